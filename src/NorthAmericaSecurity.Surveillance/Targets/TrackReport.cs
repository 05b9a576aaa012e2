using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Surveillance.Targets;

/// <summary>A track at an epoch, as the picture shows it.</summary>
public readonly record struct TrackReport
{
    /// <summary>Epoch in seconds of the scene.</summary>
    public double TimeS { get; init; }

    /// <summary>Number of the track, never used twice.</summary>
    public long TrackId { get; init; }

    /// <summary>The point of the ellipsoid below the target, earth-centred; in planar scenes x, y, 0.</summary>
    public Ecef Ground { get; init; }

    /// <summary>Height in metres; NaN if unknown.</summary>
    public double HeightM { get; init; }

    /// <summary>Velocity east (or along x) in metres per second.</summary>
    public double EastMps { get; init; }

    /// <summary>Velocity north (or along y) in metres per second.</summary>
    public double NorthMps { get; init; }

    /// <summary>Time of the last plot that updated it, in seconds of the scene.</summary>
    public double LastPlotS { get; init; }

    /// <summary>Mode 3/A code or <see cref="Plot.NoMode3A"/>.</summary>
    public short Mode3A { get; init; }

    /// <summary>Mode S address or MMSI; 0 if none.</summary>
    public uint Address { get; init; }

    /// <summary>Callsign or registration, as <see cref="Plot.Ident"/>; 0 if none.</summary>
    public ulong Ident { get; init; }

    /// <summary>Climb rate in metres per second; NaN if no height is known.</summary>
    public double ClimbMps { get; init; }

    /// <summary>Variances of the position east (or along x) and north (or along y), and their covariance, in m².</summary>
    public double VarianceEastM2 { get; init; }

    public double VarianceNorthM2 { get; init; }

    public double CovarianceM2 { get; init; }

    /// <summary>Standard deviations of the position east and north, in metres.</summary>
    public double SigmaEastM => Math.Sqrt(VarianceEastM2);

    public double SigmaNorthM => Math.Sqrt(VarianceNorthM2);

    /// <summary>Probability that there is a target.</summary>
    public double Existence { get; init; }

    /// <summary>Standard deviations of the velocity east and north, in metres per second.</summary>
    public double SigmaEastMps { get; init; }

    public double SigmaNorthMps { get; init; }

    /// <summary>Times of the last plot by primary radar, by secondary radar (with or without Mode S) and of a broadcast position, in seconds of the scene; minus infinity if none.</summary>
    public double PrimaryS { get; init; }

    public double SecondaryS { get; init; }

    public double ModeSS { get; init; }

    public double BroadcastS { get; init; }

    public Domain Domain { get; init; }

    /// <summary>The nations whose sensors feed it: a bit for each, in ordinal order of the network's nations.</summary>
    public uint Nations { get; init; }

    /// <summary>True for a track of over-the-horizon plots alone: its place is known to kilometres.</summary>
    public bool WideArea { get; init; }
}
