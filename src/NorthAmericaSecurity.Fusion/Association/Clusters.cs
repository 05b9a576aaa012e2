namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// The independent parts of a batch: plots that share a candidate track belong together (union-find), and nothing else does. A cluster is known by its first
/// plot; its plots are in the order of their arrival.
/// </summary>
internal sealed class Clusters
{
    private int[] _parent = [], _last = [];
    private int[] _next = [], _roots = [];
    private int _rootCount;

    /// <summary>For each slot, the first plot that has its track among its candidates, counted from the beginning of time; below <see cref="_begun"/> it is of another pass.</summary>
    private uint[] _firstPlot = [];
    private uint _begun, _ended = 1;

    /// <summary>First plots of the clusters, ascending.</summary>
    public ReadOnlySpan<int> Roots => _roots.AsSpan(0, _rootCount);

    /// <summary>The plot behind another in its cluster, or -1.</summary>
    public int After(int plot) => _next[plot];

    public void Begin(int plots, int slots)
    {
        AssociationGraph.Room(ref _firstPlot, slots);
        if (_ended > uint.MaxValue - (uint)plots)
        {
            _firstPlot.AsSpan().Clear();
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

        for (int p = 0; p < plots; p++)
            _parent[p] = p;
    }

    /// <summary>Says that a track is among the candidates of a plot; true for the first of its plots.</summary>
    public bool Claim(int plot, int slot)
    {
        ref uint first = ref _firstPlot[slot];
        if (first >= _begun)
        {
            Join(plot, (int)(first - _begun));
            return false;
        }

        first = _begun + (uint)plot;
        return true;
    }

    /// <summary>The smaller root leads.</summary>
    private void Join(int a, int b)
    {
        a = Root(a);
        b = Root(b);
        if (a < b)
            _parent[b] = a;
        else
            _parent[a] = b;
    }

    public void End(int plots)
    {
        _rootCount = 0;
        for (int p = 0; p < plots; p++)
        {
            int root = Root(p);
            _next[p] = -1;
            if (root == p)
                _roots[_rootCount++] = p;
            else
                _next[_last[root]] = p;
            _last[root] = p;
        }
    }

    private int Root(int plot)
    {
        while (_parent[plot] != plot)
            plot = _parent[plot] = _parent[_parent[plot]];
        return plot;
    }
}
