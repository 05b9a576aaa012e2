using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Fusion;

/// <summary>Tracks in slots that are used again; in pages, so that growing copies nothing, and in large ones, so that the caches hold where they all begin.</summary>
internal sealed class TrackStore
{
    private const int PageBits = 14;

    /// <summary>Slots of a page.</summary>
    private const int PageSize = 1 << PageBits;

    /// <summary>Octets at the end of a track that hold its fourth contributor and those behind it.</summary>
    private static readonly int SeldomUsed = (ContributorList.Capacity - 3) * Unsafe.SizeOf<Contributor>();

    private Track[][] _pages = [];
    private PlotStretch[][] _stretches = [];
    private double[] _due = [];
    private int[] _free = new int[256];
    private int _freeCount;

    /// <summary>One more than the greatest slot ever used.</summary>
    public int Slots { get; private set; }

    public int Alive => Slots - _freeCount;

    public ref Track this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _pages[slot >> PageBits][slot & (PageSize - 1)];
    }

    /// <summary>The stretch of plots for registration of the track in a slot.</summary>
    public ref PlotStretch Stretch(int slot) => ref _stretches[slot >> PageBits][slot & (PageSize - 1)];

    /// <summary>For each slot, the earliest time at which something about it is overdue: plus infinity for an empty one.</summary>
    public Span<double> DueS => _due.AsSpan(0, Slots);

    /// <summary>Appends those of a range of slots about which something is overdue at a time, ascending.</summary>
    public void FindOverdue(int from, int to, double timeS, ref SlotList found)
    {
        ReadOnlySpan<double> due = DueS[..to];
        Vector512<double> time = Vector512.Create(timeS);
        int slot = from;
        for (; slot <= to - Vector512<double>.Count; slot += Vector512<double>.Count)
        {
            ulong overdue = Vector512.LessThan(Vector512.Create(due[slot..]), time).ExtractMostSignificantBits();
            for (; overdue != 0; overdue &= overdue - 1)
                found.Add(slot + BitOperations.TrailingZeroCount(overdue));
        }

        for (; slot < to; slot++)
            if (due[slot] < timeS)
                found.Add(slot);
    }

    /// <summary>Asks memory for the track of a slot, which is wanted soon.</summary>
    public void Prefetch(int slot)
    {
        CacheLines.Ask(ref this[slot], Unsafe.SizeOf<Track>() - SeldomUsed);
        CacheLines.Ask(ref _due[slot]);
    }

    /// <summary>Asks memory for what tells of a track's life alone.</summary>
    public void PrefetchLife(int slot) => CacheLines.Ask(ref this[slot].Id, LifeOctets);

    /// <summary>Octets from a track's number to all that tells if it is alive.</summary>
    private const int LifeOctets = 112;

    public int Take()
    {
        if (_freeCount > 0)
            return _free[--_freeCount];
        if (Slots == _pages.Length * PageSize)
            AddPage();
        return Slots++;
    }

    /// <summary>Carries the tracks, slot by slot, between two batches: no stretch is complete then.</summary>
    public void Carry(StateCarrier carrier)
    {
        int slots = Slots;
        carrier.Carry(ref slots);
        Slots = slots;
        for (int page = 0; page * PageSize < slots; page++)
        {
            if (page == _pages.Length)
                AddPage();
            carrier.Carry(_pages[page].AsSpan(0, Math.Min(PageSize, slots - page * PageSize)));
        }

        for (int slot = 0; slot < slots; slot++)
            if (this[slot].StretchPlots > 0)
                carrier.Carry(Stretch(slot).Echoes[..this[slot].StretchPlots]);
        carrier.Carry(DueS);
        carrier.Carry(ref _free, ref _freeCount);
    }

    private void AddPage()
    {
        Array.Resize(ref _pages, _pages.Length + 1);
        _pages[^1] = Buffers.Uncleared<Track>(PageSize);
        // So large that only what is written takes memory.
        Array.Resize(ref _stretches, _stretches.Length + 1);
        _stretches[^1] = GC.AllocateUninitializedArray<PlotStretch>(PageSize);
        if (_due.Length < _pages.Length * PageSize)
            Buffers.Resize(ref _due, Math.Max(2 * _due.Length, PageSize));
    }

    public void Free(int slot)
    {
        ref Track t = ref this[slot];
        // A plot that completed the stretch of what was here is no longer learned from.
        (t.Alive, t.StretchComplete) = (false, false);
        _due[slot] = double.PositiveInfinity;
        if (_freeCount == _free.Length)
            Buffers.Resize(ref _free, 2 * _freeCount);
        _free[_freeCount++] = slot;
    }
}
