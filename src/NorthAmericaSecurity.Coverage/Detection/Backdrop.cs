using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>What surrounds a sensor, as far as it decides what is detected.</summary>
public sealed record DetectionConditions
{
    /// <summary>Douglas sea state, 0 to 6; 3, a slight sea of about a metre, is an assumption.</summary>
    public int SeaState { get; init; } = 3;

    public LandCover Land { get; init; } = LandCover.Farmland;

    public Propagation Propagation { get; init; } = Propagation.Standard;
}

/// <summary>The surface that lies in the same range cell as a target, over a smooth earth of the effective radius.</summary>
/// <param name="ReflectivityDb">Cross section per area in dB(m²/m²); −∞ where the antenna sees no surface at that range.</param>
/// <param name="ElevationDeg">Elevation in degrees at which the antenna sees it.</param>
/// <param name="Sea">Whether it is sea.</param>
public readonly record struct Backdrop(double ReflectivityDb, double ElevationDeg, bool Sea)
{
    public static readonly Backdrop None = new(double.NegativeInfinity, 0.0, false);

    /// <summary>The surface at a slant range in metres from an antenna at a height in metres above it; the effective earth radius in metres.</summary>
    public static Backdrop At(RadarPerformance radar, DetectionConditions conditions, bool sea, double rangeM, double heightM, double effectiveRadiusM)
    {
        double fall = heightM * (2.0 * effectiveRadiusM + heightM), square = rangeM * rangeM;
        double sinGrazing = (fall - square) / (2.0 * rangeM * effectiveRadiusM);
        if (rangeM < heightM || sinGrazing <= 0.0)
            return None;
        double grazingDeg = Units.ToDegrees(Math.Asin(Math.Min(1.0, sinGrazing)));
        double elevationDeg = Units.ToDegrees(Math.Asin(Math.Max(-1.0, -(fall + square) / (2.0 * rangeM * (effectiveRadiusM + heightM)))));
        double reflectivityDb = sea
            ? SeaClutter.ReflectivityDb(RadarEquation.FrequencyGhz(radar.Band), conditions.SeaState, radar.Polarization, grazingDeg)
            : LandClutter.ReflectivityDb(conditions.Land, grazingDeg);
        return new Backdrop(reflectivityDb, elevationDeg, sea);
    }
}
