namespace NorthAmericaSecurity.Scoring;

/// <summary>
/// The attributes of the Single Integrated Air Picture (Votruba et al., SIAP SE TF 2001-003, 2001) over tracks associated with truth in time: a track belongs to a
/// target once it has been nearest to it at three epochs in a row, and until it has been nearest to another, or to none, at two in a row.
/// </summary>
internal sealed class SiapAssociation
{
    private const int EpochsToJoin = 3;
    private const int EpochsToLeave = 2;

    private readonly List<Epoch> _epochs = [];
    private readonly Dictionary<long, List<(double TimeS, long? Truth)>> _nearest = [];

    /// <summary>A track's belonging to a target over a span of time.</summary>
    private readonly record struct Bond(long Track, long Truth, double StartS, double EndS)
    {
        public bool Holds(double timeS) => StartS <= timeS && timeS <= EndS;
    }

    public sealed record Result(
        int Truths, int Tracks, double Completeness, double Ambiguity, double Spuriousness,
        double PositionAccuracy, double VelocityAccuracy, double TrackChangeRate, double LongestSegment);

    public void Take(Epoch epoch, List<Closeness> near)
    {
        _epochs.Add(epoch);
        var best = new Closeness?[epoch.Tracks.Length];
        foreach (Closeness c in near)
            if (best[c.Track] is not { } b || c.DistanceM < b.DistanceM)
                best[c.Track] = c;
        for (int j = 0; j < best.Length; j++)
        {
            long id = epoch.Tracks[j].Id;
            if (!_nearest.TryGetValue(id, out List<(double, long?)>? list))
                _nearest.Add(id, list = []);
            list.Add((epoch.TimeS, best[j] is { } c ? epoch.Truth[c.Truth].Id : null));
        }
    }

    public Result Finish()
    {
        List<Bond> bonds = [.. _nearest.SelectMany(track => BondsOf(track.Key, track.Value))];
        ILookup<long, Bond> byTruth = bonds.ToLookup(b => b.Truth);
        double truthEpochs = 0, trackEpochs = 0, boundTruths = 0, boundTracks = 0, positionError = 0, velocityError = 0;
        foreach (Epoch epoch in _epochs)
        {
            List<Bond> active = [.. bonds.Where(b => b.Holds(epoch.TimeS))];
            truthEpochs += epoch.Truth.Length;
            trackEpochs += epoch.Tracks.Length;
            boundTruths += active.Select(b => b.Truth).Distinct().Count();
            boundTracks += active.Select(b => b.Track).Distinct().Count();
            Dictionary<long, ScorePoint> truths = ById(epoch.Truth), tracks = ById(epoch.Tracks);
            foreach (Bond bond in active)
            {
                if (!truths.TryGetValue(bond.Truth, out ScorePoint truth) || !tracks.TryGetValue(bond.Track, out ScorePoint track))
                    continue;
                positionError += truth.Ground.DistanceTo(track.Ground);
                velocityError += Math.Sqrt(Math.Pow(truth.EastMps - track.EastMps, 2) + Math.Pow(truth.NorthMps - track.NorthMps, 2));
            }
        }

        (double longest, double lifetime, double tracked, double changes) = Lives(byTruth);
        return new Result(
            _epochs.SelectMany(e => e.Truth).Select(t => t.Id).Distinct().Count(),
            _nearest.Count,
            boundTruths / Math.Max(truthEpochs, 1),
            boundTracks / Math.Max(boundTruths, 1),
            (trackEpochs - boundTracks) / Math.Max(trackEpochs, 1),
            positionError / Math.Max(boundTracks, 1),
            velocityError / Math.Max(boundTracks, 1),
            tracked > 0 ? changes / tracked : 0,
            lifetime > 0 ? longest / lifetime : 0);
    }

    /// <summary>Of rows that name one track twice at one time, the last counts.</summary>
    private static Dictionary<long, ScorePoint> ById(ScorePoint[] points)
    {
        var byId = new Dictionary<long, ScorePoint>(points.Length);
        foreach (ScorePoint point in points)
            byId[point.Id] = point;
        return byId;
    }

    private static IEnumerable<Bond> BondsOf(long track, List<(double TimeS, long? Truth)> nearest)
    {
        long? current = null, candidate = null;
        double candidateStart = 0, start = 0, end = 0;
        int agreeing = 0, disagreeing = 0;
        foreach ((double time, long? truth) in nearest)
        {
            if (current is null)
            {
                (candidate, agreeing, candidateStart) = truth is null ? (null, 0, 0)
                    : truth == candidate ? (candidate, agreeing + 1, candidateStart)
                    : (truth, 1, time);
                // A bond after a broken one goes on counting its disagreements until the first agreement, as the association rule of Stone Soup does: figures stay comparable.
                if (agreeing >= EpochsToJoin)
                    (current, start, end, candidate, agreeing) = (truth, candidateStart, time, null, 0);
                continue;
            }

            if (truth == current)
            {
                (disagreeing, end) = (0, time);
                continue;
            }

            disagreeing++;
            (candidate, agreeing, candidateStart) = truth is not null && truth == candidate ? (candidate, agreeing + 1, candidateStart) : (truth, 1, time);
            if (disagreeing < EpochsToLeave)
                continue;
            yield return new Bond(track, current.Value, start, end);
            if (agreeing >= EpochsToJoin && candidate is not null)
                (current, start, end) = (candidate, candidateStart, time);
            else
                current = null;
        }

        if (current is { } last)
            yield return new Bond(track, last, start, end);
    }

    /// <summary>Sums over targets: longest time with one track, lifetime, time with any track, and track changes needed to cover it.</summary>
    private (double Longest, double Lifetime, double Tracked, double Changes) Lives(ILookup<long, Bond> byTruth)
    {
        var lives = new Dictionary<long, List<double>>();
        foreach (Epoch epoch in _epochs)
            foreach (ScorePoint truth in epoch.Truth)
            {
                if (!lives.TryGetValue(truth.Id, out List<double>? times))
                    lives.Add(truth.Id, times = []);
                times.Add(epoch.TimeS);
            }

        double longest = 0, lifetime = 0, tracked = 0, changes = 0;
        foreach ((long id, List<double> times) in lives)
        {
            lifetime += times[^1] - times[0];
            Bond[] bonds = [.. byTruth[id]];
            if (bonds.Length == 0)
                continue;
            longest += bonds.GroupBy(b => b.Track).Max(g => g.Sum(b => b.EndS - b.StartS));
            for (int i = 1; i < times.Count; i++)
                if (bonds.Any(b => b.StartS <= times[i - 1] && times[i] <= b.EndS))
                    tracked += times[i] - times[i - 1];
            // The fewest tracks that cover the target's tracked epochs, less one.
            int needed = 0;
            for (int i = 0; i < times.Count;)
            {
                Bond[] here = [.. bonds.Where(b => b.Holds(times[i]))];
                if (here.Length == 0)
                {
                    i++;
                    continue;
                }

                needed++;
                double reach = here.Max(b => b.EndS);
                while (i < times.Count && times[i] <= reach)
                    i++;
            }

            changes += needed - 1;
        }

        return (longest, lifetime, tracked, changes);
    }
}
