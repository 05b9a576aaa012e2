using System.Globalization;
using NorthAmericaSecurity.Studies;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Studies.Uncertainty;
using NorthAmericaSecurity.Studies.Value;
using Spectre.Console;

namespace NorthAmericaSecurity.Cli;

/// <summary>The tables of sdn gaps --uncertainty and --value, question by question.</summary>
internal static class FurtherTable
{
    private const int MostSites = 6;

    public static void Write(GapResult result, UncertaintyResult? uncertainty, ValueResult? value)
    {
        IAnsiConsole console = TableConsole.Create(columns: 180, leastOnTerminal: 180);
        if (uncertainty is not null)
            Write(console, result, uncertainty);
        if (value is not null)
            Write(console, result, value);
    }

    private static void Write(IAnsiConsole console, GapResult result, UncertaintyResult uncertainty)
    {
        Dictionary<string, RegionFacts> regions = result.Regions.ToDictionary(r => r.Id);
        IReadOnlyList<GapStageFacts> stages = result.Paths[0].Stages;
        console.WriteLine();
        console.WriteLine(Invariant($"Median (5 % to 95 %) of {uncertainty.Draws} draws, seed {uncertainty.Seed}, blocks of {uncertainty.BlockMinutes}'. Gaps of the catalogue in blocks are off from the full answer by {uncertainty.Error.RmsPoints} percentage points (rms of {uncertainty.Error.Figures} figures), {uncertainty.Error.WorstPoints} at worst ({uncertainty.Error.Worst})."));
        foreach (IGrouping<(string Layer, int Height), UncertainRow> question in uncertainty.Rows.Where(r => regions[r.Region].Kind != "ocean").GroupBy(r => (r.Layer, r.Height)))
        {
            Table table = Titled(Title(result, question.Key));
            foreach (string column in (string[])["Region", $"gap, {stages[0].Name} %", $"gap, {stages[^1].Name} %", "closed, points", "closed, km²"])
                table.AddColumn(Column(column));
            foreach (IGrouping<string, UncertainRow> region in question.GroupBy(r => r.Region))
            {
                UncertainRow first = region.First(), last = region.Last();
                table.AddRow(regions[region.Key].Name, Text(first.GapPercent, 1), Text(last.GapPercent, 1), Text(last.ClosedPoints, 2), Text(last.ClosedKm2, 0));
            }

            console.Write(table);
        }

        Table unknowns = Titled("Which unknown matters: total Sobol index (first order), land and sea of all nations");
        foreach (string column in (string[])["Question", "figure", .. Enum.GetNames<Unknown>().Select(n => n.ToLowerInvariant())])
            unknowns.AddColumn(Column(column));
        foreach (var group in uncertainty.Ranking.Where(s => s.Figure != "gap_before" && regions[s.Region] is { Nation: "ALL", Kind: "land" } or { Nation: "ALL", Kind: "sea" }).GroupBy(s => (s.Layer, s.Height, s.Region, s.Figure)))
            unknowns.AddRow([$"{Title(result, (group.Key.Layer, group.Key.Height))}: {group.Key.Region}", group.Key.Figure, .. group.Select(s => Invariant($"{s.Total:F2} ({s.First:F2})"))]);
        console.Write(unknowns);
    }

    private static void Write(IAnsiConsole console, GapResult result, ValueResult value)
    {
        Dictionary<string, RegionFacts> regions = result.Regions.ToDictionary(r => r.Id);
        string Site(int site) => Invariant($"{value.Sites[site].Name} ({value.Sites[site].Nation})");
        foreach ((string Layer, int Height) question in value.Values.Select(v => (v.Layer, v.Height)).Distinct())
        {
            bool Is(string layer, int height) => layer == question.Layer && height == question.Height;
            Table sites = Titled($"Value of sites, km² of land and nearest sea: {Title(result, question)}");
            foreach (string column in (string[])["Shapley value", "km² ± error", "lost alone", "km²", "joins next", "adds km²", "lost with three neighbours", "km² (filled by own, by others)"])
                sites.AddColumn(Column(column));
            SiteValue[] best = [.. value.Values.Where(v => Is(v.Layer, v.Height)).OrderByDescending(v => v.ShapleyKm2).TakeWhile(v => v.ShapleyKm2 > 0.0).Take(MostSites)];
            Loss[] one = [.. value.Losses.Where(l => l.Kind == "one" && Is(l.Layer, l.Height)).OrderByDescending(l => l.LostKm2).TakeWhile(l => l.LostKm2 > 0.0).Take(MostSites)];
            Loss[] four = [.. value.Losses.Where(l => l.Kind == "four" && Is(l.Layer, l.Height)).OrderByDescending(l => l.LostKm2).TakeWhile(l => l.LostKm2 > 0.0).Take(MostSites)];
            JoinStep[] joins = [.. value.Joins.Where(j => Is(j.Layer, j.Height)).Take(MostSites)];
            for (int i = 0; i < Math.Max(best.Length, Math.Max(one.Length, joins.Length)); i++)
            {
                sites.AddRow(
                    i < best.Length ? Site(best[i].Site) : "", i < best.Length ? Invariant($"{best[i].ShapleyKm2:N0} ± {best[i].ErrorKm2:N0}") : "",
                    i < one.Length ? Site(one[i].Sites[0]) : "", i < one.Length ? Invariant($"{one[i].LostKm2:N0}") : "",
                    i < joins.Length ? Site(joins[i].Site) : "", i < joins.Length ? Invariant($"{joins[i].GainKm2:N0}") : "",
                    i < four.Length ? Site(four[i].Sites[0]) : "", i < four.Length ? Invariant($"{four[i].LostKm2:N0} ({four[i].OwnKm2:N0}, {four[i].OthersKm2:N0})") : "");
            }

            console.Write(sites);
            string[] nations = [.. value.Nations.Select(n => n.Nation).Distinct()];
            Table shares = Titled("Whose sensors cover whose land and sea, km² (Shapley value; lost without them)");
            foreach (string column in (string[])["Region", .. nations])
                shares.AddColumn(Column(column));
            foreach (var region in value.Nations.Where(n => Is(n.Layer, n.Height) && regions[n.Region].Kind != "ocean").GroupBy(n => n.Region))
                shares.AddRow([regions[region.Key].Name, .. region.Select(n => Invariant($"{n.ShapleyKm2:N0} ({n.LastKm2:N0})"))]);
            console.Write(shares);
        }
    }

    private static TableColumn Column(string name) => new TableColumn(name).RightAligned().NoWrap();

    private static Table Titled(string title) => new() { Border = TableBorder.Horizontal, Title = new TableTitle(title, new Style(decoration: Decoration.Bold)) };

    private static string Title(GapResult result, (string Layer, int Height) question)
    {
        GapLayerFacts layer = result.Layers.First(l => l.Id == question.Layer);
        return layer.Domain == "sea" ? layer.Name : Invariant($"{layer.Name}, {layer.HeightsM[question.Height]:N0} m");
    }

    private static string Text(UncertainFigure figure, int decimals)
    {
        string format = "N" + decimals.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{figure.Median.ToString(format, CultureInfo.InvariantCulture)} ({figure.Low.ToString(format, CultureInfo.InvariantCulture)} to {figure.High.ToString(format, CultureInfo.InvariantCulture)})");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
