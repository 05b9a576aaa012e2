using System.Buffers;
using System.Buffers.Binary;
using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>
/// Keeps records by category, source and time of day and gives them on octet for octet, in the blocks they came in. What cannot be read is not kept, and counted.
/// </summary>
public sealed class RecordFilter
{
    private readonly ArrayBufferWriter<byte> _kept = new(1 << 16);
    private int _blockStart;
    private int _blockOffset;
    private int _part;

    /// <summary>Categories to keep; empty keeps all.</summary>
    public HashSet<byte> Categories { get; init; } = [];

    /// <summary>Sources (SAC, SIC) to keep; empty keeps all.</summary>
    public HashSet<(byte Sac, byte Sic)> Sources { get; init; } = [];

    /// <summary>Times of day in seconds to keep, from the first to before the second; a window whose end is before its start goes through midnight. Null keeps all, also records without a time.</summary>
    public (double FromS, double ToS)? Window { get; init; }

    public long Kept { get; private set; }

    public long Dropped { get; private set; }

    public long Rejected { get; private set; }

    /// <summary>The blocks of a datagram with the records that are kept, without ORADIS headers, valid until the next call; empty when none is.</summary>
    public ReadOnlyMemory<byte> Apply(ReadOnlySpan<byte> datagram, EditionTable editions)
    {
        _kept.ResetWrittenCount();
        _blockOffset = -1;
        var sink = new Sink(this);
        AsterixDatagram.Read(datagram, editions, ref sink);
        return _kept.WrittenMemory;
    }

    private bool Keeps(byte category, ReadOnlySpan<byte> record, double timeOfDayS)
    {
        if (Categories.Count > 0 && !Categories.Contains(category))
            return false;
        if (Sources.Count > 0 && !(NorthAmericaSecurity.Asterix.Categories.TryPeekSource(record, out byte sac, out byte sic) && Sources.Contains((sac, sic))))
            return false;
        return Window is not { } window || (window.FromS <= window.ToS
            ? timeOfDayS >= window.FromS && timeOfDayS < window.ToS
            : timeOfDayS >= window.FromS || timeOfDayS < window.ToS);
    }

    private void Keep(in RecordContext context)
    {
        int blockOffset = _part + context.BlockOffset;
        if (blockOffset != _blockOffset)
        {
            (_blockOffset, _blockStart) = (blockOffset, _kept.WrittenCount);
            Span<byte> header = _kept.GetSpan(AsterixReader.HeaderSize);
            header[0] = context.Layout.Category;
            _kept.Advance(AsterixReader.HeaderSize);
        }

        _kept.Write(context.Octets);
        Span<byte> block = System.Runtime.InteropServices.MemoryMarshal.AsMemory(_kept.WrittenMemory).Span[_blockStart..];
        BinaryPrimitives.WriteUInt16BigEndian(block[1..], (ushort)block.Length);
    }

    private readonly struct Sink(RecordFilter owner) : IDatagramSink
    {
        public void BeginAt(int offset) => owner._part = offset;

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            if (owner.Keeps(context.Layout.Category, context.Octets, owner.Window is null ? double.NaN : RecordTime.Of(ref record)))
            {
                owner.Kept++;
                owner.Keep(context);
            }
            else
            {
                owner.Dropped++;
            }
        }

        public void Reject(in Rejection rejection) => owner.Rejected++;
    }
}
