using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>What the service tells of itself: its OpenAPI document as a process serves it, and OTLP to a collector.</summary>
public sealed class ServiceTelemetryTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_collector_gets_the_numbers_that_the_api_tells_and_spans_of_its_requests()
    {
        await using var radar = new LiveRadar(1, 1, 35.0, -100.0, aircraft: 10, firstCode: 512);
        using var collector = new Collector();
        await using RunningService service = await RunningService.StartAsync(
        [
            $"--Network={_scratch.Write("sensors.csv", LiveRadar.Header + radar.Row("R"))}", "--Coverage=false", "--Stages=false", $"--Feeds:0:Source={radar.Source}", "--Feeds:0:Name=radar",
            $"--Telemetry:Endpoint={collector.Endpoint}", "--Telemetry:EveryS=0.5", "--Telemetry:Traces=true",
        ]);
        await service.UntilAsync("/api/tracks", t => t.GetProperty("features").GetArrayLength() == 10);
        JsonElement document = JsonDocument.Parse(await service.GetAsync("/api/openapi.json")).RootElement;
        Assert.True(document.GetProperty("paths").TryGetProperty("/api/tracks/{id}", out _));
        radar.Mute = true;
        await Task.Delay(500);
        long plots = JsonDocument.Parse(await service.GetAsync("/api/feeds")).RootElement[0].GetProperty("plots").GetInt64();
        Assert.True(plots >= 20);
        for (int i = 0; i < 300 && collector.Last("sdn_feed_plots", "radar") != plots; i++)
            await Task.Delay(100);
        Assert.Equal(plots, collector.Last("sdn_feed_plots", "radar"));
        Assert.Equal(plots, collector.Last("sdn_latency_plots", "+Inf"));
        Assert.Equal(10, collector.Last("sdn_tracks", ""));
        await service.StopsAsync();
        Assert.True(collector.Spans > 0);
    }

    [Fact]
    public async Task A_collector_that_is_not_there_keeps_nobody_from_anything()
    {
        await using RunningService service = await RunningService.StartAsync(
            [$"--Network={SimulatedFeed.NetworkPath}", "--Coverage=false", "--Stages=false", "--Demonstration=false", $"--Telemetry:Endpoint=http://127.0.0.1:{RunningService.FreePort()}", "--Telemetry:EveryS=0.2"]);
        await Task.Delay(1000);
        Assert.Equal("ready", await service.GetAsync("/health/ready"));
        await service.StopsAsync();
    }

    /// <summary>Takes OTLP over HTTP and keeps the last value of each data point, by metric and any of its attributes' values.</summary>
    private sealed class Collector : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly Dictionary<(string Metric, string Value), double> _last = [];
        private readonly Task _taking;
        private long _spans;

        public Collector()
        {
            Endpoint = $"http://127.0.0.1:{RunningService.FreePort()}";
            _listener.Prefixes.Add(Endpoint + "/");
            _listener.Start();
            _taking = Task.Run(TakeAsync);
        }

        public string Endpoint { get; }

        public long Spans => Interlocked.Read(ref _spans);

        public double Last(string metric, string value)
        {
            lock (_last)
                return _last.GetValueOrDefault((metric, value), double.NaN);
        }

        public void Dispose()
        {
            _listener.Close();
            _taking.Wait(TimeSpan.FromSeconds(10));
        }

        private async Task TakeAsync()
        {
            while (true)
            {
                try
                {
                    HttpListenerContext context = await _listener.GetContextAsync();
                    using var body = new MemoryStream();
                    await context.Request.InputStream.CopyToAsync(body);
                    if (context.Request is { HttpMethod: "POST", ContentType: "application/x-protobuf" })
                        Read(context.Request.Url!.AbsolutePath, body.ToArray());
                    context.Response.ContentType = "application/x-protobuf";
                    context.Response.Close();
                }
                catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }
            }
        }

        /// <summary>Field numbers of opentelemetry-proto: collector, metrics and trace, version 1.</summary>
        private void Read(string path, byte[] request)
        {
            foreach (byte[] resource in Fields(request, 1))
                foreach (byte[] scope in Fields(resource, 2))
                    foreach (byte[] item in Fields(scope, 2))
                    {
                        if (path == "/v1/traces")
                        {
                            Interlocked.Increment(ref _spans);
                            continue;
                        }

                        string metric = Encoding.UTF8.GetString(Fields(item, 1).Single());
                        foreach (byte[] data in Fields(item, 5).Concat(Fields(item, 7)))
                            foreach (byte[] point in Fields(data, 1))
                            {
                                double value = Fields(point, 6).Select(v => (double)BinaryPrimitives.ReadInt64LittleEndian(v)).Concat(Fields(point, 4).Select(v => BinaryPrimitives.ReadDoubleLittleEndian(v))).Single();
                                foreach (byte[] attribute in Fields(point, 7))
                                    foreach (byte[] any in Fields(attribute, 2))
                                        lock (_last)
                                            _last[(metric, Fields(any, 1).Select(Encoding.UTF8.GetString).FirstOrDefault() ?? "")] = value;
                            }
                    }
        }

        /// <summary>The octets of each field of a number, in a message of protocol buffers.</summary>
        private static IEnumerable<byte[]> Fields(byte[] message, int number)
        {
            for (int at = 0; at < message.Length;)
            {
                ulong tag = Varint(message, ref at);
                int from = at, length = (int)(tag & 7) switch { 1 => 8, 5 => 4, 2 => -1, 0 => -2, var wire => throw new FormatException(wire.ToString(CultureInfo.InvariantCulture)) };
                if (length == -1)
                {
                    length = (int)Varint(message, ref at);
                    from = at;
                }
                else if (length == -2)
                {
                    Varint(message, ref at);
                    length = at - from;
                }

                at = from + length;
                if ((int)(tag >> 3) == number)
                    yield return message[from..at];
            }
        }

        private static ulong Varint(byte[] message, ref int at)
        {
            ulong value = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte octet = message[at++];
                value |= (ulong)(octet & 0x7F) << shift;
                if (octet < 0x80)
                    return value;
            }
        }
    }
}
