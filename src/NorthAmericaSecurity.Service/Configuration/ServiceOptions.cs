using System.Globalization;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Service.Configuration;

/// <summary>A feed as it is configured, or added while running.</summary>
/// <param name="Source">Where it comes from; docs/service.md lists the forms.</param>
/// <param name="Name">What people call it; the source unless told.</param>
/// <param name="Speed">For recordings: times real time; 0 is flat out.</param>
/// <param name="QueuePlots">Most plots that wait for the picture.</param>
/// <param name="Certificate">For tls: PEM file of the client's certificate.</param>
/// <param name="Key">For tls: PEM file of its key.</param>
/// <param name="Authority">For tls: PEM file of the certificate that the server's must be signed by.</param>
/// <param name="Sensor">For AIS and ADS-B: the id of the sensor whose reports they are. For ASTERIX: the id of the only sensor of the feed, where several of the network have its SAC/SIC.</param>
public sealed record FeedOptions(
    string Source, string? Name = null, double Speed = 1.0, int QueuePlots = 1 << 17, string? Certificate = null, string? Key = null, string? Authority = null, string? Sensor = null)
{
    public TlsFiles Tls => new(Certificate, Key, Authority);
}

/// <summary>Where ASTERIX goes: udp://…, tcp://… or tls://…, and for tls what is shown and trusted.</summary>
public sealed record OutputOptions(string Target, TlsFiles Tls);


/// <summary>A token that opens the service: who, as what, and the SHA-256 of the token in hexadecimal.</summary>
public sealed record TokenOptions(string Name, Role Role, string Sha256);

/// <summary>A client certificate that opens the service: the common name of its subject, and as what.</summary>
public sealed record CertificateOptions(string Name, Role Role);

/// <summary>What somebody may do; each role may do what those before it may.</summary>
public enum Role
{
    Nobody,
    Viewer,
    Operator,
    Administrator,
}

/// <summary>All that the service is told, from appsettings.json, the environment and the command line. Read once; what cannot be used is one line and exit 2.</summary>
public sealed record ServiceOptions
{
    public string? NetworkPath { get; init; }

    /// <summary>Study whose stages the page switches between and whose layers are mapped; null for the one that comes with the service.</summary>
    public string? StudyPath { get; init; }

    /// <summary>Whether one picture is kept for each stage of the study, or one of all sensors.</summary>
    public bool Stages { get; init; }

    public IReadOnlyList<FeedOptions> Feeds { get; init; } = [];

    /// <summary>Targets of ASTERIX 062, 063 and 065.</summary>
    public IReadOnlyList<OutputOptions> Outputs { get; init; } = [];

    /// <summary>GeoJSON files of zones to watch.</summary>
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>Simulated feeds of the three nations; unless told, when there is no feed.</summary>
    public bool Demonstration { get; init; }

    public string? TuningPath { get; init; }

    public int Workers { get; init; } = 1;

    /// <summary>Milliseconds between entries of the log.</summary>
    public int TickMs { get; init; } = 25;

    public string? JournalFolder { get; init; }

    public int JournalMegaBytes { get; init; } = 4096;

    public double JournalHours { get; init; } = 24.0;

    /// <summary>Seconds of the log between snapshots beside the journal; 0 for none.</summary>
    public double SnapshotS { get; init; } = 30.0;

    /// <summary>Whether maps of coverage are computed.</summary>
    public bool Coverage { get; init; } = true;

    /// <summary>Whether a sensor's silence counts by what it can see over the terrain.</summary>
    public bool Terrain { get; init; }

    /// <summary>Folder of elevation tiles finer than the terrain that comes with the service.</summary>
    public string? TilesPath { get; init; }

    public IReadOnlyList<TokenOptions> Tokens { get; init; } = [];

    /// <summary>PEM file of the certificates of which one must have signed a client's; null where clients are asked for none.</summary>
    public string? ClientAuthority { get; init; }

    public IReadOnlyList<CertificateOptions> Certificates { get; init; } = [];

    /// <summary>Whether nothing but the probes answers without a client certificate, token or not.</summary>
    public bool RequireCertificate { get; init; }

    /// <summary>Whether somebody must show who he is: without, loopback is a viewer and nobody else may ask.</summary>
    public bool Guarded => Tokens.Count > 0 || Certificates.Count > 0;

    public string? AuditFile { get; init; }

    public int RequestsPerSecond { get; init; } = 50;

    public int MostStreams { get; init; } = 200;

    /// <summary>Looks back into the journal at a time.</summary>
    public int MostReplays { get; init; } = 4;

    /// <summary>Where OpenTelemetry's collector takes OTLP over HTTP; null to send nothing.</summary>
    public string? TelemetryEndpoint { get; init; }

    public double TelemetryEveryS { get; init; } = 10.0;

    /// <summary>Whether a span is sent for each HTTP request.</summary>
    public bool TelemetryTraces { get; init; }

