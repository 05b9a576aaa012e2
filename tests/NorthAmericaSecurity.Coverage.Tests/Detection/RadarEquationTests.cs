using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Tests.Detection;

/// <summary>The radar equation and what stands beside it: pattern, blind speeds, clutter.</summary>
public class RadarEquationTests
{
    [Theory]
    [InlineData(Swerling.Steady)]
    [InlineData(Swerling.I)]
    [InlineData(Swerling.III)]
    public void The_reference_target_is_detected_as_published_and_others_by_the_fourth_power(Swerling swerling)
    {
        RadarPerformance radar = Radars.LongRange with { ReferenceSwerling = swerling };
        // The heading is unknown, but no speed is blind.
        var same = new RadarEquation(radar, Radars.Target(2.2, swerling));
        Assert.Equal(0.8, same.Pd(same.Ratio(200.0 * Radars.Nm, 1.0, Backdrop.None)), 1e-4);
        var larger = new RadarEquation(radar, Radars.Target(2.2 * 16.0, swerling));
        Assert.Equal(0.8, larger.Pd(larger.Ratio(400.0 * Radars.Nm, 1.0, Backdrop.None)), 1e-4);
        // The two figures told of ARSR-4, 2.2 m² at 200 NM and 0.1 m² at about 90, are one.
        var small = new RadarEquation(radar, Radars.Target(0.1, swerling));
        Assert.Equal(0.8, small.Pd(small.Ratio(200.0 * Radars.Nm * Math.Pow(0.1 / 2.2, 0.25), 1.0, Backdrop.None)), 1e-4);
        Assert.Equal(92.3, 200.0 * Math.Pow(0.1 / 2.2, 0.25), 0.1);
    }

    [Fact]
    public void A_Rayleigh_targets_curve_is_Swerlings()
    {
        var equation = new RadarEquation(Radars.LongRange, Radars.Target(2.2));
        double reference = Math.Log(1e-6) / Math.Log(0.8) - 1.0;
        foreach (double nm in new[] { 50.0, 100.0, 150.0, 200.0, 250.0, 300.0 })
            Assert.Equal(Math.Pow(1e-6, 1.0 / (1.0 + reference * Math.Pow(200.0 / nm, 4.0))), equation.Pd(equation.Ratio(nm * Radars.Nm, 1.0, Backdrop.None)), 1e-4);
    }

    [Fact]
    public void A_level_flight_over_a_flat_earth_keeps_its_echo_above_the_shoulder_of_a_cosecant_beam()
    {
        var equation = new RadarEquation(Radars.Airport, Radars.Target(1.0));
        double first = double.NaN;
        foreach (double elevationDeg in new[] { 4.8, 8.0, 15.0, 30.0 })
        {
            double ratio = equation.Ratio(3000.0 / Math.Sin(Units.ToRadians(elevationDeg)), elevationDeg, Backdrop.None);
            first = double.IsNaN(first) ? ratio : first;
            Assert.Equal(first, ratio, 1e-9 * first);
        }

        // Half power at both edges of the nose, peak in the middle, continuous at the shoulder.
        Assert.Equal((0.5, 1.0, 0.5), (Math.Round(AntennaPattern.Gain(Radars.Airport, 0.0), 9), AntennaPattern.Gain(Radars.Airport, 2.4), Math.Round(AntennaPattern.Gain(Radars.Airport, 4.8), 9)));
        Assert.Equal(AntennaPattern.Gain(Radars.Airport, 4.8), AntennaPattern.Gain(Radars.Airport, 4.8000001), 1e-6);
        Assert.Equal((0.0, 1.0), (AntennaPattern.Gain(Radars.LongRange, -7.1), AntennaPattern.Gain(Radars.LongRange, 29.0)));
    }

    [Fact]
    public void Blind_headings_are_those_of_the_arcsine_law()
    {
        static double Slower(double speed, double of) => 2.0 / Math.PI * Math.Asin(Math.Min(1.0, speed / of));
        double[] tangential = BlindSpeeds.Shares(200.0, [], 10.0);
        Assert.Equal(Slower(10.0, 200.0), tangential[0], 2e-4);
        Assert.Equal(1.0 - Slower(10.0, 200.0), tangential[1], 2e-4);
        // One frequency, blind at 50, 100 and 150 m/s as well.
        double blind = Slower(10, 200) + Enumerable.Range(1, 3).Sum(k => Slower(50 * k + 10, 200) - Slower(50 * k - 10, 200)) + 1.0 - Slower(190, 200);
        Assert.Equal(blind, BlindSpeeds.Shares(200.0, [50.0], 10.0)[0], 5e-4);
        // Staggered, none but the slow headings is blind on all; the shares are of all headings.
        double[] staggered = BlindSpeeds.Shares(200.0, [29.0, 32.0, 35.0, 38.5], 5.0);
        Assert.Equal(1.0, staggered.Sum(), 1e-9);
        Assert.InRange(staggered[0], Slower(5.0, 200.0) - 2e-4, 0.05);
        Assert.Equal(1.0, BlindSpeeds.Shares(4.0, [], 5.0)[0], 1e-9);
        // What is left of Pd is the mean over headings.
        RadarPerformance radar = Radars.LongRange with { NotchMps = 10.0 };
        var equation = new RadarEquation(radar, Radars.Target(2.2));
        Assert.Equal(0.8 * (1.0 - Slower(10.0, 200.0)), equation.Pd(equation.Ratio(200.0 * Radars.Nm, 1.0, Backdrop.None)), 3e-4);
    }

