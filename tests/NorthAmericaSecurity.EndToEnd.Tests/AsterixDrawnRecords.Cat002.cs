using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Records of category 002 as the tests against tshark draw them: every item that the edition has, by the public interface, under tshark's names.</summary>
internal static partial class AsterixDrawnRecords
{
    public static void Draw(ref Cat002 r, AsterixDrawing d)
    {
        if (d.Has("000"))
            r.I000 = d.U8("000_VALUE", 8);

        if (d.Has("010"))
            r.I010 = new() { SAC = d.U8("010_SAC", 8), SIC = d.U8("010_SIC", 8) };

        if (d.Has("020"))
            r.I020_deg = d.Unsigned("020_VALUE", 8, 360 / 256.0);

        if (d.Has("030"))
            r.I030_s = d.Unsigned("030_VALUE", 24, 1 / 128.0);

        if (d.Has("041"))
            r.I041_s = d.Unsigned("041_VALUE", 16, 1 / 128.0);

        if (d.Has("050"))
            r.I050 = d.Chain("050", () => new Cat002.Item050Entry { Value = d.U8("050_SCS", 7) });

        if (d.Has("060"))
            r.I060 = d.Chain("060", () => new Cat002.Item060Entry { Value = d.U8("060_SPM", 7) });

        if (d.Has("070"))
            r.I070 = d.Counted(() => new Cat002.Item070Entry { A = d.Flag("070_A"), IDENT = d.U8("070_IDENT", 5), COUNTER = d.U16("070_COUNTER", 10) });

        if (d.Has("080"))
            r.I080 = d.Chain("080", () => new Cat002.Item080Entry { Value = d.U8("080_WE", 7) });

        if (d.Has("090"))
            r.I090 = new() { RE_NM = d.Signed("090_RE", 8, 1 / 128.0), AE_deg = d.Signed("090_AE", 8, 360 / 16384.0) };

        if (d.Has("100"))
            r.I100 = new()
            {
                RS_NM = d.Unsigned("100_RS", 16, 1 / 128.0), RE_NM = d.Unsigned("100_RE", 16, 1 / 128.0), TS_deg = d.Unsigned("100_TS", 16, 360 / 65536.0),
                TE_deg = d.Unsigned("100_TE", 16, 360 / 65536.0),
            };

        if (d.Has("SP"))
            r.SP = d.Octets("SP");
    }
}
