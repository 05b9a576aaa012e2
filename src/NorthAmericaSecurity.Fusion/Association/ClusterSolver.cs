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

    /// <summary>The track that most probably did, or -1, and the probability.</summary>
    public int Track;

    public double Share;
}

/// <summary>Two tracks that look alike, by slot, and whether there was but one plot for both; the first is the older.</summary>
internal readonly record struct Twins(int Older, int Younger, bool OnePlot);

/// <summary>
/// Updates the tracks of one cluster with its plots, one sensor's group after another: track-oriented marginal multi-Bernoulli/Poisson (TOMB/P: Williams, IEEE
/// Transactions on Aerospace and Electronic Systems 51, 2015). Each track is a target that exists with a probability; association is marginal over all joint
/// hypotheses of the group. The cluster of one track and one plot, nine of ten, takes a straight path.
/// One solver per worker: the rest is its scratch.
/// </summary>
internal sealed class ClusterSolver(TrackerCore core)
{
    /// <summary>Probability of association from which a plot is taken as if it were certain: the mixture would differ by less than the noise of any sensor.</summary>
    private const double Certain = 0.99;

    private const double Forbidden = 1e9;

    private readonly LinearAssignment _assignment = new();
    private double[] _cost = new double[256];
    private int[] _owner = new int[64];
    private int[] _plots = new int[64], _slots = new int[64];
    private double[] _weights = new double[256], _marginals = new double[256], _messages = new double[256], _none = new double[64], _alone = new double[64];
    private double[] _shares = new double[64];
    private ImmFilter.Innovation[] _innovations = new ImmFilter.Innovation[256], _row = new ImmFilter.Innovation[64];

    /// <summary>Candidate tracks of the plots that this worker gated.</summary>
    public SlotList Candidates = new(1024);

    /// <summary>Pairs of tracks that competed for plots and look alike, as found since the last time they were read.</summary>
    public readonly List<Twins> Alike = new(64);

    /// <summary>Plots that were not alone with one track or none.</summary>
    public long Shared;

    /// <summary>Takes the cluster that begins with a plot.</summary>
    public void Solve(int first)
    {
        if (core.Clusters.After(first) < 0)
        {
            ReadOnlySpan<int> candidates = core.CandidatesOf(first);
            if (candidates.Length == 1)
                SolvePair(first, candidates[0], ref core.Outcomes[first]);
            else if (candidates.Length > 1)
                SolveGroup([first]);
            if (candidates.Length > 1)
                Shared++;
            return;
        }

        int count = 0;
        for (int p = first; p >= 0; p = core.Clusters.After(p))
        {
            if (count == _plots.Length)
                Array.Resize(ref _plots, 2 * count);
            // Insertion by (time bucket, sensor): plots come nearly in order.
            long key = core.GroupKey(p);
            int at = count++;
            for (; at > 0 && core.GroupKey(_plots[at - 1]) > key; at--)
                _plots[at] = _plots[at - 1];
            _plots[at] = p;
        }

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
        ClassModel model = core.ClassOf(t.Class);
        PlanePoint z = core.Place(plot, ref m, t);
        core.Advance(ref t, model, plot.TimeS);
        model.Filter.Innovate(t.State, plot.TimeS - t.TimeS, z.X, z.Y, z.Rxx, z.Rxy, z.Ryy, out ImmFilter.Innovation v);
        if (!Gated(v, t.State, model.Tuning.Gate))
            return;
        double pd = m.Pd * core.VisibilityOf(t, plot.Sensor);
        double before = outcome.Alone, claim = before * core.Claim(t, plot, m, pd, v.Total);
        double none = 1.0 - t.Existence * pd;
        double share = claim / (claim + none);
        outcome.Alone = before * (1.0 - share);
        if (share > outcome.Share)
            (outcome.Track, outcome.Share) = (slot, share);
        t.Existence = share + (1.0 - share) * TrackerCore.Unseen(t.Existence, pd);
        if (share >= Certain)
        {
            model.Filter.Update(ref t.State, v);
            core.Compare(ref t, p, z);
        }
        else
        {
            _shares[0] = share / t.Existence;
            model.Filter.Update(ref t.State, 1.0 - _shares[0], new ReadOnlySpan<ImmFilter.Innovation>(in v), _shares.AsSpan(0, 1));
        }

        core.Credit(ref t, slot, plot, m, share);
    }

