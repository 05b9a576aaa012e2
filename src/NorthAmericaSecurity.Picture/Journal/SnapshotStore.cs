using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace NorthAmericaSecurity.Picture.Journal;

/// <summary>A snapshot that can be used.</summary>
/// <param name="Sequence">Number of the last entry it holds.</param>
/// <param name="TimeS">Time of that entry, in seconds of the scene.</param>
/// <param name="State">As <see cref="Surveillance.StateCarrier"/> carries it.</param>
public sealed record Snapshot(long Sequence, double TimeS, Stream State);

/// <summary>
/// Keeps snapshots of a running picture beside its journal, so that a start replays only what came after the last of them, and a look back only what came after the landmark before it: landmarks are snapshots
/// that are kept as long as the entries behind them. A snapshot is a file named by the number of the last entry it holds: a header ("SDNS", version, fingerprint of what wrote it, number, time, length, whether it
/// is a landmark, CRC-32C) and the state as <see cref="Surveillance.StateCarrier"/> carries it. It is written under another name and then renamed, so that a file of that name is whole; one that is damaged, or of
/// another build or network, is passed over, and the journal has it all the same.
/// </summary>
/// <param name="folder">Folder of the journal.</param>
/// <param name="dependsOn">What a state depends on: builds, sensors, settings. A snapshot that was written with another is not used.</param>
/// <param name="complain">Told of snapshots that are passed over.</param>
public sealed class SnapshotStore(string folder, IEnumerable<string> dependsOn, Action<string> complain)
{
    public const string Extension = ".sdns";

    private const int HeaderSize = 48, Kept = 2;

    private readonly ulong _fingerprint = JournalFormat.Fingerprint(dependsOn);

    private const uint Version = 7;

    private static ReadOnlySpan<byte> Magic => "SDNS"u8;

    /// <summary>Octets of all snapshots, as of the last that was kept.</summary>
    public long Octets { get; private set; } = JournalFormat.Numbered(folder, Extension).Sum(f => new FileInfo(f.Path).Length);

    /// <summary>Whether there is a landmark of this build and network.</summary>
    public bool HasLandmark => Files().Any(f => Header(f.Path) is { Landmark: true });

    /// <summary>Keeps a snapshot, and lets those go that are neither of the last two nor landmarks with the entry behind them in the journal.</summary>
    /// <param name="sequence">Number of the last entry it holds.</param>
    /// <param name="timeS">Time of that entry, in seconds of the scene.</param>
    /// <param name="firstEntry">Number of the first entry that the journal still has.</param>
    /// <exception cref="IOException">The disk does not take it; nothing is left of it.</exception>
    public void Save(long sequence, double timeS, ReadOnlySpan<byte> state, bool landmark, long firstEntry)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, JournalFormat.NameOf(sequence) + Extension), unfinished = path + ".tmp";
        Span<byte> header = stackalloc byte[HeaderSize];
        header.Clear();
        Magic.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], Version);
        BinaryPrimitives.WriteUInt64LittleEndian(header[8..], _fingerprint);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], sequence);
        BinaryPrimitives.WriteDoubleLittleEndian(header[24..], timeS);
        BinaryPrimitives.WriteInt64LittleEndian(header[32..], state.Length);
        header[40] = landmark ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt32LittleEndian(header[44..], JournalFormat.Crc(state));
        try
        {
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(header);
                file.Write(state);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }

        foreach ((long number, string old) in Files().SkipLast(Kept))
            if (number + 1 < firstEntry || Header(old) is not { Landmark: true })
                File.Delete(old);
        Octets = Files().Sum(f => new FileInfo(f.Path).Length);
    }

    /// <summary>The newest snapshot that can be used, or the newest that is not later than a time; null if there is none.</summary>
    /// <param name="latestS">Seconds of the scene.</param>
    public Snapshot? Load(double latestS = double.PositiveInfinity)
    {
        foreach ((long sequence, string path) in Enumerable.Reverse(Files()))
        {
            string name = Path.GetFileName(path);
            try
            {
                if (latestS < double.PositiveInfinity && !(Header(path)?.TimeS <= latestS))
                    continue;
                byte[] octets = File.ReadAllBytes(path);
                if (Objection(octets, sequence) is not { } objection)
                    return new Snapshot(sequence, BinaryPrimitives.ReadDoubleLittleEndian(octets.AsSpan(24)), new MemoryStream(octets, HeaderSize, octets.Length - HeaderSize, writable: false));
                complain($"{name}: {objection}: left out");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                complain($"{name}: {e.Message}: left out");
            }
        }

        return null;
    }

    private string? Objection(ReadOnlySpan<byte> octets, long sequence) =>
        octets.Length < HeaderSize || !octets[..4].SequenceEqual(Magic) ? "offset 0: not a snapshot"
        : BinaryPrimitives.ReadUInt32LittleEndian(octets[4..]) != Version || BinaryPrimitives.ReadUInt64LittleEndian(octets[8..]) != _fingerprint ? "offset 4: written by another build, or for another network"
        : BinaryPrimitives.ReadInt64LittleEndian(octets[16..]) != sequence ? "offset 16: not the snapshot that its name says"
        : BinaryPrimitives.ReadInt64LittleEndian(octets[32..]) != octets.Length - HeaderSize || BinaryPrimitives.ReadUInt32LittleEndian(octets[44..]) != JournalFormat.Crc(octets[HeaderSize..])
            ? $"offset {HeaderSize}: torn or damaged"
        : null;

    /// <summary>What a file's header tells; null where it is no snapshot of this build and network.</summary>
    private (double TimeS, bool Landmark)? Header(string path)
    {
        Span<byte> header = stackalloc byte[HeaderSize];
        using SafeFileHandle file = File.OpenHandle(path);
        return RandomAccess.Read(file, header, 0) == HeaderSize && header[..4].SequenceEqual(Magic) && BinaryPrimitives.ReadUInt32LittleEndian(header[4..]) == Version
            && BinaryPrimitives.ReadUInt64LittleEndian(header[8..]) == _fingerprint ? (BinaryPrimitives.ReadDoubleLittleEndian(header[24..]), header[40] != 0) : null;
    }

    /// <summary>Snapshots by number, rising.</summary>
    private List<(long Sequence, string Path)> Files() => JournalFormat.Numbered(folder, Extension);
}
