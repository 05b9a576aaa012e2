using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Studies.Tests;

/// <summary>Areas of the user's own: what becomes of their rings, and what is said of those that cannot be used.</summary>
public class GapAreasTests
{
    private static string Feature(string properties, string coordinates, string type = "Polygon") =>
        $"{{\"type\":\"Feature\",\"properties\":{{{properties}}},\"geometry\":{{\"type\":\"{type}\",\"coordinates\":{coordinates}}}}}";

    private static List<UserArea> Read(string features, string more = "")
    {
        string folder = TestPaths.NewFolder(), path = Path.Combine(folder, "zones.geojson");
        File.WriteAllText(path, $"{{\"type\":\"FeatureCollection\",{more}\"features\":[{features}]}}");
        GapStudy study = GapStudy.Read(TestPaths.Sample("studies/own-areas.json")) with { Areas = [new AreaFile(path, "adiz")] };
        return GapAreas.Read(study);
    }

    private static double AreaM2(UserArea area) => RegionCells.Of([new CellRegion(area.Id, area.Name, area.Nation, area.Kind, CellShares.Of(area.Geometry))]).AreaM2(0);

    /// <summary>Between two parallels, over so many degrees of longitude.</summary>
    private static double BandM2(double southDeg, double northDeg, double degrees) =>
        AuthalicSphere.TotalAreaM2 / 2.0 * degrees / 360.0 * (AuthalicSphere.SinAuthalic(Math.Sin(Units.ToRadians(northDeg))) - AuthalicSphere.SinAuthalic(Math.Sin(Units.ToRadians(southDeg))));

    [Theory]
    [InlineData("[[[-140,40],[-130,40],[-130,45],[-140,45],[-140,40]]]", 40, 45, 10)]
    // Across the antimeridian without a cut, and beginning on the other side of it.
    [InlineData("[[[175,50],[-175,50],[-175,55],[175,55],[175,50]]]", 50, 55, 10)]
    [InlineData("[[[-175,50],[-175,55],[175,55],[175,50],[-175,50]]]", 50, 55, 10)]
    // Around the pole, either way.
    [InlineData("[[[-180,80],[-90,80],[0,80],[90,80],[-180,80]]]", 80, 90, 360)]
    [InlineData("[[[-180,80],[90,80],[0,80],[-90,80],[180,80]]]", 80, 90, 360)]
    public void A_ring_has_its_area_across_the_antimeridian_and_around_the_pole(string coordinates, double southDeg, double northDeg, double degrees) =>
        Assert.Equal(1.0, AreaM2(Assert.Single(Read(Feature("\"id\":\"a\",\"name\":\"A\"", coordinates)))) / BandM2(southDeg, northDeg, degrees), 2e-4);

    [Fact]
    public void A_ring_that_is_cut_at_the_antimeridian_is_the_same_area()
    {
        List<UserArea> areas = Read(
            Feature("\"id\":\"cut\",\"name\":\"A\"", "[[[[175,50],[180,50],[180,55],[175,55],[175,50]]],[[[-180,50],[-175,50],[-175,55],[-180,55],[-180,50]]]]", "MultiPolygon") + ","
            + Feature("\"id\":\"whole\",\"name\":\"B\",\"nation\":\"USA\"", "[[[175,50],[-175,50],[-175,55],[175,55],[175,50]]]"));
        Assert.Equal(("adiz-cut", "ALL", "adiz"), (areas[0].Id, areas[0].Nation, areas[0].Kind));
        Assert.Equal(("adiz-whole", "USA"), (areas[1].Id, areas[1].Nation));
        Assert.Equal(1.0, AreaM2(areas[0]) / AreaM2(areas[1]), 1e-6);
    }

