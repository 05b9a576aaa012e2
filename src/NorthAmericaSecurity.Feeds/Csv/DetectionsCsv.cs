using System.Globalization;
using System.Text;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Csv;

/// <summary>
/// detections.csv: plots, polar or (kind = positional) by position. The columns of one form may be absent where no row has it. truth_id is for scoring alone and is not read.
/// </summary>
public static class DetectionsCsv
{
    /// <summary>All plots in the order of the rows, which is that of their arrival: a late one comes late.</summary>
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
        return [.. plots];
    }

    /// <summary>Writes plots in their order, with the columns that at least one of them fills, and whose they are (truth_id; -1 for clutter).</summary>
    /// <param name="targets">Names of the targets by <see cref="Plot.TruthId"/>.</param>
    public static void Write(TextWriter writer, SensorSet scene, IReadOnlyList<string> targets, ReadOnlySpan<Plot> plots)
    {
        bool polar = plots.Length == 0, positional = false, height = false, modeC = false, mode3A = false, modeS = false;
        foreach (ref readonly Plot p in plots)
        {
            polar |= p.Form == PlotForm.Polar;
            positional |= p.Form != PlotForm.Polar;
            height |= !float.IsNaN(p.HeightM);
            modeC |= !float.IsNaN(p.ModeCM);
            mode3A |= p.Mode3A >= 0;
            modeS |= p.Address != 0;
        }

        string places = scene.Planar ? "x_m,y_m" : "lat_deg,lon_deg";
        writer.WriteLine("time_s,sensor_id" + (positional ? ",kind" : "") + (polar ? ",range_m,azimuth_deg" : "") + (positional ? $",{places},sigma_pos_m" : "")
            + (height ? ",height_m" : "") + (modeC ? ",mode_c_ft" : "") + (mode3A ? ",mode_3a" : "") + (modeS ? ",mode_s" : "") + ",truth_id");
        var line = new StringBuilder();
        foreach (ref readonly Plot p in plots)
        {
            bool isPolar = p.Form == PlotForm.Polar;
            line.Clear().Append(CultureInfo.InvariantCulture, $"{Math.Round(p.TimeS, 3)},{scene.Sensors[p.Sensor].Id}");
            if (positional)
                line.Append(isPolar ? ",radar" : ",positional");
            if (polar)
                line.Append(isPolar ? string.Create(CultureInfo.InvariantCulture, $",{p.First:F1},{p.Second:F4}") : ",,");
            if (positional)
                line.Append(isPolar ? ",,," : p.Form == PlotForm.Planar ? string.Create(CultureInfo.InvariantCulture, $",{p.First:F3},{p.Second:F3},{p.SigmaM}")
                    : string.Create(CultureInfo.InvariantCulture, $",{p.First:F7},{p.Second:F7},{p.SigmaM}"));
            if (height)
                line.Append(',').Append(float.IsNaN(p.HeightM) ? "" : p.HeightM.ToString("F0", CultureInfo.InvariantCulture));
            if (modeC)
                line.Append(',').Append(float.IsNaN(p.ModeCM) ? "" : (p.ModeCM / Units.MetresPerFoot).ToString("F0", CultureInfo.InvariantCulture));
            if (mode3A)
                line.Append(',').Append(Codes.Mode3A(p.Mode3A));
            if (modeS)
                line.Append(',').Append(Codes.ModeS(p.Address));
            writer.WriteLine(line.Append(',').Append(p.TruthId < 0 ? "-1" : targets[p.TruthId]));
        }
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
