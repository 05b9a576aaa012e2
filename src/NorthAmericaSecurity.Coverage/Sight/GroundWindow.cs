using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Coverage.Terrain;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>
/// The ground around an observer as the sweep reads it: heights above mean sea level in whole metres on evenly spaced posts, none below 0, with a rim of sea, and where among them
/// the observer stands.
/// </summary>
public sealed class GroundWindow
{
    // Tiles finer than this are read at this step: over hundreds of kilometres a sweep cannot use more.
    private const double FinestStepDeg = 6.0 / 3600.0;

    // Indices of posts are computed in 32 bits and the posts are copied for each sensor.
    private const double MostPosts = 100e6;

    /// <param name="heights">Rows from the north (or the top), with a rim of one post of sea on all sides and one post behind the last.</param>
    /// <param name="observerRow">Row of the observer, with its fraction, counted with the rim.</param>
    /// <param name="step">From a post to the next: degrees, or metres of a plane.</param>
    /// <param name="refine">Posts to the side of a cell.</param>
    internal GroundWindow(short[] heights, int rows, int columns, double observerRow, double observerColumn, double step, int refine)
    {
        if (heights.Length != (long)rows * columns + 1 || rows < 3 || columns < 3)
            throw new ArgumentException("a window of ground has at least three rows and columns, and one post more");
        Heights = heights;
        Rows = rows;
        Columns = columns;
        ObserverRow = observerRow;
        ObserverColumn = observerColumn;
        Step = step;
        Refine = refine;
    }

    internal short[] Heights { get; }

    internal int Rows { get; }

    internal int Columns { get; }

    internal double ObserverRow { get; }

    internal double ObserverColumn { get; }

    internal double Step { get; }

    internal int Refine { get; }

