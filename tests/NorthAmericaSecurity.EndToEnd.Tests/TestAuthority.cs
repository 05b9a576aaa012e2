using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>An authority of one test, and the PEM files of what it has signed.</summary>
internal sealed class TestAuthority
{
    private readonly Scratch _scratch;
    private readonly X509Certificate2 _own;
    private readonly string _name;

    public TestAuthority(Scratch scratch, string name)
    {
        (_scratch, _name) = (scratch, name);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        _own = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        Path = scratch.Write($"{name}.pem", _own.ExportCertificatePem());
    }

    /// <summary>PEM file of its certificate.</summary>
    public string Path { get; }

    /// <summary>A certificate for this machine's loopback.</summary>
    public (string Certificate, string Key) Server(string name) => Sign(name, "1.3.6.1.5.5.7.3.1", expired: false);

    /// <summary>A certificate for a client of that name.</summary>
    public (string Certificate, string Key) Client(string name, bool expired = false) => Sign(name, "1.3.6.1.5.5.7.3.2", expired);

    /// <summary>What a server shows, and that it wants clients whom this authority has signed.</summary>
    public SslServerAuthenticationOptions Serving(string name, bool wantsClients)
    {
        (string certificate, string key) = Server(name);
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(_own);
        return new SslServerAuthenticationOptions
        {
            ServerCertificate = X509Certificate2.CreateFromPemFile(certificate, key),
            ClientCertificateRequired = wantsClients,
            CertificateChainPolicy = policy,
        };
    }

    private (string, string) Sign(string name, string usage, bool expired)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], false));
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using X509Certificate2 signed = request.Create(_own, DateTimeOffset.UtcNow.AddHours(-20), expired ? DateTimeOffset.UtcNow.AddHours(-1) : DateTimeOffset.UtcNow.AddHours(12), RandomNumberGenerator.GetBytes(8));
        return (_scratch.Write($"{_name}-{name}.pem", signed.ExportCertificatePem()), _scratch.Write($"{_name}-{name}.key", key.ExportPkcs8PrivateKeyPem()));
    }
}
