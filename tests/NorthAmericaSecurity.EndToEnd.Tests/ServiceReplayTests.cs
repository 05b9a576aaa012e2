using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The service's past: its journal played again on the stream, and a tuning that is part of it.</summary>
[Collection(SimulatedFeedCollection.Name)]
public class ServiceReplayTests(SimulatedFeed feed)
{
    private static readonly string Oracles = Path.Combine(TestPaths.Repository, "tests", "oracles");

    [Theory]
    [InlineData(20)]
    [InlineData(0)]
    public async Task A_look_back_shows_the_tracks_that_were_live_under_their_numbers_and_ends_in_the_present(int snapshotSeconds)
    {
        Require();
        using var scratch = new Scratch();
        await using RunningService service = await RunningService.StartAsync(
            $"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", $"--Journal:Folder={scratch["journal"]}", $"--Journal:SnapshotSeconds={snapshotSeconds}",
            $"--Feeds:0:Source={feed.PlotsPath}", "--Feeds:0:Speed=30");
        await service.UntilAsync("/api/feeds", f => f[0].GetProperty("bytes").GetInt64() == feed.Plots.Length && f[0].GetProperty("waiting").GetInt32() == 0);
        JsonElement span = await service.UntilAsync("/api/replay", r => r.GetProperty("to_s").ValueKind == JsonValueKind.Number && r.GetProperty("to_s").GetDouble() - r.GetProperty("from_s").GetDouble() > 150.0);
        double fromS = span.GetProperty("from_s").GetDouble() + 100.0;
        JsonElement seen = await LookBackAsync(service, fromS, 20.0, then: 60.0);
        Assert.Equal(["running", "ended"], seen.GetProperty("states").EnumerateArray().Select(s => s.GetString()).Where(s => s != "preparing"));
        Assert.Equal("", seen.GetProperty("text").GetString());
        Assert.True(seen.GetProperty("firstWhole").GetBoolean());
        Assert.InRange(seen.GetProperty("firstS").GetDouble(), fromS, fromS + 10.0);
        // The last message is of the last plots, three minutes after the first: what only ticks on changes no track.
        Assert.True(seen.GetProperty("lastS").GetDouble() > fromS + 70.0, seen.GetProperty("lastS").ToString());

        // What the journal makes from its beginning: the same tracks, each under its number, where it was.
        Sdn.Run(scratch.Folder, "replay", scratch["journal"], "--sensors", SimulatedFeed.NetworkPath, "--out", scratch["tracks.csv"], "--every", "1").Succeeded();
        string[] lines = await File.ReadAllLinesAsync(scratch["tracks.csv"]);
        string[] columns = lines[0].Split(',');
        (int time, int id, int address, int lat, int lon) = (Column("time_s"), Column("track_id"), Column("mode_s"), Column("lat_deg"), Column("lon_deg"));
        var rows = lines.Skip(1).Select(l => l.Split(',')).ToLookup(c => (c[id], c[address].ToUpperInvariant()), c => (TimeS: Number(c[time]), Lat: Number(c[lat]), Lon: Number(c[lon])));
        JsonElement[] told = [.. seen.GetProperty("tracks").EnumerateArray().Where(t => t[1].ValueKind == JsonValueKind.Number)];
        Assert.True(told.Length > 20, $"{told.Length} tracks");
        int beside = 0;
        foreach (JsonElement track in told)
        {
            var same = rows[(track[0].GetInt64().ToString(CultureInfo.InvariantCulture), track[1].GetInt64().ToString("X6", CultureInfo.InvariantCulture))].Where(r => Math.Abs(r.TimeS - track[4].GetDouble()) < 2.0).ToArray();
            beside += same.Length > 0 ? 1 : 0;
            Assert.All(same, r => Assert.True(Math.Abs(r.Lat - track[2].GetDouble()) < 0.01 && Math.Abs(r.Lon - track[3].GetDouble()) < 0.02, $"{track}: {r}"));
        }

        Assert.True(beside > 0.9 * told.Length, $"{beside} of {told.Length}");
        Assert.Equal(snapshotSeconds > 0, Directory.GetFiles(scratch["journal"], "*.sdns").Length > 2);
        Assert.Equal(0, (await service.UntilAsync("/api/replay", r => r.GetProperty("running").GetInt32() == 0)).GetProperty("running").GetInt32());
        await service.StopsAsync();

        int Column(string name) => Array.IndexOf(columns, name) is var at && at >= 0 ? at : throw new InvalidDataException($"tracks.csv has no {name}");
        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Over_the_terrain_the_journal_makes_the_tracks_again_that_were_live()
    {
        using var scratch = new Scratch();
        await using RunningService service = await RunningService.StartAsync(
            $"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", "--Terrain=true", $"--Journal:Folder={scratch["journal"]}", $"--Feeds:0:Source={feed.PlotsPath}", "--Feeds:0:Speed=0");
        await service.UntilAsync("/api/feeds", f => f[0].GetProperty("bytes").GetInt64() == feed.Plots.Length && f[0].GetProperty("waiting").GetInt32() == 0);
        JsonElement tracks = (await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 5)).GetProperty("features");
        await service.StopsAsync();
        string[] replay = ["replay", scratch["journal"], "--sensors", SimulatedFeed.NetworkPath, "--every", "1", "--out"];
        Sdn.Run(scratch.Folder, [.. replay, scratch["with.csv"], "--terrain"]).Succeeded();
        Sdn.Run(scratch.Folder, [.. replay, scratch["without.csv"]]).Succeeded();
        string[] with = await File.ReadAllLinesAsync(scratch["with.csv"]);
        Assert.NotEqual(with, await File.ReadAllLinesAsync(scratch["without.csv"]));
        int address = Array.IndexOf(with[0].Split(','), "mode_s");
        HashSet<(string, string)> made = [.. with.Skip(1).Select(l => l.Split(',')).Select(c => (c[1], c[address].ToUpperInvariant()))];
        Assert.All(tracks.EnumerateArray().Select(t => t.GetProperty("properties")).Where(p => p.TryGetProperty("mode_s", out _)), p =>
            Assert.Contains((p.GetProperty("id").GetRawText().Trim('"'), p.GetProperty("mode_s").GetString()!.ToUpperInvariant()), made));
    }

