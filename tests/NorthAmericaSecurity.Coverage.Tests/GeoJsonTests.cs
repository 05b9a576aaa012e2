using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Coverage.Tests;

public class GeoJsonTests
{
    private const double Nm = Units.MetresPerNauticalMile;

    public static TheoryData<string> Shapes => ["mainland", "antimeridian", "pole", "around the pole", "with a hole", "hole over the antimeridian", "hole over the pole", "in parts"];

    private static Geometry Shape(string name)
    {
        static Polygon Disk(double latitude, double longitude, double radiusNm) => GeodesicShapes.Circle(new GeodeticPosition(latitude, longitude), radiusNm * Nm);
        return name switch
        {
            "mainland" => Disk(40, -100, 250),
            "antimeridian" => Disk(52.72, 174.11, 250),
            "pole" => Disk(82.5, -62.3, 500),
            "around the pole" => Disk(89.5, 100, 250),
            "with a hole" => PlaneGeometry.Difference(Disk(40, -100, 250), Disk(40, -99, 100)),
            "hole over the antimeridian" => PlaneGeometry.Difference(Disk(60, -178, 300), Disk(60, 179.5, 100)),
            "hole over the pole" => PlaneGeometry.Difference(Disk(85, -80, 600), Disk(89, 40, 90)),
            _ => PlaneGeometry.Union([Disk(21, -89.6, 200), Disk(71.3, -156.8, 150), Disk(66, -180, 150), Disk(20, -103, 200)]),
        };
    }

