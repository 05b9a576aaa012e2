using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// Where a track may be, in the size of a line of the cache: its place and velocity (earth-centred, or planar) at a time and the radius in which its next plot will be, which
/// grows with age.
/// </summary>
internal struct GateEntry
{
    /// <summary>Place at the time of the entry (m) and velocity (m/s).</summary>
    public float X, Y, Z, Vx, Vy, Vz;

    /// <summary>Seconds since the index's origin.</summary>
    public float TimeS;

    /// <summary>Radius in metres = <see cref="Radius"/> + <see cref="Growth"/>·age + <see cref="Agility"/>·age².</summary>
    public float Radius, Growth, Agility;

    /// <summary>Half of the time in seconds for which the entry is to serve: it lies in the cell where the track is at that age.</summary>
    public float HalfS;

    /// <summary>The next in the same bucket, and the number of the cell.</summary>
    public int Next;

    public uint Key;
    public TargetClass Class;

    /// <summary>Which of the tiers of the index it is in, and at which level.</summary>
    public Tier Tier;

    public byte Level;

    /// <summary>True if at a time, as the index counts, a plot at a point (m), with a radius of its own (m), may be the track's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Reaches(float x, float y, float z, float time, float plotRadiusM)
    {
        float age = time - TimeS, grown = Math.Abs(age);
        float dx = x - X - age * Vx, dy = y - Y - age * Vy, dz = z - Z - age * Vz;
        float radius = Radius + grown * (Growth + grown * Agility) + plotRadiusM;
        return dx * dx + dy * dy + dz * dz <= radius * radius;
    }

    /// <summary>How far in metres from the middle of its flight the track's plots may be while the entry serves.</summary>
    public readonly float ExtentM
    {
        get
        {
            float age = 2f * HalfS;
            return Radius + age * (Growth + age * Agility) + HalfS * MathF.Sqrt(Vx * Vx + Vy * Vy + Vz * Vz);
        }
    }
}

/// <summary>
/// Established tracks choose among plots first; what they leave goes to those that are still in question, and then to those that other sensors' plots began in the
/// same batch.
/// </summary>
internal enum Tier : byte
{
    Established,
    Tentative,
    Newborn,

    /// <summary>Tracks that have ended, for those that may go on where they did.</summary>
    Lost,
}

/// <summary>
/// The coarse gate: a hash of cubic cells of earth-centred space (the pole, the antimeridian and the plane are all alike) with the tracks in each. It is kept up to
/// date, not rebuilt: a track changes cells once in a minute or so. The wider a track's gate, the higher its level and the larger the cells (a hierarchical grid: Ericson,
/// Real-Time Collision Detection, 2005, section 7.2), so that a plot looks at a few cells of each level, however wide the widest gate is. What a plot will look at can be asked of memory
/// before: of a million tracks nothing is in the caches.
/// </summary>
internal sealed class GateIndex
{
    private const int Tiers = 4, Levels = 4, LevelBits = 2;
    private const double FirstCellM = 16_384.0, LeastCellM = 2048.0;

    /// <summary>Extent, in lengths of a cell, up to which a track is in a level: a plot that reaches half a cell looks at two cells on each axis.</summary>
    private const double ExtentInCells = 0.35;

    /// <summary>Buckets for each track at least: a track of another cell in the bucket costs as much as one that is near.</summary>
    private const int LoadInverse = 2;

    /// <summary>Speed in m/s that bounds how far a track was from its cell when a late plot was made.</summary>
    private const double LateSpeedMps = 350.0;

    /// <summary>Seconds after which the entries' times are counted from another origin: floats then still tell a millisecond.</summary>
    private const double OriginLifeS = 3600.0;

    private readonly int[][] _heads = new int[Tiers * Levels][];
    private readonly int[] _count = new int[Tiers * Levels];
    private readonly double[] _cellM = [.. Enumerable.Repeat(FirstCellM, Tiers)];
    private GateEntry[] _entries = new GateEntry[1024];
    private double _originS;

