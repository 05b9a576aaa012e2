using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Studies.Warning;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Studies.Tests;

/// <summary>Warning time held against arithmetic, and from the study's file to its files.</summary>
public class WarningTests
{
    private static Mover Aircraft(double heightM, double speedMps, bool aboveGround = false) =>
        new("aircraft", "Aircraft", TargetTypeJson.Default.First(t => t.Id == "airliner"), Transponder: false, heightM, aboveGround, speedMps);

    private static Sensor Radar(string id, double latitude, double longitude, double rangeM) => new()
    {
        Id = id,
        Antenna = new Antenna(new GeodeticPosition(latitude, longitude, 30)),
        PeriodS = 10,
        PhaseS = 3,
        Primary = new Channel { RangeMaxM = rangeM, SigmaRangeM = 50, SigmaAzimuthDeg = 0.1, Pd = 1, ClutterPerScan = 10 },
    };

    private static MoverLooks Looks(Mover mover, PlacedSensor[] placed, params double[] heights) =>
        new(mover, heights.Length > 0 ? heights : [mover.HeightM], placed, TerrainModel.Sea, new DetectionConditions());

    [Fact]
    public void The_first_look_is_when_the_antenna_points_at_what_has_come_over_the_horizon()
    {
        // Along the meridian from the south at 200 m/s, 600 km away, 3,000 m high; the antenna points south at 8 s past every ten.
        Mover mover = Aircraft(3_000, 200);
        var radar = new GeodeticPosition(40, -60);
        var route = new Route("r", [Geodesic.Direct(radar, 180.0, 600_000), Geodesic.Direct(radar, 180.0, 20_000)], mover, TerrainModel.Sea);
        PlacedSensor[] placed = PlacedSensor.Place(TerrainModel.Sea, [Radar("near", 40, -60, 463_000), Radar("far", 40, -30, 463_000)], null);
        MoverLooks looks = Looks(mover, placed);
        Sighting seen = new Watch(route, looks, placed, [0, 1], 1).By([0]);

        double effective = 4.0 / 3.0 * Wgs84.MeridianRadius(Math.Sin(Units.ToRadians(40.0)));
        double horizon = effective * (Math.Acos(effective / (effective + 30)) + Math.Acos(effective / (effective + 3_000)));
        double over = (600_000 - horizon) / 200.0;
        // A cell of 2' is visible or not by its middle: 1.9 km, 9.3 s to either side; and the antenna comes round every 10 s.
        Assert.InRange(seen.DetectedS, over - 9.5, over + 19.5);
        Assert.Equal(8.0, seen.DetectedS % 10.0, 0.02);
        Assert.Equal("near", seen.FirstSensor);
        // Two plots at least, and the tracker is to believe them in spite of ten false plots a scan.
        Assert.InRange(seen.ConfirmedS, seen.DetectedS + 10.0, seen.DetectedS + 60.0);
        Assert.Equal(seen.ConfirmedS, seen.AccurateS);
    }

    [Fact]
    public void A_sensor_that_sees_nothing_of_a_route_changes_nothing_and_runs_differ_by_their_seed_alone()
    {
        Mover mover = Aircraft(3_000, 200);
        var radar = new GeodeticPosition(40, -60);
        var route = new Route("r", [Geodesic.Direct(radar, 200.0, 400_000), radar], mover, TerrainModel.Sea);
        Sensor weak = Radar("near", 40, -60, 463_000);
        PlacedSensor[] placed = PlacedSensor.Place(TerrainModel.Sea, [weak with { PhaseS = 0, Primary = weak.Primary! with { Pd = 0.3 } }, Radar("far", 40, -30, 463_000)], null);
        MoverLooks looks = Looks(mover, placed);
        Sighting[] alone = [.. Enumerable.Range(1, 4).Select(seed => new Watch(route, looks, placed, [0], (ulong)seed).By([0]))];
        Sighting[] both = [.. Enumerable.Range(1, 4).Select(seed => new Watch(route, looks, placed, [0, 1], (ulong)seed).By([0, 1]))];
        Assert.Equal(alone, both);
        Assert.True(alone.Select(s => s.DetectedS).Distinct().Count() > 1);
        Assert.Equal(Sighting.Never, new Watch(route, looks, placed, [0, 1], 1).By([1]));
        Assert.True(looks.Sees(0, [(new GeodeticPosition(39.5, -60), Wgs84.ToEcef(new GeodeticPosition(39.5, -60, 3_000)), 3_000.0)]));
        Assert.False(looks.Sees(1, [(new GeodeticPosition(39.5, -60), Wgs84.ToEcef(new GeodeticPosition(39.5, -60, 3_000)), 3_000.0)]));
    }

