using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Sensing;

/// <summary>A plot as the filter sees it: the point of the ellipsoid below the target, and the variances along and across the line from the sensor.</summary>
internal struct Measurement
{
    public Ecef Ground;

    /// <summary>Unit direction away from the sensor; zero for a reported position, whose error is round.</summary>
    public Ecef Away;

    /// <summary>In m².</summary>
    public double VarianceAlong, VarianceAcross;

    public double Pd;

    /// <summary>Cell of the sensor's clutter map.</summary>
    public int ClutterCell;

    /// <summary>Metres by which the point moves along the line for each metre by which the height is wrong.</summary>
    public double Slope;

    /// <summary>True if the point depends on a height that the plot does not tell: the height and its standard deviation in metres that stand in for it.</summary>
    public bool HeightAssumed;

    public float HeightM, HeightSigmaM;

    public TargetClass Class;

    /// <summary>Position and covariance in the axes of a frame.</summary>
    public readonly void In(in TangentFrame frame, out PlanePoint p)
    {
        Ecef d = Ground - frame.Origin;
        p.X = d.Dot(frame.East);
        p.Y = d.Dot(frame.North);
        double ue = Away.Dot(frame.East), un = Away.Dot(frame.North);
        double norm2 = ue * ue + un * un;
        double difference = norm2 > 0.0 ? (VarianceAlong - VarianceAcross) / norm2 : 0.0;
        p.Rxx = VarianceAcross + difference * ue * ue;
        p.Rxy = difference * ue * un;
        p.Ryy = VarianceAcross + difference * un * un;
        p.AssumedM = HeightAssumed ? HeightM : float.NaN;
        p.AssumedSigmaM = HeightAssumed ? HeightSigmaM : 0f;
        p.Slope = (float)Slope;
    }
}

/// <summary>A position (m) with its covariance (m²) in the axes of a track's frame.</summary>
internal struct PlanePoint
{
    public double X, Y, Rxx, Rxy, Ryy;

    /// <summary>Height in metres that was assumed of the target, NaN if its plot told one, and its standard deviation, else 0.</summary>
    public float AssumedM, AssumedSigmaM;

    /// <summary>Metres by which the point moves along the line for each metre by which the height is wrong.</summary>
    public float Slope;
}

/// <summary>Classes of targets, each with motion models of its own; plots of one never feed tracks of another.</summary>
internal enum TargetClass : byte
{
    Air,
    Surface,
    Skywave,
}

/// <summary>Brings plots of every form into the tangent world, exactly on the ellipsoid.</summary>
internal sealed class MeasurementModel
{
    /// <summary>Height in metres of a vessel's radar echo above the sea, and its standard deviation.</summary>
    private const double VesselHeightM = 0.0, VesselHeightSigmaM = 10.0;

    private readonly Sensor[] _sensors;
    private readonly ChannelNoise[] _noise;
    private readonly bool _planar;
    private readonly Tuning _tuning;

    private readonly record struct ChannelNoise(double SigmaRange, double SigmaAzimuthRad, double SigmaHeight, double Pd, bool Known);

    public MeasurementModel(Sensor[] sensors, bool planar, Tuning tuning)
    {
        _sensors = sensors;
        _planar = planar;
        _tuning = tuning;
        _noise = [.. sensors.SelectMany(s => (IEnumerable<ChannelNoise>)[Of(s.Primary), Of(s.Secondary), Of(s.Adsb), Of(s.Ais), Of(s.Surface), Of(s.Skywave)])];

        ChannelNoise Of(Channel? c) => c is null ? default
            : new(c.SigmaRangeM, Units.ToRadians(c.SigmaAzimuthDeg), double.IsNaN(c.SigmaHeightM) ? tuning.UnknownHeightSigmaM : c.SigmaHeightM, c.Pd, true);
    }

    /// <summary>Index of the most accurate channel that made the plot, in the order of the table of noises.</summary>
    public static int ChannelIndex(Channels c) =>
        (c & Channels.Adsb) != 0 ? 2
        : (c & Channels.Ais) != 0 ? 3
        : (c & Channels.Secondary) != 0 ? 1
        : (c & Channels.Primary) != 0 ? 0
        : (c & Channels.Surface) != 0 ? 4 : 5;

    /// <summary>Class of the targets that channels see.</summary>
    public static TargetClass ClassOf(Channels c) =>
        (c & (Channels.Surface | Channels.Ais)) != 0 ? TargetClass.Surface : (c & Channels.Skywave) != 0 ? TargetClass.Skywave : TargetClass.Air;

