using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Coverage.Tests;

/// <summary>Debian's geographiclib-tools and gdal-bin, asked about many points at once.</summary>
internal static class Oracles
{
    /// <summary>Geodesic distances in metres from one point to many, by GeodSolve.</summary>
    public static double[] Distances(GeodeticPosition from, IEnumerable<GeodeticPosition> to) =>
        [.. Ask("GeodSolve", ["-i", "-p", "6"], to.Select(p => Line(from.LatitudeDeg, from.LongitudeDeg, p.LatitudeDeg, p.LongitudeDeg))).Select(v => v[2])];

    /// <summary>Area in square metres of a polygon with geodesic edges, the smaller side, by Planimeter.</summary>
    public static double PolygonArea(IEnumerable<GeodeticPosition> ring)
    {
        double area = Math.Abs(Ask("Planimeter", [], ring.Select(p => Line(p.LatitudeDeg, p.LongitudeDeg)))[0][2]);
        return Math.Min(area, AuthalicSphere.TotalAreaM2 - area);
    }

    /// <summary>Longitude and latitude in PROJ's Lambert azimuthal equal-area projection of the same centre as ours, by gdaltransform.</summary>
    public static (double X, double Y)[] Laea(IEnumerable<GeodeticPosition> points) =>
    [
        .. Ask(
            "gdaltransform",
            ["-output_xy", "-s_srs", "+proj=longlat +datum=WGS84", "-t_srs", "+proj=laea +lat_0=50 +lon_0=-100 +datum=WGS84"],
            points.Select(p => Line(p.LongitudeDeg, p.LatitudeDeg))).Select(v => (v[0], v[1])),
    ];

    private static string Line(params double[] values) => string.Join(' ', values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)));

    private static double[][] Ask(string tool, string[] arguments, IEnumerable<string> lines) =>
        [.. ExternalTool.Run(tool, arguments, string.Join('\n', lines) + "\n").Out
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray())];
}

/// <summary>Points of the globe and of the plane.</summary>
internal static class Globe
{
    public static GeodeticPosition Of(Coordinate c)
    {
        (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(c.X, c.Y);
        return new GeodeticPosition(latitude, longitude);
    }

    public static Point PointAt(GeodeticPosition p) => PlaneGeometry.Factory.CreatePoint(PlaneGeometry.ToPlane(p.LatitudeDeg, p.LongitudeDeg));

    /// <summary>Whether a place is inside polygons, indexed for many questions.</summary>
    public static Func<GeodeticPosition, bool> Inside(Geometry polygons)
    {
        var locator = new IndexedPointInAreaLocator(polygons);
        return p => locator.Locate(PlaneGeometry.ToPlane(p.LatitudeDeg, p.LongitudeDeg)) != Location.Exterior;
    }

    public static LineString LineOf(IEnumerable<GeodeticPosition> points) =>
        PlaneGeometry.Factory.CreateLineString([.. points.Select(p => PlaneGeometry.ToPlane(p.LatitudeDeg, p.LongitudeDeg))]);

    /// <summary>The corners of a polygon's outer ring, each once.</summary>
    public static GeodeticPosition[] Corners(Polygon polygon) => [.. polygon.ExteriorRing.Coordinates.SkipLast(1).Select(Of)];

    /// <summary>Points on the edges of all rings of polygons, no farther apart than the step in metres.</summary>
    public static IEnumerable<GeodeticPosition> AlongEdges(Geometry polygons, double stepM)
    {
        foreach (Polygon polygon in PlaneGeometry.Polygons(polygons))
        {
            foreach (LineString ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing))
            {
                Coordinate[] points = ring.Coordinates;
                for (int i = 1; i < points.Length; i++)
                {
                    int pieces = (int)Math.Ceiling(points[i].Distance(points[i - 1]) / stepM);
                    for (int k = 0; k < pieces; k++)
                    {
                        double s = (double)k / pieces;
                        yield return Of(new Coordinate(points[i - 1].X + s * (points[i].X - points[i - 1].X), points[i - 1].Y + s * (points[i].Y - points[i - 1].Y)));
                    }
                }
            }
        }
    }
}

