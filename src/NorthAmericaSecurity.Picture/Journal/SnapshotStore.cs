using System.Buffers.Binary;

namespace NorthAmericaSecurity.Picture.Journal;

/// <summary>
/// Keeps snapshots of a running picture beside its journal, so that a start replays only what came after the last of them. A snapshot is a file named by the number of the last entry it holds: a header ("SDNS",
/// version, fingerprint of what wrote it, number, length, CRC-32C) and the state as <see cref="Surveillance.StateCarrier"/> carries it. It is written under another name and then renamed, so that a file of that
/// name is whole; one that is damaged, or of another build or network, is passed over, and the journal has it all the same.
/// </summary>
/// <param name="folder">Folder of the journal.</param>
/// <param name="dependsOn">What a state depends on: builds, sensors, settings. A snapshot that was written with another is not used.</param>
/// <param name="complain">Told of snapshots that are passed over.</param>
public sealed class SnapshotStore(string folder, IEnumerable<string> dependsOn, Action<string> complain)
{
    public const string Extension = ".sdns";

    private const int HeaderSize = 36, Kept = 2;

    private readonly ulong _fingerprint = JournalFormat.Fingerprint(dependsOn);

    private const uint Version = 1;

    private static ReadOnlySpan<byte> Magic => "SDNS"u8;

    /// <summary>Keeps a snapshot, and lets those before the last two go.</summary>
    /// <exception cref="IOException">The disk does not take it; nothing is left of it.</exception>
    public void Save(long sequence, ReadOnlySpan<byte> state)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, JournalFormat.NameOf(sequence) + Extension), unfinished = path + ".tmp";
        Span<byte> header = stackalloc byte[HeaderSize];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], Version);
        BinaryPrimitives.WriteUInt64LittleEndian(header[8..], _fingerprint);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], sequence);
        BinaryPrimitives.WriteInt64LittleEndian(header[24..], state.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[32..], JournalFormat.Crc(state));
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

        foreach ((_, string old) in Files().SkipLast(Kept))
            File.Delete(old);
    }

    /// <summary>The newest snapshot that can be used; null if there is none.</summary>
    public (long Sequence, Stream State)? Load()
    {
        foreach ((long sequence, string path) in Enumerable.Reverse(Files()))
        {
            try
            {
                byte[] octets = File.ReadAllBytes(path);
                if (Objection(octets, sequence) is not { } objection)
                    return (sequence, new MemoryStream(octets, HeaderSize, octets.Length - HeaderSize, writable: false));
                complain($"{Path.GetFileName(path)}: {objection}: left out");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                complain($"{Path.GetFileName(path)}: {e.Message}: left out");
            }
        }

        return null;
    }

    private string? Objection(ReadOnlySpan<byte> octets, long sequence) =>
        octets.Length < HeaderSize || !octets[..4].SequenceEqual(Magic) ? "offset 0: not a snapshot"
        : BinaryPrimitives.ReadUInt32LittleEndian(octets[4..]) != Version || BinaryPrimitives.ReadUInt64LittleEndian(octets[8..]) != _fingerprint ? "offset 8: written by another build, or for another network"
        : BinaryPrimitives.ReadInt64LittleEndian(octets[16..]) != sequence ? "offset 16: not the snapshot that its name says"
        : BinaryPrimitives.ReadInt64LittleEndian(octets[24..]) != octets.Length - HeaderSize || BinaryPrimitives.ReadUInt32LittleEndian(octets[32..]) != JournalFormat.Crc(octets[HeaderSize..])
            ? $"offset {HeaderSize}: torn or damaged"
        : null;

    /// <summary>Snapshots by number, rising.</summary>
    private List<(long Sequence, string Path)> Files() => JournalFormat.Numbered(folder, Extension);
}
