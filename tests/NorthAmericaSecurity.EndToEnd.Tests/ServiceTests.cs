using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The headless service as a process on the loopback: feeds in, the picture out over HTTP.</summary>
[Collection(SimulatedFeedCollection.Name)]
public class ServiceTests(SimulatedFeed feed)
{
    [Fact]
    public async Task A_feed_becomes_tracks_over_http_while_another_cannot_be_reached()
    {
        using var server = new FrameServer(feed.Plots, keepOpen: true);
        string closed = $"tcp://127.0.0.1:{RunningService.FreePort()}";
        await using RunningService service = await RunningService.WithFeedsAsync(server.Source, closed);
        Assert.Equal("live", await service.GetAsync("/health/live"));

        JsonElement feeds = await service.UntilAsync("/api/feeds", f => f[0].GetProperty("bytes").GetInt64() == feed.Plots.Length);
        Assert.Equal(2, feeds.GetArrayLength());
        Assert.Equal((server.Source, "open"), (feeds[0].GetProperty("source").GetString(), feeds[0].GetProperty("state").GetString()));
        JsonElement counts = feeds[0];
        Assert.Equal(feed.Frames.Count, counts.GetProperty("frames").GetInt32());
        Assert.Contains($" {counts.GetProperty("plots").GetInt64()} plots, ", feed.Track.ErrorLines[0]);
        Assert.All((string[])["bad_frames", "skipped_bytes", "unknown_sensor_plots", "dropped"], name => Assert.Equal(0, counts.GetProperty(name).GetInt64()));
        Assert.Equal((closed, "retrying"), (feeds[1].GetProperty("source").GetString(), feeds[1].GetProperty("state").GetString()));
        Assert.Contains("cannot be reached", feeds[1].GetProperty("trouble").GetString());

        JsonElement tracks = await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 0);
        Assert.Equal("FeatureCollection", tracks.GetProperty("type").GetString());
        Assert.All(tracks.GetProperty("features").EnumerateArray(), f =>
        {
            JsonElement place = f.GetProperty("geometry").GetProperty("coordinates");
            Assert.InRange(place[0].GetDouble(), -120, -90);
            Assert.InRange(place[1].GetDouble(), 20, 42);
            Assert.True(f.GetProperty("properties").GetProperty("id").GetInt64() > 0);
        });

