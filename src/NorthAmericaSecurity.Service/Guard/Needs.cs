using NorthAmericaSecurity.Service.Configuration;

namespace NorthAmericaSecurity.Service.Guard;

/// <summary>Mark of a route that needs more than a viewer.</summary>
internal sealed record Needs(Role Role);
