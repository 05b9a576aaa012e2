using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage;

/// <summary>
/// Polygons in the equal-area plane of North America, in metres, on a grid of one metre: with snap rounding the overlays never fail and give the same result on
/// every machine. Planar area is area on the ellipsoid.
/// </summary>
public static class PlaneGeometry
{
    private static readonly PrecisionModel Metre = new(1.0);

    public static GeometryFactory Factory { get; } = new(new PrecisionModel(1.0));

    public static Geometry Empty => Factory.CreatePolygon();

    public static Geometry Union(IEnumerable<Geometry> parts)
    {
        Geometry[] all = [.. parts.Where(g => !g.IsEmpty)];
        return all.Length == 0 ? Empty : Areas(UnaryUnionNG.Union((Geometry)Factory.CreateGeometryCollection(all), Metre));
    }

    /// <summary>The union of a few valid geometries of many polygons each: an overlay for each of them, where the other takes their polygons one by one.</summary>
    public static Geometry UnionOfFew(IEnumerable<Geometry> parts) => parts.Where(g => !g.IsEmpty).DefaultIfEmpty(Empty)
        .Aggregate((a, b) => Areas(OverlayNG.Overlay(a, b, SpatialFunction.Union, Metre)));

    public static Geometry Difference(Geometry a, Geometry b) =>
        a.IsEmpty || b.IsEmpty || !a.EnvelopeInternal.Intersects(b.EnvelopeInternal) ? a : Areas(OverlayNG.Overlay(a, b, SpatialFunction.Difference, Metre));

    public static Geometry Intersection(Geometry a, Geometry b) =>
        a.IsEmpty || b.IsEmpty || !a.EnvelopeInternal.Intersects(b.EnvelopeInternal) ? Empty : Areas(OverlayNG.Overlay(a, b, SpatialFunction.Intersection, Metre));

    /// <summary>The polygons of a geometry, one by one.</summary>
    public static IEnumerable<Polygon> Polygons(Geometry geometry)
    {
        for (int i = 0; i < geometry.NumGeometries; i++)
            if (geometry.GetGeometryN(i) is Polygon { IsEmpty: false } polygon)
                yield return polygon;
    }

    /// <summary>A ring of geodesic points as a polygon of the plane.</summary>
    public static Polygon PolygonOf(IEnumerable<GeodeticPosition> ring)
    {
        List<Coordinate> points = [.. ring.Select(p => ToPlane(p.LatitudeDeg, p.LongitudeDeg))];
        points.Add(points[0].Copy());
        return Factory.CreatePolygon([.. points]);
    }

    public static Coordinate ToPlane(double latitudeDeg, double longitudeDeg)
    {
        (double x, double y) = EqualAreaPlane.NorthAmerica.Forward(latitudeDeg, longitudeDeg);
        return new Coordinate(Metre.MakePrecise(x), Metre.MakePrecise(y));
    }

    /// <summary>Drops the points and lines that an overlay may leave beside its polygons.</summary>
    private static Geometry Areas(Geometry geometry) => geometry switch
    {
        Polygon or MultiPolygon => geometry,
        _ => Factory.BuildGeometry([.. Polygons(geometry)]) is { IsEmpty: false } g ? g : Empty,
    };
}
