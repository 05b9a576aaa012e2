using System.IO.Compression;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Files that are there whole or not at all, and files that cannot be read.</summary>
public class FileTests
{
    [Fact]
    public void A_file_that_is_not_committed_leaves_nothing_behind()
    {
        string folder = TestPaths.NewFolder();
        foreach (string name in new[] { "out.csv", "out.csv.gz" })
        {
            using (var output = new OutputFile(Path.Combine(folder, name)))
                output.Text.WriteLine(new string('x', 1 << 20));
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        }
    }

    [Fact]
    public void A_file_appears_whole_when_it_is_committed_and_not_before()
    {
        string folder = TestPaths.NewFolder(), path = Path.Combine(folder, "new", "folder", "out.csv");
        using (var output = new OutputFile(path))
        {
            for (int i = 0; i < 100_000; i++)
                output.Text.WriteLine($"é{i}");
            Assert.False(File.Exists(path));
            output.Commit();
        }

        Assert.Equal([path], Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        // UTF-8 without mark, lines that end in LF.
        Assert.Equal([0xc3, 0xa9, (byte)'0', (byte)'\n'], File.ReadAllBytes(path)[..4]);
        Assert.Equal(100_000, File.ReadLines(path).Count());
    }

    [Fact]
    public void A_name_that_ends_in_gz_is_compressed_to_the_last_byte()
    {
        string path = Path.Combine(TestPaths.NewFolder(), "out.csv.gz");
        string text = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"line {i}\n"));
        using (var output = new OutputFile(path))
        {
            output.Text.Write(text);
            output.Commit();
        }

        using var gzip = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        Assert.Equal(text, gzip.ReadToEnd());
        Assert.Equal(text, InputFile.ReadText(path));
        Assert.True(new FileInfo(path).Length < text.Length / 2);
    }

    [Fact]
    public void Bytes_may_be_written_instead_of_text()
    {
        string path = Path.Combine(TestPaths.NewFolder(), "out.bin");
        using (var output = new OutputFile(path))
        {
            output.Stream.Write([0, 255, 13, 10]);
            output.Commit();
        }

        Assert.Equal([0, 255, 13, 10], File.ReadAllBytes(path));
    }

    [Fact]
    public void An_older_file_stands_until_the_new_one_is_whole()
    {
        string folder = TestPaths.NewFolder(), path = Path.Combine(folder, "out.csv");
        File.WriteAllText(path, "old");
        using (var output = new OutputFile(path))
            output.Text.Write("given up");
        Assert.Equal("old", File.ReadAllText(path));
        using (var output = new OutputFile(path))
        {
            output.Text.Write("new");
            output.Text.Flush();
            Assert.Equal("old", File.ReadAllText(path));
            output.Commit();
        }

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named()
    {
        string file = TextFiles.New("file", "x"), inside = Path.Combine(file, "out.csv");
        Assert.StartsWith("cannot be written: ", TextFiles.Complaint(inside, () => new OutputFile(inside).Dispose()));
        string path = Path.Combine(TestPaths.NewFolder(), "out.csv");
        using var first = new OutputFile(path);
        Assert.StartsWith("cannot be written: ", TextFiles.Complaint(path, () => new OutputFile(path).Dispose()));
        Assert.Contains("empty name", Assert.Throws<InputException>(() => new OutputFile("")).Message);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        Assert.Contains("empty name", Assert.Throws<InputException>(() => InputFile.Open("")).Message);
        string damaged = TextFiles.New("damaged.json.gz", TextFiles.Compress(new string('x', 5000))[..^1]);
        Assert.StartsWith("damaged gzip: ", TextFiles.Complaint(damaged, () => InputFile.ReadText(damaged)));
    }

    [Fact]
    public async Task A_pipe_is_no_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders");
        ExternalTool.Require("mkfifo");
        string pipe = Path.Combine(TestPaths.NewFolder(), "pipe");
        ExternalTool.Run("mkfifo", [pipe]);
        // Opened for both, a pipe lets its reader in without waiting for a writer.
        await using var holder = new FileStream(pipe, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        await holder.WriteAsync("text"u8.ToArray());
        await holder.FlushAsync();
        Assert.Equal("expected a file, found a pipe", TextFiles.Complaint(pipe, () => InputFile.Open(pipe)));
    }
}
