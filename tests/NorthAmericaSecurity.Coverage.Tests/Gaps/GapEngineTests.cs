using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Tests.Gaps;

/// <summary>The cells of regions and what is covered of them, held against closed forms.</summary>
public class GapEngineTests
{
    private const double Nm = Units.MetresPerNauticalMile;

    private static readonly TargetType Airliner = TargetTypeJson.Default.First(t => t.Id == "airliner");

    private static Sensor Radar(string id, double latitude, double longitude, double rangeNm, double heightM = 30, double elevationMaxDeg = 90) => new()
    {
        Id = id,
        Antenna = new Antenna(new GeodeticPosition(latitude, longitude, heightM)),
        PeriodS = 10,
        Primary = new Channel { RangeMaxM = rangeNm * Nm, SigmaRangeM = 50, SigmaAzimuthDeg = 0.1, Pd = 1, ElevationMaxDeg = elevationMaxDeg },
    };

    private static Region Disk(string id, double latitude, double longitude, double radiusM) =>
        new(id, id, "USA", "land", GeodesicShapes.Circle(new GeodeticPosition(latitude, longitude), radiusM));

    private static RegionCells CellsOf(params Region[] regions) => RegionCells.Of([.. regions.Select(CellRegion.Of)]);

    private static GapQuestion Question(int regions, params LayerHeight[] heights) =>
        new(Airliner, Transponder: false, Channels.Primary, FromSpace: true, UpdateRule.Air, heights, [.. Enumerable.Repeat(true, regions)]);

    private static GapAnswer Ask(TerrainModel terrain, RegionCells cells, GapQuestion question, IReadOnlyList<Sensor> sensors, int workers, params int[][] stages) =>
        new GapEngine(cells, CellGround.Of(cells, terrain), PlacedSensor.Place(terrain, sensors, null, workers: workers), [new GapPath(stages)], new DetectionConditions()).Ask(question, workers);

    private static double CircleM2(double latitude, double longitude, double radiusM) =>
        AuthalicSphere.PolygonArea([.. Enumerable.Range(0, 720).Select(k => Geodesic.Direct(new GeodeticPosition(latitude, longitude), k / 2.0, radiusM))]);

    [Theory]
    [InlineData("Kansas", 39.0, -98.0)]
    [InlineData("over the antimeridian", 52.0, 179.7)]
    [InlineData("round the pole", 88.0, -40.0)]
    [InlineData("a polygon of twelve kilometres", 17.0, -92.0)]
    public void Shares_of_cells_add_up_to_the_area(string where, double latitude, double longitude)
    {
        double radius = where.StartsWith('a') ? 12_000 : 400_000;
        Region disk = Disk("disk", latitude, longitude, radius);
        RegionCells cells = CellsOf(disk);
        Assert.Equal(1.0, cells.AreaM2(0) / disk.Geometry.Area, latitude > 85.0 ? 1e-4 : 2e-6);
        Assert.All(cells.Shares, s => Assert.InRange(s.Share, 0.0, 1.0 + 1e-9));
    }

    [Fact]
    public void Shares_in_both_of_two_shapes_and_in_one_alone()
    {
        Geometry a = Disk("a", 48, -110, 300_000).Geometry, b = Disk("b", 49, -108, 300_000).Geometry;
        CellRegion Made(List<ShareRun> runs) => new("x", "x", "USA", "land", runs);
        List<ShareRun> first = CellShares.Of(a), second = CellShares.Of(b);
        RegionCells cells = RegionCells.Of([Made(first), Made(CellShares.Both(first, second)), Made(CellShares.Both(first, second, notInSecond: true))]);
        Assert.Equal(1.0, cells.AreaM2(1) / PlaneGeometry.Intersection(a, b).Area, 1e-4);
        Assert.Equal(1.0, (cells.AreaM2(1) + cells.AreaM2(2)) / cells.AreaM2(0), 1e-9);
    }

