using System.Buffers.Binary;

namespace NorthAmericaSecurity.Feeds.Recordings;

/// <summary>libpcap's capture file: a header of 24 octets, then packets behind a header of 16 (seconds and fraction since 1970, octets captured, octets sent).</summary>
internal sealed class PcapFraming : IFraming
{
    public const int HeaderSize = 24;
    private const int PacketHeaderSize = 16;
    private const uint Micro = 0xA1B2C3D4, MicroSwapped = 0xD4C3B2A1, Nano = 0xA1B23C4D, NanoSwapped = 0x4D3CB2A1;

    /// <summary>A packet longer than this is damage: no capture has one.</summary>
    private const uint LongestPacket = 1 << 20;

    private readonly StreamWindow _window;
    private readonly PacketPayloads _payloads;
    private readonly bool _swapped;
    private readonly double _fraction;
    private readonly uint _link;

    public PcapFraming(string path, StreamWindow window)
    {
        _window = window;
        uint magic = BinaryPrimitives.ReadUInt32BigEndian(window.Span);
        _swapped = magic is MicroSwapped or NanoSwapped;
        _fraction = magic is Nano or NanoSwapped ? 1e-9 : 1e-6;
        // The link type has 16 bits; above them stands the length of a frame check sequence.
        _link = U32(20) & 0xFFFF;
        _payloads = new PacketPayloads(Counts);
        PacketPayloads.Require(_link, path, 20);
        window.Pass(HeaderSize);
    }

    public RecordingCounts Counts { get; } = new();

    public static bool IsMagic(uint magic) => magic is Micro or MicroSwapped or Nano or NanoSwapped;

    public bool TryRead(out Datagram datagram)
    {
        datagram = default;
        while (_window.TryHold(PacketHeaderSize))
        {
            double time = U32(0) + U32(4) * _fraction;
            uint captured = U32(8), sent = U32(12);
            if (captured > LongestPacket || !_window.TryHold(PacketHeaderSize + (int)captured))
                break;
            _window.Pass(PacketHeaderSize);
            long offset = _window.Offset;
            ReadOnlyMemory<byte> packet = _window.Memory(0, (int)captured);
            _window.Pass((int)captured);
            if (_payloads.TryTake(_link, packet, captured < sent, out ReadOnlyMemory<byte> payload, out int within))
            {
                datagram = new Datagram(time, offset + within, payload);
                return true;
            }
        }

        return _payloads.End(_window);
    }

    private uint U32(int at) => _swapped ? BinaryPrimitives.ReadUInt32LittleEndian(_window.Span[at..]) : BinaryPrimitives.ReadUInt32BigEndian(_window.Span[at..]);
}

/// <summary>The next generation capture file: blocks of a type and a length in front and behind; sections in either byte order, interfaces with their link type and resolution of time.</summary>
internal sealed class PcapNgFraming(string path, StreamWindow window) : IFraming
{
    public const uint SectionHeader = 0x0A0D0D0A;
    private const uint InterfaceDescription = 1, SimplePacket = 3, EnhancedPacket = 6;
    private const int LongestBlock = 1 << 24;

    private readonly List<(uint Link, double Tick, double OffsetS)> _interfaces = [];
    private PacketPayloads? _payloads;
    private bool _swapped;

    public RecordingCounts Counts { get; } = new();

    public bool TryRead(out Datagram datagram)
    {
        datagram = default;
        _payloads ??= new PacketPayloads(Counts);
        while (window.TryHold(12))
        {
            uint type = U32(window.Span);
            if (BinaryPrimitives.ReadUInt32BigEndian(window.Span) == SectionHeader)
            {
                type = SectionHeader;
                _swapped = BinaryPrimitives.ReadUInt32LittleEndian(window.Span[8..]) == 0x1A2B3C4D;
                _interfaces.Clear();
            }

            uint length = U32(window.Span[4..]);
            if (length < 12 || length > LongestBlock || length % 4 != 0 || !window.TryHold((int)length))
                break;
            long offset = window.Offset;
            ReadOnlyMemory<byte> block = window.Memory(8, (int)length - 12);
            window.Pass((int)length);
            if (type == InterfaceDescription)
                Describe(block.Span, offset);
            else if (type is EnhancedPacket or SimplePacket && TryPacket(type, block, offset + 8, out datagram))
                return true;
        }

        return _payloads.End(window);
    }

    private void Describe(ReadOnlySpan<byte> block, long offset)
    {
        if (block.Length < 8)
            return;
        uint link = U16(block);
        PacketPayloads.Require(link, path, offset + 8);
        double tick = 1e-6, offsetS = 0;
        for (int at = 8; at + 4 <= block.Length;)
        {
            uint code = U16(block[at..]);
            int size = (int)U16(block[(at + 2)..]);
            if (code == 0 || at + 4 + size > block.Length)
                break;
            ReadOnlySpan<byte> value = block.Slice(at + 4, size);
            // if_tsresol: a power of ten, or of two with the highest bit set; if_tsoffset: seconds to add.
            if (code == 9 && size >= 1)
                tick = (value[0] & 0x80) != 0 ? Math.Pow(2, -(value[0] & 0x7F)) : Math.Pow(10, -value[0]);
            else if (code == 14 && size >= 8)
                offsetS = _swapped ? BinaryPrimitives.ReadInt64LittleEndian(value) : BinaryPrimitives.ReadInt64BigEndian(value);
            at += 4 + (size + 3) / 4 * 4;
        }

        _interfaces.Add((link, tick, offsetS));
    }

    private bool TryPacket(uint type, ReadOnlyMemory<byte> block, long offset, out Datagram datagram)
    {
        datagram = default;
        ReadOnlySpan<byte> span = block.Span;
        int header = type == EnhancedPacket ? 20 : 4;
        if (span.Length < header)
        {
            Counts.DamagedPackets++;
            return false;
        }

        int index = type == EnhancedPacket ? (int)Math.Min(U32(span), int.MaxValue) : 0;
        uint sent = U32(span[(header - 4)..]);
        uint captured = type == EnhancedPacket ? U32(span[12..]) : Math.Min(sent, (uint)(span.Length - header));
        if (index >= _interfaces.Count || captured > span.Length - header)
        {
            Counts.DamagedPackets++;
            return false;
        }

        (uint link, double tick, double offsetS) = _interfaces[index];
        double time = type == EnhancedPacket ? ((ulong)U32(span[4..]) << 32 | U32(span[8..])) * tick + offsetS : double.NaN;
        if (!_payloads!.TryTake(link, block.Slice(header, (int)captured), captured < sent, out ReadOnlyMemory<byte> payload, out int within))
            return false;
        datagram = new Datagram(time, offset + header + within, payload);
        return true;
    }

    private uint U32(ReadOnlySpan<byte> bytes) => _swapped ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);

    private uint U16(ReadOnlySpan<byte> bytes) => _swapped ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
