using System.Numerics;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Fusion.Registration;

/// <summary>Sums over spans of numbers, several at a time: the inner loops of registration's linear algebra.</summary>
internal static class DenseVectors
{
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        ReadOnlySpan<Vector<double>> va = MemoryMarshal.Cast<double, Vector<double>>(a), vb = MemoryMarshal.Cast<double, Vector<double>>(b);
        Vector<double> sum = Vector<double>.Zero;
        for (int i = 0; i < va.Length; i++)
            sum += va[i] * vb[i];
        double rest = Vector.Sum(sum);
        for (int i = va.Length * Vector<double>.Count; i < a.Length; i++)
            rest += a[i] * b[i];
        return rest;
    }

    public static void AddScaled(Span<double> to, ReadOnlySpan<double> from, double by)
    {
        Span<Vector<double>> vt = MemoryMarshal.Cast<double, Vector<double>>(to);
        ReadOnlySpan<Vector<double>> vf = MemoryMarshal.Cast<double, Vector<double>>(from);
        for (int i = 0; i < vt.Length; i++)
            vt[i] += vf[i] * by;
        for (int i = vt.Length * Vector<double>.Count; i < to.Length; i++)
            to[i] += from[i] * by;
    }
}
