using System.IO.Pipelines;
using NorthAmericaSecurity.Feeds.Adsb;
using NorthAmericaSecurity.Feeds.Ais;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Feeds;

/// <summary>How vessels and aircraft report where they are.</summary>
public enum ReportFormat
{
    /// <summary>NMEA sentences AIVDM and AIVDO.</summary>
    Ais,

    /// <summary>BaseStation lines of ADS-B.</summary>
    Sbs,

    /// <summary>Mode S messages in the Beast's binary form.</summary>
    Beast,
}

/// <summary>
/// Where reports of vessels and aircraft come from: <c>ais+tcp://HOST:PORT</c>, <c>ais+udp://ADDRESS:PORT</c> (as <see cref="UdpAddress"/>), <c>sbs+tcp://HOST:PORT</c>, <c>beast+tcp://HOST:PORT</c>; or, with a format, a file
/// (gzip accepted), "-" for standard input, or tcp:// and udp:// addresses.
/// </summary>
public static class ReportSource
{
    private const string Expected = "expected ais+tcp://HOST:PORT, ais+udp://ADDRESS:PORT, sbs+tcp://HOST:PORT, beast+tcp://HOST:PORT, or a file and its format";

    /// <summary>True if a source names its format itself.</summary>
    public static bool NamesFormat(string source) => TrySplit(source, out _, out _);

    /// <summary>A format by its name: ais, sbs or beast.</summary>
    /// <exception cref="InputException">There is none of that name.</exception>
    public static ReportFormat Format(string name) => name switch
    {
        "ais" => ReportFormat.Ais,
        "sbs" => ReportFormat.Sbs,
        "beast" => ReportFormat.Beast,
        _ => throw new InputException($"format '{name}': expected ais, sbs or beast"),
    };

    /// <summary>Opens the feed of a source.</summary>
    /// <param name="format">The format of a source that does not name it.</param>
    /// <param name="sensorId">The sensor of the scene whose plots they are.</param>
    /// <param name="utcNowS">Tells the time in seconds of UTC since 1970; asked only for sources that are received live.</param>
    /// <param name="patience">How long to wait for a datagram before the feed ends; null for ever.</param>
    /// <exception cref="InputException">It cannot be opened or reached, the sensor is not one that hears such reports, or the scene is planar.</exception>
    public static async Task<MessageFeed> OpenAsync(
        string source, ReportFormat? format, SensorSet scene, string sensorId, Func<double> utcNowS, Action<string> complain, TimeSpan? patience = null, CancellationToken cancel = default)
    {
        if (TrySplit(source, out ReportFormat named, out string place))
            format = named;
        if (format is not { } known)
            throw new InputException($"{source}: {Expected}");
        int index = IndexOf(source, known, scene, sensorId);
        if (UdpAddress.IsUdp(place))
        {
            if (known != ReportFormat.Ais)
                throw new InputException($"{source}: {Expected}: by UDP only AIS is received");
            return new AisFeed(source, new UdpSource(UdpAddress.Parse(place), patience), index, utcNowS, complain);
        }

        bool live = PlotSource.IsLive(place);
        PipeReader pipe = await PlotSource.OpenAsync(place, cancel).ConfigureAwait(false);
        Func<double>? receiveTimeS = live ? utcNowS : null;
        return known switch
        {
            ReportFormat.Ais => new AisFeed(source, pipe, index, receiveTimeS, complain),
            ReportFormat.Sbs => new SbsFeed(source, pipe, index, complain),
            _ => new BeastFeed(source, pipe, index, scene.Sensors[index].Antenna?.Position, receiveTimeS, complain),
        };
    }

    private static int IndexOf(string source, ReportFormat format, SensorSet scene, string sensorId)
    {
        if (scene.Planar)
            throw new InputException($"{source}: positions on the earth in a planar scene: expected sensors with lat_deg and lon_deg");
        int index = scene.IndexOf(sensorId);
        if (index < 0)
            throw new InputException($"{source}: sensor '{sensorId}' is not in the network");
        Sensor sensor = scene.Sensors[index];
        if ((format == ReportFormat.Ais ? sensor.Ais : sensor.Adsb) is null)
            throw new InputException($"{source}: sensor '{sensorId}' does not hear {(format == ReportFormat.Ais ? "AIS" : "ADS-B")}");
        return index;
    }

    private static bool TrySplit(string source, out ReportFormat format, out string place)
    {
        (format, place) = (default, source);
        int plus = source.IndexOf('+', StringComparison.Ordinal);
        if (plus < 0 || !(TcpAddress.IsTcp(source[(plus + 1)..]) || UdpAddress.IsUdp(source[(plus + 1)..])) || source[..plus] is not ("ais" or "sbs" or "beast"))
            return false;
        (format, place) = (Format(source[..plus]), source[(plus + 1)..]);
        return true;
    }
}
