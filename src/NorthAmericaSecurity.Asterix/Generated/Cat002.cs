// Made by tools/asterix from definitions/002.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 002, editions 1.0, 1.1, 1.2. Mono radar service messages. EUROCONTROL-SPEC-0149-2b.</summary>
public ref struct Cat002 : IRecord<Cat002>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit000 = 0x4000000000000000; // Message Type
    private const ulong Bit020 = 0x2000000000000000; // Sector Number
    private const ulong Bit030 = 0x1000000000000000; // Time of Day
    private const ulong Bit041 = 0x0800000000000000; // Antenna Rotation Speed
    private const ulong Bit050 = 0x0400000000000000; // Station Configuration Status
    private const ulong Bit060 = 0x0200000000000000; // Station Processing Mode
    private const ulong Bit070 = 0x0080000000000000; // Plot Count Values
    private const ulong Bit100 = 0x0040000000000000; // Dynamic Window Type 1
    private const ulong Bit090 = 0x0020000000000000; // Collimation Error
    private const ulong Bit080 = 0x0010000000000000; // Warning/Error Conditions
    private const ulong BitSP = 0x0004000000000000; // Special Purpose Field
    private const ulong BitRFS = 0x0002000000000000; // Random Field Sequencing

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private uint _i000;
    private uint _i020;
    private uint _i030;
    private uint _i041;
    private ReadOnlySpan<byte> _i050;
    private ReadOnlySpan<byte> _i060;
    private ReadOnlySpan<byte> _i070;
    private Item100 _i100;
    private Item090 _i090;
    private ReadOnlySpan<byte> _i080;
    private ReadOnlySpan<byte> _sp;
    private ReadOnlySpan<byte> _rfs;
    private ulong _random;

    public static byte Category => 2;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I002/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I002/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I002/000 is in the record.</summary>
    public bool Has000 { readonly get => (_announced.First & (uint)(Bit000 >> 32)) != 0; set { if (value != Has000) _i000 = default; _announced.First = value ? _announced.First | (uint)(Bit000 >> 32) : _announced.First & ~(uint)(Bit000 >> 32); } }

    /// <summary>I002/000 Message Type.</summary>
    public byte I000 { readonly get => Has000 ? (byte)_i000 : default; set { if ((_announced.First & (uint)(Bit000 >> 32)) == 0) _announced.First |= (uint)(Bit000 >> 32); _i000 = (uint)value; } }

    /// <summary>Whether I002/020 is in the record.</summary>
    public bool Has020 { readonly get => (_announced.First & (uint)(Bit020 >> 32)) != 0; set { if (value != Has020) _i020 = default; _announced.First = value ? _announced.First | (uint)(Bit020 >> 32) : _announced.First & ~(uint)(Bit020 >> 32); } }

    /// <summary>I002/020 Sector Number; LSB 360/2^8 deg.</summary>
    public double I020_deg { readonly get => Has020 ? ((int)_i020) * (45.0 / 32) : default; set { if ((_announced.First & (uint)(Bit020 >> 32)) == 0) _announced.First |= (uint)(Bit020 >> 32); _i020 = (uint)(Quantise.Wrapped(value * (32.0 / 45))) & 0xFFu; } }

    /// <summary>Whether I002/030 is in the record.</summary>
    public bool Has030 { readonly get => (_announced.First & (uint)(Bit030 >> 32)) != 0; set { if (value != Has030) _i030 = default; _announced.First = value ? _announced.First | (uint)(Bit030 >> 32) : _announced.First & ~(uint)(Bit030 >> 32); } }

    /// <summary>I002/030 Time of Day; LSB 1/2^7 s.</summary>
    public double I030_s { readonly get => Has030 ? ((int)_i030) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit030 >> 32)) == 0) _announced.First |= (uint)(Bit030 >> 32); _i030 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I002/041 is in the record.</summary>
    public bool Has041 { readonly get => (_announced.First & (uint)(Bit041 >> 32)) != 0; set { if (value != Has041) _i041 = default; _announced.First = value ? _announced.First | (uint)(Bit041 >> 32) : _announced.First & ~(uint)(Bit041 >> 32); } }

    /// <summary>I002/041 Antenna Rotation Speed; LSB 1/2^7 s.</summary>
    public double I041_s { readonly get => Has041 ? ((int)_i041) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit041 >> 32)) == 0) _announced.First |= (uint)(Bit041 >> 32); _i041 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 16)); } }

    /// <summary>Whether I002/050 is in the record.</summary>
    public bool Has050 { readonly get => (_announced.First & (uint)(Bit050 >> 32)) != 0; set { if (value != Has050) _i050 = default; _announced.First = value ? _announced.First | (uint)(Bit050 >> 32) : _announced.First & ~(uint)(Bit050 >> 32); } }

    /// <summary>I002/050 Station Configuration Status.</summary>
    public Repetition<Item050Entry> I050 { readonly get => new(Has050 ? _i050 : default); set { if ((_announced.First & (uint)(Bit050 >> 32)) == 0) _announced.First |= (uint)(Bit050 >> 32); _i050 = value.Octets; } }

    /// <summary>Whether I002/060 is in the record.</summary>
    public bool Has060 { readonly get => (_announced.First & (uint)(Bit060 >> 32)) != 0; set { if (value != Has060) _i060 = default; _announced.First = value ? _announced.First | (uint)(Bit060 >> 32) : _announced.First & ~(uint)(Bit060 >> 32); } }

    /// <summary>I002/060 Station Processing Mode.</summary>
    public Repetition<Item060Entry> I060 { readonly get => new(Has060 ? _i060 : default); set { if ((_announced.First & (uint)(Bit060 >> 32)) == 0) _announced.First |= (uint)(Bit060 >> 32); _i060 = value.Octets; } }

    /// <summary>Whether I002/070 is in the record.</summary>
    public bool Has070 { readonly get => (_announced.First & (uint)(Bit070 >> 32)) != 0; set { if (value != Has070) _i070 = default; _announced.First = value ? _announced.First | (uint)(Bit070 >> 32) : _announced.First & ~(uint)(Bit070 >> 32); } }

    /// <summary>I002/070 Plot Count Values.</summary>
    public Repetition<Item070Entry> I070 { readonly get => new(Has070 ? _i070 : default); set { if ((_announced.First & (uint)(Bit070 >> 32)) == 0) _announced.First |= (uint)(Bit070 >> 32); _i070 = value.Octets; } }

    /// <summary>Whether I002/100 is in the record.</summary>
    public bool Has100 { readonly get => (_announced.First & (uint)(Bit100 >> 32)) != 0; set { if (value != Has100) _i100 = default; _announced.First = value ? _announced.First | (uint)(Bit100 >> 32) : _announced.First & ~(uint)(Bit100 >> 32); } }

    /// <summary>I002/100 Dynamic Window Type 1.</summary>
    public Item100 I100 { readonly get => Has100 ? _i100 : default; set { if ((_announced.First & (uint)(Bit100 >> 32)) == 0) _announced.First |= (uint)(Bit100 >> 32); _i100 = value; } }

    /// <summary>Whether I002/090 is in the record.</summary>
    public bool Has090 { readonly get => (_announced.First & (uint)(Bit090 >> 32)) != 0; set { if (value != Has090) _i090 = default; _announced.First = value ? _announced.First | (uint)(Bit090 >> 32) : _announced.First & ~(uint)(Bit090 >> 32); } }

    /// <summary>I002/090 Collimation Error.</summary>
    public Item090 I090 { readonly get => Has090 ? _i090 : default; set { if ((_announced.First & (uint)(Bit090 >> 32)) == 0) _announced.First |= (uint)(Bit090 >> 32); _i090 = value; } }

    /// <summary>Whether I002/080 is in the record.</summary>
    public bool Has080 { readonly get => (_announced.First & (uint)(Bit080 >> 32)) != 0; set { if (value != Has080) _i080 = default; _announced.First = value ? _announced.First | (uint)(Bit080 >> 32) : _announced.First & ~(uint)(Bit080 >> 32); } }

    /// <summary>I002/080 Warning/Error Conditions.</summary>
    public Repetition<Item080Entry> I080 { readonly get => new(Has080 ? _i080 : default); set { if ((_announced.First & (uint)(Bit080 >> 32)) == 0) _announced.First |= (uint)(Bit080 >> 32); _i080 = value.Octets; } }

    /// <summary>Whether I002/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I002/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <summary>Whether I002/RFS is in the record.</summary>
    public bool HasRFS { readonly get => (_announced.First & (uint)(BitRFS >> 32)) != 0; set { if (value != HasRFS) _rfs = default; _announced.First = value ? _announced.First | (uint)(BitRFS >> 32) : _announced.First & ~(uint)(BitRFS >> 32); } }

    /// <summary>I002/RFS Random Field Sequencing: its octets as they are sent, the number of fields first. Items in it are sent as they came, and in places of their own once it is taken out.</summary>
    public ReadOnlySpan<byte> RFS { readonly get => HasRFS ? _rfs : default; set { if ((_announced.First & (uint)(BitRFS >> 32)) == 0) _announced.First |= (uint)(BitRFS >> 32); _rfs = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat002 record, out int length, out RecordFault fault)
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
        _random = 0;
        while (fspec != 0)
        {
            int frn = Octets.FirstFieldReference(fspec);
            fspec &= ulong.MaxValue >> BitOperations.LeadingZeroCount(fspec) + 1;
            at = ReadField(frn, bytes, at, ref fault);
            if (at < 0)
                return at;
        }

        return at;
    }

    private nint ReadField(int frn, ReadOnlySpan<byte> bytes, nint at, ref RecordFault fault)
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
                _present |= Bit000;
                if (end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "000");
                _i000 = Octets.U8(ref b, at);
                at += 1;
                return at;
            case 3:
                _present |= Bit020;
                if (end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "020");
                _i020 = Octets.U8(ref b, at);
                at += 1;
                return at;
            case 4:
                _present |= Bit030;
                if (end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "030");
                _i030 = Octets.U24(ref b, at);
                at += 3;
                return at;
            case 5:
                _present |= Bit041;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "041");
                _i041 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 6:
                _present |= Bit050;
                nint end050 = Octets.EndOfChain(ref b, at, end, 1);
                if (end050 < 0)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "050");
                _i050 = bytes[(int)at..(int)end050];
                at = end050;
                return at;
            case 7:
                _present |= Bit060;
                nint end060 = Octets.EndOfChain(ref b, at, end, 1);
                if (end060 < 0)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "060");
                _i060 = bytes[(int)at..(int)end060];
                at = end060;
                return at;
            case 8:
                _present |= Bit070;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "070");
                int octets070 = 2 * (int)Octets.U8(ref b, at);
                if (end - at <= octets070)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "070");
                _i070 = bytes.Slice((int)at + 1, octets070);
                at += 1 + octets070;
                return at;
            case 9:
                _present |= Bit100;
                if (end - at < 8)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "100");
                _i100.W0 = Octets.U64(ref b, at);
                at += 8;
                return at;
            case 10:
                _present |= Bit090;
                if (end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "090");
                _i090.W0 = Octets.U16(ref b, at);
                at += 2;
                return at;
            case 11:
                _present |= Bit080;
                nint end080 = Octets.EndOfChain(ref b, at, end, 1);
                if (end080 < 0)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "080");
                _i080 = bytes[(int)at..(int)end080];
                at = end080;
                return at;
            case 13:
                _present |= BitSP;
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "SP");
                int lengthSP = (int)Octets.U8(ref b, at);
                if (lengthSP == 0 || end - at < lengthSP)
                    return fault.Set(lengthSP == 0 ? RecordFaultKind.LengthZero : RecordFaultKind.ItemTorn, at, "SP");
                _sp = bytes.Slice((int)at + 1, lengthSP - 1);
                at += lengthSP;
                return at;
            case 14:
                if (at >= end)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "RFS");
                ulong before = _present;
                nint start = at, count = (nint)Octets.U8(ref b, at++);
                for (int i = 0; i < count; i++)
                {
                    if (at >= end)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "RFS");
                    int field = (int)Octets.U8(ref b, at++);
                    if (field == 14)
                        return fault.Set(RecordFaultKind.ItemNotAssigned, at - 1, "RFS");
                    at = ReadField(field, bytes, at, ref fault);
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

    /// <inheritdoc/>
    public readonly int MaximumLength => (_present & 0x0696000000000000) == 0 ? 42 : 42 + (Has050 ? _i050.Length : 0) + (Has060 ? _i060.Length : 0) + (Has070 ? _i070.Length : 0) + (Has080 ? _i080.Length : 0) + (HasSP ? _sp.Length : 0) + (HasRFS ? _rfs.Length : 0);

    /// <inheritdoc/>
    public readonly int Write(Span<byte> destination)
    {
        if (destination.Length < MaximumLength)
            Octets.RefuseDestination(destination.Length, MaximumLength);
        ref byte b = ref MemoryMarshal.GetReference(destination);
        ulong present = HasRFS ? _present & ~_random : _present;
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
            Octets.Put8(ref b, at, _i020);
            at += 1;
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i030);
            at += 3;
        }

        if ((first & (uint)(Bit041 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i041);
            at += 2;
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            at = Octets.WriteSome(ref b, at, _i050);
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            at = Octets.WriteSome(ref b, at, _i060);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i070.Length / 2);
            at = Octets.WriteSpan(ref b, at + 1, _i070);
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            Octets.Put64(ref b, at, _i100.W0);
            at += 8;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i090.W0);
            at += 2;
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            at = Octets.WriteSome(ref b, at, _i080);
        }

        if ((first & (uint)(BitSP >> 32)) != 0)
        {
            at = Octets.WriteExplicit(ref b, at, _sp);
        }

        if ((first & (uint)(BitRFS >> 32)) != 0)
        {
            at = Octets.WriteSome(ref b, at, _rfs);
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
            visitor.Quantity("020", ((int)_i020) * (45.0 / 32), "deg");
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            visitor.Quantity("030", ((int)_i030) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit041 >> 32)) != 0)
        {
            visitor.Quantity("041", ((int)_i041) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            visitor.BeginList("050");
            foreach (Item050Entry entry in I050)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            visitor.BeginList("060");
            foreach (Item060Entry entry in I060)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            visitor.BeginList("070");
            foreach (Item070Entry entry in I070)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            _i100.Accept("100", ref visitor, edition);
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            _i090.Accept("090", ref visitor, edition);
        }

        if ((first & (uint)(Bit080 >> 32)) != 0)
        {
            visitor.BeginList("080");
            foreach (Item080Entry entry in I080)
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

    /// <summary>I002/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I002/050 Station Configuration Status, one entry; 1 octet.</summary>
    public struct Item050Entry : IEntry<Item050Entry>
    {
        internal uint W0;

        internal Item050Entry(uint octets) => W0 = octets;

        /// <summary>Station Configuration Status.</summary>
        public byte Value { readonly get => (byte)(W0 >> 1); set => W0 = W0 & ~0xFEu | (uint)value << 1 & 0xFEu; }

        static int IEntry<Item050Entry>.OctetCount => 1;
        static bool IEntry<Item050Entry>.IsChained => true;

        static Item050Entry IEntry<Item050Entry>.Read(ref byte b, nint at)
        {
            Item050Entry entry = default;
            entry.W0 = Octets.U8(ref b, at);
            return entry;
        }

        readonly void IEntry<Item050Entry>.Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.Code(name, W0 >> 1);
        }
    }

    /// <summary>I002/060 Station Processing Mode, one entry; 1 octet.</summary>
    public struct Item060Entry : IEntry<Item060Entry>
    {
        internal uint W0;

        internal Item060Entry(uint octets) => W0 = octets;

        /// <summary>Station Processing Mode.</summary>
        public byte Value { readonly get => (byte)(W0 >> 1); set => W0 = W0 & ~0xFEu | (uint)value << 1 & 0xFEu; }

        static int IEntry<Item060Entry>.OctetCount => 1;
        static bool IEntry<Item060Entry>.IsChained => true;

        static Item060Entry IEntry<Item060Entry>.Read(ref byte b, nint at)
        {
            Item060Entry entry = default;
            entry.W0 = Octets.U8(ref b, at);
            return entry;
        }

        readonly void IEntry<Item060Entry>.Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.Code(name, W0 >> 1);
        }
    }

    /// <summary>I002/070 Plot Count Values, one entry; 2 octets.</summary>
    public struct Item070Entry : IEntry<Item070Entry>
    {
        internal uint W0;

        internal Item070Entry(uint octets) => W0 = octets;

        /// <summary>Aerial Identification.</summary>
        public bool A { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>IDENT.</summary>
        public byte IDENT { readonly get => (byte)(W0 >> 10 & 0x1F); set => W0 = W0 & ~0x7C00u | (uint)value << 10 & 0x7C00u; }
        /// <summary>COUNTER.</summary>
        public ushort COUNTER { readonly get => (ushort)(W0 & 0x3FF); set => W0 = W0 & ~0x3FFu | (uint)value & 0x3FFu; }

        static int IEntry<Item070Entry>.OctetCount => 2;
        static bool IEntry<Item070Entry>.IsChained => false;

        static Item070Entry IEntry<Item070Entry>.Read(ref byte b, nint at)
        {
            Item070Entry entry = default;
            entry.W0 = Octets.U16(ref b, at);
            return entry;
        }

        readonly void IEntry<Item070Entry>.Write(ref byte b, nint at)
        {
            Octets.Put16(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("A", W0 >> 15);
            visitor.Code("IDENT", W0 >> 10 & 0x1F);
            visitor.Code("COUNTER", W0 & 0x3FF);
            visitor.EndGroup();
        }
    }

    /// <summary>I002/100 Dynamic Window Type 1; 8 octets.</summary>
    public struct Item100
    {
        internal ulong W0;

        internal Item100(ulong octets) => W0 = octets;

        /// <summary>Rho Start; LSB 1/2^7 NM.</summary>
        public double RS_NM { readonly get => ((long)(W0 >> 48)) * (1.0 / 128); set => W0 = W0 & ~0xFFFF000000000000UL | (ulong)(Quantise.Unsigned(value * (128.0 / 1), 16)) << 48; }
        /// <summary>Rho End; LSB 1/2^7 NM.</summary>
        public double RE_NM { readonly get => ((long)(W0 >> 32 & 0xFFFF)) * (1.0 / 128); set => W0 = W0 & ~0xFFFF00000000UL | (ulong)(Quantise.Unsigned(value * (128.0 / 1), 16)) << 32 & 0xFFFF00000000UL; }
        /// <summary>Theta Start; LSB 360/2^16 deg.</summary>
        public double TS_deg { readonly get => ((long)(W0 >> 16 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFF0000UL | (ulong)(Quantise.Wrapped(value * (8192.0 / 45))) << 16 & 0xFFFF0000UL; }
        /// <summary>Theta End; LSB 360/2^16 deg.</summary>
        public double TE_deg { readonly get => ((long)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFUL | (ulong)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("RS", ((long)(W0 >> 48)) * (1.0 / 128), "NM");
            visitor.Quantity("RE", ((long)(W0 >> 32 & 0xFFFF)) * (1.0 / 128), "NM");
            visitor.Quantity("TS", ((long)(W0 >> 16 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.Quantity("TE", ((long)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I002/090 Collimation Error; 2 octets.</summary>
    public struct Item090
    {
        internal uint W0;

        internal Item090(uint octets) => W0 = octets;

        /// <summary>Range Error; LSB 1/2^7 NM.</summary>
        public double RE_NM { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Azimuth Error; LSB 360/2^14 deg.</summary>
        public double AE_deg { readonly get => ((int)(W0 << 24) >> 24) * (45.0 / 2048); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (2048.0 / 45), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("RE", ((int)(W0 << 16) >> 24) * (1.0 / 128), "NM");
            visitor.Quantity("AE", ((int)(W0 << 24) >> 24) * (45.0 / 2048), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I002/080 Warning/Error Conditions, one entry; 1 octet.</summary>
    public struct Item080Entry : IEntry<Item080Entry>
    {
        internal uint W0;

        internal Item080Entry(uint octets) => W0 = octets;

        /// <summary>Warning/Error Conditions.</summary>
        public byte Value { readonly get => (byte)(W0 >> 1); set => W0 = W0 & ~0xFEu | (uint)value << 1 & 0xFEu; }

        static int IEntry<Item080Entry>.OctetCount => 1;
        static bool IEntry<Item080Entry>.IsChained => true;

        static Item080Entry IEntry<Item080Entry>.Read(ref byte b, nint at)
        {
            Item080Entry entry = default;
            entry.W0 = Octets.U8(ref b, at);
            return entry;
        }

        readonly void IEntry<Item080Entry>.Write(ref byte b, nint at)
        {
            Octets.Put8(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.Code(name, W0 >> 1);
        }
    }
}
