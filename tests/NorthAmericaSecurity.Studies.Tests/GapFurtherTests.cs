using System.Text.Json.Nodes;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Studies.Uncertainty;
using NorthAmericaSecurity.Studies.Value;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Studies.Tests;

/// <summary>Uncertainty and value of a small gap study, and the estimators that they rest on.</summary>
public class GapFurtherTests
{
    private static string Study(string folder, Action<JsonNode>? change = null) => GapRunnerTests.SmallStudy(folder, s =>
    {
        JsonNode plan = s["gaps"]!["uncertainty"]!;
        plan["questions"] = new JsonArray(
            new JsonObject { ["layer"] = "cooperative", ["altitudes_m"] = new JsonArray(300, 3000) }, new JsonObject { ["layer"] = "silent-light", ["altitudes_m"] = new JsonArray(3000) },
            new JsonObject { ["layer"] = "fast-boat" });
        // Coarse, and no more places than one for most sensors: a test is not a study.
        plan["block_cells"] = 8;
        plan["position_km"] = new JsonObject { ["high"] = 0.1, ["medium"] = 0.1, ["low"] = 2, ["recalled"] = 0.1 };
        change?.Invoke(plan);
    }, n =>
    {
        JsonArray sensors = n["sensors"]!.AsArray();
        for (int i = sensors.Count - 1; i >= 0; i--)
        {
            if (i % 3 != 0 && (string)sensors[i]!["nation"]! != "INT" && !((string)sensors[i]!["id"]!).Contains("siva", StringComparison.Ordinal))
                sensors.RemoveAt(i);
        }
    });

    private static GapRequest Request(string study, string output, int workers = -1) =>
        new(study, output, new SightCache(Path.Combine(Path.GetDirectoryName(study)!, "cache")), null, 4.0 / 3.0, workers, (_, _) => { });

    [Fact]
    public void Intervals_hold_their_medians_stages_are_paired_and_the_number_of_workers_changes_nothing()
    {
        string folder = TestPaths.NewFolder(), study = Study(folder);
        GapRequest one = Request(study, Path.Combine(folder, "one"), 1), many = Request(study, Path.Combine(folder, "many"), 4);
        GapResult result = GapRunner.Run(one);
        Directory.CreateDirectory(many.OutputFolder);
        foreach (string name in GapFiles.Names)
            File.Copy(Path.Combine(one.OutputFolder, name), Path.Combine(many.OutputFolder, name));
        UncertaintyResult found = GapFurther.Run(one, result, new FurtherQuestions(4, false, 5)).Uncertainty!;
        GapFurther.Run(many, result, new FurtherQuestions(4, false, 5));
        foreach (string name in (string[])["uncertainty.csv", "unknowns.csv", "gaps.html"])
            Assert.Equal(File.ReadAllBytes(Path.Combine(folder, "one", name)), File.ReadAllBytes(Path.Combine(folder, "many", name)));

        // The catalogue in blocks is the catalogue in cells, nearly.
        Assert.InRange(found.Error.RmsPoints, 0.0, 1.0);
        foreach (UncertainRow row in found.Rows)
        {
            Assert.InRange(row.GapPercent.Median, row.GapPercent.Low, row.GapPercent.High);
            // In every draw a stage only adds.
            Assert.True(row.ClosedKm2.Low >= 0.0, $"{row}");
        }

        UncertainRow first = found.Rows.First(r => r is { Layer: "cooperative", Stage: "can-usa", Region: "MEX-land" }), joined = found.Rows.First(r => r is { Layer: "cooperative", Stage: "mex-civil", Region: "MEX-land" });
        Assert.Equal(0.0, first.ClosedKm2.High);
        Assert.True(joined.ClosedPoints.Low > 1.0 && joined.ClosedPoints.High > joined.ClosedPoints.Low, $"{joined}");
    }

