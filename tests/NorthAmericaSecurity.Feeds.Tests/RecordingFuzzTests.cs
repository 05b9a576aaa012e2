using System.Buffers.Binary;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Recordings changed by chance: reading always ends, complains in one way only, and accounts for every octet or packet.</summary>
public class RecordingFuzzTests
{
    private const int Rounds = 300;

    private static readonly byte[][] Blocks = [.. Enumerable.Range(0, 12).Select(i => Captures.Block((byte)(i % 2 == 0 ? 48 : 34), 12 + 5 * i, i))];

    private static byte[] Original(RecordingFormat format)
    {
        byte[][] packets =
        [
            Packets.Simple(Blocks[0]), Packets.Ethernet(Packets.IPv4Type, Packets.IPv4(Packets.Udp, Packets.UdpDatagram(Blocks[1]), new byte[8], id: 1), 0x8100), Packets.Llc(Blocks[2]),
            Packets.Ethernet(Packets.IPv6Type, Packets.IPv6(0, [.. Packets.Extension(Packets.Udp), .. Packets.UdpDatagram(Blocks[3])])), Packets.Ethernet(Packets.ArpType, new byte[28]),
            Packets.Ethernet(Packets.IPv4Type, Packets.IPv4(Packets.Tcp, new byte[40])), Packets.Ethernet(Packets.IPv4Type, Packets.IPv4(Packets.Udp, new byte[16], id: 2, more: true)), Packets.Simple(Blocks[4]),
        ];
        return format switch
        {
            RecordingFormat.Pcap => Captures.Pcap(1, packets),
            RecordingFormat.PcapNg =>
            [
                .. Captures.NgSection(false), .. Captures.NgInterface(false, 1, (9, [9])), .. packets.SelectMany(p => Captures.NgPacket(false, 0, 77, p)),
                .. Captures.NgSection(true), .. Captures.NgInterface(true, 1), .. packets.SelectMany(p => Captures.NgSimplePacket(true, p)),
            ],
            RecordingFormat.Final => [.. Blocks.SelectMany((b, i) => Captures.Final((byte)i, (uint)i, b))],
            RecordingFormat.Gps => Captures.Gps([.. Blocks.Select((b, i) => ((uint)i, b))]),
            RecordingFormat.Oradis => [.. Blocks.SelectMany(Captures.Oradis)],
            _ => [.. Blocks.SelectMany(b => b)],
        };
    }

    [Theory]
    [InlineData(RecordingFormat.Raw)]
    [InlineData(RecordingFormat.Pcap)]
    [InlineData(RecordingFormat.PcapNg)]
    [InlineData(RecordingFormat.Final)]
    [InlineData(RecordingFormat.Gps)]
    [InlineData(RecordingFormat.Oradis)]
    public void A_changed_recording_ends_and_every_octet_is_accounted_for(RecordingFormat format)
    {
        byte[] original = Original(format);
        int read = 0;
        for (uint round = 0; round < Rounds; round++)
        {
            var random = new CounterRandom(21, (uint)format, round);
            byte[] changed = Changed(original, ref random, format == RecordingFormat.Gps ? 2200 : 0);
            string path = TextFiles.New("changed", changed);
            foreach (RecordingFormat? asked in new RecordingFormat?[] { null, format })
            {
                try
                {
                    RecordingRun run = Captures.ReadFile(path, asked);
                    Account(changed, run);
                    read++;
                }
                catch (InputException e)
                {
                    Assert.StartsWith($"{path}: ", e.Message);
                    Assert.DoesNotContain('\n', e.Message);
                }
            }

            File.Delete(path);
        }

        // Most changes leave a recording, or the test would test nothing.
        Assert.InRange(read, Rounds / 2, 2 * Rounds);
    }

    [Fact]
    public void Noise_ends()
    {
        for (uint round = 0; round < 100; round++)
        {
            var random = new CounterRandom(22, round);
            byte[] noise = new byte[1 + random.NextInt(6000)];
            for (int i = 0; i < noise.Length; i++)
                noise[i] = (byte)random.NextInt(round % 2 == 0 ? 256 : 4);
            string path = TextFiles.New("noise", noise);
            foreach (RecordingFormat? format in (RecordingFormat?[])[null, .. Enum.GetValues<RecordingFormat>()])
            {
                try
                {
                    Account(noise, Captures.ReadFile(path, format));
                }
                catch (InputException e)
                {
                    Assert.StartsWith($"{path}: offset ", e.Message);
                }
            }

            File.Delete(path);
        }
    }

