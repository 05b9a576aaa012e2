using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Picture.Journal;

/// <summary>Reads the entries of a journal again, in their order. Damage ends a segment, is told, and the next segment is read.</summary>
public sealed class JournalReader(string folder, IReadOnlyList<Sensor> sensors, Action<string> complain)
{
    private readonly ulong _fingerprint = JournalFormat.Fingerprint(sensors);

    /// <summary>Entries from a number on; those of a segment that was written for another network are left out, and told.</summary>
    public IEnumerable<LogEntry> Read(long fromSequence = 0)
    {
        List<(long First, string Path)> segments = JournalFormat.Segments(folder);
        for (int i = 0; i < segments.Count; i++)
        {
            if (i + 1 < segments.Count && segments[i + 1].First <= fromSequence)
                continue;
            foreach (LogEntry entry in ReadSegment(segments[i].Path))
                if (entry.Sequence >= fromSequence)
                    yield return entry;
        }
    }

    /// <summary>Time of the first entry since the log last began anew, in seconds of the scene; null without one.</summary>
    public double? FirstS() => Epoch() is [var first, ..] ? first.TickS : null;

    /// <summary>Number of the first entry since the log last began anew; 0 without one.</summary>
    public long FirstSequence() => Epoch() is [var first, ..] ? first.First : 0;

    /// <summary>Number of the first entry of the last segment that begins at or before a time, since the log last began anew; null if there is none.</summary>
    public long? LastSegmentBefore(double timeS) => Epoch().FindLast(s => s.TickS <= timeS) is { First: > 0 } found ? found.First : null;

    /// <summary>The segments in which time goes forward, up to now: the log begins a segment where it begins anew.</summary>
    private List<(long First, double TickS)> Epoch()
    {
        var epoch = new List<(long First, double TickS)>();
        foreach ((long first, string path) in JournalFormat.Segments(folder))
        {
            if (FirstTickS(path) is not { } timeS)
                continue;
            if (epoch.Count > 0 && timeS < epoch[^1].TickS)
                epoch.Clear();
            epoch.Add((first, timeS));
        }

        return epoch;
    }

    /// <summary>Time of a segment's first entry; null where it cannot be replayed, or has gone meanwhile.</summary>
    private double? FirstTickS(string path)
    {
        Span<byte> header = stackalloc byte[JournalFormat.HeaderSize];
        try
        {
            using SafeFileHandle file = File.OpenHandle(path);
            int read = RandomAccess.Read(file, header, 0);
            return JournalFormat.Objection(header[..read], _fingerprint) is null ? JournalFormat.FirstTickS(header) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private IEnumerable<LogEntry> ReadSegment(string path)
    {
        string name = Path.GetFileName(path);
        using SafeFileHandle file = File.OpenHandle(path);
        byte[] buffer = new byte[1 << 16];
        int read = RandomAccess.Read(file, buffer.AsSpan(0, JournalFormat.HeaderSize), 0);
        if (JournalFormat.Objection(buffer.AsSpan(0, read), _fingerprint) is { } objection)
        {
            complain($"{name}: offset 0: {objection}: left out");
            yield break;
        }

        long at = JournalFormat.HeaderSize, end = RandomAccess.GetLength(file);
        while (at < end)
        {
            LogEntry entry = default;
            bool whole = at + JournalFormat.FrameSize <= end && RandomAccess.Read(file, buffer.AsSpan(0, JournalFormat.FrameSize), at) == JournalFormat.FrameSize;
            int length = whole ? BinaryPrimitives.ReadInt32LittleEndian(buffer) : 0;
            uint crc = whole ? BinaryPrimitives.ReadUInt32LittleEndian(buffer.AsSpan(4)) : 0;
            whole = whole && length is >= JournalFormat.EntrySize and <= JournalFormat.MostOctets && at + JournalFormat.FrameSize + length <= end;
            if (whole)
            {
                if (buffer.Length < length)
                    buffer = new byte[2 * length];
                whole = RandomAccess.Read(file, buffer.AsSpan(0, length), at + JournalFormat.FrameSize) == length
                    && JournalFormat.TryRead(buffer.AsSpan(0, length), crc, sensors.Count, out entry);
            }

            if (!whole)
            {
                complain($"{name}: offset {at}: expected an entry, found {end - at} octets that are torn or damaged: the rest of the segment is left out");
                yield break;
            }

            if (entry.Tuning is not null && ObjectionTo(entry.Tuning) is { } refused)
            {
                complain($"{name}: offset {at}: {refused}: the tuning before it goes on");
                entry = entry with { Tuning = null };
            }

            at += JournalFormat.FrameSize + length;
            yield return entry;
        }
    }

    /// <summary>Why a tuning of the log cannot be used: another build may have had other values.</summary>
    private static string? ObjectionTo(string tuning)
    {
        try
        {
            TuningJson.Parse("tuning of the log", tuning);
            return null;
        }
        catch (InputException e)
        {
            return e.Message;
        }
    }
}
