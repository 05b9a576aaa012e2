using System.Numerics;
using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion;

/// <summary>Where a plot's candidate tracks are: in the list of the worker that gated it.</summary>
internal struct CandidateSpan
{
    public int Worker, Start, Count;
}

/// <summary>
/// What the solvers of a batch share: the tracks, the plots with their measurements, and the rules by which one track and one plot are weighed.
/// Everything here that a solver calls touches the given track only.
/// </summary>
internal sealed partial class TrackerCore
{
    /// <summary>Standard deviation in metres of a track's height where it stands in for a plot's.</summary>
    private const double TrackHeightSigmaM = 150.0;

    /// <summary>Standard deviations that the coarse gate covers.</summary>
    private const double CoarseSigmas = 5.6;

    /// <summary>The same for a track of which little more than a speed of its class is known.</summary>
    private const double NewSigmas = 3.5;

    /// <summary>The same for each of the models of a track that has missed a plot.</summary>
    private const double ModelSigmas = 3.0;

    /// <summary>Variance in m² added to the plots of a sensor that is set aside, and what it adds to their reach in m.</summary>
    private const double RunawayVarianceM2 = 4e6;

    private const double RunawayReachM = 6000.0;

    public readonly TunedAreas Areas;
    private readonly MeasurementModel _model;

    public readonly Sensor[] Sensors;
    public readonly TrackStore Tracks = new();
    public readonly FrameSet Frames;
    public readonly Clusters Clusters = new();
    public readonly ClutterMap[] Clutter;
    public readonly UndetectedTargets Undetected;
    public readonly Tuning Tuning;
    public readonly bool Planar;

    public GateIndex Index = new(0.0);
    public double BatchStartS = double.NaN;

    /// <summary>Number from which tracks are those that begin now, when the plots of a batch have been associated; greater than all if none do.</summary>
    public long FirstBornId = long.MaxValue;

    public Plot[] Plots = new Plot[1024];
    public Measurement[] Measurements = new Measurement[1024];

    /// <summary>Where the targets of the plots may be, as the index looks at them.</summary>
    public PlotGate[] Gates = new PlotGate[1024];

    public CandidateSpan[] Spans = new CandidateSpan[1024];
    public Outcome[] Outcomes = new Outcome[1024];

    /// <summary>For each plot whose outcome says so, its pair.</summary>
    public BiasPair[] Pairs = new BiasPair[1024];

    public Registrar Registrar;
    public readonly ClusterSolver[] Solvers;

    private readonly double[] _latenessS, _intervalS;
    public readonly SensorAccount[] Accounts;
    private readonly ExpectedDetection _expected;

    public TrackerCore(Sensor[] sensors, bool planar, Tuning tuning, int workers, IReadOnlyList<DetectionFields?>? fields)
    {
        _expected = new ExpectedDetection(planar ? null : fields, sensors.Length);
        Sensors = sensors;
        Planar = planar;
        Tuning = tuning;
        Frames = new FrameSet(planar);
        Registrar = new Registrar(sensors);
        Areas = new TunedAreas(tuning, planar);
        _model = new MeasurementModel(sensors, planar, tuning);
        Clutter = [.. sensors.Select(s => new ClutterMap(s, tuning.LeastClutterPerM2))];
        Undetected = new UndetectedTargets(sensors, tuning);
        _latenessS = new double[sensors.Length];
        _intervalS = [.. sensors.Select(s => !planar && s.AllChannels.All(c => (c.Kind & (Channels.Adsb | Channels.Ais)) != 0) ? Math.Max(s.PeriodS, BroadcastIntervalS) : s.PeriodS)];
        Accounts = new SensorAccount[sensors.Length];
        foreach (ref SensorAccount account in Accounts.AsSpan())
            account.LastPlotS = double.NegativeInfinity;
        Solvers = [.. Enumerable.Range(0, workers).Select(_ => new ClusterSolver(this))];
    }

    /// <summary>What is believed of a track's class where it is.</summary>
    public ClassModel ModelOf(in Track t) => Areas[t.Area, t.Class];

    public ReadOnlySpan<int> CandidatesOf(int plot)
    {
        ref readonly CandidateSpan s = ref Spans[plot];
        return Solvers[s.Worker].Candidates.Items.AsSpan(s.Start, s.Count);
    }

