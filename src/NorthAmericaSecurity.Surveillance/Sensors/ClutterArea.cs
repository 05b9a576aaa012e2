using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Surveillance.Sensors;

/// <summary>What makes false plots in an area.</summary>
public enum ClutterKind
{
    /// <summary>Hills and buildings: the same places again and again.</summary>
    Ground,

    /// <summary>Waves: other places each scan.</summary>
    Sea,

    /// <summary>A cell of rain that drifts: other places of it each scan.</summary>
    Weather,

    /// <summary>Flocks: slow targets that go on.</summary>
    Birds,

    /// <summary>Vehicles that go along a road through the middle of the area.</summary>
    Road,
}

/// <summary>An area, round, in which primary radar reports what is no aircraft.</summary>
/// <param name="Kind">What is there.</param>
/// <param name="Centre">Its middle at the beginning of the scene.</param>
/// <param name="RadiusM">Radius in metres.</param>
/// <param name="PerScan">Mean number of false plots in a scan of a radar that has all of it in reach.</param>
/// <param name="SpeedMps">Speed in m/s of weather, birds and vehicles.</param>
/// <param name="HeadingDeg">Direction of their motion, or of the road, in degrees clockwise from north.</param>
public sealed record ClutterArea(ClutterKind Kind, GeodeticPosition Centre, double RadiusM, double PerScan, double SpeedMps, double HeadingDeg);
