using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>
/// Where the clutter of an area shines in a scan. Ground, birds and vehicles are scatterers that stay or go on, each seen in half of the scans; sea and weather are other places
/// each scan. Positions are those of the scene, the same for every radar; which of them a radar sees in a scan is its own luck.
/// </summary>
internal sealed class ClutterMap(ulong seed, IReadOnlyList<ClutterArea> areas)
{
    /// <summary>Height in metres of what shines: hills, waves, rain and flocks, as low as radars see them.</summary>
    public const double HeightM = 300.0;

    private const double SeenShare = 0.5, BirdSpreadDeg = 20.0;

    /// <summary>The points that shine, at a time in seconds after the beginning of the scene.</summary>
    /// <param name="sinceStartS">Time at which the area is looked at.</param>
    /// <param name="radar">Key of the radar.</param>
    /// <param name="scan">Number of the scan.</param>
    /// <param name="points">Receives earth-centred points.</param>
    public void Shine(double sinceStartS, uint radar, uint scan, List<Ecef> points)
    {
        for (int a = 0; a < areas.Count; a++)
        {
            ClutterArea area = areas[a];
            var luck = new CounterRandom(seed, radar ^ CounterRandom.KeyOf("clutter area"), scan, (uint)a);
            if (area.Kind is ClutterKind.Sea or ClutterKind.Weather)
            {
                for (int count = luck.NextPoisson(area.PerScan); count > 0; count--)
                    points.Add(At(area, area.SpeedMps * sinceStartS, area.HeadingDeg, area.RadiusM * Math.Sqrt(luck.NextDouble()), luck.NextDouble(0.0, 360.0)));
                continue;
            }

            int scatterers = (int)Math.Round(area.PerScan / SeenShare);
            for (int i = 0; i < scatterers; i++)
            {
                if (luck.NextDouble() >= SeenShare)
                    continue;
                var own = new CounterRandom(seed, CounterRandom.KeyOf("scatterer"), (uint)a, (uint)i);
                double distance = Math.Sqrt(own.NextDouble()), bearing = own.NextDouble(0.0, 360.0), draw = own.NextDouble(-1.0, 1.0);
                points.Add(area.Kind switch
                {
                    ClutterKind.Ground => At(area, 0.0, 0.0, area.RadiusM * distance, bearing),
                    ClutterKind.Birds => At(area, area.SpeedMps * sinceStartS, area.HeadingDeg + BirdSpreadDeg * draw, area.RadiusM * distance, bearing),
                    _ => OnRoad(area, draw, i % 2 == 0, sinceStartS),
                });
            }
        }
    }

    /// <summary>A vehicle that at the end of the road begins it anew.</summary>
    private static Ecef OnRoad(ClutterArea area, double at, bool forward, double sinceStartS)
    {
        double length = 2.0 * area.RadiusM, along = (at + 1.0) * area.RadiusM + (forward ? 1 : -1) * area.SpeedMps * sinceStartS;
        along -= length * Math.Floor(along / length);
        return At(area, 0.0, 0.0, along - area.RadiusM, area.HeadingDeg);
    }

    private static Ecef At(ClutterArea area, double goneM, double headingDeg, double offM, double bearingDeg)
    {
        GeodeticPosition middle = goneM == 0.0 ? area.Centre : Geodesic.Direct(area.Centre, Units.Wrap360(headingDeg), goneM);
        GeodeticPosition place = Geodesic.Direct(middle, Units.Wrap360(offM < 0.0 ? bearingDeg + 180.0 : bearingDeg), Math.Abs(offM));
        return Wgs84.ToEcef(place with { HeightM = HeightM });
    }
}
