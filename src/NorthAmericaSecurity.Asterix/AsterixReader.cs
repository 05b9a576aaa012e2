using System.Buffers.Binary;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Where a record stands and how it is laid out.</summary>
public readonly ref struct RecordContext
{
    internal RecordContext(Layout layout, int blockOffset, int offset, ReadOnlySpan<byte> octets)
    {
        Layout = layout;
        BlockOffset = blockOffset;
        Offset = offset;
        Octets = octets;
    }

    public Layout Layout { get; }

    /// <summary>Offset of its block's first octet, CAT, in the bytes read.</summary>
    public int BlockOffset { get; }

    /// <summary>Offset of the record's first octet in the bytes read.</summary>
    public int Offset { get; }

    /// <summary>The record as it was sent.</summary>
    public ReadOnlySpan<byte> Octets { get; }
}

/// <summary>Why octets were passed over.</summary>
public enum RejectionReason : byte
{
    /// <summary>A record cannot be read: <see cref="Rejection.Fault"/> tells why. The rest of its block is lost.</summary>
    Record,

    /// <summary>Fewer octets are left than CAT and LEN take.</summary>
    HeaderTorn,

    /// <summary>LEN counts fewer octets than CAT, LEN and one of a record.</summary>
    LengthTooSmall,

    /// <summary>LEN counts more octets than are left.</summary>
    LengthBeyondEnd,

    /// <summary>Octets behind the last block that begin no other.</summary>
    TrailingOctets,

    /// <summary>What stands where CAT and LEN should is neither: no record follows that can be read, LEN leads nowhere, and a block begins within.</summary>
    NotAHeader,
}

/// <summary>Octets that were passed over, and why.</summary>
/// <param name="Offset">Offset of the first of them, in the bytes read.</param>
/// <param name="SkippedOctets">How many.</param>
/// <param name="Layout">For a record: category, and the edition it was read by.</param>
/// <param name="Source">For a record that gives it: its SAC and SIC.</param>
/// <param name="Fault">For a record: item, reason and the octet within the record.</param>
public readonly record struct Rejection(RejectionReason Reason, int Offset, int SkippedOctets, Layout Layout, (byte Sac, byte Sic)? Source, RecordFault Fault);

/// <summary>Takes records of any category as they are read. Made for structs: a method is compiled for each type of record and nothing is boxed.</summary>
public interface IRecordSink
{
    /// <summary>Takes a record; it and the context are of the octets being read and must not be kept.</summary>
    void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct;

    /// <summary>Takes a note of octets that were passed over.</summary>
    void Reject(in Rejection rejection);
}

/// <summary>
/// Reads data blocks (CAT, LEN counting itself and CAT, records; EUROCONTROL-SPEC-0149 part 1) and their records. Nothing is copied or allocated, nothing is thrown: what cannot be read is
/// given to the sink as a rejection. Reading goes on at the next block by LEN; where LEN leads nowhere, at the next octets that can be a block and begin with a record that can be read.
/// </summary>
public static class AsterixReader
{
    /// <summary>Octets of CAT and LEN.</summary>
    public const int HeaderSize = 3;

    /// <summary>Blocks that are followed by their LEN to judge whether one leads anywhere.</summary>
    private const int Foresight = 4;

