using System.CommandLine;
using System.Globalization;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Simulation.Scenes;
using NorthAmericaSecurity.Studies;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Cli.Commands.Simulate;

/// <summary>sdn simulate flights: rotating radars over given truth.</summary>
internal static class FlightsCommand
{
    public static Command Create()
    {
        var truth = new Option<string>("--truth") { Description = "truth.csv[.gz]; heights are pressure altitude", Required = true };
        var sensors = new Option<string?>("--sensors") { Description = "sensors.csv of the radars" };
        var network = new Option<string?>("--network") { Description = "network .json of the radars, with --near" };
        Option<Neighbourhood?> near = StudyCommand.NearOption();
        near.Description = "only radars within KM of a place: LAT,LON,KM";
        Option<ulong> seed = SimulateOptions.Seed();
        var biases = new Option<bool>("--biases") { Description = "give each radar biases; biases.csv tells them" };
        var adsb = new Option<double>("--adsb-share") { Description = "share of flights that broadcast ADS-B", DefaultValueFactory = _ => 0.0 };
        var silent = new Option<double>("--silent-share") { Description = "share of flights without a transponder", DefaultValueFactory = _ => 0.0 };
        var lateShare = new Option<double>("--late-share") { Description = "share of plots that arrive late", DefaultValueFactory = _ => 0.0 };
        var lateMost = new Option<double>("--late-max") { Description = "longest delay in seconds", DefaultValueFactory = _ => 8.0 };
        var runaway = new Option<string?>("--runaway") { Description = "SENSOR:ramp:DEG_PER_MIN@S or SENSOR:step:DEG@S" };
        var clutter = new Option<double>("--clutter") { Description = "mean number of false plots per scan", DefaultValueFactory = _ => 5.0 };
        Option<string> output = SimulateOptions.Out();
        var command = new Command("flights",
            """
            Simulate rotating radars over given flights, with their biases

            Biases are uniform: range within 150 m, gain 0.05 %, azimuth 0.15 deg, time stamp 0.2 s.
            measured = true x (1 + gain) + bias; stamp = true time + bias. Mode C tells pressure
            altitude in steps of 100 or (Mode S) 25 ft; slant ranges are shaped by geometric height,
            which a smooth field sets up to 300 m apart from it. A radar whose elevation is unknown
            stands at 200 m. ADS-B reports are positional plots of a sensor named ADSB, every 5 s,
            sigma 30 m. Rows of detections.csv.gz are in order of arrival; time_s is the stamp.
            A runaway begins S seconds after the scene.

            Example: sdn simulate flights --truth t.csv.gz --sensors s.csv --biases --out scene
            Example: sdn simulate flights --truth t.csv.gz --network n.json --near 42,-83,400 --out s
            """)
        {
            truth, sensors, network, near, seed, biases, adsb, silent, lateShare, lateMost, runaway, clutter, output,
        };
        var faults = new FaultOptions(command, 0.0, 0.0);
        command.SetAction(parsed =>
        {
            TruthSet flights = ReadTruth(parsed.GetRequiredValue(truth));
            IReadOnlyList<Sensor> radars = Radars(parsed.GetValue(sensors), parsed.GetValue(network), parsed.GetValue(near));
            var settings = new FlightSceneSettings
            {
                Seed = parsed.GetValue(seed),
                Biases = parsed.GetValue(biases),
                AdsbShare = OptionRange.Within("--adsb-share", parsed.GetValue(adsb), 0.0, 1.0),
                SilentShare = OptionRange.Within("--silent-share", parsed.GetValue(silent), 0.0, 1.0),
                LateShare = OptionRange.Within("--late-share", parsed.GetValue(lateShare), 0.0, 1.0),
                LateMostS = OptionRange.Within("--late-max", parsed.GetValue(lateMost), 0.0, 3600.0),
                Runaway = ParseRunaway(parsed.GetValue(runaway), radars),
                ClutterPerScan = OptionRange.Within("--clutter", parsed.GetValue(clutter), 0.0, 1e5),
                Faults = faults.Of(parsed),
            };
            (Scene scene, RadarBias[] drawn) = FlightScene.Make(radars, flights.Targets, settings);
            string folder = parsed.GetRequiredValue(output);
            SceneFolder.Write(folder, scene);
            WriteBiases(Path.Combine(folder, "biases.csv"), scene, drawn);
            return 0;
        });
        return command;
    }

    private static TruthSet ReadTruth(string path)
    {
        TruthSet truth = TruthCsv.Read(path);
        if (truth.Planar)
            throw new InputException($"{path}: line 1: expected columns 'lat_deg' and 'lon_deg', found 'x_m'");
        return truth.Targets.Count > 0 ? truth : throw new InputException($"{path}: expected at least one flight, found none");
    }

    private static IReadOnlyList<Sensor> Radars(string? sensorsPath, string? networkPath, Neighbourhood? near)
    {
        if (sensorsPath is null == networkPath is null)
            throw new InputException($"expected one of --sensors and --network, found {(sensorsPath is null ? "neither" : "both")}");
        string path = sensorsPath ?? networkPath!;
        SensorSet set = SensorSource.Read(path);
        if (set.Planar)
            throw new InputException($"{path}: line 1: expected columns 'lat_deg' and 'lon_deg', found 'x_m'");
        Sensor[] radars =
        [
            .. set.Sensors.Where(s => s.Antenna is not null && (s.Primary ?? s.Secondary) is not null && s.Status == SensorStatus.Existing
                && (near is null || Geodesic.Distance(near.Centre, s.Antenna.Position) <= near.RadiusM)),
        ];
        return radars.Length > 0 ? radars : throw new InputException($"{path}: expected at least one radar{(near is null ? "" : " within --near")}, found none");
    }

    private static Runaway? ParseRunaway(string? text, IReadOnlyList<Sensor> radars)
    {
        if (text is null)
            return null;
        // The name of a sensor may hold colons: the two last fields are the kind and the amount.
        string[] fields = text.Split(':');
        string[] amount = fields[^1].Split('@');
        if (fields.Length >= 3 && fields[^2] is "ramp" or "step" && amount.Length == 2
            && double.TryParse(amount[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees) && Math.Abs(degrees) <= 90.0
            && double.TryParse(amount[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double atS) && atS is >= 0.0 and <= 1e6)
        {
            string id = string.Join(':', fields[..^2]);
            if (radars.All(r => r.Id != id))
                throw new InputException($"--runaway: expected the id of a radar of the scene, found '{id}'");
            return fields[^2] == "step" ? new Runaway(id, degrees, 0.0, atS) : new Runaway(id, 0.0, degrees, atS);
        }

        throw new InputException($"--runaway: expected SENSOR:ramp:DEG_PER_MIN@S or SENSOR:step:DEG@S such as R1:step:0.5@600, found '{text}'");
    }

    private static void WriteBiases(string path, Scene scene, RadarBias[] biases)
    {
        using var output = new OutputFile(path);
        output.Text.WriteLine("sensor_id,range_bias_m,range_gain,azimuth_bias_deg,time_bias_s");
        for (int i = 0; i < biases.Length; i++)
        {
            output.Text.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{scene.Sensors[i].Id},{biases[i].RangeM:F3},{biases[i].Gain:F8},{biases[i].AzimuthDeg:F6},{biases[i].TimeS:F5}"));
        }

        output.Commit();
    }
}
