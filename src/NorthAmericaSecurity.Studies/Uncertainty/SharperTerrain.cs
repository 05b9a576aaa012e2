using NorthAmericaSecurity.Coverage.Terrain;

namespace NorthAmericaSecurity.Studies.Uncertainty;

/// <summary>
/// Terrain whose ridges stand as high as they may: a grid of 2' is a mean that lowers what is sharp. Every post that stands above the mean of the 25 around it is raised by as much again
/// (unsharp masking); valleys and passes stay as they are.
/// </summary>
internal static class SharperTerrain
{
    public static TerrainModel Of(TerrainModel terrain) => terrain.Base is { } raster ? TerrainModel.Of(new HeightRaster(raster.Id, raster.Grid, Sharper(raster.Posts, raster.Grid.Rows, raster.Grid.Columns))) : terrain;

    internal static short[] Sharper(short[] posts, int rows, int columns)
    {
        short[] raised = [.. posts];
        Parallel.For(2, Math.Max(2, rows - 2), row =>
        {
            for (int column = 2; column < columns - 2; column++)
            {
                int at = row * columns + column, sum = 0;
                if (posts[at] <= 0)
                    continue;
                for (int i = -2; i <= 2; i++)
                {
                    foreach (short post in posts.AsSpan(at + i * columns - 2, 5))
                        sum += Math.Max(post, (short)0);
                }

                raised[at] = (short)Math.Min(9000, Math.Max(posts[at], 2 * posts[at] - sum / 25));
            }
        });
        return raised;
    }
}
