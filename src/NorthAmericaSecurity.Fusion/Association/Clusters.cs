namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// The independent parts of a batch: plots that share a candidate track belong together, and nothing else does. A cluster is known by its first plot; its plots are in the order of their
/// numbers. Workers claim tracks side by side (union-find without locks: Anderson and Woll, STOC 1991): that a root is the smallest of its plots depends on nobody's order.
/// </summary>
internal sealed class Clusters
{
    /// <summary>Parent of a plot that has no candidate.</summary>
    private const int None = -1;

    private int[] _parent = [], _last = [];
    private int[] _next = [], _roots = [];
    private int _rootCount;

    /// <summary>For each slot, a plot that has its track among its candidates, counted from the beginning of time; below <see cref="_begun"/> it is of another pass.</summary>
    private uint[] _claims = [];
    private uint _begun, _ended = 1;

    /// <summary>First plots of the clusters, ascending; plots without a candidate are in none.</summary>
    public ReadOnlySpan<int> Roots => _roots.AsSpan(0, _rootCount);

    /// <summary>The plot behind another in its cluster, or -1.</summary>
    public int After(int plot) => _next[plot];

    public void Begin(int plots, int slots)
    {
        Buffers.Room(ref _claims, slots);
        if (_ended > uint.MaxValue - (uint)plots)
        {
            _claims.AsSpan().Clear();
            _ended = 1;
        }

        _begun = _ended;
        _ended += (uint)plots;
        if (_parent.Length < plots)
        {
            _parent = new int[2 * plots];
            _last = new int[2 * plots];
            _next = new int[2 * plots];
            _roots = new int[2 * plots];
        }

        _parent.AsSpan(0, plots).Fill(None);
    }

    /// <summary>Says which tracks are the candidates of a plot. Each plot is one worker's.</summary>
    /// <param name="claimed">Receives the tracks that are no other plot's candidates yet.</param>
    public void Claim(int plot, ReadOnlySpan<int> slots, ref SlotList claimed)
    {
        if (slots.IsEmpty)
            return;
        Volatile.Write(ref _parent[plot], plot);
        uint mine = _begun + (uint)plot;
        foreach (int slot in slots)
        {
            ref uint claim = ref _claims[slot];
            for (uint seen = Volatile.Read(ref claim); ;)
            {
                if (seen >= _begun)
                {
                    Join(plot, (int)(seen - _begun));
                    break;
                }

                uint before = seen;
                seen = Interlocked.CompareExchange(ref claim, mine, before);
                if (seen != before)
                    continue;
                claimed.Add(slot);
                break;
            }
        }
    }

    /// <summary>The smaller root leads.</summary>
    private void Join(int a, int b)
    {
        while (true)
        {
            (a, b) = (Root(a), Root(b));
            if (a == b)
                return;
            if (a > b)
                (a, b) = (b, a);
            if (Interlocked.CompareExchange(ref _parent[b], a, b) == b)
                return;
        }
    }

    public void End(int plots)
    {
        _rootCount = 0;
        for (int p = 0; p < plots; p++)
        {
            if (_parent[p] == None)
                continue;
            int root = Root(p);
            _next[p] = -1;
            if (root == p)
                _roots[_rootCount++] = p;
            else
                _next[_last[root]] = p;
            _last[root] = p;
        }
    }

    /// <summary>The way to the root is halved: another's older shortcut in its place would be no wrong one.</summary>
    private int Root(int plot)
    {
        while (Volatile.Read(ref _parent[plot]) is var parent && parent != plot)
        {
            int next = Volatile.Read(ref _parent[parent]);
            if (next != parent)
                Volatile.Write(ref _parent[plot], next);
            plot = next;
        }

        return plot;
    }
}
