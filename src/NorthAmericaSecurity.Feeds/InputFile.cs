using System.IO.Compression;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds;

/// <summary>Opens what a user names for reading: plain or gzip by its first bytes, with one-line errors.</summary>
public static class InputFile
{
    /// <summary>The file's bytes, decompressed if they are gzip.</summary>
    /// <exception cref="InputException">It is missing, a folder, empty or unreadable.</exception>
    public static Stream Open(string path)
    {
        if (path.Length == 0)
            throw new InputException("expected the name of a file, found an empty name");
        if (Directory.Exists(path))
            throw new InputException($"{path}: expected a file, found a folder");
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}: there is no such file", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be opened: {OneLine(e.Message)}", e);
        }

        if (!file.CanSeek)
        {
            file.Dispose();
            throw new InputException($"{path}: expected a file, found a pipe");
        }

        int first = file.ReadByte(), second = file.ReadByte();
        if (first < 0)
        {
            file.Dispose();
            throw new InputException($"{path}: the file is empty");
        }

        file.Position = 0;
        return first == 0x1f && second == 0x8b ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    /// <summary>All text of a file.</summary>
    public static string ReadText(string path)
    {
        using var reader = new StreamReader(Open(path));
        try
        {
            return reader.ReadToEnd();
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new InputException($"{path}: damaged gzip: {OneLine(e.Message)}", e);
        }
    }

    public static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();
}
