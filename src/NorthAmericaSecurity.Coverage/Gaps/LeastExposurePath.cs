namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>A path over cells, from a start to a goal.</summary>
/// <param name="Cells">Indices of the cells it goes through, row by row.</param>
/// <param name="LengthM">Metres.</param>
/// <param name="Exposure">Integral of the exposure over the path; 1 − exp(−exposure) is the probability that it is seen at all.</param>
public sealed record ExposedPath(int[] Cells, double LengthM, double Exposure)
{
    /// <summary>Probability of at least one detection on the way.</summary>
    public double Probability => 1.0 - Math.Exp(-Exposure);
}

/// <summary>
/// The path of least exposure through a field of sensors (Meguerdichian, Koushanfar, Qu and Potkonjak, "Exposure in wireless ad-hoc sensor networks", MobiCom 2001): the shortest path
/// over a grid (Dijkstra, Numerische Mathematik 1, 1959), whose cost is exposure = −log(1 − P) per length times length. Exposures of looks that are independent add up, so that the
/// least of them is the path with the least probability of being seen. Steps go to sixteen neighbours, so that no direction is more than 3 % longer than it need be.
/// </summary>
public static class LeastExposurePath
{
    /// <summary>What a metre costs besides its exposure: of two paths that are seen as little the shorter one is taken. A thousandth on 1,000 km.</summary>
    private const double PerMetre = 1e-9;

    // Offset of the step, and the two cells between for the move of a knight.
    private static readonly (int X, int Y, int X1, int Y1, int X2, int Y2)[] Steps = MakeSteps();

    /// <param name="columns">Columns of the grid; rows follow from the number of cells.</param>
    /// <param name="cellM">Side of a cell in metres.</param>
    /// <param name="exposurePerM">By cell, 0 or more; NaN where no path goes.</param>
    /// <param name="starts">Cells of which any may be the first.</param>
    /// <param name="goals">By cell: whether the path ends there.</param>
    /// <returns>Null if no goal can be reached.</returns>
    public static ExposedPath? Find(int columns, double cellM, ReadOnlySpan<float> exposurePerM, IEnumerable<int> starts, ReadOnlySpan<bool> goals)
    {
        int rows = exposurePerM.Length / columns;
        double[] cost = new double[exposurePerM.Length];
        int[] from = new int[cost.Length];
        Array.Fill(cost, double.PositiveInfinity);
        // Of equal costs the lower cell comes first: the answer does not hang on the queue.
        var queue = new PriorityQueue<int, (double, int)>();
        foreach (int start in starts)
        {
            if (float.IsNaN(exposurePerM[start]) || cost[start] == 0.0)
                continue;
            (cost[start], from[start]) = (0.0, -1);
            queue.Enqueue(start, (0.0, start));
        }

        while (queue.TryDequeue(out int cell, out (double Cost, int) key))
        {
            if (key.Cost > cost[cell])
                continue;
            if (goals[cell])
                return Walked(columns, cellM, exposurePerM, from, cell);
            (int y, int x) = Math.DivRem(cell, columns);
            foreach ((int X, int Y, int X1, int Y1, int X2, int Y2) step in Steps)
            {
                (int toX, int toY) = (x + step.X, y + step.Y);
                if (toX < 0 || toX >= columns || toY < 0 || toY >= rows)
                    continue;
                int to = toY * columns + toX;
                double next = key.Cost + Cost(columns, cellM, exposurePerM, cell, step) + PerMetre * Length(cellM, step);
                // A cell that no path goes through makes it NaN, which is less than nothing.
                if (!(next < cost[to]))
                    continue;
                (cost[to], from[to]) = (next, cell);
                queue.Enqueue(to, (next, to));
            }
        }

        return null;
    }

    private static double Length(double cellM, in (int X, int Y, int X1, int Y1, int X2, int Y2) step) => cellM * Math.Sqrt(step.X * step.X + step.Y * step.Y);

    /// <summary>Exposure of a step: length times the mean of the cells that it touches.</summary>
    private static double Cost(int columns, double cellM, ReadOnlySpan<float> exposure, int cell, in (int X, int Y, int X1, int Y1, int X2, int Y2) step)
    {
        double mean = 0.5 * (exposure[cell] + exposure[cell + step.Y * columns + step.X]);
        if (step.X1 != 0 || step.Y1 != 0)
            mean = 0.5 * mean + 0.25 * (exposure[cell + step.Y1 * columns + step.X1] + exposure[cell + step.Y2 * columns + step.X2]);
        return mean * Length(cellM, step);
    }

    private static ExposedPath Walked(int columns, double cellM, ReadOnlySpan<float> exposure, int[] from, int goal)
    {
        var cells = new List<int>();
        for (int cell = goal; cell >= 0; cell = from[cell])
            cells.Add(cell);
        cells.Reverse();
        double length = 0.0, sum = 0.0;
        for (int i = 1; i < cells.Count; i++)
        {
            int x = cells[i] % columns - cells[i - 1] % columns, y = cells[i] / columns - cells[i - 1] / columns;
            (int X, int Y, int X1, int Y1, int X2, int Y2) step = Array.Find(Steps, s => s.X == x && s.Y == y);
            length += Length(cellM, step);
            sum += Cost(columns, cellM, exposure, cells[i - 1], step);
        }

        return new ExposedPath([.. cells], length, sum);
    }

    private static (int, int, int, int, int, int)[] MakeSteps()
    {
        var steps = new List<(int, int, int, int, int, int)>();
        for (int y = -2; y <= 2; y++)
        {
            for (int x = -2; x <= 2; x++)
            {
                if (Math.Max(Math.Abs(x), Math.Abs(y)) == 1)
                    steps.Add((x, y, 0, 0, 0, 0));
                else if (Math.Abs(x) + Math.Abs(y) == 3)
                    steps.Add((x, y, x / 2, y / 2, x - x / 2, y - y / 2));
            }
        }

        return [.. steps];
    }
}
