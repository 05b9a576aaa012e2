namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// The plots of a batch in the order of the cells of the index in which they are, and of arrival in each: a radix sort by the digits of the cell's number, the lowest first (Knuth, The Art of
/// Computer Programming 3, section 5.2.5), which keeps the order of what is equal.
/// </summary>
internal sealed class CellOrder
{
    /// <summary>Where the digits of z, y and x of the cell begin in a key, and their greatest.</summary>
    private static readonly (int Shift, uint Greatest)[] s_digits = [(32, 0x3FF), (42, 0x7FF), (53, 0x7FF)];

    /// <summary>For each value of a digit, how many keys have it, and then where they begin.</summary>
    private readonly int[] _begin = new int[s_digits.Max(d => d.Greatest) + 1];

    /// <summary>Cells and plots, the cell in the upper half.</summary>
    private ulong[] _keys = [], _sorted = [];

    /// <summary>The plot at a place in the order.</summary>
    public int this[int place] => (int)(uint)_keys[place];

    public void Reserve(int plots)
    {
        Buffers.Room(ref _keys, plots);
        Buffers.Room(ref _sorted, plots);
    }

    /// <summary>Says in which cell a plot is.</summary>
    public void Put(int plot, uint cell) => _keys[plot] = (ulong)cell << 32 | (uint)plot;

    /// <summary>Sorts so many plots.</summary>
    public void Sort(int plots)
    {
        foreach ((int shift, uint greatest) in s_digits)
        {
            ReadOnlySpan<ulong> keys = _keys.AsSpan(0, plots);
            Span<int> begin = _begin;
            begin.Clear();
            foreach (ulong key in keys)
                begin[DigitOf(key, shift, greatest)]++;
            // On a plane, all are in one layer of cells.
            if (begin[DigitOf(keys[0], shift, greatest)] == plots)
                continue;
            int before = 0;
            foreach (ref int count in begin)
                (count, before) = (before, before + count);
            foreach (ulong key in keys)
                _sorted[begin[DigitOf(key, shift, greatest)]++] = key;
            (_keys, _sorted) = (_sorted, _keys);
        }
    }

    private static int DigitOf(ulong key, int shift, uint greatest) => (int)((uint)(key >> shift) & greatest);
}