    [Fact]
    public void The_value_of_all_sites_and_of_all_nations_is_what_they_cover_together()
    {
        string folder = TestPaths.NewFolder();
        var blocks = GapBlocks.Of(Request(Study(folder), folder), uncertain: false, 7);
        ValueResult value = ValueStudy.Run(blocks, 20, 7, 2, (_, _) => { });
        var coverage = new BlockCoverage(blocks.Grid, blocks.Reaches, blocks.Plan);
        double[] gaps = UncertaintyStudy.Gaps(coverage, blocks.Stages, World.Nominal(blocks.Sensors.Count))[^1], open = coverage.OpenM2();
        int land = blocks.Regions.ToList().FindIndex(r => r is { Nation: "ALL", Kind: "land" }), sea = blocks.Regions.ToList().FindIndex(r => r is { Nation: "ALL", Kind: "sea" });
        double Covered(int region, int lane) => (open[region * BlockCoverage.Lanes + lane] - gaps[region * BlockCoverage.Lanes + lane]) / 1e6;
        for (int lane = 0; lane < blocks.Plan.Lanes.Count; lane++)
        {
            Lane q = blocks.Plan.Lanes[lane];
            double all = Covered(sea, lane) + (q.Layer.Target.Surface ? 0.0 : Covered(land, lane));
            SiteValue[] sites = [.. value.Values.Where(v => v.Layer == q.Layer.Id && v.Height == q.Height)];
            Assert.Equal(all, sites.Sum(v => v.ShapleyKm2), 0.1 * sites.Length);
            NationValue[] nations = [.. value.Nations.Where(v => v.Layer == q.Layer.Id && v.Height == q.Height && v.Region == "ALL-sea-100")];
            Assert.Equal(Covered(sea, lane), nations.Sum(v => v.ShapleyKm2), 1.0);
            foreach (NationValue nation in nations)
                Assert.True(nation.LastKm2 <= nation.AloneKm2 + 0.1 || nation.ShapleyKm2 > 0.0, $"{nation}");

            // What a site alone would leave is found again by taking all the others.
            SiteValue best = sites.MaxBy(v => v.LastKm2)!;
            coverage.Clear();
            coverage.Take(World.Nominal(blocks.Sensors.Count), [.. Enumerable.Range(0, blocks.Sensors.Count).Where(i => !value.Sites[best.Site].Sensors.Contains(blocks.Sensors[i].Id))]);
            double[] without = coverage.GapsM2();
            double lost = (q.Layer.Target.Surface ? 0.0 : without[land * BlockCoverage.Lanes + lane] - gaps[land * BlockCoverage.Lanes + lane]) + without[sea * BlockCoverage.Lanes + lane] - gaps[sea * BlockCoverage.Lanes + lane];
            Assert.Equal(lost / 1e6, best.LastKm2, 0.2);
            Assert.Equal(best.LastKm2, value.Losses.Single(l => l.Kind == "one" && l.Sites[0] == best.Site && l.Layer == q.Layer.Id && l.Height == q.Height).LostKm2);

            // Regions counted by number of sites are whole.
            Redundancy counts = value.Redundancies.Last(r => r.Region == "ALL-sea-100" && r.Layer == q.Layer.Id && r.Height == q.Height);
            Assert.Equal(open[sea * BlockCoverage.Lanes + lane] / 1e6, counts.Km2ByCount.Sum(), 1.0);
        }

        foreach (var lane in value.Joins.GroupBy(j => (j.Layer, j.Height)))
            Assert.Equal(lane.Sum(j => j.GainKm2), lane.Last().SumKm2, 0.1 * lane.Count());
        foreach (Loss loss in value.Losses)
            Assert.True(loss.OwnKm2 + loss.OthersKm2 <= loss.SeenKm2 + 0.2, $"{loss}");
    }

    [Fact]
    public void Sobol_indices_of_a_sum_and_of_a_product_are_the_known_ones()
    {
        // Y = 3 x0 + x1 + 4 x2 x3, x uniform with mean 0 and variance 1: V = 9 + 1 + 16.
        const int draws = 20_000;
        double X(int unknown, int draw) => Math.Sqrt(12.0) * (new CounterRandom(11, (uint)unknown, (uint)draw).NextDouble() - 0.5);
        double Value(int sample, int draw)
        {
            double Of(int u) => X(u, sample == 1 || sample == 2 + u ? draws + draw : draw);
            return 3.0 * Of(0) + Of(1) + 4.0 * Of(2) * Of(3);
        }

        (double First, double FirstError, double Total, double TotalError, double Sigma)[] shares = [.. UncertaintyStudy.Sobol(Value, draws)];
        double[] first = [9.0 / 26.0, 1.0 / 26.0, 0.0, 0.0, 0.0], total = [9.0 / 26.0, 1.0 / 26.0, 16.0 / 26.0, 16.0 / 26.0, 0.0];
        for (int u = 0; u < first.Length; u++)
        {
            Assert.Equal(first[u], shares[u].First, 4.0 * shares[u].FirstError + 0.01);
            Assert.Equal(total[u], shares[u].Total, 4.0 * shares[u].TotalError + 0.01);
        }

        Assert.Equal(Math.Sqrt(26.0), shares[0].Sigma, 0.1);
    }

