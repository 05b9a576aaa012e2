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
        int blocks = 0, at = 0;
        if (HasHeaders(payload))
        {
            while (OradisFraming.Frame(payload[at..]) is var length and > 0 && length <= payload.Length - at)
            {
                sink.BeginAt(at + OradisFraming.HeaderSize);
                blocks += AsterixReader.Read(payload.Slice(at + OradisFraming.HeaderSize, length - OradisFraming.HeaderSize), editions, ref sink);
                at += length;
            }
        }

        if (at == payload.Length)
            return blocks;
        sink.BeginAt(at);
        return blocks + AsterixReader.Read(payload[at..], editions, ref sink);
    }

    private static bool HasHeaders(ReadOnlySpan<byte> payload)
        => Block.Length(payload) is var length && (length == 0 || length > payload.Length) && OradisFraming.Frame(payload) is var frame and > 0 && frame <= payload.Length;
}
