using System.CommandLine;
using System.Globalization;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>sdn terrain: how high the ground is, and who says so.</summary>
internal static class TerrainCommand
{
    public static Command Create()
    {
        var points = new Option<string>("--points") { Description = "CSV with columns lat_deg,lon_deg (WGS-84 degrees)", Required = true };
        var tiles = new Option<string?>("--tiles") { Description = "folder of finer tiles: .hgt, .hgt.gz, .asc, .bil with .hdr" };
        var command = new Command("terrain",
            """
            Ground elevation at points, with the raster it comes from

            Writes lat_deg,lon_deg,elevation_m,source,resolution_m to standard output, one line a point.
            elevation_m is above mean sea level (EGM96), bilinear between posts, with 0 for the sea.
            source is the tile's file name or "built-in 2'"; where no raster reaches, all three are empty,
            and radars see a sea there.

            The built-in model (10 to 85 N, 180 to 50 W) is coarse: isolated peaks are 500 to 1500 m low.
            Tiles lie over it, and the finest that has a height at a point answers. GeoTIFF becomes a tile
            by: gdal_translate -of EHdr -ot Int16 dem.tif tiles/dem.bil

            Example: sdn terrain --points points.csv
            Example: sdn terrain --points points.csv --tiles srtm/
            """) { points, tiles };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(points), parsed.GetValue(tiles)));
        return command;
    }

    private static int Run(string points, string? tiles)
    {
        TerrainModel terrain = TerrainModel.WithTiles(tiles);
        // All of it before the first line: a tile that turns out damaged leaves no half of an answer.
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine("lat_deg,lon_deg,elevation_m,source,resolution_m");
        foreach (GeodeticPosition p in PointsCsv.Read(points))
        {
            Elevation ground = terrain.At(p.LatitudeDeg, p.LongitudeDeg);
            text.WriteLine(ground.IsKnown
                ? string.Create(CultureInfo.InvariantCulture, $"{p.LatitudeDeg},{p.LongitudeDeg},{ground.HeightM:F1},{Quoted(ground.Source)},{ground.ResolutionM:F0}")
                : string.Create(CultureInfo.InvariantCulture, $"{p.LatitudeDeg},{p.LongitudeDeg},,,"));
        }

        Console.Out.Write(text.ToString());
        return 0;
    }

    private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