    /// <summary>Reads everything in a datagram, or in a recording of blocks one behind another.</summary>
    /// <returns>Data blocks found.</returns>
    public static int Read<TSink>(ReadOnlySpan<byte> bytes, EditionTable editions, ref TSink sink) where TSink : IRecordSink, allows ref struct
    {
        Categories.Records records = default;
        int at = 0, blocks = 0;
        while (at < bytes.Length)
        {
            RejectionReason reason = Header(bytes, at, out int length);
            if (reason != RejectionReason.Record)
            {
                int next = Resynchronise(bytes, at + 1, editions, ref records);
                sink.Reject(new Rejection(at > 0 && next == bytes.Length && reason != RejectionReason.LengthBeyondEnd ? RejectionReason.TrailingOctets : reason, at, next - at, default, null, default));
                at = next;
                continue;
            }

            blocks++;
            byte category = bytes[at];
            int end = at + length, record = at + HeaderSize;
            while (record < end)
            {
                ReadOnlySpan<byte> left = bytes[record..end];
                Layout layout = editions.Of(category, left);
                if (Categories.TryRead(layout, left, at, record, ref records, ref sink, out int octets, out RecordFault fault))
                {
                    record += octets;
                    continue;
                }

                // The next record could be anywhere; the next block is where LEN says, unless nothing can be a block there.
                if (!LeadsOn(bytes, end, category, editions) && !IsBlock(bytes, end, editions, ref records))
                {
                    // Octets of records that were given are not looked at again; before the first record not even CAT and LEN are certain.
                    bool isHeader = record > at + HeaderSize;
                    end = Resynchronise(bytes, isHeader ? record : at + 1, editions, ref records);
                    if (end <= record)
                    {
                        if (!isHeader)
                        {
                            blocks--;
                            sink.Reject(new Rejection(RejectionReason.NotAHeader, at, end - at, default, null, default));
                        }

                        break;
                    }
                }

                sink.Reject(new Rejection(RejectionReason.Record, record, end - record, layout, Categories.TryPeekSource(left, out byte sac, out byte sic) ? (sac, sic) : null, fault));
                break;
            }

            at = end;
        }

        return blocks;
    }

    private static RejectionReason Header(ReadOnlySpan<byte> bytes, int at, out int length)
    {
        length = 0;
        if (bytes.Length - at < HeaderSize)
            return RejectionReason.HeaderTorn;
        length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 1)..]);
        return length <= HeaderSize ? RejectionReason.LengthTooSmall : length > bytes.Length - at ? RejectionReason.LengthBeyondEnd : RejectionReason.Record;
    }

    /// <summary>Whether blocks follow each other from <paramref name="at"/> on, of known categories or the given one, to the end or for some way.</summary>
    private static bool LeadsOn(ReadOnlySpan<byte> bytes, int at, byte category, EditionTable editions)
    {
        for (int i = 0; i < Foresight && at != bytes.Length; i++)
        {
            if (Header(bytes, at, out int length) != RejectionReason.Record || bytes[at] != category && editions.Of(bytes[at]).Type == RecordType.None)
                return false;
            at += length;
        }

        return true;
    }

    /// <summary>The next offset at which a block begins; the end when there is none.</summary>
    private static int Resynchronise(ReadOnlySpan<byte> bytes, int from, EditionTable editions, ref Categories.Records scratch)
    {
        for (int at = from; at < bytes.Length - HeaderSize; at++)
        {
            if (IsBlock(bytes, at, editions, ref scratch))
                return at;
        }

        return bytes.Length;
    }

    /// <summary>
    /// Whether octets are a block: of a known category, its first record can be read, and either its LEN leads on or it holds something and its records fill it to the last octet, which tells a
    /// block also where stray octets follow it.
    /// </summary>
    private static bool IsBlock(ReadOnlySpan<byte> bytes, int at, EditionTable editions, ref Categories.Records scratch)
    {
        if (at >= bytes.Length || editions.Of(bytes[at]).Type == RecordType.None || Header(bytes, at, out int length) != RejectionReason.Record)
            return false;
        bool leadsOn = LeadsOn(bytes, at + length, bytes[at], editions);
        return (leadsOn || bytes[at + HeaderSize] > 1) && AreRecords(bytes.Slice(at + HeaderSize, length - HeaderSize), bytes[at], editions, onlyFirst: leadsOn, ref scratch);
    }

    private static bool AreRecords(ReadOnlySpan<byte> left, byte category, EditionTable editions, bool onlyFirst, ref Categories.Records scratch)
    {
        Nothing nothing = default;
        while (!left.IsEmpty)
        {
            if (!Categories.TryRead(editions.Of(category, left), left, 0, 0, ref scratch, ref nothing, out int length, out _))
                return false;
            if (onlyFirst)
                return true;
            left = left[length..];
        }

        return true;
    }

    private readonly struct Nothing : IRecordSink
    {
        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
        }

        public void Reject(in Rejection rejection)
        {
        }
    }
}
