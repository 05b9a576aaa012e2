namespace NorthAmericaSecurity.Surveillance.Geodesy;

/// <summary>A part of the earth between two parallels and two meridians of WGS-84, in degrees.</summary>
/// <param name="WestDeg">It goes east from here to <paramref name="EastDeg"/>, over the antimeridian where that is less; all around where that is 360 or more beyond.</param>
public readonly record struct GeodeticBox(double SouthDeg, double WestDeg, double NorthDeg, double EastDeg)
{
    /// <summary>Whether a place is within it or on its edge, whatever its height.</summary>
    public bool Contains(in GeodeticPosition place) =>
        place.LatitudeDeg >= SouthDeg && place.LatitudeDeg <= NorthDeg && Units.Wrap360(place.LongitudeDeg - WestDeg) <= (EastDeg - WestDeg >= 360.0 ? 360.0 : Units.Wrap360(EastDeg - WestDeg));
}
