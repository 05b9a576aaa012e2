namespace NorthAmericaSecurity.Simulation.Traffic;

/// <summary>How much generated traffic, and of which kind.</summary>
public sealed record TrafficSettings
{
    public ulong Seed { get; init; } = 1;

    /// <summary>Number of aircraft that fly at some time of the scene, silent ones included.</summary>
    public int Aircraft { get; init; } = 3000;

    /// <summary>Share of aircraft without a working transponder, 0 to 1.</summary>
    public double SilentShare { get; init; } = 0.12;

    public int Vessels { get; init; } = 500;

    /// <summary>Share of vessels without AIS, 0 to 1.</summary>
    public double SilentVesselShare { get; init; } = 0.2;

    /// <summary>Length of the scene in seconds; it starts at 0.</summary>
    public double DurationS { get; init; } = 1200.0;
}
