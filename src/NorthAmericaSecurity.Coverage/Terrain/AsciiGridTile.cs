using System.Globalization;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>
/// ESRI's ASCII grid: NCOLS, NROWS, XLLCORNER or XLLCENTER, YLLCORNER or YLLCENTER, CELLSIZE (or DX and DY) in degrees, NODATA_VALUE, then the heights in metres, row by row
/// from the north. A height belongs to the middle of its cell.
/// </summary>
internal static class AsciiGridTile
{
    public static TerrainTile Open(string path)
    {
        using StreamReader text = File.OpenText(path);
        var header = new TileFile.Header(path);
        string? line = text.ReadLine();
        while (line is not null && (line.Length < 1000 && header.Take(line)))
            line = text.ReadLine();
        int rows = header.Count("NROWS"), columns = header.Count("NCOLS");
        double dx = header.Number("CELLSIZE", header.Has("DX") ? header.Number("DX") : double.NaN), dy = header.Number("CELLSIZE", header.Has("DY") ? header.Number("DY") : double.NaN);
        double west = header.Has("XLLCENTER") ? header.Number("XLLCENTER") : header.Number("XLLCORNER") + dx / 2.0;
        double south = header.Has("YLLCENTER") ? header.Number("YLLCENTER") : header.Number("YLLCORNER") + dy / 2.0;
        double noData = header.Number("NODATA_VALUE", -9999.0);
        var grid = new PostGrid(rows, columns, south + (rows - 1) * dy, west, dy, dx, PostsAreCentres: true);
        return new TerrainTile(path, TileFile.Checked(path, grid), t => TileFile.Guarded(path, () => Read(t, noData)));
    }

    private static short[] Read(TerrainTile tile, double noData)
    {
        short[] posts = new short[tile.Grid.Rows * tile.Grid.Columns];
        using StreamReader text = File.OpenText(tile.Path);
        int count = 0;
        long number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            ReadOnlySpan<char> rest = line.AsSpan().Trim();
            if (rest.IsEmpty || (count == 0 && char.IsLetter(rest[0])))
                continue;
            foreach (Range word in rest.SplitAny([' ', '\t']))
            {
                ReadOnlySpan<char> found = rest[word];
                if (found.IsEmpty)
                    continue;
                if (!double.TryParse(found, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
                    throw new InputException($"{tile.Path}: line {number}: expected a height in metres, found '{found}'");
                if (count == posts.Length)
                    throw new InputException($"{tile.Path}: line {number}: expected {tile.Grid.Rows} rows of {tile.Grid.Columns} heights, found more");
                posts[count++] = TileFile.Post(value, noData);
            }
        }

        return count == posts.Length ? posts : throw new InputException($"{tile.Path}: expected {tile.Grid.Rows} rows of {tile.Grid.Columns} heights, found only {count} heights");
    }
}
