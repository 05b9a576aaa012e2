using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Surveillance.Tests;

public class NumericsTests
{
    [Fact]
    public void Philox_gives_its_authors_known_answers()
    {
        // Random123, kat_vectors: philox4x32 10, counter 0 and key 0.
        var random = new CounterRandom(0);
        Assert.Equal([0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u],
            [random.NextUInt32(), random.NextUInt32(), random.NextUInt32(), random.NextUInt32()]);
    }

    [Fact]
    public void Draws_depend_on_their_key_alone()
    {
        var a = new CounterRandom(5, 1, 2, 3);
        var other = new CounterRandom(5, 1, 2, 4);
        for (int i = 0; i < 100; i++)
            other.NextUInt32();
        var again = new CounterRandom(5, 1, 2, 3);
        for (int i = 0; i < 1000; i++)
            Assert.Equal(a.NextUInt32(), again.NextUInt32());
        Assert.NotEqual(new CounterRandom(5, 1, 2, 3).NextUInt32(), new CounterRandom(5, 1, 3, 2).NextUInt32());
    }

    [Fact]
    public void Distributions_have_their_moments()
    {
        var random = new CounterRandom(99);
        const int n = 200_000;
        double sum = 0, squares = 0, uniform = 0, poisson = 0, poissonSquares = 0;
        for (int i = 0; i < n; i++)
        {
            double g = random.NextGaussian();
            sum += g;
            squares += g * g;
            uniform += random.NextDouble();
            int k = random.NextPoisson(45.0);
            poisson += k;
            poissonSquares += (double)k * k;
        }

        Assert.Equal(0.0, sum / n, 0.01);
        Assert.Equal(1.0, squares / n, 0.02);
        Assert.Equal(0.5, uniform / n, 0.005);
        Assert.Equal(45.0, poisson / n, 0.1);
        Assert.Equal(45.0, poissonSquares / n - poisson / n * (poisson / n), 1.0);
        Assert.Equal(0, random.NextPoisson(0));
    }

    [Fact]
    public void Assignment_finds_the_least_cost_of_every_small_problem()
    {
        var random = new CounterRandom(3);
        var solver = new LinearAssignment();
        for (int trial = 0; trial < 500; trial++)
        {
            int rows = 1 + random.NextInt(5), columns = rows + random.NextInt(3);
            double[] cost = [.. Enumerable.Range(0, rows * columns).Select(_ => trial % 3 == 0 ? random.NextInt(4) : random.NextDouble(-10, 10))];
            var column = new int[rows];
            solver.Solve(cost, rows, columns, column);
            Assert.Equal(rows, column.Distinct().Count());
            double found = Enumerable.Range(0, rows).Sum(r => cost[r * columns + column[r]]);
            Assert.Equal(Exhaustive(cost, rows, columns, 0, 0), found, 9);
        }

        Assert.Throws<ArgumentException>(() => solver.Solve(new double[2], 2, 1, new int[2]));
    }

    private static double Exhaustive(double[] cost, int rows, int columns, int row, int used)
    {
        if (row == rows)
            return 0;
        double best = double.PositiveInfinity;
        for (int c = 0; c < columns; c++)
            if ((used & 1 << c) == 0)
                best = Math.Min(best, cost[row * columns + c] + Exhaustive(cost, rows, columns, row + 1, used | 1 << c));
        return best;
    }
}
