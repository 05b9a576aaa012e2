using System.Collections.Concurrent;
using NorthAmericaSecurity.Coverage.Detection;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>
/// Which cells are covered, stage by stage, and why the others are not: for every cell and height the probability of at least one update within T over all sensors of the stage,
/// P = 1 − Π(1 − Pd)^n. Rows are worked on side by side in a fixed number of bands, whose areas are added in their order: the answer is the same to the last bit whatever the number of
/// workers. The cost is linear in cells and in the cells that each sensor reaches.
/// </summary>
public sealed class GapEngine(RegionCells cells, CellGround ground, IReadOnlyList<PlacedSensor> sensors, IReadOnlyList<GapPath> paths, DetectionConditions conditions)
{
    private const int Bands = 64;

    private readonly RadarCurves _curves = new(conditions);

    // Octets of all cells and heights are many: one question after the other uses them.
    private byte[]? _first, _last;

    public RegionCells Cells { get; } = cells;

    public CellGround Ground { get; } = ground;

    /// <summary>Answers one question; the octets by cell in the answer are those of the latest question.</summary>
    /// <param name="workers">-1 for all cores.</param>
    /// <param name="done">Told the share done, 0 to 1.</param>
    public GapAnswer Ask(GapQuestion question, int workers = -1, Action<double>? done = null)
    {
        if (question.Heights.Count is 0 or > GapQuestion.MostHeights || question.Heights[0].AboveGround)
            throw new ArgumentException($"1 to {GapQuestion.MostHeights} heights are asked about, one of them at least above sea level");
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = workers };
        double[] heights = [.. question.Heights.Where(h => !h.AboveGround).Select(h => h.HeightM)];
        float[] aboveGround = [.. question.Heights.Where(h => h.AboveGround).Select(h => (float)h.HeightM)];
        var builder = new ProfileBuilder(question.Target, question.Transponder, conditions, question.Rule, heights, _curves);
        var tables = new LookTable?[sensors.Count];
        var reasons = new Reason[sensors.Count];
        bool[] used = new bool[sensors.Count];
        foreach (int sensor in paths.SelectMany(p => p.Adds).SelectMany(a => a))
            used[sensor] = true;
        Parallel.For(0, sensors.Count, parallel, i =>
        {
            if (used[i])
                tables[i] = LookTable.Of(sensors[i], builder, question, heights, out reasons[i]);
        });
        var plan = new GapPlan(Cells, Ground, question, paths, tables, [.. paths.Select(p => Floors(p, reasons))], [.. heights.Select(h => (float)h)], aboveGround);

        byte[] first = _first ??= new byte[Cells.Count * GapQuestion.MostHeights], last = _last ??= new byte[Cells.Count * GapQuestion.MostHeights];
        var ofBand = new GapSums[Bands];
        int finished = 0;
        var idle = new ConcurrentBag<GapRow>();
        Parallel.For(0, Bands, parallel, band =>
        {
            GapRow work = idle.TryTake(out GapRow? before) ? before : new GapRow(plan);
            ofBand[band] = new GapSums(paths, Cells.Regions.Count);
            for (int row = band * Cells.Rows / Bands; row < (band + 1) * Cells.Rows / Bands; row++)
                work.Run(row, ofBand[band], first, last);
            idle.Add(work);
            done?.Invoke(Interlocked.Increment(ref finished) / (double)Bands);
        });
        var sums = new GapSums(paths, Cells.Regions.Count);
        foreach (GapSums band in ofBand)
            sums.Add(band);

        return new GapAnswer(sums, first, last);
    }

    /// <summary>By stage: why a place is not seen that no sensor reaches.</summary>
    private static Reason[] Floors(GapPath path, Reason[] reasons)
    {
        var floors = new Reason[path.Adds.Count];
        Reason floor = Reason.NoSensorOfDomain;
        for (int stage = 0; stage < floors.Length; stage++)
        {
            foreach (int sensor in path.Adds[stage])
                floor = reasons[sensor] > floor ? reasons[sensor] : floor;
            floors[stage] = floor;
        }

        return floors;
    }
}
