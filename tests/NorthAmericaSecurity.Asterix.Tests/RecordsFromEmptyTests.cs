namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Records put together item by item, against octets worked out by hand from the specification.</summary>
public class RecordsFromEmptyTests
{
    [Fact]
    public void A_service_status_of_category_065()
    {
        Cat065 record = default;
        record.I050 = 7;
        record.I010 = new() { SAC = 0x19, SIC = 0x2A };
        record.I000 = 1;
        record.I015 = 4;
        record.I030_s = 1.5;
        record.I040 = new() { NOGO = 2, OVL = true, PSS = 1, STTN = true };
        record.SP = Blocks.Hex("AABB");
        Check(ref record, "F702 | 192A 01 04 0000C0 A6 07 | 03AABB");
        Assert.False(record.Has020);
        Assert.Equal(0, record.I020);
    }

    [Fact]
    public void A_service_message_of_category_034()
    {
        Cat034 record = default;
        record.I010 = new() { SAC = 1, SIC = 2 };
        record.I000 = 2;
        record.I030_s = 43200;
        record.I020_deg = 90;
        record.I041_s = 10;
        record.Has050 = true;
        record.I050.COM = new() { NOGO = true, TSV = true };
        record.I050.MDS = new() { ANT = true, CHAB = 2, SCF = true };
        record.Has060 = true;
        record.I060.PSR = new() { POL = true, REDRAD = 5, STC = 1 };
        Cat034.Item070Entry[] counts = [new() { TYP = 1, COUNT = 5 }, new() { TYP = 2, COUNT = 2047 }];
        record.I070 = new(counts, new byte[Repetition<Cat034.Item070Entry>.OctetsOf(2)]);
        record.I100 = new() { RHOST_NM = 1, RHOEND_NM = 300, THETAST_deg = 0, THETAEND_deg = 180 };
        record.I110 = 3;
        record.I120 = new() { HGT_m = -5, LAT_deg = 45, LON_deg = -90 };
        record.I090 = new() { RNG_NM = -0.5, AZM_deg = 1 };
        record.RE = Blocks.Hex("DEAD");
        record.SP = default;
        Check(ref record, "FFFE | 0102 02 546000 40 0500 | 84 82 C400 | 10 D4 | 02 0805 17FF | 0100 FFFF 0000 8000 | 03 | FFFB 200000 C00000 | C02E | 03DEAD 01");

        // Items go as they came.
        record.Has050 = false;
        record.Has070 = false;
        record.HasSP = false;
        record.I060.HasPSR = false;
        record.Has000 = false;
        Check(ref record, "BB7C | 0102 546000 40 0500 | 00 | 0100 FFFF 0000 8000 | 03 | FFFB 200000 C00000 | C02E | 03DEAD");
        Assert.Equal((0, 0, false, false), (record.I000, record.I070.Count, record.I050.HasMDS, record.I050.MDS.ANT));
        record.Has000 = true;
        record.Has050 = true;
        Assert.Equal((0, false), (record.I000, record.I050.HasMDS));
    }

