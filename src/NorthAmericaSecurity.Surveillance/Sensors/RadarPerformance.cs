using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Surveillance.Sensors;

/// <summary>Radar bands by the letters of IEEE Std 521.</summary>
public enum RadarBand
{
    /// <summary>3 to 30 MHz.</summary>
    Hf,

    /// <summary>1 to 2 GHz.</summary>
    L,

    /// <summary>2 to 4 GHz.</summary>
    S,

    /// <summary>4 to 8 GHz.</summary>
    C,

    /// <summary>8 to 12 GHz.</summary>
    X,
}

public enum Polarization
{
    Vertical,
    Horizontal,
}

/// <summary>How the gain of an antenna goes with elevation.</summary>
public enum ElevationPattern
{
    /// <summary>The same over the whole scan: 3-D radars with pencil beams.</summary>
    Flat,

    /// <summary>Cosecant-squared above the nose of one fan beam: 2-D radars.</summary>
    Cosecant,
}

/// <summary>
/// What the radar equation needs of a radar: the range at which it sees a stated cross section with a stated probability, and what its beam and its Doppler
/// processing make of a target elsewhere. Angles in degrees, as such figures are published.
/// </summary>
public sealed record RadarPerformance
{
    public required RadarBand Band { get; init; }

    public Polarization Polarization { get; init; }

    /// <summary>Slant range in metres at which a target of the reference cross section in the peak of the beam is detected with the reference probability; NaN for sky wave,
    /// where the ionosphere rather than distance decides.</summary>
    public required double ReferenceRangeM { get; init; }

    /// <summary>Cross section in m² of the reference target.</summary>
    public required double ReferenceRcsM2 { get; init; }

    /// <summary>Probability with which one look detects the reference target.</summary>
    public required double ReferencePd { get; init; }

    /// <summary>Probability of false alarm of one resolution cell in one look.</summary>
    public required double Pfa { get; init; }

    /// <summary>How the reference target fluctuates.</summary>
    public required Swerling ReferenceSwerling { get; init; }

    public ElevationPattern Pattern { get; init; }

    /// <summary>Lowest elevation: the lower half-power point of a cosecant beam, the lower end of the scan of a flat one.</summary>
    public double ElevationMinDeg { get; init; } = -90.0;

    /// <summary>Half-power width in elevation: of the nose of a cosecant beam, of each pencil beam of a flat scan.</summary>
    public double BeamElevationDeg { get; init; } = 90.0;

    /// <summary>Half-power width in azimuth.</summary>
    public double BeamAzimuthDeg { get; init; } = 360.0;

    /// <summary>Depth of a resolution cell in metres.</summary>
    public double RangeResolutionM { get; init; }

    /// <summary>MTI improvement factor in dB: how much better the ratio of signal to ground clutter is behind the Doppler filter than before it; 0 without.</summary>
    public double ImprovementDb { get; init; }

    /// <summary>First blind radial speed in m/s of each pulse repetition frequency that a look uses; empty where none matters.</summary>
    public IReadOnlyList<double> BlindSpeedsMps { get; init; } = [];

    /// <summary>Half-width in m/s of the notch around radial speed zero and around each multiple of a blind speed; 0 without.</summary>
    public double NotchMps { get; init; }
}
