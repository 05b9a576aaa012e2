namespace NorthAmericaSecurity.Surveillance.Geodesy;

/// <summary>
/// The sphere of the same area as WGS-84, on which areas are those of the ellipsoid: authalic latitude both ways, and the area of a polygon.
/// Snyder, Map Projections: A Working Manual, USGS PP 1395 (1987), equations 3-11 to 3-13 and 3-18; spherical excess as in Karney,
/// Algorithms for geodesics, J. Geodesy 87 (2013), section 6.
/// </summary>
public static class AuthalicSphere
{
    private static readonly double E = Math.Sqrt(Wgs84.E2);
    private static readonly double QPole = Q(1.0);

    /// <summary>Radius in metres.</summary>
    public static readonly double RadiusM = Wgs84.A * Math.Sqrt(QPole / 2.0);

    /// <summary>Area of the whole ellipsoid in square metres.</summary>
    public static readonly double TotalAreaM2 = 4.0 * Math.PI * RadiusM * RadiusM;

    /// <summary>Sine of the authalic latitude at the geodetic latitude whose sine is given.</summary>
    public static double SinAuthalic(double sinGeodetic) => Math.Clamp(Q(sinGeodetic) / QPole, -1.0, 1.0);

    /// <summary>Sine of the geodetic latitude whose authalic latitude has the given sine, by Newton's method on q.</summary>
    public static double SinGeodetic(double sinAuthalic)
    {
        double q = sinAuthalic * QPole;
        double s = sinAuthalic;
        for (int i = 0; i < 6; i++)
        {
            double w = 1.0 - Wgs84.E2 * s * s;
            // dq/ds = 2 (1 - e²) / w²
            double step = (q - Q(s)) * w * w / (2.0 * (1.0 - Wgs84.E2));
            s = Math.Clamp(s + step, -1.0, 1.0);
            if (Math.Abs(step) < 1e-16)
                break;
        }

        return s;
    }

    /// <summary>
    /// Area in square metres on the ellipsoid of a simple polygon whose edges are geodesics. The ring may be open or closed, in either sense, may cross
    /// the antimeridian and may contain a pole; the smaller of the two sides is its inside.
    /// </summary>
    public static double PolygonArea(ReadOnlySpan<GeodeticPosition> ring)
    {
        const double longestPieceM = 20_000.0;
        double excess = 0.0, turned = 0.0;
        for (int i = 0; i < ring.Length; i++)
        {
            GeodeticPosition a = ring[i], b = ring[(i + 1) % ring.Length];
            (double distance, double azimuth, _) = Geodesic.Inverse(a, b);
            int pieces = Math.Max(1, (int)Math.Ceiling(distance / longestPieceM));
            GeodeticPosition previous = a;
            for (int k = 1; k <= pieces; k++)
            {
                GeodeticPosition next = k == pieces ? b : Geodesic.Direct(a, azimuth, distance * k / pieces);
                double deltaLongitude = Units.ToRadians(Units.Wrap180(next.LongitudeDeg - previous.LongitudeDeg));
                double t1 = TanHalfAuthalic(previous.LatitudeDeg), t2 = TanHalfAuthalic(next.LatitudeDeg);
                excess += 2.0 * Math.Atan2(Math.Tan(deltaLongitude / 2.0) * (t1 + t2), 1.0 + t1 * t2);
                turned += deltaLongitude;
                previous = next;
            }
        }

        double area = Math.Abs(excess) * RadiusM * RadiusM;
        // A ring around a pole sweeps all longitudes; the sum is then the belt down to the equator.
        if (Math.Abs(turned) > Math.PI)
            area = TotalAreaM2 / 2.0 - area;
        return Math.Min(area, TotalAreaM2 - area);
    }

    private static double TanHalfAuthalic(double latitudeDeg)
    {
        double s = SinAuthalic(Math.Sin(Units.ToRadians(latitudeDeg)));
        return s / (1.0 + Math.Sqrt(Math.Max(0.0, 1.0 - s * s)));
    }

    private static double Q(double s) =>
        (1.0 - Wgs84.E2) * (s / (1.0 - Wgs84.E2 * s * s) + Math.Atanh(E * s) / E);
}
