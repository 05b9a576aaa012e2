namespace NorthAmericaSecurity.Surveillance.Geodesy;

/// <summary>A place by WGS-84 latitude and longitude.</summary>
/// <param name="LatitudeDeg">Geodetic latitude in degrees, north positive, -90 to 90.</param>
/// <param name="LongitudeDeg">Longitude in degrees, east positive, -180 to 180.</param>
/// <param name="HeightM">Height above the WGS-84 ellipsoid in metres.</param>
public readonly record struct GeodeticPosition(double LatitudeDeg, double LongitudeDeg, double HeightM = 0.0);
