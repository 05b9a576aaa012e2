using NorthAmericaSecurity.Service.Api;
using NorthAmericaSecurity.Service.Configuration;

namespace NorthAmericaSecurity.Service.Guard;

/// <summary>Stands before every route: limits, then who asks, then whether that is enough. The probes are open; all else needs a viewer at least.</summary>
internal sealed class GuardMiddleware(RequestDelegate next, Gate gate)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'";
        if (context.Request.Path.StartsWithSegments("/health"))
            return next(context);
        if (!gate.Admits(context.Connection.RemoteIpAddress))
            return Refuse(context, StatusCodes.Status429TooManyRequests, "too many requests");
        if (!gate.IsCertified(context))
        {
            gate.Refuse(context, gate.CallerOf(context), "a client certificate");
            return Refuse(context, StatusCodes.Status403Forbidden, "needs a client certificate");
        }

        Role needed = context.GetEndpoint()?.Metadata.GetMetadata<Needs>()?.Role ?? Role.Viewer;
        // The page itself tells nothing; what it shows it must ask for.
        bool open = !context.Request.Path.StartsWithSegments("/api") && !context.Request.Path.StartsWithSegments("/metrics");
        if (open)
            return next(context);
        Caller caller = gate.CallerOf(context);
        if (caller.Role >= needed)
            return next(context);
        string role = $"the role of {needed.ToString().ToLowerInvariant()}";
        gate.Refuse(context, caller, role);
        return Refuse(context, caller.Role == Role.Nobody ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden, $"needs {role}");
    }

    private static Task Refuse(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        return context.Response.WriteAsJsonAsync(new ErrorAnswer(text), Answers.Options);
    }
}
