using NorthAmericaSecurity.Simulation.Sensing;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Tests;

/// <summary>What is seen, how often and how well, beside the truth.</summary>
public class DetectionTests
{
    private const double Nm = Scene.Nm;

    private static readonly SensingSettings Quiet = new() { Clutter = false };

    /// <summary>Aircraft that stand still all around, 20 to 180 km off and 3 to 9 km high: above the horizon and below any cone of silence.</summary>
    private static Trajectory[] Ring(int count, bool cooperative = true, bool adsb = true) =>
    [
        .. Enumerable.Range(0, count).Select(k => Scene.Still($"T{k}", 360.0 * k / count + 0.3, 20_000 + 160_000.0 * (k * 7 % count) / count, 4500 + 4500.0 * (k * 3 % count) / count)
            .With(cooperative, adsb, cooperative ? 0xA00001u + (uint)k : 0, cooperative ? (short)(65 + k) : Plot.NoMode3A)),
    ];

    [Fact]
    public void Primary_and_secondary_detect_with_their_own_probability_and_independently()
    {
        Sensor sensor = Scene.Sensor("radar") with { Primary = Scene.Channel(150, 0.8), Secondary = Scene.Channel(150, 0.95) };
        // A target that stands still is met exactly once in every period.
        Plot[] plots = Scene.Run([sensor], Ring(200), 0, 1000, Quiet);
        int trials = 200 * 100;
        Scene.AssertBinomial(plots.Count(p => (p.Channels & Channels.Primary) != 0), trials, 0.8, "primary");
        Scene.AssertBinomial(plots.Count(p => (p.Channels & Channels.Secondary) != 0), trials, 0.95, "secondary");
        Scene.AssertBinomial(plots.Count(p => p.Channels == (Channels.Primary | Channels.Secondary)), trials, 0.8 * 0.95, "both");
        Scene.AssertBinomial(plots.Length, trials, 1.0 - 0.2 * 0.05, "either");
        // No target is luckier than another, and no scan: the scatter of a target's count is the binomial's.
        double[] counts = [.. plots.Where(p => (p.Channels & Channels.Primary) != 0).GroupBy(p => p.TruthId).Select(g => (double)g.Count())];
        Assert.Equal(200, counts.Length);
        Assert.InRange(counts.Average(c => (c - 80) * (c - 80)) / (100 * 0.8 * 0.2), 1.0 - 4.0 * Math.Sqrt(2.0 / 200), 1.0 + 4.0 * Math.Sqrt(2.0 / 200));
    }

    [Fact]
    public void Broadcasts_and_other_radars_detect_with_their_probability()
    {
        Sensor air = Scene.Sensor("adsb") with { Adsb = Scene.Channel(150, 0.7, 30, 0) };
        Scene.AssertBinomial(Scene.Run([air], Ring(100), 0, 1000).Length, 100 * 100, 0.7, "ADS-B");
        var space = new Sensor { Id = "space", PeriodS = 10, Adsb = Scene.Channel(1e4, 0.95, 30, 0) with { FromSpace = true } };
        Scene.AssertBinomial(Scene.Run([space], Ring(100), 0, 1000).Length, 100 * 100, 0.95, "ADS-B from space");

        Trajectory[] boats = [.. Enumerable.Range(0, 100).Select(k => Scene.Still($"boat {k}", 3.6 * k, 5_000 + 100 * k, 0).Sea())];
        Sensor coast = Scene.Sensor("coast", site: Scene.Site with { HeightM = 30 }) with { Surface = Scene.Channel(20, 0.9), Ais = Scene.Channel(20, 0.6, 15, 0) };
        Plot[] plots = Scene.Run([coast], boats, 0, 1000, Quiet);
        Scene.AssertBinomial(plots.Count(p => p.Channels == Channels.Surface), 100 * 100, 0.9, "surface radar");
        Scene.AssertBinomial(plots.Count(p => p.Channels == Channels.Ais), 100 * 100, 0.6, "AIS");

        Sensor othr = Scene.Sensor("othr") with { Skywave = Scene.Channel(1600, 0.5, 7000, 0.75) with { RangeMinM = 800_000, BoresightDeg = 90, SectorDeg = 64 } };
        Trajectory[] far = [.. Enumerable.Range(0, 50).Select(k => Scene.Still($"far {k}", 60 + 1.2 * k, 900_000 + 40_000 * k, 3000))];
        Scene.AssertBinomial(Scene.Run([othr], far, 0, 2000, Quiet).Length, 50 * 200, 0.5, "sky wave");
    }

