namespace NorthAmericaSecurity.Surveillance.Geodesy;

/// <summary>
/// Geodesics on WGS-84 by Vincenty's nested series (Survey Review 23, no. 176, 1975): distance and azimuths between two points, and the point at a
/// distance and azimuth. Better than 0.5 mm over any distance a sensor or a route of the continent has.
/// </summary>
public static class Geodesic
{
    private const int MaxIterations = 200;

    /// <summary>The geodesic between two points of the ellipsoid; heights are ignored.</summary>
    /// <returns>Distance in metres; forward azimuth at each end in degrees clockwise from true north, [0, 360).</returns>
    /// <exception cref="ArgumentException">The points are so nearly antipodal (over some 19,900 km) that the series does not converge.</exception>
    public static (double DistanceM, double Azimuth1Deg, double Azimuth2Deg) Inverse(GeodeticPosition from, GeodeticPosition to)
    {
        double l = Units.ToRadians(Units.Wrap180(to.LongitudeDeg - from.LongitudeDeg));
        (double sinU1, double cosU1) = ReducedLatitude(from.LatitudeDeg);
        (double sinU2, double cosU2) = ReducedLatitude(to.LatitudeDeg);
        double lambda = l;
        for (int i = 0; i < MaxIterations; i++)
        {
            (double sinL, double cosL) = Math.SinCos(lambda);
            double crossed = cosU1 * sinU2 - sinU1 * cosU2 * cosL;
            double sinSigma = Math.Sqrt(cosU2 * sinL * cosU2 * sinL + crossed * crossed);
            if (sinSigma == 0.0)
                return (0.0, 0.0, 0.0);
            double cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosL;
            double sigma = Math.Atan2(sinSigma, cosSigma);
            double sinAlpha = cosU1 * cosU2 * sinL / sinSigma;
            double cos2Alpha = 1.0 - sinAlpha * sinAlpha;
            double cos2Sm = cos2Alpha > 1e-16 ? cosSigma - 2.0 * sinU1 * sinU2 / cos2Alpha : 0.0;
            double c = Wgs84.F / 16.0 * cos2Alpha * (4.0 + Wgs84.F * (4.0 - 3.0 * cos2Alpha));
            double previous = lambda;
            lambda = l + (1.0 - c) * Wgs84.F * sinAlpha
                * (sigma + c * sinSigma * (cos2Sm + c * cosSigma * (2.0 * cos2Sm * cos2Sm - 1.0)));
            if (Math.Abs(lambda - previous) > 1e-13)
                continue;

            (double a, double deltaSigma) = Series(cos2Alpha, sinSigma, cosSigma, cos2Sm);
            double distance = Wgs84.B * a * (sigma - deltaSigma);
            double azimuth1 = Math.Atan2(cosU2 * sinL, crossed);
            double azimuth2 = Math.Atan2(cosU1 * sinL, -sinU1 * cosU2 + cosU1 * sinU2 * cosL);
            return (distance, Units.Wrap360(Units.ToDegrees(azimuth1)), Units.Wrap360(Units.ToDegrees(azimuth2)));
        }

        throw new ArgumentException($"geodesic from {from} to {to}: the points are nearly antipodal");
    }

    /// <summary>Geodesic distance in metres between two points of the ellipsoid; heights are ignored.</summary>
    public static double Distance(GeodeticPosition from, GeodeticPosition to) => Inverse(from, to).DistanceM;

    /// <summary>The point of the ellipsoid at a geodesic distance (metres, may be 0) and azimuth (degrees clockwise from true north).</summary>
    public static GeodeticPosition Direct(GeodeticPosition from, double azimuthDeg, double distanceM)
    {
        (double sinA1, double cosA1) = Math.SinCos(Units.ToRadians(azimuthDeg));
        (double sinU1, double cosU1) = ReducedLatitude(from.LatitudeDeg);
        double sigma1 = Math.Atan2(sinU1, cosU1 * cosA1);
        double sinAlpha = cosU1 * sinA1;
        double cos2Alpha = 1.0 - sinAlpha * sinAlpha;
        (double a, _) = Series(cos2Alpha, 0.0, 1.0, 0.0);
        double first = distanceM / (Wgs84.B * a);
        double sigma = first;
        double sinSigma = 0.0, cosSigma = 1.0, cos2Sm = 0.0;
        for (int i = 0; i < MaxIterations; i++)
        {
            (sinSigma, cosSigma) = Math.SinCos(sigma);
            cos2Sm = Math.Cos(2.0 * sigma1 + sigma);
            (_, double deltaSigma) = Series(cos2Alpha, sinSigma, cosSigma, cos2Sm);
            double previous = sigma;
            sigma = first + deltaSigma;
            if (Math.Abs(sigma - previous) < 1e-14)
                break;
        }

        (sinSigma, cosSigma) = Math.SinCos(sigma);
        cos2Sm = Math.Cos(2.0 * sigma1 + sigma);
        double x = sinU1 * sinSigma - cosU1 * cosSigma * cosA1;
        double latitude = Math.Atan2(
            sinU1 * cosSigma + cosU1 * sinSigma * cosA1,
            (1.0 - Wgs84.F) * Math.Sqrt(sinAlpha * sinAlpha + x * x));
        double lambda = Math.Atan2(sinSigma * sinA1, cosU1 * cosSigma - sinU1 * sinSigma * cosA1);
        double c = Wgs84.F / 16.0 * cos2Alpha * (4.0 + Wgs84.F * (4.0 - 3.0 * cos2Alpha));
        double l = lambda - (1.0 - c) * Wgs84.F * sinAlpha
            * (sigma + c * sinSigma * (cos2Sm + c * cosSigma * (2.0 * cos2Sm * cos2Sm - 1.0)));
        return new GeodeticPosition(Units.ToDegrees(latitude), Units.Wrap180(from.LongitudeDeg + Units.ToDegrees(l)));
    }

    private static (double Sin, double Cos) ReducedLatitude(double latitudeDeg)
    {
        (double s, double c) = Math.SinCos(Units.ToRadians(latitudeDeg));
        s *= 1.0 - Wgs84.F;
        double scale = 1.0 / Math.Sqrt(s * s + c * c);
        return (s * scale, c * scale);
    }

    /// <summary>Vincenty's A and Δσ (his equations 3, 4 and 6).</summary>
    private static (double A, double DeltaSigma) Series(double cos2Alpha, double sinSigma, double cosSigma, double cos2Sm)
    {
        double u2 = cos2Alpha * (Wgs84.A * Wgs84.A - Wgs84.B * Wgs84.B) / (Wgs84.B * Wgs84.B);
        double a = 1.0 + u2 / 16384.0 * (4096.0 + u2 * (-768.0 + u2 * (320.0 - 175.0 * u2)));
        double b = u2 / 1024.0 * (256.0 + u2 * (-128.0 + u2 * (74.0 - 47.0 * u2)));
        double delta = b * sinSigma * (cos2Sm + b / 4.0 * (cosSigma * (2.0 * cos2Sm * cos2Sm - 1.0)
            - b / 6.0 * cos2Sm * (4.0 * sinSigma * sinSigma - 3.0) * (4.0 * cos2Sm * cos2Sm - 3.0)));
        return (a, delta);
    }
}
