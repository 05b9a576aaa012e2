using System.Buffers.Binary;
using System.IO.Compression;
using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>A packet of a capture: when, and its octets.</summary>
internal sealed record CapturedPacket(uint Seconds, uint Fraction, byte[] Octets)
{
    /// <summary>Octets of the packet as it was sent, where the capture kept fewer.</summary>
    public int? Sent { get; init; }
}

/// <summary>All that came of reading a recording to its end.</summary>
internal sealed record RecordingRun(RecordingFormat Format, List<(double TimeS, long Offset, byte[] Payload)> Datagrams, RecordingCounts Counts)
{
    public IEnumerable<byte[]> Payloads => Datagrams.Select(d => d.Payload);

    public IEnumerable<double> Times => Datagrams.Select(d => d.TimeS);
}

/// <summary>Recordings made octet by octet from the descriptions of their formats, and what is read of them.</summary>
internal static class Captures
{
    public const uint Ethernet = 1;

    /// <summary>Octets that look like a data block: CAT, LEN and a body that counts on from a first value.</summary>
    public static byte[] Block(byte category, int length, int first = 0)
    {
        byte[] block = [category, (byte)(length >> 8), (byte)length, .. new byte[length - 3]];
        for (int i = 3; i < length; i++)
            block[i] = (byte)(first + i);
        return block;
    }

    /// <summary>libpcap's file: the magic number tells byte order and resolution.</summary>
    public static byte[] Pcap(uint link, bool bigEndian, bool nano, params CapturedPacket[] packets)
    {
        byte[] U32(uint value) => Ordered(bigEndian, value);
        return
        [
            .. U32(nano ? 0xA1B23C4D : 0xA1B2C3D4), .. Ordered(bigEndian, (ushort)2), .. Ordered(bigEndian, (ushort)4), .. U32(0), .. U32(0), .. U32(262_144), .. U32(link),
            .. packets.SelectMany(p => (byte[])[.. U32(p.Seconds), .. U32(p.Fraction), .. U32((uint)p.Octets.Length), .. U32((uint)(p.Sent ?? p.Octets.Length)), .. p.Octets]),
        ];
    }

    /// <summary>A capture of packets without times that matter.</summary>
    public static byte[] Pcap(uint link, params byte[][] packets) => Pcap(link, false, false, [.. packets.Select((p, i) => new CapturedPacket((uint)i, 0, p))]);

    public static byte[] NgSection(bool bigEndian) =>
        NgBlock(bigEndian, 0x0A0D0D0A, [.. Ordered(bigEndian, 0x1A2B3C4Du), .. Ordered(bigEndian, (ushort)1), .. Ordered(bigEndian, (ushort)0), .. Enumerable.Repeat((byte)0xFF, 8)]);

    /// <param name="options">Code and value of each.</param>
    public static byte[] NgInterface(bool bigEndian, ushort link, params (ushort Code, byte[] Value)[] options) =>
        NgBlock(bigEndian, 1,
        [
            .. Ordered(bigEndian, link), 0, 0, .. Ordered(bigEndian, 262_144u),
            .. options.SelectMany(o => (byte[])[.. Ordered(bigEndian, o.Code), .. Ordered(bigEndian, (ushort)o.Value.Length), .. Padded(o.Value)]),
            .. options.Length > 0 ? new byte[4] : [],
        ]);

    public static byte[] NgPacket(bool bigEndian, uint face, ulong ticks, byte[] packet, int? sent = null) =>
        NgBlock(bigEndian, 6,
        [
            .. Ordered(bigEndian, face), .. Ordered(bigEndian, (uint)(ticks >> 32)), .. Ordered(bigEndian, (uint)ticks), .. Ordered(bigEndian, (uint)packet.Length),
            .. Ordered(bigEndian, (uint)(sent ?? packet.Length)), .. Padded(packet),
        ]);

