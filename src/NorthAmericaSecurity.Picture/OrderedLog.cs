using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture;

/// <summary>A stretch of the log: plots in order, and the time before which nothing more follows.</summary>
public sealed record LogBatch(IReadOnlyList<Plot> Plots, double TickS);

/// <summary>
/// The one totally ordered log of several feeds: by time, then by feed, then by the feed's own order. It advances as far as the slowest open feed has ticked, so the
/// order does not depend on which feed's bytes came first.
/// </summary>
public sealed class OrderedLog(IReadOnlyList<IPlotFeed> feeds)
{
    private readonly List<Plot>[] _waiting = [.. feeds.Select(_ => new List<Plot>())];
    private readonly bool[] _open = [.. feeds.Select(_ => true)];

    /// <summary>Reads all feeds to their end.</summary>
    public async IAsyncEnumerable<LogBatch> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel = default)
    {
        double emitted = double.NegativeInfinity;
        while (Slowest() is { } slowest)
        {
            if (!await feeds[slowest].ReadAsync(_waiting[slowest], cancel).ConfigureAwait(false))
                _open[slowest] = false;
            double tick = Slowest() is { } next ? feeds[next].TickS : double.PositiveInfinity;
            if (tick <= emitted)
                continue;
            emitted = tick;
            yield return new LogBatch(Take(tick), tick);
        }
    }

    /// <summary>The open feed that has ticked least far; the first of equals.</summary>
    private int? Slowest()
    {
        int? slowest = null;
        for (int i = 0; i < feeds.Count; i++)
            if (_open[i] && (slowest is not { } s || feeds[i].TickS < feeds[s].TickS))
                slowest = i;
        return slowest;
    }

    private List<Plot> Take(double tickS)
    {
        var ready = new List<(Plot Plot, int Feed, int Sequence)>();
        for (int f = 0; f < _waiting.Length; f++)
        {
            List<Plot> waiting = _waiting[f];
            for (int i = 0; i < waiting.Count; i++)
                if (waiting[i].TimeS < tickS)
                    ready.Add((waiting[i], f, i));
            waiting.RemoveAll(p => p.TimeS < tickS);
        }

        ready.Sort((a, b) => a.Plot.TimeS != b.Plot.TimeS ? a.Plot.TimeS.CompareTo(b.Plot.TimeS) : a.Feed != b.Feed ? a.Feed.CompareTo(b.Feed) : a.Sequence.CompareTo(b.Sequence));
        return [.. ready.Select(r => r.Plot)];
    }
}
