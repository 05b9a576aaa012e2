using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using NorthAmericaSecurity.Feeds.MessagePack;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Frames;

/// <summary>
/// Reads plot frames from a pipe, one after the other, with back-pressure: it takes from the pipe no more than the caller asked for. A frame that is torn,
/// oversized or malformed is one complaint with the feed's name and the offset; reading goes on at the next frame: by its length where the header is whole, else
/// at the next "SDNF".
/// </summary>
public sealed class PlotFeedReader(string name, PipeReader pipe, Func<string, int> sensorIndex, Action<string> complain) : IPlotFeed
{
    private const int MostSensors = 10_000;

    private readonly Dictionary<string, int> _sensors = [];
    private byte[] _payload = [];
    private long _offset;
    private bool _skipping;

    public string Name { get; } = name;

    public FeedCounts Counts { get; } = new();

    /// <summary>Time of the last tick: no plot before it follows. Minus infinity before the first.</summary>
    public double TickS { get; private set; } = double.NegativeInfinity;

    /// <summary>Reads on until a frame is taken, appending its plots; false at the end of the feed. A transport that breaks is one complaint, and the end of this feed alone.</summary>
    public async ValueTask<bool> ReadAsync(List<Plot> plots, CancellationToken cancel = default)
    {
        while (true)
        {
            ReadResult result;
            try
            {
                result = await pipe.ReadAsync(cancel).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                complain($"{Name}: offset {_offset}: broken off: {InputFile.OneLine(e.Message)}");
                await pipe.CompleteAsync().ConfigureAwait(false);
                return false;
            }

            ReadOnlySequence<byte> buffer = result.Buffer;
            bool taken = TryTake(ref buffer, result.IsCompleted, plots);
            pipe.AdvanceTo(buffer.Start, taken ? buffer.Start : buffer.End);
            if (taken)
                return true;
            if (!result.IsCompleted)
                continue;
            await pipe.CompleteAsync().ConfigureAwait(false);
            return false;
        }
    }

    /// <summary>Takes the next good frame of the buffer, if it is there whole; passes over bad ones. On completion it also consumes what can never become a frame.</summary>
    private bool TryTake(ref ReadOnlySequence<byte> buffer, bool completed, List<Plot> plots)
    {
        Span<byte> header = stackalloc byte[PlotFrames.HeaderSize];
        while (buffer.Length > 0)
        {
            if (_skipping && !FindMagic(ref buffer, completed))
                return false;
            if (buffer.Length < PlotFrames.HeaderSize)
            {
                if (completed)
                    Reject(ref buffer, buffer.Length, $"torn: {buffer.Length} bytes of a frame header of {PlotFrames.HeaderSize}");
                return false;
            }

            buffer.Slice(0, PlotFrames.HeaderSize).CopyTo(header);
            uint length = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
            if (!header[..4].SequenceEqual(PlotFrames.Magic))
            {
                Reject(ref buffer, 1, "not a frame: expected 'SDNF'");
                _skipping = true;
                continue;
            }

            if (length > PlotFrames.MaxPayload)
            {
                Reject(ref buffer, 4, $"oversized: a payload of {length} bytes, the most is {PlotFrames.MaxPayload}");
                _skipping = true;
                continue;
            }

            long whole = PlotFrames.HeaderSize + length;
            if (buffer.Length < whole)
            {
                if (!completed)
                    return false;
                // The end came inside a frame; a whole frame may still hide in what the lying length covered.
                Reject(ref buffer, 4, $"torn: {buffer.Length - PlotFrames.HeaderSize} of {length} payload bytes");
                _skipping = true;
                continue;
            }

            bool good = TryPayload(buffer.Slice(PlotFrames.HeaderSize, length), (int)length, plots);
            Advance(ref buffer, whole);
            if (good)
                return true;
        }

        return false;
    }

