using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Feeds.MessagePack;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>The reader takes bytes from strangers: whatever they are, it either reads a value or says in its own exception why not.</summary>
public class MessagePackHardeningTests
{
    /// <summary>Most bytes that reading or refusing one small message may allocate; a count that is believed takes gigabytes.</summary>
    private const long MostAllocated = 200_000;

    private static readonly byte[][] Valid =
    [
        .. WireCases.All.Select(c => WireValue.Encode(c.Value)).Where(b => b.Length <= 600),
        PlotFeeds.Payload(PlotFeeds.Frame("NORTH-1", PlotFeeds.Full(12.5), PlotFeeds.Bare(13.5))),
        PlotFeeds.Payload(PlotFeeds.Tick(60.0)),
    ];

    [Fact]
    public void Every_prefix_of_a_value_is_torn()
    {
        foreach (byte[] message in Valid)
        {
            var whole = new MessagePackReader(message);
            whole.Skip();
            Assert.True(whole.End);
            for (int length = 0; length < message.Length; length++)
            {
                byte[] prefix = message[..length];
                var e = Assert.Throws<MessagePackSerializationException>(() => new MessagePackReader(prefix).Skip());
                Assert.Matches(@"^offset \d+: torn: \d+ bytes needed, \d+ left$", e.Message);
            }
        }
    }

