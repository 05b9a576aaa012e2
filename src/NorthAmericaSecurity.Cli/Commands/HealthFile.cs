using System.Globalization;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Picture;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>health.csv: what each sensor has done, and the biases of each radar as the traffic tells them, with their standard deviations, drift, and whether it is set aside.</summary>
internal static class HealthFile
{
    public static void Write(string path, IReadOnlyList<Sensor> sensors, PictureEngine engine)
    {
        using var output = new OutputFile(path);
        output.Text.WriteLine("sensor_id,plots,last_plot_s,pd,false_per_scan,range_bias_m,range_sigma_m,range_gain,gain_sigma,azimuth_bias_deg,azimuth_sigma_deg,time_bias_s,time_sigma_s,applied,azimuth_trend_deg_per_min,runaway,shared_plots");
        for (int i = 0; i < sensors.Count; i++)
        {
            RegistrationReport r = engine.Registration(i);
            SensorHealth h = engine.Health(i);
            if (h.Plots == 0)
                continue;
            string pd = double.IsNaN(h.Pd) ? "" : h.Pd.ToString("F4", CultureInfo.InvariantCulture);
            string applied = $"{(r.Observable.Range ? "r" : "")}{(r.Observable.Gain ? "g" : "")}{(r.Observable.Azimuth ? "a" : "")}{(r.Observable.Time ? "t" : "")}";
            output.Text.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{sensors[i].Id},{h.Plots},{h.LastPlotS:F3},{pd},{h.FalsePerScan:F2},{r.Bias.RangeM:F3},{r.Sigma.RangeM:F3},{r.Bias.Gain:F8},{r.Sigma.Gain:F8},{Units.ToDegrees(r.Bias.AzimuthRad):F6},{Units.ToDegrees(r.Sigma.AzimuthRad):F6},{r.Bias.TimeS:F5},{r.Sigma.TimeS:F5},{applied},{60.0 * Units.ToDegrees(r.AzimuthTrendRadPerS):F6},{(r.Runaway ? 1 : 0)},{r.SharedPlots}"));
        }

        output.Commit();
    }
}
