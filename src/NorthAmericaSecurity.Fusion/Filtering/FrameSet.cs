using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion.Filtering;

/// <summary>
/// The tangent planes in which tracks are filtered: one for each region of about a hundred kilometres, made when first needed. A track holds the foot of
/// its position on the ellipsoid, projected along the plane's normal: exact both ways, and so near the origin that lengths in the plane are true to 3 parts in
/// 10,000. On the flat plane of published benchmarks there is one frame, and it is the plane.
/// </summary>
internal sealed class FrameSet(bool planar)
{
    private const double CellM = 131_072.0;

    /// <summary>Distance in metres from a frame's origin from which a track is better off in another.</summary>
    public const double ReachM = 160_000.0;

    private readonly Dictionary<(int, int, int), int> _numbers = [];
    private TangentFrame[] _frames = planar ? [TangentFrame.Plane] : [];

    public ref readonly TangentFrame this[int number] => ref _frames[number];

    /// <summary>Number of the frame of the region in which a point of the ellipsoid lies.</summary>
    public int NumberAt(Ecef ground)
    {
        if (planar)
            return 0;
        (int X, int Y, int Z) cell = ((int)Math.Floor(ground.X / CellM), (int)Math.Floor(ground.Y / CellM), (int)Math.Floor(ground.Z / CellM));
        return _numbers.TryGetValue(cell, out int number) ? number : Add(cell);
    }

    private int Add((int X, int Y, int Z) cell)
    {
        Ecef normal = Wgs84.Normal(new Ecef((cell.X + 0.5) * CellM, (cell.Y + 0.5) * CellM, (cell.Z + 0.5) * CellM), out _);
        int number = _frames.Length;
        Array.Resize(ref _frames, number + 1);
        _frames[number] = TangentFrame.FromNormal(Wgs84.SurfacePoint(normal), normal);
        _numbers.Add(cell, number);
        return number;
    }

    /// <summary>Carries the regions that have frames, in the order of their numbers; their frames follow from them.</summary>
    public void Carry(StateCarrier carrier)
    {
        List<(int, int, int)> cells = [.. _numbers.OrderBy(n => n.Value).Select(n => n.Key)];
        carrier.Carry(cells);
        if (!carrier.Loads || planar)
            return;
        _numbers.Clear();
        _frames = [];
        foreach ((int, int, int) cell in cells)
            Add(cell);
    }

    /// <summary>The point of the ellipsoid at a place (m) in a frame.</summary>
    public Ecef Ground(int number, double x, double y)
    {
        ref readonly TangentFrame f = ref _frames[number];
        Ecef p = f.Origin + x * f.East + y * f.North;
        if (planar)
            return p;
        // Down the frame's normal to the ellipsoid: a quadratic equation in the depth, with the z axis stretched so that the ellipsoid is a sphere.
        const double stretch = Wgs84.A / Wgs84.B;
        double pz = p.Z * stretch, uz = f.Up.Z * stretch;
        double uu = f.Up.X * f.Up.X + f.Up.Y * f.Up.Y + uz * uz;
        double pu = p.X * f.Up.X + p.Y * f.Up.Y + pz * uz;
        double rest = p.X * p.X + p.Y * p.Y + pz * pz - Wgs84.A * Wgs84.A;
        double depth = rest / (pu + Math.Sqrt(Math.Max(0.0, pu * pu - uu * rest)));
        return p - depth * f.Up;
    }

    /// <summary>A place (m) in a frame, in the axes of another.</summary>
    public (double X, double Y) Moved(int from, double x, double y, int to)
    {
        if (from == to)
            return (x, y);
        ref readonly TangentFrame f = ref _frames[to];
        Ecef d = Ground(from, x, y) - f.Origin;
        return (d.Dot(f.East), d.Dot(f.North));
    }

    /// <summary>Expresses a state in the frame of the region that it has come to.</summary>
    public void Move(ref Track t)
    {
        Moments m = t.State.Mean();
        int to = NumberAt(Ground(t.Frame, m.X, m.Y));
        if (to == t.Frame)
            return;
        ref readonly TangentFrame b = ref _frames[to];
        ref Kinematics k = ref t.State;
        Span<double> x = stackalloc double[4], y = stackalloc double[4], c = stackalloc double[4], s = stackalloc double[4];
        for (int i = 0; i < 4; i++)
        {
            Ecef ground = Ground(t.Frame, k.X.GetElement(i), k.Y.GetElement(i));
            Ecef d = ground - b.Origin;
            (x[i], y[i]) = (d.Dot(b.East), d.Dot(b.North));
            ref readonly TangentFrame a = ref _frames[t.Frame];
            double cos = a.East.Dot(b.East) + a.North.Dot(b.North), sin = a.North.Dot(b.East) - a.East.Dot(b.North);
            double scale = 1.0 / Math.Sqrt(cos * cos + sin * sin);
            (c[i], s[i]) = (cos * scale, sin * scale);
        }

        k.X = Vector256.Create<double>(x);
        k.Y = Vector256.Create<double>(y);
        Rotate(ref k, Vector256.Create<double>(c), Vector256.Create<double>(s));
        t.Frame = to;
        t.Echo.Valid = false;
        if (!t.StretchComplete)
            t.StretchPlots = 0;
    }

    /// <summary>New east = c·east + s·north, new north = c·north - s·east, for velocity and covariance.</summary>
    private static void Rotate(ref Kinematics k, Vector256<double> c, Vector256<double> s)
    {
        (k.U, k.V) = (c * k.U + s * k.V, c * k.V - s * k.U);
        Vector256<double> cc = c * c, ss = s * s, cs = c * s, two = Vector256.Create(2.0);
        (k.Pxx, k.Pxy, k.Pyy) = (cc * k.Pxx + two * cs * k.Pxy + ss * k.Pyy, (cc - ss) * k.Pxy + cs * (k.Pyy - k.Pxx), ss * k.Pxx - two * cs * k.Pxy + cc * k.Pyy);
        (k.Puu, k.Puv, k.Pvv) = (cc * k.Puu + two * cs * k.Puv + ss * k.Pvv, (cc - ss) * k.Puv + cs * (k.Pvv - k.Puu), ss * k.Puu - two * cs * k.Puv + cc * k.Pvv);
        (k.Pxu, k.Pxv, k.Pyu, k.Pyv) = (
            cc * k.Pxu + cs * (k.Pxv + k.Pyu) + ss * k.Pyv,
            cc * k.Pxv + cs * (k.Pyv - k.Pxu) - ss * k.Pyu,
            cc * k.Pyu + cs * (k.Pyv - k.Pxu) - ss * k.Pxv,
            cc * k.Pyv - cs * (k.Pxv + k.Pyu) + ss * k.Pxu);
    }
}
