using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Service.Health;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Service.Stream;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Tests;

public class BoardTests
{
    [Fact]
    public void An_audience_gets_what_changed_since_it_last_asked_once()
    {
        var board = new TrackBoard();
        board.Publish(Change(1, updated: [1, 2], swept: [1, 2], ended: []));
        (long version, bool whole, long[] tracks, long[] ended) = Ask(board, 0);
        Assert.Equal((true, "1 2", ""), (whole, string.Join(' ', tracks), string.Join(' ', ended)));
        (version, whole, tracks, ended) = Ask(board, version);
        Assert.Equal((false, "", ""), (whole, string.Join(' ', tracks), string.Join(' ', ended)));
        // Ten changes of one track are one; a coasting track of a sweep is no change.
        for (int i = 0; i < 10; i++)
            board.Publish(Change(2 + 0.05 * i, updated: [2], swept: null, ended: []));
        board.Publish(Change(3, updated: [], swept: [2, 3], ended: [1]));
        (version, whole, tracks, ended) = Ask(board, version);
        Assert.Equal((false, "2 3", "1"), (whole, string.Join(' ', tracks), string.Join(' ', ended)));
        Assert.Equal(2, board.Count);
    }

    [Fact]
    public void An_audience_that_missed_too_many_endings_begins_anew()
    {
        var board = new TrackBoard();
        board.Publish(Change(1, updated: [1], swept: [1], ended: []));
        (long version, _, _, _) = Ask(board, 0);
        for (long id = 2; id < 70_000; id++)
            board.Publish(Change(id, updated: [id], swept: [1, id], ended: [id]));
        (_, bool whole, long[] tracks, long[] ended) = Ask(board, version);
        Assert.Equal((true, "1", ""), (whole, string.Join(' ', tracks), string.Join(' ', ended)));
    }

    [Fact]
    public void A_tracks_past_is_kept_every_five_seconds_and_bounded()
    {
        var board = new TrackBoard();
        for (int s = 0; s < 1000; s++)
            board.Publish(Change(s, updated: [1], swept: [1], ended: []));
        PastPoint[] past = board.Find(1)!.Value.Past;
        Assert.Equal(64, past.Length);
        Assert.All(past.Zip(past.Skip(1)), p => Assert.Equal(5.0, p.Second.TimeS - p.First.TimeS));
        Assert.Null(board.Find(2));
    }

    [Fact]
    public void An_alarm_is_raised_when_it_has_held_and_cleared_when_it_has_been_gone()
    {
        var alarms = new AlarmBoard();
        var told = new List<(string, bool)>();
        alarms.Changed += (a, raised) => told.Add((a.Key, raised));
        void Tell(bool holds, double from, double to)
        {
            for (double t = from; t < to; t++)
                alarms.Tell("k", holds, t, "text", raiseAfterS: 5.0, clearAfterS: 10.0);
        }

        Tell(true, 0, 4);
        Tell(false, 4, 6);
        Tell(true, 6, 10);
        Assert.Empty(told);
        Tell(true, 10, 20);
        Assert.Equal([("k", true)], told);
        Assert.Single(alarms.Standing);
        Tell(false, 20, 28);
        Tell(true, 28, 29);
        Tell(false, 29, 38);
        Assert.Single(told);
        Tell(false, 38, 41);
        Assert.Equal([("k", true), ("k", false)], told);
        Assert.Empty(alarms.Standing);
    }

    [Theory]
    [InlineData(170.0, -170.0, 175.0, true)]
    [InlineData(170.0, -170.0, -175.0, true)]
    [InlineData(170.0, -170.0, 0.0, false)]
    [InlineData(-100.0, -90.0, -95.0, true)]
    [InlineData(-100.0, -90.0, -85.0, false)]
    [InlineData(-180.0, 180.0, 179.9, true)]
    public void An_area_may_lie_over_the_antimeridian(double west, double east, double longitude, bool wanted) =>
        Assert.Equal(wanted, new Subscription(west, -10, east, 80).Wants(Track(1, 0, 45.0, longitude)));

    [Fact]
    public void A_latency_is_found_within_a_fifth()
    {
        var latency = new LatencyHistogram();
        for (int ms = 1; ms <= 100; ms++)
            latency.Add(0, ms * System.Diagnostics.Stopwatch.Frequency / 1000);
        Assert.InRange(latency.QuantileMs(0.5), 50.0, 60.0);
        Assert.InRange(latency.QuantileMs(0.99), 99.0, 119.0);
        Assert.Equal(100, latency.Count);
    }

    private static (long Version, bool Whole, long[] Tracks, long[] Ended) Ask(TrackBoard board, long since)
    {
        var tracks = new List<TrackReport>();
        var ended = new List<long>();
        (long version, bool whole) = board.Collect(since, _ => true, tracks, ended);
        return (version, whole, [.. tracks.Select(t => t.TrackId).Order()], [.. ended]);
    }

    private static PictureChange Change(double timeS, long[] updated, long[]? swept, long[] ended) =>
        new(timeS, [.. updated.Select(id => Track(id, timeS, 45, -90))], [.. (swept ?? []).Select(id => Track(id, timeS, 45, -90))], ended);

    private static TrackReport Track(long id, double timeS, double latitude, double longitude) =>
        new() { TimeS = timeS, TrackId = id, Ground = Wgs84.ToEcef(new GeodeticPosition(latitude, longitude, 0.0)), HeightM = 9000.0 };
}
