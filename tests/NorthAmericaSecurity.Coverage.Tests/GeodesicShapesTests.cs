using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Coverage.Tests;

public class GeodesicShapesTests
{
    private const double Nm = Units.MetresPerNauticalMile;

    /// <summary>Places of the continent where a plane or a longitude goes wrong first, with a radius in metres.</summary>
    public static TheoryData<string, double, double, double> Circles => new()
    {
        { "southern Mexico", 14.9, -92.3, 250 * Nm },
        { "the 49th parallel", 49.0, -105.0, 200 * Nm },
        { "Shemya, over the antimeridian", 52.72, 174.11, 250 * Nm },
        { "northern Ellesmere", 82.5, -62.3, 220 * Nm },
        { "northern Ellesmere, over the pole", 82.5, -62.3, 500 * Nm },
        { "around the pole", 89.0, 30.0, 250 * Nm },
        { "an airport, near by", 19.43, -99.07, 500.0 },
    };

    [Theory]
    [MemberData(nameof(Circles))]
    public void A_circle_has_the_area_of_a_dense_geodesic_circle(string where, double latitude, double longitude, double radius)
    {
        ExternalTool.Require("Planimeter");
        var centre = new GeodeticPosition(latitude, longitude);
        GeodeticPosition[] dense = [.. Enumerable.Range(0, 3600).Select(k => Geodesic.Direct(centre, k / 10.0, radius))];
        double area = GeodesicShapes.Circle(centre, radius).Area;
        Assert.True(Math.Abs(area / Oracles.PolygonArea(dense) - 1.0) < 1e-3, $"{where}: {area} m² beside Planimeter's {Oracles.PolygonArea(dense)}");
        Assert.True(Math.Abs(area / AuthalicSphere.PolygonArea(dense) - 1.0) < 1e-3, $"{where}: {area} m² beside {AuthalicSphere.PolygonArea(dense)} on the authalic sphere");
    }

    [Theory]
    [MemberData(nameof(Circles))]
    public void The_edge_of_a_circle_is_at_its_radius(string where, double latitude, double longitude, double radius)
    {
        ExternalTool.Require("GeodSolve");
        var centre = new GeodeticPosition(latitude, longitude);
        Polygon circle = GeodesicShapes.Circle(centre, radius);
        // Corners stand out and sides cut in by less than a thousandth; a metre more is the grid of the plane.
        double[] distances = Oracles.Distances(centre, Globe.AlongEdges(circle, radius / 60.0));
        Assert.InRange(distances.Min(), radius * 0.999 - 1.0, radius);
        Assert.InRange(distances.Max(), radius, radius * 1.001 + 1.0);
        Assert.True(circle.IsValid && circle.Contains(Globe.PointAt(centre)), where);
        bool overPole = radius > Geodesic.Distance(centre, new(90, 0));
        Assert.Equal(overPole, circle.Contains(Globe.PointAt(new(90, 0))));
    }

    [Fact]
    public void The_plane_is_the_projection_that_PROJ_knows_by_that_name()
    {
        ExternalTool.Require("gdaltransform");
        var random = new CounterRandom(4);
        GeodeticPosition[] points = [.. Enumerable.Range(0, 2000).Select(_ => new GeodeticPosition(random.NextDouble(5, 90), Units.Wrap180(random.NextDouble(150, 350))))];
        (double X, double Y)[] theirs = Oracles.Laea(points);
        for (int i = 0; i < points.Length; i++)
        {
            (double x, double y) = EqualAreaPlane.NorthAmerica.Forward(points[i].LatitudeDeg, points[i].LongitudeDeg);
            Assert.True(Math.Abs(x - theirs[i].X) < 0.01 && Math.Abs(y - theirs[i].Y) < 0.01, $"{points[i]}: {x}, {y} beside {theirs[i]}");
        }
    }

