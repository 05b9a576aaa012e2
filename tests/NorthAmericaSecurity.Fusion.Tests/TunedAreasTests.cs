using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Fusion.Tests;

public class TunedAreasTests
{
    private const string OneModel = """{ "models": [{ "name": "straight", "noise_along_m2_per_s3": 0.5, "noise_across_m2_per_s3": 0.5, "dwell_s": 100 }] }""";

    [Theory]
    [InlineData(45.0, -75.0, 1)]
    [InlineData(45.0, -73.001, 1)]
    [InlineData(45.0, -72.999, 2)]
    [InlineData(47.5, -75.0, 2)]
    [InlineData(0.0, 0.0, 0)]
    [InlineData(-20.0, 179.5, 3)]
    [InlineData(-20.0, 180.0, 3)]
    [InlineData(-20.0, -179.5, 3)]
    [InlineData(-20.0, 178.9, 0)]
    [InlineData(-20.0, -178.9, 0)]
    [InlineData(89.9, 12.0, 4)]
    [InlineData(90.0, 0.0, 4)]
    public void A_place_is_in_the_first_area_that_has_it(double latitude, double longitude, int area)
    {
        Tuning tuning = TuningJson.Parse("t.json", """
            { "areas": [
              { "name": "inner", "south_deg": 44, "west_deg": -76, "north_deg": 46, "east_deg": -73 },
              { "name": "outer", "south_deg": 40, "west_deg": -80, "north_deg": 50, "east_deg": -70 },
              { "name": "across the antimeridian", "south_deg": -25, "west_deg": 179, "north_deg": -15, "east_deg": -179 },
              { "name": "around the pole", "south_deg": 80, "west_deg": -180, "north_deg": 90, "east_deg": 180 }
            ] }
            """);
        Assert.Equal(area, new TunedAreas(tuning, planar: false).At(Wgs84.ToEcef(new GeodeticPosition(latitude, longitude, 0.0))));
        Assert.Equal(0, new TunedAreas(tuning, planar: true).At(default));
    }

    [Fact]
    public void An_area_says_what_is_other_there_and_the_rest_is_as_everywhere()
    {
        Tuning tuning = TuningJson.Parse("t.json", $$"""
            { "air": { "gate": 25 }, "areas": [{ "name": "a", "south_deg": 0, "west_deg": 0, "north_deg": 1, "east_deg": 1, "air": {{OneModel}}, "surface": { "life_s": 7 } }] }
            """);
        TuningArea area = Assert.Single(tuning.Areas);
        Assert.Equal((25.0, "straight"), (area.Air.Gate, Assert.Single(area.Air.Models).Name));
        Assert.Equal(new Tuning().Surface with { LifeS = 7.0 }, area.Surface);
        Assert.Same(tuning.Skywave, area.Skywave);
        Assert.Equal(4, tuning.Air.Models.Length);
    }

    [Theory]
    [InlineData(""" "south_deg": 1, "west_deg": 0, "north_deg": 1, "east_deg": 1 """, "areas[0].north_deg: expected a latitude north of south_deg")]
    [InlineData(""" "south_deg": 0, "west_deg": 5, "north_deg": 1, "east_deg": 5 """, "areas[0].east_deg: expected another longitude than west_deg")]
    [InlineData(""" "south_deg": 0, "west_deg": 0, "north_deg": 91, "east_deg": 5 """, "areas[0].north_deg: expected a number from -90 to 90, found 91")]
    [InlineData(""" "south_deg": 0, "west_deg": 0, "north_deg": 1 """, "areas[0]: expected a field 'east_deg', found none")]
    [InlineData(""" "south_deg": 0, "west_deg": 0, "north_deg": 1, "east_deg": 1, "air": { "gate": 0 } """, "areas[0].air.gate: expected a number from 1 to 10000, found 0")]
    [InlineData(""" "south_deg": 0, "west_deg": 0, "north_deg": 1, "east_deg": 1, "ship": 1 """, "areas[0]: expected one of name, south_deg, west_deg, north_deg, east_deg, air, surface, skywave, found a field 'ship'")]
    public void What_is_no_area_is_told(string fields, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<InputException>(() => TuningJson.Parse("t.json", $$"""{ "areas": [{ "name": "a", {{fields}} }] }""")).Message);

    [Fact]
    public void The_sample_is_read_and_has_an_area()
    {
        const string name = "areas.json";
        Assert.Equal(4, Assert.Single(TuningJson.Parse(name, File.ReadAllText(TestPaths.Sample("tuning/" + name))).Areas).Air.Models.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_track_that_flies_into_an_area_goes_on_under_its_number_with_the_models_there(int workers)
    {
        var radar = new Sensor
        {
            Id = "R",
            Nation = "CAN",
            Antenna = new Antenna(new GeodeticPosition(45.0, -75.0, 100.0)),
            PeriodS = 5.0,
            Secondary = new Channel { RangeMaxM = 400_000.0, SigmaRangeM = 50.0, SigmaAzimuthDeg = 0.07, Pd = 0.98 },
        };
        Tuning tuning = TuningJson.Parse("t.json", $$"""{ "areas": [{ "name": "east", "south_deg": 40, "west_deg": -74, "north_deg": 50, "east_deg": -60, "air": {{OneModel}} }] }""");
        using var tracker = new Tracker([radar], tuning: tuning, workers: workers);
        var start = new GeodeticPosition(45.3, -75.5, 9000.0);
        var reports = new List<TrackReport>();
        var seen = new List<(double LongitudeDeg, string Models)>();
        var numbers = new HashSet<long>();
        for (double t = 0.0; t < 900.0; t += 5.0)
        {
            GeodeticPosition at = Geodesic.Direct(start with { HeightM = 0.0 }, 90.0, 230.0 * t) with { HeightM = 9000.0 };
            (double range, double azimuth, _) = radar.Antenna!.Measure(Wgs84.ToEcef(at));
            tracker.Add(Plot.Empty with { TimeS = 1000.0 + t, First = range, Second = azimuth * 180.0 / Math.PI, ModeCM = 9000.0f, Mode3A = 1200, Address = 0xA00001, Channels = Channels.Secondary });
            tracker.AdvanceTo(1001.0 + t);
            reports.Clear();
            tracker.Report(1001.0 + t, reports);
            foreach (TrackReport report in reports)
            {
                numbers.Add(report.TrackId);
                seen.Add((at.LongitudeDeg, string.Join(',', tracker.Explain(report.TrackId)!.Models.Select(m => m.Name))));
            }
        }

        Assert.Single(numbers);
        Assert.True(seen.Count > 170, $"{seen.Count}");
        // Within a cell of the index about the edge, at 45° north some tenths of a degree, it may be either.
        Assert.All(seen.Where(s => s.LongitudeDeg < -74.0), s => Assert.StartsWith("steady", s.Models));
        Assert.All(seen.Where(s => s.LongitudeDeg > -73.7), s => Assert.Equal("straight", s.Models));
        Assert.Contains(seen, s => s.LongitudeDeg > -73.7);
    }
}
