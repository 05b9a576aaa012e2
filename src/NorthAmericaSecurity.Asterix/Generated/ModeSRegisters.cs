// Made by tools/asterix from definitions/bds.txt; the next run of it undoes edits made here.

namespace NorthAmericaSecurity.Asterix;

/// <summary>BDS 1,0 Data Link Capability Report; 7 octets.</summary>
public struct Bds10
{
    internal ulong W0;

    internal Bds10(ulong octets) => W0 = octets;

    /// <summary>Register Number.</summary>
    public byte BDS { readonly get => (byte)(W0 >> 48); set => W0 = W0 & ~0xFF000000000000UL | (ulong)value << 48 & 0xFF000000000000UL; }
    /// <summary>Continuation Flag.</summary>
    public bool CONT { readonly get => (W0 >> 47 & 0x1) != 0; set => W0 = W0 & ~0x800000000000UL | (ulong)((value ? 1u : 0u)) << 47 & 0x800000000000UL; }
    /// <summary>Overlay Command Capability.</summary>
    public bool OCC { readonly get => (W0 >> 41 & 0x1) != 0; set => W0 = W0 & ~0x20000000000UL | (ulong)((value ? 1u : 0u)) << 41 & 0x20000000000UL; }
    /// <summary>ACAS Operational.</summary>
    public bool ACAS { readonly get => (W0 >> 40 & 0x1) != 0; set => W0 = W0 & ~0x10000000000UL | (ulong)((value ? 1u : 0u)) << 40 & 0x10000000000UL; }
    /// <summary>Mode S Subnetwork Version Number.</summary>
    public byte SUBNET { readonly get => (byte)(W0 >> 33 & 0x7F); set => W0 = W0 & ~0xFE00000000UL | (ulong)value << 33 & 0xFE00000000UL; }
    /// <summary>Transponder Enhanced Protocol.</summary>
    public bool TEP { readonly get => (W0 >> 32 & 0x1) != 0; set => W0 = W0 & ~0x100000000UL | (ulong)((value ? 1u : 0u)) << 32 & 0x100000000UL; }
    /// <summary>Mode S Specific Services Capability.</summary>
    public bool MSSC { readonly get => (W0 >> 31 & 0x1) != 0; set => W0 = W0 & ~0x80000000UL | (ulong)((value ? 1u : 0u)) << 31 & 0x80000000UL; }
    /// <summary>Uplink ELM Throughput Capability.</summary>
    public byte UELM { readonly get => (byte)(W0 >> 28 & 0x7); set => W0 = W0 & ~0x70000000UL | (ulong)value << 28 & 0x70000000UL; }
    /// <summary>Downlink ELM Throughput Capability.</summary>
    public byte DELM { readonly get => (byte)(W0 >> 24 & 0xF); set => W0 = W0 & ~0xF000000UL | (ulong)value << 24 & 0xF000000UL; }
    /// <summary>Aircraft Identification Capability.</summary>
    public bool AIC { readonly get => (W0 >> 23 & 0x1) != 0; set => W0 = W0 & ~0x800000UL | (ulong)((value ? 1u : 0u)) << 23 & 0x800000UL; }
    /// <summary>Squitter Capability Subfield.</summary>
    public bool SQC { readonly get => (W0 >> 22 & 0x1) != 0; set => W0 = W0 & ~0x400000UL | (ulong)((value ? 1u : 0u)) << 22 & 0x400000UL; }
    /// <summary>Surveillance Identifier Code Capability.</summary>
    public bool SIC { readonly get => (W0 >> 21 & 0x1) != 0; set => W0 = W0 & ~0x200000UL | (ulong)((value ? 1u : 0u)) << 21 & 0x200000UL; }
    /// <summary>Common Usage GICB Capability Report.</summary>
    public bool GICB { readonly get => (W0 >> 20 & 0x1) != 0; set => W0 = W0 & ~0x100000UL | (ulong)((value ? 1u : 0u)) << 20 & 0x100000UL; }
    /// <summary>ACAS Capability Bits 37 to 40.</summary>
    public byte ACASX { readonly get => (byte)(W0 >> 16 & 0xF); set => W0 = W0 & ~0xF0000UL | (ulong)value << 16 & 0xF0000UL; }
    /// <summary>Sub-addresses of DTE 0 to 15.</summary>
    public ushort DTE { readonly get => (ushort)(W0 & 0xFFFF); set => W0 = W0 & ~0xFFFFUL | (ulong)value & 0xFFFFUL; }

    internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
    {
        visitor.BeginGroup(name);
        visitor.Code("BDS", W0 >> 48);
        visitor.Code("CONT", W0 >> 47 & 0x1);
        visitor.Spare(W0 >> 42 & 0x1F);
        visitor.Code("OCC", W0 >> 41 & 0x1);
        visitor.Code("ACAS", W0 >> 40 & 0x1);
        visitor.Code("SUBNET", W0 >> 33 & 0x7F);
        visitor.Code("TEP", W0 >> 32 & 0x1);
        visitor.Code("MSSC", W0 >> 31 & 0x1);
        visitor.Code("UELM", W0 >> 28 & 0x7);
        visitor.Code("DELM", W0 >> 24 & 0xF);
        visitor.Code("AIC", W0 >> 23 & 0x1);
        visitor.Code("SQC", W0 >> 22 & 0x1);
        visitor.Code("SIC", W0 >> 21 & 0x1);
        visitor.Code("GICB", W0 >> 20 & 0x1);
        visitor.Code("ACASX", W0 >> 16 & 0xF);
        visitor.Code("DTE", W0 & 0xFFFF);
        visitor.EndGroup();
    }
}

/// <summary>BDS 2,0 Aircraft Identification; 7 octets.</summary>
public struct Bds20
{
    internal ulong W0;

    internal Bds20(ulong octets) => W0 = octets;

    /// <summary>Register Number.</summary>
    public byte BDS { readonly get => (byte)(W0 >> 48); set => W0 = W0 & ~0xFF000000000000UL | (ulong)value << 48 & 0xFF000000000000UL; }
    /// <summary>Aircraft Identification.</summary>
    public IcaoText ID { readonly get => new IcaoText(W0 & 0xFFFFFFFFFFFF); set => W0 = W0 & ~0xFFFFFFFFFFFFUL | (ulong)value.Bits & 0xFFFFFFFFFFFFUL; }

    internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
    {
        visitor.BeginGroup(name);
        visitor.Code("BDS", W0 >> 48);
        visitor.Characters("ID", new IcaoText(W0 & 0xFFFFFFFFFFFF));
        visitor.EndGroup();
    }
}

/// <summary>BDS 3,0 ACAS Active Resolution Advisory; 7 octets.</summary>
public struct Bds30
{
    internal ulong W0;

    internal Bds30(ulong octets) => W0 = octets;

    /// <summary>Register Number.</summary>
    public byte BDS { readonly get => (byte)(W0 >> 48); set => W0 = W0 & ~0xFF000000000000UL | (ulong)value << 48 & 0xFF000000000000UL; }
    /// <summary>Active Resolution Advisories.</summary>
    public ushort ARA { readonly get => (ushort)(W0 >> 34 & 0x3FFF); set => W0 = W0 & ~0xFFFC00000000UL | (ulong)value << 34 & 0xFFFC00000000UL; }
    /// <summary>Resolution Advisories Complement.</summary>
    public byte RAC { readonly get => (byte)(W0 >> 30 & 0xF); set => W0 = W0 & ~0x3C0000000UL | (ulong)value << 30 & 0x3C0000000UL; }
    /// <summary>RA Terminated.</summary>
    public bool RAT { readonly get => (W0 >> 29 & 0x1) != 0; set => W0 = W0 & ~0x20000000UL | (ulong)((value ? 1u : 0u)) << 29 & 0x20000000UL; }
    /// <summary>Multiple Threat Encounter.</summary>
    public bool MTE { readonly get => (W0 >> 28 & 0x1) != 0; set => W0 = W0 & ~0x10000000UL | (ulong)((value ? 1u : 0u)) << 28 & 0x10000000UL; }
    /// <summary>Threat Type Indicator.</summary>
    public byte TTI { readonly get => (byte)(W0 >> 26 & 0x3); set => W0 = W0 & ~0xC000000UL | (ulong)value << 26 & 0xC000000UL; }
    /// <summary>Threat Identity Data.</summary>
    public uint TID { readonly get => (uint)(W0 & 0x3FFFFFF); set => W0 = W0 & ~0x3FFFFFFUL | (ulong)value & 0x3FFFFFFUL; }

    internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
    {
        visitor.BeginGroup(name);
        visitor.Code("BDS", W0 >> 48);
        visitor.Code("ARA", W0 >> 34 & 0x3FFF);
        visitor.Code("RAC", W0 >> 30 & 0xF);
        visitor.Code("RAT", W0 >> 29 & 0x1);
        visitor.Code("MTE", W0 >> 28 & 0x1);
        visitor.Code("TTI", W0 >> 26 & 0x3);
        visitor.Code("TID", W0 & 0x3FFFFFF);
        visitor.EndGroup();
    }
}

/// <summary>BDS 4,0 Selected Vertical Intention; 7 octets.</summary>
public struct Bds40
{
    internal ulong W0;

    internal Bds40(ulong octets) => W0 = octets;

    /// <summary>MCP_STATUS.</summary>
    public bool MCP_STATUS { readonly get => (W0 >> 55) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL; }
    /// <summary>MCP/FCU Selected Altitude; LSB 16 ft.</summary>
    public double MCP_ALT_ft { readonly get => ((long)(W0 >> 43 & 0xFFF)) * 16.0; set => W0 = W0 & ~0x7FF80000000000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 16), 12)) << 43 & 0x7FF80000000000UL; }
    /// <summary>FMS_STATUS.</summary>
    public bool FMS_STATUS { readonly get => (W0 >> 42 & 0x1) != 0; set => W0 = W0 & ~0x40000000000UL | (ulong)((value ? 1u : 0u)) << 42 & 0x40000000000UL; }
    /// <summary>FMS Selected Altitude; LSB 16 ft.</summary>
    public double FMS_ALT_ft { readonly get => ((long)(W0 >> 30 & 0xFFF)) * 16.0; set => W0 = W0 & ~0x3FFC0000000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 16), 12)) << 30 & 0x3FFC0000000UL; }
    /// <summary>BPS_STATUS.</summary>
    public bool BPS_STATUS { readonly get => (W0 >> 29 & 0x1) != 0; set => W0 = W0 & ~0x20000000UL | (ulong)((value ? 1u : 0u)) << 29 & 0x20000000UL; }
    /// <summary>Barometric Pressure Setting minus 800 mb; LSB 1/10 mb.</summary>
    public double BPS_mb { readonly get => ((long)(W0 >> 17 & 0xFFF)) / 10.0; set => W0 = W0 & ~0x1FFE0000UL | (ulong)(Quantise.Unsigned(value * (10.0 / 1), 12)) << 17 & 0x1FFE0000UL; }
    /// <summary>MODE_STATUS.</summary>
    public bool MODE_STATUS { readonly get => (W0 >> 8 & 0x1) != 0; set => W0 = W0 & ~0x100UL | (ulong)((value ? 1u : 0u)) << 8 & 0x100UL; }
    /// <summary>VNAV Mode.</summary>
    public bool VNAV { readonly get => (W0 >> 7 & 0x1) != 0; set => W0 = W0 & ~0x80UL | (ulong)((value ? 1u : 0u)) << 7 & 0x80UL; }
    /// <summary>Altitude Hold Mode.</summary>
    public bool ALTHOLD { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40UL | (ulong)((value ? 1u : 0u)) << 6 & 0x40UL; }
    /// <summary>Approach Mode.</summary>
    public bool APPROACH { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20UL | (ulong)((value ? 1u : 0u)) << 5 & 0x20UL; }
    /// <summary>TARGET_STATUS.</summary>
    public bool TARGET_STATUS { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4UL | (ulong)((value ? 1u : 0u)) << 2 & 0x4UL; }
    /// <summary>Target Altitude Source.</summary>
    public byte TARGET_SOURCE { readonly get => (byte)(W0 & 0x3); set => W0 = W0 & ~0x3UL | (ulong)value & 0x3UL; }

    internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
    {
        visitor.BeginGroup(name);
        visitor.Code("MCP_STATUS", W0 >> 55);
        visitor.Quantity("MCP_ALT", ((long)(W0 >> 43 & 0xFFF)) * 16.0, "ft");
        visitor.Code("FMS_STATUS", W0 >> 42 & 0x1);
        visitor.Quantity("FMS_ALT", ((long)(W0 >> 30 & 0xFFF)) * 16.0, "ft");
        visitor.Code("BPS_STATUS", W0 >> 29 & 0x1);
        visitor.Quantity("BPS", ((long)(W0 >> 17 & 0xFFF)) / 10.0, "mb");
        visitor.Spare(W0 >> 9 & 0xFF);
        visitor.Code("MODE_STATUS", W0 >> 8 & 0x1);
        visitor.Code("VNAV", W0 >> 7 & 0x1);
        visitor.Code("ALTHOLD", W0 >> 6 & 0x1);
        visitor.Code("APPROACH", W0 >> 5 & 0x1);
        visitor.Spare(W0 >> 3 & 0x3);
        visitor.Code("TARGET_STATUS", W0 >> 2 & 0x1);
        visitor.Code("TARGET_SOURCE", W0 & 0x3);
        visitor.EndGroup();
    }
}

