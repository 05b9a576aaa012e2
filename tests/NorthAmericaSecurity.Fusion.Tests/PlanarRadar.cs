using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>A primary radar in the origin of a plane.</summary>
internal static class PlanarRadar
{
    public const double PeriodS = 5.0, SigmaRangeM = 70.0, SigmaAzimuthDeg = 0.08;

    public static readonly Sensor Sensor = new()
    {
        Id = "R",
        Antenna = Antenna.Planar(0, 0),
        PeriodS = PeriodS,
        Primary = new Channel { RangeMaxM = 400_000, SigmaRangeM = SigmaRangeM, SigmaAzimuthDeg = SigmaAzimuthDeg, Pd = 0.9 },
    };

    /// <summary>What the radar makes of a target at a place of the plane (m).</summary>
    public static Plot See(double x, double y, double timeS, ref CounterRandom random)
    {
        (double range, double azimuth, _) = Sensor.Antenna!.Measure(new Ecef(x, y, 0));
        Plot plot = Plot.Empty;
        plot.TimeS = timeS;
        plot.Channels = Channels.Primary;
        plot.First = range + SigmaRangeM * random.NextGaussian();
        plot.Second = azimuth * 180.0 / Math.PI + SigmaAzimuthDeg * random.NextGaussian();
        return plot;
    }
}
