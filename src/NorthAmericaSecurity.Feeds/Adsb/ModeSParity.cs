namespace NorthAmericaSecurity.Feeds.Adsb;

/// <summary>The parity of Mode S (ICAO Annex 10 volume IV, 3.1.2.3.3): a cyclic code of 24 bits with the generator 0x1FFF409. It finds every burst of up to 24 bits, and any five wrong bits of a squitter.</summary>
internal static class ModeSParity
{
    private const uint Generator = 0xFFF409;

    private static readonly uint[] Table = MakeTable();

    /// <summary>The remainder of a message with its parity field: 0 for a squitter that is whole.</summary>
    public static uint Syndrome(ReadOnlySpan<byte> message)
    {
        uint rest = 0;
        foreach (byte octet in message[..^3])
            rest = (rest << 8 ^ Table[(rest >> 16 ^ octet) & 0xFF]) & 0xFFFFFF;
        return rest ^ (uint)(message[^3] << 16 | message[^2] << 8 | message[^1]);
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint octet = 0; octet < 256; octet++)
        {
            uint rest = octet << 16;
            for (int bit = 0; bit < 8; bit++)
                rest = (rest & 0x800000) != 0 ? (rest << 1 ^ Generator) & 0xFFFFFF : rest << 1;
            table[octet] = rest;
        }

        return table;
    }
}
