using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Records of category 021 as the tests against tshark draw them: every item that the edition has, by the public interface, under tshark's names.</summary>
internal static partial class AsterixDrawnRecords
{
    public static void Draw(ref Cat021 r, AsterixDrawing d)
    {
        if (d.Has("008"))
            r.I008 = new()
            {
                RA = d.Flag("008_RA"), TC = d.U8("008_TC", 2), TS = d.Flag("008_TS"), ARV = d.Flag("008_ARV"), CDTIA = d.Flag("008_CDTIA"),
                NOTTCAS = d.Flag("008_NOTTCAS"), SA = d.Flag("008_SA"),
            };

        if (d.Has("010"))
            r.I010 = new() { SAC = d.U8("010_SAC", 8), SIC = d.U8("010_SIC", 8) };

        if (d.Has("015"))
            r.I015 = d.U8("015_VALUE", 8);

        if (d.Has("016"))
            r.I016_s = d.Unsigned("016_VALUE", 8, 1 / 2.0);

        if (d.Has("020"))
            r.I020 = d.U8("020_VALUE", 8);

        if (d.Has("040"))
        {
            Cat021.Item040 i040 = default;
            i040.ATP = d.U8("040_ATP", 3);
            i040.ARC = d.U8("040_ARC", 2);
            i040.RC = d.Flag("040_RC");
            i040.RAB = d.Flag("040_RAB");
            if (d.Extends())
            {
                i040.DCR = d.Flag("040_DCR");
                i040.GBS = d.Flag("040_GBS");
                i040.SIM = d.Flag("040_SIM");
                i040.TST = d.Flag("040_TST");
                i040.SAA = d.Flag("040_SAA");
                i040.CL = d.U8("040_CL", 2);
                if (d.Extends())
                {
                    i040.LLC = d.Flag("040_LLC");
                    i040.IPC = d.Flag("040_IPC");
                    i040.NOGO = d.Flag("040_NOGO");
                    i040.CPR = d.Flag("040_CPR");
                    i040.LDPJ = d.Flag("040_LDPJ");
                    i040.RCF = d.Flag("040_RCF");
                }
            }

            r.I040 = i040;
        }

        if (d.Has("070"))
            r.I070 = new() { MODE3A = d.U16("070_MODE3A", 12) };

        if (d.Has("071"))
            r.I071_s = d.Unsigned("071_VALUE", 24, 1 / 128.0);

        if (d.Has("072"))
            r.I072_s = d.Unsigned("072_VALUE", 24, 1 / 128.0);

        if (d.Has("073"))
            r.I073_s = d.Unsigned("073_VALUE", 24, 1 / 128.0);

        if (d.Has("074"))
            r.I074 = new() { FSI = d.U8("074_FSI", 2), TOMRP_s = d.Unsigned("074_TOMRP", 30, 1 / 1073741824.0) };

        if (d.Has("075"))
            r.I075_s = d.Unsigned("075_VALUE", 24, 1 / 128.0);

        if (d.Has("076"))
            r.I076 = new() { FSI = d.U8("076_FSI", 2), TOMRP_s = d.Unsigned("076_TOMRP", 30, 1 / 1073741824.0) };

        if (d.Has("077"))
            r.I077_s = d.Unsigned("077_VALUE", 24, 1 / 128.0);

        if (d.Has("080"))
            r.I080 = d.U32("080_VALUE", 24);

        if (d.Has("090"))
        {
            Cat021.Item090 i090 = default;
            i090.NUCRNACV = d.U8("090_NUCRNACV", 3);
            i090.NUCPNIC = d.U8("090_NUCPNIC", 4);
            if (d.Extends())
            {
                i090.NICBARO = d.Flag("090_NICBARO");
                i090.SIL = d.U8("090_SIL", 2);
                i090.NACP = d.U8("090_NACP", 4);
                if (d.Extends())
                {
                    i090.SILS = d.Flag("090_SILS");
                    i090.SDA = d.U8("090_SDA", 2);
                    i090.GVA = d.U8("090_GVA", 2);
                    if (d.Extends())
                    {
                        i090.PIC = d.U8("090_PIC", 4);
                    }
                }
            }

            r.I090 = i090;
        }

        if (d.Has("110"))
        {
            r.Has110 = true;
            bool[] has110 = d.Subfields(2);
            if (has110[0])
            {
                Cat021.Item110TISField tis = default;
                tis.NAV = d.Flag("110_TIS_NAV");
                tis.NVB = d.Flag("110_TIS_NVB");
                r.I110.TIS = tis;
            }

            if (has110[1])
                r.I110.TID = d.Counted(() => new Cat021.Item110TIDEntry
                {
                    TCA = d.Flag("110_TID_TCA"), NC = d.Flag("110_TID_NC"), TCPN = d.U8("110_TID_TCPN", 6), ALT_ft = d.Signed("110_TID_ALT", 16, 10.0),
                    LAT_deg = d.Signed("110_TID_LAT", 24, 180 / 8388608.0), LON_deg = d.Signed("110_TID_LON", 24, 180 / 8388608.0), PT = d.U8("110_TID_PT", 4),
                    TD = d.U8("110_TID_TD", 2), TRA = d.Flag("110_TID_TRA"), TOA = d.Flag("110_TID_TOA"), TOV_s = d.Unsigned("110_TID_TOV", 24, 1.0),
                    TTR_NM = d.Unsigned("110_TID_TTR", 16, 1 / 100.0),
                });
        }

        if (d.Has("130"))
            r.I130 = new() { LAT_deg = d.Signed("130_LAT", 24, 180 / 8388608.0), LON_deg = d.Signed("130_LON", 24, 180 / 8388608.0) };

        if (d.Has("131"))
            r.I131 = new() { LAT_deg = d.Signed("131_LAT", 32, 180 / 1073741824.0), LON_deg = d.Signed("131_LON", 32, 180 / 1073741824.0) };

        if (d.Has("132"))
            r.I132_dBm = d.Signed("132_VALUE", 8, 1.0);

        if (d.Has("140"))
            r.I140_ft = d.Signed("140_VALUE", 16, 25 / 4.0);

        if (d.Has("145"))
            r.I145_FL = d.Signed("145_VALUE", 16, 1 / 4.0);

        if (d.Has("146"))
            r.I146 = new() { SAS = d.Flag("146_SAS"), S = d.U8("146_S", 2), ALT_ft = d.Signed("146_ALT", 13, 25.0) };

        if (d.Has("148"))
            r.I148 = new() { MV = d.Flag("148_MV"), AH = d.Flag("148_AH"), AM = d.Flag("148_AM"), ALT_ft = d.Signed("148_ALT", 13, 25.0) };

        if (d.Has("150"))
            r.I150 = d.Flag("150_IM") ? new() { IM = true, AS_Mach = d.Code("150_AS", 15, 1 / 1000.0) } : new() { AS_NMps = d.Code("150_AS", 15, 1 / 16384.0) };

        if (d.Has("151"))
            r.I151 = new() { RE = d.Flag("151_RE"), TAS_kt = d.Unsigned("151_TAS", 15, 1.0) };

        if (d.Has("152"))
            r.I152_deg = d.Unsigned("152_VALUE", 16, 360 / 65536.0);

        if (d.Has("155"))
            r.I155 = new() { RE = d.Flag("155_RE"), BVR_ftpmin = d.Signed("155_BVR", 15, 25 / 4.0) };

        if (d.Has("157"))
            r.I157 = new() { RE = d.Flag("157_RE"), GVR_ftpmin = d.Signed("157_GVR", 15, 25 / 4.0) };

        if (d.Has("160"))
            r.I160 = new() { RE = d.Flag("160_RE"), GS_NMps = d.Unsigned("160_GS", 15, 1 / 16384.0), TA_deg = d.Unsigned("160_TA", 16, 360 / 65536.0) };

        if (d.Has("161"))
            r.I161 = new() { TRNUM = d.U16("161_TRNUM", 12) };

        if (d.Has("165"))
            r.I165 = new() { TAR_degps = d.Signed("165_TAR", 10, 1 / 32.0) };

        if (d.Has("170"))
            r.I170 = d.Icao("170_VALUE");

        if (d.Has("200"))
            r.I200 = new() { ICF = d.Flag("200_ICF"), LNAV = d.Flag("200_LNAV"), ME = d.Flag("200_ME"), PS = d.U8("200_PS", 3), SS = d.U8("200_SS", 2) };

        if (d.Has("210"))
            r.I210 = new() { VNS = d.Flag("210_VNS"), VN = d.U8("210_VN", 3), LTT = d.U8("210_LTT", 3) };

        if (d.Has("220"))
        {
            r.Has220 = true;
            bool[] has220 = d.Subfields(4);
            if (has220[0])
                r.I220.WS_kt = d.Unsigned("220_WS_VALUE", 16, 1.0);
            if (has220[1])
                r.I220.WD_deg = d.Unsigned("220_WD_VALUE", 16, 1.0);
            if (has220[2])
                r.I220.TMP_degC = d.Signed("220_TMP_VALUE", 16, 1 / 4.0);
            if (has220[3])
                r.I220.TRB = d.U8("220_TRB_VALUE", 8);
        }

        if (d.Has("230"))
            r.I230_deg = d.Signed("230_VALUE", 16, 1 / 100.0);

        if (d.Has("250"))
            r.I250 = d.Counted(() => new Cat021.Item250Entry { Value = d.U64("250_VALUE", 64) });

        if (d.Has("260"))
            r.I260 = new()
            {
                TYP = d.U8("260_TYP", 5), STYP = d.U8("260_STYP", 3), ARA = d.U16("260_ARA", 14), RAC = d.U8("260_RAC", 4), RAT = d.Flag("260_RAT"),
                MTE = d.Flag("260_MTE"), TTI = d.U8("260_TTI", 2), TID = d.U32("260_TID", 26),
            };

        if (d.Has("271"))
        {
            Cat021.Item271 i271 = default;
            i271.POA = d.Flag("271_POA");
            i271.CDTIS = d.Flag("271_CDTIS");
            i271.B2LOW = d.Flag("271_B2LOW");
            i271.RAS = d.Flag("271_RAS");
            i271.IDENT = d.Flag("271_IDENT");
            if (d.Extends())
            {
                i271.LW = d.U8("271_LW", 4);
            }

            r.I271 = i271;
        }

        if (d.Has("295"))
        {
            r.Has295 = true;
            bool[] has295 = d.Subfields(23);
            if (has295[0])
                r.I295.AOS_s = d.Unsigned("295_AOS_VALUE", 8, 1 / 10.0);
            if (has295[1])
                r.I295.TRD_s = d.Unsigned("295_TRD_VALUE", 8, 1 / 10.0);
            if (has295[2])
                r.I295.M3A_s = d.Unsigned("295_M3A_VALUE", 8, 1 / 10.0);
            if (has295[3])
                r.I295.QI_s = d.Unsigned("295_QI_VALUE", 8, 1 / 10.0);
            if (has295[4])
                r.I295.TI1_s = d.Unsigned("295_TI1_VALUE", 8, 1 / 10.0);
            if (has295[5])
                r.I295.MAM_s = d.Unsigned("295_MAM_VALUE", 8, 1 / 10.0);
            if (has295[6])
                r.I295.GH_s = d.Unsigned("295_GH_VALUE", 8, 1 / 10.0);
            if (has295[7])
                r.I295.FL_s = d.Unsigned("295_FL_VALUE", 8, 1 / 10.0);
            if (has295[8])
                r.I295.SAL_s = d.Unsigned("295_ISA_VALUE", 8, 1 / 10.0);
            if (has295[9])
                r.I295.FSA_s = d.Unsigned("295_FSA_VALUE", 8, 1 / 10.0);
            if (has295[10])
                r.I295.AS_s = d.Unsigned("295_AS_VALUE", 8, 1 / 10.0);
            if (has295[11])
                r.I295.TAS_s = d.Unsigned("295_TAS_VALUE", 8, 1 / 10.0);
            if (has295[12])
                r.I295.MH_s = d.Unsigned("295_MH_VALUE", 8, 1 / 10.0);
            if (has295[13])
                r.I295.BVR_s = d.Unsigned("295_BVR_VALUE", 8, 1 / 10.0);
            if (has295[14])
                r.I295.GVR_s = d.Unsigned("295_GVR_VALUE", 8, 1 / 10.0);
            if (has295[15])
                r.I295.GV_s = d.Unsigned("295_GV_VALUE", 8, 1 / 10.0);
            if (has295[16])
                r.I295.TAR_s = d.Unsigned("295_TAR_VALUE", 8, 1 / 10.0);
            if (has295[17])
                r.I295.TI2_s = d.Unsigned("295_TI2_VALUE", 8, 1 / 10.0);
            if (has295[18])
                r.I295.TS_s = d.Unsigned("295_TS_VALUE", 8, 1 / 10.0);
            if (has295[19])
                r.I295.MET_s = d.Unsigned("295_MET_VALUE", 8, 1 / 10.0);
            if (has295[20])
                r.I295.ROA_s = d.Unsigned("295_ROA_VALUE", 8, 1 / 10.0);
            if (has295[21])
                r.I295.ARA_s = d.Unsigned("295_ARA_VALUE", 8, 1 / 10.0);
            if (has295[22])
                r.I295.SCC_s = d.Unsigned("295_SCC_VALUE", 8, 1 / 10.0);
        }

        if (d.Has("400"))
            r.I400 = d.U8("400_VALUE", 8);

        if (d.Has("SP"))
            r.SP = d.Octets("SP");

        if (d.Has("RE"))
        {
            r.HasRE = true;
            d.BeginField();
            bool[] hasRE = d.Indicator(8);
            if (hasRE[0])
                r.RE.BPS = new() { BPS_hPa = d.Unsigned("RE_BPS_BPS", 12, 1 / 10.0, spare: 4) };
            if (hasRE[1])
                r.RE.SH = new() { HDR = d.Flag("RE_SH_HDR", spare: 4), STAT = d.Flag("RE_SH_STAT"), SH_deg = d.Unsigned("RE_SH_SH", 10, 45 / 64.0) };
            if (hasRE[2])
            {
                r.RE.NAV = new()
                {
                    AP = d.Flag("RE_NAV_AP"), VN = d.Flag("RE_NAV_VN"), AH = d.Flag("RE_NAV_AH"), AM = d.Flag("RE_NAV_AM"), MFM_EP = d.Flag("RE_NAV_MFM_EP"),
                    MFM_VAL = d.Flag("RE_NAV_MFM_VAL"),
                };
                d.Align();
            }

            if (hasRE[3])
                r.RE.GAO = d.U8("RE_GAO", 8);
            if (hasRE[4])
            {
                Cat021.RESGVField sgv = default;
                sgv.STP = d.Flag("RE_SGV_STP");
                sgv.HTS = d.Flag("RE_SGV_HTS");
                sgv.HTT = d.Flag("RE_SGV_HTT");
                sgv.HRD = d.Flag("RE_SGV_HRD");
                sgv.GSS_kt = d.Unsigned("RE_SGV_GSS", 11, 1 / 8.0);
                if (d.Extends())
                {
                    sgv.HGT_deg = d.Unsigned("RE_SGV_HGT", 7, 45 / 16.0);
                    d.Ends();
                }

                r.RE.SGV = sgv;
            }

            if (hasRE[5])
            {
                Cat021.RESTAField sta = default;
                sta.ES = d.Flag("RE_STA_ES");
                sta.UAT = d.Flag("RE_STA_UAT");
                sta.RCE_EP = d.Flag("RE_STA_RCE_EP");
                sta.RCE_VAL = d.U8("RE_STA_RCE_VAL", 2);
                sta.RRL_EP = d.Flag("RE_STA_RRL_EP");
                sta.RRL_VAL = d.Flag("RE_STA_RRL_VAL");
                if (d.Extends())
                {
                    sta.PS3_EP = d.Flag("RE_STA_PS3_EP");
                    sta.PS3_VAL = d.U8("RE_STA_PS3_VAL", 3);
                    sta.TPW_EP = d.Flag("RE_STA_TPW_EP");
                    sta.TPW_VAL = d.U8("RE_STA_TPW_VAL", 2);
                    if (d.Extends())
                    {
                        sta.TSI_EP = d.Flag("RE_STA_TSI_EP");
                        sta.TSI_VAL = d.U8("RE_STA_TSI_VAL", 2);
                        sta.MUO_EP = d.Flag("RE_STA_MUO_EP");
                        sta.MUO_VAL = d.Flag("RE_STA_MUO_VAL");
                        sta.RWC_EP = d.Flag("RE_STA_RWC_EP");
                        sta.RWC_VAL = d.Flag("RE_STA_RWC_VAL");
                        if (d.Extends())
                        {
                            sta.DAA_EP = d.Flag("RE_STA_DAA_EP");
                            sta.DAA_VAL = d.U8("RE_STA_DAA_VAL", 2);
                            sta.DF17CA_EP = d.Flag("RE_STA_DF17CA_EP");
                            sta.DF17CA_VAL = d.U8("RE_STA_DF17CA_VAL", 3);
                            if (d.Extends())
                            {
                                sta.SVH_EP = d.Flag("RE_STA_SVH_EP");
                                sta.SVH_VAL = d.U8("RE_STA_SVH_VAL", 2);
                                sta.CATC_EP = d.Flag("RE_STA_CATC_EP");
                                sta.CATC_VAL = d.U8("RE_STA_CATC_VAL", 3);
                                if (d.Extends())
                                {
                                    sta.TAO_EP = d.Flag("RE_STA_TAO_EP");
                                    sta.TAO_VAL = d.U8("RE_STA_TAO_VAL", 5);
                                    d.Ends();
                                }
                            }
                        }
                    }
                }

                r.RE.STA = sta;
            }

            if (hasRE[6])
                r.RE.TNH_deg = d.Unsigned("RE_TNH", 16, 360 / 65536.0);
            if (hasRE[7])
            {
                r.RE.HasMES = true;
                bool[] hasREMES = d.Subfields(6);
                if (hasREMES[0])
                    r.RE.MES.SUM = new()
                    {
                        M5 = d.Flag("RE_MES_SUM_M5"), ID = d.Flag("RE_MES_SUM_ID"), DA = d.Flag("RE_MES_SUM_DA"), M1 = d.Flag("RE_MES_SUM_M1"),
                        M2 = d.Flag("RE_MES_SUM_M2"), M3 = d.Flag("RE_MES_SUM_M3"), MC = d.Flag("RE_MES_SUM_MC"), PO = d.Flag("RE_MES_SUM_PO"),
                    };
                if (hasREMES[1])
                    r.RE.MES.PNO = new() { PIN = d.U16("RE_MES_PNO_PIN", 14, spare: 2), NO = d.U16("RE_MES_PNO_NO", 11, spare: 5) };
                if (hasREMES[2])
                    r.RE.MES.EM1 = new() { V = d.Flag("RE_MES_EM1_V"), L = d.Flag("RE_MES_EM1_L", spare: 1), EM1 = d.U16("RE_MES_EM1_EM1", 12, spare: 1) };
                if (hasREMES[3])
                    r.RE.MES.XP = new()
                    {
                        XP = d.Flag("RE_MES_XP_XP", spare: 2), X5 = d.Flag("RE_MES_XP_X5"), XC = d.Flag("RE_MES_XP_XC"), X3 = d.Flag("RE_MES_XP_X3"),
                        X2 = d.Flag("RE_MES_XP_X2"), X1 = d.Flag("RE_MES_XP_X1"),
                    };
                if (hasREMES[4])
                    r.RE.MES.FOM = new() { FOM = d.U8("RE_MES_FOM_FOM", 5, spare: 3) };
                if (hasREMES[5])
                    r.RE.MES.M2 = new() { V = d.Flag("RE_MES_M2_V"), L = d.Flag("RE_MES_M2_L", spare: 1), MODE2 = d.U16("RE_MES_M2_MODE2", 12, spare: 1) };
            }

            d.EndField("RE");
        }
    }
}
