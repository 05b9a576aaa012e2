using System.Runtime.InteropServices;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>What a simulated radar is besides its sensor.</summary>
public sealed record RadarSettings
{
    public required ulong Seed { get; init; }

    public RadarBias Bias { get; init; } = RadarBias.None;

    public Runaway? Runaway { get; init; }

    /// <summary>Time in seconds from which a runaway counts.</summary>
    public double SceneStartS { get; init; }

    /// <summary>Probability of detection of the primary channel, where it has one; NaN to take the channel's.</summary>
    public double PrimaryPd { get; init; } = double.NaN;

    /// <summary>Probability that a beacon's reply has its Mode C.</summary>
    public double ModeCShare { get; init; } = 1.0;

    /// <summary>Range (m) and azimuth (degrees) within which two plots of a scan are one; 0 for perfect resolution.</summary>
    public double RangeResolutionM { get; init; }

    public double AzimuthResolutionDeg { get; init; }

    /// <summary>Radial speed in m/s below which the primary channel, with its moving target filter, sees nothing; 0 for none.</summary>
    public double BlindMps { get; init; }

    /// <summary>Probability that the code of two beacons whose replies overlap (closer than 1.64 NM in range and 3° in azimuth) is garbled.</summary>
    public double GarbleShare { get; init; }

    /// <summary>Areas in which primary radar reports what is no aircraft; on the earth only.</summary>
    public IReadOnlyList<ClutterArea> ClutterAreas { get; init; } = [];

    /// <summary>Probability that a scan has a burst: interference over a sector of 10°, with 30 false plots on average.</summary>
    public double BurstShare { get; init; }

    /// <summary>Probability that a plot appears twice, the second a little off (a split).</summary>
    public double SplitShare { get; init; }

    /// <summary>Probability that a beacon's reply also comes by a reflector of the radar's, farther and elsewhere.</summary>
    public double ReflectionShare { get; init; }
}

/// <summary>
/// A rotating radar, primary, secondary or both: it meets each target when its antenna points there, and measures slant range and azimuth with noise and biases. A beacon's
/// reply has its codes; Mode C is pressure altitude in steps of 100 ft (25 ft by Mode S). Draws are keyed by (seed, sensor, scan, target).
/// </summary>
internal sealed class RadarSweep
{
    /// <summary>Range in metres over which two replies of 20.3 µs overlap.</summary>
    private const double OverlapM = 1.64 * Units.MetresPerNauticalMile;

    private const double OverlapDeg = 3.0;

    /// <summary>A burst of interference: its sector in degrees, and its mean number of plots.</summary>
    private const double BurstDeg = 10.0, BurstPlots = 30.0;

    private readonly Sensor _sensor;
    private readonly int _index;
    private readonly RadarSettings _settings;
    private readonly PressureField? _field;
    private readonly uint _key;
    private readonly SmoothEarthSight _sight;
    private readonly List<Echo> _scan = [];
    private readonly ClutterMap _map;
    private readonly List<Ecef> _shining = [];

    public RadarSweep(Sensor sensor, int index, RadarSettings settings, PressureField? field)
    {
        _sensor = sensor;
        _index = index;
        _settings = settings;
        _field = field;
        _key = CounterRandom.KeyOf(sensor.Id);
        _map = new ClutterMap(settings.Seed, settings.ClutterAreas);
        if (!sensor.Antenna!.IsPlanar)
            _sight = new SmoothEarthSight(sensor.Antenna);
    }

    private Channel Told => _sensor.Secondary ?? _sensor.Primary!;

