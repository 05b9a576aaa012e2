using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// Established tracks choose among plots first; what they leave goes to those that are still in question.
/// </summary>
internal enum Tier : byte
{
    Established,
    Tentative,

    /// <summary>Tracks that have ended, for those that may go on where they did.</summary>
    Lost,

    /// <summary>Tracks that began in this batch, for its other plots: few, so that looking among them is cheap.</summary>
    Born,
}

/// <summary>
/// The coarse gate: a hash of cubic cells of earth-centred space (the pole, the antimeridian and the plane are all alike) with the tracks in each. It is kept up to
/// date, not rebuilt: a track changes cells once in a minute or so. The wider a track's gate, the higher its level and the larger the cells (a hierarchical grid: Ericson,
/// Real-Time Collision Detection, 2005, section 7.2), so that a plot looks at a few cells of each level, however wide the widest gate is. What a plot will look at can be asked of memory
/// before: of a million tracks nothing is in the caches.
/// </summary>
internal sealed class GateIndex
{
    /// <summary>Levels of cells, each 4 times as large as the one before: with the smallest cells the last has room for gates of 730 km, wider than any sky-wave radar's.</summary>
    private const int Levels = 6, LevelBits = 2;

    private const int Tiers = 4;
    private const int FirstBuckets = 1024;
    private const double FirstCellM = 16_384.0, LeastCellM = 2048.0;

    /// <summary>Extent, in lengths of a cell, up to which a track is in a level: a plot that reaches half a cell looks at two cells on each axis.</summary>
    private const double ExtentInCells = 0.35;

    /// <summary>Buckets for each track at least: a track of another cell in the bucket costs as much as one that is near.</summary>
    private const int LoadInverse = 2;

    /// <summary>Speed in m/s that bounds how far a track was from its cell when a late plot was made.</summary>
    private const double LateSpeedMps = 350.0;

    /// <summary>Seconds after which the entries' times are counted from another origin: floats then still tell a millisecond.</summary>
    private const double OriginLifeS = 3600.0;

    private readonly Run[][] _buckets = new Run[Tiers * Levels][];
    private readonly int[] _count = new int[Tiers * Levels];
    private readonly double[] _cellM = [.. Enumerable.Repeat(FirstCellM, Tiers)];
    private readonly GateRuns _entries = new();
    private double _originS;

    /// <param name="originS">Time in seconds from which the entries count theirs.</param>
    public GateIndex(double originS)
    {
        _originS = originS;
        for (int table = 0; table < _buckets.Length; table++)
            _buckets[table] = new Run[FirstBuckets];
    }

    public ref GateEntry this[int slot] => ref _entries[slot];

    /// <summary>Seconds since the origin, as the entries count.</summary>
    public float Clock(double timeS) => (float)(timeS - _originS);

    /// <summary>A new batch begins at a time.</summary>
    public void AdvanceTo(double timeS)
    {
        if (timeS - _originS < OriginLifeS)
            return;
        float later = (float)(timeS - _originS);
        foreach (ref GateEntry e in _entries.All)
            e.TimeS -= later;
        _originS = timeS;
    }

    /// <summary>Makes entries for slots below a number.</summary>
    public void Reserve(int slots) => _entries.Reserve(slots);

    /// <summary>True if a track that is in the index belongs elsewhere in it.</summary>
    public bool HasLeft(in GateEntry e, Tier tier)
    {
        int table = TableOf(e, tier);
        return e.Table != table || e.Key != KeyOf(e, table);
    }

    /// <summary>True if a track is in the index, and in this tier.</summary>
    public bool IsIn(int slot, Tier tier) => _entries[slot].Table / Levels == (int)tier;

    public void Insert(int slot, Tier tier)
    {
        ref GateEntry e = ref _entries[slot];
        int table = TableOf(e, tier);
        (e.Table, e.Key) = ((byte)table, KeyOf(e, table));
        _entries.Append(ref BucketOf(table, e.Key), slot);
        if (LoadInverse * ++_count[table] > _buckets[table].Length)
            Grow(table);
    }

