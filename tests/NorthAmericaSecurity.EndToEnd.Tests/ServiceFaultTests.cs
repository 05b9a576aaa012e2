using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>What goes wrong around a service that runs for months: garbage, kills, strangers, slow and noisy clients.</summary>
[Collection(SimulatedFeedCollection.Name)]
public class ServiceFaultTests(SimulatedFeed feed)
{
    [Fact]
    public async Task Garbage_of_one_feed_is_counted_and_told_and_the_other_goes_on()
    {
        int port = RunningService.FreePort();
        using var server = new FrameServer(feed.Plots, keepOpen: true);
        await using RunningService service = await RunningService.WithFeedsAsync($"udp://127.0.0.1:{port}", server.Source);
        using var sender = new UdpClient();
        byte[] garbage = new byte[500];
        for (int i = 0; i < 400; i++)
        {
            for (int k = 0; k < garbage.Length; k++)
                garbage[k] = (byte)(k * 31 + i * 17 + (k * i >> 3));
            await sender.SendAsync(garbage, garbage.Length, "127.0.0.1", port);
        }

        await service.UntilAsync("/api/feeds", f => f[0].GetProperty("bad_frames").GetInt64() > 0 && f[1].GetProperty("bytes").GetInt64() == feed.Plots.Length);
        await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 0);
        await service.UntilAsync("/api/events", e => e.EnumerateArray().Any(x => x.GetProperty("text").GetString()!.Contains("bytes that cannot be read", StringComparison.Ordinal)));
        await service.StopsAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task Killed_in_the_middle_it_is_back_with_the_same_tracks_and_numbers(int snapshotSeconds)
    {
        using var scratch = new Scratch();
        using var server = new FrameServer(feed.Plots, keepOpen: true);
        string[] arguments = [$"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", $"--Journal:Folder={scratch["journal"]}", $"--Journal:SnapshotSeconds={snapshotSeconds}"];
        string before;
        await using (RunningService service = await RunningService.StartAsync([.. arguments, $"--Feeds:0={server.Source}"]))
        {
            await service.UntilAsync("/api/feeds", f => f[0].GetProperty("bytes").GetInt64() == feed.Plots.Length && f[0].GetProperty("waiting").GetInt32() == 0);
            // With snapshots: not before there is one; a quiet log ticks on towards it.
            for (int tenths = 0; snapshotSeconds > 0 && tenths < 300 && Directory.GetFiles(scratch["journal"], "*.sdns").Length == 0; tenths++)
                await Task.Delay(100);
            before = Numbers(await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 5));
            service.Process.Kill();
            await service.Process.WaitForExitAsync();
        }

