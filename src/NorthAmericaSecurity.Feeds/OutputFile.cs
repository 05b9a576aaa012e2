using System.IO.Compression;
using System.Text;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds;

/// <summary>
/// A file that is there whole or not at all: text goes to a temporary sibling, and <see cref="Commit"/> renames it. Disposed without commit, it leaves nothing.
/// A name that ends in .gz is compressed.
/// </summary>
public sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private bool _done;

    /// <exception cref="InputException">The place cannot be written.</exception>
    public OutputFile(string path)
    {
        if (path.Length == 0)
            throw new InputException("expected the name of a file to write, found an empty name");
        if (Directory.Exists(path))
            throw new InputException($"{path}: expected a file to write, found a folder");
        _path = Path.GetFullPath(path);
        _temporary = _path + ".partial";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            Stream stream = new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
            if (path.EndsWith(".gz", StringComparison.Ordinal))
                stream = new GZipStream(stream, CompressionLevel.Fastest);
            Stream = stream;
            Text = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be written: {InputFile.OneLine(e.Message)}", e);
        }
    }

    /// <summary>Where bytes go. Use this or <see cref="Text"/>, not both.</summary>
    public Stream Stream { get; }

    /// <summary>Where text goes: UTF-8 without mark, lines end in LF.</summary>
    public StreamWriter Text { get; }

    /// <summary>Completes the file under its name.</summary>
    public void Commit()
    {
        Text.Flush();
        Stream.Dispose();
        File.Move(_temporary, _path, overwrite: true);
        _done = true;
    }

    public void Dispose()
    {
        if (_done)
            return;
        Stream.Dispose();
        File.Delete(_temporary);
        _done = true;
    }
}
