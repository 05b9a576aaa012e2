using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The report in a browser: each number that it shows is the one of study.json at the path beside it.</summary>
[Collection(SmallStudyCollection.Name)]
public partial class ReportTests(SmallStudy study)
{
    private const string Browser = "chromium";

    [Fact]
    public void Every_number_of_the_page_is_the_one_of_study_json_at_its_path()
    {
        string page = Shown(study["report.html"]);
        MatchCollection numbers = Traced().Matches(page);
        Assert.Equal(Regex.Count(page, "data-path="), numbers.Count);
        Assert.True(numbers.Count >= 100, $"only {numbers.Count} numbers");
        foreach (Match number in numbers)
        {
            string path = WebUtility.HtmlDecode(number.Groups["path"].Value), shown = WebUtility.HtmlDecode(number.Groups["text"].Value);
            int decimals = int.Parse(number.Groups["decimals"].Value, CultureInfo.InvariantCulture);
            // From the digits of the file, half away from zero: as the browser's locale format rounds.
            decimal value = decimal.Parse(At(path).GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture);
            string expected = Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", CultureInfo.InvariantCulture);
            Assert.True(shown == expected || shown == expected + UnitOf(path), $"{path}: shown '{shown}', expected '{expected}'");
        }

        // All tables' kinds of number are among them.
        HashSet<string> kinds = [.. numbers.Select(n => Index().Replace(n.Groups["path"].Value, ""))];
        string[] expectedKinds =
        [
            "gaps.gap_km2", "gaps.gap_percent", "gaps.closed_km2", "gaps.closed_percent", "regions.area_km2", "seen.tracked_percent", "seen.tracked_in_sight_percent",
            "pictures.plots", "pictures.spurious_percent", "stages.sensors", "traffic.aircraft", "network.sensors",
        ];
        Assert.All(expectedKinds, kind => Assert.Contains(kind, kinds));
    }

    [Fact]
    public void Cards_and_tables_show_no_number_without_its_path()
    {
        string page = Shown(study["report.html"]);
        MatchCollection cells = Cell().Matches(page);
        Assert.True(cells.Count > 300, $"only {cells.Count} cells");
        string[] pieces = [.. cells.Select(c => c.Groups["inner"].Value), Section("answer", page), Section("gaps", page), Section("picture", page)];
        foreach (string piece in pieces)
        {
            string rest = WebUtility.HtmlDecode(Tag().Replace(Traced().Replace(piece, ""), " "));
            Assert.False(rest.Any(char.IsAsciiDigit), $"a number of no path in '{rest.Trim()}'");
        }

        // Each card and table has its numbers.
        Assert.Equal(study.List("layers").Count(), Regex.Count(Section("answer", page), """<div class="card">"""));
        Assert.All(Regex.Matches(page, """<(div class="card"|tbody)>.*?</(div|tbody)>""", RegexOptions.Singleline), m => Assert.Contains("data-path=", m.Value));
        Assert.Contains("What closes &lt;/script&gt; when \"Mexico\" &amp; its radars join &lt;b&gt;</h1>", page);
    }

    [Fact]
    public void The_page_runs_without_a_script_error_and_can_be_looked_at()
    {
        using var scratch = new Scratch();
        string picture = scratch["report.png"];
        Finished run = Look(study["report.html"], $"--screenshot={picture}", "--window-size=1280,2400", "--hide-scrollbars");
        Assert.DoesNotContain("CONSOLE", run.Error);
        byte[] bytes = File.ReadAllBytes(picture);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        // A blank page of this size takes a tenth of it.
        Assert.True(bytes.Length > 100_000, $"{bytes.Length} bytes of picture");

        // Such an error would be seen.
        string broken = scratch.Write("broken.html", "<!DOCTYPE html><script>JSON.parse('{');</script>");
        Assert.Contains("CONSOLE", Look(broken, "--dump-dom").Error);
    }

    private string Shown(string path)
    {
        Finished run = Look(path, "--dump-dom");
        Assert.DoesNotContain("CONSOLE", run.Error);
        return run.Out;
    }

    private static Finished Look(string path, params string[] what)
    {
        ExternalTool.Require(Browser);
        using var scratch = new Scratch();
        return Sdn.RunProgram(
            Browser,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--enable-logging=stderr", "--v=0", $"--user-data-dir={scratch.Folder}", "--virtual-time-budget=10000", .. what, $"file://{path}",
            ],
            scratch.Folder).Succeeded();
    }

    private JsonElement At(string path)
    {
        JsonElement value = study.Json;
        foreach (string step in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
            value = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? value[index] : value.GetProperty(step);
        return value;
    }

    private static string UnitOf(string path) => path[(path.LastIndexOf('_') + 1)..] switch
    {
        "percent" => " %",
        "km2" => " km²",
        "m" => " m",
        "s" => " s",
        _ => "",
    };

    private static string Section(string id, string page)
    {
        Match section = Regex.Match(page, $"""<section id="{id}">.*?</section>""", RegexOptions.Singleline);
        Assert.True(section.Success && section.Value.Contains("data-path="), $"section '{id}' shows no numbers");
        return section.Value;
    }

    [GeneratedRegex("""<span data-path="(?<path>[^"]+)" data-decimals="(?<decimals>\d+)"[^>]*>(?<text>[^<]*)</span>""")]
    private static partial Regex Traced();

    [GeneratedRegex("<td[^>]*>(?<inner>.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
