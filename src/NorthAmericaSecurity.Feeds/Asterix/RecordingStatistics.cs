using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>Counts of one source's records of one category and edition. Times are in seconds since the midnight before the first.</summary>
public sealed class SourceStatistics(Layout layout, (byte Sac, byte Sic)? source)
{
    private readonly DayClock _clock = new();

    public Layout Layout { get; } = layout;

    public (byte Sac, byte Sic)? Source { get; } = source;

    public long Records { get; internal set; }

    public long Octets { get; internal set; }

    public long Rejected { get; internal set; }

    /// <summary>NaN while no record had a time.</summary>
    public double FirstS { get; private set; } = double.NaN;

    public double LastS { get; private set; } = double.NaN;

    /// <summary>Longest time between a record and the next that is later.</summary>
    public double LongestGapS { get; private set; } = double.NaN;

    public double PerSecond => LastS > FirstS ? Records / (LastS - FirstS) : double.NaN;

    internal void At(double timeOfDayS)
    {
        if (!_clock.TryResolve(timeOfDayS, out double time))
            return;
        if (double.IsNaN(FirstS))
            (FirstS, LastS) = (time, time);
        else if (time > LastS)
            LongestGapS = double.IsNaN(LongestGapS) ? time - LastS : Math.Max(LongestGapS, time - LastS);
        FirstS = Math.Min(FirstS, time);
        LastS = Math.Max(LastS, time);
    }
}

/// <summary>What a recording holds, by category, edition and source, and what of it could not be read.</summary>
public sealed class RecordingStatistics
{
    private readonly Dictionary<(Layout Layout, (byte, byte)? Source), SourceStatistics> _rows = [];
    private SourceStatistics? _latest;

    public long Blocks { get; private set; }

    /// <summary>By category and source.</summary>
    public IReadOnlyList<SourceStatistics> Rows => [.. _rows.Values.OrderBy(r => r.Layout.Category).ThenBy(r => r.Layout.Edition).ThenBy(r => r.Source)];

    /// <summary>Rejections by what was wrong, without place.</summary>
    public SortedDictionary<string, long> Rejections { get; } = new(StringComparer.Ordinal);

    public void Add(in Datagram datagram, EditionTable editions)
    {
        var sink = new Sink(this);
        Blocks += AsterixDatagram.Read(datagram.Payload.Span, editions, ref sink);
    }

    private SourceStatistics Row(Layout layout, (byte, byte)? source)
    {
        // Records of a source come in a row: most are of the one before.
        if (_latest is { } latest && latest.Layout == layout && latest.Source == source)
            return latest;
        if (!_rows.TryGetValue((layout, source), out SourceStatistics? row))
            _rows[(layout, source)] = row = new SourceStatistics(layout, source);
        return _latest = row;
    }

    private readonly struct Sink(RecordingStatistics owner) : IDatagramSink
    {
        public void BeginAt(int offset)
        {
        }

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            SourceStatistics row = owner.Row(context.Layout, Categories.TryPeekSource(context.Octets, out byte sac, out byte sic) ? (sac, sic) : null);
            row.Records++;
            row.Octets += context.Octets.Length;
            row.At(RecordTime.Of(ref record));
        }

        public void Reject(in Rejection rejection)
        {
            if (rejection.Reason == RejectionReason.Record)
                owner.Row(rejection.Layout, rejection.Source).Rejected++;
            string reason = Asterix.Rejections.Describe(rejection);
            reason = reason[..reason.LastIndexOf(';')];
            owner.Rejections[reason] = owner.Rejections.GetValueOrDefault(reason) + 1;
        }
    }
}