    public static byte[] NgSimplePacket(bool bigEndian, byte[] packet) => NgBlock(bigEndian, 3, [.. Ordered(bigEndian, (uint)packet.Length), .. Padded(packet)]);

    public static byte[] NgBlock(bool bigEndian, uint type, byte[] body)
    {
        byte[] length = Ordered(bigEndian, (uint)body.Length + 12);
        return [.. Ordered(bigEndian, type), .. length, .. body, .. length];
    }

    /// <summary>A FINAL frame: length of all, error code, board and line, day, time in 10 ms, data, four octets A5.</summary>
    public static byte[] Final(byte day, uint hundredths, byte[] data)
    {
        int length = data.Length + 12;
        return [(byte)(length >> 8), (byte)length, 0, 1, day, (byte)(hundredths >> 16), (byte)(hundredths >> 8), (byte)hundredths, .. data, 0xA5, 0xA5, 0xA5, 0xA5];
    }

    /// <summary>A GPS recording: 2,200 octets, then blocks, each with ten behind it of which the seventh to ninth are the time in 1/128 s.</summary>
    public static byte[] Gps(params (uint Time, byte[] Block)[] frames) =>
    [
        .. Enumerable.Repeat((byte)' ', 2200),
        .. frames.SelectMany(f => (byte[])[.. f.Block, 1, 2, 3, 4, 5, 6, (byte)(f.Time >> 16), (byte)(f.Time >> 8), (byte)f.Time, 10]),
    ];

    /// <summary>An ORADIS frame: the length of all in front of four octets that mean nothing here and the block.</summary>
    public static byte[] Oradis(byte[] block) => [(byte)((block.Length + 6) >> 8), (byte)(block.Length + 6), 0x12, 0x34, 0x56, 0x78, .. block];

    public static byte[] Compress(byte[] content)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
            gzip.Write(content);
        return compressed.ToArray();
    }

    /// <summary>
    /// Reads a recording from a file, plain and compressed, and holds the one against the other. Where a datagram is one stretch of the file, that stretch stands at its offset.
    /// </summary>
    public static RecordingRun Read(byte[] content, RecordingFormat? format = null, bool assembled = false)
    {
        RecordingRun plain = ReadFile(TextFiles.New("recording", content), format), compressed = ReadFile(TextFiles.New("recording.gz", Compress(content)), format);
        Assert.Equal(plain.Format, compressed.Format);
        Assert.Equal(plain.Counts, compressed.Counts);
        Assert.Equal(plain.Datagrams.Select(d => (d.TimeS, d.Offset)), compressed.Datagrams.Select(d => (d.TimeS, d.Offset)));
        Assert.Equal(plain.Payloads, compressed.Payloads);
        Assert.Equal(plain.Datagrams.Count, plain.Counts.Datagrams);
        if (!assembled)
            Assert.All(plain.Datagrams, d => Assert.Equal(content[(int)d.Offset..][..d.Payload.Length], d.Payload));
        return plain;
    }

    public static RecordingRun ReadFile(string path, RecordingFormat? format = null)
    {
        using Recording recording = Recording.Open(path, format);
        List<(double, long, byte[])> datagrams = [];
        while (recording.TryRead(out Datagram datagram))
            datagrams.Add((datagram.TimeS, datagram.Offset, datagram.Payload.ToArray()));
        Assert.False(recording.TryRead(out _));
        return new RecordingRun(recording.Format, datagrams, recording.Counts with { });
    }

    private static byte[] Padded(byte[] octets) => [.. octets, .. new byte[(4 - octets.Length % 4) % 4]];

    private static byte[] Ordered(bool bigEndian, uint value)
    {
        byte[] octets = new byte[4];
        if (bigEndian)
            BinaryPrimitives.WriteUInt32BigEndian(octets, value);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(octets, value);
        return octets;
    }

    private static byte[] Ordered(bool bigEndian, ushort value) => bigEndian ? [(byte)(value >> 8), (byte)value] : [(byte)value, (byte)(value >> 8)];
}
