using System.Text.Json.Nodes;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>A folder of its own for one test, gone at its end, with what tests put into such folders.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } = TestPaths.NewFolder();

    public string this[string file] => Path.Combine(Folder, file);

    public string Write(string file, string text)
    {
        File.WriteAllText(this[file], text);
        return this[file];
    }

    public string Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(this[file], bytes);
        return this[file];
    }

    /// <summary>The sample study with little traffic for a short time, its files named where the samples are, and changed as asked.</summary>
    public string WriteStudy(Action<JsonObject>? change = null, string file = "study.json")
    {
        JsonObject study = JsonNode.Parse(File.ReadAllText(TestPaths.Sample("studies/mexico-joins.json")))!.AsObject();
        study["network"] = TestPaths.Sample("networks/north-america.json");
        study["regions"]!["file"] = TestPaths.Sample("regions/north-america.geojson");
        JsonNode traffic = study["traffic"]!;
        foreach (string places in (string[])["airports", "overseas", "ports"])
            traffic[places] = TestPaths.Sample($"traffic/{places}.csv");
        traffic["aircraft"] = 150;
        traffic["vessels"] = 40;
        traffic["duration_s"] = 180;
        // Every scored epoch is in picture.csv, so that one can be counted against the other.
        study["picture"]!["file_every_s"] = study["picture"]!["epoch_s"]!.GetValue<double>();
        change?.Invoke(study);
        return Write(file, study.ToJsonString());
    }

    /// <summary>Three nations as three boxes one above the other: a geography that is read in no time, for studies whose answer does not matter.</summary>
    public string WriteBoxes()
    {
        JsonObject Feature(JsonObject properties, string type, JsonArray coordinates) => new()
        {
            ["type"] = "Feature",
            ["properties"] = properties,
            ["geometry"] = new JsonObject { ["type"] = type, ["coordinates"] = coordinates },
        };
        JsonArray Point(int longitude, int latitude) => [longitude, latitude];
        JsonObject Land(string nation, int south, int north) => Feature(
            new JsonObject { ["kind"] = "land", ["nation"] = nation, ["id"] = nation + "-land" }, "Polygon",
            new JsonArray(new JsonArray(Point(-120, south), Point(-80, south), Point(-80, north), Point(-120, north), Point(-120, south))));
        JsonObject Border(string one, string other, int latitude) => Feature(
            new JsonObject { ["kind"] = "border", ["nations"] = new JsonArray(one, other), ["id"] = $"{one}-{other}" }, "LineString",
            new JsonArray(Point(-120, latitude), Point(-80, latitude)));
        return Write("boxes.geojson", new JsonObject
        {
            ["type"] = "FeatureCollection",
            ["features"] = new JsonArray(Land("MEX", 20, 31), Land("USA", 31, 49), Land("CAN", 49, 60), Border("MEX", "USA", 31), Border("USA", "CAN", 49)),
        }.ToJsonString());
    }

    /// <summary>A study over the boxes in place of the continent.</summary>
    public string WriteBoxStudy(Action<JsonObject>? change = null, string file = "study.json") => WriteStudy(
        j =>
        {
            j["regions"]!["file"] = WriteBoxes();
            change?.Invoke(j);
        },
        file);

    /// <summary>The sample network, changed as asked.</summary>
    public string WriteNetwork(Action<JsonObject> change, string file = "network.json")
    {
        JsonObject network = JsonNode.Parse(File.ReadAllText(TestPaths.Sample("networks/north-america.json")))!.AsObject();
        change(network);
        return Write(file, network.ToJsonString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
