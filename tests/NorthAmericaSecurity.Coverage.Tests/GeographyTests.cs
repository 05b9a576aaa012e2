using System.Text.Json;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Coverage.Tests;

/// <summary>The coasts and borders of the sample, beside official areas and beside brute force over the numbers of the file.</summary>
public class GeographyTests
{
    private const double Nm = Units.MetresPerNauticalMile;

    /// <summary>How near to its limit a distance may be before both answers are right: the lines are simplified and the arcs have corners.</summary>
    private const double EitherM = 3_000.0;

    private static Geography Sample => SampleRegions.Geography.Value;

    private static readonly Dictionary<string, Geometry> Approaches = [];

    private static Geometry Approach(string nation)
    {
        lock (Approaches)
            return Approaches.TryGetValue(nation, out Geometry? approach) ? approach : Approaches[nation] = Sample.SeaApproach(nation, 0.0, 200 * Nm);
    }

    private static bool IsLandOf(JsonElement properties, string nation) =>
        properties.GetProperty("kind").GetString() == "land" && properties.GetProperty("nation").GetString() == nation && !properties.TryGetProperty("part", out _);

    private static PointCloud LandEdge(string nation) => PointCloud.Along(SampleRegions.Lines(p => IsLandOf(p, nation)), 2_000);

    private static PointCloud Borders(string nation) => PointCloud.Along(
        SampleRegions.Lines(p => p.GetProperty("kind").GetString() == "border" && p.GetProperty("nations").EnumerateArray().Any(n => n.GetString() == nation)), 2_000);

    [Theory]
    // Statistics Canada: total area, fresh water included; salt water is none of it.
    [InlineData("CAN", 9_984_670)]
    // United Nations Demographic Yearbook: 9,525,067 with inland water and the Great Lakes, without coastal and territorial waters; less Hawaii's 16,635 of land and
    // 109 of inland water (its 28,311 of the Census count the sea between the islands, which the other figure does not).
    [InlineData("USA", 9_525_067 - 16_744)]
    // INEGI: 1,959,248 of the continent and 5,127 of islands.
    [InlineData("MEX", 1_964_375)]
    public void Nations_have_their_official_areas(string nation, double officialKm2) =>
        Assert.InRange(Sample.Land(nation).Area / 1e6 / officialKm2, 0.985, 1.015);

    [Fact]
    public void Nations_share_borders_and_no_land()
    {
        Assert.Equal(["CAN", "MEX", "USA"], Sample.Nations);
        Assert.True(Sample.Knows("MEX") && !Sample.Knows("GTM"));
        // Slivers of the metre grid along the borders: not a thousandth of the land.
        Assert.InRange(PlaneGeometry.Intersection(Sample.Land("CAN"), Sample.Land("USA")).Area, 0.0, 1e6);
        Assert.InRange(PlaneGeometry.Intersection(Sample.Land("MEX"), Sample.Land("USA")).Area, 0.0, 1e6);
        // Hawaii is land to keep vessels off, and of no region.
        Assert.True(Sample.AllLand.Contains(Globe.PointAt(new(19.6, -155.5))));
        Assert.False(Sample.Land("USA").Contains(Globe.PointAt(new(19.6, -155.5))));
        foreach (string nation in Sample.Nations)
            Assert.InRange(PlaneGeometry.Difference(Sample.Land(nation), Sample.AllLand).Area, 0.0, 1.0);
    }

    [Theory]
    [InlineData("CAN", 200)]
    [InlineData("USA", 200)]
    [InlineData("USA", 24)]
    [InlineData("MEX", 200)]
    public void The_edge_of_a_whole_coasts_buffer_is_at_its_distance(string nation, double distanceNm)
    {
        // Small islands far off (Guadalupe, Saint Matthew) and long hooks (Cape Cod, Baja California): all that a buffer is known to go wrong at.
        double distance = distanceNm * Nm;
        PointCloud land = LandEdge(nation);
        GeodeticPosition[] edge = [.. Globe.AlongEdges(GeodesicShapes.Buffer(Sample.Land(nation).Boundary, distance), 50_000)];
        foreach (GeodeticPosition place in edge.Where((_, i) => i % (edge.Length / 400) == 0))
            Assert.InRange(land.DistanceTo(place) / distance, 0.997, 1.003);
    }

    [Theory]
    [InlineData("CAN")]
    [InlineData("USA")]
    [InlineData("MEX")]
    public void Sea_points_are_in_the_approach_as_their_distance_says(string nation)
    {
        double limit = 200 * Nm;
        Geometry approach = Approach(nation);
        Func<GeodeticPosition, bool> inApproach = Globe.Inside(approach);
        Assert.True(approach.IsValid);
        // No land in it, but for slivers of the metre grid.
        Assert.InRange(PlaneGeometry.Intersection(approach, Sample.AllLand).Area, 0.0, 1e5);

        PointCloud land = LandEdge(nation);
        GeodeticPosition[] coast = [.. SampleRegions.Lines(p => IsLandOf(p, nation)).SelectMany(l => l)];
        var random = new CounterRandom(6, CounterRandom.KeyOf(nation));
        int inside = 0, outside = 0;
        while (inside + outside < 300)
        {
            GeodeticPosition place = Geodesic.Direct(coast[random.NextInt(coast.Length)], random.NextDouble(0, 360), random.NextDouble(0, 3 * limit));
            double distance = land.DistanceTo(place);
            if (Math.Abs(distance - limit) < EitherM || SampleRegions.IsLand.Value(place))
                continue;
            Assert.True(distance < limit == inApproach(place), $"{nation}: {place} is {distance / Nm:F1} NM from land");
            _ = distance < limit ? inside++ : outside++;
        }

        Assert.True(inside >= 40 && outside >= 40, $"{nation}: {inside} inside, {outside} outside");
    }

