using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Benchmarks;

/// <summary>
/// quick service [SECONDS] [TIMES]: the service as a process under load: 20,000 aircraft seen by 500 radars, a plot of each aircraft a second, sent as CAT048 over UDP at real time (or a multiple), and twenty WebSocket clients. All on the
/// machine's cores; the service's share of processor time is told apart from the generator's.
/// </summary>
internal static class QuickService
{
    private const int Aircraft = 20_000, Radars = 500, Clients = 20, LooksOfEach = 5;
    private const double PeriodS = 5.0, SliceS = 0.05;

    /// <summary>Seconds before the clock starts: tracks begin, and what the service tells of latency, that of the last minute, no longer holds their beginning. Seconds between two looks at it.</summary>
    private const double WarmS = 65.0, LookEveryS = 10.0;

    public static async Task<int> RunAsync(double seconds, double times)
    {
        string service = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/NorthAmericaSecurity.Service/bin/Release/net10.0/NorthAmericaSecurity.Service.dll"));
        if (!File.Exists(service))
        {
            Console.Error.WriteLine($"{service}: build src/NorthAmericaSecurity.Service -c Release first");
            return 2;
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("sdn-load");
        string network = Path.Combine(folder.FullName, "sensors.csv");
        Sensor[] radars = [.. Enumerable.Range(0, Radars).Select(Radar)];
        using (StreamWriter file = File.CreateText(network))
            SensorsCsv.Write(file, new SensorSet(radars, Planar: false));
        (int port, int http) = (FreePort(), FreePort());
        var start = new ProcessStartInfo("dotnet", [service, $"--urls=http://127.0.0.1:{http}", $"--Network={network}", "--Coverage=false", "--Stages=false", $"--Feeds:0=udp://127.0.0.1:{port}"])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        process.BeginOutputReadLine();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri($"http://127.0.0.1:{http}") };
        try
        {
            while (!await AnswersAsync(client))
                await Task.Delay(100);
            using var stop = new CancellationTokenSource();
            var received = new long[Clients];
            Task[] clients = [.. Enumerable.Range(0, Clients).Select(i => Task.Run(() => ReadAsync(http, i, received, stop.Token)))];
            var scene = new Scene(radars);
            long warm = await scene.SendAsync(port, WarmS, times);
            TimeSpan cpu = process.TotalProcessorTime, own = Process.GetCurrentProcess().TotalProcessorTime;
            long began = Stopwatch.GetTimestamp(), sent = 0;
            double worstP99 = 0.0;
            for (double left = seconds; left > 0.0; left -= LookEveryS)
            {
                sent += await scene.SendAsync(port, Math.Min(left, LookEveryS), times);
                worstP99 = Math.Max(worstP99, (await FeedAsync(client)).GetProperty("p99_ms").GetDouble());
            }

            double elapsed = Stopwatch.GetElapsedTime(began).TotalSeconds;
            process.Refresh();
            (double share, double load) = ((process.TotalProcessorTime - cpu).TotalSeconds / elapsed, (Process.GetCurrentProcess().TotalProcessorTime - own).TotalSeconds / elapsed);
            await Task.Delay(1000);
            JsonElement feed = await FeedAsync(client);
            double p50 = feed.GetProperty("p50_ms").GetDouble(), p99 = feed.GetProperty("p99_ms").GetDouble();
            long plots = feed.GetProperty("plots").GetInt64(), dropped = feed.GetProperty("dropped").GetInt64(), bad = feed.GetProperty("bad_frames").GetInt64();
            int tracks = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/network", UriKind.Relative))).RootElement.GetProperty("stages")[0].GetProperty("tracks").GetInt32();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"service plots_per_s={sent / elapsed:F0} sent={warm + sent} taken={plots} lost_on_the_way={warm + sent - plots} dropped={dropped} bad={bad} tracks={tracks} p50_ms={p50:F1} p99_ms={p99:F1} worst_p99_ms={worstP99:F1} service_cores={share:F2} generator_and_clients_cores={load:F2} clients={Clients} client_mb={received.Sum() / 1e6:F0} service_mb={process.WorkingSet64 / 1e6:F0}"));
            await stop.CancelAsync();
            await Task.WhenAll(clients);
            return 0;
        }
        finally
        {
            process.Kill();
            folder.Delete(recursive: true);
        }
    }

    private static Sensor Radar(int i) => new()
    {
        Id = $"R{i:D3}",
        Sac = (byte)(1 + i / 250),
        Sic = (byte)(1 + i % 250),
        Antenna = new Antenna(new GeodeticPosition(28.0 + 22.0 * ((i * 0.7548776662) % 1.0), -120.0 + 45.0 * ((i * 0.5698402910) % 1.0), 100.0)),
        PeriodS = PeriodS,
        Secondary = new Channel { RangeMaxM = 450_000.0, SigmaRangeM = 50.0, SigmaAzimuthDeg = 0.07, Pd = 0.98 },
    };

