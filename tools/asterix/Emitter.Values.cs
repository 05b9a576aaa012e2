using System.Globalization;

namespace NorthAmericaSecurity.AsterixGenerator;

/// <content>Elements as values: masks, shifts and scales.</content>
public sealed partial class Emitter
{
    /// <summary>The ways to get and set one element: one, or one for each scale where another element selects it.</summary>
    private static IEnumerable<(string Suffix, string Type, string Get, string Set, string What)> Accessors(Node node, string from, string word, int wordBits, int shift, int bits, int top)
    {
        string raw = Raw(from, wordBits, shift, bits, top);
        string Put(string value) => Store(word, wordBits, shift, bits, top, value);
        switch (node.Content)
        {
            case Content.Code when bits == 1:
                yield return ("", "bool", $"{Paren(raw)} != 0", Put($"(value ? 1u : 0u)"), "");
                break;
            case Content.Code or Content.Register:
                yield return ("", CodeType(bits), $"({CodeType(bits)}){Paren(raw)}", Put("value"), "");
                break;
            case Content.Integer:
                yield return ("", "int", $"(int){Paren(SignedRaw(from, wordBits, shift, bits))}", Put($"({(wordBits == 32 ? "uint" : "ulong")})value"), ", signed");
                break;
            case Content.Octal:
                yield return ("", CodeType(bits), $"({CodeType(bits)}){Paren(raw)}", Put("value"), $"; its {bits / 3} octal digits are the code");
                break;
            case Content.Icao:
                yield return ("", "IcaoText", $"new IcaoText({raw})", Put("value.Bits"), "");
                break;
            case Content.Ascii:
                yield return ("", "AsciiText", $"new AsciiText({raw}, {bits / 8})", Put("value.Bits"), "");
                break;
            case Content.Quantity:
                yield return Quantity(node.Scale!);
                break;
            case Content.Case:
                yield return ("", CodeType(bits), $"({CodeType(bits)}){Paren(raw)}", Put("value"), $", not scaled: {node.CaseKey} selects the scale");
                foreach ((int value, Scale scale) in node.Cases)
                {
                    (string suffix, string type, string get, string set, string what) = Quantity(scale);
                    yield return (suffix, type, get, set, $"{what}, when {node.CaseKey} is {value}");
                }

                break;
        }

        (string, string, string, string, string) Quantity(Scale scale)
        {
            string scaled = $"value * ({scale.Denominator}.0 / {scale.Numerator})";
            // Angles of a full circle come round; everything else stops at the end of its range.
            bool circle = scale.Unit == "deg" && scale.Numerator * System.Numerics.BigInteger.Pow(2, bits) == 360 * scale.Denominator;
            string quantised = circle ? $"Quantise.Wrapped({scaled})" : scale.Signed ? $"Quantise.Signed({scaled}, {bits})" : $"Quantise.Unsigned({scaled}, {bits})";
            return ("_" + UnitName(scale.Unit), "double", Scaled(scale, from, wordBits, shift, bits, top), Put(quantised), $"; LSB {scale.Text} {scale.Unit}".TrimEnd());
        }
    }

    private static string UnitName(string unit) => unit switch
    {
        "" => "ratio",
        "m/s" => "mps",
        "m/s2" => "mps2",
        "NM/s" => "NMps",
        "ft/min" => "ftpmin",
        "deg/s" => "degps",
        _ => unit,
    };

    private static string CodeType(int bits) => bits <= 8 ? "byte" : bits <= 16 ? "ushort" : bits <= 32 ? "uint" : "ulong";

    private static string Raw(string word, int wordBits, int shift, int bits, int top)
    {
        string shifted = shift == 0 ? word : $"{word} >> {shift}";
        if (shift + bits != top)
            shifted = shift == 0 ? $"{word} & {Hex(bits)}" : $"{word} >> {shift} & {Hex(bits)}";
        return wordBits == 128 ? $"(ulong)({shifted})" : shifted;
    }

    private static string Hex(int bits) => "0x" + ((1UL << bits) - 1).ToString("X", CultureInfo.InvariantCulture);

    private static string SignedRaw(string word, int wordBits, int shift, int bits) => wordBits switch
    {
        32 => bits + shift == 32 ? shift == 0 ? $"(int){word}" : $"(int){word} >> {shift}" : $"(int)({word} << {32 - shift - bits}) >> {32 - bits}",
        64 => bits + shift == 64 ? shift == 0 ? $"(long){word}" : $"(long){word} >> {shift}" : $"(long)({word} << {64 - shift - bits}) >> {64 - bits}",
        _ => $"(long)((Int128)({word} << {128 - shift - bits}) >> {128 - bits})",
    };

    private static string Scaled(Scale scale, string word, int wordBits, int shift, int bits, int top)
    {
        string raw = Paren(scale.Signed ? SignedRaw(word, wordBits, shift, bits) : SignedForSpeed(Raw(word, wordBits, shift, bits, top), wordBits, bits));
        if (scale.Numerator.IsOne && scale.Denominator.IsOne)
            return $"(double){raw}";
        // A dyadic LSB multiplies exactly; any other divides once, so that the result is the nearest double.
        if (scale.IsDyadic)
            return scale.Denominator.IsOne ? $"{raw} * {scale.Numerator}.0" : $"{raw} * ({scale.Numerator}.0 / {scale.Denominator})";
        return scale.Numerator.IsOne ? $"{raw} / {scale.Denominator}.0" : $"{raw} * {scale.Numerator}.0 / {scale.Denominator}";
    }

    /// <summary>Signed integers convert to floating point in one instruction, unsigned ones do not.</summary>
    private static string SignedForSpeed(string raw, int wordBits, int bits) => bits < 32 && wordBits == 32 ? $"(int){Paren(raw)}" : $"(long){Paren(raw)}";

    private static string Store(string word, int wordBits, int shift, int bits, int top, string value)
    {
        string type = wordBits == 32 ? "uint" : wordBits == 64 ? "ulong" : "UInt128";
        string mask = wordBits == 128 ? $"((UInt128){Hex(bits)} << {shift})" : $"0x{(bits == 64 ? ulong.MaxValue : (1UL << bits) - 1 << shift).ToString("X", CultureInfo.InvariantCulture)}{(wordBits == 64 ? "UL" : "u")}";
        string cast = value is "value" ? $"({type})value" : $"({type}){Paren(value)}";
        if (bits == top && shift == 0)
            return $"{word} = {(bits is 32 or 64 || value is "value" && bits is 8 or 16 || value.StartsWith("Quantise.Unsigned", StringComparison.Ordinal) ? cast : $"{cast} & {mask}")};";
        string shifted = shift == 0 ? cast : $"{cast} << {shift}";
        if (shift + bits == wordBits && shift > 0)
            return $"{word} = {word} & ~{mask} | {shifted};";
        return $"{word} = {word} & ~{mask} | {shifted} & {mask};";
    }

    private static string Paren(string expression) => expression.All(c => char.IsLetterOrDigit(c) || c is '_' or '.') ? expression : $"({expression})";
}
