using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

public class VerticalFilterTests
{
    private static Vertical Unknown => new() { TimeS = double.NaN };

    [Fact]
    public void It_is_a_textbook_filter_of_height_and_climb()
    {
        var random = new CounterRandom(1);
        Vertical v = Unknown;
        var mean = new Matrix(2, 1);
        var covariance = new Matrix(2, 2);
        double time = 0.0;
        for (int i = 0; i < 50; i++)
        {
            double dt = random.NextDouble(0.5, 12), height = 5000 + 4 * (time + dt) + 10 * random.NextGaussian();
            time += dt;
            VerticalFilter.Update(ref v, time, height, 12);
            if (i == 0)
            {
                (mean[0, 0], covariance[0, 0], covariance[1, 1]) = (height, 144, 100);
                continue;
            }

            var f = new Matrix(2, 2) { [0, 0] = 1, [0, 1] = dt, [1, 1] = 1 };
            var q = new Matrix(2, 2) { [0, 0] = dt * dt * dt / 6, [0, 1] = dt * dt / 4, [1, 0] = dt * dt / 4, [1, 1] = dt / 2 };
            mean = f * mean;
            covariance = f * covariance * f.Transposed + q;
            double s = covariance[0, 0] + 144;
            Matrix gain = Matrix.Column(covariance[0, 0] / s, covariance[1, 0] / s);
            mean += (height - mean[0, 0]) * gain;
            covariance -= s * (gain * gain.Transposed);
            Assert.Equal(mean[0, 0], v.Height, 1e-7);
            Assert.Equal(mean[1, 0], v.Climb, 1e-7);
            Assert.Equal(covariance[0, 0], v.Phh, 1e-7);
            Assert.Equal(covariance[0, 1], v.Phc, 1e-7);
            Assert.Equal(covariance[1, 1], v.Pcc, 1e-7);
        }
    }

    [Fact]
    public void A_climb_in_steps_of_a_hundred_feet_is_followed()
    {
        const double step = 30.48;
        Vertical v = Unknown;
        for (double time = 0; time <= 300; time += 5)
            VerticalFilter.Update(ref v, time, step * Math.Round((1000 + 10 * time) / step), VerticalFilter.ModeCSigmaM);
        Assert.Equal(4000, v.At(300), 30.0);
        Assert.Equal(10, v.Climb, 2.0);
        Assert.Equal(4100, v.At(310), 40.0);
        // Nobody knows how long a climb goes on.
        Assert.Equal(v.At(300 + VerticalFilter.LongestClimbS), v.At(1000));
    }

    [Fact]
    public void A_garbled_height_is_not_taken_but_a_lasting_one_is()
    {
        Vertical v = Unknown;
        for (double time = 0; time <= 100; time += 5)
            VerticalFilter.Update(ref v, time, 9000, VerticalFilter.ModeCSigmaM);
        VerticalFilter.Update(ref v, 105, 1200, VerticalFilter.ModeCSigmaM);
        Assert.Equal(9000, v.Height, 1.0);
        VerticalFilter.Update(ref v, 110, 9000, VerticalFilter.ModeCSigmaM);
        Assert.Equal(9000, v.Height, 1.0);
        for (double time = 115; time <= 400; time += 5)
            VerticalFilter.Update(ref v, time, 1200, VerticalFilter.ModeCSigmaM);
        Assert.Equal(1200, v.At(400), 60.0);
    }

    [Fact]
    public void The_ratio_of_likelihoods_is_a_density_over_heights_beside_the_share_that_is_garbled()
    {
        Vertical v = Unknown;
        for (double time = 0; time <= 100; time += 5)
            VerticalFilter.Update(ref v, time, 9000, VerticalFilter.ModeCSigmaM);
        const double far = 1e6;
        double garbled = VerticalFilter.LikelihoodRatio(v, 105, far, 12);
        Assert.InRange(garbled, 0.001, 0.2);
        double sum = 0.0, mean = 0.0;
        for (double h = 7000; h < 11_000; h += 0.5)
        {
            double density = (VerticalFilter.LikelihoodRatio(v, 105, h, 12) - garbled) * 0.5 / 12_000.0;
            sum += density;
            mean += density * h;
        }

        Assert.Equal(1.0 - garbled, sum, 1e-3);
        Assert.Equal(v.At(105), mean / sum, 0.1);
    }

    /// <summary>A late height belongs to its own time: taken as one of now, it bends the climb of an aircraft that climbs steadily.</summary>
    [Fact]
    public void A_late_height_does_not_bend_a_steady_climb()
    {
        Vertical v = Unknown;
        for (double time = 0; time <= 120; time += 5)
            VerticalFilter.Update(ref v, time, 1000 + 12 * time, VerticalFilter.ModeCSigmaM);
        double climb = v.Climb, height = v.At(120);
        VerticalFilter.Update(ref v, 114, 1000 + 12 * 114, VerticalFilter.ModeCSigmaM);
        Assert.Equal(height, v.At(120), 5.0);
        Assert.Equal(climb, v.Climb, 0.5);
    }
}
