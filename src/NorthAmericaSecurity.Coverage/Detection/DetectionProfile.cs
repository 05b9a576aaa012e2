using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// What one look of a sensor makes of a type of target, as tables over ground distance at a few heights, over land and over sea: what the inner loop over cells reads. Limits of range
/// and elevation are kept as exact distances beside the tables, so that no edge is blurred. Line of sight is the caller's: the lowest height that is visible over the cell. Channels
/// of the sensor that see the target detect it independently in the look. Distances and heights in metres, heights above mean sea level.
/// </summary>
public sealed class DetectionProfile
{
    internal const int Bins = 256;

    /// <summary>Numbers of a curve of Pd: one behind the last bin's far end, so that two can be read at once.</summary>
    internal const int Stride = Bins + 2;

    private readonly double[] _heightsM;
    private readonly Table[] _tables;

    // [channel][height]: ground distances between which the channel sees a target.
    private readonly double[] _nearM, _farM;

    // [channel with a radar][height][land, sea][bin]
    private readonly float[] _pd;
    private readonly SightGeometry _geometry;
    private readonly Propagation _propagation;
    private readonly Reason _without;

    internal DetectionProfile(
        Sensor sensor, SightGeometry geometry, Propagation propagation, double[] heightsM, Table[] tables, double[] nearM, double[] farM, float[] pd, Reason without, UpdateRule rule)
    {
        Sensor = sensor;
        _geometry = geometry;
        _propagation = propagation;
        _heightsM = heightsM;
        _tables = tables;
        _nearM = nearM;
        _farM = farM;
        _pd = pd;
        _without = without;
        Looks = rule.LooksOf(sensor.PeriodS);
        LeastPd = (float)rule.LeastPd(sensor.PeriodS);
        for (int i = 0; i < farM.Length; i++)
            GreatestGroundM = Math.Max(GreatestGroundM, farM[i]);
    }

    public Sensor Sensor { get; }

    /// <summary>The looks that the sensor has in the time of the rule.</summary>
    public Looks Looks { get; }

    /// <summary>Least probability of detection in one look with which the sensor covers alone.</summary>
    public float LeastPd { get; }

    /// <summary>Ground distance in metres beyond which nothing is detected at any height; infinite for a sensor in space.</summary>
    public double GreatestGroundM { get; }

    public ReadOnlySpan<double> HeightsM => _heightsM;

    /// <summary>True if no channel of the sensor is for such targets.</summary>
    public bool IsBlind => _tables.Length == 0;

    /// <summary>
    /// Probability that one look detects a target at the height of an index, at a ground distance, over sea or land; <paramref name="visible"/> if nothing is in the way (without
    /// it only sky wave and space are asked). Sectors are asked with <see cref="LooksAt"/>.
    /// </summary>
    public float Pd(int height, double groundM, bool sea, bool visible)
    {
        float missed = 1.0f;
        for (int t = 0; t < _tables.Length; t++)
        {
            int row = t * _heightsM.Length + height;
            if (groundM < _nearM[row] || groundM > _farM[row] || !(visible || _tables[t].WithoutSight))
                continue;
            missed *= 1.0f - Read(t, height, groundM, sea);
        }

        return 1.0f - missed;
    }

    /// <summary>As <see cref="Pd"/> at any height: interpolated between those of the profile, and the nearest beyond them.</summary>
    public float PdAt(double heightM, double groundM, bool sea, bool visible)
    {
        (int height, double share) = Between(heightM);
        float missed = 1.0f;
        for (int t = 0; t < _tables.Length; t++)
        {
            (double near, double far) = Limits(t, height, share);
            if (groundM < near || groundM > far || !(visible || _tables[t].WithoutSight))
                continue;
            missed *= 1.0f - Read(t, height, share, groundM, sea);
        }

        return 1.0f - missed;
    }

    /// <summary>Whether the sensor looks at an azimuth in degrees clockwise from true north with any channel.</summary>
    public bool LooksAt(double azimuthDeg)
    {
        foreach (Table table in _tables)
        {
            if (table.Channel.LooksAt(azimuthDeg))
                return true;
        }

        return false;
    }

    /// <summary>Whether a target is in sight over a cell of that lowest visible height: above it, or in a duct over the sea. NaN, unknown, is not.</summary>
    public bool Visible(double heightM, double groundM, bool sea, double lowestVisibleM) =>
        heightM >= lowestVisibleM || (sea && _propagation.DuctTopM > 0.0 && _propagation.DuctShows(groundM, HorizonM(heightM), _geometry.AntennaM, heightM));