    [Fact]
    public void A_changed_gzip_ends()
    {
        byte[] original = Captures.Compress([.. Enumerable.Range(0, 200).SelectMany(i => Captures.Block(48, 40 + i % 31, i * 7919))]);
        for (uint round = 0; round < 200; round++)
        {
            var random = new CounterRandom(23, round);
            string path = TextFiles.New("changed.gz", Changed(original, ref random, 3));
            try
            {
                Captures.ReadFile(path, RecordingFormat.Raw);
            }
            catch (InputException e)
            {
                Assert.StartsWith($"{path}: ", e.Message);
                Assert.DoesNotContain('\n', e.Message);
            }

            File.Delete(path);
        }
    }

    /// <summary>One to six changes: octets overwritten, removed, inserted, or the end cut off.</summary>
    private static byte[] Changed(byte[] original, ref CounterRandom random, int from)
    {
        List<byte> bytes = [.. original];
        for (int change = random.NextInt(6); change >= 0 && bytes.Count > from + 1; change--)
        {
            int at = from + random.NextInt(bytes.Count - from);
            switch (random.NextInt(6))
            {
                case 0: bytes.RemoveRange(at, Math.Min(1 + random.NextInt(30), bytes.Count - at)); break;
                case 1: bytes.InsertRange(at, original[..random.NextInt(40)]); break;
                case 2: bytes.RemoveRange(at, random.NextInt(4) == 0 ? bytes.Count - at : 0); break;
                case 3: bytes[at] = (byte)(random.NextInt(2) * 255); break;
                default: bytes[at] = (byte)random.NextUInt32(); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>What was given out and what was counted as lost make the whole file.</summary>
    private static void Account(byte[] file, RecordingRun run)
    {
        long given = run.Payloads.Sum(p => (long)p.Length), frames = run.Datagrams.Count, skipped = run.Counts.SkippedOctets;
        switch (run.Format)
        {
            case RecordingFormat.Raw:
                Assert.Equal(file.Length, given);
                Assert.Equal(0, skipped);
                break;
            case RecordingFormat.Final:
                Assert.Equal(file.Length, given + 12 * frames + skipped);
                break;
            case RecordingFormat.Oradis:
                Assert.Equal(file.Length, given + 6 * frames + skipped);
                break;
            case RecordingFormat.Gps:
                // The ten octets behind the last block may be cut short.
                Assert.InRange(2200 + given + 10 * frames + skipped, file.Length, file.Length + 10);
                break;
            default:
                (long packets, long tail) = run.Format == RecordingFormat.Pcap ? PacketsOfPcap(file) : PacketsOfPcapNg(file);
                RecordingCounts counts = run.Counts;
                Assert.Equal(packets + (tail > 0 ? 1 : 0), counts.Datagrams + counts.DamagedPackets + counts.OtherPackets + counts.LostFragments);
                Assert.Equal(tail, skipped);
                break;
        }
    }

    /// <summary>Packets by their headers, and the octets behind the last whole one.</summary>
    private static (long Packets, long Tail) PacketsOfPcap(ReadOnlySpan<byte> file)
    {
        bool swapped = file[0] is 0xD4 or 0x4D;
        long packets = 0;
        ReadOnlySpan<byte> left = file[24..];
        while (left.Length >= 16)
        {
            uint captured = swapped ? BinaryPrimitives.ReadUInt32LittleEndian(left[8..]) : BinaryPrimitives.ReadUInt32BigEndian(left[8..]);
            if (captured > left.Length - 16)
                break;
            packets++;
            left = left[(16 + (int)captured)..];
        }

        return (packets, left.Length);
    }

    private static (long Packets, long Tail) PacketsOfPcapNg(ReadOnlySpan<byte> file)
    {
        bool swapped = false;
        long packets = 0;
        ReadOnlySpan<byte> left = file;
        while (left.Length >= 12)
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(left) == 0x0A0D0D0A)
            {
                // A byte order that is damaged is taken for the big-endian one.
                swapped = BinaryPrimitives.ReadUInt32LittleEndian(left[8..]) == 0x1A2B3C4D;
            }

            uint type = swapped ? BinaryPrimitives.ReadUInt32LittleEndian(left) : BinaryPrimitives.ReadUInt32BigEndian(left);
            uint length = swapped ? BinaryPrimitives.ReadUInt32LittleEndian(left[4..]) : BinaryPrimitives.ReadUInt32BigEndian(left[4..]);
            if (length < 12 || length % 4 != 0 || length > left.Length)
                break;
            packets += type is 3 or 6 ? 1 : 0;
            left = left[(int)length..];
        }

        return (packets, left.Length);
    }
}
