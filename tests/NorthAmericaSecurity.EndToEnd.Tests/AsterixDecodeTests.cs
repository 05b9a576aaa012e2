using System.Text;
using System.Text.Json;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>sdn asterix decode: its three formats, where records stand, and how it ends on input that is damaged, cut off or no recording.</summary>
public class AsterixDecodeTests
{
    /// <summary>
    /// A block of category 048 worked out by hand: FSPEC FC; source 1/2; 256/128 s; type 5; 0x6400/256 = 100 NM at 0x2000 × 360/65,536 = 45°; code 1234 (octal); 0x0578/4 = 350 FL.
    /// </summary>
    private static readonly byte[] Block = [48, 0, 18, 0xFC, 1, 2, 0, 1, 0, 0xA0, 0x64, 0, 0x20, 0, 0x02, 0x9C, 0x05, 0x78];

    [Fact]
    public void Csv_has_a_row_for_each_element()
    {
        using var scratch = new Scratch();
        scratch.Write("a.ast", [.. Block, .. Block]);
        string[] rows = AsterixRecordings.Asterix(scratch, "decode", "a.ast", "--format", "csv").Succeeded().Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("record,offset,time_s,cat,ed,sac,sic,element,value,unit", rows[0]);
        Assert.Equal(
            [
                "1,3,,048,1.32,1,2,010/SAC,1,", "1,3,,048,1.32,1,2,010/SIC,2,", "1,3,,048,1.32,1,2,140,2,s", "1,3,,048,1.32,1,2,020/TYP,5,", "1,3,,048,1.32,1,2,020/SIM,0,", "1,3,,048,1.32,1,2,020/RDP,0,",
                "1,3,,048,1.32,1,2,020/SPI,0,", "1,3,,048,1.32,1,2,020/RAB,0,", "1,3,,048,1.32,1,2,040/RHO,100,NM", "1,3,,048,1.32,1,2,040/THETA,45,deg", "1,3,,048,1.32,1,2,070/V,0,",
                "1,3,,048,1.32,1,2,070/G,0,", "1,3,,048,1.32,1,2,070/L,0,", "1,3,,048,1.32,1,2,070/MODE3A,1234,", "1,3,,048,1.32,1,2,090/V,0,", "1,3,,048,1.32,1,2,090/G,0,", "1,3,,048,1.32,1,2,090/FL,350,FL",
            ],
            rows[1..18]);
        Assert.Equal(rows[1..18].Select(r => "2,21" + r[3..]), rows[18..]);
    }

