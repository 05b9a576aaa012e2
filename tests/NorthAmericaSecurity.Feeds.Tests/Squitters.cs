using System.Globalization;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Makes extended squitters and Beast frames by the formulas of DO-260B, appendix A.1.7, bit by bit and in their plain form.</summary>
internal static class Squitters
{
    /// <summary>Number of longitude zones, as the definition has it (DO-260B, A.1.7.2 d).</summary>
    public static int Zones(double latitudeDeg)
    {
        double latitude = Math.Abs(latitudeDeg);
        if (latitude == 0)
            return 59;
        if (latitude == 87)
            return 2;
        if (latitude > 87)
            return 1;
        double cos = Math.Cos(Math.PI / 180 * latitude);
        return (int)Math.Floor(2 * Math.PI / Math.Acos(1 - (1 - Math.Cos(Math.PI / 30)) / (cos * cos)));
    }

    /// <summary>Latitude and longitude as an aircraft encodes them; span 360 in the air, 90 on the surface (whose upper bits are left out).</summary>
    public static (int Latitude, int Longitude) Encode(double latitudeDeg, double longitudeDeg, bool odd, double span = 360)
    {
        const double Scale = 1 << 17;
        double zone = span / (odd ? 59 : 60);
        double yz = Math.Floor(Scale * Modulo(latitudeDeg, zone) / zone + 0.5);
        double rounded = zone * (yz / Scale + Math.Floor(latitudeDeg / zone));
        double width = span / Math.Max(Zones(rounded) - (odd ? 1 : 0), 1);
        double xz = Math.Floor(Scale * Modulo(longitudeDeg, width) / width + 0.5);
        return ((int)yz & 0x1FFFF, (int)xz & 0x1FFFF);
    }

    public static byte[] Airborne(uint address, double latitudeDeg, double longitudeDeg, bool odd, int type = 11, uint altitude = 0xC38, int format = 17, int control = 5)
    {
        (int yz, int xz) = Encode(latitudeDeg, longitudeDeg, odd);
        return Message(format, control, address, (ulong)type << 51 | (ulong)altitude << 36 | (odd ? 1ul : 0) << 34 | (ulong)yz << 17 | (uint)xz);
    }

    public static byte[] Surface(uint address, double latitudeDeg, double longitudeDeg, bool odd, int type = 7)
    {
        (int yz, int xz) = Encode(latitudeDeg, longitudeDeg, odd, 90);
        return Message(17, 4, address, (ulong)type << 51 | (odd ? 1ul : 0) << 34 | (ulong)yz << 17 | (uint)xz);
    }

    public static byte[] Message(int format, int control, uint address, ulong me)
    {
        byte[] message = new byte[14];
        message[0] = (byte)(format << 3 | control);
        for (int i = 0; i < 3; i++)
            message[1 + i] = (byte)(address >> 8 * (2 - i));
        for (int i = 0; i < 7; i++)
            message[4 + i] = (byte)(me >> 8 * (6 - i));
        return WithParity(message);
    }

    /// <summary>Fills the last 24 bits: long division by the generator, a bit at a time.</summary>
    public static byte[] WithParity(byte[] message)
    {
        byte[] rest = [.. message[..^3], 0, 0, 0];
        const string generator = "1111111111111010000001001";
        for (int bit = 0; bit < 8 * (message.Length - 3); bit++)
        {
            if ((rest[bit / 8] & 0x80 >> bit % 8) == 0)
                continue;
            for (int i = 0; i < generator.Length; i++)
                if (generator[i] == '1')
                    rest[(bit + i) / 8] ^= (byte)(0x80 >> (bit + i) % 8);
        }

        rest[^3..].CopyTo(message.AsSpan(message.Length - 3));
        return message;
    }

    public static byte[] Hex(string text) => [.. text.Chunk(2).Select(pair => byte.Parse(new string(pair), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))];

    /// <summary>A Beast frame, escapes doubled.</summary>
    public static byte[] Frame(byte[] message, double timeS)
    {
        ulong ticks = (ulong)Math.Round(timeS * 12e6);
        var frame = new List<byte> { 0x1A, (byte)(message.Length switch { 2 => '1', 7 => '2', _ => '3' }) };
        byte[] inner = [.. Enumerable.Range(0, 6).Select(i => (byte)(ticks >> 8 * (5 - i))), 0x40, .. message];
        foreach (byte octet in inner)
        {
            frame.Add(octet);
            if (octet == 0x1A)
                frame.Add(octet);
        }

        return [.. frame];
    }

    private static double Modulo(double value, double by) => value - by * Math.Floor(value / by);
}
