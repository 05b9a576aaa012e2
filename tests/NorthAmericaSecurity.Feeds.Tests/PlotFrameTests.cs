using System.Numerics;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Plots written as frames come back the same, however their bytes are cut.</summary>
public class PlotFrameTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(61)]
    [InlineData(4096)]
    [InlineData(int.MaxValue)]
    public async Task Plots_and_ticks_come_back_the_same_in_chunks_of(int size)
    {
        var random = new CounterRandom(31);
        List<Plot> north = [.. Enumerable.Range(0, 60).Select(i => PlotFeeds.Chance(ref random, i))];
        List<Plot> south = [.. Enumerable.Range(0, 60).Select(i => PlotFeeds.Chance(ref random, i + 0.5) with { Sensor = 1 })];
        byte[] bytes =
        [
            .. PlotFeeds.Frame("NORTH-1", [.. north[..30]]), .. PlotFeeds.Frame("SOUTH-2", [.. south[..1]]), .. PlotFeeds.Tick(10),
            .. PlotFeeds.Frame("NORTH-1", [.. north[30..]]), .. PlotFeeds.Frame("SOUTH-2", [.. south[1..]]), .. PlotFeeds.Tick(59.5),
        ];
        foreach (FeedRun run in new[] { await PlotFeeds.PushedAsync(bytes, size), await PlotFeeds.SegmentedAsync(bytes, size) })
        {
            Assert.Equal([.. north[..30], .. south[..1], .. north[30..], .. south[1..]], run.Plots);
            Assert.Equal([30, 1, 0, 30, 59, 0], run.PlotsOfFrames);
            Assert.Empty(run.Complaints);
            Assert.Equal(new FeedCounts { Bytes = bytes.Length, Frames = 6, Plots = 120 }, run.Counts);
            Assert.Equal(59.5, run.TickS);
        }
    }

    [Fact]
    public async Task Each_optional_field_comes_back_alone_and_all_together()
    {
        Plot[] plots =
        [
            PlotFeeds.Bare(1), PlotFeeds.Full(1), PlotFeeds.Bare(2) with { ModeCM = -12.5f }, PlotFeeds.Bare(3) with { HeightM = 0f }, PlotFeeds.Bare(4) with { SigmaM = 1.5f },
            PlotFeeds.Bare(5) with { Address = uint.MaxValue }, PlotFeeds.Bare(6) with { Mode3A = 0 }, PlotFeeds.Bare(7) with { Mode3A = 4095 },
            PlotFeeds.Bare(8) with { TruthId = 0 }, PlotFeeds.Bare(9) with { TruthId = int.MaxValue },
            PlotFeeds.Bare(-10) with { Form = PlotForm.Planar, First = -5e6, Second = 5e6, Channels = Channels.None },
            PlotFeeds.Bare(1e9) with { Form = PlotForm.Geodetic, First = -90, Second = -180, Channels = (Channels)63 },
            PlotFeeds.Bare(0) with { First = 0, Second = -360 },
        ];
        FeedRun run = await PlotFeeds.PushedAsync(PlotFeeds.Frame("NORTH-1", plots), int.MaxValue);
        Assert.Equal(plots, run.Plots);
        Assert.Empty(run.Complaints);
    }

    [Fact]
    public void No_plots_are_no_frame() => Assert.Empty(PlotFeeds.Frame("NORTH-1"));

    [Fact]
    public async Task More_plots_than_a_frame_may_hold_take_several()
    {
        Plot[] plots = [.. Enumerable.Range(0, 2 * PlotFrames.MaxPlots + 1).Select(i => PlotFeeds.Bare(i))];
        FeedRun run = await PlotFeeds.PushedAsync(PlotFeeds.Frame("NORTH-1", plots), 1 << 14);
        Assert.Equal(plots, run.Plots);
        Assert.Equal([PlotFrames.MaxPlots, PlotFrames.MaxPlots, 1], run.PlotsOfFrames);
        Assert.Equal(plots.Length, run.Counts.Plots);
    }

    [Fact]
    public async Task A_sender_may_write_whole_numbers_as_integers()
    {
        // As writers in JavaScript do.
        object?[] fields = [(BigInteger)12, (BigInteger)1, (BigInteger)45, (BigInteger)(-75), (BigInteger)4, (BigInteger)3000, (BigInteger)3100, (BigInteger)30, null, null, null];
        FeedRun run = await PlotFeeds.PushedAsync(PlotFeeds.Around(WireValue.Encode(new object?[] { "plots", "SOUTH-2", new object?[] { fields } })), int.MaxValue);
        Assert.Empty(run.Complaints);
        Assert.Equal(
            Plot.Empty with { TimeS = 12, Form = PlotForm.Geodetic, First = 45, Second = -75, Channels = Channels.Adsb, ModeCM = 3000, HeightM = 3100, SigmaM = 30, Sensor = 1 },
            Assert.Single(run.Plots));
        Assert.Equal(7, (await PlotFeeds.PushedAsync(PlotFeeds.Around(WireValue.Encode(new object?[] { "tick", (BigInteger)7 })), int.MaxValue)).TickS);
    }

    [Fact]
    public async Task A_tick_says_how_far_the_feed_is_and_never_goes_back()
    {
        Assert.Equal(double.NegativeInfinity, (await PlotFeeds.PushedAsync(PlotFeeds.Frame("NORTH-1", PlotFeeds.Bare(5)), int.MaxValue)).TickS);
        FeedRun run = await PlotFeeds.PushedAsync([.. PlotFeeds.Tick(-3), .. PlotFeeds.Tick(10), .. PlotFeeds.Tick(4)], int.MaxValue);
        Assert.Equal(10, run.TickS);
        Assert.Equal(3, run.Counts.Frames);
        Assert.Empty(run.Plots);
        Assert.Equal(-3, (await PlotFeeds.PushedAsync(PlotFeeds.Tick(-3), int.MaxValue)).TickS);
    }

    [Fact]
    public async Task Plots_of_an_unknown_sensor_are_counted_and_complained_of_once()
    {
        byte[] known = PlotFeeds.Frame("SOUTH-2", PlotFeeds.Bare(1));
        byte[] bytes =
        [
            .. known, .. PlotFeeds.Frame("WEST-3", PlotFeeds.Bare(1), PlotFeeds.Full(2)), .. known, .. PlotFeeds.Frame("WEST-3", PlotFeeds.Bare(3)),
            .. PlotFeeds.Frame("EAST-4", PlotFeeds.Bare(3)), .. known,
        ];
        FeedRun run = await PlotFeeds.PushedAsync(bytes, 10);
        Assert.Equal(3, run.Plots.Count);
        Assert.All(run.Plots, p => Assert.Equal(1, p.Sensor));
        Assert.Equal([1, 0, 1, 0, 0, 1], run.PlotsOfFrames);
        Assert.Equal(new FeedCounts { Bytes = bytes.Length, Frames = 6, Plots = 3, UnknownSensorPlots = 4 }, run.Counts);
        Assert.Equal(2, run.Complaints.Count);
        Assert.StartsWith($"radar feed: offset {known.Length}: sensor 'WEST-3' is not in the network", run.Complaints[0]);
        Assert.Contains("sensor 'EAST-4' is not in the network", run.Complaints[1]);
    }
}