    [Fact]
    public void Disjoint_regions_add_up_to_the_whole()
    {
        Region whole = Disk("whole", 48, -110, 500_000), knife = Disk("knife", 50, -114, 400_000);
        Region inside = whole with { Id = "inside", Geometry = PlaneGeometry.Intersection(whole.Geometry, knife.Geometry) };
        Region outside = whole with { Id = "outside", Geometry = PlaneGeometry.Difference(whole.Geometry, knife.Geometry) };
        RegionCells cells = CellsOf(whole, inside, outside);
        Assert.Equal(1.0, (cells.AreaM2(1) + cells.AreaM2(2)) / cells.AreaM2(0), 1e-6);
        GapSums sums = Ask(TerrainModel.BuiltIn, cells, Question(3, new LayerHeight(1000, false)), [Radar("r", 48, -112, 150)], -1, [0]).Sums;
        Assert.Equal(1.0, (sums.GapM2(0, 0, 0, 1) + sums.GapM2(0, 0, 0, 2)) / sums.GapM2(0, 0, 0, 0), 1e-6);
        Assert.Equal(1.0, (sums.UndergroundM2(0, 1) + sums.UndergroundM2(0, 2)) / sums.UndergroundM2(0, 0), 1e-6);
    }

    [Theory]
    [InlineData(39.0, -98.0, 200.0, 10_000.0)]
    [InlineData(52.7, 174.1, 250.0, 12_000.0)]
    [InlineData(82.5, -62.3, 200.0, 9_000.0)]
    public void One_radar_on_the_sea_covers_its_circle(double latitude, double longitude, double rangeNm, double heightM)
    {
        RegionCells cells = CellsOf(Disk("around", latitude, longitude, 600_000));
        GapSums sums = Ask(TerrainModel.Sea, cells, Question(1, new LayerHeight(heightM, false)), [Radar("r", latitude, longitude, rangeNm)], -1, [0]).Sums;
        double slant = rangeNm * Nm, flat = Math.Sqrt(slant * slant - (heightM - 30) * (heightM - 30));
        double radius = flat * (1.0 - (heightM + 30) / 17_000_000.0) * (1.0 + flat * flat / (24.0 * 8_500_000.0 * 8_500_000.0));
        double covered = cells.AreaM2(0) - sums.GapM2(0, 0, 0, 0);
        Assert.Equal(1.0, covered / CircleM2(latitude, longitude, radius), 1e-3);
    }

    [Fact]
    public void Small_circles_are_right_on_average()
    {
        // Of one circle of 20 NM the count of 2' cells is off by some percent, to either side.
        double sum = 0.0;
        const int places = 60;
        for (int i = 0; i < places; i++)
        {
            (double latitude, double longitude) = (16.0 + 0.7 * i + 0.013 * i % 0.033, -93.0 + 0.0071 * i);
            RegionCells cells = CellsOf(Disk("around", latitude, longitude, 150_000));
            GapSums sums = Ask(TerrainModel.Sea, cells, Question(1, new LayerHeight(30, false)), [Radar("r", latitude, longitude, 20, 60)], -1, [0]).Sums;
            sum += (cells.AreaM2(0) - sums.GapM2(0, 0, 0, 0)) / CircleM2(latitude, longitude, 20 * Nm);
        }

        Assert.Equal(1.0, sum / places, 5e-3);
    }

