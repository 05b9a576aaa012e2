using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Tests;

public class SensorCoverageTests
{
    private const double Nm = Units.MetresPerNauticalMile;

    private static readonly GeodeticPosition Kansas = new(39.0, -98.0, 30.0);

    private static Channel Reaching(double rangeNm) => new() { RangeMaxM = rangeNm * Nm, SigmaRangeM = 50, SigmaAzimuthDeg = 0.1, Pd = 1 };

    private static Sensor Primary(double rangeNm, double antennaHeightM) =>
        new() { Id = "radar", Antenna = new Antenna(Kansas with { HeightM = antennaHeightM }), Primary = Reaching(rangeNm) };

    [Theory]
    // By hand, d = k R arccos(k R / (k R + h)) twice over, with k = 4/3 and R = √(M N) = 6,373,651 m at 39° north (M = 6,360,719, N = 6,386,609):
    // k R = 8,498,201 m; 30 m see 22,581 m, 300 m 71,406 m, 1000 m 130,364 m, 3000 m 225,775 m, 15 m 15,967 m.
    [InlineData(250, 30, 300, 22_581 + 71_406)]
    [InlineData(250, 30, 1000, 22_581 + 130_364)]
    [InlineData(250, 30, 3000, 22_581 + 225_775)]
    [InlineData(250, 1000, 15, 130_364 + 15_967)]
    [InlineData(250, 0, 300, 71_406)]
    [InlineData(250, 30, 0, 22_581)]
    [InlineData(250, 0, 0, 0)]
    // Nearer than the horizon the instrumented slant range decides: √(R² - h²), and a little less for the earth's roundness.
    [InlineData(60, 30, 10_000, 110_570)]
    [InlineData(20, 30, 10_000, 35_660)]
    // Straight above is out of reach.
    [InlineData(5, 30, 10_000, 0)]
    public void Ground_range_is_the_nearer_of_horizon_and_instrumented_range(double rangeNm, double antennaM, double targetM, double expectedM) =>
        Assert.Equal(expectedM, SensorCoverage.GroundRange(Primary(rangeNm, antennaM), Channels.Primary, targetM), 100.0);

    [Fact]
    public void The_farthest_of_the_channels_that_are_asked_for_decides()
    {
        Sensor sensor = Primary(60, 30) with { Secondary = Reaching(120), Adsb = Reaching(90), Ais = Reaching(40), Surface = Reaching(20) };
        double Range(Channels kinds) => SensorCoverage.GroundRange(sensor, kinds, 10_000) / Nm;
        Assert.Equal(60, Range(Channels.Primary), 1.0);
        Assert.Equal(120, Range(Channels.Primary | Channels.Secondary), 1.0);
        Assert.Equal(90, Range(Channels.Adsb), 1.0);
        Assert.Equal(40, Range(Channels.Ais | Channels.Surface), 1.0);
        Assert.Equal(0, Range(Channels.None));
        Assert.Equal(0, Range(Channels.Skywave));
        Assert.Equal(SensorCoverage.GroundRange(sensor, Channels.Secondary, 10_000), Math.Sqrt(Assert.Single(SensorCoverage.Polygons(sensor, Channels.Secondary, 10_000)).Area / Math.PI), 500.0);
        Assert.Empty(SensorCoverage.Polygons(sensor, Channels.Skywave, 10_000));
    }

    [Fact]
    public void A_sensor_in_space_gives_no_area()
    {
        var space = new Sensor { Id = "space", Adsb = new Channel { RangeMaxM = 2e7, SigmaRangeM = 30, Pd = 0.95, FromSpace = true } };
        Assert.Equal(0.0, SensorCoverage.GroundRange(space, Channels.Adsb, 10_000));
        Assert.Empty(SensorCoverage.Polygons(space, Channels.Adsb, 10_000));
        // Nor does a channel that hears from orbit on a sensor that has an antenna.
        Assert.Equal(0.0, SensorCoverage.GroundRange(space with { Antenna = new Antenna(Kansas) }, Channels.Adsb, 10_000));
        // A point is seen from space all the same.
        Assert.True(new Visibility([space]).Sees(Channels.Adsb, Wgs84.ToEcef(new(85, 0, 10_000)), 10_000));
        Assert.False(new Visibility([space]).Sees(Channels.Primary, Wgs84.ToEcef(new(85, 0, 10_000)), 10_000));
    }

