using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion;

/// <summary>What the correlator did with the plots it was given: each plot is in exactly one of the first four.</summary>
public readonly record struct TrackerCounts(long Associated, long Initiating, long TooLate, long NoSuchChannel, long Confirmed, long Dropped, long Merged);

/// <summary>
/// The correlator: plots of many sensors in, tracks out. Plots are taken in short batches of sensor time; inside a batch each sensor's plots are gated
/// over a spatial index and assigned by global nearest neighbour; each track is a Kalman filter in its own tangent plane. A track is confirmed by a sequential
/// likelihood-ratio test with a least number of plots, coasts over misses and is dropped when the sensors that feed it no longer see it.
/// Deterministic: the same plots in the same order give the same tracks; no clock is asked.
/// </summary>
public sealed partial class Tracker
{
    private const double CellM = 16_000.0;
    private const double WidestGateM = 60_000.0;
    private const double TwinCheckS = 2.0;

    /// <summary>Standard deviation in metres of a track's height where it stands in for a plot's.</summary>
    private const double TrackHeightSigmaM = 100.0;

    private readonly Sensor[] _sensors;
    private readonly TrackerSettings _settings;
    private readonly MeasurementModel _model;
    private readonly TrackGrid _grid = new(CellM);
    private readonly Associator _associator = new();
    private readonly bool _planar;

    private TrackState[] _tracks = new TrackState[1024];
    private int _slots;
    private SlotList _free = new(256), _found = new(256);
    private long _nextId = 1;

    private Plot[] _batch = new Plot[1024];
    private long[] _keys = new long[1024];
    private int _batchCount;
    private double _batchStartS = double.NaN, _lastTwinCheckS = double.NegativeInfinity;

    private Measurement[] _measurements = new Measurement[64];
    private double[] _aloneCost = new double[64];
    private int[] _trackOf = new int[64];
    private Pair[] _pairs = new Pair[256];
    private double _reachM;

    private long _associated, _initiating, _tooLate, _noChannel, _confirmed, _dropped, _merged;

    /// <param name="sensors">The sensors that plots refer to by index.</param>
    /// <param name="planar">True for a scene on a flat plane.</param>
    /// <param name="settings">Null for the defaults.</param>
    public Tracker(IReadOnlyList<Sensor> sensors, bool planar = false, TrackerSettings? settings = null)
    {
        _sensors = [.. sensors];
        _planar = planar;
        _settings = settings ?? new TrackerSettings();
        _model = new MeasurementModel(_sensors, planar, _settings);
    }

    public TrackerCounts Counts => new(_associated, _initiating, _tooLate, _noChannel, _confirmed, _dropped, _merged);

    /// <summary>Number of tracks alive, tentative ones included.</summary>
    public int TrackCount => _slots - _free.Count;

    /// <summary>Takes a plot. Times must ascend but for <see cref="TrackerSettings.LateLimitS"/>; later ones are counted and dropped.</summary>
    public void Add(in Plot plot)
    {
        if (double.IsNaN(_batchStartS))
            _batchStartS = BatchStart(plot.TimeS);
        if (plot.TimeS > _batchStartS + _settings.BatchS)
        {
            ProcessBatch();
            _batchStartS = BatchStart(plot.TimeS);
        }

        if (plot.TimeS < _batchStartS - _settings.LateLimitS)
        {
            _tooLate++;
            return;
        }

        if (_batchCount == _batch.Length)
        {
            Array.Resize(ref _batch, 2 * _batchCount);
            Array.Resize(ref _keys, 2 * _batchCount);
        }

        _batch[_batchCount++] = plot;
    }

    /// <summary>Processes every plot taken so far and lets time pass: tracks that no sensor keeps alive at that time end.</summary>
    public void AdvanceTo(double timeS)
    {
        ProcessBatch();
        Expire(timeS);
        double start = BatchStart(timeS);
        if (double.IsNaN(_batchStartS) || start > _batchStartS)
            _batchStartS = start;
    }

