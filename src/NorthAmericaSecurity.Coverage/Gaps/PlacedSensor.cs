using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>A sensor where it stands on the terrain, with what it can see.</summary>
/// <param name="Site">Of no meaning for a sensor in space.</param>
/// <param name="Sight">Null where terrain is not in the way: in space, or where all channels are sky wave.</param>
public sealed record PlacedSensor(Sensor Sensor, AntennaSite Site, LowestVisible? Sight)
{
    public bool InSpace => Sensor.Antenna is null;

    /// <summary>Places sensors on the terrain and computes what they see, side by side; the same whatever the number of workers.</summary>
    /// <param name="cache">Null keeps nothing.</param>
    /// <param name="done">Told the share done, 0 to 1.</param>
    /// <exception cref="InputException">An antenna stands under the sea or above every summit.</exception>
    public static PlacedSensor[] Place(
        TerrainModel terrain, IReadOnlyList<Sensor> sensors, SightCache? cache, double refractionK = RadarHorizon.StandardK, int workers = -1, Action<double>? done = null)
    {
        var placed = new PlacedSensor[sensors.Count];
        for (int i = 0; i < placed.Length; i++)
            placed[i] = new PlacedSensor(sensors[i], SiteOf(terrain, sensors[i]), null);
        int[] onGround = [.. Enumerable.Range(0, placed.Length).Where(i => RangeM(sensors[i]) > 0.0)];
        const int batch = 32;
        for (int first = 0; first < onGround.Length; first += batch)
        {
            int[] some = onGround[first..Math.Min(first + batch, onGround.Length)];
            LowestVisible[] sights = LineOfSight.Compute(terrain, [.. some.Select(i => (placed[i].Site, RangeM(sensors[i])))], cache, refractionK, workers);
            for (int k = 0; k < some.Length; k++)
                placed[some[k]] = placed[some[k]] with { Sight = sights[k] };
            done?.Invoke((first + some.Length) / (double)onGround.Length);
        }

        return placed;
    }

    /// <summary>Where the antenna of a sensor stands: on its mast, or aloft.</summary>
    /// <exception cref="InputException">It stands under the sea or above every summit.</exception>
    public static AntennaSite SiteOf(TerrainModel terrain, Sensor sensor)
    {
        if (sensor.Antenna is null)
            return default;
        (double latitude, double longitude, double height) = (sensor.Antenna.Position.LatitudeDeg, sensor.Antenna.Position.LongitudeDeg, sensor.Antenna.Position.HeightM);
        double ground = double.IsNaN(sensor.ElevationM) ? 0.0 : sensor.ElevationM;
        AntennaSite site = AntennaSite.Place(terrain, sensor.Id, latitude, longitude, sensor.ElevationM, double.IsNaN(sensor.AloftM) ? height - ground : 0.0);
        return double.IsNaN(sensor.AloftM) ? site : site with { TowerM = Math.Max(0.0, sensor.AloftM - site.GroundM) };
    }

    /// <summary>Ground distance in metres within which lines of sight matter; 0 where they do not.</summary>
    public static double RangeM(Sensor sensor)
    {
        double range = sensor.Antenna is null ? 0.0 : sensor.AllChannels.Where(c => c.Kind != Channels.Skywave && !c.Channel.FromSpace).Select(c => c.Channel.RangeMaxM).DefaultIfEmpty(0.0).Max();
        // Along the ground the way to a low target is a hair longer than the slant range.
        return range > 0.0 ? range * 1.001 + 100.0 : 0.0;
    }
}
