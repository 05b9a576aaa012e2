namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Blocks are found and records taken out of them; what cannot be read costs no more than itself, and is told to the octet.</summary>
public class AsterixReaderTests
{
    /// <summary>A record of category 065 (010, 000) and one of category 034 (010, 000, 020).</summary>
    private const string Status = "C0 192A 01", Sector = "D0 1A2B 02 40";

    private static readonly byte[] Good = Blocks.Block(65, Status), AlsoGood = Blocks.Block(34, Sector + Sector);

    [Fact]
    public void Blocks_and_their_records_are_read_in_a_row()
    {
        byte[] bytes = [.. Blocks.Block(65, Status + Status), .. AlsoGood, .. Good];
        Account<NoUse> account = Read(bytes);
        Assert.Equal([(3, 4, 65), (7, 4, 65), (14, 5, 34), (19, 5, 34), (27, 4, 65)], account.Records.Select(r => (r.Offset, r.Length, (int)r.Layout.Category)));
        Assert.Empty(account.Rejections);
        Assert.Empty(Read([]).Entries);
    }

    [Theory]
    [InlineData("41")]
    [InlineData("41 00")]
    public void A_torn_header_is_told(string bytes)
    {
        Assert.Equal([new Rejection(RejectionReason.HeaderTorn, 0, Blocks.Hex(bytes).Length, default, null, default)], Read(Blocks.Hex(bytes)).Rejections);
        Assert.Equal([new Rejection(RejectionReason.TrailingOctets, 7, Blocks.Hex(bytes).Length, default, null, default)], Read([.. Good, .. Blocks.Hex(bytes)]).Rejections);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_length_that_has_no_room_for_a_record_is_told_and_the_next_block_is_found(int length)
    {
        byte[] bad = Blocks.Block(65, Status, length);
        Assert.Equal([new Rejection(RejectionReason.LengthTooSmall, 0, bad.Length, default, null, default)], Read(bad).Rejections);
        Account<NoUse> account = Read([.. bad, .. AlsoGood]);
        Assert.Equal([new Rejection(RejectionReason.LengthTooSmall, 0, bad.Length, default, null, default)], account.Rejections);
        Assert.Equal([10, 15], account.Records.Select(r => r.Offset));
    }

    [Fact]
    public void A_length_beyond_the_end_is_told_and_the_next_block_is_found()
    {
        byte[] bad = Blocks.Block(65, Status, 1000);
        Assert.Equal([new Rejection(RejectionReason.LengthBeyondEnd, 0, bad.Length, default, null, default)], Read(bad).Rejections);
        Account<NoUse> account = Read([.. Good, .. bad, .. AlsoGood]);
        Assert.Equal([new Rejection(RejectionReason.LengthBeyondEnd, 7, bad.Length, default, null, default)], account.Rejections);
        Assert.Equal([3, 17, 22], account.Records.Select(r => r.Offset));
        // A block cut off at the end of a datagram.
        Assert.Equal([new Rejection(RejectionReason.LengthBeyondEnd, 7, 12, default, null, default)], Read([.. Good, .. AlsoGood[..^1]]).Rejections);
    }

    [Theory]
    [InlineData("00")]
    [InlineData("0000000000")]
    [InlineData("FF00")]
    public void Octets_behind_the_last_block_are_told(string trailing)
        => Assert.Equal([new Rejection(RejectionReason.TrailingOctets, 7, trailing.Length / 2, default, null, default)], Read([.. Good, .. Blocks.Hex(trailing)]).Rejections);

    [Fact]
    public void A_category_that_is_not_known_is_skipped_by_its_length()
    {
        byte[] unknown = Blocks.Block(200, "414141414141");
        foreach (byte[] behind in new byte[][] { [], Good, [.. unknown, .. Good] })
        {
            Account<NoUse> account = Read([.. Good, .. unknown, .. behind]);
            var expected = new Rejection(RejectionReason.Record, 10, 6, new Layout(200, default, RecordType.None, 0), null, new RecordFault(RecordFaultKind.CategoryNotKnown, 0, ""));
            Assert.Equal(expected, account.Rejections.First());
            Assert.Equal(behind.Length == 0 ? 1 : 2, account.Records.Count());
            Assert.Equal(behind.Length > 7 ? 2 : 1, account.Rejections.Count());
        }
    }

    [Fact]
    public void A_record_that_cannot_be_read_costs_the_rest_of_its_block_and_no_other()
    {
        // The second of three records announces item 8, which category 065 does not have.
        byte[] bad = Blocks.Block(65, Status + "8180 192A" + Status);
        Account<NoUse> account = Read([.. Good, .. bad, .. AlsoGood]);
        Assert.Equal([3, 10, 25, 30], account.Records.Select(r => r.Offset));
        Layout layout = new EditionTable().Of(65);
        Assert.Equal([new Rejection(RejectionReason.Record, 14, 8, layout, (0x19, 0x2A), new RecordFault(RecordFaultKind.ItemNotAssigned, 0, "FRN 8"))], account.Rejections);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(12)]
    [InlineData(13)]
    public void A_block_with_a_length_that_leads_nowhere_does_not_cost_the_next(int length)
    {
        // Two records in eleven octets; LEN lies by a few octets.
        byte[] bad = Blocks.Block(65, Status + Status, length);
        Account<NoUse> account = Read([.. Good, .. bad, .. Good, .. AlsoGood]);
        Assert.Contains(account.Records, r => r.Offset == 7 + bad.Length + 3);
        Assert.Equal([7 + bad.Length + 10, 7 + bad.Length + 15], account.Records.TakeLast(2).Select(r => r.Offset));
        Assert.Equal(length < 11, account.Rejections.Any());
    }

    [Theory]
    [InlineData(14)]
    [InlineData(16)]
    [InlineData(18)]
    public void A_block_with_a_length_that_makes_a_record_of_the_next_header_costs_that_block_alone(int length)
    {
        byte[] bad = Blocks.Block(65, Status + Status, length);
        Account<NoUse> account = Read([.. Good, .. bad, .. Good, .. AlsoGood]);
        Assert.Equal([3, 10, 14], account.Records.Take(3).Select(r => r.Offset));
        Assert.Equal([7 + bad.Length + 10, 7 + bad.Length + 15], account.Records.TakeLast(2).Select(r => r.Offset));
    }

    [Fact]
    public void What_looks_like_a_block_within_a_record_that_was_read_does_not_cost_the_blocks_behind()
    {
        // The special purpose field of the first record holds a block of 14 octets, which would end where the good one begins; the second record cannot be read, and LEN lies.
        byte[] bad = Blocks.Block(65, "8102 192A 05 41000E C0" + "0180 AAAA AAAA AAAA AAAA", 30);
        Account<NoUse> account = Read([.. bad, .. Good, .. AlsoGood]);
        Assert.Equal([3, bad.Length + 3, bad.Length + 10, bad.Length + 15], account.Records.Select(r => r.Offset));
        Assert.Equal((RejectionReason.Record, 12, bad.Length - 12), account.Rejections.Select(r => (r.Reason, r.Offset, r.SkippedOctets)).Single());
    }

    [Theory]
    [InlineData("41")]
    [InlineData("00")]
    [InlineData("FFFF")]
    public void A_stray_octet_in_a_long_recording_costs_no_block(string stray)
    {
        // Taken for a category, it makes a LEN that leads into the recording.
        byte[] recording = [.. Good, .. Blocks.Hex(stray), .. Enumerable.Repeat(AlsoGood, 3000).SelectMany(b => b)];
        Account<NoUse> account = Read(recording);
        Assert.Equal(6001, account.Records.Count());
        Rejection rejection = Assert.Single(account.Rejections);
        Assert.Equal((7, stray.Length / 2), (rejection.Offset, rejection.SkippedOctets));
    }

    [Fact]
    public void Each_source_is_read_by_its_own_edition()
    {
        var editions = new EditionTable();
        editions.Set(48, new Edition(1, 30));
        editions.Set(48, 1, 2, new Edition(1, 27));
        Assert.Equal(new Edition(1, 30), editions.Of(48).Edition);
        Assert.Equal(new Edition(1, 27), editions.Of(48, 1, 2).Edition);
        Assert.Equal(new Edition(1, 30), editions.Of(48, 2, 1).Edition);
        Assert.Equal(new Edition(1, 6), editions.Of(65, 1, 2).Edition);
        Assert.Equal(RecordType.None, editions.Of(3).Type);

        // The last has no source: the octets where it would stand are those of its time.
        Account<NoUse> account = Read(Blocks.Block(48, "80 0102" + "80 0201" + "C1010100 0102 000000" + "40 010203"), editions);
        Assert.Equal(["1.27", "1.30", "1.27", "1.30"], account.Records.Select(r => r.Layout.Edition.ToString()));

        // Octets that announce what the early edition does not have.
        editions.Set(21, 1, 2, new Edition(0, 23));
        account = Read(Blocks.Block(21, "81010102 0201 050505" + "81010102 0102 050505"), editions);
        Assert.Equal(RecordType.Cat021, Assert.Single(account.Records).Layout.Type);
        Layout early = new(21, new Edition(0, 23), RecordType.Cat021Ed0, 0);
        Assert.Equal([new Rejection(RejectionReason.Record, 12, 9, early, (1, 2), new RecordFault(RecordFaultKind.ItemNotAssigned, 0, "FRN 28"))], account.Rejections);
    }

    [Fact]
    public void An_edition_that_is_not_known_is_refused_with_those_that_are()
    {
        var editions = new EditionTable();
        Assert.Equal("edition 1.3 of category 48 is not known; known are 1.27, 1.28, 1.29, 1.30, 1.31, 1.32", Assert.Throws<ArgumentException>(() => editions.Set(48, new Edition(1, 3))).Message);
        Assert.Equal("edition 1.3 of category 48 is not known; known are 1.27, 1.28, 1.29, 1.30, 1.31, 1.32", Assert.Throws<ArgumentException>(() => editions.Set(48, 1, 2, new Edition(1, 3))).Message);
        Assert.Equal("category 3 is not known", Assert.Throws<ArgumentException>(() => editions.Set(3, new Edition(1, 3))).Message);
        Assert.Equal("edition 1.0 of category 21 is not known; known are 0.23, 0.24, 0.25, 0.26, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7", Assert.Throws<ArgumentException>(() => editions.Set(21, new Edition(1, 0))).Message);
        Assert.Equal(new EditionTable().Of(48), editions.Of(48, 1, 2));
    }

    [Fact]
    public void The_newest_edition_is_taken_where_none_is_set()
    {
        var editions = new EditionTable();
        foreach (IGrouping<byte, Layout> category in Definitions.Layouts.GroupBy(l => l.Category))
        {
            Assert.Equal(category.MaxBy(l => l.Edition), editions.Of(category.Key));
            Assert.NotEmpty(Categories.Title(category.Key));
        }

        Assert.Empty(Categories.Title(3));
    }

    [Theory]
    [InlineData("1.3", 1, 3)]
    [InlineData("1.30", 1, 30)]
    [InlineData("0.23", 0, 23)]
    [InlineData("255.255", 255, 255)]
    [InlineData("1.0", 1, 0)]
    public void An_edition_is_major_and_minor_number(string text, byte major, byte minor)
    {
        Assert.True(Edition.TryParse(text, out Edition edition));
        Assert.Equal(new Edition(major, minor), edition);
        Assert.Equal(text, edition.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1.2.3")]
    [InlineData("1,2")]
    [InlineData("-1.2")]
    [InlineData("1.-2")]
    [InlineData("+1.2")]
    [InlineData(" 1.2")]
    [InlineData("1.2 ")]
    [InlineData("1.256")]
    [InlineData("256.1")]
    [InlineData("1.2x")]
    [InlineData("a.b")]
    public void What_is_no_edition_is_refused(string text)
    {
        Assert.False(Edition.TryParse(text, out Edition edition));
        Assert.Equal(default, edition);
    }

    [Fact]
    public void Editions_are_ordered_by_number()
    {
        Edition[] editions = [new(1, 30), new(0, 99), new(1, 3), new(2, 0), new(1, 29)];
        Assert.Equal(["0.99", "1.3", "1.29", "1.30", "2.0"], editions.Order().Select(e => e.ToString()));
    }

    private static Account<NoUse> Read(byte[] bytes, EditionTable? editions = null)
    {
        var account = new Account<NoUse>(default);
        Assert.Null(account.Read(bytes, editions ?? new EditionTable()));
        return account;
    }
}
