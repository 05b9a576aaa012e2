using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Surveillance.Tests;

public class GeodesyTests
{
    [Theory]
    [InlineData(90.0, 0.0)]
    [InlineData(-90.0, 0.0)]
    [InlineData(0.0, 180.0)]
    [InlineData(0.0, 0.0)]
    [InlineData(83.1, -74.0)]
    public void Geodetic_coordinates_survive_the_poles_and_the_antimeridian(double latitude, double longitude)
    {
        GeodeticPosition back = Wgs84.ToGeodetic(Wgs84.ToEcef(new GeodeticPosition(latitude, longitude, 1234.5)));
        Assert.Equal(latitude, back.LatitudeDeg, 9);
        Assert.Equal(1234.5, back.HeightM, 6);
        if (Math.Abs(latitude) < 90)
            Assert.Equal(Units.Wrap180(longitude), Units.Wrap180(back.LongitudeDeg), 9);
    }

    [Theory]
    [InlineData(359.9999, 0.0001, 0.0002)]
    [InlineData(-180.0, 180.0, 0.0)]
    [InlineData(540.0, -180.0, 0.0)]
    public void Angles_wrap(double a, double b, double apart) => Assert.Equal(apart, Math.Abs(Units.Wrap180(b - a)), 9);

    [Fact]
    public void Distance_over_the_antimeridian_and_over_the_pole()
    {
        // One degree of longitude on the equator, and four degrees of latitude over the pole (meridian arc of 2° from the pole: 223,389 m).
        Assert.Equal(111_319.49, Geodesic.Distance(new(0, 179.5), new(0, -179.5)), 1);
        Assert.Equal(2 * 223_387.8, Geodesic.Distance(new(88, 10), new(88, -170)), 100.0);
        Assert.Equal(0.0, Geodesic.Distance(new(45, -100), new(45, -100)));
        Assert.Throws<ArgumentException>(() => Geodesic.Distance(new(0, 0), new(0.1, 179.9)));
    }

    [Fact]
    public void Slant_range_azimuth_and_height_find_the_point_they_were_measured_of()
    {
        var random = new CounterRandom(7);
        for (int i = 0; i < 2000; i++)
        {
            var antenna = new Antenna(new(random.NextDouble(15, 89), random.NextDouble(-180, 180), random.NextDouble(0, 4000)));
            GeodeticPosition ground = Geodesic.Direct(antenna.Position, random.NextDouble(0, 360), random.NextDouble(200, 470_000));
            GeodeticPosition target = ground with { HeightM = random.NextDouble(0, 15_000) };
            Ecef point = Wgs84.ToEcef(target);
            (double range, double azimuth, double elevation) = antenna.Measure(point);
            Assert.True(antenna.LocateByElevation(range, azimuth, elevation).DistanceTo(point) < 1e-6);

            // Where the line of sight is nearly level with the target's height surface, range and height do not fix the point; such a target is
            // closer to the antenna's own height than anything that a radar is asked to place.
            if (Math.Abs(Math.Abs(elevation) - Math.PI / 2) < 0.02)
                continue;
            double off = antenna.Locate(range, azimuth, target.HeightM).DistanceTo(point);
            Assert.True(off < 0.05, $"{antenna.Position} to {target}: off by {off} m, elevation {elevation}");
        }
    }

    [Fact]
    public void A_range_shorter_than_the_height_is_overhead()
    {
        var antenna = new Antenna(new(40, -100, 500));
        GeodeticPosition point = Wgs84.ToGeodetic(antenna.Locate(3000, 1.0, 9500));
        Assert.Equal(3500, point.HeightM, 3);
        Assert.Equal(40, point.LatitudeDeg, 6);
        Assert.Equal(antenna.Frame.Origin, antenna.Locate(0, 1.0, 9500));
    }

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(90.0, 0.0)]
    [InlineData(50.0, -100.0)]
    public void The_equal_area_plane_comes_back_and_keeps_areas(double centreLatitude, double centreLongitude)
    {
        var plane = new EqualAreaPlane(centreLatitude, centreLongitude);
        var random = new CounterRandom(11);
        for (int i = 0; i < 500; i++)
        {
            GeodeticPosition p = Geodesic.Direct(new(centreLatitude, centreLongitude), random.NextDouble(0, 360), random.NextDouble(0, 9_000_000));
            (double x, double y) = plane.Forward(p.LatitudeDeg, p.LongitudeDeg);
            (double latitude, double longitude) = plane.Inverse(x, y);
            Assert.True(Wgs84.ToEcef(p).DistanceTo(Wgs84.ToEcef(new(latitude, longitude))) < 0.05, $"{p} came back as {latitude} {longitude}");

            // A geodesic circle of 50 km: shoelace area in the plane against the area on the ellipsoid.
            GeodeticPosition[] ring = [.. Enumerable.Range(0, 90).Select(k => Geodesic.Direct(p, 4 * k, 50_000))];
            (double X, double Y)[] flat = [.. ring.Select(v => plane.Forward(v.LatitudeDeg, v.LongitudeDeg))];
            double twice = 0;
            for (int k = 0; k < flat.Length; k++)
                twice += flat[k].X * flat[(k + 1) % 90].Y - flat[k].Y * flat[(k + 1) % 90].X;
            Assert.Equal(1.0, Math.Abs(twice) / 2 / AuthalicSphere.PolygonArea(ring), 4);
        }
    }

    [Fact]
    public void Areas_have_their_closed_forms()
    {
        // The octant is an eighth of the ellipsoid, which has 510,065,621.724 km².
        Assert.Equal(510_065_621.724, AuthalicSphere.TotalAreaM2 / 1e6, 3);
        Assert.Equal(AuthalicSphere.TotalAreaM2 / 8, AuthalicSphere.PolygonArea([new(0, 0), new(0, 90), new(90, 0)]), 0);
    }

    [Theory]
    // The classical 4.12 (√h1 + √h2) km of the 4/3 earth, within its own rounding.
    [InlineData(100, 0)]
    [InlineData(20, 3048)]
    [InlineData(3350, 150)]
    public void The_horizon_is_the_textbooks(double antenna, double target)
    {
        double expected = 4121 * (Math.Sqrt(antenna) + Math.Sqrt(target));
        Assert.Equal(1.0, RadarHorizon.GroundRange(antenna, target, 1e7, 6_371_000) / expected, 2);
        Assert.Equal(0.0, RadarHorizon.GroundRange(0, 10_000, 5_000, 6_371_000));
    }

    [Fact]
    public void Slant_range_limits_where_the_horizon_does_not()
    {
        // Over a flat enough earth, Pythagoras: 100 km slant to a target 10 km higher is 99.5 km away on the ground.
        Assert.Equal(Math.Sqrt(1e10 - 1e8), RadarHorizon.GroundRangeOfSlant(100_000, 0, 10_000, 1e12), 0);
    }

    [Fact]
    public void Tangent_frames_at_the_pole_are_right_handed()
    {
        TangentFrame frame = TangentFrame.FromNormal(new Ecef(0, 0, Wgs84.B), new Ecef(0, 0, 1));
        Assert.Equal(0, frame.East.Dot(frame.North), 12);
        Assert.Equal(frame.Up, new Ecef(
            frame.East.Y * frame.North.Z - frame.East.Z * frame.North.Y,
            frame.East.Z * frame.North.X - frame.East.X * frame.North.Z,
            frame.East.X * frame.North.Y - frame.East.Y * frame.North.X));
    }
}
