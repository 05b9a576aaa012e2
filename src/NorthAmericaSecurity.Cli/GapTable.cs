using System.Globalization;
using NorthAmericaSecurity.Studies;
using NorthAmericaSecurity.Studies.Gaps;
using Spectre.Console;

namespace NorthAmericaSecurity.Cli;

/// <summary>The tables that end sdn gaps: for each layer at its headline height, gaps of every region alone and stage by stage.</summary>
internal static class GapTable
{
    public static void Write(GapResult result)
    {
        IAnsiConsole console = TableConsole.Create(columns: 140, leastOnTerminal: 140);
        console.WriteLine();
        console.WriteLine(result.Question);
        console.WriteLine(Invariant($"Gap: percent of the region not covered, ground above the height left out. {result.UnsurveyedSensors.Count} of {result.Sensors} sensors have no surveyed elevation."));
        var rows = result.Rows.ToDictionary(r => (r.Layer, r.Height, r.Path, r.Stage, r.Region));
        foreach (GapLayerFacts layer in result.Layers)
            WriteLayer(console, result, rows, layer);
    }

    private static void WriteLayer(IAnsiConsole console, GapResult result, Dictionary<(string, int, string, string, string), CellGapRow> rows, GapLayerFacts layer)
    {
        IReadOnlyList<GapStageFacts> stages = result.Paths[0].Stages;
        string path = result.Paths[0].Id;
        var table = new Table { Border = TableBorder.Horizontal, Title = new TableTitle(Title(layer), new Style(decoration: Decoration.Bold)) };
        table.AddColumn(new TableColumn("Region").NoWrap());
        foreach (string name in (string[])["km²", "alone", .. stages.Select(s => s.Name), "closed km²", "of the gap"])
            table.AddColumn(new TableColumn(name).RightAligned());
        foreach (RegionFacts region in result.Regions.Where(r => r.Kind != "ocean"))
        {
            if (!rows.TryGetValue((layer.Id, layer.Headline, path, stages[0].Id, region.Id), out CellGapRow? first))
                continue;
            CellGapRow last = rows[(layer.Id, layer.Headline, path, stages[^1].Id, region.Id)];
            string alone = rows.TryGetValue((layer.Id, layer.Headline, $"own-{region.Nation}", "own", region.Id), out CellGapRow? own) ? Percent(own.GapPercent) : "";
            table.AddRow(
            [
                region.Name, Invariant($"{region.AreaKm2:N0}"), alone, .. stages.Select(s => Percent(rows[(layer.Id, layer.Headline, path, s.Id, region.Id)].GapPercent)),
                Invariant($"{last.ClosedKm2:N0}"), Percent(first.GapKm2 > 0.0 ? 100.0 * last.ClosedKm2 / first.GapKm2 : 0.0),
            ]);
        }

        console.Write(table);
    }

    private static string Title(GapLayerFacts layer) =>
        layer.Domain == "sea" ? layer.Name : Invariant($"{layer.Name}, at {layer.HeightsM[layer.Headline]:N0} m, {layer.WithinS:N0} s, p {layer.Probability}");

    private static string Percent(double value) => Invariant($"{value:F1} %");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
