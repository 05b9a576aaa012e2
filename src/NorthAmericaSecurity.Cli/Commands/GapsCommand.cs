using System.CommandLine;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Studies.Uncertainty;
using NorthAmericaSecurity.Studies.Value;
using NorthAmericaSecurity.Studies.Warning;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>sdn gaps: what is not seen, why, and what joining closes.</summary>
internal static class GapsCommand
{
    public static Command Create()
    {
        var study = new Argument<string>("STUDY") { Description = "study file with a part 'gaps', such as samples/studies/mexico-joins.json" };
        var output = new Option<string?>("--out") { Description = "folder for the five files (default out/<study name>)" };
        var cache = new Option<string?>("--cache") { Description = "folder for lines of sight and answers (default $XDG_CACHE_HOME/sdn, else ~/.cache/sdn)" };
        var json = new Option<bool>("--json") { Description = "print gaps.json instead of tables" };
        var tiles = new Option<string?>("--tiles") { Description = "folder of finer elevation tiles: .hgt, .hgt.gz, .asc, .bil with .hdr" };
        Option<double> k = KOption();
        var warning = new Option<bool>("--warning") { Description = "also warning time along the study's approaches, and paths of least coverage" };
        var uncertainty = new Option<int>("--uncertainty") { Description = "draws of what is unknown: medians, 90 % intervals, and which unknown matters most" };
        var value = new Option<bool>("--value") { Description = "what each site and nation is worth; order of joining; what is lost with a site or four" };
        var seed = new Option<ulong?>("--seed") { Description = "of draws and orders (default: the study's)" };
        var command = new Command("gaps",
            """
            What is not seen over real terrain, why, and what closes when sensors join

            Lines of sight of every sensor over 2' cells, detection by kind of target, and areas by region, layer,
            height and stage. Writes to the output folder:
              gaps.html     the report: maps, charts, numbers, assumptions; one file, no network
              gaps.csv      a row per layer, height, stage and region: area, excluded, gap, closed, seen twice
              reasons.csv   area of each gap by reason
              ridges.csv    what is behind terrain: which ridge hides how much, and from which sensor
              gaps.geojson  gap polygons of mapped layers at their headline height, first and last stage
              gaps.json     everything, with assumptions and the sensors without a surveyed elevation
            With --warning, also:
              warning.csv      minutes before border and city by approach, mover and stage: detected, confirmed
              warning.json     everything, with paths of least coverage by height
              warning.geojson  routes and paths of least coverage
            --uncertainty adds uncertainty.csv and unknowns.csv, --value adds value.csv, nations.csv, joining.csv,
            resilience.csv and redundancy.csv, and both add to the report.
            The first run computes lines of sight and keeps them in the cache.

            Examples: sdn gaps samples/studies/mexico-joins.json
                      sdn gaps samples/studies/mexico-joins.json --tiles srtm/ --k 1.0
                      sdn gaps samples/studies/mexico-joins.json --uncertainty 200 --value
                      sdn gaps samples/studies/mexico-joins.json --warning
            """) { study, output, cache, json, tiles, k, uncertainty, value, seed, warning };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(study), parsed.GetValue(output), parsed.GetValue(cache), parsed.GetValue(json), parsed.GetValue(tiles), parsed.GetValue(k),
            new FurtherQuestions(parsed.GetValue(uncertainty), parsed.GetValue(value), parsed.GetValue(seed)), parsed.GetValue(warning)));
        return command;
    }

    public static Option<double> KOption() => new("--k") { Description = "effective over true radius of the earth, 0.5 to 5", DefaultValueFactory = _ => 4.0 / 3.0 };

    private static int Run(string studyPath, string? output, string? cache, bool json, string? tiles, double k, FurtherQuestions further, bool warning)
    {
        OptionRange.Within("--k", k, 0.5, 5.0);
        OptionRange.Within("--uncertainty", further.Draws, 0, 10_000);
        string folder = output ?? Path.Combine("out", GapStudy.Read(studyPath).Name);
        using var progress = new ProgressLine();
        var request = new GapRequest(studyPath, folder, cache is null ? SightCache.OfUser() : new SightCache(cache), tiles, k, -1, progress.Show);
        GapResult result = GapRunner.Run(request);
        (UncertaintyResult? uncertainty, ValueResult? value) = further.Any ? GapFurther.Run(request, result, further) : default;
        WarningResult? minutes = warning ? WarningRunner.Run(request) : null;
        progress.Clear();
        if (json)
        {
            using var text = new StringWriter { NewLine = "\n" };
            result.Write(text);
            Console.Out.Write(text.ToString());
            // One document a question: the second follows the first.
            if (minutes is not null)
                Console.Out.WriteLine(minutes.ToJson());
            return 0;
        }

        GapTable.Write(result);
        FurtherTable.Write(result, uncertainty, value);
        if (minutes is not null)
            WarningTable.Write(minutes);
        Console.WriteLine($"Report: {Path.Combine(folder, "gaps.html")} (with gaps.csv, reasons.csv, ridges.csv, gaps.json and gaps.geojson beside it)");
        return 0;
    }
}
