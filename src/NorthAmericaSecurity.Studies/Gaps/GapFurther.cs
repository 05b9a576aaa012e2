using System.Globalization;
using System.Text;
using System.Text.Json;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Studies.Uncertainty;
using NorthAmericaSecurity.Studies.Value;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>What a gap study is asked beyond its answer.</summary>
/// <param name="Draws">Of what is unknown; 0 asks for none.</param>
/// <param name="Value">Whether the value of sites and nations is asked for.</param>
/// <param name="Seed">Null for the study's own.</param>
public sealed record FurtherQuestions(int Draws, bool Value, ulong? Seed)
{
    /// <summary>Orders of joining from which the value of sites is estimated.</summary>
    public const int Permutations = 400;

    public bool Any => Draws > 0 || Value;
}

/// <summary>Runs the further questions of a gap study once it is answered, writes their files beside its files, and adds them to its report.</summary>
public static class GapFurther
{
    /// <summary>What stands in the report where they are not asked.</summary>
    internal const string None = "<script type=\"application/json\" id=\"further\">{}</script>";

    /// <exception cref="Surveillance.InputException">The study says nothing of what is unknown, or a file cannot be written.</exception>
    public static (UncertaintyResult? Uncertainty, ValueResult? Value) Run(GapRequest request, GapResult result, FurtherQuestions asked)
    {
        // What the answer was computed with is done with: it goes back before as much again is asked for.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        ulong seed = asked.Seed ?? GapStudy.Read(request.StudyPath).Seed;
        GapBlocks blocks = GapBlocks.Of(request, asked.Draws > 0, seed);
        UncertaintyResult? uncertainty = asked.Draws > 0 ? UncertaintyStudy.Run(blocks, result, asked.Draws, seed, request.Workers, request.Progress) : null;
        ValueResult? value = asked.Value ? ValueStudy.Run(blocks, FurtherQuestions.Permutations, seed, request.Workers, request.Progress) : null;
        var names = new Names(result, value);
        var files = new List<(string Name, Action<TextWriter> Write)>();
        if (uncertainty is not null)
            files.AddRange([("uncertainty.csv", w => WriteUncertainty(w, uncertainty, names)), ("unknowns.csv", w => WriteUnknowns(w, uncertainty, names))]);
        if (value is not null)
        {
            files.AddRange([
                ("value.csv", w => WriteValues(w, value, names)), ("nations.csv", w => WriteNations(w, value, names)), ("joining.csv", w => WriteJoins(w, value, names)),
                ("resilience.csv", w => WriteLosses(w, value, names)), ("redundancy.csv", w => WriteRedundancy(w, value, names))]);
        }

        files.Add(("gaps.html", w => w.Write(WithFurther(File.ReadAllText(Path.Combine(request.OutputFolder, "gaps.html")), uncertainty, value, result))));
        var outputs = new List<OutputFile>();
        try
        {
            foreach ((string name, Action<TextWriter> write) in files)
            {
                outputs.Add(new OutputFile(Path.Combine(request.OutputFolder, name)));
                write(outputs[^1].Text);
            }

            foreach (OutputFile output in outputs)
                output.Commit();
        }
        finally
        {
            foreach (OutputFile output in outputs)
                output.Dispose();
        }

        return (uncertainty, value);
    }

    private sealed class Names(GapResult result, ValueResult? value)
    {
        private readonly Dictionary<string, GapLayerFacts> _layers = result.Layers.ToDictionary(l => l.Id);

        public string Question(string layer, int height) => string.Create(CultureInfo.InvariantCulture, $"{layer},{_layers[layer].HeightsM[height]}");

        public string Site(int site) => value!.Sites[site].Id;

        public string Nation(int site) => value!.Sites[site].Nation;
    }

    private static void Line(TextWriter writer, FormattableString text) => writer.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static void WriteUncertainty(TextWriter writer, UncertaintyResult result, Names names)
    {
        writer.WriteLine("layer,altitude_m,stage,region,quantity,catalogue,in_blocks,median,p05,p95");
        foreach (UncertainRow row in result.Rows)
        {
            foreach ((string quantity, UncertainFigure f) in new[] { ("gap_percent", row.GapPercent), ("closed_km2", row.ClosedKm2), ("closed_points", row.ClosedPoints) })
                Line(writer, $"{names.Question(row.Layer, row.Height)},{row.Stage},{row.Region},{quantity},{f.Catalogue},{f.InBlocks},{f.Median},{f.Low},{f.High}");
        }
    }