    /// <summary>Appends the plots of every scan that begins in [from, to) seconds.</summary>
    public void Sense(IReadOnlyList<Trajectory> targets, double fromS, double toS, List<Plot> plots)
    {
        long first = (long)Math.Ceiling((fromS - _sensor.PhaseS) / _sensor.PeriodS);
        var cursors = new int[targets.Count];
        for (long scan = first; _sensor.PhaseS + scan * _sensor.PeriodS < toS; scan++)
        {
            double start = _sensor.PhaseS + scan * _sensor.PeriodS;
            _scan.Clear();
            for (int i = 0; i < targets.Count; i++)
                if (targets[i].StartS <= start + _sensor.PeriodS && targets[i].EndS >= start)
                    Look(targets[i], i, start, unchecked((uint)scan), ref cursors[i]);
            AddClutter(start, unchecked((uint)scan));
            AddMap(start, unchecked((uint)scan));
            AddBurst(start, unchecked((uint)scan));
            Garble(unchecked((uint)scan));
            Resolve(unchecked((uint)scan));
            foreach (ref readonly Echo echo in CollectionsMarshal.AsSpan(_scan))
                plots.Add(Report(echo));
        }
    }

    /// <summary>What the antenna received: measured but for the biases, which the processing adds.</summary>
    private struct Echo(double timeS, double rangeM, double azimuthDeg, Plot codes)
    {
        public double TimeS = timeS, RangeM = rangeM, AzimuthDeg = azimuthDeg;
        public Plot Codes = codes;
    }

    private void Look(Trajectory target, int number, double start, uint scan, ref int cursor)
    {
        if (!TryMeet(target, start, ref cursor, out double time, out Ecef position, out Ecef velocity, out double range, out double azimuthDeg, out double elevationDeg))
            return;
        Antenna antenna = _sensor.Antenna!;
        Channel told = Told;
        if (!told.Reaches(range, azimuthDeg, elevationDeg))
            return;
        double pressureM = double.NaN;
        if (!antenna.IsPlanar)
        {
            Wgs84.Normal(position, out double geometricM);
            if (!_sight.Above(position, geometricM))
                return;
            target.TryAt(time, ref cursor, out Ecef level, out _);
            Wgs84.Normal(level, out pressureM);
        }

        var random = new CounterRandom(_settings.Seed, _key, scan, CounterRandom.KeyOf(target.Id));
        double primaryDraw = random.NextDouble(), secondaryDraw = random.NextDouble(), modeCDraw = random.NextDouble();
        double noiseRange = random.NextGaussian(), noiseAzimuth = random.NextGaussian();
        Ecef line = position - antenna.Frame.Origin;
        bool blind = Math.Abs(velocity.Dot(line)) / Math.Max(1.0, line.Norm) < _settings.BlindMps;
        double primaryPd = double.IsNaN(_settings.PrimaryPd) ? _sensor.Primary?.Pd ?? 0.0 : _settings.PrimaryPd;
        bool byPrimary = _sensor.Primary is not null && !blind && primaryDraw < primaryPd;
        bool bySecondary = _sensor.Secondary is not null && target.Cooperative && secondaryDraw < _sensor.Secondary.Pd;
        if (!byPrimary && !bySecondary)
            return;
        Plot codes = Plot.Empty;
        codes.TruthId = number;
        codes.Channels = (byPrimary ? Channels.Primary : Channels.None) | (bySecondary ? Channels.Secondary : Channels.None);
        if (bySecondary)
        {
            codes.Mode3A = target.Mode3A;
            codes.Address = _sensor.Secondary!.ModeS ? target.Address : 0;
            if (modeCDraw < _settings.ModeCShare && !double.IsNaN(pressureM))
                codes.ModeCM = (float)Units.ReportedHeightM(pressureM, _sensor.Secondary.ModeS);
        }

        var echo = new Echo(time, range + told.SigmaRangeM * noiseRange, azimuthDeg + told.SigmaAzimuthDeg * noiseAzimuth, codes);
        _scan.Add(echo);
        if (random.NextDouble() < _settings.SplitShare)
            _scan.Add(echo with { RangeM = echo.RangeM + 3.0 * told.SigmaRangeM * random.NextGaussian(), AzimuthDeg = echo.AzimuthDeg + random.NextDouble(-1.5, 1.5) });
        if (bySecondary && random.NextDouble() < _settings.ReflectionShare)
        {
            // By way of a reflector a few kilometres off: farther by up to twice that, at the reflector's azimuth, which is the radar's own for good. It is no target's plot.
            var mirror = new CounterRandom(_settings.Seed, _key, CounterRandom.KeyOf("reflector"));
            double bearing = mirror.NextDouble(0.0, 360.0), off = mirror.NextDouble(2_000.0, 8_000.0);
            double longer = off * (1.0 - Math.Cos(Units.ToRadians(azimuthDeg - bearing)));
            codes.TruthId = Plot.NoTruth;
            codes.Channels = Channels.Secondary;
            double angle = Units.Wrap360(bearing + told.SigmaAzimuthDeg * random.NextGaussian());
            _scan.Add(new Echo(start + _sensor.PeriodS * angle / 360.0, range + longer + told.SigmaRangeM * random.NextGaussian(), angle, codes));
        }
    }

