namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// How the air bends rays, as a scenario: over land and sea by the ratio k of effective to true earth radius (4/3 is ITU-R P.834's standard; below 1 the air is sub-refractive),
/// and over the sea by a duct in which low targets are seen beyond the horizon by a factor of distance. Evaporation ducts of 10 to 40 m are there most of the time over warm seas
/// (ITU-R P.453); a factor of 1.5 for them is an assumption. Diffraction beyond the horizon is not modelled.
/// </summary>
/// <param name="Name">What reports call it.</param>
/// <param name="K">Ratio of effective to true earth radius.</param>
/// <param name="DuctTopM">Height in metres above the sea below which both antenna and target are inside the duct; 0 without.</param>
/// <param name="DuctFactor">How many times farther than the horizon targets in the duct are seen.</param>
public sealed record Propagation(string Name, double K, double DuctTopM = 0.0, double DuctFactor = 1.0)
{
    public static readonly Propagation Standard = new("standard", 4.0 / 3.0);

    public static readonly Propagation SubRefraction = new("sub-refraction", 0.8);

    public static readonly Propagation SuperRefraction = new("super-refraction", 2.0);

    public static readonly Propagation EvaporationDuct = new("evaporation duct", 4.0 / 3.0, 40.0, 1.5);

    /// <summary>Whether a duct shows a target over the sea, all of the way being sea, at a distance in metres, its horizon (that of antenna and target together) and both heights given in metres.</summary>
    public bool DuctShows(double groundM, double horizonM, double antennaM, double targetM) =>
        antennaM <= DuctTopM && targetM <= DuctTopM && groundM <= DuctFactor * horizonM;
}