    [Fact]
    public void Twenty_thousand_random_and_mutated_messages_bring_no_other_exception_than_its_own()
    {
        int read = 0, refused = 0;
        for (uint i = 0; i < 20_000; i++)
        {
            var random = new CounterRandom(20260, i);
            byte[] bytes = i % 2 == 0 ? Random(ref random) : Mutated(ref random);
            long before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                _ = Survives(bytes, random) ? read++ : refused++;
            }
            catch (Exception e) when (e is not Xunit.Sdk.IAssertionException)
            {
                Assert.Fail($"message {i} ({Convert.ToHexStringLower(bytes)}): {e.GetType().Name}: {e.Message}");
            }

            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated < MostAllocated, $"message {i} ({Convert.ToHexStringLower(bytes)}) allocated {allocated} bytes");
        }

        // Both happen often, or the messages test nothing.
        Assert.True(read > 1000, $"{read} read");
        Assert.True(refused > 1000, $"{refused} refused");
    }

    [Theory]
    [InlineData("91", "c0", 64)]
    [InlineData("81c0", "c0", 64)]
    [InlineData("dc0001", "c0", 64)]
    public void Nesting_is_passed_over_to_a_depth_of_64_and_refused_beyond(string opening, string innermost, int deepest)
    {
        byte[] Nested(int depth) => Convert.FromHexString(string.Concat(Enumerable.Repeat(opening, depth)) + innermost);
        var reader = new MessagePackReader(Nested(deepest));
        reader.Skip();
        Assert.True(reader.End);
        byte[] deeper = Nested(deepest + 1);
        Assert.Contains("nested deeper than 64", Assert.Throws<MessagePackSerializationException>(() => new MessagePackReader(deeper).Skip()).Message);
        // Millions of openings must not take the stack.
        byte[] abyss = Nested(3_000_000);
        Assert.Contains("nested deeper than 64", Assert.Throws<MessagePackSerializationException>(() => new MessagePackReader(abyss).Skip()).Message);
    }

    [Theory]
    [InlineData("9301", 3)]
    [InlineData("dcffff0102", 65535)]
    [InlineData("dd7fffffff0102", int.MaxValue)]
    [InlineData("ddffffffff0102", uint.MaxValue)]
    [InlineData("de8000", 65536)]
    [InlineData("df400000000102", 1L << 31)]
    [InlineData("df800000000102", 1L << 32)]
    [InlineData("dfffffffff0102", 2L * uint.MaxValue)]
    [InlineData("d9ff61", 255)]
    [InlineData("daffff61", 65535)]
    [InlineData("dbffffffff61", uint.MaxValue)]
    [InlineData("c4ff61", 255)]
    [InlineData("c6ffffffff61", uint.MaxValue)]
    [InlineData("c7ff0561", 255)]
    [InlineData("c9ffffffff0561", uint.MaxValue)]
    [InlineData("c980000000056161", 1L << 31)]
    public void A_count_that_the_bytes_left_cannot_hold_is_refused_before_anything_is_reserved(string hex, long claimed)
    {
        byte[] bytes = Convert.FromHexString(hex);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var e = Assert.Throws<MessagePackSerializationException>(() => WireValue.Decode(bytes));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostAllocated);
        Assert.Contains($"torn: {claimed} bytes needed, ", e.Message);
    }

    [Fact]
    public void The_code_that_is_never_used_is_no_value()
    {
        var e = Assert.Throws<MessagePackSerializationException>(() => new MessagePackReader(new byte[] { 0xc1 }).Skip());
        Assert.Equal("offset 0: expected a value, found code 0xc1", e.Message);
    }

    [Fact]
    public void Raw_bytes_of_a_senseless_length_are_refused()
    {
        foreach (long length in new[] { -1, 4, long.MaxValue, long.MinValue })
            Assert.Throws<MessagePackSerializationException>(() => new MessagePackReader(new byte[3]).ReadRaw(length).Length);
        Assert.Equal(3, new MessagePackReader(new byte[3]).ReadRaw(3).Length);
    }

    /// <summary>Passes over, reads as a plot, and calls at random; true if the values could all be passed over.</summary>
    private static bool Survives(byte[] bytes, CounterRandom random)
    {
        bool whole = true;
        try
        {
            var reader = new MessagePackReader(bytes);
            while (!reader.End)
                reader.Skip();
        }
        catch (MessagePackSerializationException e)
        {
            whole = false;
            Assert.StartsWith("offset ", e.Message);
        }

        try
        {
            var reader = new MessagePackReader(bytes);
            PlotFrames.ReadPlot(ref reader);
        }
        catch (MessagePackSerializationException)
        {
            // What a message of chance is expected to be.
        }

        try
        {
            var reader = new MessagePackReader(bytes);
            for (int call = 0; call < 30; call++)
            {
                Call(ref reader, random.NextInt(20));
                Assert.InRange(reader.Consumed, 0, bytes.Length);
            }
        }
        catch (MessagePackSerializationException)
        {
            // Likewise.
        }

        return whole;
    }

    private static void Call(ref MessagePackReader reader, int what)
    {
        switch (what)
        {
            case 0: reader.ReadNil(); break;
            case 1: reader.ReadBoolean(); break;
            case 2: reader.ReadByte(); break;
            case 3: reader.ReadUInt16(); break;
            case 4: reader.ReadUInt32(); break;
            case 5: reader.ReadUInt64(); break;
            case 6: reader.ReadInt16(); break;
            case 7: reader.ReadInt32(); break;
            case 8: reader.ReadInt64(); break;
            case 9: reader.ReadSingle(); break;
            case 10: reader.ReadDouble(); break;
            case 11: reader.ReadString(); break;
            case 12: reader.ReadBytes(); break;
            case 13: _ = new object[reader.ReadArrayHeader()]; break;
            case 14: _ = new object[reader.ReadMapHeader()]; break;
            case 15: reader.ReadRaw(reader.ReadExtensionFormatHeader().Length); break;
            case 16: reader.TryReadNil(); break;
            default: reader.Skip(); break;
        }
    }

    private static byte[] Random(ref CounterRandom random)
    {
        var bytes = new byte[random.NextInt(65)];
        foreach (ref byte b in bytes.AsSpan())
            b = (byte)random.NextUInt32();
        return bytes;
    }

    private static byte[] Mutated(ref CounterRandom random)
    {
        List<byte> bytes = [.. Valid[random.NextInt(Valid.Length)]];
        for (int change = 1 + random.NextInt(4); change > 0; change--)
        {
            int at = random.NextInt(bytes.Count + 1);
            switch (random.NextInt(5))
            {
                case 0 when at < bytes.Count:
                    bytes[at] = (byte)random.NextUInt32();
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.NextInt(8));
                    break;
                case 2 when at < bytes.Count:
                    bytes.RemoveAt(at);
                    break;
                case 3:
                    bytes.InsertRange(at, Valid[random.NextInt(Valid.Length)]);
                    break;
                default:
                    bytes.Insert(at, (byte)random.NextUInt32());
                    break;
            }
        }

        return [.. bytes];
    }
}
