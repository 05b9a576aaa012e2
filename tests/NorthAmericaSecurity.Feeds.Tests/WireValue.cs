using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NorthAmericaSecurity.Feeds.MessagePack;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>An extension value.</summary>
internal sealed record WireExtension(sbyte Type, byte[] Data);

/// <summary>The pairs of a map, in order.</summary>
internal sealed record WireMap(KeyValuePair<string, object?>[] Pairs);

/// <summary>
/// Any MessagePack value as an object (null, bool, BigInteger, float, double, string, byte[], object?[], <see cref="WireMap"/>, <see cref="WireExtension"/>):
/// written by our writer, read by our reader, and told to the scripts of tests/oracles.
/// </summary>
internal static class WireValue
{
    public static byte[] Encode(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(buffer);
        Write(ref writer, value);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads one value, which must be all there is.</summary>
    public static object? Decode(byte[] bytes)
    {
        var reader = new MessagePackReader(bytes);
        object? value = Read(ref reader);
        Assert.True(reader.End, $"{reader.Consumed} of {bytes.Length} bytes read");
        return value;
    }

    private static void Write(ref MessagePackWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNil();
                break;
            case bool flag:
                writer.Write(flag);
                break;
            case BigInteger integer when integer.Sign >= 0:
                writer.Write((ulong)integer);
                break;
            case BigInteger integer:
                writer.Write((long)integer);
                break;
            case float single:
                writer.Write(single);
                break;
            case double number:
                writer.Write(number);
                break;
            case string text:
                writer.Write(text);
                break;
            case byte[] bytes:
                writer.Write(bytes);
                break;
            case object?[] items:
                writer.WriteArrayHeader(items.Length);
                foreach (object? item in items)
                    Write(ref writer, item);
                break;
            case WireMap map:
                writer.WriteMapHeader(map.Pairs.Length);
                foreach ((string key, object? item) in map.Pairs)
                {
                    writer.Write(key);
                    Write(ref writer, item);
                }

                break;
            case WireExtension extension:
                writer.WriteExtensionFormatHeader(new ExtensionHeader(extension.Type, (uint)extension.Data.Length));
                writer.WriteRaw(extension.Data);
                break;
            default:
                throw new ArgumentException(value.GetType().Name);
        }
    }

    private static object? Read(ref MessagePackReader reader)
    {
        switch (reader.NextMessagePackType)
        {
            case MessagePackType.Nil:
                reader.ReadNil();
                return null;
            case MessagePackType.Boolean:
                return reader.ReadBoolean();
            case MessagePackType.Integer:
                return reader.NextCode == MessagePackCode.UInt64 ? (BigInteger)reader.ReadUInt64() : reader.ReadInt64();
            case MessagePackType.Float:
                return reader.NextCode == MessagePackCode.Float32 ? (object)reader.ReadSingle() : reader.ReadDouble();
            case MessagePackType.String:
                return reader.ReadString();
            case MessagePackType.Binary:
                return reader.ReadBytes().ToArray();
            case MessagePackType.Array:
                var items = new object?[reader.ReadArrayHeader()];
                for (int i = 0; i < items.Length; i++)
                    items[i] = Read(ref reader);
                return items;
            case MessagePackType.Map:
                var pairs = new KeyValuePair<string, object?>[reader.ReadMapHeader()];
                for (int i = 0; i < pairs.Length; i++)
                    pairs[i] = new(reader.ReadString()!, Read(ref reader));
                return new WireMap(pairs);
            case MessagePackType.Extension:
                ExtensionHeader header = reader.ReadExtensionFormatHeader();
                return new WireExtension(header.TypeCode, reader.ReadRaw(header.Length).ToArray());
            default:
                throw new ArgumentException(reader.NextMessagePackType.ToString());
        }
    }

