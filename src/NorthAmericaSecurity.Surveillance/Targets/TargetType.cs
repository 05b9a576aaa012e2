using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Surveillance.Targets;

/// <summary>A type of target as a sensor sees it: how much of it reflects, how that fluctuates, how fast and how high it goes.</summary>
public sealed record TargetType
{
    /// <summary>Unique in its list.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>True for vessels: seen by surface radar and AIS rather than by air surveillance.</summary>
    public bool Surface { get; init; }

    /// <summary>Mean radar cross section over aspects, m² (not dB).</summary>
    public required double RcsM2 { get; init; }

    /// <summary>Mean cross sections in m² in the bands where they differ.</summary>
    public IReadOnlyDictionary<RadarBand, double> RcsByBandM2 { get; init; } = new Dictionary<RadarBand, double>();

    public required Swerling Swerling { get; init; }

    /// <summary>Typical speed in m/s: decides how often blind speeds hide it.</summary>
    public required double SpeedMps { get; init; }

    /// <summary>Typical height in metres above mean sea level; of a vessel, of what reflects most.</summary>
    public required double AltitudeM { get; init; }

    /// <summary>Mean cross section in m² in a band.</summary>
    public double RcsIn(RadarBand band) => RcsByBandM2.TryGetValue(band, out double rcs) ? rcs : RcsM2;
}
