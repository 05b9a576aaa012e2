namespace NorthAmericaSecurity.Feeds.Recordings;

/// <summary>Octets that came together: a UDP payload, a frame of a recording, or a stretch of raw blocks.</summary>
/// <param name="TimeS">When it was recorded, in seconds: of UTC since 1970 where the recording has dates, else since the midnight before its first day; NaN where it has no times.</param>
/// <param name="Offset">Offset of the payload in the (decompressed) recording or stream.</param>
/// <param name="Payload">Valid until the next datagram is read.</param>
public readonly record struct Datagram(double TimeS, long Offset, ReadOnlyMemory<byte> Payload);

/// <summary>What a recording holds beside the datagrams that were given out.</summary>
public sealed record RecordingCounts
{
    public long Datagrams { get; internal set; }

    /// <summary>Packets of another kind than UDP over IP, or LLC: ARP, TCP and their like.</summary>
    public long OtherPackets { get; internal set; }

    /// <summary>Packets cut short by the capture, torn, or with lengths that contradict each other.</summary>
    public long DamagedPackets { get; internal set; }

    /// <summary>Fragments of IP datagrams that never became whole.</summary>
    public long LostFragments { get; internal set; }

    /// <summary>Octets that belong to no frame or packet.</summary>
    public long SkippedOctets { get; internal set; }
}
