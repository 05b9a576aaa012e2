using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Feeds.Tests;

public class SensorsCsvTests
{
    private const string Header =
        "sensor_id,kind,lat_deg,lon_deg,height_m,range_min_m,range_max_m,sigma_range_m,sigma_azimuth_deg,sigma_height_m,pd,clutter_per_scan,nation,sac,sic,period_s,phase_s";

    private static SensorSet Read(string text) => SensorsCsv.Read(TextFiles.New("sensors.csv", text));

    [Fact]
    public void A_radar_on_the_earth_is_read_with_all_that_is_told()
    {
        SensorSet set = Read($"{Header}\nNORTH-1,radar,52.7123,174.114,29.5,500,400000,60,0.18,450,0.85,12.5,USA,10,255,12,3.5\n");
        Assert.False(set.Planar);
        Sensor sensor = Assert.Single(set.Sensors);
        Assert.Equal(new GeodeticPosition(52.7123, 174.114, 29.5), sensor.Antenna!.Position);
        Assert.False(sensor.Antenna.IsPlanar);
        var channel = new Channel
        {
            RangeMinM = 500,
            RangeMaxM = 400_000,
            SigmaRangeM = 60,
            SigmaAzimuthDeg = 0.18,
            SigmaHeightM = 450,
            Pd = 0.85,
            ClutterPerScan = 12.5,
        };
        Assert.Equal(channel, sensor.Primary);
        Assert.Equal(channel, sensor.Secondary);
        Assert.Equal(2, sensor.AllChannels.Count());
        Assert.Equal(("NORTH-1", "USA", 10, 255, 12.0, 3.5), (sensor.Id, sensor.Nation, sensor.Sac, sensor.Sic, sensor.PeriodS, sensor.PhaseS));
    }

    [Fact]
    public void What_is_not_told_is_unknown_or_what_is_usual()
    {
        Sensor sensor = Assert.Single(Read($"{Header}\nR1,,45,-75,,,400000,60,0.18,,,,,,,,\n").Sensors);
        Assert.Equal(new GeodeticPosition(45, -75, 0), sensor.Antenna!.Position);
        Assert.Equal(("", 0, 0, 10.0, 0.0), (sensor.Nation, sensor.Sac, sensor.Sic, sensor.PeriodS, sensor.PhaseS));
        Assert.Equal(new Channel { RangeMaxM = 400_000, SigmaRangeM = 60, SigmaAzimuthDeg = 0.18, Pd = 0.9 }, sensor.Primary);
        Assert.True(double.IsNaN(sensor.Primary!.SigmaHeightM));
    }

    [Fact]
    public void A_sensor_that_reports_positions_has_no_radar()
    {
        Sensor sensor = Assert.Single(Read($"{Header}\nA1,positional,45,-75,,,450000,25,,,,,,,,,\n").Sensors);
        Assert.Equal([Channels.Adsb], sensor.AllChannels.Select(c => c.Kind));
        Assert.Equal((25.0, 0.0), (sensor.Adsb!.SigmaRangeM, sensor.Adsb.SigmaAzimuthDeg));
    }

    [Fact]
    public void A_file_of_reporting_sensors_needs_no_errors_of_range_and_azimuth_and_tells_the_area_watched()
    {
        Sensor sensor = Assert.Single(Read("sensor_id,kind,x_m,y_m,range_max_m,period_s,pd,clutter_per_scan,area_m2\nP,positional,150,150,300,1,0.9,10,90000\n").Sensors);
        Assert.Equal([Channels.Adsb], sensor.AllChannels.Select(c => c.Kind));
        Assert.Equal((90_000.0, 10.0, 0.9, 300.0, 1.0), (sensor.Adsb!.AreaM2, sensor.Adsb.ClutterPerScan, sensor.Adsb.Pd, sensor.Adsb.RangeMaxM, sensor.PeriodS));
        Assert.True(double.IsNaN(Assert.Single(Read($"{Header}\nA1,positional,45,-75,,,450000,25,,,,,,,,,\n").Sensors).Adsb!.AreaM2));
        string path = TextFiles.New("sensors.csv", "sensor_id,kind,x_m,y_m,range_max_m,area_m2\nP,positional,0,0,300,-1\n");
        Assert.Equal("line 2, area_m2: expected a number not below 1E-06, found '-1'", TextFiles.Complaint(path, () => SensorsCsv.Read(path)));
    }

    [Fact]
    public void A_radar_needs_its_errors_whatever_stands_beside_it()
    {
        string path = TextFiles.New("sensors.csv", "sensor_id,kind,x_m,y_m,range_max_m\nP,positional,0,0,300\nR,radar,0,0,300\n");
        Assert.Equal("line 3, sigma_range_m: expected a number, found ''", TextFiles.Complaint(path, () => SensorsCsv.Read(path)));
    }

