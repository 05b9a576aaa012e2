using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Csv;

/// <summary>Airports and ports: columns icao or id, nation, lat_deg, lon_deg, weight, and elevation_m where known.</summary>
public static class PlacesCsv
{
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static IReadOnlyList<Place> Read(string path)
    {
        using var table = new CsvTable(path);
        string id = table.Has("icao") ? "icao" : "id";
        table.Require(id, "nation", "lat_deg", "lon_deg", "weight");
        var places = new List<Place>();
        while (table.Read())
        {
            places.Add(new Place(
                table.RequiredText(id),
                table.RequiredText("nation"),
                new GeodeticPosition(table.RequiredNumber("lat_deg", -90, 90), table.RequiredNumber("lon_deg", -180, 180), table.NumberOr("elevation_m", 0.0, -450, 9000)),
                table.RequiredNumber("weight", 0)));
        }

        return places;
    }
}
