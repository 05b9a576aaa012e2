using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// What the correlator did with the plots it was given: each plot is in exactly one of the first four. Shared are those whose cluster had more than one plot or track; recovered are tracks
/// that were lost and found again.
/// </summary>
public readonly record struct TrackerCounts(long Associated, long Initiating, long TooLate, long NoSuchChannel, long Confirmed, long Dropped, long Merged, long Shared, long Recovered);

/// <summary>
/// The correlator: plots of many sensors in, tracks out. Plots are taken in short batches of sensor time. In each batch every plot finds the tracks that may have
/// made it, the independent clusters of plots and tracks are solved side by side, and what no track explains begins a track: a target that exists with some
/// probability, which each scan raises or lowers. Deterministic: the same plots in the same order give the same tracks, whatever the number of workers; no clock
/// is asked.
/// </summary>
public sealed partial class Tracker : IDisposable
{
    /// <summary>Plots by which memory is asked ahead: for the track that is wanted next, for the buckets of the index, and for plots that are put in order.</summary>
    private const int PrefetchAhead = 3, BucketsAhead = 8, ArrangeAhead = 8;

    /// <summary>Plots of a batch from which they are put in the order of cells: the index of so many tracks is far larger than the caches.</summary>
    private const int ManyPlots = 8192;

    /// <summary>Slots that a worker looks through at a time for tracks that are overdue.</summary>
    private const int SlotsAtATime = 2048;

    private readonly TrackerCore _core;
    private readonly WorkerPool _pool;
    private readonly Action<int, int, int> _measure, _arrange, _gate, _solve, _expire, _build;
    private readonly Action _sort, _prepare, _account;

    private readonly uint[] _nationOf;
    private int _count;
    private int[] _slots = [];
    private long[] _ids = [];
    private readonly CellOrder _order = new();

    /// <summary>Times of the newest plot, and of the earliest of the batch that is not late.</summary>
    private double _newestS = double.NegativeInfinity, _firstS = double.PositiveInfinity;

    private Tier _tier;
    private SlotList _touched = new(64), _near = new(64), _unsettled = new(256);

    private Birth[] _births = new Birth[256];
    private int _birthCount;

    private readonly List<Twins> _twins = [];

    /// <summary>A plot that no known track explains; the slot taken for the track that it may begin, if any, and the number of its frame; the area of the tuning in which it is; and how likely there is a target.</summary>
    private readonly record struct Birth(int Plot, int Slot = -1, int Frame = -1, byte Area = 0, double Existence = 0.0)
    {
        public bool HasSlot => Slot >= 0;
    }

    private double _expireS;
    private long _associated, _initiating, _tooLate, _noChannel, _confirmed, _dropped, _merged, _recovered;

    /// <param name="sensors">The sensors that plots refer to by index.</param>
    /// <param name="planar">True for a scene on a flat plane.</param>
    /// <param name="tuning">Null for the defaults.</param>
    /// <param name="workers">Threads that share the work, the caller's included.</param>
    /// <param name="fields">Where each sensor sees aircraft, by sensor: what its silence means. Null, or null for a sensor, if only its plots tell. Of no meaning on a flat plane.</param>
    /// <param name="firstTrackId">Number of the first track: greater than any that a tracker before this one gave.</param>
    public Tracker(IReadOnlyList<Sensor> sensors, bool planar = false, Tuning? tuning = null, int workers = 1, IReadOnlyList<DetectionFields?>? fields = null, long firstTrackId = 1)
    {
        NextTrackId = firstTrackId;
        string[] nations = NationsOf(sensors);
        _nationOf = [.. sensors.Select(s => 1u << Math.Min(31, Array.BinarySearch(nations, s.Nation, StringComparer.Ordinal)))];
        _core = new TrackerCore([.. sensors], planar, tuning ?? new Tuning(), workers, fields);
        _pool = new WorkerPool(workers);
        _measure = Measure;
        _arrange = Arrange;
        _gate = Gate;
        _expire = Expire;
        _build = Build;
        _solve = Solve;
        _sort = Sort;
        _prepare = Prepare;
        _account = Account;
    }

