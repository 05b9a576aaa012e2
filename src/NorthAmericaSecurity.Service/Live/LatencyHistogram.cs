using System.Diagnostics;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>Times from a plot's arrival to its track's update, in buckets of a fifth more each, from 0.1 ms to over a minute. Written by one thread, read by any.</summary>
public sealed class LatencyHistogram
{
    private const double FirstMs = 0.1, Factor = 1.2;

    private readonly long[] _counts = new long[76];

    public long Count { get; private set; }

    public double SumMs { get; private set; }

    public void Add(long receivedTicks, long nowTicks)
    {
        double ms = Stopwatch.GetElapsedTime(receivedTicks, nowTicks).TotalMilliseconds;
        int bucket = ms <= FirstMs ? 0 : Math.Min(_counts.Length - 1, (int)Math.Ceiling(Math.Log(ms / FirstMs) / Math.Log(Factor)));
        _counts[bucket]++;
        Count++;
        SumMs += ms;
    }

    /// <summary>Milliseconds that a share of the plots did not exceed, at most a fifth too high; 0 before the first.</summary>
    public double QuantileMs(double share)
    {
        long wanted = (long)Math.Ceiling(share * Count), sum = 0;
        for (int i = 0; i < _counts.Length; i++)
        {
            sum += _counts[i];
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
            for (int i = 0; i < _counts.Length && FirstMs * Math.Pow(Factor, i) <= edge * 1.0000001; i++)
                sum += _counts[i];
            yield return (edge, sum);
        }
    }
}