    private void AddClutter(double start, uint scan)
    {
        Channel told = Told;
        if (told.ClutterPerScan <= 0.0)
            return;
        var random = new CounterRandom(_settings.Seed, _key, scan, CounterRandom.KeyOf("clutter"));
        for (int count = random.NextPoisson(told.ClutterPerScan); count > 0; count--)
        {
            double azimuthDeg = random.NextDouble(0.0, 360.0);
            AddFalse(start, random.NextDouble(told.RangeMinM, told.RangeMaxM), azimuthDeg);
        }
    }

    private void AddMap(double start, uint scan)
    {
        if (_sensor.Primary is null || _settings.ClutterAreas.Count == 0)
            return;
        _shining.Clear();
        _map.Shine(start - _settings.SceneStartS, _key, scan, _shining);
        var random = new CounterRandom(_settings.Seed, _key, scan, CounterRandom.KeyOf("map noise"));
        foreach (Ecef point in _shining)
        {
            (double range, double azimuth, _) = _sensor.Antenna!.Measure(point);
            double azimuthDeg = Units.ToDegrees(azimuth), noiseRange = random.NextGaussian(), noiseAzimuth = random.NextGaussian();
            if (range >= Told.RangeMinM && range <= Told.RangeMaxM && Told.LooksAt(azimuthDeg) && _sight.Above(point, ClutterMap.HeightM))
                AddFalse(start, range + Told.SigmaRangeM * noiseRange, azimuthDeg + Told.SigmaAzimuthDeg * noiseAzimuth);
        }
    }

    private void AddBurst(double start, uint scan)
    {
        var random = new CounterRandom(_settings.Seed, _key, scan, CounterRandom.KeyOf("burst"));
        if (_sensor.Primary is null || random.NextDouble() >= _settings.BurstShare)
            return;
        double sector = random.NextDouble(0.0, 360.0);
        for (int count = random.NextPoisson(BurstPlots); count > 0; count--)
            AddFalse(start, random.NextDouble(Told.RangeMinM, Told.RangeMaxM), sector + random.NextDouble(0.0, BurstDeg));
    }

    private void AddFalse(double start, double rangeM, double azimuthDeg)
    {
        Plot codes = Plot.Empty;
        codes.Channels = Channels.Primary;
        azimuthDeg = Units.Wrap360(azimuthDeg);
        _scan.Add(new Echo(start + _sensor.PeriodS * azimuthDeg / 360.0, rangeM, azimuthDeg, codes));
    }

    /// <summary>Replies that overlap in the receiver: one or two pulses of a code are read wrong, or Mode C is lost.</summary>
    private void Garble(uint scan)
    {
        if (_settings.GarbleShare <= 0.0)
            return;
        Span<Echo> echoes = CollectionsMarshal.AsSpan(_scan);
        for (int i = 0; i < echoes.Length; i++)
            for (int j = 0; j < echoes.Length; j++)
            {
                if (i == j || echoes[i].Codes.Mode3A < 0 || echoes[j].Codes.Mode3A < 0
                    || Math.Abs(echoes[i].RangeM - echoes[j].RangeM) > OverlapM || Math.Abs(Units.Wrap180(echoes[i].AzimuthDeg - echoes[j].AzimuthDeg)) > OverlapDeg)
                    continue;
                var random = new CounterRandom(_settings.Seed, _key ^ CounterRandom.KeyOf("garble"), scan, (uint)echoes[i].Codes.TruthId);
                if (random.NextDouble() < _settings.GarbleShare)
                {
                    echoes[i].Codes.Mode3A ^= (short)(1 << random.NextInt(12));
                    if (random.NextDouble() < 0.5)
                        echoes[i].Codes.ModeCM = float.NaN;
                }

                break;
            }
    }

