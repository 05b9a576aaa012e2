using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>Cells of one row, from a column on, that lie in a region with the same share of their area.</summary>
public readonly record struct ShareRun(int Row, int Column, int Count, double Share)
{
    internal int End => Column + Count;
}

/// <summary>
/// The share of every shared cell that lies in a polygon of the equal-area plane, exactly: each edge adds what it covers to the cells it crosses and to all cells east of them, and a
/// running sum along each row gives the shares (signed-area accumulation, as fonts are drawn). Shares are linear in the edges, so those of regions that share an edge add up to those
/// of their union. Rings may cross the antimeridian or go round a pole.
/// </summary>
public static class CellShares
{
    // An edge of the plane is straight in longitude and latitude within a thousandth of a cell over this length.
    private const double PieceM = 4_000.0;

    private const double Hair = 1e-9;

    /// <summary>The shares of all cells in a geometry: row by row from the north, eastward in each.</summary>
    public static List<ShareRun> Of(Geometry geometry)
    {
        var crossings = new List<Crossing>();
        foreach (Polygon polygon in PlaneGeometry.Polygons(geometry))
        {
            AddRing(crossings, polygon.ExteriorRing, 1.0);
            foreach (LineString hole in polygon.InteriorRings)
                AddRing(crossings, hole, -1.0);
        }

        crossings.Sort(static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        var runs = new List<ShareRun>();
        for (int i = 0; i < crossings.Count;)
        {
            int row = crossings[i].Row;
            double covered = 0.0;
            while (i < crossings.Count && crossings[i].Row == row)
            {
                int column = crossings[i].Column;
                double own = 0.0, east = 0.0;
                for (; i < crossings.Count && crossings[i].Row == row && crossings[i].Column == column; i++)
                {
                    own += crossings[i].Own;
                    east += crossings[i].East;
                }

                Add(runs, row, column, 1, covered + own);
                covered += east;
                if (i < crossings.Count && crossings[i].Row == row)
                    Add(runs, row, column + 1, crossings[i].Column - column - 1, covered);
            }
        }

        // The antimeridian is in the middle of some rings.
        runs.Sort(static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return Joined(runs);
    }

    /// <summary>
    /// The shares in both of two regions, or in the first and not in the second: products. Where the edges of both cross one cell that takes them for independent of each other; sums
    /// over parts of either stay exact.
    /// </summary>
    public static List<ShareRun> Both(List<ShareRun> a, List<ShareRun> b, bool notInSecond = false)
    {
        var both = new List<ShareRun>();
        int first = 0;
        foreach (ShareRun run in a)
        {
            while (first < b.Count && (b[first].Row < run.Row || (b[first].Row == run.Row && b[first].End <= run.Column)))
                first++;
            int column = run.Column;
            for (int i = first; column < run.End; i++)
            {
                bool meets = i < b.Count && b[i].Row == run.Row && b[i].Column < run.End;
                int from = meets ? Math.Max(b[i].Column, column) : run.End;
                if (notInSecond && from > column)
                    both.Add(run with { Column = column, Count = from - column });
                if (!meets)
                    break;
                int end = Math.Min(b[i].End, run.End);
                double share = run.Share * (notInSecond ? 1.0 - b[i].Share : b[i].Share);
                if (share > Hair)
                    both.Add(new ShareRun(run.Row, from, end - from, share));
                column = end;
            }
        }

        return both;
    }

    /// <summary>Adds the shares of cells that two polygons of a region, on either side of the antimeridian, both reach.</summary>
    private static List<ShareRun> Joined(List<ShareRun> runs)
    {
        for (int i = 1; i < runs.Count; i++)
        {
            ShareRun before = runs[i - 1];
            if (runs[i].Row != before.Row || runs[i].Column >= before.End)
                continue;
            // Only single cells at an edge overlap.
            runs[i - 1] = before with { Share = Math.Min(1.0, before.Share + runs[i].Share) };
            runs.RemoveAt(i--);
        }

        return runs;
    }

    private static void Add(List<ShareRun> runs, int row, int column, int count, double share)
    {
        if (share < Hair)
            return;
        share = share > 1.0 - Hair ? 1.0 : share;
        while (count > 0)
        {
            int wrapped = (column % CellWindow.AllColumns + CellWindow.AllColumns) % CellWindow.AllColumns;
            int here = Math.Min(count, CellWindow.AllColumns - wrapped);
            runs.Add(new ShareRun(row, wrapped, here, share));
            column += here;
            count -= here;
        }
    }

    private static void AddRing(List<Crossing> crossings, LineString ring, double sign)
    {
        List<(double X, double Y)> points = Unwrapped(ring);
        // A ring round the pole ends a turn away from where it began: over the pole's edge it goes back.
        if (Math.Abs(points[^1].X - points[0].X) > CellWindow.AllColumns / 2)
            points.AddRange([(points[^1].X, 0.0), (points[0].X, 0.0), points[0]]);
        double area = 0.0;
        for (int i = 1; i < points.Count; i++)
            area += points[i - 1].X * points[i].Y - points[i].X * points[i - 1].Y;
        if (area < 0.0)
            points.Reverse();
        for (int i = 1; i < points.Count; i++)
            AddEdge(crossings, points[i - 1], points[i], sign);
    }

    /// <summary>Rows and columns, with fractions, of the ring's points and of points between them; columns go on where the antimeridian is crossed.</summary>
    private static List<(double X, double Y)> Unwrapped(LineString ring)
    {
        Coordinate[] corners = ring.Coordinates;
        var points = new List<(double X, double Y)>(corners.Length);
        void Add(double x, double y)
        {
            (double latitude, double longitude) = EqualAreaPlane.NorthAmerica.Inverse(x, y);
            double column = (longitude + 180.0) * CellWindow.PerDegree;
            if (points.Count > 0)
                column += CellWindow.AllColumns * Math.Round((points[^1].X - column) / CellWindow.AllColumns);
            points.Add((column, (90.0 - latitude) * CellWindow.PerDegree));
        }

        Add(corners[0].X, corners[0].Y);
        for (int i = 1; i < corners.Length; i++)
        {
            Coordinate from = corners[i - 1], to = corners[i];
            int pieces = Math.Max(1, (int)Math.Ceiling(from.Distance(to) / PieceM));
            // Near the pole a step turns far: at most about half a degree of azimuth.
            double north = Math.Min(points[^1].Y, (90.0 - EqualAreaPlane.NorthAmerica.Inverse(to.X, to.Y).LatitudeDeg) * CellWindow.PerDegree);
            if (north < 5 * CellWindow.PerDegree)
                pieces = Math.Max(pieces, (int)Math.Ceiling(from.Distance(to) / Math.Max(20.0, 30.0 * north)));
            for (int k = 1; k <= pieces; k++)
                Add(from.X + (to.X - from.X) * k / pieces, from.Y + (to.Y - from.Y) * k / pieces);
        }

        return points;
    }

    private static void AddEdge(List<Crossing> crossings, (double X, double Y) a, (double X, double Y) b, double sign)
    {
        if (a.Y == b.Y)
            return;
        // Rings are turned so that going north (rows falling) opens what lies to the east.
        double direction = b.Y < a.Y ? sign : -sign;
        (double x0, double y0, double x1, double y1) = a.Y < b.Y ? (a.X, a.Y, b.X, b.Y) : (b.X, b.Y, a.X, a.Y);
        double perRow = (x1 - x0) / (y1 - y0);
        int last = Math.Min(CellWindow.AllRows - 1, (int)Math.Ceiling(y1) - 1);
        for (int row = (int)Math.Floor(y0); row <= last; row++)
        {
            double top = Math.Max(y0, row), bottom = Math.Min(y1, row + 1);
            if (bottom <= top)
                continue;
            double xa = x0 + (top - y0) * perRow, xb = x0 + (bottom - y0) * perRow;
            (double west, double east) = xa < xb ? (xa, xb) : (xb, xa);
            double perColumn = east > west ? (bottom - top) / (east - west) : 0.0;
            int first = (int)Math.Floor(west), end = (int)Math.Floor(east);
            for (int column = first; column <= end; column++)
            {
                double from = Math.Max(west, column), to = Math.Min(east, column + 1);
                double height = first == end ? bottom - top : (to - from) * perColumn;
                if (height > 0.0)
                    crossings.Add(new Crossing(row, column, direction * height * (column + 1 - 0.5 * (from + to)), direction * height));
            }
        }
    }

    /// <summary>What an edge adds to the share of its own cell and of every cell east of it.</summary>
    private readonly record struct Crossing(int Row, int Column, double Own, double East);
}