    /// <param name="originS">Time in seconds from which the entries count theirs.</param>
    public GateIndex(double originS)
    {
        _originS = originS;
        for (int table = 0; table < _heads.Length; table++)
            Clear(table, 1024);
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
        foreach (ref GateEntry e in _entries.AsSpan())
            e.TimeS -= later;
        _originS = timeS;
    }

    /// <summary>Makes room for a slot.</summary>
    public void Reserve(int slots)
    {
        if (_entries.Length < slots)
            Array.Resize(ref _entries, Math.Max(slots, 2 * _entries.Length));
    }

    /// <summary>True if a track that is in the index belongs elsewhere in it.</summary>
    public bool HasLeft(in GateEntry e, Tier tier) => e.Tier != tier || e.Level != LevelOf(e, tier) || e.Key != KeyOf(e, tier, e.Level);

    public void Insert(int slot, Tier tier)
    {
        ref GateEntry e = ref _entries[slot];
        e.Tier = tier;
        e.Level = LevelOf(e, tier);
        int table = TableOf(tier, e.Level);
        Link(slot);
        if (LoadInverse * ++_count[table] > _heads[table].Length)
            Grow(tier, e.Level);
    }

    public void Remove(int slot)
    {
        ref readonly GateEntry e = ref _entries[slot];
        int table = TableOf(e.Tier, e.Level);
        _count[table]--;
        ref int link = ref Bucket(table, e.Key);
        while (link != slot)
            link = ref _entries[link].Next;
        link = e.Next;
    }

    /// <summary>Appends the tracks of a tier and class that may have made a plot at a point, within its own radius (m), <paramref name="lateS"/> seconds before the batch.</summary>
    public void Find(Tier tier, Ecef point, double timeS, double lateS, float plotRadiusM, TargetClass kind, ref SlotList found)
    {
        var probe = new Probe { X = (float)point.X, Y = (float)point.Y, Z = (float)point.Z, TimeS = Clock(timeS), RadiusM = plotRadiusM, Class = kind };
        double cell = _cellM[(int)tier], more = plotRadiusM + LateSpeedMps * lateS;
        for (int level = 0; level < Levels; level++, cell *= 1 << LevelBits)
        {
            int table = TableOf(tier, level);
            if (_count[table] == 0)
                continue;
            double reach = more + ExtentInCells * cell, per = 1.0 / cell;
            int[] heads = _heads[table];
            if (reach > 0.5 * cell)
            {
                (double x, double y, double z) = (point.X * per + 0.5, point.Y * per + 0.5, point.Z * per + 0.5);
                int x1 = Floor(x + reach * per), y1 = Floor(y + reach * per), z1 = Floor(z + reach * per);
                for (int cx = Floor(x - reach * per); cx <= x1; cx++)
                    for (int cy = Floor(y - reach * per); cy <= y1; cy++)
                        for (int cz = Floor(z - reach * per); cz <= z1; cz++)
                        {
                            uint key = KeyOf(cx, cy, cz);
                            int head = heads[BucketOf(key, heads.Length)];
                            if (head >= 0)
                                Look(head, key, probe, ref found);
                        }

                continue;
            }

            // Half a cell reaches into the next cell on one side at most: two by two, by two off the plane, without a branch to foresee.
            var near = new Nearest(point, per);
            LookAtLayer(heads, near.Keys, probe, ref found);
            if (near.OffLayer + reach * per > 0.5)
                LookAtLayer(heads, near.KeysOfNextLayer, probe, ref found);
        }
    }

    /// <summary>Looks at four cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void LookAtLayer(int[] heads, Vector128<uint> keys, in Probe probe, ref SlotList found)
    {
        Vector128<int> buckets = BucketsOf(keys, heads.Length);
        int head0 = heads[buckets.GetElement(0)], head1 = heads[buckets.GetElement(1)], head2 = heads[buckets.GetElement(2)], head3 = heads[buckets.GetElement(3)];
        if ((head0 & head1 & head2 & head3) == -1)
            return;
        if (head0 >= 0)
            Look(head0, keys.GetElement(0), probe, ref found);
        if (head1 >= 0)
            Look(head1, keys.GetElement(1), probe, ref found);
        if (head2 >= 0)
            Look(head2, keys.GetElement(2), probe, ref found);
        if (head3 >= 0)
            Look(head3, keys.GetElement(3), probe, ref found);
    }

