using System.IO.Compression;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

public class PlotSourceTests
{
    private static readonly Plot[] Plots = [.. Enumerable.Range(0, 5000).Select(i => PlotFeeds.Full(i))];
    private static readonly byte[] Stream = PlotFeeds.Frame("NORTH-1", Plots);

    [Fact]
    public async Task A_recording_is_read_plain_and_compressed()
    {
        string folder = TestPaths.NewFolder();
        string plain = Path.Combine(folder, "plots.sdnf"), compressed = Path.Combine(folder, "plots.sdnf.gz");
        File.WriteAllBytes(plain, Stream);
        File.WriteAllBytes(compressed, Compress(Stream));
        foreach (string path in new[] { plain, compressed })
        {
            Assert.True(PlotSource.HoldsFrames(path));
            FeedRun run = await PlotFeeds.ReadAsync(await PlotSource.OpenAsync(path));
            Assert.Equal(Plots, run.Plots);
            Assert.Empty(run.Complaints);
        }
    }

    [Fact]
    public void A_file_of_another_kind_holds_no_frames()
    {
        string path = Path.Combine(TestPaths.NewFolder(), "other");
        foreach (byte[] content in new byte[][] { [.. "time_s,sensor_id\n"u8], [.. "SDN"u8], [0x1f, 0x8b, 1, 2, 3], Compress([.. "SDN"u8]) })
        {
            File.WriteAllBytes(path, content);
            Assert.False(PlotSource.HoldsFrames(path));
        }

        Assert.Throws<InputException>(() => PlotSource.HoldsFrames(path + ".missing"));
    }

    [Fact]
    public async Task A_compressed_recording_that_is_cut_off_gives_its_frames_and_then_says_so()
    {
        string path = Path.Combine(TestPaths.NewFolder(), "plots.sdnf.gz");
        byte[] compressed = Compress(Stream);
        foreach (int length in new[] { compressed.Length / 2, compressed.Length - 1 })
        {
            File.WriteAllBytes(path, compressed[..length]);
            List<Plot> plots = [];
            List<string> complaints = [];
            var reader = new PlotFeedReader(path, await PlotSource.OpenAsync(path), _ => 0, complaints.Add);
            while (await reader.ReadAsync(plots))
                Assert.NotEmpty(plots);
            string complaint = complaints[0];
            Assert.StartsWith($"{path}: offset ", complaint);
            Assert.Contains("broken off: ", complaint);
            Assert.DoesNotContain('\n', complaint);
        }
    }

    [Fact]
    public async Task A_stream_is_told_from_others_by_its_first_octets_and_stays_at_its_beginning()
    {
        (byte[] Octets, bool Frames, bool Asterix)[] streams =
        [
            (Stream, true, false), ([48, 0, 20], false, true), ([247, 1, 0, 7], false, true), ([62, 0x7F, 0xFF, 1], false, true), ([48, 0, 3, 0], false, false), ([.. "time_s,sensor_id"u8], false, false),
            ([.. "SXNF"u8], false, false), ([48, 0], false, false), ([], false, false),
        ];
        foreach ((byte[] octets, bool frames, bool asterix) in streams)
        {
            var pipe = PipeReader.Create(PlotFeeds.Segments([.. octets.Chunk(1)]));
            Assert.Equal(frames, await PlotSource.BeginsWithFramesAsync(pipe));
            Assert.Equal(asterix, await PlotSource.BeginsWithAsterixAsync(pipe));
            Assert.Equal(octets.Length, (await pipe.ReadAsync()).Buffer.Length);
        }
    }

    [Theory]
    [InlineData("tcp://")]
    [InlineData("tcp://localhost")]
    [InlineData("tcp://:4000")]
    [InlineData("tcp://localhost:")]
    [InlineData("tcp://localhost:0")]
    [InlineData("tcp://localhost:65536")]
    [InlineData("tcp://localhost:-1")]
    [InlineData("tcp://localhost:http")]
    public async Task An_address_without_host_or_port_is_refused(string source)
    {
        Assert.True(PlotSource.IsLive(source));
        var e = await Assert.ThrowsAsync<InputException>(() => PlotSource.OpenAsync(source));
        Assert.Equal($"{source}: expected tcp://host:port", e.Message);
    }

    [Fact]
    public async Task A_server_is_read_as_it_sends_and_one_that_is_not_there_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string source = $"tcp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        Task serving = Task.Run(async () =>
        {
            using Socket client = await listener.AcceptSocketAsync();
            foreach (byte[] part in Stream.Chunk(10_007))
                await client.SendAsync(part);
        });
        PipeReader pipe = await PlotSource.OpenAsync(source);
        FeedRun run = await PlotFeeds.ReadAsync(pipe);
        await serving;
        Assert.Equal(Plots, run.Plots);

        listener.Stop();
        var e = await Assert.ThrowsAsync<InputException>(() => PlotSource.OpenAsync(source));
        Assert.StartsWith($"{source}: cannot be reached: ", e.Message);
    }

    private static byte[] Compress(byte[] content)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
            gzip.Write(content);
        return compressed.ToArray();
    }
}
