using System.Globalization;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>How large a planar scene is, and what its radars do wrong.</summary>
public sealed record PlanarSceneSettings
{
    public ulong Seed { get; init; } = 1;

    public int Aircraft { get; init; } = 100;

    /// <summary>Length of the scene in seconds; it begins at 0.</summary>
    public double DurationS { get; init; } = 600.0;

    /// <summary>True: all plots of a scan have the time at which it begins. False: each has the time at which the antenna passes.</summary>
    public bool Snapshot { get; init; }

    public double Pd { get; init; } = 0.9;

    /// <summary>Mean number of false plots per scan, uniform in range and azimuth.</summary>
    public double ClutterPerScan { get; init; } = 20.0;

    /// <summary>Interval in seconds of the rows of truth.</summary>
    public double TruthEveryS { get; init; } = 10.0;

    /// <summary>No two aircraft come nearer to each other than this, in metres: each is a sample of its own.</summary>
    public double ApartM { get; init; }

    /// <summary>
    /// Density in m²/s³ of white-noise acceleration, the same on either axis, by which aircraft wander instead of turning: the truth that a filter of one nearly constant
    /// velocity model believes in. 0 for turns.
    /// </summary>
    public double WanderM2S3 { get; init; }

    /// <summary>How many of the three radars look.</summary>
    public int Radars { get; init; } = 3;
}

/// <summary>
/// The planar benchmark: aircraft of 100 to 270 m/s over a square of 1,000 km, straight for an exponential time and then in a turn of 3°/s for 10 to 60 s (an eighth of
/// the time in all), seen by three radars of 470 km. One aircraft in ten comes later, one in ten goes earlier; none leaves the square, or the reach of
/// all radars. Flat earth, no height. For statistics over independent flights they can be kept apart, wander instead of turning, and be seen by fewer radars.
/// </summary>
public sealed class PlanarScene
{
    private const double SideM = 1_000_000.0, SlowestMps = 100.0, FastestMps = 270.0;
    private const double MeanStraightS = 245.0, ShortestTurnS = 10.0, LongestTurnS = 60.0, PartialShare = 0.1;
    private const double WanderEveryS = 1.0;
    private const uint MostAttempts = 10_000;
    private static readonly double TurnRadS = Units.ToRadians(3.0);
    private static readonly uint AircraftKey = CounterRandom.KeyOf("planar aircraft");

    private readonly PlanarSceneSettings _settings;
    private readonly Sensor[] _sensors;
    private readonly ArcPath[] _paths;

    private PlanarScene(PlanarSceneSettings settings)
    {
        _settings = settings;
        _sensors = [.. new[] { Radar("1", 200_000, 250_000, 5.0, 0.7), Radar("2", 800_000, 250_000, 8.0, 2.1), Radar("3", 500_000, 800_000, 12.0, 4.3) }.Take(settings.Radars)];
        _paths = new ArcPath[settings.Aircraft];
        for (int i = 0; i < _paths.Length; i++)
            _paths[i] = Fly(i);
    }

    public static Scene Make(PlanarSceneSettings settings)
    {
        var scene = new PlanarScene(settings);
        var plots = new List<Plot>();
        for (int s = 0; s < scene._sensors.Length; s++)
            scene.Sense(s, plots);
        Plot[] ordered = [.. plots.OrderBy(p => p.TimeS).ThenBy(p => p.Sensor).ThenBy(p => p.Second)];
        return new Scene(Planar: true, scene._sensors, [.. scene._paths.Select(scene.Truth)], ordered);
    }

    private Sensor Radar(string id, double x, double y, double periodS, double phaseS)
    {
        var channel = new Channel
        {
            RangeMinM = 1000.0,
            RangeMaxM = 470_000.0,
            SigmaRangeM = 70.0,
            SigmaAzimuthDeg = 0.08,
            Pd = _settings.Pd,
            ClutterPerScan = _settings.ClutterPerScan,
        };
        return new Sensor { Id = id, Antenna = Antenna.Planar(x, y), PeriodS = periodS, PhaseS = phaseS, Primary = channel, Secondary = channel };
    }

    /// <summary>Draws flights until one stays inside the square, in reach of a radar and away from those before it.</summary>
    /// <exception cref="InputException">There is no room for so many so far apart.</exception>
    private ArcPath Fly(int number)
    {
        for (uint attempt = 0; attempt < MostAttempts; attempt++)
        {
            var random = new CounterRandom(_settings.Seed, AircraftKey, (uint)number, attempt);
            double middle = _settings.DurationS / 2.0;
            double start = random.NextDouble() < PartialShare ? random.NextDouble(0.0, middle) : 0.0;
            double end = random.NextDouble() < PartialShare ? random.NextDouble(middle, _settings.DurationS) : _settings.DurationS;
            var arc = new Arc(start, random.NextDouble(0.0, SideM), random.NextDouble(0.0, SideM), random.NextDouble(0.0, Math.Tau), random.NextDouble(SlowestMps, FastestMps), 0.0);
            var arcs = new List<Arc> { arc };
            if (_settings.WanderM2S3 > 0.0)
                Wander(arcs, end, ref random);
            for (double time = start; time < end && _settings.WanderM2S3 == 0.0;)
            {
                bool straight = arc.TurnRadS == 0.0;
                time += straight ? -MeanStraightS * Math.Log(random.NextDouble()) : random.NextDouble(ShortestTurnS, LongestTurnS);
                (double x, double y, double vx, double vy) = arc.At(time);
                double rate = !straight ? 0.0 : random.NextInt(2) == 0 ? TurnRadS : -TurnRadS;
                arcs.Add(arc = new Arc(time, x, y, Math.Atan2(vx, vy), arc.SpeedMps, rate));
            }

            var path = new ArcPath([.. arcs], end);
            if (StaysInside(path) && StaysAway(path, number))
                return path;
        }

        throw new InputException(string.Create(CultureInfo.InvariantCulture, $"expected room for {_settings.Aircraft} aircraft {_settings.ApartM} m apart, found none for the {number + 1}th"));
    }

