using NorthAmericaSecurity.Simulation.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Tests;

/// <summary>The plots of a sensor and a target are theirs alone: whoever else is there, and in whatever order, changes no bit of them.</summary>
public class DeterminismTests
{
    private static readonly SensingSettings Settings = new() { Seed = 5, RangeBiasSigmaM = 30, AzimuthBiasSigmaDeg = 0.05 };

    private static Sensor[] Sensors =>
    [
        Scene.Sensor("long", 12) with { Primary = Scene.Channel(200, 0.8) with { ClutterPerScan = 10, SigmaHeightM = 500 }, Secondary = Scene.Channel(200, 0.9) with { ModeS = true } },
        Scene.Sensor("airport", 4.8, new GeodeticPosition(31.8, -106.4, 1200)) with { Primary = Scene.Channel(60, 0.9) with { ClutterPerScan = 5 } },
        Scene.Sensor("adsb", 2) with { Adsb = Scene.Channel(200, 0.9, 30, 0) },
        Scene.Sensor("othr", 30, new GeodeticPosition(40, -85, 0)) with { Skywave = Scene.Channel(1600, 0.5, 7000, 0.75) with { RangeMinM = 500_000, BoresightDeg = 240, SectorDeg = 64 } },
        new Sensor { Id = "space", PeriodS = 8, Adsb = Scene.Channel(1e4, 0.95, 30, 0) with { FromSpace = true } },
        Scene.Sensor("coast", 3) with { Surface = Scene.Channel(20, 0.9) with { ClutterPerScan = 3 }, Ais = Scene.Channel(30, 0.9, 15, 0) },
    ];

    private static Trajectory[] Targets =>
    [
        .. Enumerable.Range(0, 12).Select(k => Scene.Straight($"T{k}", Geodesic.Direct(Scene.Site, 30 * k, 20_000 + 10_000 * k) with { HeightM = 2000 + 700 * k }, 45 * k, 60 + 15 * k, 300)),
        Scene.Straight("boat", Geodesic.Direct(Scene.Site, 80, 15_000) with { HeightM = 0 }, 90, 8, 300).Sea(),
    ];

    private static string[] Plots(IReadOnlyList<Sensor> sensors, IReadOnlyList<Trajectory> targets, SensingSettings settings, Func<string, string, bool> keep) =>
    [
        .. Scene.Run(sensors, targets, 0, 240, settings)
            .Select(p => (Plot: p, Sensor: sensors[p.Sensor].Id, Truth: p.TruthId < 0 ? "" : targets[p.TruthId].Id))
            .Where(p => keep(p.Sensor, p.Truth)).Select(p => Scene.Bits(p.Plot, p.Sensor, p.Truth)).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_same_seed_gives_the_same_plots_and_another_gives_others()
    {
        string[] once = [.. Scene.Run(Sensors, Targets, 0, 240, Settings).Select(p => Scene.Bits(p))];
        Assert.True(once.Length > 1000);
        Assert.Equal(once, Scene.Run(Sensors, Targets, 0, 240, Settings).Select(p => Scene.Bits(p)));
        Assert.Empty(once.Intersect(Scene.Run(Sensors, Targets, 0, 240, Settings with { Seed = 6 }).Select(p => Scene.Bits(p))));
    }

    [Fact]
    public void Other_sensors_change_no_plot_of_a_sensor()
    {
        // The others have longer and shorter periods, are more than all cores are busy with, and come first and last: windows, threads and numbers all differ.
        Sensor[] others = [.. Enumerable.Range(0, 40).Select(k => Scene.Sensor($"other {k}", 1.7 + k, Geodesic.Direct(Scene.Site, 9 * k, 30_000)) with { Primary = Scene.Channel(100) with { ClutterPerScan = 1 } })];
        string[] alone = Plots(Sensors, Targets, Settings, (_, _) => true);
        string[] among = Plots([.. others[..20], .. Sensors.Reverse(), .. others[20..]], Targets, Settings, (sensor, _) => !sensor.StartsWith("other"));
        Assert.Equal(alone, among);
        foreach (Sensor one in Sensors)
            Assert.Equal(alone.Where(p => p.Contains($" {one.Id} ")), Plots([one], Targets, Settings, (_, _) => true));
    }

    [Fact]
    public void Other_targets_change_no_plot_of_a_target_and_no_clutter()
    {
        Trajectory[] others = [.. Enumerable.Range(0, 50).Select(k => Scene.Straight($"other {k}", Geodesic.Direct(Scene.Site, 7 * k, 5_000 * k) with { HeightM = 5000 }, 7 * k, 200, 300))];
        string[] few = Plots(Sensors, Targets, Settings, (_, _) => true);
        Assert.Equal(few, Plots(Sensors, [.. others[..25], .. Targets.Reverse(), .. others[25..]], Settings, (_, truth) => !truth.StartsWith("other")));
        Assert.Equal(few.Where(p => p.EndsWith(' ')), Plots(Sensors, [], Settings, (_, _) => true));
    }

    [Fact]
    public void Clutter_and_biases_change_no_draw_of_a_target()
    {
        string[] with = Plots(Sensors, Targets, Settings, (_, truth) => truth.Length > 0);
        Assert.Equal(with, Plots(Sensors, Targets, Settings with { Clutter = false }, (_, _) => true));
        // Without bias every plot is there at its time, and shifted: the same count.
        Assert.Equal(with.Length, Plots(Sensors, Targets, Settings with { RangeBiasSigmaM = 0, AzimuthBiasSigmaDeg = 0 }, (_, truth) => truth.Length > 0).Length);
    }

    [Fact]
    public void What_the_primary_sees_is_the_same_whatever_the_secondary_can()
    {
        static Sensor With(double secondaryPd) => Scene.Sensor("radar") with { Primary = Scene.Channel(200, 0.5), Secondary = Scene.Channel(200, secondaryPd) };
        double[] Times(double secondaryPd) =>
            [.. Scene.Run([With(secondaryPd)], Targets, 0, 240).Where(p => (p.Channels & Channels.Primary) != 0).Select(p => p.TimeS)];
        Assert.Equal(Times(0.01), Times(1.0));
    }
}