        // No feed now: what there is comes from the journal. A torn entry at its end is cut off.
        string last = Directory.GetFiles(scratch["journal"], "*.sdnj").Order().Last();
        await File.AppendAllTextAsync(last, "torn");
        await using RunningService again = await RunningService.StartAsync([.. arguments, $"--Feeds:0=tcp://127.0.0.1:{RunningService.FreePort()}"]);
        // Until then the picture that is asked for is on its way to what it was.
        await again.UntilLoggedAsync("entries replayed");
        JsonElement restored = await again.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 5);
        double readS = restored.GetProperty("features").EnumerateArray().Max(f => f.GetProperty("properties").GetProperty("time_s").GetDouble());
        HashSet<string> gone = [.. before.Split(' ').Except(Numbers(restored).Split(' '))];
        // What a snapshot has is not replayed.
        Match replayed = Regex.Match(again.Log, "snapshot of entry ([0-9]+) loaded.*?journal: ([0-9]+) entries replayed", RegexOptions.Singleline);
        Assert.Contains("entries replayed", again.Log);
        Assert.Equal(snapshotSeconds > 0, replayed.Success);
        Assert.True(!replayed.Success || int.Parse(replayed.Groups[1].Value, CultureInfo.InvariantCulture) > 0, replayed.Value);
        await again.UntilAsync("/api/replay", r => r.GetProperty("to_s").GetDouble() > readS + 1.5);
        await again.StopsAsync();

        // The whole journal from its first entry, without a snapshot: every number is the same, and what is there no more has ended in the log itself, for nobody sees it any longer.
        Sdn.Run(scratch.Folder, "replay", scratch["journal"], "--sensors", SimulatedFeed.NetworkPath, "--out", scratch["tracks.csv"], "--every", "1").Succeeded();
        (double TimeS, string Id)[] rows = [.. File.ReadLines(scratch["tracks.csv"]).Skip(1).Select(l => l.Split(',')).Select(c => (double.Parse(c[0], CultureInfo.InvariantCulture), c[1]))];
        Assert.Subset(rows.Select(r => r.Id).ToHashSet(), before.Split(' ').ToHashSet());
        double thenS = rows.Select(r => r.TimeS).Where(t => t >= readS).DefaultIfEmpty(double.PositiveInfinity).Min();
        Assert.True(double.IsFinite(thenS), $"no epoch from {readS} on");
        Assert.DoesNotContain(rows, r => r.TimeS == thenS && gone.Contains(r.Id));

        static string Numbers(JsonElement tracks) => string.Join(' ', tracks.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").GetProperty("id").GetInt64()).Order());
    }

    [Fact]
    public async Task Strangers_are_refused_and_each_role_may_do_what_it_may()
    {
        using var scratch = new Scratch();
        string[] arguments =
        [
            $"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", "--Demonstration=false", $"--Guard:AuditFile={scratch["audit.jsonl"]}",
            "--Guard:Tokens:0:Name=eve", "--Guard:Tokens:0:Role=viewer", $"--Guard:Tokens:0:Sha256={Hash("look")}",
            "--Guard:Tokens:1:Name=ada", "--Guard:Tokens:1:Role=administrator", $"--Guard:Tokens:1:Sha256={Hash("act")}",
        ];
        await using RunningService service = await RunningService.StartAsync(arguments);
        var body = new StringContent($$"""{"source":"tcp://127.0.0.1:{{RunningService.FreePort()}}","name":"new"}""", Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(HttpMethod.Get, "/api/tracks", null));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(HttpMethod.Get, "/api/tracks", "wrong"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(HttpMethod.Get, "/metrics", null));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(HttpMethod.Get, "/api/tracks", "look"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(HttpMethod.Get, "/metrics", "look"));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(HttpMethod.Post, "/api/feeds", "look", body));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(HttpMethod.Delete, "/api/feeds/1", "look"));
        Assert.Equal(HttpStatusCode.Created, await AskAsync(HttpMethod.Post, "/api/feeds", "act", new StringContent(await body.ReadAsStringAsync(), Encoding.UTF8, "application/json")));
        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(HttpMethod.Post, "/api/feeds", "act", new StringContent("""{"source":"/etc/passwd"}""", Encoding.UTF8, "application/json")));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(HttpMethod.Put, "/api/feeds/1", "look", new StringContent("{}", Encoding.UTF8, "application/json")));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(HttpMethod.Put, "/api/feeds/7", "act", new StringContent(await body.ReadAsStringAsync(), Encoding.UTF8, "application/json")));
        Assert.Equal(HttpStatusCode.Created, await AskAsync(HttpMethod.Put, "/api/feeds/1", "act", new StringContent(await body.ReadAsStringAsync(), Encoding.UTF8, "application/json")));
        Assert.Equal(HttpStatusCode.NoContent, await AskAsync(HttpMethod.Delete, "/api/feeds/2", "act"));
        try
        {
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await AskAsync(HttpMethod.Post, "/api/feeds", "act", new ByteArrayContent(new byte[10 << 20]) { Headers = { { "Content-Type", "application/json" } } }));
        }
        catch (HttpRequestException)
        {
            // The service has hung up before all of it was sent.
        }

        foreach (string path in (string[])["/../appsettings.json", "/%2e%2e/appsettings.json", "/..%2fappsettings.json", "/api/../../appsettings.json", "/samples/../appsettings.json"])
            Assert.DoesNotContain("Guard", await (await SendAsync(HttpMethod.Get, path, "look")).Content.ReadAsStringAsync());
        string audit = await File.ReadAllTextAsync(scratch["audit.jsonl"]);
        Assert.Equal(["add feed", "add feed", "change feed", "remove feed"], audit.Trim().Split('\n').Select(l => string.Join(' ', JsonDocument.Parse(l).RootElement.GetProperty("act").GetString()!.Split(' ').Take(2))));
        Assert.All(audit.Trim().Split('\n'), l => Assert.Equal("ada", JsonDocument.Parse(l).RootElement.GetProperty("who").GetString()));
        await service.StopsAsync();
        Assert.DoesNotContain("act\"", service.Log.Replace("\"act\"", "", StringComparison.Ordinal));
        Assert.Contains("refused: POST /api/feeds by eve", service.Log);

        Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, HttpContent? content = null)
        {
            var request = new HttpRequestMessage(method, service.Address + path) { Content = content };
            if (token is not null)
                request.Headers.Authorization = new("Bearer", token);
            return service.Http.SendAsync(request);
        }

        async Task<HttpStatusCode> AskAsync(HttpMethod method, string path, string? token, HttpContent? content = null)
        {
            using HttpResponseMessage response = await SendAsync(method, path, token, content);
            return response.StatusCode;
        }

        static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
    }

    [Fact]
    public void Open_to_others_without_tokens_it_does_not_start()
    {
        using var scratch = new Scratch();
        Finished run = Sdn.RunProgram("dotnet", [Sdn.ServiceAssembly, $"--urls=http://0.0.0.0:{RunningService.FreePort()}"], scratch.Folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Guard:Tokens is empty", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task A_stream_tells_all_then_changes_a_flood_is_ended_and_a_reader_that_sleeps_holds_up_nobody()
    {
        using var server = new FrameServer(feed.Plots, keepOpen: true);
        await using RunningService service = await RunningService.WithFeedsAsync(server.Source);
        await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 5);
        var uri = new Uri(service.Address.Replace("http", "ws", StringComparison.Ordinal) + "/api/stream");
        // ["subscribe", {"rate_s": 0.1}]
        byte[] subscribe = [0x92, 0xA9, .. "subscribe"u8, 0x81, 0xA6, .. "rate_s"u8, 0xCB, .. BitConverter.GetBytes(0.1).Reverse()];
        using var sleeper = new ClientWebSocket();
        await sleeper.ConnectAsync(uri, CancellationToken.None);
        await sleeper.SendAsync(subscribe, WebSocketMessageType.Binary, true, CancellationToken.None);

        using var reader = new ClientWebSocket();
        await reader.ConnectAsync(uri, CancellationToken.None);
        await reader.SendAsync(subscribe, WebSocketMessageType.Binary, true, CancellationToken.None);
        byte[] first = await ReceiveAsync(reader);
        // ["tracks", time, true, …]
        Assert.Equal((byte[])[0x95, 0xA6, .. "tracks"u8], first[..8]);
        Assert.Equal(0xC3, first[17]);
        string metrics = await service.GetAsync("/metrics");
        Assert.Contains("sdn_streams 2", metrics);
        Assert.Contains("sdn_latency_seconds_bucket{", metrics);

        using var flood = new ClientWebSocket();
        await flood.ConnectAsync(uri, CancellationToken.None);
        try
        {
            for (int i = 0; i < 500; i++)
                await flood.SendAsync(subscribe, WebSocketMessageType.Binary, true, CancellationToken.None);
            while (true)
                await ReceiveAsync(flood);
        }
        catch (WebSocketException)
        {
            // Ended, as it must be.
        }

        using var liar = new ClientWebSocket();
        await liar.ConnectAsync(uri, CancellationToken.None);
        await liar.SendAsync("nonsense"u8.ToArray(), WebSocketMessageType.Binary, true, CancellationToken.None);
        await Assert.ThrowsAnyAsync<WebSocketException>(async () =>
        {
            while (true)
                await ReceiveAsync(liar);
        });
        Assert.Equal("live", await service.GetAsync("/health/live"));
        await service.StopsAsync();
    }

    private static async Task<byte[]> ReceiveAsync(ClientWebSocket socket)
    {
        byte[] buffer = new byte[1 << 20];
        int length = 0;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            ValueWebSocketReceiveResult received = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            if (received.MessageType == WebSocketMessageType.Close)
                throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
            length += received.Count;
            if (received.EndOfMessage)
                return buffer[..length];
        }
    }
}
