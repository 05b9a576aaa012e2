using NorthAmericaSecurity.Simulation.Scenes;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;
using Made = NorthAmericaSecurity.Simulation.Scenes.Scene;

namespace NorthAmericaSecurity.Simulation.Tests;

/// <summary>Radars with biases over given flights: every bias is in the plots as it is told, and nothing else is.</summary>
public class FlightSceneTests
{
    private static readonly Sensor[] Radars = [Radar("A", 44.5, -80.5, 12.0), Radar("B", 45.5, -79.0, 5.0)];

    private static readonly Trajectory[] Flights = [.. Enumerable.Range(0, 30).Select(Straight)];

    private static Sensor Radar(string id, double latitude, double longitude, double periodS)
    {
        var channel = new Channel { RangeMaxM = 400_000, SigmaRangeM = 50, SigmaAzimuthDeg = 0.07, Pd = 0.9 };
        return new Sensor { Id = id, Antenna = new Antenna(new(latitude, longitude, 250)), ElevationM = 250, PeriodS = periodS, Primary = channel with { Pd = 0.7 }, Secondary = channel };
    }

    /// <summary>A flight due east or west at its own latitude, level, with a knot every ten seconds.</summary>
    private static Trajectory Straight(int number)
    {
        double latitude = 44.0 + 0.06 * number, speed = 200.0 * (number % 2 * 2 - 1);
        return new Trajectory($"F{number}", [.. Enumerable.Range(0, 61).Select(k =>
        {
            var frame = new TangentFrame(new GeodeticPosition(latitude, -79.8 + 10.0 * k * speed / (111_320.0 * Math.Cos(Units.ToRadians(latitude))), 6000 + 100 * number));
            return new Knot(10.0 * k, frame.Origin, frame.DirectionToEcef(speed, 0, 0), 0);
        })]);
    }

    private static (Made Scene, RadarBias[] Biases) Make(FlightSceneSettings settings) => FlightScene.Make(Radars, Flights, settings);

    [Fact]
    public void Residuals_are_the_biases_told_and_the_noise()
    {
        (Made scene, RadarBias[] biases) = Make(new FlightSceneSettings { Biases = true, Seed = 6 });
        var field = new PressureField(6, 300.0);
        foreach (int sensor in (int[])[0, 1])
        {
            RadarBias bias = biases[sensor];
            Assert.InRange(Math.Abs(bias.RangeM), 0, 150);
            List<double> range = [], azimuth = [];
            foreach (Plot p in scene.Plots.Where(p => p.Sensor == sensor && p.TruthId >= 0))
            {
                int cursor = 0;
                Assert.True(scene.Targets[p.TruthId].TryAt(p.TimeS - bias.TimeS, ref cursor, out Ecef at, out _));
                (double r, double az, _) = Radars[sensor].Antenna!.Measure(field.Raise(at));
                range.Add(p.First - r * (1 + bias.Gain) - bias.RangeM);
                azimuth.Add(Units.Wrap180(p.Second - Units.ToDegrees(az) - bias.AzimuthDeg));
            }

            Assert.InRange(range.Count, 1000, 10_000);
            // Five standard errors.
            Assert.InRange(range.Average(), -5 * 50 / Math.Sqrt(range.Count), 5 * 50 / Math.Sqrt(range.Count));
            Assert.InRange(azimuth.Average(), -5 * 0.07 / Math.Sqrt(range.Count), 5 * 0.07 / Math.Sqrt(range.Count));
            Assert.InRange(Math.Sqrt(range.Average(v => v * v)), 47, 53);
            Assert.InRange(Math.Sqrt(azimuth.Average(v => v * v)), 0.066, 0.074);
        }
    }

    [Fact]
    public void Mode_C_is_pressure_altitude_in_steps_and_geometric_height_is_apart_from_it()
    {
        (Made scene, _) = Make(new FlightSceneSettings { Seed = 6 });
        foreach (Plot p in scene.Plots.Where(p => !float.IsNaN(p.ModeCM)))
        {
            double pressure = 6000 + 100 * p.TruthId, step = (scene.Sensors[p.Sensor].Secondary!.ModeS ? 25 : 100) * Units.MetresPerFoot;
            Assert.InRange(p.ModeCM, pressure - step / 2 - 0.6, pressure + step / 2 + 0.6);
            Assert.Equal(Math.Round(p.ModeCM / step), p.ModeCM / step, 3);
        }

        var field = new PressureField(6, 300.0);
        double[] heights = [.. from i in Enumerable.Range(0, 60) from j in Enumerable.Range(0, 60) select field.At(25 + i * 0.5, -130 + j)];
        Assert.InRange(heights.Max(), 100, 300);
        Assert.InRange(heights.Min(), -300, -100);
        // Smooth: a few metres in ten kilometres.
        Assert.InRange(Math.Abs(field.At(45, -80) - field.At(45.09, -80)), 0, 30);
    }

