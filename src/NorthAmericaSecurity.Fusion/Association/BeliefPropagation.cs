namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// Marginal probabilities of association by loopy belief propagation (Williams and Lau, IEEE Transactions on Aerospace and Electronic Systems 50, 2014): each track
/// has at most one plot, each plot at most one track. Exact where the graph of tracks and plots has no cycle, and close to it elsewhere; it always converges.
/// </summary>
internal static class BeliefPropagation
{
    private const int MostRounds = 100;
    private const double Tolerance = 1e-5;

    /// <param name="weights">Tracks by plots, row by row: likelihood of the plot by the track, over likelihood of the plot by nobody known; 0 outside the gate.</param>
    /// <param name="none">For each track, the weight of having no plot.</param>
    /// <param name="marginals">Receives, tracks by plots, the probability that the plot is the track's.</param>
    /// <param name="alone">Receives, for each plot, the probability that it is no track's.</param>
    /// <param name="messages">Scratch of the size of the weights.</param>
    public static void Solve(ReadOnlySpan<double> weights, ReadOnlySpan<double> none, Span<double> marginals, Span<double> alone, Span<double> messages)
    {
        int tracks = none.Length, plots = alone.Length;
        // messages: from plot to track, 1 / (1 + what the other tracks claim); marginals serve as the messages from track to plot meanwhile.
        messages.Fill(1.0);
        Span<double> before = tracks <= 256 ? stackalloc double[tracks] : new double[tracks];
        for (int round = 0; round < MostRounds; round++)
        {
            double change = 0.0;
            for (int t = 0; t < tracks; t++)
            {
                ReadOnlySpan<double> w = weights.Slice(t * plots, plots), m = messages.Slice(t * plots, plots);
                Span<double> claim = marginals.Slice(t * plots, plots);
                // Sums over all but one, from both sides: to subtract a weight of 1e17 from a sum that holds it would leave nothing.
                double sum = none[t];
                for (int p = 0; p < plots; p++)
                {
                    claim[p] = sum;
                    sum += w[p] * m[p];
                }

                sum = 0.0;
                for (int p = plots - 1; p >= 0; p--)
                {
                    claim[p] = w[p] > 0.0 ? w[p] / (claim[p] + sum) : 0.0;
                    sum += w[p] * m[p];
                }
            }

            for (int p = 0; p < plots; p++)
            {
                double sum = 1.0;
                for (int t = 0; t < tracks; t++)
                {
                    before[t] = sum;
                    sum += marginals[t * plots + p];
                }

                alone[p] = 1.0 / sum;
                sum = 0.0;
                for (int t = tracks - 1; t >= 0; t--)
                {
                    double next = 1.0 / (before[t] + sum);
                    sum += marginals[t * plots + p];
                    change = Math.Max(change, Math.Abs(next - messages[t * plots + p]));
                    messages[t * plots + p] = next;
                }
            }

            if (change < Tolerance)
                break;
        }

        for (int t = 0; t < tracks; t++)
        {
            ReadOnlySpan<double> w = weights.Slice(t * plots, plots), m = messages.Slice(t * plots, plots);
            Span<double> marginal = marginals.Slice(t * plots, plots);
            double sum = none[t];
            for (int p = 0; p < plots; p++)
                sum += w[p] * m[p];
            for (int p = 0; p < plots; p++)
                marginal[p] = w[p] * m[p] / sum;
        }
    }
}
