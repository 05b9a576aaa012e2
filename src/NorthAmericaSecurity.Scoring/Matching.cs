using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Scoring;

/// <summary>A truth and a track closer than the cut-off.</summary>
public readonly record struct Closeness(int Truth, int Track, double DistanceM);

/// <summary>
/// The best one-to-one matching of truth and tracks under a cut-off, as OSPA and GOSPA define it: pairs nearer than the cut-off are found over a grid, fall into
/// independent clusters, and each cluster is assigned optimally.
/// </summary>
public sealed class Matching
{
    private readonly LinearAssignment _assignment = new();

    /// <summary>All pairs closer than the cut-off, by truth, then by track.</summary>
    public static List<Closeness> Near(Epoch epoch, double cutoffM)
    {
        var cells = new Dictionary<(int, int, int), List<int>>();
        for (int j = 0; j < epoch.Tracks.Length; j++)
        {
            (int x, int y, int z) = CellOf(epoch.Tracks[j], cutoffM);
            if (!cells.TryGetValue((x, y, z), out List<int>? list))
                cells.Add((x, y, z), list = []);
            list.Add(j);
        }

        var near = new List<Closeness>();
        for (int i = 0; i < epoch.Truth.Length; i++)
        {
            int first = near.Count;
            (int x, int y, int z) = CellOf(epoch.Truth[i], cutoffM);
            for (int dx = -1; dx <= 1; dx++)
                for (int dy = -1; dy <= 1; dy++)
                    for (int dz = -1; dz <= 1; dz++)
                    {
                        if (!cells.TryGetValue((x + dx, y + dy, z + dz), out List<int>? list))
                            continue;
                        foreach (int j in list)
                        {
                            double distance = epoch.Truth[i].Ground.DistanceTo(epoch.Tracks[j].Ground);
                            if (distance < cutoffM)
                                near.Add(new Closeness(i, j, distance));
                        }
                    }

            near.Sort(first, near.Count - first, Comparer<Closeness>.Create((a, b) => a.Track.CompareTo(b.Track)));
        }

        return near;
    }

    /// <summary>The matching that minimises the sum of (distance^p - cutoff^p) over matched pairs.</summary>
    public List<Closeness> Best(IReadOnlyList<Closeness> near, int truths, int tracks, double cutoffM, double p)
    {
        // Connected components over truths and tracks.
        int[] parent = [.. Enumerable.Range(0, truths + tracks)];
        int Root(int a)
        {
            while (parent[a] != a)
                a = parent[a] = parent[parent[a]];
            return a;
        }

        foreach (Closeness c in near)
        {
            int a = Root(c.Truth), b = Root(truths + c.Track);
            parent[Math.Max(a, b)] = Math.Min(a, b);
        }

        var best = new List<Closeness>();
        foreach (IGrouping<int, Closeness> cluster in near.GroupBy(c => Root(c.Truth)))
            Solve([.. cluster], cutoffM, p, best);
        return best;
    }

    private void Solve(Closeness[] cluster, double cutoffM, double p, List<Closeness> best)
    {
        if (cluster.Length == 1)
        {
            best.Add(cluster[0]);
            return;
        }

        int[] rows = [.. cluster.Select(c => c.Truth).Distinct()];
        int[] tracks = [.. cluster.Select(c => c.Track).Distinct()];
        // One further column per row lets it stay alone at cost 0; a pair gains distance^p - cutoff^p.
        int columns = tracks.Length + rows.Length;
        var cost = new double[rows.Length * columns];
        var pairOf = new Dictionary<(int Row, int Column), Closeness>();
        foreach (Closeness c in cluster)
        {
            int r = Array.IndexOf(rows, c.Truth), k = Array.IndexOf(tracks, c.Track);
            cost[r * columns + k] = Math.Pow(c.DistanceM, p) - Math.Pow(cutoffM, p);
            pairOf.Add((r, k), c);
        }

        var column = new int[rows.Length];
        _assignment.Solve(cost, rows.Length, columns, column);
        for (int r = 0; r < rows.Length; r++)
            if (pairOf.TryGetValue((r, column[r]), out Closeness pair))
                best.Add(pair);
    }

    private static (int X, int Y, int Z) CellOf(in ScorePoint point, double cellM) =>
        ((int)Math.Floor(point.Ground.X / cellM), (int)Math.Floor(point.Ground.Y / cellM), (int)Math.Floor(point.Ground.Z / cellM));
}