        server.End();
        await service.UntilAsync("/api/feeds", f => f[0].GetProperty("state").GetString() == "retrying");
        await service.UntilAsync("/api/alarms", a => a.EnumerateArray().Any(x => x.GetProperty("key").GetString() == "feed-down:1"));
        Assert.Equal("live", await service.GetAsync("/health/live"));
        await service.StopsAsync();
    }

    [Fact]
    public async Task The_tracks_that_it_sends_as_asterix_are_read_by_tshark_where_the_picture_has_them()
    {
        Tshark.Require();
        using var scratch = new Scratch();
        using var receiver = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        int port = ((IPEndPoint)receiver.Client.LocalEndPoint!).Port;
        await using RunningService service = await RunningService.StartAsync(
            $"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", $"--Feeds:0:Source={feed.PlotsPath}", "--Feeds:0:Speed=20", $"--Outputs:0=udp://127.0.0.1:{port}");
        var received = new List<byte[]>();
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(8));
        try
        {
            while (true)
                received.Add((await receiver.ReceiveAsync(enough.Token)).Buffer);
        }
        catch (OperationCanceledException)
        {
            // Some minutes of the log have gone by.
        }

        JsonElement[] features = [.. (await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 5)).GetProperty("features").EnumerateArray()];
        await service.StopsAsync();
        using (FileStream file = File.Create(scratch["out.pcap"]))
        {
            var recording = new RecordingWriter(file, RecordingFormat.Pcap);
            foreach (byte[] datagram in received)
                recording.Write(0.0, datagram);
        }

        List<TsharkRecord> records = Tshark.Read(scratch["out.pcap"]);
        // Sensors of this network have no SAC/SIC, so that there is nothing to tell of them (063).
        Assert.Equal([62, 65], records.Select(r => (int)r.Category).Distinct().Order());
        TsharkRecord[] tracks = [.. records.Where(r => r.Category == 62)];
        Assert.True(tracks.Length > 100, $"{tracks.Length} track messages");
        // The last message of each track of the picture, by its Mode S address: where the picture has it, but for the seconds in between.
        var last = tracks.Where(t => Address(t) is not null).GroupBy(t => Address(t)!).ToDictionary(g => g.Key, g => g.Last());
        int compared = 0;
        foreach (JsonElement feature in features)
        {
            if (!feature.GetProperty("properties").TryGetProperty("mode_s", out JsonElement address) || !last.TryGetValue(address.GetString()!, out TsharkRecord? track))
                continue;
            JsonElement place = feature.GetProperty("geometry").GetProperty("coordinates");
            Assert.Equal(place[1].GetDouble(), Number(track, "062_105_LAT"), 0.3);
            Assert.Equal(place[0].GetDouble(), Number(track, "062_105_LON"), 0.3);
            compared++;
        }

        Assert.True(compared > 3, $"{compared} of {features.Length} compared with {last.Count}");

        static string? Address(TsharkRecord record) => record.Elements.Where(e => e.Name == "062_380_ADR_VALUE").Select(e => e.Value.ToUpperInvariant()).FirstOrDefault();
        static double Number(TsharkRecord record, string name) => double.Parse(record.Elements.First(e => e.Name == name).Show, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_connection_that_breaks_stops_neither_the_other_feed_nor_the_service()
    {
        using var broken = new FrameServer(feed.Plots[..feed.MiddleFrame.Offset], reset: true);
        using var whole = new FrameServer(feed.Plots, keepOpen: true);
        await using RunningService service = await RunningService.WithFeedsAsync(broken.Source, whole.Source);
        await service.UntilAsync("/api/feeds", f => f[1].GetProperty("bytes").GetInt64() == feed.Plots.Length);
        await service.UntilAsync("/api/feeds", f => f[0].GetProperty("reconnects").GetInt64() > 0 && f[0].GetProperty("trouble").GetString()!.Length > 0);
        await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 0);
        await service.StopsAsync();
    }

    [Fact]
    public async Task A_server_that_never_answers_delays_the_other_feed_by_seconds_only()
    {
        using var mute = new MuteServer();
        using var server = new FrameServer(feed.Plots, keepOpen: true);
        await using RunningService service = await RunningService.WithFeedsAsync(mute.Source, server.Source);
        await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 0);
        JsonElement feeds = JsonDocument.Parse(await service.GetAsync("/api/feeds")).RootElement;
        Assert.Contains(feeds[0].GetProperty("state").GetString(), (string[])["connecting", "retrying"]);
        await service.UntilAsync("/api/feeds", f => f[0].GetProperty("trouble").GetString()!.Contains("cannot be reached", StringComparison.Ordinal));
        await service.StopsAsync();
    }

    [Fact]
    public void A_network_that_cannot_be_used_is_one_line_and_exit_two()
    {
        using var scratch = new Scratch();
        Finished run = Sdn.RunProgram("dotnet", [Sdn.ServiceAssembly, $"--urls=http://127.0.0.1:{RunningService.FreePort()}", "--Network=no-such-network.json"], scratch.Folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-network.json", Assert.Single(run.ErrorLines));
    }

    /// <summary>A server whose queue of connections is full, so that the next one gets no answer at all, as from a host behind a firewall.</summary>
    private sealed class MuteServer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly List<Socket> _queue = [];

        public MuteServer()
        {
            _listener.Start(1);
            for (int i = 0; i < 16; i++)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                _queue.Add(socket);
                if (!socket.ConnectAsync(_listener.LocalEndpoint).Wait(TimeSpan.FromMilliseconds(500)))
                    return;
            }

            Assert.Skip("this system's queue of connections does not fill");
        }

        public string Source => $"tcp://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

        public void Dispose()
        {
            foreach (Socket socket in _queue)
                socket.Dispose();
            _listener.Dispose();
        }
    }
}
