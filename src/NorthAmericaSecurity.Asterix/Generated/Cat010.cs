// Made by tools/asterix from definitions/010.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 010, editions 1.1. Surface movement surveillance: radar, multilateration and vehicles. EUROCONTROL-SPEC-0149-7.</summary>
public ref struct Cat010 : IRecord<Cat010>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit000 = 0x4000000000000000; // Message Type
    private const ulong Bit020 = 0x2000000000000000; // Target Report Descriptor
    private const ulong Bit140 = 0x1000000000000000; // Time of Day
    private const ulong Bit041 = 0x0800000000000000; // Position in WGS-84 Co-ordinates
    private const ulong Bit040 = 0x0400000000000000; // Measured Position in Polar Co-ordinates
    private const ulong Bit042 = 0x0200000000000000; // Position in Cartesian Co-ordinates
    private const ulong Bit200 = 0x0080000000000000; // Calculated Track Velocity in Polar Co-ordinates
    private const ulong Bit202 = 0x0040000000000000; // Calculated Track Velocity in Cartesian Co-ordinates
    private const ulong Bit161 = 0x0020000000000000; // Track Number
    private const ulong Bit170 = 0x0010000000000000; // Track Status
    private const ulong Bit060 = 0x0008000000000000; // Mode-3/A Code in Octal Representation
    private const ulong Bit220 = 0x0004000000000000; // Target Address
    private const ulong Bit245 = 0x0002000000000000; // Target Identification
    private const ulong Bit250 = 0x0000800000000000; // Mode S MB Data
    private const ulong Bit300 = 0x0000400000000000; // Vehicle Fleet Identification
    private const ulong Bit090 = 0x0000200000000000; // Flight Level in Binary Representation
    private const ulong Bit091 = 0x0000100000000000; // Measured Height
    private const ulong Bit270 = 0x0000080000000000; // Target Size and Orientation
    private const ulong Bit550 = 0x0000040000000000; // System Status
    private const ulong Bit310 = 0x0000020000000000; // Pre-programmed Message
    private const ulong Bit500 = 0x0000008000000000; // Standard Deviation of Position
    private const ulong Bit280 = 0x0000004000000000; // Presence
    private const ulong Bit131 = 0x0000002000000000; // Amplitude of Primary Plot
    private const ulong Bit210 = 0x0000001000000000; // Calculated Acceleration
    private const ulong BitSP = 0x0000000400000000; // Special Purpose Field
    private const ulong BitRE = 0x0000000200000000; // Reserved Expansion Field

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private uint _i000;
    private Item020 _i020;
    private uint _i140;
    private Item041 _i041;
    private Item040 _i040;
    private Item042 _i042;
    private Item200 _i200;
    private Item202 _i202;
    private Item161 _i161;
    private Item170 _i170;
    private Item060 _i060;
    private uint _i220;
    private Item245 _i245;
    private ReadOnlySpan<byte> _i250;
    private uint _i300;
    private Item090 _i090;
    private uint _i091;
    private Item270 _i270;
    private Item550 _i550;
    private Item310 _i310;
    private Item500 _i500;
    private ReadOnlySpan<byte> _i280;
    private uint _i131;
    private Item210 _i210;
    private ReadOnlySpan<byte> _sp;
    private ReadOnlySpan<byte> _re;

    public static byte Category => 10;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I010/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I010/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I010/000 is in the record.</summary>
    public bool Has000 { readonly get => (_announced.First & (uint)(Bit000 >> 32)) != 0; set { if (value != Has000) _i000 = default; _announced.First = value ? _announced.First | (uint)(Bit000 >> 32) : _announced.First & ~(uint)(Bit000 >> 32); } }

    /// <summary>I010/000 Message Type.</summary>
    public byte I000 { readonly get => Has000 ? (byte)_i000 : default; set { if ((_announced.First & (uint)(Bit000 >> 32)) == 0) _announced.First |= (uint)(Bit000 >> 32); _i000 = (uint)value; } }

    /// <summary>Whether I010/020 is in the record.</summary>
    public bool Has020 { readonly get => (_announced.First & (uint)(Bit020 >> 32)) != 0; set { if (value != Has020) _i020 = default; _announced.First = value ? _announced.First | (uint)(Bit020 >> 32) : _announced.First & ~(uint)(Bit020 >> 32); } }

    /// <summary>I010/020 Target Report Descriptor.</summary>
    public Item020 I020 { readonly get => Has020 ? _i020 : default; set { if ((_announced.First & (uint)(Bit020 >> 32)) == 0) _announced.First |= (uint)(Bit020 >> 32); _i020 = value; } }

    /// <summary>Whether I010/140 is in the record.</summary>
    public bool Has140 { readonly get => (_announced.First & (uint)(Bit140 >> 32)) != 0; set { if (value != Has140) _i140 = default; _announced.First = value ? _announced.First | (uint)(Bit140 >> 32) : _announced.First & ~(uint)(Bit140 >> 32); } }

    /// <summary>I010/140 Time of Day; LSB 1/2^7 s.</summary>
    public double I140_s { readonly get => Has140 ? ((int)_i140) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit140 >> 32)) == 0) _announced.First |= (uint)(Bit140 >> 32); _i140 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I010/041 is in the record.</summary>
    public bool Has041 { readonly get => (_announced.First & (uint)(Bit041 >> 32)) != 0; set { if (value != Has041) _i041 = default; _announced.First = value ? _announced.First | (uint)(Bit041 >> 32) : _announced.First & ~(uint)(Bit041 >> 32); } }

    /// <summary>I010/041 Position in WGS-84 Co-ordinates.</summary>
    public Item041 I041 { readonly get => Has041 ? _i041 : default; set { if ((_announced.First & (uint)(Bit041 >> 32)) == 0) _announced.First |= (uint)(Bit041 >> 32); _i041 = value; } }

    /// <summary>Whether I010/040 is in the record.</summary>
    public bool Has040 { readonly get => (_announced.First & (uint)(Bit040 >> 32)) != 0; set { if (value != Has040) _i040 = default; _announced.First = value ? _announced.First | (uint)(Bit040 >> 32) : _announced.First & ~(uint)(Bit040 >> 32); } }

    /// <summary>I010/040 Measured Position in Polar Co-ordinates.</summary>
    public Item040 I040 { readonly get => Has040 ? _i040 : default; set { if ((_announced.First & (uint)(Bit040 >> 32)) == 0) _announced.First |= (uint)(Bit040 >> 32); _i040 = value; } }

    /// <summary>Whether I010/042 is in the record.</summary>
    public bool Has042 { readonly get => (_announced.First & (uint)(Bit042 >> 32)) != 0; set { if (value != Has042) _i042 = default; _announced.First = value ? _announced.First | (uint)(Bit042 >> 32) : _announced.First & ~(uint)(Bit042 >> 32); } }

    /// <summary>I010/042 Position in Cartesian Co-ordinates.</summary>
    public Item042 I042 { readonly get => Has042 ? _i042 : default; set { if ((_announced.First & (uint)(Bit042 >> 32)) == 0) _announced.First |= (uint)(Bit042 >> 32); _i042 = value; } }

    /// <summary>Whether I010/200 is in the record.</summary>
    public bool Has200 { readonly get => (_announced.First & (uint)(Bit200 >> 32)) != 0; set { if (value != Has200) _i200 = default; _announced.First = value ? _announced.First | (uint)(Bit200 >> 32) : _announced.First & ~(uint)(Bit200 >> 32); } }

    /// <summary>I010/200 Calculated Track Velocity in Polar Co-ordinates.</summary>
    public Item200 I200 { readonly get => Has200 ? _i200 : default; set { if ((_announced.First & (uint)(Bit200 >> 32)) == 0) _announced.First |= (uint)(Bit200 >> 32); _i200 = value; } }

    /// <summary>Whether I010/202 is in the record.</summary>
    public bool Has202 { readonly get => (_announced.First & (uint)(Bit202 >> 32)) != 0; set { if (value != Has202) _i202 = default; _announced.First = value ? _announced.First | (uint)(Bit202 >> 32) : _announced.First & ~(uint)(Bit202 >> 32); } }

    /// <summary>I010/202 Calculated Track Velocity in Cartesian Co-ordinates.</summary>
    public Item202 I202 { readonly get => Has202 ? _i202 : default; set { if ((_announced.First & (uint)(Bit202 >> 32)) == 0) _announced.First |= (uint)(Bit202 >> 32); _i202 = value; } }

    /// <summary>Whether I010/161 is in the record.</summary>
    public bool Has161 { readonly get => (_announced.First & (uint)(Bit161 >> 32)) != 0; set { if (value != Has161) _i161 = default; _announced.First = value ? _announced.First | (uint)(Bit161 >> 32) : _announced.First & ~(uint)(Bit161 >> 32); } }

    /// <summary>I010/161 Track Number.</summary>
    public Item161 I161 { readonly get => Has161 ? _i161 : default; set { if ((_announced.First & (uint)(Bit161 >> 32)) == 0) _announced.First |= (uint)(Bit161 >> 32); _i161 = value; } }

    /// <summary>Whether I010/170 is in the record.</summary>
    public bool Has170 { readonly get => (_announced.First & (uint)(Bit170 >> 32)) != 0; set { if (value != Has170) _i170 = default; _announced.First = value ? _announced.First | (uint)(Bit170 >> 32) : _announced.First & ~(uint)(Bit170 >> 32); } }

    /// <summary>I010/170 Track Status.</summary>
    public Item170 I170 { readonly get => Has170 ? _i170 : default; set { if ((_announced.First & (uint)(Bit170 >> 32)) == 0) _announced.First |= (uint)(Bit170 >> 32); _i170 = value; } }

    /// <summary>Whether I010/060 is in the record.</summary>
    public bool Has060 { readonly get => (_announced.First & (uint)(Bit060 >> 32)) != 0; set { if (value != Has060) _i060 = default; _announced.First = value ? _announced.First | (uint)(Bit060 >> 32) : _announced.First & ~(uint)(Bit060 >> 32); } }

    /// <summary>I010/060 Mode-3/A Code in Octal Representation.</summary>
    public Item060 I060 { readonly get => Has060 ? _i060 : default; set { if ((_announced.First & (uint)(Bit060 >> 32)) == 0) _announced.First |= (uint)(Bit060 >> 32); _i060 = value; } }

    /// <summary>Whether I010/220 is in the record.</summary>
    public bool Has220 { readonly get => (_announced.First & (uint)(Bit220 >> 32)) != 0; set { if (value != Has220) _i220 = default; _announced.First = value ? _announced.First | (uint)(Bit220 >> 32) : _announced.First & ~(uint)(Bit220 >> 32); } }

    /// <summary>I010/220 Target Address.</summary>
    public uint I220 { readonly get => Has220 ? (uint)_i220 : default; set { if ((_announced.First & (uint)(Bit220 >> 32)) == 0) _announced.First |= (uint)(Bit220 >> 32); _i220 = (uint)value & 0xFFFFFFu; } }

    /// <summary>Whether I010/245 is in the record.</summary>
    public bool Has245 { readonly get => (_announced.First & (uint)(Bit245 >> 32)) != 0; set { if (value != Has245) _i245 = default; _announced.First = value ? _announced.First | (uint)(Bit245 >> 32) : _announced.First & ~(uint)(Bit245 >> 32); } }

    /// <summary>I010/245 Target Identification.</summary>
    public Item245 I245 { readonly get => Has245 ? _i245 : default; set { if ((_announced.First & (uint)(Bit245 >> 32)) == 0) _announced.First |= (uint)(Bit245 >> 32); _i245 = value; } }

    /// <summary>Whether I010/250 is in the record.</summary>
    public bool Has250 { readonly get => (_announced.First & (uint)(Bit250 >> 32)) != 0; set { if (value != Has250) _i250 = default; _announced.First = value ? _announced.First | (uint)(Bit250 >> 32) : _announced.First & ~(uint)(Bit250 >> 32); } }

    /// <summary>I010/250 Mode S MB Data.</summary>
    public Repetition<Item250Entry> I250 { readonly get => new(Has250 ? _i250 : default); set { if ((_announced.First & (uint)(Bit250 >> 32)) == 0) _announced.First |= (uint)(Bit250 >> 32); _i250 = value.Octets; } }

    /// <summary>Whether I010/300 is in the record.</summary>
    public bool Has300 { readonly get => (_announced.First & (uint)(Bit300 >> 32)) != 0; set { if (value != Has300) _i300 = default; _announced.First = value ? _announced.First | (uint)(Bit300 >> 32) : _announced.First & ~(uint)(Bit300 >> 32); } }

    /// <summary>I010/300 Vehicle Fleet Identification.</summary>
    public byte I300 { readonly get => Has300 ? (byte)_i300 : default; set { if ((_announced.First & (uint)(Bit300 >> 32)) == 0) _announced.First |= (uint)(Bit300 >> 32); _i300 = (uint)value; } }

    /// <summary>Whether I010/090 is in the record.</summary>
    public bool Has090 { readonly get => (_announced.First & (uint)(Bit090 >> 32)) != 0; set { if (value != Has090) _i090 = default; _announced.First = value ? _announced.First | (uint)(Bit090 >> 32) : _announced.First & ~(uint)(Bit090 >> 32); } }

    /// <summary>I010/090 Flight Level in Binary Representation.</summary>
    public Item090 I090 { readonly get => Has090 ? _i090 : default; set { if ((_announced.First & (uint)(Bit090 >> 32)) == 0) _announced.First |= (uint)(Bit090 >> 32); _i090 = value; } }

    /// <summary>Whether I010/091 is in the record.</summary>
    public bool Has091 { readonly get => (_announced.First & (uint)(Bit091 >> 32)) != 0; set { if (value != Has091) _i091 = default; _announced.First = value ? _announced.First | (uint)(Bit091 >> 32) : _announced.First & ~(uint)(Bit091 >> 32); } }

    /// <summary>I010/091 Measured Height; LSB 25/2^2 ft.</summary>
    public double I091_ft { readonly get => Has091 ? ((int)(_i091 << 16) >> 16) * (25.0 / 4) : default; set { if ((_announced.First & (uint)(Bit091 >> 32)) == 0) _announced.First |= (uint)(Bit091 >> 32); _i091 = (uint)(Quantise.Signed(value * (4.0 / 25), 16)) & 0xFFFFu; } }

    /// <summary>Whether I010/270 is in the record.</summary>
    public bool Has270 { readonly get => (_announced.First & (uint)(Bit270 >> 32)) != 0; set { if (value != Has270) _i270 = default; _announced.First = value ? _announced.First | (uint)(Bit270 >> 32) : _announced.First & ~(uint)(Bit270 >> 32); } }

    /// <summary>I010/270 Target Size and Orientation.</summary>
    public Item270 I270 { readonly get => Has270 ? _i270 : default; set { if ((_announced.First & (uint)(Bit270 >> 32)) == 0) _announced.First |= (uint)(Bit270 >> 32); _i270 = value; } }

    /// <summary>Whether I010/550 is in the record.</summary>
    public bool Has550 { readonly get => (_announced.First & (uint)(Bit550 >> 32)) != 0; set { if (value != Has550) _i550 = default; _announced.First = value ? _announced.First | (uint)(Bit550 >> 32) : _announced.First & ~(uint)(Bit550 >> 32); } }

    /// <summary>I010/550 System Status.</summary>
    public Item550 I550 { readonly get => Has550 ? _i550 : default; set { if ((_announced.First & (uint)(Bit550 >> 32)) == 0) _announced.First |= (uint)(Bit550 >> 32); _i550 = value; } }

    /// <summary>Whether I010/310 is in the record.</summary>
    public bool Has310 { readonly get => (_announced.First & (uint)(Bit310 >> 32)) != 0; set { if (value != Has310) _i310 = default; _announced.First = value ? _announced.First | (uint)(Bit310 >> 32) : _announced.First & ~(uint)(Bit310 >> 32); } }

    /// <summary>I010/310 Pre-programmed Message.</summary>
    public Item310 I310 { readonly get => Has310 ? _i310 : default; set { if ((_announced.First & (uint)(Bit310 >> 32)) == 0) _announced.First |= (uint)(Bit310 >> 32); _i310 = value; } }

    /// <summary>Whether I010/500 is in the record.</summary>
    public bool Has500 { readonly get => (_announced.First & (uint)(Bit500 >> 32)) != 0; set { if (value != Has500) _i500 = default; _announced.First = value ? _announced.First | (uint)(Bit500 >> 32) : _announced.First & ~(uint)(Bit500 >> 32); } }

    /// <summary>I010/500 Standard Deviation of Position.</summary>
    public Item500 I500 { readonly get => Has500 ? _i500 : default; set { if ((_announced.First & (uint)(Bit500 >> 32)) == 0) _announced.First |= (uint)(Bit500 >> 32); _i500 = value; } }

    /// <summary>Whether I010/280 is in the record.</summary>
    public bool Has280 { readonly get => (_announced.First & (uint)(Bit280 >> 32)) != 0; set { if (value != Has280) _i280 = default; _announced.First = value ? _announced.First | (uint)(Bit280 >> 32) : _announced.First & ~(uint)(Bit280 >> 32); } }

    /// <summary>I010/280 Presence.</summary>
    public Repetition<Item280Entry> I280 { readonly get => new(Has280 ? _i280 : default); set { if ((_announced.First & (uint)(Bit280 >> 32)) == 0) _announced.First |= (uint)(Bit280 >> 32); _i280 = value.Octets; } }

    /// <summary>Whether I010/131 is in the record.</summary>
    public bool Has131 { readonly get => (_announced.First & (uint)(Bit131 >> 32)) != 0; set { if (value != Has131) _i131 = default; _announced.First = value ? _announced.First | (uint)(Bit131 >> 32) : _announced.First & ~(uint)(Bit131 >> 32); } }

    /// <summary>I010/131 Amplitude of Primary Plot.</summary>
    public byte I131 { readonly get => Has131 ? (byte)_i131 : default; set { if ((_announced.First & (uint)(Bit131 >> 32)) == 0) _announced.First |= (uint)(Bit131 >> 32); _i131 = (uint)value; } }

    /// <summary>Whether I010/210 is in the record.</summary>
    public bool Has210 { readonly get => (_announced.First & (uint)(Bit210 >> 32)) != 0; set { if (value != Has210) _i210 = default; _announced.First = value ? _announced.First | (uint)(Bit210 >> 32) : _announced.First & ~(uint)(Bit210 >> 32); } }

    /// <summary>I010/210 Calculated Acceleration.</summary>
    public Item210 I210 { readonly get => Has210 ? _i210 : default; set { if ((_announced.First & (uint)(Bit210 >> 32)) == 0) _announced.First |= (uint)(Bit210 >> 32); _i210 = value; } }

    /// <summary>Whether I010/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I010/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <summary>Whether I010/RE is in the record.</summary>
    public bool HasRE { readonly get => (_announced.First & (uint)(BitRE >> 32)) != 0; set { if (value != HasRE) _re = default; _announced.First = value ? _announced.First | (uint)(BitRE >> 32) : _announced.First & ~(uint)(BitRE >> 32); } }

    /// <summary>I010/RE Reserved Expansion Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> RE { readonly get => HasRE ? _re : default; set { if ((_announced.First & (uint)(BitRE >> 32)) == 0) _announced.First |= (uint)(BitRE >> 32); _re = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat010 record, out int length, out RecordFault fault)
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
        const ulong Assigned = 0xFEFEFEF600000000;
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x7016CE6600000000) + 2 * BitOperations.PopCount(fspec & 0x902E301000000000) + 4 * BitOperations.PopCount(fspec & 0x06C2008000000000) + 8 * BitOperations.PopCount(fspec & 0x0800000000000000));
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

        if ((first & (uint)(Bit000 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "000");
            _i000 = Octets.U8(ref b, at);
            at += 1;
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

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "040");
            _i040.W0 = Octets.U32(ref b, at);
            at += 4;
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

        if ((first & (uint)(Bit202 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "202");
            _i202.W0 = Octets.U32(ref b, at);
            at += 4;
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

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "060");
            _i060.W0 = Octets.U16(ref b, at);
            at += 2;
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

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "300");
            _i300 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "090");
            _i090.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit091 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "091");
            _i091 = Octets.U16(ref b, at);
            at += 2;
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

        if ((first & (uint)(Bit550 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "550");
            _i550.W0 = Octets.U8(ref b, at);
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
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "500");
            _i500.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit280 >> 32)) != 0)
        {
            nint start280 = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "280");
            int octets280 = 2 * (int)Octets.U8(ref b, at);
            if (end - at <= octets280)
                return fault.Set(RecordFaultKind.ItemTorn, at, "280");
            _i280 = bytes.Slice((int)at + 1, octets280);
            at += 1 + octets280;
            spare -= at - start280 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit131 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "131");
            _i131 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "210");
            _i210.W0 = Octets.U16(ref b, at);
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
            _re = bytes.Slice((int)at + 1, lengthRE - 1);
            at += lengthRE;
            spare -= at - startRE - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        return at;
    }

    /// <inheritdoc/>
    public readonly int MaximumLength => (_present & 0x0000804600000000) == 0 ? 103 : 103 + (Has250 ? _i250.Length : 0) + (Has280 ? _i280.Length : 0) + (HasSP ? _sp.Length : 0) + (HasRE ? _re.Length : 0);

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

        if ((first & (uint)(Bit000 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i000);
            at += 1;
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

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i040.W0);
            at += 4;
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

        if ((first & (uint)(Bit202 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i202.W0);
            at += 4;
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

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i060.W0);
            at += 2;
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

        if ((first & (uint)(Bit250 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i250.Length / 8);
            at = Octets.WriteSpan(ref b, at + 1, _i250);
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i300);
            at += 1;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i090.W0);
            at += 2;
        }

        if ((first & (uint)(Bit091 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i091);
            at += 2;
        }

        if ((first & (uint)(Bit270 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i270.W0, _i270.OctetCount);
        }

        if ((first & (uint)(Bit550 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i550.W0);
            at += 1;
        }

        if ((first & (uint)(Bit310 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i310.W0);
            at += 1;
        }

        if ((first & (uint)(Bit500 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i500.W0);
            at += 4;
        }

        if ((first & (uint)(Bit280 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i280.Length / 2);
            at = Octets.WriteSpan(ref b, at + 1, _i280);
        }

        if ((first & (uint)(Bit131 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i131);
            at += 1;
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i210.W0);
            at += 2;
        }

        if ((first & (uint)(BitSP >> 32)) != 0)
        {
            at = Octets.WriteExplicit(ref b, at, _sp);
        }

        if ((first & (uint)(BitRE >> 32)) != 0)
        {
            at = Octets.WriteExplicit(ref b, at, _re);
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

        if ((first & (uint)(Bit000 >> 32)) != 0)
        {
            visitor.Code("000", _i000);
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

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            _i040.Accept("040", ref visitor, edition);
        }

        if ((first & (uint)(Bit042 >> 32)) != 0)
        {
            _i042.Accept("042", ref visitor, edition);
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            _i200.Accept("200", ref visitor, edition);
        }

        if ((first & (uint)(Bit202 >> 32)) != 0)
        {
            _i202.Accept("202", ref visitor, edition);
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            _i161.Accept("161", ref visitor, edition);
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            _i170.Accept("170", ref visitor, edition);
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            _i060.Accept("060", ref visitor, edition);
        }

        if ((first & (uint)(Bit220 >> 32)) != 0)
        {
            visitor.Code("220", _i220);
        }

        if ((first & (uint)(Bit245 >> 32)) != 0)
        {
            _i245.Accept("245", ref visitor, edition);
        }

        if ((first & (uint)(Bit250 >> 32)) != 0)
        {
            visitor.BeginList("250");
            foreach (Item250Entry entry in I250)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            visitor.Code("300", _i300);
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            _i090.Accept("090", ref visitor, edition);
        }

        if ((first & (uint)(Bit091 >> 32)) != 0)
        {
            visitor.Quantity("091", ((int)(_i091 << 16) >> 16) * (25.0 / 4), "ft");
        }

        if ((first & (uint)(Bit270 >> 32)) != 0)
        {
            _i270.Accept("270", ref visitor, edition);
        }

        if ((first & (uint)(Bit550 >> 32)) != 0)
        {
            _i550.Accept("550", ref visitor, edition);
        }

        if ((first & (uint)(Bit310 >> 32)) != 0)
        {
            _i310.Accept("310", ref visitor, edition);
        }

        if ((first & (uint)(Bit500 >> 32)) != 0)
        {
            _i500.Accept("500", ref visitor, edition);
        }

        if ((first & (uint)(Bit280 >> 32)) != 0)
        {
            visitor.BeginList("280");
            foreach (Item280Entry entry in I280)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit131 >> 32)) != 0)
        {
            visitor.Code("131", _i131);
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            _i210.Accept("210", ref visitor, edition);
        }

        if ((first & (uint)(BitSP >> 32)) != 0)
        {
            visitor.BeginGroup("SP");
            visitor.Octets("_hex", _sp);
            visitor.EndGroup();
        }

        if ((first & (uint)(BitRE >> 32)) != 0)
        {
            visitor.BeginGroup("RE");
            visitor.Octets("_hex", _re);
            visitor.EndGroup();
        }
    }

    /// <summary>I010/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I010/020 Target Report Descriptor; 3 extents, in 3 octets.</summary>
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
        /// <summary>DCR; extent 1.</summary>
        public bool DCR { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>CHN; extent 1.</summary>
        public bool CHN { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>GBS; extent 1.</summary>
        public bool GBS { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>CRT; extent 1.</summary>
        public bool CRT { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>SIM; extent 2.</summary>
        public bool SIM { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }
        /// <summary>TST; extent 2.</summary>
        public bool TST { readonly get => (W0 >> 54 & 0x1) != 0; set => W0 = W0 & ~0x40000000000000UL | (ulong)((value ? 1u : 0u)) << 54 & 0x40000000000000UL | 0x0100000000000000UL; }
        /// <summary>RAB; extent 2.</summary>
        public bool RAB { readonly get => (W0 >> 53 & 0x1) != 0; set => W0 = W0 & ~0x20000000000000UL | (ulong)((value ? 1u : 0u)) << 53 & 0x20000000000000UL | 0x0100000000000000UL; }
        /// <summary>LOP; extent 2.</summary>
        public byte LOP { readonly get => (byte)(W0 >> 51 & 0x3); set => W0 = W0 & ~0x18000000000000UL | (ulong)value << 51 & 0x18000000000000UL | 0x0100000000000000UL; }
        /// <summary>TOT; extent 2.</summary>
        public byte TOT { readonly get => (byte)(W0 >> 49 & 0x3); set => W0 = W0 & ~0x6000000000000UL | (ulong)value << 49 & 0x6000000000000UL | 0x0100000000000000UL; }
        /// <summary>SPI; extent 3.</summary>
        public bool SPI { readonly get => (W0 >> 47 & 0x1) != 0; set => W0 = W0 & ~0x800000000000UL | (ulong)((value ? 1u : 0u)) << 47 & 0x800000000000UL | 0x0101000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("TYP", W0 >> 61);
            visitor.Code("DCR", W0 >> 60 & 0x1);
            visitor.Code("CHN", W0 >> 59 & 0x1);
            visitor.Code("GBS", W0 >> 58 & 0x1);
            visitor.Code("CRT", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("SIM", W0 >> 55 & 0x1);
                visitor.Code("TST", W0 >> 54 & 0x1);
                visitor.Code("RAB", W0 >> 53 & 0x1);
                visitor.Code("LOP", W0 >> 51 & 0x3);
                visitor.Code("TOT", W0 >> 49 & 0x3);
            }
            if (octets > 2)
            {
                visitor.Code("SPI", W0 >> 47 & 0x1);
                visitor.Spare(W0 >> 41 & 0x3F);
            }
            int known = 3;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I010/041 Position in WGS-84 Co-ordinates; 8 octets.</summary>
    public struct Item041
    {
        internal ulong W0;

        internal Item041(ulong octets) => W0 = octets;

        /// <summary>Latitude; LSB 180/2^31 deg.</summary>
        public double LAT_deg { readonly get => ((long)W0 >> 32) * (45.0 / 536870912); set => W0 = W0 & ~0xFFFFFFFF00000000UL | (ulong)(Quantise.Wrapped(value * (536870912.0 / 45))) << 32; }
        /// <summary>Longitude; LSB 180/2^31 deg.</summary>
        public double LON_deg { readonly get => ((long)(W0 << 32) >> 32) * (45.0 / 536870912); set => W0 = W0 & ~0xFFFFFFFFUL | (ulong)(Quantise.Wrapped(value * (536870912.0 / 45))) & 0xFFFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("LAT", ((long)W0 >> 32) * (45.0 / 536870912), "deg");
            visitor.Quantity("LON", ((long)(W0 << 32) >> 32) * (45.0 / 536870912), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I010/040 Measured Position in Polar Co-ordinates; 4 octets.</summary>
    public struct Item040
    {
        internal uint W0;

        internal Item040(uint octets) => W0 = octets;

        /// <summary>RHO; LSB 1 m.</summary>
        public double RHO_m { readonly get => (double)((int)(W0 >> 16)); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Unsigned(value * (1.0 / 1), 16)) << 16; }
        /// <summary>Theta; LSB 360/2^16 deg.</summary>
        public double TH_deg { readonly get => ((int)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("RHO", (double)((int)(W0 >> 16)), "m");
            visitor.Quantity("TH", ((int)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I010/042 Position in Cartesian Co-ordinates; 4 octets.</summary>
    public struct Item042
    {
        internal uint W0;

        internal Item042(uint octets) => W0 = octets;

        /// <summary>X Coordinate; LSB 1 m.</summary>
        public double X_m { readonly get => (double)((int)W0 >> 16); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Signed(value * (1.0 / 1), 16)) << 16; }
        /// <summary>Y Coordinate; LSB 1 m.</summary>
        public double Y_m { readonly get => (double)((int)(W0 << 16) >> 16); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Signed(value * (1.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", (double)((int)W0 >> 16), "m");
            visitor.Quantity("Y", (double)((int)(W0 << 16) >> 16), "m");
            visitor.EndGroup();
        }
    }

    /// <summary>I010/200 Calculated Track Velocity in Polar Co-ordinates; 4 octets.</summary>
    public struct Item200
    {
        internal uint W0;

        internal Item200(uint octets) => W0 = octets;

        /// <summary>Ground Speed; LSB 1/2^14 NM/s.</summary>
        public double GSP_NMps { readonly get => ((int)(W0 >> 16)) * (1.0 / 16384); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Unsigned(value * (16384.0 / 1), 16)) << 16; }
        /// <summary>Track Angle; LSB 360/2^16 deg.</summary>
        public double TRA_deg { readonly get => ((int)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("GSP", ((int)(W0 >> 16)) * (1.0 / 16384), "NM/s");
            visitor.Quantity("TRA", ((int)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I010/202 Calculated Track Velocity in Cartesian Co-ordinates; 4 octets.</summary>
    public struct Item202
    {
        internal uint W0;

        internal Item202(uint octets) => W0 = octets;

        /// <summary>X Velocity; LSB 1/2^2 m/s.</summary>
        public double VX_mps { readonly get => ((int)W0 >> 16) * (1.0 / 4); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Signed(value * (4.0 / 1), 16)) << 16; }
        /// <summary>Y Velocity; LSB 1/2^2 m/s.</summary>
        public double VY_mps { readonly get => ((int)(W0 << 16) >> 16) * (1.0 / 4); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("VX", ((int)W0 >> 16) * (1.0 / 4), "m/s");
            visitor.Quantity("VY", ((int)(W0 << 16) >> 16) * (1.0 / 4), "m/s");
            visitor.EndGroup();
        }
    }

    /// <summary>I010/161 Track Number; 2 octets.</summary>
    public struct Item161
    {
        internal uint W0;

        internal Item161(uint octets) => W0 = octets;

        /// <summary>Track Number.</summary>
        public ushort TRK { readonly get => (ushort)(W0 & 0xFFF); set => W0 = W0 & ~0xFFFu | (uint)value & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 12);
            visitor.Code("TRK", W0 & 0xFFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I010/170 Track Status; 3 extents, in 3 octets.</summary>
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
        public byte CST { readonly get => (byte)(W0 >> 60 & 0x3); set => W0 = W0 & ~0x3000000000000000UL | (ulong)value << 60 & 0x3000000000000000UL; }
        /// <summary>MAH; extent 1.</summary>
        public bool MAH { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>TCC; extent 1.</summary>
        public bool TCC { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>STH; extent 1.</summary>
        public bool STH { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>TOM; extent 2.</summary>
        public byte TOM { readonly get => (byte)(W0 >> 54 & 0x3); set => W0 = W0 & ~0xC0000000000000UL | (ulong)value << 54 & 0xC0000000000000UL | 0x0100000000000000UL; }
        /// <summary>DOU; extent 2.</summary>
        public byte DOU { readonly get => (byte)(W0 >> 51 & 0x7); set => W0 = W0 & ~0x38000000000000UL | (ulong)value << 51 & 0x38000000000000UL | 0x0100000000000000UL; }
        /// <summary>MRS; extent 2.</summary>
        public byte MRS { readonly get => (byte)(W0 >> 49 & 0x3); set => W0 = W0 & ~0x6000000000000UL | (ulong)value << 49 & 0x6000000000000UL | 0x0100000000000000UL; }
        /// <summary>GHO; extent 3.</summary>
        public bool GHO { readonly get => (W0 >> 47 & 0x1) != 0; set => W0 = W0 & ~0x800000000000UL | (ulong)((value ? 1u : 0u)) << 47 & 0x800000000000UL | 0x0101000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("CNF", W0 >> 63);
            visitor.Code("TRE", W0 >> 62 & 0x1);
            visitor.Code("CST", W0 >> 60 & 0x3);
            visitor.Code("MAH", W0 >> 59 & 0x1);
            visitor.Code("TCC", W0 >> 58 & 0x1);
            visitor.Code("STH", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("TOM", W0 >> 54 & 0x3);
                visitor.Code("DOU", W0 >> 51 & 0x7);
                visitor.Code("MRS", W0 >> 49 & 0x3);
            }
            if (octets > 2)
            {
                visitor.Code("GHO", W0 >> 47 & 0x1);
                visitor.Spare(W0 >> 41 & 0x3F);
            }
            int known = 3;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I010/060 Mode-3/A Code in Octal Representation; 2 octets.</summary>
    public struct Item060
    {
        internal uint W0;

        internal Item060(uint octets) => W0 = octets;

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

    /// <summary>I010/245 Target Identification; 7 octets.</summary>
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

    /// <summary>I010/250 Mode S MB Data, one entry; 8 octets.</summary>
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

    /// <summary>I010/090 Flight Level in Binary Representation; 2 octets.</summary>
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

    /// <summary>I010/270 Target Size and Orientation; 3 extents, in 3 octets.</summary>
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

    /// <summary>I010/550 System Status; 1 octet.</summary>
    public struct Item550
    {
        internal uint W0;

        internal Item550(uint octets) => W0 = octets;

        /// <summary>NOGO.</summary>
        public byte NOGO { readonly get => (byte)(W0 >> 6); set => W0 = W0 & ~0xC0u | (uint)value << 6 & 0xC0u; }
        /// <summary>Overload Indicator.</summary>
        public bool OVL { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>Time Source Validity.</summary>
        public bool TSV { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>DIV.</summary>
        public bool DIV { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>TTF.</summary>
        public bool TTF { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("NOGO", W0 >> 6);
            visitor.Code("OVL", W0 >> 5 & 0x1);
            visitor.Code("TSV", W0 >> 4 & 0x1);
            visitor.Code("DIV", W0 >> 3 & 0x1);
            visitor.Code("TTF", W0 >> 2 & 0x1);
            visitor.Spare(W0 & 0x3);
            visitor.EndGroup();
        }
    }

    /// <summary>I010/310 Pre-programmed Message; 1 octet.</summary>
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

    /// <summary>I010/500 Standard Deviation of Position; 4 octets.</summary>
    public struct Item500
    {
        internal uint W0;

        internal Item500(uint octets) => W0 = octets;

        /// <summary>Standard Deviation of X Component; LSB 1/2^2 m.</summary>
        public double DEVX_m { readonly get => ((int)(W0 >> 24)) * (1.0 / 4); set => W0 = W0 & ~0xFF000000u | (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)) << 24; }
        /// <summary>Standard Deviation of Y Component; LSB 1/2^2 m.</summary>
        public double DEVY_m { readonly get => ((int)(W0 >> 16 & 0xFF)) * (1.0 / 4); set => W0 = W0 & ~0xFF0000u | (uint)(Quantise.Unsigned(value * (4.0 / 1), 8)) << 16 & 0xFF0000u; }
        /// <summary>Covariance in Two's Complement Form; LSB 1/2^2 m.</summary>
        public double COVXY_m { readonly get => ((int)(W0 << 16) >> 16) * (1.0 / 4); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("DEVX", ((int)(W0 >> 24)) * (1.0 / 4), "m");
            visitor.Quantity("DEVY", ((int)(W0 >> 16 & 0xFF)) * (1.0 / 4), "m");
            visitor.Quantity("COVXY", ((int)(W0 << 16) >> 16) * (1.0 / 4), "m");
            visitor.EndGroup();
        }
    }

    /// <summary>I010/280 Presence, one entry; 2 octets.</summary>
    public struct Item280Entry : IEntry<Item280Entry>
    {
        internal uint W0;

        internal Item280Entry(uint octets) => W0 = octets;

        /// <summary>DRHO; LSB 1 m.</summary>
        public double DRHO_m { readonly get => (double)((int)(W0 << 16) >> 24); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (1.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>DTHETA; LSB 3/20 deg.</summary>
        public double DTHETA_deg { readonly get => ((int)(W0 << 24) >> 24) * 3.0 / 20; set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (20.0 / 3), 8)) & 0xFFu; }

        static int IEntry<Item280Entry>.OctetCount => 2;
        static bool IEntry<Item280Entry>.IsChained => false;

        static Item280Entry IEntry<Item280Entry>.Read(ref byte b, nint at)
        {
            Item280Entry entry = default;
            entry.W0 = Octets.U16(ref b, at);
            return entry;
        }

        readonly void IEntry<Item280Entry>.Write(ref byte b, nint at)
        {
            Octets.Put16(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("DRHO", (double)((int)(W0 << 16) >> 24), "m");
            visitor.Quantity("DTHETA", ((int)(W0 << 24) >> 24) * 3.0 / 20, "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I010/210 Calculated Acceleration; 2 octets.</summary>
    public struct Item210
    {
        internal uint W0;

        internal Item210(uint octets) => W0 = octets;

        /// <summary>X Acceleration; LSB 1/2^2 m/s2.</summary>
        public double AX_mps2 { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 4); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (4.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Y Acceleration; LSB 1/2^2 m/s2.</summary>
        public double AY_mps2 { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 4); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("AX", ((int)(W0 << 16) >> 24) * (1.0 / 4), "m/s2");
            visitor.Quantity("AY", ((int)(W0 << 24) >> 24) * (1.0 / 4), "m/s2");
            visitor.EndGroup();
        }
    }
}
