using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
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
public sealed class Tracker : IDisposable
{
    /// <summary>Times running that two tracks must be found alike, with one plot for both, to be one, and seconds between them at most.</summary>
    private const int TwinChecks = 5;

    private const double TwinMemoryS = 20.0;

    /// <summary>Share of its first existence below which an unlikely new track is given up: a scan that misses it.</summary>
    private const double OneMiss = 0.2;

    /// <summary>
    /// Existence, in times of that at which a track is given up, below which a plot that known tracks probably made begins no other: dense traffic that is seen for the first time would
    /// begin as many tracks again in every scan as it has aircraft. Williams (FUSION 2012) returns what is as unlikely to the undetected targets. Without an end to the rule the aircraft
    /// of a holding stack whose plots have merged would never be two again.
    /// </summary>
    private const double LeastBirth = 100.0;

    /// <summary>Plots by which memory is asked ahead: for the track that is wanted next, and for the buckets of the index.</summary>
    private const int PrefetchAhead = 3, BucketsAhead = 8;

    /// <summary>Plots of a batch from which they are gated cell by cell: the index of so many tracks is far larger than the caches.</summary>
    private const int ManyPlots = 8192;

    private readonly TrackerCore _core;
    private readonly WorkerPool _pool;
    private readonly Action<int, int, int> _measure, _gate, _solve, _expire, _build;

    private readonly uint[] _nationOf;
    private int _count;
    private int[] _order = [], _slots = [];
    private long[] _ids = [];
    private uint[] _cells = [];
    private double _newestS = double.NegativeInfinity;
    private Tier _tier;
    private SlotList _touched = new(64), _near = new(64), _newborn = new(256), _unsettled = new(256), _overdue = new(256);

    /// <summary>Plots that may begin tracks, and the slots taken for these.</summary>
    private SlotList _births = new(256), _cradles = new(256);

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
        _gate = Gate;
        _expire = Expire;
        _build = Build;
        _solve = Solve;
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
        Plot plot = received;
        _core.Registrar.Correct(ref plot);
        if (double.IsNaN(_core.BatchStartS))
            OpenBatch(plot.TimeS);
        if (plot.TimeS > _core.BatchStartS + _core.Tuning.BatchS)
        {
            ProcessBatch();
            OpenBatch(plot.TimeS);
        }

        _newestS = Math.Max(_newestS, plot.TimeS);
        if (plot.TimeS < _newestS - _core.Tuning.WindowS)
        {
            _tooLate++;
            return;
        }

