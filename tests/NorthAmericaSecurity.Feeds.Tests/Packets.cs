namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Packets made octet by octet: link layers, IPv4 and IPv6 with what may stand in them, UDP.</summary>
internal static class Packets
{
    public const byte Udp = 17, Tcp = 6;
    public const ushort IPv4Type = 0x0800, IPv6Type = 0x86DD, ArpType = 0x0806;

    private static readonly byte[] Addresses = [1, 0, 0x5E, 1, 1, 0x1F, 2, 0, 0, 0, 0, 9];

    /// <summary>An Ethernet frame; each tag is the EtherType of a VLAN header in front of the packet's own.</summary>
    public static byte[] Ethernet(ushort type, byte[] body, params ushort[] tags) => [.. Addresses, .. tags.SelectMany(t => (byte[])[.. U16(t), 0x20, 0x64]), .. U16(type), .. body];

    /// <summary>An Ethernet frame with a UDP datagram over IPv4.</summary>
    public static byte[] Simple(byte[] payload) => Ethernet(IPv4Type, IPv4(Udp, UdpDatagram(payload)));

    /// <summary>An 802.3 frame: a length in place of a type, LLC of three octets, and zeros up to the least length of a frame.</summary>
    public static byte[] Llc(byte[] payload)
    {
        byte[] frame = [.. Addresses, .. U16(payload.Length + 3), 0xF0, 0xF0, 0x03, .. payload];
        return [.. frame, .. new byte[Math.Max(0, 60 - frame.Length)]];
    }

    /// <summary>Linux cooked capture, version 1: packet type, ARPHRD, address length, address, protocol.</summary>
    public static byte[] Cooked(ushort type, byte[] body) => [0, 0, 0, 1, 0, 6, 2, 0, 0, 0, 0, 9, 0, 0, .. U16(type), .. body];

    /// <summary>Linux cooked capture, version 2: protocol, reserved, interface, ARPHRD, packet type, address length, address.</summary>
    public static byte[] Cooked2(ushort type, byte[] body) => [.. U16(type), 0, 0, 0, 0, 0, 2, 0, 1, 0, 6, 2, 0, 0, 0, 0, 9, 0, 0, .. body];

    /// <summary>Loopback: the address family in the byte order of the machine that captured.</summary>
    public static byte[] Loopback(uint family, bool bigEndian, byte[] body) =>
        bigEndian ? [0, 0, 0, (byte)family, .. body] : [(byte)family, 0, 0, 0, .. body];

    /// <param name="options">A multiple of four octets between header and body.</param>
    /// <param name="totalLength">What the header says, where that is not the truth.</param>
    public static byte[] IPv4(byte protocol, byte[] body, byte[]? options = null, ushort id = 7, int offset = 0, bool more = false, int? totalLength = null, byte from = 1)
    {
        int header = 20 + (options?.Length ?? 0);
        return
        [
            (byte)(0x40 | header / 4), 0, .. U16(totalLength ?? header + body.Length), .. U16(id), .. U16((more ? 0x2000 : 0) | offset / 8),
            64, protocol, 0, 0, 10, 0, 0, from, 239, 1, 1, 1, .. options ?? [], .. body,
        ];
    }

    public static byte[] IPv6(byte next, byte[] body, int? payloadLength = null, byte from = 1) =>
        [0x60, 0, 0, 0, .. U16(payloadLength ?? body.Length), next, 64, .. Address6(0xFD, from), .. Address6(0xFF, 1), .. body];

    /// <summary>An extension header of eight octets or more that is passed over.</summary>
    public static byte[] Extension(byte next, int eights = 1) => [next, (byte)(eights - 1), .. new byte[8 * eights - 2]];

    /// <summary>IPv6's fragment header.</summary>
    public static byte[] FragmentHeader(byte next, int offset, bool more, uint id = 7) => [next, 0, .. U16(offset | (more ? 1 : 0)), .. U16((int)(id >> 16)), .. U16((int)(id & 0xFFFF))];

    /// <param name="length">What the header says, where that is not the truth.</param>
    public static byte[] UdpDatagram(byte[] payload, int? length = null) => [.. U16(20_000), .. U16(8600), .. U16(length ?? payload.Length + 8), 0, 0, .. payload];

    private static byte[] Address6(byte first, byte last) => [first, .. new byte[14], last];

    private static byte[] U16(int value) => [(byte)(value >> 8), (byte)value];
}
