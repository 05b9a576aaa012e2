using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// Makes the detection profiles of sensors for one type of target with or without a working transponder. A secondary or broadcast channel detects with its own Pd within its
/// limits, and needs the transponder; a radar detects by the radar equation where the catalogue anchors it, else with its own Pd; sky wave and space are out of terrain's way.
/// Vessels are left to surface radar and AIS. May be asked from several threads.
/// </summary>
public sealed class ProfileBuilder
{
    private readonly TargetType _target;
    private readonly bool _transponder;
    private readonly DetectionConditions _conditions;
    private readonly UpdateRule _rule;
    private readonly double[] _heightsM;
    private readonly RadarCurves _curves;

    /// <param name="heightsM">Heights above mean sea level of the tables, rising.</param>
    public ProfileBuilder(TargetType target, bool transponder, DetectionConditions conditions, UpdateRule rule, IEnumerable<double> heightsM)
        : this(target, transponder, conditions, rule, heightsM, new RadarCurves(conditions))
    {
    }

    /// <param name="heightsM">Heights above mean sea level of the tables, rising.</param>
    /// <param name="curves">Under the same conditions; several builders may share them.</param>
    internal ProfileBuilder(TargetType target, bool transponder, DetectionConditions conditions, UpdateRule rule, IEnumerable<double> heightsM, RadarCurves curves)
    {
        _target = target;
        _transponder = transponder;
        _conditions = conditions;
        _rule = rule;
        _heightsM = [.. heightsM];
        _curves = curves;
    }

    /// <summary>The profile of a sensor at its site; its antenna is a metre above the land at least.</summary>
    public DetectionProfile Build(Sensor sensor, in AntennaSite site) => Build(sensor, site.HeightM, Math.Max(site.TowerM, 1.0));

    /// <summary>The profile of a sensor whose antenna stands at a height above mean sea level, and so much above the land around it (for land clutter).</summary>
    public DetectionProfile Build(Sensor sensor, double antennaM, double aboveLandM)
    {
        (Channels Kind, Channel Channel)[] channels = [.. sensor.AllChannels.Where(c => IsOfDomain(c.Kind) && (_transponder || !NeedsTransponder(c.Kind)))];
        double radius = sensor.Antenna is { IsPlanar: false } antenna ? SmoothEarthSight.RadiusAt(antenna) : Wgs84.A;
        var geometry = new SightGeometry(antennaM, _conditions.Propagation.K * radius);
        int heights = _heightsM.Length;
        var tables = new DetectionProfile.Table[channels.Length];
        double[] near = new double[channels.Length * heights], far = new double[channels.Length * heights];
        float[] pd = new float[channels.Count(c => c.Channel.Radar is not null) * DetectionProfile.SizeOf(heights)];
        int first = 0;
        for (int c = 0; c < channels.Length; c++)
        {
            (Channels kind, Channel channel) = channels[c];
            double farthest = 0.0;
            for (int h = 0; h < heights; h++)
            {
                (near[c * heights + h], far[c * heights + h]) = Limits(kind, channel, geometry, _heightsM[h]);
                farthest = Math.Max(farthest, far[c * heights + h]);
            }

            bool withoutSight = kind == Channels.Skywave || channel.FromSpace;
            if (channel.Radar is null)
            {
                tables[c] = new DetectionProfile.Table(channel, withoutSight, -1, 0.0, (float)channel.Pd);
                continue;
            }

            double binM = Math.Max(1.0, farthest) / DetectionProfile.Bins;
            tables[c] = new DetectionProfile.Table(channel, withoutSight, first, 1.0 / binM, 0.0f);
            foreach (double heightM in _heightsM)
            {
                ReadOnlySpan<float> curves = _curves.Of(new RadarView(channel.Radar, kind == Channels.Skywave, geometry, aboveLandM, _target, heightM, binM));
                curves.CopyTo(pd.AsSpan(first));
                first += curves.Length;
            }
        }

        Reason without = sensor.AllChannels.Any(c => IsOfDomain(c.Kind)) ? Reason.NoTransponder : Reason.NoSensorOfDomain;
        return new DetectionProfile(sensor, geometry, _conditions.Propagation, _heightsM, tables, near, far, pd, without, _rule);
    }

    private bool IsOfDomain(Channels kind) => (kind & (_target.Surface ? Channels.Surface | Channels.Ais : Channels.Primary | Channels.Secondary | Channels.Adsb | Channels.Skywave)) != 0;

    private static bool NeedsTransponder(Channels kind) => (kind & (Channels.Secondary | Channels.Adsb | Channels.Ais)) != 0;

    /// <summary>Ground distances between which a target at a height is in range and in the beam.</summary>
    private static (double NearM, double FarM) Limits(Channels kind, Channel channel, SightGeometry geometry, double heightM)
    {
        if (channel.FromSpace)
            return (0.0, double.PositiveInfinity);
        if (kind == Channels.Skywave)
            return (channel.RangeMinM, channel.RangeMaxM);
        double near = RadarHorizon.GroundRangeOfSlant(channel.RangeMinM, geometry.AntennaM, heightM, geometry.EffectiveRadiusM);
        double far = RadarHorizon.GroundRangeOfSlant(channel.RangeMaxM, geometry.AntennaM, heightM, geometry.EffectiveRadiusM);
        if (channel.ElevationMaxDeg < 90.0 && heightM > geometry.AntennaM)
            near = Math.Max(near, geometry.Ray(channel.ElevationMaxDeg, heightM).FarM);
        if (channel.Radar is { Pattern: ElevationPattern.Flat, ElevationMinDeg: > -90.0 } flat)
        {
            (double from, double to) = geometry.Ray(flat.ElevationMinDeg, heightM);
            (near, far) = (Math.Max(near, from), Math.Min(far, to));
        }

        // Straight above, in range at no distance at all: an empty span.
        return Math.Abs(heightM - geometry.AntennaM) > channel.RangeMaxM ? (1.0, 0.0) : (near, far);
    }
}
