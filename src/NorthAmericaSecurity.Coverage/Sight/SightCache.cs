using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>
/// Lowest visible altitudes on disk, one file per observer, named after a hash of all that they follow from: antenna, range, refraction, the ground itself and the version of the
/// method. A file is there whole or not at all; one that is damaged is as good as none, and a folder that cannot be written costs time only.
/// </summary>
public sealed class SightCache(string folder)
{
    /// <summary>Counts up whenever the same input gives other altitudes.</summary>
    private const int MethodVersion = 2;

    private const int HeaderOctets = 16, HashOctets = SHA256.HashSizeInBytes;

    public string Folder { get; } = folder;

    /// <summary>The user's cache: $XDG_CACHE_HOME/sdn, else ~/.cache/sdn.</summary>
    public static SightCache OfUser()
    {
        string? root = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(root) || !Path.IsPathRooted(root))
            root = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        return new SightCache(Path.Combine(root, "sdn"));
    }

    /// <summary>What is kept for an observer over this ground; null if that is nothing.</summary>
    public LowestVisible? Read(GroundWindow ground, Observer observer)
    {
        string key = Key(ground, observer);
        byte[] file;
        try
        {
            string path = PathOf(key);
            if (!File.Exists(path))
                return null;
            file = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        var cells = CellWindow.Around(observer.LatitudeDeg, observer.LongitudeDeg, observer.RangeM);
        if (file.Length != HeaderOctets + 4 * cells.Count + HashOctets
            || !SHA256.HashData(file.AsSpan(0, file.Length - HashOctets)).AsSpan().SequenceEqual(file.AsSpan(file.Length - HashOctets))
            || !Header(cells).AsSpan().SequenceEqual(file.AsSpan(0, HeaderOctets)))
        {
            return null;
        }

        float[] altitude = new float[cells.Count];
        MemoryMarshal.Cast<byte, float>(file.AsSpan(HeaderOctets, 4 * cells.Count)).CopyTo(altitude);
        return new LowestVisible(observer, cells, altitude);
    }

    /// <summary>Keeps what was computed over this ground.</summary>
    public void Write(GroundWindow ground, LowestVisible computed)
    {
        byte[] file = [.. Header(computed.Window), .. MemoryMarshal.AsBytes(computed.AltitudeM.AsSpan()), .. new byte[HashOctets]];
        SHA256.HashData(file.AsSpan(0, file.Length - HashOctets), file.AsSpan(file.Length - HashOctets));
        string path = PathOf(Key(ground, computed.Observer));
        string temporary = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.partial";
        try
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllBytes(temporary, file);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not kept: computed again next time.
        }
    }

    private string PathOf(string key) => Path.Combine(Folder, key + ".sight");

    private static byte[] Header(CellWindow cells)
    {
        byte[] header = new byte[HeaderOctets];
        BinaryPrimitives.WriteInt32LittleEndian(header, cells.FirstRow);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), cells.FirstColumn);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), cells.Rows);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), cells.Columns);
        return header;
    }

    private static string Key(GroundWindow ground, Observer observer)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        double[] numbers =
        [
            MethodVersion, observer.LatitudeDeg, observer.LongitudeDeg, observer.HeightM, observer.RangeM, observer.RefractionK,
            ground.Rows, ground.Columns, ground.ObserverRow, ground.ObserverColumn, ground.Step, ground.Refine,
        ];
        hash.AppendData(MemoryMarshal.AsBytes(numbers.AsSpan()));
        hash.AppendData(MemoryMarshal.AsBytes(ground.Heights.AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
