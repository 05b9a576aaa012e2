using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// Where a track may be, in few enough octets that looking at a neighbour costs one line of the cache: its place and velocity (earth-centred, or planar) at a time and
/// the radius in which its next plot will be, which grows with age.
/// </summary>
internal struct GateEntry
{
    /// <summary>Place at the time of the entry (m) and velocity (m/s).</summary>
    public float X, Y, Z, Vx, Vy, Vz;

    public float TimeS;

    /// <summary>Radius in metres = <see cref="Radius"/> + <see cref="Growth"/>·age + <see cref="Agility"/>·age².</summary>
    public float Radius, Growth, Agility;

    public int Next, Previous;

    public int CellX, CellY, CellZ;

    /// <summary>First plot of the batch that has this track among its candidates, valid if <see cref="Batch"/> is the present batch.</summary>
    public int FirstPlot, Batch;

    public TargetClass Class;
    public bool Loose;

    /// <summary>True if at a time, as the index counts, a plot at a point (m), with a radius of its own (m), may be the track's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Reaches(float x, float y, float z, float time, float plotRadiusM)
    {
        float age = time - TimeS, grown = Math.Abs(age);
        float dx = x - X - age * Vx, dy = y - Y - age * Vy, dz = z - Z - age * Vz;
        float radius = Radius + grown * (Growth + grown * Agility) + plotRadiusM;
        return dx * dx + dy * dy + dz * dz <= radius * radius;
    }
}

/// <summary>
/// The coarse gate: a hash of cubic cells of earth-centred space (the pole, the antimeridian and the plane are all alike) with the tracks in each. It is kept up to
/// date, not rebuilt: a track changes cells once in a minute or so.
/// Tracks that are well known and those that are not are indexed apart, since a plot looks as far as the widest gate in an index.
/// </summary>
internal sealed class GateIndex
{
    private const double FirstCellM = 16_384.0, LeastCellM = 2048.0;

    private readonly double _originS;
    private readonly int[][] _heads = new int[2][];
    private readonly double[] _perCell = [1.0 / FirstCellM, 1.0 / FirstCellM];
    private readonly int[] _mask = new int[2], _count = new int[2];
    private GateEntry[] _entries = [];

    /// <param name="originS">Time in seconds from which the entries count theirs.</param>
    public GateIndex(double originS)
    {
        _originS = originS;
        for (int part = 0; part < 2; part++)
            Clear(part, 1024);
    }

    public ref GateEntry this[int slot] => ref _entries[slot];

    /// <summary>Seconds since the origin, as the entries count.</summary>
    public float Clock(double timeS) => (float)(timeS - _originS);

    /// <summary>Makes room for a slot.</summary>
    public void Reserve(int slots)
    {
        if (_entries.Length < slots)
            Array.Resize(ref _entries, Math.Max(slots, Math.Max(1024, 2 * _entries.Length)));
    }

    /// <summary>True if the entry's place at its middle age lies in another cell than the one it is in.</summary>
    public bool HasLeft(in GateEntry e)
    {
        (int x, int y, int z) = CellOf(e, e.Loose ? 1 : 0);
        return x != e.CellX || y != e.CellY || z != e.CellZ;
    }

    public void Insert(int slot)
    {
        ref GateEntry e = ref _entries[slot];
        int part = e.Loose ? 1 : 0;
        if (++_count[part] > _mask[part])
            Grow(part);
        if (e.Loose)
            _looseReachM = Math.Clamp(e.Radius + 5f * e.Growth + 3000f, _looseReachM, MostLooseReachM);
        Link(slot, part);
    }

    public void Remove(int slot)
    {
        ref GateEntry e = ref _entries[slot];
        int part = e.Loose ? 1 : 0;
        _count[part]--;
        if (e.Previous >= 0)
            _entries[e.Previous].Next = e.Next;
        else
            _heads[part][Hash(e.CellX, e.CellY, e.CellZ) & _mask[part]] = e.Next;
        if (e.Next >= 0)
            _entries[e.Next].Previous = e.Previous;
    }

