using System.Runtime.CompilerServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>
/// Quantities in units of their LSB to raw integers: to the nearest, ties to even. A value beyond an item's range takes the end of the range ("maximum value or above"), not a number takes zero.
/// </summary>
internal static class Quantise
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Unsigned(double value, int bits) => Limited(value, 0.0, (1L << bits) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Signed(double value, int bits) => Limited(value, -(1L << bits - 1), (1L << bits - 1) - 1);

    /// <summary>For angles whose range is the full circle: what is beyond it comes round. The caller keeps the low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Wrapped(double value) => (uint)(long)Math.Round(value);

    /// <summary>The native comparisons and conversion are one instruction each; a number within limits is one that they treat alike on every machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Limited(double value, double least, double most)
        => (uint)double.ConvertToIntegerNative<long>(Math.Round(double.MinNative(double.MaxNative(double.IsNaN(value) ? 0.0 : value, least), most)));
}