/// <summary>BDS 5,0 Track and Turn Report; 7 octets.</summary>
public struct Bds50
{
    internal ulong W0;

    internal Bds50(ulong octets) => W0 = octets;

    /// <summary>ROLL_STATUS.</summary>
    public bool ROLL_STATUS { readonly get => (W0 >> 55) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL; }
    /// <summary>Roll Angle, Right Wing Down Positive; LSB 45/256 deg.</summary>
    public double ROLL_deg { readonly get => ((long)(W0 << 9) >> 54) * (45.0 / 256); set => W0 = W0 & ~0x7FE00000000000UL | (ulong)(Quantise.Signed(value * (256.0 / 45), 10)) << 45 & 0x7FE00000000000UL; }
    /// <summary>TTA_STATUS.</summary>
    public bool TTA_STATUS { readonly get => (W0 >> 44 & 0x1) != 0; set => W0 = W0 & ~0x100000000000UL | (ulong)((value ? 1u : 0u)) << 44 & 0x100000000000UL; }
    /// <summary>True Track Angle; LSB 90/512 deg.</summary>
    public double TTA_deg { readonly get => ((long)(W0 << 20) >> 53) * (45.0 / 256); set => W0 = W0 & ~0xFFE00000000UL | (ulong)(Quantise.Wrapped(value * (256.0 / 45))) << 33 & 0xFFE00000000UL; }
    /// <summary>GS_STATUS.</summary>
    public bool GS_STATUS { readonly get => (W0 >> 32 & 0x1) != 0; set => W0 = W0 & ~0x100000000UL | (ulong)((value ? 1u : 0u)) << 32 & 0x100000000UL; }
    /// <summary>Ground Speed; LSB 2 kt.</summary>
    public double GS_kt { readonly get => ((long)(W0 >> 22 & 0x3FF)) * 2.0; set => W0 = W0 & ~0xFFC00000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 2), 10)) << 22 & 0xFFC00000UL; }
    /// <summary>TAR_STATUS.</summary>
    public bool TAR_STATUS { readonly get => (W0 >> 21 & 0x1) != 0; set => W0 = W0 & ~0x200000UL | (ulong)((value ? 1u : 0u)) << 21 & 0x200000UL; }
    /// <summary>Track Angle Rate; LSB 8/256 deg/s.</summary>
    public double TAR_degps { readonly get => ((long)(W0 << 43) >> 54) * (1.0 / 32); set => W0 = W0 & ~0x1FF800UL | (ulong)(Quantise.Signed(value * (32.0 / 1), 10)) << 11 & 0x1FF800UL; }
    /// <summary>TAS_STATUS.</summary>
    public bool TAS_STATUS { readonly get => (W0 >> 10 & 0x1) != 0; set => W0 = W0 & ~0x400UL | (ulong)((value ? 1u : 0u)) << 10 & 0x400UL; }
    /// <summary>True Airspeed; LSB 2 kt.</summary>
    public double TAS_kt { readonly get => ((long)(W0 & 0x3FF)) * 2.0; set => W0 = W0 & ~0x3FFUL | (ulong)(Quantise.Unsigned(value * (1.0 / 2), 10)) & 0x3FFUL; }

    internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
    {
        visitor.BeginGroup(name);
        visitor.Code("ROLL_STATUS", W0 >> 55);
        visitor.Quantity("ROLL", ((long)(W0 << 9) >> 54) * (45.0 / 256), "deg");
        visitor.Code("TTA_STATUS", W0 >> 44 & 0x1);
        visitor.Quantity("TTA", ((long)(W0 << 20) >> 53) * (45.0 / 256), "deg");
        visitor.Code("GS_STATUS", W0 >> 32 & 0x1);
        visitor.Quantity("GS", ((long)(W0 >> 22 & 0x3FF)) * 2.0, "kt");
        visitor.Code("TAR_STATUS", W0 >> 21 & 0x1);
        visitor.Quantity("TAR", ((long)(W0 << 43) >> 54) * (1.0 / 32), "deg/s");
        visitor.Code("TAS_STATUS", W0 >> 10 & 0x1);
        visitor.Quantity("TAS", ((long)(W0 & 0x3FF)) * 2.0, "kt");
        visitor.EndGroup();
    }
}

