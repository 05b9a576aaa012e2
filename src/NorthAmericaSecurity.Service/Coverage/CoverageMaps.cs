using System.Collections.Concurrent;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Service.Coverage;

/// <summary>A map as audiences get it.</summary>
/// <param name="Pixels">As <see cref="CoverageMap"/> has them.</param>
/// <param name="Lost">Number of the state of silent sensors that it was computed for.</param>
public sealed record CoveragePicture(byte[] Pixels, long Lost)
{
    private readonly ConcurrentDictionary<int, Lazy<string>> _gaps = [];

    /// <summary>What a stage does not cover, as GeoJSON; worked out when it is first asked for.</summary>
    public string GapsOf(int stage) => _gaps.GetOrAdd(stage, s => new Lazy<string>(() => GapShapes.GeoJsonOf(Pixels, CoverageMaps.Frame, s))).Value;
}

/// <summary>
/// Maps of coverage for the page: by kind of target and height, of all stages at once, computed when they are first asked for and kept. When sensors fall silent, those that have been asked for are computed anew without them:
/// what is lost now.
/// </summary>
internal sealed class CoverageMaps(GapStudy study, IReadOnlyList<Sensor> sensors, IReadOnlyList<int> stageOf, PictureHost host, ILogger<CoverageMaps> log) : BackgroundService
{
    /// <summary>The continent, in pixels of some 8 km at its middle.</summary>
    public static readonly MercatorFrame Frame = new(-180.0, -45.0, 5.0, 84.0, 1200);

    private readonly ConcurrentDictionary<(string Layer, double HeightM), Lazy<CoverageMap>> _maps = new();
    private readonly ConcurrentDictionary<(string Layer, double HeightM), CoveragePicture> _planned = new(), _now = new();
    private readonly TaskCompletionSource<PlacedSensor[]> _placed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _one = new(1), _changed = new(0, 1);
    private HashSet<int> _silent = [];
    private volatile bool _has;

    /// <summary>The kinds of targets that are mapped.</summary>
    public IReadOnlyList<GapLayer> Layers { get; } = [.. study.Layers.Where(l => l.Map)];

    public bool Ready => _placed.Task.IsCompletedSuccessfully;

    /// <summary>Grows with each change of the silent sensors.</summary>
    public long Lost { get; private set; }

    /// <summary>Sensors of the stages; those of no stage take no part.</summary>
    private int[] Taking { get; } = [.. Enumerable.Range(0, sensors.Count).Where(i => stageOf[i] >= 0)];

    /// <summary>The map of a kind of target at a height; null if there is no such.</summary>
    /// <param name="now">Without the sensors that are silent now.</param>
    public async Task<CoveragePicture?> GetAsync(string layerId, double heightM, bool now, CancellationToken cancel)
    {
        if (Layers.FirstOrDefault(l => l.Id == layerId) is not { } layer || !layer.Heights.Any(h => !h.AboveGround && h.HeightM == heightM))
            return null;
        var key = (layerId, heightM);
        if (!now && _planned.TryGetValue(key, out CoveragePicture? kept))
            return kept;
        if (now && _now.TryGetValue(key, out kept) && kept.Lost == Lost)
            return kept;
        PlacedSensor[] placed = await _placed.Task.WaitAsync(cancel).ConfigureAwait(false);
        await _one.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            // Off the request's thread: a map takes a second of all cores.
            return await Task.Run(() => Compute(layer, heightM, now, placed), cancel).ConfigureAwait(false);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Sensors that are silent now, by index.</summary>
    public void Silent(IReadOnlySet<int> silent)
    {
        if (_has && silent.SetEquals(_silent))
            return;
        (_silent, _has) = ([.. silent], true);
        Lost++;
        if (_changed.CurrentCount == 0)
            _changed.Release();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // The picture comes first: placing the sensors takes all cores.
            await host.WhenReady.WaitAsync(stoppingToken).ConfigureAwait(false);
            PlacedSensor[] placed = await Task.Run(() => PlacedSensor.Place(TerrainModel.BuiltIn, [.. Taking.Select(i => sensors[i])], SightCache.OfUser()), stoppingToken).ConfigureAwait(false);
            _placed.SetResult(placed);
            log.LogInformation("coverage: {Sensors} sensors are placed on the terrain", placed.Length);
            while (true)
            {
                await _changed.WaitAsync(stoppingToken).ConfigureAwait(false);
                foreach ((string layer, double height) in _now.Keys)
                    await GetAsync(layer, height, now: true, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            _placed.TrySetCanceled(stoppingToken);
        }
        catch (Exception e)
        {
            log.LogError("coverage: no maps: {Reason}", e.Message);
            _placed.TrySetException(e);
        }
    }

    private CoveragePicture Compute(GapLayer layer, double heightM, bool now, PlacedSensor[] placed)
    {
        var key = (layer.Id, heightM);
        CoverageMap map = _maps.GetOrAdd(key, _ => new Lazy<CoverageMap>(() => new CoverageMap(
            Frame, TerrainModel.BuiltIn, new GapQuestion(layer.Target, layer.Transponder, layer.Kinds, layer.FromSpace, layer.Rule, layer.Heights, []), new LayerHeight(heightM, false),
            placed, [.. Taking.Select(i => stageOf[i])], new DetectionConditions()))).Value;
        long lost = Lost;
        HashSet<int> silent = _silent;
        var picture = new CoveragePicture(map.Compute(now ? Taking.Select((i, k) => (i, k)).Where(p => silent.Contains(p.i)).Select(p => p.k).ToHashSet() : null), now ? lost : 0);
        (now ? _now : _planned)[key] = picture;
        return picture;
    }
}