    [Fact]
    public void Low_targets_are_covered_to_the_horizon_and_no_target_in_the_cone()
    {
        RegionCells cells = CellsOf(Disk("around", 39, -98, 500_000));
        GapSums sums = Ask(
            TerrainModel.Sea, cells, Question(1, new LayerHeight(300, false), new LayerHeight(10_000, false)), [Radar("r", 39, -98, 200, elevationMaxDeg: 5)], -1, [0]).Sums;
        double sin = Math.Sin(Units.ToRadians(39.0)), effective = 4.0 / 3.0 * Math.Sqrt(Wgs84.MeridianRadius(sin) * Wgs84.PrimeVerticalRadius(sin));
        double horizon = effective * (Math.Acos(effective / (effective + 30)) + Math.Acos(effective / (effective + 300)));
        // The cone at 300 m is narrower than a cell, and its one cell is over the antenna.
        double cone = sums.Of(0, 0, 0, 0, (byte)Reason.ConeOfSilence);
        Assert.Equal(1.0, (cells.AreaM2(0) - sums.GapM2(0, 0, 0, 0) + cone) / CircleM2(39, -98, horizon), 1e-3);
        Assert.True(sums.Of(0, 0, 0, 0, (byte)Reason.BelowHorizon) > 0.0);
        double tan = Math.Tan(Units.ToRadians(5.0)), reach = effective * (Math.Sqrt(tan * tan + 2.0 * (10_000 - 30) / effective) - tan);
        Assert.Equal(1.0, sums.Of(0, 0, 1, 0, (byte)Reason.ConeOfSilence) / CircleM2(39, -98, reach), 0.01);
        Assert.Equal(0.0, sums.Of(0, 0, 1, 0, (byte)Reason.BehindTerrain));
    }

    [Fact]
    public void A_stage_that_overlaps_nothing_closes_exactly_nothing()
    {
        RegionCells cells = CellsOf(Disk("north", 48, -110, 300_000), Disk("south", 20, -100, 300_000));
        GapAnswer answer = Ask(
            TerrainModel.BuiltIn, cells, Question(2, new LayerHeight(3000, false), new LayerHeight(300, true)),
            [Radar("a", 48, -110, 150), Radar("b", 20, -100, 150), Radar("c", 30, -60, 100)], -1, [0], [1], [2]);
        for (int h = 0; h < 2; h++)
        {
            Assert.Equal(answer.Sums.GapM2(0, 0, h, 0), answer.Sums.GapM2(0, 1, h, 0));
            Assert.True(answer.Sums.GapM2(0, 1, h, 1) < answer.Sums.GapM2(0, 0, h, 1));
            Assert.Equal(answer.Sums.GapM2(0, 1, h, 1), answer.Sums.GapM2(0, 2, h, 1));
        }
    }

    [Fact]
    public void A_wall_hides_what_is_behind_it()
    {
        // A plain at the sea's height with a ridge of 2,000 m along 97.5° W, 43 km east of the radar.
        short[] posts = new short[150 * 150];
        for (int row = 0; row < 150; row++)
            posts[row * 150 + 90] = 2000;
        var raster = new HeightRaster("wall", new PostGrid(150, 150, 42.0 - 1 / 60.0, -100.5 + 1 / 60.0, 1 / 30.0, 1 / 30.0, true), posts);
        TerrainModel terrain = TerrainModel.Of(raster);
        RegionCells cells = CellsOf(Disk("behind", 40, -96.9, 20_000), Disk("before", 40, -98.5, 20_000));
        GapAnswer answer = Ask(terrain, cells, Question(2, new LayerHeight(1000, false), new LayerHeight(10_000, false)), [Radar("r", 40, -98, 150)], -1, [0]);
        Assert.Equal(cells.AreaM2(0), answer.Sums.Of(0, 0, 0, 0, (byte)Reason.BehindTerrain), 1.0);
        Assert.Equal(0.0, answer.Sums.GapM2(0, 0, 0, 1));
        Assert.Equal(0.0, answer.Sums.GapM2(0, 0, 1, 0));
    }

    [Fact]
    public void Ground_above_the_height_is_neither_covered_nor_gap()
    {
        RegionCells cells = CellsOf(Disk("Rockies", 39.1, -106.4, 50_000));
        GapAnswer answer = Ask(TerrainModel.BuiltIn, cells, Question(1, new LayerHeight(100, false), new LayerHeight(8000, false), new LayerHeight(1000, true)), [Radar("r", 39.1, -106.4, 100)], -1, [0]);
        Assert.Equal(1.0, answer.Sums.UndergroundM2(0, 0) / cells.AreaM2(0), 1e-9);
        Assert.Equal(0.0, answer.Sums.GapM2(0, 0, 0, 0));
        Assert.Equal(0.0, answer.Sums.UndergroundM2(2, 0));
        Assert.True(answer.Sums.GapM2(0, 0, 1, 0) < answer.Sums.GapM2(0, 0, 2, 0));
    }

