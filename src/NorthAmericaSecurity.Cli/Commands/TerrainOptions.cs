using System.CommandLine;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>--terrain and --tiles: what sensors can see over the terrain, for sdn track and sdn replay alike.</summary>
internal static class TerrainOptions
{
    public static Option<bool> Terrain() => new("--terrain")
    {
        Description = "a sensor's silence counts by what it can see over the terrain: a track outside of all coverage coasts, one that three radars miss ends; lines of sight are kept in the cache",
    };

    public static Option<string?> Tiles() => new("--tiles") { Description = "for --terrain: folder of finer elevation tiles: .hgt, .hgt.gz, .asc, .bil with .hdr" };

    /// <summary>The terrain that is asked for; null for none.</summary>
    /// <exception cref="InputException">Tiles without terrain, or such as cannot be used.</exception>
    public static TerrainModel? Of(bool asked, string? tiles) =>
        asked ? TerrainModel.WithTiles(tiles) : tiles is null ? null : throw new InputException("--tiles: expected --terrain with it");

    /// <summary>Where each sensor sees aircraft over the terrain; null without one.</summary>
    /// <exception cref="InputException">The scene is on a flat plane.</exception>
    public static DetectionFields?[]? FieldsOf(TerrainModel? terrain, SensorSet scene, string sensorsPath)
    {
        if (terrain is null)
            return null;
        if (scene.Planar)
            throw new InputException($"{sensorsPath}: a scene on a flat plane: expected sensors with lat_deg,lon_deg for --terrain");
        using var progress = new ProgressLine();
        DetectionFields?[] fields = SensorFields.Of(terrain, scene.Sensors, SightCache.OfUser(), share => progress.Show("lines of sight", share));
        progress.Clear();
        return fields;
    }
}
