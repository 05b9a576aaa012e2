using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using NorthAmericaSecurity.Benchmarks;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;

// "quick correlator" prints one line per number of tracks, "quick asterix FILE" one per way of reading; anything else goes to BenchmarkDotNet.
if (args is ["quick", "asterix", var recording, .. var editions])
{
    try
    {
        QuickAsterix.Run(recording, editions);
        return 0;
    }
    catch (InputException e)
    {
        Console.Error.WriteLine(e.Message);
        return 2;
    }
}

if (args is not ["quick", "correlator"])
{
    BenchmarkSwitcher.FromAssembly(typeof(TrackerBenchmarks).Assembly).Run(args);
    return 0;
}

foreach (int aircraft in (int[])[1_000, 20_000, 100_000])
{
    const int scans = 16, warmUp = 8;
    CorrelatorScene scene = CorrelatorScene.Make(aircraft, scans);
    var tracker = new Tracker(scene.Sensors, planar: true);
    int steady = Array.FindIndex(scene.Plots, p => p.TimeS >= warmUp * 5.0);
    foreach (ref readonly Plot plot in scene.Plots.AsSpan(0, steady))
        tracker.Add(plot);
    long allocated = GC.GetAllocatedBytesForCurrentThread();
    long started = Stopwatch.GetTimestamp();
    foreach (ref readonly Plot plot in scene.Plots.AsSpan(steady))
        tracker.Add(plot);
    double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
    allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
    int count = scene.Plots.Length - steady;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"correlator tracks={tracker.TrackCount} plots_per_s={count / seconds:F0} bytes_per_plot={(double)allocated / count:F3}"));
}

return 0;
