using System.Collections.Concurrent;
using System.Diagnostics;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Picture.Journal;
using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Picture.Watch;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Feeds;
using NorthAmericaSecurity.Service.Health;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>A sensor as it is doing, in the picture of all that have joined.</summary>
public readonly record struct SensorState(SensorHealth Health, RegistrationReport Registration, bool Silent, SourceStatus? Told);

/// <summary>
/// The thread of the picture: every few milliseconds it takes what the feeds have brought, makes an entry of the log of it, keeps the entry in the journal, gives it to the pictures, and tells the
/// audiences what changed. It alone touches the pictures; who wants to know more of them asks with <see cref="AskAsync"/>.
/// </summary>
internal sealed class PictureHost : BackgroundService
{
    /// <summary>A sensor is silent when it has sent nothing for so many of its periods, and so many seconds more.</summary>
    private const double SilentPeriods = 3.0, SilentMoreS = 4.0;

    /// <summary>Seconds without a plot of any feed, from which the log goes on by the host's clock.</summary>
    private const double QuietS = 1.0;

    private const double HealthEveryS = 1.0;

    /// <summary>A tuning that tells nothing: every value is the default.</summary>
    private const string DefaultTuning = "{}";

    /// <summary>Octets of the journal for each octet of a landmark: all landmarks together are a tenth of it, and who looks back fuses so much before he sees it.</summary>
    private const long LandmarkShare = 10;

    private readonly ServiceOptions _options;
    private readonly FeedHub _feeds;
    private readonly WatchRules _watch;
    private readonly AlarmBoard _alarms;
    private readonly EventList _events;
    private readonly ILogger<PictureHost> _log;
    private readonly Questions _questions = new();
    private readonly ConcurrentDictionary<int, LatencyHistogram> _latency = new();
    private readonly TaskCompletionSource _restored = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SensorState[] _states;
    private readonly Dictionary<string, string> _zoneNames;
    private readonly MemoryStream _snapshot = new();
    private JournalWriter? _journal;
    private SnapshotStore? _snapshots;
    private Task _snapshotKept = Task.CompletedTask;
    private double _snapshotS = double.NaN;
    private string? _retune;
    private long _landmarkAt = long.MinValue / 2;
    private double _healthS = double.NegativeInfinity;

    public PictureHost(
        ServiceOptions options, IReadOnlyList<Sensor> sensors, IReadOnlyList<StageView> stages, IReadOnlyList<Zone> zones, FeedHub feeds, AlarmBoard alarms, EventList events, ILogger<PictureHost> log)
    {
        (_options, Sensors, Stages, _feeds, _alarms, _events, _log) = (options, sensors, stages, feeds, alarms, events, log);
        _watch = new WatchRules(zones);
        _zoneNames = zones.ToDictionary(z => z.Id, z => z.Name);
        _states = new SensorState[sensors.Count];
        alarms.Changed += (alarm, raised) => events.Add(alarm.RaisedS, raised ? "alarm" : "clear", alarm.Text);
    }

    public IReadOnlyList<Sensor> Sensors { get; }

    /// <summary>The last has all sensors that have joined.</summary>
    public IReadOnlyList<StageView> Stages { get; }

    public StageView Last => Stages[^1];

    /// <summary>Index of a stage by its id, of the last for none; null if there is no such.</summary>
    public int? StageOf(string? id) => string.IsNullOrEmpty(id) ? Stages.Count - 1 : Stages.ToList().FindIndex(s => s.Id == id) is var found and >= 0 ? found : null;

    /// <summary>What is told to one who asks for a stage that there is not.</summary>
    public string NoSuchStage => $"stage: expected one of {string.Join(", ", Stages.Select(s => s.Id))}";

    public bool Ready => _ready.Task.IsCompleted;

    /// <summary>Ends when the picture is there: the journal has been replayed, a demonstration has caught up with the present.</summary>
    public Task WhenReady => _ready.Task;

    public LiveLog Log { get; private set; } = new();