    private bool TryPayload(ReadOnlySequence<byte> payload, int length, List<Plot> plots)
    {
        ReadOnlyMemory<byte> memory;
        if (payload.IsSingleSegment)
        {
            memory = payload.First;
        }
        else
        {
            if (_payload.Length < length)
                _payload = new byte[Math.Max(length, 2 * _payload.Length)];
            payload.CopyTo(_payload);
            memory = _payload.AsMemory(0, length);
        }

        int before = plots.Count;
        try
        {
            ReadPayload(new MessagePackReader(memory), plots);
            Counts.Frames++;
            return true;
        }
        catch (MessagePackSerializationException e)
        {
            plots.RemoveRange(before, plots.Count - before);
            Counts.BadFrames++;
            complain($"{Name}: offset {_offset}: malformed frame: {e.Message} of its payload");
            return false;
        }
    }

    private void ReadPayload(MessagePackReader reader, List<Plot> plots)
    {
        int fields = reader.ReadArrayHeader();
        ReadOnlySpan<byte> kind = reader.ReadStringSpan();
        if (kind.SequenceEqual("tick"u8) && fields == 2)
        {
            double time = PlotFrames.ReadTime(ref reader);
            ExpectEnd(reader);
            TickS = Math.Max(TickS, time);
            return;
        }

        if (!kind.SequenceEqual("plots"u8) || fields != 3)
            throw new MessagePackSerializationException("offset 0: expected [\"plots\", sensor, [...]] or [\"tick\", time]");
        string id = reader.ReadString() ?? throw new MessagePackSerializationException($"offset {reader.Consumed}: expected a sensor id, found nil");
        bool first = !_sensors.TryGetValue(id, out int sensor);
        if (first)
            sensor = sensorIndex(id);
        int count = reader.ReadArrayHeader();
        for (int i = 0; i < count; i++)
        {
            Plot plot = PlotFrames.ReadPlot(ref reader);
            plot.Sensor = sensor;
            if (sensor >= 0)
                plots.Add(plot);
        }

        ExpectEnd(reader);
        // Only now is the frame known to be good: a malformed one is one complaint, and the id in it may be part of the damage.
        if (first)
        {
            // A sender that invents sensors without end gets no more memory or lines than this; its plots are counted all the same.
            if (_sensors.Count < MostSensors)
                _sensors.Add(id, sensor);
            if (sensor < 0 && _sensors.Count < MostSensors)
                complain($"{Name}: offset {_offset}: sensor '{id}' is not in the network; its plots are counted and dropped");
        }

        if (sensor >= 0)
            Counts.Plots += count;
        else
            Counts.UnknownSensorPlots += count;
    }

    private static void ExpectEnd(in MessagePackReader reader)
    {
        if (!reader.End)
            throw new MessagePackSerializationException($"offset {reader.Consumed}: expected the end of the payload, found more bytes");
    }

    /// <summary>Passes over bytes up to the next "SDNF"; keeps the last three, which may be its beginning.</summary>
    private bool FindMagic(ref ReadOnlySequence<byte> buffer, bool completed)
    {
        var reader = new SequenceReader<byte>(buffer);
        while (reader.TryAdvanceTo(PlotFrames.Magic[0], advancePastDelimiter: false))
        {
            if (reader.Remaining < 4 && !completed)
            {
                Skip(ref buffer, reader.Consumed);
                return false;
            }

            if (reader.IsNext(PlotFrames.Magic))
            {
                Skip(ref buffer, reader.Consumed);
                _skipping = false;
                return true;
            }

            reader.Advance(1);
        }

        // No beginning in sight: all of it goes, or endless garbage would be held in memory.
        Skip(ref buffer, buffer.Length);
        return false;
    }

    private void Reject(ref ReadOnlySequence<byte> buffer, long length, string reason)
    {
        Counts.BadFrames++;
        complain($"{Name}: offset {_offset}: {reason}");
        Skip(ref buffer, length);
    }

    private void Skip(ref ReadOnlySequence<byte> buffer, long length)
    {
        Counts.SkippedBytes += length;
        Advance(ref buffer, length);
    }

    private void Advance(ref ReadOnlySequence<byte> buffer, long length)
    {
        buffer = buffer.Slice(length);
        _offset += length;
        Counts.Bytes += length;
    }
}
