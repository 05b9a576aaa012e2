using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>What crosses a machine's border over TLS: who shows the right certificate is let in, who shows a wrong one is refused and told, on the web, of feeds and of outputs.</summary>
[Collection(SimulatedFeedCollection.Name)]
public sealed class ServiceTlsTests : IDisposable
{
    private readonly SimulatedFeed _feed;
    private readonly Scratch _scratch = new();
    private readonly TestAuthority _ours, _strange;

    public ServiceTlsTests(SimulatedFeed feed)
    {
        _feed = feed;
        (_ours, _strange) = (new TestAuthority(_scratch, "ours"), new TestAuthority(_scratch, "strange"));
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task On_the_web_a_certificate_is_a_role_and_a_wrong_one_ends_the_handshake()
    {
        int port = RunningService.FreePort();
        await using RunningService service = await RunningService.StartAsync(port, [.. Web(), .. Guard("--Guard:Certificates:0:Name=ada", "--Guard:Certificates:0:Role=administrator", "--Guard:Certificates:1:Name=eve", "--Guard:Certificates:1:Role=viewer")]);
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(port, HttpMethod.Get, "/api/tracks"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(port, HttpMethod.Get, "/api/tracks", token: "look"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(port, HttpMethod.Get, "/api/tracks", _ours.Client("eve")));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(port, HttpMethod.Delete, "/api/feeds/99", _ours.Client("eve")));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(port, HttpMethod.Delete, "/api/feeds/99", _ours.Client("ada")));
        // Signed, but of no role; and a token that is wrong is not made up for by a certificate.
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(port, HttpMethod.Get, "/api/tracks", _ours.Client("bob")));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(port, HttpMethod.Get, "/api/tracks", _ours.Client("ada"), token: "wrong"));
        // Signed by somebody else under an administrator's name; out of date; a server's.
        foreach ((string, string) wrong in new[] { _strange.Client("ada"), _ours.Client("late", expired: true), _ours.Server("server") })
            await Assert.ThrowsAsync<HttpRequestException>(() => AskAsync(port, HttpMethod.Get, "/api/tracks", wrong));
        using (var socket = new ClientWebSocket())
        {
            (string certificate, string key) = _ours.Client("eve");
            socket.Options.ClientCertificates.Add(X509Certificate2.CreateFromPemFile(certificate, key));
            socket.Options.RemoteCertificateValidationCallback = (_, c, _, _) => c!.Issuer == "CN=ours";
            await socket.ConnectAsync(new Uri($"wss://127.0.0.1:{port}/api/stream"), CancellationToken.None);
            Assert.Equal(WebSocketState.Open, socket.State);
        }

        await service.StopsAsync();
        Assert.Contains("refused: client certificate CN=ada of CN=strange", service.Log);
        Assert.Contains("refused: client certificate CN=late of CN=ours: NotTimeValid", service.Log);
        Assert.Contains("refused: client certificate CN=server of CN=ours: NotValidForUsage", service.Log);
        Assert.Contains("refused: DELETE /api/feeds/99 by eve", service.Log);
        Assert.DoesNotContain("PRIVATE KEY", service.Log);
    }

    [Fact]
    public async Task Where_a_certificate_is_required_a_token_alone_does_not_do()
    {
        int port = RunningService.FreePort();
        await using RunningService service = await RunningService.StartAsync(port, [.. Web(), .. Guard("--Guard:RequireCertificate=true")]);
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(port, HttpMethod.Get, "/api/tracks", token: "look"));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(port, HttpMethod.Get, "/", token: "look"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(port, HttpMethod.Get, "/api/tracks", _ours.Client("bob")));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(port, HttpMethod.Get, "/api/tracks", _ours.Client("bob"), token: "look"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(port, HttpMethod.Get, "/health/live"));
        await service.StopsAsync();
        Assert.Contains("refused: GET /api/tracks by eve at 127.0.0.1: needs a client certificate", service.Log);
    }

    [Fact]
    public async Task A_feed_is_taken_from_a_server_that_is_trusted_and_trusts_and_from_no_other()
    {
        using var server = new FrameServer(_feed.Plots, keepOpen: true, tls: _ours.Serving("radar", wantsClients: true));
        using var doubted = new FrameServer(_feed.Plots, keepOpen: true, tls: _strange.Serving("radar", wantsClients: false));
        using var doubting = new FrameServer(_feed.Plots, keepOpen: true, tls: _ours.Serving("radar", wantsClients: true));
        (string certificate, string key) = _ours.Client("service");
        (string wrong, string wrongKey) = _strange.Client("service");
        await using RunningService service = await RunningService.StartAsync(
        [
            $"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false",
            $"--Feeds:0:Source={server.Source}", $"--Feeds:0:Certificate={certificate}", $"--Feeds:0:Key={key}", $"--Feeds:0:Authority={_ours.Path}",
            $"--Feeds:1:Source={doubted.Source}", $"--Feeds:1:Certificate={certificate}", $"--Feeds:1:Key={key}", $"--Feeds:1:Authority={_ours.Path}",
            $"--Feeds:2:Source={doubting.Source}", $"--Feeds:2:Certificate={wrong}", $"--Feeds:2:Key={wrongKey}", $"--Feeds:2:Authority={_ours.Path}",
        ]);
        JsonElement feeds = await service.UntilAsync("/api/feeds", f => f[0].GetProperty("bytes").GetInt64() == _feed.Plots.Length && f[1].GetProperty("reconnects").GetInt64() > 1 && f[2].GetProperty("reconnects").GetInt64() > 1);
        Assert.All([1, 2], i => Assert.Equal(0, feeds[i].GetProperty("bytes").GetInt64()));
        await service.UntilAsync("/api/alarms", a => ((string[])["feed-down:2", "feed-down:3"]).All(k => a.EnumerateArray().Any(x => x.GetProperty("key").GetString() == k)));
        await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 5);
        await service.StopsAsync();
        Assert.Contains($"feed {doubted.Source}: {doubted.Source}: TLS is refused: ", service.Log);
        Assert.Contains($"feed {doubting.Source}: ", service.Log);
    }

    [Fact]
    public async Task An_output_goes_to_a_receiver_that_is_trusted_and_to_no_other()
    {
        await using var radar = new LiveRadar(1, 1, 35.0, -100.0, aircraft: 10, firstCode: 512);
        using var receiver = new Receiver(_ours.Serving("display", wantsClients: true));
        using var stranger = new Receiver(_strange.Serving("display", wantsClients: false));
        (string certificate, string key) = _ours.Client("service");
        await using RunningService service = await RunningService.StartAsync(
        [
            $"--Network={_scratch.Write("sensors.csv", LiveRadar.Header + radar.Row("R"))}", "--Coverage=false", "--Stages=false", $"--Feeds:0={radar.Source}",
            $"--Outputs:0:Target={receiver.Target}", $"--Outputs:0:Certificate={certificate}", $"--Outputs:0:Key={key}", $"--Outputs:0:Authority={_ours.Path}",
            $"--Outputs:1:Target={stranger.Target}", $"--Outputs:1:Authority={_ours.Path}",
        ]);
        (string subject, byte[] octets) = await receiver.FirstAsync(400);
        Assert.Equal("CN=service", subject);
        // Blocks of CAT062, 063 and 065, one behind another.
        var categories = new SortedSet<int>();
        for (int at = 0; at + 3 <= octets.Length; at += octets[at + 1] << 8 | octets[at + 2])
            categories.Add(octets[at]);
        Assert.Equal([62, 63, 65], categories);
        await service.UntilAsync("/api/alarms", a => a.EnumerateArray().Any(x => x.GetProperty("key").GetString() == "output:1"));
        await service.StopsAsync();
        Assert.Contains($"output {stranger.Target}: {stranger.Target}: TLS is refused: ", service.Log);
        Assert.Equal(0, stranger.Octets);
    }

    private string[] Web()
    {
        (string certificate, string key) = _ours.Server("web");
        return
        [
            $"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", "--Demonstration=false",
            $"--Kestrel:Endpoints:Secure:Certificate:Path={certificate}", $"--Kestrel:Endpoints:Secure:Certificate:KeyPath={key}",
        ];
    }

    private string[] Guard(params string[] more) =>
    [
        $"--Guard:ClientAuthority={_ours.Path}", "--Guard:Tokens:0:Name=eve", "--Guard:Tokens:0:Role=viewer", $"--Guard:Tokens:0:Sha256={Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("look")))}", .. more,
    ];

    private static async Task<HttpStatusCode> AskAsync(int port, HttpMethod method, string path, (string Certificate, string Key)? shown = null, string? token = null)
    {
        var tls = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, c, _, _) => c!.Issuer == "CN=ours" };
        if (shown is { } files)
        {
            X509Certificate2 certificate = X509Certificate2.CreateFromPemFile(files.Certificate, files.Key);
            (tls.ClientCertificates, tls.LocalCertificateSelectionCallback) = ([certificate], (_, _, _, _, _) => certificate);
        }

        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, SslOptions = tls }) { Timeout = TimeSpan.FromSeconds(30) };
        using var request = new HttpRequestMessage(method, $"https://127.0.0.1:{port}{path}");
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        using HttpResponseMessage response = await client.SendAsync(request);
        return response.StatusCode;
    }

    /// <summary>Receives octets over TLS from whoever comes, one behind another.</summary>
    private sealed class Receiver : IDisposable
    {
        private readonly MemoryStream _octets = new();
        private readonly LoopbackServer _server;
        private string _subject = "";

        public Receiver(SslServerAuthenticationOptions tls) => _server = new LoopbackServer((client, stop) => ReceiveAsync(client, tls, stop));

        public string Target => $"tls://127.0.0.1:{_server.Port}";

        public long Octets
        {
            get
            {
                lock (_octets)
                    return _octets.Length;
            }
        }

        /// <summary>Who sends, and what came, when it is as much.</summary>
        public async Task<(string Subject, byte[] Octets)> FirstAsync(int count)
        {
            for (int i = 0; i < 600 && Octets < count; i++)
                await Task.Delay(100);
            Assert.True(Octets >= count, $"{Octets} octets came");
            lock (_octets)
                return (_subject, _octets.ToArray());
        }

        public void Dispose() => _server.Dispose();

        private async Task ReceiveAsync(Socket client, SslServerAuthenticationOptions tls, CancellationToken stop)
        {
            using (client)
            {
                using var stream = new SslStream(new NetworkStream(client));
                try
                {
                    await stream.AuthenticateAsServerAsync(tls, stop);
                    _subject = stream.RemoteCertificate?.Subject ?? "";
                    byte[] buffer = new byte[1 << 16];
                    while (await stream.ReadAsync(buffer, stop) is > 0 and int read)
                        lock (_octets)
                            _octets.Write(buffer, 0, read);
                }
                catch (Exception e) when (e is AuthenticationException or IOException)
                {
                    // One side has refused the other, or is gone.
                }
            }
        }
    }
}
