using System.Buffers;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Studies.Gaps;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Studies.Uncertainty;

/// <summary>One block in a sensor's reach: the lowest altitude that is visible there, and how it shifts with what is unknown.</summary>
/// <param name="At">Block in the upper 20 bits, row of the sensor's table in the lower 12.</param>
/// <param name="LowestM">Metres above mean sea level, k 4/3.</param>
/// <param name="Bent">Metres more under <see cref="SensorReach.WeakPerKm"/>.</param>
/// <param name="Straight">Metres more (fewer, that is) under <see cref="SensorReach.StrongPerKm"/>.</param>
/// <param name="Sharp">Metres more over <see cref="SharperTerrain"/>.</param>
/// <param name="Low">Metres more from an antenna without survey on the raster's ground.</param>
internal readonly record struct BlockSight(uint At, float LowestM, short Bent, short Straight, short Sharp, short Low)
{
    public int Block => (int)(At >> 12);

    public int Row => (int)(At & 0xfff);
}

/// <summary>
/// What one sensor can do for all questions at once: from every place where it may stand the blocks in its reach with their lowest visible altitudes, and by performance,
/// surface and kilometre of ground distance the probability that it misses the target of each question.
/// </summary>
internal sealed class SensorReach
{
    public const int Lanes = UncertaintyPlan.MostLanes;

    /// <summary>Gradients of refractivity at which lines of sight are computed besides the standard one; between them altitudes are interpolated.</summary>
    public const double WeakPerKm = -20.0, StrongPerKm = -65.0;

    private const double RowM = 1000.0;

    /// <summary>Greatest share by which range may be longer than in the catalogue.</summary>
    private const double Margin = 1.6;

    private static readonly GapQuestionParts NoParts = new([], []);

    public required Sensor Sensor { get; init; }

    public required AntennaSite Site { get; init; }

    /// <summary>By place; empty for a sensor that has nothing for the questions.</summary>
    public required BlockSight[][] Places { get; init; }

    /// <summary>Rows of a surface; sea follows land.</summary>
    public required int Rows { get; init; }

    /// <summary>By performance: [land, sea][row][question], probability that all looks miss a target in sight.</summary>
    public required float[][] Missed { get; init; }

    private sealed record GapQuestionParts(IReadOnlyList<Lane> Lanes, IReadOnlyList<int> At);

    /// <summary>The ratio of effective to true radius of the earth under a gradient of refractivity (ITU-R P.834).</summary>
    public static double KOf(double refractivityPerKm) => 157.0 / Math.Max(20.0, 157.0 + refractivityPerKm);

    /// <summary>Builds the reach of a sensor; <paramref name="sharper"/> null leaves out what is unknown: one place, one performance, no shifts.</summary>
    public static SensorReach Of(Sensor sensor, UncertaintyPlan plan, BlockGrid blocks, TerrainModel terrain, TerrainModel? sharper, SightCache? cache, double k, ulong seed, DetectionConditions conditions)
    {
        AntennaSite site = PlacedSensor.SiteOf(terrain, sensor);
        var parts = Parts(sensor, plan);
        if (parts.Lanes.Count == 0 || sensor.Antenna is null)
            return new SensorReach { Sensor = sensor, Site = site, Places = [[]], Rows = 0, Missed = [] };
        int[] performances = sharper is null ? [World.NominalPerformance] : [.. Enumerable.Range(0, World.Performances.Length)];
        double rangeM = 0.0;
        float[][] missed = new float[World.Performances.Length][];
        var profiles = performances.Select(p => Profiles(Perturbed(sensor, plan, World.Performances[p]), parts, site, conditions)).ToArray();
        foreach (DetectionProfile[] some in profiles)
            rangeM = Math.Max(rangeM, some.Max(q => q.GreatestGroundM));
        if (rangeM <= 0.0)
            return new SensorReach { Sensor = sensor, Site = site, Places = [[]], Rows = 0, Missed = [] };
        int rows = (int)Math.Ceiling(rangeM / RowM);
        // The lines of sight of the study itself, where they reach far enough, are in the cache.
        rangeM = Math.Max(rangeM, PlacedSensor.RangeM(sensor));
        for (int p = 0; p < performances.Length; p++)
            missed[performances[p]] = Table(profiles[p], parts, rows);

        var places = new List<BlockSight[]> { Look(sensor, site, blocks, terrain, sharper, cache, k, rangeM, rows) };
        if (sharper is not null)
        {
            foreach (Sensor moved in Moved(sensor, plan.PositionErrorM(sensor), terrain, seed))
                places.Add(Look(moved, PlacedSensor.SiteOf(terrain, moved), blocks, terrain, sharper, null, k, rangeM, rows));
        }

        return new SensorReach { Sensor = sensor, Site = site, Places = [.. places], Rows = rows, Missed = missed };
    }

