// Made by tools/asterix from definitions/023.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 023, editions 1.2, 1.3. CNS/ATM ground station and service status reports. EUROCONTROL-SPEC-0149-16.</summary>
public ref struct Cat023 : IRecord<Cat023>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit000 = 0x4000000000000000; // Report Type
    private const ulong Bit015 = 0x2000000000000000; // Service Type and Identification
    private const ulong Bit070 = 0x1000000000000000; // Time of Day
    private const ulong Bit100 = 0x0800000000000000; // Ground Station Status
    private const ulong Bit101 = 0x0400000000000000; // Service Configuration
    private const ulong Bit200 = 0x0200000000000000; // Operational Range
    private const ulong Bit110 = 0x0080000000000000; // Service Status
    private const ulong Bit120 = 0x0040000000000000; // Service Statistics
    private const ulong BitRE = 0x0004000000000000; // Reserved Expansion Field
    private const ulong BitSP = 0x0002000000000000; // Special Purpose Field

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private uint _i000;
    private Item015 _i015;
    private uint _i070;
    private Item100 _i100;
    private Item101 _i101;
    private uint _i200;
    private Item110 _i110;
    private ReadOnlySpan<byte> _i120;
    private ReadOnlySpan<byte> _re;
    private ReadOnlySpan<byte> _sp;

    public static byte Category => 23;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I023/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I023/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I023/000 is in the record.</summary>
    public bool Has000 { readonly get => (_announced.First & (uint)(Bit000 >> 32)) != 0; set { if (value != Has000) _i000 = default; _announced.First = value ? _announced.First | (uint)(Bit000 >> 32) : _announced.First & ~(uint)(Bit000 >> 32); } }

    /// <summary>I023/000 Report Type.</summary>
    public byte I000 { readonly get => Has000 ? (byte)_i000 : default; set { if ((_announced.First & (uint)(Bit000 >> 32)) == 0) _announced.First |= (uint)(Bit000 >> 32); _i000 = (uint)value; } }

    /// <summary>Whether I023/015 is in the record.</summary>
    public bool Has015 { readonly get => (_announced.First & (uint)(Bit015 >> 32)) != 0; set { if (value != Has015) _i015 = default; _announced.First = value ? _announced.First | (uint)(Bit015 >> 32) : _announced.First & ~(uint)(Bit015 >> 32); } }

    /// <summary>I023/015 Service Type and Identification.</summary>
    public Item015 I015 { readonly get => Has015 ? _i015 : default; set { if ((_announced.First & (uint)(Bit015 >> 32)) == 0) _announced.First |= (uint)(Bit015 >> 32); _i015 = value; } }

    /// <summary>Whether I023/070 is in the record.</summary>
    public bool Has070 { readonly get => (_announced.First & (uint)(Bit070 >> 32)) != 0; set { if (value != Has070) _i070 = default; _announced.First = value ? _announced.First | (uint)(Bit070 >> 32) : _announced.First & ~(uint)(Bit070 >> 32); } }

    /// <summary>I023/070 Time of Day; LSB 1/2^7 s.</summary>
    public double I070_s { readonly get => Has070 ? ((int)_i070) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit070 >> 32)) == 0) _announced.First |= (uint)(Bit070 >> 32); _i070 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I023/100 is in the record.</summary>
    public bool Has100 { readonly get => (_announced.First & (uint)(Bit100 >> 32)) != 0; set { if (value != Has100) _i100 = default; _announced.First = value ? _announced.First | (uint)(Bit100 >> 32) : _announced.First & ~(uint)(Bit100 >> 32); } }

    /// <summary>I023/100 Ground Station Status.</summary>
    public Item100 I100 { readonly get => Has100 ? _i100 : default; set { if ((_announced.First & (uint)(Bit100 >> 32)) == 0) _announced.First |= (uint)(Bit100 >> 32); _i100 = value; } }

    /// <summary>Whether I023/101 is in the record.</summary>
    public bool Has101 { readonly get => (_announced.First & (uint)(Bit101 >> 32)) != 0; set { if (value != Has101) _i101 = default; _announced.First = value ? _announced.First | (uint)(Bit101 >> 32) : _announced.First & ~(uint)(Bit101 >> 32); } }

    /// <summary>I023/101 Service Configuration.</summary>
    public Item101 I101 { readonly get => Has101 ? _i101 : default; set { if ((_announced.First & (uint)(Bit101 >> 32)) == 0) _announced.First |= (uint)(Bit101 >> 32); _i101 = value; } }

    /// <summary>Whether I023/200 is in the record.</summary>
    public bool Has200 { readonly get => (_announced.First & (uint)(Bit200 >> 32)) != 0; set { if (value != Has200) _i200 = default; _announced.First = value ? _announced.First | (uint)(Bit200 >> 32) : _announced.First & ~(uint)(Bit200 >> 32); } }

    /// <summary>I023/200 Operational Range; LSB 1 NM.</summary>
    public double I200_NM { readonly get => Has200 ? (double)((int)_i200) : default; set { if ((_announced.First & (uint)(Bit200 >> 32)) == 0) _announced.First |= (uint)(Bit200 >> 32); _i200 = (uint)(Quantise.Unsigned(value * (1.0 / 1), 8)); } }

    /// <summary>Whether I023/110 is in the record.</summary>
    public bool Has110 { readonly get => (_announced.First & (uint)(Bit110 >> 32)) != 0; set { if (value != Has110) _i110 = default; _announced.First = value ? _announced.First | (uint)(Bit110 >> 32) : _announced.First & ~(uint)(Bit110 >> 32); } }

    /// <summary>I023/110 Service Status.</summary>
    public Item110 I110 { readonly get => Has110 ? _i110 : default; set { if ((_announced.First & (uint)(Bit110 >> 32)) == 0) _announced.First |= (uint)(Bit110 >> 32); _i110 = value; } }

    /// <summary>Whether I023/120 is in the record.</summary>
    public bool Has120 { readonly get => (_announced.First & (uint)(Bit120 >> 32)) != 0; set { if (value != Has120) _i120 = default; _announced.First = value ? _announced.First | (uint)(Bit120 >> 32) : _announced.First & ~(uint)(Bit120 >> 32); } }

    /// <summary>I023/120 Service Statistics.</summary>
    public Repetition<Item120Entry> I120 { readonly get => new(Has120 ? _i120 : default); set { if ((_announced.First & (uint)(Bit120 >> 32)) == 0) _announced.First |= (uint)(Bit120 >> 32); _i120 = value.Octets; } }

    /// <summary>Whether I023/RE is in the record.</summary>
    public bool HasRE { readonly get => (_announced.First & (uint)(BitRE >> 32)) != 0; set { if (value != HasRE) _re = default; _announced.First = value ? _announced.First | (uint)(BitRE >> 32) : _announced.First & ~(uint)(BitRE >> 32); } }

    /// <summary>I023/RE Reserved Expansion Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> RE { readonly get => HasRE ? _re : default; set { if ((_announced.First & (uint)(BitRE >> 32)) == 0) _announced.First |= (uint)(BitRE >> 32); _re = value; } }

    /// <summary>Whether I023/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I023/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat023 record, out int length, out RecordFault fault)
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
        const ulong Assigned = 0xFEC6000000000000;
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x7EC6000000000000) + 2 * BitOperations.PopCount(fspec & 0x9000000000000000));
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

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "015");
            _i015.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "070");
            _i070 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            nint start100 = at;
            nint end100 = Octets.ReadExtended(ref b, at, end, Item100.Ends, Item100.Stops, out _i100.W0);
            if (end100 < 0)
                return fault.Set(end100 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "100");
            at = end100;
            spare -= at - start100 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit101 >> 32)) != 0)
        {
            nint start101 = at;
            nint end101 = Octets.ReadExtended(ref b, at, end, Item101.Ends, Item101.Stops, out _i101.W0);
            if (end101 < 0)
                return fault.Set(end101 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "101");
            at = end101;
            spare -= at - start101 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "200");
            _i200 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            nint start110 = at;
            nint end110 = Octets.ReadExtended(ref b, at, end, Item110.Ends, Item110.Stops, out _i110.W0);
            if (end110 < 0)
                return fault.Set(end110 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "110");
            at = end110;
            spare -= at - start110 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            nint start120 = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "120");
            int octets120 = 6 * (int)Octets.U8(ref b, at);
            if (end - at <= octets120)
                return fault.Set(RecordFaultKind.ItemTorn, at, "120");
            _i120 = bytes.Slice((int)at + 1, octets120);
            at += 1 + octets120;
            spare -= at - start120 - 1;
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
    public readonly int MaximumLength => (_present & 0x0046000000000000) == 0 ? 52 : 52 + (Has120 ? _i120.Length : 0) + (HasRE ? _re.Length : 0) + (HasSP ? _sp.Length : 0);

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

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i015.W0);
            at += 1;
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i070);
            at += 3;
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i100.W0, _i100.OctetCount);
        }

        if ((first & (uint)(Bit101 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i101.W0, _i101.OctetCount);
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i200);
            at += 1;
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i110.W0, _i110.OctetCount);
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i120.Length / 6);
            at = Octets.WriteSpan(ref b, at + 1, _i120);
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

        if ((first & (uint)(Bit000 >> 32)) != 0)
        {
            visitor.Code("000", _i000);
        }

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            _i015.Accept("015", ref visitor, edition);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            visitor.Quantity("070", ((int)_i070) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            _i100.Accept("100", ref visitor, edition);
        }

        if ((first & (uint)(Bit101 >> 32)) != 0)
        {
            _i101.Accept("101", ref visitor, edition);
        }

        if ((first & (uint)(Bit200 >> 32)) != 0)
        {
            visitor.Quantity("200", (double)((int)_i200), "NM");
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            _i110.Accept("110", ref visitor, edition);
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            visitor.BeginList("120");
            foreach (Item120Entry entry in I120)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
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

    /// <summary>I023/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I023/015 Service Type and Identification; 1 octet.</summary>
    public struct Item015
    {
        internal uint W0;

        internal Item015(uint octets) => W0 = octets;

        /// <summary>Service Identification.</summary>
        public byte SID { readonly get => (byte)(W0 >> 4); set => W0 = W0 & ~0xF0u | (uint)value << 4 & 0xF0u; }
        /// <summary>Type of Service.</summary>
        public byte STYP { readonly get => (byte)(W0 & 0xF); set => W0 = W0 & ~0xFu | (uint)value & 0xFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("SID", W0 >> 4);
            visitor.Code("STYP", W0 & 0xF);
            visitor.EndGroup();
        }
    }

    /// <summary>I023/100 Ground Station Status; 2 extents, in 2 octets.</summary>
    public struct Item100
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item100(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>NOGO; extent 1.</summary>
        public bool NOGO { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>Data Processor Overload Indicator; extent 1.</summary>
        public bool ODP { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>OXT; extent 1.</summary>
        public bool OXT { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>Monitoring System Connected Status; extent 1.</summary>
        public bool MSC { readonly get => (W0 >> 60 & 0x1) != 0; set => W0 = W0 & ~0x1000000000000000UL | (ulong)((value ? 1u : 0u)) << 60 & 0x1000000000000000UL; }
        /// <summary>Time Source Validity; extent 1.</summary>
        public bool TSV { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>Indication of Spoofing Attack; extent 1.</summary>
        public bool SPO { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>Renumbering Indication for Track ID; extent 1.</summary>
        public bool RN { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }
        /// <summary>Ground Station Status Reporting Period; LSB 1 s; extent 2.</summary>
        public double GSSP_s { readonly get => (double)((long)(W0 >> 49 & 0x7F)); set => W0 = W0 & ~0xFE000000000000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 7)) << 49 & 0xFE000000000000UL | 0x0100000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("NOGO", W0 >> 63);
            visitor.Code("ODP", W0 >> 62 & 0x1);
            visitor.Code("OXT", W0 >> 61 & 0x1);
            visitor.Code("MSC", W0 >> 60 & 0x1);
            visitor.Code("TSV", W0 >> 59 & 0x1);
            visitor.Code("SPO", W0 >> 58 & 0x1);
            visitor.Code("RN", W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Quantity("GSSP", (double)((long)(W0 >> 49 & 0x7F)), "s");
            }
            int known = 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I023/101 Service Configuration; 2 extents, in 3 octets.</summary>
    public struct Item101
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0001010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item101(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>RP; LSB 1/2 s; extent 1.</summary>
        public double RP_s { readonly get => ((long)(W0 >> 56)) * (1.0 / 2); set => W0 = W0 & ~0xFF00000000000000UL | (ulong)(Quantise.Unsigned(value * (2.0 / 1), 8)) << 56; }
        /// <summary>Service Class; extent 1.</summary>
        public byte SC { readonly get => (byte)(W0 >> 53 & 0x7); set => W0 = W0 & ~0xE0000000000000UL | (ulong)value << 53 & 0xE0000000000000UL; }
        /// <summary>Service Status Reporting Period; LSB 1 s; extent 2.</summary>
        public double SSRP_s { readonly get => (double)((long)(W0 >> 41 & 0x7F)); set => W0 = W0 & ~0xFE0000000000UL | (ulong)(Quantise.Unsigned(value * (1.0 / 1), 7)) << 41 & 0xFE0000000000UL | 0x0001000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Quantity("RP", ((long)(W0 >> 56)) * (1.0 / 2), "s");
            visitor.Code("SC", W0 >> 53 & 0x7);
            visitor.Spare(W0 >> 49 & 0xF);
            if (octets > 2)
            {
                visitor.Quantity("SSRP", (double)((long)(W0 >> 41 & 0x7F)), "s");
            }
            int known = 3;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I023/110 Service Status; 1 extents, in 1 octets.</summary>
    public struct Item110
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item110(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>Status of the Service; extent 1.</summary>
        public byte STAT { readonly get => (byte)(W0 >> 57 & 0x7); set => W0 = W0 & ~0xE00000000000000UL | (ulong)value << 57 & 0xE00000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 60);
            visitor.Code("STAT", W0 >> 57 & 0x7);
            int known = 1;
            if (OctetCount > known)
                Octets.VisitExtension(ref visitor, W0, known, OctetCount);
            visitor.EndGroup();
        }
    }

    /// <summary>I023/120 Service Statistics, one entry; 6 octets.</summary>
    public struct Item120Entry : IEntry<Item120Entry>
    {
        internal ulong W0;

        internal Item120Entry(ulong octets) => W0 = octets;

        /// <summary>Type of Report Counter.</summary>
        public byte TYPE { readonly get => (byte)(W0 >> 40); set => W0 = W0 & ~0xFF0000000000UL | (ulong)value << 40 & 0xFF0000000000UL; }
        /// <summary>REF.</summary>
        public bool REF { readonly get => (W0 >> 39 & 0x1) != 0; set => W0 = W0 & ~0x8000000000UL | (ulong)((value ? 1u : 0u)) << 39 & 0x8000000000UL; }
        /// <summary>32-bit Counter Value.</summary>
        public uint CV { readonly get => (uint)(W0 & 0xFFFFFFFF); set => W0 = W0 & ~0xFFFFFFFFUL | (ulong)value & 0xFFFFFFFFUL; }

        static int IEntry<Item120Entry>.OctetCount => 6;
        static bool IEntry<Item120Entry>.IsChained => false;

        static Item120Entry IEntry<Item120Entry>.Read(ref byte b, nint at)
        {
            Item120Entry entry = default;
            entry.W0 = Octets.U48(ref b, at);
            return entry;
        }

        readonly void IEntry<Item120Entry>.Write(ref byte b, nint at)
        {
            Octets.Put48(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TYPE", W0 >> 40);
            visitor.Code("REF", W0 >> 39 & 0x1);
            visitor.Spare(W0 >> 32 & 0x7F);
            visitor.Code("CV", W0 & 0xFFFFFFFF);
            visitor.EndGroup();
        }
    }
}
