using NorthAmericaSecurity.Simulation.Scenes;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;
using Made = NorthAmericaSecurity.Simulation.Scenes.Scene;

namespace NorthAmericaSecurity.Simulation.Tests;

/// <summary>The planar benchmarks: what their statistics must be, and that a seed is a scene.</summary>
public class PlanarSceneTests
{
    private static readonly Made Rot = PlanarScene.Make(new PlanarSceneSettings { Aircraft = 1000, Seed = 3 });
    private static readonly Made Snap = PlanarScene.Make(new PlanarSceneSettings { Aircraft = 200, Seed = 3, Snapshot = true });

    private static double Heading(Knot k) => Units.ToDegrees(Math.Atan2(k.Velocity.X, k.Velocity.Y));

    [Fact]
    public void Aircraft_turn_an_eighth_of_the_time_at_three_degrees_a_second()
    {
        double turned = 0, lived = 0, fastest = 0;
        foreach (Trajectory t in Rot.Targets)
            for (int i = 1; i < t.Knots.Length; i++)
            {
                double step = Math.Abs(Units.Wrap180(Heading(t.Knots[i]) - Heading(t.Knots[i - 1])));
                fastest = Math.Max(fastest, step);
                turned += step / 3.0;
                lived += t.Knots[i].TimeS - t.Knots[i - 1].TimeS;
            }

        Assert.InRange(turned / lived, 0.115, 0.135);
        Assert.Equal(30.0, fastest, 6);
    }

    [Fact]
    public void Aircraft_keep_their_speed_and_stay_in_the_square_and_in_reach()
    {
        foreach (Trajectory t in Rot.Targets)
            foreach (Knot k in t.Knots)
            {
                Assert.InRange(k.Velocity.Norm, 100.0, 270.0);
                Assert.Equal(t.Knots[0].Velocity.Norm, k.Velocity.Norm, 9);
                Assert.InRange(k.Position.X, 0.0, 1e6);
                Assert.InRange(k.Position.Y, 0.0, 1e6);
                Assert.Contains(Rot.Sensors, s => s.Antenna!.Ground.DistanceTo(k.Position) < 470_000);
            }

        Assert.InRange(Rot.Targets.Count(t => t.StartS > 0), 70, 130);
        Assert.InRange(Rot.Targets.Count(t => t.EndS < 600), 70, 130);
    }

