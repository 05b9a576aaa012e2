using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>What association made of a plot.</summary>
internal struct Outcome
{
    /// <summary>Probability that no known target made it.</summary>
    public double Alone;

    /// <summary>Probability of the track that most probably did.</summary>
    public double Share;

    /// <summary>That track, or -1, and whether it is confirmed.</summary>
    public int Track;

    public bool Confirmed;

    /// <summary>True if the plot has a pair for registration, and if it completes its track's stretch.</summary>
    public bool Paired, CompletesStretch;
}

/// <summary>Two tracks that look alike, by slot and number, and whether there was but one plot for both; the first is the older. Found is the running number of what a solver finds in a batch.</summary>
internal readonly record struct Twins(int Older, int Younger, long OlderId, long YoungerId, bool OnePlot, int Found)
{
    /// <summary>An order that does not tell which solver found them: two tracks are in one cluster, and so are the times that they are found alike.</summary>
    public static readonly Comparison<Twins> InOrder = (a, b) => (a.OlderId, a.YoungerId, a.Found).CompareTo((b.OlderId, b.YoungerId, b.Found));
}

/// <summary>
/// Updates the tracks of one cluster with its plots, one sensor's group after another: track-oriented marginal multi-Bernoulli/Poisson (TOMB/P: Williams, IEEE
/// Transactions on Aerospace and Electronic Systems 51, 2015). Each track is a target that exists with a probability; association is marginal over all joint
/// hypotheses of the group. The cluster of one track and one plot, nine of ten, takes a straight path.
/// One solver per worker: the rest is its scratch.
/// </summary>
[SkipLocalsInit] // What a plot says of a state is half a kilobyte, and written whole.
internal sealed class ClusterSolver(TrackerCore core)
{
    /// <summary>Probability of association from which a plot is taken as if it were certain: the mixture would differ by less than the noise of any sensor.</summary>
    private const double Certain = 0.99;

    private const double Forbidden = 1e9;

    /// <summary>Tracks by which memory is asked ahead in a group: of thousands, none is in the caches.</summary>
    private const int PrefetchAhead = 3;

    /// <summary>Tracks in a group up to which contested plots are settled by the best of all assignments, and beyond which by the best pair first.</summary>
    private const int MostAssigned = 64;

    private readonly AssociationGraph _graph = new();
    private readonly BeliefPropagation _propagation = new();
    private readonly LinearAssignment _assignment = new();
    private double[] _cost = new double[256], _order = new double[64];
    private int[] _owner = new int[64], _lost = new int[64], _edges = new int[64];

    /// <summary>Compares plots by group, and within a group by number.</summary>
    private readonly Comparison<int> _byGroup = (a, b) => core.GroupKey(a).CompareTo(core.GroupKey(b)) is var order and not 0 ? order : a.CompareTo(b);

    private int[] _plots = new int[64], _slots = new int[64], _place = new int[1024];
    private double[] _weights = new double[64], _marginals = new double[64], _none = new double[64], _alone = new double[64];
    private double[] _shares = new double[64];
    private bool[] _contested = new bool[64];
    private ImmFilter.Innovation[] _innovations = new ImmFilter.Innovation[64], _row = new ImmFilter.Innovation[64];

    /// <summary>Candidate tracks of the plots that this worker gated.</summary>
    public SlotList Candidates = new(1024);

    /// <summary>Of these the tracks that no other plot had claimed before, of either tier, since the last time they were read.</summary>
    public SlotList Claimed = new(1024);

    /// <summary>Scratch for how far each candidate is from a plot.</summary>
    public float[] Shares = new float[64];

    /// <summary>Scratch for tracks near a plot and tracks that are overdue, and parts of scans that missed tracks, by sensor, as this worker found them.</summary>
    public SlotList Near = new(64), Overdue = new(64);

    public readonly long[] Missed = new long[core.Sensors.Length];

    /// <summary>Pairs of tracks that competed for plots and look alike, as found since the last time they were read.</summary>
    public readonly List<Twins> Alike = new(64);

    /// <summary>Tracks that belong elsewhere, may be confirmed or are to end: what one hand does afterwards.</summary>
    public SlotList Unsettled = new(64);

    /// <summary>Plots that were not alone with one track.</summary>
    public long Shared;

