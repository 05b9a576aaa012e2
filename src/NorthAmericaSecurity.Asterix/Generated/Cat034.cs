// Made by tools/asterix from definitions/034.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 034, editions 1.27, 1.28, 1.29. Monoradar service messages, next version of category 002. EUROCONTROL-SPEC-0149-2b.</summary>
public ref struct Cat034 : IRecord<Cat034>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit000 = 0x4000000000000000; // Message Type
    private const ulong Bit030 = 0x2000000000000000; // Time of Day
    private const ulong Bit020 = 0x1000000000000000; // Sector Number
    private const ulong Bit041 = 0x0800000000000000; // Antenna Rotation Speed
    private const ulong Bit050 = 0x0400000000000000; // System Configuration and Status
    private const ulong Bit060 = 0x0200000000000000; // System Processing Mode
    private const ulong Bit070 = 0x0080000000000000; // Message Count Values
    private const ulong Bit100 = 0x0040000000000000; // Generic Polar Window
    private const ulong Bit110 = 0x0020000000000000; // Data Filter
    private const ulong Bit120 = 0x0010000000000000; // 3D-Position Of Data Source
    private const ulong Bit090 = 0x0008000000000000; // Collimation Error
    private const ulong BitRE = 0x0004000000000000; // Reserved Expansion Field
    private const ulong BitSP = 0x0002000000000000; // Special Purpose Field

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private uint _i000;
    private uint _i030;
    private uint _i020;
    private uint _i041;
    private ReadOnlySpan<byte> _i070;
    private Item100 _i100;
    private uint _i110;
    private Item120 _i120;
    private Item090 _i090;
    private ReadOnlySpan<byte> _re;
    private ReadOnlySpan<byte> _sp;

    public static byte Category => 34;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I034/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I034/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I034/000 is in the record.</summary>
    public bool Has000 { readonly get => (_announced.First & (uint)(Bit000 >> 32)) != 0; set { if (value != Has000) _i000 = default; _announced.First = value ? _announced.First | (uint)(Bit000 >> 32) : _announced.First & ~(uint)(Bit000 >> 32); } }

    /// <summary>I034/000 Message Type.</summary>
    public byte I000 { readonly get => Has000 ? (byte)_i000 : default; set { if ((_announced.First & (uint)(Bit000 >> 32)) == 0) _announced.First |= (uint)(Bit000 >> 32); _i000 = (uint)value; } }

    /// <summary>Whether I034/030 is in the record.</summary>
    public bool Has030 { readonly get => (_announced.First & (uint)(Bit030 >> 32)) != 0; set { if (value != Has030) _i030 = default; _announced.First = value ? _announced.First | (uint)(Bit030 >> 32) : _announced.First & ~(uint)(Bit030 >> 32); } }

    /// <summary>I034/030 Time of Day; LSB 1/2^7 s.</summary>
    public double I030_s { readonly get => Has030 ? ((int)_i030) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit030 >> 32)) == 0) _announced.First |= (uint)(Bit030 >> 32); _i030 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I034/020 is in the record.</summary>
    public bool Has020 { readonly get => (_announced.First & (uint)(Bit020 >> 32)) != 0; set { if (value != Has020) _i020 = default; _announced.First = value ? _announced.First | (uint)(Bit020 >> 32) : _announced.First & ~(uint)(Bit020 >> 32); } }

    /// <summary>I034/020 Sector Number; LSB 360/2^8 deg.</summary>
    public double I020_deg { readonly get => Has020 ? ((int)_i020) * (45.0 / 32) : default; set { if ((_announced.First & (uint)(Bit020 >> 32)) == 0) _announced.First |= (uint)(Bit020 >> 32); _i020 = (uint)(Quantise.Wrapped(value * (32.0 / 45))) & 0xFFu; } }

    /// <summary>Whether I034/041 is in the record.</summary>
    public bool Has041 { readonly get => (_announced.First & (uint)(Bit041 >> 32)) != 0; set { if (value != Has041) _i041 = default; _announced.First = value ? _announced.First | (uint)(Bit041 >> 32) : _announced.First & ~(uint)(Bit041 >> 32); } }

    /// <summary>I034/041 Antenna Rotation Speed; LSB 1/2^7 s.</summary>
    public double I041_s { readonly get => Has041 ? ((int)_i041) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit041 >> 32)) == 0) _announced.First |= (uint)(Bit041 >> 32); _i041 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 16)); } }

    /// <summary>Whether I034/050 is in the record.</summary>
    public bool Has050
    {
        readonly get => (_announced.First & (uint)(Bit050 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I050.Hide();
                _announced.First &= ~(uint)(Bit050 >> 32);
            }
            else if (!Has050)
            {
                I050.Forget();
                _announced.First |= (uint)(Bit050 >> 32);
            }
        }
    }

    /// <summary>I034/050 System Configuration and Status: its subfields; sent only when <see cref="Has050"/>.</summary>
    public Item050 I050;

    /// <summary>Whether I034/060 is in the record.</summary>
    public bool Has060
    {
        readonly get => (_announced.First & (uint)(Bit060 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I060.Hide();
                _announced.First &= ~(uint)(Bit060 >> 32);
            }
            else if (!Has060)
            {
                I060.Forget();
                _announced.First |= (uint)(Bit060 >> 32);
            }
        }
    }

    /// <summary>I034/060 System Processing Mode: its subfields; sent only when <see cref="Has060"/>.</summary>
    public Item060 I060;

    /// <summary>Whether I034/070 is in the record.</summary>
    public bool Has070 { readonly get => (_announced.First & (uint)(Bit070 >> 32)) != 0; set { if (value != Has070) _i070 = default; _announced.First = value ? _announced.First | (uint)(Bit070 >> 32) : _announced.First & ~(uint)(Bit070 >> 32); } }

    /// <summary>I034/070 Message Count Values.</summary>
    public Repetition<Item070Entry> I070 { readonly get => new(Has070 ? _i070 : default); set { if ((_announced.First & (uint)(Bit070 >> 32)) == 0) _announced.First |= (uint)(Bit070 >> 32); _i070 = value.Octets; } }

    /// <summary>Whether I034/100 is in the record.</summary>
    public bool Has100 { readonly get => (_announced.First & (uint)(Bit100 >> 32)) != 0; set { if (value != Has100) _i100 = default; _announced.First = value ? _announced.First | (uint)(Bit100 >> 32) : _announced.First & ~(uint)(Bit100 >> 32); } }

    /// <summary>I034/100 Generic Polar Window.</summary>
    public Item100 I100 { readonly get => Has100 ? _i100 : default; set { if ((_announced.First & (uint)(Bit100 >> 32)) == 0) _announced.First |= (uint)(Bit100 >> 32); _i100 = value; } }

    /// <summary>Whether I034/110 is in the record.</summary>
    public bool Has110 { readonly get => (_announced.First & (uint)(Bit110 >> 32)) != 0; set { if (value != Has110) _i110 = default; _announced.First = value ? _announced.First | (uint)(Bit110 >> 32) : _announced.First & ~(uint)(Bit110 >> 32); } }

    /// <summary>I034/110 Data Filter.</summary>
    public byte I110 { readonly get => Has110 ? (byte)_i110 : default; set { if ((_announced.First & (uint)(Bit110 >> 32)) == 0) _announced.First |= (uint)(Bit110 >> 32); _i110 = (uint)value; } }

    /// <summary>Whether I034/120 is in the record.</summary>
    public bool Has120 { readonly get => (_announced.First & (uint)(Bit120 >> 32)) != 0; set { if (value != Has120) _i120 = default; _announced.First = value ? _announced.First | (uint)(Bit120 >> 32) : _announced.First & ~(uint)(Bit120 >> 32); } }

    /// <summary>I034/120 3D-Position Of Data Source.</summary>
    public Item120 I120 { readonly get => Has120 ? _i120 : default; set { if ((_announced.First & (uint)(Bit120 >> 32)) == 0) _announced.First |= (uint)(Bit120 >> 32); _i120 = value; } }

    /// <summary>Whether I034/090 is in the record.</summary>
    public bool Has090 { readonly get => (_announced.First & (uint)(Bit090 >> 32)) != 0; set { if (value != Has090) _i090 = default; _announced.First = value ? _announced.First | (uint)(Bit090 >> 32) : _announced.First & ~(uint)(Bit090 >> 32); } }

    /// <summary>I034/090 Collimation Error.</summary>
    public Item090 I090 { readonly get => Has090 ? _i090 : default; set { if ((_announced.First & (uint)(Bit090 >> 32)) == 0) _announced.First |= (uint)(Bit090 >> 32); _i090 = value; } }

    /// <summary>Whether I034/RE is in the record.</summary>
    public bool HasRE { readonly get => (_announced.First & (uint)(BitRE >> 32)) != 0; set { if (value != HasRE) _re = default; _announced.First = value ? _announced.First | (uint)(BitRE >> 32) : _announced.First & ~(uint)(BitRE >> 32); } }

    /// <summary>I034/RE Reserved Expansion Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> RE { readonly get => HasRE ? _re : default; set { if ((_announced.First & (uint)(BitRE >> 32)) == 0) _announced.First |= (uint)(BitRE >> 32); _re = value; } }

    /// <summary>Whether I034/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I034/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat034 record, out int length, out RecordFault fault)
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
        const ulong Assigned = 0xFEFE000000000000;
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        I050.Hide();
        I060.Hide();
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x76A6000000000000) + 2 * BitOperations.PopCount(fspec & 0xA808000000000000) + 8 * BitOperations.PopCount(fspec & 0x0050000000000000));
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

        if ((first & (uint)(Bit041 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "041");
            _i041 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            nint start050 = at;
            at = I050.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start050 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            nint start060 = at;
            at = I060.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start060 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit070 >> 32)) != 0)
        {
            nint start070 = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "070");
            int octets070 = 2 * (int)Octets.U8(ref b, at);
            if (end - at <= octets070)
                return fault.Set(RecordFaultKind.ItemTorn, at, "070");
            _i070 = bytes.Slice((int)at + 1, octets070);
            at += 1 + octets070;
            spare -= at - start070 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit100 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 8)
                return fault.Set(RecordFaultKind.ItemTorn, at, "100");
            _i100.W0 = Octets.U64(ref b, at);
            at += 8;
        }

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "110");
            _i110 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 8)
                return fault.Set(RecordFaultKind.ItemTorn, at, "120");
            _i120.W0 = Octets.U64(ref b, at);
            at += 8;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "090");
            _i090.W0 = Octets.U16(ref b, at);
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
    public readonly int MaximumLength => (_present & 0x0086000000000000) == 0 ? 75 : 75 + (Has070 ? _i070.Length : 0) + (HasRE ? _re.Length : 0) + (HasSP ? _sp.Length : 0);

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

        if ((first & (uint)(Bit041 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i041);
            at += 2;
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            at = I050.Write(ref b, at);
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            at = I060.Write(ref b, at);
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

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i110);
            at += 1;
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            Octets.Put64(ref b, at, _i120.W0);
            at += 8;
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i090.W0);
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

        if ((first & (uint)(Bit000 >> 32)) != 0)
        {
            visitor.Code("000", _i000);
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            visitor.Quantity("030", ((int)_i030) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            visitor.Quantity("020", ((int)_i020) * (45.0 / 32), "deg");
        }

        if ((first & (uint)(Bit041 >> 32)) != 0)
        {
            visitor.Quantity("041", ((int)_i041) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            I050.Accept("050", ref visitor, edition);
        }

        if ((first & (uint)(Bit060 >> 32)) != 0)
        {
            I060.Accept("060", ref visitor, edition);
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

        if ((first & (uint)(Bit110 >> 32)) != 0)
        {
            visitor.Code("110", _i110);
        }

        if ((first & (uint)(Bit120 >> 32)) != 0)
        {
            _i120.Accept("120", ref visitor, edition);
        }

        if ((first & (uint)(Bit090 >> 32)) != 0)
        {
            _i090.Accept("090", ref visitor, edition);
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

    /// <summary>I034/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I034/050 System Configuration and Status: 4 subfields.</summary>
    public ref struct Item050
    {
        private const ulong BitCOM = 0x8000000000000000; // Common Part
        private const ulong BitPSR = 0x1000000000000000; // PSR
        private const ulong BitSSR = 0x0800000000000000; // SSR
        private const ulong BitMDS = 0x0400000000000000; // MDS
        private const ulong Assigned = 0x9C00000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item050COMField _com;
        private Item050PSRField _psr;
        private Item050SSRField _ssr;
        private Item050MDSField _mds;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I034/050/COM is in the record.</summary>
        public bool HasCOM { readonly get => (_announced.First & (uint)(BitCOM >> 32)) != 0; set { if (value == HasCOM) return; Unpack(); _com = default; _announced.First ^= (uint)(BitCOM >> 32); } }

        /// <summary>I034/050/COM Common Part.</summary>
        public Item050COMField COM { readonly get => HasCOM ? KeptCOM : default; set { if ((_announced.First & (uint)((BitCOM | Packed) >> 32)) != (uint)(BitCOM >> 32)) Announce(BitCOM); _com = value; } }

        /// <summary>Whether I034/050/PSR is in the record.</summary>
        public bool HasPSR { readonly get => (_announced.First & (uint)(BitPSR >> 32)) != 0; set { if (value == HasPSR) return; Unpack(); _psr = default; _announced.First ^= (uint)(BitPSR >> 32); } }

        /// <summary>I034/050/PSR .</summary>
        public Item050PSRField PSR { readonly get => HasPSR ? KeptPSR : default; set { if ((_announced.First & (uint)((BitPSR | Packed) >> 32)) != (uint)(BitPSR >> 32)) Announce(BitPSR); _psr = value; } }

        /// <summary>Whether I034/050/SSR is in the record.</summary>
        public bool HasSSR { readonly get => (_announced.First & (uint)(BitSSR >> 32)) != 0; set { if (value == HasSSR) return; Unpack(); _ssr = default; _announced.First ^= (uint)(BitSSR >> 32); } }

        /// <summary>I034/050/SSR .</summary>
        public Item050SSRField SSR { readonly get => HasSSR ? KeptSSR : default; set { if ((_announced.First & (uint)((BitSSR | Packed) >> 32)) != (uint)(BitSSR >> 32)) Announce(BitSSR); _ssr = value; } }

        /// <summary>Whether I034/050/MDS is in the record.</summary>
        public bool HasMDS { readonly get => (_announced.First & (uint)(BitMDS >> 32)) != 0; set { if (value == HasMDS) return; Unpack(); _mds = default; _announced.First ^= (uint)(BitMDS >> 32); } }

        /// <summary>I034/050/MDS .</summary>
        public Item050MDSField MDS { readonly get => HasMDS ? KeptMDS : default; set { if ((_announced.First & (uint)((BitMDS | Packed) >> 32)) != (uint)(BitMDS >> 32)) Announce(BitMDS); _mds = value; } }

        private readonly Item050COMField KeptCOM => (_present & Packed) == 0 ? _com : new Item050COMField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOM)));

        private readonly Item050PSRField KeptPSR => (_present & Packed) == 0 ? _psr : new Item050PSRField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPSR)));

        private readonly Item050SSRField KeptSSR => (_present & Packed) == 0 ? _ssr : new Item050SSRField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSSR)));

        private readonly Item050MDSField KeptMDS => (_present & Packed) == 0 ? _mds : new Item050MDSField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMDS)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x9800000000000000) + 2 * BitOperations.PopCount(present & 0x0400000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "050");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "050");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x9800000000000000) + 2 * BitOperations.PopCount(present & 0x0400000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitCOM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "050/COM");
                _com.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitPSR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "050/PSR");
                _psr.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitSSR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "050/SSR");
                _ssr.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitMDS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "050/MDS");
                _mds.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            return at;
        }

        internal readonly int MaximumLength => 14;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitCOM >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _com.W0);
                at += 1;
            }

            if ((first & (uint)(BitPSR >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _psr.W0);
                at += 1;
            }

            if ((first & (uint)(BitSSR >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _ssr.W0);
                at += 1;
            }

            if ((first & (uint)(BitMDS >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _mds.W0);
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
            if ((first & (uint)(BitCOM >> 32)) != 0)
            {
                Item050COMField comKept = TKept.IsPacked ? new Item050COMField(Octets.U8(ref b, at)) : _com;
                at += 1;
                comKept.Accept("COM", ref visitor, edition);
            }

            if ((first & (uint)(BitPSR >> 32)) != 0)
            {
                Item050PSRField psrKept = TKept.IsPacked ? new Item050PSRField(Octets.U8(ref b, at)) : _psr;
                at += 1;
                psrKept.Accept("PSR", ref visitor, edition);
            }

            if ((first & (uint)(BitSSR >> 32)) != 0)
            {
                Item050SSRField ssrKept = TKept.IsPacked ? new Item050SSRField(Octets.U8(ref b, at)) : _ssr;
                at += 1;
                ssrKept.Accept("SSR", ref visitor, edition);
            }

            if ((first & (uint)(BitMDS >> 32)) != 0)
            {
                Item050MDSField mdsKept = TKept.IsPacked ? new Item050MDSField(Octets.U16(ref b, at)) : _mds;
                at += 2;
                mdsKept.Accept("MDS", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I034/060 System Processing Mode: 4 subfields.</summary>
    public ref struct Item060
    {
        private const ulong BitCOM = 0x8000000000000000; // Common Part
        private const ulong BitPSR = 0x1000000000000000; // PSR
        private const ulong BitSSR = 0x0800000000000000; // SSR
        private const ulong BitMDS = 0x0400000000000000; // MDS
        private const ulong Assigned = 0x9C00000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item060COMField _com;
        private Item060PSRField _psr;
        private Item060SSRField _ssr;
        private Item060MDSField _mds;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I034/060/COM is in the record.</summary>
        public bool HasCOM { readonly get => (_announced.First & (uint)(BitCOM >> 32)) != 0; set { if (value == HasCOM) return; Unpack(); _com = default; _announced.First ^= (uint)(BitCOM >> 32); } }

        /// <summary>I034/060/COM Common Part.</summary>
        public Item060COMField COM { readonly get => HasCOM ? KeptCOM : default; set { if ((_announced.First & (uint)((BitCOM | Packed) >> 32)) != (uint)(BitCOM >> 32)) Announce(BitCOM); _com = value; } }

        /// <summary>Whether I034/060/PSR is in the record.</summary>
        public bool HasPSR { readonly get => (_announced.First & (uint)(BitPSR >> 32)) != 0; set { if (value == HasPSR) return; Unpack(); _psr = default; _announced.First ^= (uint)(BitPSR >> 32); } }

        /// <summary>I034/060/PSR .</summary>
        public Item060PSRField PSR { readonly get => HasPSR ? KeptPSR : default; set { if ((_announced.First & (uint)((BitPSR | Packed) >> 32)) != (uint)(BitPSR >> 32)) Announce(BitPSR); _psr = value; } }

        /// <summary>Whether I034/060/SSR is in the record.</summary>
        public bool HasSSR { readonly get => (_announced.First & (uint)(BitSSR >> 32)) != 0; set { if (value == HasSSR) return; Unpack(); _ssr = default; _announced.First ^= (uint)(BitSSR >> 32); } }

        /// <summary>I034/060/SSR .</summary>
        public Item060SSRField SSR { readonly get => HasSSR ? KeptSSR : default; set { if ((_announced.First & (uint)((BitSSR | Packed) >> 32)) != (uint)(BitSSR >> 32)) Announce(BitSSR); _ssr = value; } }

        /// <summary>Whether I034/060/MDS is in the record.</summary>
        public bool HasMDS { readonly get => (_announced.First & (uint)(BitMDS >> 32)) != 0; set { if (value == HasMDS) return; Unpack(); _mds = default; _announced.First ^= (uint)(BitMDS >> 32); } }

        /// <summary>I034/060/MDS .</summary>
        public Item060MDSField MDS { readonly get => HasMDS ? KeptMDS : default; set { if ((_announced.First & (uint)((BitMDS | Packed) >> 32)) != (uint)(BitMDS >> 32)) Announce(BitMDS); _mds = value; } }

        private readonly Item060COMField KeptCOM => (_present & Packed) == 0 ? _com : new Item060COMField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOM)));

        private readonly Item060PSRField KeptPSR => (_present & Packed) == 0 ? _psr : new Item060PSRField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitPSR)));

        private readonly Item060SSRField KeptSSR => (_present & Packed) == 0 ? _ssr : new Item060SSRField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSSR)));

        private readonly Item060MDSField KeptMDS => (_present & Packed) == 0 ? _mds : new Item060MDSField(Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitMDS)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x9C00000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "060");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "060");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x9C00000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitCOM >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "060/COM");
                _com.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitPSR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "060/PSR");
                _psr.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitSSR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "060/SSR");
                _ssr.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitMDS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "060/MDS");
                _mds.W0 = Octets.U8(ref b, at);
                at += 1;
            }

            return at;
        }

        internal readonly int MaximumLength => 13;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitCOM >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _com.W0);
                at += 1;
            }

            if ((first & (uint)(BitPSR >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _psr.W0);
                at += 1;
            }

            if ((first & (uint)(BitSSR >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _ssr.W0);
                at += 1;
            }

            if ((first & (uint)(BitMDS >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _mds.W0);
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
            if ((first & (uint)(BitCOM >> 32)) != 0)
            {
                Item060COMField comKept = TKept.IsPacked ? new Item060COMField(Octets.U8(ref b, at)) : _com;
                at += 1;
                comKept.Accept("COM", ref visitor, edition);
            }

            if ((first & (uint)(BitPSR >> 32)) != 0)
            {
                Item060PSRField psrKept = TKept.IsPacked ? new Item060PSRField(Octets.U8(ref b, at)) : _psr;
                at += 1;
                psrKept.Accept("PSR", ref visitor, edition);
            }

            if ((first & (uint)(BitSSR >> 32)) != 0)
            {
                Item060SSRField ssrKept = TKept.IsPacked ? new Item060SSRField(Octets.U8(ref b, at)) : _ssr;
                at += 1;
                ssrKept.Accept("SSR", ref visitor, edition);
            }

            if ((first & (uint)(BitMDS >> 32)) != 0)
            {
                Item060MDSField mdsKept = TKept.IsPacked ? new Item060MDSField(Octets.U8(ref b, at)) : _mds;
                at += 1;
                mdsKept.Accept("MDS", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I034/070 Message Count Values, one entry; 2 octets.</summary>
    public struct Item070Entry : IEntry<Item070Entry>
    {
        internal uint W0;

        internal Item070Entry(uint octets) => W0 = octets;

        /// <summary>Type of Message Counter.</summary>
        public byte TYP { readonly get => (byte)(W0 >> 11); set => W0 = W0 & ~0xF800u | (uint)value << 11 & 0xF800u; }
        /// <summary>COUNTER.</summary>
        public ushort COUNT { readonly get => (ushort)(W0 & 0x7FF); set => W0 = W0 & ~0x7FFu | (uint)value & 0x7FFu; }

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
            visitor.Code("TYP", W0 >> 11);
            visitor.Code("COUNT", W0 & 0x7FF);
            visitor.EndGroup();
        }
    }

    /// <summary>I034/100 Generic Polar Window; 8 octets.</summary>
    public struct Item100
    {
        internal ulong W0;

        internal Item100(ulong octets) => W0 = octets;

        /// <summary>Rho Start; LSB 1/2^8 NM.</summary>
        public double RHOST_NM { readonly get => ((long)(W0 >> 48)) * (1.0 / 256); set => W0 = W0 & ~0xFFFF000000000000UL | (ulong)(Quantise.Unsigned(value * (256.0 / 1), 16)) << 48; }
        /// <summary>Rho End; LSB 1/2^8 NM.</summary>
        public double RHOEND_NM { readonly get => ((long)(W0 >> 32 & 0xFFFF)) * (1.0 / 256); set => W0 = W0 & ~0xFFFF00000000UL | (ulong)(Quantise.Unsigned(value * (256.0 / 1), 16)) << 32 & 0xFFFF00000000UL; }
        /// <summary>Theta Start; LSB 360/2^16 deg.</summary>
        public double THETAST_deg { readonly get => ((long)(W0 >> 16 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFF0000UL | (ulong)(Quantise.Wrapped(value * (8192.0 / 45))) << 16 & 0xFFFF0000UL; }
        /// <summary>Theta End; LSB 360/2^16 deg.</summary>
        public double THETAEND_deg { readonly get => ((long)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFUL | (ulong)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("RHOST", ((long)(W0 >> 48)) * (1.0 / 256), "NM");
            visitor.Quantity("RHOEND", ((long)(W0 >> 32 & 0xFFFF)) * (1.0 / 256), "NM");
            visitor.Quantity("THETAST", ((long)(W0 >> 16 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.Quantity("THETAEND", ((long)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I034/120 3D-Position Of Data Source; 8 octets.</summary>
    public struct Item120
    {
        internal ulong W0;

        internal Item120(ulong octets) => W0 = octets;

        /// <summary>Height of Data Source; LSB 1 m.</summary>
        public double HGT_m { readonly get => (double)((long)W0 >> 48); set => W0 = W0 & ~0xFFFF000000000000UL | (ulong)(Quantise.Signed(value * (1.0 / 1), 16)) << 48; }
        /// <summary>Latitude; LSB 180/2^23 deg.</summary>
        public double LAT_deg { readonly get => ((long)(W0 << 16) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFF000000UL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) << 24 & 0xFFFFFF000000UL; }
        /// <summary>Longitude; LSB 180/2^23 deg.</summary>
        public double LON_deg { readonly get => ((long)(W0 << 40) >> 40) * (45.0 / 2097152); set => W0 = W0 & ~0xFFFFFFUL | (ulong)(Quantise.Wrapped(value * (2097152.0 / 45))) & 0xFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("HGT", (double)((long)W0 >> 48), "m");
            visitor.Quantity("LAT", ((long)(W0 << 16) >> 40) * (45.0 / 2097152), "deg");
            visitor.Quantity("LON", ((long)(W0 << 40) >> 40) * (45.0 / 2097152), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I034/090 Collimation Error; 2 octets.</summary>
    public struct Item090
    {
        internal uint W0;

        internal Item090(uint octets) => W0 = octets;

        /// <summary>Range Error; LSB 1/2^7 NM.</summary>
        public double RNG_NM { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Azimuth Error; LSB 360/2^14 deg.</summary>
        public double AZM_deg { readonly get => ((int)(W0 << 24) >> 24) * (45.0 / 2048); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (2048.0 / 45), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("RNG", ((int)(W0 << 16) >> 24) * (1.0 / 128), "NM");
            visitor.Quantity("AZM", ((int)(W0 << 24) >> 24) * (45.0 / 2048), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I034/050/COM Common Part; 1 octet.</summary>
    public struct Item050COMField
    {
        internal uint W0;

        internal Item050COMField(uint octets) => W0 = octets;

        /// <summary>NOGO.</summary>
        public bool NOGO { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>RDPC.</summary>
        public bool RDPC { readonly get => (W0 >> 6 & 0x1) != 0; set => W0 = W0 & ~0x40u | (uint)((value ? 1u : 0u)) << 6 & 0x40u; }
        /// <summary>RDPR.</summary>
        public bool RDPR { readonly get => (W0 >> 5 & 0x1) != 0; set => W0 = W0 & ~0x20u | (uint)((value ? 1u : 0u)) << 5 & 0x20u; }
        /// <summary>Radar Data Processor Overload Indicator.</summary>
        public bool OVLRDP { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>Transmission Subsystem Overload Status.</summary>
        public bool OVLXMT { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }
        /// <summary>Monitoring System Connected Status.</summary>
        public bool MSC { readonly get => (W0 >> 2 & 0x1) != 0; set => W0 = W0 & ~0x4u | (uint)((value ? 1u : 0u)) << 2 & 0x4u; }
        /// <summary>Time Source Validity.</summary>
        public bool TSV { readonly get => (W0 >> 1 & 0x1) != 0; set => W0 = W0 & ~0x2u | (uint)((value ? 1u : 0u)) << 1 & 0x2u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("NOGO", W0 >> 7);
            visitor.Code("RDPC", W0 >> 6 & 0x1);
            visitor.Code("RDPR", W0 >> 5 & 0x1);
            visitor.Code("OVLRDP", W0 >> 4 & 0x1);
            visitor.Code("OVLXMT", W0 >> 3 & 0x1);
            visitor.Code("MSC", W0 >> 2 & 0x1);
            visitor.Code("TSV", W0 >> 1 & 0x1);
            visitor.Spare(W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I034/050/PSR ; 1 octet.</summary>
    public struct Item050PSRField
    {
        internal uint W0;

        internal Item050PSRField(uint octets) => W0 = octets;

        /// <summary>Selected Antenna.</summary>
        public bool ANT { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Channel A/B Selection Status.</summary>
        public byte CHAB { readonly get => (byte)(W0 >> 5 & 0x3); set => W0 = W0 & ~0x60u | (uint)value << 5 & 0x60u; }
        /// <summary>Overload Condition.</summary>
        public bool OVL { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>Monitoring System Connected Status.</summary>
        public bool MSC { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("ANT", W0 >> 7);
            visitor.Code("CHAB", W0 >> 5 & 0x3);
            visitor.Code("OVL", W0 >> 4 & 0x1);
            visitor.Code("MSC", W0 >> 3 & 0x1);
            visitor.Spare(W0 & 0x7);
            visitor.EndGroup();
        }
    }

    /// <summary>I034/050/SSR ; 1 octet.</summary>
    public struct Item050SSRField
    {
        internal uint W0;

        internal Item050SSRField(uint octets) => W0 = octets;

        /// <summary>Selected Antenna.</summary>
        public bool ANT { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>Channel A/B Selection Status.</summary>
        public byte CHAB { readonly get => (byte)(W0 >> 5 & 0x3); set => W0 = W0 & ~0x60u | (uint)value << 5 & 0x60u; }
        /// <summary>Overload Condition.</summary>
        public bool OVL { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }
        /// <summary>Monitoring System Connected Status:.</summary>
        public bool MSC { readonly get => (W0 >> 3 & 0x1) != 0; set => W0 = W0 & ~0x8u | (uint)((value ? 1u : 0u)) << 3 & 0x8u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("ANT", W0 >> 7);
            visitor.Code("CHAB", W0 >> 5 & 0x3);
            visitor.Code("OVL", W0 >> 4 & 0x1);
            visitor.Code("MSC", W0 >> 3 & 0x1);
            visitor.Spare(W0 & 0x7);
            visitor.EndGroup();
        }
    }

    /// <summary>I034/050/MDS ; 2 octets.</summary>
    public struct Item050MDSField
    {
        internal uint W0;

        internal Item050MDSField(uint octets) => W0 = octets;

        /// <summary>Selected Antenna.</summary>
        public bool ANT { readonly get => (W0 >> 15) != 0; set => W0 = W0 & ~0x8000u | (uint)((value ? 1u : 0u)) << 15 & 0x8000u; }
        /// <summary>Channel A/B Selection Status.</summary>
        public byte CHAB { readonly get => (byte)(W0 >> 13 & 0x3); set => W0 = W0 & ~0x6000u | (uint)value << 13 & 0x6000u; }
        /// <summary>Overload Condition.</summary>
        public bool OVLSUR { readonly get => (W0 >> 12 & 0x1) != 0; set => W0 = W0 & ~0x1000u | (uint)((value ? 1u : 0u)) << 12 & 0x1000u; }
        /// <summary>Monitoring System Connected Status:.</summary>
        public bool MSC { readonly get => (W0 >> 11 & 0x1) != 0; set => W0 = W0 & ~0x800u | (uint)((value ? 1u : 0u)) << 11 & 0x800u; }
        /// <summary>SCF.</summary>
        public bool SCF { readonly get => (W0 >> 10 & 0x1) != 0; set => W0 = W0 & ~0x400u | (uint)((value ? 1u : 0u)) << 10 & 0x400u; }
        /// <summary>DLF.</summary>
        public bool DLF { readonly get => (W0 >> 9 & 0x1) != 0; set => W0 = W0 & ~0x200u | (uint)((value ? 1u : 0u)) << 9 & 0x200u; }
        /// <summary>OVLSCF.</summary>
        public bool OVLSCF { readonly get => (W0 >> 8 & 0x1) != 0; set => W0 = W0 & ~0x100u | (uint)((value ? 1u : 0u)) << 8 & 0x100u; }
        /// <summary>Overload in Data Link Function.</summary>
        public bool OVLDLF { readonly get => (W0 >> 7 & 0x1) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("ANT", W0 >> 15);
            visitor.Code("CHAB", W0 >> 13 & 0x3);
            visitor.Code("OVLSUR", W0 >> 12 & 0x1);
            visitor.Code("MSC", W0 >> 11 & 0x1);
            visitor.Code("SCF", W0 >> 10 & 0x1);
            visitor.Code("DLF", W0 >> 9 & 0x1);
            visitor.Code("OVLSCF", W0 >> 8 & 0x1);
            visitor.Code("OVLDLF", W0 >> 7 & 0x1);
            visitor.Spare(W0 & 0x7F);
            visitor.EndGroup();
        }
    }

    /// <summary>I034/060/COM Common Part; 1 octet.</summary>
    public struct Item060COMField
    {
        internal uint W0;

        internal Item060COMField(uint octets) => W0 = octets;

        /// <summary>REDRDP.</summary>
        public byte REDRDP { readonly get => (byte)(W0 >> 4 & 0x7); set => W0 = W0 & ~0x70u | (uint)value << 4 & 0x70u; }
        /// <summary>REDXMT.</summary>
        public byte REDXMT { readonly get => (byte)(W0 >> 1 & 0x7); set => W0 = W0 & ~0xEu | (uint)value << 1 & 0xEu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 7);
            visitor.Code("REDRDP", W0 >> 4 & 0x7);
            visitor.Code("REDXMT", W0 >> 1 & 0x7);
            visitor.Spare(W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I034/060/PSR ; 1 octet.</summary>
    public struct Item060PSRField
    {
        internal uint W0;

        internal Item060PSRField(uint octets) => W0 = octets;

        /// <summary>Polarization in Use by PSR.</summary>
        public bool POL { readonly get => (W0 >> 7) != 0; set => W0 = W0 & ~0x80u | (uint)((value ? 1u : 0u)) << 7 & 0x80u; }
        /// <summary>REDRAD.</summary>
        public byte REDRAD { readonly get => (byte)(W0 >> 4 & 0x7); set => W0 = W0 & ~0x70u | (uint)value << 4 & 0x70u; }
        /// <summary>STC.</summary>
        public byte STC { readonly get => (byte)(W0 >> 2 & 0x3); set => W0 = W0 & ~0xCu | (uint)value << 2 & 0xCu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("POL", W0 >> 7);
            visitor.Code("REDRAD", W0 >> 4 & 0x7);
            visitor.Code("STC", W0 >> 2 & 0x3);
            visitor.Spare(W0 & 0x3);
            visitor.EndGroup();
        }
    }

    /// <summary>I034/060/SSR ; 1 octet.</summary>
    public struct Item060SSRField
    {
        internal uint W0;

        internal Item060SSRField(uint octets) => W0 = octets;

        /// <summary>REDRAD.</summary>
        public byte REDRAD { readonly get => (byte)(W0 >> 5); set => W0 = W0 & ~0xE0u | (uint)value << 5 & 0xE0u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("REDRAD", W0 >> 5);
            visitor.Spare(W0 & 0x1F);
            visitor.EndGroup();
        }
    }

    /// <summary>I034/060/MDS ; 1 octet.</summary>
    public struct Item060MDSField
    {
        internal uint W0;

        internal Item060MDSField(uint octets) => W0 = octets;

        /// <summary>REDRAD.</summary>
        public byte REDRAD { readonly get => (byte)(W0 >> 5); set => W0 = W0 & ~0xE0u | (uint)value << 5 & 0xE0u; }
        /// <summary>Cluster State.</summary>
        public bool CLU { readonly get => (W0 >> 4 & 0x1) != 0; set => W0 = W0 & ~0x10u | (uint)((value ? 1u : 0u)) << 4 & 0x10u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("REDRAD", W0 >> 5);
            visitor.Code("CLU", W0 >> 4 & 0x1);
            visitor.Spare(W0 & 0xF);
            visitor.EndGroup();
        }
    }
}
