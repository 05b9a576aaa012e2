using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>sdn track and sdn score on the planar scenes: the form of tracks.csv, its score beside the published reference and an independent scorer, and what a row may depend on.</summary>
public class TrackAndScoreTests
{
    private const double EverySeconds = 10.0;

    private static string Scene(string scene, string file) => TestPaths.SharedData($"data/scenes/{scene}/{file}");

    [Theory]
    [InlineData("rot-100")]
    [InlineData("snap-100")]
    public void Tracks_have_the_header_and_an_epoch_every_ten_seconds_up_to_the_first_not_before_the_last_plot(string scene)
    {
        using var scratch = new Scratch();
        string[] rows = Track(scratch, scene, Scene(scene, "detections.csv.gz"));
        Assert.Equal("time_s,track_id,x_m,y_m,vx_mps,vy_mps,status,sxx_m2,sxy_m2,syy_m2,mode_3a,mode_s,ident,age_s", rows[0]);

        double lastPlot = Detections(scene).Skip(1).Max(TimeOf);
        double[] epochs = [.. rows.Skip(1).Select(TimeOf).Distinct()];
        Assert.All(epochs, t => Assert.Equal(0.0, t % EverySeconds));
        Assert.Equal(epochs.Order(), epochs);
        // Each epoch but the first few has a row: 94 of 100 aircraft are in the air at any time.
        Assert.Equal(Enumerable.Range(0, epochs.Length).Select(i => epochs[0] + i * EverySeconds), epochs);
        Assert.InRange(epochs[0], 10, 40);
        Assert.Equal(Math.Ceiling(lastPlot / EverySeconds) * EverySeconds, epochs[^1]);
        Assert.All(rows.Skip(1), row => Assert.Equal(14, row.Split(',').Length));
        Assert.Equal(rows.Length - 1, rows.Skip(1).Select(r => string.Join(',', r.Split(',').Take(2))).Distinct().Count());
    }

    /// <summary>An aircraft at 3,500 m flies west behind the Continental Divide, which no plot tells but the terrain.</summary>
    [Fact]
    public void Over_the_terrain_a_track_coasts_where_no_radar_can_see_it()
    {
        using var scratch = new Scratch();
        scratch.Write("sensors.csv", "sensor_id,lat_deg,lon_deg,height_m,period_s,range_max_m,sigma_range_m,sigma_azimuth_deg\nboulder,39.9,-105.1,1700,5,200000,50,0.08\n");
        var radar = new Antenna(new GeodeticPosition(39.9, -105.1, 1700.0 - 17.0));
        var rows = new StringBuilder("time_s,sensor_id,range_m,azimuth_deg,height_m\n");
        for (double time = 0.0; time <= 140.0; time += 5.0)
        {
            (double range, double azimuth, _) = radar.Measure(Wgs84.ToEcef(Geodesic.Direct(new GeodeticPosition(39.95, -105.2), 270.0, 200.0 * time) with { HeightM = 3500.0 - 17.0 }));
            rows.Append(CultureInfo.InvariantCulture, $"{time},boulder,{range:F1},{azimuth * 180.0 / Math.PI:F4},3500\n");
        }

        // Somebody else keeps the radar alive, and time going.
        for (double time = 141.0; time < 260.0; time += 5.0)
            rows.Append(CultureInfo.InvariantCulture, $"{time},boulder,{60_000 + 100 * time:F1},80,9000\n");
        scratch.Write("detections.csv", rows.ToString());
        string[] track = ["track", "--sensors", "sensors.csv", "--detections", "detections.csv", "--out", "tracks.csv", "--every", "1"];
        Sdn.Run(scratch.Folder, track).Succeeded();
        double without = LastOfFirst();
        Sdn.Run(scratch.Folder, [.. track, "--terrain"]).Succeeded();
        Assert.InRange(without, 140.0, 165.0);
        Assert.True(LastOfFirst() > without + 15.0, $"{LastOfFirst()} s over the terrain, {without} s without");

        double LastOfFirst() => File.ReadAllLines(scratch["tracks.csv"]).Skip(1).Where(r => r.Split(',')[1] == "1").Max(TimeOf);
    }