    [Fact]
    public async Task A_look_back_ends_in_the_present_while_feeds_go_on_and_begins_where_the_journal_says_it_does()
    {
        Require();
        using var scratch = new Scratch();
        await using RunningService service = await RunningService.StartAsync(
            $"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", $"--Journal:Folder={scratch["journal"]}", $"--Feeds:0:Source={feed.PlotsPath}", "--Feeds:0:Speed=6");
        JsonElement span = await service.UntilAsync("/api/replay", r => r.GetProperty("to_s").ValueKind == JsonValueKind.Number && r.GetProperty("to_s").GetDouble() - r.GetProperty("from_s").GetDouble() > 50.0);
        JsonElement seen = await LookBackAsync(service, span.GetProperty("from_s").GetDouble(), 30.0);
        Assert.Equal("ended", seen.GetProperty("states").EnumerateArray().Last().GetString());
        Assert.Equal("", seen.GetProperty("text").GetString());
        // The feed was still coming: nobody waits for its end.
        Assert.True((await service.UntilAsync("/api/feeds", _ => true))[0].GetProperty("bytes").GetInt64() < feed.Plots.Length, "the feed is over");
        Assert.True(seen.GetProperty("lastS").GetDouble() >= span.GetProperty("to_s").GetDouble(), seen.GetProperty("lastS").ToString());
        await service.StopsAsync();
    }

