namespace NorthAmericaSecurity.Scoring;

/// <summary>
/// The generalised optimal sub-pattern assignment metric of Rahmathullah, García-Fernández and Svensson (Fusion 2017) with p = 2 and α = 2, where it falls into
/// three parts: GOSPA² = Σ d² over the matched pairs + c²/2 for each target missed + c²/2 for each false track.
/// </summary>
/// <param name="LocalisationM2">Sum of squared distances of the matched pairs, m².</param>
/// <param name="MissedM2">Cost of the missed targets, m².</param>
/// <param name="FalseM2">Cost of the false tracks, m².</param>
public readonly record struct Gospa(double LocalisationM2, double MissedM2, double FalseM2)
{
    /// <summary>The metric in metres.</summary>
    public double TotalM => Math.Sqrt(LocalisationM2 + MissedM2 + FalseM2);

    /// <param name="pairs">The best matching, as <see cref="Matching.Best"/> gives it.</param>
    /// <param name="truths">Number of targets.</param>
    /// <param name="tracks">Number of tracks.</param>
    /// <param name="cutoffM">Distance c in metres.</param>
    public static Gospa Of(IReadOnlyList<Closeness> pairs, int truths, int tracks, double cutoffM)
    {
        double half = cutoffM * cutoffM / 2.0;
        return new Gospa(pairs.Sum(c => c.DistanceM * c.DistanceM), half * (truths - pairs.Count), half * (tracks - pairs.Count));
    }
}
