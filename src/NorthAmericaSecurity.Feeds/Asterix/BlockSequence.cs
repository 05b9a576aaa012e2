using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>
/// A recording as datagrams to send or to write again. Those of a capture or of FINAL frames are as they were received; a recording of raw blocks has none, and each block becomes one. Times are
/// those of the recording, else of the records, in seconds since the midnight before the first; a datagram without takes the one before it.
/// </summary>
public sealed class BlockSequence(Recording recording, EditionTable editions)
{
    private readonly DayClock _clock = new();
    private double _timeS = double.NaN;

    /// <summary>Whether datagrams of a capture or of FINAL frames are cut into blocks too, without ORADIS headers and octets that are no block.</summary>
    public bool BlocksOnly { get; init; }

    /// <summary>Octets that are no block and were left out.</summary>
    public long SkippedOctets { get; private set; }

    /// <summary>Gives every datagram, in order.</summary>
    /// <param name="take">Takes time and octets, valid until the next; false ends it.</param>
    public void Run(Func<double, ReadOnlyMemory<byte>, bool> take)
    {
        while (recording.TryRead(out Datagram datagram))
        {
            if (recording.HasTimes)
                _timeS = double.IsNaN(datagram.TimeS) ? _timeS : datagram.TimeS;
            if (recording.HasTimes && !BlocksOnly)
            {
                if (!take(_timeS, datagram.Payload))
                    return;
                continue;
            }

            foreach (Range part in AsterixDatagram.Parts(datagram.Payload.Span))
            {
                ReadOnlyMemory<byte> octets = datagram.Payload[part];
                foreach ((int start, int length) in Cut(octets.Span))
                {
                    if (!recording.HasTimes)
                        Observe(octets.Span.Slice(start, length));
                    if (!take(_timeS, octets.Slice(start, length)))
                        return;
                }
            }
        }
    }

    /// <summary>The blocks of a stretch. Where LEN leads nowhere, they go on where the reader of records finds the next; what lies between is counted.</summary>
    private List<(int Start, int Length)> Cut(ReadOnlySpan<byte> octets)
    {
        List<(int, int)> blocks = [];
        int at = 0, length;
        for (; at < octets.Length && (length = Block.Length(octets[at..])) > 0 && length <= octets.Length - at; at += length)
            blocks.Add((at, length));
        if (at == octets.Length)
            return blocks;

        // The LEN that lies may stand before the one that is seen to: all is judged anew by what the reader passes over.
        var passed = new Passed([]);
        AsterixReader.Read(octets, editions, ref passed);
        blocks.Clear();
        int next = 0;
        for (at = 0; at < octets.Length; at += length)
        {
            while (next < passed.Stretches.Count && passed.Stretches[next].Start < at)
                next++;
            length = Block.Length(octets[at..]);
            int blockEnd = at + length;
            (int start, int end) = next < passed.Stretches.Count ? passed.Stretches[next] : (int.MaxValue, int.MaxValue);
            // A block whose rest alone cannot be read is still a block.
            if (start >= blockEnd && start != at || end == blockEnd && start > at)
            {
                blocks.Add((at, length));
                continue;
            }

            length = end - at;
            SkippedOctets += length;
        }

        return blocks;
    }

    private void Observe(ReadOnlySpan<byte> block)
    {
        var sink = new FirstTime();
        AsterixReader.Read(block, editions, ref sink);
        if (_clock.TryResolve(sink.TimeOfDayS, out _))
            _timeS = _clock.NowS;
    }

    /// <summary>What the reader passes over, in order.</summary>
    private readonly struct Passed(List<(int Start, int End)> stretches) : IRecordSink
    {
        public List<(int Start, int End)> Stretches => stretches;

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
        }

        public void Reject(in Rejection rejection) => stretches.Add((rejection.Offset, rejection.Offset + rejection.SkippedOctets));
    }

    private struct FirstTime() : IRecordSink
    {
        public double TimeOfDayS { get; private set; } = double.NaN;

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            if (double.IsNaN(TimeOfDayS))
                TimeOfDayS = RecordTime.Of(ref record);
        }

        public readonly void Reject(in Rejection rejection)
        {
        }
    }
}