    /// <summary>What the sensor makes of a target, and why it does not cover it alone; for one cell rather than for all.</summary>
    public Look LookAt(double heightM, double groundM, double azimuthDeg, bool sea, double lowestVisibleM)
    {
        if (_tables.Length == 0)
            return new Look(0.0f, _without);
        bool visible = Visible(heightM, groundM, sea, lowestVisibleM);
        (int height, double share) = Between(heightM);
        float missed = 1.0f;
        Reason reason = Reason.NoSensorOfDomain;
        for (int t = 0; t < _tables.Length; t++)
        {
            Reason why = ReasonOf(t, height, share, heightM, groundM, azimuthDeg, visible, double.IsNaN(lowestVisibleM));
            if (why == Reason.Covered)
                missed *= 1.0f - Read(t, height, share, groundM, sea);
            reason = why > reason ? why : reason;
        }

        float pd = 1.0f - missed;
        return new Look(pd, reason == Reason.Covered && pd < LeastPd ? Reason.PdTooLow : reason);
    }

    private Reason ReasonOf(int t, int height, double share, double heightM, double groundM, double azimuthDeg, bool visible, bool unknown)
    {
        Channel channel = _tables[t].Channel;
        if (!channel.LooksAt(azimuthDeg))
            return Reason.OutsideSector;
        (double near, double far) = Limits(t, height, share);
        if (_tables[t].WithoutSight)
            return groundM > far ? Reason.BeyondRange : groundM < near ? Reason.BelowMinimumRange : Reason.Covered;
        (double range, double elevationDeg) = _geometry.At(groundM, heightM);
        if (range > channel.RangeMaxM)
            return Reason.BeyondRange;
        if (!visible)
            return unknown ? Reason.NoElevationData : groundM > HorizonM(heightM) ? Reason.BelowHorizon : Reason.BehindTerrain;
        if (groundM >= near && groundM <= far)
            return Reason.Covered;
        if (range < channel.RangeMinM)
            return Reason.BelowMinimumRange;
        if (groundM < near)
            return heightM > _geometry.AntennaM ? Reason.ConeOfSilence : Reason.BelowBeam;
        // Between heights of the profile the farthest distance is interpolated, and may lie a little inside of the range.
        return elevationDeg < channel.Radar?.ElevationMinDeg + 0.05 ? Reason.BelowBeam : Reason.BeyondRange;
    }

    private double HorizonM(double heightM) =>
        RadarHorizon.GroundDistance(_geometry.AntennaM, _geometry.EffectiveRadiusM, 1.0) + RadarHorizon.GroundDistance(heightM, _geometry.EffectiveRadiusM, 1.0);

    /// <summary>The height of the profile at or below one, and the share of the way to the next; beyond its ends, the end.</summary>
    private (int Height, double Share) Between(double heightM)
    {
        int last = _heightsM.Length - 1;
        if (heightM >= _heightsM[last])
            return (last, 0.0);
        if (heightM <= _heightsM[0])
            return (0, 0.0);
        int height = 0;
        while (height < last - 1 && _heightsM[height + 1] <= heightM)
            height++;
        return (height, (heightM - _heightsM[height]) / (_heightsM[height + 1] - _heightsM[height]));
    }

    private (double NearM, double FarM) Limits(int t, int height, double share)
    {
        int row = t * _heightsM.Length + height;
        return share == 0.0
            ? (_nearM[row], _farM[row])
            : (_nearM[row] + share * (_nearM[row + 1] - _nearM[row]), double.IsInfinity(_farM[row]) ? _farM[row] : _farM[row] + share * (_farM[row + 1] - _farM[row]));
    }

    private float Read(int t, int height, double share, double groundM, bool sea)
    {
        float pd = Read(t, height, groundM, sea);
        return share == 0.0 ? pd : pd + (float)share * (Read(t, height + 1, groundM, sea) - pd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Read(int t, int height, double groundM, bool sea)
    {
        ref readonly Table table = ref _tables[t];
        if (table.First < 0)
            return table.Pd;
        float x = (float)(groundM * table.BinsPerM);
        int bin = Math.Min((int)x, Bins);
        int at = table.First + (2 * height + (sea ? 1 : 0)) * Stride + bin;
        return _pd[at] + (x - bin) * (_pd[at + 1] - _pd[at]);
    }

    internal static int SizeOf(int heights) => 2 * heights * Stride;

    /// <summary>A channel: where its tables begin, or its one Pd where it has no radar equation.</summary>
    internal readonly record struct Table(Channel Channel, bool WithoutSight, int First, double BinsPerM, float Pd);
}
