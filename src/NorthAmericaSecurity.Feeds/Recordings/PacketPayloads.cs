using System.Buffers.Binary;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Recordings;

/// <summary>
/// Packets to their payloads: link layers (Ethernet with VLAN tags, 802.3 with LLC, Linux cooked 1 and 2, loopback, bare IP), IPv4 and IPv6 with fragments put together, UDP. Anything else
/// is counted. Every length is checked against what there is.
/// </summary>
internal sealed class PacketPayloads(RecordingCounts counts)
{
    private const ushort IPv4 = 0x0800, IPv6 = 0x86DD, Vlan = 0x8100, ServiceVlan = 0x88A8, OldServiceVlan = 0x9100;
    private const byte Udp = 17, HopByHop = 0, Routing = 43, Fragment = 44, DestinationOptions = 60;

    /// <summary>Datagrams that wait for fragments; the oldest is given up for a new one.</summary>
    private const int MostPending = 64;

    private readonly OrderedDictionary<FragmentKey, Pending> _pending = [];

    private readonly record struct FragmentKey(UInt128 From, UInt128 To, uint Id, byte Protocol);

    /// <summary>A datagram that waits for fragments.</summary>
    private sealed class Pending
    {
        /// <summary>Stretches that are there, in order, none touching the next: their number is bounded however many fragments come.</summary>
        private readonly List<(int Start, int End)> _covered = [];
        private byte[] _payload = [];
        private int _total = -1;

        public int Fragments { get; private set; }

        public bool IsWhole => _total >= 0 && _covered[0].Start == 0 && _covered[0].End >= _total;

        public ReadOnlyMemory<byte> Payload => _payload.AsMemory(0, _total);

        public void Add(ReadOnlySpan<byte> part, int start, bool last)
        {
            int end = start + part.Length;
            if (_payload.Length < end)
                Array.Resize(ref _payload, Math.Max(end, 2 * _payload.Length));
            part.CopyTo(_payload.AsSpan(start));
            Fragments++;
            if (last)
                _total = end;
            int first = 0, behind = _covered.Count;
            while (first < behind)
            {
                int middle = (first + behind) / 2;
                if (_covered[middle].End < start)
                    first = middle + 1;
                else
                    behind = middle;
            }

            for (; behind < _covered.Count && _covered[behind].Start <= end; behind++)
                (start, end) = (Math.Min(start, _covered[behind].Start), Math.Max(end, _covered[behind].End));
            _covered.RemoveRange(first, behind - first);
            _covered.Insert(first, (start, end));
        }
    }

    /// <exception cref="InputException">The capture is of packets of another link layer.</exception>
    public static void Require(uint link, string path, long offset)
    {
        if (link is not (0 or 1 or 12 or 14 or 101 or 108 or 113 or 228 or 229 or 276))
            throw new InputException($"{path}: offset {offset}: expected a capture of Ethernet, Linux cooked, loopback or IP packets (link types 1, 113, 276, 0, 12, 14, 101, 108, 228, 229), found link type {link}");
    }

    /// <summary>The payload of a packet, when it is UDP or LLC and whole.</summary>
    /// <param name="cut">Whether the capture kept only the front of the packet.</param>
    /// <param name="within">Offset of the payload in the packet; of the last fragment where there were several.</param>
    public bool TryTake(uint link, ReadOnlyMemory<byte> packet, bool cut, out ReadOnlyMemory<byte> payload, out int within)
    {
        payload = default;
        within = 0;
        ReadOnlySpan<byte> p = packet.Span;
        int at;
        ushort type;
        switch (link)
        {
            case 1:
                at = 14;
                if (p.Length < at)
                    return Damaged();
                type = BinaryPrimitives.ReadUInt16BigEndian(p[12..]);
                while (type is Vlan or ServiceVlan or OldServiceVlan)
                {
                    if (p.Length < at + 4)
                        return Damaged();
                    type = BinaryPrimitives.ReadUInt16BigEndian(p[(at + 2)..]);
                    at += 4;
                }

                break;
            case 113:
                at = 16;
                if (p.Length < at)
                    return Damaged();
                type = BinaryPrimitives.ReadUInt16BigEndian(p[14..]);
                break;
            case 276:
                at = 20;
                if (p.Length < at)
                    return Damaged();
                type = BinaryPrimitives.ReadUInt16BigEndian(p);
                break;
            case 0 or 108:
                // The address family stands in the capturing machine's byte order; the version of IP tells as much.
                at = 4;
                type = IpVersion(p, at);
                break;
            default:
                at = 0;
                type = IpVersion(p, at);
                break;
        }

        if (type < 1536)
        {
            // 802.3: the field is a length, and behind it stands LLC of three octets.
            int end = link == 1 ? at + type : p.Length;
            if (cut || end > p.Length || end - at <= 3)
                return Damaged();
            payload = packet[(at + 3)..end];
            within = at + 3;
            return true;
        }

        return type switch
        {
            IPv4 => TryIPv4(packet, at, out payload, out within),
            IPv6 => TryIPv6(packet, at, out payload, out within),
            _ => Other(),
        };
    }

