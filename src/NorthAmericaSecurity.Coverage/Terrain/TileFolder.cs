using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>
/// One elevation tile of a user: where it lies is known at once, its heights are read when they are first asked for. Heights are taken as metres above mean sea level.
/// </summary>
public sealed class TerrainTile
{
    private readonly Lazy<HeightRaster> _raster;

    internal TerrainTile(string path, PostGrid grid, Func<TerrainTile, short[]> read)
    {
        Path = path;
        Id = System.IO.Path.GetFileName(path);
        Grid = grid;
        _raster = new Lazy<HeightRaster>(() => new HeightRaster(Id, grid, read(this)));
    }

    public string Path { get; }

    /// <summary>The file name: what answers call the tile.</summary>
    public string Id { get; }

    public PostGrid Grid { get; }

    /// <exception cref="InputException">The file cannot be used.</exception>
    public HeightRaster Raster => _raster.Value;
}

/// <summary>The elevation tiles of a folder: SRTM .hgt (and .hgt.gz), ESRI ASCII grids (.asc) and ESRI BIL (.bil with .hdr); other files are left alone.</summary>
public static class TileFolder
{
    /// <summary>All tiles, the finest first, then by name.</summary>
    /// <exception cref="InputException">The folder is missing, holds no tile, or a tile's size or header is not what its format asks for.</exception>
    public static IReadOnlyList<TerrainTile> Open(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException(File.Exists(folder) ? $"{folder}: expected a folder of elevation tiles, found a file" : $"{folder}: there is no such folder");
        var tiles = new List<TerrainTile>();
        foreach (string path in Directory.EnumerateFiles(folder))
        {
            string name = Path.GetFileName(path).ToUpperInvariant();
            try
            {
                if (name.EndsWith(".HGT", StringComparison.Ordinal) || name.EndsWith(".HGT.GZ", StringComparison.Ordinal))
                    tiles.Add(HgtTile.Open(path));
                else if (name.EndsWith(".ASC", StringComparison.Ordinal))
                    tiles.Add(AsciiGridTile.Open(path));
                else if (name.EndsWith(".BIL", StringComparison.Ordinal))
                    tiles.Add(BilTile.Open(path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new InputException($"{path}: cannot be read: {e.Message.ReplaceLineEndings(" ")}", e);
            }
        }

        if (tiles.Count == 0)
            throw new InputException($"{folder}: expected elevation tiles (.hgt, .hgt.gz, .asc, or .bil with .hdr), found none");
        return [.. tiles.OrderBy(t => t.Grid.LatitudeStepDeg).ThenBy(t => t.Id, StringComparer.Ordinal)];
    }
}
