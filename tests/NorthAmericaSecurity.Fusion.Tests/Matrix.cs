using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>Small dense matrices, written for plainness: the filter's oracles are computed with them.</summary>
internal sealed class Matrix(int rows, int columns)
{
    private readonly double[,] _values = new double[rows, columns];

    public int Rows => rows;

    public int Columns => columns;

    public double this[int row, int column]
    {
        get => _values[row, column];
        set => _values[row, column] = value;
    }

    public Matrix Transposed => Of(Columns, Rows, (i, j) => this[j, i]);

    public static Matrix Of(int rows, int columns, Func<int, int, double> value)
    {
        var m = new Matrix(rows, columns);
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
                m[i, j] = value(i, j);
        return m;
    }

    public static Matrix Column(params double[] values) => Of(values.Length, 1, (i, _) => values[i]);

    public static Matrix operator *(Matrix a, Matrix b) => Of(a.Rows, b.Columns, (i, j) => Enumerable.Range(0, a.Columns).Sum(k => a[i, k] * b[k, j]));

    public static Matrix operator +(Matrix a, Matrix b) => Of(a.Rows, a.Columns, (i, j) => a[i, j] + b[i, j]);

    public static Matrix operator -(Matrix a, Matrix b) => Of(a.Rows, a.Columns, (i, j) => a[i, j] - b[i, j]);

    public static Matrix operator *(double k, Matrix a) => Of(a.Rows, a.Columns, (i, j) => k * a[i, j]);

    /// <summary>Inverse and determinant of a 2 by 2 matrix.</summary>
    public (Matrix Inverse, double Determinant) Inverted()
    {
        double determinant = this[0, 0] * this[1, 1] - this[0, 1] * this[1, 0];
        var inverse = new Matrix(2, 2) { [0, 0] = this[1, 1] / determinant, [0, 1] = -this[0, 1] / determinant, [1, 0] = -this[1, 0] / determinant, [1, 1] = this[0, 0] / determinant };
        return (inverse, determinant);
    }

    /// <summary>A covariance with the given standard deviations and correlations of chance.</summary>
    public static Matrix RandomCovariance(ref CounterRandom random, params double[] sigmas)
    {
        int n = sigmas.Length;
        var factor = new Matrix(n, n);
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                factor[i, j] = sigmas[i] * ((i == j ? 1.0 : 0.0) + 0.3 * random.NextGaussian());
        return factor * factor.Transposed;
    }
}
