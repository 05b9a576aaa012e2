using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Studies.Warning;

/// <summary>
/// Warning time of a study: the paths of least coverage, then every route at every stage, in several seeded runs. Truth and the random numbers of each sensor are those of every stage; a
/// stage whose sensors see no more of a route than the one before has exactly its minutes.
/// </summary>
public static class WarningRunner
{
    /// <summary>Metres between the points at which a sensor is asked whether it sees any of a route.</summary>
    private const double LookM = 1_000.0;

    /// <param name="request">As of the gaps of the same study.</param>
    /// <exception cref="InputException">The study, or a file that it names, cannot be used.</exception>
    public static WarningResult Run(GapRequest request)
    {
        request.Progress("warning", 0.0);
        GapStudy study = GapStudy.Read(request.StudyPath);
        if (study.WarningPath is not { } planPath)
            throw new InputException($"{request.StudyPath}: gaps: expected a field 'warning' that names the approaches, found none");
        WarningPlan plan = WarningPlan.Read(planPath);
        Network network = study.ReadNetwork(request.StudyPath);
        var geography = new Geography(GeoJson.Read(study.RegionsPath, InputFile.ReadText(study.RegionsPath)), study.RegionsPath);
        foreach (Approach approach in plan.Approaches)
        {
            if (!geography.Knows(approach.Nation))
                throw new InputException($"{planPath}: approaches[{approach.Id}].nation: expected a nation of {study.RegionsPath}, found '{approach.Nation}'");
        }

        TerrainModel terrain = TerrainModel.WithTiles(request.TilesFolder);
        using var files = new WarningFiles(request.OutputFolder);
        List<Sensor> sensors = [.. network.Sensors.Where(s => study.Paths.Any(p => p.Stages.Any(g => g.Adds.Any(a => a.Takes(s)))))];
        PlacedSensor[] placed = PlacedSensor.Place(terrain, sensors, request.Cache, request.RefractionK, request.Workers, share => request.Progress("sight", share));
        var conditions = new DetectionConditions { Propagation = Propagation.Standard with { K = request.RefractionK } };
        (WarningStage[] stages, bool[][] sets) = StagesOf(study, sensors);

        bool[][] inSight = [.. sets.Select(set => set.Select((takes, i) => takes && sensors[i].Skywave is null).ToArray())];
        var least = new List<LeastRow>();
        var lines = new List<LeastLine>();
        var routes = new List<(Approach Approach, string Kind, Route Route, MoverLooks Looks)>();
        var looksOf = new Dictionary<Mover, MoverLooks>();
        MoverLooks LooksOf(Mover mover)
        {
            if (!looksOf.TryGetValue(mover, out MoverLooks? looks))
                looksOf[mover] = looks = new MoverLooks(mover, [mover.HeightM], placed, terrain, conditions);
            return looks;
        }

        for (int i = 0; i < plan.Approaches.Count; i++)
        {
            Approach approach = plan.Approaches[i];
            foreach (Mover mover in approach.Movers)
                routes.Add((approach, "given", new Route($"{approach.Id}/{mover.Id}", approach.Way, mover, terrain), LooksOf(mover)));
            if (approach.Least is not { } question)
                continue;
            request.Progress("least path", i / (double)plan.Approaches.Count);
            var looks = new MoverLooks(question.Mover, question.HeightsM, placed, terrain, conditions);
            var field = new ExposureField(question, approach.Way, geography.Land(approach.Nation), placed, looks, terrain, [.. inSight, .. sets], request.Workers);
            if (AddLeast(approach, question, field, stages, least, lines) is { } way)
                routes.Add((approach, "least", new Route($"{approach.Id}/least/{question.Mover.Id}", way, question.Mover, terrain), LooksOf(question.Mover)));
        }

        Sighting[][][] sightings = Sail(routes, placed, sets, plan.Runs, request, out int[][] seeing);
        var facts = new WarningRoute[routes.Count];
        var rows = new List<WarningRow>();
        for (int r = 0; r < routes.Count; r++)
        {
            (Approach approach, string kind, Route route, _) = routes[r];
            double border = route.ReachesS(geography.Land(approach.Nation));
            border = double.IsNaN(border) ? route.DurationS : border;
            facts[r] = new WarningRoute(
                approach.Id, approach.Name, kind, route.Mover.Id, route.Mover.Name, route.Mover.Transponder, approach.Nation, approach.City,
                Math.Round(route.Mover.SpeedMps / Units.MetresPerSecondPerKnot, 1), Math.Round(route.LengthM / 1000.0, 1), Math.Round(border / 60.0, 1), Math.Round(route.DurationS / 60.0, 1));
            for (int stage = 0; stage < stages.Length; stage++)
            {
                Sighting[] runs = [.. sightings[r].Select(run => run[stage])];
                Spread Minutes(Func<Sighting, double> when) => Spread.Of(runs.Select(s => (border - when(s)) / 60.0));
                rows.Add(new WarningRow(
                    r, stage, seeing[r].Count(s => sets[stage][s]), Minutes(s => s.DetectedS), Minutes(s => s.ConfirmedS), Minutes(s => s.AccurateS),
                    runs.Count(s => double.IsFinite(s.ConfirmedS)), runs[0].FirstSensor));
            }
        }

        var result = new WarningResult(study.Name, plan.Runs, Assumptions, stages, facts, rows, least);
        files.Write(result, lines, [.. routes.Select(r => r.Route)]);
        return result;
    }

