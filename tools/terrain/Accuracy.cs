using System.Globalization;
using System.Text.Json;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.TerrainMaker;

/// <summary>Rasters against surveyed elevations: airports of the FAA, and a few summits and cities.</summary>
internal sealed class Accuracy
{
    private readonly List<(bool Alaska, double LatitudeDeg, double LongitudeDeg, double ElevationM)> _airports = [];

    private static readonly (string Name, double LatitudeDeg, double LongitudeDeg, double ElevationM)[] Points =
    [
        ("Mexico City", 19.4326, -99.1332, 2240), ("Denver", 39.7392, -104.9903, 1610), ("Calgary", 51.0447, -114.0719, 1045), ("Mount Logan", 60.5671, -140.4055, 5959),
        ("Denali", 63.0695, -151.0074, 6190), ("Mount Rainier", 46.8523, -121.7603, 4392), ("Pico de Orizaba", 19.0305, -97.2689, 5636),
    ];

    public Accuracy(string path)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (JsonElement airport in json.RootElement.GetProperty("records").EnumerateArray())
        {
            if (airport.GetProperty("country").GetString() != "US" || airport.GetProperty("facilityType").GetString() != "AIRPORT"
                || !airport.TryGetProperty("elevationFt", out JsonElement feet))
            {
                continue;
            }

            double latitude = airport.GetProperty("lat").GetDouble(), longitude = airport.GetProperty("lon").GetDouble();
            _airports.Add((latitude > 51.0 && longitude < -129.0, latitude, longitude, feet.GetDouble() * Units.MetresPerFoot));
        }
    }

    public static void Header() =>
        Console.WriteLine("| raster | USA without Alaska: airports | rms m | median of absolute m | mean m | Alaska: airports | rms m | median of absolute m | mean m |\n|---|---|---|---|---|---|---|---|---|");

    public void Row(string name, HeightRaster raster) => Console.WriteLine($"| {name} | {Cells(raster, false)} | {Cells(raster, true)} |");

    public static void PointRows(HeightRaster raster)
    {
        Console.WriteLine("| place | surveyed m | raster m |\n|---|---|---|");
        foreach ((string name, double latitude, double longitude, double elevation) in Points)
        {
            raster.TryHeight(latitude, longitude, out double height);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {elevation:F0} | {height:F0} |"));
        }
    }

    private string Cells(HeightRaster raster, bool alaska)
    {
        var errors = new List<double>();
        foreach ((bool isAlaska, double latitude, double longitude, double elevation) in _airports)
        {
            if (isAlaska == alaska && raster.TryHeight(latitude, longitude, out double height))
                errors.Add(height - elevation);
        }

        double[] absolute = [.. errors.Select(Math.Abs).Order()];
        return string.Create(CultureInfo.InvariantCulture,
            $"{errors.Count} | {Math.Sqrt(errors.Average(e => e * e)):F0} | {absolute[absolute.Length / 2]:F0} | {errors.Average():F0}");
    }
}