    public void Remove(int slot)
    {
        ref GateEntry e = ref _entries[slot];
        (int table, uint key) = (e.Table, e.Key);
        e.Table = GateEntry.NoTable;
        _count[table]--;
        _entries.TakeOut(ref BucketOf(table, key), slot);
    }

    /// <summary>Appends the tracks of a tier that may have made a plot, <paramref name="lateS"/> seconds before the batch.</summary>
    public void Find(Tier tier, in PlotGate plot, double lateS, ref SlotList found)
    {
        double cell = _cellM[(int)tier], more = plot.RadiusM + plot.MoreM + LateSpeedMps * lateS;
        for (int level = 0; level < Levels; level++, cell *= 1 << LevelBits)
        {
            int table = FirstTable(tier) + level;
            if (_count[table] == 0)
                continue;
            double per = 1.0 / cell, reach = more * per + ExtentInCells;
            Run[] buckets = _buckets[table];
            if (reach > 0.5)
            {
                double x = plot.Place.X * per + 0.5, y = plot.Place.Y * per + 0.5, z = plot.Place.Z * per + 0.5;
                (int x0, int x1, int y1, int z1) = (Floor(x - reach), Floor(x + reach), Floor(y + reach), Floor(z + reach));
                for (int cy = Floor(y - reach); cy <= y1; cy++)
                    for (int cz = Floor(z - reach); cz <= z1; cz++)
                        for (int cx = x0; cx <= x1; cx++)
                        {
                            uint key = KeyOf(cx, cy, cz);
                            Look(buckets[NumberOf(key, buckets.Length)], key, plot, ref found);
                        }

                continue;
            }

            // Half a cell reaches into the next cell on one side at most: two by two, by two off the plane, without a branch to foresee.
            var near = new Nearest(plot, per);
            LookAtLayer(buckets, near.Keys, plot, ref found);
            if (near.OffLayer + reach > 0.5)
                LookAtLayer(buckets, near.KeysOfNextLayer, plot, ref found);
        }
    }

    /// <summary>Looks at four cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void LookAtLayer(Run[] buckets, Vector128<uint> keys, in PlotGate plot, ref SlotList found)
    {
        Vector128<int> at = NumbersOf(keys, buckets.Length);
        Run b0 = buckets[at.GetElement(0)], b1 = buckets[at.GetElement(1)], b2 = buckets[at.GetElement(2)], b3 = buckets[at.GetElement(3)];
        if ((b0.Count | b1.Count | b2.Count | b3.Count) == 0)
            return;
        Look(b0, keys.GetElement(0), plot, ref found);
        Look(b1, keys.GetElement(1), plot, ref found);
        Look(b2, keys.GetElement(2), plot, ref found);
        Look(b3, keys.GetElement(3), plot, ref found);
    }

    /// <summary>Asks memory for the entry of a slot.</summary>
    public void Prefetch(int slot) => CacheLines.Ask(ref _entries[slot]);

    /// <summary>Asks memory for the buckets of a tier nearest to a plot.</summary>
    public void PrefetchBuckets(Tier tier, in PlotGate plot)
    {
        if (!HasNearest(tier, plot, out Run[] buckets, out Vector128<int> at))
            return;
        for (int i = 0; i < 4; i++)
            CacheLines.Ask(ref buckets[at.GetElement(i)]);
    }

    /// <summary>Asks memory for the first two tracks in each of these buckets; what is behind them follows by itself.</summary>
    public void PrefetchTracks(Tier tier, in PlotGate plot)
    {
        if (!HasNearest(tier, plot, out Run[] buckets, out Vector128<int> at))
            return;
        for (int i = 0; i < 4; i++)
        {
            Run bucket = buckets[at.GetElement(i)];
            if (bucket.Count > 0)
                CacheLines.Ask(ref MemoryMarshal.GetReference(_entries.Of(bucket)), Math.Min(bucket.Count, 2) * Unsafe.SizeOf<GateEntry>());
        }
    }

