using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Transports;

/// <summary>PEM files that a client of TLS shows and trusts.</summary>
/// <param name="Certificate">The client's certificate; null to show none.</param>
/// <param name="Key">Its key, where it is not in the same file.</param>
/// <param name="Authority">Certificates of which one must have signed the server's; null for those that the system trusts.</param>
public sealed record TlsFiles(string? Certificate = null, string? Key = null, string? Authority = null);

/// <summary>Connects to <c>tls://HOST:PORT</c> over TLS 1.2 or later. The server's certificate must be for its host and signed by the authority; revocation is not asked for.</summary>
public static class TlsClient
{
    public const string Scheme = "tls://";

    public static bool IsTls(string text) => text.StartsWith(Scheme, StringComparison.Ordinal);

    /// <exception cref="InputException">It cannot be reached, a file cannot be used, or one side refuses the other.</exception>
    public static async Task<SslStream> ConnectAsync(string target, TlsFiles files, CancellationToken cancel = default)
    {
        if (!IsTls(target) || !TcpAddress.TrySplit(target[Scheme.Length..], out string host, out int port) || host.Length == 0)
            throw new InputException($"{target}: expected tls://HOST:PORT");
        host = host.Trim('[', ']');
        SslClientAuthenticationOptions options = Options(target, host, files);
        Socket socket = await TcpAddress.ConnectAsync(target, host, port, cancel).ConfigureAwait(false);
        socket.NoDelay = true;
        socket.SendTimeout = DatagramSender.PatienceMs;
        var stream = new SslStream(new NetworkStream(socket, ownsSocket: true));
        try
        {
            await stream.AuthenticateAsClientAsync(options, cancel).ConfigureAwait(false);
            return stream;
        }
        catch (Exception e) when (e is AuthenticationException or IOException)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw new InputException($"{target}: TLS is refused: {InputFile.OneLine((e.InnerException ?? e).Message)}", e);
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static SslClientAuthenticationOptions Options(string target, string host, TlsFiles files)
    {
        var options = new SslClientAuthenticationOptions { TargetHost = host, EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 };
        try
        {
            if (files.Certificate is not null)
                options.ClientCertificates = [X509Certificate2.CreateFromPemFile(files.Certificate, files.Key)];
            if (files.Authority is not null)
            {
                var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
                policy.CustomTrustStore.ImportFromPemFile(files.Authority);
                options.CertificateChainPolicy = policy;
            }
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{target}: certificate, key or authority cannot be used: {InputFile.OneLine(e.Message)}", e);
        }

        return options;
    }
}
