namespace NorthAmericaSecurity.Surveillance.Geodesy;

/// <summary>
/// Line of sight over a smooth earth with standard refraction, by the effective-radius model (Schelleng, Burrows and Ferrell, Proc. IRE 21, 1933): rays
/// are straight over an earth of k times its radius. Without terrain this is an upper bound of what a radar sees.
/// </summary>
public static class RadarHorizon
{
    /// <summary>The standard atmosphere's ratio of effective to true earth radius.</summary>
    public const double StandardK = 4.0 / 3.0;

    /// <summary>Ground distance in metres to the horizon from a height in metres above a smooth earth of the given true radius.</summary>
    public static double GroundDistance(double heightM, double earthRadiusM, double k = StandardK)
    {
        if (heightM <= 0.0)
            return 0.0;
        double effective = k * earthRadiusM;
        return effective * Math.Acos(effective / (effective + heightM));
    }

    /// <summary>
    /// Ground distance in metres from below an antenna out to which a target at a height is both above the horizon and within a slant range.
    /// All heights in metres above the smooth earth; 0 if the target is out of slant range even straight above.
    /// </summary>
    public static double GroundRange(double antennaHeightM, double targetHeightM, double slantRangeMaxM, double earthRadiusM, double k = StandardK)
    {
        double horizon = GroundDistance(antennaHeightM, earthRadiusM, k) + GroundDistance(targetHeightM, earthRadiusM, k);
        return Math.Min(horizon, GroundRangeOfSlant(slantRangeMaxM, antennaHeightM, targetHeightM, k * earthRadiusM));
    }

    /// <summary>Ground distance in metres at which the straight line between two heights over a sphere has a length; 0 if the length is shorter than their difference.</summary>
    public static double GroundRangeOfSlant(double slantRangeM, double height1M, double height2M, double radiusM)
    {
        double a = radiusM + height1M, b = radiusM + height2M;
        double rise = height2M - height1M;
        double haversine = (slantRangeM * slantRangeM - rise * rise) / (4.0 * a * b);
        return haversine <= 0.0 ? 0.0 : 2.0 * radiusM * Math.Asin(Math.Min(1.0, Math.Sqrt(haversine)));
    }
}
