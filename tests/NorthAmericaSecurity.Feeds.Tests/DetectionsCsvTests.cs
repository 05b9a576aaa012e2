using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

public class DetectionsCsvTests
{
    private const string Header = "time_s,sensor_id,kind,range_m,azimuth_deg,lat_deg,lon_deg,height_m,sigma_pos_m,mode_c_ft,mode_3a,mode_s";

    private static Plot[] Read(string text) => DetectionsCsv.Read(TextFiles.New("detections.csv", text), CsvFormats.GeodeticScene);

    [Fact]
    public void A_plot_with_codes_is_the_beacons()
    {
        Plot plot = Assert.Single(Read($"{Header}\n12.5,A1,,123456.7,359.9,,,,,35000,7700,a1B2c3\n"));
        Assert.Equal(
            Plot.Empty with
            {
                TimeS = 12.5,
                Sensor = 1,
                Form = PlotForm.Polar,
                First = 123_456.7,
                Second = 359.9,
                ModeCM = 10_668f,
                Mode3A = 4032,
                Address = 0xA1B2C3,
                Channels = Channels.Secondary,
            },
            plot);
    }

    [Fact]
    public void A_plot_without_codes_is_the_primary_radars_and_what_is_empty_is_unknown()
    {
        Plot plot = Assert.Single(Read($"{Header}\n12.5,R1,,123456.7,-10,,,8000,,,,\n"));
        Assert.Equal(
            Plot.Empty with { TimeS = 12.5, Form = PlotForm.Polar, First = 123_456.7, Second = -10, HeightM = 8000, Channels = Channels.Primary }, plot);
        Assert.Equal(
            Plot.Empty with { TimeS = 1, Form = PlotForm.Polar, First = 2, Second = 3, Channels = Channels.Primary },
            Assert.Single(Read("time_s,sensor_id,range_m,azimuth_deg\n1,R1,2,3\n")));
    }

    [Theory]
    [InlineData(",0000,", 0, 0u)]
    [InlineData(",0017,", 15, 0u)]
    [InlineData(",7777,", 4095, 0u)]
    [InlineData(",,00000F", -1, 0xFu)]
    public void One_code_of_any_value_makes_a_plot_the_beacons(string codes, short mode3A, uint address)
    {
        Plot plot = Assert.Single(Read($"{Header}\n1,R1,,2,3,,,,,{codes}\n"));
        Assert.Equal((mode3A, address, Channels.Secondary), (plot.Mode3A, plot.Address, plot.Channels));
    }

    [Fact]
    public void A_positional_plot_is_a_place()
    {
        Plot[] plots = Read($"{Header}\n1,A1,positional,,,45.25,-179.5,10000,30,,1200,C00001\n2,A1,positional,,,45.25,-179.5,,,,,\n");
        Plot expected = Plot.Empty with { Sensor = 1, Form = PlotForm.Geodetic, First = 45.25, Second = -179.5, Channels = Channels.Adsb };
        Assert.Equal(expected with { TimeS = 1, HeightM = 10_000, SigmaM = 30, Mode3A = 640, Address = 0xC00001 }, plots[0]);
        Assert.Equal(expected with { TimeS = 2 }, plots[1]);
        Plot planar = Assert.Single(DetectionsCsv.Read(TextFiles.New("d.csv", "time_s,sensor_id,kind,x_m,y_m\n1,A1,positional,-5.5,7\n"), CsvFormats.PlanarScene));
        Assert.Equal(Plot.Empty with { TimeS = 1, Sensor = 1, Form = PlotForm.Planar, First = -5.5, Second = 7, Channels = Channels.Adsb }, planar);
    }

    [Fact]
    public void A_file_of_positions_alone_has_no_columns_of_range_and_azimuth()
    {
        Plot[] plots = DetectionsCsv.Read(TextFiles.New("d.csv", "time_s,sensor_id,kind,x_m,y_m,sigma_pos_m\n1,A1,positional,143.102,136.993,1\n2,A1,positional,141.9,132.4,0.5\n"), CsvFormats.PlanarScene);
        Assert.Equal([(143.102, 136.993, 1f), (141.9, 132.4, 0.5f)], plots.Select(p => (p.First, p.Second, p.SigmaM)));
        string path = TextFiles.New("d.csv", "time_s,sensor_id,kind,x_m,y_m,sigma_pos_m\n1,A1,radar,143,136,1\n");
        Assert.Equal("line 2, range_m: expected a number, found ''", TextFiles.Complaint(path, () => DetectionsCsv.Read(path, CsvFormats.PlanarScene)));
    }

    [Fact]
    public void An_MMSI_takes_more_digits_than_a_Mode_S_address()
    {
        uint[] mmsi = [201_000_001, 316_001_234, 775_999_999];
        foreach (uint number in mmsi)
            Assert.Equal(number, Assert.Single(Read($"{Header}\n1,A1,positional,,,45,-75,,,,,{Codes.ModeS(number)}\n")).Address);
    }

