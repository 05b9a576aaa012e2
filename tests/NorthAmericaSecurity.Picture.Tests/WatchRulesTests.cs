using NorthAmericaSecurity.Picture.Watch;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Tests;

public class WatchRulesTests
{
    private const string Box = """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"box","name":"Box","dwell_s":20,"no_code":true},
        "geometry":{"type":"Polygon","coordinates":[[[-100,40],[-99,40],[-99,41],[-100,41],[-100,40]]]}}]}
        """;

    private readonly List<WatchEvent> _told = [];

    [Fact]
    public void A_flight_through_a_zone_tells_entry_stay_and_exit_once_each()
    {
        var rules = new WatchRules(Zone.Read("box", Box));
        // A hundredth of a degree a second along 40.5 N: inside from second 101 to 200.
        for (int s = 0; s < 300; s++)
            Look(rules, s, Track(7, s, 40.5, -101.005 + 0.01 * s, code: 0x123));
        Assert.Equal([WatchKind.Entry, WatchKind.Dwell, WatchKind.Exit], _told.Select(e => e.Kind));
        Assert.InRange(_told[0].TimeS, 101, 105);
        Assert.Equal(_told[0].TimeS - 2.0 + 20.0, _told[1].TimeS);
        Assert.InRange(_told[2].TimeS, 201, 205);
        Assert.All(_told, e => Assert.Equal((7L, "box", 5), (e.TrackId, e.Zone, Assert.Single(e.Sensors))));
    }

    [Fact]
    public void A_track_that_dances_on_the_edge_tells_nothing()
    {
        var rules = new WatchRules(Zone.Read("box", Box));
        for (int s = 0; s < 100; s++)
            Look(rules, s, Track(7, s, 40.5, s % 2 == 0 ? -100.001 : -99.999, code: 0x123));
        Assert.Empty(_told);
    }

    [Fact]
    public void A_track_without_code_inside_is_told_one_with_a_code_is_not()
    {
        var rules = new WatchRules(Zone.Read("box", Box));
        for (int s = 0; s < 60; s++)
            Look(rules, s, Track(1, s, 40.5, -99.5, Plot.NoMode3A), Track(2, s, 40.6, -99.5, 0x123));
        Assert.Equal(1, _told.Count(e => e.Kind == WatchKind.NoCode));
        Assert.Equal(1L, _told.Single(e => e.Kind == WatchKind.NoCode).TrackId);
    }

    [Theory]
    [InlineData("7500", WatchKind.Hijack)]
    [InlineData("7600", WatchKind.RadioFailure)]
    [InlineData("7700", WatchKind.Emergency)]
    public void Codes_of_distress_are_told_once_while_they_stand(string code, WatchKind kind)
    {
        var rules = new WatchRules([]);
        short number = Convert.ToInt16(code, 8);
        for (int s = 0; s < 40; s++)
            Look(rules, s, Track(3, s, 45, -90, s is >= 10 and < 20 or >= 30 ? number : (short)0x200));
        Assert.Equal([(kind, 10.0), (kind, 30.0)], _told.Select(e => (e.Kind, e.TimeS)));
    }

    [Fact]
    public void A_known_aircraft_that_vanishes_in_the_air_is_told_after_a_while_and_one_that_comes_back_is_not()
    {
        var rules = new WatchRules([]);
        for (int s = 0; s < 120; s++)
        {
            var now = new List<TrackReport>();
            var ended = new List<long>();
            if (s < 80)
                now.AddRange([Track(1, s, 45, -90, 0x200), Track(3, s, 46, -90, 0x201, heightM: 500), Track(4, s, 47, -90, Plot.NoMode3A)]);
            if (s == 80)
                ended.AddRange([1, 2, 3, 4]);
            // The second is hidden for ten seconds.
            if (s is < 80 or >= 90)
                now.Add(Track(2, s, 48, -90, 0x202));
            rules.Look(s, now, ended, _ => [5], _told.Add);
        }

        WatchEvent lost = Assert.Single(_told);
        Assert.Equal((WatchKind.Lost, 1L), (lost.Kind, lost.TrackId));
        Assert.InRange(lost.TimeS, 93, 96);
    }

    [Theory]
    [InlineData("\"dwell_s\":-1", "dwell_s")]
    [InlineData("\"dwell_s\":\"long\"", "dwell_s")]
    public void A_zone_that_cannot_be_used_is_told_by_its_name(string property, string field)
    {
        InputException e = Assert.Throws<InputException>(() => Zone.Read("zones.geojson", Box.Replace("\"dwell_s\":20", property, StringComparison.Ordinal)));
        Assert.Contains("zones.geojson: feature box: " + field, e.Message);
    }

    private void Look(WatchRules rules, double timeS, params TrackReport[] tracks) => rules.Look(timeS, tracks, [], _ => [5], _told.Add);

    private static TrackReport Track(long id, double timeS, double latitude, double longitude, short code, double heightM = 9000.0) => new()
    {
        TimeS = timeS,
        TrackId = id,
        Ground = Wgs84.ToEcef(new GeodeticPosition(latitude, longitude, 0.0)),
        HeightM = heightM,
        Mode3A = code,
    };
}
