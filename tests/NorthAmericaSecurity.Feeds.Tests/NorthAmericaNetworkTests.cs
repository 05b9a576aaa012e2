using System.Text.Json;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>The catalogue of the continent's sensors, and the list that it is made from.</summary>
public class NorthAmericaNetworkTests
{
    private static readonly string Sample = TestPaths.Sample("networks/north-america.json");
    private static readonly Network Continent = NetworkFile.Read(Sample);

    /// <summary>The sensors as the file has them, beside what the loader makes of them.</summary>
    private static readonly JsonElement[] Entries = [.. JsonElement.Parse(File.ReadAllText(Sample)).GetProperty("sensors").EnumerateArray()];

    [Fact]
    public void It_has_514_sensors_made_of_518_rows()
    {
        Assert.Equal(514, Continent.Sensors.Count);
        Assert.Equal(518, Continent.Rows);
        Assert.Equal(514, Continent.Sensors.Select(s => s.Id).Distinct().Count());
        Assert.Equal(Entries.Select(e => e.GetProperty("id").GetString()), Continent.Sensors.Select(s => s.Id));
        Assert.Equal("ODbL-1.0", Continent.Licence);
        Assert.NotEmpty(Continent.Attribution);
    }

    [Theory]
    [InlineData("USA", 351, 354)]
    [InlineData("CAN", 109, 110)]
    [InlineData("MEX", 49, 49)]
    [InlineData("BHS", 3, 3)]
    [InlineData("TCA", 1, 1)]
    [InlineData("INT", 1, 1)]
    public void Each_nation_has_its_sensors_and_rows(string nation, int sensors, int rows)
    {
        Assert.Equal(sensors, Continent.Sensors.Count(s => s.Nation == nation));
        Assert.Equal(rows, Continent.Sensors.Zip(Entries).Where(p => p.First.Nation == nation).Sum(p => Names(p.Second).Length));
    }

    [Fact]
    public void Unknown_elevations_are_unknown_and_the_antenna_then_stands_at_sea_level()
    {
        Sensor[] unknown = [.. Continent.Sensors.Where(s => double.IsNaN(s.ElevationM))];
        Assert.Equal(321, unknown.Length);
        Assert.All(unknown.Where(s => s.Antenna is not null && s.Type is not "TARS"), s => Assert.InRange(s.Antenna!.Position.HeightM, 0, 50));
    }

    [Fact]
    public void Most_sensors_exist_some_are_planned_and_some_are_closed()
    {
        Assert.Equal(505, Continent.Sensors.Count(s => s.Status == SensorStatus.Existing));
        Assert.Equal(
            ["can-a-othr-ontario", "usa-hld-othr-candidate-burns-or", "usa-hld-othr-candidate-christmas-valley-or", "usa-hld-othr-candidate-mcdermitt-nv",
                "usa-hld-othr-candidate-mountain-home-id", "usa-hld-othr-candidate-ontario-or"],
            Continent.Sensors.Where(s => s.Status == SensorStatus.Planned).Select(s => s.Id).Order());
        Assert.Equal(
            ["Houston (Ellington) LRR", "Odessa LRR", "Silver City LRR"], Continent.Sensors.Where(s => s.Status == SensorStatus.Closed).Select(s => s.Name).Order());
    }

    [Fact]
    public void An_over_the_horizon_pair_is_one_sensor_with_a_sector()
    {
        Assert.Equal(
            ["can-a-othr-ontario", "usa-rothr-puerto-rico", "usa-rothr-texas", "usa-rothr-virginia"],
            Entries.Where(e => e.TryGetProperty("rows", out JsonElement rows) && rows.GetArrayLength() == 2).Select(e => e.GetProperty("id").GetString()).Order());
        Sensor[] skywave = [.. Continent.Sensors.Where(s => s.Skywave is not null)];
        Assert.Equal(9, skywave.Length);
        Assert.All(skywave, s => Assert.Equal([Channels.Skywave], s.AllChannels.Select(c => c.Kind)));
        Sensor virginia = skywave.Single(s => s.Id == "usa-rothr-virginia");
        Assert.Equal((170.0, 64.0), (virginia.Skywave!.BoresightDeg, virginia.Skywave.SectorDeg));
        Assert.True(virginia.Skywave.LooksAt(200));
        Assert.False(virginia.Skywave.LooksAt(0));
    }

    [Fact]
    public void Only_the_sensor_in_space_has_no_antenna()
    {
        Sensor space = Assert.Single(Continent.Sensors, s => s.Antenna is null);
        Assert.Equal(("INT", "ADS-B-space"), (space.Nation, space.Type));
        Assert.True(space.Adsb!.FromSpace);
        Assert.Single(Continent.Sensors, s => s.AllChannels.Any(c => c.Channel.FromSpace));
    }

    [Fact]
    public void Shemya_stands_beyond_the_antimeridian()
    {
        Sensor shemya = Continent.Sensors.Single(s => s.Id == "usa-eareckson-as-shemya");
        Assert.Equal((52.7123, 174.114, 29.0 + 15.0), (shemya.Antenna!.Position.LatitudeDeg, shemya.Antenna.Position.LongitudeDeg, shemya.Antenna.Position.HeightM));
        // It alone: every other sensor is west of Greenwich.
        Assert.Single(Continent.Sensors, s => s.Antenna is not null && s.Antenna.Position.LongitudeDeg > 0);
    }

    [Fact]
    public void Every_sensor_can_see_something_and_no_figure_is_senseless()
    {
        Assert.All(Continent.Sensors, s =>
        {
            Assert.NotEmpty(s.AllChannels);
            Assert.InRange(s.PeriodS, 1, 60);
            Assert.All(s.AllChannels, c => Assert.True(c.Channel.RangeMaxM > c.Channel.RangeMinM && c.Channel.Pd <= 1 && double.IsFinite(c.Channel.SigmaRangeM)));
        });
    }

    [Fact]
    public void Every_row_of_the_list_is_one_sensor_at_the_same_place()
    {
        string list = TestPaths.SharedData("data/network/sensors.csv");
        using var table = new CsvTable(list);
        table.Require("name", "nation", "lat", "lon", "elev_m");
        var traced = new HashSet<string>();
        int rows = 0;
        while (table.Read())
        {
            rows++;
            string name = table.RequiredText("name");
            int index = Assert.Single(Enumerable.Range(0, Entries.Length), i => Names(Entries[i]).Contains(name));
            JsonElement entry = Entries[index];
            Sensor sensor = Continent.Sensors[index];
            traced.Add(sensor.Id);
            Assert.Equal(table.Text("nation"), sensor.Nation);
            bool transmitter = entry.TryGetProperty("transmitter", out JsonElement other) && other.GetProperty("name").GetString() == name;
            (double latitude, double longitude) = transmitter
                ? (other.GetProperty("lat_deg").GetDouble(), other.GetProperty("lon_deg").GetDouble())
                : (sensor.Antenna?.Position.LatitudeDeg ?? double.NaN, sensor.Antenna?.Position.LongitudeDeg ?? double.NaN);
            Assert.Equal(table.Number("lat"), latitude);
            Assert.Equal(table.Number("lon"), longitude);
            if (!transmitter)
                Assert.Equal(table.Number("elev_m"), sensor.ElevationM);
        }

        Assert.Equal(518, rows);
        Assert.Equal(514, traced.Count);
    }

    /// <summary>The rows that an entry is made of.</summary>
    private static string[] Names(JsonElement entry) =>
        entry.TryGetProperty("rows", out JsonElement rows) ? [.. rows.EnumerateArray().Select(r => r.GetString()!)] : [entry.GetProperty("name").GetString()!];
}