    /// <summary>A velocity that changes by a normal step each second. The first comes after half a second, so that the position spreads as with noise all the time.</summary>
    private void Wander(List<Arc> arcs, double endS, ref CounterRandom random)
    {
        double sigma = Math.Sqrt(_settings.WanderM2S3 * WanderEveryS);
        for (double time = arcs[0].StartS + WanderEveryS / 2.0; time < endS; time += WanderEveryS)
        {
            (double x, double y, double vx, double vy) = arcs[^1].At(time);
            vx += sigma * random.NextGaussian();
            vy += sigma * random.NextGaussian();
            arcs.Add(new Arc(time, x, y, Math.Atan2(vx, vy), Math.Sqrt(vx * vx + vy * vy), 0.0));
        }
    }

    private bool StaysAway(ArcPath path, int number)
    {
        for (int i = 0; i < number && _settings.ApartM > 0.0; i++)
            for (double time = Math.Max(path.StartS, _paths[i].StartS); time <= Math.Min(path.EndS, _paths[i].EndS); time += 5.0)
            {
                (double x, double y, _, _) = path.At(time);
                (double ox, double oy, _, _) = _paths[i].At(time);
                if ((x - ox) * (x - ox) + (y - oy) * (y - oy) < _settings.ApartM * _settings.ApartM)
                    return false;
            }

        return true;
    }

    private bool StaysInside(ArcPath path)
    {
        for (double time = path.StartS; ; time = Math.Min(time + 5.0, path.EndS))
        {
            (double x, double y, _, _) = path.At(time);
            var at = new Ecef(x, y, 0.0);
            if (x is < 0.0 or > SideM || y is < 0.0 or > SideM || !Array.Exists(_sensors, s => s.Antenna!.Ground.DistanceTo(at) < s.Primary!.RangeMaxM))
                return false;
            if (time >= path.EndS)
                return true;
        }
    }

    private Trajectory Truth(ArcPath path, int number)
    {
        var knots = new List<Knot>();
        for (long k = (long)Math.Ceiling(path.StartS / _settings.TruthEveryS); k * _settings.TruthEveryS <= path.EndS; k++)
        {
            (double x, double y, double vx, double vy) = path.At(k * _settings.TruthEveryS);
            knots.Add(new Knot(k * _settings.TruthEveryS, new Ecef(x, y, 0.0), new Ecef(vx, vy, 0.0), 0));
        }

        if (knots.Count == 0)
        {
            // A life between two rows of truth: it is told where it began.
            (double x, double y, double vx, double vy) = path.At(path.StartS);
            knots.Add(new Knot(path.StartS, new Ecef(x, y, 0.0), new Ecef(vx, vy, 0.0), 0));
        }

        return new Trajectory(number.ToString(CultureInfo.InvariantCulture), [.. knots]);
    }

    private void Sense(int index, List<Plot> plots)
    {
        Sensor sensor = _sensors[index];
        Channel channel = sensor.Primary!;
        uint key = CounterRandom.KeyOf(sensor.Id);
        double period = sensor.PeriodS;
        // A rotating scan is whole or not at all; a snapshot is taken at its beginning.
        for (uint scan = 0; sensor.PhaseS + (scan + (_settings.Snapshot ? 0 : 1)) * period <= _settings.DurationS; scan++)
        {
            double start = sensor.PhaseS + scan * period;
            for (int i = 0; i < _paths.Length; i++)
                Look(i, start, new CounterRandom(_settings.Seed, key, scan, (uint)i), sensor, index, plots);
            var random = new CounterRandom(_settings.Seed, key, scan, uint.MaxValue);
            for (int count = random.NextPoisson(channel.ClutterPerScan); count > 0; count--)
            {
                double azimuth = random.NextDouble(0.0, 360.0);
                plots.Add(Plot.Empty with
                {
                    TimeS = _settings.Snapshot ? start : start + period * azimuth / 360.0,
                    Sensor = index,
                    First = random.NextDouble(channel.RangeMinM, channel.RangeMaxM),
                    Second = azimuth,
                    Channels = Channels.Primary,
                });
            }
        }
    }

    private void Look(int target, double start, CounterRandom random, Sensor sensor, int index, List<Plot> plots)
    {
        Channel channel = sensor.Primary!;
        ArcPath path = _paths[target];
        double time = _settings.Snapshot ? start : start + sensor.PeriodS / 2.0, range = 0.0, azimuth = 0.0, off = 0.0;
        for (int i = 0; i < 8; i++)
        {
            (double x, double y, _, _) = path.At(time);
            (range, azimuth, _) = sensor.Antenna!.Measure(new Ecef(x, y, 0.0));
            if (_settings.Snapshot)
                break;
            double met = start + sensor.PeriodS * azimuth / Math.Tau;
            off = Math.Abs(met - time);
            time = met;
            if (off < 1e-6)
                break;
        }

        // A target that crosses north between two scans belongs to neither.
        if (off > 1e-2 || time < path.StartS || time > path.EndS || range < channel.RangeMinM || range > channel.RangeMaxM || random.NextDouble() >= channel.Pd)
            return;
        plots.Add(Plot.Empty with
        {
            TimeS = time,
            Sensor = index,
            First = range + channel.SigmaRangeM * random.NextGaussian(),
            Second = Units.Wrap360(Units.ToDegrees(azimuth) + channel.SigmaAzimuthDeg * random.NextGaussian()),
            Channels = Channels.Primary,
            TruthId = target,
        });
    }
}
