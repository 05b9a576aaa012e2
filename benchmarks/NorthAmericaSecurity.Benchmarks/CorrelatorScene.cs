using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>
/// A planar scene for the hot path: aircraft in straight flight over a square of 4,000 km, 100 radars, every aircraft seen by the radar in whose square of 400 km it is. An eighth
/// of the aircraft fly in pairs, half a kilometre apart, so that clusters are shared; an eighth of the plots are false.
/// </summary>
internal sealed class CorrelatorScene
{
    public const double PeriodS = 5.0;

    private const double SideM = 4_000_000.0, SquareM = SideM / 10, SigmaRangeM = 70.0, SigmaAzimuthDeg = 0.08, Pd = 0.9, PairShare = 0.125, PairM = 500.0, ClutterShare = 0.125;

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
        double clutterPerScan = ClutterShare / (1.0 - ClutterShare) * Pd * aircraft / 100;
        Sensor[] sensors = [.. Enumerable.Range(0, 100).Select(i => new Sensor
        {
            Id = $"R{i}",
            Sac = 1,
            Sic = (byte)(i + 1),
            Antenna = Antenna.Planar((i % 10 + 0.5) * SquareM, (i / 10 + 0.5) * SquareM),
            PeriodS = PeriodS,
            // The false plots lie in the square; declared is the same density over the whole range.
            Primary = new Channel { RangeMaxM = 470_000, SigmaRangeM = SigmaRangeM, SigmaAzimuthDeg = SigmaAzimuthDeg, Pd = Pd, ClutterPerScan = clutterPerScan * Math.PI * 0.47 * 0.47 / 0.16 },
        })];
        var random = new CounterRandom(1);
        var plots = new List<Plot>((int)(1.2 * aircraft * scans));
        for (int a = 0; a < aircraft; a++)
        {
            double x = random.NextDouble(0, SideM), y = random.NextDouble(0, SideM), heading = random.NextDouble(0, Math.Tau), speed = random.NextDouble(100, 270);
            bool pair = random.NextDouble() < PairShare / 2.0 && a + 1 < aircraft;
            Fly(sensors, plots, x, y, heading, speed, scans, ref random);
            if (pair)
            {
                a++;
                Fly(sensors, plots, x + PairM * Math.Cos(heading), y - PairM * Math.Sin(heading), heading, speed, scans, ref random);
            }
        }

        for (int radar = 0; radar < sensors.Length; radar++)
            for (int scan = 0; scan < scans; scan++)
                for (int k = random.NextPoisson(clutterPerScan); k > 0; k--)
                {
                    Antenna antenna = sensors[radar].Antenna!;
                    (double range, double azimuth, _) = antenna.Measure(antenna.Ground + new Ecef(random.NextDouble(-SquareM / 2, SquareM / 2), random.NextDouble(-SquareM / 2, SquareM / 2), 0));
                    plots.Add(Echo(radar, (scan + azimuth / Math.Tau) * PeriodS, range, azimuth * 180.0 / Math.PI));
                }

        return new CorrelatorScene(sensors, [.. plots.OrderBy(p => p.TimeS)]);
    }

    private static void Fly(Sensor[] sensors, List<Plot> plots, double x, double y, double heading, double speed, int scans, ref CounterRandom random)
    {
        double vx = speed * Math.Sin(heading), vy = speed * Math.Cos(heading);
        for (int scan = 0; scan < scans; scan++)
        {
            double start = scan * PeriodS;
            int radar = Math.Clamp((int)((y + vy * start) / SquareM), 0, 9) * 10 + Math.Clamp((int)((x + vx * start) / SquareM), 0, 9);
            Antenna antenna = sensors[radar].Antenna!;
            // When the antenna meets it, nearly: its azimuth at the start of the scan.
            double met = start + PeriodS * antenna.Measure(new Ecef(x + vx * start, y + vy * start, 0)).AzimuthRad / Math.Tau;
            if (random.NextDouble() >= Pd)
                continue;
            (double range, double azimuth, _) = antenna.Measure(new Ecef(x + vx * met, y + vy * met, 0));
            plots.Add(Echo(radar, met, Math.Max(1.0, range + SigmaRangeM * random.NextGaussian()), azimuth * 180.0 / Math.PI + SigmaAzimuthDeg * random.NextGaussian()));
        }
    }

    private static Plot Echo(int radar, double timeS, double rangeM, double azimuthDeg)
    {
        Plot plot = Plot.Empty;
        plot.TimeS = timeS;
        plot.Sensor = radar;
        plot.Channels = Channels.Primary;
        plot.First = rangeM;
        plot.Second = azimuthDeg;
        return plot;
    }
}
