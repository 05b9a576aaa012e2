namespace NorthAmericaSecurity.Simulation.Sensing;

/// <summary>What the simulated sensors do wrong besides their noise.</summary>
public sealed record SensingSettings
{
    public ulong Seed { get; init; } = 1;

    /// <summary>False plots on or off.</summary>
    public bool Clutter { get; init; } = true;

    /// <summary>Standard deviation over radars of a constant range bias, in metres.</summary>
    public double RangeBiasSigmaM { get; init; }

    /// <summary>Standard deviation over radars of a constant azimuth bias, in degrees.</summary>
    public double AzimuthBiasSigmaDeg { get; init; }
}
