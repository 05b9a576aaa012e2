using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Target reports of each category to plots: every value is worked out by hand from the LSBs of the specification.</summary>
public class AsterixPlotTests
{
    [Fact]
    public void A_radar_plot_of_category_048()
    {
        Cat048 record = new()
        {
            I010 = new() { SAC = 1, SIC = 1 },
            I140_s = 43_200.5,
            I020 = new() { TYP = 7 },
            I040 = new() { RHO_NM = 100, THETA_deg = 45 },
            I070 = new() { MODE3A = 0x29C },
            I090 = new() { FL_FL = 350 },
            I110 = new() { _3DH_ft = 35_100 },
            I220 = 0x4CA123,
        };
        Plot plot = Single(AsterixScene.Block(ref record));
        Assert.Equal(0, plot.Sensor);
        Assert.Equal(43_200.5, plot.TimeS);
        Assert.Equal(PlotForm.Polar, plot.Form);
        Assert.Equal(185_200.0, plot.First, 1e-9);
        Assert.Equal(45.0, plot.Second, 1e-12);
        Assert.Equal(0x29C, plot.Mode3A);
        Assert.Equal(10_668f, plot.ModeCM, 0.01);
        Assert.Equal(10_698.48f, plot.HeightM, 0.01);
        Assert.Equal(0x4CA123u, plot.Address);
        Assert.True(float.IsNaN(plot.SigmaM));
        Assert.Equal(Channels.Primary | Channels.Secondary, plot.Channels);
        Assert.Equal(Plot.NoTruth, plot.TruthId);
    }

    [Theory]
    [InlineData(1, Channels.Primary)]
    [InlineData(2, Channels.Secondary)]
    [InlineData(3, Channels.Primary | Channels.Secondary)]
    [InlineData(4, Channels.Secondary)]
    [InlineData(5, Channels.Secondary)]
    [InlineData(6, Channels.Primary | Channels.Secondary)]
    [InlineData(7, Channels.Primary | Channels.Secondary)]
    public void The_type_of_a_048_report_tells_its_channels(byte type, Channels expected)
    {
        Cat048 record = new() { I010 = new() { SAC = 1, SIC = 1 }, I140_s = 1, I020 = new() { TYP = type }, I040 = new() { RHO_NM = 1 } };
        Plot plot = Single(AsterixScene.Block(ref record));
        Assert.Equal(expected, plot.Channels);
        // What is not there is unknown, not nought.
        Assert.Equal((Plot.NoMode3A, 0u), (plot.Mode3A, plot.Address));
        Assert.True(float.IsNaN(plot.ModeCM) && float.IsNaN(plot.HeightM));
    }

    [Fact]
    public void A_cartesian_position_stands_in_for_range_and_azimuth()
    {
        Cat048 record = new() { I010 = new() { SAC = 1, SIC = 1 }, I140_s = 1, I020 = new() { TYP = 1 }, I042 = new() { X_NM = -3, Y_NM = 4 } };
        Plot plot = Single(AsterixScene.Block(ref record));
        Assert.Equal(PlotForm.Polar, plot.Form);
        Assert.Equal(9260.0, plot.First, 1e-9);
        // 360° less the angle whose tangent is 3/4.
        Assert.Equal(323.13010235415600, plot.Second, 1e-9);

        Cat048 both = new() { I010 = new() { SAC = 1, SIC = 1 }, I140_s = 1, I020 = new() { TYP = 1 }, I040 = new() { RHO_NM = 7 }, I042 = new() { X_NM = -3, Y_NM = 4 } };
        Assert.Equal(7 * 1852.0, Single(AsterixScene.Block(ref both)).First, 1e-9);
    }

