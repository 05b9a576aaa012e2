using System.Globalization;
using System.Text.Json.Nodes;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Studies.Tests;

/// <summary>The gap part of a study, from its file to its files, on a small network.</summary>
public class GapRunnerTests
{
    /// <summary>The sample with two layers, two altitudes, narrow seas and the sensors of Mexico and a few more.</summary>
    internal static string SmallStudy(string folder, Action<JsonNode>? change = null, Action<JsonNode>? changeNetwork = null)
    {
        string samples = Path.GetDirectoryName(TestPaths.Sample("x"))!;
        JsonNode network = JsonNode.Parse(File.ReadAllText(TestPaths.Sample("networks/north-america.json")))!;
        JsonArray sensors = network["sensors"]!.AsArray();
        for (int i = sensors.Count - 1; i >= 0; i--)
        {
            if (i % 20 != 0 && (string)sensors[i]!["nation"]! is not ("MEX" or "INT"))
                sensors.RemoveAt(i);
        }

        changeNetwork?.Invoke(network);
        File.WriteAllText(Path.Combine(folder, "network.json"), network.ToJsonString());
        JsonNode study = JsonNode.Parse(File.ReadAllText(TestPaths.Sample("studies/mexico-joins.json")))!;
        study["network"] = Path.Combine(folder, "network.json");
        study["regions"]!["file"] = Path.Combine(samples, "regions", "north-america.geojson");
        study["regions"]!["nations"] = new JsonArray("MEX");
        JsonNode gaps = study["gaps"]!;
        gaps["oceans"] = Path.Combine(samples, "regions", "oceans.geojson");
        gaps["sea_approach_nm"] = new JsonArray(100, 200);
        gaps["altitudes_m"] = new JsonArray(300, 3000);
        JsonArray layers = gaps["layers"]!.AsArray();
        for (int i = layers.Count - 1; i >= 0; i--)
        {
            if ((string)layers[i]!["id"]! is not ("cooperative" or "silent-light" or "fast-boat"))
                layers.RemoveAt(i);
        }

        change?.Invoke(study);
        string path = Path.Combine(folder, "study.json");
        File.WriteAllText(path, study.ToJsonString());
        return path;
    }

    private static GapResult Run(string study, string output, int workers = -1, SightCache? cache = null) =>
        GapRunner.Run(new GapRequest(study, output, cache, null, 4.0 / 3.0, workers, (_, _) => { }));

