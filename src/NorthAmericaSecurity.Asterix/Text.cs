namespace NorthAmericaSecurity.Asterix;

/// <summary>Up to eight characters of six bits each, as ICAO Annex 10 volume IV, table 3-9 codes them: letters, digits and space. Unused codes read as '?'.</summary>
/// <param name="Bits">48 bits, the first character in the highest six.</param>
public readonly record struct IcaoText(ulong Bits)
{
    public const int Length = 8;

    private const string Alphabet = "?ABCDEFGHIJKLMNOPQRSTUVWXYZ????? ???????????????0123456789??????";

    /// <summary>The text in capitals, filled with spaces; a character that cannot be sent becomes a space, what is over eight characters is left out.</summary>
    public IcaoText(ReadOnlySpan<char> text) : this(Pack(text))
    {
    }

    /// <summary>Whether every character is one that the code has.</summary>
    public bool IsValid
    {
        get
        {
            for (int i = 0; i < Length; i++)
            {
                if (this[i] == '?')
                    return false;
            }

            return true;
        }
    }

    public char this[int index] => Alphabet[(int)(Bits >> 42 - 6 * index) & 63];

    /// <summary>Writes all eight characters.</summary>
    public void CopyTo(Span<char> destination)
    {
        for (int i = 0; i < Length; i++)
            destination[i] = this[i];
    }

    /// <summary>All eight characters, spaces included.</summary>
    public override string ToString() => string.Create(Length, this, static (characters, text) => text.CopyTo(characters));

    private static ulong Pack(ReadOnlySpan<char> text)
    {
        ulong bits = 0;
        for (int i = 0; i < Length; i++)
        {
            char c = i < text.Length ? char.ToUpperInvariant(text[i]) : ' ';
            bits = bits << 6 | (c is >= 'A' and <= 'Z' ? (uint)(c - 'A' + 1) : c is >= '0' and <= '9' ? c : ' ');
        }

        return bits;
    }
}

/// <summary>Up to eight characters of eight bits each.</summary>
/// <param name="Bits">The characters, right-aligned, the last in the lowest octet.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct AsciiText(ulong Bits, int Length)
{
    /// <summary>The text filled with spaces to a length; a character that is not ASCII becomes a space, what is longer is left out.</summary>
    public AsciiText(ReadOnlySpan<char> text, int length) : this(Pack(text, length), length)
    {
    }

    public char this[int index] => (char)(byte)(Bits >> 8 * (Length - 1 - index));

    /// <summary>Writes all characters.</summary>
    public void CopyTo(Span<char> destination)
    {
        for (int i = 0; i < Length; i++)
            destination[i] = this[i];
    }

    /// <summary>All characters, spaces included.</summary>
    public override string ToString() => string.Create(Length, this, static (characters, text) => text.CopyTo(characters));

    private static ulong Pack(ReadOnlySpan<char> text, int length)
    {
        ulong bits = 0;
        for (int i = 0; i < length; i++)
            bits = bits << 8 | (i < text.Length && char.IsAscii(text[i]) ? text[i] : ' ');
        return bits;
    }
}
