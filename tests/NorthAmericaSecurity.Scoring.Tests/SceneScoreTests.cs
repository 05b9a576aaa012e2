using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Scoring.Tests;

/// <summary>Scores that can be worked out by hand.</summary>
public class SceneScoreTests
{
    private static ScorePoint At(long id, double x, double y, double ve = 0, double vn = 0) => new(id, new Ecef(x, y, 0), ve, vn);

    [Fact]
    public void One_missed_one_false_and_one_hit()
    {
        // Hit 300 m off, one truth missed, one track false, c = 2 km: GOSPA² = 300² + 2·(2000²/2).
        var epoch = new Epoch(60, [At(1, 0, 0), At(2, 50_000, 0)], [At(7, 300, 0), At(8, 0, 90_000)]);
        SceneScore score = SceneScore.Of([epoch], 2000);
        Assert.Equal(Math.Sqrt(300.0 * 300 + 2000.0 * 2000), score.Gospa, 9);
        Assert.Equal(score.Gospa / Math.Sqrt(2), score.GospaNorm, 9);
        // OSPA: (300² + 2000²·(2 - 1)) / 2.
        Assert.Equal(Math.Sqrt((300.0 * 300 + 2000.0 * 2000) / 2), score.Ospa, 9);
        Assert.Equal((1.0, 1.0), (score.MissedMean, score.FalseMean));
        Assert.Equal((300.0, 300.0), (score.LocalisationRms, score.LocalisationMedian));
    }

    [Fact]
    public void The_matching_is_the_best_one_not_the_nearest_first()
    {
        // Nearest first would join 1000 with 900 and leave the other two alone; both joined cost less.
        var epoch = new Epoch(60, [At(1, 0, 0), At(2, 1000, 0)], [At(7, 900, 0), At(8, 2100, 0)]);
        SceneScore score = SceneScore.Of([epoch], 2000);
        Assert.Equal(Math.Sqrt(900.0 * 900 + 1100.0 * 1100), score.Gospa, 6);
        Assert.Equal(0.0, score.MissedMean);
    }

    [Fact]
    public void Pairs_at_the_cut_off_are_a_miss_and_a_false_track()
    {
        var epoch = new Epoch(60, [At(1, 0, 0)], [At(7, 2000, 0)]);
        Assert.Equal((1.0, 1.0), (SceneScore.Of([epoch], 2000).MissedMean, SceneScore.Of([epoch], 2000).FalseMean));
    }

    [Fact]
    public void Switches_and_breaks_are_counted()
    {
        Epoch[] epochs =
        [
            new(10, [At(1, 0, 0)], [At(7, 10, 0)]),
            new(20, [At(1, 0, 0)], []),
            new(30, [At(1, 0, 0)], [At(7, 10, 0)]),
            new(40, [At(1, 0, 0)], [At(8, 10, 0)]),
        ];
        SceneScore score = SceneScore.Of(epochs, 2000);
        Assert.Equal((1, 1), (score.IdentitySwitches, score.TrackBreaks));
    }

    [Fact]
    public void Siap_of_a_target_tracked_for_five_of_six_epochs_and_a_false_track()
    {
        Epoch[] epochs = [.. Enumerable.Range(1, 6).Select(k => new Epoch(
            10 * k, [At(1, 0, 0, 100, 0)], k == 1 ? [At(9, 50_000, 0)] : [At(7, 30, 40, 103, 4), At(9, 50_000, 0)]))];
        SceneScore score = SceneScore.Of(epochs, 2000);
        Assert.Equal(5.0 / 6, score.SiapCompleteness, 9);
        Assert.Equal(1.0, score.SiapAmbiguity, 9);
        Assert.Equal(6.0 / 11, score.SiapSpuriousness, 9);
        Assert.Equal(50.0, score.SiapPositionAccuracy, 9);
        Assert.Equal(5.0, score.SiapVelocityAccuracy, 9);
        Assert.Equal(40.0 / 50, score.SiapLongestSegment, 9);
        Assert.Equal(0.0, score.SiapTrackChangeRate, 9);
    }

    [Fact]
    public void Nothing_at_all_scores_nothing()
    {
        SceneScore score = SceneScore.Of([new Epoch(60, [], [])], 2000);
        Assert.Equal(0.0, score.Gospa);
        Assert.True(double.IsNaN(score.LocalisationRms));
        Assert.Equal(0.0, SceneScore.Of([], 2000).Gospa);
    }

    [Fact]
    public void Points_over_the_antimeridian_are_neighbours()
    {
        ScorePoint east = new(1, Wgs84.ToEcef(new GeodeticPosition(52, 179.999)), 0, 0), west = new(7, Wgs84.ToEcef(new GeodeticPosition(52, -179.999)), 0, 0);
        SceneScore score = SceneScore.Of([new Epoch(60, [east], [west])], 2000);
        Assert.Equal(Geodesic.Distance(new(52, 179.999), new(52, -179.999)), score.LocalisationRms, 0.01);
    }
}
