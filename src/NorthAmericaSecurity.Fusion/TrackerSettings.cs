namespace NorthAmericaSecurity.Fusion;

/// <summary>How the correlator behaves. One set of defaults serves air and sea traffic; each value says its unit.</summary>
public sealed record TrackerSettings
{
    /// <summary>Length in seconds of the batches in which plots are associated; shorter than any scan, so that a sensor sees a target once in it.</summary>
    public double BatchS { get; init; } = 0.5;

    /// <summary>Squared Mahalanobis distance (2 degrees of freedom) beyond which a plot is not a track's: 20 lets 99.995 % of true plots pass.</summary>
    public double Gate { get; init; } = 20.0;

    /// <summary>Acceleration density in m²/s³ of an aircraft in steady flight.</summary>
    public double AirNoise { get; init; } = 3.0;

    /// <summary>Acceleration density in m²/s³ of an aircraft while plots say that it turns.</summary>
    public double AirManoeuvreNoise { get; init; } = 1000.0;

    /// <summary>Acceleration density in m²/s³ of a vessel.</summary>
    public double SurfaceNoise { get; init; } = 0.02;

    /// <summary>Standard deviation in m/s of each velocity axis of an aircraft seen once.</summary>
    public double AirSpeedSigmaMps { get; init; } = 150.0;

    /// <summary>Standard deviation in m/s of each velocity axis of a vessel seen once.</summary>
    public double SurfaceSpeedSigmaMps { get; init; } = 9.0;

    /// <summary>Height in metres taken for an air target that tells none.</summary>
    public double UnknownHeightM { get; init; } = 4000.0;

    /// <summary>Standard deviation in metres of that height.</summary>
    public double UnknownHeightSigmaM { get; init; } = 3000.0;

    /// <summary>Log-likelihood ratio (target against false plots) at which a track is confirmed.</summary>
    public double ConfirmScore { get; init; } = 13.0;

    /// <summary>Fewest plots of a confirmed track.</summary>
    public int ConfirmHits { get; init; } = 3;

    /// <summary>Fewest plots of a confirmed track if they carry one and the same Mode S address or MMSI.</summary>
    public int ConfirmHitsAddressed { get; init; } = 2;

    /// <summary>Density in plots per m² and scan of false plots where a channel declares none.</summary>
    public double LeastClutterPerM2 { get; init; } = 1e-13;

    /// <summary>Scans of a sensor for which its plot keeps a confirmed track alive.</summary>
    public double CoastScans { get; init; } = 3.2;

    /// <summary>Scans of a sensor for which its plot keeps a tentative track alive.</summary>
    public double TentativeScans { get; init; } = 2.3;

    /// <summary>Sum of -ln(1 - Pd) over the scans that should have seen a confirmed track, since its last plot, at which it is dropped.</summary>
    public double MissLimit { get; init; } = 5.0;

    /// <summary>Plots older than the open batch by more than this many seconds are counted and dropped.</summary>
    public double LateLimitS { get; init; } = 2.0;
}
