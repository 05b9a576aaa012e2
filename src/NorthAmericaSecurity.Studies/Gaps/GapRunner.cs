using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Studies.Gaps;

/// <summary>What a run is asked besides its study file.</summary>
/// <param name="Cache">Null keeps nothing.</param>
/// <param name="TilesFolder">Finer elevation tiles; null for the built-in model alone.</param>
/// <param name="Workers">-1 for all cores.</param>
/// <param name="Progress">Told what is being done and the share done, 0 to 1.</param>
public sealed record GapRequest(string StudyPath, string OutputFolder, SightCache? Cache, string? TilesFolder, double RefractionK, int Workers, Action<string, double> Progress);

/// <summary>
/// Answers the gap part of a study: regions, lines of sight, then layer after layer, and the files. An answer is kept under a hash of all that it follows from, so that the
/// same question is answered at once.
/// </summary>
public static class GapRunner
{
    /// <exception cref="InputException">The study, or a file that it names, cannot be used.</exception>
    public static GapResult Run(GapRequest request)
    {
        request.Progress("reading", 0.0);
        GapStudy study = GapStudy.Read(request.StudyPath);
        Network network = study.ReadNetwork(request.StudyPath);
        TerrainModel terrain = TerrainModel.WithTiles(request.TilesFolder);
        // Before the work: a place that cannot be written is told at once.
        using var files = new GapFiles(request.OutputFolder);
        string? kept = request.Cache is null || request.TilesFolder is not null ? null : Path.Combine(request.Cache.Folder, $"{Key(request, study)}.gaps");
        if (kept is not null && files.TryRestore(kept) is { } before)
            return before;

        (List<Sensor> sensors, List<StagePath> paths, GapPath[] joins) = Join(study, network);
        // Coasts are cut by one worker for the most part: the others see to the lines of sight meanwhile.
        Task<(RegionCells, CellGround)> making = Task.Run(() =>
        {
            RegionCells made = RegionCells.Of(GapRegions.Make(study, request.StudyPath));
            return (made, CellGround.Of(made, terrain));
        });
        PlacedSensor[] placed = PlacedSensor.Place(terrain, sensors, request.Cache, request.RefractionK, request.Workers, share => request.Progress("sight", share));
        request.Progress("regions", 0.0);
        (RegionCells cells, CellGround ground) = making.GetAwaiter().GetResult();
        IReadOnlyList<CellRegion> regions = cells.Regions;

        var conditions = new DetectionConditions { Propagation = Propagation.Standard with { K = request.RefractionK } };
        for (int p = 0; p < joins.Length; p++)
        {
            if (OwnerOf(paths[p]) is { } owner)
                joins[p] = joins[p] with { Regions = [.. regions.Select(r => r.Nation == owner)] };
        }

        var engine = new GapEngine(cells, ground, placed, joins, conditions);
        // Its grid of pixels is laid out while the first layer is computed.
        Task<GapPictures> picturing = Task.Run(() => new GapPictures(cells, terrain, placed, joins[0], conditions));
        double[] areaKm2 = [.. Enumerable.Range(0, regions.Count).Select(r => cells.AreaM2(r) / 1e6)];
        var rows = new List<CellGapRow>();
        for (int i = 0; i < study.Layers.Count; i++)
        {
            GapLayer layer = study.Layers[i];
            bool[] asked = [.. regions.Select(r => !layer.Target.Surface || r.Kind is "sea" or "ocean")];
            var question = new GapQuestion(layer.Target, layer.Transponder, layer.Kinds, layer.FromSpace, layer.Rule, layer.Heights, asked);
            GapAnswer answer = engine.Ask(question, request.Workers, share => request.Progress("gaps", (i + share) / study.Layers.Count));
            rows.AddRange(Rows(layer, answer.Sums, paths, regions, areaKm2, asked));
            picturing.GetAwaiter().GetResult().Add(layer, question, answer, study.Paths[0].Stages);
        }

        GapPictures pictures = picturing.GetAwaiter().GetResult();

        request.Progress("writing", 0.0);
        int[] unsurveyed = [.. Enumerable.Range(0, placed.Length).Where(i => !placed[i].InSpace && !placed[i].Site.IsSurveyed)];
        var result = new GapResult
        {
            Name = study.Name,
            Title = study.Title,
            Question = study.Question,
            Assumptions = Assumptions(study, placed, unsurveyed.Length, cells, ground),
            Sources =
            [
                $"Sensors: {network.Name}, {network.Licence}. {network.Attribution}",
                "Coasts and borders: Natural Earth 1:50m, public domain. Oceans: drawn by hand along straits and island arcs.",
                "Targets and radar equation: see docs/detection.md; anchors of radars are recalled or guessed, each is marked in the network file.",
            ],
            Terrain = [.. (string[])(request.TilesFolder is null ? [] : [$"tiles of the user at {FormattableString.Invariant($"{terrain.FinestStepDeg(-90, 90, -180, 180) * 3600:F1}")}\" or coarser"]), $"{TerrainModel.BuiltInId} (Marble's relief tiles and ETOPO5, public domain; docs/terrain.md)"],
            RefractionK = request.RefractionK,
            Sensors = sensors.Count,
            UnsurveyedSensors = [.. unsurveyed.Select(i => placed[i].Sensor.Id)],
            Cells = cells.Count,
            CellsWithoutElevation = ground.Unknown,
            Paths = [.. paths.Select((p, k) => new GapPathFacts(p.Id, p.Name, [.. p.Stages.Select((s, j) => FactsOf(s, joins[k].Adds, j, placed))]))],
            Layers = [.. study.Layers.Select(l => new GapLayerFacts(
                l.Id, l.Name, l.Target.Surface ? "sea" : "air", l.Target.Name, l.Transponder, $"{l.Kinds}{(l.FromSpace ? ", Adsb from space" : "")}".ToLowerInvariant(), l.Rule.WithinS, l.Rule.Probability,
                [.. l.Heights.Select(h => h.HeightM)], l.Heights.Count(h => h.AboveGround), l.Headline))],
            Regions = [.. regions.Select((r, i) => new RegionFacts(r.Id, r.Name, r.Nation, r.Kind, CoverageStudy.Rounded(areaKm2[i], 1)))],
            Rows = rows,
        };
        files.Write(result, pictures, placed);
        if (kept is not null)
            files.Keep(kept);
        files.Commit();
        return result;
    }

