using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion;

/// <summary>The tracks as they are told: the confirmed ones of which enough is known, brought to an epoch.</summary>
public sealed partial class Tracker
{
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

    /// <summary>Slots that follow each other in a slice.</summary>
    private const int SliceSlots = 128;

    /// <summary>As <see cref="Report"/>, of one of several slices of the tracks. A track is in the same slice for life, and slices are about as large as each other when there are many tracks.</summary>
    /// <param name="hidden">Receives the numbers of confirmed tracks of the slice that are not reported: too little is known of where they are now.</param>
    public void ReportSlice(double epochS, int slice, int slices, List<TrackReport> reports, List<long> hidden)
    {
        int count = 0;
        for (int from = slice * SliceSlots; from < _core.Tracks.Slots; from += slices * SliceSlots)
            Find(from, Math.Min(from + SliceSlots, _core.Tracks.Slots), ref count);
        ReportFound(epochS, count, reports, hidden);
    }

    /// <summary>Appends the confirmed tracks of a range of slots.</summary>
    private void Find(int from, int to, ref int count)
    {
        Buffers.Room(ref _ids, _core.Tracks.Slots);
        Buffers.Room(ref _slots, _core.Tracks.Slots);
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
}