    /// <summary>Plots of one key are alternatives: one sensor's, of one time.</summary>
    public long GroupKey(int plot) => (long)Math.Floor(Plots[plot].TimeS / Tuning.BatchS) << 20 | (uint)Plots[plot].Sensor;

    /// <summary>Makes room for a batch.</summary>
    public void Reserve(int plots)
    {
        if (Plots.Length >= plots)
            return;
        int size = 2 * plots;
        Buffers.Resize(ref Plots, size);
        Buffers.Resize(ref Measurements, size);
        Buffers.Resize(ref Gates, size);
        Buffers.Resize(ref Spans, size);
        Buffers.Resize(ref Outcomes, size);
        Buffers.Resize(ref Pairs, size);
    }

    /// <summary>Asks memory for a track and its entry in the index.</summary>
    public void Prefetch(int slot)
    {
        Tracks.Prefetch(slot);
        Index.Prefetch(slot);
    }

    /// <summary>Candidates that memory is asked for: few plots have more.</summary>
    private const int FirstCandidates = 3;

    /// <summary>Asks memory for the first candidate tracks of a plot.</summary>
    public void PrefetchCandidates(int plot)
    {
        ReadOnlySpan<int> candidates = CandidatesOf(plot);
        foreach (int slot in candidates[..Math.Min(candidates.Length, FirstCandidates)])
            Prefetch(slot);
    }

    /// <summary>Corrects and measures a plot; the outcome says if its sensor has no channel that could have made it.</summary>
    public void Measure(int p)
    {
        ref Plot plot = ref Plots[p];
        Registrar.Correct(ref plot);
        ref Measurement m = ref Measurements[p];
        Outcomes[p] = new Outcome { Alone = 1.0, Track = -1 };
        if (_model.TryMeasure(plot, Tuning.UnknownHeightM, Tuning.UnknownHeightSigmaM, out m))
            m.ClutterCell = Clutter[plot.Sensor].CellOf(plot);
        else
            Outcomes[p].Track = NoChannel;
        Gates[p] = new PlotGate(m.Ground, Index.Clock(plot.TimeS), CoarseSigmas * Math.Sqrt(Math.Max(m.VarianceAlong, m.VarianceAcross)), Registrar.IsRunaway(plot.Sensor) ? RunawayReachM : 0.0, m.Class)
        {
            Anonymous = plot.Address == 0 && plot.Mode3A == Plot.NoMode3A && float.IsNaN(plot.AnyHeightM),
        };
    }

    /// <summary>Asks memory for a plot and what is known of it.</summary>
    public void PrefetchPlot(int p)
    {
        CacheLines.Ask(ref Plots[p]);
        CacheLines.Ask(ref Measurements[p]);
        CacheLines.Ask(ref Gates[p]);
        CacheLines.Ask(ref Outcomes[p]);
    }

    /// <summary>Room for the plots in another order.</summary>
    private (Plot[] Plots, Measurement[] Measurements, PlotGate[] Gates, Outcome[] Outcomes) _arranged = ([], [], [], []);

    /// <summary>The measured plots are to be put in another order, by <see cref="Arrange"/>.</summary>
    public void BeginArranging()
    {
        if (_arranged.Plots.Length < Plots.Length)
            _arranged = (Buffers.Cleared<Plot>(Plots.Length), Buffers.Cleared<Measurement>(Plots.Length), Buffers.Cleared<PlotGate>(Plots.Length), Buffers.Cleared<Outcome>(Plots.Length));
    }

    /// <summary>Makes plot <paramref name="p"/> the one of another number, and asks memory for one that is wanted soon.</summary>
    public void Arrange(int to, int p, int soon)
    {
        PrefetchPlot(soon);
        (_arranged.Plots[to], _arranged.Measurements[to], _arranged.Gates[to], _arranged.Outcomes[to]) = (Plots[p], Measurements[p], Gates[p], Outcomes[p]);
    }

    public void EndArranging() => ((Plots, Measurements, Gates, Outcomes), _arranged) = (_arranged, (Plots, Measurements, Gates, Outcomes));

    /// <summary>Asks memory for what <see cref="Gate"/> will look at: first the buckets of the index, then the tracks in them.</summary>
    public void PrefetchBuckets(int p, Tier tier)
    {
        if (IsOpen(p))
            Index.PrefetchBuckets(tier, Gates[p]);
    }

