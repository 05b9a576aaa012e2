namespace NorthAmericaSecurity.Surveillance;

/// <summary>The field's units in SI. The engine computes in metres, seconds and radians; degrees, NM, ft and kt live at its edges.</summary>
public static class Units
{
    /// <summary>Metres in an international nautical mile.</summary>
    public const double MetresPerNauticalMile = 1852.0;

    /// <summary>Metres in an international foot.</summary>
    public const double MetresPerFoot = 0.3048;

    /// <summary>Metres per second in a knot.</summary>
    public const double MetresPerSecondPerKnot = MetresPerNauticalMile / 3600.0;

    /// <summary>Radians in a degree.</summary>
    public const double RadiansPerDegree = Math.PI / 180.0;

    /// <summary>Times in seconds farther than this from their zero (three centuries) are damage: no epoch in use is so far off.</summary>
    public const double FarthestTimeS = 1e10;

    public static double ToRadians(double degrees) => degrees * RadiansPerDegree;

    public static double ToDegrees(double radians) => radians / RadiansPerDegree;

    /// <summary>A height in metres as an altitude report rounds it: to steps of 25 ft by Mode S and ADS-B, of 100 ft by Mode C.</summary>
    public static double ReportedHeightM(double heightM, bool fine)
    {
        double step = (fine ? 25.0 : 100.0) * MetresPerFoot;
        return Math.Round(heightM / step) * step;
    }

    /// <summary>An angle in degrees brought into [0, 360).</summary>
    public static double Wrap360(double degrees)
    {
        double wrapped = degrees - 360.0 * Math.Floor(degrees / 360.0);
        return wrapped >= 360.0 ? 0.0 : wrapped;
    }

    /// <summary>An angle in degrees brought into [-180, 180).</summary>
    public static double Wrap180(double degrees) => Wrap360(degrees + 180.0) - 180.0;
}
