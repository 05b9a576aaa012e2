using System.Globalization;
using System.Text.Json;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>One live feed goes wrong, or the disk does: that is told, the other feed's tracks go on, and what is right again is taken again.</summary>
public sealed class ServiceFeedFaultTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_feed_at_a_hundred_times_its_rate_loses_plots_of_its_own_only_and_each_is_counted()
    {
        await using var flood = new LiveRadar(1, 1, 35.0, -100.0, aircraft: 50, firstCode: 512);
        await using var calm = new LiveRadar(1, 2, 45.0, -80.0, aircraft: 10, firstCode: 1536);
        await using RunningService service = await StartAsync(
            flood.Row("FLOOD") + calm.Row("CALM"), $"--Feeds:0:Source={flood.Source}", "--Feeds:0:Name=flood", "--Feeds:0:QueuePlots=100", $"--Feeds:1:Source={calm.Source}", "--Feeds:1:Name=calm");
        string before = Ids(await service.UntilAsync("/api/tracks", t => Of(calm, t).Length == 10 && Of(flood, t).Length == 50));
        JsonElement[] feeds = [.. (await AskAsync(service, "/api/feeds")).EnumerateArray()];
        Assert.All(feeds, f => Assert.Equal(0, Count(f, "dropped") + Count(f, "lost_datagrams")));
        (long plotsBefore, long calmSent) = (Count(feeds[0], "plots"), Count(feeds[1], "plots"));

        flood.Rate = 100;
        await service.UntilAsync("/api/feeds", f => Count(f[0], "plots") > plotsBefore + 10_000 && Count(f[0], "dropped") > 0);
        await service.UntilAsync("/api/alarms", a => Stands(a, "feed-dropping:1"));
        JsonElement[] alarms = [.. (await AskAsync(service, "/api/alarms")).EnumerateArray()];
        Assert.DoesNotContain(alarms, a => a.GetProperty("key").GetString()!.EndsWith(":2", StringComparison.Ordinal));
        // While it goes on the other's tracks are there, the same ones, and fresh.
        await service.UntilAsync("/api/feeds", f => Count(f[1], "plots") > calmSent + 30);
        JsonElement tracks = await AskAsync(service, "/api/tracks");
        Assert.Equal(10, Of(calm, tracks).Length);
        Assert.Subset(before.Split(' ').ToHashSet(), Of(calm, tracks).Select(Id).ToHashSet());
        Assert.All(Of(calm, tracks), t => Assert.InRange(t.GetProperty("properties").GetProperty("age_s").GetDouble(), 0.0, 5.0));

        // Slow again, it is whole again by itself.
        flood.Rate = 1;
        await service.UntilAsync("/api/alarms", a => !Stands(a, "feed-dropping:1"));
        (flood.Mute, calm.Mute) = (true, true);
        feeds = [.. (await service.UntilAsync("/api/feeds", f => f.EnumerateArray().All(x => Count(x, "waiting") == 0) && Count(f[1], "plots") > calmSent)).EnumerateArray()];
        await Task.Delay(500);
        feeds = [.. (await AskAsync(service, "/api/feeds")).EnumerateArray()];
        Assert.True(Count(feeds[0], "dropped") > 1_000, $"{feeds[0]}");
        Assert.Equal(0, Count(feeds[1], "dropped") + Count(feeds[1], "lost_datagrams"));
        // What came is what was taken and what was dropped: nothing went without being counted.
        string metrics = await service.GetAsync("/metrics");
        Assert.Equal(feeds.Sum(f => Count(f, "plots") - Count(f, "dropped") - Count(f, "stray")), Metric(metrics, "sdn_plots_taken_total"));
        Assert.Equal(Count(feeds[0], "dropped"), Metric(metrics, "sdn_feed_dropped_plots_total{feed=\"flood\"}"));
        Assert.Equal(0, Metric(metrics, "sdn_feed_dropped_plots_total{feed=\"calm\"}"));
        await service.StopsAsync();
    }

    [Fact]
    public async Task A_feed_whose_clock_jumps_an_hour_either_way_is_told_and_left_out_until_it_is_right_again()
    {
        await using var jumps = new LiveRadar(1, 1, 35.0, -100.0, aircraft: 10, firstCode: 512);
        await using var steady = new LiveRadar(1, 2, 45.0, -80.0, aircraft: 10, firstCode: 1536);
        await using RunningService service = await StartAsync(jumps.Row("JUMPS") + steady.Row("STEADY"), $"--Feeds:0={jumps.Source}", $"--Feeds:1={steady.Source}");
        JsonElement tracks = await service.UntilAsync("/api/tracks", t => Of(jumps, t).Length == 10 && Of(steady, t).Length == 10);
        HashSet<string> before = Of(steady, tracks).Select(Id).ToHashSet();
        long stray = 0;
        foreach (int fastS in (int[])[3600, -3600])
        {
            jumps.FastS = fastS;
            await service.UntilAsync("/api/alarms", a => Stands(a, "feed-clock:1"));
            JsonElement feeds = await service.UntilAsync("/api/feeds", f => Count(f[0], "stray") > stray + 20);
            stray = Count(feeds[0], "stray");
            Assert.Equal(0, Count(feeds[1], "stray"));
            double timeS = Of(steady, await AskAsync(service, "/api/tracks"))[0].GetProperty("properties").GetProperty("time_s").GetDouble();
            tracks = await service.UntilAsync("/api/tracks", t => Of(steady, t)[0].GetProperty("properties").GetProperty("time_s").GetDouble() > timeS + 1.0);
            Assert.Equal(before.Order(), Of(steady, tracks).Select(Id).Order());
            Assert.InRange(Of(steady, tracks)[0].GetProperty("properties").GetProperty("time_s").GetDouble(), timeS, timeS + 60.0);
            jumps.FastS = 0;
            await service.UntilAsync("/api/alarms", a => !Stands(a, "feed-clock:1"));
            await service.UntilAsync("/api/tracks", t => Of(jumps, t).Length == 10);
        }

        // The log never began anew.
        Assert.DoesNotContain((await AskAsync(service, "/api/events")).EnumerateArray(), e => e.GetProperty("kind").GetString() == "restart");
        await service.StopsAsync();
    }

    [Fact]
    public async Task A_full_disk_suspends_the_journal_and_nothing_else_and_it_resumes_when_there_is_room()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "mounting a small disk needs root on Linux");
        string disk = Directory.CreateDirectory(_scratch["disk"]).FullName, journal = Path.Combine(disk, "journal"), filler = Path.Combine(disk, "filler");
        ExternalTool.Run("mount", ["-t", "tmpfs", "-o", "size=4m", "none", disk]);
        try
        {
            await using var radar = new LiveRadar(1, 1, 35.0, -100.0, aircraft: 20, firstCode: 512);
            string sensors = LiveRadar.Header + radar.Row("R");
            await using (RunningService service = await StartAsync(radar.Row("R"), $"--Feeds:0={radar.Source}", $"--Journal:Folder={journal}"))
            {
                JsonElement tracks = await service.UntilAsync("/api/tracks", t => Of(radar, t).Length == 20);
                string[] ids = [.. Of(radar, tracks).Select(Id).Order()];
                Fill(filler);
                await service.UntilAsync("/api/alarms", a => Stands(a, "journal"));
                Assert.Contains("the journal is suspended: ", await service.GetAsync("/api/alarms"));
                // Several tries at a disk that stays full.
                await service.UntilAsync("/api/feeds", f => Count(f[0], "plots") > 300);
                long lost = Metric(await service.GetAsync("/metrics"), "sdn_journal_lost_entries_total");
                Assert.True(lost > 0);
                Assert.Equal(ids, Of(radar, await AskAsync(service, "/api/tracks")).Select(Id).Order());
                Assert.Equal("ready", await service.GetAsync("/health/ready"));

                File.Delete(filler);
                await service.UntilAsync("/api/alarms", a => !Stands(a, "journal"));
                long kept = Metric(await service.GetAsync("/metrics"), "sdn_journal_entries_total"), lostInAll = Metric(await service.GetAsync("/metrics"), "sdn_journal_lost_entries_total");
                while (Metric(await service.GetAsync("/metrics"), "sdn_journal_entries_total") < kept + 100)
                    await Task.Delay(100);
                Assert.Equal(lostInAll, Metric(await service.GetAsync("/metrics"), "sdn_journal_lost_entries_total"));
                Assert.Equal(ids, Of(radar, await AskAsync(service, "/api/tracks")).Select(Id).Order());
                await service.StopsAsync();
            }

            // What was kept before and behind the gap can be read, and nothing else lies about.
            Finished replay = Sdn.Run(_scratch.Folder, "replay", journal, "--sensors", _scratch.Write("sensors.csv", sensors), "--out", "tracks.csv", "--every", "1").Succeeded();
            Assert.Single(replay.ErrorLines);
            Assert.Equal(2, Directory.GetFiles(journal, "*.sdnj").Length);
            Assert.All(Directory.GetFiles(journal), f => Assert.True(Path.GetExtension(f) is ".sdnj" or ".sdns", f));
        }
        finally
        {
            ExternalTool.Run("umount", [disk]);
        }

        static void Fill(string file)
        {
            using FileStream stream = File.Create(file, 1);
            try
            {
                while (true)
                    stream.Write(new byte[4096]);
            }
            catch (IOException)
            {
                // Full.
            }
        }
    }

    [Fact]
    public async Task Two_radars_of_one_code_are_never_merged_and_are_told_apart_by_their_feeds()
    {
        await using var east = new LiveRadar(7, 7, 35.0, -80.0, aircraft: 10, firstCode: 512);
        await using var west = new LiveRadar(7, 7, 35.0, -110.0, aircraft: 10, firstCode: 1536);
        await using var other = new LiveRadar(7, 8, 45.0, -95.0, aircraft: 10, firstCode: 2560);
        string both = east.Row("EAST") + west.Row("WEST") + other.Row("OTHER");
        // Nothing tells whose the plots of 7/7 are: they are left out, all else is taken.
        await using (RunningService service = await StartAsync(both, $"--Feeds:0={east.Source}", $"--Feeds:1={west.Source}", $"--Feeds:2={other.Source}"))
        {
            await service.UntilAsync("/api/tracks", t => Of(other, t).Length == 10);
            await service.UntilAsync("/api/alarms", a => Stands(a, "feed-contested:1") && Stands(a, "feed-contested:2"));
            JsonElement feeds = await service.UntilAsync("/api/feeds", f => Count(f[0], "contested") > 0 && Count(f[1], "contested") > 0);
            Assert.Equal((0, 0, 0), (Count(feeds[0], "plots"), Count(feeds[1], "plots"), Count(feeds[2], "contested")));
            Assert.Contains("several sensors have SAC/SIC 7/7: EAST, WEST", feeds[0].GetProperty("trouble").GetString());
            Assert.All((await AskAsync(service, "/api/tracks")).GetProperty("features").EnumerateArray(), t => Assert.True(other.Flies(Code(t))));
            await service.StopsAsync();
        }

        // The feeds tell.
        await using (RunningService service = await StartAsync(both, $"--Feeds:0:Source={east.Source}", "--Feeds:0:Sensor=EAST", $"--Feeds:1:Source={west.Source}", "--Feeds:1:Sensor=WEST", $"--Feeds:2={other.Source}"))
        {
            JsonElement tracks = await service.UntilAsync("/api/tracks", t => Of(other, t).Length == 10 && Of(east, t).Length == 10 && Of(west, t).Length == 10);
            Assert.All(Of(east, tracks), t => Assert.InRange(t.GetProperty("geometry").GetProperty("coordinates")[0].GetDouble(), -83.0, -77.0));
            Assert.All(Of(west, tracks), t => Assert.InRange(t.GetProperty("geometry").GetProperty("coordinates")[0].GetDouble(), -113.0, -107.0));
            Assert.Empty((await AskAsync(service, "/api/alarms")).EnumerateArray());
            await service.StopsAsync();
        }

        // The network knows one of them only: a second feed with its code is left out, until the first falls silent.
        west.Mute = true;
        await using (RunningService service = await StartAsync(east.Row("EAST") + other.Row("OTHER"), $"--Feeds:0={east.Source}", $"--Feeds:1={west.Source}", $"--Feeds:2={other.Source}"))
        {
            await service.UntilAsync("/api/tracks", t => Of(east, t).Length == 10);
            west.Mute = false;
            await service.UntilAsync("/api/alarms", a => Stands(a, "feed-contested:2"));
            await service.UntilAsync("/api/feeds", f => Count(f[1], "contested") > 50);
            JsonElement tracks = await AskAsync(service, "/api/tracks");
            Assert.Equal((10, 0), (Of(east, tracks).Length, Of(west, tracks).Length));
            Assert.Contains("sdn_feed_contested_plots_total{feed=\"" + west.Source, await service.GetAsync("/metrics"));
            east.Mute = true;
            JsonElement feeds = await AskAsync(service, "/api/feeds");
            await service.UntilAsync("/api/tracks", t => Of(west, t).Length == 10);
            Assert.Equal(0, Count(feeds[0], "contested"));
            await service.StopsAsync();
        }
    }

    private Task<RunningService> StartAsync(string rows, params string[] arguments) =>
        RunningService.StartAsync([$"--Network={_scratch.Write("sensors.csv", LiveRadar.Header + rows)}", "--Coverage=false", "--Stages=false", .. arguments]);

    private static async Task<JsonElement> AskAsync(RunningService service, string path) => JsonDocument.Parse(await service.GetAsync(path)).RootElement;

    private static JsonElement[] Of(LiveRadar radar, JsonElement tracks) =>
        [.. tracks.GetProperty("features").EnumerateArray().Where(f => f.GetProperty("properties").TryGetProperty("mode_3a", out _) && radar.Flies(Code(f)))];

    private static string Code(JsonElement track) => track.GetProperty("properties").GetProperty("mode_3a").GetString()!;

    private static string Id(JsonElement track) => track.GetProperty("properties").GetProperty("id").ToString();

    private static string Ids(JsonElement tracks) => string.Join(' ', tracks.GetProperty("features").EnumerateArray().Select(Id));

    private static bool Stands(JsonElement alarms, string key) => alarms.EnumerateArray().Any(a => a.GetProperty("key").GetString() == key);

    private static long Count(JsonElement feed, string name) => feed.GetProperty(name).GetInt64();

    private static long Metric(string metrics, string name) => long.Parse(metrics.Split('\n').Single(l => l.StartsWith(name + " ", StringComparison.Ordinal))[(name.Length + 1)..], CultureInfo.InvariantCulture);
}
