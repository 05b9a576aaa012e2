namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Octets of data blocks, put together.</summary>
internal static class Blocks
{
    /// <summary>Octets of hexadecimal digits; blanks and bars are for the eye.</summary>
    public static byte[] Hex(string digits) => Convert.FromHexString(digits.Replace(" ", "", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal));

    /// <summary>A block of records, with a LEN that is right or, where <paramref name="length"/> is given, that.</summary>
    public static byte[] Block(byte category, byte[] records, int? length = null)
    {
        int octets = length ?? records.Length + AsterixReader.HeaderSize;
        return [category, (byte)(octets >> 8), (byte)octets, .. records];
    }

    public static byte[] Block(byte category, string records, int? length = null) => Block(category, Hex(records), length);
}