    [Fact]
    public void Two_sensors_that_each_see_too_seldom_cover_together()
    {
        static Sensor Half(string id) => Radar(id, 39, -98, 100) with { Primary = new Channel { RangeMaxM = 100 * Nm, SigmaRangeM = 50, Pd = 0.75 }, PeriodS = 12 };
        RegionCells cells = CellsOf(Disk("near", 39, -98.6, 30_000));
        GapSums sums = Ask(TerrainModel.Sea, cells, Question(1, new LayerHeight(3000, false)), [Half("a"), Half("b")], -1, [0], [1]).Sums;
        Assert.Equal(cells.AreaM2(0), sums.Of(0, 0, 0, 0, (byte)Reason.PdTooLow), 1.0);
        Assert.Equal(cells.AreaM2(0), sums.Of(0, 1, 0, 0, CellState.Covered), 1.0);
        Assert.Equal(0.0, sums.TwiceM2(0, 1, 0, 0));
    }

    [Theory]
    [InlineData(39.0, -98.0)]
    [InlineData(52.0, 179.7)]
    [InlineData(52.0, -179.7)]
    [InlineData(86.0, 0.1)]
    [InlineData(88.0, 179.9)]
    public void A_channel_that_is_not_asked_and_reaches_farther_changes_nothing(double latitude, double longitude)
    {
        RegionCells cells = CellsOf(Disk("around", latitude, longitude, 350_000));
        Sensor alone = Radar("r", latitude, longitude, 60), both = alone with { Secondary = new Channel { RangeMaxM = 200 * Nm, SigmaRangeM = 50, SigmaAzimuthDeg = 0.1, Pd = 1 } };
        double[] Areas(Sensor sensor)
        {
            GapSums sums = Ask(TerrainModel.Sea, cells, Question(1, new LayerHeight(10_000, false)), [sensor], -1, [0]).Sums;
            return [.. Enumerable.Range(0, CellState.States).Select(state => sums.Of(0, 0, 0, 0, (byte)state))];
        }

        Assert.Equal(1.0, Areas(alone)[CellState.Covered] / CircleM2(latitude, longitude, 60 * Nm), 0.02);
        Assert.Equal(Areas(alone), Areas(both));
    }

    [Fact]
    public void The_number_of_workers_changes_nothing()
    {
        double[] All(GapSums sums) =>
        [
            .. from stage in Enumerable.Range(0, 3)
               from height in Enumerable.Range(0, 3)
               from region in Enumerable.Range(0, 2)
               from state in Enumerable.Range(0, CellState.States)
               select sums.Of(0, stage, height, region, (byte)state),
        ];
        RegionCells cells = CellsOf(Disk("a", 40, -110, 500_000), Disk("b", 42, -108, 300_000));
        Sensor[] sensors = [.. Enumerable.Range(0, 12).Select(i => Radar($"r{i}", 38 + i % 4, -114 + i / 2.0, 40 + 15 * i))];
        GapQuestion question = Question(2, new LayerHeight(1000, false), new LayerHeight(3000, false), new LayerHeight(300, true));
        int[][] stages = [[0, 1, 2, 3, 4, 5], [6, 7], [8, 9, 10, 11]];
        GapAnswer one = Ask(TerrainModel.BuiltIn, cells, question, sensors, 1, stages), many = Ask(TerrainModel.BuiltIn, cells, question, sensors, 4, stages);
        Assert.Equal(All(one.Sums), All(many.Sums));
        Assert.Equal(one.FirstStage, many.FirstStage);
        Assert.Equal(one.LastState, many.LastState);
    }

    [Fact]
    public void An_antenna_below_the_sea_is_named()
    {
        Sensor sunk = Radar("sunk", 39, -98, 100) with { ElevationM = -20 };
        Assert.Contains("sunk", Assert.Throws<InputException>(() => PlacedSensor.Place(TerrainModel.Sea, [sunk], null)).Message, StringComparison.Ordinal);
    }
}
