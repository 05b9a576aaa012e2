using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>What a recording holds, counted by category, edition and source, and what of it could not be read.</summary>
public class RecordingStatisticsTests
{
    private static RecordingStatistics Of(EditionTable editions, params byte[][] datagrams)
    {
        var statistics = new RecordingStatistics();
        foreach (byte[] datagram in datagrams)
            statistics.Add(new Datagram(double.NaN, 0, datagram), editions);
        return statistics;
    }

    [Fact]
    public void Records_are_counted_by_category_edition_and_source_in_that_order()
    {
        var editions = new EditionTable();
        editions.Set(48, 9, 200, new Edition(1, 27));
        Cat048 sourceless = new() { I140_s = 3, I020 = new() { TYP = 5 } };
        RecordingStatistics statistics = Of(editions, AsterixScene.RadarPlot(1, sac: 9, sic: 200), [.. AsterixScene.RadarPlot(1), .. AsterixScene.RadarPlot(2)], AsterixScene.NorthMark(1), AsterixScene.Block(ref sourceless));
        Assert.Equal(5, statistics.Blocks);
        Assert.Equal(["034 1.29 1/1: 1", "048 1.27 9/200: 1", "048 1.32 -: 1", "048 1.32 1/1: 2"],
            statistics.Rows.Select(r => $"{r.Layout.Category:000} {r.Layout.Edition} {(r.Source is { } s ? $"{s.Sac}/{s.Sic}" : "-")}: {r.Records}"));
        Assert.Equal(2 * (AsterixScene.RadarPlot(1).Length - 3), statistics.Rows[3].Octets);
        Assert.Empty(statistics.Rejections);
    }

    [Fact]
    public void Times_run_through_midnight_and_the_longest_gap_is_between_times_that_grow()
    {
        SourceStatistics row = Assert.Single(Of(new EditionTable(), [.. new double[] { 86_390, 86_399, 5, 3, 10, 86_395 }.Select(t => AsterixScene.RadarPlot(t))]).Rows);
        Assert.Equal((86_390.0, 86_410.0, 9.0), (row.FirstS, row.LastS, row.LongestGapS));
        Assert.Equal(6 / 20.0, row.PerSecond, 1e-12);
    }

    [Fact]
    public void Records_without_times_have_neither_rate_nor_gap()
    {
        Cat048 timeless = new() { I010 = new() { SAC = 1, SIC = 1 }, I020 = new() { TYP = 5 } };
        SourceStatistics row = Assert.Single(Of(new EditionTable(), AsterixScene.Block(ref timeless)).Rows);
        Assert.All([row.FirstS, row.LastS, row.LongestGapS, row.PerSecond], v => Assert.True(double.IsNaN(v)));
        SourceStatistics one = Assert.Single(Of(new EditionTable(), AsterixScene.RadarPlot(5)).Rows);
        Assert.Equal((5.0, 5.0), (one.FirstS, one.LastS));
        Assert.True(double.IsNaN(one.PerSecond) && double.IsNaN(one.LongestGapS));
    }

    [Fact]
    public void Rejections_are_counted_by_what_was_wrong()
    {
        byte[] torn = AsterixScene.Around(48, [0xC0, 1, 1, 0]), unknown = Captures.Block(200, 9);
        RecordingStatistics statistics = Of(new EditionTable(), torn, torn, unknown, [.. AsterixScene.RadarPlot(1), 7], [48, 0, 2], [48, 1, 0, 0]);
        Assert.Equal(
            [
                "2 CAT048 edition 1.32 of 1/1: I048/140 goes on beyond the end of the block", "1 CAT200: the category is not known", "1 LEN goes beyond the end", "1 LEN is too small for a block: expected at least 4",
                "1 octets behind the last block",
            ],
            statistics.Rejections.Select(r => $"{r.Value} {r.Key}"));
        SourceStatistics radar = Assert.Single(statistics.Rows, r => r.Layout.Category == 48);
        Assert.Equal((1L, 2L), (radar.Records, radar.Rejected));
        SourceStatistics none = Assert.Single(statistics.Rows, r => r.Layout.Category == 200);
        Assert.Equal((0L, 1L, RecordType.None), (none.Records, none.Rejected, none.Layout.Type));
    }

    [Fact]
    public void Blocks_with_ORADIS_headers_are_counted()
    {
        RecordingStatistics statistics = Of(new EditionTable(), [.. Captures.Oradis(AsterixScene.RadarPlot(1)), .. Captures.Oradis(AsterixScene.RadarPlot(2))]);
        Assert.Equal((2L, 2L), (statistics.Blocks, statistics.Rows[0].Records));
        Assert.Empty(statistics.Rejections);
    }
}
