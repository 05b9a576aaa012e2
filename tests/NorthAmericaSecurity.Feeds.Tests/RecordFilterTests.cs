using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Records kept by category, source and time of day: octet for octet, in the blocks they came in.</summary>
public class RecordFilterTests
{
    private static readonly EditionTable Editions = new();

    private static byte[] Plot(double timeS, byte sac = 1, byte sic = 1)
    {
        Cat048 record = new() { I010 = new() { SAC = sac, SIC = sic }, I140_s = timeS, I020 = new() { TYP = 5 }, I040 = new() { RHO_NM = 100 } };
        return AsterixScene.Record(ref record);
    }

    private static byte[] Mark(double timeS)
    {
        Cat034 record = new() { I010 = new() { SAC = 1, SIC = 1 }, I000 = 1, I030_s = timeS };
        return AsterixScene.Record(ref record);
    }

    private static byte[] Timeless()
    {
        Cat048 record = new() { I010 = new() { SAC = 1, SIC = 1 }, I020 = new() { TYP = 5 } };
        return AsterixScene.Record(ref record);
    }

    [Fact]
    public void Without_criteria_everything_that_can_be_read_is_kept_octet_for_octet()
    {
        for (uint seed = 0; seed < 50; seed++)
        {
            var random = new CounterRandom(51, seed);
            byte[] datagram =
            [
                .. Enumerable.Range(0, 1 + random.NextInt(10)).SelectMany(_ => random.NextInt(3) == 0
                    ? AsterixScene.Around(34, [.. Enumerable.Range(0, 1 + random.NextInt(4)).Select(i => Mark(i))])
                    : AsterixScene.Around(48, [.. Enumerable.Range(0, 1 + random.NextInt(20)).Select(i => random.NextInt(3) == 0 ? Timeless() : Plot(i))])),
            ];
            var filter = new RecordFilter();
            Assert.Equal(datagram, filter.Apply(datagram, Editions).ToArray());
            Assert.Equal((0L, 0L), (filter.Dropped, filter.Rejected));
        }
    }

    [Fact]
    public void Records_of_other_categories_and_sources_are_left_out_of_their_blocks()
    {
        byte[] datagram = [.. AsterixScene.Around(48, Plot(1), Plot(2, 9, 9), Plot(3)), .. AsterixScene.Around(34, Mark(4)), .. AsterixScene.Around(48, Plot(5, 9, 9))];
        var byCategory = new RecordFilter { Categories = [34] };
        Assert.Equal(AsterixScene.Around(34, Mark(4)), byCategory.Apply(datagram, Editions).ToArray());
        Assert.Equal((1L, 4L, 0L), (byCategory.Kept, byCategory.Dropped, byCategory.Rejected));
        var bySource = new RecordFilter { Sources = [(1, 1), (2, 2)] };
        Assert.Equal([.. AsterixScene.Around(48, Plot(1), Plot(3)), .. AsterixScene.Around(34, Mark(4))], bySource.Apply(datagram, Editions).ToArray());
        var both = new RecordFilter { Sources = [(9, 9)], Categories = [48, 62] };
        Assert.Equal([.. AsterixScene.Around(48, Plot(2, 9, 9)), .. AsterixScene.Around(48, Plot(5, 9, 9))], both.Apply(datagram, Editions).ToArray());
        Assert.True(new RecordFilter { Categories = [62] }.Apply(datagram, Editions).IsEmpty);
    }

    [Fact]
    public void A_window_of_time_holds_its_beginning_and_not_its_end()
    {
        byte[] datagram = AsterixScene.Around(48, Plot(99), Plot(100), Plot(150), Plot(200), Timeless());
        var filter = new RecordFilter { Window = (100, 200) };
        Assert.Equal(AsterixScene.Around(48, Plot(100), Plot(150)), filter.Apply(datagram, Editions).ToArray());
        Assert.Equal((2L, 3L), (filter.Kept, filter.Dropped));
    }

    [Fact]
    public void A_window_whose_end_is_before_its_beginning_goes_through_midnight()
    {
        byte[] datagram = AsterixScene.Around(48, Plot(86_000), Plot(86_300), Plot(0), Plot(299), Plot(300), Timeless());
        Assert.Equal(AsterixScene.Around(48, Plot(86_300), Plot(0), Plot(299)), new RecordFilter { Window = (86_300, 300) }.Apply(datagram, Editions).ToArray());
    }

    [Fact]
    public void What_cannot_be_read_is_left_out_and_counted()
    {
        byte[] datagram = [.. AsterixScene.Around(48, Plot(1), [0xC0, 1, 1, 0]), .. AsterixScene.Around(48, Plot(2))], stray = [.. AsterixScene.Around(48, Plot(3)), 1, 2, 3, 4, 5, 6, 7, 8];
        var filter = new RecordFilter();
        Assert.Equal([.. AsterixScene.Around(48, Plot(1)), .. AsterixScene.Around(48, Plot(2))], filter.Apply(datagram, Editions).ToArray());
        Assert.Equal(AsterixScene.Around(48, Plot(3)), filter.Apply(stray, Editions).ToArray());
        Assert.Equal((3L, 0L, 2L), (filter.Kept, filter.Dropped, filter.Rejected));
    }

    [Fact]
    public void Each_datagram_is_filtered_alone()
    {
        var filter = new RecordFilter();
        byte[] block = AsterixScene.Around(48, Plot(1));
        for (int i = 0; i < 3; i++)
            Assert.Equal(block, filter.Apply(block, Editions).ToArray());
        Assert.Equal(3, filter.Kept);
    }

    [Fact]
    public void ORADIS_headers_are_left_out_and_blocks_stay_apart()
    {
        byte[] first = AsterixScene.Around(48, Plot(1), Plot(2)), second = AsterixScene.Around(48, Plot(3)), third = AsterixScene.Around(34, Mark(4));
        var filter = new RecordFilter();
        Assert.Equal([.. first, .. second, .. third], filter.Apply((byte[])[.. Captures.Oradis(first), .. Captures.Oradis(second), .. Captures.Oradis(third)], Editions).ToArray());
        Assert.Equal((4L, 0L), (filter.Kept, filter.Rejected));
    }
}
