using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage;

/// <summary>Whether a point is above an antenna's radar horizon over a smooth earth: the quick test for single points, used by simulation and scoring alike.</summary>
public readonly struct SmoothEarthSight
{
    private readonly Ecef _ground;
    private readonly double _radius, _horizon;

    public SmoothEarthSight(Antenna antenna)
    {
        _ground = antenna.Ground;
        _radius = RadiusAt(antenna);
        _horizon = RadarHorizon.GroundDistance(antenna.Position.HeightM, _radius);
    }

    /// <summary>The Gaussian radius of curvature at an antenna, in metres.</summary>
    public static double RadiusAt(Antenna antenna)
    {
        double sin = Math.Sin(Units.ToRadians(antenna.Position.LatitudeDeg));
        return Math.Sqrt(Wgs84.MeridianRadius(sin) * Wgs84.PrimeVerticalRadius(sin));
    }

    /// <summary>True if the earth-centred point, at a height in metres, is above the horizon.</summary>
    public bool Above(Ecef position, double heightM)
    {
        // The chord between ground points, corrected to the arc: d³/24R² is 65 m at 400 km.
        double chord = _ground.DistanceTo(Wgs84.SurfacePoint(Wgs84.Normal(position, out _)));
        double arc = chord * (1.0 + chord * chord / (24.0 * _radius * _radius));
        return arc <= _horizon + RadarHorizon.GroundDistance(heightM, _radius);
    }
}

/// <summary>Which of a set of sensors could see a point: range, sector and horizon, not the luck of detection.</summary>
public sealed class Visibility
{
    private readonly (Channels Kind, Channel Channel, Antenna? Antenna, SmoothEarthSight Sight)[] _views;

    public Visibility(IEnumerable<Sensor> sensors)
    {
        _views = [.. sensors.SelectMany(s => s.AllChannels.Select(c => (c.Kind, c.Channel, s.Antenna, s.Antenna is null ? default : new SmoothEarthSight(s.Antenna))))];
    }

    /// <summary>True if a channel of one of the kinds sees the earth-centred point at that height in metres.</summary>
    public bool Sees(Channels kinds, Ecef position, double heightM)
    {
        foreach ((Channels kind, Channel channel, Antenna? antenna, SmoothEarthSight sight) in _views)
        {
            if ((kind & kinds) == 0)
                continue;
            if (antenna is null)
                return true;
            if (antenna.Frame.Origin.DistanceTo(position) > channel.RangeMaxM)
                continue;
            if (kind != Channels.Skywave)
            {
                (double range, double azimuth, _) = antenna.Measure(position);
                if (range >= channel.RangeMinM && channel.LooksAt(Units.ToDegrees(azimuth)) && sight.Above(position, heightM))
                    return true;
                continue;
            }

            (double distance, double bearing, _) = Geodesic.Inverse(antenna.Position, Wgs84.ToGeodetic(position));
            if (distance >= channel.RangeMinM && distance <= channel.RangeMaxM && channel.LooksAt(bearing))
                return true;
        }

        return false;
    }
}
