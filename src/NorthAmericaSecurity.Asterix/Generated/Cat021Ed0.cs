// Made by tools/asterix from definitions/021-ed0.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 021, editions 0.23, 0.24, 0.25, 0.26. ADS-B target reports, the early editions, whose items and field order differ from those of editions 2. EUROCONTROL-SPEC-0149-12.</summary>
public ref struct Cat021Ed0 : IRecord<Cat021Ed0>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identification
    private const ulong Bit040 = 0x4000000000000000; // Target Report Descriptor
    private const ulong Bit030 = 0x2000000000000000; // Time of Day
    private const ulong Bit130 = 0x1000000000000000; // Position in WGS-84 Co-ordinates
    private const ulong Bit080 = 0x0800000000000000; // Target Address
    private const ulong Bit140 = 0x0400000000000000; // Geometric Altitude
    private const ulong Bit090 = 0x0200000000000000; // Figure of Merit
    private const ulong Bit210 = 0x0080000000000000; // Link Technology Indicator
    private const ulong Bit230 = 0x0040000000000000; // Roll Angle
    private const ulong Bit145 = 0x0020000000000000; // Flight Level
    private const ulong Bit150 = 0x0010000000000000; // Air Speed
    private const ulong Bit151 = 0x0008000000000000; // True Airspeed
    private const ulong Bit152 = 0x0004000000000000; // Magnetic Heading
    private const ulong Bit155 = 0x0002000000000000; // Barometric Vertical Rate
    private const ulong Bit157 = 0x0000800000000000; // Geometric Vertical Rate
    private const ulong Bit160 = 0x0000400000000000; // Ground Vector
    private const ulong Bit165 = 0x0000200000000000; // Rate Of Turn
    private const ulong Bit170 = 0x0000100000000000; // Target Identification
    private const ulong Bit095 = 0x0000080000000000; // Velocity Accuracy
    private const ulong Bit032 = 0x0000040000000000; // Time of Day Accuracy
    private const ulong Bit200 = 0x0000020000000000; // Target Status
    private const ulong Bit020 = 0x0000008000000000; // Emitter Category
    private const ulong Bit220 = 0x0000004000000000; // Met Information
    private const ulong Bit146 = 0x0000002000000000; // Intermediate State Selected Altitude
    private const ulong Bit148 = 0x0000001000000000; // Final State Selected Altitude
    private const ulong Bit110 = 0x0000000800000000; // Trajectory Intent
    private const ulong Bit070 = 0x0000000400000000; // Mode 3/A Code in Octal Representation
    private const ulong Bit131 = 0x0000000200000000; // Signal Amplitude
    private const ulong BitRE = 0x0000000004000000; // Reserved Expansion Field
    private const ulong BitSP = 0x0000000002000000; // Special Purpose Field
    private const ulong Bit130Until0_23 = 0x0000000000000001; // Position in WGS-84 Co-ordinates

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private Item040 _i040;
    private uint _i030;
    private Item130 _i130;
    private uint _i080;
    private uint _i140;
    private Item090 _i090;
    private Item210 _i210;
    private uint _i230;
    private uint _i145;
    private Item150 _i150;
    private uint _i151;
    private uint _i152;
    private uint _i155;
    private uint _i157;
    private Item160 _i160;
    private Item165 _i165;
    private ulong _i170;
    private uint _i095;
    private uint _i032;
    private uint _i200;
    private uint _i020;
    private Item146 _i146;
    private Item148 _i148;
    private Item070 _i070;
    private uint _i131;
    private ReadOnlySpan<byte> _re;
    private ReadOnlySpan<byte> _sp;
    private Item130Until0_23 _i130until0_23;

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

    /// <summary>Whether I021/030 is in the record.</summary>
    public bool Has030 { readonly get => (_announced.First & (uint)(Bit030 >> 32)) != 0; set { if (value != Has030) _i030 = default; _announced.First = value ? _announced.First | (uint)(Bit030 >> 32) : _announced.First & ~(uint)(Bit030 >> 32); } }

    /// <summary>I021/030 Time of Day; LSB 1/2^7 s.</summary>
    public double I030_s { readonly get => Has030 ? ((int)_i030) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit030 >> 32)) == 0) _announced.First |= (uint)(Bit030 >> 32); _i030 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I021/130 is in the record.</summary>
    public bool Has130 { readonly get => (_announced.First & (uint)(Bit130 >> 32)) != 0; set { if (value != Has130) _i130 = default; _announced.First = value ? _announced.First | (uint)(Bit130 >> 32) : _announced.First & ~(uint)(Bit130 >> 32); } }

    /// <summary>I021/130 Position in WGS-84 Co-ordinates.</summary>
    public Item130 I130 { readonly get => Has130 ? _i130 : default; set { if ((_announced.First & (uint)(Bit130 >> 32)) == 0) _announced.First |= (uint)(Bit130 >> 32); _i130 = value; } }

    /// <summary>Whether I021/080 is in the record.</summary>
    public bool Has080 { readonly get => (_announced.First & (uint)(Bit080 >> 32)) != 0; set { if (value != Has080) _i080 = default; _announced.First = value ? _announced.First | (uint)(Bit080 >> 32) : _announced.First & ~(uint)(Bit080 >> 32); } }

    /// <summary>I021/080 Target Address.</summary>
    public uint I080 { readonly get => Has080 ? (uint)_i080 : default; set { if ((_announced.First & (uint)(Bit080 >> 32)) == 0) _announced.First |= (uint)(Bit080 >> 32); _i080 = (uint)value & 0xFFFFFFu; } }

    /// <summary>Whether I021/140 is in the record.</summary>
    public bool Has140 { readonly get => (_announced.First & (uint)(Bit140 >> 32)) != 0; set { if (value != Has140) _i140 = default; _announced.First = value ? _announced.First | (uint)(Bit140 >> 32) : _announced.First & ~(uint)(Bit140 >> 32); } }

    /// <summary>I021/140 Geometric Altitude; LSB 25/2^2 ft.</summary>
    public double I140_ft { readonly get => Has140 ? ((int)(_i140 << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)(Bit140 >> 32)) == 0) _announced.First |= (uint)(Bit140 >> 32); _i140 = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

    /// <summary>Whether I021/090 is in the record.</summary>
    public bool Has090 { readonly get => (_announced.First & (uint)(Bit090 >> 32)) != 0; set { if (value != Has090) _i090 = default; _announced.First = value ? _announced.First | (uint)(Bit090 >> 32) : _announced.First & ~(uint)(Bit090 >> 32); } }

    /// <summary>I021/090 Figure of Merit.</summary>
    public Item090 I090 { readonly get => Has090 ? _i090 : default; set { if ((_announced.First & (uint)(Bit090 >> 32)) == 0) _announced.First |= (uint)(Bit090 >> 32); _i090 = value; } }

    /// <summary>Whether I021/210 is in the record.</summary>
    public bool Has210 { readonly get => (_announced.First & (uint)(Bit210 >> 32)) != 0; set { if (value != Has210) _i210 = default; _announced.First = value ? _announced.First | (uint)(Bit210 >> 32) : _announced.First & ~(uint)(Bit210 >> 32); } }

    /// <summary>I021/210 Link Technology Indicator.</summary>
    public Item210 I210 { readonly get => Has210 ? _i210 : default; set { if ((_announced.First & (uint)(Bit210 >> 32)) == 0) _announced.First |= (uint)(Bit210 >> 32); _i210 = value; } }

    /// <summary>Whether I021/230 is in the record.</summary>
    public bool Has230 { readonly get => (_announced.First & (uint)(Bit230 >> 32)) != 0; set { if (value != Has230) _i230 = default; _announced.First = value ? _announced.First | (uint)(Bit230 >> 32) : _announced.First & ~(uint)(Bit230 >> 32); } }

    /// <summary>I021/230 Roll Angle; LSB 1/100 deg.</summary>
    public double I230_deg { readonly get => Has230 ? ((int)(_i230 << 16) >> 16) / 100.0 : default; set { if ((_announced.First & (uint)(Bit230 >> 32)) == 0) _announced.First |= (uint)(Bit230 >> 32); _i230 = (uint)(Quantise.Signed(value * (100.0 / 1), 16)) & 0xFFFFu; } }

    /// <summary>Whether I021/145 is in the record.</summary>
    public bool Has145 { readonly get => (_announced.First & (uint)(Bit145 >> 32)) != 0; set { if (value != Has145) _i145 = default; _announced.First = value ? _announced.First | (uint)(Bit145 >> 32) : _announced.First & ~(uint)(Bit145 >> 32); } }

    /// <summary>I021/145 Flight Level; LSB 1/2^2 FL.</summary>
    public double I145_FL { readonly get => Has145 ? ((int)(_i145 << 16) >> 16) * (1.0 / 4) : default; set { if ((_announced.First & (uint)(Bit145 >> 32)) == 0) _announced.First |= (uint)(Bit145 >> 32); _i145 = (uint)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFu; } }

    /// <summary>Whether I021/150 is in the record.</summary>
    public bool Has150 { readonly get => (_announced.First & (uint)(Bit150 >> 32)) != 0; set { if (value != Has150) _i150 = default; _announced.First = value ? _announced.First | (uint)(Bit150 >> 32) : _announced.First & ~(uint)(Bit150 >> 32); } }

    /// <summary>I021/150 Air Speed.</summary>
    public Item150 I150 { readonly get => Has150 ? _i150 : default; set { if ((_announced.First & (uint)(Bit150 >> 32)) == 0) _announced.First |= (uint)(Bit150 >> 32); _i150 = value; } }

    /// <summary>Whether I021/151 is in the record.</summary>
    public bool Has151 { readonly get => (_announced.First & (uint)(Bit151 >> 32)) != 0; set { if (value != Has151) _i151 = default; _announced.First = value ? _announced.First | (uint)(Bit151 >> 32) : _announced.First & ~(uint)(Bit151 >> 32); } }

    /// <summary>I021/151 True Airspeed; LSB 1 kt.</summary>
    public double I151_kt { readonly get => Has151 ? (double)((int)_i151) : default; set { if ((_announced.First & (uint)(Bit151 >> 32)) == 0) _announced.First |= (uint)(Bit151 >> 32); _i151 = (uint)(Quantise.Unsigned(value * (1.0 / 1), 16)); } }

    /// <summary>Whether I021/152 is in the record.</summary>
    public bool Has152 { readonly get => (_announced.First & (uint)(Bit152 >> 32)) != 0; set { if (value != Has152) _i152 = default; _announced.First = value ? _announced.First | (uint)(Bit152 >> 32) : _announced.First & ~(uint)(Bit152 >> 32); } }

    /// <summary>I021/152 Magnetic Heading; LSB 360/2^16 deg.</summary>
    public double I152_deg { readonly get => Has152 ? ((int)_i152) * (45.0 / 8192) : default; set { if ((_announced.First & (uint)(Bit152 >> 32)) == 0) _announced.First |= (uint)(Bit152 >> 32); _i152 = (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; } }

    /// <summary>Whether I021/155 is in the record.</summary>
    public bool Has155 { readonly get => (_announced.First & (uint)(Bit155 >> 32)) != 0; set { if (value != Has155) _i155 = default; _announced.First = value ? _announced.First | (uint)(Bit155 >> 32) : _announced.First & ~(uint)(Bit155 >> 32); } }

    /// <summary>I021/155 Barometric Vertical Rate; LSB 25/2^2 ft/min.</summary>
    public double I155_ftpmin { readonly get => Has155 ? ((int)(_i155 << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)(Bit155 >> 32)) == 0) _announced.First |= (uint)(Bit155 >> 32); _i155 = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

    /// <summary>Whether I021/157 is in the record.</summary>
    public bool Has157 { readonly get => (_announced.First & (uint)(Bit157 >> 32)) != 0; set { if (value != Has157) _i157 = default; _announced.First = value ? _announced.First | (uint)(Bit157 >> 32) : _announced.First & ~(uint)(Bit157 >> 32); } }

    /// <summary>I021/157 Geometric Vertical Rate; LSB 25/2^2 ft/min.</summary>
    public double I157_ftpmin { readonly get => Has157 ? ((int)(_i157 << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)(Bit157 >> 32)) == 0) _announced.First |= (uint)(Bit157 >> 32); _i157 = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

    /// <summary>Whether I021/160 is in the record.</summary>
    public bool Has160 { readonly get => (_announced.First & (uint)(Bit160 >> 32)) != 0; set { if (value != Has160) _i160 = default; _announced.First = value ? _announced.First | (uint)(Bit160 >> 32) : _announced.First & ~(uint)(Bit160 >> 32); } }

    /// <summary>I021/160 Ground Vector.</summary>
    public Item160 I160 { readonly get => Has160 ? _i160 : default; set { if ((_announced.First & (uint)(Bit160 >> 32)) == 0) _announced.First |= (uint)(Bit160 >> 32); _i160 = value; } }

    /// <summary>Whether I021/165 is in the record.</summary>
    public bool Has165 { readonly get => (_announced.First & (uint)(Bit165 >> 32)) != 0; set { if (value != Has165) _i165 = default; _announced.First = value ? _announced.First | (uint)(Bit165 >> 32) : _announced.First & ~(uint)(Bit165 >> 32); } }

    /// <summary>I021/165 Rate Of Turn.</summary>
    public Item165 I165 { readonly get => Has165 ? _i165 : default; set { if ((_announced.First & (uint)(Bit165 >> 32)) == 0) _announced.First |= (uint)(Bit165 >> 32); _i165 = value; } }

    /// <summary>Whether I021/170 is in the record.</summary>
    public bool Has170 { readonly get => (_announced.First & (uint)(Bit170 >> 32)) != 0; set { if (value != Has170) _i170 = default; _announced.First = value ? _announced.First | (uint)(Bit170 >> 32) : _announced.First & ~(uint)(Bit170 >> 32); } }

    /// <summary>I021/170 Target Identification.</summary>
    public IcaoText I170 { readonly get => Has170 ? new IcaoText(_i170) : default; set { if ((_announced.First & (uint)(Bit170 >> 32)) == 0) _announced.First |= (uint)(Bit170 >> 32); _i170 = (ulong)value.Bits & 0xFFFFFFFFFFFFUL; } }

    /// <summary>Whether I021/095 is in the record.</summary>
    public bool Has095 { readonly get => (_announced.First & (uint)(Bit095 >> 32)) != 0; set { if (value != Has095) _i095 = default; _announced.First = value ? _announced.First | (uint)(Bit095 >> 32) : _announced.First & ~(uint)(Bit095 >> 32); } }

    /// <summary>I021/095 Velocity Accuracy.</summary>
    public byte I095 { readonly get => Has095 ? (byte)_i095 : default; set { if ((_announced.First & (uint)(Bit095 >> 32)) == 0) _announced.First |= (uint)(Bit095 >> 32); _i095 = (uint)value; } }

    /// <summary>Whether I021/032 is in the record.</summary>
    public bool Has032 { readonly get => (_announced.First & (uint)(Bit032 >> 32)) != 0; set { if (value != Has032) _i032 = default; _announced.First = value ? _announced.First | (uint)(Bit032 >> 32) : _announced.First & ~(uint)(Bit032 >> 32); } }

    /// <summary>I021/032 Time of Day Accuracy; LSB 1/2^8 s.</summary>
    public double I032_s { readonly get => Has032 ? ((int)_i032) * (1.0 / 256) : default; set { if ((_announced.First & (uint)(Bit032 >> 32)) == 0) _announced.First |= (uint)(Bit032 >> 32); _i032 = (uint)(Quantise.Unsigned(value * (256.0 / 1), 8)); } }

    /// <summary>Whether I021/200 is in the record.</summary>
    public bool Has200 { readonly get => (_announced.First & (uint)(Bit200 >> 32)) != 0; set { if (value != Has200) _i200 = default; _announced.First = value ? _announced.First | (uint)(Bit200 >> 32) : _announced.First & ~(uint)(Bit200 >> 32); } }

    /// <summary>I021/200 Target Status.</summary>
    public byte I200 { readonly get => Has200 ? (byte)_i200 : default; set { if ((_announced.First & (uint)(Bit200 >> 32)) == 0) _announced.First |= (uint)(Bit200 >> 32); _i200 = (uint)value; } }

    /// <summary>Whether I021/020 is in the record.</summary>
    public bool Has020 { readonly get => (_announced.First & (uint)(Bit020 >> 32)) != 0; set { if (value != Has020) _i020 = default; _announced.First = value ? _announced.First | (uint)(Bit020 >> 32) : _announced.First & ~(uint)(Bit020 >> 32); } }

    /// <summary>I021/020 Emitter Category.</summary>
    public byte I020 { readonly get => Has020 ? (byte)_i020 : default; set { if ((_announced.First & (uint)(Bit020 >> 32)) == 0) _announced.First |= (uint)(Bit020 >> 32); _i020 = (uint)value; } }

    /// <summary>Whether I021/220 is in the record.</summary>
    public bool Has220
    {
        readonly get => (_announced.First & (uint)(Bit220 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I220.Hide();
                _announced.First &= ~(uint)(Bit220 >> 32);
            }
            else if (!Has220)
            {
                I220.Forget();
                _announced.First |= (uint)(Bit220 >> 32);
            }
        }
    }

    /// <summary>I021/220 Met Information: its subfields; sent only when <see cref="Has220"/>.</summary>
    public Item220 I220;

    /// <summary>Whether I021/146 is in the record.</summary>
    public bool Has146 { readonly get => (_announced.First & (uint)(Bit146 >> 32)) != 0; set { if (value != Has146) _i146 = default; _announced.First = value ? _announced.First | (uint)(Bit146 >> 32) : _announced.First & ~(uint)(Bit146 >> 32); } }

    /// <summary>I021/146 Intermediate State Selected Altitude.</summary>
    public Item146 I146 { readonly get => Has146 ? _i146 : default; set { if ((_announced.First & (uint)(Bit146 >> 32)) == 0) _announced.First |= (uint)(Bit146 >> 32); _i146 = value; } }

    /// <summary>Whether I021/148 is in the record.</summary>
    public bool Has148 { readonly get => (_announced.First & (uint)(Bit148 >> 32)) != 0; set { if (value != Has148) _i148 = default; _announced.First = value ? _announced.First | (uint)(Bit148 >> 32) : _announced.First & ~(uint)(Bit148 >> 32); } }

    /// <summary>I021/148 Final State Selected Altitude.</summary>
    public Item148 I148 { readonly get => Has148 ? _i148 : default; set { if ((_announced.First & (uint)(Bit148 >> 32)) == 0) _announced.First |= (uint)(Bit148 >> 32); _i148 = value; } }

    /// <summary>Whether I021/110 is in the record.</summary>
    public bool Has110
    {
        readonly get => (_announced.First & (uint)(Bit110 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I110.Hide();
                _announced.First &= ~(uint)(Bit110 >> 32);
            }
            else if (!Has110)
            {
                I110.Forget();
                _announced.First |= (uint)(Bit110 >> 32);
            }
        }
    }

    /// <summary>I021/110 Trajectory Intent: its subfields; sent only when <see cref="Has110"/>.</summary>
    public Item110 I110;

    /// <summary>Whether I021/070 is in the record.</summary>
    public bool Has070 { readonly get => (_announced.First & (uint)(Bit070 >> 32)) != 0; set { if (value != Has070) _i070 = default; _announced.First = value ? _announced.First | (uint)(Bit070 >> 32) : _announced.First & ~(uint)(Bit070 >> 32); } }

    /// <summary>I021/070 Mode 3/A Code in Octal Representation.</summary>
    public Item070 I070 { readonly get => Has070 ? _i070 : default; set { if ((_announced.First & (uint)(Bit070 >> 32)) == 0) _announced.First |= (uint)(Bit070 >> 32); _i070 = value; } }

    /// <summary>Whether I021/131 is in the record.</summary>
    public bool Has131 { readonly get => (_announced.First & (uint)(Bit131 >> 32)) != 0; set { if (value != Has131) _i131 = default; _announced.First = value ? _announced.First | (uint)(Bit131 >> 32) : _announced.First & ~(uint)(Bit131 >> 32); } }

    /// <summary>I021/131 Signal Amplitude.</summary>
    public byte I131 { readonly get => Has131 ? (byte)_i131 : default; set { if ((_announced.First & (uint)(Bit131 >> 32)) == 0) _announced.First |= (uint)(Bit131 >> 32); _i131 = (uint)value; } }

    /// <summary>Whether I021/RE is in the record.</summary>
    public bool HasRE { readonly get => (_announced.Second & (uint)BitRE) != 0; set { if (value != HasRE) _re = default; _announced.Second = value ? _announced.Second | (uint)BitRE : _announced.Second & ~(uint)BitRE; } }

    /// <summary>I021/RE Reserved Expansion Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> RE { readonly get => HasRE ? _re : default; set { if ((_announced.Second & (uint)BitRE) == 0) _announced.Second |= (uint)BitRE; _re = value; } }

    /// <summary>Whether I021/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.Second & (uint)BitSP) != 0; set { if (value != HasSP) _sp = default; _announced.Second = value ? _announced.Second | (uint)BitSP : _announced.Second & ~(uint)BitSP; } }

    /// <summary>I021/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.Second & (uint)BitSP) == 0) _announced.Second |= (uint)BitSP; _sp = value; } }

    /// <summary>Whether I021/130Until0_23 is in the record.</summary>
    public bool Has130Until0_23 { readonly get => (_announced.Second & (uint)Bit130Until0_23) != 0; set { if (value != Has130Until0_23) _i130until0_23 = default; _announced.Second = value ? _announced.Second | (uint)Bit130Until0_23 : _announced.Second & ~(uint)Bit130Until0_23; } }

    /// <summary>I021/130Until0_23 Position in WGS-84 Co-ordinates.</summary>
    public Item130Until0_23 I130Until0_23 { readonly get => Has130Until0_23 ? _i130until0_23 : default; set { if ((_announced.Second & (uint)Bit130Until0_23) == 0) _announced.Second |= (uint)Bit130Until0_23; _i130until0_23 = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat021Ed0 record, out int length, out RecordFault fault)
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
        ulong Assigned = edition switch { 0 => 0xFEFEFEF806000000, 1 => 0xFEFEFEF806000000, 2 => 0xFEFEFEF806000000, _ => 0xFEFEFEFE06000000 };
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        I220.Hide();
        I110.Hide();
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x28802ECA06000000) + 2 * BitOperations.PopCount(fspec & 0xFE7E903400000000) + 4 * BitOperations.PopCount(fspec & 0x1000500000000000));
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
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "040");
            _i040.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "030");
            _i030 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            nint start130 = at;
            if (edition <= 0)
            {
                _present ^= Bit130 | Bit130Until0_23;
                if (end - at < 6)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130");
                _i130until0_23.W0 = Octets.U48(ref b, at);
                at += 6;
            }
            else
            {
                if (end - at < 8)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130");
                _i130.W0 = Octets.U64(ref b, at);
                at += 8;
            }

            spare -= at - start130 - 6;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "080");
            _i080 = Octets.U24(ref b, at);
            at += 3;
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
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "090");
            _i090.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "210");
            _i210.W0 = Octets.U8(ref b, at);
            at += 1;
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
            _i151 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit152 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "152");
            _i152 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit155 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "155");
            _i155 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit157 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "157");
            _i157 = Octets.U16(ref b, at);
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
            nint start165 = at;
            nint end165 = Octets.ReadExtended(ref b, at, end, Item165.Ends, Item165.Stops, out _i165.W0);
            if (end165 < 0)
                return fault.Set(end165 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "165");
            at = end165;
            spare -= at - start165 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 6)
                return fault.Set(RecordFaultKind.ItemTorn, at, "170");
            _i170 = Octets.U48(ref b, at);
            at += 6;
        }

        if ((first & (uint)(Bit095 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "095");
            _i095 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit032 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "032");
            _i032 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "200");
            _i200 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "020");
            _i020 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            nint start220 = at;
            at = I220.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start220 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit146 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "146");
            _i146.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit148 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "148");
            _i148.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            nint start110 = at;
            at = I110.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start110 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "070");
            _i070.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit131 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "131");
            _i131 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((second & (uint)BitRE) != 0)
        {
            nint startRE = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "RE");
            int lengthRE = (int)Octets.U8(ref b, at);
            if (lengthRE == 0 || end - at < lengthRE)
                return fault.Set(lengthRE == 0 ? RecordFaultKind.LengthZero : RecordFaultKind.ItemTorn, at, "RE");
            _re = bytes.Slice((int)at + 1, lengthRE - 1);
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
    public readonly int MaximumLength => (_present & 0x0000000006000000 | I110.Varying) == 0 ? 125 : 108 + (Has110 ? I110.MaximumLength : 0) + (HasRE ? _re.Length : 0) + (HasSP ? _sp.Length : 0);

    /// <inheritdoc/>
    public readonly int Write(Span<byte> destination)
    {
        if (destination.Length < MaximumLength)
            Octets.RefuseDestination(destination.Length, MaximumLength);
        ref byte b = ref MemoryMarshal.GetReference(destination);
        ulong present = _present;
        if ((present & Bit130Until0_23) != 0)
            present = present & ~Bit130Until0_23 | Bit130;
        nint at = Octets.WriteAnnouncement(ref b, 0, present, _announcement);
        uint first = (uint)(present >> 32), second = (uint)present;
        if ((first & (uint)(Bit010 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i010.W0);
            at += 2;
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i040.W0);
            at += 2;
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i030);
            at += 3;
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            if (Has130Until0_23)
            {
                Octets.PutWide48(ref b, at, _i130until0_23.W0);
                at += 6;
            }
            else
            {
                Octets.Put64(ref b, at, _i130.W0);
                at += 8;
            }
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i080);
            at += 3;
        }

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i140);
            at += 2;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i090.W0);
            at += 2;
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i210.W0);
            at += 1;
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

        if ((first & (uint)(Bit150 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i150.W0);
            at += 2;
        }

        if ((first & (uint)(Bit151 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i151);
            at += 2;
        }

        if ((first & (uint)(Bit152 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i152);
            at += 2;
        }

        if ((first & (uint)(Bit155 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i155);
            at += 2;
        }

        if ((first & (uint)(Bit157 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i157);
            at += 2;
        }

        if ((first & (uint)(Bit160 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i160.W0);
            at += 4;
        }

        if ((first & (uint)(Bit165 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i165.W0, _i165.OctetCount);
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            Octets.PutWide48(ref b, at, _i170);
            at += 6;
        }

        if ((first & (uint)(Bit095 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i095);
            at += 1;
        }

        if ((first & (uint)(Bit032 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i032);
            at += 1;
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i200);
            at += 1;
        }

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i020);
            at += 1;
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            at = I220.Write(ref b, at);
        }

        if ((first & (uint)(Bit146 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i146.W0);
            at += 2;
        }

        if ((first & (uint)(Bit148 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i148.W0);
            at += 2;
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            at = I110.Write(ref b, at);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i070.W0);
            at += 2;
        }

        if ((first & (uint)(Bit131 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i131);
            at += 1;
        }

        if ((second & (uint)BitRE) != 0)
        {
            at = Octets.WriteExplicit(ref b, at, _re);
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

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            visitor.Quantity("030", ((int)_i030) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            _i130.Accept("130", ref visitor, edition);
        }

        if ((second & (uint)Bit130Until0_23) != 0)
        {
            _i130until0_23.Accept("130", ref visitor, edition);
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            visitor.Code("080", _i080);
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

        if ((first & (uint)(Bit230 >> 32)) != 0)
        {
            visitor.Quantity("230", ((int)(_i230 << 16) >> 16) / 100.0, "deg");
        }

        if ((first & (uint)(Bit145 >> 32)) != 0)
        {
            visitor.Quantity("145", ((int)(_i145 << 16) >> 16) * (1.0 / 4), "FL");
        }

        if ((first & (uint)(Bit150 >> 32)) != 0)
        {
            _i150.Accept("150", ref visitor, edition);
        }

        if ((first & (uint)(Bit151 >> 32)) != 0)
        {
            visitor.Quantity("151", (double)((int)_i151), "kt");
        }

        if ((first & (uint)(Bit152 >> 32)) != 0)
        {
            visitor.Quantity("152", ((int)_i152) * (45.0 / 8192), "deg");
        }

        if ((first & (uint)(Bit155 >> 32)) != 0)
        {
            visitor.Quantity("155", ((int)(_i155 << 16) >> 16) * (25.0 / 4), "ft/min");
        }

        if ((first & (uint)(Bit157 >> 32)) != 0)
        {
            visitor.Quantity("157", ((int)(_i157 << 16) >> 16) * (25.0 / 4), "ft/min");
        }

        if ((first & (uint)(Bit160 >> 32)) != 0)
        {
            _i160.Accept("160", ref visitor, edition);
        }

        if ((first & (uint)(Bit165 >> 32)) != 0)
        {
            _i165.Accept("165", ref visitor, edition);
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            visitor.Characters("170", new IcaoText(_i170));
        }

        if ((first & (uint)(Bit095 >> 32)) != 0)
        {
            visitor.Code("095", _i095);
        }

        if ((first & (uint)(Bit032 >> 32)) != 0)
        {
            visitor.Quantity("032", ((int)_i032) * (1.0 / 256), "s");
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            visitor.Code("200", _i200);
        }

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            visitor.Code("020", _i020);
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            I220.Accept("220", ref visitor, edition);
        }

        if ((first & (uint)(Bit146 >> 32)) != 0)
        {
            _i146.Accept("146", ref visitor, edition);
        }

        if ((first & (uint)(Bit148 >> 32)) != 0)
        {
            _i148.Accept("148", ref visitor, edition);
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            I110.Accept("110", ref visitor, edition);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            _i070.Accept("070", ref visitor, edition);
        }

        if ((first & (uint)(Bit131 >> 32)) != 0)
        {
            visitor.Code("131", _i131);
        }

        if ((second & (uint)BitRE) != 0)
        {
            visitor.BeginGroup("RE");
            visitor.Octets("_hex", _re);
            visitor.EndGroup();
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

    /// <summary>I021/040 Target Report Descriptor; 2 octets.</summary>
    public struct Item040
    {
        internal uint W0;

        internal Item040(uint octets) => W0 = octets;

        /// <summary>Differential Correction.</summary>
        public bool DCR { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Ground Bit Setting.</summary>
        public bool GBS { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>Simulated Target.</summary>
        public bool SIM { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>Test Target.</summary>
        public bool TST { readonly get => (W0 >> 12 & 0x1) != 0; set => W0 = W0 & ~0x1000u | (uint)((value ? 1u : 0u)) << 12 & 0x1000u; }
        /// <summary>Report Type.</summary>
        public bool RAB { readonly get => (W0 >> 11 & 0x1) != 0; set => W0 = W0 & ~0x800u | (uint)((value ? 1u : 0u)) << 11 & 0x800u; }
        /// <summary>Selected Altitude Available.</summary>
        public bool SAA { readonly get => (W0 >> 10 & 0x1) != 0; set => W0 = W0 & ~0x400u | (uint)((value ? 1u : 0u)) << 10 & 0x400u; }
        /// <summary>Special Position Identification.</summary>
        public bool SPI { readonly get => (W0 >> 9 & 0x1) != 0; set => W0 = W0 & ~0x200u | (uint)((value ? 1u : 0u)) << 9 & 0x200u; }
        /// <summary>Address Type.</summary>
        public byte ATP { readonly get => (byte)(W0 >> 5 & 0x7); set => W0 = W0 & ~0xE0u | (uint)value << 5 & 0xE0u; }
        /// <summary>Altitude Reporting Capability.</summary>
        public byte ARC { readonly get => (byte)(W0 >> 3 & 0x3); set => W0 = W0 & ~0x18u | (uint)value << 3 & 0x18u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("DCR", W0 >> 15);
            visitor.Code("GBS", W0 >> 14 & 0x1);
            visitor.Code("SIM", W0 >> 13 & 0x1);
            visitor.Code("TST", W0 >> 12 & 0x1);
            visitor.Code("RAB", W0 >> 11 & 0x1);
            visitor.Code("SAA", W0 >> 10 & 0x1);
            visitor.Code("SPI", W0 >> 9 & 0x1);
            visitor.Spare(W0 >> 8 & 0x1);
            visitor.Code("ATP", W0 >> 5 & 0x7);
            visitor.Code("ARC", W0 >> 3 & 0x3);
            visitor.Spare(W0 & 0x7);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/130 Position in WGS-84 Co-ordinates; 8 octets.</summary>
    public struct Item130
    {
        internal ulong W0;

        internal Item130(ulong octets) => W0 = octets;

        /// <summary>Latitude; LSB 180/2^25 deg.</summary>
        public double LAT_deg { readonly get => ((long)W0 >> 32) * (45.0 / 8388608); set => W0 = W0 & ~0xFFFFFFFF00000000UL | (ulong)(Quantise.Signed(value * (8388608.0 / 45), 32)) << 32; }
        /// <summary>Longitude; LSB 180/2^25 deg.</summary>
        public double LON_deg { readonly get => ((long)(W0 << 32) >> 32) * (45.0 / 8388608); set => W0 = W0 & ~0xFFFFFFFFUL | (ulong)(Quantise.Signed(value * (8388608.0 / 45), 32)) & 0xFFFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("LAT", ((long)W0 >> 32) * (45.0 / 8388608), "deg");
            visitor.Quantity("LON", ((long)(W0 << 32) >> 32) * (45.0 / 8388608), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/090 Figure of Merit; 2 octets.</summary>
    public struct Item090
    {
        internal uint W0;

        internal Item090(uint octets) => W0 = octets;

        /// <summary>ACAS Capabilities.</summary>
        public byte AC { readonly get => (byte)(W0 >> 14); set => W0 = W0 & ~0xC000u | (uint)value << 14 & 0xC000u; }
        /// <summary>Multiple Navigation Aids.</summary>
        public byte MN { readonly get => (byte)(W0 >> 12 & 0x3); set => W0 = W0 & ~0x3000u | (uint)value << 12 & 0x3000u; }
        /// <summary>Differential Correction.</summary>
        public byte DC { readonly get => (byte)(W0 >> 10 & 0x3); set => W0 = W0 & ~0xC00u | (uint)value << 10 & 0xC00u; }
        /// <summary>Position Accuracy; LSB 1.</summary>
        public double PA_ratio { readonly get => (double)((int)(W0 << 28) >> 28); set => W0 = W0 & ~0xFu | (uint)(Quantise.Signed(value * (1.0 / 1), 4)) & 0xFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("AC", W0 >> 14);
            visitor.Code("MN", W0 >> 12 & 0x3);
            visitor.Code("DC", W0 >> 10 & 0x3);
            visitor.Spare(W0 >> 4 & 0x3F);
            visitor.Quantity("PA", (double)((int)(W0 << 28) >> 28), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/210 Link Technology Indicator; 1 octet.</summary>
    public struct Item210
    {
        internal uint W0;

        internal Item210(uint octets) => W0 = octets;

        /// <summary>Cockpit Display of Traffic Information.</summary>
        public bool DTI { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>Mode-S Extended Squitter.</summary>
        public bool MDS { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>UAT.</summary>
        public bool UAT { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>VDL Mode 4.</summary>
        public bool VDL { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>Other Technology.</summary>
        public bool OTR { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 5);
            visitor.Code("DTI", W0 >> 4 & 0x1);
            visitor.Code("MDS", W0 >> 3 & 0x1);
            visitor.Code("UAT", W0 >> 2 & 0x1);
            visitor.Code("VDL", W0 >> 1 & 0x1);
            visitor.Code("OTR", W0 & 0x1);
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

    /// <summary>I021/160 Ground Vector; 4 octets.</summary>
    public struct Item160
    {
        internal uint W0;

        internal Item160(uint octets) => W0 = octets;

        /// <summary>GS; LSB 1/2^14 NM/s.</summary>
        public double GS_NMps { readonly get => ((int)W0 >> 16) * (1.0 / 16384); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Signed(value * (16384.0 / 1), 16)) << 16; }
        /// <summary>Track Angle; LSB 360/2^16 deg.</summary>
        public double TA_deg { readonly get => ((int)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("GS", ((int)W0 >> 16) * (1.0 / 16384), "NM/s");
            visitor.Quantity("TA", ((int)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I021/165 Rate Of Turn; 2 extents, in 2 octets.</summary>
    public struct Item165
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item165(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>Turn Indicator; extent 1.</summary>
        public byte TI { readonly get => (byte)(W0 >> 62); set => W0 = W0 & ~0xC000000000000000UL | (ulong)value << 62; }
        /// <summary>Rate of Turn; LSB 1/2^2 deg/s; extent 2.</summary>
        public double ROT_degps { readonly get => ((long)(W0 << 8) >> 57) * (1.0 / 4); set => W0 = W0 & ~0xFE000000000000UL | (ulong)(Quantise.Signed(value * (4.0 / 1), 7)) << 49 & 0xFE000000000000UL | 0x0100000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("TI", W0 >> 62);
            visitor.Spare(W0 >> 57 & 0x1F);
            if (octets > 1)
            {
                visitor.Quantity("ROT", ((long)(W0 << 8) >> 57) * (1.0 / 4), "deg/s");
            }
            int known = 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
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

    /// <summary>I021/146 Intermediate State Selected Altitude; 2 octets.</summary>
    public struct Item146
    {
        internal uint W0;

        internal Item146(uint octets) => W0 = octets;

        /// <summary>Source Availability.</summary>
        public bool SAS { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Source.</summary>
        public byte SRC { readonly get => (byte)(W0 >> 13 & 0x3); set => W0 = W0 & ~0x6000u | (uint)value << 13 & 0x6000u; }
        /// <summary>Altitude; LSB 25 ft.</summary>
        public double ALT_ft { readonly get => ((int)(W0 << 19) >> 19) * 25.0; set => W0 = W0 & ~0x1FFFu | (uint)(Quantise.Signed(value * (1.0 / 25), 13)) & 0x1FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("SAS", W0 >> 15);
            visitor.Code("SRC", W0 >> 13 & 0x3);
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

    /// <summary>I021/070 Mode 3/A Code in Octal Representation; 2 octets.</summary>
    public struct Item070
    {
        internal uint W0;

        internal Item070(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>Mode-3/A Reply in Octal Representation; its 4 octal digits are the code.</summary>
        public ushort MODE3A { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            visitor.Code("L", W0 >> 13 & 0x1);
            visitor.Spare(W0 >> 12 & 0x1);
            visitor.Octal("MODE3A", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I021/130Until0_23 Position in WGS-84 Co-ordinates; 6 octets.</summary>
    public struct Item130Until0_23
    {
        internal ulong W0;

        internal Item130Until0_23(ulong octets) => W0 = octets;

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
}