    public TrackerCounts Counts => new(_associated, _initiating, _tooLate, _noChannel, _confirmed, _dropped, _merged, _core.Solvers.Sum(s => s.Shared), _recovered);

    /// <summary>The number that the next track gets.</summary>
    public long NextTrackId { get; private set; }

    /// <summary>Receives the numbers of confirmed tracks as they end; null if nobody wants them.</summary>
    public List<long>? Ended { get; init; }

    /// <summary>Number of tracks alive, those not yet confirmed and those lost that may be found again included.</summary>
    public int TrackCount => _core.Tracks.Alive;

    /// <summary>Registration of a sensor as it stands.</summary>
    public RegistrationReport Registration(int sensor) => _core.Registrar.Report(sensor);

    /// <summary>What a sensor has done.</summary>
    public SensorHealth Health(int sensor)
    {
        ref readonly SensorAccount a = ref _core.Accounts[sensor];
        return new SensorHealth(a.Plots, a.LastPlotS, a.Seen / (a.Seen + a.Missed), _core.Clutter[sensor].PerScan);
    }

    /// <summary>Why a track is what it is; null if there is none of that number.</summary>
    public TrackExplanation? Explain(long trackId)
    {
        for (int slot = 0; slot < _core.Tracks.Slots; slot++)
        {
            ref readonly Track t = ref _core.Tracks[slot];
            if (!t.Alive || t.Id != trackId)
                continue;
            MotionModel[] models = _core.ModelOf(t).Tuning.Models;
            var shares = new ModelShare[models.Length];
            for (int i = 0; i < models.Length; i++)
                shares[i] = new ModelShare(models[i].Name, t.State.Mu[i]);
            var feeds = new List<TrackFeed>();
            for (int i = 0; i < t.ContributorCount; i++)
                if (t.Contributors[i].LastS > double.NegativeInfinity)
                    feeds.Add(new TrackFeed(t.Contributors[i].Sensor, t.Contributors[i].LastS, t.Contributors[i].Visibility));
            (double height, double sigma) = t.Ranged.Tells && !t.Vertical.Known ? t.Ranged.With(_core.Tuning.UnknownHeightM, _core.Tuning.UnknownHeightSigmaM) : (double.NaN, double.NaN);
            return new TrackExplanation(t.Id, t.Existence, shares, feeds, t.Plots, t.FirstPlotS, t.Identity.Mode3AS, t.Identity.AddressS, t.Vertical.TimeS, height, sigma);
        }

        return null;
    }

    /// <summary>Sensors that were set aside because their azimuth ran away, and taken back, in order of time.</summary>
    public IReadOnlyList<RunawayEvent> Runaways => _core.Registrar.Events;

    public void Dispose() => _pool.Dispose();

    /// <summary>
    /// Carries the whole state, between <see cref="AdvanceTo"/> and the next plot: a tracker of the same sensors and tuning that has loaded it goes on exactly as the one that wrote it, whatever the
    /// number of workers of either.
    /// </summary>
    /// <exception cref="InvalidOperationException">Plots wait to be processed.</exception>
    /// <exception cref="InvalidDataException">The state is of another network.</exception>
    /// <exception cref="EndOfStreamException">The state is torn.</exception>
    public void Carry(StateCarrier carrier)
    {
        if (_count > 0)
            throw new InvalidOperationException($"{_count} plots wait to be processed");
        _core.Carry(carrier);
        (long next, long shared) = (NextTrackId, _core.Solvers.Sum(s => s.Shared));
        carrier.Carry(ref next);
        carrier.Carry(ref shared);
        carrier.Carry(ref _newestS);
        carrier.Carry(ref _associated);
        carrier.Carry(ref _initiating);
        carrier.Carry(ref _tooLate);
        carrier.Carry(ref _noChannel);
        carrier.Carry(ref _confirmed);
        carrier.Carry(ref _dropped);
        carrier.Carry(ref _merged);
        carrier.Carry(ref _recovered);
        NextTrackId = next;
        foreach (ClusterSolver solver in _core.Solvers)
            solver.Shared = 0;
        _core.Solvers[0].Shared = shared;
    }