    [Fact]
    public void A_target_report_of_category_048()
    {
        Cat048 record = default;
        record.I010 = new() { SAC = 0x19, SIC = 0x0C };
        record.I140_s = 27354.6015625;
        record.I020 = new() { TYP = 5, RDP = true, FOEFRI = 2 };
        record.I040 = new() { RHO_NM = 197.68359375, THETA_deg = 340.15 };
        record.I070 = new() { MODE3A = Convert.ToUInt16("2000", 8) };
        record.I090 = new() { FL_FL = 330 };
        record.Has130 = true;
        record.I130.SRL_deg = 0.9;
        record.I130.SAM_dBm = -72;
        record.I220 = 0x3C660C;
        record.I240 = new IcaoText("DLH65A");
        Cat048.Item250Entry[] registers = [new() { MBDATA = 0xC0780031BC0000, BDS1 = 4, BDS2 = 0 }];
        record.I250 = new(registers, new byte[8]);
        record.I161 = new() { TRN = 3563 };
        record.I042 = new() { X_NM = -10.5, Y_NM = 5 };
        record.I200 = new() { GSP_NMps = 0.1, HDG_deg = 270 };
        record.I170 = new() { CNF = true, RAD = 2, CDM = 1, GHO = true };
        record.I210 = new() { SIGX_NM = 0.5, SIGY_NM = 0.25, SIGV_NMps = 0.015625, SIGH_deg = 0.879 };
        Cat048.Item030Entry[] conditions = [new() { Value = 10 }, new() { Value = 77 }];
        record.I030 = new(conditions, new byte[2]);
        record.I080 = new() { QA1 = true, QD1 = true };
        record.I110 = new() { _3DH_ft = 10000 };
        record.Has120 = true;
        record.I120.CAL = new() { D = true, CAL_mps = -3 };
        Cat048.Item120RDSEntry[] speeds = [new() { DOP_mps = 100, AMB_mps = 200, FRQ_MHz = 2800 }];
        record.I120.RDS = new(speeds, new byte[6]);
        record.I230 = new() { COM = 1, MSSC = true, ARC = true, AIC = true, B1B = 5 };
        record.I260 = 0x30000000000001;
        record.I055 = new() { V = true, MODE1 = 17 };
        record.I050 = new() { V = true, MODE2 = Convert.ToUInt16("7777", 8) };
        record.I065 = new() { QB1 = true };
        record.I060 = new() { QD4 = true };
        record.HasRE = true;
        record.RE.HasMD5 = true;
        record.RE.MD5.SUM = new() { M5 = true };
        record.RE.ERR_NM = 300;
        record.RE.HasCPC = true;
        record.RE.CPC.PNB = 0x1234;
        record.RE.HasGEN48 = true;
        record.RE.GEN48.ALTM2 = new() { ALTM2 = Convert.ToUInt16("1234", 8) };
        Check(ref record,
            "FFFFEFFA | 190C 356D4D A904 C5AFF1E2 0400 0528 | A0 14 B8 | 3C660C 10C236D41820 | 01 C0780031BC0000 40 | 0DEB FAC00280 0666C000 C340 402 0FF0A | 159A | 0201 0190" +
            "| C0 83FD 01 0064 00C8 0AF0 | 20E5 30000000000001 91 8FFF 01 0004 | 0D 8B 8080 012C00 801234 80029C");
        record.RE.HasGEN48 = false;
        record.RE.HasCPC = false;
        record.Has130 = false;
        record.I020 = new() { TYP = 1 };
        Check(ref record,
            "FDFFEFFA | 190C 356D4D 20 C5AFF1E2 0400 0528 | 3C660C 10C236D41820 | 01 C0780031BC0000 40 | 0DEB FAC00280 0666C000 C340 402 0FF0A | 159A | 0201 0190" +
            "| C0 83FD 01 0064 00C8 0AF0 | 20E5 30000000000001 91 8FFF 01 0004 | 07 88 8080 012C00");
        Assert.Equal((false, 0), (record.RE.HasCPC, record.RE.CPC.PNB));
    }

