using System.Globalization;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Studies.Warning;

/// <summary>A path of least coverage as a line of the equal-area plane.</summary>
internal sealed record LeastLine(LeastRow Row, WarningStage Stage, LineString Line);

/// <summary>The files of warning time; they appear together or not at all, and the section of the report that is there already is put in or replaced.</summary>
internal sealed class WarningFiles : IDisposable
{
    private static readonly string[] Names = ["warning.csv", "warning.json", "warning.geojson"];

    private readonly string _folder;
    private readonly OutputFile[] _files;

    public WarningFiles(string folder)
    {
        _folder = folder;
        _files = [.. Names.Select(name => new OutputFile(Path.Combine(folder, name)))];
    }

    public void Write(WarningResult result, IReadOnlyList<LeastLine> lines, IReadOnlyList<Route> routes)
    {
        WriteCsv(_files[0].Text, result);
        _files[1].Text.WriteLine(result.ToJson());
        GeoJson.Write(_files[2].Text, Features(result, lines, routes));
        string page = Path.Combine(_folder, "gaps.html");
        using OutputFile? report = File.Exists(page) ? new OutputFile(page) : null;
        report?.Text.Write(WarningPage.PutInto(File.ReadAllText(page), result));
        report?.Commit();
        foreach (OutputFile file in _files)
            file.Commit();
    }

    public void Dispose()
    {
        foreach (OutputFile file in _files)
            file.Dispose();
    }

    private static void WriteCsv(TextWriter writer, WarningResult result)
    {
        string[] measures = ["detected", "confirmed", "accurate"];
        writer.WriteLine("approach,route,mover,path,stage,nation,city,sensors,runs,runs_confirmed,border_to_city_min,"
            + string.Join(',', measures.SelectMany(m => (string[])[$"{m}_min", $"{m}_least_min", $"{m}_greatest_min"])) + ",first_sensor");
        foreach (WarningRow row in result.Rows)
        {
            WarningRoute route = result.Routes[row.Route];
            WarningStage stage = result.Stages[row.Stage];
            string minutes = string.Join(',', ((Spread[])[row.Detected, row.Confirmed, row.Accurate]).SelectMany(s => (double?[])[s.Median, s.Min, s.Max]).Select(Text));
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{route.Approach},{route.Kind},{route.Mover},{stage.Path},{stage.Stage},{route.Nation},{route.City},{row.Sensors},{result.Runs},{row.RunsConfirmed},{route.CityMin - route.BorderMin:F1},{minutes},{row.FirstSensor}"));
        }
    }

    private static string Text(double? minutes) => minutes is { } m ? m.ToString("F1", CultureInfo.InvariantCulture) : "";

    private static IEnumerable<(IReadOnlyDictionary<string, object>, Geometry)> Features(WarningResult result, IReadOnlyList<LeastLine> lines, IReadOnlyList<Route> routes)
    {
        for (int r = 0; r < routes.Count; r++)
        {
            WarningRoute route = result.Routes[r];
            var points = new Coordinate[(int)(routes[r].LengthM / 50_000.0) + 2];
            for (int i = 0; i < points.Length; i++)
            {
                GeodeticPosition p = routes[r].At(routes[r].LengthM * i / (points.Length - 1)).Position;
                points[i] = PlaneGeometry.ToPlane(p.LatitudeDeg, p.LongitudeDeg);
            }

            yield return (new Dictionary<string, object>
            {
                ["kind"] = "route",
                ["approach"] = route.Approach,
                ["route"] = route.Kind,
                ["mover"] = route.Mover,
                ["accurate_min"] = result.Rows.Where(w => w.Route == r).ToDictionary(w => $"{result.Stages[w.Stage].Path}/{result.Stages[w.Stage].Stage}", w => w.Accurate.Median),
            }, PlaneGeometry.Factory.CreateLineString(points));
        }

        foreach (LeastLine least in lines)
        {
            yield return (new Dictionary<string, object>
            {
                ["kind"] = "least-coverage",
                ["approach"] = least.Row.Approach,
                ["mover"] = least.Row.Mover,
                ["path"] = least.Stage.Path,
                ["stage"] = least.Stage.Stage,
                ["skywave"] = least.Row.Skywave,
                ["height_m"] = least.Row.HeightM,
                ["above_ground"] = least.Row.AboveGround,
                ["seen"] = least.Row.Seen,
            }, least.Line);
        }
    }
}