    /// <summary>Takes the cluster that begins with a plot.</summary>
    public void Solve(int first)
    {
        if (core.Clusters.After(first) < 0)
        {
            ReadOnlySpan<int> candidates = core.CandidatesOf(first);
            if (candidates.Length == 1)
            {
                SolvePair(first, candidates[0], ref core.Outcomes[first]);
                NoteIfUnsettled(candidates[0]);
            }
            else
            {
                SolveGroup([first]);
                Shared++;
            }

            return;
        }

        int count = 0;
        for (int p = first; p >= 0; p = core.Clusters.After(p))
        {
            Buffers.Room(ref _plots, count + 1);
            _plots[count++] = p;
        }

        _plots.AsSpan(0, count).Sort(_byGroup);
        Shared += count;
        for (int start = 0; start < count;)
        {
            int end = start + 1;
            while (end < count && core.GroupKey(_plots[end]) == core.GroupKey(_plots[start]))
                end++;
            SolveGroup(_plots.AsSpan(start, end - start));
            start = end;
        }
    }

    /// <summary>One plot, one track.</summary>
    private void SolvePair(int p, int slot, ref Outcome outcome)
    {
        ref Track t = ref core.Tracks[slot];
        ref readonly Plot plot = ref core.Plots[p];
        ref Measurement m = ref core.Measurements[p];
        ClassModel model = core.ModelOf(t);
        PlanePoint z = core.Place(plot, ref m, t);
        core.Advance(ref t, model, plot.TimeS);
        model.Filter.Innovate(t.State, plot.TimeS - t.TimeS, z.X, z.Y, z.Rxx, z.Rxy, z.Ryy, out ImmFilter.Innovation v);
        if (!Gated(v, t.State, model.Tuning.Gate))
            return;
        double pd = m.Pd * core.VisibilityOf(t, plot.Sensor);
        double before = outcome.Alone, claim = before * core.Claim(t, plot, m, pd, v.Total);
        double none = 1.0 - t.Existence * pd;
        double share = core.Tuning.BeliefPropagation ? claim / (claim + none) : claim > none ? 1.0 : 0.0;
        outcome.Alone = before * (1.0 - share);
        if (share > outcome.Share)
            (outcome.Track, outcome.Share, outcome.Confirmed) = (slot, share, t.Confirmed);
        t.Existence = share + (1.0 - share) * TrackerCore.Unseen(t.Existence, pd);
        if (share >= Certain)
        {
            model.Filter.Update(ref t.State, v);
            core.Compare(ref t, slot, p, z);
        }
        else
        {
            _shares[0] = share / t.Existence;
            model.Filter.Update(ref t.State, 1.0 - _shares[0], new ReadOnlySpan<ImmFilter.Innovation>(in v), _shares.AsSpan(0, 1));
        }

        core.Credit(ref t, slot, plot, m, share);
    }

    private void NoteIfUnsettled(int slot)
    {
        if (core.IsUnsettled(core.Tracks[slot]))
            Unsettled.Add(slot);
    }

    /// <summary>Gives a plot to a track that began in the same batch from another sensor's plot, if it can have made it; the track then takes it, and the caller settles it.</summary>
    public bool TryJoin(int p, int slot, double alone)
    {
        ref Track t = ref core.Tracks[slot];
        ref readonly Plot plot = ref core.Plots[p];
        if (t.Class != core.Measurements[p].Class || core.VisibilityOf(t, plot.Sensor) > 0.6)
            return false;
        var outcome = new Outcome { Alone = alone, Track = -1 };
        SolvePair(p, slot, ref outcome);
        return outcome.Share > 0.5;
    }

    private static bool Gated(in ImmFilter.Innovation v, in Kinematics k, double gate)
    {
        Vector256<double> inside = Vector256.LessThanOrEqual(v.Distance2, Vector256.Create(gate)) & Vector256.GreaterThan(k.Mu, Vector256.Create(1e-6));
        return inside != Vector256<double>.Zero;
    }

