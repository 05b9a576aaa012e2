using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Health;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>Sends the picture of all that have joined as ASTERIX 062 with 063 and 065, every second, to each target by itself: one that cannot be reached is tried again and holds up nobody.</summary>
internal sealed class AsterixOutputs(ServiceOptions options, PictureHost host, AlarmBoard alarms, ILogger<AsterixOutputs> log) : BackgroundService
{
    private const byte Sac = 0, Sic = 1;

    private readonly long[] _datagrams = new long[options.Outputs.Count], _octets = new long[options.Outputs.Count];

    /// <summary>Datagrams and octets sent, by target.</summary>
    public IReadOnlyList<(string Target, long Datagrams, long Octets)> Sent => [.. options.Outputs.Select((o, i) => (o.Target, _datagrams[i], _octets[i]))];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, options.Outputs.Count).Select(i => Task.Run(() => SendAsync(i, stoppingToken), stoppingToken)));

    private async Task SendAsync(int index, CancellationToken stop)
    {
        (string target, TlsFiles tls) = options.Outputs[index];
        var messages = new TrackMessages(Sac, Sic, TrackMessages.Middle(host.Sensors), host.Sensors, planar: false);
        var tracks = new List<TrackReport>();
        DatagramSender? sender = null;
        double sentS = double.NegativeInfinity;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), stop).ConfigureAwait(false);
                double now = Math.Floor(host.Last.Board.TimeS);
                if (!(now > sentS || now < sentS - 1.0))
                    continue;
                sentS = now;
                try
                {
                    sender ??= DatagramSender.Open(target, tls: tls);
                    tracks.Clear();
                    host.Last.Board.Collect(0, _ => true, tracks, []);
                    tracks.Sort((a, b) => a.TrackId.CompareTo(b.TrackId));
                    DatagramSender open = sender;
                    var writer = new AsterixWriter(new DatagramBuffer(datagram =>
                    {
                        open.Send(datagram.Span);
                        _datagrams[index]++;
                        _octets[index] += datagram.Length;
                    }));
                    messages.Write(now, tracks, host.Last.Picture.LastPlotS, writer);
                    alarms.Tell($"output:{index}", false, now, "");
                    alarms.Tell("track-numbers", messages.Unnumbered > 0, now, "all 16-bit track numbers of CAT062 are in use or at rest: tracks are left out of the output", clearAfterS: 60.0);
                }
                catch (Exception e) when (e is InputException or IOException)
                {
                    sender?.Dispose();
                    sender = null;
                    log.LogWarning("output {Target}: {Reason}", target, e.Message);
                    alarms.Tell($"output:{index}", true, now, $"output {target}: {e.Message}");
                    await Task.Delay(TimeSpan.FromSeconds(5), stop).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The service stops.
        }
        finally
        {
            sender?.Dispose();
        }
    }
}