    /// <summary>The plot's measurement; <paramref name="heightM"/> and its standard deviation stand in where the plot tells none. False if the sensor has no such channel.</summary>
    public bool TryMeasure(in Plot plot, double heightM, double heightSigmaM, out Measurement m)
    {
        m = default;
        ref readonly ChannelNoise noise = ref _noise[6 * plot.Sensor + ChannelIndex(plot.Channels)];
        if (!noise.Known)
            return false;
        m.Class = ClassOf(plot.Channels);
        m.Pd = noise.Pd;
        if (plot.Form != PlotForm.Polar)
        {
            double sigma = float.IsNaN(plot.SigmaM) ? noise.SigmaRange : plot.SigmaM;
            m.VarianceAlong = m.VarianceAcross = sigma * sigma;
            m.Ground = plot.Form == PlotForm.Planar ? new Ecef(plot.First, plot.Second, 0.0) : Wgs84.ToEcef(new GeodeticPosition(plot.First, plot.Second));
            return true;
        }

        Antenna antenna = _sensors[plot.Sensor].Antenna!;
        double azimuth = Units.ToRadians(plot.Second), range = plot.First;
        double across = range * noise.SigmaAzimuthRad;
        if (_planar)
        {
            (double sin, double cos) = Math.SinCos(azimuth);
            m.Away = new Ecef(sin, cos, 0.0);
            m.Ground = antenna.Ground + range * m.Away;
            m.VarianceAlong = noise.SigmaRange * noise.SigmaRange;
            m.VarianceAcross = across * across;
            return true;
        }

        if (m.Class == TargetClass.Skywave)
        {
            // Sky-wave plots come registered: ground range and azimuth.
            m.Ground = Wgs84.ToEcef(Geodesic.Direct(antenna.Position, plot.Second, range));
            m.VarianceAlong = noise.SigmaRange * noise.SigmaRange;
            m.VarianceAcross = across * across;
            SetAway(ref m, antenna.Ground);
            return true;
        }

        double height = plot.AnyHeightM;
        double heightSigma = float.IsNaN(plot.ModeCM) ? noise.SigmaHeight : PressureHeightSigmaM;
        if (double.IsNaN(height))
        {
            bool air = m.Class == TargetClass.Air;
            (height, heightSigma) = air ? (heightM, heightSigmaM) : (VesselHeightM, VesselHeightSigmaM);
            m.HeightAssumed = air;
            if (air)
            {
                // Near the antenna what is seen is low: above half the range it is in the cone of silence, or soon. A wider belief would let plots all around meet overhead.
                double most = heightSigma > MostHeightSigma * range ? MostRise * range : range;
                height = Math.Min(height, antenna.Position.HeightM + most);
                heightSigma = Math.Min(heightSigma, MostHeightSigma * range);
                (m.HeightM, m.HeightSigmaM) = ((float)height, (float)heightSigma);
            }
        }

        Ecef point = antenna.Locate(range, azimuth, height);
        Ecef normal = Wgs84.Normal(point, out _);
        m.Ground = Wgs84.SurfacePoint(normal);
        Ecef line = point - antenna.Frame.Origin;
        double rise = line.Dot(normal);
        double ground = Math.Sqrt(Math.Max(1.0, line.Dot(line) - rise * rise));
        // Ground range g = √(r² - u²): an error of range counts r/g times, one of height u/g times.
        m.Slope = Math.Min(5.0, Math.Abs(rise) / ground);
        double along = Math.Min(5.0, range / ground) * noise.SigmaRange, heightPart = m.Slope * heightSigma;
        m.VarianceAlong = along * along + heightPart * heightPart;
        m.VarianceAcross = across * across * (ground * ground) / (range * range);
        if (ground < Overhead * range)
        {
            // Overhead the azimuth tells nothing, and a small error of range or height is a large one on the ground.
            m.VarianceAlong = m.VarianceAcross = Math.Max(m.VarianceAlong, Overhead * Overhead * range * range);
        }

        SetAway(ref m, antenna.Ground);
        return true;
    }

    /// <summary>Of the slant range: height above the antenna that is assumed at most, its standard deviation at most, and ground range below which a target is overhead.</summary>
    private const double MostRise = 0.5, MostHeightSigma = 0.2, Overhead = 0.2;

    /// <summary>Standard deviation in metres of what pressure altitude tells of geometric height.</summary>
    public const double PressureHeightSigmaM = 150.0;

    private static void SetAway(ref Measurement m, Ecef sensorGround)
    {
        Ecef away = m.Ground - sensorGround;
        double length = away.Norm;
        m.Away = length > 0.0 ? 1.0 / length * away : new Ecef(1, 0, 0);
    }
}
