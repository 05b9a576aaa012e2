using System.Text.Json;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>sdn asterix stats, filter and convert on the recordings: what is counted, kept and written again is what was there, octet for octet.</summary>
public class AsterixToolTests
{
    [Fact]
    public void Statistics_count_what_the_recordings_are_known_to_hold()
    {
        using var scratch = new Scratch();
        foreach ((string file, int count, string? edition) in AsterixRecordings.All)
        {
            Finished run = AsterixRecordings.Asterix(scratch, ["stats", AsterixRecordings.PathOf(file), "--json", .. edition is null ? Array.Empty<string>() : ["--edition", edition]]).Succeeded();
            Assert.Equal("", run.Error);
            JsonElement root = JsonDocument.Parse(run.OutBytes).RootElement;
            Assert.Equal(count, root.GetProperty("records").GetInt32());
            JsonElement[] sources = [.. root.GetProperty("sources").EnumerateArray()];
            Assert.Equal(count, sources.Sum(s => s.GetProperty("records").GetInt32()));
            Assert.All(sources, s => Assert.Equal(0, s.GetProperty("rejected").GetInt32()));
            Assert.Empty(root.GetProperty("rejections").EnumerateObject());
            Assert.All(["other_packets", "damaged_packets", "lost_fragments", "skipped_octets"], name => Assert.Equal(0, root.GetProperty(name).GetInt32()));
        }
    }

    [Fact]
    public void Statistics_tell_source_category_edition_and_times()
    {
        using var scratch = new Scratch();
        JsonElement final = JsonDocument.Parse(AsterixRecordings.Asterix(scratch, "stats", AsterixRecordings.PathOf(AsterixRecordings.SystemTracks), "--json").Succeeded().OutBytes).RootElement;
        Assert.Equal(("final", 18_163, 18_163), (final.GetProperty("framing").GetString(), final.GetProperty("datagrams").GetInt32(), final.GetProperty("blocks").GetInt32()));
        Assert.Equal(["33/18 62 22396", "33/18 63 5772", "33/18 65 6057"],
            final.GetProperty("sources").EnumerateArray().Select(s => $"{s.GetProperty("sac")}/{s.GetProperty("sic")} {s.GetProperty("cat")} {s.GetProperty("records")}"));

        JsonElement adsb = JsonDocument.Parse(AsterixRecordings.Asterix(scratch, "stats", AsterixRecordings.PathOf(AsterixRecordings.Lebl021), "--json", "--edition", "021:0.23").Succeeded().OutBytes).RootElement;
        JsonElement source = Assert.Single(adsb.GetProperty("sources").EnumerateArray());
        Assert.Equal((0, 107, "0.23"), (source.GetProperty("sac").GetInt32(), source.GetProperty("sic").GetInt32(), source.GetProperty("ed").GetString()));
        // Two hours through midnight.
        Assert.InRange(source.GetProperty("first_s").GetDouble(), 79_200, 79_210);
        Assert.InRange(source.GetProperty("last_s").GetDouble(), 86_400 + 60, 86_400 + 65);
        Assert.Equal(49_330 / (source.GetProperty("last_s").GetDouble() - source.GetProperty("first_s").GetDouble()), source.GetProperty("per_s").GetDouble(), 1e-9);
    }

