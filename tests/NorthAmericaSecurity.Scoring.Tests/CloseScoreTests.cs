using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Scoring.Tests;

/// <summary>Coalescence and swaps of cases that can be counted by hand; the cut-off is 2 km.</summary>
public class CloseScoreTests
{
    private static ScorePoint At(long id, double x) => new(id, new Ecef(x, 0, 0), 0, 0);

    private static CloseScore Of(params (double[] Truth, (long Id, double X)[] Tracks)[] epochs) =>
        SceneScore.Of(epochs.Select((e, k) => new Epoch(10 * k + 10, [.. e.Truth.Select((x, i) => At(i, x))], [.. e.Tracks.Select(t => At(t.Id, t.X))])), 2000).Close;

    [Fact]
    public void Two_targets_with_tracks_of_their_own_are_not_coalesced()
    {
        CloseScore score = Of(([0, 1000], [(7, 100), (8, 900)]));
        Assert.Equal((1.0, 0.0), (score.CloseShare, score.CoalescedShare));
    }

    [Fact]
    public void One_track_for_two_targets_is_both_coalesced_and_a_third_far_off_is_not()
    {
        CloseScore score = Of(([0, 1000, 50_000], [(7, 100), (8, 50_000)]));
        Assert.Equal((2.0 / 3, 2.0 / 3), (score.CloseShare, score.CoalescedShare));
    }

    [Fact]
    public void A_target_without_a_track_whose_neighbour_s_track_is_beyond_the_cut_off_is_missed_and_no_more() =>
        Assert.Equal(0.0, Of(([0, 1500], [(7, 2100)])).CoalescedShare);

    [Fact]
    public void Tracks_nearer_to_each_other_than_a_quarter_of_the_targets_distance_are_coalesced()
    {
        Assert.Equal(1.0, Of(([0, 1000], [(7, 400), (8, 649)])).CoalescedShare);
        Assert.Equal(0.0, Of(([0, 1000], [(7, 400), (8, 651)])).CoalescedShare);
    }

    [Fact]
    public void Targets_farther_apart_than_the_cut_off_are_never_coalesced()
    {
        CloseScore score = Of(([0, 2100], [(7, 1000), (8, 1100)]));
        Assert.Equal((0.0, 0.0), (score.CloseShare, score.CoalescedShare));
    }

    [Fact]
    public void A_track_that_stays_with_another_target_is_a_swap()
    {
        (double[], (long, double)[]) before = ([0, 1000], [(7, 0), (8, 1000)]), after = ([0, 1000], [(8, 0), (7, 1000)]);
        CloseScore score = Of(before, before, before, after, after, after);
        Assert.Equal((2, 1.0), (score.Swaps, score.SwappedShare));
        // Two epochs are not yet the third running, and what flips back is none.
        Assert.Equal(0, Of(before, before, before, after, after).Swaps);
        Assert.Equal(0, Of(before, before, before, after, after, before, after, after, before).Swaps);
    }

    [Fact]
    public void Matches_that_flip_while_targets_pass_each_other_are_no_swap()
    {
        // For four epochs the targets are 100 m apart and each track lies nearer to the other's target.
        (double[], (long, double)[]) apart = ([0, 1000], [(7, 0), (8, 1000)]), passing = ([500, 600], [(7, 590), (8, 510)]);
        Assert.Equal(0, Of(apart, apart, apart, passing, passing, passing, passing, apart, apart, apart).Swaps);
    }

    [Fact]
    public void A_new_track_is_no_swap()
    {
        (double[], (long, double)[]) before = ([0, 1000], [(7, 0), (8, 1000)]), after = ([0, 1000], [(9, 0), (8, 1000)]);
        Assert.Equal(0, Of(before, before, before, after, after, after).Swaps);
    }

    [Fact]
    public void A_track_that_goes_from_one_of_four_targets_to_another_swaps_that_one()
    {
        (double[], (long, double)[]) before = ([0, 1000, 9000, 9500], [(7, 0)]), after = ([0, 1000, 9000, 9500], [(7, 1000)]);
        CloseScore score = Of(before, before, before, after, after, after);
        Assert.Equal((1, 0.25), (score.Swaps, score.SwappedShare));
    }

    [Fact]
    public void Heights_tell_targets_apart_that_are_over_each_other()
    {
        // Over the ground the upper target is nearer to the lower one's track: by height each keeps its own. 100 m apart over the ground and 300 m in height.
        ScorePoint[] truth = [At(1, 0) with { HeightM = 3000 }, At(2, 100) with { HeightM = 3300 }];
        ScorePoint[] right = [At(7, 90) with { HeightM = 3010 }, At(8, 10) with { HeightM = 3290 }], silent = [At(7, 90), At(8, 90)];
        CloseScore Score(params ScorePoint[][] tracks) => SceneScore.Of(tracks.Select((t, k) => new Epoch(10 * k + 10, truth, t)), 2000).Close;
        Assert.Equal((0.0, 0), (Score(right).CoalescedShare, Score([.. truth.Select((t, i) => t with { Id = 7 + i })], right, right, right, right).Swaps));
        Assert.Equal(1.0, Score(silent).CoalescedShare);
    }
}