    /// <summary>The plots of one sensor, at about one time, and the tracks that may have made them.</summary>
    private void SolveGroup(ReadOnlySpan<int> plots)
    {
        Gather(plots);
        int tracks = _graph.Tracks;
        _lost.AsSpan(0, tracks).Fill(-1);
        Span<double> weights = _weights.AsSpan(0, _graph.Edges), marginals = _marginals.AsSpan(0, _graph.Edges), alone = _alone.AsSpan(0, plots.Length);
        weights.Clear();
        for (int i = 0; i < tracks; i++)
        {
            if (i + PrefetchAhead < tracks)
                core.Tracks.Prefetch(_slots[i + PrefetchAhead]);
            Weigh(i, plots, weights);
        }

        NoteContested(weights);
        if (tracks > 1)
        {
            FindTwins(weights);
            if (core.Tuning.SettledPlots)
                Settle(weights);
        }

        if (core.Tuning.BeliefPropagation)
            _propagation.Solve(_graph, weights, _none.AsSpan(0, tracks), marginals, alone);
        else
            TakeLikeliest(weights, marginals, alone);
        for (int j = 0; j < plots.Length; j++)
        {
            ref Outcome outcome = ref core.Outcomes[plots[j]];
            outcome.Alone *= alone[j];
            foreach (int e in _graph.OfPlot(j))
                if (marginals[e] > outcome.Share)
                    (outcome.Track, outcome.Share) = (_slots[_graph.TrackOf(e)], marginals[e]);
            if (outcome.Track >= 0)
                outcome.Confirmed = core.Tracks[outcome.Track].Confirmed;
        }

        for (int i = 0; i < tracks; i++)
        {
            if (i + PrefetchAhead < tracks)
                core.Tracks.Prefetch(_slots[i + PrefetchAhead]);
            Update(i, plots, marginals);
            NoteIfUnsettled(_slots[i]);
        }
    }

    /// <summary>The candidate tracks of some plots, each once, and the graph of both.</summary>
    private void Gather(ReadOnlySpan<int> plots)
    {
        _graph.Clear();
        Buffers.Room(ref _place, core.Tracks.Slots);
        foreach (int p in plots)
        {
            _graph.AddPlot();
            foreach (int slot in core.CandidatesOf(p))
            {
                // A slot's place counts if the slot is in it (a sparse set: Briggs and Torczon, 1993).
                int place = _place[slot];
                if (place >= _graph.Tracks || _slots[place] != slot)
                {
                    place = _place[slot] = _graph.Tracks;
                    Buffers.Room(ref _slots, place + 1);
                    _slots[place] = slot;
                }

                _graph.AddEdge(place);
            }
        }

        _graph.Complete();
        Buffers.Room(ref _weights, _graph.Edges);
        Buffers.Room(ref _marginals, _graph.Edges);
        Buffers.Room(ref _innovations, _graph.Edges);
        Buffers.Room(ref _none, _graph.Tracks);
        Buffers.Room(ref _owner, _graph.Tracks);
        Buffers.Room(ref _lost, _graph.Tracks);
        Buffers.Room(ref _alone, plots.Length);
        Buffers.Room(ref _contested, plots.Length);
        Buffers.Room(ref _shares, plots.Length);
        Buffers.Room(ref _row, plots.Length);
    }

    /// <summary>Brings a track to the time of its plots and weighs its claim on each.</summary>
    private void Weigh(int track, ReadOnlySpan<int> plots, Span<double> weights)
    {
        ref Track t = ref core.Tracks[_slots[track]];
        ClassModel model = core.ModelOf(t);
        (int first, int end) = _graph.OfTrack(track);
        double latest = t.TimeS;
        for (int e = first; e < end; e++)
            latest = Math.Max(latest, core.Plots[plots[_graph.PlotOf(e)]].TimeS);
        core.Advance(ref t, model, latest);
        double visibility = core.VisibilityOf(t, core.Plots[plots[0]].Sensor), pd = 0.0;
        for (int e = first; e < end; e++)
        {
            int p = plots[_graph.PlotOf(e)];
            ref readonly Plot plot = ref core.Plots[p];
            ref Measurement m = ref core.Measurements[p];
            PlanePoint z = core.Place(plot, ref m, t);
            ref ImmFilter.Innovation v = ref _innovations[e];
            model.Filter.Innovate(t.State, plot.TimeS - t.TimeS, z.X, z.Y, z.Rxx, z.Rxy, z.Ryy, out v);
            if (!Gated(v, t.State, model.Tuning.Gate))
                continue;
            pd = Math.Max(pd, m.Pd * visibility);
            weights[e] = core.Outcomes[p].Alone * core.Claim(t, plot, m, m.Pd * visibility, v.Total);
        }

        _none[track] = 1.0 - t.Existence * pd;
    }