    [Fact]
    public async Task What_cannot_be_looked_back_at_is_told_and_the_live_picture_goes_on()
    {
        Require();
        using var scratch = new Scratch();
        await using (RunningService none = await RunningService.WithFeedsAsync(feed.PlotsPath))
        {
            Assert.Equal(JsonValueKind.Null, (await none.UntilAsync("/api/replay", _ => true)).GetProperty("from_s").ValueKind);
            Assert.Contains("expected a journal", (await LookBackAsync(none, 1e9, 1.0)).GetProperty("text").GetString());
            await none.StopsAsync();
        }

        await using RunningService service = await RunningService.StartAsync(
            $"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", $"--Journal:Folder={scratch["journal"]}", "--Guard:MostReplays=0", $"--Feeds:0:Source={feed.PlotsPath}", "--Feeds:0:Speed=0");
        double fromS = (await service.UntilAsync("/api/replay", r => r.GetProperty("from_s").ValueKind == JsonValueKind.Number)).GetProperty("from_s").GetDouble();
        JsonElement many = await LookBackAsync(service, fromS, 1.0);
        Assert.Contains("at most 0 at a time", many.GetProperty("text").GetString());
        Assert.Empty(many.GetProperty("tracks").EnumerateArray());
        await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 0);
        await service.StopsAsync();
    }

    [Fact]
    public async Task A_tuning_file_is_read_again_when_an_administrator_asks_and_the_tracks_go_on()
    {
        using var scratch = new Scratch();
        string tuning = scratch["tuning.json"];
        await File.WriteAllTextAsync(tuning, """{ "unknown_height_m": 6000 }""");
        using var server = new FrameServer(feed.Plots, keepOpen: true);
        await using RunningService service = await RunningService.StartAsync(
            $"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", $"--Tuning={tuning}", $"--Feeds:0={server.Source}", $"--Guard:AuditFile={scratch["audit.jsonl"]}",
            "--Guard:Tokens:0:Name=eve", "--Guard:Tokens:0:Role=viewer", $"--Guard:Tokens:0:Sha256={Hash("look")}",
            "--Guard:Tokens:1:Name=ada", "--Guard:Tokens:1:Role=administrator", $"--Guard:Tokens:1:Sha256={Hash("act")}");
        service.Http.DefaultRequestHeaders.Authorization = new("Bearer", "look");
        JsonElement tracks = await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 5);
        await service.UntilAsync("/api/tuning", t => t.TryGetProperty("unknown_height_m", out JsonElement height) && height.GetDouble() == 6000.0);
        Assert.Equal(HttpStatusCode.Forbidden, (await ReadAgainAsync("look")).StatusCode);

        await File.WriteAllTextAsync(tuning, """{ "air": { "models": [{ "name": "straight", "turn_deg_per_s": 0, "noise_along_m2_per_s3": 1, "noise_across_m2_per_s3": 1, "dwell_s": 100 }] } }""");
        Assert.Equal(HttpStatusCode.OK, (await ReadAgainAsync("act")).StatusCode);
        await service.UntilAsync("/api/tuning", t => t.TryGetProperty("air", out _));
        // The tracks that there were are there, with the models of the new tuning.
        JsonElement after = await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 5);
        long[] numbers = [.. Numbers(tracks).Intersect(Numbers(after))];
        Assert.True(numbers.Length > 3, $"{numbers.Length}");
        int straight = 0;
        foreach (long number in numbers)
            straight += (await service.UntilAsync($"/api/tracks/{number}", _ => true)).GetProperty("models").EnumerateObject().Any(m => m.Name == "straight") ? 1 : 0;
        Assert.True(straight > 0);

        await File.WriteAllTextAsync(tuning, """{ "unknown_height_m": "high" }""");
        using HttpResponseMessage refused = await ReadAgainAsync("act");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("unknown_height_m", await refused.Content.ReadAsStringAsync());
        await service.UntilAsync("/api/tuning", t => t.TryGetProperty("air", out _));
        Assert.Equal(["taken", "refused"], (await File.ReadAllLinesAsync(scratch["audit.jsonl"])).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("outcome").GetString()));
        await service.StopsAsync();

        async Task<HttpResponseMessage> ReadAgainAsync(string token)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, service.Address + "/api/tuning");
            request.Headers.Authorization = new("Bearer", token);
            return await service.Http.SendAsync(request);
        }

        static IEnumerable<long> Numbers(JsonElement tracks) => tracks.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").GetProperty("id").GetInt64());
        static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
    }

    private static void Require()
    {
        ExternalTool.Require("node");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Oracles, "node_modules", "@msgpack")), "tests/oracles/node_modules does not hold @msgpack/msgpack (tests/run.sh installs it)");
    }

    /// <summary>What a client sees that looks back (tests/oracles/replay.mjs).</summary>
    private static Task<JsonElement> LookBackAsync(RunningService service, double fromS, double speed, double? then = null) => Task.Run(() =>
    {
        string[] arguments = ["--experimental-websocket", "--no-warnings", Path.Combine(Oracles, "replay.mjs"), service.Address.Replace("http", "ws", StringComparison.Ordinal) + "/api/stream", Text(fromS), Text(speed), .. then is { } later ? [Text(later)] : Array.Empty<string>()];
        return JsonDocument.Parse(ExternalTool.Run("node", arguments, workingFolder: Oracles).Out).RootElement;

        static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
    });
}