    private static GapQuestionParts Parts(Sensor sensor, UncertaintyPlan plan)
    {
        int[] at = [.. Enumerable.Range(0, plan.Lanes.Count).Where(l => Asked(sensor, plan.Lanes[l].Layer).AllChannels.Any())];
        return at.Length == 0 ? NoParts : new GapQuestionParts([.. at.Select(l => plan.Lanes[l])], at);
    }

    /// <summary>Neither sky wave nor space has a place that could be drawn.</summary>
    private static Sensor Asked(Sensor sensor, GapLayer layer) => sensor.Only(layer.Kinds & ~Channels.Skywave, fromSpace: false);

    /// <summary>The sensor with better or worse channels than its type has; z counts standard deviations.</summary>
    private static Sensor Perturbed(Sensor sensor, UncertaintyPlan plan, double z)
    {
        if (z == 0.0)
            return sensor;
        Channel? Of(Channel? channel)
        {
            if (channel?.Radar is { } radar)
                return channel with { Radar = radar with { ReferenceRangeM = radar.ReferenceRangeM * Math.Pow(10.0, z * plan.SignalDb / 40.0) } };
            if (channel is null)
                return null;
            double odds = channel.Pd / Math.Max(1e-9, 1.0 - channel.Pd) * Math.Exp(z * plan.PdLogit);
            return channel with { Pd = odds / (1.0 + odds), RangeMaxM = channel.RangeMaxM * Math.Clamp(1.0 + z * plan.RangeShare, 0.2, Margin) };
        }

        return sensor with { Primary = Of(sensor.Primary), Secondary = Of(sensor.Secondary), Adsb = Of(sensor.Adsb), Ais = Of(sensor.Ais), Surface = Of(sensor.Surface) };
    }

    /// <summary>A profile for each question, at its height alone.</summary>
    private static DetectionProfile[] Profiles(Sensor sensor, GapQuestionParts parts, AntennaSite site, DetectionConditions conditions)
    {
        // Heights of one layer share a profile's radar equation.
        var profiles = new DetectionProfile[parts.Lanes.Count];
        foreach (IGrouping<GapLayer, int> layer in Enumerable.Range(0, profiles.Length).GroupBy(i => parts.Lanes[i].Layer))
        {
            var builder = new ProfileBuilder(layer.Key.Target, layer.Key.Transponder, conditions, layer.Key.Rule, layer.Select(i => parts.Lanes[i].AltitudeM).Order());
            DetectionProfile profile = builder.Build(Asked(sensor, layer.Key), site);
            foreach (int i in layer)
                profiles[i] = profile;
        }

        return profiles;
    }

    private static float[] Table(DetectionProfile[] profiles, GapQuestionParts parts, int rows)
    {
        float[] missed = new float[2 * rows * Lanes];
        Array.Fill(missed, 1.0f);
        for (int i = 0; i < profiles.Length; i++)
        {
            DetectionProfile profile = profiles[i];
            if (profile.IsBlind)
                continue;
            int height = profile.HeightsM.IndexOf(parts.Lanes[i].AltitudeM);
            for (int surface = 0; surface < 2; surface++)
            {
                for (int row = 0; row < rows; row++)
                    missed[(surface * rows + row) * Lanes + parts.At[i]] = profile.Looks.Missed(profile.Pd(height, (row + 0.5) * RowM, surface == 1, visible: true));
            }
        }

        return missed;
    }