    /// <summary>The end of a capture: what is left of it is no packet, and datagrams that still wait for fragments are given up. False, for a reader to return.</summary>
    public bool End(StreamWindow window)
    {
        counts.DamagedPackets += window.Length > 0 ? 1 : 0;
        counts.SkippedOctets += window.PassRest();
        counts.LostFragments += _pending.Values.Sum(p => (long)p.Fragments);
        _pending.Clear();
        return false;
    }

    private static ushort IpVersion(ReadOnlySpan<byte> p, int at) => p.Length <= at ? (ushort)0xFFFF : (p[at] >> 4) switch { 4 => IPv4, 6 => IPv6, _ => (ushort)0xFFFF };

    private bool TryIPv4(ReadOnlyMemory<byte> packet, int at, out ReadOnlyMemory<byte> payload, out int within)
    {
        payload = default;
        within = 0;
        ReadOnlySpan<byte> p = packet.Span[at..];
        if (p.Length < 20)
            return Damaged();
        int header = (p[0] & 15) * 4, total = BinaryPrimitives.ReadUInt16BigEndian(p[2..]);
        if (header < 20 || total < header)
            return Damaged();
        if (p[9] != Udp)
            return Other();
        if (total > p.Length)
            return Damaged();
        int fragment = BinaryPrimitives.ReadUInt16BigEndian(p[6..]);
        ReadOnlyMemory<byte> body = packet.Slice(at + header, total - header);
        within = at + header;
        if ((fragment & 0x3FFF) == 0)
            return TryUdp(body, ref within, out payload);
        var key = new FragmentKey(BinaryPrimitives.ReadUInt32BigEndian(p[12..]), BinaryPrimitives.ReadUInt32BigEndian(p[16..]), BinaryPrimitives.ReadUInt16BigEndian(p[4..]), Udp);
        return TryAssemble(key, body, (fragment & 0x1FFF) * 8, (fragment & 0x2000) != 0, ref within, out payload);
    }

    private bool TryIPv6(ReadOnlyMemory<byte> packet, int at, out ReadOnlyMemory<byte> payload, out int within)
    {
        payload = default;
        within = 0;
        ReadOnlySpan<byte> p = packet.Span[at..];
        if (p.Length < 40)
            return Damaged();
        int end = 40 + BinaryPrimitives.ReadUInt16BigEndian(p[4..]);
        byte next = p[6];
        UInt128 from = BinaryPrimitives.ReadUInt128BigEndian(p[8..]), to = BinaryPrimitives.ReadUInt128BigEndian(p[24..]);
        int body = 40;
        while (next is HopByHop or Routing or DestinationOptions)
        {
            if (p.Length < body + 8)
                return Damaged();
            next = p[body];
            body += (p[body + 1] + 1) * 8;
        }

        if (next is not (Udp or Fragment))
            return Other();
        if (end > p.Length || body > end)
            return Damaged();
        within = at + body;
        if (next == Udp)
            return TryUdp(packet[(at + body)..(at + end)], ref within, out payload);
        if (end - body < 8)
            return Damaged();
        if (p[body] != Udp)
            return Other();
        int fragment = BinaryPrimitives.ReadUInt16BigEndian(p[(body + 2)..]);
        var key = new FragmentKey(from, to, BinaryPrimitives.ReadUInt32BigEndian(p[(body + 4)..]), Udp);
        within += 8;
        return TryAssemble(key, packet[(at + body + 8)..(at + end)], fragment & 0xFFF8, (fragment & 1) != 0, ref within, out payload);
    }

    private bool TryUdp(ReadOnlyMemory<byte> datagram, ref int within, out ReadOnlyMemory<byte> payload)
    {
        payload = default;
        if (datagram.Length < 8)
            return Damaged();
        int length = BinaryPrimitives.ReadUInt16BigEndian(datagram.Span[4..]);
        if (length < 8 || length > datagram.Length)
            return Damaged();
        payload = datagram[8..length];
        within += 8;
        return true;
    }

    private bool TryAssemble(FragmentKey key, ReadOnlyMemory<byte> part, int start, bool more, ref int within, out ReadOnlyMemory<byte> payload)
    {
        payload = default;
        if (start + part.Length > ushort.MaxValue || more && part.Length % 8 != 0)
            return Damaged();
        if (!_pending.TryGetValue(key, out Pending? pending))
        {
            if (_pending.Count >= MostPending)
            {
                counts.LostFragments += _pending.GetAt(0).Value.Fragments;
                _pending.RemoveAt(0);
            }

            _pending[key] = pending = new Pending();
        }

        pending.Add(part.Span, start, !more);
        if (!pending.IsWhole)
            return false;
        _pending.Remove(key);
        return TryUdp(pending.Payload, ref within, out payload);
    }

    private bool Damaged()
    {
        counts.DamagedPackets++;
        return false;
    }

    private bool Other()
    {
        counts.OtherPackets++;
        return false;
    }
}
