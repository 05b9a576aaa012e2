using System.Globalization;
using NorthAmericaSecurity.Studies.Warning;
using Spectre.Console;

namespace NorthAmericaSecurity.Cli;

/// <summary>The tables of warning time: minutes from a confirmed track to the border by approach, mover and stage, and how low the path of least coverage is unseen.</summary>
internal static class WarningTable
{
    public static void Write(WarningResult result)
    {
        IAnsiConsole console = TableConsole.Create(columns: 160, leastOnTerminal: 160);
        console.WriteLine();
        console.WriteLine($"Warning time: minutes from a confirmed track to the nation's land, median of {result.Runs} runs (least to greatest where 1 or more apart); in square brackets with tracks of over-the-horizon radar.");
        console.WriteLine("Negative: after it was crossed. ≥: the route begins inside of coverage. \"first plot\" is that of the first stage.");
        foreach (IGrouping<string, int> approach in Enumerable.Range(0, result.Routes.Count).GroupBy(r => result.Routes[r].Approach))
        {
            WarningRoute first = result.Routes[approach.First()];
            Table table = TableOf(result, $"{first.Name} ({first.Nation})", ["first plot", "border to city"]);
            foreach (int r in approach)
            {
                WarningRow[] rows = [.. result.Rows.Where(w => w.Route == r)];
                WarningRoute route = result.Routes[r];
                table.AddRow(
                (string[])[
                    route.MoverName + (route.Kind == "least" ? ", least path" : ""), Minutes(rows[0].Detected.Median), Minutes(route.CityMin - route.BorderMin),
                    .. rows.Select(w => Markup.Escape(result.MinutesText(w)) + (w.Accurate.Max is null || w.Accurate.Max - w.Accurate.Min < 1.0 ? "" : $" ({Minutes(w.Accurate.Min)} to {Minutes(w.Accurate.Max)})")),
                ]);
            }

            console.Write(table);
        }

        if (result.Least.Count == 0)
            return;
        Table least = TableOf(result, string.Create(CultureInfo.InvariantCulture, $"Path of least coverage: greatest height at which it is seen with {WarningResult.Unseen:P0} at most"), []);
        foreach (string approach in result.Least.Select(l => l.Approach).Distinct())
        {
            WarningRoute route = result.Routes.First(r => r.Approach == approach && r.Mover == result.Least.First(l => l.Approach == approach).Mover);
            foreach (bool skywave in (bool[])[false, true])
                least.AddRow([$"{route.Name}: {route.MoverName}{(skywave ? ", over-the-horizon radar counted" : "")}", .. Enumerable.Range(0, result.Stages.Count).Select(s => result.UnseenText(approach, s, skywave))]);
        }

        console.Write(least);
    }

    private static Table TableOf(WarningResult result, string title, string[] columns)
    {
        var table = new Table { Border = TableBorder.Horizontal, Title = new TableTitle(Markup.Escape(title), new Style(decoration: Decoration.Bold)) };
        table.AddColumn(new TableColumn(""));
        foreach (string name in (string[])[.. columns, .. Enumerable.Range(0, result.Stages.Count).Select(result.StageName)])
            table.AddColumn(new TableColumn(name).RightAligned());
        return table;
    }

    private static string Minutes(double? value) => value is { } minutes ? minutes.ToString("N1", CultureInfo.InvariantCulture) : "never";
}
