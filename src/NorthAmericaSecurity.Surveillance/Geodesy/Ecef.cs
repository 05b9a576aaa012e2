namespace NorthAmericaSecurity.Surveillance.Geodesy;

/// <summary>
/// A point or a vector in earth-centred, earth-fixed coordinates, in metres (or metres per second): x through (0°N, 0°E), z through the north pole.
/// A planar scene uses x (east) and y (north) of the same type with z = 0.
/// </summary>
public readonly record struct Ecef(double X, double Y, double Z)
{
    public static Ecef operator +(Ecef a, Ecef b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static Ecef operator -(Ecef a, Ecef b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static Ecef operator *(double k, Ecef a) => new(k * a.X, k * a.Y, k * a.Z);

    public double Dot(Ecef b) => X * b.X + Y * b.Y + Z * b.Z;

    public double Norm => Math.Sqrt(Dot(this));

    public double DistanceTo(Ecef b) => (this - b).Norm;
}
