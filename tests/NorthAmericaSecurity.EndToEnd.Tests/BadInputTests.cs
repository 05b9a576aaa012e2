using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Input that cannot be used: exit code 2, one line that names the file and the field (or the option), and nothing left behind.</summary>
public class BadInputTests
{
    private const string Sensors = "sensor_id,x_m,y_m,range_max_m,sigma_range_m,sigma_azimuth_deg\nalfa,0,0,100000,50,0.1\n";
    private const string GeodeticSensors = "sensor_id,lat_deg,lon_deg,range_max_m,sigma_range_m,sigma_azimuth_deg\nalfa,31,-106,100000,50,0.1\n";
    private const string Detections = "time_s,sensor_id,range_m,azimuth_deg\n0,alfa,40000,10\n8,alfa,40000,11\n";
    private const string Truth = "time_s,truth_id,x_m,y_m\n0,1,3000,4000\n100,1,5000,6000\n";
    private const string Tracks = "time_s,track_id,x_m,y_m\n60,1,3000,4000\n";
    private const string PlacesHeader = "id,nation,lat_deg,lon_deg,weight\n";

    // A place with few sensors: what gets past the readers by mistake ends soon.
    private const string Near = "31,-106,300";

    private sealed record Case(string[] Arguments, params string[] Told)
    {
        public byte[]? Input { get; init; }

        public Case With(params string[] more) => this with { Arguments = [.. Arguments, .. more] };
    }