    public long Entries { get; private set; }

    public long PlotsTaken { get; private set; }

    /// <summary>What the journal is doing; null without one.</summary>
    public JournalWriter? Journal => _journal;

    public long Replayed { get; private set; }

    /// <summary>Time from a feed's plots in to their tracks out.</summary>
    public LatencyHistogram LatencyOf(int feed) => _latency.GetOrAdd(feed, _ => new LatencyHistogram());

    /// <summary>How a sensor is doing, as of the last second.</summary>
    public SensorState StateOf(int sensor) => _states[sensor];

    /// <summary>Ends when what was kept has been loaded, before the first feed is opened.</summary>
    public Task WhenRestored => _restored.Task;

    /// <summary>Carries what else goes with a snapshot of the pictures; told by the thread of the picture.</summary>
    public event Action<StateCarrier>? Carried;

    /// <summary>Told once a second of the log, by the thread of the picture, which sensors have fallen silent.</summary>
    public event Action<IReadOnlySet<int>>? SilentChanged;

    /// <summary>Asks something of the pictures, between two entries.</summary>
    public Task<T> AskAsync<T>(Func<T> question) => _questions.AskAsync(question);

    /// <summary>Reads the tuning file again; the next entry of the log tells it to every picture, and to whoever replays the journal.</summary>
    /// <exception cref="InputException">There is none, or it cannot be used.</exception>
    public string ReadTuning()
    {
        string path = _options.TuningPath ?? throw new InputException("Tuning: expected a tuning file in the configuration, found none");
        string text = InputFile.ReadText(path);
        TuningJson.Parse(path, text);
        _retune = text;
        return text;
    }