    /// <summary>The numbers of the four buckets nearest to a plot among those of a tier's smallest cells; false if no track is in any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool HasNearest(Tier tier, in PlotGate plot, out Run[] buckets, out Vector128<int> at)
    {
        int table = FirstTable(tier);
        buckets = _buckets[table];
        at = NumbersOf(new Nearest(plot, 1.0 / _cellM[(int)tier]).Keys, buckets.Length);
        return _count[table] > 0;
    }

    /// <summary>The cells nearest to a point: its own and the next on each axis, four in its layer and four in the next.</summary>
    private readonly ref struct Nearest
    {
        private readonly int _z, _dz;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Nearest(in PlotGate plot, double per)
        {
            Vector256<double> half = Vector256.Create(0.5), at = Vector256.Create(plot.Place.X, plot.Place.Y, plot.Place.Z, 0.0) * Vector256.Create(per) + half, floor = Vector256.Floor(at), off = at - floor - half;
            // One cell on towards the nearer side of each axis.
            Vector256<double> next = Vector256.ConditionalSelect(Vector256.GreaterThan(off, Vector256<double>.Zero), Vector256<double>.One, -Vector256<double>.One);
            (int x, int y, _z) = ((int)floor.GetElement(0), (int)floor.GetElement(1), (int)floor.GetElement(2));
            (int dx, int dy, _dz) = ((int)next.GetElement(0), (int)next.GetElement(1), (int)next.GetElement(2));
            OffLayer = Math.Abs(off.GetElement(2));
            Vector128<int> xs = Vector128.Create(x, x + dx, x, x + dx), ys = Vector128.Create(y, y, y + dy, y + dy);
            Columns = ((xs & Vector128.Create(0x7FF)) << 21 | (ys & Vector128.Create(0x7FF)) << 10).AsUInt32();
        }

        /// <summary>Distance in cells of the point from the middle of its layer.</summary>
        public double OffLayer { get; }

        private Vector128<uint> Columns { get; }

        /// <summary>Their numbers, as <see cref="KeyOf(int, int, int)"/> counts them.</summary>
        public Vector128<uint> Keys => Columns | Vector128.Create((uint)_z & 0x3FF);

        public Vector128<uint> KeysOfNextLayer => Columns | Vector128.Create((uint)(_z + _dz) & 0x3FF);
    }

    /// <summary>Goes through a bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Look(Run bucket, uint key, in PlotGate plot, ref SlotList found)
    {
        if (bucket.Count > 0)
            LookThrough(bucket, key, plot, ref found);
    }

    private void LookThrough(Run bucket, uint key, in PlotGate plot, ref SlotList found)
    {
        foreach (ref readonly GateEntry e in _entries.Of(bucket))
            if (e.Key == key && e.Reaches(plot))
                found.Add(e.Slot);
    }

    /// <summary>A number that neighbouring points share: of the cell of established tracks that a point is in.</summary>
    public uint CellOf(in PlotGate plot) => KeyAt(plot.Place, _cellM[(int)Tier.Established]);

    /// <summary>Carries the index with all entries; the order within each bucket too, which is that in which tracks are found.</summary>
    public void Carry(StateCarrier carrier)
    {
        carrier.Carry(ref _originS);
        carrier.Carry(_cellM.AsSpan());
        carrier.Carry(_count.AsSpan());
        foreach (ref Run[] buckets in _buckets.AsSpan())
        {
            int length = buckets.Length;
            carrier.Carry(ref length);
            if (buckets.Length != length)
                buckets = Buffers.Cleared<Run>(length);
            carrier.Carry(buckets.AsSpan());
        }

        _entries.Carry(carrier);
    }