    [Fact]
    public void Skywave_looks_at_its_sector_beyond_the_horizon_at_any_height()
    {
        var sensor = new Sensor
        {
            Id = "othr",
            Antenna = new Antenna(new(36.57, -76.28, 10)),
            Skywave = Reaching(1600) with { RangeMinM = 500 * Nm, BoresightDeg = 164, SectorDeg = 64 },
        };
        Polygon low = Assert.Single(SensorCoverage.Polygons(sensor, Channels.Skywave, 15)), high = Assert.Single(SensorCoverage.Polygons(sensor, Channels.Skywave, 12_000));
        Assert.True(low.EqualsExact(high));
        Assert.Empty(SensorCoverage.Polygons(sensor, Channels.Primary | Channels.Secondary, 3000));
        Assert.Equal(1600 * Nm, SensorCoverage.GroundRange(sensor, Channels.Skywave, 15));
        // Puerto Rico is in it, the antenna's neighbourhood and Canada are not.
        Assert.True(low.Contains(Globe.PointAt(new(18.4, -66.1))));
        Assert.False(low.Contains(Globe.PointAt(new(36.0, -76.0))) || low.Contains(Globe.PointAt(new(50.0, -76.0))));
    }

    [Fact]
    public void A_radar_that_looks_at_a_sector_covers_that_sector()
    {
        Sensor sensor = Primary(60, 30) with { Primary = Reaching(60) with { BoresightDeg = 10, SectorDeg = 90 }, Secondary = Reaching(30) };
        Assert.Equal(0.25, SensorCoverage.Polygons(sensor, Channels.Primary, 6000).Sum(p => p.Area) / Assert.Single(SensorCoverage.Polygons(Primary(60, 30), Channels.Primary, 6000)).Area, 2e-3);
        AssertAgreement(sensor, Channels.Primary, 6000);
        AssertAgreement(sensor, Channels.Primary | Channels.Secondary, 6000);
    }

    public static TheoryData<string, double, double, double, double> Sights => new()
    {
        { "low, horizon", 39.0, -98.0, 30, 300 },
        { "high, instrumented range", 39.0, -98.0, 30, 11_000 },
        { "aerostat, vessels", 24.7, -81.5, 3350, 15 },
        { "southern Mexico, mountain", 16.9, -92.5, 2800, 6000 },
        { "Shemya", 52.72, 174.11, 90, 3000 },
        { "Alert, over the pole", 87.0, -62.3, 60, 10_000 },
    };

    [Theory]
    [MemberData(nameof(Sights))]
    public void Points_are_seen_where_the_polygons_say(string where, double latitude, double longitude, double antennaM, double targetM)
    {
        Assert.NotEmpty(where);
        AssertAgreement(Primary(250, antennaM) with { Antenna = new Antenna(new(latitude, longitude, antennaM)) }, Channels.Primary, targetM);
    }

    [Fact]
    public void Skywave_points_are_seen_where_the_sector_says()
    {
        AssertAgreement(
            new Sensor { Id = "othr", Antenna = new Antenna(new(55.0, -165.0, 10)), Skywave = Reaching(1600) with { RangeMinM = 500 * Nm, BoresightDeg = 285, SectorDeg = 90 } },
            Channels.Skywave, 5000);
    }

    /// <summary>The quick test for points beside the polygons: they may differ within a hundredth of the range, or of the width of the sector, from the edge.</summary>
    private static void AssertAgreement(Sensor sensor, Channels kinds, double heightM)
    {
        Polygon[] polygons = [.. SensorCoverage.Polygons(sensor, kinds, heightM)];
        var visibility = new Visibility([sensor]);
        double range = SensorCoverage.GroundRange(sensor, kinds, heightM);
        var random = new CounterRandom(8);
        int seen = 0, asked = 0;
        for (int i = 0; i < 1500; i++)
        {
            GeodeticPosition place = Geodesic.Direct(sensor.Antenna!.Position, random.NextDouble(0, 360), range * 1.3 * Math.Sqrt(random.NextDouble())) with { HeightM = heightM };
            Point point = Globe.PointAt(place);
            if (polygons.Any(p => p.Boundary.Distance(point) < 0.01 * range))
                continue;
            bool sees = visibility.Sees(kinds, Wgs84.ToEcef(place), heightM);
            Assert.True(sees == polygons.Any(p => p.Contains(point)), $"{sensor.Id} at {sensor.Antenna.Position}: {place}");
            asked++;
            seen += sees ? 1 : 0;
        }

        Assert.True(asked > 1000 && seen > 100 && seen < asked - 100, $"{seen} of {asked} seen");
    }

    [Fact]
    public void The_blind_ring_around_an_antenna_is_not_seen_by_points()
    {
        // To polygons it counts as seen: five miles of two hundred and fifty are less than their upper bound is worth.
        Sensor sensor = Primary(250, 30) with { Primary = Reaching(250) with { RangeMinM = 5 * Nm } };
        var visibility = new Visibility([sensor]);
        Assert.False(visibility.Sees(Channels.Primary, Wgs84.ToEcef(Geodesic.Direct(Kansas, 45, 4 * Nm) with { HeightM = 1000 }), 1000));
        Assert.True(visibility.Sees(Channels.Primary, Wgs84.ToEcef(Geodesic.Direct(Kansas, 45, 6 * Nm) with { HeightM = 1000 }), 1000));
    }
}