    [Theory]
    [InlineData("the middle of the Gulf of Mexico", 25.3, -90.0, "")]
    [InlineData("Campeche Bay", 20.0, -94.0, "MEX")]
    [InlineData("off Louisiana", 28.0, -91.0, "USA")]
    [InlineData("Florida Strait", 24.3, -81.5, "USA")]
    [InlineData("west of Shemya, east longitude", 52.5, 171.0, "USA")]
    [InlineData("Chukchi Sea, west of the antimeridian", 68.0, -168.5, "USA")]
    [InlineData("north of Ellesmere", 85.0, -70.0, "CAN")]
    [InlineData("the pole", 90.0, 0.0, "")]
    [InlineData("Hudson Bay", 60.0, -90.0, "CAN")]
    [InlineData("off the Alaska panhandle", 55.3, -134.0, "CAN USA")]
    [InlineData("Georges Bank", 41.5, -67.5, "CAN USA")]
    [InlineData("west of Guadalupe island", 29.0, -121.0, "MEX")]
    [InlineData("off San Diego", 32.2, -117.6, "MEX USA")]
    [InlineData("off Honolulu", 20.8, -158.2, "")]
    [InlineData("half-way to Hawaii", 30.0, -140.0, "")]
    public void Known_places_are_in_the_approaches_of_their_neighbours(string where, double latitude, double longitude, string nations)
    {
        var place = new GeodeticPosition(latitude, longitude);
        Assert.False(SampleRegions.IsLand.Value(place), where);
        Assert.Equal(nations, string.Join(' ', Sample.Nations.Where(n => Approach(n).Contains(Globe.PointAt(place)))));
    }

    [Fact]
    public void An_approach_divided_by_distance_is_whole()
    {
        Geometry near = Sample.SeaApproach("MEX", 0.0, 24 * Nm), far = Sample.SeaApproach("MEX", 24 * Nm, 200 * Nm);
        Assert.Equal(1.0, (near.Area + far.Area) / Approach("MEX").Area, 1e-6);
        Assert.InRange(PlaneGeometry.Intersection(near, far).Area, 0.0, 1e5);
        PointCloud land = LandEdge("MEX");
        foreach (GeodeticPosition edge in Globe.AlongEdges(far, 1e6).Where((_, i) => i % 10 == 0))
            Assert.True(land.DistanceTo(edge) > 24 * Nm * 0.997 || Sample.AllLand.Distance(Globe.PointAt(edge)) < 2.0, $"{edge}");
    }

    [Theory]
    [InlineData("CAN")]
    [InlineData("USA")]
    [InlineData("MEX")]
    public void Land_points_are_in_the_border_band_as_their_distance_says(string nation)
    {
        double limit = 100 * Nm;
        Geometry band = Sample.BorderBand(nation, limit);
        Func<GeodeticPosition, bool> inBand = Globe.Inside(band);
        Assert.InRange(PlaneGeometry.Difference(band, Sample.AllLand).Area, 0.0, 1e5);

        PointCloud border = Borders(nation);
        foreach (GeodeticPosition edge in Globe.AlongEdges(band, 1e6))
            Assert.True(border.DistanceTo(edge) < limit * 1.003, $"{nation}: {edge}");
        GeodeticPosition[] line = [.. SampleRegions.Lines(p => p.GetProperty("kind").GetString() == "border").SelectMany(l => l)];
        var random = new CounterRandom(7, CounterRandom.KeyOf(nation));
        int inside = 0, outside = 0;
        while (inside + outside < 300)
        {
            GeodeticPosition place = Geodesic.Direct(line[random.NextInt(line.Length)], random.NextDouble(0, 360), random.NextDouble(0, 3 * limit));
            double distance = border.DistanceTo(place);
            if (Math.Abs(distance - limit) < EitherM || !SampleRegions.IsLand.Value(place))
                continue;
            Assert.True(distance < limit == inBand(place), $"{nation}: {place} is {distance / Nm:F1} NM from the border");
            _ = distance < limit ? inside++ : outside++;
        }

        Assert.True(inside >= 20 && outside >= 50, $"{nation}: {inside} inside, {outside} outside");
    }

    [Theory]
    [InlineData("""{"kind":"border","nations":["CAN","USA"]}""", "coasts: expected features of kind 'land', found none")]
    [InlineData("""{"kind":"land","nation":"CAN"},{"kind":"border"}""", "coasts: feature 1: expected a property 'nations'")]
    [InlineData("""{"kind":"land","nation":"CAN"},{"kind":"border","nations":"CAN"}""", "coasts: feature 1: expected a property 'nations'")]
    [InlineData("""{"kind":"land","nation":"CAN"},{"kind":"border","nations":[1,2]}""", "coasts: feature 1: expected a property 'nations'")]
    [InlineData("""{"kind":"land","nation":"CAN"},{"kind":"land","nation":"CAN"}""", "coasts: feature 1: expected a nation of its own")]
    [InlineData("""{"kind":"land"}""", "coasts: feature 0: expected a property 'nation'")]
    public void Geography_that_cannot_be_used_is_refused_in_one_line(string properties, string complaint)
    {
        IEnumerable<string> features = properties.Trim('{', '}').Split("},{").Select(p => GeoText.Feature(p, "Polygon", "[[[-100,40],[-99,40],[-99,41],[-100,40]]]"));
        string text = GeoText.Collection([.. features]);
        string message = Assert.Throws<InputException>(() => new Geography(GeoJson.Read("coasts", text), "coasts")).Message;
        Assert.StartsWith(complaint, message);
        Assert.DoesNotContain('\n', message);
    }
}
