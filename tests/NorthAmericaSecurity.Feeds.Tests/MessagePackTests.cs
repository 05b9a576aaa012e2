using System.Buffers;
using System.Numerics;
using NorthAmericaSecurity.Feeds.MessagePack;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>The wire format by msgpack.org's specification, with nothing but its text for an oracle.</summary>
public class MessagePackTests
{
    [Fact]
    public void Every_value_takes_its_shortest_form_and_comes_back()
    {
        foreach (WireCase wire in WireCases.All)
        {
            byte[] bytes = WireValue.Encode(wire.Value);
            Assert.True(wire.Code == bytes[0], $"{wire.Name}: expected code {wire.Code:x2}, found {bytes[0]:x2}");
            Assert.True(WireValue.Same(wire.Value, WireValue.Decode(bytes)), wire.Name);
        }
    }

    [Fact]
    public void Every_overload_of_the_writer_gives_an_integer_the_same_bytes()
    {
        foreach (WireCase wire in WireCases.All)
        {
            if (wire.Value is not BigInteger value)
                continue;
            byte[] expected = WireValue.Encode(value);
            if (value >= int.MinValue && value <= int.MaxValue)
                Assert.Equal(expected, Written((ref w) => w.Write((int)value)));
            if (value >= uint.MinValue && value <= uint.MaxValue)
                Assert.Equal(expected, Written((ref w) => w.Write((uint)value)));
            if (value >= long.MinValue && value <= long.MaxValue)
                Assert.Equal(expected, Written((ref w) => w.Write((long)value)));
            if (value >= ulong.MinValue && value <= ulong.MaxValue)
                Assert.Equal(expected, Written((ref w) => w.Write((ulong)value)));
        }
    }

    [Fact]
    public void No_text_is_nil_and_an_empty_text_is_a_text()
    {
        Assert.Equal([0xc0], Written((ref w) => w.Write((string?)null)));
        Assert.Equal([0xa0], Written((ref w) => w.Write("")));
        Assert.Null(new MessagePackReader(new byte[] { 0xc0 }).ReadString());
        Assert.Equal("", new MessagePackReader(new byte[] { 0xa0 }).ReadString());
    }

    [Fact]
    public void A_text_that_is_no_UTF_16_is_written_as_a_text_that_UTF_8_can_hold() =>
        Assert.Equal("a\ufffdb", WireValue.Decode(WireValue.Encode("a\ud800b")));

    [Theory]
    [InlineData("05", 5)]
    [InlineData("cc05", 5)]
    [InlineData("cd0005", 5)]
    [InlineData("ce00000005", 5)]
    [InlineData("cf0000000000000005", 5)]
    [InlineData("d005", 5)]
    [InlineData("d10005", 5)]
    [InlineData("d200000005", 5)]
    [InlineData("d30000000000000005", 5)]
    public void A_positive_integer_is_read_from_any_form_that_holds_it(string hex, int expected)
    {
        byte[] bytes = Convert.FromHexString(hex);
        Assert.Equal((byte)expected, new MessagePackReader(bytes).ReadByte());
        Assert.Equal((ushort)expected, new MessagePackReader(bytes).ReadUInt16());
        Assert.Equal((uint)expected, new MessagePackReader(bytes).ReadUInt32());
        Assert.Equal((ulong)expected, new MessagePackReader(bytes).ReadUInt64());
        Assert.Equal((short)expected, new MessagePackReader(bytes).ReadInt16());
        Assert.Equal(expected, new MessagePackReader(bytes).ReadInt32());
        Assert.Equal(expected, new MessagePackReader(bytes).ReadInt64());
        Assert.Equal(expected, new MessagePackReader(bytes).ReadDouble());
        Assert.Equal(expected, new MessagePackReader(bytes).ReadSingle());
    }

    [Theory]
    [InlineData("fb", -5)]
    [InlineData("d0fb", -5)]
    [InlineData("d1fffb", -5)]
    [InlineData("d2fffffffb", -5)]
    [InlineData("d3fffffffffffffffb", -5)]
    [InlineData("d0ff", -1)]
    [InlineData("e0", -32)]
    public void A_negative_integer_is_read_from_any_form_and_is_no_unsigned_one(string hex, int expected)
    {
        byte[] bytes = Convert.FromHexString(hex);
        Assert.Equal((short)expected, new MessagePackReader(bytes).ReadInt16());
        Assert.Equal(expected, new MessagePackReader(bytes).ReadInt32());
        Assert.Equal(expected, new MessagePackReader(bytes).ReadInt64());
        Assert.Equal(expected, new MessagePackReader(bytes).ReadDouble());
        foreach (ReadAction read in new ReadAction[] { (ref r) => r.ReadByte(), (ref r) => r.ReadUInt16(), (ref r) => r.ReadUInt32(), (ref r) => r.ReadUInt64() })
            Assert.Contains($"integer {expected} is out of the range", Refused(bytes, read));
    }

