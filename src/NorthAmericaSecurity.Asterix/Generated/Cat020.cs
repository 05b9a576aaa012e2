// Made by tools/asterix from definitions/020.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 020, editions 1.9, 1.10, 1.11. Multilateration target reports. EUROCONTROL-SPEC-0149-14.</summary>
public ref struct Cat020 : IRecord<Cat020>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit020 = 0x4000000000000000; // Target Report Descriptor
    private const ulong Bit140 = 0x2000000000000000; // Time of Day
    private const ulong Bit041 = 0x1000000000000000; // Position In WGS-84 Coordinates
    private const ulong Bit042 = 0x0800000000000000; // Position in Cartesian Coordinates
    private const ulong Bit161 = 0x0400000000000000; // Track Number
    private const ulong Bit170 = 0x0200000000000000; // Track Status
    private const ulong Bit070 = 0x0080000000000000; // Mode-3/A Code in Octal Representation
    private const ulong Bit202 = 0x0040000000000000; // Calculated Track Velocity in Cartesian Coordinates
    private const ulong Bit090 = 0x0020000000000000; // Flight Level in Binary Representation
    private const ulong Bit100 = 0x0010000000000000; // Mode C Code
    private const ulong Bit220 = 0x0008000000000000; // Target Address
    private const ulong Bit245 = 0x0004000000000000; // Target Identification
    private const ulong Bit110 = 0x0002000000000000; // Measured Height (Local Cartesian Coordinates)
    private const ulong Bit105 = 0x0000800000000000; // Geometric Height (WGS-84)
    private const ulong Bit210 = 0x0000400000000000; // Calculated Acceleration
    private const ulong Bit300 = 0x0000200000000000; // Vehicle Fleet Identification
    private const ulong Bit310 = 0x0000100000000000; // Pre-programmed Message
    private const ulong Bit500 = 0x0000080000000000; // Position Accuracy
    private const ulong Bit400 = 0x0000040000000000; // Contributing Devices
    private const ulong Bit250 = 0x0000020000000000; // BDS Register Data
    private const ulong Bit230 = 0x0000008000000000; // Communications/ACAS Capability and Flight Status
    private const ulong Bit260 = 0x0000004000000000; // ACAS Resolution Advisory Report
    private const ulong Bit030 = 0x0000002000000000; // Warning/Error Conditions
    private const ulong Bit055 = 0x0000001000000000; // Mode-1 Code in Octal Representation
    private const ulong Bit050 = 0x0000000800000000; // Mode-2 Code in Octal Representation
    private const ulong BitRE = 0x0000000400000000; // Reserved Expansion Field
    private const ulong BitSP = 0x0000000200000000; // Special Purpose Field

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private Item020 _i020;
    private uint _i140;
    private Item041 _i041;
    private Item042 _i042;
    private Item161 _i161;
    private Item170 _i170;
    private Item070 _i070;
    private Item202 _i202;
    private Item090 _i090;
    private Item100 _i100;
    private uint _i220;
    private Item245 _i245;
    private uint _i110;
    private uint _i105;
    private Item210 _i210;
    private uint _i300;
    private Item310 _i310;
    private ReadOnlySpan<byte> _i400;
    private ReadOnlySpan<byte> _i250;
    private Item230 _i230;
    private ulong _i260;
    private ReadOnlySpan<byte> _i030;
    private Item055 _i055;
    private Item050 _i050;
    private ReadOnlySpan<byte> _re;
    private ReadOnlySpan<byte> _sp;

    public static byte Category => 20;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I020/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I020/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I020/020 is in the record.</summary>
    public bool Has020 { readonly get => (_announced.First & (uint)(Bit020 >> 32)) != 0; set { if (value != Has020) _i020 = default; _announced.First = value ? _announced.First | (uint)(Bit020 >> 32) : _announced.First & ~(uint)(Bit020 >> 32); } }

    /// <summary>I020/020 Target Report Descriptor.</summary>
    public Item020 I020 { readonly get => Has020 ? _i020 : default; set { if ((_announced.First & (uint)(Bit020 >> 32)) == 0) _announced.First |= (uint)(Bit020 >> 32); _i020 = value; } }

    /// <summary>Whether I020/140 is in the record.</summary>
    public bool Has140 { readonly get => (_announced.First & (uint)(Bit140 >> 32)) != 0; set { if (value != Has140) _i140 = default; _announced.First = value ? _announced.First | (uint)(Bit140 >> 32) : _announced.First & ~(uint)(Bit140 >> 32); } }

    /// <summary>I020/140 Time of Day; LSB 1/2^7 s.</summary>
    public double I140_s { readonly get => Has140 ? ((int)_i140) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit140 >> 32)) == 0) _announced.First |= (uint)(Bit140 >> 32); _i140 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I020/041 is in the record.</summary>
    public bool Has041 { readonly get => (_announced.First & (uint)(Bit041 >> 32)) != 0; set { if (value != Has041) _i041 = default; _announced.First = value ? _announced.First | (uint)(Bit041 >> 32) : _announced.First & ~(uint)(Bit041 >> 32); } }

    /// <summary>I020/041 Position In WGS-84 Coordinates.</summary>
    public Item041 I041 { readonly get => Has041 ? _i041 : default; set { if ((_announced.First & (uint)(Bit041 >> 32)) == 0) _announced.First |= (uint)(Bit041 >> 32); _i041 = value; } }

    /// <summary>Whether I020/042 is in the record.</summary>
    public bool Has042 { readonly get => (_announced.First & (uint)(Bit042 >> 32)) != 0; set { if (value != Has042) _i042 = default; _announced.First = value ? _announced.First | (uint)(Bit042 >> 32) : _announced.First & ~(uint)(Bit042 >> 32); } }

    /// <summary>I020/042 Position in Cartesian Coordinates.</summary>
    public Item042 I042 { readonly get => Has042 ? _i042 : default; set { if ((_announced.First & (uint)(Bit042 >> 32)) == 0) _announced.First |= (uint)(Bit042 >> 32); _i042 = value; } }

    /// <summary>Whether I020/161 is in the record.</summary>
    public bool Has161 { readonly get => (_announced.First & (uint)(Bit161 >> 32)) != 0; set { if (value != Has161) _i161 = default; _announced.First = value ? _announced.First | (uint)(Bit161 >> 32) : _announced.First & ~(uint)(Bit161 >> 32); } }

    /// <summary>I020/161 Track Number.</summary>
    public Item161 I161 { readonly get => Has161 ? _i161 : default; set { if ((_announced.First & (uint)(Bit161 >> 32)) == 0) _announced.First |= (uint)(Bit161 >> 32); _i161 = value; } }

    /// <summary>Whether I020/170 is in the record.</summary>
    public bool Has170 { readonly get => (_announced.First & (uint)(Bit170 >> 32)) != 0; set { if (value != Has170) _i170 = default; _announced.First = value ? _announced.First | (uint)(Bit170 >> 32) : _announced.First & ~(uint)(Bit170 >> 32); } }

    /// <summary>I020/170 Track Status.</summary>
    public Item170 I170 { readonly get => Has170 ? _i170 : default; set { if ((_announced.First & (uint)(Bit170 >> 32)) == 0) _announced.First |= (uint)(Bit170 >> 32); _i170 = value; } }

    /// <summary>Whether I020/070 is in the record.</summary>
    public bool Has070 { readonly get => (_announced.First & (uint)(Bit070 >> 32)) != 0; set { if (value != Has070) _i070 = default; _announced.First = value ? _announced.First | (uint)(Bit070 >> 32) : _announced.First & ~(uint)(Bit070 >> 32); } }

    /// <summary>I020/070 Mode-3/A Code in Octal Representation.</summary>
    public Item070 I070 { readonly get => Has070 ? _i070 : default; set { if ((_announced.First & (uint)(Bit070 >> 32)) == 0) _announced.First |= (uint)(Bit070 >> 32); _i070 = value; } }

    /// <summary>Whether I020/202 is in the record.</summary>
    public bool Has202 { readonly get => (_announced.First & (uint)(Bit202 >> 32)) != 0; set { if (value != Has202) _i202 = default; _announced.First = value ? _announced.First | (uint)(Bit202 >> 32) : _announced.First & ~(uint)(Bit202 >> 32); } }

    /// <summary>I020/202 Calculated Track Velocity in Cartesian Coordinates.</summary>
    public Item202 I202 { readonly get => Has202 ? _i202 : default; set { if ((_announced.First & (uint)(Bit202 >> 32)) == 0) _announced.First |= (uint)(Bit202 >> 32); _i202 = value; } }

    /// <summary>Whether I020/090 is in the record.</summary>
    public bool Has090 { readonly get => (_announced.First & (uint)(Bit090 >> 32)) != 0; set { if (value != Has090) _i090 = default; _announced.First = value ? _announced.First | (uint)(Bit090 >> 32) : _announced.First & ~(uint)(Bit090 >> 32); } }

    /// <summary>I020/090 Flight Level in Binary Representation.</summary>
    public Item090 I090 { readonly get => Has090 ? _i090 : default; set { if ((_announced.First & (uint)(Bit090 >> 32)) == 0) _announced.First |= (uint)(Bit090 >> 32); _i090 = value; } }

    /// <summary>Whether I020/100 is in the record.</summary>
    public bool Has100 { readonly get => (_announced.First & (uint)(Bit100 >> 32)) != 0; set { if (value != Has100) _i100 = default; _announced.First = value ? _announced.First | (uint)(Bit100 >> 32) : _announced.First & ~(uint)(Bit100 >> 32); } }

    /// <summary>I020/100 Mode C Code.</summary>
    public Item100 I100 { readonly get => Has100 ? _i100 : default; set { if ((_announced.First & (uint)(Bit100 >> 32)) == 0) _announced.First |= (uint)(Bit100 >> 32); _i100 = value; } }

    /// <summary>Whether I020/220 is in the record.</summary>
    public bool Has220 { readonly get => (_announced.First & (uint)(Bit220 >> 32)) != 0; set { if (value != Has220) _i220 = default; _announced.First = value ? _announced.First | (uint)(Bit220 >> 32) : _announced.First & ~(uint)(Bit220 >> 32); } }

    /// <summary>I020/220 Target Address.</summary>
    public uint I220 { readonly get => Has220 ? (uint)_i220 : default; set { if ((_announced.First & (uint)(Bit220 >> 32)) == 0) _announced.First |= (uint)(Bit220 >> 32); _i220 = (uint)value & 0xFFFFFFu; } }

    /// <summary>Whether I020/245 is in the record.</summary>
    public bool Has245 { readonly get => (_announced.First & (uint)(Bit245 >> 32)) != 0; set { if (value != Has245) _i245 = default; _announced.First = value ? _announced.First | (uint)(Bit245 >> 32) : _announced.First & ~(uint)(Bit245 >> 32); } }

    /// <summary>I020/245 Target Identification.</summary>
    public Item245 I245 { readonly get => Has245 ? _i245 : default; set { if ((_announced.First & (uint)(Bit245 >> 32)) == 0) _announced.First |= (uint)(Bit245 >> 32); _i245 = value; } }

    /// <summary>Whether I020/110 is in the record.</summary>
    public bool Has110 { readonly get => (_announced.First & (uint)(Bit110 >> 32)) != 0; set { if (value != Has110) _i110 = default; _announced.First = value ? _announced.First | (uint)(Bit110 >> 32) : _announced.First & ~(uint)(Bit110 >> 32); } }

    /// <summary>I020/110 Measured Height (Local Cartesian Coordinates); LSB 25/2^2 ft.</summary>
    public double I110_ft { readonly get => Has110 ? ((int)(_i110 << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)(Bit110 >> 32)) == 0) _announced.First |= (uint)(Bit110 >> 32); _i110 = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

    /// <summary>Whether I020/105 is in the record.</summary>
    public bool Has105 { readonly get => (_announced.First & (uint)(Bit105 >> 32)) != 0; set { if (value != Has105) _i105 = default; _announced.First = value ? _announced.First | (uint)(Bit105 >> 32) : _announced.First & ~(uint)(Bit105 >> 32); } }

    /// <summary>I020/105 Geometric Height (WGS-84); LSB 25/2^2 ft.</summary>
    public double I105_ft { readonly get => Has105 ? ((int)(_i105 << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)(Bit105 >> 32)) == 0) _announced.First |= (uint)(Bit105 >> 32); _i105 = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

    /// <summary>Whether I020/210 is in the record.</summary>
    public bool Has210 { readonly get => (_announced.First & (uint)(Bit210 >> 32)) != 0; set { if (value != Has210) _i210 = default; _announced.First = value ? _announced.First | (uint)(Bit210 >> 32) : _announced.First & ~(uint)(Bit210 >> 32); } }

    /// <summary>I020/210 Calculated Acceleration.</summary>
    public Item210 I210 { readonly get => Has210 ? _i210 : default; set { if ((_announced.First & (uint)(Bit210 >> 32)) == 0) _announced.First |= (uint)(Bit210 >> 32); _i210 = value; } }

    /// <summary>Whether I020/300 is in the record.</summary>
    public bool Has300 { readonly get => (_announced.First & (uint)(Bit300 >> 32)) != 0; set { if (value != Has300) _i300 = default; _announced.First = value ? _announced.First | (uint)(Bit300 >> 32) : _announced.First & ~(uint)(Bit300 >> 32); } }

    /// <summary>I020/300 Vehicle Fleet Identification.</summary>
    public byte I300 { readonly get => Has300 ? (byte)_i300 : default; set { if ((_announced.First & (uint)(Bit300 >> 32)) == 0) _announced.First |= (uint)(Bit300 >> 32); _i300 = (uint)value; } }

    /// <summary>Whether I020/310 is in the record.</summary>
    public bool Has310 { readonly get => (_announced.First & (uint)(Bit310 >> 32)) != 0; set { if (value != Has310) _i310 = default; _announced.First = value ? _announced.First | (uint)(Bit310 >> 32) : _announced.First & ~(uint)(Bit310 >> 32); } }

    /// <summary>I020/310 Pre-programmed Message.</summary>
    public Item310 I310 { readonly get => Has310 ? _i310 : default; set { if ((_announced.First & (uint)(Bit310 >> 32)) == 0) _announced.First |= (uint)(Bit310 >> 32); _i310 = value; } }

    /// <summary>Whether I020/500 is in the record.</summary>
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

    /// <summary>I020/500 Position Accuracy: its subfields; sent only when <see cref="Has500"/>.</summary>
    public Item500 I500;

    /// <summary>Whether I020/400 is in the record.</summary>
    public bool Has400 { readonly get => (_announced.First & (uint)(Bit400 >> 32)) != 0; set { if (value != Has400) _i400 = default; _announced.First = value ? _announced.First | (uint)(Bit400 >> 32) : _announced.First & ~(uint)(Bit400 >> 32); } }

    /// <summary>I020/400 Contributing Devices.</summary>
    public Repetition<Item400Entry> I400 { readonly get => new(Has400 ? _i400 : default); set { if ((_announced.First & (uint)(Bit400 >> 32)) == 0) _announced.First |= (uint)(Bit400 >> 32); _i400 = value.Octets; } }

    /// <summary>Whether I020/250 is in the record.</summary>
    public bool Has250 { readonly get => (_announced.First & (uint)(Bit250 >> 32)) != 0; set { if (value != Has250) _i250 = default; _announced.First = value ? _announced.First | (uint)(Bit250 >> 32) : _announced.First & ~(uint)(Bit250 >> 32); } }

    /// <summary>I020/250 BDS Register Data.</summary>
    public Repetition<Item250Entry> I250 { readonly get => new(Has250 ? _i250 : default); set { if ((_announced.First & (uint)(Bit250 >> 32)) == 0) _announced.First |= (uint)(Bit250 >> 32); _i250 = value.Octets; } }

    /// <summary>Whether I020/230 is in the record.</summary>
    public bool Has230 { readonly get => (_announced.First & (uint)(Bit230 >> 32)) != 0; set { if (value != Has230) _i230 = default; _announced.First = value ? _announced.First | (uint)(Bit230 >> 32) : _announced.First & ~(uint)(Bit230 >> 32); } }

    /// <summary>I020/230 Communications/ACAS Capability and Flight Status.</summary>
    public Item230 I230 { readonly get => Has230 ? _i230 : default; set { if ((_announced.First & (uint)(Bit230 >> 32)) == 0) _announced.First |= (uint)(Bit230 >> 32); _i230 = value; } }

    /// <summary>Whether I020/260 is in the record.</summary>
    public bool Has260 { readonly get => (_announced.First & (uint)(Bit260 >> 32)) != 0; set { if (value != Has260) _i260 = default; _announced.First = value ? _announced.First | (uint)(Bit260 >> 32) : _announced.First & ~(uint)(Bit260 >> 32); } }

    /// <summary>I020/260 ACAS Resolution Advisory Report.</summary>
    public ulong I260 { readonly get => Has260 ? (ulong)_i260 : default; set { if ((_announced.First & (uint)(Bit260 >> 32)) == 0) _announced.First |= (uint)(Bit260 >> 32); _i260 = (ulong)value & 0xFFFFFFFFFFFFFFUL; } }

    /// <summary>Whether I020/030 is in the record.</summary>
    public bool Has030 { readonly get => (_announced.First & (uint)(Bit030 >> 32)) != 0; set { if (value != Has030) _i030 = default; _announced.First = value ? _announced.First | (uint)(Bit030 >> 32) : _announced.First & ~(uint)(Bit030 >> 32); } }

    /// <summary>I020/030 Warning/Error Conditions.</summary>
    public Repetition<Item030Entry> I030 { readonly get => new(Has030 ? _i030 : default); set { if ((_announced.First & (uint)(Bit030 >> 32)) == 0) _announced.First |= (uint)(Bit030 >> 32); _i030 = value.Octets; } }

    /// <summary>Whether I020/055 is in the record.</summary>
    public bool Has055 { readonly get => (_announced.First & (uint)(Bit055 >> 32)) != 0; set { if (value != Has055) _i055 = default; _announced.First = value ? _announced.First | (uint)(Bit055 >> 32) : _announced.First & ~(uint)(Bit055 >> 32); } }

    /// <summary>I020/055 Mode-1 Code in Octal Representation.</summary>
    public Item055 I055 { readonly get => Has055 ? _i055 : default; set { if ((_announced.First & (uint)(Bit055 >> 32)) == 0) _announced.First |= (uint)(Bit055 >> 32); _i055 = value; } }

    /// <summary>Whether I020/050 is in the record.</summary>
    public bool Has050 { readonly get => (_announced.First & (uint)(Bit050 >> 32)) != 0; set { if (value != Has050) _i050 = default; _announced.First = value ? _announced.First | (uint)(Bit050 >> 32) : _announced.First & ~(uint)(Bit050 >> 32); } }

    /// <summary>I020/050 Mode-2 Code in Octal Representation.</summary>
    public Item050 I050 { readonly get => Has050 ? _i050 : default; set { if ((_announced.First & (uint)(Bit050 >> 32)) == 0) _announced.First |= (uint)(Bit050 >> 32); _i050 = value; } }

    /// <summary>Whether I020/RE is in the record.</summary>
    public bool HasRE { readonly get => (_announced.First & (uint)(BitRE >> 32)) != 0; set { if (value != HasRE) _re = default; _announced.First = value ? _announced.First | (uint)(BitRE >> 32) : _announced.First & ~(uint)(BitRE >> 32); } }

    /// <summary>I020/RE Reserved Expansion Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> RE { readonly get => HasRE ? _re : default; set { if ((_announced.First & (uint)(BitRE >> 32)) == 0) _announced.First |= (uint)(BitRE >> 32); _re = value; } }

    /// <summary>Whether I020/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I020/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat020 record, out int length, out RecordFault fault)
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
        I500.Hide();
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x620C3E7600000000) + 2 * BitOperations.PopCount(fspec & 0xACAEC0C800000000) + 4 * BitOperations.PopCount(fspec & 0x0854004000000000) + 8 * BitOperations.PopCount(fspec & 0x1000000000000000));
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

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "140");
            _i140 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit041 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 8)
                return fault.Set(RecordFaultKind.ItemTorn, at, "041");
            _i041.W0 = Octets.U64(ref b, at);
            at += 8;
        }

        if ((first & (uint)(Bit042 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 6)
                return fault.Set(RecordFaultKind.ItemTorn, at, "042");
            _i042.W0 = Octets.U48(ref b, at);
            at += 6;
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "161");
            _i161.W0 = Octets.U16(ref b, at);
            at += 2;
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

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "070");
            _i070.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit202 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "202");
            _i202.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "090");
            _i090.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "100");
            _i100.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "220");
            _i220 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit245 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 7)
                return fault.Set(RecordFaultKind.ItemTorn, at, "245");
            _i245.W0 = Octets.U56(ref b, at);
            at += 7;
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "110");
            _i110 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit105 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "105");
            _i105 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "210");
            _i210.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "300");
            _i300 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit310 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "310");
            _i310.W0 = Octets.U8(ref b, at);
            at += 1;
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

        if ((first & (uint)(Bit400 >> 32)) != 0)
        {
            nint start400 = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "400");
            int octets400 = 1 * (int)Octets.U8(ref b, at);
            if (end - at <= octets400)
                return fault.Set(RecordFaultKind.ItemTorn, at, "400");
            _i400 = bytes.Slice((int)at + 1, octets400);
            at += 1 + octets400;
            spare -= at - start400 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
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

        if ((first & (uint)(BitRE >> 32)) != 0)
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

        return at;
    }

    /// <inheritdoc/>
    public readonly int MaximumLength => (_present & 0x0000062600000000) == 0 ? 124 : 124 + (Has400 ? _i400.Length : 0) + (Has250 ? _i250.Length : 0) + (Has030 ? _i030.Length : 0) + (HasRE ? _re.Length : 0) + (HasSP ? _sp.Length : 0);

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

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i020.W0, _i020.OctetCount);
        }

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i140);
            at += 3;
        }

        if ((first & (uint)(Bit041 >> 32)) != 0)
        {
            Octets.Put64(ref b, at, _i041.W0);
            at += 8;
        }

        if ((first & (uint)(Bit042 >> 32)) != 0)
        {
            Octets.PutWide48(ref b, at, _i042.W0);
            at += 6;
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i161.W0);
            at += 2;
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i170.W0, _i170.OctetCount);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i070.W0);
            at += 2;
        }

        if ((first & (uint)(Bit202 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i202.W0);
            at += 4;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i090.W0);
            at += 2;
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i100.W0);
            at += 4;
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i220);
            at += 3;
        }

        if ((first & (uint)(Bit245 >> 32)) != 0)
        {
            Octets.PutWide56(ref b, at, _i245.W0);
            at += 7;
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i110);
            at += 2;
        }

        if ((first & (uint)(Bit105 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i105);
            at += 2;
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i210.W0);
            at += 2;
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i300);
            at += 1;
        }

        if ((first & (uint)(Bit310 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i310.W0);
            at += 1;
        }

        if ((first & (uint)(Bit500 >> 32)) != 0)
        {
            at = I500.Write(ref b, at);
        }

        if ((first & (uint)(Bit400 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i400.Length / 1);
            at = Octets.WriteSpan(ref b, at + 1, _i400);
        }

        if ((first & (uint)(Bit250 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i250.Length / 8);
            at = Octets.WriteSpan(ref b, at + 1, _i250);
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

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            at = Octets.WriteSome(ref b, at, _i030);
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

        if ((first & (uint)(BitRE >> 32)) != 0)
        {
            at = Octets.WriteExplicit(ref b, at, _re);
        }

        if ((first & (uint)(BitSP >> 32)) != 0)
        {
            at = Octets.WriteExplicit(ref b, at, _sp);
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

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            _i020.Accept("020", ref visitor, edition);
        }

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            visitor.Quantity("140", ((int)_i140) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit041 >> 32)) != 0)
        {
            _i041.Accept("041", ref visitor, edition);
        }

        if ((first & (uint)(Bit042 >> 32)) != 0)
        {
            _i042.Accept("042", ref visitor, edition);
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            _i161.Accept("161", ref visitor, edition);
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            _i170.Accept("170", ref visitor, edition);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            _i070.Accept("070", ref visitor, edition);
        }

        if ((first & (uint)(Bit202 >> 32)) != 0)
        {
            _i202.Accept("202", ref visitor, edition);
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            _i090.Accept("090", ref visitor, edition);
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            _i100.Accept("100", ref visitor, edition);
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            visitor.Code("220", _i220);
        }

        if ((first & (uint)(Bit245 >> 32)) != 0)
        {
            _i245.Accept("245", ref visitor, edition);
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            visitor.Quantity("110", ((int)(_i110 << 16) >> 16) * (25.0 / 4), "ft");
        }

        if ((first & (uint)(Bit105 >> 32)) != 0)
        {
            visitor.Quantity("105", ((int)(_i105 << 16) >> 16) * (25.0 / 4), "ft");
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            _i210.Accept("210", ref visitor, edition);
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            visitor.Code("300", _i300);
        }

        if ((first & (uint)(Bit310 >> 32)) != 0)
        {
            _i310.Accept("310", ref visitor, edition);
        }

        if ((first & (uint)(Bit500 >> 32)) != 0)
        {
            I500.Accept("500", ref visitor, edition);
        }

        if ((first & (uint)(Bit400 >> 32)) != 0)
        {
            visitor.BeginList("400");
            foreach (Item400Entry entry in I400)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit250 >> 32)) != 0)
        {
            visitor.BeginList("250");
            foreach (Item250Entry entry in I250)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
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

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            visitor.BeginList("030");
            foreach (Item030Entry entry in I030)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit055 >> 32)) != 0)
        {
            _i055.Accept("055", ref visitor, edition);
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            _i050.Accept("050", ref visitor, edition);
        }

        if ((first & (uint)(BitRE >> 32)) != 0)
        {
            visitor.BeginGroup("RE");
            visitor.Octets("_hex", _re);
            visitor.EndGroup();
        }

        if ((first & (uint)(BitSP >> 32)) != 0)
        {
            visitor.BeginGroup("SP");
            visitor.Octets("_hex", _sp);
            visitor.EndGroup();
        }
    }

    /// <summary>I020/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I020/020 Target Report Descriptor; 3 extents, in 3 octets.</summary>
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

        /// <summary>SSR; extent 1.</summary>
        public bool SSR { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>MS; extent 1.</summary>
        public bool MS { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>HF; extent 1.</summary>
        public bool HF { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>VDL4; extent 1.</summary>
        public bool VDL4 { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>UAT; extent 1.</summary>
        public bool UAT { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>DME; extent 1.</summary>
        public bool DME { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>OT; extent 1.</summary>
        public bool OT { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>RAB; extent 2.</summary>
        public bool RAB { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }
        /// <summary>SPI; extent 2.</summary>
        public bool SPI { readonly get => (W0 >> 54 & 0x1) != 0; set => W0 = W0 & ~0x40000000000000UL | (ulong)((value ? 1u : 0u)) << 54 & 0x40000000000000UL | 0x0100000000000000UL; }
        /// <summary>CHN; extent 2.</summary>
        public bool CHN { readonly get => (W0 >> 53 & 0x1) != 0; set => W0 = W0 & ~0x20000000000000UL | (ulong)((value ? 1u : 0u)) << 53 & 0x20000000000000UL | 0x0100000000000000UL; }
        /// <summary>GBS; extent 2.</summary>
        public bool GBS { readonly get => (W0 >> 52 & 0x1) != 0; set => W0 = W0 & ~0x10000000000000UL | (ulong)((value ? 1u : 0u)) << 52 & 0x10000000000000UL | 0x0100000000000000UL; }
        /// <summary>CRT; extent 2.</summary>
        public bool CRT { readonly get => (W0 >> 51 & 0x1) != 0; set => W0 = W0 & ~0x8000000000000UL | (ulong)((value ? 1u : 0u)) << 51 & 0x8000000000000UL | 0x0100000000000000UL; }
        /// <summary>SIM; extent 2.</summary>
        public bool SIM { readonly get => (W0 >> 50 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000UL | (ulong)((value ? 1u : 0u)) << 50 & 0x4000000000000UL | 0x0100000000000000UL; }
        /// <summary>TST; extent 2.</summary>
        public bool TST { readonly get => (W0 >> 49 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000UL | (ulong)((value ? 1u : 0u)) << 49 & 0x2000000000000UL | 0x0100000000000000UL; }
        /// <summary>CF; extent 3.</summary>
        public byte CF { readonly get => (byte)(W0 >> 46 & 0x3); set => W0 = W0 & ~0xC00000000000UL | (ulong)value << 46 & 0xC00000000000UL | 0x0101000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("SSR", W0 >> 63);
            visitor.Code("MS", W0 >> 62 & 0x1);
            visitor.Code("HF", W0 >> 61 & 0x1);
            visitor.Code("VDL4", W0 >> 60 & 0x1);
            visitor.Code("UAT", W0 >> 59 & 0x1);
            visitor.Code("DME", W0 >> 58 & 0x1);
            visitor.Code("OT", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("RAB", W0 >> 55 & 0x1);
                visitor.Code("SPI", W0 >> 54 & 0x1);
                visitor.Code("CHN", W0 >> 53 & 0x1);
                visitor.Code("GBS", W0 >> 52 & 0x1);
                visitor.Code("CRT", W0 >> 51 & 0x1);
                visitor.Code("SIM", W0 >> 50 & 0x1);
                visitor.Code("TST", W0 >> 49 & 0x1);
            }
            if (octets > 2 && edition >= 1)
            {
                visitor.Code("CF", W0 >> 46 & 0x3);
                visitor.Spare(W0 >> 41 & 0x1F);
            }
            int known = edition >= 1 ? 3 : 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I020/041 Position In WGS-84 Coordinates; 8 octets.</summary>
    public struct Item041
    {
        internal ulong W0;

        internal Item041(ulong octets) => W0 = octets;

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

    /// <summary>I020/042 Position in Cartesian Coordinates; 6 octets.</summary>
    public struct Item042
    {
        internal ulong W0;

        internal Item042(ulong octets) => W0 = octets;

        /// <summary>X-coordinate; LSB 1/2 m.</summary>
        public double X_m { readonly get => ((long)(W0 << 16) >> 40) * (1.0 / 2); set => W0 = W0 & ~0xFFFFFF000000UL | (ulong)(Quantise.Signed(value * (2.0 / 1), 24)) << 24 & 0xFFFFFF000000UL; }
        /// <summary>Y-coordinate; LSB 1/2 m.</summary>
        public double Y_m { readonly get => ((long)(W0 << 40) >> 40) * (1.0 / 2); set => W0 = W0 & ~0xFFFFFFUL | (ulong)(Quantise.Signed(value * (2.0 / 1), 24)) & 0xFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((long)(W0 << 16) >> 40) * (1.0 / 2), "m");
            visitor.Quantity("Y", ((long)(W0 << 40) >> 40) * (1.0 / 2), "m");
            visitor.EndGroup();
        }
    }

    /// <summary>I020/161 Track Number; 2 octets.</summary>
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

    /// <summary>I020/170 Track Status; 2 extents, in 2 octets.</summary>
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

        /// <summary>CNF; extent 1.</summary>
        public bool CNF { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>TRE; extent 1.</summary>
        public bool TRE { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>CST; extent 1.</summary>
        public bool CST { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>CDM; extent 1.</summary>
        public byte CDM { readonly get => (byte)(W0 >> 59 & 0x3); set => W0 = W0 & ~0x1800000000000000UL | (ulong)value << 59 & 0x1800000000000000UL; }
        /// <summary>MAH; extent 1.</summary>
        public bool MAH { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>STH; extent 1.</summary>
        public bool STH { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>GHO; extent 2.</summary>
        public bool GHO { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("CNF", W0 >> 63);
            visitor.Code("TRE", W0 >> 62 & 0x1);
            visitor.Code("CST", W0 >> 61 & 0x1);
            visitor.Code("CDM", W0 >> 59 & 0x3);
            visitor.Code("MAH", W0 >> 58 & 0x1);
            visitor.Code("STH", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("GHO", W0 >> 55 & 0x1);
                visitor.Spare(W0 >> 49 & 0x3F);
            }
            int known = 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I020/070 Mode-3/A Code in Octal Representation; 2 octets.</summary>
    public struct Item070
    {
        internal uint W0;

        internal Item070(uint octets) => W0 = octets;

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

    /// <summary>I020/202 Calculated Track Velocity in Cartesian Coordinates; 4 octets.</summary>
    public struct Item202
    {
        internal uint W0;

        internal Item202(uint octets) => W0 = octets;

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

    /// <summary>I020/090 Flight Level in Binary Representation; 2 octets.</summary>
    public struct Item090
    {
        internal uint W0;

        internal Item090(uint octets) => W0 = octets;

        /// <summary>Validated.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Garbled.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>Flight Level; LSB 1/2^2 FL.</summary>
        public double FL_FL { readonly get => ((int)(W0 << 18) >> 18) * (1.0 / 4); set => W0 = W0 & ~0x3FFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 14)) & 0x3FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            visitor.Quantity("FL", ((int)(W0 << 18) >> 18) * (1.0 / 4), "FL");
            visitor.EndGroup();
        }
    }

    /// <summary>I020/100 Mode C Code; 4 octets.</summary>
    public struct Item100
    {
        internal uint W0;

        internal Item100(uint octets) => W0 = octets;

        /// <summary>Validated.</summary>
        public bool V { readonly get => (W0 >> 31) != 0; set => W0 = W0 & ~0x80000000u | (uint)((value ? 1u : 0u)) << 31; }
        /// <summary>Garbled.</summary>
        public bool G { readonly get => (W0 >> 30 & 0x1) != 0; set => W0 = W0 & ~0x40000000u | (uint)((value ? 1u : 0u)) << 30 & 0x40000000u; }
        /// <summary>Mode-C Reply in Gray Notation.</summary>
        public ushort MODEC { readonly get => (ushort)(W0 >> 16 & 0xFFF); set => W0 = W0 & ~0xFFF0000u | (uint)value << 16 & 0xFFF0000u; }
        /// <summary>Quality Pulse C1.</summary>
        public bool QC1 { readonly get => (W0 >> 11 & 0x1) != 0; set => W0 = W0 & ~0x800u | (uint)((value ? 1u : 0u)) << 11 & 0x800u; }
        /// <summary>Quality Pulse A1.</summary>
        public bool QA1 { readonly get => (W0 >> 10 & 0x1) != 0; set => W0 = W0 & ~0x400u | (uint)((value ? 1u : 0u)) << 10 & 0x400u; }
        /// <summary>Quality Pulse C2.</summary>
        public bool QC2 { readonly get => (W0 >> 9 & 0x1) != 0; set => W0 = W0 & ~0x200u | (uint)((value ? 1u : 0u)) << 9 & 0x200u; }
        /// <summary>Quality Pulse A2.</summary>
        public bool QA2 { readonly get => (W0 >> 8 & 0x1) != 0; set => W0 = W0 & ~0x100u | (uint)((value ? 1u : 0u)) << 8 & 0x100u; }
        /// <summary>Quality Pulse C4.</summary>
        public bool QC4 { readonly get => (W0 >> 7 & 0x1) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Quality Pulse A4.</summary>
        public bool QA4 { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>Quality Pulse B1.</summary>
        public bool QB1 { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>Quality Pulse D1.</summary>
        public bool QD1 { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>Quality Pulse B2.</summary>
        public bool QB2 { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>Quality Pulse D2.</summary>
        public bool QD2 { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>Quality Pulse B4.</summary>
        public bool QB4 { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>Quality Pulse D4.</summary>
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

    /// <summary>I020/245 Target Identification; 7 octets.</summary>
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

    /// <summary>I020/210 Calculated Acceleration; 2 octets.</summary>
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

    /// <summary>I020/310 Pre-programmed Message; 1 octet.</summary>
    public struct Item310
    {
        internal uint W0;

        internal Item310(uint octets) => W0 = octets;

        /// <summary>TRB.</summary>
        public bool TRB { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>MSG.</summary>
        public byte MSG { readonly get => (byte)(W0 & 0x7F); set => W0 = W0 & ~0x7Fu | (uint)value & 0x7Fu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TRB", W0 >> 7);
            visitor.Code("MSG", W0 & 0x7F);
            visitor.EndGroup();
        }
    }

    /// <summary>I020/500 Position Accuracy: 3 subfields.</summary>
    public ref struct Item500
    {
        private const ulong BitDOP = 0x8000000000000000; // DOP of Position
        private const ulong BitSDP = 0x4000000000000000; // Standard Deviation of Position
        private const ulong BitSDH = 0x2000000000000000; // SDH
        private const ulong Assigned = 0xE000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item500DOPField _dop;
        private Item500SDPField _sdp;
        private uint _sdh;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I020/500/DOP is in the record.</summary>
        public bool HasDOP { readonly get => (_announced.First & (uint)(BitDOP >> 32)) != 0; set { if (value == HasDOP) return; Unpack(); _dop = default; _announced.First ^= (uint)(BitDOP >> 32); } }

        /// <summary>I020/500/DOP DOP of Position.</summary>
        public Item500DOPField DOP { readonly get => HasDOP ? KeptDOP : default; set { if ((_announced.First & (uint)((BitDOP | Packed) >> 32)) != (uint)(BitDOP >> 32)) Announce(BitDOP); _dop = value; } }

        /// <summary>Whether I020/500/SDP is in the record.</summary>
        public bool HasSDP { readonly get => (_announced.First & (uint)(BitSDP >> 32)) != 0; set { if (value == HasSDP) return; Unpack(); _sdp = default; _announced.First ^= (uint)(BitSDP >> 32); } }

        /// <summary>I020/500/SDP Standard Deviation of Position.</summary>
        public Item500SDPField SDP { readonly get => HasSDP ? KeptSDP : default; set { if ((_announced.First & (uint)((BitSDP | Packed) >> 32)) != (uint)(BitSDP >> 32)) Announce(BitSDP); _sdp = value; } }

        /// <summary>Whether I020/500/SDH is in the record.</summary>
        public bool HasSDH { readonly get => (_announced.First & (uint)(BitSDH >> 32)) != 0; set { if (value == HasSDH) return; Unpack(); _sdh = default; _announced.First ^= (uint)(BitSDH >> 32); } }

        /// <summary>I020/500/SDH ; LSB 1/2 m.</summary>
        public double SDH_m { readonly get => HasSDH ? ((int)KeptSDH) * (1.0 / 2) : default; set { if ((_announced.First & (uint)((BitSDH | Packed) >> 32)) != (uint)(BitSDH >> 32)) Announce(BitSDH); _sdh = (uint)(Quantise.Unsigned(value * (2.0 / 1), 16)); } }

        private readonly Item500DOPField KeptDOP => (_present & Packed) == 0 ? _dop : new Item500DOPField(Octets.U48(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitDOP)));

        private readonly Item500SDPField KeptSDP => (_present & Packed) == 0 ? _sdp : new Item500SDPField(Octets.U48(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDP)));

        private readonly uint KeptSDH => (_present & Packed) == 0 ? _sdh : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDH));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => 2 * BitOperations.PopCount(present & 0xE000000000000000) + 4 * BitOperations.PopCount(present & 0xC000000000000000);

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
            nint spare = end - at - (2 * BitOperations.PopCount(present & 0xE000000000000000) + 4 * BitOperations.PopCount(present & 0xC000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitDOP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 6)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/DOP");
                _dop.W0 = Octets.U48(ref b, at);
                at += 6;
            }

            if ((first & (uint)(BitSDP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 6)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/SDP");
                _sdp.W0 = Octets.U48(ref b, at);
                at += 6;
            }

            if ((first & (uint)(BitSDH >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "500/SDH");
                _sdh = Octets.U16(ref b, at);
                at += 2;
            }

            return at;
        }

        internal readonly int MaximumLength => 23;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitDOP >> 32)) != 0)
            {
                Octets.PutWide48(ref b, at, _dop.W0);
                at += 6;
            }

            if ((first & (uint)(BitSDP >> 32)) != 0)
            {
                Octets.PutWide48(ref b, at, _sdp.W0);
                at += 6;
            }

            if ((first & (uint)(BitSDH >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _sdh);
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
            if ((first & (uint)(BitDOP >> 32)) != 0)
            {
                Item500DOPField dopKept = TKept.IsPacked ? new Item500DOPField(Octets.U48(ref b, at)) : _dop;
                at += 6;
                dopKept.Accept("DOP", ref visitor, edition);
            }

            if ((first & (uint)(BitSDP >> 32)) != 0)
            {
                Item500SDPField sdpKept = TKept.IsPacked ? new Item500SDPField(Octets.U48(ref b, at)) : _sdp;
                at += 6;
                sdpKept.Accept("SDP", ref visitor, edition);
            }

            if ((first & (uint)(BitSDH >> 32)) != 0)
            {
                uint sdhKept = TKept.IsPacked ? Octets.U16(ref b, at) : _sdh;
                at += 2;
                visitor.Quantity("SDH", ((int)sdhKept) * (1.0 / 2), "m");
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I020/400 Contributing Devices, one entry; 1 octet.</summary>
    public struct Item400Entry : IEntry<Item400Entry>
    {
        internal uint W0;

        internal Item400Entry(uint octets) => W0 = octets;

        /// <summary>TU1/RU1 Contribution.</summary>
        public bool BIT1 { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>TU2/RU2 Contribution.</summary>
        public bool BIT2 { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>TU3/RU3 Contribution.</summary>
        public bool BIT3 { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>TU4/RU4 Contribution.</summary>
        public bool BIT4 { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>TU5/RU5 Contribution.</summary>
        public bool BIT5 { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>TU6/RU6 Contribution.</summary>
        public bool BIT6 { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>TU7/RU7 Contribution.</summary>
        public bool BIT7 { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>TU8/RU8 Contribution.</summary>
        public bool BIT8 { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        static int IEntry<Item400Entry>.OctetCount => 1;
        static bool IEntry<Item400Entry>.IsChained => false;

        static Item400Entry IEntry<Item400Entry>.Read(ref byte b, nint at)
        {
            Item400Entry entry = default;
            entry.W0 = Octets.U8(ref b, at);
            return entry;
        }

        readonly void IEntry<Item400Entry>.Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("BIT1", W0 >> 7);
            visitor.Code("BIT2", W0 >> 6 & 0x1);
            visitor.Code("BIT3", W0 >> 5 & 0x1);
            visitor.Code("BIT4", W0 >> 4 & 0x1);
            visitor.Code("BIT5", W0 >> 3 & 0x1);
            visitor.Code("BIT6", W0 >> 2 & 0x1);
            visitor.Code("BIT7", W0 >> 1 & 0x1);
            visitor.Code("BIT8", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I020/250 BDS Register Data, one entry; 8 octets.</summary>
    public struct Item250Entry : IEntry<Item250Entry>
    {
        internal ulong W0;

        internal Item250Entry(ulong octets) => W0 = octets;

        /// <summary>BDSDATA.</summary>
        public ulong BDSDATA { readonly get => (ulong)(W0 >> 8); set => W0 = W0 & ~0xFFFFFFFFFFFFFF00UL | (ulong)value << 8; }
        /// <summary>BDS Register Address 1.</summary>
        public byte BDS1 { readonly get => (byte)(W0 >> 4 & 0xF); set => W0 = W0 & ~0xF0UL | (ulong)value << 4 & 0xF0UL; }
        /// <summary>BDS Register Address 2.</summary>
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
            visitor.Code(edition <= 0 ? "MBDATA" : edition <= 1 ? "BDSREGISTER" : "BDSDATA", W0 >> 8);
            visitor.Register((byte)W0, W0 >> 8);
            visitor.Code("BDS1", W0 >> 4 & 0xF);
            visitor.Code("BDS2", W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I020/230 Communications/ACAS Capability and Flight Status; 2 octets.</summary>
    public struct Item230
    {
        internal uint W0;

        internal Item230(uint octets) => W0 = octets;

        /// <summary>COM.</summary>
        public byte COM { readonly get => (byte)(W0 >> 13); set => W0 = W0 & ~0xE000u | (uint)value << 13 & 0xE000u; }
        /// <summary>Flight Status.</summary>
        public byte STAT { readonly get => (byte)(W0 >> 10 & 0x7); set => W0 = W0 & ~0x1C00u | (uint)value << 10 & 0x1C00u; }
        /// <summary>CAS Extended Version Number; since edition 1.11.</summary>
        public byte CASEVN { readonly get => (byte)(W0 >> 8 & 0x3); set => W0 = W0 & ~0x300u | (uint)value << 8 & 0x300u; }
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
            if (edition >= 2)
            {
                visitor.Code("CASEVN", W0 >> 8 & 0x3);
            }
            else
            {
                visitor.Spare(W0 >> 8 & 0x3);
            }
            visitor.Code("MSSC", W0 >> 7 & 0x1);
            visitor.Code("ARC", W0 >> 6 & 0x1);
            visitor.Code("AIC", W0 >> 5 & 0x1);
            visitor.Code("B1A", W0 >> 4 & 0x1);
            visitor.Code("B1B", W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I020/030 Warning/Error Conditions, one entry; 1 octet.</summary>
    public struct Item030Entry : IEntry<Item030Entry>
    {
        internal uint W0;

        internal Item030Entry(uint octets) => W0 = octets;

        /// <summary>Warning/Error Conditions.</summary>
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

    /// <summary>I020/055 Mode-1 Code in Octal Representation; 1 octet.</summary>
    public struct Item055
    {
        internal uint W0;

        internal Item055(uint octets) => W0 = octets;

        /// <summary>Validated.</summary>
        public bool V { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Garbled.</summary>
        public bool G { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>Mode-1 Code in Octal Representation.</summary>
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

    /// <summary>I020/050 Mode-2 Code in Octal Representation; 2 octets.</summary>
    public struct Item050
    {
        internal uint W0;

        internal Item050(uint octets) => W0 = octets;

        /// <summary>Validated.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Garbled.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>L.</summary>
        public bool L { readonly get => (W0 >> 13 & 0x1) != 0; set => W0 = W0 & ~0x2000u | (uint)((value ? 1u : 0u)) << 13 & 0x2000u; }
        /// <summary>Mode-2 Reply in Octal Representation; its 4 octal digits are the code.</summary>
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

    /// <summary>I020/500/DOP DOP of Position; 6 octets.</summary>
    public struct Item500DOPField
    {
        internal ulong W0;

        internal Item500DOPField(ulong octets) => W0 = octets;

        /// <summary>DOP (X-Component); LSB 1/2^2.</summary>
        public double X_ratio { readonly get => ((long)(W0 >> 32)) * (1.0 / 4); set => W0 = W0 & ~0xFFFF00000000UL | (ulong)(Quantise.Unsigned(value * (4.0 / 1), 16)) << 32 & 0xFFFF00000000UL; }
        /// <summary>DOP (Y-Component); LSB 1/2^2.</summary>
        public double Y_ratio { readonly get => ((long)(W0 >> 16 & 0xFFFF)) * (1.0 / 4); set => W0 = W0 & ~0xFFFF0000UL | (ulong)(Quantise.Unsigned(value * (4.0 / 1), 16)) << 16 & 0xFFFF0000UL; }
        /// <summary>DOP (Correlation XY); LSB 1/2^2.</summary>
        public double XY_ratio { readonly get => ((long)(W0 << 48) >> 48) * (1.0 / 4); set => W0 = W0 & ~0xFFFFUL | (ulong)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((long)(W0 >> 32)) * (1.0 / 4), "");
            visitor.Quantity("Y", ((long)(W0 >> 16 & 0xFFFF)) * (1.0 / 4), "");
            visitor.Quantity("XY", ((long)(W0 << 48) >> 48) * (1.0 / 4), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I020/500/SDP Standard Deviation of Position; 6 octets.</summary>
    public struct Item500SDPField
    {
        internal ulong W0;

        internal Item500SDPField(ulong octets) => W0 = octets;

        /// <summary>SDP (X-Component); LSB 1/2^2 m.</summary>
        public double X_m { readonly get => ((long)(W0 >> 32)) * (1.0 / 4); set => W0 = W0 & ~0xFFFF00000000UL | (ulong)(Quantise.Unsigned(value * (4.0 / 1), 16)) << 32 & 0xFFFF00000000UL; }
        /// <summary>SDP (Y-Component); LSB 1/2^2 m.</summary>
        public double Y_m { readonly get => ((long)(W0 >> 16 & 0xFFFF)) * (1.0 / 4); set => W0 = W0 & ~0xFFFF0000UL | (ulong)(Quantise.Unsigned(value * (4.0 / 1), 16)) << 16 & 0xFFFF0000UL; }
        /// <summary>SDP (Correlation XY); LSB 1/2^2.</summary>
        public double XY_ratio { readonly get => ((long)(W0 << 48) >> 48) * (1.0 / 4); set => W0 = W0 & ~0xFFFFUL | (ulong)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((long)(W0 >> 32)) * (1.0 / 4), "m");
            visitor.Quantity("Y", ((long)(W0 >> 16 & 0xFFFF)) * (1.0 / 4), "m");
            visitor.Quantity("XY", ((long)(W0 << 48) >> 48) * (1.0 / 4), "");
            visitor.EndGroup();
        }
    }
}
