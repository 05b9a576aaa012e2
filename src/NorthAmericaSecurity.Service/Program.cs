using System.Text.Json;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Service;
using NorthAmericaSecurity.Surveillance;

// The headless host: a network and its feeds in, the picture out over HTTP. Configuration: Network (path) and Feeds (list of plot sources), from appsettings.json,
// the environment or the command line (--Network=... --Feeds:0=tcp://host:port).
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
string networkPath = builder.Configuration["Network"] ?? Path.Combine(AppContext.BaseDirectory, "samples", "networks", "north-america.json");
string[] feeds = builder.Configuration.GetSection("Feeds").Get<string[]>() ?? [];
Network network;
try
{
    network = NetworkFile.Read(networkPath);
}
catch (InputException e)
{
    Console.Error.WriteLine($"sdn service: {e.Message}");
    return 2;
}

builder.Services.AddSingleton(services => new LivePicture(network, feeds, services.GetRequiredService<ILogger<LivePicture>>()));
builder.Services.AddHostedService(services => services.GetRequiredService<LivePicture>());
if (builder.Configuration["urls"] is null)
    builder.WebHost.UseUrls("http://127.0.0.1:5080");

WebApplication app = builder.Build();
app.MapGet("/health/live", () => "live");
app.MapGet("/api/feeds", (LivePicture picture) => Results.Json(picture.Feeds, new JsonSerializerOptions(JsonSerializerDefaults.Web)));
app.MapGet("/api/tracks", (LivePicture picture) => Results.Text(picture.TracksGeoJson(), "application/geo+json"));
app.Run();
return 0;