    /// <summary>Where else the sensor may stand: points of a two-dimensional normal distribution that lie on land.</summary>
    private static IEnumerable<Sensor> Moved(Sensor sensor, double errorM, TerrainModel terrain, ulong seed)
    {
        // What is much less than a cell changes nothing that the terrain could tell.
        int count = errorM < 500.0 ? 0 : errorM < 5_000.0 ? 3 : errorM < 50_000.0 ? 8 : 16;
        // 90 % of a two-dimensional normal distribution lie within 2.146 standard deviations of an axis.
        double sigma = errorM / 2.146;
        GeodeticPosition here = sensor.Antenna!.Position;
        for (int n = 0; n < count; n++)
        {
            var random = new CounterRandom(seed, uint.MaxValue, (uint)n, CounterRandom.KeyOf(sensor.Id));
            GeodeticPosition there = here;
            for (int trial = 0; trial < 30; trial++)
            {
                double distance = sigma * Math.Sqrt(-2.0 * Math.Log(random.NextDouble()));
                there = Geodesic.Direct(here, random.NextDouble(0.0, 360.0), distance);
                if (terrain.At(there.LatitudeDeg, there.LongitudeDeg).RadarHeightM > 0.0)
                    break;
            }

            yield return sensor with { Antenna = new Antenna(there with { HeightM = here.HeightM }) };
        }
    }

    private static BlockSight[] Look(
        Sensor sensor, AntennaSite site, BlockGrid blocks, TerrainModel terrain, TerrainModel? sharper, SightCache? cache, double k, double rangeM, int rows)
    {
        // Thousands of rasters, of which a number in a hundred is kept.
        List<float[]> rented = [];
        float[] Rent(int count)
        {
            rented.Add(ArrayPool<float>.Shared.Rent(count));
            return rented[^1];
        }

        LowestVisible Sight(GroundWindow ground, AntennaSite from, double ratio) => LineOfSight.Compute(ground, LineOfSight.ObserverAt(from, rangeM, ratio), Rent);
        LowestVisible nominal;
        LowestVisible? bent = null, straight = null, sharp = null, low = null;
        if (sharper is null)
        {
            nominal = LineOfSight.Compute(terrain, [(site, rangeM)], cache, k, workers: 1)[0];
        }
        else
        {
            GroundWindow ground = GroundWindow.Around(terrain, site, rangeM);
            nominal = Sight(ground, site, k);
            bent = Sight(ground, site, KOf(WeakPerKm));
            straight = Sight(ground, site, KOf(StrongPerKm));
            AntennaSite raised = PlacedSensor.SiteOf(sharper, sensor);
            sharp = Sight(GroundWindow.Around(sharper, raised, rangeM), raised, k);
            double ground0 = Math.Max(0.0, site.Raster.HeightM);
            if (!site.IsSurveyed && double.IsNaN(sensor.AloftM) && ground0 < site.GroundM - 1.0)
                low = Sight(ground, site with { GroundM = ground0 }, k);
        }

        Ecef antenna = Wgs84.ToEcef(site.Position with { HeightM = 0.0 });
        Channel? sector = sensor.AllChannels.Select(c => c.Channel).FirstOrDefault(c => c.SectorDeg < 360.0);
        (int first, int end) = blocks.Near(site.LatitudeDeg, Units.ToDegrees(rangeM / Wgs84.MeridianRadius(0.0)));
        var seen = new List<BlockSight>();
        for (int block = first; block < end; block++)
        {
            double chord = antenna.DistanceTo(blocks.PointM[block]);
            if (chord > rangeM)
                continue;
            // Arc of a chord on the mean sphere: within 5 m at 500 km.
            double arc = 2.0 * AuthalicSphere.RadiusM * Math.Asin(chord / (2.0 * AuthalicSphere.RadiusM));
            int row = (int)(arc / RowM);
            double latitude = blocks.LatitudeDeg[block], longitude = blocks.LongitudeDeg[block];
            int at = nominal.Window.IndexOf(latitude, longitude);
            if (row >= rows || at < 0 || float.IsNaN(nominal.AltitudeM[at]))
                continue;
            if (sector is not null && !sector.LooksAt(Geodesic.Inverse(site.Position, new GeodeticPosition(latitude, longitude, 0.0)).Azimuth1Deg))
                continue;
            float lowest = Math.Min(nominal.AltitudeM[at], 60_000.0f);
            short Shift(LowestVisible? other) => other is null ? (short)0 : (short)Math.Clamp(Math.Round(Math.Min(other.AltitudeM[at], 60_000.0f) - lowest), short.MinValue, short.MaxValue);
            int surface = blocks.GroundM[block] == 0 ? rows : 0;
            seen.Add(new BlockSight((uint)block << 12 | (uint)(surface + row), lowest, Shift(bent), Shift(straight), Shift(sharp), Shift(low)));
        }

        foreach (float[] raster in rented)
            ArrayPool<float>.Shared.Return(raster);
        return [.. seen];
    }
}
