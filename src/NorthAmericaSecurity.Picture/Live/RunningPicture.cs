using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Live;

/// <summary>What an entry of the log changed: lists that are used again with the next entry.</summary>
/// <param name="TimeS">Time of the log, in seconds of the scene.</param>
/// <param name="Updated">Confirmed tracks that plots of this entry touched, by ascending number.</param>
/// <param name="Swept">Confirmed tracks whose turn it was to be told whether or not a plot touched them: each once in every second of the log.</param>
/// <param name="Ended">Numbers of tracks that were told and are no more, or are hidden for a while.</param>
public readonly record struct PictureChange(double TimeS, IReadOnlyList<TrackReport> Updated, IReadOnlyList<TrackReport> Swept, IReadOnlyList<long> Ended);

/// <summary>
/// A live picture: entries of the log in, changes of the tracks out. After each entry the tracks that it touched are reported, and in each second all, in slices, so that no entry waits for the whole.
/// What it does follows from the entries alone, in their order; how fast they come, and how many workers share the work, changes nothing.
/// </summary>
public sealed class RunningPicture : IDisposable
{
    /// <summary>Slices of the tracks, of which each is told in every second of the log.</summary>
    private const int Slices = 50;

    private readonly IReadOnlyList<Sensor> _sensors;
    private readonly int _workers;
    private readonly IReadOnlyList<DetectionFields?>? _fields;
    private readonly Predicate<Plot>? _takes;
    private readonly bool _tells;
    private readonly List<TrackReport> _updated = [], _swept = [];
    private readonly List<long> _gone = [], _ended = [];
    private readonly HashSet<long> _shown = [];
    private readonly double[] _lastPlotS;
    private Tuning? _tuning;
    private Tracker _tracker;
    private long? _lastSlice;

    /// <param name="sensors">The sensors that plots refer to by index.</param>
    /// <param name="tuning">Until an entry tells another; null for the defaults.</param>
    /// <param name="workers">Threads that share the work of fusion.</param>
    /// <param name="takes">Which plots this picture is given; null for all.</param>
    /// <param name="tells">False for one who only asks, with <see cref="Report"/>: changes are not worked out, and those that are told are empty.</param>
    /// <param name="fields">Where each sensor sees aircraft; null if only its plots tell.</param>
    public RunningPicture(
        IReadOnlyList<Sensor> sensors, Tuning? tuning = null, int workers = 1, Predicate<Plot>? takes = null, bool tells = true, IReadOnlyList<DetectionFields?>? fields = null)
    {
        (_sensors, _tuning, _workers, _takes, _tells, _fields) = (sensors, tuning, workers, takes, tells, fields);
        _lastPlotS = new double[sensors.Count];
        Array.Fill(_lastPlotS, double.NegativeInfinity);
        _tracker = NewTracker(1);
    }

    /// <summary>Number of the last entry.</summary>
    public long Sequence { get; private set; }

    public double TimeS { get; private set; } = double.NaN;

    /// <summary>The tuning that an entry has told, as JSON; null before the first.</summary>
    public string? TuningText { get; private set; }

    public TrackerCounts Counts => _tracker.Counts;

    /// <summary>Tracks alive, those not yet confirmed and those lost that may be found again included.</summary>
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
        if (entry.Tuning is { } tuning && tuning != TuningText)
            Retune(tuning);
        foreach (ref readonly Plot plot in entry.Plots.Span)
        {
            if (_takes is not null && !_takes(plot))
                continue;
            _lastPlotS[plot.Sensor] = Math.Max(_lastPlotS[plot.Sensor], plot.TimeS);
            _tracker.Add(plot);
        }

        _tracker.AdvanceTo(entry.TickS);
        (Sequence, TimeS) = (entry.Sequence, entry.TickS);
        if (_tells)
            WorkOutChanges();
        return new PictureChange(TimeS, _updated, _swept, _ended);
    }

    /// <summary>Appends all confirmed tracks at the time of the log, by ascending number.</summary>
    public void Report(List<TrackReport> tracks) => _tracker.Report(TimeS, tracks);

    private void WorkOutChanges()
    {
        _updated.Clear();
        _ended.Clear();
        _tracker.ReportTouched(TimeS, _updated);
        Sweep();
        foreach (TrackReport track in _updated)
            _shown.Add(track.TrackId);
        foreach (TrackReport track in _swept)
            _shown.Add(track.TrackId);
        foreach (long id in _gone)
            if (_shown.Remove(id))
                _ended.Add(id);
        _gone.Clear();
    }

    /// <summary>Carries the whole state, between two entries: a picture of the same sensors that has loaded it goes on exactly as the one that wrote it.</summary>
    /// <exception cref="InvalidDataException">The state is of another network.</exception>
    /// <exception cref="EndOfStreamException">The state is torn.</exception>
    public void Carry(StateCarrier carrier)
    {
        (long sequence, double timeS, long lastSlice) = (Sequence, TimeS, _lastSlice ?? long.MinValue);
        carrier.Carry(ref sequence);
        carrier.Carry(ref timeS);
        carrier.Carry(ref lastSlice);
        (Sequence, TimeS, _lastSlice) = (sequence, timeS, lastSlice == long.MinValue ? null : lastSlice);
        carrier.Carry(_lastPlotS.AsSpan());
        List<char> tuning = [.. TuningText ?? ""];
        carrier.Carry(tuning);
        if (carrier.Loads && tuning.Count > 0)
        {
            Tracker before = _tracker;
            Adopt(new string([.. tuning]));
            before.Dispose();
        }

        List<long> shown = [.. _shown.Order()];
        carrier.Carry(shown);
        _shown.Clear();
        _shown.UnionWith(shown);
        _tracker.Carry(carrier);
    }

    /// <summary>Tells the slices whose time has come since the last entry.</summary>
    private void Sweep()
    {
        _swept.Clear();
        long now = (long)Math.Floor(TimeS * Slices), from = Math.Max(_lastSlice + 1 ?? long.MinValue, now - Slices + 1);
        for (long slice = from; slice <= now; slice++)
            _tracker.ReportSlice(TimeS, (int)(((slice % Slices) + Slices) % Slices), Slices, _swept, _gone);
        _lastSlice = now;
    }

    private void Restart()
    {
        long next = _tracker.NextTrackId;
        _tracker.Dispose();
        _tracker = NewTracker(next);
        Array.Fill(_lastPlotS, double.NegativeInfinity);
        _gone.AddRange(_shown.Order());
        _lastSlice = null;
    }

    /// <summary>Goes on with other values of the correlator: the tracks and all that has been learned are taken over by a tracker of those values.</summary>
    /// <exception cref="InputException">The text is no tuning; nothing has changed.</exception>
    private void Retune(string tuning)
    {
        Tracker before = _tracker;
        Adopt(tuning);
        _tracker.TakeOver(before);
        before.Dispose();
    }

    /// <summary>Begins a tracker of other values in the place of one that is not disposed of here.</summary>
    /// <exception cref="InputException">The text is no tuning; nothing has changed.</exception>
    private void Adopt(string tuning)
    {
        (_tuning, TuningText) = (TuningJson.Parse("tuning of the log", tuning), tuning);
        _tracker = NewTracker(_tracker.NextTrackId);
    }

    private Tracker NewTracker(long firstTrackId) => new(_sensors, planar: false, _tuning, _workers, _fields, firstTrackId) { Ended = _tells ? _gone : null, TellsTouched = _tells };
}
