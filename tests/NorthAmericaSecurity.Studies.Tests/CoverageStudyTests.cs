using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Studies.Tests;

/// <summary>Gaps by stage, on regions whose areas are known beforehand.</summary>
public class CoverageStudyTests
{
    private const double Nm = Units.MetresPerNauticalMile;

    private static readonly Layer Air = new("air", "Air", Domain.Air, Channels.Primary, [10_000], 10_000);

    private static readonly Lazy<Study> Sample = new(() => Study.Read(TestPaths.Sample("studies/mexico-joins.json")));

    private static Sensor Radar(string id, double latitude, double longitude, double rangeNm) => new()
    {
        Id = id,
        Antenna = new Antenna(new GeodeticPosition(latitude, longitude, 30)),
        Primary = new Channel { RangeMaxM = rangeNm * Nm, SigmaRangeM = 50, SigmaAzimuthDeg = 0.1, Pd = 1 },
    };

    private static Region Disk(string id, double latitude, double longitude, double radiusM, string kind = "land") =>
        new(id, id, "USA", kind, GeodesicShapes.Circle(new GeodeticPosition(latitude, longitude), radiusM));

    private static LayerGaps Ask(Layer layer, IReadOnlyList<Sensor>[] added, params Region[] regions) =>
        Assert.Single(CoverageStudy.Run(Sample.Value with { Layers = [layer] }, added, regions, _ => { }));

    [Theory]
    [InlineData("southern Mexico", 16.0, -93.0)]
    [InlineData("Kansas", 39.0, -98.0)]
    [InlineData("Shemya", 52.72, 174.11)]
    [InlineData("Alert", 82.5, -62.3)]
    public void One_radar_alone_covers_its_circle(string where, double latitude, double longitude)
    {
        Region region = Disk("around", latitude, longitude, 800_000);
        LayerGaps gaps = Ask(Air, [[Radar("radar", latitude, longitude, 150)]], region);
        // By hand: 150 NM of slant range to 10 km of height is 277,800 m of the straight line; over 4/3 of the earth its foot is √(277,800² - 9,970²) less a
        // part in 1,175 for the roundness: (10,000 + 30) / (2 · 8,500,000) of it.
        double radius = Math.Sqrt(277_800.0 * 277_800.0 - 9_970.0 * 9_970.0) * (1.0 - 10_030.0 / 17_000_000.0);
        double expected = AuthalicSphere.PolygonArea([.. Enumerable.Range(0, 720).Select(k => Geodesic.Direct(new(latitude, longitude), k / 2.0, radius))]);
        double covered = region.Geometry.Area - gaps.Gaps[0][0]!.Area;
        Assert.True(Math.Abs(covered / expected - 1.0) < 1e-3, $"{where}: {covered} m² beside {expected}");
        Assert.Equal(covered, gaps.Seen[0].Area, covered * 1e-9);
    }

    [Fact]
    public void Gaps_of_disjoint_regions_add_up_to_the_gap_of_the_whole()
    {
        var random = new CounterRandom(1);
        Region whole = Disk("whole", 32, -110, 1_000_000);
        // A disk in four uneven parts, by three cuts.
        Geometry left = whole.Geometry;
        var parts = new List<Region>();
        for (int k = 0; k < 3; k++)
        {
            Geometry bite = GeodesicShapes.Circle(Geodesic.Direct(new(32, -110), 100 * k, 700_000), 500_000);
            parts.Add(new Region($"part {k}", "", "USA", "land", PlaneGeometry.Intersection(left, bite)));
            left = PlaneGeometry.Difference(left, bite);
        }

        parts.Add(new Region("rest", "", "USA", "land", left));
        IReadOnlyList<Sensor>[] added =
        [
            .. Enumerable.Range(0, 4).Select(stage => Enumerable.Range(0, 5)
                .Select(k => Radar($"{stage}-{k}", random.NextDouble(24, 40), random.NextDouble(-121, -99), random.NextDouble(60, 150))).ToList()),
        ];
        LayerGaps gaps = Ask(Air, added, [whole, .. parts]);
        for (int stage = 0; stage < added.Length; stage++)
            Assert.Equal(1.0, gaps.Gaps[stage].Skip(1).Sum(g => g!.Area) / gaps.Gaps[stage][0]!.Area, 1e-6);
    }

