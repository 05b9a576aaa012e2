using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Coverage.Tests.Sight;

/// <summary>The ridge that is in the way: on a wall that was put up by hand, and against the exact line of sight.</summary>
public class RidgeTests
{
    private const double WallM = 2000.0, HalfCellDeg = 1.0 / 60.0;

    /// <summary>A sea of 10 by 10 degrees with one wall along a meridian, a post of 2' wide; the posts are the middles of the shared cells, the first of them east of the meridian is the wall.</summary>
    private static TerrainModel Wall(double southDeg, double westDeg, double wallDeg)
    {
        const int side = 300;
        short[] posts = new short[side * side];
        int wall = (int)Math.Round((wallDeg - westDeg) * 30.0);
        for (int row = 0; row < side; row++)
            posts[row * side + wall] = (short)WallM;
        return TerrainModel.Of(new HeightRaster("wall", new PostGrid(side, side, southDeg + 10.0 - HalfCellDeg, westDeg + HalfCellDeg, 1.0 / 30.0, 1.0 / 30.0, true), posts));
    }

    [Theory]
    [InlineData(40.0, -100.0)]
    [InlineData(52.0, 180.0)]
    [InlineData(72.0, -60.0)]
    public void A_wall_is_named_where_the_line_of_sight_meets_it(double latitudeDeg, double wallDeg)
    {
        TerrainModel terrain = Wall(latitudeDeg - 5.0, wallDeg - 5.0, wallDeg);
        // On the sea, half a degree west of the wall.
        AntennaSite site = AntennaSite.Place(terrain, "buoy", latitudeDeg, wallDeg - 0.5, 0.0, 30.0);
        Observer observer = LineOfSight.ObserverAt(site, 300_000.0);
        var search = new RidgeSearch(GroundWindow.Around(terrain, site, 300_000.0), observer);
        var antenna = new GeodeticPosition(site.LatitudeDeg, site.LongitudeDeg);
        foreach ((double north, double east) in ((double, double)[])[(0.02, 2.0), (1.0, 1.5), (-0.9, 2.3)])
        {
            var place = new GeodeticPosition(latitudeDeg + north, wallDeg - 0.5 + east);
            Ridge ridge = search.Toward(place.LatitudeDeg, place.LongitudeDeg)!.Value;
            Assert.InRange(ridge.LongitudeDeg, -180.0, 180.0);
            // The wall's crest is a line of posts: what lies beside it by a look is lower by its slope, 2 m in 3.
            double aside = Math.Abs(Math.IEEERemainder(ridge.LongitudeDeg - wallDeg - HalfCellDeg, 360.0)) * 111_320.0 * Math.Cos(Units.ToRadians(latitudeDeg));
            Assert.InRange(aside, 0.0, 60.0);
            Assert.InRange(ridge.ElevationM, WallM - 60.0, WallM);
            var at = new GeodeticPosition(ridge.LatitudeDeg, ridge.LongitudeDeg);
            Assert.Equal(Geodesic.Distance(antenna, at), ridge.RangeM, 10.0);
            // On the way: what it is farther by the ridge is metres.
            Assert.InRange(Geodesic.Distance(antenna, at) + Geodesic.Distance(at, place) - Geodesic.Distance(antenna, place), -1.0, 5.0);
        }

        Assert.Null(search.Toward(antenna.LatitudeDeg, antenna.LongitudeDeg));
    }