    private static string Written(Geometry geometry)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        GeoJson.Write(writer, [(new Dictionary<string, object> { ["id"] = "shape", ["area"] = 1.5 }, geometry)]);
        return writer.ToString();
    }

    /// <summary>The rings of a written MultiPolygon, polygon by polygon, as bare numbers.</summary>
    private static (double Longitude, double Latitude)[][][] Rings(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        JsonElement geometry = document.RootElement.GetProperty("features")[0].GetProperty("geometry");
        Assert.Equal("MultiPolygon", geometry.GetProperty("type").GetString());
        return [.. geometry.GetProperty("coordinates").EnumerateArray().Select(polygon => polygon.EnumerateArray().Select(
            ring => ring.EnumerateArray().Select(p => (p[0].GetDouble(), p[1].GetDouble())).ToArray()).ToArray())];
    }

    private static double SignedArea((double Longitude, double Latitude)[] ring) =>
        ring.Zip(ring.Skip(1), (a, b) => a.Longitude * b.Latitude - b.Longitude * a.Latitude).Sum() / 2.0;

    /// <summary>What RFC 7946 asks of the rings, and a map drawn straight in longitude and latitude.</summary>
    private static void AssertWellFormed(string text, string what)
    {
        var degrees = new GeometryFactory();
        foreach ((double Longitude, double Latitude)[][] polygon in Rings(text))
        {
            for (int i = 0; i < polygon.Length; i++)
            {
                (double Longitude, double Latitude)[] ring = polygon[i];
                Assert.True(ring.Length >= 4 && ring[0] == ring[^1], $"{what}: a ring is open");
                Assert.All(ring, p => Assert.True(Math.Abs(p.Longitude) <= 180.0 && Math.Abs(p.Latitude) <= 90.0, $"{what}: {p}"));
                // Exterior rings are counterclockwise, holes clockwise.
                Assert.True(i == 0 == SignedArea(ring) > 0.0, $"{what}: ring {i} runs the wrong way");
                for (int k = 1; k < ring.Length; k++)
                    Assert.True(Math.Abs(ring[k].Longitude - ring[k - 1].Longitude) <= 180.0, $"{what}: the edge {ring[k - 1]} to {ring[k]} is half way round the globe");
            }

            LinearRing RingOf((double Longitude, double Latitude)[] ring) => degrees.CreateLinearRing([.. ring.Select(p => new Coordinate(p.Longitude, p.Latitude))]);
            var valid = new IsValidOp(degrees.CreatePolygon(RingOf(polygon[0]), [.. polygon.Skip(1).Select(RingOf)]));
            Assert.True(valid.IsValid, $"{what}: {valid.ValidationError}");
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_written_is_read_again_with_its_area(string name)
    {
        Geometry shape = Shape(name);
        GeoFeature read = Assert.Single(GeoJson.Read("again", Written(shape)));
        Assert.Equal("shape", read.Id);
        Assert.Equal("shape", read.Text("id"));
        Assert.Equal(1.5, read.Properties["area"].GetDouble());
        Assert.Equal("", read.Text("area"));
        // Four decimals of a degree are some eleven metres, of either sign. At 86° an edge of 24 km that is straight in longitude and latitude bulges by 160 m.
        double tolerance = name.Contains("pole") ? 1e-3 : 1e-4;
        Assert.Equal(1.0, read.Geometry.Area / shape.Area, tolerance);
        Assert.InRange(PlaneGeometry.Difference(shape, read.Geometry).Area / shape.Area, 0.0, tolerance);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_written_is_cut_and_wound_as_the_standard_asks(string name) => AssertWellFormed(Written(Shape(name)), name);

    [Fact]
    public void Circles_on_every_side_of_the_pole_are_well_formed()
    {
        for (int k = 0; k < 72; k++)
        {
            var centre = new GeodeticPosition(89.9 - k % 7, Units.Wrap180(5.0 * k));
            Polygon circle = GeodesicShapes.Circle(centre, (100 + 20 * k) * Nm);
            string text = Written(circle);
            AssertWellFormed(text, $"{centre}");
            Assert.Equal(1.0, Assert.Single(GeoJson.Read("again", text)).Geometry.Area / circle.Area, 1e-3);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Planimeter_finds_the_area_in_the_written_rings(string name)
    {
        ExternalTool.Require("Planimeter");
        double area = Rings(Written(Shape(name))).Sum(polygon => Oracles.PolygonArea(polygon[0].Select(p => new GeodeticPosition(p.Latitude, p.Longitude)))
            - polygon.Skip(1).Sum(hole => Oracles.PolygonArea(hole.Select(p => new GeodeticPosition(p.Latitude, p.Longitude)))));
        Assert.Equal(1.0, area / Shape(name).Area, 1e-4);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void GDAL_finds_the_area_in_an_equal_area_plane_of_its_own(string name)
    {
        ExternalTool.Require("ogr2ogr");
        ExternalTool.Require("ogrinfo");
        string folder = TestPaths.NewFolder();
        File.WriteAllText(Path.Combine(folder, "shape.geojson"), Written(Shape(name)));
        ExternalTool.Run("ogr2ogr", ["-f", "ESRI Shapefile", "-t_srs", "+proj=laea +lat_0=60 +lon_0=-100 +datum=WGS84", "plane.shp", "shape.geojson"], workingFolder: folder);
        string answer = ExternalTool.Run("ogrinfo", ["-ro", "-q", "-geom=NO", "-sql", "SELECT OGR_GEOM_AREA AS found FROM plane", "plane.shp"], workingFolder: folder).Out;
        double area = double.Parse(answer.Split("found (Real) =")[1].Split('\n')[0], CultureInfo.InvariantCulture);
        Assert.Equal(1.0, area / Shape(name).Area, 1e-4);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void GDAL_finds_every_polygon_valid()
    {
        ExternalTool.Require("ogr2ogr");
        ExternalTool.Require("ogrinfo");
        string folder = TestPaths.NewFolder();
        using (var writer = new StreamWriter(Path.Combine(folder, "shapes.geojson")))
            GeoJson.Write(writer, Shapes.Select(s => ((IReadOnlyDictionary<string, object>)new Dictionary<string, object> { ["id"] = s.Data }, Shape(s.Data))));
        // One by one: the two parts of a shape over the pole share an edge, the 100th meridian east.
        ExternalTool.Run("ogr2ogr", ["-f", "GeoJSON", "-explodecollections", "-nln", "polygons", "polygons.geojson", "shapes.geojson"], workingFolder: folder);
        (string answer, string error, _) = ExternalTool.Run(
            "ogrinfo", ["-ro", "-q", "-geom=NO", "-dialect", "SQLite", "-sql", "SELECT id, ST_IsValid(geometry) AS fine FROM polygons", "polygons.geojson"],
            workingFolder: folder, expectExit: null);
        Assert.SkipWhen(error.Contains("no such function"), "this ogrinfo has no SpatiaLite");
        Assert.Equal("", error);
        int polygons = answer.Split("fine (Integer) = ").Length - 1;
        Assert.Equal(Shapes.Sum(s => Rings(Written(Shape(s.Data))).Length), polygons);
        Assert.Equal(polygons, answer.Split("fine (Integer) = 1").Length - 1);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Every_coast_survives_writing_and_reading()
    {
        string text = Written(SampleRegions.Geography.Value.Land("USA"));
        AssertWellFormed(text, "USA");
        Assert.Equal(1.0, Assert.Single(GeoJson.Read("again", text)).Geometry.Area / SampleRegions.Geography.Value.Land("USA").Area, 1e-5);
    }

    [Fact]
    public void An_edge_between_far_positions_is_straight_in_longitude_and_latitude()
    {
        // RFC 7946, section 3.1.1: a line between two positions is a straight Cartesian line. 60 degrees of a parallel, against its closed form: on the authalic
        // sphere the area between two parallels is 2π R² (sin β2 - sin β1), here a sixth of it.
        GeoFeature band = Assert.Single(GeoJson.Read("band", GeoText.Collection(GeoText.Feature("", "Polygon", "[[[-130,40],[-70,40],[-70,60],[-130,60],[-130,40]]]"))));
        static double SinAuthalic(double latitude) => AuthalicSphere.SinAuthalic(Math.Sin(Units.ToRadians(latitude)));
        double expected = Math.Tau / 6.0 * AuthalicSphere.RadiusM * AuthalicSphere.RadiusM * (SinAuthalic(60) - SinAuthalic(40));
        Assert.Equal(1.0, band.Geometry.Area / expected, 1e-4);
        Assert.True(band.Geometry.Contains(Globe.PointAt(new(59.99, -100))) && !band.Geometry.Contains(Globe.PointAt(new(60.01, -100))));
    }

    [Fact]
    public void Two_halves_at_the_antimeridian_are_read_as_one()
    {
        GeoFeature both = Assert.Single(GeoJson.Read("halves", GeoText.Collection(GeoText.Feature(
            "", "MultiPolygon", "[[[[170,50],[180,50],[180,60],[170,60],[170,50]]],[[[-180,50],[-170,50],[-170,60],[-180,60],[-180,50]]]]"))));
        Assert.True(Assert.Single(PlaneGeometry.Polygons(both.Geometry)).Contains(Globe.PointAt(new(55, 180))));
    }

    [Fact]
    public void Other_kinds_of_geometry_and_absent_properties_are_read()
    {
        IReadOnlyList<GeoFeature> read = GeoJson.Read("kinds", GeoText.Collection(
            GeoText.Feature("\"id\":\"a point\"", "Point", "[-99.07,19.43,2230]"),
            GeoText.Feature("", "LineString", "[[-100,40],[-100,41]]"),
            GeoText.Feature("", "MultiLineString", "[[[-100,40],[-100,41]],[[-90,40],[-90,41]]]"),
            """{"type":"Feature","properties":null,"geometry":{"type":"MultiPolygon","coordinates":[]}}"""));
        Assert.Equal(["a point", "1", "2", "3"], read.Select(f => f.Id));
        Assert.True(read[0].Geometry is Point && read[1].Geometry is LineString && read[2].Geometry.NumGeometries == 2 && read[3].Geometry.IsEmpty);
        // A degree of a meridian at 40° north is 111,042 m; in the plane its length is nearly that.
        Assert.Equal(1.0, read[1].Geometry.Length / 111_042.0, 0.01);
    }

    [Fact]
    public void A_point_and_nothing_are_written_as_such()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        GeoJson.Write(writer, [(new Dictionary<string, object>(), Globe.PointAt(new(19.43, -99.07))), (new Dictionary<string, object>(), PlaneGeometry.Empty)]);
        IReadOnlyList<GeoFeature> read = GeoJson.Read("again", writer.ToString());
        Assert.True(Geodesic.Distance(Globe.Of(read[0].Geometry.Coordinate), new(19.43, -99.07)) < 1.0);
        Assert.True(read[1].Geometry.IsEmpty);
    }

    [Theory]
    [InlineData("Polygon", "[[[0,0],[1,1],[1,0],[0,1],[0,0]]]", "self-intersection near 0.5")]
    [InlineData("Polygon", "[[[-100,40],[-99,40],[-99,41],[-100,41]]]", "a closed ring of at least four positions")]
    [InlineData("Polygon", "[[[-100,40],[-99,40],[-100,40]]]", "a simple polygon")]
    [InlineData("Polygon", "[[[-100,40],[-99,40],[-99,95],[-100,40]]]", "[-99,95]")]
    [InlineData("Polygon", "[[[-100,40],[-99,40],[\n-99,\n95],\n[-100,40]]]", "[ -99, 95]")]
    [InlineData("Polygon", "[[[-100,40],[-99,40],[-199,41],[-100,40]]]", "[-199,41]")]
    [InlineData("Polygon", "[[[-100,40],[-99,40],[\"-99\",41],[-100,40]]]", "positions [longitude")]
    [InlineData("Polygon", "[[[-100,40],[-99,40],[-99],[-100,40]]]", "[-99]")]
    [InlineData("Polygon", "[[[-100,40],[-99,40],[-99,1e400],[-100,40]]]", "1e400")]
    [InlineData("Polygon", "[]", "at least one ring")]
    [InlineData("Polygon", "[[[-100,40],[-99,40],[-99,41],[-100,40]],[[-80,40],[-79,40],[-79,41],[-80,40]]]", "hole lies outside shell")]
    [InlineData("MultiPolygon", "[[[0,0],[1,0],[1,1],[0,0]]]", "positions [longitude")]
    [InlineData("LineString", "[[-100,40]]", "at least two positions")]
    [InlineData("LineString", "7", "an array of positions")]
    [InlineData("Point", "[-100,95]", "a position [longitude")]
    [InlineData("Circle", "[-100,40]", "Point, LineString")]
    public void A_geometry_that_cannot_be_used_is_refused_in_one_line_that_names_file_and_feature(string type, string coordinates, string complaint)
    {
        string text = GeoText.Collection(
            GeoText.Feature("\"id\":\"good\"", "Point", "[-100,40]"), GeoText.Feature("\"id\":\"the bad one\"", type, coordinates));
        string message = Assert.Throws<InputException>(() => GeoJson.Read("coasts.geojson", text)).Message;
        Assert.StartsWith("coasts.geojson: ", message);
        Assert.True(message.Contains("the bad one") || message.Contains("features[1]"), message);
        Assert.Contains(complaint, message);
        Assert.DoesNotContain('\n', message);
        Assert.InRange(message.Length, 1, 250);
    }

    [Theory]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","prop""", "line 1, column 64: not JSON, or torn off")]
    [InlineData("", "line 1, column 1: not JSON, or torn off")]
    [InlineData("[]", "expected an object, found []")]
    [InlineData("""{"type":"Feature"}""", "type: expected FeatureCollection, found \"Feature\"")]
    [InlineData("""{"type":"FeatureCollection"}""", "expected a field 'features', found none")]
    [InlineData("""{"type":"FeatureCollection","features":{}}""", "features: expected an array, found {}")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null}]}""", "features[0]: expected a field 'geometry', found none")]
    [InlineData("""{"type":"FeatureCollection","features":[7]}""", "features[0]: expected an object, found 7")]
    public void A_text_that_is_no_collection_of_features_is_refused(string text, string complaint) =>
        Assert.Equal($"coasts.geojson: {complaint}", Assert.Throws<InputException>(() => GeoJson.Read("coasts.geojson", text)).Message);
}
