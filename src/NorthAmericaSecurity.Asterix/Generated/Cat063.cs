// Made by tools/asterix from definitions/063.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 063, editions 1.6, 1.7. Sensor status reports of a tracker. EUROCONTROL-SPEC-0149-10.</summary>
public ref struct Cat063 : IRecord<Cat063>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit015 = 0x4000000000000000; // Service Identification
    private const ulong Bit030 = 0x2000000000000000; // Time of Message
    private const ulong Bit050 = 0x1000000000000000; // Sensor Identifier
    private const ulong Bit060 = 0x0800000000000000; // Sensor Configuration and Status
    private const ulong Bit070 = 0x0400000000000000; // Time Stamping Bias
    private const ulong Bit080 = 0x0200000000000000; // SSR / Mode S Range Gain and Bias
    private const ulong Bit081 = 0x0080000000000000; // SSR Mode S Azimuth Bias
    private const ulong Bit090 = 0x0040000000000000; // PSR Range Gain and Bias
    private const ulong Bit091 = 0x0020000000000000; // PSR Azimuth Bias
    private const ulong Bit092 = 0x0010000000000000; // PSR Elevation Bias
    private const ulong BitRE = 0x0004000000000000; // Reserved Expansion Field
    private const ulong BitSP = 0x0002000000000000; // Special Purpose Field

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private uint _i015;
    private uint _i030;
    private Item050 _i050;
    private Item060 _i060;
    private uint _i070;
    private Item080 _i080;
    private uint _i081;
    private Item090 _i090;
    private uint _i091;
    private uint _i092;
    private ReadOnlySpan<byte> _re;
    private ReadOnlySpan<byte> _sp;

    public static byte Category => 63;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I063/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I063/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I063/015 is in the record.</summary>
    public bool Has015 { readonly get => (_announced.First & (uint)(Bit015 >> 32)) != 0; set { if (value != Has015) _i015 = default; _announced.First = value ? _announced.First | (uint)(Bit015 >> 32) : _announced.First & ~(uint)(Bit015 >> 32); } }

    /// <summary>I063/015 Service Identification.</summary>
    public byte I015 { readonly get => Has015 ? (byte)_i015 : default; set { if ((_announced.First & (uint)(Bit015 >> 32)) == 0) _announced.First |= (uint)(Bit015 >> 32); _i015 = (uint)value; } }

    /// <summary>Whether I063/030 is in the record.</summary>
    public bool Has030 { readonly get => (_announced.First & (uint)(Bit030 >> 32)) != 0; set { if (value != Has030) _i030 = default; _announced.First = value ? _announced.First | (uint)(Bit030 >> 32) : _announced.First & ~(uint)(Bit030 >> 32); } }

    /// <summary>I063/030 Time of Message; LSB 1/2^7 s.</summary>
    public double I030_s { readonly get => Has030 ? ((int)_i030) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit030 >> 32)) == 0) _announced.First |= (uint)(Bit030 >> 32); _i030 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I063/050 is in the record.</summary>
    public bool Has050 { readonly get => (_announced.First & (uint)(Bit050 >> 32)) != 0; set { if (value != Has050) _i050 = default; _announced.First = value ? _announced.First | (uint)(Bit050 >> 32) : _announced.First & ~(uint)(Bit050 >> 32); } }

    /// <summary>I063/050 Sensor Identifier.</summary>
    public Item050 I050 { readonly get => Has050 ? _i050 : default; set { if ((_announced.First & (uint)(Bit050 >> 32)) == 0) _announced.First |= (uint)(Bit050 >> 32); _i050 = value; } }

    /// <summary>Whether I063/060 is in the record.</summary>
    public bool Has060 { readonly get => (_announced.First & (uint)(Bit060 >> 32)) != 0; set { if (value != Has060) _i060 = default; _announced.First = value ? _announced.First | (uint)(Bit060 >> 32) : _announced.First & ~(uint)(Bit060 >> 32); } }

    /// <summary>I063/060 Sensor Configuration and Status.</summary>
    public Item060 I060 { readonly get => Has060 ? _i060 : default; set { if ((_announced.First & (uint)(Bit060 >> 32)) == 0) _announced.First |= (uint)(Bit060 >> 32); _i060 = value; } }

    /// <summary>Whether I063/070 is in the record.</summary>
    public bool Has070 { readonly get => (_announced.First & (uint)(Bit070 >> 32)) != 0; set { if (value != Has070) _i070 = default; _announced.First = value ? _announced.First | (uint)(Bit070 >> 32) : _announced.First & ~(uint)(Bit070 >> 32); } }

    /// <summary>I063/070 Time Stamping Bias; LSB 1 ms.</summary>
    public double I070_ms { readonly get => Has070 ? (double)((int)(_i070 << 16) >> 16) : default; set { if ((_announced.First & (uint)(Bit070 >> 32)) == 0) _announced.First |= (uint)(Bit070 >> 32); _i070 = (uint)(Quantise.Signed(value * (1.0 / 1), 16)) & 0xFFFFu; } }

    /// <summary>Whether I063/080 is in the record.</summary>
    public bool Has080 { readonly get => (_announced.First & (uint)(Bit080 >> 32)) != 0; set { if (value != Has080) _i080 = default; _announced.First = value ? _announced.First | (uint)(Bit080 >> 32) : _announced.First & ~(uint)(Bit080 >> 32); } }

    /// <summary>I063/080 SSR / Mode S Range Gain and Bias.</summary>
    public Item080 I080 { readonly get => Has080 ? _i080 : default; set { if ((_announced.First & (uint)(Bit080 >> 32)) == 0) _announced.First |= (uint)(Bit080 >> 32); _i080 = value; } }

    /// <summary>Whether I063/081 is in the record.</summary>
    public bool Has081 { readonly get => (_announced.First & (uint)(Bit081 >> 32)) != 0; set { if (value != Has081) _i081 = default; _announced.First = value ? _announced.First | (uint)(Bit081 >> 32) : _announced.First & ~(uint)(Bit081 >> 32); } }

    /// <summary>I063/081 SSR Mode S Azimuth Bias; LSB 360/2^16 deg.</summary>
    public double I081_deg { readonly get => Has081 ? ((int)(_i081 << 16) >> 16) * (45.0 / 8192) : default; set { if ((_announced.First & (uint)(Bit081 >> 32)) == 0) _announced.First |= (uint)(Bit081 >> 32); _i081 = (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; } }

    /// <summary>Whether I063/090 is in the record.</summary>
    public bool Has090 { readonly get => (_announced.First & (uint)(Bit090 >> 32)) != 0; set { if (value != Has090) _i090 = default; _announced.First = value ? _announced.First | (uint)(Bit090 >> 32) : _announced.First & ~(uint)(Bit090 >> 32); } }

    /// <summary>I063/090 PSR Range Gain and Bias.</summary>
    public Item090 I090 { readonly get => Has090 ? _i090 : default; set { if ((_announced.First & (uint)(Bit090 >> 32)) == 0) _announced.First |= (uint)(Bit090 >> 32); _i090 = value; } }

    /// <summary>Whether I063/091 is in the record.</summary>
    public bool Has091 { readonly get => (_announced.First & (uint)(Bit091 >> 32)) != 0; set { if (value != Has091) _i091 = default; _announced.First = value ? _announced.First | (uint)(Bit091 >> 32) : _announced.First & ~(uint)(Bit091 >> 32); } }

    /// <summary>I063/091 PSR Azimuth Bias; LSB 360/2^16 deg.</summary>
    public double I091_deg { readonly get => Has091 ? ((int)(_i091 << 16) >> 16) * (45.0 / 8192) : default; set { if ((_announced.First & (uint)(Bit091 >> 32)) == 0) _announced.First |= (uint)(Bit091 >> 32); _i091 = (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; } }

    /// <summary>Whether I063/092 is in the record.</summary>
    public bool Has092 { readonly get => (_announced.First & (uint)(Bit092 >> 32)) != 0; set { if (value != Has092) _i092 = default; _announced.First = value ? _announced.First | (uint)(Bit092 >> 32) : _announced.First & ~(uint)(Bit092 >> 32); } }

    /// <summary>I063/092 PSR Elevation Bias; LSB 360/2^16 deg.</summary>
    public double I092_deg { readonly get => Has092 ? ((int)(_i092 << 16) >> 16) * (45.0 / 8192) : default; set { if ((_announced.First & (uint)(Bit092 >> 32)) == 0) _announced.First |= (uint)(Bit092 >> 32); _i092 = (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; } }

    /// <summary>Whether I063/RE is in the record.</summary>
    public bool HasRE { readonly get => (_announced.First & (uint)(BitRE >> 32)) != 0; set { if (value != HasRE) _re = default; _announced.First = value ? _announced.First | (uint)(BitRE >> 32) : _announced.First & ~(uint)(BitRE >> 32); } }

    /// <summary>I063/RE Reserved Expansion Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> RE { readonly get => HasRE ? _re : default; set { if ((_announced.First & (uint)(BitRE >> 32)) == 0) _announced.First |= (uint)(BitRE >> 32); _re = value; } }

    /// <summary>Whether I063/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I063/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat063 record, out int length, out RecordFault fault)
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
        const ulong Assigned = 0xFEF6000000000000;
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x6806000000000000) + 2 * BitOperations.PopCount(fspec & 0xB4B0000000000000) + 4 * BitOperations.PopCount(fspec & 0x0240000000000000));
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

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "015");
            _i015 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "030");
            _i030 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "050");
            _i050.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            nint start060 = at;
            nint end060 = Octets.ReadExtended(ref b, at, end, Item060.Ends, Item060.Stops, out _i060.W0);
            if (end060 < 0)
                return fault.Set(end060 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "060");
            at = end060;
            spare -= at - start060 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "070");
            _i070 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "080");
            _i080.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit081 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "081");
            _i081 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 4)
                return fault.Set(RecordFaultKind.ItemTorn, at, "090");
            _i090.W0 = Octets.U32(ref b, at);
            at += 4;
        }

        if ((first & (uint)(Bit091 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "091");
            _i091 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit092 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "092");
            _i092 = Octets.U16(ref b, at);
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
    public readonly int MaximumLength => (_present & 0x0006000000000000) == 0 ? 51 : 51 + (HasRE ? _re.Length : 0) + (HasSP ? _sp.Length : 0);

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

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i015);
            at += 1;
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i030);
            at += 3;
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i050.W0);
            at += 2;
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i060.W0, _i060.OctetCount);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i070);
            at += 2;
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i080.W0);
            at += 4;
        }

        if ((first & (uint)(Bit081 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i081);
            at += 2;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            Octets.Put32(ref b, at, _i090.W0);
            at += 4;
        }

        if ((first & (uint)(Bit091 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i091);
            at += 2;
        }

        if ((first & (uint)(Bit092 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i092);
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

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            visitor.Code("015", _i015);
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            visitor.Quantity("030", ((int)_i030) * (1.0 / 128), "s");
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
            visitor.Quantity("070", (double)((int)(_i070 << 16) >> 16), "ms");
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            _i080.Accept("080", ref visitor, edition);
        }

        if ((first & (uint)(Bit081 >> 32)) != 0)
        {
            visitor.Quantity("081", ((int)(_i081 << 16) >> 16) * (45.0 / 8192), "deg");
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            _i090.Accept("090", ref visitor, edition);
        }

        if ((first & (uint)(Bit091 >> 32)) != 0)
        {
            visitor.Quantity("091", ((int)(_i091 << 16) >> 16) * (45.0 / 8192), "deg");
        }

        if ((first & (uint)(Bit092 >> 32)) != 0)
        {
            visitor.Quantity("092", ((int)(_i092 << 16) >> 16) * (45.0 / 8192), "deg");
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

    /// <summary>I063/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I063/050 Sensor Identifier; 2 octets.</summary>
    public struct Item050
    {
        internal uint W0;

        internal Item050(uint octets) => W0 = octets;

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

    /// <summary>I063/060 Sensor Configuration and Status; 3 extents, in 3 octets.</summary>
    public struct Item060
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item060(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>CON; extent 1.</summary>
        public byte CON { readonly get => (byte)(W0 >> 62); set => W0 = W0 & ~0xC000000000000000UL | (ulong)value << 62; }
        /// <summary>PSR; extent 1.</summary>
        public bool PSR { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>SSR; extent 1.</summary>
        public bool SSR { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>MDS; extent 1.</summary>
        public bool MDS { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>ADS; extent 1.</summary>
        public bool ADS { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>MLT; extent 1.</summary>
        public bool MLT { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>OPS; extent 2.</summary>
        public bool OPS { readonly get => (W0 >> 55 & 0x1) != 0; set => W0 = W0 & ~0x80000000000000UL | (ulong)((value ? 1u : 0u)) << 55 & 0x80000000000000UL | 0x0100000000000000UL; }
        /// <summary>Data Processor Overload Indicator; extent 2.</summary>
        public bool ODP { readonly get => (W0 >> 54 & 0x1) != 0; set => W0 = W0 & ~0x40000000000000UL | (ulong)((value ? 1u : 0u)) << 54 & 0x40000000000000UL | 0x0100000000000000UL; }
        /// <summary>Transmission Subsystem Overload Status; extent 2.</summary>
        public bool OXT { readonly get => (W0 >> 53 & 0x1) != 0; set => W0 = W0 & ~0x20000000000000UL | (ulong)((value ? 1u : 0u)) << 53 & 0x20000000000000UL | 0x0100000000000000UL; }
        /// <summary>Monitoring System Connected Status; extent 2.</summary>
        public bool MSC { readonly get => (W0 >> 52 & 0x1) != 0; set => W0 = W0 & ~0x10000000000000UL | (ulong)((value ? 1u : 0u)) << 52 & 0x10000000000000UL | 0x0100000000000000UL; }
        /// <summary>Time Source Validity; extent 2.</summary>
        public bool TSV { readonly get => (W0 >> 51 & 0x1) != 0; set => W0 = W0 & ~0x8000000000000UL | (ulong)((value ? 1u : 0u)) << 51 & 0x8000000000000UL | 0x0100000000000000UL; }
        /// <summary>No Plot Warning; extent 2.</summary>
        public bool NPW { readonly get => (W0 >> 50 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000UL | (ulong)((value ? 1u : 0u)) << 50 & 0x4000000000000UL | 0x0100000000000000UL; }
        /// <summary>Element Populated Bit; extent 3.</summary>
        public bool TTF_EP { readonly get => (W0 >> 47 & 0x1) != 0; set => W0 = W0 & ~0x800000000000UL | (ulong)((value ? 1u : 0u)) << 47 & 0x800000000000UL | 0x0101000000000000UL; }
        /// <summary>Test Target Failure Status Values; extent 3.</summary>
        public bool TTF_VAL { readonly get => (W0 >> 46 & 0x1) != 0; set => W0 = W0 & ~0x400000000000UL | (ulong)((value ? 1u : 0u)) << 46 & 0x400000000000UL | 0x0101000000000000UL; }
        /// <summary>Element Populated Bit; extent 3.</summary>
        public bool SPO_EP { readonly get => (W0 >> 45 & 0x1) != 0; set => W0 = W0 & ~0x200000000000UL | (ulong)((value ? 1u : 0u)) << 45 & 0x200000000000UL | 0x0101000000000000UL; }
        /// <summary>Indication of Spoofing Attack Values; extent 3.</summary>
        public bool SPO_VAL { readonly get => (W0 >> 44 & 0x1) != 0; set => W0 = W0 & ~0x100000000000UL | (ulong)((value ? 1u : 0u)) << 44 & 0x100000000000UL | 0x0101000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("CON", W0 >> 62);
            visitor.Code("PSR", W0 >> 61 & 0x1);
            visitor.Code("SSR", W0 >> 60 & 0x1);
            visitor.Code("MDS", W0 >> 59 & 0x1);
            visitor.Code("ADS", W0 >> 58 & 0x1);
            visitor.Code("MLT", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("OPS", W0 >> 55 & 0x1);
                visitor.Code("ODP", W0 >> 54 & 0x1);
                visitor.Code("OXT", W0 >> 53 & 0x1);
                visitor.Code("MSC", W0 >> 52 & 0x1);
                visitor.Code("TSV", W0 >> 51 & 0x1);
                visitor.Code("NPW", W0 >> 50 & 0x1);
                visitor.Spare(W0 >> 49 & 0x1);
            }
            if (octets > 2 && edition >= 1)
            {
                visitor.BeginGroup("TTF");
                visitor.Code("EP", W0 >> 47 & 0x1);
                visitor.Code("VAL", W0 >> 46 & 0x1);
                visitor.EndGroup();
                visitor.BeginGroup("SPO");
                visitor.Code("EP", W0 >> 45 & 0x1);
                visitor.Code("VAL", W0 >> 44 & 0x1);
                visitor.EndGroup();
                visitor.Spare(W0 >> 41 & 0x7);
            }
            int known = edition >= 1 ? 3 : 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I063/080 SSR / Mode S Range Gain and Bias; 4 octets.</summary>
    public struct Item080
    {
        internal uint W0;

        internal Item080(uint octets) => W0 = octets;

        /// <summary>Mode S Range Gain; LSB 1/100000.</summary>
        public double SRG_ratio { readonly get => ((int)W0 >> 16) / 100000.0; set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Signed(value * (100000.0 / 1), 16)) << 16; }
        /// <summary>Mode S Range Bias; LSB 1/2^7 NM.</summary>
        public double SRB_NM { readonly get => ((int)(W0 << 16) >> 16) * (1.0 / 128); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("SRG", ((int)W0 >> 16) / 100000.0, "");
            visitor.Quantity("SRB", ((int)(W0 << 16) >> 16) * (1.0 / 128), "NM");
            visitor.EndGroup();
        }
    }

    /// <summary>I063/090 PSR Range Gain and Bias; 4 octets.</summary>
    public struct Item090
    {
        internal uint W0;

        internal Item090(uint octets) => W0 = octets;

        /// <summary>PSR Range Gain; LSB 1/100000.</summary>
        public double PRG_ratio { readonly get => ((int)W0 >> 16) / 100000.0; set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Signed(value * (100000.0 / 1), 16)) << 16; }
        /// <summary>PSR Range Bias; LSB 1/2^7 NM.</summary>
        public double PRB_NM { readonly get => ((int)(W0 << 16) >> 16) * (1.0 / 128); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("PRG", ((int)W0 >> 16) / 100000.0, "");
            visitor.Quantity("PRB", ((int)(W0 << 16) >> 16) * (1.0 / 128), "NM");
            visitor.EndGroup();
        }
    }
}