/// <summary>BDS 6,0 Heading and Speed Report; 7 octets.</summary>
public struct Bds60
{
    internal ulong W0;

    internal Bds60(ulong octets) => W0 = octets;

    /// <summary>HDG_STATUS.</summary>
    public bool HDG_STATUS { readonly get => (W0 >> 55) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL; }
    /// <summary>Magnetic Heading; LSB 90/512 deg.</summary>
    public double HDG_deg { readonly get => ((long)(W0 << 9) >> 53) * (45.0 / 256); set => W0 = W0 & ~0x7FF00000000000UL | (ulong)(Quantise.Wrapped(value * (256.0 / 45))) << 44 & 0x7FF00000000000UL; }
    /// <summary>IAS_STATUS.</summary>
    public bool IAS_STATUS { readonly get => (W0 >> 43 & 0x1) != 0; set => W0 = W0 & ~0x80000000000UL | (ulong)((value ? 1u : 0u)) << 43 & 0x80000000000UL; }
    /// <summary>Indicated Airspeed; LSB 1 kt.</summary>
    public double IAS_kt { readonly get => (double)((long)(W0 >> 33 & 0x3FF)); set => W0 = W0 & ~0x7FE00000000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 10)) << 33 & 0x7FE00000000UL; }
    /// <summary>MACH_STATUS.</summary>
    public bool MACH_STATUS { readonly get => (W0 >> 32 & 0x1) != 0; set => W0 = W0 & ~0x100000000UL | (ulong)((value ? 1u : 0u)) << 32 & 0x100000000UL; }
    /// <summary>Mach Number; LSB 4/1000 Mach.</summary>
    public double MACH_Mach { readonly get => ((long)(W0 >> 22 & 0x3FF)) / 250.0; set => W0 = W0 & ~0xFFC00000UL | (ulong)(Quantise.Unsigned(value * (250.0 / 1), 10)) << 22 & 0xFFC00000UL; }
    /// <summary>BAR_STATUS.</summary>
    public bool BAR_STATUS { readonly get => (W0 >> 21 & 0x1) != 0; set => W0 = W0 & ~0x200000UL | (ulong)((value ? 1u : 0u)) << 21 & 0x200000UL; }
    /// <summary>Barometric Altitude Rate; LSB 32 ft/min.</summary>
    public double BAR_ftpmin { readonly get => ((long)(W0 << 43) >> 54) * 32.0; set => W0 = W0 & ~0x1FF800UL | (ulong)(Quantise.Signed(value * (1.0 / 32), 10)) << 11 & 0x1FF800UL; }
    /// <summary>IVV_STATUS.</summary>
    public bool IVV_STATUS { readonly get => (W0 >> 10 & 0x1) != 0; set => W0 = W0 & ~0x400UL | (ulong)((value ? 1u : 0u)) << 10 & 0x400UL; }
    /// <summary>Inertial Vertical Velocity; LSB 32 ft/min.</summary>
    public double IVV_ftpmin { readonly get => ((long)(W0 << 54) >> 54) * 32.0; set => W0 = W0 & ~0x3FFUL | (ulong)(Quantise.Signed(value * (1.0 / 32), 10)) & 0x3FFUL; }

    internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
    {
        visitor.BeginGroup(name);
        visitor.Code("HDG_STATUS", W0 >> 55);
        visitor.Quantity("HDG", ((long)(W0 << 9) >> 53) * (45.0 / 256), "deg");
        visitor.Code("IAS_STATUS", W0 >> 43 & 0x1);
        visitor.Quantity("IAS", (double)((long)(W0 >> 33 & 0x3FF)), "kt");
        visitor.Code("MACH_STATUS", W0 >> 32 & 0x1);
        visitor.Quantity("MACH", ((long)(W0 >> 22 & 0x3FF)) / 250.0, "Mach");
        visitor.Code("BAR_STATUS", W0 >> 21 & 0x1);
        visitor.Quantity("BAR", ((long)(W0 << 43) >> 54) * 32.0, "ft/min");
        visitor.Code("IVV_STATUS", W0 >> 10 & 0x1);
        visitor.Quantity("IVV", ((long)(W0 << 54) >> 54) * 32.0, "ft/min");
        visitor.EndGroup();
    }
}

