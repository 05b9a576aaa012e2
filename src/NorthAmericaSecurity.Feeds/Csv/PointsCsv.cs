using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Feeds.Csv;

/// <summary>Points that a person asks about: columns lat_deg and lon_deg; others are ignored.</summary>
public static class PointsCsv
{
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static IReadOnlyList<GeodeticPosition> Read(string path)
    {
        using var table = new CsvTable(path);
        table.Require("lat_deg", "lon_deg");
        var points = new List<GeodeticPosition>();
        while (table.Read())
            points.Add(new GeodeticPosition(table.RequiredNumber("lat_deg", -90, 90), table.RequiredNumber("lon_deg", -180, 180)));
        return points;
    }
}
