using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Surveillance.Targets;

/// <summary>Where traffic begins and ends: an airport or a port.</summary>
/// <param name="Id">ICAO code, or a name of our own.</param>
/// <param name="Nation">ISO 3166 alpha-3.</param>
/// <param name="Position">Its height is the ground's.</param>
/// <param name="Weight">Share of traffic, relative.</param>
public sealed record Place(string Id, string Nation, GeodeticPosition Position, double Weight);
