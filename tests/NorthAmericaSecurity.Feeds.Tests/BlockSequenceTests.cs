using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>A recording as datagrams to send or to write again, with the times of the recording or else of the records.</summary>
public class BlockSequenceTests
{
    private static (List<(double TimeS, byte[] Octets)> Datagrams, long Skipped) Run(byte[] content, int most = int.MaxValue)
    {
        using Recording recording = Recording.Open(TextFiles.New("recording", content));
        var sequence = new BlockSequence(recording, new EditionTable());
        List<(double, byte[])> datagrams = [];
        sequence.Run((time, octets) =>
        {
            datagrams.Add((time, octets.ToArray()));
            return datagrams.Count < most;
        });
        return (datagrams, sequence.SkippedOctets);
    }

    private static void AssertEqual((double TimeS, byte[] Octets)[] expected, List<(double TimeS, byte[] Octets)> actual)
    {
        Assert.Equal(expected.Select(d => d.TimeS), actual.Select(d => d.TimeS));
        Assert.Equal(expected.Select(d => d.Octets), actual.Select(d => d.Octets));
    }

    [Fact]
    public void Each_raw_block_is_a_datagram_of_the_time_of_its_first_record_that_has_one()
    {
        Cat048 timeless = new() { I010 = new() { SAC = 1, SIC = 1 }, I020 = new() { TYP = 5 } };
        byte[] without = AsterixScene.Block(ref timeless);
        byte[][] blocks = [without, AsterixScene.RadarPlot(86_399), without, AsterixScene.NorthMark(1), AsterixScene.RadarPlot(86_399.5), Captures.Block(200, 9), AsterixScene.RadarPlot(3)];
        (List<(double TimeS, byte[] Octets)> datagrams, long skipped) = Run([.. blocks.SelectMany(b => b)]);
        Assert.Equal(blocks, datagrams.Select(d => d.Octets));
        // Before the first time there is none, and a time that goes back a little is held.
        Assert.Equal([double.NaN, 86_399, 86_399, 86_401, 86_401, 86_401, 86_403], datagrams.Select(d => d.TimeS));
        Assert.Equal(0, skipped);
    }

    [Fact]
    public void Datagrams_of_a_capture_stay_as_they_were_received()
    {
        byte[] both = [.. AsterixScene.RadarPlot(5), .. AsterixScene.NorthMark(6)], odd = [.. AsterixScene.RadarPlot(7), 1, 2, 3, 4, 5, 6, 7, 8];
        byte[] capture = Captures.Pcap(1, false, false, new CapturedPacket(1000, 500_000, Packets.Simple(both)), new CapturedPacket(1001, 0, Packets.Simple(odd)));
        (List<(double TimeS, byte[] Octets)> datagrams, _) = Run(capture);
        AssertEqual([(1000.5, both), (1001.0, odd)], datagrams);
        byte[] ng = [.. Captures.NgSection(false), .. Captures.NgInterface(false, 1), .. Captures.NgPacket(false, 0, 9_000_000, Packets.Simple(both)), .. Captures.NgSimplePacket(false, Packets.Simple(odd))];
        AssertEqual([(9.0, both), (9.0, odd)], Run(ng).Datagrams);
    }

    [Fact]
    public void Asked_for_blocks_alone_it_cuts_datagrams_and_leaves_out_headers_and_stray_octets()
    {
        byte[] first = AsterixScene.RadarPlot(5), second = AsterixScene.NorthMark(6);
        byte[] capture = Captures.Pcap(1, Packets.Simple([.. first, .. second]), Packets.Simple([.. Captures.Oradis(first), .. Captures.Oradis(second)]), Packets.Simple([.. first, 1, 2, 3, 4, 5, 6, 7, 8]));
        using Recording recording = Recording.Open(TextFiles.New("a.pcap", capture));
        var sequence = new BlockSequence(recording, new EditionTable()) { BlocksOnly = true };
        List<(double, byte[])> blocks = [];
        sequence.Run((time, octets) =>
        {
            blocks.Add((time, octets.ToArray()));
            return true;
        });
        AssertEqual([(0, first), (0, second), (1, first), (1, second), (2, first)], blocks);
        Assert.Equal(8, sequence.SkippedOctets);
    }

    [Fact]
    public void It_ends_when_it_is_told_to()
    {
        byte[] content = [.. Enumerable.Range(0, 10).SelectMany(i => AsterixScene.RadarPlot(i))];
        Assert.Equal(4, Run(content, 4).Datagrams.Count);
    }

    [Fact]
    public void Octets_that_are_no_block_are_left_out_and_counted_and_the_blocks_behind_them_are_not()
    {
        byte[][] blocks = [.. Enumerable.Range(0, 8).Select(i => AsterixScene.RadarPlot(i))];
        byte[][] damages = [[48, 0, 2, 9, 9], [1, 2], [48, 0, 0]];
        foreach (byte[] damage in damages)
        {
            (List<(double TimeS, byte[] Octets)> datagrams, long skipped) = Run([.. blocks[..4].SelectMany(b => b), .. damage, .. blocks[4..].SelectMany(b => b)]);
            Assert.Equal(blocks, datagrams.Select(d => d.Octets));
            Assert.Equal(damage.Length, skipped);
        }

        // A block that is cut off at the end.
        (List<(double TimeS, byte[] Octets)> torn, long left) = Run([.. blocks.SelectMany(b => b).SkipLast(1)]);
        Assert.Equal(blocks[..7], torn.Select(d => d.Octets));
        Assert.Equal(blocks[7].Length - 1, left);
    }

    [Fact]
    public void ORADIS_frames_of_a_file_become_datagrams_without_their_headers()
    {
        byte[][] blocks = [AsterixScene.RadarPlot(1), AsterixScene.NorthMark(2)];
        (List<(double TimeS, byte[] Octets)> datagrams, _) = Run([.. blocks.SelectMany(Captures.Oradis)]);
        AssertEqual([(1.0, blocks[0]), (2.0, blocks[1])], datagrams);
    }
}
