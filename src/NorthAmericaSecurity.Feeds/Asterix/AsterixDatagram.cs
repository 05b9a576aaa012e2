using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>Takes the records of datagrams.</summary>
public interface IDatagramSink : IRecordSink
{
    /// <summary>Tells from where in the datagram the offsets of the records and rejections that follow are counted.</summary>
    void BeginAt(int offset);
}

/// <summary>A datagram's blocks, with or without ORADIS headers in front of each: which, is told by the lengths in it.</summary>
public static class AsterixDatagram
{
    /// <summary>Reads every record of a datagram.</summary>
    /// <returns>Data blocks found.</returns>
    public static int Read<TSink>(ReadOnlySpan<byte> payload, EditionTable editions, ref TSink sink) where TSink : IDatagramSink, allows ref struct
    {
        int blocks = 0;
        foreach (Range part in Parts(payload))
        {
            sink.BeginAt(part.Start.Value);
            blocks += AsterixReader.Read(payload[part], editions, ref sink);
        }

        return blocks;
    }

    /// <summary>The stretches of blocks: all of the datagram, or what stands between ORADIS headers and behind the last.</summary>
    public static PartEnumerator Parts(ReadOnlySpan<byte> payload) => new(payload);

    /// <summary>Walks the stretches of blocks.</summary>
    public ref struct PartEnumerator
    {
        private readonly ReadOnlySpan<byte> _payload;
        private bool _headers;
        private int _next;

        internal PartEnumerator(ReadOnlySpan<byte> payload)
        {
            _payload = payload;
            _headers = HasHeaders(payload);
        }

        public Range Current { get; private set; }

        public readonly PartEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next == _payload.Length)
                return false;
            int start = _next, frame = _headers ? OradisFraming.Frame(_payload[start..]) : 0;
            _headers = frame > 0 && frame <= _payload.Length - start;
            _next = _headers ? start + frame : _payload.Length;
            Current = (_headers ? start + OradisFraming.HeaderSize : start).._next;
            return true;
        }
    }

    private static bool HasHeaders(ReadOnlySpan<byte> payload)
        => Block.Length(payload) is var length && (length == 0 || length > payload.Length) && OradisFraming.Frame(payload) is var frame and > 0 && frame <= payload.Length;
}
