using NorthAmericaSecurity.Simulation.Sensing;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>What given flights carry, and what the radars that look at them do wrong.</summary>
public sealed record FlightSceneSettings
{
    public ulong Seed { get; init; } = 1;

    public bool Biases { get; init; }

    /// <summary>Share of flights that broadcast ADS-B.</summary>
    public double AdsbShare { get; init; }

    /// <summary>Share of flights without a working transponder.</summary>
    public double SilentShare { get; init; }

    /// <summary>Share of plots that arrive late, and the longest delay in seconds; delays are uniform.</summary>
    public double LateShare { get; init; }

    public double LateMostS { get; init; } = 8.0;

    public Runaway? Runaway { get; init; }

    /// <summary>Mean number of false plots per scan and radar.</summary>
    public double ClutterPerScan { get; init; } = 5.0;

    /// <summary>Geometric height differs from pressure altitude by at most this, in metres.</summary>
    public double PressureM { get; init; } = 300.0;

    /// <summary>Faults of every radar: resolution, splits and the like. Its seed, biases and runaway are not read.</summary>
    public RadarSettings Faults { get; init; } = new() { Seed = 0 };
}

/// <summary>
/// Rotating radars over given truth, whose height is pressure altitude. Each radar has biases of its own; slant ranges are shaped by geometric height, which a smooth field
/// sets apart from the altitude that Mode C tells; flights of a share broadcast ADS-B, which one sensor hears everywhere; plots of a share arrive late.
/// </summary>
public static class FlightScene
{
    /// <summary>Interval of ADS-B reports of a flight in seconds, and the standard deviation of each axis in metres.</summary>
    public const double AdsbPeriodS = 5.0, AdsbSigmaM = 30.0;

    /// <summary>Ground level in metres of a radar whose elevation nobody tells.</summary>
    public const double UnknownGroundM = 200.0;

    private const double CommonCodeShare = 0.1;
    private const short CommonCode = 640;

    /// <summary>The scene, and the bias of each radar in the order of its sensors.</summary>
    public static (Scene Scene, RadarBias[] Biases) Make(IReadOnlyList<Sensor> network, IReadOnlyList<Trajectory> truth, FlightSceneSettings settings)
    {
        Trajectory[] targets = [.. truth.Select(t => Equip(t, settings))];
        List<Sensor> sensors = [.. network.Where(s => s.Antenna is { IsPlanar: false } && (s.Primary is not null || s.Secondary is not null)).Select(s => Prepare(s, settings))];
        RadarBias[] biases = [.. sensors.Select(s => settings.Biases ? RadarBias.Draw(settings.Seed, s.Id) : RadarBias.None)];
        double from = targets.Min(t => t.StartS), to = targets.Max(t => t.EndS);
        var field = new PressureField(settings.Seed, settings.PressureM);
        var bySensor = new List<Plot>[sensors.Count];
        Parallel.For(0, sensors.Count, i =>
        {
            // The channel written for a radar is its beacon's; how well its primary radar sees silent targets is its own.
            double primaryPd = network.First(s => s.Id == sensors[i].Id).Primary?.Pd ?? 0.0;
            RadarSettings radar = settings.Faults with
            {
                Seed = settings.Seed,
                Bias = biases[i],
                Runaway = settings.Runaway?.SensorId == sensors[i].Id ? settings.Runaway : null,
                SceneStartS = from,
                PrimaryPd = primaryPd,
            };
            new RadarSweep(sensors[i], i, radar, field).Sense(targets, from, to, bySensor[i] = []);
        });
        List<Plot> plots = [.. bySensor.SelectMany(p => p)];
        if (settings.AdsbShare > 0.0)
            AddAdsb(sensors, targets, from, settings, plots);
        // In order of arrival; the stamp keeps the time that the sensor told.
        Plot[] ordered = [.. plots.Select((p, i) => (Plot: p, At: Arrival(p, i, biases, settings))).OrderBy(p => p.At).Select(p => p.Plot)];
        return (new Scene(Planar: false, sensors, targets, ordered), biases);
    }

    private static double Arrival(in Plot plot, int number, RadarBias[] biases, FlightSceneSettings settings)
    {
        double time = plot.TimeS - (plot.Sensor < biases.Length ? biases[plot.Sensor].TimeS : 0.0);
        var random = new CounterRandom(settings.Seed, CounterRandom.KeyOf("late"), (uint)plot.Sensor, (uint)number);
        return random.NextDouble() < settings.LateShare ? time + random.NextDouble(0.0, settings.LateMostS) : time;
    }

