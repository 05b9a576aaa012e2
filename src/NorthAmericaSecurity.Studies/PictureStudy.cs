using System.IO.Pipelines;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Picture;
using NorthAmericaSecurity.Scoring;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies;

/// <summary>
/// The feeds of all nations, simulated, sent as frames through pipes as a live feed comes, put into one log, and fused into the picture of each stage: the same plots in
/// every stage, less those of sensors that have not joined.
/// </summary>
internal sealed class PictureStudy
{
    private readonly StudyScene _scene;
    private readonly Study _study;
    private readonly StageScore[] _scores;
    private readonly TruthClock _truth;

    /// <param name="scene">Sensors, stages and truth.</param>
    /// <param name="regions">Whose time is counted for whom.</param>
    public PictureStudy(StudyScene scene, IReadOnlyList<Region> regions)
    {
        _scene = scene;
        _study = scene.Study;
        _truth = new TruthClock(scene.Targets, _study.Nations, regions);
        _scores = [.. _study.Stages.Select((_, stage) => new StageScore(
            new Visibility(scene.Sensors.Where((_, i) => scene.StageOf[i] <= stage)), _study.Nations.Count, _study.CutoffM))];
    }

    /// <summary>Runs the scene; rows of picture.csv go to <paramref name="onTracks"/> (stage, tracks), in order of stage within an epoch.</summary>
    public async Task<(IReadOnlyList<PictureRow> Pictures, IReadOnlyList<SeenRow> Seen)> RunAsync(
        Action<int, IReadOnlyList<TrackReport>> onTracks, Action<double> done, Action<string> complain)
    {
        Dictionary<string, int> index = _scene.Sensors.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i);
        Pipe[] pipes = [.. _scene.Feeds.Select(_ => new Pipe(new PipeOptions(pauseWriterThreshold: 1 << 20, resumeWriterThreshold: 1 << 19, useSynchronizationContext: false)))];
        PlotFeedReader[] readers = [.. pipes.Select((p, i) => new PlotFeedReader(_scene.Feeds[i], p.Reader, id => index.GetValueOrDefault(id, -1), complain))];
        Task sending = Task.Run(() => _scene.SendAsync([.. pipes.Select(p => p.Writer)]));

        var epochs = new Queue<(double TimeS, List<TrackReport> Tracks)>[_study.Stages.Count];
        var engines = new PictureEngine[_study.Stages.Count];
        for (int stage = 0; stage < engines.Length; stage++)
        {
            var queue = new Queue<(double, List<TrackReport>)>();
            epochs[stage] = queue;
            engines[stage] = new PictureEngine(_scene.Sensors, planar: false, _study.EpochS, (time, tracks) => queue.Enqueue((time, [.. tracks])));
        }

        try
        {
            var log = new OrderedLog(readers);
            await foreach (LogBatch batch in log.ReadAsync().ConfigureAwait(false))
            {
                Parallel.For(0, engines.Length, stage =>
                {
                    foreach (Plot plot in batch.Plots)
                    {
                        if (_scene.StageOf[plot.Sensor] > stage)
                            continue;
                        _scores[stage].Count(plot);
                        engines[stage].Take(plot);
                    }

                    engines[stage].Tick(batch.TickS);
                });
                Settle(epochs, onTracks);
                if (double.IsFinite(batch.TickS) && _scene.EndS > _scene.StartS)
                    done(Math.Clamp((batch.TickS - _scene.StartS) / (_scene.EndS - _scene.StartS), 0.0, 1.0));
            }

            await sending.ConfigureAwait(false);
            PictureRow[] pictures = [.. _scores.Select((s, i) => s.ToPicture(_study.Stages[i].Id, engines[i].Counts.Confirmed, _study.EpochS))];
            SeenRow[] seen = [.. _scores.SelectMany((s, i) => s.ToRows(_study.Stages[i].Id, _study.Nations, _study.EpochS))];
            return (pictures, seen);
        }
        finally
        {
            foreach (PictureEngine engine in engines)
                engine.Dispose();
        }
    }

    /// <summary>Scores the epochs that are there, all stages against the same truth.</summary>
    private void Settle(Queue<(double TimeS, List<TrackReport> Tracks)>[] epochs, Action<int, IReadOnlyList<TrackReport>> onTracks)
    {
        while (epochs.Any(q => q.Count > 0))
        {
            double time = epochs.Where(q => q.Count > 0).Min(q => q.Peek().TimeS);
            TruthPoint[] truth = _truth.At(time);
            var tracks = new List<TrackReport>?[epochs.Length];
            for (int stage = 0; stage < epochs.Length; stage++)
                if (epochs[stage].Count > 0 && epochs[stage].Peek().TimeS == time)
                    tracks[stage] = epochs[stage].Dequeue().Tracks;
            if (time >= _scene.StartS && time <= _scene.EndS)
                Parallel.For(0, epochs.Length, stage => _scores[stage].Take(time, truth, tracks[stage] ?? []));
            if (time % _study.FileEveryS == 0.0)
                for (int stage = 0; stage < epochs.Length; stage++)
                    onTracks(stage, tracks[stage] ?? []);
        }
    }
}

/// <summary>A target at an epoch: where, of which class, and whose concern (a bit per nation).</summary>
internal readonly record struct TruthPoint(ScorePoint Point, Ecef Position, double HeightM, int Class, int Concern);

/// <summary>Truth at the scored epochs.</summary>
internal sealed class TruthClock(IReadOnlyList<Trajectory> targets, IReadOnlyList<string> nations, IReadOnlyList<Region> regions)
{
    private readonly int[] _cursors = new int[targets.Count];
    private readonly (int Bit, Envelope Bounds, IPointOnGeometryLocator Inside)[] _concerns =
        [.. regions.Where(r => r.Nation != CoverageStudy.Everyone).Select(r => (1 << nations.ToList().IndexOf(r.Nation), r.Geometry.EnvelopeInternal, (IPointOnGeometryLocator)new IndexedPointInAreaLocator(r.Geometry)))];

