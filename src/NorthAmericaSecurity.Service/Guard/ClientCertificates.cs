using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Service.Guard;

/// <summary>
/// Asks clients of TLS for their certificate and refuses, in the handshake, one that the configured authority has not signed for clients; revocation is not asked for. Whether one is needed, and what its owner may do, the
/// <see cref="Gate"/> tells.
/// </summary>
internal sealed class ClientCertificates(ServiceOptions options, ILogger<ClientCertificates> log)
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private readonly X509Certificate2Collection _authorities = [];
    private long _refused;

    public long Refused => Interlocked.Read(ref _refused);

    /// <exception cref="InputException">The authority's file cannot be used.</exception>
    public void Configure(HttpsConnectionAdapterOptions https)
    {
        if (options.ClientAuthority is not { } file)
            return;
        if (_authorities.Count == 0)
        {
            try
            {
                _authorities.ImportFromPemFile(file);
            }
            catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
            {
                throw new InputException($"Guard:ClientAuthority: {file}: cannot be used: {InputFile.OneLine(e.Message)}", e);
            }

            if (_authorities.Count == 0)
                throw new InputException($"Guard:ClientAuthority: {file}: expected a certificate in PEM form, found none");
        }

        https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
        https.ClientCertificateValidation = (certificate, sent, _) => IsTrusted(certificate, sent);
    }

    private bool IsTrusted(X509Certificate2 certificate, X509Chain? sent)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ClientAuthentication));
        chain.ChainPolicy.CustomTrustStore.AddRange(_authorities);
        if (sent is not null)
            chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        if (chain.Build(certificate))
            return true;
        Interlocked.Increment(ref _refused);
        log.LogWarning(
            "refused: client certificate {Subject} of {Issuer}: {Reason}", InputFile.OneLine(certificate.Subject), InputFile.OneLine(certificate.Issuer),
            string.Join(", ", chain.ChainStatus.Select(s => s.Status)));
        return false;
    }
}
