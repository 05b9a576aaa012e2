using System.Buffers;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Health;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>Sends the picture of all that have joined as ASTERIX 062 with 063 and 065, every second, to each target by itself: one that cannot be reached is tried again and holds up nobody.</summary>
internal sealed class AsterixOutputs : BackgroundService
{
    private const byte Sac = 0, Sic = 1;

    private readonly ServiceOptions _options;
    private readonly PictureHost _host;
    private readonly AlarmBoard _alarms;
    private readonly ILogger<AsterixOutputs> _log;
    private readonly TrackMessages[] _messages;
    private readonly long[] _datagrams, _octets;

    public AsterixOutputs(ServiceOptions options, PictureHost host, AlarmBoard alarms, ILogger<AsterixOutputs> log)
    {
        (_options, _host, _alarms, _log) = (options, host, alarms, log);
        (_datagrams, _octets) = (new long[options.Outputs.Count], new long[options.Outputs.Count]);
        _messages = [.. options.Outputs.Select(_ => new TrackMessages(Sac, Sic, TrackMessages.Middle(host.Sensors), host.Sensors, planar: false))];
        // The numbers that displays know tracks by outlast the process.
        foreach (TrackMessages messages in _messages)
        {
            host.Carried += carrier =>
            {
                lock (messages)
                    messages.Carry(carrier);
            };
        }
    }

    /// <summary>Datagrams and octets sent, by target.</summary>
    public IReadOnlyList<(string Target, long Datagrams, long Octets)> Sent => [.. _options.Outputs.Select((o, i) => (o.Target, _datagrams[i], _octets[i]))];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, _options.Outputs.Count).Select(i => Task.Run(() => SendAsync(i, stoppingToken), stoppingToken)));

    private async Task SendAsync(int index, CancellationToken stop)
    {
        (string target, TlsFiles tls) = _options.Outputs[index];
        TrackMessages messages = _messages[index];
        var tracks = new List<TrackReport>();
        var made = new ArrayBufferWriter<byte>(1 << 16);
        var lengths = new List<int>();
        // What the picture had before is loaded before the first message is made.
        await _host.WhenRestored.WaitAsync(stop).ConfigureAwait(false);
        DatagramSender? sender = null;
        double sentS = double.NegativeInfinity;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), stop).ConfigureAwait(false);
                double now = Math.Floor(_host.Last.Board.TimeS);
                if (!(now > sentS || now < sentS - 1.0))
                    continue;
                sentS = now;
                try
                {
                    sender ??= DatagramSender.Open(target, tls: tls);
                    tracks.Clear();
                    _host.Last.Board.Collect(0, _ => true, tracks, []);
                    tracks.Sort((a, b) => a.TrackId.CompareTo(b.TrackId));
                    // Made first and sent then: a receiver that is slow to take it holds up nothing else.
                    made.ResetWrittenCount();
                    lengths.Clear();
                    var writer = new AsterixWriter(new DatagramBuffer(datagram =>
                    {
                        made.Write(datagram.Span);
                        lengths.Add(datagram.Length);
                    }));
                    lock (messages)
                        messages.Write(now, tracks, _host.Last.Picture.LastPlotS, writer);
                    int at = 0;
                    foreach (int length in lengths)
                    {
                        sender.Send(made.WrittenSpan.Slice(at, length));
                        at += length;
                        _datagrams[index]++;
                        _octets[index] += length;
                    }

                    _alarms.Tell($"output:{index}", false, now, "");
                    _alarms.Tell("track-numbers", messages.Unnumbered > 0, now, "all 16-bit track numbers of CAT062 are in use or at rest: tracks are left out of the output", clearAfterS: 60.0);
                }
                catch (Exception e) when (e is InputException or IOException)
                {
                    sender?.Dispose();
                    sender = null;
                    _log.LogWarning("output {Target}: {Reason}", target, e.Message);
                    _alarms.Tell($"output:{index}", true, now, $"output {target}: {e.Message}");
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
