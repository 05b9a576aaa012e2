using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Coverage.Gaps;

namespace NorthAmericaSecurity.Studies.Uncertainty;

/// <summary>A sensor in whose reach a block lies, as the catalogue has it.</summary>
internal readonly record struct BlockSensor(int Sensor, int Row, float LowestM);

/// <summary>
/// Covered or not, for all blocks and all questions at once: the engine of <see cref="GapEngine"/> in short. It multiplies each sensor's probability of missing into the blocks of its
/// reach, P = 1 − Π(1 − Pd)^n, sixteen questions to a vector. One such object serves one world after the other and keeps its memory.
/// </summary>
internal sealed class BlockCoverage
{
    public const int Lanes = UncertaintyPlan.MostLanes;

    private readonly BlockGrid _blocks;
    private readonly IReadOnlyList<SensorReach> _reaches;
    private readonly Vector256<float> _altitude0, _altitude1, _most0, _most1;
    private readonly float[] _missed;
    private readonly uint _asked;

    public BlockCoverage(BlockGrid blocks, IReadOnlyList<SensorReach> reaches, UncertaintyPlan plan)
    {
        (_blocks, _reaches) = (blocks, reaches);
        _missed = new float[blocks.Count * Lanes];
        float[] altitudes = new float[Lanes], most = new float[Lanes];
        for (int lane = 0; lane < plan.Lanes.Count; lane++)
        {
            altitudes[lane] = (float)plan.Lanes[lane].AltitudeM;
            // A sensor that covers alone does so in spite of rounding.
            most[lane] = (float)(1.0 - plan.Lanes[lane].Layer.Rule.Probability) + 1e-6f;
        }

        (_altitude0, _altitude1) = (Vector256.Create<float>(altitudes), Vector256.Create<float>(altitudes.AsSpan(8)));
        (_most0, _most1) = (Vector256.Create<float>(most), Vector256.Create<float>(most.AsSpan(8)));
        _asked = (1u << plan.Lanes.Count) - 1;
    }

    public void Clear() => _missed.AsSpan().Fill(1.0f);

    /// <summary>Takes in some sensors as a world has them.</summary>
    public void Take(World world, ReadOnlySpan<int> sensors)
    {
        (float bent, float straight) = Bends(world.RefractivityPerKm);
        foreach (int sensor in sensors)
        {
            SensorDraw draw = world.Sensors[sensor];
            SensorReach reach = _reaches[sensor];
            if (draw.Present && reach.Rows > 0)
                Take(reach.Places[Math.Min(draw.Place, reach.Places.Length - 1)], reach.Missed[draw.Performance], bent, straight, world.Sharpness, draw.Lower);
        }
    }

