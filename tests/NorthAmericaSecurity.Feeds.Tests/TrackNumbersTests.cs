using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>The sixteen-bit numbers of tracks: kept while the track lives, at rest for half an hour behind it, and all in use at most once.</summary>
public class TrackNumbersTests
{
    private const double RestS = 1800;

    [Fact]
    public void A_track_keeps_its_number_and_is_new_once()
    {
        var numbers = new TrackNumbers();
        Assert.Equal((true, 1, true), Get(numbers, 7_000_000_000, 0));
        Assert.Equal((true, 2, true), Get(numbers, 7_000_000_001, 0));
        Assert.Equal((true, 1, false), Get(numbers, 7_000_000_000, 1e6));
    }

    [Fact]
    public void Numbers_that_were_carried_are_known_at_rest_and_unused_as_they_were()
    {
        TrackNumbers numbers = new(), loaded = new();
        for (int i = 0; i < 10; i++)
            Get(numbers, i, 0);
        numbers.Release(3, 100);
        var state = new MemoryStream();
        numbers.Carry(StateCarrier.To(state));
        state.Position = 0;
        Get(loaded, 99, 0);
        loaded.Carry(StateCarrier.From(state));
        Assert.Equal(state.Length, state.Position);
        foreach (long track in (long[])[0, 9, 3, 99, 100])
            Assert.Equal(Get(numbers, track, 200), Get(loaded, track, 200));
    }

    [Fact]
    public void A_number_is_not_given_again_while_others_never_were()
    {
        var numbers = new TrackNumbers();
        HashSet<int> given = [];
        // Each track ends before the next begins, hours apart.
        for (int i = 0; i < ushort.MaxValue; i++)
        {
            (bool found, int number, _) = Get(numbers, i, i * 7200.0);
            Assert.True(found);
            Assert.True(given.Add(number));
            numbers.Release(i, i * 7200.0);
        }

        Assert.Equal(Enumerable.Range(1, ushort.MaxValue), given.Order());
        // Now the one that rests longest.
        Assert.Equal((true, 1, true), Get(numbers, ushort.MaxValue, ushort.MaxValue * 7200.0));
    }

    [Fact]
    public void A_number_rests_half_an_hour_after_its_tracks_last_message()
    {
        TrackNumbers numbers = InUse();
        Assert.Equal((true, 5, false), Get(numbers, 5, 100));
        numbers.Release(5, 100);
        Assert.False(Get(numbers, 70_000, 100).Found);
        Assert.False(Get(numbers, 70_000, 100 + RestS - 0.01).Found);
        Assert.Equal((true, 5, true), Get(numbers, 70_000, 100 + RestS));
        Assert.Equal((true, 5, false), Get(numbers, 70_000, 100 + RestS));
    }

    [Fact]
    public void Tracks_without_a_number_are_counted_and_get_one_when_one_is_free()
    {
        TrackNumbers numbers = InUse();
        Assert.Equal(0, numbers.Exhausted);
        Assert.False(Get(numbers, 70_001, 0).Found);
        Assert.False(Get(numbers, 70_002, 0).Found);
        Assert.Equal(2, numbers.Exhausted);
        // Those that have one keep it.
        Assert.Equal((true, 65_535, false), Get(numbers, 65_535, 0));
        numbers.Release(9, 0);
        numbers.Release(3, 10);
        Assert.Equal((true, 9, true), Get(numbers, 70_001, RestS));
        Assert.False(Get(numbers, 70_002, RestS).Found);
        Assert.Equal(3, numbers.Exhausted);
        Assert.Equal((true, 3, true), Get(numbers, 70_002, RestS + 10));
    }

    [Fact]
    public void A_track_that_has_no_number_releases_none()
    {
        TrackNumbers numbers = InUse();
        numbers.Release(70_000, 0);
        numbers.Release(8, 0);
        numbers.Release(8, 0);
        Assert.Equal((true, 8, true), Get(numbers, 70_000, RestS));
        Assert.False(Get(numbers, 70_001, RestS).Found);
    }

    /// <summary>All numbers in use, each by the track of that number.</summary>
    private static TrackNumbers InUse()
    {
        var numbers = new TrackNumbers();
        for (int i = 1; i <= ushort.MaxValue; i++)
            Assert.Equal((true, i, true), Get(numbers, i, 0));
        return numbers;
    }

    private static (bool Found, int Number, bool IsNew) Get(TrackNumbers numbers, long track, double timeS)
        => numbers.TryGet(track, timeS, out ushort number, out bool isNew) ? (true, number, isNew) : default;
}
