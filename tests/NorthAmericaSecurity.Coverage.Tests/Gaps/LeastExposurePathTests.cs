using NorthAmericaSecurity.Coverage.Gaps;

namespace NorthAmericaSecurity.Coverage.Tests.Gaps;

/// <summary>Paths of least exposure on fields whose answer is known.</summary>
public class LeastExposurePathTests
{
    private const double CellM = 1_000.0;

    private static ExposedPath? Find(int columns, int rows, Func<int, int, double> exposurePerM)
    {
        float[] field = [.. Enumerable.Range(0, columns * rows).Select(i => (float)exposurePerM(i % columns, i / columns))];
        bool[] goals = [.. Enumerable.Range(0, field.Length).Select(i => i / columns == rows - 1)];
        return LeastExposurePath.Find(columns, CellM, field, Enumerable.Range(0, columns), goals);
    }

    [Fact]
    public void Through_a_field_that_is_the_same_everywhere_it_is_the_straight_line()
    {
        ExposedPath path = Find(30, 41, (_, _) => 2e-5)!;
        Assert.Equal(40_000.0, path.LengthM, 1e-6);
        Assert.Equal(0.8, path.Exposure, 1e-6);
        Assert.Equal(1.0 - Math.Exp(-0.8), path.Probability, 1e-6);
        Assert.Single(path.Cells.Select(c => c % 30).Distinct());
    }

    [Fact]
    public void Between_two_sensors_it_goes_through_the_middle()
    {
        // Each is seen with the inverse square of distance; beyond them no path goes.
        const int columns = 61, rows = 81, west = 10, east = 50, row = 40;
        double Exposure(int x, int y) => x is < west or > east ? double.NaN
            : 1e-3 / (1.0 + (x - west) * (x - west) + (y - row) * (y - row)) + 1e-3 / (1.0 + (x - east) * (x - east) + (y - row) * (y - row));
        ExposedPath path = Find(columns, rows, Exposure)!;
        Assert.Contains(row * columns + (west + east) / 2, path.Cells);
        double straight = 0.0;
        for (int y = 1; y < rows; y++)
            straight += CellM * 0.5 * (Exposure(30, y - 1) + Exposure(30, y));
        Assert.InRange(path.Exposure, 0.9 * straight, straight * (1.0 + 1e-6));

        // Were the east sensor a tenth as good, the way is nearer to it.
        ExposedPath aside = Find(columns, rows, (x, y) => x is < west or > east ? double.NaN
            : 1e-3 / (1.0 + (x - west) * (x - west) + (y - row) * (y - row)) + 1e-4 / (1.0 + (x - east) * (x - east) + (y - row) * (y - row)))!;
        Assert.True(aside.Cells.First(c => c / columns == row) % columns > 33);
    }

    [Fact]
    public void A_slant_is_at_most_three_percent_too_long_and_a_wall_is_no_way()
    {
        const int n = 60;
        float[] free = new float[n * n];
        foreach ((int x, int y) in ((int, int)[])[(50, 0), (50, 10), (50, 25), (50, 40), (50, 50), (20, 50)])
        {
            bool[] goal = new bool[n * n];
            goal[y * n + x] = true;
            double straight = CellM * Math.Sqrt(x * x + y * y);
            Assert.InRange(LeastExposurePath.Find(n, CellM, free, [0], goal)!.LengthM, straight - 1e-6, 1.03 * straight);
        }

        Assert.Null(Find(20, 20, (_, y) => y == 7 ? double.NaN : 0.0));
    }
}