    /// <summary>Asks memory for the buckets of a tier that a plot at a point will look at.</summary>
    public unsafe void PrefetchBuckets(Tier tier, Ecef point)
    {
        if (!Sse.IsSupported)
            return;
        int[] heads = _heads[TableOf(tier, 0)];
        Vector128<int> buckets = BucketsOf(new Nearest(point, 1.0 / _cellM[(int)tier]).Keys, heads.Length);
        for (int i = 0; i < 4; i++)
            Sse.Prefetch0(Unsafe.AsPointer(ref heads[buckets.GetElement(i)]));
    }

    /// <summary>Asks memory for the first tracks in these buckets.</summary>
    public unsafe void PrefetchTracks(Tier tier, Ecef point)
    {
        if (!Sse.IsSupported)
            return;
        int[] heads = _heads[TableOf(tier, 0)];
        Vector128<int> buckets = BucketsOf(new Nearest(point, 1.0 / _cellM[(int)tier]).Keys, heads.Length);
        for (int i = 0; i < 4; i++)
        {
            int slot = heads[buckets.GetElement(i)];
            if (slot < 0)
                continue;
            byte* entry = (byte*)Unsafe.AsPointer(ref _entries[slot]);
            Sse.Prefetch0(entry);
            Sse.Prefetch0(entry + Unsafe.SizeOf<GateEntry>() - 1);
        }
    }

    /// <summary>A plot as the index sees it.</summary>
    private struct Probe
    {
        public float X, Y, Z, TimeS, RadiusM;
        public TargetClass Class;
    }

