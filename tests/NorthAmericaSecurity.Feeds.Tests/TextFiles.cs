using System.IO.Compression;
using System.Text;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Files for tests to read, and what readers say of bad ones.</summary>
internal static class TextFiles
{
    private static readonly string Folder = TestPaths.NewFolder();
    private static int _count;

    public static string New(string name, string content) => New(name, Encoding.UTF8.GetBytes(content));

    public static string New(string name, byte[] content)
    {
        string path = Path.Combine(Folder, $"{Interlocked.Increment(ref _count)}-{name}");
        File.WriteAllBytes(path, content);
        return path;
    }

    public static byte[] Compress(string content)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(content));
        return compressed.ToArray();
    }

    /// <summary>The complaint about a file, without its name: one line that begins with the name.</summary>
    public static string Complaint(string path, Action read)
    {
        string message = Assert.Throws<InputException>(read).Message;
        Assert.DoesNotContain('\n', message);
        Assert.DoesNotContain('\r', message);
        Assert.StartsWith($"{path}: ", message);
        return message[(path.Length + 2)..];
    }
}
