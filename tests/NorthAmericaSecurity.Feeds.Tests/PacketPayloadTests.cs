using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Packets to payloads: every link layer, IPv4 and IPv6 with options, extension headers and fragments, lengths that lie, and packets of other kinds.</summary>
public class PacketPayloadTests
{
    private static readonly byte[] Payload = Captures.Block(48, 101, 5);

    private static byte[] OverIPv4 => Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Payload));

    private static byte[] OverIPv6 => Packets.IPv6(Packets.Udp, Packets.UdpDatagram(Payload));

    private static readonly Dictionary<string, (uint Link, Func<byte[]> Packet)> Good = new()
    {
        ["Ethernet, IPv4"] = (1, () => Packets.Ethernet(Packets.IPv4Type, OverIPv4)),
        ["Ethernet, IPv6"] = (1, () => Packets.Ethernet(Packets.IPv6Type, OverIPv6)),
        ["Ethernet, a VLAN tag"] = (1, () => Packets.Ethernet(Packets.IPv4Type, OverIPv4, 0x8100)),
        ["Ethernet, two VLAN tags"] = (1, () => Packets.Ethernet(Packets.IPv4Type, OverIPv4, 0x88A8, 0x8100)),
        ["Ethernet, two VLAN tags of the old type, IPv6"] = (1, () => Packets.Ethernet(Packets.IPv6Type, OverIPv6, 0x9100, 0x8100)),
        ["Ethernet, zeros behind the packet"] = (1, () => [.. Packets.Ethernet(Packets.IPv4Type, OverIPv4), 0, 0, 0, 0]),
        ["802.3 with LLC"] = (1, () => Packets.Llc(Payload)),
        ["802.3 with LLC behind a VLAN tag"] = (1, () => [.. Packets.Llc(Payload)[..12], 0x81, 0, 0, 5, .. Packets.Llc(Payload)[12..]]),
        ["Linux cooked, IPv4"] = (113, () => Packets.Cooked(Packets.IPv4Type, OverIPv4)),
        ["Linux cooked, IPv6"] = (113, () => Packets.Cooked(Packets.IPv6Type, OverIPv6)),
        ["Linux cooked, LLC"] = (113, () => Packets.Cooked(4, [0xF0, 0xF0, 3, .. Payload])),
        ["Linux cooked 2, IPv4"] = (276, () => Packets.Cooked2(Packets.IPv4Type, OverIPv4)),
        ["Linux cooked 2, IPv6"] = (276, () => Packets.Cooked2(Packets.IPv6Type, OverIPv6)),
        ["loopback, IPv4"] = (0, () => Packets.Loopback(2, false, OverIPv4)),
        ["loopback of a big-endian machine, IPv4"] = (0, () => Packets.Loopback(2, true, OverIPv4)),
        ["loopback, IPv6"] = (0, () => Packets.Loopback(30, false, OverIPv6)),
        ["OpenBSD loopback"] = (108, () => Packets.Loopback(24, true, OverIPv6)),
        ["raw IP, IPv4"] = (101, () => OverIPv4),
        ["raw IP, IPv6"] = (101, () => OverIPv6),
        ["raw IP by its old number 12"] = (12, () => OverIPv4),
        ["raw IP by its old number 14"] = (14, () => OverIPv4),
        ["raw IPv4"] = (228, () => OverIPv4),
        ["raw IPv6"] = (229, () => OverIPv6),
        ["IPv4 with 4 octets of options"] = (101, () => Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Payload), [0x94, 4, 0, 0])),
        ["IPv4 with all options there can be"] = (101, () => Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Payload), new byte[40])),
        ["IPv6 with each extension header"] = (101, () => Packets.IPv6(0, [.. Packets.Extension(43), .. Packets.Extension(60, 3), .. Packets.Extension(Packets.Udp), .. Packets.UdpDatagram(Payload)])),
        ["IPv6 with a fragment header that is the whole"] = (101, () => Packets.IPv6(44, [.. Packets.FragmentHeader(Packets.Udp, 0, false), .. Packets.UdpDatagram(Payload)])),
        ["a UDP length that leaves octets out"] = (101, () => Packets.IPv4(Packets.Udp, [.. Packets.UdpDatagram(Payload), 1, 2, 3])),
    };

    public static TheoryData<string> GoodNames => [.. Good.Keys];

    [Theory]
    [MemberData(nameof(GoodNames))]
    public void The_payload_is_found_behind(string name)
    {
        (uint link, Func<byte[]> packet) = Good[name];
        RecordingRun run = Captures.Read(Captures.Pcap(link, packet(), packet()));
        Assert.Equal([Payload, Payload], run.Payloads);
        Assert.Equal(new RecordingCounts { Datagrams = 2 }, run.Counts);
    }

    [Theory]
    [MemberData(nameof(GoodNames))]
    public void A_packet_cut_anywhere_is_counted_and_no_more(string name)
    {
        (uint link, Func<byte[]> packet) = Good[name];
        byte[] whole = packet();
        byte[][] cuts = [.. Enumerable.Range(0, whole.Length).Select(length => whole[..length])];
        RecordingCounts counts = Captures.ReadFile(TextFiles.New("cuts.pcap", Captures.Pcap(link, cuts))).Counts;
        Assert.Equal(cuts.Length, counts.Datagrams + counts.DamagedPackets + counts.OtherPackets);
        // Behind the payload stand at most a few octets that do not matter; in front of it nothing can be left out. LLC in a cooked capture has no length.
        Assert.InRange(counts.Datagrams, 0, name == "Linux cooked, LLC" ? Payload.Length : 8);
        Assert.Equal(0, counts.SkippedOctets);
    }

    private static readonly Dictionary<string, (uint Link, Func<byte[]> Packet)> Damaged = new()
    {
        ["a UDP length of less than its header"] = (101, () => Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Payload, 7))),
        ["a UDP length of nothing"] = (101, () => Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Payload, 0))),
        ["a UDP length beyond the packet"] = (101, () => Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Payload, Payload.Length + 9))),
        ["a UDP length beyond the packet over IPv6"] = (101, () => Packets.IPv6(Packets.Udp, Packets.UdpDatagram(Payload, 65_535))),
        ["a UDP header cut short"] = (101, () => Packets.IPv4(Packets.Udp, new byte[7])),
        ["an IPv4 header of less than 20 octets"] = (101, () => [0x44, .. OverIPv4[1..]]),
        ["an IPv4 length of less than its header"] = (101, () => Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Payload), totalLength: 19)),
        ["an IPv4 length of nothing"] = (101, () => Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Payload), totalLength: 0)),
        ["an IPv4 length beyond the packet"] = (101, () => Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Payload), totalLength: 1000)),
        ["an IPv6 length beyond the packet"] = (101, () => Packets.IPv6(Packets.Udp, Packets.UdpDatagram(Payload), payloadLength: 1000)),
        ["an IPv6 length of nothing"] = (101, () => Packets.IPv6(Packets.Udp, Packets.UdpDatagram(Payload), payloadLength: 0)),
        ["an IPv6 extension header beyond the packet"] = (101, () => Packets.IPv6(0, [Packets.Udp, 255, .. new byte[20]])),
        ["an IPv6 fragment header cut short"] = (101, () => Packets.IPv6(44, [Packets.Udp, 0, 0, 1])),
        ["an 802.3 length beyond the frame"] = (1, () => Packets.Ethernet(1400, [0xF0, 0xF0, 3, .. Payload])),
        ["an 802.3 length of LLC alone"] = (1, () => Packets.Ethernet(3, [0xF0, 0xF0, 3, .. new byte[43]])),
        ["a VLAN tag cut short"] = (1, () => [.. new byte[12], 0x81, 0x00, 0, 1]),
        ["a fragment in the middle whose length is no multiple of 8"] = (101, () => Packets.IPv4(Packets.Udp, new byte[9], offset: 8, more: true)),
        ["a fragment that ends beyond the longest datagram"] = (101, () => Packets.IPv4(Packets.Udp, new byte[64], offset: 65_512)),
    };

    public static TheoryData<string> DamagedNames => [.. Damaged.Keys];

    [Theory]
    [MemberData(nameof(DamagedNames))]
    public void What_contradicts_itself_is_counted_as_damaged(string name)
    {
        (uint link, Func<byte[]> packet) = Damaged[name];
        RecordingRun run = Captures.Read(Captures.Pcap(link, packet()));
        Assert.Equal(new RecordingCounts { DamagedPackets = 1 }, run.Counts);
    }

    private static readonly Dictionary<string, (uint Link, Func<byte[]> Packet)> Other = new()
    {
        ["ARP"] = (1, () => Packets.Ethernet(Packets.ArpType, new byte[28])),
        ["ARP behind a VLAN tag"] = (1, () => Packets.Ethernet(Packets.ArpType, new byte[28], 0x8100)),
        ["TCP over IPv4"] = (1, () => Packets.Ethernet(Packets.IPv4Type, Packets.IPv4(Packets.Tcp, new byte[40]))),
        ["TCP over IPv6"] = (101, () => Packets.IPv6(Packets.Tcp, new byte[40])),
        ["TCP behind an extension header"] = (101, () => Packets.IPv6(0, [.. Packets.Extension(Packets.Tcp), .. new byte[40]])),
        ["a fragment of TCP over IPv6"] = (101, () => Packets.IPv6(44, [.. Packets.FragmentHeader(Packets.Tcp, 0, true), .. new byte[40]])),
        ["IGMP"] = (113, () => Packets.Cooked(Packets.IPv4Type, Packets.IPv4(2, new byte[8], [0x94, 4, 0, 0]))),
        ["no version of IP"] = (101, () => [0x00, .. OverIPv4[1..]]),
        ["a frame of another EtherType"] = (276, () => Packets.Cooked2(0x88CC, new byte[30])),
        ["nothing at all"] = (101, () => []),
    };

    public static TheoryData<string> OtherNames => [.. Other.Keys];

    [Theory]
    [MemberData(nameof(OtherNames))]
    public void Packets_of_other_kinds_are_counted_as_such(string name)
    {
        (uint link, Func<byte[]> packet) = Other[name];
        RecordingRun run = Captures.Read(Captures.Pcap(link, packet()));
        Assert.Equal(new RecordingCounts { OtherPackets = 1 }, run.Counts);
    }

    public static TheoryData<bool, string> Orders => new()
    {
        { false, "0 1 2 3" }, { false, "3 2 1 0" }, { false, "2 0 3 1" }, { false, "1 1 0 3 0 2" }, { false, "0 3 1 2 0 1" },
        { true, "0 1 2 3" }, { true, "3 2 1 0" }, { true, "2 0 3 1" }, { true, "1 1 0 3 0 2" }, { true, "0 3 1 2 0 1" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Fragments_are_put_together_in_whatever_order_they_come_even_twice(bool six, string order)
    {
        byte[] large = Captures.Block(62, 3000, 9), datagram = Packets.UdpDatagram(large);
        byte[][] fragments = Fragments(six, datagram, 800);
        int[] sequence = [.. order.Split(' ').Select(int.Parse)];
        RecordingRun run = Captures.Read(Captures.Pcap(101, [.. sequence.Select(i => fragments[i])]), assembled: true);
        Assert.Equal([large], run.Payloads);
        // Those that come again behind the last are of a datagram that is never whole.
        int used = sequence.Select((_, i) => i + 1).First(n => sequence.Take(n).Distinct().Count() == 4);
        Assert.Equal(new RecordingCounts { Datagrams = 1, LostFragments = sequence.Length - used }, run.Counts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fragments_of_several_datagrams_may_be_mixed(bool six)
    {
        byte[][] payloads = [.. Enumerable.Range(0, 60).Select(i => Captures.Block(48, 1900 + i, i))];
        byte[][][] fragments = [.. payloads.Select((p, i) => Fragments(six, Packets.UdpDatagram(p), 512, (ushort)(i % 30), (byte)(1 + i / 30)))];
        byte[][] mixed = [.. Enumerable.Range(0, 4).SelectMany(part => fragments.Select(f => f[part]))];
        RecordingRun run = Captures.Read(Captures.Pcap(101, mixed), assembled: true);
        Assert.Equal(payloads, run.Payloads);
        Assert.Equal(new RecordingCounts { Datagrams = 60 }, run.Counts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fragments_that_overlap_make_the_datagram_that_they_cover(bool six)
    {
        byte[] large = Captures.Block(62, 1200, 9), datagram = Packets.UdpDatagram(large);
        byte[][] fragments = [Fragment(six, datagram, 0, 640, 3, 1), Fragment(six, datagram, 1000, 1208, 3, 1), Fragment(six, datagram, 320, 1080, 3, 1)];
        RecordingRun run = Captures.Read(Captures.Pcap(101, fragments), assembled: true);
        Assert.Equal([large], run.Payloads);
        Assert.Equal(new RecordingCounts { Datagrams = 1 }, run.Counts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fragments_of_datagrams_that_never_become_whole_are_counted(bool six)
    {
        byte[][] fragments = Fragments(six, Packets.UdpDatagram(Captures.Block(62, 3000, 9)), 800);
        foreach (int missing in new[] { 0, 1, 3 })
        {
            RecordingRun run = Captures.Read(Captures.Pcap(101, [.. fragments.Where((_, i) => i != missing)]), assembled: true);
            Assert.Equal(new RecordingCounts { LostFragments = 3 }, run.Counts);
        }

        byte[] file = [.. Captures.NgSection(false), .. Captures.NgInterface(false, 101), .. Captures.NgPacket(false, 0, 0, fragments[0]), .. Captures.NgPacket(false, 0, 0, fragments[2])];
        Assert.Equal(new RecordingCounts { LostFragments = 2 }, Captures.Read(file).Counts);
    }

    [Fact]
    public void Of_many_datagrams_that_wait_the_oldest_is_given_up()
    {
        byte[][][] fragments = [.. Enumerable.Range(0, 100).Select(i => Fragments(false, Packets.UdpDatagram(Captures.Block(48, 100 + i, i)), 64, (ushort)i))];
        byte[][] packets = [.. fragments.Select(f => f[0]), .. fragments.SelectMany(f => f[1..])];
        RecordingRun run = Captures.Read(Captures.Pcap(101, packets), assembled: true);
        Assert.Equal(packets.Length, run.Counts.LostFragments + run.Payloads.Sum(p => (p.Length + 8 + 63) / 64));
        Assert.All(run.Payloads, p => Assert.Equal(p.Length, p[1] << 8 | p[2]));
        Assert.Equal(0, run.Counts.DamagedPackets);
    }

    [Fact]
    public void A_storm_of_fragments_that_never_become_whole_ends()
    {
        // The end is known and the front is not there: each fragment that comes is looked at, and none of them lets the datagram out.
        byte[] datagram = Packets.UdpDatagram(new byte[60_000]);
        var random = new CounterRandom(11, 0);
        List<byte[]> packets = [Fragment(false, datagram, 59_992, 60_008, 1, 1)];
        for (int i = 0; i < 40_000; i++)
        {
            int start = 8 * (1 + random.NextInt(7000));
            packets.Add(Fragment(false, datagram, start, start + 8 * (1 + random.NextInt(4)), 1, 1));
        }

        RecordingRun run = Captures.ReadFile(TextFiles.New("storm.pcap", Captures.Pcap(101, [.. packets])));
        Assert.Equal(new RecordingCounts { LostFragments = packets.Count }, run.Counts);
    }

    [Fact]
    public void A_datagram_put_together_whose_UDP_length_lies_is_damaged()
    {
        byte[][] fragments = Fragments(false, Packets.UdpDatagram(Captures.Block(62, 1000, 9), 2000), 800);
        Assert.Equal(new RecordingCounts { DamagedPackets = 1 }, Captures.Read(Captures.Pcap(101, fragments)).Counts);
    }

    private static byte[][] Fragments(bool six, byte[] datagram, int size, ushort id = 3, byte from = 1) =>
        [.. Enumerable.Range(0, (datagram.Length + size - 1) / size).Select(i => Fragment(six, datagram, i * size, Math.Min((i + 1) * size, datagram.Length), id, from))];

    private static byte[] Fragment(bool six, byte[] datagram, int start, int end, ushort id, byte from) => six
        ? Packets.IPv6(44, [.. Packets.FragmentHeader(Packets.Udp, start, end < datagram.Length, id), .. datagram[start..end]], from: from)
        : Packets.IPv4(Packets.Udp, datagram[start..end], id: id, offset: start, more: end < datagram.Length, from: from);
}