    [Fact]
    public void Plots_stay_in_the_order_in_which_they_came()
    {
        Plot[] plots = Read("time_s,sensor_id,range_m,azimuth_deg\n5,R1,1,0\n1,R1,2,0\n5,R1,3,0\n-2,R1,4,0\n1,R1,5,0\n5,R1,6,0\n");
        Assert.Equal([1.0, 2, 3, 4, 5, 6], plots.Select(p => p.First));
    }

    [Theory]
    [InlineData("abc,R1,,2,3,,,,,,,", "line 3, time_s: expected a number, found 'abc'")]
    [InlineData(",R1,,2,3,,,,,,,", "line 3, time_s: expected a number, found ''")]
    [InlineData("nan,R1,,2,3,,,,,,,", "line 3, time_s: expected a number, found 'nan'")]
    [InlineData("1,,,2,3,,,,,,,", "line 3, sensor_id: expected a value, found ''")]
    [InlineData("1,R9,,2,3,,,,,,,", "line 3, sensor_id: expected the id of a sensor of the sensors file, found 'R9'")]
    [InlineData("1,R1,,-2,3,,,,,,,", "line 3, range_m: expected a number not below 0, found '-2'")]
    [InlineData("1,R1,,,3,,,,,,,", "line 3, range_m: expected a number, found ''")]
    [InlineData("1,R1,,-inf,3,,,,,,,", "line 3, range_m: expected a number, found '-inf'")]
    [InlineData("1,R1,,2,360.5,,,,,,,", "line 3, azimuth_deg: expected a number from -360 to 360, found '360.5'")]
    [InlineData("1,R1,,2,3,,,low,,,,", "line 3, height_m: expected a number, found 'low'")]
    [InlineData("1,R1,,2,3,,,,,FL350,,", "line 3, mode_c_ft: expected a number, found 'FL350'")]
    [InlineData("1,R1,,2,3,,,,,,8888,", "line 3, mode_3a: expected four octal digits, found '8888'")]
    [InlineData("1,R1,,2,3,,,,,,120,", "line 3, mode_3a: expected four octal digits, found '120'")]
    [InlineData("1,R1,,2,3,,,,,,12000,", "line 3, mode_3a: expected four octal digits, found '12000'")]
    [InlineData("1,R1,,2,3,,,,,,-120,", "line 3, mode_3a: expected four octal digits, found '-120'")]
    [InlineData("1,R1,,2,3,,,,,,,A1B2C", "line 3, mode_s: expected six hexadecimal digits (an MMSI: seven or eight), found 'A1B2C'")]
    [InlineData("1,R1,,2,3,,,,,,,A1B2CG", "line 3, mode_s: expected six hexadecimal digits (an MMSI: seven or eight), found 'A1B2CG'")]
    [InlineData("1,R1,,2,3,,,,,,,0xA1B2", "line 3, mode_s: expected six hexadecimal digits (an MMSI: seven or eight), found '0xA1B2'")]
    [InlineData("1,R1,,2,3,,,,,,,123456789", "line 3, mode_s: expected six hexadecimal digits (an MMSI: seven or eight), found '123456789'")]
    [InlineData("1,A1,positional,,,123,-75,,,,,", "line 3, lat_deg: expected a number from -90 to 90, found '123'")]
    [InlineData("1,A1,positional,,,45,,,,,,", "line 3, lon_deg: expected a number, found ''")]
    [InlineData("1,A1,positional,,,45,-75,,0,,,", "line 3, sigma_pos_m: expected a number not below 0.001, found '0'")]
    public void A_bad_row_is_refused_with_line_and_field(string row, string complaint)
    {
        string path = TextFiles.New("detections.csv", $"{Header}\n1,R1,,2,3,,,,,,,\n{row}\n");
        Assert.Equal(complaint, TextFiles.Complaint(path, () => DetectionsCsv.Read(path, CsvFormats.GeodeticScene)));
    }

    [Theory]
    [InlineData("time_s,sensor_id,range_m\n1,R1,2\n", "line 1: expected a column 'azimuth_deg', found none of that name")]
    [InlineData("time_s,sensor_id,azimuth_deg\n1,R1,2\n", "line 1: expected a column 'range_m', found none of that name")]
    [InlineData("time_s,sensor_id,kind\n1,A1,positional\n", "line 2, lat_deg: expected a number, found ''")]
    public void A_file_without_coordinates_is_refused(string text, string complaint)
    {
        string path = TextFiles.New("detections.csv", text);
        Assert.Equal(complaint, TextFiles.Complaint(path, () => DetectionsCsv.Read(path, CsvFormats.GeodeticScene)));
    }
}
