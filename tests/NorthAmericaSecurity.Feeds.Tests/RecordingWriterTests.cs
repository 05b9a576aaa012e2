using System.Globalization;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Recordings that are written: read back as they were, and read by another program without a complaint.</summary>
public class RecordingWriterTests
{
    private static (double TimeS, byte[] Payload)[] Chance(double firstS, int count = 200)
    {
        var random = new CounterRandom(31, 0);
        var datagrams = new (double, byte[])[count];
        double time = firstS;
        for (int i = 0; i < count; i++)
        {
            time += random.NextDouble(0, 700);
            datagrams[i] = (time, Captures.Block(48, 4 + random.NextInt(i % 50 == 0 ? 60_000 : 300), i));
        }

        return datagrams;
    }

    private static byte[] Written(RecordingFormat format, IEnumerable<(double TimeS, byte[] Payload)> datagrams, ushort port = 8600)
    {
        var stream = new MemoryStream();
        var writer = new RecordingWriter(stream, format, port);
        foreach ((double timeS, byte[] payload) in datagrams)
            writer.Write(timeS, payload);
        return stream.ToArray();
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1_795_305_600.123)]
    public void A_capture_is_read_back_with_its_times_to_the_microsecond(double firstS)
    {
        (double TimeS, byte[] Payload)[] datagrams = Chance(firstS);
        RecordingRun run = Captures.Read(Written(RecordingFormat.Pcap, datagrams));
        Assert.Equal(RecordingFormat.Pcap, run.Format);
        Assert.Equal(datagrams.Select(d => d.Payload), run.Payloads);
        Assert.All(datagrams.Zip(run.Times), p => Assert.Equal(p.First.TimeS, p.Second, 1.1e-6));
        Assert.Equal(new RecordingCounts { Datagrams = datagrams.Length }, run.Counts);
    }

    [Fact]
    public void FINAL_frames_are_read_back_with_their_times_to_ten_milliseconds_through_days()
    {
        (double TimeS, byte[] Payload)[] datagrams = Chance(3600.0, 1000);
        Assert.InRange(datagrams[^1].TimeS, 3 * 86_400, 10 * 86_400);
        RecordingRun run = Captures.Read(Written(RecordingFormat.Final, datagrams));
        Assert.Equal(RecordingFormat.Final, run.Format);
        Assert.Equal(datagrams.Select(d => d.Payload), run.Payloads);
        // The last moment of a day stays in its day.
        Assert.All(datagrams.Zip(run.Times), p => Assert.Equal(p.First.TimeS, p.Second, 0.0101));
    }

    [Fact]
    public void Raw_blocks_are_the_octets_alone()
    {
        (double TimeS, byte[] Payload)[] datagrams = Chance(0.0);
        Assert.Equal(datagrams.SelectMany(d => d.Payload), Written(RecordingFormat.Raw, datagrams));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(-5.0)]
    public void A_time_that_cannot_be_written_is_nought(double timeS)
    {
        foreach (RecordingFormat format in new[] { RecordingFormat.Pcap, RecordingFormat.Final })
            Assert.Equal([0.0], Captures.Read(Written(format, [(timeS, Captures.Block(48, 10))])).Times);
    }

    [Fact]
    public void The_last_microsecond_of_a_second_and_the_last_moment_of_a_day_do_not_overflow()
    {
        double[] times = [9.9999996, 10.0, 86_399.999];
        RecordingRun pcap = Captures.Read(Written(RecordingFormat.Pcap, times.Select(t => (t, Captures.Block(48, 10)))));
        Assert.All(times.Zip(pcap.Times), p => Assert.Equal(p.First, p.Second, 2e-6));
        RecordingRun final = Captures.Read(Written(RecordingFormat.Final, times.Select(t => (t, Captures.Block(48, 10)))));
        Assert.All(times.Zip(final.Times), p => Assert.Equal(p.First, p.Second, 0.0101));
    }

    [Fact]
    public void A_datagram_too_long_for_its_format_is_refused_with_the_most_it_can_be()
    {
        foreach ((RecordingFormat format, int most) in new[] { (RecordingFormat.Pcap, 65_507), (RecordingFormat.Final, 65_523) })
        {
            byte[] longest = new byte[most];
            longest[1] = 255;
            longest[2] = 200;
            Assert.Equal(most, Assert.Single(Captures.Read(Written(format, [(0, longest)])).Payloads).Length);
            string message = Assert.Throws<InputException>(() => Written(format, [(0, new byte[most + 1])])).Message;
            Assert.Contains($"{most + 1} octets is too long", message);
            Assert.Contains($"{most} are the most", message);
        }
    }

    [Theory]
    [InlineData(RecordingFormat.PcapNg)]
    [InlineData(RecordingFormat.Gps)]
    [InlineData(RecordingFormat.Oradis)]
    public void Formats_that_are_only_read_are_refused(RecordingFormat format)
        => Assert.Equal($"expected raw, pcap or final as a format to write, found {format.ToString().ToLowerInvariant()}", Assert.Throws<InputException>(() => new RecordingWriter(Stream.Null, format)).Message);

    [Theory]
    [InlineData("a.pcap", RecordingFormat.Pcap)]
    [InlineData("a.PCAP.gz", RecordingFormat.Pcap)]
    [InlineData("a.cap", RecordingFormat.Pcap)]
    [InlineData("a.ff", RecordingFormat.Final)]
    [InlineData("a.b/c.ff.gz", RecordingFormat.Final)]
    [InlineData("a.ast", RecordingFormat.Raw)]
    [InlineData("a", RecordingFormat.Raw)]
    [InlineData("a.gz", RecordingFormat.Raw)]
    [InlineData("pcap", RecordingFormat.Raw)]
    public void The_ending_of_a_name_asks_for_a_format(string path, RecordingFormat expected) => Assert.Equal(expected, RecordingWriter.FormatOf(path));

    [Fact]
    public void The_header_checksum_makes_the_sum_of_the_header_all_ones()
    {
        foreach (int length in new[] { 4, 100, 1000, 65_507 })
        {
            byte[] header = Written(RecordingFormat.Pcap, [(0, new byte[length])])[(24 + 16 + 14)..][..20];
            int sum = 0;
            for (int i = 0; i < 20; i += 2)
                sum += header[i] << 8 | header[i + 1];
            Assert.Equal(0xFFFF, (sum & 0xFFFF) + (sum >> 16));
        }
    }

    [Fact]
    public void Wireshark_reads_a_written_capture_without_a_complaint()
    {
        ExternalTool.Require("tshark");
        (double TimeS, byte[] Payload)[] datagrams = Chance(1_795_305_600.5);
        string path = TextFiles.New("written.pcap", Written(RecordingFormat.Pcap, datagrams, 8600));
        (string output, _, _) = ExternalTool.Run("tshark",
            ["-r", path, "-o", "ip.check_checksum:TRUE", "--disable-protocol", "asterix", "-T", "fields", "-E", "separator=,",
                "-e", "frame.time_epoch", "-e", "ip.checksum.status", "-e", "ip.src", "-e", "ip.dst", "-e", "udp.dstport", "-e", "udp.length", "-e", "data.data", "-e", "_ws.malformed", "-e", "_ws.expert.severity"]);
        string[] rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(datagrams.Length, rows.Length);
        foreach ((string row, (double timeS, byte[] payload)) in rows.Zip(datagrams))
        {
            string[] fields = row.Split(',');
            Assert.Equal(timeS, double.Parse(fields[0], CultureInfo.InvariantCulture), 2e-6);
            // 1 is a good checksum.
            Assert.Equal(["1", "127.0.0.1", "127.0.0.1", "8600", $"{payload.Length + 8}", Convert.ToHexStringLower(payload), "", ""], fields[1..]);
        }
    }
}