    public void PrefetchTracks(int p, Tier tier)
    {
        if (IsOpen(p))
            Index.PrefetchTracks(tier, Gates[p]);
    }

    /// <summary>True if a plot may be another track's yet.</summary>
    private bool IsOpen(int p) => Outcomes[p].Alone >= LeastLeft && Outcomes[p].Track != NoChannel;

    /// <summary>Finds the tracks of a tier that may have made a plot, unless it is another's as good as surely, and what else they may have made.</summary>
    public void Gate(int p, Tier tier, int worker)
    {
        ref SlotList found = ref Solvers[worker].Candidates;
        ref CandidateSpan span = ref Spans[p];
        span = new CandidateSpan { Worker = worker, Start = found.Count };
        if (!IsOpen(p))
            return;
        Index.Find(tier, Gates[p], LateS(p), ref found);
        if (tier == Tier.Established && found.Count > span.Start + 1 && Gates[p].Anonymous)
            LeaveFarther(Gates[p], ref found, span.Start, ref Solvers[worker].Shares);
        span.Count = found.Count - span.Start;
        Clusters.Claim(p, found.Items.AsSpan(span.Start, span.Count), ref Solvers[worker].Claimed);
    }

    /// <summary>Share of its reach by which an established track may be farther from a plot than the nearest one: 2.5 standard deviations.</summary>
    private const float FartherReach = 0.45f;

    /// <summary>
    /// Leaves out the tracks from which a plot that may be anybody's is much farther off than from the nearest one: the filter would refuse most of them and hardly weigh the others, and in
    /// dense traffic each would tie its plots to the nearest one's.
    /// </summary>
    /// <param name="shares">Scratch.</param>
    private void LeaveFarther(in PlotGate plot, ref SlotList found, int start, ref float[] shares)
    {
        int count = found.Count - start, kept = start;
        Buffers.Room(ref shares, count);
        float nearest = float.PositiveInfinity;
        for (int i = 0; i < count; i++)
            nearest = Math.Min(nearest, shares[i] = Index[found.Items[start + i]].ShareOfReach(plot));
        for (int i = 0; i < count; i++)
            if (shares[i] <= nearest + FartherReach)
                found.Items[kept++] = found.Items[start + i];
        found.Count = kept;
    }

    /// <summary>Seconds before the batch at which a plot was made.</summary>
    private double LateS(int p) => Math.Max(0.0, Index.Clock(BatchStartS) - Gates[p].TimeS);

    /// <summary>Probability of being no established track's below which a plot is not offered to others.</summary>
    private const double LeastLeft = 0.05;

    /// <summary>Value of <see cref="Outcome.Track"/> for a plot that no channel of its sensor could have made.</summary>
    public const int NoChannel = -2;

    /// <summary>The plot in the frame of a track; where the plot tells no height and the track knows one, at the track's height.</summary>
    public PlanePoint Place(in Plot plot, ref Measurement m, in Track t)
    {
        PlanePoint z;
        if (m.HeightAssumed && (t.Vertical.Known || t.Ranged.Tells))
        {
            (double height, double sigma) = t.Vertical.Known ? (t.Vertical.At(plot.TimeS), TrackHeightSigmaM) : t.Ranged.With(Tuning.UnknownHeightM, Tuning.UnknownHeightSigmaM);
            _model.TryMeasure(plot, height, sigma, out Measurement atTrack);
            atTrack.In(Frames[t.Frame], out z);
        }
        else
        {
            m.In(Frames[t.Frame], out z);
        }

        if (Registrar.IsRunaway(plot.Sensor))
        {
            // Set aside: its plots keep the track's account, and hardly move it.
            z.Rxx += RunawayVarianceM2;
            z.Ryy += RunawayVarianceM2;
        }

        return z;
    }

    /// <summary>Brings a track forward to a time, if that is later than its own.</summary>
    public void Advance(ref Track t, ClassModel model, double timeS)
    {
        double dt = timeS - t.TimeS;
        if (dt <= 0.0)
            return;
        model.Filter.Predict(ref t.State, dt);
        t.TimeS = timeS;
        t.Existence *= 1.0 - Math.Min(0.5, dt / model.Tuning.LifeS);
    }