    [Theory]
    [InlineData("Virginia, to the Caribbean", 36.57, -76.28, 500, 1600, 164, 64)]
    [InlineData("over the antimeridian", 55.0, -165.0, 500, 1200, 285, 90)]
    [InlineData("over the pole", 72.0, -90.0, 500, 1400, 350, 64)]
    [InlineData("a half circle from the antenna on", 40.0, -100.0, 0, 200, 90, 180)]
    [InlineData("all round", 27.0, -98.0, 500, 1600, 0, 360)]
    public void A_sector_holds_the_points_between_its_ranges_and_bearings(
        string where, double latitude, double longitude, double nearNm, double farNm, double boresight, double width)
    {
        ExternalTool.Require("Planimeter");
        var centre = new GeodeticPosition(latitude, longitude);
        Polygon sector = GeodesicShapes.Sector(centre, nearNm * Nm, farNm * Nm, boresight, width);
        Assert.True(sector.IsValid, where);
        // A ring of its own making as dense as a tenth of a degree: two disks' difference, by the share of the circle.
        double Disk(double radius) => radius == 0.0 ? 0.0 : Oracles.PolygonArea(Enumerable.Range(0, 3600).Select(k => Geodesic.Direct(centre, k / 10.0, radius)));
        if (width == 360.0)
            Assert.Equal(1.0, sector.Area / (Disk(farNm * Nm) - Disk(nearNm * Nm)), 2e-3);

        var random = new CounterRandom(5);
        int inside = 0;
        for (int i = 0; i < 2000; i++)
        {
            double distance = farNm * Nm * random.NextDouble(0.02, 1.2), bearing = random.NextDouble(0, 360);
            double off = Math.Abs(Units.Wrap180(bearing - boresight)) - width / 2.0;
            // Away from the edges: a fifth of a degree, and half a percent of range.
            if (width < 360.0 && Math.Abs(off) < 0.2 || Math.Abs(distance / (farNm * Nm) - 1.0) < 0.005 || Math.Abs(distance / (nearNm * Nm) - 1.0) < 0.005)
                continue;
            bool within = (width == 360.0 || off < 0.0) && distance > nearNm * Nm && distance < farNm * Nm;
            Assert.True(within == sector.Contains(Globe.PointAt(Geodesic.Direct(centre, bearing, distance))), $"{where}: {distance} m on {bearing}°");
            inside += within ? 1 : 0;
        }

        Assert.True(inside > 50, $"{where}: only {inside} of the points were inside");
    }

    [Theory]
    [InlineData("Gulf of Mexico", 25.0, -90.0)]
    [InlineData("Shemya", 52.72, 174.11)]
    [InlineData("Alert", 82.5, -62.3)]
    public void The_buffer_of_next_to_nothing_is_a_circle(string where, double latitude, double longitude)
    {
        ExternalTool.Require("Planimeter");
        var place = new GeodeticPosition(latitude, longitude);
        foreach (double distance in new[] { 12 * Nm, 100 * Nm, 200 * Nm, 400 * Nm })
        {
            Geometry buffer = GeodesicShapes.Buffer(Globe.LineOf([place, Geodesic.Direct(place, 30, 3)]), distance);
            double expected = Oracles.PolygonArea(Enumerable.Range(0, 3600).Select(k => Geodesic.Direct(place, k / 10.0, distance)));
            Assert.True(Math.Abs(buffer.Area / expected - 1.0) < 3e-3, $"{where}, {distance} m: {buffer.Area} m² beside Planimeter's {expected}");
        }
    }

    [Theory]
    [InlineData("southern Mexico", 15.0, -93.0, 60.0, 300_000, 100)]
    [InlineData("the 49th parallel", 49.0, -105.0, 90.0, 300_000, 100)]
    [InlineData("over the antimeridian", 52.0, 178.5, 80.0, 250_000, 200)]
    [InlineData("75° north", 75.0, -95.0, 45.0, 300_000, 200)]
    [InlineData("almost to the pole", 84.0, -40.0, 350.0, 350_000, 200)]
    public void The_buffer_of_a_short_geodesic_is_a_geodesic_stadium(string where, double latitude, double longitude, double azimuth, double length, double distanceNm)
    {
        ExternalTool.Require("Planimeter");
        double distance = distanceNm * Nm;
        var from = new GeodeticPosition(latitude, longitude);
        (GeodeticPosition Point, double Course) At(double along)
        {
            GeodeticPosition point = Geodesic.Direct(from, azimuth, along);
            return along == 0.0 ? (point, azimuth) : (point, Geodesic.Inverse(from, point).Azimuth2Deg);
        }

        double[] steps = [.. Enumerable.Range(0, 101).Select(k => length * k / 100.0)];
        (GeodeticPosition end, double endCourse) = At(length);
        IEnumerable<GeodeticPosition> stadium = steps.Select(At).Select(p => Geodesic.Direct(p.Point, p.Course - 90.0, distance))
            .Concat(Enumerable.Range(1, 359).Select(k => Geodesic.Direct(end, endCourse - 90.0 + k / 2.0, distance)))
            .Concat(steps.Reverse().Select(At).Select(p => Geodesic.Direct(p.Point, p.Course + 90.0, distance)))
            .Concat(Enumerable.Range(1, 359).Select(k => Geodesic.Direct(from, azimuth + 90.0 + k / 2.0, distance)));
        double expected = Oracles.PolygonArea(stadium);
        Geometry buffer = GeodesicShapes.Buffer(Globe.LineOf(steps.Select(s => At(s).Point)), distance);
        Assert.True(Math.Abs(buffer.Area / expected - 1.0) < 3e-3, $"{where}: {buffer.Area} m² beside Planimeter's {expected}");
    }