/// <summary>The registers whose layout is known, by address: the two digits of the register number, one nibble each.</summary>
public static class ModeSRegisters
{
    /// <summary>Whether the layout of a register is known.</summary>
    public static bool Knows(byte address) => address is 0x10 or 0x20 or 0x30 or 0x40 or 0x50 or 0x60;

    /// <summary>Gives the fields of a register to a visitor, as a group named by its number ("4,0"); false, and nothing given, when its layout is not known.</summary>
    /// <param name="address">Register number, one nibble each digit: 0x40 for 4,0.</param>
    /// <param name="data">The 56 bits of the register.</param>
    public static bool TryAccept<TVisitor>(byte address, ulong data, ref TVisitor visitor) where TVisitor : IItemVisitor, allows ref struct
    {
        switch (address)
        {
            case 0x10: new Bds10(data).Accept("1,0", ref visitor, 0); return true;
            case 0x20: new Bds20(data).Accept("2,0", ref visitor, 0); return true;
            case 0x30: new Bds30(data).Accept("3,0", ref visitor, 0); return true;
            case 0x40: new Bds40(data).Accept("4,0", ref visitor, 0); return true;
            case 0x50: new Bds50(data).Accept("5,0", ref visitor, 0); return true;
            case 0x60: new Bds60(data).Accept("6,0", ref visitor, 0); return true;
            default: return false;
        }
    }
}
