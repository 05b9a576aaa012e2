namespace NorthAmericaSecurity.Scoring;

/// <summary>Means and quantiles as every score here takes them; NaN where there is nothing to take.</summary>
public static class Statistics
{
    public static double Mean(IReadOnlyCollection<double> values) => values.Count == 0 ? double.NaN : values.Sum() / values.Count;

    public static double RootMeanSquare(IReadOnlyCollection<double> values) => values.Count == 0 ? double.NaN : Math.Sqrt(values.Sum(v => v * v) / values.Count);

    /// <summary>Standard deviation about the mean, over the number of values.</summary>
    public static double Deviation(IReadOnlyCollection<double> values)
    {
        double mean = Mean(values);
        return values.Count == 0 ? double.NaN : Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / values.Count);
    }

    /// <summary>The value below which a share of the values lies, interpolated linearly between neighbours (definition 7 of Hyndman and Fan, 1996).</summary>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
            return double.NaN;
        double place = share * (sorted.Length - 1);
        int low = (int)place;
        return low + 1 < sorted.Length ? sorted[low] + (place - low) * (sorted[low + 1] - sorted[low]) : sorted[low];
    }
}
