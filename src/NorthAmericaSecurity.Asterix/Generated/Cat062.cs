// Made by tools/asterix from definitions/062.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 062, editions 1.16, 1.17, 1.18, 1.19, 1.20, 1.21. System track data. EUROCONTROL-SPEC-0149-9 and its appendix A (reserved expansion).</summary>
public ref struct Cat062 : IRecord<Cat062>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit015 = 0x2000000000000000; // Service Identification
    private const ulong Bit070 = 0x1000000000000000; // Time Of Track Information
    private const ulong Bit105 = 0x0800000000000000; // Calculated Position In WGS-84 Co-ordinates
    private const ulong Bit100 = 0x0400000000000000; // Calculated Track Position (Cartesian)
    private const ulong Bit185 = 0x0200000000000000; // Calculated Track Velocity (Cartesian)
    private const ulong Bit210 = 0x0080000000000000; // Calculated Acceleration (Cartesian)
    private const ulong Bit060 = 0x0040000000000000; // Track Mode 3/A Code
    private const ulong Bit245 = 0x0020000000000000; // Target Identification
    private const ulong Bit380 = 0x0010000000000000; // Aircraft Derived Data
    private const ulong Bit040 = 0x0008000000000000; // Track Number
    private const ulong Bit080 = 0x0004000000000000; // Track Status
    private const ulong Bit290 = 0x0002000000000000; // System Track Update Ages
    private const ulong Bit200 = 0x0000800000000000; // Mode of Movement
    private const ulong Bit295 = 0x0000400000000000; // Track Data Ages
    private const ulong Bit136 = 0x0000200000000000; // Measured Flight Level
    private const ulong Bit130 = 0x0000100000000000; // Calculated Track Geometric Altitude
    private const ulong Bit135 = 0x0000080000000000; // Calculated Track Barometric Altitude
    private const ulong Bit220 = 0x0000040000000000; // Calculated Rate of Climb/Descent
    private const ulong Bit390 = 0x0000020000000000; // Flight Plan Related Data
    private const ulong Bit270 = 0x0000008000000000; // Target Size and Orientation
    private const ulong Bit300 = 0x0000004000000000; // Vehicle Fleet Identification
    private const ulong Bit110 = 0x0000002000000000; // Mode 5 Data Reports and Extended Mode 1 Code
    private const ulong Bit120 = 0x0000001000000000; // Track Mode 2 Code
    private const ulong Bit510 = 0x0000000800000000; // Composed Track Number
    private const ulong Bit500 = 0x0000000400000000; // Estimated Accuracies
    private const ulong Bit340 = 0x0000000200000000; // Measured Information
    private const ulong BitRE = 0x0000000004000000; // Reserved Expansion Field, editions 1.2, 1.3
    private const ulong BitSP = 0x0000000002000000; // Special Purpose Field

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private uint _i015;
    private uint _i070;
    private Item105 _i105;
    private Item100 _i100;
    private Item185 _i185;
    private Item210 _i210;
    private Item060 _i060;
    private Item245 _i245;
    private uint _i040;
    private Item080 _i080;
    private Item200 _i200;
    private uint _i136;
    private uint _i130;
    private Item135 _i135;
    private uint _i220;
    private Item270 _i270;
    private uint _i300;
    private Item120 _i120;
    private ReadOnlySpan<byte> _i510;
    private ReadOnlySpan<byte> _sp;

    public static byte Category => 62;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I062/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I062/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I062/015 is in the record.</summary>
    public bool Has015 { readonly get => (_announced.First & (uint)(Bit015 >> 32)) != 0; set { if (value != Has015) _i015 = default; _announced.First = value ? _announced.First | (uint)(Bit015 >> 32) : _announced.First & ~(uint)(Bit015 >> 32); } }

    /// <summary>I062/015 Service Identification.</summary>
    public byte I015 { readonly get => Has015 ? (byte)_i015 : default; set { if ((_announced.First & (uint)(Bit015 >> 32)) == 0) _announced.First |= (uint)(Bit015 >> 32); _i015 = (uint)value; } }

    /// <summary>Whether I062/070 is in the record.</summary>
    public bool Has070 { readonly get => (_announced.First & (uint)(Bit070 >> 32)) != 0; set { if (value != Has070) _i070 = default; _announced.First = value ? _announced.First | (uint)(Bit070 >> 32) : _announced.First & ~(uint)(Bit070 >> 32); } }

    /// <summary>I062/070 Time Of Track Information; LSB 1/2^7 s.</summary>
    public double I070_s { readonly get => Has070 ? ((int)_i070) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit070 >> 32)) == 0) _announced.First |= (uint)(Bit070 >> 32); _i070 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I062/105 is in the record.</summary>
    public bool Has105 { readonly get => (_announced.First & (uint)(Bit105 >> 32)) != 0; set { if (value != Has105) _i105 = default; _announced.First = value ? _announced.First | (uint)(Bit105 >> 32) : _announced.First & ~(uint)(Bit105 >> 32); } }

    /// <summary>I062/105 Calculated Position In WGS-84 Co-ordinates.</summary>
    public Item105 I105 { readonly get => Has105 ? _i105 : default; set { if ((_announced.First & (uint)(Bit105 >> 32)) == 0) _announced.First |= (uint)(Bit105 >> 32); _i105 = value; } }

    /// <summary>Whether I062/100 is in the record.</summary>
    public bool Has100 { readonly get => (_announced.First & (uint)(Bit100 >> 32)) != 0; set { if (value != Has100) _i100 = default; _announced.First = value ? _announced.First | (uint)(Bit100 >> 32) : _announced.First & ~(uint)(Bit100 >> 32); } }

    /// <summary>I062/100 Calculated Track Position (Cartesian).</summary>
    public Item100 I100 { readonly get => Has100 ? _i100 : default; set { if ((_announced.First & (uint)(Bit100 >> 32)) == 0) _announced.First |= (uint)(Bit100 >> 32); _i100 = value; } }

    /// <summary>Whether I062/185 is in the record.</summary>
    public bool Has185 { readonly get => (_announced.First & (uint)(Bit185 >> 32)) != 0; set { if (value != Has185) _i185 = default; _announced.First = value ? _announced.First | (uint)(Bit185 >> 32) : _announced.First & ~(uint)(Bit185 >> 32); } }

    /// <summary>I062/185 Calculated Track Velocity (Cartesian).</summary>
    public Item185 I185 { readonly get => Has185 ? _i185 : default; set { if ((_announced.First & (uint)(Bit185 >> 32)) == 0) _announced.First |= (uint)(Bit185 >> 32); _i185 = value; } }

    /// <summary>Whether I062/210 is in the record.</summary>
    public bool Has210 { readonly get => (_announced.First & (uint)(Bit210 >> 32)) != 0; set { if (value != Has210) _i210 = default; _announced.First = value ? _announced.First | (uint)(Bit210 >> 32) : _announced.First & ~(uint)(Bit210 >> 32); } }

    /// <summary>I062/210 Calculated Acceleration (Cartesian).</summary>
    public Item210 I210 { readonly get => Has210 ? _i210 : default; set { if ((_announced.First & (uint)(Bit210 >> 32)) == 0) _announced.First |= (uint)(Bit210 >> 32); _i210 = value; } }

    /// <summary>Whether I062/060 is in the record.</summary>
    public bool Has060 { readonly get => (_announced.First & (uint)(Bit060 >> 32)) != 0; set { if (value != Has060) _i060 = default; _announced.First = value ? _announced.First | (uint)(Bit060 >> 32) : _announced.First & ~(uint)(Bit060 >> 32); } }

    /// <summary>I062/060 Track Mode 3/A Code.</summary>
    public Item060 I060 { readonly get => Has060 ? _i060 : default; set { if ((_announced.First & (uint)(Bit060 >> 32)) == 0) _announced.First |= (uint)(Bit060 >> 32); _i060 = value; } }

    /// <summary>Whether I062/245 is in the record.</summary>
    public bool Has245 { readonly get => (_announced.First & (uint)(Bit245 >> 32)) != 0; set { if (value != Has245) _i245 = default; _announced.First = value ? _announced.First | (uint)(Bit245 >> 32) : _announced.First & ~(uint)(Bit245 >> 32); } }

    /// <summary>I062/245 Target Identification.</summary>
    public Item245 I245 { readonly get => Has245 ? _i245 : default; set { if ((_announced.First & (uint)(Bit245 >> 32)) == 0) _announced.First |= (uint)(Bit245 >> 32); _i245 = value; } }

    /// <summary>Whether I062/380 is in the record.</summary>
    public bool Has380
    {
        readonly get => (_announced.First & (uint)(Bit380 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I380.Hide();
                _announced.First &= ~(uint)(Bit380 >> 32);
            }
            else if (!Has380)
            {
                I380.Forget();
                _announced.First |= (uint)(Bit380 >> 32);
            }
        }
    }

    /// <summary>I062/380 Aircraft Derived Data: its subfields; sent only when <see cref="Has380"/>.</summary>
    public Item380 I380;

    /// <summary>Whether I062/040 is in the record.</summary>
    public bool Has040 { readonly get => (_announced.First & (uint)(Bit040 >> 32)) != 0; set { if (value != Has040) _i040 = default; _announced.First = value ? _announced.First | (uint)(Bit040 >> 32) : _announced.First & ~(uint)(Bit040 >> 32); } }

    /// <summary>I062/040 Track Number.</summary>
    public ushort I040 { readonly get => Has040 ? (ushort)_i040 : default; set { if ((_announced.First & (uint)(Bit040 >> 32)) == 0) _announced.First |= (uint)(Bit040 >> 32); _i040 = (uint)value; } }

    /// <summary>Whether I062/080 is in the record.</summary>
    public bool Has080 { readonly get => (_announced.First & (uint)(Bit080 >> 32)) != 0; set { if (value != Has080) _i080 = default; _announced.First = value ? _announced.First | (uint)(Bit080 >> 32) : _announced.First & ~(uint)(Bit080 >> 32); } }

    /// <summary>I062/080 Track Status.</summary>
    public Item080 I080 { readonly get => Has080 ? _i080 : default; set { if ((_announced.First & (uint)(Bit080 >> 32)) == 0) _announced.First |= (uint)(Bit080 >> 32); _i080 = value; } }

    /// <summary>Whether I062/290 is in the record.</summary>
    public bool Has290
    {
        readonly get => (_announced.First & (uint)(Bit290 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I290.Hide();
                _announced.First &= ~(uint)(Bit290 >> 32);
            }
            else if (!Has290)
            {
                I290.Forget();
                _announced.First |= (uint)(Bit290 >> 32);
            }
        }
    }

    /// <summary>I062/290 System Track Update Ages: its subfields; sent only when <see cref="Has290"/>.</summary>
    public Item290 I290;

    /// <summary>Whether I062/200 is in the record.</summary>
    public bool Has200 { readonly get => (_announced.First & (uint)(Bit200 >> 32)) != 0; set { if (value != Has200) _i200 = default; _announced.First = value ? _announced.First | (uint)(Bit200 >> 32) : _announced.First & ~(uint)(Bit200 >> 32); } }

    /// <summary>I062/200 Mode of Movement.</summary>
    public Item200 I200 { readonly get => Has200 ? _i200 : default; set { if ((_announced.First & (uint)(Bit200 >> 32)) == 0) _announced.First |= (uint)(Bit200 >> 32); _i200 = value; } }

    /// <summary>Whether I062/295 is in the record.</summary>
    public bool Has295
    {
        readonly get => (_announced.First & (uint)(Bit295 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I295.Hide();
                _announced.First &= ~(uint)(Bit295 >> 32);
            }
            else if (!Has295)
            {
                I295.Forget();
                _announced.First |= (uint)(Bit295 >> 32);
            }
        }
    }

    /// <summary>I062/295 Track Data Ages: its subfields; sent only when <see cref="Has295"/>.</summary>
    public Item295 I295;

    /// <summary>Whether I062/136 is in the record.</summary>
    public bool Has136 { readonly get => (_announced.First & (uint)(Bit136 >> 32)) != 0; set { if (value != Has136) _i136 = default; _announced.First = value ? _announced.First | (uint)(Bit136 >> 32) : _announced.First & ~(uint)(Bit136 >> 32); } }

    /// <summary>I062/136 Measured Flight Level; LSB 1/2^2 FL.</summary>
    public double I136_FL { readonly get => Has136 ? ((int)(_i136 << 16) >> 16) * (1.0 / 4) : default; set { if ((_announced.First & (uint)(Bit136 >> 32)) == 0) _announced.First |= (uint)(Bit136 >> 32); _i136 = (uint)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFu; } }

    /// <summary>Whether I062/130 is in the record.</summary>
    public bool Has130 { readonly get => (_announced.First & (uint)(Bit130 >> 32)) != 0; set { if (value != Has130) _i130 = default; _announced.First = value ? _announced.First | (uint)(Bit130 >> 32) : _announced.First & ~(uint)(Bit130 >> 32); } }

    /// <summary>I062/130 Calculated Track Geometric Altitude; LSB 25/2^2 ft.</summary>
    public double I130_ft { readonly get => Has130 ? ((int)(_i130 << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)(Bit130 >> 32)) == 0) _announced.First |= (uint)(Bit130 >> 32); _i130 = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

    /// <summary>Whether I062/135 is in the record.</summary>
    public bool Has135 { readonly get => (_announced.First & (uint)(Bit135 >> 32)) != 0; set { if (value != Has135) _i135 = default; _announced.First = value ? _announced.First | (uint)(Bit135 >> 32) : _announced.First & ~(uint)(Bit135 >> 32); } }

    /// <summary>I062/135 Calculated Track Barometric Altitude.</summary>
    public Item135 I135 { readonly get => Has135 ? _i135 : default; set { if ((_announced.First & (uint)(Bit135 >> 32)) == 0) _announced.First |= (uint)(Bit135 >> 32); _i135 = value; } }

    /// <summary>Whether I062/220 is in the record.</summary>
    public bool Has220 { readonly get => (_announced.First & (uint)(Bit220 >> 32)) != 0; set { if (value != Has220) _i220 = default; _announced.First = value ? _announced.First | (uint)(Bit220 >> 32) : _announced.First & ~(uint)(Bit220 >> 32); } }

    /// <summary>I062/220 Calculated Rate of Climb/Descent; LSB 25/2^2 ft/min.</summary>
    public double I220_ftpmin { readonly get => Has220 ? ((int)(_i220 << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)(Bit220 >> 32)) == 0) _announced.First |= (uint)(Bit220 >> 32); _i220 = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

    /// <summary>Whether I062/390 is in the record.</summary>
    public bool Has390
    {
        readonly get => (_announced.First & (uint)(Bit390 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I390.Hide();
                _announced.First &= ~(uint)(Bit390 >> 32);
            }
            else if (!Has390)
            {
                I390.Forget();
                _announced.First |= (uint)(Bit390 >> 32);
            }
        }
    }

    /// <summary>I062/390 Flight Plan Related Data: its subfields; sent only when <see cref="Has390"/>.</summary>
    public Item390 I390;

    /// <summary>Whether I062/270 is in the record.</summary>
    public bool Has270 { readonly get => (_announced.First & (uint)(Bit270 >> 32)) != 0; set { if (value != Has270) _i270 = default; _announced.First = value ? _announced.First | (uint)(Bit270 >> 32) : _announced.First & ~(uint)(Bit270 >> 32); } }

    /// <summary>I062/270 Target Size and Orientation.</summary>
    public Item270 I270 { readonly get => Has270 ? _i270 : default; set { if ((_announced.First & (uint)(Bit270 >> 32)) == 0) _announced.First |= (uint)(Bit270 >> 32); _i270 = value; } }

    /// <summary>Whether I062/300 is in the record.</summary>
    public bool Has300 { readonly get => (_announced.First & (uint)(Bit300 >> 32)) != 0; set { if (value != Has300) _i300 = default; _announced.First = value ? _announced.First | (uint)(Bit300 >> 32) : _announced.First & ~(uint)(Bit300 >> 32); } }

    /// <summary>I062/300 Vehicle Fleet Identification.</summary>
    public byte I300 { readonly get => Has300 ? (byte)_i300 : default; set { if ((_announced.First & (uint)(Bit300 >> 32)) == 0) _announced.First |= (uint)(Bit300 >> 32); _i300 = (uint)value; } }

    /// <summary>Whether I062/110 is in the record.</summary>
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

    /// <summary>I062/110 Mode 5 Data Reports and Extended Mode 1 Code: its subfields; sent only when <see cref="Has110"/>.</summary>
    public Item110 I110;

    /// <summary>Whether I062/120 is in the record.</summary>
    public bool Has120 { readonly get => (_announced.First & (uint)(Bit120 >> 32)) != 0; set { if (value != Has120) _i120 = default; _announced.First = value ? _announced.First | (uint)(Bit120 >> 32) : _announced.First & ~(uint)(Bit120 >> 32); } }

    /// <summary>I062/120 Track Mode 2 Code.</summary>
    public Item120 I120 { readonly get => Has120 ? _i120 : default; set { if ((_announced.First & (uint)(Bit120 >> 32)) == 0) _announced.First |= (uint)(Bit120 >> 32); _i120 = value; } }

    /// <summary>Whether I062/510 is in the record.</summary>
    public bool Has510 { readonly get => (_announced.First & (uint)(Bit510 >> 32)) != 0; set { if (value != Has510) _i510 = default; _announced.First = value ? _announced.First | (uint)(Bit510 >> 32) : _announced.First & ~(uint)(Bit510 >> 32); } }

    /// <summary>I062/510 Composed Track Number.</summary>
    public Repetition<Item510Entry> I510 { readonly get => new(Has510 ? _i510 : default); set { if ((_announced.First & (uint)(Bit510 >> 32)) == 0) _announced.First |= (uint)(Bit510 >> 32); _i510 = value.Octets; } }

    /// <summary>Whether I062/500 is in the record.</summary>
    public bool Has500
    {
        readonly get => (_announced.First & (uint)(Bit500 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I500.Hide();
                _announced.First &= ~(uint)(Bit500 >> 32);
            }
            else if (!Has500)
            {
                I500.Forget();
                _announced.First |= (uint)(Bit500 >> 32);
            }
        }
    }

    /// <summary>I062/500 Estimated Accuracies: its subfields; sent only when <see cref="Has500"/>.</summary>
    public Item500 I500;

    /// <summary>Whether I062/340 is in the record.</summary>
    public bool Has340
    {
        readonly get => (_announced.First & (uint)(Bit340 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I340.Hide();
                _announced.First &= ~(uint)(Bit340 >> 32);
            }
            else if (!Has340)
            {
                I340.Forget();
                _announced.First |= (uint)(Bit340 >> 32);
            }
        }
    }

    /// <summary>I062/340 Measured Information: its subfields; sent only when <see cref="Has340"/>.</summary>
    public Item340 I340;

    /// <summary>Whether I062/RE is in the record.</summary>
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

    /// <summary>I062/RE Reserved Expansion Field, editions 1.2, 1.3: its subfields; sent only when <see cref="HasRE"/>.</summary>
    public REField RE;

    /// <summary>Whether I062/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.Second & (uint)BitSP) != 0; set { if (value != HasSP) _sp = default; _announced.Second = value ? _announced.Second | (uint)BitSP : _announced.Second & ~(uint)BitSP; } }

    /// <summary>I062/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.Second & (uint)BitSP) == 0) _announced.Second |= (uint)BitSP; _sp = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat062 record, out int length, out RecordFault fault)
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
        const ulong Assigned = 0xBEFEFEFE06000000;
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        I380.Hide();
        I290.Hide();
        I295.Hide();
        I390.Hide();
        I110.Hide();
        I500.Hide();
        I340.Hide();
        RE.Hide();
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x3036C2EE06000000) + 2 * BitOperations.PopCount(fspec & 0x94E83C1800000000) + 4 * BitOperations.PopCount(fspec & 0x0620000000000000) + 8 * BitOperations.PopCount(fspec & 0x0800000000000000));
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

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "015");
            _i015 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "070");
            _i070 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit105 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 8)
                return fault.Set(RecordFaultKind.ItemTorn, at, "105");
            _i105.W0 = Octets.U64(ref b, at);
            at += 8;
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 6)
                return fault.Set(RecordFaultKind.ItemTorn, at, "100");
            _i100.W0 = Octets.U48(ref b, at);
            at += 6;
        }

        if ((first & (uint)(Bit185 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "185");
            _i185.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "210");
            _i210.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "060");
            _i060.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit245 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 7)
                return fault.Set(RecordFaultKind.ItemTorn, at, "245");
            _i245.W0 = Octets.U56(ref b, at);
            at += 7;
        }

        if ((first & (uint)(Bit380 >> 32)) != 0)
        {
            nint start380 = at;
            at = I380.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start380 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "040");
            _i040 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            nint start080 = at;
            nint end080 = Octets.ReadExtended(ref b, at, end, Item080.Ends, Item080.Stops, out _i080.W0);
            if (end080 < 0)
                return fault.Set(end080 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "080");
            at = end080;
            spare -= at - start080 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit290 >> 32)) != 0)
        {
            nint start290 = at;
            at = I290.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start290 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "200");
            _i200.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit295 >> 32)) != 0)
        {
            nint start295 = at;
            at = I295.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start295 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit136 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "136");
            _i136 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "130");
            _i130 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit135 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "135");
            _i135.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "220");
            _i220 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit390 >> 32)) != 0)
        {
            nint start390 = at;
            at = I390.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start390 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit270 >> 32)) != 0)
        {
            nint start270 = at;
            nint end270 = Octets.ReadExtended(ref b, at, end, Item270.Ends, Item270.Stops, out _i270.W0);
            if (end270 < 0)
                return fault.Set(end270 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "270");
            at = end270;
            spare -= at - start270 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "300");
            _i300 = Octets.U8(ref b, at);
            at += 1;
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

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "120");
            _i120.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit510 >> 32)) != 0)
        {
            nint start510 = at;
            nint end510 = Octets.EndOfChain(ref b, at, end, 3);
            if (end510 < 0)
                return fault.Set(RecordFaultKind.ItemTorn, at, "510");
            _i510 = bytes[(int)at..(int)end510];
            at = end510;
            spare -= at - start510 - 3;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit500 >> 32)) != 0)
        {
            nint start500 = at;
            at = I500.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start500 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit340 >> 32)) != 0)
        {
            nint start340 = at;
            at = I340.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start340 - 1;
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
    public readonly int MaximumLength => (_present & 0x0000000806000000 | I380.Varying | I390.Varying) == 0 ? 379 : 221 + (Has380 ? I380.MaximumLength : 0) + (Has390 ? I390.MaximumLength : 0) + (Has510 ? _i510.Length : 0) + (HasRE ? RE.MaximumLength : 0) + (HasSP ? _sp.Length : 0);

    /// <inheritdoc/>
    public readonly int Write(Span<byte> destination)
    {
        if (destination.Length < MaximumLength)
            Octets.RefuseDestination(destination.Length, MaximumLength);
        ref byte b = ref MemoryMarshal.GetReference(destination);
        ulong present = _present;
        nint at = Octets.WriteAnnouncement(ref b, 0, present, _announcement);
        uint first = (uint)(present >> 32), second = (uint)present;
        if ((first & (uint)(Bit010 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i010.W0);
            at += 2;
        }

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i015);
            at += 1;
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i070);
            at += 3;
        }

        if ((first & (uint)(Bit105 >> 32)) != 0)
        {
            Octets.Put64(ref b, at, _i105.W0);
            at += 8;
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            Octets.PutWide48(ref b, at, _i100.W0);
            at += 6;
        }

        if ((first & (uint)(Bit185 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i185.W0);
            at += 4;
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i210.W0);
            at += 2;
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i060.W0);
            at += 2;
        }

        if ((first & (uint)(Bit245 >> 32)) != 0)
        {
            Octets.PutWide56(ref b, at, _i245.W0);
            at += 7;
        }

        if ((first & (uint)(Bit380 >> 32)) != 0)
        {
            at = I380.Write(ref b, at);
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i040);
            at += 2;
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i080.W0, _i080.OctetCount);
        }

        if ((first & (uint)(Bit290 >> 32)) != 0)
        {
            at = I290.Write(ref b, at);
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i200.W0);
            at += 1;
        }

        if ((first & (uint)(Bit295 >> 32)) != 0)
        {
            at = I295.Write(ref b, at);
        }

        if ((first & (uint)(Bit136 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i136);
            at += 2;
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i130);
            at += 2;
        }

        if ((first & (uint)(Bit135 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i135.W0);
            at += 2;
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i220);
            at += 2;
        }

        if ((first & (uint)(Bit390 >> 32)) != 0)
        {
            at = I390.Write(ref b, at);
        }

        if ((first & (uint)(Bit270 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i270.W0, _i270.OctetCount);
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i300);
            at += 1;
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            at = I110.Write(ref b, at);
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i120.W0);
            at += 2;
        }

        if ((first & (uint)(Bit510 >> 32)) != 0)
        {
            at = Octets.WriteSome(ref b, at, _i510);
        }

        if ((first & (uint)(Bit500 >> 32)) != 0)
        {
            at = I500.Write(ref b, at);
        }

        if ((first & (uint)(Bit340 >> 32)) != 0)
        {
            at = I340.Write(ref b, at);
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

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            visitor.Code("015", _i015);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            visitor.Quantity("070", ((int)_i070) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit105 >> 32)) != 0)
        {
            _i105.Accept("105", ref visitor, edition);
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            _i100.Accept("100", ref visitor, edition);
        }

        if ((first & (uint)(Bit185 >> 32)) != 0)
        {
            _i185.Accept("185", ref visitor, edition);
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            _i210.Accept("210", ref visitor, edition);
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            _i060.Accept("060", ref visitor, edition);
        }

        if ((first & (uint)(Bit245 >> 32)) != 0)
        {
            _i245.Accept("245", ref visitor, edition);
        }

        if ((first & (uint)(Bit380 >> 32)) != 0)
        {
            I380.Accept("380", ref visitor, edition);
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            visitor.Code("040", _i040);
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            _i080.Accept("080", ref visitor, edition);
        }

        if ((first & (uint)(Bit290 >> 32)) != 0)
        {
            I290.Accept("290", ref visitor, edition);
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            _i200.Accept("200", ref visitor, edition);
        }

        if ((first & (uint)(Bit295 >> 32)) != 0)
        {
            I295.Accept("295", ref visitor, edition);
        }

        if ((first & (uint)(Bit136 >> 32)) != 0)
        {
            visitor.Quantity("136", ((int)(_i136 << 16) >> 16) * (1.0 / 4), "FL");
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            visitor.Quantity("130", ((int)(_i130 << 16) >> 16) * (25.0 / 4), "ft");
        }

        if ((first & (uint)(Bit135 >> 32)) != 0)
        {
            _i135.Accept("135", ref visitor, edition);
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            visitor.Quantity("220", ((int)(_i220 << 16) >> 16) * (25.0 / 4), "ft/min");
        }

        if ((first & (uint)(Bit390 >> 32)) != 0)
        {
            I390.Accept("390", ref visitor, edition);
        }

        if ((first & (uint)(Bit270 >> 32)) != 0)
        {
            _i270.Accept("270", ref visitor, edition);
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            visitor.Code("300", _i300);
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            I110.Accept("110", ref visitor, edition);
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            _i120.Accept("120", ref visitor, edition);
        }

        if ((first & (uint)(Bit510 >> 32)) != 0)
        {
            visitor.BeginList("510");
            foreach (Item510Entry entry in I510)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit500 >> 32)) != 0)
        {
            I500.Accept("500", ref visitor, edition);
        }

        if ((first & (uint)(Bit340 >> 32)) != 0)
        {
            I340.Accept("340", ref visitor, edition);
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

    /// <summary>I062/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I062/105 Calculated Position In WGS-84 Co-ordinates; 8 octets.</summary>
    public struct Item105
    {
        internal ulong W0;

        internal Item105(ulong octets) => W0 = octets;

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

    /// <summary>I062/100 Calculated Track Position (Cartesian); 6 octets.</summary>
    public struct Item100
    {
        internal ulong W0;

        internal Item100(ulong octets) => W0 = octets;

        /// <summary>X Coordinate; LSB 1/2 m.</summary>
        public double X_m { readonly get => ((long)(W0 << 16) >> 40) * (1.0 / 2); set => W0 = W0 & ~0xFFFFFF000000UL | (ulong)(Quantise.Signed(value * (2.0 / 1), 24)) << 24 & 0xFFFFFF000000UL; }
        /// <summary>Y Coordinate; LSB 1/2 m.</summary>
        public double Y_m { readonly get => ((long)(W0 << 40) >> 40) * (1.0 / 2); set => W0 = W0 & ~0xFFFFFFUL | (ulong)(Quantise.Signed(value * (2.0 / 1), 24)) & 0xFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((long)(W0 << 16) >> 40) * (1.0 / 2), "m");
            visitor.Quantity("Y", ((long)(W0 << 40) >> 40) * (1.0 / 2), "m");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/185 Calculated Track Velocity (Cartesian); 4 octets.</summary>
    public struct Item185
    {
        internal uint W0;

        internal Item185(uint octets) => W0 = octets;

        /// <summary>Velocity (X-component); LSB 1/2^2 m/s.</summary>
        public double VX_mps { readonly get => ((int)W0 >> 16) * (1.0 / 4); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Signed(value * (4.0 / 1), 16)) << 16; }
        /// <summary>Velocity (Y-component); LSB 1/2^2 m/s.</summary>
        public double VY_mps { readonly get => ((int)(W0 << 16) >> 16) * (1.0 / 4); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("VX", ((int)W0 >> 16) * (1.0 / 4), "m/s");
            visitor.Quantity("VY", ((int)(W0 << 16) >> 16) * (1.0 / 4), "m/s");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/210 Calculated Acceleration (Cartesian); 2 octets.</summary>
    public struct Item210
    {
        internal uint W0;

        internal Item210(uint octets) => W0 = octets;

        /// <summary>AX; LSB 1/2^2 m/s2.</summary>
        public double AX_mps2 { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 4); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (4.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>AY; LSB 1/2^2 m/s2.</summary>
        public double AY_mps2 { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 4); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("AX", ((int)(W0 << 16) >> 24) * (1.0 / 4), "m/s2");
            visitor.Quantity("AY", ((int)(W0 << 24) >> 24) * (1.0 / 4), "m/s2");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/060 Track Mode 3/A Code; 2 octets.</summary>
    public struct Item060
    {
        internal uint W0;

        internal Item060(uint octets) => W0 = octets;

        /// <summary>Validated; since edition 1.17.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Garbled; since edition 1.17.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>Change in Mode 3/A.</summary>
        public bool CH { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>Mode-3/A Reply in Octal Representation; its 4 octal digits are the code.</summary>
        public ushort MODE3A { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            if (edition >= 1)
            {
                visitor.Code("V", W0 >> 15);
            }
            else
            {
                visitor.Spare(W0 >> 15);
            }
            if (edition >= 1)
            {
                visitor.Code("G", W0 >> 14 & 0x1);
            }
            else
            {
                visitor.Spare(W0 >> 14 & 0x1);
            }
            visitor.Code("CH", W0 >> 13 & 0x1);
            visitor.Spare(W0 >> 12 & 0x1);
            visitor.Octal("MODE3A", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/245 Target Identification; 7 octets.</summary>
    public struct Item245
    {
        internal ulong W0;

        internal Item245(ulong octets) => W0 = octets;

        /// <summary>STI.</summary>
        public byte STI { readonly get => (byte)(W0 >> 54); set => W0 = W0 & ~0xC0000000000000UL | (ulong)value << 54 & 0xC0000000000000UL; }
        /// <summary>CHR.</summary>
        public IcaoText CHR { readonly get => new IcaoText(W0 & 0xFFFFFFFFFFFF); set => W0 = W0 & ~0xFFFFFFFFFFFFUL | (ulong)value.Bits & 0xFFFFFFFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("STI", W0 >> 54);
            visitor.Spare(W0 >> 48 & 0x3F);
            visitor.Characters("CHR", new IcaoText(W0 & 0xFFFFFFFFFFFF));
            visitor.EndGroup();
        }
    }

    /// <summary>I062/380 Aircraft Derived Data: 28 subfields.</summary>
    public ref struct Item380
    {
        private const ulong BitADR = 0x8000000000000000; // Target Address
        private const ulong BitID = 0x4000000000000000; // Target Identification
        private const ulong BitMHG = 0x2000000000000000; // Magnetic Heading
        private const ulong BitIAS = 0x1000000000000000; // Indicated Airspeed/Mach No
        private const ulong BitTAS = 0x0800000000000000; // True Airspeed
        private const ulong BitSAL = 0x0400000000000000; // Selected Altitude
        private const ulong BitFSS = 0x0200000000000000; // Final State Selected Altitude
        private const ulong BitTIS = 0x0080000000000000; // Trajectory Intent Status
        private const ulong BitTID = 0x0040000000000000; // Trajectory Intent Data
        private const ulong BitCOM = 0x0020000000000000; // COM
        private const ulong BitSAB = 0x0010000000000000; // Status Reported by ADS-B
        private const ulong BitACS = 0x0008000000000000; // ACAS Resolution Advisory Report
        private const ulong BitBVR = 0x0004000000000000; // Barometric Vertical Rate
        private const ulong BitGVR = 0x0002000000000000; // Geometric Vertical Rate
        private const ulong BitRAN = 0x0000800000000000; // Roll Angle
        private const ulong BitTAR = 0x0000400000000000; // Track Angle Rate
        private const ulong BitTAN = 0x0000200000000000; // Track Angle
        private const ulong BitGS = 0x0000100000000000; // Ground Speed
        private const ulong BitVUN = 0x0000080000000000; // Velocity Uncertainty
        private const ulong BitMET = 0x0000040000000000; // Meteorological Data
        private const ulong BitEMC = 0x0000020000000000; // Emitter Category
        private const ulong BitPOS = 0x0000008000000000; // Position
        private const ulong BitGAL = 0x0000004000000000; // Geometric Altitude
        private const ulong BitPUN = 0x0000002000000000; // Position Uncertainty
        private const ulong BitBDSDATA = 0x0000001000000000; // BDS Register DATA
        private const ulong BitIAR = 0x0000000800000000; // Indicated Airspeed
        private const ulong BitMAC = 0x0000000400000000; // Mach Number
        private const ulong BitBPS = 0x0000000200000000; // Barometric Pressure Setting
        private const ulong Assigned = 0xFEFEFEFE00000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _adr;
        private ulong _id;
        private uint _mhg;
        private Item380IASField _ias;
        private uint _tas;
        private Item380SALField _sal;
        private Item380FSSField _fss;
        private Item380TISField _tis;
        private ReadOnlySpan<byte> _tid;
        private Item380COMField _com;
        private Item380SABField _sab;
        private ulong _acs;
        private uint _bvr;
        private uint _gvr;
        private uint _ran;
        private Item380TARField _tar;
        private uint _tan;
        private uint _gs;
        private uint _vun;
        private Item380METField _met;
        private uint _emc;
        private Item380POSField _pos;
        private uint _gal;
        private Item380PUNField _pun;
        private ReadOnlySpan<byte> _bdsdata;
        private uint _iar;
        private uint _mac;
        private Item380BPSField _bps;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I062/380/ADR is in the record.</summary>
        public bool HasADR { readonly get => (_announced.First & (uint)(BitADR >> 32)) != 0; set { if (value == HasADR) return; Unpack(); _adr = default; _announced.First ^= (uint)(BitADR >> 32); } }

        /// <summary>I062/380/ADR Target Address.</summary>
        public uint ADR { readonly get => HasADR ? (uint)KeptADR : default; set { if ((_announced.First & (uint)((BitADR | Packed) >> 32)) != (uint)(BitADR >> 32)) Announce(BitADR); _adr = (uint)value & 0xFFFFFFu; } }

        /// <summary>Whether I062/380/ID is in the record.</summary>
        public bool HasID { readonly get => (_announced.First & (uint)(BitID >> 32)) != 0; set { if (value == HasID) return; Unpack(); _id = default; _announced.First ^= (uint)(BitID >> 32); } }

        /// <summary>I062/380/ID Target Identification.</summary>
        public IcaoText ID { readonly get => HasID ? new IcaoText(KeptID) : default; set { if ((_announced.First & (uint)((BitID | Packed) >> 32)) != (uint)(BitID >> 32)) Announce(BitID); _id = (ulong)value.Bits & 0xFFFFFFFFFFFFUL; } }

        /// <summary>Whether I062/380/MHG is in the record.</summary>
        public bool HasMHG { readonly get => (_announced.First & (uint)(BitMHG >> 32)) != 0; set { if (value == HasMHG) return; Unpack(); _mhg = default; _announced.First ^= (uint)(BitMHG >> 32); } }

        /// <summary>I062/380/MHG Magnetic Heading; LSB 360/2^16 deg.</summary>
        public double MHG_deg { readonly get => HasMHG ? ((int)KeptMHG) * (45.0 / 8192) : default; set { if ((_announced.First & (uint)((BitMHG | Packed) >> 32)) != (uint)(BitMHG >> 32)) Announce(BitMHG); _mhg = (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; } }

        /// <summary>Whether I062/380/IAS is in the record.</summary>
        public bool HasIAS { readonly get => (_announced.First & (uint)(BitIAS >> 32)) != 0; set { if (value == HasIAS) return; Unpack(); _ias = default; _announced.First ^= (uint)(BitIAS >> 32); } }

        /// <summary>I062/380/IAS Indicated Airspeed/Mach No.</summary>
        public Item380IASField IAS { readonly get => HasIAS ? KeptIAS : default; set { if ((_announced.First & (uint)((BitIAS | Packed) >> 32)) != (uint)(BitIAS >> 32)) Announce(BitIAS); _ias = value; } }

        /// <summary>Whether I062/380/TAS is in the record.</summary>
        public bool HasTAS { readonly get => (_announced.First & (uint)(BitTAS >> 32)) != 0; set { if (value == HasTAS) return; Unpack(); _tas = default; _announced.First ^= (uint)(BitTAS >> 32); } }

        /// <summary>I062/380/TAS True Airspeed; LSB 1 kt.</summary>
        public double TAS_kt { readonly get => HasTAS ? (double)((int)KeptTAS) : default; set { if ((_announced.First & (uint)((BitTAS | Packed) >> 32)) != (uint)(BitTAS >> 32)) Announce(BitTAS); _tas = (uint)(Quantise.Unsigned(value * (1.0 / 1), 16)); } }

        /// <summary>Whether I062/380/SAL is in the record.</summary>
        public bool HasSAL { readonly get => (_announced.First & (uint)(BitSAL >> 32)) != 0; set { if (value == HasSAL) return; Unpack(); _sal = default; _announced.First ^= (uint)(BitSAL >> 32); } }

        /// <summary>I062/380/SAL Selected Altitude.</summary>
        public Item380SALField SAL { readonly get => HasSAL ? KeptSAL : default; set { if ((_announced.First & (uint)((BitSAL | Packed) >> 32)) != (uint)(BitSAL >> 32)) Announce(BitSAL); _sal = value; } }

        /// <summary>Whether I062/380/FSS is in the record.</summary>
        public bool HasFSS { readonly get => (_announced.First & (uint)(BitFSS >> 32)) != 0; set { if (value == HasFSS) return; Unpack(); _fss = default; _announced.First ^= (uint)(BitFSS >> 32); } }

        /// <summary>I062/380/FSS Final State Selected Altitude.</summary>
        public Item380FSSField FSS { readonly get => HasFSS ? KeptFSS : default; set { if ((_announced.First & (uint)((BitFSS | Packed) >> 32)) != (uint)(BitFSS >> 32)) Announce(BitFSS); _fss = value; } }

        /// <summary>Whether I062/380/TIS is in the record.</summary>
        public bool HasTIS { readonly get => (_announced.First & (uint)(BitTIS >> 32)) != 0; set { if (value == HasTIS) return; Unpack(); _tis = default; _announced.First ^= (uint)(BitTIS >> 32); } }

        /// <summary>I062/380/TIS Trajectory Intent Status.</summary>
        public Item380TISField TIS { readonly get => HasTIS ? _tis : default; set { if ((_announced.First & (uint)((BitTIS | Packed) >> 32)) != (uint)(BitTIS >> 32)) Announce(BitTIS); _tis = value; } }

        /// <summary>Whether I062/380/TID is in the record.</summary>
        public bool HasTID { readonly get => (_announced.First & (uint)(BitTID >> 32)) != 0; set { if (value == HasTID) return; Unpack(); _tid = default; _announced.First ^= (uint)(BitTID >> 32); } }

        /// <summary>I062/380/TID Trajectory Intent Data.</summary>
        public Repetition<Item380TIDEntry> TID { readonly get => new(HasTID ? _tid : default); set { if ((_announced.First & (uint)((BitTID | Packed) >> 32)) != (uint)(BitTID >> 32)) Announce(BitTID); _tid = value.Octets; } }

        /// <summary>Whether I062/380/COM is in the record.</summary>
        public bool HasCOM { readonly get => (_announced.First & (uint)(BitCOM >> 32)) != 0; set { if (value == HasCOM) return; Unpack(); _com = default; _announced.First ^= (uint)(BitCOM >> 32); } }

        /// <summary>I062/380/COM .</summary>
        public Item380COMField COM { readonly get => HasCOM ? KeptCOM : default; set { if ((_announced.First & (uint)((BitCOM | Packed) >> 32)) != (uint)(BitCOM >> 32)) Announce(BitCOM); _com = value; } }

        /// <summary>Whether I062/380/SAB is in the record.</summary>
        public bool HasSAB { readonly get => (_announced.First & (uint)(BitSAB >> 32)) != 0; set { if (value == HasSAB) return; Unpack(); _sab = default; _announced.First ^= (uint)(BitSAB >> 32); } }

        /// <summary>I062/380/SAB Status Reported by ADS-B.</summary>
        public Item380SABField SAB { readonly get => HasSAB ? KeptSAB : default; set { if ((_announced.First & (uint)((BitSAB | Packed) >> 32)) != (uint)(BitSAB >> 32)) Announce(BitSAB); _sab = value; } }

        /// <summary>Whether I062/380/ACS is in the record.</summary>
        public bool HasACS { readonly get => (_announced.First & (uint)(BitACS >> 32)) != 0; set { if (value == HasACS) return; Unpack(); _acs = default; _announced.First ^= (uint)(BitACS >> 32); } }

        /// <summary>I062/380/ACS ACAS Resolution Advisory Report.</summary>
        public ulong ACS { readonly get => HasACS ? (ulong)KeptACS : default; set { if ((_announced.First & (uint)((BitACS | Packed) >> 32)) != (uint)(BitACS >> 32)) Announce(BitACS); _acs = (ulong)value & 0xFFFFFFFFFFFFFFUL; } }

        /// <summary>Whether I062/380/BVR is in the record.</summary>
        public bool HasBVR { readonly get => (_announced.First & (uint)(BitBVR >> 32)) != 0; set { if (value == HasBVR) return; Unpack(); _bvr = default; _announced.First ^= (uint)(BitBVR >> 32); } }

        /// <summary>I062/380/BVR Barometric Vertical Rate; LSB 25/2^2 ft/min.</summary>
        public double BVR_ftpmin { readonly get => HasBVR ? ((int)(KeptBVR << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)((BitBVR | Packed) >> 32)) != (uint)(BitBVR >> 32)) Announce(BitBVR); _bvr = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

        /// <summary>Whether I062/380/GVR is in the record.</summary>
        public bool HasGVR { readonly get => (_announced.First & (uint)(BitGVR >> 32)) != 0; set { if (value == HasGVR) return; Unpack(); _gvr = default; _announced.First ^= (uint)(BitGVR >> 32); } }

        /// <summary>I062/380/GVR Geometric Vertical Rate; LSB 25/2^2 ft/min.</summary>
        public double GVR_ftpmin { readonly get => HasGVR ? ((int)(KeptGVR << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)((BitGVR | Packed) >> 32)) != (uint)(BitGVR >> 32)) Announce(BitGVR); _gvr = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

        /// <summary>Whether I062/380/RAN is in the record.</summary>
        public bool HasRAN { readonly get => (_announced.First & (uint)(BitRAN >> 32)) != 0; set { if (value == HasRAN) return; Unpack(); _ran = default; _announced.First ^= (uint)(BitRAN >> 32); } }

        /// <summary>I062/380/RAN Roll Angle; LSB 1/100 deg.</summary>
        public double RAN_deg { readonly get => HasRAN ? ((int)(KeptRAN << 16) >> 16) / 100.0 : default; set { if ((_announced.First & (uint)((BitRAN | Packed) >> 32)) != (uint)(BitRAN >> 32)) Announce(BitRAN); _ran = (uint)(Quantise.Signed(value * (100.0 / 1), 16)) & 0xFFFFu; } }

        /// <summary>Whether I062/380/TAR is in the record.</summary>
        public bool HasTAR { readonly get => (_announced.First & (uint)(BitTAR >> 32)) != 0; set { if (value == HasTAR) return; Unpack(); _tar = default; _announced.First ^= (uint)(BitTAR >> 32); } }

        /// <summary>I062/380/TAR Track Angle Rate.</summary>
        public Item380TARField TAR { readonly get => HasTAR ? KeptTAR : default; set { if ((_announced.First & (uint)((BitTAR | Packed) >> 32)) != (uint)(BitTAR >> 32)) Announce(BitTAR); _tar = value; } }

        /// <summary>Whether I062/380/TAN is in the record.</summary>
        public bool HasTAN { readonly get => (_announced.First & (uint)(BitTAN >> 32)) != 0; set { if (value == HasTAN) return; Unpack(); _tan = default; _announced.First ^= (uint)(BitTAN >> 32); } }

        /// <summary>I062/380/TAN Track Angle; LSB 360/2^16 deg.</summary>
        public double TAN_deg { readonly get => HasTAN ? ((int)KeptTAN) * (45.0 / 8192) : default; set { if ((_announced.First & (uint)((BitTAN | Packed) >> 32)) != (uint)(BitTAN >> 32)) Announce(BitTAN); _tan = (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; } }

        /// <summary>Whether I062/380/GS is in the record.</summary>
        public bool HasGS { readonly get => (_announced.First & (uint)(BitGS >> 32)) != 0; set { if (value == HasGS) return; Unpack(); _gs = default; _announced.First ^= (uint)(BitGS >> 32); } }

        /// <summary>I062/380/GS Ground Speed; LSB 1/2^14 NM/s.</summary>
        public double GS_NMps { readonly get => HasGS ? ((int)(KeptGS << 16) >> 16) * (1.0 / 16384) : default; set { if ((_announced.First & (uint)((BitGS | Packed) >> 32)) != (uint)(BitGS >> 32)) Announce(BitGS); _gs = (uint)(Quantise.Signed(value * (16384.0 / 1), 16)) & 0xFFFFu; } }

        /// <summary>Whether I062/380/VUN is in the record.</summary>
        public bool HasVUN { readonly get => (_announced.First & (uint)(BitVUN >> 32)) != 0; set { if (value == HasVUN) return; Unpack(); _vun = default; _announced.First ^= (uint)(BitVUN >> 32); } }

        /// <summary>I062/380/VUN Velocity Uncertainty.</summary>
        public byte VUN { readonly get => HasVUN ? (byte)KeptVUN : default; set { if ((_announced.First & (uint)((BitVUN | Packed) >> 32)) != (uint)(BitVUN >> 32)) Announce(BitVUN); _vun = (uint)value; } }

        /// <summary>Whether I062/380/MET is in the record.</summary>
        public bool HasMET { readonly get => (_announced.First & (uint)(BitMET >> 32)) != 0; set { if (value == HasMET) return; Unpack(); _met = default; _announced.First ^= (uint)(BitMET >> 32); } }

        /// <summary>I062/380/MET Meteorological Data.</summary>
        public Item380METField MET { readonly get => HasMET ? KeptMET : default; set { if ((_announced.First & (uint)((BitMET | Packed) >> 32)) != (uint)(BitMET >> 32)) Announce(BitMET); _met = value; } }

        /// <summary>Whether I062/380/EMC is in the record.</summary>
        public bool HasEMC { readonly get => (_announced.First & (uint)(BitEMC >> 32)) != 0; set { if (value == HasEMC) return; Unpack(); _emc = default; _announced.First ^= (uint)(BitEMC >> 32); } }

        /// <summary>I062/380/EMC Emitter Category.</summary>
        public byte EMC { readonly get => HasEMC ? (byte)KeptEMC : default; set { if ((_announced.First & (uint)((BitEMC | Packed) >> 32)) != (uint)(BitEMC >> 32)) Announce(BitEMC); _emc = (uint)value; } }

        /// <summary>Whether I062/380/POS is in the record.</summary>
        public bool HasPOS { readonly get => (_announced.First & (uint)(BitPOS >> 32)) != 0; set { if (value == HasPOS) return; Unpack(); _pos = default; _announced.First ^= (uint)(BitPOS >> 32); } }

        /// <summary>I062/380/POS Position.</summary>
        public Item380POSField POS { readonly get => HasPOS ? KeptPOS : default; set { if ((_announced.First & (uint)((BitPOS | Packed) >> 32)) != (uint)(BitPOS >> 32)) Announce(BitPOS); _pos = value; } }

        /// <summary>Whether I062/380/GAL is in the record.</summary>
        public bool HasGAL { readonly get => (_announced.First & (uint)(BitGAL >> 32)) != 0; set { if (value == HasGAL) return; Unpack(); _gal = default; _announced.First ^= (uint)(BitGAL >> 32); } }

        /// <summary>I062/380/GAL Geometric Altitude; LSB 25/2^2 ft.</summary>
        public double GAL_ft { readonly get => HasGAL ? ((int)(KeptGAL << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)((BitGAL | Packed) >> 32)) != (uint)(BitGAL >> 32)) Announce(BitGAL); _gal = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

        /// <summary>Whether I062/380/PUN is in the record.</summary>
        public bool HasPUN { readonly get => (_announced.First & (uint)(BitPUN >> 32)) != 0; set { if (value == HasPUN) return; Unpack(); _pun = default; _announced.First ^= (uint)(BitPUN >> 32); } }

        /// <summary>I062/380/PUN Position Uncertainty.</summary>
        public Item380PUNField PUN { readonly get => HasPUN ? KeptPUN : default; set { if ((_announced.First & (uint)((BitPUN | Packed) >> 32)) != (uint)(BitPUN >> 32)) Announce(BitPUN); _pun = value; } }

        /// <summary>Whether I062/380/BDSDATA is in the record.</summary>
        public bool HasBDSDATA { readonly get => (_announced.First & (uint)(BitBDSDATA >> 32)) != 0; set { if (value == HasBDSDATA) return; Unpack(); _bdsdata = default; _announced.First ^= (uint)(BitBDSDATA >> 32); } }

        /// <summary>I062/380/BDSDATA BDS Register DATA.</summary>
        public Repetition<Item380BDSDATAEntry> BDSDATA { readonly get => new(HasBDSDATA ? _bdsdata : default); set { if ((_announced.First & (uint)((BitBDSDATA | Packed) >> 32)) != (uint)(BitBDSDATA >> 32)) Announce(BitBDSDATA); _bdsdata = value.Octets; } }

        /// <summary>Whether I062/380/IAR is in the record.</summary>
        public bool HasIAR { readonly get => (_announced.First & (uint)(BitIAR >> 32)) != 0; set { if (value == HasIAR) return; Unpack(); _iar = default; _announced.First ^= (uint)(BitIAR >> 32); } }

        /// <summary>I062/380/IAR Indicated Airspeed; LSB 1 kt.</summary>
        public double IAR_kt { readonly get => HasIAR ? (double)((int)KeptIAR) : default; set { if ((_announced.First & (uint)((BitIAR | Packed) >> 32)) != (uint)(BitIAR >> 32)) Announce(BitIAR); _iar = (uint)(Quantise.Unsigned(value * (1.0 / 1), 16)); } }

        /// <summary>Whether I062/380/MAC is in the record.</summary>
        public bool HasMAC { readonly get => (_announced.First & (uint)(BitMAC >> 32)) != 0; set { if (value == HasMAC) return; Unpack(); _mac = default; _announced.First ^= (uint)(BitMAC >> 32); } }

        /// <summary>I062/380/MAC Mach Number; LSB 1/125 Mach.</summary>
        public double MAC_Mach { readonly get => HasMAC ? ((int)KeptMAC) / 125.0 : default; set { if ((_announced.First & (uint)((BitMAC | Packed) >> 32)) != (uint)(BitMAC >> 32)) Announce(BitMAC); _mac = (uint)(Quantise.Unsigned(value * (125.0 / 1), 16)); } }

        /// <summary>Whether I062/380/BPS is in the record.</summary>
        public bool HasBPS { readonly get => (_announced.First & (uint)(BitBPS >> 32)) != 0; set { if (value == HasBPS) return; Unpack(); _bps = default; _announced.First ^= (uint)(BitBPS >> 32); } }

        /// <summary>I062/380/BPS Barometric Pressure Setting.</summary>
        public Item380BPSField BPS { readonly get => HasBPS ? KeptBPS : default; set { if ((_announced.First & (uint)((BitBPS | Packed) >> 32)) != (uint)(BitBPS >> 32)) Announce(BitBPS); _bps = value; } }

        private readonly uint KeptADR => (_present & Packed) == 0 ? _adr : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitADR));

        private readonly ulong KeptID => (_present & Packed) == 0 ? _id : Octets.U48(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitID));

        private readonly uint KeptMHG => (_present & Packed) == 0 ? _mhg : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMHG));

        private readonly Item380IASField KeptIAS => (_present & Packed) == 0 ? _ias : new Item380IASField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitIAS)));

        private readonly uint KeptTAS => (_present & Packed) == 0 ? _tas : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTAS));

        private readonly Item380SALField KeptSAL => (_present & Packed) == 0 ? _sal : new Item380SALField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSAL)));

        private readonly Item380FSSField KeptFSS => (_present & Packed) == 0 ? _fss : new Item380FSSField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitFSS)));

        private readonly Item380COMField KeptCOM => (_present & Packed) == 0 ? _com : new Item380COMField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOM)));

        private readonly Item380SABField KeptSAB => (_present & Packed) == 0 ? _sab : new Item380SABField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSAB)));

        private readonly ulong KeptACS => (_present & Packed) == 0 ? _acs : Octets.U56(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitACS));

        private readonly uint KeptBVR => (_present & Packed) == 0 ? _bvr : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitBVR));

        private readonly uint KeptGVR => (_present & Packed) == 0 ? _gvr : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGVR));

        private readonly uint KeptRAN => (_present & Packed) == 0 ? _ran : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRAN));

        private readonly Item380TARField KeptTAR => (_present & Packed) == 0 ? _tar : new Item380TARField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTAR)));

        private readonly uint KeptTAN => (_present & Packed) == 0 ? _tan : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTAN));

        private readonly uint KeptGS => (_present & Packed) == 0 ? _gs : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGS));

        private readonly uint KeptVUN => (_present & Packed) == 0 ? _vun : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitVUN));

        private readonly Item380METField KeptMET => (_present & Packed) == 0 ? _met : new Item380METField(Octets.U64(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMET)));

        private readonly uint KeptEMC => (_present & Packed) == 0 ? _emc : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitEMC));

        private readonly Item380POSField KeptPOS => (_present & Packed) == 0 ? _pos : new Item380POSField(Octets.U48(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPOS)));

        private readonly uint KeptGAL => (_present & Packed) == 0 ? _gal : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGAL));

        private readonly Item380PUNField KeptPUN => (_present & Packed) == 0 ? _pun : new Item380PUNField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPUN)));

        private readonly uint KeptIAR => (_present & Packed) == 0 ? _iar : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitIAR));

        private readonly uint KeptMAC => (_present & Packed) == 0 ? _mac : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMAC));

        private readonly Item380BPSField KeptBPS => (_present & Packed) == 0 ? _bps : new Item380BPSField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitBPS)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x80080A2000000000) + 2 * BitOperations.PopCount(present & 0xFE3EF0CE00000000) + 4 * BitOperations.PopCount(present & 0x4008008000000000) + 8 * BitOperations.PopCount(present & 0x0000040000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "380");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "380");
            if (!TBounds.AreChecked && (present & 0x00C0001000000000) == 0)
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x80C80A3000000000) + 2 * BitOperations.PopCount(present & 0xFE3EF0CE00000000) + 4 * BitOperations.PopCount(present & 0x4008008000000000) + 8 * BitOperations.PopCount(present & 0x0000040000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitADR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "380/ADR");
                _adr = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitID >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 6)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "380/ID");
                _id = Octets.U48(ref b, at);
                at += 6;
            }

            if ((first & (uint)(BitMHG >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "380/MHG");
                _mhg = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitIAS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "380/IAS");
                _ias.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitTAS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "380/TAS");
                _tas = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitSAL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "380/SAL");
                _sal.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitFSS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "380/FSS");
                _fss.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitTIS >> 32)) != 0)
                {
                    nint startTIS = at;
                    nint endTIS = Octets.ReadExtended(ref b, at, end, Item380TISField.Ends, Item380TISField.Stops, out _tis.W0);
                    if (endTIS < 0)
                        return fault.Set(endTIS == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "380/TIS");
                    at = endTIS;
                    spare -= at - startTIS - 1;
                    if (!TBounds.AreChecked && spare < 0)
                        return Read<Checked>(bytes, start, ref fault);
                }

                if ((first & (uint)(BitTID >> 32)) != 0)
                {
                    nint startTID = at;
                    if (at >= end)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/TID");
                    int octetsTID = 15 * (int)Octets.U8(ref b, at);
                    if (end - at <= octetsTID)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/TID");
                    _tid = bytes.Slice((int)at + 1, octetsTID);
                    at += 1 + octetsTID;
                    spare -= at - startTID - 1;
                    if (!TBounds.AreChecked && spare < 0)
                        return Read<Checked>(bytes, start, ref fault);
                }

                if ((first & (uint)(BitCOM >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/COM");
                    _com.W0 = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitSAB >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/SAB");
                    _sab.W0 = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitACS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 7)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/ACS");
                    _acs = Octets.U56(ref b, at);
                    at += 7;
                }

                if ((first & (uint)(BitBVR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/BVR");
                    _bvr = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitGVR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/GVR");
                    _gvr = Octets.U16(ref b, at);
                    at += 2;
                }
            }

            if ((first & 0x0000FE00) != 0)
            {
                if ((first & (uint)(BitRAN >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/RAN");
                    _ran = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitTAR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/TAR");
                    _tar.W0 = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitTAN >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/TAN");
                    _tan = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitGS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/GS");
                    _gs = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitVUN >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/VUN");
                    _vun = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitMET >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 8)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/MET");
                    _met.W0 = Octets.U64(ref b, at);
                    at += 8;
                }

                if ((first & (uint)(BitEMC >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/EMC");
                    _emc = Octets.U8(ref b, at);
                    at += 1;
                }
            }

            if ((first & 0x000000FE) != 0)
            {
                if ((first & (uint)(BitPOS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 6)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/POS");
                    _pos.W0 = Octets.U48(ref b, at);
                    at += 6;
                }

                if ((first & (uint)(BitGAL >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/GAL");
                    _gal = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitPUN >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/PUN");
                    _pun.W0 = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitBDSDATA >> 32)) != 0)
                {
                    nint startBDSDATA = at;
                    if (at >= end)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/BDSDATA");
                    int octetsBDSDATA = 8 * (int)Octets.U8(ref b, at);
                    if (end - at <= octetsBDSDATA)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/BDSDATA");
                    _bdsdata = bytes.Slice((int)at + 1, octetsBDSDATA);
                    at += 1 + octetsBDSDATA;
                    spare -= at - startBDSDATA - 1;
                    if (!TBounds.AreChecked && spare < 0)
                        return Read<Checked>(bytes, start, ref fault);
                }

                if ((first & (uint)(BitIAR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/IAR");
                    _iar = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitMAC >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/MAC");
                    _mac = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitBPS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "380/BPS");
                    _bps.W0 = Octets.U16(ref b, at);
                    at += 2;
                }
            }

            return at;
        }

        /// <summary>The subfields without a bound of length that are there.</summary>
        internal readonly ulong Varying => _present & 0x0040001000000000;

        internal readonly int MaximumLength => 86 + (HasTID ? _tid.Length : 0) + (HasBDSDATA ? _bdsdata.Length : 0);

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitADR >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _adr);
                at += 3;
            }

            if ((first & (uint)(BitID >> 32)) != 0)
            {
                Octets.PutWide48(ref b, at, _id);
                at += 6;
            }

            if ((first & (uint)(BitMHG >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _mhg);
                at += 2;
            }

            if ((first & (uint)(BitIAS >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _ias.W0);
                at += 2;
            }

            if ((first & (uint)(BitTAS >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _tas);
                at += 2;
            }

            if ((first & (uint)(BitSAL >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _sal.W0);
                at += 2;
            }

            if ((first & (uint)(BitFSS >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _fss.W0);
                at += 2;
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitTIS >> 32)) != 0)
                {
                    at = Octets.WriteExtended(ref b, at, _tis.W0, _tis.OctetCount);
                }

                if ((first & (uint)(BitTID >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, (uint)_tid.Length / 15);
                    at = Octets.WriteSpan(ref b, at + 1, _tid);
                }

                if ((first & (uint)(BitCOM >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _com.W0);
                    at += 2;
                }

                if ((first & (uint)(BitSAB >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _sab.W0);
                    at += 2;
                }

                if ((first & (uint)(BitACS >> 32)) != 0)
                {
                    Octets.PutWide56(ref b, at, _acs);
                    at += 7;
                }

                if ((first & (uint)(BitBVR >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _bvr);
                    at += 2;
                }

                if ((first & (uint)(BitGVR >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _gvr);
                    at += 2;
                }
            }

            if ((first & 0x0000FE00) != 0)
            {
                if ((first & (uint)(BitRAN >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _ran);
                    at += 2;
                }

                if ((first & (uint)(BitTAR >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _tar.W0);
                    at += 2;
                }

                if ((first & (uint)(BitTAN >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _tan);
                    at += 2;
                }

                if ((first & (uint)(BitGS >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _gs);
                    at += 2;
                }

                if ((first & (uint)(BitVUN >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _vun);
                    at += 1;
                }

                if ((first & (uint)(BitMET >> 32)) != 0)
                {
                    Octets.Put64(ref b, at, _met.W0);
                    at += 8;
                }

                if ((first & (uint)(BitEMC >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _emc);
                    at += 1;
                }
            }

            if ((first & 0x000000FE) != 0)
            {
                if ((first & (uint)(BitPOS >> 32)) != 0)
                {
                    Octets.PutWide48(ref b, at, _pos.W0);
                    at += 6;
                }

                if ((first & (uint)(BitGAL >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _gal);
                    at += 2;
                }

                if ((first & (uint)(BitPUN >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _pun.W0);
                    at += 1;
                }

                if ((first & (uint)(BitBDSDATA >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, (uint)_bdsdata.Length / 8);
                    at = Octets.WriteSpan(ref b, at + 1, _bdsdata);
                }

                if ((first & (uint)(BitIAR >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _iar);
                    at += 2;
                }

                if ((first & (uint)(BitMAC >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _mac);
                    at += 2;
                }

                if ((first & (uint)(BitBPS >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _bps.W0);
                    at += 2;
                }
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
            if ((first & (uint)(BitADR >> 32)) != 0)
            {
                uint adrKept = TKept.IsPacked ? Octets.U24(ref b, at) : _adr;
                at += 3;
                visitor.Code("ADR", adrKept);
            }

            if ((first & (uint)(BitID >> 32)) != 0)
            {
                ulong idKept = TKept.IsPacked ? Octets.U48(ref b, at) : _id;
                at += 6;
                visitor.Characters("ID", new IcaoText(idKept));
            }

            if ((first & (uint)(BitMHG >> 32)) != 0)
            {
                uint mhgKept = TKept.IsPacked ? Octets.U16(ref b, at) : _mhg;
                at += 2;
                visitor.Quantity("MHG", ((int)mhgKept) * (45.0 / 8192), "deg");
            }

            if ((first & (uint)(BitIAS >> 32)) != 0)
            {
                Item380IASField iasKept = TKept.IsPacked ? new Item380IASField(Octets.U16(ref b, at)) : _ias;
                at += 2;
                iasKept.Accept("IAS", ref visitor, edition);
            }

            if ((first & (uint)(BitTAS >> 32)) != 0)
            {
                uint tasKept = TKept.IsPacked ? Octets.U16(ref b, at) : _tas;
                at += 2;
                visitor.Quantity("TAS", (double)((int)tasKept), "kt");
            }

            if ((first & (uint)(BitSAL >> 32)) != 0)
            {
                Item380SALField salKept = TKept.IsPacked ? new Item380SALField(Octets.U16(ref b, at)) : _sal;
                at += 2;
                salKept.Accept("SAL", ref visitor, edition);
            }

            if ((first & (uint)(BitFSS >> 32)) != 0)
            {
                Item380FSSField fssKept = TKept.IsPacked ? new Item380FSSField(Octets.U16(ref b, at)) : _fss;
                at += 2;
                fssKept.Accept("FSS", ref visitor, edition);
            }

            if ((first & 0x00FE0000) != 0)
            {
                if (!TKept.IsPacked && (first & (uint)(BitTIS >> 32)) != 0)
                {
                    _tis.Accept("TIS", ref visitor, edition);
                }

                if (!TKept.IsPacked && (first & (uint)(BitTID >> 32)) != 0)
                {
                    visitor.BeginList("TID");
                    foreach (Item380TIDEntry entry in TID)
                        entry.Accept("", ref visitor, edition);
                    visitor.EndList();
                }

                if ((first & (uint)(BitCOM >> 32)) != 0)
                {
                    Item380COMField comKept = TKept.IsPacked ? new Item380COMField(Octets.U16(ref b, at)) : _com;
                    at += 2;
                    comKept.Accept("COM", ref visitor, edition);
                }

                if ((first & (uint)(BitSAB >> 32)) != 0)
                {
                    Item380SABField sabKept = TKept.IsPacked ? new Item380SABField(Octets.U16(ref b, at)) : _sab;
                    at += 2;
                    sabKept.Accept("SAB", ref visitor, edition);
                }

                if ((first & (uint)(BitACS >> 32)) != 0)
                {
                    ulong acsKept = TKept.IsPacked ? Octets.U56(ref b, at) : _acs;
                    at += 7;
                    visitor.Code("ACS", acsKept);
                    visitor.Register(0x30, acsKept);
                }

                if ((first & (uint)(BitBVR >> 32)) != 0)
                {
                    uint bvrKept = TKept.IsPacked ? Octets.U16(ref b, at) : _bvr;
                    at += 2;
                    visitor.Quantity("BVR", ((int)(bvrKept << 16) >> 16) * (25.0 / 4), "ft/min");
                }

                if ((first & (uint)(BitGVR >> 32)) != 0)
                {
                    uint gvrKept = TKept.IsPacked ? Octets.U16(ref b, at) : _gvr;
                    at += 2;
                    visitor.Quantity("GVR", ((int)(gvrKept << 16) >> 16) * (25.0 / 4), "ft/min");
                }
            }

            if ((first & 0x0000FE00) != 0)
            {
                if ((first & (uint)(BitRAN >> 32)) != 0)
                {
                    uint ranKept = TKept.IsPacked ? Octets.U16(ref b, at) : _ran;
                    at += 2;
                    visitor.Quantity("RAN", ((int)(ranKept << 16) >> 16) / 100.0, "deg");
                }

                if ((first & (uint)(BitTAR >> 32)) != 0)
                {
                    Item380TARField tarKept = TKept.IsPacked ? new Item380TARField(Octets.U16(ref b, at)) : _tar;
                    at += 2;
                    tarKept.Accept("TAR", ref visitor, edition);
                }

                if ((first & (uint)(BitTAN >> 32)) != 0)
                {
                    uint tanKept = TKept.IsPacked ? Octets.U16(ref b, at) : _tan;
                    at += 2;
                    visitor.Quantity("TAN", ((int)tanKept) * (45.0 / 8192), "deg");
                }

                if ((first & (uint)(BitGS >> 32)) != 0)
                {
                    uint gsKept = TKept.IsPacked ? Octets.U16(ref b, at) : _gs;
                    at += 2;
                    visitor.Quantity("GS", ((int)(gsKept << 16) >> 16) * (1.0 / 16384), "NM/s");
                }

                if ((first & (uint)(BitVUN >> 32)) != 0)
                {
                    uint vunKept = TKept.IsPacked ? Octets.U8(ref b, at) : _vun;
                    at += 1;
                    visitor.Code("VUN", vunKept);
                }

                if ((first & (uint)(BitMET >> 32)) != 0)
                {
                    Item380METField metKept = TKept.IsPacked ? new Item380METField(Octets.U64(ref b, at)) : _met;
                    at += 8;
                    metKept.Accept("MET", ref visitor, edition);
                }

                if ((first & (uint)(BitEMC >> 32)) != 0)
                {
                    uint emcKept = TKept.IsPacked ? Octets.U8(ref b, at) : _emc;
                    at += 1;
                    visitor.Code("EMC", emcKept);
                }
            }

            if ((first & 0x000000FE) != 0)
            {
                if ((first & (uint)(BitPOS >> 32)) != 0)
                {
                    Item380POSField posKept = TKept.IsPacked ? new Item380POSField(Octets.U48(ref b, at)) : _pos;
                    at += 6;
                    posKept.Accept("POS", ref visitor, edition);
                }

                if ((first & (uint)(BitGAL >> 32)) != 0)
                {
                    uint galKept = TKept.IsPacked ? Octets.U16(ref b, at) : _gal;
                    at += 2;
                    visitor.Quantity("GAL", ((int)(galKept << 16) >> 16) * (25.0 / 4), "ft");
                }

                if ((first & (uint)(BitPUN >> 32)) != 0)
                {
                    Item380PUNField punKept = TKept.IsPacked ? new Item380PUNField(Octets.U8(ref b, at)) : _pun;
                    at += 1;
                    punKept.Accept("PUN", ref visitor, edition);
                }

                if (!TKept.IsPacked && (first & (uint)(BitBDSDATA >> 32)) != 0)
                {
                    visitor.BeginList(edition <= 3 ? "MB" : "BDSDATA");
                    foreach (Item380BDSDATAEntry entry in BDSDATA)
                        entry.Accept("", ref visitor, edition);
                    visitor.EndList();
                }

                if ((first & (uint)(BitIAR >> 32)) != 0)
                {
                    uint iarKept = TKept.IsPacked ? Octets.U16(ref b, at) : _iar;
                    at += 2;
                    visitor.Quantity("IAR", (double)((int)iarKept), "kt");
                }

                if ((first & (uint)(BitMAC >> 32)) != 0)
                {
                    uint macKept = TKept.IsPacked ? Octets.U16(ref b, at) : _mac;
                    at += 2;
                    visitor.Quantity("MAC", ((int)macKept) / 125.0, "Mach");
                }

                if ((first & (uint)(BitBPS >> 32)) != 0)
                {
                    Item380BPSField bpsKept = TKept.IsPacked ? new Item380BPSField(Octets.U16(ref b, at)) : _bps;
                    at += 2;
                    bpsKept.Accept("BPS", ref visitor, edition);
                }
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I062/080 Track Status; 7 extents, in 7 octets.</summary>
    public struct Item080
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item080(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>MON; extent 1.</summary>
        public bool MON { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>SPI; extent 1.</summary>
        public bool SPI { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>Most Reliable Height; extent 1.</summary>
        public bool MRH { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>SRC; extent 1.</summary>
        public byte SRC { readonly get => (byte)(W0 >> 58 & 0x7); set => W0 = W0 & ~0x1C00000000000000UL | (ulong)value << 58 & 0x1C00000000000000UL; }
        /// <summary>CNF; extent 1.</summary>
        public bool CNF { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>SIM; extent 2.</summary>
        public bool SIM { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }
        /// <summary>TSE; extent 2.</summary>
        public bool TSE { readonly get => (W0 >> 54 & 0x1) != 0; set => W0 = W0 & ~0x40000000000000UL | (ulong)((value ? 1u : 0u)) << 54 & 0x40000000000000UL | 0x0100000000000000UL; }
        /// <summary>TSB; extent 2.</summary>
        public bool TSB { readonly get => (W0 >> 53 & 0x1) != 0; set => W0 = W0 & ~0x20000000000000UL | (ulong)((value ? 1u : 0u)) << 53 & 0x20000000000000UL | 0x0100000000000000UL; }
        /// <summary>FPC; extent 2.</summary>
        public bool FPC { readonly get => (W0 >> 52 & 0x1) != 0; set => W0 = W0 & ~0x10000000000000UL | (ulong)((value ? 1u : 0u)) << 52 & 0x10000000000000UL | 0x0100000000000000UL; }
        /// <summary>AFF; extent 2.</summary>
        public bool AFF { readonly get => (W0 >> 51 & 0x1) != 0; set => W0 = W0 & ~0x8000000000000UL | (ulong)((value ? 1u : 0u)) << 51 & 0x8000000000000UL | 0x0100000000000000UL; }
        /// <summary>STP; extent 2.</summary>
        public bool STP { readonly get => (W0 >> 50 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000UL | (ulong)((value ? 1u : 0u)) << 50 & 0x4000000000000UL | 0x0100000000000000UL; }
        /// <summary>KOS; extent 2.</summary>
        public bool KOS { readonly get => (W0 >> 49 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000UL | (ulong)((value ? 1u : 0u)) << 49 & 0x2000000000000UL | 0x0100000000000000UL; }
        /// <summary>AMA; extent 3.</summary>
        public bool AMA { readonly get => (W0 >> 47 & 0x1) != 0; set => W0 = W0 & ~0x800000000000UL | (ulong)((value ? 1u : 0u)) << 47 & 0x800000000000UL | 0x0101000000000000UL; }
        /// <summary>MD4; extent 3.</summary>
        public byte MD4 { readonly get => (byte)(W0 >> 45 & 0x3); set => W0 = W0 & ~0x600000000000UL | (ulong)value << 45 & 0x600000000000UL | 0x0101000000000000UL; }
        /// <summary>ME; extent 3.</summary>
        public bool ME { readonly get => (W0 >> 44 & 0x1) != 0; set => W0 = W0 & ~0x100000000000UL | (ulong)((value ? 1u : 0u)) << 44 & 0x100000000000UL | 0x0101000000000000UL; }
        /// <summary>MI; extent 3.</summary>
        public bool MI { readonly get => (W0 >> 43 & 0x1) != 0; set => W0 = W0 & ~0x80000000000UL | (ulong)((value ? 1u : 0u)) << 43 & 0x80000000000UL | 0x0101000000000000UL; }
        /// <summary>MD5; extent 3.</summary>
        public byte MD5 { readonly get => (byte)(W0 >> 41 & 0x3); set => W0 = W0 & ~0x60000000000UL | (ulong)value << 41 & 0x60000000000UL | 0x0101000000000000UL; }
        /// <summary>CST; extent 4.</summary>
        public bool CST { readonly get => (W0 >> 39 & 0x1) != 0; set => W0 = W0 & ~0x8000000000UL | (ulong)((value ? 1u : 0u)) << 39 & 0x8000000000UL | 0x0101010000000000UL; }
        /// <summary>PSR; extent 4.</summary>
        public bool PSR { readonly get => (W0 >> 38 & 0x1) != 0; set => W0 = W0 & ~0x4000000000UL | (ulong)((value ? 1u : 0u)) << 38 & 0x4000000000UL | 0x0101010000000000UL; }
        /// <summary>SSR; extent 4.</summary>
        public bool SSR { readonly get => (W0 >> 37 & 0x1) != 0; set => W0 = W0 & ~0x2000000000UL | (ulong)((value ? 1u : 0u)) << 37 & 0x2000000000UL | 0x0101010000000000UL; }
        /// <summary>MDS; extent 4.</summary>
        public bool MDS { readonly get => (W0 >> 36 & 0x1) != 0; set => W0 = W0 & ~0x1000000000UL | (ulong)((value ? 1u : 0u)) << 36 & 0x1000000000UL | 0x0101010000000000UL; }
        /// <summary>ADS; extent 4.</summary>
        public bool ADS { readonly get => (W0 >> 35 & 0x1) != 0; set => W0 = W0 & ~0x800000000UL | (ulong)((value ? 1u : 0u)) << 35 & 0x800000000UL | 0x0101010000000000UL; }
        /// <summary>SUC; extent 4.</summary>
        public bool SUC { readonly get => (W0 >> 34 & 0x1) != 0; set => W0 = W0 & ~0x400000000UL | (ulong)((value ? 1u : 0u)) << 34 & 0x400000000UL | 0x0101010000000000UL; }
        /// <summary>AAC; extent 4.</summary>
        public bool AAC { readonly get => (W0 >> 33 & 0x1) != 0; set => W0 = W0 & ~0x200000000UL | (ulong)((value ? 1u : 0u)) << 33 & 0x200000000UL | 0x0101010000000000UL; }
        /// <summary>SDS; extent 5.</summary>
        public byte SDS { readonly get => (byte)(W0 >> 30 & 0x3); set => W0 = W0 & ~0xC0000000UL | (ulong)value << 30 & 0xC0000000UL | 0x0101010100000000UL; }
        /// <summary>EMS; extent 5.</summary>
        public byte EMS { readonly get => (byte)(W0 >> 27 & 0x7); set => W0 = W0 & ~0x38000000UL | (ulong)value << 27 & 0x38000000UL | 0x0101010100000000UL; }
        /// <summary>PFT; extent 5.</summary>
        public bool PFT { readonly get => (W0 >> 26 & 0x1) != 0; set => W0 = W0 & ~0x4000000UL | (ulong)((value ? 1u : 0u)) << 26 & 0x4000000UL | 0x0101010100000000UL; }
        /// <summary>FPLT; extent 5.</summary>
        public bool FPLT { readonly get => (W0 >> 25 & 0x1) != 0; set => W0 = W0 & ~0x2000000UL | (ulong)((value ? 1u : 0u)) << 25 & 0x2000000UL | 0x0101010100000000UL; }
        /// <summary>DUPT; extent 6.</summary>
        public bool DUPT { readonly get => (W0 >> 23 & 0x1) != 0; set => W0 = W0 & ~0x800000UL | (ulong)((value ? 1u : 0u)) << 23 & 0x800000UL | 0x0101010101000000UL; }
        /// <summary>DUPF; extent 6.</summary>
        public bool DUPF { readonly get => (W0 >> 22 & 0x1) != 0; set => W0 = W0 & ~0x400000UL | (ulong)((value ? 1u : 0u)) << 22 & 0x400000UL | 0x0101010101000000UL; }
        /// <summary>DUPM; extent 6.</summary>
        public bool DUPM { readonly get => (W0 >> 21 & 0x1) != 0; set => W0 = W0 & ~0x200000UL | (ulong)((value ? 1u : 0u)) << 21 & 0x200000UL | 0x0101010101000000UL; }
        /// <summary>SFC; since edition 1.18; extent 6.</summary>
        public bool SFC { readonly get => (W0 >> 20 & 0x1) != 0; set => W0 = W0 & ~0x100000UL | (ulong)((value ? 1u : 0u)) << 20 & 0x100000UL | 0x0101010101000000UL; }
        /// <summary>IDD; since edition 1.18; extent 6.</summary>
        public bool IDD { readonly get => (W0 >> 19 & 0x1) != 0; set => W0 = W0 & ~0x80000UL | (ulong)((value ? 1u : 0u)) << 19 & 0x80000UL | 0x0101010101000000UL; }
        /// <summary>IEC; since edition 1.18; extent 6.</summary>
        public bool IEC { readonly get => (W0 >> 18 & 0x1) != 0; set => W0 = W0 & ~0x40000UL | (ulong)((value ? 1u : 0u)) << 18 & 0x40000UL | 0x0101010101000000UL; }
        /// <summary>MLAT; since edition 1.20; extent 6.</summary>
        public bool MLAT { readonly get => (W0 >> 17 & 0x1) != 0; set => W0 = W0 & ~0x20000UL | (ulong)((value ? 1u : 0u)) << 17 & 0x20000UL | 0x0101010101000000UL; }
        /// <summary>M5I; extent 7.</summary>
        public bool M5I { readonly get => (W0 >> 15 & 0x1) != 0; set => W0 = W0 & ~0x8000UL | (ulong)((value ? 1u : 0u)) << 15 & 0x8000UL | 0x0101010101010000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("MON", W0 >> 63);
            visitor.Code("SPI", W0 >> 62 & 0x1);
            visitor.Code("MRH", W0 >> 61 & 0x1);
            visitor.Code("SRC", W0 >> 58 & 0x7);
            visitor.Code("CNF", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("SIM", W0 >> 55 & 0x1);
                visitor.Code("TSE", W0 >> 54 & 0x1);
                visitor.Code("TSB", W0 >> 53 & 0x1);
                visitor.Code("FPC", W0 >> 52 & 0x1);
                visitor.Code("AFF", W0 >> 51 & 0x1);
                visitor.Code("STP", W0 >> 50 & 0x1);
                visitor.Code("KOS", W0 >> 49 & 0x1);
            }
            if (octets > 2)
            {
                visitor.Code("AMA", W0 >> 47 & 0x1);
                visitor.Code("MD4", W0 >> 45 & 0x3);
                visitor.Code("ME", W0 >> 44 & 0x1);
                visitor.Code("MI", W0 >> 43 & 0x1);
                visitor.Code("MD5", W0 >> 41 & 0x3);
            }
            if (octets > 3)
            {
                visitor.Code("CST", W0 >> 39 & 0x1);
                visitor.Code("PSR", W0 >> 38 & 0x1);
                visitor.Code("SSR", W0 >> 37 & 0x1);
                visitor.Code("MDS", W0 >> 36 & 0x1);
                visitor.Code("ADS", W0 >> 35 & 0x1);
                visitor.Code("SUC", W0 >> 34 & 0x1);
                visitor.Code("AAC", W0 >> 33 & 0x1);
            }
            if (octets > 4)
            {
                visitor.Code("SDS", W0 >> 30 & 0x3);
                visitor.Code("EMS", W0 >> 27 & 0x7);
                visitor.Code("PFT", W0 >> 26 & 0x1);
                visitor.Code("FPLT", W0 >> 25 & 0x1);
            }
            if (octets > 5)
            {
                visitor.Code("DUPT", W0 >> 23 & 0x1);
                visitor.Code("DUPF", W0 >> 22 & 0x1);
                visitor.Code("DUPM", W0 >> 21 & 0x1);
                if (edition >= 2)
                {
                    visitor.Code("SFC", W0 >> 20 & 0x1);
                }
                else
                {
                    visitor.Spare(W0 >> 20 & 0x1);
                }
                if (edition >= 2)
                {
                    visitor.Code("IDD", W0 >> 19 & 0x1);
                }
                else
                {
                    visitor.Spare(W0 >> 19 & 0x1);
                }
                if (edition >= 2)
                {
                    visitor.Code("IEC", W0 >> 18 & 0x1);
                }
                else
                {
                    visitor.Spare(W0 >> 18 & 0x1);
                }
                if (edition >= 4)
                {
                    visitor.Code("MLAT", W0 >> 17 & 0x1);
                }
                else
                {
                    visitor.Spare(W0 >> 17 & 0x1);
                }
            }
            if (octets > 6 && edition >= 5)
            {
                visitor.Code("M5I", W0 >> 15 & 0x1);
                visitor.Spare(W0 >> 9 & 0x3F);
            }
            int known = edition >= 5 ? 7 : 6;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/290 System Track Update Ages: 10 subfields.</summary>
    public ref struct Item290
    {
        private const ulong BitTRK = 0x8000000000000000; // Track Age
        private const ulong BitPSR = 0x4000000000000000; // PSR Age
        private const ulong BitSSR = 0x2000000000000000; // SSR Age
        private const ulong BitMDS = 0x1000000000000000; // Mode S Age
        private const ulong BitADS = 0x0800000000000000; // ADS-C Age
        private const ulong BitES = 0x0400000000000000; // ADS-B Extended Squitter Age
        private const ulong BitVDL = 0x0200000000000000; // ADS-B VDL Mode 4 Age
        private const ulong BitUAT = 0x0080000000000000; // ADS-B UAT Age
        private const ulong BitLOP = 0x0040000000000000; // Loop Age
        private const ulong BitMLT = 0x0020000000000000; // Multilateration Age
        private const ulong Assigned = 0xFEE0000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _trk;
        private uint _psr;
        private uint _ssr;
        private uint _mds;
        private uint _ads;
        private uint _es;
        private uint _vdl;
        private uint _uat;
        private uint _lop;
        private uint _mlt;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I062/290/TRK is in the record.</summary>
        public bool HasTRK { readonly get => (_announced.First & (uint)(BitTRK >> 32)) != 0; set { if (value == HasTRK) return; Unpack(); _trk = default; _announced.First ^= (uint)(BitTRK >> 32); } }

        /// <summary>I062/290/TRK Track Age; LSB 1/2^2 s.</summary>
        public double TRK_s { readonly get => HasTRK ? ((int)KeptTRK) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitTRK | Packed) >> 32)) != (uint)(BitTRK >> 32)) Announce(BitTRK); _trk = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/290/PSR is in the record.</summary>
        public bool HasPSR { readonly get => (_announced.First & (uint)(BitPSR >> 32)) != 0; set { if (value == HasPSR) return; Unpack(); _psr = default; _announced.First ^= (uint)(BitPSR >> 32); } }

        /// <summary>I062/290/PSR PSR Age; LSB 1/2^2 s.</summary>
        public double PSR_s { readonly get => HasPSR ? ((int)KeptPSR) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitPSR | Packed) >> 32)) != (uint)(BitPSR >> 32)) Announce(BitPSR); _psr = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/290/SSR is in the record.</summary>
        public bool HasSSR { readonly get => (_announced.First & (uint)(BitSSR >> 32)) != 0; set { if (value == HasSSR) return; Unpack(); _ssr = default; _announced.First ^= (uint)(BitSSR >> 32); } }

        /// <summary>I062/290/SSR SSR Age; LSB 1/2^2 s.</summary>
        public double SSR_s { readonly get => HasSSR ? ((int)KeptSSR) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitSSR | Packed) >> 32)) != (uint)(BitSSR >> 32)) Announce(BitSSR); _ssr = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/290/MDS is in the record.</summary>
        public bool HasMDS { readonly get => (_announced.First & (uint)(BitMDS >> 32)) != 0; set { if (value == HasMDS) return; Unpack(); _mds = default; _announced.First ^= (uint)(BitMDS >> 32); } }

        /// <summary>I062/290/MDS Mode S Age; LSB 1/2^2 s.</summary>
        public double MDS_s { readonly get => HasMDS ? ((int)KeptMDS) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMDS | Packed) >> 32)) != (uint)(BitMDS >> 32)) Announce(BitMDS); _mds = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/290/ADS is in the record.</summary>
        public bool HasADS { readonly get => (_announced.First & (uint)(BitADS >> 32)) != 0; set { if (value == HasADS) return; Unpack(); _ads = default; _announced.First ^= (uint)(BitADS >> 32); } }

        /// <summary>I062/290/ADS ADS-C Age; LSB 1/2^2 s.</summary>
        public double ADS_s { readonly get => HasADS ? ((int)KeptADS) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitADS | Packed) >> 32)) != (uint)(BitADS >> 32)) Announce(BitADS); _ads = (uint)(Quantise.Unsigned(value * (4.0 / 1), 16)); } }

        /// <summary>Whether I062/290/ES is in the record.</summary>
        public bool HasES { readonly get => (_announced.First & (uint)(BitES >> 32)) != 0; set { if (value == HasES) return; Unpack(); _es = default; _announced.First ^= (uint)(BitES >> 32); } }

        /// <summary>I062/290/ES ADS-B Extended Squitter Age; LSB 1/2^2 s.</summary>
        public double ES_s { readonly get => HasES ? ((int)KeptES) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitES | Packed) >> 32)) != (uint)(BitES >> 32)) Announce(BitES); _es = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/290/VDL is in the record.</summary>
        public bool HasVDL { readonly get => (_announced.First & (uint)(BitVDL >> 32)) != 0; set { if (value == HasVDL) return; Unpack(); _vdl = default; _announced.First ^= (uint)(BitVDL >> 32); } }

        /// <summary>I062/290/VDL ADS-B VDL Mode 4 Age; LSB 1/2^2 s.</summary>
        public double VDL_s { readonly get => HasVDL ? ((int)KeptVDL) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitVDL | Packed) >> 32)) != (uint)(BitVDL >> 32)) Announce(BitVDL); _vdl = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/290/UAT is in the record.</summary>
        public bool HasUAT { readonly get => (_announced.First & (uint)(BitUAT >> 32)) != 0; set { if (value == HasUAT) return; Unpack(); _uat = default; _announced.First ^= (uint)(BitUAT >> 32); } }

        /// <summary>I062/290/UAT ADS-B UAT Age; LSB 1/2^2 s.</summary>
        public double UAT_s { readonly get => HasUAT ? ((int)KeptUAT) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitUAT | Packed) >> 32)) != (uint)(BitUAT >> 32)) Announce(BitUAT); _uat = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/290/LOP is in the record.</summary>
        public bool HasLOP { readonly get => (_announced.First & (uint)(BitLOP >> 32)) != 0; set { if (value == HasLOP) return; Unpack(); _lop = default; _announced.First ^= (uint)(BitLOP >> 32); } }

        /// <summary>I062/290/LOP Loop Age; LSB 1/2^2 s.</summary>
        public double LOP_s { readonly get => HasLOP ? ((int)KeptLOP) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitLOP | Packed) >> 32)) != (uint)(BitLOP >> 32)) Announce(BitLOP); _lop = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/290/MLT is in the record.</summary>
        public bool HasMLT { readonly get => (_announced.First & (uint)(BitMLT >> 32)) != 0; set { if (value == HasMLT) return; Unpack(); _mlt = default; _announced.First ^= (uint)(BitMLT >> 32); } }

        /// <summary>I062/290/MLT Multilateration Age; LSB 1/2^2 s.</summary>
        public double MLT_s { readonly get => HasMLT ? ((int)KeptMLT) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMLT | Packed) >> 32)) != (uint)(BitMLT >> 32)) Announce(BitMLT); _mlt = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        private readonly uint KeptTRK => (_present & Packed) == 0 ? _trk : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTRK));

        private readonly uint KeptPSR => (_present & Packed) == 0 ? _psr : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPSR));

        private readonly uint KeptSSR => (_present & Packed) == 0 ? _ssr : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSSR));

        private readonly uint KeptMDS => (_present & Packed) == 0 ? _mds : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMDS));

        private readonly uint KeptADS => (_present & Packed) == 0 ? _ads : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitADS));

        private readonly uint KeptES => (_present & Packed) == 0 ? _es : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitES));

        private readonly uint KeptVDL => (_present & Packed) == 0 ? _vdl : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitVDL));

        private readonly uint KeptUAT => (_present & Packed) == 0 ? _uat : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitUAT));

        private readonly uint KeptLOP => (_present & Packed) == 0 ? _lop : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitLOP));

        private readonly uint KeptMLT => (_present & Packed) == 0 ? _mlt : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMLT));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xF6E0000000000000) + 2 * BitOperations.PopCount(present & 0x0800000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "290");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "290");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0xF6E0000000000000) + 2 * BitOperations.PopCount(present & 0x0800000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitTRK >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "290/TRK");
                _trk = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitPSR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "290/PSR");
                _psr = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitSSR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "290/SSR");
                _ssr = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitMDS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "290/MDS");
                _mds = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitADS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "290/ADS");
                _ads = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitES >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "290/ES");
                _es = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitVDL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "290/VDL");
                _vdl = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & 0x00E00000) != 0)
            {
                if ((first & (uint)(BitUAT >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "290/UAT");
                    _uat = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitLOP >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "290/LOP");
                    _lop = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitMLT >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "290/MLT");
                    _mlt = Octets.U8(ref b, at);
                    at += 1;
                }
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
            if ((first & (uint)(BitTRK >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _trk);
                at += 1;
            }

            if ((first & (uint)(BitPSR >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _psr);
                at += 1;
            }

            if ((first & (uint)(BitSSR >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _ssr);
                at += 1;
            }

            if ((first & (uint)(BitMDS >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _mds);
                at += 1;
            }

            if ((first & (uint)(BitADS >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _ads);
                at += 2;
            }

            if ((first & (uint)(BitES >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _es);
                at += 1;
            }

            if ((first & (uint)(BitVDL >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _vdl);
                at += 1;
            }

            if ((first & 0x00E00000) != 0)
            {
                if ((first & (uint)(BitUAT >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _uat);
                    at += 1;
                }

                if ((first & (uint)(BitLOP >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _lop);
                    at += 1;
                }

                if ((first & (uint)(BitMLT >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _mlt);
                    at += 1;
                }
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
            if ((first & (uint)(BitTRK >> 32)) != 0)
            {
                uint trkKept = TKept.IsPacked ? Octets.U8(ref b, at) : _trk;
                at += 1;
                visitor.Quantity("TRK", ((int)trkKept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitPSR >> 32)) != 0)
            {
                uint psrKept = TKept.IsPacked ? Octets.U8(ref b, at) : _psr;
                at += 1;
                visitor.Quantity("PSR", ((int)psrKept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitSSR >> 32)) != 0)
            {
                uint ssrKept = TKept.IsPacked ? Octets.U8(ref b, at) : _ssr;
                at += 1;
                visitor.Quantity("SSR", ((int)ssrKept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitMDS >> 32)) != 0)
            {
                uint mdsKept = TKept.IsPacked ? Octets.U8(ref b, at) : _mds;
                at += 1;
                visitor.Quantity("MDS", ((int)mdsKept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitADS >> 32)) != 0)
            {
                uint adsKept = TKept.IsPacked ? Octets.U16(ref b, at) : _ads;
                at += 2;
                visitor.Quantity("ADS", ((int)adsKept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitES >> 32)) != 0)
            {
                uint esKept = TKept.IsPacked ? Octets.U8(ref b, at) : _es;
                at += 1;
                visitor.Quantity("ES", ((int)esKept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitVDL >> 32)) != 0)
            {
                uint vdlKept = TKept.IsPacked ? Octets.U8(ref b, at) : _vdl;
                at += 1;
                visitor.Quantity("VDL", ((int)vdlKept) * (1.0 / 4), "s");
            }

            if ((first & 0x00E00000) != 0)
            {
                if ((first & (uint)(BitUAT >> 32)) != 0)
                {
                    uint uatKept = TKept.IsPacked ? Octets.U8(ref b, at) : _uat;
                    at += 1;
                    visitor.Quantity("UAT", ((int)uatKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitLOP >> 32)) != 0)
                {
                    uint lopKept = TKept.IsPacked ? Octets.U8(ref b, at) : _lop;
                    at += 1;
                    visitor.Quantity("LOP", ((int)lopKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitMLT >> 32)) != 0)
                {
                    uint mltKept = TKept.IsPacked ? Octets.U8(ref b, at) : _mlt;
                    at += 1;
                    visitor.Quantity("MLT", ((int)mltKept) * (1.0 / 4), "s");
                }
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I062/200 Mode of Movement; 1 octet.</summary>
    public struct Item200
    {
        internal uint W0;

        internal Item200(uint octets) => W0 = octets;

        /// <summary>Transversal Acceleration.</summary>
        public byte TRANS { readonly get => (byte)(W0 >> 6); set => W0 = W0 & ~0xC0u | (uint)value << 6 & 0xC0u; }
        /// <summary>Longitudinal Acceleration.</summary>
        public byte LONG { readonly get => (byte)(W0 >> 4 & 0x3); set => W0 = W0 & ~0x30u | (uint)value << 4 & 0x30u; }
        /// <summary>Vertical Rate.</summary>
        public byte VERT { readonly get => (byte)(W0 >> 2 & 0x3); set => W0 = W0 & ~0xCu | (uint)value << 2 & 0xCu; }
        /// <summary>Altitude Discrepancy Flag.</summary>
        public bool ADF { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TRANS", W0 >> 6);
            visitor.Code("LONG", W0 >> 4 & 0x3);
            visitor.Code("VERT", W0 >> 2 & 0x3);
            visitor.Code("ADF", W0 >> 1 & 0x1);
            visitor.Spare(W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/295 Track Data Ages: 31 subfields.</summary>
    public ref struct Item295
    {
        private const ulong BitMFL = 0x8000000000000000; // Measured Flight Level Age
        private const ulong BitMD1 = 0x4000000000000000; // Mode 1 Age
        private const ulong BitMD2 = 0x2000000000000000; // Mode 2 Age
        private const ulong BitMDA = 0x1000000000000000; // Mode 3/A Age
        private const ulong BitMD4 = 0x0800000000000000; // Mode 4 Age
        private const ulong BitMD5 = 0x0400000000000000; // Mode 5 Age
        private const ulong BitMHG = 0x0200000000000000; // Magnetic Heading Age
        private const ulong BitIAS = 0x0080000000000000; // IAS
        private const ulong BitTAS = 0x0040000000000000; // True Airspeed Age
        private const ulong BitSAL = 0x0020000000000000; // Selected Altitude Age
        private const ulong BitFSS = 0x0010000000000000; // Final State Selected Altitude Age
        private const ulong BitTID = 0x0008000000000000; // Trajectory Intent Age
        private const ulong BitCOM = 0x0004000000000000; // COM
        private const ulong BitSAB = 0x0002000000000000; // Status Reported by ADS-B Age
        private const ulong BitACS = 0x0000800000000000; // ACAS Resolution Advisory Report Age
        private const ulong BitBVR = 0x0000400000000000; // Barometric Vertical Rate Age
        private const ulong BitGVR = 0x0000200000000000; // Geometrical Vertical Rate Age
        private const ulong BitRAN = 0x0000100000000000; // Roll Angle Age
        private const ulong BitTAR = 0x0000080000000000; // Track Angle Rate Age
        private const ulong BitTAN = 0x0000040000000000; // Track Angle Age
        private const ulong BitGSP = 0x0000020000000000; // Ground Speed Age
        private const ulong BitVUN = 0x0000008000000000; // Velocity Uncertainty Age
        private const ulong BitMET = 0x0000004000000000; // Meteorological Data Age
        private const ulong BitEMC = 0x0000002000000000; // Emitter Category Age
        private const ulong BitPOS = 0x0000001000000000; // Position Age
        private const ulong BitGAL = 0x0000000800000000; // Geometric Altitude Age
        private const ulong BitPUN = 0x0000000400000000; // Position Uncertainty Age
        private const ulong BitMB = 0x0000000200000000; // BDS Register Data Age
        private const ulong BitIAR = 0x0000000080000000; // Indicated Airspeed Data Age
        private const ulong BitMAC = 0x0000000040000000; // Mach Number Data Age
        private const ulong BitBPS = 0x0000000020000000; // Barometric Pressure Setting Data Age
        private const ulong Assigned = 0xFEFEFEFEE0000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _mfl;
        private uint _md1;
        private uint _md2;
        private uint _mda;
        private uint _md4;
        private uint _md5;
        private uint _mhg;
        private uint _ias;
        private uint _tas;
        private uint _sal;
        private uint _fss;
        private uint _tid;
        private uint _com;
        private uint _sab;
        private uint _acs;
        private uint _bvr;
        private uint _gvr;
        private uint _ran;
        private uint _tar;
        private uint _tan;
        private uint _gsp;
        private uint _vun;
        private uint _met;
        private uint _emc;
        private uint _pos;
        private uint _gal;
        private uint _pun;
        private uint _mb;
        private uint _iar;
        private uint _mac;
        private uint _bps;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I062/295/MFL is in the record.</summary>
        public bool HasMFL { readonly get => (_announced.First & (uint)(BitMFL >> 32)) != 0; set { if (value == HasMFL) return; Unpack(); _mfl = default; _announced.First ^= (uint)(BitMFL >> 32); } }

        /// <summary>I062/295/MFL Measured Flight Level Age; LSB 1/2^2 s.</summary>
        public double MFL_s { readonly get => HasMFL ? ((int)KeptMFL) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMFL | Packed) >> 32)) != (uint)(BitMFL >> 32)) Announce(BitMFL); _mfl = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/MD1 is in the record.</summary>
        public bool HasMD1 { readonly get => (_announced.First & (uint)(BitMD1 >> 32)) != 0; set { if (value == HasMD1) return; Unpack(); _md1 = default; _announced.First ^= (uint)(BitMD1 >> 32); } }

        /// <summary>I062/295/MD1 Mode 1 Age; LSB 1/2^2 s.</summary>
        public double MD1_s { readonly get => HasMD1 ? ((int)KeptMD1) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMD1 | Packed) >> 32)) != (uint)(BitMD1 >> 32)) Announce(BitMD1); _md1 = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/MD2 is in the record.</summary>
        public bool HasMD2 { readonly get => (_announced.First & (uint)(BitMD2 >> 32)) != 0; set { if (value == HasMD2) return; Unpack(); _md2 = default; _announced.First ^= (uint)(BitMD2 >> 32); } }

        /// <summary>I062/295/MD2 Mode 2 Age; LSB 1/2^2 s.</summary>
        public double MD2_s { readonly get => HasMD2 ? ((int)KeptMD2) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMD2 | Packed) >> 32)) != (uint)(BitMD2 >> 32)) Announce(BitMD2); _md2 = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/MDA is in the record.</summary>
        public bool HasMDA { readonly get => (_announced.First & (uint)(BitMDA >> 32)) != 0; set { if (value == HasMDA) return; Unpack(); _mda = default; _announced.First ^= (uint)(BitMDA >> 32); } }

        /// <summary>I062/295/MDA Mode 3/A Age; LSB 1/2^2 s.</summary>
        public double MDA_s { readonly get => HasMDA ? ((int)KeptMDA) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMDA | Packed) >> 32)) != (uint)(BitMDA >> 32)) Announce(BitMDA); _mda = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/MD4 is in the record.</summary>
        public bool HasMD4 { readonly get => (_announced.First & (uint)(BitMD4 >> 32)) != 0; set { if (value == HasMD4) return; Unpack(); _md4 = default; _announced.First ^= (uint)(BitMD4 >> 32); } }

        /// <summary>I062/295/MD4 Mode 4 Age; LSB 1/2^2 s.</summary>
        public double MD4_s { readonly get => HasMD4 ? ((int)KeptMD4) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMD4 | Packed) >> 32)) != (uint)(BitMD4 >> 32)) Announce(BitMD4); _md4 = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/MD5 is in the record.</summary>
        public bool HasMD5 { readonly get => (_announced.First & (uint)(BitMD5 >> 32)) != 0; set { if (value == HasMD5) return; Unpack(); _md5 = default; _announced.First ^= (uint)(BitMD5 >> 32); } }

        /// <summary>I062/295/MD5 Mode 5 Age; LSB 1/2^2 s.</summary>
        public double MD5_s { readonly get => HasMD5 ? ((int)KeptMD5) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMD5 | Packed) >> 32)) != (uint)(BitMD5 >> 32)) Announce(BitMD5); _md5 = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/MHG is in the record.</summary>
        public bool HasMHG { readonly get => (_announced.First & (uint)(BitMHG >> 32)) != 0; set { if (value == HasMHG) return; Unpack(); _mhg = default; _announced.First ^= (uint)(BitMHG >> 32); } }

        /// <summary>I062/295/MHG Magnetic Heading Age; LSB 1/2^2 s.</summary>
        public double MHG_s { readonly get => HasMHG ? ((int)KeptMHG) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMHG | Packed) >> 32)) != (uint)(BitMHG >> 32)) Announce(BitMHG); _mhg = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/IAS is in the record.</summary>
        public bool HasIAS { readonly get => (_announced.First & (uint)(BitIAS >> 32)) != 0; set { if (value == HasIAS) return; Unpack(); _ias = default; _announced.First ^= (uint)(BitIAS >> 32); } }

        /// <summary>I062/295/IAS ; LSB 1/2^2 s.</summary>
        public double IAS_s { readonly get => HasIAS ? ((int)KeptIAS) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitIAS | Packed) >> 32)) != (uint)(BitIAS >> 32)) Announce(BitIAS); _ias = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/TAS is in the record.</summary>
        public bool HasTAS { readonly get => (_announced.First & (uint)(BitTAS >> 32)) != 0; set { if (value == HasTAS) return; Unpack(); _tas = default; _announced.First ^= (uint)(BitTAS >> 32); } }

        /// <summary>I062/295/TAS True Airspeed Age; LSB 1/2^2 s.</summary>
        public double TAS_s { readonly get => HasTAS ? ((int)KeptTAS) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitTAS | Packed) >> 32)) != (uint)(BitTAS >> 32)) Announce(BitTAS); _tas = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/SAL is in the record.</summary>
        public bool HasSAL { readonly get => (_announced.First & (uint)(BitSAL >> 32)) != 0; set { if (value == HasSAL) return; Unpack(); _sal = default; _announced.First ^= (uint)(BitSAL >> 32); } }

        /// <summary>I062/295/SAL Selected Altitude Age; LSB 1/2^2 s.</summary>
        public double SAL_s { readonly get => HasSAL ? ((int)KeptSAL) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitSAL | Packed) >> 32)) != (uint)(BitSAL >> 32)) Announce(BitSAL); _sal = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/FSS is in the record.</summary>
        public bool HasFSS { readonly get => (_announced.First & (uint)(BitFSS >> 32)) != 0; set { if (value == HasFSS) return; Unpack(); _fss = default; _announced.First ^= (uint)(BitFSS >> 32); } }

        /// <summary>I062/295/FSS Final State Selected Altitude Age; LSB 1/2^2 s.</summary>
        public double FSS_s { readonly get => HasFSS ? ((int)KeptFSS) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitFSS | Packed) >> 32)) != (uint)(BitFSS >> 32)) Announce(BitFSS); _fss = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/TID is in the record.</summary>
        public bool HasTID { readonly get => (_announced.First & (uint)(BitTID >> 32)) != 0; set { if (value == HasTID) return; Unpack(); _tid = default; _announced.First ^= (uint)(BitTID >> 32); } }

        /// <summary>I062/295/TID Trajectory Intent Age; LSB 1/2^2 s.</summary>
        public double TID_s { readonly get => HasTID ? ((int)KeptTID) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitTID | Packed) >> 32)) != (uint)(BitTID >> 32)) Announce(BitTID); _tid = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/COM is in the record.</summary>
        public bool HasCOM { readonly get => (_announced.First & (uint)(BitCOM >> 32)) != 0; set { if (value == HasCOM) return; Unpack(); _com = default; _announced.First ^= (uint)(BitCOM >> 32); } }

        /// <summary>I062/295/COM ; LSB 1/2^2 s.</summary>
        public double COM_s { readonly get => HasCOM ? ((int)KeptCOM) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitCOM | Packed) >> 32)) != (uint)(BitCOM >> 32)) Announce(BitCOM); _com = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/SAB is in the record.</summary>
        public bool HasSAB { readonly get => (_announced.First & (uint)(BitSAB >> 32)) != 0; set { if (value == HasSAB) return; Unpack(); _sab = default; _announced.First ^= (uint)(BitSAB >> 32); } }

        /// <summary>I062/295/SAB Status Reported by ADS-B Age; LSB 1/2^2 s.</summary>
        public double SAB_s { readonly get => HasSAB ? ((int)KeptSAB) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitSAB | Packed) >> 32)) != (uint)(BitSAB >> 32)) Announce(BitSAB); _sab = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/ACS is in the record.</summary>
        public bool HasACS { readonly get => (_announced.First & (uint)(BitACS >> 32)) != 0; set { if (value == HasACS) return; Unpack(); _acs = default; _announced.First ^= (uint)(BitACS >> 32); } }

        /// <summary>I062/295/ACS ACAS Resolution Advisory Report Age; LSB 1/2^2 s.</summary>
        public double ACS_s { readonly get => HasACS ? ((int)KeptACS) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitACS | Packed) >> 32)) != (uint)(BitACS >> 32)) Announce(BitACS); _acs = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/BVR is in the record.</summary>
        public bool HasBVR { readonly get => (_announced.First & (uint)(BitBVR >> 32)) != 0; set { if (value == HasBVR) return; Unpack(); _bvr = default; _announced.First ^= (uint)(BitBVR >> 32); } }

        /// <summary>I062/295/BVR Barometric Vertical Rate Age; LSB 1/2^2 s.</summary>
        public double BVR_s { readonly get => HasBVR ? ((int)KeptBVR) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitBVR | Packed) >> 32)) != (uint)(BitBVR >> 32)) Announce(BitBVR); _bvr = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/GVR is in the record.</summary>
        public bool HasGVR { readonly get => (_announced.First & (uint)(BitGVR >> 32)) != 0; set { if (value == HasGVR) return; Unpack(); _gvr = default; _announced.First ^= (uint)(BitGVR >> 32); } }

        /// <summary>I062/295/GVR Geometrical Vertical Rate Age; LSB 1/2^2 s.</summary>
        public double GVR_s { readonly get => HasGVR ? ((int)KeptGVR) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitGVR | Packed) >> 32)) != (uint)(BitGVR >> 32)) Announce(BitGVR); _gvr = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/RAN is in the record.</summary>
        public bool HasRAN { readonly get => (_announced.First & (uint)(BitRAN >> 32)) != 0; set { if (value == HasRAN) return; Unpack(); _ran = default; _announced.First ^= (uint)(BitRAN >> 32); } }

        /// <summary>I062/295/RAN Roll Angle Age; LSB 1/2^2 s.</summary>
        public double RAN_s { readonly get => HasRAN ? ((int)KeptRAN) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitRAN | Packed) >> 32)) != (uint)(BitRAN >> 32)) Announce(BitRAN); _ran = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/TAR is in the record.</summary>
        public bool HasTAR { readonly get => (_announced.First & (uint)(BitTAR >> 32)) != 0; set { if (value == HasTAR) return; Unpack(); _tar = default; _announced.First ^= (uint)(BitTAR >> 32); } }

        /// <summary>I062/295/TAR Track Angle Rate Age; LSB 1/2^2 s.</summary>
        public double TAR_s { readonly get => HasTAR ? ((int)KeptTAR) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitTAR | Packed) >> 32)) != (uint)(BitTAR >> 32)) Announce(BitTAR); _tar = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/TAN is in the record.</summary>
        public bool HasTAN { readonly get => (_announced.First & (uint)(BitTAN >> 32)) != 0; set { if (value == HasTAN) return; Unpack(); _tan = default; _announced.First ^= (uint)(BitTAN >> 32); } }

        /// <summary>I062/295/TAN Track Angle Age; LSB 1/2^2 s.</summary>
        public double TAN_s { readonly get => HasTAN ? ((int)KeptTAN) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitTAN | Packed) >> 32)) != (uint)(BitTAN >> 32)) Announce(BitTAN); _tan = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/GSP is in the record.</summary>
        public bool HasGSP { readonly get => (_announced.First & (uint)(BitGSP >> 32)) != 0; set { if (value == HasGSP) return; Unpack(); _gsp = default; _announced.First ^= (uint)(BitGSP >> 32); } }

        /// <summary>I062/295/GSP Ground Speed Age; LSB 1/2^2 s.</summary>
        public double GSP_s { readonly get => HasGSP ? ((int)KeptGSP) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitGSP | Packed) >> 32)) != (uint)(BitGSP >> 32)) Announce(BitGSP); _gsp = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/VUN is in the record.</summary>
        public bool HasVUN { readonly get => (_announced.First & (uint)(BitVUN >> 32)) != 0; set { if (value == HasVUN) return; Unpack(); _vun = default; _announced.First ^= (uint)(BitVUN >> 32); } }

        /// <summary>I062/295/VUN Velocity Uncertainty Age; LSB 1/2^2 s.</summary>
        public double VUN_s { readonly get => HasVUN ? ((int)KeptVUN) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitVUN | Packed) >> 32)) != (uint)(BitVUN >> 32)) Announce(BitVUN); _vun = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/MET is in the record.</summary>
        public bool HasMET { readonly get => (_announced.First & (uint)(BitMET >> 32)) != 0; set { if (value == HasMET) return; Unpack(); _met = default; _announced.First ^= (uint)(BitMET >> 32); } }

        /// <summary>I062/295/MET Meteorological Data Age; LSB 1/2^2 s.</summary>
        public double MET_s { readonly get => HasMET ? ((int)KeptMET) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMET | Packed) >> 32)) != (uint)(BitMET >> 32)) Announce(BitMET); _met = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/EMC is in the record.</summary>
        public bool HasEMC { readonly get => (_announced.First & (uint)(BitEMC >> 32)) != 0; set { if (value == HasEMC) return; Unpack(); _emc = default; _announced.First ^= (uint)(BitEMC >> 32); } }

        /// <summary>I062/295/EMC Emitter Category Age; LSB 1/2^2 s.</summary>
        public double EMC_s { readonly get => HasEMC ? ((int)KeptEMC) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitEMC | Packed) >> 32)) != (uint)(BitEMC >> 32)) Announce(BitEMC); _emc = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/POS is in the record.</summary>
        public bool HasPOS { readonly get => (_announced.First & (uint)(BitPOS >> 32)) != 0; set { if (value == HasPOS) return; Unpack(); _pos = default; _announced.First ^= (uint)(BitPOS >> 32); } }

        /// <summary>I062/295/POS Position Age; LSB 1/2^2 s.</summary>
        public double POS_s { readonly get => HasPOS ? ((int)KeptPOS) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitPOS | Packed) >> 32)) != (uint)(BitPOS >> 32)) Announce(BitPOS); _pos = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/GAL is in the record.</summary>
        public bool HasGAL { readonly get => (_announced.First & (uint)(BitGAL >> 32)) != 0; set { if (value == HasGAL) return; Unpack(); _gal = default; _announced.First ^= (uint)(BitGAL >> 32); } }

        /// <summary>I062/295/GAL Geometric Altitude Age; LSB 1/2^2 s.</summary>
        public double GAL_s { readonly get => HasGAL ? ((int)KeptGAL) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitGAL | Packed) >> 32)) != (uint)(BitGAL >> 32)) Announce(BitGAL); _gal = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/PUN is in the record.</summary>
        public bool HasPUN { readonly get => (_announced.First & (uint)(BitPUN >> 32)) != 0; set { if (value == HasPUN) return; Unpack(); _pun = default; _announced.First ^= (uint)(BitPUN >> 32); } }

        /// <summary>I062/295/PUN Position Uncertainty Age; LSB 1/2^2 s.</summary>
        public double PUN_s { readonly get => HasPUN ? ((int)KeptPUN) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitPUN | Packed) >> 32)) != (uint)(BitPUN >> 32)) Announce(BitPUN); _pun = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/MB is in the record.</summary>
        public bool HasMB { readonly get => (_announced.First & (uint)(BitMB >> 32)) != 0; set { if (value == HasMB) return; Unpack(); _mb = default; _announced.First ^= (uint)(BitMB >> 32); } }

        /// <summary>I062/295/MB BDS Register Data Age; LSB 1/2^2 s.</summary>
        public double MB_s { readonly get => HasMB ? ((int)KeptMB) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitMB | Packed) >> 32)) != (uint)(BitMB >> 32)) Announce(BitMB); _mb = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/IAR is in the record.</summary>
        public bool HasIAR { readonly get => (_announced.Second & (uint)BitIAR) != 0; set { if (value == HasIAR) return; Unpack(); _iar = default; _announced.Second ^= (uint)BitIAR; } }

        /// <summary>I062/295/IAR Indicated Airspeed Data Age; LSB 1/2^2 s.</summary>
        public double IAR_s { readonly get => HasIAR ? ((int)KeptIAR) * (1.0 / 4) : default; set { if ((_present & (BitIAR | Packed)) != BitIAR) Announce(BitIAR); _iar = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/MAC is in the record.</summary>
        public bool HasMAC { readonly get => (_announced.Second & (uint)BitMAC) != 0; set { if (value == HasMAC) return; Unpack(); _mac = default; _announced.Second ^= (uint)BitMAC; } }

        /// <summary>I062/295/MAC Mach Number Data Age; LSB 1/2^2 s.</summary>
        public double MAC_s { readonly get => HasMAC ? ((int)KeptMAC) * (1.0 / 4) : default; set { if ((_present & (BitMAC | Packed)) != BitMAC) Announce(BitMAC); _mac = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/295/BPS is in the record.</summary>
        public bool HasBPS { readonly get => (_announced.Second & (uint)BitBPS) != 0; set { if (value == HasBPS) return; Unpack(); _bps = default; _announced.Second ^= (uint)BitBPS; } }

        /// <summary>I062/295/BPS Barometric Pressure Setting Data Age; LSB 1/2^2 s.</summary>
        public double BPS_s { readonly get => HasBPS ? ((int)KeptBPS) * (1.0 / 4) : default; set { if ((_present & (BitBPS | Packed)) != BitBPS) Announce(BitBPS); _bps = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        private readonly uint KeptMFL => (_present & Packed) == 0 ? _mfl : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMFL));

        private readonly uint KeptMD1 => (_present & Packed) == 0 ? _md1 : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMD1));

        private readonly uint KeptMD2 => (_present & Packed) == 0 ? _md2 : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMD2));

        private readonly uint KeptMDA => (_present & Packed) == 0 ? _mda : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMDA));

        private readonly uint KeptMD4 => (_present & Packed) == 0 ? _md4 : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMD4));

        private readonly uint KeptMD5 => (_present & Packed) == 0 ? _md5 : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMD5));

        private readonly uint KeptMHG => (_present & Packed) == 0 ? _mhg : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMHG));

        private readonly uint KeptIAS => (_present & Packed) == 0 ? _ias : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitIAS));

        private readonly uint KeptTAS => (_present & Packed) == 0 ? _tas : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTAS));

        private readonly uint KeptSAL => (_present & Packed) == 0 ? _sal : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSAL));

        private readonly uint KeptFSS => (_present & Packed) == 0 ? _fss : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitFSS));

        private readonly uint KeptTID => (_present & Packed) == 0 ? _tid : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTID));

        private readonly uint KeptCOM => (_present & Packed) == 0 ? _com : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOM));

        private readonly uint KeptSAB => (_present & Packed) == 0 ? _sab : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSAB));

        private readonly uint KeptACS => (_present & Packed) == 0 ? _acs : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitACS));

        private readonly uint KeptBVR => (_present & Packed) == 0 ? _bvr : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitBVR));

        private readonly uint KeptGVR => (_present & Packed) == 0 ? _gvr : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGVR));

        private readonly uint KeptRAN => (_present & Packed) == 0 ? _ran : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRAN));

        private readonly uint KeptTAR => (_present & Packed) == 0 ? _tar : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTAR));

        private readonly uint KeptTAN => (_present & Packed) == 0 ? _tan : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTAN));

        private readonly uint KeptGSP => (_present & Packed) == 0 ? _gsp : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGSP));

        private readonly uint KeptVUN => (_present & Packed) == 0 ? _vun : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitVUN));

        private readonly uint KeptMET => (_present & Packed) == 0 ? _met : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMET));

        private readonly uint KeptEMC => (_present & Packed) == 0 ? _emc : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitEMC));

        private readonly uint KeptPOS => (_present & Packed) == 0 ? _pos : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPOS));

        private readonly uint KeptGAL => (_present & Packed) == 0 ? _gal : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGAL));

        private readonly uint KeptPUN => (_present & Packed) == 0 ? _pun : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPUN));

        private readonly uint KeptMB => (_present & Packed) == 0 ? _mb : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMB));

        private readonly uint KeptIAR => (_present & Packed) == 0 ? _iar : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitIAR));

        private readonly uint KeptMAC => (_present & Packed) == 0 ? _mac : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMAC));

        private readonly uint KeptBPS => (_present & Packed) == 0 ? _bps : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitBPS));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xFEFEFEFEE0000000);

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
            nint spare = end - at - (BitOperations.PopCount(present & 0xFEFEFEFEE0000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32), second = (uint)present;
            if ((first & (uint)(BitMFL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/MFL");
                _mfl = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitMD1 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/MD1");
                _md1 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitMD2 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/MD2");
                _md2 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitMDA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/MDA");
                _mda = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitMD4 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/MD4");
                _md4 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitMD5 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/MD5");
                _md5 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitMHG >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "295/MHG");
                _mhg = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitIAS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/IAS");
                    _ias = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitTAS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/TAS");
                    _tas = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitSAL >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/SAL");
                    _sal = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitFSS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/FSS");
                    _fss = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitTID >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/TID");
                    _tid = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitCOM >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/COM");
                    _com = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitSAB >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/SAB");
                    _sab = Octets.U8(ref b, at);
                    at += 1;
                }
            }

            if ((first & 0x0000FE00) != 0)
            {
                if ((first & (uint)(BitACS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/ACS");
                    _acs = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitBVR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/BVR");
                    _bvr = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitGVR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/GVR");
                    _gvr = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitRAN >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/RAN");
                    _ran = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitTAR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/TAR");
                    _tar = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitTAN >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/TAN");
                    _tan = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitGSP >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/GSP");
                    _gsp = Octets.U8(ref b, at);
                    at += 1;
                }
            }

            if ((first & 0x000000FE) != 0)
            {
                if ((first & (uint)(BitVUN >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/VUN");
                    _vun = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitMET >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/MET");
                    _met = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitEMC >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/EMC");
                    _emc = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitPOS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/POS");
                    _pos = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitGAL >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/GAL");
                    _gal = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitPUN >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/PUN");
                    _pun = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitMB >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/MB");
                    _mb = Octets.U8(ref b, at);
                    at += 1;
                }
            }

            if ((second & 0xE0000000) != 0)
            {
                if ((second & (uint)BitIAR) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/IAR");
                    _iar = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((second & (uint)BitMAC) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/MAC");
                    _mac = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((second & (uint)BitBPS) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "295/BPS");
                    _bps = Octets.U8(ref b, at);
                    at += 1;
                }
            }

            return at;
        }

        internal readonly int MaximumLength => 40;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32), second = (uint)_present;
            if ((first & (uint)(BitMFL >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _mfl);
                at += 1;
            }

            if ((first & (uint)(BitMD1 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _md1);
                at += 1;
            }

            if ((first & (uint)(BitMD2 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _md2);
                at += 1;
            }

            if ((first & (uint)(BitMDA >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _mda);
                at += 1;
            }

            if ((first & (uint)(BitMD4 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _md4);
                at += 1;
            }

            if ((first & (uint)(BitMD5 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _md5);
                at += 1;
            }

            if ((first & (uint)(BitMHG >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _mhg);
                at += 1;
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitIAS >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _ias);
                    at += 1;
                }

                if ((first & (uint)(BitTAS >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _tas);
                    at += 1;
                }

                if ((first & (uint)(BitSAL >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _sal);
                    at += 1;
                }

                if ((first & (uint)(BitFSS >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _fss);
                    at += 1;
                }

                if ((first & (uint)(BitTID >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _tid);
                    at += 1;
                }

                if ((first & (uint)(BitCOM >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _com);
                    at += 1;
                }

                if ((first & (uint)(BitSAB >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _sab);
                    at += 1;
                }
            }

            if ((first & 0x0000FE00) != 0)
            {
                if ((first & (uint)(BitACS >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _acs);
                    at += 1;
                }

                if ((first & (uint)(BitBVR >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _bvr);
                    at += 1;
                }

                if ((first & (uint)(BitGVR >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _gvr);
                    at += 1;
                }

                if ((first & (uint)(BitRAN >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _ran);
                    at += 1;
                }

                if ((first & (uint)(BitTAR >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _tar);
                    at += 1;
                }

                if ((first & (uint)(BitTAN >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _tan);
                    at += 1;
                }

                if ((first & (uint)(BitGSP >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _gsp);
                    at += 1;
                }
            }

            if ((first & 0x000000FE) != 0)
            {
                if ((first & (uint)(BitVUN >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _vun);
                    at += 1;
                }

                if ((first & (uint)(BitMET >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _met);
                    at += 1;
                }

                if ((first & (uint)(BitEMC >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _emc);
                    at += 1;
                }

                if ((first & (uint)(BitPOS >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _pos);
                    at += 1;
                }

                if ((first & (uint)(BitGAL >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _gal);
                    at += 1;
                }

                if ((first & (uint)(BitPUN >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _pun);
                    at += 1;
                }

                if ((first & (uint)(BitMB >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _mb);
                    at += 1;
                }
            }

            if ((second & 0xE0000000) != 0)
            {
                if ((second & (uint)BitIAR) != 0)
                {
                    Octets.Put8(ref b, at, _iar);
                    at += 1;
                }

                if ((second & (uint)BitMAC) != 0)
                {
                    Octets.Put8(ref b, at, _mac);
                    at += 1;
                }

                if ((second & (uint)BitBPS) != 0)
                {
                    Octets.Put8(ref b, at, _bps);
                    at += 1;
                }
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
            uint first = (uint)(_present >> 32), second = (uint)_present;
            if ((first & (uint)(BitMFL >> 32)) != 0)
            {
                uint mflKept = TKept.IsPacked ? Octets.U8(ref b, at) : _mfl;
                at += 1;
                visitor.Quantity("MFL", ((int)mflKept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitMD1 >> 32)) != 0)
            {
                uint md1Kept = TKept.IsPacked ? Octets.U8(ref b, at) : _md1;
                at += 1;
                visitor.Quantity("MD1", ((int)md1Kept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitMD2 >> 32)) != 0)
            {
                uint md2Kept = TKept.IsPacked ? Octets.U8(ref b, at) : _md2;
                at += 1;
                visitor.Quantity("MD2", ((int)md2Kept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitMDA >> 32)) != 0)
            {
                uint mdaKept = TKept.IsPacked ? Octets.U8(ref b, at) : _mda;
                at += 1;
                visitor.Quantity("MDA", ((int)mdaKept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitMD4 >> 32)) != 0)
            {
                uint md4Kept = TKept.IsPacked ? Octets.U8(ref b, at) : _md4;
                at += 1;
                visitor.Quantity("MD4", ((int)md4Kept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitMD5 >> 32)) != 0)
            {
                uint md5Kept = TKept.IsPacked ? Octets.U8(ref b, at) : _md5;
                at += 1;
                visitor.Quantity("MD5", ((int)md5Kept) * (1.0 / 4), "s");
            }

            if ((first & (uint)(BitMHG >> 32)) != 0)
            {
                uint mhgKept = TKept.IsPacked ? Octets.U8(ref b, at) : _mhg;
                at += 1;
                visitor.Quantity("MHG", ((int)mhgKept) * (1.0 / 4), "s");
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitIAS >> 32)) != 0)
                {
                    uint iasKept = TKept.IsPacked ? Octets.U8(ref b, at) : _ias;
                    at += 1;
                    visitor.Quantity("IAS", ((int)iasKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitTAS >> 32)) != 0)
                {
                    uint tasKept = TKept.IsPacked ? Octets.U8(ref b, at) : _tas;
                    at += 1;
                    visitor.Quantity("TAS", ((int)tasKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitSAL >> 32)) != 0)
                {
                    uint salKept = TKept.IsPacked ? Octets.U8(ref b, at) : _sal;
                    at += 1;
                    visitor.Quantity("SAL", ((int)salKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitFSS >> 32)) != 0)
                {
                    uint fssKept = TKept.IsPacked ? Octets.U8(ref b, at) : _fss;
                    at += 1;
                    visitor.Quantity("FSS", ((int)fssKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitTID >> 32)) != 0)
                {
                    uint tidKept = TKept.IsPacked ? Octets.U8(ref b, at) : _tid;
                    at += 1;
                    visitor.Quantity("TID", ((int)tidKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitCOM >> 32)) != 0)
                {
                    uint comKept = TKept.IsPacked ? Octets.U8(ref b, at) : _com;
                    at += 1;
                    visitor.Quantity("COM", ((int)comKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitSAB >> 32)) != 0)
                {
                    uint sabKept = TKept.IsPacked ? Octets.U8(ref b, at) : _sab;
                    at += 1;
                    visitor.Quantity("SAB", ((int)sabKept) * (1.0 / 4), "s");
                }
            }

            if ((first & 0x0000FE00) != 0)
            {
                if ((first & (uint)(BitACS >> 32)) != 0)
                {
                    uint acsKept = TKept.IsPacked ? Octets.U8(ref b, at) : _acs;
                    at += 1;
                    visitor.Quantity("ACS", ((int)acsKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitBVR >> 32)) != 0)
                {
                    uint bvrKept = TKept.IsPacked ? Octets.U8(ref b, at) : _bvr;
                    at += 1;
                    visitor.Quantity("BVR", ((int)bvrKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitGVR >> 32)) != 0)
                {
                    uint gvrKept = TKept.IsPacked ? Octets.U8(ref b, at) : _gvr;
                    at += 1;
                    visitor.Quantity("GVR", ((int)gvrKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitRAN >> 32)) != 0)
                {
                    uint ranKept = TKept.IsPacked ? Octets.U8(ref b, at) : _ran;
                    at += 1;
                    visitor.Quantity("RAN", ((int)ranKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitTAR >> 32)) != 0)
                {
                    uint tarKept = TKept.IsPacked ? Octets.U8(ref b, at) : _tar;
                    at += 1;
                    visitor.Quantity("TAR", ((int)tarKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitTAN >> 32)) != 0)
                {
                    uint tanKept = TKept.IsPacked ? Octets.U8(ref b, at) : _tan;
                    at += 1;
                    visitor.Quantity("TAN", ((int)tanKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitGSP >> 32)) != 0)
                {
                    uint gspKept = TKept.IsPacked ? Octets.U8(ref b, at) : _gsp;
                    at += 1;
                    visitor.Quantity("GSP", ((int)gspKept) * (1.0 / 4), "s");
                }
            }

            if ((first & 0x000000FE) != 0)
            {
                if ((first & (uint)(BitVUN >> 32)) != 0)
                {
                    uint vunKept = TKept.IsPacked ? Octets.U8(ref b, at) : _vun;
                    at += 1;
                    visitor.Quantity("VUN", ((int)vunKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitMET >> 32)) != 0)
                {
                    uint metKept = TKept.IsPacked ? Octets.U8(ref b, at) : _met;
                    at += 1;
                    visitor.Quantity("MET", ((int)metKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitEMC >> 32)) != 0)
                {
                    uint emcKept = TKept.IsPacked ? Octets.U8(ref b, at) : _emc;
                    at += 1;
                    visitor.Quantity("EMC", ((int)emcKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitPOS >> 32)) != 0)
                {
                    uint posKept = TKept.IsPacked ? Octets.U8(ref b, at) : _pos;
                    at += 1;
                    visitor.Quantity("POS", ((int)posKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitGAL >> 32)) != 0)
                {
                    uint galKept = TKept.IsPacked ? Octets.U8(ref b, at) : _gal;
                    at += 1;
                    visitor.Quantity("GAL", ((int)galKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitPUN >> 32)) != 0)
                {
                    uint punKept = TKept.IsPacked ? Octets.U8(ref b, at) : _pun;
                    at += 1;
                    visitor.Quantity("PUN", ((int)punKept) * (1.0 / 4), "s");
                }

                if ((first & (uint)(BitMB >> 32)) != 0)
                {
                    uint mbKept = TKept.IsPacked ? Octets.U8(ref b, at) : _mb;
                    at += 1;
                    visitor.Quantity("MB", ((int)mbKept) * (1.0 / 4), "s");
                }
            }

            if ((second & 0xE0000000) != 0)
            {
                if ((second & (uint)BitIAR) != 0)
                {
                    uint iarKept = TKept.IsPacked ? Octets.U8(ref b, at) : _iar;
                    at += 1;
                    visitor.Quantity("IAR", ((int)iarKept) * (1.0 / 4), "s");
                }

                if ((second & (uint)BitMAC) != 0)
                {
                    uint macKept = TKept.IsPacked ? Octets.U8(ref b, at) : _mac;
                    at += 1;
                    visitor.Quantity("MAC", ((int)macKept) * (1.0 / 4), "s");
                }

                if ((second & (uint)BitBPS) != 0)
                {
                    uint bpsKept = TKept.IsPacked ? Octets.U8(ref b, at) : _bps;
                    at += 1;
                    visitor.Quantity("BPS", ((int)bpsKept) * (1.0 / 4), "s");
                }
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I062/135 Calculated Track Barometric Altitude; 2 octets.</summary>
    public struct Item135
    {
        internal uint W0;

        internal Item135(uint octets) => W0 = octets;

        /// <summary>QNH.</summary>
        public bool QNH { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Calculated Track Barometric Altitude; LSB 1/2^2 FL.</summary>
        public double CTB_FL { readonly get => ((int)(W0 << 17) >> 17) * (1.0 / 4); set => W0 = W0 & ~0x7FFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 15)) & 0x7FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("QNH", W0 >> 15);
            visitor.Quantity("CTB", ((int)(W0 << 17) >> 17) * (1.0 / 4), "FL");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/390 Flight Plan Related Data: 18 subfields.</summary>
    public ref struct Item390
    {
        private const ulong BitTAG = 0x8000000000000000; // FPPS Identification Tag
        private const ulong BitCS = 0x4000000000000000; // Callsign
        private const ulong BitIFI = 0x2000000000000000; // IFPS_FLIGHT_ID
        private const ulong BitFCT = 0x1000000000000000; // Flight Category
        private const ulong BitTAC = 0x0800000000000000; // Type of Aircraft
        private const ulong BitWTC = 0x0400000000000000; // Wake Turbulence Category
        private const ulong BitDEP = 0x0200000000000000; // Departure Airport
        private const ulong BitDST = 0x0080000000000000; // Destination Airport
        private const ulong BitRDS = 0x0040000000000000; // Runway Designation
        private const ulong BitCFL = 0x0020000000000000; // Current Cleared Flight Level
        private const ulong BitCTL = 0x0010000000000000; // Current Control Position
        private const ulong BitTOD = 0x0008000000000000; // Time of Departure / Arrival
        private const ulong BitAST = 0x0004000000000000; // Aircraft Stand
        private const ulong BitSTS = 0x0002000000000000; // Stand Status
        private const ulong BitSTD = 0x0000800000000000; // Standard Instrument Departure
        private const ulong BitSTA = 0x0000400000000000; // Standard Instrument Arrival
        private const ulong BitPEM = 0x0000200000000000; // Pre-Emergency Mode 3/A
        private const ulong BitPEC = 0x0000100000000000; // Pre-Emergency Callsign
        private const ulong Assigned = 0xFEFEF00000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item390TAGField _tag;
        private ulong _cs;
        private Item390IFIField _ifi;
        private Item390FCTField _fct;
        private uint _tac;
        private uint _wtc;
        private uint _dep;
        private uint _dst;
        private Item390RDSField _rds;
        private uint _cfl;
        private Item390CTLField _ctl;
        private ReadOnlySpan<byte> _tod;
        private ulong _ast;
        private Item390STSField _sts;
        private ulong _std;
        private ulong _sta;
        private Item390PEMField _pem;
        private ulong _pec;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I062/390/TAG is in the record.</summary>
        public bool HasTAG { readonly get => (_announced.First & (uint)(BitTAG >> 32)) != 0; set { if (value == HasTAG) return; Unpack(); _tag = default; _announced.First ^= (uint)(BitTAG >> 32); } }

        /// <summary>I062/390/TAG FPPS Identification Tag.</summary>
        public Item390TAGField TAG { readonly get => HasTAG ? KeptTAG : default; set { if ((_announced.First & (uint)((BitTAG | Packed) >> 32)) != (uint)(BitTAG >> 32)) Announce(BitTAG); _tag = value; } }

        /// <summary>Whether I062/390/CS is in the record.</summary>
        public bool HasCS { readonly get => (_announced.First & (uint)(BitCS >> 32)) != 0; set { if (value == HasCS) return; Unpack(); _cs = default; _announced.First ^= (uint)(BitCS >> 32); } }

        /// <summary>I062/390/CS Callsign.</summary>
        public AsciiText CS { readonly get => HasCS ? new AsciiText(KeptCS, 7) : default; set { if ((_announced.First & (uint)((BitCS | Packed) >> 32)) != (uint)(BitCS >> 32)) Announce(BitCS); _cs = (ulong)value.Bits & 0xFFFFFFFFFFFFFFUL; } }

        /// <summary>Whether I062/390/IFI is in the record.</summary>
        public bool HasIFI { readonly get => (_announced.First & (uint)(BitIFI >> 32)) != 0; set { if (value == HasIFI) return; Unpack(); _ifi = default; _announced.First ^= (uint)(BitIFI >> 32); } }

        /// <summary>I062/390/IFI IFPS_FLIGHT_ID.</summary>
        public Item390IFIField IFI { readonly get => HasIFI ? KeptIFI : default; set { if ((_announced.First & (uint)((BitIFI | Packed) >> 32)) != (uint)(BitIFI >> 32)) Announce(BitIFI); _ifi = value; } }

        /// <summary>Whether I062/390/FCT is in the record.</summary>
        public bool HasFCT { readonly get => (_announced.First & (uint)(BitFCT >> 32)) != 0; set { if (value == HasFCT) return; Unpack(); _fct = default; _announced.First ^= (uint)(BitFCT >> 32); } }

        /// <summary>I062/390/FCT Flight Category.</summary>
        public Item390FCTField FCT { readonly get => HasFCT ? KeptFCT : default; set { if ((_announced.First & (uint)((BitFCT | Packed) >> 32)) != (uint)(BitFCT >> 32)) Announce(BitFCT); _fct = value; } }

        /// <summary>Whether I062/390/TAC is in the record.</summary>
        public bool HasTAC { readonly get => (_announced.First & (uint)(BitTAC >> 32)) != 0; set { if (value == HasTAC) return; Unpack(); _tac = default; _announced.First ^= (uint)(BitTAC >> 32); } }

        /// <summary>I062/390/TAC Type of Aircraft.</summary>
        public AsciiText TAC { readonly get => HasTAC ? new AsciiText(KeptTAC, 4) : default; set { if ((_announced.First & (uint)((BitTAC | Packed) >> 32)) != (uint)(BitTAC >> 32)) Announce(BitTAC); _tac = (uint)value.Bits; } }

        /// <summary>Whether I062/390/WTC is in the record.</summary>
        public bool HasWTC { readonly get => (_announced.First & (uint)(BitWTC >> 32)) != 0; set { if (value == HasWTC) return; Unpack(); _wtc = default; _announced.First ^= (uint)(BitWTC >> 32); } }

        /// <summary>I062/390/WTC Wake Turbulence Category.</summary>
        public AsciiText WTC { readonly get => HasWTC ? new AsciiText(KeptWTC, 1) : default; set { if ((_announced.First & (uint)((BitWTC | Packed) >> 32)) != (uint)(BitWTC >> 32)) Announce(BitWTC); _wtc = (uint)value.Bits & 0xFFu; } }

        /// <summary>Whether I062/390/DEP is in the record.</summary>
        public bool HasDEP { readonly get => (_announced.First & (uint)(BitDEP >> 32)) != 0; set { if (value == HasDEP) return; Unpack(); _dep = default; _announced.First ^= (uint)(BitDEP >> 32); } }

        /// <summary>I062/390/DEP Departure Airport.</summary>
        public AsciiText DEP { readonly get => HasDEP ? new AsciiText(KeptDEP, 4) : default; set { if ((_announced.First & (uint)((BitDEP | Packed) >> 32)) != (uint)(BitDEP >> 32)) Announce(BitDEP); _dep = (uint)value.Bits; } }

        /// <summary>Whether I062/390/DST is in the record.</summary>
        public bool HasDST { readonly get => (_announced.First & (uint)(BitDST >> 32)) != 0; set { if (value == HasDST) return; Unpack(); _dst = default; _announced.First ^= (uint)(BitDST >> 32); } }

        /// <summary>I062/390/DST Destination Airport.</summary>
        public AsciiText DST { readonly get => HasDST ? new AsciiText(KeptDST, 4) : default; set { if ((_announced.First & (uint)((BitDST | Packed) >> 32)) != (uint)(BitDST >> 32)) Announce(BitDST); _dst = (uint)value.Bits; } }

        /// <summary>Whether I062/390/RDS is in the record.</summary>
        public bool HasRDS { readonly get => (_announced.First & (uint)(BitRDS >> 32)) != 0; set { if (value == HasRDS) return; Unpack(); _rds = default; _announced.First ^= (uint)(BitRDS >> 32); } }

        /// <summary>I062/390/RDS Runway Designation.</summary>
        public Item390RDSField RDS { readonly get => HasRDS ? KeptRDS : default; set { if ((_announced.First & (uint)((BitRDS | Packed) >> 32)) != (uint)(BitRDS >> 32)) Announce(BitRDS); _rds = value; } }

        /// <summary>Whether I062/390/CFL is in the record.</summary>
        public bool HasCFL { readonly get => (_announced.First & (uint)(BitCFL >> 32)) != 0; set { if (value == HasCFL) return; Unpack(); _cfl = default; _announced.First ^= (uint)(BitCFL >> 32); } }

        /// <summary>I062/390/CFL Current Cleared Flight Level; LSB 1/2^2 FL.</summary>
        public double CFL_FL { readonly get => HasCFL ? ((int)KeptCFL) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitCFL | Packed) >> 32)) != (uint)(BitCFL >> 32)) Announce(BitCFL); _cfl = (uint)(Quantise.Unsigned(value * (4.0 / 1), 16)); } }

        /// <summary>Whether I062/390/CTL is in the record.</summary>
        public bool HasCTL { readonly get => (_announced.First & (uint)(BitCTL >> 32)) != 0; set { if (value == HasCTL) return; Unpack(); _ctl = default; _announced.First ^= (uint)(BitCTL >> 32); } }

        /// <summary>I062/390/CTL Current Control Position.</summary>
        public Item390CTLField CTL { readonly get => HasCTL ? KeptCTL : default; set { if ((_announced.First & (uint)((BitCTL | Packed) >> 32)) != (uint)(BitCTL >> 32)) Announce(BitCTL); _ctl = value; } }

        /// <summary>Whether I062/390/TOD is in the record.</summary>
        public bool HasTOD { readonly get => (_announced.First & (uint)(BitTOD >> 32)) != 0; set { if (value == HasTOD) return; Unpack(); _tod = default; _announced.First ^= (uint)(BitTOD >> 32); } }

        /// <summary>I062/390/TOD Time of Departure / Arrival.</summary>
        public Repetition<Item390TODEntry> TOD { readonly get => new(HasTOD ? _tod : default); set { if ((_announced.First & (uint)((BitTOD | Packed) >> 32)) != (uint)(BitTOD >> 32)) Announce(BitTOD); _tod = value.Octets; } }

        /// <summary>Whether I062/390/AST is in the record.</summary>
        public bool HasAST { readonly get => (_announced.First & (uint)(BitAST >> 32)) != 0; set { if (value == HasAST) return; Unpack(); _ast = default; _announced.First ^= (uint)(BitAST >> 32); } }

        /// <summary>I062/390/AST Aircraft Stand.</summary>
        public AsciiText AST { readonly get => HasAST ? new AsciiText(KeptAST, 6) : default; set { if ((_announced.First & (uint)((BitAST | Packed) >> 32)) != (uint)(BitAST >> 32)) Announce(BitAST); _ast = (ulong)value.Bits & 0xFFFFFFFFFFFFUL; } }

        /// <summary>Whether I062/390/STS is in the record.</summary>
        public bool HasSTS { readonly get => (_announced.First & (uint)(BitSTS >> 32)) != 0; set { if (value == HasSTS) return; Unpack(); _sts = default; _announced.First ^= (uint)(BitSTS >> 32); } }

        /// <summary>I062/390/STS Stand Status.</summary>
        public Item390STSField STS { readonly get => HasSTS ? KeptSTS : default; set { if ((_announced.First & (uint)((BitSTS | Packed) >> 32)) != (uint)(BitSTS >> 32)) Announce(BitSTS); _sts = value; } }

        /// <summary>Whether I062/390/STD is in the record.</summary>
        public bool HasSTD { readonly get => (_announced.First & (uint)(BitSTD >> 32)) != 0; set { if (value == HasSTD) return; Unpack(); _std = default; _announced.First ^= (uint)(BitSTD >> 32); } }

        /// <summary>I062/390/STD Standard Instrument Departure.</summary>
        public AsciiText STD { readonly get => HasSTD ? new AsciiText(KeptSTD, 7) : default; set { if ((_announced.First & (uint)((BitSTD | Packed) >> 32)) != (uint)(BitSTD >> 32)) Announce(BitSTD); _std = (ulong)value.Bits & 0xFFFFFFFFFFFFFFUL; } }

        /// <summary>Whether I062/390/STA is in the record.</summary>
        public bool HasSTA { readonly get => (_announced.First & (uint)(BitSTA >> 32)) != 0; set { if (value == HasSTA) return; Unpack(); _sta = default; _announced.First ^= (uint)(BitSTA >> 32); } }

        /// <summary>I062/390/STA Standard Instrument Arrival.</summary>
        public AsciiText STA { readonly get => HasSTA ? new AsciiText(KeptSTA, 7) : default; set { if ((_announced.First & (uint)((BitSTA | Packed) >> 32)) != (uint)(BitSTA >> 32)) Announce(BitSTA); _sta = (ulong)value.Bits & 0xFFFFFFFFFFFFFFUL; } }

        /// <summary>Whether I062/390/PEM is in the record.</summary>
        public bool HasPEM { readonly get => (_announced.First & (uint)(BitPEM >> 32)) != 0; set { if (value == HasPEM) return; Unpack(); _pem = default; _announced.First ^= (uint)(BitPEM >> 32); } }

        /// <summary>I062/390/PEM Pre-Emergency Mode 3/A.</summary>
        public Item390PEMField PEM { readonly get => HasPEM ? KeptPEM : default; set { if ((_announced.First & (uint)((BitPEM | Packed) >> 32)) != (uint)(BitPEM >> 32)) Announce(BitPEM); _pem = value; } }

        /// <summary>Whether I062/390/PEC is in the record.</summary>
        public bool HasPEC { readonly get => (_announced.First & (uint)(BitPEC >> 32)) != 0; set { if (value == HasPEC) return; Unpack(); _pec = default; _announced.First ^= (uint)(BitPEC >> 32); } }

        /// <summary>I062/390/PEC Pre-Emergency Callsign.</summary>
        public AsciiText PEC { readonly get => HasPEC ? new AsciiText(KeptPEC, 7) : default; set { if ((_announced.First & (uint)((BitPEC | Packed) >> 32)) != (uint)(BitPEC >> 32)) Announce(BitPEC); _pec = (ulong)value.Bits & 0xFFFFFFFFFFFFFFUL; } }

        private readonly Item390TAGField KeptTAG => (_present & Packed) == 0 ? _tag : new Item390TAGField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTAG)));

        private readonly ulong KeptCS => (_present & Packed) == 0 ? _cs : Octets.U56(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCS));

        private readonly Item390IFIField KeptIFI => (_present & Packed) == 0 ? _ifi : new Item390IFIField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitIFI)));

        private readonly Item390FCTField KeptFCT => (_present & Packed) == 0 ? _fct : new Item390FCTField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitFCT)));

        private readonly uint KeptTAC => (_present & Packed) == 0 ? _tac : Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTAC));

        private readonly uint KeptWTC => (_present & Packed) == 0 ? _wtc : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitWTC));

        private readonly uint KeptDEP => (_present & Packed) == 0 ? _dep : Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitDEP));

        private readonly uint KeptDST => (_present & Packed) == 0 ? _dst : Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitDST));

        private readonly Item390RDSField KeptRDS => (_present & Packed) == 0 ? _rds : new Item390RDSField(Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRDS)));

        private readonly uint KeptCFL => (_present & Packed) == 0 ? _cfl : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCFL));

        private readonly Item390CTLField KeptCTL => (_present & Packed) == 0 ? _ctl : new Item390CTLField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCTL)));

        private readonly ulong KeptAST => (_present & Packed) == 0 ? _ast : Octets.U48(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAST));

        private readonly Item390STSField KeptSTS => (_present & Packed) == 0 ? _sts : new Item390STSField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSTS)));

        private readonly ulong KeptSTD => (_present & Packed) == 0 ? _std : Octets.U56(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSTD));

        private readonly ulong KeptSTA => (_present & Packed) == 0 ? _sta : Octets.U56(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSTA));

        private readonly Item390PEMField KeptPEM => (_present & Packed) == 0 ? _pem : new Item390PEMField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPEM)));

        private readonly ulong KeptPEC => (_present & Packed) == 0 ? _pec : Octets.U56(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPEC));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x5442D00000000000) + 2 * BitOperations.PopCount(present & 0xC074F00000000000) + 4 * BitOperations.PopCount(present & 0x6A84D00000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "390");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "390");
            if (!TBounds.AreChecked && (present & 0x0008000000000000) == 0)
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x544AD00000000000) + 2 * BitOperations.PopCount(present & 0xC074F00000000000) + 4 * BitOperations.PopCount(present & 0x6A84D00000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitTAG >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "390/TAG");
                _tag.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitCS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 7)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "390/CS");
                _cs = Octets.U56(ref b, at);
                at += 7;
            }

            if ((first & (uint)(BitIFI >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "390/IFI");
                _ifi.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitFCT >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "390/FCT");
                _fct.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitTAC >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "390/TAC");
                _tac = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitWTC >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "390/WTC");
                _wtc = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitDEP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "390/DEP");
                _dep = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitDST >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 4)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/DST");
                    _dst = Octets.U32(ref b, at);
                    at += 4;
                }

                if ((first & (uint)(BitRDS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 3)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/RDS");
                    _rds.W0 = Octets.U24(ref b, at);
                    at += 3;
                }

                if ((first & (uint)(BitCFL >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/CFL");
                    _cfl = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitCTL >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/CTL");
                    _ctl.W0 = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitTOD >> 32)) != 0)
                {
                    nint startTOD = at;
                    if (at >= end)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/TOD");
                    int octetsTOD = 4 * (int)Octets.U8(ref b, at);
                    if (end - at <= octetsTOD)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/TOD");
                    _tod = bytes.Slice((int)at + 1, octetsTOD);
                    at += 1 + octetsTOD;
                    spare -= at - startTOD - 1;
                    if (!TBounds.AreChecked && spare < 0)
                        return Read<Checked>(bytes, start, ref fault);
                }

                if ((first & (uint)(BitAST >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 6)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/AST");
                    _ast = Octets.U48(ref b, at);
                    at += 6;
                }

                if ((first & (uint)(BitSTS >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/STS");
                    _sts.W0 = Octets.U8(ref b, at);
                    at += 1;
                }
            }

            if ((first & 0x0000F000) != 0)
            {
                if ((first & (uint)(BitSTD >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 7)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/STD");
                    _std = Octets.U56(ref b, at);
                    at += 7;
                }

                if ((first & (uint)(BitSTA >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 7)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/STA");
                    _sta = Octets.U56(ref b, at);
                    at += 7;
                }

                if ((first & (uint)(BitPEM >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 2)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/PEM");
                    _pem.W0 = Octets.U16(ref b, at);
                    at += 2;
                }

                if ((first & (uint)(BitPEC >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 7)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "390/PEC");
                    _pec = Octets.U56(ref b, at);
                    at += 7;
                }
            }

            return at;
        }

        /// <summary>The subfields without a bound of length that are there.</summary>
        internal readonly ulong Varying => _present & 0x0008000000000000;

        internal readonly int MaximumLength => 74 + (HasTOD ? _tod.Length : 0);

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitTAG >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _tag.W0);
                at += 2;
            }

            if ((first & (uint)(BitCS >> 32)) != 0)
            {
                Octets.PutWide56(ref b, at, _cs);
                at += 7;
            }

            if ((first & (uint)(BitIFI >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _ifi.W0);
                at += 4;
            }

            if ((first & (uint)(BitFCT >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _fct.W0);
                at += 1;
            }

            if ((first & (uint)(BitTAC >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _tac);
                at += 4;
            }

            if ((first & (uint)(BitWTC >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _wtc);
                at += 1;
            }

            if ((first & (uint)(BitDEP >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _dep);
                at += 4;
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitDST >> 32)) != 0)
                {
                    Octets.Put32(ref b, at, _dst);
                    at += 4;
                }

                if ((first & (uint)(BitRDS >> 32)) != 0)
                {
                    Octets.PutWide24(ref b, at, _rds.W0);
                    at += 3;
                }

                if ((first & (uint)(BitCFL >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _cfl);
                    at += 2;
                }

                if ((first & (uint)(BitCTL >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _ctl.W0);
                    at += 2;
                }

                if ((first & (uint)(BitTOD >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, (uint)_tod.Length / 4);
                    at = Octets.WriteSpan(ref b, at + 1, _tod);
                }

                if ((first & (uint)(BitAST >> 32)) != 0)
                {
                    Octets.PutWide48(ref b, at, _ast);
                    at += 6;
                }

                if ((first & (uint)(BitSTS >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _sts.W0);
                    at += 1;
                }
            }

            if ((first & 0x0000F000) != 0)
            {
                if ((first & (uint)(BitSTD >> 32)) != 0)
                {
                    Octets.PutWide56(ref b, at, _std);
                    at += 7;
                }

                if ((first & (uint)(BitSTA >> 32)) != 0)
                {
                    Octets.PutWide56(ref b, at, _sta);
                    at += 7;
                }

                if ((first & (uint)(BitPEM >> 32)) != 0)
                {
                    Octets.Put16(ref b, at, _pem.W0);
                    at += 2;
                }

                if ((first & (uint)(BitPEC >> 32)) != 0)
                {
                    Octets.PutWide56(ref b, at, _pec);
                    at += 7;
                }
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
            if ((first & (uint)(BitTAG >> 32)) != 0)
            {
                Item390TAGField tagKept = TKept.IsPacked ? new Item390TAGField(Octets.U16(ref b, at)) : _tag;
                at += 2;
                tagKept.Accept("TAG", ref visitor, edition);
            }

            if ((first & (uint)(BitCS >> 32)) != 0)
            {
                ulong csKept = TKept.IsPacked ? Octets.U56(ref b, at) : _cs;
                at += 7;
                visitor.Characters("CS", new AsciiText(csKept, 7));
            }

            if ((first & (uint)(BitIFI >> 32)) != 0)
            {
                Item390IFIField ifiKept = TKept.IsPacked ? new Item390IFIField(Octets.U32(ref b, at)) : _ifi;
                at += 4;
                ifiKept.Accept("IFI", ref visitor, edition);
            }

            if ((first & (uint)(BitFCT >> 32)) != 0)
            {
                Item390FCTField fctKept = TKept.IsPacked ? new Item390FCTField(Octets.U8(ref b, at)) : _fct;
                at += 1;
                fctKept.Accept("FCT", ref visitor, edition);
            }

            if ((first & (uint)(BitTAC >> 32)) != 0)
            {
                uint tacKept = TKept.IsPacked ? Octets.U32(ref b, at) : _tac;
                at += 4;
                visitor.Characters("TAC", new AsciiText(tacKept, 4));
            }

            if ((first & (uint)(BitWTC >> 32)) != 0)
            {
                uint wtcKept = TKept.IsPacked ? Octets.U8(ref b, at) : _wtc;
                at += 1;
                visitor.Characters("WTC", new AsciiText(wtcKept, 1));
            }

            if ((first & (uint)(BitDEP >> 32)) != 0)
            {
                uint depKept = TKept.IsPacked ? Octets.U32(ref b, at) : _dep;
                at += 4;
                visitor.Characters("DEP", new AsciiText(depKept, 4));
            }

            if ((first & 0x00FE0000) != 0)
            {
                if ((first & (uint)(BitDST >> 32)) != 0)
                {
                    uint dstKept = TKept.IsPacked ? Octets.U32(ref b, at) : _dst;
                    at += 4;
                    visitor.Characters("DST", new AsciiText(dstKept, 4));
                }

                if ((first & (uint)(BitRDS >> 32)) != 0)
                {
                    Item390RDSField rdsKept = TKept.IsPacked ? new Item390RDSField(Octets.U24(ref b, at)) : _rds;
                    at += 3;
                    rdsKept.Accept("RDS", ref visitor, edition);
                }

                if ((first & (uint)(BitCFL >> 32)) != 0)
                {
                    uint cflKept = TKept.IsPacked ? Octets.U16(ref b, at) : _cfl;
                    at += 2;
                    visitor.Quantity("CFL", ((int)cflKept) * (1.0 / 4), "FL");
                }

                if ((first & (uint)(BitCTL >> 32)) != 0)
                {
                    Item390CTLField ctlKept = TKept.IsPacked ? new Item390CTLField(Octets.U16(ref b, at)) : _ctl;
                    at += 2;
                    ctlKept.Accept("CTL", ref visitor, edition);
                }

                if (!TKept.IsPacked && (first & (uint)(BitTOD >> 32)) != 0)
                {
                    visitor.BeginList("TOD");
                    foreach (Item390TODEntry entry in TOD)
                        entry.Accept("", ref visitor, edition);
                    visitor.EndList();
                }

                if ((first & (uint)(BitAST >> 32)) != 0)
                {
                    ulong astKept = TKept.IsPacked ? Octets.U48(ref b, at) : _ast;
                    at += 6;
                    visitor.Characters("AST", new AsciiText(astKept, 6));
                }

                if ((first & (uint)(BitSTS >> 32)) != 0)
                {
                    Item390STSField stsKept = TKept.IsPacked ? new Item390STSField(Octets.U8(ref b, at)) : _sts;
                    at += 1;
                    stsKept.Accept("STS", ref visitor, edition);
                }
            }

            if ((first & 0x0000F000) != 0)
            {
                if ((first & (uint)(BitSTD >> 32)) != 0)
                {
                    ulong stdKept = TKept.IsPacked ? Octets.U56(ref b, at) : _std;
                    at += 7;
                    visitor.Characters("STD", new AsciiText(stdKept, 7));
                }

                if ((first & (uint)(BitSTA >> 32)) != 0)
                {
                    ulong staKept = TKept.IsPacked ? Octets.U56(ref b, at) : _sta;
                    at += 7;
                    visitor.Characters("STA", new AsciiText(staKept, 7));
                }

                if ((first & (uint)(BitPEM >> 32)) != 0)
                {
                    Item390PEMField pemKept = TKept.IsPacked ? new Item390PEMField(Octets.U16(ref b, at)) : _pem;
                    at += 2;
                    pemKept.Accept("PEM", ref visitor, edition);
                }

                if ((first & (uint)(BitPEC >> 32)) != 0)
                {
                    ulong pecKept = TKept.IsPacked ? Octets.U56(ref b, at) : _pec;
                    at += 7;
                    visitor.Characters("PEC", new AsciiText(pecKept, 7));
                }
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I062/270 Target Size and Orientation; 3 extents, in 3 octets.</summary>
    public struct Item270
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item270(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>Length; LSB 1 m; extent 1.</summary>
        public double LENGTH_m { readonly get => (double)((long)(W0 >> 57)); set => W0 = W0 & ~0xFE00000000000000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 7)) << 57; }
        /// <summary>Orientation; LSB 360/2^7 deg; extent 2.</summary>
        public double ORIENTATION_deg { readonly get => ((long)(W0 >> 49 & 0x7F)) * (45.0 / 16); set => W0 = W0 & ~0xFE000000000000UL | (ulong)(Quantise.Wrapped(value * (16.0 / 45))) << 49 & 0xFE000000000000UL | 0x0100000000000000UL; }
        /// <summary>Width; LSB 1 m; extent 3.</summary>
        public double WIDTH_m { readonly get => (double)((long)(W0 >> 41 & 0x7F)); set => W0 = W0 & ~0xFE0000000000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 7)) << 41 & 0xFE0000000000UL | 0x0101000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Quantity("LENGTH", (double)((long)(W0 >> 57)), "m");
            if (octets > 1)
            {
                visitor.Quantity("ORIENTATION", ((long)(W0 >> 49 & 0x7F)) * (45.0 / 16), "deg");
            }
            if (octets > 2)
            {
                visitor.Quantity("WIDTH", (double)((long)(W0 >> 41 & 0x7F)), "m");
            }
            int known = 3;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/110 Mode 5 Data Reports and Extended Mode 1 Code: 7 subfields.</summary>
    public ref struct Item110
    {
        private const ulong BitSUM = 0x8000000000000000; // Mode 5 Summary
        private const ulong BitPMN = 0x4000000000000000; // PMN
        private const ulong BitPOS = 0x2000000000000000; // Mode 5 Reported Position
        private const ulong BitGA = 0x1000000000000000; // Mode 5 GNSS-derived Altitude
        private const ulong BitEM1 = 0x0800000000000000; // EM1
        private const ulong BitTOS = 0x0400000000000000; // TOS
        private const ulong BitXP = 0x0200000000000000; // X Pulse Presence
        private const ulong Assigned = 0xFE00000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item110SUMField _sum;
        private Item110PMNField _pmn;
        private Item110POSField _pos;
        private Item110GAField _ga;
        private Item110EM1Field _em1;
        private uint _tos;
        private Item110XPField _xp;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I062/110/SUM is in the record.</summary>
        public bool HasSUM { readonly get => (_announced.First & (uint)(BitSUM >> 32)) != 0; set { if (value == HasSUM) return; Unpack(); _sum = default; _announced.First ^= (uint)(BitSUM >> 32); } }

        /// <summary>I062/110/SUM Mode 5 Summary.</summary>
        public Item110SUMField SUM { readonly get => HasSUM ? KeptSUM : default; set { if ((_announced.First & (uint)((BitSUM | Packed) >> 32)) != (uint)(BitSUM >> 32)) Announce(BitSUM); _sum = value; } }

        /// <summary>Whether I062/110/PMN is in the record.</summary>
        public bool HasPMN { readonly get => (_announced.First & (uint)(BitPMN >> 32)) != 0; set { if (value == HasPMN) return; Unpack(); _pmn = default; _announced.First ^= (uint)(BitPMN >> 32); } }

        /// <summary>I062/110/PMN .</summary>
        public Item110PMNField PMN { readonly get => HasPMN ? KeptPMN : default; set { if ((_announced.First & (uint)((BitPMN | Packed) >> 32)) != (uint)(BitPMN >> 32)) Announce(BitPMN); _pmn = value; } }

        /// <summary>Whether I062/110/POS is in the record.</summary>
        public bool HasPOS { readonly get => (_announced.First & (uint)(BitPOS >> 32)) != 0; set { if (value == HasPOS) return; Unpack(); _pos = default; _announced.First ^= (uint)(BitPOS >> 32); } }

        /// <summary>I062/110/POS Mode 5 Reported Position.</summary>
        public Item110POSField POS { readonly get => HasPOS ? KeptPOS : default; set { if ((_announced.First & (uint)((BitPOS | Packed) >> 32)) != (uint)(BitPOS >> 32)) Announce(BitPOS); _pos = value; } }

        /// <summary>Whether I062/110/GA is in the record.</summary>
        public bool HasGA { readonly get => (_announced.First & (uint)(BitGA >> 32)) != 0; set { if (value == HasGA) return; Unpack(); _ga = default; _announced.First ^= (uint)(BitGA >> 32); } }

        /// <summary>I062/110/GA Mode 5 GNSS-derived Altitude.</summary>
        public Item110GAField GA { readonly get => HasGA ? KeptGA : default; set { if ((_announced.First & (uint)((BitGA | Packed) >> 32)) != (uint)(BitGA >> 32)) Announce(BitGA); _ga = value; } }

        /// <summary>Whether I062/110/EM1 is in the record.</summary>
        public bool HasEM1 { readonly get => (_announced.First & (uint)(BitEM1 >> 32)) != 0; set { if (value == HasEM1) return; Unpack(); _em1 = default; _announced.First ^= (uint)(BitEM1 >> 32); } }

        /// <summary>I062/110/EM1 .</summary>
        public Item110EM1Field EM1 { readonly get => HasEM1 ? KeptEM1 : default; set { if ((_announced.First & (uint)((BitEM1 | Packed) >> 32)) != (uint)(BitEM1 >> 32)) Announce(BitEM1); _em1 = value; } }

        /// <summary>Whether I062/110/TOS is in the record.</summary>
        public bool HasTOS { readonly get => (_announced.First & (uint)(BitTOS >> 32)) != 0; set { if (value == HasTOS) return; Unpack(); _tos = default; _announced.First ^= (uint)(BitTOS >> 32); } }

        /// <summary>I062/110/TOS ; LSB 1/2^7 s.</summary>
        public double TOS_s { readonly get => HasTOS ? ((int)(KeptTOS << 24) >> 24) * (1.0 / 128) : default; set { if ((_announced.First & (uint)((BitTOS | Packed) >> 32)) != (uint)(BitTOS >> 32)) Announce(BitTOS); _tos = (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I062/110/XP is in the record.</summary>
        public bool HasXP { readonly get => (_announced.First & (uint)(BitXP >> 32)) != 0; set { if (value == HasXP) return; Unpack(); _xp = default; _announced.First ^= (uint)(BitXP >> 32); } }

        /// <summary>I062/110/XP X Pulse Presence.</summary>
        public Item110XPField XP { readonly get => HasXP ? KeptXP : default; set { if ((_announced.First & (uint)((BitXP | Packed) >> 32)) != (uint)(BitXP >> 32)) Announce(BitXP); _xp = value; } }

        private readonly Item110SUMField KeptSUM => (_present & Packed) == 0 ? _sum : new Item110SUMField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSUM)));

        private readonly Item110PMNField KeptPMN => (_present & Packed) == 0 ? _pmn : new Item110PMNField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPMN)));

        private readonly Item110POSField KeptPOS => (_present & Packed) == 0 ? _pos : new Item110POSField(Octets.U48(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPOS)));

        private readonly Item110GAField KeptGA => (_present & Packed) == 0 ? _ga : new Item110GAField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGA)));

        private readonly Item110EM1Field KeptEM1 => (_present & Packed) == 0 ? _em1 : new Item110EM1Field(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitEM1)));

        private readonly uint KeptTOS => (_present & Packed) == 0 ? _tos : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTOS));

        private readonly Item110XPField KeptXP => (_present & Packed) == 0 ? _xp : new Item110XPField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitXP)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x8600000000000000) + 2 * BitOperations.PopCount(present & 0x3800000000000000) + 4 * BitOperations.PopCount(present & 0x6000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "110");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "110");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x8600000000000000) + 2 * BitOperations.PopCount(present & 0x3800000000000000) + 4 * BitOperations.PopCount(present & 0x6000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitSUM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "110/SUM");
                _sum.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitPMN >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "110/PMN");
                _pmn.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitPOS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 6)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "110/POS");
                _pos.W0 = Octets.U48(ref b, at);
                at += 6;
            }

            if ((first & (uint)(BitGA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "110/GA");
                _ga.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitEM1 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "110/EM1");
                _em1.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitTOS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "110/TOS");
                _tos = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitXP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "110/XP");
                _xp.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            return at;
        }

        internal readonly int MaximumLength => 26;

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

            if ((first & (uint)(BitPMN >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _pmn.W0);
                at += 4;
            }

            if ((first & (uint)(BitPOS >> 32)) != 0)
            {
                Octets.PutWide48(ref b, at, _pos.W0);
                at += 6;
            }

            if ((first & (uint)(BitGA >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _ga.W0);
                at += 2;
            }

            if ((first & (uint)(BitEM1 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _em1.W0);
                at += 2;
            }

            if ((first & (uint)(BitTOS >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _tos);
                at += 1;
            }

            if ((first & (uint)(BitXP >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _xp.W0);
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
            if ((first & (uint)(BitSUM >> 32)) != 0)
            {
                Item110SUMField sumKept = TKept.IsPacked ? new Item110SUMField(Octets.U8(ref b, at)) : _sum;
                at += 1;
                sumKept.Accept("SUM", ref visitor, edition);
            }

            if ((first & (uint)(BitPMN >> 32)) != 0)
            {
                Item110PMNField pmnKept = TKept.IsPacked ? new Item110PMNField(Octets.U32(ref b, at)) : _pmn;
                at += 4;
                pmnKept.Accept("PMN", ref visitor, edition);
            }

            if ((first & (uint)(BitPOS >> 32)) != 0)
            {
                Item110POSField posKept = TKept.IsPacked ? new Item110POSField(Octets.U48(ref b, at)) : _pos;
                at += 6;
                posKept.Accept("POS", ref visitor, edition);
            }

            if ((first & (uint)(BitGA >> 32)) != 0)
            {
                Item110GAField gaKept = TKept.IsPacked ? new Item110GAField(Octets.U16(ref b, at)) : _ga;
                at += 2;
                gaKept.Accept("GA", ref visitor, edition);
            }

            if ((first & (uint)(BitEM1 >> 32)) != 0)
            {
                Item110EM1Field em1Kept = TKept.IsPacked ? new Item110EM1Field(Octets.U16(ref b, at)) : _em1;
                at += 2;
                em1Kept.Accept("EM1", ref visitor, edition);
            }

            if ((first & (uint)(BitTOS >> 32)) != 0)
            {
                uint tosKept = TKept.IsPacked ? Octets.U8(ref b, at) : _tos;
                at += 1;
                visitor.Quantity("TOS", ((int)(tosKept << 24) >> 24) * (1.0 / 128), "s");
            }

            if ((first & (uint)(BitXP >> 32)) != 0)
            {
                Item110XPField xpKept = TKept.IsPacked ? new Item110XPField(Octets.U8(ref b, at)) : _xp;
                at += 1;
                xpKept.Accept("XP", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I062/120 Track Mode 2 Code; 2 octets.</summary>
    public struct Item120
    {
        internal uint W0;

        internal Item120(uint octets) => W0 = octets;

        /// <summary>Mode-2 Code in Octal Representation; its 4 octal digits are the code.</summary>
        public ushort MODE2 { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Octal("MODE2", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/510 Composed Track Number, one entry; 3 octets.</summary>
    public struct Item510Entry : IEntry<Item510Entry>
    {
        internal uint W0;

        internal Item510Entry(uint octets) => W0 = octets;

        /// <summary>System Unit Identification.</summary>
        public byte IDENT { readonly get => (byte)(W0 >> 16); set => W0 = W0 & ~0xFF0000u | (uint)value << 16 & 0xFF0000u; }
        /// <summary>System Track Number.</summary>
        public ushort TRACK { readonly get => (ushort)(W0 >> 1 & 0x7FFF); set => W0 = W0 & ~0xFFFEu | (uint)value << 1 & 0xFFFEu; }

        static int IEntry<Item510Entry>.OctetCount => 3;
        static bool IEntry<Item510Entry>.IsChained => true;

        static Item510Entry IEntry<Item510Entry>.Read(ref byte b, nint at)
        {
            Item510Entry entry = default;
            entry.W0 = Octets.U24(ref b, at);
            return entry;
        }

        readonly void IEntry<Item510Entry>.Write(ref byte b, nint at)
        {
            Octets.Put24(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("IDENT", W0 >> 16);
            visitor.Code("TRACK", W0 >> 1 & 0x7FFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/500 Estimated Accuracies: 8 subfields.</summary>
    public ref struct Item500
    {
        private const ulong BitAPC = 0x8000000000000000; // APC
        private const ulong BitCOV = 0x4000000000000000; // XY Covariance Component
        private const ulong BitAPW = 0x2000000000000000; // APW
        private const ulong BitAGA = 0x1000000000000000; // AGA
        private const ulong BitABA = 0x0800000000000000; // ABA
        private const ulong BitATV = 0x0400000000000000; // ATV
        private const ulong BitAA = 0x0200000000000000; // AA
        private const ulong BitARC = 0x0080000000000000; // ARC
        private const ulong Assigned = 0xFE80000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item500APCField _apc;
        private uint _cov;
        private Item500APWField _apw;
        private uint _aga;
        private uint _aba;
        private Item500ATVField _atv;
        private Item500AAField _aa;
        private uint _arc;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I062/500/APC is in the record.</summary>
        public bool HasAPC { readonly get => (_announced.First & (uint)(BitAPC >> 32)) != 0; set { if (value == HasAPC) return; Unpack(); _apc = default; _announced.First ^= (uint)(BitAPC >> 32); } }

        /// <summary>I062/500/APC .</summary>
        public Item500APCField APC { readonly get => HasAPC ? KeptAPC : default; set { if ((_announced.First & (uint)((BitAPC | Packed) >> 32)) != (uint)(BitAPC >> 32)) Announce(BitAPC); _apc = value; } }

        /// <summary>Whether I062/500/COV is in the record.</summary>
        public bool HasCOV { readonly get => (_announced.First & (uint)(BitCOV >> 32)) != 0; set { if (value == HasCOV) return; Unpack(); _cov = default; _announced.First ^= (uint)(BitCOV >> 32); } }

        /// <summary>I062/500/COV XY Covariance Component; LSB 1/2 m.</summary>
        public double COV_m { readonly get => HasCOV ? ((int)(KeptCOV << 16) >> 16) * (1.0 / 2) : default; set { if ((_announced.First & (uint)((BitCOV | Packed) >> 32)) != (uint)(BitCOV >> 32)) Announce(BitCOV); _cov = (uint)(Quantise.Signed(value * (2.0 / 1), 16)) & 0xFFFFu; } }

        /// <summary>Whether I062/500/APW is in the record.</summary>
        public bool HasAPW { readonly get => (_announced.First & (uint)(BitAPW >> 32)) != 0; set { if (value == HasAPW) return; Unpack(); _apw = default; _announced.First ^= (uint)(BitAPW >> 32); } }

        /// <summary>I062/500/APW .</summary>
        public Item500APWField APW { readonly get => HasAPW ? KeptAPW : default; set { if ((_announced.First & (uint)((BitAPW | Packed) >> 32)) != (uint)(BitAPW >> 32)) Announce(BitAPW); _apw = value; } }

        /// <summary>Whether I062/500/AGA is in the record.</summary>
        public bool HasAGA { readonly get => (_announced.First & (uint)(BitAGA >> 32)) != 0; set { if (value == HasAGA) return; Unpack(); _aga = default; _announced.First ^= (uint)(BitAGA >> 32); } }

        /// <summary>I062/500/AGA ; LSB 25/2^2 ft.</summary>
        public double AGA_ft { readonly get => HasAGA ? ((int)KeptAGA) * (25.0 / 4) : default; set { if ((_announced.First & (uint)((BitAGA | Packed) >> 32)) != (uint)(BitAGA >> 32)) Announce(BitAGA); _aga = (uint)(Quantise.Unsigned(value * (4.0 / 25), 8)); } }

        /// <summary>Whether I062/500/ABA is in the record.</summary>
        public bool HasABA { readonly get => (_announced.First & (uint)(BitABA >> 32)) != 0; set { if (value == HasABA) return; Unpack(); _aba = default; _announced.First ^= (uint)(BitABA >> 32); } }

        /// <summary>I062/500/ABA ; LSB 1/2^2 FL.</summary>
        public double ABA_FL { readonly get => HasABA ? ((int)KeptABA) * (1.0 / 4) : default; set { if ((_announced.First & (uint)((BitABA | Packed) >> 32)) != (uint)(BitABA >> 32)) Announce(BitABA); _aba = (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)); } }

        /// <summary>Whether I062/500/ATV is in the record.</summary>
        public bool HasATV { readonly get => (_announced.First & (uint)(BitATV >> 32)) != 0; set { if (value == HasATV) return; Unpack(); _atv = default; _announced.First ^= (uint)(BitATV >> 32); } }

        /// <summary>I062/500/ATV .</summary>
        public Item500ATVField ATV { readonly get => HasATV ? KeptATV : default; set { if ((_announced.First & (uint)((BitATV | Packed) >> 32)) != (uint)(BitATV >> 32)) Announce(BitATV); _atv = value; } }

        /// <summary>Whether I062/500/AA is in the record.</summary>
        public bool HasAA { readonly get => (_announced.First & (uint)(BitAA >> 32)) != 0; set { if (value == HasAA) return; Unpack(); _aa = default; _announced.First ^= (uint)(BitAA >> 32); } }

        /// <summary>I062/500/AA .</summary>
        public Item500AAField AA { readonly get => HasAA ? KeptAA : default; set { if ((_announced.First & (uint)((BitAA | Packed) >> 32)) != (uint)(BitAA >> 32)) Announce(BitAA); _aa = value; } }

        /// <summary>Whether I062/500/ARC is in the record.</summary>
        public bool HasARC { readonly get => (_announced.First & (uint)(BitARC >> 32)) != 0; set { if (value == HasARC) return; Unpack(); _arc = default; _announced.First ^= (uint)(BitARC >> 32); } }

        /// <summary>I062/500/ARC ; LSB 25/2^2 ft/min.</summary>
        public double ARC_ftpmin { readonly get => HasARC ? ((int)KeptARC) * (25.0 / 4) : default; set { if ((_announced.First & (uint)((BitARC | Packed) >> 32)) != (uint)(BitARC >> 32)) Announce(BitARC); _arc = (uint)(Quantise.Unsigned(value * (4.0 / 25), 8)); } }

        private readonly Item500APCField KeptAPC => (_present & Packed) == 0 ? _apc : new Item500APCField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAPC)));

        private readonly uint KeptCOV => (_present & Packed) == 0 ? _cov : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOV));

        private readonly Item500APWField KeptAPW => (_present & Packed) == 0 ? _apw : new Item500APWField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAPW)));

        private readonly uint KeptAGA => (_present & Packed) == 0 ? _aga : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAGA));

        private readonly uint KeptABA => (_present & Packed) == 0 ? _aba : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitABA));

        private readonly Item500ATVField KeptATV => (_present & Packed) == 0 ? _atv : new Item500ATVField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitATV)));

        private readonly Item500AAField KeptAA => (_present & Packed) == 0 ? _aa : new Item500AAField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAA)));

        private readonly uint KeptARC => (_present & Packed) == 0 ? _arc : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitARC));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x1880000000000000) + 2 * BitOperations.PopCount(present & 0x4600000000000000) + 4 * BitOperations.PopCount(present & 0xA000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "500");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "500");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x1880000000000000) + 2 * BitOperations.PopCount(present & 0x4600000000000000) + 4 * BitOperations.PopCount(present & 0xA000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitAPC >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/APC");
                _apc.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitCOV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/COV");
                _cov = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitAPW >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/APW");
                _apw.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitAGA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/AGA");
                _aga = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitABA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/ABA");
                _aba = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitATV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/ATV");
                _atv.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitAA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/AA");
                _aa.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitARC >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/ARC");
                _arc = Octets.U8(ref b, at);
                at += 1;
            }

            return at;
        }

        internal readonly int MaximumLength => 26;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitAPC >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _apc.W0);
                at += 4;
            }

            if ((first & (uint)(BitCOV >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _cov);
                at += 2;
            }

            if ((first & (uint)(BitAPW >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _apw.W0);
                at += 4;
            }

            if ((first & (uint)(BitAGA >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _aga);
                at += 1;
            }

            if ((first & (uint)(BitABA >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _aba);
                at += 1;
            }

            if ((first & (uint)(BitATV >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _atv.W0);
                at += 2;
            }

            if ((first & (uint)(BitAA >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _aa.W0);
                at += 2;
            }

            if ((first & (uint)(BitARC >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _arc);
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
            if ((first & (uint)(BitAPC >> 32)) != 0)
            {
                Item500APCField apcKept = TKept.IsPacked ? new Item500APCField(Octets.U32(ref b, at)) : _apc;
                at += 4;
                apcKept.Accept("APC", ref visitor, edition);
            }

            if ((first & (uint)(BitCOV >> 32)) != 0)
            {
                uint covKept = TKept.IsPacked ? Octets.U16(ref b, at) : _cov;
                at += 2;
                visitor.Quantity("COV", ((int)(covKept << 16) >> 16) * (1.0 / 2), "m");
            }

            if ((first & (uint)(BitAPW >> 32)) != 0)
            {
                Item500APWField apwKept = TKept.IsPacked ? new Item500APWField(Octets.U32(ref b, at)) : _apw;
                at += 4;
                apwKept.Accept("APW", ref visitor, edition);
            }

            if ((first & (uint)(BitAGA >> 32)) != 0)
            {
                uint agaKept = TKept.IsPacked ? Octets.U8(ref b, at) : _aga;
                at += 1;
                visitor.Quantity("AGA", ((int)agaKept) * (25.0 / 4), "ft");
            }

            if ((first & (uint)(BitABA >> 32)) != 0)
            {
                uint abaKept = TKept.IsPacked ? Octets.U8(ref b, at) : _aba;
                at += 1;
                visitor.Quantity("ABA", ((int)abaKept) * (1.0 / 4), "FL");
            }

            if ((first & (uint)(BitATV >> 32)) != 0)
            {
                Item500ATVField atvKept = TKept.IsPacked ? new Item500ATVField(Octets.U16(ref b, at)) : _atv;
                at += 2;
                atvKept.Accept("ATV", ref visitor, edition);
            }

            if ((first & (uint)(BitAA >> 32)) != 0)
            {
                Item500AAField aaKept = TKept.IsPacked ? new Item500AAField(Octets.U16(ref b, at)) : _aa;
                at += 2;
                aaKept.Accept("AA", ref visitor, edition);
            }

            if ((first & (uint)(BitARC >> 32)) != 0)
            {
                uint arcKept = TKept.IsPacked ? Octets.U8(ref b, at) : _arc;
                at += 1;
                visitor.Quantity("ARC", ((int)arcKept) * (25.0 / 4), "ft/min");
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I062/340 Measured Information: 6 subfields.</summary>
    public ref struct Item340
    {
        private const ulong BitSID = 0x8000000000000000; // Sensor Identification
        private const ulong BitPOS = 0x4000000000000000; // Measured Position
        private const ulong BitHEIGHT = 0x2000000000000000; // Measured 3-D Height
        private const ulong BitMDC = 0x1000000000000000; // MDC
        private const ulong BitMDA = 0x0800000000000000; // MDA
        private const ulong BitTYP = 0x0400000000000000; // TYP
        private const ulong Assigned = 0xFC00000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item340SIDField _sid;
        private Item340POSField _pos;
        private uint _height;
        private Item340MDCField _mdc;
        private Item340MDAField _mda;
        private Item340TYPField _typ;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I062/340/SID is in the record.</summary>
        public bool HasSID { readonly get => (_announced.First & (uint)(BitSID >> 32)) != 0; set { if (value == HasSID) return; Unpack(); _sid = default; _announced.First ^= (uint)(BitSID >> 32); } }

        /// <summary>I062/340/SID Sensor Identification.</summary>
        public Item340SIDField SID { readonly get => HasSID ? KeptSID : default; set { if ((_announced.First & (uint)((BitSID | Packed) >> 32)) != (uint)(BitSID >> 32)) Announce(BitSID); _sid = value; } }

        /// <summary>Whether I062/340/POS is in the record.</summary>
        public bool HasPOS { readonly get => (_announced.First & (uint)(BitPOS >> 32)) != 0; set { if (value == HasPOS) return; Unpack(); _pos = default; _announced.First ^= (uint)(BitPOS >> 32); } }

        /// <summary>I062/340/POS Measured Position.</summary>
        public Item340POSField POS { readonly get => HasPOS ? KeptPOS : default; set { if ((_announced.First & (uint)((BitPOS | Packed) >> 32)) != (uint)(BitPOS >> 32)) Announce(BitPOS); _pos = value; } }

        /// <summary>Whether I062/340/HEIGHT is in the record.</summary>
        public bool HasHEIGHT { readonly get => (_announced.First & (uint)(BitHEIGHT >> 32)) != 0; set { if (value == HasHEIGHT) return; Unpack(); _height = default; _announced.First ^= (uint)(BitHEIGHT >> 32); } }

        /// <summary>I062/340/HEIGHT Measured 3-D Height; LSB 25 ft; since edition 1.19.</summary>
        public double HEIGHT_ft { readonly get => HasHEIGHT ? ((int)(KeptHEIGHT << 16) >> 16) * 25.0 : default; set { if ((_announced.First & (uint)((BitHEIGHT | Packed) >> 32)) != (uint)(BitHEIGHT >> 32)) Announce(BitHEIGHT); _height = (uint)(Quantise.Signed(value * (1.0 / 25), 16)) & 0xFFFFu; } }
        /// <summary>I062/340/HEIGHT Measured 3-D Height; LSB 25 ft; until edition 1.18.</summary>
        public double HEIGHT_ft_until1_18 { readonly get => HasHEIGHT ? ((int)KeptHEIGHT) * 25.0 : default; set { if ((_announced.First & (uint)((BitHEIGHT | Packed) >> 32)) != (uint)(BitHEIGHT >> 32)) Announce(BitHEIGHT); _height = (uint)(Quantise.Unsigned(value * (1.0 / 25), 16)); } }

        /// <summary>Whether I062/340/MDC is in the record.</summary>
        public bool HasMDC { readonly get => (_announced.First & (uint)(BitMDC >> 32)) != 0; set { if (value == HasMDC) return; Unpack(); _mdc = default; _announced.First ^= (uint)(BitMDC >> 32); } }

        /// <summary>I062/340/MDC .</summary>
        public Item340MDCField MDC { readonly get => HasMDC ? KeptMDC : default; set { if ((_announced.First & (uint)((BitMDC | Packed) >> 32)) != (uint)(BitMDC >> 32)) Announce(BitMDC); _mdc = value; } }

        /// <summary>Whether I062/340/MDA is in the record.</summary>
        public bool HasMDA { readonly get => (_announced.First & (uint)(BitMDA >> 32)) != 0; set { if (value == HasMDA) return; Unpack(); _mda = default; _announced.First ^= (uint)(BitMDA >> 32); } }

        /// <summary>I062/340/MDA .</summary>
        public Item340MDAField MDA { readonly get => HasMDA ? KeptMDA : default; set { if ((_announced.First & (uint)((BitMDA | Packed) >> 32)) != (uint)(BitMDA >> 32)) Announce(BitMDA); _mda = value; } }

        /// <summary>Whether I062/340/TYP is in the record.</summary>
        public bool HasTYP { readonly get => (_announced.First & (uint)(BitTYP >> 32)) != 0; set { if (value == HasTYP) return; Unpack(); _typ = default; _announced.First ^= (uint)(BitTYP >> 32); } }

        /// <summary>I062/340/TYP .</summary>
        public Item340TYPField TYP { readonly get => HasTYP ? KeptTYP : default; set { if ((_announced.First & (uint)((BitTYP | Packed) >> 32)) != (uint)(BitTYP >> 32)) Announce(BitTYP); _typ = value; } }

        private readonly Item340SIDField KeptSID => (_present & Packed) == 0 ? _sid : new Item340SIDField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSID)));

        private readonly Item340POSField KeptPOS => (_present & Packed) == 0 ? _pos : new Item340POSField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPOS)));

        private readonly uint KeptHEIGHT => (_present & Packed) == 0 ? _height : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitHEIGHT));

        private readonly Item340MDCField KeptMDC => (_present & Packed) == 0 ? _mdc : new Item340MDCField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMDC)));

        private readonly Item340MDAField KeptMDA => (_present & Packed) == 0 ? _mda : new Item340MDAField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMDA)));

        private readonly Item340TYPField KeptTYP => (_present & Packed) == 0 ? _typ : new Item340TYPField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTYP)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x0400000000000000) + 2 * BitOperations.PopCount(present & 0xB800000000000000) + 4 * BitOperations.PopCount(present & 0x4000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "340");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "340");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x0400000000000000) + 2 * BitOperations.PopCount(present & 0xB800000000000000) + 4 * BitOperations.PopCount(present & 0x4000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitSID >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "340/SID");
                _sid.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitPOS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "340/POS");
                _pos.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitHEIGHT >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "340/HEIGHT");
                _height = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitMDC >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "340/MDC");
                _mdc.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitMDA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "340/MDA");
                _mda.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitTYP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "340/TYP");
                _typ.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            return at;
        }

        internal readonly int MaximumLength => 22;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitSID >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _sid.W0);
                at += 2;
            }

            if ((first & (uint)(BitPOS >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _pos.W0);
                at += 4;
            }

            if ((first & (uint)(BitHEIGHT >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _height);
                at += 2;
            }

            if ((first & (uint)(BitMDC >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _mdc.W0);
                at += 2;
            }

            if ((first & (uint)(BitMDA >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _mda.W0);
                at += 2;
            }

            if ((first & (uint)(BitTYP >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _typ.W0);
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
            if ((first & (uint)(BitSID >> 32)) != 0)
            {
                Item340SIDField sidKept = TKept.IsPacked ? new Item340SIDField(Octets.U16(ref b, at)) : _sid;
                at += 2;
                sidKept.Accept("SID", ref visitor, edition);
            }

            if ((first & (uint)(BitPOS >> 32)) != 0)
            {
                Item340POSField posKept = TKept.IsPacked ? new Item340POSField(Octets.U32(ref b, at)) : _pos;
                at += 4;
                posKept.Accept("POS", ref visitor, edition);
            }

            if ((first & (uint)(BitHEIGHT >> 32)) != 0)
            {
                uint heightKept = TKept.IsPacked ? Octets.U16(ref b, at) : _height;
                at += 2;
                if (edition >= 3)
                {
                    visitor.Quantity("HEIGHT", ((int)(heightKept << 16) >> 16) * 25.0, "ft");
                }
                else
                {
                    visitor.Quantity("HEIGHT", ((int)heightKept) * 25.0, "ft");
                }
            }

            if ((first & (uint)(BitMDC >> 32)) != 0)
            {
                Item340MDCField mdcKept = TKept.IsPacked ? new Item340MDCField(Octets.U16(ref b, at)) : _mdc;
                at += 2;
                mdcKept.Accept("MDC", ref visitor, edition);
            }

            if ((first & (uint)(BitMDA >> 32)) != 0)
            {
                Item340MDAField mdaKept = TKept.IsPacked ? new Item340MDAField(Octets.U16(ref b, at)) : _mda;
                at += 2;
                mdaKept.Accept("MDA", ref visitor, edition);
            }

            if ((first & (uint)(BitTYP >> 32)) != 0)
            {
                Item340TYPField typKept = TKept.IsPacked ? new Item340TYPField(Octets.U8(ref b, at)) : _typ;
                at += 1;
                typKept.Accept("TYP", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I062/RE Reserved Expansion Field, editions 1.2, 1.3: 5 subfields.</summary>
    public ref struct REField
    {
        private const ulong BitCST = 0x8000000000000000; // Contributing Sensors With Local Tracknumbers
        private const ulong BitCSN = 0x4000000000000000; // Contributing Sensors No Local Tracknumbers
        private const ulong BitTVS = 0x2000000000000000; // Calculated Track Velocity Relative to System Reference Point
        private const ulong BitSTS = 0x1000000000000000; // Supplementary Track Status
        private const ulong BitV3 = 0x0800000000000000; // ADS-B Version 3 Data
        private const ulong Assigned = 0xF800000000000000;

        private Presence _announced;
        private ReadOnlySpan<byte> _octets;
        private int _read;
        private ReadOnlySpan<byte> _cst;
        private ReadOnlySpan<byte> _csn;
        private RETVSField _tvs;
        private RESTSField _sts;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I062/RE/CST is in the record.</summary>
        public bool HasCST { readonly get => (_announced.First & (uint)(BitCST >> 32)) != 0; set { if (value != HasCST) _cst = default; _announced.First = value ? _announced.First | (uint)(BitCST >> 32) : _announced.First & ~(uint)(BitCST >> 32); } }

        /// <summary>I062/RE/CST Contributing Sensors With Local Tracknumbers.</summary>
        public Repetition<RECSTEntry> CST { readonly get => new(HasCST ? _cst : default); set { if ((_announced.First & (uint)(BitCST >> 32)) == 0) _announced.First |= (uint)(BitCST >> 32); _cst = value.Octets; } }

        /// <summary>Whether I062/RE/CSN is in the record.</summary>
        public bool HasCSN { readonly get => (_announced.First & (uint)(BitCSN >> 32)) != 0; set { if (value != HasCSN) _csn = default; _announced.First = value ? _announced.First | (uint)(BitCSN >> 32) : _announced.First & ~(uint)(BitCSN >> 32); } }

        /// <summary>I062/RE/CSN Contributing Sensors No Local Tracknumbers.</summary>
        public Repetition<RECSNEntry> CSN { readonly get => new(HasCSN ? _csn : default); set { if ((_announced.First & (uint)(BitCSN >> 32)) == 0) _announced.First |= (uint)(BitCSN >> 32); _csn = value.Octets; } }

        /// <summary>Whether I062/RE/TVS is in the record.</summary>
        public bool HasTVS { readonly get => (_announced.First & (uint)(BitTVS >> 32)) != 0; set { if (value != HasTVS) _tvs = default; _announced.First = value ? _announced.First | (uint)(BitTVS >> 32) : _announced.First & ~(uint)(BitTVS >> 32); } }

        /// <summary>I062/RE/TVS Calculated Track Velocity Relative to System Reference Point.</summary>
        public RETVSField TVS { readonly get => HasTVS ? _tvs : default; set { if ((_announced.First & (uint)(BitTVS >> 32)) == 0) _announced.First |= (uint)(BitTVS >> 32); _tvs = value; } }

        /// <summary>Whether I062/RE/STS is in the record.</summary>
        public bool HasSTS { readonly get => (_announced.First & (uint)(BitSTS >> 32)) != 0; set { if (value != HasSTS) _sts = default; _announced.First = value ? _announced.First | (uint)(BitSTS >> 32) : _announced.First & ~(uint)(BitSTS >> 32); } }

        /// <summary>I062/RE/STS Supplementary Track Status.</summary>
        public RESTSField STS { readonly get => HasSTS ? _sts : default; set { if ((_announced.First & (uint)(BitSTS >> 32)) == 0) _announced.First |= (uint)(BitSTS >> 32); _sts = value; } }

        /// <summary>Whether I062/RE/V3 is in the record.</summary>
        public bool HasV3
        {
            readonly get => (_announced.First & (uint)(BitV3 >> 32)) != 0;
            set
            {
                if (!value)
                {
                    V3.Hide();
                    _announced.First &= ~(uint)(BitV3 >> 32);
                }
                else if (!HasV3)
                {
                    V3.Forget();
                    _announced.First |= (uint)(BitV3 >> 32);
                }
            }
        }

        /// <summary>I062/RE/V3 ADS-B Version 3 Data: its subfields; sent only when <see cref="HasV3"/>.</summary>
        public REV3Field V3;

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
            V3.Hide();
            nint spare = end - at - (BitOperations.PopCount(present & 0xD800000000000000) + 4 * BitOperations.PopCount(present & 0x2000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitCST >> 32)) != 0)
            {
                nint startCST = at;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/CST");
                int octetsCST = 5 * (int)Octets.U8(ref b, at);
                if (end - at <= octetsCST)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/CST");
                _cst = bytes.Slice((int)at + 1, octetsCST);
                at += 1 + octetsCST;
                spare -= at - startCST - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitCSN >> 32)) != 0)
            {
                nint startCSN = at;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/CSN");
                int octetsCSN = 3 * (int)Octets.U8(ref b, at);
                if (end - at <= octetsCSN)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/CSN");
                _csn = bytes.Slice((int)at + 1, octetsCSN);
                at += 1 + octetsCSN;
                spare -= at - startCSN - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitTVS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/TVS");
                _tvs.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitSTS >> 32)) != 0)
            {
                nint startSTS = at;
                nint endSTS = Octets.ReadExtended(ref b, at, end, RESTSField.Ends, RESTSField.Stops, out _sts.W0);
                if (endSTS < 0)
                    return fault.Set(endSTS == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "RE/STS");
                at = endSTS;
                spare -= at - startSTS - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitV3 >> 32)) != 0)
            {
                nint startV3 = at;
                at = V3.Read<TBounds>(bytes, at, ref fault);
                if (at < 0)
                    return at;
                spare -= at - startV3 - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            return at;
        }

        internal readonly int MaximumLength => 38 + (HasCST ? _cst.Length : 0) + (HasCSN ? _csn.Length : 0) + _octets.Length;

        internal readonly nint Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, (uint)(_present >> 56));
            at++;
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitCST >> 32)) != 0)
            {
                Octets.Put8(ref b, at, (uint)_cst.Length / 5);
                at = Octets.WriteSpan(ref b, at + 1, _cst);
            }

            if ((first & (uint)(BitCSN >> 32)) != 0)
            {
                Octets.Put8(ref b, at, (uint)_csn.Length / 3);
                at = Octets.WriteSpan(ref b, at + 1, _csn);
            }

            if ((first & (uint)(BitTVS >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _tvs.W0);
                at += 4;
            }

            if ((first & (uint)(BitSTS >> 32)) != 0)
            {
                at = Octets.WriteExtended(ref b, at, _sts.W0, _sts.OctetCount);
            }

            if ((first & (uint)(BitV3 >> 32)) != 0)
            {
                at = V3.Write(ref b, at);
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
            if ((first & (uint)(BitCST >> 32)) != 0)
            {
                visitor.BeginList("CST");
                foreach (RECSTEntry entry in CST)
                    entry.Accept("", ref visitor, edition);
                visitor.EndList();
            }

            if ((first & (uint)(BitCSN >> 32)) != 0)
            {
                visitor.BeginList("CSN");
                foreach (RECSNEntry entry in CSN)
                    entry.Accept("", ref visitor, edition);
                visitor.EndList();
            }

            if ((first & (uint)(BitTVS >> 32)) != 0)
            {
                _tvs.Accept("TVS", ref visitor, edition);
            }

            if ((first & (uint)(BitSTS >> 32)) != 0)
            {
                _sts.Accept("STS", ref visitor, edition);
            }

            if ((first & (uint)(BitV3 >> 32)) != 0)
            {
                V3.Accept("V3", ref visitor, edition);
            }

            if (_read != _octets.Length)
                visitor.Octets("_hex", _octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/380/IAS Indicated Airspeed/Mach No; 2 octets.</summary>
    public struct Item380IASField
    {
        internal uint W0;

        internal Item380IASField(uint octets) => W0 = octets;

        /// <summary>IM.</summary>
        public bool IM { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>IAS, not scaled: IM selects the scale.</summary>
        public ushort IAS { readonly get => (ushort)(W0 & 0x7FFF); set => W0 = W0 & ~0x7FFFu | (uint)value & 0x7FFFu; }
        /// <summary>IAS; LSB 1/2^14 NM/s, when IM is 0.</summary>
        public double IAS_NMps { readonly get => ((int)(W0 & 0x7FFF)) * (1.0 / 16384); set => W0 = W0 & ~0x7FFFu | (uint)(Quantise.Unsigned(value * (16384.0 / 1), 15)) & 0x7FFFu; }
        /// <summary>IAS; LSB 1/1000 Mach, when IM is 1.</summary>
        public double IAS_Mach { readonly get => ((int)(W0 & 0x7FFF)) / 1000.0; set => W0 = W0 & ~0x7FFFu | (uint)(Quantise.Unsigned(value * (1000.0 / 1), 15)) & 0x7FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("IM", W0 >> 15);
            if ((W0 >> 15) == 0)
                visitor.Quantity("IAS", ((int)(W0 & 0x7FFF)) * (1.0 / 16384), "NM/s");
            else if ((W0 >> 15) == 1)
                visitor.Quantity("IAS", ((int)(W0 & 0x7FFF)) / 1000.0, "Mach");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/380/SAL Selected Altitude; 2 octets.</summary>
    public struct Item380SALField
    {
        internal uint W0;

        internal Item380SALField(uint octets) => W0 = octets;

        /// <summary>SAS.</summary>
        public bool SAS { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>SRC.</summary>
        public byte SRC { readonly get => (byte)(W0 >> 13 & 0x3); set => W0 = W0 & ~0x6000u | (uint)value << 13 & 0x6000u; }
        /// <summary>Altitude in Two's Complement Form; LSB 25 ft.</summary>
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

    /// <summary>I062/380/FSS Final State Selected Altitude; 2 octets.</summary>
    public struct Item380FSSField
    {
        internal uint W0;

        internal Item380FSSField(uint octets) => W0 = octets;

        /// <summary>Manage Vertical Mode.</summary>
        public bool MV { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Altitude Hold.</summary>
        public bool AH { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>Approach Mode.</summary>
        public bool AM { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>Altitude in Two's Complement Form; LSB 25 ft.</summary>
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

    /// <summary>I062/380/TIS Trajectory Intent Status; 1 extents, in 1 octets.</summary>
    public struct Item380TISField
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item380TISField(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>TID Available; extent 1.</summary>
        public bool NAV { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>TID Valid; extent 1.</summary>
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

    /// <summary>I062/380/TID Trajectory Intent Data, one entry; 15 octets.</summary>
    public struct Item380TIDEntry : IEntry<Item380TIDEntry>
    {
        internal ulong W0;
        internal ulong W1;
        internal uint W2;

        /// <summary>TCP Number Availability.</summary>
        public bool TCA { readonly get => (W0 >> 47) != 0; set => W0 = W0 & ~0x800000000000UL | (ulong)((value ? 1u : 0u)) << 47 & 0x800000000000UL; }
        /// <summary>TCP Compliance.</summary>
        public bool NC { readonly get => (W0 >> 46 & 0x1) != 0; set => W0 = W0 & ~0x400000000000UL | (ulong)((value ? 1u : 0u)) << 46 & 0x400000000000UL; }
        /// <summary>Trajectory Change Point Number.</summary>
        public byte TCPN { readonly get => (byte)(W0 >> 40 & 0x3F); set => W0 = W0 & ~0x3F0000000000UL | (ulong)value << 40 & 0x3F0000000000UL; }
        /// <summary>Altitude in Two's Complement Form; LSB 10 ft.</summary>
        public double ALT_ft { readonly get => ((long)(W0 << 24) >> 48) * 10.0; set => W0 = W0 & ~0xFFFF000000UL | (ulong)(Quantise.Signed(value * (1.0 / 10), 16)) << 24 & 0xFFFF000000UL; }
        /// <summary>LAT; LSB 180/2^23 deg.</summary>
        public double LAT_deg { readonly get => ((long)(W0 << 40) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFFUL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) & 0xFFFFFFUL; }
        /// <summary>LON; LSB 180/2^23 deg.</summary>
        public double LON_deg { readonly get => ((long)(W1 << 8) >> 40) * (45.0 / 2097152); set => W1 = W1 & ~0xFFFFFF00000000UL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) << 32 & 0xFFFFFF00000000UL; }
        /// <summary>Point Type.</summary>
        public byte PT { readonly get => (byte)(W1 >> 28 & 0xF); set => W1 = W1 & ~0xF0000000UL | (ulong)value << 28 & 0xF0000000UL; }
        /// <summary>Turn Direction.</summary>
        public byte TD { readonly get => (byte)(W1 >> 26 & 0x3); set => W1 = W1 & ~0xC000000UL | (ulong)value << 26 & 0xC000000UL; }
        /// <summary>Turn Radius Availability.</summary>
        public bool TRA { readonly get => (W1 >> 25 & 0x1) != 0; set => W1 = W1 & ~0x2000000UL | (ulong)((value ? 1u : 0u)) << 25 & 0x2000000UL; }
        /// <summary>TOV Available.</summary>
        public bool TOA { readonly get => (W1 >> 24 & 0x1) != 0; set => W1 = W1 & ~0x1000000UL | (ulong)((value ? 1u : 0u)) << 24 & 0x1000000UL; }
        /// <summary>Time Over Point; LSB 1 s.</summary>
        public double TOV_s { readonly get => (double)((long)(W1 & 0xFFFFFF)); set => W1 = W1 & ~0xFFFFFFUL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 24)) & 0xFFFFFFUL; }
        /// <summary>TCP Turn Radius; LSB 1/100 NM.</summary>
        public double TTR_NM { readonly get => ((int)W2) / 100.0; set => W2 = (uint)(Quantise.Unsigned(value * (100.0 / 1), 16)); }

        static int IEntry<Item380TIDEntry>.OctetCount => 15;
        static bool IEntry<Item380TIDEntry>.IsChained => false;

        static Item380TIDEntry IEntry<Item380TIDEntry>.Read(ref byte b, nint at)
        {
            Item380TIDEntry entry = default;
            entry.W0 = Octets.U48(ref b, at);
            entry.W1 = Octets.U56(ref b, at + 6);
            entry.W2 = Octets.U16(ref b, at + 13);
            return entry;
        }

        readonly void IEntry<Item380TIDEntry>.Write(ref byte b, nint at)
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

    /// <summary>I062/380/COM ; 2 octets.</summary>
    public struct Item380COMField
    {
        internal uint W0;

        internal Item380COMField(uint octets) => W0 = octets;

        /// <summary>COM.</summary>
        public byte COM { readonly get => (byte)(W0 >> 13); set => W0 = W0 & ~0xE000u | (uint)value << 13 & 0xE000u; }
        /// <summary>Flight Status.</summary>
        public byte STAT { readonly get => (byte)(W0 >> 10 & 0x7); set => W0 = W0 & ~0x1C00u | (uint)value << 10 & 0x1C00u; }
        /// <summary>Specific Service Capability.</summary>
        public bool SSC { readonly get => (W0 >> 7 & 0x1) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Altitude Reporting Capability.</summary>
        public bool ARC { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>Aircraft Identification Capability.</summary>
        public bool AIC { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>BDS 1,0 Bit 16.</summary>
        public bool B1A { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>BDS BDS 1,0 Bits 37/40.</summary>
        public byte B1B { readonly get => (byte)(W0 & 0xF); set => W0 = W0 & ~0xFu | (uint)value & 0xFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("COM", W0 >> 13);
            visitor.Code("STAT", W0 >> 10 & 0x7);
            visitor.Spare(W0 >> 8 & 0x3);
            visitor.Code("SSC", W0 >> 7 & 0x1);
            visitor.Code("ARC", W0 >> 6 & 0x1);
            visitor.Code("AIC", W0 >> 5 & 0x1);
            visitor.Code("B1A", W0 >> 4 & 0x1);
            visitor.Code("B1B", W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/380/SAB Status Reported by ADS-B; 2 octets.</summary>
    public struct Item380SABField
    {
        internal uint W0;

        internal Item380SABField(uint octets) => W0 = octets;

        /// <summary>ACAS Status.</summary>
        public byte AC { readonly get => (byte)(W0 >> 14); set => W0 = W0 & ~0xC000u | (uint)value << 14 & 0xC000u; }
        /// <summary>Multiple Navigational Aids Status.</summary>
        public byte MN { readonly get => (byte)(W0 >> 12 & 0x3); set => W0 = W0 & ~0x3000u | (uint)value << 12 & 0x3000u; }
        /// <summary>Differential Correction Status.</summary>
        public byte DC { readonly get => (byte)(W0 >> 10 & 0x3); set => W0 = W0 & ~0xC00u | (uint)value << 10 & 0xC00u; }
        /// <summary>Ground Bit Set.</summary>
        public bool GBS { readonly get => (W0 >> 9 & 0x1) != 0; set => W0 = W0 & ~0x200u | (uint)((value ? 1u : 0u)) << 9 & 0x200u; }
        /// <summary>Flight Status.</summary>
        public byte STAT { readonly get => (byte)(W0 & 0x7); set => W0 = W0 & ~0x7u | (uint)value & 0x7u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("AC", W0 >> 14);
            visitor.Code("MN", W0 >> 12 & 0x3);
            visitor.Code("DC", W0 >> 10 & 0x3);
            visitor.Code("GBS", W0 >> 9 & 0x1);
            visitor.Spare(W0 >> 3 & 0x3F);
            visitor.Code("STAT", W0 & 0x7);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/380/TAR Track Angle Rate; 2 octets.</summary>
    public struct Item380TARField
    {
        internal uint W0;

        internal Item380TARField(uint octets) => W0 = octets;

        /// <summary>Turn Indicator.</summary>
        public byte TI { readonly get => (byte)(W0 >> 14); set => W0 = W0 & ~0xC000u | (uint)value << 14 & 0xC000u; }
        /// <summary>ROT; LSB 1/2^2 deg/s.</summary>
        public double ROT_degps { readonly get => ((int)(W0 << 24) >> 25) * (1.0 / 4); set => W0 = W0 & ~0xFEu | (uint)(Quantise.Signed(value * (4.0 / 1), 7)) << 1 & 0xFEu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TI", W0 >> 14);
            visitor.Spare(W0 >> 8 & 0x3F);
            visitor.Quantity("ROT", ((int)(W0 << 24) >> 25) * (1.0 / 4), "deg/s");
            visitor.Spare(W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/380/MET Meteorological Data; 8 octets.</summary>
    public struct Item380METField
    {
        internal ulong W0;

        internal Item380METField(ulong octets) => W0 = octets;

        /// <summary>Wind Speed Valid Flag.</summary>
        public bool WS { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>Wind Direction Valid Flag.</summary>
        public bool WD { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>Temperature Valid Flag.</summary>
        public bool TMP { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>Turbulence Valid Flag.</summary>
        public bool TRB { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>Wind Speed; LSB 1 kt.</summary>
        public double WSD_kt { readonly get => (double)((long)(W0 >> 40 & 0xFFFF)); set => W0 = W0 & ~0xFFFF0000000000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 16)) << 40 & 0xFFFF0000000000UL; }
        /// <summary>Wind Direction; LSB 1 deg.</summary>
        public double WDD_deg { readonly get => (double)((long)(W0 >> 24 & 0xFFFF)); set => W0 = W0 & ~0xFFFF000000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 16)) << 24 & 0xFFFF000000UL; }
        /// <summary>Temperature in Degrees Celsius; LSB 1/2^2 degC.</summary>
        public double TMPD_degC { readonly get => ((long)(W0 << 40) >> 48) * (1.0 / 4); set => W0 = W0 & ~0xFFFF00UL | (ulong)(Quantise.Signed(value * (4.0 / 1), 16)) << 8 & 0xFFFF00UL; }
        /// <summary>Turbulence.</summary>
        public byte TRBD { readonly get => (byte)(W0 & 0xFF); set => W0 = W0 & ~0xFFUL | (ulong)value & 0xFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("WS", W0 >> 63);
            visitor.Code("WD", W0 >> 62 & 0x1);
            visitor.Code("TMP", W0 >> 61 & 0x1);
            visitor.Code("TRB", W0 >> 60 & 0x1);
            visitor.Spare(W0 >> 56 & 0xF);
            visitor.Quantity("WSD", (double)((long)(W0 >> 40 & 0xFFFF)), "kt");
            visitor.Quantity("WDD", (double)((long)(W0 >> 24 & 0xFFFF)), "deg");
            visitor.Quantity("TMPD", ((long)(W0 << 40) >> 48) * (1.0 / 4), "degC");
            visitor.Code("TRBD", W0 & 0xFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/380/POS Position; 6 octets.</summary>
    public struct Item380POSField
    {
        internal ulong W0;

        internal Item380POSField(ulong octets) => W0 = octets;

        /// <summary>LAT; LSB 180/2^23 deg.</summary>
        public double LAT_deg { readonly get => ((long)(W0 << 16) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFF000000UL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) << 24 & 0xFFFFFF000000UL; }
        /// <summary>LON; LSB 180/2^23 deg.</summary>
        public double LON_deg { readonly get => ((long)(W0 << 40) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFFUL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) & 0xFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("LAT", ((long)(W0 << 16) >> 40) * (45.0 / 2097152), "deg");
            visitor.Quantity("LON", ((long)(W0 << 40) >> 40) * (45.0 / 2097152), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/380/PUN Position Uncertainty; 1 octet.</summary>
    public struct Item380PUNField
    {
        internal uint W0;

        internal Item380PUNField(uint octets) => W0 = octets;

        /// <summary>Position Uncertainty.</summary>
        public byte PUN { readonly get => (byte)(W0 & 0xF); set => W0 = W0 & ~0xFu | (uint)value & 0xFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 4);
            visitor.Code("PUN", W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/380/BDSDATA BDS Register DATA, one entry; 8 octets.</summary>
    public struct Item380BDSDATAEntry : IEntry<Item380BDSDATAEntry>
    {
        internal ulong W0;

        internal Item380BDSDATAEntry(ulong octets) => W0 = octets;

        /// <summary>BDS Register DATA.</summary>
        public ulong Value { readonly get => (ulong)W0; set => W0 = (ulong)value; }

        static int IEntry<Item380BDSDATAEntry>.OctetCount => 8;
        static bool IEntry<Item380BDSDATAEntry>.IsChained => false;

        static Item380BDSDATAEntry IEntry<Item380BDSDATAEntry>.Read(ref byte b, nint at)
        {
            Item380BDSDATAEntry entry = default;
            entry.W0 = Octets.U64(ref b, at);
            return entry;
        }

        readonly void IEntry<Item380BDSDATAEntry>.Write(ref byte b, nint at)
        {
            Octets.Put64(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.Code(name, W0);
            visitor.Register((byte)W0, W0 >> 8);
        }
    }

    /// <summary>I062/380/BPS Barometric Pressure Setting; 2 octets.</summary>
    public struct Item380BPSField
    {
        internal uint W0;

        internal Item380BPSField(uint octets) => W0 = octets;

        /// <summary>BPS; LSB 1/10 mb.</summary>
        public double BPS_mb { readonly get => ((int)(W0 & 0xFFF)) / 10.0; set => W0 = W0 & ~0xFFFu | (uint)(Quantise.Unsigned(value * (10.0 / 1), 12)) & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Quantity("BPS", ((int)(W0 & 0xFFF)) / 10.0, "mb");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/390/TAG FPPS Identification Tag; 2 octets.</summary>
    public struct Item390TAGField
    {
        internal uint W0;

        internal Item390TAGField(uint octets) => W0 = octets;

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

    /// <summary>I062/390/IFI IFPS_FLIGHT_ID; 4 octets.</summary>
    public struct Item390IFIField
    {
        internal uint W0;

        internal Item390IFIField(uint octets) => W0 = octets;

        /// <summary>TYP.</summary>
        public byte TYP { readonly get => (byte)(W0 >> 30); set => W0 = W0 & ~0xC0000000u | (uint)value << 30; }
        /// <summary>NBR.</summary>
        public uint NBR { readonly get => (uint)(W0 & 0x7FFFFFF); set => W0 = W0 & ~0x7FFFFFFu | (uint)value & 0x7FFFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TYP", W0 >> 30);
            visitor.Spare(W0 >> 27 & 0x7);
            visitor.Code("NBR", W0 & 0x7FFFFFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/390/FCT Flight Category; 1 octet.</summary>
    public struct Item390FCTField
    {
        internal uint W0;

        internal Item390FCTField(uint octets) => W0 = octets;

        /// <summary>GATOAT.</summary>
        public byte GATOAT { readonly get => (byte)(W0 >> 6); set => W0 = W0 & ~0xC0u | (uint)value << 6 & 0xC0u; }
        /// <summary>FR1FR2.</summary>
        public byte FR1FR2 { readonly get => (byte)(W0 >> 4 & 0x3); set => W0 = W0 & ~0x30u | (uint)value << 4 & 0x30u; }
        /// <summary>RVSM.</summary>
        public byte RVSM { readonly get => (byte)(W0 >> 2 & 0x3); set => W0 = W0 & ~0xCu | (uint)value << 2 & 0xCu; }
        /// <summary>HPR.</summary>
        public bool HPR { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("GATOAT", W0 >> 6);
            visitor.Code("FR1FR2", W0 >> 4 & 0x3);
            visitor.Code("RVSM", W0 >> 2 & 0x3);
            visitor.Code("HPR", W0 >> 1 & 0x1);
            visitor.Spare(W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/390/RDS Runway Designation; 3 octets.</summary>
    public struct Item390RDSField
    {
        internal uint W0;

        internal Item390RDSField(uint octets) => W0 = octets;

        /// <summary>First Number.</summary>
        public AsciiText NU1 { readonly get => new AsciiText(W0 >> 16, 1); set => W0 = W0 & ~0xFF0000u | (uint)value.Bits << 16 & 0xFF0000u; }
        /// <summary>Second Number.</summary>
        public AsciiText NU2 { readonly get => new AsciiText(W0 >> 8 & 0xFF, 1); set => W0 = W0 & ~0xFF00u | (uint)value.Bits << 8 & 0xFF00u; }
        /// <summary>Letter.</summary>
        public AsciiText LTR { readonly get => new AsciiText(W0 & 0xFF, 1); set => W0 = W0 & ~0xFFu | (uint)value.Bits & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Characters("NU1", new AsciiText(W0 >> 16, 1));
            visitor.Characters("NU2", new AsciiText(W0 >> 8 & 0xFF, 1));
            visitor.Characters("LTR", new AsciiText(W0 & 0xFF, 1));
            visitor.EndGroup();
        }
    }

    /// <summary>I062/390/CTL Current Control Position; 2 octets.</summary>
    public struct Item390CTLField
    {
        internal uint W0;

        internal Item390CTLField(uint octets) => W0 = octets;

        /// <summary>8-bit Group Identification Code.</summary>
        public byte CENTRE { readonly get => (byte)(W0 >> 8); set => W0 = W0 & ~0xFF00u | (uint)value << 8 & 0xFF00u; }
        /// <summary>8-bit Control Position Identification Code.</summary>
        public byte POSITION { readonly get => (byte)(W0 & 0xFF); set => W0 = W0 & ~0xFFu | (uint)value & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("CENTRE", W0 >> 8);
            visitor.Code("POSITION", W0 & 0xFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/390/TOD Time of Departure / Arrival, one entry; 4 octets.</summary>
    public struct Item390TODEntry : IEntry<Item390TODEntry>
    {
        internal uint W0;

        internal Item390TODEntry(uint octets) => W0 = octets;

        /// <summary>TYP.</summary>
        public byte TYP { readonly get => (byte)(W0 >> 27); set => W0 = W0 & ~0xF8000000u | (uint)value << 27; }
        /// <summary>DAY.</summary>
        public byte DAY { readonly get => (byte)(W0 >> 25 & 0x3); set => W0 = W0 & ~0x6000000u | (uint)value << 25 & 0x6000000u; }
        /// <summary>Hours.</summary>
        public byte HOR { readonly get => (byte)(W0 >> 16 & 0x1F); set => W0 = W0 & ~0x1F0000u | (uint)value << 16 & 0x1F0000u; }
        /// <summary>Minutes.</summary>
        public byte MIN { readonly get => (byte)(W0 >> 8 & 0x3F); set => W0 = W0 & ~0x3F00u | (uint)value << 8 & 0x3F00u; }
        /// <summary>Seconds Available Flag.</summary>
        public bool AVS { readonly get => (W0 >> 7 & 0x1) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Seconds.</summary>
        public byte SEC { readonly get => (byte)(W0 & 0x3F); set => W0 = W0 & ~0x3Fu | (uint)value & 0x3Fu; }

        static int IEntry<Item390TODEntry>.OctetCount => 4;
        static bool IEntry<Item390TODEntry>.IsChained => false;

        static Item390TODEntry IEntry<Item390TODEntry>.Read(ref byte b, nint at)
        {
            Item390TODEntry entry = default;
            entry.W0 = Octets.U32(ref b, at);
            return entry;
        }

        readonly void IEntry<Item390TODEntry>.Write(ref byte b, nint at)
        {
            Octets.Put32(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TYP", W0 >> 27);
            visitor.Code("DAY", W0 >> 25 & 0x3);
            visitor.Spare(W0 >> 21 & 0xF);
            visitor.Code("HOR", W0 >> 16 & 0x1F);
            visitor.Spare(W0 >> 14 & 0x3);
            visitor.Code("MIN", W0 >> 8 & 0x3F);
            visitor.Code("AVS", W0 >> 7 & 0x1);
            visitor.Spare(W0 >> 6 & 0x1);
            visitor.Code("SEC", W0 & 0x3F);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/390/STS Stand Status; 1 octet.</summary>
    public struct Item390STSField
    {
        internal uint W0;

        internal Item390STSField(uint octets) => W0 = octets;

        /// <summary>EMP.</summary>
        public byte EMP { readonly get => (byte)(W0 >> 6); set => W0 = W0 & ~0xC0u | (uint)value << 6 & 0xC0u; }
        /// <summary>AVL.</summary>
        public byte AVL { readonly get => (byte)(W0 >> 4 & 0x3); set => W0 = W0 & ~0x30u | (uint)value << 4 & 0x30u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("EMP", W0 >> 6);
            visitor.Code("AVL", W0 >> 4 & 0x3);
            visitor.Spare(W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/390/PEM Pre-Emergency Mode 3/A; 2 octets.</summary>
    public struct Item390PEMField
    {
        internal uint W0;

        internal Item390PEMField(uint octets) => W0 = octets;

        /// <summary>VA.</summary>
        public bool VA { readonly get => (W0 >> 12 & 0x1) != 0; set => W0 = W0 & ~0x1000u | (uint)((value ? 1u : 0u)) << 12 & 0x1000u; }
        /// <summary>Mode-3/A Reply in Octal Representation; its 4 octal digits are the code.</summary>
        public ushort MODE3A { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 13);
            visitor.Code("VA", W0 >> 12 & 0x1);
            visitor.Octal("MODE3A", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/110/SUM Mode 5 Summary; 1 octet.</summary>
    public struct Item110SUMField
    {
        internal uint W0;

        internal Item110SUMField(uint octets) => W0 = octets;

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
        /// <summary>X.</summary>
        public bool X { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

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
            visitor.Code("X", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/110/PMN ; 4 octets.</summary>
    public struct Item110PMNField
    {
        internal uint W0;

        internal Item110PMNField(uint octets) => W0 = octets;

        /// <summary>PIN Code.</summary>
        public ushort PIN { readonly get => (ushort)(W0 >> 16 & 0x3FFF); set => W0 = W0 & ~0x3FFF0000u | (uint)value << 16 & 0x3FFF0000u; }
        /// <summary>National Origin.</summary>
        public byte NAT { readonly get => (byte)(W0 >> 8 & 0x1F); set => W0 = W0 & ~0x1F00u | (uint)value << 8 & 0x1F00u; }
        /// <summary>Mission Code.</summary>
        public byte MIS { readonly get => (byte)(W0 & 0x3F); set => W0 = W0 & ~0x3Fu | (uint)value & 0x3Fu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 30);
            visitor.Code("PIN", W0 >> 16 & 0x3FFF);
            visitor.Spare(W0 >> 13 & 0x7);
            visitor.Code("NAT", W0 >> 8 & 0x1F);
            visitor.Spare(W0 >> 6 & 0x3);
            visitor.Code("MIS", W0 & 0x3F);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/110/POS Mode 5 Reported Position; 6 octets.</summary>
    public struct Item110POSField
    {
        internal ulong W0;

        internal Item110POSField(ulong octets) => W0 = octets;

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

    /// <summary>I062/110/GA Mode 5 GNSS-derived Altitude; 2 octets.</summary>
    public struct Item110GAField
    {
        internal uint W0;

        internal Item110GAField(uint octets) => W0 = octets;

        /// <summary>RES.</summary>
        public bool RES { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>GA; LSB 25 ft.</summary>
        public double GA_ft { readonly get => ((int)(W0 << 18) >> 18) * 25.0; set => W0 = W0 & ~0x3FFFu | (uint)(Quantise.Signed(value * (1.0 / 25), 14)) & 0x3FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 15);
            visitor.Code("RES", W0 >> 14 & 0x1);
            visitor.Quantity("GA", ((int)(W0 << 18) >> 18) * 25.0, "ft");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/110/EM1 ; 2 octets.</summary>
    public struct Item110EM1Field
    {
        internal uint W0;

        internal Item110EM1Field(uint octets) => W0 = octets;

        /// <summary>EM1; its 4 octal digits are the code.</summary>
        public ushort EM1 { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Octal("EM1", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/110/XP X Pulse Presence; 1 octet.</summary>
    public struct Item110XPField
    {
        internal uint W0;

        internal Item110XPField(uint octets) => W0 = octets;

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
            visitor.Spare(W0 >> 5);
            visitor.Code("X5", W0 >> 4 & 0x1);
            visitor.Code("XC", W0 >> 3 & 0x1);
            visitor.Code("X3", W0 >> 2 & 0x1);
            visitor.Code("X2", W0 >> 1 & 0x1);
            visitor.Code("X1", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/500/APC ; 4 octets.</summary>
    public struct Item500APCField
    {
        internal uint W0;

        internal Item500APCField(uint octets) => W0 = octets;

        /// <summary>APC (X-Component); LSB 1/2 m.</summary>
        public double X_m { readonly get => ((int)(W0 >> 16)) * (1.0 / 2); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Unsigned(value * (2.0 / 1), 16)) << 16; }
        /// <summary>APC (Y-Component); LSB 1/2 m.</summary>
        public double Y_m { readonly get => ((int)(W0 & 0xFFFF)) * (1.0 / 2); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Unsigned(value * (2.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 >> 16)) * (1.0 / 2), "m");
            visitor.Quantity("Y", ((int)(W0 & 0xFFFF)) * (1.0 / 2), "m");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/500/APW ; 4 octets.</summary>
    public struct Item500APWField
    {
        internal uint W0;

        internal Item500APWField(uint octets) => W0 = octets;

        /// <summary>APW (Latitude Component); LSB 180/2^25 deg.</summary>
        public double LAT_deg { readonly get => ((int)(W0 >> 16)) * (45.0 / 8388608); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Unsigned(value * (8388608.0 / 45), 16)) << 16; }
        /// <summary>APW (Longitude Component); LSB 180/2^25 deg.</summary>
        public double LON_deg { readonly get => ((int)(W0 & 0xFFFF)) * (45.0 / 8388608); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Unsigned(value * (8388608.0 / 45), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("LAT", ((int)(W0 >> 16)) * (45.0 / 8388608), "deg");
            visitor.Quantity("LON", ((int)(W0 & 0xFFFF)) * (45.0 / 8388608), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/500/ATV ; 2 octets.</summary>
    public struct Item500ATVField
    {
        internal uint W0;

        internal Item500ATVField(uint octets) => W0 = octets;

        /// <summary>ATV (X-Component); LSB 1/2^2 m/s.</summary>
        public double X_mps { readonly get => ((int)(W0 >> 8)) * (1.0 / 4); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>ATV (Y-Component); LSB 1/2^2 m/s.</summary>
        public double Y_mps { readonly get => ((int)(W0 & 0xFF)) * (1.0 / 4); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 >> 8)) * (1.0 / 4), "m/s");
            visitor.Quantity("Y", ((int)(W0 & 0xFF)) * (1.0 / 4), "m/s");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/500/AA ; 2 octets.</summary>
    public struct Item500AAField
    {
        internal uint W0;

        internal Item500AAField(uint octets) => W0 = octets;

        /// <summary>AA (X-Component); LSB 1/2^2 m/s2.</summary>
        public double X_mps2 { readonly get => ((int)(W0 >> 8)) * (1.0 / 4); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>AA (Y-Component); LSB 1/2^2 m/s2.</summary>
        public double Y_mps2 { readonly get => ((int)(W0 & 0xFF)) * (1.0 / 4); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 >> 8)) * (1.0 / 4), "m/s2");
            visitor.Quantity("Y", ((int)(W0 & 0xFF)) * (1.0 / 4), "m/s2");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/340/SID Sensor Identification; 2 octets.</summary>
    public struct Item340SIDField
    {
        internal uint W0;

        internal Item340SIDField(uint octets) => W0 = octets;

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

    /// <summary>I062/340/POS Measured Position; 4 octets.</summary>
    public struct Item340POSField
    {
        internal uint W0;

        internal Item340POSField(uint octets) => W0 = octets;

        /// <summary>Measured Distance; LSB 1/2^8 NM.</summary>
        public double RHO_NM { readonly get => ((int)(W0 >> 16)) * (1.0 / 256); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Unsigned(value * (256.0 / 1), 16)) << 16; }
        /// <summary>Measured Azimuth; LSB 360/2^16 deg.</summary>
        public double THETA_deg { readonly get => ((int)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("RHO", ((int)(W0 >> 16)) * (1.0 / 256), "NM");
            visitor.Quantity("THETA", ((int)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/340/MDC ; 2 octets.</summary>
    public struct Item340MDCField
    {
        internal uint W0;

        internal Item340MDCField(uint octets) => W0 = octets;

        /// <summary>Validated.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Garbled.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>Last Measured Mode C Code; LSB 1/2^2 FL.</summary>
        public double LMC_FL { readonly get => ((int)(W0 << 18) >> 18) * (1.0 / 4); set => W0 = W0 & ~0x3FFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 14)) & 0x3FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            visitor.Quantity("LMC", ((int)(W0 << 18) >> 18) * (1.0 / 4), "FL");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/340/MDA ; 2 octets.</summary>
    public struct Item340MDAField
    {
        internal uint W0;

        internal Item340MDAField(uint octets) => W0 = octets;

        /// <summary>Validated.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Garbled.</summary>
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

    /// <summary>I062/340/TYP ; 1 octet.</summary>
    public struct Item340TYPField
    {
        internal uint W0;

        internal Item340TYPField(uint octets) => W0 = octets;

        /// <summary>Report Type.</summary>
        public byte TYP { readonly get => (byte)(W0 >> 5); set => W0 = W0 & ~0xE0u | (uint)value << 5 & 0xE0u; }
        /// <summary>SIM.</summary>
        public bool SIM { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>RAB.</summary>
        public bool RAB { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>TST.</summary>
        public bool TST { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TYP", W0 >> 5);
            visitor.Code("SIM", W0 >> 4 & 0x1);
            visitor.Code("RAB", W0 >> 3 & 0x1);
            visitor.Code("TST", W0 >> 2 & 0x1);
            visitor.Spare(W0 & 0x3);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/RE/CST Contributing Sensors With Local Tracknumbers, one entry; 5 octets.</summary>
    public struct RECSTEntry : IEntry<RECSTEntry>
    {
        internal ulong W0;

        internal RECSTEntry(ulong octets) => W0 = octets;

        /// <summary>System Area Code.</summary>
        public byte SAC { readonly get => (byte)(W0 >> 32); set => W0 = W0 & ~0xFF00000000UL | (ulong)value << 32 & 0xFF00000000UL; }
        /// <summary>System Identification Code.</summary>
        public byte SIC { readonly get => (byte)(W0 >> 24 & 0xFF); set => W0 = W0 & ~0xFF000000UL | (ulong)value << 24 & 0xFF000000UL; }
        /// <summary>TYP.</summary>
        public byte TYP { readonly get => (byte)(W0 >> 16 & 0xF); set => W0 = W0 & ~0xF0000UL | (ulong)value << 16 & 0xF0000UL; }
        /// <summary>Local Track Number.</summary>
        public ushort LTN { readonly get => (ushort)(W0 & 0xFFFF); set => W0 = W0 & ~0xFFFFUL | (ulong)value & 0xFFFFUL; }

        static int IEntry<RECSTEntry>.OctetCount => 5;
        static bool IEntry<RECSTEntry>.IsChained => false;

        static RECSTEntry IEntry<RECSTEntry>.Read(ref byte b, nint at)
        {
            RECSTEntry entry = default;
            entry.W0 = Octets.U40(ref b, at);
            return entry;
        }

        readonly void IEntry<RECSTEntry>.Write(ref byte b, nint at)
        {
            Octets.Put40(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("SAC", W0 >> 32);
            visitor.Code("SIC", W0 >> 24 & 0xFF);
            visitor.Spare(W0 >> 20 & 0xF);
            visitor.Code("TYP", W0 >> 16 & 0xF);
            visitor.Code("LTN", W0 & 0xFFFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/RE/CSN Contributing Sensors No Local Tracknumbers, one entry; 3 octets.</summary>
    public struct RECSNEntry : IEntry<RECSNEntry>
    {
        internal uint W0;

        internal RECSNEntry(uint octets) => W0 = octets;

        /// <summary>System Area Code.</summary>
        public byte SAC { readonly get => (byte)(W0 >> 16); set => W0 = W0 & ~0xFF0000u | (uint)value << 16 & 0xFF0000u; }
        /// <summary>System Identification Code.</summary>
        public byte SIC { readonly get => (byte)(W0 >> 8 & 0xFF); set => W0 = W0 & ~0xFF00u | (uint)value << 8 & 0xFF00u; }
        /// <summary>TYP.</summary>
        public byte TYP { readonly get => (byte)(W0 & 0xF); set => W0 = W0 & ~0xFu | (uint)value & 0xFu; }

        static int IEntry<RECSNEntry>.OctetCount => 3;
        static bool IEntry<RECSNEntry>.IsChained => false;

        static RECSNEntry IEntry<RECSNEntry>.Read(ref byte b, nint at)
        {
            RECSNEntry entry = default;
            entry.W0 = Octets.U24(ref b, at);
            return entry;
        }

        readonly void IEntry<RECSNEntry>.Write(ref byte b, nint at)
        {
            Octets.Put24(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("SAC", W0 >> 16);
            visitor.Code("SIC", W0 >> 8 & 0xFF);
            visitor.Spare(W0 >> 4 & 0xF);
            visitor.Code("TYP", W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/RE/TVS Calculated Track Velocity Relative to System Reference Point; 4 octets.</summary>
    public struct RETVSField
    {
        internal uint W0;

        internal RETVSField(uint octets) => W0 = octets;

        /// <summary>VX; LSB 1/2^2 m/s.</summary>
        public double VX_mps { readonly get => ((int)W0 >> 16) * (1.0 / 4); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Signed(value * (4.0 / 1), 16)) << 16; }
        /// <summary>VY; LSB 1/2^2 m/s.</summary>
        public double VY_mps { readonly get => ((int)(W0 << 16) >> 16) * (1.0 / 4); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("VX", ((int)W0 >> 16) * (1.0 / 4), "m/s");
            visitor.Quantity("VY", ((int)(W0 << 16) >> 16) * (1.0 / 4), "m/s");
            visitor.EndGroup();
        }
    }

    /// <summary>I062/RE/STS Supplementary Track Status; 1 extents, in 1 octets.</summary>
    public struct RESTSField
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal RESTSField(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>Flight Data Retained; extent 1.</summary>
        public bool FDR { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>LNAV Element Populated; extent 1.</summary>
        public bool LNAV_EP { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>LNAV Mode; extent 1.</summary>
        public bool LNAV_VAL { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("FDR", W0 >> 63);
            visitor.BeginGroup("LNAV");
            visitor.Code("EP", W0 >> 62 & 0x1);
            visitor.Code("VAL", W0 >> 61 & 0x1);
            visitor.EndGroup();
            visitor.Spare(W0 >> 57 & 0xF);
            int known = 1;
            if (OctetCount > known)
                Octets.VisitExtension(ref visitor, W0, known, OctetCount);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/RE/V3 ADS-B Version 3 Data: 4 subfields.</summary>
    public ref struct REV3Field
    {
        private const ulong BitPS3 = 0x8000000000000000; // PS3
        private const ulong BitAS = 0x4000000000000000; // Aircraft Status
        private const ulong BitUAS = 0x2000000000000000; // UAS/RPAS Status
        private const ulong BitCASS = 0x1000000000000000; // Collision Avoidance System Status
        private const ulong Assigned = 0xF000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private REV3PS3Field _ps3;
        private REV3ASField _as;
        private REV3UASField _uas;
        private REV3CASSField _cass;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I062/RE/V3/PS3 is in the record.</summary>
        public bool HasPS3 { readonly get => (_announced.First & (uint)(BitPS3 >> 32)) != 0; set { if (value == HasPS3) return; Unpack(); _ps3 = default; _announced.First ^= (uint)(BitPS3 >> 32); } }

        /// <summary>I062/RE/V3/PS3 .</summary>
        public REV3PS3Field PS3 { readonly get => HasPS3 ? KeptPS3 : default; set { if ((_announced.First & (uint)((BitPS3 | Packed) >> 32)) != (uint)(BitPS3 >> 32)) Announce(BitPS3); _ps3 = value; } }

        /// <summary>Whether I062/RE/V3/AS is in the record.</summary>
        public bool HasAS { readonly get => (_announced.First & (uint)(BitAS >> 32)) != 0; set { if (value == HasAS) return; Unpack(); _as = default; _announced.First ^= (uint)(BitAS >> 32); } }

        /// <summary>I062/RE/V3/AS Aircraft Status.</summary>
        public REV3ASField AS { readonly get => HasAS ? KeptAS : default; set { if ((_announced.First & (uint)((BitAS | Packed) >> 32)) != (uint)(BitAS >> 32)) Announce(BitAS); _as = value; } }

        /// <summary>Whether I062/RE/V3/UAS is in the record.</summary>
        public bool HasUAS { readonly get => (_announced.First & (uint)(BitUAS >> 32)) != 0; set { if (value == HasUAS) return; Unpack(); _uas = default; _announced.First ^= (uint)(BitUAS >> 32); } }

        /// <summary>I062/RE/V3/UAS UAS/RPAS Status.</summary>
        public REV3UASField UAS { readonly get => HasUAS ? KeptUAS : default; set { if ((_announced.First & (uint)((BitUAS | Packed) >> 32)) != (uint)(BitUAS >> 32)) Announce(BitUAS); _uas = value; } }

        /// <summary>Whether I062/RE/V3/CASS is in the record.</summary>
        public bool HasCASS { readonly get => (_announced.First & (uint)(BitCASS >> 32)) != 0; set { if (value == HasCASS) return; Unpack(); _cass = default; _announced.First ^= (uint)(BitCASS >> 32); } }

        /// <summary>I062/RE/V3/CASS Collision Avoidance System Status.</summary>
        public REV3CASSField CASS { readonly get => HasCASS ? KeptCASS : default; set { if ((_announced.First & (uint)((BitCASS | Packed) >> 32)) != (uint)(BitCASS >> 32)) Announce(BitCASS); _cass = value; } }

        private readonly REV3PS3Field KeptPS3 => (_present & Packed) == 0 ? _ps3 : new REV3PS3Field(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPS3)));

        private readonly REV3ASField KeptAS => (_present & Packed) == 0 ? _as : new REV3ASField(Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAS)));

        private readonly REV3UASField KeptUAS => (_present & Packed) == 0 ? _uas : new REV3UASField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitUAS)));

        private readonly REV3CASSField KeptCASS => (_present & Packed) == 0 ? _cass : new REV3CASSField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCASS)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xF000000000000000) + 2 * BitOperations.PopCount(present & 0x4000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "RE/V3");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "RE/V3");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0xF000000000000000) + 2 * BitOperations.PopCount(present & 0x4000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitPS3 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/V3/PS3");
                _ps3.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitAS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/V3/AS");
                _as.W0 = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitUAS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/V3/UAS");
                _uas.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitCASS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/V3/CASS");
                _cass.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            return at;
        }

        internal readonly int MaximumLength => 15;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitPS3 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _ps3.W0);
                at += 1;
            }

            if ((first & (uint)(BitAS >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _as.W0);
                at += 3;
            }

            if ((first & (uint)(BitUAS >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _uas.W0);
                at += 1;
            }

            if ((first & (uint)(BitCASS >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _cass.W0);
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
            if ((first & (uint)(BitPS3 >> 32)) != 0)
            {
                REV3PS3Field ps3Kept = TKept.IsPacked ? new REV3PS3Field(Octets.U8(ref b, at)) : _ps3;
                at += 1;
                ps3Kept.Accept("PS3", ref visitor, edition);
            }

            if ((first & (uint)(BitAS >> 32)) != 0)
            {
                REV3ASField asKept = TKept.IsPacked ? new REV3ASField(Octets.U24(ref b, at)) : _as;
                at += 3;
                asKept.Accept("AS", ref visitor, edition);
            }

            if ((first & (uint)(BitUAS >> 32)) != 0)
            {
                REV3UASField uasKept = TKept.IsPacked ? new REV3UASField(Octets.U8(ref b, at)) : _uas;
                at += 1;
                uasKept.Accept("UAS", ref visitor, edition);
            }

            if ((first & (uint)(BitCASS >> 32)) != 0)
            {
                REV3CASSField cassKept = TKept.IsPacked ? new REV3CASSField(Octets.U8(ref b, at)) : _cass;
                at += 1;
                cassKept.Accept("CASS", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I062/RE/V3/PS3 ; 1 octet.</summary>
    public struct REV3PS3Field
    {
        internal uint W0;

        internal REV3PS3Field(uint octets) => W0 = octets;

        /// <summary>EP.</summary>
        public bool EP { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>VAL.</summary>
        public byte VAL { readonly get => (byte)(W0 >> 4 & 0x7); set => W0 = W0 & ~0x70u | (uint)value << 4 & 0x70u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("EP", W0 >> 7);
            visitor.Code("VAL", W0 >> 4 & 0x7);
            visitor.Spare(W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/RE/V3/AS Aircraft Status; 3 octets.</summary>
    public struct REV3ASField
    {
        internal uint W0;

        internal REV3ASField(uint octets) => W0 = octets;

        /// <summary>Element Populated Bit.</summary>
        public bool RCE_EP { readonly get => (W0 >> 23) != 0; set => W0 = W0 & ~0x800000u | (uint)((value ? 1u : 0u)) << 23 & 0x800000u; }
        /// <summary>Value.</summary>
        public byte RCE_VAL { readonly get => (byte)(W0 >> 21 & 0x3); set => W0 = W0 & ~0x600000u | (uint)value << 21 & 0x600000u; }
        /// <summary>Element Populated Bit.</summary>
        public bool RRL_EP { readonly get => (W0 >> 20 & 0x1) != 0; set => W0 = W0 & ~0x100000u | (uint)((value ? 1u : 0u)) << 20 & 0x100000u; }
        /// <summary>Value.</summary>
        public bool RRL_VAL { readonly get => (W0 >> 19 & 0x1) != 0; set => W0 = W0 & ~0x80000u | (uint)((value ? 1u : 0u)) << 19 & 0x80000u; }
        /// <summary>Element Populated Bit.</summary>
        public bool TPW_EP { readonly get => (W0 >> 18 & 0x1) != 0; set => W0 = W0 & ~0x40000u | (uint)((value ? 1u : 0u)) << 18 & 0x40000u; }
        /// <summary>Value.</summary>
        public byte TPW_VAL { readonly get => (byte)(W0 >> 16 & 0x3); set => W0 = W0 & ~0x30000u | (uint)value << 16 & 0x30000u; }
        /// <summary>Element Populated Bit.</summary>
        public bool TSI_EP { readonly get => (W0 >> 15 & 0x1) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Value.</summary>
        public byte TSI_VAL { readonly get => (byte)(W0 >> 13 & 0x3); set => W0 = W0 & ~0x6000u | (uint)value << 13 & 0x6000u; }
        /// <summary>Element Populated Bit.</summary>
        public bool TAO_EP { readonly get => (W0 >> 12 & 0x1) != 0; set => W0 = W0 & ~0x1000u | (uint)((value ? 1u : 0u)) << 12 & 0x1000u; }
        /// <summary>Range Exceeded.</summary>
        public bool TAO_RE { readonly get => (W0 >> 11 & 0x1) != 0; set => W0 = W0 & ~0x800u | (uint)((value ? 1u : 0u)) << 11 & 0x800u; }
        /// <summary>Value.</summary>
        public byte TAO_VAL { readonly get => (byte)(W0 >> 5 & 0x3F); set => W0 = W0 & ~0x7E0u | (uint)value << 5 & 0x7E0u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.BeginGroup("RCE");
            visitor.Code("EP", W0 >> 23);
            visitor.Code("VAL", W0 >> 21 & 0x3);
            visitor.EndGroup();
            visitor.BeginGroup("RRL");
            visitor.Code("EP", W0 >> 20 & 0x1);
            visitor.Code("VAL", W0 >> 19 & 0x1);
            visitor.EndGroup();
            visitor.BeginGroup("TPW");
            visitor.Code("EP", W0 >> 18 & 0x1);
            visitor.Code("VAL", W0 >> 16 & 0x3);
            visitor.EndGroup();
            visitor.BeginGroup("TSI");
            visitor.Code("EP", W0 >> 15 & 0x1);
            visitor.Code("VAL", W0 >> 13 & 0x3);
            visitor.EndGroup();
            visitor.BeginGroup("TAO");
            visitor.Code("EP", W0 >> 12 & 0x1);
            visitor.Code("RE", W0 >> 11 & 0x1);
            visitor.Code("VAL", W0 >> 5 & 0x3F);
            visitor.EndGroup();
            visitor.Spare(W0 & 0x1F);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/RE/V3/UAS UAS/RPAS Status; 1 octet.</summary>
    public struct REV3UASField
    {
        internal uint W0;

        internal REV3UASField(uint octets) => W0 = octets;

        /// <summary>Element Populated Bit.</summary>
        public bool MUO_EP { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Value.</summary>
        public bool MUO_VAL { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>Element Populated Bit.</summary>
        public bool DAA_EP { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>Value.</summary>
        public byte DAA_VAL { readonly get => (byte)(W0 >> 3 & 0x3); set => W0 = W0 & ~0x18u | (uint)value << 3 & 0x18u; }
        /// <summary>Element Populated Bit.</summary>
        public bool RWC_EP { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>Value.</summary>
        public bool RWC_VAL { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.BeginGroup("MUO");
            visitor.Code("EP", W0 >> 7);
            visitor.Code("VAL", W0 >> 6 & 0x1);
            visitor.EndGroup();
            visitor.BeginGroup("DAA");
            visitor.Code("EP", W0 >> 5 & 0x1);
            visitor.Code("VAL", W0 >> 3 & 0x3);
            visitor.EndGroup();
            visitor.BeginGroup("RWC");
            visitor.Code("EP", W0 >> 2 & 0x1);
            visitor.Code("VAL", W0 >> 1 & 0x1);
            visitor.EndGroup();
            visitor.Spare(W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I062/RE/V3/CASS Collision Avoidance System Status; 1 octet.</summary>
    public struct REV3CASSField
    {
        internal uint W0;

        internal REV3CASSField(uint octets) => W0 = octets;

        /// <summary>Element Populated Bit.</summary>
        public bool SVH_EP { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Value.</summary>
        public byte SVH_VAL { readonly get => (byte)(W0 >> 5 & 0x3); set => W0 = W0 & ~0x60u | (uint)value << 5 & 0x60u; }
        /// <summary>Element Populated Bit.</summary>
        public bool CATC_EP { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>Value.</summary>
        public byte CATC_VAL { readonly get => (byte)(W0 >> 1 & 0x7); set => W0 = W0 & ~0xEu | (uint)value << 1 & 0xEu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.BeginGroup("SVH");
            visitor.Code("EP", W0 >> 7);
            visitor.Code("VAL", W0 >> 5 & 0x3);
            visitor.EndGroup();
            visitor.BeginGroup("CATC");
            visitor.Code("EP", W0 >> 4 & 0x1);
            visitor.Code("VAL", W0 >> 1 & 0x7);
            visitor.EndGroup();
            visitor.Spare(W0 & 0x1);
            visitor.EndGroup();
        }
    }
}
