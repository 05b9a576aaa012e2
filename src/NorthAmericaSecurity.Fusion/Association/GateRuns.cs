using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>Tracks whose entries lie one behind another, from the <see cref="First"/> on, in room for a power of two of them.</summary>
internal struct Run
{
    public int First, Count;
}

/// <summary>
/// The entries of all tracks in one array, those of a bucket of the index side by side: a plot that looks into a bucket reads memory in order. A bucket has room for the power of two that its
/// entries need (a buddy system that splits and does not merge: Knuth, The Art of Computer Programming 1, section 2.5); an entry in no bucket is by itself.
/// </summary>
internal sealed class GateRuns
{
    private GateEntry[] _entries = new GateEntry[1024];
    private int _used;

    /// <summary>For each slot, where its entry is.</summary>
    private int[] _at = new int[1024];
    private int _slots;

    /// <summary>For each power of two the first of the free runs of that length, or -1; the first entry of such a run tells the next as its slot.</summary>
    private readonly int[] _free = [.. Enumerable.Repeat(-1, 32)];

    /// <summary>The entry of a slot.</summary>
    public ref GateEntry this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _entries[_at[slot]];
    }

    /// <summary>The entries of a run.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<GateEntry> Of(Run run) => _entries.AsSpan(run.First, run.Count);

    /// <summary>Every entry that is or was in use.</summary>
    public Span<GateEntry> All => _entries.AsSpan(0, _used);

    /// <summary>Makes entries for slots below a number.</summary>
    public void Reserve(int slots)
    {
        Buffers.Room(ref _at, slots);
        for (; _slots < slots; _slots++)
        {
            int at = Rent(0);
            _entries[at] = new GateEntry { Slot = _slots, Table = GateEntry.NoTable };
            _at[_slots] = at;
        }
    }

    /// <summary>Appends the entry of a slot, which is by itself, to a run.</summary>
    public void Append(ref Run run, int slot)
    {
        int alone = _at[slot];
        if (run.Count == 0)
        {
            run = new Run { First = alone, Count = 1 };
            return;
        }

        if (int.IsPow2(run.Count))
            Move(ref run, int.Log2(run.Count), int.Log2(run.Count) + 1);
        Place(run.First + run.Count++, _entries[alone]);
        Release(alone, 0);
    }

    /// <summary>Takes the entry of a slot out of its run; it is then by itself.</summary>
    public void TakeOut(ref Run run, int slot)
    {
        if (run.Count == 1)
        {
            run = default;
            return;
        }

        int at = _at[slot], last = run.First + --run.Count, alone = Rent(0);
        Place(alone, _entries[at]);
        if (at != last)
            Place(at, _entries[last]);
        if (int.IsPow2(run.Count))
            Move(ref run, int.Log2(run.Count) + 1, int.Log2(run.Count));
    }

    /// <summary>Carries the entries as they lie, so that what is found comes in the same order.</summary>
    public void Carry(StateCarrier carrier)
    {
        carrier.Carry(_free.AsSpan());
        carrier.Carry(ref _at, ref _slots);
        carrier.Carry(ref _entries, ref _used);
    }

    /// <summary>Moves a run into room of another power of two.</summary>
    private void Move(ref Run run, int from, int to)
    {
        int first = Rent(to);
        for (int i = 0; i < run.Count; i++)
            Place(first + i, _entries[run.First + i]);
        Release(run.First, from);
        run.First = first;
    }

    private void Place(int at, in GateEntry e)
    {
        _entries[at] = e;
        _at[e.Slot] = at;
    }

    private int Rent(int power)
    {
        int larger = power;
        while (larger < _free.Length && _free[larger] < 0)
            larger++;
        int first;
        if (larger == _free.Length)
        {
            first = _used;
            _used += 1 << power;
            if (_used > _entries.Length)
                Buffers.Resize(ref _entries, Math.Max(2 * _entries.Length, _used));
            return first;
        }

        first = _free[larger];
        _free[larger] = _entries[first].Slot;
        while (larger > power)
            Release(first + (1 << --larger), larger);
        return first;
    }

    private void Release(int first, int power)
    {
        _entries[first].Slot = _free[power];
        _free[power] = first;
    }
}
