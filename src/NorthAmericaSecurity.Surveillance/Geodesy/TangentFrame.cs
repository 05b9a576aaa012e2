namespace NorthAmericaSecurity.Surveillance.Geodesy;

/// <summary>
/// The local tangent plane at a point: east, north and up along the ellipsoid's normal, in metres. <see cref="Plane"/> is the flat world of planar
/// scenes, whose east and north are x and y everywhere.
/// </summary>
public readonly struct TangentFrame
{
    /// <summary>The frame of a flat world with its origin at x = y = 0.</summary>
    public static readonly TangentFrame Plane = new(default, new Ecef(1, 0, 0), new Ecef(0, 1, 0), new Ecef(0, 0, 1));

    private TangentFrame(Ecef origin, Ecef east, Ecef north, Ecef up)
    {
        Origin = origin;
        East = east;
        North = north;
        Up = up;
    }

    /// <summary>The frame at a geodetic position, its height included.</summary>
    public TangentFrame(GeodeticPosition origin)
    {
        (double sinLat, double cosLat) = Math.SinCos(Units.ToRadians(origin.LatitudeDeg));
        (double sinLon, double cosLon) = Math.SinCos(Units.ToRadians(origin.LongitudeDeg));
        Origin = Wgs84.ToEcef(origin);
        East = new Ecef(-sinLon, cosLon, 0);
        North = new Ecef(-sinLat * cosLon, -sinLat * sinLon, cosLat);
        Up = new Ecef(cosLat * cosLon, cosLat * sinLon, sinLat);
    }

    public Ecef Origin { get; }

    public Ecef East { get; }

    public Ecef North { get; }

    public Ecef Up { get; }

    /// <summary>
    /// The frame at an earth-centred point whose ellipsoidal normal is known. At a pole, where east is undefined, east is the direction of 90°E.
    /// </summary>
    public static TangentFrame FromNormal(Ecef origin, Ecef normal)
    {
        double p = Math.Sqrt(normal.X * normal.X + normal.Y * normal.Y);
        Ecef east = p > 1e-15 ? new Ecef(-normal.Y / p, normal.X / p, 0) : new Ecef(0, 1, 0);
        var north = new Ecef(
            normal.Y * east.Z - normal.Z * east.Y,
            normal.Z * east.X - normal.X * east.Z,
            normal.X * east.Y - normal.Y * east.X);
        return new TangentFrame(origin, east, north, normal);
    }

    /// <summary>The same plane axes at another point of a flat world.</summary>
    public static TangentFrame PlaneAt(Ecef origin) => new(origin, Plane.East, Plane.North, Plane.Up);

    /// <summary>East, north, up of a point, in metres.</summary>
    public (double East, double North, double Up) ToLocal(Ecef point)
    {
        Ecef d = point - Origin;
        return (d.Dot(East), d.Dot(North), d.Dot(Up));
    }

    /// <summary>The point at an offset in metres east, north and up.</summary>
    public Ecef ToEcef(double east, double north, double up) => Origin + east * East + north * North + up * Up;

    /// <summary>A direction (velocity) of this frame in earth-centred axes.</summary>
    public Ecef DirectionToEcef(double east, double north, double up) => east * East + north * North + up * Up;
}
