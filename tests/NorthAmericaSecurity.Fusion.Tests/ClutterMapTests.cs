using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Tests;

public class ClutterMapTests
{
    private const double Reach = 160_000, Least = 1e-13;

    private static readonly Sensor Radar = new()
    {
        Id = "R",
        Antenna = Antenna.Planar(0, 0),
        PeriodS = 4,
        Primary = new Channel { RangeMaxM = Reach, SigmaRangeM = 70, SigmaAzimuthDeg = 0.08, Pd = 0.9, ClutterPerScan = 20 },
        Secondary = new Channel { RangeMaxM = Reach, SigmaRangeM = 40, SigmaAzimuthDeg = 0.06, Pd = 0.97 },
    };

    private static Plot At(double range, double azimuth, Channels channels = Channels.Primary)
    {
        Plot plot = Plot.Empty;
        (plot.First, plot.Second, plot.Channels) = (range, azimuth, channels);
        return plot;
    }

    [Fact]
    public void It_begins_at_the_declared_density_and_never_falls_below_the_least()
    {
        var map = new ClutterMap(Radar, Least);
        Assert.Equal(20 / (Math.PI * Reach * Reach), map.Density(map.CellOf(At(1000, 10))), 1e-18);
        Assert.Equal(Least, map.Density(map.CellOf(At(1000, 10, Channels.Secondary))));
        for (int scan = 0; scan < 20_000; scan++)
            map.AdvanceTo(4.0 * scan);
        Assert.Equal(Least, map.Density(map.CellOf(At(1000, 10))));
    }

    [Fact]
    public void The_density_of_false_plots_is_learned_cell_by_cell()
    {
        var map = new ClutterMap(Radar, Least);
        var random = new CounterRandom(1);
        // (range, azimuth of a sector of 22.5° and a ring of 20 km, mean number per scan there)
        (double Range, double Azimuth, double Mean)[] places = [(30_000, 50, 3), (70_000, 100, 0.5), (150_000, 359.9, 8), (1000, 0, 0.1)];
        double[] average = new double[places.Length];
        const int scans = 4000, settled = 2000;
        for (int scan = 0; scan < scans; scan++)
        {
            map.AdvanceTo(4.0 * scan);
            for (int i = 0; i < places.Length; i++)
            {
                int cell = map.CellOf(At(places[i].Range, places[i].Azimuth));
                for (int k = random.NextPoisson(places[i].Mean); k > 0; k--)
                    map.Count(cell, 1.0);
                average[i] += scan >= settled ? map.Density(cell) / (scans - settled) : 0.0;
            }
        }

        for (int i = 0; i < places.Length; i++)
        {
            (double range, double azimuth, double mean) = places[i];
            double inner = Math.Floor(range / 20_000) * 20_000, outer = inner + 20_000, area = Math.PI * (outer * outer - inner * inner) / 16;
            // A mean over 2,000 scans of a memory of 300: no less than 2,000 scans' worth of Poisson noise.
            Assert.Equal(mean, average[i] * area, 4 * Math.Sqrt(mean / 2000) * 1.2);
            Assert.Equal(mean, map.Density(map.CellOf(At(range, azimuth))) * area, 5 * Math.Sqrt(mean / 300));
        }

        Assert.True(map.Density(map.CellOf(At(30_000, 80))) < 1e-3 * map.Density(map.CellOf(At(30_000, 50))));
        Assert.Equal(Least, map.Density(map.CellOf(At(30_000, 50, Channels.Primary | Channels.Secondary))));
    }

    [Fact]
    public void A_plot_counts_by_the_probability_that_it_is_false()
    {
        ClutterMap whole = new(Radar, Least), half = new(Radar, Least);
        int cell = whole.CellOf(At(30_000, 50));
        for (int scan = 0; scan < 100; scan++)
        {
            whole.AdvanceTo(4.0 * scan);
            half.AdvanceTo(4.0 * scan);
            whole.Count(cell, 1.0);
            half.Count(cell, 0.5);
            half.Count(cell, 0.5);
        }

        Assert.Equal(whole.Density(cell), half.Density(cell), 1e-12 * whole.Density(cell));
    }

    [Fact]
    public void Scans_without_plots_count_too()
    {
        ClutterMap each = new(Radar, Least), gap = new(Radar, Least);
        for (int scan = 0; scan < 20; scan++)
            each.AdvanceTo(4.0 * scan);
        gap.AdvanceTo(0);
        gap.AdvanceTo(4.0 * 19);
        int cell = each.CellOf(At(30_000, 50));
        double expected = each.Density(cell);
        Assert.Equal(expected, gap.Density(cell), 0.02 * expected);
    }
}
