using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>The ellipse of the coarse gate against two-by-two matrices in the axes of a tangent plane, anywhere on the earth.</summary>
public class GateEntryTests
{
    private const double Sigmas = 5.6;

    [Fact]
    public void A_plot_is_in_the_gate_if_its_squared_distance_by_both_covariances_is_within_it()
    {
        var random = new CounterRandom(4);
        int inside = 0, near = 0, elongated = 0;
        for (int i = 0; i < 20_000; i++)
        {
            (Ecef east, Ecef north) = Axes(ref random);
            Moments track = Draw(ref random);
            var e = default(GateEntry);
            e.Fit(track, Sigmas, east, north);

            double azimuth = random.NextDouble(0, Math.Tau), along = random.NextDouble(30, 400), across = random.NextDouble(30, 2000);
            Ecef away = Math.Sin(azimuth) * east + Math.Cos(azimuth) * north;
            double dx = 2500 * random.NextGaussian(), dy = 2500 * random.NextGaussian();
            PlotGate plot = PlotGate.Of(new Measurement { Ground = dx * east + dy * north, Away = away, VarianceAlong = along * along, VarianceAcross = across * across }, 0f, Sigmas);

            (double sin, double cos) = Math.SinCos(azimuth);
            double sxx = track.Pxx + along * along * sin * sin + across * across * cos * cos;
            double syy = track.Pyy + along * along * cos * cos + across * across * sin * sin;
            double sxy = track.Pxy + (along * along - across * across) * sin * cos;
            double distance2 = (syy * dx * dx - 2 * sxy * dx * dy + sxx * dy * dy) / (sxx * syy - sxy * sxy);
            double longer = Math.Sqrt(0.5 * (track.Pxx + track.Pyy) + Math.Sqrt(0.25 * (track.Pxx - track.Pyy) * (track.Pxx - track.Pyy) + track.Pxy * track.Pxy));
            double edge = Math.Max(Math.Sqrt(distance2 / GateEntry.Looseness), Math.Sqrt(dx * dx + dy * dy) / (longer + Math.Max(along, across))) / Sigmas;
            if (Math.Abs(edge - 1.0) < 1e-3)
                continue;
            elongated += edge > 1.0 && Math.Sqrt(dx * dx + dy * dy) < Sigmas * (longer + Math.Max(along, across)) ? 1 : 0;
            near += Math.Abs(edge - 1.0) < 0.1 ? 1 : 0;
            inside += edge < 1.0 ? 1 : 0;
            Assert.Equal(edge < 1.0, e.Reaches(plot));
        }

        Assert.InRange(inside, 4000, 18_000);
        Assert.True(near > 500, $"{near} near the edge");
        Assert.True(elongated > 500, $"{elongated} in the circle and not in the ellipse");
    }

    [Fact]
    public void Both_half_axes_grow_by_as_much()
    {
        var e = new GateEntry { Radius = 500, NarrowX = 480, Growth = 20, Agility = 2, Vx = 100 };
        // At first 140 m by 500 m; after ten seconds 400 m more. In the longer direction the circle is the end.
        double shorter = Math.Sqrt(GateEntry.Looseness) * 540;
        foreach ((double x, double y, bool reaches) in ((double, double, bool)[])[(1000 + shorter - 10, 0, true), (1000 + shorter + 10, 0, false), (1000, 890, true), (1000, 910, false)])
        {
            PlotGate plot = PlotGate.Of(new Measurement { Ground = new Ecef(x, y, 0) }, 10f, Sigmas);
            Assert.Equal(reaches, e.Reaches(plot));
        }
    }

    /// <summary>Half axes of a track of 300 m and 500 m and of a plot of 400 m and 1200 m make 500 m and 1300 m; who may have turned aside by 200 m is found as much beyond each.</summary>
    [Theory]
    [InlineData(700, 0)]
    [InlineData(0, 1500)]
    public void What_the_target_may_have_turned_aside_is_beyond_the_edge(double x, double y)
    {
        var e = new GateEntry { Radius = 500, NarrowX = 400, Agility = 2 };
        double loose = Math.Sqrt(GateEntry.Looseness);
        foreach ((double off, bool reaches) in ((double, bool)[])[(0.99, true), (1.01, false)])
        {
            var ground = new Ecef(off * Math.Min(loose * x, 1900), off * Math.Min(loose * y, 1900), 0);
            PlotGate plot = PlotGate.Of(new Measurement { Ground = ground, Away = new Ecef(1, 0, 0), VarianceAlong = 400 * 400 / (Sigmas * Sigmas), VarianceAcross = 1200 * 1200 / (Sigmas * Sigmas) }, 10f, Sigmas);
            Assert.Equal(reaches, e.Reaches(plot));
        }
    }

    [Fact]
    public void A_gate_that_was_widened_is_a_circle_and_of_one_class()
    {
        var e = new GateEntry { Radius = 1000, NarrowX = 900 };
        PlotGate plot = PlotGate.Of(new Measurement { Ground = new Ecef(900, 0, 0) }, 0f, Sigmas);
        Assert.False(e.Reaches(plot));
        Assert.True(e.Reaches(plot.Widened(500)));
        Assert.False(e.Reaches((plot with { X = 1600 }).Widened(500)));
        e.Class = TargetClass.Surface;
        Assert.False(e.Reaches(plot.Widened(500)));
    }

    private static Moments Draw(ref CounterRandom random)
    {
        double azimuth = random.NextDouble(0, Math.Tau), a = random.NextDouble(20, 900), b = random.NextDouble(20, 900);
        (double sin, double cos) = Math.SinCos(azimuth);
        return new Moments { Pxx = a * a * cos * cos + b * b * sin * sin, Pyy = a * a * sin * sin + b * b * cos * cos, Pxy = (a * a - b * b) * sin * cos };
    }

    private static (Ecef East, Ecef North) Axes(ref CounterRandom random)
    {
        var up = new Ecef(random.NextGaussian(), random.NextGaussian(), random.NextGaussian());
        up = 1.0 / up.Norm * up;
        var other = new Ecef(random.NextGaussian(), random.NextGaussian(), random.NextGaussian());
        Ecef east = other - other.Dot(up) * up;
        east = 1.0 / east.Norm * east;
        return (east, new Ecef(up.Y * east.Z - up.Z * east.Y, up.Z * east.X - up.X * east.Z, up.X * east.Y - up.Y * east.X));
    }
}