    /// <summary>The cells nearest to a point: its own and the next on each axis, four in its layer and four in the next.</summary>
    private readonly ref struct Nearest
    {
        private readonly int _z, _dz;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Nearest(Ecef point, double per)
        {
            Vector256<double> half = Vector256.Create(0.5), at = Vector256.Create(point.X, point.Y, point.Z, 0.0) * Vector256.Create(per) + half, floor = Vector256.Floor(at), off = at - floor - half;
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
    private void Look(int slot, uint key, in Probe probe, ref SlotList found)
    {
        do
        {
            ref readonly GateEntry e = ref _entries[slot];
            if (e.Key == key && e.Reaches(probe.X, probe.Y, probe.Z, probe.TimeS, probe.RadiusM) && e.Class == probe.Class)
                found.Add(slot);
            slot = e.Next;
        }
        while (slot >= 0);
    }

    /// <summary>A number that neighbouring points share: of the cell of established tracks that a point is in.</summary>
    public uint CellOf(Ecef point)
    {
        double per = 1.0 / _cellM[(int)Tier.Established];
        return KeyOf(Floor(point.X * per + 0.5), Floor(point.Y * per + 0.5), Floor(point.Z * per + 0.5));
    }

    /// <summary>Carries the index with the entries of slots below a number; the order within each bucket too, which is that in which tracks are found.</summary>
    public void Carry(StateCarrier carrier, int slots)
    {
        carrier.Carry(ref _originS);
        carrier.Carry(_cellM.AsSpan());
        carrier.Carry(_count.AsSpan());
        foreach (ref int[] heads in _heads.AsSpan())
        {
            int buckets = heads.Length;
            carrier.Carry(ref buckets);
            if (heads.Length != buckets)
                heads = new int[buckets];
            carrier.Carry(heads.AsSpan());
        }

        Reserve(slots);
        carrier.Carry(_entries.AsSpan(0, slots));
    }

    private static int TableOf(Tier tier, int level) => Levels * (int)tier + level;

    private ref int Bucket(int table, uint key)
    {
        int[] heads = _heads[table];
        return ref heads[BucketOf(key, heads.Length)];
    }

    private void Link(int slot)
    {
        ref GateEntry e = ref _entries[slot];
        e.Key = KeyOf(e, e.Tier, e.Level);
        ref int head = ref Bucket(TableOf(e.Tier, e.Level), e.Key);
        e.Next = head;
        head = slot;
    }

    /// <summary>Four times the buckets; and smaller cells for the tier when the tracks of a cell become many and their gates are narrow enough.</summary>
    private void Grow(Tier tier, int level)
    {
        int table = TableOf(tier, level);
        int[] slots = SlotsOf(table, out int used);
        Clear(table, 4 * _heads[table].Length);
        double smaller = _cellM[(int)tier] / 2.0;
        if (level == 0 && slots.Length > 2 * used && smaller >= LeastCellM && 2 * slots.Count(s => _entries[s].ExtentM <= ExtentInCells * smaller) > slots.Length)
        {
            int[] wider = [.. Enumerable.Range(1, Levels - 1).SelectMany(l => SlotsOf(TableOf(tier, l), out _))];
            for (int l = 0; l < Levels; l++)
            {
                Clear(TableOf(tier, l), _heads[TableOf(tier, l)].Length);
                _count[TableOf(tier, l)] = 0;
            }

            _cellM[(int)tier] = smaller;
            slots = [.. slots, .. wider];
            Array.Sort(slots);
            foreach (int slot in slots)
                Insert(slot, tier);
            return;
        }

        foreach (int slot in slots)
            Link(slot);
    }

    /// <summary>The tracks of a table, ascending, and the number of buckets in use.</summary>
    private int[] SlotsOf(int table, out int used)
    {
        used = 0;
        var slots = new List<int>(_count[table]);
        foreach (int head in _heads[table])
        {
            used += head >= 0 ? 1 : 0;
            for (int slot = head; slot >= 0; slot = _entries[slot].Next)
                slots.Add(slot);
        }

        slots.Sort();
        return [.. slots];
    }

    private void Clear(int table, int buckets)
    {
        _heads[table] = new int[buckets];
        Array.Fill(_heads[table], -1);
    }

    private byte LevelOf(in GateEntry e, Tier tier)
    {
        double extent = e.ExtentM, most = ExtentInCells * _cellM[(int)tier];
        byte level = 0;
        for (; extent > most && level < Levels - 1; most *= 1 << LevelBits)
            level++;
        return level;
    }

    /// <summary>The number of the cell in which the track is in the middle of the time for which the entry serves. Cells are centred on multiples of their length: the plane lies in one layer of them.</summary>
    private uint KeyOf(in GateEntry e, Tier tier, int level)
    {
        double per = 1.0 / (_cellM[(int)tier] * (1 << LevelBits * level));
        return KeyOf(Floor((e.X + e.HalfS * e.Vx) * per + 0.5), Floor((e.Y + e.HalfS * e.Vy) * per + 0.5), Floor((e.Z + e.HalfS * e.Vz) * per + 0.5));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Floor(double x) => (int)Math.Floor(x);

    /// <summary>The number of a cell: unequal for any two cells that one plot looks at, which are less than a thousand apart on each axis.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint KeyOf(int x, int y, int z) => (uint)(x & 0x7FF) << 21 | (uint)(y & 0x7FF) << 10 | (uint)(z & 0x3FF);

    /// <summary>Multiplicative hashing (Knuth, The Art of Computer Programming 3, section 6.4) of y and z; neighbours along x are neighbours in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BucketOf(uint key, int buckets) =>
        (int)(((key & 0x1FFFFF) * Golden >> BitOperations.LeadingZeroCount((uint)buckets) + 1) + (key >> 21) & (uint)(buckets - 1));

    /// <summary>The same of four cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> BucketsOf(Vector128<uint> keys, int buckets) =>
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
            Array.Resize(ref Items, 2 * Count);
        Items[Count++] = slot;
    }
}
