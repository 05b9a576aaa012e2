using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Picture;
using NorthAmericaSecurity.Simulation.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies.Warning;

/// <summary>When a mover was seen, in seconds from the start of its route; infinite if never.</summary>
/// <param name="DetectedS">First plot of it.</param>
/// <param name="ConfirmedS">First epoch with a confirmed track at its place, those of over-the-horizon radar counted.</param>
/// <param name="AccurateS">The same, those not counted.</param>
/// <param name="FirstSensor">Which made the first plot; empty if none.</param>
internal readonly record struct Sighting(double DetectedS, double ConfirmedS, double AccurateS, string FirstSensor)
{
    public static Sighting Never { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity, "");
}

/// <summary>
/// One run of one route: the feeds of the sensors that see any of it are simulated with false plots and fused by the correlator until the mover is a confirmed track. Draws are keyed by seed,
/// sensor, scan and mover, and a sensor that sees nothing of the route takes no part: sets of sensors that see the same of it give the same answer to the last bit.
/// </summary>
internal sealed class Watch
{
    /// <summary>Interval of epochs, and time before the first plot from which false plots come.</summary>
    private const double EpochS = 10.0, LeadS = 60.0;

    /// <summary>A track belongs to the mover within this distance: accurate ones (height unknown, that of a vehicle at 40 km included) and those by sky wave.</summary>
    private const double NearM = 10_000.0, NearBySkywaveM = 60_000.0;

    /// <summary>False plots farther from the mover than this touch neither its track nor the density of false plots around it, and are left out.</summary>
    private const double ClutterM = 200_000.0;

    private readonly Route _route;
    private readonly MoverLooks _looks;
    private readonly IReadOnlyList<PlacedSensor> _sensors;
    private readonly ulong _seed;
    private readonly Dictionary<int, double> _firstS = [];
    private readonly Dictionary<string, (double TimeS, bool Wide)> _known = [];

    /// <param name="seeing">Indices of the sensors that see any of the route, rising.</param>
    public Watch(Route route, MoverLooks looks, IReadOnlyList<PlacedSensor> sensors, int[] seeing, ulong seed)
    {
        (_route, _looks, _sensors, _seed) = (route, looks, sensors, seed);
        foreach ((_, Plot[] plots) in Feeds(seeing, clutter: false).Run(0.0, route.Truth.EndS))
        {
            foreach (Plot plot in plots)
                _firstS.TryAdd(seeing[plot.Sensor], plot.TimeS);
        }
    }

    /// <summary>What some of the sensors, rising, make of the route.</summary>
    public Sighting By(int[] sensors)
    {
        double detected = double.PositiveInfinity;
        string first = "";
        foreach (int sensor in sensors)
        {
            if (_firstS.TryGetValue(sensor, out double time) && time < detected)
                (detected, first) = (time, _sensors[sensor].Sensor.Id);
        }

        if (double.IsInfinity(detected))
            return Sighting.Never;
        (double confirmed, bool wide) = Confirmed(sensors);
        double accurate = wide || double.IsInfinity(confirmed) ? Confirmed([.. sensors.Where(s => _sensors[s].Sensor.Skywave is null)]).TimeS : confirmed;
        return new Sighting(detected, confirmed, accurate, first);
    }

    /// <summary>The first epoch with a confirmed track at the mover's place, and whether it is one by sky wave.</summary>
    private (double TimeS, bool Wide) Confirmed(int[] sensors)
    {
        // Those that never made a plot of it take no part either.
        int[] some = [.. sensors.Where(_firstS.ContainsKey)];
        string key = string.Join(',', some);
        if (_known.TryGetValue(key, out (double, bool) known))
            return known;
        return _known[key] = some.Length == 0 ? (double.PositiveInfinity, false) : Fuse(some);
    }

    private (double TimeS, bool Wide) Fuse(int[] sensors)
    {
        Trajectory truth = _route.Truth;
        (double TimeS, bool Wide) confirmed = (double.PositiveInfinity, false);
        int cursor = 0;
        using var engine = new PictureEngine([.. sensors.Select(s => _sensors[s].Sensor)], planar: false, EpochS, (time, tracks) =>
        {
            if (!double.IsInfinity(confirmed.TimeS) || !truth.TryAt(time, ref cursor, out Ecef position, out _))
                return;
            Ecef below = Wgs84.SurfacePoint(Wgs84.Normal(position, out _));
            foreach (TrackReport track in tracks)
            {
                if (track.Ground.DistanceTo(below) <= (track.WideArea ? NearBySkywaveM : NearM) && (double.IsInfinity(confirmed.TimeS) || !track.WideArea))
                    confirmed = (time, track.WideArea);
            }
        });
        double from = Math.Max(0.0, sensors.Min(s => _firstS[s]) - LeadS);
        int where = 0;
        foreach ((double end, Plot[] plots) in Feeds(sensors, clutter: true).Run(from, truth.EndS))
        {
            truth.TryAt(end, ref where, out Ecef mover, out _);
            foreach (Plot plot in plots)
            {
                if (plot.TruthId == Plot.NoTruth && !IsNear(plot, sensors, mover))
                    continue;
                engine.Take(plot);
            }

            engine.Tick(end);
            if (!double.IsInfinity(confirmed.TimeS))
                break;
        }

        return confirmed;
    }

    private bool IsNear(in Plot plot, int[] sensors, Ecef mover)
    {
        if (plot.Form != PlotForm.Polar || _sensors[sensors[plot.Sensor]].Sensor.Antenna is not { } antenna)
            return true;
        // In the antenna's horizontal plane: good to some kilometres, of two hundred.
        (double s, double c) = Math.SinCos(Surveillance.Units.ToRadians(plot.Second));
        double drop = plot.First * plot.First / (2.0 * Wgs84.A);
        return antenna.Frame.ToEcef(plot.First * s, plot.First * c, -drop).DistanceTo(mover) <= ClutterM;
    }

    private SensorSimulator Feeds(int[] sensors, bool clutter) => new(
        [.. sensors.Select(s => _sensors[s].Sensor)], [_route.Truth], new SensingSettings { Seed = _seed, Clutter = clutter },
        (sensor, kind, position, height) =>
        {
            GeodeticPosition place = Wgs84.ToGeodetic(position);
            return _looks.Pd(sensors[sensor], kind, place, _route.Mover.Target.Surface ? _route.Mover.HeightM : place.HeightM);
        });
}
