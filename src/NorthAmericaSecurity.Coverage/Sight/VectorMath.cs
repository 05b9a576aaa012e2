using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>The inverse tangent of eight numbers at once, which the library of vectors lacks.</summary>
internal static class VectorMath
{
    /// <summary>
    /// The angle of (x, y) from the x axis in radians, -π to π, to about 2e-7: on [0, 1] by an odd polynomial of degree 17 fitted
    /// for the least greatest error, elsewhere by the symmetry of the octants. Zero for (0, 0).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Atan2(Vector256<float> y, Vector256<float> x)
    {
        Vector256<float> ax = Vector256.Abs(x), ay = Vector256.Abs(y);
        Vector256<float> large = Vector256.Max(ax, ay), small = Vector256.Min(ax, ay);
        Vector256<float> t = small / Vector256.Max(large, Vector256.Create(float.Epsilon * 1e10f));
        Vector256<float> u = t * t;
        Vector256<float> p = Vector256.Create(C8);
        p = Vector256.MultiplyAddEstimate(p, u, Vector256.Create(C7));
        p = Vector256.MultiplyAddEstimate(p, u, Vector256.Create(C6));
        p = Vector256.MultiplyAddEstimate(p, u, Vector256.Create(C5));
        p = Vector256.MultiplyAddEstimate(p, u, Vector256.Create(C4));
        p = Vector256.MultiplyAddEstimate(p, u, Vector256.Create(C3));
        p = Vector256.MultiplyAddEstimate(p, u, Vector256.Create(C2));
        p = Vector256.MultiplyAddEstimate(p, u, Vector256.Create(C1));
        p = Vector256.MultiplyAddEstimate(p * u, t, t);
        p = Vector256.ConditionalSelect(Vector256.GreaterThan(ay, ax), Vector256.Create(MathF.PI / 2.0f) - p, p);
        p = Vector256.ConditionalSelect(Vector256.LessThan(x, Vector256<float>.Zero), Vector256.Create(MathF.PI) - p, p);
        return Vector256.CopySign(p, y);
    }

    /// <summary>The azimuth of a direction clockwise from north, in units of which a turn has <paramref name="all"/>: 0 to less than all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Turn(Vector256<float> east, Vector256<float> north, Vector256<float> perRadian, Vector256<float> all)
    {
        Vector256<float> turn = Atan2(east, north) * perRadian;
        turn = Vector256.ConditionalSelect(Vector256.LessThan(turn, Vector256<float>.Zero), turn + all, turn);
        return Vector256.ConditionalSelect(Vector256.LessThan(turn, all), turn, Vector256<float>.Zero);
    }

    private const float C1 = -0.33332987f;
    private const float C2 = 0.199903964f;
    private const float C3 = -0.141859738f;
    private const float C4 = 0.105739268f;
    private const float C5 = -0.0736669551f;
    private const float C6 = 0.0411217413f;
    private const float C7 = -0.0151324664f;
    private const float C8 = 0.00262222774f;
}
