using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Studies.Warning;

/// <summary>
/// What each channel of each sensor makes of a mover anywhere: the profiles and lines of sight of the gap engine, channel by channel. Profiles are made when first asked for; may be
/// asked from several threads. Sensors in space are left out.
/// </summary>
internal sealed class MoverLooks
{
    // Of what follows the ground: heights above the sea between which profiles are interpolated, from its lowest on.
    private static readonly double[] LadderM = [60.0, 100.0, 200.0, 400.0, 800.0, 1_500.0, 2_500.0, 4_000.0, 6_000.0, 9_000.0, 13_000.0];

    private readonly IReadOnlyList<PlacedSensor> _sensors;
    private readonly TerrainModel _terrain;
    private readonly ProfileBuilder _builder;
    private readonly Lazy<(Channels Kind, DetectionProfile Profile)[]>[] _profiles;

    /// <param name="heightsM">Heights that are asked for, rising, as the mover's is meant.</param>
    public MoverLooks(Mover mover, IReadOnlyList<double> heightsM, IReadOnlyList<PlacedSensor> sensors, TerrainModel terrain, DetectionConditions conditions)
    {
        (_sensors, _terrain) = (sensors, terrain);
        IEnumerable<double> heights = mover.AboveGround ? LadderM.Where(h => h > heightsM[0]).Prepend(heightsM[0]) : heightsM;
        _builder = new ProfileBuilder(mover.Target, mover.Transponder, conditions, mover.Target.Surface ? UpdateRule.Vessels : UpdateRule.Air, heights);
        _profiles = [.. sensors.Select(s => new Lazy<(Channels, DetectionProfile)[]>(() => Make(s)))];
    }

    /// <summary>Farthest ground distance in metres at which the sensor sees the mover, were nothing in the way; 0 if it is blind to it.</summary>
    public double ReachM(int sensor)
    {
        double reach = 0.0;
        foreach ((_, DetectionProfile profile) in _profiles[sensor].Value)
            reach = Math.Max(reach, profile.GreatestGroundM);
        return reach;
    }

    /// <summary>Pd of one look of a channel at a place and height above the sea.</summary>
    public float Pd(int sensor, Channels kind, GeodeticPosition place, double heightM)
    {
        foreach ((Channels own, DetectionProfile profile) in _profiles[sensor].Value)
        {
            if (own != kind)
                continue;
            (double ground, double azimuth, _) = Geodesic.Inverse(_sensors[sensor].Site.Position, place);
            return profile.LookAt(heightM, ground, azimuth, IsSea(place), LowestVisibleM(sensor, place)).Pd;
        }

        return 0.0f;
    }

    /// <summary>Pd of one look of all channels together, by distance and azimuth that the caller knows.</summary>
    public float Pd(int sensor, double groundM, double azimuthDeg, bool sea, float lowestVisibleM, double heightM)
    {
        float missed = 1.0f;
        foreach ((_, DetectionProfile profile) in _profiles[sensor].Value)
            missed *= 1.0f - profile.LookAt(heightM, groundM, azimuthDeg, sea, lowestVisibleM).Pd;
        return 1.0f - missed;
    }

    /// <summary>Whether any channel has any probability of seeing the mover at one of these points.</summary>
    public bool Sees(int sensor, IReadOnlyList<(GeodeticPosition Place, Ecef Position, double HeightM)> points)
    {
        double reach = ReachM(sensor);
        if (reach <= 0.0)
            return false;
        Ecef site = Wgs84.ToEcef(_sensors[sensor].Site.Position);
        foreach ((GeodeticPosition place, Ecef position, double height) in points)
        {
            // A chord is no longer than the way along the ground, but for the height.
            if (position.DistanceTo(site) > reach + height + 1_000.0)
                continue;
            foreach ((Channels kind, _) in _profiles[sensor].Value)
            {
                if (Pd(sensor, kind, place, height) > 0.0f)
                    return true;
            }
        }

        return false;
    }

    public bool IsSea(GeodeticPosition place) => _terrain.At(place.LatitudeDeg, place.LongitudeDeg).RadarHeightM == 0.0;

    public float LowestVisibleM(int sensor, GeodeticPosition place) => _sensors[sensor].Sight?.At(place.LatitudeDeg, place.LongitudeDeg) ?? float.NegativeInfinity;

    private (Channels, DetectionProfile)[] Make(PlacedSensor placed)
    {
        if (placed.InSpace)
            return [];
        Sensor s = placed.Sensor, bare = s with { Primary = null, Secondary = null, Adsb = null, Ais = null, Surface = null, Skywave = null };
        (Channels Kind, Sensor Alone)[] channels =
        [
            .. s.AllChannels.Where(c => !c.Channel.FromSpace).Select(c => (c.Kind, c.Kind switch
            {
                Channels.Primary => bare with { Primary = c.Channel },
                Channels.Secondary => bare with { Secondary = c.Channel },
                Channels.Adsb => bare with { Adsb = c.Channel },
                Channels.Ais => bare with { Ais = c.Channel },
                Channels.Surface => bare with { Surface = c.Channel },
                _ => bare with { Skywave = c.Channel },
            })),
        ];
        return
        [
            .. channels.Select(c => (c.Kind, _builder.Build(c.Alone, placed.Site))).Where(c => !c.Item2.IsBlind && c.Item2.GreatestGroundM > 0.0),
        ];
    }
}
