using NorthAmericaSecurity.Simulation.Scenes;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;
using Made = NorthAmericaSecurity.Simulation.Scenes.Scene;

namespace NorthAmericaSecurity.Simulation.Tests;

/// <summary>Silent aircraft under two primary radars: no plot tells a height or a code, and both radars see every flight.</summary>
public class SilentSceneTests
{
    private static readonly Made Silent = SilentScene.Make(60, 90_000.0, new FlightSceneSettings { Seed = 4 });

    [Fact]
    public void No_plot_tells_a_height_or_a_code_and_both_radars_see_every_flight()
    {
        Assert.All(Silent.Plots, p => Assert.True(float.IsNaN(p.AnyHeightM) && p.Mode3A < 0 && p.Address == 0 && p.Channels == Channels.Primary));
        for (int i = 0; i < Silent.Targets.Count; i++)
            for (int radar = 0; radar < 2; radar++)
                Assert.True(Silent.Plots.Count(p => p.TruthId == i && p.Sensor == radar) > 15, $"flight {i} radar {radar}");
        Assert.Equal(90_000.0, Geodesic.Distance(Silent.Sensors[0].Antenna!.Position, Silent.Sensors[1].Antenna!.Position), 1.0);
    }

    [Fact]
    public void Flights_are_level_from_FL20_to_FL400_and_every_second_one_turns()
    {
        double[] levels = [.. Silent.Targets.Select(t => Wgs84.ToGeodetic(t.Knots[0].Position).HeightM / (100 * Units.MetresPerFoot))];
        Assert.All(levels, l => Assert.InRange(l, 20.0, 400.0));
        Assert.True(levels.Min() < 60 && levels.Max() > 360);
        for (int i = 0; i < Silent.Targets.Count; i++)
        {
            ReadOnlySpan<Knot> knots = Silent.Targets[i].Knots;
            double angle = Units.ToDegrees(Math.Acos(knots[0].Velocity.Dot(knots[^1].Velocity) / (knots[0].Velocity.Norm * knots[^1].Velocity.Norm)));
            Assert.Equal(i % 2 * 90.0, angle, 2.0);
        }
    }
}
