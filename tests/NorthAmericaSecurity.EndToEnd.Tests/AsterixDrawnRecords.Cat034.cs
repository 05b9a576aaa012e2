using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Records of category 034 as the tests against tshark draw them: every item that the edition has, by the public interface, under tshark's names.</summary>
internal static partial class AsterixDrawnRecords
{
    public static void Draw(ref Cat034 r, AsterixDrawing d)
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
        {
            r.Has050 = true;
            bool[] has050 = d.Subfields(6, 1, 2);
            if (has050[0])
                r.I050.COM = new()
                {
                    NOGO = d.Flag("050_COM_NOGO"), RDPC = d.Flag("050_COM_RDPC"), RDPR = d.Flag("050_COM_RDPR"), OVLRDP = d.Flag("050_COM_OVLRDP"),
                    OVLXMT = d.Flag("050_COM_OVLXMT"), MSC = d.Flag("050_COM_MSC"), TSV = d.Flag("050_COM_TSV"),
                };
            if (has050[3])
                r.I050.PSR = new() { ANT = d.Flag("050_PSR_ANT"), CHAB = d.U8("050_PSR_CHAB", 2), OVL = d.Flag("050_PSR_OVL"), MSC = d.Flag("050_PSR_MSC") };
            if (has050[4])
                r.I050.SSR = new() { ANT = d.Flag("050_SSR_ANT"), CHAB = d.U8("050_SSR_CHAB", 2), OVL = d.Flag("050_SSR_OVL"), MSC = d.Flag("050_SSR_MSC") };
            if (has050[5])
                r.I050.MDS = new()
                {
                    ANT = d.Flag("050_MDS_ANT"), CHAB = d.U8("050_MDS_CHAB", 2), OVLSUR = d.Flag("050_MDS_OVLSUR"), MSC = d.Flag("050_MDS_MSC"),
                    SCF = d.Flag("050_MDS_SCF"), DLF = d.Flag("050_MDS_DLF"), OVLSCF = d.Flag("050_MDS_OVLSCF"), OVLDLF = d.Flag("050_MDS_OVLDLF"),
                };
        }

        if (d.Has("060"))
        {
            r.Has060 = true;
            bool[] has060 = d.Subfields(6, 1, 2);
            if (has060[0])
                r.I060.COM = new() { REDRDP = d.U8("060_COM_REDRDP", 3), REDXMT = d.U8("060_COM_REDXMT", 3) };
            if (has060[3])
                r.I060.PSR = new() { POL = d.Flag("060_PSR_POL"), REDRAD = d.U8("060_PSR_REDRAD", 3), STC = d.U8("060_PSR_STC", 2) };
            if (has060[4])
                r.I060.SSR = new() { REDRAD = d.U8("060_SSR_REDRAD", 3) };
            if (has060[5])
                r.I060.MDS = new() { REDRAD = d.U8("060_MDS_REDRAD", 3), CLU = d.Flag("060_MDS_CLU") };
        }

        if (d.Has("070"))
            r.I070 = d.Counted(() => new Cat034.Item070Entry { TYP = d.U8("070_TYP", 5), COUNT = d.U16("070_COUNT", 11) });

        if (d.Has("090"))
            r.I090 = new() { RNG_NM = d.Signed("090_RNG", 8, 1 / 128.0), AZM_deg = d.Signed("090_AZM", 8, 360 / 16384.0) };

        if (d.Has("100"))
            r.I100 = new()
            {
                RHOST_NM = d.Unsigned("100_RHOST", 16, 1 / 256.0), RHOEND_NM = d.Unsigned("100_RHOEND", 16, 1 / 256.0),
                THETAST_deg = d.Unsigned("100_THETAST", 16, 360 / 65536.0), THETAEND_deg = d.Unsigned("100_THETAEND", 16, 360 / 65536.0),
            };

        if (d.Has("110"))
            r.I110 = d.U8("110_VALUE", 8);

        if (d.Has("120"))
            r.I120 = new() { HGT_m = d.Signed("120_HGT", 16, 1.0), LAT_deg = d.Signed("120_LAT", 24, 180 / 8388608.0), LON_deg = d.Signed("120_LON", 24, 180 / 8388608.0) };

        if (d.Has("SP"))
            r.SP = d.Octets("SP");

        if (d.Has("RE"))
            r.RE = d.Octets("RE");
    }
}