    /// <summary>Gives a plot to a track that began in the same batch from another sensor's plot, if it can have made it; the track then takes it.</summary>
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
        int tracks = Gather(plots);
        int n = plots.Length;
        Reserve(tracks, n);
        Span<double> weights = _weights.AsSpan(0, tracks * n);
        weights.Clear();
        for (int i = 0; i < tracks; i++)
        {
            ref Track t = ref core.Tracks[_slots[i]];
            ClassModel model = core.ClassOf(t.Class);
            double latest = t.TimeS;
            for (int j = 0; j < n; j++)
                if (core.CandidatesOf(plots[j]).Contains(_slots[i]))
                    latest = Math.Max(latest, core.Plots[plots[j]].TimeS);
            core.Advance(ref t, model, latest);
            double visibility = core.VisibilityOf(t, core.Plots[plots[0]].Sensor), pd = 0.0;
            for (int j = 0; j < n; j++)
            {
                if (!core.CandidatesOf(plots[j]).Contains(_slots[i]))
                    continue;
                ref readonly Plot plot = ref core.Plots[plots[j]];
                ref Measurement m = ref core.Measurements[plots[j]];
                PlanePoint z = core.Place(plot, ref m, t);
                ref ImmFilter.Innovation v = ref _innovations[i * n + j];
                model.Filter.Innovate(t.State, plot.TimeS - t.TimeS, z.X, z.Y, z.Rxx, z.Rxy, z.Ryy, out v);
                if (!Gated(v, t.State, model.Tuning.Gate))
                    continue;
                pd = Math.Max(pd, m.Pd * visibility);
                weights[i * n + j] = core.Outcomes[plots[j]].Alone * core.Claim(t, plot, m, m.Pd * visibility, v.Total);
            }

            _none[i] = 1.0 - t.Existence * pd;
        }

        if (tracks > 1)
        {
            FindTwins(weights, tracks, n);
            Settle(weights, tracks, n);
        }

        Span<double> marginals = _marginals.AsSpan(0, tracks * n), alone = _alone.AsSpan(0, n);
        BeliefPropagation.Solve(weights, _none.AsSpan(0, tracks), marginals, alone, _messages.AsSpan(0, tracks * n));
        for (int j = 0; j < n; j++)
        {
            ref Outcome outcome = ref core.Outcomes[plots[j]];
            outcome.Alone *= alone[j];
            for (int i = 0; i < tracks; i++)
                if (marginals[i * n + j] > outcome.Share)
                    (outcome.Track, outcome.Share) = (_slots[i], marginals[i * n + j]);
        }