    [Fact]
    public void Rows_of_truth_lie_on_the_curve_between_their_neighbours()
    {
        Made fine = PlanarScene.Make(new PlanarSceneSettings { Aircraft = 50, Seed = 3, TruthEveryS = 1 });
        foreach (Trajectory t in fine.Targets)
            for (int i = 1; i < t.Knots.Length; i++)
            {
                // One second of any flight, the step into a turn included: Hermite and its derivative agree within what 3°/s bends.
                Ecef mean = 0.5 * (t.Knots[i - 1].Velocity + t.Knots[i].Velocity);
                Assert.True((t.Knots[i].Position - t.Knots[i - 1].Position).DistanceTo(mean) < 2.0);
            }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Plots_err_as_told_and_come_when_the_antenna_passes_or_all_at_once(bool snapshot)
    {
        Made scene = snapshot ? Snap : PlanarScene.Make(new PlanarSceneSettings { Aircraft = 200, Seed = 3, TruthEveryS = 1 });
        double range2 = 0, azimuth2 = 0, count = 0;
        Assert.Equal(scene.Plots.Select(p => p.TimeS).Order(), scene.Plots.Select(p => p.TimeS));
        foreach (Plot p in scene.Plots)
        {
            Sensor s = scene.Sensors[p.Sensor];
            double scan = (p.TimeS - s.PhaseS) / s.PeriodS;
            if (snapshot)
                Assert.Equal(Math.Round(scan), scan, 6);
            int cursor = 0;
            if (p.TruthId < 0 || snapshot || !scene.Targets[p.TruthId].TryAt(p.TimeS, ref cursor, out Ecef at, out _))
                continue;
            (double range, double azimuth, _) = s.Antenna!.Measure(at);
            Assert.True(Math.Abs(Units.Wrap180(360.0 * scan - Units.ToDegrees(azimuth))) < 0.02);
            range2 += Math.Pow(p.First - range, 2);
            azimuth2 += Math.Pow(Units.Wrap180(p.Second - Units.ToDegrees(azimuth)), 2);
            count++;
        }

        if (snapshot)
            return;
        Assert.InRange(Math.Sqrt(range2 / count), 68.5, 71.5);
        Assert.InRange(Math.Sqrt(azimuth2 / count), 0.078, 0.082);
    }

    [Fact]
    public void Clutter_is_uniform_in_range_and_azimuth_and_a_scan_has_twenty()
    {
        Plot[] clutter = [.. Rot.Plots.Where(p => p.TruthId == Plot.NoTruth)];
        double scans = 118 + 74 + 49;
        Assert.InRange(clutter.Length / scans, 19.0, 21.0);
        Assert.InRange(clutter.Count(p => p.First < 235_500) / (double)clutter.Length, 0.48, 0.52);
        Assert.InRange(clutter.Count(p => p.Second < 90) / (double)clutter.Length, 0.23, 0.27);
    }

    [Fact]
    public void One_more_aircraft_changes_no_plot_of_another()
    {
        Made more = PlanarScene.Make(new PlanarSceneSettings { Aircraft = 201, Seed = 3, Snapshot = true });
        Assert.Equal(Snap.Plots, more.Plots.Where(p => p.TruthId != 200));
        Assert.NotEqual(Snap.Plots, PlanarScene.Make(new PlanarSceneSettings { Aircraft = 200, Seed = 4, Snapshot = true }).Plots);
    }

    [Fact]
    public void Four_targets_meet_in_the_middle_where_one_dies()
    {
        Made scene = CoalescenceScene.Make(2, 1), other = CoalescenceScene.Make(2, 2);
        Assert.Equal([40.0, 81, 81, 81], scene.Targets.Select(t => t.EndS));
        Assert.All(scene.Targets, t => Assert.True(t.Knots[39].Position.DistanceTo(new Ecef(150, 150, 0)) < 4.0));
        Assert.Equal(scene.Targets.Select(t => t.Knots[0]), other.Targets.Select(t => t.Knots[0]));
        Assert.NotEqual(scene.Plots, other.Plots);
        Assert.InRange(scene.Plots.Length, 950, 1200);
        Plot[] seen = [.. scene.Plots.Where(p => p.TruthId >= 0)];
        Assert.InRange(seen.Length / (40.0 + 3 * 81), 0.85, 0.95);
        double rms = Math.Sqrt(seen.Average(p =>
        {
            Knot k = scene.Targets[p.TruthId].Knots[(int)p.TimeS - 1];
            return (Math.Pow(p.First - k.Position.X, 2) + Math.Pow(p.Second - k.Position.Y, 2)) / 2;
        }));
        Assert.InRange(rms, 0.9, 1.1);
    }

    [Fact]
    public void Aircraft_kept_apart_stay_apart()
    {
        Made apart = PlanarScene.Make(new PlanarSceneSettings { Aircraft = 200, Seed = 3, ApartM = 12_000, TruthEveryS = 5 });
        for (int i = 0; i < apart.Targets.Count; i++)
            for (int j = 0; j < i; j++)
            {
                int a = 0, b = 0;
                for (double t = 0; t <= 600; t += 10)
                    if (apart.Targets[i].TryAt(t, ref a, out Ecef p, out _) && apart.Targets[j].TryAt(t, ref b, out Ecef q, out _))
                        Assert.True(p.DistanceTo(q) > 11_000, $"{i} and {j} at {t} s");
            }

        Assert.Throws<InputException>(() => PlanarScene.Make(new PlanarSceneSettings { Aircraft = 50, ApartM = 400_000 }));
    }

    [Fact]
    public void Aircraft_that_wander_spread_as_white_noise_acceleration_does()
    {
        const double density = 2.0, dt = 100.0;
        Made wander = PlanarScene.Make(new PlanarSceneSettings { Aircraft = 1000, Seed = 5, WanderM2S3 = density, Radars = 1 });
        Assert.Single(wander.Sensors);
        double position = 0, velocity = 0, both = 0;
        int count = 0;
        foreach (Trajectory t in wander.Targets.Where(t => t.StartS == 0 && t.EndS == 600))
        {
            Knot a = t.Knots[20], b = t.Knots[30];
            Ecef x = b.Position - a.Position - dt * a.Velocity, v = b.Velocity - a.Velocity;
            position += x.Dot(x);
            velocity += v.Dot(v);
            both += x.Dot(v);
            count += 2;
        }

        // Q = density · [dt³/3 dt²/2; dt²/2 dt] on each axis; 1,600 samples of each are good to a few per cent.
        Assert.InRange(position / count / (density * dt * dt * dt / 3.0), 0.9, 1.1);
        Assert.InRange(both / count / (density * dt * dt / 2.0), 0.9, 1.1);
        Assert.InRange(velocity / count / (density * dt), 0.9, 1.1);
    }
}
