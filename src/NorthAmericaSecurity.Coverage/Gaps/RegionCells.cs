namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>Neighbouring cells of a row that lie in the same regions with the same shares.</summary>
/// <param name="Column">Column of the first on the shared grid.</param>
/// <param name="FirstCell">Index of the first among all cells kept.</param>
/// <param name="FirstShare">Where its regions begin in <see cref="RegionCells.Shares"/>.</param>
public readonly record struct CellRun(int Column, int Count, int FirstCell, int FirstShare, int Shares);

/// <summary>An area that gaps are counted in, as shares of cells.</summary>
/// <param name="Nation">ISO 3166 alpha-3 of the nation whose concern it is.</param>
/// <param name="Kind">land, border, sea or ocean (a part of a sea).</param>
public sealed record CellRegion(string Id, string Name, string Nation, string Kind, List<ShareRun> Runs)
{
    public static CellRegion Of(Region region) => new(region.Id, region.Name, region.Nation, region.Kind, CellShares.Of(region.Geometry));
}

/// <summary>The share of a cell in a region.</summary>
public readonly record struct RegionShare(int Region, double Share);

/// <summary>
/// The cells of the shared grid that lie in any region, row by row from the north and eastward in each row, and in which regions they lie with which share. Only these cells exist:
/// whatever is kept by cell is an array of as many.
/// </summary>
public sealed class RegionCells
{
    private readonly int[] _firstRun;

    private RegionCells(IReadOnlyList<CellRegion> regions, int firstRow, int[] firstRun, CellRun[] runs, RegionShare[] shares, int count)
    {
        Regions = regions;
        FirstRow = firstRow;
        _firstRun = firstRun;
        Runs = runs;
        Shares = shares;
        Count = count;
        RowAreaM2 = [.. Enumerable.Range(firstRow, Rows).Select(CellArea.OfRowM2)];
    }

    public IReadOnlyList<CellRegion> Regions { get; }

    /// <summary>The northernmost row on the shared grid.</summary>
    public int FirstRow { get; }

    public int Rows => _firstRun.Length - 1;

    /// <summary>Number of cells.</summary>
    public int Count { get; }

    public CellRun[] Runs { get; }

    public RegionShare[] Shares { get; }

    /// <summary>Square metres of a cell by row, counted from <see cref="FirstRow"/>.</summary>
    public double[] RowAreaM2 { get; }

    /// <summary>The runs of a row counted from <see cref="FirstRow"/>.</summary>
    public ReadOnlySpan<CellRun> RunsOf(int row) => Runs.AsSpan(_firstRun[row], _firstRun[row + 1] - _firstRun[row]);

    /// <summary>The first of a row's runs that ends behind a column; their number if none does.</summary>
    public static int FirstRun(ReadOnlySpan<CellRun> runs, int column)
    {
        int low = 0, high = runs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (runs[middle].Column + runs[middle].Count <= column)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public ReadOnlySpan<RegionShare> SharesOf(in CellRun run) => Shares.AsSpan(run.FirstShare, run.Shares);

    /// <summary>Area of a region in square metres, as the sum of its cells.</summary>
    public double AreaM2(int region)
    {
        double area = 0.0;
        for (int row = 0; row < Rows; row++)
        {
            foreach (CellRun run in RunsOf(row))
            {
                foreach (RegionShare share in SharesOf(run))
                    area += share.Region == region ? run.Count * share.Share * RowAreaM2[row] : 0.0;
            }
        }

        return area;
    }

    /// <summary>The cells of some regions: each row is cut where any region's share changes.</summary>
    public static RegionCells Of(IReadOnlyList<CellRegion> regions)
    {
        (ShareRun Run, int Region)[] all = [.. regions.SelectMany((region, i) => region.Runs.Select(r => (r, i)))];
        Array.Sort(all, static (a, b) => a.Run.Row != b.Run.Row ? a.Run.Row.CompareTo(b.Run.Row) : a.Run.Column != b.Run.Column ? a.Run.Column.CompareTo(b.Run.Column) : a.Region.CompareTo(b.Region));
        int firstRow = all.Length > 0 ? all[0].Run.Row : 0, lastRow = all.Length > 0 ? all[^1].Run.Row : -1;
        int[] firstRun = new int[lastRow - firstRow + 2];
        var runs = new List<CellRun>();
        var shares = new List<RegionShare>();
        var cuts = new SortedSet<int>();
        var open = new List<(ShareRun Run, int Region)>();
        int cells = 0, next = 0;
        for (int row = firstRow; row <= lastRow; row++)
        {
            firstRun[row - firstRow] = runs.Count;
            int end = next;
            cuts.Clear();
            for (; end < all.Length && all[end].Run.Row == row; end++)
            {
                cuts.Add(all[end].Run.Column);
                cuts.Add(all[end].Run.Column + all[end].Run.Count);
            }

            open.Clear();
            int from = -1;
            foreach (int cut in cuts)
            {
                if (open.Count > 0)
                {
                    int first = shares.Count;
                    foreach ((ShareRun run, int region) in open)
                        shares.Add(new RegionShare(region, run.Share));

                    runs.Add(new CellRun(from, cut - from, cells, first, shares.Count - first));
                    cells += cut - from;
                }

                open.RemoveAll(o => o.Run.Column + o.Run.Count <= cut);
                for (; next < end && all[next].Run.Column == cut; next++)
                    open.Add(all[next]);
                open.Sort(static (a, b) => a.Region.CompareTo(b.Region));
                from = cut;
            }

            next = end;
        }

        firstRun[^1] = runs.Count;
        return new RegionCells(regions, firstRow, firstRun, [.. runs], [.. shares], cells);
    }
}
