using System.Text.Json.Nodes;
using NorthAmericaSecurity.Simulation.Scenes;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Simulation.Tests;

/// <summary>A scenario as a person writes it: what it says, and complaints that name file and field.</summary>
public class ScenarioJsonTests
{
    private const string Area = """ "kind": "birds", "lat_deg": 42.5, "lon_deg": -82, "radius_m": 8000, "per_scan": 5 """;

    [Fact]
    public void An_area_is_what_it_says()
    {
        IReadOnlyList<ClutterArea> areas = ScenarioJson.Parse("s.json", $$"""{ "clutter": [{ {{Area}}, "speed_mps": 18, "heading_deg": 190 }, { "id": "b", {{Area}} }] }""");
        var geese = new ClutterArea(ClutterKind.Birds, new GeodeticPosition(42.5, -82), 8000, 5, 18, 190);
        Assert.Equal([geese, geese with { SpeedMps = 0, HeadingDeg = 0 }], areas);
    }

    [Theory]
    [InlineData("""{ }""", "s.json: expected a field 'clutter', found none")]
    [InlineData("""{ "clutter": [{ "id": "geese", "kind": "fish" }] }""", "s.json: clutter[geese].kind: expected one of ground, sea, weather, birds, road, found \"fish\"")]
    [InlineData("""{ "clutter": [{ "kind": "sea", "lat_deg": 95 }] }""", "s.json: clutter[0].lat_deg: expected a number from -90 to 90, found 95")]
    [InlineData("""{ "clutter": [{ "speed": 3 }] }""", "s.json: clutter[0]: expected one of id, kind, lat_deg, lon_deg, radius_m, per_scan, speed_mps, heading_deg, found a field 'speed'")]
    public void Complaints_name_file_and_field(string text, string complaint) =>
        Assert.Equal(complaint, Assert.Throws<InputException>(() => ScenarioJson.Parse("s.json", text)).Message);

    [Fact]
    public void The_sample_has_every_kind_and_the_schema_every_field()
    {
        string folder = TestPaths.Sample("scenarios");
        IReadOnlyList<ClutterArea> areas = ScenarioJson.Parse("great-lakes.json", File.ReadAllText(Path.Combine(folder, "great-lakes.json")));
        Assert.Equal(Enum.GetValues<ClutterKind>(), areas.Select(a => a.Kind).Order());
        JsonNode area = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "scenario.schema.json")))!["$defs"]!["area"]!["properties"]!;
        foreach ((string name, _) in area.AsObject())
            Assert.Contains(name, Assert.Throws<InputException>(() => ScenarioJson.Parse("s.json", """{ "clutter": [{ "other": 1 }] }""")).Message);
    }
}
