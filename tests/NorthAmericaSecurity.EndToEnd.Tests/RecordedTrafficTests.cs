using System.Text.Json;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Recorded traffic over two nations in place of generated traffic: the picture holds nearly all of it, and little else.</summary>
public class RecordedTrafficTests
{
    [Fact]
    public void Aircraft_in_sight_around_Detroit_are_tracked_and_few_tracks_are_of_nothing()
    {
        using var scratch = new Scratch();
        string truth = TestPaths.SharedData("data/faa-detroit/truth.csv.gz");
        Sdn.Run(scratch.Folder, "study", TestPaths.Sample("studies/mexico-joins.json"), "--traffic", truth, "--near", "42.3,-83.0,400", "--out", "out").Succeeded();
        JsonElement study = JsonDocument.Parse(File.ReadAllText(scratch["out/study.json"])).RootElement;
        Assert.Equal(277, study.GetProperty("traffic").GetProperty("aircraft").GetInt32());

        JsonElement[] seen = [.. study.GetProperty("seen").EnumerateArray().Where(s => Text(s, "nation") == "ALL" && Text(s, "class") == "air-cooperative")];
        Assert.Equal(study.GetProperty("stages").GetArrayLength(), seen.Length);
        Assert.All(seen, s => Assert.InRange(s.GetProperty("truth_hours").GetDouble(), 40, 60));
        Assert.All(seen, s => Assert.InRange(s.GetProperty("in_sight_percent").GetDouble(), 90, 100));
        Assert.All(seen, s => Assert.InRange(s.GetProperty("tracked_in_sight_percent").GetDouble(), 90, 100));
        Assert.All(study.GetProperty("pictures").EnumerateArray(), p => Assert.InRange(p.GetProperty("spurious_percent").GetDouble(), 0, 1));
        Assert.All(study.GetProperty("pictures").EnumerateArray(), p => Assert.InRange(p.GetProperty("duplicate_percent").GetDouble(), 0, 1));
    }

    private static string Text(JsonElement e, string name) => e.GetProperty(name).GetString()!;
}
