using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// Mean reflectivity of the sea, averaged over wind directions (V. Gregers-Hansen and R. Mital, "An improved empirical model for radar sea clutter reflectivity",
/// NRL/MR/5310--12-9346, 2012), fitted to Nathanson's tables within 2.3 dB on average: 0.5 to 35 GHz, sea states 0 to 6, grazing angles of 0.1° to 60°. Below 0.1° the value
/// at 0.1° stands. The spikes that make its distribution heavy-tailed (K distribution) are not modelled.
/// </summary>
public static class SeaClutter
{
    /// <summary>Cross section of the sea per area in dB(m²/m²) at a Douglas sea state and a grazing angle in degrees.</summary>
    public static double ReflectivityDb(double frequencyGhz, int seaState, Polarization polarization, double grazingDeg)
    {
        double angle = Math.Clamp(grazingDeg, 0.1, 60.0);
        (double c1, double c2, double c3, double c4, double c5) = polarization == Polarization.Horizontal
            ? (-73.0, 20.781, 7.351, 25.65, 0.0054)
            : (-50.796, 25.93, 0.7093, 21.588, 0.00211);
        return c1 + c2 * Math.Log10(Math.Sin(Units.ToRadians(angle)))
            + (27.5 + c3 * angle) * Math.Log10(frequencyGhz) / (1.0 + 0.95 * angle)
            + c4 * Math.Pow(1.0 + seaState, 1.0 / (2.0 + 0.085 * angle + 0.033 * seaState))
            + c5 * angle * angle;
    }
}
