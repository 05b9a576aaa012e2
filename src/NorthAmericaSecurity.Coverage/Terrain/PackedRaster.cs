using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;

namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>
/// The form in which rasters lie in the assembly: a header of 48 octets, then, compressed by Brotli, the difference of each post to the one north of it, low octets of all
/// posts first, high octets behind them. Undone at the speed of memory.
/// </summary>
public static class PackedRaster
{
    private const int HeaderOctets = 48;
    private static ReadOnlySpan<byte> Magic => "SDNRAST1"u8;

    public static void Write(Stream output, PostGrid grid, ReadOnlySpan<short> posts)
    {
        Span<byte> header = stackalloc byte[HeaderOctets];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], grid.Rows);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], grid.PostsAreCentres ? -grid.Columns : grid.Columns);
        BinaryPrimitives.WriteDoubleLittleEndian(header[16..], grid.NorthDeg);
        BinaryPrimitives.WriteDoubleLittleEndian(header[24..], grid.WestDeg);
        BinaryPrimitives.WriteDoubleLittleEndian(header[32..], grid.LatitudeStepDeg);
        BinaryPrimitives.WriteDoubleLittleEndian(header[40..], grid.LongitudeStepDeg);
        output.Write(header);
        byte[] planes = new byte[2 * posts.Length];
        for (int i = 0; i < posts.Length; i++)
        {
            short difference = (short)(posts[i] - (i < grid.Columns ? 0 : posts[i - grid.Columns]));
            planes[i] = (byte)difference;
            planes[posts.Length + i] = (byte)(difference >> 8);
        }

        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(planes.Length)];
        if (!BrotliEncoder.TryCompress(planes, packed, out int written, quality: 11, window: 24))
            throw new InvalidOperationException("Brotli did not compress");
        output.Write(packed.AsSpan(0, written));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static (PostGrid Grid, short[] Posts) Read(ReadOnlySpan<byte> packed)
    {
        if (packed.Length < HeaderOctets || !packed[..8].SequenceEqual(Magic))
            throw new InvalidDataException("not a packed raster");
        int rows = BinaryPrimitives.ReadInt32LittleEndian(packed[8..]), columns = BinaryPrimitives.ReadInt32LittleEndian(packed[12..]);
        var grid = new PostGrid(
            rows, Math.Abs(columns), BinaryPrimitives.ReadDoubleLittleEndian(packed[16..]), BinaryPrimitives.ReadDoubleLittleEndian(packed[24..]),
            BinaryPrimitives.ReadDoubleLittleEndian(packed[32..]), BinaryPrimitives.ReadDoubleLittleEndian(packed[40..]), columns < 0);
        int count = grid.Rows * grid.Columns;
        byte[] planes = GC.AllocateUninitializedArray<byte>(2 * count);
        if (!BrotliDecoder.TryDecompress(packed[HeaderOctets..], planes, out int written) || written != planes.Length)
            throw new InvalidDataException("a packed raster is damaged");
        short[] posts = GC.AllocateUninitializedArray<short>(count);
        ReadOnlySpan<byte> low = planes.AsSpan(0, count), high = planes.AsSpan(count);
        Span<short> all = posts;
        for (int i = 0; i < count; i++)
            all[i] = (short)(low[i] | high[i] << 8);
        for (int row = 1; row < rows; row++)
            AddTo(all.Slice(row * grid.Columns, grid.Columns), all.Slice((row - 1) * grid.Columns, grid.Columns));
        return (grid, posts);
    }

    private static void AddTo(Span<short> row, ReadOnlySpan<short> north)
    {
        int j = 0;
        for (; j <= row.Length - Vector<short>.Count; j += Vector<short>.Count)
            (new Vector<short>(row[j..]) + new Vector<short>(north[j..])).CopyTo(row[j..]);
        for (; j < row.Length; j++)
            row[j] += north[j];
    }
}