    [Fact]
    public void The_table_of_statistics_is_for_reading()
    {
        using var scratch = new Scratch();
        string[] lines = AsterixRecordings.Asterix(scratch, "stats", AsterixRecordings.PathOf(AsterixRecordings.Barcelona)).Succeeded().Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.EndsWith(": raw, 1 datagrams, 44085 blocks, 44085 records", string.Join(' ', lines.TakeWhile(l => !l.StartsWith("source", StringComparison.Ordinal))));
        string row = Assert.Single(lines, l => l.StartsWith("20/129", StringComparison.Ordinal));
        Assert.Equal(["20/129", "048", "1.32", "44,085", "2,595,985", "08:00:00", "09:00:00", "12.2", "1.1", "s"], row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("barcelona-048.ast.gz", null)]
    [InlineData("jahorina-048.raw.gz", null)]
    [InlineData("lebl-021-ed0.23.ast.gz", "021:0.23")]
    public void A_filter_without_criteria_keeps_a_recording_octet_for_octet(string file, string? edition)
    {
        using var scratch = new Scratch();
        Finished run = AsterixRecordings.Asterix(scratch, ["filter", AsterixRecordings.PathOf(file), "--out", "all.ast", .. edition is null ? Array.Empty<string>() : ["--edition", edition]]).Succeeded();
        Assert.EndsWith(" records kept, 0 left out, 0 stretches that cannot be read, 0 octets of no block", Assert.Single(run.ErrorLines));
        Assert.True(AsterixRecordings.Octets(file).AsSpan().SequenceEqual(File.ReadAllBytes(scratch["all.ast"])), $"{file}: the kept octets are others");
    }

    [Fact]
    public void A_filter_keeps_records_by_category_and_source()
    {
        using var scratch = new Scratch();
        string path = AsterixRecordings.PathOf("cat034-048.pcap");
        JsonElement[] all = [.. AsterixRecordings.Records(AsterixRecordings.Asterix(scratch, "decode", path).Succeeded().OutBytes)];
        (string[] Options, Func<JsonElement, bool> Keeps)[] filters =
        [
            (["--category", "34"], r => Category(r) == 34),
            (["--category", "48,34"], _ => true),
            (["--source", "25/12"], r => Source(r) == "25/12"),
            (["--source", "25/12,25/201", "--source", "25/13", "--category", "048"], r => Source(r) is "25/12" or "25/201" or "25/13" && Category(r) == 48),
        ];
        foreach ((string[] options, Func<JsonElement, bool> keeps) in filters)
        {
            foreach (string output in new[] { "kept.pcap", "kept.ast" })
            {
                // Options stand before the file as well.
                Finished run = AsterixRecordings.Asterix(scratch, ["filter", .. options, path, "--out", output]).Succeeded();
                JsonElement[] kept = [.. AsterixRecordings.Records(AsterixRecordings.Asterix(scratch, "decode", output).Succeeded().OutBytes)];
                Assert.Equal(all.Where(keeps).Select(Hex), kept.Select(Hex));
                Assert.StartsWith($"{path}: {kept.Length} records kept, {all.Length - kept.Length} left out, ", Assert.Single(run.ErrorLines));
                if (output.EndsWith(".pcap", StringComparison.Ordinal))
                    Assert.Equal(all.Where(keeps).Select(r => Math.Round(r.GetProperty("time_s").GetDouble(), 6)), kept.Select(r => Math.Round(r.GetProperty("time_s").GetDouble(), 6)));
            }
        }
    }

    [Fact]
    public void A_filter_keeps_a_window_of_time_also_through_midnight()
    {
        using var scratch = new Scratch();
        string path = AsterixRecordings.PathOf(AsterixRecordings.Lebl021);
        (double TimeS, string Hex)[] all = Decode(path);
        (string? From, string? To, Func<double, bool> Keeps)[] windows =
        [
            ("23:59:00", "00:00:30", t => t is >= 86_340 or < 30), ("22:30:00", "22:31:00", t => t is >= 81_000 and < 81_060), ("23:59:30", null, t => t >= 86_370), (null, "00:01:00", t => t < 60),
        ];
        foreach ((string? from, string? to, Func<double, bool> keeps) in windows)
        {
            string[] window = [.. from is null ? Array.Empty<string>() : ["--from", from], .. to is null ? Array.Empty<string>() : ["--to", to]];
            AsterixRecordings.Asterix(scratch, ["filter", path, "--out", "kept.ast.gz", "--edition", "021:0.23", .. window]).Succeeded();
            (double, string)[] kept = Decode("kept.ast.gz");
            Assert.InRange(kept.Length, 20, 2000);
            Assert.Equal(all.Where(r => keeps(r.TimeS)), kept);
        }

        (double TimeS, string Hex)[] Decode(string recording) =>
            [.. AsterixRecordings.Records(AsterixRecordings.Asterix(scratch, "decode", recording, "--edition", "021:0.23").Succeeded().OutBytes)
                .Select(r => (r.GetProperty("items").GetProperty("030").GetDouble(), Hex(r)))];
    }

    [Theory]
    [InlineData("--category", "256")]
    [InlineData("--category", "ads-b")]
    [InlineData("--source", "20")]
    [InlineData("--source", "20/300")]
    [InlineData("--from", "25:00:00")]
    [InlineData("--to", "noon")]
    public void A_criterion_that_is_none_is_one_line_and_leaves_nothing(string option, string value)
    {
        using var scratch = new Scratch();
        Finished run = AsterixRecordings.Asterix(scratch, "filter", AsterixRecordings.PathOf("cat034-048.pcap"), "--out", "kept.ast", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"sdn: {option} {value}: expected ", Assert.Single(run.ErrorLines));
        Assert.Empty(Directory.GetFileSystemEntries(scratch.Folder));
    }

    [Fact]
    public void Converted_to_captures_and_frames_and_back_blocks_are_the_same()
    {
        using var scratch = new Scratch();
        byte[] raw = AsterixRecordings.Octets("jahorina-048.raw.gz");
        string path = AsterixRecordings.PathOf("jahorina-048.raw.gz");
        foreach (string format in new[] { "a.pcap", "a.ff.gz", "a.cap.gz" })
        {
            AsterixRecordings.Asterix(scratch, "convert", path, "--out", format).Succeeded();
            AsterixRecordings.Asterix(scratch, "convert", format, "--out", "back.raw").Succeeded();
            Assert.Equal(raw, File.ReadAllBytes(scratch["back.raw"]));
        }

        // Times of the records are those of the packets.
        double[] times = [.. AsterixRecordings.Records(AsterixRecordings.Asterix(scratch, "decode", "a.pcap").Succeeded().OutBytes)
            .Where(r => r.GetProperty("items").TryGetProperty("140", out _)).Take(200).Select(r => r.GetProperty("time_s").GetDouble() - r.GetProperty("items").GetProperty("140").GetDouble())];
        Assert.All(times, t => Assert.InRange(t, -1, 10));
    }

    [Fact]
    public void Frames_of_a_FINAL_recording_become_raw_blocks_a_capture_and_frames_again()
    {
        using var scratch = new Scratch();
        string path = AsterixRecordings.PathOf(AsterixRecordings.SystemTracks);
        byte[] frames = AsterixRecordings.Octets(AsterixRecordings.SystemTracks), blocks = AsterixRecordings.BlocksOfFinal(frames);
        AsterixRecordings.Asterix(scratch, "convert", path, "--out", "a.ast").Succeeded();
        Assert.True(blocks.AsSpan().SequenceEqual(File.ReadAllBytes(scratch["a.ast"])));
        AsterixRecordings.Asterix(scratch, "convert", path, "--out", "a", "--to", "pcap").Succeeded();
        AsterixRecordings.Asterix(scratch, "convert", "a", "--out", "b.ff").Succeeded();
        byte[] again = File.ReadAllBytes(scratch["b.ff"]);
        Assert.True(blocks.AsSpan().SequenceEqual(AsterixRecordings.BlocksOfFinal(again)));
        // Lengths and times of day of the frames are the same as well: only error code, board, line and day are not kept.
        for (int at = 0; at < frames.Length; at += frames[at] << 8 | frames[at + 1])
            Assert.True(frames.AsSpan(at, 2).SequenceEqual(again.AsSpan(at, 2)) && frames.AsSpan(at + 5, 3).SequenceEqual(again.AsSpan(at + 5, 3)), $"the frame at {at} is another");
    }

    [Fact]
    public void Blocks_of_GPS_and_ORADIS_recordings_become_raw_blocks()
    {
        using var scratch = new Scratch();
        foreach (string file in new[] { "bds30-048.gps.gz", AsterixRecordings.Oradis, "cat034-048.pcap" })
        {
            AsterixRecordings.Asterix(scratch, "convert", AsterixRecordings.PathOf(file), "--out", "a.ast").Succeeded();
            Finished raw = AsterixRecordings.Asterix(scratch, "decode", "a.ast", "--framing", "raw").Succeeded();
            Assert.Equal("", raw.Error);
            Assert.Equal(AsterixRecordings.Records(AsterixRecordings.Asterix(scratch, "decode", AsterixRecordings.PathOf(file)).OutBytes).Select(Hex), AsterixRecordings.Records(raw.OutBytes).Select(Hex));
        }
    }

    [Fact]
    public void Wireshark_reads_a_converted_recording_without_a_malformed_packet()
    {
        ExternalTool.Require("tshark");
        using var scratch = new Scratch();
        AsterixRecordings.Asterix(scratch, "convert", AsterixRecordings.PathOf("jahorina-048.raw.gz"), "--out", "a.pcap").Succeeded();
        (string output, _, _) = ExternalTool.Run("tshark", ["-r", scratch["a.pcap"], "-d", "udp.port==8600,asterix", "-T", "fields", "-E", "separator=;", "-e", "asterix.category", "-e", "_ws.malformed"]);
        string[] rows = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(642, rows.Length);
        Assert.All(rows, row => Assert.Matches("^(34|48);$", row));
    }

    [Fact]
    public void Plots_written_as_frames_give_the_tracks_of_the_recording()
    {
        using var scratch = new Scratch();
        scratch.Write("sensors.csv", AsterixRecordings.BarcelonaSensors);
        AsterixRecordings.Asterix(scratch, "filter", AsterixRecordings.PathOf(AsterixRecordings.Barcelona), "--out", "part.ast", "--to", "08:10:00").Succeeded();
        AsterixRecordings.Asterix(scratch, "convert", "part.ast", "--out", "part.plots", "--to", "frames", "--sensors", "sensors.csv").Succeeded();
        Sdn.Run(scratch.Folder, "track", "--sensors", "sensors.csv", "--detections", "part.ast", "--out", "a.csv").Succeeded();
        Sdn.Run(scratch.Folder, "track", "--sensors", "sensors.csv", "--detections", "part.plots", "--out", "b.csv").Succeeded();
        // Frames tell everything of a plot but its callsign.
        string[] header = File.ReadLines(scratch["a.csv"]).First().Split(','), tracks = WithoutIdent("a.csv");
        Assert.InRange(new FileInfo(scratch["a.csv"]).Length, 50_000, 10_000_000);
        Assert.Equal(tracks, WithoutIdent("b.csv"));

        string[] WithoutIdent(string file) => [.. File.ReadLines(scratch[file]).Select(l => string.Join(',', l.Split(',').Where((_, i) => header[i] != "ident")))];
    }

    [Theory]
    [InlineData("--to", "xml", "--to xml: expected raw, pcap, final or frames")]
    [InlineData("--to", "frames", "--to frames: expected --sensors")]
    public void A_conversion_that_cannot_be_is_one_line_and_leaves_nothing(string option, string value, string told)
    {
        using var scratch = new Scratch();
        Finished run = AsterixRecordings.Asterix(scratch, "convert", AsterixRecordings.PathOf("cat034-048.pcap"), "--out", "a", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"sdn: {told}", Assert.Single(run.ErrorLines));
        Assert.Empty(Directory.GetFileSystemEntries(scratch.Folder));
    }

    private static int Category(JsonElement record) => record.GetProperty("cat").GetInt32();

    private static string Source(JsonElement record) => record.GetProperty("items").GetProperty("010") is var source ? $"{source.GetProperty("SAC")}/{source.GetProperty("SIC")}" : "";

    private static string Hex(JsonElement record) => record.GetProperty("hex").GetString()!;
}
