using System.Net;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Guard;

namespace NorthAmericaSecurity.Service.Api;

/// <summary>The description of the REST interface in OpenAPI 3.1: made from the routes as they are mapped, and completed by what the guard does before them.</summary>
internal static class ApiDescription
{
    public const string Path = "/api/openapi.json";

    private const string Scheme = "bearer";

    /// <summary>Adds what makes the description, and how JSON is written and read.</summary>
    public static void AddTo(IServiceCollection services) => services.ConfigureHttpJsonOptions(json =>
    {
        json.SerializerOptions.PropertyNamingPolicy = Answers.Options.PropertyNamingPolicy;
        foreach (JsonConverter converter in Answers.Options.Converters)
            json.SerializerOptions.Converters.Add(converter);
    }).AddOpenApi(openApi =>
    {
        openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "NorthAmericaSecurity",
                Version = typeof(ApiDescription).Assembly.GetName().Version?.ToString(3) ?? "0",
                Description = "The fused picture of a network of sensors. Units are in the names: _m metres, _s seconds (of UTC since 1970, or an age), _mps metres a second, _deg degrees, north is 0 and east 90. A number that is not known is null.",
            };
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = Scheme,
                Description = "A token of Guard:Tokens, or in its place a client certificate of Guard:Certificates. With neither configured, callers from loopback are viewers.",
            };
            return Task.CompletedTask;
        });
        openApi.AddOperationTransformer((operation, context, _) =>
        {
            string path = "/" + context.Description.RelativePath;
            if (path.StartsWith("/health", StringComparison.Ordinal))
            {
                operation.Description = "Open to everybody.";
                return Task.CompletedTask;
            }

            Role role = context.Description.ActionDescriptor.EndpointMetadata.OfType<Needs>().LastOrDefault()?.Role ?? Role.Viewer;
            operation.Description = $"{operation.Description} Role: {role.ToString().ToLowerInvariant()}.".Trim();
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
            operation.Responses ??= [];
            foreach ((HttpStatusCode status, string text) in ((HttpStatusCode, string)[])
            [
                (HttpStatusCode.Unauthorized, "no token or certificate that is known"), (HttpStatusCode.Forbidden, "the role does not suffice, or a client certificate is required"),
                (HttpStatusCode.TooManyRequests, "more requests in a second than Guard:RequestsPerSecond"),
            ])
                operation.Responses.TryAdd(((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture), new OpenApiResponse { Description = text });
            return Task.CompletedTask;
        });
    });
}