    [Fact]
    public void An_integer_too_great_for_what_is_asked_is_refused()
    {
        (object Value, ReadAction Read)[] beyond =
        [
            (256, (ref r) => r.ReadByte()), (65536, (ref r) => r.ReadUInt16()), (1L << 32, (ref r) => r.ReadUInt32()),
            (32768, (ref r) => r.ReadInt16()), (-32769, (ref r) => r.ReadInt16()),
            (1L << 31, (ref r) => r.ReadInt32()), (int.MinValue - 1L, (ref r) => r.ReadInt32()),
            (1UL << 63, (ref r) => r.ReadInt64()), (ulong.MaxValue, (ref r) => r.ReadInt64()),
        ];
        foreach ((object value, ReadAction read) in beyond)
        {
            byte[] bytes = WireValue.Encode(BigInteger.Parse(value.ToString()!, System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal($"offset 0: integer {value} is out of the range asked for", Refused(bytes, read));
        }
    }

    [Theory]
    [InlineData("d90161")]
    [InlineData("da000161")]
    [InlineData("db0000000161")]
    public void A_text_is_read_from_a_longer_form_than_it_needs(string hex) =>
        Assert.Equal("a", new MessagePackReader(Convert.FromHexString(hex)).ReadString());

    [Theory]
    [InlineData("dc0001c0")]
    [InlineData("dd00000001c0")]
    public void An_array_is_read_from_a_longer_form_than_it_needs(string hex) =>
        Assert.Equal([null], Assert.IsType<object?[]>(WireValue.Decode(Convert.FromHexString(hex))));

    [Fact]
    public void Each_first_byte_means_what_the_specification_says()
    {
        // Overview of formats, spec.md: the ranges of first bytes and what they begin.
        (int First, int Last, MessagePackType Type)[] table =
        [
            (0x00, 0x7f, MessagePackType.Integer), (0x80, 0x8f, MessagePackType.Map), (0x90, 0x9f, MessagePackType.Array), (0xa0, 0xbf, MessagePackType.String),
            (0xc0, 0xc0, MessagePackType.Nil), (0xc1, 0xc1, MessagePackType.Unknown), (0xc2, 0xc3, MessagePackType.Boolean), (0xc4, 0xc6, MessagePackType.Binary),
            (0xc7, 0xc9, MessagePackType.Extension), (0xca, 0xcb, MessagePackType.Float), (0xcc, 0xd3, MessagePackType.Integer),
            (0xd4, 0xd8, MessagePackType.Extension), (0xd9, 0xdb, MessagePackType.String), (0xdc, 0xdd, MessagePackType.Array), (0xde, 0xdf, MessagePackType.Map),
            (0xe0, 0xff, MessagePackType.Integer),
        ];
        int next = 0;
        foreach ((int first, int last, MessagePackType type) in table)
        {
            Assert.Equal(next, first);
            next = last + 1;
            for (int code = first; code <= last; code++)
                Assert.Equal(type, new MessagePackReader(new[] { (byte)code }).NextMessagePackType);
        }

        Assert.Equal(256, next);
    }

    [Fact]
    public void A_value_of_another_kind_than_asked_is_refused_and_left_where_it_is()
    {
        (MessagePackType Type, ReadAction Read)[] asks =
        [
            (MessagePackType.Nil, (ref r) => r.ReadNil()), (MessagePackType.Boolean, (ref r) => r.ReadBoolean()), (MessagePackType.Integer, (ref r) => r.ReadInt32()),
            (MessagePackType.Integer, (ref r) => r.ReadUInt64()), (MessagePackType.Float, (ref r) => r.ReadDouble()), (MessagePackType.String, (ref r) => r.ReadStringSpan()),
            (MessagePackType.Binary, (ref r) => r.ReadBytes()), (MessagePackType.Array, (ref r) => r.ReadArrayHeader()), (MessagePackType.Map, (ref r) => r.ReadMapHeader()),
            (MessagePackType.Extension, (ref r) => r.ReadExtensionFormatHeader()),
        ];
        foreach ((MessagePackType type, ReadAction read) in asks)
        {
            for (int code = 0; code < 256; code++)
            {
                byte[] bytes = [0xc0, (byte)code, .. new byte[20]];
                MessagePackType found = new MessagePackReader(bytes.AsMemory(1)).NextMessagePackType;
                // A float may be written as an integer.
                if (found == type || (type == MessagePackType.Float && found == MessagePackType.Integer))
                    continue;
                var reader = new MessagePackReader(bytes);
                reader.ReadNil();
                string message = "";
                try
                {
                    read(ref reader);
                }
                catch (MessagePackSerializationException e)
                {
                    message = e.Message;
                }

                Assert.StartsWith("offset 1: expected ", message);
                Assert.EndsWith($"found code 0x{code:x2}", message);
                Assert.Equal(1, reader.Consumed);
            }
        }
    }

    private delegate void WriteAction(ref MessagePackWriter writer);

    private delegate void ReadAction(ref MessagePackReader reader);

    private static byte[] Written(WriteAction write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(buffer);
        write(ref writer);
        return buffer.WrittenSpan.ToArray();
    }

    private static string Refused(byte[] bytes, ReadAction read) =>
        Assert.Throws<MessagePackSerializationException>(() =>
        {
            var reader = new MessagePackReader(bytes);
            read(ref reader);
        }).Message;
}
