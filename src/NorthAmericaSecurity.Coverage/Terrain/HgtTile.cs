using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>
/// SRTM's .hgt: one degree by one degree, named after its south-western corner (N39W105.hgt), 3601 × 3601 posts of 1" or 1201 × 1201 of 3", big-endian 16-bit metres above
/// EGM96, rows from the north, posts on all four edges, -32768 where there is no height (SRTM Topography, USGS, 2005).
/// </summary>
internal static partial class HgtTile
{
    public static TerrainTile Open(string path)
    {
        Match name = Name().Match(Path.GetFileName(path));
        if (!name.Success)
            throw new InputException($"{path}: expected a name like N39W105.hgt, the tile's south-western corner");
        int south = Degrees(name.Groups[1], name.Groups[2], "Ss"), west = Degrees(name.Groups[3], name.Groups[4], "Ww");
        if (south is < -90 or > 89 || west is < -180 or > 179)
            throw new InputException($"{path}: expected a name like N39W105.hgt, the tile's south-western corner on the earth");
        bool zipped = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        long octets = zipped ? UnzippedLength(path) : new FileInfo(path).Length;
        int posts = octets switch
        {
            2 * 3601 * 3601 => 3601,
            2 * 1201 * 1201 => 1201,
            _ => throw new InputException(string.Create(CultureInfo.InvariantCulture,
                $"{path}: expected 25934402 octets (1\", 3601 × 3601 posts) or 2884802 (3\", 1201 × 1201), found {octets}")),
        };
        double step = 1.0 / (posts - 1);
        return new TerrainTile(path, new PostGrid(posts, posts, south + 1.0, west, step, step, PostsAreCentres: false), t => Read(t, zipped));
    }

    private static short[] Read(TerrainTile tile, bool zipped)
    {
        byte[] octets = new byte[2 * tile.Grid.Rows * tile.Grid.Columns];
        TileFile.Guarded(tile.Path, () =>
        {
            using FileStream file = File.OpenRead(tile.Path);
            using Stream stream = zipped ? new GZipStream(file, CompressionMode.Decompress) : file;
            stream.ReadExactly(octets);
            return 0;
        });
        short[] posts = new short[octets.Length / 2];
        for (int i = 0; i < posts.Length; i++)
            posts[i] = BinaryPrimitives.ReadInt16BigEndian(octets.AsSpan(2 * i));
        return posts;
    }

    private static int Degrees(Group half, Group number, string negative) =>
        int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) * (negative.Contains(half.Value, StringComparison.Ordinal) ? -1 : 1);

    /// <summary>The last four octets of a gzip file are the length of what it holds.</summary>
    private static long UnzippedLength(string path)
    {
        using FileStream file = File.OpenRead(path);
        if (file.Length < 18)
            return 0;
        byte[] tail = new byte[4];
        file.Seek(-4, SeekOrigin.End);
        file.ReadExactly(tail);
        return BinaryPrimitives.ReadUInt32LittleEndian(tail);
    }

    [GeneratedRegex(@"^([NnSs])(\d{2})([EeWw])(\d{3}).*\.hgt(\.gz)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