    /// <summary>True if two values are the same to the bit, a NaN of any bits being a NaN.</summary>
    public static bool Same(object? a, object? b) => (a, b) switch
    {
        (null, null) => true,
        (bool x, bool y) => x == y,
        (BigInteger x, BigInteger y) => x == y,
        (float x, float y) => BitConverter.SingleToInt32Bits(x) == BitConverter.SingleToInt32Bits(y) || (float.IsNaN(x) && float.IsNaN(y)),
        (double x, double y) => SameBits(x, y),
        (string x, string y) => x == y,
        (byte[] x, byte[] y) => x.AsSpan().SequenceEqual(y),
        (object?[] x, object?[] y) => x.Length == y.Length && x.Zip(y).All(p => Same(p.First, p.Second)),
        (WireMap x, WireMap y) => x.Pairs.Length == y.Pairs.Length && x.Pairs.Zip(y.Pairs).All(p => p.First.Key == p.Second.Key && Same(p.First.Value, p.Second.Value)),
        (WireExtension x, WireExtension y) => x.Type == y.Type && x.Data.AsSpan().SequenceEqual(y.Data),
        _ => false,
    };

    /// <summary>The value as tests/oracles/msgpack-values.mjs takes it, on one line.</summary>
    public static string ToJson(object? value) => Node(value).ToJsonString();

    private static JsonArray Node(object? value) => value switch
    {
        null => new JsonArray("nil"),
        bool flag => new JsonArray("bool", flag),
        BigInteger integer => new JsonArray("int", integer.ToString(CultureInfo.InvariantCulture)),
        float single => new JsonArray("f32", BitConverter.SingleToUInt32Bits(single).ToString("x8", CultureInfo.InvariantCulture)),
        double number => new JsonArray("f64", BitConverter.DoubleToUInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture)),
        string text => new JsonArray("str", text),
        byte[] bytes => new JsonArray("bin", Convert.ToHexStringLower(bytes)),
        object?[] items => new JsonArray("arr", new JsonArray([.. items.Select(Node)])),
        WireMap map => new JsonArray("map", new JsonArray([.. map.Pairs.Select(p => new JsonArray(p.Key, Node(p.Value)))])),
        WireExtension extension => new JsonArray("ext", extension.Type, Convert.ToHexStringLower(extension.Data)),
        _ => throw new ArgumentException(value.GetType().Name),
    };

    /// <summary>True if what a script decoded is the value. A number of the script's is an integer or a float of ours, as long as it is the same number.</summary>
    public static bool Same(object? value, JsonElement told)
    {
        string kind = told[0].GetString()!;
        switch (value)
        {
            case null:
                return kind == "nil";
            case bool flag:
                return kind == "bool" && told[1].GetBoolean() == flag;
            case BigInteger integer:
                return kind == "int" ? told[1].GetString() == integer.ToString(CultureInfo.InvariantCulture) : kind == "num" && Number(told) == (double)integer;
            case float single:
                return kind == "num" && SameBits(single, Number(told));
            case double number:
                return kind == "num" && SameBits(number, Number(told));
            case string text:
                return kind == "str" && told[1].GetString() == text;
            case byte[] bytes:
                return kind == "bin" && told[1].GetString() == Convert.ToHexStringLower(bytes);
            case object?[] items:
                return kind == "arr" && told[1].GetArrayLength() == items.Length && told[1].EnumerateArray().Zip(items).All(p => Same(p.Second, p.First));
            case WireMap map:
                return kind == "map" && told[1].GetArrayLength() == map.Pairs.Length
                    && told[1].EnumerateArray().Zip(map.Pairs).All(p => p.First[0].GetString() == p.Second.Key && Same(p.Second.Value, p.First[1]));
            case WireExtension extension:
                return kind == "ext" && told[1].GetInt32() == extension.Type && told[2].GetString() == Convert.ToHexStringLower(extension.Data);
            default:
                throw new ArgumentException(value.GetType().Name);
        }
    }

    private static bool SameBits(double a, double b) =>
        BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b) || (double.IsNaN(a) && double.IsNaN(b));

    private static double Number(JsonElement told)
    {
        Span<byte> bits = Convert.FromHexString(told[1].GetString()!);
        return BinaryPrimitives.ReadDoubleBigEndian(bits);
    }
}
