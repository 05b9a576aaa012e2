namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>What a person at a terminal, and a program at a pipe, gets to read.</summary>
public class HelpTests
{
    [Theory]
    [InlineData("", "track", "score", "simulate", "study", "terrain", "asterix")]
    [InlineData("track", "--sensors", "--detections", "--out", "--every", "--keep-going", "--edition", "--date", "--sensor", "--format", "--idle", "--asterix", "--system", "--tuning", "--terrain", "--tiles", "--health", "--workers")]
    [InlineData("score", "--truth", "--tracks", "--detections", "--from", "--to", "--every", "--c", "--flights", "--points", "--madap", "--json")]
    [InlineData("simulate", "STUDY", "--plots", "--truth", "--traffic", "--near")]
    [InlineData("simulate rot", "--aircraft", "--seed", "--duration", "--pd", "--clutter", "--apart", "--wander", "--radars", "--out")]
    [InlineData("simulate snap", "--aircraft", "--seed", "--duration", "--pd", "--clutter", "--apart", "--wander", "--radars", "--out")]
    [InlineData("simulate coalescence", "--seed", "--runs", "--out")]
    [InlineData("simulate flights", "--truth", "--sensors", "--network", "--near", "--seed", "--biases", "--adsb-share", "--silent-share", "--late-share", "--late-max", "--runaway", "--clutter", "--out")]
    [InlineData("simulate close", "--kind", "--seed", "--silent-share", "--clutter", "--out", "--range-resolution", "--azimuth-resolution", "--blind", "--garble-share", "--split-share", "--reflection-share", "--burst-share", "--scenario")]
    [InlineData("simulate silent", "--aircraft", "--baseline", "--seed", "--clutter", "--out")]
    [InlineData("simulate madap", "--seed", "--hours", "--turn", "--out")]
    [InlineData("study", "STUDY", "--out", "--traffic", "--near")]
    [InlineData("terrain", "--points", "--tiles")]
    [InlineData("asterix", "decode", "stats", "filter", "replay", "convert")]
    [InlineData("asterix decode", "recording", "--format", "--edition", "--framing")]
    [InlineData("asterix stats", "recording", "--json", "--edition", "--framing")]
    [InlineData("asterix filter", "recording", "--out", "--category", "--source", "--from", "--to", "--edition", "--framing")]
    [InlineData("asterix replay", "recording", "--udp", "--tcp", "--speed", "--interface", "--edition", "--framing")]
    [InlineData("asterix convert", "recording", "--out", "--to", "--sensors", "--edition", "--framing")]
    public void Help_tells_every_option_with_what_it_means(string command, params string[] words)
    {
        using var scratch = new Scratch();
        Finished help = Sdn.Run(scratch.Folder, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Succeeded();
        Assert.Empty(help.Error);
        string[] lines = [.. help.Out.Split('\n').Select(l => l.Trim())];
        foreach (string word in words)
        {
            // A line of its own: the word, a placeholder perhaps, a column's gap and its meaning.
            Assert.Contains(lines, l => (l.StartsWith(word + " ", StringComparison.Ordinal) || l.StartsWith($"<{word}> ", StringComparison.Ordinal)) && l.Split("  ", 2) is [_, { Length: > 5 }]);
        }

        Assert.Empty(Directory.GetFileSystemEntries(scratch.Folder));
    }

    [Theory]
    [InlineData("score")]
    [InlineData("simulate rot")]
    [InlineData("simulate snap")]
    [InlineData("simulate coalescence")]
    [InlineData("simulate flights")]
    [InlineData("simulate close")]
    [InlineData("simulate silent")]
    [InlineData("simulate madap")]
    [InlineData("terrain")]
    public void Help_is_at_most_96_columns_wide(string command)
    {
        using var scratch = new Scratch();
        Assert.All(Sdn.Run(scratch.Folder, [.. command.Split(' '), "--help"]).Succeeded().Out.Split('\n'), line => Assert.True(line.Length <= 96, line));
    }

    [Fact]
    public void No_option_is_missing_from_these_tests()
    {
        using var scratch = new Scratch();
        string[] Options(string command) =>
            [.. Sdn.Run(scratch.Folder, [.. command.Split(' '), "--help"]).Succeeded().Out.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("--", StringComparison.Ordinal)).Select(l => l.Split(' ')[0])];
        Assert.Equal(["--sensors", "--detections", "--out", "--every", "--keep-going", "--edition", "--date", "--sensor", "--format", "--idle", "--asterix", "--system", "--tuning", "--terrain", "--tiles", "--health", "--workers"], Options("track"));
        Assert.Equal(["--truth", "--tracks", "--detections", "--from", "--to", "--every", "--c", "--flights", "--points", "--madap", "--json"], Options("score"));
        Assert.Equal(["--plots", "--truth", "--traffic", "--near"], Options("simulate"));
        Assert.Equal(["--aircraft", "--seed", "--duration", "--pd", "--clutter", "--apart", "--wander", "--radars", "--out"], Options("simulate rot"));
        Assert.Equal(["--seed", "--runs", "--out"], Options("simulate coalescence"));
        string[] faults = ["--range-resolution", "--azimuth-resolution", "--blind", "--garble-share", "--split-share", "--reflection-share", "--burst-share", "--scenario"];
        Assert.Equal(
            ["--truth", "--sensors", "--network", "--near", "--seed", "--biases", "--adsb-share", "--silent-share", "--late-share", "--late-max", "--runaway", "--clutter", "--out", .. faults],
            Options("simulate flights"));
        Assert.Equal(["--kind", "--seed", "--silent-share", "--clutter", "--out", .. faults], Options("simulate close"));
        Assert.Equal(["--aircraft", "--baseline", "--seed", "--clutter", "--out", .. faults], Options("simulate silent"));
        Assert.Equal(["--seed", "--hours", "--turn", "--out"], Options("simulate madap"));
        Assert.Equal(["--out", "--traffic", "--near"], Options("study"));
        Assert.Equal(["--out", "--cache", "--json", "--tiles", "--k", "--uncertainty", "--value", "--seed", "--warning"], Options("gaps").SkipWhile(o => o == "--uncertainty"));
        Assert.Equal(["--sensors", "--out", "--every", "--speed", "--tuning", "--terrain", "--tiles", "--workers"], Options("replay"));
        Assert.Equal(["--points", "--tiles"], Options("terrain"));
        Assert.Equal(["--format", "--edition", "--framing"], Options("asterix decode"));
        Assert.Equal(["--json", "--edition", "--framing"], Options("asterix stats"));
        Assert.Equal(["--out", "--category", "--source", "--from", "--to", "--edition", "--framing"], Options("asterix filter"));
        Assert.Equal(["--udp", "--tcp", "--speed", "--interface", "--edition", "--framing"], Options("asterix replay"));
        Assert.Equal(["--out", "--to", "--sensors", "--edition", "--framing"], Options("asterix convert"));
    }