        for (int i = 0; i < tracks; i++)
            Update(_slots[i], plots, marginals.Slice(i * n, n), _none[i], i * n);
    }

    /// <summary>
    /// Settles whose a contested plot is: of all ways to give each track at most one plot and each plot to at most one track, the likeliest; a track then has no
    /// claim on a plot that is another's. Marginal weights alone let targets that fly together share each other's plots until their tracks are one
    /// (coalescence; Blom and Bloem, IEEE Transactions on Automatic Control 45, 2000), and a target's death be shared among them.
    /// </summary>
    private void Settle(Span<double> weights, int tracks, int plots)
    {
        if (!IsContested(weights, tracks, plots))
            return;
        int columns = plots + tracks;
        if (_cost.Length < tracks * columns)
            _cost = new double[2 * tracks * columns];
        Span<double> cost = _cost.AsSpan(0, tracks * columns);
        cost.Fill(Forbidden);
        for (int i = 0; i < tracks; i++)
        {
            for (int j = 0; j < plots; j++)
                if (weights[i * plots + j] > 0.0)
                    cost[i * columns + j] = -Math.Log(weights[i * plots + j] / _none[i]);
            cost[i * columns + plots + i] = 0.0;
        }

        _assignment.Solve(cost, tracks, columns, _owner);
        for (int i = 0; i < tracks; i++)
            for (int k = 0; k < tracks; k++)
                if (k != i && _owner[i] < plots)
                    weights[k * plots + _owner[i]] = 0.0;
    }

    private static bool IsContested(ReadOnlySpan<double> weights, int tracks, int plots)
    {
        for (int j = 0; j < plots; j++)
        {
            int claims = 0;
            for (int i = 0; i < tracks; i++)
                claims += weights[i * plots + j] > 0.0 ? 1 : 0;
            if (claims > 1)
                return true;
        }

        return false;
    }

    private void Update(int slot, ReadOnlySpan<int> plots, ReadOnlySpan<double> shares, double none, int row)
    {
        ref Track t = ref core.Tracks[slot];
        ImmFilter filter = core.ClassOf(t.Class).Filter;
        double taken = 0.0, best = 0.0;
        int bestPlot = -1, count = 0;
        for (int j = 0; j < plots.Length; j++)
        {
            taken += shares[j];
            if (shares[j] > best)
                (best, bestPlot) = (shares[j], j);
        }

        if (bestPlot < 0)
            return;
        // The target exists without a plot: r (1 - pd) / (1 - r pd), where none = 1 - r pd.
        double missed = (t.Existence - (1.0 - none)) / none;
        double existence = taken + (1.0 - taken) * missed;
        if (best >= Certain)
        {
            filter.Update(ref t.State, _innovations[row + bestPlot]);
        }
        else if (existence > 1e-9)
        {
            for (int j = 0; j < plots.Length; j++)
            {
                if (shares[j] < 1e-6)
                    continue;
                _shares[count] = shares[j] / existence;
                _row[count++] = _innovations[row + j];
            }

            filter.Update(ref t.State, (1.0 - taken) * missed / existence, _row.AsSpan(0, count), _shares.AsSpan(0, count));
        }

        t.Existence = Math.Min(existence, 1.0);
        core.Credit(ref t, slot, core.Plots[plots[bestPlot]], core.Measurements[plots[bestPlot]], taken);
    }

    /// <summary>
    /// Remembers pairs of tracks that cannot be told apart: as one target's if there is one plot for both, as two if there are more.
    /// </summary>
    private void FindTwins(ReadOnlySpan<double> weights, int tracks, int plots)
    {
        for (int a = 0; a < tracks; a++)
            for (int b = a + 1; b < tracks; b++)
            {
                int shared = 0, either = 0;
                for (int j = 0; j < plots; j++)
                {
                    bool first = weights[a * plots + j] > 0.0, second = weights[b * plots + j] > 0.0;
                    shared += first && second ? 1 : 0;
                    either += first || second ? 1 : 0;
                }

                if (shared == 0)
                    continue;
                ref readonly Track ta = ref core.Tracks[_slots[a]];
                ref readonly Track tb = ref core.Tracks[_slots[b]];
                if (core.LookAlike(ta, tb))
                    Alike.Add(ta.Id < tb.Id ? new Twins(_slots[a], _slots[b], either == 1) : new Twins(_slots[b], _slots[a], either == 1));
            }
    }

    /// <summary>The candidate tracks of some plots, each once.</summary>
    private int Gather(ReadOnlySpan<int> plots)
    {
        int count = 0;
        foreach (int p in plots)
            foreach (int slot in core.CandidatesOf(p))
            {
                if (_slots.AsSpan(0, count).Contains(slot))
                    continue;
                if (count == _slots.Length)
                    Array.Resize(ref _slots, 2 * count);
                _slots[count++] = slot;
            }

        return count;
    }

    private void Reserve(int tracks, int plots)
    {
        int pairs = tracks * plots;
        if (_weights.Length < pairs)
        {
            _weights = new double[2 * pairs];
            _marginals = new double[2 * pairs];
            _messages = new double[2 * pairs];
            _innovations = new ImmFilter.Innovation[2 * pairs];
        }

        if (_none.Length < tracks)
            _none = new double[2 * tracks];
        if (_owner.Length < tracks)
            _owner = new int[2 * tracks];
        if (_alone.Length < plots)
        {
            _alone = new double[2 * plots];
            _shares = new double[2 * plots];
            _row = new ImmFilter.Innovation[2 * plots];
        }
    }
}
