using System.Runtime.CompilerServices;

namespace NorthAmericaSecurity.Feeds;

/// <summary>
/// What was last told of each address, in memory that is bounded and taken once: rows of eight places, a row for each hash. A new address takes the place in its row that was used least recently.
/// </summary>
/// <param name="capacity">Places in all: a power of two, at least eight.</param>
internal sealed class RecentTable<T>(int capacity) where T : struct
{
    private const int Ways = 8;

    private readonly uint[] _keys = new uint[capacity];
    private readonly long[] _used = new long[capacity];
    private readonly T[] _values = new T[capacity];
    private readonly int _rowMask = capacity / Ways - 1;
    private long _order;

    /// <summary>The value of an address; a null reference if none is kept.</summary>
    public ref T Find(uint key)
    {
        int place = PlaceOf(key, out _);
        if (place < 0)
            return ref Unsafe.NullRef<T>();
        _used[place] = ++_order;
        return ref _values[place];
    }

    /// <summary>The value of an address, the default one where none is kept.</summary>
    public ref T FindOrAdd(uint key)
    {
        int place = PlaceOf(key, out int oldest);
        if (place < 0)
        {
            place = oldest;
            _keys[place] = key;
            _values[place] = default;
        }

        _used[place] = ++_order;
        return ref _values[place];
    }

    private int PlaceOf(uint key, out int oldest)
    {
        int first = ((int)(key * 0x9E3779B1u >> 8) & _rowMask) * Ways;
        oldest = first;
        for (int place = first; place < first + Ways; place++)
        {
            if (_keys[place] == key && _used[place] > 0)
                return place;
            if (_used[place] < _used[oldest])
                oldest = place;
        }

        return -1;
    }
}
