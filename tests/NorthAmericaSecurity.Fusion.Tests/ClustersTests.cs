using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

public class ClustersTests
{
    [Fact]
    public void Plots_that_share_a_track_are_one_cluster_and_those_of_none_are_in_no_cluster()
    {
        var clusters = new Clusters();
        var random = new CounterRandom(1);
        foreach (int plots in (int[])[1, 2, 50, 500, 7, 300])
        {
            List<int>[] candidates = Candidates(plots, ref random);
            clusters.Begin(plots, plots);
            var claimed = new SlotList(1);
            for (int p = 0; p < plots; p++)
                clusters.Claim(p, candidates[p].ToArray(), ref claimed);
            clusters.End(plots);
            Assert.Equal(Naive(candidates), Found(clusters));
            // Each track once.
            Assert.Equal(Enumerable.Range(0, plots / 2), claimed.Items[..claimed.Count].Order());
        }
    }

    [Fact]
    public void Workers_that_claim_side_by_side_find_the_same_clusters()
    {
        const int plots = 4000;
        var clusters = new Clusters();
        var random = new CounterRandom(2);
        for (int round = 0; round < 50; round++)
        {
            List<int>[] candidates = Candidates(plots, ref random);
            int[][] claims = [.. candidates.Select(c => c.ToArray())];
            clusters.Begin(plots, plots);
            int next = -1;
            Thread[] workers = [.. Enumerable.Range(0, 4).Select(_ => new Thread(() =>
            {
                var claimed = new SlotList(1);
                while (Interlocked.Increment(ref next) is var p && p < plots)
                    clusters.Claim(p, claims[p], ref claimed);
            }))];
            foreach (Thread worker in workers)
                worker.Start();
            foreach (Thread worker in workers)
                worker.Join();
            clusters.End(plots);
            Assert.Equal(Naive(candidates), Found(clusters));
        }
    }

    /// <summary>For each plot its tracks: half as many tracks as plots, each of two plots.</summary>
    private static List<int>[] Candidates(int plots, ref CounterRandom random)
    {
        List<int>[] candidates = [.. Enumerable.Range(0, plots).Select(_ => new List<int>())];
        for (int track = 0; track < plots / 2; track++)
        {
            candidates[random.NextInt(plots)].Add(track);
            candidates[random.NextInt(plots)].Add(track);
        }

        return candidates;
    }

    /// <summary>The clusters by their first plots, and within each the plots in the order of arrival, by relabelling.</summary>
    private static int[][] Naive(List<int>[] candidates)
    {
        int[] label = [.. Enumerable.Range(0, candidates.Length)];
        foreach (IGrouping<int, int> plots in candidates.SelectMany((tracks, p) => tracks.Select(t => (Track: t, Plot: p))).GroupBy(x => x.Track, x => x.Plot))
            foreach (int plot in plots)
            {
                (int from, int to) = (label[plot], label[plots.First()]);
                for (int p = 0; p < label.Length; p++)
                    label[p] = label[p] == from ? to : label[p];
            }

        return [.. Enumerable.Range(0, candidates.Length).Where(p => candidates[p].Count > 0).GroupBy(p => label[p]).Select(g => g.ToArray()).OrderBy(g => g[0])];
    }

    private static int[][] Found(Clusters clusters)
    {
        var found = new List<int[]>();
        foreach (int root in clusters.Roots)
        {
            var members = new List<int>();
            for (int p = root; p >= 0; p = clusters.After(p))
                members.Add(p);
            found.Add([.. members]);
        }

        return [.. found];
    }
}
