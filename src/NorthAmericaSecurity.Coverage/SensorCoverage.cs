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
            if ((kind & channels) != 0)
                best = Math.Max(best, GroundRange(antenna, kind, channel, targetHeightM));
        }

        return best;
    }

    private static double GroundRange(Antenna antenna, Channels kind, Channel channel, double targetHeightM)
    {
        if (channel.FromSpace)
            return 0.0;
        return kind == Channels.Skywave
            ? channel.RangeMaxM
            : RadarHorizon.GroundRange(antenna.Position.HeightM, targetHeightM, channel.RangeMaxM, SmoothEarthSight.RadiusAt(antenna));
    }

    /// <summary>
    /// The area seen at a height as polygons of the equal-area plane: circles of one sensor contain each other, so the largest stands for all; a channel that looks at a
    /// sector has its own. The blind ring around an antenna counts as seen, but for that of sky wave, which is hundreds of miles wide.
    /// </summary>
    public static IEnumerable<Polygon> Polygons(Sensor sensor, Channels channels, double targetHeightM)
    {
        if (sensor.Antenna is not { } antenna)
            yield break;
        (Channels Kind, Channel Channel, double RangeM)[] looks =
        [
            .. sensor.AllChannels.Where(c => (c.Kind & channels) != 0).Select(c => (c.Kind, c.Channel, GroundRange(antenna, c.Kind, c.Channel, targetHeightM)))
                .Where(c => c.Item3 > 0.0),
        ];
        double range = looks.Where(l => l.Kind != Channels.Skywave && l.Channel.SectorDeg >= 360.0).Select(l => l.RangeM).DefaultIfEmpty().Max();
        if (range > 0.0)
            yield return GeodesicShapes.Circle(antenna.Position, range);
        foreach ((Channels kind, Channel channel, double far) in looks)
        {
            double near = kind == Channels.Skywave ? channel.RangeMinM : 0.0;
            if (kind == Channels.Skywave || channel.SectorDeg < 360.0)
                yield return GeodesicShapes.Sector(antenna.Position, near, far, channel.BoresightDeg, channel.SectorDeg);
        }
    }
}
