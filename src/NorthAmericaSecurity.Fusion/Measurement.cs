using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// A plot as the filter sees it: the point of the ellipsoid below the target, and the variances along and across the line from the sensor.
/// </summary>
internal struct Measurement
{
    public Ecef Ground;

    /// <summary>Unit direction away from the sensor; zero for a reported position, whose error is round.</summary>
    public Ecef Away;

    public double VarianceAlong, VarianceAcross;

    /// <summary>Density of false plots per m² and scan, and probability of detection, of the channel.</summary>
    public double Clutter, Pd;

    /// <summary>True if the point depends on a height that the plot does not tell.</summary>
    public bool HeightAssumed;

    /// <summary>True for a plot of sky-wave radar.</summary>
    public bool WideArea;

    public Domain Domain;
}

/// <summary>Brings plots of every form into the tangent world, exactly on the ellipsoid.</summary>
internal sealed class MeasurementModel(Sensor[] sensors, bool planar, TrackerSettings settings)
{
    private readonly ChannelNoise[][] _noise = [.. sensors.Select(s => NoiseOf(s, settings))];

    private readonly record struct ChannelNoise(double SigmaRange, double SigmaAzimuthRad, double SigmaHeight, double Pd, double Clutter, bool Known);

    /// <summary>The plot's measurement with the given height (m) and its standard deviation where the plot has none.</summary>
    public bool TryMeasure(in Plot plot, double assumedHeightM, double assumedSigmaM, out Measurement m)
    {
        m = default;
        ref readonly ChannelNoise noise = ref _noise[plot.Sensor][BestIndex(plot)];
        if (!noise.Known)
            return false;
        m.Domain = (plot.Channels & (Channels.Surface | Channels.Ais)) != 0 ? Domain.Surface : Domain.Air;
        m.Pd = noise.Pd;
        m.Clutter = noise.Clutter;
        if (plot.Form != PlotForm.Polar)
        {
            double sigma = float.IsNaN(plot.SigmaM) ? noise.SigmaRange : plot.SigmaM;
            m.VarianceAlong = m.VarianceAcross = sigma * sigma;
            m.Ground = plot.Form == PlotForm.Planar
                ? new Ecef(plot.First, plot.Second, 0.0)
                : Wgs84.ToEcef(new GeodeticPosition(plot.First, plot.Second));
            return true;
        }

        Antenna antenna = sensors[plot.Sensor].Antenna!;
        double azimuth = Units.ToRadians(plot.Second);
        double range = plot.First;
        if (planar)
        {
            m.Ground = antenna.Locate(range, azimuth, 0.0);
            SetPolar(ref m, antenna.Ground, range, 1.0, 0.0, noise.SigmaRange, noise.SigmaAzimuthRad);
            return true;
        }

        if ((plot.Channels & Channels.Skywave) != 0)
        {
            // Sky-wave plots come registered: ground range and azimuth.
            m.WideArea = true;
            m.Ground = Wgs84.ToEcef(Geodesic.Direct(antenna.Position, plot.Second, range));
            SetPolar(ref m, antenna.Ground, range, 1.0, 0.0, noise.SigmaRange, noise.SigmaAzimuthRad);
            return true;
        }

        double height = plot.AnyHeightM;
        double heightSigma = float.IsNaN(plot.ModeCM) ? noise.SigmaHeight : 30.0;
        if (double.IsNaN(height))
        {
            (height, heightSigma) = m.Domain == Domain.Surface ? (0.0, 10.0) : (assumedHeightM, assumedSigmaM);
            m.HeightAssumed = m.Domain == Domain.Air;
        }

        Ecef point = antenna.Locate(range, azimuth, height);
        Ecef normal = Wgs84.Normal(point, out _);
        m.Ground = Wgs84.SurfacePoint(normal);
        Ecef line = point - antenna.Frame.Origin;
        double rise = line.Dot(normal);
        double ground = Math.Sqrt(Math.Max(1.0, line.Dot(line) - rise * rise));
        // Ground range g = √(r² - u²): an error of range counts r/g times, one of height u/g times.
        SetPolar(ref m, antenna.Ground, ground, Math.Min(5.0, range / ground), Math.Min(5.0, Math.Abs(rise) / ground) * heightSigma, noise.SigmaRange, noise.SigmaAzimuthRad);
        return true;
    }

    private static void SetPolar(ref Measurement m, Ecef sensorGround, double groundRange, double rangeFactor, double heightPart, double sigmaRange, double sigmaAzimuth)
    {
        Ecef away = m.Ground - sensorGround;
        double length = away.Norm;
        m.Away = length > 0.0 ? 1.0 / length * away : new Ecef(1, 0, 0);
        double along = rangeFactor * sigmaRange, across = groundRange * sigmaAzimuth;
        m.VarianceAlong = along * along + heightPart * heightPart;
        m.VarianceAcross = across * across;
    }

    /// <summary>Index of the most accurate channel that made the plot, in the order of <see cref="NoiseOf"/>.</summary>
    private static int BestIndex(in Plot plot)
    {
        Channels c = plot.Channels;
        return (c & Channels.Adsb) != 0 ? 2
            : (c & Channels.Ais) != 0 ? 3
            : (c & Channels.Secondary) != 0 ? 1
            : (c & Channels.Primary) != 0 ? 0
            : (c & Channels.Surface) != 0 ? 4 : 5;
    }

    private static ChannelNoise[] NoiseOf(Sensor sensor, TrackerSettings settings)
    {
        return
        [
            Of(sensor.Primary), Of(sensor.Secondary), Of(sensor.Adsb), Of(sensor.Ais), Of(sensor.Surface), Of(sensor.Skywave),
        ];

        ChannelNoise Of(Channel? channel)
        {
            if (channel is null)
                return default;
            double area = Math.PI * channel.RangeMaxM * channel.RangeMaxM * channel.SectorDeg / 360.0;
            double sigmaHeight = double.IsNaN(channel.SigmaHeightM) ? settings.UnknownHeightSigmaM : channel.SigmaHeightM;
            double clutter = Math.Max(settings.LeastClutterPerM2, channel.ClutterPerScan / area);
            return new(channel.SigmaRangeM, Units.ToRadians(channel.SigmaAzimuthDeg), sigmaHeight, channel.Pd, clutter, true);
        }
    }
}
