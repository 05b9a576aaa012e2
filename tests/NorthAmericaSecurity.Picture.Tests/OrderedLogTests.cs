using System.Buffers;
using System.IO.Pipelines;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Tests;

public class OrderedLogTests
{
    private static byte[] Feed(string sensor, double offsetS, int windows)
    {
        var output = new ArrayBufferWriter<byte>();
        var scratch = new ArrayBufferWriter<byte>();
        for (int w = 0; w < windows; w++)
        {
            Plot[] plots = [.. Enumerable.Range(0, 10).Select(k => Plot.Empty with { TimeS = 10 * w + k + offsetS, First = 1000, Channels = Channels.Primary })];
            PlotFrames.WritePlots(output, scratch, sensor, plots);
            PlotFrames.WriteTick(output, scratch, 10 * (w + 1));
        }

        return output.WrittenSpan.ToArray();
    }

    private static async Task<List<(double TimeS, int Sensor)>> ReadAsync(byte[][] feeds, int[] chunk)
    {
        Pipe[] pipes = [.. feeds.Select(_ => new Pipe())];
        Task[] writing = [.. feeds.Select((bytes, i) => Task.Run(async () =>
        {
            for (int at = 0; at < bytes.Length; at += chunk[i])
                await pipes[i].Writer.WriteAsync(bytes.AsMemory(at, Math.Min(chunk[i], bytes.Length - at)));
            await pipes[i].Writer.CompleteAsync();
        }))];
        var log = new OrderedLog([.. pipes.Select((p, i) => new PlotFeedReader($"feed {i}", p.Reader, id => id == "A" ? 0 : 1, message => Assert.Fail(message)))]);
        var read = new List<(double, int)>();
        double tick = double.NegativeInfinity;
        await foreach (LogBatch batch in log.ReadAsync())
        {
            Assert.True(batch.TickS > tick);
            Assert.All(batch.Plots, p => Assert.InRange(p.TimeS, tick, batch.TickS));
            tick = batch.TickS;
            read.AddRange(batch.Plots.Select(p => (p.TimeS, p.Sensor)));
        }

        await Task.WhenAll(writing);
        return read;
    }

    [Fact]
    public async Task The_order_is_that_of_time_whatever_the_order_of_arrival()
    {
        byte[][] feeds = [Feed("A", 0.0, 20), Feed("B", 0.5, 20)];
        List<(double TimeS, int Sensor)> expected = [.. Enumerable.Range(0, 400).Select(k => (k / 2.0, k % 2))];
        Assert.Equal(expected, await ReadAsync(feeds, [7, 100_000]));
        Assert.Equal(expected, await ReadAsync(feeds, [100_000, 13]));
    }

    [Fact]
    public async Task Equal_times_are_ordered_by_feed()
    {
        List<(double TimeS, int Sensor)> read = await ReadAsync([Feed("B", 0.0, 3), Feed("A", 0.0, 3)], [64, 64]);
        Assert.Equal([.. Enumerable.Range(0, 60).Select(k => (Math.Floor(k / 2.0), 1 - k % 2))], read);
    }

    [Fact]
    public async Task A_feed_that_ends_does_not_hold_the_others_back()
    {
        List<(double TimeS, int Sensor)> read = await ReadAsync([Feed("A", 0.0, 2), Feed("B", 0.5, 20)], [64, 64]);
        Assert.Equal(220, read.Count);
        Assert.Equal(read.OrderBy(r => r.TimeS), read);
    }
}
