using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Sensing;

/// <summary>
/// Truth in, plots out: what a network of sensors reports of moving targets, in order of time. The plots of a sensor depend on the seed, the sensor and the targets
/// alone: other sensors, their number and the number of cores change nothing.
/// </summary>
public sealed class SensorSimulator
{
    private const double WindowS = 30.0;

    /// <summary>Speed in m/s allowed for when those near a sensor are chosen, unless one of them is faster.</summary>
    private const double UsualMps = 1200.0;

    private readonly double _fastestMps;
    private readonly SensorModel[] _models;
    private readonly SimulatedTarget[] _targets;

    /// <param name="sensors">Plots refer to them by their place in this list.</param>
    /// <param name="targets">Plots refer to them by their place in this list as truth.</param>
    /// <param name="settings">Seed, clutter and biases.</param>
    /// <param name="looks">What a look makes of a target; null for a smooth earth and the one Pd of each channel. Asked from several threads.</param>
    public SensorSimulator(IReadOnlyList<Sensor> sensors, IReadOnlyList<Trajectory> targets, SensingSettings settings, LookProbability? looks = null)
    {
        _models = [.. sensors.Select((s, i) => new SensorModel(s, i, settings, looks))];
        _targets = [.. targets.Select((t, i) => new SimulatedTarget(t, i))];
        _fastestMps = UsualMps;
        foreach (Trajectory target in targets)
        {
            foreach (Knot knot in target.Knots)
                _fastestMps = Math.Max(_fastestMps, 1.5 * knot.Velocity.Norm);
        }
    }

    /// <summary>The plots of [from, to) seconds, window by window; each window in order of time, then of sensor.</summary>
    public IEnumerable<(double EndS, Plot[] Plots)> Run(double fromS, double toS)
    {
        var carried = new List<Plot>();
        var bySensor = new List<Plot>[_models.Length];
        for (int i = 0; i < bySensor.Length; i++)
            bySensor[i] = [];
        // The scans under way when the span begins started up to a period before.
        double longest = _models.Length == 0 ? 0.0 : _models.Max(m => m.Sensor.PeriodS);
        for (double start = fromS - longest; start < toS; start += WindowS)
        {
            double end = Math.Min(start + WindowS, toS);
            SenseWindow(start, end, longest, bySensor);
            foreach (List<Plot> plots in bySensor)
            {
                carried.AddRange(plots);
                plots.Clear();
            }

            // Later scans start at the window's end, so that nothing before it can follow.
            Plot[] ready = [.. carried.Where(p => p.TimeS < end && p.TimeS >= fromS)];
            carried.RemoveAll(p => p.TimeS < end);
            Array.Sort(ready, InOrder.Instance);
            yield return (end, ready);
        }
    }

    private void SenseWindow(double start, double end, double longest, List<Plot>[] bySensor)
    {
        double middle = (start + end) / 2.0, margin = _fastestMps * ((end - start) / 2.0 + longest);
        var positions = new Ecef[_targets.Length];
        for (int i = 0; i < _targets.Length; i++)
        {
            // Where the target is about then; one that lives only in part of the window is taken where it is nearest in time.
            Trajectory t = _targets[i].Trajectory;
            int cursor = 0;
            positions[i] = t.TryAt(Math.Clamp(middle, t.StartS, t.EndS), ref cursor, out Ecef position, out _) ? position : t.Knots[cursor].Position;
        }

        Parallel.For(0, _models.Length, s =>
        {
            SensorModel model = _models[s];
            var near = new List<SimulatedTarget>();
            for (int i = 0; i < _targets.Length; i++)
            {
                Trajectory t = _targets[i].Trajectory;
                if (t.StartS > end + longest || t.EndS < start)
                    continue;
                if (model.Sensor.Antenna is not { } antenna || positions[i].DistanceTo(antenna.Frame.Origin) < model.ReachM + margin)
                    near.Add(_targets[i]);
            }

            model.Sense(start, end, near.ToArray(), bySensor[s]);
        });
    }

    private sealed class InOrder : IComparer<Plot>
    {
        public static readonly InOrder Instance = new();

        public int Compare(Plot a, Plot b)
        {
            int order = a.TimeS.CompareTo(b.TimeS);
            if (order == 0)
                order = a.Sensor.CompareTo(b.Sensor);
            if (order == 0)
                order = a.TruthId.CompareTo(b.TruthId);
            return order != 0 ? order : a.First.CompareTo(b.First);
        }
    }
}
