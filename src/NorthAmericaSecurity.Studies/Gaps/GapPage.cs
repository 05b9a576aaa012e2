using System.Globalization;
using System.Text;
using System.Text.Json;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Studies.Report;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>gaps.html: one file that opens from disk, with the numbers of gaps.json (parts of seas apart) and the maps as packed octets that a script draws.</summary>
internal static class GapPage
{
    public static void Write(TextWriter writer, GapResult result, GapPictures pictures, IReadOnlyList<PlacedSensor> placed) =>
        ReportPage.Write(writer, "gaps.html", ["gaps.js", "further.js"], result.Title, JsonSerializer.Serialize(result with { Rows = [] }, GapResult.Options), Data(result, pictures, placed));

    private static string Data(GapResult result, GapPictures pictures, IReadOnlyList<PlacedSensor> placed)
    {
        var text = new StringBuilder();
        var shown = result.Regions.Select((r, i) => (r, i)).Where(r => r.r.Kind != "ocean").ToDictionary(r => r.r.Id, r => r.i);
        Dictionary<string, int> layers = result.Layers.Select((l, i) => (l.Id, i)).ToDictionary(p => p.Id, p => p.i);
        Dictionary<(string, string), string> stages = result.Paths.SelectMany((p, i) => p.Stages.Select((s, j) => ((p.Id, s.Id), $"{i},{j}"))).ToDictionary(p => p.Item1, p => p.Item2);
        text.Append("{\"rows\":[");
        bool next = false;
        foreach (CellGapRow row in result.Rows)
        {
            if (!shown.TryGetValue(row.Region, out int region))
                continue;
            text.Append(CultureInfo.InvariantCulture,
                $"{(next ? "," : "")}[{layers[row.Layer]},{row.Height},{stages[(row.Path, row.Stage)]},{region},{row.GapKm2:F0},{row.GapPercent:F2},{row.TwiceKm2:F0}]");
            next = true;
        }

        text.Append(CultureInfo.InvariantCulture, $"],\"columns\":{pictures.Columns},\"rowCount\":{pictures.Rows},\"pixelKm\":{GapPictures.PixelM / 1000.0},\"views\":[");
        text.AppendJoin(',', pictures.Views.Select(v => FormattableString.Invariant($"[{v.West:F0},{v.North:F0},{v.East:F0},{v.South:F0}]")));
        text.Append("],\"reasons\":").Append(JsonSerializer.Serialize(Enum.GetValues<Reason>().Select(r => ReasonNames.Of(r).Replace('_', ' '))));
        text.Append(",\"land\":\"").Append(PackedOctets.Of([.. pictures.ElevationM.Select(e => e > 0 ? (byte)1 : (byte)0)])).Append("\",\"maps\":[");
        string[] maps = [.. pictures.Pictures.Select(p => $"{{\"layer\":{layers[p.Layer.Id]},\"height\":{p.Height},\"data\":\"{p.Packed.GetAwaiter().GetResult()}\"}}")];
        text.AppendJoin(',', maps).Append("],\"ridges\":[");
        string[] ridges = [.. pictures.Ridges.Select(r =>
        {
            (int[] named, string packed) = r.Pack();
            return $"{{\"layer\":{layers[r.Layer.Id]},\"sensors\":{JsonSerializer.Serialize(named.Select(s => placed[s].Sensor.Name))},\"data\":\"{packed}\"}}";
        })];
        return text.AppendJoin(',', ridges).Append("]}").ToString();
    }
}