    /// <exception cref="InputException">Something cannot be used.</exception>
    public static ServiceOptions Read(IConfiguration configuration)
    {
        IConfigurationSection journal = configuration.GetSection("Journal"), guard = configuration.GetSection("Guard"), telemetry = configuration.GetSection("Telemetry");
        FeedOptions[] feeds = [.. configuration.GetSection("Feeds").GetChildren().Select(ReadFeed)];
        var options = new ServiceOptions
        {
            NetworkPath = Text(configuration, "Network"),
            StudyPath = Text(configuration, "Study"),
            Feeds = feeds,
            Demonstration = Flag(configuration, "Demonstration", feeds.Length == 0),
            Stages = Flag(configuration, "Stages", feeds.Length == 0),
            Outputs = [.. configuration.GetSection("Outputs").GetChildren().Select(ReadOutput)],
            Zones = Texts(configuration, "Zones"),
            TuningPath = Text(configuration, "Tuning"),
            Workers = Whole(configuration, "Workers", 1, 1, 256),
            TickMs = Whole(configuration, "TickMs", 25, 5, 1000),
            JournalFolder = Text(journal, "Folder"),
            JournalMegaBytes = Whole(journal, "MegaBytes", 4096, 1, 1 << 24),
            JournalHours = Number(journal, "Hours", 24.0, 0.01, 1e6),
            SnapshotS = Number(journal, "SnapshotSeconds", 30.0, 0.0, 86_400.0),
            Coverage = Flag(configuration, "Coverage", true),
            Terrain = Flag(configuration, "Terrain", false),
            TilesPath = Text(configuration, "Tiles"),
            Tokens = [.. guard.GetSection("Tokens").GetChildren().Select(ReadToken)],
            ClientAuthority = Text(guard, "ClientAuthority"),
            Certificates = [.. guard.GetSection("Certificates").GetChildren().Select(c => new CertificateOptions(ReadName(c), ReadRole(c)))],
            RequireCertificate = Flag(guard, "RequireCertificate", false),
            AuditFile = Text(guard, "AuditFile"),
            TelemetryEndpoint = Text(telemetry, "Endpoint") is not { } endpoint || Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? Text(telemetry, "Endpoint")
                : throw new InputException($"Telemetry:Endpoint: expected http://HOST:PORT or https://HOST:PORT, found '{endpoint}'"),
            TelemetryEveryS = Number(telemetry, "EveryS", 10.0, 0.1, 3600.0),
            TelemetryTraces = Flag(telemetry, "Traces", false),
            RequestsPerSecond = Whole(guard, "RequestsPerSecond", 50, 1, 1_000_000),
            MostStreams = Whole(guard, "MostStreams", 200, 0, 100_000),
            MostReplays = Whole(guard, "MostReplays", 4, 0, 1000),
        };
        if (options is { Terrain: false, TilesPath: not null })
            throw new InputException("Tiles: expected Terrain with it");
        if (options.Certificates.GroupBy(c => c.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InputException($"Guard:Certificates: expected each name once, found '{twice.Key}' {twice.Count()} times");
        return options.ClientAuthority is not null || options.Certificates.Count == 0 && !options.RequireCertificate ? options
            : throw new InputException("Guard:ClientAuthority: expected the PEM file of who signs clients' certificates, found none");
    }

    private static OutputOptions ReadOutput(IConfigurationSection section)
    {
        bool plain = section.Value is { Length: > 0 };
        string target = (plain ? section.Value : Text(section, "Target")) ?? throw new InputException($"{section.Path}:Target: expected a target, found none");
        if (!DatagramSender.IsTarget(target))
            throw new InputException($"Outputs: expected udp://HOST:PORT, tcp://HOST:PORT or tls://HOST:PORT, found '{target}'");
        return new OutputOptions(target, plain ? new TlsFiles() : new TlsFiles(Text(section, "Certificate"), Text(section, "Key"), Text(section, "Authority")));
    }

    private static FeedOptions ReadFeed(IConfigurationSection section) => section.Value is { Length: > 0 } source
        ? new FeedOptions(source)
        : new FeedOptions(
            Text(section, "Source") ?? throw new InputException($"{section.Path}:Source: expected a source, found none"), Text(section, "Name"), Number(section, "Speed", 1.0, 0.0, 1e6),
            Whole(section, "QueuePlots", 1 << 17, 16, 1 << 24), Text(section, "Certificate"), Text(section, "Key"), Text(section, "Authority"), Text(section, "Sensor"));

    private static TokenOptions ReadToken(IConfigurationSection section)
    {
        (string name, Role role) = (ReadName(section), ReadRole(section));
        string hash = Text(section, "Sha256") ?? "";
        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigit))
            throw new InputException($"{section.Path}:Sha256: expected the 64 hexadecimal digits of the token's SHA-256");
        return new TokenOptions(name, role, hash);
    }

    private static string ReadName(IConfigurationSection section) => Text(section, "Name") ?? throw new InputException($"{section.Path}:Name: expected a name, found none");

    private static Role ReadRole(IConfigurationSection section) => Enum.TryParse(Text(section, "Role"), ignoreCase: true, out Role role) && role != Role.Nobody ? role
        : throw new InputException($"{section.Path}:Role: expected viewer, operator or administrator, found '{Text(section, "Role")}'");

    private static string? Text(IConfiguration section, string key) => section[key] is { Length: > 0 } text ? text : null;

    private static string[] Texts(IConfiguration section, string key) => section[key] is { Length: > 0 } one ? [one] : section.GetSection(key).Get<string[]>() ?? [];

    private static bool Flag(IConfiguration section, string key, bool otherwise) => Text(section, key) is not { } text ? otherwise
        : bool.TryParse(text, out bool flag) ? flag
        : throw new InputException($"{key}: expected true or false, found '{text}'");

    private static int Whole(IConfiguration section, string key, int otherwise, int low, int high) => Text(section, key) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= low && number <= high ? number
        : throw new InputException($"{key}: expected a whole number from {low} to {high}, found '{text}'");

    private static double Number(IConfiguration section, string key, double otherwise, double low, double high) => Text(section, key) is not { } text ? otherwise
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= low && number <= high ? number
        : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{key}: expected a number from {low} to {high}, found '{text}'"));
}