    [Fact]
    public void Range_and_azimuth_have_the_errors_of_the_channel_that_measured()
    {
        Sensor sensor = Scene.Sensor("radar") with { Primary = Scene.Channel(200, 0.8, 200, 0.3) with { SigmaHeightM = 600 }, Secondary = Scene.Channel(200, 0.5, 40, 0.06) };
        Trajectory[] targets =
            [.. Enumerable.Range(0, 60).Select(k => Scene.Straight($"T{k}", Geodesic.Direct(Scene.Site, 6 * k, 60_000 + 1000 * k) with { HeightM = 5000 + 50 * k }, 30 * k, 100, 600))];
        Plot[] plots = Scene.Run([sensor], targets, 0, 600, Quiet);
        Ecef antenna = Wgs84.ToEcef(Scene.Site);
        (double Range, double Azimuth)[] errors = [.. plots.Select(p =>
        {
            // The slant range is a distance in space, the azimuth that of the geodesic: not by way of the antenna's own measuring.
            Ecef truth = Scene.Truth(targets[p.TruthId], p.TimeS);
            double bearing = Geodesic.Inverse(Scene.Site, Wgs84.ToGeodetic(truth)).Azimuth1Deg;
            return (p.First - antenna.DistanceTo(truth), Units.Wrap180(p.Second - bearing));
        })];
        (double Range, double Azimuth)[] Of(Func<Channels, bool> made) => [.. errors.Where((_, i) => made(plots[i].Channels))];
        (double Range, double Azimuth)[] primary = Of(c => c == Channels.Primary), secondary = Of(c => (c & Channels.Secondary) != 0);
        Assert.True(primary.Length > 1000 && secondary.Length > 1500);
        Scene.AssertNormal([.. primary.Select(e => e.Range)], 0, 200, "range of the primary");
        Scene.AssertNormal([.. primary.Select(e => e.Azimuth)], 0, 0.3, "azimuth of the primary");
        Scene.AssertNormal([.. secondary.Select(e => e.Range)], 0, 40, "range of the secondary");
        Scene.AssertNormal([.. secondary.Select(e => e.Azimuth)], 0, 0.06, "azimuth of the secondary");
        // Range and azimuth err independently, and so does one scan of the next.
        Assert.InRange(primary.Average(e => e.Range * e.Azimuth) / (200 * 0.3), -4.0 / Math.Sqrt(primary.Length), 4.0 / Math.Sqrt(primary.Length));
        double[] sequence = [.. plots.Index().OrderBy(p => p.Item.TruthId).ThenBy(p => p.Item.TimeS).Where(p => p.Item.Channels == Channels.Primary).Select(p => errors[p.Index].Range)];
        Assert.InRange(sequence.Zip(sequence.Skip(1), (a, b) => a * b).Average() / (200 * 200), -4.0 / Math.Sqrt(sequence.Length), 4.0 / Math.Sqrt(sequence.Length));

        double[] heights = [.. plots.Where(p => (p.Channels & Channels.Primary) != 0).Select(p => p.HeightM - (5000.0 + 50 * p.TruthId))];
        // Level flight follows chords of the ellipsoid: a metre at most.
        Scene.AssertNormal(heights, 0, 600, "height of the primary");
        Assert.All(plots.Where(p => (p.Channels & Channels.Primary) == 0), p => Assert.True(float.IsNaN(p.HeightM)));
        Assert.All(plots, p => Assert.Equal((PlotForm.Polar, true), (p.Form, float.IsNaN(p.SigmaM))));
    }

