using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Records of category 065 as the tests against tshark draw them: every item that the edition has, by the public interface, under tshark's names.</summary>
internal static partial class AsterixDrawnRecords
{
    public static void Draw(ref Cat065 r, AsterixDrawing d)
    {
        if (d.Has("000"))
            r.I000 = d.U8("000_VALUE", 8);

        if (d.Has("010"))
            r.I010 = new() { SAC = d.U8("010_SAC", 8), SIC = d.U8("010_SIC", 8) };

        if (d.Has("015"))
            r.I015 = d.U8("015_VALUE", 8);

        if (d.Has("020"))
            r.I020 = d.U8("020_VALUE", 8);

        if (d.Has("030"))
            r.I030_s = d.Unsigned("030_VALUE", 24, 1 / 128.0);

        if (d.Has("040"))
            r.I040 = new() { NOGO = d.U8("040_NOGO", 2), OVL = d.Flag("040_OVL"), TSV = d.Flag("040_TSV"), PSS = d.U8("040_PSS", 2), STTN = d.Flag("040_STTN") };

        if (d.Has("050"))
            r.I050 = d.U8("050_VALUE", 8);

        if (d.Has("SP"))
            r.SP = d.Octets("SP");

        if (d.Has("RE"))
            r.RE = d.Octets("RE");
    }
}
