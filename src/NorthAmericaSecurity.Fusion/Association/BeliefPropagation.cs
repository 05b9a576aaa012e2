namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// Marginal probabilities of association by loopy belief propagation (Williams and Lau, IEEE Transactions on Aerospace and Electronic Systems 50, 2014): each track
/// has at most one plot, each plot at most one track. Exact where the graph of tracks and plots has no cycle, and close to it elsewhere; it always converges.
/// The work of a round grows with the edges of the graph.
/// </summary>
internal sealed class BeliefPropagation
{
    private const int MostRounds = 100;
    private const double Tolerance = 1e-5;

    private double[] _messages = new double[64], _before = new double[64];

    /// <param name="graph">Tracks, plots and the edges between them.</param>
    /// <param name="weights">For each edge, likelihood of the plot by the track, over likelihood of the plot by nobody known; 0 outside the gate.</param>
    /// <param name="none">For each track, the weight of having no plot.</param>
    /// <param name="marginals">Receives, for each edge, the probability that the plot is the track's.</param>
    /// <param name="alone">Receives, for each plot, the probability that it is no track's.</param>
    public void Solve(AssociationGraph graph, ReadOnlySpan<double> weights, ReadOnlySpan<double> none, Span<double> marginals, Span<double> alone)
    {
        Buffers.Room(ref _messages, graph.Edges);
        Buffers.Room(ref _before, graph.Edges);
        // Messages from plot to track, 1 / (1 + what the other tracks claim); marginals serve as the messages from track to plot meanwhile.
        Span<double> messages = _messages.AsSpan(0, graph.Edges), before = _before;
        messages.Fill(1.0);
        for (int round = 0; round < MostRounds; round++)
        {
            for (int t = 0; t < graph.Tracks; t++)
            {
                (int first, int end) = graph.OfTrack(t);
                // Sums over all but one, from both sides: to subtract a weight of 1e17 from a sum that holds it would leave nothing.
                double sum = none[t];
                for (int e = first; e < end; e++)
                {
                    marginals[e] = sum;
                    sum += weights[e] * messages[e];
                }

                sum = 0.0;
                for (int e = end - 1; e >= first; e--)
                {
                    marginals[e] = weights[e] > 0.0 ? weights[e] / (marginals[e] + sum) : 0.0;
                    sum += weights[e] * messages[e];
                }
            }

            double change = 0.0;
            for (int p = 0; p < graph.Plots; p++)
            {
                ReadOnlySpan<int> edges = graph.OfPlot(p);
                double sum = 1.0;
                for (int i = 0; i < edges.Length; i++)
                {
                    before[i] = sum;
                    sum += marginals[edges[i]];
                }

                alone[p] = 1.0 / sum;
                sum = 0.0;
                for (int i = edges.Length - 1; i >= 0; i--)
                {
                    double next = 1.0 / (before[i] + sum);
                    sum += marginals[edges[i]];
                    change = Math.Max(change, Math.Abs(next - messages[edges[i]]));
                    messages[edges[i]] = next;
                }
            }

            if (change < Tolerance)
                break;
        }

        for (int t = 0; t < graph.Tracks; t++)
        {
            (int first, int end) = graph.OfTrack(t);
            double sum = none[t];
            for (int e = first; e < end; e++)
                sum += weights[e] * messages[e];
            for (int e = first; e < end; e++)
                marginals[e] = weights[e] * messages[e] / sum;
        }
    }
}
