using System.Runtime.CompilerServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>
/// Quantities in units of their LSB to raw integers: to the nearest, ties to even. A value beyond an item's range takes the end of the range ("maximum value or above"), not a number takes zero.
/// </summary>
internal static class Quantise
{
    // The conversion to long takes what is beyond its range to the end of it, and not a number to zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Unsigned(double value, int bits) => (uint)Math.Clamp((long)Math.Round(value), 0L, (1L << bits) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Signed(double value, int bits) => (uint)Math.Clamp((long)Math.Round(value), -(1L << bits - 1), (1L << bits - 1) - 1);

    /// <summary>For angles whose range is the full circle: what is beyond it comes round. The caller keeps the low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Wrapped(double value) => (uint)(long)Math.Round(value);
}
