using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion;

/// <summary>How a track begins, comes to its place, is confirmed, goes on from another, is lost and ends. What touches one track is done side by side; what touches the index, numbers or others, by one hand in the order of plots or slots.</summary>
public sealed partial class Tracker
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

        Relink(slot, _core.TierOf(t));
    }

    private byte AreaOf(in Track t)
    {
        Moments m = t.State.Mean();
        return _core.Areas.At(_core.Frames.Ground(t.Frame, m.X, m.Y));
    }

    private void Relink(int slot, Tier tier)
    {
        _core.Index.Remove(slot);
        _core.Index.Insert(slot, tier);
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
        (t.Id, t.FirstPlotS, t.StretchPlots, t.StretchComplete) = (id, firstPlotS, 0, false);
        t.Plots += plots;
        t.Identity.Complete(identity);
        _core.Tracks.DueS[slot] = _core.Tracks.DueS[younger];
        _core.Tracks.Free(younger);
        _core.Describe(ref t, slot);
        _core.Index.Insert(slot, _core.TierOf(t));
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

    /// <summary>Says how likely a target is behind a plot that no known track explains, and takes a slot if a track may begin with it.</summary>
    private Birth Judge(int p)
    {
        ref readonly Measurement m = ref _core.Measurements[p];
        double alone = _core.Outcomes[p].Alone;
        byte area = _core.Areas.At(m.Ground);
        ClassTuning tuning = _core.Areas[area, m.Class].Tuning;
        double existence = alone * _core.BirthExistence(_core.Plots[p], m, tuning);
        // Where false plots are dense, a target seen once is unlikely, and must yet have its chance: only what known tracks probably made begins none.
        bool begins = existence >= LeastBirth * tuning.DropExistence || alone >= Stray;
        var birth = new Birth(p, Area: area, Existence: existence);
        return begins ? birth with { Slot = _core.Tracks.Take(), Frame = _core.Frames.NumberAt(m.Ground) } : birth;
    }

    /// <summary>Builds the tracks that plots which no known track explains may begin, in the slots taken for them, as far as they do not depend on each other.</summary>
    private void Build(int worker, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            PrefetchBirthAfter(i);
            Build(_births[i], ref _core.Solvers[worker].Near);
        }
    }

    private void Build(Birth birth, ref SlotList near)
    {
        if (!birth.HasSlot)
            return;
        (int p, int slot, int frame, byte area, double existence) = birth;
        ref readonly Plot plot = ref _core.Plots[p];
        ref readonly Measurement m = ref _core.Measurements[p];
        if (_core.Outcomes[p].Alone > Stray && _core.Tuning.Registration)
            _core.Pair(p, _core.StrayPair(p, ref near));
        ClassModel model = _core.Areas[area, m.Class];
        ref Track t = ref _core.Tracks[slot];
        t = default;
        t.Frame = frame;
        t.Class = m.Class;
        t.Area = area;
        t.Alive = true;
        t.Existence = existence;
        t.LeastExistence = Math.Min(model.Tuning.DropExistence, OneMiss * existence);
        t.TimeS = t.FirstPlotS = t.LastPlotS = plot.TimeS;
        t.PrimaryS = t.SecondaryS = t.ModeSS = t.BroadcastS = double.NegativeInfinity;
        t.Vertical.TimeS = double.NaN;
        t.Identity = Identity.Unknown;
        m.In(_core.Frames[t.Frame], out PlanePoint z);
        model.Filter.Begin(out t.State, z.X, z.Y, z.Rxx, z.Rxy, z.Ryy);
        _core.Credit(ref t, slot, plot, m, 1.0);
        _core.Expect(ref t, slot);
    }

    /// <summary>Begins the tracks that were built. Until all have their chance they lie by themselves in the index: few, so that to look among them is cheap.</summary>
    private void BeginTracks()
    {
        _core.FirstBornId = NextTrackId;
        int born = 0;
        for (int i = 0; i < _birthCount; i++)
        {
            if (i + BucketsAhead < _birthCount)
            {
                ref readonly Birth soon = ref _births[i + BucketsAhead];
                _core.PrefetchPlot(soon.Plot);
                if (soon.HasSlot)
                    _core.Tracks.PrefetchLife(soon.Slot);
            }

            if (Begins(_births[i]))
                _births[born++] = _births[i];
        }

        _core.FirstBornId = long.MaxValue;
        for (int i = 0; i < born; i++)
        {
            if (i + BucketsAhead < born)
                _core.Index.PrefetchBuckets(Tier.Tentative, _core.Gates[_births[i + BucketsAhead].Plot]);
            // Who has been confirmed meanwhile is elsewhere.
            if (_core.Index.IsIn(_births[i].Slot, Tier.Born))
                Relink(_births[i].Slot, Tier.Tentative);
        }

        _birthCount = 0;
    }

    /// <summary>A track of its own begins, unless one that began in this batch from another sensor's plot can have made the plot too.</summary>
    private bool Begins(Birth birth)
    {
        (int p, int slot, _, _, double existence) = birth;
        ref readonly Plot plot = ref _core.Plots[p];
        if (!TryJoin(p) && !IsStray(p))
        {
            if (plot.Address == 0)
                _core.Clutter[plot.Sensor].Count(_core.Measurements[p].ClutterCell, _core.Outcomes[p].Alone - existence);
            if (birth.HasSlot)
            {
                ref Track t = ref _core.Tracks[slot];
                t.Id = NextTrackId++;
                _core.Index.Insert(slot, Tier.Born);
                t.CellLeft = false;
                return true;
            }
        }

        if (birth.HasSlot)
            _core.Tracks.Free(slot);
        return false;
    }

    /// <summary>Gives a plot to a track that began in this batch.</summary>
    private bool TryJoin(int p)
    {
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
        if (_core.Outcomes[p] is not { Alone: > Stray, Paired: true })
            return false;
        _core.Registrar.Watch(_core.Pairs[p]);
        return _core.Registrar.IsRunaway(_core.Plots[p].Sensor);
    }

    /// <summary>Counts the scans that missed each track up to a time; <see cref="EndSpent"/> is to follow.</summary>
    /// <param name="timeS">In seconds; plus infinity for no time.</param>
    /// <param name="beside">What the caller does meanwhile, which has nothing to do with tracks.</param>
    private void CountMissed(double timeS, Action? beside = null)
    {
        _expireS = timeS;
        _pool.Run(double.IsPositiveInfinity(timeS) ? 0 : _core.Tracks.Slots, SlotsAtATime, _expire, beside);
    }

    private void Expire(int worker, int from, int to)
    {
        ClusterSolver solver = _core.Solvers[worker];
        solver.Overdue.Count = 0;
        _core.Tracks.FindOverdue(from, to, _expireS, ref solver.Overdue);
        ReadOnlySpan<int> overdue = solver.Overdue.Items.AsSpan(0, solver.Overdue.Count);
        for (int i = 0; i < overdue.Length; i++)
        {
            PrefetchAfter(overdue, i);
            int slot = overdue[i];
            ref Track t = ref _core.Tracks[slot];
            t.Spent = t.Lost || IsSpent(ref t, slot, worker);
            if (t.Spent || _core.IsUnsettled(t))
                solver.Unsettled.Add(slot);
        }
    }

    /// <summary>Ends the tracks that nothing keeps alive, and puts the others that were looked after where they belong.</summary>
    private void EndSpent()
    {
        _core.AddUpMissed();
        ReadOnlySpan<int> unsettled = TakeUnsettled();
        for (int i = 0; i < unsettled.Length; i++)
        {
            PrefetchAfter(unsettled, i);
            int slot = unsettled[i];
            if (_core.Tracks[slot].Spent)
                Lose(slot);
            else
                Settle(slot);
        }
    }

    /// <summary>Counts the scans that missed a track, and says if nothing keeps it alive.</summary>
    private bool IsSpent(ref Track t, int slot, int worker)
    {
        _core.Miss(ref t, slot, _expireS, _core.Solvers[worker].Missed);
        if (t.Existence < t.LeastExistence || (!t.Confirmed && t.ContributorCount == 0))
            return true;
        ClassModel model = _core.ModelOf(t);
        if (t.ContributorCount == 0)
            _core.Fade(ref t, _expireS);
        _core.Advance(ref t, model, _expireS);
        Moments m = t.State.Mean();
        double limit = 2.0 * model.Tuning.ShowSigmaM;
        if (t.Confirmed && (m.Pxx + m.Pyy) / 2.0 > limit * limit && !IsAwaited(t, _expireS))
            return true;
        // Only between batches: in one, a track chooses among plots once.
        t.Doubted = _core.IsDoubtful(t);
        _core.Describe(ref t, slot);
        return false;
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