    /// <summary>Finds the tracks in question that began in this batch and may have made another plot of it; a sensor that is set aside is looked after no farther than others.</summary>
    public void FindBorn(int p, ref SlotList found)
    {
        found.Count = 0;
        Index.Find(Tier.Born, Gates[p] with { MoreM = 0f }, LateS(p), ref found);
    }

    /// <summary>Ratio below which a height can be the track's only if it is garbled, and what a second identity, a code that alternates with the track's at such a height, is worth besides.</summary>
    private const double OtherHeight = 0.1, SecondIdentity = 1e-6;

    /// <summary>How much likelier height and codes are if the plot is the track's.</summary>
    private double LikelihoodRatio(in Track t, in Plot plot)
    {
        double codes = t.Identity.LikelihoodRatio(plot);
        float height = plot.AnyHeightM;
        if (float.IsNaN(height) || !t.Vertical.Known)
            return codes;
        double heights = VerticalFilter.LikelihoodRatio(t.Vertical, plot.TimeS, height, HeightSigmaM(plot));
        return codes * heights * (heights < OtherHeight && t.Identity.Alternates(plot) ? SecondIdentity : 1.0);
    }

    private double HeightSigmaM(in Plot plot) => float.IsNaN(plot.ModeCM) ? MeasuredHeightSigmaM(plot) : VerticalFilter.ModeCSigmaM;

    private double MeasuredHeightSigmaM(in Plot plot)
    {
        double sigma = Sensors[plot.Sensor].Best(plot.Channels)?.SigmaHeightM ?? double.NaN;
        return double.IsNaN(sigma) ? 500.0 : sigma;
    }

    /// <summary>How much likelier it is that the plot is the track's than that it is of nobody known, of the plot's likelihood (1/m²) by the track's motion and the probability of detection.</summary>
    public double Claim(in Track t, in Plot plot, in Measurement m, double pd, double likelihood) =>
        t.Existence * pd * likelihood * LikelihoodRatio(t, plot) / Density(plot, m, Areas[t.Area, m.Class].Tuning);

    /// <summary>Density in 1/m² of plots that no known track makes: false ones, and those of targets not yet detected.</summary>
    private double Density(in Plot plot, in Measurement m, ClassTuning here) =>
        FalseDensity(plot, m) + m.Pd * Undetected.Density(plot.Sensor, m.Class, here, plot.TimeS);

    /// <summary>Probability that a plot which no known track made is a target's; <paramref name="here"/> is what is believed of its class at its place.</summary>
    public double BirthExistence(in Plot plot, in Measurement m, ClassTuning here)
    {
        double target = m.Pd * Undetected.Density(plot.Sensor, m.Class, here, plot.TimeS);
        return target / (target + FalseDensity(plot, m));
    }

    /// <summary>Density in 1/m² of false plots of this kind: few of them tell an address.</summary>
    private double FalseDensity(in Plot plot, in Measurement m) => Clutter[plot.Sensor].Density(m.ClutterCell) * (plot.Address != 0 ? AddressedShare : 1.0);

    /// <summary>Share of false plots that tell an address.</summary>
    private const double AddressedShare = 0.01;

    /// <summary>Notes that a sensor is there.</summary>
    public void Seen(int sensor, double timeS)
    {
        Undetected.Seen(sensor, timeS);
        if (Tuning.LearnedClutter)
            Clutter[sensor].AdvanceTo(timeS);
    }

    /// <summary>Seconds of a younger track's flight within which an older one that is yet alive, as predicted, is looked for.</summary>
    private const double SearchS = 20.0;

