using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Records of category 062 as the tests against tshark draw them: every item that the edition has, by the public interface, under tshark's names.</summary>
internal static partial class AsterixDrawnRecords
{
    public static void Draw(ref Cat062 r, AsterixDrawing d)
    {
        if (d.Has("010"))
            r.I010 = new() { SAC = d.U8("010_SAC", 8), SIC = d.U8("010_SIC", 8) };

        if (d.Has("015"))
            r.I015 = d.U8("015_VALUE", 8);

        if (d.Has("040"))
            r.I040 = d.U16("040_VALUE", 16);

        if (d.Has("060"))
            r.I060 = new() { V = d.Flag("060_V"), G = d.Flag("060_G"), CH = d.Flag("060_CH"), MODE3A = d.U16("060_MODE3A", 12) };

        if (d.Has("070"))
            r.I070_s = d.Unsigned("070_VALUE", 24, 1 / 128.0);

        if (d.Has("080"))
        {
            Cat062.Item080 i080 = default;
            i080.MON = d.Flag("080_MON");
            i080.SPI = d.Flag("080_SPI");
            i080.MRH = d.Flag("080_MRH");
            i080.SRC = d.U8("080_SRC", 3);
            i080.CNF = d.Flag("080_CNF");
            if (d.Extends())
            {
                i080.SIM = d.Flag("080_SIM");
                i080.TSE = d.Flag("080_TSE");
                i080.TSB = d.Flag("080_TSB");
                i080.FPC = d.Flag("080_FPC");
                i080.AFF = d.Flag("080_AFF");
                i080.STP = d.Flag("080_STP");
                i080.KOS = d.Flag("080_KOS");
                if (d.Extends())
                {
                    i080.AMA = d.Flag("080_AMA");
                    i080.MD4 = d.U8("080_MD4", 2);
                    i080.ME = d.Flag("080_ME");
                    i080.MI = d.Flag("080_MI");
                    i080.MD5 = d.U8("080_MD5", 2);
                    if (d.Extends())
                    {
                        i080.CST = d.Flag("080_CST");
                        i080.PSR = d.Flag("080_PSR");
                        i080.SSR = d.Flag("080_SSR");
                        i080.MDS = d.Flag("080_MDS");
                        i080.ADS = d.Flag("080_ADS");
                        i080.SUC = d.Flag("080_SUC");
                        i080.AAC = d.Flag("080_AAC");
                        if (d.Extends())
                        {
                            i080.SDS = d.U8("080_SDS", 2);
                            i080.EMS = d.U8("080_EMS", 3);
                            i080.PFT = d.Flag("080_PFT");
                            i080.FPLT = d.Flag("080_FPLT");
                            if (d.Extends())
                            {
                                i080.DUPT = d.Flag("080_DUPT");
                                i080.DUPF = d.Flag("080_DUPF");
                                i080.DUPM = d.Flag("080_DUPM");
                                i080.SFC = d.Flag("080_SFC");
                                i080.IDD = d.Flag("080_IDD");
                                i080.IEC = d.Flag("080_IEC");
                            }
                        }
                    }
                }
            }

            r.I080 = i080;
        }

        if (d.Has("100"))
            r.I100 = new() { X_m = d.Signed("100_X", 24, 1 / 2.0), Y_m = d.Signed("100_Y", 24, 1 / 2.0) };

        if (d.Has("105"))
            r.I105 = new() { LAT_deg = d.Signed("105_LAT", 32, 180 / 33554432.0), LON_deg = d.Signed("105_LON", 32, 180 / 33554432.0) };

        if (d.Has("110"))
        {
            r.Has110 = true;
            bool[] has110 = d.Subfields(7);
            if (has110[0])
                r.I110.SUM = new()
                {
                    M5 = d.Flag("110_SUM_M5"), ID = d.Flag("110_SUM_ID"), DA = d.Flag("110_SUM_DA"), M1 = d.Flag("110_SUM_M1"), M2 = d.Flag("110_SUM_M2"),
                    M3 = d.Flag("110_SUM_M3"), MC = d.Flag("110_SUM_MC"), X = d.Flag("110_SUM_X"),
                };
            if (has110[1])
                r.I110.PMN = new() { PIN = d.U16("110_PMN_PIN", 14), NAT = d.U8("110_PMN_NAT", 5), MIS = d.U8("110_PMN_MIS", 6) };
            if (has110[2])
                r.I110.POS = new() { LAT_deg = d.Signed("110_POS_LAT", 24, 180 / 8388608.0), LON_deg = d.Signed("110_POS_LON", 24, 180 / 8388608.0) };
            if (has110[3])
                r.I110.GA = new() { RES = d.Flag("110_GA_RES"), GA_ft = d.Signed("110_GA_GA", 14, 25.0) };
            if (has110[4])
                r.I110.EM1 = new() { EM1 = d.U16("110_EM1_EM1", 12) };
            if (has110[5])
                r.I110.TOS_s = d.Signed("110_TOS_VALUE", 8, 1 / 128.0);
            if (has110[6])
                r.I110.XP = new() { X5 = d.Flag("110_XP_X5"), XC = d.Flag("110_XP_XC"), X3 = d.Flag("110_XP_X3"), X2 = d.Flag("110_XP_X2"), X1 = d.Flag("110_XP_X1") };
        }

        if (d.Has("120"))
            r.I120 = new() { MODE2 = d.U16("120_MODE2", 12) };

        if (d.Has("130"))
            r.I130_ft = d.Signed("130_VALUE", 16, 25 / 4.0);

        if (d.Has("135"))
            r.I135 = new() { QNH = d.Flag("135_QNH"), CTB_FL = d.Signed("135_CTB", 15, 1 / 4.0) };

        if (d.Has("136"))
            r.I136_FL = d.Signed("136_VALUE", 16, 1 / 4.0);

        if (d.Has("185"))
            r.I185 = new() { VX_mps = d.Signed("185_VX", 16, 1 / 4.0), VY_mps = d.Signed("185_VY", 16, 1 / 4.0) };

        if (d.Has("200"))
            r.I200 = new() { TRANS = d.U8("200_TRANS", 2), LONG = d.U8("200_LONG", 2), VERT = d.U8("200_VERT", 2), ADF = d.Flag("200_ADF") };

        if (d.Has("210"))
            r.I210 = new() { AX_mps2 = d.Signed("210_AX", 8, 1 / 4.0), AY_mps2 = d.Signed("210_AY", 8, 1 / 4.0) };

        if (d.Has("220"))
            r.I220_ftpmin = d.Signed("220_VALUE", 16, 25 / 4.0);

        if (d.Has("245"))
            r.I245 = new() { STI = d.U8("245_STI", 2), CHR = d.Icao("245_CHR") };

        if (d.Has("270"))
        {
            Cat062.Item270 i270 = default;
            i270.LENGTH_m = d.Unsigned("270_LENGTH", 7, 1.0);
            if (d.Extends())
            {
                i270.ORIENTATION_deg = d.Unsigned("270_ORIENTATION", 7, 360 / 128.0);
                if (d.Extends())
                {
                    i270.WIDTH_m = d.Unsigned("270_WIDTH", 7, 1.0);
                }
            }

            r.I270 = i270;
        }

        if (d.Has("290"))
        {
            r.Has290 = true;
            bool[] has290 = d.Subfields(10);
            if (has290[0])
                r.I290.TRK_s = d.Unsigned("290_TRK_VALUE", 8, 1 / 4.0);
            if (has290[1])
                r.I290.PSR_s = d.Unsigned("290_PSR_VALUE", 8, 1 / 4.0);
            if (has290[2])
                r.I290.SSR_s = d.Unsigned("290_SSR_VALUE", 8, 1 / 4.0);
            if (has290[3])
                r.I290.MDS_s = d.Unsigned("290_MDS_VALUE", 8, 1 / 4.0);
            if (has290[4])
                r.I290.ADS_s = d.Unsigned("290_ADS_VALUE", 16, 1 / 4.0);
            if (has290[5])
                r.I290.ES_s = d.Unsigned("290_ES_VALUE", 8, 1 / 4.0);
            if (has290[6])
                r.I290.VDL_s = d.Unsigned("290_VDL_VALUE", 8, 1 / 4.0);
            if (has290[7])
                r.I290.UAT_s = d.Unsigned("290_UAT_VALUE", 8, 1 / 4.0);
            if (has290[8])
                r.I290.LOP_s = d.Unsigned("290_LOP_VALUE", 8, 1 / 4.0);
            if (has290[9])
                r.I290.MLT_s = d.Unsigned("290_MLT_VALUE", 8, 1 / 4.0);
        }

        if (d.Has("295"))
        {
            r.Has295 = true;
            bool[] has295 = d.Subfields(31);
            if (has295[0])
                r.I295.MFL_s = d.Unsigned("295_MFL_VALUE", 8, 1 / 4.0);
            if (has295[1])
                r.I295.MD1_s = d.Unsigned("295_MD1_VALUE", 8, 1 / 4.0);
            if (has295[2])
                r.I295.MD2_s = d.Unsigned("295_MD2_VALUE", 8, 1 / 4.0);
            if (has295[3])
                r.I295.MDA_s = d.Unsigned("295_MDA_VALUE", 8, 1 / 4.0);
            if (has295[4])
                r.I295.MD4_s = d.Unsigned("295_MD4_VALUE", 8, 1 / 4.0);
            if (has295[5])
                r.I295.MD5_s = d.Unsigned("295_MD5_VALUE", 8, 1 / 4.0);
            if (has295[6])
                r.I295.MHG_s = d.Unsigned("295_MHG_VALUE", 8, 1 / 4.0);
            if (has295[7])
                r.I295.IAS_s = d.Unsigned("295_IAS_VALUE", 8, 1 / 4.0);
            if (has295[8])
                r.I295.TAS_s = d.Unsigned("295_TAS_VALUE", 8, 1 / 4.0);
            if (has295[9])
                r.I295.SAL_s = d.Unsigned("295_SAL_VALUE", 8, 1 / 4.0);
            if (has295[10])
                r.I295.FSS_s = d.Unsigned("295_FSS_VALUE", 8, 1 / 4.0);
            if (has295[11])
                r.I295.TID_s = d.Unsigned("295_TID_VALUE", 8, 1 / 4.0);
            if (has295[12])
                r.I295.COM_s = d.Unsigned("295_COM_VALUE", 8, 1 / 4.0);
            if (has295[13])
                r.I295.SAB_s = d.Unsigned("295_SAB_VALUE", 8, 1 / 4.0);
            if (has295[14])
                r.I295.ACS_s = d.Unsigned("295_ACS_VALUE", 8, 1 / 4.0);
            if (has295[15])
                r.I295.BVR_s = d.Unsigned("295_BVR_VALUE", 8, 1 / 4.0);
            if (has295[16])
                r.I295.GVR_s = d.Unsigned("295_GVR_VALUE", 8, 1 / 4.0);
            if (has295[17])
                r.I295.RAN_s = d.Unsigned("295_RAN_VALUE", 8, 1 / 4.0);
            if (has295[18])
                r.I295.TAR_s = d.Unsigned("295_TAR_VALUE", 8, 1 / 4.0);
            if (has295[19])
                r.I295.TAN_s = d.Unsigned("295_TAN_VALUE", 8, 1 / 4.0);
            if (has295[20])
                r.I295.GSP_s = d.Unsigned("295_GSP_VALUE", 8, 1 / 4.0);
            if (has295[21])
                r.I295.VUN_s = d.Unsigned("295_VUN_VALUE", 8, 1 / 4.0);
            if (has295[22])
                r.I295.MET_s = d.Unsigned("295_MET_VALUE", 8, 1 / 4.0);
            if (has295[23])
                r.I295.EMC_s = d.Unsigned("295_EMC_VALUE", 8, 1 / 4.0);
            if (has295[24])
                r.I295.POS_s = d.Unsigned("295_POS_VALUE", 8, 1 / 4.0);
            if (has295[25])
                r.I295.GAL_s = d.Unsigned("295_GAL_VALUE", 8, 1 / 4.0);
            if (has295[26])
                r.I295.PUN_s = d.Unsigned("295_PUN_VALUE", 8, 1 / 4.0);
            if (has295[27])
                r.I295.MB_s = d.Unsigned("295_MB_VALUE", 8, 1 / 4.0);
            if (has295[28])
                r.I295.IAR_s = d.Unsigned("295_IAR_VALUE", 8, 1 / 4.0);
            if (has295[29])
                r.I295.MAC_s = d.Unsigned("295_MAC_VALUE", 8, 1 / 4.0);
            if (has295[30])
                r.I295.BPS_s = d.Unsigned("295_BPS_VALUE", 8, 1 / 4.0);
        }

        if (d.Has("300"))
            r.I300 = d.U8("300_VALUE", 8);

        if (d.Has("340"))
        {
            r.Has340 = true;
            bool[] has340 = d.Subfields(7, 3);
            if (has340[0])
                r.I340.SID = new() { SAC = d.U8("340_SID_SAC", 8), SIC = d.U8("340_SID_SIC", 8) };
            if (has340[1])
                r.I340.POS = new() { RHO_NM = d.Unsigned("340_POS_RHO", 16, 1 / 256.0), THETA_deg = d.Unsigned("340_POS_THETA", 16, 360 / 65536.0) };
            if (has340[2])
                r.I340.HEIGHT_ft = d.Signed("340_HEIGHT_VALUE", 16, 25.0);
            if (has340[4])
                r.I340.MDC = new() { V = d.Flag("340_MDC_V"), G = d.Flag("340_MDC_G"), LMC_FL = d.Signed("340_MDC_LMC", 14, 1 / 4.0) };
            if (has340[5])
                r.I340.MDA = new() { V = d.Flag("340_MDA_V"), G = d.Flag("340_MDA_G"), L = d.Flag("340_MDA_L"), MODE3A = d.U16("340_MDA_MODE3A", 12) };
            if (has340[6])
                r.I340.TYP = new() { TYP = d.U8("340_TYP_TYP", 3), SIM = d.Flag("340_TYP_SIM"), RAB = d.Flag("340_TYP_RAB"), TST = d.Flag("340_TYP_TST") };
        }

        if (d.Has("380"))
        {
            r.Has380 = true;
            bool[] has380 = d.Subfields(28);
            if (has380[0])
                r.I380.ADR = d.U32("380_ADR_VALUE", 24);
            if (has380[1])
                r.I380.ID = d.Icao("380_ID_VALUE");
            if (has380[2])
                r.I380.MHG_deg = d.Unsigned("380_MHG_VALUE", 16, 360 / 65536.0);
            if (has380[3])
                r.I380.IAS = d.Flag("380_IAS_IM")
                    ? new() { IM = true, IAS_Mach = d.Code("380_IAS_IAS", 15, 1 / 1000.0) }
                    : new() { IAS_NMps = d.Code("380_IAS_IAS", 15, 1 / 16384.0) };
            if (has380[4])
                r.I380.TAS_kt = d.Unsigned("380_TAS_VALUE", 16, 1.0);
            if (has380[5])
                r.I380.SAL = new() { SAS = d.Flag("380_SAL_SAS"), SRC = d.U8("380_SAL_SRC", 2), ALT_ft = d.Signed("380_SAL_ALT", 13, 25.0) };
            if (has380[6])
                r.I380.FSS = new() { MV = d.Flag("380_FSS_MV"), AH = d.Flag("380_FSS_AH"), AM = d.Flag("380_FSS_AM"), ALT_ft = d.Signed("380_FSS_ALT", 13, 25.0) };
            if (has380[7])
            {
                Cat062.Item380TISField tis = default;
                tis.NAV = d.Flag("380_TIS_NAV");
                tis.NVB = d.Flag("380_TIS_NVB");
                r.I380.TIS = tis;
            }

            if (has380[8])
                r.I380.TID = d.Counted(() => new Cat062.Item380TIDEntry
                {
                    TCA = d.Flag("380_TID_TCA"), NC = d.Flag("380_TID_NC"), TCPN = d.U8("380_TID_TCPN", 6), ALT_ft = d.Signed("380_TID_ALT", 16, 10.0),
                    LAT_deg = d.Signed("380_TID_LAT", 24, 180 / 8388608.0), LON_deg = d.Signed("380_TID_LON", 24, 180 / 8388608.0), PT = d.U8("380_TID_PT", 4),
                    TD = d.U8("380_TID_TD", 2), TRA = d.Flag("380_TID_TRA"), TOA = d.Flag("380_TID_TOA"), TOV_s = d.Unsigned("380_TID_TOV", 24, 1.0),
                    TTR_NM = d.Unsigned("380_TID_TTR", 16, 1 / 100.0),
                });
            if (has380[9])
                r.I380.COM = new()
                {
                    COM = d.U8("380_COM_COM", 3), STAT = d.U8("380_COM_STAT", 3), SSC = d.Flag("380_COM_SSC"), ARC = d.Flag("380_COM_ARC"), AIC = d.Flag("380_COM_AIC"),
                    B1A = d.Flag("380_COM_B1A"), B1B = d.U8("380_COM_B1B", 4),
                };
            if (has380[10])
                r.I380.SAB = new() { AC = d.U8("380_SAB_AC", 2), MN = d.U8("380_SAB_MN", 2), DC = d.U8("380_SAB_DC", 2), GBS = d.Flag("380_SAB_GBS"), STAT = d.U8("380_SAB_STAT", 3) };
            if (has380[11])
                r.I380.ACS = d.U64("380_ACS_VALUE", 56);
            if (has380[12])
                r.I380.BVR_ftpmin = d.Signed("380_BVR_VALUE", 16, 25 / 4.0);
            if (has380[13])
                r.I380.GVR_ftpmin = d.Signed("380_GVR_VALUE", 16, 25 / 4.0);
            if (has380[14])
                r.I380.RAN_deg = d.Signed("380_RAN_VALUE", 16, 1 / 100.0);
            if (has380[15])
                r.I380.TAR = new() { TI = d.U8("380_TAR_TI", 2), ROT_degps = d.Signed("380_TAR_ROT", 7, 1 / 4.0) };
            if (has380[16])
                r.I380.TAN_deg = d.Unsigned("380_TAN_VALUE", 16, 360 / 65536.0);
            if (has380[17])
                r.I380.GS_NMps = d.Signed("380_GS_VALUE", 16, 1 / 16384.0);
            if (has380[18])
                r.I380.VUN = d.U8("380_VUN_VALUE", 8);
            if (has380[19])
                r.I380.MET = new()
                {
                    WS = d.Flag("380_MET_WS"), WD = d.Flag("380_MET_WD"), TMP = d.Flag("380_MET_TMP"), TRB = d.Flag("380_MET_TRB"),
                    WSD_kt = d.Unsigned("380_MET_WSD", 16, 1.0), WDD_deg = d.Unsigned("380_MET_WDD", 16, 1.0), TMPD_degC = d.Signed("380_MET_TMPD", 16, 1 / 4.0),
                    TRBD = d.U8("380_MET_TRBD", 8),
                };
            if (has380[20])
                r.I380.EMC = d.U8("380_EMC_VALUE", 8);
            if (has380[21])
                r.I380.POS = new() { LAT_deg = d.Signed("380_POS_LAT", 24, 180 / 8388608.0), LON_deg = d.Signed("380_POS_LON", 24, 180 / 8388608.0) };
            if (has380[22])
                r.I380.GAL_ft = d.Signed("380_GAL_VALUE", 16, 25 / 4.0);
            if (has380[23])
                r.I380.PUN = new() { PUN = d.U8("380_PUN_PUN", 4) };
            if (has380[24])
                r.I380.BDSDATA = d.Counted(() => new Cat062.Item380BDSDATAEntry { Value = d.U64("380_MB_VALUE", 64) });
            if (has380[25])
                r.I380.IAR_kt = d.Unsigned("380_IAR_VALUE", 16, 1.0);
            if (has380[26])
                r.I380.MAC_Mach = d.Unsigned("380_MAC_VALUE", 16, 1 / 125.0);
            if (has380[27])
                r.I380.BPS = new() { BPS_mb = d.Unsigned("380_BPS_BPS", 12, 1 / 10.0) };
        }

        if (d.Has("390"))
        {
            r.Has390 = true;
            bool[] has390 = d.Subfields(18);
            if (has390[0])
                r.I390.TAG = new() { SAC = d.U8("390_TAG_SAC", 8), SIC = d.U8("390_TAG_SIC", 8) };
            if (has390[1])
                r.I390.CS = d.Ascii("390_CS_VALUE", 7);
            if (has390[2])
                r.I390.IFI = new() { TYP = d.U8("390_IFI_TYP", 2), NBR = d.U32("390_IFI_NBR", 27) };
            if (has390[3])
                r.I390.FCT = new() { GATOAT = d.U8("390_FCT_GATOAT", 2), FR1FR2 = d.U8("390_FCT_FR1FR2", 2), RVSM = d.U8("390_FCT_RVSM", 2), HPR = d.Flag("390_FCT_HPR") };
            if (has390[4])
                r.I390.TAC = d.Ascii("390_TAC_VALUE", 4);
            if (has390[5])
                r.I390.WTC = d.Ascii("390_WTC_VALUE", 1);
            if (has390[6])
                r.I390.DEP = d.Ascii("390_DEP_VALUE", 4);
            if (has390[7])
                r.I390.DST = d.Ascii("390_DST_VALUE", 4);
            if (has390[8])
                r.I390.RDS = new() { NU1 = d.Ascii("390_RDS_NU1", 1), NU2 = d.Ascii("390_RDS_NU2", 1), LTR = d.Ascii("390_RDS_LTR", 1) };
            if (has390[9])
                r.I390.CFL_FL = d.Unsigned("390_CFL_VALUE", 16, 1 / 4.0);
            if (has390[10])
                r.I390.CTL = new() { CENTRE = d.U8("390_CTL_CENTRE", 8), POSITION = d.U8("390_CTL_POSITION", 8) };
            if (has390[11])
                r.I390.TOD = d.Counted(() => new Cat062.Item390TODEntry
                {
                    TYP = d.U8("390_TOD_TYP", 5), DAY = d.U8("390_TOD_DAY", 2), HOR = d.U8("390_TOD_HOR", 5), MIN = d.U8("390_TOD_MIN", 6), AVS = d.Flag("390_TOD_AVS"),
                    SEC = d.U8("390_TOD_SEC", 6),
                });
            if (has390[12])
                r.I390.AST = d.Ascii("390_AST_VALUE", 6);
            if (has390[13])
                r.I390.STS = new() { EMP = d.U8("390_STS_EMP", 2), AVL = d.U8("390_STS_AVL", 2) };
            if (has390[14])
                r.I390.STD = d.Ascii("390_STD_VALUE", 7);
            if (has390[15])
                r.I390.STA = d.Ascii("390_STA_VALUE", 7);
            if (has390[16])
                r.I390.PEM = new() { VA = d.Flag("390_PEM_VA"), MODE3A = d.U16("390_PEM_MODE3A", 12) };
            if (has390[17])
                r.I390.PEC = d.Ascii("390_PEC_VALUE", 7);
        }

        if (d.Has("500"))
        {
            r.Has500 = true;
            bool[] has500 = d.Subfields(8);
            if (has500[0])
                r.I500.APC = new() { X_m = d.Unsigned("500_APC_X", 16, 1 / 2.0), Y_m = d.Unsigned("500_APC_Y", 16, 1 / 2.0) };
            if (has500[1])
                r.I500.COV_m = d.Signed("500_COV_VALUE", 16, 1 / 2.0);
            if (has500[2])
                r.I500.APW = new() { LAT_deg = d.Unsigned("500_APW_LAT", 16, 180 / 33554432.0), LON_deg = d.Unsigned("500_APW_LON", 16, 180 / 33554432.0) };
            if (has500[3])
                r.I500.AGA_ft = d.Unsigned("500_AGA_VALUE", 8, 25 / 4.0);
            if (has500[4])
                r.I500.ABA_FL = d.Unsigned("500_ABA_VALUE", 8, 1 / 4.0);
            if (has500[5])
                r.I500.ATV = new() { X_mps = d.Unsigned("500_ATV_X", 8, 1 / 4.0), Y_mps = d.Unsigned("500_ATV_Y", 8, 1 / 4.0) };
            if (has500[6])
                r.I500.AA = new() { X_mps2 = d.Unsigned("500_AA_X", 8, 1 / 4.0), Y_mps2 = d.Unsigned("500_AA_Y", 8, 1 / 4.0) };
            if (has500[7])
                r.I500.ARC_ftpmin = d.Unsigned("500_ARC_VALUE", 8, 25 / 4.0);
        }

        if (d.Has("SP"))
            r.SP = d.Octets("SP");

        if (d.Has("RE"))
        {
            r.HasRE = true;
            d.BeginField();
            bool[] hasRE = d.Indicator(5);
            if (hasRE[0])
                r.RE.CST = d.Counted(() => new Cat062.RECSTEntry
                {
                    SAC = d.U8("RE_CST_SAC", 8), SIC = d.U8("RE_CST_SIC", 8), TYP = d.U8("RE_CST_TYP", 4, spare: 4), LTN = d.U16("RE_CST_LTN", 16),
                });
            if (hasRE[1])
                r.RE.CSN = d.Counted(() => new Cat062.RECSNEntry { SAC = d.U8("RE_CSN_SAC", 8), SIC = d.U8("RE_CSN_SIC", 8), TYP = d.U8("RE_CSN_TYP", 4, spare: 4) });
            if (hasRE[2])
                r.RE.TVS = new() { VX_mps = d.Signed("RE_TVS_VX", 16, 1 / 4.0), VY_mps = d.Signed("RE_TVS_VY", 16, 1 / 4.0) };
            if (hasRE[3])
            {
                Cat062.RESTSField sts = default;
                sts.FDR = d.Flag("RE_STS_FDR");
                sts.LNAV_EP = d.Flag("RE_STS_LNAV_EP");
                sts.LNAV_VAL = d.Flag("RE_STS_LNAV_VAL");
                d.Ends();
                r.RE.STS = sts;
            }

            if (hasRE[4])
            {
                r.RE.HasV3 = true;
                bool[] hasREV3 = d.Subfields(4);
                if (hasREV3[0])
                {
                    r.RE.V3.PS3 = new() { EP = d.Flag("RE_V3_PS3_EP"), VAL = d.U8("RE_V3_PS3_VAL", 3) };
                    d.Align();
                }

                if (hasREV3[1])
                {
                    r.RE.V3.AS = new()
                    {
                        RCE_EP = d.Flag("RE_V3_AS_RCE_EP"), RCE_VAL = d.U8("RE_V3_AS_RCE_VAL", 2), RRL_EP = d.Flag("RE_V3_AS_RRL_EP"),
                        RRL_VAL = d.Flag("RE_V3_AS_RRL_VAL"), TPW_EP = d.Flag("RE_V3_AS_TPW_EP"), TPW_VAL = d.U8("RE_V3_AS_TPW_VAL", 2),
                        TSI_EP = d.Flag("RE_V3_AS_TSI_EP"), TSI_VAL = d.U8("RE_V3_AS_TSI_VAL", 2), TAO_EP = d.Flag("RE_V3_AS_TAO_EP"), TAO_RE = d.Flag("RE_V3_AS_TAO_RE"),
                        TAO_VAL = d.U8("RE_V3_AS_TAO_VAL", 6),
                    };
                    d.Align();
                }

                if (hasREV3[2])
                {
                    r.RE.V3.UAS = new()
                    {
                        MUO_EP = d.Flag("RE_V3_UAS_MUO_EP"), MUO_VAL = d.Flag("RE_V3_UAS_MUO_VAL"), DAA_EP = d.Flag("RE_V3_UAS_DAA_EP"),
                        DAA_VAL = d.U8("RE_V3_UAS_DAA_VAL", 2), RWC_EP = d.Flag("RE_V3_UAS_RWC_EP"), RWC_VAL = d.Flag("RE_V3_UAS_RWC_VAL"),
                    };
                    d.Align();
                }

                if (hasREV3[3])
                {
                    r.RE.V3.CASS = new()
                    {
                        SVH_EP = d.Flag("RE_V3_CASS_SVH_EP"), SVH_VAL = d.U8("RE_V3_CASS_SVH_VAL", 2), CATC_EP = d.Flag("RE_V3_CASS_CATC_EP"),
                        CATC_VAL = d.U8("RE_V3_CASS_CATC_VAL", 3),
                    };
                    d.Align();
                }
            }

            d.EndField("RE");
        }
    }
}
