namespace NorthAmericaSecurity.Surveillance.Geodesy;

/// <summary>
/// The WGS-84 ellipsoid and the conversions between geodetic and earth-centred coordinates.
/// The inverse is Bowring's (Survey Review 23, 1976) iterated twice, without a trigonometric call: below a nanometre for any height an aircraft
/// or low satellite reaches.
/// </summary>
public static class Wgs84
{
    /// <summary>Equatorial radius in metres.</summary>
    public const double A = 6378137.0;

    /// <summary>Flattening.</summary>
    public const double F = 1.0 / 298.257223563;

    /// <summary>Polar radius in metres.</summary>
    public const double B = A * (1.0 - F);

    /// <summary>First eccentricity, squared.</summary>
    public const double E2 = F * (2.0 - F);

    private const double SecondE2 = E2 / (1.0 - E2);

    /// <summary>Radius of curvature in the prime vertical, in metres, at the latitude whose sine is given.</summary>
    public static double PrimeVerticalRadius(double sinLatitude) => A / Math.Sqrt(1.0 - E2 * sinLatitude * sinLatitude);

    /// <summary>Radius of curvature in the meridian, in metres, at the latitude whose sine is given.</summary>
    public static double MeridianRadius(double sinLatitude)
    {
        double w2 = 1.0 - E2 * sinLatitude * sinLatitude;
        return A * (1.0 - E2) / (w2 * Math.Sqrt(w2));
    }

    /// <summary>Radius of curvature of the normal section at an azimuth (Euler's formula), in metres.</summary>
    public static double EulerRadius(double sinLatitude, double azimuthRad)
    {
        (double s, double c) = Math.SinCos(azimuthRad);
        return 1.0 / (c * c / MeridianRadius(sinLatitude) + s * s / PrimeVerticalRadius(sinLatitude));
    }

    public static Ecef ToEcef(GeodeticPosition p)
    {
        (double sinLat, double cosLat) = Math.SinCos(Units.ToRadians(p.LatitudeDeg));
        (double sinLon, double cosLon) = Math.SinCos(Units.ToRadians(p.LongitudeDeg));
        double n = PrimeVerticalRadius(sinLat);
        return new Ecef(
            (n + p.HeightM) * cosLat * cosLon,
            (n + p.HeightM) * cosLat * sinLon,
            (n * (1.0 - E2) + p.HeightM) * sinLat);
    }

    public static GeodeticPosition ToGeodetic(Ecef p)
    {
        Ecef normal = Normal(p, out double height);
        return new GeodeticPosition(LatitudeDeg(normal), LongitudeDeg(normal), height);
    }

    /// <summary>The outward unit normal of the ellipsoid below (or above) a point, and the point's height along it in metres.</summary>
    public static Ecef Normal(Ecef point, out double heightM)
    {
        double p = Math.Sqrt(point.X * point.X + point.Y * point.Y);
        // Parametric latitude β first as of the point on the ellipsoid below, then refined.
        double sinB = point.Z * A;
        double cosB = p * B;
        double sinLat = 0.0, cosLat = 1.0;
        for (int i = 0; i < 3; i++)
        {
            double scale = 1.0 / Math.Sqrt(sinB * sinB + cosB * cosB);
            sinB *= scale;
            cosB *= scale;
            double y = point.Z + SecondE2 * B * sinB * sinB * sinB;
            double x = p - E2 * A * cosB * cosB * cosB;
            double norm = 1.0 / Math.Sqrt(x * x + y * y);
            sinLat = y * norm;
            cosLat = x * norm;
            sinB = (1.0 - F) * sinLat;
            cosB = cosLat;
        }

        heightM = p * cosLat + point.Z * sinLat - A * Math.Sqrt(1.0 - E2 * sinLat * sinLat);
        // On the polar axis every longitude is right; x points to 0°E.
        double cosLon = p > 0.0 ? point.X / p : 1.0;
        double sinLon = p > 0.0 ? point.Y / p : 0.0;
        return new Ecef(cosLat * cosLon, cosLat * sinLon, sinLat);
    }

    /// <summary>The point of the ellipsoid (height 0) whose outward normal is given.</summary>
    public static Ecef SurfacePoint(Ecef normal)
    {
        double n = PrimeVerticalRadius(normal.Z);
        return new Ecef(n * normal.X, n * normal.Y, n * (1.0 - E2) * normal.Z);
    }

    public static double LatitudeDeg(Ecef normal) =>
        Units.ToDegrees(Math.Atan2(normal.Z, Math.Sqrt(normal.X * normal.X + normal.Y * normal.Y)));

    public static double LongitudeDeg(Ecef normal) => Units.ToDegrees(Math.Atan2(normal.Y, normal.X));
}
