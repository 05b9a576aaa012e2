using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion;

/// <summary>A pair of plot and track inside the gate, with the cost of joining them.</summary>
internal struct Pair
{
    public int Plot, Track;
    public double Cost;
}

/// <summary>
/// Global nearest neighbour (Blackman and Popoli, Design and Analysis of Modern Tracking Systems, 1999, section 6.4): of all ways to give each plot of one
/// sensor's batch to at most one track and each track at most one plot, the one of least total cost, where leaving a plot alone costs a constant. The pairs fall
/// into independent clusters, most of them a single pair, and each is solved by itself.
/// </summary>
internal sealed class Associator
{
    private readonly LinearAssignment _assignment = new();
    private int[] _parent = [], _firstPlot = [], _row = [], _column = [], _solution = [];
    private int[] _order = [];
    private double[] _cost = [];

    /// <summary>Decides the track of each plot: an index into <paramref name="trackOf"/> per plot, -1 for none.</summary>
    /// <param name="pairs">Gated pairs, ascending by plot; track numbers below <paramref name="trackLimit"/>.</param>
    /// <param name="plotCount">Number of plots of the group.</param>
    /// <param name="trackLimit">One more than the greatest track slot.</param>
    /// <param name="aloneCost">Cost of a plot that gets no track, by plot.</param>
    /// <param name="trackOf">Receives the track of each plot.</param>
    public void Solve(ReadOnlySpan<Pair> pairs, int plotCount, int trackLimit, ReadOnlySpan<double> aloneCost, Span<int> trackOf)
    {
        trackOf[..plotCount].Fill(-1);
        if (pairs.Length == 0)
            return;
        Reserve(plotCount, trackLimit, pairs.Length);

        // Plots that share a track belong together: union-find over plots, through the first plot that saw each track.
        for (int p = 0; p < plotCount; p++)
            _parent[p] = p;
        foreach (ref readonly Pair pair in pairs)
            _firstPlot[pair.Track] = -1;
        foreach (ref readonly Pair pair in pairs)
        {
            if (_firstPlot[pair.Track] < 0)
                _firstPlot[pair.Track] = pair.Plot;
            else
                Join(pair.Plot, _firstPlot[pair.Track]);
        }

        // Pairs in order of cluster; stable, so that the order of plots inside it stays.
        for (int i = 0; i < pairs.Length; i++)
            _order[i] = i;
        SortByCluster(pairs);
        for (int start = 0; start < pairs.Length;)
        {
            int root = Root(pairs[_order[start]].Plot), end = start + 1;
            while (end < pairs.Length && Root(pairs[_order[end]].Plot) == root)
                end++;
            SolveCluster(pairs, start, end, aloneCost, trackOf);
            start = end;
        }
    }

    private void SolveCluster(ReadOnlySpan<Pair> pairs, int start, int end, ReadOnlySpan<double> aloneCost, Span<int> trackOf)
    {
        if (end - start == 1)
        {
            ref readonly Pair only = ref pairs[_order[start]];
            if (only.Cost < aloneCost[only.Plot])
                trackOf[only.Plot] = only.Track;
            return;
        }

        // Rows are the cluster's plots; columns its tracks, and one column per plot for being alone.
        int rows = 0, tracks = 0;
        for (int i = start; i < end; i++)
        {
            ref readonly Pair pair = ref pairs[_order[i]];
            if (rows == 0 || _row[rows - 1] != pair.Plot)
                _row[rows++] = pair.Plot;
            int seen = Array.IndexOf(_column, pair.Track, 0, tracks);
            if (seen < 0)
                _column[tracks++] = pair.Track;
        }

        int columns = tracks + rows;
        if (_cost.Length < rows * columns)
            _cost = new double[2 * rows * columns];
        const double forbidden = 1e9;
        Array.Fill(_cost, forbidden, 0, rows * columns);
        for (int r = 0; r < rows; r++)
            _cost[r * columns + tracks + r] = aloneCost[_row[r]];
        for (int i = start, r = 0; i < end; i++)
        {
            ref readonly Pair pair = ref pairs[_order[i]];
            while (_row[r] != pair.Plot)
                r++;
            _cost[r * columns + Array.IndexOf(_column, pair.Track, 0, tracks)] = pair.Cost;
        }

        _assignment.Solve(_cost.AsSpan(0, rows * columns), rows, columns, _solution);
        for (int r = 0; r < rows; r++)
            if (_solution[r] < tracks && _cost[r * columns + _solution[r]] < forbidden)
                trackOf[_row[r]] = _column[_solution[r]];
    }

    /// <summary>Insertion sort by cluster root: pairs arrive by plot, so that clusters are almost in order already.</summary>
    private void SortByCluster(ReadOnlySpan<Pair> pairs)
    {
        for (int i = 1; i < pairs.Length; i++)
        {
            int moving = _order[i], root = Root(pairs[moving].Plot), k = i;
            for (; k > 0 && Root(pairs[_order[k - 1]].Plot) > root; k--)
                _order[k] = _order[k - 1];
            _order[k] = moving;
        }
    }

    private int Root(int plot)
    {
        while (_parent[plot] != plot)
            plot = _parent[plot] = _parent[_parent[plot]];
        return plot;
    }

    /// <summary>The smaller root leads, so that a cluster is known by its first plot.</summary>
    private void Join(int a, int b)
    {
        a = Root(a);
        b = Root(b);
        if (a < b)
            _parent[b] = a;
        else
            _parent[a] = b;
    }

    private void Reserve(int plots, int tracks, int pairs)
    {
        if (_parent.Length < plots)
        {
            Array.Resize(ref _parent, 2 * plots);
            Array.Resize(ref _row, 2 * plots);
            Array.Resize(ref _solution, 2 * plots);
        }

        if (_firstPlot.Length < tracks)
            Array.Resize(ref _firstPlot, 2 * tracks);
        if (_order.Length < pairs)
        {
            Array.Resize(ref _order, 2 * pairs);
            Array.Resize(ref _column, 2 * pairs);
        }
    }
}