    public static readonly string[] Classes = ["air-cooperative", "air-silent", "surface-cooperative", "surface-silent"];

    /// <summary>What sees a target of each class.</summary>
    public static readonly Channels[] SeenBy =
    [
        Channels.Primary | Channels.Secondary | Channels.Adsb, Channels.Primary, Channels.Surface | Channels.Ais, Channels.Surface,
    ];

    public TruthPoint[] At(double timeS)
    {
        var points = new TruthPoint?[targets.Count];
        Parallel.For(0, targets.Count, i =>
        {
            Trajectory t = targets[i];
            if (!t.TryAt(timeS, ref _cursors[i], out Ecef position, out Ecef velocity))
                return;
            Wgs84.Normal(position, out double height);
            bool surface = t.Domain == Domain.Surface;
            points[i] = new TruthPoint(
                Epoch.OnGround(i, position, velocity, planar: false), position, surface ? 15.0 : height, (surface ? 2 : 0) + (t.Cooperative ? 0 : 1), Concern(position));
        });
        return [.. points.OfType<TruthPoint>()];
    }

    private int Concern(Ecef position)
    {
        Ecef normal = Wgs84.Normal(position, out _);
        Coordinate place = PlaneGeometry.ToPlane(Wgs84.LatitudeDeg(normal), Wgs84.LongitudeDeg(normal));
        int concern = 0;
        foreach ((int bit, Envelope bounds, IPointOnGeometryLocator inside) in _concerns)
            if ((concern & bit) == 0 && bounds.Contains(place) && inside.Locate(place) != Location.Exterior)
                concern |= bit;
        return concern;
    }
}

/// <summary>The score of one stage's picture, epoch by epoch.</summary>
internal sealed class StageScore(Visibility visibility, int nations, double cutoffM)
{
    private readonly Matching _matching = new();
    // [nation or all][class]: epochs of truth, in sight, tracked, tracked in sight.
    private readonly long[,,] _seen = new long[nations + 1, 4, 4];
    private long _plots, _falsePlots, _tracks, _spurious, _duplicates, _wide, _pairs;
    private double _squares;

    public void Count(in Plot plot)
    {
        _plots++;
        if (plot.TruthId == Plot.NoTruth)
            _falsePlots++;
    }

    public void Take(double timeS, TruthPoint[] truth, List<TrackReport> tracks)
    {
        ScorePoint[] accurate = [.. tracks.Where(t => !t.WideArea).Select(t => Epoch.Of(t))];
        _wide += tracks.Count - accurate.Length;
        var epoch = new Epoch(timeS, [.. truth.Select(t => t.Point)], accurate);
        List<Closeness> near = Matching.Near(epoch, cutoffM);
        List<Closeness> pairs = _matching.Best(near, epoch.Truth.Length, epoch.Tracks.Length, cutoffM, 2.0);
        var tracked = new bool[truth.Length];
        var matched = new bool[accurate.Length];
        foreach (Closeness pair in pairs)
        {
            tracked[pair.Truth] = matched[pair.Track] = true;
            _squares += pair.DistanceM * pair.DistanceM;
            _pairs++;
        }

        var close = new bool[accurate.Length];
        foreach (Closeness pair in near)
            close[pair.Track] = true;
        _tracks += accurate.Length;
        for (int j = 0; j < accurate.Length; j++)
        {
            if (!matched[j])
                (_duplicates, _spurious) = close[j] ? (_duplicates + 1, _spurious) : (_duplicates, _spurious + 1);
        }

        for (int i = 0; i < truth.Length; i++)
        {
            ref readonly TruthPoint t = ref truth[i];
            bool sight = visibility.Sees(TruthClock.SeenBy[t.Class], t.Position, t.HeightM);
            for (int n = 0; n <= nations; n++)
            {
                if (n < nations && (t.Concern & 1 << n) == 0)
                    continue;
                _seen[n, t.Class, 0]++;
                if (sight)
                    _seen[n, t.Class, 1]++;
                if (tracked[i])
                    _seen[n, t.Class, 2]++;
                if (sight && tracked[i])
                    _seen[n, t.Class, 3]++;
            }
        }
    }

    public PictureRow ToPicture(string stage, long confirmed, double epochS) => new(
        stage, _plots, _falsePlots, confirmed, Hours(_tracks, epochS), Percent(_spurious, _tracks), Percent(_duplicates, _tracks),
        _pairs == 0 ? 0.0 : CoverageStudy.Rounded(Math.Sqrt(_squares / _pairs), 1), Hours(_wide, epochS));

    public IEnumerable<SeenRow> ToRows(string stage, IReadOnlyList<string> names, double epochS)
    {
        for (int n = 0; n <= nations; n++)
            for (int c = 0; c < TruthClock.Classes.Length; c++)
            {
                if (_seen[n, c, 0] == 0)
                    continue;
                yield return new SeenRow(
                    stage, n < nations ? names[n] : CoverageStudy.Everyone, TruthClock.Classes[c], Hours(_seen[n, c, 0], epochS), Percent(_seen[n, c, 1], _seen[n, c, 0]),
                    Percent(_seen[n, c, 2], _seen[n, c, 0]), Percent(_seen[n, c, 3], _seen[n, c, 1]));
            }
    }

    private static double Hours(long epochs, double epochS) => CoverageStudy.Rounded(epochs * epochS / 3600.0, 2);

    private static double Percent(long part, long whole) => whole == 0 ? 0.0 : CoverageStudy.Rounded(100.0 * part / whole, 2);
}
