// Made by tools/asterix from definitions/019.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 019, editions 1.3. Multilateration system status messages. EUROCONTROL-SPEC-0149-18.</summary>
public ref struct Cat019 : IRecord<Cat019>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit000 = 0x4000000000000000; // Message Type
    private const ulong Bit140 = 0x2000000000000000; // Time of Day
    private const ulong Bit550 = 0x1000000000000000; // System Status
    private const ulong Bit551 = 0x0800000000000000; // Tracking Processor Detailed Status
    private const ulong Bit552 = 0x0400000000000000; // Remote Sensor Detailed Status
    private const ulong Bit553 = 0x0200000000000000; // Reference Transponder Detailed Status
    private const ulong Bit600 = 0x0080000000000000; // Position of the MLT System Reference Point
    private const ulong Bit610 = 0x0040000000000000; // Height of the MLT System Reference Point
    private const ulong Bit620 = 0x0020000000000000; // WGS-84 Undulation
    private const ulong BitRE = 0x0004000000000000; // Reserved Expansion Field
    private const ulong BitSP = 0x0002000000000000; // Special Purpose Field

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private uint _i000;
    private uint _i140;
    private Item550 _i550;
    private Item551 _i551;
    private ReadOnlySpan<byte> _i552;
    private Item553 _i553;
    private Item600 _i600;
    private uint _i610;
    private uint _i620;
    private ReadOnlySpan<byte> _re;
    private ReadOnlySpan<byte> _sp;

    public static byte Category => 19;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I019/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I019/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I019/000 is in the record.</summary>
    public bool Has000 { readonly get => (_announced.First & (uint)(Bit000 >> 32)) != 0; set { if (value != Has000) _i000 = default; _announced.First = value ? _announced.First | (uint)(Bit000 >> 32) : _announced.First & ~(uint)(Bit000 >> 32); } }

    /// <summary>I019/000 Message Type.</summary>
    public byte I000 { readonly get => Has000 ? (byte)_i000 : default; set { if ((_announced.First & (uint)(Bit000 >> 32)) == 0) _announced.First |= (uint)(Bit000 >> 32); _i000 = (uint)value; } }

    /// <summary>Whether I019/140 is in the record.</summary>
    public bool Has140 { readonly get => (_announced.First & (uint)(Bit140 >> 32)) != 0; set { if (value != Has140) _i140 = default; _announced.First = value ? _announced.First | (uint)(Bit140 >> 32) : _announced.First & ~(uint)(Bit140 >> 32); } }

    /// <summary>I019/140 Time of Day; LSB 1/2^7 s.</summary>
    public double I140_s { readonly get => Has140 ? ((int)_i140) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit140 >> 32)) == 0) _announced.First |= (uint)(Bit140 >> 32); _i140 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I019/550 is in the record.</summary>
    public bool Has550 { readonly get => (_announced.First & (uint)(Bit550 >> 32)) != 0; set { if (value != Has550) _i550 = default; _announced.First = value ? _announced.First | (uint)(Bit550 >> 32) : _announced.First & ~(uint)(Bit550 >> 32); } }

    /// <summary>I019/550 System Status.</summary>
    public Item550 I550 { readonly get => Has550 ? _i550 : default; set { if ((_announced.First & (uint)(Bit550 >> 32)) == 0) _announced.First |= (uint)(Bit550 >> 32); _i550 = value; } }

    /// <summary>Whether I019/551 is in the record.</summary>
    public bool Has551 { readonly get => (_announced.First & (uint)(Bit551 >> 32)) != 0; set { if (value != Has551) _i551 = default; _announced.First = value ? _announced.First | (uint)(Bit551 >> 32) : _announced.First & ~(uint)(Bit551 >> 32); } }

    /// <summary>I019/551 Tracking Processor Detailed Status.</summary>
    public Item551 I551 { readonly get => Has551 ? _i551 : default; set { if ((_announced.First & (uint)(Bit551 >> 32)) == 0) _announced.First |= (uint)(Bit551 >> 32); _i551 = value; } }

    /// <summary>Whether I019/552 is in the record.</summary>
    public bool Has552 { readonly get => (_announced.First & (uint)(Bit552 >> 32)) != 0; set { if (value != Has552) _i552 = default; _announced.First = value ? _announced.First | (uint)(Bit552 >> 32) : _announced.First & ~(uint)(Bit552 >> 32); } }

    /// <summary>I019/552 Remote Sensor Detailed Status.</summary>
    public Repetition<Item552Entry> I552 { readonly get => new(Has552 ? _i552 : default); set { if ((_announced.First & (uint)(Bit552 >> 32)) == 0) _announced.First |= (uint)(Bit552 >> 32); _i552 = value.Octets; } }

    /// <summary>Whether I019/553 is in the record.</summary>
    public bool Has553 { readonly get => (_announced.First & (uint)(Bit553 >> 32)) != 0; set { if (value != Has553) _i553 = default; _announced.First = value ? _announced.First | (uint)(Bit553 >> 32) : _announced.First & ~(uint)(Bit553 >> 32); } }

    /// <summary>I019/553 Reference Transponder Detailed Status.</summary>
    public Item553 I553 { readonly get => Has553 ? _i553 : default; set { if ((_announced.First & (uint)(Bit553 >> 32)) == 0) _announced.First |= (uint)(Bit553 >> 32); _i553 = value; } }

    /// <summary>Whether I019/600 is in the record.</summary>
    public bool Has600 { readonly get => (_announced.First & (uint)(Bit600 >> 32)) != 0; set { if (value != Has600) _i600 = default; _announced.First = value ? _announced.First | (uint)(Bit600 >> 32) : _announced.First & ~(uint)(Bit600 >> 32); } }

    /// <summary>I019/600 Position of the MLT System Reference Point.</summary>
    public Item600 I600 { readonly get => Has600 ? _i600 : default; set { if ((_announced.First & (uint)(Bit600 >> 32)) == 0) _announced.First |= (uint)(Bit600 >> 32); _i600 = value; } }

    /// <summary>Whether I019/610 is in the record.</summary>
    public bool Has610 { readonly get => (_announced.First & (uint)(Bit610 >> 32)) != 0; set { if (value != Has610) _i610 = default; _announced.First = value ? _announced.First | (uint)(Bit610 >> 32) : _announced.First & ~(uint)(Bit610 >> 32); } }

    /// <summary>I019/610 Height of the MLT System Reference Point; LSB 1/2^2 m.</summary>
    public double I610_m { readonly get => Has610 ? ((int)(_i610 << 16) >> 16) * (1.0 / 4) : default; set { if ((_announced.First & (uint)(Bit610 >> 32)) == 0) _announced.First |= (uint)(Bit610 >> 32); _i610 = (uint)(Quantise.Signed(value * (4.0 / 1), 16)) & 0xFFFFu; } }

    /// <summary>Whether I019/620 is in the record.</summary>
    public bool Has620 { readonly get => (_announced.First & (uint)(Bit620 >> 32)) != 0; set { if (value != Has620) _i620 = default; _announced.First = value ? _announced.First | (uint)(Bit620 >> 32) : _announced.First & ~(uint)(Bit620 >> 32); } }

    /// <summary>I019/620 WGS-84 Undulation; LSB 1 m.</summary>
    public double I620_m { readonly get => Has620 ? (double)((int)(_i620 << 24) >> 24) : default; set { if ((_announced.First & (uint)(Bit620 >> 32)) == 0) _announced.First |= (uint)(Bit620 >> 32); _i620 = (uint)(Quantise.Signed(value * (1.0 / 1), 8)) & 0xFFu; } }

    /// <summary>Whether I019/RE is in the record.</summary>
    public bool HasRE { readonly get => (_announced.First & (uint)(BitRE >> 32)) != 0; set { if (value != HasRE) _re = default; _announced.First = value ? _announced.First | (uint)(BitRE >> 32) : _announced.First & ~(uint)(BitRE >> 32); } }

    /// <summary>I019/RE Reserved Expansion Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> RE { readonly get => HasRE ? _re : default; set { if ((_announced.First & (uint)(BitRE >> 32)) == 0) _announced.First |= (uint)(BitRE >> 32); _re = value; } }

    /// <summary>Whether I019/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I019/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat019 record, out int length, out RecordFault fault)
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
        const ulong Assigned = 0xFEE6000000000000;
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x7E26000000000000) + 2 * BitOperations.PopCount(fspec & 0xA040000000000000) + 8 * BitOperations.PopCount(fspec & 0x0080000000000000));
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

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "140");
            _i140 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit550 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "550");
            _i550.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit551 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "551");
            _i551.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit552 >> 32)) != 0)
        {
            nint start552 = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "552");
            int octets552 = 2 * (int)Octets.U8(ref b, at);
            if (end - at <= octets552)
                return fault.Set(RecordFaultKind.ItemTorn, at, "552");
            _i552 = bytes.Slice((int)at + 1, octets552);
            at += 1 + octets552;
            spare -= at - start552 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit553 >> 32)) != 0)
        {
            nint start553 = at;
            nint end553 = Octets.ReadExtended(ref b, at, end, Item553.Ends, Item553.Stops, out _i553.W0);
            if (end553 < 0)
                return fault.Set(end553 == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, "553");
            at = end553;
            spare -= at - start553 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit600 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 8)
                return fault.Set(RecordFaultKind.ItemTorn, at, "600");
            _i600.W0 = Octets.U64(ref b, at);
            at += 8;
        }

        if ((first & (uint)(Bit610 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "610");
            _i610 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit620 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "620");
            _i620 = Octets.U8(ref b, at);
            at += 1;
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
    public readonly int MaximumLength => (_present & 0x0406000000000000) == 0 ? 47 : 47 + (Has552 ? _i552.Length : 0) + (HasRE ? _re.Length : 0) + (HasSP ? _sp.Length : 0);

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

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i140);
            at += 3;
        }

        if ((first & (uint)(Bit550 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i550.W0);
            at += 1;
        }

        if ((first & (uint)(Bit551 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i551.W0);
            at += 1;
        }

        if ((first & (uint)(Bit552 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i552.Length / 2);
            at = Octets.WriteSpan(ref b, at + 1, _i552);
        }

        if ((first & (uint)(Bit553 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i553.W0, _i553.OctetCount);
        }

        if ((first & (uint)(Bit600 >> 32)) != 0)
        {
            Octets.Put64(ref b, at, _i600.W0);
            at += 8;
        }

        if ((first & (uint)(Bit610 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i610);
            at += 2;
        }

        if ((first & (uint)(Bit620 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i620);
            at += 1;
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

        if ((first & (uint)(Bit140 >> 32)) != 0)
        {
            visitor.Quantity("140", ((int)_i140) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit550 >> 32)) != 0)
        {
            _i550.Accept("550", ref visitor, edition);
        }

        if ((first & (uint)(Bit551 >> 32)) != 0)
        {
            _i551.Accept("551", ref visitor, edition);
        }

        if ((first & (uint)(Bit552 >> 32)) != 0)
        {
            visitor.BeginList("552");
            foreach (Item552Entry entry in I552)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit553 >> 32)) != 0)
        {
            _i553.Accept("553", ref visitor, edition);
        }

        if ((first & (uint)(Bit600 >> 32)) != 0)
        {
            _i600.Accept("600", ref visitor, edition);
        }

        if ((first & (uint)(Bit610 >> 32)) != 0)
        {
            visitor.Quantity("610", ((int)(_i610 << 16) >> 16) * (1.0 / 4), "m");
        }

        if ((first & (uint)(Bit620 >> 32)) != 0)
        {
            visitor.Quantity("620", (double)((int)(_i620 << 24) >> 24), "m");
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

    /// <summary>I019/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I019/550 System Status; 1 octet.</summary>
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
        /// <summary>Test Target.</summary>
        public bool TTF { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("NOGO", W0 >> 6);
            visitor.Code("OVL", W0 >> 5 & 0x1);
            visitor.Code("TSV", W0 >> 4 & 0x1);
            visitor.Code("TTF", W0 >> 3 & 0x1);
            visitor.Spare(W0 & 0x7);
            visitor.EndGroup();
        }
    }

    /// <summary>I019/551 Tracking Processor Detailed Status; 1 octet.</summary>
    public struct Item551
    {
        internal uint W0;

        internal Item551(uint octets) => W0 = octets;

        /// <summary>TP1A.</summary>
        public bool TP1A { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>TP1B.</summary>
        public bool TP1B { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>TP2A.</summary>
        public bool TP2A { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>TP2B.</summary>
        public bool TP2B { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>TP3A.</summary>
        public bool TP3A { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>TP3B.</summary>
        public bool TP3B { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>TP4A.</summary>
        public bool TP4A { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }
        /// <summary>TP4B.</summary>
        public bool TP4B { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("TP1A", W0 >> 7);
            visitor.Code("TP1B", W0 >> 6 & 0x1);
            visitor.Code("TP2A", W0 >> 5 & 0x1);
            visitor.Code("TP2B", W0 >> 4 & 0x1);
            visitor.Code("TP3A", W0 >> 3 & 0x1);
            visitor.Code("TP3B", W0 >> 2 & 0x1);
            visitor.Code("TP4A", W0 >> 1 & 0x1);
            visitor.Code("TP4B", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I019/552 Remote Sensor Detailed Status, one entry; 2 octets.</summary>
    public struct Item552Entry : IEntry<Item552Entry>
    {
        internal uint W0;

        internal Item552Entry(uint octets) => W0 = octets;

        /// <summary>8-bit Identification Number of RS.</summary>
        public byte RSI { readonly get => (byte)(W0 >> 8); set => W0 = W0 & ~0xFF00u | (uint)value << 8 & 0xFF00u; }
        /// <summary>Receiver 1090 MHz.</summary>
        public bool RS1090 { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>Transmitter 1030 MHz.</summary>
        public bool TX1030 { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>Transmitter 1090 MHz.</summary>
        public bool TX1090 { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>RS Status.</summary>
        public bool RSS { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>RS Operational.</summary>
        public bool RSO { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }

        static int IEntry<Item552Entry>.OctetCount => 2;
        static bool IEntry<Item552Entry>.IsChained => false;

        static Item552Entry IEntry<Item552Entry>.Read(ref byte b, nint at)
        {
            Item552Entry entry = default;
            entry.W0 = Octets.U16(ref b, at);
            return entry;
        }

        readonly void IEntry<Item552Entry>.Write(ref byte b, nint at)
        {
            Octets.Put16(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("RSI", W0 >> 8);
            visitor.Spare(W0 >> 7 & 0x1);
            visitor.Code("RS1090", W0 >> 6 & 0x1);
            visitor.Code("TX1030", W0 >> 5 & 0x1);
            visitor.Code("TX1090", W0 >> 4 & 0x1);
            visitor.Code("RSS", W0 >> 3 & 0x1);
            visitor.Code("RSO", W0 >> 2 & 0x1);
            visitor.Spare(W0 & 0x3);
            visitor.EndGroup();
        }
    }

    /// <summary>I019/553 Reference Transponder Detailed Status; 2 extents, in 2 octets.</summary>
    public struct Item553
    {
        /// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>
        internal ulong W0;

        /// <summary>The places of the extension bits.</summary>
        internal static ulong Ends => 0x0101010101010101UL;

        /// <summary>The places at which the item ends whatever the bit there says.</summary>
        internal static ulong Stops => 0x0000000000000000UL;

        internal Item553(ulong octets) => W0 = octets;

        /// <summary>Octets that are sent.</summary>
        public readonly int OctetCount => Math.Min(1 + (BitOperations.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), 8);

        /// <summary>Ref Trans 1 Status; extent 1.</summary>
        public byte REFTR1 { readonly get => (byte)(W0 >> 62); set => W0 = W0 & ~0xC000000000000000UL | (ulong)value << 62; }
        /// <summary>Ref Trans 2 Status; extent 1.</summary>
        public byte REFTR2 { readonly get => (byte)(W0 >> 58 & 0x3); set => W0 = W0 & ~0xC00000000000000UL | (ulong)value << 58 & 0xC00000000000000UL; }
        /// <summary>Ref Trans 3 Status; extent 2.</summary>
        public byte REFTR3 { readonly get => (byte)(W0 >> 54 & 0x3); set => W0 = W0 & ~0xC0000000000000UL | (ulong)value << 54 & 0xC0000000000000UL | 0x0100000000000000UL; }
        /// <summary>Ref Trans 4 Status; extent 2.</summary>
        public byte REFTR4 { readonly get => (byte)(W0 >> 50 & 0x3); set => W0 = W0 & ~0xC000000000000UL | (ulong)value << 50 & 0xC000000000000UL | 0x0100000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            int octets = OctetCount;
            visitor.Code("REFTR1", W0 >> 62);
            visitor.Spare(W0 >> 60 & 0x3);
            visitor.Code("REFTR2", W0 >> 58 & 0x3);
            visitor.Spare(W0 >> 57 & 0x1);
            if (octets > 1)
            {
                visitor.Code("REFTR3", W0 >> 54 & 0x3);
                visitor.Spare(W0 >> 52 & 0x3);
                visitor.Code("REFTR4", W0 >> 50 & 0x3);
                visitor.Spare(W0 >> 49 & 0x1);
            }
            int known = 2;
            if (octets > known)
                Octets.VisitExtension(ref visitor, W0, known, octets);
            visitor.EndGroup();
        }
    }

    /// <summary>I019/600 Position of the MLT System Reference Point; 8 octets.</summary>
    public struct Item600
    {
        internal ulong W0;

        internal Item600(ulong octets) => W0 = octets;

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
}