    [Fact]
    public void Text_is_for_reading()
    {
        using var scratch = new Scratch();
        scratch.Write("a.ast", Block);
        string[] lines = AsterixRecordings.Asterix(scratch, "decode", "a.ast", "--format", "text").Succeeded().Out.Split('\n');
        Assert.Equal("CAT048 edition 1.32, source 1/2, offset 3, 15 octets", lines[0]);
        Assert.Equal(["I048/010/SAC", "1"], Words(lines[1]));
        Assert.Equal(["I048/140", "2", "s"], Words(lines[3]));
        Assert.Equal(["I048/040/RHO", "100", "NM"], Words(lines[9]));
        Assert.Equal(["I048/070/MODE3A", "1234"], Words(lines[14]));
        Assert.Equal(["I048/090/FL", "350", "FL"], Words(lines[17]));
        Assert.Equal(["", ""], lines[18..]);
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void Json_has_a_line_for_each_record_with_its_time_of_recording()
    {
        using var scratch = new Scratch();
        // A FINAL frame of 12 hours, 1.5 s.
        scratch.Write("a.ff", [0, 30, 0, 0, 9, 0x41, 0xEB, 0x96, .. Block, 0xA5, 0xA5, 0xA5, 0xA5]);
        JsonElement record = Assert.Single(AsterixRecordings.Records(AsterixRecordings.Asterix(scratch, "decode", "a.ff").Succeeded().OutBytes));
        Assert.Equal("""{"cat":48,"ed":"1.32","time_s":43201.5,"offset":11,"hex":"fc0102000100a064002000029c0578","items":{"010":{"SAC":1,"SIC":2},"140":2,""", record.GetRawText()[..131]);
        Assert.Equal("1234", record.GetProperty("items").GetProperty("070").GetProperty("MODE3A").GetString());
    }

    [Fact]
    public void A_record_stands_at_its_offset()
    {
        using var scratch = new Scratch();
        // Long recordings of raw blocks tell no more than a short one.
        foreach ((string file, int count, string? edition) in AsterixRecordings.All.Where(r => !r.File.EndsWith(".ast.gz", StringComparison.Ordinal)))
        {
            byte[] octets = AsterixRecordings.Octets(file);
            Finished run = AsterixRecordings.Asterix(scratch, ["decode", AsterixRecordings.PathOf(file), .. edition is null ? Array.Empty<string>() : ["--edition", edition]]).Succeeded();
            Assert.Equal("", run.Error);
            int records = 0;
            foreach (JsonElement record in AsterixRecordings.Records(run.OutBytes))
            {
                byte[] hex = Convert.FromHexString(record.GetProperty("hex").GetString()!);
                if (!octets.AsSpan(record.GetProperty("offset").GetInt32(), hex.Length).SequenceEqual(hex))
                    Assert.Fail($"{file}: {Convert.ToHexStringLower(hex)} does not stand at {record.GetProperty("offset")}");
                records++;
            }

            Assert.Equal(count, records);
        }
    }

    [Fact]
    public void An_edition_is_named_before_or_behind_the_file_once_or_more_and_for_one_source()
    {
        using var scratch = new Scratch();
        scratch.Write("a.ast", [.. Block, .. Block[..4], 3, .. Block[5..]]);
        string[][] ways = [["decode", "a.ast", "--edition", "048:1.27", "--edition", "034:1.27"], ["decode", "--edition", "048:1.27", "a.ast"], ["decode", "--edition=048:1.27", "a.ast"]];
        foreach (string[] way in ways)
            Assert.Equal(["1.27", "1.27"], AsterixRecordings.Records(AsterixRecordings.Asterix(scratch, way).Succeeded().OutBytes).Select(r => r.GetProperty("ed").GetString()));
        Finished one = AsterixRecordings.Asterix(scratch, "decode", "a.ast", "--edition", "48@3/2:1.30").Succeeded();
        Assert.Equal(["1.32", "1.30"], AsterixRecordings.Records(one.OutBytes).Select(r => r.GetProperty("ed").GetString()));
    }

    private static readonly Dictionary<string, (string[] Arguments, string[] Told)> Refusals = new()
    {
        ["a missing file"] = (["missing.ast"], ["missing.ast: there is no such file"]),
        ["a folder"] = (["folder"], ["folder: expected a file, found a folder"]),
        ["an empty file"] = (["empty.ast"], ["empty.ast: the file is empty"]),
        ["a text"] = (["text.csv"], ["text.csv: offset 0: expected a recording (pcap, pcapng, FINAL, GPS, ORADIS or raw ASTERIX blocks), found 74 69 6d 65"]),
        ["a gzip cut off"] = (["cut.gz"], ["cut.gz: offset ", ": damaged gzip: "]),
        ["a framing that the file does not have"] = (["good.ast", "--framing", "final"], ["good.ast: offset 0: expected final framing, found 30 00 12 fc 01 02 00 01"]),
        ["a framing that there is not"] = (["good.ast", "--framing", "tar"], ["--framing tar: expected raw, pcap, pcapng, final, gps or oradis"]),
        ["an edition that is not known"] = (["good.ast", "--edition", "048:9.9"], ["--edition 048:9.9: edition 9.9 of category 48 is not known; known are 1.27, "]),
        ["a category that is not known"] = (["good.ast", "--edition", "099:1.0"], ["--edition 099:1.0: category 99 is not known"]),
        ["an edition that is none"] = (["good.ast", "--edition", "newest"], ["--edition newest: expected CATEGORY[@SAC/SIC]:EDITION"]),
        ["a category beyond 255"] = (["good.ast", "--edition", "256:1.0"], ["--edition 256:1.0: expected CATEGORY[@SAC/SIC]:EDITION"]),
        ["a source beyond 255"] = (["good.ast", "--edition", "048@1/256:1.30"], ["--edition 048@1/256:1.30: expected a SAC and a SIC from 0 to 255"]),
        ["a format that there is not"] = (["good.ast", "--format", "xml"], ["--format xml: expected json, csv or text"]),
        ["no file"] = ([], ["recording"]),
    };

    public static TheoryData<string> RefusalNames => [.. Refusals.Keys];

    [Theory]
    [MemberData(nameof(RefusalNames))]
    public void What_cannot_be_used_is_one_line_and_exit_code_two(string name)
    {
        (string[] arguments, string[] told) = Refusals[name];
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["folder"]);
        scratch.Write("empty.ast", "");
        scratch.Write("text.csv", "time_s,sensor_id\n0,alfa\n");
        scratch.Write("good.ast", Block);
        using (var gzip = new System.IO.Compression.GZipStream(File.Create(scratch["whole.gz"]), System.IO.Compression.CompressionLevel.Fastest))
            gzip.Write([.. Enumerable.Range(0, 100).SelectMany(_ => Block)]);
        scratch.Write("cut.gz", File.ReadAllBytes(scratch["whole.gz"])[..^10]);
        foreach (string command in new[] { "decode", "stats" })
        {
            if (command == "stats" && arguments.Contains("--format"))
                continue;
            Finished run = AsterixRecordings.Asterix(scratch, [command, .. arguments]);
            Assert.True(run.ExitCode == 2, $"{run.CommandLine} exited {run.ExitCode}: {run.Error}");
            string line = Assert.Single(run.ErrorLines);
            Assert.StartsWith("sdn: ", line);
            Assert.All(told, t => Assert.Contains(t, line));
            Assert.Empty(run.OutBytes);
        }

        if (name == "a gzip cut off")
        {
            // Tracks of it are refused for the same reason.
            scratch.Write("sensors.csv", AsterixRecordings.BarcelonaSensors);
            Finished track = Sdn.Run(scratch.Folder, "track", "--sensors", "sensors.csv", "--detections", "cut.gz", "--out", "tracks.csv");
            Assert.Equal(2, track.ExitCode);
            Assert.Contains("damaged gzip", Assert.Single(track.ErrorLines));
            Assert.False(File.Exists(scratch["tracks.csv"]));
        }
    }

