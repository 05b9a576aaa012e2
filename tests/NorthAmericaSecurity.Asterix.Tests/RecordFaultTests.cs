namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Every kind of fault, with the item and the octet within the record; for torn items see <see cref="RandomRecordTests"/>.</summary>
public class RecordFaultTests
{
    [Theory]
    // FSPEC
    [InlineData("065 1.6", "01", RecordFaultKind.FieldSpecificationTorn, 0, "FSPEC")]
    [InlineData("065 1.6", "0101", RecordFaultKind.FieldSpecificationTorn, 0, "FSPEC")]
    [InlineData("065 1.6", "01 01010101 01010101 00", RecordFaultKind.FieldSpecificationTooLong, 0, "FSPEC")]
    [InlineData("001 1.4", "FF FFFFFFFF FFFFFFFF FF", RecordFaultKind.FieldSpecificationTooLong, 0, "FSPEC")]
    // Items that are not assigned: in all editions, in one, in a profile, among random fields.
    [InlineData("065 1.6", "0180", RecordFaultKind.ItemNotAssigned, 0, "FRN 8")]
    [InlineData("065 1.6", "0111 01020202 02020202", RecordFaultKind.ItemNotAssigned, 0, "FRN 11")]
    [InlineData("065 1.6", "01010101 01010180 000000", RecordFaultKind.ItemNotAssigned, 0, "FRN 50")]
    [InlineData("021 0.25", "01010102 05", RecordFaultKind.ItemNotAssigned, 0, "FRN 28")]
    [InlineData("021 0.25", "01010104 1234", RecordFaultKind.ItemNotAssigned, 0, "FRN 27")]
    [InlineData("002 1.2", "0108", RecordFaultKind.ItemNotAssigned, 0, "FRN 12")]
    [InlineData("001 1.4", "8101 40 0102", RecordFaultKind.ItemNotAssigned, 5, "FRN 16")]
    [InlineData("001 1.4", "C1010140 0102 80", RecordFaultKind.ItemNotAssigned, 7, "FRN 23")]
    [InlineData("001 1.4", "010102 01 10", RecordFaultKind.ItemNotAssigned, 5, "FRN 16")]
    [InlineData("001 1.4", "010102 01 C8", RecordFaultKind.ItemNotAssigned, 5, "FRN 200")]
    [InlineData("001 1.4", "010102 01 00", RecordFaultKind.ItemNotAssigned, 5, "FRN 0")]
    [InlineData("001 1.4", "010102 01 15 00", RecordFaultKind.ItemNotAssigned, 4, "RFS")]
    [InlineData("002 1.2", "0102 02 01 0102 0E", RecordFaultKind.ItemNotAssigned, 6, "RFS")]
    // Subfields that are not assigned, and the octets that announce them.
    [InlineData("034 1.29", "04 40", RecordFaultKind.SubfieldNotAssigned, 1, "050")]
    [InlineData("034 1.29", "02 0180", RecordFaultKind.SubfieldNotAssigned, 1, "060")]
    [InlineData("062 1.21", "0110 02 00", RecordFaultKind.ItemTorn, 3, "380/FSS")]
    [InlineData("034 1.29", "84 0102 01010101 0101010101", RecordFaultKind.FieldSpecificationTooLong, 3, "050")]
    [InlineData("034 1.29", "04 01", RecordFaultKind.ItemTorn, 1, "050")]
    // Extents without end.
    [InlineData("048 1.32", "20 FFFFFFFF FFFFFFFF FF", RecordFaultKind.ExtensionTooLong, 1, "020")]
    [InlineData("048 1.32", "20 FFFFFFFF FFFFFF", RecordFaultKind.ItemTorn, 1, "020")]
    [InlineData("021 2.7", "010120 FFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFF FF", RecordFaultKind.ExtensionTooLong, 3, "090")]
    [InlineData("021 2.7", "010120 FFFFFFFF FFFFFFFF FFFFFFFF FFFFFF", RecordFaultKind.ItemTorn, 3, "090")]
    // Chains and counts.
    [InlineData("048 1.32", "010140 010101", RecordFaultKind.ItemTorn, 3, "030")]
    [InlineData("062 1.21", "01010108 010101 0101", RecordFaultKind.ItemTorn, 4, "510")]
    [InlineData("034 1.29", "0180 02 0000 00", RecordFaultKind.ItemTorn, 2, "070")]
    [InlineData("034 1.29", "0180 FF", RecordFaultKind.ItemTorn, 2, "070")]
    // Fields that give their length.
    [InlineData("065 1.6", "0102 00", RecordFaultKind.LengthZero, 2, "SP")]
    [InlineData("065 1.6", "0104 00", RecordFaultKind.LengthZero, 2, "RE")]
    [InlineData("048 1.32", "01010102 00", RecordFaultKind.LengthZero, 4, "RE")]
    [InlineData("048 1.32", "01010104 03 00", RecordFaultKind.ItemTorn, 4, "SP")]
    [InlineData("048 1.32", "01010102 FF 00", RecordFaultKind.ItemTorn, 4, "RE")]
    [InlineData("002 1.2", "0104 00", RecordFaultKind.LengthZero, 2, "SP")]
    public void A_fault_names_its_kind_the_item_and_the_octet(string edition, string octets, RecordFaultKind kind, int offset, string item)
    {
        Layout layout = Definitions.Layout(edition);
        byte[] record = Blocks.Hex(octets), good = Blocks.Block(65, "C0 192A 01");
        var editions = new EditionTable();
        editions.Set(layout.Category, layout.Edition);
        byte[] bytes = [.. good, .. Blocks.Block(layout.Category, record), .. good];
        var account = new Account<NoUse>(default);
        Assert.Null(account.Read(bytes, editions));
        Rejection rejection = Assert.Single(account.Rejections);
        Assert.Equal(new RecordFault(kind, offset, item), rejection.Fault);
        Assert.Equal((RejectionReason.Record, good.Length + 3, record.Length, layout), (rejection.Reason, rejection.Offset, rejection.SkippedOctets, rejection.Layout));
        Assert.Equal(2, account.Records.Count());
    }

    [Fact]
    public void Every_kind_of_fault_is_told_in_a_test()
    {
        IEnumerable<RecordFaultKind> told = typeof(RecordFaultTests).GetMethod(nameof(A_fault_names_its_kind_the_item_and_the_octet))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(d => (RecordFaultKind)d.Data[2]!);
        // The category is told by the test of the reader.
        Assert.Equal(Enum.GetValues<RecordFaultKind>().Order(), told.Append(RecordFaultKind.None).Append(RecordFaultKind.CategoryNotKnown).Distinct().Order());
    }

    [Fact]
    public void A_reserved_expansion_field_that_cannot_be_read_does_not_cost_the_record()
    {
        byte[] bytes = Blocks.Block(48, "81010102 0102 04 FFFFFF" + "80 0102");
        var account = new Account<NoUse>(default);
        Assert.Null(account.Read(bytes, new EditionTable()));
        Assert.Empty(account.Rejections);
        Assert.Equal(2, account.Records.Count());
    }
}
