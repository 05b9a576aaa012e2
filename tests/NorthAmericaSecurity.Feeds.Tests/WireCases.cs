using System.Numerics;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>A value and the first byte of its shortest form by msgpack.org's specification.</summary>
internal sealed record WireCase(string Name, object? Value, byte Code);

/// <summary>Values of every MessagePack format family, with those at the borders between families.</summary>
internal static class WireCases
{
    public static IReadOnlyList<WireCase> All { get; } = [.. Scalars(), .. Texts(), .. Collections(), .. Extensions()];

    private static IEnumerable<WireCase> Scalars()
    {
        yield return new WireCase("nil", null, 0xc0);
        yield return new WireCase("false", false, 0xc2);
        yield return new WireCase("true", true, 0xc3);

        (BigInteger Value, byte Code)[] integers =
        [
            (0, 0x00), (1, 0x01), (127, 0x7f),
            (128, 0xcc), (255, 0xcc),
            (256, 0xcd), (32767, 0xcd), (32768, 0xcd), (65535, 0xcd),
            (65536, 0xce), (int.MaxValue, 0xce), (1L << 31, 0xce), (uint.MaxValue, 0xce),
            (1L << 32, 0xcf), ((1L << 53) - 1, 0xcf), (1L << 53, 0xcf), ((1L << 53) + 1, 0xcf), (long.MaxValue, 0xcf), (1UL << 63, 0xcf), (ulong.MaxValue, 0xcf),
            (-1, 0xff), (-32, 0xe0),
            (-33, 0xd0), (-127, 0xd0), (-128, 0xd0),
            (-129, 0xd1), (-32768, 0xd1),
            (-32769, 0xd2), (int.MinValue, 0xd2),
            (int.MinValue - 1L, 0xd3), (-(1L << 53) - 1, 0xd3), (long.MinValue, 0xd3),
        ];
        foreach ((BigInteger value, byte code) in integers)
            yield return new WireCase($"integer {value}", value, code);

        float[] singles = [0f, -0f, 1f, 1.5f, -7.25f, float.Epsilon, float.MaxValue, float.MinValue, float.PositiveInfinity, float.NegativeInfinity, float.NaN];
        foreach (float value in singles)
            yield return new WireCase($"float32 {value}", value, 0xca);

        double[] doubles = [0, -0.0, 1, 0.1, -1e300, double.Epsilon, double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN];
        foreach (double value in doubles)
            yield return new WireCase($"float64 {value}", value, 0xcb);
    }

    private static IEnumerable<WireCase> Texts()
    {
        // The length that chooses the form is that of the UTF-8 bytes: é has two, 日 three and 🛰 four.
        (string Value, byte Code)[] texts =
        [
            ("", 0xa0), ("a", 0xa1), ("\0\"\\\n\u2028", 0xa7), ("Ñuñoa", 0xa7), ("日本", 0xa6), ("🛰", 0xa4),
            (new string('x', 31), 0xbf), (new string('x', 32), 0xd9), (new string('x', 255), 0xd9),
            (new string('x', 256), 0xda), (new string('x', 65535), 0xda), (new string('x', 65536), 0xdb),
            (new string('é', 15) + "x", 0xbf), (new string('é', 16), 0xd9), (new string('日', 85), 0xd9), (new string('日', 85) + "x", 0xda),
            (new string('日', 21845), 0xda), (new string('日', 21845) + "x", 0xdb),
        ];
        foreach ((string value, byte code) in texts)
            yield return new WireCase($"text of {value.Length} characters, first '{value.FirstOrDefault()}'", value, code);

        (int Length, byte Code)[] binaries = [(0, 0xc4), (1, 0xc4), (255, 0xc4), (256, 0xc5), (65535, 0xc5), (65536, 0xc6)];
        foreach ((int length, byte code) in binaries)
            yield return new WireCase($"{length} bytes", Bytes(length), code);
    }

    private static IEnumerable<WireCase> Collections()
    {
        (int Count, byte Code)[] arrays = [(0, 0x90), (1, 0x91), (15, 0x9f), (16, 0xdc), (65535, 0xdc), (65536, 0xdd)];
        foreach ((int count, byte code) in arrays)
            yield return new WireCase($"array of {count}", Enumerable.Range(0, count).Select(object? (i) => (BigInteger)(i - 40)).ToArray(), code);

        (int Count, byte Code)[] maps = [(0, 0x80), (1, 0x81), (15, 0x8f), (16, 0xde), (65535, 0xde), (65536, 0xdf)];
        foreach ((int count, byte code) in maps)
            yield return new WireCase($"map of {count}", new WireMap([.. Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"k{i}", (object?)(BigInteger)i))]), code);

        var inner = new WireMap([KeyValuePair.Create("π", (object?)3.14), KeyValuePair.Create("none", (object?)null), KeyValuePair.Create("list", (object?)new object?[] { true, "x" })]);
        yield return new WireCase("nested", new object?[] { "plots", inner, new object?[] { new object?[0], Bytes(3), new WireExtension(7, Bytes(2)), (BigInteger)(-5) } }, 0x93);
    }

    private static IEnumerable<WireCase> Extensions()
    {
        (int Length, byte Code)[] lengths =
        [
            (1, 0xd4), (2, 0xd5), (4, 0xd6), (8, 0xd7), (16, 0xd8),
            (0, 0xc7), (3, 0xc7), (5, 0xc7), (15, 0xc7), (17, 0xc7), (255, 0xc7), (256, 0xc8), (65535, 0xc8), (65536, 0xc9),
        ];
        // -1 is the timestamp, which the package turns into a date.
        sbyte[] types = [5, 0, -2, sbyte.MaxValue, sbyte.MinValue];
        foreach (((int length, byte code), int i) in lengths.Select((l, i) => (l, i)))
            yield return new WireCase($"extension of {length} bytes", new WireExtension(types[i % types.Length], Bytes(length)), code);
    }

    private static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(251 * i + 17))];
}