    /// <summary>Carries the whole state, as <see cref="Carry"/> does, out of a tracker of another tuning: each track's models begin with what the others made of it, together.</summary>
    /// <exception cref="InvalidOperationException">Plots of the other wait to be processed.</exception>
    public void TakeOver(Tracker other)
    {
        var state = new MemoryStream();
        other.Carry(StateCarrier.To(state));
        state.Position = 0;
        Carry(StateCarrier.From(state));
        _core.ForgetWhatIsOff();
        for (int slot = 0; slot < _core.Tracks.Slots; slot++)
        {
            ref Track t = ref _core.Tracks[slot];
            if (!t.Alive)
                continue;
            double before = other._core.ModelOf(t).Tuning.DropExistence;
            t.Area = AreaOf(t);
            double least = _core.ModelOf(t).Tuning.DropExistence;
            t.LeastExistence = t.LeastExistence == before ? least : Math.Min(least, t.LeastExistence);
            _core.ModelOf(t).Filter.Adopt(ref t.State);
            if (t.Lost)
                _core.Tracks.DueS[slot] = t.LastPlotS + _core.ModelOf(t).Tuning.LostS;
            _core.Describe(ref t, slot);
            Settle(slot);
        }
    }

    /// <summary>Takes a plot. Times may go back by <see cref="Tuning.WindowS"/>; older plots are counted and dropped.</summary>
    public void Add(in Plot received)
    {
        double timeS = _core.Registrar.TimeOf(received);
        if (double.IsNaN(_core.BatchStartS))
            OpenBatch(timeS);
        if (timeS > _core.BatchStartS + _core.Tuning.BatchS)
        {
            ProcessBatch();
            OpenBatch(timeS);
            // Registration may know better by now.
            timeS = _core.Registrar.TimeOf(received);
        }

        _newestS = Math.Max(_newestS, timeS);
        if (timeS < _newestS - _core.Tuning.WindowS)
        {
            _tooLate++;
            return;
        }

        _core.Came(received.Sensor, _newestS - timeS);
        if (timeS >= _core.BatchStartS)
            _firstS = Math.Min(_firstS, timeS);
        _core.Reserve(_count + 1);
        ref Plot plot = ref _core.Plots[_count++];
        plot = received;
        plot.TimeS = timeS;
    }

    /// <summary>Processes every plot taken so far and lets time pass: tracks that no sensor keeps alive at that time end.</summary>
    public void AdvanceTo(double timeS)
    {
        ProcessBatch();
        CountMissed(timeS);
        EndSpent();
        _newestS = Math.Max(_newestS, timeS);
        if (double.IsNaN(_core.BatchStartS) || BatchStart(timeS) > _core.BatchStartS)
            OpenBatch(timeS);
    }

    /// <summary>Begins the batch in which a time lies; the index counts its times from the first.</summary>
    private void OpenBatch(double timeS)
    {
        double start = BatchStart(timeS);
        if (double.IsNaN(_core.BatchStartS))
            _core.Index = new GateIndex(start);
        _core.BatchStartS = start;
    }

    private double BatchStart(double timeS) => (Math.Ceiling(timeS / _core.Tuning.BatchS) - 1.0) * _core.Tuning.BatchS;

    private void ProcessBatch()
    {
        if (_count == 0)
            return;
        _pool.Open();
        try
        {
            Process();
        }
        finally
        {
            _pool.Close();
            _count = 0;
            _firstS = double.PositiveInfinity;
        }
    }