    /// <summary>Aircraft that fly straight, each seen by its nearest radars in turn.</summary>
    private sealed class Scene
    {
        private readonly Sensor[] _radars;
        private readonly GeodeticPosition[] _from = new GeodeticPosition[Aircraft];
        private readonly int[] _seers = new int[Aircraft * LooksOfEach];
        private readonly double[] _course = new double[Aircraft];
        private double _timeS;
        private double _midnightS = double.NaN;

        public Scene(Sensor[] radars)
        {
            _radars = radars;
            Parallel.For(0, Aircraft, a =>
            {
                _from[a] = new GeodeticPosition(30.0 + 18.0 * ((a * 0.7548776662 + 0.31) % 1.0), -118.0 + 41.0 * ((a * 0.5698402910 + 0.17) % 1.0), 6_000.0 + 10.0 * (a % 500));
                _course[a] = a * 137.50776405 % 360.0;
                int[] near = [.. Enumerable.Range(0, Radars).OrderBy(r => Apart(radars[r].Antenna!.Position, _from[a])).Take(LooksOfEach)];
                near.CopyTo(_seers, a * LooksOfEach);
            });
        }

        /// <summary>Sends seconds of the scene, at so many times real time; returns the plots.</summary>
        public async Task<long> SendAsync(int port, double seconds, double times)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            socket.Connect(IPAddress.Loopback, port);
            var outputs = new ArrayBufferWriter<byte>[Radars];
            var writers = new AsterixWriter[Radars];
            for (int r = 0; r < Radars; r++)
                writers[r] = new AsterixWriter(outputs[r] = new ArrayBufferWriter<byte>(2048));
            if (double.IsNaN(_midnightS))
                _midnightS = DateTime.UtcNow.TimeOfDay.TotalSeconds - _timeS;
            long sent = 0, began = Stopwatch.GetTimestamp();
            double fromS = _timeS;
            for (; _timeS < fromS + seconds; _timeS += SliceS)
            {
                long slice = (long)Math.Round(_timeS / SliceS), slices = (long)Math.Round(1.0 / SliceS);
                // A twentieth of the aircraft in each slice, each once a second, by one of its radars after another.
                for (int a = (int)(slice % slices); a < Aircraft; a += (int)slices)
                {
                    int r = _seers[a * LooksOfEach + (int)((slice / slices) % LooksOfEach)];
                    GeodeticPosition at = Geodesic.Direct(_from[a], _course[a], 220.0 * _timeS) with { HeightM = _from[a].HeightM };
                    (double range, double azimuth, _) = _radars[r].Antenna!.Measure(Wgs84.ToEcef(at));
                    double wobble = Math.Sin(12.9898 * a + 78.233 * _timeS);
                    Cat048 record = default;
                    record.I010 = new() { SAC = _radars[r].Sac, SIC = _radars[r].Sic };
                    record.I140_s = (_midnightS + _timeS) % 86_400.0;
                    record.I020 = new() { TYP = 5 };
                    record.I040 = new() { RHO_NM = (range + 40.0 * wobble) / 1852.0, THETA_deg = Units.ToDegrees(azimuth) };
                    record.I070 = new() { MODE3A = (ushort)(a % 4096) };
                    record.I090 = new() { FL_FL = Math.Round(at.HeightM / 30.48) };
                    record.I220 = (uint)(0xA00000 + a);
                    if (!writers[r].TryWrite(record))
                    {
                        Flush(r);
                        writers[r].TryWrite(record);
                    }

                    sent++;
                }

                for (int r = 0; r < Radars; r++)
                    Flush(r);
                double aheadS = (_timeS + SliceS - fromS) / times - Stopwatch.GetElapsedTime(began).TotalSeconds;
                if (aheadS > 0.0)
                    await Task.Delay(TimeSpan.FromSeconds(aheadS));
            }

            return sent;

            void Flush(int r)
            {
                if (writers[r].Complete() == 0)
                    return;
                socket.Send(outputs[r].WrittenSpan);
                outputs[r].ResetWrittenCount();
            }
        }

        private static double Apart(GeodeticPosition a, GeodeticPosition b) =>
            Math.Pow(a.LatitudeDeg - b.LatitudeDeg, 2) + Math.Pow((a.LongitudeDeg - b.LongitudeDeg) * Math.Cos(Units.ToRadians(a.LatitudeDeg)), 2);
    }

    private static async Task ReadAsync(int http, int index, long[] received, CancellationToken stop)
    {
        byte[] buffer = new byte[1 << 16];
        try
        {
            using var socket = new ClientWebSocket();
            await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{http}/api/stream"), stop);
            await socket.SendAsync(new byte[] { 0x92, 0xA9, (byte)'s', (byte)'u', (byte)'b', (byte)'s', (byte)'c', (byte)'r', (byte)'i', (byte)'b', (byte)'e', 0x80 }, WebSocketMessageType.Binary, true, stop);
            while (!stop.IsCancellationRequested)
                received[index] += (await socket.ReceiveAsync(buffer.AsMemory(), stop)).Count;
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // Seen enough.
        }
    }

    private static async Task<JsonElement> FeedAsync(HttpClient client) => JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/feeds", UriKind.Relative))).RootElement[0];

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri("/health/live", UriKind.Relative))).IsSuccessStatusCode;
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
