using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// Straight rays over a sphere of the effective radius, between an antenna and a target at heights above mean sea level: slant range and elevation at a ground distance, and the
/// ground distance at which a ray reaches a height. Metres and radians inside, degrees where the name says so.
/// </summary>
public readonly record struct SightGeometry(double AntennaM, double EffectiveRadiusM)
{
    /// <summary>Slant range in metres and elevation in degrees of a target at a height, at a ground distance.</summary>
    public (double RangeM, double ElevationDeg) At(double groundM, double targetM)
    {
        double a = EffectiveRadiusM + AntennaM, b = EffectiveRadiusM + targetM;
        double half = Math.Sin(0.5 * groundM / EffectiveRadiusM), rise = b - a;
        double range = Math.Sqrt(rise * rise + 4.0 * a * b * half * half);
        // b·cos φ − a, without the loss of digits of 1 − cos φ.
        return (range, range == 0.0 ? 90.0 : Units.ToDegrees(Math.Asin(Math.Clamp((rise - 2.0 * b * half * half) / range, -1.0, 1.0))));
    }

    /// <summary>
    /// Ground distances, nearer and farther, at which the ray of an elevation is at the target's height: between them a lower target is above the ray, beyond the farther one any
    /// target is below it. A ray that starts below the target's height meets it once only, and the nearer distance is then 0; infinite where it never gets there.
    /// </summary>
    public (double NearM, double FarM) Ray(double elevationDeg, double targetM)
    {
        double a = EffectiveRadiusM + AntennaM, b = EffectiveRadiusM + targetM;
        double sin = Math.Sin(Units.ToRadians(elevationDeg)), cos = Math.Cos(Units.ToRadians(elevationDeg));
        double root = sin * sin * a * a - (AntennaM - targetM) * (a + b);
        if (root < 0.0)
            return (double.PositiveInfinity, double.PositiveInfinity);
        double far = Ground(-a * sin + Math.Sqrt(root), cos, b);
        return targetM >= AntennaM ? (0.0, far) : (Ground(-a * sin - Math.Sqrt(root), cos, b), far);
    }

    private double Ground(double slantM, double cosElevation, double b) =>
        slantM * cosElevation >= b ? double.PositiveInfinity : EffectiveRadiusM * Math.Asin(Math.Max(0.0, slantM * cosElevation / b));
}
