using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Live;

/// <summary>What an entry of the log changed: lists that are used again with the next entry.</summary>
/// <param name="TimeS">Time of the log, in seconds of the scene.</param>
/// <param name="Updated">Confirmed tracks that plots of this entry touched, by ascending number.</param>
/// <param name="Swept">All confirmed tracks, where the entry passed a whole second; else null.</param>
/// <param name="Ended">Numbers of tracks that were shown and are no more; told with a sweep.</param>
public readonly record struct PictureChange(double TimeS, IReadOnlyList<TrackReport> Updated, IReadOnlyList<TrackReport>? Swept, IReadOnlyList<long> Ended);

/// <summary>
/// A live picture: entries of the log in, changes of the tracks out. After each entry the tracks that it touched are reported, after each whole second all. What it does follows from the
/// entries alone, in their order; how fast they come, and how many workers share the work, changes nothing.
/// </summary>
public sealed class RunningPicture : IDisposable
{
    private readonly IReadOnlyList<Sensor> _sensors;
    private readonly Tuning? _tuning;
    private readonly int _workers;
    private readonly Predicate<Plot>? _takes;
    private readonly List<TrackReport> _updated = [], _swept = [];
    private readonly List<long> _ended = [];
    private readonly double[] _lastPlotS;
    private long[] _shown = [];
    private Tracker _tracker;
    private double _sweptS = double.NegativeInfinity;

    /// <param name="sensors">The sensors that plots refer to by index.</param>
    /// <param name="tuning">Null for the defaults.</param>
    /// <param name="workers">Threads that share the work of fusion.</param>
    /// <param name="takes">Which plots this picture is given; null for all.</param>
    public RunningPicture(IReadOnlyList<Sensor> sensors, Tuning? tuning = null, int workers = 1, Predicate<Plot>? takes = null)
    {
        (_sensors, _tuning, _workers, _takes) = (sensors, tuning, workers, takes);
        _lastPlotS = new double[sensors.Count];
        Array.Fill(_lastPlotS, double.NegativeInfinity);
        _tracker = new Tracker(sensors, planar: false, tuning, workers);
    }

    /// <summary>Number of the last entry.</summary>
    public long Sequence { get; private set; }

    public double TimeS { get; private set; } = double.NaN;

    public TrackerCounts Counts => _tracker.Counts;

    /// <summary>Tracks alive, those not yet confirmed included.</summary>
    public int TrackCount => _tracker.TrackCount;

    /// <summary>Time of each sensor's last plot in seconds of the scene; minus infinity before its first.</summary>
    public ReadOnlySpan<double> LastPlotS => _lastPlotS;

    public RegistrationReport Registration(int sensor) => _tracker.Registration(sensor);

    public SensorHealth Health(int sensor) => _tracker.Health(sensor);

    public TrackExplanation? Explain(long trackId) => _tracker.Explain(trackId);

    public void Dispose() => _tracker.Dispose();

    /// <summary>Takes the next entry of the log.</summary>
    public PictureChange Take(in LogEntry entry)
    {
        if (entry.Restarts)
            Restart();
        int batch = _tracker.Batch;
        foreach (ref readonly Plot plot in entry.Plots.Span)
        {
            if (_takes is not null && !_takes(plot))
                continue;
            _lastPlotS[plot.Sensor] = Math.Max(_lastPlotS[plot.Sensor], plot.TimeS);
            _tracker.Add(plot);
        }

        _tracker.AdvanceTo(entry.TickS);
        (Sequence, TimeS) = (entry.Sequence, entry.TickS);
        _updated.Clear();
        _ended.Clear();
        if (_tracker.Batch > batch)
            _tracker.Report(TimeS, _updated, batch);
        bool sweeps = entry.Restarts || Math.Floor(TimeS) > _sweptS;
        if (sweeps)
            Sweep();
        return new PictureChange(TimeS, _updated, sweeps ? _swept : null, _ended);
    }

    private void Sweep()
    {
        _sweptS = Math.Floor(TimeS);
        _swept.Clear();
        _tracker.Report(TimeS, _swept);
        // Both lists rise: those of the old that the new has not have ended, or are hidden for a while.
        int now = 0;
        foreach (long id in _shown)
        {
            while (now < _swept.Count && _swept[now].TrackId < id)
                now++;
            if (now == _swept.Count || _swept[now].TrackId != id)
                _ended.Add(id);
        }

        _shown = [.. _swept.Select(t => t.TrackId)];
    }

    private void Restart()
    {
        long next = _tracker.NextTrackId;
        _tracker.Dispose();
        _tracker = new Tracker(_sensors, planar: false, _tuning, _workers, next);
        Array.Fill(_lastPlotS, double.NegativeInfinity);
        _sweptS = double.NegativeInfinity;
    }
}
