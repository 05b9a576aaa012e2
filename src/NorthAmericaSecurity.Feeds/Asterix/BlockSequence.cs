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

    /// <summary>Octets that are no block and were left out.</summary>
    public long SkippedOctets { get; private set; }

    /// <summary>Gives every datagram, in order.</summary>
    /// <param name="take">Takes time and octets, valid until the next; false ends it.</param>
    public void Run(Func<double, ReadOnlyMemory<byte>, bool> take)
    {
        while (recording.TryRead(out Datagram datagram))
        {
            if (recording.HasTimes)
            {
                _timeS = double.IsNaN(datagram.TimeS) ? _timeS : datagram.TimeS;
                if (!take(_timeS, datagram.Payload))
                    return;
                continue;
            }

            ReadOnlyMemory<byte> left = datagram.Payload;
            while (!left.IsEmpty)
            {
                int length = Block.Length(left.Span);
                if (length == 0 || length > left.Length)
                {
                    SkippedOctets += left.Length;
                    break;
                }

                Observe(left.Span[..length]);
                if (!take(_timeS, left[..length]))
                    return;
                left = left[length..];
            }
        }
    }

    private void Observe(ReadOnlySpan<byte> block)
    {
        var sink = new FirstTime();
        AsterixReader.Read(block, editions, ref sink);
        if (_clock.TryResolve(sink.TimeOfDayS, out _))
            _timeS = _clock.NowS;
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
