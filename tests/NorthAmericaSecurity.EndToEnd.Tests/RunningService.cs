using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The service as a process on the loopback.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Scratch _scratch = new();
    private readonly HttpClient _http;
    private readonly StringBuilder _log = new();

    /// <param name="securePort">Where it listens with TLS besides; its certificate is among the arguments.</param>
    /// <param name="address">Where it listens; at a free port unless told.</param>
    private RunningService(int? securePort, string[] arguments, string? address)
    {
        Address = address ?? $"http://127.0.0.1:{FreePort()}";
        string[] listening = securePort is { } port ? [$"--Kestrel:Endpoints:Plain:Url={Address}", $"--Kestrel:Endpoints:Secure:Url=https://127.0.0.1:{port}"] : ["--urls", Address];
        _process = new Process { StartInfo = Sdn.StartOf("dotnet", [Sdn.ServiceAssembly, .. listening, .. arguments], _scratch.Folder) };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(Address), Timeout = Patience };
    }

    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    public string Address { get; }

    public HttpClient Http => _http;

    public Process Process => _process;

    /// <summary>A port that nobody listens at.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts the service with feeds, without maps of coverage, and waits until it answers.</summary>
    public static Task<RunningService> WithFeedsAsync(params string[] feeds) =>
        StartAsync([$"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", .. feeds.Select((f, i) => $"--Feeds:{i}={f}")]);

    /// <summary>Starts the service and waits until it answers.</summary>
    public static Task<RunningService> StartAsync(params string[] arguments) => StartAsync(null, arguments);

    /// <summary>Starts the service where another was, and waits until it answers.</summary>
    public static Task<RunningService> StartAtAsync(string address, string[] arguments) => StartAsync(null, arguments, address);

    /// <summary>Starts the service, with TLS at a port of its own besides, and waits until it answers.</summary>
    public static async Task<RunningService> StartAsync(int? securePort, string[] arguments, string? address = null)
    {
        var service = new RunningService(securePort, arguments, address);
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

    /// <summary>Waits for a text in the log.</summary>
    public Task UntilLoggedAsync(string text) => WaitAsync(text, () => Task.FromResult(Log.Contains(text, StringComparison.Ordinal) ? text : null));

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