    [Fact]
    public void A_small_study_gives_the_same_files_on_one_worker_and_on_many_and_from_the_cache()
    {
        string folder = TestPaths.NewFolder(), zones = Path.Combine(folder, "zones.geojson");
        File.WriteAllText(zones, """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"west","name":"A zone in the west","nation":"MEX"},
            "geometry":{"type":"Polygon","coordinates":[[[-110,20],[-104,20],[-104,24],[-110,24],[-110,20]]]}}]}
            """);
        string study = SmallStudy(folder, s => s["gaps"]!["areas"] = new JsonArray(new JsonObject { ["file"] = zones, ["kind"] = "fir" }));
        var cache = new SightCache(Path.Combine(folder, "cache"));
        GapResult one = Run(study, Path.Combine(folder, "one"), workers: 1);
        Run(study, Path.Combine(folder, "many"), workers: 4, cache);
        GapResult kept = Run(study, Path.Combine(folder, "kept"), workers: -1, cache);
        foreach (string name in GapFiles.Names)
        {
            byte[] first = File.ReadAllBytes(Path.Combine(folder, "one", name));
            Assert.NotEmpty(first);
            Assert.Equal(first, File.ReadAllBytes(Path.Combine(folder, "many", name)));
            Assert.Equal(first, File.ReadAllBytes(Path.Combine(folder, "kept", name)));
        }

        Assert.Equal(one.Rows.Count, kept.Rows.Count);
        Assert.DoesNotContain(folder, File.ReadAllText(Path.Combine(folder, "one", "gaps.json")), StringComparison.Ordinal);

        // A region of the user's own is one in all tables, of what flies.
        RegionFacts zone = Assert.Single(one.Regions, r => r.Kind == "fir");
        Assert.Equal(("fir-west", "A zone in the west", "MEX"), (zone.Id, zone.Name, zone.Nation));
        Assert.Equal(["cooperative", "silent-light"], one.Rows.Where(r => r.Region == zone.Id).Select(r => r.Layer).Distinct());
        Assert.Contains(one.Rows, r => r.Region == zone.Id && r.Path == "own-MEX");
        foreach (string name in (string[])["gaps.csv", "reasons.csv", "gaps.html"])
            Assert.Contains("fir-west", File.ReadAllText(Path.Combine(folder, "one", name)), StringComparison.Ordinal);

        // What hides most is told with its sensor; as much as is told in all is hidden at the last stage, but for edges of range.
        string[][] ridges = [.. File.ReadLines(Path.Combine(folder, "one", "ridges.csv")).Skip(1).Select(l => l.Split(','))];
        Assert.All(ridges, r => Assert.True(double.Parse(r[6], CultureInfo.InvariantCulture) > 0.0 && double.Parse(r[7], CultureInfo.InvariantCulture) is > 0.0 and < 500.0));
        double told = ridges.Where(r => r[0] == "cooperative").Sum(r => double.Parse(r[8], CultureInfo.InvariantCulture));
        double behind = one.Rows.Where(r => r is { Layer: "cooperative", Height: 1, Path: "joining", Stage: "mex-maritime", Region: "MEX-land" or "MEX-sea-100" or "MEX-sea-200" })
            .Sum(r => r.ReasonKm2[(int)Coverage.Detection.Reason.BehindTerrain]);
        Assert.InRange(told / behind, 0.9, 1.5);

        // Stages only close; parts of a sea add up; higher is seen better, over the sea at least.
        var rows = one.Rows.ToDictionary(r => (r.Layer, r.Height, r.Path, r.Stage, r.Region));
        foreach (CellGapRow row in one.Rows)
            Assert.True(row.ClosedKm2 >= 0.0, $"{row}");
        double parts = one.Regions.Where(r => r.Id.StartsWith("MEX-sea-100-", StringComparison.Ordinal)).Sum(r => rows[("cooperative", 1, "joining", "mex-civil", r.Id)].GapKm2);
        double sea = rows[("cooperative", 1, "joining", "mex-civil", "MEX-sea-100")].GapKm2;
        Assert.Equal(sea, parts, 1.0);
        Assert.True(rows[("cooperative", 1, "joining", "mex-civil", "MEX-sea-100")].GapKm2 < rows[("cooperative", 0, "joining", "mex-civil", "MEX-sea-100")].GapKm2);
        Assert.True(rows[("cooperative", 1, "joining", "mex-civil", "MEX-land")].GapKm2 < rows[("cooperative", 1, "joining", "can-usa", "MEX-land")].GapKm2);
        foreach (CellGapRow row in one.Rows)
            Assert.Equal(row.GapKm2, row.ReasonKm2.Sum(), 2.0);
    }

    [Theory]
    [InlineData("MEX", "XXX", "stages[mex-civil].adds: expected a nation of the network, found 'XXX'")]
    [InlineData("SENEAM", "NOBODY", "stages[mex-civil].adds: expected an operator of the network, found 'NOBODY'")]
    [InlineData("300", "-9999", "gaps.altitudes_m[0]: expected a number from 0 to 64000, found -9999")]
    [InlineData("light_aircraft", "glider", "target: expected a type of target of samples/targets/targets.json")]
    public void What_cannot_be_asked_is_told_in_one_line_and_nothing_is_written(string what, string wrong, string complaint)
    {
        string folder = TestPaths.NewFolder();
        string study = SmallStudy(folder, s =>
        {
            JsonNode gaps = s["gaps"]!;
            if (wrong == "-9999")
                gaps["altitudes_m"]![0] = -9999;
            else if (what == "light_aircraft")
                gaps["layers"]![1]!["target"] = wrong;
            else
                gaps["paths"]![0]!["stages"]![1]!["adds"]![0]![what == "MEX" ? "nation" : "operator"] = wrong;
        });
        string message = Assert.Throws<InputException>(() => Run(study, Path.Combine(folder, "out"))).Message;
        Assert.Contains(complaint, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.False(Directory.Exists(Path.Combine(folder, "out")) && Directory.EnumerateFiles(Path.Combine(folder, "out")).Any());
    }

    [Fact]
    public void A_sensor_below_the_sea_is_named_and_nothing_is_written()
    {
        string folder = TestPaths.NewFolder(), id = "";
        string study = SmallStudy(folder, changeNetwork: n =>
        {
            JsonNode sensor = n["sensors"]!.AsArray().First(s => (string)s!["nation"]! == "MEX")!;
            sensor["elevation_m"] = -120;
            id = (string)sensor["id"]!;
        });
        Assert.Contains($"sensor {id}: expected a surveyed elevation", Assert.Throws<InputException>(() => Run(study, Path.Combine(folder, "out"))).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder, "out")));
    }
}
