// Made by tools/asterix from definitions/015.txt; the next run of it undoes edits made here.

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Category 015, editions 1.0, 1.1, 1.2. Independent non-cooperative surveillance target reports. EUROCONTROL-SPEC-0149-30.</summary>
public ref struct Cat015 : IRecord<Cat015>
{
    private const ulong Bit010 = 0x8000000000000000; // Data Source Identifier
    private const ulong Bit000 = 0x4000000000000000; // Message Type
    private const ulong Bit015 = 0x2000000000000000; // Service Identification
    private const ulong Bit020 = 0x1000000000000000; // Target Report Descriptor
    private const ulong Bit030 = 0x0800000000000000; // Warning/Error Conditions
    private const ulong Bit145 = 0x0400000000000000; // Time of Applicability
    private const ulong Bit161 = 0x0200000000000000; // Track/Plot Number
    private const ulong Bit170 = 0x0080000000000000; // Track/Plot Status
    private const ulong Bit050 = 0x0040000000000000; // Update Period
    private const ulong Bit270 = 0x0020000000000000; // Target Size & Orientation
    private const ulong Bit300 = 0x0010000000000000; // Object Classification
    private const ulong Bit400 = 0x0008000000000000; // Measurement Identifier
    private const ulong Bit600 = 0x0004000000000000; // Horizontal Position Information
    private const ulong Bit601 = 0x0002000000000000; // Geometric Height Information
    private const ulong Bit602 = 0x0000800000000000; // Horizontal Velocity Information
    private const ulong Bit603 = 0x0000400000000000; // Horizontal Acceleration Information
    private const ulong Bit604 = 0x0000200000000000; // Vertical Velocity Information
    private const ulong Bit605 = 0x0000100000000000; // Vertical Velocity Information
    private const ulong Bit480 = 0x0000080000000000; // Associations
    private const ulong Bit625 = 0x0000040000000000; // Range Information
    private const ulong Bit626 = 0x0000020000000000; // Doppler Information
    private const ulong Bit627 = 0x0000008000000000; // Azimuth Information
    private const ulong Bit628 = 0x0000004000000000; // Elevation Information
    private const ulong Bit630 = 0x0000002000000000; // Path Quality
    private const ulong Bit631 = 0x0000001000000000; // Contour (Azimuth, Elevation Angle, Range Extent)
    private const ulong BitSP = 0x0000000800000000; // Special Purpose Field

    private Presence _announced;
    private int _announcement;
    private Item010 _i010;
    private Item000 _i000;
    private uint _i015;
    private Item020 _i020;
    private ReadOnlySpan<byte> _i030;
    private uint _i145;
    private uint _i161;
    private Item170 _i170;
    private Item050 _i050;
    private ReadOnlySpan<byte> _i300;
    private Item400 _i400;
    private ReadOnlySpan<byte> _i480;
    private ReadOnlySpan<byte> _i631;
    private ReadOnlySpan<byte> _sp;

    public static byte Category => 15;

    private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

    /// <summary>Whether I015/010 is in the record.</summary>
    public bool Has010 { readonly get => (_announced.First & (uint)(Bit010 >> 32)) != 0; set { if (value != Has010) _i010 = default; _announced.First = value ? _announced.First | (uint)(Bit010 >> 32) : _announced.First & ~(uint)(Bit010 >> 32); } }

    /// <summary>I015/010 Data Source Identifier.</summary>
    public Item010 I010 { readonly get => Has010 ? _i010 : default; set { if ((_announced.First & (uint)(Bit010 >> 32)) == 0) _announced.First |= (uint)(Bit010 >> 32); _i010 = value; } }

    /// <summary>Whether I015/000 is in the record.</summary>
    public bool Has000 { readonly get => (_announced.First & (uint)(Bit000 >> 32)) != 0; set { if (value != Has000) _i000 = default; _announced.First = value ? _announced.First | (uint)(Bit000 >> 32) : _announced.First & ~(uint)(Bit000 >> 32); } }

    /// <summary>I015/000 Message Type.</summary>
    public Item000 I000 { readonly get => Has000 ? _i000 : default; set { if ((_announced.First & (uint)(Bit000 >> 32)) == 0) _announced.First |= (uint)(Bit000 >> 32); _i000 = value; } }

    /// <summary>Whether I015/015 is in the record.</summary>
    public bool Has015 { readonly get => (_announced.First & (uint)(Bit015 >> 32)) != 0; set { if (value != Has015) _i015 = default; _announced.First = value ? _announced.First | (uint)(Bit015 >> 32) : _announced.First & ~(uint)(Bit015 >> 32); } }

    /// <summary>I015/015 Service Identification.</summary>
    public byte I015 { readonly get => Has015 ? (byte)_i015 : default; set { if ((_announced.First & (uint)(Bit015 >> 32)) == 0) _announced.First |= (uint)(Bit015 >> 32); _i015 = (uint)value; } }

    /// <summary>Whether I015/020 is in the record.</summary>
    public bool Has020 { readonly get => (_announced.First & (uint)(Bit020 >> 32)) != 0; set { if (value != Has020) _i020 = default; _announced.First = value ? _announced.First | (uint)(Bit020 >> 32) : _announced.First & ~(uint)(Bit020 >> 32); } }

    /// <summary>I015/020 Target Report Descriptor.</summary>
    public Item020 I020 { readonly get => Has020 ? _i020 : default; set { if ((_announced.First & (uint)(Bit020 >> 32)) == 0) _announced.First |= (uint)(Bit020 >> 32); _i020 = value; } }

    /// <summary>Whether I015/030 is in the record.</summary>
    public bool Has030 { readonly get => (_announced.First & (uint)(Bit030 >> 32)) != 0; set { if (value != Has030) _i030 = default; _announced.First = value ? _announced.First | (uint)(Bit030 >> 32) : _announced.First & ~(uint)(Bit030 >> 32); } }

    /// <summary>I015/030 Warning/Error Conditions.</summary>
    public Repetition<Item030Entry> I030 { readonly get => new(Has030 ? _i030 : default); set { if ((_announced.First & (uint)(Bit030 >> 32)) == 0) _announced.First |= (uint)(Bit030 >> 32); _i030 = value.Octets; } }

    /// <summary>Whether I015/145 is in the record.</summary>
    public bool Has145 { readonly get => (_announced.First & (uint)(Bit145 >> 32)) != 0; set { if (value != Has145) _i145 = default; _announced.First = value ? _announced.First | (uint)(Bit145 >> 32) : _announced.First & ~(uint)(Bit145 >> 32); } }

    /// <summary>I015/145 Time of Applicability; LSB 1/2^7 s.</summary>
    public double I145_s { readonly get => Has145 ? ((int)_i145) * (1.0 / 128) : default; set { if ((_announced.First & (uint)(Bit145 >> 32)) == 0) _announced.First |= (uint)(Bit145 >> 32); _i145 = (uint)(Quantise.Unsigned(value * (128.0 / 1), 24)); } }

    /// <summary>Whether I015/161 is in the record.</summary>
    public bool Has161 { readonly get => (_announced.First & (uint)(Bit161 >> 32)) != 0; set { if (value != Has161) _i161 = default; _announced.First = value ? _announced.First | (uint)(Bit161 >> 32) : _announced.First & ~(uint)(Bit161 >> 32); } }

    /// <summary>I015/161 Track/Plot Number.</summary>
    public ushort I161 { readonly get => Has161 ? (ushort)_i161 : default; set { if ((_announced.First & (uint)(Bit161 >> 32)) == 0) _announced.First |= (uint)(Bit161 >> 32); _i161 = (uint)value; } }

    /// <summary>Whether I015/170 is in the record.</summary>
    public bool Has170 { readonly get => (_announced.First & (uint)(Bit170 >> 32)) != 0; set { if (value != Has170) _i170 = default; _announced.First = value ? _announced.First | (uint)(Bit170 >> 32) : _announced.First & ~(uint)(Bit170 >> 32); } }

    /// <summary>I015/170 Track/Plot Status.</summary>
    public Item170 I170 { readonly get => Has170 ? _i170 : default; set { if ((_announced.First & (uint)(Bit170 >> 32)) == 0) _announced.First |= (uint)(Bit170 >> 32); _i170 = value; } }

    /// <summary>Whether I015/050 is in the record.</summary>
    public bool Has050 { readonly get => (_announced.First & (uint)(Bit050 >> 32)) != 0; set { if (value != Has050) _i050 = default; _announced.First = value ? _announced.First | (uint)(Bit050 >> 32) : _announced.First & ~(uint)(Bit050 >> 32); } }

    /// <summary>I015/050 Update Period.</summary>
    public Item050 I050 { readonly get => Has050 ? _i050 : default; set { if ((_announced.First & (uint)(Bit050 >> 32)) == 0) _announced.First |= (uint)(Bit050 >> 32); _i050 = value; } }

    /// <summary>Whether I015/270 is in the record.</summary>
    public bool Has270
    {
        readonly get => (_announced.First & (uint)(Bit270 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I270.Hide();
                _announced.First &= ~(uint)(Bit270 >> 32);
            }
            else if (!Has270)
            {
                I270.Forget();
                _announced.First |= (uint)(Bit270 >> 32);
            }
        }
    }

    /// <summary>I015/270 Target Size &amp; Orientation: its subfields; sent only when <see cref="Has270"/>.</summary>
    public Item270 I270;

    /// <summary>Whether I015/300 is in the record.</summary>
    public bool Has300 { readonly get => (_announced.First & (uint)(Bit300 >> 32)) != 0; set { if (value != Has300) _i300 = default; _announced.First = value ? _announced.First | (uint)(Bit300 >> 32) : _announced.First & ~(uint)(Bit300 >> 32); } }

    /// <summary>I015/300 Object Classification.</summary>
    public Repetition<Item300Entry> I300 { readonly get => new(Has300 ? _i300 : default); set { if ((_announced.First & (uint)(Bit300 >> 32)) == 0) _announced.First |= (uint)(Bit300 >> 32); _i300 = value.Octets; } }

    /// <summary>Whether I015/400 is in the record.</summary>
    public bool Has400 { readonly get => (_announced.First & (uint)(Bit400 >> 32)) != 0; set { if (value != Has400) _i400 = default; _announced.First = value ? _announced.First | (uint)(Bit400 >> 32) : _announced.First & ~(uint)(Bit400 >> 32); } }

    /// <summary>I015/400 Measurement Identifier.</summary>
    public Item400 I400 { readonly get => Has400 ? _i400 : default; set { if ((_announced.First & (uint)(Bit400 >> 32)) == 0) _announced.First |= (uint)(Bit400 >> 32); _i400 = value; } }

    /// <summary>Whether I015/600 is in the record.</summary>
    public bool Has600
    {
        readonly get => (_announced.First & (uint)(Bit600 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I600.Hide();
                _announced.First &= ~(uint)(Bit600 >> 32);
            }
            else if (!Has600)
            {
                I600.Forget();
                _announced.First |= (uint)(Bit600 >> 32);
            }
        }
    }

    /// <summary>I015/600 Horizontal Position Information: its subfields; sent only when <see cref="Has600"/>.</summary>
    public Item600 I600;

    /// <summary>Whether I015/601 is in the record.</summary>
    public bool Has601
    {
        readonly get => (_announced.First & (uint)(Bit601 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I601.Hide();
                _announced.First &= ~(uint)(Bit601 >> 32);
            }
            else if (!Has601)
            {
                I601.Forget();
                _announced.First |= (uint)(Bit601 >> 32);
            }
        }
    }

    /// <summary>I015/601 Geometric Height Information: its subfields; sent only when <see cref="Has601"/>.</summary>
    public Item601 I601;

    /// <summary>Whether I015/602 is in the record.</summary>
    public bool Has602
    {
        readonly get => (_announced.First & (uint)(Bit602 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I602.Hide();
                _announced.First &= ~(uint)(Bit602 >> 32);
            }
            else if (!Has602)
            {
                I602.Forget();
                _announced.First |= (uint)(Bit602 >> 32);
            }
        }
    }

    /// <summary>I015/602 Horizontal Velocity Information: its subfields; sent only when <see cref="Has602"/>.</summary>
    public Item602 I602;

    /// <summary>Whether I015/603 is in the record.</summary>
    public bool Has603
    {
        readonly get => (_announced.First & (uint)(Bit603 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I603.Hide();
                _announced.First &= ~(uint)(Bit603 >> 32);
            }
            else if (!Has603)
            {
                I603.Forget();
                _announced.First |= (uint)(Bit603 >> 32);
            }
        }
    }

    /// <summary>I015/603 Horizontal Acceleration Information: its subfields; sent only when <see cref="Has603"/>.</summary>
    public Item603 I603;

    /// <summary>Whether I015/604 is in the record.</summary>
    public bool Has604
    {
        readonly get => (_announced.First & (uint)(Bit604 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I604.Hide();
                _announced.First &= ~(uint)(Bit604 >> 32);
            }
            else if (!Has604)
            {
                I604.Forget();
                _announced.First |= (uint)(Bit604 >> 32);
            }
        }
    }

    /// <summary>I015/604 Vertical Velocity Information: its subfields; sent only when <see cref="Has604"/>.</summary>
    public Item604 I604;

    /// <summary>Whether I015/605 is in the record.</summary>
    public bool Has605
    {
        readonly get => (_announced.First & (uint)(Bit605 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I605.Hide();
                _announced.First &= ~(uint)(Bit605 >> 32);
            }
            else if (!Has605)
            {
                I605.Forget();
                _announced.First |= (uint)(Bit605 >> 32);
            }
        }
    }

    /// <summary>I015/605 Vertical Velocity Information: its subfields; sent only when <see cref="Has605"/>.</summary>
    public Item605 I605;

    /// <summary>Whether I015/480 is in the record.</summary>
    public bool Has480 { readonly get => (_announced.First & (uint)(Bit480 >> 32)) != 0; set { if (value != Has480) _i480 = default; _announced.First = value ? _announced.First | (uint)(Bit480 >> 32) : _announced.First & ~(uint)(Bit480 >> 32); } }

    /// <summary>I015/480 Associations.</summary>
    public Repetition<Item480Entry> I480 { readonly get => new(Has480 ? _i480 : default); set { if ((_announced.First & (uint)(Bit480 >> 32)) == 0) _announced.First |= (uint)(Bit480 >> 32); _i480 = value.Octets; } }

    /// <summary>Whether I015/625 is in the record.</summary>
    public bool Has625
    {
        readonly get => (_announced.First & (uint)(Bit625 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I625.Hide();
                _announced.First &= ~(uint)(Bit625 >> 32);
            }
            else if (!Has625)
            {
                I625.Forget();
                _announced.First |= (uint)(Bit625 >> 32);
            }
        }
    }

    /// <summary>I015/625 Range Information: its subfields; sent only when <see cref="Has625"/>.</summary>
    public Item625 I625;

    /// <summary>Whether I015/626 is in the record.</summary>
    public bool Has626
    {
        readonly get => (_announced.First & (uint)(Bit626 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I626.Hide();
                _announced.First &= ~(uint)(Bit626 >> 32);
            }
            else if (!Has626)
            {
                I626.Forget();
                _announced.First |= (uint)(Bit626 >> 32);
            }
        }
    }

    /// <summary>I015/626 Doppler Information: its subfields; sent only when <see cref="Has626"/>.</summary>
    public Item626 I626;

    /// <summary>Whether I015/627 is in the record.</summary>
    public bool Has627
    {
        readonly get => (_announced.First & (uint)(Bit627 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I627.Hide();
                _announced.First &= ~(uint)(Bit627 >> 32);
            }
            else if (!Has627)
            {
                I627.Forget();
                _announced.First |= (uint)(Bit627 >> 32);
            }
        }
    }

    /// <summary>I015/627 Azimuth Information: its subfields; sent only when <see cref="Has627"/>.</summary>
    public Item627 I627;

    /// <summary>Whether I015/628 is in the record.</summary>
    public bool Has628
    {
        readonly get => (_announced.First & (uint)(Bit628 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I628.Hide();
                _announced.First &= ~(uint)(Bit628 >> 32);
            }
            else if (!Has628)
            {
                I628.Forget();
                _announced.First |= (uint)(Bit628 >> 32);
            }
        }
    }

    /// <summary>I015/628 Elevation Information: its subfields; sent only when <see cref="Has628"/>.</summary>
    public Item628 I628;

    /// <summary>Whether I015/630 is in the record.</summary>
    public bool Has630
    {
        readonly get => (_announced.First & (uint)(Bit630 >> 32)) != 0;
        set
        {
            if (!value)
            {
                I630.Hide();
                _announced.First &= ~(uint)(Bit630 >> 32);
            }
            else if (!Has630)
            {
                I630.Forget();
                _announced.First |= (uint)(Bit630 >> 32);
            }
        }
    }

    /// <summary>I015/630 Path Quality: its subfields; sent only when <see cref="Has630"/>.</summary>
    public Item630 I630;

    /// <summary>Whether I015/631 is in the record.</summary>
    public bool Has631 { readonly get => (_announced.First & (uint)(Bit631 >> 32)) != 0; set { if (value != Has631) _i631 = default; _announced.First = value ? _announced.First | (uint)(Bit631 >> 32) : _announced.First & ~(uint)(Bit631 >> 32); } }

    /// <summary>I015/631 Contour (Azimuth, Elevation Angle, Range Extent).</summary>
    public Repetition<Item631Entry> I631 { readonly get => new(Has631 ? _i631 : default); set { if ((_announced.First & (uint)(Bit631 >> 32)) == 0) _announced.First |= (uint)(Bit631 >> 32); _i631 = value.Octets; } }

    /// <summary>Whether I015/SP is in the record.</summary>
    public bool HasSP { readonly get => (_announced.First & (uint)(BitSP >> 32)) != 0; set { if (value != HasSP) _sp = default; _announced.First = value ? _announced.First | (uint)(BitSP >> 32) : _announced.First & ~(uint)(BitSP >> 32); } }

    /// <summary>I015/SP Special Purpose Field: its octets as they are sent, without the length in front.</summary>
    public ReadOnlySpan<byte> SP { readonly get => HasSP ? _sp : default; set { if ((_announced.First & (uint)(BitSP >> 32)) == 0) _announced.First |= (uint)(BitSP >> 32); _sp = value; } }

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref Cat015 record, out int length, out RecordFault fault)
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
        const ulong Assigned = 0xFEFEFEF800000000;
        if ((fspec & ~Assigned) != 0)
            return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));
        _present = fspec;
        I270.Hide();
        I600.Hide();
        I601.Hide();
        I602.Hide();
        I603.Hide();
        I604.Hide();
        I605.Hide();
        I625.Hide();
        I626.Hide();
        I627.Hide();
        I628.Hide();
        I630.Hide();
        nint spare = end - at - (BitOperations.PopCount(fspec & 0x7CBEFEF800000000) + 2 * BitOperations.PopCount(fspec & 0x8640000000000000) + 4 * BitOperations.PopCount(fspec & 0x0008000000000000));
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
            _i000.W0 = Octets.U8(ref b, at);
            at += 1;
        }

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 1)
                return fault.Set(RecordFaultKind.ItemTorn, at, "015");
            _i015 = Octets.U8(ref b, at);
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

        if ((first & (uint)(Bit145 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 3)
                return fault.Set(RecordFaultKind.ItemTorn, at, "145");
            _i145 = Octets.U24(ref b, at);
            at += 3;
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "161");
            _i161 = Octets.U16(ref b, at);
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

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 2)
                return fault.Set(RecordFaultKind.ItemTorn, at, "050");
            _i050.W0 = Octets.U16(ref b, at);
            at += 2;
        }

        if ((first & (uint)(Bit270 >> 32)) != 0)
        {
            nint start270 = at;
            at = I270.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start270 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            nint start300 = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "300");
            int octets300 = 2 * (int)Octets.U8(ref b, at);
            if (end - at <= octets300)
                return fault.Set(RecordFaultKind.ItemTorn, at, "300");
            _i300 = bytes.Slice((int)at + 1, octets300);
            at += 1 + octets300;
            spare -= at - start300 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit400 >> 32)) != 0)
        {
            if (TBounds.AreChecked && end - at < 5)
                return fault.Set(RecordFaultKind.ItemTorn, at, "400");
            _i400.W0 = Octets.U40(ref b, at);
            at += 5;
        }

        if ((first & (uint)(Bit600 >> 32)) != 0)
        {
            nint start600 = at;
            at = I600.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start600 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit601 >> 32)) != 0)
        {
            nint start601 = at;
            at = I601.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start601 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit602 >> 32)) != 0)
        {
            nint start602 = at;
            at = I602.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start602 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit603 >> 32)) != 0)
        {
            nint start603 = at;
            at = I603.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start603 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit604 >> 32)) != 0)
        {
            nint start604 = at;
            at = I604.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start604 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit605 >> 32)) != 0)
        {
            nint start605 = at;
            at = I605.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start605 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit480 >> 32)) != 0)
        {
            nint start480 = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "480");
            int octets480 = 5 * (int)Octets.U8(ref b, at);
            if (end - at <= octets480)
                return fault.Set(RecordFaultKind.ItemTorn, at, "480");
            _i480 = bytes.Slice((int)at + 1, octets480);
            at += 1 + octets480;
            spare -= at - start480 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit625 >> 32)) != 0)
        {
            nint start625 = at;
            at = I625.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start625 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit626 >> 32)) != 0)
        {
            nint start626 = at;
            at = I626.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start626 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit627 >> 32)) != 0)
        {
            nint start627 = at;
            at = I627.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start627 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit628 >> 32)) != 0)
        {
            nint start628 = at;
            at = I628.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start628 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit630 >> 32)) != 0)
        {
            nint start630 = at;
            at = I630.Read<TBounds>(bytes, at, ref fault);
            if (at < 0)
                return at;
            spare -= at - start630 - 1;
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, edition, ref fault);
        }

        if ((first & (uint)(Bit631 >> 32)) != 0)
        {
            nint start631 = at;
            if (at >= end)
                return fault.Set(RecordFaultKind.ItemTorn, at, "631");
            int octets631 = 8 * (int)Octets.U8(ref b, at);
            if (end - at <= octets631)
                return fault.Set(RecordFaultKind.ItemTorn, at, "631");
            _i631 = bytes.Slice((int)at + 1, octets631);
            at += 1 + octets631;
            spare -= at - start631 - 1;
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
    public readonly int MaximumLength => (_present & 0x0810081800000000) == 0 ? 345 : 345 + (Has030 ? _i030.Length : 0) + (Has300 ? _i300.Length : 0) + (Has480 ? _i480.Length : 0) + (Has631 ? _i631.Length : 0) + (HasSP ? _sp.Length : 0);

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
            Octets.Put8(ref b, at, _i000.W0);
            at += 1;
        }

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, _i015);
            at += 1;
        }

        if ((first & (uint)(Bit020 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i020.W0, _i020.OctetCount);
        }

        if ((first & (uint)(Bit030 >> 32)) != 0)
        {
            at = Octets.WriteSome(ref b, at, _i030);
        }

        if ((first & (uint)(Bit145 >> 32)) != 0)
        {
            Octets.PutWide24(ref b, at, _i145);
            at += 3;
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i161);
            at += 2;
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            at = Octets.WriteExtended(ref b, at, _i170.W0, _i170.OctetCount);
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            Octets.Put16(ref b, at, _i050.W0);
            at += 2;
        }

        if ((first & (uint)(Bit270 >> 32)) != 0)
        {
            at = I270.Write(ref b, at);
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i300.Length / 2);
            at = Octets.WriteSpan(ref b, at + 1, _i300);
        }

        if ((first & (uint)(Bit400 >> 32)) != 0)
        {
            Octets.PutWide40(ref b, at, _i400.W0);
            at += 5;
        }

        if ((first & (uint)(Bit600 >> 32)) != 0)
        {
            at = I600.Write(ref b, at);
        }

        if ((first & (uint)(Bit601 >> 32)) != 0)
        {
            at = I601.Write(ref b, at);
        }

        if ((first & (uint)(Bit602 >> 32)) != 0)
        {
            at = I602.Write(ref b, at);
        }

        if ((first & (uint)(Bit603 >> 32)) != 0)
        {
            at = I603.Write(ref b, at);
        }

        if ((first & (uint)(Bit604 >> 32)) != 0)
        {
            at = I604.Write(ref b, at);
        }

        if ((first & (uint)(Bit605 >> 32)) != 0)
        {
            at = I605.Write(ref b, at);
        }

        if ((first & (uint)(Bit480 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i480.Length / 5);
            at = Octets.WriteSpan(ref b, at + 1, _i480);
        }

        if ((first & (uint)(Bit625 >> 32)) != 0)
        {
            at = I625.Write(ref b, at);
        }

        if ((first & (uint)(Bit626 >> 32)) != 0)
        {
            at = I626.Write(ref b, at);
        }

        if ((first & (uint)(Bit627 >> 32)) != 0)
        {
            at = I627.Write(ref b, at);
        }

        if ((first & (uint)(Bit628 >> 32)) != 0)
        {
            at = I628.Write(ref b, at);
        }

        if ((first & (uint)(Bit630 >> 32)) != 0)
        {
            at = I630.Write(ref b, at);
        }

        if ((first & (uint)(Bit631 >> 32)) != 0)
        {
            Octets.Put8(ref b, at, (uint)_i631.Length / 8);
            at = Octets.WriteSpan(ref b, at + 1, _i631);
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
            _i000.Accept("000", ref visitor, edition);
        }

        if ((first & (uint)(Bit015 >> 32)) != 0)
        {
            visitor.Code("015", _i015);
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

        if ((first & (uint)(Bit145 >> 32)) != 0)
        {
            visitor.Quantity("145", ((int)_i145) * (1.0 / 128), "s");
        }

        if ((first & (uint)(Bit161 >> 32)) != 0)
        {
            visitor.Code("161", _i161);
        }

        if ((first & (uint)(Bit170 >> 32)) != 0)
        {
            _i170.Accept("170", ref visitor, edition);
        }

        if ((first & (uint)(Bit050 >> 32)) != 0)
        {
            _i050.Accept("050", ref visitor, edition);
        }

        if ((first & (uint)(Bit270 >> 32)) != 0)
        {
            I270.Accept("270", ref visitor, edition);
        }

        if ((first & (uint)(Bit300 >> 32)) != 0)
        {
            visitor.BeginList("300");
            foreach (Item300Entry entry in I300)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit400 >> 32)) != 0)
        {
            _i400.Accept("400", ref visitor, edition);
        }

        if ((first & (uint)(Bit600 >> 32)) != 0)
        {
            I600.Accept("600", ref visitor, edition);
        }

        if ((first & (uint)(Bit601 >> 32)) != 0)
        {
            I601.Accept("601", ref visitor, edition);
        }

        if ((first & (uint)(Bit602 >> 32)) != 0)
        {
            I602.Accept("602", ref visitor, edition);
        }

        if ((first & (uint)(Bit603 >> 32)) != 0)
        {
            I603.Accept("603", ref visitor, edition);
        }

        if ((first & (uint)(Bit604 >> 32)) != 0)
        {
            I604.Accept("604", ref visitor, edition);
        }

        if ((first & (uint)(Bit605 >> 32)) != 0)
        {
            I605.Accept("605", ref visitor, edition);
        }

        if ((first & (uint)(Bit480 >> 32)) != 0)
        {
            visitor.BeginList("480");
            foreach (Item480Entry entry in I480)
                entry.Accept("", ref visitor, edition);
            visitor.EndList();
        }

        if ((first & (uint)(Bit625 >> 32)) != 0)
        {
            I625.Accept("625", ref visitor, edition);
        }

        if ((first & (uint)(Bit626 >> 32)) != 0)
        {
            I626.Accept("626", ref visitor, edition);
        }

        if ((first & (uint)(Bit627 >> 32)) != 0)
        {
            I627.Accept("627", ref visitor, edition);
        }

        if ((first & (uint)(Bit628 >> 32)) != 0)
        {
            I628.Accept("628", ref visitor, edition);
        }

        if ((first & (uint)(Bit630 >> 32)) != 0)
        {
            I630.Accept("630", ref visitor, edition);
        }

        if ((first & (uint)(Bit631 >> 32)) != 0)
        {
            visitor.BeginList("631");
            foreach (Item631Entry entry in I631)
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

    /// <summary>I015/010 Data Source Identifier; 2 octets.</summary>
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

    /// <summary>I015/000 Message Type; 1 octet.</summary>
    public struct Item000
    {
        internal uint W0;

        internal Item000(uint octets) => W0 = octets;

        /// <summary>Message Type.</summary>
        public byte MT { readonly get => (byte)(W0 >> 1); set => W0 = W0 & ~0xFEu | (uint)value << 1 & 0xFEu; }
        /// <summary>Report Generation.</summary>
        public bool RG { readonly get => (W0 & 0x1) != 0; set => W0 = W0 & ~0x1u | (uint)((value ? 1u : 0u)) & 0x1u; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("MT", W0 >> 1);
            visitor.Code("RG", W0 & 0x1);
            visitor.EndGroup();
        }
    }

    /// <summary>I015/020 Target Report Descriptor; 1 extents, in 1 octets.</summary>
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

        /// <summary>MOMU; extent 1.</summary>
        public byte MOMU { readonly get => (byte)(W0 >> 62); set => W0 = W0 & ~0xC000000000000000UL | (ulong)value << 62; }
        /// <summary>Target Taxonomy; extent 1.</summary>
        public byte TTAX { readonly get => (byte)(W0 >> 60 & 0x3); set => W0 = W0 & ~0x3000000000000000UL | (ulong)value << 60 & 0x3000000000000000UL; }
        /// <summary>Scanning Direction; extent 1.</summary>
        public byte SCD { readonly get => (byte)(W0 >> 58 & 0x3); set => W0 = W0 & ~0xC00000000000000UL | (ulong)value << 58 & 0xC00000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("MOMU", W0 >> 62);
            visitor.Code("TTAX", W0 >> 60 & 0x3);
            visitor.Code("SCD", W0 >> 58 & 0x3);
            visitor.Spare(W0 >> 57 & 0x1);
            int known = 1;
            if (OctetCount > known)
                Octets.VisitExtension(ref visitor, W0, known, OctetCount);
            visitor.EndGroup();
        }
    }

    /// <summary>I015/030 Warning/Error Conditions, one entry; 1 octet.</summary>
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

    /// <summary>I015/170 Track/Plot Status; 1 extents, in 1 octets.</summary>
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

        /// <summary>BIZ; extent 1.</summary>
        public bool BIZ { readonly get => (W0 >> 63) != 0; set => W0 = W0 & ~0x8000000000000000UL | (ulong)((value ? 1u : 0u)) << 63; }
        /// <summary>BAZ; extent 1.</summary>
        public bool BAZ { readonly get => (W0 >> 62 & 0x1) != 0; set => W0 = W0 & ~0x4000000000000000UL | (ulong)((value ? 1u : 0u)) << 62 & 0x4000000000000000UL; }
        /// <summary>TUR; extent 1.</summary>
        public bool TUR { readonly get => (W0 >> 61 & 0x1) != 0; set => W0 = W0 & ~0x2000000000000000UL | (ulong)((value ? 1u : 0u)) << 61 & 0x2000000000000000UL; }
        /// <summary>Coasted - Position; extent 1.</summary>
        public bool CSTP { readonly get => (W0 >> 59 & 0x1) != 0; set => W0 = W0 & ~0x800000000000000UL | (ulong)((value ? 1u : 0u)) << 59 & 0x800000000000000UL; }
        /// <summary>Coasted - Height; extent 1.</summary>
        public bool CSTH { readonly get => (W0 >> 58 & 0x1) != 0; set => W0 = W0 & ~0x400000000000000UL | (ulong)((value ? 1u : 0u)) << 58 & 0x400000000000000UL; }
        /// <summary>Confirmed vs. Tentative Track; extent 1.</summary>
        public bool CNF { readonly get => (W0 >> 57 & 0x1) != 0; set => W0 = W0 & ~0x200000000000000UL | (ulong)((value ? 1u : 0u)) << 57 & 0x200000000000000UL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("BIZ", W0 >> 63);
            visitor.Code("BAZ", W0 >> 62 & 0x1);
            visitor.Code("TUR", W0 >> 61 & 0x1);
            visitor.Spare(W0 >> 60 & 0x1);
            visitor.Code("CSTP", W0 >> 59 & 0x1);
            visitor.Code("CSTH", W0 >> 58 & 0x1);
            visitor.Code("CNF", W0 >> 57 & 0x1);
            int known = 1;
            if (OctetCount > known)
                Octets.VisitExtension(ref visitor, W0, known, OctetCount);
            visitor.EndGroup();
        }
    }

    /// <summary>I015/050 Update Period; 2 octets.</summary>
    public struct Item050
    {
        internal uint W0;

        internal Item050(uint octets) => W0 = octets;

        /// <summary>Update Period; LSB 1/2^7 s.</summary>
        public double UPD_s { readonly get => ((int)(W0 & 0x3FFF)) * (1.0 / 128); set => W0 = W0 & ~0x3FFFu | (uint)(Quantise.Unsigned(value * (128.0 / 1), 14)) & 0x3FFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 14);
            visitor.Quantity("UPD", ((int)(W0 & 0x3FFF)) * (1.0 / 128), "s");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/270 Target Size &amp; Orientation: 4 subfields.</summary>
    public ref struct Item270
    {
        private const ulong BitLEN = 0x8000000000000000; // Target Length
        private const ulong BitWDT = 0x4000000000000000; // Target Width
        private const ulong BitHGT = 0x2000000000000000; // Target Height
        private const ulong BitORT = 0x1000000000000000; // Target Orientation
        private const ulong Assigned = 0xF000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _len;
        private uint _wdt;
        private uint _hgt;
        private uint _ort;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/270/LEN is in the record.</summary>
        public bool HasLEN { readonly get => (_announced.First & (uint)(BitLEN >> 32)) != 0; set { if (value == HasLEN) return; Unpack(); _len = default; _announced.First ^= (uint)(BitLEN >> 32); } }

        /// <summary>I015/270/LEN Target Length; LSB 1/100 m.</summary>
        public double LEN_m { readonly get => HasLEN ? ((int)KeptLEN) / 100.0 : default; set { if ((_announced.First & (uint)((BitLEN | Packed) >> 32)) != (uint)(BitLEN >> 32)) Announce(BitLEN); _len = (uint)(Quantise.Unsigned(value * (100.0 / 1), 16)); } }

        /// <summary>Whether I015/270/WDT is in the record.</summary>
        public bool HasWDT { readonly get => (_announced.First & (uint)(BitWDT >> 32)) != 0; set { if (value == HasWDT) return; Unpack(); _wdt = default; _announced.First ^= (uint)(BitWDT >> 32); } }

        /// <summary>I015/270/WDT Target Width; LSB 1/100 m.</summary>
        public double WDT_m { readonly get => HasWDT ? ((int)KeptWDT) / 100.0 : default; set { if ((_announced.First & (uint)((BitWDT | Packed) >> 32)) != (uint)(BitWDT >> 32)) Announce(BitWDT); _wdt = (uint)(Quantise.Unsigned(value * (100.0 / 1), 16)); } }

        /// <summary>Whether I015/270/HGT is in the record.</summary>
        public bool HasHGT { readonly get => (_announced.First & (uint)(BitHGT >> 32)) != 0; set { if (value == HasHGT) return; Unpack(); _hgt = default; _announced.First ^= (uint)(BitHGT >> 32); } }

        /// <summary>I015/270/HGT Target Height; LSB 1/100 m.</summary>
        public double HGT_m { readonly get => HasHGT ? ((int)KeptHGT) / 100.0 : default; set { if ((_announced.First & (uint)((BitHGT | Packed) >> 32)) != (uint)(BitHGT >> 32)) Announce(BitHGT); _hgt = (uint)(Quantise.Unsigned(value * (100.0 / 1), 16)); } }

        /// <summary>Whether I015/270/ORT is in the record.</summary>
        public bool HasORT { readonly get => (_announced.First & (uint)(BitORT >> 32)) != 0; set { if (value == HasORT) return; Unpack(); _ort = default; _announced.First ^= (uint)(BitORT >> 32); } }

        /// <summary>I015/270/ORT Target Orientation; LSB 360/2^16 deg.</summary>
        public double ORT_deg { readonly get => HasORT ? ((int)KeptORT) * (45.0 / 8192) : default; set { if ((_announced.First & (uint)((BitORT | Packed) >> 32)) != (uint)(BitORT >> 32)) Announce(BitORT); _ort = (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; } }

        private readonly uint KeptLEN => (_present & Packed) == 0 ? _len : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitLEN));

        private readonly uint KeptWDT => (_present & Packed) == 0 ? _wdt : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitWDT));

        private readonly uint KeptHGT => (_present & Packed) == 0 ? _hgt : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitHGT));

        private readonly uint KeptORT => (_present & Packed) == 0 ? _ort : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitORT));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => 2 * BitOperations.PopCount(present & 0xF000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "270");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "270");
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
            nint spare = end - at - (2 * BitOperations.PopCount(present & 0xF000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitLEN >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "270/LEN");
                _len = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitWDT >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "270/WDT");
                _wdt = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitHGT >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "270/HGT");
                _hgt = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitORT >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "270/ORT");
                _ort = Octets.U16(ref b, at);
                at += 2;
            }

            return at;
        }

        internal readonly int MaximumLength => 17;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitLEN >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _len);
                at += 2;
            }

            if ((first & (uint)(BitWDT >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _wdt);
                at += 2;
            }

            if ((first & (uint)(BitHGT >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _hgt);
                at += 2;
            }

            if ((first & (uint)(BitORT >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _ort);
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
            if ((first & (uint)(BitLEN >> 32)) != 0)
            {
                uint lenKept = TKept.IsPacked ? Octets.U16(ref b, at) : _len;
                at += 2;
                visitor.Quantity("LEN", ((int)lenKept) / 100.0, "m");
            }

            if ((first & (uint)(BitWDT >> 32)) != 0)
            {
                uint wdtKept = TKept.IsPacked ? Octets.U16(ref b, at) : _wdt;
                at += 2;
                visitor.Quantity("WDT", ((int)wdtKept) / 100.0, "m");
            }

            if ((first & (uint)(BitHGT >> 32)) != 0)
            {
                uint hgtKept = TKept.IsPacked ? Octets.U16(ref b, at) : _hgt;
                at += 2;
                visitor.Quantity("HGT", ((int)hgtKept) / 100.0, "m");
            }

            if ((first & (uint)(BitORT >> 32)) != 0)
            {
                uint ortKept = TKept.IsPacked ? Octets.U16(ref b, at) : _ort;
                at += 2;
                visitor.Quantity("ORT", ((int)ortKept) * (45.0 / 8192), "deg");
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/300 Object Classification, one entry; 2 octets.</summary>
    public struct Item300Entry : IEntry<Item300Entry>
    {
        internal uint W0;

        internal Item300Entry(uint octets) => W0 = octets;

        /// <summary>Classification.</summary>
        public ushort CLS { readonly get => (ushort)(W0 >> 7); set => W0 = W0 & ~0xFF80u | (uint)value << 7 & 0xFF80u; }
        /// <summary>Probability.</summary>
        public byte PRB { readonly get => (byte)(W0 & 0x7F); set => W0 = W0 & ~0x7Fu | (uint)value & 0x7Fu; }

        static int IEntry<Item300Entry>.OctetCount => 2;
        static bool IEntry<Item300Entry>.IsChained => false;

        static Item300Entry IEntry<Item300Entry>.Read(ref byte b, nint at)
        {
            Item300Entry entry = default;
            entry.W0 = Octets.U16(ref b, at);
            return entry;
        }

        readonly void IEntry<Item300Entry>.Write(ref byte b, nint at)
        {
            Octets.Put16(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("CLS", W0 >> 7);
            visitor.Code("PRB", W0 & 0x7F);
            visitor.EndGroup();
        }
    }

    /// <summary>I015/400 Measurement Identifier; 5 octets.</summary>
    public struct Item400
    {
        internal ulong W0;

        internal Item400(ulong octets) => W0 = octets;

        /// <summary>Pair Identifier.</summary>
        public ushort PID { readonly get => (ushort)(W0 >> 24); set => W0 = W0 & ~0xFFFF000000UL | (ulong)value << 24 & 0xFFFF000000UL; }
        /// <summary>Observation Number.</summary>
        public uint ON { readonly get => (uint)(W0 & 0xFFFFFF); set => W0 = W0 & ~0xFFFFFFUL | (ulong)value & 0xFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Code("PID", W0 >> 24);
            visitor.Code("ON", W0 & 0xFFFFFF);
            visitor.EndGroup();
        }
    }

    /// <summary>I015/600 Horizontal Position Information: 3 subfields.</summary>
    public ref struct Item600
    {
        private const ulong BitP84 = 0x8000000000000000; // Horizontal Position in WGS-84 Coordinates
        private const ulong BitHPR = 0x4000000000000000; // Horizontal Position Resolution
        private const ulong BitHPP = 0x2000000000000000; // Horizontal Position Precision
        private const ulong Assigned = 0xE000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item600P84Field _p84;
        private Item600HPRField _hpr;
        private Item600HPPField _hpp;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/600/P84 is in the record.</summary>
        public bool HasP84 { readonly get => (_announced.First & (uint)(BitP84 >> 32)) != 0; set { if (value == HasP84) return; Unpack(); _p84 = default; _announced.First ^= (uint)(BitP84 >> 32); } }

        /// <summary>I015/600/P84 Horizontal Position in WGS-84 Coordinates.</summary>
        public Item600P84Field P84 { readonly get => HasP84 ? KeptP84 : default; set { if ((_announced.First & (uint)((BitP84 | Packed) >> 32)) != (uint)(BitP84 >> 32)) Announce(BitP84); _p84 = value; } }

        /// <summary>Whether I015/600/HPR is in the record.</summary>
        public bool HasHPR { readonly get => (_announced.First & (uint)(BitHPR >> 32)) != 0; set { if (value == HasHPR) return; Unpack(); _hpr = default; _announced.First ^= (uint)(BitHPR >> 32); } }

        /// <summary>I015/600/HPR Horizontal Position Resolution.</summary>
        public Item600HPRField HPR { readonly get => HasHPR ? KeptHPR : default; set { if ((_announced.First & (uint)((BitHPR | Packed) >> 32)) != (uint)(BitHPR >> 32)) Announce(BitHPR); _hpr = value; } }

        /// <summary>Whether I015/600/HPP is in the record.</summary>
        public bool HasHPP { readonly get => (_announced.First & (uint)(BitHPP >> 32)) != 0; set { if (value == HasHPP) return; Unpack(); _hpp = default; _announced.First ^= (uint)(BitHPP >> 32); } }

        /// <summary>I015/600/HPP Horizontal Position Precision.</summary>
        public Item600HPPField HPP { readonly get => HasHPP ? KeptHPP : default; set { if ((_announced.First & (uint)((BitHPP | Packed) >> 32)) != (uint)(BitHPP >> 32)) Announce(BitHPP); _hpp = value; } }

        private readonly Item600P84Field KeptP84 => (_present & Packed) == 0 ? _p84 : new Item600P84Field(Octets.U64(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitP84)));

        private readonly Item600HPRField KeptHPR => (_present & Packed) == 0 ? _hpr : new Item600HPRField(Octets.U40(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitHPR)));

        private readonly Item600HPPField KeptHPP => (_present & Packed) == 0 ? _hpp : new Item600HPPField(Octets.U40(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitHPP)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x6000000000000000) + 4 * BitOperations.PopCount(present & 0x6000000000000000) + 8 * BitOperations.PopCount(present & 0x8000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "600");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "600");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x6000000000000000) + 4 * BitOperations.PopCount(present & 0x6000000000000000) + 8 * BitOperations.PopCount(present & 0x8000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitP84 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 8)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "600/P84");
                _p84.W0 = Octets.U64(ref b, at);
                at += 8;
            }

            if ((first & (uint)(BitHPR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 5)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "600/HPR");
                _hpr.W0 = Octets.U40(ref b, at);
                at += 5;
            }

            if ((first & (uint)(BitHPP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 5)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "600/HPP");
                _hpp.W0 = Octets.U40(ref b, at);
                at += 5;
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
            if ((first & (uint)(BitP84 >> 32)) != 0)
            {
                Octets.Put64(ref b, at, _p84.W0);
                at += 8;
            }

            if ((first & (uint)(BitHPR >> 32)) != 0)
            {
                Octets.PutWide40(ref b, at, _hpr.W0);
                at += 5;
            }

            if ((first & (uint)(BitHPP >> 32)) != 0)
            {
                Octets.PutWide40(ref b, at, _hpp.W0);
                at += 5;
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
            if ((first & (uint)(BitP84 >> 32)) != 0)
            {
                Item600P84Field p84Kept = TKept.IsPacked ? new Item600P84Field(Octets.U64(ref b, at)) : _p84;
                at += 8;
                p84Kept.Accept("P84", ref visitor, edition);
            }

            if ((first & (uint)(BitHPR >> 32)) != 0)
            {
                Item600HPRField hprKept = TKept.IsPacked ? new Item600HPRField(Octets.U40(ref b, at)) : _hpr;
                at += 5;
                hprKept.Accept("HPR", ref visitor, edition);
            }

            if ((first & (uint)(BitHPP >> 32)) != 0)
            {
                Item600HPPField hppKept = TKept.IsPacked ? new Item600HPPField(Octets.U40(ref b, at)) : _hpp;
                at += 5;
                hppKept.Accept("HPP", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/601 Geometric Height Information: 8 subfields.</summary>
    public ref struct Item601
    {
        private const ulong BitGH = 0x8000000000000000; // Geometric Height (WGS-84)
        private const ulong BitRSGH = 0x4000000000000000; // Geometric Height Resolution
        private const ulong BitSDGH = 0x2000000000000000; // Geometric Height Precision
        private const ulong BitCI6 = 0x1000000000000000; // CI6
        private const ulong BitCI9 = 0x0800000000000000; // CI9
        private const ulong BitCOGHHP = 0x0400000000000000; // COGHHP
        private const ulong BitCOGHHV = 0x0200000000000000; // COGHHV
        private const ulong BitCOGHHA = 0x0080000000000000; // COGHHA
        private const ulong Assigned = 0xFE80000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _gh;
        private uint _rsgh;
        private uint _sdgh;
        private Item601CI6Field _ci6;
        private Item601CI9Field _ci9;
        private Item601COGHHPField _coghhp;
        private Item601COGHHVField _coghhv;
        private Item601COGHHAField _coghha;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/601/GH is in the record.</summary>
        public bool HasGH { readonly get => (_announced.First & (uint)(BitGH >> 32)) != 0; set { if (value == HasGH) return; Unpack(); _gh = default; _announced.First ^= (uint)(BitGH >> 32); } }

        /// <summary>I015/601/GH Geometric Height (WGS-84); LSB 1/100 m.</summary>
        public double GH_m { readonly get => HasGH ? ((int)(KeptGH << 8) >> 8) / 100.0 : default; set { if ((_announced.First & (uint)((BitGH | Packed) >> 32)) != (uint)(BitGH >> 32)) Announce(BitGH); _gh = (uint)(Quantise.Signed(value * (100.0 / 1), 24)) & 0xFFFFFFu; } }

        /// <summary>Whether I015/601/RSGH is in the record.</summary>
        public bool HasRSGH { readonly get => (_announced.First & (uint)(BitRSGH >> 32)) != 0; set { if (value == HasRSGH) return; Unpack(); _rsgh = default; _announced.First ^= (uint)(BitRSGH >> 32); } }

        /// <summary>I015/601/RSGH Geometric Height Resolution; LSB 1/100 m.</summary>
        public double RSGH_m { readonly get => HasRSGH ? ((int)KeptRSGH) / 100.0 : default; set { if ((_announced.First & (uint)((BitRSGH | Packed) >> 32)) != (uint)(BitRSGH >> 32)) Announce(BitRSGH); _rsgh = (uint)(Quantise.Unsigned(value * (100.0 / 1), 24)); } }

        /// <summary>Whether I015/601/SDGH is in the record.</summary>
        public bool HasSDGH { readonly get => (_announced.First & (uint)(BitSDGH >> 32)) != 0; set { if (value == HasSDGH) return; Unpack(); _sdgh = default; _announced.First ^= (uint)(BitSDGH >> 32); } }

        /// <summary>I015/601/SDGH Geometric Height Precision; LSB 1/100 m.</summary>
        public double SDGH_m { readonly get => HasSDGH ? ((int)KeptSDGH) / 100.0 : default; set { if ((_announced.First & (uint)((BitSDGH | Packed) >> 32)) != (uint)(BitSDGH >> 32)) Announce(BitSDGH); _sdgh = (uint)(Quantise.Unsigned(value * (100.0 / 1), 24)); } }

        /// <summary>Whether I015/601/CI6 is in the record.</summary>
        public bool HasCI6 { readonly get => (_announced.First & (uint)(BitCI6 >> 32)) != 0; set { if (value == HasCI6) return; Unpack(); _ci6 = default; _announced.First ^= (uint)(BitCI6 >> 32); } }

        /// <summary>I015/601/CI6 .</summary>
        public Item601CI6Field CI6 { readonly get => HasCI6 ? KeptCI6 : default; set { if ((_announced.First & (uint)((BitCI6 | Packed) >> 32)) != (uint)(BitCI6 >> 32)) Announce(BitCI6); _ci6 = value; } }

        /// <summary>Whether I015/601/CI9 is in the record.</summary>
        public bool HasCI9 { readonly get => (_announced.First & (uint)(BitCI9 >> 32)) != 0; set { if (value == HasCI9) return; Unpack(); _ci9 = default; _announced.First ^= (uint)(BitCI9 >> 32); } }

        /// <summary>I015/601/CI9 .</summary>
        public Item601CI9Field CI9 { readonly get => HasCI9 ? KeptCI9 : default; set { if ((_announced.First & (uint)((BitCI9 | Packed) >> 32)) != (uint)(BitCI9 >> 32)) Announce(BitCI9); _ci9 = value; } }

        /// <summary>Whether I015/601/COGHHP is in the record.</summary>
        public bool HasCOGHHP { readonly get => (_announced.First & (uint)(BitCOGHHP >> 32)) != 0; set { if (value == HasCOGHHP) return; Unpack(); _coghhp = default; _announced.First ^= (uint)(BitCOGHHP >> 32); } }

        /// <summary>I015/601/COGHHP .</summary>
        public Item601COGHHPField COGHHP { readonly get => HasCOGHHP ? KeptCOGHHP : default; set { if ((_announced.First & (uint)((BitCOGHHP | Packed) >> 32)) != (uint)(BitCOGHHP >> 32)) Announce(BitCOGHHP); _coghhp = value; } }

        /// <summary>Whether I015/601/COGHHV is in the record.</summary>
        public bool HasCOGHHV { readonly get => (_announced.First & (uint)(BitCOGHHV >> 32)) != 0; set { if (value == HasCOGHHV) return; Unpack(); _coghhv = default; _announced.First ^= (uint)(BitCOGHHV >> 32); } }

        /// <summary>I015/601/COGHHV .</summary>
        public Item601COGHHVField COGHHV { readonly get => HasCOGHHV ? KeptCOGHHV : default; set { if ((_announced.First & (uint)((BitCOGHHV | Packed) >> 32)) != (uint)(BitCOGHHV >> 32)) Announce(BitCOGHHV); _coghhv = value; } }

        /// <summary>Whether I015/601/COGHHA is in the record.</summary>
        public bool HasCOGHHA { readonly get => (_announced.First & (uint)(BitCOGHHA >> 32)) != 0; set { if (value == HasCOGHHA) return; Unpack(); _coghha = default; _announced.First ^= (uint)(BitCOGHHA >> 32); } }

        /// <summary>I015/601/COGHHA .</summary>
        public Item601COGHHAField COGHHA { readonly get => HasCOGHHA ? KeptCOGHHA : default; set { if ((_announced.First & (uint)((BitCOGHHA | Packed) >> 32)) != (uint)(BitCOGHHA >> 32)) Announce(BitCOGHHA); _coghha = value; } }

        private readonly uint KeptGH => (_present & Packed) == 0 ? _gh : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitGH));

        private readonly uint KeptRSGH => (_present & Packed) == 0 ? _rsgh : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRSGH));

        private readonly uint KeptSDGH => (_present & Packed) == 0 ? _sdgh : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDGH));

        private readonly Item601CI6Field KeptCI6 => (_present & Packed) == 0 ? _ci6 : new Item601CI6Field(Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCI6)));

        private readonly Item601CI9Field KeptCI9 => (_present & Packed) == 0 ? _ci9 : new Item601CI9Field(Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCI9)));

        private readonly Item601COGHHPField KeptCOGHHP => (_present & Packed) == 0 ? _coghhp : new Item601COGHHPField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOGHHP)));

        private readonly Item601COGHHVField KeptCOGHHV => (_present & Packed) == 0 ? _coghhv : new Item601COGHHVField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOGHHV)));

        private readonly Item601COGHHAField KeptCOGHHA => (_present & Packed) == 0 ? _coghha : new Item601COGHHAField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOGHHA)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xF800000000000000) + 2 * BitOperations.PopCount(present & 0xFE80000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "601");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "601");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0xF800000000000000) + 2 * BitOperations.PopCount(present & 0xFE80000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitGH >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "601/GH");
                _gh = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitRSGH >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "601/RSGH");
                _rsgh = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitSDGH >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "601/SDGH");
                _sdgh = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitCI6 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "601/CI6");
                _ci6.W0 = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitCI9 >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "601/CI9");
                _ci9.W0 = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitCOGHHP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "601/COGHHP");
                _coghhp.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitCOGHHV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "601/COGHHV");
                _coghhv.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitCOGHHA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "601/COGHHA");
                _coghha.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            return at;
        }

        internal readonly int MaximumLength => 30;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitGH >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _gh);
                at += 3;
            }

            if ((first & (uint)(BitRSGH >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _rsgh);
                at += 3;
            }

            if ((first & (uint)(BitSDGH >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _sdgh);
                at += 3;
            }

            if ((first & (uint)(BitCI6 >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _ci6.W0);
                at += 3;
            }

            if ((first & (uint)(BitCI9 >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _ci9.W0);
                at += 3;
            }

            if ((first & (uint)(BitCOGHHP >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _coghhp.W0);
                at += 2;
            }

            if ((first & (uint)(BitCOGHHV >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _coghhv.W0);
                at += 2;
            }

            if ((first & (uint)(BitCOGHHA >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _coghha.W0);
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
            if ((first & (uint)(BitGH >> 32)) != 0)
            {
                uint ghKept = TKept.IsPacked ? Octets.U24(ref b, at) : _gh;
                at += 3;
                visitor.Quantity("GH", ((int)(ghKept << 8) >> 8) / 100.0, "m");
            }

            if ((first & (uint)(BitRSGH >> 32)) != 0)
            {
                uint rsghKept = TKept.IsPacked ? Octets.U24(ref b, at) : _rsgh;
                at += 3;
                visitor.Quantity("RSGH", ((int)rsghKept) / 100.0, "m");
            }

            if ((first & (uint)(BitSDGH >> 32)) != 0)
            {
                uint sdghKept = TKept.IsPacked ? Octets.U24(ref b, at) : _sdgh;
                at += 3;
                visitor.Quantity("SDGH", ((int)sdghKept) / 100.0, "m");
            }

            if ((first & (uint)(BitCI6 >> 32)) != 0)
            {
                Item601CI6Field ci6Kept = TKept.IsPacked ? new Item601CI6Field(Octets.U24(ref b, at)) : _ci6;
                at += 3;
                ci6Kept.Accept("CI6", ref visitor, edition);
            }

            if ((first & (uint)(BitCI9 >> 32)) != 0)
            {
                Item601CI9Field ci9Kept = TKept.IsPacked ? new Item601CI9Field(Octets.U24(ref b, at)) : _ci9;
                at += 3;
                ci9Kept.Accept("CI9", ref visitor, edition);
            }

            if ((first & (uint)(BitCOGHHP >> 32)) != 0)
            {
                Item601COGHHPField coghhpKept = TKept.IsPacked ? new Item601COGHHPField(Octets.U16(ref b, at)) : _coghhp;
                at += 2;
                coghhpKept.Accept("COGHHP", ref visitor, edition);
            }

            if ((first & (uint)(BitCOGHHV >> 32)) != 0)
            {
                Item601COGHHVField coghhvKept = TKept.IsPacked ? new Item601COGHHVField(Octets.U16(ref b, at)) : _coghhv;
                at += 2;
                coghhvKept.Accept("COGHHV", ref visitor, edition);
            }

            if ((first & (uint)(BitCOGHHA >> 32)) != 0)
            {
                Item601COGHHAField coghhaKept = TKept.IsPacked ? new Item601COGHHAField(Octets.U16(ref b, at)) : _coghha;
                at += 2;
                coghhaKept.Accept("COGHHA", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/602 Horizontal Velocity Information: 4 subfields.</summary>
    public ref struct Item602
    {
        private const ulong BitHV = 0x8000000000000000; // Horizontal Velocity Vector
        private const ulong BitRSHV = 0x4000000000000000; // Horizontal Velocity Resolution
        private const ulong BitSDHV = 0x2000000000000000; // Horizontal Velocity Precision
        private const ulong BitCOHVHP = 0x1000000000000000; // COHVHP
        private const ulong Assigned = 0xF000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item602HVField _hv;
        private Item602RSHVField _rshv;
        private Item602SDHVField _sdhv;
        private Item602COHVHPField _cohvhp;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/602/HV is in the record.</summary>
        public bool HasHV { readonly get => (_announced.First & (uint)(BitHV >> 32)) != 0; set { if (value == HasHV) return; Unpack(); _hv = default; _announced.First ^= (uint)(BitHV >> 32); } }

        /// <summary>I015/602/HV Horizontal Velocity Vector.</summary>
        public Item602HVField HV { readonly get => HasHV ? KeptHV : default; set { if ((_announced.First & (uint)((BitHV | Packed) >> 32)) != (uint)(BitHV >> 32)) Announce(BitHV); _hv = value; } }

        /// <summary>Whether I015/602/RSHV is in the record.</summary>
        public bool HasRSHV { readonly get => (_announced.First & (uint)(BitRSHV >> 32)) != 0; set { if (value == HasRSHV) return; Unpack(); _rshv = default; _announced.First ^= (uint)(BitRSHV >> 32); } }

        /// <summary>I015/602/RSHV Horizontal Velocity Resolution.</summary>
        public Item602RSHVField RSHV { readonly get => HasRSHV ? KeptRSHV : default; set { if ((_announced.First & (uint)((BitRSHV | Packed) >> 32)) != (uint)(BitRSHV >> 32)) Announce(BitRSHV); _rshv = value; } }

        /// <summary>Whether I015/602/SDHV is in the record.</summary>
        public bool HasSDHV { readonly get => (_announced.First & (uint)(BitSDHV >> 32)) != 0; set { if (value == HasSDHV) return; Unpack(); _sdhv = default; _announced.First ^= (uint)(BitSDHV >> 32); } }

        /// <summary>I015/602/SDHV Horizontal Velocity Precision.</summary>
        public Item602SDHVField SDHV { readonly get => HasSDHV ? KeptSDHV : default; set { if ((_announced.First & (uint)((BitSDHV | Packed) >> 32)) != (uint)(BitSDHV >> 32)) Announce(BitSDHV); _sdhv = value; } }

        /// <summary>Whether I015/602/COHVHP is in the record.</summary>
        public bool HasCOHVHP { readonly get => (_announced.First & (uint)(BitCOHVHP >> 32)) != 0; set { if (value == HasCOHVHP) return; Unpack(); _cohvhp = default; _announced.First ^= (uint)(BitCOHVHP >> 32); } }

        /// <summary>I015/602/COHVHP .</summary>
        public Item602COHVHPField COHVHP { readonly get => HasCOHVHP ? KeptCOHVHP : default; set { if ((_announced.First & (uint)((BitCOHVHP | Packed) >> 32)) != (uint)(BitCOHVHP >> 32)) Announce(BitCOHVHP); _cohvhp = value; } }

        private readonly Item602HVField KeptHV => (_present & Packed) == 0 ? _hv : new Item602HVField(Octets.U40(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitHV)));

        private readonly Item602RSHVField KeptRSHV => (_present & Packed) == 0 ? _rshv : new Item602RSHVField(Octets.U40(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRSHV)));

        private readonly Item602SDHVField KeptSDHV => (_present & Packed) == 0 ? _sdhv : new Item602SDHVField(Octets.U40(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDHV)));

        private readonly Item602COHVHPField KeptCOHVHP => (_present & Packed) == 0 ? _cohvhp : new Item602COHVHPField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOHVHP)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xE000000000000000) + 4 * BitOperations.PopCount(present & 0xF000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "602");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "602");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0xE000000000000000) + 4 * BitOperations.PopCount(present & 0xF000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitHV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 5)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "602/HV");
                _hv.W0 = Octets.U40(ref b, at);
                at += 5;
            }

            if ((first & (uint)(BitRSHV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 5)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "602/RSHV");
                _rshv.W0 = Octets.U40(ref b, at);
                at += 5;
            }

            if ((first & (uint)(BitSDHV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 5)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "602/SDHV");
                _sdhv.W0 = Octets.U40(ref b, at);
                at += 5;
            }

            if ((first & (uint)(BitCOHVHP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "602/COHVHP");
                _cohvhp.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            return at;
        }

        internal readonly int MaximumLength => 28;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitHV >> 32)) != 0)
            {
                Octets.PutWide40(ref b, at, _hv.W0);
                at += 5;
            }

            if ((first & (uint)(BitRSHV >> 32)) != 0)
            {
                Octets.PutWide40(ref b, at, _rshv.W0);
                at += 5;
            }

            if ((first & (uint)(BitSDHV >> 32)) != 0)
            {
                Octets.PutWide40(ref b, at, _sdhv.W0);
                at += 5;
            }

            if ((first & (uint)(BitCOHVHP >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _cohvhp.W0);
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
            if ((first & (uint)(BitHV >> 32)) != 0)
            {
                Item602HVField hvKept = TKept.IsPacked ? new Item602HVField(Octets.U40(ref b, at)) : _hv;
                at += 5;
                hvKept.Accept("HV", ref visitor, edition);
            }

            if ((first & (uint)(BitRSHV >> 32)) != 0)
            {
                Item602RSHVField rshvKept = TKept.IsPacked ? new Item602RSHVField(Octets.U40(ref b, at)) : _rshv;
                at += 5;
                rshvKept.Accept("RSHV", ref visitor, edition);
            }

            if ((first & (uint)(BitSDHV >> 32)) != 0)
            {
                Item602SDHVField sdhvKept = TKept.IsPacked ? new Item602SDHVField(Octets.U40(ref b, at)) : _sdhv;
                at += 5;
                sdhvKept.Accept("SDHV", ref visitor, edition);
            }

            if ((first & (uint)(BitCOHVHP >> 32)) != 0)
            {
                Item602COHVHPField cohvhpKept = TKept.IsPacked ? new Item602COHVHPField(Octets.U32(ref b, at)) : _cohvhp;
                at += 4;
                cohvhpKept.Accept("COHVHP", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/603 Horizontal Acceleration Information: 4 subfields.</summary>
    public ref struct Item603
    {
        private const ulong BitHA = 0x8000000000000000; // Horizontal Acceleration Vector
        private const ulong BitSDHA = 0x4000000000000000; // Horizontal Acceleration Precision
        private const ulong BitCOHAHP = 0x2000000000000000; // COHAHP
        private const ulong BitCOHAHV = 0x1000000000000000; // COHAHV
        private const ulong Assigned = 0xF000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private Item603HAField _ha;
        private Item603SDHAField _sdha;
        private Item603COHAHPField _cohahp;
        private Item603COHAHVField _cohahv;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/603/HA is in the record.</summary>
        public bool HasHA { readonly get => (_announced.First & (uint)(BitHA >> 32)) != 0; set { if (value == HasHA) return; Unpack(); _ha = default; _announced.First ^= (uint)(BitHA >> 32); } }

        /// <summary>I015/603/HA Horizontal Acceleration Vector.</summary>
        public Item603HAField HA { readonly get => HasHA ? KeptHA : default; set { if ((_announced.First & (uint)((BitHA | Packed) >> 32)) != (uint)(BitHA >> 32)) Announce(BitHA); _ha = value; } }

        /// <summary>Whether I015/603/SDHA is in the record.</summary>
        public bool HasSDHA { readonly get => (_announced.First & (uint)(BitSDHA >> 32)) != 0; set { if (value == HasSDHA) return; Unpack(); _sdha = default; _announced.First ^= (uint)(BitSDHA >> 32); } }

        /// <summary>I015/603/SDHA Horizontal Acceleration Precision.</summary>
        public Item603SDHAField SDHA { readonly get => HasSDHA ? KeptSDHA : default; set { if ((_announced.First & (uint)((BitSDHA | Packed) >> 32)) != (uint)(BitSDHA >> 32)) Announce(BitSDHA); _sdha = value; } }

        /// <summary>Whether I015/603/COHAHP is in the record.</summary>
        public bool HasCOHAHP { readonly get => (_announced.First & (uint)(BitCOHAHP >> 32)) != 0; set { if (value == HasCOHAHP) return; Unpack(); _cohahp = default; _announced.First ^= (uint)(BitCOHAHP >> 32); } }

        /// <summary>I015/603/COHAHP .</summary>
        public Item603COHAHPField COHAHP { readonly get => HasCOHAHP ? KeptCOHAHP : default; set { if ((_announced.First & (uint)((BitCOHAHP | Packed) >> 32)) != (uint)(BitCOHAHP >> 32)) Announce(BitCOHAHP); _cohahp = value; } }

        /// <summary>Whether I015/603/COHAHV is in the record.</summary>
        public bool HasCOHAHV { readonly get => (_announced.First & (uint)(BitCOHAHV >> 32)) != 0; set { if (value == HasCOHAHV) return; Unpack(); _cohahv = default; _announced.First ^= (uint)(BitCOHAHV >> 32); } }

        /// <summary>I015/603/COHAHV .</summary>
        public Item603COHAHVField COHAHV { readonly get => HasCOHAHV ? KeptCOHAHV : default; set { if ((_announced.First & (uint)((BitCOHAHV | Packed) >> 32)) != (uint)(BitCOHAHV >> 32)) Announce(BitCOHAHV); _cohahv = value; } }

        private readonly Item603HAField KeptHA => (_present & Packed) == 0 ? _ha : new Item603HAField(Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitHA)));

        private readonly Item603SDHAField KeptSDHA => (_present & Packed) == 0 ? _sdha : new Item603SDHAField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDHA)));

        private readonly Item603COHAHPField KeptCOHAHP => (_present & Packed) == 0 ? _cohahp : new Item603COHAHPField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOHAHP)));

        private readonly Item603COHAHVField KeptCOHAHV => (_present & Packed) == 0 ? _cohahv : new Item603COHAHVField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOHAHV)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x8000000000000000) + 2 * BitOperations.PopCount(present & 0x8000000000000000) + 4 * BitOperations.PopCount(present & 0x7000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "603");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "603");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x8000000000000000) + 2 * BitOperations.PopCount(present & 0x8000000000000000) + 4 * BitOperations.PopCount(present & 0x7000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitHA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "603/HA");
                _ha.W0 = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitSDHA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "603/SDHA");
                _sdha.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitCOHAHP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "603/COHAHP");
                _cohahp.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitCOHAHV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "603/COHAHV");
                _cohahv.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            return at;
        }

        internal readonly int MaximumLength => 24;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitHA >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _ha.W0);
                at += 3;
            }

            if ((first & (uint)(BitSDHA >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _sdha.W0);
                at += 4;
            }

            if ((first & (uint)(BitCOHAHP >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _cohahp.W0);
                at += 4;
            }

            if ((first & (uint)(BitCOHAHV >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _cohahv.W0);
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
            if ((first & (uint)(BitHA >> 32)) != 0)
            {
                Item603HAField haKept = TKept.IsPacked ? new Item603HAField(Octets.U24(ref b, at)) : _ha;
                at += 3;
                haKept.Accept("HA", ref visitor, edition);
            }

            if ((first & (uint)(BitSDHA >> 32)) != 0)
            {
                Item603SDHAField sdhaKept = TKept.IsPacked ? new Item603SDHAField(Octets.U32(ref b, at)) : _sdha;
                at += 4;
                sdhaKept.Accept("SDHA", ref visitor, edition);
            }

            if ((first & (uint)(BitCOHAHP >> 32)) != 0)
            {
                Item603COHAHPField cohahpKept = TKept.IsPacked ? new Item603COHAHPField(Octets.U32(ref b, at)) : _cohahp;
                at += 4;
                cohahpKept.Accept("COHAHP", ref visitor, edition);
            }

            if ((first & (uint)(BitCOHAHV >> 32)) != 0)
            {
                Item603COHAHVField cohahvKept = TKept.IsPacked ? new Item603COHAHVField(Octets.U32(ref b, at)) : _cohahv;
                at += 4;
                cohahvKept.Accept("COHAHV", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/604 Vertical Velocity Information: 6 subfields.</summary>
    public ref struct Item604
    {
        private const ulong BitVV = 0x8000000000000000; // Vertical Velocity
        private const ulong BitRSVV = 0x4000000000000000; // Vertical Velocity Resolution
        private const ulong BitSDVV = 0x2000000000000000; // Vertical Velocity Precision
        private const ulong BitCOVVHP = 0x1000000000000000; // COVVHP
        private const ulong BitCOVVHV = 0x0800000000000000; // COVVHV
        private const ulong BitCOVVHA = 0x0400000000000000; // COVVHA
        private const ulong Assigned = 0xFC00000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _vv;
        private uint _rsvv;
        private Item604SDVVField _sdvv;
        private Item604COVVHPField _covvhp;
        private Item604COVVHVField _covvhv;
        private Item604COVVHAField _covvha;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/604/VV is in the record.</summary>
        public bool HasVV { readonly get => (_announced.First & (uint)(BitVV >> 32)) != 0; set { if (value == HasVV) return; Unpack(); _vv = default; _announced.First ^= (uint)(BitVV >> 32); } }

        /// <summary>I015/604/VV Vertical Velocity; LSB 1/100 m/s.</summary>
        public double VV_mps { readonly get => HasVV ? ((int)(KeptVV << 8) >> 8) / 100.0 : default; set { if ((_announced.First & (uint)((BitVV | Packed) >> 32)) != (uint)(BitVV >> 32)) Announce(BitVV); _vv = (uint)(Quantise.Signed(value * (100.0 / 1), 24)) & 0xFFFFFFu; } }

        /// <summary>Whether I015/604/RSVV is in the record.</summary>
        public bool HasRSVV { readonly get => (_announced.First & (uint)(BitRSVV >> 32)) != 0; set { if (value == HasRSVV) return; Unpack(); _rsvv = default; _announced.First ^= (uint)(BitRSVV >> 32); } }

        /// <summary>I015/604/RSVV Vertical Velocity Resolution; LSB 1/100 m/s.</summary>
        public double RSVV_mps { readonly get => HasRSVV ? ((int)KeptRSVV) / 100.0 : default; set { if ((_announced.First & (uint)((BitRSVV | Packed) >> 32)) != (uint)(BitRSVV >> 32)) Announce(BitRSVV); _rsvv = (uint)(Quantise.Unsigned(value * (100.0 / 1), 16)); } }

        /// <summary>Whether I015/604/SDVV is in the record.</summary>
        public bool HasSDVV { readonly get => (_announced.First & (uint)(BitSDVV >> 32)) != 0; set { if (value == HasSDVV) return; Unpack(); _sdvv = default; _announced.First ^= (uint)(BitSDVV >> 32); } }

        /// <summary>I015/604/SDVV Vertical Velocity Precision.</summary>
        public Item604SDVVField SDVV { readonly get => HasSDVV ? KeptSDVV : default; set { if ((_announced.First & (uint)((BitSDVV | Packed) >> 32)) != (uint)(BitSDVV >> 32)) Announce(BitSDVV); _sdvv = value; } }

        /// <summary>Whether I015/604/COVVHP is in the record.</summary>
        public bool HasCOVVHP { readonly get => (_announced.First & (uint)(BitCOVVHP >> 32)) != 0; set { if (value == HasCOVVHP) return; Unpack(); _covvhp = default; _announced.First ^= (uint)(BitCOVVHP >> 32); } }

        /// <summary>I015/604/COVVHP .</summary>
        public Item604COVVHPField COVVHP { readonly get => HasCOVVHP ? KeptCOVVHP : default; set { if ((_announced.First & (uint)((BitCOVVHP | Packed) >> 32)) != (uint)(BitCOVVHP >> 32)) Announce(BitCOVVHP); _covvhp = value; } }

        /// <summary>Whether I015/604/COVVHV is in the record.</summary>
        public bool HasCOVVHV { readonly get => (_announced.First & (uint)(BitCOVVHV >> 32)) != 0; set { if (value == HasCOVVHV) return; Unpack(); _covvhv = default; _announced.First ^= (uint)(BitCOVVHV >> 32); } }

        /// <summary>I015/604/COVVHV .</summary>
        public Item604COVVHVField COVVHV { readonly get => HasCOVVHV ? KeptCOVVHV : default; set { if ((_announced.First & (uint)((BitCOVVHV | Packed) >> 32)) != (uint)(BitCOVVHV >> 32)) Announce(BitCOVVHV); _covvhv = value; } }

        /// <summary>Whether I015/604/COVVHA is in the record.</summary>
        public bool HasCOVVHA { readonly get => (_announced.First & (uint)(BitCOVVHA >> 32)) != 0; set { if (value == HasCOVVHA) return; Unpack(); _covvha = default; _announced.First ^= (uint)(BitCOVVHA >> 32); } }

        /// <summary>I015/604/COVVHA .</summary>
        public Item604COVVHAField COVVHA { readonly get => HasCOVVHA ? KeptCOVVHA : default; set { if ((_announced.First & (uint)((BitCOVVHA | Packed) >> 32)) != (uint)(BitCOVVHA >> 32)) Announce(BitCOVVHA); _covvha = value; } }

        private readonly uint KeptVV => (_present & Packed) == 0 ? _vv : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitVV));

        private readonly uint KeptRSVV => (_present & Packed) == 0 ? _rsvv : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRSVV));

        private readonly Item604SDVVField KeptSDVV => (_present & Packed) == 0 ? _sdvv : new Item604SDVVField(Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDVV)));

        private readonly Item604COVVHPField KeptCOVVHP => (_present & Packed) == 0 ? _covvhp : new Item604COVVHPField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOVVHP)));

        private readonly Item604COVVHVField KeptCOVVHV => (_present & Packed) == 0 ? _covvhv : new Item604COVVHVField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOVVHV)));

        private readonly Item604COVVHAField KeptCOVVHA => (_present & Packed) == 0 ? _covvha : new Item604COVVHAField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOVVHA)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xA000000000000000) + 2 * BitOperations.PopCount(present & 0xFC00000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "604");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "604");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0xA000000000000000) + 2 * BitOperations.PopCount(present & 0xFC00000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitVV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "604/VV");
                _vv = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitRSVV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "604/RSVV");
                _rsvv = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitSDVV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "604/SDVV");
                _sdvv.W0 = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitCOVVHP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "604/COVVHP");
                _covvhp.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitCOVVHV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "604/COVVHV");
                _covvhv.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitCOVVHA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "604/COVVHA");
                _covvha.W0 = Octets.U16(ref b, at);
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
            if ((first & (uint)(BitVV >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _vv);
                at += 3;
            }

            if ((first & (uint)(BitRSVV >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _rsvv);
                at += 2;
            }

            if ((first & (uint)(BitSDVV >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _sdvv.W0);
                at += 3;
            }

            if ((first & (uint)(BitCOVVHP >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _covvhp.W0);
                at += 2;
            }

            if ((first & (uint)(BitCOVVHV >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _covvhv.W0);
                at += 2;
            }

            if ((first & (uint)(BitCOVVHA >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _covvha.W0);
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
            if ((first & (uint)(BitVV >> 32)) != 0)
            {
                uint vvKept = TKept.IsPacked ? Octets.U24(ref b, at) : _vv;
                at += 3;
                visitor.Quantity("VV", ((int)(vvKept << 8) >> 8) / 100.0, "m/s");
            }

            if ((first & (uint)(BitRSVV >> 32)) != 0)
            {
                uint rsvvKept = TKept.IsPacked ? Octets.U16(ref b, at) : _rsvv;
                at += 2;
                visitor.Quantity("RSVV", ((int)rsvvKept) / 100.0, "m/s");
            }

            if ((first & (uint)(BitSDVV >> 32)) != 0)
            {
                Item604SDVVField sdvvKept = TKept.IsPacked ? new Item604SDVVField(Octets.U24(ref b, at)) : _sdvv;
                at += 3;
                sdvvKept.Accept("SDVV", ref visitor, edition);
            }

            if ((first & (uint)(BitCOVVHP >> 32)) != 0)
            {
                Item604COVVHPField covvhpKept = TKept.IsPacked ? new Item604COVVHPField(Octets.U16(ref b, at)) : _covvhp;
                at += 2;
                covvhpKept.Accept("COVVHP", ref visitor, edition);
            }

            if ((first & (uint)(BitCOVVHV >> 32)) != 0)
            {
                Item604COVVHVField covvhvKept = TKept.IsPacked ? new Item604COVVHVField(Octets.U16(ref b, at)) : _covvhv;
                at += 2;
                covvhvKept.Accept("COVVHV", ref visitor, edition);
            }

            if ((first & (uint)(BitCOVVHA >> 32)) != 0)
            {
                Item604COVVHAField covvhaKept = TKept.IsPacked ? new Item604COVVHAField(Octets.U16(ref b, at)) : _covvha;
                at += 2;
                covvhaKept.Accept("COVVHA", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/605 Vertical Velocity Information: 5 subfields.</summary>
    public ref struct Item605
    {
        private const ulong BitVA = 0x8000000000000000; // Vertical Acceleration
        private const ulong BitRSVA = 0x4000000000000000; // Vertical Acceleration Precision
        private const ulong BitCOVAHP = 0x2000000000000000; // COVAHP
        private const ulong BitCOVAHV = 0x1000000000000000; // COVAHV
        private const ulong BitCOVAHA = 0x0800000000000000; // COVAHA
        private const ulong Assigned = 0xF800000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _va;
        private Item605RSVAField _rsva;
        private Item605COVAHPField _covahp;
        private Item605COVAHVField _covahv;
        private Item605COVAHAField _covaha;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/605/VA is in the record.</summary>
        public bool HasVA { readonly get => (_announced.First & (uint)(BitVA >> 32)) != 0; set { if (value == HasVA) return; Unpack(); _va = default; _announced.First ^= (uint)(BitVA >> 32); } }

        /// <summary>I015/605/VA Vertical Acceleration; LSB 1/100 m/s2.</summary>
        public double VA_mps2 { readonly get => HasVA ? ((int)(KeptVA << 16) >> 16) / 100.0 : default; set { if ((_announced.First & (uint)((BitVA | Packed) >> 32)) != (uint)(BitVA >> 32)) Announce(BitVA); _va = (uint)(Quantise.Signed(value * (100.0 / 1), 16)) & 0xFFFFu; } }

        /// <summary>Whether I015/605/RSVA is in the record.</summary>
        public bool HasRSVA { readonly get => (_announced.First & (uint)(BitRSVA >> 32)) != 0; set { if (value == HasRSVA) return; Unpack(); _rsva = default; _announced.First ^= (uint)(BitRSVA >> 32); } }

        /// <summary>I015/605/RSVA Vertical Acceleration Precision.</summary>
        public Item605RSVAField RSVA { readonly get => HasRSVA ? KeptRSVA : default; set { if ((_announced.First & (uint)((BitRSVA | Packed) >> 32)) != (uint)(BitRSVA >> 32)) Announce(BitRSVA); _rsva = value; } }

        /// <summary>Whether I015/605/COVAHP is in the record.</summary>
        public bool HasCOVAHP { readonly get => (_announced.First & (uint)(BitCOVAHP >> 32)) != 0; set { if (value == HasCOVAHP) return; Unpack(); _covahp = default; _announced.First ^= (uint)(BitCOVAHP >> 32); } }

        /// <summary>I015/605/COVAHP .</summary>
        public Item605COVAHPField COVAHP { readonly get => HasCOVAHP ? KeptCOVAHP : default; set { if ((_announced.First & (uint)((BitCOVAHP | Packed) >> 32)) != (uint)(BitCOVAHP >> 32)) Announce(BitCOVAHP); _covahp = value; } }

        /// <summary>Whether I015/605/COVAHV is in the record.</summary>
        public bool HasCOVAHV { readonly get => (_announced.First & (uint)(BitCOVAHV >> 32)) != 0; set { if (value == HasCOVAHV) return; Unpack(); _covahv = default; _announced.First ^= (uint)(BitCOVAHV >> 32); } }

        /// <summary>I015/605/COVAHV .</summary>
        public Item605COVAHVField COVAHV { readonly get => HasCOVAHV ? KeptCOVAHV : default; set { if ((_announced.First & (uint)((BitCOVAHV | Packed) >> 32)) != (uint)(BitCOVAHV >> 32)) Announce(BitCOVAHV); _covahv = value; } }

        /// <summary>Whether I015/605/COVAHA is in the record.</summary>
        public bool HasCOVAHA { readonly get => (_announced.First & (uint)(BitCOVAHA >> 32)) != 0; set { if (value == HasCOVAHA) return; Unpack(); _covaha = default; _announced.First ^= (uint)(BitCOVAHA >> 32); } }

        /// <summary>I015/605/COVAHA .</summary>
        public Item605COVAHAField COVAHA { readonly get => HasCOVAHA ? KeptCOVAHA : default; set { if ((_announced.First & (uint)((BitCOVAHA | Packed) >> 32)) != (uint)(BitCOVAHA >> 32)) Announce(BitCOVAHA); _covaha = value; } }

        private readonly uint KeptVA => (_present & Packed) == 0 ? _va : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitVA));

        private readonly Item605RSVAField KeptRSVA => (_present & Packed) == 0 ? _rsva : new Item605RSVAField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRSVA)));

        private readonly Item605COVAHPField KeptCOVAHP => (_present & Packed) == 0 ? _covahp : new Item605COVAHPField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOVAHP)));

        private readonly Item605COVAHVField KeptCOVAHV => (_present & Packed) == 0 ? _covahv : new Item605COVAHVField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOVAHV)));

        private readonly Item605COVAHAField KeptCOVAHA => (_present & Packed) == 0 ? _covaha : new Item605COVAHAField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCOVAHA)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => 2 * BitOperations.PopCount(present & 0xB800000000000000) + 4 * BitOperations.PopCount(present & 0x4000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "605");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "605");
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
            nint spare = end - at - (2 * BitOperations.PopCount(present & 0xB800000000000000) + 4 * BitOperations.PopCount(present & 0x4000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitVA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "605/VA");
                _va = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitRSVA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "605/RSVA");
                _rsva.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitCOVAHP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "605/COVAHP");
                _covahp.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitCOVAHV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "605/COVAHV");
                _covahv.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitCOVAHA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "605/COVAHA");
                _covaha.W0 = Octets.U16(ref b, at);
                at += 2;
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
            if ((first & (uint)(BitVA >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _va);
                at += 2;
            }

            if ((first & (uint)(BitRSVA >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _rsva.W0);
                at += 4;
            }

            if ((first & (uint)(BitCOVAHP >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _covahp.W0);
                at += 2;
            }

            if ((first & (uint)(BitCOVAHV >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _covahv.W0);
                at += 2;
            }

            if ((first & (uint)(BitCOVAHA >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _covaha.W0);
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
            if ((first & (uint)(BitVA >> 32)) != 0)
            {
                uint vaKept = TKept.IsPacked ? Octets.U16(ref b, at) : _va;
                at += 2;
                visitor.Quantity("VA", ((int)(vaKept << 16) >> 16) / 100.0, "m/s2");
            }

            if ((first & (uint)(BitRSVA >> 32)) != 0)
            {
                Item605RSVAField rsvaKept = TKept.IsPacked ? new Item605RSVAField(Octets.U32(ref b, at)) : _rsva;
                at += 4;
                rsvaKept.Accept("RSVA", ref visitor, edition);
            }

            if ((first & (uint)(BitCOVAHP >> 32)) != 0)
            {
                Item605COVAHPField covahpKept = TKept.IsPacked ? new Item605COVAHPField(Octets.U16(ref b, at)) : _covahp;
                at += 2;
                covahpKept.Accept("COVAHP", ref visitor, edition);
            }

            if ((first & (uint)(BitCOVAHV >> 32)) != 0)
            {
                Item605COVAHVField covahvKept = TKept.IsPacked ? new Item605COVAHVField(Octets.U16(ref b, at)) : _covahv;
                at += 2;
                covahvKept.Accept("COVAHV", ref visitor, edition);
            }

            if ((first & (uint)(BitCOVAHA >> 32)) != 0)
            {
                Item605COVAHAField covahaKept = TKept.IsPacked ? new Item605COVAHAField(Octets.U16(ref b, at)) : _covaha;
                at += 2;
                covahaKept.Accept("COVAHA", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/480 Associations, one entry; 5 octets.</summary>
    public struct Item480Entry : IEntry<Item480Entry>
    {
        internal ulong W0;

        internal Item480Entry(ulong octets) => W0 = octets;

        /// <summary>Associations.</summary>
        public ulong Value { readonly get => (ulong)W0; set => W0 = (ulong)value & 0xFFFFFFFFFFUL; }

        static int IEntry<Item480Entry>.OctetCount => 5;
        static bool IEntry<Item480Entry>.IsChained => false;

        static Item480Entry IEntry<Item480Entry>.Read(ref byte b, nint at)
        {
            Item480Entry entry = default;
            entry.W0 = Octets.U40(ref b, at);
            return entry;
        }

        readonly void IEntry<Item480Entry>.Write(ref byte b, nint at)
        {
            Octets.Put40(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.Code(name, W0);
        }
    }

    /// <summary>I015/625 Range Information: 8 subfields.</summary>
    public ref struct Item625
    {
        private const ulong BitR = 0x8000000000000000; // Range
        private const ulong BitRSR = 0x4000000000000000; // Range Resolution
        private const ulong BitSDR = 0x2000000000000000; // Range Precision
        private const ulong BitRR = 0x1000000000000000; // Range Rate
        private const ulong BitRSRR = 0x0800000000000000; // Range Rate Resolution
        private const ulong BitSDRR = 0x0400000000000000; // Range Rate Precision
        private const ulong BitRA = 0x0200000000000000; // Range Acceleration
        private const ulong BitSDRA = 0x0080000000000000; // Range Acceleration Precision
        private const ulong Assigned = 0xFE80000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _r;
        private uint _rsr;
        private uint _sdr;
        private uint _rr;
        private uint _rsrr;
        private Item625SDRRField _sdrr;
        private uint _ra;
        private Item625SDRAField _sdra;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/625/R is in the record.</summary>
        public bool HasR { readonly get => (_announced.First & (uint)(BitR >> 32)) != 0; set { if (value == HasR) return; Unpack(); _r = default; _announced.First ^= (uint)(BitR >> 32); } }

        /// <summary>I015/625/R Range; LSB 1/10 m.</summary>
        public double R_m { readonly get => HasR ? ((int)(KeptR << 8) >> 8) / 10.0 : default; set { if ((_announced.First & (uint)((BitR | Packed) >> 32)) != (uint)(BitR >> 32)) Announce(BitR); _r = (uint)(Quantise.Signed(value * (10.0 / 1), 24)) & 0xFFFFFFu; } }

        /// <summary>Whether I015/625/RSR is in the record.</summary>
        public bool HasRSR { readonly get => (_announced.First & (uint)(BitRSR >> 32)) != 0; set { if (value == HasRSR) return; Unpack(); _rsr = default; _announced.First ^= (uint)(BitRSR >> 32); } }

        /// <summary>I015/625/RSR Range Resolution; LSB 1/10 m.</summary>
        public double RSR_m { readonly get => HasRSR ? ((int)KeptRSR) / 10.0 : default; set { if ((_announced.First & (uint)((BitRSR | Packed) >> 32)) != (uint)(BitRSR >> 32)) Announce(BitRSR); _rsr = (uint)(Quantise.Unsigned(value * (10.0 / 1), 24)); } }

        /// <summary>Whether I015/625/SDR is in the record.</summary>
        public bool HasSDR { readonly get => (_announced.First & (uint)(BitSDR >> 32)) != 0; set { if (value == HasSDR) return; Unpack(); _sdr = default; _announced.First ^= (uint)(BitSDR >> 32); } }

        /// <summary>I015/625/SDR Range Precision; LSB 1/10 m.</summary>
        public double SDR_m { readonly get => HasSDR ? ((int)KeptSDR) / 10.0 : default; set { if ((_announced.First & (uint)((BitSDR | Packed) >> 32)) != (uint)(BitSDR >> 32)) Announce(BitSDR); _sdr = (uint)(Quantise.Unsigned(value * (10.0 / 1), 24)); } }

        /// <summary>Whether I015/625/RR is in the record.</summary>
        public bool HasRR { readonly get => (_announced.First & (uint)(BitRR >> 32)) != 0; set { if (value == HasRR) return; Unpack(); _rr = default; _announced.First ^= (uint)(BitRR >> 32); } }

        /// <summary>I015/625/RR Range Rate; LSB 1/10 m/s.</summary>
        public double RR_mps { readonly get => HasRR ? ((int)(KeptRR << 8) >> 8) / 10.0 : default; set { if ((_announced.First & (uint)((BitRR | Packed) >> 32)) != (uint)(BitRR >> 32)) Announce(BitRR); _rr = (uint)(Quantise.Signed(value * (10.0 / 1), 24)) & 0xFFFFFFu; } }

        /// <summary>Whether I015/625/RSRR is in the record.</summary>
        public bool HasRSRR { readonly get => (_announced.First & (uint)(BitRSRR >> 32)) != 0; set { if (value == HasRSRR) return; Unpack(); _rsrr = default; _announced.First ^= (uint)(BitRSRR >> 32); } }

        /// <summary>I015/625/RSRR Range Rate Resolution; LSB 1/10 m/s.</summary>
        public double RSRR_mps { readonly get => HasRSRR ? ((int)KeptRSRR) / 10.0 : default; set { if ((_announced.First & (uint)((BitRSRR | Packed) >> 32)) != (uint)(BitRSRR >> 32)) Announce(BitRSRR); _rsrr = (uint)(Quantise.Unsigned(value * (10.0 / 1), 24)); } }

        /// <summary>Whether I015/625/SDRR is in the record.</summary>
        public bool HasSDRR { readonly get => (_announced.First & (uint)(BitSDRR >> 32)) != 0; set { if (value == HasSDRR) return; Unpack(); _sdrr = default; _announced.First ^= (uint)(BitSDRR >> 32); } }

        /// <summary>I015/625/SDRR Range Rate Precision.</summary>
        public Item625SDRRField SDRR { readonly get => HasSDRR ? KeptSDRR : default; set { if ((_announced.First & (uint)((BitSDRR | Packed) >> 32)) != (uint)(BitSDRR >> 32)) Announce(BitSDRR); _sdrr = value; } }

        /// <summary>Whether I015/625/RA is in the record.</summary>
        public bool HasRA { readonly get => (_announced.First & (uint)(BitRA >> 32)) != 0; set { if (value == HasRA) return; Unpack(); _ra = default; _announced.First ^= (uint)(BitRA >> 32); } }

        /// <summary>I015/625/RA Range Acceleration; LSB 1/2^6 m/s2.</summary>
        public double RA_mps2 { readonly get => HasRA ? ((int)(KeptRA << 16) >> 16) * (1.0 / 64) : default; set { if ((_announced.First & (uint)((BitRA | Packed) >> 32)) != (uint)(BitRA >> 32)) Announce(BitRA); _ra = (uint)(Quantise.Signed(value * (64.0 / 1), 16)) & 0xFFFFu; } }

        /// <summary>Whether I015/625/SDRA is in the record.</summary>
        public bool HasSDRA { readonly get => (_announced.First & (uint)(BitSDRA >> 32)) != 0; set { if (value == HasSDRA) return; Unpack(); _sdra = default; _announced.First ^= (uint)(BitSDRA >> 32); } }

        /// <summary>I015/625/SDRA Range Acceleration Precision.</summary>
        public Item625SDRAField SDRA { readonly get => HasSDRA ? KeptSDRA : default; set { if ((_announced.First & (uint)((BitSDRA | Packed) >> 32)) != (uint)(BitSDRA >> 32)) Announce(BitSDRA); _sdra = value; } }

        private readonly uint KeptR => (_present & Packed) == 0 ? _r : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitR));

        private readonly uint KeptRSR => (_present & Packed) == 0 ? _rsr : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRSR));

        private readonly uint KeptSDR => (_present & Packed) == 0 ? _sdr : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDR));

        private readonly uint KeptRR => (_present & Packed) == 0 ? _rr : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRR));

        private readonly uint KeptRSRR => (_present & Packed) == 0 ? _rsrr : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRSRR));

        private readonly Item625SDRRField KeptSDRR => (_present & Packed) == 0 ? _sdrr : new Item625SDRRField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDRR)));

        private readonly uint KeptRA => (_present & Packed) == 0 ? _ra : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRA));

        private readonly Item625SDRAField KeptSDRA => (_present & Packed) == 0 ? _sdra : new Item625SDRAField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDRA)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xF800000000000000) + 2 * BitOperations.PopCount(present & 0xFA00000000000000) + 4 * BitOperations.PopCount(present & 0x0480000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "625");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "625");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0xF800000000000000) + 2 * BitOperations.PopCount(present & 0xFA00000000000000) + 4 * BitOperations.PopCount(present & 0x0480000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "625/R");
                _r = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitRSR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "625/RSR");
                _rsr = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitSDR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "625/SDR");
                _sdr = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitRR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "625/RR");
                _rr = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitRSRR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "625/RSRR");
                _rsrr = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitSDRR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "625/SDRR");
                _sdrr.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            if ((first & (uint)(BitRA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "625/RA");
                _ra = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitSDRA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "625/SDRA");
                _sdra.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            return at;
        }

        internal readonly int MaximumLength => 34;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitR >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _r);
                at += 3;
            }

            if ((first & (uint)(BitRSR >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _rsr);
                at += 3;
            }

            if ((first & (uint)(BitSDR >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _sdr);
                at += 3;
            }

            if ((first & (uint)(BitRR >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _rr);
                at += 3;
            }

            if ((first & (uint)(BitRSRR >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _rsrr);
                at += 3;
            }

            if ((first & (uint)(BitSDRR >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _sdrr.W0);
                at += 4;
            }

            if ((first & (uint)(BitRA >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _ra);
                at += 2;
            }

            if ((first & (uint)(BitSDRA >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _sdra.W0);
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
            if ((first & (uint)(BitR >> 32)) != 0)
            {
                uint rKept = TKept.IsPacked ? Octets.U24(ref b, at) : _r;
                at += 3;
                visitor.Quantity("R", ((int)(rKept << 8) >> 8) / 10.0, "m");
            }

            if ((first & (uint)(BitRSR >> 32)) != 0)
            {
                uint rsrKept = TKept.IsPacked ? Octets.U24(ref b, at) : _rsr;
                at += 3;
                visitor.Quantity("RSR", ((int)rsrKept) / 10.0, "m");
            }

            if ((first & (uint)(BitSDR >> 32)) != 0)
            {
                uint sdrKept = TKept.IsPacked ? Octets.U24(ref b, at) : _sdr;
                at += 3;
                visitor.Quantity("SDR", ((int)sdrKept) / 10.0, "m");
            }

            if ((first & (uint)(BitRR >> 32)) != 0)
            {
                uint rrKept = TKept.IsPacked ? Octets.U24(ref b, at) : _rr;
                at += 3;
                visitor.Quantity("RR", ((int)(rrKept << 8) >> 8) / 10.0, "m/s");
            }

            if ((first & (uint)(BitRSRR >> 32)) != 0)
            {
                uint rsrrKept = TKept.IsPacked ? Octets.U24(ref b, at) : _rsrr;
                at += 3;
                visitor.Quantity("RSRR", ((int)rsrrKept) / 10.0, "m/s");
            }

            if ((first & (uint)(BitSDRR >> 32)) != 0)
            {
                Item625SDRRField sdrrKept = TKept.IsPacked ? new Item625SDRRField(Octets.U32(ref b, at)) : _sdrr;
                at += 4;
                sdrrKept.Accept("SDRR", ref visitor, edition);
            }

            if ((first & (uint)(BitRA >> 32)) != 0)
            {
                uint raKept = TKept.IsPacked ? Octets.U16(ref b, at) : _ra;
                at += 2;
                visitor.Quantity("RA", ((int)(raKept << 16) >> 16) * (1.0 / 64), "m/s2");
            }

            if ((first & (uint)(BitSDRA >> 32)) != 0)
            {
                Item625SDRAField sdraKept = TKept.IsPacked ? new Item625SDRAField(Octets.U32(ref b, at)) : _sdra;
                at += 4;
                sdraKept.Accept("SDRA", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/626 Doppler Information: 10 subfields.</summary>
    public ref struct Item626
    {
        private const ulong BitDV = 0x8000000000000000; // Doppler Velocity
        private const ulong BitSDDV = 0x4000000000000000; // Precision of Doppler Velocity
        private const ulong BitDA = 0x2000000000000000; // Doppler Acceleration
        private const ulong BitSDDA = 0x1000000000000000; // Precision of Doppler Acceleration
        private const ulong BitCODVR = 0x0800000000000000; // CODVR
        private const ulong BitCODVRR = 0x0400000000000000; // CODVRR
        private const ulong BitCODVRA = 0x0200000000000000; // CODVRA
        private const ulong BitCODAR = 0x0080000000000000; // CODAR
        private const ulong BitCODARR = 0x0040000000000000; // CODARR
        private const ulong BitCODARA = 0x0020000000000000; // CODARA
        private const ulong Assigned = 0xFEE0000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _dv;
        private uint _sddv;
        private uint _da;
        private Item626SDDAField _sdda;
        private uint _codvr;
        private uint _codvrr;
        private uint _codvra;
        private uint _codar;
        private uint _codarr;
        private uint _codara;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/626/DV is in the record.</summary>
        public bool HasDV { readonly get => (_announced.First & (uint)(BitDV >> 32)) != 0; set { if (value == HasDV) return; Unpack(); _dv = default; _announced.First ^= (uint)(BitDV >> 32); } }

        /// <summary>I015/626/DV Doppler Velocity; LSB 1/100 m/s.</summary>
        public double DV_mps { readonly get => HasDV ? ((int)(KeptDV << 8) >> 8) / 100.0 : default; set { if ((_announced.First & (uint)((BitDV | Packed) >> 32)) != (uint)(BitDV >> 32)) Announce(BitDV); _dv = (uint)(Quantise.Signed(value * (100.0 / 1), 24)) & 0xFFFFFFu; } }

        /// <summary>Whether I015/626/SDDV is in the record.</summary>
        public bool HasSDDV { readonly get => (_announced.First & (uint)(BitSDDV >> 32)) != 0; set { if (value == HasSDDV) return; Unpack(); _sddv = default; _announced.First ^= (uint)(BitSDDV >> 32); } }

        /// <summary>I015/626/SDDV Precision of Doppler Velocity; LSB 1/2^6 m/s.</summary>
        public double SDDV_mps { readonly get => HasSDDV ? ((int)KeptSDDV) * (1.0 / 64) : default; set { if ((_announced.First & (uint)((BitSDDV | Packed) >> 32)) != (uint)(BitSDDV >> 32)) Announce(BitSDDV); _sddv = (uint)(Quantise.Unsigned(value * (64.0 / 1), 16)); } }

        /// <summary>Whether I015/626/DA is in the record.</summary>
        public bool HasDA { readonly get => (_announced.First & (uint)(BitDA >> 32)) != 0; set { if (value == HasDA) return; Unpack(); _da = default; _announced.First ^= (uint)(BitDA >> 32); } }

        /// <summary>I015/626/DA Doppler Acceleration; LSB 1/2^6 m/s2.</summary>
        public double DA_mps2 { readonly get => HasDA ? ((int)(KeptDA << 16) >> 16) * (1.0 / 64) : default; set { if ((_announced.First & (uint)((BitDA | Packed) >> 32)) != (uint)(BitDA >> 32)) Announce(BitDA); _da = (uint)(Quantise.Signed(value * (64.0 / 1), 16)) & 0xFFFFu; } }

        /// <summary>Whether I015/626/SDDA is in the record.</summary>
        public bool HasSDDA { readonly get => (_announced.First & (uint)(BitSDDA >> 32)) != 0; set { if (value == HasSDDA) return; Unpack(); _sdda = default; _announced.First ^= (uint)(BitSDDA >> 32); } }

        /// <summary>I015/626/SDDA Precision of Doppler Acceleration.</summary>
        public Item626SDDAField SDDA { readonly get => HasSDDA ? KeptSDDA : default; set { if ((_announced.First & (uint)((BitSDDA | Packed) >> 32)) != (uint)(BitSDDA >> 32)) Announce(BitSDDA); _sdda = value; } }

        /// <summary>Whether I015/626/CODVR is in the record.</summary>
        public bool HasCODVR { readonly get => (_announced.First & (uint)(BitCODVR >> 32)) != 0; set { if (value == HasCODVR) return; Unpack(); _codvr = default; _announced.First ^= (uint)(BitCODVR >> 32); } }

        /// <summary>I015/626/CODVR ; LSB 1/2^7.</summary>
        public double CODVR_ratio { readonly get => HasCODVR ? ((int)(KeptCODVR << 24) >> 24) * (1.0 / 128) : default; set { if ((_announced.First & (uint)((BitCODVR | Packed) >> 32)) != (uint)(BitCODVR >> 32)) Announce(BitCODVR); _codvr = (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I015/626/CODVRR is in the record.</summary>
        public bool HasCODVRR { readonly get => (_announced.First & (uint)(BitCODVRR >> 32)) != 0; set { if (value == HasCODVRR) return; Unpack(); _codvrr = default; _announced.First ^= (uint)(BitCODVRR >> 32); } }

        /// <summary>I015/626/CODVRR ; LSB 1/2^7.</summary>
        public double CODVRR_ratio { readonly get => HasCODVRR ? ((int)(KeptCODVRR << 24) >> 24) * (1.0 / 128) : default; set { if ((_announced.First & (uint)((BitCODVRR | Packed) >> 32)) != (uint)(BitCODVRR >> 32)) Announce(BitCODVRR); _codvrr = (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I015/626/CODVRA is in the record.</summary>
        public bool HasCODVRA { readonly get => (_announced.First & (uint)(BitCODVRA >> 32)) != 0; set { if (value == HasCODVRA) return; Unpack(); _codvra = default; _announced.First ^= (uint)(BitCODVRA >> 32); } }

        /// <summary>I015/626/CODVRA ; LSB 1/2^7.</summary>
        public double CODVRA_ratio { readonly get => HasCODVRA ? ((int)(KeptCODVRA << 24) >> 24) * (1.0 / 128) : default; set { if ((_announced.First & (uint)((BitCODVRA | Packed) >> 32)) != (uint)(BitCODVRA >> 32)) Announce(BitCODVRA); _codvra = (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I015/626/CODAR is in the record.</summary>
        public bool HasCODAR { readonly get => (_announced.First & (uint)(BitCODAR >> 32)) != 0; set { if (value == HasCODAR) return; Unpack(); _codar = default; _announced.First ^= (uint)(BitCODAR >> 32); } }

        /// <summary>I015/626/CODAR ; LSB 1/2^7.</summary>
        public double CODAR_ratio { readonly get => HasCODAR ? ((int)(KeptCODAR << 24) >> 24) * (1.0 / 128) : default; set { if ((_announced.First & (uint)((BitCODAR | Packed) >> 32)) != (uint)(BitCODAR >> 32)) Announce(BitCODAR); _codar = (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I015/626/CODARR is in the record.</summary>
        public bool HasCODARR { readonly get => (_announced.First & (uint)(BitCODARR >> 32)) != 0; set { if (value == HasCODARR) return; Unpack(); _codarr = default; _announced.First ^= (uint)(BitCODARR >> 32); } }

        /// <summary>I015/626/CODARR ; LSB 1/2^7.</summary>
        public double CODARR_ratio { readonly get => HasCODARR ? ((int)(KeptCODARR << 24) >> 24) * (1.0 / 128) : default; set { if ((_announced.First & (uint)((BitCODARR | Packed) >> 32)) != (uint)(BitCODARR >> 32)) Announce(BitCODARR); _codarr = (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I015/626/CODARA is in the record.</summary>
        public bool HasCODARA { readonly get => (_announced.First & (uint)(BitCODARA >> 32)) != 0; set { if (value == HasCODARA) return; Unpack(); _codara = default; _announced.First ^= (uint)(BitCODARA >> 32); } }

        /// <summary>I015/626/CODARA ; LSB 1/2^7.</summary>
        public double CODARA_ratio { readonly get => HasCODARA ? ((int)(KeptCODARA << 24) >> 24) * (1.0 / 128) : default; set { if ((_announced.First & (uint)((BitCODARA | Packed) >> 32)) != (uint)(BitCODARA >> 32)) Announce(BitCODARA); _codara = (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; } }

        private readonly uint KeptDV => (_present & Packed) == 0 ? _dv : Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitDV));

        private readonly uint KeptSDDV => (_present & Packed) == 0 ? _sddv : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDDV));

        private readonly uint KeptDA => (_present & Packed) == 0 ? _da : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitDA));

        private readonly Item626SDDAField KeptSDDA => (_present & Packed) == 0 ? _sdda : new Item626SDDAField(Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDDA)));

        private readonly uint KeptCODVR => (_present & Packed) == 0 ? _codvr : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCODVR));

        private readonly uint KeptCODVRR => (_present & Packed) == 0 ? _codvrr : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCODVRR));

        private readonly uint KeptCODVRA => (_present & Packed) == 0 ? _codvra : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCODVRA));

        private readonly uint KeptCODAR => (_present & Packed) == 0 ? _codar : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCODAR));

        private readonly uint KeptCODARR => (_present & Packed) == 0 ? _codarr : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCODARR));

        private readonly uint KeptCODARA => (_present & Packed) == 0 ? _codara : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitCODARA));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x9EE0000000000000) + 2 * BitOperations.PopCount(present & 0xF000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "626");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "626");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x9EE0000000000000) + 2 * BitOperations.PopCount(present & 0xF000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitDV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "626/DV");
                _dv = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitSDDV >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "626/SDDV");
                _sddv = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitDA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "626/DA");
                _da = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitSDDA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "626/SDDA");
                _sdda.W0 = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitCODVR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "626/CODVR");
                _codvr = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitCODVRR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "626/CODVRR");
                _codvrr = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitCODVRA >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "626/CODVRA");
                _codvra = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & 0x00E00000) != 0)
            {
                if ((first & (uint)(BitCODAR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "626/CODAR");
                    _codar = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitCODARR >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "626/CODARR");
                    _codarr = Octets.U8(ref b, at);
                    at += 1;
                }

                if ((first & (uint)(BitCODARA >> 32)) != 0)
                {
                    if (TBounds.AreChecked && end - at < 1)
                        return fault.Set(RecordFaultKind.ItemTorn, at, "626/CODARA");
                    _codara = Octets.U8(ref b, at);
                    at += 1;
                }
            }

            return at;
        }

        internal readonly int MaximumLength => 25;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitDV >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _dv);
                at += 3;
            }

            if ((first & (uint)(BitSDDV >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _sddv);
                at += 2;
            }

            if ((first & (uint)(BitDA >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _da);
                at += 2;
            }

            if ((first & (uint)(BitSDDA >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _sdda.W0);
                at += 3;
            }

            if ((first & (uint)(BitCODVR >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _codvr);
                at += 1;
            }

            if ((first & (uint)(BitCODVRR >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _codvrr);
                at += 1;
            }

            if ((first & (uint)(BitCODVRA >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _codvra);
                at += 1;
            }

            if ((first & 0x00E00000) != 0)
            {
                if ((first & (uint)(BitCODAR >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _codar);
                    at += 1;
                }

                if ((first & (uint)(BitCODARR >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _codarr);
                    at += 1;
                }

                if ((first & (uint)(BitCODARA >> 32)) != 0)
                {
                    Octets.Put8(ref b, at, _codara);
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
            if ((first & (uint)(BitDV >> 32)) != 0)
            {
                uint dvKept = TKept.IsPacked ? Octets.U24(ref b, at) : _dv;
                at += 3;
                visitor.Quantity("DV", ((int)(dvKept << 8) >> 8) / 100.0, "m/s");
            }

            if ((first & (uint)(BitSDDV >> 32)) != 0)
            {
                uint sddvKept = TKept.IsPacked ? Octets.U16(ref b, at) : _sddv;
                at += 2;
                visitor.Quantity("SDDV", ((int)sddvKept) * (1.0 / 64), "m/s");
            }

            if ((first & (uint)(BitDA >> 32)) != 0)
            {
                uint daKept = TKept.IsPacked ? Octets.U16(ref b, at) : _da;
                at += 2;
                visitor.Quantity("DA", ((int)(daKept << 16) >> 16) * (1.0 / 64), "m/s2");
            }

            if ((first & (uint)(BitSDDA >> 32)) != 0)
            {
                Item626SDDAField sddaKept = TKept.IsPacked ? new Item626SDDAField(Octets.U24(ref b, at)) : _sdda;
                at += 3;
                sddaKept.Accept("SDDA", ref visitor, edition);
            }

            if ((first & (uint)(BitCODVR >> 32)) != 0)
            {
                uint codvrKept = TKept.IsPacked ? Octets.U8(ref b, at) : _codvr;
                at += 1;
                visitor.Quantity("CODVR", ((int)(codvrKept << 24) >> 24) * (1.0 / 128), "");
            }

            if ((first & (uint)(BitCODVRR >> 32)) != 0)
            {
                uint codvrrKept = TKept.IsPacked ? Octets.U8(ref b, at) : _codvrr;
                at += 1;
                visitor.Quantity("CODVRR", ((int)(codvrrKept << 24) >> 24) * (1.0 / 128), "");
            }

            if ((first & (uint)(BitCODVRA >> 32)) != 0)
            {
                uint codvraKept = TKept.IsPacked ? Octets.U8(ref b, at) : _codvra;
                at += 1;
                visitor.Quantity("CODVRA", ((int)(codvraKept << 24) >> 24) * (1.0 / 128), "");
            }

            if ((first & 0x00E00000) != 0)
            {
                if ((first & (uint)(BitCODAR >> 32)) != 0)
                {
                    uint codarKept = TKept.IsPacked ? Octets.U8(ref b, at) : _codar;
                    at += 1;
                    visitor.Quantity("CODAR", ((int)(codarKept << 24) >> 24) * (1.0 / 128), "");
                }

                if ((first & (uint)(BitCODARR >> 32)) != 0)
                {
                    uint codarrKept = TKept.IsPacked ? Octets.U8(ref b, at) : _codarr;
                    at += 1;
                    visitor.Quantity("CODARR", ((int)(codarrKept << 24) >> 24) * (1.0 / 128), "");
                }

                if ((first & (uint)(BitCODARA >> 32)) != 0)
                {
                    uint codaraKept = TKept.IsPacked ? Octets.U8(ref b, at) : _codara;
                    at += 1;
                    visitor.Quantity("CODARA", ((int)(codaraKept << 24) >> 24) * (1.0 / 128), "");
                }
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/627 Azimuth Information: 6 subfields.</summary>
    public ref struct Item627
    {
        private const ulong BitAZ = 0x8000000000000000; // Azimuth
        private const ulong BitRSAZ = 0x4000000000000000; // Azimuth Resolution
        private const ulong BitSDASZ = 0x2000000000000000; // Standard Deviation of Azimuth
        private const ulong BitAZR = 0x1000000000000000; // Azimuth Rate
        private const ulong BitSDAZR = 0x0800000000000000; // Standard Deviation of Azimuth Rate
        private const ulong BitAZEX = 0x0400000000000000; // Azimuth Extent
        private const ulong Assigned = 0xFC00000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _az;
        private uint _rsaz;
        private uint _sdasz;
        private uint _azr;
        private Item627SDAZRField _sdazr;
        private Item627AZEXField _azex;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/627/AZ is in the record.</summary>
        public bool HasAZ { readonly get => (_announced.First & (uint)(BitAZ >> 32)) != 0; set { if (value == HasAZ) return; Unpack(); _az = default; _announced.First ^= (uint)(BitAZ >> 32); } }

        /// <summary>I015/627/AZ Azimuth; LSB 360/2^16 deg.</summary>
        public double AZ_deg { readonly get => HasAZ ? ((int)KeptAZ) * (45.0 / 8192) : default; set { if ((_announced.First & (uint)((BitAZ | Packed) >> 32)) != (uint)(BitAZ >> 32)) Announce(BitAZ); _az = (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; } }

        /// <summary>Whether I015/627/RSAZ is in the record.</summary>
        public bool HasRSAZ { readonly get => (_announced.First & (uint)(BitRSAZ >> 32)) != 0; set { if (value == HasRSAZ) return; Unpack(); _rsaz = default; _announced.First ^= (uint)(BitRSAZ >> 32); } }

        /// <summary>I015/627/RSAZ Azimuth Resolution; LSB 45/2^16 deg.</summary>
        public double RSAZ_deg { readonly get => HasRSAZ ? ((int)KeptRSAZ) * (45.0 / 65536) : default; set { if ((_announced.First & (uint)((BitRSAZ | Packed) >> 32)) != (uint)(BitRSAZ >> 32)) Announce(BitRSAZ); _rsaz = (uint)(Quantise.Unsigned(value * (65536.0 / 45), 16)); } }

        /// <summary>Whether I015/627/SDASZ is in the record.</summary>
        public bool HasSDASZ { readonly get => (_announced.First & (uint)(BitSDASZ >> 32)) != 0; set { if (value == HasSDASZ) return; Unpack(); _sdasz = default; _announced.First ^= (uint)(BitSDASZ >> 32); } }

        /// <summary>I015/627/SDASZ Standard Deviation of Azimuth; LSB 45/2^16 deg.</summary>
        public double SDASZ_deg { readonly get => HasSDASZ ? ((int)KeptSDASZ) * (45.0 / 65536) : default; set { if ((_announced.First & (uint)((BitSDASZ | Packed) >> 32)) != (uint)(BitSDASZ >> 32)) Announce(BitSDASZ); _sdasz = (uint)(Quantise.Unsigned(value * (65536.0 / 45), 16)); } }

        /// <summary>Whether I015/627/AZR is in the record.</summary>
        public bool HasAZR { readonly get => (_announced.First & (uint)(BitAZR >> 32)) != 0; set { if (value == HasAZR) return; Unpack(); _azr = default; _announced.First ^= (uint)(BitAZR >> 32); } }

        /// <summary>I015/627/AZR Azimuth Rate; LSB 180/2^16 deg.</summary>
        public double AZR_deg { readonly get => HasAZR ? ((int)(KeptAZR << 16) >> 16) * (45.0 / 16384) : default; set { if ((_announced.First & (uint)((BitAZR | Packed) >> 32)) != (uint)(BitAZR >> 32)) Announce(BitAZR); _azr = (uint)(Quantise.Signed(value * (16384.0 / 45), 16)) & 0xFFFFu; } }

        /// <summary>Whether I015/627/SDAZR is in the record.</summary>
        public bool HasSDAZR { readonly get => (_announced.First & (uint)(BitSDAZR >> 32)) != 0; set { if (value == HasSDAZR) return; Unpack(); _sdazr = default; _announced.First ^= (uint)(BitSDAZR >> 32); } }

        /// <summary>I015/627/SDAZR Standard Deviation of Azimuth Rate.</summary>
        public Item627SDAZRField SDAZR { readonly get => HasSDAZR ? KeptSDAZR : default; set { if ((_announced.First & (uint)((BitSDAZR | Packed) >> 32)) != (uint)(BitSDAZR >> 32)) Announce(BitSDAZR); _sdazr = value; } }

        /// <summary>Whether I015/627/AZEX is in the record.</summary>
        public bool HasAZEX { readonly get => (_announced.First & (uint)(BitAZEX >> 32)) != 0; set { if (value == HasAZEX) return; Unpack(); _azex = default; _announced.First ^= (uint)(BitAZEX >> 32); } }

        /// <summary>I015/627/AZEX Azimuth Extent.</summary>
        public Item627AZEXField AZEX { readonly get => HasAZEX ? KeptAZEX : default; set { if ((_announced.First & (uint)((BitAZEX | Packed) >> 32)) != (uint)(BitAZEX >> 32)) Announce(BitAZEX); _azex = value; } }

        private readonly uint KeptAZ => (_present & Packed) == 0 ? _az : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAZ));

        private readonly uint KeptRSAZ => (_present & Packed) == 0 ? _rsaz : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRSAZ));

        private readonly uint KeptSDASZ => (_present & Packed) == 0 ? _sdasz : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDASZ));

        private readonly uint KeptAZR => (_present & Packed) == 0 ? _azr : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAZR));

        private readonly Item627SDAZRField KeptSDAZR => (_present & Packed) == 0 ? _sdazr : new Item627SDAZRField(Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDAZR)));

        private readonly Item627AZEXField KeptAZEX => (_present & Packed) == 0 ? _azex : new Item627AZEXField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitAZEX)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x0800000000000000) + 2 * BitOperations.PopCount(present & 0xF800000000000000) + 4 * BitOperations.PopCount(present & 0x0400000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "627");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "627");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x0800000000000000) + 2 * BitOperations.PopCount(present & 0xF800000000000000) + 4 * BitOperations.PopCount(present & 0x0400000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitAZ >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "627/AZ");
                _az = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitRSAZ >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "627/RSAZ");
                _rsaz = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitSDASZ >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "627/SDASZ");
                _sdasz = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitAZR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "627/AZR");
                _azr = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitSDAZR >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "627/SDAZR");
                _sdazr.W0 = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitAZEX >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "627/AZEX");
                _azex.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            return at;
        }

        internal readonly int MaximumLength => 24;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitAZ >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _az);
                at += 2;
            }

            if ((first & (uint)(BitRSAZ >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _rsaz);
                at += 2;
            }

            if ((first & (uint)(BitSDASZ >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _sdasz);
                at += 2;
            }

            if ((first & (uint)(BitAZR >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _azr);
                at += 2;
            }

            if ((first & (uint)(BitSDAZR >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _sdazr.W0);
                at += 3;
            }

            if ((first & (uint)(BitAZEX >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _azex.W0);
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
            if ((first & (uint)(BitAZ >> 32)) != 0)
            {
                uint azKept = TKept.IsPacked ? Octets.U16(ref b, at) : _az;
                at += 2;
                visitor.Quantity("AZ", ((int)azKept) * (45.0 / 8192), "deg");
            }

            if ((first & (uint)(BitRSAZ >> 32)) != 0)
            {
                uint rsazKept = TKept.IsPacked ? Octets.U16(ref b, at) : _rsaz;
                at += 2;
                visitor.Quantity("RSAZ", ((int)rsazKept) * (45.0 / 65536), "deg");
            }

            if ((first & (uint)(BitSDASZ >> 32)) != 0)
            {
                uint sdaszKept = TKept.IsPacked ? Octets.U16(ref b, at) : _sdasz;
                at += 2;
                visitor.Quantity("SDASZ", ((int)sdaszKept) * (45.0 / 65536), "deg");
            }

            if ((first & (uint)(BitAZR >> 32)) != 0)
            {
                uint azrKept = TKept.IsPacked ? Octets.U16(ref b, at) : _azr;
                at += 2;
                visitor.Quantity("AZR", ((int)(azrKept << 16) >> 16) * (45.0 / 16384), "deg");
            }

            if ((first & (uint)(BitSDAZR >> 32)) != 0)
            {
                Item627SDAZRField sdazrKept = TKept.IsPacked ? new Item627SDAZRField(Octets.U24(ref b, at)) : _sdazr;
                at += 3;
                sdazrKept.Accept("SDAZR", ref visitor, edition);
            }

            if ((first & (uint)(BitAZEX >> 32)) != 0)
            {
                Item627AZEXField azexKept = TKept.IsPacked ? new Item627AZEXField(Octets.U32(ref b, at)) : _azex;
                at += 4;
                azexKept.Accept("AZEX", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/628 Elevation Information: 6 subfields.</summary>
    public ref struct Item628
    {
        private const ulong BitEL = 0x8000000000000000; // Elevation
        private const ulong BitRSEL = 0x4000000000000000; // Elevation Resolution
        private const ulong BitSDEL = 0x2000000000000000; // Standard Deviation of Elevation
        private const ulong BitER = 0x1000000000000000; // Elevation Rate
        private const ulong BitSDER = 0x0800000000000000; // Standard Deviation of Elevation Rate
        private const ulong BitELEX = 0x0400000000000000; // Elevation Extent
        private const ulong Assigned = 0xFC00000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _el;
        private uint _rsel;
        private uint _sdel;
        private uint _er;
        private Item628SDERField _sder;
        private Item628ELEXField _elex;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/628/EL is in the record.</summary>
        public bool HasEL { readonly get => (_announced.First & (uint)(BitEL >> 32)) != 0; set { if (value == HasEL) return; Unpack(); _el = default; _announced.First ^= (uint)(BitEL >> 32); } }

        /// <summary>I015/628/EL Elevation; LSB 180/2^16 deg.</summary>
        public double EL_deg { readonly get => HasEL ? ((int)(KeptEL << 16) >> 16) * (45.0 / 16384) : default; set { if ((_announced.First & (uint)((BitEL | Packed) >> 32)) != (uint)(BitEL >> 32)) Announce(BitEL); _el = (uint)(Quantise.Signed(value * (16384.0 / 45), 16)) & 0xFFFFu; } }

        /// <summary>Whether I015/628/RSEL is in the record.</summary>
        public bool HasRSEL { readonly get => (_announced.First & (uint)(BitRSEL >> 32)) != 0; set { if (value == HasRSEL) return; Unpack(); _rsel = default; _announced.First ^= (uint)(BitRSEL >> 32); } }

        /// <summary>I015/628/RSEL Elevation Resolution; LSB 45/2^16 deg.</summary>
        public double RSEL_deg { readonly get => HasRSEL ? ((int)KeptRSEL) * (45.0 / 65536) : default; set { if ((_announced.First & (uint)((BitRSEL | Packed) >> 32)) != (uint)(BitRSEL >> 32)) Announce(BitRSEL); _rsel = (uint)(Quantise.Unsigned(value * (65536.0 / 45), 16)); } }

        /// <summary>Whether I015/628/SDEL is in the record.</summary>
        public bool HasSDEL { readonly get => (_announced.First & (uint)(BitSDEL >> 32)) != 0; set { if (value == HasSDEL) return; Unpack(); _sdel = default; _announced.First ^= (uint)(BitSDEL >> 32); } }

        /// <summary>I015/628/SDEL Standard Deviation of Elevation; LSB 45/2^16 deg.</summary>
        public double SDEL_deg { readonly get => HasSDEL ? ((int)KeptSDEL) * (45.0 / 65536) : default; set { if ((_announced.First & (uint)((BitSDEL | Packed) >> 32)) != (uint)(BitSDEL >> 32)) Announce(BitSDEL); _sdel = (uint)(Quantise.Unsigned(value * (65536.0 / 45), 16)); } }

        /// <summary>Whether I015/628/ER is in the record.</summary>
        public bool HasER { readonly get => (_announced.First & (uint)(BitER >> 32)) != 0; set { if (value == HasER) return; Unpack(); _er = default; _announced.First ^= (uint)(BitER >> 32); } }

        /// <summary>I015/628/ER Elevation Rate; LSB 180/2^16 deg/s.</summary>
        public double ER_degps { readonly get => HasER ? ((int)(KeptER << 16) >> 16) * (45.0 / 16384) : default; set { if ((_announced.First & (uint)((BitER | Packed) >> 32)) != (uint)(BitER >> 32)) Announce(BitER); _er = (uint)(Quantise.Signed(value * (16384.0 / 45), 16)) & 0xFFFFu; } }

        /// <summary>Whether I015/628/SDER is in the record.</summary>
        public bool HasSDER { readonly get => (_announced.First & (uint)(BitSDER >> 32)) != 0; set { if (value == HasSDER) return; Unpack(); _sder = default; _announced.First ^= (uint)(BitSDER >> 32); } }

        /// <summary>I015/628/SDER Standard Deviation of Elevation Rate.</summary>
        public Item628SDERField SDER { readonly get => HasSDER ? KeptSDER : default; set { if ((_announced.First & (uint)((BitSDER | Packed) >> 32)) != (uint)(BitSDER >> 32)) Announce(BitSDER); _sder = value; } }

        /// <summary>Whether I015/628/ELEX is in the record.</summary>
        public bool HasELEX { readonly get => (_announced.First & (uint)(BitELEX >> 32)) != 0; set { if (value == HasELEX) return; Unpack(); _elex = default; _announced.First ^= (uint)(BitELEX >> 32); } }

        /// <summary>I015/628/ELEX Elevation Extent.</summary>
        public Item628ELEXField ELEX { readonly get => HasELEX ? KeptELEX : default; set { if ((_announced.First & (uint)((BitELEX | Packed) >> 32)) != (uint)(BitELEX >> 32)) Announce(BitELEX); _elex = value; } }

        private readonly uint KeptEL => (_present & Packed) == 0 ? _el : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitEL));

        private readonly uint KeptRSEL => (_present & Packed) == 0 ? _rsel : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRSEL));

        private readonly uint KeptSDEL => (_present & Packed) == 0 ? _sdel : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDEL));

        private readonly uint KeptER => (_present & Packed) == 0 ? _er : Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitER));

        private readonly Item628SDERField KeptSDER => (_present & Packed) == 0 ? _sder : new Item628SDERField(Octets.U24(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitSDER)));

        private readonly Item628ELEXField KeptELEX => (_present & Packed) == 0 ? _elex : new Item628ELEXField(Octets.U32(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitELEX)));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0x0800000000000000) + 2 * BitOperations.PopCount(present & 0xF800000000000000) + 4 * BitOperations.PopCount(present & 0x0400000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "628");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "628");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0x0800000000000000) + 2 * BitOperations.PopCount(present & 0xF800000000000000) + 4 * BitOperations.PopCount(present & 0x0400000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitEL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "628/EL");
                _el = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitRSEL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "628/RSEL");
                _rsel = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitSDEL >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "628/SDEL");
                _sdel = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitER >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "628/ER");
                _er = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitSDER >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 3)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "628/SDER");
                _sder.W0 = Octets.U24(ref b, at);
                at += 3;
            }

            if ((first & (uint)(BitELEX >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 4)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "628/ELEX");
                _elex.W0 = Octets.U32(ref b, at);
                at += 4;
            }

            return at;
        }

        internal readonly int MaximumLength => 24;

        internal readonly nint Write(ref byte b, nint at)
        {
            if ((_present & Packed) != 0)
                return Octets.WriteSpan(ref b, at, _octets);
            at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);
            uint first = (uint)(_present >> 32);
            if ((first & (uint)(BitEL >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _el);
                at += 2;
            }

            if ((first & (uint)(BitRSEL >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _rsel);
                at += 2;
            }

            if ((first & (uint)(BitSDEL >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _sdel);
                at += 2;
            }

            if ((first & (uint)(BitER >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _er);
                at += 2;
            }

            if ((first & (uint)(BitSDER >> 32)) != 0)
            {
                Octets.PutWide24(ref b, at, _sder.W0);
                at += 3;
            }

            if ((first & (uint)(BitELEX >> 32)) != 0)
            {
                Octets.Put32(ref b, at, _elex.W0);
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
            if ((first & (uint)(BitEL >> 32)) != 0)
            {
                uint elKept = TKept.IsPacked ? Octets.U16(ref b, at) : _el;
                at += 2;
                visitor.Quantity("EL", ((int)(elKept << 16) >> 16) * (45.0 / 16384), "deg");
            }

            if ((first & (uint)(BitRSEL >> 32)) != 0)
            {
                uint rselKept = TKept.IsPacked ? Octets.U16(ref b, at) : _rsel;
                at += 2;
                visitor.Quantity("RSEL", ((int)rselKept) * (45.0 / 65536), "deg");
            }

            if ((first & (uint)(BitSDEL >> 32)) != 0)
            {
                uint sdelKept = TKept.IsPacked ? Octets.U16(ref b, at) : _sdel;
                at += 2;
                visitor.Quantity("SDEL", ((int)sdelKept) * (45.0 / 65536), "deg");
            }

            if ((first & (uint)(BitER >> 32)) != 0)
            {
                uint erKept = TKept.IsPacked ? Octets.U16(ref b, at) : _er;
                at += 2;
                visitor.Quantity("ER", ((int)(erKept << 16) >> 16) * (45.0 / 16384), "deg/s");
            }

            if ((first & (uint)(BitSDER >> 32)) != 0)
            {
                Item628SDERField sderKept = TKept.IsPacked ? new Item628SDERField(Octets.U24(ref b, at)) : _sder;
                at += 3;
                sderKept.Accept("SDER", ref visitor, edition);
            }

            if ((first & (uint)(BitELEX >> 32)) != 0)
            {
                Item628ELEXField elexKept = TKept.IsPacked ? new Item628ELEXField(Octets.U32(ref b, at)) : _elex;
                at += 4;
                elexKept.Accept("ELEX", ref visitor, edition);
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/630 Path Quality: 4 subfields.</summary>
    public ref struct Item630
    {
        private const ulong BitDPP = 0x8000000000000000; // Direct Path - Power
        private const ulong BitDPS = 0x4000000000000000; // DPS
        private const ulong BitRPP = 0x2000000000000000; // Reflected Path - Power
        private const ulong BitRPS = 0x1000000000000000; // RPS
        private const ulong Assigned = 0xF000000000000000;
        private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets

        private Presence _announced;
        private int _announcement;
        private ReadOnlySpan<byte> _octets;
        private uint _dpp;
        private uint _dps;
        private Item630RPPField _rpp;
        private uint _rps;

        private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }

        /// <summary>Whether I015/630/DPP is in the record.</summary>
        public bool HasDPP { readonly get => (_announced.First & (uint)(BitDPP >> 32)) != 0; set { if (value == HasDPP) return; Unpack(); _dpp = default; _announced.First ^= (uint)(BitDPP >> 32); } }

        /// <summary>I015/630/DPP Direct Path - Power; LSB 1 dB.</summary>
        public double DPP_dB { readonly get => HasDPP ? (double)((int)(KeptDPP << 24) >> 24) : default; set { if ((_announced.First & (uint)((BitDPP | Packed) >> 32)) != (uint)(BitDPP >> 32)) Announce(BitDPP); _dpp = (uint)(Quantise.Signed(value * (1.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I015/630/DPS is in the record.</summary>
        public bool HasDPS { readonly get => (_announced.First & (uint)(BitDPS >> 32)) != 0; set { if (value == HasDPS) return; Unpack(); _dps = default; _announced.First ^= (uint)(BitDPS >> 32); } }

        /// <summary>I015/630/DPS ; LSB 1 dB.</summary>
        public double DPS_dB { readonly get => HasDPS ? (double)((int)(KeptDPS << 24) >> 24) : default; set { if ((_announced.First & (uint)((BitDPS | Packed) >> 32)) != (uint)(BitDPS >> 32)) Announce(BitDPS); _dps = (uint)(Quantise.Signed(value * (1.0 / 1), 8)) & 0xFFu; } }

        /// <summary>Whether I015/630/RPP is in the record.</summary>
        public bool HasRPP { readonly get => (_announced.First & (uint)(BitRPP >> 32)) != 0; set { if (value == HasRPP) return; Unpack(); _rpp = default; _announced.First ^= (uint)(BitRPP >> 32); } }

        /// <summary>I015/630/RPP Reflected Path - Power.</summary>
        public Item630RPPField RPP { readonly get => HasRPP ? KeptRPP : default; set { if ((_announced.First & (uint)((BitRPP | Packed) >> 32)) != (uint)(BitRPP >> 32)) Announce(BitRPP); _rpp = value; } }

        /// <summary>Whether I015/630/RPS is in the record.</summary>
        public bool HasRPS { readonly get => (_announced.First & (uint)(BitRPS >> 32)) != 0; set { if (value == HasRPS) return; Unpack(); _rps = default; _announced.First ^= (uint)(BitRPS >> 32); } }

        /// <summary>I015/630/RPS ; LSB 1 dB.</summary>
        public double RPS_dB { readonly get => HasRPS ? (double)((int)(KeptRPS << 24) >> 24) : default; set { if ((_announced.First & (uint)((BitRPS | Packed) >> 32)) != (uint)(BitRPS >> 32)) Announce(BitRPS); _rps = (uint)(Quantise.Signed(value * (1.0 / 1), 8)) & 0xFFu; } }

        private readonly uint KeptDPP => (_present & Packed) == 0 ? _dpp : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitDPP));

        private readonly uint KeptDPS => (_present & Packed) == 0 ? _dps : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitDPS));

        private readonly Item630RPPField KeptRPP => (_present & Packed) == 0 ? _rpp : new Item630RPPField(Octets.U16(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRPP)));

        private readonly uint KeptRPS => (_present & Packed) == 0 ? _rps : Octets.U8(ref MemoryMarshal.GetReference(_octets), PlaceOf(BitRPS));

        /// <summary>Octets of subfields of fixed length.</summary>
        private static int LengthOf(ulong present) => BitOperations.PopCount(present & 0xD000000000000000) + 2 * BitOperations.PopCount(present & 0x2000000000000000);

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
                return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, "630");
            _announcement = (int)(at - start);
            if ((present & ~Assigned) != 0)
                return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, "630");
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
            nint spare = end - at - (BitOperations.PopCount(present & 0xD000000000000000) + 2 * BitOperations.PopCount(present & 0x2000000000000000));
            if (!TBounds.AreChecked && spare < 0)
                return Read<Checked>(bytes, start, ref fault);
            uint first = (uint)(present >> 32);
            if ((first & (uint)(BitDPP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "630/DPP");
                _dpp = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitDPS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "630/DPS");
                _dps = Octets.U8(ref b, at);
                at += 1;
            }

            if ((first & (uint)(BitRPP >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 2)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "630/RPP");
                _rpp.W0 = Octets.U16(ref b, at);
                at += 2;
            }

            if ((first & (uint)(BitRPS >> 32)) != 0)
            {
                if (TBounds.AreChecked && end - at < 1)
                    return fault.Set(RecordFaultKind.ItemTorn, at, "630/RPS");
                _rps = Octets.U8(ref b, at);
                at += 1;
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
            if ((first & (uint)(BitDPP >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _dpp);
                at += 1;
            }

            if ((first & (uint)(BitDPS >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _dps);
                at += 1;
            }

            if ((first & (uint)(BitRPP >> 32)) != 0)
            {
                Octets.Put16(ref b, at, _rpp.W0);
                at += 2;
            }

            if ((first & (uint)(BitRPS >> 32)) != 0)
            {
                Octets.Put8(ref b, at, _rps);
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
            if ((first & (uint)(BitDPP >> 32)) != 0)
            {
                uint dppKept = TKept.IsPacked ? Octets.U8(ref b, at) : _dpp;
                at += 1;
                visitor.Quantity("DPP", (double)((int)(dppKept << 24) >> 24), "dB");
            }

            if ((first & (uint)(BitDPS >> 32)) != 0)
            {
                uint dpsKept = TKept.IsPacked ? Octets.U8(ref b, at) : _dps;
                at += 1;
                visitor.Quantity("DPS", (double)((int)(dpsKept << 24) >> 24), "dB");
            }

            if ((first & (uint)(BitRPP >> 32)) != 0)
            {
                Item630RPPField rppKept = TKept.IsPacked ? new Item630RPPField(Octets.U16(ref b, at)) : _rpp;
                at += 2;
                rppKept.Accept("RPP", ref visitor, edition);
            }

            if ((first & (uint)(BitRPS >> 32)) != 0)
            {
                uint rpsKept = TKept.IsPacked ? Octets.U8(ref b, at) : _rps;
                at += 1;
                visitor.Quantity("RPS", (double)((int)(rpsKept << 24) >> 24), "dB");
            }

            visitor.EndGroup();
        }
    }

    /// <summary>I015/631 Contour (Azimuth, Elevation Angle, Range Extent), one entry; 8 octets.</summary>
    public struct Item631Entry : IEntry<Item631Entry>
    {
        internal ulong W0;

        internal Item631Entry(ulong octets) => W0 = octets;

        /// <summary>AZCON; LSB 360/2^16 deg.</summary>
        public double AZCON_deg { readonly get => ((long)(W0 >> 48)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFF000000000000UL | (ulong)(Quantise.Wrapped(value * (8192.0 / 45))) << 48; }
        /// <summary>ELCON; LSB 180/2^16 deg.</summary>
        public double ELCON_deg { readonly get => ((long)(W0 << 16) >> 48) * (45.0 / 16384); set => W0 = W0 & ~0xFFFF00000000UL | (ulong)(Quantise.Signed(value * (16384.0 / 45), 16)) << 32 & 0xFFFF00000000UL; }
        /// <summary>RGCONSTOP; LSB 10000/2^16 m.</summary>
        public double RGCONSTOP_m { readonly get => ((long)(W0 >> 16 & 0xFFFF)) * (625.0 / 4096); set => W0 = W0 & ~0xFFFF0000UL | (ulong)(Quantise.Unsigned(value * (4096.0 / 625), 16)) << 16 & 0xFFFF0000UL; }
        /// <summary>RGCONSTART; LSB 10000/2^16 m.</summary>
        public double RGCONSTART_m { readonly get => ((long)(W0 & 0xFFFF)) * (625.0 / 4096); set => W0 = W0 & ~0xFFFFUL | (ulong)(Quantise.Unsigned(value * (4096.0 / 625), 16)) & 0xFFFFUL; }

        static int IEntry<Item631Entry>.OctetCount => 8;
        static bool IEntry<Item631Entry>.IsChained => false;

        static Item631Entry IEntry<Item631Entry>.Read(ref byte b, nint at)
        {
            Item631Entry entry = default;
            entry.W0 = Octets.U64(ref b, at);
            return entry;
        }

        readonly void IEntry<Item631Entry>.Write(ref byte b, nint at)
        {
            Octets.Put64(ref b, at, W0);
        }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("AZCON", ((long)(W0 >> 48)) * (45.0 / 8192), "deg");
            visitor.Quantity("ELCON", ((long)(W0 << 16) >> 48) * (45.0 / 16384), "deg");
            visitor.Quantity("RGCONSTOP", ((long)(W0 >> 16 & 0xFFFF)) * (625.0 / 4096), "m");
            visitor.Quantity("RGCONSTART", ((long)(W0 & 0xFFFF)) * (625.0 / 4096), "m");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/600/P84 Horizontal Position in WGS-84 Coordinates; 8 octets.</summary>
    public struct Item600P84Field
    {
        internal ulong W0;

        internal Item600P84Field(ulong octets) => W0 = octets;

        /// <summary>LATITUDE; LSB 180/2^31 deg.</summary>
        public double LATITUDE_deg { readonly get => ((long)W0 >> 32) * (45.0 / 536870912); set => W0 = W0 & ~0xFFFFFFFF00000000UL | (ulong)(Quantise.Wrapped(value * (536870912.0 / 45))) << 32; }
        /// <summary>LONGITUDE; LSB 180/2^31 deg.</summary>
        public double LONGITUDE_deg { readonly get => ((long)(W0 << 32) >> 32) * (45.0 / 536870912); set => W0 = W0 & ~0xFFFFFFFFUL | (ulong)(Quantise.Wrapped(value * (536870912.0 / 45))) & 0xFFFFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("LATITUDE", ((long)W0 >> 32) * (45.0 / 536870912), "deg");
            visitor.Quantity("LONGITUDE", ((long)(W0 << 32) >> 32) * (45.0 / 536870912), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/600/HPR Horizontal Position Resolution; 5 octets.</summary>
    public struct Item600HPRField
    {
        internal ulong W0;

        internal Item600HPRField(ulong octets) => W0 = octets;

        /// <summary>RSHPX; LSB 1/2 m.</summary>
        public double RSHPX_m { readonly get => ((long)(W0 >> 24)) * (1.0 / 2); set => W0 = W0 & ~0xFFFF000000UL | (ulong)(Quantise.Unsigned(value * (2.0 / 1), 16)) << 24 & 0xFFFF000000UL; }
        /// <summary>RSHPY; LSB 1/2 m.</summary>
        public double RSHPY_m { readonly get => ((long)(W0 >> 8 & 0xFFFF)) * (1.0 / 2); set => W0 = W0 & ~0xFFFF00UL | (ulong)(Quantise.Unsigned(value * (2.0 / 1), 16)) << 8 & 0xFFFF00UL; }
        /// <summary>CORSHPXY; LSB 1/2^7.</summary>
        public double CORSHPXY_ratio { readonly get => ((long)(W0 << 56) >> 56) * (1.0 / 128); set => W0 = W0 & ~0xFFUL | (ulong)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("RSHPX", ((long)(W0 >> 24)) * (1.0 / 2), "m");
            visitor.Quantity("RSHPY", ((long)(W0 >> 8 & 0xFFFF)) * (1.0 / 2), "m");
            visitor.Quantity("CORSHPXY", ((long)(W0 << 56) >> 56) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/600/HPP Horizontal Position Precision; 5 octets.</summary>
    public struct Item600HPPField
    {
        internal ulong W0;

        internal Item600HPPField(ulong octets) => W0 = octets;

        /// <summary>SDHPX; LSB 1/2^2 m.</summary>
        public double SDHPX_m { readonly get => ((long)(W0 >> 24)) * (1.0 / 4); set => W0 = W0 & ~0xFFFF000000UL | (ulong)(Quantise.Unsigned(value * (4.0 / 1), 16)) << 24 & 0xFFFF000000UL; }
        /// <summary>SDHPY; LSB 1/2^2 m.</summary>
        public double SDHPY_m { readonly get => ((long)(W0 >> 8 & 0xFFFF)) * (1.0 / 4); set => W0 = W0 & ~0xFFFF00UL | (ulong)(Quantise.Unsigned(value * (4.0 / 1), 16)) << 8 & 0xFFFF00UL; }
        /// <summary>COSDHPXY; LSB 1/2^7.</summary>
        public double COSDHPXY_ratio { readonly get => ((long)(W0 << 56) >> 56) * (1.0 / 128); set => W0 = W0 & ~0xFFUL | (ulong)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("SDHPX", ((long)(W0 >> 24)) * (1.0 / 4), "m");
            visitor.Quantity("SDHPY", ((long)(W0 >> 8 & 0xFFFF)) * (1.0 / 4), "m");
            visitor.Quantity("COSDHPXY", ((long)(W0 << 56) >> 56) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/601/CI6 ; 3 octets.</summary>
    public struct Item601CI6Field
    {
        internal uint W0;

        internal Item601CI6Field(uint octets) => W0 = octets;

        /// <summary>UCI6; LSB 16 m.</summary>
        public double UCI6_m { readonly get => ((int)(W0 >> 12)) * 16.0; set => W0 = W0 & ~0xFFF000u | (uint)(Quantise.Unsigned(value * (1.0 / 16), 12)) << 12 & 0xFFF000u; }
        /// <summary>LCI6; LSB 16 m.</summary>
        public double LCI6_m { readonly get => ((int)(W0 & 0xFFF)) * 16.0; set => W0 = W0 & ~0xFFFu | (uint)(Quantise.Unsigned(value * (1.0 / 16), 12)) & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("UCI6", ((int)(W0 >> 12)) * 16.0, "m");
            visitor.Quantity("LCI6", ((int)(W0 & 0xFFF)) * 16.0, "m");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/601/CI9 ; 3 octets.</summary>
    public struct Item601CI9Field
    {
        internal uint W0;

        internal Item601CI9Field(uint octets) => W0 = octets;

        /// <summary>UCI9; LSB 16 m.</summary>
        public double UCI9_m { readonly get => ((int)(W0 >> 12)) * 16.0; set => W0 = W0 & ~0xFFF000u | (uint)(Quantise.Unsigned(value * (1.0 / 16), 12)) << 12 & 0xFFF000u; }
        /// <summary>LCI9; LSB 16 m.</summary>
        public double LCI9_m { readonly get => ((int)(W0 & 0xFFF)) * 16.0; set => W0 = W0 & ~0xFFFu | (uint)(Quantise.Unsigned(value * (1.0 / 16), 12)) & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("UCI9", ((int)(W0 >> 12)) * 16.0, "m");
            visitor.Quantity("LCI9", ((int)(W0 & 0xFFF)) * 16.0, "m");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/601/COGHHP ; 2 octets.</summary>
    public struct Item601COGHHPField
    {
        internal uint W0;

        internal Item601COGHHPField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^7.</summary>
        public double X_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Y; LSB 1/2^7.</summary>
        public double Y_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("Y", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/601/COGHHV ; 2 octets.</summary>
    public struct Item601COGHHVField
    {
        internal uint W0;

        internal Item601COGHHVField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^7.</summary>
        public double X_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Y; LSB 1/2^7.</summary>
        public double Y_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("Y", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/601/COGHHA ; 2 octets.</summary>
    public struct Item601COGHHAField
    {
        internal uint W0;

        internal Item601COGHHAField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^7.</summary>
        public double X_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Y; LSB 1/2^7.</summary>
        public double Y_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("Y", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/602/HV Horizontal Velocity Vector; 5 octets.</summary>
    public struct Item602HVField
    {
        internal ulong W0;

        internal Item602HVField(ulong octets) => W0 = octets;

        /// <summary>X; LSB 1/100 m/s.</summary>
        public double X_mps { readonly get => ((long)(W0 << 24) >> 44) / 100.0; set => W0 = W0 & ~0xFFFFF00000UL | (ulong)(Quantise.Signed(value * (100.0 / 1), 20)) << 20 & 0xFFFFF00000UL; }
        /// <summary>Y; LSB 1/100 m/s.</summary>
        public double Y_mps { readonly get => ((long)(W0 << 44) >> 44) / 100.0; set => W0 = W0 & ~0xFFFFFUL | (ulong)(Quantise.Signed(value * (100.0 / 1), 20)) & 0xFFFFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((long)(W0 << 24) >> 44) / 100.0, "m/s");
            visitor.Quantity("Y", ((long)(W0 << 44) >> 44) / 100.0, "m/s");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/602/RSHV Horizontal Velocity Resolution; 5 octets.</summary>
    public struct Item602RSHVField
    {
        internal ulong W0;

        internal Item602RSHVField(ulong octets) => W0 = octets;

        /// <summary>X; LSB 1/100 m/s.</summary>
        public double X_mps { readonly get => ((long)(W0 >> 24)) / 100.0; set => W0 = W0 & ~0xFFFF000000UL | (ulong)(Quantise.Unsigned(value * (100.0 / 1), 16)) << 24 & 0xFFFF000000UL; }
        /// <summary>Y; LSB 1/100 m/s.</summary>
        public double Y_mps { readonly get => ((long)(W0 >> 8 & 0xFFFF)) / 100.0; set => W0 = W0 & ~0xFFFF00UL | (ulong)(Quantise.Unsigned(value * (100.0 / 1), 16)) << 8 & 0xFFFF00UL; }
        /// <summary>CORSHVXY; LSB 1/2^7.</summary>
        public double CORSHVXY_ratio { readonly get => ((long)(W0 << 56) >> 56) * (1.0 / 128); set => W0 = W0 & ~0xFFUL | (ulong)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((long)(W0 >> 24)) / 100.0, "m/s");
            visitor.Quantity("Y", ((long)(W0 >> 8 & 0xFFFF)) / 100.0, "m/s");
            visitor.Quantity("CORSHVXY", ((long)(W0 << 56) >> 56) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/602/SDHV Horizontal Velocity Precision; 5 octets.</summary>
    public struct Item602SDHVField
    {
        internal ulong W0;

        internal Item602SDHVField(ulong octets) => W0 = octets;

        /// <summary>X; LSB 1/100 m/s.</summary>
        public double X_mps { readonly get => ((long)(W0 >> 24)) / 100.0; set => W0 = W0 & ~0xFFFF000000UL | (ulong)(Quantise.Unsigned(value * (100.0 / 1), 16)) << 24 & 0xFFFF000000UL; }
        /// <summary>Y; LSB 1/100 m/s.</summary>
        public double Y_mps { readonly get => ((long)(W0 >> 8 & 0xFFFF)) / 100.0; set => W0 = W0 & ~0xFFFF00UL | (ulong)(Quantise.Unsigned(value * (100.0 / 1), 16)) << 8 & 0xFFFF00UL; }
        /// <summary>COHVXY; LSB 1/2^7.</summary>
        public double COHVXY_ratio { readonly get => ((long)(W0 << 56) >> 56) * (1.0 / 128); set => W0 = W0 & ~0xFFUL | (ulong)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFUL; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((long)(W0 >> 24)) / 100.0, "m/s");
            visitor.Quantity("Y", ((long)(W0 >> 8 & 0xFFFF)) / 100.0, "m/s");
            visitor.Quantity("COHVXY", ((long)(W0 << 56) >> 56) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/602/COHVHP ; 4 octets.</summary>
    public struct Item602COHVHPField
    {
        internal uint W0;

        internal Item602COHVHPField(uint octets) => W0 = octets;

        /// <summary>COHVXHPX; LSB 1/2^7.</summary>
        public double COHVXHPX_ratio { readonly get => ((int)W0 >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF000000u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 24; }
        /// <summary>COHVXHPY; LSB 1/2^7.</summary>
        public double COHVXHPY_ratio { readonly get => ((int)(W0 << 8) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF0000u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 16 & 0xFF0000u; }
        /// <summary>COHVYHPX; LSB 1/2^7.</summary>
        public double COHVYHPX_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>COHVYHPY; LSB 1/2^7.</summary>
        public double COHVYHPY_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("COHVXHPX", ((int)W0 >> 24) * (1.0 / 128), "");
            visitor.Quantity("COHVXHPY", ((int)(W0 << 8) >> 24) * (1.0 / 128), "");
            visitor.Quantity("COHVYHPX", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("COHVYHPY", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/603/HA Horizontal Acceleration Vector; 3 octets.</summary>
    public struct Item603HAField
    {
        internal uint W0;

        internal Item603HAField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^4 m/s2.</summary>
        public double X_mps2 { readonly get => ((int)(W0 << 8) >> 20) * (1.0 / 16); set => W0 = W0 & ~0xFFF000u | (uint)(Quantise.Signed(value * (16.0 / 1), 12)) << 12 & 0xFFF000u; }
        /// <summary>Y; LSB 1/2^4 m/s2.</summary>
        public double Y_mps2 { readonly get => ((int)(W0 << 20) >> 20) * (1.0 / 16); set => W0 = W0 & ~0xFFFu | (uint)(Quantise.Signed(value * (16.0 / 1), 12)) & 0xFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 << 8) >> 20) * (1.0 / 16), "m/s2");
            visitor.Quantity("Y", ((int)(W0 << 20) >> 20) * (1.0 / 16), "m/s2");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/603/SDHA Horizontal Acceleration Precision; 4 octets.</summary>
    public struct Item603SDHAField
    {
        internal uint W0;

        internal Item603SDHAField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^4 m/s2.</summary>
        public double X_mps2 { readonly get => ((int)(W0 >> 20)) * (1.0 / 16); set => W0 = W0 & ~0xFFF00000u | (uint)(Quantise.Unsigned(value * (16.0 / 1), 12)) << 20; }
        /// <summary>Y; LSB 1/2^4 m/s2.</summary>
        public double Y_mps2 { readonly get => ((int)(W0 >> 8 & 0xFFF)) * (1.0 / 16); set => W0 = W0 & ~0xFFF00u | (uint)(Quantise.Unsigned(value * (16.0 / 1), 12)) << 8 & 0xFFF00u; }
        /// <summary>COHAXY; LSB 1/2^7.</summary>
        public double COHAXY_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 >> 20)) * (1.0 / 16), "m/s2");
            visitor.Quantity("Y", ((int)(W0 >> 8 & 0xFFF)) * (1.0 / 16), "m/s2");
            visitor.Quantity("COHAXY", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/603/COHAHP ; 4 octets.</summary>
    public struct Item603COHAHPField
    {
        internal uint W0;

        internal Item603COHAHPField(uint octets) => W0 = octets;

        /// <summary>COHAXHPX; LSB 1/2^7.</summary>
        public double COHAXHPX_ratio { readonly get => ((int)W0 >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF000000u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 24; }
        /// <summary>COHAXHPY; LSB 1/2^7.</summary>
        public double COHAXHPY_ratio { readonly get => ((int)(W0 << 8) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF0000u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 16 & 0xFF0000u; }
        /// <summary>COHAYHPX; LSB 1/2^7.</summary>
        public double COHAYHPX_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>COAYHPY; LSB 1/2^7.</summary>
        public double COAYHPY_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("COHAXHPX", ((int)W0 >> 24) * (1.0 / 128), "");
            visitor.Quantity("COHAXHPY", ((int)(W0 << 8) >> 24) * (1.0 / 128), "");
            visitor.Quantity("COHAYHPX", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("COAYHPY", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/603/COHAHV ; 4 octets.</summary>
    public struct Item603COHAHVField
    {
        internal uint W0;

        internal Item603COHAHVField(uint octets) => W0 = octets;

        /// <summary>COHAXHVX; LSB 1/2^7.</summary>
        public double COHAXHVX_ratio { readonly get => ((int)W0 >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF000000u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 24; }
        /// <summary>COHAXHVY; LSB 1/2^7.</summary>
        public double COHAXHVY_ratio { readonly get => ((int)(W0 << 8) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF0000u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 16 & 0xFF0000u; }
        /// <summary>COHAYHVX; LSB 1/2^7.</summary>
        public double COHAYHVX_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>COHAYHVY; LSB 1/2^7.</summary>
        public double COHAYHVY_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("COHAXHVX", ((int)W0 >> 24) * (1.0 / 128), "");
            visitor.Quantity("COHAXHVY", ((int)(W0 << 8) >> 24) * (1.0 / 128), "");
            visitor.Quantity("COHAYHVX", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("COHAYHVY", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/604/SDVV Vertical Velocity Precision; 3 octets.</summary>
    public struct Item604SDVVField
    {
        internal uint W0;

        internal Item604SDVVField(uint octets) => W0 = octets;

        /// <summary>SDVV; LSB 1/100 m/s.</summary>
        public double SDVV_mps { readonly get => ((int)(W0 >> 8)) / 100.0; set => W0 = W0 & ~0xFFFF00u | (uint)(Quantise.Unsigned(value * (100.0 / 1), 16)) << 8 & 0xFFFF00u; }
        /// <summary>COVVGH; LSB 1/2^7.</summary>
        public double COVVGH_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("SDVV", ((int)(W0 >> 8)) / 100.0, "m/s");
            visitor.Quantity("COVVGH", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/604/COVVHP ; 2 octets.</summary>
    public struct Item604COVVHPField
    {
        internal uint W0;

        internal Item604COVVHPField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^7.</summary>
        public double X_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Y; LSB 1/2^7.</summary>
        public double Y_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("Y", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/604/COVVHV ; 2 octets.</summary>
    public struct Item604COVVHVField
    {
        internal uint W0;

        internal Item604COVVHVField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^7.</summary>
        public double X_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Y; LSB 1/2^7.</summary>
        public double Y_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("Y", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/604/COVVHA ; 2 octets.</summary>
    public struct Item604COVVHAField
    {
        internal uint W0;

        internal Item604COVVHAField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^7.</summary>
        public double X_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Y; LSB 1/2^7.</summary>
        public double Y_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("Y", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/605/RSVA Vertical Acceleration Precision; 4 octets.</summary>
    public struct Item605RSVAField
    {
        internal uint W0;

        internal Item605RSVAField(uint octets) => W0 = octets;

        /// <summary>SDVA; LSB 1/100 m/s2.</summary>
        public double SDVA_mps2 { readonly get => ((int)(W0 >> 16)) / 100.0; set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Unsigned(value * (100.0 / 1), 16)) << 16; }
        /// <summary>COVAGH; LSB 1/2^7.</summary>
        public double COVAGH_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>COVAVV; LSB 1/2^7.</summary>
        public double COVAVV_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("SDVA", ((int)(W0 >> 16)) / 100.0, "m/s2");
            visitor.Quantity("COVAGH", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("COVAVV", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/605/COVAHP ; 2 octets.</summary>
    public struct Item605COVAHPField
    {
        internal uint W0;

        internal Item605COVAHPField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^7.</summary>
        public double X_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Y; LSB 1/2^7.</summary>
        public double Y_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("Y", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/605/COVAHV ; 2 octets.</summary>
    public struct Item605COVAHVField
    {
        internal uint W0;

        internal Item605COVAHVField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^7.</summary>
        public double X_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Y; LSB 1/2^7.</summary>
        public double Y_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("Y", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/605/COVAHA ; 2 octets.</summary>
    public struct Item605COVAHAField
    {
        internal uint W0;

        internal Item605COVAHAField(uint octets) => W0 = octets;

        /// <summary>X; LSB 1/2^7.</summary>
        public double X_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>Y; LSB 1/2^7.</summary>
        public double Y_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("X", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("Y", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/625/SDRR Range Rate Precision; 4 octets.</summary>
    public struct Item625SDRRField
    {
        internal uint W0;

        internal Item625SDRRField(uint octets) => W0 = octets;

        /// <summary>SDRR; LSB 1/10 m/s.</summary>
        public double SDRR_mps { readonly get => ((int)(W0 >> 8)) / 10.0; set => W0 = W0 & ~0xFFFFFF00u | (uint)(Quantise.Unsigned(value * (10.0 / 1), 24)) << 8; }
        /// <summary>CORRR; LSB 1/2^7.</summary>
        public double CORRR_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("SDRR", ((int)(W0 >> 8)) / 10.0, "m/s");
            visitor.Quantity("CORRR", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/625/SDRA Range Acceleration Precision; 4 octets.</summary>
    public struct Item625SDRAField
    {
        internal uint W0;

        internal Item625SDRAField(uint octets) => W0 = octets;

        /// <summary>SDRA; LSB 1/2^7 m/s2.</summary>
        public double SDRA_mps2 { readonly get => ((int)(W0 >> 16)) * (1.0 / 128); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Unsigned(value * (128.0 / 1), 16)) << 16; }
        /// <summary>CORAR; LSB 1/2^7.</summary>
        public double CORAR_ratio { readonly get => ((int)(W0 << 16) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFF00u | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) << 8 & 0xFF00u; }
        /// <summary>CORARR; LSB 1/2^7.</summary>
        public double CORARR_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("SDRA", ((int)(W0 >> 16)) * (1.0 / 128), "m/s2");
            visitor.Quantity("CORAR", ((int)(W0 << 16) >> 24) * (1.0 / 128), "");
            visitor.Quantity("CORARR", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/626/SDDA Precision of Doppler Acceleration; 3 octets.</summary>
    public struct Item626SDDAField
    {
        internal uint W0;

        internal Item626SDDAField(uint octets) => W0 = octets;

        /// <summary>SDDA; LSB 1/2^6 m/s2.</summary>
        public double SDDA_mps2 { readonly get => ((int)(W0 >> 8)) * (1.0 / 64); set => W0 = W0 & ~0xFFFF00u | (uint)(Quantise.Unsigned(value * (64.0 / 1), 16)) << 8 & 0xFFFF00u; }
        /// <summary>CODADV; LSB 1/2^7.</summary>
        public double CODADV_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("SDDA", ((int)(W0 >> 8)) * (1.0 / 64), "m/s2");
            visitor.Quantity("CODADV", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/627/SDAZR Standard Deviation of Azimuth Rate; 3 octets.</summary>
    public struct Item627SDAZRField
    {
        internal uint W0;

        internal Item627SDAZRField(uint octets) => W0 = octets;

        /// <summary>SDAZR; LSB 45/2^16 deg.</summary>
        public double SDAZR_deg { readonly get => ((int)(W0 >> 8)) * (45.0 / 65536); set => W0 = W0 & ~0xFFFF00u | (uint)(Quantise.Unsigned(value * (65536.0 / 45), 16)) << 8 & 0xFFFF00u; }
        /// <summary>COAZRAZ; LSB 1/2^7.</summary>
        public double COAZRAZ_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("SDAZR", ((int)(W0 >> 8)) * (45.0 / 65536), "deg");
            visitor.Quantity("COAZRAZ", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/627/AZEX Azimuth Extent; 4 octets.</summary>
    public struct Item627AZEXField
    {
        internal uint W0;

        internal Item627AZEXField(uint octets) => W0 = octets;

        /// <summary>S; LSB 360/2^16 deg.</summary>
        public double S_deg { readonly get => ((int)(W0 >> 16)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Wrapped(value * (8192.0 / 45))) << 16; }
        /// <summary>E; LSB 360/2^16 deg.</summary>
        public double E_deg { readonly get => ((int)(W0 & 0xFFFF)) * (45.0 / 8192); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Wrapped(value * (8192.0 / 45))) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("S", ((int)(W0 >> 16)) * (45.0 / 8192), "deg");
            visitor.Quantity("E", ((int)(W0 & 0xFFFF)) * (45.0 / 8192), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/628/SDER Standard Deviation of Elevation Rate; 3 octets.</summary>
    public struct Item628SDERField
    {
        internal uint W0;

        internal Item628SDERField(uint octets) => W0 = octets;

        /// <summary>SDELR; LSB 45/2^16 deg/s.</summary>
        public double SDELR_degps { readonly get => ((int)(W0 >> 8)) * (45.0 / 65536); set => W0 = W0 & ~0xFFFF00u | (uint)(Quantise.Unsigned(value * (65536.0 / 45), 16)) << 8 & 0xFFFF00u; }
        /// <summary>COELREL; LSB 1/2^7.</summary>
        public double COELREL_ratio { readonly get => ((int)(W0 << 24) >> 24) * (1.0 / 128); set => W0 = W0 & ~0xFFu | (uint)(Quantise.Signed(value * (128.0 / 1), 8)) & 0xFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("SDELR", ((int)(W0 >> 8)) * (45.0 / 65536), "deg/s");
            visitor.Quantity("COELREL", ((int)(W0 << 24) >> 24) * (1.0 / 128), "");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/628/ELEX Elevation Extent; 4 octets.</summary>
    public struct Item628ELEXField
    {
        internal uint W0;

        internal Item628ELEXField(uint octets) => W0 = octets;

        /// <summary>S; LSB 180/2^16 deg.</summary>
        public double S_deg { readonly get => ((int)W0 >> 16) * (45.0 / 16384); set => W0 = W0 & ~0xFFFF0000u | (uint)(Quantise.Signed(value * (16384.0 / 45), 16)) << 16; }
        /// <summary>E; LSB 180/2^16 deg.</summary>
        public double E_deg { readonly get => ((int)(W0 << 16) >> 16) * (45.0 / 16384); set => W0 = W0 & ~0xFFFFu | (uint)(Quantise.Signed(value * (16384.0 / 45), 16)) & 0xFFFFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Quantity("S", ((int)W0 >> 16) * (45.0 / 16384), "deg");
            visitor.Quantity("E", ((int)(W0 << 16) >> 16) * (45.0 / 16384), "deg");
            visitor.EndGroup();
        }
    }

    /// <summary>I015/630/RPP Reflected Path - Power; 2 octets.</summary>
    public struct Item630RPPField
    {
        internal uint W0;

        internal Item630RPPField(uint octets) => W0 = octets;

        /// <summary>RPP; LSB 1 dB.</summary>
        public double RPP_dB { readonly get => (double)((int)(W0 << 23) >> 23); set => W0 = W0 & ~0x1FFu | (uint)(Quantise.Signed(value * (1.0 / 1), 9)) & 0x1FFu; }

        internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct
        {
            visitor.BeginGroup(name);
            visitor.Spare(W0 >> 9);
            visitor.Quantity("RPP", (double)((int)(W0 << 23) >> 23), "dB");
            visitor.EndGroup();
        }
    }
}