    /// <summary>The sensors of any stage, and by path and stage which it adds; a path of its own for each nation, alone.</summary>
    internal static (List<Sensor> Sensors, List<StagePath> Paths, GapPath[] Joins) Join(GapStudy study, Network network)
    {
        List<StagePath> paths = [.. study.Paths];
        foreach (string nation in study.Nations)
            paths.Add(new StagePath($"own-{nation}", $"{NationNames.Of(nation)} alone", [new GapStage("own", $"{NationNames.Of(nation)} alone", [new SensorSelector(nation, null, null, false)], [])]));
        var sensors = new List<Sensor>();
        List<int>[][] adds = [.. paths.Select(p => p.Stages.Select(_ => new List<int>()).ToArray())];
        foreach (Sensor sensor in network.Sensors)
        {
            bool taken = false;
            for (int p = 0; p < paths.Count; p++)
            {
                int stage = paths[p].Stages.ToList().FindIndex(s => s.Adds.Any(a => a.Takes(sensor)));
                if (stage < 0)
                    continue;
                taken = true;
                adds[p][stage].Add(sensors.Count);
            }

            if (taken)
                sensors.Add(sensor);
        }

        return (sensors, paths, [.. adds.Select(a => new GapPath([.. a.Select(s => s.ToArray())]))]);
    }

    /// <summary>The nation whose path alone this is; it is about that nation's regions only.</summary>
    private static string? OwnerOf(StagePath path) => path.Id.StartsWith("own-", StringComparison.Ordinal) ? path.Id[4..] : null;

