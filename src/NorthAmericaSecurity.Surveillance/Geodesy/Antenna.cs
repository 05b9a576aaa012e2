namespace NorthAmericaSecurity.Surveillance.Geodesy;

/// <summary>
/// Where a radar measures from: slant range, azimuth and height to a point and back. On the earth everything is exact on the ellipsoid (no mean sphere);
/// on the plane of published benchmarks, ranges are ground ranges and heights are ignored.
/// </summary>
public sealed class Antenna
{
    private readonly double _sinLatitude;

    /// <summary>An antenna on the earth; <paramref name="position"/> holds the antenna's own height above the ellipsoid, tower included.</summary>
    public Antenna(GeodeticPosition position)
    {
        Position = position;
        Frame = new TangentFrame(position);
        _sinLatitude = Math.Sin(Units.ToRadians(position.LatitudeDeg));
        Ground = Wgs84.ToEcef(position with { HeightM = 0.0 });
    }

    private Antenna(Ecef origin)
    {
        Frame = TangentFrame.PlaneAt(origin);
        Ground = origin;
        IsPlanar = true;
    }

    /// <summary>An antenna on a flat plane at x (east) and y (north), in metres.</summary>
    public static Antenna Planar(double x, double y) => new(new Ecef(x, y, 0.0));

    public bool IsPlanar { get; }

    /// <summary>The antenna's position and height above the ellipsoid; meaningless on a plane.</summary>
    public GeodeticPosition Position { get; }

    public TangentFrame Frame { get; }

    /// <summary>The point of the ellipsoid below the antenna.</summary>
    public Ecef Ground { get; }

    /// <summary>
    /// The earth-centred point at a slant range (m), azimuth (rad, clockwise from true north) and height above the ellipsoid (m).
    /// A range too short for the height puts the point straight above (or below) the antenna, at that range.
    /// </summary>
    public Ecef Locate(double slantRangeM, double azimuthRad, double heightM)
    {
        (double sinA, double cosA) = Math.SinCos(azimuthRad);
        if (IsPlanar)
            return Frame.ToEcef(slantRangeM * sinA, slantRangeM * cosA, 0.0);
        if (slantRangeM <= 0.0)
            return Frame.Origin;

        // On the sphere that osculates the ellipsoid along the azimuth, the law of cosines gives the elevation; the exact height of the point so
        // found then corrects it. Two or three rounds reach a tenth of a millimetre.
        double radius = Wgs84.EulerRadius(_sinLatitude, azimuthRad) + Position.HeightM;
        double rise = heightM - Position.HeightM;
        double sinE = Math.Clamp((rise * (2.0 * radius + rise) - slantRangeM * slantRangeM) / (2.0 * radius * slantRangeM), -1.0, 1.0);
        double cosE = Math.Sqrt(1.0 - sinE * sinE);
        Ecef point = default;
        for (int i = 0; i < 6; i++)
        {
            point = Frame.ToEcef(slantRangeM * cosE * sinA, slantRangeM * cosE * cosA, slantRangeM * sinE);
            if (cosE < 1e-6)
                break;
            Ecef normal = Wgs84.Normal(point, out double height);
            double error = heightM - height;
            if (Math.Abs(error) < 1e-4)
                break;
            // dh/dE = r (dDirection/dE · normal at the point).
            Ecef turn = Frame.DirectionToEcef(-sinE * sinA, -sinE * cosA, cosE);
            double slope = slantRangeM * turn.Dot(normal);
            if (Math.Abs(slope) < 1.0)
                break;
            double step = Math.Clamp(error / slope, -0.1, 0.1);
            (double ds, double dc) = Math.SinCos(step);
            (sinE, cosE) = (sinE * dc + cosE * ds, cosE * dc - sinE * ds);
            if (cosE < 0.0)
                (sinE, cosE) = (Math.Sign(sinE), 0.0);
        }

        return point;
    }

    /// <summary>The earth-centred point at a slant range (m), azimuth and elevation above the tangent plane (rad), without refraction.</summary>
    public Ecef LocateByElevation(double slantRangeM, double azimuthRad, double elevationRad)
    {
        (double sinA, double cosA) = Math.SinCos(azimuthRad);
        (double sinE, double cosE) = Math.SinCos(elevationRad);
        return Frame.ToEcef(slantRangeM * cosE * sinA, slantRangeM * cosE * cosA, slantRangeM * sinE);
    }

    /// <summary>
    /// What this antenna measures of a point: slant range (m), azimuth (rad, [0, 2π), 0 straight overhead) and elevation (rad). On a plane the range is
    /// ground range and the elevation 0.
    /// </summary>
    public (double SlantRangeM, double AzimuthRad, double ElevationRad) Measure(Ecef point)
    {
        (double e, double n, double u) = Frame.ToLocal(point);
        if (IsPlanar)
            u = 0.0;
        double ground = Math.Sqrt(e * e + n * n);
        double azimuth = ground > 0.0 ? Math.Atan2(e, n) : 0.0;
        return (Math.Sqrt(ground * ground + u * u), azimuth < 0.0 ? azimuth + Math.Tau : azimuth, Math.Atan2(u, ground));
    }
}