    /// <summary>Ground in metres above mean sea level at the middles of eight cells of a row, from a column on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector256<float> OfCells(int row, int column)
    {
        int first = (row + 1) * Refine * Columns + (column + 1) * Refine;
        if (Refine == 1 && first + 8 <= Heights.Length)
            return Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(Vector128.LoadUnsafe(ref Heights[first])), Vector128.WidenUpper(Vector128.LoadUnsafe(ref Heights[first]))));
        Vector256<float> ground = default;
        for (int i = 0; i < 8; i++)
            ground = ground.WithElement(i, Heights[Math.Min(first + i * Refine, Heights.Length - 1)]);
        return ground;
    }

    /// <summary>
    /// The ground within a distance in metres of an antenna: the posts of the shared cells, or finer ones where a user's tiles reach there. The ground at the antenna's own site is
    /// brought to its own (see <see cref="AntennaSite"/>).
    /// </summary>
    public static GroundWindow Around(TerrainModel terrain, AntennaSite site, double rangeM)
    {
        CellWindow cells = CellWindow.Around(site.LatitudeDeg, site.LongitudeDeg, rangeM);
        double south = cells.LatitudeDeg(cells.Rows - 1), north = cells.LatitudeDeg(0), west = cells.LongitudeDeg(0), east = cells.LongitudeDeg(cells.Columns - 1);
        double finest = terrain.FinestStepDeg(south, north, west, east), step = CellWindow.StepDeg;
        int refine = 1;
        if (finest < step)
        {
            double affordable = Math.Sqrt((double)cells.Count / MostPosts) * step;
            refine = (int)Math.Ceiling(step / Math.Max(Math.Max(finest, FinestStepDeg), affordable) - 1e-6);
            step /= refine;
        }

        // A rim of one post, and half a post of the coarse grid where the fine one is finer.
        int rows = (cells.Rows + 1) * refine + 1, columns = (cells.Columns + 1) * refine + 1;
        short[] heights = new short[rows * columns + 1];
        HeightRaster? plain = refine == 1 ? terrain.Base : null;
        if (plain is not null && double.IsNaN(finest) && CellPosts.AreMiddles(plain.Grid, out int firstRow, out int firstColumn))
            CopyShared(plain, firstRow, firstColumn, cells, heights, columns);
        else
            Sample(terrain, heights, rows, columns, i => north + CellWindow.StepDeg - i * step, j => west - CellWindow.StepDeg + j * step);

        double turn = 360.0 * Math.Round((0.5 * (west + east) - site.LongitudeDeg) / 360.0);
        var window = new GroundWindow(
            heights, rows, columns, (north + CellWindow.StepDeg - site.LatitudeDeg) / step, (site.LongitudeDeg + turn - west + CellWindow.StepDeg) / step, step, refine);
        window.Settle(site);
        return window;
    }

    /// <summary>
    /// A window whose posts lie on a plane centred on the observer, on which distance and azimuth from the observer are true (azimuthal equidistant): row 0 in the north, the
    /// observer on a post or between posts.
    /// </summary>
    /// <param name="posts">Metres above mean sea level, row by row.</param>
    public static GroundWindow OnPlane(ReadOnlySpan<short> posts, int rows, int columns, double stepM, double observerRow, double observerColumn)
    {
        short[] heights = new short[(rows + 2) * (columns + 2) + 1];
        for (int i = 0; i < rows; i++)
            CopyNotBelowSea(posts.Slice(i * columns, columns), heights.AsSpan((i + 1) * (columns + 2) + 1, columns));
        return new GroundWindow(heights, rows + 2, columns + 2, observerRow + 1, observerColumn + 1, stepM, refine: 1);
    }

    /// <summary>Height in metres at a row and column of the window, bilinear; sea beyond it.</summary>
    internal float At(double row, double column)
    {
        double r = Math.Clamp(row, 0.0, Rows - 1.0), c = Math.Clamp(column, 0.0, Columns - 1.0);
        int i = Math.Min((int)r, Rows - 2), j = Math.Min((int)c, Columns - 2);
        ReadOnlySpan<short> at = Heights.AsSpan(i * Columns + j);
        double s = r - i, e = c - j;
        double north = at[0] + e * (at[1] - at[0]), south = at[Columns] + e * (at[Columns + 1] - at[Columns]);
        return (float)(north + s * (south - north));
    }

    /// <summary>Posts that are the middles of the shared cells are copied as they are.</summary>
    private static void CopyShared(HeightRaster raster, int firstRow, int firstColumn, CellWindow cells, short[] heights, int columns)
    {
        for (int i = 0; i < cells.Rows; i++)
        {
            int row = cells.FirstRow + i - firstRow;
            if (row < 0 || row >= raster.Grid.Rows)
                continue;
            ReadOnlySpan<short> posts = raster.Posts.AsSpan(row * raster.Grid.Columns, raster.Grid.Columns);
            for (int j = 0; j < cells.Columns;)
            {
                int column = (cells.FirstColumn + j - firstColumn + 2 * CellWindow.AllColumns) % CellWindow.AllColumns;
                bool known = column < posts.Length;
                int count = Math.Min(cells.Columns - j, (known ? posts.Length : CellWindow.AllColumns) - column);
                if (known)
                    CopyNotBelowSea(posts.Slice(column, count), heights.AsSpan((i + 1) * columns + j + 1, count));
                j += count;
            }
        }
    }

    private static void CopyNotBelowSea(ReadOnlySpan<short> posts, Span<short> heights)
    {
        int i = 0;
        for (; i <= posts.Length - Vector<short>.Count; i += Vector<short>.Count)
            Vector.Max(new Vector<short>(posts[i..]), Vector<short>.Zero).CopyTo(heights[i..]);
        for (; i < posts.Length; i++)
            heights[i] = Math.Max((short)0, posts[i]);
    }

    private static void Sample(TerrainModel terrain, short[] heights, int rows, int columns, Func<int, double> latitude, Func<int, double> longitude)
    {
        for (int i = 1; i < rows - 1; i++)
        {
            for (int j = 1; j < columns - 1; j++)
                heights[i * columns + j] = (short)Math.Round(terrain.At(latitude(i), longitude(j)).RadarHeightM);
        }
    }

    /// <summary>
    /// Brings the posts around the antenna to its surveyed ground: the nearest is raised to it; where the ground between the posts would still bury the site, those that stand above
    /// it are lowered to it.
    /// </summary>
    private void Settle(AntennaSite site)
    {
        if (!site.IsSurveyed)
            return;
        short ground = (short)Math.Round(site.GroundM);
        int i = (int)ObserverRow, j = (int)ObserverColumn;
        if (At(ObserverRow, ObserverColumn) > site.GroundM)
        {
            foreach (int post in (int[])[i * Columns + j, i * Columns + j + 1, (i + 1) * Columns + j, (i + 1) * Columns + j + 1])
                Heights[post] = Math.Min(Heights[post], ground);
            return;
        }

        int nearest = (int)Math.Round(ObserverRow) * Columns + (int)Math.Round(ObserverColumn);
        Heights[nearest] = Math.Max(Heights[nearest], ground);
    }
}
