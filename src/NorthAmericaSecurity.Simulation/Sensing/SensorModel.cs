using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Sensing;

/// <summary>A target with what the sensor models need of it, worked out once.</summary>
internal sealed class SimulatedTarget(Trajectory trajectory, int number)
{
    public Trajectory Trajectory { get; } = trajectory;

    public int Number { get; } = number;

    /// <summary>Key of its draws: its name, so that other targets do not change them.</summary>
    public uint Key { get; } = CounterRandom.KeyOf(trajectory.Id);
}

/// <summary>Probability that a channel of a sensor detects a target in one look: terrain, limits and radar equation are the asker's.</summary>
/// <param name="sensor">Index among the simulated sensors.</param>
/// <param name="position">Earth-centred.</param>
/// <param name="heightM">Of the target; of a vessel, its mast's.</param>
public delegate double LookProbability(int sensor, Channels kind, Ecef position, double heightM);

/// <summary>
/// One simulated sensor: the antenna turns, and what it sees in each scan it measures with its noise and biases. Every draw is keyed by (seed, sensor, scan, target).
/// </summary>
internal sealed class SensorModel
{
    private const uint ClutterKey = 0xFFFFFFFF, BiasScan = 0xFFFFFFFE;

    /// <summary>Height in metres of a vessel's mast and hull above the sea: what a radar or a receiver sees of it.</summary>
    private const double VesselHeightM = 15.0;

    private readonly Sensor _sensor;
    private readonly int _index;
    private readonly SensingSettings _settings;
    private readonly uint _key;
    private readonly double _phase, _rangeBias, _azimuthBias;
    private readonly SmoothEarthSight _sight;
    private readonly LookProbability? _looks;

    /// <param name="looks">Null for a smooth earth and the one Pd of each channel.</param>
    public SensorModel(Sensor sensor, int index, SensingSettings settings, LookProbability? looks)
    {
        _looks = looks;
        _sensor = sensor;
        _index = index;
        _settings = settings;
        _key = CounterRandom.KeyOf(sensor.Id);
        var random = new CounterRandom(settings.Seed, _key, BiasScan, 0);
        // Antennas of a continent do not turn in step.
        double phase = random.NextDouble() * sensor.PeriodS;
        _phase = sensor.PhaseS != 0.0 ? sensor.PhaseS : phase;
        _rangeBias = settings.RangeBiasSigmaM * random.NextGaussian();
        _azimuthBias = settings.AzimuthBiasSigmaDeg * random.NextGaussian();
        if (sensor.Antenna is { IsPlanar: false } antenna)
            _sight = new SmoothEarthSight(antenna);
        ReachM = sensor.AllChannels.Max(c => c.Channel.RangeMaxM);
    }

    /// <summary>Distance in metres beyond which it sees nothing.</summary>
    public double ReachM { get; }

    public Sensor Sensor => _sensor;

    /// <summary>Appends the plots of every scan that starts in [from, to); a plot may fall up to a period later.</summary>
    public void Sense(double fromS, double toS, ReadOnlySpan<SimulatedTarget> near, List<Plot> plots)
    {
        double period = _sensor.PeriodS;
        long first = (long)Math.Ceiling((fromS - _phase) / period);
        // The division rounds otherwise than the starts below: a scan on the seam of two windows would be lost, or belong to both.
        while (_phase + (first - 1) * period >= fromS)
            first--;
        while (_phase + first * period < fromS)
            first++;
        for (long scan = first; _phase + scan * period < toS; scan++)
        {
            double start = _phase + scan * period;
            foreach (SimulatedTarget target in near)
                Look(target, start, unchecked((uint)scan), plots);
            if (_settings.Clutter)
                AddClutter(start, unchecked((uint)scan), plots);
        }
    }

    private void Look(SimulatedTarget target, double start, uint scan, List<Plot> plots)
    {
        Trajectory t = target.Trajectory;
        if (start > t.EndS || start + _sensor.PeriodS < t.StartS)
            return;
        var random = new CounterRandom(_settings.Seed, _key, scan, target.Key);
        bool surface = t.Domain == Domain.Surface;
        if (!surface && t.Adsb && _sensor.Adsb is { } adsb)
            Hear(target, adsb, Channels.Adsb, start, ref random, plots);
        if (surface && t.Cooperative && _sensor.Ais is { } ais)
            Hear(target, ais, Channels.Ais, start, ref random, plots);

        if (surface)
        {
            if (_sensor.Surface is { } radar)
                Illuminate(target, radar, Channels.Surface, null, start, ref random, plots);
        }
        else
        {
            Channel? secondary = t.Cooperative ? _sensor.Secondary : null;
            if (_sensor.Primary is not null || secondary is not null)
                Illuminate(target, _sensor.Primary, Channels.Primary, secondary, start, ref random, plots);
            if (_sensor.Skywave is { } skywave)
                LookBeyond(target, skywave, start, ref random, plots);
        }
    }