    /// <summary>The flight with a transponder or none, codes, and perhaps ADS-B; what the truth tells of its codes stays.</summary>
    private static Trajectory Equip(Trajectory t, FlightSceneSettings settings)
    {
        var random = new CounterRandom(settings.Seed, CounterRandom.KeyOf(t.Id), CounterRandom.KeyOf("equipment"));
        bool cooperative = random.NextDouble() >= settings.SilentShare && t.Cooperative;
        bool adsb = cooperative && random.NextDouble() < settings.AdsbShare;
        bool common = random.NextDouble() < CommonCodeShare;
        short code = (short)random.NextInt(4096);
        uint address = 0xA00001 + (uint)random.NextInt(0x0DF7C6);
        return new Trajectory(t.Id, t.Knots.ToArray())
        {
            Domain = t.Domain,
            Cooperative = cooperative,
            Adsb = adsb,
            Mode3A = !cooperative ? Plot.NoMode3A : t.Mode3A >= 0 ? t.Mode3A : common ? CommonCode : code,
            Address = !cooperative ? 0 : t.Address != 0 ? t.Address : address,
        };
    }

    /// <summary>The radar as it is simulated and written: one channel, a phase of its own, ground under its feet.</summary>
    private static Sensor Prepare(Sensor sensor, FlightSceneSettings settings)
    {
        var random = new CounterRandom(settings.Seed, CounterRandom.KeyOf(sensor.Id), CounterRandom.KeyOf("radar"));
        double phase = random.NextDouble() * sensor.PeriodS;
        bool modeS = random.NextDouble() < 0.5;
        Channel told = (sensor.Secondary ?? sensor.Primary!) with { ClutterPerScan = sensor.Primary is null ? 0.0 : settings.ClutterPerScan };
        // A plain file does not tell whether a beacon radar interrogates in Mode S: half of them do.
        if (sensor.Type.Length == 0)
            told = told with { ModeS = modeS };
        GeodeticPosition at = sensor.Antenna!.Position;
        return sensor with
        {
            Antenna = double.IsNaN(sensor.ElevationM) ? new Antenna(at with { HeightM = at.HeightM + UnknownGroundM }) : sensor.Antenna,
            PhaseS = sensor.PhaseS != 0.0 ? sensor.PhaseS : Math.Round(phase, 3),
            Primary = sensor.Primary is null ? null : told,
            Secondary = sensor.Secondary is null ? null : told,
            Adsb = null,
        };
    }

    private static void AddAdsb(List<Sensor> sensors, Trajectory[] targets, double fromS, FlightSceneSettings settings, List<Plot> plots)
    {
        GeodeticPosition centre = Wgs84.ToGeodetic(targets[0].Knots[0].Position) with { HeightM = 0.0 };
        var channel = new Channel { RangeMaxM = 1_000_000.0, SigmaRangeM = AdsbSigmaM, Pd = 0.95 };
        sensors.Add(new Sensor { Id = "ADSB", Antenna = new Antenna(centre), PeriodS = AdsbPeriodS, Adsb = channel, ElevationM = 0.0 });
        for (int i = 0; i < targets.Length; i++)
        {
            Trajectory t = targets[i];
            if (!t.Adsb)
                continue;
            double offset = AdsbPeriodS * (CounterRandom.KeyOf(t.Id) & 0xFFFF) / 65536.0;
            int cursor = 0;
            long scan = (long)Math.Ceiling((t.StartS - fromS - offset) / AdsbPeriodS);
            for (double time = fromS + offset + scan * AdsbPeriodS; time <= t.EndS; time = fromS + offset + ++scan * AdsbPeriodS)
            {
                var random = new CounterRandom(settings.Seed, CounterRandom.KeyOf("ADSB"), (uint)scan, CounterRandom.KeyOf(t.Id));
                if (random.NextDouble() >= channel.Pd || !t.TryAt(time, ref cursor, out Ecef position, out _))
                    continue;
                Wgs84.Normal(position, out double pressureM);
                plots.Add(BroadcastPosition.Plot(position, AdsbSigmaM, ref random) with
                {
                    TimeS = time,
                    ModeCM = (float)Units.ReportedHeightM(pressureM, fine: true),
                    Mode3A = t.Mode3A,
                    Address = t.Address,
                    Sensor = sensors.Count - 1,
                    TruthId = i,
                    Channels = Channels.Adsb,
                });
            }
        }
    }
}
