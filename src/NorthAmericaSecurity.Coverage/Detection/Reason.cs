namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// Why a sensor does not see a target at a place, in the order in which it comes nearer to seeing it: over several channels, or sensors, the greatest is the reason of the place.
/// </summary>
public enum Reason : byte
{
    /// <summary>No channel is for targets of this domain (air, sea).</summary>
    NoSensorOfDomain,

    /// <summary>Only channels that need a transponder, and the target has none that works.</summary>
    NoTransponder,

    /// <summary>Outside of the sector looked at.</summary>
    OutsideSector,

    /// <summary>Beyond the instrumented range.</summary>
    BeyondRange,

    /// <summary>Whether anything is in the way is unknown.</summary>
    NoElevationData,

    /// <summary>Hidden by the earth's curvature, even over smooth sea.</summary>
    BelowHorizon,

    /// <summary>Above the smooth earth's horizon, hidden by terrain.</summary>
    BehindTerrain,

    /// <summary>Nearer than the shortest range.</summary>
    BelowMinimumRange,

    /// <summary>Below the lowest beam.</summary>
    BelowBeam,

    /// <summary>Above the highest beam.</summary>
    ConeOfSilence,

    /// <summary>In the beam, but not detected often enough.</summary>
    PdTooLow,

    Covered,
}

/// <summary>What one look of a sensor makes of a target: the probability of detection, and why it is not covered by this sensor alone.</summary>
public readonly record struct Look(float Pd, Reason Reason);