    private static readonly Dictionary<string, Func<Scratch, Case>> Cases = new()
    {
        // Files that are not there, empty, or no files.
        ["a missing sensors file"] = s => Track(s, sensors: null, Detections, "sensors.csv"),
        ["a missing detections file"] = s => Track(s, Sensors, detections: null, "detections.csv"),
        ["a missing truth file"] = s => Score(s, truth: null, Tracks, "truth.csv"),
        ["a missing tracks file"] = s => Score(s, Truth, tracks: null, "tracks.csv"),
        ["a missing study"] = _ => Study("no-such-study.json", "no-such-study.json"),
        ["a missing network"] = s => Study(s.WriteBoxStudy(j => j["network"] = "no-such-network.json"), "no-such-network.json"),
        ["a missing regions file"] = s => Study(s.WriteBoxStudy(j => j["regions"]!["file"] = "no-such.geojson"), "no-such.geojson"),
        ["a missing airports file"] = s => Study(s.WriteBoxStudy(j => j["traffic"]!["airports"] = "no-such.csv"), "no-such.csv"),
        ["a missing traffic file"] = s => new Case(["study", s.WriteBoxStudy(), "--out", "out", "--near", Near, "--traffic", "no-such-truth.csv"], "no-such-truth.csv"),
        ["an empty sensors file"] = s => Track(s, "", Detections, "sensors.csv", "empty"),
        ["an empty detections file"] = s => Track(s, Sensors, "", "detections.csv", "empty"),
        ["an empty truth file"] = s => Score(s, "", Tracks, "truth.csv", "empty"),
        ["an empty study"] = s => Study(s.Write("study.json", ""), "study.json", "empty"),
        ["an empty network"] = s => Study(s.WriteBoxStudy(j => j["network"] = s.Write("network.json", "")), "network.json", "empty"),
        ["an empty regions file"] = s => Study(s.WriteBoxStudy(j => j["regions"]!["file"] = s.Write("regions.geojson", "")), "regions.geojson", "empty"),
        ["a folder for sensors"] = s => new Case(["track", "--sensors", NewFolder(s, "sensors"), "--detections", s.Write("detections.csv", Detections), "--out", "out/tracks.csv"], "sensors", "folder"),
        ["a folder for detections"] = s => new Case(["track", "--sensors", s.Write("sensors.csv", Sensors), "--detections", NewFolder(s, "detections"), "--out", "out/tracks.csv"], "detections", "folder"),
        ["a folder for a study"] = s => Study(NewFolder(s, "study"), "study", "folder"),
        ["a folder for a network"] = s => Study(s.WriteBoxStudy(j => j["network"] = NewFolder(s, "network")), "network", "folder"),
        ["a folder to write tracks to"] = s => new Case(["track", "--sensors", s.Write("sensors.csv", Sensors), "--detections", s.Write("detections.csv", Detections), "--out", NewFolder(s, "out")], "out", "folder"),
        ["a file to write a study into"] = s => new Case(["study", s.WriteBoxStudy(), "--near", Near, "--out", s.Write("occupied", "kept")], "occupied"),

        // Values in tables.
        ["a sensor at latitude 123"] = s => Track(s, GeodeticSensors.Replace("31", "123"), Detections, "sensors.csv", "line 2", "lat_deg", "123"),
        ["a longitude that is a word"] = s => Track(s, GeodeticSensors.Replace("-106", "west"), Detections, "sensors.csv", "line 2", "lon_deg", "west"),
        ["a NaN range"] = s => Track(s, Sensors, Detections.Replace("8,alfa,40000", "8,alfa,NaN"), "detections.csv", "line 3", "range_m", "NaN"),
        ["an infinite range"] = s => Track(s, Sensors, Detections.Replace("8,alfa,40000", "8,alfa,Infinity"), "detections.csv", "line 3", "range_m"),
        ["a negative range"] = s => Track(s, Sensors, Detections.Replace("8,alfa,40000", "8,alfa,-4"), "detections.csv", "line 3", "range_m", "-4"),
        ["a sensor with a NaN range"] = s => Track(s, Sensors.Replace("100000", "NaN"), Detections, "sensors.csv", "line 2", "range_max_m"),
        ["a missing azimuth"] = s => Track(s, Sensors, Detections.Replace("40000,11", "40000,"), "detections.csv", "line 3", "azimuth_deg"),
        ["a row that is cut short"] = s => Track(s, Sensors, Detections.Replace("8,alfa,40000,11", "8,al"), "detections.csv", "line 3", "fields"),
        ["a time beyond all epochs"] = s => Track(s, Sensors, Detections.Replace("8,alfa", "1e300,alfa"), "detections.csv", "line 3", "time_s", "1e300"),
        ["a truth beyond all epochs"] = s => Score(s, Truth.Replace("100,1", "1e300,1"), Tracks, "truth.csv", "line 3", "time_s", "1e300"),
        ["a plot of an unknown sensor"] = s => Track(s, Sensors, Detections.Replace("8,alfa", "8,bravo"), "detections.csv", "line 3", "sensor_id", "bravo"),
        ["two sensors of one id"] = s => Track(s, Sensors + "alfa,5,5,100000,50,0.1\n", Detections, "sensors.csv", "line 3", "sensor_id", "alfa"),
        ["a missing column"] = s => Track(s, Sensors, Detections.Replace("range_m", "distance"), "detections.csv", "line 1", "range_m"),
        ["a code that is not octal"] = s => Track(s, Sensors, "time_s,sensor_id,range_m,azimuth_deg,mode_3a\n0,alfa,40000,10,7890\n", "detections.csv", "line 2", "mode_3a", "7890"),
        ["a compressed file that is cut short"] = s =>
        {
            byte[] whole = Gzip(Encoding.UTF8.GetBytes("time_s,sensor_id,range_m,azimuth_deg\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i},alfa,{1000 + i * 7919 % 99_000},10\n"))));
            s.Write("detections.csv.gz", whole[..(whole.Length / 2)]);
            return new Case(["track", "--sensors", s.Write("sensors.csv", Sensors), "--detections", "detections.csv.gz", "--out", "out/tracks.csv"], "detections.csv.gz");
        },
        ["truth of the other kind of scene"] = s => Score(s, "time_s,truth_id,lat_deg,lon_deg\n0,1,31,-106\n100,1,31,-105\n", Tracks, "tracks.csv", "lat_deg"),
        ["truth without rows"] = s => Score(s, "time_s,truth_id,x_m,y_m\n", Tracks, "truth.csv"),
        ["truth that goes back in time"] = s => Score(s, Truth + "50,1,1,1\n", Tracks, "truth.csv", "line 4", "time_s"),

        // Frames.
        ["a frame file that is cut short"] = s => Frames(s, [.. Tick(4.0), .. Tick(8.0)[..^3]], "plots.bin", "offset 23", "torn"),
        ["a frame file that is damaged"] = s => Frames(s, [.. Tick(4.0), .. "JUNK"u8, .. Tick(8.0)], "plots.bin", "offset 23"),
        ["a compressed frame file that is cut short"] = s => Frames(s, Gzip([.. Enumerable.Range(0, 500).SelectMany(i => Tick(i * 1.01))])[..^100], "plots.bin"),
        ["a tick beyond all epochs"] = s => Frames(s, [.. Tick(4.0), .. Tick(1e300)], "plots.bin", "offset 23", "time_s"),
        ["text on standard input"] = s => new Case(
            ["track", "--sensors", s.Write("sensors.csv", Sensors), "--detections", "-", "--out", "out/tracks.csv"], "standard input", "offset 0")
        { Input = Encoding.UTF8.GetBytes(Detections) },
        ["nothing on standard input"] = s => new Case(["track", "--sensors", s.Write("sensors.csv", Sensors), "--detections", "-", "--out", "out/tracks.csv"], "standard input"),
        ["a server that is not there"] = s =>
        {
            string source = $"tcp://127.0.0.1:{FreePort()}";
            return new Case(["track", "--sensors", s.Write("sensors.csv", Sensors), "--detections", source, "--out", "out/tracks.csv"], source);
        },
        ["a server without a port"] = s => new Case(["track", "--sensors", s.Write("sensors.csv", Sensors), "--detections", "tcp://127.0.0.1", "--out", "out/tracks.csv"], "tcp://127.0.0.1", "host:port"),

        // Networks.
        ["a network sensor at latitude 123"] = s => Network(s, sensors => sensors[3]!["position"]!["lat_deg"] = 123, "lat_deg", "123"),
        ["a network with two sensors of one id"] = s => Network(s, sensors => sensors[3]!["id"] = sensors[2]!["id"]!.GetValue<string>(), ".id"),
        ["a network sensor of an unknown type"] = s => Network(s, sensors => sensors[3]!["type"] = "crystal-ball", ".type", "crystal-ball"),
        ["a network sensor with a misspelt field"] = s => Network(s, sensors => sensors[3]!["elevation"] = 5, "'elevation'"),
        ["a network sensor without a place"] = s => Network(s, sensors => sensors[3]!["position"] = null, "position"),
        ["a torn network"] = s => Study(s.WriteBoxStudy(j => j["network"] = Torn(s, "networks/north-america.json", "network.json")), "network.json", "line"),
        ["a torn network beside detections"] = s => new Case(
            ["track", "--sensors", Torn(s, "networks/north-america.json", "network.json"), "--detections", s.Write("detections.csv", Detections), "--out", "out/tracks.csv"], "network.json", "line"),

        // Regions.
        ["a torn regions file"] = s => Study(s.WriteBoxStudy(j => j["regions"]!["file"] = Torn(s, "regions/north-america.geojson", "regions.geojson")), "regions.geojson", "line"),
        ["a coast at longitude 200"] = s => Regions(s, features => features[0]!["geometry"]!["coordinates"]![0]![0]![1]![0] = 200, "features[0]", "200"),
        ["a nation's land twice"] = s => Regions(s, features => features.Add(features[0]!.DeepClone()), "USA"),

        // Studies.
        ["a torn study"] = s => Study(s.Write("study.json", File.ReadAllText(s.WriteBoxStudy())[..700]), "study.json", "line 1"),
        ["a stage of an unknown nation"] = s => Changed(s, j => j["stages"]![1]!["adds"]![0]!["nation"] = "ATL", "stages[mex-civil]", "ATL"),
        ["a stage of an unknown sensor"] = s => Changed(s, j => j["stages"]![1]!["adds"] = new JsonArray(new JsonObject { ["id"] = "no-such-radar" }), "stages[mex-civil]", "no-such-radar"),
        ["regions of an unknown nation"] = s => Changed(s, j => j["regions"]!["nations"]!.AsArray().Add("ATL"), "regions.nations", "ATL"),
        ["a misspelt field"] = s => Changed(s, j => j["sede"] = 3, "'sede'"),
        ["a misspelt field further in"] = s => Changed(s, j => j["traffic"]!["aircrafts"] = 3, "traffic", "'aircrafts'"),
        ["a field that is missing"] = s => Changed(s, j => j.Remove("seed"), "'seed'"),
        ["a number that is a word"] = s => Changed(s, j => j["traffic"]!["aircraft"] = "many", "traffic.aircraft", "many"),
        ["a number out of range"] = s => Changed(s, j => j["picture"]!["epoch_s"] = 0, "picture.epoch_s", "0"),
        ["an unknown channel"] = s => Changed(s, j => j["layers"]![0]!["channels"]!.AsArray().Add("telepathy"), "layers[air-cooperative].channels", "telepathy"),
        ["a layer without channels"] = s => Changed(s, j => j["layers"]![0]!["channels"] = new JsonArray(), "layers[air-cooperative].channels"),
        ["a headline that is no altitude of its layer"] = s => Changed(s, j => j["layers"]![0]!["headline_m"] = 3001, "layers[air-cooperative].headline_m", "3001"),
        ["an altitude twice"] = s => Changed(s, j => j["layers"]![0]!["altitudes_m"]!.AsArray().Add(3000), "layers[air-cooperative].altitudes_m"),
        ["a stage twice"] = s => Changed(s, j => j["stages"]![1]!["id"] = "can-usa", "stages", "'can-usa'"),
        ["a layer twice"] = s => Changed(s, j => j["layers"]![1]!["id"] = "air-cooperative", "layers", "'air-cooperative'"),
        ["a nation twice"] = s => Changed(s, j => j["regions"]!["nations"]!.AsArray().Add("USA"), "regions.nations", "'USA'"),
        ["a stage whose id breaks a table"] = s => Changed(s, j => j["stages"]![0]!["id"] = "can,usa", "stages", "'can,usa'"),
        ["a name that is no folder name"] = s => Changed(s, j => j["name"] = "../elsewhere", "name", "../elsewhere"),
        ["no stages"] = s => Changed(s, j => j["stages"] = new JsonArray(), "stages"),
        ["no nations"] = s => Changed(s, j => j["regions"]!["nations"] = new JsonArray(), "regions.nations"),
        ["a file interval that no epoch meets"] = s => Changed(s, j => j["picture"]!["file_every_s"] = 7, "picture.file_every_s", "7"),
        ["no traffic"] = s => Changed(s, j => (j["traffic"]!["aircraft"], j["traffic"]!["vessels"]) = (0, 0), "target"),
        ["vessels without ports"] = s => Changed(s, j => j["traffic"]!["ports"] = Path.GetFileName(s.Write("ports.csv", PlacesHeader)), "ports.csv"),
        ["aircraft without airports"] = s => Changed(s, j => j["traffic"]!["airports"] = Path.GetFileName(s.Write("airports.csv", PlacesHeader)), "airports.csv"),
        ["airports that no flight connects"] = s =>
        {
            s.Write("airports.csv", PlacesHeader + "one,USA,40,-100,1\n");
            return Changed(s, j => (j["traffic"]!["airports"], j["traffic"]!["overseas"]) = ("airports.csv", "airports.csv"), "traffic", "Airliner");
        },
        ["planar traffic"] = s => new Case(["study", s.WriteBoxStudy(), "--out", "out", "--near", Near, "--traffic", s.Write("truth.csv", Truth)], "truth.csv", "lat_deg"),

        // Arguments.
        ["no command"] = _ => new Case([], "command"),
        ["an unknown command"] = _ => new Case(["fuse"], "fuse"),
        ["an unknown option"] = s => new Case(["study", s.WriteBoxStudy(), "--out", "out", "--colour"], "--colour"),
        ["an unknown option with a value"] = s => new Case(["track", "--sensor", "sensors.csv", "--detections", "-", "--out", "out/tracks.csv"], "--sensor"),
        ["options that are missing"] = _ => new Case(["track", "--out", "out/tracks.csv"], "--sensors", "--detections"),
        ["an option without its value"] = s => new Case(["study", s.WriteBoxStudy(), "--out"], "--out"),
        ["--every 0"] = s => Track(s, Sensors, Detections, "--every").With("--every", "0"),
        ["--every -10"] = s => Track(s, Sensors, Detections, "--every", "-10").With("--every", "-10"),
        ["--every NaN"] = s => Track(s, Sensors, Detections, "--every", "NaN").With("--every", "NaN"),
        ["--every 1e-300"] = s => Track(s, Sensors, Detections, "--every").With("--every", "1e-300"),
        ["--every often"] = s => Track(s, Sensors, Detections, "--every", "often").With("--every", "often"),
        ["--every 0 of a score"] = s => Score(s, Truth, Tracks, "--every").With("--every", "0"),
        ["--c 0 of a score"] = s => Score(s, Truth, Tracks, "--c").With("--c", "0"),
        ["--near somewhere"] = s => new Case(["study", s.WriteBoxStudy(), "--out", "out", "--near", "somewhere"], "--near", "somewhere"),
        ["--near beyond the pole"] = s => new Case(["study", s.WriteBoxStudy(), "--out", "out", "--near", "91,0,100"], "--near", "91,0,100"),
        ["--near without a distance"] = s => new Case(["study", s.WriteBoxStudy(), "--out", "out", "--near", "42,-83"], "--near", "42,-83"),
        ["--near where no sensor is"] = s => new Case(["study", s.WriteBoxStudy(), "--out", "out", "--near", "-40,-20,100"], "study.json", "near"),
        ["simulate --near somewhere"] = s => new Case(["simulate", s.WriteBoxStudy(), "--plots", "out/plots.bin", "--near", "somewhere"], "--near", "somewhere"),
        ["simulate of a missing study"] = _ => new Case(["simulate", "no-such-study.json", "--plots", "out/plots.bin", "--truth", "out/truth.csv"], "no-such-study.json"),
    };

    public static TheoryData<string> CaseNames => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Exit_is_two_with_one_line_that_names_the_trouble_and_nothing_left_behind(string name)
    {
        using var scratch = new Scratch();
        Case bad = Cases[name](scratch);
        Finished run = Sdn.RunWith(scratch.Folder, bad.Arguments, bad.Input);

        Assert.True(run.ExitCode == 2, $"{name}: exit code {run.ExitCode}: {run.Error}");
        string line = Assert.Single(run.ErrorLines);
        Assert.EndsWith("\n", run.Error);
        Assert.StartsWith("sdn: ", line);
        Assert.All(bad.Told, told => Assert.Contains(told, line));
        Assert.DoesNotContain("   at ", run.Error);
        Assert.DoesNotContain("Unhandled", run.Error);
        Assert.Empty(run.OutBytes);
        Assert.Empty(Directory.GetFiles(scratch.Folder, "*.partial", SearchOption.AllDirectories));
        if (Directory.Exists(scratch["out"]))
            Assert.Empty(Directory.GetFileSystemEntries(scratch["out"]));
    }

    [Fact]
    public void The_same_inputs_unbroken_are_good()
    {
        using var scratch = new Scratch();
        Sdn.Run(scratch.Folder, Track(scratch, Sensors, Detections).Arguments).Succeeded();
        Sdn.Run(scratch.Folder, Track(scratch, GeodeticSensors, Detections).Arguments).Succeeded();
        Sdn.Run(scratch.Folder, Frames(scratch, [.. Tick(4.0), .. Tick(8.0)]).Arguments).Succeeded();
        Sdn.Run(scratch.Folder, Frames(scratch, Gzip([.. Tick(4.0), .. Tick(8.0)])).Arguments).Succeeded();
        Sdn.Run(scratch.Folder, Score(scratch, Truth, Tracks).Arguments).Succeeded();
        Sdn.Run(scratch.Folder, Network(scratch, _ => { }).Arguments).Succeeded();
    }

    private static Case Track(Scratch s, string? sensors, string? detections, params string[] told)
    {
        if (sensors is not null)
            s.Write("sensors.csv", sensors);
        if (detections is not null)
            s.Write("detections.csv", detections);
        return new Case(["track", "--sensors", "sensors.csv", "--detections", "detections.csv", "--out", "out/tracks.csv"], told);
    }

    private static Case Score(Scratch s, string? truth, string? tracks, params string[] told)
    {
        if (truth is not null)
            s.Write("truth.csv", truth);
        if (tracks is not null)
            s.Write("tracks.csv", tracks);
        return new Case(["score", "--truth", "truth.csv", "--tracks", "tracks.csv"], told);
    }

    private static Case Frames(Scratch s, byte[] frames, params string[] told)
    {
        s.Write("plots.bin", frames);
        return new Case(["track", "--sensors", s.Write("sensors.csv", Sensors), "--detections", "plots.bin", "--out", "out/tracks.csv"], told);
    }

    private static Case Study(string study, params string[] told) => new(["study", study, "--out", "out", "--near", Near], told);

    private static Case Changed(Scratch s, Action<JsonObject> change, params string[] told) => Study(s.WriteBoxStudy(change), told);

    private static Case Network(Scratch s, Action<JsonArray> change, params string[] told)
    {
        string network = s.WriteNetwork(n => change(n["sensors"]!.AsArray()));
        return Study(s.WriteBoxStudy(j => j["network"] = network), ["network.json", .. told]);
    }

    private static Case Regions(Scratch s, Action<JsonArray> change, params string[] told)
    {
        JsonNode regions = JsonNode.Parse(File.ReadAllText(TestPaths.Sample("regions/north-america.geojson")))!;
        change(regions["features"]!.AsArray());
        string path = s.Write("regions.geojson", regions.ToJsonString());
        return Study(s.WriteBoxStudy(j => j["regions"]!["file"] = path), ["regions.geojson", .. told]);
    }

    private static string Torn(Scratch s, string sample, string file)
    {
        string whole = File.ReadAllText(TestPaths.Sample(sample));
        return s.Write(file, whole[..(whole.Length / 2)]);
    }

    private static string NewFolder(Scratch s, string name) => Directory.CreateDirectory(s[name]).FullName;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>A tick frame, byte by byte: "SDNF", the length, and the MessagePack array ["tick", time]. 23 bytes.</summary>
    private static byte[] Tick(double timeS)
    {
        byte[] frame = [.. "SDNF"u8, 0, 0, 0, 15, 0x92, 0xa4, .. "tick"u8, 0xcb, .. new byte[8]];
        BinaryPrimitives.WriteDoubleBigEndian(frame.AsSpan(15), timeS);
        return frame;
    }
}
