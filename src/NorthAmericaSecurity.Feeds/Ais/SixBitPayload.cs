using System.Buffers.Binary;

namespace NorthAmericaSecurity.Feeds.Ais;

/// <summary>The bits of a message, out of the printable characters of six bits each that sentences carry (IEC 61162-1, table of six-bit ASCII).</summary>
internal sealed class SixBitPayload
{
    /// <summary>Characters of the longest message: five slots hold 1,008 bits; nine sentences could not carry many more.</summary>
    public const int MostCharacters = 9 * 96;

    private const byte None = 0xFF;

    private static readonly byte[] Values = MakeValues();

    private readonly byte[] _bits = new byte[MostCharacters * 6 / 8 + sizeof(ulong) + 3];

    /// <summary>Number of bits.</summary>
    public int Length { get; private set; }

    /// <summary>Value of a message's first six bits, its type; over 63 if the character is none.</summary>
    public static int TypeOf(byte character) => Values[character];

    /// <summary>Takes the characters of a whole message; false if one of them is none, or there are too many.</summary>
    public bool TrySet(ReadOnlySpan<byte> characters, int fillBits)
    {
        Length = 0;
        if (characters.Length > MostCharacters)
            return false;
        uint all = 0;
        int to = 0;
        for (; characters.Length >= 4; characters = characters[4..])
        {
            uint a = Values[characters[0]], b = Values[characters[1]], c = Values[characters[2]], d = Values[characters[3]];
            all |= a | b | c | d;
            uint bits = a << 18 | b << 12 | c << 6 | d;
            _bits[to] = (byte)(bits >> 16);
            _bits[to + 1] = (byte)(bits >> 8);
            _bits[to + 2] = (byte)bits;
            to += 3;
            Length += 24;
        }

        uint last = 0;
        for (int i = 0; i < 4; i++)
        {
            uint value = i < characters.Length ? Values[characters[i]] : 0u;
            all |= value;
            last = last << 6 | value & 63;
        }

        _bits[to] = (byte)(last >> 16);
        _bits[to + 1] = (byte)(last >> 8);
        _bits[to + 2] = (byte)last;
        Length = Math.Max(0, Length + 6 * characters.Length - fillBits);
        return all < 64;
    }

    /// <summary>An unsigned number of up to 32 bits; the caller has seen to the length.</summary>
    public uint Unsigned(int start, int count) => (uint)(BinaryPrimitives.ReadUInt64BigEndian(_bits.AsSpan(start >> 3)) << (start & 7) >> 64 - count);

    /// <summary>A number of up to 32 bits in two's complement.</summary>
    public int Signed(int start, int count) => (int)((long)(BinaryPrimitives.ReadUInt64BigEndian(_bits.AsSpan(start >> 3)) << (start & 7)) >> 64 - count);

    public bool Flag(int bit) => (_bits[bit >> 3] & 0x80 >> (bit & 7)) != 0;

    /// <summary>
    /// Text of up to eight characters as a plot's ident: letters and digits have the same six bits in AIS as in ICAO Annex 10. 0 if there is none, if it is longer (what follows within
    /// <paramref name="characters"/> is neither blank nor '@'), or if it holds other characters.
    /// </summary>
    public ulong Ident(int start, int characters)
    {
        const int Most = 8;
        const uint Blank = 32;
        ulong ident = 0;
        bool ended = false, any = false;
        for (int i = 0; i < Math.Max(characters, Most); i++)
        {
            uint c = i < characters && !ended ? Unsigned(start + 6 * i, 6) : 0;
            ended |= c == 0;
            c = c == 0 ? Blank : c;
            if (c is not (>= 1 and <= 26 or >= 48 and <= 57 or Blank) || i >= Most && c != Blank)
                return 0;
            any |= c != Blank;
            if (i < Most)
                ident = ident << 6 | c;
        }

        return any ? ident : 0;
    }

    private static byte[] MakeValues()
    {
        var values = new byte[256];
        Array.Fill(values, None);
        for (int c = '0'; c <= 'W'; c++)
            values[c] = (byte)(c - '0');
        for (int c = '`'; c <= 'w'; c++)
            values[c] = (byte)(c - '0' - 8);
        return values;
    }
}
