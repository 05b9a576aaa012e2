using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>Marginals of association against the sum over every joint hypothesis.</summary>
public class BeliefPropagationTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5)]
    [InlineData(5, 1)]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    public void Without_cycles_it_is_exact(int tracks, int plots)
    {
        var random = new CounterRandom(1, (uint)tracks, (uint)plots);
        for (int trial = 0; trial < 200; trial++)
        {
            // A forest: an edge is taken only if it joins two trees.
            int[] tree = [.. Enumerable.Range(0, tracks + plots)];
            var weights = new double[tracks * plots];
            for (int i = 0; i < 4 * tracks * plots; i++)
            {
                int t = random.NextInt(tracks), p = random.NextInt(plots), a = tree[t], b = tree[tracks + p];
                if (a == b)
                    continue;
                weights[t * plots + p] = Weight(ref random, 1e-3, 1e6);
                for (int n = 0; n < tree.Length; n++)
                    tree[n] = tree[n] == a ? b : tree[n];
            }

            Compare(weights, None(ref random, tracks), plots, 1e-4);
        }
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    [InlineData(3, 3)]
    public void With_cycles_it_is_close(int tracks, int plots)
    {
        const int trials = 500;
        double worst = 0.0, squares = 0.0;
        var random = new CounterRandom(2, (uint)tracks, (uint)plots);
        for (int trial = 0; trial < trials; trial++)
        {
            double[] weights = [.. Enumerable.Range(0, tracks * plots).Select(_ => random.NextDouble() < 0.8 ? Weight(ref random, 1e-2, 1) : 0.0)];
            double[] none = None(ref random, tracks);
            (double[] marginals, _) = Solve(weights, none, plots);
            (double[] expected, _) = Enumerate(weights, none, plots);
            for (int i = 0; i < weights.Length; i++)
            {
                double off = Math.Abs(expected[i] - marginals[i]);
                worst = Math.Max(worst, off);
                squares += off * off / weights.Length / trials;
            }
        }

        Assert.True(worst < 0.12 && Math.Sqrt(squares) < 0.02, $"worst {worst}, root mean square {Math.Sqrt(squares)}");
    }

    /// <summary>Where the weights are extreme and the tracks more than the plots the rounds end before the messages settle: still probabilities, but less exact ones.</summary>
    [Theory]
    [InlineData(1e2, 0.02)]
    [InlineData(1e8, 0.2)]
    public void Marginals_are_probabilities_however_the_plots_are_contested(double greatest, double tolerance)
    {
        var random = new CounterRandom(3);
        for (int trial = 0; trial < 200; trial++)
        {
            int tracks = 1 + random.NextInt(6), plots = 1 + random.NextInt(6);
            double[] weights = [.. Enumerable.Range(0, tracks * plots).Select(_ => Weight(ref random, 1e-6, greatest))];
            (double[] marginals, double[] alone) = Solve(weights, None(ref random, tracks), plots);
            Assert.All(marginals, m => Assert.InRange(m, 0.0, 1.0));
            for (int t = 0; t < tracks; t++)
                Assert.InRange(marginals.AsSpan(t * plots, plots).ToArray().Sum(), 0.0, 1.0 + 1e-9);
            for (int p = 0; p < plots; p++)
                Assert.Equal(1.0, Enumerable.Range(0, tracks).Sum(t => marginals[t * plots + p]) + alone[p], tolerance);
        }
    }

    /// <summary>An accurate position with address, code and height that all agree, where false plots are next to none, weighs as much as 1e17.</summary>
    [Theory]
    [InlineData(1e12)]
    [InlineData(1e15)]
    [InlineData(1e17)]
    [InlineData(1e19)]
    public void A_certain_match_is_certain(double weight)
    {
        Compare([weight], [0.1], 1, 1e-6);
        Compare([weight, 1e-3, 0, weight], [0.1, 0.1], 2, 1e-6);
    }

    private static void Compare(double[] weights, double[] none, int plots, double tolerance)
    {
        (double[] marginals, double[] alone) = Solve(weights, none, plots);
        (double[] expected, double[] expectedAlone) = Enumerate(weights, none, plots);
        for (int i = 0; i < weights.Length; i++)
            Assert.Equal(expected[i], marginals[i], tolerance);
        for (int p = 0; p < plots; p++)
            Assert.Equal(expectedAlone[p], alone[p], tolerance);
    }

    private static (double[] Marginals, double[] Alone) Solve(double[] weights, double[] none, int plots)
    {
        // Edges where there is a weight; a track without any has one of no weight.
        var graph = new AssociationGraph();
        graph.Clear();
        for (int p = 0; p < plots; p++)
        {
            graph.AddPlot();
            for (int t = 0; t < none.Length; t++)
                if (weights[t * plots + p] > 0.0 || p == 0)
                    graph.AddEdge(t);
        }

        graph.Complete();
        double[] edges = [.. Enumerable.Range(0, graph.Edges).Select(e => weights[graph.TrackOf(e) * plots + graph.PlotOf(e)])];
        double[] marginals = new double[weights.Length], alone = new double[plots], of = new double[graph.Edges];
        new BeliefPropagation().Solve(graph, edges, none, of, alone);
        for (int e = 0; e < of.Length; e++)
            marginals[graph.TrackOf(e) * plots + graph.PlotOf(e)] = of[e];
        return (marginals, alone);
    }

    /// <summary>Every way to give each track at most one plot and each plot to at most one track, by its weight.</summary>
    private static (double[] Marginals, double[] Alone) Enumerate(double[] weights, double[] none, int plots)
    {
        var marginals = new double[weights.Length];
        double total = 0.0;
        var chosen = new int[none.Length];
        Choose(0, 1.0);
        for (int i = 0; i < marginals.Length; i++)
            marginals[i] /= total;
        return (marginals, [.. Enumerable.Range(0, plots).Select(p => 1.0 - Enumerable.Range(0, none.Length).Sum(t => marginals[t * plots + p]))]);

        void Choose(int track, double weight)
        {
            if (track == none.Length)
            {
                total += weight;
                for (int t = 0; t < track; t++)
                    if (chosen[t] >= 0)
                        marginals[t * plots + chosen[t]] += weight;
                return;
            }

            chosen[track] = -1;
            Choose(track + 1, weight * none[track]);
            for (int p = 0; p < plots; p++)
            {
                if (weights[track * plots + p] <= 0.0 || chosen.AsSpan(0, track).Contains(p))
                    continue;
                chosen[track] = p;
                Choose(track + 1, weight * weights[track * plots + p]);
            }
        }
    }

    private static double Weight(ref CounterRandom random, double low, double high) => low * Math.Pow(high / low, random.NextDouble());

    private static double[] None(ref CounterRandom random, int tracks)
    {
        var none = new double[tracks];
        for (int t = 0; t < tracks; t++)
            none[t] = random.NextDouble(0.03, 1.0);
        return none;
    }
}
