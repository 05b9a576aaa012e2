namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// The plots of a batch in the order of the cells of the index in which they are, and of arrival in each: a radix sort by the digits of the cell's number, the lowest first (Knuth, The Art of
/// Computer Programming 3, section 5.2.5), which keeps the order of what is equal.
/// </summary>
internal sealed class CellOrder
{
    private const int DigitBits = 11, Digits = 3;

    private readonly int[] _begin = new int[1 << DigitBits];

    /// <summary>Cells and plots, the cell in the upper half.</summary>
    private ulong[] _keys = [], _sorted = [];

    /// <summary>The plot at a place in the order.</summary>
    public int this[int place] => (int)(uint)_keys[place];

    public void Reserve(int plots)
    {
        AssociationGraph.Room(ref _keys, plots);
        AssociationGraph.Room(ref _sorted, plots);
    }

    /// <summary>Says in which cell a plot is.</summary>
    public void Put(int plot, uint cell) => _keys[plot] = (ulong)cell << 32 | (uint)plot;

    /// <summary>Sorts so many plots.</summary>
    public void Sort(int plots)
    {
        for (int digit = 0; digit < Digits; digit++)
        {
            int shift = 32 + digit * DigitBits;
            ReadOnlySpan<ulong> keys = _keys.AsSpan(0, plots);
            Span<int> begin = _begin;
            begin.Clear();
            foreach (ulong key in keys)
                begin[DigitOf(key, shift)]++;
            // On a plane, all are in one layer of cells.
            if (begin[DigitOf(keys[0], shift)] == plots)
                continue;
            int before = 0;
            foreach (ref int count in begin)
                (count, before) = (before, before + count);
            foreach (ulong key in keys)
                _sorted[begin[DigitOf(key, shift)]++] = key;
            (_keys, _sorted) = (_sorted, _keys);
        }
    }

    private static int DigitOf(ulong key, int shift) => (int)(key >> shift) & ((1 << DigitBits) - 1);
}
