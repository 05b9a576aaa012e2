using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage;

/// <summary>
/// Where a sensor can see a target at a height: out to the radar horizon over a smooth earth with standard refraction, and to the instrumented range. No terrain, no
/// detection physics: an upper bound. Heights above mean sea level are taken as above the smooth earth; an antenna whose ground elevation is unknown stands at sea level.
/// </summary>
public static class SensorCoverage
{
    /// <summary>Greatest ground distance in metres at which one of the channels sees a target at a height in metres; 0 if none does.</summary>
    public static double GroundRange(Sensor sensor, Channels channels, double targetHeightM)
    {
        if (sensor.Antenna is not { } antenna)
            return 0.0;
        double best = 0.0;
        foreach ((Channels kind, Channel channel) in sensor.AllChannels)
        {
            if ((kind & channels) == 0 || channel.FromSpace)
                continue;
            double range = kind == Channels.Skywave
                ? channel.RangeMaxM
                : RadarHorizon.GroundRange(antenna.Position.HeightM, targetHeightM, channel.RangeMaxM, SmoothEarthSight.RadiusAt(antenna));
            best = Math.Max(best, range);
        }

        return best;
    }

    /// <summary>The area seen at a height as polygons of the equal-area plane, one per kind of shape: circles of one sensor contain each other, so the largest stands for all.</summary>
    public static IEnumerable<Polygon> Polygons(Sensor sensor, Channels channels, double targetHeightM)
    {
        if (sensor.Antenna is not { } antenna)
            yield break;
        double range = GroundRange(sensor, channels & ~Channels.Skywave, targetHeightM);
        if (range > 0.0)
            yield return GeodesicShapes.Circle(antenna.Position, range);
        if ((channels & Channels.Skywave) != 0 && sensor.Skywave is { } skywave)
            yield return GeodesicShapes.Sector(antenna.Position, skywave.RangeMinM, skywave.RangeMaxM, skywave.BoresightDeg, skywave.SectorDeg);
    }
}
