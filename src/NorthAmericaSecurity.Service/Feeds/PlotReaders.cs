using System.IO.Pipelines;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
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
    public const string TlsScheme = "tls://";

    /// <summary>Whether the sender can be made to wait: a datagram's cannot.</summary>
    public static bool CanWait(FeedOptions feed) => !UdpAddress.IsUdp(feed.Source[(feed.Source.IndexOf('+', StringComparison.Ordinal) + 1)..]);

    /// <summary>Whether the source ends for good: a file does, a connection that ends is made again.</summary>
    public static bool Ends(FeedOptions feed) => !ReportSource.NamesFormat(feed.Source) && !UdpAddress.IsUdp(feed.Source) && !TcpAddress.IsTcp(feed.Source) && !feed.Source.StartsWith(TlsScheme, StringComparison.Ordinal);

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
        PipeReader pipe = feed.Source.StartsWith(TlsScheme, StringComparison.Ordinal) ? await OpenTlsAsync(feed, cancel).ConfigureAwait(false) : await PlotSource.OpenAsync(feed.Source, cancel).ConfigureAwait(false);
        var owned = new PipeOwner(pipe);
        if (!await PlotSource.BeginsWithFramesAsync(pipe, cancel).ConfigureAwait(false) && await PlotSource.BeginsWithAsterixAsync(pipe, cancel).ConfigureAwait(false))
            return new DatagramReader(name, new StreamSource(name, pipe, complain), scene, only, clock, complain);
        var frames = new PlotFeedReader(name, pipe, scene.IndexOf, complain);
        return Ends(feed) ? new OrderedFrames(frames, owned) : new FrameReader(frames, owned);
    }

    /// <summary>Connects over TLS 1.2 or later, with the client's certificate where there is one; the server's must be for its host and signed by the authority, or by one that the system knows.</summary>
    private static async Task<PipeReader> OpenTlsAsync(FeedOptions feed, CancellationToken cancel)
    {
        if (!TcpAddress.TrySplit(feed.Source[TlsScheme.Length..], out string host, out int port) || host.Length == 0)
            throw new InputException($"{feed.Source}: expected tls://host:port");
        var options = new SslClientAuthenticationOptions { TargetHost = host, EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 };
        try
        {
            if (feed.Certificate is not null)
                options.ClientCertificates = [X509Certificate2.CreateFromPemFile(feed.Certificate, feed.Key)];
            if (feed.Authority is not null)
            {
                var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
                policy.CustomTrustStore.ImportFromPemFile(feed.Authority);
                options.CertificateChainPolicy = policy;
            }
        }
        catch (Exception e) when (e is CryptographicException or IOException)
        {
            throw new InputException($"{feed.Source}: certificate, key or authority cannot be used: {InputFile.OneLine(e.Message)}", e);
        }

        Socket socket = await TcpAddress.ConnectAsync(feed.Source, host, port, cancel).ConfigureAwait(false);
        var stream = new SslStream(new NetworkStream(socket, ownsSocket: true));
        try
        {
            await stream.AuthenticateAsClientAsync(options, cancel).ConfigureAwait(false);
            return PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        }
        catch (Exception e) when (e is AuthenticationException or IOException)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw new InputException($"{feed.Source}: TLS is refused: {InputFile.OneLine(e.Message)}", e);
        }
    }

    private sealed class PipeOwner(PipeReader pipe) : IDisposable
    {
        public void Dispose() => pipe.Complete();
    }
}