    private void Take(BlockSight[] sights, float[] table, float bent, float straight, float sharp, float low)
    {
        foreach (ref readonly BlockSight sight in sights.AsSpan())
        {
            Vector256<float> lowest = Vector256.Create(sight.LowestM + bent * sight.Bent + straight * sight.Straight + sharp * sight.Sharp + low * sight.Low);
            ref float missed = ref _missed[sight.Block * Lanes];
            ref float look = ref table[sight.Row * Lanes];
            Vector256<float> one = Vector256<float>.One;
            (Vector256.LoadUnsafe(ref missed) * Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(_altitude0, lowest), Vector256.LoadUnsafe(ref look), one)).StoreUnsafe(ref missed);
            (Vector256.LoadUnsafe(ref missed, 8) * Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(_altitude1, lowest), Vector256.LoadUnsafe(ref look, 8), one)).StoreUnsafe(ref missed, 8);
        }
    }

    /// <summary>Takes one sensor into one block; the questions that the block then answers with covered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint TakeNominal(SensorReach reach, in BlockSight sight)
    {
        Vector256<float> lowest = Vector256.Create(sight.LowestM), one = Vector256<float>.One;
        ref float missed = ref _missed[sight.Block * Lanes];
        ref float look = ref reach.Missed[World.NominalPerformance][sight.Row * Lanes];
        Vector256<float> low = Vector256.LoadUnsafe(ref missed) * Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(_altitude0, lowest), Vector256.LoadUnsafe(ref look), one);
        Vector256<float> high = Vector256.LoadUnsafe(ref missed, 8) * Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(_altitude1, lowest), Vector256.LoadUnsafe(ref look, 8), one);
        low.StoreUnsafe(ref missed);
        high.StoreUnsafe(ref missed, 8);
        return Covered(low, high);
    }

    /// <summary>The questions that some of a block's sensors together answer with covered, whatever was taken in.</summary>
    /// <param name="takes">By sensor: whether it is one of them.</param>
    public uint CoveredBy(ReadOnlySpan<BlockSensor> entries, ReadOnlySpan<bool> takes)
    {
        Vector256<float> one = Vector256<float>.One, low = one, high = one;
        foreach (ref readonly BlockSensor entry in entries)
        {
            if (!takes[entry.Sensor])
                continue;
            Vector256<float> lowest = Vector256.Create(entry.LowestM);
            ref float look = ref _reaches[entry.Sensor].Missed[World.NominalPerformance][entry.Row * Lanes];
            low *= Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(_altitude0, lowest), Vector256.LoadUnsafe(ref look), one);
            high *= Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(_altitude1, lowest), Vector256.LoadUnsafe(ref look, 8), one);
        }

        return Covered(low, high);
    }

    /// <summary>The questions that a block answers with covered, a bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Covered(int block) => Covered(Vector256.LoadUnsafe(ref _missed[block * Lanes]), Vector256.LoadUnsafe(ref _missed[block * Lanes], 8));

    private uint Covered(Vector256<float> missed0, Vector256<float> missed1) =>
        (Vector256.LessThanOrEqual(missed0, _most0).ExtractMostSignificantBits() | Vector256.LessThanOrEqual(missed1, _most1).ExtractMostSignificantBits() << 8) & _asked;

    /// <summary>The questions whose altitude is not under the ground of a block, a bit each.</summary>
    public uint Open(int block)
    {
        Vector256<float> ground = Vector256.Create((float)_blocks.GroundM[block]);
        return (Vector256.GreaterThanOrEqual(_altitude0, ground).ExtractMostSignificantBits() | Vector256.GreaterThanOrEqual(_altitude1, ground).ExtractMostSignificantBits() << 8) & _asked;
    }

    /// <summary>Square metres not covered, by region and question.</summary>
    public double[] GapsM2()
    {
        double[] sums = new double[_blocks.Regions * Lanes];
        for (int block = 0; block < _blocks.Count; block++)
            Add(_blocks, block, Open(block) & ~Covered(block), sums);
        return sums;
    }

    /// <summary>Square metres that are not under the ground, by region and question.</summary>
    public double[] OpenM2()
    {
        double[] sums = new double[_blocks.Regions * Lanes];
        for (int block = 0; block < _blocks.Count; block++)
            Add(_blocks, block, Open(block), sums);
        return sums;
    }

    /// <summary>Adds the areas of a block to the questions of the set bits.</summary>
    public static void Add(BlockGrid blocks, int block, uint questions, double[] sums)
    {
        if (questions == 0)
            return;
        foreach (RegionShare area in blocks.AreasOf(block))
        {
            Span<double> of = sums.AsSpan(area.Region * Lanes, Lanes);
            for (uint left = questions; left != 0; left &= left - 1)
                of[System.Numerics.BitOperations.TrailingZeroCount(left)] += area.Share;
        }
    }

    /// <summary>The weights of the shifts under weak and under strong refraction: linear in the gradient to either side of the standard one.</summary>
    internal static (float Bent, float Straight) Bends(double refractivityPerKm) => refractivityPerKm >= World.StandardRefractivityPerKm
        ? ((float)((refractivityPerKm - World.StandardRefractivityPerKm) / (SensorReach.WeakPerKm - World.StandardRefractivityPerKm)), 0.0f)
        : (0.0f, (float)((refractivityPerKm - World.StandardRefractivityPerKm) / (SensorReach.StrongPerKm - World.StandardRefractivityPerKm)));
}