    [Fact]
    public void A_radar_that_overlaps_nothing_changes_nothing()
    {
        Region region = Disk("region", 40, -100, 500_000);
        LayerGaps gaps = Ask(Air, [[Radar("inside", 41, -101, 100)], [Radar("far", 20, -100, 200)], [Radar("past the corner", 45.5, -91.9, 200)], [Radar("near by", 40, -90, 200)]], region);
        // Not even by rounding: it is the same geometry.
        Assert.Same(gaps.Gaps[0][0], gaps.Gaps[1][0]);
        Assert.Same(gaps.Gaps[1][0], gaps.Gaps[2][0]);
        Assert.Equal(gaps.Gaps[0][0]!.Area, gaps.Gaps[2][0]!.Area);
        Assert.True(gaps.Seen[2].EnvelopeInternal.Intersects(region.Geometry.EnvelopeInternal));
        // The last is within reach and does.
        Assert.True(gaps.Gaps[3][0]!.Area < gaps.Gaps[2][0]!.Area);
    }

    [Fact]
    public void A_radar_inside_the_coverage_of_others_closes_nothing()
    {
        Region region = Disk("region", 40, -100, 500_000);
        LayerGaps gaps = Ask(Air, [[Radar("large", 40, -100, 200)], [Radar("small", 40.5, -100.5, 60)]], region);
        Assert.Equal(gaps.Gaps[0][0]!.Area, gaps.Gaps[1][0]!.Area);
        Assert.Equal(0.0, gaps.Seen[1].Area);
    }

    [Fact]
    public void A_gap_never_grows_and_is_what_all_radars_together_leave()
    {
        var random = new CounterRandom(2);
        Region[] regions = [Disk("a", 45, -100, 900_000), Disk("b", 30, -105, 700_000), Disk("c", 62, -175, 600_000)];
        IReadOnlyList<Sensor>[] added =
        [
            .. Enumerable.Range(0, 8).Select(stage => Enumerable.Range(0, 6)
                .Select(k => Radar($"{stage}-{k}", random.NextDouble(25, 65), Units.Wrap180(random.NextDouble(175, 270)), random.NextDouble(40, 200))).ToList()),
        ];
        LayerGaps staged = Ask(Air, added, regions), together = Ask(Air, [[.. added.SelectMany(a => a)]], regions);
        for (int r = 0; r < regions.Length; r++)
        {
            for (int stage = 1; stage < added.Length; stage++)
                Assert.True(staged.Gaps[stage][r]!.Area <= staged.Gaps[stage - 1][r]!.Area, $"{regions[r].Id} grew in stage {stage}");
            Assert.Equal(1.0, staged.Gaps[^1][r]!.Area / together.Gaps[0][r]!.Area, 1e-6);
        }

        // What each stage is first to see is disjoint, and is everything.
        Assert.Equal(1.0, staged.Seen.Sum(s => s.Area) / together.Seen[0].Area, 1e-6);
    }

    [Fact]
    public void Coverage_widens_with_height_until_the_instrumented_range()
    {
        Region region = Disk("region", 40, -100, 900_000);
        IReadOnlyList<LayerGaps> heights = CoverageStudy.Run(
            Sample.Value with { Layers = [Air with { AltitudesM = [300, 1000, 3000, 10_000, 12_000] }] }, [[Radar("radar", 40, -100, 200)]], [region], _ => { });
        Assert.Equal([300, 1000, 3000, 10_000, 12_000], heights.Select(h => h.AltitudeM));
        double[] covered = [.. heights.Select(h => h.Seen[0].Area)];
        Assert.True(covered[0] < covered[1] && covered[1] < covered[2] && covered[2] < covered[3]);
        Assert.Equal(1.0, covered[4] / covered[3], 2e-3);
    }

