using NorthAmericaSecurity.Coverage.Terrain;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>Posts of a raster that are the middles of the shared cells, as those of the built-in one are: they are taken as they lie, without looking for each.</summary>
internal static class CellPosts
{
    /// <summary>Whether a raster's posts are such middles, and the cell of its first.</summary>
    public static bool AreMiddles(PostGrid grid, out int firstRow, out int firstColumn)
    {
        double row = (90.0 - grid.NorthDeg) * CellWindow.PerDegree - 0.5, column = (grid.WestDeg + 180.0) * CellWindow.PerDegree - 0.5;
        (firstRow, firstColumn) = ((int)Math.Round(row), (int)Math.Round(column));
        return Math.Abs(grid.LatitudeStepDeg - CellWindow.StepDeg) < 1e-9 && Math.Abs(grid.LongitudeStepDeg - CellWindow.StepDeg) < 1e-9
            && Math.Abs(row - firstRow) < 1e-6 && Math.Abs(column - firstColumn) < 1e-6;
    }

    /// <summary>
    /// Metres above mean sea level at the middles of neighbouring cells of a row; empty where a tile may know better, where the base raster's posts are no middles or do not reach, or
    /// where one is void: there the model has to be asked cell by cell.
    /// </summary>
    public static ReadOnlySpan<short> Of(TerrainModel terrain, int row, int column, int count)
    {
        if (terrain.HasTiles || terrain.Base is not { } raster || !AreMiddles(raster.Grid, out int firstRow, out int firstColumn))
            return [];
        (row, column) = (row - firstRow, column - firstColumn);
        if (row < 0 || row >= raster.Grid.Rows || column < 0 || column + count > raster.Grid.Columns)
            return [];
        ReadOnlySpan<short> posts = raster.Posts.AsSpan(row * raster.Grid.Columns + column, count);
        return posts.Contains(HeightRaster.Void) ? [] : posts;
    }
}
