using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// One track. Its horizontal state is position and velocity in the tangent plane at its own position: the plane travels with the track, so that no region,
/// meridian or pole is special, and the flat plane of published benchmarks is the same code with axes that never turn.
/// </summary>
internal struct TrackState
{
    public long Id;

    /// <summary>The point of the ellipsoid below the target (or x, y, 0) at <see cref="TimeS"/>, and the directions of east and north there.</summary>
    public Ecef Ground, East, North;

    public double TimeS;

    /// <summary>Velocity east and north in m/s.</summary>
    public double Ve, Vn;

    /// <summary>Covariance of (east, north, ve, vn), upper triangle, SI units.</summary>
    public double P00, P01, P02, P03, P11, P12, P13, P22, P23, P33;

    /// <summary>Height (m) and climb rate (m/s) with their covariance; <see cref="HeightTimeS"/> is NaN until a height is known.</summary>
    public double Height, Climb, Phh, Phc, Pcc, HeightTimeS;

    public double FirstPlotS, LastPlotS;

    /// <summary>Times of the last plot by primary radar, secondary radar, Mode S and broadcast; minus infinity if none.</summary>
    public double PrimaryS, SecondaryS, ModeSS, BroadcastS;

    /// <summary>Time until which the last plots keep the track alive.</summary>
    public double LeaseS;

    /// <summary>Log-likelihood ratio of being a target.</summary>
    public double Score;

    /// <summary>Sum of -ln(1 - Pd) of the scans that missed it since its last plot.</summary>
    public double MissSum;

    /// <summary>Acceleration density in use until <see cref="ManoeuvreUntilS"/> is the manoeuvre's.</summary>
    public double ManoeuvreUntilS;

    /// <summary>Earliest time at which a contributor's next plot is overdue.</summary>
    public double NextDueS;

    public ulong Ident;
    public uint Address;
    public short Mode3A;
    public int Hits;
    public Domain Domain;
    public bool Alive, Confirmed, OneAddress;

    /// <summary>True for tracks of sky-wave plots: kilometres wide, they are a layer of their own and never feed an accurate track.</summary>
    public bool WideArea;

    /// <summary>The older track that this one was last found to agree with, and how often in a row.</summary>
    public long TwinId;
    public int TwinCount;

    public ContributorList Contributors;
    public int ContributorCount;
}

/// <summary>A sensor that feeds a track.</summary>
internal struct Contributor
{
    public int Sensor;

    /// <summary>Share of the sensor's recent scans that saw the track, (0, 1].</summary>
    public float Reliability;

    /// <summary>Probability of detection of the channel that made its last plot.</summary>
    public float Pd;

    /// <summary>When its next plot is overdue, in seconds.</summary>
    public double DueS;
}

[InlineArray(Capacity)]
internal struct ContributorList
{
    public const int Capacity = 8;
    private Contributor _first;
}
