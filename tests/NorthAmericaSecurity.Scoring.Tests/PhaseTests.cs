using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Scoring.Tests;

/// <summary>How a target flies at an epoch - steady, turning, or neither - and that consistency is told apart by it.</summary>
public class PhaseTests
{
    /// <summary>100 m/s due east but for a turn of 3°/s from 60 to 90 s; a knot each second.</summary>
    private static readonly Trajectory Flight = new("1", [.. Enumerable.Range(0, 151).Select(Knot)]);

    private static Knot Knot(int t)
    {
        const double speed = 100.0, rate = 3.0 * Math.PI / 180.0, radius = speed / rate;
        double turned = rate * Math.Clamp(t - 60.0, 0.0, 30.0), rest = Math.Max(0.0, t - 90.0);
        (double sin, double cos) = Math.SinCos(turned);
        var position = new Ecef(speed * Math.Min(t, 60.0) + radius * sin + speed * rest * cos, radius * (1.0 - cos) + speed * rest * sin, 0.0);
        return new Knot(t, position, new Ecef(speed * cos, speed * sin, 0.0), 0);
    }

    private static Epoch[] Epochs(params double[] times) => [.. Epoch.Align([Flight], planar: true, new TrackTable([]), times)];

    [Fact]
    public void Steady_is_half_a_minute_after_a_turn_and_from_the_beginning()
    {
        Assert.Equal(
            [(true, false), (true, false), (false, true), (false, true), (false, false), (false, false), (true, false)],
            Epochs(5, 50, 65, 85, 95, 115, 125).Select(e => (e.Truth[0].Steady, e.Truth[0].Turning)));
    }

    [Fact]
    public void Consistency_of_steady_and_turning_targets_is_told_apart()
    {
        // Errors of one, two and three sigmas on either axis, steady, turning, and after the turn.
        Epoch[] epochs = [.. Epochs(50, 75, 100).Select((e, i) => e with
        {
            Tracks = [new ScorePoint(9, e.Truth[0].Ground + new Ecef(10.0 * (i + 1), 10.0 * (i + 1), 0.0), 0, 0) { SxxM2 = 100, SxyM2 = 0, SyyM2 = 100 }],
        })];
        SceneScore score = SceneScore.Of(epochs, 2000);
        Assert.Equal((1.0, 4.0, (1.0 + 4.0 + 9.0) / 3), (score.Steady.AneesPerDimension, score.Turning.AneesPerDimension, score.Consistency.AneesPerDimension), Close);
        Assert.Equal((1, 1, 3), (score.Steady.Samples, score.Turning.Samples, score.Consistency.Samples));
    }

    private static readonly IEqualityComparer<(double, double, double)> Close = EqualityComparer<(double, double, double)>.Create(
        (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) + Math.Abs(a.Item3 - b.Item3) < 1e-9);
}
