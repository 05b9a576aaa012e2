namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Octets that a reader told of: a record, or octets passed over.</summary>
/// <param name="BlockEnd">Where the block of a record ends by its LEN; 0 for what is in no block.</param>
internal readonly record struct Entry(int Offset, int Length, Layout Layout, Rejection? Rejection, int BlockEnd = 0)
{
    public int End => Offset + Length;
}

/// <summary>
/// Takes account of what a reader tells: every octet is in one record, one rejection or one header (CAT and LEN), in order. What is done with a record besides is for a <see cref="IRecordUse"/>.
/// </summary>
internal sealed class Account<TUse>(TUse use) : IRecordSink where TUse : IRecordUse
{
    public List<Entry> Entries { get; } = [];

    public IEnumerable<Entry> Records => Entries.Where(e => e.Rejection is null);

    public IEnumerable<Rejection> Rejections => Entries.Where(e => e.Rejection is not null).Select(e => e.Rejection!.Value);

    public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
        Entries.Add(new Entry(context.Offset, context.Octets.Length, context.Layout, null));
        use.Take(context, ref record);
    }

    public void Reject(in Rejection rejection) => Entries.Add(new Entry(rejection.Offset, rejection.SkippedOctets, rejection.Layout, rejection));

    /// <summary>Reads and balances; null, or what does not balance.</summary>
    public string? Read(ReadOnlySpan<byte> bytes, EditionTable editions)
    {
        Entries.Clear();
        Account<TUse> sink = this;
        int blocks = AsterixReader.Read(bytes, editions, ref sink);
        int at = 0, end = 0, headers = 0;
        for (int i = 0; i < Entries.Count; i++)
        {
            Entry entry = Entries[i];
            RejectionReason? reason = entry.Rejection?.Reason;
            if (entry.Length <= 0)
                return $"{entry} has no octets";
            // Where a LEN is too long and the next block begins exactly behind a record, nothing is passed over: the header stands within the block.
            if (entry.Offset == at + AsterixReader.HeaderSize && reason is null or RejectionReason.Record)
            {
                end = at + (bytes[at + 1] << 8 | bytes[at + 2]);
                at += AsterixReader.HeaderSize;
                headers++;
            }

            if (entry.Offset != at)
                return $"{entry} does not follow octet {at}";
            at = entry.End;
            if (reason is null or RejectionReason.Record)
                Entries[i] = entry with { BlockEnd = end };
            if (at > bytes.Length)
                return $"{entry} is beyond the {bytes.Length} octets";
            if (reason is null or RejectionReason.Record && entry.Offset >= end || reason is null && at > end)
                return $"{entry} is not in its block, which ends at {end}";
            if (reason is not (null or RejectionReason.Record) && entry.Offset < end)
                return $"{entry} is in a block, which ends at {end}";
            if (reason == RejectionReason.Record)
            {
                RecordFault fault = entry.Rejection!.Value.Fault;
                if (fault.Kind == RecordFaultKind.None || fault.Offset < 0 || entry.Offset + fault.Offset > Math.Min(end, bytes.Length) || fault.Item.Length == 0 != (fault.Kind == RecordFaultKind.CategoryNotKnown))
                    return $"{entry} has no good reason";
                // Where reading goes on elsewhere than LEN says, the block ends there.
                end = at;
            }
        }

        return at != bytes.Length ? $"{bytes.Length - at} octets from {at} on are not accounted for" : headers != blocks ? $"{headers} headers and {blocks} blocks" : null;
    }
}

/// <summary>What is done with a record.</summary>
internal interface IRecordUse
{
    void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct;
}

/// <summary>Nothing is done with a record.</summary>
internal readonly struct NoUse : IRecordUse
{
    public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
    }
}
