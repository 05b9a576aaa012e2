using System.Buffers.Binary;
using System.Globalization;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>
/// ESRI's BIL: heights row by row from the north in X.bil, described by X.hdr: NROWS, NCOLS, ULXMAP, ULYMAP (middle of the north-western cell), XDIM, YDIM in degrees, NBITS 16
/// or 32, PIXELTYPE SIGNEDINT or FLOAT, BYTEORDER I or M, NODATA. One band.
/// </summary>
internal static class BilTile
{
    public static TerrainTile Open(string path)
    {
        string headerPath = File.Exists(Path.ChangeExtension(path, ".hdr")) ? Path.ChangeExtension(path, ".hdr") : Path.ChangeExtension(path, ".HDR");
        if (!File.Exists(headerPath))
            throw new InputException($"{path}: expected its header {Path.GetFileName(Path.ChangeExtension(path, ".hdr"))} beside it, found none");
        var header = new TileFile.Header(headerPath);
        foreach (string line in File.ReadLines(headerPath))
            header.Take(line);
        int rows = header.Count("NROWS"), columns = header.Count("NCOLS"), bits = (int)header.Number("NBITS", 8.0);
        bool isFloat = header.Text("PIXELTYPE", bits == 32 ? "FLOAT" : "SIGNEDINT") == "FLOAT", bigEndian = header.Text("BYTEORDER", "I") is "M" or "MSBFIRST";
        if (header.Number("NBANDS", 1.0) != 1.0)
            throw new InputException($"{headerPath}: NBANDS: expected 1, found {header.Text("NBANDS", "")}");
        if (!(bits == 16 && !isFloat) && bits != 32)
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{headerPath}: NBITS: expected 16 or 32 bits a height, found {bits}"));
        if (header.Text("PIXELTYPE", "SIGNEDINT").StartsWith('U'))
            throw new InputException($"{headerPath}: PIXELTYPE: expected SIGNEDINT or FLOAT, found {header.Text("PIXELTYPE", "")}");
        double skip = header.Number("SKIPBYTES", 0.0);
        if (skip != 0.0 || header.Number("BANDGAPBYTES", 0.0) != 0.0)
            throw new InputException($"{headerPath}: SKIPBYTES, BANDGAPBYTES: expected 0");
        var grid = new PostGrid(rows, columns, header.Number("ULYMAP"), header.Number("ULXMAP"), header.Number("YDIM"), header.Number("XDIM"), PostsAreCentres: true);
        TileFile.Checked(headerPath, grid);
        long expected = (long)rows * columns * (bits / 8), found = new FileInfo(path).Length;
        if (found != expected)
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{path}: expected {expected} octets ({rows} rows of {columns}, {bits} bits), found {found}"));
        double noData = header.Number("NODATA", header.Number("NODATA_VALUE", -9999.0));
        return new TerrainTile(path, grid, t => TileFile.Guarded(path, () => Read(t, bits, isFloat, bigEndian, noData)));
    }

    private static short[] Read(TerrainTile tile, int bits, bool isFloat, bool bigEndian, double noData)
    {
        short[] posts = new short[tile.Grid.Rows * tile.Grid.Columns];
        byte[] row = new byte[tile.Grid.Columns * (bits / 8)];
        using FileStream file = File.OpenRead(tile.Path);
        for (int i = 0; i < tile.Grid.Rows; i++)
        {
            file.ReadExactly(row);
            for (int j = 0; j < tile.Grid.Columns; j++)
                posts[i * tile.Grid.Columns + j] = TileFile.Post(Value(row.AsSpan(j * (bits / 8)), bits, isFloat, bigEndian), noData);
        }

        return posts;
    }

    private static double Value(ReadOnlySpan<byte> at, int bits, bool isFloat, bool bigEndian) => (bits, isFloat) switch
    {
        (16, _) => bigEndian ? BinaryPrimitives.ReadInt16BigEndian(at) : BinaryPrimitives.ReadInt16LittleEndian(at),
        (_, true) => bigEndian ? BinaryPrimitives.ReadSingleBigEndian(at) : BinaryPrimitives.ReadSingleLittleEndian(at),
        _ => bigEndian ? BinaryPrimitives.ReadInt32BigEndian(at) : BinaryPrimitives.ReadInt32LittleEndian(at),
    };
}
