using System.Text.Json;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Tests in this collection run alone: what they look at needs the machine's cores.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}

/// <summary>The demonstration and its page in Chromium, used as a person uses it (tests/oracles/page.mjs).</summary>
[Collection(AloneCollection.Name)]
public class ServicePageTests(SimulatedFeed feed) : IClassFixture<SimulatedFeed>
{
    private static readonly string Oracles = Path.Combine(TestPaths.Repository, "tests", "oracles");

    [Fact]
    public async Task The_demonstration_shows_moving_tracks_that_explain_themselves_and_stages_that_differ()
    {
        Require();
        await using RunningService service = await RunningService.StartAsync();
        JsonElement network = await service.UntilAsync("/api/network", n => n.GetProperty("stages")[3].GetProperty("tracks").GetInt32() > 1000);
        Assert.True(network.GetProperty("demonstration").GetBoolean());
        JsonElement seen = Page(service, "use");
        Assert.Empty(seen.GetProperty("faults").EnumerateArray());
        int tracks = seen.GetProperty("tracks").GetInt32();
        Assert.True(tracks > 1000, seen.ToString());
        Assert.True(seen.GetProperty("moved").GetInt32() > 0.9 * tracks, seen.ToString());
        Assert.Contains("Fed by", seen.GetProperty("detail").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Existence", seen.GetProperty("detail").GetString());
        // Mexico's traffic is not seen before Mexico joins.
        Assert.True(seen.GetProperty("firstStage").GetInt32() < seen.GetProperty("lastStage").GetInt32() - 50, seen.ToString());
        Assert.True(seen.GetProperty("detailHidden").GetBoolean());
        Assert.Equal("search", seen.GetProperty("focus").GetString());
        Assert.True(seen.GetProperty("help").GetBoolean());
        Assert.Empty(seen.GetProperty("axeDark").EnumerateArray().Select(v => v.GetString()));
        Assert.Empty(seen.GetProperty("axeLight").EnumerateArray().Select(v => v.GetString()));

        // What of the map is covered at the last stage and not at the first: pixels of a later stage.
        byte[] map = await service.Http.GetByteArrayAsync(new Uri("/api/coverage/cooperative/3000", UriKind.Relative));
        Assert.Equal(network.GetProperty("map_columns").GetInt32() * network.GetProperty("map_rows").GetInt32(), map.Length);
        Assert.True(map.Count(p => p is > 0 and < 4) > 0.01 * map.Length);
        Assert.True(map.Count(p => p == 0) > 0.1 * map.Length);
        Assert.True(map.Count(p => p is >= 16 and < 30) > 0.2 * map.Length);

        // The same as polygons: what Mexico's radars close is a gap of the first stage and not of the last, and areas are those of the map's pixels.
        JsonElement first = await GapsAsync("?stage=" + network.GetProperty("stages")[0].GetProperty("id").GetString()), last = await GapsAsync("");
        double Area(JsonElement gaps) => gaps.GetProperty("features").EnumerateArray().Sum(f => f.GetProperty("properties").GetProperty("area_km2").GetDouble());
        Assert.InRange(Area(first) - Area(last), 0.5e6, 4e6);
        Assert.Contains(last.GetProperty("features").EnumerateArray(), f => f.GetProperty("properties").GetProperty("reason").GetString() == "behind_terrain");
        await service.StopsAsync();

        async Task<JsonElement> GapsAsync(string query) => JsonDocument.Parse(await service.GetAsync("/api/gaps/cooperative/3000" + query)).RootElement;
    }

    [Fact]
    public async Task Twenty_thousand_moving_tracks_cost_the_page_few_milliseconds_of_script_a_frame()
    {
        Require();
        await using RunningService service = await RunningService.StartAsync("--Demonstration=false", "--Coverage=false");
        JsonElement seen = Page(service, "load");
        Assert.Empty(seen.GetProperty("faults").EnumerateArray());
        Assert.Equal(20_000, seen.GetProperty("tracks").GetInt32());
        Assert.True(seen.GetProperty("frames").GetInt32() > 20, seen.ToString());
        Assert.True(seen.GetProperty("p95").GetDouble() <= 12.0, seen.ToString());
    }

    [Fact]
    public async Task The_bar_of_times_goes_back_into_the_journal_stands_still_and_returns()
    {
        Require();
        using var scratch = new Scratch();
        await using RunningService service = await RunningService.StartAsync([.. Kept(scratch), $"--Feeds:0:Source={feed.PlotsPath}", "--Feeds:0:Speed=10"]);
        await service.UntilAsync("/api/replay", r => r.GetProperty("to_s").ValueKind == JsonValueKind.Number && r.GetProperty("to_s").GetDouble() - r.GetProperty("from_s").GetDouble() > 80.0);
        JsonElement seen = Page(service, "replay");
        Assert.Empty(seen.GetProperty("faults").EnumerateArray());
        (double live, double past, double later) = (Time("liveS"), Time("pastS"), Time("laterS"));
        Assert.True(past < live - 60.0, seen.ToString());
        Assert.InRange(later - past, 5.0, 20.0);
        Assert.Equal(Time("stoodS"), Time("stillS"));
        Assert.Contains("Existence", seen.GetProperty("detail").GetString());
        Assert.DoesNotContain("replay", seen.GetProperty("clock").GetString());
        Assert.Empty(seen.GetProperty("axe").EnumerateArray().Select(v => v.GetString()));
        await service.StopsAsync();

        double Time(string name) => seen.GetProperty(name).GetDouble();
    }

    [Fact]
    public async Task A_page_whose_service_is_restarted_shows_the_same_tracks_again_by_itself()
    {
        Require();
        using var scratch = new Scratch();
        RunningService service = await RunningService.StartAsync([.. Kept(scratch), $"--Feeds:0:Source={feed.PlotsPath}", "--Feeds:0:Speed=3"]);
        await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() > 8);
        var page = Task.Run(() => Page(service, "restart"), CancellationToken.None);
        while (!(await service.GetAsync("/metrics")).Contains("sdn_streams 1", StringComparison.Ordinal) && !page.IsCompleted)
            await Task.Delay(100);
        await Task.Delay(3000);
        service.Process.Kill();
        await service.Process.WaitForExitAsync();
        await using RunningService again = await RunningService.StartAtAsync(service.Address, [.. Kept(scratch), $"--Feeds:0=tcp://127.0.0.1:{RunningService.FreePort()}"]);
        JsonElement seen = await page;
        await service.DisposeAsync();
        Assert.Empty(seen.GetProperty("faults").EnumerateArray());
        long[] before = Numbers("before"), after = Numbers("after");
        Assert.True(before.Length > 5, seen.ToString());
        Assert.True(after.Length > 5 && after.Intersect(before).Count() > 0.8 * after.Length, seen.ToString());
        await again.StopsAsync();

        long[] Numbers(string name) => [.. seen.GetProperty(name).EnumerateArray().Select(n => n.GetInt64())];
    }

    private static string[] Kept(Scratch scratch) =>
        [$"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", $"--Journal:Folder={scratch["journal"]}", "--Journal:SnapshotSeconds=20"];

    private static void Require()
    {
        ExternalTool.Require("node");
        ExternalTool.Require("chromium");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Oracles, "node_modules", "playwright-core")), "tests/oracles/node_modules does not hold playwright-core (tests/run.sh installs it)");
    }

    private static JsonElement Page(RunningService service, string what)
    {
        (string output, _, _) = ExternalTool.Run("node", [Path.Combine(Oracles, "page.mjs"), service.Address, what], workingFolder: Oracles);
        return JsonDocument.Parse(output).RootElement;
    }
}
