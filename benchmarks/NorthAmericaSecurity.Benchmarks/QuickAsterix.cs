using System.Diagnostics;
using System.Globalization;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>
/// quick asterix FILE [CATEGORY:EDITION]: records per second of one core. The first line is of all elements: every record read with its lengths checked, every value scaled and taken, reserved
/// expansions and Mode S registers too, over the blocks in an order of chance. The lines behind it are of parts: records read into their structs; read and written again; CAT062 written.
/// </summary>
internal static class QuickAsterix
{
    private const int Seed = 20261122;
    private const double WarmUpS = 1.5;
    private const int Rounds = 9;
    private const int RecordsInARound = 2_000_000;

    public static void Run(string path, string[] editions)
    {
        var table = new EditionTable();
        foreach (string text in editions)
        {
            string[] parts = text.Split(':');
            if (parts.Length != 2 || !byte.TryParse(parts[0], CultureInfo.InvariantCulture, out byte category) || !Edition.TryParse(parts[1], out Edition edition))
                throw new InputException($"{text}: expected CATEGORY:EDITION, as 021:0.23");
            table.Set(category, edition);
        }

        byte[] blocks = AsterixScene.Shuffle(AsterixScene.Load(path), Seed);
        byte[] buffer = new byte[1 << 16];
        AsterixScene.Totals totals = AsterixScene.ReadAll(blocks, table);
        if (totals.Records == 0)
            throw new InputException($"{path}: no record could be read");
        Measure("asterix", blocks.Length, totals.Records, () => AsterixScene.ReadAll(blocks, table));
        Measure("asterix-records", blocks.Length, totals.Records, () => AsterixScene.ReadRecords(blocks, table));
        Measure("asterix-rewrite", blocks.Length, totals.Records, () => AsterixScene.Rewrite(blocks, table, buffer));
        AsterixScene.TrackValues[] tracks = AsterixScene.MakeTracks(1000);
        Measure("asterix-write-062", WriteTracks(tracks, buffer), tracks.Length, () => WriteTracks(tracks, buffer));
        if (totals.Rejected > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"asterix-rejected {totals.Rejected}"));
    }

    private static int WriteTracks(AsterixScene.TrackValues[] tracks, byte[] buffer)
    {
        Cat062 record = default;
        int octets = 0;
        foreach (ref readonly AsterixScene.TrackValues track in tracks.AsSpan())
            octets += AsterixScene.WriteTrack(ref record, track, buffer);
        return octets;
    }

    /// <summary>The median of several rounds; what is allocated in all of them.</summary>
    private static void Measure<T>(string name, long octets, long records, Func<T> pass)
    {
        long started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started).TotalSeconds < WarmUpS)
            pass();
        int passes = (int)Math.Max(1, RecordsInARound / Math.Max(1, records));
        double[] seconds = new double[Rounds];
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < Rounds; round++)
        {
            started = Stopwatch.GetTimestamp();
            for (int i = 0; i < passes; i++)
                pass();
            seconds[round] = Stopwatch.GetElapsedTime(started).TotalSeconds / passes;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Array.Sort(seconds);
        double median = seconds[Rounds / 2];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name} records_per_s={records / median:F0} mb_per_s={octets / median / 1e6:F1} bytes_per_record={(double)allocated / (records * passes * Rounds):F3}"));
    }
}
