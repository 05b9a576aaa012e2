using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Tests;

public class LiveLogTests
{
    [Fact]
    public void An_entry_is_in_order_of_time_then_feed_then_arrival()
    {
        var log = new LiveLog();
        log.Take(2, [At(5.0, 1), At(4.0, 2), At(5.0, 3)]);
        log.Take(1, [At(5.0, 4), At(6.0, 5)]);
        Assert.True(log.TryClose(0.0, out LogEntry entry));
        Assert.Equal([2, 4, 1, 3, 5], entry.Plots.ToArray().Select(p => p.TruthId));
        Assert.Equal((1L, 6.0, false), (entry.Sequence, entry.TickS, entry.Restarts));
    }

    [Fact]
    public void Before_the_first_plot_there_is_nothing_to_tell_and_afterwards_the_hosts_clock_goes_on()
    {
        var log = new LiveLog();
        Assert.False(log.TryClose(1.0, out _));
        log.Take(1, [At(100.0, 1)]);
        Assert.True(log.TryClose(0.0, out _));
        Assert.True(log.TryClose(1.5, out LogEntry quiet));
        Assert.Equal((2L, 101.5, 0), (quiet.Sequence, quiet.TickS, quiet.Plots.Length));
    }

    [Theory]
    [InlineData(3600.0)]
    [InlineData(-3600.0)]
    public void A_feed_whose_clock_jumps_moves_nobody_else(double jumpS)
    {
        var log = new LiveLog();
        for (int second = 0; second < 100; second++)
        {
            log.Take(1, [At(1000.0 + second, 1)]);
            log.Take(2, [At(1000.0 + second + (second >= 20 ? jumpS : 0.0), 2)]);
            Assert.True(log.TryClose(0.0, out LogEntry entry));
            Assert.False(entry.Restarts);
            Assert.Equal(1000.0 + second, entry.TickS);
            Assert.Equal(second < 20 ? 2 : 1, entry.Plots.Length);
        }

        Assert.Equal((0L, 80L), (log.StrayOf(1), log.StrayOf(2)));
        Assert.True(log.IsStray(2));
        Assert.False(log.IsStray(1));
    }

    [Theory]
    [InlineData(3600.0)]
    [InlineData(-3600.0)]
    public void When_all_clocks_have_jumped_the_log_restarts_at_their_time(double jumpS)
    {
        var log = new LiveLog();
        log.Take(1, [At(1000.0, 1)]);
        log.TryClose(0.0, out _);
        int restarts = 0;
        for (int second = 1; second < 30; second++)
        {
            log.Take(1, [At(1000.0 + jumpS + second, 1)]);
            Assert.True(log.TryClose(0.0, out LogEntry entry));
            restarts += entry.Restarts ? 1 : 0;
            if (restarts > 0 && !entry.Restarts)
                Assert.Equal((1000.0 + jumpS + second, 1), (entry.TickS, entry.Plots.Length));
        }

        Assert.Equal(1, restarts);
        Assert.Equal(11, log.StrayOf(1));
    }

    private static Plot At(double timeS, int mark) => Plot.Empty with { TimeS = timeS, TruthId = mark };
}