    [Fact]
    public void A_track_of_category_062()
    {
        Cat062 record = default;
        record.I010 = new() { SAC = 0x19, SIC = 0x2B };
        record.I015 = 1;
        record.I070_s = 0.78125;
        record.I105 = new() { LAT_deg = 45, LON_deg = -90 };
        record.I100 = new() { X_m = -1000.5, Y_m = 2000 };
        record.I185 = new() { VX_mps = 100, VY_mps = -50 };
        record.I210 = new() { AX_mps2 = 0.25, AY_mps2 = -0.25 };
        record.I060 = new() { V = true, CH = true, MODE3A = Convert.ToUInt16("1234", 8) };
        record.I245 = new() { STI = 1, CHR = new IcaoText("AFR123") };
        record.Has380 = true;
        record.I380.ADR = 0xABCDEF;
        record.I380.IAS = new() { IM = true, IAS_Mach = 0.8 };
        record.I380.TIS = new() { NAV = true };
        Cat062.Item380TIDEntry[] points =
        [
            new() { NC = true, TCPN = 3, ALT_ft = 35000, LAT_deg = 45, LON_deg = -45, PT = 5, TD = 2, TRA = true, TOV_s = 60, TTR_NM = 1.5 },
        ];
        record.I380.TID = new(points, new byte[15]);
        record.I380.COM = new() { COM = 2, STAT = 1, SSC = true, ARC = true, AIC = true };
        Cat062.Item380BDSDATAEntry[] registers = [new() { Value = 0xC0780031BC000040 }];
        record.I380.BDSDATA = new(registers, new byte[8]);
        record.I380.BPS = new() { BPS_mb = 213.2 };
        record.I040 = 0x0FFF;
        record.I080 = new() { MON = true, CST = true };
        record.Has290 = true;
        record.I290.TRK_s = 1;
        record.I290.ADS_s = 100;
        record.I290.MLT_s = 0.5;
        record.I200 = new() { TRANS = 1, VERT = 2, ADF = true };
        record.Has295 = true;
        record.I295.MFL_s = 1;
        record.I295.BPS_s = 2;
        record.I136_FL = 350;
        record.I130_ft = 37000;
        record.I135 = new() { QNH = true, CTB_FL = 340 };
        record.I220_ftpmin = -1000;
        record.Has390 = true;
        record.I390.CS = new AsciiText("AFR123", 7);
        record.I390.WTC = new AsciiText("M", 1);
        record.I390.DEP = new AsciiText("LFPG", 4);
        record.I390.CFL_FL = 100;
        Cat062.Item390TODEntry[] times = [new() { TYP = 1, HOR = 12, MIN = 30, AVS = true, SEC = 15 }];
        record.I390.TOD = new(times, new byte[4]);
        record.I270 = new() { LENGTH_m = 20, ORIENTATION_deg = 90 };
        record.I300 = 5;
        record.Has110 = true;
        record.I110.SUM = new() { M5 = true };
        record.I110.XP = new() { X1 = true };
        record.I120 = new() { MODE2 = 15 };
        Cat062.Item510Entry[] tracks = [new() { IDENT = 1, TRACK = 5 }, new() { IDENT = 2, TRACK = 32767 }];
        record.I510 = new(tracks, new byte[6]);
        record.Has500 = true;
        record.I500.APC = new() { X_m = 10, Y_m = 0.5 };
        record.Has340 = true;
        record.I340.SID = new() { SAC = 1, SIC = 2 };
        record.I340.HEIGHT_ft = -100;
        record.HasRE = true;
        Cat062.RECSTEntry[] sensors = [new() { SAC = 1, SIC = 2, TYP = 3, LTN = 7 }];
        record.RE.CST = new(sensors, new byte[5]);
        record.RE.STS = new() { FDR = true };
        record.RE.HasV3 = true;
        record.RE.V3.PS3 = new() { EP = true, VAL = 5 };
        record.SP = Blocks.Hex("01");
        const string Kinematics = "192B 01 000064 00800000FF000000 FFF82F000FA0 0190FF38 | 01FF A29C 40046 4B1CB3820";
        const string Derived = "91E10112 ABCDEF 8320 80 01 430DAC 200000 E00000 5A 00003C 0096 44E0 01C0780031BC000040 0854";
        const string Plan = "4728 41465231323320 4D 4C465047 0190 01080C1E8F";
        Check(ref record,
            $"BFFFFFFF06 | {Kinematics} | {Derived} | 0FFF 81010180 89200401 9002 | 4A 81010101200408 0578 1720 8550 FF60 | {Plan}" +
            "| 2940 05 828001 000F 01000B02FFFE 8000140001 A00102FFFC | 0B 98 01 0102030007 80 80D0 | 0201");

        // What is taken out is not sent; what is set again is sent alone.
        record.Has380 = false;
        record.Has390 = false;
        record.Has290 = false;
        record.HasRE = false;
        record.Has380 = true;
        record.I380.GS_NMps = -1;
        Check(ref record,
            $"BFFDFDFF02 | {Kinematics} | 010110 C000 | 0FFF 81010180 | 4A 81010101200408 0578 1720 8550 FF60 | 2940 05 828001 000F 01000B02FFFE 8000140001 A00102FFFC | 0201");
        Assert.Equal((0u, false, 0.0, 0, ""), (record.I380.ADR, record.I380.HasTID, record.I290.TRK_s, record.RE.CST.Count, record.I390.CS.ToString()));
    }

    [Fact]
    public void Subfields_of_compound_items_that_were_read_are_given_set_and_taken_out()
    {
        byte[] octets = Blocks.Hex("01130104 | 90 ABCDEF 8320 | 8920 04 0190 02 | 9180 8000FFFE 05 0A");
        Cat062 record = default;
        Assert.True(Cat062.TryRead(octets, 5, ref record, out int length, out _));
        Assert.Equal(octets.Length, length);
        Assert.Equal((0xABCDEFu, 0.8, false, 0.0), (record.I380.ADR, record.I380.IAS.IAS_Mach, record.I380.HasTAS, record.I380.TAS_kt));
        Assert.Equal((1.0, 0.0, 100.0, 0.5), (record.I290.TRK_s, record.I290.PSR_s, record.I290.ADS_s, record.I290.MLT_s));
        byte[] written = new byte[record.MaximumLength];
        Assert.Equal(octets, written[..record.Write(written)]);

        record.I380.TAS_kt = 256;
        record.I290.PSR_s = 2;
        record.I290.HasADS = false;
        record.I500.APC = new() { X_m = 1, Y_m = 2 };
        Assert.Equal((0xABCDEFu, 0.8, 1.0, 0.5), (record.I380.ADR, record.I380.IAS.IAS_Mach, record.I290.TRK_s, record.I290.MLT_s));
        Check(ref record, "01130104 | 98 ABCDEF 8320 0100 | C120 04 08 02 | 9180 00020004 05 0A");
    }

