using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>The feed's ticks and plots: the same whatever datagrams the octets are cut into, and none before its time.</summary>
public class AsterixFeedTests
{
    /// <summary>Every tick and plot in the order in which they were given.</summary>
    private static async Task<(List<string> Events, FeedCounts Counts, List<string> Complaints)> ReadAsync(IEnumerable<byte[]> datagrams)
    {
        List<string> complaints = [], events = [];
        var feed = new AsterixFeed(AsterixScene.Name, new ListSource(datagrams), AsterixScene.Geodetic, new EditionTable(), new DayClock(), complaints.Add);
        List<Plot> plots = [];
        double tick = double.NegativeInfinity;
        while (await feed.ReadAsync(plots))
        {
            events.AddRange(plots.Select(p => $"{p.Sensor} {p.TimeS:R} {p.First:R} {p.Second:R}"));
            Assert.True(feed.TickS >= tick);
            if (feed.TickS > tick)
                events.Add($"tick {feed.TickS:R}");
            tick = feed.TickS;
            plots.Clear();
        }

        Assert.False(await feed.ReadAsync(plots));
        return (events, feed.Counts, complaints);
    }

    private static byte[][] Chance(uint seed)
    {
        var random = new CounterRandom(41, seed);
        List<byte[]> blocks = [];
        double time = 86_370;
        for (int i = 0; i < 400; i++)
        {
            time += random.NextDouble(0, random.NextInt(50) == 0 ? 20 : 0.5);
            double at = (time - random.NextDouble(0, 3)) % 86_400;
            // The first time is the clock's, and must be a good one.
            blocks.Add((i == 0 ? 5 : random.NextInt(12)) switch
            {
                0 => AsterixScene.NorthMark(at),
                1 => AsterixScene.RadarPlot(at, sac: 7, sic: 7),
                2 => AsterixScene.RadarPlot(random.NextDouble(0, 86_400)),
                3 => AsterixScene.Around(48, [0xC0, 1, 1, 0]),
                4 => AsterixScene.RadarPlot(at, random.NextDouble(1, 200), random.NextDouble(0, 360), 9, 200),
                _ => AsterixScene.RadarPlot(at, random.NextDouble(1, 200), random.NextDouble(0, 360)),
            });
        }

        return [.. blocks];
    }

    [Fact]
    public async Task The_same_octets_in_other_datagrams_give_the_same_ticks_and_plots()
    {
        for (uint seed = 0; seed < 10; seed++)
        {
            byte[][] blocks = Chance(seed);
            (List<string> whole, FeedCounts counts, List<string> complaints) = await ReadAsync([[.. blocks.SelectMany(b => b)]]);
            Assert.InRange(whole.Count, 300, 600);
            Assert.InRange(whole.Count(e => e.StartsWith("tick ", StringComparison.Ordinal)), 50, 300);
            var random = new CounterRandom(42, seed);
            foreach (int most in new[] { 1, 2, 5, 40 })
            {
                List<byte[]> datagrams = [];
                for (int at = 0; at < blocks.Length;)
                {
                    int count = 1 + random.NextInt(most);
                    datagrams.Add([.. blocks.Skip(at).Take(count).SelectMany(b => b)]);
                    at += count;
                }

                (List<string> cut, FeedCounts cutCounts, List<string> cutComplaints) = await ReadAsync(datagrams);
                Assert.Equal(whole, cut);
                Assert.Equal(complaints, cutComplaints);
                Assert.Equal(counts.NotPlots, cutCounts.NotPlots);
                Assert.Equal((counts.Bytes, counts.Plots, counts.BadFrames, counts.SkippedBytes, counts.UnknownSensorPlots), (cutCounts.Bytes, cutCounts.Plots, cutCounts.BadFrames, cutCounts.SkippedBytes, cutCounts.UnknownSensorPlots));
                Assert.Equal(datagrams.Count, cutCounts.Frames);
            }
        }
    }

    [Fact]
    public async Task It_ticks_whole_seconds_four_behind_its_latest_plot()
    {
        (List<string> events, _, _) = await ReadAsync([AsterixScene.RadarPlot(100.5), AsterixScene.RadarPlot(100.75), AsterixScene.RadarPlot(99), AsterixScene.RadarPlot(101), AsterixScene.RadarPlot(110.25), AsterixScene.RadarPlot(107)]);
        Assert.Equal(["100.5", "tick 96", "100.75", "99", "101", "tick 97", "110.25", "tick 106", "107"], events.Select(e => e.StartsWith("tick", StringComparison.Ordinal) ? e : e.Split(' ')[1]));
    }

    [Fact]
    public async Task Records_without_plots_move_no_tick_and_are_counted_at_the_end()
    {
        (List<string> events, FeedCounts counts, _) = await ReadAsync([AsterixScene.NorthMark(100), AsterixScene.NorthMark(200)]);
        Assert.Empty(events);
        Assert.Equal(2, counts.NotPlots["service messages"]);
    }

    [Fact]
    public async Task A_feed_that_is_interrupted_has_counted_what_came()
    {
        using var cancel = new CancellationTokenSource();
        var feed = new AsterixFeed(AsterixScene.Name, new ListSource([AsterixScene.NorthMark(100), AsterixScene.RadarPlot(100)]), AsterixScene.Geodetic, new EditionTable(), new DayClock(), _ => { });
        Assert.True(await feed.ReadAsync([], cancel.Token));
        cancel.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await feed.ReadAsync([], cancel.Token));
        Assert.Equal(1, feed.Counts.NotPlots["service messages"]);
    }

    [Fact]
    public async Task An_empty_feed_is_at_its_end()
    {
        (List<string> events, FeedCounts counts, _) = await ReadAsync([]);
        Assert.Empty(events);
        Assert.Equal((0L, 0L), (counts.Frames, counts.Bytes));
    }
}
