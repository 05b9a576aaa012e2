using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Service.Api;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Feeds;
using NorthAmericaSecurity.Service.Guard;
using NorthAmericaSecurity.Service.Health;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Service.Stream;

namespace NorthAmericaSecurity.Service.Tests;

/// <summary>The OpenAPI document against the routes as they are mapped.</summary>
public sealed class ApiDescriptionTests
{
    [Fact]
    public async Task Every_route_is_described_with_its_parameters_answers_and_role()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddRouting().AddSingleton(new ServiceOptions()).AddSingleton<FeedHub>().AddSingleton<AlarmBoard>().AddSingleton<EventList>().AddSingleton<Gate>().AddSingleton<Replays>().AddSingleton<TrackStream>().AddSingleton<Metrics>().AddSingleton<PictureHost>();
        ApiDescription.AddTo(builder.Services);
        await using WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        Endpoints.Map(app, new Network("", "", "", []) { Rows = 0 }, []);
        await app.StartAsync(TestContext.Current.CancellationToken);
        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        JsonElement document = await client.GetFromJsonAsync<JsonElement>(address + ApiDescription.Path, TestContext.Current.CancellationToken);
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString());
        JsonElement paths = document.GetProperty("paths");

        RouteEndpoint[] routes = [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(d => d.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText is { } text && !text.Contains("{*", StringComparison.Ordinal) && text != ApiDescription.Path)];
        Assert.True(routes.Length > 12);
        foreach (RouteEndpoint route in routes)
        {
            string path = System.Text.RegularExpressions.Regex.Replace(route.RoutePattern.RawText!, ":[a-z]+}", "}");
            foreach (string method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Where(m => m != "CONNECT"))
            {
                Assert.True(paths.TryGetProperty(path, out JsonElement item) && item.TryGetProperty(method.ToLowerInvariant(), out _), $"{method} {path} is not described");
                JsonElement operation = item.GetProperty(method.ToLowerInvariant());
                Assert.True(operation.GetProperty("summary").GetString()!.Length > 10, path);
                Assert.All(operation.GetProperty("responses").EnumerateObject(), r => Assert.NotEmpty(r.Value.GetProperty("description").GetString()!));
                string[] parameters = operation.TryGetProperty("parameters", out JsonElement listed) ? [.. listed.EnumerateArray().Select(p => p.GetProperty("name").GetString()!)] : [];
                Assert.Subset(parameters.ToHashSet(), route.RoutePattern.Parameters.Select(p => p.Name).ToHashSet());
                if (listed.ValueKind == JsonValueKind.Array)
                    Assert.All(listed.EnumerateArray(), p => Assert.NotEmpty(p.GetProperty("description").GetString()!));
                if (path.StartsWith("/health", StringComparison.Ordinal))
                    continue;
                string role = (route.Metadata.GetMetadata<Needs>()?.Role ?? Role.Viewer).ToString().ToLowerInvariant();
                Assert.EndsWith($"Role: {role}.", operation.GetProperty("description").GetString());
                Assert.True(operation.GetProperty("security")[0].TryGetProperty("bearer", out _), path);
                Assert.All(["401", "403", "429"], s => Assert.True(operation.GetProperty("responses").TryGetProperty(s, out _), $"{path} {s}"));
            }
        }

        // Nothing is described that is not mapped.
        Assert.Equal(routes.Select(r => System.Text.RegularExpressions.Regex.Replace(r.RoutePattern.RawText!, ":[a-z]+}", "}")).Distinct().Order(), paths.EnumerateObject().Select(p => p.Name).Order());
        Assert.True(paths.GetProperty("/api/tracks").GetProperty("get").GetProperty("parameters").GetArrayLength() == 2);
        Assert.True(paths.GetProperty("/api/feeds").GetProperty("post").TryGetProperty("requestBody", out _));

        // Answers are described as they are written.
        JsonElement feed = document.GetProperty("components").GetProperty("schemas").GetProperty("FeedAnswer").GetProperty("properties");
        Assert.Equal(typeof(FeedAnswer).GetProperties().Select(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name)).Order(), feed.EnumerateObject().Select(p => p.Name).Order());
    }
}