    private static int FirstTable(Tier tier) => Levels * (int)tier;

    /// <summary>The table of a tier in whose cells an entry has room.</summary>
    private int TableOf(in GateEntry e, Tier tier)
    {
        double extent = e.ExtentM, most = ExtentInCells * _cellM[(int)tier];
        int level = 0;
        for (; extent > most && level < Levels - 1; most *= 1 << LevelBits)
            level++;
        return FirstTable(tier) + level;
    }

    private ref Run BucketOf(int table, uint key)
    {
        Run[] buckets = _buckets[table];
        return ref buckets[NumberOf(key, buckets.Length)];
    }

    /// <summary>Four times the buckets; and smaller cells for the tier when the tracks of a cell become many and their gates are narrow enough.</summary>
    private void Grow(int table)
    {
        int tier = table / Levels, first = FirstTable((Tier)tier);
        double smaller = _cellM[tier] / 2.0;
        bool shrinks = table == first && smaller >= LeastCellM && _count[table] > 2 * _buckets[table].Count(b => b.Count > 0)
            && 2 * SlotsOf(table).Count(s => _entries[s].ExtentM <= ExtentInCells * smaller) > _count[table];
        int[] slots = [.. (shrinks ? Enumerable.Range(first, Levels).SelectMany(SlotsOf) : SlotsOf(table)).Order()];
        foreach (int slot in slots)
            Remove(slot);
        _buckets[table] = Buffers.Cleared<Run>(4 * _buckets[table].Length);
        if (shrinks)
            _cellM[tier] = smaller;
        foreach (int slot in slots)
            Insert(slot, (Tier)tier);
    }

    /// <summary>The tracks of a table.</summary>
    private List<int> SlotsOf(int table)
    {
        var slots = new List<int>(_count[table]);
        foreach (Run bucket in _buckets[table])
            foreach (ref readonly GateEntry e in _entries.Of(bucket))
                slots.Add(e.Slot);
        return slots;
    }

    /// <summary>The number of the cell in which the track is in the middle of the time for which the entry serves.</summary>
    private uint KeyOf(in GateEntry e, int table) =>
        KeyAt(e.Middle, _cellM[table / Levels] * (1 << LevelBits * (table % Levels)));

    /// <summary>The number of the cell in which a place (m) is. Cells are centred on multiples of their length: the plane lies in one layer of them.</summary>
    private static uint KeyAt(Vector3 place, double cellM)
    {
        double per = 1.0 / cellM;
        return KeyOf(Floor(place.X * per + 0.5), Floor(place.Y * per + 0.5), Floor(place.Z * per + 0.5));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Floor(double x) => (int)Math.Floor(x);

    /// <summary>The number of a cell: unequal for any two cells that one plot looks at, which are less than a thousand apart on each axis.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint KeyOf(int x, int y, int z) => (uint)(x & 0x7FF) << 21 | (uint)(y & 0x7FF) << 10 | (uint)(z & 0x3FF);

    /// <summary>Multiplicative hashing (Knuth, The Art of Computer Programming 3, section 6.4) of y and z; neighbours along x are neighbours in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int NumberOf(uint key, int buckets) =>
        (int)(((key & 0x1FFFFF) * Golden >> BitOperations.LeadingZeroCount((uint)buckets) + 1) + (key >> 21) & (uint)(buckets - 1));

    /// <summary>The same of four cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> NumbersOf(Vector128<uint> keys, int buckets) =>
        (Vector128.ShiftRightLogical((keys & Vector128.Create(0x1FFFFFu)) * Vector128.Create(Golden), BitOperations.LeadingZeroCount((uint)buckets) + 1) + (keys >> 21) & Vector128.Create((uint)(buckets - 1))).AsInt32();

    private const uint Golden = 0x9E3779B1u;
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
            Buffers.Resize(ref Items, 2 * Count);
        Items[Count++] = slot;
    }
}