    /// <summary>
    /// The track that a younger one goes on from, be it lost or only in doubt: of those that it may, the one that it is likeliest to; -1 if there is none.
    /// </summary>
    /// <param name="near">Scratch.</param>
    public int FindOlder(in Track t, ref SlotList near)
    {
        Moments m = t.State.Mean();
        ClassTuning tuning = ModelOf(t).Tuning;
        near.Count = 0;
        if (tuning.LostS <= 0.0)
            return -1;
        Ecef ground = Frames.Ground(t.Frame, m.X, m.Y);
        double sigmas = NewSigmas * Math.Sqrt(Math.Max(m.Pxx, m.Pyy)), speed = Math.Sqrt(m.U * m.U + m.V * m.V);
        float time = Index.Clock(t.TimeS);
        // A lead, not a gate: how well it is known and how far it has flown are added as they are, as the likelihood of the segments does.
        Index.Find(Tier.Lost, new PlotGate(ground, time, 0.0, sigmas + (t.TimeS - t.FirstPlotS) * speed, t.Class), 0.0, ref near);
        var search = new PlotGate(ground, time, 0.0, sigmas + SearchS * speed, t.Class);
        // Who is in doubt is in either tier, by how long.
        Index.Find(Tier.Established, search, 0.0, ref near);
        Index.Find(Tier.Tentative, search, 0.0, ref near);
        int best = -1;
        double most = 0.0;
        foreach (int slot in near.Items.AsSpan(0, near.Count))
        {
            ref readonly Track older = ref Tracks[slot];
            double likelihood = older.Lost || (older.Confirmed && older.Existence < tuning.ConfirmExistence) ? TrackSegments.Likelihood(this, older, t) : 0.0;
            if (likelihood > most)
                (best, most) = (slot, likelihood);
        }

        return best;
    }

    /// <summary>Tells what is not detected yet of a plot of its sensor's first scan.</summary>
    public void CountUndetected(int p)
    {
        ref readonly Plot plot = ref Plots[p];
        if (Undetected.IsFirstScan(plot.Sensor, plot.TimeS))
            Undetected.Count(plot.Sensor, Measurements[p].Class, Outcomes[p].Alone, BatchStartS + Tuning.BatchS);
    }

    /// <summary>Seconds after which a track without a plot is looked after: its place in the index goes with it.</summary>
    private const double LongestRestS = 14.0;

    /// <summary>Writes the coarse gate of a track, and notes if it has left its cell or its frame.</summary>
    public void Describe(ref Track t, int slot)
    {
        Moments m = t.State.Mean();
        ref GateEntry e = ref Index[slot];
        ref readonly TangentFrame f = ref Frames[t.Frame];
        if (Planar)
        {
            e.Place = new Vector3((float)m.X, (float)m.Y, 0f);
            e.Velocity = new Vector3((float)m.U, (float)m.V, 0f);
        }
        else
        {
            e.Place = GateEntry.Rounded(Frames.Ground(t.Frame, m.X, m.Y));
            e.Velocity = GateEntry.Rounded(m.U * f.East + m.V * f.North);
            t.FrameLeft = m.X * m.X + m.Y * m.Y > FrameSet.ReachM * FrameSet.ReachM;
        }

        e.TimeS = Index.Clock(t.TimeS);
        double sigmas = t.Confirmed ? CoarseSigmas : NewSigmas;
        e.HalfS = (float)Math.Clamp(0.5 * (Tracks.DueS[slot] - t.TimeS), LeastHalfS, 0.5 * LongestRestS);
        e.Radius = (float)(sigmas * Math.Sqrt(Math.Max(m.Pxx, m.Pyy)));
        e.Growth = (float)(sigmas * Math.Sqrt(Math.Max(m.Puu, m.Pvv)));
        (e.Off, e.OffGrowth) = (0f, 0f);
        if (t.TimeS > t.LastPlotS + Tuning.BatchS)
        {
            // Of a turn that has probably not begun the mixture hardly tells; if it has, the plot that is missed so far is there. In a batch another's plot may have brought the track past its own.
            (double off, double offGrowth, double radius, double growth) = t.State.ReachOfModels(m, ModelSigmas);
            (e.Radius, e.Growth) = (Math.Max(e.Radius, (float)radius), Math.Max(e.Growth, (float)growth));
            (e.Off, e.OffGrowth) = ((float)off, (float)offGrowth);
        }

        e.Agility = (float)(0.5 * ModelOf(t).Tuning.AgilityMps2);
        e.Class = t.Class;
        if (t.Lost)
            DescribeLost(t, m, ref e, Tracks.DueS[slot]);
        t.CellLeft = Index.HasLeft(e, TierOf(t));
    }

    /// <summary>Of a lost track, where its target can have come to since its last plot, however it turned.</summary>
    private static void DescribeLost(in Track t, in Moments m, ref GateEntry e, double untilS)
    {
        float since = (float)(t.TimeS - t.LastPlotS);
        e.Place -= since * e.Velocity;
        e.Velocity = default;
        e.TimeS -= since;
        e.HalfS = (float)Math.Max(LeastHalfS, 0.5 * (untilS - t.LastPlotS));
        (double radius, double growth) = TrackSegments.ReachOf(m);
        (e.Radius, e.Growth, e.Off, e.OffGrowth, e.Agility) = ((float)radius, 0f, 0f, (float)growth, 0f);
    }

