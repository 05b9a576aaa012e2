using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Feeds.Csv;

/// <summary>A map of clutter: columns kind (ground, sea, weather, birds, road), lat_deg, lon_deg, radius_m, per_scan, and speed_mps and heading_deg where it moves.</summary>
public static class ClutterAreasCsv
{
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static IReadOnlyList<ClutterArea> Read(string path)
    {
        using var table = new CsvTable(path);
        table.Require("kind", "lat_deg", "lon_deg", "radius_m", "per_scan");
        var areas = new List<ClutterArea>();
        while (table.Read())
        {
            ClutterKind kind = table.Text("kind") switch
            {
                "ground" => ClutterKind.Ground,
                "sea" => ClutterKind.Sea,
                "weather" => ClutterKind.Weather,
                "birds" => ClutterKind.Birds,
                "road" => ClutterKind.Road,
                _ => throw table.Complaint("kind", "ground, sea, weather, birds or road"),
            };
            areas.Add(new ClutterArea(
                kind, new GeodeticPosition(table.RequiredNumber("lat_deg", -90, 90), table.RequiredNumber("lon_deg", -180, 180)), table.RequiredNumber("radius_m", 1.0, 1e6),
                table.RequiredNumber("per_scan", 0.0, 1e5), table.NumberOr("speed_mps", 0.0, 0.0, 200.0), table.NumberOr("heading_deg", 0.0, -360, 360)));
        }

        return areas;
    }
}
