using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

public class PlacesCsvTests
{
    [Fact]
    public void Airports_go_by_ICAO_code_and_ports_by_id()
    {
        Assert.Equal(
            [new Place("CYOW", "CAN", new GeodeticPosition(45.3225, -75.6692, 114), 3.5), new Place("MMMX", "MEX", new GeodeticPosition(19.4363, -99.0721), 20)],
            PlacesCsv.Read(TextFiles.New("airports.csv", "icao,nation,lat_deg,lon_deg,elevation_m,weight\nCYOW,CAN,45.3225,-75.6692,114,3.5\nMMMX,MEX,19.4363,-99.0721,,20\n")));
        Assert.Equal(
            [new Place("Halifax", "CAN", new GeodeticPosition(44.64, -63.57), 0)],
            PlacesCsv.Read(TextFiles.New("ports.csv", "id,nation,lat_deg,lon_deg,weight\nHalifax,CAN,44.64,-63.57,0\n")));
    }

    [Theory]
    [InlineData("traffic/airports.csv")]
    [InlineData("traffic/overseas.csv")]
    [InlineData("traffic/ports.csv")]
    public void The_sample_places_are_read(string sample)
    {
        IReadOnlyList<Place> places = PlacesCsv.Read(TestPaths.Sample(sample));
        Assert.NotEmpty(places);
        Assert.Equal(places.Count, places.Select(p => p.Id).Distinct().Count());
        Assert.All(places, p => Assert.Equal(3, p.Nation.Length));
    }

    [Theory]
    [InlineData(",CAN,45,-75,1,", "line 3, icao: expected a value, found ''")]
    [InlineData("CYOW,,45,-75,1,", "line 3, nation: expected a value, found ''")]
    [InlineData("CYOW,CAN,123,-75,1,", "line 3, lat_deg: expected a number from -90 to 90, found '123'")]
    [InlineData("CYOW,CAN,45,abc,1,", "line 3, lon_deg: expected a number, found 'abc'")]
    [InlineData("CYOW,CAN,45,-75,-1,", "line 3, weight: expected a number not below 0, found '-1'")]
    [InlineData("CYOW,CAN,45,-75,NaN,", "line 3, weight: expected a number, found 'NaN'")]
    [InlineData("CYOW,CAN,45,-75,,", "line 3, weight: expected a number, found ''")]
    [InlineData("CYOW,CAN,45,-75,1,9001", "line 3, elevation_m: expected a number from -450 to 9000, found '9001'")]
    public void A_bad_row_is_refused_with_line_and_field(string row, string complaint)
    {
        string path = TextFiles.New("airports.csv", $"icao,nation,lat_deg,lon_deg,weight,elevation_m\nMMMX,MEX,19,-99,1,\n{row}\n");
        Assert.Equal(complaint, TextFiles.Complaint(path, () => PlacesCsv.Read(path)));
    }
}
