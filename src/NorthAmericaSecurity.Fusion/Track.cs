using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Fusion.Sensing;

namespace NorthAmericaSecurity.Fusion;

/// <summary>One track: a Bernoulli component (Williams, IEEE Transactions on Aerospace and Electronic Systems 51, 2015), that is, a target that exists with some probability and moves by one of some models.</summary>
internal struct Track
{
    /// <summary>State at <see cref="TimeS"/> in the frame number <see cref="Frame"/>.</summary>
    public Kinematics State;

    public Vertical Vertical;

    /// <summary>What the ranges of several radars tell of the height of a target that tells none.</summary>
    public RangedHeight Ranged;

    public Identity Identity;
    public long Id;
    public double TimeS, FirstPlotS, LastPlotS;

    /// <summary>Probability that there is a target.</summary>
    public double Existence;

    /// <summary>Probability of existence at which it is given up.</summary>
    public double LeastExistence;

    /// <summary>Times of the last plot by primary radar, secondary radar, Mode S and broadcast; minus infinity if none.</summary>
    public double PrimaryS, SecondaryS, ModeSS, BroadcastS;

    public int Frame, Plots;
    public TargetClass Class;

    /// <summary>Area of the tuning in which it is (<see cref="TunedAreas"/>).</summary>
    public byte Area;
    public bool Alive, Confirmed, CellLeft, FrameLeft;

    /// <summary>True if it has ended and may be found again (<see cref="TrackSegments"/>).</summary>
    public bool Lost;

    /// <summary>True if nothing keeps it alive.</summary>
    public bool Spent;

    /// <summary>The older track that this one was last found to agree with, and how often running.</summary>
    public long TwinId;
    public int TwinCount;
    public double TwinS;

    /// <summary>The last plot that was surely its own, for registration.</summary>
    public LastEcho Echo;

    /// <summary>Plots in its stretch (<see cref="PlotStretch"/>), and whether that is complete and is learned from at the end of the batch.</summary>
    public byte StretchPlots;

    public bool StretchComplete;

    /// <summary>True if it is confirmed and was in doubt when the scans that missed it were last counted; until it is sure again.</summary>
    public bool Doubted;

    public int ContributorCount;
    public ContributorList Contributors;
}

/// <summary>A sensor that feeds a track.</summary>
internal struct Contributor
{
    public int Sensor;

    /// <summary>Probability of detection of the channel that made its last plot.</summary>
    public float Pd;

    /// <summary>Probability that the sensor sees this target at all.</summary>
    public float Visibility;

    /// <summary>Time of its last plot, and when the next is overdue, in seconds.</summary>
    public double LastS, DueS;
}

[InlineArray(Capacity)]
internal struct ContributorList
{
    public const int Capacity = 8;
    private Contributor _first;
}
