using NorthAmericaSecurity.Feeds.Asterix;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Times of day to seconds of the scene: across midnights, out of order, with strays, of a date, and sent without their upper part.</summary>
public class DayClockTests
{
    private static double[] Resolve(DayClock clock, params double[] timesOfDay) => [.. timesOfDay.Select(t => clock.TryResolve(t, out double s) ? s : double.NaN)];

    [Fact]
    public void Times_go_on_across_midnight()
        => Assert.Equal([86_398.0, 86_399.5, 86_400.25, 86_401.0, 86_500.0], Resolve(new DayClock(), 86_398, 86_399.5, 0.25, 1, 100));

    [Fact]
    public void A_late_time_goes_back_across_midnight_even_before_the_first_day()
        => Assert.Equal([1.0, -0.5, 2.0, -30.0], Resolve(new DayClock(), 1, 86_399.5, 2, 86_370));

    [Fact]
    public void Times_out_of_order_around_midnight_keep_their_days()
    {
        var clock = new DayClock();
        Assert.Equal([86_399.0, 86_401.0, 86_398.0, 86_402.0, 86_399.9, 86_400.0, 86_403.0], Resolve(clock, 86_399, 1, 86_398, 2, 86_399.9, 0, 3));
        Assert.Equal(86_403.0, clock.NowS);
    }

    [Fact]
    public void Days_add_up()
    {
        var clock = new DayClock();
        for (int i = 0; i < 10 * 288; i++)
        {
            Assert.True(clock.TryResolve(i * 300 % 86_400, out double time));
            Assert.Equal(i * 300.0, time);
        }
    }

    [Fact]
    public void One_time_far_off_does_not_move_those_behind_it()
    {
        var clock = new DayClock();
        Assert.Equal([36_000.0, 72_000.0, 36_001.0], Resolve(clock, 36_000, 72_000, 36_001));
        Assert.Equal(36_001.0, clock.NowS);
        // A stray just before midnight is of this day or of the last, whichever is nearer; the next time is told rightly either way.
        Assert.Equal([-1.0, 36_002.0], Resolve(clock, 86_399, 36_002));
    }

    [Fact]
    public void Seven_strays_do_not_move_the_clock_and_eight_that_agree_do()
    {
        var clock = new DayClock();
        Resolve(clock, 36_000);
        Resolve(clock, [.. Enumerable.Range(0, 7).Select(i => 50_000.0 + i)]);
        Assert.Equal(36_000.0, clock.NowS);
        Resolve(clock, 50_007);
        Assert.Equal(50_007.0, clock.NowS);
        Assert.Equal([50_008.0], Resolve(clock, 50_008));
    }

    [Fact]
    public void Strays_between_good_times_or_that_do_not_agree_never_move_the_clock()
    {
        var clock = new DayClock();
        Resolve(clock, 36_000);
        for (int i = 1; i < 100; i++)
            Resolve(clock, 50_000 + i, 50_001 + i, 36_000 + i);
        Assert.Equal(36_099.0, clock.NowS);
        for (int i = 0; i < 100; i++)
            Resolve(clock, i % 2 == 0 ? 50_000 : 20_000);
        Assert.Equal(36_099.0, clock.NowS);
    }

    [Fact]
    public void A_gap_of_ten_minutes_is_no_stray_and_one_of_hours_is_believed_after_eight_times()
    {
        var clock = new DayClock();
        Assert.Equal([1000.0, 1600.0], Resolve(clock, 1000, 1600));
        Assert.Equal(1600.0, clock.NowS);
        Resolve(clock, [.. Enumerable.Repeat(30_000.0, 8)]);
        Assert.Equal(30_000.0, clock.NowS);
    }

    [Fact]
    public void With_a_date_seconds_are_of_1970()
    {
        // 2026-11-22 00:00 UTC.
        var clock = new DayClock(new DateOnly(2026, 11, 22));
        Assert.Equal([1_795_305_600.0 + 86_399, 1_795_305_600.0 + 86_400], Resolve(clock, 86_399, 0));
        Assert.Equal([-1.0 + 86_400], Resolve(new DayClock(new DateOnly(1970, 1, 1)), 86_399));
    }

    [Theory]
    [InlineData(86_400.0)]
    [InlineData(100_000.0)]
    [InlineData(131_071.9921875)]
    [InlineData(131_072.0)]
    [InlineData(-0.0078125)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_time_of_day_is_refused_and_moves_nothing(double timeOfDay)
    {
        var clock = new DayClock();
        Assert.False(clock.TryResolve(timeOfDay, out double time));
        Assert.True(double.IsNaN(time) && double.IsNaN(clock.NowS));
        Resolve(clock, 5);
        Assert.False(clock.TryResolve(timeOfDay, out _));
        Assert.Equal(5.0, clock.NowS);
    }

    [Fact]
    public void A_time_without_its_upper_part_is_the_nearest_of_its_period()
    {
        var clock = new DayClock();
        Assert.False(clock.TryResolveTruncated(100, 512, out double time));
        Assert.True(double.IsNaN(time));

        // 36,000 = 70 × 512 + 160.
        Resolve(clock, 36_000);
        foreach ((double truncated, double expected) in new[] { (160.0, 36_000.0), (159.0, 35_999.0), (200.0, 36_040.0), (415.0, 36_255.0), (417.0, 35_745.0), (0.0, 35_840.0), (511.9921875, 35_839.9921875) })
        {
            Assert.True(clock.TryResolveTruncated(truncated, 512, out time));
            Assert.Equal(expected, time);
        }

        Assert.Equal(36_000.0, clock.NowS);
    }

    [Fact]
    public void A_time_without_its_upper_part_is_cut_from_the_time_of_day_also_behind_midnight()
    {
        // A day is no multiple of 512 s: 86,400 = 168 × 512 + 384. What is sent just before midnight is 383, just behind it 0.
        var clock = new DayClock();
        Resolve(clock, 86_399);
        Assert.True(clock.TryResolveTruncated(383.5, 512, out double before));
        Assert.Equal(86_399.5, before);
        Resolve(clock, 2);
        Assert.Equal(86_402.0, clock.NowS);
        Assert.True(clock.TryResolveTruncated(3, 512, out double behind));
        Assert.Equal(86_403.0, behind);
        Assert.True(clock.TryResolveTruncated(383, 512, out double late));
        Assert.Equal(86_399.0, late);
    }
}
