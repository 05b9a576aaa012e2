// Made by tools/asterix from definitions/065.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 065, editions 1.4, 1.5, 1.6. Service status reports of a tracker. EUROCONTROL-SPEC-0149-15.</summary>
public ref struct Cat065 : IRecord<Cat065>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit000 = 0x4000000000000000; // Message Type
    private const ulong Bit015 = 0x2000000000000000; // Service Identification
    private const ulong Bit030 = 0x1000000000000000; // Time of Message
    private const ulong Bit020 = 0x0800000000000000; // Batch Number
    private const ulong Bit040 = 0x0400000000000000; // SDPS Configuration and Status
    private const ulong Bit050 = 0x0200000000000000; // Service Status Report
    private const ulong BitRE = 0x0004000000000000; // Reserved Expansion Field
    private const ulong BitSP = 0x0002000000000000; // Special Purpose Field

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private uint _i000;
    private uint _i015;
    private uint _i030;
    private uint _i020;
    private Item040 _i040;
    private uint _i050;
    private ReadOnlySpan<byte> _re;
    private ReadOnlySpan<byte> _sp;

    public static byte Category => 65;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I065/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I065/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I065/000 is in the record.</summary>
    public bool Has000 { readonly get => (_announced.First & (uint)(Bit000 >> 32)) != 0; set { if (value != Has000) _i000 = default; _announced.First = value ? _announced.First | (uint)(Bit000 >> 32) : _announced.First & ~(uint)(Bit000 >> 32); } }

    /// <summary>I065/000 Message Type.</summary>
    public byte I000 { readonly get => Has000 ? (byte)_i000 : default; set { if ((_announced.First & (uint)(Bit000 >> 32)) == 0) _announced.First |= (uint)(Bit000 >> 32); _i000 = (uint)value; } }

    /// <summary>Whether I065/015 is in the record.</summary>
    public bool Has015 { readonly get => (_announced.First & (uint)(Bit015 >> 32)) != 0; set { if (value != Has015) _i015 = default; _announced.First = value ? _announced.First | (uint)(Bit015 >> 32) : _announced.First & ~(uint)(Bit015 >> 32); } }

    /// <summary>I065/015 Service Identification.</summary>
    public byte I015 { readonly get => Has015 ? (byte)_i015 : default; set { if ((_announced.First & (uint)(Bit015 >> 32)) == 0) _announced.First |= (uint)(Bit015 >> 32); _i015 = (uint)value; } }

    /// <summary>Whether I065/030 is in the record.</summary>
    public bool Has030 { readonly get => (_announced.First & (uint)(Bit030 >> 32)) != 0; set { if (value != Has030) _i030 = default; _announced.First = value ? _announced.First | (uint)(Bit030 >> 32) : _announced.First & ~(uint)(Bit030 >> 32); } }

    /// <summary>I065/030 Time of Message; LSB 1/2^7 s.</summary>
    public double I030_s { readonly get => Has030 ? ((int)_i030) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit030 >> 32)) == 0) _announced.First |= (uint)(Bit030 >> 32); _i030 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I065/020 is in the record.</summary>
    public bool Has020 { readonly get => (_announced.First & (uint)(Bit020 >> 32)) != 0; set { if (value != Has020) _i020 = default; _announced.First = value ? _announced.First | (uint)(Bit020 >> 32) : _announced.First & ~(uint)(Bit020 >> 32); } }

    /// <summary>I065/020 Batch Number.</summary>
    public byte I020 { readonly get => Has020 ? (byte)_i020 : default; set { if ((_announced.First & (uint)(Bit020 >> 32)) == 0) _announced.First |= (uint)(Bit020 >> 32); _i020 = (uint)value; } }

    /// <summary>Whether I065/040 is in the record.</summary>
    public bool Has040 { readonly get => (_announced.First & (uint)(Bit040 >> 32)) != 0; set { if (value != Has040) _i040 = default; _announced.First = value ? _announced.First | (uint)(Bit040 >> 32) : _announced.First & ~(uint)(Bit040 >> 32); } }

    /// <summary>I065/040 SDPS Configuration and Status.</summary>
    public Item040 I040 { readonly get => Has040 ? _i040 : default; set { if ((_announced.First & (uint)(Bit040 >> 32)) == 0) _announced.First |= (uint)(Bit040 >> 32); _i040 = value; } }

    /// <summary>Whether I065/050 is in the record.</summary>
    public bool Has050 { readonly get => (_announced.First & (uint)(Bit050 >> 32)) != 0; set { if (value != Has050) _i050 = default; _announced.First = value ? _announced.First | (uint)(Bit050 >> 32) : _announced.First & ~(uint)(Bit050 >> 32); } }

    /// <summary>I065/050 Service Status Report.</summary>
    public byte I050 { readonly get => Has050 ? (byte)_i050 : default; set { if ((_announced.First & (uint)(Bit050 >> 32)) == 0) _announced.First |= (uint)(Bit050 >> 32); _i050 = (uint)value; } }

    /// <summary>Whether I065/RE is in the record.</summary>
    public bool HasRE { readonly get => (_announced.First & (uint)(BitRE >> 32)) != 0; set { if (value != HasRE) _re = default; _announced.First = value ? _announced.First | (uint)(BitRE >> 32) : _announced.First & ~(uint)(BitRE >> 32); } }

    /// <summary>I065/RE Reserved Expansion Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> RE { readonly get => HasRE ? _re : default; set { if ((_announced.First & (uint)(BitRE >> 32)) == 0) _announced.First |= (uint)(BitRE >> 32); _re = value; } }

    /// <summary>Whether I065/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I065/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat065 record, out int length, out RecordFault fault)
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
        const ulong Assigned = 0xFE06000000000000;
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x7E06000000000000) + 2 * BitOperations.PopCount(fspec & 0x9000000000000000));
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

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "020");
            _i020 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "040");
            _i040.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "050");
            _i050 = Octets.U8(ref b, at);
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
    public readonly int MaximumLength => (_present & 0x0006000000000000) == 0 ? 29 : 29 + (HasRE ? _re.Length : 0) + (HasSP ? _sp.Length : 0);

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
            Octets.Put8(ref b, at, _i015);
            at += 1;
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i030);
            at += 3;
        }

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i020);
            at += 1;
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i040.W0);
            at += 1;
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i050);
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

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            visitor.Code("015", _i015);
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            visitor.Quantity("030", ((int)_i030) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            visitor.Code("020", _i020);
        }

        if ((first & (uint)(Bit040 >> 32)) != 0)
        {
            _i040.Accept("040", ref visitor, edition);
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            visitor.Code("050", _i050);
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

    /// <summary>I065/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I065/040 SDPS Configuration and Status; 1 octet.</summary>
    public struct Item040
    {
        internal uint W0;

        internal Item040(uint octets) => W0 = octets;

        /// <summary>NOGO.</summary>
        public byte NOGO { readonly get => (byte)(W0 >> 6); set => W0 = W0 & ~0xC0u | (uint)value << 6 & 0xC0u; }
        /// <summary>OVL.</summary>
        public bool OVL { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>TSV.</summary>
        public bool TSV { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>Processing System Status.</summary>
        public byte PSS { readonly get => (byte)(W0 >> 2 & 0x3); set => W0 = W0 & ~0xCu | (uint)value << 2 & 0xCu; }
        /// <summary>Track Re-numbering Indication.</summary>
        public bool STTN { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("NOGO", W0 >> 6);
            visitor.Code("OVL", W0 >> 5 & 0x1);
            visitor.Code("TSV", W0 >> 4 & 0x1);
            visitor.Code("PSS", W0 >> 2 & 0x3);
            visitor.Code("STTN", W0 >> 1 & 0x1);
            visitor.Spare(W0 & 0x1);
            visitor.EndGroup();
        }
    }
}
