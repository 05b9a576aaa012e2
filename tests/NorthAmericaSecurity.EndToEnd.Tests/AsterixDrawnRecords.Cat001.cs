using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Records of category 001 as the tests against tshark draw them: every item that the edition has, by the public interface, under tshark's names.</summary>
internal static partial class AsterixDrawnRecords
{
    public static void Draw(ref Cat001 r, AsterixDrawing d, bool isTrack)
    {
        if (d.Has("010"))
            r.I010 = new() { SAC = d.U8("010_SAC", 8), SIC = d.U8("010_SIC", 8) };

        if (d.Has("020"))
        {
            Cat001.Item020 i020 = default;
            i020.TYP = d.Flag("020_TYP", isTrack);
            i020.SIM = d.Flag("020_SIM");
            i020.SSRPSR = d.U8("020_SSRPSR", 2);
            i020.ANT = d.Flag("020_ANT");
            i020.SPI = d.Flag("020_SPI");
            i020.RAB = d.Flag("020_RAB");
            if (d.Extends())
            {
                i020.TST = d.Flag("020_TST");
                i020.DS1DS2 = d.U8("020_DS1DS2", 2);
                i020.ME = d.Flag("020_ME");
                i020.MI = d.Flag("020_MI");
            }

            r.I020 = i020;
        }

        if (d.Has("030"))
            r.I030 = d.Chain("030", () => new Cat001.Item030Entry { Value = d.U8("030_WE", 7) });

        if (d.Has("040"))
            r.I040 = new() { RHO_NM = d.Unsigned("040_RHO", 16, 1 / 128.0), THETA_deg = d.Unsigned("040_THETA", 16, 360 / 65536.0) };

        if (d.Has("042"))
            r.I042 = new() { X_NM = d.Signed("042_X", 16, 1 / 64.0), Y_NM = d.Signed("042_Y", 16, 1 / 64.0) };

        if (d.Has("050"))
            r.I050 = new() { V = d.Flag("050_V"), G = d.Flag("050_G"), L = d.Flag("050_L"), MODE2 = d.U16("050_MODE2", 12) };

        if (d.Has("060"))
            r.I060 = new()
            {
                QA4 = d.Flag("060_QA4"), QA2 = d.Flag("060_QA2"), QA1 = d.Flag("060_QA1"), QB4 = d.Flag("060_QB4"), QB2 = d.Flag("060_QB2"), QB1 = d.Flag("060_QB1"),
                QC4 = d.Flag("060_QC4"), QC2 = d.Flag("060_QC2"), QC1 = d.Flag("060_QC1"), QD4 = d.Flag("060_QD4"), QD2 = d.Flag("060_QD2"), QD1 = d.Flag("060_QD1"),
            };

        if (d.Has("070"))
            r.I070 = new() { V = d.Flag("070_V"), G = d.Flag("070_G"), L = d.Flag("070_L"), MODE3A = d.U16("070_MODE3A", 12) };

        if (d.Has("080"))
            r.I080 = new()
            {
                QA4 = d.Flag("080_QA4"), QA2 = d.Flag("080_QA2"), QA1 = d.Flag("080_QA1"), QB4 = d.Flag("080_QB4"), QB2 = d.Flag("080_QB2"), QB1 = d.Flag("080_QB1"),
                QC4 = d.Flag("080_QC4"), QC2 = d.Flag("080_QC2"), QC1 = d.Flag("080_QC1"), QD4 = d.Flag("080_QD4"), QD2 = d.Flag("080_QD2"), QD1 = d.Flag("080_QD1"),
            };

        if (d.Has("090"))
            r.I090 = new() { V = d.Flag("090_V"), G = d.Flag("090_G"), HGT_FL = d.Signed("090_HGT", 14, 1 / 4.0) };

        if (d.Has("100"))
            r.I100 = new()
            {
                V = d.Flag("100_V"), G = d.Flag("100_G"), MODEC = d.U16("100_MODEC", 12), QC1 = d.Flag("100_QC1"), QA1 = d.Flag("100_QA1"), QC2 = d.Flag("100_QC2"),
                QA2 = d.Flag("100_QA2"), QC4 = d.Flag("100_QC4"), QA4 = d.Flag("100_QA4"), QB1 = d.Flag("100_QB1"), QD1 = d.Flag("100_QD1"), QB2 = d.Flag("100_QB2"),
                QD2 = d.Flag("100_QD2"), QB4 = d.Flag("100_QB4"), QD4 = d.Flag("100_QD4"),
            };

        if (d.Has("120"))
            r.I120_NMps = d.Signed("120_VALUE", 8, 1 / 256.0);

        if (d.Has("130"))
            r.I130 = d.Chain("130", () => new Cat001.Item130Entry { Value = d.U8("130_IND", 7) });

        if (d.Has("131"))
            r.I131_dBm = d.Signed("131_VALUE", 8, 1.0);

        if (d.Has("141"))
            r.I141_s = d.Unsigned("141_VALUE", 16, 1 / 128.0);

        if (d.Has("150"))
            r.I150 = new() { XA = d.Flag("150_XA"), XC = d.Flag("150_XC"), X2 = d.Flag("150_X2") };

        if (d.Has("161"))
            r.I161 = d.U16("161_VALUE", 16);

        if (d.Has("170"))
        {
            Cat001.Item170 i170 = default;
            i170.CON = d.Flag("170_CON");
            i170.RAD = d.Flag("170_RAD");
            i170.MAN = d.Flag("170_MAN");
            i170.DOU = d.Flag("170_DOU");
            i170.RDPC = d.Flag("170_RDPC");
            i170.GHO = d.Flag("170_GHO");
            if (d.Extends())
            {
                i170.TRE = d.Flag("170_TRE");
            }

            r.I170 = i170;
        }

        if (d.Has("200"))
            r.I200 = new() { GSP_NMps = d.Unsigned("200_GSP", 16, 1 / 16384.0), HDG_deg = d.Unsigned("200_HDG", 16, 360 / 65536.0) };

        if (d.Has("210"))
            r.I210 = d.Chain("210", () => new Cat001.Item210Entry { Value = d.U8("210_QI", 7) });

        if (d.Has("SP"))
            r.SP = d.Octets("SP");
    }
}
