using System.Net;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Service.Guard;

/// <summary>Which addresses the service is told to listen at, and whether it may.</summary>
internal static class Bound
{
    /// <summary>Without tokens and certificates only loopback is listened at.</summary>
    /// <exception cref="InputException">An address is open to others, and nobody must show who he is.</exception>
    public static void ExpectGuarded(IConfiguration configuration, ServiceOptions options)
    {
        if (!options.Guarded && OpenToOthers(configuration).FirstOrDefault() is { } open)
            throw new InputException($"urls: {open}: expected a loopback address while Guard:Tokens is empty: anybody could look");
    }

    /// <summary>Addresses that others can reach and that are not TLS: tokens cross the network in clear.</summary>
    public static IEnumerable<string> InClear(IConfiguration configuration) => OpenToOthers(configuration).Where(u => !u.StartsWith("https", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> OpenToOthers(IConfiguration configuration)
    {
        IEnumerable<string?> urls = (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]));
        foreach (string? url in urls)
        {
            string host = url?.Split("://")[^1] ?? "";
            host = host.Contains(']', StringComparison.Ordinal) ? host[..(host.IndexOf(']', StringComparison.Ordinal) + 1)].Trim('[', ']') : host.Split(':', '/')[0];
            if (host != "localhost" && !(IPAddress.TryParse(host, out IPAddress? address) && IPAddress.IsLoopback(address)))
                yield return url ?? "";
        }
    }
}
