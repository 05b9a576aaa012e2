using System.Numerics;
using System.Text.Json;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Our MessagePack beside npm's @msgpack/msgpack, both ways, over every format family.</summary>
public class MessagePackAgainstNodeTests
{
    private const string Package = "@msgpack/msgpack";

    [Fact]
    public void What_we_write_is_what_node_reads()
    {
        NodeOracle.Require(Package);
        string[] answers = NodeOracle.RunLines("msgpack-decode.mjs", [.. WireCases.All.Select(c => $"\"{Convert.ToHexStringLower(WireValue.Encode(c.Value))}\"")]);
        foreach ((WireCase wire, string answer) in WireCases.All.Zip(answers))
            Assert.True(WireValue.Same(wire.Value, JsonElement.Parse(answer)), $"{wire.Name}: node read {Short(answer)}");
    }

    [Fact]
    public void What_node_writes_is_what_we_read_and_byte_for_byte_what_we_write()
    {
        NodeOracle.Require(Package);
        string[] answers = NodeOracle.RunLines("msgpack-encode.mjs", [.. WireCases.All.Select(c => WireValue.ToJson(c.Value))]);
        foreach ((WireCase wire, string answer) in WireCases.All.Zip(answers))
        {
            JsonElement told = JsonElement.Parse(answer);
            byte[] shortest = Convert.FromHexString(told.GetProperty("shortest").GetString()!);
            Assert.True(WireValue.Same(wire.Value, WireValue.Decode(shortest)), $"{wire.Name}: node wrote {Short(Convert.ToHexStringLower(shortest))}");
            // The bits of a NaN are anyone's.
            if (wire.Value is not (float.NaN or double.NaN))
                Assert.True(shortest.AsSpan().SequenceEqual(WireValue.Encode(wire.Value)), $"{wire.Name}: node wrote {Short(Convert.ToHexStringLower(shortest))}");
            if (wire.Value is BigInteger integer)
            {
                byte[] wide = Convert.FromHexString(told.GetProperty("long").GetString()!);
                Assert.Equal(9, wide.Length);
                Assert.Equal(integer, WireValue.Decode(wide));
            }
        }
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
