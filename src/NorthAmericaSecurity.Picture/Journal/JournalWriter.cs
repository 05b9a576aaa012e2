using Microsoft.Win32.SafeHandles;
using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Picture.Journal;

/// <summary>How much of a journal is kept.</summary>
/// <param name="MostOctets">Of all segments and what stands beside them; the oldest go first.</param>
/// <param name="MostS">Seconds of the log.</param>
public sealed record JournalLimits(long MostOctets = 4L << 30, double MostS = 24 * 3600.0)
{
    /// <summary>From which a new segment begins: a small journal has small segments, for they go whole.</summary>
    public long SegmentOctets { get; init; } = Math.Min(64L << 20, MostOctets / 8);
}

/// <summary>
/// Keeps the entries of the log. What <see cref="Append"/> has returned from is with the operating system: a killed process loses nothing of it. A disk that takes no more suspends the journal; entries are counted
/// as lost, and a new segment is tried with every hundredth of them.
/// </summary>
public sealed class JournalWriter : IDisposable
{
    private const int RetryEvery = 100;

    private readonly string _folder;
    private readonly JournalLimits _limits;
    private readonly ulong _fingerprint;
    private readonly List<(long First, string Path, double FirstS, long Octets)> _segments = [];
    private byte[] _buffer = new byte[1 << 16];
    private SafeFileHandle? _file;
    private long _at;
    private int _untried;

    /// <param name="folder">Made if it is not there.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    public JournalWriter(string folder, IReadOnlyList<Sensor> sensors, JournalLimits limits)
    {
        (_folder, _limits, _fingerprint) = (folder, limits, JournalFormat.Fingerprint(sensors));
        Directory.CreateDirectory(folder);
        Span<byte> header = stackalloc byte[JournalFormat.HeaderSize];
        foreach ((long first, string path) in JournalFormat.Segments(folder))
        {
            using SafeFileHandle file = File.OpenHandle(path);
            int read = RandomAccess.Read(file, header, 0);
            _segments.Add((first, path, read == header.Length ? JournalFormat.FirstTickS(header) : double.NegativeInfinity, RandomAccess.GetLength(file)));
        }
    }

    /// <summary>Why the journal is suspended; null while it is written.</summary>
    public string? Suspended { get; private set; }

    /// <summary>Entries that were not kept while it was suspended.</summary>
    public long Lost { get; private set; }

    public long Entries { get; private set; }

    /// <summary>Octets of all entries kept by this writer, those that have gone since included.</summary>
    public long Written { get; private set; }

    public long Octets => _segments.Sum(s => s.Octets);

    /// <summary>Octets of what else stands in the folder within the same limit.</summary>
    public long BesideOctets { get; set; }

    /// <summary>Tuning of the last entry that told one; null for none.</summary>
    public string? Tuning { get; set; }

    /// <summary>Number of the first entry that is kept; 0 where none is.</summary>
    public long FirstSequence => _segments.Count > 0 ? _segments[0].First : 0;

    /// <summary>Keeps an entry; never throws for what a disk can do. The first of a segment is kept with the tuning that stands, so that one who begins there has it.</summary>
    public void Append(in LogEntry taken)
    {
        Tuning = taken.Tuning ?? Tuning;
        if (Suspended is not null && _untried++ % RetryEvery != 0)
        {
            Lost++;
            return;
        }

        LogEntry entry = taken;
        int size = JournalFormat.SizeOf(entry);
        // Where the log begins anew so does a segment: within one time goes forward.
        bool begins = _file is null || entry.Restarts || _at + size > _limits.SegmentOctets && _at > JournalFormat.HeaderSize;
        if (begins && Tuning is not null)
        {
            entry = entry with { Tuning = Tuning };
            size = JournalFormat.SizeOf(entry);
        }

        if (_buffer.Length < size)
            _buffer = new byte[2 * size];
        JournalFormat.Write(_buffer.AsSpan(0, size), entry);
        try
        {
            if (begins)
                Begin(entry);
            RandomAccess.Write(_file!, _buffer.AsSpan(0, size), _at);
            _at += size;
            _segments[^1] = _segments[^1] with { Octets = _at };
            Entries++;
            Written += size;
            (Suspended, _untried) = (null, 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Suspend(e.Message);
        }
    }

    public void Dispose() => _file?.Dispose();

    private void Begin(in LogEntry entry)
    {
        _file?.Dispose();
        _file = null;
        Trim(entry.TickS);
        string path = Path.Combine(_folder, JournalFormat.FileName(entry.Sequence));
        SafeFileHandle file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        Span<byte> header = stackalloc byte[JournalFormat.HeaderSize];
        JournalFormat.WriteHeader(header, _fingerprint, entry.TickS);
        try
        {
            RandomAccess.Write(file, header, 0);
        }
        catch (IOException)
        {
            // A disk that takes a name and no octets is left without either.
            file.Dispose();
            File.Delete(path);
            throw;
        }

        (_file, _at) = (file, JournalFormat.HeaderSize);
        _segments.Add((entry.Sequence, path, entry.TickS, _at));
    }

    /// <summary>Lets the oldest segments go, so that a new one has room within the limits.</summary>
    private void Trim(double nowS)
    {
        // However much stands beside it, half of the room is the journal's.
        long octets = Octets + Math.Min(BesideOctets, _limits.MostOctets / 2) + _limits.SegmentOctets;
        int gone = 0;
        // A segment is as old as the beginning of the one behind it.
        while (gone < _segments.Count && (octets > _limits.MostOctets || gone + 1 < _segments.Count && nowS - _segments[gone + 1].FirstS > _limits.MostS))
        {
            File.Delete(_segments[gone].Path);
            octets -= _segments[gone++].Octets;
        }

        _segments.RemoveRange(0, gone);
    }

    private void Suspend(string reason)
    {
        Lost++;
        Suspended = reason;
        try
        {
            // What was torn is cut off, so that the segment ends with a whole entry.
            if (_file is not null)
                RandomAccess.SetLength(_file, _at);
        }
        catch (IOException)
        {
            // The reader passes over it.
        }

        _file?.Dispose();
        // A segment that holds nothing yet is none: the disk stays full for hours, and a try every few seconds would leave thousands.
        if (_file is not null && _at == JournalFormat.HeaderSize)
        {
            File.Delete(_segments[^1].Path);
            _segments.RemoveAt(_segments.Count - 1);
        }

        _file = null;
    }
}