    /// <summary>True if a track has left its cell or frame, or is to be confirmed.</summary>
    public bool IsUnsettled(in Track t) => t.CellLeft || t.FrameLeft || (!t.Confirmed && IsConfirmable(t));

    public bool IsConfirmable(in Track t)
    {
        ClassTuning tuning = ModelOf(t).Tuning;
        return t.Existence >= tuning.ConfirmExistence && t.Plots >= tuning.ConfirmPlots;
    }

    /// <summary>
    /// The tier of a track. A confirmed one that is in doubt does not choose among plots first: it is looked for in a wide area, where each plot is mostly of a track that has been seen there all
    /// along. It has what those leave.
    /// </summary>
    public Tier TierOf(in Track t) => t.Lost ? Tier.Lost : t.Confirmed && !t.Doubted ? Tier.Established : t.Id >= FirstBornId ? Tier.Born : Tier.Tentative;

    /// <summary>True if a confirmed track exists with less than the probability from which it is shown.</summary>
    public bool IsDoubtful(in Track t) => t.Confirmed && t.Existence < ModelOf(t).Tuning.HideExistence;

    /// <summary>Half of the shortest time in seconds for which an entry of the index is to serve.</summary>
    private const double LeastHalfS = 1.5;

    /// <summary>Two tracks that agree in place, velocity, height and codes.</summary>
    public bool LookAlike(in Track a, in Track b)
    {
        if (a.Identity.Contradicts(b.Identity))
            return false;
        bool same = a.Identity.Address != 0 && a.Identity.Address == b.Identity.Address;
        if (a.Vertical.Known && b.Vertical.Known && Math.Abs(a.Vertical.Height - b.Vertical.Height) > 250.0)
            return false;
        ClassTuning tuning = ModelOf(a).Tuning;
        Moments ma = a.State.Mean(), mb = b.State.Mean();
        double ahead = b.TimeS - a.TimeS, du = mb.U - ma.U, dv = mb.V - ma.V;
        // Frames side by side are turned against each other by so little that velocities may be compared as they are.
        (double bx, double by) = Frames.Moved(b.Frame, mb.X, mb.Y, a.Frame);
        double dx = bx - ma.X - ahead * ma.U, dy = by - ma.Y - ahead * ma.V;
        double apart2 = dx * dx + dy * dy, spread = ma.Pxx + ma.Pyy + mb.Pxx + mb.Pyy;
        // What is known coarsely and carries the same code at the same height may be farther apart.
        bool coded = a.Identity.IsSame(b.Identity) && a.Vertical.Known && b.Vertical.Known;
        if (apart2 > Math.Max(tuning.TwinDistanceM * tuning.TwinDistanceM, coded ? 2.0 * spread : 0.0) || du * du + dv * dv > tuning.TwinSpeedMps * tuning.TwinSpeedMps)
            return false;
        double place = apart2 / spread, speed = (du * du + dv * dv) / (ma.Puu + ma.Pvv + mb.Puu + mb.Pvv);
        return 2.0 * (place + speed) < (same ? 18.0 : 8.0);
    }

    /// <summary>After a state of another tuning has been loaded: what this one does not learn is as declared.</summary>
    public void ForgetWhatIsOff()
    {
        if (!Tuning.Registration)
            Registrar = new Registrar(Sensors);
        for (int s = 0; s < Sensors.Length && !Tuning.LearnedClutter; s++)
            Clutter[s] = new ClutterMap(Sensors[s], Tuning.LeastClutterPerM2);
    }

    /// <summary>Carries everything that outlasts a batch.</summary>
    public void Carry(StateCarrier carrier)
    {
        carrier.Agree(Sensors.Length, "sensors");
        carrier.Carry(ref BatchStartS);
        Tracks.Carry(carrier);
        Index.Carry(carrier);
        Frames.Carry(carrier);
        foreach (ClutterMap map in Clutter)
            map.Carry(carrier);
        Registrar.Carry(carrier);
        Undetected.Carry(carrier);
        carrier.Carry(_latenessS.AsSpan());
        carrier.Carry(Accounts.AsSpan());
    }
}
