using System.Globalization;
using System.Text;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Studies.Report;

/// <summary>The pictures of the report's map: shapes of the equal-area plane as SVG path data in kilometres, y downwards.</summary>
internal static class MapData
{
    public static string ToJson(
        IReadOnlyList<LayerGaps> gaps, IReadOnlyList<Region> regions, Geography geography, IReadOnlyList<string> nations, IReadOnlyList<Sensor> sensors, int[] stageOf,
        Geometry? clip)
    {
        var extent = new Envelope();
        foreach (Region region in regions)
            extent.ExpandToInclude(region.Geometry.EnvelopeInternal);
        extent.ExpandBy(0.02 * extent.Width);
        Geometry frame = PlaneGeometry.Factory.ToGeometry(extent);
        double toleranceM = Math.Max(500.0, extent.Width / 2500.0);
        string Shape(Geometry g) => Path(PlaneGeometry.Intersection(g, frame), toleranceM);

        var map = new
        {
            extent = new[] { Km(extent.MinX), Km(-extent.MaxY), Km(extent.Width), Km(extent.Height) },
            land = Shape(geography.AllLand),
            nations = nations.Select(n => new { nation = n, path = Shape(geography.Land(n)) }),
            regions = regions.Select(r => new { id = r.Id, path = Shape(r.Geometry) }),
            concern = Shape(PlaneGeometry.Union(regions.Select(r => r.Geometry))),
            seen = gaps.Select(g => new
            {
                layer = g.Layer.Id,
                altitude_m = g.AltitudeM,
                stages = g.Seen.Select(s => Shape(clip is null ? s : PlaneGeometry.Intersection(s, clip))),
            }),
            sensors = sensors.Select((s, i) => (Sensor: s, Stage: stageOf[i])).Where(s => s.Sensor.Antenna is not null).Select(s =>
            {
                Coordinate at = PlaneGeometry.ToPlane(s.Sensor.Antenna!.Position.LatitudeDeg, s.Sensor.Antenna.Position.LongitudeDeg);
                return new
                {
                    x = Km(at.X),
                    y = Km(-at.Y),
                    stage = s.Stage,
                    name = s.Sensor.Name,
                    type = s.Sensor.Type,
                    kinds = s.Sensor.AllChannels.Select(c => c.Kind.ToString().ToLowerInvariant()),
                };
            }),
        };
        return JsonSerializer.Serialize(map);
    }

    private static double Km(double metres) => Math.Round(metres / 1000.0);

    /// <summary>Path data with whole kilometres, relative moves; holes by the even-odd rule.</summary>
    private static string Path(Geometry geometry, double toleranceM)
    {
        var path = new StringBuilder();
        foreach (Polygon polygon in PlaneGeometry.Polygons(geometry))
        {
            AddRing(path, polygon.ExteriorRing, toleranceM);
            foreach (LineString hole in polygon.InteriorRings)
                AddRing(path, hole, toleranceM);
        }

        return path.ToString();
    }

    private static void AddRing(StringBuilder path, LineString ring, double toleranceM)
    {
        Coordinate[] points = DouglasPeuckerLineSimplifier.Simplify(ring.Coordinates, toleranceM);
        if (points.Length < 4)
            return;
        int lastX = 0, lastY = 0;
        for (int i = 0; i < points.Length - 1; i++)
        {
            int x = (int)Math.Round(points[i].X / 1000.0), y = (int)Math.Round(-points[i].Y / 1000.0);
            if (i > 0 && x == lastX && y == lastY)
                continue;
            path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "M" : "l")}{(i == 0 ? x : x - lastX)} {(i == 0 ? y : y - lastY)}");
            (lastX, lastY) = (x, y);
        }

        path.Append('z');
    }
}
