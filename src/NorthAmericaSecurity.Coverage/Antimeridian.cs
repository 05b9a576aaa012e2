using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage;

/// <summary>Brings geometry of the equal-area plane to longitude and latitude, cut at the antimeridian as RFC 7946 asks.</summary>
internal static class Antimeridian
{
    private static readonly Geometry East = Half(100.0, 180.0), West = Half(-180.0, 100.0);
    private static readonly IPreparedGeometry PreparedEast = PreparedGeometryFactory.Prepare(East);

    /// <summary>The parts on either side of the 180th meridian: side 1 is east longitude (100°E to 180°), -1 the rest; 0 where no cut is needed.</summary>
    public static IEnumerable<(Geometry Part, int Side)> Cut(Geometry geometry)
    {
        if (!PreparedEast.Intersects(geometry))
        {
            yield return (geometry, 0);
            yield break;
        }

        yield return (PlaneGeometry.Intersection(geometry, West), -1);
        yield return (PlaneGeometry.Intersection(geometry, East), 1);
    }

    /// <summary>A ring in degrees, closed. On the cut, longitude takes the sign of its side; the pole becomes an edge along 90° latitude.</summary>
    public static List<(double Latitude, double Longitude)> ToDegrees(LineString ring, int side)
    {
        var open = new List<(double Latitude, double Longitude)>();
        foreach (Coordinate c in ring.Coordinates.AsSpan(1))
        {
            (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(c.X, c.Y);
            if (side > 0 && longitude < 0.0)
                longitude = 180.0;
            if (side < 0 && longitude > 150.0)
                longitude = -180.0;
            open.Add((latitude, longitude));
        }

        var points = new List<(double Latitude, double Longitude)>();
        for (int i = 0; i < open.Count; i++)
        {
            if (open[i].Latitude < 89.9999)
            {
                points.Add(open[i]);
                continue;
            }

            double before = open[(i + open.Count - 1) % open.Count].Longitude, after = open[(i + 1) % open.Count].Longitude;
            // In steps that nobody can take for the way round the other side.
            int steps = Math.Max(1, (int)Math.Ceiling(Math.Abs(after - before) / 90.0));
            for (int k = 0; k <= steps; k++)
                points.Add((90.0, before + (after - before) * k / steps));
        }

        points.Add(points[0]);
        return points;
    }

    /// <summary>The northern lune between two meridians, with points along its sides.</summary>
    private static Geometry Half(double fromDeg, double toDeg)
    {
        var points = new List<Coordinate>();
        void Add(double latitude, double longitude)
        {
            (double x, double y) = EqualAreaPlane.NorthAmerica.Forward(latitude, longitude);
            points.Add(new Coordinate(x, y));
        }

        for (int latitude = -200; latitude <= 900; latitude += 5)
            Add(latitude / 10.0, fromDeg);
        for (int latitude = 895; latitude >= -200; latitude -= 5)
            Add(latitude / 10.0, toDeg);
        double step = (toDeg - fromDeg) / 400.0;
        for (int k = 399; k >= 1; k--)
            Add(-20.0, fromDeg + k * step);
        points.Add(points[0].Copy());
        return PlaneGeometry.Factory.CreatePolygon([.. points]);
    }
}
