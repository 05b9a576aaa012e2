using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using NorthAmericaSecurity.Coverage.Terrain;

namespace NorthAmericaSecurity.TerrainMaker;

/// <summary>Reads the inputs that fetch.sh unpacks into a folder; NetCDF and JPEG through gdal_translate.</summary>
internal sealed class Sources(string folder)
{
    private const int TilePixels = 675;

    /// <summary>
    /// Marble's relief tiles, 2' of grey per pixel; rows of tiles southward from 90°N, columns eastward from 180°W. A pixel is a cell and its centre the post.
    /// </summary>
    public byte[] MarbleGrey(PostGrid grid)
    {
        byte[] grey = new byte[grid.Rows * grid.Columns];
        int firstRow = (int)Math.Round((90.0 - grid.NorthEdgeDeg) / grid.LatitudeStepDeg);
        for (int tileRow = firstRow / TilePixels; tileRow * TilePixels < firstRow + grid.Rows; tileRow++)
        {
            for (int tileColumn = 0; tileColumn * TilePixels < grid.Columns; tileColumn++)
            {
                byte[] tile = Translate($"root/usr/share/marble/data/maps/earth/srtm/3/{tileRow:D6}/{tileRow:D6}_{tileColumn:D6}.jpg", "", "Byte");
                for (int y = 0; y < TilePixels; y++)
                {
                    int row = tileRow * TilePixels + y - firstRow, column = tileColumn * TilePixels;
                    if (row >= 0 && row < grid.Rows)
                        tile.AsSpan(y * TilePixels, Math.Min(TilePixels, grid.Columns - column)).CopyTo(grey.AsSpan(row * grid.Columns + column));
                }
            }
        }

        return grey;
    }

    /// <summary>
    /// ETOPO5 at the posts of a grid, metres, depths negative. The file is 1.5 cells off: its value at an axis position belongs 7.5' east and 2.5' south of it.
    /// </summary>
    public float[] Etopo5(PostGrid grid)
    {
        const int rows = 2161, columns = 4320;
        const double step = 1.0 / 12.0, eastDeg = 7.5 / 60.0, southDeg = 2.5 / 60.0;
        ReadOnlySpan<float> all = MemoryMarshal.Cast<byte, float>(Translate("root/usr/share/ferret-vis/data/etopo5.cdf", "NETCDF:{0}:ROSE", "Float32"));
        float[] heights = new float[grid.Rows * grid.Columns];
        for (int i = 0; i < grid.Rows; i++)
        {
            double row = Math.Clamp((90.0 - southDeg - grid.LatitudeOf(i)) / step, 0.0, rows - 2.0);
            int y = (int)row;
            for (int j = 0; j < grid.Columns; j++)
            {
                double column = (grid.LongitudeOf(j) - eastDeg + 360.0) / step;
                int x = (int)column, east = (x + 1) % columns;
                double s = row - y, e = column - x;
                double north = all[y * columns + x] + e * (all[y * columns + east] - all[y * columns + x]);
                double south = all[(y + 1) * columns + x] + e * (all[(y + 1) * columns + east] - all[(y + 1) * columns + x]);
                heights[i * grid.Columns + j] = (float)(north + s * (south - north));
            }
        }

        return heights;
    }

    /// <summary>EGM96 in centimetres, 15', rows from 90°N, columns from 180°W. The gtx file is big-endian and begins in the south.</summary>
    public (PostGrid Grid, short[] Centimetres) Egm96()
    {
        byte[] file = File.ReadAllBytes(Path.Combine(folder, "root/usr/share/proj/egm96_15.gtx"));
        ReadOnlySpan<byte> bytes = file;
        double Header(int at) => BinaryPrimitives.ReadDoubleBigEndian(file.AsSpan(at));
        int rows = BinaryPrimitives.ReadInt32BigEndian(bytes[32..]), columns = BinaryPrimitives.ReadInt32BigEndian(bytes[36..]);
        if (Header(0) != -90.0 || Header(8) != -180.0 || Header(16) != 0.25 || Header(24) != 0.25 || rows != 721 || columns != 1440)
            throw new InvalidDataException("egm96_15.gtx: expected 721 rows of 1440 posts from 90°S 180°W, 15' apart");
        short[] centimetres = new short[rows * columns];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
                centimetres[i * columns + j] = (short)Math.Round(100.0f * BinaryPrimitives.ReadSingleBigEndian(bytes[(40 + 4 * ((rows - 1 - i) * columns + j))..]));
        }

        return (new PostGrid(rows, columns, 90.0, -180.0, 0.25, 0.25, PostsAreCentres: false), centimetres);
    }

    private byte[] Translate(string path, string subdataset, string type)
    {
        string input = Path.Combine(folder, path);
        if (!File.Exists(input))
            throw new FileNotFoundException($"{input} is missing: run fetch.sh first");
        string output = Path.Combine(folder, "translated.raw");
        var start = new ProcessStartInfo("gdal_translate");
        foreach (string argument in (string[])["-q", "-of", "ENVI", "-ot", type, subdataset.Length > 0 ? string.Format(CultureInfo.InvariantCulture, subdataset, input) : input, output])
            start.ArgumentList.Add(argument);
        using (Process process = Process.Start(start)!)
        {
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidDataException($"{input}: gdal_translate exited {process.ExitCode}");
        }

        byte[] raw = File.ReadAllBytes(output);
        foreach (string left in Directory.GetFiles(folder, "translated.*"))
            File.Delete(left);
        return raw;
    }
}
