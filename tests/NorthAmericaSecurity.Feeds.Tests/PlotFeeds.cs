using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using System.Numerics;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>All that came of reading a feed to its end.</summary>
internal sealed record FeedRun(List<Plot> Plots, List<int> PlotsOfFrames, List<string> Complaints, FeedCounts Counts, double TickS);

/// <summary>Frames to read, and the ways in which their bytes may come.</summary>
internal static class PlotFeeds
{
    public const string Name = "radar feed";

    /// <summary>The network that feeds are read with; an id stands at its index.</summary>
    public static readonly string[] Known = ["NORTH-1", "SOUTH-2"];

    public static byte[] Frame(string sensor, params ReadOnlySpan<Plot> plots)
    {
        var output = new ArrayBufferWriter<byte>();
        PlotFrames.WritePlots(output, new ArrayBufferWriter<byte>(), sensor, plots);
        return output.WrittenSpan.ToArray();
    }

    public static byte[] Tick(double timeS)
    {
        var output = new ArrayBufferWriter<byte>();
        PlotFrames.WriteTick(output, new ArrayBufferWriter<byte>(), timeS);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>A frame of right length around any payload.</summary>
    public static byte[] Around(byte[] payload) => [.. Header((uint)payload.Length), .. payload];

    public static byte[] Header(uint length)
    {
        byte[] header = [.. "SDNF"u8, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), length);
        return header;
    }

    public static byte[] Payload(byte[] frame) => frame[PlotFrames.HeaderSize..];

    /// <summary>A plot with nothing but what it must have.</summary>
    public static Plot Bare(double timeS) => Plot.Empty with { TimeS = timeS, Form = PlotForm.Polar, First = 123_456.7, Second = 359.9, Channels = Channels.Primary };

    /// <summary>A plot with everything that a plot can have.</summary>
    public static Plot Full(double timeS) => new()
    {
        TimeS = timeS,
        Form = PlotForm.Geodetic,
        First = 52.7123,
        Second = 174.114,
        Channels = Channels.Adsb | Channels.Secondary,
        ModeCM = 10_668.3f,
        HeightM = 10_712.1f,
        SigmaM = 30.5f,
        Address = 0xA1B2C3,
        Mode3A = 4032,
        TruthId = 77,
    };

    /// <summary>A plot of chance: any form, any optional value there or not.</summary>
    public static Plot Chance(ref CounterRandom random, double timeS)
    {
        Plot plot = Plot.Empty with { TimeS = timeS, Form = (PlotForm)random.NextInt(3), Channels = (Channels)random.NextInt(64) };
        (plot.First, plot.Second) = plot.Form switch
        {
            PlotForm.Polar => (random.NextDouble(0, 400_000), random.NextDouble(0, 360)),
            PlotForm.Geodetic => (random.NextDouble(-90, 90), random.NextDouble(-180, 180)),
            _ => (random.NextDouble(-1e6, 1e6), random.NextDouble(-1e6, 1e6)),
        };
        if (random.NextInt(2) == 0) plot.ModeCM = (float)random.NextDouble(-300, 15_000);
        if (random.NextInt(2) == 0) plot.HeightM = (float)random.NextDouble(-300, 15_000);
        if (random.NextInt(2) == 0) plot.SigmaM = (float)random.NextDouble(1, 300);
        if (random.NextInt(2) == 0) plot.Address = 1 + (uint)random.NextInt(1 << 30);
        if (random.NextInt(2) == 0) plot.Mode3A = (short)random.NextInt(4096);
        if (random.NextInt(2) == 0) plot.TruthId = random.NextInt(int.MaxValue);
        return plot;
    }

    /// <summary>A bare plot as the values of its fields, for a test to spoil.</summary>
    public static object?[] BareFields() =>
        [1.0, (BigInteger)(int)PlotForm.Polar, 1000.0, 45.0, (BigInteger)(int)Channels.Primary, null, null, null, null, null, null];

    /// <summary>Reads bytes that come one chunk after the other, the reader running up to each chunk's end before the next is there.</summary>
    public static async Task<FeedRun> PushedAsync(byte[] bytes, int chunk)
    {
        var pipe = new Pipe(new PipeOptions(
            readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, pauseWriterThreshold: 0, minimumSegmentSize: 1, useSynchronizationContext: false));
        Task<FeedRun> reading = ReadAsync(pipe.Reader);
        foreach (byte[] part in bytes.Chunk(chunk))
            await pipe.Writer.WriteAsync(part);
        await pipe.Writer.CompleteAsync();
        return await reading;
    }

    /// <summary>Reads bytes that are all there, but in segments of a size.</summary>
    public static Task<FeedRun> SegmentedAsync(byte[] bytes, int size) => ReadAsync(PipeReader.Create(Segments(bytes.Chunk(size))));

    public static async Task<FeedRun> ReadAsync(PipeReader pipe)
    {
        var run = new FeedRun([], [], [], new FeedCounts(), 0);
        var reader = new PlotFeedReader(Name, pipe, id => Array.IndexOf(Known, id), run.Complaints.Add);
        while (true)
        {
            int before = run.Plots.Count;
            if (!await reader.ReadAsync(run.Plots))
                return run with { Counts = reader.Counts, TickS = reader.TickS };
            run.PlotsOfFrames.Add(run.Plots.Count - before);
        }
    }

    public static ReadOnlySequence<byte> Segments(IEnumerable<byte[]> parts)
    {
        Segment? first = null, last = null;
        foreach (byte[] part in parts)
        {
            last = new Segment(part, last);
            first ??= last;
        }

        return first is null ? ReadOnlySequence<byte>.Empty : new ReadOnlySequence<byte>(first, 0, last!, last!.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] part, Segment? before)
        {
            Memory = part;
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }
}
