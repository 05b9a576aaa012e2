// Made by tools/asterix from definitions/001.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 001, editions 1.2, 1.3, 1.4. Mono radar target reports: plots and tracks, told apart by I001/020 TYP. EUROCONTROL-SPEC-0149-2a.</summary>
public ref struct Cat001 : IRecord<Cat001>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit020 = 0x4000000000000000; // Target Report Descriptor
    private const ulong Bit030 = 0x2000000000000000; // Warning/Error Conditions
    private const ulong Bit040 = 0x1000000000000000; // Measured Position in Polar Co-ordinates
    private const ulong Bit042 = 0x0800000000000000; // Calculated Position in Cartesian Co-ordinates
    private const ulong Bit050 = 0x0400000000000000; // Mode-2 Code in Octal Representation
    private const ulong Bit060 = 0x0200000000000000; // Mode-2 Code Confidence Indicator
    private const ulong Bit070 = 0x0080000000000000; // Mode-3/A Code in Octal Representation
    private const ulong Bit080 = 0x0040000000000000; // Mode-3/A Code Confidence Indicator
    private const ulong Bit090 = 0x0020000000000000; // Mode-C Code in Binary Representation
    private const ulong Bit100 = 0x0010000000000000; // Mode-C Code and Code Confidence Indicator
    private const ulong Bit120 = 0x0008000000000000; // Measured Radial Doppler Speed
    private const ulong Bit130 = 0x0004000000000000; // Radar Plot Characteristics
    private const ulong Bit131 = 0x0002000000000000; // Received Power
    private const ulong Bit141 = 0x0000800000000000; // Truncated Time of Day
    private const ulong Bit150 = 0x0000400000000000; // Presence of X-Pulse
    private const ulong Bit161 = 0x0000200000000000; // Track Plot Number
    private const ulong Bit170 = 0x0000100000000000; // Track Status
    private const ulong Bit200 = 0x0000080000000000; // Calculated Track Velocity in Polar Co-ordinates
    private const ulong Bit210 = 0x0000040000000000; // Track Quality
    private const ulong BitSP = 0x0000020000000000; // Special Purpose Field
    private const ulong BitRFS = 0x0000008000000000; // Random Field Sequencing

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private Item020 _i020;
    private ReadOnlySpan<byte> _i030;
    private Item040 _i040;
    private Item042 _i042;
    private Item050 _i050;
    private Item060 _i060;
    private Item070 _i070;
    private Item080 _i080;
    private Item090 _i090;
    private Item100 _i100;
    private uint _i120;
    private ReadOnlySpan<byte> _i130;
    private uint _i131;
    private uint _i141;
    private Item150 _i150;
    private uint _i161;
    private Item170 _i170;
    private Item200 _i200;
    private ReadOnlySpan<byte> _i210;
    private ReadOnlySpan<byte> _sp;
    private ReadOnlySpan<byte> _rfs;
    private ulong _random;

    public static byte Category => 1;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I001/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I001/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I001/020 is in the record.</summary>
    public bool Has020 { readonly get => (_announced.First & (uint)(Bit020 >> 32)) != 0; set { if (value != Has020) _i020 = default; _announced.First = value ? _announced.First | (uint)(Bit020 >> 32) : _announced.First & ~(uint)(Bit020 >> 32); } }

    /// <summary>I001/020 Target Report Descriptor.</summary>
    public Item020 I020 { readonly get => Has020 ? _i020 : default; set { if ((_announced.First & (uint)(Bit020 >> 32)) == 0) _announced.First |= (uint)(Bit020 >> 32); _i020 = value; } }

    /// <summary>Whether I001/030 is in the record.</summary>
    public bool Has030 { readonly get => (_announced.First & (uint)(Bit030 >> 32)) != 0; set { if (value != Has030) _i030 = default; _announced.First = value ? _announced.First | (uint)(Bit030 >> 32) : _announced.First & ~(uint)(Bit030 >> 32); } }

    /// <summary>I001/030 Warning/Error Conditions.</summary>
    public Repetition<Item030Entry> I030 { readonly get => new(Has030 ? _i030 : default); set { if ((_announced.First & (uint)(Bit030 >> 32)) == 0) _announced.First |= (uint)(Bit030 >> 32); _i030 = value.Octets; } }

    /// <summary>Whether I001/040 is in the record.</summary>
    public bool Has040 { readonly get => (_announced.First & (uint)(Bit040 >> 32)) != 0; set { if (value != Has040) _i040 = default; _announced.First = value ? _announced.First | (uint)(Bit040 >> 32) : _announced.First & ~(uint)(Bit040 >> 32); } }

    /// <summary>I001/040 Measured Position in Polar Co-ordinates.</summary>
    public Item040 I040 { readonly get => Has040 ? _i040 : default; set { if ((_announced.First & (uint)(Bit040 >> 32)) == 0) _announced.First |= (uint)(Bit040 >> 32); _i040 = value; } }

    /// <summary>Whether I001/042 is in the record.</summary>
    public bool Has042 { readonly get => (_announced.First & (uint)(Bit042 >> 32)) != 0; set { if (value != Has042) _i042 = default; _announced.First = value ? _announced.First | (uint)(Bit042 >> 32) : _announced.First & ~(uint)(Bit042 >> 32); } }

    /// <summary>I001/042 Calculated Position in Cartesian Co-ordinates.</summary>
    public Item042 I042 { readonly get => Has042 ? _i042 : default; set { if ((_announced.First & (uint)(Bit042 >> 32)) == 0) _announced.First |= (uint)(Bit042 >> 32); _i042 = value; } }

    /// <summary>Whether I001/050 is in the record.</summary>
    public bool Has050 { readonly get => (_announced.First & (uint)(Bit050 >> 32)) != 0; set { if (value != Has050) _i050 = default; _announced.First = value ? _announced.First | (uint)(Bit050 >> 32) : _announced.First & ~(uint)(Bit050 >> 32); } }

    /// <summary>I001/050 Mode-2 Code in Octal Representation.</summary>
    public Item050 I050 { readonly get => Has050 ? _i050 : default; set { if ((_announced.First & (uint)(Bit050 >> 32)) == 0) _announced.First |= (uint)(Bit050 >> 32); _i050 = value; } }

    /// <summary>Whether I001/060 is in the record.</summary>
    public bool Has060 { readonly get => (_announced.First & (uint)(Bit060 >> 32)) != 0; set { if (value != Has060) _i060 = default; _announced.First = value ? _announced.First | (uint)(Bit060 >> 32) : _announced.First & ~(uint)(Bit060 >> 32); } }

    /// <summary>I001/060 Mode-2 Code Confidence Indicator.</summary>
    public Item060 I060 { readonly get => Has060 ? _i060 : default; set { if ((_announced.First & (uint)(Bit060 >> 32)) == 0) _announced.First |= (uint)(Bit060 >> 32); _i060 = value; } }

    /// <summary>Whether I001/070 is in the record.</summary>
    public bool Has070 { readonly get => (_announced.First & (uint)(Bit070 >> 32)) != 0; set { if (value != Has070) _i070 = default; _announced.First = value ? _announced.First | (uint)(Bit070 >> 32) : _announced.First & ~(uint)(Bit070 >> 32); } }

    /// <summary>I001/070 Mode-3/A Code in Octal Representation.</summary>
    public Item070 I070 { readonly get => Has070 ? _i070 : default; set { if ((_announced.First & (uint)(Bit070 >> 32)) == 0) _announced.First |= (uint)(Bit070 >> 32); _i070 = value; } }

    /// <summary>Whether I001/080 is in the record.</summary>
    public bool Has080 { readonly get => (_announced.First & (uint)(Bit080 >> 32)) != 0; set { if (value != Has080) _i080 = default; _announced.First = value ? _announced.First | (uint)(Bit080 >> 32) : _announced.First & ~(uint)(Bit080 >> 32); } }

    /// <summary>I001/080 Mode-3/A Code Confidence Indicator.</summary>
    public Item080 I080 { readonly get => Has080 ? _i080 : default; set { if ((_announced.First & (uint)(Bit080 >> 32)) == 0) _announced.First |= (uint)(Bit080 >> 32); _i080 = value; } }

    /// <summary>Whether I001/090 is in the record.</summary>
    public bool Has090 { readonly get => (_announced.First & (uint)(Bit090 >> 32)) != 0; set { if (value != Has090) _i090 = default; _announced.First = value ? _announced.First | (uint)(Bit090 >> 32) : _announced.First & ~(uint)(Bit090 >> 32); } }

    /// <summary>I001/090 Mode-C Code in Binary Representation.</summary>
    public Item090 I090 { readonly get => Has090 ? _i090 : default; set { if ((_announced.First & (uint)(Bit090 >> 32)) == 0) _announced.First |= (uint)(Bit090 >> 32); _i090 = value; } }

    /// <summary>Whether I001/100 is in the record.</summary>
    public bool Has100 { readonly get => (_announced.First & (uint)(Bit100 >> 32)) != 0; set { if (value != Has100) _i100 = default; _announced.First = value ? _announced.First | (uint)(Bit100 >> 32) : _announced.First & ~(uint)(Bit100 >> 32); } }

    /// <summary>I001/100 Mode-C Code and Code Confidence Indicator.</summary>
    public Item100 I100 { readonly get => Has100 ? _i100 : default; set { if ((_announced.First & (uint)(Bit100 >> 32)) == 0) _announced.First |= (uint)(Bit100 >> 32); _i100 = value; } }

    /// <summary>Whether I001/120 is in the record.</summary>
    public bool Has120 { readonly get => (_announced.First & (uint)(Bit120 >> 32)) != 0; set { if (value != Has120) _i120 = default; _announced.First = value ? _announced.First | (uint)(Bit120 >> 32) : _announced.First & ~(uint)(Bit120 >> 32); } }

    /// <summary>I001/120 Measured Radial Doppler Speed; LSB 1/2^8 NM/s.</summary>
    public double I120_NMps { readonly get => Has120 ? ((int)(_i120 << 24) >> 24) * (1.0 / 256) : default; set { if ((_announced.First & (uint)(Bit120 >> 32)) == 0) _announced.First |= (uint)(Bit120 >> 32); _i120 = (uint)(Quantise.Signed(value * (256.0 / 1), 8)) & 0xFFu; } }

    /// <summary>Whether I001/130 is in the record.</summary>
    public bool Has130 { readonly get => (_announced.First & (uint)(Bit130 >> 32)) != 0; set { if (value != Has130) _i130 = default; _announced.First = value ? _announced.First | (uint)(Bit130 >> 32) : _announced.First & ~(uint)(Bit130 >> 32); } }

    /// <summary>I001/130 Radar Plot Characteristics.</summary>
    public Repetition<Item130Entry> I130 { readonly get => new(Has130 ? _i130 : default); set { if ((_announced.First & (uint)(Bit130 >> 32)) == 0) _announced.First |= (uint)(Bit130 >> 32); _i130 = value.Octets; } }

    /// <summary>Whether I001/131 is in the record.</summary>
    public bool Has131 { readonly get => (_announced.First & (uint)(Bit131 >> 32)) != 0; set { if (value != Has131) _i131 = default; _announced.First = value ? _announced.First | (uint)(Bit131 >> 32) : _announced.First & ~(uint)(Bit131 >> 32); } }

    /// <summary>I001/131 Received Power; LSB 1 dBm.</summary>
    public double I131_dBm { readonly get => Has131 ? (double)((int)(_i131 << 24) >> 24) : default; set { if ((_announced.First & (uint)(Bit131 >> 32)) == 0) _announced.First |= (uint)(Bit131 >> 32); _i131 = (uint)(Quantise.Signed(value * (1.0 / 1), 8)) & 0xFFu; } }

    /// <summary>Whether I001/141 is in the record.</summary>
    public bool Has141 { readonly get => (_announced.First & (uint)(Bit141 >> 32)) != 0; set { if (value != Has141) _i141 = default; _announced.First = value ? _announced.First | (uint)(Bit141 >> 32) : _announced.First & ~(uint)(Bit141 >> 32); } }

    /// <summary>I001/141 Truncated Time of Day; LSB 1/2^7 s.</summary>
    public double I141_s { readonly get => Has141 ? ((int)_i141) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit141 >> 32)) == 0) _announced.First |= (uint)(Bit141 >> 32); _i141 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 16)); } }

    /// <summary>Whether I001/150 is in the record.</summary>
    public bool Has150 { readonly get => (_announced.First & (uint)(Bit150 >> 32)) != 0; set { if (value != Has150) _i150 = default; _announced.First = value ? _announced.First | (uint)(Bit150 >> 32) : _announced.First & ~(uint)(Bit150 >> 32); } }

    /// <summary>I001/150 Presence of X-Pulse.</summary>
    public Item150 I150 { readonly get => Has150 ? _i150 : default; set { if ((_announced.First & (uint)(Bit150 >> 32)) == 0) _announced.First |= (uint)(Bit150 >> 32); _i150 = value; } }

    /// <summary>Whether I001/161 is in the record.</summary>
    public bool Has161 { readonly get => (_announced.First & (uint)(Bit161 >> 32)) != 0; set { if (value != Has161) _i161 = default; _announced.First = value ? _announced.First | (uint)(Bit161 >> 32) : _announced.First & ~(uint)(Bit161 >> 32); } }

    /// <summary>I001/161 Track Plot Number.</summary>
    public ushort I161 { readonly get => Has161 ? (ushort)_i161 : default; set { if ((_announced.First & (uint)(Bit161 >> 32)) == 0) _announced.First |= (uint)(Bit161 >> 32); _i161 = (uint)value; } }

    /// <summary>Whether I001/170 is in the record.</summary>
    public bool Has170 { readonly get => (_announced.First & (uint)(Bit170 >> 32)) != 0; set { if (value != Has170) _i170 = default; _announced.First = value ? _announced.First | (uint)(Bit170 >> 32) : _announced.First & ~(uint)(Bit170 >> 32); } }

    /// <summary>I001/170 Track Status.</summary>
    public Item170 I170 { readonly get => Has170 ? _i170 : default; set { if ((_announced.First & (uint)(Bit170 >> 32)) == 0) _announced.First |= (uint)(Bit170 >> 32); _i170 = value; } }

    /// <summary>Whether I001/200 is in the record.</summary>
    public bool Has200 { readonly get => (_announced.First & (uint)(Bit200 >> 32)) != 0; set { if (value != Has200) _i200 = default; _announced.First = value ? _announced.First | (uint)(Bit200 >> 32) : _announced.First & ~(uint)(Bit200 >> 32); } }

    /// <summary>I001/200 Calculated Track Velocity in Polar Co-ordinates.</summary>
    public Item200 I200 { readonly get => Has200 ? _i200 : default; set { if ((_announced.First & (uint)(Bit200 >> 32)) == 0) _announced.First |= (uint)(Bit200 >> 32); _i200 = value; } }

    /// <summary>Whether I001/210 is in the record.</summary>
    public bool Has210 { readonly get => (_announced.First & (uint)(Bit210 >> 32)) != 0; set { if (value != Has210) _i210 = default; _announced.First = value ? _announced.First | (uint)(Bit210 >> 32) : _announced.First & ~(uint)(Bit210 >> 32); } }

    /// <summary>I001/210 Track Quality.</summary>
    public Repetition<Item210Entry> I210 { readonly get => new(Has210 ? _i210 : default); set { if ((_announced.First & (uint)(Bit210 >> 32)) == 0) _announced.First |= (uint)(Bit210 >> 32); _i210 = value.Octets; } }

    /// <summary>Whether I001/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I001/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <summary>Whether I001/RFS is in the record.</summary>
    public bool HasRFS { readonly get => (_announced.First & (uint)(BitRFS >> 32)) != 0; set { if (value != HasRFS) _rfs = default; _announced.First = value ? _announced.First | (uint)(BitRFS >> 32) : _announced.First & ~(uint)(BitRFS >> 32); } }

    /// <summary>I001/RFS Random Field Sequencing: its octets as they are sent, the number of fields first. Items in it are sent as they came, and in places of their own once it is taken out.</summary>
    public ReadOnlySpan<byte> RFS { readonly get => HasRFS ? _rfs : default; set { if ((_announced.First & (uint)(BitRFS >> 32)) == 0) _announced.First |= (uint)(BitRFS >> 32); _rfs = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat001 record, out int length, out RecordFault fault)
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
        nint type = at + ((fspec & 0x8000000000000000) != 0 ? 2 : 0);
        bool track = (fspec & 0x4000000000000000) != 0 && type < end && (Octets.U8(ref b, type) & 0x80) != 0;
        _present = 0;
        _random = 0;
        while (fspec != 0)
        {
            int frn = Octets.FirstFieldReference(fspec);
            fspec &= ulong.MaxValue >> BitOperations.LeadingZeroCount(fspec) + 1;
            at = track ? ReadTrack(frn, bytes, at, ref fault) : ReadPlot(frn, bytes, at, ref fault);
            if (at < 0)
                return at;
        }

        return at;
    }

    private nint ReadPlot(int frn, ReadOnlySpan<byte> bytes, nint at, ref RecordFault fault)
    {
        ref byte b = ref MemoryMarshal.GetReference(bytes);
        nint end = bytes.Length;
        switch (frn)
        {
            case 1:
                _present |= Bit010;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "010");
                _i010.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 2:
                _present |= Bit020;
                nint end020 = Octets.ReadExtended(ref b, at, end, Item020.Ends, Item020.Stops, out _i020.W0);
                if (end020 < 0)
                    return fault.Set(end020 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "020");
                at = end020;
                return at;
            case 3:
                _present |= Bit040;
                if (end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "040");
                _i040.W0 = Octets.U32(ref b, at);
                at += 4;
                return at;
            case 4:
                _present |= Bit070;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "070");
                _i070.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 5:
                _present |= Bit090;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "090");
                _i090.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 6:
                _present |= Bit130;
                nint end130 = Octets.EndOfChain(ref b, at, end, 1);
                if (end130 < 0)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130");
                _i130 = bytes[(int)at..(int)end130];
                at = end130;
                return at;
            case 7:
                _present |= Bit141;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "141");
                _i141 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 8:
                _present |= Bit050;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "050");
                _i050.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 9:
                _present |= Bit120;
                if (end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "120");
                _i120 = Octets.U8(ref b, at);
                at += 1;
                return at;
            case 10:
                _present |= Bit131;
                if (end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "131");
                _i131 = Octets.U8(ref b, at);
                at += 1;
                return at;
            case 11:
                _present |= Bit080;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "080");
                _i080.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 12:
                _present |= Bit100;
                if (end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "100");
                _i100.W0 = Octets.U32(ref b, at);
                at += 4;
                return at;
            case 13:
                _present |= Bit060;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "060");
                _i060.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 14:
                _present |= Bit030;
                nint end030 = Octets.EndOfChain(ref b, at, end, 1);
                if (end030 < 0)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "030");
                _i030 = bytes[(int)at..(int)end030];
                at = end030;
                return at;
            case 15:
                _present |= Bit150;
                if (end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "150");
                _i150.W0 = Octets.U8(ref b, at);
                at += 1;
                return at;
            case 20:
                _present |= BitSP;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "SP");
                int lengthSP = (int)Octets.U8(ref b, at);
                if (lengthSP == 0 || end - at < lengthSP)
                    return fault.Set(lengthSP == 0 ? RecordFaultKind.LengthZero : RecordFaultKind.ItemTorn, at, "SP");
                _sp = bytes.Slice((int)at + 1, lengthSP - 1);
                at += lengthSP;
                return at;
            case 21:
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RFS");
                ulong before = _present;
                nint start = at, count = (nint)Octets.U8(ref b, at++);
                for (int i = 0; i < count; i++)
                {
                    if (at >= end)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "RFS");
                    int field = (int)Octets.U8(ref b, at++);
                    if (field == 21)
                        return fault.Set(RecordFaultKind.ItemNotAssigned, at - 1, "RFS");
                    at = ReadPlot(field, bytes, at, ref fault);
                    if (at < 0)
                        return at;
                }

                _random = _present & ~before;
                _present |= BitRFS;
                _rfs = bytes[(int)start..(int)at];
                return at;
            default:
                return fault.Set(RecordFaultKind.ItemNotAssigned, at, Octets.FieldReference(frn));
        }
    }

    private nint ReadTrack(int frn, ReadOnlySpan<byte> bytes, nint at, ref RecordFault fault)
    {
        ref byte b = ref MemoryMarshal.GetReference(bytes);
        nint end = bytes.Length;
        switch (frn)
        {
            case 1:
                _present |= Bit010;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "010");
                _i010.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 2:
                _present |= Bit020;
                nint end020 = Octets.ReadExtended(ref b, at, end, Item020.Ends, Item020.Stops, out _i020.W0);
                if (end020 < 0)
                    return fault.Set(end020 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "020");
                at = end020;
                return at;
            case 3:
                _present |= Bit161;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "161");
                _i161 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 4:
                _present |= Bit040;
                if (end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "040");
                _i040.W0 = Octets.U32(ref b, at);
                at += 4;
                return at;
            case 5:
                _present |= Bit042;
                if (end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "042");
                _i042.W0 = Octets.U32(ref b, at);
                at += 4;
                return at;
            case 6:
                _present |= Bit200;
                if (end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "200");
                _i200.W0 = Octets.U32(ref b, at);
                at += 4;
                return at;
            case 7:
                _present |= Bit070;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "070");
                _i070.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 8:
                _present |= Bit090;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "090");
                _i090.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 9:
                _present |= Bit141;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "141");
                _i141 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 10:
                _present |= Bit130;
                nint end130 = Octets.EndOfChain(ref b, at, end, 1);
                if (end130 < 0)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "130");
                _i130 = bytes[(int)at..(int)end130];
                at = end130;
                return at;
            case 11:
                _present |= Bit131;
                if (end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "131");
                _i131 = Octets.U8(ref b, at);
                at += 1;
                return at;
            case 12:
                _present |= Bit120;
                if (end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "120");
                _i120 = Octets.U8(ref b, at);
                at += 1;
                return at;
            case 13:
                _present |= Bit170;
                nint end170 = Octets.ReadExtended(ref b, at, end, Item170.Ends, Item170.Stops, out _i170.W0);
                if (end170 < 0)
                    return fault.Set(end170 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "170");
                at = end170;
                return at;
            case 14:
                _present |= Bit210;
                nint end210 = Octets.EndOfChain(ref b, at, end, 1);
                if (end210 < 0)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "210");
                _i210 = bytes[(int)at..(int)end210];
                at = end210;
                return at;
            case 15:
                _present |= Bit050;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "050");
                _i050.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 16:
                _present |= Bit080;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "080");
                _i080.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 17:
                _present |= Bit100;
                if (end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "100");
                _i100.W0 = Octets.U32(ref b, at);
                at += 4;
                return at;
            case 18:
                _present |= Bit060;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "060");
                _i060.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 19:
                _present |= Bit030;
                nint end030 = Octets.EndOfChain(ref b, at, end, 1);
                if (end030 < 0)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "030");
                _i030 = bytes[(int)at..(int)end030];
                at = end030;
                return at;
            case 20:
                _present |= BitSP;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "SP");
                int lengthSP = (int)Octets.U8(ref b, at);
                if (lengthSP == 0 || end - at < lengthSP)
                    return fault.Set(lengthSP == 0 ? RecordFaultKind.LengthZero : RecordFaultKind.ItemTorn, at, "SP");
                _sp = bytes.Slice((int)at + 1, lengthSP - 1);
                at += lengthSP;
                return at;
            case 21:
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RFS");
                ulong before = _present;
                nint start = at, count = (nint)Octets.U8(ref b, at++);
                for (int i = 0; i < count; i++)
                {
                    if (at >= end)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "RFS");
                    int field = (int)Octets.U8(ref b, at++);
                    if (field == 21)
                        return fault.Set(RecordFaultKind.ItemNotAssigned, at - 1, "RFS");
                    at = ReadTrack(field, bytes, at, ref fault);
                    if (at < 0)
                        return at;
                }

                _random = _present & ~before;
                _present |= BitRFS;
                _rfs = bytes[(int)start..(int)at];
                return at;
            case 22:
                _present |= Bit150;
                if (end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "150");
                _i150.W0 = Octets.U8(ref b, at);
                at += 1;
                return at;
            default:
                return fault.Set(RecordFaultKind.ItemNotAssigned, at, Octets.FieldReference(frn));
        }
    }

    /// <inheritdoc/>
    public readonly int MaximumLength => (_present & 0x2004068000000000) == 0 ? 73 : 73 + (Has030 ? _i030.Length : 0) + (Has130 ? _i130.Length : 0) + (Has210 ? _i210.Length : 0) + (HasSP ? _sp.Length : 0) + (HasRFS ? _rfs.Length : 0);

    /// <inheritdoc/>
    public readonly int Write(Span<byte> destination)
    {
        if (destination.Length < MaximumLength)
            Octets.RefuseDestination(destination.Length, MaximumLength);
        ref byte b = ref MemoryMarshal.GetReference(destination);
        ulong present = HasRFS ? _present & ~_random : _present, fspec = 0;
        nint at;
        if ((present & Bit020) != 0 && I020.TYP)
        {
            if ((present & Bit010) != 0)
                fspec |= 0x8000000000000000;
            if ((present & Bit020) != 0)
                fspec |= 0x4000000000000000;
            if ((present & Bit161) != 0)
                fspec |= 0x2000000000000000;
            if ((present & Bit040) != 0)
                fspec |= 0x1000000000000000;
            if ((present & Bit042) != 0)
                fspec |= 0x0800000000000000;
            if ((present & Bit200) != 0)
                fspec |= 0x0400000000000000;
            if ((present & Bit070) != 0)
                fspec |= 0x0200000000000000;
            if ((present & Bit090) != 0)
                fspec |= 0x0080000000000000;
            if ((present & Bit141) != 0)
                fspec |= 0x0040000000000000;
            if ((present & Bit130) != 0)
                fspec |= 0x0020000000000000;
            if ((present & Bit131) != 0)
                fspec |= 0x0010000000000000;
            if ((present & Bit120) != 0)
                fspec |= 0x0008000000000000;
            if ((present & Bit170) != 0)
                fspec |= 0x0004000000000000;
            if ((present & Bit210) != 0)
                fspec |= 0x0002000000000000;
            if ((present & Bit050) != 0)
                fspec |= 0x0000800000000000;
            if ((present & Bit080) != 0)
                fspec |= 0x0000400000000000;
            if ((present & Bit100) != 0)
                fspec |= 0x0000200000000000;
            if ((present & Bit060) != 0)
                fspec |= 0x0000100000000000;
            if ((present & Bit030) != 0)
                fspec |= 0x0000080000000000;
            if ((present & BitSP) != 0)
                fspec |= 0x0000040000000000;
            if ((present & BitRFS) != 0)
                fspec |= 0x0000020000000000;
            if ((present & Bit150) != 0)
                fspec |= 0x0000008000000000;
            at = Octets.WriteAnnouncement(ref b, 0, fspec, _announcement);
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

            if ((first & (uint)(Bit161 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _i161);
                at += 2;
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

            if ((first & (uint)(Bit141 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _i141);
                at += 2;
            }

            if ((first & (uint)(Bit130 >> 32)) != 0)
            {
                at = Octets.WriteSome(ref b, at, _i130);
            }

            if ((first & (uint)(Bit131 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _i131);
                at += 1;
            }

            if ((first & (uint)(Bit120 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _i120);
                at += 1;
            }

            if ((first & (uint)(Bit170 >> 32)) != 0)
            {
                at = Octets.WriteExtended(ref b, at, _i170.W0, _i170.OctetCount);
            }

            if ((first & (uint)(Bit210 >> 32)) != 0)
            {
                at = Octets.WriteSome(ref b, at, _i210);
            }

            if ((first & (uint)(Bit050 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _i050.W0);
                at += 2;
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

            if ((first & (uint)(Bit060 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _i060.W0);
                at += 2;
            }

            if ((first & (uint)(Bit030 >> 32)) != 0)
            {
                at = Octets.WriteSome(ref b, at, _i030);
            }

            if ((first & (uint)(BitSP >> 32)) != 0)
            {
                at = Octets.WriteExplicit(ref b, at, _sp);
            }

            if ((first & (uint)(BitRFS >> 32)) != 0)
            {
                at = Octets.WriteSome(ref b, at, _rfs);
            }

            if ((first & (uint)(Bit150 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _i150.W0);
                at += 1;
            }
        }

        else
        {
            if ((present & Bit010) != 0)
                fspec |= 0x8000000000000000;
            if ((present & Bit020) != 0)
                fspec |= 0x4000000000000000;
            if ((present & Bit040) != 0)
                fspec |= 0x2000000000000000;
            if ((present & Bit070) != 0)
                fspec |= 0x1000000000000000;
            if ((present & Bit090) != 0)
                fspec |= 0x0800000000000000;
            if ((present & Bit130) != 0)
                fspec |= 0x0400000000000000;
            if ((present & Bit141) != 0)
                fspec |= 0x0200000000000000;
            if ((present & Bit050) != 0)
                fspec |= 0x0080000000000000;
            if ((present & Bit120) != 0)
                fspec |= 0x0040000000000000;
            if ((present & Bit131) != 0)
                fspec |= 0x0020000000000000;
            if ((present & Bit080) != 0)
                fspec |= 0x0010000000000000;
            if ((present & Bit100) != 0)
                fspec |= 0x0008000000000000;
            if ((present & Bit060) != 0)
                fspec |= 0x0004000000000000;
            if ((present & Bit030) != 0)
                fspec |= 0x0002000000000000;
            if ((present & Bit150) != 0)
                fspec |= 0x0000800000000000;
            if ((present & BitSP) != 0)
                fspec |= 0x0000040000000000;
            if ((present & BitRFS) != 0)
                fspec |= 0x0000020000000000;
            at = Octets.WriteAnnouncement(ref b, 0, fspec, _announcement);
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
                at = Octets.WriteSome(ref b, at, _i130);
            }

            if ((first & (uint)(Bit141 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _i141);
                at += 2;
            }

            if ((first & (uint)(Bit050 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _i050.W0);
                at += 2;
            }

            if ((first & (uint)(Bit120 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _i120);
                at += 1;
            }

            if ((first & (uint)(Bit131 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _i131);
                at += 1;
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

            if ((first & (uint)(Bit060 >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _i060.W0);
                at += 2;
            }

            if ((first & (uint)(Bit030 >> 32)) != 0)
            {
                at = Octets.WriteSome(ref b, at, _i030);
            }

            if ((first & (uint)(Bit150 >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _i150.W0);
                at += 1;
            }

            if ((first & (uint)(BitSP >> 32)) != 0)
            {
                at = Octets.WriteExplicit(ref b, at, _sp);
            }

            if ((first & (uint)(BitRFS >> 32)) != 0)
            {
                at = Octets.WriteSome(ref b, at, _rfs);
            }
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

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            visitor.BeginList("030");
            foreach (Item030Entry entry in I030)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            _i040.Accept("040", ref visitor, edition);
        }

        if ((first & (uint)(Bit042 >> 32)) != 0)
        {
            _i042.Accept("042", ref visitor, edition);
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            _i050.Accept("050", ref visitor, edition);
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            _i060.Accept("060", ref visitor, edition);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            _i070.Accept("070", ref visitor, edition);
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            _i080.Accept("080", ref visitor, edition);
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            _i090.Accept("090", ref visitor, edition);
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            _i100.Accept("100", ref visitor, edition);
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            visitor.Quantity("120", ((int)(_i120 << 24) >> 24) * (1.0 / 256), "NM/s");
        }

        if ((first & (uint)(Bit130 >> 32)) != 0)
        {
            visitor.BeginList("130");
            foreach (Item130Entry entry in I130)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit131 >> 32)) != 0)
        {
            visitor.Quantity("131", (double)((int)(_i131 << 24) >> 24), "dBm");
        }

        if ((first & (uint)(Bit141 >> 32)) != 0)
        {
            visitor.Quantity("141", ((int)_i141) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit150 >> 32)) != 0)
        {
            _i150.Accept("150", ref visitor, edition);
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            visitor.Code("161", _i161);
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            _i170.Accept("170", ref visitor, edition);
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            _i200.Accept("200", ref visitor, edition);
        }

        if ((first & (uint)(Bit210 >> 32)) != 0)
        {
            visitor.BeginList("210");
            foreach (Item210Entry entry in I210)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(BitSP >> 32)) != 0)
        {
            visitor.BeginGroup("SP");
            visitor.Octets("_hex", _sp);
            visitor.EndGroup();
        }
    }

    /// <summary>I001/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I001/020 Target Report Descriptor; 2 extents, in 2 octets.</summary>
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
        public bool TYP { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>SIM; extent 1.</summary>
        public bool SIM { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>SSRPSR; extent 1.</summary>
        public byte SSRPSR { readonly get => (byte)(W0 >> 60 & 0x3); set => W0 = W0 & ~0x3000000000000000UL | (ulong)value << 60 & 0x3000000000000000UL; }
        /// <summary>ANT; extent 1.</summary>
        public bool ANT { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>SPI; extent 1.</summary>
        public bool SPI { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>RAB; extent 1.</summary>
        public bool RAB { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>TST; extent 2.</summary>
        public bool TST { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }
        /// <summary>DS1DS2; extent 2.</summary>
        public byte DS1DS2 { readonly get => (byte)(W0 >> 53 & 0x3); set => W0 = W0 & ~0x60000000000000UL | (ulong)value << 53 & 0x60000000000000UL | 0x0100000000000000UL; }
        /// <summary>ME; extent 2.</summary>
        public bool ME { readonly get => (W0 >> 52 & 0x1) != 0; set => W0 = W0 & ~0x10000000000000UL | (ulong)((value ? 1u : 0u)) << 52 & 0x10000000000000UL | 0x0100000000000000UL; }
        /// <summary>MI; extent 2.</summary>
        public bool MI { readonly get => (W0 >> 51 & 0x1) != 0; set => W0 = W0 & ~0x8000000000000UL | (ulong)((value ? 1u : 0u)) << 51 & 0x8000000000000UL | 0x0100000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("TYP", W0 >> 63);
            visitor.Code("SIM", W0 >> 62 & 0x1);
            visitor.Code("SSRPSR", W0 >> 60 & 0x3);
            visitor.Code("ANT", W0 >> 59 & 0x1);
            visitor.Code("SPI", W0 >> 58 & 0x1);
            visitor.Code("RAB", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("TST", W0 >> 55 & 0x1);
                visitor.Code("DS1DS2", W0 >> 53 & 0x3);
                visitor.Code("ME", W0 >> 52 & 0x1);
                visitor.Code("MI", W0 >> 51 & 0x1);
                visitor.Spare(W0 >> 49 & 0x3);
            }
            int known = 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I001/030 Warning/Error Conditions, one entry; 1 octet.</summary>
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

    /// <summary>I001/040 Measured Position in Polar Co-ordinates; 4 octets.</summary>
    public struct Item040
    {
        internal uint W0;

        internal Item040(uint octets) => W0 = octets;

        /// <summary>RHO; LSB 1/2^7 NM.</summary>
        public double RHO_NM { readonly get => ((int)(W0 >> 16)) * (1.0 / 128); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Unsigned(value * (128.0 / 1), 16)) << 16; }
        /// <summary>THETA; LSB 360/2^16 deg.</summary>
        public double THETA_deg { readonly get => ((int)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("RHO", ((int)(W0 >> 16)) * (1.0 / 128), "NM");
            visitor.Quantity("THETA", ((int)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I001/042 Calculated Position in Cartesian Co-ordinates; 4 octets.</summary>
    public struct Item042
    {
        internal uint W0;

        internal Item042(uint octets) => W0 = octets;

        /// <summary>X-Component; LSB 1/2^6 NM.</summary>
        public double X_NM { readonly get => ((int)W0 >> 16) * (1.0 / 64); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Signed(value * (64.0 / 1), 16)) << 16; }
        /// <summary>Y-Component; LSB 1/2^6 NM.</summary>
        public double Y_NM { readonly get => ((int)(W0 << 16) >> 16) * (1.0 / 64); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Signed(value * (64.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)W0 >> 16) * (1.0 / 64), "NM");
            visitor.Quantity("Y", ((int)(W0 << 16) >> 16) * (1.0 / 64), "NM");
            visitor.EndGroup();
        }
    }

    /// <summary>I001/050 Mode-2 Code in Octal Representation; 2 octets.</summary>
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

    /// <summary>I001/060 Mode-2 Code Confidence Indicator; 2 octets.</summary>
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

    /// <summary>I001/070 Mode-3/A Code in Octal Representation; 2 octets.</summary>
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

    /// <summary>I001/080 Mode-3/A Code Confidence Indicator; 2 octets.</summary>
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

    /// <summary>I001/090 Mode-C Code in Binary Representation; 2 octets.</summary>
    public struct Item090
    {
        internal uint W0;

        internal Item090(uint octets) => W0 = octets;

        /// <summary>V.</summary>
        public bool V { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>G.</summary>
        public bool G { readonly get => (W0 >> 14 & 0x1) != 0; set => W0 = W0 & ~0x4000u | (uint)((value ? 1u : 0u)) << 14 & 0x4000u; }
        /// <summary>Mode-C HEIGHT; LSB 1/2^2 FL.</summary>
        public double HGT_FL { readonly get => ((int)(W0 << 18) >> 18) * (1.0 / 4); set => W0 = W0 & ~0x3FFFu | (uint)(Quantise.Signed(value * (4.0 / 1), 14)) & 0x3FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("V", W0 >> 15);
            visitor.Code("G", W0 >> 14 & 0x1);
            visitor.Quantity("HGT", ((int)(W0 << 18) >> 18) * (1.0 / 4), "FL");
            visitor.EndGroup();
        }
    }

    /// <summary>I001/100 Mode-C Code and Code Confidence Indicator; 4 octets.</summary>
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

    /// <summary>I001/130 Radar Plot Characteristics, one entry; 1 octet.</summary>
    public struct Item130Entry : IEntry<Item130Entry>
    {
        internal uint W0;

        internal Item130Entry(uint octets) => W0 = octets;

        /// <summary>Radar Plot Characteristics.</summary>
        public byte Value { readonly get => (byte)(W0 >> 1); set => W0 = W0 & ~0xFEu | (uint)value << 1 & 0xFEu; }

        static int IEntry<Item130Entry>.OctetCount => 1;
        static bool IEntry<Item130Entry>.IsChained => true;

        static Item130Entry IEntry<Item130Entry>.Read(ref byte b, nint at)
        {
            Item130Entry entry = default;
            entry.W0 = Octets.U8(ref b, at);
            return entry;
        }

        readonly void IEntry<Item130Entry>.Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.Code(name, W0 >> 1);
        }
    }

    /// <summary>I001/150 Presence of X-Pulse; 1 octet.</summary>
    public struct Item150
    {
        internal uint W0;

        internal Item150(uint octets) => W0 = octets;

        /// <summary>XA.</summary>
        public bool XA { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>XC.</summary>
        public bool XC { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>X2.</summary>
        public bool X2 { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("XA", W0 >> 7);
            visitor.Spare(W0 >> 6 & 0x1);
            visitor.Code("XC", W0 >> 5 & 0x1);
            visitor.Spare(W0 >> 3 & 0x3);
            visitor.Code("X2", W0 >> 2 & 0x1);
            visitor.Spare(W0 & 0x3);
            visitor.EndGroup();
        }
    }

    /// <summary>I001/170 Track Status; 2 extents, in 2 octets.</summary>
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

        /// <summary>CON; extent 1.</summary>
        public bool CON { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>RAD; extent 1.</summary>
        public bool RAD { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>MAN; extent 1.</summary>
        public bool MAN { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>DOU; extent 1.</summary>
        public bool DOU { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>Radar Data Processing Chain; extent 1.</summary>
        public bool RDPC { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>GHO; extent 1.</summary>
        public bool GHO { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>TRE; extent 2.</summary>
        public bool TRE { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("CON", W0 >> 63);
            visitor.Code("RAD", W0 >> 62 & 0x1);
            visitor.Code("MAN", W0 >> 61 & 0x1);
            visitor.Code("DOU", W0 >> 60 & 0x1);
            visitor.Code("RDPC", W0 >> 59 & 0x1);
            visitor.Spare(W0 >> 58 & 0x1);
            visitor.Code("GHO", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("TRE", W0 >> 55 & 0x1);
                visitor.Spare(W0 >> 49 & 0x3F);
            }
            int known = 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I001/200 Calculated Track Velocity in Polar Co-ordinates; 4 octets.</summary>
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

    /// <summary>I001/210 Track Quality, one entry; 1 octet.</summary>
    public struct Item210Entry : IEntry<Item210Entry>
    {
        internal uint W0;

        internal Item210Entry(uint octets) => W0 = octets;

        /// <summary>Track Quality.</summary>
        public byte Value { readonly get => (byte)(W0 >> 1); set => W0 = W0 & ~0xFEu | (uint)value << 1 & 0xFEu; }

        static int IEntry<Item210Entry>.OctetCount => 1;
        static bool IEntry<Item210Entry>.IsChained => true;

        static Item210Entry IEntry<Item210Entry>.Read(ref byte b, nint at)
        {
            Item210Entry entry = default;
            entry.W0 = Octets.U8(ref b, at);
            return entry;
        }

        readonly void IEntry<Item210Entry>.Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.Code(name, W0 >> 1);
        }
    }
}
