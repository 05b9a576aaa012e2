using System.Text.Json.Nodes;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>The schema says of a network file what the loader says, as far as a schema can.</summary>
public class NetworkSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(TestPaths.Sample("networks/network.schema.json")))!;

    [Fact]
    public void The_sample_and_the_small_network_are_valid_by_schema()
    {
        NodeOracle.Require("ajv");
        foreach ((string name, string[] complaints) in Validate(
            ("north-america.json", JsonNode.Parse(File.ReadAllText(TestPaths.Sample("networks/north-america.json")))!), ("small.json", SmallNetwork.Edited(_ => { }))))
            Assert.True(complaints.Length == 0, $"{name}: {string.Join("; ", complaints.Take(5))}");
    }

    [Fact]
    public void What_the_loader_refuses_is_refused_by_schema_unless_it_takes_knowledge_of_ids()
    {
        NodeOracle.Require("ajv");
        (string Name, string[] Complaints)[] answers = Validate([.. SmallNetwork.Mutations.Select(m => (m.Name, SmallNetwork.Edited(m.Edit)))]);
        foreach ((NetworkMutation mutation, string[] complaints) in SmallNetwork.Mutations.Zip(answers, (m, a) => (m, a.Complaints)))
            Assert.True(mutation.BySchema == complaints.Length > 0, $"{mutation.Name}: {(complaints.Length == 0 ? "valid by schema" : string.Join("; ", complaints))}");
    }

    [Fact]
    public void Schema_and_loader_know_the_same_fields()
    {
        JsonNode definitions = Schema["$defs"]!, sensor = definitions["sensor"]!;
        Assert.Equal(Fields(Schema), Known(r => r));
        Assert.Equal(Fields(definitions["type"]!), Known(r => r["types"]![0]!));
        Assert.Equal(Fields(sensor), Known(r => r["sensors"]![0]!));
        Assert.Equal(Fields(sensor["properties"]!["position"]!), Known(r => r["sensors"]![0]!["position"]!));
        Assert.Equal(Fields(sensor["properties"]!["overrides"]!), Known(r => r["sensors"]![0]!["overrides"]!));
        // The loader takes the fields of every channel in any of them; the schema tells which belong where.
        string[] channels = ["primary", "secondary", "adsb", "ais", "surface", "skywave"];
        Assert.Equal([.. channels.SelectMany(c => Fields(definitions[c]!)).Distinct().Order()], Known(r => r["types"]![0]!["primary"]!));
    }

    private static string[] Fields(JsonNode schema) => [.. schema["properties"]!.AsObject().Select(p => p.Key).Order()];

    /// <summary>The fields that the loader knows in an object: it lists them when it meets another.</summary>
    private static string[] Known(Func<JsonNode, JsonNode> place)
    {
        string text = SmallNetwork.Edited(r => place(r)["unheard_of"] = 1).ToJsonString();
        string message = Assert.Throws<InputException>(() => NetworkFile.Parse("small.json", text)).Message;
        const string before = "expected one of ", after = ", found a field 'unheard_of'";
        Assert.EndsWith(after, message);
        int start = message.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return [.. message[start..^after.Length].Split(", ").Order()];
    }

    private static (string Name, string[] Complaints)[] Validate(params (string Name, JsonNode Document)[] documents)
    {
        var input = new JsonObject
        {
            ["schema"] = Schema.DeepClone(),
            ["documents"] = new JsonArray([.. documents.Select(d => new JsonObject { ["name"] = d.Name, ["document"] = d.Document })]),
        };
        JsonArray answers = JsonNode.Parse(NodeOracle.Run("validate.mjs", input.ToJsonString()))!.AsArray();
        Assert.Equal(documents.Select(d => d.Name), answers.Select(a => a![0]!.GetValue<string>()));
        return [.. answers.Select(a => (a![0]!.GetValue<string>(), a[1]!.AsArray().Select(c => c!.GetValue<string>()).ToArray()))];
    }
}
