using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>A planar scene for the hot path: aircraft in straight flight over a square of 4,000 km, 100 radars, every aircraft seen by its nearest radar.</summary>
internal sealed class CorrelatorScene
{
    private const double SideM = 4_000_000.0, PeriodS = 5.0, SigmaRangeM = 70.0, SigmaAzimuthDeg = 0.08;

    private CorrelatorScene(Sensor[] sensors, Plot[] plots)
    {
        Sensors = sensors;
        Plots = plots;
    }

    public Sensor[] Sensors { get; }

    /// <summary>In order of time.</summary>
    public Plot[] Plots { get; }

    public static CorrelatorScene Make(int aircraft, int scans)
    {
        Sensor[] sensors = [.. Enumerable.Range(0, 100).Select(i => new Sensor
        {
            Id = $"R{i}",
            Antenna = Antenna.Planar((i % 10 + 0.5) * SideM / 10, (i / 10 + 0.5) * SideM / 10),
            PeriodS = PeriodS,
            Primary = new Channel { RangeMaxM = 470_000, SigmaRangeM = SigmaRangeM, SigmaAzimuthDeg = SigmaAzimuthDeg, Pd = 0.9, ClutterPerScan = 20 },
        })];
        var random = new CounterRandom(1);
        var plots = new List<Plot>(aircraft * scans);
        for (int a = 0; a < aircraft; a++)
        {
            double x = random.NextDouble(0, SideM), y = random.NextDouble(0, SideM), heading = random.NextDouble(0, Math.Tau), speed = random.NextDouble(100, 270);
            for (int scan = 0; scan < scans; scan++)
            {
                double time = scan * PeriodS + 1.0;
                int radar = Math.Clamp((int)(y / (SideM / 10)), 0, 9) * 10 + Math.Clamp((int)(x / (SideM / 10)), 0, 9);
                Antenna antenna = sensors[radar].Antenna!;
                double met = scan * PeriodS + PeriodS * antenna.Measure(new Ecef(x, y, 0)).AzimuthRad / Math.Tau;
                var position = new Ecef(x + speed * Math.Sin(heading) * (met - time), y + speed * Math.Cos(heading) * (met - time), 0);
                if (random.NextDouble() < 0.9)
                {
                    (double range, double azimuth, _) = antenna.Measure(position);
                    Plot plot = Plot.Empty;
                    plot.TimeS = met;
                    plot.Sensor = radar;
                    plot.Channels = Channels.Primary;
                    plot.First = Math.Max(1.0, range + SigmaRangeM * random.NextGaussian());
                    plot.Second = azimuth * 180.0 / Math.PI + SigmaAzimuthDeg * random.NextGaussian();
                    plots.Add(plot);
                }

                x += speed * Math.Sin(heading) * PeriodS;
                y += speed * Math.Cos(heading) * PeriodS;
            }
        }

        return new CorrelatorScene(sensors, [.. plots.OrderBy(p => p.TimeS)]);
    }
}