    [Fact]
    public void A_flat_plane_has_no_terrain_and_tiles_want_it()
    {
        using var scratch = new Scratch();
        scratch.Write("sensors.csv", "sensor_id,x_m,y_m,range_max_m,sigma_range_m,sigma_azimuth_deg\nalfa,0,0,100000,50,0.1\n");
        scratch.Write("detections.csv", "time_s,sensor_id,range_m,azimuth_deg\n");
        string[] track = ["track", "--sensors", "sensors.csv", "--detections", "detections.csv", "--out", "tracks.csv"];
        Finished plane = Sdn.Run(scratch.Folder, [.. track, "--terrain"]), alone = Sdn.Run(scratch.Folder, [.. track, "--tiles", "."]);
        Assert.Equal((2, "sdn: sensors.csv: a scene on a flat plane: expected sensors with lat_deg,lon_deg for --terrain"), (plane.ExitCode, Assert.Single(plane.ErrorLines)));
        Assert.Equal((2, "sdn: --tiles: expected --terrain with it"), (alone.ExitCode, Assert.Single(alone.ErrorLines)));
        Assert.False(File.Exists(scratch["tracks.csv"]));
    }

    [Fact]
    public void A_tile_that_cannot_be_read_is_one_line()
    {
        using var scratch = new Scratch();
        scratch.Write("sensors.csv", "sensor_id,lat_deg,lon_deg,height_m,period_s,range_max_m,sigma_range_m,sigma_azimuth_deg\nboulder,39.9,-105.1,1700,5,50000,50,0.08\nplain,39.5,-105.2,1700,5,50000,50,0.08\n");
        scratch.Write("detections.csv", "time_s,sensor_id,range_m,azimuth_deg\n");
        Directory.CreateDirectory(scratch["tiles"]);
        scratch.Write("tiles/N39W106.hgt.gz", "no gzip at all");
        Finished bad = Sdn.Run(scratch.Folder, "track", "--sensors", "sensors.csv", "--detections", "detections.csv", "--out", "tracks.csv", "--terrain", "--tiles", "tiles");
        Assert.Equal(2, bad.ExitCode);
        Assert.StartsWith("sdn: tiles/N39W106.hgt.gz", Assert.Single(bad.ErrorLines));
        Assert.False(File.Exists(scratch["tracks.csv"]));
    }

    /// <summary>The reference figures: the best of the settings of Stone Soup, as the folder of scenes tells them.</summary>
    [Theory]
    [InlineData("rot-100", 4659, 479.8)]
    [InlineData("snap-100", 4470, 460.6)]
    public void The_score_is_no_worse_than_the_published_reference(string scene, double gospa, double gospaNorm)
    {
        using var scratch = new Scratch();
        Track(scratch, scene, Scene(scene, "detections.csv.gz"));
        JsonElement score = Score(scratch, scene);
        Assert.InRange(score.GetProperty("gospa").GetDouble(), 1, gospa);
        Assert.InRange(score.GetProperty("gospa_norm").GetDouble(), 1, gospaNorm);
    }

    [Theory]
    [InlineData("rot-100")]
    [InlineData("snap-100", "--c", "300", "--every", "30")]
    [InlineData("rot-100", "--every", "5", "--from", "100", "--to", "401.5")]
    public void Every_key_of_the_score_equals_that_of_the_independent_scorer(string scene, params string[] options)
    {
        const string python = "/usr/bin/python3";
        ExternalTool.Require(python);
        Assert.SkipUnless(ExternalTool.Run(python, ["-c", "import numpy, scipy"], expectExit: null).ExitCode == 0, "python3-numpy and python3-scipy are not installed");
        string scorer = TestPaths.SharedData("tools/score_scene.py");

        using var scratch = new Scratch();
        Track(scratch, scene, Scene(scene, "detections.csv.gz"));
        JsonElement ours = Score(scratch, scene, options);
        using JsonDocument theirs = JsonDocument.Parse(ExternalTool.Run(python, [scorer, Scene(scene, "truth.csv.gz"), scratch["tracks.csv"], .. options]).Out);
        Assert.Equal(theirs.RootElement.EnumerateObject().Select(p => p.Name), ours.EnumerateObject().Select(p => p.Name).Take(theirs.RootElement.EnumerateObject().Count()));
        foreach (JsonProperty expected in theirs.RootElement.EnumerateObject())
        {
            JsonElement found = ours.GetProperty(expected.Name);
            Assert.Equal(expected.Value.ValueKind, found.ValueKind);
            // Both are rounded to five decimals; 1e-5 apart is one value on a tie of the rounding.
            if (expected.Value.ValueKind == JsonValueKind.Number)
                Assert.True(Math.Abs(expected.Value.GetDouble() - found.GetDouble()) < 1.01e-5, $"{expected.Name}: {found} against {expected.Value}");
        }
    }

