using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The recordings beside the repository, what they are known to hold, and what sdn asterix makes of them.</summary>
internal static class AsterixRecordings
{
    public const string Barcelona = "barcelona-048.ast.gz", Lebl021 = "lebl-021-ed0.23.ast.gz", SystemTracks = "system-tracks-062-063-065.ff.gz", Oradis = "cat001-002-oradis.pcap";

    /// <summary>The radar of the Barcelona recording.</summary>
    public const string BarcelonaSensors =
        "sensor_id,lat_deg,lon_deg,height_m,range_max_m,sigma_range_m,sigma_azimuth_deg,period_s,sac,sic\nBCN,41.3006,2.1021,30,463000,70,0.08,4,20,129\n";

    /// <summary>Records of each recording by its README, and the edition that it needs.</summary>
    public static readonly (string File, int Records, string? Edition)[] All =
    [
        ("lebl-010-mlat.ast.gz", 116_308, null), (SystemTracks, 34_225, null), (Barcelona, 44_085, null), (Lebl021, 49_330, "21:0.23"),
        ("jahorina-048.raw.gz", 2119, null), ("bds30-048.gps.gz", 2781, null), ("cat034-048.pcap", 162, null), (Oradis, 8, null),
    ];

    public static string PathOf(string file) => TestPaths.SharedData("data/asterix/recordings/" + file);

    /// <summary>The octets of a recording, decompressed.</summary>
    public static byte[] Octets(string file)
    {
        using FileStream stream = File.OpenRead(PathOf(file));
        using var octets = new MemoryStream();
        if (file.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var gzip = new GZipStream(stream, CompressionMode.Decompress);
            gzip.CopyTo(octets);
        }
        else
        {
            stream.CopyTo(octets);
        }

        return octets.ToArray();
    }

    /// <summary>What stands in FINAL frames, one frame behind another: by their lengths alone.</summary>
    public static byte[] BlocksOfFinal(byte[] frames)
    {
        using var blocks = new MemoryStream();
        for (int at = 0, length; at < frames.Length; at += length)
        {
            length = BinaryPrimitives.ReadUInt16BigEndian(frames.AsSpan(at));
            blocks.Write(frames, at + 8, length - 12);
        }

        return blocks.ToArray();
    }

    /// <summary>Runs sdn asterix in a folder.</summary>
    public static Finished Asterix(Scratch scratch, params string[] arguments) => Sdn.Run(scratch.Folder, ["asterix", .. arguments]);

    /// <summary>The records that sdn asterix decode prints, one for each line.</summary>
    public static IEnumerable<JsonElement> Records(byte[] lines)
    {
        for (int at = 0, end; at < lines.Length; at = end + 1)
        {
            end = Array.IndexOf(lines, (byte)'\n', at);
            Assert.True(end > at, "a line does not end");
            yield return JsonDocument.Parse(lines.AsMemory(at, end - at)).RootElement;
        }
    }
}
