using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Picture.Watch;
using NorthAmericaSecurity.Service.Api;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Coverage;
using NorthAmericaSecurity.Service.Feeds;
using NorthAmericaSecurity.Service.Guard;
using NorthAmericaSecurity.Service.Health;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Service.Stream;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

// The headless host: feeds in, one picture out, over HTTP, WebSocket and ASTERIX. Configuration: appsettings.json beside the program, where every line is explained; the environment (SDN_…) and the command line
// (--Network=…, --Feeds:0=…) go over it. Without any it shows a demonstration.
WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
    WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
});
builder.Configuration.AddEnvironmentVariables("SDN_").AddCommandLine(args);
const long MostBodyOctets = 64 << 10;
try
{
    ServiceOptions options = ServiceOptions.Read(builder.Configuration);
    string samples = Path.Combine(AppContext.BaseDirectory, "samples"), studyPath = options.StudyPath ?? Path.Combine(samples, "studies", "mexico-joins.json");
    GapStudy study = GapStudy.Read(studyPath);
    Network network = ReadNetwork(options.NetworkPath ?? study.NetworkPath);
    Zone[] zones = [.. options.Zones.SelectMany(z => Zone.Read(z, InputFile.ReadText(z)))];
    // The values go to the pictures with the log; one that cannot be used is told here.
    if (options.TuningPath is { } path)
        TuningJson.Parse(path, InputFile.ReadText(path));
    // Loopback unless told; and nothing but loopback while nobody has a token.
    if (builder.Configuration["urls"] is null && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        builder.WebHost.UseUrls("http://127.0.0.1:5080");
    Bound.ExpectGuarded(builder.Configuration, options);
    var scene = new SensorSet(network.Sensors, Planar: false);
    IReadOnlyList<GapStage> joining = study.Paths[0].Stages;
    int[] stageOf = [.. network.Sensors.Select(s => joining.ToList().FindIndex(stage => stage.Adds.Any(a => a.Takes(s))))];
    DetectionFields?[]? fields = options.Terrain ? SensorFields.Of(TerrainModel.WithTiles(options.TilesPath), network.Sensors, SightCache.OfUser()) : null;
    StageView[] stages = options.Stages
        ? [.. joining.Select((s, k) => StageOf(s, k))]
        : [new StageView("", "all sensors", () => new RunningPicture(network.Sensors, workers: options.Workers, fields: fields))];

    builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MostBodyOctets;
        kestrel.Limits.MaxConcurrentConnections = 2000;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.ConfigureHttpsDefaults(kestrel.ApplicationServices.GetRequiredService<ClientCertificates>().Configure);
    });
    ApiDescription.AddTo(builder.Services);
    if (options.TelemetryEndpoint is not null)
        builder.Services.AddHostedService<OtlpExport>();
    builder.Services.AddSingleton(options).AddSingleton<IReadOnlyList<Sensor>>(network.Sensors).AddSingleton<IReadOnlyList<StageView>>(stages).AddSingleton<IReadOnlyList<Zone>>(zones).AddSingleton(scene);
    builder.Services.AddSingleton<FeedHub>().AddSingleton<AlarmBoard>().AddSingleton<EventList>().AddSingleton<Gate>().AddSingleton<ClientCertificates>().AddSingleton<Replays>().AddSingleton<TrackStream>().AddSingleton<Metrics>();
    builder.Services.AddSingleton<PictureHost>().AddHostedService(s => s.GetRequiredService<PictureHost>());
    builder.Services.AddSingleton<AsterixOutputs>().AddHostedService(s => s.GetRequiredService<AsterixOutputs>());
    if (options.Coverage)
    {
        builder.Services.AddSingleton(s => new CoverageMaps(study, network.Sensors, stageOf, s.GetRequiredService<PictureHost>(), s.GetRequiredService<ILogger<CoverageMaps>>()));
        builder.Services.AddHostedService(s => s.GetRequiredService<CoverageMaps>());
    }

    if (options.Demonstration)
        builder.Services.AddHostedService(s => new Demonstration(studyPath, scene, stageOf, s.GetRequiredService<FeedHub>(), s.GetRequiredService<PictureHost>(), s.GetRequiredService<ILogger<Demonstration>>()));

    await using WebApplication app = builder.Build();
    app.Services.GetRequiredService<Gate>().Open();
    foreach (string url in Bound.InClear(builder.Configuration))
        app.Logger.LogWarning("{Url} is not TLS: tokens cross the network in clear unless a proxy before it ends TLS", url);
    if (app.Services.GetService<CoverageMaps>() is { } maps)
        app.Services.GetRequiredService<PictureHost>().SilentChanged += maps.Silent;
    app.UseRouting();
    app.UseMiddleware<GuardMiddleware>();
    app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(15) });
    app.UseDefaultFiles().UseStaticFiles();
    Endpoints.Map(app, network, stageOf);
    await app.RunAsync();
    return 0;

    // A stage is of the sensors that have joined by then: what the others could see tells nothing of its tracks.
    StageView StageOf(GapStage stage, int number)
    {
        bool Takes(int sensor) => (uint)stageOf[sensor] <= (uint)number;
        DetectionFields?[]? seen = fields?.Select((f, sensor) => Takes(sensor) ? f : null).ToArray();
        return new StageView(stage.Id, stage.Name, () => new RunningPicture(network.Sensors, takes: p => Takes(p.Sensor), fields: seen));
    }
}
catch (Exception e) when ((InputException.In(e) ?? e) is var complaint && complaint is InputException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"sdn service: {InputFile.OneLine(complaint.Message)}");
    return 2;
}

// A network file, or sensors.csv.
static Network ReadNetwork(string path)
{
    if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        return NetworkFile.Read(path);
    SensorSet sensors = SensorsCsv.Read(path);
    return !sensors.Planar ? new Network(Path.GetFileNameWithoutExtension(path), "", "", sensors.Sensors) { Rows = sensors.Sensors.Count }
        : throw new InputException($"{path}: expected lat_deg and lon_deg, found a planar scene");
}