    /// <summary>
    /// Settles whose a contested plot is: of all ways to give each track at most one plot and each plot to at most one track, the likeliest; a track then has no
    /// claim on a plot that is another's. Marginal weights alone let targets that fly together share each other's plots until their tracks are one
    /// (coalescence; Blom and Bloem, IEEE Transactions on Automatic Control 45, 2000), and a target's death be shared among them.
    /// </summary>
    private void Settle(Span<double> weights)
    {
        if (!_contested.AsSpan(0, _graph.Plots).Contains(true))
            return;
        Span<int> owner = _owner.AsSpan(0, _graph.Tracks);
        Own(weights, owner);
        for (int e = 0; e < weights.Length; e++)
        {
            int track = _graph.TrackOf(e), plot = _graph.PlotOf(e);
            if (weights[e] <= 0.0 || owner[track] == plot || !IsOwned(plot, owner))
                continue;
            weights[e] = 0.0;
            _lost[track] = plot;
        }
    }

    /// <summary>The likeliest of all assignments, taken for certain.</summary>
    private void TakeLikeliest(ReadOnlySpan<double> weights, Span<double> marginals, Span<double> alone)
    {
        Span<int> owner = _owner.AsSpan(0, _graph.Tracks);
        Own(weights, owner);
        alone.Fill(1.0);
        for (int e = 0; e < weights.Length; e++)
        {
            bool taken = weights[e] > 0.0 && owner[_graph.TrackOf(e)] == _graph.PlotOf(e);
            marginals[e] = taken ? 1.0 : 0.0;
            if (taken)
                alone[_graph.PlotOf(e)] = 0.0;
        }
    }

    private void Own(ReadOnlySpan<double> weights, Span<int> owner)
    {
        if (_graph.Tracks <= MostAssigned)
            Assign(weights, owner);
        else
            AssignGreedily(weights, owner);
    }

    private bool IsOwned(int plot, ReadOnlySpan<int> owner)
    {
        foreach (int e in _graph.OfPlot(plot))
            if (owner[_graph.TrackOf(e)] == plot)
                return true;
        return false;
    }

    /// <summary>The plot of each track in the likeliest of all assignments; one behind the last plot if it has none.</summary>
    private void Assign(ReadOnlySpan<double> weights, Span<int> owner)
    {
        int plots = _graph.Plots, columns = plots + owner.Length;
        Buffers.Room(ref _cost, owner.Length * columns);
        Span<double> cost = _cost.AsSpan(0, owner.Length * columns);
        cost.Fill(Forbidden);
        for (int e = 0; e < weights.Length; e++)
            if (weights[e] > 0.0)
                cost[_graph.TrackOf(e) * columns + _graph.PlotOf(e)] = -Math.Log(weights[e] / _none[_graph.TrackOf(e)]);
        for (int i = 0; i < owner.Length; i++)
            cost[i * columns + plots + i] = 0.0;
        _assignment.Solve(cost, owner.Length, columns, owner);
    }

    /// <summary>The same, by taking the likeliest pair that is left, again and again.</summary>
    private void AssignGreedily(ReadOnlySpan<double> weights, Span<int> owner)
    {
        Buffers.Room(ref _order, weights.Length);
        Buffers.Room(ref _edges, weights.Length);
        int count = 0;
        for (int e = 0; e < weights.Length; e++)
            if (weights[e] > _none[_graph.TrackOf(e)])
                (_order[count], _edges[count++]) = (_none[_graph.TrackOf(e)] / weights[e], e);
        _order.AsSpan(0, count).Sort(_edges.AsSpan(0, count));
        owner.Fill(_graph.Plots);
        for (int i = 0; i < count; i++)
        {
            int track = _graph.TrackOf(_edges[i]), plot = _graph.PlotOf(_edges[i]);
            if (owner[track] == _graph.Plots && !IsOwned(plot, owner))
                owner[track] = plot;
        }
    }

    /// <summary>Notes which plots more than one track has a claim on.</summary>
    private void NoteContested(ReadOnlySpan<double> weights)
    {
        for (int j = 0; j < _graph.Plots; j++)
        {
            int claims = 0;
            foreach (int e in _graph.OfPlot(j))
                claims += weights[e] > 0.0 ? 1 : 0;
            _contested[j] = claims > 1;
        }
    }

