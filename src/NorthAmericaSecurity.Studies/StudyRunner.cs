using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies;

/// <summary>Limits a study to a neighbourhood: the sensors and the regions within a distance of a place.</summary>
public sealed record Neighbourhood(GeodeticPosition Centre, double RadiusM);

/// <summary>What a run is asked besides its study file.</summary>
/// <param name="StudyPath">The study file.</param>
/// <param name="OutputFolder">Where the five files go.</param>
/// <param name="TrafficPath">A truth.csv to use instead of generated traffic; null for none.</param>
/// <param name="Near">Null for everywhere.</param>
/// <param name="Progress">Told what is being done and the share done, 0 to 1.</param>
/// <param name="Complain">Told what goes wrong in a feed.</param>
public sealed record StudyRequest(
    string StudyPath, string OutputFolder, string? TrafficPath, Neighbourhood? Near, Action<string, double> Progress, Action<string> Complain);

/// <summary>Runs a study: coverage and gaps of each stage, the picture of each stage, and the five files.</summary>
public static class StudyRunner
{
    /// <exception cref="InputException">The study, or a file that it names, cannot be used.</exception>
    public static async Task<StudyResult> RunAsync(StudyRequest request)
    {
        StudyScene scene = StudyScene.Read(request.StudyPath, request.TrafficPath, request.Near, request.Progress);
        (Study study, Network network, Geography geography) = (scene.Study, scene.Network, scene.Geography);
        (IReadOnlyList<Sensor> sensors, int[] stageOf, IReadOnlyList<Trajectory> targets) = (scene.Sensors, scene.StageOf, scene.Targets);
        Geometry? clip = request.Near is { } near ? GeodesicShapes.Circle(near.Centre, near.RadiusM) : null;
        // Before the work: a place that cannot be written is told at once.
        using var files = new StudyFiles(request.OutputFolder, study);
        request.Progress("regions", 0.0);
        IReadOnlyList<Region> regions = CoverageStudy.MakeRegions(study, geography, clip);

        IReadOnlyList<Sensor>[] added = [.. study.Stages.Select((_, k) => sensors.Where((_, i) => stageOf[i] == k).ToList())];
        IReadOnlyList<LayerGaps> gaps = CoverageStudy.Run(study, added, regions, share => request.Progress("coverage", share));

        var picture = new PictureStudy(scene, regions);
        (IReadOnlyList<PictureRow> pictures, IReadOnlyList<SeenRow> seen) =
            await picture.RunAsync(files.WriteTracks, share => request.Progress("picture", share), request.Complain).ConfigureAwait(false);

        request.Progress("writing", 0.0);
        StudyResult result = new()
        {
            Name = study.Name,
            Title = study.Title,
            Question = study.Question,
            Assumptions = Assumptions(study, network, sensors, request),
            Network = new NetworkFacts(
                network.Name, network.Sensors.Count, network.Rows, network.Sensors.Count(s => double.IsNaN(s.ElevationM)), network.Sensors.Count(s => s.TypeIsGuess),
                network.Sensors.Count(s => s.Status == SensorStatus.Planned), network.Sensors.Count(s => s.Status == SensorStatus.Closed), network.Licence, network.Attribution),
            Stages = [.. study.Stages.Select((stage, k) => FactsOf(stage, sensors.Where((_, i) => stageOf[i] <= k).ToList(), added[k].Count))],
            Layers = [.. study.Layers.Select(l => new LayerFacts(l.Id, l.Name, l.Domain == Domain.Air ? "air" : "surface", l.AltitudesM, l.HeadlineM))],
            Regions = [.. regions.Select(r => new RegionFacts(r.Id, r.Name, r.Nation, r.Kind, CoverageStudy.Rounded(r.AreaKm2, 0)))],
            Gaps = [.. CoverageStudy.Rows(gaps, study.Stages, regions)],
            Traffic = new TrafficFacts(
                request.TrafficPath is null ? "generated" : Path.GetFileName(request.TrafficPath),
                targets.Count(t => t.Domain == Domain.Air), targets.Count(t => t.Domain == Domain.Air && !t.Cooperative),
                targets.Count(t => t.Domain == Domain.Surface), targets.Count(t => t.Domain == Domain.Surface && !t.Cooperative),
                CoverageStudy.Rounded(targets.Max(t => t.EndS) - targets.Min(t => t.StartS), 1)),
            Pictures = pictures,
            Seen = seen,
        };
        files.Write(result, gaps, regions, geography, sensors, stageOf, clip);
        return result;
    }

    private static StageFacts FactsOf(Stage stage, List<Sensor> sensors, int added) => new(
        stage.Id, stage.Name, sensors.Count, added, sensors.Count(s => double.IsNaN(s.ElevationM)), sensors.Count(s => s.Primary is not null),
        sensors.Count(s => s.Secondary is not null), sensors.Count(s => s.Adsb is not null), sensors.Count(s => s.Surface is not null),
        sensors.Count(s => s.Ais is not null), sensors.Count(s => s.Skywave is not null));

    private static List<string> Assumptions(Study study, Network network, IReadOnlyList<Sensor> sensors, StudyRequest request)
    {
        int unknown = sensors.Count(s => s.Antenna is not null && double.IsNaN(s.ElevationM));
        List<string> list =
        [
            "Smooth earth, upper bound: coverage reaches to the radar horizon of the 4/3 earth and to the instrumented range. Terrain hides more; no figure here accounts for it.",
            $"{unknown} of {sensors.Count} sensors have no surveyed elevation; their antennas stand at sea level plus tower, which for them understates the horizon.",
            "Heights are above mean sea level and are taken as heights above the smooth earth; the geoid is not applied.",
            "A cooperative aircraft is seen by primary radar, secondary radar or ADS-B; a non-cooperative one by primary radar alone. Detection is taken as certain inside coverage; the picture below it is not.",
            "Over-the-horizon radar gives kilometre-wide warning, when the ionosphere allows: its layer is listed apart and its tracks are not scored.",
            $"Only existing sensors of a stage's nations are in it: {network.Sensors.Count(s => s.Status == SensorStatus.Planned)} planned, {network.Sensors.Count(s => s.Status == SensorStatus.Closed)} closed and {network.Sensors.Count(s => !study.Nations.Contains(s.Nation))} neighbours' sensors of the catalogue (space-based ADS-B among them) are not.",
            "The catalogue holds few sensors against vessels: aerostats of the United States and three coastal radars of Mexico. Coast-guard radars and AIS networks are not public in it: figures for vessels are of the catalogue, not of the nations.",
            $"Positions of Mexico's military radars are known to the state or region only; types of {sensors.Count(s => s.TypeIsGuess)} sensors and most performance figures are guesses, flagged in the network file.",
            "Hawaii lies outside the regions. Inland waters count as land. Sea approaches of neighbours overlap; each nation's is counted whole.",
            $"Seed {study.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)}: the same truth and the same plots of each sensor in every stage.",
        ];
        if (request.Near is { } near)
        {
            list.Insert(0, string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"Limited to the sensors and regions within {near.RadiusM / 1000.0:F0} km of {near.Centre.LatitudeDeg:F2}, {near.Centre.LongitudeDeg:F2}."));
        }

        return list;
    }
}
