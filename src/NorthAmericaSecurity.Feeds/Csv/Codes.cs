using System.Globalization;

namespace NorthAmericaSecurity.Feeds.Csv;

/// <summary>Codes as files write them.</summary>
public static class Codes
{
    /// <summary>Four octal digits; empty if there is no code.</summary>
    public static string Mode3A(short code) => code < 0 ? "" : Convert.ToString(code, 8).PadLeft(4, '0');

    /// <summary>Six hexadecimal digits; empty if there is no address. An MMSI, which needs more, is written with as many as it has.</summary>
    public static string ModeS(uint address) => address == 0 ? "" : address.ToString("X6", CultureInfo.InvariantCulture);
}
