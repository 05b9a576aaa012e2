using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Tests.Sight;

/// <summary>
/// The line of sight from an antenna to one place, slow and plain: walk the geodesic, look at the ground every so many metres, keep the steepest elevation angle, and ask at
/// what altitude the target is seen under it. Double precision; shares with the engine the terrain model and the geodesics, nothing else.
/// </summary>
internal static class PathProfile
{
    /// <summary>Lowest visible altitude in metres above mean sea level, rays being straight over a sphere of k times Euler's radius.</summary>
    public static double LowestVisibleM(TerrainModel terrain, Observer observer, double latitudeDeg, double longitudeDeg, double stepM = 100.0)
    {
        var from = new GeodeticPosition(observer.LatitudeDeg, observer.LongitudeDeg);
        (double distance, double azimuthDeg, _) = Geodesic.Inverse(from, new GeodeticPosition(latitudeDeg, longitudeDeg));
        double radius = observer.RefractionK * Wgs84.EulerRadius(Math.Sin(Units.ToRadians(observer.LatitudeDeg)), Units.ToRadians(azimuthDeg));
        double steepest = double.NegativeInfinity;
        for (double s = stepM; s < distance; s += stepM)
        {
            GeodeticPosition at = Geodesic.Direct(from, azimuthDeg, s);
            double r = radius + terrain.At(at.LatitudeDeg, at.LongitudeDeg).RadarHeightM, angle = s / radius;
            steepest = Math.Max(steepest, Math.Atan2(r * Math.Cos(angle) - (radius + observer.HeightM), r * Math.Sin(angle)));
        }

        double ground = terrain.At(latitudeDeg, longitudeDeg).RadarHeightM;
        if (double.IsNegativeInfinity(steepest))
            return ground;
        // Law of sines in the triangle of antenna, target and the sphere's centre.
        double altitude = (radius + observer.HeightM) * Math.Cos(steepest) / Math.Cos(steepest + distance / radius) - radius;
        return Math.Max(altitude, ground);
    }

    /// <summary>
    /// The same without refraction and without any sphere: straight rays among earth-centred points of the ellipsoid, and the target found along its own normal by bisection.
    /// </summary>
    public static double LowestVisibleOnEllipsoidM(TerrainModel terrain, Observer observer, double latitudeDeg, double longitudeDeg, double stepM = 100.0)
    {
        var from = new GeodeticPosition(observer.LatitudeDeg, observer.LongitudeDeg, observer.HeightM);
        var frame = new TangentFrame(from);
        (double distance, double azimuthDeg, _) = Geodesic.Inverse(from, new GeodeticPosition(latitudeDeg, longitudeDeg));
        double steepest = double.NegativeInfinity;
        for (double s = stepM; s < distance; s += stepM)
        {
            GeodeticPosition at = Geodesic.Direct(from, azimuthDeg, s);
            steepest = Math.Max(steepest, Elevation(at with { HeightM = terrain.At(at.LatitudeDeg, at.LongitudeDeg).RadarHeightM }));
        }

        double low = terrain.At(latitudeDeg, longitudeDeg).RadarHeightM, high = 1e6;
        if (Elevation(new GeodeticPosition(latitudeDeg, longitudeDeg, low)) >= steepest)
            return low;
        while (high - low > 1e-3)
        {
            double middle = (low + high) / 2.0;
            if (Elevation(new GeodeticPosition(latitudeDeg, longitudeDeg, middle)) < steepest)
                low = middle;
            else
                high = middle;
        }

        return low;

        double Elevation(GeodeticPosition p)
        {
            (double e, double n, double u) = frame.ToLocal(Wgs84.ToEcef(p));
            return Math.Atan2(u, Math.Sqrt(e * e + n * n));
        }
    }
}