    [Fact]
    public void The_ray_over_the_ridge_is_that_of_the_exact_line_of_sight()
    {
        const double range = 400_000.0;
        double[] errors = new double[200];
        Parallel.For(0, errors.Length / 4, sensor =>
        {
            var random = new CounterRandom(20261128, (uint)sensor);
            AntennaSite site = default;
            // On land: over the sea the horizon is in the way.
            for (bool land = false; !land; land = site.Raster.HeightM > 50.0)
                site = AntennaSite.Place(TerrainModel.BuiltIn, "random", 15.0 + 60.0 * random.NextDouble(), -170.0 + 115.0 * random.NextDouble(), double.NaN, 20.0);
            Observer observer = LineOfSight.ObserverAt(site, range);
            var search = new RidgeSearch(GroundWindow.Around(TerrainModel.BuiltIn, site, range), observer);
            for (int i = 4 * sensor; i < 4 * sensor + 4; i++)
            {
                double exact = 0.0;
                GeodeticPosition place = default;
                while (exact < 10.0 || exact > 30_000.0 || exact <= TerrainModel.BuiltIn.At(place.LatitudeDeg, place.LongitudeDeg).RadarHeightM)
                {
                    place = Geodesic.Direct(new GeodeticPosition(site.LatitudeDeg, site.LongitudeDeg), 360.0 * random.NextDouble(), 20_000.0 + 0.9 * range * random.NextDouble());
                    exact = PathProfile.LowestVisibleM(TerrainModel.BuiltIn, observer, place.LatitudeDeg, place.LongitudeDeg);
                }

                Ridge? found = search.Toward(place.LatitudeDeg, place.LongitudeDeg);
                if (found is not { } ridge)
                    continue;
                exact = PathProfile.LowestVisibleM(TerrainModel.BuiltIn, observer, place.LatitudeDeg, place.LongitudeDeg, 25.0);
                // Of the ridge alone, worked out by sines: the elevation that it fills, and where that ray passes the place.
                (double distance, double azimuth, _) = Geodesic.Inverse(new GeodeticPosition(site.LatitudeDeg, site.LongitudeDeg), place);
                double radius = observer.RefractionK * Wgs84.EulerRadius(Math.Sin(Units.ToRadians(observer.LatitudeDeg)), Units.ToRadians(azimuth)), angle = ridge.RangeM / radius;
                double r = radius + ridge.ElevationM, tangent = Math.Atan2(r * Math.Cos(angle) - (radius + observer.HeightM), r * Math.Sin(angle));
                errors[i] = (radius + observer.HeightM) * Math.Cos(tangent) / Math.Cos(tangent + distance / radius) - radius - exact;
                Assert.Equal(TerrainModel.BuiltIn.At(ridge.LatitudeDeg, ridge.LongitudeDeg).RadarHeightM, ridge.ElevationM, 2.0);
            }
        });
        // The sea's bulge is in the way of some.
        Assert.InRange(errors.Count(e => e != 0.0), 150, 200);
        double[] sorted = [.. errors.Select(Math.Abs).Order()];
        Assert.True(sorted[sorted.Length / 2] < 2.0, $"median {sorted[sorted.Length / 2]:F2} m");
        Assert.True(sorted[(int)(0.95 * sorted.Length)] < 15.0, $"95 % {sorted[(int)(0.95 * sorted.Length)]:F2} m");
    }

    [Fact]
    public void A_point_is_told_the_ridge_where_terrain_is_the_reason_and_only_there()
    {
        TerrainModel terrain = Wall(35.0, -105.0, -100.0);
        var radar = new Sensor
        {
            Id = "r",
            Antenna = new Antenna(new GeodeticPosition(40.0, -100.5, 30.0)),
            ElevationM = 0.0,
            PeriodS = 10,
            Primary = new Channel { RangeMaxM = 370_000.0, SigmaRangeM = 50, SigmaAzimuthDeg = 0.1, Pd = 1 },
        };
        PlacedSensor[] placed = PlacedSensor.Place(terrain, [radar], null);
        GeodeticPosition[] points = [new(40.01, -99.6), new(40.01, -102.0)];
        PointLook[] looks = [.. PointCoverage.Ask(terrain, placed, points, [300.0, 30_000.0], TargetTypeJson.Default.First(t => t.Id == "airliner"), false, new DetectionConditions())];
        Assert.Equal(4, looks.Length);
        foreach (PointLook look in looks)
            Assert.Equal(look.Reason == nameof(Reason.BehindTerrain), look.Ridge is not null);
        Ridge ridge = Assert.Single(looks, l => l.Ridge is not null).Ridge!.Value;
        Assert.Equal((0, 300.0), (looks[0].Point, looks[0].AltitudeM));
        Assert.Equal(-100.0 + HalfCellDeg, ridge.LongitudeDeg, 0.001);
        Assert.Contains("\"lat_deg\":40.0", System.Text.Json.JsonSerializer.Serialize(ridge), StringComparison.Ordinal);
    }
}