    private static IEnumerable<CellGapRow> Rows(GapLayer layer, GapSums sums, List<StagePath> paths, IReadOnlyList<CellRegion> regions, double[] areaKm2, bool[] asked)
    {
        for (int h = 0; h < layer.Heights.Count; h++)
        {
            for (int p = 0; p < paths.Count; p++)
            {
                string? own = OwnerOf(paths[p]);
                for (int stage = 0; stage < paths[p].Stages.Count; stage++)
                {
                    for (int r = 0; r < regions.Count; r++)
                    {
                        if (!asked[r] || (own is not null && regions[r].Nation != own))
                            continue;
                        double excluded = sums.UndergroundM2(h, r) / 1e6, gap = sums.GapM2(p, stage, h, r) / 1e6, first = sums.GapM2(p, 0, h, r) / 1e6;
                        double open = areaKm2[r] - excluded;
                        yield return new CellGapRow(
                            layer.Id, h, paths[p].Id, paths[p].Stages[stage].Id, regions[r].Id, CoverageStudy.Rounded(excluded, 1), CoverageStudy.Rounded(gap, 1),
                            open > 1e-6 ? CoverageStudy.Rounded(100.0 * gap / open, 3) : 0.0, CoverageStudy.Rounded(first - gap, 1), CoverageStudy.Rounded(sums.TwiceM2(p, stage, h, r) / 1e6, 1),
                            [.. Enumerable.Range(0, CellState.Covered).Select(s => CoverageStudy.Rounded(sums.Of(p, stage, h, r, (byte)s) / 1e6, 1))]);
                    }
                }
            }
        }
    }

    private static GapStageFacts FactsOf(GapStage stage, IReadOnlyList<int[]> adds, int index, PlacedSensor[] placed)
    {
        int[] all = [.. adds.Take(index + 1).SelectMany(a => a)];
        return new GapStageFacts(stage.Id, stage.Name, all.Length, adds[index].Length, all.Count(i => !placed[i].InSpace && !placed[i].Site.IsSurveyed), stage.Shared);
    }

    private static List<string> Assumptions(GapStudy study, PlacedSensor[] placed, int unsurveyed, RegionCells cells, CellGround ground) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{unsurveyed} of {placed.Length} sensors have no surveyed elevation: their antennas stand on the highest ground within 2' of the catalogue's place."),
        "Existence, place, performance and elevation of sensors are taken as the catalogue has them; what is unknown of them is sampled by --uncertainty alone, whose intervals stand apart.",
        "Terrain of 2' (3.7 km) lowers isolated peaks by 500 to 1,500 m: what is behind mountains is seen too well, low heights above all.",
        "Every sensor works: storms, maintenance and outages are not counted. Aerostats are aloft some 60 % of the time.",
        "A place is covered where P(at least one update within T) is at least p, sensors being independent; a cell counts whole by its middle. Ground above a height is neither covered nor gap.",
        "Radar anchors (cross section at range) are recalled or guessed; sea state 3, farmland, no rain, no wind farms, no ducts, no jamming.",
        "Figures for vessels are of the catalogue, which holds aerostats and a handful of coastal radars: coast guards' radars and AIS networks are not public in it.",
        "Places of Mexico's military radars are known to the state or region only.",
        "Seas of neighbours overlap: each nation's approach is counted whole, and once in North America's. Inland waters count as land, Hawaii lies outside.",
        string.Create(CultureInfo.InvariantCulture, $"{ground.Unknown:N0} of {cells.Count:N0} cells have no elevation data (beyond 180° and 85° N) and are taken for sea."),
    ];

    /// <summary>A hash of all that the answer follows from: the files, the options and the program.</summary>
    private static string Key(GapRequest request, GapStudy study)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string path in (string[])[request.StudyPath, study.NetworkPath, study.RegionsPath, study.OceansPath, .. study.Areas.Select(a => a.Path)])
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(InputFile.ReadText(path))));
        hash.AppendData(BitConverter.GetBytes(request.RefractionK));
        foreach (Type type in (Type[])[typeof(GapRunner), typeof(GapEngine), typeof(NetworkFile), typeof(Sensor)])
            hash.AppendData(type.Module.ModuleVersionId.ToByteArray());
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
