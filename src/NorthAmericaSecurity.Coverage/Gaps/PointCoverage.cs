using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Gaps;

/// <summary>What one sensor makes of targets at one place and height.</summary>
/// <param name="Point">Index of the point.</param>
/// <param name="AltitudeM">Above mean sea level.</param>
/// <param name="SlantRangeM">In a straight line; null from space.</param>
/// <param name="LowestVisibleM">Above mean sea level, of the cell; null where terrain is not asked or nothing is visible.</param>
/// <param name="Pd">Of one look, by kind of target: silent, and "_transponder" with one that works.</param>
/// <param name="Covered">Whether the sensor alone covers the kind of target asked about.</param>
/// <param name="Reason">Why it does not.</param>
/// <param name="Ridge">What is in the way, on the way to the middle of the point's cell, where terrain is the reason; null elsewhere.</param>
public sealed record PointLook(
    int Point, string SensorId, double AltitudeM, double? SlantRangeM, double? LowestVisibleM, IReadOnlyDictionary<string, double> Pd, bool Covered, string Reason, Ridge? Ridge);

/// <summary>Asks every sensor in reach about places: the engine's own numbers, for those who hold them against another oracle.</summary>
public static class PointCoverage
{
    // Ground that is kept for the next point; users' tiles may be hundreds of times finer than the built-in raster.
    private const long MostPostsKept = 64_000_000;

    /// <param name="asked">The target that Covered and Reason are about.</param>
    /// <param name="transponder">Whether it has one that works.</param>
    public static IEnumerable<PointLook> Ask(
        TerrainModel terrain, IReadOnlyList<PlacedSensor> sensors, IReadOnlyList<GeodeticPosition> points, IReadOnlyList<double> altitudesM, TargetType asked, bool transponder,
        DetectionConditions conditions)
    {
        double[] heights = [.. altitudesM.Order()];
        (string Name, ProfileBuilder Builder)[] kinds =
        [
            .. TargetTypeJson.Default.SelectMany(t => ((bool[])[false, true]).Select(on =>
                (on ? t.Id + "_transponder" : t.Id, new ProfileBuilder(t, on, conditions, t.Surface ? UpdateRule.Vessels : UpdateRule.Air, heights)))),
        ];
        string name = transponder ? asked.Id + "_transponder" : asked.Id;
        var ridges = new Dictionary<PlacedSensor, RidgeSearch>(ReferenceEqualityComparer.Instance);
        long posts = 0;
        Ridge? RidgeToward(PlacedSensor placed, GeodeticPosition point)
        {
            if (!ridges.TryGetValue(placed, out RidgeSearch? search))
            {
                GroundWindow ground = GroundWindow.Around(terrain, placed.Site, PlacedSensor.RangeM(placed.Sensor));
                if ((posts += ground.Heights.Length) > MostPostsKept)
                {
                    ridges.Clear();
                    posts = ground.Heights.Length;
                }

                ridges[placed] = search = new RidgeSearch(ground, placed.Sight!.Observer);
            }

            // The middle of the cell that the lowest visible altitude is of.
            double Middle(double deg) => (Math.Floor(deg * CellWindow.PerDegree) + 0.5) * CellWindow.StepDeg;
            return search.Toward(Middle(point.LatitudeDeg), Middle(point.LongitudeDeg)) is not { } ridge ? null
                : new Ridge(Math.Round(ridge.LatitudeDeg, 4), Math.Round(ridge.LongitudeDeg, 4), Math.Round(ridge.ElevationM, 1), Math.Round(ridge.RangeM, 1));
        }

        for (int p = 0; p < points.Count; p++)
        {
            GeodeticPosition point = points[p];
            bool sea = terrain.At(point.LatitudeDeg, point.LongitudeDeg).RadarHeightM == 0.0;
            foreach (PlacedSensor placed in sensors)
            {
                (double ground, double azimuth) = (0.0, 0.0);
                if (!placed.InSpace)
                    (ground, azimuth, _) = Geodesic.Inverse(placed.Site.Position, point);
                double reach = placed.Sensor.AllChannels.Max(c => c.Channel.FromSpace ? double.PositiveInfinity : c.Channel.RangeMaxM);
                if (ground > 1.01 * reach + 1000.0)
                    continue;
                DetectionProfile[] profiles = [.. kinds.Select(k => k.Builder.Build(placed.Sensor, placed.Site))];
                float lowest = placed.Sight?.At(point.LatitudeDeg, point.LongitudeDeg) ?? float.NegativeInfinity;
                foreach (double altitude in altitudesM)
                {
                    var pd = new Dictionary<string, double>();
                    Look look = default;
                    for (int k = 0; k < kinds.Length; k++)
                    {
                        Look one = profiles[k].LookAt(altitude, ground, azimuth, sea, lowest);
                        if (!profiles[k].IsBlind)
                            pd[kinds[k].Name] = Math.Round(one.Pd, 4);
                        look = kinds[k].Name == name ? one : look;
                    }

                    double? slant = placed.InSpace ? null : Math.Round(Wgs84.ToEcef(placed.Site.Position).DistanceTo(
                        Wgs84.ToEcef(point with { HeightM = altitude + Geoid.HeightM(point.LatitudeDeg, point.LongitudeDeg) })), 1);
                    yield return new PointLook(
                        p, placed.Sensor.Id, altitude, slant, float.IsFinite(lowest) ? Math.Round(lowest, 1) : null, pd, look.Reason == Reason.Covered, look.Reason.ToString(),
                        look.Reason == Reason.BehindTerrain && placed.Sight is not null ? RidgeToward(placed, point) : null);
                }
            }
        }
    }
}
