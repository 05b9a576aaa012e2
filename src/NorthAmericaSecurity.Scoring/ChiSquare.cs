namespace NorthAmericaSecurity.Scoring;

/// <summary>
/// Quantiles of the χ² distribution with an even number of degrees of freedom 2n, whose distribution function is a finite sum: P(χ² ≤ x) = 1 - Σ_{i&lt;n} e^{-x/2} (x/2)^i / i!.
/// Beyond n = 200 the cube-root approximation of Wilson and Hilferty (PNAS 17, 1931), there right to 1e-5 of the value.
/// </summary>
public static class ChiSquare
{
    private const int MostSummed = 200;

    /// <param name="pairs">Half the degrees of freedom, at least 1.</param>
    /// <param name="probability">In (0, 1).</param>
    public static double QuantileEven(int pairs, double probability)
    {
        double freedom = 2.0 * pairs;
        if (pairs > MostSummed)
        {
            double a = 2.0 / (9.0 * freedom);
            return freedom * Math.Pow(1.0 - a + NormalQuantile(probability) * Math.Sqrt(a), 3.0);
        }

        double low = 0.0, high = freedom + 20.0 * Math.Sqrt(freedom) + 50.0;
        for (int i = 0; i < 200 && high - low > 1e-12 * high; i++)
        {
            double middle = (low + high) / 2.0;
            if (DistributionEven(pairs, middle) < probability)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2.0;
    }

    /// <summary>Probability that χ² of twice so many degrees of freedom is at most x.</summary>
    public static double DistributionEven(int pairs, double x)
    {
        double half = x / 2.0, term = Math.Exp(-half), sum = 0.0;
        for (int i = 0; i < pairs; i++)
        {
            sum += term;
            term *= half / (i + 1);
        }

        return 1.0 - sum;
    }

    /// <summary>The standard normal distribution's quantile, by bisection.</summary>
    private static double NormalQuantile(double probability)
    {
        double low = -8.0, high = 8.0;
        for (int i = 0; i < 100; i++)
        {
            double middle = (low + high) / 2.0;
            if (NormalDistribution(middle) < probability)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2.0;
    }

    /// <summary>½ + φ(z)·(z + z³/3 + z⁵/15 + …), which converges for every z.</summary>
    private static double NormalDistribution(double z)
    {
        double term = z, sum = z;
        for (int i = 3; i < 400 && Math.Abs(term) > 1e-17 * Math.Abs(sum); i += 2)
            sum += term *= z * z / i;
        return 0.5 + sum * Math.Exp(-z * z / 2.0) / Math.Sqrt(Math.Tau);
    }
}
