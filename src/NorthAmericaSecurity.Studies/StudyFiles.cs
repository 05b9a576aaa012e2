using System.Globalization;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Studies.Report;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Studies;

/// <summary>The five files of a study: picture.csv grows while the scene runs, the others are written at its end; all appear together or not at all.</summary>
internal sealed class StudyFiles : IDisposable
{
    public static readonly string[] Names = ["report.html", "study.json", "gaps.csv", "gaps.geojson", "picture.csv"];

    private readonly Study _study;
    private readonly OutputFile[] _files;

    public StudyFiles(string folder, Study study)
    {
        _study = study;
        _files = [.. Names.Select(name => new OutputFile(Path.Combine(folder, name)))];
        File("picture.csv").Text.WriteLine("stage," + TracksCsv.Header(planar: false));
    }

    public void WriteTracks(int stage, IReadOnlyList<TrackReport> tracks)
    {
        StreamWriter text = File("picture.csv").Text;
        foreach (TrackReport track in tracks)
        {
            text.Write(_study.Stages[stage].Id);
            text.Write(',');
            text.WriteLine(TracksCsv.Row(track, planar: false));
        }
    }

    public void Write(
        StudyResult result, IReadOnlyList<LayerGaps> gaps, IReadOnlyList<Region> regions, Geography geography, IReadOnlyList<Sensor> sensors, int[] stageOf,
        Geometry? clip)
    {
        string json = result.ToJson();
        File("study.json").Text.WriteLine(json);
        WriteGapsCsv(File("gaps.csv").Text, result);
        GeoJson.Write(File("gaps.geojson").Text, Features(result, gaps, regions));
        ReportPage.Write(File("report.html").Text, result.Title, json, MapData.ToJson(gaps, regions, geography, _study.Nations, sensors, stageOf, clip));
        foreach (OutputFile file in _files)
            file.Commit();
    }

    public void Dispose()
    {
        foreach (OutputFile file in _files)
            file.Dispose();
    }

    private OutputFile File(string name) => _files[Array.IndexOf(Names, name)];

    private static void WriteGapsCsv(TextWriter writer, StudyResult result)
    {
        Dictionary<string, RegionFacts> regions = result.Regions.ToDictionary(r => r.Id);
        writer.WriteLine("stage,layer,altitude_m,region,nation,kind,area_km2,gap_km2,gap_percent,closed_km2,closed_percent");
        foreach (GapRow g in result.Gaps)
        {
            RegionFacts r = regions[g.Region];
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{g.Stage},{g.Layer},{g.AltitudeM},{g.Region},{r.Nation},{r.Kind},{r.AreaKm2},{g.GapKm2},{g.GapPercent},{g.ClosedKm2},{g.ClosedPercent}"));
        }
    }

    /// <summary>The gaps at the headline height of each layer.</summary>
    private IEnumerable<(IReadOnlyDictionary<string, object>, Geometry)> Features(StudyResult result, IReadOnlyList<LayerGaps> gaps, IReadOnlyList<Region> regions)
    {
        Dictionary<(string, double, string, string), GapRow> rows = result.Gaps.ToDictionary(g => (g.Layer, g.AltitudeM, g.Region, g.Stage));
        foreach (LayerGaps layer in gaps.Where(g => g.AltitudeM == g.Layer.HeadlineM))
            for (int stage = 0; stage < layer.Gaps.Length; stage++)
                for (int r = 0; r < regions.Count; r++)
                {
                    if (layer.Gaps[stage][r] is not { IsEmpty: false } gap)
                        continue;
                    GapRow row = rows[(layer.Layer.Id, layer.AltitudeM, regions[r].Id, _study.Stages[stage].Id)];
                    yield return (new Dictionary<string, object>
                    {
                        ["stage"] = row.Stage,
                        ["layer"] = row.Layer,
                        ["altitude_m"] = row.AltitudeM,
                        ["region"] = row.Region,
                        ["gap_km2"] = row.GapKm2,
                        ["basis"] = "smooth earth, upper bound of coverage",
                    }, gap);
                }
    }
}
