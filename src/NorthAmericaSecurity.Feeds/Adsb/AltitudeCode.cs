using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Adsb;

/// <summary>
/// Altitude and identity in the pulse order of transponders: C1 A1 C2 A2 C4 A4 (X) B1 D1 B2 D2 B4 D4 (ICAO Annex 10 volume IV, 3.1.2.6.5.4 and its appendix on the SSR automatic pressure altitude code).
/// </summary>
internal static class AltitudeCode
{
    /// <summary>Metres of the twelve bits of an airborne position (without X); NaN if they tell none. With the Q bit, in D1's place, steps of 25 ft from −1,000 ft; without, Gillham's code of 100 ft.</summary>
    public static float MetresOf(uint twelve)
    {
        if (twelve == 0)
            return float.NaN;
        double feet = (twelve & 0x10) != 0 ? 25.0 * ((twelve & 0xFE0) >> 1 | twelve & 0xF) - 1000.0 : GillhamFeet(twelve);
        return (float)(feet * Units.MetresPerFoot);
    }

    /// <summary>The Mode A code of thirteen bits: four octal digits A, B, C, D, the last pulse of each the highest.</summary>
    public static short IdentityOf(uint thirteen)
        => (short)(Digit(thirteen, 11, 9, 7) << 9 | Digit(thirteen, 5, 3, 1) << 6 | Digit(thirteen, 12, 10, 8) << 3 | Digit(thirteen, 4, 2, 0));

    /// <summary>Gillham's code: 500 ft in reflected binary by D2 D4 A1 A2 A4 B1 B2 B4, and within that 100 ft by C1 C2 C4, which run up and down in turn. NaN for a code that is none.</summary>
    private static double GillhamFeet(uint twelve)
    {
        uint fives = Binary(Bit(twelve, 2) << 7 | Bit(twelve, 0) << 6 | Bit(twelve, 10) << 5 | Bit(twelve, 8) << 4 | Bit(twelve, 6) << 3 | Bit(twelve, 5) << 2 | Bit(twelve, 3) << 1 | Bit(twelve, 1));
        uint ones = Binary(Bit(twelve, 11) << 2 | Bit(twelve, 9) << 1 | Bit(twelve, 7));
        if (ones is 0 or 5 or 6)
            return double.NaN;
        ones = ones == 7 ? 5 : ones;
        if ((fives & 1) != 0)
            ones = 6 - ones;
        return 500.0 * fives + 100.0 * ones - 1300.0;
    }

    private static uint Bit(uint code, int bit) => code >> bit & 1;

    private static uint Digit(uint code, int one, int two, int four) => Bit(code, one) | Bit(code, two) << 1 | Bit(code, four) << 2;

    /// <summary>A number of up to eight bits out of its reflected (Gray) code.</summary>
    private static uint Binary(uint gray)
    {
        gray ^= gray >> 4;
        gray ^= gray >> 2;
        return gray ^ gray >> 1;
    }
}