    /// <summary>A rotating antenna with a primary (or surface) channel, a secondary channel or both, whose replies are one plot.</summary>
    private void Illuminate(
        SimulatedTarget target, Channel? primary, Channels primaryKind, Channel? secondary, double start, ref CounterRandom random, List<Plot> plots)
    {
        if (!TryMeet(target, start, out double time, out Ecef position, out double range, out double azimuth, out double elevation))
            return;
        Antenna antenna = _sensor.Antenna!;
        double height = HeightOf(target, position);
        if (_looks is null && !antenna.IsPlanar && !_sight.Above(position, height))
            return;
        double azimuthDeg = Units.ToDegrees(azimuth), elevationDeg = Units.ToDegrees(elevation);
        // Both draws are always made: what one channel sees changes no draw of the other.
        double primaryDraw = random.NextDouble(), secondaryDraw = random.NextDouble();
        double PdOf(Channels kind, Channel channel) =>
            _looks is not null ? _looks(_index, kind, position, height) : channel.Reaches(range, azimuthDeg, elevationDeg) ? channel.Pd : 0.0;
        bool byPrimary = primary is not null && primaryDraw < PdOf(primaryKind, primary);
        bool bySecondary = secondary is not null && secondaryDraw < PdOf(Channels.Secondary, secondary);
        if (!byPrimary && !bySecondary)
            return;

        Channel best = bySecondary ? secondary! : primary!;
        Plot plot = Plot.Empty;
        plot.TimeS = time;
        plot.Sensor = _index;
        plot.TruthId = target.Number;
        plot.Channels = (byPrimary ? primaryKind : Channels.None) | (bySecondary ? Channels.Secondary : Channels.None);
        plot.First = Math.Max(0.0, range + _rangeBias + best.SigmaRangeM * random.NextGaussian());
        plot.Second = Units.Wrap360(azimuthDeg + _azimuthBias + best.SigmaAzimuthDeg * random.NextGaussian());
        if (bySecondary)
        {
            Trajectory t = target.Trajectory;
            plot.ModeCM = (float)Units.ReportedHeightM(height, secondary!.ModeS);
            plot.Mode3A = t.Mode3A;
            plot.Address = secondary.ModeS ? t.Address : 0;
        }

        if (byPrimary && !double.IsNaN(primary!.SigmaHeightM))
            plot.HeightM = (float)(height + primary.SigmaHeightM * random.NextGaussian());
        plots.Add(plot);
    }

    /// <summary>A broadcast position, heard once a period at a time of the target's own.</summary>
    private void Hear(SimulatedTarget target, Channel channel, Channels kind, double start, ref CounterRandom random, List<Plot> plots)
    {
        double time = start + _sensor.PeriodS * ((target.Key & 0xFFFF) / 65536.0);
        double draw = random.NextDouble();
        int cursor = CursorOf(target, time);
        if ((_looks is null && draw >= channel.Pd) || !target.Trajectory.TryAt(time, ref cursor, out Ecef position, out _))
            return;
        double height = HeightOf(target, position);
        if (_looks is not null)
        {
            if (draw >= _looks(_index, kind, position, height))
                return;
        }
        else if (!channel.FromSpace)
        {
            Antenna antenna = _sensor.Antenna!;
            (double range, double azimuth, double elevation) = antenna.Measure(position);
            if (!channel.Reaches(range, Units.ToDegrees(azimuth), Units.ToDegrees(elevation)) || !_sight.Above(position, height))
                return;
        }

        Plot plot = BroadcastPosition.Plot(position, channel.SigmaRangeM, ref random);
        plot.TimeS = time;
        plot.Sensor = _index;
        plot.TruthId = target.Number;
        plot.Channels = kind;
        plot.Address = target.Trajectory.Address;
        if (kind == Channels.Adsb)
        {
            plot.ModeCM = (float)Units.ReportedHeightM(height, fine: true);
            plot.Mode3A = target.Trajectory.Mode3A;
        }

        plots.Add(plot);
    }

