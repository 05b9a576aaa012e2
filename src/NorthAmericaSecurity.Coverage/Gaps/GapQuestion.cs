using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>A height of a layer in metres: above mean sea level, or above the ground.</summary>
public readonly record struct LayerHeight(double HeightM, bool AboveGround);

/// <summary>A question about one kind of target at several heights.</summary>
/// <param name="Transponder">Whether it has one that works (AIS for vessels).</param>
/// <param name="Kinds">Channels that are asked; the others are as if they were not there.</param>
/// <param name="FromSpace">Whether sensors in space are asked.</param>
/// <param name="Rule">When a cell is covered.</param>
/// <param name="Heights">Those above sea level first, rising; no more than <see cref="GapQuestion.MostHeights"/>.</param>
/// <param name="RegionsAsked">By region: whether such targets are asked about there.</param>
public sealed record GapQuestion(TargetType Target, bool Transponder, Channels Kinds, bool FromSpace, UpdateRule Rule, IReadOnlyList<LayerHeight> Heights, IReadOnlyList<bool> RegionsAsked)
{
    /// <summary>Heights of one cell lie side by side in a vector of as many.</summary>
    public const int MostHeights = 16;

    /// <summary>A sensor with the channels that are asked.</summary>
    public Sensor AskedOf(Sensor sensor) => sensor.Only(Kinds, FromSpace);
}

/// <summary>Sensors joining step by step: each stage has those of the stages before it and its own.</summary>
/// <param name="Adds">By stage: indices of the sensors that it adds.</param>
/// <param name="Regions">By region: whether the path is about it; areas of the others are 0 or of no meaning. Null for all. The first path, which maps are made of, is about all.</param>
public sealed record GapPath(IReadOnlyList<int[]> Adds, IReadOnlyList<bool>? Regions = null);

/// <summary>What a cell is at a height, in one number: below <see cref="Covered"/> the <see cref="Reason"/> why it is not covered.</summary>
public static class CellState
{
    public const byte Covered = (byte)Reason.Covered;

    /// <summary>By two sensors or more, each alone.</summary>
    public const byte CoveredTwice = Covered + 1;

    /// <summary>The ground is above the height: neither covered nor gap.</summary>
    public const byte Underground = 15;

    /// <summary>Number of states that sums are kept for.</summary>
    public const int States = 16;
}

/// <summary>Areas in square metres of one question, by path, stage, region, height and state.</summary>
public sealed class GapSums
{
    private readonly int _regions;
    private readonly int[] _firstStage;

    // By stage of all paths and region, then height and state; null where nothing is counted.
    private readonly double[]?[] _areaM2;

    internal GapSums(IReadOnlyList<GapPath> paths, int regions)
    {
        _regions = regions;
        _firstStage = new int[paths.Count + 1];
        for (int p = 0; p < paths.Count; p++)
            _firstStage[p + 1] = _firstStage[p] + paths[p].Adds.Count;
        _areaM2 = new double[_firstStage[^1] * regions][];
    }

    /// <summary>Numbers of one region: by height and state.</summary>
    internal const int PerRegion = GapQuestion.MostHeights * CellState.States;

    /// <summary>The numbers of a region, to be added to.</summary>
    internal Span<double> To(int path, int stage, int region) => _areaM2[(_firstStage[path] + stage) * _regions + region] ??= new double[PerRegion];

    /// <summary>Adds sums of the same paths and regions.</summary>
    internal void Add(GapSums other)
    {
        for (int i = 0; i < _areaM2.Length; i++)
        {
            if (other._areaM2[i] is not { } more)
                continue;
            double[] to = _areaM2[i] ??= new double[PerRegion];
            for (int k = 0; k < to.Length; k++)
                to[k] += more[k];
        }
    }

    /// <summary>Area in square metres in a state.</summary>
    public double Of(int path, int stage, int height, int region, byte state) =>
        _areaM2[(_firstStage[path] + stage) * _regions + region]?[height * CellState.States + state] ?? 0.0;

    /// <summary>Area that is not covered.</summary>
    public double GapM2(int path, int stage, int height, int region)
    {
        double sum = 0.0;
        for (byte state = 0; state < CellState.Covered; state++)
            sum += Of(path, stage, height, region, state);
        return sum;
    }

    /// <summary>Area whose ground is above the height.</summary>
    public double UndergroundM2(int height, int region) => Of(0, 0, height, region, CellState.Underground);

    /// <summary>Area covered by two sensors or more, each alone.</summary>
    public double TwiceM2(int path, int stage, int height, int region) => Of(path, stage, height, region, CellState.CoveredTwice);
}

/// <summary>
/// The answer to one question. <see cref="FirstStage"/> and <see cref="LastState"/> are of the first path, <see cref="GapQuestion.MostHeights"/> octets a cell: the first stage that
/// covers it (<see cref="Never"/> if none does, <see cref="Outside"/> where its ground is above the height or it is not asked about), and its state at the last stage. The next
/// question writes over them.
/// </summary>
public sealed record GapAnswer(GapSums Sums, byte[] FirstStage, byte[] LastState)
{
    public const byte Never = 254, Outside = 255;
}
