namespace NorthAmericaSecurity.Scoring;

/// <summary>
/// How well tracks show truth, over the scored epochs: <see cref="Scoring.Gospa"/>, <see cref="Scoring.Ospa"/>, SIAP (<see cref="SiapAssociation"/>), switches and breaks of identity over the same
/// matching, <see cref="Scoring.Consistency"/> and the figures of each flight (<see cref="FlightScores"/>). Distances in metres, velocities in m/s.
/// </summary>
public sealed record SceneScore
{
    /// <summary>Number of targets that existed at a scored epoch.</summary>
    public int TruthCount { get; init; }

    /// <summary>Number of tracks that were reported at a scored epoch.</summary>
    public int TrackCount { get; init; }

    /// <summary>GOSPA with p = 2, mean over epochs.</summary>
    public double Gospa { get; init; }

    /// <summary>Root of the mean square of GOSPA.</summary>
    public double GospaRms { get; init; }

    /// <summary>OSPA with p = 2, mean over epochs.</summary>
    public double Ospa { get; init; }

    /// <summary>GOSPA divided by √(number of targets), mean over epochs.</summary>
    public double GospaNorm { get; init; }

    /// <summary>Targets without a track, mean over epochs.</summary>
    public double MissedMean { get; init; }

    /// <summary>Tracks without a target, mean over epochs.</summary>
    public double FalseMean { get; init; }

    public double TruthMean { get; init; }

    /// <summary>Root mean square distance of matched pairs; NaN if there is none.</summary>
    public double LocalisationRms { get; init; }

    public double LocalisationMedian { get; init; }

    public double SiapCompleteness { get; init; }

    public double SiapAmbiguity { get; init; }

    public double SiapSpuriousness { get; init; }

    public double SiapPositionAccuracy { get; init; }

    public double SiapVelocityAccuracy { get; init; }

    public double SiapTrackChangeRate { get; init; }

    public double SiapLongestSegment { get; init; }

    /// <summary>How often the track matched to a target was another than at its last match.</summary>
    public int IdentitySwitches { get; init; }

    /// <summary>How often a matched target was unmatched at the next epoch.</summary>
    public int TrackBreaks { get; init; }

    /// <summary>Roots of the mean square of GOSPA's three parts.</summary>
    public double LocalisationPartRms { get; init; }

    public double MissedPartRms { get; init; }

    public double FalsePartRms { get; init; }

    public Consistency Consistency { get; init; } = new();

    /// <summary>Of steady targets alone, and of turning ones.</summary>
    public Consistency Steady { get; init; } = new();

    public Consistency Turning { get; init; } = new();

    public CloseScore Close { get; init; } = new();

    public MadapScore Madap { get; init; } = new();

    /// <summary>The figures of each flight; null if they were not asked for.</summary>
    public FlightScores? Flights { get; init; }

