using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Studies.Uncertainty;

/// <summary>
/// The cells of a gap study in blocks, for questions that are asked hundreds of times. A block is the land or the sea of a square of cells; it has the whole area of its cells in every
/// region, so that areas of regions are exact, and is covered or not as the one cell that lies nearest to the square's middle is. Blocks go row by row from the north.
/// </summary>
public sealed class BlockGrid
{
    private readonly int[] _firstOfRow, _firstShare;
    private readonly int _side;

    private BlockGrid(int side, int[] firstOfRow, double[] latitude, double[] longitude, short[] ground, int[] firstShare, RegionShare[] areas, int regions)
    {
        _side = side;
        _firstOfRow = firstOfRow;
        (LatitudeDeg, LongitudeDeg, GroundM, _firstShare, AreasM2, Regions) = (latitude, longitude, ground, firstShare, areas, regions);
        PointM = [.. latitude.Select((lat, i) => Wgs84.ToEcef(new GeodeticPosition(lat, longitude[i], 0.0)))];
    }

    public int Count => LatitudeDeg.Length;

    public int Regions { get; }

    /// <summary>The middle of each block's cell.</summary>
    public double[] LatitudeDeg { get; }

    public double[] LongitudeDeg { get; }

    /// <summary>Ground there in metres above mean sea level; 0 is sea.</summary>
    public short[] GroundM { get; }

    /// <summary>The point of the ellipsoid there.</summary>
    public Ecef[] PointM { get; }

    /// <summary>Square metres of blocks in regions, as the shares of <see cref="RegionShare"/>.</summary>
    public RegionShare[] AreasM2 { get; }

    public ReadOnlySpan<RegionShare> AreasOf(int block) => AreasM2.AsSpan(_firstShare[block], _firstShare[block + 1] - _firstShare[block]);

    /// <summary>The blocks whose latitudes may be within some degrees of one.</summary>
    public (int First, int End) Near(double latitudeDeg, double withinDeg)
    {
        int north = (int)Math.Floor((90.0 - latitudeDeg - withinDeg) * CellWindow.PerDegree / _side), south = (int)Math.Floor((90.0 - latitudeDeg + withinDeg) * CellWindow.PerDegree / _side);
        int last = _firstOfRow.Length - 1;
        return (_firstOfRow[Math.Clamp(north, 0, last)], _firstOfRow[Math.Clamp(south + 1, 0, last)]);
    }

    /// <param name="side">Side of a block in cells.</param>
    public static BlockGrid Of(RegionCells cells, CellGround ground, int side)
    {
        var latitude = new List<double>();
        var longitude = new List<double>();
        var heights = new List<short>();
        var firstShare = new List<int> { 0 };
        var areas = new List<RegionShare>();
        int rows = CellWindow.AllRows / side + 2;
        int[] firstOfRow = new int[rows];
        var open = new SortedDictionary<(int Column, bool Sea), Block>();
        int next = 0;
        for (int blockRow = 0; blockRow < rows; blockRow++)
        {
            firstOfRow[blockRow] = latitude.Count;
            open.Clear();
            for (; next < cells.Rows && (cells.FirstRow + next) / side == blockRow; next++)
            {
                foreach (CellRun run in cells.RunsOf(next))
                {
                    for (int i = 0; i < run.Count; i++)
                    {
                        short height = ground.HeightM[run.FirstCell + i];
                        int row = cells.FirstRow + next, column = run.Column + i;
                        var key = (column / side, height == 0);
                        if (!open.TryGetValue(key, out Block? block))
                            open.Add(key, block = new Block(cells.Regions.Count));
                        int aside = Square(row % side - side / 2) + Square(column % side - side / 2);
                        if (aside < block.Aside)
                            (block.Aside, block.Row, block.Column, block.Height) = (aside, row, column, height);
                        foreach (RegionShare share in cells.SharesOf(run))
                            block.AreaM2[share.Region] += share.Share * cells.RowAreaM2[next];
                    }
                }
            }

            foreach (Block block in open.Values)
            {
                latitude.Add(90.0 - (block.Row + 0.5) * CellWindow.StepDeg);
                longitude.Add(-180.0 + (block.Column + 0.5) * CellWindow.StepDeg);
                heights.Add(block.Height);
                for (int region = 0; region < block.AreaM2.Length; region++)
                {
                    if (block.AreaM2[region] > 0.0)
                        areas.Add(new RegionShare(region, block.AreaM2[region]));
                }

                firstShare.Add(areas.Count);
            }
        }

        return new BlockGrid(side, firstOfRow, [.. latitude], [.. longitude], [.. heights], [.. firstShare], [.. areas], cells.Regions.Count);
    }

    private static int Square(int n) => n * n;

    private sealed class Block(int regions)
    {
        public int Aside = int.MaxValue, Row, Column;
        public short Height;

        public double[] AreaM2 { get; } = new double[regions];
    }
}
