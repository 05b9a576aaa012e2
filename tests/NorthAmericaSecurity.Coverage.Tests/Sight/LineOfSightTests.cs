using System.Globalization;
using NorthAmericaSecurity.Coverage.Sight;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Coverage.Tests.Sight;

/// <summary>The sweep against the slow line of sight. SDN_SIGHT tells how many pairs of sensor and cell; 10000 is the long campaign.</summary>
public class LineOfSightTests(ITestOutputHelper output)
{
    private const double RangeM = 400_000.0;
    private const int CellsOfASensor = 4;

    private static int Pairs => int.TryParse(Environment.GetEnvironmentVariable("SDN_SIGHT"), CultureInfo.InvariantCulture, out int pairs) ? pairs : 1000;

    private sealed record Pair(Observer Observer, bool OnLand, double DistanceM, double LatitudeDeg, double LongitudeDeg, double FastM, double SlowM)
    {
        public double ErrorM => FastM - SlowM;
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
