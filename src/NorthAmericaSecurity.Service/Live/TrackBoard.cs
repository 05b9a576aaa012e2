using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>Where a track was.</summary>
/// <param name="HeightM">Null if it was not known.</param>
public readonly record struct PastPoint(double TimeS, double LatitudeDeg, double LongitudeDeg, float? HeightM);

/// <summary>
/// The tracks of one picture as audiences find them: the picture writes what changed, and each audience asks for what changed since it last asked. Nothing waits here for anybody: a track that changed
/// ten times since is one track. The rows stand in blocks with a lock each, so that the picture never waits for an audience that reads them all.
/// </summary>
public sealed class TrackBoard
{
    /// <summary>How many endings are remembered: an audience that missed more begins anew.</summary>
    private const int MostEndings = 1 << 16;

    private const int HistoryPoints = 64;

    private const int BlockBits = 8, BlockRows = 1 << BlockBits;

    private const double HistoryEveryS = 5.0;

    private readonly Lock _lock = new();
    private readonly Dictionary<long, int> _slotOf = [];
    private readonly Queue<(long Version, long Id)> _endings = new();
    private readonly Stack<int> _free = new();
    private Row[][] _blocks = [];
    private int _used;
    private long _version;
    private long _forgotten;

    private struct Row
    {
        public TrackReport Report;
        public long Version;
        public Queue<PastPoint>? Past;
        public double PastS;
    }

    /// <summary>Time of the log, in seconds of the scene; NaN before the first entry.</summary>
    public double TimeS { get; private set; } = double.NaN;

    public int Count => _slotOf.Count;

    /// <summary>Takes what an entry changed.</summary>
    public void Publish(in PictureChange change)
    {
        lock (_lock)
        {
            _version++;
            TimeS = change.TimeS;
            foreach (TrackReport track in change.Updated)
                Put(track, updated: true);
            foreach (TrackReport track in change.Swept)
                Put(track, updated: false);
            foreach (long id in change.Ended)
                End(id);
        }
    }

    /// <summary>Appends the tracks updated after a version and the numbers of those that ended since; all tracks when too much has been forgotten since.</summary>
    /// <param name="since">What the last call returned; 0 for all.</param>
    /// <returns>Version to ask with the next time, and whether the tracks are all there are.</returns>
    public (long Version, bool Whole) Collect(long since, Predicate<TrackReport> wanted, List<TrackReport> tracks, List<long> ended)
    {
        Row[][] blocks;
        long version;
        bool whole;
        lock (_lock)
        {
            (blocks, version, whole) = (_blocks, _version, since <= 0 || since < _forgotten);
            if (!whole)
            {
                foreach ((long at, long id) in _endings)
                    if (at > since)
                        ended.Add(id);
            }
        }

        // What changes from here on is later than the version, and will be asked for again.
        foreach (Row[] block in blocks)
        {
            lock (block)
            {
                foreach (ref readonly Row row in block.AsSpan())
                    if (row.Report.TrackId != 0 && (whole || row.Version > since) && wanted(row.Report))
                        tracks.Add(row.Report);
            }
        }

        return (version, whole);
    }

    /// <summary>A track and where it has been; null if there is none of that number.</summary>
    public (TrackReport Report, PastPoint[] Past)? Find(long id)
    {
        lock (_lock)
            return _slotOf.TryGetValue(id, out int slot) ? (RowOf(slot).Report, [.. RowOf(slot).Past ?? []]) : null;
    }

    /// <summary>Carries the tracks with where they have been; an audience of a board that has loaded them begins anew.</summary>
    /// <exception cref="EndOfStreamException">The state is torn.</exception>
    public void Carry(StateCarrier carrier)
    {
        lock (_lock)
        {
            double timeS = TimeS;
            carrier.Carry(ref timeS);
            TimeS = timeS;
            int count = _slotOf.Count;
            carrier.Carry(ref count);
            int[] slots = [.. _slotOf.Values];
            var past = new PastPoint[HistoryPoints];
            for (int i = 0; i < count; i++)
            {
                TrackReport report = carrier.Loads ? default : RowOf(slots[i]).Report;
                carrier.Carry(ref report);
                if (carrier.Loads)
                    Put(report, updated: true);
                ref Row row = ref RowOf(carrier.Loads ? _slotOf[report.TrackId] : slots[i]);
                carrier.Carry(ref row.PastS);
                int points = row.Past?.Count ?? 0;
                row.Past?.CopyTo(past, 0);
                carrier.Carry(ref past, ref points);
                if (carrier.Loads)
                    row.Past = new Queue<PastPoint>(past.Take(points));
            }
        }
    }

    private ref Row RowOf(int slot) => ref _blocks[slot >> BlockBits][slot & (BlockRows - 1)];

    private void Put(in TrackReport track, bool updated)
    {
        bool isNew = !_slotOf.TryGetValue(track.TrackId, out int slot);
        if (isNew)
        {
            if (!_free.TryPop(out slot) && (slot = _used++) == _blocks.Length * BlockRows)
                _blocks = [.. _blocks, new Row[BlockRows]];
            _slotOf[track.TrackId] = slot;
        }

        ref Row row = ref RowOf(slot);
        lock (_blocks[slot >> BlockBits])
        {
            if (isNew)
                row.PastS = double.NegativeInfinity;
            row.Report = track;
            if (updated || isNew)
                row.Version = _version;
        }

        if (track.TimeS - row.PastS < HistoryEveryS)
            return;
        row.PastS = track.TimeS;
        row.Past ??= new Queue<PastPoint>(8);
        if (row.Past.Count == HistoryPoints)
            row.Past.Dequeue();
        Surveillance.Geodesy.GeodeticPosition place = Surveillance.Geodesy.Wgs84.ToGeodetic(track.Ground);
        row.Past.Enqueue(new PastPoint(track.TimeS, place.LatitudeDeg, place.LongitudeDeg, double.IsNaN(track.HeightM) ? null : (float)track.HeightM));
    }

    private void End(long id)
    {
        if (!_slotOf.Remove(id, out int slot))
            return;
        lock (_blocks[slot >> BlockBits])
            RowOf(slot) = default;
        _free.Push(slot);
        _endings.Enqueue((_version, id));
        if (_endings.Count > MostEndings)
            _forgotten = _endings.Dequeue().Version;
    }
}