    [Fact]
    public void Broadcast_positions_err_as_their_channel_in_either_axis()
    {
        Sensor sensor = Scene.Sensor("adsb") with { Adsb = Scene.Channel(200, 1, 30, 0) };
        Trajectory[] targets = [.. Enumerable.Range(0, 40).Select(k =>
            Scene.Straight($"T{k}", Geodesic.Direct(Scene.Site, 9 * k, 70_000) with { HeightM = 4000 + 101 * k }, 30 * k, 150, 600).With(true, true, 0xC00001u + (uint)k, (short)(100 + k)))];
        Plot[] plots = Scene.Run([sensor], targets, 0, 600, Quiet);
        var east = new List<double>();
        var north = new List<double>();
        foreach (Plot p in plots)
        {
            GeodeticPosition truth = Wgs84.ToGeodetic(Scene.Truth(targets[p.TruthId], p.TimeS));
            (double distance, double azimuth, _) = Geodesic.Inverse(truth, new GeodeticPosition(p.First, p.Second));
            (double s, double c) = Math.SinCos(Units.ToRadians(azimuth));
            east.Add(distance * s);
            north.Add(distance * c);
            Assert.Equal((PlotForm.Geodetic, 30f, Channels.Adsb), (p.Form, p.SigmaM, p.Channels));
            Assert.Equal((0xC00001u + (uint)p.TruthId, (short)(100 + p.TruthId)), (p.Address, p.Mode3A));
            Assert.InRange(p.ModeCM - truth.HeightM, -12.5 * 0.3048 - 0.01, 12.5 * 0.3048 + 0.01);
        }

        Assert.InRange(plots.Length, 40 * 59, 40 * 60);
        Scene.AssertNormal(east, 0, 30, "east");
        Scene.AssertNormal(north, 0, 30, "north");
        Assert.InRange(east.Zip(north, (a, b) => a * b).Average() / 900, -4.0 / Math.Sqrt(east.Count), 4.0 / Math.Sqrt(east.Count));
    }

    [Fact]
    public void Biases_are_constant_for_a_sensor_and_different_between_sensors()
    {
        const int count = 60;
        Sensor[] sensors =
        [
            .. Enumerable.Range(0, count).Select(k => Scene.Sensor($"S{k}") with { Primary = Scene.Channel(150, 0.7, 1e-3, 1e-6), Secondary = Scene.Channel(150, 0.7, 1e-3, 1e-6) }),
        ];
        Trajectory[] targets = Ring(20);
        Plot[] plots = Scene.Run(sensors, targets, 0, 300, Quiet with { RangeBiasSigmaM = 100, AzimuthBiasSigmaDeg = 0.2 });
        var range = new double[count];
        var azimuth = new double[count];
        foreach (IGrouping<int, Plot> own in plots.GroupBy(p => p.Sensor))
        {
            (double Range, double Azimuth)[] errors = [.. own.Select(p =>
            {
                (double r, double a, _) = sensors[0].Antenna!.Measure(Scene.Truth(targets[p.TruthId], p.TimeS));
                return (p.First - r, Units.Wrap180(p.Second - Units.ToDegrees(a)));
            })];
            // Whatever the target, the scan and the channel.
            Assert.True(errors.Max(e => e.Range) - errors.Min(e => e.Range) < 0.02);
            Assert.True(errors.Max(e => e.Azimuth) - errors.Min(e => e.Azimuth) < 2e-5);
            (range[own.Key], azimuth[own.Key]) = (errors[0].Range, errors[0].Azimuth);
        }

        Assert.Equal(count, range.Select(r => Math.Round(r, 3)).Distinct().Count());
        Scene.AssertNormal(range, 0, 100, "range bias");
        Scene.AssertNormal(azimuth, 0, 0.2, "azimuth bias");
        Assert.InRange(range.Zip(azimuth, (a, b) => a * b).Average() / 20.0, -4.0 / Math.Sqrt(count), 4.0 / Math.Sqrt(count));
    }

