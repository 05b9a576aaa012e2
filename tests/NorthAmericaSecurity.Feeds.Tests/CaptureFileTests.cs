using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>pcap and pcapng files: byte orders, resolutions of time, interfaces and sections, and files that break off.</summary>
public class CaptureFileTests
{
    private static readonly byte[] First = Captures.Block(48, 20, 1), Second = Captures.Block(34, 11, 2), Third = Captures.Block(62, 90, 3);

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Pcap_of_either_byte_order_and_resolution_tells_times_and_payloads(bool bigEndian, bool nano)
    {
        byte[] file = Captures.Pcap(Captures.Ethernet, bigEndian, nano,
            new CapturedPacket(1_700_000_000, nano ? 250_000_000u : 250_000u, Packets.Simple(First)),
            new CapturedPacket(1_700_000_001, nano ? 999_999_000u : 999_999u, Packets.Simple([.. Second, .. Third])));
        RecordingRun run = Captures.Read(file);
        Assert.Equal(RecordingFormat.Pcap, run.Format);
        Assert.Equal([First, [.. Second, .. Third]], run.Payloads);
        Assert.Equal(1_700_000_000.25, run.Datagrams[0].TimeS);
        Assert.Equal(1_700_000_001.999999, run.Datagrams[1].TimeS, 1e-6);
        Assert.Equal(new RecordingCounts { Datagrams = 2 }, run.Counts);
        Assert.Equal(24 + 16 + 14 + 20 + 8, run.Datagrams[0].Offset);
    }

    [Fact]
    public void The_upper_half_of_a_link_type_is_the_length_of_a_check_sequence_and_no_matter()
        => Assert.Equal([First], Captures.Read(Captures.Pcap(0x4400_0001, Packets.Simple(First))).Payloads);

