using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// How the correlator behaves: every value that experience rather than a sensor sets. One set of defaults serves air, sea and sky-wave traffic; a picture can be
/// given another while it runs.
/// </summary>
public sealed record Tuning
{
    /// <summary>Length in seconds of the batches in which plots are associated; shorter than any scan, so that a sensor sees a target once in it.</summary>
    public double BatchS { get; init; } = 0.5;

    /// <summary>Plots older than the newest by more than this many seconds are counted and dropped; younger ones, late or not, are used.</summary>
    public double WindowS { get; init; } = 10.0;

    /// <summary>Density in plots per m² and scan of false plots below which no estimate goes.</summary>
    public double LeastClutterPerM2 { get; init; } = 1e-13;

    /// <summary>Height in metres taken for an air target that tells none.</summary>
    public double UnknownHeightM { get; init; } = 6500.0;

    /// <summary>Standard deviation in metres of that height.</summary>
    public double UnknownHeightSigmaM { get; init; } = 3500.0;

    /// <summary>False to take sensors as they are: no bias is estimated, none applied, no runaway noticed.</summary>
    public bool Registration { get; init; } = true;

    /// <summary>False to believe the declared density of false plots instead of learning it.</summary>
    public bool LearnedClutter { get; init; } = true;

    /// <summary>False to take the likeliest of all assignments for certain (global nearest neighbour) instead of weighing all by belief propagation.</summary>
    public bool BeliefPropagation { get; init; } = true;

    /// <summary>False to leave contested plots to belief propagation alone, without settling first whose they are.</summary>
    public bool SettledPlots { get; init; } = true;

    public ClassTuning Air { get; init; } = ClassTuning.Aircraft;

    public ClassTuning Surface { get; init; } = ClassTuning.Vessel;

    public ClassTuning Skywave { get; init; } = ClassTuning.WideArea;

    /// <summary>Where other values hold; of areas that overlap the first. They do not count on a flat plane.</summary>
    public IReadOnlyList<TuningArea> Areas { get; init; } = [];

    internal ClassTuning Of(TargetClass kind) => kind switch { TargetClass.Air => Air, TargetClass.Surface => Surface, _ => Skywave };
}

/// <summary>
/// A part of the earth with values of its own. A track takes its values within some kilometres of the edge: when it leaves its cell of the index.
/// </summary>
/// <param name="Name">For people.</param>
public sealed record TuningArea(string Name, GeodeticBox Where, ClassTuning Air, ClassTuning Surface, ClassTuning Skywave);

/// <summary>What is believed of one class of targets: how they move, how many there are, and when a track of one is shown.</summary>
public sealed record ClassTuning
{
    /// <summary>One to four motion models.</summary>
    public required MotionModel[] Models { get; init; }

    /// <summary>Standard deviation in m/s of each velocity axis of a target seen once.</summary>
    public required double SpeedSigmaMps { get; init; }

    /// <summary>Acceleration in m/s² for which the coarse gate makes room between two plots.</summary>
    public required double AgilityMps2 { get; init; }

    /// <summary>Mean time in seconds for which a target lives once it is there.</summary>
    public required double LifeS { get; init; }

    /// <summary>Targets per m² that are there when a sensor begins to look, at least: its first scan may tell of more.</summary>
    public double InitialDensityPerM2 { get; init; } = 1e-10;

    /// <summary>Targets per m² and second that appear.</summary>
    public double BirthPerM2S { get; init; } = 3e-14;

    /// <summary>Squared Mahalanobis distance (2 degrees of freedom), from the nearest model's prediction, beyond which a plot is not a track's.</summary>
    public double Gate { get; init; } = 30.0;

    /// <summary>Probability of existence from which a track is shown, and below which it no longer is.</summary>
    public double ConfirmExistence { get; init; } = 0.98;

    public double HideExistence { get; init; } = 0.88;

    /// <summary>Probability of existence below which a track is given up.</summary>
    public double DropExistence { get; init; } = 1e-3;

