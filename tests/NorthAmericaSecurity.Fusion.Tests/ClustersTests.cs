using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

public class ClustersTests
{
    [Fact]
    public void Plots_that_share_a_track_are_one_cluster_and_the_rest_are_alone()
    {
        var clusters = new Clusters();
        var random = new CounterRandom(1);
        foreach (int plots in (int[])[1, 2, 50, 500, 7, 300])
        {
            int[] naive = [.. Enumerable.Range(0, plots)];
            clusters.Begin(plots, plots);
            for (int i = 0; i < plots / 2; i++)
            {
                int a = random.NextInt(plots), b = random.NextInt(plots), from = naive[b], to = naive[a];
                // One track, number i, that either may be of.
                Assert.True(clusters.Claim(a, i));
                Assert.False(clusters.Claim(b, i));
                for (int p = 0; p < plots; p++)
                    naive[p] = naive[p] == from ? to : naive[p];
            }

            clusters.End(plots);
            int[][] expected = [.. Enumerable.Range(0, plots).GroupBy(p => naive[p]).Select(g => g.ToArray()).OrderBy(g => g[0])];
            var found = new List<int[]>();
            foreach (int root in clusters.Roots)
            {
                var members = new List<int>();
                for (int p = root; p >= 0; p = clusters.After(p))
                    members.Add(p);
                found.Add([.. members]);
            }

            // By first plot, and within a cluster in the order of arrival.
            Assert.Equal(expected, found);
        }
    }
}