    [Fact]
    public void The_early_reading_of_a_subfield_of_category_062()
    {
        Cat062 record = default;
        record.Has340 = true;
        record.I340.HEIGHT_ft_until1_18 = 1_000_000;
        Check(ref record, "01010102 | 20 9C40", "062 1.18");
        Assert.Equal(1_000_000, record.I340.HEIGHT_ft_until1_18);
    }

    [Fact]
    public void A_target_report_of_category_021()
    {
        Cat021 record = default;
        record.I010 = new() { SAC = 1, SIC = 2 };
        record.I040 = new() { ARC = 1, TBC_VAL = 5 };
        record.I130 = new() { LAT_deg = 45, LON_deg = 180 };
        record.I131 = new() { LAT_deg = -45, LON_deg = 90 };
        record.I150 = new() { AS_NMps = 0.25 };
        record.I151 = new() { RE = true, TAS_kt = 300 };
        record.I080 = 0x4B1234;
        record.I073_s = 1;
        record.I074 = new() { FSI = 2, TOMRP_s = 0.5 };
        record.I140_ft = 1000;
        record.I090 = new() { NUCRNACV = 7, VALDISTQUALP2_m = 3 };
        record.I210 = new() { VN = 2, LTT = 2 };
        record.I165 = new() { TAR_degps = -1 };
        record.Has220 = true;
        record.I220.TMP_degC = -10.5;
        record.I271 = new() { POA = true, LW = 5 };
        Cat021.Item250Entry[] registers = [new() { Value = 0x0123456789ABCD60 }];
        record.I250 = new(registers, new byte[8]);
        record.I260 = new() { TYP = 28, TID = 1 };
        record.Has295 = true;
        record.I295.SCC_s = 1;
        record.HasRE = true;
        record.RE.BPS = new() { BPS_hPa = 213.2 };
        record.RE.SGV = new() { GSS_kt = 10 };
        record.RE.HasMES = true;
        record.RE.MES.SUM = new() { PO = true };
        Check(ref record,
            "C77D7105215B04 | 0102 0901010A 200000800000 F000000020000000 | 1000 812C 4B1234 000080 A0000000 | 00A0 E1 01010101010101 06 12 | 03E0 | 20FFD6" +
            "| 2150 01 0123456789ABCD60 E0000000000001 010101400A | 08 89 0854 00A0 8001");
    }

    [Fact]
    public void The_items_of_earlier_editions_of_category_021()
    {
        Cat021 record = default;
        record.I271Until2_1 = new() { POA = true, LW = 5 };
        Check(ref record, "010101010140 | 2105", "021 2.1");
        Assert.False(record.Has271);

        Cat021Ed0 early = default;
        early.I130Until0_23 = new() { LAT_deg = 45, LON_deg = -90 };
        Check(ref early, "10 | 200000C00000", "021 0.23");
        early.Has130Until0_23 = false;
        early.I130 = new() { LAT_deg = 45, LON_deg = -90 };
        Check(ref early, "10 | 00800000FF000000", "021 0.26");
    }

    [Fact]
    public void A_track_and_a_plot_of_category_001()
    {
        Cat001 record = default;
        record.I010 = new() { SAC = 8, SIC = 1 };
        record.I020 = new() { TYP = true, SSRPSR = 2 };
        record.I161 = 0x0123;
        record.I040 = new() { RHO_NM = 10, THETA_deg = 45 };
        record.I170 = new() { CON = true, TRE = true };
        Cat001.Item210Entry[] quality = [new() { Value = 1 }];
        record.I210 = new(quality, new byte[1]);
        record.I150 = new() { XA = true };
        Check(ref record, "F1070180 | 0801 A0 0123 05002000 | 8180 02 | 80");

        Cat001 plot = default;
        plot.I150 = new() { XA = true };
        plot.I141_s = 2;
        plot.I090 = new() { HGT_FL = -1.25 };
        plot.I040 = record.I040;
        plot.I020 = new() { SSRPSR = 1 };
        plot.I010 = record.I010;
        Check(ref plot, "EB 01 80 | 0801 10 05002000 3FFB 0100 | 80");
    }

