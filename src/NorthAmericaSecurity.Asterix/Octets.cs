using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>
/// Big-endian loads and stores of one to eight octets, and the variable shapes of EUROCONTROL-SPEC-0149 part 1: announcing octets (FSPEC), extents and chains.
/// Nothing here checks bounds but where it says so: a caller compares the octets left with the octets of the item before it loads, and reserves the most an item can take before it stores.
/// </summary>
internal static class Octets
{
    /// <summary>Returned for a shape that goes on beyond the octets there are.</summary>
    internal const int Torn = -1;

    /// <summary>Returned for a shape longer than any specification has.</summary>
    internal const int TooLong = -2;

    /// <summary>The places of extension bits where every octet has one.</summary>
    private const ulong Extensions = 0x0101010101010101;

    /// <summary>Names of all field reference numbers that an octet can give, so that a rejection makes none.</summary>
    private static readonly string[] FieldReferences = [.. Enumerable.Range(0, 256).Select(i => "FRN " + i)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint U8(ref byte b, nint at) => Unsafe.Add(ref b, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint U16(ref byte b, nint at) => BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref b, at)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint U24(ref byte b, nint at) => U16(ref b, at) << 8 | U8(ref b, at + 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint U32(ref byte b, nint at) => BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref b, at)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong U40(ref byte b, nint at) => (ulong)U32(ref b, at) << 8 | U8(ref b, at + 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong U48(ref byte b, nint at) => (ulong)U32(ref b, at) << 16 | U16(ref b, at + 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong U56(ref byte b, nint at) => (ulong)U32(ref b, at) << 24 | U24(ref b, at + 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong U64(ref byte b, nint at) => BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref b, at)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put8(ref byte b, nint at, uint value) => Unsafe.Add(ref b, at) = (byte)value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put16(ref byte b, nint at, uint value) => Unsafe.WriteUnaligned(ref Unsafe.Add(ref b, at), BinaryPrimitives.ReverseEndianness((ushort)value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put24(ref byte b, nint at, uint value)
    {
        Put16(ref b, at, value >> 8);
        Put8(ref b, at + 2, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put32(ref byte b, nint at, uint value) => Unsafe.WriteUnaligned(ref Unsafe.Add(ref b, at), BinaryPrimitives.ReverseEndianness(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put40(ref byte b, nint at, ulong value)
    {
        Put32(ref b, at, (uint)(value >> 8));
        Put8(ref b, at + 4, (uint)value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put48(ref byte b, nint at, ulong value)
    {
        Put32(ref b, at, (uint)(value >> 16));
        Put16(ref b, at + 4, (uint)value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put56(ref byte b, nint at, ulong value)
    {
        Put32(ref b, at, (uint)(value >> 24));
        Put24(ref b, at + 4, (uint)value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put64(ref byte b, nint at, ulong value) => Unsafe.WriteUnaligned(ref Unsafe.Add(ref b, at), BinaryPrimitives.ReverseEndianness(value));

    /// <summary>
    /// Stores of three, five, six or seven octets as one of four or eight: those behind are overwritten by what follows, and a record's destination has room for eight more than its items.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void PutWide24(ref byte b, nint at, uint value) => Put32(ref b, at, value << 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void PutWide40(ref byte b, nint at, ulong value) => Put64(ref b, at, value << 24);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void PutWide48(ref byte b, nint at, ulong value) => Put64(ref b, at, value << 16);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void PutWide56(ref byte b, nint at, ulong value) => Put64(ref b, at, value << 8);

    /// <summary>Refuses a destination that is too short for a record, out of the way of those that are not.</summary>
    [DoesNotReturn]
    internal static void RefuseDestination(int octets, int needed) => throw new ArgumentException($"{octets} octets are too few for a record of up to {needed}", "destination");

    /// <summary>Reads the octets that announce items or subfields, seven each and a bit that tells whether another follows; up to eight of them.</summary>
    /// <param name="bits">The octets, the first in the highest place, without their extension bits.</param>
    /// <returns>The place behind them, <see cref="Torn"/> or <see cref="TooLong"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint ReadAnnouncement(ref byte b, nint at, nint end, out ulong bits)
    {
        at = ReadExtended(ref b, at, end, Extensions, 0, out ulong octets);
        bits = octets & ~Extensions;
        return at;
    }

    /// <summary>Writes announcing octets: as many as the last bit that is set needs, and at least <paramref name="atLeast"/>, so that a record is sent again as it came.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint WriteAnnouncement(ref byte b, nint at, ulong bits, int atLeast)
    {
        // Bits behind the last octet. A bit in the first, always taken for set, makes the least one octet.
        int behind = BitOperations.TrailingZeroCount(bits | 1UL << 63) & 56;
        if (atLeast > 1)
            behind = Math.Min(behind, 64 - 8 * atLeast);
        Put64(ref b, at, bits | Extensions << 8 << behind);
        return at + 8 - (nint)((uint)behind >> 3);
    }

    /// <summary>The field reference number, from 1, of the first of announcing bits.</summary>
    internal static int FirstFieldReference(ulong bits)
    {
        int place = BitOperations.LeadingZeroCount(bits);
        return place / 8 * 7 + place % 8 + 1;
    }

    /// <summary>The name of the first field reference number among announcing bits, for a rejection.</summary>
    internal static string FieldReference(ulong bits) => FieldReferences[FirstFieldReference(bits)];

    /// <summary>The name of a field reference number.</summary>
    internal static string FieldReference(int number) => FieldReferences[number];

    /// <summary>Reads an extended item of up to eight octets.</summary>
    /// <param name="ends">The places of extension bits.</param>
    /// <param name="stops">The places among them at which the item ends whatever the bit says.</param>
    /// <param name="octets">The item, its first octet in the highest place.</param>
    /// <returns>The place behind it, <see cref="Torn"/> or <see cref="TooLong"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint ReadExtended(ref byte b, nint at, nint end, ulong ends, ulong stops, out ulong octets)
    {
        // All eight octets at once where there are as many; those behind the first end are cut off.
        if (end - at < 8)
        {
            // A variable of its own, so that the one that is asked for can stay in a register.
            at = ReadExtendedAtEnd(ref b, at, end, ends, stops, out ulong few);
            octets = few;
            return at;
        }

        ulong word = U64(ref b, at), last = (~word | stops) & ends;
        // The length decides where everything behind stands. Taken by branches, which are foreseen, rather than from a count, which is waited for: a third of a record's time. By halves, since a
        // processor has no test of 64 bits in one instruction.
        uint near = (uint)(last >> 32);
        if ((near & 1u << 24) != 0)
        {
            octets = word & 0xFFUL << 56;
            return at + 1;
        }

        if ((near & 1u << 16) != 0)
        {
            octets = word & 0xFFFFUL << 48;
            return at + 2;
        }

        if ((near & 1u << 8) != 0)
        {
            octets = word & 0xFFFFFFUL << 40;
            return at + 3;
        }

        if ((near & 1u) != 0)
        {
            octets = word & 0xFFFFFFFFUL << 32;
            return at + 4;
        }

        octets = word & ~(0x7FFFFFFFFFFFFFFFUL >> BitOperations.LeadingZeroCount(last));
        if ((last & 1UL << 24) != 0)
            return at + 5;
        return last != 0 ? at + 1 + (BitOperations.LeadingZeroCount(last) >> 3) : TooLong;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint ReadExtendedAtEnd(ref byte b, nint at, nint end, ulong ends, ulong stops, out ulong octets)
    {
        octets = 0;
        for (int shift = 56; at < end; shift -= 8)
        {
            octets |= (ulong)U8(ref b, at++) << shift;
            ulong extension = 1UL << shift;
            if ((ends & extension) != 0 && (octets & extension & ~stops) == 0)
                return at;
        }

        return Torn;
    }

    /// <summary>Reads an extended item of up to sixteen octets; as <see cref="ReadExtended"/>.</summary>
    internal static nint ReadExtended128(ref byte b, nint at, nint end, UInt128 ends, UInt128 stops, out UInt128 octets)
    {
        octets = 0;
        for (int shift = 120; shift >= 0; shift -= 8)
        {
            if (at >= end)
                return Torn;
            octets |= (UInt128)U8(ref b, at++) << shift;
            UInt128 extension = UInt128.One << shift;
            if ((ends & extension) != 0 && (octets & extension & ~stops) == 0)
                return at;
        }

        return TooLong;
    }

    /// <summary>Writes an extended item; the octets behind its last are overwritten by what follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint WriteExtended(ref byte b, nint at, ulong octets, int count)
    {
        Put64(ref b, at, octets);
        return at + count;
    }

    internal static nint WriteExtended(ref byte b, nint at, UInt128 octets, int count)
    {
        Put64(ref b, at, (ulong)(octets >> 64));
        Put64(ref b, at + 8, (ulong)octets);
        return at + count;
    }

    /// <summary>The place behind a chain of entries, the last bit of each telling whether another follows; <see cref="Torn"/> when it goes on beyond the end.</summary>
    internal static nint EndOfChain(ref byte b, nint at, nint end, int entryOctets)
    {
        do
        {
            if (end - at < entryOctets)
                return Torn;
            at += entryOctets;
        }
        while ((U8(ref b, at - 1) & 1) != 0);

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint WriteSpan(ref byte b, nint at, ReadOnlySpan<byte> octets)
    {
        Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref b, at), ref MemoryMarshal.GetReference(octets), (uint)octets.Length);
        return at + octets.Length;
    }

    /// <summary>Writes a chain of entries or of random fields: shapes that cannot be without an octet.</summary>
    internal static nint WriteSome(ref byte b, nint at, ReadOnlySpan<byte> octets)
        => !octets.IsEmpty ? WriteSpan(ref b, at, octets) : throw new InvalidOperationException("an item of chained entries or random fields is announced, and has none");

    /// <summary>Writes a field with its length, itself counted, in front.</summary>
    internal static nint WriteExplicit(ref byte b, nint at, ReadOnlySpan<byte> octets)
    {
        if (octets.Length >= byte.MaxValue)
            throw new InvalidOperationException($"a field of {octets.Length + 1} octets cannot be sent: 255 are the most");
        Put8(ref b, at, (uint)octets.Length + 1);
        return WriteSpan(ref b, at + 1, octets);
    }

    /// <summary>Gives a visitor the octets of an extended item that its edition does not know.</summary>
    internal static void VisitExtension<TVisitor>(ref TVisitor visitor, ulong octets, int known, int count) where TVisitor : IItemVisitor, allows ref struct
        => VisitExtension(ref visitor, (UInt128)octets << 64, known, count);

    internal static void VisitExtension<TVisitor>(ref TVisitor visitor, UInt128 octets, int known, int count) where TVisitor : IItemVisitor, allows ref struct
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, octets);
        visitor.Octets("_ext", bytes[known..count]);
    }
}

/// <summary>
/// Whether a reader compares the octets left before each item. A record is read without once its length is known to do; one that does not do is read with, to find the item that is torn.
/// </summary>
internal interface IBounds
{
    static abstract bool AreChecked { get; }
}

/// <summary>The length of all fixed items has been compared at once.</summary>
internal readonly struct Trusted : IBounds
{
    public static bool AreChecked => false;
}

/// <summary>Every item's length is compared.</summary>
internal readonly struct Checked : IBounds
{
    public static bool AreChecked => true;
}

/// <summary>Where a compound item that is visited keeps its subfields.</summary>
internal interface IKept
{
    static abstract bool IsPacked { get; }
}

/// <summary>In a field each.</summary>
internal readonly struct InFields : IKept
{
    public static bool IsPacked => false;
}

/// <summary>In the octets that were read.</summary>
internal readonly struct InOctets : IKept
{
    public static bool IsPacked => true;
}

/// <summary>The bits of what is announced, and their halves.</summary>
[StructLayout(LayoutKind.Explicit)]
internal struct Presence
{
    [FieldOffset(0)]
    internal ulong Bits;

    [FieldOffset(4)]
    internal uint First;

    [FieldOffset(0)]
    internal uint Second;
}
