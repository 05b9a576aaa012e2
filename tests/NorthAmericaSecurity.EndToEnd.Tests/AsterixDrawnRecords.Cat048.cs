using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Records of category 048 as the tests against tshark draw them: every item that the edition has, by the public interface, under tshark's names.</summary>
internal static partial class AsterixDrawnRecords
{
    public static void Draw(ref Cat048 r, AsterixDrawing d)
    {
        if (d.Has("010"))
            r.I010 = new() { SAC = d.U8("010_SAC", 8), SIC = d.U8("010_SIC", 8) };

        if (d.Has("020"))
        {
            Cat048.Item020 i020 = default;
            i020.TYP = d.U8("020_TYP", 3);
            i020.SIM = d.Flag("020_SIM");
            i020.RDP = d.Flag("020_RDP");
            i020.SPI = d.Flag("020_SPI");
            i020.RAB = d.Flag("020_RAB");
            if (d.Extends())
            {
                i020.TST = d.Flag("020_TST");
                i020.ERR = d.Flag("020_ERR");
                i020.XPP = d.Flag("020_XPP");
                i020.ME = d.Flag("020_ME");
                i020.MI = d.Flag("020_MI");
                i020.FOEFRI = d.U8("020_FOEFRI", 2);
                if (d.Extends())
                {
                    (i020.ADSB_EP, i020.ADSB_VAL) = d.Flags("020_ADSB");
                    (i020.SCN_EP, i020.SCN_VAL) = d.Flags("020_SCN");
                    (i020.PAI_EP, i020.PAI_VAL) = d.Flags("020_PAI");
                }
            }

            r.I020 = i020;
        }

        if (d.Has("030"))
            r.I030 = d.Chain("030", () => new Cat048.Item030Entry { Value = d.U8("030_CODE", 7) });

        if (d.Has("040"))
            r.I040 = new() { RHO_NM = d.Unsigned("040_RHO", 16, 1 / 256.0), THETA_deg = d.Unsigned("040_THETA", 16, 360 / 65536.0) };

        if (d.Has("042"))
            r.I042 = new() { X_NM = d.Signed("042_X", 16, 1 / 128.0), Y_NM = d.Signed("042_Y", 16, 1 / 128.0) };

        if (d.Has("050"))
            r.I050 = new() { V = d.Flag("050_V"), G = d.Flag("050_G"), L = d.Flag("050_L"), MODE2 = d.U16("050_MODE2", 12) };

        if (d.Has("055"))
            r.I055 = new() { V = d.Flag("055_V"), G = d.Flag("055_G"), L = d.Flag("055_L"), MODE1 = d.U8("055_MODE1", 5) };

        if (d.Has("060"))
            r.I060 = new()
            {
                QA4 = d.Flag("060_QA4"), QA2 = d.Flag("060_QA2"), QA1 = d.Flag("060_QA1"), QB4 = d.Flag("060_QB4"), QB2 = d.Flag("060_QB2"), QB1 = d.Flag("060_QB1"),
                QC4 = d.Flag("060_QC4"), QC2 = d.Flag("060_QC2"), QC1 = d.Flag("060_QC1"), QD4 = d.Flag("060_QD4"), QD2 = d.Flag("060_QD2"), QD1 = d.Flag("060_QD1"),
            };

        if (d.Has("065"))
            r.I065 = new() { QA4 = d.Flag("065_QA4"), QA2 = d.Flag("065_QA2"), QA1 = d.Flag("065_QA1"), QB2 = d.Flag("065_QB2"), QB1 = d.Flag("065_QB1") };

        if (d.Has("070"))
            r.I070 = new() { V = d.Flag("070_V"), G = d.Flag("070_G"), L = d.Flag("070_L"), MODE3A = d.U16("070_MODE3A", 12) };

        if (d.Has("080"))
            r.I080 = new()
            {
                QA4 = d.Flag("080_QA4"), QA2 = d.Flag("080_QA2"), QA1 = d.Flag("080_QA1"), QB4 = d.Flag("080_QB4"), QB2 = d.Flag("080_QB2"), QB1 = d.Flag("080_QB1"),
                QC4 = d.Flag("080_QC4"), QC2 = d.Flag("080_QC2"), QC1 = d.Flag("080_QC1"), QD4 = d.Flag("080_QD4"), QD2 = d.Flag("080_QD2"), QD1 = d.Flag("080_QD1"),
            };

        if (d.Has("090"))
            r.I090 = new() { V = d.Flag("090_V"), G = d.Flag("090_G"), FL_FL_until1_31 = d.Unsigned("090_FL", 14, 1 / 4.0) };

        if (d.Has("100"))
            r.I100 = new()
            {
                V = d.Flag("100_V"), G = d.Flag("100_G"), MODEC = d.U16("100_MODEC", 12), QC1 = d.Flag("100_QC1"), QA1 = d.Flag("100_QA1"), QC2 = d.Flag("100_QC2"),
                QA2 = d.Flag("100_QA2"), QC4 = d.Flag("100_QC4"), QA4 = d.Flag("100_QA4"), QB1 = d.Flag("100_QB1"), QD1 = d.Flag("100_QD1"), QB2 = d.Flag("100_QB2"),
                QD2 = d.Flag("100_QD2"), QB4 = d.Flag("100_QB4"), QD4 = d.Flag("100_QD4"),
            };

        if (d.Has("110"))
            r.I110 = new() { _3DH_ft = d.Signed("110_3DH", 14, 25.0) };

        if (d.Has("120"))
        {
            r.Has120 = true;
            bool[] has120 = d.Subfields(2);
            if (has120[0])
                r.I120.CAL = new() { D = d.Flag("120_CAL_D"), CAL_mps = d.Signed("120_CAL_CAL", 10, 1.0) };
            if (has120[1])
                r.I120.RDS = d.Counted(() => new Cat048.Item120RDSEntry
                {
                    DOP_mps = d.Unsigned("120_RDS_DOP", 16, 1.0), AMB_mps = d.Unsigned("120_RDS_AMB", 16, 1.0), FRQ_MHz = d.Unsigned("120_RDS_FRQ", 16, 1.0),
                });
        }

        if (d.Has("130"))
        {
            r.Has130 = true;
            bool[] has130 = d.Subfields(7);
            if (has130[0])
                r.I130.SRL_deg = d.Unsigned("130_SRL_VALUE", 8, 360 / 8192.0);
            if (has130[1])
                r.I130.SRR = d.U8("130_SRR_VALUE", 8);
            if (has130[2])
                r.I130.SAM_dBm = d.Signed("130_SAM_VALUE", 8, 1.0);
            if (has130[3])
                r.I130.PRL_deg = d.Unsigned("130_PRL_VALUE", 8, 360 / 8192.0);
            if (has130[4])
                r.I130.PAM_dBm = d.Signed("130_PAM_VALUE", 8, 1.0);
            if (has130[5])
                r.I130.RPD_NM = d.Signed("130_RPD_VALUE", 8, 1 / 256.0);
            if (has130[6])
                r.I130.APD_deg = d.Signed("130_APD_VALUE", 8, 360 / 16384.0);
        }

        if (d.Has("140"))
            r.I140_s = d.Unsigned("140_VALUE", 24, 1 / 128.0);

        if (d.Has("161"))
            r.I161 = new() { TRN = d.U16("161_TRN", 12) };

        if (d.Has("170"))
        {
            Cat048.Item170 i170 = default;
            i170.CNF = d.Flag("170_CNF");
            i170.RAD = d.U8("170_RAD", 2);
            i170.DOU = d.Flag("170_DOU");
            i170.MAH = d.Flag("170_MAH");
            i170.CDM = d.U8("170_CDM", 2);
            if (d.Extends())
            {
                i170.TRE = d.Flag("170_TRE");
                i170.GHO = d.Flag("170_GHO");
                i170.SUP = d.Flag("170_SUP");
                i170.TCC = d.Flag("170_TCC");
            }

            r.I170 = i170;
        }

        if (d.Has("200"))
            r.I200 = new() { GSP_NMps = d.Unsigned("200_GSP", 16, 1 / 16384.0), HDG_deg = d.Unsigned("200_HDG", 16, 360 / 65536.0) };

        if (d.Has("210"))
            r.I210 = new()
            {
                SIGX_NM = d.Unsigned("210_SIGX", 8, 1 / 128.0), SIGY_NM = d.Unsigned("210_SIGY", 8, 1 / 128.0), SIGV_NMps = d.Unsigned("210_SIGV", 8, 1 / 16384.0),
                SIGH_deg = d.Unsigned("210_SIGH", 8, 360 / 4096.0),
            };

        if (d.Has("220"))
            r.I220 = d.U32("220_VALUE", 24);

        if (d.Has("230"))
            r.I230 = new()
            {
                COM = d.U8("230_COM", 3), STAT = d.U8("230_STAT", 3), SI = d.Flag("230_SI"), MSSC = d.Flag("230_MSSC"), ARC = d.Flag("230_ARC"), AIC = d.Flag("230_AIC"),
                B1A = d.Flag("230_B1A"), B1B = d.U8("230_B1B", 4),
            };

        if (d.Has("240"))
            r.I240 = d.Icao("240_VALUE");

        if (d.Has("250"))
            r.I250 = d.Counted(() => new Cat048.Item250Entry { MBDATA = d.U64("250_MBDATA", 56), BDS1 = d.U8("250_BDS1", 4), BDS2 = d.U8("250_BDS2", 4) });

        if (d.Has("260"))
            r.I260 = d.U64("260_VALUE", 56);

        if (d.Has("SP"))
            r.SP = d.Octets("SP");

        if (d.Has("RE"))
        {
            r.HasRE = true;
            d.BeginField();
            bool[] hasRE = d.Indicator(8);
            if (hasRE[0])
            {
                r.RE.HasMD5 = true;
                bool[] hasREMD5 = d.Subfields(7);
                if (hasREMD5[0])
                {
                    r.RE.MD5.SUM = new()
                    {
                        M5 = d.Flag("RE_MD5_SUM_M5"), ID = d.Flag("RE_MD5_SUM_ID"), DA = d.Flag("RE_MD5_SUM_DA"), M1 = d.Flag("RE_MD5_SUM_M1"),
                        M2 = d.Flag("RE_MD5_SUM_M2"), M3 = d.Flag("RE_MD5_SUM_M3"), MC = d.Flag("RE_MD5_SUM_MC"),
                    };
                    d.Align();
                }

                if (hasREMD5[1])
                    r.RE.MD5.PMN = new()
                    {
                        PIN = d.U16("RE_MD5_PMN_PIN", 14, spare: 2), NAV = d.Flag("RE_MD5_PMN_NAV", spare: 2), NAT = d.U8("RE_MD5_PMN_NAT", 5),
                        MIS = d.U8("RE_MD5_PMN_MIS", 6, spare: 2),
                    };
                if (hasREMD5[2])
                    r.RE.MD5.POS = new() { LAT_deg = d.Signed("RE_MD5_POS_LAT", 24, 180 / 8388608.0), LON_deg = d.Signed("RE_MD5_POS_LON", 24, 180 / 8388608.0) };
                if (hasREMD5[3])
                    r.RE.MD5.GA = new() { RES = d.Flag("RE_MD5_GA_RES", spare: 1), GA_ft = d.Signed("RE_MD5_GA_GA", 14, 25.0) };
                if (hasREMD5[4])
                    r.RE.MD5.EM1 = new() { V = d.Flag("RE_MD5_EM1_V"), G = d.Flag("RE_MD5_EM1_G"), L = d.Flag("RE_MD5_EM1_L"), EM1 = d.U16("RE_MD5_EM1_EM1", 12, spare: 1) };
                if (hasREMD5[5])
                    r.RE.MD5.TOS_s = d.Unsigned("RE_MD5_TOS", 8, 1 / 128.0);
                if (hasREMD5[6])
                    r.RE.MD5.XP = new()
                    {
                        XP = d.Flag("RE_MD5_XP_XP", spare: 2), X5 = d.Flag("RE_MD5_XP_X5"), XC = d.Flag("RE_MD5_XP_XC"), X3 = d.Flag("RE_MD5_XP_X3"),
                        X2 = d.Flag("RE_MD5_XP_X2"), X1 = d.Flag("RE_MD5_XP_X1"),
                    };
            }

            if (hasRE[1])
            {
                r.RE.HasM5N = true;
                bool[] hasREM5N = d.Subfields(8);
                if (hasREM5N[0])
                {
                    r.RE.M5N.SUM = new()
                    {
                        M5 = d.Flag("RE_M5N_SUM_M5"), ID = d.Flag("RE_M5N_SUM_ID"), DA = d.Flag("RE_M5N_SUM_DA"), M1 = d.Flag("RE_M5N_SUM_M1"),
                        M2 = d.Flag("RE_M5N_SUM_M2"), M3 = d.Flag("RE_M5N_SUM_M3"), MC = d.Flag("RE_M5N_SUM_MC"),
                    };
                    d.Align();
                }

                if (hasREM5N[1])
                    r.RE.M5N.PMN = new() { PIN = d.U16("RE_M5N_PMN_PIN", 14, spare: 2), NOV = d.Flag("RE_M5N_PMN_NOV", spare: 4), NO = d.U16("RE_M5N_PMN_NO", 11) };
                if (hasREM5N[2])
                    r.RE.M5N.POS = new() { LAT_deg = d.Signed("RE_M5N_POS_LAT", 24, 180 / 8388608.0), LON_deg = d.Signed("RE_M5N_POS_LON", 24, 180 / 8388608.0) };
                if (hasREM5N[3])
                    r.RE.M5N.GA = new() { RES = d.Flag("RE_M5N_GA_RES", spare: 1), GA_ft = d.Signed("RE_M5N_GA_GA", 14, 25.0) };
                if (hasREM5N[4])
                    r.RE.M5N.EM1 = new() { V = d.Flag("RE_M5N_EM1_V"), G = d.Flag("RE_M5N_EM1_G"), L = d.Flag("RE_M5N_EM1_L"), EM1 = d.U16("RE_M5N_EM1_EM1", 12, spare: 1) };
                if (hasREM5N[5])
                    r.RE.M5N.TOS_s = d.Unsigned("RE_M5N_TOS", 8, 1 / 128.0);
                if (hasREM5N[6])
                    r.RE.M5N.XP = new()
                    {
                        XP = d.Flag("RE_M5N_XP_XP", spare: 2), X5 = d.Flag("RE_M5N_XP_X5"), XC = d.Flag("RE_M5N_XP_XC"), X3 = d.Flag("RE_M5N_XP_X3"),
                        X2 = d.Flag("RE_M5N_XP_X2"), X1 = d.Flag("RE_M5N_XP_X1"),
                    };
                if (hasREM5N[7])
                    r.RE.M5N.FOM = new() { FOM = d.U8("RE_M5N_FOM_FOM", 5, spare: 3) };
            }

            if (hasRE[2])
            {
                Cat048.REM4EField m4e = default;
                m4e.FOEFRI = d.U8("RE_M4E_FOEFRI", 2, spare: 5);
                d.Ends();
                r.RE.M4E = m4e;
            }

            if (hasRE[3])
            {
                r.RE.HasRPC = true;
                bool[] hasRERPC = d.Subfields(4);
                if (hasRERPC[0])
                    r.RE.RPC.SCO = d.U8("RE_RPC_SCO", 8);
                if (hasRERPC[1])
                    r.RE.RPC.SRC_dB = d.Unsigned("RE_RPC_SRC", 16, 1 / 10.0);
                if (hasRERPC[2])
                    r.RE.RPC.RW_NM = d.Unsigned("RE_RPC_RW", 16, 1 / 256.0);
                if (hasRERPC[3])
                    r.RE.RPC.AR_NM = d.Unsigned("RE_RPC_AR", 16, 1 / 256.0);
            }

            if (hasRE[4])
                r.RE.ERR_NM = d.Unsigned("RE_ERR", 24, 1 / 256.0);
            if (hasRE[5])
            {
                r.RE.HasRTC = true;
                bool[] hasRERTC = d.Subfields(11);
                if (hasRERTC[0])
                    r.RE.RTC.PTL = new()
                    {
                        SCN = d.Flag("RE_RTC_PTL_SCN", spare: 3), RC = d.Flag("RE_RTC_PTL_RC"), AC = d.Flag("RE_RTC_PTL_AC"), SSR = d.Flag("RE_RTC_PTL_SSR"),
                        PSR = d.Flag("RE_RTC_PTL_PSR"), PLOTNR = d.U16("RE_RTC_PTL_PLOTNR", 16),
                    };
                if (hasRERTC[1])
                    r.RE.RTC.ATL = d.Counted(() => new Cat048.RERTCATLEntry { Value = d.U16("RE_RTC_ATL_VALUE", 16) });
                if (hasRERTC[2])
                    r.RE.RTC.TRN_percent = d.Unsigned("RE_RTC_TRN", 8, 1.0);
                if (hasRERTC[3])
                    r.RE.RTC.NPP = new()
                    {
                        PREDRHO_NM = d.Unsigned("RE_RTC_NPP_PREDRHO", 16, 1 / 128.0), PREDTHETA_deg = d.Unsigned("RE_RTC_NPP_PREDTHETA", 16, 360 / 65536.0),
                        EVOLRHOSTART_NM = d.Unsigned("RE_RTC_NPP_EVOLRHOSTART", 16, 1 / 128.0), EVOLRHOEND_NM = d.Unsigned("RE_RTC_NPP_EVOLRHOEND", 16, 1 / 128.0),
                        EVOLTHETASTART_deg = d.Unsigned("RE_RTC_NPP_EVOLTHETASTART", 16, 360 / 65536.0),
                        EVOLTHETAEND_deg = d.Unsigned("RE_RTC_NPP_EVOLTHETAEND", 16, 360 / 65536.0),
                        NOISERHOSTART_NM = d.Unsigned("RE_RTC_NPP_NOISERHOSTART", 16, 1 / 128.0), NOISERHOEND_NM = d.Unsigned("RE_RTC_NPP_NOISERHOEND", 16, 1 / 128.0),
                        NOISETHETASTART_deg = d.Unsigned("RE_RTC_NPP_NOISETHETASTART", 16, 360 / 65536.0),
                        NOISETHETAEND_deg = d.Unsigned("RE_RTC_NPP_NOISETHETAEND", 16, 360 / 65536.0), PREDTIME_s = d.Unsigned("RE_RTC_NPP_PREDTIME", 16, 1 / 128.0),
                    };
                if (hasRERTC[4])
                    r.RE.RTC.DLK = d.Counted(() => new Cat048.RERTCDLKEntry
                    {
                        TYPE = d.U8("RE_RTC_DLK_TYPE", 4), ORIGIN = d.U8("RE_RTC_DLK_ORIGIN", 2), STATE = d.U8("RE_RTC_DLK_STATE", 2),
                    });
                if (hasRERTC[5])
                    r.RE.RTC.LCK = new() { LS = d.Flag("RE_RTC_LCK_LS"), LOCTIM_ms = d.Unsigned("RE_RTC_LCK_LOCTIM", 15, 1.0) };
                if (hasRERTC[6])
                    r.RE.RTC.TC = new()
                    {
                        TCOUNT1 = d.U8("RE_RTC_TC_TCOUNT1", 4, spare: 7), TCODE1 = d.U8("RE_RTC_TC_TCODE1", 5), TCOUNT2 = d.U8("RE_RTC_TC_TCOUNT2", 4),
                        TCODE2 = d.U16("RE_RTC_TC_TCODE2", 12), TCOUNT3 = d.U8("RE_RTC_TC_TCOUNT3", 4), TCODE3 = d.U16("RE_RTC_TC_TCODE3", 12),
                    };
                if (hasRERTC[7])
                    r.RE.RTC.TLC = new()
                    {
                        ACQI = d.U8("RE_RTC_TLC_ACQI", 2), TRKUPDCTR = d.U16("RE_RTC_TLC_TRKUPDCTR", 14), LASTTRKUPD_ms = d.Unsigned("RE_RTC_TLC_LASTTRKUPD", 16, 1.0),
                    };
                if (hasRERTC[8])
                    r.RE.RTC.ASI = d.Counted(() => new Cat048.RERTCASIEntry
                    {
                        SACADJS = d.U8("RE_RTC_ASI_SACADJS", 8), SICADJS = d.U8("RE_RTC_ASI_SICADJS", 8),
                        TIMEOFDAYSCN_s = d.Unsigned("RE_RTC_ASI_TIMEOFDAYSCN", 16, 1 / 128.0), DATAUSE = d.U8("RE_RTC_ASI_DATAUSE", 7), DRNA = d.Flag("RE_RTC_ASI_DRNA"),
                        DRN = d.U16("RE_RTC_ASI_DRN", 16),
                    });
                if (hasRERTC[9])
                    r.RE.RTC.TES = d.U8("RE_RTC_TES", 8);
                if (hasRERTC[10])
                    r.RE.RTC.IR = new() { IR = d.Flag("RE_RTC_IR_IR"), M3A_s = d.Unsigned("RE_RTC_IR_M3A", 7, 1.0) };
            }

            if (hasRE[6])
            {
                r.RE.HasCPC = true;
                bool[] hasRECPC = d.Subfields(4);
                if (hasRECPC[0])
                    r.RE.CPC.PNB = d.U16("RE_CPC_PNB", 16);
                if (hasRECPC[1])
                    r.RE.CPC.RPL = d.Counted(() => new Cat048.RECPCRPLEntry { TYPE = d.U8("RE_CPC_RPL_TYPE", 8), REPLYNBR = d.U16("RE_CPC_RPL_REPLYNBR", 16) });
                if (hasRECPC[2])
                    r.RE.CPC.SNB = d.U8("RE_CPC_SNB", 8);
                if (hasRECPC[3])
                    r.RE.CPC.DATE = new()
                    {
                        Y1 = d.U8("RE_CPC_DATE_Y1", 4), Y2 = d.U8("RE_CPC_DATE_Y2", 4), Y3 = d.U8("RE_CPC_DATE_Y3", 4), Y4 = d.U8("RE_CPC_DATE_Y4", 4),
                        M1 = d.U8("RE_CPC_DATE_M1", 4), M2 = d.U8("RE_CPC_DATE_M2", 4), D1 = d.U8("RE_CPC_DATE_D1", 4), D2 = d.U8("RE_CPC_DATE_D2", 4),
                    };
            }

            if (hasRE[7])
            {
                r.RE.HasGEN48 = true;
                bool[] hasREGEN48 = d.Subfields(5);
                if (hasREGEN48[0])
                    r.RE.GEN48.ALTM2 = new()
                    {
                        V = d.Flag("RE_GEN48_ALTM2_V"), G = d.Flag("RE_GEN48_ALTM2_G"), L = d.Flag("RE_GEN48_ALTM2_L"),
                        ALTM2 = d.U16("RE_GEN48_ALTM2_ALTM2", 12, spare: 1),
                    };
                if (hasREGEN48[1])
                    r.RE.GEN48.ALTM3 = new()
                    {
                        V = d.Flag("RE_GEN48_ALTM3_V"), G = d.Flag("RE_GEN48_ALTM3_G"), L = d.Flag("RE_GEN48_ALTM3_L"),
                        ALTM3 = d.U16("RE_GEN48_ALTM3_ALTM3", 12, spare: 1),
                    };
                if (hasREGEN48[2])
                    r.RE.GEN48.ALTFL = new() { V = d.Flag("RE_GEN48_ALTFL_V"), G = d.Flag("RE_GEN48_ALTFL_G"), ALTFL_FL = d.Signed("RE_GEN48_ALTFL_ALTFL", 14, 1 / 4.0) };
                if (hasREGEN48[3])
                    r.RE.GEN48.RCSDB = new() { RCSDB_dBm2 = d.Signed("RE_GEN48_RCSDB_RCSDB", 14, 1 / 100.0, spare: 2) };
                if (hasREGEN48[4])
                    r.RE.GEN48.RCSM = new() { RCSM_m2 = d.Unsigned("RE_GEN48_RCSM_RCSM", 30, 1 / 1000000.0, spare: 2) };
            }

            d.EndField("RE");
        }
    }
}