    /// <summary>Over the horizon: ground range and azimuth, registered by the radar, with errors of kilometres.</summary>
    private void LookBeyond(SimulatedTarget target, Channel channel, double start, ref CounterRandom random, List<Plot> plots)
    {
        double time = start + _sensor.PeriodS * ((target.Key >> 8 & 0xFFFF) / 65536.0);
        int cursor = CursorOf(target, time);
        double draw = random.NextDouble();
        if ((_looks is null && draw >= channel.Pd) || !target.Trajectory.TryAt(time, ref cursor, out Ecef position, out _))
            return;
        double chord = position.DistanceTo(_sensor.Antenna!.Ground);
        if (chord > channel.RangeMaxM + 50_000 || chord < 0.9 * channel.RangeMinM)
            return;
        (double distance, double azimuth, _) = Geodesic.Inverse(_sensor.Antenna.Position, Wgs84.ToGeodetic(position));
        if (distance > channel.RangeMaxM || distance < channel.RangeMinM || !channel.LooksAt(azimuth))
            return;
        if (_looks is not null && draw >= _looks(_index, Channels.Skywave, position, HeightOf(target, position)))
            return;
        Plot plot = Plot.Empty;
        plot.TimeS = time;
        plot.Sensor = _index;
        plot.TruthId = target.Number;
        plot.Channels = Channels.Skywave;
        plot.First = distance + channel.SigmaRangeM * random.NextGaussian();
        plot.Second = Units.Wrap360(azimuth + channel.SigmaAzimuthDeg * random.NextGaussian());
        plots.Add(plot);
    }

    private void AddClutter(double start, uint scan, List<Plot> plots)
    {
        foreach ((Channels kind, Channel channel) in _sensor.AllChannels)
        {
            if (channel.ClutterPerScan <= 0.0)
                continue;
            var random = new CounterRandom(_settings.Seed, _key ^ (uint)kind << 24, scan, ClutterKey);
            double near2 = channel.RangeMinM * channel.RangeMinM, far2 = channel.RangeMaxM * channel.RangeMaxM;
            for (int count = random.NextPoisson(channel.ClutterPerScan); count > 0; count--)
            {
                double turn = random.NextDouble();
                if (channel.SectorDeg < 360.0)
                    turn = Units.Wrap360(channel.BoresightDeg + (turn - 0.5) * channel.SectorDeg) / 360.0;
                Plot plot = Plot.Empty;
                plot.TimeS = start + turn * _sensor.PeriodS;
                plot.Sensor = _index;
                plot.Channels = kind;
                plot.First = Math.Sqrt(near2 + random.NextDouble() * (far2 - near2));
                plot.Second = 360.0 * turn;
                if (!double.IsNaN(channel.SigmaHeightM))
                    plot.HeightM = (float)random.NextDouble(0, 10_000);
                plots.Add(plot);
            }
        }
    }

    /// <summary>When in this scan the antenna points at the target: the azimuth of a moving target at the time that the azimuth itself gives, by iteration.</summary>
    private bool TryMeet(SimulatedTarget target, double start, out double time, out Ecef position, out double range, out double azimuth, out double elevation)
    {
        double period = _sensor.PeriodS;
        time = start + 0.5 * period;
        position = default;
        range = azimuth = elevation = 0.0;
        Trajectory t = target.Trajectory;
        time = Math.Clamp(time, t.StartS, t.EndS);
        int cursor = CursorOf(target, time);
        for (int i = 0; i < 5; i++)
        {
            if (!t.TryAt(time, ref cursor, out position, out _))
                return false;
            (range, azimuth, elevation) = _sensor.Antenna!.Measure(position);
            double met = start + period * azimuth / Math.Tau;
            double off = Math.Abs(met - time);
            // A centimetre of motion; a target that crosses north between two scans does not settle, and belongs to neither.
            if (off < 1e-4 || i == 4 && off < 1e-2)
                return true;
            time = met;
        }

        return false;
    }

    private static int CursorOf(SimulatedTarget target, double time)
    {
        ReadOnlySpan<Knot> knots = target.Trajectory.Knots;
        double span = knots[^1].TimeS - knots[0].TimeS;
        return span <= 0.0 ? 0 : Math.Clamp((int)((time - knots[0].TimeS) / span * (knots.Length - 1)) - 1, 0, knots.Length - 1);
    }

    private static double HeightOf(SimulatedTarget target, Ecef position)
    {
        if (target.Trajectory.Domain == Domain.Surface)
            return VesselHeightM;
        Wgs84.Normal(position, out double height);
        return height;
    }
}
