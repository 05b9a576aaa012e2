using System.Globalization;
using NorthAmericaSecurity.Studies;
using Spectre.Console;

namespace NorthAmericaSecurity.Cli;

/// <summary>The table that ends a study: gaps before and after for each kind of target and each nation, and what the picture then holds.</summary>
internal static class StudyTable
{
    public static void Write(StudyResult result)
    {
        IAnsiConsole console = TableConsole.Create(columns: 118, leastOnTerminal: 118);
        console.WriteLine();
        console.WriteLine(result.Question);
        console.WriteLine("Smooth earth, upper bound of coverage. Gap: percent of the region unseen.");
        foreach (LayerFacts layer in result.Layers)
            WriteGaps(console, result, layer);
        WriteSeen(console, result);
        WritePictures(console, result);
    }

    private static void WriteGaps(IAnsiConsole console, StudyResult result, LayerFacts layer)
    {
        Dictionary<(string, string), GapRow> rows =
            result.Gaps.Where(g => g.Layer == layer.Id && g.AltitudeM == layer.HeadlineM).ToDictionary(g => (g.Region, g.Stage));
        if (rows.Count == 0)
            return;
        Table table = NewTable($"{layer.Name}{(layer.Domain == "air" ? Invariant($", {layer.HeadlineM:N0} m") : "")}");
        table.AddColumn(new TableColumn("Region").NoWrap());
        table.AddColumn(Right("Area, km²"));
        foreach (StageFacts stage in result.Stages)
            table.AddColumn(Right(stage.Name));
        table.AddColumn(Right("Closed, km²"));
        table.AddColumn(Right("of the gap"));
        foreach (RegionFacts region in result.Regions.Where(r => rows.ContainsKey((r.Id, result.Stages[0].Id))))
        {
            GapRow last = rows[(region.Id, result.Stages[^1].Id)];
            table.AddRow(
            [
                region.Name, Invariant($"{region.AreaKm2:N0}"),
                .. result.Stages.Select(s => Invariant($"{rows[(region.Id, s.Id)].GapPercent:F1} %")),
                Invariant($"{last.ClosedKm2:N0}"), Invariant($"{last.ClosedPercent:F1} %"),
            ]);
        }

        console.Write(table);
    }

    private static void WriteSeen(IAnsiConsole console, StudyResult result)
    {
        Table table = NewTable("Picture: share of the targets' time with a confirmed track");
        table.AddColumn("Concern of");
        table.AddColumn(new TableColumn("Targets").NoWrap());
        table.AddColumn(Right("Hours"));
        foreach (StageFacts stage in result.Stages)
            table.AddColumn(Right(stage.Name));
        table.AddColumn(Right("tracked if in sight"));
        Dictionary<(string, string, string), SeenRow> rows = result.Seen.ToDictionary(s => (s.Stage, s.Nation, s.Class));
        foreach (SeenRow first in result.Seen.Where(s => s.Stage == result.Stages[0].Id))
        {
            table.AddRow(
            [
                first.Nation == "ALL" ? "whole scene" : first.Nation, ClassName(first.Class), Invariant($"{first.TruthHours:N1}"),
                .. result.Stages.Select(s => rows.TryGetValue((s.Id, first.Nation, first.Class), out SeenRow? row) ? Invariant($"{row.TrackedPercent:F1} %") : ""),
                Invariant($"{rows[(result.Stages[^1].Id, first.Nation, first.Class)].TrackedInSightPercent:F1} %"),
            ]);
        }

        console.Write(table);
    }

    private static void WritePictures(IAnsiConsole console, StudyResult result)
    {
        Table table = NewTable("Picture: quality");
        table.AddColumn("Stage");
        foreach (string name in (string[])["Sensors", "Plots", "False plots", "Tracks", "Spurious", "Duplicate", "Position RMS"])
            table.AddColumn(Right(name));
        for (int i = 0; i < result.Pictures.Count; i++)
        {
            PictureRow p = result.Pictures[i];
            table.AddRow(
                result.Stages[i].Name, Invariant($"{result.Stages[i].Sensors}"), Invariant($"{p.Plots:N0}"), Invariant($"{p.FalsePlots:N0}"),
                Invariant($"{p.TracksConfirmed:N0}"), Invariant($"{p.SpuriousPercent:F2} %"), Invariant($"{p.DuplicatePercent:F2} %"), Invariant($"{p.PositionRmsM:F0} m"));
        }

        console.Write(table);
    }

    private static string ClassName(string name) => name switch
    {
        "air-cooperative" => "aircraft, cooperative",
        "air-silent" => "aircraft, non-cooperative",
        "surface-cooperative" => "vessels, cooperative",
        "surface-silent" => "vessels, non-cooperative",
        _ => name,
    };

    private static Table NewTable(string title) =>
        new() { Border = TableBorder.Horizontal, Title = new TableTitle(title, new Style(decoration: Decoration.Bold)) };

    private static TableColumn Right(string name) => new TableColumn(name).RightAligned();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
