using NorthAmericaSecurity.Simulation.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Tests;

/// <summary>The span is simulated window by window; no plot may tell.</summary>
public class WindowTests
{
    private static readonly Sensor[] Sensors =
    [
        .. new[] { 1.0, 2.0, 4.8, 5.0, 8.0, 10.0, 12.0, 30.0, 45.0 }.Select((period, k) => Scene.Sensor($"radar {k}", period, Geodesic.Direct(Scene.Site, 40 * k, 50_000) with { HeightM = 1300 }) with
        {
            Primary = Scene.Channel(150, 0.9) with { ClutterPerScan = 4 },
            Adsb = Scene.Channel(150, 0.9, 30, 0),
        }),
    ];

    private static readonly Trajectory[] Targets =
    [
        .. Enumerable.Range(0, 20).Select(k => Scene.Straight($"T{k}", Geodesic.Direct(Scene.Site, 18 * k, 3_000 * k) with { HeightM = 4000 }, 50 * k, 12 * k, 300, start: k % 4 * 17.0)),
    ];

    [Theory]
    [InlineData(0, 300)]
    [InlineData(0, 1)]
    [InlineData(7.3, 190.1)]
    [InlineData(-50, 400)]
    [InlineData(29.999, 30.001)]
    [InlineData(10, 10)]
    public void Plots_are_in_order_of_time_and_inside_the_span(double from, double to)
    {
        (double EndS, Plot[] Plots)[] windows = [.. new SensorSimulator(Sensors, Targets, new SensingSettings()).Run(from, to)];
        double last = from, before = double.NegativeInfinity;
        foreach ((double end, Plot[] plots) in windows)
        {
            Assert.True(end > before && end <= to);
            foreach (Plot plot in plots)
            {
                Assert.True(plot.TimeS >= last && plot.TimeS >= from && plot.TimeS < end && plot.TimeS < to, $"{plot.TimeS} in the window up to {end} of {from} to {to}");
                last = plot.TimeS;
            }

            before = end;
        }

        Assert.Equal(to, before);
    }

    [Theory]
    [InlineData(0, 30, 60)]
    [InlineData(0, 15, 60)]
    [InlineData(11.7, 29.3, 130.9)]
    [InlineData(0, 150, 300)]
    public void Two_spans_hold_what_the_whole_holds(double from, double middle, double to)
    {
        string[] whole = [.. Scene.Run(Sensors, Targets, from, to).Select(p => Scene.Bits(p))];
        Assert.True(whole.Length > 200);
        Assert.Equal(whole.Distinct().Count(), whole.Length);
        Assert.Equal(whole, Scene.Run(Sensors, Targets, from, middle).Concat(Scene.Run(Sensors, Targets, middle, to)).Select(p => Scene.Bits(p)));
    }

    [Fact]
    public void No_scan_is_lost_or_seen_twice_at_a_seam_whatever_period_and_phase()
    {
        // Seams are 30 s apart, from the longest period before the start on: with decimal periods and phases many a scan starts on one, to the last bit or all but.
        Trajectory still = Scene.Still("still", 90, 40_000, 4000);
        var wrong = new List<string>();
        for (int tenths = 5; tenths <= 120; tenths++)
        {
            double period = tenths / 10.0;
            // All phases at once: each is a sensor of one network.
            Sensor[] network =
            [
                .. Enumerable.Range(1, Math.Min(tenths, 12)).Select(k => Scene.Sensor($"{k}", period) with { PhaseS = tenths <= 12 ? k / 10.0 : Math.Round(period * k / 12.0, 1), Primary = Scene.Channel(100) }),
                Scene.Sensor("the longest", 12) with { Ais = Scene.Channel(1) },
            ];
            foreach (IGrouping<int, Plot> plots in Scene.Run(network, [still], 0, 620).GroupBy(p => p.Sensor))
            {
                double[] times = [.. plots.Select(p => p.TimeS)];
                for (int i = 1; i < times.Length; i++)
                    if (Math.Abs(times[i] - times[i - 1] - period) > 1e-3)
                        wrong.Add($"period {period}, phase {network[plots.Key].PhaseS}: {times[i - 1]} is followed by {times[i]}");
                if (times[0] >= period || times[^1] < 620 - period)
                    wrong.Add($"period {period}, phase {network[plots.Key].PhaseS}: {times[0]} to {times[^1]}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_target_is_seen_in_its_lifetime_only()
    {
        Trajectory late = Scene.Straight("late", Geodesic.Direct(Scene.Site, 30, 20_000) with { HeightM = 4000 }, 90, 100, 130, start: 73.5);
        double[] times = [.. Scene.Run(Sensors, [late], 0, 300, new SensingSettings { Clutter = false }).Select(p => p.TimeS)];
        Assert.True(times.Length > 50);
        Assert.InRange(times.Min(), late.StartS, late.StartS + 5);
        Assert.InRange(times.Max(), late.EndS - 5, late.EndS);
    }

    [Fact]
    public void A_fast_target_is_seen_wherever_it_enters_the_reach()
    {
        // 1000 m/s through a reach of 40 NM: those near a sensor are chosen by where they are in the middle of a window.
        Sensor sensor = Scene.Sensor("radar", 2) with { Primary = Scene.Channel(40, sigmaRangeM: 1e-3) };
        Trajectory fast = Scene.Straight("fast", Geodesic.Direct(Scene.Site, 270, 200_000) with { HeightM = 15_000 }, 90, 1000, 400);
        Plot[] plots = Scene.Run([sensor], [fast], 0, 400);
        // The chord of the reach at its height takes 2 √((40 NM)² - 13.7²) km: 144.9 s.
        Assert.InRange(plots.Length, 71, 74);
    }

    [Fact]
    public void Nothing_to_simulate_is_no_plots()
    {
        Assert.Empty(Scene.Run([], Targets, 0, 60));
        Assert.Empty(Scene.Run([Scene.Sensor("radar") with { Primary = Scene.Channel(100) }], [], 0, 60));
    }
}