    /// <summary>A journal's reader and the snapshots beside it, for one who looks back; null without a journal.</summary>
    public (JournalReader Journal, SnapshotStore Snapshots)? Past => _options.JournalFolder is { } folder && _snapshots is { } snapshots
        ? (new JournalReader(folder, Sensors, message => _log.LogDebug("replay: {Message}", message)), snapshots) : null;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Factory.StartNew(() => Run(stoppingToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Run(CancellationToken stop)
    {
        OpenJournal();
        ExpectTuning();
        _restored.SetResult();
        using JournalWriter? journal = _journal;
        if (!_options.Demonstration)
            BecomeReady();
        if (!_options.Demonstration)
            foreach (FeedOptions feed in _options.Feeds)
                _feeds.Add(feed);
        var plots = new List<Plot>();
        var received = new List<long>();
        var arrived = new List<(int Feed, long Received)>();
        long last = Stopwatch.GetTimestamp();
        double quietS = 0.0;
        while (!stop.IsCancellationRequested)
        {
            arrived.Clear();
            foreach (FeedPump pump in _feeds.Pumps)
            {
                plots.Clear();
                received.Clear();
                pump.Queue.Drain(plots, received);
                if (plots.Count == 0)
                    continue;
                Log.Take(pump.Number, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(plots));
                foreach (long time in received)
                    arrived.Add((pump.Number, time));
            }

            long now = Stopwatch.GetTimestamp();
            quietS = arrived.Count > 0 ? 0.0 : quietS + Stopwatch.GetElapsedTime(last, now).TotalSeconds;
            last = now;
            if (arrived.Count > 0 || quietS > QuietS)
            {
                if (Log.TryClose(quietS, out LogEntry entry))
                {
                    if (Interlocked.Exchange(ref _retune, null) is { } tuning)
                        entry = entry with { Tuning = tuning };
                    _journal?.Append(entry);
                    Take(entry);
                    KeepSnapshot(entry);
                }

                quietS = 0.0;
                long done = Stopwatch.GetTimestamp();
                foreach ((int feed, long time) in arrived)
                    LatencyOf(feed).Add(time, done);
            }

            _questions.Answer();
            double spentMs = Stopwatch.GetElapsedTime(now).TotalMilliseconds;
            if (spentMs < _options.TickMs)
                stop.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(_options.TickMs - spentMs));
        }

        _questions.Answer();
        _snapshotKept.Wait(CancellationToken.None);
        if (_snapshots is not null && _options.SnapshotS > 0.0 && Entries > 0)
            CopySnapshot()?.Invoke();
    }

    private void Take(in LogEntry entry)
    {
        Entries++;
        PlotsTaken += entry.Plots.Length;
        if (entry.Restarts)
        {
            _watch.Restart();
            _events.Add(entry.TickS, "restart", "every feed's clock has jumped: the picture begins anew at their time");
        }

        if (Stages.Count == 1)
        {
            PictureChange change = Last.Picture.Take(entry);
            Last.Board.Publish(change);
            Look(change);
            return;
        }

        LogEntry one = entry;
        Parallel.For(0, Stages.Count, k =>
        {
            PictureChange change = Stages[k].Picture.Take(one);
            Stages[k].Board.Publish(change);
            if (k == Stages.Count - 1)
                Look(change);
        });
    }

    /// <summary>Watch rules; and once a second how sensors and feeds are doing.</summary>
    private void Look(in PictureChange change)
    {
        RunningPicture picture = Last.Picture;
        _watch.Look(change.TimeS, change.Swept, change.Ended, id => picture.Explain(id) is { } why ? [.. why.Feeds.Select(f => f.Sensor)] : [], e =>
        {
            string zone = e.Zone.Length == 0 ? "" : " " + _zoneNames[e.Zone];
            string text = e.Kind switch
            {
                WatchKind.Entry => $"track {e.TrackId} enters{zone}",
                WatchKind.Exit => $"track {e.TrackId} leaves{zone}",
                WatchKind.Dwell => $"track {e.TrackId} stays in{zone}",
                WatchKind.NoCode => $"track {e.TrackId} without a code in{zone}",
                WatchKind.Hijack => $"track {e.TrackId} squawks 7500: unlawful interference",
                WatchKind.RadioFailure => $"track {e.TrackId} squawks 7600: radio failure",
                WatchKind.Emergency => $"track {e.TrackId} squawks 7700: emergency",
                _ => $"track {e.TrackId} is lost in flight",
            };
            string kind = e.Kind switch { WatchKind.NoCode => "no_code", WatchKind.RadioFailure => "radio_failure", _ => e.Kind.ToString().ToLowerInvariant() };
            _events.Add(e.TimeS, kind, text, e.TrackId, Math.Round(e.LatitudeDeg, 4), Math.Round(e.LongitudeDeg, 4), [.. e.Sensors.Select(s => Sensors[s].Id)]);
        });
        if (change.TimeS - _healthS < HealthEveryS && change.TimeS >= _healthS)
            return;
        _healthS = change.TimeS;
        LookAtSensors(change.TimeS, picture);
        LookAtFeeds(change.TimeS);
    }

    private void LookAtSensors(double timeS, RunningPicture picture)
    {
        var silent = new HashSet<int>();
        var told = new Dictionary<(byte, byte), SourceStatus>();
        foreach (FeedPump pump in _feeds.Pumps)
            foreach (((byte, byte) source, SourceStatus status) in pump.Sources ?? new Dictionary<(byte, byte), SourceStatus>())
                told[source] = status;
        for (int s = 0; s < Sensors.Count; s++)
        {
            Sensor sensor = Sensors[s];
            double quiet = timeS - picture.LastPlotS[s];
            SourceStatus? status = sensor.Sac == 0 && sensor.Sic == 0 ? null : told.GetValueOrDefault((sensor.Sac, sensor.Sic));
            // North marks show that a radar turns even when nobody flies.
            if (status is not null && !double.IsNaN(status.NorthMarkS))
                quiet = Math.Min(quiet, timeS - status.NorthMarkS);
            bool heard = double.IsFinite(picture.LastPlotS[s]), isSilent = heard && quiet > SilentPeriods * sensor.PeriodS + SilentMoreS;
            if (isSilent)
                silent.Add(s);
            RegistrationReport registration = picture.Registration(s);
            _states[s] = new SensorState(picture.Health(s), registration, isSilent, status);
            if (!heard)
                continue;
            _alarms.Tell($"sensor-silent:{sensor.Id}", isSilent, timeS, $"{sensor.Id} ({sensor.Name}) is silent", clearAfterS: sensor.PeriodS);
            _alarms.Tell($"sensor-bias:{sensor.Id}", registration.Runaway, timeS, $"{sensor.Id} ({sensor.Name}): azimuth runs away; set aside", clearAfterS: 60.0);
        }

        SilentChanged?.Invoke(silent);
    }

    private void LookAtFeeds(double timeS)
    {
        foreach (FeedPump pump in _feeds.Pumps)
        {
            _alarms.Tell($"feed-down:{pump.Number}", pump.State is FeedState.Retrying, timeS, $"feed {pump.Name}: {pump.Trouble}");
            _alarms.Tell($"feed-clock:{pump.Number}", Log.IsStray(pump.Number), timeS, $"feed {pump.Name}: its clock is out of step; its plots are left out");
            _alarms.Tell($"feed-dropping:{pump.Number}", Grew(pump.Number, 0, pump.Queue.Dropped + pump.Totals.LostDatagrams), timeS, $"feed {pump.Name}: more comes than can be taken; plots are dropped");
            _alarms.Tell($"feed-contested:{pump.Number}", Grew(pump.Number, 2, pump.Contested), timeS, $"feed {pump.Name}: plots are left out: several sensors have their SAC/SIC, or another feed brings their sensor");
            _alarms.Tell($"feed-garbage:{pump.Number}", Grew(pump.Number, 1, pump.Totals.BadFrames), timeS, $"feed {pump.Name}: bytes that cannot be read");
        }

        if (_journal is { } journal)
            _alarms.Tell("journal", journal.Suspended is not null, timeS, $"the journal is suspended: {journal.Suspended}", clearAfterS: 0.0);
    }

    private readonly Dictionary<(int Feed, int What), long> _before = [];

    private bool Grew(int feed, int what, long now)
    {
        bool grew = now > _before.GetValueOrDefault((feed, what));
        _before[(feed, what)] = now;
        return grew;
    }

    /// <summary>Opens the journal and replays what it has, so that tracks and their numbers are as they were.</summary>
    private void OpenJournal()
    {
        if (_options.JournalFolder is not { } folder)
            return;
        void Complain(string message) => _log.LogWarning("journal: {Message}", message);
        _snapshots = new SnapshotStore(folder, SnapshotDependsOn(), Complain);
        // A start is no reason for another landmark.
        if (_snapshots.HasLandmark)
            _landmarkAt = 0;
        (long last, double nowS) = LoadSnapshot();
        var reader = new JournalReader(folder, Sensors, Complain);
        foreach (LogEntry entry in reader.Read(last + 1))
        {
            Take(entry);
            (last, nowS) = (entry.Sequence, entry.TickS);
            Replayed++;
        }

        if (last > 0)
            _log.LogInformation("journal: {Entries} entries replayed", Replayed);
        Log = new LiveLog(last, nowS);
        try
        {
            _journal = new JournalWriter(folder, Sensors, new JournalLimits(_options.JournalMegaBytes * (1L << 20), _options.JournalHours * 3600.0)) { Tuning = Last.Picture.TuningText };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The picture goes on without: what cannot be kept must not keep it from being seen.
            _log.LogError("journal: {Folder}: {Reason}: nothing is kept", folder, e.Message);
            _alarms.Tell("journal", true, double.IsNaN(nowS) ? 0.0 : nowS, $"no journal: {e.Message}");
        }
    }

    /// <summary>The tuning is in the log: where that of the configuration is another than the log's last, the first entry tells it.</summary>
    private void ExpectTuning()
    {
        string? configured = _options.TuningPath is { } path ? InputFile.ReadText(path) : null, standing = Last.Picture.TuningText;
        if (configured != standing)
            _retune = configured ?? DefaultTuning;
    }

    /// <summary>What a snapshot depends on beside the entries: the build, the study with its stages, the zones, the network and the terrain.</summary>
    private IEnumerable<string> SnapshotDependsOn() =>
    [
        .. new[] { typeof(Sensor), typeof(TrackMessages), typeof(Tracker), typeof(RunningPicture), typeof(SensorFields), typeof(PictureHost) }.Select(t => t.Module.ModuleVersionId.ToString()),
        .. _options.Zones.Prepend(_options.StudyPath).Prepend(_options.NetworkPath).Select(path => path is null ? "" : File.ReadAllText(path)),
        .. Sensors.Select(s => s.Id), .. Stages.Select(s => $"stage {s.Id}"), .. _zoneNames.Keys.Select(z => $"zone {z}"), .. _options.Outputs.Select(o => $"output {o.Target}"),
        $"terrain {_options.Terrain}",
        .. _options.TilesPath is { } tiles ? new DirectoryInfo(tiles).GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => $"tile {f.Name} {f.Length} {f.LastWriteTimeUtc:O}") : [],
    ];

