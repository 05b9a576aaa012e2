using NorthAmericaSecurity.Coverage.Detection;

namespace NorthAmericaSecurity.Coverage.Tests.Detection;

/// <summary>The rule of what is covered, by cases computed by hand.</summary>
public class UpdateRuleTests
{
    [Theory]
    // 12 s of a radar of 12 s: one look. Of 4.8 s: two, and a third with probability 0.5. Of 8 s: one, and a second with 0.5. Of 30 s: one with 0.4.
    [InlineData(12.0, 12.0, 1, 0.0)]
    [InlineData(12.0, 4.8, 2, 0.5)]
    [InlineData(12.0, 8.0, 1, 0.5)]
    [InlineData(12.0, 30.0, 0, 0.4)]
    [InlineData(60.0, 12.0, 5, 0.0)]
    [InlineData(180.0, 3.0, 60, 0.0)]
    [InlineData(0.3, 0.1, 3, 0.0)]
    public void Looks_in_a_window_are_averaged_over_its_phase(double withinS, double periodS, int whole, double more)
    {
        Looks looks = new UpdateRule(withinS, 0.9).LooksOf(periodS);
        Assert.Equal(whole, looks.Whole);
        Assert.Equal(more, looks.More, 1e-6);
    }

    [Fact]
    public void Missing_all_looks_is_missing_each()
    {
        Assert.Equal(0.2f, UpdateRule.Air.LooksOf(12.0).Missed(0.8f), 1e-6f);
        // (1 − 0.8)² × (0.5 + 0.5 × 0.2) = 0.04 × 0.6
        Assert.Equal(0.024f, UpdateRule.Air.LooksOf(4.8).Missed(0.8f), 1e-6f);
        // No look with 0.6, one of 0.5 with 0.4: 0.6 + 0.4 × 0.5
        Assert.Equal(0.8f, UpdateRule.Air.LooksOf(30.0).Missed(0.5f), 1e-6f);
        // 0.7⁵
        Assert.Equal(0.16807f, UpdateRule.WideArea.LooksOf(12.0).Missed(0.3f), 1e-5f);
    }

    [Fact]
    public void Sensors_are_independent_and_each_falls_as_a_whole()
    {
        var both = new UpdateProbability();
        both.Add(0.2f);
        both.Add(0.3f);
        Assert.Equal(0.94f, both.Value, 1e-6f);

        // Up three days in five, and then certain: 0.6, however many channels it has. With another of 0.5: 1 − 0.4 × 0.5.
        var weather = new UpdateProbability();
        weather.Add(0.0f, 0.6f);
        Assert.Equal(0.6f, weather.Value, 1e-6f);
        weather.Add(0.5f);
        Assert.Equal(0.8f, weather.Value, 1e-6f);
        Assert.Equal(0.0f, default(UpdateProbability).Value);
    }

    [Fact]
    public void The_least_Pd_with_which_a_sensor_covers_alone()
    {
        Assert.Equal(0.9, UpdateRule.Air.LeastPd(12.0), 1e-6);
        // 1 − 0.1^(1/2) for two looks of 6 s.
        Assert.Equal(1.0 - Math.Sqrt(0.1), UpdateRule.Air.LeastPd(6.0), 1e-6);
        // A radar of 30 s has a look in 12 s two times in five only.
        Assert.True(UpdateRule.Air.LeastPd(30.0) > 1.0);
        Assert.Equal(1.0 - Math.Sqrt(0.1), UpdateRule.WideArea.LeastPd(30.0), 1e-6);
    }
}
