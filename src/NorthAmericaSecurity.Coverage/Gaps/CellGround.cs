using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>The ground at the middle of every kept cell.</summary>
/// <param name="HeightM">Whole metres above mean sea level, none below 0: what is 0 counts as sea.</param>
/// <param name="Unknown">Cells for which no raster has a height; they are taken for sea.</param>
public sealed record CellGround(short[] HeightM, int Unknown)
{
    public static CellGround Of(RegionCells cells, TerrainModel terrain)
    {
        short[] heights = new short[cells.Count];
        int unknown = 0;
        Parallel.For(0, cells.Rows, row =>
        {
            double latitude = 90.0 - (cells.FirstRow + row + 0.5) * CellWindow.StepDeg;
            int missing = 0;
            foreach (CellRun run in cells.RunsOf(row))
            {
                ReadOnlySpan<short> posts = CellPosts.Of(terrain, cells.FirstRow + row, run.Column, run.Count);
                if (posts.Length > 0)
                {
                    for (int i = 0; i < posts.Length; i++)
                        heights[run.FirstCell + i] = Math.Max((short)0, posts[i]);
                    continue;
                }

                for (int i = 0; i < run.Count; i++)
                {
                    Elevation ground = terrain.At(latitude, -180.0 + (run.Column + i + 0.5) * CellWindow.StepDeg);
                    heights[run.FirstCell + i] = (short)Math.Round(ground.RadarHeightM);
                    missing += ground.IsKnown ? 0 : 1;
                }
            }

            Interlocked.Add(ref unknown, missing);
        });
        return new CellGround(heights, unknown);
    }
}
