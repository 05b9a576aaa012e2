using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Recordings that are no captures: raw blocks, FINAL, GPS and ORADIS frames, whole and damaged; every octet is given out or counted.</summary>
public class BlockFramingTests
{
    private static readonly byte[] First = Captures.Block(48, 20, 1), Second = Captures.Block(34, 11, 2), Third = Captures.Block(62, 90, 3);

    [Fact]
    public void Raw_blocks_are_given_out_in_whole_stretches_without_times()
    {
        RecordingRun run = Captures.Read([.. First, .. Second, .. Third]);
        Assert.Equal(RecordingFormat.Raw, run.Format);
        Assert.Equal([.. First, .. Second, .. Third], Assert.Single(run.Payloads));
        Assert.Equal([double.NaN], run.Times);
        Assert.Equal([RecordingFormat.Raw], new[] { First }.Select(one => Captures.Read(one).Format));
    }

    [Fact]
    public void A_long_raw_recording_is_divided_between_blocks()
    {
        byte[] content = [.. Enumerable.Range(0, 5000).SelectMany(i => Captures.Block(48, 1800 + i % 97, i))];
        RecordingRun run = Captures.ReadFile(TextFiles.New("long.ast", content));
        Assert.InRange(run.Datagrams.Count, 2, 10);
        Assert.True(run.Payloads.SelectMany(p => p).SequenceEqual(content));
        foreach (byte[] stretch in run.Payloads)
        {
            int at = 0;
            while (at < stretch.Length)
                at += stretch[at + 1] << 8 | stretch[at + 2];
            Assert.Equal(stretch.Length, at);
        }
    }

    [Fact]
    public void Behind_damage_the_stretches_of_a_long_raw_recording_begin_with_a_block_again()
    {
        byte[][] blocks = [.. Enumerable.Range(0, 9000).Select(i => Captures.Block((byte)(i % 5 == 4 ? 247 : 48), 1800 + i % 97, i))];
        HashSet<long> begins = [0];
        long offset = 0;
        foreach (byte[] block in blocks)
            begins.Add(offset += block.Length);
        // A length of nothing, one that leads into other blocks, and one that leads far.
        (blocks[1000][2], blocks[1000][1]) = (0, 0);
        (blocks[2600][2], blocks[5000][1]) = (1, 250);
        byte[] content = [.. blocks.SelectMany(b => b)];
        RecordingRun run = Captures.ReadFile(TextFiles.New("damaged.ast", content));
        Assert.InRange(run.Datagrams.Count, 3, 20);
        Assert.True(run.Payloads.SelectMany(p => p).SequenceEqual(content));
        Assert.All(run.Datagrams, d => Assert.Contains(d.Offset, begins));
    }

    [Fact]
    public void A_long_recording_of_categories_that_are_not_known_is_divided_between_blocks_too()
    {
        byte[] content = [.. Enumerable.Range(0, 5000).SelectMany(i => Captures.Block((byte)(i < 3 ? 48 : 247), 1800, 0))];
        Assert.All(Captures.ReadFile(TextFiles.New("unknown.ast", content)).Datagrams, d => Assert.Equal(0, d.Offset % 1800));
    }

    [Fact]
    public void A_raw_recording_torn_at_any_octet_loses_none()
    {
        // Three blocks tell a recording whose last is torn from other files.
        byte[] whole = [.. First, .. Second, .. Third], content = [.. whole, .. First];
        for (int cut = whole.Length; cut <= content.Length; cut++)
            Assert.Equal(content[..cut], Captures.Read(content[..cut]).Payloads.SelectMany(p => p));
    }

    [Fact]
    public void A_raw_recording_that_is_as_long_as_the_header_of_GPS_and_a_block_is_raw()
    {
        // A block begins at octet 2,200, where the first of a GPS recording does, and the file ends with it.
        byte[] content = [.. Enumerable.Range(0, 51).SelectMany(i => Captures.Block(48, 44, i))];
        // And octets within blocks that look like blocks ten octets apart: CAT 1, LEN 512.
        byte[] repeated = [.. Enumerable.Range(0, 1000).SelectMany(_ => (byte[])[48, 0, 18, 0xFC, 1, 2, 0, 1, 0, 0xA0, 0x64, 0, 0x20, 0, 0x02, 0x9C, 0x05, 0x78])];
        foreach (byte[] raw in new[] { content, repeated })
        {
            RecordingRun run = Captures.Read(raw);
            Assert.Equal(RecordingFormat.Raw, run.Format);
            Assert.Equal(raw, Assert.Single(run.Payloads));
        }
    }

