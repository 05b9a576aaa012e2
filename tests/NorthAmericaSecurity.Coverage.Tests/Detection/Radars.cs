using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Tests.Detection;

/// <summary>Radars and targets of round figures.</summary>
internal static class Radars
{
    public const double Nm = 1852.0;
    public static readonly GeodeticPosition Site = new(30.0, -90.0, 0.0);

    public static readonly RadarPerformance LongRange = new()
    {
        Band = RadarBand.L,
        ReferenceRangeM = 200.0 * Nm,
        ReferenceRcsM2 = 2.2,
        ReferencePd = 0.8,
        Pfa = 1e-6,
        ReferenceSwerling = Swerling.I,
        Pattern = ElevationPattern.Flat,
        ElevationMinDeg = -7.0,
        BeamElevationDeg = 2.0,
        BeamAzimuthDeg = 1.5,
        RangeResolutionM = 250.0,
        ImprovementDb = 50.0,
    };

    public static readonly RadarPerformance Airport = LongRange with
    {
        Band = RadarBand.S,
        ReferenceRangeM = 60.0 * Nm,
        ReferenceRcsM2 = 1.0,
        Pattern = ElevationPattern.Cosecant,
        ElevationMinDeg = 0.0,
        BeamElevationDeg = 4.8,
        RangeResolutionM = 120.0,
    };

    public static Channel Channel(double rangeNm, RadarPerformance? radar = null, double elevationMaxDeg = 30.0, double pd = 0.9) =>
        new() { RangeMinM = Nm, RangeMaxM = rangeNm * Nm, SigmaRangeM = 100.0, SigmaAzimuthDeg = 0.2, Pd = pd, ElevationMaxDeg = elevationMaxDeg, Radar = radar };

    public static Sensor Sensor(double periodS = 12.0) => new() { Id = "radar", PeriodS = periodS, Antenna = new Antenna(Site with { HeightM = 30.0 }) };

    public static TargetType Target(double rcsM2, Swerling swerling = Swerling.I, bool surface = false, double speedMps = 200.0) =>
        new() { Id = "target", Name = "Target", RcsM2 = rcsM2, Swerling = swerling, Surface = surface, SpeedMps = speedMps, AltitudeM = 3000.0 };

    public static TargetType Class(string id) => TargetTypeJson.Default.Single(t => t.Id == id);
}
