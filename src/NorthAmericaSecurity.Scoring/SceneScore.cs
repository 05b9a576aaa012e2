namespace NorthAmericaSecurity.Scoring;

/// <summary>
/// How well tracks show truth, over the scored epochs. GOSPA: Rahmathullah, García-Fernández and Svensson, Fusion 2017 (α = 2). OSPA: Schuhmacher, Vo and Vo,
/// IEEE Trans. SP 56, 2008. SIAP: Single Integrated Air Picture attributes, Votruba et al., SIAP SE TF 2001-003, 2001. Distances in metres, velocities in m/s.
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

    /// <param name="epochs">In order of time.</param>
    /// <param name="cutoffM">Distance in metres beyond which a track is not of a target.</param>
    public static SceneScore Of(IEnumerable<Epoch> epochs, double cutoffM)
    {
        const double p = 2.0;
        double missCost = Math.Pow(cutoffM, p) / 2.0;
        var matching = new Matching();
        var siap = new SiapAssociation();
        List<double> gospa = [], norm = [], ospa = [], errors = [];
        double missed = 0, spurious = 0, truths = 0;
        int switches = 0, breaks = 0, count = 0;
        var lastTrack = new Dictionary<long, long>();
        var wasMatched = new HashSet<long>();
        foreach (Epoch epoch in epochs)
        {
            count++;
            int nt = epoch.Truth.Length, nk = epoch.Tracks.Length;
            List<Closeness> near = Matching.Near(epoch, cutoffM);
            List<Closeness> pairs = matching.Best(near, nt, nk, cutoffM, p);
            double localisation = pairs.Sum(c => Math.Pow(c.DistanceM, p));
            double total = Math.Pow(localisation + missCost * (nt + nk - 2 * pairs.Count), 1.0 / p);
            gospa.Add(total);
            norm.Add(total / Math.Sqrt(Math.Max(1, nt)));
            int larger = Math.Max(nt, nk);
            ospa.Add(larger == 0 ? 0.0 : Math.Pow((localisation + Math.Pow(cutoffM, p) * (larger - pairs.Count)) / larger, 1.0 / p));
            missed += nt - pairs.Count;
            spurious += nk - pairs.Count;
            truths += nt;
            errors.AddRange(pairs.Select(c => c.DistanceM));

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
        errors.Sort();
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
            LocalisationRms = errors.Count == 0 ? double.NaN : Math.Sqrt(Mean([.. errors.Select(e => e * e)])),
            LocalisationMedian = errors.Count == 0 ? double.NaN : (errors[(errors.Count - 1) / 2] + errors[errors.Count / 2]) / 2.0,
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