    /// <summary>Loads the newest snapshot that can be used.</summary>
    /// <returns>Number and time of the last entry it holds; 0 and NaN without one.</returns>
    private (long Sequence, double TimeS) LoadSnapshot()
    {
        if (_snapshots!.Load() is not { } found)
            return (0, double.NaN);
        CarrySnapshot(StateCarrier.From(found.State));
        _log.LogInformation("journal: snapshot of entry {Sequence} loaded", found.Sequence);
        return (found.Sequence, Last.Picture.TimeS);
    }

    /// <summary>Once in a while, and not while the one before is still being written: the state is copied here, in milliseconds, and written elsewhere.</summary>
    private void KeepSnapshot(in LogEntry entry)
    {
        if (_snapshots is null || _options.SnapshotS <= 0.0)
            return;
        if (double.IsNaN(_snapshotS) || entry.TickS < _snapshotS)
            _snapshotS = entry.TickS;
        if (entry.TickS - _snapshotS < _options.SnapshotS || !_snapshotKept.IsCompleted)
            return;
        _snapshotS = entry.TickS;
        if (_journal is not null)
            _journal.BesideOctets = _snapshots.Octets;
        if (CopySnapshot() is { } keep)
            _snapshotKept = Task.Run(keep);
    }

    /// <summary>Copies the state between two entries.</summary>
    /// <returns>What writes the copy, for another thread; null if there is none.</returns>
    private Action? CopySnapshot()
    {
        (long sequence, double timeS) = (Last.Picture.Sequence, Last.Picture.TimeS);
        try
        {
            _snapshot.SetLength(0);
            CarrySnapshot(StateCarrier.To(_snapshot));
        }
        catch (IOException e)
        {
            // More than a stream in memory holds, from millions of tracks on.
            _log.LogWarning("journal: snapshot of entry {Sequence}: {Reason}: not kept", sequence, e.Message);
            return null;
        }

        long written = _journal?.Written ?? 0, first = _journal?.FirstSequence ?? 0;
        bool landmark = written - _landmarkAt >= LandmarkShare * _snapshot.Length;
        if (landmark)
            _landmarkAt = written;
        return () =>
        {
            try
            {
                _snapshots!.Save(sequence, timeS, _snapshot.GetBuffer().AsSpan(0, (int)_snapshot.Length), landmark, first);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The journal has it all the same; only the next start takes longer.
                _log.LogWarning("journal: snapshot of entry {Sequence}: {Reason}: not kept", sequence, e.Message);
            }
        };
    }

    private void CarrySnapshot(StateCarrier carrier)
    {
        foreach (StageView stage in Stages)
            stage.Carry(carrier);
        _watch.Carry(carrier);
        Carried?.Invoke(carrier);
    }

    /// <summary>The demonstration has caught up with the present.</summary>
    public void BecomeReady() => _ready.TrySetResult();
}
