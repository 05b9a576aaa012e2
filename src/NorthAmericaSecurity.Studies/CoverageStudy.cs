using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies;

/// <summary>What one layer at one height sees and misses, stage by stage.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="AltitudeM">Its height.</param>
/// <param name="Seen">By stage: the area that the stage is the first to see.</param>
/// <param name="Gaps">By stage, then by region: what is still unseen; null where the layer does not ask about the region.</param>
internal sealed record LayerGaps(Layer Layer, double AltitudeM, Geometry[] Seen, Geometry?[][] Gaps);

/// <summary>
/// Gaps by stage. A stage's gap is the gap of the stage before it less what its added sensors see: it can only shrink, and a sensor that overlaps nothing changes nothing.
/// </summary>
internal static class CoverageStudy
{
    /// <summary>Stands for all nations together where a nation is named.</summary>
    public const string Everyone = "ALL";

    /// <summary>The regions of a study: each nation's land, border band and sea approach, and those of all together, clipped to a neighbourhood where one is given.</summary>
    public static IReadOnlyList<Region> MakeRegions(Study study, Geography geography, Geometry? neighbourhood)
    {
        string Names(string kind) => kind switch { "land" => "land", "border" => "border band", _ => "sea approach" };
        Region[] regions =
        [
            .. study.Nations.AsParallel().AsOrdered().SelectMany(nation => new[]
            {
                (Nation: nation, Kind: "land", Geometry: geography.Land(nation)),
                (Nation: nation, Kind: "border", Geometry: geography.BorderBand(nation, study.BorderBandM)),
                (Nation: nation, Kind: "sea", Geometry: geography.SeaApproach(nation, 0.0, study.SeaApproachM)),
            }).Select(r => new Region(
                $"{r.Nation}-{r.Kind}", $"{NationNames.Of(r.Nation)}, {Names(r.Kind)}", r.Nation, r.Kind,
                neighbourhood is null ? r.Geometry : PlaneGeometry.Intersection(r.Geometry, neighbourhood))),
        ];
        // The continent: the same areas, what nations share counted once.
        Region Whole(string kind, string name, Func<Region, bool> parts) =>
            new($"{Everyone}-{kind}", $"North America, {name}", Everyone, kind, PlaneGeometry.Union(regions.Where(parts).Select(r => r.Geometry)));
        regions =
        [
            Whole("all", "all together", _ => true), Whole("land", "land", r => r.Kind == "land"), Whole("sea", "sea approach", r => r.Kind == "sea"),
            .. regions,
        ];
        return [.. regions.Where(r => !r.Geometry.IsEmpty)];
    }

    /// <summary>All layers at all heights.</summary>
    /// <param name="study">Layers.</param>
    /// <param name="added">By stage, the sensors that it adds.</param>
    /// <param name="regions">Where.</param>
    /// <param name="done">Told the share done, 0 to 1.</param>
    public static IReadOnlyList<LayerGaps> Run(Study study, IReadOnlyList<IReadOnlyList<Sensor>> added, IReadOnlyList<Region> regions, Action<double> done)
    {
        (Layer Layer, double AltitudeM)[] questions = [.. study.Layers.SelectMany(l => l.AltitudesM.Select(a => (l, a)))];
        var results = new LayerGaps[questions.Length];
        int finished = 0;
        Parallel.For(0, questions.Length, i =>
        {
            results[i] = Ask(questions[i].Layer, questions[i].AltitudeM, added, regions);
            done(Interlocked.Increment(ref finished) / (double)questions.Length);
        });
        return results;
    }

    private static LayerGaps Ask(Layer layer, double altitudeM, IReadOnlyList<IReadOnlyList<Sensor>> added, IReadOnlyList<Region> regions)
    {
        var seen = new Geometry[added.Count];
        var gaps = new Geometry?[added.Count][];
        Geometry before = PlaneGeometry.Empty;
        for (int stage = 0; stage < added.Count; stage++)
        {
            Geometry reached = PlaneGeometry.Union(added[stage].SelectMany(s => SensorCoverage.Polygons(s, layer.Kinds, altitudeM)));
            seen[stage] = PlaneGeometry.Difference(reached, before);
            before = stage == 0 ? reached : PlaneGeometry.Union([before, reached]);
            gaps[stage] = new Geometry?[regions.Count];
            for (int r = 0; r < regions.Count; r++)
            {
                if (layer.Domain == Domain.Surface && regions[r].Kind != "sea")
                    continue;
                Geometry unseen = stage == 0 ? regions[r].Geometry : gaps[stage - 1][r]!;
                // Untouched geometry is kept as it is: even rounding must not make a gain.
                gaps[stage][r] = unseen.Intersects(reached) ? PlaneGeometry.Difference(unseen, reached) : unseen;
            }
        }

        return new LayerGaps(layer, altitudeM, seen, gaps);
    }

    public static IEnumerable<GapRow> Rows(IReadOnlyList<LayerGaps> results, IReadOnlyList<Stage> stages, IReadOnlyList<Region> regions)
    {
        foreach (LayerGaps result in results)
        {
            for (int r = 0; r < regions.Count; r++)
            {
                if (result.Gaps[0][r] is not { } first)
                    continue;
                double region = regions[r].Geometry.Area, before = first.Area;
                for (int stage = 0; stage < stages.Count; stage++)
                {
                    double gap = result.Gaps[stage][r]!.Area;
                    yield return new GapRow(
                        result.Layer.Id, result.AltitudeM, regions[r].Id, stages[stage].Id, Rounded(gap / 1e6, 1), Rounded(100.0 * gap / region, 3),
                        Rounded((before - gap) / 1e6, 1), before > 0.0 ? Rounded(100.0 * (before - gap) / before, 3) : 0.0);
                }
            }
        }
    }

    internal static double Rounded(double value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0;
}

/// <summary>Nations as people call them.</summary>
public static class NationNames
{
    public static string Of(string nation) => nation switch { "CAN" => "Canada", "USA" => "United States", "MEX" => "Mexico", _ => nation };
}