    private static readonly string[] Assumptions =
    [
        "Sensors are those of the catalogue, all of them working; their uncertainty is not sampled. Runs differ by the phase of antennas, detections, noise and false plots alone.",
        "Detection over terrain with the profiles of the gap engine; ADS-B is heard on the ground, not from space. Sensors have no bias.",
        "A track of over-the-horizon radar alone (Confirmed, not Accurate) is kilometres wide: it warns, and guides nobody. A mover is confirmed at the first epoch of 10 s with a confirmed track within 10 km of it (60 km for tracks of over-the-horizon radar alone). Recognising what it is takes longer.",
        "Paths of least coverage: squares of 10 km asked at their middle, for one mover and height; the mover that takes one knows the network of the first stage, and heeds radars that need a line of sight alone.",
        "The correlator expects aircraft and vessels: a glide vehicle at 2.6 km/s is detected, and rarely becomes a track.",
        "Where a route begins inside of coverage its warning is a lower bound (≥): it could be as long as the route.",
        "Nobody shares what is not in a stage: warning is that of the shared picture.",
    ];

    /// <summary>The stages of all paths of joining, and by stage and sensor whether it takes part; one with the sensors of a stage before it is not asked again.</summary>
    private static (WarningStage[] Stages, bool[][] Sets) StagesOf(GapStudy study, List<Sensor> sensors)
    {
        var stages = new List<WarningStage>();
        var sets = new List<bool[]>();
        foreach (StagePath path in study.Paths)
        {
            for (int stage = 0; stage < path.Stages.Count; stage++)
            {
                bool[] set = [.. sensors.Select(s => path.Stages.Take(stage + 1).Any(g => g.Adds.Any(a => a.Takes(s))))];
                if (sets.Any(s => s.AsSpan().SequenceEqual(set)))
                    continue;
                stages.Add(new WarningStage(path.Id, path.Stages[stage].Id, path.Stages[stage].Name));
                sets.Add(set);
            }
        }

        return ([.. stages], [.. sets]);
    }

    /// <summary>Adds the paths of every stage and height, and returns the way to the city along that of the first stage at the mover's height, over-the-horizon radar not counted; null if there is none.</summary>
    private static GeodeticPosition[]? AddLeast(Approach approach, LeastQuestion question, ExposureField field, WarningStage[] stages, List<LeastRow> rows, List<LeastLine> lines)
    {
        GeodeticPosition[]? way = null;
        for (int set = 0; set < 2 * stages.Length; set++)
        {
            int stage = set % stages.Length;
            for (int h = 0; h < question.HeightsM.Count; h++)
            {
                if (field.Least(set, h) is not { } path)
                    continue;
                rows.Add(new LeastRow(
                    approach.Id, question.Mover.Id, stage, set >= stages.Length, question.HeightsM[h], question.Mover.AboveGround, Math.Round(path.Probability, 4), Math.Round(path.LengthM / 1000.0)));
                if (question.HeightsM[h] != question.Mover.HeightM)
                    continue;
                LineString line = field.LineOf(path);
                lines.Add(new LeastLine(rows[^1], stages[stage], line));
                if (set == 0)
                    way = WayAlong(line, approach.Way[^1]);
            }
        }

        return way;
    }

    /// <summary>The line without the steps of its grid, then on to the city.</summary>
    private static GeodeticPosition[] WayAlong(LineString line, GeodeticPosition city)
    {
        Coordinate[] corners = DouglasPeuckerSimplifier.Simplify(line, 0.75 * ExposureField.CellM).Coordinates;
        var way = new List<GeodeticPosition>();
        foreach (Coordinate corner in corners)
        {
            (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(corner.X, corner.Y);
            way.Add(new GeodeticPosition(latitude, longitude));
        }

        if (Geodesic.Distance(way[^1], city) > 1_000.0)
            way.Add(city);
        return [.. way];
    }

    /// <summary>All runs of all routes, side by side: by route, run and stage.</summary>
    private static Sighting[][][] Sail(
        List<(Approach, string, Route Route, MoverLooks Looks)> routes, PlacedSensor[] placed, bool[][] sets, int runs, GapRequest request, out int[][] seeing)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = request.Workers };
        var seen = new int[routes.Count][];
        Parallel.For(0, routes.Count, parallel, r =>
        {
            Route route = routes[r].Route;
            int points = (int)(route.LengthM / LookM) + 1;
            var looked = new (GeodeticPosition, Ecef, double)[points];
            int cursor = 0;
            for (int i = 0; i < points; i++)
            {
                route.Truth.TryAt(Math.Min(route.Truth.EndS, i * LookM / route.Mover.SpeedMps), ref cursor, out Ecef position, out _);
                GeodeticPosition place = Wgs84.ToGeodetic(position);
                looked[i] = (place, position, route.Mover.Target.Surface ? route.Mover.HeightM : place.HeightM);
            }

            seen[r] = [.. Enumerable.Range(0, placed.Length).Where(s => routes[r].Looks.Sees(s, looked))];
        });
        int done = 0, all = routes.Count * runs;
        Sighting[][][] sightings = [.. routes.Select(_ => new Sighting[runs][])];
        Parallel.For(0, all, parallel, i =>
        {
            (int r, int run) = (i / runs, i % runs);
            var watch = new Watch(routes[r].Route, routes[r].Looks, placed, seen[r], (ulong)run + 1);
            sightings[r][run] = [.. sets.Select(set => watch.By([.. seen[r].Where(s => set[s])]))];
            request.Progress("routes", Interlocked.Increment(ref done) / (double)all);
        });
        seeing = seen;
        return sightings;
    }
}