    private void Process()
    {
        _core.Index.AdvanceTo(_core.BatchStartS);
        if (_count < ManyPlots)
        {
            CountMissed(_firstS);
            _pool.Run(_count, 64, _measure, _prepare);
        }
        else
        {
            // What is near in space is near in memory from then on.
            _order.Reserve(_count);
            _pool.Run(_count, 64, _measure);
            CountMissed(_firstS, _sort);
            _core.BeginArranging();
            _pool.Run(_count, 512, _arrange, _prepare);
            _core.EndArranging();
        }

        Associate(Tier.Established);
        Associate(Tier.Tentative);
        Commit();
    }

    /// <summary>What is done before plots are associated, and has nothing to do with what they measure: ends the tracks that nothing keeps alive, and notes which sensors are there.</summary>
    private void Prepare()
    {
        EndSpent();
        foreach (ref readonly Plot plot in _core.Plots.AsSpan(0, _count))
            _core.Seen(plot.Sensor, plot.TimeS);
    }

    /// <summary>Lets the tracks of a tier have what plots are left.</summary>
    private void Associate(Tier tier)
    {
        _tier = tier;
        foreach (ClusterSolver solver in _core.Solvers)
            solver.Candidates.Count = 0;
        _core.Clusters.Begin(_count, _core.Tracks.Slots);
        _pool.Run(_count, 32, _gate);
        _core.Clusters.End(_count);
        TakeClaimed();
        _pool.Run(_core.Clusters.Roots.Length, 16, _solve);
        ReadOnlySpan<int> unsettled = TakeUnsettled();
        for (int i = 0; i < unsettled.Length; i++)
        {
            PrefetchAfter(unsettled, i);
            Settle(unsettled[i]);
        }
    }

    /// <summary>Asks memory for the track that comes soon after one in a list of slots.</summary>
    private void PrefetchAfter(ReadOnlySpan<int> slots, int i)
    {
        if (i + PrefetchAhead < slots.Length)
            _core.Prefetch(slots[i + PrefetchAhead]);
    }

    /// <summary>The same of plots that no known track explains, and of the tracks that begin with them.</summary>
    private void PrefetchBirthAfter(int i)
    {
        if (i + PrefetchAhead >= _birthCount)
            return;
        ref readonly Birth soon = ref _births[i + PrefetchAhead];
        _core.PrefetchPlot(soon.Plot);
        if (soon.HasSlot)
            _core.Prefetch(soon.Slot);
    }

    /// <summary>The tracks that workers found to belong elsewhere, or to end: in an order that does not tell which worker found them.</summary>
    private ReadOnlySpan<int> TakeUnsettled()
    {
        _unsettled.Count = 0;
        foreach (ClusterSolver solver in _core.Solvers)
        {
            foreach (int slot in solver.Unsettled.Items.AsSpan(0, solver.Unsettled.Count))
                _unsettled.Add(slot);
            solver.Unsettled.Count = 0;
        }

        Span<int> slots = _unsettled.Items.AsSpan(0, _unsettled.Count);
        slots.Sort();
        return slots;
    }

    private void Sort() => _order.Sort(_count);

    private void Arrange(int worker, int from, int to)
    {
        for (int i = from; i < to; i++)
            _core.Arrange(i, _order[i], _order[Math.Min(i + ArrangeAhead, _count - 1)]);
    }

    private void Measure(int worker, int from, int to)
    {
        bool many = _count >= ManyPlots;
        for (int p = from; p < to; p++)
        {
            _core.Measure(p);
            if (many)
                _order.Put(p, _core.Index.CellOf(_core.Gates[p]));
        }
    }

    private void Gate(int worker, int from, int to)
    {
        for (int p = from; p < to; p++)
        {
            if (p + BucketsAhead < _count)
                _core.PrefetchBuckets(p + BucketsAhead, _tier);
            if (p + BucketsAhead / 2 < _count)
                _core.PrefetchTracks(p + BucketsAhead / 2, _tier);
            _core.Gate(p, _tier, worker);
        }
    }

