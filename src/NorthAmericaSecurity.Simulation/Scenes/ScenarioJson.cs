using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>A scenario as data (samples/scenarios/scenario.schema.json): the areas in which primary radar reports what is no aircraft.</summary>
public static class ScenarioJson
{
    /// <exception cref="InputException">The text cannot be used; <paramref name="file"/> is what complaints call it.</exception>
    public static IReadOnlyList<ClutterArea> Parse(string file, string text)
    {
        JsonInput root = JsonInput.Parse(file, text);
        root.Only("$schema", "clutter");
        return [.. root["clutter"].Items().Select(Area)];
    }

    private static ClutterArea Area(JsonInput j)
    {
        j.Only("id", "kind", "lat_deg", "lon_deg", "radius_m", "per_scan", "speed_mps", "heading_deg");
        return new ClutterArea(
            j["kind"].Choice(("ground", ClutterKind.Ground), ("sea", ClutterKind.Sea), ("weather", ClutterKind.Weather), ("birds", ClutterKind.Birds), ("road", ClutterKind.Road)),
            new GeodeticPosition(j["lat_deg"].Number(-90, 90), j["lon_deg"].Number(-180, 180)), j["radius_m"].Number(1.0, 1e6), j["per_scan"].Number(0.0, 1e5),
            j.NumberOr("speed_mps", 0.0, 0.0, 200.0), j.NumberOr("heading_deg", 0.0, -360, 360));
    }
}
