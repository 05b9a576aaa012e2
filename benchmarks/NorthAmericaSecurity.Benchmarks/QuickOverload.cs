using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>
/// quick service overload [SECONDS]: finds the rate that the service takes without a loss, on the machine's cores beside the generator and twenty WebSocket clients, by sending more until something is lost; then sends five times
/// that, then real time again. Tells what was sent, what the feed declares as taken, dropped and lost, latency while it lasts, memory, and when it was whole again. Datagrams are made before they are
/// sent, so that the generator keeps up; each radar sends every 50 ms what it has. A rate is a multiple of real time: the scene's own seconds, with all that the service does once in each, pass as much faster.
/// </summary>
internal static class QuickOverload
{
    private const int Clients = 20;
    private const double Factor = 5.0, StepS = 5.0;

    public static async Task<int> RunAsync(double seconds)
    {
        var scene = new ServiceScene();
        await using ServiceProcess? service = await ServiceProcess.StartAsync(scene.Sensors, Clients);
        if (service is null)
            return 2;
        await Report("warm-up", 1.0, 20.0);
        double sustained = 1.0;
        foreach (double times in (double[])[2, 3, 4, 6, 8, 12, 16])
        {
            if (await Report("step", times, StepS) > 0)
                break;
            sustained = times;
        }

        await Report("rest", 1.0, 10.0);
        int before = await service.TracksAsync();
        await Report("overload", Factor * sustained, seconds);
        // Whole again: nothing waits and nothing more goes, from one second to the next, at real time.
        long ended = Stopwatch.GetTimestamp(), gone = -1;
        double wholeS = double.NaN;
        while (double.IsNaN(wholeS) && Stopwatch.GetElapsedTime(ended).TotalSeconds < 60.0)
        {
            await SendAsync(Make(1.0, 1.0));
            JsonElement feed = (await service.AskAsync("/api/feeds"))[0];
            long now = Gone(feed);
            if (now == gone && feed.GetProperty("waiting").GetInt32() < ServiceScene.Aircraft / 5)
                wholeS = Stopwatch.GetElapsedTime(ended).TotalSeconds;
            gone = now;
        }

        await Report("after", 1.0, 20.0);
        int after = await service.TracksAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"overload sustained_times={sustained} whole_again_s={wholeS:F1} tracks_before={before} tracks_after={after}"));
        return 0;

        // One phase, and its line; returns plots dropped and datagrams lost in it.
        async Task<long> Report(string phase, double times, double lastingS)
        {
            List<(byte[] Octets, int[] Ends, int Plots)> slices = Make(lastingS, times);
            JsonElement from = (await service.AskAsync("/api/feeds"))[0];
            (double UpToS, long Plots)[] early = await service.LatenciesAsync();
            TimeSpan cpu = service.Process.TotalProcessorTime;
            (double elapsedS, long datagrams) = await SendAsync(slices);
            service.Process.Refresh();
            double cores = (service.Process.TotalProcessorTime - cpu).TotalSeconds / elapsedS;
            JsonElement to = (await service.AskAsync("/api/feeds"))[0];
            for (int i = 0; i < 100 && (to.GetProperty("waiting").GetInt32() > 0 || Since("frames") + Since("lost_datagrams") < datagrams); i++)
            {
                await Task.Delay(100);
                to = (await service.AskAsync("/api/feeds"))[0];
            }

            (double UpToS, long Plots)[] late = await service.LatenciesAsync();
            long plots = slices.Sum(s => (long)s.Plots);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{phase} times={times} seconds={elapsedS:F1} sent_plots_per_s={plots / elapsedS:F0} sent_datagrams={datagrams} read_datagrams={Since("frames")} lost_datagrams={Since("lost_datagrams")} undeclared_datagrams={datagrams - Since("frames") - Since("lost_datagrams")} plots={Since("plots")} dropped_plots={Since("dropped")} p50_ms<={Within(early, late, 0.5)} p99_ms<={Within(early, late, 0.99)} p100_ms<={Within(early, late, 1.0)} service_cores={cores:F2} service_mb={service.Process.WorkingSet64 / 1e6:F0}"));
            return Gone(to) - Gone(from);

            long Since(string name) => to.GetProperty(name).GetInt64() - from.GetProperty(name).GetInt64();
        }

        List<(byte[] Octets, int[] Ends, int Plots)> Make(double lastingS, double times)
        {
            var slices = new List<(byte[], int[], int)>();
            for (int i = 0; i < (int)Math.Round(lastingS / ServiceScene.SliceS); i++)
            {
                var octets = new List<byte>();
                var ends = new List<int>();
                int plots = scene.Slice(datagram =>
                {
                    octets.AddRange(datagram);
                    ends.Add(octets.Count);
                }, (int)times);
                slices.Add(([.. octets], [.. ends], plots));
            }

            return slices;
        }

        async Task<(double ElapsedS, long Datagrams)> SendAsync(List<(byte[] Octets, int[] Ends, int Plots)> slices)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            socket.Connect(IPAddress.Loopback, service.Port);
            long began = Stopwatch.GetTimestamp(), datagrams = 0;
            for (int i = 0; i < slices.Count; i++)
            {
                int at = 0;
                foreach (int end in slices[i].Ends)
                {
                    socket.Send(slices[i].Octets.AsSpan(at, end - at));
                    at = end;
                    datagrams++;
                }

                double aheadS = (i + 1) * ServiceScene.SliceS - Stopwatch.GetElapsedTime(began).TotalSeconds;
                if (aheadS > 0.001)
                    await Task.Delay(TimeSpan.FromSeconds(aheadS));
            }

            return (Stopwatch.GetElapsedTime(began).TotalSeconds, datagrams);
        }
    }

    private static long Gone(JsonElement feed) => feed.GetProperty("dropped").GetInt64() + feed.GetProperty("lost_datagrams").GetInt64();

    /// <summary>Milliseconds within which a share of the plots between two answers were out.</summary>
    private static double Within((double UpToS, long Plots)[] early, (double UpToS, long Plots)[] late, double share)
    {
        long all = late[^1].Plots - early[^1].Plots;
        for (int i = 0; i < late.Length; i++)
            if (late[i].Plots - early[i].Plots >= share * all)
                return late[i].UpToS * 1000.0;
        return double.PositiveInfinity;
    }
}