    [Fact]
    public void The_table_of_a_score_tells_what_its_json_tells()
    {
        using var scratch = new Scratch();
        Track(scratch, "rot-100", Scene("rot-100", "detections.csv.gz"));
        JsonElement json = Score(scratch, "rot-100");
        Finished table = Sdn.Run(scratch.Folder, "score", "--truth", Scene("rot-100", "truth.csv.gz"), "--tracks", "tracks.csv").Succeeded();
        string[] lines = table.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, l => Assert.True(l.Length <= 96, l));
        // A line of one word names the group of those below it.
        IEnumerable<(string, string)> Flat(JsonElement e) => e.EnumerateObject().SelectMany(p => p.Value.ValueKind == JsonValueKind.Object ? Flat(p.Value)
            : [(p.Name, p.Value.ValueKind == JsonValueKind.Null ? "-" : p.Value.ToString())]);
        Assert.Equal(Flat(json), lines.Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 1).Select(w => (w[0], w[1])));
    }

    [Theory]
    [InlineData("rot-100")]
    [InlineData("snap-100")]
    public void Tracks_do_not_depend_on_the_truth_column(string scene)
    {
        using var scratch = new Scratch();
        string[] expected = Track(scratch, scene, Scene(scene, "detections.csv.gz"));

        string[] rows = Detections(scene);
        Assert.EndsWith(",truth_id", rows[0]);
        string[] truth = [.. rows.Skip(1).Select(r => r[r.LastIndexOf(',')..])];
        string[] without = [.. rows.Select(r => r[..r.LastIndexOf(',')])];
        Assert.Equal(expected, Track(scratch, scene, scratch.Write("detections.csv", Lines(without))));

        // Each row gets the truth of a row far from it.
        string[] shuffled = [rows[0], .. without.Skip(1).Select((r, i) => r + truth[(i * 7919 + 4321) % truth.Length])];
        Assert.NotEqual(rows, shuffled);
        Assert.Equal(expected, Track(scratch, scene, scratch.Write("detections.csv", Lines(shuffled))));
    }

    [Theory]
    [InlineData("rot-100", 100.0)]
    [InlineData("rot-100", 313.7)]
    [InlineData("snap-100", 230.0)]
    [InlineData("snap-100", 501.1)]
    public void A_row_depends_on_no_plot_after_its_epoch(string scene, double cutS)
    {
        using var scratch = new Scratch();
        string[] whole = Track(scratch, scene, Scene(scene, "detections.csv.gz"));
        string[] rows = Detections(scene);
        string[] early = [rows[0], .. rows.Skip(1).Where(r => TimeOf(r) <= cutS)];
        Assert.InRange(early.Length, 1000, rows.Length - 1000);
        string[] cut = Track(scratch, scene, scratch.Write("detections.csv", Lines(early)));

        string[] expected = [.. whole.Skip(1).Where(r => TimeOf(r) <= cutS)];
        Assert.True(expected.Length > 400, $"{expected.Length} rows are too few to tell");
        Assert.Equal(expected, cut.Skip(1).Where(r => TimeOf(r) <= cutS));
    }

    [Fact]
    public void A_table_without_rows_is_a_picture_without_tracks()
    {
        using var scratch = new Scratch();
        string[] rows = Track(scratch, "rot-100", scratch.Write("detections.csv", "time_s,sensor_id,range_m,azimuth_deg\n"));
        Assert.Equal(["time_s,track_id,x_m,y_m,vx_mps,vy_mps,status,sxx_m2,sxy_m2,syy_m2,mode_3a,mode_s,ident,age_s"], rows);
    }

    private static string[] Track(Scratch scratch, string scene, string detections)
    {
        Sdn.Run(scratch.Folder, "track", "--sensors", Scene(scene, "sensors.csv"), "--detections", detections, "--out", "tracks.csv").Succeeded();
        return File.ReadAllLines(scratch["tracks.csv"]);
    }

    private static JsonElement Score(Scratch scratch, string scene, params string[] options) =>
        JsonDocument.Parse(Sdn.Run(scratch.Folder, ["score", "--truth", Scene(scene, "truth.csv.gz"), "--tracks", "tracks.csv", "--json", .. options]).Succeeded().Out).RootElement;

    private static string[] Detections(string scene)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Scene(scene, "detections.csv.gz")), CompressionMode.Decompress));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static double TimeOf(string row) => double.Parse(row[..row.IndexOf(',')], CultureInfo.InvariantCulture);

    private static string Lines(IEnumerable<string> rows) => string.Join('\n', rows) + "\n";
}
