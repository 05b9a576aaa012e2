using System.Buffers;
using BenchmarkDotNet.Attributes;
using NorthAmericaSecurity.Feeds.Frames;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>Plots to frames.</summary>
[MemoryDiagnoser]
public class FrameBenchmarks
{
    private readonly CorrelatorScene _scene = CorrelatorScene.Make(1_000, scans: 2);
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20), _scratch = new(1 << 20);

    [Benchmark]
    public int Write()
    {
        _output.ResetWrittenCount();
        PlotFrames.WritePlots(_output, _scratch, "R0", _scene.Plots);
        return _output.WrittenCount;
    }
}