    [Fact]
    public void Track_says_one_line_of_counts_on_standard_error_and_nothing_on_standard_output()
    {
        using var scratch = new Scratch();
        scratch.Write("sensors.csv", "sensor_id,x_m,y_m,range_max_m,sigma_range_m,sigma_azimuth_deg\nalfa,0,0,100000,50,0.1\n");
        scratch.Write("detections.csv", "time_s,sensor_id,range_m,azimuth_deg\n" + string.Concat(Enumerable.Range(0, 10).Select(i => $"{8 * i},alfa,{40_000 + 1600 * i},10\n")));
        Finished track = Sdn.Run(scratch.Folder, "track", "--sensors", "sensors.csv", "--detections", "detections.csv", "--out", "tracks.csv").Succeeded();
        Assert.Empty(track.OutBytes);
        Assert.Matches(@"^plots: 9 associated, 1 initiating, 0 too late, 0 of no channel of their sensor; tracks: 1 confirmed, 0 dropped, 0 merged, 0 found again$", Assert.Single(track.ErrorLines));
        Assert.Equal("80", File.ReadAllLines(scratch["tracks.csv"])[^1].Split(',')[0]);

        scratch.Write("truth.csv", "time_s,truth_id,x_m,y_m\n0,1,6946,39392\n80,1,9724,55149\n");
        foreach (string[] form in (string[][])[[], ["--json"]])
        {
            Finished score = Sdn.Run(scratch.Folder, ["score", "--truth", "truth.csv", "--tracks", "tracks.csv", .. form]).Succeeded();
            Assert.Empty(score.Error);
            Assert.Contains("gospa", score.Out);
        }
    }

    [Fact]
    public void Study_and_simulate_say_nothing_on_standard_error()
    {
        using var scratch = new Scratch();
        string study = scratch.WriteBoxStudy();
        Finished run = Sdn.Run(scratch.Folder, "study", study, "--near", "31,-106,300").Succeeded();
        Assert.Empty(run.Error);
        // The final tables, without the escape codes of a terminal, and the place of the report.
        Assert.Contains("How much of what North America does not see", run.Out);
        Assert.Contains("Picture: quality", run.Out);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Contains("out/mexico-joins/report.html", run.Out);
        Assert.True(File.Exists(scratch["out/mexico-joins/report.html"]), "the default folder is out/<study name>");

        Finished simulated = Sdn.Run(scratch.Folder, "simulate", study, "--near", "31,-106,300", "--plots", "plots.bin", "--truth", "truth.csv.gz").Succeeded();
        Assert.Empty(simulated.Error);
        Assert.Empty(simulated.OutBytes);
        Finished piped = Sdn.Run(scratch.Folder, "simulate", study, "--near", "31,-106,300", "--plots", "-").Succeeded();
        Assert.Empty(piped.Error);
        Assert.Equal(File.ReadAllBytes(scratch["plots.bin"]), piped.OutBytes);
    }
}