    [Fact]
    public void Silent_flights_have_no_codes_and_are_seen_by_primary_radar_alone()
    {
        (Made scene, _) = Make(new FlightSceneSettings { Seed = 2, SilentShare = 0.4, ClutterPerScan = 0 });
        int[] silent = [.. scene.Targets.Select((t, i) => (t, i)).Where(t => !t.t.Cooperative).Select(t => t.i)];
        Assert.InRange(silent.Length, 5, 20);
        ILookup<bool, Plot> plots = scene.Plots.ToLookup(p => silent.Contains(p.TruthId));
        Assert.All(plots[true], p => Assert.Equal((Plot.NoMode3A, 0u, Channels.Primary), (p.Mode3A, p.Address, p.Channels)));
        Assert.InRange(plots[true].Count() / (double)silent.Length / (plots[false].Count() / (double)(30 - silent.Length)), 0.68, 0.77);
    }

    [Fact]
    public void Adsb_reports_are_near_the_truth_at_their_time()
    {
        (Made scene, _) = Make(new FlightSceneSettings { Seed = 2, AdsbShare = 0.5, Biases = true });
        int adsb = scene.Sensors.Count - 1;
        Assert.Equal("ADSB", scene.Sensors[adsb].Id);
        Plot[] reports = [.. scene.Plots.Where(p => p.Sensor == adsb)];
        Assert.InRange(reports.Select(p => p.TruthId).Distinct().Count(), 8, 22);
        double squares = 0;
        foreach (Plot p in reports)
        {
            int cursor = 0;
            Assert.True(scene.Targets[p.TruthId].TryAt(p.TimeS, ref cursor, out Ecef at, out _));
            squares += Math.Pow(Geodesic.Distance(new(p.First, p.Second), Wgs84.ToGeodetic(at)), 2) / 2;
        }

        Assert.InRange(Math.Sqrt(squares / reports.Length), 28, 32);
    }

    [Fact]
    public void A_share_of_plots_arrives_late_with_the_time_of_their_detection()
    {
        (Made inOrder, _) = Make(new FlightSceneSettings { Seed = 2 });
        (Made late, _) = Make(new FlightSceneSettings { Seed = 2, LateShare = 0.2 });
        Assert.Equal(inOrder.Plots.Select(p => p.TimeS), inOrder.Plots.Select(p => p.TimeS).Order());
        Assert.Equal(inOrder.Plots.OrderBy(p => p.TimeS).ThenBy(p => p.First), late.Plots.OrderBy(p => p.TimeS).ThenBy(p => p.First));
        // A plot is behind if one of later time came before it.
        double latest = double.MinValue, behind = 0, most = 0;
        foreach (Plot p in late.Plots)
        {
            behind += p.TimeS < latest ? 1 : 0;
            most = Math.Max(most, latest - p.TimeS);
            latest = Math.Max(latest, p.TimeS);
        }

        Assert.InRange(behind / late.Plots.Length, 0.15, 0.2);
        Assert.InRange(most, 6.0, 8.0);
    }

    [Theory]
    [InlineData(0.5, 0.0)]
    [InlineData(0.0, 0.6)]
    public void A_runaway_azimuth_runs_from_its_time_on(double stepDeg, double rampDegPerMin)
    {
        (Made steady, _) = Make(new FlightSceneSettings { Seed = 2 });
        (Made running, _) = Make(new FlightSceneSettings { Seed = 2, Runaway = new Runaway("B", stepDeg, rampDegPerMin, 300) });
        foreach ((Plot a, Plot b) in steady.Plots.Zip(running.Plots))
        {
            double expected = a.Sensor == 1 && a.TimeS >= 300 ? stepDeg + rampDegPerMin * (a.TimeS - 300) / 60 : 0;
            Assert.Equal(expected, Units.Wrap180(b.Second - a.Second), 6);
        }
    }

    [Fact]
    public void Plots_that_the_radar_does_not_resolve_are_one()
    {
        Trajectory Beside(string id, double offDeg) => new(id, [.. Flights[10].Knots.ToArray().Select(k => k with { Position = k.Position + offDeg * new TangentFrame(new GeodeticPosition(44.6, -79.8)).North })]);
        Trajectory[] pair = [Beside("P", 0), Beside("Q", 60)];
        Made Of(RadarSettings faults) => FlightScene.Make(Radars, pair, new FlightSceneSettings { ClutterPerScan = 0, Faults = faults }).Scene;
        int apart = Of(new RadarSettings { Seed = 0 }).Plots.Length, merged = Of(new RadarSettings { Seed = 0, RangeResolutionM = 500, AzimuthResolutionDeg = 3 }).Plots.Length;
        // Pd is 0.97 by two channels: nearly always both are seen, and are one.
        Assert.InRange(merged / (double)apart, 0.5, 0.56);
        int split = Of(new RadarSettings { Seed = 0, SplitShare = 0.25 }).Plots.Length, reflected = Of(new RadarSettings { Seed = 0, ReflectionShare = 0.25 }).Plots.Count(p => p.TruthId < 0);
        Assert.InRange(split / (double)apart, 1.15, 1.35);
        Assert.InRange(reflected / (double)apart, 0.12, 0.33);
        Plot[] garbled = [.. Of(new RadarSettings { Seed = 0, GarbleShare = 0.5 }).Plots];
        Made clean = Of(new RadarSettings { Seed = 0 });
        Assert.InRange(garbled.Zip(clean.Plots).Count(p => p.First.Mode3A != p.Second.Mode3A) / (double)apart, 0.3, 0.55);
    }