    [Fact]
    public void The_path_of_least_coverage_takes_the_gap_between_two_circles_and_goes_round_when_there_is_none()
    {
        // Two radars of 200 km, 511 km apart on a parallel: between them 110 km are free. With 300 km none are.
        ExposedPath Least(double rangeM, out ExposureField field)
        {
            Mover mover = Aircraft(5_000, 200);
            var south = new GeodeticPosition(36.5, -59);
            var question = new LeastQuestion(mover, [south, new GeodeticPosition(36.5, -58.8)], [5_000]);
            PlacedSensor[] placed = PlacedSensor.Place(TerrainModel.Sea, [Radar("west", 40, -62, rangeM), Radar("east", 40, -56, rangeM)], null);
            Geometry goal = GeodesicShapes.Circle(new GeodeticPosition(43.5, -59), 50_000);
            field = new ExposureField(question, [south, new GeodeticPosition(43.5, -59)], goal, placed, Looks(mover, placed, 5_000), TerrainModel.Sea, [[true, true], [false, false]], -1);
            return field.Least(0, 0)!;
        }

        ExposedPath through = Least(200_000, out ExposureField open);
        Assert.Equal(0.0, through.Exposure);
        Assert.All(open.LineOf(through).Coordinates, c => Assert.InRange(EqualAreaPlane.NorthAmerica.Inverse(c.X, c.Y).LongitudeDeg, -59.7, -58.3));
        // Seven degrees of latitude less the goal's circle.
        Assert.InRange(through.LengthM, 0.94 * 727_000, 1.06 * 727_000);
        ExposedPath round = Least(300_000, out ExposureField closed);
        Assert.Equal(0.0, round.Exposure);
        Assert.True(round.LengthM > 1.3 * through.LengthM);
        Assert.True(closed.Least(1, 0)!.LengthM < 1.01 * through.LengthM);
    }

    private static string Plan(string folder, Action<JsonNode>? change = null)
    {
        JsonNode plan = JsonNode.Parse(File.ReadAllText(TestPaths.Sample("warning/approaches.json")))!;
        plan["runs"] = 2;
        JsonArray approaches = plan["approaches"]!.AsArray();
        for (int i = approaches.Count - 1; i >= 0; i--)
        {
            if ((string)approaches[i]!["id"]! is not ("atlantic" or "south-mexico" or "sea-mexico"))
                approaches.RemoveAt(i);
        }

        approaches[0]!.AsObject().Remove("least");
        approaches[0]!["movers"] = new JsonArray("airliner", "glide-vehicle");
        approaches[0]!["nation"] = "USA";
        approaches[1]!["movers"] = new JsonArray("airliner", "light-low");
        approaches[1]!["least"]!["heights_m"] = new JsonArray(150, 3_000);
        change?.Invoke(plan);
        string path = Path.Combine(folder, "plan.json");
        File.WriteAllText(path, plan.ToJsonString());
        return path;
    }

    private static WarningResult Run(string folder, string output, int workers, Action<JsonNode>? change = null)
    {
        string plan = Plan(folder, change);
        string study = GapRunnerTests.SmallStudy(folder, s => s["gaps"]!["warning"] = plan);
        return WarningRunner.Run(new GapRequest(study, Path.Combine(folder, output), null, null, 4.0 / 3.0, workers, (_, _) => { }));
    }

    [Fact]
    public void A_small_study_gives_the_same_files_on_one_worker_and_on_many_and_Mexico_gives_nothing_in_the_Atlantic()
    {
        string folder = TestPaths.NewFolder();
        WarningResult result = Run(folder, "one", 1);
        Run(folder, "many", 4);
        foreach (string name in (string[])["warning.csv", "warning.json", "warning.geojson"])
        {
            byte[] first = File.ReadAllBytes(Path.Combine(folder, "one", name));
            Assert.NotEmpty(first);
            Assert.Equal(first, File.ReadAllBytes(Path.Combine(folder, "many", name)));
        }

        WarningRow[] Of(string approach, string mover, string kind = "given") =>
            [.. result.Rows.Where(r => result.Routes[r.Route].Approach == approach && result.Routes[r.Route].Mover == mover && result.Routes[r.Route].Kind == kind && result.Stages[r.Stage].Path == "joining")];
        WarningRow[] atlantic = Of("atlantic", "airliner"), south = Of("south-mexico", "airliner");
        Assert.Equal(4, atlantic.Length);
        Assert.All(atlantic, r => Assert.Equal((atlantic[0].Detected, atlantic[0].Confirmed, atlantic[0].Sensors), (r.Detected, r.Confirmed, r.Sensors)));
        Assert.True((south[1].Accurate.Median ?? -1e9) > (south[0].Accurate.Median ?? -1e9));
        for (int stage = 1; stage < south.Length; stage++)
            Assert.True(south[stage].Sensors >= south[stage - 1].Sensors && (south[stage].Detected.Median ?? -1e9) >= (south[stage - 1].Detected.Median ?? -1e9));
        Assert.NotEmpty(Of("south-mexico", "light-low", "least"));
        Assert.All(result.Least, l => Assert.InRange(l.Seen, 0.0, 1.0));
        // More sensors only raise what the least path costs.
        foreach (IGrouping<double, LeastRow> height in result.Least.Where(l => !l.Skywave && result.Stages[l.Stage].Path == "joining").GroupBy(l => l.HeightM))
            Assert.Equal(height.OrderBy(l => l.Stage).Select(l => l.Seen), height.Select(l => l.Seen).Order());
    }

    [Theory]
    [InlineData("nation", "XXX", "approaches[atlantic].nation: expected a nation of")]
    [InlineData("city", "", "")]
    [InlineData("id", "a b", "letters, digits, - and _")]
    public void What_cannot_be_asked_is_told_in_one_line_and_nothing_is_written(string field, string wrong, string complaint)
    {
        string folder = TestPaths.NewFolder();
        void Change(JsonNode plan)
        {
            if (wrong.Length > 0)
                plan["approaches"]![0]![field] = wrong;
            else
                plan["approaches"]![0]!["movers"] = new JsonArray("airliner", "cargo");
        }

        InputException e = Assert.Throws<InputException>(() => Run(folder, "out", 1, Change));
        Assert.Contains(complaint.Length > 0 ? complaint : "all of them vessels or all aircraft", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
        Assert.False(Directory.Exists(Path.Combine(folder, "out")) && Directory.EnumerateFiles(Path.Combine(folder, "out")).Any());
    }
}
