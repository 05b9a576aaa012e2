using System.Diagnostics;
using System.Globalization;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>
/// The hot path, once through: plots in memory to updated tracks, one line for each number of tracks. The first scans make the tracks; what is measured is the
/// steady state. The best of several stretches is told, since other work on the machine only ever slows one down; by seconds of the processor, too, which others do not take.
/// </summary>
internal static class QuickCorrelator
{
    /// <summary>Plots taken before the measurement at least, scans at least, and plots in each stretch that is measured.</summary>
    private const int WarmPlots = 360_000, WarmScans = 18, Stretches = 4, PlotsPerStretch = 80_000;

    public static void Run(int[] aircraft, int workers)
    {
        // The just-in-time compiler settles on a small scene first.
        Measure(1_000, workers: 1, print: false);
        foreach (int count in aircraft)
            Measure(count, workers, print: true);
    }

    private static void Measure(int aircraft, int workers, bool print)
    {
        int warm = Math.Max(WarmScans, WarmPlots / aircraft);
        CorrelatorScene scene = CorrelatorScene.Make(aircraft, warm + Stretches * Math.Max(1, PlotsPerStretch / aircraft));
        using var tracker = new Tracker(scene.Sensors, planar: true, workers: workers);
        int steady = Array.FindIndex(scene.Plots, p => p.TimeS >= warm * CorrelatorScene.PeriodS);
        foreach (ref readonly Plot plot in scene.Plots.AsSpan(0, steady))
            tracker.Add(plot);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TrackerCounts before = tracker.Counts;
        int count = scene.Plots.Length - steady, each = count / Stretches;
        double best = 0.0, bestOfCpu = 0.0;
        for (int i = 0; i < Stretches; i++)
        {
            long started = Stopwatch.GetTimestamp();
            TimeSpan cpu = Environment.CpuUsage.TotalTime;
            foreach (ref readonly Plot plot in scene.Plots.AsSpan(steady + i * each, each))
                tracker.Add(plot);
            best = Math.Max(best, each / Stopwatch.GetElapsedTime(started).TotalSeconds);
            bestOfCpu = Math.Max(bestOfCpu, each / (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        if (!print)
            return;
        TrackerCounts after = tracker.Counts;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"correlator tracks={aircraft} plots_per_s={best:F0} bytes_per_plot={(double)allocated / count:F3} plots_per_cpu_s={bestOfCpu:F0} workers={workers} alive={tracker.TrackCount} shared={(double)(after.Shared - before.Shared) / count:F3} initiating={(double)(after.Initiating - before.Initiating) / count:F3}"));
    }
}
