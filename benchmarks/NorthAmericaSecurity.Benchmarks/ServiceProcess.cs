using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>The built service as a process with one UDP feed, and WebSocket clients that read all it sends.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sdn-load");
    private readonly HttpClient _client;
    private readonly CancellationTokenSource _stop = new();
    private readonly int _http = FreePort();
    private readonly long[] _received;
    private readonly Task[] _clients;

    private ServiceProcess(string assembly, Sensor[] sensors, int clients)
    {
        string network = Path.Combine(_folder.FullName, "sensors.csv");
        ServiceScene.WriteNetwork(network, sensors);
        var start = new ProcessStartInfo("dotnet", [assembly, $"--urls=http://127.0.0.1:{_http}", $"--Network={network}", "--Coverage=false", "--Stages=false", $"--Feeds:0=udp://127.0.0.1:{Port}"])
        {
            RedirectStandardOutput = true,
        };
        Process = Process.Start(start)!;
        Process.BeginOutputReadLine();
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri($"http://127.0.0.1:{_http}") };
        (_received, _clients) = (new long[clients], new Task[clients]);
    }

    public Process Process { get; }

    /// <summary>Where its feed listens.</summary>
    public int Port { get; } = FreePort();

    public long ReceivedOctets => _received.Sum();

    /// <summary>Starts it and waits until its feed listens; null, and told, when it has not been built.</summary>
    public static async Task<ServiceProcess?> StartAsync(Sensor[] sensors, int clients)
    {
        if (BuiltProgram.Find("NorthAmericaSecurity.Service") is not { } assembly)
            return null;
        var service = new ServiceProcess(assembly, sensors, clients);
        while (!await service.ListensAsync())
            await Task.Delay(100);
        for (int i = 0; i < clients; i++)
        {
            int index = i;
            service._clients[i] = Task.Run(() => service.ReadAsync(index));
        }

        return service;
    }

    public async Task<JsonElement> AskAsync(string path) => JsonDocument.Parse(await _client.GetStringAsync(new Uri(path, UriKind.Relative))).RootElement;

    public async Task<int> TracksAsync() => (await AskAsync("/api/network")).GetProperty("stages")[0].GetProperty("tracks").GetInt32();

    /// <summary>Plots whose track was out within so many seconds, rising; the last is infinite.</summary>
    public async Task<(double UpToS, long Plots)[]> LatenciesAsync()
    {
        const string Bucket = "sdn_latency_seconds_bucket{";
        string metrics = await _client.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        return [.. metrics.Split('\n').Where(l => l.StartsWith(Bucket, StringComparison.Ordinal)).Select(l =>
        {
            string edge = l.Split("le=\"")[1].Split('"')[0];
            return (edge == "+Inf" ? double.PositiveInfinity : double.Parse(edge, CultureInfo.InvariantCulture), long.Parse(l.Split(' ')[^1], CultureInfo.InvariantCulture));
        })];
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_clients.OfType<Task>());
        Process.Kill();
        await Process.WaitForExitAsync();
        Process.Dispose();
        _client.Dispose();
        _stop.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task ReadAsync(int index)
    {
        byte[] buffer = new byte[1 << 16];
        try
        {
            using var socket = new ClientWebSocket();
            await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{_http}/api/stream"), _stop.Token);
            await socket.SendAsync((byte[])[0x92, 0xA9, .. "subscribe"u8, 0x80], WebSocketMessageType.Binary, true, _stop.Token);
            while (!_stop.IsCancellationRequested)
                _received[index] += (await socket.ReceiveAsync(buffer.AsMemory(), _stop.Token)).Count;
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // Seen enough.
        }
    }

    private async Task<bool> ListensAsync()
    {
        try
        {
            JsonElement feeds = await AskAsync("/api/feeds");
            return feeds.GetArrayLength() > 0 && feeds[0].GetProperty("state").GetString() == "open";
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