    [Fact]
    public void Sensors_on_a_plane_stand_at_x_and_y()
    {
        SensorSet set = Read("sensor_id,x_m,y_m,range_max_m,sigma_range_m,sigma_azimuth_deg\nR1,-1000.5,2000,150000,50,0.1\nR2,0,0,150000,50,0.1\n");
        Assert.True(set.Planar);
        Assert.True(set.Sensors[0].Antenna!.IsPlanar);
        Assert.Equal(new Ecef(-1000.5, 2000, 0), set.Sensors[0].Antenna!.Ground);
        Assert.Equal((0, 1, -1), (set.IndexOf("R1"), set.IndexOf("R2"), set.IndexOf("r1")));
    }

    [Theory]
    [InlineData("R1,,123,-75,,,400000,60,0.18,,,,,,,,", "line 3, lat_deg: expected a number from -90 to 90, found '123'")]
    [InlineData("R1,,-90.0001,-75,,,400000,60,0.18,,,,,,,,", "line 3, lat_deg: expected a number from -90 to 90, found '-90.0001'")]
    [InlineData("R1,,abc,-75,,,400000,60,0.18,,,,,,,,", "line 3, lat_deg: expected a number, found 'abc'")]
    [InlineData("R1,,NaN,-75,,,400000,60,0.18,,,,,,,,", "line 3, lat_deg: expected a number, found 'NaN'")]
    [InlineData("R1,,,-75,,,400000,60,0.18,,,,,,,,", "line 3, lat_deg: expected a number, found ''")]
    [InlineData("R1,,45,180.5,,,400000,60,0.18,,,,,,,,", "line 3, lon_deg: expected a number from -180 to 180, found '180.5'")]
    [InlineData("R1,,45,-75,,,inf,60,0.18,,,,,,,,", "line 3, range_max_m: expected a number, found 'inf'")]
    [InlineData("R1,,45,-75,,,Infinity,60,0.18,,,,,,,,", "line 3, range_max_m: expected a number, found 'Infinity'")]
    [InlineData("R1,,45,-75,,,1e999,60,0.18,,,,,,,,", "line 3, range_max_m: expected a number, found '1e999'")]
    [InlineData("R1,,45,-75,,,-5,60,0.18,,,,,,,,", "line 3, range_max_m: expected a number not below 0, found '-5'")]
    [InlineData("R1,,45,-75,,,400 000,60,0.18,,,,,,,,", "line 3, range_max_m: expected a number, found '400 000'")]
    [InlineData("R1,,45,-75,,-1,400000,60,0.18,,,,,,,,", "line 3, range_min_m: expected a number not below 0, found '-1'")]
    [InlineData("R1,,45,-75,,,400000,,0.18,,,,,,,,", "line 3, sigma_range_m: expected a number, found ''")]
    [InlineData("R1,,45,-75,,,400000,60,90.5,,,,,,,,", "line 3, sigma_azimuth_deg: expected a number from 0 to 90, found '90.5'")]
    [InlineData("R1,,45,-75,,,400000,60,0.18,,1.01,,,,,,", "line 3, pd: expected a number from 0.001 to 1, found '1.01'")]
    [InlineData("R1,,45,-75,,,400000,60,0.18,,0,,,,,,", "line 3, pd: expected a number from 0.001 to 1, found '0'")]
    [InlineData("R1,,45,-75,,,400000,60,0.18,,,,,256,,,", "line 3, sac: expected a number from 0 to 255, found '256'")]
    [InlineData("R1,,45,-75,,,400000,60,0.18,,,,,,,0,", "line 3, period_s: expected a number from 0.01 to 3600, found '0'")]
    [InlineData(",,45,-75,,,400000,60,0.18,,,,,,,,", "line 3, sensor_id: expected a value, found ''")]
    [InlineData("R0,,45,-75,,,400000,60,0.18,,,,,,,,", "line 3, sensor_id: expected an id of its own, not the one of line 2, found 'R0'")]
    public void A_bad_row_is_refused_with_line_and_field(string row, string complaint)
    {
        string path = TextFiles.New("sensors.csv", $"{Header}\nR0,,45,-75,,,400000,60,0.18,,,,,,,,\n{row}\n");
        Assert.Equal(complaint, TextFiles.Complaint(path, () => SensorsCsv.Read(path)));
    }

    [Fact]
    public void A_decimal_comma_is_no_decimal_point()
    {
        string path = TextFiles.New("sensors.csv", "sensor_id,x_m,y_m,range_max_m,sigma_range_m,sigma_azimuth_deg\nR1,\"1,5\",0,1000,50,0.1\n");
        Assert.Equal("line 2, x_m: expected a number, found '1,5'", TextFiles.Complaint(path, () => SensorsCsv.Read(path)));
    }
}
