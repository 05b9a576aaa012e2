using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Surveillance.Tests;

public class TrajectoryTests
{
    /// <summary>x = t³ has the cubic Hermite curve as itself; segment 1 starts 10 s after segment 0 ends.</summary>
    private static Trajectory Cubic()
    {
        static Knot At(double t, int segment) => new(t, new Ecef(t * t * t, 0, 0), new Ecef(3 * t * t, 0, 0), segment);
        return new Trajectory("cubic", [.. Enumerable.Range(0, 21).Select(t => At(t, 0)), .. Enumerable.Range(30, 5).Select(t => At(t, 1))]);
    }

    [Fact]
    public void A_cubic_is_followed_exactly_in_any_order_of_times()
    {
        Trajectory cubic = Cubic();
        int cursor = 0;
        foreach (double t in new[] { 0.0, 0.5, 7.25, 19.999, 20, 3.5, 33.3, 34, 12.0 })
        {
            Assert.True(cubic.TryAt(t, ref cursor, out Ecef position, out Ecef velocity));
            Assert.Equal(t * t * t, position.X, 6);
            Assert.Equal(3 * t * t, velocity.X, 6);
        }
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(20.001)]
    [InlineData(25)]
    [InlineData(34.1)]
    public void Between_segments_and_outside_them_there_is_no_target(double t)
    {
        int cursor = 0;
        Assert.False(Cubic().TryAt(t, ref cursor, out _, out _));
    }

    [Fact]
    public void Times_must_ascend() =>
        Assert.Throws<ArgumentException>(() => new Trajectory("x", [new(1, default, default, 0), new(1, default, default, 0)]));
}
