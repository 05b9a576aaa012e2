using System.Diagnostics;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>
/// Times from a plot's arrival to its track's update, in buckets of a fifth more each, from 0.1 ms to over a minute: since the start, and of the last half to whole minute. Written by one thread, read by any.
/// </summary>
public sealed class LatencyHistogram
{
    private const double FirstMs = 0.1, Factor = 1.2;

    /// <summary>Seconds after which what is recent becomes what was before.</summary>
    private const double RecentS = 30.0;

    private const int Buckets = 76;

    private readonly long[] _counts = new long[Buckets];
    private long[] _recent = new long[Buckets], _before = new long[Buckets];
    private long _recentSince = Stopwatch.GetTimestamp();

    public long Count { get; private set; }

    public double SumMs { get; private set; }

    public void Add(long receivedTicks, long nowTicks)
    {
        double ms = Stopwatch.GetElapsedTime(receivedTicks, nowTicks).TotalMilliseconds;
        if (Stopwatch.GetElapsedTime(_recentSince, nowTicks).TotalSeconds > RecentS)
            (_recent, _before, _recentSince) = (new long[Buckets], _recent, nowTicks);
        int bucket = ms <= FirstMs ? 0 : Math.Min(Buckets - 1, (int)Math.Ceiling(Math.Log(ms / FirstMs) / Math.Log(Factor)));
        _counts[bucket]++;
        _recent[bucket]++;
        Count++;
        SumMs += ms;
    }

    /// <summary>Milliseconds that a share of the plots of the last half to whole minute did not exceed, at most a fifth too high; 0 if there were none.</summary>
    public double QuantileMs(double share)
    {
        long[] recent = _recent, before = _before;
        long wanted = (long)Math.Ceiling(share * (recent.Sum() + before.Sum())), sum = 0;
        for (int i = 0; i < Buckets; i++)
        {
            sum += recent[i] + before[i];
            if (sum >= wanted && sum > 0)
                return FirstMs * Math.Pow(Factor, i);
        }

        return 0.0;
    }

    /// <summary>Upper edges in milliseconds and counts of plots up to them, at a few edges for a dashboard.</summary>
    public IEnumerable<(double UpToMs, long Count)> Cumulative(params double[] edgesMs)
    {
        foreach (double edge in edgesMs)
        {
            long sum = 0;
            for (int i = 0; i < Buckets && FirstMs * Math.Pow(Factor, i) <= edge * 1.0000001; i++)
                sum += _counts[i];
            yield return (edge, sum);
        }
    }
}
