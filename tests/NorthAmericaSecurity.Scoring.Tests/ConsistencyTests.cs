using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Scoring.Tests;

/// <summary>ANEES, its band and the containment of errors, against figures worked out by hand and quantiles of SciPy.</summary>
public class ConsistencyTests
{
    private static ScorePoint Track(double sxx, double sxy, double syy) => new(1, default, 0, 0) { SxxM2 = sxx, SxyM2 = sxy, SyyM2 = syy };

    [Fact]
    public void One_error_of_one_sigma_on_each_axis_is_one()
    {
        var c = new Consistency();
        c.Take(3, 4, Track(9, 0, 16));
        Assert.Equal((1, 1.0, 1.0, 1.0, 1.0), (c.Samples, c.AneesPerDimension, c.WithinSigmaEast, c.WithinSigmaNorth, c.WithinEllipse95));
        c.Take(9, 0, Track(9, 0, 16));
        Assert.Equal((1 + 4.5) / 2, c.AneesPerDimension, 12);
        Assert.Equal((0.5, 1.0, 0.5), (c.WithinSigmaEast, c.WithinSigmaNorth, c.WithinEllipse95));
    }

    [Fact]
    public void Correlation_counts()
    {
        // S = [[2, 1], [1, 2]], S⁻¹ = [[2, -1], [-1, 2]] / 3; e = (1, 1): e'S⁻¹e = 2/3.
        var c = new Consistency();
        c.Take(1, 1, Track(2, 1, 2));
        Assert.Equal(1.0 / 3, c.AneesPerDimension, 12);
    }

    [Fact]
    public void A_track_without_a_usable_covariance_is_no_sample()
    {
        var c = new Consistency();
        c.Take(1, 1, new ScorePoint(1, default, 0, 0));
        c.Take(1, 1, Track(1, 1, 1));
        c.Take(1, 1, Track(0, 0, 0));
        Assert.Equal((0, 3), (c.Samples, c.WithoutCovariance));
        Assert.True(double.IsNaN(c.AneesPerDimension) && double.IsNaN(c.Band95.Low));
    }

    /// <summary>scipy.stats.chi2.ppf.</summary>
    [Theory]
    [InlineData(1, 0.025, 0.05063561596857975)]
    [InlineData(1, 0.975, 7.377758908227871)]
    [InlineData(5, 0.5, 9.34181776559197)]
    [InlineData(200, 0.975, 457.305481966065)]
    [InlineData(201, 0.975, 459.44396333089975)]
    [InlineData(5000, 0.025, 9724.718377389798)]
    public void Quantiles_of_chi_square_are_those_of_scipy(int pairs, double probability, double expected) =>
        Assert.Equal(expected, ChiSquare.QuantileEven(pairs, probability), 2e-5 * expected);

    [Fact]
    public void Errors_drawn_from_the_covariance_stated_lie_in_the_band()
    {
        var c = new Consistency();
        var random = new CounterRandom(5);
        for (int i = 0; i < 2000; i++)
        {
            double u = random.NextGaussian(), v = random.NextGaussian();
            c.Take(20 * u, 6 * u + 8 * v, Track(400, 120, 100));
        }

        Assert.InRange(c.AneesPerDimension, c.Band95.Low, c.Band95.High);
        Assert.InRange(c.WithinSigmaEast, 0.66, 0.71);
        Assert.InRange(c.WithinEllipse95, 0.94, 0.96);
    }

    [Fact]
    public void On_the_earth_an_error_is_east_and_north_of_the_target()
    {
        ScorePoint At(double latitude, double longitude) => new(1, Wgs84.ToEcef(new GeodeticPosition(latitude, longitude)), 0, 0);
        (double east, double north) = ScorePoint.Offset(At(60, -100), At(60.001, -99.998), planar: false);
        Assert.Equal(Geodesic.Distance(new(60, -100), new(60, -99.998)), east, 0.05);
        Assert.Equal(Geodesic.Distance(new(60, -100), new(60.001, -100)), north, 0.05);
    }
}