    [Theory]
    // The model worked out apart, with the coefficients of NRL's own program (SigmaSea, V. Gregers-Hansen, 2010).
    [InlineData(1.3, 1, Polarization.Horizontal, 1.0, -71.9)]
    [InlineData(1.3, 3, Polarization.Vertical, 1.0, -54.0)]
    [InlineData(2.9, 5, Polarization.Horizontal, 0.3, -51.6)]
    [InlineData(9.4, 3, Polarization.Horizontal, 1.0, -43.7)]
    [InlineData(9.4, 3, Polarization.Vertical, 10.0, -32.6)]
    public void The_sea_reflects_as_the_model_of_NRL_says(double ghz, int seaState, Polarization polarization, double grazingDeg, double db) =>
        Assert.Equal(db, SeaClutter.ReflectivityDb(ghz, seaState, polarization, grazingDeg), 0.05);

    [Fact]
    public void Rougher_seas_and_steeper_angles_reflect_more()
    {
        for (int state = 1; state <= 6; state++)
            Assert.True(SeaClutter.ReflectivityDb(2.9, state, Polarization.Vertical, 1.0) > SeaClutter.ReflectivityDb(2.9, state - 1, Polarization.Vertical, 1.0));
        Assert.True(LandClutter.ReflectivityDb(LandCover.Mountains, 1.0) > LandClutter.ReflectivityDb(LandCover.Flatland, 1.0));
        Assert.Equal(-15.0, LandClutter.ReflectivityDb(LandCover.Farmland, 90.0), 1.0);
    }

    [Fact]
    public void Clutter_is_a_target_that_the_filter_weakens()
    {
        // A cell of 100 km × 1.5° × 250 m of −40 dB is 65.4 m²; with 20 dB of improvement the target competes with 0.654 m².
        RadarPerformance radar = Radars.LongRange with { ImprovementDb = 20.0, BeamElevationDeg = 90.0 };
        var equation = new RadarEquation(radar, Radars.Target(2.0));
        double clear = equation.Ratio(100_000.0, 0.0, Backdrop.None), among = equation.Ratio(100_000.0, 0.0, new Backdrop(-40.0, 0.0, Sea: false));
        double area = 100_000.0 * Units.ToRadians(1.5) * 250.0;
        Assert.Equal(65.4, area * 1e-4, 0.1);
        Assert.Equal(clear / (1.0 + equation.Snr(area * 1e-4, 100_000.0, 1.0) / 100.0), among, 1e-9 * among);
        // The sea moves: no more than 30 dB, however good the filter.
        var better = new RadarEquation(radar with { ImprovementDb = 60.0 }, Radars.Target(2.0));
        Assert.True(better.Ratio(100_000.0, 0.0, new Backdrop(-40.0, 0.0, Sea: true)) < better.Ratio(100_000.0, 0.0, new Backdrop(-40.0, 0.0, Sea: false)));
    }

    [Fact]
    public void The_sea_is_in_the_cell_out_to_the_horizon_only()
    {
        const double radius = 8.5e6;
        var conditions = new DetectionConditions();
        double horizon = Math.Sqrt(2.0 * radius * 100.0);
        Assert.NotEqual(Backdrop.None, Backdrop.At(Radars.LongRange, conditions, true, 0.99 * horizon, 100.0, radius));
        Assert.Equal(Backdrop.None, Backdrop.At(Radars.LongRange, conditions, true, 1.01 * horizon, 100.0, radius));
        // From 3,000 m at 60 km: down 0.05 rad and the earth falls away by half of 60 km / 8,500 km more.
        Backdrop sea = Backdrop.At(Radars.LongRange, conditions, true, 60_000.0, 3000.0, radius);
        Assert.Equal(-Units.ToDegrees(0.05 + 0.5 * 60.0 / 8500.0), sea.ElevationDeg, 0.01);
    }

    [Fact]
    public void Ray_and_place_agree()
    {
        foreach ((double antenna, double target) in new[] { (30.0, 3000.0), (3350.0, 300.0), (3350.0, 9000.0) })
        {
            var geometry = new SightGeometry(antenna, 8.495e6);
            foreach (double elevationDeg in new[] { -3.0, -1.5, 2.0, 20.0 })
            {
                (double near, double far) = geometry.Ray(elevationDeg, target);
                if (far > 0.0 && double.IsFinite(far) && far < 3e6)
                    Assert.Equal(elevationDeg, geometry.At(far, target).ElevationDeg, 1e-9);
                if (near > 0.0 && double.IsFinite(near))
                    Assert.Equal(elevationDeg, geometry.At(near, target).ElevationDeg, 1e-9);
            }
        }
    }
}
