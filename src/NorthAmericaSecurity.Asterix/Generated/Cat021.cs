// Made by tools/asterix from definitions/021.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 021, editions 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7. ADS-B target reports, editions 2. EUROCONTROL-SPEC-0149-12 and its appendix A (reserved expansion).</summary>
public ref struct Cat021 : IRecord<Cat021>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identification
    private const ulong Bit040 = 0x4000000000000000; // Target Report Descriptor
    private const ulong Bit161 = 0x2000000000000000; // Track Number
    private const ulong Bit015 = 0x1000000000000000; // Service Identification
    private const ulong Bit071 = 0x0800000000000000; // Time of Applicability for Position
    private const ulong Bit130 = 0x0400000000000000; // Position in WGS-84 Co-ordinates
    private const ulong Bit131 = 0x0200000000000000; // High-Resolution Position in WGS-84 Co-ordinates
    private const ulong Bit072 = 0x0080000000000000; // Time of Applicability for Velocity
    private const ulong Bit150 = 0x0040000000000000; // Air Speed
    private const ulong Bit151 = 0x0020000000000000; // True Airspeed
    private const ulong Bit080 = 0x0010000000000000; // Target Address
    private const ulong Bit073 = 0x0008000000000000; // Time of Message Reception for Position
    private const ulong Bit074 = 0x0004000000000000; // Time of Message Reception of Position-High Precision
    private const ulong Bit075 = 0x0002000000000000; // Time of Message Reception for Velocity
    private const ulong Bit076 = 0x0000800000000000; // Time of Message Reception of Velocity-High Precision
    private const ulong Bit140 = 0x0000400000000000; // Geometric Height
    private const ulong Bit090 = 0x0000200000000000; // Quality Indicators
    private const ulong Bit210 = 0x0000100000000000; // MOPS Version
    private const ulong Bit070 = 0x0000080000000000; // Mode 3/A Code in Octal Representation
    private const ulong Bit230 = 0x0000040000000000; // Roll Angle
    private const ulong Bit145 = 0x0000020000000000; // Flight Level
    private const ulong Bit152 = 0x0000008000000000; // Magnetic Heading
    private const ulong Bit200 = 0x0000004000000000; // Target Status
    private const ulong Bit155 = 0x0000002000000000; // Barometric Vertical Rate
    private const ulong Bit157 = 0x0000001000000000; // Geometric Vertical Rate
    private const ulong Bit160 = 0x0000000800000000; // Airborne Ground Vector
    private const ulong Bit165 = 0x0000000400000000; // Track Angle Rate
    private const ulong Bit077 = 0x0000000200000000; // Time of ASTERIX Report Transmission
    private const ulong Bit170 = 0x0000000080000000; // Target Identification
    private const ulong Bit020 = 0x0000000040000000; // Emitter Category
    private const ulong Bit220 = 0x0000000020000000; // Met Information
    private const ulong Bit146 = 0x0000000010000000; // Selected Altitude
    private const ulong Bit148 = 0x0000000008000000; // Final State Selected Altitude
    private const ulong Bit110 = 0x0000000004000000; // Trajectory Intent
    private const ulong Bit016 = 0x0000000002000000; // Service Management
    private const ulong Bit008 = 0x0000000000800000; // Aircraft Operational Status
    private const ulong Bit271 = 0x0000000000400000; // Surface Capabilities and Characteristics
    private const ulong Bit132 = 0x0000000000200000; // Message Amplitude
    private const ulong Bit250 = 0x0000000000100000; // Mode S MB Data
    private const ulong Bit260 = 0x0000000000080000; // ACAS Resolution Advisory Report
    private const ulong Bit400 = 0x0000000000040000; // Receiver ID
    private const ulong Bit295 = 0x0000000000020000; // Data Ages
    private const ulong BitRE = 0x0000000000000400; // Reserved Expansion Field, editions 1.4, 1.5
    private const ulong BitSP = 0x0000000000000200; // Special Purpose Field
    private const ulong Bit271Until2_1 = 0x0000000000000001; // Surface Capabilities and Characteristics

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private Item040 _i040;
    private Item161 _i161;
    private uint _i015;
    private uint _i071;
    private Item130 _i130;
    private Item131 _i131;
    private uint _i072;
    private Item150 _i150;
    private Item151 _i151;
    private uint _i080;
    private uint _i073;
    private Item074 _i074;
    private uint _i075;
    private Item076 _i076;
    private uint _i140;
    private Item090 _i090;
    private Item210 _i210;
    private Item070 _i070;
    private uint _i230;
    private uint _i145;
    private uint _i152;
    private Item200 _i200;
    private Item155 _i155;
    private Item157 _i157;
    private Item160 _i160;
    private Item165 _i165;
    private uint _i077;
    private ulong _i170;
    private uint _i020;
    private Item146 _i146;
    private Item148 _i148;
    private uint _i016;
    private Item008 _i008;
    private Item271 _i271;
    private uint _i132;
    private ReadOnlySpan<byte> _i250;
    private Item260 _i260;
    private uint _i400;
    private ReadOnlySpan<byte> _sp;
    private Item271Until2_1 _i271until2_1;

    public static byte Category => 21;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I021/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I021/010 Data Source Identification.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I021/040 is in the record.</summary>
    public bool Has040 { readonly get => (_announced.First & (uint)(Bit040 >> 32)) != 0; set { if (value != Has040) _i040 = default; _announced.First = value ? _announced.First | (uint)(Bit040 >> 32) : _announced.First & ~(uint)(Bit040 >> 32); } }

    /// <summary>I021/040 Target Report Descriptor.</summary>
    public Item040 I040 { readonly get => Has040 ? _i040 : default; set { if ((_announced.First & (uint)(Bit040 >> 32)) == 0) _announced.First |= (uint)(Bit040 >> 32); _i040 = value; } }

    /// <summary>Whether I021/161 is in the record.</summary>
    public bool Has161 { readonly get => (_announced.First & (uint)(Bit161 >> 32)) != 0; set { if (value != Has161) _i161 = default; _announced.First = value ? _announced.First | (uint)(Bit161 >> 32) : _announced.First & ~(uint)(Bit161 >> 32); } }

    /// <summary>I021/161 Track Number.</summary>
    public Item161 I161 { readonly get => Has161 ? _i161 : default; set { if ((_announced.First & (uint)(Bit161 >> 32)) == 0) _announced.First |= (uint)(Bit161 >> 32); _i161 = value; } }

    /// <summary>Whether I021/015 is in the record.</summary>
    public bool Has015 { readonly get => (_announced.First & (uint)(Bit015 >> 32)) != 0; set { if (value != Has015) _i015 = default; _announced.First = value ? _announced.First | (uint)(Bit015 >> 32) : _announced.First & ~(uint)(Bit015 >> 32); } }

    /// <summary>I021/015 Service Identification.</summary>
    public byte I015 { readonly get => Has015 ? (byte)_i015 : default; set { if ((_announced.First & (uint)(Bit015 >> 32)) == 0) _announced.First |= (uint)(Bit015 >> 32); _i015 = (uint)value; } }

    /// <summary>Whether I021/071 is in the record.</summary>
    public bool Has071 { readonly get => (_announced.First & (uint)(Bit071 >> 32)) != 0; set { if (value != Has071) _i071 = default; _announced.First = value ? _announced.First | (uint)(Bit071 >> 32) : _announced.First & ~(uint)(Bit071 >> 32); } }

    /// <summary>I021/071 Time of Applicability for Position; LSB 1/2^7 s.</summary>
    public double I071_s { readonly get => Has071 ? ((int)_i071) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit071 >> 32)) == 0) _announced.First |= (uint)(Bit071 >> 32); _i071 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I021/130 is in the record.</summary>
    public bool Has130 { readonly get => (_announced.First & (uint)(Bit130 >> 32)) != 0; set { if (value != Has130) _i130 = default; _announced.First = value ? _announced.First | (uint)(Bit130 >> 32) : _announced.First & ~(uint)(Bit130 >> 32); } }

    /// <summary>I021/130 Position in WGS-84 Co-ordinates.</summary>
    public Item130 I130 { readonly get => Has130 ? _i130 : default; set { if ((_announced.First & (uint)(Bit130 >> 32)) == 0) _announced.First |= (uint)(Bit130 >> 32); _i130 = value; } }

    /// <summary>Whether I021/131 is in the record.</summary>
    public bool Has131 { readonly get => (_announced.First & (uint)(Bit131 >> 32)) != 0; set { if (value != Has131) _i131 = default; _announced.First = value ? _announced.First | (uint)(Bit131 >> 32) : _announced.First & ~(uint)(Bit131 >> 32); } }

    /// <summary>I021/131 High-Resolution Position in WGS-84 Co-ordinates.</summary>
    public Item131 I131 { readonly get => Has131 ? _i131 : default; set { if ((_announced.First & (uint)(Bit131 >> 32)) == 0) _announced.First |= (uint)(Bit131 >> 32); _i131 = value; } }

    /// <summary>Whether I021/072 is in the record.</summary>
    public bool Has072 { readonly get => (_announced.First & (uint)(Bit072 >> 32)) != 0; set { if (value != Has072) _i072 = default; _announced.First = value ? _announced.First | (uint)(Bit072 >> 32) : _announced.First & ~(uint)(Bit072 >> 32); } }

    /// <summary>I021/072 Time of Applicability for Velocity; LSB 1/2^7 s.</summary>
    public double I072_s { readonly get => Has072 ? ((int)_i072) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit072 >> 32)) == 0) _announced.First |= (uint)(Bit072 >> 32); _i072 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I021/150 is in the record.</summary>
    public bool Has150 { readonly get => (_announced.First & (uint)(Bit150 >> 32)) != 0; set { if (value != Has150) _i150 = default; _announced.First = value ? _announced.First | (uint)(Bit150 >> 32) : _announced.First & ~(uint)(Bit150 >> 32); } }

    /// <summary>I021/150 Air Speed.</summary>
    public Item150 I150 { readonly get => Has150 ? _i150 : default; set { if ((_announced.First & (uint)(Bit150 >> 32)) == 0) _announced.First |= (uint)(Bit150 >> 32); _i150 = value; } }

    /// <summary>Whether I021/151 is in the record.</summary>
    public bool Has151 { readonly get => (_announced.First & (uint)(Bit151 >> 32)) != 0; set { if (value != Has151) _i151 = default; _announced.First = value ? _announced.First | (uint)(Bit151 >> 32) : _announced.First & ~(uint)(Bit151 >> 32); } }

    /// <summary>I021/151 True Airspeed.</summary>
    public Item151 I151 { readonly get => Has151 ? _i151 : default; set { if ((_announced.First & (uint)(Bit151 >> 32)) == 0) _announced.First |= (uint)(Bit151 >> 32); _i151 = value; } }

    /// <summary>Whether I021/080 is in the record.</summary>
    public bool Has080 { readonly get => (_announced.First & (uint)(Bit080 >> 32)) != 0; set { if (value != Has080) _i080 = default; _announced.First = value ? _announced.First | (uint)(Bit080 >> 32) : _announced.First & ~(uint)(Bit080 >> 32); } }

    /// <summary>I021/080 Target Address.</summary>
    public uint I080 { readonly get => Has080 ? (uint)_i080 : default; set { if ((_announced.First & (uint)(Bit080 >> 32)) == 0) _announced.First |= (uint)(Bit080 >> 32); _i080 = (uint)value & 0xFFFFFFu; } }

    /// <summary>Whether I021/073 is in the record.</summary>
    public bool Has073 { readonly get => (_announced.First & (uint)(Bit073 >> 32)) != 0; set { if (value != Has073) _i073 = default; _announced.First = value ? _announced.First | (uint)(Bit073 >> 32) : _announced.First & ~(uint)(Bit073 >> 32); } }

    /// <summary>I021/073 Time of Message Reception for Position; LSB 1/2^7 s.</summary>
    public double I073_s { readonly get => Has073 ? ((int)_i073) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit073 >> 32)) == 0) _announced.First |= (uint)(Bit073 >> 32); _i073 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I021/074 is in the record.</summary>
    public bool Has074 { readonly get => (_announced.First & (uint)(Bit074 >> 32)) != 0; set { if (value != Has074) _i074 = default; _announced.First = value ? _announced.First | (uint)(Bit074 >> 32) : _announced.First & ~(uint)(Bit074 >> 32); } }

    /// <summary>I021/074 Time of Message Reception of Position-High Precision.</summary>
    public Item074 I074 { readonly get => Has074 ? _i074 : default; set { if ((_announced.First & (uint)(Bit074 >> 32)) == 0) _announced.First |= (uint)(Bit074 >> 32); _i074 = value; } }

    /// <summary>Whether I021/075 is in the record.</summary>
    public bool Has075 { readonly get => (_announced.First & (uint)(Bit075 >> 32)) != 0; set { if (value != Has075) _i075 = default; _announced.First = value ? _announced.First | (uint)(Bit075 >> 32) : _announced.First & ~(uint)(Bit075 >> 32); } }

    /// <summary>I021/075 Time of Message Reception for Velocity; LSB 1/2^7 s.</summary>
    public double I075_s { readonly get => Has075 ? ((int)_i075) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit075 >> 32)) == 0) _announced.First |= (uint)(Bit075 >> 32); _i075 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I021/076 is in the record.</summary>
    public bool Has076 { readonly get => (_announced.First & (uint)(Bit076 >> 32)) != 0; set { if (value != Has076) _i076 = default; _announced.First = value ? _announced.First | (uint)(Bit076 >> 32) : _announced.First & ~(uint)(Bit076 >> 32); } }

    /// <summary>I021/076 Time of Message Reception of Velocity-High Precision.</summary>
    public Item076 I076 { readonly get => Has076 ? _i076 : default; set { if ((_announced.First & (uint)(Bit076 >> 32)) == 0) _announced.First |= (uint)(Bit076 >> 32); _i076 = value; } }

    /// <summary>Whether I021/140 is in the record.</summary>
    public bool Has140 { readonly get => (_announced.First & (uint)(Bit140 >> 32)) != 0; set { if (value != Has140) _i140 = default; _announced.First = value ? _announced.First | (uint)(Bit140 >> 32) : _announced.First & ~(uint)(Bit140 >> 32); } }

    /// <summary>I021/140 Geometric Height; LSB 25/2^2 ft.</summary>
    public double I140_ft { readonly get => Has140 ? ((int)(_i140 << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)(Bit140 >> 32)) == 0) _announced.First |= (uint)(Bit140 >> 32); _i140 = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

    /// <summary>Whether I021/090 is in the record.</summary>
    public bool Has090 { readonly get => (_announced.First & (uint)(Bit090 >> 32)) != 0; set { if (value != Has090) _i090 = default; _announced.First = value ? _announced.First | (uint)(Bit090 >> 32) : _announced.First & ~(uint)(Bit090 >> 32); } }

    /// <summary>I021/090 Quality Indicators.</summary>
    public Item090 I090 { readonly get => Has090 ? _i090 : default; set { if ((_announced.First & (uint)(Bit090 >> 32)) == 0) _announced.First |= (uint)(Bit090 >> 32); _i090 = value; } }

    /// <summary>Whether I021/210 is in the record.</summary>
    public bool Has210 { readonly get => (_announced.First & (uint)(Bit210 >> 32)) != 0; set { if (value != Has210) _i210 = default; _announced.First = value ? _announced.First | (uint)(Bit210 >> 32) : _announced.First & ~(uint)(Bit210 >> 32); } }

    /// <summary>I021/210 MOPS Version.</summary>
    public Item210 I210 { readonly get => Has210 ? _i210 : default; set { if ((_announced.First & (uint)(Bit210 >> 32)) == 0) _announced.First |= (uint)(Bit210 >> 32); _i210 = value; } }

    /// <summary>Whether I021/070 is in the record.</summary>
    public bool Has070 { readonly get => (_announced.First & (uint)(Bit070 >> 32)) != 0; set { if (value != Has070) _i070 = default; _announced.First = value ? _announced.First | (uint)(Bit070 >> 32) : _announced.First & ~(uint)(Bit070 >> 32); } }

    /// <summary>I021/070 Mode 3/A Code in Octal Representation.</summary>
    public Item070 I070 { readonly get => Has070 ? _i070 : default; set { if ((_announced.First & (uint)(Bit070 >> 32)) == 0) _announced.First |= (uint)(Bit070 >> 32); _i070 = value; } }

    /// <summary>Whether I021/230 is in the record.</summary>
    public bool Has230 { readonly get => (_announced.First & (uint)(Bit230 >> 32)) != 0; set { if (value != Has230) _i230 = default; _announced.First = value ? _announced.First | (uint)(Bit230 >> 32) : _announced.First & ~(uint)(Bit230 >> 32); } }

    /// <summary>I021/230 Roll Angle; LSB 1/100 deg.</summary>
    public double I230_deg { readonly get => Has230 ? ((int)(_i230 << 16) >> 16) / 100.0 : default; set { if ((_announced.First & (uint)(Bit230 >> 32)) == 0) _announced.First |= (uint)(Bit230 >> 32); _i230 = (uint)(Quantise.Signed(value * (100.0 / 1), 16)) & 0xFFFFu; } }

    /// <summary>Whether I021/145 is in the record.</summary>
    public bool Has145 { readonly get => (_announced.First & (uint)(Bit145 >> 32)) != 0; set { if (value != Has145) _i145 = default; _announced.First = value ? _announced.First | (uint)(Bit145 >> 32) : _announced.First & ~(uint)(Bit145 >> 32); } }

    /// <summary>I021/145 Flight Level; LSB 1/2^2 FL.</summary>
    public double I145_FL { readonly get => Has145 ? ((int)(_i145 << 16) >> 16) * (1.0 / 4) : default; set { if ((_announced.First & (uint)(Bit145 >> 32)) == 0) _announced.First |= (uint)(Bit145 >> 32); _i145 = (uint)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFu; } }

    /// <summary>Whether I021/152 is in the record.</summary>
    public bool Has152 { readonly get => (_announced.First & (uint)(Bit152 >> 32)) != 0; set { if (value != Has152) _i152 = default; _announced.First = value ? _announced.First | (uint)(Bit152 >> 32) : _announced.First & ~(uint)(Bit152 >> 32); } }

    /// <summary>I021/152 Magnetic Heading; LSB 360/2^16 deg.</summary>
    public double I152_deg { readonly get => Has152 ? ((int)_i152) * (45.0 / 8192) : default; set { if ((_announced.First & (uint)(Bit152 >> 32)) == 0) _announced.First |= (uint)(Bit152 >> 32); _i152 = (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; } }

    /// <summary>Whether I021/200 is in the record.</summary>
    public bool Has200 { readonly get => (_announced.First & (uint)(Bit200 >> 32)) != 0; set { if (value != Has200) _i200 = default; _announced.First = value ? _announced.First | (uint)(Bit200 >> 32) : _announced.First & ~(uint)(Bit200 >> 32); } }

    /// <summary>I021/200 Target Status.</summary>
    public Item200 I200 { readonly get => Has200 ? _i200 : default; set { if ((_announced.First & (uint)(Bit200 >> 32)) == 0) _announced.First |= (uint)(Bit200 >> 32); _i200 = value; } }

    /// <summary>Whether I021/155 is in the record.</summary>
    public bool Has155 { readonly get => (_announced.First & (uint)(Bit155 >> 32)) != 0; set { if (value != Has155) _i155 = default; _announced.First = value ? _announced.First | (uint)(Bit155 >> 32) : _announced.First & ~(uint)(Bit155 >> 32); } }

    /// <summary>I021/155 Barometric Vertical Rate.</summary>
    public Item155 I155 { readonly get => Has155 ? _i155 : default; set { if ((_announced.First & (uint)(Bit155 >> 32)) == 0) _announced.First |= (uint)(Bit155 >> 32); _i155 = value; } }

    /// <summary>Whether I021/157 is in the record.</summary>
    public bool Has157 { readonly get => (_announced.First & (uint)(Bit157 >> 32)) != 0; set { if (value != Has157) _i157 = default; _announced.First = value ? _announced.First | (uint)(Bit157 >> 32) : _announced.First & ~(uint)(Bit157 >> 32); } }

    /// <summary>I021/157 Geometric Vertical Rate.</summary>
    public Item157 I157 { readonly get => Has157 ? _i157 : default; set { if ((_announced.First & (uint)(Bit157 >> 32)) == 0) _announced.First |= (uint)(Bit157 >> 32); _i157 = value; } }

    /// <summary>Whether I021/160 is in the record.</summary>
    public bool Has160 { readonly get => (_announced.First & (uint)(Bit160 >> 32)) != 0; set { if (value != Has160) _i160 = default; _announced.First = value ? _announced.First | (uint)(Bit160 >> 32) : _announced.First & ~(uint)(Bit160 >> 32); } }

    /// <summary>I021/160 Airborne Ground Vector.</summary>
    public Item160 I160 { readonly get => Has160 ? _i160 : default; set { if ((_announced.First & (uint)(Bit160 >> 32)) == 0) _announced.First |= (uint)(Bit160 >> 32); _i160 = value; } }

    /// <summary>Whether I021/165 is in the record.</summary>
    public bool Has165 { readonly get => (_announced.First & (uint)(Bit165 >> 32)) != 0; set { if (value != Has165) _i165 = default; _announced.First = value ? _announced.First | (uint)(Bit165 >> 32) : _announced.First & ~(uint)(Bit165 >> 32); } }

    /// <summary>I021/165 Track Angle Rate.</summary>
    public Item165 I165 { readonly get => Has165 ? _i165 : default; set { if ((_announced.First & (uint)(Bit165 >> 32)) == 0) _announced.First |= (uint)(Bit165 >> 32); _i165 = value; } }

    /// <summary>Whether I021/077 is in the record.</summary>
    public bool Has077 { readonly get => (_announced.First & (uint)(Bit077 >> 32)) != 0; set { if (value != Has077) _i077 = default; _announced.First = value ? _announced.First | (uint)(Bit077 >> 32) : _announced.First & ~(uint)(Bit077 >> 32); } }

    /// <summary>I021/077 Time of ASTERIX Report Transmission; LSB 1/2^7 s.</summary>
    public double I077_s { readonly get => Has077 ? ((int)_i077) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit077 >> 32)) == 0) _announced.First |= (uint)(Bit077 >> 32); _i077 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I021/170 is in the record.</summary>
    public bool Has170 { readonly get => (_announced.Second & (uint)Bit170) != 0; set { if (value != Has170) _i170 = default; _announced.Second = value ? _announced.Second | (uint)Bit170 : _announced.Second & ~(uint)Bit170; } }

    /// <summary>I021/170 Target Identification.</summary>
    public IcaoText I170 { readonly get => Has170 ? new IcaoText(_i170) : default; set { if ((_announced.Second & (uint)Bit170) == 0) _announced.Second |= (uint)Bit170; _i170 = (ulong)value.Bits & 0xFFFFFFFFFFFFUL; } }

    /// <summary>Whether I021/020 is in the record.</summary>
    public bool Has020 { readonly get => (_announced.Second & (uint)Bit020) != 0; set { if (value != Has020) _i020 = default; _announced.Second = value ? _announced.Second | (uint)Bit020 : _announced.Second & ~(uint)Bit020; } }

    /// <summary>I021/020 Emitter Category.</summary>
    public byte I020 { readonly get => Has020 ? (byte)_i020 : default; set { if ((_announced.Second & (uint)Bit020) == 0) _announced.Second |= (uint)Bit020; _i020 = (uint)value; } }

    /// <summary>Whether I021/220 is in the record.</summary>
    public bool Has220
    {
        readonly get => (_announced.Second & (uint)Bit220) != 0;
        set
        {
            if (!value)
            {
                I220.Hide();
                _announced.Second &= ~(uint)Bit220;
            }
            else if (!Has220)
            {
                I220.Forget();
                _announced.Second |= (uint)Bit220;
            }
        }
    }

    /// <summary>I021/220 Met Information: its subfields; sent only when <see cref="Has220"/>.</summary>
    public Item220 I220;

    /// <summary>Whether I021/146 is in the record.</summary>
    public bool Has146 { readonly get => (_announced.Second & (uint)Bit146) != 0; set { if (value != Has146) _i146 = default; _announced.Second = value ? _announced.Second | (uint)Bit146 : _announced.Second & ~(uint)Bit146; } }

    /// <summary>I021/146 Selected Altitude.</summary>
    public Item146 I146 { readonly get => Has146 ? _i146 : default; set { if ((_announced.Second & (uint)Bit146) == 0) _announced.Second |= (uint)Bit146; _i146 = value; } }

    /// <summary>Whether I021/148 is in the record.</summary>
    public bool Has148 { readonly get => (_announced.Second & (uint)Bit148) != 0; set { if (value != Has148) _i148 = default; _announced.Second = value ? _announced.Second | (uint)Bit148 : _announced.Second & ~(uint)Bit148; } }

    /// <summary>I021/148 Final State Selected Altitude.</summary>
    public Item148 I148 { readonly get => Has148 ? _i148 : default; set { if ((_announced.Second & (uint)Bit148) == 0) _announced.Second |= (uint)Bit148; _i148 = value; } }

    /// <summary>Whether I021/110 is in the record.</summary>
    public bool Has110
    {
        readonly get => (_announced.Second & (uint)Bit110) != 0;
        set
        {
            if (!value)
            {
                I110.Hide();
                _announced.Second &= ~(uint)Bit110;
            }
            else if (!Has110)
            {
                I110.Forget();
                _announced.Second |= (uint)Bit110;
            }
        }
    }

    /// <summary>I021/110 Trajectory Intent: its subfields; sent only when <see cref="Has110"/>.</summary>
    public Item110 I110;

    /// <summary>Whether I021/016 is in the record.</summary>
    public bool Has016 { readonly get => (_announced.Second & (uint)Bit016) != 0; set { if (value != Has016) _i016 = default; _announced.Second = value ? _announced.Second | (uint)Bit016 : _announced.Second & ~(uint)Bit016; } }

    /// <summary>I021/016 Service Management; LSB 1/2 s.</summary>
    public double I016_s { readonly get => Has016 ? ((int)_i016) * (1.0 / 2) : default; set { if ((_announced.Second & (uint)Bit016) == 0) _announced.Second |= (uint)Bit016; _i016 = (uint)(Quantise.Unsigned(value * (2.0 / 1), 8)); } }

    /// <summary>Whether I021/008 is in the record.</summary>
    public bool Has008 { readonly get => (_announced.Second & (uint)Bit008) != 0; set { if (value != Has008) _i008 = default; _announced.Second = value ? _announced.Second | (uint)Bit008 : _announced.Second & ~(uint)Bit008; } }

    /// <summary>I021/008 Aircraft Operational Status.</summary>
    public Item008 I008 { readonly get => Has008 ? _i008 : default; set { if ((_announced.Second & (uint)Bit008) == 0) _announced.Second |= (uint)Bit008; _i008 = value; } }

    /// <summary>Whether I021/271 is in the record.</summary>
    public bool Has271 { readonly get => (_announced.Second & (uint)Bit271) != 0; set { if (value != Has271) _i271 = default; _announced.Second = value ? _announced.Second | (uint)Bit271 : _announced.Second & ~(uint)Bit271; } }

    /// <summary>I021/271 Surface Capabilities and Characteristics.</summary>
    public Item271 I271 { readonly get => Has271 ? _i271 : default; set { if ((_announced.Second & (uint)Bit271) == 0) _announced.Second |= (uint)Bit271; _i271 = value; } }

    /// <summary>Whether I021/132 is in the record.</summary>
    public bool Has132 { readonly get => (_announced.Second & (uint)Bit132) != 0; set { if (value != Has132) _i132 = default; _announced.Second = value ? _announced.Second | (uint)Bit132 : _announced.Second & ~(uint)Bit132; } }

    /// <summary>I021/132 Message Amplitude; LSB 1 dBm.</summary>
    public double I132_dBm { readonly get => Has132 ? (double)((int)(_i132 << 24) >> 24) : default; set { if ((_announced.Second & (uint)Bit132) == 0) _announced.Second |= (uint)Bit132; _i132 = (uint)(Quantise.Signed(value * (1.0 / 1), 8)) & 0xFFu; } }

    /// <summary>Whether I021/250 is in the record.</summary>
    public bool Has250 { readonly get => (_announced.Second & (uint)Bit250) != 0; set { if (value != Has250) _i250 = default; _announced.Second = value ? _announced.Second | (uint)Bit250 : _announced.Second & ~(uint)Bit250; } }

    /// <summary>I021/250 Mode S MB Data.</summary>
    public Repetition<Item250Entry> I250 { readonly get => new(Has250 ? _i250 : default); set { if ((_announced.Second & (uint)Bit250) == 0) _announced.Second |= (uint)Bit250; _i250 = value.Octets; } }

    /// <summary>Whether I021/260 is in the record.</summary>
    public bool Has260 { readonly get => (_announced.Second & (uint)Bit260) != 0; set { if (value != Has260) _i260 = default; _announced.Second = value ? _announced.Second | (uint)Bit260 : _announced.Second & ~(uint)Bit260; } }

    /// <summary>I021/260 ACAS Resolution Advisory Report.</summary>
    public Item260 I260 { readonly get => Has260 ? _i260 : default; set { if ((_announced.Second & (uint)Bit260) == 0) _announced.Second |= (uint)Bit260; _i260 = value; } }

    /// <summary>Whether I021/400 is in the record.</summary>
    public bool Has400 { readonly get => (_announced.Second & (uint)Bit400) != 0; set { if (value != Has400) _i400 = default; _announced.Second = value ? _announced.Second | (uint)Bit400 : _announced.Second & ~(uint)Bit400; } }

    /// <summary>I021/400 Receiver ID.</summary>
    public byte I400 { readonly get => Has400 ? (byte)_i400 : default; set { if ((_announced.Second & (uint)Bit400) == 0) _announced.Second |= (uint)Bit400; _i400 = (uint)value; } }

    /// <summary>Whether I021/295 is in the record.</summary>
    public bool Has295
    {
        readonly get => (_announced.Second & (uint)Bit295) != 0;
        set
        {
            if (!value)
            {
                I295.Hide();
                _announced.Second &= ~(uint)Bit295;
            }
            else if (!Has295)
            {
                I295.Forget();
                _announced.Second |= (uint)Bit295;
            }
        }
    }

    /// <summary>I021/295 Data Ages: its subfields; sent only when <see cref="Has295"/>.</summary>
    public Item295 I295;

    /// <summary>Whether I021/RE is in the record.</summary>
    public bool HasRE
    {
        readonly get => (_announced.Second & (uint)BitRE) != 0;
        set
        {
            if (!value)
            {
                RE.Hide();
                _announced.Second &= ~(uint)BitRE;
            }
            else if (!HasRE)
            {
                RE.Forget();
                _announced.Second |= (uint)BitRE;
            }
        }
    }

    /// <summary>I021/RE Reserved Expansion Field, editions 1.4, 1.5: its subfields; sent only when <see cref="HasRE"/>.</summary>
    public REField RE;

    /// <summary>Whether I021/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.Second & (uint)BitSP) != 0; set { if (value != HasSP) _sp = default; _announced.Second = value ? _announced.Second | (uint)BitSP : _announced.Second & ~(uint)BitSP; } }

    /// <summary>I021/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.Second & (uint)BitSP) == 0) _announced.Second |= (uint)BitSP; _sp = value; } }

    /// <summary>Whether I021/271Until2_1 is in the record.</summary>
    public bool Has271Until2_1 { readonly get => (_announced.Second & (uint)Bit271Until2_1) != 0; set { if (value != Has271Until2_1) _i271until2_1 = default; _announced.Second = value ? _announced.Second | (uint)Bit271Until2_1 : _announced.Second & ~(uint)Bit271Until2_1; } }

    /// <summary>I021/271Until2_1 Surface Capabilities and Characteristics.</summary>
    public Item271Until2_1 I271Until2_1 { readonly get => Has271Until2_1 ? _i271until2_1 : default; set { if ((_announced.Second & (uint)Bit271Until2_1) == 0) _announced.Second |= (uint)Bit271Until2_1; _i271until2_1 = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat021 record, out int length, out RecordFault fault)
    {
        fault = default;
        length = (int)record.Read<Trusted>(bytes, edition, ref fault);
        return length >= 0;
    }

    private nint Read<TBounds>(ReadOnlySpan<byte> bytes, int edition, ref RecordFault fault) where TBounds : struct, IBounds
    {
        ref byte b = ref MemoryMarshal.GetReference(bytes);
        nint end = bytes.Length;
        nint at = Octets.ReadAnnouncement(ref b, 0, end, out ulong fspec);
        if (at < 0)
            return fault.Set(at == Octets.Torn ? RecordFaultKind.FieldSpecificationTorn : RecordFaultKind.FieldSpecificationTooLong, 0, "FSPEC");
        _announcement = (int)at;
        const ulong Assigned = 0xFEFEFEFEFEFE0600;
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        I220.Hide();
        I110.Hide();
        I295.Hide();
        RE.Hide();
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x589A304266FE0600) + 2 * BitOperations.PopCount(fspec & 0xACFA4EB698080000) + 4 * BitOperations.PopCount(fspec & 0x0404800880080000) + 8 * BitOperations.PopCount(fspec & 0x0200000000000000));
        if (!TBounds.AreChecked && spare < 0)
            return Read<Checked>(bytes, edition, ref fault);
        uint first = (uint)(fspec >> 32), second = (uint)fspec;
        if ((first & (uint)(Bit010 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "010");
            _i010.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            nint start040 = at;
            nint end040 = Octets.ReadExtended(ref b, at, end, Item040.Ends, Item040.Stops, out _i040.W0);
            if (end040 < 0)
                return fault.Set(end040 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "040");
            at = end040;
            spare -= at - start040 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "161");
            _i161.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "015");
            _i015 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit071 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "071");
            _i071 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 6)
                return fault.Set(RecordFaultKind.ItemTorn, at, "130");
            _i130.W0 = Octets.U48(ref b, at);
            at += 6;
        }

        if ((first & (uint)(Bit131 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 8)
                return fault.Set(RecordFaultKind.ItemTorn, at, "131");
            _i131.W0 = Octets.U64(ref b, at);
            at += 8;
        }

        if ((first & (uint)(Bit072 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "072");
            _i072 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit150 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "150");
            _i150.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit151 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "151");
            _i151.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "080");
            _i080 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit073 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "073");
            _i073 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit074 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "074");
            _i074.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit075 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "075");
            _i075 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit076 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "076");
            _i076.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "140");
            _i140 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            nint start090 = at;
            nint end090 = Octets.ReadExtended128(ref b, at, end, Item090.Ends, Item090.Stops, out _i090.W0);
            if (end090 < 0)
                return fault.Set(end090 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "090");
            at = end090;
            spare -= at - start090 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "210");
            _i210.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "070");
            _i070.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit230 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "230");
            _i230 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit145 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "145");
            _i145 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit152 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "152");
            _i152 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "200");
            _i200.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit155 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "155");
            _i155.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit157 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "157");
            _i157.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit160 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "160");
            _i160.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit165 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "165");
            _i165.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit077 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "077");
            _i077 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((second & (uint)Bit170) != 0)
        {
            if (TBounds.AreChecked && end - at < 6)
                return fault.Set(RecordFaultKind.ItemTorn, at, "170");
            _i170 = Octets.U48(ref b, at);
            at += 6;
        }

        if ((second & (uint)Bit020) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "020");
            _i020 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((second & (uint)Bit220) != 0)
        {
            nint start220 = at;
            at = I220.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start220 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((second & (uint)Bit146) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "146");
            _i146.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((second & (uint)Bit148) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "148");
            _i148.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((second & (uint)Bit110) != 0)
        {
            nint start110 = at;
            at = I110.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start110 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((second & (uint)Bit016) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "016");
            _i016 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((second & (uint)Bit008) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "008");
            _i008.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((second & (uint)Bit271) != 0)
        {
            nint start271 = at;
            if (edition <= 0)
            {
                _present ^= Bit271 | Bit271Until2_1;
                nint end271Until2_1 = Octets.ReadExtended(ref b, at, end, Item271Until2_1.Ends, Item271Until2_1.Stops, out _i271until2_1.W0);
                if (end271Until2_1 < 0)
                    return fault.Set(end271Until2_1 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "271");
                at = end271Until2_1;
            }
            else
            {
                nint end271 = Octets.ReadExtended(ref b, at, end, Item271.Ends, Item271.Stops, out _i271.W0);
                if (end271 < 0)
                    return fault.Set(end271 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "271");
                at = end271;
            }

            spare -= at - start271 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((second & (uint)Bit132) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "132");
            _i132 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((second & (uint)Bit250) != 0)
        {
            nint start250 = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "250");
            int octets250 = 8 * (int)Octets.U8(ref b, at);
            if (end - at <= octets250)
                return fault.Set(RecordFaultKind.ItemTorn, at, "250");
            _i250 = bytes.Slice((int)at + 1, octets250);
            at += 1 + octets250;
            spare -= at - start250 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((second & (uint)Bit260) != 0)
        {
            if (TBounds.AreChecked && end - at < 7)
                return fault.Set(RecordFaultKind.ItemTorn, at, "260");
            _i260.W0 = Octets.U56(ref b, at);
            at += 7;
        }

        if ((second & (uint)Bit400) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "400");
            _i400 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((second & (uint)Bit295) != 0)
        {
            nint start295 = at;
            at = I295.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start295 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((second & (uint)BitRE) != 0)
        {
            nint startRE = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "RE");
            int lengthRE = (int)Octets.U8(ref b, at);
            if (lengthRE == 0 || end - at < lengthRE)
                return fault.Set(lengthRE == 0 ? RecordFaultKind.LengthZero : RecordFaultKind.ItemTorn, at, "RE");
            RE.ReadExpansion(bytes.Slice((int)at + 1, lengthRE - 1));
            at += lengthRE;
            spare -= at - startRE - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((second & (uint)BitSP) != 0)
        {
            nint startSP = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "SP");
            int lengthSP = (int)Octets.U8(ref b, at);
            if (lengthSP == 0 || end - at < lengthSP)
                return fault.Set(lengthSP == 0 ? RecordFaultKind.LengthZero : RecordFaultKind.ItemTorn, at, "SP");
            _sp = bytes.Slice((int)at + 1, lengthSP - 1);
            at += lengthSP;
            spare -= at - startSP - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        return at;
    }

    /// <inheritdoc/>
    public readonly int MaximumLength => (_present & 0x0000000000100600 | I110.Varying) == 0 ? 219 : 202 + (Has110 ? I110.MaximumLength : 0) + (Has250 ? _i250.Length : 0) + (HasRE ? RE.MaximumLength : 0) + (HasSP ? _sp.Length : 0);

    /// <inheritdoc/>
    public readonly int Write(Span<byte> destination)
    {
        if (destination.Length < MaximumLength)
            Octets.RefuseDestination(destination.Length, MaximumLength);
        ref byte b = ref MemoryMarshal.GetReference(destination);
        ulong present = _present;
        if ((present & Bit271Until2_1) != 0)
            present = present & ~Bit271Until2_1 | Bit271;
        nint at = Octets.WriteAnnouncement(ref b, 0, present, _announcement);
        uint first = (uint)(present >> 32), second = (uint)present;
        if ((first & (uint)(Bit010 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i010.W0);
            at += 2;
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i040.W0, _i040.OctetCount);
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i161.W0);
            at += 2;
        }

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i015);
            at += 1;
        }

        if ((first & (uint)(Bit071 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i071);
            at += 3;
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            Octets.PutWide48(ref b, at, _i130.W0);
            at += 6;
        }

        if ((first & (uint)(Bit131 >> 32)) != 0)
        {
            Octets.Put64(ref b, at, _i131.W0);
            at += 8;
        }

        if ((first & (uint)(Bit072 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i072);
            at += 3;
        }

        if ((first & (uint)(Bit150 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i150.W0);
            at += 2;
        }

        if ((first & (uint)(Bit151 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i151.W0);
            at += 2;
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i080);
            at += 3;
        }

        if ((first & (uint)(Bit073 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i073);
            at += 3;
        }

        if ((first & (uint)(Bit074 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i074.W0);
            at += 4;
        }

        if ((first & (uint)(Bit075 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i075);
            at += 3;
        }

        if ((first & (uint)(Bit076 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i076.W0);
            at += 4;
        }

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i140);
            at += 2;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i090.W0, _i090.OctetCount);
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i210.W0);
            at += 1;
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i070.W0);
            at += 2;
        }

        if ((first & (uint)(Bit230 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i230);
            at += 2;
        }

        if ((first & (uint)(Bit145 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i145);
            at += 2;
        }

        if ((first & (uint)(Bit152 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i152);
            at += 2;
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i200.W0);
            at += 1;
        }

        if ((first & (uint)(Bit155 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i155.W0);
            at += 2;
        }

        if ((first & (uint)(Bit157 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i157.W0);
            at += 2;
        }

        if ((first & (uint)(Bit160 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i160.W0);
            at += 4;
        }

        if ((first & (uint)(Bit165 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i165.W0);
            at += 2;
        }

        if ((first & (uint)(Bit077 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i077);
            at += 3;
        }

        if ((second & (uint)Bit170) != 0)
        {
            Octets.PutWide48(ref b, at, _i170);
            at += 6;
        }

        if ((second & (uint)Bit020) != 0)
        {
            Octets.Put8(ref b, at, _i020);
            at += 1;
        }

        if ((second & (uint)Bit220) != 0)
        {
            at = I220.Write(ref b, at);
        }

        if ((second & (uint)Bit146) != 0)
        {
            Octets.Put16(ref b, at, _i146.W0);
            at += 2;
        }

        if ((second & (uint)Bit148) != 0)
        {
            Octets.Put16(ref b, at, _i148.W0);
            at += 2;
        }

        if ((second & (uint)Bit110) != 0)
        {
            at = I110.Write(ref b, at);
        }

        if ((second & (uint)Bit016) != 0)
        {
            Octets.Put8(ref b, at, _i016);
            at += 1;
        }

        if ((second & (uint)Bit008) != 0)
        {
            Octets.Put8(ref b, at, _i008.W0);
            at += 1;
        }

        if ((second & (uint)Bit271) != 0)
        {
            if (Has271Until2_1)
            {
                at = Octets.WriteExtended(ref b, at, _i271until2_1.W0, _i271until2_1.OctetCount);
            }
            else
            {
                at = Octets.WriteExtended(ref b, at, _i271.W0, _i271.OctetCount);
            }
        }

        if ((second & (uint)Bit132) != 0)
        {
            Octets.Put8(ref b, at, _i132);
            at += 1;
        }

        if ((second & (uint)Bit250) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i250.Length / 8);
            at = Octets.WriteSpan(ref b, at + 1, _i250);
        }

        if ((second & (uint)Bit260) != 0)
        {
            Octets.PutWide56(ref b, at, _i260.W0);
            at += 7;
        }

        if ((second & (uint)Bit400) != 0)
        {
            Octets.Put8(ref b, at, _i400);
            at += 1;
        }

        if ((second & (uint)Bit295) != 0)
        {
            at = I295.Write(ref b, at);
        }

        if ((second & (uint)BitRE) != 0)
        {
            at = RE.WriteExpansion(ref b, at);
        }

        if ((second & (uint)BitSP) != 0)
        {
            at = Octets.WriteExplicit(ref b, at, _sp);
        }

        return (int)at;
    }

    /// <inheritdoc/>
    public readonly void Accept<TVisitor>(ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
    {
        uint first = (uint)(_present >> 32), second = (uint)_present;
        if ((first & (uint)(Bit010 >> 32)) != 0)
        {
            _i010.Accept("010", ref visitor, edition);
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            _i040.Accept("040", ref visitor, edition);
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            _i161.Accept("161", ref visitor, edition);
        }

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            visitor.Code("015", _i015);
        }

        if ((first & (uint)(Bit071 >> 32)) != 0)
        {
            visitor.Quantity("071", ((int)_i071) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            _i130.Accept("130", ref visitor, edition);
        }

        if ((first & (uint)(Bit131 >> 32)) != 0)
        {
            _i131.Accept("131", ref visitor, edition);
        }

        if ((first & (uint)(Bit072 >> 32)) != 0)
        {
            visitor.Quantity("072", ((int)_i072) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit150 >> 32)) != 0)
        {
            _i150.Accept("150", ref visitor, edition);
        }

        if ((first & (uint)(Bit151 >> 32)) != 0)
        {
            _i151.Accept("151", ref visitor, edition);
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            visitor.Code("080", _i080);
        }

        if ((first & (uint)(Bit073 >> 32)) != 0)
        {
            visitor.Quantity("073", ((int)_i073) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit074 >> 32)) != 0)
        {
            _i074.Accept("074", ref visitor, edition);
        }

        if ((first & (uint)(Bit075 >> 32)) != 0)
        {
            visitor.Quantity("075", ((int)_i075) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit076 >> 32)) != 0)
        {
            _i076.Accept("076", ref visitor, edition);
        }

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            visitor.Quantity("140", ((int)(_i140 << 16) >> 16) * (25.0 / 4), "ft");
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            _i090.Accept("090", ref visitor, edition);
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            _i210.Accept("210", ref visitor, edition);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            _i070.Accept("070", ref visitor, edition);
        }

        if ((first & (uint)(Bit230 >> 32)) != 0)
        {
            visitor.Quantity("230", ((int)(_i230 << 16) >> 16) / 100.0, "deg");
        }

        if ((first & (uint)(Bit145 >> 32)) != 0)
        {
            visitor.Quantity("145", ((int)(_i145 << 16) >> 16) * (1.0 / 4), "FL");
        }

        if ((first & (uint)(Bit152 >> 32)) != 0)
        {
            visitor.Quantity("152", ((int)_i152) * (45.0 / 8192), "deg");
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            _i200.Accept("200", ref visitor, edition);
        }

        if ((first & (uint)(Bit155 >> 32)) != 0)
        {
            _i155.Accept("155", ref visitor, edition);
        }

        if ((first & (uint)(Bit157 >> 32)) != 0)
        {
            _i157.Accept("157", ref visitor, edition);
        }

        if ((first & (uint)(Bit160 >> 32)) != 0)
        {
            _i160.Accept("160", ref visitor, edition);
        }

        if ((first & (uint)(Bit165 >> 32)) != 0)
        {
            _i165.Accept("165", ref visitor, edition);
        }

        if ((first & (uint)(Bit077 >> 32)) != 0)
        {
            visitor.Quantity("077", ((int)_i077) * (1.0 / 128), "s");
        }

        if ((second & (uint)Bit170) != 0)
        {
            visitor.Characters("170", new IcaoText(_i170));
        }

        if ((second & (uint)Bit020) != 0)
        {
            visitor.Code("020", _i020);
        }

        if ((second & (uint)Bit220) != 0)
        {
            I220.Accept("220", ref visitor, edition);
        }

        if ((second & (uint)Bit146) != 0)
        {
            _i146.Accept("146", ref visitor, edition);
        }

        if ((second & (uint)Bit148) != 0)
        {
            _i148.Accept("148", ref visitor, edition);
        }

        if ((second & (uint)Bit110) != 0)
        {
            I110.Accept("110", ref visitor, edition);
        }

        if ((second & (uint)Bit016) != 0)
        {
            visitor.Quantity("016", ((int)_i016) * (1.0 / 2), "s");
        }

        if ((second & (uint)Bit008) != 0)
        {
            _i008.Accept("008", ref visitor, edition);
        }

        if ((second & (uint)Bit271) != 0)
        {
            _i271.Accept("271", ref visitor, edition);
        }

        if ((second & (uint)Bit271Until2_1) != 0)
        {
            _i271until2_1.Accept("271", ref visitor, edition);
        }

        if ((second & (uint)Bit132) != 0)
        {
            visitor.Quantity("132", (double)((int)(_i132 << 24) >> 24), "dBm");
        }

        if ((second & (uint)Bit250) != 0)
        {
            visitor.BeginList("250");
            foreach (Item250Entry entry in I250)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((second & (uint)Bit260) != 0)
        {
            _i260.Accept("260", ref visitor, edition);
        }

        if ((second & (uint)Bit400) != 0)
        {
            visitor.Code("400", _i400);
        }

        if ((second & (uint)Bit295) != 0)
        {
            I295.Accept("295", ref visitor, edition);
        }

        if ((second & (uint)BitRE) != 0)
        {
            RE.Accept("RE", ref visitor, edition);
        }

        if ((second & (uint)BitSP) != 0)
        {
            visitor.BeginGroup("SP");
            visitor.Octets("_hex", _sp);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/010 Data Source Identification; 2 octets.</summary>
    public struct Item010
    {
        internal uint W0;

        internal Item010(uint octets) => W0 = octets;

        /// <summary>System Area Code.</summary>
        public byte SAC { readonly get => (byte)(W0 >> 8); set => W0 = W0 & ~0xFF00u | (uint)value << 8 & 0xFF00u; }
        /// <summary>System Identification Code.</summary>
        public byte SIC { readonly get => (byte)(W0 & 0xFF); set => W0 = W0 & ~0xFFu | (uint)value & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("SAC", W0 >> 8);
            visitor.Code("SIC", W0 & 0xFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/040 Target Report Descriptor; 5 extents, in 5 octets.</summary>
    public struct Item040
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item040(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>Address Type; extent 1.</summary>
        public byte ATP { readonly get => (byte)(W0 >> 61); set => W0 = W0 & ~0xE000000000000000UL | (ulong)value << 61; }
        /// <summary>Altitude Reporting Capability; extent 1.</summary>
        public byte ARC { readonly get => (byte)(W0 >> 59 & 0x3); set => W0 = W0 & ~0x1800000000000000UL | (ulong)value << 59 & 0x1800000000000000UL; }
        /// <summary>Range Check; extent 1.</summary>
        public bool RC { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>Report Type; extent 1.</summary>
        public bool RAB { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>Differential Correction; extent 2.</summary>
        public bool DCR { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }
        /// <summary>Ground Bit Setting; extent 2.</summary>
        public bool GBS { readonly get => (W0 >> 54 & 0x1) != 0; set => W0 = W0 & ~0x40000000000000UL | (ulong)((value ? 1u : 0u)) << 54 & 0x40000000000000UL | 0x0100000000000000UL; }
        /// <summary>Simulated Target; extent 2.</summary>
        public bool SIM { readonly get => (W0 >> 53 & 0x1) != 0; set => W0 = W0 & ~0x20000000000000UL | (ulong)((value ? 1u : 0u)) << 53 & 0x20000000000000UL | 0x0100000000000000UL; }
        /// <summary>Test Target; extent 2.</summary>
        public bool TST { readonly get => (W0 >> 52 & 0x1) != 0; set => W0 = W0 & ~0x10000000000000UL | (ulong)((value ? 1u : 0u)) << 52 & 0x10000000000000UL | 0x0100000000000000UL; }
        /// <summary>Selected Altitude Available; extent 2.</summary>
        public bool SAA { readonly get => (W0 >> 51 & 0x1) != 0; set => W0 = W0 & ~0x8000000000000UL | (ulong)((value ? 1u : 0u)) << 51 & 0x8000000000000UL | 0x0100000000000000UL; }
        /// <summary>Confidence Level; extent 2.</summary>
        public byte CL { readonly get => (byte)(W0 >> 49 & 0x3); set => W0 = W0 & ~0x6000000000000UL | (ulong)value << 49 & 0x6000000000000UL | 0x0100000000000000UL; }
        /// <summary>List Lookup Check; since edition 2.3; extent 3.</summary>
        public bool LLC { readonly get => (W0 >> 46 & 0x1) != 0; set => W0 = W0 & ~0x400000000000UL | (ulong)((value ? 1u : 0u)) << 46 & 0x400000000000UL | 0x0101000000000000UL; }
        /// <summary>Independent Position Check; extent 3.</summary>
        public bool IPC { readonly get => (W0 >> 45 & 0x1) != 0; set => W0 = W0 & ~0x200000000000UL | (ulong)((value ? 1u : 0u)) << 45 & 0x200000000000UL | 0x0101000000000000UL; }
        /// <summary>No-go Bit Status; extent 3.</summary>
        public bool NOGO { readonly get => (W0 >> 44 & 0x1) != 0; set => W0 = W0 & ~0x100000000000UL | (ulong)((value ? 1u : 0u)) << 44 & 0x100000000000UL | 0x0101000000000000UL; }
        /// <summary>Compact Position Reporting; extent 3.</summary>
        public bool CPR { readonly get => (W0 >> 43 & 0x1) != 0; set => W0 = W0 & ~0x80000000000UL | (ulong)((value ? 1u : 0u)) << 43 & 0x80000000000UL | 0x0101000000000000UL; }
        /// <summary>Local Decoding Position Jump; extent 3.</summary>
        public bool LDPJ { readonly get => (W0 >> 42 & 0x1) != 0; set => W0 = W0 & ~0x40000000000UL | (ulong)((value ? 1u : 0u)) << 42 & 0x40000000000UL | 0x0101000000000000UL; }
        /// <summary>Range Check; extent 3.</summary>
        public bool RCF { readonly get => (W0 >> 41 & 0x1) != 0; set => W0 = W0 & ~0x20000000000UL | (ulong)((value ? 1u : 0u)) << 41 & 0x20000000000UL | 0x0101000000000000UL; }
        /// <summary>Element Populated Bit; extent 4.</summary>
        public bool TBC_EP { readonly get => (W0 >> 39 & 0x1) != 0; set => W0 = W0 & ~0x8000000000UL | (ulong)((value ? 1u : 0u)) << 39 & 0x8000000000UL | 0x0101010000000000UL; }
        /// <summary>Value; extent 4.</summary>
        public byte TBC_VAL { readonly get => (byte)(W0 >> 33 & 0x3F); set => W0 = W0 & ~0x7E00000000UL | (ulong)value << 33 & 0x7E00000000UL | 0x0101010000000000UL; }
        /// <summary>Element Populated Bit; extent 5.</summary>
        public bool MBC_EP { readonly get => (W0 >> 31 & 0x1) != 0; set => W0 = W0 & ~0x80000000UL | (ulong)((value ? 1u : 0u)) << 31 & 0x80000000UL | 0x0101010100000000UL; }
        /// <summary>Value; extent 5.</summary>
        public byte MBC_VAL { readonly get => (byte)(W0 >> 25 & 0x3F); set => W0 = W0 & ~0x7E000000UL | (ulong)value << 25 & 0x7E000000UL | 0x0101010100000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("ATP", W0 >> 61);
            visitor.Code("ARC", W0 >> 59 & 0x3);
            visitor.Code("RC", W0 >> 58 & 0x1);
            visitor.Code("RAB", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("DCR", W0 >> 55 & 0x1);
                visitor.Code("GBS", W0 >> 54 & 0x1);
                visitor.Code("SIM", W0 >> 53 & 0x1);
                visitor.Code("TST", W0 >> 52 & 0x1);
                visitor.Code("SAA", W0 >> 51 & 0x1);
                visitor.Code("CL", W0 >> 49 & 0x3);
            }
            if (octets > 2)
            {
                visitor.Spare(W0 >> 47 & 0x1);
                if (edition >= 2)
                {
                    visitor.Code("LLC", W0 >> 46 & 0x1);
                }
                else
                {
                    visitor.Spare(W0 >> 46 & 0x1);
                }
                visitor.Code("IPC", W0 >> 45 & 0x1);
                visitor.Code("NOGO", W0 >> 44 & 0x1);
                visitor.Code("CPR", W0 >> 43 & 0x1);
                visitor.Code("LDPJ", W0 >> 42 & 0x1);
                visitor.Code("RCF", W0 >> 41 & 0x1);
            }
            if (octets > 3 && edition >= 5)
            {
                visitor.BeginGroup("TBC");
                visitor.Code("EP", W0 >> 39 & 0x1);
                visitor.Code("VAL", W0 >> 33 & 0x3F);
                visitor.EndGroup();
            }
            if (octets > 4 && edition >= 5)
            {
                visitor.BeginGroup("MBC");
                visitor.Code("EP", W0 >> 31 & 0x1);
                visitor.Code("VAL", W0 >> 25 & 0x3F);
                visitor.EndGroup();
            }
            int known = edition >= 5 ? 5 : 3;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/161 Track Number; 2 octets.</summary>
    public struct Item161
    {
        internal uint W0;

        internal Item161(uint octets) => W0 = octets;

        /// <summary>Track Number.</summary>
        public ushort TRNUM { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Code("TRNUM", W0 & 0xFFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/130 Position in WGS-84 Co-ordinates; 6 octets.</summary>
    public struct Item130
    {
        internal ulong W0;

        internal Item130(ulong octets) => W0 = octets;

        /// <summary>Latitude; LSB 180/2^23 deg.</summary>
        public double LAT_deg { readonly get => ((long)(W0 << 16) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFF000000UL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) << 24 & 0xFFFFFF000000UL; }
        /// <summary>Longitude; LSB 180/2^23 deg.</summary>
        public double LON_deg { readonly get => ((long)(W0 << 40) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFFUL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) & 0xFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("LAT", ((long)(W0 << 16) >> 40) * (45.0 / 2097152), "deg");
            visitor.Quantity("LON", ((long)(W0 << 40) >> 40) * (45.0 / 2097152), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/131 High-Resolution Position in WGS-84 Co-ordinates; 8 octets.</summary>
    public struct Item131
    {
        internal ulong W0;

        internal Item131(ulong octets) => W0 = octets;

        /// <summary>Latitude; LSB 180/2^30 deg.</summary>
        public double LAT_deg { readonly get => ((long)W0 >> 32) * (45.0 / 268435456); set => W0 = W0 & ~0xFFFFFFFF00000000UL | (ulong)(Quantise.Signed(value * (268435456.0 / 45), 32)) << 32; }
        /// <summary>Longitude; LSB 180/2^30 deg.</summary>
        public double LON_deg { readonly get => ((long)(W0 << 32) >> 32) * (45.0 / 268435456); set => W0 = W0 & ~0xFFFFFFFFUL | (ulong)(Quantise.Signed(value * (268435456.0 / 45), 32)) & 0xFFFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("LAT", ((long)W0 >> 32) * (45.0 / 268435456), "deg");
            visitor.Quantity("LON", ((long)(W0 << 32) >> 32) * (45.0 / 268435456), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/150 Air Speed; 2 octets.</summary>
    public struct Item150
    {
        internal uint W0;

        internal Item150(uint octets) => W0 = octets;

        /// <summary>IM.</summary>
        public bool IM { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Air Speed (IAS or Mach), not scaled: IM selects the scale.</summary>
        public ushort AS { readonly get => (ushort)(W0 & 0x7FFF); set => W0 = W0 & ~0x7FFFu | (uint)value & 0x7FFFu; }
        /// <summary>Air Speed (IAS or Mach); LSB 1/2^14 NM/s, when IM is 0.</summary>
        public double AS_NMps { readonly get => ((int)(W0 & 0x7FFF)) * (1.0 / 16384); set => W0 = W0 & ~0x7FFFu | (uint)(Quantise.Unsigned(value * (16384.0 / 1), 15)) & 0x7FFFu; }
        /// <summary>Air Speed (IAS or Mach); LSB 1/1000 Mach, when IM is 1.</summary>
        public double AS_Mach { readonly get => ((int)(W0 & 0x7FFF)) / 1000.0; set => W0 = W0 & ~0x7FFFu | (uint)(Quantise.Unsigned(value * (1000.0 / 1), 15)) & 0x7FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("IM", W0 >> 15);
            if ((W0 >> 15) == 0)
                visitor.Quantity("AS", ((int)(W0 & 0x7FFF)) * (1.0 / 16384), "NM/s");
            else if ((W0 >> 15) == 1)
                visitor.Quantity("AS", ((int)(W0 & 0x7FFF)) / 1000.0, "Mach");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/151 True Airspeed; 2 octets.</summary>
    public struct Item151
    {
        internal uint W0;

        internal Item151(uint octets) => W0 = octets;

        /// <summary>Range Exceeded Indicator.</summary>
        public bool RE { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>True Air Speed; LSB 1 kt.</summary>
        public double TAS_kt { readonly get => (double)((int)(W0 & 0x7FFF)); set => W0 = W0 & ~0x7FFFu | (uint)(Quantise.Unsigned(value * (1.0 / 1), 15)) & 0x7FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("RE", W0 >> 15);
            visitor.Quantity("TAS", (double)((int)(W0 & 0x7FFF)), "kt");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/074 Time of Message Reception of Position-High Precision; 4 octets.</summary>
    public struct Item074
    {
        internal uint W0;

        internal Item074(uint octets) => W0 = octets;

        /// <summary>Full Second Indication.</summary>
        public byte FSI { readonly get => (byte)(W0 >> 30); set => W0 = W0 & ~0xC0000000u | (uint)value << 30; }
        /// <summary>TOMRP; LSB 1/2^30 s.</summary>
        public double TOMRP_s { readonly get => ((int)(W0 & 0x3FFFFFFF)) * (1.0 / 1073741824); set => W0 = W0 & ~0x3FFFFFFFu | (uint)(Quantise.Unsigned(value * (1073741824.0 / 1), 30)) & 0x3FFFFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("FSI", W0 >> 30);
            visitor.Quantity("TOMRP", ((int)(W0 & 0x3FFFFFFF)) * (1.0 / 1073741824), "s");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/076 Time of Message Reception of Velocity-High Precision; 4 octets.</summary>
    public struct Item076
    {
        internal uint W0;

        internal Item076(uint octets) => W0 = octets;

        /// <summary>Full Second Indication.</summary>
        public byte FSI { readonly get => (byte)(W0 >> 30); set => W0 = W0 & ~0xC0000000u | (uint)value << 30; }
        /// <summary>TOMRP; LSB 1/2^30 s.</summary>
        public double TOMRP_s { readonly get => ((int)(W0 & 0x3FFFFFFF)) * (1.0 / 1073741824); set => W0 = W0 & ~0x3FFFFFFFu | (uint)(Quantise.Unsigned(value * (1073741824.0 / 1), 30)) & 0x3FFFFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("FSI", W0 >> 30);
            visitor.Quantity("TOMRP", ((int)(W0 & 0x3FFFFFFF)) * (1.0 / 1073741824), "s");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/090 Quality Indicators; 9 extents, in 9 octets.</summary>
    public struct Item090
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal UInt128 W0;

        /// <summary>The places of the extension bits.</summary>
        internal static UInt128 Ends => new UInt128(0x0101010101010101UL, 0x0101010101010101UL);

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static UInt128 Stops => new UInt128(0x0000000000000000UL, 0x0000000000000000UL);

        internal Item090(UInt128 octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + ((int)UInt128.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 16);

        /// <summary>NUCRNACV; extent 1.</summary>
        public byte NUCRNACV { readonly get => (byte)((ulong)(W0 >> 125)); set => W0 = W0 & ~((UInt128)0x7 << 125) | (UInt128)value << 125; }
        /// <summary>NUCPNIC; extent 1.</summary>
        public byte NUCPNIC { readonly get => (byte)((ulong)(W0 >> 121 & 0xF)); set => W0 = W0 & ~((UInt128)0xF << 121) | (UInt128)value << 121 & ((UInt128)0xF << 121); }
        /// <summary>NICBARO; extent 2.</summary>
        public bool NICBARO { readonly get => ((ulong)(W0 >> 119 & 0x1)) != 0; set => W0 = W0 & ~((UInt128)0x1 << 119) | (UInt128)((value ? 1u : 0u)) << 119 & ((UInt128)0x1 << 119) | new UInt128(0x0100000000000000UL, 0x0000000000000000UL); }
        /// <summary>SIL; extent 2.</summary>
        public byte SIL { readonly get => (byte)((ulong)(W0 >> 117 & 0x3)); set => W0 = W0 & ~((UInt128)0x3 << 117) | (UInt128)value << 117 & ((UInt128)0x3 << 117) | new UInt128(0x0100000000000000UL, 0x0000000000000000UL); }
        /// <summary>Navigation Accuracy Category for Position; extent 2.</summary>
        public byte NACP { readonly get => (byte)((ulong)(W0 >> 113 & 0xF)); set => W0 = W0 & ~((UInt128)0xF << 113) | (UInt128)value << 113 & ((UInt128)0xF << 113) | new UInt128(0x0100000000000000UL, 0x0000000000000000UL); }
        /// <summary>SIL-Supplement; extent 3.</summary>
        public bool SILS { readonly get => ((ulong)(W0 >> 109 & 0x1)) != 0; set => W0 = W0 & ~((UInt128)0x1 << 109) | (UInt128)((value ? 1u : 0u)) << 109 & ((UInt128)0x1 << 109) | new UInt128(0x0101000000000000UL, 0x0000000000000000UL); }
        /// <summary>SDA; extent 3.</summary>
        public byte SDA { readonly get => (byte)((ulong)(W0 >> 107 & 0x3)); set => W0 = W0 & ~((UInt128)0x3 << 107) | (UInt128)value << 107 & ((UInt128)0x3 << 107) | new UInt128(0x0101000000000000UL, 0x0000000000000000UL); }
        /// <summary>Geometric Altitude Accuracy; extent 3.</summary>
        public byte GVA { readonly get => (byte)((ulong)(W0 >> 105 & 0x3)); set => W0 = W0 & ~((UInt128)0x3 << 105) | (UInt128)value << 105 & ((UInt128)0x3 << 105) | new UInt128(0x0101000000000000UL, 0x0000000000000000UL); }
        /// <summary>Position Integrity Category; extent 4.</summary>
        public byte PIC { readonly get => (byte)((ulong)(W0 >> 100 & 0xF)); set => W0 = W0 & ~((UInt128)0xF << 100) | (UInt128)value << 100 & ((UInt128)0xF << 100) | new UInt128(0x0101010000000000UL, 0x0000000000000000UL); }
        /// <summary>Source of the PIC; since edition 2.7; extent 4.</summary>
        public bool SRC { readonly get => ((ulong)(W0 >> 99 & 0x1)) != 0; set => W0 = W0 & ~((UInt128)0x1 << 99) | (UInt128)((value ? 1u : 0u)) << 99 & ((UInt128)0x1 << 99) | new UInt128(0x0101010000000000UL, 0x0000000000000000UL); }
        /// <summary>VAL_STATE Element Populated Bit; extent 5.</summary>
        public bool VALSTATE_EP { readonly get => ((ulong)(W0 >> 93 & 0x1)) != 0; set => W0 = W0 & ~((UInt128)0x1 << 93) | (UInt128)((value ? 1u : 0u)) << 93 & ((UInt128)0x1 << 93) | new UInt128(0x0101010100000000UL, 0x0000000000000000UL); }
        /// <summary>VAL_STATE Value; extent 5.</summary>
        public byte VALSTATE_VAL { readonly get => (byte)((ulong)(W0 >> 91 & 0x3)); set => W0 = W0 & ~((UInt128)0x3 << 91) | (UInt128)value << 91 & ((UInt128)0x3 << 91) | new UInt128(0x0101010100000000UL, 0x0000000000000000UL); }
        /// <summary>Validation Distance Availability; extent 5.</summary>
        public bool VD { readonly get => ((ulong)(W0 >> 90 & 0x1)) != 0; set => W0 = W0 & ~((UInt128)0x1 << 90) | (UInt128)((value ? 1u : 0u)) << 90 & ((UInt128)0x1 << 90) | new UInt128(0x0101010100000000UL, 0x0000000000000000UL); }
        /// <summary>Validation Distance Quality Availability; extent 5.</summary>
        public bool VQ { readonly get => ((ulong)(W0 >> 89 & 0x1)) != 0; set => W0 = W0 & ~((UInt128)0x1 << 89) | (UInt128)((value ? 1u : 0u)) << 89 & ((UInt128)0x1 << 89) | new UInt128(0x0101010100000000UL, 0x0000000000000000UL); }
        /// <summary>Position Validation Distance P1; LSB 128 m; extent 6.</summary>
        public double VALDISTP1_m { readonly get => ((long)((ulong)(W0 >> 81 & 0x7F))) * 128.0; set => W0 = W0 & ~((UInt128)0x7F << 81) | (UInt128)(Quantise.Unsigned(value * (1.0 / 128), 7)) << 81 & ((UInt128)0x7F << 81) | new UInt128(0x0101010101000000UL, 0x0000000000000000UL); }
        /// <summary>Position Validation Distance P2; LSB 1 m; extent 7.</summary>
        public double VALDISTP2_m { readonly get => (double)((long)((ulong)(W0 >> 73 & 0x7F))); set => W0 = W0 & ~((UInt128)0x7F << 73) | (UInt128)(Quantise.Unsigned(value * (1.0 / 1), 7)) << 73 & ((UInt128)0x7F << 73) | new UInt128(0x0101010101010000UL, 0x0000000000000000UL); }
        /// <summary>Position Validation Distance Quality P1; LSB 128 m; extent 8.</summary>
        public double VALDISTQUALP1_m { readonly get => ((long)((ulong)(W0 >> 65 & 0x7F))) * 128.0; set => W0 = W0 & ~((UInt128)0x7F << 65) | (UInt128)(Quantise.Unsigned(value * (1.0 / 128), 7)) << 65 & ((UInt128)0x7F << 65) | new UInt128(0x0101010101010100UL, 0x0000000000000000UL); }
        /// <summary>Position Validation Distance Quality P2; LSB 1 m; extent 9.</summary>
        public double VALDISTQUALP2_m { readonly get => (double)((long)((ulong)(W0 >> 57 & 0x7F))); set => W0 = W0 & ~((UInt128)0x7F << 57) | (UInt128)(Quantise.Unsigned(value * (1.0 / 1), 7)) << 57 & ((UInt128)0x7F << 57) | new UInt128(0x0101010101010101UL, 0x0000000000000000UL); }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("NUCRNACV", (ulong)(W0 >> 125));
            visitor.Code("NUCPNIC", (ulong)(W0 >> 121 & 0xF));
            if (octets > 1)
            {
                visitor.Code("NICBARO", (ulong)(W0 >> 119 & 0x1));
                visitor.Code("SIL", (ulong)(W0 >> 117 & 0x3));
                visitor.Code("NACP", (ulong)(W0 >> 113 & 0xF));
            }
            if (octets > 2)
            {
                visitor.Spare((ulong)(W0 >> 110 & 0x3));
                visitor.Code("SILS", (ulong)(W0 >> 109 & 0x1));
                visitor.Code("SDA", (ulong)(W0 >> 107 & 0x3));
                visitor.Code("GVA", (ulong)(W0 >> 105 & 0x3));
            }
            if (octets > 3)
            {
                visitor.Code("PIC", (ulong)(W0 >> 100 & 0xF));
                if (edition >= 6)
                {
                    visitor.Code("SRC", (ulong)(W0 >> 99 & 0x1));
                }
                else
                {
                    visitor.Spare((ulong)(W0 >> 99 & 0x1));
                }
                visitor.Spare((ulong)(W0 >> 97 & 0x3));
            }
            if (octets > 4 && edition >= 6)
            {
                visitor.Spare((ulong)(W0 >> 94 & 0x3));
                visitor.BeginGroup("VALSTATE");
                visitor.Code("EP", (ulong)(W0 >> 93 & 0x1));
                visitor.Code("VAL", (ulong)(W0 >> 91 & 0x3));
                visitor.EndGroup();
                visitor.Code("VD", (ulong)(W0 >> 90 & 0x1));
                visitor.Code("VQ", (ulong)(W0 >> 89 & 0x1));
            }
            if (octets > 5 && edition >= 6)
            {
                visitor.Quantity("VALDISTP1", ((long)((ulong)(W0 >> 81 & 0x7F))) * 128.0, "m");
            }
            if (octets > 6 && edition >= 6)
            {
                visitor.Quantity("VALDISTP2", (double)((long)((ulong)(W0 >> 73 & 0x7F))), "m");
            }
            if (octets > 7 && edition >= 6)
            {
                visitor.Quantity("VALDISTQUALP1", ((long)((ulong)(W0 >> 65 & 0x7F))) * 128.0, "m");
            }
            if (octets > 8 && edition >= 6)
            {
                visitor.Quantity("VALDISTQUALP2", (double)((long)((ulong)(W0 >> 57 & 0x7F))), "m");
            }
            int known = edition >= 6 ? 9 : 4;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/210 MOPS Version; 1 octet.</summary>
    public struct Item210
    {
        internal uint W0;

        internal Item210(uint octets) => W0 = octets;

        /// <summary>Version Not Supported.</summary>
        public bool VNS { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>Version Number.</summary>
        public byte VN { readonly get => (byte)(W0 >> 3 & 0x7); set => W0 = W0 & ~0x38u | (uint)value << 3 & 0x38u; }
        /// <summary>Link Technology Type.</summary>
        public byte LTT { readonly get => (byte)(W0 & 0x7); set => W0 = W0 & ~0x7u | (uint)value & 0x7u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 7);
            visitor.Code("VNS", W0 >> 6 & 0x1);
            visitor.Code("VN", W0 >> 3 & 0x7);
            visitor.Code("LTT", W0 & 0x7);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/070 Mode 3/A Code in Octal Representation; 2 octets.</summary>
    public struct Item070
    {
        internal uint W0;

        internal Item070(uint octets) => W0 = octets;

        /// <summary>Mode-3/A Reply in Octal Representation; its 4 octal digits are the code.</summary>
        public ushort MODE3A { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Octal("MODE3A", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/200 Target Status; 1 octet.</summary>
    public struct Item200
    {
        internal uint W0;

        internal Item200(uint octets) => W0 = octets;

        /// <summary>Intent Change Flag (see Note).</summary>
        public bool ICF { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>LNAV Mode.</summary>
        public bool LNAV { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>Military Emergency; since edition 2.2.</summary>
        public bool ME { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>Priority Status.</summary>
        public byte PS { readonly get => (byte)(W0 >> 2 & 0x7); set => W0 = W0 & ~0x1Cu | (uint)value << 2 & 0x1Cu; }
        /// <summary>Surveillance Status.</summary>
        public byte SS { readonly get => (byte)(W0 & 0x3); set => W0 = W0 & ~0x3u | (uint)value & 0x3u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("ICF", W0 >> 7);
            visitor.Code("LNAV", W0 >> 6 & 0x1);
            if (edition >= 1)
            {
                visitor.Code("ME", W0 >> 5 & 0x1);
            }
            else
            {
                visitor.Spare(W0 >> 5 & 0x1);
            }
            visitor.Code("PS", W0 >> 2 & 0x7);
            visitor.Code("SS", W0 & 0x3);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/155 Barometric Vertical Rate; 2 octets.</summary>
    public struct Item155
    {
        internal uint W0;

        internal Item155(uint octets) => W0 = octets;

        /// <summary>Range Exceeded Indicator.</summary>
        public bool RE { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Barometric Vertical Rate; LSB 25/2^2 ft/min.</summary>
        public double BVR_ftpmin { readonly get => ((int)(W0 << 17) >> 17) * (25.0 / 4); set => W0 = W0 & ~0x7FFFu | (uint)(Quantise.Signed(value * (4.0 / 25), 15)) & 0x7FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("RE", W0 >> 15);
            visitor.Quantity("BVR", ((int)(W0 << 17) >> 17) * (25.0 / 4), "ft/min");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/157 Geometric Vertical Rate; 2 octets.</summary>
    public struct Item157
    {
        internal uint W0;

        internal Item157(uint octets) => W0 = octets;

        /// <summary>Range Exceeded Indicator.</summary>
        public bool RE { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Geometric Vertical Rate; LSB 25/2^2 ft/min.</summary>
        public double GVR_ftpmin { readonly get => ((int)(W0 << 17) >> 17) * (25.0 / 4); set => W0 = W0 & ~0x7FFFu | (uint)(Quantise.Signed(value * (4.0 / 25), 15)) & 0x7FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("RE", W0 >> 15);
            visitor.Quantity("GVR", ((int)(W0 << 17) >> 17) * (25.0 / 4), "ft/min");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/160 Airborne Ground Vector; 4 octets.</summary>
    public struct Item160
    {
        internal uint W0;

        internal Item160(uint octets) => W0 = octets;

        /// <summary>Range Exceeded Indicator.</summary>
        public bool RE { readonly get => (W0 >> 31) != 0; set => W0 = W0 & ~0x80000000u | (uint)((value ? 1u : 0u)) << 31; }
        /// <summary>Ground Speed Referenced to WGS-84; LSB 1/2^14 NM/s.</summary>
        public double GS_NMps { readonly get => ((int)(W0 >> 16 & 0x7FFF)) * (1.0 / 16384); set => W0 = W0 & ~0x7FFF0000u | (uint)(Quantise.Unsigned(value * (16384.0 / 1), 15)) << 16 & 0x7FFF0000u; }
        /// <summary>TA; LSB 360/2^16 deg.</summary>
        public double TA_deg { readonly get => ((int)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("RE", W0 >> 31);
            visitor.Quantity("GS", ((int)(W0 >> 16 & 0x7FFF)) * (1.0 / 16384), "NM/s");
            visitor.Quantity("TA", ((int)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/165 Track Angle Rate; 2 octets.</summary>
    public struct Item165
    {
        internal uint W0;

        internal Item165(uint octets) => W0 = octets;

        /// <summary>Track Angle Rate; LSB 1/2^5 deg/s.</summary>
        public double TAR_degps { readonly get => ((int)(W0 << 22) >> 22) * (1.0 / 32); set => W0 = W0 & ~0x3FFu | (uint)(Quantise.Signed(value * (32.0 / 1), 10)) & 0x3FFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 10);
            visitor.Quantity("TAR", ((int)(W0 << 22) >> 22) * (1.0 / 32), "deg/s");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/220 Met Information: 4 subfields.</summary>
    public ref struct Item220
    {
        private const ulong BitWS = 0x8000000000000000; // Wind Speed
        private const ulong BitWD = 0x4000000000000000; // Wind Direction
        private const ulong BitTMP = 0x2000000000000000; // Temperature
        private const ulong BitTRB = 0x1000000000000000; // Turbulence
        private const ulong Assigned = 0xF000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _ws;
        private uint _wd;
        private uint _tmp;
        private uint _trb;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I021/220/WS is in the record.</summary>
        public bool HasWS { readonly get => (_announced.First & (uint)(BitWS >> 32)) != 0; set { if (value == HasWS) return; Unpack(); _ws = default; _announced.First ^= (uint)(BitWS >> 32); } }

        /// <summary>I021/220/WS Wind Speed; LSB 1 kt.</summary>
        public double WS_kt { readonly get => HasWS ? (double)((int)KeptWS) : default; set { if ((_announced.First & (uint)((BitWS | Packed) >> 32)) != (uint)(BitWS >> 32)) Announce(BitWS); _ws = (uint)(Quantise.Unsigned(value * (1.0 / 1), 16)); } }

        /// <summary>Whether I021/220/WD is in the record.</summary>
        public bool HasWD { readonly get => (_announced.First & (uint)(BitWD >> 32)) != 0; set { if (value == HasWD) return; Unpack(); _wd = default; _announced.First ^= (uint)(BitWD >> 32); } }

        /// <summary>I021/220/WD Wind Direction; LSB 1 deg.</summary>
        public double WD_deg { readonly get => HasWD ? (double)((int)KeptWD) : default; set { if ((_announced.First & (uint)((BitWD | Packed) >> 32)) != (uint)(BitWD >> 32)) Announce(BitWD); _wd = (uint)(Quantise.Unsigned(value * (1.0 / 1), 16)); } }

        /// <summary>Whether I021/220/TMP is in the record.</summary>
        public bool HasTMP { readonly get => (_announced.First & (uint)(BitTMP >> 32)) != 0; set { if (value == HasTMP) return; Unpack(); _tmp = default; _announced.First ^= (uint)(BitTMP >> 32); } }

        /// <summary>I021/220/TMP Temperature; LSB 1/2^2 degC.</summary>
        public double TMP_degC { readonly get => HasTMP ? ((int)(KeptTMP << 16) >> 16) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitTMP | Packed) >> 32)) != (uint)(BitTMP >> 32)) Announce(BitTMP); _tmp = (uint)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFu; } }

        /// <summary>Whether I021/220/TRB is in the record.</summary>
        public bool HasTRB { readonly get => (_announced.First & (uint)(BitTRB >> 32)) != 0; set { if (value == HasTRB) return; Unpack(); _trb = default; _announced.First ^= (uint)(BitTRB >> 32); } }

        /// <summary>I021/220/TRB Turbulence.</summary>
        public byte TRB { readonly get => HasTRB ? (byte)KeptTRB : default; set { if ((_announced.First & (uint)((BitTRB | Packed) >> 32)) != (uint)(BitTRB >> 32)) Announce(BitTRB); _trb = (uint)value; } }

        private readonly uint KeptWS => (_present & Packed) == 0 ? _ws : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitWS));

        private readonly uint KeptWD => (_present & Packed) == 0 ? _wd : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitWD));

        private readonly uint KeptTMP => (_present & Packed) == 0 ? _tmp : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTMP));

        private readonly uint KeptTRB => (_present & Packed) == 0 ? _trb : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTRB));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x1000000000000000) + 2 * BitOperations.PopCount(present & 0xE000000000000000);

        /// <summary>Where a subfield stands in the octets.</summary>
        private readonly nint PlaceOf(ulong bit) => _announcement + LengthOf(_present & 0 - (bit << 1));

        /// <summary>Makes the subfields ready to be set. Rare, and kept out of the setters, which the compiler would else not put where they are called.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Unpack()
        {
            if ((_present & Packed) == 0)
                return;
            RecordFault none = default;
            Read<Checked>(_octets, 0, ref none);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Announce(ulong bit)
        {
            Unpack();
            _present |= bit;
        }

        /// <summary>Makes every subfield absent.</summary>
        internal void Hide() => _present = 0;

        /// <summary>Forgets how an earlier record announced the subfields.</summary>
        internal void Forget()
        {
            _announcement = 0;
        }

        internal nint Read<TBounds>(ReadOnlySpan<byte> bytes, nint at, ref RecordFault fault) where TBounds : struct, IBounds
        {
            ref byte b = ref MemoryMarshal.GetReference(bytes);
            nint end = bytes.Length, start = at;
            at = Octets.ReadAnnouncement(ref b, at, end, out ulong present);
            if (at < 0)
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "220");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "220");
            if (!TBounds.AreChecked)
            {
                nint octets = at - start + LengthOf(present);
                if (end - start < octets)
                    return Read<Checked>(bytes, start, ref fault);
                _octets = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref b, start), (int)octets);
                _present = present | Packed;
                return start + octets;
            }

            return ReadEach<TBounds>(bytes, start, at, present, ref fault);
        }

        /// <summary>Reads the subfields into fields of their own.</summary>
        private nint ReadEach<TBounds>(ReadOnlySpan<byte> bytes, nint start, nint at, ulong present, ref RecordFault fault) where TBounds : struct, IBounds
        {
            ref byte b = ref MemoryMarshal.GetReference(bytes);
            nint end = bytes.Length;
            _present = present;
            nint spare = end - at - (BitOperations.PopCount(present & 0x1000000000000000) + 2 * BitOperations.PopCount(present & 0xE000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitWS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "220/WS");
                _ws = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitWD >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "220/WD");
                _wd = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitTMP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "220/TMP");
                _tmp = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitTRB >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "220/TRB");
                _trb = Octets.U8(ref b, at);
                at += 1;
            }

            return at;
        }

        internal readonly int MaximumLength => 16;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitWS >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _ws);
                at += 2;
            }

            if ((first & (uint)(BitWD >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _wd);
                at += 2;
            }

            if ((first & (uint)(BitTMP >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _tmp);
                at += 2;
            }

            if ((first & (uint)(BitTRB >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _trb);
                at += 1;
            }

            return at;
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            if ((_present & Packed) != 0)
                Accept<TVisitor, InOctets>(name, ref visitor, edition);
            else
                Accept<TVisitor, InFields>(name, ref visitor, edition);
        }

        private readonly void Accept<TVisitor, TKept>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct where TKept : struct, IKept
        {
            ref byte b = ref MemoryMarshal.GetReference(_octets);
            nint at = _announcement;
            visitor.BeginGroup(name);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitWS >> 32)) != 0)
            {
                uint wsKept = TKept.IsPacked ? Octets.U16(ref b, at) : _ws;
                at += 2;
                visitor.Quantity("WS", (double)((int)wsKept), "kt");
            }

            if ((first & (uint)(BitWD >> 32)) != 0)
            {
                uint wdKept = TKept.IsPacked ? Octets.U16(ref b, at) : _wd;
                at += 2;
                visitor.Quantity("WD", (double)((int)wdKept), "deg");
            }

            if ((first & (uint)(BitTMP >> 32)) != 0)
            {
                uint tmpKept = TKept.IsPacked ? Octets.U16(ref b, at) : _tmp;
                at += 2;
                visitor.Quantity("TMP", ((int)(tmpKept << 16) >> 16) * (1.0 / 4), "degC");
            }

            if ((first & (uint)(BitTRB >> 32)) != 0)
            {
                uint trbKept = TKept.IsPacked ? Octets.U8(ref b, at) : _trb;
                at += 1;
                visitor.Code("TRB", trbKept);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I021/146 Selected Altitude; 2 octets.</summary>
    public struct Item146
    {
        internal uint W0;

        internal Item146(uint octets) => W0 = octets;

        /// <summary>Source Availability.</summary>
        public bool SAS { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Source.</summary>
        public byte S { readonly get => (byte)(W0 >> 13 & 0x3); set => W0 = W0 & ~0x6000u | (uint)value << 13 & 0x6000u; }
        /// <summary>Altitude; LSB 25 ft.</summary>
        public double ALT_ft { readonly get => ((int)(W0 << 19) >> 19) * 25.0; set => W0 = W0 & ~0x1FFFu | (uint)(Quantise.Signed(value * (1.0 / 25), 13)) & 0x1FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("SAS", W0 >> 15);
            visitor.Code("S", W0 >> 13 & 0x3);
            visitor.Quantity("ALT", ((int)(W0 << 19) >> 19) * 25.0, "ft");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/148 Final State Selected Altitude; 2 octets.</summary>
    public struct Item148
    {
        internal uint W0;

        internal Item148(uint octets) => W0 = octets;

        /// <summary>Manage Vertical Mode.</summary>
        public bool MV { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Altitude Hold Mode.</summary>
        public bool AH { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>Approach Mode.</summary>
        public bool AM { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>Altitude; LSB 25 ft.</summary>
        public double ALT_ft { readonly get => ((int)(W0 << 19) >> 19) * 25.0; set => W0 = W0 & ~0x1FFFu | (uint)(Quantise.Signed(value * (1.0 / 25), 13)) & 0x1FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("MV", W0 >> 15);
            visitor.Code("AH", W0 >> 14 & 0x1);
            visitor.Code("AM", W0 >> 13 & 0x1);
            visitor.Quantity("ALT", ((int)(W0 << 19) >> 19) * 25.0, "ft");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/110 Trajectory Intent: 2 subfields.</summary>
    public ref struct Item110
    {
        private const ulong BitTIS = 0x8000000000000000; // Trajectory Intent Status
        private const ulong BitTID = 0x4000000000000000; // Trajectory Intent Data
        private const ulong Assigned = 0xC000000000000000;

        private Presence _announced;
        private int _announcement;
        private Item110TISField _tis;
        private ReadOnlySpan<byte> _tid;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I021/110/TIS is in the record.</summary>
        public bool HasTIS { readonly get => (_announced.First & (uint)(BitTIS >> 32)) != 0; set { if (value != HasTIS) _tis = default; _announced.First = value ? _announced.First | (uint)(BitTIS >> 32) : _announced.First & ~(uint)(BitTIS >> 32); } }

        /// <summary>I021/110/TIS Trajectory Intent Status.</summary>
        public Item110TISField TIS { readonly get => HasTIS ? _tis : default; set { if ((_announced.First & (uint)(BitTIS >> 32)) == 0) _announced.First |= (uint)(BitTIS >> 32); _tis = value; } }

        /// <summary>Whether I021/110/TID is in the record.</summary>
        public bool HasTID { readonly get => (_announced.First & (uint)(BitTID >> 32)) != 0; set { if (value != HasTID) _tid = default; _announced.First = value ? _announced.First | (uint)(BitTID >> 32) : _announced.First & ~(uint)(BitTID >> 32); } }

        /// <summary>I021/110/TID Trajectory Intent Data.</summary>
        public Repetition<Item110TIDEntry> TID { readonly get => new(HasTID ? _tid : default); set { if ((_announced.First & (uint)(BitTID >> 32)) == 0) _announced.First |= (uint)(BitTID >> 32); _tid = value.Octets; } }

        /// <summary>Makes every subfield absent.</summary>
        internal void Hide() => _present = 0;

        /// <summary>Forgets how an earlier record announced the subfields.</summary>
        internal void Forget()
        {
            _announcement = 0;
        }

        internal nint Read<TBounds>(ReadOnlySpan<byte> bytes, nint at, ref RecordFault fault) where TBounds : struct, IBounds
        {
            ref byte b = ref MemoryMarshal.GetReference(bytes);
            nint end = bytes.Length, start = at;
            at = Octets.ReadAnnouncement(ref b, at, end, out ulong present);
            if (at < 0)
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "110");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "110");
            _present = present;
            nint spare = end - at - (BitOperations.PopCount(present & 0xC000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitTIS >> 32)) != 0)
            {
                nint startTIS = at;
                nint endTIS = Octets.ReadExtended(ref b, at, end, Item110TISField.Ends, Item110TISField.Stops, out _tis.W0);
                if (endTIS < 0)
                    return fault.Set(endTIS == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "110/TIS");
                at = endTIS;
                spare -= at - startTIS - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitTID >> 32)) != 0)
            {
                nint startTID = at;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "110/TID");
                int octetsTID = 15 * (int)Octets.U8(ref b, at);
                if (end - at <= octetsTID)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "110/TID");
                _tid = bytes.Slice((int)at + 1, octetsTID);
                at += 1 + octetsTID;
                spare -= at - startTID - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            return at;
        }

        /// <summary>The subfields without a bound of length that are there.</summary>
        internal readonly ulong Varying => _present & 0x4000000000000000;

        internal readonly int MaximumLength => 18 + (HasTID ? _tid.Length : 0);

        internal readonly nint Write(ref byte b, nint at)
        {
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitTIS >> 32)) != 0)
            {
                at = Octets.WriteExtended(ref b, at, _tis.W0, _tis.OctetCount);
            }

            if ((first & (uint)(BitTID >> 32)) != 0)
            {
                Octets.Put8(ref b, at, (uint)_tid.Length / 15);
                at = Octets.WriteSpan(ref b, at + 1, _tid);
            }

            return at;
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitTIS >> 32)) != 0)
            {
                _tis.Accept("TIS", ref visitor, edition);
            }

            if ((first & (uint)(BitTID >> 32)) != 0)
            {
                visitor.BeginList("TID");
                foreach (Item110TIDEntry entry in TID)
                    entry.Accept("", ref visitor, edition);
                visitor.EndList();
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I021/008 Aircraft Operational Status; 1 octet.</summary>
    public struct Item008
    {
        internal uint W0;

        internal Item008(uint octets) => W0 = octets;

        /// <summary>TCAS Resolution Advisory Active.</summary>
        public bool RA { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Target Trajectory Change Report Capability.</summary>
        public byte TC { readonly get => (byte)(W0 >> 5 & 0x3); set => W0 = W0 & ~0x60u | (uint)value << 5 & 0x60u; }
        /// <summary>Target State Report Capability.</summary>
        public bool TS { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>Air-Referenced Velocity Report Capability.</summary>
        public bool ARV { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>CDTIA.</summary>
        public bool CDTIA { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>TCAS System Status.</summary>
        public bool NOTTCAS { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>Single Antenna.</summary>
        public bool SA { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("RA", W0 >> 7);
            visitor.Code("TC", W0 >> 5 & 0x3);
            visitor.Code("TS", W0 >> 4 & 0x1);
            visitor.Code("ARV", W0 >> 3 & 0x1);
            visitor.Code("CDTIA", W0 >> 2 & 0x1);
            visitor.Code("NOTTCAS", W0 >> 1 & 0x1);
            visitor.Code("SA", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/271 Surface Capabilities and Characteristics; 2 extents, in 2 octets.</summary>
    public struct Item271
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item271(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>Position Offset Applied; extent 1.</summary>
        public bool POA { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>CDTIS; extent 1.</summary>
        public bool CDTIS { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>B2LOW; extent 1.</summary>
        public bool B2LOW { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>Receiving ATC Services; extent 1.</summary>
        public bool RAS { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>Setting of IDENT Switch; extent 1.</summary>
        public bool IDENT { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>LW; extent 2.</summary>
        public byte LW { readonly get => (byte)(W0 >> 52 & 0xF); set => W0 = W0 & ~0xF0000000000000UL | (ulong)value << 52 & 0xF0000000000000UL | 0x0100000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Spare(W0 >> 62);
            visitor.Code("POA", W0 >> 61 & 0x1);
            visitor.Code("CDTIS", W0 >> 60 & 0x1);
            visitor.Code("B2LOW", W0 >> 59 & 0x1);
            visitor.Code("RAS", W0 >> 58 & 0x1);
            visitor.Code("IDENT", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("LW", W0 >> 52 & 0xF);
                visitor.Spare(W0 >> 49 & 0x7);
            }
            int known = 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/250 Mode S MB Data, one entry; 8 octets.</summary>
    public struct Item250Entry : IEntry<Item250Entry>
    {
        internal ulong W0;

        internal Item250Entry(ulong octets) => W0 = octets;

        /// <summary>Mode S MB Data.</summary>
        public ulong Value { readonly get => (ulong)W0; set => W0 = (ulong)value; }

        static int IEntry<Item250Entry>.OctetCount => 8;
        static bool IEntry<Item250Entry>.IsChained => false;

        static Item250Entry IEntry<Item250Entry>.Read(ref byte b, nint at)
        {
            Item250Entry entry = default;
            entry.W0 = Octets.U64(ref b, at);
            return entry;
        }

        readonly void IEntry<Item250Entry>.Write(ref byte b, nint at)
        {
            Octets.Put64(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.Code(name, W0);
            visitor.Register((byte)W0, W0 >> 8);
        }
    }

    /// <summary>I021/260 ACAS Resolution Advisory Report; 7 octets.</summary>
    public struct Item260
    {
        internal ulong W0;

        internal Item260(ulong octets) => W0 = octets;

        /// <summary>TYP.</summary>
        public byte TYP { readonly get => (byte)(W0 >> 51); set => W0 = W0 & ~0xF8000000000000UL | (ulong)value << 51 & 0xF8000000000000UL; }
        /// <summary>STYP.</summary>
        public byte STYP { readonly get => (byte)(W0 >> 48 & 0x7); set => W0 = W0 & ~0x7000000000000UL | (ulong)value << 48 & 0x7000000000000UL; }
        /// <summary>Active Resolution Advisories.</summary>
        public ushort ARA { readonly get => (ushort)(W0 >> 34 & 0x3FFF); set => W0 = W0 & ~0xFFFC00000000UL | (ulong)value << 34 & 0xFFFC00000000UL; }
        /// <summary>RAC (RA Complement) Record.</summary>
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
            visitor.Code("TYP", W0 >> 51);
            visitor.Code("STYP", W0 >> 48 & 0x7);
            visitor.Code("ARA", W0 >> 34 & 0x3FFF);
            visitor.Code("RAC", W0 >> 30 & 0xF);
            visitor.Code("RAT", W0 >> 29 & 0x1);
            visitor.Code("MTE", W0 >> 28 & 0x1);
            visitor.Code("TTI", W0 >> 26 & 0x3);
            visitor.Code("TID", W0 & 0x3FFFFFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/295 Data Ages: 23 subfields.</summary>
    public ref struct Item295
    {
        private const ulong BitAOS = 0x8000000000000000; // Aircraft Operational Status Age
        private const ulong BitTRD = 0x4000000000000000; // Target Report Descriptor Age
        private const ulong BitM3A = 0x2000000000000000; // Mode 3/A Age
        private const ulong BitQI = 0x1000000000000000; // Quality Indicators Age
        private const ulong BitTI1 = 0x0800000000000000; // Trajectory Intent Age
        private const ulong BitMAM = 0x0400000000000000; // Message Amplitude Age
        private const ulong BitGH = 0x0200000000000000; // Geometric Height Age
        private const ulong BitFL = 0x0080000000000000; // Flight Level Age
        private const ulong BitSAL = 0x0040000000000000; // Selected Altitude Age
        private const ulong BitFSA = 0x0020000000000000; // Final State Selected Altitude Age
        private const ulong BitAS = 0x0010000000000000; // Air Speed Age
        private const ulong BitTAS = 0x0008000000000000; // True Air Speed Age
        private const ulong BitMH = 0x0004000000000000; // Magnetic Heading Age
        private const ulong BitBVR = 0x0002000000000000; // Barometric Vertical Rate Age
        private const ulong BitGVR = 0x0000800000000000; // Geometric Vertical Rate Age
        private const ulong BitGV = 0x0000400000000000; // Ground Vector Age
        private const ulong BitTAR = 0x0000200000000000; // Track Angle Rate Age
        private const ulong BitTI2 = 0x0000100000000000; // Target Identification Age
        private const ulong BitTS = 0x0000080000000000; // Target Status Age
        private const ulong BitMET = 0x0000040000000000; // Met Information Age
        private const ulong BitROA = 0x0000020000000000; // Roll Angle Age
        private const ulong BitARA = 0x0000008000000000; // ACAS Resolution Advisory Age
        private const ulong BitSCC = 0x0000004000000000; // SCC
        private const ulong Assigned = 0xFEFEFEC000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _aos;
        private uint _trd;
        private uint _m3a;
        private uint _qi;
        private uint _ti1;
        private uint _mam;
        private uint _gh;
        private uint _fl;
        private uint _sal;
        private uint _fsa;
        private uint _as;
        private uint _tas;
        private uint _mh;
        private uint _bvr;
        private uint _gvr;
        private uint _gv;
        private uint _tar;
        private uint _ti2;
        private uint _ts;
        private uint _met;
        private uint _roa;
        private uint _ara;
        private uint _scc;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I021/295/AOS is in the record.</summary>
        public bool HasAOS { readonly get => (_announced.First & (uint)(BitAOS >> 32)) != 0; set { if (value == HasAOS) return; Unpack(); _aos = default; _announced.First ^= (uint)(BitAOS >> 32); } }

        /// <summary>I021/295/AOS Aircraft Operational Status Age; LSB 1/10 s.</summary>
        public double AOS_s { readonly get => HasAOS ? ((int)KeptAOS) / 10.0 : default; set { if ((_announced.First & (uint)((BitAOS | Packed) >> 32)) != (uint)(BitAOS >> 32)) Announce(BitAOS); _aos = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/TRD is in the record.</summary>
        public bool HasTRD { readonly get => (_announced.First & (uint)(BitTRD >> 32)) != 0; set { if (value == HasTRD) return; Unpack(); _trd = default; _announced.First ^= (uint)(BitTRD >> 32); } }

        /// <summary>I021/295/TRD Target Report Descriptor Age; LSB 1/10 s.</summary>
        public double TRD_s { readonly get => HasTRD ? ((int)KeptTRD) / 10.0 : default; set { if ((_announced.First & (uint)((BitTRD | Packed) >> 32)) != (uint)(BitTRD >> 32)) Announce(BitTRD); _trd = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/M3A is in the record.</summary>
        public bool HasM3A { readonly get => (_announced.First & (uint)(BitM3A >> 32)) != 0; set { if (value == HasM3A) return; Unpack(); _m3a = default; _announced.First ^= (uint)(BitM3A >> 32); } }

        /// <summary>I021/295/M3A Mode 3/A Age; LSB 1/10 s.</summary>
        public double M3A_s { readonly get => HasM3A ? ((int)KeptM3A) / 10.0 : default; set { if ((_announced.First & (uint)((BitM3A | Packed) >> 32)) != (uint)(BitM3A >> 32)) Announce(BitM3A); _m3a = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/QI is in the record.</summary>
        public bool HasQI { readonly get => (_announced.First & (uint)(BitQI >> 32)) != 0; set { if (value == HasQI) return; Unpack(); _qi = default; _announced.First ^= (uint)(BitQI >> 32); } }

        /// <summary>I021/295/QI Quality Indicators Age; LSB 1/10 s.</summary>
        public double QI_s { readonly get => HasQI ? ((int)KeptQI) / 10.0 : default; set { if ((_announced.First & (uint)((BitQI | Packed) >> 32)) != (uint)(BitQI >> 32)) Announce(BitQI); _qi = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/TI1 is in the record.</summary>
        public bool HasTI1 { readonly get => (_announced.First & (uint)(BitTI1 >> 32)) != 0; set { if (value == HasTI1) return; Unpack(); _ti1 = default; _announced.First ^= (uint)(BitTI1 >> 32); } }

        /// <summary>I021/295/TI1 Trajectory Intent Age; LSB 1/10 s.</summary>
        public double TI1_s { readonly get => HasTI1 ? ((int)KeptTI1) / 10.0 : default; set { if ((_announced.First & (uint)((BitTI1 | Packed) >> 32)) != (uint)(BitTI1 >> 32)) Announce(BitTI1); _ti1 = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/MAM is in the record.</summary>
        public bool HasMAM { readonly get => (_announced.First & (uint)(BitMAM >> 32)) != 0; set { if (value == HasMAM) return; Unpack(); _mam = default; _announced.First ^= (uint)(BitMAM >> 32); } }

        /// <summary>I021/295/MAM Message Amplitude Age; LSB 1/10 s.</summary>
        public double MAM_s { readonly get => HasMAM ? ((int)KeptMAM) / 10.0 : default; set { if ((_announced.First & (uint)((BitMAM | Packed) >> 32)) != (uint)(BitMAM >> 32)) Announce(BitMAM); _mam = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/GH is in the record.</summary>
        public bool HasGH { readonly get => (_announced.First & (uint)(BitGH >> 32)) != 0; set { if (value == HasGH) return; Unpack(); _gh = default; _announced.First ^= (uint)(BitGH >> 32); } }

        /// <summary>I021/295/GH Geometric Height Age; LSB 1/10 s.</summary>
        public double GH_s { readonly get => HasGH ? ((int)KeptGH) / 10.0 : default; set { if ((_announced.First & (uint)((BitGH | Packed) >> 32)) != (uint)(BitGH >> 32)) Announce(BitGH); _gh = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/FL is in the record.</summary>
        public bool HasFL { readonly get => (_announced.First & (uint)(BitFL >> 32)) != 0; set { if (value == HasFL) return; Unpack(); _fl = default; _announced.First ^= (uint)(BitFL >> 32); } }

        /// <summary>I021/295/FL Flight Level Age; LSB 1/10 s.</summary>
        public double FL_s { readonly get => HasFL ? ((int)KeptFL) / 10.0 : default; set { if ((_announced.First & (uint)((BitFL | Packed) >> 32)) != (uint)(BitFL >> 32)) Announce(BitFL); _fl = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/SAL is in the record.</summary>
        public bool HasSAL { readonly get => (_announced.First & (uint)(BitSAL >> 32)) != 0; set { if (value == HasSAL) return; Unpack(); _sal = default; _announced.First ^= (uint)(BitSAL >> 32); } }

        /// <summary>I021/295/SAL Selected Altitude Age; LSB 1/10 s.</summary>
        public double SAL_s { readonly get => HasSAL ? ((int)KeptSAL) / 10.0 : default; set { if ((_announced.First & (uint)((BitSAL | Packed) >> 32)) != (uint)(BitSAL >> 32)) Announce(BitSAL); _sal = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/FSA is in the record.</summary>
        public bool HasFSA { readonly get => (_announced.First & (uint)(BitFSA >> 32)) != 0; set { if (value == HasFSA) return; Unpack(); _fsa = default; _announced.First ^= (uint)(BitFSA >> 32); } }

        /// <summary>I021/295/FSA Final State Selected Altitude Age; LSB 1/10 s.</summary>
        public double FSA_s { readonly get => HasFSA ? ((int)KeptFSA) / 10.0 : default; set { if ((_announced.First & (uint)((BitFSA | Packed) >> 32)) != (uint)(BitFSA >> 32)) Announce(BitFSA); _fsa = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/AS is in the record.</summary>
        public bool HasAS { readonly get => (_announced.First & (uint)(BitAS >> 32)) != 0; set { if (value == HasAS) return; Unpack(); _as = default; _announced.First ^= (uint)(BitAS >> 32); } }

        /// <summary>I021/295/AS Air Speed Age; LSB 1/10 s.</summary>
        public double AS_s { readonly get => HasAS ? ((int)KeptAS) / 10.0 : default; set { if ((_announced.First & (uint)((BitAS | Packed) >> 32)) != (uint)(BitAS >> 32)) Announce(BitAS); _as = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/TAS is in the record.</summary>
        public bool HasTAS { readonly get => (_announced.First & (uint)(BitTAS >> 32)) != 0; set { if (value == HasTAS) return; Unpack(); _tas = default; _announced.First ^= (uint)(BitTAS >> 32); } }

        /// <summary>I021/295/TAS True Air Speed Age; LSB 1/10 s.</summary>
        public double TAS_s { readonly get => HasTAS ? ((int)KeptTAS) / 10.0 : default; set { if ((_announced.First & (uint)((BitTAS | Packed) >> 32)) != (uint)(BitTAS >> 32)) Announce(BitTAS); _tas = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/MH is in the record.</summary>
        public bool HasMH { readonly get => (_announced.First & (uint)(BitMH >> 32)) != 0; set { if (value == HasMH) return; Unpack(); _mh = default; _announced.First ^= (uint)(BitMH >> 32); } }

        /// <summary>I021/295/MH Magnetic Heading Age; LSB 1/10 s.</summary>
        public double MH_s { readonly get => HasMH ? ((int)KeptMH) / 10.0 : default; set { if ((_announced.First & (uint)((BitMH | Packed) >> 32)) != (uint)(BitMH >> 32)) Announce(BitMH); _mh = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/BVR is in the record.</summary>
        public bool HasBVR { readonly get => (_announced.First & (uint)(BitBVR >> 32)) != 0; set { if (value == HasBVR) return; Unpack(); _bvr = default; _announced.First ^= (uint)(BitBVR >> 32); } }

        /// <summary>I021/295/BVR Barometric Vertical Rate Age; LSB 1/10 s.</summary>
        public double BVR_s { readonly get => HasBVR ? ((int)KeptBVR) / 10.0 : default; set { if ((_announced.First & (uint)((BitBVR | Packed) >> 32)) != (uint)(BitBVR >> 32)) Announce(BitBVR); _bvr = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/GVR is in the record.</summary>
        public bool HasGVR { readonly get => (_announced.First & (uint)(BitGVR >> 32)) != 0; set { if (value == HasGVR) return; Unpack(); _gvr = default; _announced.First ^= (uint)(BitGVR >> 32); } }

        /// <summary>I021/295/GVR Geometric Vertical Rate Age; LSB 1/10 s.</summary>
        public double GVR_s { readonly get => HasGVR ? ((int)KeptGVR) / 10.0 : default; set { if ((_announced.First & (uint)((BitGVR | Packed) >> 32)) != (uint)(BitGVR >> 32)) Announce(BitGVR); _gvr = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/GV is in the record.</summary>
        public bool HasGV { readonly get => (_announced.First & (uint)(BitGV >> 32)) != 0; set { if (value == HasGV) return; Unpack(); _gv = default; _announced.First ^= (uint)(BitGV >> 32); } }

        /// <summary>I021/295/GV Ground Vector Age; LSB 1/10 s.</summary>
        public double GV_s { readonly get => HasGV ? ((int)KeptGV) / 10.0 : default; set { if ((_announced.First & (uint)((BitGV | Packed) >> 32)) != (uint)(BitGV >> 32)) Announce(BitGV); _gv = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/TAR is in the record.</summary>
        public bool HasTAR { readonly get => (_announced.First & (uint)(BitTAR >> 32)) != 0; set { if (value == HasTAR) return; Unpack(); _tar = default; _announced.First ^= (uint)(BitTAR >> 32); } }

        /// <summary>I021/295/TAR Track Angle Rate Age; LSB 1/10 s.</summary>
        public double TAR_s { readonly get => HasTAR ? ((int)KeptTAR) / 10.0 : default; set { if ((_announced.First & (uint)((BitTAR | Packed) >> 32)) != (uint)(BitTAR >> 32)) Announce(BitTAR); _tar = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/TI2 is in the record.</summary>
        public bool HasTI2 { readonly get => (_announced.First & (uint)(BitTI2 >> 32)) != 0; set { if (value == HasTI2) return; Unpack(); _ti2 = default; _announced.First ^= (uint)(BitTI2 >> 32); } }

        /// <summary>I021/295/TI2 Target Identification Age; LSB 1/10 s.</summary>
        public double TI2_s { readonly get => HasTI2 ? ((int)KeptTI2) / 10.0 : default; set { if ((_announced.First & (uint)((BitTI2 | Packed) >> 32)) != (uint)(BitTI2 >> 32)) Announce(BitTI2); _ti2 = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/TS is in the record.</summary>
        public bool HasTS { readonly get => (_announced.First & (uint)(BitTS >> 32)) != 0; set { if (value == HasTS) return; Unpack(); _ts = default; _announced.First ^= (uint)(BitTS >> 32); } }

        /// <summary>I021/295/TS Target Status Age; LSB 1/10 s.</summary>
        public double TS_s { readonly get => HasTS ? ((int)KeptTS) / 10.0 : default; set { if ((_announced.First & (uint)((BitTS | Packed) >> 32)) != (uint)(BitTS >> 32)) Announce(BitTS); _ts = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/MET is in the record.</summary>
        public bool HasMET { readonly get => (_announced.First & (uint)(BitMET >> 32)) != 0; set { if (value == HasMET) return; Unpack(); _met = default; _announced.First ^= (uint)(BitMET >> 32); } }

        /// <summary>I021/295/MET Met Information Age; LSB 1/10 s.</summary>
        public double MET_s { readonly get => HasMET ? ((int)KeptMET) / 10.0 : default; set { if ((_announced.First & (uint)((BitMET | Packed) >> 32)) != (uint)(BitMET >> 32)) Announce(BitMET); _met = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/ROA is in the record.</summary>
        public bool HasROA { readonly get => (_announced.First & (uint)(BitROA >> 32)) != 0; set { if (value == HasROA) return; Unpack(); _roa = default; _announced.First ^= (uint)(BitROA >> 32); } }

        /// <summary>I021/295/ROA Roll Angle Age; LSB 1/10 s.</summary>
        public double ROA_s { readonly get => HasROA ? ((int)KeptROA) / 10.0 : default; set { if ((_announced.First & (uint)((BitROA | Packed) >> 32)) != (uint)(BitROA >> 32)) Announce(BitROA); _roa = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/ARA is in the record.</summary>
        public bool HasARA { readonly get => (_announced.First & (uint)(BitARA >> 32)) != 0; set { if (value == HasARA) return; Unpack(); _ara = default; _announced.First ^= (uint)(BitARA >> 32); } }

        /// <summary>I021/295/ARA ACAS Resolution Advisory Age; LSB 1/10 s.</summary>
        public double ARA_s { readonly get => HasARA ? ((int)KeptARA) / 10.0 : default; set { if ((_announced.First & (uint)((BitARA | Packed) >> 32)) != (uint)(BitARA >> 32)) Announce(BitARA); _ara = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        /// <summary>Whether I021/295/SCC is in the record.</summary>
        public bool HasSCC { readonly get => (_announced.First & (uint)(BitSCC >> 32)) != 0; set { if (value == HasSCC) return; Unpack(); _scc = default; _announced.First ^= (uint)(BitSCC >> 32); } }

        /// <summary>I021/295/SCC ; LSB 1/10 s.</summary>
        public double SCC_s { readonly get => HasSCC ? ((int)KeptSCC) / 10.0 : default; set { if ((_announced.First & (uint)((BitSCC | Packed) >> 32)) != (uint)(BitSCC >> 32)) Announce(BitSCC); _scc = (uint)(Quantise.Unsigned(value * (10.0 / 1), 8)); } }

        private readonly uint KeptAOS => (_present & Packed) == 0 ? _aos : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAOS));

        private readonly uint KeptTRD => (_present & Packed) == 0 ? _trd : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTRD));

        private readonly uint KeptM3A => (_present & Packed) == 0 ? _m3a : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitM3A));

        private readonly uint KeptQI => (_present & Packed) == 0 ? _qi : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitQI));

        private readonly uint KeptTI1 => (_present & Packed) == 0 ? _ti1 : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTI1));

        private readonly uint KeptMAM => (_present & Packed) == 0 ? _mam : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMAM));

        private readonly uint KeptGH => (_present & Packed) == 0 ? _gh : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGH));

        private readonly uint KeptFL => (_present & Packed) == 0 ? _fl : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitFL));

        private readonly uint KeptSAL => (_present & Packed) == 0 ? _sal : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSAL));

        private readonly uint KeptFSA => (_present & Packed) == 0 ? _fsa : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitFSA));

        private readonly uint KeptAS => (_present & Packed) == 0 ? _as : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAS));

        private readonly uint KeptTAS => (_present & Packed) == 0 ? _tas : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTAS));

        private readonly uint KeptMH => (_present & Packed) == 0 ? _mh : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMH));

        private readonly uint KeptBVR => (_present & Packed) == 0 ? _bvr : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitBVR));

        private readonly uint KeptGVR => (_present & Packed) == 0 ? _gvr : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGVR));

        private readonly uint KeptGV => (_present & Packed) == 0 ? _gv : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGV));

        private readonly uint KeptTAR => (_present & Packed) == 0 ? _tar : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTAR));

        private readonly uint KeptTI2 => (_present & Packed) == 0 ? _ti2 : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTI2));

        private readonly uint KeptTS => (_present & Packed) == 0 ? _ts : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTS));

        private readonly uint KeptMET => (_present & Packed) == 0 ? _met : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMET));

        private readonly uint KeptROA => (_present & Packed) == 0 ? _roa : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitROA));

        private readonly uint KeptARA => (_present & Packed) == 0 ? _ara : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitARA));

        private readonly uint KeptSCC => (_present & Packed) == 0 ? _scc : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSCC));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xFEFEFEC000000000);

        /// <summary>Where a subfield stands in the octets.</summary>
        private readonly nint PlaceOf(ulong bit) => _announcement + LengthOf(_present & 0 - (bit << 1));

        /// <summary>Makes the subfields ready to be set. Rare, and kept out of the setters, which the compiler would else not put where they are called.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Unpack()
        {
            if ((_present & Packed) == 0)
                return;
            RecordFault none = default;
            Read<Checked>(_octets, 0, ref none);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Announce(ulong bit)
        {
            Unpack();
            _present |= bit;
        }

        /// <summary>Makes every subfield absent.</summary>
        internal void Hide() => _present = 0;

        /// <summary>Forgets how an earlier record announced the subfields.</summary>
        internal void Forget()
        {
            _announcement = 0;
        }

        internal nint Read<TBounds>(ReadOnlySpan<byte> bytes, nint at, ref RecordFault fault) where TBounds : struct, IBounds
        {
            ref byte b = ref MemoryMarshal.GetReference(bytes);
            nint end = bytes.Length, start = at;
            at = Octets.ReadAnnouncement(ref b, at, end, out ulong present);
            if (at < 0)
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "295");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "295");
            if (!TBounds.AreChecked)
            {
                nint octets = at - start + LengthOf(present);
                if (end - start < octets)
                    return Read<Checked>(bytes, start, ref fault);
                _octets = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref b, start), (int)octets);
                _present = present | Packed;
                return start + octets;
            }

            return ReadEach<TBounds>(bytes, start, at, present, ref fault);
        }

        /// <summary>Reads the subfields into fields of their own.</summary>
        private nint ReadEach<TBounds>(ReadOnlySpan<byte> bytes, nint start, nint at, ulong present, ref RecordFault fault) where TBounds : struct, IBounds
        {
            ref byte b = ref MemoryMarshal.GetReference(bytes);
            nint end = bytes.Length;
            _present = present;
            nint spare = end - at - (BitOperations.PopCount(present & 0xFEFEFEC000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitAOS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/AOS");
                _aos = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitTRD >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/TRD");
                _trd = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitM3A >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/M3A");
                _m3a = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitQI >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/QI");
                _qi = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitTI1 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/TI1");
                _ti1 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitMAM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/MAM");
                _mam = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitGH >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/GH");
                _gh = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitFL >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/FL");
                    _fl = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitSAL >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/SAL");
                    _sal = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitFSA >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/FSA");
                    _fsa = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitAS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/AS");
                    _as = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitTAS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/TAS");
                    _tas = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitMH >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/MH");
                    _mh = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitBVR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/BVR");
                    _bvr = Octets.U8(ref b, at);
                    at += 1;
                }
            }

            if ((first & 0x0000FE00) != 0)
            {
                if ((first & (uint)(BitGVR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/GVR");
                    _gvr = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitGV >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/GV");
                    _gv = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitTAR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/TAR");
                    _tar = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitTI2 >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/TI2");
                    _ti2 = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitTS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/TS");
                    _ts = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitMET >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/MET");
                    _met = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitROA >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/ROA");
                    _roa = Octets.U8(ref b, at);
                    at += 1;
                }
            }

            if ((first & (uint)(BitARA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/ARA");
                _ara = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitSCC >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/SCC");
                _scc = Octets.U8(ref b, at);
                at += 1;
            }

            return at;
        }

        internal readonly int MaximumLength => 32;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitAOS >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _aos);
                at += 1;
            }

            if ((first & (uint)(BitTRD >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _trd);
                at += 1;
            }

            if ((first & (uint)(BitM3A >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _m3a);
                at += 1;
            }

            if ((first & (uint)(BitQI >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _qi);
                at += 1;
            }

            if ((first & (uint)(BitTI1 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _ti1);
                at += 1;
            }

            if ((first & (uint)(BitMAM >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _mam);
                at += 1;
            }

            if ((first & (uint)(BitGH >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _gh);
                at += 1;
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitFL >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _fl);
                    at += 1;
                }

                if ((first & (uint)(BitSAL >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _sal);
                    at += 1;
                }

                if ((first & (uint)(BitFSA >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _fsa);
                    at += 1;
                }

                if ((first & (uint)(BitAS >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _as);
                    at += 1;
                }

                if ((first & (uint)(BitTAS >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _tas);
                    at += 1;
                }

                if ((first & (uint)(BitMH >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _mh);
                    at += 1;
                }

                if ((first & (uint)(BitBVR >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _bvr);
                    at += 1;
                }
            }

            if ((first & 0x0000FE00) != 0)
            {
                if ((first & (uint)(BitGVR >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _gvr);
                    at += 1;
                }

                if ((first & (uint)(BitGV >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _gv);
                    at += 1;
                }

                if ((first & (uint)(BitTAR >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _tar);
                    at += 1;
                }

                if ((first & (uint)(BitTI2 >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _ti2);
                    at += 1;
                }

                if ((first & (uint)(BitTS >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _ts);
                    at += 1;
                }

                if ((first & (uint)(BitMET >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _met);
                    at += 1;
                }

                if ((first & (uint)(BitROA >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _roa);
                    at += 1;
                }
            }

            if ((first & (uint)(BitARA >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _ara);
                at += 1;
            }

            if ((first & (uint)(BitSCC >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _scc);
                at += 1;
            }

            return at;
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            if ((_present & Packed) != 0)
                Accept<TVisitor, InOctets>(name, ref visitor, edition);
            else
                Accept<TVisitor, InFields>(name, ref visitor, edition);
        }

        private readonly void Accept<TVisitor, TKept>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct where TKept : struct, IKept
        {
            ref byte b = ref MemoryMarshal.GetReference(_octets);
            nint at = _announcement;
            visitor.BeginGroup(name);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitAOS >> 32)) != 0)
            {
                uint aosKept = TKept.IsPacked ? Octets.U8(ref b, at) : _aos;
                at += 1;
                visitor.Quantity("AOS", ((int)aosKept) / 10.0, "s");
            }

            if ((first & (uint)(BitTRD >> 32)) != 0)
            {
                uint trdKept = TKept.IsPacked ? Octets.U8(ref b, at) : _trd;
                at += 1;
                visitor.Quantity("TRD", ((int)trdKept) / 10.0, "s");
            }

            if ((first & (uint)(BitM3A >> 32)) != 0)
            {
                uint m3aKept = TKept.IsPacked ? Octets.U8(ref b, at) : _m3a;
                at += 1;
                visitor.Quantity("M3A", ((int)m3aKept) / 10.0, "s");
            }

            if ((first & (uint)(BitQI >> 32)) != 0)
            {
                uint qiKept = TKept.IsPacked ? Octets.U8(ref b, at) : _qi;
                at += 1;
                visitor.Quantity("QI", ((int)qiKept) / 10.0, "s");
            }

            if ((first & (uint)(BitTI1 >> 32)) != 0)
            {
                uint ti1Kept = TKept.IsPacked ? Octets.U8(ref b, at) : _ti1;
                at += 1;
                visitor.Quantity("TI1", ((int)ti1Kept) / 10.0, "s");
            }

            if ((first & (uint)(BitMAM >> 32)) != 0)
            {
                uint mamKept = TKept.IsPacked ? Octets.U8(ref b, at) : _mam;
                at += 1;
                visitor.Quantity("MAM", ((int)mamKept) / 10.0, "s");
            }

            if ((first & (uint)(BitGH >> 32)) != 0)
            {
                uint ghKept = TKept.IsPacked ? Octets.U8(ref b, at) : _gh;
                at += 1;
                visitor.Quantity("GH", ((int)ghKept) / 10.0, "s");
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitFL >> 32)) != 0)
                {
                    uint flKept = TKept.IsPacked ? Octets.U8(ref b, at) : _fl;
                    at += 1;
                    visitor.Quantity("FL", ((int)flKept) / 10.0, "s");
                }

                if ((first & (uint)(BitSAL >> 32)) != 0)
                {
                    uint salKept = TKept.IsPacked ? Octets.U8(ref b, at) : _sal;
                    at += 1;
                    visitor.Quantity(edition <= 4 ? "ISA" : "SAL", ((int)salKept) / 10.0, "s");
                }

                if ((first & (uint)(BitFSA >> 32)) != 0)
                {
                    uint fsaKept = TKept.IsPacked ? Octets.U8(ref b, at) : _fsa;
                    at += 1;
                    visitor.Quantity("FSA", ((int)fsaKept) / 10.0, "s");
                }

                if ((first & (uint)(BitAS >> 32)) != 0)
                {
                    uint asKept = TKept.IsPacked ? Octets.U8(ref b, at) : _as;
                    at += 1;
                    visitor.Quantity("AS", ((int)asKept) / 10.0, "s");
                }

                if ((first & (uint)(BitTAS >> 32)) != 0)
                {
                    uint tasKept = TKept.IsPacked ? Octets.U8(ref b, at) : _tas;
                    at += 1;
                    visitor.Quantity("TAS", ((int)tasKept) / 10.0, "s");
                }

                if ((first & (uint)(BitMH >> 32)) != 0)
                {
                    uint mhKept = TKept.IsPacked ? Octets.U8(ref b, at) : _mh;
                    at += 1;
                    visitor.Quantity("MH", ((int)mhKept) / 10.0, "s");
                }

                if ((first & (uint)(BitBVR >> 32)) != 0)
                {
                    uint bvrKept = TKept.IsPacked ? Octets.U8(ref b, at) : _bvr;
                    at += 1;
                    visitor.Quantity("BVR", ((int)bvrKept) / 10.0, "s");
                }
            }

            if ((first & 0x0000FE00) != 0)
            {
                if ((first & (uint)(BitGVR >> 32)) != 0)
                {
                    uint gvrKept = TKept.IsPacked ? Octets.U8(ref b, at) : _gvr;
                    at += 1;
                    visitor.Quantity("GVR", ((int)gvrKept) / 10.0, "s");
                }

                if ((first & (uint)(BitGV >> 32)) != 0)
                {
                    uint gvKept = TKept.IsPacked ? Octets.U8(ref b, at) : _gv;
                    at += 1;
                    visitor.Quantity("GV", ((int)gvKept) / 10.0, "s");
                }

                if ((first & (uint)(BitTAR >> 32)) != 0)
                {
                    uint tarKept = TKept.IsPacked ? Octets.U8(ref b, at) : _tar;
                    at += 1;
                    visitor.Quantity("TAR", ((int)tarKept) / 10.0, "s");
                }

                if ((first & (uint)(BitTI2 >> 32)) != 0)
                {
                    uint ti2Kept = TKept.IsPacked ? Octets.U8(ref b, at) : _ti2;
                    at += 1;
                    visitor.Quantity("TI2", ((int)ti2Kept) / 10.0, "s");
                }

                if ((first & (uint)(BitTS >> 32)) != 0)
                {
                    uint tsKept = TKept.IsPacked ? Octets.U8(ref b, at) : _ts;
                    at += 1;
                    visitor.Quantity("TS", ((int)tsKept) / 10.0, "s");
                }

                if ((first & (uint)(BitMET >> 32)) != 0)
                {
                    uint metKept = TKept.IsPacked ? Octets.U8(ref b, at) : _met;
                    at += 1;
                    visitor.Quantity("MET", ((int)metKept) / 10.0, "s");
                }

                if ((first & (uint)(BitROA >> 32)) != 0)
                {
                    uint roaKept = TKept.IsPacked ? Octets.U8(ref b, at) : _roa;
                    at += 1;
                    visitor.Quantity("ROA", ((int)roaKept) / 10.0, "s");
                }
            }

            if ((first & (uint)(BitARA >> 32)) != 0)
            {
                uint araKept = TKept.IsPacked ? Octets.U8(ref b, at) : _ara;
                at += 1;
                visitor.Quantity("ARA", ((int)araKept) / 10.0, "s");
            }

            if ((first & (uint)(BitSCC >> 32)) != 0)
            {
                uint sccKept = TKept.IsPacked ? Octets.U8(ref b, at) : _scc;
                at += 1;
                visitor.Quantity("SCC", ((int)sccKept) / 10.0, "s");
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE Reserved Expansion Field, editions 1.4, 1.5: 8 subfields.</summary>
    public ref struct REField
    {
        private const ulong BitBPS = 0x8000000000000000; // Barometric Pressure Setting
        private const ulong BitSH = 0x4000000000000000; // Selected Heading
        private const ulong BitNAV = 0x2000000000000000; // Navigation Mode
        private const ulong BitGAO = 0x1000000000000000; // GPS Antenna Offset
        private const ulong BitSGV = 0x0800000000000000; // Surface Ground Vector
        private const ulong BitSTA = 0x0400000000000000; // Aircraft Status
        private const ulong BitTNH = 0x0200000000000000; // True North Heading
        private const ulong BitMES = 0x0100000000000000; // Military Extended Squitter
        private const ulong Assigned = 0xFF00000000000000;

        private Presence _announced;
        private ReadOnlySpan<byte> _octets;
        private int _read;
        private REBPSField _bps;
        private RESHField _sh;
        private RENAVField _nav;
        private uint _gao;
        private RESGVField _sgv;
        private RESTAField _sta;
        private uint _tnh;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I021/RE/BPS is in the record.</summary>
        public bool HasBPS { readonly get => (_announced.First & (uint)(BitBPS >> 32)) != 0; set { if (value != HasBPS) _bps = default; _announced.First = value ? _announced.First | (uint)(BitBPS >> 32) : _announced.First & ~(uint)(BitBPS >> 32); } }

        /// <summary>I021/RE/BPS Barometric Pressure Setting.</summary>
        public REBPSField BPS { readonly get => HasBPS ? _bps : default; set { if ((_announced.First & (uint)(BitBPS >> 32)) == 0) _announced.First |= (uint)(BitBPS >> 32); _bps = value; } }

        /// <summary>Whether I021/RE/SH is in the record.</summary>
        public bool HasSH { readonly get => (_announced.First & (uint)(BitSH >> 32)) != 0; set { if (value != HasSH) _sh = default; _announced.First = value ? _announced.First | (uint)(BitSH >> 32) : _announced.First & ~(uint)(BitSH >> 32); } }

        /// <summary>I021/RE/SH Selected Heading.</summary>
        public RESHField SH { readonly get => HasSH ? _sh : default; set { if ((_announced.First & (uint)(BitSH >> 32)) == 0) _announced.First |= (uint)(BitSH >> 32); _sh = value; } }

        /// <summary>Whether I021/RE/NAV is in the record.</summary>
        public bool HasNAV { readonly get => (_announced.First & (uint)(BitNAV >> 32)) != 0; set { if (value != HasNAV) _nav = default; _announced.First = value ? _announced.First | (uint)(BitNAV >> 32) : _announced.First & ~(uint)(BitNAV >> 32); } }

        /// <summary>I021/RE/NAV Navigation Mode.</summary>
        public RENAVField NAV { readonly get => HasNAV ? _nav : default; set { if ((_announced.First & (uint)(BitNAV >> 32)) == 0) _announced.First |= (uint)(BitNAV >> 32); _nav = value; } }

        /// <summary>Whether I021/RE/GAO is in the record.</summary>
        public bool HasGAO { readonly get => (_announced.First & (uint)(BitGAO >> 32)) != 0; set { if (value != HasGAO) _gao = default; _announced.First = value ? _announced.First | (uint)(BitGAO >> 32) : _announced.First & ~(uint)(BitGAO >> 32); } }

        /// <summary>I021/RE/GAO GPS Antenna Offset.</summary>
        public byte GAO { readonly get => HasGAO ? (byte)_gao : default; set { if ((_announced.First & (uint)(BitGAO >> 32)) == 0) _announced.First |= (uint)(BitGAO >> 32); _gao = (uint)value; } }

        /// <summary>Whether I021/RE/SGV is in the record.</summary>
        public bool HasSGV { readonly get => (_announced.First & (uint)(BitSGV >> 32)) != 0; set { if (value != HasSGV) _sgv = default; _announced.First = value ? _announced.First | (uint)(BitSGV >> 32) : _announced.First & ~(uint)(BitSGV >> 32); } }

        /// <summary>I021/RE/SGV Surface Ground Vector.</summary>
        public RESGVField SGV { readonly get => HasSGV ? _sgv : default; set { if ((_announced.First & (uint)(BitSGV >> 32)) == 0) _announced.First |= (uint)(BitSGV >> 32); _sgv = value; } }

        /// <summary>Whether I021/RE/STA is in the record.</summary>
        public bool HasSTA { readonly get => (_announced.First & (uint)(BitSTA >> 32)) != 0; set { if (value != HasSTA) _sta = default; _announced.First = value ? _announced.First | (uint)(BitSTA >> 32) : _announced.First & ~(uint)(BitSTA >> 32); } }

        /// <summary>I021/RE/STA Aircraft Status.</summary>
        public RESTAField STA { readonly get => HasSTA ? _sta : default; set { if ((_announced.First & (uint)(BitSTA >> 32)) == 0) _announced.First |= (uint)(BitSTA >> 32); _sta = value; } }

        /// <summary>Whether I021/RE/TNH is in the record.</summary>
        public bool HasTNH { readonly get => (_announced.First & (uint)(BitTNH >> 32)) != 0; set { if (value != HasTNH) _tnh = default; _announced.First = value ? _announced.First | (uint)(BitTNH >> 32) : _announced.First & ~(uint)(BitTNH >> 32); } }

        /// <summary>I021/RE/TNH True North Heading; LSB 360/2^16 deg.</summary>
        public double TNH_deg { readonly get => HasTNH ? ((int)_tnh) * (45.0 / 8192) : default; set { if ((_announced.First & (uint)(BitTNH >> 32)) == 0) _announced.First |= (uint)(BitTNH >> 32); _tnh = (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; } }

        /// <summary>Whether I021/RE/MES is in the record.</summary>
        public bool HasMES
        {
            readonly get => (_announced.First & (uint)(BitMES >> 32)) != 0;
            set
            {
                if (!value)
                {
                    MES.Hide();
                    _announced.First &= ~(uint)(BitMES >> 32);
                }
                else if (!HasMES)
                {
                    MES.Forget();
                    _announced.First |= (uint)(BitMES >> 32);
                }
            }
        }

        /// <summary>I021/RE/MES Military Extended Squitter: its subfields; sent only when <see cref="HasMES"/>.</summary>
        public REMESField MES;

        /// <summary>Makes every subfield absent.</summary>
        internal void Hide() => _present = 0;

        /// <summary>Forgets how an earlier record announced the subfields.</summary>
        internal void Forget()
        {
            _octets = default;
            _read = 0;
        }

        internal nint Read<TBounds>(ReadOnlySpan<byte> bytes, nint at, ref RecordFault fault) where TBounds : struct, IBounds
        {
            ref byte b = ref MemoryMarshal.GetReference(bytes);
            nint end = bytes.Length, start = at;
            if (end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "RE");
            ulong present = (ulong)Octets.U8(ref b, at) << 56;
            at += 1;
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "RE");
            _present = present;
            MES.Hide();
            nint spare = end - at - (BitOperations.PopCount(present & 0x3D00000000000000) + 2 * BitOperations.PopCount(present & 0xC200000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitBPS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/BPS");
                _bps.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitSH >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/SH");
                _sh.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitNAV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/NAV");
                _nav.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitGAO >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/GAO");
                _gao = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitSGV >> 32)) != 0)
            {
                nint startSGV = at;
                nint endSGV = Octets.ReadExtended(ref b, at, end, RESGVField.Ends, RESGVField.Stops, out _sgv.W0);
                if (endSGV < 0)
                    return fault.Set(endSGV == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "RE/SGV");
                at = endSGV;
                spare -= at - startSGV - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitSTA >> 32)) != 0)
            {
                nint startSTA = at;
                nint endSTA = Octets.ReadExtended(ref b, at, end, RESTAField.Ends, RESTAField.Stops, out _sta.W0);
                if (endSTA < 0)
                    return fault.Set(endSTA == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "RE/STA");
                at = endSTA;
                spare -= at - startSTA - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitTNH >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/TNH");
                _tnh = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitMES >> 32)) != 0)
            {
                nint startMES = at;
                at = MES.Read<TBounds>(bytes, at, ref fault);
                if (at < 0)
                    return at;
                spare -= at - startMES - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            return at;
        }

        internal readonly int MaximumLength => 53 + _octets.Length;

        internal readonly nint Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, (uint)(_present >> 56));
            at++;
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitBPS >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _bps.W0);
                at += 2;
            }

            if ((first & (uint)(BitSH >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _sh.W0);
                at += 2;
            }

            if ((first & (uint)(BitNAV >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _nav.W0);
                at += 1;
            }

            if ((first & (uint)(BitGAO >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _gao);
                at += 1;
            }

            if ((first & (uint)(BitSGV >> 32)) != 0)
            {
                at = Octets.WriteExtended(ref b, at, _sgv.W0, _sgv.OctetCount);
            }

            if ((first & (uint)(BitSTA >> 32)) != 0)
            {
                at = Octets.WriteExtended(ref b, at, _sta.W0, _sta.OctetCount);
            }

            if ((first & (uint)(BitTNH >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _tnh);
                at += 2;
            }

            if ((first & (uint)(BitMES >> 32)) != 0)
            {
                at = MES.Write(ref b, at);
            }

            return at;
        }

        /// <summary>Whether every octet of the field has the known layout; octets that do not are kept and written again.</summary>
        public readonly bool IsRead => _read == _octets.Length;

        internal void ReadExpansion(ReadOnlySpan<byte> octets)
        {
            RecordFault ignored = default;
            _octets = octets;
            _read = (int)Math.Max(0, Read<Trusted>(octets, 0, ref ignored));
            if (_read == 0)
                _present = 0;
        }

        internal readonly nint WriteExpansion(ref byte b, nint at)
        {
            nint start = at++;
            // A field of no octets is sent as it came: without the octet that announces subfields.
            if (_read > 0 || _octets.IsEmpty && _present != 0)
                at = Write(ref b, at);
            at = Octets.WriteSpan(ref b, at, _octets[_read..]);
            if (at - start > byte.MaxValue)
                throw new InvalidOperationException($"a reserved expansion field of {at - start} octets cannot be sent: 255 are the most");
            Octets.Put8(ref b, start, (uint)(at - start));
            return at;
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitBPS >> 32)) != 0)
            {
                _bps.Accept("BPS", ref visitor, edition);
            }

            if ((first & (uint)(BitSH >> 32)) != 0)
            {
                _sh.Accept("SH", ref visitor, edition);
            }

            if ((first & (uint)(BitNAV >> 32)) != 0)
            {
                _nav.Accept("NAV", ref visitor, edition);
            }

            if ((first & (uint)(BitGAO >> 32)) != 0)
            {
                visitor.Code("GAO", _gao);
            }

            if ((first & (uint)(BitSGV >> 32)) != 0)
            {
                _sgv.Accept("SGV", ref visitor, edition);
            }

            if ((first & (uint)(BitSTA >> 32)) != 0)
            {
                _sta.Accept("STA", ref visitor, edition);
            }

            if ((first & (uint)(BitTNH >> 32)) != 0)
            {
                visitor.Quantity("TNH", ((int)_tnh) * (45.0 / 8192), "deg");
            }

            if ((first & (uint)(BitMES >> 32)) != 0)
            {
                MES.Accept("MES", ref visitor, edition);
            }

            if (_read != _octets.Length)
                visitor.Octets("_hex", _octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/271Until2_1 Surface Capabilities and Characteristics; 2 extents, in 2 octets.</summary>
    public struct Item271Until2_1
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0001000000000000UL;

        internal Item271Until2_1(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>Position Offset Applied; extent 1.</summary>
        public bool POA { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>CDTIS; extent 1.</summary>
        public bool CDTIS { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>B2LOW; extent 1.</summary>
        public bool B2LOW { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>Receiving ATC Services; extent 1.</summary>
        public bool RAS { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>Setting of IDENT Switch; extent 1.</summary>
        public bool IDENT { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>LW; extent 2.</summary>
        public byte LW { readonly get => (byte)(W0 >> 48 & 0xF); set => W0 = W0 & ~0xF000000000000UL | (ulong)value << 48 & 0xF000000000000UL | 0x0100000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Spare(W0 >> 62);
            visitor.Code("POA", W0 >> 61 & 0x1);
            visitor.Code("CDTIS", W0 >> 60 & 0x1);
            visitor.Code("B2LOW", W0 >> 59 & 0x1);
            visitor.Code("RAS", W0 >> 58 & 0x1);
            visitor.Code("IDENT", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Spare(W0 >> 52 & 0xF);
                visitor.Code("LW", W0 >> 48 & 0xF);
            }
            visitor.EndGroup();
        }
    }

    /// <summary>I021/110/TIS Trajectory Intent Status; 1 extents, in 1 octets.</summary>
    public struct Item110TISField
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item110TISField(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>NAV; extent 1.</summary>
        public bool NAV { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>NVB; extent 1.</summary>
        public bool NVB { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("NAV", W0 >> 63);
            visitor.Code("NVB", W0 >> 62 & 0x1);
            visitor.Spare(W0 >> 57 & 0x1F);
            int known = 1;
            if (OctetCount > known)
                Octets.VisitExtension(ref visitor, W0, known, OctetCount);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/110/TID Trajectory Intent Data, one entry; 15 octets.</summary>
    public struct Item110TIDEntry : IEntry<Item110TIDEntry>
    {
        internal ulong W0;
        internal ulong W1;
        internal uint W2;

        /// <summary>TCA.</summary>
        public bool TCA { readonly get => (W0 >> 47) != 0; set => W0 = W0 & ~0x800000000000UL | (ulong)((value ? 1u : 0u)) << 47 & 0x800000000000UL; }
        /// <summary>NC.</summary>
        public bool NC { readonly get => (W0 >> 46 & 0x1) != 0; set => W0 = W0 & ~0x400000000000UL | (ulong)((value ? 1u : 0u)) << 46 & 0x400000000000UL; }
        /// <summary>TCPN.</summary>
        public byte TCPN { readonly get => (byte)(W0 >> 40 & 0x3F); set => W0 = W0 & ~0x3F0000000000UL | (ulong)value << 40 & 0x3F0000000000UL; }
        /// <summary>Altitude in Two's Complement Form; LSB 10 ft.</summary>
        public double ALT_ft { readonly get => ((long)(W0 << 24) >> 48) * 10.0; set => W0 = W0 & ~0xFFFF000000UL | (ulong)(Quantise.Signed(value * (1.0 / 10), 16)) << 24 & 0xFFFF000000UL; }
        /// <summary>In WGS.84 in Two's Complement; LSB 180/2^23 deg.</summary>
        public double LAT_deg { readonly get => ((long)(W0 << 40) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFFUL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) & 0xFFFFFFUL; }
        /// <summary>In WGS.84 in Two's Complement; LSB 180/2^23 deg.</summary>
        public double LON_deg { readonly get => ((long)(W1 << 8) >> 40) * (45.0 / 2097152); set => W1 = W1 & ~0xFFFFFF00000000UL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) << 32 & 0xFFFFFF00000000UL; }
        /// <summary>Point Type.</summary>
        public byte PT { readonly get => (byte)(W1 >> 28 & 0xF); set => W1 = W1 & ~0xF0000000UL | (ulong)value << 28 & 0xF0000000UL; }
        /// <summary>TD.</summary>
        public byte TD { readonly get => (byte)(W1 >> 26 & 0x3); set => W1 = W1 & ~0xC000000UL | (ulong)value << 26 & 0xC000000UL; }
        /// <summary>TRA.</summary>
        public bool TRA { readonly get => (W1 >> 25 & 0x1) != 0; set => W1 = W1 & ~0x2000000UL | (ulong)((value ? 1u : 0u)) << 25 & 0x2000000UL; }
        /// <summary>TOA.</summary>
        public bool TOA { readonly get => (W1 >> 24 & 0x1) != 0; set => W1 = W1 & ~0x1000000UL | (ulong)((value ? 1u : 0u)) << 24 & 0x1000000UL; }
        /// <summary>Time Over Point; LSB 1 s.</summary>
        public double TOV_s { readonly get => (double)((long)(W1 & 0xFFFFFF)); set => W1 = W1 & ~0xFFFFFFUL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 24)) & 0xFFFFFFUL; }
        /// <summary>TCP Turn Radius; LSB 1/100 NM.</summary>
        public double TTR_NM { readonly get => ((int)W2) / 100.0; set => W2 = (uint)(Quantise.Unsigned(value * (100.0 / 1), 16)); }

        static int IEntry<Item110TIDEntry>.OctetCount => 15;
        static bool IEntry<Item110TIDEntry>.IsChained => false;

        static Item110TIDEntry IEntry<Item110TIDEntry>.Read(ref byte b, nint at)
        {
            Item110TIDEntry entry = default;
            entry.W0 = Octets.U48(ref b, at);
            entry.W1 = Octets.U56(ref b, at + 6);
            entry.W2 = Octets.U16(ref b, at + 13);
            return entry;
        }

        readonly void IEntry<Item110TIDEntry>.Write(ref byte b, nint at)
        {
            Octets.Put48(ref b, at, W0);
            Octets.Put56(ref b, at + 6, W1);
            Octets.Put16(ref b, at + 13, W2);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TCA", W0 >> 47);
            visitor.Code("NC", W0 >> 46 & 0x1);
            visitor.Code("TCPN", W0 >> 40 & 0x3F);
            visitor.Quantity("ALT", ((long)(W0 << 24) >> 48) * 10.0, "ft");
            visitor.Quantity("LAT", ((long)(W0 << 40) >> 40) * (45.0 / 2097152), "deg");
            visitor.Quantity("LON", ((long)(W1 << 8) >> 40) * (45.0 / 2097152), "deg");
            visitor.Code("PT", W1 >> 28 & 0xF);
            visitor.Code("TD", W1 >> 26 & 0x3);
            visitor.Code("TRA", W1 >> 25 & 0x1);
            visitor.Code("TOA", W1 >> 24 & 0x1);
            visitor.Quantity("TOV", (double)((long)(W1 & 0xFFFFFF)), "s");
            visitor.Quantity("TTR", ((int)W2) / 100.0, "NM");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/BPS Barometric Pressure Setting; 2 octets.</summary>
    public struct REBPSField
    {
        internal uint W0;

        internal REBPSField(uint octets) => W0 = octets;

        /// <summary>Barometric Pressure Setting; LSB 1/10 hPa.</summary>
        public double BPS_hPa { readonly get => ((int)(W0 & 0xFFF)) / 10.0; set => W0 = W0 & ~0xFFFu | (uint)(Quantise.Unsigned(value * (10.0 / 1), 12)) & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Quantity("BPS", ((int)(W0 & 0xFFF)) / 10.0, "hPa");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/SH Selected Heading; 2 octets.</summary>
    public struct RESHField
    {
        internal uint W0;

        internal RESHField(uint octets) => W0 = octets;

        /// <summary>Horizontal Reference Direction.</summary>
        public bool HDR { readonly get => (W0 >> 11 & 0x1) != 0; set => W0 = W0 & ~0x800u | (uint)((value ? 1u : 0u)) << 11 & 0x800u; }
        /// <summary>Selected Heading Status.</summary>
        public bool STAT { readonly get => (W0 >> 10 & 0x1) != 0; set => W0 = W0 & ~0x400u | (uint)((value ? 1u : 0u)) << 10 & 0x400u; }
        /// <summary>Selected Heading; LSB 45/2^6 deg.</summary>
        public double SH_deg { readonly get => ((int)(W0 & 0x3FF)) * (45.0 / 64); set => W0 = W0 & ~0x3FFu | (uint)(Quantise.Unsigned(value * (64.0 / 45), 10)) & 0x3FFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Code("HDR", W0 >> 11 & 0x1);
            visitor.Code("STAT", W0 >> 10 & 0x1);
            visitor.Quantity("SH", ((int)(W0 & 0x3FF)) * (45.0 / 64), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/NAV Navigation Mode; 1 octet.</summary>
    public struct RENAVField
    {
        internal uint W0;

        internal RENAVField(uint octets) => W0 = octets;

        /// <summary>Autopilot.</summary>
        public bool AP { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Vertical Navigation.</summary>
        public bool VN { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>Altitude Hold.</summary>
        public bool AH { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>Approach Mode.</summary>
        public bool AM { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>Element Populated Bit.</summary>
        public bool MFM_EP { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>Value.</summary>
        public bool MFM_VAL { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("AP", W0 >> 7);
            visitor.Code("VN", W0 >> 6 & 0x1);
            visitor.Code("AH", W0 >> 5 & 0x1);
            visitor.Code("AM", W0 >> 4 & 0x1);
            visitor.BeginGroup("MFM");
            visitor.Code("EP", W0 >> 3 & 0x1);
            visitor.Code("VAL", W0 >> 2 & 0x1);
            visitor.EndGroup();
            visitor.Spare(W0 & 0x3);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/SGV Surface Ground Vector; 2 extents, in 3 octets.</summary>
    public struct RESGVField
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0001010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal RESGVField(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>STP; extent 1.</summary>
        public bool STP { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>HTS; extent 1.</summary>
        public bool HTS { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>HTT; extent 1.</summary>
        public bool HTT { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>HRD; extent 1.</summary>
        public bool HRD { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>Ground Speed; LSB 1/2^3 kt; extent 1.</summary>
        public double GSS_kt { readonly get => ((long)(W0 >> 49 & 0x7FF)) * (1.0 / 8); set => W0 = W0 & ~0xFFE000000000000UL | (ulong)(Quantise.Unsigned(value * (8.0 / 1), 11)) << 49 & 0xFFE000000000000UL; }
        /// <summary>Heading/Ground Track Information; LSB 45/2^4 deg; extent 2.</summary>
        public double HGT_deg { readonly get => ((long)(W0 >> 41 & 0x7F)) * (45.0 / 16); set => W0 = W0 & ~0xFE0000000000UL | (ulong)(Quantise.Wrapped(value * (16.0 / 45))) << 41 & 0xFE0000000000UL | 0x0001000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("STP", W0 >> 63);
            visitor.Code("HTS", W0 >> 62 & 0x1);
            visitor.Code("HTT", W0 >> 61 & 0x1);
            visitor.Code("HRD", W0 >> 60 & 0x1);
            visitor.Quantity("GSS", ((long)(W0 >> 49 & 0x7FF)) * (1.0 / 8), "kt");
            if (octets > 2)
            {
                visitor.Quantity("HGT", ((long)(W0 >> 41 & 0x7F)) * (45.0 / 16), "deg");
            }
            int known = 3;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/STA Aircraft Status; 6 extents, in 6 octets.</summary>
    public struct RESTAField
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal RESTAField(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>ES IN Capability; extent 1.</summary>
        public bool ES { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>UAT IN Capability; extent 1.</summary>
        public bool UAT { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>Element Populated Bit; extent 1.</summary>
        public bool RCE_EP { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>Value; extent 1.</summary>
        public byte RCE_VAL { readonly get => (byte)(W0 >> 59 & 0x3); set => W0 = W0 & ~0x1800000000000000UL | (ulong)value << 59 & 0x1800000000000000UL; }
        /// <summary>Element Populated Bit; extent 1.</summary>
        public bool RRL_EP { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>Value; extent 1.</summary>
        public bool RRL_VAL { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>Element Populated Bit; extent 2.</summary>
        public bool PS3_EP { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }
        /// <summary>Value; extent 2.</summary>
        public byte PS3_VAL { readonly get => (byte)(W0 >> 52 & 0x7); set => W0 = W0 & ~0x70000000000000UL | (ulong)value << 52 & 0x70000000000000UL | 0x0100000000000000UL; }
        /// <summary>Element Populated Bit; extent 2.</summary>
        public bool TPW_EP { readonly get => (W0 >> 51 & 0x1) != 0; set => W0 = W0 & ~0x8000000000000UL | (ulong)((value ? 1u : 0u)) << 51 & 0x8000000000000UL | 0x0100000000000000UL; }
        /// <summary>Value; extent 2.</summary>
        public byte TPW_VAL { readonly get => (byte)(W0 >> 49 & 0x3); set => W0 = W0 & ~0x6000000000000UL | (ulong)value << 49 & 0x6000000000000UL | 0x0100000000000000UL; }
        /// <summary>Element Populated Bit; extent 3.</summary>
        public bool TSI_EP { readonly get => (W0 >> 47 & 0x1) != 0; set => W0 = W0 & ~0x800000000000UL | (ulong)((value ? 1u : 0u)) << 47 & 0x800000000000UL | 0x0101000000000000UL; }
        /// <summary>Value; extent 3.</summary>
        public byte TSI_VAL { readonly get => (byte)(W0 >> 45 & 0x3); set => W0 = W0 & ~0x600000000000UL | (ulong)value << 45 & 0x600000000000UL | 0x0101000000000000UL; }
        /// <summary>Element Populated Bit; extent 3.</summary>
        public bool MUO_EP { readonly get => (W0 >> 44 & 0x1) != 0; set => W0 = W0 & ~0x100000000000UL | (ulong)((value ? 1u : 0u)) << 44 & 0x100000000000UL | 0x0101000000000000UL; }
        /// <summary>Value; extent 3.</summary>
        public bool MUO_VAL { readonly get => (W0 >> 43 & 0x1) != 0; set => W0 = W0 & ~0x80000000000UL | (ulong)((value ? 1u : 0u)) << 43 & 0x80000000000UL | 0x0101000000000000UL; }
        /// <summary>Element Populated Bit; extent 3.</summary>
        public bool RWC_EP { readonly get => (W0 >> 42 & 0x1) != 0; set => W0 = W0 & ~0x40000000000UL | (ulong)((value ? 1u : 0u)) << 42 & 0x40000000000UL | 0x0101000000000000UL; }
        /// <summary>Value; extent 3.</summary>
        public bool RWC_VAL { readonly get => (W0 >> 41 & 0x1) != 0; set => W0 = W0 & ~0x20000000000UL | (ulong)((value ? 1u : 0u)) << 41 & 0x20000000000UL | 0x0101000000000000UL; }
        /// <summary>Element Populated Bit; extent 4.</summary>
        public bool DAA_EP { readonly get => (W0 >> 39 & 0x1) != 0; set => W0 = W0 & ~0x8000000000UL | (ulong)((value ? 1u : 0u)) << 39 & 0x8000000000UL | 0x0101010000000000UL; }
        /// <summary>Value; extent 4.</summary>
        public byte DAA_VAL { readonly get => (byte)(W0 >> 37 & 0x3); set => W0 = W0 & ~0x6000000000UL | (ulong)value << 37 & 0x6000000000UL | 0x0101010000000000UL; }
        /// <summary>Element Populated Bit; extent 4.</summary>
        public bool DF17CA_EP { readonly get => (W0 >> 36 & 0x1) != 0; set => W0 = W0 & ~0x1000000000UL | (ulong)((value ? 1u : 0u)) << 36 & 0x1000000000UL | 0x0101010000000000UL; }
        /// <summary>Value; extent 4.</summary>
        public byte DF17CA_VAL { readonly get => (byte)(W0 >> 33 & 0x7); set => W0 = W0 & ~0xE00000000UL | (ulong)value << 33 & 0xE00000000UL | 0x0101010000000000UL; }
        /// <summary>Element Populated Bit; extent 5.</summary>
        public bool SVH_EP { readonly get => (W0 >> 31 & 0x1) != 0; set => W0 = W0 & ~0x80000000UL | (ulong)((value ? 1u : 0u)) << 31 & 0x80000000UL | 0x0101010100000000UL; }
        /// <summary>Value; extent 5.</summary>
        public byte SVH_VAL { readonly get => (byte)(W0 >> 29 & 0x3); set => W0 = W0 & ~0x60000000UL | (ulong)value << 29 & 0x60000000UL | 0x0101010100000000UL; }
        /// <summary>Element Population Bit; extent 5.</summary>
        public bool CATC_EP { readonly get => (W0 >> 28 & 0x1) != 0; set => W0 = W0 & ~0x10000000UL | (ulong)((value ? 1u : 0u)) << 28 & 0x10000000UL | 0x0101010100000000UL; }
        /// <summary>Value; extent 5.</summary>
        public byte CATC_VAL { readonly get => (byte)(W0 >> 25 & 0x7); set => W0 = W0 & ~0xE000000UL | (ulong)value << 25 & 0xE000000UL | 0x0101010100000000UL; }
        /// <summary>Element Populated Bit; extent 6.</summary>
        public bool TAO_EP { readonly get => (W0 >> 23 & 0x1) != 0; set => W0 = W0 & ~0x800000UL | (ulong)((value ? 1u : 0u)) << 23 & 0x800000UL | 0x0101010101000000UL; }
        /// <summary>Value; extent 6.</summary>
        public byte TAO_VAL { readonly get => (byte)(W0 >> 18 & 0x1F); set => W0 = W0 & ~0x7C0000UL | (ulong)value << 18 & 0x7C0000UL | 0x0101010101000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("ES", W0 >> 63);
            visitor.Code("UAT", W0 >> 62 & 0x1);
            visitor.BeginGroup("RCE");
            visitor.Code("EP", W0 >> 61 & 0x1);
            visitor.Code("VAL", W0 >> 59 & 0x3);
            visitor.EndGroup();
            visitor.BeginGroup("RRL");
            visitor.Code("EP", W0 >> 58 & 0x1);
            visitor.Code("VAL", W0 >> 57 & 0x1);
            visitor.EndGroup();
            if (octets > 1)
            {
                visitor.BeginGroup("PS3");
                visitor.Code("EP", W0 >> 55 & 0x1);
                visitor.Code("VAL", W0 >> 52 & 0x7);
                visitor.EndGroup();
                visitor.BeginGroup("TPW");
                visitor.Code("EP", W0 >> 51 & 0x1);
                visitor.Code("VAL", W0 >> 49 & 0x3);
                visitor.EndGroup();
            }
            if (octets > 2)
            {
                visitor.BeginGroup("TSI");
                visitor.Code("EP", W0 >> 47 & 0x1);
                visitor.Code("VAL", W0 >> 45 & 0x3);
                visitor.EndGroup();
                visitor.BeginGroup("MUO");
                visitor.Code("EP", W0 >> 44 & 0x1);
                visitor.Code("VAL", W0 >> 43 & 0x1);
                visitor.EndGroup();
                visitor.BeginGroup("RWC");
                visitor.Code("EP", W0 >> 42 & 0x1);
                visitor.Code("VAL", W0 >> 41 & 0x1);
                visitor.EndGroup();
            }
            if (octets > 3)
            {
                visitor.BeginGroup("DAA");
                visitor.Code("EP", W0 >> 39 & 0x1);
                visitor.Code("VAL", W0 >> 37 & 0x3);
                visitor.EndGroup();
                visitor.BeginGroup("DF17CA");
                visitor.Code("EP", W0 >> 36 & 0x1);
                visitor.Code("VAL", W0 >> 33 & 0x7);
                visitor.EndGroup();
            }
            if (octets > 4)
            {
                visitor.BeginGroup("SVH");
                visitor.Code("EP", W0 >> 31 & 0x1);
                visitor.Code("VAL", W0 >> 29 & 0x3);
                visitor.EndGroup();
                visitor.BeginGroup("CATC");
                visitor.Code("EP", W0 >> 28 & 0x1);
                visitor.Code("VAL", W0 >> 25 & 0x7);
                visitor.EndGroup();
            }
            if (octets > 5)
            {
                visitor.BeginGroup("TAO");
                visitor.Code("EP", W0 >> 23 & 0x1);
                visitor.Code("VAL", W0 >> 18 & 0x1F);
                visitor.Spare(W0 >> 17 & 0x1);
                visitor.EndGroup();
            }
            int known = 6;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/MES Military Extended Squitter: 6 subfields.</summary>
    public ref struct REMESField
    {
        private const ulong BitSUM = 0x8000000000000000; // Mode 5 Summary
        private const ulong BitPNO = 0x4000000000000000; // PNO
        private const ulong BitEM1 = 0x2000000000000000; // EM1
        private const ulong BitXP = 0x1000000000000000; // X Pulse Presence
        private const ulong BitFOM = 0x0800000000000000; // Figure of Merit
        private const ulong BitM2 = 0x0400000000000000; // M2
        private const ulong Assigned = 0xFC00000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private REMESSUMField _sum;
        private REMESPNOField _pno;
        private REMESEM1Field _em1;
        private REMESXPField _xp;
        private REMESFOMField _fom;
        private REMESM2Field _m2;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I021/RE/MES/SUM is in the record.</summary>
        public bool HasSUM { readonly get => (_announced.First & (uint)(BitSUM >> 32)) != 0; set { if (value == HasSUM) return; Unpack(); _sum = default; _announced.First ^= (uint)(BitSUM >> 32); } }

        /// <summary>I021/RE/MES/SUM Mode 5 Summary.</summary>
        public REMESSUMField SUM { readonly get => HasSUM ? KeptSUM : default; set { if ((_announced.First & (uint)((BitSUM | Packed) >> 32)) != (uint)(BitSUM >> 32)) Announce(BitSUM); _sum = value; } }

        /// <summary>Whether I021/RE/MES/PNO is in the record.</summary>
        public bool HasPNO { readonly get => (_announced.First & (uint)(BitPNO >> 32)) != 0; set { if (value == HasPNO) return; Unpack(); _pno = default; _announced.First ^= (uint)(BitPNO >> 32); } }

        /// <summary>I021/RE/MES/PNO .</summary>
        public REMESPNOField PNO { readonly get => HasPNO ? KeptPNO : default; set { if ((_announced.First & (uint)((BitPNO | Packed) >> 32)) != (uint)(BitPNO >> 32)) Announce(BitPNO); _pno = value; } }

        /// <summary>Whether I021/RE/MES/EM1 is in the record.</summary>
        public bool HasEM1 { readonly get => (_announced.First & (uint)(BitEM1 >> 32)) != 0; set { if (value == HasEM1) return; Unpack(); _em1 = default; _announced.First ^= (uint)(BitEM1 >> 32); } }

        /// <summary>I021/RE/MES/EM1 .</summary>
        public REMESEM1Field EM1 { readonly get => HasEM1 ? KeptEM1 : default; set { if ((_announced.First & (uint)((BitEM1 | Packed) >> 32)) != (uint)(BitEM1 >> 32)) Announce(BitEM1); _em1 = value; } }

        /// <summary>Whether I021/RE/MES/XP is in the record.</summary>
        public bool HasXP { readonly get => (_announced.First & (uint)(BitXP >> 32)) != 0; set { if (value == HasXP) return; Unpack(); _xp = default; _announced.First ^= (uint)(BitXP >> 32); } }

        /// <summary>I021/RE/MES/XP X Pulse Presence.</summary>
        public REMESXPField XP { readonly get => HasXP ? KeptXP : default; set { if ((_announced.First & (uint)((BitXP | Packed) >> 32)) != (uint)(BitXP >> 32)) Announce(BitXP); _xp = value; } }

        /// <summary>Whether I021/RE/MES/FOM is in the record.</summary>
        public bool HasFOM { readonly get => (_announced.First & (uint)(BitFOM >> 32)) != 0; set { if (value == HasFOM) return; Unpack(); _fom = default; _announced.First ^= (uint)(BitFOM >> 32); } }

        /// <summary>I021/RE/MES/FOM Figure of Merit.</summary>
        public REMESFOMField FOM { readonly get => HasFOM ? KeptFOM : default; set { if ((_announced.First & (uint)((BitFOM | Packed) >> 32)) != (uint)(BitFOM >> 32)) Announce(BitFOM); _fom = value; } }

        /// <summary>Whether I021/RE/MES/M2 is in the record.</summary>
        public bool HasM2 { readonly get => (_announced.First & (uint)(BitM2 >> 32)) != 0; set { if (value == HasM2) return; Unpack(); _m2 = default; _announced.First ^= (uint)(BitM2 >> 32); } }

        /// <summary>I021/RE/MES/M2 .</summary>
        public REMESM2Field M2 { readonly get => HasM2 ? KeptM2 : default; set { if ((_announced.First & (uint)((BitM2 | Packed) >> 32)) != (uint)(BitM2 >> 32)) Announce(BitM2); _m2 = value; } }

        private readonly REMESSUMField KeptSUM => (_present & Packed) == 0 ? _sum : new REMESSUMField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSUM)));

        private readonly REMESPNOField KeptPNO => (_present & Packed) == 0 ? _pno : new REMESPNOField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPNO)));

        private readonly REMESEM1Field KeptEM1 => (_present & Packed) == 0 ? _em1 : new REMESEM1Field(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitEM1)));

        private readonly REMESXPField KeptXP => (_present & Packed) == 0 ? _xp : new REMESXPField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitXP)));

        private readonly REMESFOMField KeptFOM => (_present & Packed) == 0 ? _fom : new REMESFOMField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitFOM)));

        private readonly REMESM2Field KeptM2 => (_present & Packed) == 0 ? _m2 : new REMESM2Field(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitM2)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x9800000000000000) + 2 * BitOperations.PopCount(present & 0x2400000000000000) + 4 * BitOperations.PopCount(present & 0x4000000000000000);

        /// <summary>Where a subfield stands in the octets.</summary>
        private readonly nint PlaceOf(ulong bit) => _announcement + LengthOf(_present & 0 - (bit << 1));

        /// <summary>Makes the subfields ready to be set. Rare, and kept out of the setters, which the compiler would else not put where they are called.</summary>
        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Unpack()
        {
            if ((_present & Packed) == 0)
                return;
            RecordFault none = default;
            Read<Checked>(_octets, 0, ref none);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private void Announce(ulong bit)
        {
            Unpack();
            _present |= bit;
        }

        /// <summary>Makes every subfield absent.</summary>
        internal void Hide() => _present = 0;

        /// <summary>Forgets how an earlier record announced the subfields.</summary>
        internal void Forget()
        {
            _announcement = 0;
        }

        internal nint Read<TBounds>(ReadOnlySpan<byte> bytes, nint at, ref RecordFault fault) where TBounds : struct, IBounds
        {
            ref byte b = ref MemoryMarshal.GetReference(bytes);
            nint end = bytes.Length, start = at;
            at = Octets.ReadAnnouncement(ref b, at, end, out ulong present);
            if (at < 0)
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "RE/MES");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "RE/MES");
            if (!TBounds.AreChecked)
            {
                nint octets = at - start + LengthOf(present);
                if (end - start < octets)
                    return Read<Checked>(bytes, start, ref fault);
                _octets = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref b, start), (int)octets);
                _present = present | Packed;
                return start + octets;
            }

            return ReadEach<TBounds>(bytes, start, at, present, ref fault);
        }

        /// <summary>Reads the subfields into fields of their own.</summary>
        private nint ReadEach<TBounds>(ReadOnlySpan<byte> bytes, nint start, nint at, ulong present, ref RecordFault fault) where TBounds : struct, IBounds
        {
            ref byte b = ref MemoryMarshal.GetReference(bytes);
            nint end = bytes.Length;
            _present = present;
            nint spare = end - at - (BitOperations.PopCount(present & 0x9800000000000000) + 2 * BitOperations.PopCount(present & 0x2400000000000000) + 4 * BitOperations.PopCount(present & 0x4000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitSUM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MES/SUM");
                _sum.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitPNO >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MES/PNO");
                _pno.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitEM1 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MES/EM1");
                _em1.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitXP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MES/XP");
                _xp.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitFOM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MES/FOM");
                _fom.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitM2 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MES/M2");
                _m2.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            return at;
        }

        internal readonly int MaximumLength => 20;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitSUM >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _sum.W0);
                at += 1;
            }

            if ((first & (uint)(BitPNO >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _pno.W0);
                at += 4;
            }

            if ((first & (uint)(BitEM1 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _em1.W0);
                at += 2;
            }

            if ((first & (uint)(BitXP >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _xp.W0);
                at += 1;
            }

            if ((first & (uint)(BitFOM >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _fom.W0);
                at += 1;
            }

            if ((first & (uint)(BitM2 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _m2.W0);
                at += 2;
            }

            return at;
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            if ((_present & Packed) != 0)
                Accept<TVisitor, InOctets>(name, ref visitor, edition);
            else
                Accept<TVisitor, InFields>(name, ref visitor, edition);
        }

        private readonly void Accept<TVisitor, TKept>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct where TKept : struct, IKept
        {
            ref byte b = ref MemoryMarshal.GetReference(_octets);
            nint at = _announcement;
            visitor.BeginGroup(name);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitSUM >> 32)) != 0)
            {
                REMESSUMField sumKept = TKept.IsPacked ? new REMESSUMField(Octets.U8(ref b, at)) : _sum;
                at += 1;
                sumKept.Accept("SUM", ref visitor, edition);
            }

            if ((first & (uint)(BitPNO >> 32)) != 0)
            {
                REMESPNOField pnoKept = TKept.IsPacked ? new REMESPNOField(Octets.U32(ref b, at)) : _pno;
                at += 4;
                pnoKept.Accept("PNO", ref visitor, edition);
            }

            if ((first & (uint)(BitEM1 >> 32)) != 0)
            {
                REMESEM1Field em1Kept = TKept.IsPacked ? new REMESEM1Field(Octets.U16(ref b, at)) : _em1;
                at += 2;
                em1Kept.Accept("EM1", ref visitor, edition);
            }

            if ((first & (uint)(BitXP >> 32)) != 0)
            {
                REMESXPField xpKept = TKept.IsPacked ? new REMESXPField(Octets.U8(ref b, at)) : _xp;
                at += 1;
                xpKept.Accept("XP", ref visitor, edition);
            }

            if ((first & (uint)(BitFOM >> 32)) != 0)
            {
                REMESFOMField fomKept = TKept.IsPacked ? new REMESFOMField(Octets.U8(ref b, at)) : _fom;
                at += 1;
                fomKept.Accept("FOM", ref visitor, edition);
            }

            if ((first & (uint)(BitM2 >> 32)) != 0)
            {
                REMESM2Field m2Kept = TKept.IsPacked ? new REMESM2Field(Octets.U16(ref b, at)) : _m2;
                at += 2;
                m2Kept.Accept("M2", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/MES/SUM Mode 5 Summary; 1 octet.</summary>
    public struct REMESSUMField
    {
        internal uint W0;

        internal REMESSUMField(uint octets) => W0 = octets;

        /// <summary>M5.</summary>
        public bool M5 { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>ID.</summary>
        public bool ID { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>DA.</summary>
        public bool DA { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>M1.</summary>
        public bool M1 { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>M2.</summary>
        public bool M2 { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>M3.</summary>
        public bool M3 { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>MC.</summary>
        public bool MC { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>PO.</summary>
        public bool PO { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("M5", W0 >> 7);
            visitor.Code("ID", W0 >> 6 & 0x1);
            visitor.Code("DA", W0 >> 5 & 0x1);
            visitor.Code("M1", W0 >> 4 & 0x1);
            visitor.Code("M2", W0 >> 3 & 0x1);
            visitor.Code("M3", W0 >> 2 & 0x1);
            visitor.Code("MC", W0 >> 1 & 0x1);
            visitor.Code("PO", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/MES/PNO ; 4 octets.</summary>
    public struct REMESPNOField
    {
        internal uint W0;

        internal REMESPNOField(uint octets) => W0 = octets;

        /// <summary>PIN Code.</summary>
        public ushort PIN { readonly get => (ushort)(W0 >> 16 & 0x3FFF); set => W0 = W0 & ~0x3FFF0000u | (uint)value << 16 & 0x3FFF0000u; }
        /// <summary>National Origin Code.</summary>
        public ushort NO { readonly get => (ushort)(W0 & 0x7FF); set => W0 = W0 & ~0x7FFu | (uint)value & 0x7FFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 30);
            visitor.Code("PIN", W0 >> 16 & 0x3FFF);
            visitor.Spare(W0 >> 11 & 0x1F);
            visitor.Code("NO", W0 & 0x7FF);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/MES/EM1 ; 2 octets.</summary>
    public struct REMESEM1Field
    {
        internal uint W0;

        internal REMESEM1Field(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>EM1; its 4 octal digits are the code.</summary>
        public ushort EM1 { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Spare(W0 >> 14 & 0x1);
            visitor.Code("L", W0 >> 13 & 0x1);
            visitor.Spare(W0 >> 12 & 0x1);
            visitor.Octal("EM1", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/MES/XP X Pulse Presence; 1 octet.</summary>
    public struct REMESXPField
    {
        internal uint W0;

        internal REMESXPField(uint octets) => W0 = octets;

        /// <summary>XP.</summary>
        public bool XP { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>X5.</summary>
        public bool X5 { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>X-pulse from Mode C Reply.</summary>
        public bool XC { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>X-pulse from Mode 3/A Reply.</summary>
        public bool X3 { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>X-pulse from Mode 2 Reply.</summary>
        public bool X2 { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>X-pulse from Mode 1 Reply.</summary>
        public bool X1 { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 6);
            visitor.Code("XP", W0 >> 5 & 0x1);
            visitor.Code("X5", W0 >> 4 & 0x1);
            visitor.Code("XC", W0 >> 3 & 0x1);
            visitor.Code("X3", W0 >> 2 & 0x1);
            visitor.Code("X2", W0 >> 1 & 0x1);
            visitor.Code("X1", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/MES/FOM Figure of Merit; 1 octet.</summary>
    public struct REMESFOMField
    {
        internal uint W0;

        internal REMESFOMField(uint octets) => W0 = octets;

        /// <summary>Figure of Merit.</summary>
        public byte FOM { readonly get => (byte)(W0 & 0x1F); set => W0 = W0 & ~0x1Fu | (uint)value & 0x1Fu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 5);
            visitor.Code("FOM", W0 & 0x1F);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/RE/MES/M2 ; 2 octets.</summary>
    public struct REMESM2Field
    {
        internal uint W0;

        internal REMESM2Field(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>MODE2; its 4 octal digits are the code.</summary>
        public ushort MODE2 { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Spare(W0 >> 14 & 0x1);
            visitor.Code("L", W0 >> 13 & 0x1);
            visitor.Spare(W0 >> 12 & 0x1);
            visitor.Octal("MODE2", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }
}
