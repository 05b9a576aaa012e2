using System.IO.Pipelines;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Opens a feed over a pipe.</summary>
internal delegate MessageFeed OpenFeed(PipeReader pipe, Action<string> complain);

/// <summary>Streams of messages read to their end, in the ways in which their octets may come.</summary>
internal static class MessageStreams
{
    public const int Sensor = 3;

    /// <summary>Reads octets that are all there, in segments of a size (0: in one).</summary>
    public static FeedRun Read(OpenFeed open, ReadOnlySpan<byte> octets, int segment = 0)
    {
        byte[] copy = octets.ToArray();
        return Read(open, PipeReader.Create(PlotFeeds.Segments(segment == 0 ? [copy] : copy.Chunk(segment))));
    }

    public static FeedRun Read(OpenFeed open, PipeReader pipe)
    {
        var run = new FeedRun([], [], [], new FeedCounts(), 0);
        return Drain(open(pipe, run.Complaints.Add), run);
    }

    /// <summary>Reads a feed to its end; everything is there, so that it never has to wait.</summary>
    public static FeedRun Drain(IPlotFeed feed, FeedRun run)
    {
        double tick = double.NegativeInfinity;
        while (true)
        {
            int before = run.Plots.Count;
            ValueTask<bool> more = feed.ReadAsync(run.Plots);
            Assert.True(more.IsCompleted);
            run.PlotsOfFrames.Add(run.Plots.Count - before);
            Assert.True(feed.TickS >= tick);
            tick = feed.TickS;
            if (!more.Result)
                break;
        }

        Assert.Equal(run.Plots.Count, feed.Counts.Plots);
        return run with { Counts = feed.Counts, TickS = feed.TickS };
    }

    /// <summary>Asserts that a feed of damaged octets ends in order: every octet is accounted for, no plot is outside what a plot can be, and each kind of damage is told once.</summary>
    public static FeedRun AssertSurvives(OpenFeed open, byte[] octets)
    {
        FeedRun run = Read(open, octets);
        Assert.Equal(octets.Length, run.Counts.Bytes);
        Assert.True(run.Counts.SkippedBytes <= octets.Length);
        Assert.Equal(run.Complaints.Count, run.Complaints.Distinct().Count());
        Assert.True(run.Complaints.Count <= run.Counts.BadFrames);
        Assert.All(run.Plots, AssertPlausible);
        return run;
    }

    public static void AssertPlausible(Plot plot)
    {
        Assert.Equal(PlotForm.Geodetic, plot.Form);
        Assert.Equal(Sensor, plot.Sensor);
        Assert.InRange(plot.First, -90, 90);
        Assert.InRange(plot.Second, -180, 180);
        Assert.True(double.IsFinite(plot.TimeS));
        Assert.False(plot.ModeCM is > 50_000 or < -1000);
    }

    /// <summary>Octets with some of them changed, left out or put in.</summary>
    public static byte[] Mutate(byte[] octets, ref CounterRandom random)
    {
        var mutated = new List<byte>(octets);
        for (int i = 1 + random.NextInt(4); i > 0 && mutated.Count > 0; i--)
        {
            int at = random.NextInt(mutated.Count);
            switch (random.NextInt(3))
            {
                case 0:
                    mutated[at] ^= (byte)(1 << random.NextInt(8));
                    break;
                case 1:
                    mutated.RemoveAt(at);
                    break;
                default:
                    mutated.Insert(at, (byte)random.NextInt(256));
                    break;
            }
        }

        return [.. mutated];
    }
}

/// <summary>Datagrams out of a list.</summary>
internal sealed class ListedDatagrams(IEnumerable<(double TimeS, byte[] Payload)> datagrams) : IDatagramSource
{
    private readonly Queue<(double TimeS, byte[] Payload)> _queue = new(datagrams);

    public ValueTask<Datagram?> ReadAsync(CancellationToken cancel = default)
        => ValueTask.FromResult<Datagram?>(_queue.TryDequeue(out (double TimeS, byte[] Payload) next) ? new Datagram(next.TimeS, 0, next.Payload) : null);

    public void Dispose()
    {
    }
}