    /// <summary>Coasts as a file has them: straight between positions in longitude and latitude.</summary>
    public static TheoryData<string, double, string> Coasts => new()
    {
        { "Gulf of Mexico", 200, "-97.1 25.9,-97.4 27.3,-94.7 29.3,-90.1 29.1,-88.1 30.3,-84.2 30.1,-82.7 27.6,-81.1 25.1" },
        { "Baja California", 200, "-117.1 32.5,-115.7 30.3,-115.2 27.9,-112.1 25.8,-109.9 22.9" },
        { "75° north", 200, "-124.0 76.2,-110.0 75.5,-96.0 74.6,-80.0 74.6,-79.5 76.2" },
        { "75° north, the band of a border", 100, "-124.0 76.2,-110.0 75.5,-96.0 74.6,-80.0 74.6,-79.5 76.2" },
        { "over the antimeridian", 200, "172.9 52.9,177.5 51.9,180 51.6" },
        { "the 141st meridian, one edge", 100, "-141.0 60.3,-141.0 69.6" },
        { "the 49th parallel, one edge", 100, "-123.0 49.0,-95.2 49.0" },
        { "Newfoundland and Labrador", 400, "-61.0 57.0,-55.7 52.5,-52.7 47.5" },
        { "a bay, near by", 12, "-90.0 29.0,-90.2 29.3,-90.0 29.5,-89.6 29.4" },
    };

    [Theory]
    [MemberData(nameof(Coasts))]
    public void The_edge_of_a_buffer_is_at_its_distance_from_the_line(string where, double distanceNm, string line)
    {
        string positions = string.Join(',', line.Split(',').Select(p => $"[{p.Replace(' ', ',')}]"));
        GeoFeature coast = Assert.Single(GeoJson.Read("coast", GeoText.Collection(GeoText.Feature("", "LineString", $"[{positions}]"))));
        double[][] values = [.. line.Split(',').Select(p => p.Split(' ').Select(v => double.Parse(v, System.Globalization.CultureInfo.InvariantCulture)).ToArray())];
        PointCloud cloud = PointCloud.Along([[.. values.Select(v => new GeodeticPosition(v[1], v[0]))]], Math.Min(500.0, distanceNm * 10.0));

        double distance = distanceNm * Nm, least = double.PositiveInfinity, most = 0.0;
        foreach (GeodeticPosition edge in Globe.AlongEdges(GeodesicShapes.Buffer(coast.Geometry, distance), distance / 20.0))
        {
            double off = cloud.DistanceTo(edge) / distance;
            (least, most) = (Math.Min(least, off), Math.Max(most, off));
        }

        Assert.True(least > 0.995 && most < 1.005, $"{where}: the edge is at {least:F5} to {most:F5} of the distance");
    }

    public static TheoryData<string, double, double, double> Islands => new()
    {
        // Half axes in metres; of the fourth the shore is longer than one piece of a line and shorter than two.
        { "a rock", 28.9, -118.3, 50 },
        { "an islet", 28.9, -118.3, 1_500 },
        { "an island", 60.4, -172.7, 20_000 },
        { "a large island, over the antimeridian", 66.0, 179.5, 100_000 },
    };

    [Theory]
    [MemberData(nameof(Islands))]
    public void Islands_much_smaller_than_the_distance_have_whole_buffers_whichever_way_their_shore_runs(string what, double latitude, double longitude, double size)
    {
        // A bean: a hollow side is what a buffer is got wrong at.
        GeodeticPosition[] shore = [.. Enumerable.Range(0, 24).Select(k =>
        {
            (double s, double c) = Math.SinCos(Math.Tau * k / 24);
            double east = size * c, north = size * (0.35 * s + 0.4 * c * c);
            return Geodesic.Direct(new(latitude, longitude), Units.ToDegrees(Math.Atan2(east, north)), Math.Sqrt(east * east + north * north));
        })];
        GeodeticPosition[] closed = [.. shore, shore[0]];
        foreach (GeodeticPosition[] ring in new[] { closed, [.. closed.Reverse()] })
        {
            foreach (double distance in new[] { 12 * Nm, 100 * Nm, 200 * Nm, 400 * Nm })
            {
                Geometry buffer = GeodesicShapes.Buffer(PlaneGeometry.Factory.CreateLinearRing([.. Globe.LineOf(ring).Coordinates]), distance);
                PointCloud cloud = PointCloud.Along([ring.Select(p => p.LongitudeDeg < 0 && longitude > 0 ? p with { LongitudeDeg = p.LongitudeDeg + 360 } : p).ToList()], Math.Min(500.0, size / 10));
                foreach (GeodeticPosition edge in Globe.AlongEdges(Assert.Single(PlaneGeometry.Polygons(buffer)), distance / 20.0))
                {
                    double off = cloud.DistanceTo(edge) / distance;
                    Assert.True(off is > 0.997 and < 1.003, $"{what}, {distance} m: the edge is at {off} of the distance, {edge}");
                }
            }
        }
    }
}
