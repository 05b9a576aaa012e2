using System.IO.Compression;

namespace NorthAmericaSecurity.Studies.Report;

/// <summary>Octets as a page holds them for its script: zlib, then base 64.</summary>
internal static class PackedOctets
{
    public static string Of(byte[] octets)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZLibStream(memory, CompressionLevel.Optimal))
            zip.Write(octets);
        return Convert.ToBase64String(memory.ToArray());
    }
}
