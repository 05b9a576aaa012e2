using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

public class AssociatorTests
{
    [Fact]
    public void The_choice_is_the_best_of_all_choices()
    {
        var random = new CounterRandom(31);
        var associator = new Associator();
        for (int trial = 0; trial < 400; trial++)
        {
            int plots = 1 + random.NextInt(5), tracks = 1 + random.NextInt(5);
            double[] alone = [.. Enumerable.Range(0, plots).Select(_ => random.NextDouble(5, 15))];
            var pairs = new List<Pair>();
            for (int p = 0; p < plots; p++)
                for (int k = 0; k < tracks; k++)
                    if (random.NextDouble() < 0.5)
                        pairs.Add(new Pair { Plot = p, Track = k, Cost = random.NextDouble(-5, 20) });
            var trackOf = new int[plots];
            associator.Solve(pairs.ToArray(), plots, tracks, alone, trackOf);
            Assert.Equal(trackOf.Count(t => t >= 0), trackOf.Where(t => t >= 0).Distinct().Count());
            double found = Enumerable.Range(0, plots).Sum(p => trackOf[p] < 0 ? alone[p] : pairs.Single(x => x.Plot == p && x.Track == trackOf[p]).Cost);
            Assert.Equal(Best(pairs, plots, alone, 0, 0), found, 9);
        }
    }

    private static double Best(List<Pair> pairs, int plots, double[] alone, int plot, int used)
    {
        if (plot == plots)
            return 0;
        double best = alone[plot] + Best(pairs, plots, alone, plot + 1, used);
        foreach (Pair pair in pairs.Where(x => x.Plot == plot && (used & 1 << x.Track) == 0))
            best = Math.Min(best, pair.Cost + Best(pairs, plots, alone, plot + 1, used | 1 << pair.Track));
        return best;
    }
}