    [Fact]
    public void Sections_of_pcapng_may_be_of_either_byte_order_and_count_their_interfaces_anew()
    {
        byte[] file =
        [
            .. Captures.NgSection(false), .. Captures.NgInterface(false, 1), .. Captures.NgPacket(false, 0, 5_000_001, Packets.Simple(First)),
            .. Captures.NgSection(true), .. Captures.NgInterface(true, 113), .. Captures.NgPacket(true, 0, 6_000_002, Packets.Cooked(Packets.IPv4Type, Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Second)))),
            .. Captures.NgSection(false), .. Captures.NgInterface(false, 101), .. Captures.NgPacket(false, 0, 7_000_003, Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Third))),
        ];
        RecordingRun run = Captures.Read(file);
        Assert.Equal(RecordingFormat.PcapNg, run.Format);
        Assert.Equal([First, Second, Third], run.Payloads);
        Assert.Equal([5.000001, 6.000002, 7.000003], run.Times.Select(t => Math.Round(t, 9)));
        Assert.Equal(new RecordingCounts { Datagrams = 3 }, run.Counts);
    }

    public static TheoryData<byte, ulong, double> Resolutions => new()
    {
        { 0, 1_700_000_000, 1_700_000_000.0 },
        { 3, 1_700_000_000_250, 1_700_000_000.25 },
        { 6, 1_700_000_000_250_000, 1_700_000_000.25 },
        { 9, 1_700_000_000_250_000_000, 1_700_000_000.25 },
        // The highest bit makes the rest a power of two.
        { 0x80 | 10, 1_700_000_000UL * 1024 + 512, 1_700_000_000.5 },
        { 0x80 | 20, (1_700_000_000UL << 20) + (1 << 18), 1_700_000_000.25 },
    };

    [Theory]
    [MemberData(nameof(Resolutions))]
    public void The_resolution_of_an_interface_is_a_power_of_ten_or_of_two(byte resolution, ulong ticks, double expectedS)
    {
        foreach (bool bigEndian in new[] { false, true })
        {
            byte[] file = [.. Captures.NgSection(bigEndian), .. Captures.NgInterface(bigEndian, 1, (2, [.. "eth0"u8]), (9, [resolution])), .. Captures.NgPacket(bigEndian, 0, ticks, Packets.Simple(First))];
            Assert.Equal(expectedS, Assert.Single(Captures.Read(file).Times), 1e-6);
        }
    }

    [Theory]
    [InlineData(3600L)]
    [InlineData(-7200L)]
    public void The_offset_of_an_interface_is_added(long offsetS)
    {
        foreach (bool bigEndian in new[] { false, true })
        {
            byte[] value = BitConverter.GetBytes(offsetS);
            if (bigEndian == BitConverter.IsLittleEndian)
                Array.Reverse(value);
            byte[] file = [.. Captures.NgSection(bigEndian), .. Captures.NgInterface(bigEndian, 1, (9, [3]), (14, value)), .. Captures.NgPacket(bigEndian, 0, 10_000_500, Packets.Simple(First))];
            Assert.Equal(10_000.5 + offsetS, Assert.Single(Captures.Read(file).Times), 1e-9);
        }
    }

    [Fact]
    public void Each_packet_is_read_by_its_own_interface_and_a_simple_packet_by_the_first_without_a_time()
    {
        byte[] file =
        [
            .. Captures.NgSection(false), .. Captures.NgInterface(false, 1, (9, [6])), .. Captures.NgInterface(false, 101, (9, [9])), .. Captures.NgInterface(false, 0, (9, [0])),
            .. Captures.NgPacket(false, 1, 1_500_000_000, Packets.IPv4(Packets.Udp, Packets.UdpDatagram(First))),
            .. Captures.NgPacket(false, 2, 3, Packets.Loopback(2, false, Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Second)))),
            .. Captures.NgSimplePacket(false, Packets.Simple(Third)),
            .. Captures.NgPacket(false, 0, 4_000_000, Packets.Simple(First)),
        ];
        RecordingRun run = Captures.Read(file);
        Assert.Equal([First, Second, Third, First], run.Payloads);
        Assert.Equal([1.5, 3.0, double.NaN, 4.0], run.Times);
    }

    [Fact]
    public void Blocks_of_other_types_are_passed_over_and_packets_of_no_interface_are_damaged()
    {
        byte[] file =
        [
            .. Captures.NgSection(false), .. Captures.NgInterface(false, 1),
            .. Captures.NgBlock(false, 4, new byte[20]), .. Captures.NgBlock(false, 5, new byte[12]), .. Captures.NgBlock(false, 0x8000_0001, new byte[8]),
            .. Captures.NgPacket(false, 1, 0, Packets.Simple(First)), .. Captures.NgPacket(false, uint.MaxValue, 0, Packets.Simple(First)),
            .. Captures.NgBlock(false, 6, new byte[8]), .. Captures.NgBlock(false, 3, []),
            .. Captures.NgPacket(false, 0, 0, Packets.Simple(Second)),
        ];
        RecordingRun run = Captures.Read(file);
        Assert.Equal([Second], run.Payloads);
        Assert.Equal(new RecordingCounts { Datagrams = 1, DamagedPackets = 4 }, run.Counts);
    }

    [Fact]
    public void A_capture_torn_at_any_octet_gives_its_whole_packets_and_counts_the_rest()
    {
        byte[] packet = Packets.Simple(First);
        byte[] pcap = Captures.Pcap(Captures.Ethernet, packet, packet);
        int front = 24 + 16 + packet.Length;
        for (int cut = 25; cut < pcap.Length; cut++)
        {
            RecordingRun run = Captures.Read(pcap[..cut]);
            int whole = cut < front ? 24 : front;
            Assert.Equal(new RecordingCounts { Datagrams = whole == front ? 1 : 0, DamagedPackets = cut > whole ? 1 : 0, SkippedOctets = cut - whole }, run.Counts);
        }

        byte[] head = [.. Captures.NgSection(false), .. Captures.NgInterface(false, 1)], ngPacket = Captures.NgPacket(false, 0, 0, packet);
        for (int cut = 0; cut < ngPacket.Length; cut++)
        {
            RecordingRun run = Captures.Read([.. head, .. ngPacket, .. ngPacket[..cut]]);
            Assert.Equal(new RecordingCounts { Datagrams = 1, DamagedPackets = cut > 0 ? 1 : 0, SkippedOctets = cut }, run.Counts);
        }
    }

    [Fact]
    public void A_packet_of_which_the_capture_kept_only_the_front_is_damaged()
    {
        byte[] packet = Packets.Simple(First);
        byte[] pcap = Captures.Pcap(Captures.Ethernet, false, false,
            new CapturedPacket(0, 0, packet[..40]) { Sent = packet.Length }, new CapturedPacket(1, 0, Packets.Llc(Second)[..20]) { Sent = 60 }, new CapturedPacket(2, 0, Packets.Simple(Third)));
        RecordingRun run = Captures.Read(pcap);
        Assert.Equal([Third], run.Payloads);
        Assert.Equal(new RecordingCounts { Datagrams = 1, DamagedPackets = 2 }, run.Counts);

        byte[] ng = [.. Captures.NgSection(false), .. Captures.NgInterface(false, 1), .. Captures.NgPacket(false, 0, 0, packet[..40], packet.Length), .. Captures.NgPacket(false, 0, 0, Packets.Simple(Third))];
        Assert.Equal(new RecordingCounts { Datagrams = 1, DamagedPackets = 1 }, Captures.Read(ng).Counts);
    }

    [Theory]
    [InlineData(105u)]
    [InlineData(127u)]
    [InlineData(220u)]
    public void A_capture_of_another_link_is_refused_with_its_number(uint link)
    {
        string pcap = TextFiles.New("wireless.pcap", Captures.Pcap(link, Packets.Simple(First)));
        Assert.Matches($"^offset 20: expected a capture of Ethernet, .*, found link type {link}$", TextFiles.Complaint(pcap, () => Recording.Open(pcap).Dispose()));

        byte[] section = Captures.NgSection(true);
        string ng = TextFiles.New("wireless.pcapng", [.. section, .. Captures.NgInterface(true, (ushort)link)]);
        Assert.Matches($"^offset {section.Length + 8}: expected a capture of Ethernet, .*, found link type {link}$", TextFiles.Complaint(ng, () => Captures.ReadFile(ng)));
    }

    [Fact]
    public void A_section_without_a_byte_order_is_damage()
    {
        byte[] section = Captures.NgSection(false);
        section[8] = 0;
        byte[] file = [.. section, .. Captures.NgInterface(false, 1), .. Captures.NgPacket(false, 0, 0, Packets.Simple(First))];
        Assert.Equal(new RecordingCounts { DamagedPackets = 1, SkippedOctets = file.Length }, Captures.Read(file).Counts);
    }
}
