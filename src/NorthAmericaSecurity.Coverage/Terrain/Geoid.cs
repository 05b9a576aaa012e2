using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Terrain;

/// <summary>
/// The geoid EGM96: how far mean sea level stands above the WGS-84 ellipsoid. A grid of 15' of the whole earth, bilinear between its posts
/// (Lemoine et al., The development of the joint NASA GSFC and NIMA geopotential model EGM96, NASA/TP-1998-206861).
/// Height above the ellipsoid = height above mean sea level + <see cref="HeightM"/>.
/// </summary>
public static class Geoid
{
    private const double MetresPerStep = 0.01;
    private const int PostsPerDegree = 4;
    private const int Columns = 360 * PostsPerDegree;

    // Centimetres, rows from 90°N to 90°S, columns from 180°W to 179.75°E.
    private static readonly Lazy<short[]> Posts = new(() => EmbeddedRaster.Read("egm96-15min.raster").Posts);

    /// <summary>Height in metres of mean sea level above the WGS-84 ellipsoid at a place; defined on the whole earth.</summary>
    public static double HeightM(double latitudeDeg, double longitudeDeg)
    {
        double row = Math.Clamp((90.0 - latitudeDeg) * PostsPerDegree, 0.0, 180.0 * PostsPerDegree);
        double column = Surveillance.Units.Wrap360(longitudeDeg + 180.0) * PostsPerDegree;
        int i = Math.Min((int)row, 180 * PostsPerDegree - 1), j = Math.Min((int)column, Columns - 1), east = (j + 1) % Columns;
        double s = row - i, e = column - j;
        short[] posts = Posts.Value;
        double north = posts[i * Columns + j] + e * (posts[i * Columns + east] - posts[i * Columns + j]);
        double south = posts[(i + 1) * Columns + j] + e * (posts[(i + 1) * Columns + east] - posts[(i + 1) * Columns + j]);
        return MetresPerStep * (north + s * (south - north));
    }

    /// <summary>Height in metres above mean sea level of a position, whose own height is above the ellipsoid.</summary>
    public static double AboveSeaLevelM(GeodeticPosition p) => p.HeightM - HeightM(p.LatitudeDeg, p.LongitudeDeg);
}
