namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Records drawn from the definitions are read, told, written and read again as the definitions have it, in every edition.</summary>
public class RandomRecordTests
{
    private const int Records = 2000;

    public static TheoryData<string> Editions => Definitions.Editions;

    [Fact]
    public void The_editions_known_are_those_of_the_definitions()
    {
        string[] expected = [.. Definitions.Categories.SelectMany(d => d.Editions.Select((e, i) => $"{d.Category:000} {e} {d.Record} {i}")).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, Definitions.Layouts.Select(l => $"{Definitions.Name(l)} {l.Type} {l.Index}").Order(StringComparer.Ordinal));
        Assert.Equal(expected.Length, expected.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void What_is_read_is_told_and_written_as_the_definition_has_it(string edition)
    {
        Layout layout = Definitions.Layout(edition);
        var records = RandomRecords.Of(layout, 1);
        // One struct for all records: whatever an earlier one left in it must not be seen.
        Categories.Records structs = default;
        for (int i = 0; i < Records; i++)
        {
            DrawnRecord drawn = records.Next();
            // Octets behind the record are those of the next.
            byte[] bytes = [.. drawn.Octets, .. i % 3 == 0 ? [0xFF, 0xFF, 0xFF] : Array.Empty<byte>()];
            var sink = new RoundTrip(drawn, layout.Index);
            bool isRead = Categories.TryRead(layout, bytes, 0, 0, ref structs, ref sink, out int length, out RecordFault fault);
            Assert.True(isRead, $"record {i} {Convert.ToHexString(drawn.Octets)}: {fault}");
            Assert.True(length == drawn.Octets.Length, $"record {i} {Convert.ToHexString(drawn.Octets)}: {length} octets read of {drawn.Octets.Length}");
            Assert.True(sink.Failure is null, $"record {i} {Convert.ToHexString(drawn.Octets)}: {sink.Failure}");
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_record_torn_anywhere_is_a_fault_of_the_item_that_is_torn(string edition)
    {
        Layout layout = Definitions.Layout(edition);
        var records = RandomRecords.Of(layout, 2);
        Categories.Records structs = default;
        var nothing = new Nothing();
        for (int i = 0; i < Records / 10; i++)
        {
            DrawnRecord drawn = records.Next();
            for (int cut = 0; cut < drawn.Octets.Length; cut++)
            {
                Part torn = drawn.Parts.First(p => p.End > cut);
                var expected = new RecordFault(torn.Item == "FSPEC" ? RecordFaultKind.FieldSpecificationTorn : RecordFaultKind.ItemTorn, torn.Start, torn.Item);
                bool isRead = Categories.TryRead(layout, drawn.Octets.AsSpan(0, cut), 0, 0, ref structs, ref nothing, out _, out RecordFault fault);
                Assert.True(!isRead && fault == expected, $"record {i} {Convert.ToHexString(drawn.Octets)} cut at {cut}: expected {expected}, {(isRead ? "read" : fault)}");
            }
        }
    }

    /// <summary>Holds one record to what was drawn.</summary>
    private sealed class RoundTrip(DrawnRecord drawn, int edition) : IRecordSink
    {
        public string? Failure { get; private set; } = "not taken";

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            TRecord fresh = default, again = default;
            byte[] written = Write(ref record);
            Failure = Visit(ref record) is { } difference ? difference
                : !written.AsSpan().SequenceEqual(drawn.Octets) ? $"written as {Convert.ToHexString(written)}"
                : !TRecord.TryRead(drawn.Octets, edition, ref fresh, out _, out RecordFault fault) ? $"a fresh struct does not take it: {fault}"
                : Visit(ref fresh) is { } ofFresh ? "a fresh struct: " + ofFresh
                : !Write(ref fresh).AsSpan().SequenceEqual(written) ? "a fresh struct is written otherwise"
                : !TRecord.TryRead(written, edition, ref again, out int length, out fault) || length != written.Length ? $"what was written is not read: {fault}"
                : Visit(ref again) is { } ofAgain ? "what was written: " + ofAgain
                : null;
        }

        public void Reject(in Rejection rejection) => Failure = "rejected";

        private string? Visit<TRecord>(scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            var recorder = new Recorder();
            record.Accept(ref recorder, edition);
            return Told.Difference(drawn.Told, recorder.Told);
        }

        private static byte[] Write<TRecord>(scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            var buffer = new byte[record.MaximumLength];
            return buffer[..record.Write(buffer)];
        }
    }

    private readonly struct Nothing : IRecordSink
    {
        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
        }

        public void Reject(in Rejection rejection)
        {
        }
    }
}
