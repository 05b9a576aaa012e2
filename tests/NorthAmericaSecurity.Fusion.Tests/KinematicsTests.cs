using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Fusion.Filtering;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>What a state of several models tells of the target, by cases worked out by hand.</summary>
public class KinematicsTests
{
    [Theory]
    [InlineData(0.05, 2850.0, 190.0, 3.0 * 200.0, 3.0 * 20.0)]
    [InlineData(0.001, 3.0, 0.2, 3.0 * 100.0, 3.0 * 10.0)]
    public void A_model_that_is_not_unlikely_reaches_from_its_own_mean(double turning, double offM, double offGrowthMps, double radiusM, double growthMps)
    {
        // Steady flight is at the origin; the turn has taken the target three kilometres and 200 m/s off.
        Kinematics k = default;
        k.Mu = Vector256.Create(1.0 - turning, turning, 0, 0);
        k.Y = Vector256.Create(0.0, 3000.0, 0, 0);
        k.U = Vector256.Create(0.0, 200.0, 0, 0);
        k.Pxx = Vector256.Create(50.0 * 50.0, 100.0 * 100.0, 0, 0);
        k.Pyy = Vector256.Create(100.0 * 100.0, 200.0 * 200.0, 0, 0);
        k.Puu = Vector256.Create(10.0 * 10.0, 20.0 * 20.0, 0, 0);
        (double off, double offGrowth, double radius, double growth) = k.ReachOfModels(k.Mean(), 3.0);
        Assert.Equal(offM, off, 6);
        Assert.Equal(offGrowthMps, offGrowth, 6);
        Assert.Equal(radiusM, radius, 6);
        Assert.Equal(growthMps, growth, 6);
    }
}