    /// <param name="epochs">In order of time.</param>
    /// <param name="cutoffM">Distance in metres beyond which a track is not of a target.</param>
    /// <param name="planar">Whether points are x, y, 0.</param>
    /// <param name="flights">Takes the figures of each flight where given.</param>
    /// <param name="matched">Is shown the matching of every epoch where given.</param>
    public static SceneScore Of(
        IEnumerable<Epoch> epochs, double cutoffM, bool planar = true, FlightScores? flights = null, Action<Epoch, IReadOnlyList<Closeness>>? matched = null)
    {
        const double p = 2.0;
        var matching = new Matching();
        var siap = new SiapAssociation();
        Consistency consistency = new(), steady = new(), turning = new();
        var close = new CloseScore();
        var madap = new MadapScore();
        List<double> gospa = [], norm = [], ospa = [], errors = [];
        double missed = 0, spurious = 0, truths = 0, localisationM2 = 0, missedM2 = 0, falseM2 = 0;
        int switches = 0, breaks = 0, count = 0;
        var lastTrack = new Dictionary<long, long>();
        var wasMatched = new HashSet<long>();
        foreach (Epoch epoch in epochs)
        {
            count++;
            int nt = epoch.Truth.Length, nk = epoch.Tracks.Length;
            List<Closeness> near = Matching.Near(epoch, cutoffM);
            List<Closeness> pairs = matching.Best(near, nt, nk, cutoffM, p);
            Scoring.Gospa parts = Scoring.Gospa.Of(pairs, nt, nk, cutoffM);
            gospa.Add(parts.TotalM);
            norm.Add(parts.TotalM / Math.Sqrt(Math.Max(1, nt)));
            ospa.Add(Scoring.Ospa.Of(pairs, nt, nk, cutoffM));
            localisationM2 += parts.LocalisationM2;
            missedM2 += parts.MissedM2;
            falseM2 += parts.FalseM2;
            missed += nt - pairs.Count;
            spurious += nk - pairs.Count;
            truths += nt;
            errors.AddRange(pairs.Select(c => c.DistanceM));
            foreach (Closeness pair in pairs)
            {
                ScorePoint truth = epoch.Truth[pair.Truth], track = epoch.Tracks[pair.Track];
                (double east, double north) = ScorePoint.Offset(truth, track, planar);
                consistency.Take(east, north, track);
                if (truth.Steady)
                    steady.Take(east, north, track);
                else if (truth.Turning)
                    turning.Take(east, north, track);
            }

            close.Take(epoch, near, cutoffM);
            matched?.Invoke(epoch, pairs);

            madap.Take(epoch, pairs);
            flights?.Take(epoch, pairs, planar);

            Dictionary<long, long> now = pairs.ToDictionary(c => epoch.Truth[c.Truth].Id, c => epoch.Tracks[c.Track].Id);
            foreach (ScorePoint truth in epoch.Truth)
            {
                if (!now.TryGetValue(truth.Id, out long track))
                {
                    if (wasMatched.Remove(truth.Id))
                        breaks++;
                    continue;
                }

                if (lastTrack.TryGetValue(truth.Id, out long before) && before != track)
                    switches++;
                lastTrack[truth.Id] = track;
                wasMatched.Add(truth.Id);
            }

            siap.Take(epoch, near);
        }

        SiapAssociation.Result attributes = siap.Finish();
        return new SceneScore
        {
            TruthCount = attributes.Truths,
            TrackCount = attributes.Tracks,
            Gospa = Mean(gospa),
            GospaRms = Math.Sqrt(Mean([.. gospa.Select(g => g * g)])),
            Ospa = Mean(ospa),
            GospaNorm = Mean(norm),
            MissedMean = count == 0 ? 0 : missed / count,
            FalseMean = count == 0 ? 0 : spurious / count,
            TruthMean = count == 0 ? 0 : truths / count,
            LocalisationRms = Statistics.RootMeanSquare(errors),
            LocalisationMedian = Statistics.Quantile(errors, 0.5),
            LocalisationPartRms = Math.Sqrt(localisationM2 / Math.Max(count, 1)),
            MissedPartRms = Math.Sqrt(missedM2 / Math.Max(count, 1)),
            FalsePartRms = Math.Sqrt(falseM2 / Math.Max(count, 1)),
            Consistency = consistency,
            Steady = steady,
            Turning = turning,
            Close = close,
            Madap = madap,
            Flights = flights,
            SiapCompleteness = attributes.Completeness,
            SiapAmbiguity = attributes.Ambiguity,
            SiapSpuriousness = attributes.Spuriousness,
            SiapPositionAccuracy = attributes.PositionAccuracy,
            SiapVelocityAccuracy = attributes.VelocityAccuracy,
            SiapTrackChangeRate = attributes.TrackChangeRate,
            SiapLongestSegment = attributes.LongestSegment,
            IdentitySwitches = switches,
            TrackBreaks = breaks,
        };
    }

    private static double Mean(List<double> values) => values.Count == 0 ? 0.0 : values.Sum() / values.Count;
}
