namespace NorthAmericaSecurity.Scoring;

/// <summary>
/// What a tracker makes of targets close to each other. The two failures are those for which joint association is known (Blom and Bloem, Probabilistic data association
/// avoiding track coalescence, IEEE Transactions on Automatic Control 45, 2000), told here of truth and tracks at epochs, matched one to one as for GOSPA but with heights
/// where both tell one: aircraft of a holding stack are told apart by nothing else.
/// <list type="bullet">
/// <item><b>Coalesced</b> is a target at an epoch if, with another target nearer than the cut-off, one track shows both (it has no track of its own, but the other's track is
/// nearer to it than the cut-off), or if both have a track and the tracks are nearer to each other than a quarter of the targets' distance.</item>
/// <item>A track is a target's <b>own</b> from the third epoch running at which it was matched to it, epochs left out at which another target is nearer to it
/// than a fifth of the cut-off: those tell nothing. A <b>swap</b> is that it becomes another target's own; that target is swapped. Targets that pass each other with their tracks swap nothing.</item>
/// </list>
/// Perfect association on the same plots, scored in the same way, tells how much of it is noise and lost resolution.
/// </summary>
public sealed class CloseScore
{
    private const int OwnAfter = 3;

    private const double TracksApart = 0.25, TargetsApart = 0.2;

    private readonly Matching _matching = new();
    private readonly Dictionary<long, (long Target, int Running)> _run = [];
    private readonly Dictionary<long, long> _owner = [];
    private readonly HashSet<long> _targets = [], _swapped = [];
    private long _epochs, _close, _coalesced;

    /// <summary>Share of the targets' time at which another target is nearer than the cut-off.</summary>
    public double CloseShare => (double)_close / _epochs;

    /// <summary>Share of the targets' time at which they are coalesced.</summary>
    public double CoalescedShare => (double)_coalesced / _epochs;

    public int Swaps { get; private set; }

    /// <summary>Share of the targets that got another's track at least once.</summary>
    public double SwappedShare => (double)_swapped.Count / _targets.Count;

    /// <summary>Takes an epoch, in order of time.</summary>
    /// <param name="epoch">Targets and tracks.</param>
    /// <param name="onGround">Targets and tracks nearer than the cut-off over the ground.</param>
    /// <param name="cutoffM">The cut-off in metres.</param>
    public void Take(Epoch epoch, IReadOnlyList<Closeness> onGround, double cutoffM)
    {
        ScorePoint[] truth = epoch.Truth, tracks = epoch.Tracks;
        List<Closeness> near = [.. onGround.Select(c => c with { DistanceM = Apart(truth[c.Truth], tracks[c.Track]) }).Where(c => c.DistanceM < cutoffM)];
        List<Closeness> pairs = _matching.Best(near, truth.Length, tracks.Length, cutoffM, 2.0);
        _epochs += truth.Length;
        _targets.UnionWith(truth.Select(t => t.Id));
        Dictionary<int, int> trackOf = pairs.ToDictionary(c => c.Truth, c => c.Track);
        HashSet<(int, int)> reach = [.. near.Select(c => (c.Truth, c.Track))];
        HashSet<int> close = [], coalesced = [];
        var nextM = new Dictionary<int, double>();
        foreach (Closeness two in Matching.Near(epoch with { Tracks = truth }, cutoffM))
        {
            if (two.Truth == two.Track)
                continue;
            double apart = Apart(truth[two.Truth], truth[two.Track]);
            close.Add(two.Truth);
            nextM[two.Truth] = Math.Min(apart, nextM.GetValueOrDefault(two.Truth, double.PositiveInfinity));
            if (!trackOf.TryGetValue(two.Track, out int others))
                continue;
            bool shared = !trackOf.TryGetValue(two.Truth, out int own) && reach.Contains((two.Truth, others));
            if (shared)
                coalesced.UnionWith([two.Truth, two.Track]);
            else if (trackOf.ContainsKey(two.Truth) && Apart(tracks[own], tracks[others]) < TracksApart * apart)
                coalesced.Add(two.Truth);
        }

        _close += close.Count;
        _coalesced += coalesced.Count;
        foreach (Closeness pair in pairs.Where(p => nextM.GetValueOrDefault(p.Truth, double.PositiveInfinity) > TargetsApart * cutoffM))
            Own(tracks[pair.Track].Id, truth[pair.Truth].Id);
    }

    private static double Apart(in ScorePoint a, in ScorePoint b)
    {
        double ground = a.Ground.DistanceTo(b.Ground), height = a.HeightM - b.HeightM;
        return double.IsNaN(height) ? ground : Math.Sqrt(ground * ground + height * height);
    }

    private void Own(long track, long target)
    {
        int running = _run.TryGetValue(track, out (long Target, int Running) run) && run.Target == target ? run.Running + 1 : 1;
        _run[track] = (target, running);
        if (running != OwnAfter)
            return;
        if (_owner.TryGetValue(track, out long before) && before != target)
        {
            Swaps++;
            _swapped.Add(target);
        }

        _owner[track] = target;
    }
}
