using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Buffer;
using NetTopologySuite.Simplify;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage;

/// <summary>Circles, sectors and buffers whose distances are geodesic, as polygons of the equal-area plane.</summary>
public static class GeodesicShapes
{
    private const int VerticesPerCircle = 120;
    private const double PieceLengthM = 400_000.0;

    /// <summary>The points within a geodesic distance in metres.</summary>
    public static Polygon Circle(GeodeticPosition centre, double radiusM)
    {
        // The polygon has the circle's area: its corners stand out by as much as its sides cut in.
        double angle = 2.0 * Math.PI / VerticesPerCircle;
        double corner = radiusM * Math.Sqrt(angle / Math.Sin(angle));
        return PlaneGeometry.PolygonOf(Enumerable.Range(0, VerticesPerCircle).Select(k => Geodesic.Direct(centre, 360.0 * k / VerticesPerCircle, corner)));
    }

    /// <summary>The points between two geodesic distances (metres) and inside a sector (degrees) around a boresight (degrees from true north).</summary>
    public static Polygon Sector(GeodeticPosition centre, double nearM, double farM, double boresightDeg, double sectorDeg)
    {
        // All round there are no sides: a ring that met itself along them would not be a polygon.
        if (sectorDeg >= 360.0)
            return nearM <= 0.0 ? Circle(centre, farM) : PlaneGeometry.Factory.CreatePolygon(Circle(centre, farM).Shell, [Circle(centre, nearM).Shell]);
        int steps = Math.Max(8, (int)Math.Ceiling(sectorDeg / 2.0));
        double start = boresightDeg - sectorDeg / 2.0;
        IEnumerable<GeodeticPosition> Arc(double radius) =>
            Enumerable.Range(0, steps + 1).Select(k => Geodesic.Direct(centre, start + sectorDeg * k / steps, radius));
        IEnumerable<GeodeticPosition> Side(double azimuth, double from, double to) =>
            Enumerable.Range(1, 9).Select(k => Geodesic.Direct(centre, azimuth, from + (to - from) * k / 10.0));
        return PlaneGeometry.PolygonOf(
            Arc(farM).Concat(Side(start + sectorDeg, farM, nearM)).Concat(Arc(nearM).Reverse()).Concat(Side(start, nearM, farM)));
    }

    /// <summary>
    /// The points within a geodesic distance in metres of lines, right within 0.3 % up to 400 NM: pieces of some 400 km are buffered each in a plane of its own, whose
    /// scale there is that good.
    /// </summary>
    public static Geometry Buffer(Geometry lines, double distanceM)
    {
        double tolerance = distanceM / 500.0;
        // Its own simplification, by a hundredth of the distance, bites up to a quarter of the distance out of the buffers of hooked lines.
        var parameters = new BufferParameters(16) { SimplifyFactor = 0.0 };
        var buffers = new List<Geometry>();
        foreach (LineString piece in Pieces(DouglasPeuckerSimplifier.Simplify(lines, tolerance)))
        {
            Coordinate middle = piece.EnvelopeInternal.Centre;
            (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(middle.X, middle.Y);
            var local = new EqualAreaPlane(latitude, longitude);
            Geometry there = PlaneGeometry.Factory.CreateLineString(Convert(piece.Coordinates, EqualAreaPlane.NorthAmerica, local));
            Geometry buffer = BufferOp.Buffer(there, distanceM, parameters);
            foreach (Polygon polygon in PlaneGeometry.Polygons(buffer))
            {
                LinearRing Back(LineString ring) => PlaneGeometry.Factory.CreateLinearRing(Convert(Densify(ring.Coordinates), local, EqualAreaPlane.NorthAmerica));
                buffers.Add(PlaneGeometry.Factory.CreatePolygon(Back(polygon.ExteriorRing), [.. polygon.InteriorRings.Select(Back)]));
            }
        }

        return PlaneGeometry.Union(buffers);
    }

    /// <summary>
    /// The lines in pieces of some 400 km, and none of them closed: of a closed ring much smaller than the distance NetTopologySuite makes a buffer that lacks
    /// half of its area or all of it (JTS issue 876, NetTopologySuite pull request 887). Half a ring is open.
    /// </summary>
    private static IEnumerable<LineString> Pieces(Geometry lines)
    {
        for (int i = 0; i < lines.NumGeometries; i++)
        {
            Coordinate[] points = lines.GetGeometryN(i).Coordinates;
            var piece = new List<Coordinate>();
            double longest = Math.Min(PieceLengthM, lines.GetGeometryN(i).Length / 2.0), length = 0;
            foreach (Coordinate point in points)
            {
                if (piece.Count > 0)
                    length += piece[^1].Distance(point);
                piece.Add(point);
                if (piece.Count < 2 || length < longest)
                    continue;
                yield return PlaneGeometry.Factory.CreateLineString([.. piece]);
                piece = [point];
                length = 0;
            }

            if (piece.Count > 1)
                yield return PlaneGeometry.Factory.CreateLineString([.. piece]);
        }
    }

    /// <summary>Adds points so that no edge of a ring is longer than 50 km: a straight edge of one plane is not straight in the other.</summary>
    private static Coordinate[] Densify(Coordinate[] ring)
    {
        var points = new List<Coordinate> { ring[0] };
        for (int i = 1; i < ring.Length; i++)
        {
            int pieces = Math.Max(1, (int)Math.Ceiling(ring[i].Distance(ring[i - 1]) / 50_000.0));
            for (int k = 1; k <= pieces; k++)
            {
                double s = (double)k / pieces;
                points.Add(new Coordinate(ring[i - 1].X + s * (ring[i].X - ring[i - 1].X), ring[i - 1].Y + s * (ring[i].Y - ring[i - 1].Y)));
            }
        }

        return [.. points];
    }

    private static Coordinate[] Convert(Coordinate[] points, EqualAreaPlane from, EqualAreaPlane to) =>
    [
        .. points.Select(p =>
        {
            (double latitude, double longitude) = from.Inverse(p.X, p.Y);
            (double x, double y) = to.Forward(latitude, longitude);
            return new Coordinate(Math.Round(x), Math.Round(y));
        }),
    ];
}
