using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NorthAmericaSecurity.Studies;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>sdn study: the main job.</summary>
internal static class StudyCommand
{
    public static Command Create()
    {
        var study = new Argument<string>("STUDY") { Description = "study file, such as samples/studies/mexico-joins.json" };
        var output = new Option<string?>("--out") { Description = "folder for the five files (default out/<study name>)" };
        var traffic = new Option<string?>("--traffic") { Description = "truth.csv[.gz] to fly instead of generated traffic" };
        Option<Neighbourhood?> near = NearOption();
        var command = new Command("study",
            """
            Coverage gaps and pictures of the stages of a network: what closes when sensors join

            Writes report.html, study.json, gaps.csv, gaps.geojson and picture.csv, and ends with the table that answers the study's question.

            Examples: sdn study samples/studies/mexico-joins.json
                      sdn study samples/studies/mexico-joins.json --traffic truth.csv.gz --near 42.3,-83.0,400
            """) { study, output, traffic, near };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(study), parsed.GetValue(output), parsed.GetValue(traffic), parsed.GetValue(near)));
        return command;
    }

    public static Option<Neighbourhood?> NearOption() => new("--near")
    {
        Description = "only sensors and regions within KM of a place: LAT,LON,KM",
        CustomParser = ParseNear,
    };

    private static int Run(string studyPath, string? output, string? traffic, Neighbourhood? near)
    {
        string folder = output ?? Path.Combine("out", Study.Read(studyPath).Name);
        using var progress = new ProgressLine();
        var request = new StudyRequest(studyPath, folder, traffic, near, progress.Show, progress.Complain);
        StudyResult result = StudyRunner.RunAsync(request).GetAwaiter().GetResult();
        progress.Clear();
        StudyTable.Write(result);
        Console.WriteLine($"Report: {Path.Combine(folder, "report.html")} (with study.json, gaps.csv, gaps.geojson and picture.csv beside it)");
        return 0;
    }

    private static Neighbourhood? ParseNear(ArgumentResult argument)
    {
        string text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        string[] parts = text.Split(',');
        if (parts.Length == 3
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double latitude) && Math.Abs(latitude) <= 90
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double longitude) && Math.Abs(longitude) <= 180
            && double.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out double km) && km is > 0 and <= 10_000)
        {
            return new Neighbourhood(new GeodeticPosition(latitude, longitude), km * 1000.0);
        }

        argument.AddError($"--near: expected LAT,LON,KM such as 42.3,-83.0,400, found '{text}'");
        return null;
    }
}
