using System.Buffers.Binary;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Recordings;

/// <summary>Writes datagrams as a recording: raw blocks, a capture file of UDP packets from 127.0.0.1 to 127.0.0.1, or FINAL frames.</summary>
public sealed class RecordingWriter
{
    private const ushort SourcePort = 8600;
    private const int IpHeader = 20, UdpHeader = 8, EthernetHeader = 14;

    private readonly Stream _stream;
    private readonly RecordingFormat _format;
    private readonly ushort _port;
    private byte[] _frame = new byte[1 << 16];

    /// <param name="port">UDP port of the packets of a capture file; 8600 is what others take for ASTERIX.</param>
    /// <exception cref="InputException">Recordings of this format are only read.</exception>
    public RecordingWriter(Stream stream, RecordingFormat format, ushort port = SourcePort)
    {
        (_stream, _format, _port) = (stream, format, port);
        if (format is not (RecordingFormat.Raw or RecordingFormat.Pcap or RecordingFormat.Final))
            throw new InputException($"expected raw, pcap or final as a format to write, found {Recording.Name(format)}");
        if (format == RecordingFormat.Pcap)
            WriteCaptureHeader();
    }

    /// <summary>The format that a file's name asks for by its ending: .pcap, .ff; anything else is raw.</summary>
    public static RecordingFormat FormatOf(string path)
    {
        string name = path.EndsWith(".gz", StringComparison.Ordinal) ? path[..^3] : path;
        return Path.GetExtension(name).ToLowerInvariant() switch { ".pcap" or ".cap" => RecordingFormat.Pcap, ".ff" => RecordingFormat.Final, _ => RecordingFormat.Raw };
    }

    /// <param name="timeS">Seconds, of UTC since 1970 or since midnight; NaN is written as 0.</param>
    /// <exception cref="InputException">The datagram is too long for the format.</exception>
    public void Write(double timeS, ReadOnlySpan<byte> datagram)
    {
        double time = double.IsFinite(timeS) && timeS >= 0 ? timeS : 0;
        switch (_format)
        {
            case RecordingFormat.Pcap: WritePacket(time, datagram); break;
            case RecordingFormat.Final: WriteFinal(time, datagram); break;
            default: _stream.Write(datagram); break;
        }
    }

    private void WriteCaptureHeader()
    {
        Span<byte> header = stackalloc byte[PcapFraming.HeaderSize];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0xA1B2C3D4);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], 2);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], 4);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], 1 << 18);
        BinaryPrimitives.WriteUInt32LittleEndian(header[20..], 1);
        _stream.Write(header);
    }

    private void WritePacket(double time, ReadOnlySpan<byte> datagram)
    {
        int udp = UdpHeader + datagram.Length, ip = IpHeader + udp, whole = EthernetHeader + ip;
        if (ip > ushort.MaxValue)
            throw new InputException($"a datagram of {datagram.Length} octets is too long for UDP: {ushort.MaxValue - IpHeader - UdpHeader} are the most");
        if (_frame.Length < 16 + whole)
            _frame = new byte[2 * (16 + whole)];
        Span<byte> frame = _frame.AsSpan(0, 16 + whole);
        frame[..(16 + EthernetHeader + IpHeader + UdpHeader)].Clear();
        uint seconds = (uint)Math.Floor(time);
        BinaryPrimitives.WriteUInt32LittleEndian(frame, seconds);
        BinaryPrimitives.WriteUInt32LittleEndian(frame[4..], Math.Min((uint)Math.Round((time - seconds) * 1e6), 999_999));
        BinaryPrimitives.WriteUInt32LittleEndian(frame[8..], (uint)whole);
        BinaryPrimitives.WriteUInt32LittleEndian(frame[12..], (uint)whole);
        Span<byte> ethernet = frame[16..];
        ethernet[12] = 0x08;
        Span<byte> header = ethernet.Slice(EthernetHeader, IpHeader);
        header[0] = 0x45;
        BinaryPrimitives.WriteUInt16BigEndian(header[2..], (ushort)ip);
        header[8] = 64;
        header[9] = 17;
        header[12] = header[16] = 127;
        header[15] = header[19] = 1;
        BinaryPrimitives.WriteUInt16BigEndian(header[10..], Checksum(header));
        Span<byte> packet = ethernet[(EthernetHeader + IpHeader)..];
        BinaryPrimitives.WriteUInt16BigEndian(packet, SourcePort);
        BinaryPrimitives.WriteUInt16BigEndian(packet[2..], _port);
        BinaryPrimitives.WriteUInt16BigEndian(packet[4..], (ushort)udp);
        datagram.CopyTo(packet[UdpHeader..]);
        _stream.Write(frame);
    }

    private void WriteFinal(double time, ReadOnlySpan<byte> datagram)
    {
        int length = 8 + datagram.Length + 4;
        if (length > ushort.MaxValue)
            throw new InputException($"a datagram of {datagram.Length} octets is too long for a FINAL frame: {ushort.MaxValue - 12} are the most");
        Span<byte> header = stackalloc byte[8];
        BinaryPrimitives.WriteUInt16BigEndian(header, (ushort)length);
        header[2] = header[3] = 0;
        header[4] = (byte)(long)(time / 86400.0);
        uint hundredths = (uint)Math.Min(Math.Round(time % 86400.0 * 100.0), 8_639_999);
        header[5] = (byte)(hundredths >> 16);
        BinaryPrimitives.WriteUInt16BigEndian(header[6..], (ushort)hundredths);
        _stream.Write(header);
        _stream.Write(datagram);
        _stream.Write([0xA5, 0xA5, 0xA5, 0xA5]);
    }

    /// <summary>The internet checksum (RFC 1071).</summary>
    private static ushort Checksum(ReadOnlySpan<byte> header)
    {
        uint sum = 0;
        for (int i = 0; i < header.Length; i += 2)
            sum += BinaryPrimitives.ReadUInt16BigEndian(header[i..]);
        while (sum > 0xFFFF)
            sum = (sum & 0xFFFF) + (sum >> 16);
        return (ushort)~sum;
    }
}
