using System.Globalization;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Feeds.Csv;

/// <summary>The sensors of a scene, and whether the scene is a flat plane.</summary>
public sealed record SensorSet(IReadOnlyList<Sensor> Sensors, bool Planar)
{
    private readonly Dictionary<string, int> _index = Sensors.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i);

    /// <summary>Index of a sensor by its id; -1 if there is none.</summary>
    public int IndexOf(string id) => _index.GetValueOrDefault(id, -1);
}

/// <summary>
/// sensors.csv: who made the plots of a detections file, and how well. A sensor of the kind positional reports places: its file may lack the columns of range and azimuth
/// errors (each plot tells its own sigma_pos_m), and area_m2 tells the area that it watches where that is not the circle of its range. The kind ais is one that hears vessels.
/// </summary>
public static class SensorsCsv
{
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static SensorSet Read(string path)
    {
        using var table = new CsvTable(path);
        table.Require("sensor_id");
        bool planar = table.Has("x_m");
        table.Require(planar ? ["x_m", "y_m"] : ["lat_deg", "lon_deg"]);
        table.Require("range_max_m");
        var sensors = new List<Sensor>();
        var lineOf = new Dictionary<string, long>();
        while (table.Read())
        {
            string id = table.RequiredText("sensor_id");
            if (!lineOf.TryAdd(id, table.Line))
                throw table.Complaint("sensor_id", $"an id of its own, not the one of line {lineOf[id]}");
            sensors.Add(ReadSensor(table, id, planar));
        }

        return new SensorSet(sensors, planar);
    }

    /// <summary>
    /// Writes sensors as this class reads them. A sensor of several channels is written as its secondary channel, else its primary one, else the one that reports positions.
    /// </summary>
    public static void Write(TextWriter writer, SensorSet set)
    {
        bool positional = set.Sensors.Any(IsPositional), radars = !set.Sensors.All(IsPositional) || set.Sensors.Count == 0;
        bool area = set.Sensors.Any(s => !double.IsNaN(ChannelOf(s).AreaM2));
        List<(string Name, Func<Sensor, Channel, double> Value)> columns = set.Planar
            ? [("x_m", (s, _) => s.Antenna!.Ground.X), ("y_m", (s, _) => s.Antenna!.Ground.Y)]
            : [("lat_deg", (s, _) => s.Antenna!.Position.LatitudeDeg), ("lon_deg", (s, _) => s.Antenna!.Position.LongitudeDeg), ("height_m", (s, _) => s.Antenna!.Position.HeightM)];
        columns.AddRange([("period_s", (s, _) => s.PeriodS), ("phase_s", (s, _) => s.PhaseS), ("range_max_m", (_, c) => c.RangeMaxM), ("range_min_m", (_, c) => c.RangeMinM)]);
        if (radars)
            columns.AddRange([("sigma_range_m", (_, c) => c.SigmaRangeM), ("sigma_azimuth_deg", (s, c) => IsPositional(s) ? double.NaN : c.SigmaAzimuthDeg)]);
        columns.AddRange([("pd", (_, c) => c.Pd), ("clutter_per_scan", (_, c) => c.ClutterPerScan)]);
        if (area)
            columns.Add(("area_m2", (_, c) => c.AreaM2));
        bool codes = set.Sensors.Any(s => s.Sac != 0 || s.Sic != 0);
        if (codes)
            columns.AddRange([("sac", (s, _) => s.Sac), ("sic", (s, _) => s.Sic)]);
        writer.WriteLine($"sensor_id,{(positional ? "kind," : "")}{string.Join(',', columns.Select(c => c.Name))}");
        foreach (Sensor sensor in set.Sensors)
        {
            Channel channel = ChannelOf(sensor);
            IEnumerable<string> values = columns.Select(c => c.Value(sensor, channel)).Select(v => double.IsNaN(v) ? "" : v.ToString(CultureInfo.InvariantCulture));
            writer.WriteLine($"{sensor.Id},{(positional ? !IsPositional(sensor) ? "radar," : sensor.Adsb is null ? "ais," : "positional," : "")}{string.Join(',', values)}");
        }
    }

    private static bool IsPositional(Sensor sensor) => sensor.Primary is null && sensor.Secondary is null;

    private static Channel ChannelOf(Sensor sensor) => sensor.Secondary ?? sensor.Primary ?? sensor.Adsb ?? sensor.Ais ?? throw new ArgumentException($"sensor {sensor.Id}: it has no channel that the file can tell");

    private static Sensor ReadSensor(CsvTable table, string id, bool planar)
    {
        string kind = table.Text("kind");
        bool ais = kind == "ais", positional = ais || kind == "positional";
        Antenna antenna = planar
            ? Antenna.Planar(table.RequiredNumber("x_m"), table.RequiredNumber("y_m"))
            : new Antenna(new GeodeticPosition(
                table.RequiredNumber("lat_deg", -90, 90), table.RequiredNumber("lon_deg", -180, 180), table.NumberOr("height_m", 0.0, -500, 40_000_000)));
        var channel = new Channel
        {
            RangeMinM = table.NumberOr("range_min_m", 0.0, 0.0),
            RangeMaxM = table.RequiredNumber("range_max_m", 0.0),
            SigmaRangeM = positional ? table.NumberOr("sigma_range_m", 1.0, 0.0) : table.RequiredNumber("sigma_range_m", 0.0),
            SigmaAzimuthDeg = positional ? 0.0 : table.RequiredNumber("sigma_azimuth_deg", 0.0, 90.0),
            SigmaHeightM = table.Number("sigma_height_m", 0.0),
            Pd = table.NumberOr("pd", 0.9, 0.001, 1.0),
            ClutterPerScan = table.NumberOr("clutter_per_scan", 0.0, 0.0),
            AreaM2 = table.Number("area_m2", 1e-6),
        };
        return new Sensor
        {
            Id = id,
            Nation = table.Text("nation"),
            Sac = (byte)table.NumberOr("sac", 0, 0, 255),
            Sic = (byte)table.NumberOr("sic", 0, 0, 255),
            Antenna = antenna,
            ElevationM = planar ? double.NaN : table.Number("height_m"),
            PeriodS = table.NumberOr("period_s", 10.0, 0.01, 3600),
            PhaseS = table.NumberOr("phase_s", 0.0),
            // A radar of a plain file may carry codes in any plot; both channels are then the one that the file describes.
            Primary = positional ? null : channel,
            Secondary = positional ? null : channel,
            Adsb = positional && !ais ? channel : null,
            Ais = ais ? channel : null,
        };
    }
}
