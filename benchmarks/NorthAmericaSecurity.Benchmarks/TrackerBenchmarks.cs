using BenchmarkDotNet.Attributes;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>The correlator from empty to steady state: time and allocation per plot.</summary>
[MemoryDiagnoser]
public class TrackerBenchmarks
{
    private CorrelatorScene _scene = null!;

    [Params(1_000, 20_000)]
    public int Aircraft { get; set; }

    [GlobalSetup]
    public void Setup() => _scene = CorrelatorScene.Make(Aircraft, scans: 12);

    [Benchmark]
    public long Fuse()
    {
        var tracker = new Tracker(_scene.Sensors, planar: true);
        foreach (ref readonly Plot plot in _scene.Plots.AsSpan())
            tracker.Add(plot);
        tracker.AdvanceTo(_scene.Plots[^1].TimeS);
        return tracker.Counts.Associated;
    }
}