    private void Solve(int worker, int from, int to)
    {
        ReadOnlySpan<int> roots = _core.Clusters.Roots;
        for (int i = from; i < to; i++)
        {
            // The tracks of a batch are strewn over memory: the next but two comes while this one is solved. What is behind the end of the stretch is mostly this worker's too.
            if (i + PrefetchAhead < roots.Length)
                _core.PrefetchCandidates(roots[i + PrefetchAhead]);
            _core.Solvers[worker].Solve(roots[i]);
        }
    }

    /// <summary>The tracks that have a candidate plot are those that it touches, for whom it concerns.</summary>
    private void TakeClaimed()
    {
        foreach (ClusterSolver solver in _core.Solvers)
        {
            if (TellsTouched)
                foreach (int slot in solver.Claimed.Items.AsSpan(0, solver.Claimed.Count))
                    _touched.Add(slot);
            solver.Claimed.Count = 0;
        }
    }

    /// <summary>What the solvers leave to one hand, in the order of plots: counts, births, twins.</summary>
    private void Commit()
    {
        // All are counted before any birth is judged, so that the first plots of a dense scene begin tracks that are as likely as it is dense.
        for (int p = 0; p < _count; p++)
            Take(p);
        for (int i = 0; i < _birthCount; i++)
        {
            PrefetchBirthAfter(i);
            _births[i] = Judge(_births[i].Plot);
        }

        _core.Index.Reserve(_core.Tracks.Slots);
        _pool.Run(_birthCount, 16, _build, _account);
        BeginTracks();
        _core.Registrar.AdvanceTo(_newestS);

        foreach (ClusterSolver solver in _core.Solvers)
        {
            _twins.AddRange(solver.Alike);
            solver.Alike.Clear();
        }

        _twins.Sort(Twins.InOrder);
        foreach (Twins twins in _twins)
            Consider(twins);
        _twins.Clear();
    }

    /// <summary>Counts a plot, and notes if a track may begin with it.</summary>
    private void Take(int p)
    {
        ref readonly Outcome outcome = ref _core.Outcomes[p];
        if (outcome.Track == TrackerCore.NoChannel)
        {
            _noChannel++;
            return;
        }

        ref readonly Plot plot = ref _core.Plots[p];
        ref SensorAccount account = ref _core.Accounts[plot.Sensor];
        account.Plots++;
        account.LastPlotS = Math.Max(account.LastPlotS, plot.TimeS);
        _core.CountUndetected(p);
        if (outcome.Alone <= LeastAlone)
            return;
        Buffers.Room(ref _births, _birthCount + 1);
        _births[_birthCount++] = new Birth(p);
    }

    /// <summary>Probability of being no known track's from which a plot may begin one.</summary>
    private const double LeastAlone = 1e-3;

    /// <summary>Books what plots are of known tracks, and what they tell of their sensors. That has nothing to do with the tracks that others begin.</summary>
    private void Account()
    {
        for (int p = 0; p < _count; p++)
        {
            ref readonly Outcome outcome = ref _core.Outcomes[p];
            if (outcome.Track == TrackerCore.NoChannel)
                continue;
            if (outcome.Confirmed)
                _core.Accounts[_core.Plots[p].Sensor].Seen += outcome.Share;
            if (outcome.Share >= 0.5)
                _associated++;
            else
                _initiating++;
            if (outcome.Alone <= Stray && outcome.Paired && _core.Tuning.Registration)
                _core.Registrar.Watch(_core.Pairs[p]);
            if (outcome.CompletesStretch)
                Learn(outcome.Track);
        }
    }

    /// <summary>Probability of being no known track's beyond which a plot is taken to have left the gate of the track whose code it tells.</summary>
    private const double Stray = 0.5;

    /// <summary>Lets registration learn from a track's stretch of plots, of which the next then begins.</summary>
    private void Learn(int slot)
    {
        ref Track t = ref _core.Tracks[slot];
        if (!t.StretchComplete)
            return;
        if (_core.Tuning.Registration)
            _core.Registrar.Take(_core.Tracks.Stretch(slot), t.StretchPlots);
        (t.StretchPlots, t.StretchComplete) = (0, false);
    }
}
