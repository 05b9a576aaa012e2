using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Scoring.Tests;

/// <summary>Figures of a flight, and of the MADAP benchmark, that can be worked out by hand.</summary>
public class FlightScoreTests
{
    private static ScorePoint At(long id, double x, double y, double ve = 0, double vn = 0, double age = double.NaN, bool turning = false) =>
        new(id, new Ecef(x, y, 0), ve, vn) { AgeS = age, Turning = turning };

    private static FlightScore Score(IEnumerable<Epoch> epochs, double[]? plots = null, double startS = 0)
    {
        var flights = new FlightScores(plots is null ? null : new Dictionary<int, double[]> { [3] = plots });
        SceneScore.Of(epochs, 2000, planar: true, flights);
        return Assert.Single(flights.Finish(_ => startS));
    }

    [Fact]
    public void Errors_fall_into_along_and_across()
    {
        // Northbound: 30 m ahead, 40 m to the right; then 30 m behind.
        FlightScore f = Score([new(4, [At(3, 0, 0, 0, 200)], [At(7, 40, 30)]), new(8, [At(3, 0, 800, 0, 200)], [At(7, 0, 770)])]);
        Assert.Equal(Math.Sqrt((2500.0 + 900) / 2), f.RmsM, 9);
        Assert.Equal((30.0, Math.Sqrt(800)), (f.AlongRmsM, f.AcrossRmsM));
        Assert.Equal((2, 2, 4.0), (f.Matched, f.Epochs, f.SpanS));
    }

    [Fact]
    public void Initiation_counts_from_the_beginning_and_a_break_is_a_break()
    {
        FlightScore f = Score([new(4, [At(3, 0, 0)], []), new(8, [At(3, 0, 0)], [At(7, 0, 0)]), new(12, [At(3, 0, 0)], []), new(16, [At(3, 0, 0)], [At(8, 0, 0)])], startS: 1);
        Assert.Equal((7.0, 1, 1), (f.InitiateS, f.Breaks, f.Switches));
        Assert.Equal(double.PositiveInfinity, Score([new(4, [At(3, 0, 0)], [])]).InitiateS);
    }

    [Fact]
    public void Update_is_the_share_of_intervals_with_a_point_of_a_fresh_plot()
    {
        // Intervals [0, 8), [8, 16), [16, 24), [24, 32): fresh, stale, no point, fresh; plots in the first three.
        Epoch[] epochs = [.. Enumerable.Range(0, 9).Select(k => 4.0 * k).Select(t => new Epoch(t, [At(3, 0, 0)], t is >= 16 and < 24
            ? [] : [At(7, 0, 0, age: t is >= 8 and < 16 ? 8.0 : 7.9)]))];
        FlightScore f = Score(epochs, [1, 2, 9, 17]);
        Assert.Equal((1.0 / 3, 0.5), (f.Update, f.UpdateOfAll));
        Assert.True(double.IsNaN(Score(epochs).Update), "without plots the condition is not known");
    }

    [Fact]
    public void Madap_counts_in_miles_knots_and_degrees_straight_and_turning()
    {
        const double mile = Units.MetresPerNauticalMile, knot = Units.MetresPerSecondPerKnot;
        var score = SceneScore.Of(
            [
                new(4.8, [At(1, 0, 0, 0, 300 * knot)], [At(1, 0.1 * mile, 0, 0, 310 * knot)]),
                new(9.6, [At(1, 0, 0, 0, 300 * knot, turning: true)], [At(1, 0.5 * mile, 0, -300 * knot, 0)]),
            ],
            3000).Madap;
        Assert.Equal((2, 0.3, 0.2), (score.Updates, Math.Round(score.PositionMeanNm, 9), Math.Round(score.PositionSigmaNm, 9)));
        Assert.Equal((5.0, 5.0), (Math.Round(score.SpeedMeanKt, 9), Math.Round(score.SpeedSigmaKt, 9)));
        Assert.Equal((-45.0, 45.0), (Math.Round(score.HeadingMeanDeg, 9), Math.Round(score.HeadingSigmaDeg, 9)));
        Assert.Equal([1.0, 1, 1, 1, 1, 0], score.Within);
    }

    [Fact]
    public void The_parts_of_gospa_add_up()
    {
        var epoch = new Epoch(60, [At(1, 0, 0), At(2, 50_000, 0)], [At(7, 300, 0), At(8, 0, 90_000)]);
        SceneScore score = SceneScore.Of([epoch, new Epoch(70, [At(1, 0, 0)], [At(7, 0, 400)])], 2000);
        Assert.Equal(Math.Sqrt((300.0 * 300 + 400.0 * 400) / 2), score.LocalisationPartRms, 9);
        Assert.Equal((Math.Sqrt(1e6), Math.Sqrt(1e6)), (score.MissedPartRms, score.FalsePartRms));
        Assert.Equal(score.GospaRms * score.GospaRms, 2e6 + score.LocalisationPartRms * score.LocalisationPartRms, 3);
    }
}
