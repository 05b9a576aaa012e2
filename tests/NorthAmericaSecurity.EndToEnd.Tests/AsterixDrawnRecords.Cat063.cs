using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Records of category 063 as the tests against tshark draw them: every item that the edition has, by the public interface, under tshark's names.</summary>
internal static partial class AsterixDrawnRecords
{
    public static void Draw(ref Cat063 r, AsterixDrawing d)
    {
        if (d.Has("010"))
            r.I010 = new() { SAC = d.U8("010_SAC", 8), SIC = d.U8("010_SIC", 8) };

        if (d.Has("015"))
            r.I015 = d.U8("015_VALUE", 8);

        if (d.Has("030"))
            r.I030_s = d.Unsigned("030_VALUE", 24, 1 / 128.0);

        if (d.Has("050"))
            r.I050 = new() { SAC = d.U8("050_SAC", 8), SIC = d.U8("050_SIC", 8) };

        if (d.Has("060"))
        {
            Cat063.Item060 i060 = default;
            i060.CON = d.U8("060_CON", 2);
            i060.PSR = d.Flag("060_PSR");
            i060.SSR = d.Flag("060_SSR");
            i060.MDS = d.Flag("060_MDS");
            i060.ADS = d.Flag("060_ADS");
            i060.MLT = d.Flag("060_MLT");
            if (d.Extends())
            {
                i060.OPS = d.Flag("060_OPS");
                i060.ODP = d.Flag("060_ODP");
                i060.OXT = d.Flag("060_OXT");
                i060.MSC = d.Flag("060_MSC");
                i060.TSV = d.Flag("060_TSV");
                i060.NPW = d.Flag("060_NPW");
            }

            r.I060 = i060;
        }

        if (d.Has("070"))
            r.I070_ms = d.Signed("070_VALUE", 16, 1.0);

        if (d.Has("080"))
            r.I080 = new() { SRG_ratio = d.Signed("080_SRG", 16, 1 / 100000.0), SRB_NM = d.Signed("080_SRB", 16, 1 / 128.0) };

        if (d.Has("081"))
            r.I081_deg = d.Signed("081_VALUE", 16, 360 / 65536.0);

        if (d.Has("090"))
            r.I090 = new() { PRG_ratio = d.Signed("090_PRG", 16, 1 / 100000.0), PRB_NM = d.Signed("090_PRB", 16, 1 / 128.0) };

        if (d.Has("091"))
            r.I091_deg = d.Signed("091_VALUE", 16, 360 / 65536.0);

        if (d.Has("092"))
            r.I092_deg = d.Signed("092_VALUE", 16, 360 / 65536.0);

        if (d.Has("SP"))
            r.SP = d.Octets("SP");

        if (d.Has("RE"))
            r.RE = d.Octets("RE");
    }
}