    [Fact]
    public void Items_in_random_fields_of_category_001_go_back_to_their_places_when_those_are_taken_out()
    {
        Cat001 record = default;
        Assert.True(Cat001.TryRead(Blocks.Hex("C10102 0801 20 02 03 05002000 0A C5"), 2, ref record, out int length, out _));
        Assert.Equal((14, 10.0, -59.0), (length, record.I040.RHO_NM, record.I131_dBm));
        Check(ref record, "C10102 0801 20 02 03 05002000 0A C5");
        record.HasRFS = false;
        Assert.True(record.Has040);
        Check(ref record, "E12100 | 0801 20 05002000 C5");
    }

    [Fact]
    public void A_chain_that_has_no_entries_cannot_be_sent()
    {
        Assert.Throws<InvalidOperationException>(() =>
        {
            Cat048 record = default;
            record.Has030 = true;
            record.Write(new byte[record.MaximumLength]);
        });
        Assert.Throws<ArgumentException>(() => new Repetition<Cat048.Item030Entry>([], new byte[1]).Count);
        Assert.Throws<ArgumentException>(() => new Repetition<Cat034.Item070Entry>(new Cat034.Item070Entry[256], new byte[512]).Count);
        Assert.Throws<ArgumentException>(() => new Repetition<Cat034.Item070Entry>(new Cat034.Item070Entry[2], new byte[3]).Count);
    }

    [Fact]
    public void A_field_longer_than_its_length_can_tell_cannot_be_sent()
    {
        foreach (int length in new[] { 0, 1, 254 })
        {
            Cat065 record = default;
            record.SP = new byte[length];
            Check(ref record, "0102" + (length + 1).ToString("X2", System.Globalization.CultureInfo.InvariantCulture) + new string('0', 2 * length));
        }

        Assert.Throws<InvalidOperationException>(() =>
        {
            Cat065 record = default;
            record.SP = new byte[255];
            record.Write(new byte[record.MaximumLength]);
        });
    }

    [Fact]
    public void A_destination_that_is_too_short_is_refused()
        => Assert.Throws<ArgumentException>(() =>
        {
            Cat065 record = default;
            record.I000 = 1;
            record.Write(new byte[record.MaximumLength - 1]);
        });

    [Fact]
    public void An_entry_that_there_is_not_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Repetition<Cat034.Item070Entry>)[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Repetition<Cat034.Item070Entry>(new Cat034.Item070Entry[2], new byte[4])[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Repetition<Cat034.Item070Entry>(new Cat034.Item070Entry[2], new byte[4])[-1]);
    }

    [Fact]
    public void What_an_earlier_record_left_is_not_seen_in_the_next()
    {
        Cat062 record = default;
        Assert.True(Cat062.TryRead(Blocks.Hex("BF010180 192B 01 000064 00800000FF000000 FFF82F000FA0 0190FF38 29 40"), 5, ref record, out _, out _));
        Assert.Equal((true, 45.0, 100.0, 20.0), (record.Has105, record.I105.LAT_deg, record.I185.VX_mps, record.I270.LENGTH_m));
        Assert.True(Cat062.TryRead(Blocks.Hex("80 0102"), 5, ref record, out _, out _));
        Assert.Equal((false, 0.0, 0.0, 0.0, 0.0), (record.Has105, record.I105.LAT_deg, record.I185.VX_mps, record.I270.LENGTH_m, record.I070_s));
        // Announced and not set, an item is zero.
        record.Has105 = true;
        record.Has185 = true;
        record.Has070 = true;
        Assert.Equal((0.0, 0.0, 0.0), (record.I105.LAT_deg, record.I185.VX_mps, record.I070_s));
        Check(ref record, "9A | 0102 000000 0000000000000000 00000000");
    }

    /// <summary>Writes the record, compares, reads it into a fresh one and writes that.</summary>
    private static void Check<TRecord>(scoped ref TRecord record, string expected, string? edition = null) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
        int index = edition is null ? Definitions.Layouts.Where(l => l.Type.ToString() == typeof(TRecord).Name).Max(l => l.Index) : Definitions.Layout(edition).Index;
        byte[] octets = Blocks.Hex(expected), buffer = new byte[record.MaximumLength];
        int length = record.Write(buffer);
        Assert.Equal(Convert.ToHexString(octets), Convert.ToHexString(buffer.AsSpan(0, length)));
        TRecord read = default;
        Assert.True(TRecord.TryRead(octets, index, ref read, out int readLength, out RecordFault fault), fault.ToString());
        Assert.Equal(octets.Length, readLength);
        var again = new byte[read.MaximumLength];
        Assert.Equal(octets, again[..read.Write(again)]);
        Recorder ofRecord = new(), ofRead = new();
        record.Accept(ref ofRecord, index);
        read.Accept(ref ofRead, index);
        Assert.Null(Told.Difference(ofRecord.Told, ofRead.Told));
    }
}
