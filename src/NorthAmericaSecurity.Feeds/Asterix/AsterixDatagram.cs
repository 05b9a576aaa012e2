using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>A datagram's blocks, with or without ORADIS headers in front of each: which, is told by the lengths in it.</summary>
public static class AsterixDatagram
{
    /// <summary>Reads every record of a datagram.</summary>
    /// <returns>Data blocks found.</returns>
    public static int Read<TSink>(ReadOnlySpan<byte> payload, EditionTable editions, ref TSink sink) where TSink : IRecordSink, allows ref struct
    {
        if (!HasHeaders(payload))
            return AsterixReader.Read(payload, editions, ref sink);
        int blocks = 0;
        while (OradisFraming.Frame(payload) is var length and > 0 && length <= payload.Length)
        {
            blocks += AsterixReader.Read(payload[OradisFraming.HeaderSize..length], editions, ref sink);
            payload = payload[length..];
        }

        return payload.IsEmpty ? blocks : blocks + AsterixReader.Read(payload, editions, ref sink);
    }

    private static bool HasHeaders(ReadOnlySpan<byte> payload)
        => Block.Length(payload) is var length && (length == 0 || length > payload.Length) && OradisFraming.Frame(payload) is var frame and > 0 && frame <= payload.Length;
}
