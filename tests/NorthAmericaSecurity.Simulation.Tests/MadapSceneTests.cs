using NorthAmericaSecurity.Simulation.Scenes;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;
using Made = NorthAmericaSecurity.Simulation.Scenes.Scene;

namespace NorthAmericaSecurity.Simulation.Tests;

/// <summary>The flights of the MADAP benchmark, and aircraft close to each other, by what must be true of them.</summary>
public class MadapSceneTests
{
    private static readonly Made Left = MadapScene.Make(1, 4.0, right: false);

    private static (double SpeedMps, double HeadingDeg, double HeightM) StateOf(Ecef position, Ecef velocity)
    {
        Ecef normal = Wgs84.Normal(position, out double height);
        TangentFrame frame = TangentFrame.FromNormal(position, normal);
        double east = velocity.Dot(frame.East), north = velocity.Dot(frame.North);
        return (Math.Sqrt(east * east + north * north), Units.ToDegrees(Math.Atan2(east, north)), height);
    }

    [Fact]
    public void Sixteen_flights_begin_north_where_published_and_keep_speed_and_level()
    {
        Assert.Equal(16, Left.Targets.Count);
        Assert.All(Left.Targets, t => Assert.Equal(1200.0, t.EndS));
        for (int i = 0; i < 16; i++)
        {
            Trajectory t = Left.Targets[i];
            int cursor = 0;
            for (double time = 0; time <= t.EndS; time += 3.7)
            {
                Assert.True(t.TryAt(time, ref cursor, out Ecef position, out Ecef velocity));
                (double speed, double heading, double height) = StateOf(position, velocity);
                Assert.Equal((240 + i / 4 * 120) * Units.MetresPerSecondPerKnot * (1 + height / 6_371_000), speed, 0.8);
                Assert.Equal(31_000 * Units.MetresPerFoot, height, 0.5);
                if (time == 0)
                    Assert.Equal(0.0, heading, 6);
            }
        }

        GeodeticPosition first = Wgs84.ToGeodetic(Left.Targets[0].Knots[0].Position);
        Assert.Equal((53.349722, 6.589444), (Math.Round(first.LatitudeDeg, 6), Math.Round(first.LongitudeDeg, 6)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_leg_is_twenty_miles_and_a_turn_175_degrees_with_the_bank_told(bool right)
    {
        Made scene = right ? MadapScene.Make(1, 4.0, right: true) : Left;
        for (int i = 0; i < 16; i++)
        {
            double speed = (240 + i / 4 * 120) * Units.MetresPerSecondPerKnot, legS = 20 * Units.MetresPerNauticalMile / speed;
            double rate = 9.80665 * Math.Tan(Units.ToRadians(15.0 * (i % 4 + 1))) / speed, turnS = Units.ToRadians(175) / rate;
            Trajectory t = scene.Targets[i];
            double Heading(double time)
            {
                int cursor = 0;
                t.TryAt(time, ref cursor, out Ecef p, out Ecef v);
                return StateOf(p, v).HeadingDeg;
            }

            Assert.Equal(0.0, Heading(legS), 0.3);
            int at = 0;
            t.TryAt(legS, ref at, out Ecef end, out _);
            Assert.Equal(20 * Units.MetresPerNauticalMile, Geodesic.Distance(Wgs84.ToGeodetic(t.Knots[0].Position), Wgs84.ToGeodetic(end)), 1.0);
            // The widest turn goes 70 km to the side, where north is almost a degree another.
            Assert.Equal(right ? 175.0 : -175.0, Units.Wrap180(Heading(legS + turnS + 1.0)), 1.0);
        }
    }

    [Fact]
    public void Plots_are_of_the_eight_radars_with_their_codes()
    {
        Assert.Equal(["DHEL", "LEER", "BERT", "BOOS", "BREM", "DEIS", "LUED", "PFAL"], Left.Sensors.Select(s => s.Id));
        Plot[] coded = [.. Left.Plots.Where(p => p.Mode3A >= 0)];
        Assert.Equal(16, coded.Select(p => p.Mode3A).Distinct().Count());
        Assert.All(coded.Where(p => !float.IsNaN(p.ModeCM)), p => Assert.Equal(31_000 * Units.MetresPerFoot, p.ModeCM, 0.01));
        ILookup<int, Plot> byRadar = coded.ToLookup(p => p.Sensor);
        Assert.InRange(byRadar[0].Count(p => float.IsNaN(p.ModeCM)) / (double)byRadar[0].Count(), 0.0, 0.03);
        Assert.InRange(byRadar[3].Count(p => float.IsNaN(p.ModeCM)) / (double)byRadar[3].Count(), 0.03, 0.075);
        // Primary radar alone sees what the beacon misses.
        Assert.DoesNotContain(Left.Plots, p => p.Sensor == 0 && p.Mode3A < 0);
        Assert.Contains(Left.Plots, p => p.Sensor == 4 && p.Mode3A < 0);
    }

    [Theory]
    [InlineData(CloseKind.Crossing, 24, 450)]
    [InlineData(CloseKind.Overtaking, 12, 2200)]
    [InlineData(CloseKind.Formation, 12, 700)]
    [InlineData(CloseKind.Stack, 8, 2000)]
    [InlineData(CloseKind.Swarm, 60, 2000)]
    public void Close_aircraft_come_close(CloseKind kind, int aircraft, double nearestM)
    {
        Made scene = CloseScene.Make(kind, new FlightSceneSettings { Seed = 3, PressureM = 0 });
        Assert.Equal(aircraft, scene.Targets.Count);
        double nearest = double.MaxValue;
        for (double time = 5; time < 400; time += 2)
        {
            Ecef[] at = [.. scene.Targets.Select(t =>
            {
                int cursor = 0;
                Assert.True(t.TryAt(time, ref cursor, out Ecef p, out _));
                return Wgs84.SurfacePoint(Wgs84.Normal(p, out double _));
            })];
            for (int i = 0; i < at.Length; i++)
                for (int j = 0; j < i; j++)
                    nearest = Math.Min(nearest, at[i].DistanceTo(at[j]));
        }

        Assert.InRange(nearest, 0, nearestM);
        Assert.True(scene.Plots.Length > 40 * aircraft);
    }
}
