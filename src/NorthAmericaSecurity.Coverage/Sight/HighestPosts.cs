using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>The highest post of every block of a window of ground: what tells that nothing in an area can be higher than so much. Keeps its memory from window to window.</summary>
internal sealed class HighestPosts
{
    /// <summary>Posts of the shared grid to the side of a block.</summary>
    private const int PostsOfBlock = 8;

    private int _rows, _columns, _blockRows, _blockColumns, _perBlock;
    private short[] _highest = [], _ofRow = [];

    public void Take(GroundWindow ground)
    {
        (_rows, _columns, _perBlock) = (ground.Rows, ground.Columns, PostsOfBlock * ground.Refine);
        (_blockRows, _blockColumns) = ((_rows + _perBlock - 1) / _perBlock, (_columns + _perBlock - 1) / _perBlock);
        if (_highest.Length < _blockRows * _blockColumns)
            _highest = new short[_blockRows * _blockColumns];
        if (_ofRow.Length < _columns)
            _ofRow = new short[_columns];
        Span<short> ofRow = _ofRow.AsSpan(0, _columns);
        for (int i = 0; i < _blockRows; i++)
        {
            // The ground between two posts is that of two blocks where they are in different ones: a block has the next row and column too.
            int last = Math.Min(_rows - 1, (i + 1) * _perBlock);
            ground.Heights.AsSpan(i * _perBlock * _columns, _columns).CopyTo(ofRow);
            for (int row = i * _perBlock + 1; row <= last; row++)
                Raise(ofRow, ground.Heights.AsSpan(row * _columns, _columns));
            for (int j = 0; j < _blockColumns; j++)
            {
                int from = j * _perBlock;
                short highest = short.MinValue;
                foreach (short height in ofRow[from..Math.Min(_columns, from + _perBlock + 1)])
                    highest = Math.Max(highest, height);
                _highest[i * _blockColumns + j] = highest;
            }
        }
    }

    /// <summary>A height that no ground reaches above between rows and columns, which count from an origin; what lies beyond the window is its edge.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Within(Vector256<float> north, Vector256<float> south, Vector256<float> west, Vector256<float> east, int originRow, int originColumn) => Within(
        (int)MathF.Floor(Least(north) - 0.01f) + originRow, (int)(-MathF.Floor(Least(-south) - 0.01f)) + originRow,
        (int)MathF.Floor(Least(west) - 0.01f) + originColumn, (int)(-MathF.Floor(Least(-east) - 0.01f)) + originColumn);

    /// <summary>A height that no ground reaches above from one row and column of posts to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Within(int north, int south, int west, int east)
    {
        int top = Math.Clamp(north, 0, _rows - 1) / _perBlock, bottom = Math.Clamp(south, 0, _rows - 1) / _perBlock;
        int left = Math.Clamp(west, 0, _columns - 1) / _perBlock, right = Math.Clamp(east, 0, _columns - 1) / _perBlock;
        int highest = short.MinValue;
        for (int i = top; i <= bottom; i++)
        {
            foreach (short height in _highest.AsSpan(i * _blockColumns + left, right - left + 1))
                highest = Math.Max(highest, height);
        }

        return highest;
    }

    private static void Raise(Span<short> highest, ReadOnlySpan<short> row)
    {
        ref short to = ref MemoryMarshal.GetReference(highest), from = ref MemoryMarshal.GetReference(row);
        int i = 0;
        for (; i <= row.Length - Vector256<short>.Count; i += Vector256<short>.Count)
            Vector256.Max(Vector256.LoadUnsafe(ref to, (nuint)i), Vector256.LoadUnsafe(ref from, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
        for (; i < row.Length; i++)
            highest[i] = Math.Max(highest[i], row[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Least(Vector256<float> of)
    {
        Vector128<float> four = Vector128.MinNative(of.GetLower(), of.GetUpper());
        four = Vector128.MinNative(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return MathF.Min(four[0], four[1]);
    }
}