    [Theory]
    [InlineData("\"id\":\"a\",\"name\":\"A\"", "[[[-100,40],[-99,41],[-99,40],[-100,41],[-100,40]]]", "feature a, ring 0: expected a simple polygon, found ring self-intersection near 40.500, -99.500")]
    [InlineData("\"id\":\"a\",\"name\":\"A\"", "[[[-100,40],[-90,40],[-90,50],[-100,40]],[[-95,41],[-93,42],[-93,41],[-95,42],[-95,41]]]", "feature a, ring 1: expected a simple polygon, found ring self-intersection near 41.500, -94.000")]
    [InlineData("\"id\":\"a\",\"name\":\"A\"", "[[[-100,40],[-90,40],[-90,50],[-100,40]],[[-80,41],[-79,41],[-79,42],[-80,41]]]", "feature a, its rings together: expected a simple polygon, found hole lies outside shell")]
    [InlineData("\"id\":\"a\",\"name\":\"A\"", "[[[-100,40],[-99,40],[-99,41],[-100,41]]]", "features[0].geometry.coordinates[0]: expected a closed ring of at least four positions")]
    [InlineData("\"id\":\"a\",\"name\":\"A\"", "[]", "features[0].geometry.coordinates: expected at least one ring")]
    [InlineData("\"id\":\"a\",\"name\":\"A\"", "[[[500000,4400000],[510000,4400000],[510000,4410000],[500000,4400000]]]", "features[0].geometry.coordinates[0]: expected positions [longitude -180..180, latitude -90..90], found [500000,4400000]")]
    [InlineData("\"id\":\"a\",\"name\":\"A\"", "[[[-100,40],[-100,40.001],[-100.001,40.001],[-100,40]]]", "feature a: expected an area of at least 1 km²")]
    [InlineData("\"id\":\"a\",\"name\":\"A\"", "[[[70,-40],[71,-40],[71,-39],[70,-40]]]", "feature a: expected an area within 90° of the middle of North America")]
    [InlineData("\"id\":\"a\",\"name\":\"A\",\"floor\":3", "[[[-100,40],[-99,40],[-99,41],[-100,40]]]", "feature a: expected the properties id, name, nation, found 'floor'")]
    [InlineData("\"id\":\"a\"", "[[[-100,40],[-99,40],[-99,41],[-100,40]]]", "feature a: expected a property 'name', found none")]
    [InlineData("\"name\":\"A\"", "[[[-100,40],[-99,40],[-99,41],[-100,40]]]", "feature 0: expected a property 'id', found none")]
    [InlineData("\"id\":\"a b\",\"name\":\"A\"", "[[[-100,40],[-99,40],[-99,41],[-100,40]]]", "feature a b: expected an id of letters, digits, - and _")]
    [InlineData("\"id\":\"a\",\"name\":\"A\",\"nation\":\"XXX\"", "[[[-100,40],[-99,40],[-99,41],[-100,40]]]", "feature a: expected a nation of the study (CAN, USA, MEX) or none, found 'XXX'")]
    public void What_is_no_area_is_told_with_file_feature_ring_and_what_is_wrong(string properties, string coordinates, string complaint)
    {
        string message = Assert.Throws<InputException>(() => Read(Feature(properties, coordinates))).Message;
        Assert.True(message.Contains("zones.geojson: " + complaint, StringComparison.Ordinal), message);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void A_file_of_nothing_of_lines_of_twins_or_in_metres_is_refused()
    {
        const string square = "[[[-100,40],[-99,40],[-99,41],[-100,40]]]", named = "\"id\":\"a\",\"name\":\"A\"";
        Assert.Contains("zones.geojson: features: expected at least one, found none", Assert.Throws<InputException>(() => Read("")).Message, StringComparison.Ordinal);
        Assert.Contains("feature a: expected a Polygon or a MultiPolygon, found LineString", Assert.Throws<InputException>(() => Read(Feature(named, "[[-100,40],[-99,41]]", "LineString"))).Message, StringComparison.Ordinal);
        Assert.Contains("feature a: expected an id of its own", Assert.Throws<InputException>(() => Read(Feature(named, square) + "," + Feature(named, square))).Message, StringComparison.Ordinal);
        Assert.Contains("zones.geojson: crs: expected longitude and latitude of WGS-84 in degrees", Assert.Throws<InputException>(
            () => Read(Feature(named, square), "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}},")).Message, StringComparison.Ordinal);
        Assert.Single(Read(Feature(named, square), "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},"));
    }

    [Fact]
    public void Areas_of_the_sample_are_regions_of_the_study_and_a_kind_that_is_taken_is_refused()
    {
        GapStudy study = GapStudy.Read(TestPaths.Sample("studies/own-areas.json"));
        Assert.Equal(["adiz-east", "adiz-gulf", "adiz-alaska", "adiz-arctic"], GapAreas.Read(study).Select(a => a.Id));
        string path = Path.Combine(TestPaths.NewFolder(), "study.json");
        File.WriteAllText(path, File.ReadAllText(TestPaths.Sample("studies/own-areas.json")).Replace("\"adiz\"", "\"sea\"", StringComparison.Ordinal));
        Assert.Contains("gaps.areas[0].kind: expected letters, digits, - and _ (as fir, adiz), and none of land, border, sea, ocean, found \"sea\"", Assert.Throws<InputException>(() => GapStudy.Read(path)).Message, StringComparison.Ordinal);
    }
}
