namespace NorthAmericaSecurity.Feeds.Recordings;

/// <summary>How a recording frames what was received.</summary>
public enum RecordingFormat
{
    /// <summary>Data blocks, one behind another.</summary>
    Raw,

    /// <summary>Packet capture, libpcap's format, in either byte order, with micro- or nanoseconds.</summary>
    Pcap,

    /// <summary>Packet capture, next generation (IETF draft-ietf-opsawg-pcapng).</summary>
    PcapNg,

    /// <summary>FINAL: length (2 octets, counting the whole frame), error code, board and line, recording day (1 each), time (3 octets, 10 ms), blocks, four octets A5.</summary>
    Final,

    /// <summary>GPS: a header of 2,200 octets, then blocks, each followed by ten octets that end in a time (3 octets, 1/128 s) and one more.</summary>
    Gps,

    /// <summary>ORADIS: each block behind a length (2 octets, counting these six) and four more.</summary>
    Oradis,
}
