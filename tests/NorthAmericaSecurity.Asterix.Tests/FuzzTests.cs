using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NorthAmericaSecurity.Asterix.Formats;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>
/// Damaged datagrams and octets at random: nothing is thrown, nothing is touched beyond the end, every octet is accounted for, and a good block behind is read. SDN_FUZZ tells how many datagrams; 10000000 is the long campaign.
/// </summary>
public class FuzzTests
{
    private const int Datagrams = 150_000, DatagramsOfASeed = 2000;

    [Fact]
    public void Whatever_comes_is_read_or_told()
    {
        bool isLong = int.TryParse(Environment.GetEnvironmentVariable("SDN_FUZZ"), CultureInfo.InvariantCulture, out int datagrams);
        if (!isLong)
            datagrams = Datagrams;
        using var memory = new GuardedMemory(1 << 16);
        using var use = new Everything();
        long records = 0, rejections = 0, goodBlocks = 0, swallowed = 0;
        Damage damage = new(0);
        for (int i = 0; i < datagrams; i++)
        {
            if (i % DatagramsOfASeed == 0)
                damage = new Damage(i / DatagramsOfASeed);
            if (isLong && i % 100_000 == 0)
                Console.Error.WriteLine($"{i} datagrams, {records} records, {rejections} rejections, {swallowed} of {goodBlocks} good blocks swallowed");
            List<byte> datagram = damage.Datagram();
            byte[]? good = damage.Next(2) == 0 ? damage.Block() : null;
            int goodAt = datagram.Count;
            datagram.AddRange(good ?? []);
            byte[] bytes = [.. datagram];
            var account = new Account<Everything>(use);
            string? failure;
            try
            {
                failure = account.Read(memory.Copy(bytes), damage.Editions);
            }
            catch (Exception e)
            {
                failure = e.ToString();
            }

            failure ??= use.Failure ?? (good is null ? null : Missed(account, goodAt));
            Assert.True(failure is null, $"datagram {i} {Convert.ToHexString(bytes)}: {failure}");
            records += account.Records.Count();
            rejections += account.Rejections.Count();
            if (good is not null)
            {
                goodBlocks++;
                if (!account.Records.Any(r => r.Offset == goodAt + AsterixReader.HeaderSize))
                    swallowed++;
            }
        }

        // The damage is such that both are common, and that what is behind it is rarely lost.
        Assert.True(records > datagrams && rejections > datagrams / 4, $"{records} records and {rejections} rejections of {datagrams} datagrams");
        Assert.True(swallowed < goodBlocks / 10, $"{swallowed} of {goodBlocks} good blocks were taken for part of what is in front of them");
    }

    [Fact]
    public void A_bad_block_of_right_length_never_costs_those_around_it()
    {
        for (int seed = 0; seed < 10; seed++)
        {
            var damage = new Damage(1000 + seed);
            for (int i = 0; i < 1000; i++)
            {
                byte[] before = damage.Block(), bad = damage.BadBlock(), behind = damage.Block();
                var whole = new Account<NoUse>(default);
                Assert.Null(whole.Read([.. before, .. behind], damage.Editions));
                var account = new Account<NoUse>(default);
                byte[] bytes = [.. before, .. bad, .. behind];
                Assert.Null(account.Read(bytes, damage.Editions));
                IEnumerable<int> expected = whole.Records.Select(r => r.Offset < before.Length ? r.Offset : r.Offset + bad.Length);
                IEnumerable<int> found = account.Records.Where(r => r.Offset < before.Length || r.Offset >= before.Length + bad.Length).Select(r => r.Offset);
                Assert.True(expected.SequenceEqual(found), Convert.ToHexString(bytes));
            }
        }
    }

    /// <summary>
    /// Why a good block at the end is missed without reason. It may be taken for part of what is in front of it: of a record that can be read, of a block that LEN skips to the end, or of another
    /// that leads on. It must not be where reading went on after octets that begin no block.
    /// </summary>
    private static string? Missed(Account<Everything> account, int goodAt)
    {
        if (account.Records.Any(r => r.Offset == goodAt + AsterixReader.HeaderSize))
            return null;
        foreach (Entry entry in account.Entries)
        {
            if (entry.Rejection is not { } rejection || entry.Offset > goodAt || entry.End <= goodAt)
                continue;
            bool isSkippedByLength = rejection.Reason == RejectionReason.Record && entry.End == entry.BlockEnd;
            if (!isSkippedByLength)
                return $"{entry} passes over the good block at {goodAt}";
        }

        return null;
    }

    /// <summary>Does with a record all that can be done: JSON, and writing in front of memory that may not be touched.</summary>
    private sealed class Everything : IRecordUse, IDisposable
    {
        private readonly GuardedMemory _memory = new(1 << 17);
        private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
        private readonly Utf8JsonWriter _json;

        public Everything() => _json = new Utf8JsonWriter(_buffer);

        public string? Failure { get; private set; }

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            _buffer.ResetWrittenCount();
            _json.Reset(_buffer);
            _json.WriteStartObject();
            JsonItems.Write(_json, ref record, context.Layout.Index);
            _json.WriteEndObject();
            _json.Flush();
            Span<byte> destination = _memory.Last(record.MaximumLength);
            int written = record.Write(destination);
            // An item sent twice, in its place and among random fields, goes out with its last value in both.
            if (!destination[..written].SequenceEqual(context.Octets) && context.Layout.Category > 2)
                Failure ??= $"{Convert.ToHexString(context.Octets)} of {context.Layout} is written as {Convert.ToHexString(destination[..written])}";
        }

        public void Dispose()
        {
            _json.Dispose();
            _memory.Dispose();
        }
    }
}
