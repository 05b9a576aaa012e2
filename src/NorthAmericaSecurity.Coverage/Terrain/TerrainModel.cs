using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>The ground at a place.</summary>
/// <param name="HeightM">Metres above mean sea level (EGM96); 0 where no raster reaches.</param>
/// <param name="Source">The raster that answered; empty where none reaches: there is no elevation data, and radars see a sea.</param>
/// <param name="ResolutionDeg">Degrees of latitude between the posts of that raster; NaN where none reaches.</param>
public readonly record struct Elevation(double HeightM, string Source, double ResolutionDeg)
{
    public static Elevation None { get; } = new(0.0, "", double.NaN);

    public bool IsKnown => Source.Length > 0;

    /// <summary>What radars see of the ground: land below sea level and the sea's floor count as sea level.</summary>
    public double RadarHeightM => Math.Max(HeightM, 0.0);

    /// <summary>Metres between posts along the meridian.</summary>
    public double ResolutionM => Units.ToRadians(ResolutionDeg) * AuthalicSphere.RadiusM;
}

/// <summary>
/// How high the ground is: a user's tiles over the built-in model of the continent. At each place the finest raster that has a height there answers; where it is void or ends,
/// the next coarser one does.
/// </summary>
public sealed class TerrainModel
{
    /// <summary>What answers of the built-in model name as their source.</summary>
    public const string BuiltInId = "built-in 2'";

    private static readonly Lazy<HeightRaster> Continent = new(() =>
    {
        (PostGrid grid, short[] posts) = EmbeddedRaster.Read("north-america-2min.raster");
        return new HeightRaster(BuiltInId, grid, posts);
    });

    private readonly IReadOnlyList<TerrainTile> _tiles;
    private readonly Lazy<HeightRaster>? _base;

    private TerrainModel(IReadOnlyList<TerrainTile> tiles, Lazy<HeightRaster>? @base)
    {
        _tiles = tiles;
        _base = @base;
    }

    /// <summary>The built-in model alone: 2', 10 to 85°N, 180 to 50°W.</summary>
    public static TerrainModel BuiltIn { get; } = new([], Continent);

    /// <summary>No raster at all: an earth of sea.</summary>
    public static TerrainModel Sea { get; } = new([], null);

    /// <summary>One raster alone.</summary>
    public static TerrainModel Of(HeightRaster raster) => new([], new Lazy<HeightRaster>(raster));

    /// <summary>The built-in model with the tiles of a folder over it; alone if there is no folder.</summary>
    /// <exception cref="InputException">The folder or a tile cannot be used.</exception>
    public static TerrainModel WithTiles(string? folder) => folder is null ? BuiltIn : new(TileFolder.Open(folder), Continent);

    /// <summary>The coarsest raster, which reaches farthest; null for <see cref="Sea"/>.</summary>
    public HeightRaster? Base => _base?.Value;

    /// <summary>Whether a user's tiles lie over the base.</summary>
    public bool HasTiles => _tiles.Count > 0;

    /// <summary>The ground at a place, by the finest raster that knows it.</summary>
    /// <exception cref="InputException">A tile cannot be read.</exception>
    public Elevation At(double latitudeDeg, double longitudeDeg)
    {
        HeightRaster? coarse = _base?.Value;
        bool isAsked = coarse is null;
        foreach (TerrainTile tile in _tiles)
        {
            // Tiles come finest first; one that is coarser than the base waits behind it.
            if (!isAsked && tile.Grid.LatitudeStepDeg > coarse!.Grid.LatitudeStepDeg)
            {
                isAsked = true;
                if (coarse.TryHeight(latitudeDeg, longitudeDeg, out double known))
                    return new Elevation(known, coarse.Id, coarse.Grid.LatitudeStepDeg);
            }

            if (tile.Grid.TryLocate(latitudeDeg, longitudeDeg, out _, out _) && tile.Raster.TryHeight(latitudeDeg, longitudeDeg, out double fine))
                return new Elevation(fine, tile.Id, tile.Grid.LatitudeStepDeg);
        }

        return !isAsked && coarse!.TryHeight(latitudeDeg, longitudeDeg, out double height)
            ? new Elevation(height, coarse.Id, coarse.Grid.LatitudeStepDeg)
            : Elevation.None;
    }

    /// <summary>The finest step in degrees of the tiles that touch a box, longitudes within half a turn of its middle; NaN if none does.</summary>
    public double FinestStepDeg(double southDeg, double northDeg, double westDeg, double eastDeg)
    {
        foreach (TerrainTile tile in _tiles)
        {
            PostGrid grid = tile.Grid;
            double offset = Units.Wrap180((grid.WestEdgeDeg + grid.EastEdgeDeg - westDeg - eastDeg) / 2.0);
            bool meets = Math.Abs(offset) <= (grid.EastEdgeDeg - grid.WestEdgeDeg + eastDeg - westDeg) / 2.0;
            if (meets && grid.SouthEdgeDeg <= northDeg && grid.NorthEdgeDeg >= southDeg)
                return grid.LatitudeStepDeg;
        }

        return double.NaN;
    }

    /// <summary>The highest post in metres within some degrees of latitude and of longitude, of the raster that answers at the place; 0 where none does.</summary>
    public double HighestPostM(double latitudeDeg, double longitudeDeg, double withinDeg)
    {
        Elevation here = At(latitudeDeg, longitudeDeg);
        if (!here.IsKnown)
            return 0.0;
        HeightRaster raster = _tiles.FirstOrDefault(t => t.Id == here.Source)?.Raster ?? _base!.Value;
        raster.Grid.TryLocate(latitudeDeg, longitudeDeg, out double row, out double column);
        double rows = withinDeg / raster.Grid.LatitudeStepDeg + 1e-9, columns = withinDeg / raster.Grid.LongitudeStepDeg + 1e-9;
        int highest = HeightRaster.Void;
        for (int i = Math.Max(0, (int)Math.Ceiling(row - rows)); i <= Math.Min(raster.Grid.Rows - 1, (int)Math.Floor(row + rows)); i++)
        {
            for (int j = Math.Max(0, (int)Math.Ceiling(column - columns)); j <= Math.Min(raster.Grid.Columns - 1, (int)Math.Floor(column + columns)); j++)
                highest = Math.Max(highest, raster[i, j]);
        }

        return Math.Max(here.HeightM, highest);
    }
}
