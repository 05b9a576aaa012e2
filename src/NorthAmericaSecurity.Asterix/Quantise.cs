using System.Runtime.CompilerServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>
/// Quantities in units of their LSB to raw integers: to the nearest, ties to even. A value beyond an item's range takes the end of the range ("maximum value or above"), not a number takes zero.
/// </summary>
internal static class Quantise
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Unsigned(double value, int bits) => (uint)(long)Math.Min(Math.Max(Math.Round(Number(value)), 0.0), (1L << bits) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Signed(double value, int bits) => (uint)(long)Math.Min(Math.Max(Math.Round(Number(value)), -(1L << bits - 1)), (1L << bits - 1) - 1);

    /// <summary>For angles whose range is the full circle: what is beyond it comes round. The caller keeps the low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Wrapped(double value) => (uint)(long)Math.Round(Number(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Number(double value) => double.IsFinite(value) ? value : value > 0 ? double.MaxValue : value < 0 ? double.MinValue : 0;
}