    /// <summary>Seconds after its last plot for which a track that has ended may yet be found again: one that begins where it would be goes on under its number. 0 for never.</summary>
    public double LostS { get; init; } = 120.0;

    /// <summary>Plots that a track needs to be shown.</summary>
    public int ConfirmPlots { get; init; } = 2;

    /// <summary>Root mean square over the axes of the position's standard deviation, in metres, beyond which a track is not shown, and beyond twice which it ends.</summary>
    public required double ShowSigmaM { get; init; }

    /// <summary>Distance in metres, and difference of velocity in m/s, beyond which two tracks are two targets.</summary>
    public double TwinDistanceM { get; init; } = 600.0;

    public double TwinSpeedMps { get; init; } = 40.0;

    /// <summary>Probability that a sensor makes two plots of two targets that are in one another's gates; else one plot is both's.</summary>
    public double ResolvedShare { get; init; } = 0.5;

    /// <summary>
    /// Aircraft of every kind: steady flight, turns to either side that begin at the standard rate and follow the flight, and what changes its speed. A turn keeps the speed: nearly all of its noise is across
    /// the velocity.
    /// </summary>
    public static ClassTuning Aircraft { get; } = new()
    {
        Models =
        [
            new("steady", 0.0, 0.08, 1.0, 420.0) { Next = [0, 0.495, 0.495, 0.01] },
            new("left turn", 3.0, 0.01, 55.0, 21.0) { FollowPerS = 0.07, Next = [0.98, 0, 0.01, 0.01] },
            new("right turn", -3.0, 0.01, 55.0, 21.0) { FollowPerS = 0.07, Next = [0.98, 0.01, 0, 0.01] },
            new("agile", 0.0, 35.0, 60.0, 13.0) { FollowPerS = 0.3, Next = [0.5, 0.25, 0.25, 0] },
        ],
        SpeedSigmaMps = 150.0,
        AgilityMps2 = 15.0,
        LifeS = 3600.0,
        ShowSigmaM = 1300.0,
    };

    /// <summary>Vessels, from ferries to fast boats.</summary>
    public static ClassTuning Vessel { get; } = new()
    {
        Models =
        [
            new("steady", 0.0, 0.002, 0.002, 600.0) { Next = [0, 1] },
            new("turning", 0.0, 0.02, 0.2, 60.0) { Next = [1, 0] },
        ],
        SpeedSigmaMps = 9.0,
        AgilityMps2 = 1.0,
        LifeS = 36_000.0,
        ShowSigmaM = 1200.0,
    };

    /// <summary>What sky-wave radar sees: steady flight is all that can be told from plots kilometres wide.</summary>
    public static ClassTuning WideArea { get; } = new()
    {
        Models = [new("steady", 0.0, 3.0, 3.0, 300.0)],
        SpeedSigmaMps = 150.0,
        AgilityMps2 = 5.0,
        LifeS = 3600.0,
        ShowSigmaM = 20_000.0,
    };
}

/// <summary>One way of moving: a coordinated turn at a constant rate, with white-noise acceleration.</summary>
/// <param name="Name">For people.</param>
/// <param name="TurnDegPerS">Rate of turn in degrees per second, positive to the left; 0 is straight flight.</param>
/// <param name="NoiseAlong">Acceleration density in m²/s³ along the velocity.</param>
/// <param name="NoiseAcross">Acceleration density in m²/s³ across it.</param>
/// <param name="DwellS">Mean time in seconds for which a target moves so.</param>
public sealed record MotionModel(string Name, double TurnDegPerS, double NoiseAlong, double NoiseAcross, double DwellS)
{
    /// <summary>
    /// Gain in 1/s at which the rate of turn follows the flight: by so much it changes for each radian by which plots turn the velocity. 0 keeps it as it is told, 0.2 settles
    /// on a turn in some ten seconds. A model that begins with a turn goes back to its rate as far as others' targets enter it.
    /// </summary>
    public double FollowPerS { get; init; }

    /// <summary>Shares of the models that follow this one; its own is of no meaning.</summary>
    public double[] Next { get; init; } = [];
}
