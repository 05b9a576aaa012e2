using System.Text.Json;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The Mode S registers of a recording, every field of every one, against the bit positions of ICAO Doc 9871 (appendix A), bit 1 the first of 56.</summary>
public class AsterixRegisterTests
{
    [Fact]
    public void Every_field_of_every_register_is_where_Doc_9871_has_it()
    {
        using var scratch = new Scratch();
        Finished run = AsterixRecordings.Asterix(scratch, "decode", AsterixRecordings.PathOf(AsterixRecordings.Barcelona)).Succeeded();
        Dictionary<string, int> registers = [];
        foreach (JsonElement record in AsterixRecordings.Records(run.OutBytes))
        {
            JsonElement[] told = record.TryGetProperty("bds", out JsonElement bds) ? [.. bds.EnumerateArray()] : [];
            int next = 0;
            if (record.GetProperty("items").TryGetProperty("250", out JsonElement sent))
            {
                foreach (JsonElement register in sent.EnumerateArray())
                {
                    string name = $"{register.GetProperty("BDS1")},{register.GetProperty("BDS2")}";
                    if (Decode(name, register.GetProperty("MBDATA").GetUInt64()) is not { } expected)
                        continue;
                    registers[name] = registers.GetValueOrDefault(name) + 1;
                    Assert.True(next < told.Length, $"{record.GetProperty("hex")}: register {name} is missing");
                    JsonProperty found = Assert.Single(told[next++].EnumerateObject());
                    Assert.Equal(name, found.Name);
                    Assert.Equal(expected.Select(f => f.Name), found.Value.EnumerateObject().Select(f => f.Name).Where(f => f != "_spare"));
                    foreach ((string field, double value) in expected)
                        Assert.True(Math.Abs(value - found.Value.GetProperty(field).GetDouble()) < 1e-9, $"{record.GetProperty("hex")}: {name}/{field}: {found.Value.GetProperty(field)}, by Doc 9871 {value}");
                }
            }

            Assert.Equal(next, told.Length);
        }

        // Aircraft around Barcelona send these, by the tens of thousands.
        Assert.All(["4,0", "5,0", "6,0"], name => Assert.InRange(registers[name], 5000, 50_000));
        Assert.Equal(["1,0", "4,0", "5,0", "6,0"], registers.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Identification_of_register_2_0_is_eight_characters_of_six_bits()
    {
        // CAT048: source 1/2, I048/250 with one register, 2,0: octet 0x20, then "KLM1023 " in six bits each: K 11, L 12, M 13, digits 48 + n, space 32.
        int[] characters = [11, 12, 13, 49, 48, 50, 51, 32];
        ulong bits = characters.Aggregate(0x20UL, (sum, c) => sum << 6 | (uint)c);
        byte[] block = [48, 0, 16, 0x81, 0x20, 1, 2, 1, .. Enumerable.Range(0, 7).Select(i => (byte)(bits >> 48 - 8 * i)), 0x20];
        using var scratch = new Scratch();
        scratch.Write("a.ast", block);
        JsonElement record = Assert.Single(AsterixRecordings.Records(AsterixRecordings.Asterix(scratch, "decode", "a.ast").Succeeded().OutBytes));
        JsonElement register = Assert.Single(record.GetProperty("bds").EnumerateArray()).GetProperty("2,0");
        Assert.Contains(register.EnumerateObject(), f => f.Value.ValueKind == JsonValueKind.String && f.Value.GetString() == "KLM1023 ");
    }

    /// <summary>The fields of a register; null for one that has no fields here.</summary>
    private static (string Name, double Value)[]? Decode(string register, ulong data)
    {
        // Bits first to last, bit 1 the highest of 56.
        long Bits(int first, int last) => (long)(data >> (56 - last) & (1UL << (last - first + 1)) - 1);
        long Signed(int sign, int last) => Bits(sign + 1, last) - (Bits(sign, sign) << (last - sign));
        return register switch
        {
            "1,0" =>
            [
                ("BDS", Bits(1, 8)), ("CONT", Bits(9, 9)), ("OCC", Bits(15, 15)), ("ACAS", Bits(16, 16)), ("SUBNET", Bits(17, 23)), ("TEP", Bits(24, 24)), ("MSSC", Bits(25, 25)), ("UELM", Bits(26, 28)),
                ("DELM", Bits(29, 32)), ("AIC", Bits(33, 33)), ("SQC", Bits(34, 34)), ("SIC", Bits(35, 35)), ("GICB", Bits(36, 36)), ("ACASX", Bits(37, 40)), ("DTE", Bits(41, 56)),
            ],
            // The pressure setting is sent less 800 mb, and told so.
            "4,0" =>
            [
                ("MCP_STATUS", Bits(1, 1)), ("MCP_ALT", Bits(2, 13) * 16), ("FMS_STATUS", Bits(14, 14)), ("FMS_ALT", Bits(15, 26) * 16), ("BPS_STATUS", Bits(27, 27)), ("BPS", Bits(28, 39) * 0.1),
                ("MODE_STATUS", Bits(48, 48)), ("VNAV", Bits(49, 49)), ("ALTHOLD", Bits(50, 50)), ("APPROACH", Bits(51, 51)), ("TARGET_STATUS", Bits(54, 54)), ("TARGET_SOURCE", Bits(55, 56)),
            ],
            "5,0" =>
            [
                ("ROLL_STATUS", Bits(1, 1)), ("ROLL", Signed(2, 11) * 45.0 / 256), ("TTA_STATUS", Bits(12, 12)), ("TTA", Signed(13, 23) * 90.0 / 512), ("GS_STATUS", Bits(24, 24)), ("GS", Bits(25, 34) * 2),
                ("TAR_STATUS", Bits(35, 35)), ("TAR", Signed(36, 45) * 8.0 / 256), ("TAS_STATUS", Bits(46, 46)), ("TAS", Bits(47, 56) * 2),
            ],
            "6,0" =>
            [
                ("HDG_STATUS", Bits(1, 1)), ("HDG", Signed(2, 12) * 90.0 / 512), ("IAS_STATUS", Bits(13, 13)), ("IAS", Bits(14, 23)), ("MACH_STATUS", Bits(24, 24)), ("MACH", Bits(25, 34) * 2.048 / 512),
                ("BAR_STATUS", Bits(35, 35)), ("BAR", Signed(36, 45) * 32), ("IVV_STATUS", Bits(46, 46)), ("IVV", Signed(47, 56) * 32),
            ],
            _ => null,
        };
    }
}