    /// <summary>Echoes closer than the radar resolves, in range and in azimuth, are one plot in their middle, with the codes of one of those that have any, now of this and now of that.</summary>
    private void Resolve(uint scan)
    {
        if (_settings.RangeResolutionM <= 0.0 || _settings.AzimuthResolutionDeg <= 0.0)
            return;
        for (int i = 0; i < _scan.Count; i++)
            for (int j = _scan.Count - 1; j > i; j--)
            {
                Echo a = _scan[i], b = _scan[j];
                double apart = Units.Wrap180(b.AzimuthDeg - a.AzimuthDeg);
                if (Math.Abs(a.RangeM - b.RangeM) >= _settings.RangeResolutionM || Math.Abs(apart) >= _settings.AzimuthResolutionDeg)
                    continue;
                var random = new CounterRandom(_settings.Seed, _key ^ CounterRandom.KeyOf("resolution"), scan, (uint)(i << 16 | j));
                (Plot first, Plot second) = random.NextDouble() < 0.5 ? (a.Codes, b.Codes) : (b.Codes, a.Codes);
                Plot codes = first.Mode3A >= 0 || first.Address != 0 || (second.Mode3A < 0 && second.Address == 0) ? first : second;
                if (codes.TruthId < 0)
                    codes.TruthId = Math.Max(first.TruthId, second.TruthId);
                codes.Channels = a.Codes.Channels | b.Codes.Channels;
                _scan[i] = new Echo((a.TimeS + b.TimeS) / 2.0, (a.RangeM + b.RangeM) / 2.0, Units.Wrap360(a.AzimuthDeg + apart / 2.0), codes);
                _scan.RemoveAt(j);
            }
    }

    private Plot Report(in Echo echo)
    {
        RadarBias bias = _settings.Bias;
        double runaway = _settings.Runaway is { } r ? r.DegreesAt(echo.TimeS - _settings.SceneStartS) : 0.0;
        return echo.Codes with
        {
            TimeS = echo.TimeS + bias.TimeS,
            Sensor = _index,
            First = Math.Max(0.0, echo.RangeM * (1.0 + bias.Gain) + bias.RangeM),
            Second = Units.Wrap360(echo.AzimuthDeg + bias.AzimuthDeg + runaway),
        };
    }

    /// <summary>When in this scan the antenna points at the target: by iteration, as the azimuth changes while the antenna turns.</summary>
    private bool TryMeet(
        Trajectory target, double start, ref int cursor, out double time, out Ecef position, out Ecef velocity, out double range, out double azimuthDeg, out double elevationDeg)
    {
        time = Math.Clamp(start + _sensor.PeriodS / 2.0, target.StartS, target.EndS);
        position = velocity = default;
        range = azimuthDeg = elevationDeg = 0.0;
        for (int i = 0; i < 8; i++)
        {
            if (!target.TryAt(time, ref cursor, out position, out velocity))
                return false;
            if (_field is not null)
                position = _field.Raise(position);
            (range, double azimuth, double elevation) = _sensor.Antenna!.Measure(position);
            if (i == 0 && range > Told.RangeMaxM + 20_000.0)
                return false;
            (azimuthDeg, elevationDeg) = (Units.ToDegrees(azimuth), Units.ToDegrees(elevation));
            double met = start + _sensor.PeriodS * azimuth / Math.Tau, off = Math.Abs(met - time);
            // A tenth of a metre of the fastest; a target that crosses north between two scans does not settle, and belongs to neither.
            if (off < 3e-4)
                return true;
            time = met;
        }

        return false;
    }
}
