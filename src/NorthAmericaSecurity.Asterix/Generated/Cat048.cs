// Made by tools/asterix from definitions/048.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 048, editions 1.27, 1.28, 1.29, 1.30, 1.31, 1.32. Monoradar target reports, next version of category 001. EUROCONTROL-SPEC-0149-4 and its appendix A (reserved expansion).</summary>
public ref struct Cat048 : IRecord<Cat048>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit140 = 0x4000000000000000; // Time of Day
    private const ulong Bit020 = 0x2000000000000000; // Target Report Descriptor
    private const ulong Bit040 = 0x1000000000000000; // Measured Position in Polar Co-ordinates
    private const ulong Bit070 = 0x0800000000000000; // Mode-3/A Code in Octal Representation
    private const ulong Bit090 = 0x0400000000000000; // Flight Level in Binary Representation
    private const ulong Bit130 = 0x0200000000000000; // Radar Plot Characteristics
    private const ulong Bit220 = 0x0080000000000000; // Aircraft Address
    private const ulong Bit240 = 0x0040000000000000; // Aircraft Identification
    private const ulong Bit250 = 0x0020000000000000; // BDS Register Data
    private const ulong Bit161 = 0x0010000000000000; // Track Number
    private const ulong Bit042 = 0x0008000000000000; // Calculated Position in Cartesian Co-ordinates
    private const ulong Bit200 = 0x0004000000000000; // Calculated Track Velocity in Polar Co-ordinates
    private const ulong Bit170 = 0x0002000000000000; // Track Status
    private const ulong Bit210 = 0x0000800000000000; // Track Quality
    private const ulong Bit030 = 0x0000400000000000; // Warning/Error Conditions and Target Classification
    private const ulong Bit080 = 0x0000200000000000; // Mode-3/A Code Confidence Indicator
    private const ulong Bit100 = 0x0000100000000000; // Mode-C Code and Code Confidence Indicator
    private const ulong Bit110 = 0x0000080000000000; // Height Measured by a 3D Radar
    private const ulong Bit120 = 0x0000040000000000; // Radial Doppler Speed
    private const ulong Bit230 = 0x0000020000000000; // Communications/ACAS Capability and Flight Status
    private const ulong Bit260 = 0x0000008000000000; // ACAS Resolution Advisory Report
    private const ulong Bit055 = 0x0000004000000000; // Mode-1 Code in Octal Representation
    private const ulong Bit050 = 0x0000002000000000; // Mode-2 Code in Octal Representation
    private const ulong Bit065 = 0x0000001000000000; // Mode-1 Code Confidence Indicator
    private const ulong Bit060 = 0x0000000800000000; // Mode-2 Code Confidence Indicator
    private const ulong BitSP = 0x0000000400000000; // Special Purpose Field
    private const ulong BitRE = 0x0000000200000000; // Reserved Expansion Field, editions 1.11, 1.12, 1.13

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private uint _i140;
    private Item020 _i020;
    private Item040 _i040;
    private Item070 _i070;
    private Item090 _i090;
    private uint _i220;
    private ulong _i240;
    private ReadOnlySpan<byte> _i250;
    private Item161 _i161;
    private Item042 _i042;
    private Item200 _i200;
    private Item170 _i170;
    private Item210 _i210;
    private ReadOnlySpan<byte> _i030;
    private Item080 _i080;
    private Item100 _i100;
    private Item110 _i110;
    private Item230 _i230;
    private ulong _i260;
    private Item055 _i055;
    private Item050 _i050;
    private Item065 _i065;
    private Item060 _i060;
    private ReadOnlySpan<byte> _sp;

    public static byte Category => 48;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I048/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I048/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I048/140 is in the record.</summary>
    public bool Has140 { readonly get => (_announced.First & (uint)(Bit140 >> 32)) != 0; set { if (value != Has140) _i140 = default; _announced.First = value ? _announced.First | (uint)(Bit140 >> 32) : _announced.First & ~(uint)(Bit140 >> 32); } }

    /// <summary>I048/140 Time of Day; LSB 1/2^7 s.</summary>
    public double I140_s { readonly get => Has140 ? ((int)_i140) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit140 >> 32)) == 0) _announced.First |= (uint)(Bit140 >> 32); _i140 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I048/020 is in the record.</summary>
    public bool Has020 { readonly get => (_announced.First & (uint)(Bit020 >> 32)) != 0; set { if (value != Has020) _i020 = default; _announced.First = value ? _announced.First | (uint)(Bit020 >> 32) : _announced.First & ~(uint)(Bit020 >> 32); } }

    /// <summary>I048/020 Target Report Descriptor.</summary>
    public Item020 I020 { readonly get => Has020 ? _i020 : default; set { if ((_announced.First & (uint)(Bit020 >> 32)) == 0) _announced.First |= (uint)(Bit020 >> 32); _i020 = value; } }

    /// <summary>Whether I048/040 is in the record.</summary>
    public bool Has040 { readonly get => (_announced.First & (uint)(Bit040 >> 32)) != 0; set { if (value != Has040) _i040 = default; _announced.First = value ? _announced.First | (uint)(Bit040 >> 32) : _announced.First & ~(uint)(Bit040 >> 32); } }

    /// <summary>I048/040 Measured Position in Polar Co-ordinates.</summary>
    public Item040 I040 { readonly get => Has040 ? _i040 : default; set { if ((_announced.First & (uint)(Bit040 >> 32)) == 0) _announced.First |= (uint)(Bit040 >> 32); _i040 = value; } }

    /// <summary>Whether I048/070 is in the record.</summary>
    public bool Has070 { readonly get => (_announced.First & (uint)(Bit070 >> 32)) != 0; set { if (value != Has070) _i070 = default; _announced.First = value ? _announced.First | (uint)(Bit070 >> 32) : _announced.First & ~(uint)(Bit070 >> 32); } }

    /// <summary>I048/070 Mode-3/A Code in Octal Representation.</summary>
    public Item070 I070 { readonly get => Has070 ? _i070 : default; set { if ((_announced.First & (uint)(Bit070 >> 32)) == 0) _announced.First |= (uint)(Bit070 >> 32); _i070 = value; } }

    /// <summary>Whether I048/090 is in the record.</summary>
    public bool Has090 { readonly get => (_announced.First & (uint)(Bit090 >> 32)) != 0; set { if (value != Has090) _i090 = default; _announced.First = value ? _announced.First | (uint)(Bit090 >> 32) : _announced.First & ~(uint)(Bit090 >> 32); } }

    /// <summary>I048/090 Flight Level in Binary Representation.</summary>
    public Item090 I090 { readonly get => Has090 ? _i090 : default; set { if ((_announced.First & (uint)(Bit090 >> 32)) == 0) _announced.First |= (uint)(Bit090 >> 32); _i090 = value; } }

    /// <summary>Whether I048/130 is in the record.</summary>
    public bool Has130
    {
        readonly get => (_announced.First & (uint)(Bit130 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I130.Hide();
                _announced.First &= ~(uint)(Bit130 >> 32);
            }
            else if (!Has130)
            {
                I130.Forget();
                _announced.First |= (uint)(Bit130 >> 32);
            }
        }
    }

    /// <summary>I048/130 Radar Plot Characteristics: its subfields; sent only when <see cref="Has130"/>.</summary>
    public Item130 I130;

    /// <summary>Whether I048/220 is in the record.</summary>
    public bool Has220 { readonly get => (_announced.First & (uint)(Bit220 >> 32)) != 0; set { if (value != Has220) _i220 = default; _announced.First = value ? _announced.First | (uint)(Bit220 >> 32) : _announced.First & ~(uint)(Bit220 >> 32); } }

    /// <summary>I048/220 Aircraft Address.</summary>
    public uint I220 { readonly get => Has220 ? (uint)_i220 : default; set { if ((_announced.First & (uint)(Bit220 >> 32)) == 0) _announced.First |= (uint)(Bit220 >> 32); _i220 = (uint)value & 0xFFFFFFu; } }

    /// <summary>Whether I048/240 is in the record.</summary>
    public bool Has240 { readonly get => (_announced.First & (uint)(Bit240 >> 32)) != 0; set { if (value != Has240) _i240 = default; _announced.First = value ? _announced.First | (uint)(Bit240 >> 32) : _announced.First & ~(uint)(Bit240 >> 32); } }

    /// <summary>I048/240 Aircraft Identification.</summary>
    public IcaoText I240 { readonly get => Has240 ? new IcaoText(_i240) : default; set { if ((_announced.First & (uint)(Bit240 >> 32)) == 0) _announced.First |= (uint)(Bit240 >> 32); _i240 = (ulong)value.Bits & 0xFFFFFFFFFFFFUL; } }

    /// <summary>Whether I048/250 is in the record.</summary>
    public bool Has250 { readonly get => (_announced.First & (uint)(Bit250 >> 32)) != 0; set { if (value != Has250) _i250 = default; _announced.First = value ? _announced.First | (uint)(Bit250 >> 32) : _announced.First & ~(uint)(Bit250 >> 32); } }

    /// <summary>I048/250 BDS Register Data.</summary>
    public Repetition<Item250Entry> I250 { readonly get => new(Has250 ? _i250 : default); set { if ((_announced.First & (uint)(Bit250 >> 32)) == 0) _announced.First |= (uint)(Bit250 >> 32); _i250 = value.Octets; } }

    /// <summary>Whether I048/161 is in the record.</summary>
    public bool Has161 { readonly get => (_announced.First & (uint)(Bit161 >> 32)) != 0; set { if (value != Has161) _i161 = default; _announced.First = value ? _announced.First | (uint)(Bit161 >> 32) : _announced.First & ~(uint)(Bit161 >> 32); } }

    /// <summary>I048/161 Track Number.</summary>
    public Item161 I161 { readonly get => Has161 ? _i161 : default; set { if ((_announced.First & (uint)(Bit161 >> 32)) == 0) _announced.First |= (uint)(Bit161 >> 32); _i161 = value; } }

    /// <summary>Whether I048/042 is in the record.</summary>
    public bool Has042 { readonly get => (_announced.First & (uint)(Bit042 >> 32)) != 0; set { if (value != Has042) _i042 = default; _announced.First = value ? _announced.First | (uint)(Bit042 >> 32) : _announced.First & ~(uint)(Bit042 >> 32); } }

    /// <summary>I048/042 Calculated Position in Cartesian Co-ordinates.</summary>
    public Item042 I042 { readonly get => Has042 ? _i042 : default; set { if ((_announced.First & (uint)(Bit042 >> 32)) == 0) _announced.First |= (uint)(Bit042 >> 32); _i042 = value; } }

    /// <summary>Whether I048/200 is in the record.</summary>
    public bool Has200 { readonly get => (_announced.First & (uint)(Bit200 >> 32)) != 0; set { if (value != Has200) _i200 = default; _announced.First = value ? _announced.First | (uint)(Bit200 >> 32) : _announced.First & ~(uint)(Bit200 >> 32); } }

    /// <summary>I048/200 Calculated Track Velocity in Polar Co-ordinates.</summary>
    public Item200 I200 { readonly get => Has200 ? _i200 : default; set { if ((_announced.First & (uint)(Bit200 >> 32)) == 0) _announced.First |= (uint)(Bit200 >> 32); _i200 = value; } }

    /// <summary>Whether I048/170 is in the record.</summary>
    public bool Has170 { readonly get => (_announced.First & (uint)(Bit170 >> 32)) != 0; set { if (value != Has170) _i170 = default; _announced.First = value ? _announced.First | (uint)(Bit170 >> 32) : _announced.First & ~(uint)(Bit170 >> 32); } }

    /// <summary>I048/170 Track Status.</summary>
    public Item170 I170 { readonly get => Has170 ? _i170 : default; set { if ((_announced.First & (uint)(Bit170 >> 32)) == 0) _announced.First |= (uint)(Bit170 >> 32); _i170 = value; } }

    /// <summary>Whether I048/210 is in the record.</summary>
    public bool Has210 { readonly get => (_announced.First & (uint)(Bit210 >> 32)) != 0; set { if (value != Has210) _i210 = default; _announced.First = value ? _announced.First | (uint)(Bit210 >> 32) : _announced.First & ~(uint)(Bit210 >> 32); } }

    /// <summary>I048/210 Track Quality.</summary>
    public Item210 I210 { readonly get => Has210 ? _i210 : default; set { if ((_announced.First & (uint)(Bit210 >> 32)) == 0) _announced.First |= (uint)(Bit210 >> 32); _i210 = value; } }

    /// <summary>Whether I048/030 is in the record.</summary>
    public bool Has030 { readonly get => (_announced.First & (uint)(Bit030 >> 32)) != 0; set { if (value != Has030) _i030 = default; _announced.First = value ? _announced.First | (uint)(Bit030 >> 32) : _announced.First & ~(uint)(Bit030 >> 32); } }

    /// <summary>I048/030 Warning/Error Conditions and Target Classification.</summary>
    public Repetition<Item030Entry> I030 { readonly get => new(Has030 ? _i030 : default); set { if ((_announced.First & (uint)(Bit030 >> 32)) == 0) _announced.First |= (uint)(Bit030 >> 32); _i030 = value.Octets; } }

    /// <summary>Whether I048/080 is in the record.</summary>
    public bool Has080 { readonly get => (_announced.First & (uint)(Bit080 >> 32)) != 0; set { if (value != Has080) _i080 = default; _announced.First = value ? _announced.First | (uint)(Bit080 >> 32) : _announced.First & ~(uint)(Bit080 >> 32); } }

    /// <summary>I048/080 Mode-3/A Code Confidence Indicator.</summary>
    public Item080 I080 { readonly get => Has080 ? _i080 : default; set { if ((_announced.First & (uint)(Bit080 >> 32)) == 0) _announced.First |= (uint)(Bit080 >> 32); _i080 = value; } }

    /// <summary>Whether I048/100 is in the record.</summary>
    public bool Has100 { readonly get => (_announced.First & (uint)(Bit100 >> 32)) != 0; set { if (value != Has100) _i100 = default; _announced.First = value ? _announced.First | (uint)(Bit100 >> 32) : _announced.First & ~(uint)(Bit100 >> 32); } }

    /// <summary>I048/100 Mode-C Code and Code Confidence Indicator.</summary>
    public Item100 I100 { readonly get => Has100 ? _i100 : default; set { if ((_announced.First & (uint)(Bit100 >> 32)) == 0) _announced.First |= (uint)(Bit100 >> 32); _i100 = value; } }

    /// <summary>Whether I048/110 is in the record.</summary>
    public bool Has110 { readonly get => (_announced.First & (uint)(Bit110 >> 32)) != 0; set { if (value != Has110) _i110 = default; _announced.First = value ? _announced.First | (uint)(Bit110 >> 32) : _announced.First & ~(uint)(Bit110 >> 32); } }

    /// <summary>I048/110 Height Measured by a 3D Radar.</summary>
    public Item110 I110 { readonly get => Has110 ? _i110 : default; set { if ((_announced.First & (uint)(Bit110 >> 32)) == 0) _announced.First |= (uint)(Bit110 >> 32); _i110 = value; } }

    /// <summary>Whether I048/120 is in the record.</summary>
    public bool Has120
    {
        readonly get => (_announced.First & (uint)(Bit120 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I120.Hide();
                _announced.First &= ~(uint)(Bit120 >> 32);
            }
            else if (!Has120)
            {
                I120.Forget();
                _announced.First |= (uint)(Bit120 >> 32);
            }
        }
    }

    /// <summary>I048/120 Radial Doppler Speed: its subfields; sent only when <see cref="Has120"/>.</summary>
    public Item120 I120;

    /// <summary>Whether I048/230 is in the record.</summary>
    public bool Has230 { readonly get => (_announced.First & (uint)(Bit230 >> 32)) != 0; set { if (value != Has230) _i230 = default; _announced.First = value ? _announced.First | (uint)(Bit230 >> 32) : _announced.First & ~(uint)(Bit230 >> 32); } }

    /// <summary>I048/230 Communications/ACAS Capability and Flight Status.</summary>
    public Item230 I230 { readonly get => Has230 ? _i230 : default; set { if ((_announced.First & (uint)(Bit230 >> 32)) == 0) _announced.First |= (uint)(Bit230 >> 32); _i230 = value; } }

    /// <summary>Whether I048/260 is in the record.</summary>
    public bool Has260 { readonly get => (_announced.First & (uint)(Bit260 >> 32)) != 0; set { if (value != Has260) _i260 = default; _announced.First = value ? _announced.First | (uint)(Bit260 >> 32) : _announced.First & ~(uint)(Bit260 >> 32); } }

    /// <summary>I048/260 ACAS Resolution Advisory Report.</summary>
    public ulong I260 { readonly get => Has260 ? (ulong)_i260 : default; set { if ((_announced.First & (uint)(Bit260 >> 32)) == 0) _announced.First |= (uint)(Bit260 >> 32); _i260 = (ulong)value & 0xFFFFFFFFFFFFFFUL; } }

    /// <summary>Whether I048/055 is in the record.</summary>
    public bool Has055 { readonly get => (_announced.First & (uint)(Bit055 >> 32)) != 0; set { if (value != Has055) _i055 = default; _announced.First = value ? _announced.First | (uint)(Bit055 >> 32) : _announced.First & ~(uint)(Bit055 >> 32); } }

    /// <summary>I048/055 Mode-1 Code in Octal Representation.</summary>
    public Item055 I055 { readonly get => Has055 ? _i055 : default; set { if ((_announced.First & (uint)(Bit055 >> 32)) == 0) _announced.First |= (uint)(Bit055 >> 32); _i055 = value; } }

    /// <summary>Whether I048/050 is in the record.</summary>
    public bool Has050 { readonly get => (_announced.First & (uint)(Bit050 >> 32)) != 0; set { if (value != Has050) _i050 = default; _announced.First = value ? _announced.First | (uint)(Bit050 >> 32) : _announced.First & ~(uint)(Bit050 >> 32); } }

    /// <summary>I048/050 Mode-2 Code in Octal Representation.</summary>
    public Item050 I050 { readonly get => Has050 ? _i050 : default; set { if ((_announced.First & (uint)(Bit050 >> 32)) == 0) _announced.First |= (uint)(Bit050 >> 32); _i050 = value; } }

    /// <summary>Whether I048/065 is in the record.</summary>
    public bool Has065 { readonly get => (_announced.First & (uint)(Bit065 >> 32)) != 0; set { if (value != Has065) _i065 = default; _announced.First = value ? _announced.First | (uint)(Bit065 >> 32) : _announced.First & ~(uint)(Bit065 >> 32); } }

    /// <summary>I048/065 Mode-1 Code Confidence Indicator.</summary>
    public Item065 I065 { readonly get => Has065 ? _i065 : default; set { if ((_announced.First & (uint)(Bit065 >> 32)) == 0) _announced.First |= (uint)(Bit065 >> 32); _i065 = value; } }

    /// <summary>Whether I048/060 is in the record.</summary>
    public bool Has060 { readonly get => (_announced.First & (uint)(Bit060 >> 32)) != 0; set { if (value != Has060) _i060 = default; _announced.First = value ? _announced.First | (uint)(Bit060 >> 32) : _announced.First & ~(uint)(Bit060 >> 32); } }

    /// <summary>I048/060 Mode-2 Code Confidence Indicator.</summary>
    public Item060 I060 { readonly get => Has060 ? _i060 : default; set { if ((_announced.First & (uint)(Bit060 >> 32)) == 0) _announced.First |= (uint)(Bit060 >> 32); _i060 = value; } }

    /// <summary>Whether I048/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I048/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <summary>Whether I048/RE is in the record.</summary>
    public bool HasRE
    {
        readonly get => (_announced.First & (uint)(BitRE >> 32)) != 0;
        set
        {
            if (!value)
            {
                RE.Hide();
                _announced.First &= ~(uint)(BitRE >> 32);
            }
            else if (!HasRE)
            {
                RE.Forget();
                _announced.First |= (uint)(BitRE >> 32);
            }
        }
    }

    /// <summary>I048/RE Reserved Expansion Field, editions 1.11, 1.12, 1.13: its subfields; sent only when <see cref="HasRE"/>.</summary>
    public REField RE;

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat048 record, out int length, out RecordFault fault)
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
        const ulong Assigned = 0xFEFEFEFE00000000;
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        I130.Hide();
        I120.Hide();
        RE.Hide();
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x62A244D600000000) + 2 * BitOperations.PopCount(fspec & 0xCCD02AA800000000) + 4 * BitOperations.PopCount(fspec & 0x104C908000000000));
        if (!TBounds.AreChecked && spare < 0)
            return Read<Checked>(bytes, edition, ref fault);
        uint first = (uint)(fspec >> 32);
        if ((first & (uint)(Bit010 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "010");
            _i010.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "140");
            _i140 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            nint start020 = at;
            nint end020 = Octets.ReadExtended(ref b, at, end, Item020.Ends, Item020.Stops, out _i020.W0);
            if (end020 < 0)
                return fault.Set(end020 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "020");
            at = end020;
            spare -= at - start020 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "040");
            _i040.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "070");
            _i070.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "090");
            _i090.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            nint start130 = at;
            at = I130.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start130 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "220");
            _i220 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit240 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 6)
                return fault.Set(RecordFaultKind.ItemTorn, at, "240");
            _i240 = Octets.U48(ref b, at);
            at += 6;
        }

        if ((first & (uint)(Bit250 >> 32)) != 0)
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

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "161");
            _i161.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit042 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "042");
            _i042.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "200");
            _i200.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            nint start170 = at;
            nint end170 = Octets.ReadExtended(ref b, at, end, Item170.Ends, Item170.Stops, out _i170.W0);
            if (end170 < 0)
                return fault.Set(end170 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "170");
            at = end170;
            spare -= at - start170 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "210");
            _i210.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            nint start030 = at;
            nint end030 = Octets.EndOfChain(ref b, at, end, 1);
            if (end030 < 0)
                return fault.Set(RecordFaultKind.ItemTorn, at, "030");
            _i030 = bytes[(int)at..(int)end030];
            at = end030;
            spare -= at - start030 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "080");
            _i080.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "100");
            _i100.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "110");
            _i110.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            nint start120 = at;
            at = I120.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start120 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit230 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "230");
            _i230.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit260 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 7)
                return fault.Set(RecordFaultKind.ItemTorn, at, "260");
            _i260 = Octets.U56(ref b, at);
            at += 7;
        }

        if ((first & (uint)(Bit055 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "055");
            _i055.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "050");
            _i050.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit065 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "065");
            _i065.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "060");
            _i060.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(BitSP >> 32)) != 0)
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

        if ((first & (uint)(BitRE >> 32)) != 0)
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

        return at;
    }

    /// <inheritdoc/>
    public readonly int MaximumLength => (_present & 0x0020400600000000 | I120.Varying) == 0 ? 124 : 113 + (Has250 ? _i250.Length : 0) + (Has030 ? _i030.Length : 0) + (Has120 ? I120.MaximumLength : 0) + (HasSP ? _sp.Length : 0) + (HasRE ? RE.MaximumLength : 0);

    /// <inheritdoc/>
    public readonly int Write(Span<byte> destination)
    {
        if (destination.Length < MaximumLength)
            Octets.RefuseDestination(destination.Length, MaximumLength);
        ref byte b = ref MemoryMarshal.GetReference(destination);
        ulong present = _present;
        nint at = Octets.WriteAnnouncement(ref b, 0, present, _announcement);
        uint first = (uint)(present >> 32);
        if ((first & (uint)(Bit010 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i010.W0);
            at += 2;
        }

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i140);
            at += 3;
        }

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i020.W0, _i020.OctetCount);
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i040.W0);
            at += 4;
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i070.W0);
            at += 2;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i090.W0);
            at += 2;
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            at = I130.Write(ref b, at);
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i220);
            at += 3;
        }

        if ((first & (uint)(Bit240 >> 32)) != 0)
        {
            Octets.PutWide48(ref b, at, _i240);
            at += 6;
        }

        if ((first & (uint)(Bit250 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i250.Length / 8);
            at = Octets.WriteSpan(ref b, at + 1, _i250);
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i161.W0);
            at += 2;
        }

        if ((first & (uint)(Bit042 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i042.W0);
            at += 4;
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i200.W0);
            at += 4;
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i170.W0, _i170.OctetCount);
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i210.W0);
            at += 4;
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            at = Octets.WriteSome(ref b, at, _i030);
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i080.W0);
            at += 2;
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i100.W0);
            at += 4;
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i110.W0);
            at += 2;
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            at = I120.Write(ref b, at);
        }

        if ((first & (uint)(Bit230 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i230.W0);
            at += 2;
        }

        if ((first & (uint)(Bit260 >> 32)) != 0)
        {
            Octets.PutWide56(ref b, at, _i260);
            at += 7;
        }

        if ((first & (uint)(Bit055 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i055.W0);
            at += 1;
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i050.W0);
            at += 2;
        }

        if ((first & (uint)(Bit065 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i065.W0);
            at += 1;
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i060.W0);
            at += 2;
        }

        if ((first & (uint)(BitSP >> 32)) != 0)
        {
            at = Octets.WriteExplicit(ref b, at, _sp);
        }

        if ((first & (uint)(BitRE >> 32)) != 0)
        {
            at = RE.WriteExpansion(ref b, at);
        }

        return (int)at;
    }

    /// <inheritdoc/>
    public readonly void Accept<TVisitor>(ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
    {
        uint first = (uint)(_present >> 32);
        if ((first & (uint)(Bit010 >> 32)) != 0)
        {
            _i010.Accept("010", ref visitor, edition);
        }

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            visitor.Quantity("140", ((int)_i140) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            _i020.Accept("020", ref visitor, edition);
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            _i040.Accept("040", ref visitor, edition);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            _i070.Accept("070", ref visitor, edition);
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            _i090.Accept("090", ref visitor, edition);
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            I130.Accept("130", ref visitor, edition);
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            visitor.Code("220", _i220);
        }

        if ((first & (uint)(Bit240 >> 32)) != 0)
        {
            visitor.Characters("240", new IcaoText(_i240));
        }

        if ((first & (uint)(Bit250 >> 32)) != 0)
        {
            visitor.BeginList("250");
            foreach (Item250Entry entry in I250)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            _i161.Accept("161", ref visitor, edition);
        }

        if ((first & (uint)(Bit042 >> 32)) != 0)
        {
            _i042.Accept("042", ref visitor, edition);
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            _i200.Accept("200", ref visitor, edition);
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            _i170.Accept("170", ref visitor, edition);
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            _i210.Accept("210", ref visitor, edition);
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            visitor.BeginList("030");
            foreach (Item030Entry entry in I030)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            _i080.Accept("080", ref visitor, edition);
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            _i100.Accept("100", ref visitor, edition);
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            _i110.Accept("110", ref visitor, edition);
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            I120.Accept("120", ref visitor, edition);
        }

        if ((first & (uint)(Bit230 >> 32)) != 0)
        {
            _i230.Accept("230", ref visitor, edition);
        }

        if ((first & (uint)(Bit260 >> 32)) != 0)
        {
            visitor.Code("260", _i260);
            visitor.Register(0x30, _i260);
        }

        if ((first & (uint)(Bit055 >> 32)) != 0)
        {
            _i055.Accept("055", ref visitor, edition);
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            _i050.Accept("050", ref visitor, edition);
        }

        if ((first & (uint)(Bit065 >> 32)) != 0)
        {
            _i065.Accept("065", ref visitor, edition);
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            _i060.Accept("060", ref visitor, edition);
        }

        if ((first & (uint)(BitSP >> 32)) != 0)
        {
            visitor.BeginGroup("SP");
            visitor.Octets("_hex", _sp);
            visitor.EndGroup();
        }

        if ((first & (uint)(BitRE >> 32)) != 0)
        {
            RE.Accept("RE", ref visitor, edition);
        }
    }

    /// <summary>I048/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I048/020 Target Report Descriptor; 6 extents, in 6 octets.</summary>
    public struct Item020
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item020(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>TYP; extent 1.</summary>
        public byte TYP { readonly get => (byte)(W0 >> 61); set => W0 = W0 & ~0xE000000000000000UL | (ulong)value << 61; }
        /// <summary>SIM; extent 1.</summary>
        public bool SIM { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>RDP; extent 1.</summary>
        public bool RDP { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>SPI; extent 1.</summary>
        public bool SPI { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>RAB; extent 1.</summary>
        public bool RAB { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>TST; extent 2.</summary>
        public bool TST { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }
        /// <summary>ERR; extent 2.</summary>
        public bool ERR { readonly get => (W0 >> 54 & 0x1) != 0; set => W0 = W0 & ~0x40000000000000UL | (ulong)((value ? 1u : 0u)) << 54 & 0x40000000000000UL | 0x0100000000000000UL; }
        /// <summary>XPP; extent 2.</summary>
        public bool XPP { readonly get => (W0 >> 53 & 0x1) != 0; set => W0 = W0 & ~0x20000000000000UL | (ulong)((value ? 1u : 0u)) << 53 & 0x20000000000000UL | 0x0100000000000000UL; }
        /// <summary>ME; extent 2.</summary>
        public bool ME { readonly get => (W0 >> 52 & 0x1) != 0; set => W0 = W0 & ~0x10000000000000UL | (ulong)((value ? 1u : 0u)) << 52 & 0x10000000000000UL | 0x0100000000000000UL; }
        /// <summary>MI; extent 2.</summary>
        public bool MI { readonly get => (W0 >> 51 & 0x1) != 0; set => W0 = W0 & ~0x8000000000000UL | (ulong)((value ? 1u : 0u)) << 51 & 0x8000000000000UL | 0x0100000000000000UL; }
        /// <summary>FOEFRI; extent 2.</summary>
        public byte FOEFRI { readonly get => (byte)(W0 >> 49 & 0x3); set => W0 = W0 & ~0x6000000000000UL | (ulong)value << 49 & 0x6000000000000UL | 0x0100000000000000UL; }
        /// <summary>ADSB Element Populated Bit; extent 3.</summary>
        public bool ADSB_EP { readonly get => (W0 >> 47 & 0x1) != 0; set => W0 = W0 & ~0x800000000000UL | (ulong)((value ? 1u : 0u)) << 47 & 0x800000000000UL | 0x0101000000000000UL; }
        /// <summary>On-Site ADS-B Information; extent 3.</summary>
        public bool ADSB_VAL { readonly get => (W0 >> 46 & 0x1) != 0; set => W0 = W0 & ~0x400000000000UL | (ulong)((value ? 1u : 0u)) << 46 & 0x400000000000UL | 0x0101000000000000UL; }
        /// <summary>SCN Element Populated Bit; extent 3.</summary>
        public bool SCN_EP { readonly get => (W0 >> 45 & 0x1) != 0; set => W0 = W0 & ~0x200000000000UL | (ulong)((value ? 1u : 0u)) << 45 & 0x200000000000UL | 0x0101000000000000UL; }
        /// <summary>Surveillance Cluster Network Information; extent 3.</summary>
        public bool SCN_VAL { readonly get => (W0 >> 44 & 0x1) != 0; set => W0 = W0 & ~0x100000000000UL | (ulong)((value ? 1u : 0u)) << 44 & 0x100000000000UL | 0x0101000000000000UL; }
        /// <summary>PAI Element Populated Bit; extent 3.</summary>
        public bool PAI_EP { readonly get => (W0 >> 43 & 0x1) != 0; set => W0 = W0 & ~0x80000000000UL | (ulong)((value ? 1u : 0u)) << 43 & 0x80000000000UL | 0x0101000000000000UL; }
        /// <summary>Passive Acquisition Interface Information; extent 3.</summary>
        public bool PAI_VAL { readonly get => (W0 >> 42 & 0x1) != 0; set => W0 = W0 & ~0x40000000000UL | (ulong)((value ? 1u : 0u)) << 42 & 0x40000000000UL | 0x0101000000000000UL; }
        /// <summary>ACASXV Element Populated Bit; extent 4.</summary>
        public bool ACASXV_EP { readonly get => (W0 >> 39 & 0x1) != 0; set => W0 = W0 & ~0x8000000000UL | (ulong)((value ? 1u : 0u)) << 39 & 0x8000000000UL | 0x0101010000000000UL; }
        /// <summary>ACAS Extended Version Value; extent 4.</summary>
        public byte ACASXV_VAL { readonly get => (byte)(W0 >> 35 & 0xF); set => W0 = W0 & ~0x7800000000UL | (ulong)value << 35 & 0x7800000000UL | 0x0101010000000000UL; }
        /// <summary>POXPR Element Populated Bit; extent 4.</summary>
        public bool POXPR_EP { readonly get => (W0 >> 34 & 0x1) != 0; set => W0 = W0 & ~0x400000000UL | (ulong)((value ? 1u : 0u)) << 34 & 0x400000000UL | 0x0101010000000000UL; }
        /// <summary>PO Transponder Capability; extent 4.</summary>
        public bool POXPR_VAL { readonly get => (W0 >> 33 & 0x1) != 0; set => W0 = W0 & ~0x200000000UL | (ulong)((value ? 1u : 0u)) << 33 & 0x200000000UL | 0x0101010000000000UL; }
        /// <summary>POACT Element Populated Bit; extent 5.</summary>
        public bool POACT_EP { readonly get => (W0 >> 31 & 0x1) != 0; set => W0 = W0 & ~0x80000000UL | (ulong)((value ? 1u : 0u)) << 31 & 0x80000000UL | 0x0101010100000000UL; }
        /// <summary>POACT Active for Current Plot; extent 5.</summary>
        public bool POACT_VAL { readonly get => (W0 >> 30 & 0x1) != 0; set => W0 = W0 & ~0x40000000UL | (ulong)((value ? 1u : 0u)) << 30 & 0x40000000UL | 0x0101010100000000UL; }
        /// <summary>DTFXPR Element Populated Bit; extent 5.</summary>
        public bool DTFXPR_EP { readonly get => (W0 >> 29 & 0x1) != 0; set => W0 = W0 & ~0x20000000UL | (ulong)((value ? 1u : 0u)) << 29 & 0x20000000UL | 0x0101010100000000UL; }
        /// <summary>Basic Dataflash Transponder Capability; extent 5.</summary>
        public bool DTFXPR_VAL { readonly get => (W0 >> 28 & 0x1) != 0; set => W0 = W0 & ~0x10000000UL | (ulong)((value ? 1u : 0u)) << 28 & 0x10000000UL | 0x0101010100000000UL; }
        /// <summary>DTFACT Element Populated Bit; extent 5.</summary>
        public bool DTFACT_EP { readonly get => (W0 >> 27 & 0x1) != 0; set => W0 = W0 & ~0x8000000UL | (ulong)((value ? 1u : 0u)) << 27 & 0x8000000UL | 0x0101010100000000UL; }
        /// <summary>Basic Dataflash in Current Plot; extent 5.</summary>
        public bool DTFACT_VAL { readonly get => (W0 >> 26 & 0x1) != 0; set => W0 = W0 & ~0x4000000UL | (ulong)((value ? 1u : 0u)) << 26 & 0x4000000UL | 0x0101010100000000UL; }
        /// <summary>IRMXPR Element Populated Bit; extent 6.</summary>
        public bool IRMXPR_EP { readonly get => (W0 >> 23 & 0x1) != 0; set => W0 = W0 & ~0x800000UL | (ulong)((value ? 1u : 0u)) << 23 & 0x800000UL | 0x0101010101000000UL; }
        /// <summary>Transponder IRM Capability; extent 6.</summary>
        public bool IRMXPR_VAL { readonly get => (W0 >> 22 & 0x1) != 0; set => W0 = W0 & ~0x400000UL | (ulong)((value ? 1u : 0u)) << 22 & 0x400000UL | 0x0101010101000000UL; }
        /// <summary>IRM Element Populated Bit; extent 6.</summary>
        public bool IRMACT_EP { readonly get => (W0 >> 21 & 0x1) != 0; set => W0 = W0 & ~0x200000UL | (ulong)((value ? 1u : 0u)) << 21 & 0x200000UL | 0x0101010101000000UL; }
        /// <summary>IRM Active for Current Plot; extent 6.</summary>
        public bool IRMACT_VAL { readonly get => (W0 >> 20 & 0x1) != 0; set => W0 = W0 & ~0x100000UL | (ulong)((value ? 1u : 0u)) << 20 & 0x100000UL | 0x0101010101000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("TYP", W0 >> 61);
            visitor.Code("SIM", W0 >> 60 & 0x1);
            visitor.Code("RDP", W0 >> 59 & 0x1);
            visitor.Code("SPI", W0 >> 58 & 0x1);
            visitor.Code("RAB", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("TST", W0 >> 55 & 0x1);
                visitor.Code("ERR", W0 >> 54 & 0x1);
                visitor.Code("XPP", W0 >> 53 & 0x1);
                visitor.Code("ME", W0 >> 52 & 0x1);
                visitor.Code("MI", W0 >> 51 & 0x1);
                visitor.Code("FOEFRI", W0 >> 49 & 0x3);
            }
            if (octets > 2 && edition >= 4)
            {
                visitor.BeginGroup("ADSB");
                visitor.Code("EP", W0 >> 47 & 0x1);
                visitor.Code("VAL", W0 >> 46 & 0x1);
                visitor.EndGroup();
                visitor.BeginGroup("SCN");
                visitor.Code("EP", W0 >> 45 & 0x1);
                visitor.Code("VAL", W0 >> 44 & 0x1);
                visitor.EndGroup();
                visitor.BeginGroup("PAI");
                visitor.Code("EP", W0 >> 43 & 0x1);
                visitor.Code("VAL", W0 >> 42 & 0x1);
                visitor.EndGroup();
                visitor.Spare(W0 >> 41 & 0x1);
            }
            if (octets > 3 && edition >= 5)
            {
                visitor.BeginGroup("ACASXV");
                visitor.Code("EP", W0 >> 39 & 0x1);
                visitor.Code("VAL", W0 >> 35 & 0xF);
                visitor.EndGroup();
                visitor.BeginGroup("POXPR");
                visitor.Code("EP", W0 >> 34 & 0x1);
                visitor.Code("VAL", W0 >> 33 & 0x1);
                visitor.EndGroup();
            }
            if (octets > 4 && edition >= 5)
            {
                visitor.BeginGroup("POACT");
                visitor.Code("EP", W0 >> 31 & 0x1);
                visitor.Code("VAL", W0 >> 30 & 0x1);
                visitor.EndGroup();
                visitor.BeginGroup("DTFXPR");
                visitor.Code("EP", W0 >> 29 & 0x1);
                visitor.Code("VAL", W0 >> 28 & 0x1);
                visitor.EndGroup();
                visitor.BeginGroup("DTFACT");
                visitor.Code("EP", W0 >> 27 & 0x1);
                visitor.Code("VAL", W0 >> 26 & 0x1);
                visitor.EndGroup();
                visitor.Spare(W0 >> 25 & 0x1);
            }
            if (octets > 5 && edition >= 5)
            {
                visitor.BeginGroup("IRMXPR");
                visitor.Code("EP", W0 >> 23 & 0x1);
                visitor.Code("VAL", W0 >> 22 & 0x1);
                visitor.EndGroup();
                visitor.BeginGroup("IRMACT");
                visitor.Code("EP", W0 >> 21 & 0x1);
                visitor.Code("VAL", W0 >> 20 & 0x1);
                visitor.EndGroup();
                visitor.Spare(W0 >> 17 & 0x7);
            }
            int known = edition >= 5 ? 6 : edition >= 4 ? 3 : 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/040 Measured Position in Polar Co-ordinates; 4 octets.</summary>
    public struct Item040
    {
        internal uint W0;

        internal Item040(uint octets) => W0 = octets;

        /// <summary>RHO; LSB 1/2^8 NM.</summary>
        public double RHO_NM { readonly get => ((int)(W0 >> 16)) * (1.0 / 256); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Unsigned(value * (256.0 / 1), 16)) << 16; }
        /// <summary>THETA; LSB 360/2^16 deg.</summary>
        public double THETA_deg { readonly get => ((int)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("RHO", ((int)(W0 >> 16)) * (1.0 / 256), "NM");
            visitor.Quantity("THETA", ((int)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/070 Mode-3/A Code in Octal Representation; 2 octets.</summary>
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

    /// <summary>I048/090 Flight Level in Binary Representation; 2 octets.</summary>
    public struct Item090
    {
        internal uint W0;

        internal Item090(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>FL; LSB 1/2^2 FL; since edition 1.32.</summary>
        public double FL_FL { readonly get => ((int)(W0 << 18) >> 18) * (1.0 / 4); set => W0 = W0 & ~0x3FFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 14)) & 0x3FFFu; }
        /// <summary>FL; LSB 1/2^2 FL; until edition 1.31.</summary>
        public double FL_FL_until1_31 { readonly get => ((int)(W0 & 0x3FFF)) * (1.0 / 4); set => W0 = W0 & ~0x3FFFu | (uint)(Quantise.Unsigned(value * (4.0 / 1), 14)) & 0x3FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            if (edition >= 5)
            {
                visitor.Quantity("FL", ((int)(W0 << 18) >> 18) * (1.0 / 4), "FL");
            }
            else
            {
                visitor.Quantity("FL", ((int)(W0 & 0x3FFF)) * (1.0 / 4), "FL");
            }
            visitor.EndGroup();
        }
    }

    /// <summary>I048/130 Radar Plot Characteristics: 7 subfields.</summary>
    public ref struct Item130
    {
        private const ulong BitSRL = 0x8000000000000000; // SSR Plot Runlength
        private const ulong BitSRR = 0x4000000000000000; // SRR
        private const ulong BitSAM = 0x2000000000000000; // Amplitude of (M)SSR Reply
        private const ulong BitPRL = 0x1000000000000000; // Primary Plot Runlength
        private const ulong BitPAM = 0x0800000000000000; // Amplitude of Primary Plot
        private const ulong BitRPD = 0x0400000000000000; // RPD
        private const ulong BitAPD = 0x0200000000000000; // APD
        private const ulong Assigned = 0xFE00000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _srl;
        private uint _srr;
        private uint _sam;
        private uint _prl;
        private uint _pam;
        private uint _rpd;
        private uint _apd;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I048/130/SRL is in the record.</summary>
        public bool HasSRL { readonly get => (_announced.First & (uint)(BitSRL >> 32)) != 0; set { if (value == HasSRL) return; Unpack(); _srl = default; _announced.First ^= (uint)(BitSRL >> 32); } }

        /// <summary>I048/130/SRL SSR Plot Runlength; LSB 360/2^13 deg.</summary>
        public double SRL_deg { readonly get => HasSRL ? ((int)KeptSRL) * (45.0 / 1024) : default; set { if ((_announced.First & (uint)((BitSRL | Packed) >> 32)) != (uint)(BitSRL >> 32)) Announce(BitSRL); _srl = (uint)(Quantise.Unsigned(value * (1024.0 / 45), 8)); } }

        /// <summary>Whether I048/130/SRR is in the record.</summary>
        public bool HasSRR { readonly get => (_announced.First & (uint)(BitSRR >> 32)) != 0; set { if (value == HasSRR) return; Unpack(); _srr = default; _announced.First ^= (uint)(BitSRR >> 32); } }

        /// <summary>I048/130/SRR .</summary>
        public byte SRR { readonly get => HasSRR ? (byte)KeptSRR : default; set { if ((_announced.First & (uint)((BitSRR | Packed) >> 32)) != (uint)(BitSRR >> 32)) Announce(BitSRR); _srr = (uint)value; } }

        /// <summary>Whether I048/130/SAM is in the record.</summary>
        public bool HasSAM { readonly get => (_announced.First & (uint)(BitSAM >> 32)) != 0; set { if (value == HasSAM) return; Unpack(); _sam = default; _announced.First ^= (uint)(BitSAM >> 32); } }

        /// <summary>I048/130/SAM Amplitude of (M)SSR Reply; LSB 1 dBm.</summary>
        public double SAM_dBm { readonly get => HasSAM ? (double)((int)(KeptSAM << 24) >> 24) : default; set { if ((_announced.First & (uint)((BitSAM | Packed) >> 32)) != (uint)(BitSAM >> 32)) Announce(BitSAM); _sam = (uint)(Quantise.Signed(value * (1.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I048/130/PRL is in the record.</summary>
        public bool HasPRL { readonly get => (_announced.First & (uint)(BitPRL >> 32)) != 0; set { if (value == HasPRL) return; Unpack(); _prl = default; _announced.First ^= (uint)(BitPRL >> 32); } }

        /// <summary>I048/130/PRL Primary Plot Runlength; LSB 360/2^13 deg.</summary>
        public double PRL_deg { readonly get => HasPRL ? ((int)KeptPRL) * (45.0 / 1024) : default; set { if ((_announced.First & (uint)((BitPRL | Packed) >> 32)) != (uint)(BitPRL >> 32)) Announce(BitPRL); _prl = (uint)(Quantise.Unsigned(value * (1024.0 / 45), 8)); } }

        /// <summary>Whether I048/130/PAM is in the record.</summary>
        public bool HasPAM { readonly get => (_announced.First & (uint)(BitPAM >> 32)) != 0; set { if (value == HasPAM) return; Unpack(); _pam = default; _announced.First ^= (uint)(BitPAM >> 32); } }

        /// <summary>I048/130/PAM Amplitude of Primary Plot; LSB 1 dBm.</summary>
        public double PAM_dBm { readonly get => HasPAM ? (double)((int)(KeptPAM << 24) >> 24) : default; set { if ((_announced.First & (uint)((BitPAM | Packed) >> 32)) != (uint)(BitPAM >> 32)) Announce(BitPAM); _pam = (uint)(Quantise.Signed(value * (1.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I048/130/RPD is in the record.</summary>
        public bool HasRPD { readonly get => (_announced.First & (uint)(BitRPD >> 32)) != 0; set { if (value == HasRPD) return; Unpack(); _rpd = default; _announced.First ^= (uint)(BitRPD >> 32); } }

        /// <summary>I048/130/RPD ; LSB 1/2^8 NM.</summary>
        public double RPD_NM { readonly get => HasRPD ? ((int)(KeptRPD << 24) >> 24) * (1.0 / 256) : default; set { if ((_announced.First & (uint)((BitRPD | Packed) >> 32)) != (uint)(BitRPD >> 32)) Announce(BitRPD); _rpd = (uint)(Quantise.Signed(value * (256.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I048/130/APD is in the record.</summary>
        public bool HasAPD { readonly get => (_announced.First & (uint)(BitAPD >> 32)) != 0; set { if (value == HasAPD) return; Unpack(); _apd = default; _announced.First ^= (uint)(BitAPD >> 32); } }

        /// <summary>I048/130/APD ; LSB 360/2^14 deg.</summary>
        public double APD_deg { readonly get => HasAPD ? ((int)(KeptAPD << 24) >> 24) * (45.0 / 2048) : default; set { if ((_announced.First & (uint)((BitAPD | Packed) >> 32)) != (uint)(BitAPD >> 32)) Announce(BitAPD); _apd = (uint)(Quantise.Signed(value * (2048.0 / 45), 8)) & 0xFFu; } }

        private readonly uint KeptSRL => (_present & Packed) == 0 ? _srl : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSRL));

        private readonly uint KeptSRR => (_present & Packed) == 0 ? _srr : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSRR));

        private readonly uint KeptSAM => (_present & Packed) == 0 ? _sam : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSAM));

        private readonly uint KeptPRL => (_present & Packed) == 0 ? _prl : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPRL));

        private readonly uint KeptPAM => (_present & Packed) == 0 ? _pam : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPAM));

        private readonly uint KeptRPD => (_present & Packed) == 0 ? _rpd : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRPD));

        private readonly uint KeptAPD => (_present & Packed) == 0 ? _apd : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAPD));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xFE00000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "130");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "130");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0xFE00000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitSRL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130/SRL");
                _srl = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitSRR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130/SRR");
                _srr = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitSAM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130/SAM");
                _sam = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitPRL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130/PRL");
                _prl = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitPAM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130/PAM");
                _pam = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitRPD >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130/RPD");
                _rpd = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitAPD >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130/APD");
                _apd = Octets.U8(ref b, at);
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
            if ((first & (uint)(BitSRL >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _srl);
                at += 1;
            }

            if ((first & (uint)(BitSRR >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _srr);
                at += 1;
            }

            if ((first & (uint)(BitSAM >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _sam);
                at += 1;
            }

            if ((first & (uint)(BitPRL >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _prl);
                at += 1;
            }

            if ((first & (uint)(BitPAM >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _pam);
                at += 1;
            }

            if ((first & (uint)(BitRPD >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _rpd);
                at += 1;
            }

            if ((first & (uint)(BitAPD >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _apd);
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
            if ((first & (uint)(BitSRL >> 32)) != 0)
            {
                uint srlKept = TKept.IsPacked ? Octets.U8(ref b, at) : _srl;
                at += 1;
                visitor.Quantity("SRL", ((int)srlKept) * (45.0 / 1024), "deg");
            }

            if ((first & (uint)(BitSRR >> 32)) != 0)
            {
                uint srrKept = TKept.IsPacked ? Octets.U8(ref b, at) : _srr;
                at += 1;
                visitor.Code("SRR", srrKept);
            }

            if ((first & (uint)(BitSAM >> 32)) != 0)
            {
                uint samKept = TKept.IsPacked ? Octets.U8(ref b, at) : _sam;
                at += 1;
                visitor.Quantity("SAM", (double)((int)(samKept << 24) >> 24), "dBm");
            }

            if ((first & (uint)(BitPRL >> 32)) != 0)
            {
                uint prlKept = TKept.IsPacked ? Octets.U8(ref b, at) : _prl;
                at += 1;
                visitor.Quantity("PRL", ((int)prlKept) * (45.0 / 1024), "deg");
            }

            if ((first & (uint)(BitPAM >> 32)) != 0)
            {
                uint pamKept = TKept.IsPacked ? Octets.U8(ref b, at) : _pam;
                at += 1;
                visitor.Quantity("PAM", (double)((int)(pamKept << 24) >> 24), "dBm");
            }

            if ((first & (uint)(BitRPD >> 32)) != 0)
            {
                uint rpdKept = TKept.IsPacked ? Octets.U8(ref b, at) : _rpd;
                at += 1;
                visitor.Quantity("RPD", ((int)(rpdKept << 24) >> 24) * (1.0 / 256), "NM");
            }

            if ((first & (uint)(BitAPD >> 32)) != 0)
            {
                uint apdKept = TKept.IsPacked ? Octets.U8(ref b, at) : _apd;
                at += 1;
                visitor.Quantity("APD", ((int)(apdKept << 24) >> 24) * (45.0 / 2048), "deg");
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I048/250 BDS Register Data, one entry; 8 octets.</summary>
    public struct Item250Entry : IEntry<Item250Entry>
    {
        internal ulong W0;

        internal Item250Entry(ulong octets) => W0 = octets;

        /// <summary>MBDATA.</summary>
        public ulong MBDATA { readonly get => (ulong)(W0 >> 8); set => W0 = W0 & ~0xFFFFFFFFFFFFFF00UL | (ulong)value << 8; }
        /// <summary>BDS1.</summary>
        public byte BDS1 { readonly get => (byte)(W0 >> 4 & 0xF); set => W0 = W0 & ~0xF0UL | (ulong)value << 4 & 0xF0UL; }
        /// <summary>BDS2.</summary>
        public byte BDS2 { readonly get => (byte)(W0 & 0xF); set => W0 = W0 & ~0xFUL | (ulong)value & 0xFUL; }

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
            visitor.BeginGroup(name);
            visitor.Code("MBDATA", W0 >> 8);
            visitor.Register((byte)W0, W0 >> 8);
            visitor.Code("BDS1", W0 >> 4 & 0xF);
            visitor.Code("BDS2", W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/161 Track Number; 2 octets.</summary>
    public struct Item161
    {
        internal uint W0;

        internal Item161(uint octets) => W0 = octets;

        /// <summary>Track Number.</summary>
        public ushort TRN { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Code("TRN", W0 & 0xFFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/042 Calculated Position in Cartesian Co-ordinates; 4 octets.</summary>
    public struct Item042
    {
        internal uint W0;

        internal Item042(uint octets) => W0 = octets;

        /// <summary>X-Component; LSB 1/2^7 NM.</summary>
        public double X_NM { readonly get => ((int)W0 >> 16) * (1.0 / 128); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Signed(value * (128.0 / 1), 16)) << 16; }
        /// <summary>X-Component; LSB 1/2^7 NM.</summary>
        public double Y_NM { readonly get => ((int)(W0 << 16) >> 16) * (1.0 / 128); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)W0 >> 16) * (1.0 / 128), "NM");
            visitor.Quantity("Y", ((int)(W0 << 16) >> 16) * (1.0 / 128), "NM");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/200 Calculated Track Velocity in Polar Co-ordinates; 4 octets.</summary>
    public struct Item200
    {
        internal uint W0;

        internal Item200(uint octets) => W0 = octets;

        /// <summary>Calculated Groundspeed; LSB 1/2^14 NM/s.</summary>
        public double GSP_NMps { readonly get => ((int)(W0 >> 16)) * (1.0 / 16384); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Unsigned(value * (16384.0 / 1), 16)) << 16; }
        /// <summary>Calculated Heading; LSB 360/2^16 deg.</summary>
        public double HDG_deg { readonly get => ((int)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("GSP", ((int)(W0 >> 16)) * (1.0 / 16384), "NM/s");
            visitor.Quantity("HDG", ((int)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/170 Track Status; 2 extents, in 2 octets.</summary>
    public struct Item170
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item170(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>Confirmed Vs. Tentative Track; extent 1.</summary>
        public bool CNF { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>Type of Sensor(s) Maintaining Track; extent 1.</summary>
        public byte RAD { readonly get => (byte)(W0 >> 61 & 0x3); set => W0 = W0 & ~0x6000000000000000UL | (ulong)value << 61 & 0x6000000000000000UL; }
        /// <summary>DOU; extent 1.</summary>
        public bool DOU { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>Manoeuvre Detection in Horizontal Sense; extent 1.</summary>
        public bool MAH { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>Climbing / Descending Mode; extent 1.</summary>
        public byte CDM { readonly get => (byte)(W0 >> 57 & 0x3); set => W0 = W0 & ~0x600000000000000UL | (ulong)value << 57 & 0x600000000000000UL; }
        /// <summary>Signal for End_of_Track; extent 2.</summary>
        public bool TRE { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }
        /// <summary>Ghost Vs. True Target; extent 2.</summary>
        public bool GHO { readonly get => (W0 >> 54 & 0x1) != 0; set => W0 = W0 & ~0x40000000000000UL | (ulong)((value ? 1u : 0u)) << 54 & 0x40000000000000UL | 0x0100000000000000UL; }
        /// <summary>SUP; extent 2.</summary>
        public bool SUP { readonly get => (W0 >> 53 & 0x1) != 0; set => W0 = W0 & ~0x20000000000000UL | (ulong)((value ? 1u : 0u)) << 53 & 0x20000000000000UL | 0x0100000000000000UL; }
        /// <summary>TCC; extent 2.</summary>
        public bool TCC { readonly get => (W0 >> 52 & 0x1) != 0; set => W0 = W0 & ~0x10000000000000UL | (ulong)((value ? 1u : 0u)) << 52 & 0x10000000000000UL | 0x0100000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("CNF", W0 >> 63);
            visitor.Code("RAD", W0 >> 61 & 0x3);
            visitor.Code("DOU", W0 >> 60 & 0x1);
            visitor.Code("MAH", W0 >> 59 & 0x1);
            visitor.Code("CDM", W0 >> 57 & 0x3);
            if (octets > 1)
            {
                visitor.Code("TRE", W0 >> 55 & 0x1);
                visitor.Code("GHO", W0 >> 54 & 0x1);
                visitor.Code("SUP", W0 >> 53 & 0x1);
                visitor.Code("TCC", W0 >> 52 & 0x1);
                visitor.Spare(W0 >> 49 & 0x7);
            }
            int known = 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/210 Track Quality; 4 octets.</summary>
    public struct Item210
    {
        internal uint W0;

        internal Item210(uint octets) => W0 = octets;

        /// <summary>SIGX; LSB 1/2^7 NM.</summary>
        public double SIGX_NM { readonly get => ((int)(W0 >> 24)) * (1.0 / 128); set => W0 = W0 & ~0xFF000000u | (uint)(Quantise.Unsigned(value * (128.0 / 1), 8)) << 24; }
        /// <summary>SIGY; LSB 1/2^7 NM.</summary>
        public double SIGY_NM { readonly get => ((int)(W0 >> 16 & 0xFF)) * (1.0 / 128); set => W0 = W0 & ~0xFF0000u | (uint)(Quantise.Unsigned(value * (128.0 / 1), 8)) << 16 & 0xFF0000u; }
        /// <summary>SIGV; LSB 1/2^14 NM/s.</summary>
        public double SIGV_NMps { readonly get => ((int)(W0 >> 8 & 0xFF)) * (1.0 / 16384); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Unsigned(value * (16384.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>SIGH; LSB 360/2^12 deg.</summary>
        public double SIGH_deg { readonly get => ((int)(W0 & 0xFF)) * (45.0 / 512); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Unsigned(value * (512.0 / 45), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("SIGX", ((int)(W0 >> 24)) * (1.0 / 128), "NM");
            visitor.Quantity("SIGY", ((int)(W0 >> 16 & 0xFF)) * (1.0 / 128), "NM");
            visitor.Quantity("SIGV", ((int)(W0 >> 8 & 0xFF)) * (1.0 / 16384), "NM/s");
            visitor.Quantity("SIGH", ((int)(W0 & 0xFF)) * (45.0 / 512), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/030 Warning/Error Conditions and Target Classification, one entry; 1 octet.</summary>
    public struct Item030Entry : IEntry<Item030Entry>
    {
        internal uint W0;

        internal Item030Entry(uint octets) => W0 = octets;

        /// <summary>Warning/Error Conditions and Target Classification.</summary>
        public byte Value { readonly get => (byte)(W0 >> 1); set => W0 = W0 & ~0xFEu | (uint)value << 1 & 0xFEu; }

        static int IEntry<Item030Entry>.OctetCount => 1;
        static bool IEntry<Item030Entry>.IsChained => true;

        static Item030Entry IEntry<Item030Entry>.Read(ref byte b, nint at)
        {
            Item030Entry entry = default;
            entry.W0 = Octets.U8(ref b, at);
            return entry;
        }

        readonly void IEntry<Item030Entry>.Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.Code(name, W0 >> 1);
        }
    }

    /// <summary>I048/080 Mode-3/A Code Confidence Indicator; 2 octets.</summary>
    public struct Item080
    {
        internal uint W0;

        internal Item080(uint octets) => W0 = octets;

        /// <summary>QA4.</summary>
        public bool QA4 { readonly get => (W0 >> 11 & 0x1) != 0; set => W0 = W0 & ~0x800u | (uint)((value ? 1u : 0u)) << 11 & 0x800u; }
        /// <summary>QA2.</summary>
        public bool QA2 { readonly get => (W0 >> 10 & 0x1) != 0; set => W0 = W0 & ~0x400u | (uint)((value ? 1u : 0u)) << 10 & 0x400u; }
        /// <summary>QA1.</summary>
        public bool QA1 { readonly get => (W0 >> 9 & 0x1) != 0; set => W0 = W0 & ~0x200u | (uint)((value ? 1u : 0u)) << 9 & 0x200u; }
        /// <summary>QB4.</summary>
        public bool QB4 { readonly get => (W0 >> 8 & 0x1) != 0; set => W0 = W0 & ~0x100u | (uint)((value ? 1u : 0u)) << 8 & 0x100u; }
        /// <summary>QB2.</summary>
        public bool QB2 { readonly get => (W0 >> 7 & 0x1) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>QB1.</summary>
        public bool QB1 { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>QC4.</summary>
        public bool QC4 { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>QC2.</summary>
        public bool QC2 { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>QC1.</summary>
        public bool QC1 { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>QD4.</summary>
        public bool QD4 { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>QD2.</summary>
        public bool QD2 { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>QD1.</summary>
        public bool QD1 { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Code("QA4", W0 >> 11 & 0x1);
            visitor.Code("QA2", W0 >> 10 & 0x1);
            visitor.Code("QA1", W0 >> 9 & 0x1);
            visitor.Code("QB4", W0 >> 8 & 0x1);
            visitor.Code("QB2", W0 >> 7 & 0x1);
            visitor.Code("QB1", W0 >> 6 & 0x1);
            visitor.Code("QC4", W0 >> 5 & 0x1);
            visitor.Code("QC2", W0 >> 4 & 0x1);
            visitor.Code("QC1", W0 >> 3 & 0x1);
            visitor.Code("QD4", W0 >> 2 & 0x1);
            visitor.Code("QD2", W0 >> 1 & 0x1);
            visitor.Code("QD1", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/100 Mode-C Code and Code Confidence Indicator; 4 octets.</summary>
    public struct Item100
    {
        internal uint W0;

        internal Item100(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 31) != 0; set => W0 = W0 & ~0x80000000u | (uint)((value ? 1u : 0u)) << 31; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 30 & 0x1) != 0; set => W0 = W0 & ~0x40000000u | (uint)((value ? 1u : 0u)) << 30 & 0x40000000u; }
        /// <summary>Mode-C Reply in Gray Notation.</summary>
        public ushort MODEC { readonly get => (ushort)(W0 >> 16 & 0xFFF); set => W0 = W0 & ~0xFFF0000u | (uint)value << 16 & 0xFFF0000u; }
        /// <summary>QC1.</summary>
        public bool QC1 { readonly get => (W0 >> 11 & 0x1) != 0; set => W0 = W0 & ~0x800u | (uint)((value ? 1u : 0u)) << 11 & 0x800u; }
        /// <summary>QA1.</summary>
        public bool QA1 { readonly get => (W0 >> 10 & 0x1) != 0; set => W0 = W0 & ~0x400u | (uint)((value ? 1u : 0u)) << 10 & 0x400u; }
        /// <summary>QC2.</summary>
        public bool QC2 { readonly get => (W0 >> 9 & 0x1) != 0; set => W0 = W0 & ~0x200u | (uint)((value ? 1u : 0u)) << 9 & 0x200u; }
        /// <summary>QA2.</summary>
        public bool QA2 { readonly get => (W0 >> 8 & 0x1) != 0; set => W0 = W0 & ~0x100u | (uint)((value ? 1u : 0u)) << 8 & 0x100u; }
        /// <summary>QC4.</summary>
        public bool QC4 { readonly get => (W0 >> 7 & 0x1) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>QA4.</summary>
        public bool QA4 { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>QB1.</summary>
        public bool QB1 { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>QD1.</summary>
        public bool QD1 { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>QB2.</summary>
        public bool QB2 { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>QD2.</summary>
        public bool QD2 { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>QB4.</summary>
        public bool QB4 { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>QD4.</summary>
        public bool QD4 { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 31);
            visitor.Code("G", W0 >> 30 & 0x1);
            visitor.Spare(W0 >> 28 & 0x3);
            visitor.Code("MODEC", W0 >> 16 & 0xFFF);
            visitor.Spare(W0 >> 12 & 0xF);
            visitor.Code("QC1", W0 >> 11 & 0x1);
            visitor.Code("QA1", W0 >> 10 & 0x1);
            visitor.Code("QC2", W0 >> 9 & 0x1);
            visitor.Code("QA2", W0 >> 8 & 0x1);
            visitor.Code("QC4", W0 >> 7 & 0x1);
            visitor.Code("QA4", W0 >> 6 & 0x1);
            visitor.Code("QB1", W0 >> 5 & 0x1);
            visitor.Code("QD1", W0 >> 4 & 0x1);
            visitor.Code("QB2", W0 >> 3 & 0x1);
            visitor.Code("QD2", W0 >> 2 & 0x1);
            visitor.Code("QB4", W0 >> 1 & 0x1);
            visitor.Code("QD4", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/110 Height Measured by a 3D Radar; 2 octets.</summary>
    public struct Item110
    {
        internal uint W0;

        internal Item110(uint octets) => W0 = octets;

        /// <summary>3DH; LSB 25 ft.</summary>
        public double _3DH_ft { readonly get => ((int)(W0 << 18) >> 18) * 25.0; set => W0 = W0 & ~0x3FFFu | (uint)(Quantise.Signed(value * (1.0 / 25), 14)) & 0x3FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 14);
            visitor.Quantity("3DH", ((int)(W0 << 18) >> 18) * 25.0, "ft");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/120 Radial Doppler Speed: 2 subfields.</summary>
    public ref struct Item120
    {
        private const ulong BitCAL = 0x8000000000000000; // Calculated Doppler Speed
        private const ulong BitRDS = 0x4000000000000000; // Raw Doppler Speed
        private const ulong Assigned = 0xC000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item120CALField _cal;
        private ReadOnlySpan<byte> _rds;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I048/120/CAL is in the record.</summary>
        public bool HasCAL { readonly get => (_announced.First & (uint)(BitCAL >> 32)) != 0; set { if (value == HasCAL) return; Unpack(); _cal = default; _announced.First ^= (uint)(BitCAL >> 32); } }

        /// <summary>I048/120/CAL Calculated Doppler Speed.</summary>
        public Item120CALField CAL { readonly get => HasCAL ? KeptCAL : default; set { if ((_announced.First & (uint)((BitCAL | Packed) >> 32)) != (uint)(BitCAL >> 32)) Announce(BitCAL); _cal = value; } }

        /// <summary>Whether I048/120/RDS is in the record.</summary>
        public bool HasRDS { readonly get => (_announced.First & (uint)(BitRDS >> 32)) != 0; set { if (value == HasRDS) return; Unpack(); _rds = default; _announced.First ^= (uint)(BitRDS >> 32); } }

        /// <summary>I048/120/RDS Raw Doppler Speed.</summary>
        public Repetition<Item120RDSEntry> RDS { readonly get => new(HasRDS ? _rds : default); set { if ((_announced.First & (uint)((BitRDS | Packed) >> 32)) != (uint)(BitRDS >> 32)) Announce(BitRDS); _rds = value.Octets; } }

        private readonly Item120CALField KeptCAL => (_present & Packed) == 0 ? _cal : new Item120CALField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCAL)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => 2 * BitOperations.PopCount(present & 0x8000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "120");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "120");
            if (!TBounds.AreChecked && (present & 0x4000000000000000) == 0)
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x4000000000000000) + 2 * BitOperations.PopCount(present & 0x8000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitCAL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "120/CAL");
                _cal.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitRDS >> 32)) != 0)
            {
                nint startRDS = at;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "120/RDS");
                int octetsRDS = 6 * (int)Octets.U8(ref b, at);
                if (end - at <= octetsRDS)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "120/RDS");
                _rds = bytes.Slice((int)at + 1, octetsRDS);
                at += 1 + octetsRDS;
                spare -= at - startRDS - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            return at;
        }

        /// <summary>The subfields without a bound of length that are there.</summary>
        internal readonly ulong Varying => _present & 0x4000000000000000;

        internal readonly int MaximumLength => 12 + (HasRDS ? _rds.Length : 0);

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitCAL >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _cal.W0);
                at += 2;
            }

            if ((first & (uint)(BitRDS >> 32)) != 0)
            {
                Octets.Put8(ref b, at, (uint)_rds.Length / 6);
                at = Octets.WriteSpan(ref b, at + 1, _rds);
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
            if ((first & (uint)(BitCAL >> 32)) != 0)
            {
                Item120CALField calKept = TKept.IsPacked ? new Item120CALField(Octets.U16(ref b, at)) : _cal;
                at += 2;
                calKept.Accept("CAL", ref visitor, edition);
            }

            if (!TKept.IsPacked && (first & (uint)(BitRDS >> 32)) != 0)
            {
                visitor.BeginList("RDS");
                foreach (Item120RDSEntry entry in RDS)
                    entry.Accept("", ref visitor, edition);
                visitor.EndList();
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I048/230 Communications/ACAS Capability and Flight Status; 2 octets.</summary>
    public struct Item230
    {
        internal uint W0;

        internal Item230(uint octets) => W0 = octets;

        /// <summary>COM.</summary>
        public byte COM { readonly get => (byte)(W0 >> 13); set => W0 = W0 & ~0xE000u | (uint)value << 13 & 0xE000u; }
        /// <summary>Flight Status.</summary>
        public byte STAT { readonly get => (byte)(W0 >> 10 & 0x7); set => W0 = W0 & ~0x1C00u | (uint)value << 10 & 0x1C00u; }
        /// <summary>SI/II Transponder Capability.</summary>
        public bool SI { readonly get => (W0 >> 9 & 0x1) != 0; set => W0 = W0 & ~0x200u | (uint)((value ? 1u : 0u)) << 9 & 0x200u; }
        /// <summary>Mode-S Specific Service Capability.</summary>
        public bool MSSC { readonly get => (W0 >> 7 & 0x1) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Altitude Reporting Capability.</summary>
        public bool ARC { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>Aircraft Identification Capability.</summary>
        public bool AIC { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>BDS 1,0 Bit 16.</summary>
        public bool B1A { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>BDS 1,0 Bits 37/40.</summary>
        public byte B1B { readonly get => (byte)(W0 & 0xF); set => W0 = W0 & ~0xFu | (uint)value & 0xFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("COM", W0 >> 13);
            visitor.Code("STAT", W0 >> 10 & 0x7);
            visitor.Code("SI", W0 >> 9 & 0x1);
            visitor.Spare(W0 >> 8 & 0x1);
            visitor.Code("MSSC", W0 >> 7 & 0x1);
            visitor.Code("ARC", W0 >> 6 & 0x1);
            visitor.Code("AIC", W0 >> 5 & 0x1);
            visitor.Code("B1A", W0 >> 4 & 0x1);
            visitor.Code("B1B", W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/055 Mode-1 Code in Octal Representation; 1 octet.</summary>
    public struct Item055
    {
        internal uint W0;

        internal Item055(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>Mode-1 Code.</summary>
        public byte MODE1 { readonly get => (byte)(W0 & 0x1F); set => W0 = W0 & ~0x1Fu | (uint)value & 0x1Fu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 7);
            visitor.Code("G", W0 >> 6 & 0x1);
            visitor.Code("L", W0 >> 5 & 0x1);
            visitor.Code("MODE1", W0 & 0x1F);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/050 Mode-2 Code in Octal Representation; 2 octets.</summary>
    public struct Item050
    {
        internal uint W0;

        internal Item050(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>Mode-2 Code in Octal Representation; its 4 octal digits are the code.</summary>
        public ushort MODE2 { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            visitor.Code("L", W0 >> 13 & 0x1);
            visitor.Spare(W0 >> 12 & 0x1);
            visitor.Octal("MODE2", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/065 Mode-1 Code Confidence Indicator; 1 octet.</summary>
    public struct Item065
    {
        internal uint W0;

        internal Item065(uint octets) => W0 = octets;

        /// <summary>QA4.</summary>
        public bool QA4 { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>QA2.</summary>
        public bool QA2 { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>QA1.</summary>
        public bool QA1 { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>QB2.</summary>
        public bool QB2 { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>QB1.</summary>
        public bool QB1 { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 5);
            visitor.Code("QA4", W0 >> 4 & 0x1);
            visitor.Code("QA2", W0 >> 3 & 0x1);
            visitor.Code("QA1", W0 >> 2 & 0x1);
            visitor.Code("QB2", W0 >> 1 & 0x1);
            visitor.Code("QB1", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/060 Mode-2 Code Confidence Indicator; 2 octets.</summary>
    public struct Item060
    {
        internal uint W0;

        internal Item060(uint octets) => W0 = octets;

        /// <summary>QA4.</summary>
        public bool QA4 { readonly get => (W0 >> 11 & 0x1) != 0; set => W0 = W0 & ~0x800u | (uint)((value ? 1u : 0u)) << 11 & 0x800u; }
        /// <summary>QA2.</summary>
        public bool QA2 { readonly get => (W0 >> 10 & 0x1) != 0; set => W0 = W0 & ~0x400u | (uint)((value ? 1u : 0u)) << 10 & 0x400u; }
        /// <summary>QA1.</summary>
        public bool QA1 { readonly get => (W0 >> 9 & 0x1) != 0; set => W0 = W0 & ~0x200u | (uint)((value ? 1u : 0u)) << 9 & 0x200u; }
        /// <summary>QB4.</summary>
        public bool QB4 { readonly get => (W0 >> 8 & 0x1) != 0; set => W0 = W0 & ~0x100u | (uint)((value ? 1u : 0u)) << 8 & 0x100u; }
        /// <summary>QB2.</summary>
        public bool QB2 { readonly get => (W0 >> 7 & 0x1) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>QB1.</summary>
        public bool QB1 { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>QC4.</summary>
        public bool QC4 { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>QC2.</summary>
        public bool QC2 { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>QC1.</summary>
        public bool QC1 { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>QD4.</summary>
        public bool QD4 { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>QD2.</summary>
        public bool QD2 { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>QD1.</summary>
        public bool QD1 { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Code("QA4", W0 >> 11 & 0x1);
            visitor.Code("QA2", W0 >> 10 & 0x1);
            visitor.Code("QA1", W0 >> 9 & 0x1);
            visitor.Code("QB4", W0 >> 8 & 0x1);
            visitor.Code("QB2", W0 >> 7 & 0x1);
            visitor.Code("QB1", W0 >> 6 & 0x1);
            visitor.Code("QC4", W0 >> 5 & 0x1);
            visitor.Code("QC2", W0 >> 4 & 0x1);
            visitor.Code("QC1", W0 >> 3 & 0x1);
            visitor.Code("QD4", W0 >> 2 & 0x1);
            visitor.Code("QD2", W0 >> 1 & 0x1);
            visitor.Code("QD1", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE Reserved Expansion Field, editions 1.11, 1.12, 1.13: 8 subfields.</summary>
    public ref struct REField
    {
        private const ulong BitMD5 = 0x8000000000000000; // Mode 5 Reports
        private const ulong BitM5N = 0x4000000000000000; // Mode 5 Reports, New Format
        private const ulong BitM4E = 0x2000000000000000; // Extended Mode 4 Report
        private const ulong BitRPC = 0x1000000000000000; // Radar Plot Characteristics
        private const ulong BitERR = 0x0800000000000000; // Extended Range Report
        private const ulong BitRTC = 0x0400000000000000; // Radar Track Characteristics
        private const ulong BitCPC = 0x0200000000000000; // Common and Plot Characteristics
        private const ulong BitGEN48 = 0x0100000000000000; // Generic Category 048 Data
        private const ulong Assigned = 0xFF00000000000000;

        private Presence _announced;
        private ReadOnlySpan<byte> _octets;
        private int _read;
        private REM4EField _m4e;
        private uint _err;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I048/RE/MD5 is in the record.</summary>
        public bool HasMD5
        {
            readonly get => (_announced.First & (uint)(BitMD5 >> 32)) != 0;
            set
            {
                if (!value)
                {
                    MD5.Hide();
                    _announced.First &= ~(uint)(BitMD5 >> 32);
                }
                else if (!HasMD5)
                {
                    MD5.Forget();
                    _announced.First |= (uint)(BitMD5 >> 32);
                }
            }
        }

        /// <summary>I048/RE/MD5 Mode 5 Reports: its subfields; sent only when <see cref="HasMD5"/>.</summary>
        public REMD5Field MD5;

        /// <summary>Whether I048/RE/M5N is in the record.</summary>
        public bool HasM5N
        {
            readonly get => (_announced.First & (uint)(BitM5N >> 32)) != 0;
            set
            {
                if (!value)
                {
                    M5N.Hide();
                    _announced.First &= ~(uint)(BitM5N >> 32);
                }
                else if (!HasM5N)
                {
                    M5N.Forget();
                    _announced.First |= (uint)(BitM5N >> 32);
                }
            }
        }

        /// <summary>I048/RE/M5N Mode 5 Reports, New Format: its subfields; sent only when <see cref="HasM5N"/>.</summary>
        public REM5NField M5N;

        /// <summary>Whether I048/RE/M4E is in the record.</summary>
        public bool HasM4E { readonly get => (_announced.First & (uint)(BitM4E >> 32)) != 0; set { if (value != HasM4E) _m4e = default; _announced.First = value ? _announced.First | (uint)(BitM4E >> 32) : _announced.First & ~(uint)(BitM4E >> 32); } }

        /// <summary>I048/RE/M4E Extended Mode 4 Report.</summary>
        public REM4EField M4E { readonly get => HasM4E ? _m4e : default; set { if ((_announced.First & (uint)(BitM4E >> 32)) == 0) _announced.First |= (uint)(BitM4E >> 32); _m4e = value; } }

        /// <summary>Whether I048/RE/RPC is in the record.</summary>
        public bool HasRPC
        {
            readonly get => (_announced.First & (uint)(BitRPC >> 32)) != 0;
            set
            {
                if (!value)
                {
                    RPC.Hide();
                    _announced.First &= ~(uint)(BitRPC >> 32);
                }
                else if (!HasRPC)
                {
                    RPC.Forget();
                    _announced.First |= (uint)(BitRPC >> 32);
                }
            }
        }

        /// <summary>I048/RE/RPC Radar Plot Characteristics: its subfields; sent only when <see cref="HasRPC"/>.</summary>
        public RERPCField RPC;

        /// <summary>Whether I048/RE/ERR is in the record.</summary>
        public bool HasERR { readonly get => (_announced.First & (uint)(BitERR >> 32)) != 0; set { if (value != HasERR) _err = default; _announced.First = value ? _announced.First | (uint)(BitERR >> 32) : _announced.First & ~(uint)(BitERR >> 32); } }

        /// <summary>I048/RE/ERR Extended Range Report; LSB 1/2^8 NM.</summary>
        public double ERR_NM { readonly get => HasERR ? ((int)_err) * (1.0 / 256) : default; set { if ((_announced.First & (uint)(BitERR >> 32)) == 0) _announced.First |= (uint)(BitERR >> 32); _err = (uint)(Quantise.Unsigned(value * (256.0 / 1), 24)); } }

        /// <summary>Whether I048/RE/RTC is in the record.</summary>
        public bool HasRTC
        {
            readonly get => (_announced.First & (uint)(BitRTC >> 32)) != 0;
            set
            {
                if (!value)
                {
                    RTC.Hide();
                    _announced.First &= ~(uint)(BitRTC >> 32);
                }
                else if (!HasRTC)
                {
                    RTC.Forget();
                    _announced.First |= (uint)(BitRTC >> 32);
                }
            }
        }

        /// <summary>I048/RE/RTC Radar Track Characteristics: its subfields; sent only when <see cref="HasRTC"/>.</summary>
        public RERTCField RTC;

        /// <summary>Whether I048/RE/CPC is in the record.</summary>
        public bool HasCPC
        {
            readonly get => (_announced.First & (uint)(BitCPC >> 32)) != 0;
            set
            {
                if (!value)
                {
                    CPC.Hide();
                    _announced.First &= ~(uint)(BitCPC >> 32);
                }
                else if (!HasCPC)
                {
                    CPC.Forget();
                    _announced.First |= (uint)(BitCPC >> 32);
                }
            }
        }

        /// <summary>I048/RE/CPC Common and Plot Characteristics: its subfields; sent only when <see cref="HasCPC"/>.</summary>
        public RECPCField CPC;

        /// <summary>Whether I048/RE/GEN48 is in the record.</summary>
        public bool HasGEN48
        {
            readonly get => (_announced.First & (uint)(BitGEN48 >> 32)) != 0;
            set
            {
                if (!value)
                {
                    GEN48.Hide();
                    _announced.First &= ~(uint)(BitGEN48 >> 32);
                }
                else if (!HasGEN48)
                {
                    GEN48.Forget();
                    _announced.First |= (uint)(BitGEN48 >> 32);
                }
            }
        }

        /// <summary>I048/RE/GEN48 Generic Category 048 Data: its subfields; sent only when <see cref="HasGEN48"/>.</summary>
        public REGEN48Field GEN48;

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
            MD5.Hide();
            M5N.Hide();
            RPC.Hide();
            RTC.Hide();
            CPC.Hide();
            GEN48.Hide();
            nint spare = end - at - (BitOperations.PopCount(present & 0xFF00000000000000) + 2 * BitOperations.PopCount(present & 0x0800000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitMD5 >> 32)) != 0)
            {
                nint startMD5 = at;
                at = MD5.Read<TBounds>(bytes, at, ref fault);
                if (at < 0)
                    return at;
                spare -= at - startMD5 - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitM5N >> 32)) != 0)
            {
                nint startM5N = at;
                at = M5N.Read<TBounds>(bytes, at, ref fault);
                if (at < 0)
                    return at;
                spare -= at - startM5N - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitM4E >> 32)) != 0)
            {
                nint startM4E = at;
                nint endM4E = Octets.ReadExtended(ref b, at, end, REM4EField.Ends, REM4EField.Stops, out _m4e.W0);
                if (endM4E < 0)
                    return fault.Set(endM4E == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "RE/M4E");
                at = endM4E;
                spare -= at - startM4E - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitRPC >> 32)) != 0)
            {
                nint startRPC = at;
                at = RPC.Read<TBounds>(bytes, at, ref fault);
                if (at < 0)
                    return at;
                spare -= at - startRPC - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitERR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/ERR");
                _err = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitRTC >> 32)) != 0)
            {
                nint startRTC = at;
                at = RTC.Read<TBounds>(bytes, at, ref fault);
                if (at < 0)
                    return at;
                spare -= at - startRTC - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitCPC >> 32)) != 0)
            {
                nint startCPC = at;
                at = CPC.Read<TBounds>(bytes, at, ref fault);
                if (at < 0)
                    return at;
                spare -= at - startCPC - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitGEN48 >> 32)) != 0)
            {
                nint startGEN48 = at;
                at = GEN48.Read<TBounds>(bytes, at, ref fault);
                if (at < 0)
                    return at;
                spare -= at - startGEN48 - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            return at;
        }

        internal readonly int MaximumLength => 112 + (HasRTC ? RTC.MaximumLength : 0) + (HasCPC ? CPC.MaximumLength : 0) + _octets.Length;

        internal readonly nint Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, (uint)(_present >> 56));
            at++;
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitMD5 >> 32)) != 0)
            {
                at = MD5.Write(ref b, at);
            }

            if ((first & (uint)(BitM5N >> 32)) != 0)
            {
                at = M5N.Write(ref b, at);
            }

            if ((first & (uint)(BitM4E >> 32)) != 0)
            {
                at = Octets.WriteExtended(ref b, at, _m4e.W0, _m4e.OctetCount);
            }

            if ((first & (uint)(BitRPC >> 32)) != 0)
            {
                at = RPC.Write(ref b, at);
            }

            if ((first & (uint)(BitERR >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _err);
                at += 3;
            }

            if ((first & (uint)(BitRTC >> 32)) != 0)
            {
                at = RTC.Write(ref b, at);
            }

            if ((first & (uint)(BitCPC >> 32)) != 0)
            {
                at = CPC.Write(ref b, at);
            }

            if ((first & (uint)(BitGEN48 >> 32)) != 0)
            {
                at = GEN48.Write(ref b, at);
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
            if ((first & (uint)(BitMD5 >> 32)) != 0)
            {
                MD5.Accept("MD5", ref visitor, edition);
            }

            if ((first & (uint)(BitM5N >> 32)) != 0)
            {
                M5N.Accept("M5N", ref visitor, edition);
            }

            if ((first & (uint)(BitM4E >> 32)) != 0)
            {
                _m4e.Accept("M4E", ref visitor, edition);
            }

            if ((first & (uint)(BitRPC >> 32)) != 0)
            {
                RPC.Accept("RPC", ref visitor, edition);
            }

            if ((first & (uint)(BitERR >> 32)) != 0)
            {
                visitor.Quantity("ERR", ((int)_err) * (1.0 / 256), "NM");
            }

            if ((first & (uint)(BitRTC >> 32)) != 0)
            {
                RTC.Accept("RTC", ref visitor, edition);
            }

            if ((first & (uint)(BitCPC >> 32)) != 0)
            {
                CPC.Accept("CPC", ref visitor, edition);
            }

            if ((first & (uint)(BitGEN48 >> 32)) != 0)
            {
                GEN48.Accept("GEN48", ref visitor, edition);
            }

            if (_read != _octets.Length)
                visitor.Octets("_hex", _octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/120/CAL Calculated Doppler Speed; 2 octets.</summary>
    public struct Item120CALField
    {
        internal uint W0;

        internal Item120CALField(uint octets) => W0 = octets;

        /// <summary>D.</summary>
        public bool D { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>CAL; LSB 1 m/s.</summary>
        public double CAL_mps { readonly get => (double)((int)(W0 << 22) >> 22); set => W0 = W0 & ~0x3FFu | (uint)(Quantise.Signed(value * (1.0 / 1), 10)) & 0x3FFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("D", W0 >> 15);
            visitor.Spare(W0 >> 10 & 0x1F);
            visitor.Quantity("CAL", (double)((int)(W0 << 22) >> 22), "m/s");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/120/RDS Raw Doppler Speed, one entry; 6 octets.</summary>
    public struct Item120RDSEntry : IEntry<Item120RDSEntry>
    {
        internal ulong W0;

        internal Item120RDSEntry(ulong octets) => W0 = octets;

        /// <summary>Doppler Speed; LSB 1 m/s.</summary>
        public double DOP_mps { readonly get => (double)((long)(W0 >> 32)); set => W0 = W0 & ~0xFFFF00000000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 16)) << 32 & 0xFFFF00000000UL; }
        /// <summary>Ambiguity Range; LSB 1 m/s.</summary>
        public double AMB_mps { readonly get => (double)((long)(W0 >> 16 & 0xFFFF)); set => W0 = W0 & ~0xFFFF0000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 16)) << 16 & 0xFFFF0000UL; }
        /// <summary>Transmitter Frequency; LSB 1 MHz.</summary>
        public double FRQ_MHz { readonly get => (double)((long)(W0 & 0xFFFF)); set => W0 = W0 & ~0xFFFFUL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 16)) & 0xFFFFUL; }

        static int IEntry<Item120RDSEntry>.OctetCount => 6;
        static bool IEntry<Item120RDSEntry>.IsChained => false;

        static Item120RDSEntry IEntry<Item120RDSEntry>.Read(ref byte b, nint at)
        {
            Item120RDSEntry entry = default;
            entry.W0 = Octets.U48(ref b, at);
            return entry;
        }

        readonly void IEntry<Item120RDSEntry>.Write(ref byte b, nint at)
        {
            Octets.Put48(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("DOP", (double)((long)(W0 >> 32)), "m/s");
            visitor.Quantity("AMB", (double)((long)(W0 >> 16 & 0xFFFF)), "m/s");
            visitor.Quantity("FRQ", (double)((long)(W0 & 0xFFFF)), "MHz");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/MD5 Mode 5 Reports: 7 subfields.</summary>
    public ref struct REMD5Field
    {
        private const ulong BitSUM = 0x8000000000000000; // Mode 5 Summary
        private const ulong BitPMN = 0x4000000000000000; // PIN/ National Origin/Mission Code
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
        private REMD5SUMField _sum;
        private REMD5PMNField _pmn;
        private REMD5POSField _pos;
        private REMD5GAField _ga;
        private REMD5EM1Field _em1;
        private uint _tos;
        private REMD5XPField _xp;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I048/RE/MD5/SUM is in the record.</summary>
        public bool HasSUM { readonly get => (_announced.First & (uint)(BitSUM >> 32)) != 0; set { if (value == HasSUM) return; Unpack(); _sum = default; _announced.First ^= (uint)(BitSUM >> 32); } }

        /// <summary>I048/RE/MD5/SUM Mode 5 Summary.</summary>
        public REMD5SUMField SUM { readonly get => HasSUM ? KeptSUM : default; set { if ((_announced.First & (uint)((BitSUM | Packed) >> 32)) != (uint)(BitSUM >> 32)) Announce(BitSUM); _sum = value; } }

        /// <summary>Whether I048/RE/MD5/PMN is in the record.</summary>
        public bool HasPMN { readonly get => (_announced.First & (uint)(BitPMN >> 32)) != 0; set { if (value == HasPMN) return; Unpack(); _pmn = default; _announced.First ^= (uint)(BitPMN >> 32); } }

        /// <summary>I048/RE/MD5/PMN PIN/ National Origin/Mission Code.</summary>
        public REMD5PMNField PMN { readonly get => HasPMN ? KeptPMN : default; set { if ((_announced.First & (uint)((BitPMN | Packed) >> 32)) != (uint)(BitPMN >> 32)) Announce(BitPMN); _pmn = value; } }

        /// <summary>Whether I048/RE/MD5/POS is in the record.</summary>
        public bool HasPOS { readonly get => (_announced.First & (uint)(BitPOS >> 32)) != 0; set { if (value == HasPOS) return; Unpack(); _pos = default; _announced.First ^= (uint)(BitPOS >> 32); } }

        /// <summary>I048/RE/MD5/POS Mode 5 Reported Position.</summary>
        public REMD5POSField POS { readonly get => HasPOS ? KeptPOS : default; set { if ((_announced.First & (uint)((BitPOS | Packed) >> 32)) != (uint)(BitPOS >> 32)) Announce(BitPOS); _pos = value; } }

        /// <summary>Whether I048/RE/MD5/GA is in the record.</summary>
        public bool HasGA { readonly get => (_announced.First & (uint)(BitGA >> 32)) != 0; set { if (value == HasGA) return; Unpack(); _ga = default; _announced.First ^= (uint)(BitGA >> 32); } }

        /// <summary>I048/RE/MD5/GA Mode 5 GNSS-derived Altitude.</summary>
        public REMD5GAField GA { readonly get => HasGA ? KeptGA : default; set { if ((_announced.First & (uint)((BitGA | Packed) >> 32)) != (uint)(BitGA >> 32)) Announce(BitGA); _ga = value; } }

        /// <summary>Whether I048/RE/MD5/EM1 is in the record.</summary>
        public bool HasEM1 { readonly get => (_announced.First & (uint)(BitEM1 >> 32)) != 0; set { if (value == HasEM1) return; Unpack(); _em1 = default; _announced.First ^= (uint)(BitEM1 >> 32); } }

        /// <summary>I048/RE/MD5/EM1 .</summary>
        public REMD5EM1Field EM1 { readonly get => HasEM1 ? KeptEM1 : default; set { if ((_announced.First & (uint)((BitEM1 | Packed) >> 32)) != (uint)(BitEM1 >> 32)) Announce(BitEM1); _em1 = value; } }

        /// <summary>Whether I048/RE/MD5/TOS is in the record.</summary>
        public bool HasTOS { readonly get => (_announced.First & (uint)(BitTOS >> 32)) != 0; set { if (value == HasTOS) return; Unpack(); _tos = default; _announced.First ^= (uint)(BitTOS >> 32); } }

        /// <summary>I048/RE/MD5/TOS ; LSB 1/2^7 s.</summary>
        public double TOS_s { readonly get => HasTOS ? ((int)KeptTOS) * (1.0 / 128) : default; set { if ((_announced.First & (uint)((BitTOS | Packed) >> 32)) != (uint)(BitTOS >> 32)) Announce(BitTOS); _tos = (uint)(Quantise.Unsigned(value * (128.0 / 1), 8)); } }

        /// <summary>Whether I048/RE/MD5/XP is in the record.</summary>
        public bool HasXP { readonly get => (_announced.First & (uint)(BitXP >> 32)) != 0; set { if (value == HasXP) return; Unpack(); _xp = default; _announced.First ^= (uint)(BitXP >> 32); } }

        /// <summary>I048/RE/MD5/XP X Pulse Presence.</summary>
        public REMD5XPField XP { readonly get => HasXP ? KeptXP : default; set { if ((_announced.First & (uint)((BitXP | Packed) >> 32)) != (uint)(BitXP >> 32)) Announce(BitXP); _xp = value; } }

        private readonly REMD5SUMField KeptSUM => (_present & Packed) == 0 ? _sum : new REMD5SUMField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSUM)));

        private readonly REMD5PMNField KeptPMN => (_present & Packed) == 0 ? _pmn : new REMD5PMNField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPMN)));

        private readonly REMD5POSField KeptPOS => (_present & Packed) == 0 ? _pos : new REMD5POSField(Octets.U48(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPOS)));

        private readonly REMD5GAField KeptGA => (_present & Packed) == 0 ? _ga : new REMD5GAField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGA)));

        private readonly REMD5EM1Field KeptEM1 => (_present & Packed) == 0 ? _em1 : new REMD5EM1Field(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitEM1)));

        private readonly uint KeptTOS => (_present & Packed) == 0 ? _tos : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTOS));

        private readonly REMD5XPField KeptXP => (_present & Packed) == 0 ? _xp : new REMD5XPField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitXP)));

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "RE/MD5");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "RE/MD5");
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
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MD5/SUM");
                _sum.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitPMN >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MD5/PMN");
                _pmn.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitPOS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 6)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MD5/POS");
                _pos.W0 = Octets.U48(ref b, at);
                at += 6;
            }

            if ((first & (uint)(BitGA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MD5/GA");
                _ga.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitEM1 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MD5/EM1");
                _em1.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitTOS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MD5/TOS");
                _tos = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitXP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/MD5/XP");
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
                REMD5SUMField sumKept = TKept.IsPacked ? new REMD5SUMField(Octets.U8(ref b, at)) : _sum;
                at += 1;
                sumKept.Accept("SUM", ref visitor, edition);
            }

            if ((first & (uint)(BitPMN >> 32)) != 0)
            {
                REMD5PMNField pmnKept = TKept.IsPacked ? new REMD5PMNField(Octets.U32(ref b, at)) : _pmn;
                at += 4;
                pmnKept.Accept("PMN", ref visitor, edition);
            }

            if ((first & (uint)(BitPOS >> 32)) != 0)
            {
                REMD5POSField posKept = TKept.IsPacked ? new REMD5POSField(Octets.U48(ref b, at)) : _pos;
                at += 6;
                posKept.Accept("POS", ref visitor, edition);
            }

            if ((first & (uint)(BitGA >> 32)) != 0)
            {
                REMD5GAField gaKept = TKept.IsPacked ? new REMD5GAField(Octets.U16(ref b, at)) : _ga;
                at += 2;
                gaKept.Accept("GA", ref visitor, edition);
            }

            if ((first & (uint)(BitEM1 >> 32)) != 0)
            {
                REMD5EM1Field em1Kept = TKept.IsPacked ? new REMD5EM1Field(Octets.U16(ref b, at)) : _em1;
                at += 2;
                em1Kept.Accept("EM1", ref visitor, edition);
            }

            if ((first & (uint)(BitTOS >> 32)) != 0)
            {
                uint tosKept = TKept.IsPacked ? Octets.U8(ref b, at) : _tos;
                at += 1;
                visitor.Quantity("TOS", ((int)tosKept) * (1.0 / 128), "s");
            }

            if ((first & (uint)(BitXP >> 32)) != 0)
            {
                REMD5XPField xpKept = TKept.IsPacked ? new REMD5XPField(Octets.U8(ref b, at)) : _xp;
                at += 1;
                xpKept.Accept("XP", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/M5N Mode 5 Reports, New Format: 8 subfields.</summary>
    public ref struct REM5NField
    {
        private const ulong BitSUM = 0x8000000000000000; // Mode 5 Summary
        private const ulong BitPMN = 0x4000000000000000; // PIN/ National Origin/Mission Code
        private const ulong BitPOS = 0x2000000000000000; // Mode 5 Reported Position
        private const ulong BitGA = 0x1000000000000000; // Mode 5 GNSS-derived Altitude
        private const ulong BitEM1 = 0x0800000000000000; // EM1
        private const ulong BitTOS = 0x0400000000000000; // TOS
        private const ulong BitXP = 0x0200000000000000; // X Pulse Presence
        private const ulong BitFOM = 0x0080000000000000; // Figure of Merit
        private const ulong Assigned = 0xFE80000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private REM5NSUMField _sum;
        private REM5NPMNField _pmn;
        private REM5NPOSField _pos;
        private REM5NGAField _ga;
        private REM5NEM1Field _em1;
        private uint _tos;
        private REM5NXPField _xp;
        private REM5NFOMField _fom;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I048/RE/M5N/SUM is in the record.</summary>
        public bool HasSUM { readonly get => (_announced.First & (uint)(BitSUM >> 32)) != 0; set { if (value == HasSUM) return; Unpack(); _sum = default; _announced.First ^= (uint)(BitSUM >> 32); } }

        /// <summary>I048/RE/M5N/SUM Mode 5 Summary.</summary>
        public REM5NSUMField SUM { readonly get => HasSUM ? KeptSUM : default; set { if ((_announced.First & (uint)((BitSUM | Packed) >> 32)) != (uint)(BitSUM >> 32)) Announce(BitSUM); _sum = value; } }

        /// <summary>Whether I048/RE/M5N/PMN is in the record.</summary>
        public bool HasPMN { readonly get => (_announced.First & (uint)(BitPMN >> 32)) != 0; set { if (value == HasPMN) return; Unpack(); _pmn = default; _announced.First ^= (uint)(BitPMN >> 32); } }

        /// <summary>I048/RE/M5N/PMN PIN/ National Origin/Mission Code.</summary>
        public REM5NPMNField PMN { readonly get => HasPMN ? KeptPMN : default; set { if ((_announced.First & (uint)((BitPMN | Packed) >> 32)) != (uint)(BitPMN >> 32)) Announce(BitPMN); _pmn = value; } }

        /// <summary>Whether I048/RE/M5N/POS is in the record.</summary>
        public bool HasPOS { readonly get => (_announced.First & (uint)(BitPOS >> 32)) != 0; set { if (value == HasPOS) return; Unpack(); _pos = default; _announced.First ^= (uint)(BitPOS >> 32); } }

        /// <summary>I048/RE/M5N/POS Mode 5 Reported Position.</summary>
        public REM5NPOSField POS { readonly get => HasPOS ? KeptPOS : default; set { if ((_announced.First & (uint)((BitPOS | Packed) >> 32)) != (uint)(BitPOS >> 32)) Announce(BitPOS); _pos = value; } }

        /// <summary>Whether I048/RE/M5N/GA is in the record.</summary>
        public bool HasGA { readonly get => (_announced.First & (uint)(BitGA >> 32)) != 0; set { if (value == HasGA) return; Unpack(); _ga = default; _announced.First ^= (uint)(BitGA >> 32); } }

        /// <summary>I048/RE/M5N/GA Mode 5 GNSS-derived Altitude.</summary>
        public REM5NGAField GA { readonly get => HasGA ? KeptGA : default; set { if ((_announced.First & (uint)((BitGA | Packed) >> 32)) != (uint)(BitGA >> 32)) Announce(BitGA); _ga = value; } }

        /// <summary>Whether I048/RE/M5N/EM1 is in the record.</summary>
        public bool HasEM1 { readonly get => (_announced.First & (uint)(BitEM1 >> 32)) != 0; set { if (value == HasEM1) return; Unpack(); _em1 = default; _announced.First ^= (uint)(BitEM1 >> 32); } }

        /// <summary>I048/RE/M5N/EM1 .</summary>
        public REM5NEM1Field EM1 { readonly get => HasEM1 ? KeptEM1 : default; set { if ((_announced.First & (uint)((BitEM1 | Packed) >> 32)) != (uint)(BitEM1 >> 32)) Announce(BitEM1); _em1 = value; } }

        /// <summary>Whether I048/RE/M5N/TOS is in the record.</summary>
        public bool HasTOS { readonly get => (_announced.First & (uint)(BitTOS >> 32)) != 0; set { if (value == HasTOS) return; Unpack(); _tos = default; _announced.First ^= (uint)(BitTOS >> 32); } }

        /// <summary>I048/RE/M5N/TOS ; LSB 1/2^7 s.</summary>
        public double TOS_s { readonly get => HasTOS ? ((int)KeptTOS) * (1.0 / 128) : default; set { if ((_announced.First & (uint)((BitTOS | Packed) >> 32)) != (uint)(BitTOS >> 32)) Announce(BitTOS); _tos = (uint)(Quantise.Unsigned(value * (128.0 / 1), 8)); } }

        /// <summary>Whether I048/RE/M5N/XP is in the record.</summary>
        public bool HasXP { readonly get => (_announced.First & (uint)(BitXP >> 32)) != 0; set { if (value == HasXP) return; Unpack(); _xp = default; _announced.First ^= (uint)(BitXP >> 32); } }

        /// <summary>I048/RE/M5N/XP X Pulse Presence.</summary>
        public REM5NXPField XP { readonly get => HasXP ? KeptXP : default; set { if ((_announced.First & (uint)((BitXP | Packed) >> 32)) != (uint)(BitXP >> 32)) Announce(BitXP); _xp = value; } }

        /// <summary>Whether I048/RE/M5N/FOM is in the record.</summary>
        public bool HasFOM { readonly get => (_announced.First & (uint)(BitFOM >> 32)) != 0; set { if (value == HasFOM) return; Unpack(); _fom = default; _announced.First ^= (uint)(BitFOM >> 32); } }

        /// <summary>I048/RE/M5N/FOM Figure of Merit.</summary>
        public REM5NFOMField FOM { readonly get => HasFOM ? KeptFOM : default; set { if ((_announced.First & (uint)((BitFOM | Packed) >> 32)) != (uint)(BitFOM >> 32)) Announce(BitFOM); _fom = value; } }

        private readonly REM5NSUMField KeptSUM => (_present & Packed) == 0 ? _sum : new REM5NSUMField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSUM)));

        private readonly REM5NPMNField KeptPMN => (_present & Packed) == 0 ? _pmn : new REM5NPMNField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPMN)));

        private readonly REM5NPOSField KeptPOS => (_present & Packed) == 0 ? _pos : new REM5NPOSField(Octets.U48(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPOS)));

        private readonly REM5NGAField KeptGA => (_present & Packed) == 0 ? _ga : new REM5NGAField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGA)));

        private readonly REM5NEM1Field KeptEM1 => (_present & Packed) == 0 ? _em1 : new REM5NEM1Field(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitEM1)));

        private readonly uint KeptTOS => (_present & Packed) == 0 ? _tos : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTOS));

        private readonly REM5NXPField KeptXP => (_present & Packed) == 0 ? _xp : new REM5NXPField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitXP)));

        private readonly REM5NFOMField KeptFOM => (_present & Packed) == 0 ? _fom : new REM5NFOMField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitFOM)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x8680000000000000) + 2 * BitOperations.PopCount(present & 0x3800000000000000) + 4 * BitOperations.PopCount(present & 0x6000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "RE/M5N");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "RE/M5N");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x8680000000000000) + 2 * BitOperations.PopCount(present & 0x3800000000000000) + 4 * BitOperations.PopCount(present & 0x6000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitSUM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/M5N/SUM");
                _sum.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitPMN >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/M5N/PMN");
                _pmn.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitPOS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 6)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/M5N/POS");
                _pos.W0 = Octets.U48(ref b, at);
                at += 6;
            }

            if ((first & (uint)(BitGA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/M5N/GA");
                _ga.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitEM1 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/M5N/EM1");
                _em1.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitTOS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/M5N/TOS");
                _tos = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitXP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/M5N/XP");
                _xp.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitFOM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/M5N/FOM");
                _fom.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            return at;
        }

        internal readonly int MaximumLength => 27;

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

            if ((first & (uint)(BitFOM >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _fom.W0);
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
                REM5NSUMField sumKept = TKept.IsPacked ? new REM5NSUMField(Octets.U8(ref b, at)) : _sum;
                at += 1;
                sumKept.Accept("SUM", ref visitor, edition);
            }

            if ((first & (uint)(BitPMN >> 32)) != 0)
            {
                REM5NPMNField pmnKept = TKept.IsPacked ? new REM5NPMNField(Octets.U32(ref b, at)) : _pmn;
                at += 4;
                pmnKept.Accept("PMN", ref visitor, edition);
            }

            if ((first & (uint)(BitPOS >> 32)) != 0)
            {
                REM5NPOSField posKept = TKept.IsPacked ? new REM5NPOSField(Octets.U48(ref b, at)) : _pos;
                at += 6;
                posKept.Accept("POS", ref visitor, edition);
            }

            if ((first & (uint)(BitGA >> 32)) != 0)
            {
                REM5NGAField gaKept = TKept.IsPacked ? new REM5NGAField(Octets.U16(ref b, at)) : _ga;
                at += 2;
                gaKept.Accept("GA", ref visitor, edition);
            }

            if ((first & (uint)(BitEM1 >> 32)) != 0)
            {
                REM5NEM1Field em1Kept = TKept.IsPacked ? new REM5NEM1Field(Octets.U16(ref b, at)) : _em1;
                at += 2;
                em1Kept.Accept("EM1", ref visitor, edition);
            }

            if ((first & (uint)(BitTOS >> 32)) != 0)
            {
                uint tosKept = TKept.IsPacked ? Octets.U8(ref b, at) : _tos;
                at += 1;
                visitor.Quantity("TOS", ((int)tosKept) * (1.0 / 128), "s");
            }

            if ((first & (uint)(BitXP >> 32)) != 0)
            {
                REM5NXPField xpKept = TKept.IsPacked ? new REM5NXPField(Octets.U8(ref b, at)) : _xp;
                at += 1;
                xpKept.Accept("XP", ref visitor, edition);
            }

            if ((first & (uint)(BitFOM >> 32)) != 0)
            {
                REM5NFOMField fomKept = TKept.IsPacked ? new REM5NFOMField(Octets.U8(ref b, at)) : _fom;
                at += 1;
                fomKept.Accept("FOM", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/M4E Extended Mode 4 Report; 1 extents, in 1 octets.</summary>
    public struct REM4EField
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal REM4EField(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>Indication Foe/Friend (Mode4); extent 1.</summary>
        public byte FOEFRI { readonly get => (byte)(W0 >> 57 & 0x3); set => W0 = W0 & ~0x600000000000000UL | (ulong)value << 57 & 0x600000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 59);
            visitor.Code("FOEFRI", W0 >> 57 & 0x3);
            int known = 1;
            if (OctetCount > known)
                Octets.VisitExtension(ref visitor, W0, known, OctetCount);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/RPC Radar Plot Characteristics: 4 subfields.</summary>
    public ref struct RERPCField
    {
        private const ulong BitSCO = 0x8000000000000000; // Score
        private const ulong BitSRC = 0x4000000000000000; // Signal/Clutter Ratio
        private const ulong BitRW = 0x2000000000000000; // Range Width
        private const ulong BitAR = 0x1000000000000000; // Ambiguous Range
        private const ulong Assigned = 0xF000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _sco;
        private uint _src;
        private uint _rw;
        private uint _ar;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I048/RE/RPC/SCO is in the record.</summary>
        public bool HasSCO { readonly get => (_announced.First & (uint)(BitSCO >> 32)) != 0; set { if (value == HasSCO) return; Unpack(); _sco = default; _announced.First ^= (uint)(BitSCO >> 32); } }

        /// <summary>I048/RE/RPC/SCO Score.</summary>
        public byte SCO { readonly get => HasSCO ? (byte)KeptSCO : default; set { if ((_announced.First & (uint)((BitSCO | Packed) >> 32)) != (uint)(BitSCO >> 32)) Announce(BitSCO); _sco = (uint)value; } }

        /// <summary>Whether I048/RE/RPC/SRC is in the record.</summary>
        public bool HasSRC { readonly get => (_announced.First & (uint)(BitSRC >> 32)) != 0; set { if (value == HasSRC) return; Unpack(); _src = default; _announced.First ^= (uint)(BitSRC >> 32); } }

        /// <summary>I048/RE/RPC/SRC Signal/Clutter Ratio; LSB 1/10 dB.</summary>
        public double SRC_dB { readonly get => HasSRC ? ((int)KeptSRC) / 10.0 : default; set { if ((_announced.First & (uint)((BitSRC | Packed) >> 32)) != (uint)(BitSRC >> 32)) Announce(BitSRC); _src = (uint)(Quantise.Unsigned(value * (10.0 / 1), 16)); } }

        /// <summary>Whether I048/RE/RPC/RW is in the record.</summary>
        public bool HasRW { readonly get => (_announced.First & (uint)(BitRW >> 32)) != 0; set { if (value == HasRW) return; Unpack(); _rw = default; _announced.First ^= (uint)(BitRW >> 32); } }

        /// <summary>I048/RE/RPC/RW Range Width; LSB 1/2^8 NM.</summary>
        public double RW_NM { readonly get => HasRW ? ((int)KeptRW) * (1.0 / 256) : default; set { if ((_announced.First & (uint)((BitRW | Packed) >> 32)) != (uint)(BitRW >> 32)) Announce(BitRW); _rw = (uint)(Quantise.Unsigned(value * (256.0 / 1), 16)); } }

        /// <summary>Whether I048/RE/RPC/AR is in the record.</summary>
        public bool HasAR { readonly get => (_announced.First & (uint)(BitAR >> 32)) != 0; set { if (value == HasAR) return; Unpack(); _ar = default; _announced.First ^= (uint)(BitAR >> 32); } }

        /// <summary>I048/RE/RPC/AR Ambiguous Range; LSB 1/2^8 NM.</summary>
        public double AR_NM { readonly get => HasAR ? ((int)KeptAR) * (1.0 / 256) : default; set { if ((_announced.First & (uint)((BitAR | Packed) >> 32)) != (uint)(BitAR >> 32)) Announce(BitAR); _ar = (uint)(Quantise.Unsigned(value * (256.0 / 1), 16)); } }

        private readonly uint KeptSCO => (_present & Packed) == 0 ? _sco : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSCO));

        private readonly uint KeptSRC => (_present & Packed) == 0 ? _src : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSRC));

        private readonly uint KeptRW => (_present & Packed) == 0 ? _rw : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRW));

        private readonly uint KeptAR => (_present & Packed) == 0 ? _ar : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAR));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x8000000000000000) + 2 * BitOperations.PopCount(present & 0x7000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "RE/RPC");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "RE/RPC");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x8000000000000000) + 2 * BitOperations.PopCount(present & 0x7000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitSCO >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RPC/SCO");
                _sco = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitSRC >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RPC/SRC");
                _src = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitRW >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RPC/RW");
                _rw = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitAR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RPC/AR");
                _ar = Octets.U16(ref b, at);
                at += 2;
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
            if ((first & (uint)(BitSCO >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _sco);
                at += 1;
            }

            if ((first & (uint)(BitSRC >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _src);
                at += 2;
            }

            if ((first & (uint)(BitRW >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _rw);
                at += 2;
            }

            if ((first & (uint)(BitAR >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _ar);
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
            if ((first & (uint)(BitSCO >> 32)) != 0)
            {
                uint scoKept = TKept.IsPacked ? Octets.U8(ref b, at) : _sco;
                at += 1;
                visitor.Code("SCO", scoKept);
            }

            if ((first & (uint)(BitSRC >> 32)) != 0)
            {
                uint srcKept = TKept.IsPacked ? Octets.U16(ref b, at) : _src;
                at += 2;
                visitor.Quantity("SRC", ((int)srcKept) / 10.0, "dB");
            }

            if ((first & (uint)(BitRW >> 32)) != 0)
            {
                uint rwKept = TKept.IsPacked ? Octets.U16(ref b, at) : _rw;
                at += 2;
                visitor.Quantity("RW", ((int)rwKept) * (1.0 / 256), "NM");
            }

            if ((first & (uint)(BitAR >> 32)) != 0)
            {
                uint arKept = TKept.IsPacked ? Octets.U16(ref b, at) : _ar;
                at += 2;
                visitor.Quantity("AR", ((int)arKept) * (1.0 / 256), "NM");
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/RTC Radar Track Characteristics: 11 subfields.</summary>
    public ref struct RERTCField
    {
        private const ulong BitPTL = 0x8000000000000000; // Plot/Track Link
        private const ulong BitATL = 0x4000000000000000; // ADS-B/Track Link
        private const ulong BitTRN = 0x2000000000000000; // Turn State
        private const ulong BitNPP = 0x1000000000000000; // Next Predicted Position
        private const ulong BitDLK = 0x0800000000000000; // Data Link Characteristics
        private const ulong BitLCK = 0x0400000000000000; // Lockout Characteristics
        private const ulong BitTC = 0x0200000000000000; // Transition Code
        private const ulong BitTLC = 0x0080000000000000; // Track Life Cycle
        private const ulong BitASI = 0x0040000000000000; // Adjacent Sensor Information
        private const ulong BitTES = 0x0020000000000000; // Track Extrapolation Source
        private const ulong BitIR = 0x0010000000000000; // Identity Requested
        private const ulong Assigned = 0xFEF0000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private RERTCPTLField _ptl;
        private ReadOnlySpan<byte> _atl;
        private uint _trn;
        private RERTCNPPField _npp;
        private ReadOnlySpan<byte> _dlk;
        private RERTCLCKField _lck;
        private RERTCTCField _tc;
        private RERTCTLCField _tlc;
        private ReadOnlySpan<byte> _asi;
        private uint _tes;
        private RERTCIRField _ir;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I048/RE/RTC/PTL is in the record.</summary>
        public bool HasPTL { readonly get => (_announced.First & (uint)(BitPTL >> 32)) != 0; set { if (value == HasPTL) return; Unpack(); _ptl = default; _announced.First ^= (uint)(BitPTL >> 32); } }

        /// <summary>I048/RE/RTC/PTL Plot/Track Link.</summary>
        public RERTCPTLField PTL { readonly get => HasPTL ? KeptPTL : default; set { if ((_announced.First & (uint)((BitPTL | Packed) >> 32)) != (uint)(BitPTL >> 32)) Announce(BitPTL); _ptl = value; } }

        /// <summary>Whether I048/RE/RTC/ATL is in the record.</summary>
        public bool HasATL { readonly get => (_announced.First & (uint)(BitATL >> 32)) != 0; set { if (value == HasATL) return; Unpack(); _atl = default; _announced.First ^= (uint)(BitATL >> 32); } }

        /// <summary>I048/RE/RTC/ATL ADS-B/Track Link.</summary>
        public Repetition<RERTCATLEntry> ATL { readonly get => new(HasATL ? _atl : default); set { if ((_announced.First & (uint)((BitATL | Packed) >> 32)) != (uint)(BitATL >> 32)) Announce(BitATL); _atl = value.Octets; } }

        /// <summary>Whether I048/RE/RTC/TRN is in the record.</summary>
        public bool HasTRN { readonly get => (_announced.First & (uint)(BitTRN >> 32)) != 0; set { if (value == HasTRN) return; Unpack(); _trn = default; _announced.First ^= (uint)(BitTRN >> 32); } }

        /// <summary>I048/RE/RTC/TRN Turn State; LSB 1 percent.</summary>
        public double TRN_percent { readonly get => HasTRN ? (double)((int)KeptTRN) : default; set { if ((_announced.First & (uint)((BitTRN | Packed) >> 32)) != (uint)(BitTRN >> 32)) Announce(BitTRN); _trn = (uint)(Quantise.Unsigned(value * (1.0 / 1), 8)); } }

        /// <summary>Whether I048/RE/RTC/NPP is in the record.</summary>
        public bool HasNPP { readonly get => (_announced.First & (uint)(BitNPP >> 32)) != 0; set { if (value == HasNPP) return; Unpack(); _npp = default; _announced.First ^= (uint)(BitNPP >> 32); } }

        /// <summary>I048/RE/RTC/NPP Next Predicted Position.</summary>
        public RERTCNPPField NPP { readonly get => HasNPP ? KeptNPP : default; set { if ((_announced.First & (uint)((BitNPP | Packed) >> 32)) != (uint)(BitNPP >> 32)) Announce(BitNPP); _npp = value; } }

        /// <summary>Whether I048/RE/RTC/DLK is in the record.</summary>
        public bool HasDLK { readonly get => (_announced.First & (uint)(BitDLK >> 32)) != 0; set { if (value == HasDLK) return; Unpack(); _dlk = default; _announced.First ^= (uint)(BitDLK >> 32); } }

        /// <summary>I048/RE/RTC/DLK Data Link Characteristics.</summary>
        public Repetition<RERTCDLKEntry> DLK { readonly get => new(HasDLK ? _dlk : default); set { if ((_announced.First & (uint)((BitDLK | Packed) >> 32)) != (uint)(BitDLK >> 32)) Announce(BitDLK); _dlk = value.Octets; } }

        /// <summary>Whether I048/RE/RTC/LCK is in the record.</summary>
        public bool HasLCK { readonly get => (_announced.First & (uint)(BitLCK >> 32)) != 0; set { if (value == HasLCK) return; Unpack(); _lck = default; _announced.First ^= (uint)(BitLCK >> 32); } }

        /// <summary>I048/RE/RTC/LCK Lockout Characteristics.</summary>
        public RERTCLCKField LCK { readonly get => HasLCK ? KeptLCK : default; set { if ((_announced.First & (uint)((BitLCK | Packed) >> 32)) != (uint)(BitLCK >> 32)) Announce(BitLCK); _lck = value; } }

        /// <summary>Whether I048/RE/RTC/TC is in the record.</summary>
        public bool HasTC { readonly get => (_announced.First & (uint)(BitTC >> 32)) != 0; set { if (value == HasTC) return; Unpack(); _tc = default; _announced.First ^= (uint)(BitTC >> 32); } }

        /// <summary>I048/RE/RTC/TC Transition Code.</summary>
        public RERTCTCField TC { readonly get => HasTC ? KeptTC : default; set { if ((_announced.First & (uint)((BitTC | Packed) >> 32)) != (uint)(BitTC >> 32)) Announce(BitTC); _tc = value; } }

        /// <summary>Whether I048/RE/RTC/TLC is in the record.</summary>
        public bool HasTLC { readonly get => (_announced.First & (uint)(BitTLC >> 32)) != 0; set { if (value == HasTLC) return; Unpack(); _tlc = default; _announced.First ^= (uint)(BitTLC >> 32); } }

        /// <summary>I048/RE/RTC/TLC Track Life Cycle.</summary>
        public RERTCTLCField TLC { readonly get => HasTLC ? KeptTLC : default; set { if ((_announced.First & (uint)((BitTLC | Packed) >> 32)) != (uint)(BitTLC >> 32)) Announce(BitTLC); _tlc = value; } }

        /// <summary>Whether I048/RE/RTC/ASI is in the record.</summary>
        public bool HasASI { readonly get => (_announced.First & (uint)(BitASI >> 32)) != 0; set { if (value == HasASI) return; Unpack(); _asi = default; _announced.First ^= (uint)(BitASI >> 32); } }

        /// <summary>I048/RE/RTC/ASI Adjacent Sensor Information.</summary>
        public Repetition<RERTCASIEntry> ASI { readonly get => new(HasASI ? _asi : default); set { if ((_announced.First & (uint)((BitASI | Packed) >> 32)) != (uint)(BitASI >> 32)) Announce(BitASI); _asi = value.Octets; } }

        /// <summary>Whether I048/RE/RTC/TES is in the record.</summary>
        public bool HasTES { readonly get => (_announced.First & (uint)(BitTES >> 32)) != 0; set { if (value == HasTES) return; Unpack(); _tes = default; _announced.First ^= (uint)(BitTES >> 32); } }

        /// <summary>I048/RE/RTC/TES Track Extrapolation Source.</summary>
        public byte TES { readonly get => HasTES ? (byte)KeptTES : default; set { if ((_announced.First & (uint)((BitTES | Packed) >> 32)) != (uint)(BitTES >> 32)) Announce(BitTES); _tes = (uint)value; } }

        /// <summary>Whether I048/RE/RTC/IR is in the record.</summary>
        public bool HasIR { readonly get => (_announced.First & (uint)(BitIR >> 32)) != 0; set { if (value == HasIR) return; Unpack(); _ir = default; _announced.First ^= (uint)(BitIR >> 32); } }

        /// <summary>I048/RE/RTC/IR Identity Requested.</summary>
        public RERTCIRField IR { readonly get => HasIR ? KeptIR : default; set { if ((_announced.First & (uint)((BitIR | Packed) >> 32)) != (uint)(BitIR >> 32)) Announce(BitIR); _ir = value; } }

        private readonly RERTCPTLField KeptPTL => (_present & Packed) == 0 ? _ptl : new RERTCPTLField(Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPTL)));

        private readonly uint KeptTRN => (_present & Packed) == 0 ? _trn : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTRN));

        private readonly RERTCNPPField KeptNPP => (_present & Packed) == 0 ? _npp : new RERTCNPPField(Octets.U64(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitNPP)), Octets.U64(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitNPP) + 8), Octets.U48(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitNPP) + 16));

        private readonly RERTCLCKField KeptLCK => (_present & Packed) == 0 ? _lck : new RERTCLCKField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitLCK)));

        private readonly RERTCTCField KeptTC => (_present & Packed) == 0 ? _tc : new RERTCTCField(Octets.U48(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTC)));

        private readonly RERTCTLCField KeptTLC => (_present & Packed) == 0 ? _tlc : new RERTCTLCField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTLC)));

        private readonly uint KeptTES => (_present & Packed) == 0 ? _tes : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitTES));

        private readonly RERTCIRField KeptIR => (_present & Packed) == 0 ? _ir : new RERTCIRField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitIR)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xA030000000000000) + 2 * BitOperations.PopCount(present & 0x9600000000000000) + 4 * BitOperations.PopCount(present & 0x1280000000000000) + 16 * BitOperations.PopCount(present & 0x1000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "RE/RTC");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "RE/RTC");
            if (!TBounds.AreChecked && (present & 0x4840000000000000) == 0)
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
            nint spare = end - at - (BitOperations.PopCount(present & 0xE870000000000000) + 2 * BitOperations.PopCount(present & 0x9600000000000000) + 4 * BitOperations.PopCount(present & 0x1280000000000000) + 16 * BitOperations.PopCount(present & 0x1000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitPTL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/PTL");
                _ptl.W0 = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitATL >> 32)) != 0)
            {
                nint startATL = at;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/ATL");
                int octetsATL = 2 * (int)Octets.U8(ref b, at);
                if (end - at <= octetsATL)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/ATL");
                _atl = bytes.Slice((int)at + 1, octetsATL);
                at += 1 + octetsATL;
                spare -= at - startATL - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitTRN >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/TRN");
                _trn = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitNPP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 22)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/NPP");
                _npp.W0 = Octets.U64(ref b, at);
                _npp.W1 = Octets.U64(ref b, at + 8);
                _npp.W2 = Octets.U48(ref b, at + 16);
                at += 22;
            }

            if ((first & (uint)(BitDLK >> 32)) != 0)
            {
                nint startDLK = at;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/DLK");
                int octetsDLK = 1 * (int)Octets.U8(ref b, at);
                if (end - at <= octetsDLK)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/DLK");
                _dlk = bytes.Slice((int)at + 1, octetsDLK);
                at += 1 + octetsDLK;
                spare -= at - startDLK - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitLCK >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/LCK");
                _lck.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitTC >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 6)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/TC");
                _tc.W0 = Octets.U48(ref b, at);
                at += 6;
            }

            if ((first & 0x00F00000) != 0)
            {
                if ((first & (uint)(BitTLC >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 4)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/TLC");
                    _tlc.W0 = Octets.U32(ref b, at);
                    at += 4;
                }

                if ((first & (uint)(BitASI >> 32)) != 0)
                {
                    nint startASI = at;
                    if (at >= end)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/ASI");
                    int octetsASI = 7 * (int)Octets.U8(ref b, at);
                    if (end - at <= octetsASI)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/ASI");
                    _asi = bytes.Slice((int)at + 1, octetsASI);
                    at += 1 + octetsASI;
                    spare -= at - startASI - 1;
                    if (!TBounds.AreChecked && spare < 0)
                        return Read<Checked>(bytes, start, ref fault);
                }

                if ((first & (uint)(BitTES >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/TES");
                    _tes = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitIR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "RE/RTC/IR");
                    _ir.W0 = Octets.U8(ref b, at);
                    at += 1;
                }
            }

            return at;
        }

        /// <summary>The subfields without a bound of length that are there.</summary>
        internal readonly ulong Varying => _present & 0x4840000000000000;

        internal readonly int MaximumLength => 52 + (HasATL ? _atl.Length : 0) + (HasDLK ? _dlk.Length : 0) + (HasASI ? _asi.Length : 0);

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitPTL >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _ptl.W0);
                at += 3;
            }

            if ((first & (uint)(BitATL >> 32)) != 0)
            {
                Octets.Put8(ref b, at, (uint)_atl.Length / 2);
                at = Octets.WriteSpan(ref b, at + 1, _atl);
            }

            if ((first & (uint)(BitTRN >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _trn);
                at += 1;
            }

            if ((first & (uint)(BitNPP >> 32)) != 0)
            {
                Octets.Put64(ref b, at, _npp.W0);
                Octets.Put64(ref b, at + 8, _npp.W1);
                Octets.PutWide48(ref b, at + 16, _npp.W2);
                at += 22;
            }

            if ((first & (uint)(BitDLK >> 32)) != 0)
            {
                Octets.Put8(ref b, at, (uint)_dlk.Length / 1);
                at = Octets.WriteSpan(ref b, at + 1, _dlk);
            }

            if ((first & (uint)(BitLCK >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _lck.W0);
                at += 2;
            }

            if ((first & (uint)(BitTC >> 32)) != 0)
            {
                Octets.PutWide48(ref b, at, _tc.W0);
                at += 6;
            }

            if ((first & 0x00F00000) != 0)
            {
                if ((first & (uint)(BitTLC >> 32)) != 0)
                {
                    Octets.Put32(ref b, at, _tlc.W0);
                    at += 4;
                }

                if ((first & (uint)(BitASI >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, (uint)_asi.Length / 7);
                    at = Octets.WriteSpan(ref b, at + 1, _asi);
                }

                if ((first & (uint)(BitTES >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _tes);
                    at += 1;
                }

                if ((first & (uint)(BitIR >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _ir.W0);
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
            if ((first & (uint)(BitPTL >> 32)) != 0)
            {
                RERTCPTLField ptlKept = TKept.IsPacked ? new RERTCPTLField(Octets.U24(ref b, at)) : _ptl;
                at += 3;
                ptlKept.Accept("PTL", ref visitor, edition);
            }

            if (!TKept.IsPacked && (first & (uint)(BitATL >> 32)) != 0)
            {
                visitor.BeginList("ATL");
                foreach (RERTCATLEntry entry in ATL)
                    entry.Accept("", ref visitor, edition);
                visitor.EndList();
            }

            if ((first & (uint)(BitTRN >> 32)) != 0)
            {
                uint trnKept = TKept.IsPacked ? Octets.U8(ref b, at) : _trn;
                at += 1;
                visitor.Quantity("TRN", (double)((int)trnKept), "percent");
            }

            if ((first & (uint)(BitNPP >> 32)) != 0)
            {
                RERTCNPPField nppKept = TKept.IsPacked ? new RERTCNPPField(Octets.U64(ref b, at), Octets.U64(ref b, at + 8), Octets.U48(ref b, at + 16)) : _npp;
                at += 22;
                nppKept.Accept("NPP", ref visitor, edition);
            }

            if (!TKept.IsPacked && (first & (uint)(BitDLK >> 32)) != 0)
            {
                visitor.BeginList("DLK");
                foreach (RERTCDLKEntry entry in DLK)
                    entry.Accept("", ref visitor, edition);
                visitor.EndList();
            }

            if ((first & (uint)(BitLCK >> 32)) != 0)
            {
                RERTCLCKField lckKept = TKept.IsPacked ? new RERTCLCKField(Octets.U16(ref b, at)) : _lck;
                at += 2;
                lckKept.Accept("LCK", ref visitor, edition);
            }

            if ((first & (uint)(BitTC >> 32)) != 0)
            {
                RERTCTCField tcKept = TKept.IsPacked ? new RERTCTCField(Octets.U48(ref b, at)) : _tc;
                at += 6;
                tcKept.Accept("TC", ref visitor, edition);
            }

            if ((first & 0x00F00000) != 0)
            {
                if ((first & (uint)(BitTLC >> 32)) != 0)
                {
                    RERTCTLCField tlcKept = TKept.IsPacked ? new RERTCTLCField(Octets.U32(ref b, at)) : _tlc;
                    at += 4;
                    tlcKept.Accept("TLC", ref visitor, edition);
                }

                if (!TKept.IsPacked && (first & (uint)(BitASI >> 32)) != 0)
                {
                    visitor.BeginList("ASI");
                    foreach (RERTCASIEntry entry in ASI)
                        entry.Accept("", ref visitor, edition);
                    visitor.EndList();
                }

                if ((first & (uint)(BitTES >> 32)) != 0)
                {
                    uint tesKept = TKept.IsPacked ? Octets.U8(ref b, at) : _tes;
                    at += 1;
                    visitor.Code("TES", tesKept);
                }

                if ((first & (uint)(BitIR >> 32)) != 0)
                {
                    RERTCIRField irKept = TKept.IsPacked ? new RERTCIRField(Octets.U8(ref b, at)) : _ir;
                    at += 1;
                    irKept.Accept("IR", ref visitor, edition);
                }
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/CPC Common and Plot Characteristics: 4 subfields.</summary>
    public ref struct RECPCField
    {
        private const ulong BitPNB = 0x8000000000000000; // Plot Number
        private const ulong BitRPL = 0x4000000000000000; // Replies/Plot Link
        private const ulong BitSNB = 0x2000000000000000; // Scan Number
        private const ulong BitDATE = 0x1000000000000000; // DATE
        private const ulong Assigned = 0xF000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _pnb;
        private ReadOnlySpan<byte> _rpl;
        private uint _snb;
        private RECPCDATEField _date;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I048/RE/CPC/PNB is in the record.</summary>
        public bool HasPNB { readonly get => (_announced.First & (uint)(BitPNB >> 32)) != 0; set { if (value == HasPNB) return; Unpack(); _pnb = default; _announced.First ^= (uint)(BitPNB >> 32); } }

        /// <summary>I048/RE/CPC/PNB Plot Number.</summary>
        public ushort PNB { readonly get => HasPNB ? (ushort)KeptPNB : default; set { if ((_announced.First & (uint)((BitPNB | Packed) >> 32)) != (uint)(BitPNB >> 32)) Announce(BitPNB); _pnb = (uint)value; } }

        /// <summary>Whether I048/RE/CPC/RPL is in the record.</summary>
        public bool HasRPL { readonly get => (_announced.First & (uint)(BitRPL >> 32)) != 0; set { if (value == HasRPL) return; Unpack(); _rpl = default; _announced.First ^= (uint)(BitRPL >> 32); } }

        /// <summary>I048/RE/CPC/RPL Replies/Plot Link.</summary>
        public Repetition<RECPCRPLEntry> RPL { readonly get => new(HasRPL ? _rpl : default); set { if ((_announced.First & (uint)((BitRPL | Packed) >> 32)) != (uint)(BitRPL >> 32)) Announce(BitRPL); _rpl = value.Octets; } }

        /// <summary>Whether I048/RE/CPC/SNB is in the record.</summary>
        public bool HasSNB { readonly get => (_announced.First & (uint)(BitSNB >> 32)) != 0; set { if (value == HasSNB) return; Unpack(); _snb = default; _announced.First ^= (uint)(BitSNB >> 32); } }

        /// <summary>I048/RE/CPC/SNB Scan Number.</summary>
        public byte SNB { readonly get => HasSNB ? (byte)KeptSNB : default; set { if ((_announced.First & (uint)((BitSNB | Packed) >> 32)) != (uint)(BitSNB >> 32)) Announce(BitSNB); _snb = (uint)value; } }

        /// <summary>Whether I048/RE/CPC/DATE is in the record.</summary>
        public bool HasDATE { readonly get => (_announced.First & (uint)(BitDATE >> 32)) != 0; set { if (value == HasDATE) return; Unpack(); _date = default; _announced.First ^= (uint)(BitDATE >> 32); } }

        /// <summary>I048/RE/CPC/DATE .</summary>
        public RECPCDATEField DATE { readonly get => HasDATE ? KeptDATE : default; set { if ((_announced.First & (uint)((BitDATE | Packed) >> 32)) != (uint)(BitDATE >> 32)) Announce(BitDATE); _date = value; } }

        private readonly uint KeptPNB => (_present & Packed) == 0 ? _pnb : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPNB));

        private readonly uint KeptSNB => (_present & Packed) == 0 ? _snb : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSNB));

        private readonly RECPCDATEField KeptDATE => (_present & Packed) == 0 ? _date : new RECPCDATEField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitDATE)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x2000000000000000) + 2 * BitOperations.PopCount(present & 0x8000000000000000) + 4 * BitOperations.PopCount(present & 0x1000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "RE/CPC");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "RE/CPC");
            if (!TBounds.AreChecked && (present & 0x4000000000000000) == 0)
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x6000000000000000) + 2 * BitOperations.PopCount(present & 0x8000000000000000) + 4 * BitOperations.PopCount(present & 0x1000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitPNB >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/CPC/PNB");
                _pnb = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitRPL >> 32)) != 0)
            {
                nint startRPL = at;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/CPC/RPL");
                int octetsRPL = 3 * (int)Octets.U8(ref b, at);
                if (end - at <= octetsRPL)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/CPC/RPL");
                _rpl = bytes.Slice((int)at + 1, octetsRPL);
                at += 1 + octetsRPL;
                spare -= at - startRPL - 1;
                if (!TBounds.AreChecked && spare < 0)
                    return Read<Checked>(bytes, start, ref fault);
            }

            if ((first & (uint)(BitSNB >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/CPC/SNB");
                _snb = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitDATE >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/CPC/DATE");
                _date.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            return at;
        }

        /// <summary>The subfields without a bound of length that are there.</summary>
        internal readonly ulong Varying => _present & 0x4000000000000000;

        internal readonly int MaximumLength => 17 + (HasRPL ? _rpl.Length : 0);

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitPNB >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _pnb);
                at += 2;
            }

            if ((first & (uint)(BitRPL >> 32)) != 0)
            {
                Octets.Put8(ref b, at, (uint)_rpl.Length / 3);
                at = Octets.WriteSpan(ref b, at + 1, _rpl);
            }

            if ((first & (uint)(BitSNB >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _snb);
                at += 1;
            }

            if ((first & (uint)(BitDATE >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _date.W0);
                at += 4;
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
            if ((first & (uint)(BitPNB >> 32)) != 0)
            {
                uint pnbKept = TKept.IsPacked ? Octets.U16(ref b, at) : _pnb;
                at += 2;
                visitor.Code("PNB", pnbKept);
            }

            if (!TKept.IsPacked && (first & (uint)(BitRPL >> 32)) != 0)
            {
                visitor.BeginList("RPL");
                foreach (RECPCRPLEntry entry in RPL)
                    entry.Accept("", ref visitor, edition);
                visitor.EndList();
            }

            if ((first & (uint)(BitSNB >> 32)) != 0)
            {
                uint snbKept = TKept.IsPacked ? Octets.U8(ref b, at) : _snb;
                at += 1;
                visitor.Code("SNB", snbKept);
            }

            if ((first & (uint)(BitDATE >> 32)) != 0)
            {
                RECPCDATEField dateKept = TKept.IsPacked ? new RECPCDATEField(Octets.U32(ref b, at)) : _date;
                at += 4;
                dateKept.Accept("DATE", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/GEN48 Generic Category 048 Data: 5 subfields.</summary>
    public ref struct REGEN48Field
    {
        private const ulong BitALTM2 = 0x8000000000000000; // Alternative Mode 2 Code
        private const ulong BitALTM3 = 0x4000000000000000; // Alternative Mode 3/A
        private const ulong BitALTFL = 0x2000000000000000; // Alternative Flight Level
        private const ulong BitRCSDB = 0x1000000000000000; // Radar Cross Section
        private const ulong BitRCSM = 0x0800000000000000; // Radar Cross Section
        private const ulong Assigned = 0xF800000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private REGEN48ALTM2Field _altm2;
        private REGEN48ALTM3Field _altm3;
        private REGEN48ALTFLField _altfl;
        private REGEN48RCSDBField _rcsdb;
        private REGEN48RCSMField _rcsm;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I048/RE/GEN48/ALTM2 is in the record.</summary>
        public bool HasALTM2 { readonly get => (_announced.First & (uint)(BitALTM2 >> 32)) != 0; set { if (value == HasALTM2) return; Unpack(); _altm2 = default; _announced.First ^= (uint)(BitALTM2 >> 32); } }

        /// <summary>I048/RE/GEN48/ALTM2 Alternative Mode 2 Code.</summary>
        public REGEN48ALTM2Field ALTM2 { readonly get => HasALTM2 ? KeptALTM2 : default; set { if ((_announced.First & (uint)((BitALTM2 | Packed) >> 32)) != (uint)(BitALTM2 >> 32)) Announce(BitALTM2); _altm2 = value; } }

        /// <summary>Whether I048/RE/GEN48/ALTM3 is in the record.</summary>
        public bool HasALTM3 { readonly get => (_announced.First & (uint)(BitALTM3 >> 32)) != 0; set { if (value == HasALTM3) return; Unpack(); _altm3 = default; _announced.First ^= (uint)(BitALTM3 >> 32); } }

        /// <summary>I048/RE/GEN48/ALTM3 Alternative Mode 3/A.</summary>
        public REGEN48ALTM3Field ALTM3 { readonly get => HasALTM3 ? KeptALTM3 : default; set { if ((_announced.First & (uint)((BitALTM3 | Packed) >> 32)) != (uint)(BitALTM3 >> 32)) Announce(BitALTM3); _altm3 = value; } }

        /// <summary>Whether I048/RE/GEN48/ALTFL is in the record.</summary>
        public bool HasALTFL { readonly get => (_announced.First & (uint)(BitALTFL >> 32)) != 0; set { if (value == HasALTFL) return; Unpack(); _altfl = default; _announced.First ^= (uint)(BitALTFL >> 32); } }

        /// <summary>I048/RE/GEN48/ALTFL Alternative Flight Level.</summary>
        public REGEN48ALTFLField ALTFL { readonly get => HasALTFL ? KeptALTFL : default; set { if ((_announced.First & (uint)((BitALTFL | Packed) >> 32)) != (uint)(BitALTFL >> 32)) Announce(BitALTFL); _altfl = value; } }

        /// <summary>Whether I048/RE/GEN48/RCSDB is in the record.</summary>
        public bool HasRCSDB { readonly get => (_announced.First & (uint)(BitRCSDB >> 32)) != 0; set { if (value == HasRCSDB) return; Unpack(); _rcsdb = default; _announced.First ^= (uint)(BitRCSDB >> 32); } }

        /// <summary>I048/RE/GEN48/RCSDB Radar Cross Section.</summary>
        public REGEN48RCSDBField RCSDB { readonly get => HasRCSDB ? KeptRCSDB : default; set { if ((_announced.First & (uint)((BitRCSDB | Packed) >> 32)) != (uint)(BitRCSDB >> 32)) Announce(BitRCSDB); _rcsdb = value; } }

        /// <summary>Whether I048/RE/GEN48/RCSM is in the record.</summary>
        public bool HasRCSM { readonly get => (_announced.First & (uint)(BitRCSM >> 32)) != 0; set { if (value == HasRCSM) return; Unpack(); _rcsm = default; _announced.First ^= (uint)(BitRCSM >> 32); } }

        /// <summary>I048/RE/GEN48/RCSM Radar Cross Section.</summary>
        public REGEN48RCSMField RCSM { readonly get => HasRCSM ? KeptRCSM : default; set { if ((_announced.First & (uint)((BitRCSM | Packed) >> 32)) != (uint)(BitRCSM >> 32)) Announce(BitRCSM); _rcsm = value; } }

        private readonly REGEN48ALTM2Field KeptALTM2 => (_present & Packed) == 0 ? _altm2 : new REGEN48ALTM2Field(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitALTM2)));

        private readonly REGEN48ALTM3Field KeptALTM3 => (_present & Packed) == 0 ? _altm3 : new REGEN48ALTM3Field(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitALTM3)));

        private readonly REGEN48ALTFLField KeptALTFL => (_present & Packed) == 0 ? _altfl : new REGEN48ALTFLField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitALTFL)));

        private readonly REGEN48RCSDBField KeptRCSDB => (_present & Packed) == 0 ? _rcsdb : new REGEN48RCSDBField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRCSDB)));

        private readonly REGEN48RCSMField KeptRCSM => (_present & Packed) == 0 ? _rcsm : new REGEN48RCSMField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRCSM)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => 2 * BitOperations.PopCount(present & 0xF000000000000000) + 4 * BitOperations.PopCount(present & 0x0800000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "RE/GEN48");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "RE/GEN48");
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
            nint spare = end - at - (2 * BitOperations.PopCount(present & 0xF000000000000000) + 4 * BitOperations.PopCount(present & 0x0800000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitALTM2 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/GEN48/ALTM2");
                _altm2.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitALTM3 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/GEN48/ALTM3");
                _altm3.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitALTFL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/GEN48/ALTFL");
                _altfl.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitRCSDB >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/GEN48/RCSDB");
                _rcsdb.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitRCSM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RE/GEN48/RCSM");
                _rcsm.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            return at;
        }

        internal readonly int MaximumLength => 21;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitALTM2 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _altm2.W0);
                at += 2;
            }

            if ((first & (uint)(BitALTM3 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _altm3.W0);
                at += 2;
            }

            if ((first & (uint)(BitALTFL >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _altfl.W0);
                at += 2;
            }

            if ((first & (uint)(BitRCSDB >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _rcsdb.W0);
                at += 2;
            }

            if ((first & (uint)(BitRCSM >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _rcsm.W0);
                at += 4;
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
            if ((first & (uint)(BitALTM2 >> 32)) != 0)
            {
                REGEN48ALTM2Field altm2Kept = TKept.IsPacked ? new REGEN48ALTM2Field(Octets.U16(ref b, at)) : _altm2;
                at += 2;
                altm2Kept.Accept("ALTM2", ref visitor, edition);
            }

            if ((first & (uint)(BitALTM3 >> 32)) != 0)
            {
                REGEN48ALTM3Field altm3Kept = TKept.IsPacked ? new REGEN48ALTM3Field(Octets.U16(ref b, at)) : _altm3;
                at += 2;
                altm3Kept.Accept("ALTM3", ref visitor, edition);
            }

            if ((first & (uint)(BitALTFL >> 32)) != 0)
            {
                REGEN48ALTFLField altflKept = TKept.IsPacked ? new REGEN48ALTFLField(Octets.U16(ref b, at)) : _altfl;
                at += 2;
                altflKept.Accept("ALTFL", ref visitor, edition);
            }

            if ((first & (uint)(BitRCSDB >> 32)) != 0)
            {
                REGEN48RCSDBField rcsdbKept = TKept.IsPacked ? new REGEN48RCSDBField(Octets.U16(ref b, at)) : _rcsdb;
                at += 2;
                rcsdbKept.Accept("RCSDB", ref visitor, edition);
            }

            if ((first & (uint)(BitRCSM >> 32)) != 0)
            {
                REGEN48RCSMField rcsmKept = TKept.IsPacked ? new REGEN48RCSMField(Octets.U32(ref b, at)) : _rcsm;
                at += 4;
                rcsmKept.Accept("RCSM", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/MD5/SUM Mode 5 Summary; 1 octet.</summary>
    public struct REMD5SUMField
    {
        internal uint W0;

        internal REMD5SUMField(uint octets) => W0 = octets;

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
            visitor.Spare(W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/MD5/PMN PIN/ National Origin/Mission Code; 4 octets.</summary>
    public struct REMD5PMNField
    {
        internal uint W0;

        internal REMD5PMNField(uint octets) => W0 = octets;

        /// <summary>PIN Code.</summary>
        public ushort PIN { readonly get => (ushort)(W0 >> 16 & 0x3FFF); set => W0 = W0 & ~0x3FFF0000u | (uint)value << 16 & 0x3FFF0000u; }
        /// <summary>Validity of NAT.</summary>
        public bool NAV { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>National Origin.</summary>
        public byte NAT { readonly get => (byte)(W0 >> 8 & 0x1F); set => W0 = W0 & ~0x1F00u | (uint)value << 8 & 0x1F00u; }
        /// <summary>Mission Code.</summary>
        public byte MIS { readonly get => (byte)(W0 & 0x3F); set => W0 = W0 & ~0x3Fu | (uint)value & 0x3Fu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 30);
            visitor.Code("PIN", W0 >> 16 & 0x3FFF);
            visitor.Spare(W0 >> 14 & 0x3);
            visitor.Code("NAV", W0 >> 13 & 0x1);
            visitor.Code("NAT", W0 >> 8 & 0x1F);
            visitor.Spare(W0 >> 6 & 0x3);
            visitor.Code("MIS", W0 & 0x3F);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/MD5/POS Mode 5 Reported Position; 6 octets.</summary>
    public struct REMD5POSField
    {
        internal ulong W0;

        internal REMD5POSField(ulong octets) => W0 = octets;

        /// <summary>Latitude in WGS 84; LSB 180/2^23 deg.</summary>
        public double LAT_deg { readonly get => ((long)(W0 << 16) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFF000000UL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) << 24 & 0xFFFFFF000000UL; }
        /// <summary>Longitude in WGS 84; LSB 180/2^23 deg.</summary>
        public double LON_deg { readonly get => ((long)(W0 << 40) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFFUL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) & 0xFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("LAT", ((long)(W0 << 16) >> 40) * (45.0 / 2097152), "deg");
            visitor.Quantity("LON", ((long)(W0 << 40) >> 40) * (45.0 / 2097152), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/MD5/GA Mode 5 GNSS-derived Altitude; 2 octets.</summary>
    public struct REMD5GAField
    {
        internal uint W0;

        internal REMD5GAField(uint octets) => W0 = octets;

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

    /// <summary>I048/RE/MD5/EM1 ; 2 octets.</summary>
    public struct REMD5EM1Field
    {
        internal uint W0;

        internal REMD5EM1Field(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>EM1; its 4 octal digits are the code.</summary>
        public ushort EM1 { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            visitor.Code("L", W0 >> 13 & 0x1);
            visitor.Spare(W0 >> 12 & 0x1);
            visitor.Octal("EM1", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/MD5/XP X Pulse Presence; 1 octet.</summary>
    public struct REMD5XPField
    {
        internal uint W0;

        internal REMD5XPField(uint octets) => W0 = octets;

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

    /// <summary>I048/RE/M5N/SUM Mode 5 Summary; 1 octet.</summary>
    public struct REM5NSUMField
    {
        internal uint W0;

        internal REM5NSUMField(uint octets) => W0 = octets;

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
            visitor.Spare(W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/M5N/PMN PIN/ National Origin/Mission Code; 4 octets.</summary>
    public struct REM5NPMNField
    {
        internal uint W0;

        internal REM5NPMNField(uint octets) => W0 = octets;

        /// <summary>PIN Code.</summary>
        public ushort PIN { readonly get => (ushort)(W0 >> 16 & 0x3FFF); set => W0 = W0 & ~0x3FFF0000u | (uint)value << 16 & 0x3FFF0000u; }
        /// <summary>Validity of NO.</summary>
        public bool NOV { readonly get => (W0 >> 11 & 0x1) != 0; set => W0 = W0 & ~0x800u | (uint)((value ? 1u : 0u)) << 11 & 0x800u; }
        /// <summary>National Origin.</summary>
        public ushort NO { readonly get => (ushort)(W0 & 0x7FF); set => W0 = W0 & ~0x7FFu | (uint)value & 0x7FFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 30);
            visitor.Code("PIN", W0 >> 16 & 0x3FFF);
            visitor.Spare(W0 >> 12 & 0xF);
            visitor.Code("NOV", W0 >> 11 & 0x1);
            visitor.Code("NO", W0 & 0x7FF);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/M5N/POS Mode 5 Reported Position; 6 octets.</summary>
    public struct REM5NPOSField
    {
        internal ulong W0;

        internal REM5NPOSField(ulong octets) => W0 = octets;

        /// <summary>Latitude in WGS 84; LSB 180/2^23 deg.</summary>
        public double LAT_deg { readonly get => ((long)(W0 << 16) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFF000000UL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) << 24 & 0xFFFFFF000000UL; }
        /// <summary>Longitude in WGS 84; LSB 180/2^23 deg.</summary>
        public double LON_deg { readonly get => ((long)(W0 << 40) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFFUL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) & 0xFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("LAT", ((long)(W0 << 16) >> 40) * (45.0 / 2097152), "deg");
            visitor.Quantity("LON", ((long)(W0 << 40) >> 40) * (45.0 / 2097152), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/M5N/GA Mode 5 GNSS-derived Altitude; 2 octets.</summary>
    public struct REM5NGAField
    {
        internal uint W0;

        internal REM5NGAField(uint octets) => W0 = octets;

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

    /// <summary>I048/RE/M5N/EM1 ; 2 octets.</summary>
    public struct REM5NEM1Field
    {
        internal uint W0;

        internal REM5NEM1Field(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>EM1; its 4 octal digits are the code.</summary>
        public ushort EM1 { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            visitor.Code("L", W0 >> 13 & 0x1);
            visitor.Spare(W0 >> 12 & 0x1);
            visitor.Octal("EM1", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/M5N/XP X Pulse Presence; 1 octet.</summary>
    public struct REM5NXPField
    {
        internal uint W0;

        internal REM5NXPField(uint octets) => W0 = octets;

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

    /// <summary>I048/RE/M5N/FOM Figure of Merit; 1 octet.</summary>
    public struct REM5NFOMField
    {
        internal uint W0;

        internal REM5NFOMField(uint octets) => W0 = octets;

        /// <summary>FOM.</summary>
        public byte FOM { readonly get => (byte)(W0 & 0x1F); set => W0 = W0 & ~0x1Fu | (uint)value & 0x1Fu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 5);
            visitor.Code("FOM", W0 & 0x1F);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/RTC/PTL Plot/Track Link; 3 octets.</summary>
    public struct RERTCPTLField
    {
        internal uint W0;

        internal RERTCPTLField(uint octets) => W0 = octets;

        /// <summary>Track / SCN Association.</summary>
        public bool SCN { readonly get => (W0 >> 20 & 0x1) != 0; set => W0 = W0 & ~0x100000u | (uint)((value ? 1u : 0u)) << 20 & 0x100000u; }
        /// <summary>Roll Call Component.</summary>
        public bool RC { readonly get => (W0 >> 19 & 0x1) != 0; set => W0 = W0 & ~0x80000u | (uint)((value ? 1u : 0u)) << 19 & 0x80000u; }
        /// <summary>All Call Component.</summary>
        public bool AC { readonly get => (W0 >> 18 & 0x1) != 0; set => W0 = W0 & ~0x40000u | (uint)((value ? 1u : 0u)) << 18 & 0x40000u; }
        /// <summary>SSR Component.</summary>
        public bool SSR { readonly get => (W0 >> 17 & 0x1) != 0; set => W0 = W0 & ~0x20000u | (uint)((value ? 1u : 0u)) << 17 & 0x20000u; }
        /// <summary>PSR Component.</summary>
        public bool PSR { readonly get => (W0 >> 16 & 0x1) != 0; set => W0 = W0 & ~0x10000u | (uint)((value ? 1u : 0u)) << 16 & 0x10000u; }
        /// <summary>PLOTNR.</summary>
        public ushort PLOTNR { readonly get => (ushort)(W0 & 0xFFFF); set => W0 = W0 & ~0xFFFFu | (uint)value & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 21);
            visitor.Code("SCN", W0 >> 20 & 0x1);
            visitor.Code("RC", W0 >> 19 & 0x1);
            visitor.Code("AC", W0 >> 18 & 0x1);
            visitor.Code("SSR", W0 >> 17 & 0x1);
            visitor.Code("PSR", W0 >> 16 & 0x1);
            visitor.Code("PLOTNR", W0 & 0xFFFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/RTC/ATL ADS-B/Track Link, one entry; 2 octets.</summary>
    public struct RERTCATLEntry : IEntry<RERTCATLEntry>
    {
        internal uint W0;

        internal RERTCATLEntry(uint octets) => W0 = octets;

        /// <summary>ADS-B/Track Link.</summary>
        public ushort Value { readonly get => (ushort)W0; set => W0 = (uint)value; }

        static int IEntry<RERTCATLEntry>.OctetCount => 2;
        static bool IEntry<RERTCATLEntry>.IsChained => false;

        static RERTCATLEntry IEntry<RERTCATLEntry>.Read(ref byte b, nint at)
        {
            RERTCATLEntry entry = default;
            entry.W0 = Octets.U16(ref b, at);
            return entry;
        }

        readonly void IEntry<RERTCATLEntry>.Write(ref byte b, nint at)
        {
            Octets.Put16(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.Code(name, W0);
        }
    }

    /// <summary>I048/RE/RTC/NPP Next Predicted Position; 22 octets.</summary>
    public struct RERTCNPPField
    {
        internal ulong W0;
        internal ulong W1;
        internal ulong W2;

        internal RERTCNPPField(ulong octets0, ulong octets1, ulong octets2) => (W0, W1, W2) = (octets0, octets1, octets2);

        /// <summary>Predicted Range; LSB 1/2^7 NM.</summary>
        public double PREDRHO_NM { readonly get => ((long)(W0 >> 48)) * (1.0 / 128); set => W0 = W0 & ~0xFFFF000000000000UL | (ulong)(Quantise.Unsigned(value * (128.0 / 1), 16)) << 48; }
        /// <summary>Predicted Azimuth; LSB 360/2^16 deg.</summary>
        public double PREDTHETA_deg { readonly get => ((long)(W0 >> 32 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFF00000000UL | (ulong)(Quantise.Wrapped(value * (8192.0 / 45))) << 32 & 0xFFFF00000000UL; }
        /// <summary>Predicted Closest Range; LSB 1/2^7 NM.</summary>
        public double EVOLRHOSTART_NM { readonly get => ((long)(W0 >> 16 & 0xFFFF)) * (1.0 / 128); set => W0 = W0 & ~0xFFFF0000UL | (ulong)(Quantise.Unsigned(value * (128.0 / 1), 16)) << 16 & 0xFFFF0000UL; }
        /// <summary>Predicted Largest Range; LSB 1/2^7 NM.</summary>
        public double EVOLRHOEND_NM { readonly get => ((long)(W0 & 0xFFFF)) * (1.0 / 128); set => W0 = W0 & ~0xFFFFUL | (ulong)(Quantise.Unsigned(value * (128.0 / 1), 16)) & 0xFFFFUL; }
        /// <summary>Predicted Smallest Azimuth; LSB 360/2^16 deg.</summary>
        public double EVOLTHETASTART_deg { readonly get => ((long)(W1 >> 48)) * (45.0 / 8192); set => W1 = W1 & ~0xFFFF000000000000UL | (ulong)(Quantise.Wrapped(value * (8192.0 / 45))) << 48; }
        /// <summary>Predicted Largest Azimuth; LSB 360/2^16 deg.</summary>
        public double EVOLTHETAEND_deg { readonly get => ((long)(W1 >> 32 & 0xFFFF)) * (45.0 / 8192); set => W1 = W1 & ~0xFFFF00000000UL | (ulong)(Quantise.Wrapped(value * (8192.0 / 45))) << 32 & 0xFFFF00000000UL; }
        /// <summary>Predicted Closest Range; LSB 1/2^7 NM.</summary>
        public double NOISERHOSTART_NM { readonly get => ((long)(W1 >> 16 & 0xFFFF)) * (1.0 / 128); set => W1 = W1 & ~0xFFFF0000UL | (ulong)(Quantise.Unsigned(value * (128.0 / 1), 16)) << 16 & 0xFFFF0000UL; }
        /// <summary>Predicted Largest Range; LSB 1/2^7 NM.</summary>
        public double NOISERHOEND_NM { readonly get => ((long)(W1 & 0xFFFF)) * (1.0 / 128); set => W1 = W1 & ~0xFFFFUL | (ulong)(Quantise.Unsigned(value * (128.0 / 1), 16)) & 0xFFFFUL; }
        /// <summary>Predicted Smallest Azimuth; LSB 360/2^16 deg.</summary>
        public double NOISETHETASTART_deg { readonly get => ((long)(W2 >> 32)) * (45.0 / 8192); set => W2 = W2 & ~0xFFFF00000000UL | (ulong)(Quantise.Wrapped(value * (8192.0 / 45))) << 32 & 0xFFFF00000000UL; }
        /// <summary>Predicted Largest Azimuth; LSB 360/2^16 deg.</summary>
        public double NOISETHETAEND_deg { readonly get => ((long)(W2 >> 16 & 0xFFFF)) * (45.0 / 8192); set => W2 = W2 & ~0xFFFF0000UL | (ulong)(Quantise.Wrapped(value * (8192.0 / 45))) << 16 & 0xFFFF0000UL; }
        /// <summary>Predicted Detection Time; LSB 1/2^7 s.</summary>
        public double PREDTIME_s { readonly get => ((long)(W2 & 0xFFFF)) * (1.0 / 128); set => W2 = W2 & ~0xFFFFUL | (ulong)(Quantise.Unsigned(value * (128.0 / 1), 16)) & 0xFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("PREDRHO", ((long)(W0 >> 48)) * (1.0 / 128), "NM");
            visitor.Quantity("PREDTHETA", ((long)(W0 >> 32 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.Quantity("EVOLRHOSTART", ((long)(W0 >> 16 & 0xFFFF)) * (1.0 / 128), "NM");
            visitor.Quantity("EVOLRHOEND", ((long)(W0 & 0xFFFF)) * (1.0 / 128), "NM");
            visitor.Quantity("EVOLTHETASTART", ((long)(W1 >> 48)) * (45.0 / 8192), "deg");
            visitor.Quantity("EVOLTHETAEND", ((long)(W1 >> 32 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.Quantity("NOISERHOSTART", ((long)(W1 >> 16 & 0xFFFF)) * (1.0 / 128), "NM");
            visitor.Quantity("NOISERHOEND", ((long)(W1 & 0xFFFF)) * (1.0 / 128), "NM");
            visitor.Quantity("NOISETHETASTART", ((long)(W2 >> 32)) * (45.0 / 8192), "deg");
            visitor.Quantity("NOISETHETAEND", ((long)(W2 >> 16 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.Quantity("PREDTIME", ((long)(W2 & 0xFFFF)) * (1.0 / 128), "s");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/RTC/DLK Data Link Characteristics, one entry; 1 octet.</summary>
    public struct RERTCDLKEntry : IEntry<RERTCDLKEntry>
    {
        internal uint W0;

        internal RERTCDLKEntry(uint octets) => W0 = octets;

        /// <summary>TYPE.</summary>
        public byte TYPE { readonly get => (byte)(W0 >> 4); set => W0 = W0 & ~0xF0u | (uint)value << 4 & 0xF0u; }
        /// <summary>ORIGIN.</summary>
        public byte ORIGIN { readonly get => (byte)(W0 >> 2 & 0x3); set => W0 = W0 & ~0xCu | (uint)value << 2 & 0xCu; }
        /// <summary>STATE.</summary>
        public byte STATE { readonly get => (byte)(W0 & 0x3); set => W0 = W0 & ~0x3u | (uint)value & 0x3u; }

        static int IEntry<RERTCDLKEntry>.OctetCount => 1;
        static bool IEntry<RERTCDLKEntry>.IsChained => false;

        static RERTCDLKEntry IEntry<RERTCDLKEntry>.Read(ref byte b, nint at)
        {
            RERTCDLKEntry entry = default;
            entry.W0 = Octets.U8(ref b, at);
            return entry;
        }

        readonly void IEntry<RERTCDLKEntry>.Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TYPE", W0 >> 4);
            visitor.Code("ORIGIN", W0 >> 2 & 0x3);
            visitor.Code("STATE", W0 & 0x3);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/RTC/LCK Lockout Characteristics; 2 octets.</summary>
    public struct RERTCLCKField
    {
        internal uint W0;

        internal RERTCLCKField(uint octets) => W0 = octets;

        /// <summary>Lockout State.</summary>
        public bool LS { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Lockout Time; LSB 1 ms.</summary>
        public double LOCTIM_ms { readonly get => (double)((int)(W0 & 0x7FFF)); set => W0 = W0 & ~0x7FFFu | (uint)(Quantise.Unsigned(value * (1.0 / 1), 15)) & 0x7FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("LS", W0 >> 15);
            visitor.Quantity("LOCTIM", (double)((int)(W0 & 0x7FFF)), "ms");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/RTC/TC Transition Code; 6 octets.</summary>
    public struct RERTCTCField
    {
        internal ulong W0;

        internal RERTCTCField(ulong octets) => W0 = octets;

        /// <summary>TCOUNT1.</summary>
        public byte TCOUNT1 { readonly get => (byte)(W0 >> 37 & 0xF); set => W0 = W0 & ~0x1E000000000UL | (ulong)value << 37 & 0x1E000000000UL; }
        /// <summary>TCODE1.</summary>
        public byte TCODE1 { readonly get => (byte)(W0 >> 32 & 0x1F); set => W0 = W0 & ~0x1F00000000UL | (ulong)value << 32 & 0x1F00000000UL; }
        /// <summary>TCOUNT2.</summary>
        public byte TCOUNT2 { readonly get => (byte)(W0 >> 28 & 0xF); set => W0 = W0 & ~0xF0000000UL | (ulong)value << 28 & 0xF0000000UL; }
        /// <summary>TCODE2; its 4 octal digits are the code.</summary>
        public ushort TCODE2 { readonly get => (ushort)(W0 >> 16 & 0xFFF); set => W0 = W0 & ~0xFFF0000UL | (ulong)value << 16 & 0xFFF0000UL; }
        /// <summary>TCOUNT3.</summary>
        public byte TCOUNT3 { readonly get => (byte)(W0 >> 12 & 0xF); set => W0 = W0 & ~0xF000UL | (ulong)value << 12 & 0xF000UL; }
        /// <summary>TCODE3; its 4 octal digits are the code.</summary>
        public ushort TCODE3 { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFUL | (ulong)value & 0xFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 41);
            visitor.Code("TCOUNT1", W0 >> 37 & 0xF);
            visitor.Code("TCODE1", W0 >> 32 & 0x1F);
            visitor.Code("TCOUNT2", W0 >> 28 & 0xF);
            visitor.Octal("TCODE2", (uint)(W0 >> 16 & 0xFFF), 4);
            visitor.Code("TCOUNT3", W0 >> 12 & 0xF);
            visitor.Octal("TCODE3", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/RTC/TLC Track Life Cycle; 4 octets.</summary>
    public struct RERTCTLCField
    {
        internal uint W0;

        internal RERTCTLCField(uint octets) => W0 = octets;

        /// <summary>ACQI.</summary>
        public byte ACQI { readonly get => (byte)(W0 >> 30); set => W0 = W0 & ~0xC0000000u | (uint)value << 30; }
        /// <summary>TRKUPDCTR.</summary>
        public ushort TRKUPDCTR { readonly get => (ushort)(W0 >> 16 & 0x3FFF); set => W0 = W0 & ~0x3FFF0000u | (uint)value << 16 & 0x3FFF0000u; }
        /// <summary>LASTTRKUPD; LSB 1 ms.</summary>
        public double LASTTRKUPD_ms { readonly get => (double)((int)(W0 & 0xFFFF)); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Unsigned(value * (1.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("ACQI", W0 >> 30);
            visitor.Code("TRKUPDCTR", W0 >> 16 & 0x3FFF);
            visitor.Quantity("LASTTRKUPD", (double)((int)(W0 & 0xFFFF)), "ms");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/RTC/ASI Adjacent Sensor Information, one entry; 7 octets.</summary>
    public struct RERTCASIEntry : IEntry<RERTCASIEntry>
    {
        internal ulong W0;

        internal RERTCASIEntry(ulong octets) => W0 = octets;

        /// <summary>SAC of the Adjacent Sensor.</summary>
        public byte SACADJS { readonly get => (byte)(W0 >> 48); set => W0 = W0 & ~0xFF000000000000UL | (ulong)value << 48 & 0xFF000000000000UL; }
        /// <summary>SIC of the Adjacent Sensor.</summary>
        public byte SICADJS { readonly get => (byte)(W0 >> 40 & 0xFF); set => W0 = W0 & ~0xFF0000000000UL | (ulong)value << 40 & 0xFF0000000000UL; }
        /// <summary>TIMEOFDAYSCN; LSB 1/2^7 s.</summary>
        public double TIMEOFDAYSCN_s { readonly get => ((long)(W0 >> 24 & 0xFFFF)) * (1.0 / 128); set => W0 = W0 & ~0xFFFF000000UL | (ulong)(Quantise.Unsigned(value * (128.0 / 1), 16)) << 24 & 0xFFFF000000UL; }
        /// <summary>Use of Adjacent Sensor Data.</summary>
        public byte DATAUSE { readonly get => (byte)(W0 >> 17 & 0x7F); set => W0 = W0 & ~0xFE0000UL | (ulong)value << 17 & 0xFE0000UL; }
        /// <summary>DRN Availability.</summary>
        public bool DRNA { readonly get => (W0 >> 16 & 0x1) != 0; set => W0 = W0 & ~0x10000UL | (ulong)((value ? 1u : 0u)) << 16 & 0x10000UL; }
        /// <summary>DRN.</summary>
        public ushort DRN { readonly get => (ushort)(W0 & 0xFFFF); set => W0 = W0 & ~0xFFFFUL | (ulong)value & 0xFFFFUL; }

        static int IEntry<RERTCASIEntry>.OctetCount => 7;
        static bool IEntry<RERTCASIEntry>.IsChained => false;

        static RERTCASIEntry IEntry<RERTCASIEntry>.Read(ref byte b, nint at)
        {
            RERTCASIEntry entry = default;
            entry.W0 = Octets.U56(ref b, at);
            return entry;
        }

        readonly void IEntry<RERTCASIEntry>.Write(ref byte b, nint at)
        {
            Octets.Put56(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("SACADJS", W0 >> 48);
            visitor.Code("SICADJS", W0 >> 40 & 0xFF);
            visitor.Quantity("TIMEOFDAYSCN", ((long)(W0 >> 24 & 0xFFFF)) * (1.0 / 128), "s");
            visitor.Code("DATAUSE", W0 >> 17 & 0x7F);
            visitor.Code("DRNA", W0 >> 16 & 0x1);
            visitor.Code("DRN", W0 & 0xFFFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/RTC/IR Identity Requested; 1 octet.</summary>
    public struct RERTCIRField
    {
        internal uint W0;

        internal RERTCIRField(uint octets) => W0 = octets;

        /// <summary>IR.</summary>
        public bool IR { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>M3A; LSB 1 s.</summary>
        public double M3A_s { readonly get => (double)((int)(W0 & 0x7F)); set => W0 = W0 & ~0x7Fu | (uint)(Quantise.Unsigned(value * (1.0 / 1), 7)) & 0x7Fu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("IR", W0 >> 7);
            visitor.Quantity("M3A", (double)((int)(W0 & 0x7F)), "s");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/CPC/RPL Replies/Plot Link, one entry; 3 octets.</summary>
    public struct RECPCRPLEntry : IEntry<RECPCRPLEntry>
    {
        internal uint W0;

        internal RECPCRPLEntry(uint octets) => W0 = octets;

        /// <summary>Reply Type.</summary>
        public byte TYPE { readonly get => (byte)(W0 >> 16); set => W0 = W0 & ~0xFF0000u | (uint)value << 16 & 0xFF0000u; }
        /// <summary>REPLYNBR.</summary>
        public ushort REPLYNBR { readonly get => (ushort)(W0 & 0xFFFF); set => W0 = W0 & ~0xFFFFu | (uint)value & 0xFFFFu; }

        static int IEntry<RECPCRPLEntry>.OctetCount => 3;
        static bool IEntry<RECPCRPLEntry>.IsChained => false;

        static RECPCRPLEntry IEntry<RECPCRPLEntry>.Read(ref byte b, nint at)
        {
            RECPCRPLEntry entry = default;
            entry.W0 = Octets.U24(ref b, at);
            return entry;
        }

        readonly void IEntry<RECPCRPLEntry>.Write(ref byte b, nint at)
        {
            Octets.Put24(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TYPE", W0 >> 16);
            visitor.Code("REPLYNBR", W0 & 0xFFFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/CPC/DATE ; 4 octets.</summary>
    public struct RECPCDATEField
    {
        internal uint W0;

        internal RECPCDATEField(uint octets) => W0 = octets;

        /// <summary>Y1.</summary>
        public byte Y1 { readonly get => (byte)(W0 >> 28); set => W0 = W0 & ~0xF0000000u | (uint)value << 28; }
        /// <summary>Y2.</summary>
        public byte Y2 { readonly get => (byte)(W0 >> 24 & 0xF); set => W0 = W0 & ~0xF000000u | (uint)value << 24 & 0xF000000u; }
        /// <summary>Y3.</summary>
        public byte Y3 { readonly get => (byte)(W0 >> 20 & 0xF); set => W0 = W0 & ~0xF00000u | (uint)value << 20 & 0xF00000u; }
        /// <summary>Y4.</summary>
        public byte Y4 { readonly get => (byte)(W0 >> 16 & 0xF); set => W0 = W0 & ~0xF0000u | (uint)value << 16 & 0xF0000u; }
        /// <summary>M1.</summary>
        public byte M1 { readonly get => (byte)(W0 >> 12 & 0xF); set => W0 = W0 & ~0xF000u | (uint)value << 12 & 0xF000u; }
        /// <summary>M2.</summary>
        public byte M2 { readonly get => (byte)(W0 >> 8 & 0xF); set => W0 = W0 & ~0xF00u | (uint)value << 8 & 0xF00u; }
        /// <summary>D1.</summary>
        public byte D1 { readonly get => (byte)(W0 >> 4 & 0xF); set => W0 = W0 & ~0xF0u | (uint)value << 4 & 0xF0u; }
        /// <summary>D2.</summary>
        public byte D2 { readonly get => (byte)(W0 & 0xF); set => W0 = W0 & ~0xFu | (uint)value & 0xFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("Y1", W0 >> 28);
            visitor.Code("Y2", W0 >> 24 & 0xF);
            visitor.Code("Y3", W0 >> 20 & 0xF);
            visitor.Code("Y4", W0 >> 16 & 0xF);
            visitor.Code("M1", W0 >> 12 & 0xF);
            visitor.Code("M2", W0 >> 8 & 0xF);
            visitor.Code("D1", W0 >> 4 & 0xF);
            visitor.Code("D2", W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/GEN48/ALTM2 Alternative Mode 2 Code; 2 octets.</summary>
    public struct REGEN48ALTM2Field
    {
        internal uint W0;

        internal REGEN48ALTM2Field(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>Mode-2 Code in Octal Representation; its 4 octal digits are the code.</summary>
        public ushort ALTM2 { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            visitor.Code("L", W0 >> 13 & 0x1);
            visitor.Spare(W0 >> 12 & 0x1);
            visitor.Octal("ALTM2", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/GEN48/ALTM3 Alternative Mode 3/A; 2 octets.</summary>
    public struct REGEN48ALTM3Field
    {
        internal uint W0;

        internal REGEN48ALTM3Field(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>Mode-3/A Code in Octal Representation; its 4 octal digits are the code.</summary>
        public ushort ALTM3 { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            visitor.Code("L", W0 >> 13 & 0x1);
            visitor.Spare(W0 >> 12 & 0x1);
            visitor.Octal("ALTM3", (uint)(W0 & 0xFFF), 4);
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/GEN48/ALTFL Alternative Flight Level; 2 octets.</summary>
    public struct REGEN48ALTFLField
    {
        internal uint W0;

        internal REGEN48ALTFLField(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>ALTFL; LSB 1/2^2 FL.</summary>
        public double ALTFL_FL { readonly get => ((int)(W0 << 18) >> 18) * (1.0 / 4); set => W0 = W0 & ~0x3FFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 14)) & 0x3FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            visitor.Quantity("ALTFL", ((int)(W0 << 18) >> 18) * (1.0 / 4), "FL");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/GEN48/RCSDB Radar Cross Section; 2 octets.</summary>
    public struct REGEN48RCSDBField
    {
        internal uint W0;

        internal REGEN48RCSDBField(uint octets) => W0 = octets;

        /// <summary>RCSDB; LSB 1/100 dBm2.</summary>
        public double RCSDB_dBm2 { readonly get => ((int)(W0 << 18) >> 18) / 100.0; set => W0 = W0 & ~0x3FFFu | (uint)(Quantise.Signed(value * (100.0 / 1), 14)) & 0x3FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 14);
            visitor.Quantity("RCSDB", ((int)(W0 << 18) >> 18) / 100.0, "dBm2");
            visitor.EndGroup();
        }
    }

    /// <summary>I048/RE/GEN48/RCSM Radar Cross Section; 4 octets.</summary>
    public struct REGEN48RCSMField
    {
        internal uint W0;

        internal REGEN48RCSMField(uint octets) => W0 = octets;

        /// <summary>RCSM; LSB 1/10^6 m2.</summary>
        public double RCSM_m2 { readonly get => ((int)(W0 & 0x3FFFFFFF)) / 1000000.0; set => W0 = W0 & ~0x3FFFFFFFu | (uint)(Quantise.Unsigned(value * (1000000.0 / 1), 30)) & 0x3FFFFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 30);
            visitor.Quantity("RCSM", ((int)(W0 & 0x3FFFFFFF)) / 1000000.0, "m2");
            visitor.EndGroup();
        }
    }
}
