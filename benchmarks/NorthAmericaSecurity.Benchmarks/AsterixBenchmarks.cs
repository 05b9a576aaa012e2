using BenchmarkDotNet.Attributes;
using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>
/// The ASTERIX codec on made records of CAT048 and CAT062; on a recording, named by SDN_RECORDING, when there is one. Operations are records, so that a ratio is of records.
/// </summary>
[MemoryDiagnoser]
public class AsterixBenchmarks
{
    private const int Tracks = 1000;

    private readonly EditionTable _editions = new();
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly AsterixScene.TrackValues[] _tracks = AsterixScene.MakeTracks(Tracks);
    private byte[] _blocks = [];

    [GlobalSetup]
    public void Setup()
    {
        string? path = Environment.GetEnvironmentVariable("SDN_RECORDING");
        if (path is not null)
        {
            _blocks = AsterixScene.Shuffle(AsterixScene.Load(path), 1);
            return;
        }

        var blocks = new System.Buffers.ArrayBufferWriter<byte>();
        var writer = new AsterixWriter(blocks);
        Cat062 record = default;
        foreach (ref readonly AsterixScene.TrackValues track in _tracks.AsSpan())
        {
            AsterixScene.WriteTrack(ref record, track, _buffer);
            writer.Write(record);
        }

        writer.Complete();
        _blocks = blocks.WrittenSpan.ToArray();
    }

    /// <summary>What memory alone allows: every octet looked at once.</summary>
    [Benchmark(Baseline = true)]
    public int Octets()
    {
        int sum = 0;
        foreach (byte b in _blocks)
            sum += b;
        return sum;
    }

    [Benchmark]
    public long ReadAllElements() => AsterixScene.ReadAll(_blocks, _editions).Records;

    [Benchmark]
    public long ReadRecords() => AsterixScene.ReadRecords(_blocks, _editions).Records;

    [Benchmark]
    public long Rewrite() => AsterixScene.Rewrite(_blocks, _editions, _buffer).Records;

    [Benchmark]
    public int WriteTracks()
    {
        Cat062 record = default;
        int octets = 0;
        foreach (ref readonly AsterixScene.TrackValues track in _tracks.AsSpan())
            octets += AsterixScene.WriteTrack(ref record, track, _buffer);
        return octets;
    }
}