    [Fact]
    public void One_unknown_is_drawn_anew_without_touching_the_others()
    {
        Sensor[] sensors = [.. Enumerable.Range(0, 400).Select(i => new Sensor { Id = $"s{i}", Type = $"t{i % 5}", Confidence = Confidence.Low, Availability = 0.6 })];
        int[] places = [.. sensors.Select(_ => 9)];
        UncertaintyPlan plan = Plan();
        World a = World.Draw(sensors, places, plan, 3, [0, 0, 0, 0, 0, 0, 0]), moved = World.Draw(sensors, places, plan, 3, [0, 1, 0, 0, 0, 0, 0]);
        Assert.Equal(a.RefractivityPerKm, moved.RefractivityPerKm);
        Assert.Equal(a.Sharpness, moved.Sharpness);
        Assert.Equal(a.Sensors.Select(s => s with { Place = 0 }), moved.Sensors.Select(s => s with { Place = 0 }));
        Assert.NotEqual(a.Sensors, moved.Sensors);
        // 0.8 exist, 0.6 of them are up; the catalogue's own place is none of the draws.
        Assert.InRange(a.Sensors.Count(s => s.Present) / 400.0, 0.40, 0.56);
        Assert.DoesNotContain(a.Sensors, s => s.Place == 0);
        Assert.Equal(5, sensors.Zip(a.Sensors).Select(p => (p.First.Type, p.Second.Performance)).Distinct().Count());
        World nominal = World.Draw(sensors, places, plan, 3, [-1, -1, -1, -1, -1, -1, -1]);
        Assert.Equal(World.Nominal(400).Sensors, nominal.Sensors);
        Assert.Equal(World.StandardRefractivityPerKm, nominal.RefractivityPerKm);
        Assert.Equal(4.0 / 3.0, SensorReach.KOf(World.StandardRefractivityPerKm), 1e-3);
    }

    [Fact]
    public void Performances_have_variance_one_and_quantiles_are_those_of_the_hand()
    {
        Assert.Equal(0.0, World.Performances.Average(), 1e-12);
        Assert.Equal(1.0, World.Performances.Average(z => z * z), 3e-3);
        double[] sorted = [1.0, 2.0, 4.0, 8.0];
        Assert.Equal(3.0, UncertaintyStudy.Quantile(sorted, 0.5));
        Assert.Equal(1.15, UncertaintyStudy.Quantile(sorted, 0.05), 1e-12);
        Assert.Equal((1.0f, 0.0f), BlockCoverage.Bends(SensorReach.WeakPerKm));
        Assert.Equal((0.0f, 1.0f), BlockCoverage.Bends(SensorReach.StrongPerKm));
    }

    [Fact]
    public void A_ridge_is_raised_by_what_it_stands_above_its_surroundings_and_a_plain_stays()
    {
        short[] posts = [.. Enumerable.Repeat((short)100, 81)];
        posts[4 * 9 + 4] = 600;
        short[] sharper = SharperTerrain.Sharper(posts, 9, 9);
        Assert.Equal(600 + 480, sharper[4 * 9 + 4]);
        for (int i = 0; i < posts.Length; i++)
            Assert.True(i == 4 * 9 + 4 || sharper[i] == 100);
    }

    [Theory]
    [InlineData("layer", "layer: expected the id of a layer of the study")]
    [InlineData("sensor", "expected a sensor of the network")]
    [InlineData("existence", "existence.low: expected a number from 0 to 1, found 1.5")]
    public void A_plan_that_cannot_be_used_is_told_in_one_line(string what, string complaint)
    {
        string folder = TestPaths.NewFolder();
        string study = Study(folder, plan =>
        {
            if (what == "layer")
                plan["questions"]![0]!["layer"] = "nothing";
            else if (what == "sensor")
                plan["position_of_km"]!["nowhere"] = 10;
            else
                plan["existence"]!["low"] = 1.5;
        });
        string message = Assert.Throws<InputException>(() => GapBlocks.Of(Request(study, folder), false, 1)).Message;
        Assert.Contains(complaint, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    private static UncertaintyPlan Plan() => new()
    {
        Lanes = [],
        BlockCells = 5,
        Existence = [0.99, 0.95, 0.8, 0.8],
        PositionM = [100.0, 2000.0, 10_000.0, 5000.0],
        PositionOfM = new Dictionary<string, double>(),
        SignalDb = 3.0,
        PdLogit = 0.5,
        RangeShare = 0.05,
        Refractivity = (-42.0, 8.0),
    };
}
