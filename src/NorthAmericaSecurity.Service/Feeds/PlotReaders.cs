using System.IO.Pipelines;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Service.Feeds;

/// <summary>Opens sources of plots.</summary>
internal static class PlotReaders
{
    /// <summary>Whether the sender can be made to wait: a datagram's cannot.</summary>
    public static bool CanWait(FeedOptions feed) => !UdpAddress.IsUdp(feed.Source[(feed.Source.IndexOf('+', StringComparison.Ordinal) + 1)..]);

    /// <summary>Whether the source ends for good: a file does, a connection that ends is made again.</summary>
    public static bool Ends(FeedOptions feed) => !ReportSource.NamesFormat(feed.Source) && !UdpAddress.IsUdp(feed.Source) && !TcpAddress.IsTcp(feed.Source) && !TlsClient.IsTls(feed.Source);

    /// <exception cref="InputException">It cannot be opened or reached, or is of no kind that is known.</exception>
    public static async Task<IPlotReader> OpenAsync(FeedOptions feed, SensorSet scene, DayClock clock, Action<string> complain, CancellationToken cancel)
    {
        string name = feed.Name ?? feed.Source;
        if (ReportSource.NamesFormat(feed.Source))
        {
            string sensor = feed.Sensor ?? throw new InputException($"{feed.Source}: expected Sensor: the id of the sensor whose reports they are");
            MessageFeed reports = await ReportSource.OpenAsync(feed.Source, null, scene, sensor, static () => (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds, complain, cancel: cancel).ConfigureAwait(false);
            return new FrameReader(reports, reports);
        }

        int? only = feed.Sensor is not { } id ? null
            : scene.IndexOf(id) is >= 0 and int index ? index
            : throw new InputException($"{feed.Source}: Sensor: expected the id of a sensor of the network, found '{id}'");
        if (UdpAddress.IsUdp(feed.Source))
            return new DatagramReader(name, new UdpSource(UdpAddress.Parse(feed.Source)), scene, only, clock, complain);
        if (Ends(feed) && !PlotSource.HoldsFrames(feed.Source))
            return new DatagramReader(name, new RecordingSource(Recording.Open(feed.Source)), scene, only, clock, complain);
        PipeReader pipe = TlsClient.IsTls(feed.Source) ? PipeReader.Create(await TlsClient.ConnectAsync(feed.Source, feed.Tls, cancel).ConfigureAwait(false), new StreamPipeReaderOptions(bufferSize: 1 << 16)) : await PlotSource.OpenAsync(feed.Source, cancel).ConfigureAwait(false);
        var owned = new PipeOwner(pipe);
        if (!await PlotSource.BeginsWithFramesAsync(pipe, cancel).ConfigureAwait(false) && await PlotSource.BeginsWithAsterixAsync(pipe, cancel).ConfigureAwait(false))
            return new DatagramReader(name, new StreamSource(name, pipe, complain), scene, only, clock, complain);
        var frames = new PlotFeedReader(name, pipe, scene.IndexOf, complain);
        return Ends(feed) ? new OrderedFrames(frames, owned) : new FrameReader(frames, owned);
    }

    private sealed class PipeOwner(PipeReader pipe) : IDisposable
    {
        public void Dispose() => pipe.Complete();
    }
}