    private static void WriteUnknowns(TextWriter writer, UncertaintyResult result, Names names)
    {
        writer.WriteLine("layer,altitude_m,region,figure,unknown,first_order,first_order_error,total,total_error,sigma_points");
        foreach (UnknownShare s in result.Ranking)
            Line(writer, $"{names.Question(s.Layer, s.Height)},{s.Region},{s.Figure},{s.Unknown},{s.First},{s.FirstError},{s.Total},{s.TotalError},{s.SigmaPoints}");
    }

    private static void WriteValues(TextWriter writer, ValueResult result, Names names)
    {
        writer.WriteLine("site,nation,lat_deg,lon_deg,sensors,layer,altitude_m,shapley_km2,shapley_error_km2,lost_without_km2");
        foreach (SiteValue v in result.Values)
        {
            Site site = result.Sites[v.Site];
            Line(writer, $"{site.Id},{site.Nation},{site.LatitudeDeg},{site.LongitudeDeg},{string.Join(' ', site.Sensors)},{names.Question(v.Layer, v.Height)},{v.ShapleyKm2},{v.ErrorKm2},{v.LastKm2}");
        }
    }

    private static void WriteNations(TextWriter writer, ValueResult result, Names names)
    {
        writer.WriteLine("layer,altitude_m,region,nation,shapley_km2,alone_km2,lost_without_km2");
        foreach (NationValue v in result.Nations)
            Line(writer, $"{names.Question(v.Layer, v.Height)},{v.Region},{v.Nation},{v.ShapleyKm2},{v.AloneKm2},{v.LastKm2}");
    }

    private static void WriteJoins(TextWriter writer, ValueResult result, Names names)
    {
        writer.WriteLine("layer,altitude_m,order,site,nation,gain_km2,sum_km2");
        foreach (JoinStep j in result.Joins)
            Line(writer, $"{names.Question(j.Layer, j.Height)},{j.Order},{names.Site(j.Site)},{names.Nation(j.Site)},{j.GainKm2},{j.SumKm2}");
    }

    private static void WriteLosses(TextWriter writer, ValueResult result, Names names)
    {
        writer.WriteLine("kind,sites,layer,altitude_m,seen_km2,filled_by_own_km2,filled_by_others_km2,lost_km2,worst_region,worst_region_lost_km2");
        foreach (Loss l in result.Losses)
            Line(writer, $"{l.Kind},{string.Join(' ', l.Sites.Select(names.Site))},{names.Question(l.Layer, l.Height)},{l.SeenKm2},{l.OwnKm2},{l.OthersKm2},{l.LostKm2},{l.WorstRegion},{l.WorstKm2}");
    }

    private static void WriteRedundancy(TextWriter writer, ValueResult result, Names names)
    {
        writer.WriteLine("layer,altitude_m,stage,region,sites,km2");
        foreach (Redundancy r in result.Redundancies)
        {
            for (int n = 0; n < r.Km2ByCount.Count; n++)
                Line(writer, $"{names.Question(r.Layer, r.Height)},{r.Stage},{r.Region},{n}{(n == r.Km2ByCount.Count - 1 ? "+" : "")},{r.Km2ByCount[n]}");
        }
    }

    /// <summary>The report with what it shows of the further questions; parts of seas and small values are in the files only.</summary>
    private static string WithFurther(string page, UncertaintyResult? uncertainty, ValueResult? value, GapResult result)
    {
        const int most = 15;
        HashSet<string> shown = [.. result.Regions.Where(r => r.Kind != "ocean").Select(r => r.Id)];
        var text = new StringBuilder("<script type=\"application/json\" id=\"further\">{");
        if (uncertainty is not null)
        {
            text.Append("\"uncertainty\":").Append(Json(uncertainty with
            {
                Rows = [.. uncertainty.Rows.Where(r => shown.Contains(r.Region))],
                Ranking = [.. uncertainty.Ranking.Where(r => shown.Contains(r.Region) && r.Figure != "gap_before" && r.Total > 0.0)],
            }));
        }

        if (value is not null)
        {
            text.Append(uncertainty is null ? "" : ",").Append("\"value\":").Append(Json(value with
            {
                Values = [.. value.Values.GroupBy(v => (v.Layer, v.Height)).SelectMany(g => g.OrderByDescending(v => v.ShapleyKm2).Take(most))],
                Nations = [.. value.Nations.Where(v => shown.Contains(v.Region))],
                Losses = [.. value.Losses.GroupBy(l => (l.Kind, l.Layer, l.Height)).SelectMany(g => g.OrderByDescending(l => l.LostKm2).Take(most))],
                Redundancies = [.. value.Redundancies.Where(r => shown.Contains(r.Region))],
            }));
        }

        return page.Replace(None, text.Append("}</script>").ToString(), StringComparison.Ordinal);
    }

    private static string Json(object what) => JsonSerializer.Serialize(what, what.GetType(), GapResult.Options).Replace("<", "\\u003c", StringComparison.Ordinal);
}
