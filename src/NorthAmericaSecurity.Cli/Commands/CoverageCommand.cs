using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>sdn coverage at: what each sensor makes of targets at given places.</summary>
internal static class CoverageCommand
{
    private static readonly JsonSerializerOptions Options = Studies.Gaps.GapResult.Options;

    public static Command Create()
    {
        var network = new Option<string>("--network") { Description = "network of sensors, JSON", Required = true };
        var points = new Option<string>("--points") { Description = "CSV with columns lat_deg,lon_deg (WGS-84 degrees)", Required = true };
        var altitudes = new Option<string>("--altitudes") { Description = "metres above mean sea level, with commas between", DefaultValueFactory = _ => "300,3000" };
        var target = new Option<string>("--target") { Description = "what covered and reason are about: a type of samples/targets/targets.json", DefaultValueFactory = _ => "airliner" };
        var silent = new Option<bool>("--silent") { Description = "the target has no working transponder" };
        var json = new Option<bool>("--json") { Description = "an array of JSON objects instead of CSV" };
        var tiles = new Option<string?>("--tiles") { Description = "folder of finer elevation tiles: .hgt, .hgt.gz, .asc, .bil with .hdr" };
        Option<double> k = GapsCommand.KOption();
        var at = new Command("at",
            """
            What each sensor in reach makes of targets at points

            A row per point, existing sensor in reach and altitude: slant range, the lowest altitude visible over
            the point's 2' cell (empty: nothing is, or terrain is not asked), Pd of one look, whether the sensor
            alone covers the target and why not; where terrain is the reason, the ridge that is in the way of it,
            its ground's height above sea level and its distance from the sensor. With --json, Pd of every kind of target ("_transponder": with one
            that works).

            Example: sdn coverage at --network samples/networks/north-america.json --points points.csv --json
            """) { network, points, altitudes, target, silent, json, tiles, k };
        at.SetAction(parsed => Run(
            parsed.GetRequiredValue(network), parsed.GetRequiredValue(points), parsed.GetRequiredValue(altitudes), parsed.GetRequiredValue(target), !parsed.GetValue(silent), parsed.GetValue(json),
            parsed.GetValue(tiles), parsed.GetValue(k)));
        return new Command("coverage", "Questions about what sensors cover") { at };
    }

    private static int Run(string networkPath, string pointsPath, string altitudesText, string targetId, bool transponder, bool json, string? tiles, double k)
    {
        OptionRange.Within("--k", k, 0.5, 5.0);
        double[] altitudes = [.. altitudesText.Split(',').Select(Altitude).Distinct()];
        TargetType target = TargetTypeJson.Default.FirstOrDefault(t => t.Id == targetId)
            ?? throw new InputException($"--target: expected one of {string.Join(", ", TargetTypeJson.Default.Select(t => t.Id))}, found '{targetId}'");
        TerrainModel terrain = TerrainModel.WithTiles(tiles);
        IReadOnlyList<GeodeticPosition> points = PointsCsv.Read(pointsPath);
        Sensor[] sensors = [.. NetworkFile.Read(networkPath).Sensors.Where(s => s.Status == SensorStatus.Existing && InReach(s, points))];
        PlacedSensor[] placed = PlacedSensor.Place(terrain, sensors, SightCache.OfUser(), k);
        var conditions = new DetectionConditions { Propagation = Propagation.Standard with { K = k } };
        PointLook[] looks = [.. PointCoverage.Ask(terrain, placed, points, altitudes, target, transponder, conditions)];

        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        if (json)
        {
            text.WriteLine("[");
            for (int i = 0; i < looks.Length; i++)
                text.WriteLine(JsonSerializer.Serialize(looks[i], Options) + (i + 1 < looks.Length ? "," : ""));
            text.WriteLine("]");
        }
        else
        {
            string kind = transponder ? target.Id + "_transponder" : target.Id;
            text.WriteLine("point,lat_deg,lon_deg,sensor_id,altitude_m,slant_range_m,lowest_visible_m,pd,covered,reason,ridge_lat_deg,ridge_lon_deg,ridge_elevation_m,ridge_range_m");
            foreach (PointLook l in looks)
                text.WriteLine($"{l.Point},{points[l.Point].LatitudeDeg},{points[l.Point].LongitudeDeg},{l.SensorId},{l.AltitudeM},{l.SlantRangeM},{l.LowestVisibleM},{l.Pd.GetValueOrDefault(kind)},{(l.Covered ? "true" : "false")},{l.Reason},{l.Ridge?.LatitudeDeg},{l.Ridge?.LongitudeDeg},{l.Ridge?.ElevationM},{l.Ridge?.RangeM}");
        }

        Console.Out.Write(text.ToString());
        return 0;
    }

    private static double Altitude(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double altitude) && altitude is >= 0.0 and <= 64_000.0
            ? altitude
            : throw new InputException($"--altitudes: expected metres from 0 to 64000 with commas between, found '{text}'");

    /// <summary>Lines of sight are computed for sensors that any point may be in reach of only.</summary>
    private static bool InReach(Sensor sensor, IReadOnlyList<GeodeticPosition> points) =>
        sensor.Antenna is null || points.Any(p => Geodesic.Distance(sensor.Antenna.Position, p) <= 1.01 * sensor.AllChannels.Max(c => c.Channel.RangeMaxM) + 1000.0);
}
