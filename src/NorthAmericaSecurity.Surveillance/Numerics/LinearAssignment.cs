namespace NorthAmericaSecurity.Surveillance.Numerics;

/// <summary>
/// Rectangular assignment of least total cost by successive shortest augmenting paths with potentials (Jonker and Volgenant, Computing 38, 1987; in the
/// rectangular form of Crouse, IEEE Trans. AES 52, 2016). Reuses its buffers; for the small clusters of gating and scoring.
/// </summary>
public sealed class LinearAssignment
{
    private double[] _u = new double[64], _v = new double[64], _shortest = new double[64];
    private int[] _rowOfColumn = new int[64], _previous = new int[64];
    private bool[] _done = new bool[64];

    /// <summary>Assigns every row to a different column.</summary>
    /// <param name="cost">Row-major costs, rows × columns, finite.</param>
    /// <param name="rows">Number of rows, not more than columns.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="columnOfRow">Receives the column of each row.</param>
    public void Solve(ReadOnlySpan<double> cost, int rows, int columns, Span<int> columnOfRow)
    {
        if (rows > columns)
            throw new ArgumentException($"assignment of {rows} rows to {columns} columns: there must be no more rows than columns");
        if (_u.Length < rows)
            _u = new double[2 * rows];
        if (_v.Length < columns)
        {
            _v = new double[2 * columns];
            _shortest = new double[2 * columns];
            _rowOfColumn = new int[2 * columns];
            _previous = new int[2 * columns];
            _done = new bool[2 * columns];
        }

        Array.Clear(_u, 0, rows);
        Array.Clear(_v, 0, columns);
        Array.Fill(_rowOfColumn, -1, 0, columns);
        for (int start = 0; start < rows; start++)
            Augment(cost, columns, start);
        for (int c = 0; c < columns; c++)
            if (_rowOfColumn[c] >= 0)
                columnOfRow[_rowOfColumn[c]] = c;
    }

    private void Augment(ReadOnlySpan<double> cost, int columns, int start)
    {
        Array.Fill(_shortest, double.PositiveInfinity, 0, columns);
        Array.Fill(_done, false, 0, columns);
        int row = start, sink = -1, from = -1;
        double least = 0.0;
        while (sink < 0)
        {
            int best = -1;
            double bestCost = double.PositiveInfinity;
            for (int c = 0; c < columns; c++)
            {
                if (_done[c])
                    continue;
                double reduced = least + cost[row * columns + c] - _u[row] - _v[c];
                if (reduced < _shortest[c])
                {
                    _shortest[c] = reduced;
                    _previous[c] = from;
                }

                // Among equals a free column ends the search at once.
                if (_shortest[c] < bestCost || (_shortest[c] == bestCost && _rowOfColumn[c] < 0 && best >= 0 && _rowOfColumn[best] >= 0))
                {
                    bestCost = _shortest[c];
                    best = c;
                }
            }

            least = bestCost;
            _done[best] = true;
            if (_rowOfColumn[best] < 0)
                sink = best;
            else
                (row, from) = (_rowOfColumn[best], best);
        }

        _u[start] += least;
        for (int c = 0; c < columns; c++)
        {
            if (!_done[c])
                continue;
            if (c != sink)
                _u[_rowOfColumn[c]] += least - _shortest[c];
            _v[c] -= least - _shortest[c];
        }

        for (int c = sink; c >= 0;)
        {
            int before = _previous[c];
            _rowOfColumn[c] = before < 0 ? start : _rowOfColumn[before];
            c = before;
        }
    }
}
