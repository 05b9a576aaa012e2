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

    /// <summary>
    /// The native comparisons are one instruction each. Which operand they give for not a number differs by processor: the second on x64, it itself on arm64; standing second it is given by both, and goes
    /// through to the sum. Adding 1.5 × 2^52, where doubles are integers, rounds to the nearest, ties to even, and leaves the integer in the low bits, which are zero in the not-a-number that arithmetic makes:
    /// faster than to ask, to round and to convert.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Limited(double value, double least, double most)
        => (uint)BitConverter.DoubleToInt64Bits(double.MinNative(most, double.MaxNative(least, value)) + 6755399441055744.0);
}
