using System.Globalization;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Coverage.Tests.Sight;

/// <summary>The sweep against the slow line of sight. SDN_SIGHT tells how many pairs of sensor and cell; 10000 is the long campaign.</summary>
public class LineOfSightTests(ITestOutputHelper output)
{
    private const double RangeM = 400_000.0;
    private const int CellsOfASensor = 4;

    private static int Pairs => int.TryParse(Environment.GetEnvironmentVariable("SDN_SIGHT"), CultureInfo.InvariantCulture, out int pairs) ? pairs : 1000;

    private sealed record Pair(Observer Observer, bool OnLand, double DistanceM, double LatitudeDeg, double LongitudeDeg, double FastM, double SlowM)
    {
        // Above 64 km the engine says "nowhere".
        public double ErrorM => Math.Min(FastM, 64_000.0) - Math.Min(SlowM, 64_000.0);
    }

    [Fact]
    public void Lowest_visible_altitudes_are_those_of_an_exact_line_of_sight()
    {
        Pair[] pairs = Sample(Pairs, RadarHorizon.StandardK, PathProfile.LowestVisibleM);
        foreach (Pair p in pairs.OrderByDescending(p => Math.Abs(p.ErrorM)).Take(12))
        {
            double fine = PathProfile.LowestVisibleM(TerrainModel.BuiltIn, p.Observer, p.LatitudeDeg, p.LongitudeDeg, 10.0);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{p.Observer.LatitudeDeg:F4} {p.Observer.LongitudeDeg:F4} antenna {p.Observer.HeightM:F0} m, {p.DistanceM / 1000.0:F1} km to {p.LatitudeDeg:F4} {p.LongitudeDeg:F4}: {p.FastM:F1} m, exact {p.SlowM:F1} m, of a look every 10 m {fine:F1} m"));
        }

        Report("all", pairs);
        Report("sensors on land", [.. pairs.Where(p => p.OnLand)]);
        double[] errors = [.. pairs.Select(p => p.ErrorM)];
        Assert.True(Quantile(errors.Select(Math.Abs), 0.99) <= 15.0);
        Assert.InRange(Quantile(errors, 0.5), -0.5, 0.5);
        Assert.True(Quantile(pairs.Where(p => p.OnLand).Select(p => Math.Abs(p.ErrorM)), 0.99) <= 15.0);
    }

    [Fact]
    public void Without_refraction_rays_are_straight_among_the_points_of_the_ellipsoid()
    {
        Pair[] pairs = Sample(300, 1.0, PathProfile.LowestVisibleOnEllipsoidM);
        Report("k = 1, earth-centred", pairs);
        Assert.True(Quantile(pairs.Select(p => Math.Abs(p.ErrorM)), 0.99) <= 25.0);
        Assert.InRange(Quantile(pairs.Select(p => p.ErrorM), 0.5), -1.0, 1.0);
    }

    [Theory]
    [InlineData(25.0, 30.0)]
    [InlineData(60.0, 300.0)]
    [InlineData(84.9, 30.0)]
    public void Over_the_sea_the_horizon_is_that_of_the_closed_form(double latitudeDeg, double heightM)
    {
        // The surveyed ground of 0 m is the sea itself: nothing is raised.
        AntennaSite site = AntennaSite.Place(TerrainModel.Sea, "buoy", latitudeDeg, 179.99, 0.0, heightM);
        LowestVisible seen = LineOfSight.Compute(GroundWindow.Around(TerrainModel.Sea, site, RangeM), LineOfSight.ObserverAt(site, RangeM));
        int compared = 0;
        for (int i = 0; i < seen.Window.Count; i += 37)
        {
            var cell = new GeodeticPosition(seen.Window.LatitudeDeg(i / seen.Window.Columns), seen.Window.LongitudeDeg(i % seen.Window.Columns));
            (double distance, double azimuthDeg, _) = Geodesic.Inverse(new GeodeticPosition(latitudeDeg, 179.99), cell);
            if (distance > RangeM + 1.0)
                Assert.True(float.IsNaN(seen.AltitudeM[i]));
            if (distance >= RangeM - 1.0)
                continue;
            double radius = RadarHorizon.StandardK * Wgs84.EulerRadius(Math.Sin(Surveillance.Units.ToRadians(latitudeDeg)), Surveillance.Units.ToRadians(azimuthDeg));
            double horizon = radius * Math.Acos(radius / (radius + heightM));
            double expected = distance <= horizon ? 0.0 : radius / Math.Cos((distance - horizon) / radius) - radius;
            Assert.Equal(expected, seen.AltitudeM[i], 0.5 + 1e-4 * expected);
            compared++;
        }

        Assert.True(compared > 500);
    }