    [Fact]
    public void Codes_and_levels_that_are_garbled_smoothed_or_not_valid_are_left_out()
    {
        for (int bit = 0; bit < 3; bit++)
        {
            Cat048 record = new()
            {
                I010 = new() { SAC = 1, SIC = 1 },
                I140_s = 1,
                I020 = new() { TYP = 5 },
                I040 = new() { RHO_NM = 1 },
                I070 = new() { MODE3A = 4032, V = bit == 0, G = bit == 1, L = bit == 2 },
                I090 = new() { FL_FL = 100, V = bit == 0, G = bit == 1 },
            };
            Plot plot = Single(AsterixScene.Block(ref record));
            Assert.Equal(Plot.NoMode3A, plot.Mode3A);
            Assert.Equal(bit == 2, !float.IsNaN(plot.ModeCM));
        }

        Cat048 good = new() { I010 = new() { SAC = 1, SIC = 1 }, I140_s = 1, I020 = new() { TYP = 5 }, I040 = new() { RHO_NM = 1 }, I070 = new() { MODE3A = 4032 }, I090 = new() { FL_FL = -2.25 } };
        Plot whole = Single(AsterixScene.Block(ref good));
        Assert.Equal(4032, whole.Mode3A);
        // Below sea level of the standard atmosphere: −225 ft.
        Assert.Equal(-68.58f, whole.ModeCM, 1e-3);
    }

