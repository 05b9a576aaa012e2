namespace NorthAmericaSecurity.Surveillance.Geodesy;

/// <summary>
/// Lambert's azimuthal equal-area projection of the ellipsoid (Snyder, USGS PP 1395, 1987, section 24), in metres. Planar area in it is area on the
/// ellipsoid, and it is continuous everywhere but at the antipode of its centre, so that polygons over the antimeridian and the pole are ordinary
/// polygons. Coverage and gaps are computed in it.
/// </summary>
public sealed class EqualAreaPlane
{
    private readonly double _longitude0Rad;
    private readonly double _sin1;
    private readonly double _cos1;
    private readonly double _stretch;

    public EqualAreaPlane(double centreLatitudeDeg, double centreLongitudeDeg)
    {
        CentreLatitudeDeg = centreLatitudeDeg;
        CentreLongitudeDeg = centreLongitudeDeg;
        double sinLat = Math.Sin(Units.ToRadians(centreLatitudeDeg));
        _longitude0Rad = Units.ToRadians(centreLongitudeDeg);
        _sin1 = AuthalicSphere.SinAuthalic(sinLat);
        _cos1 = Math.Sqrt(1.0 - _sin1 * _sin1);
        // Snyder's D: makes the map true in every direction at its centre. At a pole the limit is 1.
        double m1 = Math.Cos(Units.ToRadians(centreLatitudeDeg)) / Math.Sqrt(1.0 - Wgs84.E2 * sinLat * sinLat);
        _stretch = _cos1 > 1e-9 ? Wgs84.A * m1 / (AuthalicSphere.RadiusM * _cos1) : 1.0;
    }

    /// <summary>The plane of North America: centre 50°N 100°W, its farthest land (Aleutians, Puerto Rico, Ellesmere) within 50° of it.</summary>
    public static EqualAreaPlane NorthAmerica { get; } = new(50.0, -100.0);

    public double CentreLatitudeDeg { get; }

    public double CentreLongitudeDeg { get; }

    public (double X, double Y) Forward(double latitudeDeg, double longitudeDeg)
    {
        double sinB = AuthalicSphere.SinAuthalic(Math.Sin(Units.ToRadians(latitudeDeg)));
        double cosB = Math.Sqrt(1.0 - sinB * sinB);
        (double sinL, double cosL) = Math.SinCos(Units.ToRadians(longitudeDeg) - _longitude0Rad);
        double k = AuthalicSphere.RadiusM * Math.Sqrt(2.0 / (1.0 + _sin1 * sinB + _cos1 * cosB * cosL));
        return (k * _stretch * cosB * sinL, k / _stretch * (_cos1 * sinB - _sin1 * cosB * cosL));
    }

    public (double LatitudeDeg, double LongitudeDeg) Inverse(double x, double y)
    {
        double u = x / _stretch, v = y * _stretch;
        double rho = Math.Sqrt(u * u + v * v);
        if (rho == 0.0)
            return (CentreLatitudeDeg, CentreLongitudeDeg);
        (double sinC, double cosC) = Math.SinCos(2.0 * Math.Asin(Math.Min(1.0, rho / (2.0 * AuthalicSphere.RadiusM))));
        double sinB = cosC * _sin1 + v * sinC * _cos1 / rho;
        double longitude = _longitude0Rad + Math.Atan2(u * sinC, rho * _cos1 * cosC - v * _sin1 * sinC);
        double latitude = Math.Asin(AuthalicSphere.SinGeodetic(Math.Clamp(sinB, -1.0, 1.0)));
        return (Units.ToDegrees(latitude), Units.Wrap180(Units.ToDegrees(longitude)));
    }
}
