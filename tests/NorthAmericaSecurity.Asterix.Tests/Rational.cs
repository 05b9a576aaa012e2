using System.Numerics;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>The double nearest to a fraction of integers, ties to even, by integer arithmetic alone: the oracle of scaled quantities.</summary>
internal static class Rational
{
    /// <summary>Bits of a double's significand, the hidden one included.</summary>
    private const int Significand = 53;

    public static double Nearest(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.IsZero)
            return 0;
        bool isNegative = numerator.Sign < 0;
        numerator = BigInteger.Abs(numerator);
        // The quotient is brought to the bits of a significand and one or two more, which with the remainder decide the rounding. The quantities of ASTERIX are far from subnormal.
        int shift = Significand + 2 - (int)(numerator.GetBitLength() - denominator.GetBitLength());
        BigInteger scaled = shift >= 0 ? numerator << shift : numerator, divisor = shift >= 0 ? denominator : denominator << -shift;
        var quotient = BigInteger.DivRem(scaled, divisor, out BigInteger remainder);
        int extra = (int)quotient.GetBitLength() - Significand;
        var kept = (ulong)(quotient >> extra);
        var cut = (ulong)(quotient & ((BigInteger.One << extra) - 1));
        ulong half = 1UL << extra - 1;
        if (cut > half || cut == half && (!remainder.IsZero || (kept & 1) != 0))
            kept++;
        double value = Math.ScaleB(kept, extra - shift);
        return isNegative ? -value : value;
    }
}