    [Fact]
    public void A_plot_of_category_001_takes_its_time_from_the_service_messages_before_it()
    {
        Cat002 service = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 1, I030_s = 36_000 };
        Cat001 record = new()
        {
            I010 = new() { SAC = 1, SIC = 1 },
            I020 = new() { SSRPSR = 2 },
            I040 = new() { RHO_NM = 64.5, THETA_deg = 270 },
            I070 = new() { MODE3A = 0x1F },
            I090 = new() { HGT_FL = 100 },
            I141_s = 161.5,
        };
        byte[] block = AsterixScene.Block(ref record);
        PlotReading reading = new PlotReading().Read(block, AsterixScene.Block(ref service), block);
        // 36,000 = 70 × 512 + 160.
        Plot plot = Assert.Single(reading.Plots);
        Assert.Equal(36_001.5, plot.TimeS);
        Assert.Equal(64.5 * 1852, plot.First, 1e-9);
        Assert.Equal(270.0, plot.Second, 1e-12);
        Assert.Equal((0x1F, Channels.Secondary), (plot.Mode3A, plot.Channels));
        Assert.Equal(3048f, plot.ModeCM, 0.01);
        Assert.Equal("1 plots without a time, or before the first whole one; 1 service messages", reading.NotPlots);
        Assert.Equal(1, reading.Counts.Plots);
    }

    [Theory]
    [InlineData(1, Channels.Primary)]
    [InlineData(2, Channels.Secondary)]
    [InlineData(3, Channels.Primary | Channels.Secondary)]
    public void The_detection_of_a_001_plot_tells_its_channels(byte detection, Channels expected)
    {
        Cat001 record = new() { I010 = new() { SAC = 1, SIC = 1 }, I020 = new() { SSRPSR = detection }, I040 = new() { RHO_NM = 5 }, I141_s = 0 };
        Plot plot = Assert.Single(new PlotReading().Read(AsterixScene.NorthMark(512), AsterixScene.Block(ref record)).Plots);
        Assert.Equal(expected, plot.Channels);
        Assert.Equal((512.0, 9260.0), (plot.TimeS, plot.First));
    }

    [Fact]
    public void Records_of_category_001_that_are_no_plots_are_counted()
    {
        Cat001 track = new() { I010 = new() { SAC = 1, SIC = 1 }, I020 = new() { TYP = true }, I161 = 5, I042 = new() { X_NM = 1 } };
        Cat001 none = new() { I010 = new() { SAC = 1, SIC = 1 }, I020 = new() { SSRPSR = 0 }, I040 = new() { RHO_NM = 1 }, I141_s = 1 };
        Cat001 test = new() { I010 = new() { SAC = 1, SIC = 1 }, I020 = new() { SSRPSR = 2, TST = true }, I040 = new() { RHO_NM = 1 }, I141_s = 1 };
        Cat001 timeless = new() { I010 = new() { SAC = 1, SIC = 1 }, I020 = new() { SSRPSR = 2 }, I040 = new() { RHO_NM = 1 } };
        Cat001 placeless = new() { I010 = new() { SAC = 1, SIC = 1 }, I020 = new() { SSRPSR = 2 }, I141_s = 1 };
        PlotReading reading = new PlotReading().Read(AsterixScene.NorthMark(36_000), AsterixScene.Block(ref track), AsterixScene.Block(ref none), AsterixScene.Block(ref test), AsterixScene.Block(ref timeless), AsterixScene.Block(ref placeless));
        Assert.Empty(reading.Plots);
        Assert.Equal("1 plots without a position; 1 plots without a time, or before the first whole one; 1 service messages; 1 test targets and field monitors; 1 tracks of one radar; 1 tracks without detection", reading.NotPlots);
    }

    [Fact]
    public void A_report_of_category_021()
    {
        Cat021 record = new()
        {
            I010 = new() { SAC = 1, SIC = 2 },
            I071_s = 50_000.25,
            I073_s = 50_001,
            I077_s = 50_002,
            I080 = 0xABCDEF,
            I130 = new() { LAT_deg = 1, LON_deg = 1 },
            I131 = new() { LAT_deg = 45, LON_deg = -73.125 },
            I140_ft = 35_100,
            I145_FL = 350,
            I070 = new() { MODE3A = 0x29C },
            I090 = new() { NACP = 8 },
        };
        Plot plot = Single(AsterixScene.Block(ref record));
        Assert.Equal((1, PlotForm.Geodetic, Channels.Adsb), (plot.Sensor, plot.Form, plot.Channels));
        Assert.Equal(50_000.25, plot.TimeS);
        // The position of high resolution, LSB 180/2^30, holds these exactly.
        Assert.Equal((45.0, -73.125), (plot.First, plot.Second));
        Assert.Equal(10_668f, plot.ModeCM, 0.01);
        Assert.Equal(10_698.48f, plot.HeightM, 0.01);
        Assert.Equal((0xABCDEFu, 0x29C), (plot.Address, plot.Mode3A));
        // 0.05 NM holds 95 % of a circular normal distribution: over √(−2 ln 0.05) = 2.44775.
        Assert.Equal(37.83f, plot.SigmaM, 0.005);
    }

    [Fact]
    public void A_report_of_category_021_takes_what_is_there()
    {
        Cat021 received = new() { I010 = new() { SAC = 1, SIC = 2 }, I073_s = 7, I077_s = 8, I130 = new() { LAT_deg = 45, LON_deg = 90 }, I090 = new() { NUCPNIC = 8 } };
        Plot plot = Single(AsterixScene.Block(ref received));
        Assert.Equal((7.0, 45.0, 90.0), (plot.TimeS, plot.First, plot.Second));
        // Without the second extent there is no accuracy.
        Assert.True(float.IsNaN(plot.SigmaM) && float.IsNaN(plot.ModeCM) && float.IsNaN(plot.HeightM));
        Assert.Equal((0u, Plot.NoMode3A), (plot.Address, plot.Mode3A));

        Cat021 sent = new() { I010 = new() { SAC = 1, SIC = 2 }, I077_s = 8, I130 = new() { LAT_deg = 45, LON_deg = 90 }, I075_s = 3, I072_s = 4 };
        Assert.Equal(8.0, Single(AsterixScene.Block(ref sent)).TimeS);
    }

    [Theory]
    [InlineData(0, float.NaN)]
    [InlineData(1, 7566.3f)]
    [InlineData(7, 75.66f)]
    [InlineData(9, 12.256f)]
    [InlineData(11, 1.2256f)]
    [InlineData(12, float.NaN)]
    [InlineData(15, float.NaN)]
    public void The_accuracy_category_tells_the_deviation(byte category, float expected)
    {
        Cat021 record = new() { I010 = new() { SAC = 1, SIC = 2 }, I073_s = 7, I130 = new() { LAT_deg = 45, LON_deg = 90 }, I090 = new() { NACP = category } };
        float sigma = Single(AsterixScene.Block(ref record)).SigmaM;
        Assert.Equal(float.IsNaN(expected), float.IsNaN(sigma));
        if (!float.IsNaN(expected))
            Assert.Equal(expected, sigma, expected * 1e-3);
    }

    [Fact]
    public void A_report_of_category_021_edition_0_26()
    {
        Cat021Ed0 record = new()
        {
            I010 = new() { SAC = 1, SIC = 2 },
            I030_s = 50_000.25,
            I080 = 0xABCDEF,
            I130 = new() { LAT_deg = 45, LON_deg = -73.125 },
            I140_ft = 35_100,
            I145_FL = 350,
            I070 = new() { MODE3A = 0x29C },
        };
        AssertReport(Single(AsterixScene.Block(ref record), AsterixScene.Editions(21, 26)));
    }

    [Fact]
    public void A_report_of_category_021_edition_0_23()
    {
        Cat021Ed0 record = new()
        {
            I010 = new() { SAC = 1, SIC = 2 },
            I030_s = 50_000.25,
            I080 = 0xABCDEF,
            I130Until0_23 = new() { LAT_deg = 45, LON_deg = -73.125 },
            I140_ft = 35_100,
            I145_FL = 350,
        };
        byte[] block = AsterixScene.Block(ref record);
        // This edition has no codes.
        AssertReport(Single(block, AsterixScene.Editions(21, 23)), Plot.NoMode3A);
        // In another edition the octets of the position mean something else, or nothing.
        Assert.DoesNotContain(new PlotReading(editions: AsterixScene.Editions(21, 26)).Read(block).Plots, p => p.First == 45.0);
    }

    private static void AssertReport(Plot plot, short code = 0x29C)
    {
        Assert.Equal((1, PlotForm.Geodetic, Channels.Adsb), (plot.Sensor, plot.Form, plot.Channels));
        Assert.Equal((50_000.25, 45.0, -73.125), (plot.TimeS, plot.First, plot.Second));
        Assert.Equal((10_668f, 10_698.48f), (MathF.Round(plot.ModeCM, 2), MathF.Round(plot.HeightM, 2)));
        Assert.Equal((0xABCDEFu, code), (plot.Address, plot.Mode3A));
        Assert.True(float.IsNaN(plot.SigmaM));
    }

    [Fact]
    public void A_garbled_code_of_an_early_edition_is_left_out()
    {
        Cat021Ed0 record = new() { I010 = new() { SAC = 1, SIC = 2 }, I030_s = 1, I130 = new() { LAT_deg = 45 }, I070 = new() { MODE3A = 7, G = true } };
        Assert.Equal(Plot.NoMode3A, Single(AsterixScene.Block(ref record), AsterixScene.Editions(21, 26)).Mode3A);
    }

    [Fact]
    public void A_report_of_category_010()
    {
        Cat010 record = new()
        {
            I010 = new() { SAC = 1, SIC = 2 },
            I000 = 1,
            I140_s = 30_000.5,
            I020 = new() { TYP = 1 },
            I041 = new() { LAT_deg = 41.484375, LON_deg = 2.109375 },
            I060 = new() { MODE3A = 0x3F },
            I090 = new() { FL_FL = 10 },
            I220 = 0x345678,
            I500 = new() { DEVX_m = 3, DEVY_m = 4 },
        };
        Plot plot = Single(AsterixScene.Block(ref record));
        Assert.Equal((PlotForm.Geodetic, Channels.Secondary, 1), (plot.Form, plot.Channels, plot.Sensor));
        Assert.Equal((30_000.5, 41.484375, 2.109375), (plot.TimeS, plot.First, plot.Second));
        Assert.Equal((0x3F, 0x345678u), (plot.Mode3A, plot.Address));
        Assert.Equal(304.8f, plot.ModeCM, 1e-3);
        // The root of the mean of 9 and 16.
        Assert.Equal(3.5355f, plot.SigmaM, 1e-3);
    }

    [Fact]
    public void A_local_position_is_east_and_north_of_the_sensor()
    {
        // At latitude 41° a metre northwards is 1/6,362,919.6 rad and a metre eastwards 1/(6,387,352.9 cos 41°) rad (WGS-84, meridian and normal radii).
        Cat010 north = new() { I010 = new() { SAC = 1, SIC = 2 }, I000 = 1, I140_s = 1, I042 = new() { X_m = 0, Y_m = 1000 } };
        Plot plot = Single(AsterixScene.Block(ref north));
        Assert.Equal(PlotForm.Geodetic, plot.Form);
        Assert.Equal(41.0 + 1000 / 6_362_919.6 * 180 / Math.PI, plot.First, 1e-7);
        Assert.Equal(2.0, plot.Second, 1e-9);
        Cat020 east = new() { I010 = new() { SAC = 1, SIC = 2 }, I140_s = 1, I042 = new() { X_m = -1000, Y_m = 0 } };
        plot = Single(AsterixScene.Block(ref east));
        Assert.Equal(41.0, plot.First, 1e-6);
        Assert.Equal(2.0 - 1000 / (6_387_352.9 * Math.Cos(41 * Math.PI / 180)) * 180 / Math.PI, plot.Second, 1e-7);
    }

    [Theory]
    [InlineData(0, Channels.Secondary)]
    [InlineData(1, Channels.Secondary)]
    [InlineData(2, Channels.Adsb)]
    [InlineData(3, Channels.Primary)]
    public void The_type_of_a_010_report_tells_its_channel(byte type, Channels expected)
    {
        Cat010 record = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 1, I140_s = 1, I020 = new() { TYP = type }, I040 = new() { RHO_m = 5000, TH_deg = 90 } };
        Plot plot = Single(AsterixScene.Block(ref record));
        Assert.Equal((expected, PlotForm.Polar), (plot.Channels, plot.Form));
        Assert.Equal(5000.0, plot.First, 1e-9);
        Assert.Equal(90.0, plot.Second, 1e-12);
    }

    [Fact]
    public void A_report_of_category_020()
    {
        Cat020 record = new()
        {
            I010 = new() { SAC = 1, SIC = 2 },
            I140_s = 30_000.5,
            I041 = new() { LAT_deg = 41.484375, LON_deg = -2.109375 },
            I042 = new() { X_m = 5, Y_m = 5 },
            I070 = new() { MODE3A = 0x3F },
            I090 = new() { FL_FL = 10 },
            I105_ft = 1100,
            I220 = 0x345678,
            Has500 = true,
        };
        record.I500.SDP = new() { X_m = 6, Y_m = 8 };
        Plot plot = Single(AsterixScene.Block(ref record));
        Assert.Equal((PlotForm.Geodetic, Channels.Secondary, 1), (plot.Form, plot.Channels, plot.Sensor));
        Assert.Equal((30_000.5, 41.484375, -2.109375), (plot.TimeS, plot.First, plot.Second));
        Assert.Equal((0x3F, 0x345678u), (plot.Mode3A, plot.Address));
        Assert.Equal((304.8f, 335.28f), (MathF.Round(plot.ModeCM, 2), MathF.Round(plot.HeightM, 2)));
        Assert.Equal(7.0711f, plot.SigmaM, 1e-3);
    }

    [Fact]
    public void Test_targets_and_field_monitors_are_no_plots()
    {
        Cat048 test = new() { I010 = new() { SAC = 1, SIC = 1 }, I140_s = 1, I020 = new() { TYP = 5, TST = true }, I040 = new() { RHO_NM = 1 } };
        Cat048 monitor = new() { I010 = new() { SAC = 1, SIC = 1 }, I140_s = 2, I020 = new() { TYP = 5, RAB = true }, I040 = new() { RHO_NM = 1 } };
        Cat021 adsb = new() { I010 = new() { SAC = 1, SIC = 2 }, I073_s = 3, I040 = new() { TST = true }, I130 = new() { LAT_deg = 1 } };
        Cat010 surface = new() { I010 = new() { SAC = 1, SIC = 2 }, I000 = 1, I140_s = 4, I020 = new() { RAB = true }, I041 = new() { LAT_deg = 1 } };
        Cat020 wide = new() { I010 = new() { SAC = 1, SIC = 2 }, I140_s = 5, I020 = new() { TST = true }, I041 = new() { LAT_deg = 1 } };
        PlotReading reading = new PlotReading().Read(AsterixScene.Block(ref test), AsterixScene.Block(ref monitor), AsterixScene.Block(ref adsb), AsterixScene.Block(ref surface), AsterixScene.Block(ref wide));
        Assert.Empty(reading.Plots);
        Assert.Equal("5 test targets and field monitors", reading.NotPlots);
        // Their times are the feed's all the same.
        Assert.Equal(5.0, reading.NowS);

        Cat021Ed0 early = new() { I010 = new() { SAC = 1, SIC = 2 }, I030_s = 3, I040 = new() { TST = true }, I130 = new() { LAT_deg = 1 } };
        Assert.Equal("1 test targets and field monitors", new PlotReading(editions: AsterixScene.Editions(21, 26)).Read(AsterixScene.Block(ref early)).NotPlots);
    }

    [Fact]
    public void Records_that_carry_no_plot_are_counted_by_reason()
    {
        Cat048 coasted = new() { I010 = new() { SAC = 1, SIC = 1 }, I140_s = 1, I020 = new() { TYP = 0 }, I040 = new() { RHO_NM = 1 } };
        Cat048 timeless = new() { I010 = new() { SAC = 1, SIC = 1 }, I020 = new() { TYP = 5 }, I040 = new() { RHO_NM = 1 } };
        Cat048 placeless = new() { I010 = new() { SAC = 1, SIC = 1 }, I140_s = 2, I020 = new() { TYP = 5 } };
        Cat048 sourceless = new() { I140_s = 3, I020 = new() { TYP = 5 }, I040 = new() { RHO_NM = 1 } };
        Cat048 noTime = new() { I010 = new() { SAC = 1, SIC = 1 }, I140_s = 90_000, I020 = new() { TYP = 5 }, I040 = new() { RHO_NM = 1 } };
        Cat021 adsb = new() { I010 = new() { SAC = 1, SIC = 2 }, I073_s = 3 };
        Cat020 wide = new() { I010 = new() { SAC = 1, SIC = 2 }, I140_s = 4 };
        Cat010 surface = new() { I010 = new() { SAC = 1, SIC = 2 }, I000 = 1, I140_s = 4 };
        Cat021 offEarth = new() { I010 = new() { SAC = 1, SIC = 2 }, I073_s = 4, I130 = new() { LAT_deg = 91, LON_deg = 0 } };
        Cat062 system = new() { I010 = new() { SAC = 1, SIC = 1 }, I070_s = 5 };
        Cat015 independent = new() { I010 = new() { SAC = 1, SIC = 1 }, I145_s = 5 };
        PlotReading reading = new PlotReading().Read(
            AsterixScene.Block(ref coasted), AsterixScene.Block(ref timeless), AsterixScene.Block(ref placeless), AsterixScene.Block(ref sourceless), AsterixScene.Block(ref noTime), AsterixScene.Block(ref adsb),
            AsterixScene.Block(ref wide), AsterixScene.Block(ref surface), AsterixScene.Block(ref offEarth), AsterixScene.Block(ref system), AsterixScene.Block(ref independent));
        Assert.Empty(reading.Plots);
        Assert.Equal(
            "2 plots without a position; 2 plots without a time, or before the first whole one; 1 positions off the earth; 1 records of a tracker; 1 records of categories without plots; 1 records without a source; "
            + "2 reports without a position; 1 tracks without detection", string.Join("; ", reading.NotPlots.Split("; ").OrderBy(r => r[2..], StringComparer.Ordinal)));
        Assert.Equal((0L, 11L), (reading.Counts.Plots, reading.Counts.Frames));
        Assert.Empty(reading.Complaints);
    }

    [Fact]
    public void A_source_that_no_sensor_has_is_complained_of_once_and_counted()
    {
        PlotReading reading = new PlotReading().Read(AsterixScene.RadarPlot(1), AsterixScene.RadarPlot(2, sac: 7, sic: 7), AsterixScene.RadarPlot(3, sac: 7, sic: 7), AsterixScene.RadarPlot(4, sac: 0, sic: 0), AsterixScene.RadarPlot(5));
        Assert.Equal([1.0, 5.0], reading.Plots.Select(p => p.TimeS));
        Assert.Equal(3, reading.Counts.UnknownSensorPlots);
        int length = AsterixScene.RadarPlot(1).Length;
        Assert.Equal(
            [$"radar feed: offset {length + 3}: no sensor has SAC/SIC 7/7; its plots are counted and dropped", $"radar feed: offset {3 * length + 3}: no sensor has SAC/SIC 0/0; its plots are counted and dropped"],
            reading.Complaints);
        Assert.Equal([(1, 1)], reading.Sources.Keys.Select(k => ((int)k.Sac, (int)k.Sic)));
    }

    [Fact]
    public void Two_sensors_of_one_source_are_refused()
    {
        SensorSet twins = SensorsCsv.Read(TextFiles.New("sensors.csv", "sensor_id,x_m,y_m,range_max_m,sigma_range_m,sigma_azimuth_deg,sac,sic\na,0,0,1,1,1,3,4\nb,0,0,1,1,1,3,4\n"));
        string message = Assert.Throws<InputException>(() => new PlotReading(twins)).Message;
        Assert.Equal("radar feed: sensors 'a' and 'b' have one SAC/SIC, 3/4: expected one sensor for each", message);
    }

    [Fact]
    public void A_plot_of_a_time_far_from_the_feeds_is_dropped_and_those_behind_it_are_not()
    {
        PlotReading reading = new PlotReading().Read(AsterixScene.RadarPlot(36_000), AsterixScene.RadarPlot(50_000), AsterixScene.RadarPlot(36_001), AsterixScene.RadarPlot(35_500));
        Assert.Equal([36_000.0, 36_001.0, 35_500.0], reading.Plots.Select(p => p.TimeS));
        Assert.Equal("1 plots of a time far from the feed's", reading.NotPlots);
    }

    [Fact]
    public void Times_run_on_through_midnight_and_with_a_date_from_1970()
    {
        byte[][] blocks = [AsterixScene.RadarPlot(86_399), AsterixScene.RadarPlot(1), AsterixScene.RadarPlot(86_399.5)];
        Assert.Equal([86_399.0, 86_401.0, 86_399.5], new PlotReading().Read(blocks).Plots.Select(p => p.TimeS));
        const double Midnight = 1_795_305_600;
        Assert.Equal([Midnight + 86_399, Midnight + 86_401, Midnight + 86_399.5], new PlotReading(date: new DateOnly(2026, 11, 22)).Read(blocks).Plots.Select(p => p.TimeS));
    }

    [Fact]
    public void In_a_planar_scene_positions_on_the_earth_are_no_plots_and_ranges_are()
    {
        Cat010 placed = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 1, I140_s = 1, I041 = new() { LAT_deg = 41 } };
        Cat010 local = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 1, I140_s = 2, I042 = new() { X_m = 5 } };
        PlotReading reading = new PlotReading(AsterixScene.Planar).Read(AsterixScene.Block(ref placed), AsterixScene.Block(ref local), AsterixScene.RadarPlot(3));
        Assert.Equal([3.0], reading.Plots.Select(p => p.TimeS));
        Assert.Equal("1 local positions of a sensor without a place on the earth; 1 positions on the earth in a planar scene", reading.NotPlots);
    }

    [Fact]
    public void What_cannot_be_read_is_complained_of_with_its_place_and_counted()
    {
        byte[] good = AsterixScene.RadarPlot(1);
        // I048/140 needs three octets and has one.
        byte[] torn = AsterixScene.Around(48, [0xC0, 1, 1, 0]);
        PlotReading reading = new PlotReading().Read(good, [.. torn, .. good], [.. good, 48, 0]);
        Assert.Equal(3, reading.Plots.Count);
        Assert.Equal((2L, 4L + 2), (reading.Counts.BadFrames, reading.Counts.SkippedBytes));
        Assert.Equal(3 * good.Length + torn.Length + 2, reading.Counts.Bytes);
        Assert.Equal(2, reading.Complaints.Count);
        Assert.Equal($"radar feed: offset {good.Length + 3 + 3}: CAT048 edition 1.32 of 1/1: I048/140 goes on beyond the end of the block; 4 octets passed over", reading.Complaints[0]);
        Assert.StartsWith($"radar feed: offset {3 * good.Length + torn.Length}: ", reading.Complaints[1]);
    }

    [Fact]
    public void Blocks_with_ORADIS_headers_in_a_datagram_are_read_and_complained_of_at_their_places()
    {
        byte[] torn = AsterixScene.Around(48, [0xC0, 1, 1, 0]);
        byte[] datagram = [.. Captures.Oradis(AsterixScene.RadarPlot(1)), .. Captures.Oradis(torn), .. Captures.Oradis(AsterixScene.RadarPlot(2)), 0xFF];
        PlotReading reading = new PlotReading().Read(datagram);
        Assert.Equal([1.0, 2.0], reading.Plots.Select(p => p.TimeS));
        int second = 6 + AsterixScene.RadarPlot(1).Length + 6;
        Assert.Equal($"radar feed: offset {second + 3 + 3}: CAT048 edition 1.32 of 1/1: I048/140 goes on beyond the end of the block; 4 octets passed over", reading.Complaints[0]);
        Assert.StartsWith($"radar feed: offset {datagram.Length - 1}: ", reading.Complaints[1]);
    }

    private static Plot Single(byte[] block, EditionTable? editions = null)
    {
        PlotReading reading = new PlotReading(editions: editions).Read(block);
        Assert.Empty(reading.Complaints);
        return Assert.Single(reading.Plots);
    }
}