    [Fact]
    public void A_torn_last_block_is_one_line_and_costs_itself_alone()
    {
        using var scratch = new Scratch();
        byte[] whole = [.. Block, .. Block, .. Block];
        scratch.Write("torn.ast", [.. whole, .. Block[..^1]]);
        Finished run = AsterixRecordings.Asterix(scratch, "decode", "torn.ast").Succeeded();
        Assert.Equal(3, AsterixRecordings.Records(run.OutBytes).Count());
        Assert.Equal(["torn.ast: offset 54: LEN goes beyond the end; 17 octets passed over"], run.ErrorLines);
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_one_line_with_item_and_octet()
    {
        using var scratch = new Scratch();
        // FSPEC 40: I048/140, three octets, of which one is there.
        scratch.Write("bad.ast", [.. Block, 48, 0, 5, 0x40, 7, .. Block, .. Block]);
        Finished run = AsterixRecordings.Asterix(scratch, "decode", "bad.ast").Succeeded();
        Assert.Equal([3, 26, 44], AsterixRecordings.Records(run.OutBytes).Select(r => r.GetProperty("offset").GetInt32()));
        Assert.Equal(["bad.ast: offset 22: CAT048 edition 1.32: I048/140 goes on beyond the end of the block; 2 octets passed over"], run.ErrorLines);
    }

    [Fact]
    public void A_file_of_which_no_record_can_be_read_is_exit_code_two()
    {
        using var scratch = new Scratch();
        scratch.Write("unknown.ast", [200, 0, 6, 1, 2, 3]);
        Finished run = AsterixRecordings.Asterix(scratch, "decode", "unknown.ast");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["unknown.ast: offset 3: CAT200: the category is not known; 3 octets passed over", "sdn: unknown.ast: no record could be read: 1 datagrams, 1 rejections"], run.ErrorLines);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("text")]
    public void A_reader_that_has_seen_enough_ends_it_quietly(string format)
    {
        ExternalTool.Require("bash");
        using var scratch = new Scratch();
        scratch.Write("a.ast", [.. Enumerable.Range(0, 20_000).SelectMany(_ => Block)]);
        Finished run = Sdn.RunProgram("bash", ["-c", $"set -o pipefail; dotnet '{Sdn.CliAssembly}' asterix decode a.ast --format {format} | head -n 1"], scratch.Folder).Succeeded();
        Assert.Equal("", run.Error);
        Assert.Single(Encoding.UTF8.GetString(run.OutBytes).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
