using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The headless service as a process on the loopback: feeds in, the picture out over HTTP.</summary>
[Collection(SimulatedFeedCollection.Name)]
public class ServiceTests(SimulatedFeed feed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_feed_becomes_tracks_over_http_while_another_cannot_be_reached()
    {
        using var server = new FrameServer(feed.Plots, keepOpen: true);
        string closed = $"tcp://127.0.0.1:{FreePort()}";
        await using RunningService service = await RunningService.StartAsync(server.Source, closed);
        Assert.Equal("live", await service.GetAsync("/health/live"));

        JsonElement feeds = await service.UntilAsync("/api/feeds", f => f[0].GetProperty("counts") is { ValueKind: JsonValueKind.Object } c && c.GetProperty("bytes").GetInt64() == feed.Plots.Length);
        Assert.Equal(2, feeds.GetArrayLength());
        Assert.Equal((server.Source, "open"), (feeds[0].GetProperty("source").GetString(), feeds[0].GetProperty("state").GetString()));
        JsonElement counts = feeds[0].GetProperty("counts");
        Assert.Equal(feed.Frames.Count, counts.GetProperty("frames").GetInt32());
        Assert.Contains($" {counts.GetProperty("plots").GetInt64()} plots, ", feed.Track.ErrorLines[0]);
        Assert.All((string[])["badFrames", "skippedBytes", "unknownSensorPlots"], name => Assert.Equal(0, counts.GetProperty(name).GetInt64()));
        Assert.Equal((closed, "failed"), (feeds[1].GetProperty("source").GetString(), feeds[1].GetProperty("state").GetString()));
        Assert.Equal(JsonValueKind.Null, feeds[1].GetProperty("counts").ValueKind);

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
        await service.UntilAsync("/api/feeds", f => f[0].GetProperty("state").GetString() == "ended");
        Assert.Equal("live", await service.GetAsync("/health/live"));
        await service.StopsAsync();
    }

    [Fact]
    public async Task A_connection_that_breaks_stops_neither_the_other_feed_nor_the_service()
    {
        using var broken = new FrameServer(feed.Plots[..feed.MiddleFrame.Offset], reset: true);
        using var whole = new FrameServer(feed.Plots, keepOpen: true);
        await using RunningService service = await RunningService.StartAsync(broken.Source, whole.Source);
        JsonElement feeds = await service.UntilAsync("/api/feeds", f => f[1].GetProperty("counts") is { ValueKind: JsonValueKind.Object } c && c.GetProperty("bytes").GetInt64() == feed.Plots.Length);
        Assert.Equal(feed.MiddleFrame.Offset, feeds[0].GetProperty("counts").GetProperty("bytes").GetInt64());
        await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 0);
        await service.StopsAsync();
        Assert.Contains($"{broken.Source}: offset {feed.MiddleFrame.Offset}: broken off", service.Log);
    }

    [Fact]
    public async Task A_server_that_never_answers_delays_the_other_feed_by_seconds_only()
    {
        using var mute = new MuteServer();
        using var server = new FrameServer(feed.Plots, keepOpen: true);
        await using RunningService service = await RunningService.StartAsync(mute.Source, server.Source);
        await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 0);
        JsonElement feeds = JsonDocument.Parse(await service.GetAsync("/api/feeds")).RootElement;
        Assert.Equal("failed", feeds[0].GetProperty("state").GetString());
        await service.StopsAsync();
        Assert.Contains($"{mute.Source}: cannot be reached", service.Log);
    }

    [Fact]
    public void A_network_that_cannot_be_used_is_one_line_and_exit_two()
    {
        using var scratch = new Scratch();
        Finished run = Sdn.RunProgram("dotnet", [Sdn.ServiceAssembly, $"--urls=http://127.0.0.1:{FreePort()}", "--Network=no-such-network.json"], scratch.Folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-network.json", Assert.Single(run.ErrorLines));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
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

    private sealed class RunningService : IAsyncDisposable
    {
        private readonly Process _process;
        private readonly Scratch _scratch = new();
        private readonly HttpClient _http;
        private readonly StringBuilder _log = new();

        private RunningService(string[] feeds)
        {
            string address = $"http://127.0.0.1:{FreePort()}";
            string[] arguments = [Sdn.ServiceAssembly, "--urls", address, $"--Network={SimulatedFeed.NetworkPath}", .. feeds.Select((f, i) => $"--Feeds:{i}={f}")];
            _process = new Process { StartInfo = Sdn.StartOf("dotnet", arguments, _scratch.Folder) };
            _process.OutputDataReceived += Keep;
            _process.ErrorDataReceived += Keep;
            _process.Start();
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
            _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(address), Timeout = Patience };
        }

        public string Log
        {
            get
            {
                lock (_log)
                    return _log.ToString();
            }
        }

        /// <summary>Starts the service and waits until it answers.</summary>
        public static async Task<RunningService> StartAsync(params string[] feeds)
        {
            var service = new RunningService(feeds);
            await service.WaitAsync("/health/live", async () =>
            {
                try
                {
                    return await service.GetAsync("/health/live");
                }
                catch (HttpRequestException)
                {
                    return null;
                }
            });
            return service;
        }

        public Task<string> GetAsync(string path) => _http.GetStringAsync(new Uri(path, UriKind.Relative));

        /// <summary>Asks again and again until the answer is the one that is waited for.</summary>
        public Task<JsonElement> UntilAsync(string path, Func<JsonElement, bool> arrived) => WaitAsync(path, async () =>
        {
            JsonElement answer = JsonDocument.Parse(await GetAsync(path)).RootElement;
            return arrived(answer) ? answer : (JsonElement?)null;
        });

        /// <summary>Asks the process to end as a service manager does, and expects it to within seconds.</summary>
        public async Task StopsAsync()
        {
            ExternalTool.Run("kill", ["-TERM", $"{_process.Id}"]);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            await _process.WaitForExitAsync(patience.Token);
            Assert.True(_process.ExitCode == 0, $"exit code {_process.ExitCode}: {Log}");
            Assert.DoesNotContain("Unhandled exception", Log);
        }

        public async ValueTask DisposeAsync()
        {
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
            _http.Dispose();
            _scratch.Dispose();
        }

        private void Keep(object sender, DataReceivedEventArgs e)
        {
            lock (_log)
                _log.AppendLine(e.Data);
        }

        private async Task<T> WaitAsync<T>(string what, Func<Task<T?>> ask)
            where T : class
        {
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < Patience)
            {
                Assert.False(_process.HasExited, $"the service ended: {Log}");
                if (await ask() is { } answer)
                    return answer;
                await Task.Delay(100);
            }

            throw new TimeoutException($"{what} did not become what it should within {Patience}: {Log}");
        }

        private async Task<T> WaitAsync<T>(string what, Func<Task<T?>> ask)
            where T : struct => ((T?)await WaitAsync<object>(what, async () => await ask())).GetValueOrDefault();
    }
}
