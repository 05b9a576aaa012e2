namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// Which of some tracks may have made which of some plots: the edges of a bipartite graph, in order of tracks, with the way back from plots. Buffers are kept
/// from use to use, and grow with the edges, not with tracks times plots: clutter may tie thousands together.
/// </summary>
internal sealed class AssociationGraph
{
    private int[] _rawTrack = new int[64], _track = new int[64], _plot = new int[64], _byPlot = new int[64];
    private int[] _firstOfTrack = new int[64], _firstOfPlot = new int[64];

    public int Tracks { get; private set; }

    public int Plots { get; private set; }

    public int Edges { get; private set; }

    /// <summary>Begins anew, without tracks.</summary>
    public void Clear() => (Tracks, Plots, Edges) = (0, 0, 0);

    /// <summary>Begins the edges of the next plot.</summary>
    public void AddPlot()
    {
        Buffers.Room(ref _firstOfPlot, Plots + 2);
        _firstOfPlot[Plots++] = Edges;
    }

    /// <summary>Says that a track may have made the plot added last.</summary>
    public void AddEdge(int track)
    {
        Buffers.Room(ref _rawTrack, Edges + 1);
        _rawTrack[Edges++] = track;
        Tracks = Math.Max(Tracks, track + 1);
    }

    /// <summary>Puts the edges in order of tracks, then plots.</summary>
    public void Complete()
    {
        Buffers.Room(ref _track, Edges);
        Buffers.Room(ref _plot, Edges);
        Buffers.Room(ref _byPlot, Edges);
        Buffers.Room(ref _firstOfTrack, Tracks + 2);
        _firstOfPlot[Plots] = Edges;
        Span<int> first = _firstOfTrack.AsSpan(0, Tracks + 2);
        first.Clear();
        for (int e = 0; e < Edges; e++)
            first[_rawTrack[e] + 2]++;
        for (int t = 2; t <= Tracks; t++)
            first[t] += first[t - 1];
        for (int plot = 0; plot < Plots; plot++)
            for (int e = _firstOfPlot[plot]; e < _firstOfPlot[plot + 1]; e++)
            {
                int at = first[_rawTrack[e] + 1]++;
                (_track[at], _plot[at], _byPlot[e]) = (_rawTrack[e], plot, at);
            }
    }

    public int TrackOf(int edge) => _track[edge];

    public int PlotOf(int edge) => _plot[edge];

    /// <summary>First edge of a track, and first behind its last.</summary>
    public (int First, int End) OfTrack(int track) => (_firstOfTrack[track], _firstOfTrack[track + 1]);

    /// <summary>The edges of a plot, by ascending track.</summary>
    public ReadOnlySpan<int> OfPlot(int plot) => _byPlot.AsSpan(_firstOfPlot[plot], _firstOfPlot[plot + 1] - _firstOfPlot[plot]);
}