    [Fact]
    public void Results_are_the_same_bytes_on_any_number_of_workers_and_out_of_the_cache()
    {
        string folder = TestPaths.NewFolder();
        var antennas = new List<(AntennaSite, double)>();
        foreach ((double latitude, double longitude, double surveyed) in ((double, double, double)[])[(39.86, -104.67, 1650), (61.2, -150.0, double.NaN), (52.7, -179.9, 30), (82.5, -62.3, double.NaN)])
            antennas.Add((AntennaSite.Place(TerrainModel.BuiltIn, "s", latitude, longitude, surveyed, 20.0), 150_000.0));
        LowestVisible[] one = LineOfSight.Compute(TerrainModel.BuiltIn, antennas, cache: null, workers: 1);
        LowestVisible[] two = LineOfSight.Compute(TerrainModel.BuiltIn, antennas, new SightCache(folder), workers: 2);
        string[] files = Directory.GetFiles(folder);
        Assert.Equal(4, files.Length);
        // One file cut off, one with an octet changed: both are computed again.
        File.WriteAllBytes(files[0], File.ReadAllBytes(files[0])[..100]);
        byte[] damaged = File.ReadAllBytes(files[1]);
        damaged[500] ^= 1;
        File.WriteAllBytes(files[1], damaged);
        LowestVisible[] three = LineOfSight.Compute(TerrainModel.BuiltIn, antennas, new SightCache(folder));
        for (int i = 0; i < one.Length; i++)
        {
            Assert.Equal(one[i].AltitudeM, two[i].AltitudeM);
            Assert.Equal(one[i].AltitudeM, three[i].AltitudeM);
            Assert.Equal(one[i].Window, three[i].Window);
        }

        Assert.Equal(4, Directory.GetFiles(folder).Length);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_range_of_nothing_sees_the_site_and_nothing_else()
    {
        AntennaSite site = AntennaSite.Place(TerrainModel.BuiltIn, "s", 39.85, -104.65, double.NaN, 20.0);
        LowestVisible seen = LineOfSight.Compute(GroundWindow.Around(TerrainModel.BuiltIn, site, 0.0), LineOfSight.ObserverAt(site, 0.0));
        Assert.All(seen.AltitudeM, a => Assert.True(float.IsNaN(a) || a < 3000.0f));
    }

    private void Report(string what, Pair[] pairs)
    {
        IEnumerable<double> absolute = pairs.Select(p => Math.Abs(p.ErrorM));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {pairs.Length} pairs, |error| m: median {Quantile(absolute, 0.5):F3}, 95 % {Quantile(absolute, 0.95):F2}, 99 % {Quantile(absolute, 0.99):F2}, 99.9 % {Quantile(absolute, 0.999):F1}, greatest {absolute.Max():F1}; mean error {pairs.Average(p => p.ErrorM):F2}, median {Quantile(pairs.Select(p => p.ErrorM), 0.5):F3}"));
    }

    private static double Quantile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }

    private static Pair[] Sample(int count, double k, Func<TerrainModel, Observer, double, double, double, double> slow)
    {
        var pairs = new Pair[count];
        Parallel.For(0, (count + CellsOfASensor - 1) / CellsOfASensor, sensor =>
        {
            var random = new CounterRandom(20261122, (uint)sensor);
            double latitude = 10.0 + 75.0 * random.NextDouble(), longitude = -180.0 + 130.0 * random.NextDouble(), tower = 5.0 + 45.0 * random.NextDouble();
            AntennaSite site = AntennaSite.Place(TerrainModel.BuiltIn, "random", latitude, longitude, double.NaN, tower);
            Observer observer = LineOfSight.ObserverAt(site, RangeM, k);
            LowestVisible fast = LineOfSight.Compute(GroundWindow.Around(TerrainModel.BuiltIn, site, RangeM), observer);
            for (int i = sensor * CellsOfASensor; i < Math.Min(count, (sensor + 1) * CellsOfASensor); i++)
            {
                int index = -1;
                double distance = 0.0, cellLatitude = 0.0, cellLongitude = 0.0;
                while (index < 0 || distance > RangeM - 10.0)
                {
                    GeodeticPosition place = Geodesic.Direct(new GeodeticPosition(latitude, longitude), 360.0 * random.NextDouble(), RangeM * random.NextDouble());
                    index = fast.Window.IndexOf(place.LatitudeDeg, place.LongitudeDeg);
                    Assert.True(index >= 0);
                    (cellLatitude, cellLongitude) = (fast.Window.LatitudeDeg(index / fast.Window.Columns), fast.Window.LongitudeDeg(index % fast.Window.Columns));
                    distance = Geodesic.Inverse(new GeodeticPosition(latitude, longitude), new GeodeticPosition(cellLatitude, cellLongitude)).DistanceM;
                }

                pairs[i] = new Pair(
                    observer, site.GroundM > 0.0, distance, cellLatitude, cellLongitude, fast.AltitudeM[index], slow(TerrainModel.BuiltIn, observer, cellLatitude, cellLongitude, 100.0));
            }
        });
        return pairs;
    }
}