    [Fact]
    public void FINAL_frames_tell_times_of_their_day()
    {
        RecordingRun run = Captures.Read([.. Captures.Final(17, 0, First), .. Captures.Final(17, 5_033_150, [.. Second, .. Third])]);
        Assert.Equal(RecordingFormat.Final, run.Format);
        Assert.Equal([First, [.. Second, .. Third]], run.Payloads);
        Assert.Equal([0.0, 50_331.5], run.Times);
        Assert.Equal([8L, 8 + First.Length + 4 + 8], run.Datagrams.Select(d => d.Offset));
        Assert.Equal(new RecordingCounts { Datagrams = 2 }, run.Counts);
    }

    [Fact]
    public void Days_of_FINAL_frames_go_on_where_their_octet_comes_round()
    {
        RecordingRun run = Captures.Read([.. Captures.Final(254, 8_639_999, First), .. Captures.Final(255, 0, First), .. Captures.Final(0, 100, First), .. Captures.Final(1, 8_639_999, First)]);
        Assert.Equal([86_399.99, 86_400.0, 2 * 86_400 + 1.0, 3 * 86_400 + 86_399.99], run.Times.Select(t => Math.Round(t, 2)));
    }

    [Fact]
    public void Octets_between_FINAL_frames_and_frames_that_are_damaged_are_counted()
    {
        byte[] frame = Captures.Final(1, 100, First), damaged = Captures.Final(1, 200, Second);
        damaged[^1] = 0;
        RecordingRun run = Captures.Read([.. frame, 7, 7, 7, .. frame, .. damaged, .. frame, 0, 40, 9]);
        Assert.Equal([First, First, First], run.Payloads);
        Assert.Equal(new RecordingCounts { Datagrams = 3, SkippedOctets = 3 + damaged.Length + 3 }, run.Counts);
    }

    [Fact]
    public void GPS_frames_tell_times_in_128ths_of_a_second()
    {
        RecordingRun run = Captures.Read(Captures.Gps((128 * 36_000 + 64, First), (128 * 86_399, Second), (1, Third), (2, First)));
        Assert.Equal(RecordingFormat.Gps, run.Format);
        Assert.Equal([First, Second, Third, First], run.Payloads);
        Assert.Equal([36_000.5, 86_399.0, 1.0 / 128, 2.0 / 128], run.Times);
        Assert.Equal(2200, run.Datagrams[0].Offset);
        Assert.Equal(new RecordingCounts { Datagrams = 4 }, run.Counts);
    }

    [Fact]
    public void A_GPS_recording_torn_at_any_octet_gives_its_whole_blocks_and_counts_the_rest()
    {
        byte[] content = Captures.Gps((100, First), (150, First), (200, Second), (300, Third));
        int last = content.Length - Third.Length - 10;
        for (int cut = last; cut <= content.Length; cut++)
        {
            RecordingRun run = Captures.Read(content[..cut]);
            bool whole = cut >= last + Third.Length;
            Assert.Equal(new RecordingCounts { Datagrams = whole ? 4 : 3, SkippedOctets = whole ? 0 : cut - last }, run.Counts);
            // The time stands behind the block.
            if (whole)
                Assert.Equal(cut == content.Length ? 300 / 128.0 : double.NaN, run.Datagrams[3].TimeS);
        }
    }

    [Fact]
    public void Nothing_of_a_GPS_recording_is_taken_behind_what_is_no_block()
    {
        byte[] content = Captures.Gps((100, First), (200, Second), (300, Third), (400, [48, 0, 1]), (500, First));
        Assert.Equal(new RecordingCounts { Datagrams = 3, SkippedOctets = 13 + First.Length + 10 }, Captures.Read(content).Counts);
    }

    [Fact]
    public void ORADIS_frames_are_read_of_a_file()
    {
        RecordingRun run = Captures.Read([.. Captures.Oradis(First), .. Captures.Oradis(Second), .. Captures.Oradis(Third)]);
        Assert.Equal(RecordingFormat.Oradis, run.Format);
        Assert.Equal([First, Second, Third], run.Payloads);
        Assert.Equal([double.NaN, double.NaN, double.NaN], run.Times);
        Assert.Equal(new RecordingCounts { Datagrams = 3 }, run.Counts);
    }

    [Fact]
    public void Octets_between_ORADIS_frames_and_a_frame_cut_short_are_counted()
    {
        byte[] frame = Captures.Oradis(First);
        RecordingRun run = Captures.Read([.. frame, .. frame, .. frame, 1, 2, 3, 4, .. frame, .. frame[..^1]]);
        Assert.Equal([First, First, First, First], run.Payloads);
        Assert.Equal(new RecordingCounts { Datagrams = 4, SkippedOctets = 4 + frame.Length - 1 }, run.Counts);
    }

    [Fact]
    public void ORADIS_frames_in_a_capture_are_a_payload_like_another()
    {
        byte[] frames = [.. Captures.Oradis(First), .. Captures.Oradis(Second)];
        Assert.Equal([frames], Captures.Read(Captures.Pcap(Captures.Ethernet, Packets.Simple(frames))).Payloads);
    }
}