    [Fact]
    public void Primary_radar_does_not_see_what_flies_around_it()
    {
        (Made all, _) = Make(new FlightSceneSettings { Seed = 2, SilentShare = 1, ClutterPerScan = 0 });
        (Made moving, _) = Make(new FlightSceneSettings { Seed = 2, SilentShare = 1, ClutterPerScan = 0, Faults = new RadarSettings { Seed = 0, BlindMps = 50 } });
        Assert.InRange(moving.Plots.Length / (double)all.Plots.Length, 0.3, 0.97);
        foreach (Plot p in moving.Plots)
        {
            int cursor = 0;
            moving.Targets[p.TruthId].TryAt(p.TimeS, ref cursor, out Ecef at, out Ecef velocity);
            Ecef line = at - moving.Sensors[p.Sensor].Antenna!.Frame.Origin;
            Assert.True(Math.Abs(velocity.Dot(line)) / line.Norm > 45);
        }
    }

    [Theory]
    [InlineData(ClutterKind.Ground, 0.0)]
    [InlineData(ClutterKind.Sea, 0.0)]
    [InlineData(ClutterKind.Weather, 15.0)]
    [InlineData(ClutterKind.Birds, 15.0)]
    [InlineData(ClutterKind.Road, 30.0)]
    public void Clutter_shines_in_its_area_as_often_as_told(ClutterKind kind, double speedMps)
    {
        var centre = new GeodeticPosition(44.7, -80.2);
        var area = new ClutterArea(kind, centre, 5000, 10, speedMps, 90);
        Made scene = FlightScene.Make(Radars[..1], Flights, new FlightSceneSettings { Seed = 2, ClutterPerScan = 0, Faults = new RadarSettings { Seed = 0, ClutterAreas = [area] } }).Scene;
        Plot[] shining = [.. scene.Plots.Where(p => p.TruthId < 0)];
        Assert.InRange(shining.Length / 50.0, 9.0, 11.0);
        Assert.All(shining, p => Assert.Equal(Channels.Primary, p.Channels));
        foreach (Plot p in shining)
        {
            // A drifting area has gone up to 9 km east when the scene ends; birds fan out to either side.
            GeodeticPosition at = Wgs84.ToGeodetic(Radars[0].Antenna!.Locate(p.First, Units.ToRadians(p.Second), 300));
            GeodeticPosition middle = kind is ClutterKind.Weather or ClutterKind.Birds ? Geodesic.Direct(centre, 90, speedMps * p.TimeS) : centre;
            Assert.InRange(Geodesic.Distance(middle, at), 0, 5400 + (kind == ClutterKind.Birds ? 0.36 * speedMps * p.TimeS : 0));
        }

        // What stays is seen again: with ground clutter a place has plots from many scans.
        int places = shining.Select(p => (Math.Round(p.First / 300), Math.Round(p.Second / 0.5))).Distinct().Count();
        if (kind != ClutterKind.Road)
            Assert.True(kind == ClutterKind.Ground == places < 150, $"{places} places");
    }

    [Fact]
    public void A_burst_fills_a_sector_of_a_scan()
    {
        Made scene = FlightScene.Make(Radars[..1], Flights, new FlightSceneSettings { Seed = 2, ClutterPerScan = 0, Faults = new RadarSettings { Seed = 0, BurstShare = 0.2 } }).Scene;
        double phase = scene.Sensors[0].PhaseS;
        var scans = scene.Plots.Where(p => p.TruthId < 0).GroupBy(p => Math.Floor((p.TimeS - phase) / 12.0)).ToArray();
        Assert.InRange(scans.Length, 3, 20);
        Assert.All(scans, s => Assert.InRange(s.Count(), 12, 60));
        Assert.All(scans, s => Assert.All(s, p => Assert.InRange(Math.Abs(Units.Wrap180(p.Second - s.First().Second)), 0, 10.0)));
    }

    [Fact]
    public void Another_radar_changes_no_plot_of_the_first()
    {
        (Made both, _) = Make(new FlightSceneSettings { Seed = 2, Biases = true });
        Made one = FlightScene.Make([Radars[0]], Flights, new FlightSceneSettings { Seed = 2, Biases = true }).Scene;
        Assert.Equal(one.Plots, both.Plots.Where(p => p.Sensor == 0));
    }
}