    [Fact]
    public void Vessels_are_asked_about_at_sea_alone()
    {
        LayerGaps gaps = Ask(
            new Layer("sea", "Sea", Domain.Surface, Channels.Surface, [15], 15), [[Radar("radar", 40, -70, 100)]], Disk("land", 40, -100, 1e5), Disk("sea", 40, -70, 1e5, "sea"),
            Disk("border", 40, -100, 1e5, "border"));
        Assert.Null(gaps.Gaps[0][0]);
        Assert.NotNull(gaps.Gaps[0][1]);
        Assert.Null(gaps.Gaps[0][2]);
        // A primary radar against aircraft sees no vessel.
        Assert.True(gaps.Seen[0].IsEmpty);
    }

    [Fact]
    public void Rows_count_what_every_stage_closed_since_the_first()
    {
        Region region = Disk("region", 40, -100, 500_000);
        Layer layer = Air;
        LayerGaps gaps = Ask(layer, [[Radar("a", 40, -100, 100)], [Radar("b", 42, -97, 100)]], region);
        GapRow[] rows = [.. CoverageStudy.Rows([gaps], [new Stage("first", "First", []), new Stage("second", "Second", [])], [region])];
        Assert.Equal(["first", "second"], rows.Select(r => r.Stage));
        double[] areas = [.. gaps.Gaps.Select(g => g[0]!.Area / 1e6)];
        for (int k = 0; k < 2; k++)
        {
            Assert.Equal(("air", 10_000.0, "region"), (rows[k].Layer, rows[k].AltitudeM, rows[k].Region));
            Assert.Equal(areas[k], rows[k].GapKm2, 0.0501);
            Assert.Equal(100.0 * areas[k] / region.AreaKm2, rows[k].GapPercent, 0.000501);
            Assert.Equal(areas[0] - areas[k], rows[k].ClosedKm2, 0.0501);
            Assert.Equal(100.0 * (areas[0] - areas[k]) / areas[0], rows[k].ClosedPercent, 0.000501);
        }

        Assert.True(rows[0].ClosedKm2 == 0.0 && rows[1].ClosedKm2 > 0.0);
    }

    [Fact]
    public void Regions_of_the_sample_are_those_of_each_nation_and_of_all_together()
    {
        Study study = Sample.Value with { Nations = ["MEX", "USA"] };
        var geography = new Geography(GeoJson.Read(study.RegionsPath, File.ReadAllText(study.RegionsPath)), study.RegionsPath);
        Geometry around = GeodesicShapes.Circle(new GeodeticPosition(32.5, -117.0), 600_000);
        Dictionary<string, Region> regions = CoverageStudy.MakeRegions(study, geography, around).ToDictionary(r => r.Id);
        Assert.Equal(
            ["ALL-all", "ALL-land", "ALL-sea", "MEX-border", "MEX-land", "MEX-sea", "USA-border", "USA-land", "USA-sea"], regions.Keys.Order(StringComparer.Ordinal));
        foreach (Region region in regions.Values)
            Assert.InRange(PlaneGeometry.Difference(region.Geometry, around).Area, 0.0, 1e5);
        // Land and sea share nothing; the bands of the border are land. All together is land and sea, but for what neighbours have of a band.
        Assert.Equal(1.0, (regions["MEX-land"].AreaKm2 + regions["USA-land"].AreaKm2) / regions["ALL-land"].AreaKm2, 1e-6);
        Assert.Equal(1.0, (regions["ALL-land"].AreaKm2 + regions["ALL-sea"].AreaKm2) / regions["ALL-all"].AreaKm2, 1e-6);
        Assert.InRange(regions["ALL-sea"].AreaKm2, Math.Max(regions["MEX-sea"].AreaKm2, regions["USA-sea"].AreaKm2), regions["MEX-sea"].AreaKm2 + regions["USA-sea"].AreaKm2 - 1000);
        // Away from the sea there is no approach to ask about.
        Assert.DoesNotContain(CoverageStudy.MakeRegions(study, geography, GeodesicShapes.Circle(new GeodeticPosition(40, -100), 100_000)), r => r.Kind == "sea");
    }
}