    /// <summary>Appends the tracks of a class that may have made a plot at a point, within its own radius (m).</summary>
    public void Find(Ecef point, double timeS, float plotRadiusM, float reachM, TargetClass kind, ref SlotList found)
    {
        float time = Clock(timeS), px = (float)point.X, py = (float)point.Y, pz = (float)point.Z;
        for (int part = 0; part < 2; part++)
        {
            if (_count[part] == 0)
                continue;
            double reach = plotRadiusM + (part == 0 ? reachM : _looseReachM), per = _perCell[part];
            int x0 = Cell(point.X - reach, per), x1 = Cell(point.X + reach, per), y0 = Cell(point.Y - reach, per), y1 = Cell(point.Y + reach, per);
            int z0 = Cell(point.Z - reach, per), z1 = Cell(point.Z + reach, per);
            int[] heads = _heads[part];
            int mask = _mask[part];
            for (int x = x0; x <= x1; x++)
                for (int y = y0; y <= y1; y++)
                    for (int z = z0; z <= z1; z++)
                    {
                        for (int slot = heads[Hash(x, y, z) & mask]; slot >= 0;)
                        {
                            ref readonly GateEntry e = ref _entries[slot];
                            if (e.Reaches(px, py, pz, time, plotRadiusM) && e.CellX == x && e.CellY == y && e.CellZ == z && e.Class == kind)
                                found.Add(slot);
                            slot = e.Next;
                        }
                    }
        }
    }

    /// <summary>How far in metres a track that is not well known may be from its cell, at least.</summary>
    public const float LeastLooseReachM = 9000f;

    private const float MostLooseReachM = 60_000f;

    private float _looseReachM = LeastLooseReachM;

    /// <summary>A new batch: the reach of tracks that are not well known goes back, slowly, to what those inserted since need.</summary>
    public void Relax() => _looseReachM = Math.Max(LeastLooseReachM, 0.995f * _looseReachM);

    private void Link(int slot, int part)
    {
        ref GateEntry e = ref _entries[slot];
        (e.CellX, e.CellY, e.CellZ) = CellOf(e, part);
        ref int head = ref _heads[part][Hash(e.CellX, e.CellY, e.CellZ) & _mask[part]];
        e.Previous = -1;
        e.Next = head;
        if (head >= 0)
            _entries[head].Previous = slot;
        head = slot;
    }

    /// <summary>Four times the buckets; and smaller cells when the tracks of a cell become many.</summary>
    private void Grow(int part)
    {
        int[] old = _heads[part];
        int count = _count[part] - 1, used = 0, n = 0;
        var slots = new int[count];
        foreach (int head in old)
        {
            used += head >= 0 ? 1 : 0;
            for (int slot = head; slot >= 0; slot = _entries[slot].Next)
                slots[n++] = slot;
        }

        if (count > 2 * used && _perCell[part] < 1.0 / LeastCellM)
            _perCell[part] *= 2.0;
        Clear(part, 4 * old.Length);
        Array.Sort(slots);
        foreach (int slot in slots)
            Link(slot, part);
    }

    private void Clear(int part, int buckets)
    {
        _heads[part] = new int[buckets];
        Array.Fill(_heads[part], -1);
        _mask[part] = buckets - 1;
    }

    /// <summary>The cell in which the track will be some seconds on, when its next plot is likely.</summary>
    private (int, int, int) CellOf(in GateEntry e, int part)
    {
        const float ahead = 3f;
        double per = _perCell[part];
        return (Cell(e.X + ahead * e.Vx, per), Cell(e.Y + ahead * e.Vy, per), Cell(e.Z + ahead * e.Vz, per));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Cell(double metres, double perCell) => (int)Math.Floor(metres * perCell);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(int x, int y, int z)
    {
        uint h = (uint)x * 0x9E3779B1u ^ (uint)y * 0x85EBCA77u ^ (uint)z * 0xC2B2AE3Du;
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