    /// <summary>Appends the confirmed tracks, brought to an epoch in seconds by their own velocity, by ascending number.</summary>
    public void Report(double epochS, List<TrackReport> reports)
    {
        int first = reports.Count;
        for (int slot = 0; slot < _slots; slot++)
        {
            ref readonly TrackState t = ref _tracks[slot];
            if (!t.Alive || !t.Confirmed)
                continue;
            double dt = epochS - t.TimeS;
            TrackState moved = t;
            KalmanFilter.Move(ref moved, t.Ve * dt, t.Vn * dt, _planar);
            reports.Add(new TrackReport
            {
                TimeS = epochS,
                TrackId = t.Id,
                Ground = moved.Ground,
                HeightM = double.IsNaN(t.HeightTimeS) ? double.NaN : t.Height + Math.Clamp(epochS - t.HeightTimeS, 0.0, 30.0) * t.Climb,
                EastMps = moved.Ve,
                NorthMps = moved.Vn,
                LastPlotS = t.LastPlotS,
                Mode3A = t.Mode3A,
                Address = t.Address,
                Ident = t.Ident,
                ClimbMps = double.IsNaN(t.HeightTimeS) ? double.NaN : t.Climb,
                SigmaEastM = Math.Sqrt(t.P00 + dt * (2.0 * t.P02 + dt * t.P22)),
                SigmaNorthM = Math.Sqrt(t.P11 + dt * (2.0 * t.P13 + dt * t.P33)),
                SigmaEastMps = Math.Sqrt(t.P22),
                SigmaNorthMps = Math.Sqrt(t.P33),
                PrimaryS = t.PrimaryS,
                SecondaryS = t.SecondaryS,
                ModeSS = t.ModeSS,
                BroadcastS = t.BroadcastS,
                WideArea = t.WideArea,
                Domain = t.Domain,
            });
        }

        reports.Sort(first, reports.Count - first, ByNumber.Instance);
    }

    private double BatchStart(double timeS) => (Math.Ceiling(timeS / _settings.BatchS) - 1.0) * _settings.BatchS;

    private void ProcessBatch()
    {
        if (_batchCount == 0)
            return;
        double endS = double.NegativeInfinity;
        for (int i = 0; i < _batchCount; i++)
        {
            endS = Math.Max(endS, _batch[i].TimeS);
            _keys[i] = (long)_batch[i].Sensor << 32 | (uint)i;
        }

        Expire(endS);
        BuildGrid(endS);
        Array.Sort(_keys, 0, _batchCount);
        for (int start = 0; start < _batchCount;)
        {
            int sensor = (int)(_keys[start] >> 32), end = start + 1;
            while (end < _batchCount && (int)(_keys[end] >> 32) == sensor)
                end++;
            ProcessGroup(_keys.AsSpan(start, end - start));
            start = end;
        }

        _batchCount = 0;
        if (endS - _lastTwinCheckS >= TwinCheckS)
        {
            MergeTwins(endS);
            _lastTwinCheckS = endS;
        }
    }

    private void BuildGrid(double timeS)
    {
        _grid.Clear(_slots);
        double widest = 0.0;
        for (int slot = 0; slot < _slots; slot++)
        {
            ref readonly TrackState t = ref _tracks[slot];
            if (!t.Alive)
                continue;
            double dt = timeS - t.TimeS;
            _grid.Add(slot, t.Ground + dt * (t.Ve * t.East + t.Vn * t.North));
            widest = Math.Max(widest, Math.Max(t.P00 + dt * dt * t.P22, t.P11 + dt * dt * t.P33));
        }

        _reachM = Math.Sqrt(_settings.Gate * Math.Min(widest, 2500.0 * 2500.0)) + 400.0 * _settings.BatchS;
    }

    /// <summary>The plots of one sensor in one batch.</summary>
    private void ProcessGroup(ReadOnlySpan<long> keys)
    {
        Reserve(keys.Length);
        int pairs = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            ref readonly Plot plot = ref _batch[(int)keys[i]];
            if (!_model.TryMeasure(plot, _settings.UnknownHeightM, _settings.UnknownHeightSigmaM, out _measurements[i]))
            {
                _noChannel++;
                _aloneCost[i] = double.NaN;
                continue;
            }

            ref readonly Measurement m = ref _measurements[i];
            // Twice the negative log-likelihood of a plot that belongs to nobody, against one that belongs to a track: a false plot's density.
            _aloneCost[i] = -2.0 * Math.Log(m.Clutter / m.Pd) - 2.0 * Math.Log(2.0 * Math.PI);
            Gate(i, plot, m, ref pairs);
        }

