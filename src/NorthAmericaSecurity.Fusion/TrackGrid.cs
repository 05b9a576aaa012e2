using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// Where tracks are: a hash of cubic cells of earth-centred space, so that the pole, the antimeridian and the plane are all alike. Rebuilt once a batch from
/// packed arrays (cheaper than keeping it up to date track by track).
/// </summary>
internal sealed class TrackGrid(double cellM)
{
    private readonly double _perCell = 1.0 / cellM;
    private int[] _heads = [];
    private int[] _next = [];
    private (int X, int Y, int Z)[] _cell = [];
    private int _mask;

    public void Clear(int capacity)
    {
        int size = 1024;
        while (size < 2 * capacity)
            size *= 2;
        if (_heads.Length < size)
            _heads = new int[size];
        _mask = size - 1;
        Array.Fill(_heads, -1, 0, size);
        if (_next.Length < capacity)
        {
            Array.Resize(ref _next, size);
            Array.Resize(ref _cell, size);
        }
    }

    public void Add(int slot, Ecef position)
    {
        (int X, int Y, int Z) cell = CellOf(position);
        int bucket = Hash(cell) & _mask;
        _cell[slot] = cell;
        _next[slot] = _heads[bucket];
        _heads[bucket] = slot;
    }

    /// <summary>Appends the slots in the cells that a cube of the given half side around a point touches.</summary>
    public void Find(Ecef point, double halfSideM, ref SlotList found)
    {
        (int X, int Y, int Z) low = CellOf(new Ecef(point.X - halfSideM, point.Y - halfSideM, point.Z - halfSideM));
        (int X, int Y, int Z) high = CellOf(new Ecef(point.X + halfSideM, point.Y + halfSideM, point.Z + halfSideM));
        for (int x = low.X; x <= high.X; x++)
            for (int y = low.Y; y <= high.Y; y++)
                for (int z = low.Z; z <= high.Z; z++)
                {
                    for (int slot = _heads[Hash((x, y, z)) & _mask]; slot >= 0; slot = _next[slot])
                        if (_cell[slot] == (x, y, z))
                            found.Add(slot);
                }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (int X, int Y, int Z) CellOf(Ecef p) =>
        ((int)Math.Floor(p.X * _perCell), (int)Math.Floor(p.Y * _perCell), (int)Math.Floor(p.Z * _perCell));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash((int X, int Y, int Z) c)
    {
        uint h = (uint)c.X * 0x9E3779B1u ^ (uint)c.Y * 0x85EBCA77u ^ (uint)c.Z * 0xC2B2AE3Du;
        return (int)(h ^ h >> 15);
    }
}

/// <summary>A growing list of slots whose buffer is kept from use to use.</summary>
internal struct SlotList
{
    public int[] Items;
    public int Count;

    public SlotList(int capacity) => Items = new int[capacity];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int slot)
    {
        if (Count == Items.Length)
            Array.Resize(ref Items, 2 * Count);
        Items[Count++] = slot;
    }
}
