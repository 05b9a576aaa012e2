using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Journal;

/// <summary>
/// The octets of a journal. A segment is a file named by the number of its first entry: a header ("SDNJ", version, octets of a plot, fingerprint of the network, time of the first entry) and entries,
/// each with its length and the CRC-32C of what follows: sequence, tick, flags, plots as they are in memory, and where a flag says so a tuning in UTF-8. Little-endian; a journal is read on the kind of machine that wrote it.
/// </summary>
internal static class JournalFormat
{
    public const string Extension = ".sdnj";
    public const int HeaderSize = 32;
    public const int FrameSize = 8;
    public const int EntrySize = 21;

    /// <summary>A greater entry is taken for damage.</summary>
    public const int MostOctets = 256 << 20;

    /// <summary>From the second on an entry may tell a tuning; what the first wrote is read.</summary>
    private const ushort Version = 2, OldestRead = 1;

    private const byte RestartsFlag = 1, TuningFlag = 2;

    private static ReadOnlySpan<byte> Magic => "SDNJ"u8;

    /// <summary>How a file is named by the number of an entry: names stand in the order of numbers.</summary>
    public static string NameOf(long sequence) => sequence.ToString("D16", CultureInfo.InvariantCulture);

    public static string FileName(long firstSequence) => NameOf(firstSequence) + Extension;

    /// <summary>Segments of a folder by the number of their first entry, rising.</summary>
    public static List<(long First, string Path)> Segments(string folder) => Numbered(folder, Extension);

    /// <summary>Files of a folder that are named by the number of an entry, rising.</summary>
    public static List<(long Number, string Path)> Numbered(string folder, string extension)
    {
        var files = new List<(long, string)>();
        if (!Directory.Exists(folder))
            return files;
        foreach (string path in Directory.EnumerateFiles(folder, "*" + extension))
            if (long.TryParse(Path.GetFileNameWithoutExtension(path), NumberStyles.None, CultureInfo.InvariantCulture, out long number))
                files.Add((number, path));
        files.Sort();
        return files;
    }

    /// <summary>Tells networks apart whose sensors stand in another order: plots name them by index.</summary>
    public static ulong Fingerprint(IReadOnlyList<Sensor> sensors) => Fingerprint(sensors.Select(s => s.Id));

    /// <summary>A number that other texts, or texts in another order, do not have.</summary>
    public static ulong Fingerprint(IEnumerable<string> texts)
    {
        // FNV-1a, Fowler, Noll and Vo.
        ulong hash = 14695981039346656037;
        foreach (string text in texts)
            foreach (byte octet in Encoding.UTF8.GetBytes(text + "\n"))
                hash = (hash ^ octet) * 1099511628211;
        return hash;
    }

    public static void WriteHeader(Span<byte> header, ulong fingerprint, double firstTickS)
    {
        header.Clear();
        Magic.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[6..], (ushort)Unsafe.SizeOf<Plot>());
        BinaryPrimitives.WriteUInt64LittleEndian(header[8..], fingerprint);
        BinaryPrimitives.WriteDoubleLittleEndian(header[16..], firstTickS);
    }

    /// <summary>Why a segment with this header cannot be replayed; null if it can.</summary>
    public static string? Objection(ReadOnlySpan<byte> header, ulong fingerprint) =>
        header.Length < HeaderSize || !header[..4].SequenceEqual(Magic) ? "not a journal segment"
        : BinaryPrimitives.ReadUInt16LittleEndian(header[4..]) is < OldestRead or > Version || BinaryPrimitives.ReadUInt16LittleEndian(header[6..]) != Unsafe.SizeOf<Plot>() ? "written by another version"
        : BinaryPrimitives.ReadUInt64LittleEndian(header[8..]) != fingerprint ? "written for another network of sensors"
        : null;

    public static double FirstTickS(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadDoubleLittleEndian(header[16..]);

    /// <summary>Octets of an entry with its frame.</summary>
    public static int SizeOf(in LogEntry entry) => FrameSize + EntrySize + entry.Plots.Length * Unsafe.SizeOf<Plot>() + (entry.Tuning is null ? 0 : Encoding.UTF8.GetByteCount(entry.Tuning));

    public static void Write(Span<byte> destination, in LogEntry entry)
    {
        Span<byte> payload = destination[FrameSize..];
        BinaryPrimitives.WriteInt64LittleEndian(payload, entry.Sequence);
        BinaryPrimitives.WriteDoubleLittleEndian(payload[8..], entry.TickS);
        payload[16] = (byte)((entry.Restarts ? RestartsFlag : 0) | (entry.Tuning is null ? 0 : TuningFlag));
        BinaryPrimitives.WriteInt32LittleEndian(payload[17..], entry.Plots.Length);
        ReadOnlySpan<byte> plots = MemoryMarshal.AsBytes(entry.Plots.Span);
        plots.CopyTo(payload[EntrySize..]);
        if (entry.Tuning is not null)
            Encoding.UTF8.GetBytes(entry.Tuning, payload[(EntrySize + plots.Length)..]);
        BinaryPrimitives.WriteInt32LittleEndian(destination, payload.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[4..], Crc(payload));
    }

    /// <summary>Reads an entry; false if the octets are none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> payload, uint crc, int sensors, out LogEntry entry)
    {
        entry = default;
        if (payload.Length < EntrySize || Crc(payload) != crc)
            return false;
        int count = BinaryPrimitives.ReadInt32LittleEndian(payload[17..]);
        byte flags = payload[16];
        long end = EntrySize + (long)count * Unsafe.SizeOf<Plot>();
        if (count < 0 || ((flags & TuningFlag) != 0 ? payload.Length < end : payload.Length != end))
            return false;
        Plot[] plots = MemoryMarshal.Cast<byte, Plot>(payload[EntrySize..(int)end]).ToArray();
        foreach (ref readonly Plot plot in plots.AsSpan())
            if ((uint)plot.Sensor >= (uint)sensors)
                return false;
        entry = new LogEntry(BinaryPrimitives.ReadInt64LittleEndian(payload), BinaryPrimitives.ReadDoubleLittleEndian(payload[8..]), (flags & RestartsFlag) != 0, plots, (flags & TuningFlag) != 0 ? Encoding.UTF8.GetString(payload[(int)end..]) : null);
        return true;
    }

    /// <summary>CRC-32C (Castagnoli).</summary>
    public static uint Crc(ReadOnlySpan<byte> octets)
    {
        uint crc = uint.MaxValue;
        while (octets.Length >= 8)
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(octets));
            octets = octets[8..];
        }

        foreach (byte octet in octets)
            crc = BitOperations.Crc32C(crc, octet);
        return ~crc;
    }
}
