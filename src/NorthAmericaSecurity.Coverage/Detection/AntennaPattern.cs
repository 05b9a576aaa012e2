using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// One-way gain of an antenna over elevation, as a share of its peak (linear, in power). A fan beam has a Gaussian nose whose lower half-power point is the lowest elevation;
/// above its upper half-power point it is cosecant-squared, so that a target that flies level keeps its echo (M. I. Skolnik, Introduction to Radar Systems, 3rd ed., 2.11).
/// A flat scan has its full gain wherever a pencil beam points. Interference of the ray that the ground reflects (lobing) is not modelled.
/// </summary>
public static class AntennaPattern
{
    /// <summary>Gain towards an elevation in degrees.</summary>
    public static double Gain(RadarPerformance radar, double elevationDeg)
    {
        if (radar.Pattern == ElevationPattern.Flat)
            return elevationDeg < radar.ElevationMinDeg ? 0.0 : 1.0;
        double shoulderDeg = radar.ElevationMinDeg + radar.BeamElevationDeg;
        if (elevationDeg <= shoulderDeg)
            return Gaussian((elevationDeg - radar.ElevationMinDeg) / radar.BeamElevationDeg - 0.5);
        double ratio = Math.Sin(Units.ToRadians(shoulderDeg)) / Math.Sin(Units.ToRadians(elevationDeg));
        return 0.5 * ratio * ratio;
    }

    /// <summary>Gain towards the surface, at an elevation in degrees, while a target at another is looked at: a fan beam stays where it is, a pencil beam points at the target.</summary>
    public static double GainToSurface(RadarPerformance radar, double surfaceDeg, double targetDeg) =>
        radar.Pattern == ElevationPattern.Cosecant
            ? Gain(radar, surfaceDeg)
            : Math.Max(SidelobeGain, Gaussian((targetDeg - surfaceDeg) / radar.BeamElevationDeg));

    /// <summary>Where a pencil beam's nose ends its sidelobes go on, at −25 dB: an assumption.</summary>
    private static readonly double SidelobeGain = Decibels.ToLinear(-25.0);

    /// <summary>Gain of a Gaussian beam at an offset in half-power widths.</summary>
    private static double Gaussian(double offset) => Math.Exp(-4.0 * Math.Log(2.0) * offset * offset);
}
