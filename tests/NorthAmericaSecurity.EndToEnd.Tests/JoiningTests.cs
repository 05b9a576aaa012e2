using System.Text.Json;
using System.Text.Json.Nodes;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Sensors that overlap nothing of concern close nothing: not by rounding, not by chance.</summary>
public class JoiningTests
{
    [Fact]
    public void A_stage_that_adds_only_a_far_radar_changes_no_gap_and_no_tracked_share()
    {
        using var scratch = new Scratch();
        string network = scratch.WriteNetwork(n =>
        {
            JsonArray sensors = n["sensors"]!.AsArray();
            JsonObject radar = sensors.First(s => Text(s!, "id") == "usa-trinidad-lrr")!.DeepClone().AsObject();
            for (int i = sensors.Count - 1; i >= 0; i--)
                if (!IsBorderLand(sensors[i]!))
                    sensors.RemoveAt(i);
            // The South Atlantic: thousands of kilometres from every region.
            sensors.Add(Far(radar, "far-mexican", "MEX", -30, -15));
            sensors.Add(Far(radar, "far-foreign", "ZAF", -32, -12));
        });
        string study = scratch.WriteStudy(j =>
        {
            j["network"] = network;
            j["regions"]!["nations"] = new JsonArray("USA", "MEX");
            foreach (JsonNode? layer in j["layers"]!.AsArray().Where(l => l!["domain"]!.GetValue<string>() == "air"))
                (layer!["altitudes_m"], layer["headline_m"]) = (new JsonArray(1000, 6000), 1000);
            j["stages"] = new JsonArray(
                Stage("before", new JsonObject { ["nation"] = "USA" }, new JsonObject { ["nation"] = "MEX", ["owner"] = "civil" }),
                Stage("far-mexican", new JsonObject { ["id"] = "far-mexican" }),
                Stage("far-foreign", new JsonObject { ["nation"] = "ZAF" }));
        });
        Sdn.Run(scratch.Folder, "study", study, "--out", "out").Succeeded();
        JsonElement result = JsonDocument.Parse(File.ReadAllText(scratch["out/study.json"])).RootElement;

        Assert.Equal([1, 1], result.GetProperty("stages").EnumerateArray().Skip(1).Select(s => s.GetProperty("added").GetInt32()));
        ILookup<string, JsonElement> gaps = result.GetProperty("gaps").EnumerateArray().ToLookup(g => Text(g, "stage"));
        Assert.True(gaps["before"].Count() > 50);
        Assert.Contains(gaps["before"], g => g.GetProperty("gap_percent").GetDouble() is > 1 and < 99);
        ILookup<string, JsonElement> seen = result.GetProperty("seen").EnumerateArray().ToLookup(s => Text(s, "stage"));
        Assert.Contains(seen["before"], s => s.GetProperty("tracked_percent").GetDouble() > 1);
        foreach (string stage in (string[])["far-mexican", "far-foreign"])
        {
            Assert.All(gaps[stage], g => Assert.Equal(0.0, g.GetProperty("closed_km2").GetDouble()));
            Assert.All(gaps[stage], g => Assert.Equal(0.0, g.GetProperty("closed_percent").GetDouble()));
            Assert.Equal(gaps["before"].Select(GapOf), gaps[stage].Select(GapOf));
            Assert.Equal(seen["before"].Select(SeenOf), seen[stage].Select(SeenOf));
        }

        // The far radars do take part: their clutter is in the feeds.
        JsonElement[] pictures = [.. result.GetProperty("pictures").EnumerateArray()];
        Assert.True(pictures[1].GetProperty("plots").GetInt64() > pictures[0].GetProperty("plots").GetInt64());
        Assert.True(pictures[2].GetProperty("plots").GetInt64() > pictures[1].GetProperty("plots").GetInt64());
    }

    private static string GapOf(JsonElement g) => $"{Text(g, "layer")} {g.GetProperty("altitude_m")} {Text(g, "region")} {g.GetProperty("gap_km2")} {g.GetProperty("gap_percent")}";

    private static string SeenOf(JsonElement s) =>
        $"{Text(s, "nation")} {Text(s, "class")} {s.GetProperty("truth_hours")} {s.GetProperty("in_sight_percent")} {s.GetProperty("tracked_percent")} {s.GetProperty("tracked_in_sight_percent")}";

    private static bool IsBorderLand(JsonNode sensor) =>
        sensor["position"] is { } p && p["lat_deg"]!.GetValue<double>() is > 24 and < 34 && p["lon_deg"]!.GetValue<double>() is > -118 and < -96 && Text(sensor, "status") == "existing";

    private static JsonObject Far(JsonObject radar, string id, string nation, double latitude, double longitude)
    {
        JsonObject far = radar.DeepClone().AsObject();
        (far["id"], far["name"], far["nation"], far["owner"]) = (id, id, nation, "military");
        far["position"] = new JsonObject { ["lat_deg"] = latitude, ["lon_deg"] = longitude };
        return far;
    }

    private static JsonObject Stage(string id, params JsonNode[] adds) => new() { ["id"] = id, ["name"] = id, ["adds"] = new JsonArray(adds) };

    private static string Text(JsonElement e, string name) => e.GetProperty(name).GetString()!;

    private static string Text(JsonNode n, string name) => n[name]!.GetValue<string>();
}