    [Fact]
    public void A_silent_aircraft_gives_skin_echoes_and_nothing_else()
    {
        Sensor sensor = Scene.Sensor("radar") with
        {
            Primary = Scene.Channel(150, 0.9),
            Secondary = Scene.Channel(150) with { ModeS = true },
            Adsb = Scene.Channel(150, 1, 30, 0),
        };
        Plot[] plots = Scene.Run([sensor], Ring(20, cooperative: false, adsb: false), 0, 300, Quiet);
        Assert.True(plots.Length > 400);
        Assert.All(plots, p => Assert.Equal((Channels.Primary, Plot.NoMode3A, 0u, true), (p.Channels, p.Mode3A, p.Address, float.IsNaN(p.ModeCM))));
        Assert.Empty(Scene.Run([sensor with { Primary = null }], Ring(20, cooperative: false, adsb: false), 0, 300, Quiet));
        // A transponder that does not broadcast answers the interrogator alone.
        Assert.DoesNotContain(Scene.Run([sensor], Ring(20, adsb: false), 0, 300, Quiet), p => (p.Channels & Channels.Adsb) != 0);
    }

    [Theory]
    [InlineData(true, 25)]
    [InlineData(false, 100)]
    public void Mode_C_is_in_steps_and_only_mode_S_tells_the_address(bool modeS, double stepFt)
    {
        Sensor sensor = Scene.Sensor("radar") with { Secondary = Scene.Channel(150) with { ModeS = modeS } };
        Trajectory[] targets = [.. Enumerable.Range(0, 200).Select(k => Scene.Still($"T{k}", 1.8 * k, 60_000, 3000 + 37.7 * k).With(true, true, 0xA00001u + (uint)k, (short)(65 + k)))];
        Plot[] plots = Scene.Run([sensor], targets, 0, 20);
        Assert.Equal(400, plots.Length);
        foreach (Plot p in plots)
        {
            double feet = p.ModeCM / 0.3048;
            Assert.Equal(Math.Round(feet / stepFt) * stepFt, feet, 0.01);
            Assert.InRange(feet - (3000 + 37.7 * p.TruthId) / 0.3048, -stepFt / 2 - 0.01, stepFt / 2 + 0.01);
            Assert.Equal((modeS ? 0xA00001u + (uint)p.TruthId : 0u, (short)(65 + p.TruthId)), (p.Address, p.Mode3A));
        }
    }

    [Fact]
    public void Below_the_horizon_nothing_is_seen_whatever_the_channel()
    {
        // By hand, with 4/3 earth: from 30 m above the sea it is 22.6 km to the horizon, and 41.2 km on to a height of 100 m.
        GeodeticPosition beach = new(20, -105, 30);
        Sensor sensor = Scene.Sensor("all", site: beach) with { Primary = Scene.Channel(250), Secondary = Scene.Channel(250), Adsb = Scene.Channel(250, 1, 30, 0) };
        Trajectory[] Low(double distance) => [.. Enumerable.Range(0, 36).Select(k => Scene.Still($"T{k}", 10 * k + 5, distance, 100, site: beach))];
        Assert.Empty(Scene.Run([sensor], Low(64_500), 0, 100, Quiet));
        Assert.Equal(36 * 10 * 2, Scene.Run([sensor], Low(63_000), 0, 100, Quiet).Length);

        // A mast of 15 m is 16.0 km beyond: 38.5 km.
        Sensor coast = Scene.Sensor("coast", site: beach) with { Surface = Scene.Channel(50), Ais = Scene.Channel(50, 1, 15, 0) };
        Trajectory[] Boats(double distance) => [.. Enumerable.Range(0, 36).Select(k => Scene.Still($"T{k}", 10 * k + 5, distance, 0, site: beach).Sea())];
        Assert.Empty(Scene.Run([coast], Boats(38_800), 0, 100, Quiet));
        Assert.Equal(36 * 10 * 2, Scene.Run([coast], Boats(38_300), 0, 100, Quiet).Length);
    }

