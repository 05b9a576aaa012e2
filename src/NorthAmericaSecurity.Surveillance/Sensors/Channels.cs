namespace NorthAmericaSecurity.Surveillance.Sensors;

/// <summary>The ways in which a target can be seen. A plot names those that made it; a sensor has a performance for each it owns.</summary>
[Flags]
public enum Channels : byte
{
    None = 0,

    /// <summary>PSR: primary surveillance radar; sees anything that reflects.</summary>
    Primary = 1,

    /// <summary>SSR, MSSR or Mode S: sees a working transponder.</summary>
    Secondary = 2,

    /// <summary>ADS-B: hears the position that a target broadcasts.</summary>
    Adsb = 4,

    /// <summary>AIS: hears the position that a vessel broadcasts.</summary>
    Ais = 8,

    /// <summary>Radar against vessels: coastal, vessel traffic service, look-down aerostat.</summary>
    Surface = 16,

    /// <summary>OTHR: over-the-horizon radar by sky wave.</summary>
    Skywave = 32,
}

/// <summary>What one channel of a sensor can do. Angles in degrees here, as such figures are published.</summary>
public sealed record Channel
{
    /// <summary>Nearest slant range in metres.</summary>
    public double RangeMinM { get; init; }

    /// <summary>Instrumented slant range in metres.</summary>
    public required double RangeMaxM { get; init; }

    /// <summary>Standard deviation of range, or of each horizontal axis for channels that report a position, in metres.</summary>
    public required double SigmaRangeM { get; init; }

    /// <summary>Standard deviation of azimuth in degrees; 0 for channels that report a position.</summary>
    public double SigmaAzimuthDeg { get; init; }

    /// <summary>Standard deviation of measured height in metres; NaN where the channel measures none (2-D).</summary>
    public double SigmaHeightM { get; init; } = double.NaN;

    /// <summary>Probability of detection in one scan of a target in reach, (0, 1].</summary>
    public required double Pd { get; init; }

    /// <summary>Mean number of false plots in one scan of the whole area in range.</summary>
    public double ClutterPerScan { get; init; }

    /// <summary>Area in m² that it watches and over which its false plots are spread; NaN where that follows from range and sector.</summary>
    public double AreaM2 { get; init; } = double.NaN;

    /// <summary>Upper edge of the beam above the antenna's horizontal, in degrees: above it is the cone of silence.</summary>
    public double ElevationMaxDeg { get; init; } = 90.0;

    /// <summary>Centre of the sector looked at, degrees clockwise from true north; with <see cref="SectorDeg"/> = 360 of no meaning.</summary>
    public double BoresightDeg { get; init; }

    /// <summary>Width of the sector looked at, in degrees.</summary>
    public double SectorDeg { get; init; } = 360.0;

    /// <summary>True if a Mode S interrogator (selective address besides Mode A and C).</summary>
    public bool ModeS { get; init; }

    /// <summary>True if it hears the whole earth from orbit.</summary>
    public bool FromSpace { get; init; }

    /// <summary>What the radar equation needs; null for channels that are no radar, and for radars of which only <see cref="Pd"/> is known.</summary>
    public RadarPerformance? Radar { get; init; }

    /// <summary>True if a slant range (m), azimuth and elevation (degrees) lie in what is looked at.</summary>
    public bool Reaches(double slantRangeM, double azimuthDeg, double elevationDeg) =>
        slantRangeM >= RangeMinM && slantRangeM <= RangeMaxM && elevationDeg <= ElevationMaxDeg && LooksAt(azimuthDeg);

    public bool LooksAt(double azimuthDeg) =>
        SectorDeg >= 360.0 || Math.Abs(Units.Wrap180(azimuthDeg - BoresightDeg)) <= SectorDeg / 2.0;
}
