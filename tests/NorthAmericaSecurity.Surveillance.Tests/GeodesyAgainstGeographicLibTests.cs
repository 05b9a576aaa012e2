using System.Globalization;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Surveillance.Tests;

/// <summary>Our geodesy beside Debian's geographiclib-tools on 10,000 random points of the continent, the antimeridian and the pole included.</summary>
public class GeodesyAgainstGeographicLibTests
{
    private const int Count = 10_000;

    /// <summary>Latitude 5 to 90, longitude 150°E over the antimeridian to 10°W.</summary>
    private static GeodeticPosition RandomPoint(ref CounterRandom random, double heightLow, double heightHigh) => new(
        random.NextDouble(5, 90), Units.Wrap180(random.NextDouble(150, 350)), random.NextDouble(heightLow, heightHigh));

    [Fact]
    public void Earth_centred_coordinates_agree_within_a_millimetre_both_ways()
    {
        ExternalTool.Require("CartConvert");
        var random = new CounterRandom(1);
        GeodeticPosition[] points = [.. Enumerable.Range(0, Count).Select(_ => RandomPoint(ref random, -500, 100_000))];
        double[][] cartesian = Ask("CartConvert", ["-p", "9"], points.Select(p => Line(p.LatitudeDeg, p.LongitudeDeg, p.HeightM)));
        double worst = 0, worstBack = 0;
        for (int i = 0; i < Count; i++)
        {
            var expected = new Ecef(cartesian[i][0], cartesian[i][1], cartesian[i][2]);
            worst = Math.Max(worst, Wgs84.ToEcef(points[i]).DistanceTo(expected));
            worstBack = Math.Max(worstBack, Wgs84.ToEcef(Wgs84.ToGeodetic(expected)).DistanceTo(expected));
            Assert.True(Math.Abs(Wgs84.ToGeodetic(expected).HeightM - points[i].HeightM) < 1e-3);
        }

        Assert.True(worst < 1e-3, $"worst {worst} m");
        Assert.True(worstBack < 1e-3, $"worst back {worstBack} m");
    }

    [Fact]
    public void Geodetic_coordinates_agree_with_the_tool_reversed()
    {
        ExternalTool.Require("CartConvert");
        var random = new CounterRandom(2);
        Ecef[] points = [.. Enumerable.Range(0, Count).Select(_ => Wgs84.ToEcef(RandomPoint(ref random, -500, 30_000)))];
        double[][] geodetic = Ask("CartConvert", ["-r", "-p", "9"], points.Select(p => Line(p.X, p.Y, p.Z)));
        for (int i = 0; i < Count; i++)
        {
            GeodeticPosition ours = Wgs84.ToGeodetic(points[i]);
            var tools = new GeodeticPosition(geodetic[i][0], geodetic[i][1], geodetic[i][2]);
            Assert.True(Wgs84.ToEcef(ours).DistanceTo(Wgs84.ToEcef(tools)) < 1e-3, $"{ours} against {tools}");
        }
    }

    [Fact]
    public void Geodesics_up_to_2000_km_agree_within_a_centimetre()
    {
        ExternalTool.Require("GeodSolve");
        var random = new CounterRandom(3);
        var from = new GeodeticPosition[Count];
        var to = new GeodeticPosition[Count];
        var distance = new double[Count];
        var azimuth = new double[Count];
        for (int i = 0; i < Count; i++)
        {
            from[i] = RandomPoint(ref random, 0, 0);
            azimuth[i] = random.NextDouble(0, 360);
            distance[i] = i % 10 == 0 ? random.NextDouble(0, 100) : random.NextDouble(0, 2_000_000);
            to[i] = Geodesic.Direct(from[i], azimuth[i], distance[i]);
        }

        double[][] direct = Ask("GeodSolve", ["-p", "9"], from.Select((p, i) => Line(p.LatitudeDeg, p.LongitudeDeg, azimuth[i], distance[i])));
        for (int i = 0; i < Count; i++)
        {
            var tools = new GeodeticPosition(direct[i][0], direct[i][1]);
            double off = Wgs84.ToEcef(to[i]).DistanceTo(Wgs84.ToEcef(tools));
            Assert.True(off < 0.01, $"direct from {from[i]} azimuth {azimuth[i]} distance {distance[i]}: off by {off} m");
        }

        double[][] inverse = Ask("GeodSolve", ["-i", "-p", "9"], from.Select((p, i) => Line(p.LatitudeDeg, p.LongitudeDeg, to[i].LatitudeDeg, to[i].LongitudeDeg)));
        for (int i = 0; i < Count; i++)
        {
            (double d, double a1, double a2) = Geodesic.Inverse(from[i], to[i]);
            Assert.True(Math.Abs(d - inverse[i][2]) < 0.01, $"inverse {from[i]} {to[i]}: {d} against {inverse[i][2]}");
            // An azimuth is worth what it moves the far end.
            Assert.True(Math.Abs(Units.Wrap180(a1 - inverse[i][0])) * Units.RadiansPerDegree * d < 0.01, $"azimuth {a1} against {inverse[i][0]}");
            Assert.True(Math.Abs(Units.Wrap180(a2 - inverse[i][1])) * Units.RadiansPerDegree * d < 0.01, $"azimuth {a2} against {inverse[i][1]}");
        }
    }

    [Theory]
    [InlineData("a square over the antimeridian", "50 175 50 -175 60 -175 60 175")]
    [InlineData("a triangle around the pole", "80 0 80 120 80 -120")]
    [InlineData("a thin sliver", "30 -100 30.001 -90 30 -80")]
    [InlineData("a quarter of the continent, clockwise", "20 -120 60 -120 60 -60 20 -60")]
    public void Polygon_areas_agree_with_Planimeter(string what, string ring)
    {
        ExternalTool.Require("Planimeter");
        double[] values = [.. ring.Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture))];
        GeodeticPosition[] points = [.. Enumerable.Range(0, values.Length / 2).Select(i => new GeodeticPosition(values[2 * i], values[2 * i + 1]))];
        double expected = Math.Abs(Ask("Planimeter", [], points.Select(p => Line(p.LatitudeDeg, p.LongitudeDeg)))[0][2]);
        double area = AuthalicSphere.PolygonArea(points);
        double relative = Math.Abs(area / Math.Min(expected, AuthalicSphere.TotalAreaM2 - expected) - 1);
        Assert.True(relative < 1e-6, $"{what}: {area} against {expected}, relative {relative}");
    }

    private static string Line(params double[] values) => string.Join(' ', values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)));

    private static double[][] Ask(string tool, string[] arguments, IEnumerable<string> lines) =>
        [.. ExternalTool.Run(tool, arguments, string.Join('\n', lines) + "\n").Out
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray())];
}
