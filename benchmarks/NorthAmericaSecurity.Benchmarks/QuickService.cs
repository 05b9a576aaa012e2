using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>
/// quick service [SECONDS] [TIMES]: the service as a process under load: 20,000 aircraft seen by 500 radars, a plot of each aircraft a second, sent as CAT048 over UDP at real time (or a multiple), and twenty WebSocket clients. All on the
/// machine's cores; the service's share of processor time is told apart from the generator's.
/// </summary>
internal static class QuickService
{
    private const int Clients = 20;

    /// <summary>Seconds before the clock starts: tracks begin, and what the service tells of latency, that of the last minute, no longer holds their beginning. Seconds between two looks at it.</summary>
    private const double WarmS = 65.0, LookEveryS = 10.0;

    public static async Task<int> RunAsync(double seconds, double times)
    {
        var scene = new ServiceScene();
        await using ServiceProcess? service = await ServiceProcess.StartAsync(scene.Sensors, Clients);
        if (service is null)
            return 2;
        Process process = service.Process;
        long warm = await scene.SendAsync(service.Port, WarmS, times);
        TimeSpan cpu = process.TotalProcessorTime, own = Process.GetCurrentProcess().TotalProcessorTime;
        long began = Stopwatch.GetTimestamp(), sent = 0;
        double worstP99 = 0.0;
        for (double left = seconds; left > 0.0; left -= LookEveryS)
        {
            sent += await scene.SendAsync(service.Port, Math.Min(left, LookEveryS), times);
            worstP99 = Math.Max(worstP99, (await service.AskAsync("/api/feeds"))[0].GetProperty("p99_ms").GetDouble());
        }

        double elapsed = Stopwatch.GetElapsedTime(began).TotalSeconds;
        process.Refresh();
        (double share, double load) = ((process.TotalProcessorTime - cpu).TotalSeconds / elapsed, (Process.GetCurrentProcess().TotalProcessorTime - own).TotalSeconds / elapsed);
        await Task.Delay(1000);
        JsonElement feed = (await service.AskAsync("/api/feeds"))[0];
        (double p50, double p99) = (feed.GetProperty("p50_ms").GetDouble(), feed.GetProperty("p99_ms").GetDouble());
        long plots = feed.GetProperty("plots").GetInt64(), dropped = feed.GetProperty("dropped").GetInt64(), bad = feed.GetProperty("bad_frames").GetInt64();
        int tracks = await service.TracksAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"service plots_per_s={sent / elapsed:F0} sent={warm + sent} taken={plots} lost_on_the_way={warm + sent - plots} dropped={dropped} bad={bad} tracks={tracks} p50_ms={p50:F1} p99_ms={p99:F1} worst_p99_ms={worstP99:F1} service_cores={share:F2} generator_and_clients_cores={load:F2} clients={Clients} client_mb={service.ReceivedOctets / 1e6:F0} service_mb={process.WorkingSet64 / 1e6:F0}"));
        return 0;
    }
}