    [Fact]
    public void Nothing_is_seen_beyond_the_instrumented_range_or_nearer_than_the_least()
    {
        Sensor sensor = Scene.Sensor("radar") with
        {
            Primary = Scene.Channel(60) with { RangeMinM = 10 * Nm, ClutterPerScan = 50 },
            Secondary = Scene.Channel(100) with { RangeMinM = 5 * Nm },
            Adsb = Scene.Channel(80, 1, 30, 0),
        };
        Trajectory[] targets = [.. Enumerable.Range(1, 120).Select(k => Scene.Still($"{k}", 3 * k, k * Nm, 9000))];
        Plot[] plots = Scene.Run([sensor], targets, 0, 50);
        Assert.All(plots.Where(p => p.Form == PlotForm.Polar), p => Assert.InRange(p.First, (p.Channels == Channels.Primary ? 10 : 5) * Nm - 300, 100 * Nm + 300));
        int[] Seen(Channels by) => [.. plots.Where(p => (p.Channels & by) != 0 && p.TruthId >= 0).Select(p => p.TruthId + 1).Distinct().Order()];
        // Ranges are slant: 9 km of height over a site of 1.3 km make 5 NM of ground 6.5 NM of range.
        int Far(double rangeNm) => (int)Math.Floor(Math.Sqrt(rangeNm * rangeNm - 7700 / Nm * (7700 / Nm)));
        Assert.Equal(Enumerable.Range(Far(10) + 1, Far(60) - Far(10)), Seen(Channels.Primary));
        Assert.Equal(Enumerable.Range(Far(5) + 1, Far(100) - Far(5)), Seen(Channels.Secondary));
        Assert.Equal(Enumerable.Range(1, Far(80)), Seen(Channels.Adsb));
    }

    [Fact]
    public void The_cone_of_silence_is_above_the_beam()
    {
        Sensor sensor = Scene.Sensor("radar") with { Primary = Scene.Channel(100) with { ElevationMaxDeg = 30 }, Secondary = Scene.Channel(100) with { ElevationMaxDeg = 45 } };
        // 8,700 m above the antenna: under 30° from 15.07 km on, under 45° from 8.7 km on.
        Channels At(double distance) => Scene.Run([sensor], [Scene.Still("T", 77, distance, 10_000)], 0, 10, Quiet).Aggregate(Channels.None, (sum, p) => sum | p.Channels);
        Assert.Equal(Channels.None, At(500));
        Assert.Equal(Channels.None, At(8_600));
        Assert.Equal(Channels.Secondary, At(8_900));
        Assert.Equal(Channels.Secondary, At(14_900));
        Assert.Equal(Channels.Primary | Channels.Secondary, At(15_300));
    }

    [Fact]
    public void Vessels_and_aircraft_are_seen_by_channels_of_their_own()
    {
        Sensor sensor = Scene.Sensor("all", site: Scene.Site with { HeightM = 30 }) with
        {
            Primary = Scene.Channel(100),
            Secondary = Scene.Channel(100),
            Adsb = Scene.Channel(100, 1, 30, 0),
            Ais = Scene.Channel(100, 1, 15, 0),
            Surface = Scene.Channel(100),
        };
        Trajectory boat = Scene.Still("boat", 10, 20_000, 0).Sea(), dark = Scene.Still("dark", 20, 20_000, 0).Sea(cooperative: false);
        Trajectory aircraft = Scene.Still("aircraft", 30, 20_000, 1000);
        ILookup<int, Plot> plots = Scene.Run([sensor], [boat, dark, aircraft], 0, 100, Quiet).ToLookup(p => p.TruthId);
        Assert.Equal([Channels.Ais, Channels.Surface], plots[0].Select(p => p.Channels).Distinct().Order().ToArray());
        Assert.Equal([Channels.Surface], plots[1].Select(p => p.Channels).Distinct());
        Assert.Equal([Channels.Primary | Channels.Secondary, Channels.Adsb], plots[2].Select(p => p.Channels).Distinct().Order().ToArray());
        Assert.All(plots[0].Where(p => p.Channels == Channels.Ais), p => Assert.Equal((366_000_001u, 15f, PlotForm.Geodetic, true), (p.Address, p.SigmaM, p.Form, float.IsNaN(p.ModeCM))));
        Assert.All(plots[0].Concat(plots[1]).Where(p => p.Channels == Channels.Surface), p => Assert.Equal((0u, Plot.NoMode3A, true), (p.Address, p.Mode3A, float.IsNaN(p.AnyHeightM))));
    }