/// <summary>
/// Many points, and how far a place is from the nearest of them by geodesic: brute force over chords, which order points as geodesics do, then one geodesic. Runs of
/// points whose ball is out of the question are passed over.
/// </summary>
internal sealed class PointCloud
{
    private const int RunLength = 64;
    private readonly IReadOnlyList<GeodeticPosition> _places;
    private readonly Ecef[] _points;
    private readonly (Ecef Centre, double Radius)[] _balls;

    public PointCloud(IReadOnlyList<GeodeticPosition> places)
    {
        _places = places;
        _points = [.. places.Select(Wgs84.ToEcef)];
        _balls = [.. _points.Chunk(RunLength).Select(run => (run[run.Length / 2], run.Max(p => p.DistanceTo(run[run.Length / 2]))))];
    }

    public double DistanceTo(GeodeticPosition place)
    {
        Ecef here = Wgs84.ToEcef(place);
        int best = 0;
        double least = double.PositiveInfinity;
        for (int b = 0; b < _balls.Length; b++)
        {
            if (_balls[b].Centre.DistanceTo(here) - _balls[b].Radius > least)
                continue;
            for (int i = b * RunLength; i < Math.Min(_points.Length, (b + 1) * RunLength); i++)
            {
                double chord = _points[i].DistanceTo(here);
                if (chord < least)
                    (least, best) = (chord, i);
            }
        }

        return Geodesic.Distance(place, _places[best]);
    }

    /// <summary>The vertices of lines in longitude and latitude with points between, no farther apart than a step in metres.</summary>
    public static PointCloud Along(IEnumerable<IReadOnlyList<GeodeticPosition>> lines, double stepM)
    {
        var points = new List<GeodeticPosition>();
        foreach (IReadOnlyList<GeodeticPosition> line in lines)
        {
            points.Add(line[0]);
            for (int i = 1; i < line.Count; i++)
            {
                int pieces = Math.Max(1, (int)Math.Ceiling(Geodesic.Distance(line[i - 1], line[i]) / stepM));
                for (int k = 1; k <= pieces; k++)
                {
                    double s = (double)k / pieces;
                    points.Add(new GeodeticPosition(
                        line[i - 1].LatitudeDeg + s * (line[i].LatitudeDeg - line[i - 1].LatitudeDeg),
                        line[i - 1].LongitudeDeg + s * (line[i].LongitudeDeg - line[i - 1].LongitudeDeg)));
                }
            }
        }

        return new PointCloud(points);
    }
}

/// <summary>The sample of coasts and borders, read twice: by the engine, and as bare numbers by a reader that shares nothing with it.</summary>
internal static class SampleRegions
{
    public const string File = "regions/north-america.geojson";
    private static readonly Lazy<string> Json = new(() => System.IO.File.ReadAllText(TestPaths.Sample(File)));

    public static readonly Lazy<Geography> Geography = new(() => new Geography(GeoJson.Read(File, Json.Value), File));

    public static readonly Lazy<Func<GeodeticPosition, bool>> IsLand = new(() => Globe.Inside(Geography.Value.AllLand));

    /// <summary>The lines and rings of the features that a condition takes, as they stand in the file.</summary>
    public static List<GeodeticPosition[]> Lines(Func<JsonElement, bool> takes)
    {
        var lines = new List<GeodeticPosition[]>();
        void Descend(JsonElement coordinates)
        {
            if (coordinates[0][0].ValueKind != JsonValueKind.Number)
            {
                foreach (JsonElement part in coordinates.EnumerateArray())
                    Descend(part);
                return;
            }

            lines.Add([.. coordinates.EnumerateArray().Select(c => new GeodeticPosition(c[1].GetDouble(), c[0].GetDouble()))]);
        }

        using JsonDocument document = JsonDocument.Parse(Json.Value);
        foreach (JsonElement feature in document.RootElement.GetProperty("features").EnumerateArray())
            if (takes(feature.GetProperty("properties")))
                Descend(feature.GetProperty("geometry").GetProperty("coordinates"));
        return lines;
    }
}

/// <summary>GeoJSON as a person would write it.</summary>
internal static class GeoText
{
    public static string Feature(string properties, string type, string coordinates) =>
        $$"""{"type":"Feature","properties":{{{properties}} },"geometry":{"type":"{{type}}","coordinates":{{coordinates}} } }""";

    public static string Collection(params IReadOnlyList<string> features) => $$"""{"type":"FeatureCollection","features":[{{string.Join(",\n", features)}}]}""";
}