        _core.Came(plot.Sensor, _newestS - plot.TimeS);
        _core.Reserve(_count + 1);
        _core.Plots[_count++] = plot;
    }

    /// <summary>Processes every plot taken so far and lets time pass: tracks that no sensor keeps alive at that time end.</summary>
    public void AdvanceTo(double timeS)
    {
        ProcessBatch();
        Expire(timeS);
        _newestS = Math.Max(_newestS, timeS);
        if (double.IsNaN(_core.BatchStartS) || BatchStart(timeS) > _core.BatchStartS)
            OpenBatch(timeS);
    }

    /// <summary>Appends the confirmed tracks, brought to an epoch in seconds by their own motion, by ascending number.</summary>
    public void Report(double epochS, List<TrackReport> reports)
    {
        int count = 0;
        Find(0, _core.Tracks.Slots, ref count);
        ReportFound(epochS, count, reports, null);
    }

    /// <summary>True to keep account of the tracks that plots touch, for <see cref="ReportTouched"/>.</summary>
    public bool TellsTouched { get; init; }

    /// <summary>As <see cref="Report"/>, of the tracks that had a candidate plot since the last call.</summary>
    public void ReportTouched(double epochS, List<TrackReport> reports)
    {
        int count = 0;
        Span<int> touched = _touched.Items.AsSpan(0, _touched.Count);
        touched.Sort();
        int before = -1;
        foreach (int slot in touched)
        {
            if (slot != before)
                Find(slot, slot + 1, ref count);
            before = slot;
        }

        _touched.Count = 0;
        ReportFound(epochS, count, reports, null);
    }

    /// <summary>As <see cref="Report"/>, of one of several slices of the tracks. A track is in the same slice for life, and slices are about as large as each other when there are many tracks.</summary>
    /// <param name="hidden">Receives the numbers of confirmed tracks of the slice that are not reported: too little is known of where they are now.</param>
    public void ReportSlice(double epochS, int slice, int slices, List<TrackReport> reports, List<long> hidden)
    {
        int count = 0;
        for (int from = slice * TrackStore.PageSize; from < _core.Tracks.Slots; from += slices * TrackStore.PageSize)
            Find(from, Math.Min(from + TrackStore.PageSize, _core.Tracks.Slots), ref count);
        ReportFound(epochS, count, reports, hidden);
    }

    /// <summary>Appends the confirmed tracks of a range of slots.</summary>
    private void Find(int from, int to, ref int count)
    {
        AssociationGraph.Room(ref _ids, _core.Tracks.Slots);
        AssociationGraph.Room(ref _slots, _core.Tracks.Slots);
        for (int slot = from; slot < to; slot++)
        {
            ref readonly Track t = ref _core.Tracks[slot];
            if (t.Alive && t.Confirmed)
                (_ids[count], _slots[count++]) = (t.Id, slot);
        }
    }

    /// <summary>Reports the tracks that were found, by ascending number.</summary>
    private void ReportFound(double epochS, int count, List<TrackReport> reports, List<long>? hidden)
    {
        _ids.AsSpan(0, count).Sort(_slots.AsSpan(0, count));
        reports.EnsureCapacity(reports.Count + count);
        for (int i = 0; i < count; i++)
        {
            if (i + PrefetchAhead < count)
                _core.Tracks.Prefetch(_slots[i + PrefetchAhead]);
            ref readonly Track t = ref _core.Tracks[_slots[i]];
            ClassModel model = _core.ModelOf(t);
            if (t.Lost || t.Existence < model.Tuning.HideExistence)
            {
                hidden?.Add(t.Id);
                continue;
            }

            Kinematics k = t.State;
            double dt = epochS - t.TimeS;
            if (dt > 0.0)
                model.Filter.Predict(ref k, dt);
            Moments m = k.Mean();
            if ((m.Pxx + m.Pyy) / 2.0 > model.Tuning.ShowSigmaM * model.Tuning.ShowSigmaM && !IsAwaited(t, epochS))
            {
                hidden?.Add(t.Id);
                continue;
            }

            double back = Math.Min(0.0, dt);
            reports.Add(ReportOf(t, m, epochS, _core.Frames.Ground(t.Frame, m.X + back * m.U, m.Y + back * m.V)));
        }
    }

    private TrackReport ReportOf(in Track t, in Moments m, double epochS, Ecef ground)
    {
        ref readonly TangentFrame frame = ref _core.Frames[t.Frame];
        TangentFrame here = _core.Planar ? TangentFrame.Plane : TangentFrame.FromNormal(ground, Wgs84.Normal(ground, out _));
        // The frame's axes are those of its origin; here east is turned a little.
        double cos = frame.East.Dot(here.East), sin = frame.North.Dot(here.East), scale = 1.0 / Math.Sqrt(cos * cos + sin * sin);
        (double c, double s) = (cos * scale, sin * scale);
        return new TrackReport
        {
            TimeS = epochS,
            TrackId = t.Id,
            Ground = ground,
            HeightM = t.Vertical.Known ? t.Vertical.At(epochS) : double.NaN,
            EastMps = c * m.U + s * m.V,
            NorthMps = c * m.V - s * m.U,
            LastPlotS = t.LastPlotS,
            Mode3A = t.Identity.Mode3A,
            Address = t.Identity.Address,
            Ident = t.Identity.Ident,
            ClimbMps = t.Vertical.Known ? t.Vertical.Climb : double.NaN,
            VarianceEastM2 = c * c * m.Pxx + 2.0 * c * s * m.Pxy + s * s * m.Pyy,
            CovarianceM2 = (c * c - s * s) * m.Pxy + c * s * (m.Pyy - m.Pxx),
            VarianceNorthM2 = s * s * m.Pxx - 2.0 * c * s * m.Pxy + c * c * m.Pyy,
            SigmaEastMps = Math.Sqrt(c * c * m.Puu + 2.0 * c * s * m.Puv + s * s * m.Pvv),
            SigmaNorthMps = Math.Sqrt(s * s * m.Puu - 2.0 * c * s * m.Puv + c * c * m.Pvv),
            Existence = t.Existence,
            PrimaryS = t.PrimaryS,
            SecondaryS = t.SecondaryS,
            ModeSS = t.ModeSS,
            BroadcastS = t.BroadcastS,
            Nations = NationsOf(t),
            WideArea = t.Class == TargetClass.Skywave,
            Domain = t.Class == TargetClass.Surface ? Domain.Surface : Domain.Air,
        };
    }

    /// <summary>The nations of a network's sensors in the order of their bits in <see cref="TrackReport.Nations"/>; from the 32nd on they share one.</summary>
    public static string[] NationsOf(IReadOnlyList<Sensor> sensors) => [.. sensors.Select(s => s.Nation).Distinct().Order(StringComparer.Ordinal)];

    private uint NationsOf(in Track t)
    {
        uint nations = 0;
        for (int i = 0; i < t.ContributorCount; i++)
            if (t.Contributors[i].LastS > double.NegativeInfinity)
                nations |= _nationOf[t.Contributors[i].Sensor];
        return nations;
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
        }
    }

    private void Process()
    {
        _core.Index.AdvanceTo(_core.BatchStartS);
        double startS = double.PositiveInfinity;
        for (int p = 0; p < _count; p++)
        {
            ref readonly Plot plot = ref _core.Plots[p];
            if (plot.TimeS >= _core.BatchStartS)
                startS = Math.Min(startS, plot.TimeS);
            _core.Seen(plot.Sensor, plot.TimeS);
        }

        if (!double.IsPositiveInfinity(startS))
            Expire(startS);
        _pool.Run(_count, 64, _measure);
        Order();
        Associate(Tier.Established);
        Associate(Tier.Tentative);
        Commit();
    }

    /// <summary>Lets the tracks of a tier have what plots are left.</summary>
    private void Associate(Tier tier)
    {
        _tier = tier;
        foreach (ClusterSolver solver in _core.Solvers)
            solver.Candidates.Count = 0;
        _pool.Run(_count, 32, _gate);
        FormClusters();
        _pool.Run(_core.Clusters.Roots.Length, 16, _solve);
        _unsettled.Count = 0;
        foreach (ClusterSolver solver in _core.Solvers)
        {
            foreach (int slot in solver.Unsettled.Items.AsSpan(0, solver.Unsettled.Count))
                _unsettled.Add(slot);
            solver.Unsettled.Count = 0;
        }

        // In an order that does not tell which worker found them.
        Span<int> slots = _unsettled.Items.AsSpan(0, _unsettled.Count);
        slots.Sort();
        foreach (int slot in slots)
            Settle(slot);
    }

    /// <summary>The order in which plots are gated, which is of no consequence to what they find: neighbours after each other if they are many.</summary>
    private void Order()
    {
        AssociationGraph.Room(ref _order, _count);
        for (int p = 0; p < _count; p++)
            _order[p] = p;
        if (_count < ManyPlots)
            return;
        AssociationGraph.Room(ref _cells, _count);
        for (int p = 0; p < _count; p++)
            _cells[p] = _core.Index.CellOf(_core.Measurements[p].Ground);
        _cells.AsSpan(0, _count).Sort(_order.AsSpan(0, _count));
    }

    private void Measure(int worker, int from, int to)
    {
        for (int p = from; p < to; p++)
            _core.Measure(p);
    }

    private void Gate(int worker, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (i + BucketsAhead < _count)
                _core.PrefetchBuckets(_order[i + BucketsAhead], _tier);
            if (i + BucketsAhead / 2 < _count)
                _core.PrefetchTracks(_order[i + BucketsAhead / 2], _tier);
            _core.Gate(_order[i], _tier, worker);
        }
    }

    private void Solve(int worker, int from, int to)
    {
        ReadOnlySpan<int> roots = _core.Clusters.Roots;
        for (int i = from; i < to; i++)
        {
            // The tracks of a batch are strewn over memory: the next but two comes while this one is solved. What is behind the end of the stretch is mostly this worker's too.
            if (i + PrefetchAhead < roots.Length)
                _core.Prefetch(roots[i + PrefetchAhead]);
            _core.Solvers[worker].Solve(roots[i]);
        }
    }

    private void FormClusters()
    {
        _core.Clusters.Begin(_count, _core.Tracks.Slots);
        for (int p = 0; p < _count; p++)
            foreach (int slot in _core.CandidatesOf(p))
                if (_core.Clusters.Claim(p, slot) && TellsTouched)
                    _touched.Add(slot);
        _core.Clusters.End(_count);
    }

    /// <summary>What the solvers leave to one hand, in the order of plots: births, counts, twins.</summary>
    private void Commit()
    {
        // First of all, so that the first plots of a dense scene begin tracks that are as likely as it is dense.
        for (int p = 0; p < _count; p++)
            _core.CountUndetected(p);
        for (int p = 0; p < _count; p++)
        {
            ref Outcome outcome = ref _core.Outcomes[p];
            if (outcome.Track == TrackerCore.NoChannel)
            {
                _noChannel++;
                continue;
            }

            ref SensorAccount account = ref _core.Accounts[_core.Plots[p].Sensor];
            account.Plots++;
            account.LastPlotS = Math.Max(account.LastPlotS, _core.Plots[p].TimeS);
            if (outcome.Confirmed)
                account.Seen += outcome.Share;
            if (outcome.Share >= 0.5)
                _associated++;
            else
                _initiating++;
            if (outcome.Paired && _core.Tuning.Registration)
                _core.Registrar.Watch(_core.Pairs[p]);
            if (outcome.CompletesStretch)
                Learn(outcome.Track);
            if (outcome.Alone <= 1e-3)
                continue;
            int slot = _core.Tracks.Take();
            _core.Tracks[slot].Frame = _core.Frames.NumberAt(_core.Measurements[p].Ground);
            _births.Add(p);
            _cradles.Add(slot);
        }

        _core.Index.Reserve(_core.Tracks.Slots);
        _pool.Run(_births.Count, 16, _build);
        for (int i = 0; i < _births.Count; i++)
            Begin(_births.Items[i], _cradles.Items[i]);
        (_births.Count, _cradles.Count) = (0, 0);
        foreach (int slot in _newborn.Items.AsSpan(0, _newborn.Count))
        {
            // It may have gone on from a lost one at once.
            if (!_core.Tracks[slot].Alive)
                continue;
            _core.Tracks[slot].Newborn = false;
            Relink(slot);
        }

        _newborn.Count = 0;
        _core.Registrar.AdvanceTo(_newestS);

        foreach (ClusterSolver solver in _core.Solvers)
        {
            foreach (Twins twins in solver.Alike)
                Consider(twins);
            solver.Alike.Clear();
        }
    }

    /// <summary>Lets registration learn from a track's stretch of plots, of which the next then begins.</summary>
    private void Learn(int slot)
    {
        ref Track t = ref _core.Tracks[slot];
        if (!t.Alive || !t.StretchComplete)
            return;
        if (_core.Tuning.Registration)
            _core.Registrar.Take(_core.Tracks.Stretch(slot), t.StretchPlots);
        (t.StretchPlots, t.StretchComplete) = (0, false);
    }

    /// <summary>Puts a track that was updated where it belongs.</summary>
    private void Settle(int slot)
    {
        if (!_core.Tracks[slot].Alive)
            return;
        if (!_core.Tracks[slot].Confirmed && _core.IsConfirmable(_core.Tracks[slot]))
            slot = Confirm(slot);
        ref Track t = ref _core.Tracks[slot];
        if (t.FrameLeft)
        {
            _core.Frames.Move(ref t);
            t.FrameLeft = false;
        }

        if (!t.CellLeft)
            return;
        t.CellLeft = false;
        _core.Expect(ref t, slot);
        if (_core.Areas.Several && AreaOf(t) is var area && area != t.Area)
        {
            t.Area = area;
            _core.ModelOf(t).Filter.Adopt(ref t.State);
        }

        Relink(slot);
    }

    private byte AreaOf(in Track t)
    {
        Moments m = t.State.Mean();
        return _core.Areas.At(_core.Frames.Ground(t.Frame, m.X, m.Y));
    }

    private void Relink(int slot)
    {
        _core.Index.Remove(slot);
        _core.Index.Insert(slot, TrackerCore.TierOf(_core.Tracks[slot]));
    }

    /// <summary>Confirms a track. If it goes on from an older one, it takes the place of that one; the slot in which it then is.</summary>
    private int Confirm(int slot)
    {
        ref Track t = ref _core.Tracks[slot];
        t.Confirmed = true;
        int older = _core.FindOlder(t, ref _near);
        if (older >= 0)
        {
            GoOn(older, slot);
            return older;
        }

        _confirmed++;
        _core.Describe(ref t, slot);
        return slot;
    }

    /// <summary>Lets an older track go on as a younger one: its number and its past stay.</summary>
    private void GoOn(int slot, int younger)
    {
        _core.Index.Remove(slot);
        _core.Index.Remove(younger);
        ref Track t = ref _core.Tracks[slot];
        (long id, double firstPlotS, int plots, Identity identity) = (t.Id, t.FirstPlotS, t.Plots, t.Identity);
        t = _core.Tracks[younger];
        (t.Id, t.FirstPlotS, t.Newborn, t.StretchPlots, t.StretchComplete) = (id, firstPlotS, false, 0, false);
        t.Plots += plots;
        t.Identity.Complete(identity);
        _core.Tracks.DueS[slot] = _core.Tracks.DueS[younger];
        _core.Tracks.Free(younger);
        _core.Describe(ref t, slot);
        _core.Index.Insert(slot, Tier.Established);
        t.CellLeft = false;
        _recovered++;
        if (TellsTouched)
            _touched.Add(slot);
    }

    /// <summary>Ends a track that nothing keeps alive, and keeps what is known of it in case it is found again.</summary>
    private void Lose(int slot)
    {
        ref Track t = ref _core.Tracks[slot];
        double untilS = t.LastPlotS + _core.ModelOf(t).Tuning.LostS;
        if (t.Lost || !t.Confirmed || untilS <= _expireS)
        {
            Drop(slot);
            return;
        }

        _core.Index.Remove(slot);
        (t.Lost, t.Spent, t.ContributorCount) = (true, false, 0);
        _core.Tracks.DueS[slot] = untilS;
        _core.Describe(ref t, slot);
        _core.Index.Insert(slot, Tier.Lost);
        t.CellLeft = false;
    }

    /// <summary>Builds the tracks that plots which no known track explains may begin, in the slots taken for them, as far as they do not depend on each other.</summary>
    private void Build(int worker, int from, int to)
    {
        for (int i = from; i < to; i++)
            Build(_births.Items[i], _cradles.Items[i], ref _core.Solvers[worker].Near);
    }

    private void Build(int p, int slot, ref SlotList near)
    {
        ref readonly Plot plot = ref _core.Plots[p];
        ref readonly Measurement m = ref _core.Measurements[p];
        double alone = _core.Outcomes[p].Alone;
        if (alone > 0.5 && _core.Tuning.Registration)
            _core.Pair(p, _core.StrayPair(p, ref near));
        byte area = _core.Areas.At(m.Ground);
        ClassModel model = _core.Areas[area, m.Class];
        double existence = alone * _core.BirthExistence(plot, m, model.Tuning);
        ref Track t = ref _core.Tracks[slot];
        int frame = t.Frame;
        t = default;
        t.Frame = frame;
        t.Class = m.Class;
        t.Area = area;
        t.Newborn = true;
        // Where false plots are dense, a target seen once is unlikely, and must yet have its chance: only what known tracks probably made begins none.
        t.Alive = existence >= LeastBirth * model.Tuning.DropExistence || alone >= 0.5;
        t.Existence = existence;
        t.LeastExistence = Math.Min(model.Tuning.DropExistence, OneMiss * existence);
        t.TimeS = t.FirstPlotS = t.LastPlotS = plot.TimeS;
        t.PrimaryS = t.SecondaryS = t.ModeSS = t.BroadcastS = double.NegativeInfinity;
        t.Vertical.TimeS = double.NaN;
        t.Identity = Identity.Unknown;
        if (!t.Alive)
            return;
        m.In(_core.Frames[t.Frame], out PlanePoint z);
        model.Filter.Begin(out t.State, z.X, z.Y, z.Rxx, z.Rxy, z.Ryy);
        _core.Credit(ref t, slot, plot, m, 1.0);
        _core.Expect(ref t, slot);
    }

    /// <summary>A track of its own begins, unless one that began in this batch from another sensor's plot can have made the plot too.</summary>
    private void Begin(int p, int slot)
    {
        ref readonly Plot plot = ref _core.Plots[p];
        ref Track t = ref _core.Tracks[slot];
        if (!TryJoin(p) && !IsStray(p))
        {
            if (plot.Address == 0)
                _core.Clutter[plot.Sensor].Count(_core.Measurements[p].ClutterCell, _core.Outcomes[p].Alone - t.Existence);
            if (t.Alive)
            {
                t.Id = NextTrackId++;
                _core.Index.Insert(slot, Tier.Newborn);
                _newborn.Add(slot);
                t.CellLeft = false;
                return;
            }
        }

        _core.Tracks.Free(slot);
    }

    /// <summary>Gives a plot to a track that began in this batch.</summary>
    private bool TryJoin(int p)
    {
        if (_newborn.Count == 0)
            return false;
        _core.FindBorn(p, ref _near);
        for (int i = 0; i < _near.Count; i++)
            if (_core.Solvers[0].TryJoin(p, _near.Items[i], _core.Outcomes[p].Alone))
            {
                Settle(_near.Items[i]);
                return true;
            }

        return false;
    }

    /// <summary>Watches what the plot says of its sensor, if it is of a known target that it has left. What a sensor that is set aside says of a target that others see is known to be wrong.</summary>
    private bool IsStray(int p)
    {
        if (_core.Outcomes[p] is not { Alone: > 0.5, Paired: true })
            return false;
        _core.Registrar.Watch(_core.Pairs[p]);
        return _core.Registrar.IsRunaway(_core.Plots[p].Sensor);
    }

    /// <summary>Counts the scans that missed each track and ends the tracks that nothing keeps alive.</summary>
    private void Expire(double timeS)
    {
        _overdue.Count = 0;
        _core.Tracks.FindOverdue(timeS, ref _overdue);
        _expireS = timeS;
        _pool.Run(_overdue.Count, 16, _expire);
        _core.AddUpMissed();
        foreach (int slot in _overdue.Items.AsSpan(0, _overdue.Count))
        {
            ref Track t = ref _core.Tracks[slot];
            if (t.Spent)
                Lose(slot);
            else if (_core.IsUnsettled(t))
                Settle(slot);
        }
    }

    private void Expire(int worker, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (i + PrefetchAhead < _overdue.Count)
                _core.Tracks.Prefetch(_overdue.Items[i + PrefetchAhead]);
            int slot = _overdue.Items[i];
            ref Track t = ref _core.Tracks[slot];
            t.Spent = t.Lost;
            if (t.Lost)
                continue;
            _core.Miss(ref t, slot, _expireS, _core.Solvers[worker].Missed);
            t.Spent = t.Existence < t.LeastExistence || (!t.Confirmed && t.ContributorCount == 0);
            if (t.Spent)
                continue;
            ClassModel model = _core.ModelOf(t);
            if (t.ContributorCount == 0)
                _core.Fade(ref t, _expireS);
            _core.Advance(ref t, model, _expireS);
            Moments m = t.State.Mean();
            double limit = 2.0 * model.Tuning.ShowSigmaM;
            t.Spent = t.Confirmed && (m.Pxx + m.Pyy) / 2.0 > limit * limit && !IsAwaited(t, _expireS);
            if (!t.Spent)
                _core.Describe(ref t, slot);
        }
    }

    /// <summary>True if a sensor that lately saw the track has not yet come round again.</summary>
    private bool IsAwaited(in Track t, double timeS)
    {
        for (int i = 0; i < t.ContributorCount; i++)
            if (t.Contributors[i].LastS + TrackerCore.WithinScans * _core.Sensors[t.Contributors[i].Sensor].PeriodS > timeS)
                return true;
        return false;
    }

    private void Drop(int slot)
    {
        if (_core.Tracks[slot].Confirmed)
        {
            _dropped++;
            Ended?.Add(_core.Tracks[slot].Id);
        }

        _core.Index.Remove(slot);
        _core.Tracks.Free(slot);
    }

    /// <summary>Two tracks that cannot be told apart, and have but one plot for both again and again, become one: the older stays.</summary>
    private void Consider(Twins twins)
    {
        ref Track a = ref _core.Tracks[twins.Older];
        ref Track b = ref _core.Tracks[twins.Younger];
        // A slot may have another track since.
        if (!a.Alive || !b.Alive || a.Id != twins.OlderId || b.Id != twins.YoungerId)
            return;
        bool again = b.TwinId == a.Id && b.TimeS - b.TwinS < TwinMemoryS;
        b.TwinId = a.Id;
        b.TwinS = b.TimeS;
        b.TwinCount = !twins.OnePlot ? 0 : again ? b.TwinCount + 1 : 1;
        if (b.TwinCount < TwinChecks)
            return;
        a.Existence = 1.0 - (1.0 - a.Existence) * (1.0 - b.Existence);
        if (b.Confirmed)
            _merged++;
        Drop(twins.Younger);
    }
}
