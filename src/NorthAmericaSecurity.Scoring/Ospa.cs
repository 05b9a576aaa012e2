namespace NorthAmericaSecurity.Scoring;

/// <summary>
/// The optimal sub-pattern assignment metric of Schuhmacher, Vo and Vo (IEEE Trans. Signal Processing 56, 2008) with p = 2: the root of the mean, over the larger of
/// the two sets, of the squared distance of each pair, c² where an element has no partner.
/// </summary>
public static class Ospa
{
    /// <returns>Metres; 0 where there is neither target nor track.</returns>
    /// <param name="pairs">The best matching, as <see cref="Matching.Best"/> gives it.</param>
    /// <param name="truths">Number of targets.</param>
    /// <param name="tracks">Number of tracks.</param>
    /// <param name="cutoffM">Distance c in metres.</param>
    public static double Of(IReadOnlyList<Closeness> pairs, int truths, int tracks, double cutoffM)
    {
        int larger = Math.Max(truths, tracks);
        return larger == 0 ? 0.0 : Math.Sqrt((pairs.Sum(c => c.DistanceM * c.DistanceM) + cutoffM * cutoffM * (larger - pairs.Count)) / larger);
    }
}
