using System.IO.Compression;
using System.Text.Json;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Scenes that sdn simulate makes, tracked and scored like any other.</summary>
public class SimulateTests
{
    [Fact]
    public void A_planar_scene_is_tracked_and_scored_and_a_seed_repeats_it()
    {
        using var scratch = new Scratch();
        Finished made = Sdn.Run(scratch.Folder, "simulate", "rot", "--aircraft", "60", "--seed", "7", "--duration", "300", "--out", "scene").Succeeded();
        Assert.Empty(made.Error);
        Assert.Empty(made.OutBytes);
        Sdn.Run(scratch.Folder, "simulate", "rot", "--aircraft", "60", "--seed", "7", "--duration", "300", "--out", "again").Succeeded();
        foreach (string file in (string[])["sensors.csv", "detections.csv.gz", "truth.csv.gz"])
            Assert.Equal(File.ReadAllBytes(scratch[$"scene/{file}"]), File.ReadAllBytes(scratch[$"again/{file}"]));
        Assert.Equal("time_s,sensor_id,range_m,azimuth_deg,truth_id", Lines(scratch["scene/detections.csv.gz"])[0]);
        JsonElement score = TrackAndScore(scratch, "scene", "detections.csv.gz", "truth.csv.gz");
        Assert.Equal(60, score.GetProperty("n_truth").GetInt32());
        Assert.InRange(score.GetProperty("gospa_norm").GetDouble(), 50, 600);
    }

    [Fact]
    public void The_coalescence_scene_has_its_runs()
    {
        using var scratch = new Scratch();
        Sdn.Run(scratch.Folder, "simulate", "coalescence", "--seed", "2", "--runs", "2", "--out", "scene").Succeeded();
        Assert.Equal(["detections-01.csv.gz", "detections-02.csv.gz", "sensors.csv", "truth.csv"], Directory.GetFiles(scratch["scene"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("time_s,sensor_id,kind,x_m,y_m,sigma_pos_m,truth_id", Lines(scratch["scene/detections-01.csv.gz"])[0]);
        TrackAndScore(scratch, "scene", "detections-01.csv.gz", "truth.csv", "--every", "1");
    }

    [Fact]
    public void Flights_under_biased_radars_are_tracked_and_scored()
    {
        using var scratch = new Scratch();
        Sdn.Run(scratch.Folder, "simulate", "close", "--kind", "formation", "--seed", "2", "--out", "flown").Succeeded();
        Sdn.Run(scratch.Folder, "simulate", "flights", "--truth", "flown/truth.csv.gz", "--sensors", "flown/sensors.csv", "--biases", "--adsb-share", "0.5", "--late-share", "0.2",
            "--runaway", "R2:step:0.5@100", "--out", "scene").Succeeded();
        string[] biases = File.ReadAllLines(scratch["scene/biases.csv"]);
        Assert.Equal("sensor_id,range_bias_m,range_gain,azimuth_bias_deg,time_bias_s", biases[0]);
        Assert.Equal(["R1", "R2", "R3"], biases.Skip(1).Select(b => b.Split(',')[0]));
        Assert.Equal("time_s,sensor_id,kind,range_m,azimuth_deg,lat_deg,lon_deg,sigma_pos_m,mode_c_ft,mode_3a,mode_s,truth_id", Lines(scratch["scene/detections.csv.gz"])[0]);
        JsonElement score = TrackAndScore(scratch, "scene", "detections.csv.gz", "truth.csv.gz", "--every", "4");
        Assert.Equal(12, score.GetProperty("n_truth").GetInt32());
    }

    [Fact]
    public void A_map_of_clutter_is_read_and_a_bad_one_refused()
    {
        using var scratch = new Scratch();
        const string weather = """{ "kind": "weather", "lat_deg": 45, "lon_deg": -80, "radius_m": 20000, "per_scan": 30, "speed_mps": 15, "heading_deg": 90 }""";
        const string ground = """{ "kind": "ground", "lat_deg": 45.2, "lon_deg": -80.3, "radius_m": 3000, "per_scan": 10 }""";
        scratch.Write("scenario.json", $$"""{ "clutter": [{{weather}}, {{ground}}] }""");
        string[] made = ["simulate", "close", "--kind", "stack", "--clutter", "0", "--out"];
        Sdn.Run(scratch.Folder, [.. made, "plain"]).Succeeded();
        Sdn.Run(scratch.Folder, [.. made, "mapped", "--scenario", "scenario.json"]).Succeeded();
        int False(string folder) => Lines(scratch[$"{folder}/detections.csv.gz"]).Count(l => l.EndsWith(",-1", StringComparison.Ordinal));
        Assert.Equal(0, False("plain"));
        Assert.InRange(False("mapped"), 3000, 15_000);
        scratch.Write("scenario.json", $$"""{ "clutter": [{{weather.Replace("weather", "fog")}}] }""");
        Finished refused = Sdn.Run(scratch.Folder, [.. made, "bad", "--scenario", "scenario.json"]);
        Assert.Equal(
            (2, "sdn: scenario.json: clutter[0].kind: expected one of ground, sea, weather, birds, road, found \"fog\""), (refused.ExitCode, Assert.Single(refused.ErrorLines)));
    }

    [Fact]
    public void The_Madap_scene_is_scored_by_its_own_figures()
    {
        using var scratch = new Scratch();
        Sdn.Run(scratch.Folder, "simulate", "madap", "--hours", "2", "--turn", "right", "--out", "scene").Succeeded();
        Sdn.Run(scratch.Folder, "track", "--sensors", "scene/sensors.csv", "--detections", "scene/detections.csv.gz", "--out", "tracks.csv", "--every", "4.8").Succeeded();
        string[] asked = ["score", "--truth", "scene/truth.csv.gz", "--tracks", "tracks.csv", "--every", "4.8", "--from", "300", "--madap", "--json", "--flights", "flights.csv"];
        JsonElement madap = JsonDocument.Parse(Sdn.Run(scratch.Folder, asked).Succeeded().Out).RootElement.GetProperty("madap");
        // 16 flights for 450 s.
        Assert.InRange(madap.GetProperty("updates").GetInt32(), 1400, 1504);
        Assert.InRange(madap.GetProperty("position_mean_nm").GetDouble(), 0.01, 0.2);
        Assert.Equal(17, File.ReadAllLines(scratch["flights.csv"]).Length);
    }

    [Theory]
    [InlineData("close", "--kind", "foo")]
    [InlineData("madap", "--turn", "up")]
    [InlineData("rot", "--aircraft", "-1")]
    [InlineData("snap", "--pd", "1.5")]
    [InlineData("coalescence", "--runs", "0")]
    public void An_option_out_of_range_is_refused_in_one_line(string kind, string option, string value)
    {
        using var scratch = new Scratch();
        Finished refused = Sdn.Run(scratch.Folder, "simulate", kind, option, value, "--out", "scene");
        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith($"sdn: {option}: expected ", Assert.Single(refused.ErrorLines));
        Assert.Empty(Directory.GetFileSystemEntries(scratch.Folder));
    }

    private static JsonElement TrackAndScore(Scratch scratch, string folder, string detections, string truth, params string[] options)
    {
        Sdn.Run(scratch.Folder, ["track", "--sensors", $"{folder}/sensors.csv", "--detections", $"{folder}/{detections}", "--out", "tracks.csv", .. options]).Succeeded();
        return JsonDocument.Parse(Sdn.Run(scratch.Folder, ["score", "--truth", $"{folder}/{truth}", "--tracks", "tracks.csv", "--json", .. options]).Succeeded().Out).RootElement;
    }

    private static string[] Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
