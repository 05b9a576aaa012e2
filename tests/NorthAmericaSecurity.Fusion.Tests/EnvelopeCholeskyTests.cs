using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>The sparse solver against elimination on the whole matrix (Gauss and Jordan), which shares nothing with it.</summary>
public class EnvelopeCholeskyTests
{
    [Theory]
    [InlineData(1, 0.0)]
    [InlineData(7, 0.0)]
    [InlineData(7, 1.0)]
    [InlineData(40, 0.03)]
    [InlineData(40, 0.15)]
    public void It_solves_and_inverts_as_elimination_does(int blocks, double linked)
    {
        const int per = 4;
        int n = blocks * per, stride = n + 3;
        var random = new CounterRandom(5, (uint)blocks, (uint)(1000 * linked));
        var matrix = new double[n * stride];
        // Pairs of blocks add a positive semidefinite part, as pairs of plots do.
        for (int a = 0; a < blocks; a++)
            for (int b = a; b < blocks; b++)
            {
                if (a != b && random.NextDouble() >= linked)
                    continue;
                for (int pair = 0; pair < 3; pair++)
                {
                    var row = new double[n];
                    for (int i = 0; i < per; i++)
                    {
                        row[per * a + i] = random.NextGaussian();
                        row[per * b + i] -= random.NextGaussian();
                    }

                    for (int i = 0; i < n; i++)
                        for (int j = 0; j < n; j++)
                            matrix[i * stride + j] += row[i] * row[j];
                }
            }

        double[] right = [.. Enumerable.Range(0, n).Select(_ => random.NextGaussian())];
        var solver = new EnvelopeCholesky();
        var x = new double[n];
        var variance = new double[n];
        // A second time with the same scratch.
        for (int round = 0; round < 2; round++)
        {
            solver.Factor(matrix, stride, blocks, per, diagonal: 1.0);
            solver.Solve(right, x);
            solver.InverseDiagonal(variance);
        }

        double[,] inverse = Inverse(matrix, stride, n);
        for (int i = 0; i < n; i++)
        {
            Assert.Equal(inverse[i, i], variance[i], 1e-9);
            Assert.Equal(Enumerable.Range(0, n).Sum(j => inverse[i, j] * right[j]), x[i], 1e-9);
        }
    }

    private static double[,] Inverse(double[] matrix, int stride, int n)
    {
        var a = new double[n, 2 * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
                a[i, j] = matrix[i * stride + j] + (i == j ? 1.0 : 0.0);
            a[i, n + i] = 1.0;
        }

        for (int k = 0; k < n; k++)
        {
            double pivot = a[k, k];
            for (int j = 0; j < 2 * n; j++)
                a[k, j] /= pivot;
            for (int i = 0; i < n; i++)
            {
                double factor = a[i, k];
                if (i == k || factor == 0.0)
                    continue;
                for (int j = 0; j < 2 * n; j++)
                    a[i, j] -= factor * a[k, j];
            }
        }

        var inverse = new double[n, n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                inverse[i, j] = a[i, n + j];
        return inverse;
    }
}