    private void Update(int track, ReadOnlySpan<int> plots, ReadOnlySpan<double> marginals)
    {
        int slot = _slots[track];
        ref Track t = ref core.Tracks[slot];
        ImmFilter filter = core.ModelOf(t).Filter;
        (int first, int end) = _graph.OfTrack(track);
        double taken = 0.0, best = 0.0, none = _none[track];
        int bestEdge = -1, count = 0;
        for (int e = first; e < end; e++)
        {
            taken += marginals[e];
            if (marginals[e] > best)
                (best, bestEdge) = (marginals[e], e);
        }

        if (bestEdge < 0)
        {
            if (_lost[track] >= 0)
                core.Unresolved(ref t, slot, core.Plots[plots[_lost[track]]], core.Measurements[plots[_lost[track]]], NarrownessOf(t, _innovations[EdgeOf(track, _lost[track])]));
            return;
        }

        // The target exists without a plot: r (1 - pd) / (1 - r pd), where none = 1 - r pd.
        double missed = (t.Existence - (1.0 - none)) / none;
        double existence = taken + (1.0 - taken) * missed;
        int p = plots[_graph.PlotOf(bestEdge)];
        if (best >= Certain)
        {
            filter.Update(ref t.State, _innovations[bestEdge]);
            // Whose a contested plot is has been settled, which does not make it sure.
            if (!_contested[_graph.PlotOf(bestEdge)])
                core.Compare(ref t, slot, p, core.Place(core.Plots[p], ref core.Measurements[p], t));
        }
        else if (existence > 1e-9)
        {
            for (int e = first; e < end; e++)
            {
                if (marginals[e] < 1e-6)
                    continue;
                _shares[count] = marginals[e] / existence;
                _row[count++] = _innovations[e];
            }

            filter.Update(ref t.State, (1.0 - taken) * missed / existence, _row.AsSpan(0, count), _shares.AsSpan(0, count));
        }

        t.Existence = Math.Min(existence, 1.0);
        core.Credit(ref t, slot, core.Plots[p], core.Measurements[p], taken);
    }

    private int EdgeOf(int track, int plot)
    {
        int e = _graph.OfTrack(track).First;
        while (_graph.PlotOf(e) != plot)
            e++;
        return e;
    }

    /// <summary>1/√|S| in 1/m², S the covariance of the innovation: what a small area around a plot is worth to a track.</summary>
    private static double NarrownessOf(in Track t, in ImmFilter.Innovation v) => Vector256.Dot(t.State.Mu, Vector256.Sqrt(v.Ixx * v.Iyy - v.Ixy * v.Ixy));

    /// <summary>
    /// Remembers pairs of tracks that cannot be told apart: as one target's if there is one plot for both, as two if there are more.
    /// </summary>
    private void FindTwins(ReadOnlySpan<double> weights)
    {
        for (int plot = 0; plot < _graph.Plots; plot++)
        {
            ReadOnlySpan<int> edges = _graph.OfPlot(plot);
            if (edges.Length > MostAssigned)
                continue;
            for (int a = 0; a < edges.Length; a++)
                for (int b = a + 1; b < edges.Length; b++)
                {
                    if (weights[edges[a]] <= 0.0 || weights[edges[b]] <= 0.0)
                        continue;
                    int slotA = _slots[_graph.TrackOf(edges[a])], slotB = _slots[_graph.TrackOf(edges[b])];
                    ref readonly Track ta = ref core.Tracks[slotA];
                    ref readonly Track tb = ref core.Tracks[slotB];
                    if (!core.LookAlike(ta, tb))
                        continue;
                    bool onePlot = HasOne(_graph.TrackOf(edges[a]), weights) && HasOne(_graph.TrackOf(edges[b]), weights);
                    Alike.Add(ta.Id < tb.Id ? new Twins(slotA, slotB, ta.Id, tb.Id, onePlot, Alike.Count) : new Twins(slotB, slotA, tb.Id, ta.Id, onePlot, Alike.Count));
                }
        }
    }

    /// <summary>True if a track has a claim on one plot only.</summary>
    private bool HasOne(int track, ReadOnlySpan<double> weights)
    {
        (int first, int end) = _graph.OfTrack(track);
        int claims = 0;
        for (int e = first; e < end; e++)
            claims += weights[e] > 0.0 ? 1 : 0;
        return claims == 1;
    }
}
