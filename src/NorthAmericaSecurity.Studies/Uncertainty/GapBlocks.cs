using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Studies.Uncertainty;

/// <summary>A gap study in blocks: its first path's stages, its regions, and every sensor's reach. What uncertainty and value are computed from.</summary>
internal sealed record GapBlocks(GapStudy Study, UncertaintyPlan Plan, IReadOnlyList<CellRegion> Regions, BlockGrid Grid, IReadOnlyList<Sensor> Sensors, IReadOnlyList<int[]> Stages, SensorReach[] Reaches)
{
    /// <param name="uncertain">Whether places, performances and shifts of what is unknown are computed.</param>
    /// <exception cref="Surveillance.InputException">The study cannot be used.</exception>
    public static GapBlocks Of(GapRequest request, bool uncertain, ulong seed)
    {
        GapStudy study = GapStudy.Read(request.StudyPath);
        Network network = study.ReadNetwork(request.StudyPath);
        UncertaintyPlan plan = UncertaintyPlan.Read(request.StudyPath, study, network);
        TerrainModel terrain = TerrainModel.WithTiles(request.TilesFolder);
        request.Progress("regions", 0.0);
        IReadOnlyList<CellRegion> regions = GapRegions.Make(study, request.StudyPath);
        RegionCells cells = RegionCells.Of(regions);
        var grid = BlockGrid.Of(cells, CellGround.Of(cells, terrain), plan.BlockCells);
        (List<Sensor> all, _, GapPath[] joins) = GapRunner.Join(study, network);
        IReadOnlyList<int[]> stages = joins[0].Adds;
        int[] of = [.. stages.SelectMany(s => s)];
        Sensor[] sensors = [.. of.Select(i => all[i])];
        int next = 0;
        int[][] own = [.. stages.Select(s => s.Select(_ => next++).ToArray())];

        TerrainModel? sharper = uncertain ? SharperTerrain.Of(terrain) : null;
        var conditions = new DetectionConditions { Propagation = Propagation.Standard with { K = request.RefractionK } };
        var reaches = new SensorReach[sensors.Length];
        int done = 0;
        Crew.Run(sensors.Length, request.Workers, () => true, (i, _) =>
        {
            reaches[i] = SensorReach.Of(sensors[i], plan, grid, terrain, sharper, request.Cache, request.RefractionK, seed, conditions);
            request.Progress(uncertain ? "sight, as it may be" : "sight", Interlocked.Increment(ref done) / (double)sensors.Length);
        });
        return new GapBlocks(study, plan, regions, grid, sensors, own, reaches);
    }

    /// <summary>Whether a question is asked in a region: vessels are at sea.</summary>
    public bool IsAsked(int region, int lane) => !Plan.Lanes[lane].Layer.Target.Surface || Regions[region].Kind is "sea" or "ocean";
}
