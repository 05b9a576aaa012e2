using NorthAmericaSecurity.Simulation.Sensing;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Tests;

public class ClutterTests
{
    private const double Period = 10.0, Phase = 2.5, Mean = 25.0;
    private const int Scans = 400;

    private static Sensor Sensor => Scene.Sensor("radar", Period) with
    {
        PhaseS = Phase,
        Primary = Scene.Channel(100) with { RangeMinM = 20 * Scene.Nm, ClutterPerScan = Mean },
    };

    private static Plot[] Clutter(Sensor sensor) => Scene.Run([sensor], [], Phase, Phase + Scans * Period);

    [Fact]
    public void The_count_of_a_scan_is_Poissons()
    {
        double[] counts = [.. Clutter(Sensor).GroupBy(p => Math.Floor((p.TimeS - Phase) / Period)).Select(g => (double)g.Count())];
        Assert.Equal(Scans, counts.Length);
        Assert.Equal(Mean, counts.Average(), 4.0 * Math.Sqrt(Mean / Scans));
        // Variance is the mean; its own standard error is about √(2/n) of it.
        Assert.Equal(1.0, counts.Average(c => (c - Mean) * (c - Mean)) / Mean, 4.0 * Math.Sqrt(2.0 / Scans));
    }

    [Fact]
    public void Clutter_lies_evenly_over_the_area_in_range()
    {
        Plot[] plots = Clutter(Sensor);
        Assert.InRange(plots.Min(p => p.First), 20 * Scene.Nm, 21 * Scene.Nm);
        Assert.InRange(plots.Max(p => p.First), 99 * Scene.Nm, 100 * Scene.Nm);
        AssertEven([.. plots.Select(p => p.Second / 360.0)]);
        // Rings of the same area hold as many.
        AssertEven([.. plots.Select(p => (p.First * p.First / (Scene.Nm * Scene.Nm) - 400) / 9600)]);
        // Near and far in every direction alike: range and azimuth are independent.
        AssertEven([.. plots.Where(p => p.Second < 90).Select(p => (p.First * p.First / (Scene.Nm * Scene.Nm) - 400) / 9600)]);
    }

    [Fact]
    public void Clutter_comes_when_the_antenna_points_at_it_and_tells_nothing_of_an_aircraft()
    {
        foreach (Plot p in Clutter(Sensor))
        {
            Assert.InRange(Math.IEEERemainder(p.TimeS - Phase - Period * p.Second / 360.0, Period), -1e-6, 1e-6);
            Assert.Equal((Channels.Primary, Plot.NoTruth, Plot.NoMode3A, 0u), (p.Channels, p.TruthId, p.Mode3A, p.Address));
            Assert.True(float.IsNaN(p.ModeCM) && float.IsNaN(p.HeightM) && p.Form == PlotForm.Polar);
        }
    }

    [Fact]
    public void A_radar_in_three_dimensions_gives_its_clutter_heights()
    {
        Plot[] plots = Clutter(Sensor with { Primary = Sensor.Primary! with { SigmaHeightM = 500 } });
        Assert.All(plots, p => Assert.InRange(p.HeightM, 0, 10_000));
        AssertEven([.. plots.Select(p => p.HeightM / 10_000.0)]);
    }

    [Fact]
    public void A_radar_that_looks_at_a_sector_has_its_clutter_there()
    {
        Plot[] plots = Clutter(Sensor with { Primary = Sensor.Primary! with { BoresightDeg = 350, SectorDeg = 60 } });
        Assert.Equal(Mean * Scans, plots.Length, 4.0 * Math.Sqrt(Mean * Scans));
        Assert.InRange(plots.Max(p => Math.Abs(Units.Wrap180(p.Second - 350))), 29, 30);
        AssertEven([.. plots.Select(p => (Units.Wrap180(p.Second - 350) + 30) / 60)]);
        Assert.All(plots, p => Assert.InRange(Math.IEEERemainder(p.TimeS - Phase - Period * p.Second / 360.0, Period), -1e-6, 1e-6));
    }

    [Fact]
    public void Each_channel_has_clutter_of_its_own_and_it_can_be_switched_off()
    {
        Sensor both = Sensor with { Surface = Scene.Channel(50) with { ClutterPerScan = 5 } };
        Plot[] plots = Clutter(both);
        Assert.Equal(5.0 * Scans, plots.Count(p => p.Channels == Channels.Surface), 4.0 * Math.Sqrt(5.0 * Scans));
        Assert.All(plots.Where(p => p.Channels == Channels.Surface), p => Assert.True(p.First <= 50 * Scene.Nm));
        Assert.Equal(Clutter(Sensor).Select(p => Scene.Bits(p)), plots.Where(p => p.Channels == Channels.Primary).Select(p => Scene.Bits(p)));
        Assert.Empty(Scene.Run([both], [], 0, 100, new SensingSettings { Clutter = false }));
        // No two scans and no two sensors have the same.
        Assert.Equal(plots.Length, plots.Select(p => p.First).Distinct().Count());
        Assert.Empty(Clutter(Sensor with { Id = "another" }).Select(p => p.First).Intersect(plots.Select(p => p.First)));
    }

    /// <summary>Fails unless values in [0, 1] fill ten bins alike: chi-square of nine degrees of freedom below its 99.99th percentile.</summary>
    private static void AssertEven(double[] values)
    {
        double expected = values.Length / 10.0;
        double chi2 = Enumerable.Range(0, 10).Sum(bin =>
        {
            double off = values.Count(v => v >= bin / 10.0 && v < (bin + 1) / 10.0) - expected;
            return off * off / expected;
        });
        Assert.True(values.Length > 1000 && chi2 < 33.7, $"chi-square {chi2} of {values.Length} values");
    }
}
