using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Csv;

/// <summary>
/// detections.csv: plots, polar or (kind = positional) by position. The columns of one form may be absent where no row has it. truth_id is for scoring alone and is not read.
/// </summary>
public static class DetectionsCsv
{
    /// <summary>All plots in order of time (rows of one time keep their order).</summary>
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static Plot[] Read(string path, SensorSet scene)
    {
        using var table = new CsvTable(path);
        table.Require("time_s", "sensor_id");
        bool positional = table.Has("kind");
        if (!positional)
            table.Require("range_m", "azimuth_deg");
        var plots = new List<Plot>();
        while (table.Read())
            plots.Add(ReadPlot(table, scene));
        Plot[] sorted = [.. plots];
        // Stable: LINQ's order keeps rows of one time as they come.
        return [.. sorted.OrderBy(p => p.TimeS)];
    }

    /// <summary>When each target was seen: the times in seconds of its plots by the name that truth_id gives, for scoring. Clutter has the name -1, or none.</summary>
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static Dictionary<string, List<double>> ReadTruth(string path)
    {
        using var table = new CsvTable(path);
        table.Require("time_s", "truth_id");
        var times = new Dictionary<string, List<double>>();
        while (table.Read())
        {
            string name = table.Text("truth_id");
            if (name.Length == 0 || name == "-1")
                continue;
            if (!times.TryGetValue(name, out List<double>? list))
                times.Add(name, list = []);
            list.Add(table.Time());
        }

        return times;
    }

    private static Plot ReadPlot(CsvTable table, SensorSet scene)
    {
        Plot plot = Plot.Empty;
        plot.TimeS = table.Time();
        plot.Sensor = scene.IndexOf(table.RequiredText("sensor_id"));
        if (plot.Sensor < 0)
            throw table.Complaint("sensor_id", "the id of a sensor of the sensors file");
        string kind = table.Text("kind");
        if (kind == "positional")
        {
            plot.Form = scene.Planar ? PlotForm.Planar : PlotForm.Geodetic;
            plot.First = scene.Planar ? table.RequiredNumber("x_m") : table.RequiredNumber("lat_deg", -90, 90);
            plot.Second = scene.Planar ? table.RequiredNumber("y_m") : table.RequiredNumber("lon_deg", -180, 180);
            plot.SigmaM = (float)table.Number("sigma_pos_m", 1e-3);
            plot.Channels = Channels.Adsb;
        }
        else
        {
            plot.First = table.RequiredNumber("range_m", 0.0);
            plot.Second = table.RequiredNumber("azimuth_deg", -360, 360);
        }

        plot.HeightM = (float)table.Number("height_m");
        double flightLevelFt = table.Number("mode_c_ft");
        plot.ModeCM = (float)(flightLevelFt * Units.MetresPerFoot);
        plot.Mode3A = table.Mode3A("mode_3a");
        plot.Address = table.ModeS("mode_s");
        bool coded = plot.Mode3A >= 0 || plot.Address != 0 || !float.IsNaN(plot.ModeCM);
        if (kind != "positional")
            plot.Channels = coded ? Channels.Secondary : Channels.Primary;
        return plot;
    }
}