    [Fact]
    public void Sky_wave_measures_over_the_ground_inside_its_sector()
    {
        Sensor othr = Scene.Sensor("othr", 30) with { Skywave = Scene.Channel(1600, 1, 7000, 0.75) with { RangeMinM = 500 * Nm, BoresightDeg = 350, SectorDeg = 64 } };
        Trajectory[] around = [.. Enumerable.Range(0, 360).Select(k => Scene.Still($"T{k}", k + 0.5, 1_500_000, 200))];
        Plot[] plots = Scene.Run([othr], around, 0, 600, Quiet);
        // From 318° over north to 22°, and no horizon.
        Assert.Equal([.. Enumerable.Range(0, 22), .. Enumerable.Range(318, 42)], plots.Select(p => p.TruthId).Distinct().Order());
        Scene.AssertNormal([.. plots.Select(p => p.First - 1_500_000)], 0, 7000, "range of the sky wave");
        Scene.AssertNormal([.. plots.Select(p => Units.Wrap180(p.Second - p.TruthId - 0.5))], 0, 0.75, "azimuth of the sky wave");
        Assert.All(plots, p => Assert.Equal((Channels.Skywave, PlotForm.Polar, true, Plot.NoMode3A), (p.Channels, p.Form, float.IsNaN(p.AnyHeightM), p.Mode3A)));

        Trajectory[] along = [.. Enumerable.Range(1, 40).Select(k => Scene.Still($"{k}", 350, (50 * k + 5) * Nm, 9000))];
        Assert.Equal(Enumerable.Range(10, 22), Scene.Run([othr], along, 0, 60, Quiet).Select(p => p.TruthId + 1).Distinct().Order());
    }

    [Fact]
    public void A_radar_on_a_plane_measures_over_the_plane()
    {
        var sensor = new Sensor { Id = "flat", PeriodS = 10, Antenna = Antenna.Planar(1000, 2000), Primary = Scene.Channel(100, 1, 1e-3, 1e-6) };
        var target = new Trajectory("T", [new Knot(0, new Ecef(31_000, 42_000, 0), default, 0), new Knot(1000, new Ecef(31_000, 42_000, 0), default, 0)]);
        Plot[] plots = Scene.Run([sensor], [target], 0, 100);
        Assert.Equal(10, plots.Length);
        Assert.All(plots, p => Assert.Equal(50_000, p.First, 0.1));
        Assert.All(plots, p => Assert.Equal(Units.ToDegrees(Math.Atan2(3, 4)), p.Second, 1e-4));
    }

    [Theory]
    [InlineData(4.8, 0.0)]
    [InlineData(10.0, 3.3)]
    [InlineData(12.0, 11.9)]
    public void The_time_of_a_plot_is_when_the_antenna_points_at_it(double period, double phase)
    {
        Sensor sensor = Scene.Sensor("radar", period) with { PhaseS = phase, Primary = Scene.Channel(150, 0.9, 50, 0) with { ClutterPerScan = 20 } };
        Trajectory[] targets = [.. Enumerable.Range(0, 30).Select(k => Scene.Straight($"T{k}", Geodesic.Direct(Scene.Site, 12 * k, 30_000) with { HeightM = 5000 }, 40 * k, 200, 300))];
        Plot[] plots = Scene.Run([sensor], targets, 0, 300);
        // Nobody tells where the antenna points at time 0: the first plot does, and all others agree; where a phase is given, with it too.
        double known = plots[0].TimeS - period * plots[0].Second / 360.0;
        Assert.All(plots, p => Assert.InRange(Math.IEEERemainder(p.TimeS - period * p.Second / 360.0 - known, period), -0.011, 0.011));
        if (phase != 0.0)
            Assert.InRange(Math.IEEERemainder(known - phase, period), -0.011, 0.011);
    }