        _associator.Solve(_pairs.AsSpan(0, pairs), keys.Length, _slots, _aloneCost, _trackOf);
        for (int i = 0; i < keys.Length; i++)
        {
            if (double.IsNaN(_aloneCost[i]))
                continue;
            ref readonly Plot plot = ref _batch[(int)keys[i]];
            if (_trackOf[i] >= 0)
            {
                _associated++;
                Update(ref _tracks[_trackOf[i]], plot, _measurements[i]);
            }
            else
            {
                _initiating++;
                Initiate(plot, _measurements[i]);
            }
        }
    }

    private void Gate(int index, in Plot plot, in Measurement m, ref int pairs)
    {
        double sigma = Math.Sqrt(Math.Max(m.VarianceAlong, m.VarianceAcross));
        double reach = Math.Min(WidestGateM, Math.Sqrt(_settings.Gate) * sigma + _reachM);
        _found.Count = 0;
        _grid.Find(m.Ground, reach, ref _found);
        for (int k = 0; k < _found.Count; k++)
        {
            int slot = _found.Items[k];
            ref readonly TrackState t = ref _tracks[slot];
            if (!t.Alive || t.Domain != m.Domain || t.WideArea != m.WideArea)
                continue;
            double cost = Cost(t, plot, m);
            if (double.IsNaN(cost))
                continue;
            if (pairs == _pairs.Length)
                Array.Resize(ref _pairs, 2 * pairs);
            _pairs[pairs++] = new Pair { Plot = index, Track = slot, Cost = cost };
        }
    }

    /// <summary>Twice the negative log-likelihood of the plot given the track, NaN outside the gate.</summary>
    private double Cost(in TrackState t, in Plot plot, in Measurement m)
    {
        if (!m.HeightAssumed || double.IsNaN(t.HeightTimeS))
            return CostOf(t, plot, m);
        _model.TryMeasure(plot, t.Height, TrackHeightSigmaM, out Measurement atTrack);
        return CostOf(t, plot, atTrack);
    }

    private double CostOf(in TrackState t, in Plot plot, in Measurement m)
    {
        double dt = plot.TimeS - t.TimeS;
        KalmanFilter.Innovate(t, m, dt, NoiseOf(t, plot.TimeS), out KalmanFilter.Innovation v);
        double distance2 = v.Distance2;
        if (distance2 > _settings.Gate)
        {
            // A settled filter is surprised by the first plots of a turn: look again with the acceleration of a manoeuvre.
            if (!t.Confirmed || m.Domain != Domain.Air)
                return double.NaN;
            KalmanFilter.Innovate(t, m, dt, _settings.AirManoeuvreNoise, out v);
            distance2 = v.Distance2;
            if (distance2 > _settings.Gate)
                return double.NaN;
        }

        double codes = CodeCost(t, plot);
        double height = 0.0;
        float plotHeight = plot.AnyHeightM;
        if (!float.IsNaN(plotHeight) && !double.IsNaN(t.HeightTimeS))
        {
            double age = Math.Max(0.0, plot.TimeS - t.HeightTimeS);
            double off = plotHeight - t.Height - t.Climb * Math.Min(age, 30.0);
            double sigma = (float.IsNaN(plot.ModeCM) ? 900.0 : 60.0) + 10.0 * age;
            height = off * off / (sigma * sigma);
            if (height > 25.0)
                return double.NaN;
        }

        return distance2 + height + codes + Math.Log(v.Determinant);
    }

    /// <summary>
    /// What codes say, in units of squared distance: an equal Mode S address is strong evidence, an unequal one nearly rules the pair out, Mode A is weaker, and codes
    /// that many carry say nothing. The gate stands before this: codes never override kinematics.
    /// </summary>
    private static double CodeCost(in TrackState t, in Plot plot)
    {
        double cost = 0.0;
        if (t.Address != 0 && plot.Address != 0)
            cost += t.Address == plot.Address ? -12.0 : 24.0;
        if (t.Mode3A >= 0 && plot.Mode3A >= 0)
            cost += t.Mode3A != plot.Mode3A ? 9.0 : IsShared(plot.Mode3A) ? 0.0 : -6.0;
        return cost;
    }

    /// <summary>1200 (VFR), 2000 and 7000 (conspicuity), and 0000.</summary>
    private static bool IsShared(short code) => code is 0 or 640 or 1024 or 3584;

    private double NoiseOf(in TrackState t, double timeS) =>
        t.Domain == Domain.Surface ? _settings.SurfaceNoise
        : timeS < t.ManoeuvreUntilS ? _settings.AirManoeuvreNoise : _settings.AirNoise;

    private void Update(ref TrackState t, in Plot plot, Measurement m)
    {
        if (m.HeightAssumed && !double.IsNaN(t.HeightTimeS))
            _model.TryMeasure(plot, t.Height, TrackHeightSigmaM, out m);

        double dt = plot.TimeS - t.TimeS;
        double noise = NoiseOf(t, plot.TimeS);
        KalmanFilter.Innovate(t, m, dt, noise, out KalmanFilter.Innovation v);
        if (t.Domain == Domain.Air && t.Hits >= 3)
        {
            // Manoeuvre detection by the size of the innovation: 1 % of steady flight exceeds 9.2.
            if (v.Distance2 > 9.2)
            {
                t.ManoeuvreUntilS = plot.TimeS + 2.5 * _sensors[plot.Sensor].PeriodS;
                noise = _settings.AirManoeuvreNoise;
                KalmanFilter.Innovate(t, m, dt, noise, out v);
            }
        }

        t.Score += Math.Log(m.Pd / (2.0 * Math.PI * Math.Sqrt(v.Determinant) * m.Clutter)) - v.Distance2 / 2.0;
        double h = Math.Min(dt, 0.0);
        double east = 0.0, north = 0.0;
        if (dt > 0.0)
        {
            (east, north) = (t.Ve * dt, t.Vn * dt);
            KalmanFilter.Predict(ref t, dt, noise);
        }

        (double de, double dn) = KalmanFilter.Update(ref t, v, h);
        KalmanFilter.Move(ref t, east + de, north + dn, _planar);
        Credit(ref t, plot, m.Pd);
        if (!t.Confirmed)
            TryConfirm(ref t);
    }

    /// <summary>Heights, codes and the account of who feeds the track.</summary>
    private void Credit(ref TrackState t, in Plot plot, double pd)
    {
        float height = plot.AnyHeightM;
        if (!float.IsNaN(height))
            KalmanFilter.UpdateHeight(ref t, plot.TimeS, height, float.IsNaN(plot.ModeCM) ? 500.0 : 30.0);
        if (plot.Address != 0)
        {
            t.OneAddress = t.Address == 0 || t.Address == plot.Address;
            t.Address = plot.Address;
        }

        if (plot.Mode3A >= 0)
            t.Mode3A = plot.Mode3A;
        if (plot.Ident != 0)
            t.Ident = plot.Ident;
        if ((plot.Channels & Channels.Primary) != 0)
            t.PrimaryS = Math.Max(t.PrimaryS, plot.TimeS);
        if ((plot.Channels & Channels.Secondary) != 0)
            t.SecondaryS = Math.Max(t.SecondaryS, plot.TimeS);
        if ((plot.Channels & Channels.Secondary) != 0 && plot.Address != 0)
            t.ModeSS = Math.Max(t.ModeSS, plot.TimeS);
        if ((plot.Channels & (Channels.Adsb | Channels.Ais)) != 0)
            t.BroadcastS = Math.Max(t.BroadcastS, plot.TimeS);

        double period = _sensors[plot.Sensor].PeriodS;
        t.Hits++;
        t.MissSum = 0.0;
        t.LastPlotS = Math.Max(t.LastPlotS, plot.TimeS);
        t.LeaseS = Math.Max(t.LeaseS, plot.TimeS + Math.Max(8.0, (t.Confirmed ? _settings.CoastScans : _settings.TentativeScans) * period));

        int entry = -1;
        for (int i = 0; i < t.ContributorCount; i++)
            if (t.Contributors[i].Sensor == plot.Sensor)
                entry = i;
        if (entry < 0)
        {
            if (t.ContributorCount < ContributorList.Capacity)
            {
                entry = t.ContributorCount++;
            }
            else
            {
                entry = 0;
                for (int i = 1; i < t.ContributorCount; i++)
                    if (t.Contributors[i].Reliability < t.Contributors[entry].Reliability)
                        entry = i;
            }

            t.Contributors[entry] = new Contributor { Sensor = plot.Sensor, Reliability = 0.6f };
        }

        ref Contributor c = ref t.Contributors[entry];
        c.Reliability += 0.4f * (1.0f - c.Reliability);
        c.Pd = (float)pd;
        // The target's own motion moves its place in the scan; an eighth of a scan allows for it.
        c.DueS = plot.TimeS + 1.125 * period;
        t.NextDueS = Math.Min(t.NextDueS, c.DueS);
    }

    private void TryConfirm(ref TrackState t)
    {
        int needed = t.Address != 0 && t.OneAddress ? _settings.ConfirmHitsAddressed : _settings.ConfirmHits;
        if (t.Hits < needed || t.Score < _settings.ConfirmScore)
            return;
        if (t.Domain == Domain.Air && t.Hits < 6 && t.Ve * t.Ve + t.Vn * t.Vn > 700.0 * 700.0)
            return;
        t.Confirmed = true;
        t.LeaseS = Math.Max(t.LeaseS, t.LastPlotS + Math.Max(8.0, _settings.CoastScans * ShortestPeriod(t)));
        _confirmed++;
    }

    private double ShortestPeriod(in TrackState t)
    {
        double shortest = double.PositiveInfinity;
        for (int i = 0; i < t.ContributorCount; i++)
            shortest = Math.Min(shortest, _sensors[t.Contributors[i].Sensor].PeriodS);
        return shortest;
    }

    private void Initiate(in Plot plot, in Measurement m)
    {
        int slot = _free.Count > 0 ? _free.Items[--_free.Count] : _slots++;
        if (slot == _tracks.Length)
            Array.Resize(ref _tracks, 2 * slot);
        ref TrackState t = ref _tracks[slot];
        t = default;
        t.Id = _nextId++;
        t.Alive = true;
        t.Domain = m.Domain;
        t.WideArea = m.WideArea;
        t.Mode3A = Plot.NoMode3A;
        t.TimeS = t.FirstPlotS = t.LastPlotS = plot.TimeS;
        t.HeightTimeS = double.NaN;
        t.PrimaryS = t.SecondaryS = t.ModeSS = t.BroadcastS = double.NegativeInfinity;
        t.NextDueS = double.PositiveInfinity;
        t.ManoeuvreUntilS = double.NegativeInfinity;
        t.Ground = m.Ground;
        TangentFrame frame = _planar ? TangentFrame.Plane : TangentFrame.FromNormal(m.Ground, Wgs84.Normal(m.Ground, out _));
        t.East = frame.East;
        t.North = frame.North;
        (t.P00, t.P01, t.P11) = KalmanFilter.NoiseIn(t, m);
        double speed = m.Domain == Domain.Surface ? _settings.SurfaceSpeedSigmaMps : _settings.AirSpeedSigmaMps;
        t.P22 = t.P33 = speed * speed;
        Credit(ref t, plot, m.Pd);
    }

    /// <summary>Counts the scans that missed each track and ends the tracks that nothing keeps alive.</summary>
    private void Expire(double timeS)
    {
        for (int slot = 0; slot < _slots; slot++)
        {
            ref TrackState t = ref _tracks[slot];
            if (!t.Alive)
                continue;
            if (timeS > t.NextDueS)
                CountMisses(ref t, timeS);
            if (timeS > t.LeaseS || t.MissSum > _settings.MissLimit)
                Drop(slot);
        }
    }

    /// <summary>
    /// A scan that passed without a plot lowers the belief in the track by 1 - Pd, where Pd is the sensor's times the share of its recent scans that saw this
    /// track: a sensor whose coverage the target has left soon says nothing any more, and is forgotten after four misses.
    /// </summary>
    private void CountMisses(ref TrackState t, double timeS)
    {
        double next = double.PositiveInfinity;
        for (int i = 0; i < t.ContributorCount; i++)
        {
            ref Contributor c = ref t.Contributors[i];
            while (c.DueS < timeS && c.Reliability > 0.07f)
            {
                double missed = -Math.Log(1.0 - c.Pd * c.Reliability);
                t.MissSum += missed;
                t.Score -= missed;
                c.Reliability *= 0.5f;
                c.DueS += _sensors[c.Sensor].PeriodS;
            }

            if (c.Reliability <= 0.07f)
                t.Contributors[i--] = t.Contributors[--t.ContributorCount];
            else
                next = Math.Min(next, c.DueS);
        }

        t.NextDueS = next;
    }

    private void Drop(int slot)
    {
        if (_tracks[slot].Confirmed)
            _dropped++;
        _tracks[slot].Alive = false;
        _free.Add(slot);
    }

    private void Reserve(int plots)
    {
        if (_measurements.Length >= plots)
            return;
        int size = 2 * plots;
        Array.Resize(ref _measurements, size);
        Array.Resize(ref _aloneCost, size);
        Array.Resize(ref _trackOf, size);
    }

    private sealed class ByNumber : IComparer<TrackReport>
    {
        public static readonly ByNumber Instance = new();

        public int Compare(TrackReport a, TrackReport b) => a.TrackId.CompareTo(b.TrackId);
    }
}
