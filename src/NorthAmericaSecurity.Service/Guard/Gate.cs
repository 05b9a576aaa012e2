using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using NorthAmericaSecurity.Service.Configuration;

namespace NorthAmericaSecurity.Service.Guard;

/// <summary>Who asks.</summary>
public sealed record Caller(string Name, Role Role);

/// <summary>
/// Lets callers in by their token (<c>Authorization: Bearer …</c>, or <c>access_token</c> in the query of a WebSocket), else by the common name of their client certificate, as viewer, operator or administrator; with neither
/// configured, loopback is a viewer. Refuses too
/// many requests of one address, and keeps the audit log. Tokens are compared by their hash, in constant time, and are never written down.
/// </summary>
internal sealed class Gate(ServiceOptions options, ILogger<Gate> log) : IDisposable
{
    private readonly (byte[] Hash, Caller Caller)[] _tokens = [.. options.Tokens.Select(t => (Convert.FromHexString(t.Sha256), new Caller(t.Name, t.Role)))];
    private readonly Dictionary<string, Caller> _certificates = options.Certificates.ToDictionary(c => c.Name, c => new Caller(c.Name, c.Role));
    private readonly ConcurrentDictionary<IPAddress, (long Second, int Count)> _requests = new();
    private readonly Lock _auditLock = new();
    private StreamWriter? _audit;

    private static readonly Caller Nobody = new("nobody", Role.Nobody), Local = new("loopback", Role.Viewer);

    public long Refused { get; private set; }

    public long TooMany { get; private set; }

    /// <summary>Opens the audit log; what is wrong with it shows at start.</summary>
    public void Open()
    {
        if (options.AuditFile is { } file)
            _audit = new StreamWriter(file, append: true) { AutoFlush = true };
    }

    /// <summary>Whether the caller has shown a client certificate where one is required.</summary>
    public bool IsCertified(HttpContext context) => !options.RequireCertificate || context.Connection.ClientCertificate is not null;

    public Caller CallerOf(HttpContext context)
    {
        string? header = context.Request.Headers.Authorization;
        string? token = header?.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) == true ? header[7..].Trim() : context.WebSockets.IsWebSocketRequest ? context.Request.Query["access_token"] : default(string);
        if (!options.Guarded)
            return context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) ? Local : Nobody;
        if (string.IsNullOrEmpty(token))
            return context.Connection.ClientCertificate is { } shown ? _certificates.GetValueOrDefault(shown.GetNameInfo(X509NameType.SimpleName, forIssuer: false), Nobody) : Nobody;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(token));
        Caller found = Nobody;
        foreach ((byte[] known, Caller caller) in _tokens)
            if (CryptographicOperations.FixedTimeEquals(known, hash))
                found = caller;
        return found;
    }

    /// <summary>Whether an address has requests left in this second.</summary>
    public bool Admits(IPAddress? address)
    {
        if (address is null)
            return true;
        long second = Stopwatch.GetTimestamp() / Stopwatch.Frequency;
        if (_requests.Count > 10_000)
            _requests.Clear();
        (long Second, int Count) now = _requests.AddOrUpdate(address, (second, 1), (_, before) => before.Second == second ? (second, before.Count + 1) : (second, 1));
        if (now.Count <= options.RequestsPerSecond)
            return true;
        TooMany++;
        return false;
    }

    /// <summary>Counts and logs what was refused.</summary>
    public void Refuse(HttpContext context, Caller caller, string needed)
    {
        Refused++;
        log.LogWarning("refused: {Method} {Path} by {Caller} at {Address}: needs {Needed}", context.Request.Method, Clean(context.Request.Path), caller.Name, context.Connection.RemoteIpAddress, needed);
    }

    /// <summary>A line of the audit log: who did what, when, from where, and what came of it.</summary>
    public void Audit(HttpContext context, Caller caller, string act, string outcome)
    {
        string line = JsonSerializer.Serialize(new
        {
            time = DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture),
            who = caller.Name,
            role = caller.Role.ToString().ToLowerInvariant(),
            address = context.Connection.RemoteIpAddress?.ToString(),
            act,
            outcome,
        });
        log.LogInformation("audit: {Line}", line);
        lock (_auditLock)
            _audit?.WriteLine(line);
    }

    public void Dispose() => _audit?.Dispose();

    private static string Clean(string path) => new([.. path.Take(200).Select(c => char.IsControl(c) ? '?' : c)]);
}