    [Fact]
    public void Antennas_do_not_turn_in_step()
    {
        Sensor[] sensors = [.. Enumerable.Range(0, 400).Select(k => Scene.Sensor($"S{k}") with { Primary = Scene.Channel(100) })];
        double[] phases = [.. Scene.Run(sensors, [Scene.Still("T", 0.001, 50_000, 5000)], 0, 10).OrderBy(p => p.Sensor).Select(p => p.TimeS)];
        Assert.Equal(400, phases.Length);
        for (int fifth = 0; fifth < 5; fifth++)
            Scene.AssertBinomial(phases.Count(p => p >= 2 * fifth && p < 2 * fifth + 2), 400, 0.2, $"phases from {2 * fifth} s");
    }

    [Theory]
    [InlineData("clockwise, two minutes a round", 20_000, 3.0)]
    [InlineData("counterclockwise, two minutes a round", 20_000, -3.0)]
    [InlineData("clockwise, far and slow", 80_000, 0.15)]
    [InlineData("counterclockwise, far and slow", 80_000, -0.15)]
    [InlineData("counterclockwise, close", 3_000, -2.5)]
    public void A_circling_target_is_met_once_a_turn_of_the_antenna(string what, double radius, double rate)
    {
        const double until = 1200, period = 10;
        Sensor sensor = Scene.Sensor("radar", period) with { PhaseS = 4.0, Primary = Scene.Channel(100, 1, 10, 0) };
        Trajectory target = Scene.Circling("T", radius, 2500, rate, until);
        double[] times = [.. Scene.Run([sensor], [target], 0, until).Select(p => p.TimeS)];

        // Brute force: the antenna at 36°/s gains on the target's bearing, which runs on without a leap; it meets it whenever it is a whole turn ahead.
        var meetings = new List<double>();
        int north = 0;
        double Gain(double t) => (360.0 * (t - 4.0) / period - rate * t) / 360.0;
        for (double t = 0.0; t < until; t += 0.001)
        {
            if (Math.Floor(Gain(t + 0.001)) > Math.Floor(Gain(t)))
                meetings.Add(t);
            if (Math.Floor(rate * (t + 0.001) / 360.0) != Math.Floor(rate * t / 360.0))
                north++;
        }

        // Every plot is at a meeting; where the bearing leaps from 359° to 0° one meeting may be lost.
        Assert.All(times, t => Assert.True(meetings.Any(m => Math.Abs(m - t) < 0.02), $"{what}: nothing was met at {t}"));
        Assert.InRange(times.Length, meetings.Count - north, meetings.Count);
        Assert.True(times.Zip(times.Skip(1), (a, b) => b - a).Max() < 2.0 * period * (1.0 + Math.Abs(rate) / 30.0), what);
    }

    [Theory]
    [InlineData(90.0)]
    [InlineData(270.0)]
    public void A_target_that_crosses_north_is_seen_once_a_scan_give_or_take_one(double course)
    {
        Sensor sensor = Scene.Sensor("radar", 12) with { Primary = Scene.Channel(150, 1, 50, 0.1) };
        for (int k = 0; k < 20; k++)
        {
            GeodeticPosition start = Geodesic.Direct(Geodesic.Direct(Scene.Site, 0, 15_000 + 3000 * k), course + 180, 60_000 + 130 * k) with { HeightM = 6000 };
            Plot[] plots = Scene.Run([sensor], [Scene.Straight($"T{k}", start, course, 220, 600)], 0, 600);
            Assert.InRange(plots.Length, 49, 51);
            Assert.Contains(plots, p => p.Second is > 320 and < 360);
            Assert.Contains(plots, p => p.Second is >= 0 and < 40);
        }
    }

    [Fact]
    public void The_draws_of_a_scan_are_those_of_the_scan_whenever_it_is_simulated()
    {
        Sensor sensor = Scene.Sensor("radar") with { PhaseS = 1, Primary = Scene.Channel(150, 0.5) };
        Trajectory[] targets = Ring(30);
        string[] late = [.. Scene.Run([sensor], targets, 500, 600, Quiet).Select(p => Scene.Bits(p))];
        Assert.Equal(late, Scene.Run([sensor], targets, -200, 600, Quiet).Where(p => p.TimeS >= 500).Select(p => Scene.Bits(p)));
    }
}
