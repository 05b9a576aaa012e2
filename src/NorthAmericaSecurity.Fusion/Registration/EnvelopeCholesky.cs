using static NorthAmericaSecurity.Fusion.Registration.DenseVectors;

namespace NorthAmericaSecurity.Fusion.Registration;

/// <summary>
/// Solves sparse symmetric positive definite systems made of small blocks, one for each sensor: sensors share targets with their neighbours only. The blocks are put
/// in the order of Cuthill and McKee (ACM National Conference, 1969), so that the factor stays within a band that follows the matrix (Jennings, The Computer Journal
/// 9, 1966), and the diagonal of the inverse comes from the factor alone (Erisman and Tinney, Communications of the ACM 18, 1975).
/// </summary>
internal sealed class EnvelopeCholesky
{
    private int _n, _per;
    private int[] _order = [], _first = [], _last = [], _start = [];
    private double[] _rows = [], _inverse = [], _work = [], _column = [];

    /// <summary>Takes blocks × blocks blocks of a dense matrix with rows of a stride, adds to its diagonal, and factors it.</summary>
    public void Factor(ReadOnlySpan<double> matrix, int stride, int blocks, int perBlock, double diagonal)
    {
        (_n, _per) = (blocks * perBlock, perBlock);
        if (_order.Length < blocks)
        {
            (_order, _first, _last, _start) = (new int[blocks], new int[_n], new int[_n], new int[_n]);
            (_work, _column) = (new double[_n], new double[_n]);
        }

        Order(matrix, stride, blocks);
        SetEnvelope(matrix, stride, blocks);
        for (int i = 0; i < _n; i++)
        {
            Span<double> row = Row(_rows, i);
            int from = _first[i];
            ReadOnlySpan<double> source = matrix.Slice(SourceOf(i) * stride, stride);
            for (int j = from; j <= i; j++)
                row[j - from] = source[SourceOf(j)];
            row[i - from] += diagonal;
            for (int j = from; j < i; j++)
            {
                int common = Math.Max(from, _first[j]);
                ReadOnlySpan<double> other = Row(_rows, j);
                row[j - from] = (row[j - from] - Dot(row[(common - from)..(j - from)], other[(common - _first[j])..(j - _first[j])])) / other[^1];
            }

            row[i - from] = Math.Sqrt(Math.Max(1e-12, row[i - from] - Dot(row[..(i - from)], row[..(i - from)])));
        }
    }

    /// <summary>The solution for a right side, both in the order of the matrix.</summary>
    public void Solve(ReadOnlySpan<double> right, Span<double> solution)
    {
        Span<double> x = _work.AsSpan(0, _n);
        for (int i = 0; i < _n; i++)
        {
            ReadOnlySpan<double> row = Row(_rows, i);
            x[i] = (right[SourceOf(i)] - Dot(row[..^1], x[_first[i]..i])) / row[^1];
        }

        for (int i = _n - 1; i >= 0; i--)
        {
            ReadOnlySpan<double> row = Row(_rows, i);
            x[i] /= row[^1];
            AddScaled(x[_first[i]..i], row[..^1], -x[i]);
        }

        for (int i = 0; i < _n; i++)
            solution[SourceOf(i)] = x[i];
    }

    /// <summary>The diagonal of the inverse, in the order of the matrix.</summary>
    public void InverseDiagonal(Span<double> diagonal)
    {
        if (_inverse.Length < _rows.Length)
            _inverse = new double[_rows.Length];
        for (int j = _n - 1; j >= 0; j--)
        {
            int last = _last[j];
            double pivot = 1.0 / Row(_rows, j)[^1];
            // Column j of the inverse below the diagonal: minus the inverse of what lies behind, times column j of the factor.
            Span<double> column = _work.AsSpan(0, last - j), factor = _column.AsSpan(0, last - j);
            column.Clear();
            for (int i = j + 1; i <= last; i++)
                factor[i - j - 1] = pivot * Row(_rows, i)[j - _first[i]];
            for (int k = 0; k < column.Length; k++)
            {
                int i = j + 1 + k;
                ReadOnlySpan<double> behind = Row(_inverse, i)[(j + 1 - _first[i])..];
                AddScaled(column[..k], behind[..k], -factor[k]);
                column[k] -= Dot(behind, factor[..(k + 1)]);
            }

            double own = pivot * pivot;
            for (int k = 0; k < column.Length; k++)
            {
                int i = j + 1 + k;
                Row(_inverse, i)[j - _first[i]] = column[k];
                own -= factor[k] * column[k];
            }

            Row(_inverse, j)[^1] = own;
            diagonal[SourceOf(j)] = own;
        }
    }

    private int SourceOf(int i) => _order[i / _per] * _per + i % _per;

    private Span<double> Row(double[] of, int i) => of.AsSpan(_start[i], i - _first[i] + 1);

    private static bool Linked(ReadOnlySpan<double> matrix, int stride, int per, int a, int b)
    {
        for (int i = 0; i < per; i++)
            if (matrix.Slice((per * a + i) * stride + per * b, per).ContainsAnyExcept(0.0))
                return true;
        return false;
    }

    /// <summary>Breadth first from the block of fewest links, neighbours of few links first; the order is then turned round (George and Liu, 1981).</summary>
    private void Order(ReadOnlySpan<double> matrix, int stride, int blocks)
    {
        Span<int> degree = stackalloc int[blocks];
        for (int a = 0; a < blocks; a++)
            for (int b = 0; b < blocks; b++)
                degree[a] += Linked(matrix, stride, _per, a, b) ? 1 : 0;
        Span<bool> taken = stackalloc bool[blocks];
        int count = 0;
        for (int next = 0; count < blocks;)
        {
            if (next == count)
            {
                int least = -1;
                for (int b = 0; b < blocks; b++)
                    if (!taken[b] && (least < 0 || degree[b] < degree[least]))
                        least = b;
                taken[least] = true;
                _order[count++] = least;
            }

            int from = _order[next++], neighbours = count;
            for (int b = 0; b < blocks; b++)
            {
                if (taken[b] || !Linked(matrix, stride, _per, from, b))
                    continue;
                taken[b] = true;
                int at = count++;
                for (; at > neighbours && degree[_order[at - 1]] > degree[b]; at--)
                    _order[at] = _order[at - 1];
                _order[at] = b;
            }
        }

        _order.AsSpan(0, blocks).Reverse();
    }

    /// <summary>The first column of each row, made not to fall from row to row, so that the rows that reach a column are consecutive.</summary>
    private void SetEnvelope(ReadOnlySpan<double> matrix, int stride, int blocks)
    {
        int least = blocks - 1;
        for (int a = blocks - 1; a >= 0; a--)
        {
            least = Math.Min(least, a);
            for (int b = 0; b < least; b++)
                if (Linked(matrix, stride, _per, _order[a], _order[b]))
                    least = b;
            for (int i = 0; i < _per; i++)
                _first[_per * a + i] = _per * least;
        }

        int size = 0;
        for (int i = 0; i < _n; i++)
        {
            _start[i] = size;
            size += i - _first[i] + 1;
            for (int j = _first[i]; j <= i; j++)
                _last[j] = i;
        }

        if (_rows.Length < size)
            _rows = new double[2 * size];
    }
}
