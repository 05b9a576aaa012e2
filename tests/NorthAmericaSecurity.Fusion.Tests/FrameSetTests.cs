using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>Tangent planes of regions against the geodesy of the whole earth.</summary>
public class FrameSetTests
{
    public static TheoryData<string, double, double> Places => new()
    {
        { "mid latitudes", 40.3, -99.2 },
        { "the equator", 0.01, 20 },
        { "the antimeridian", 52.4, 179.99 },
        { "the antimeridian from the other side", 52.4, -179.99 },
        { "near the pole", 89.6, 33 },
        { "the pole", 90, 0 },
        { "the south pole", -89.9999, -120 },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_point_is_found_again(string where, double latitude, double longitude)
    {
        var frames = new FrameSet(planar: false);
        Ecef centre = Wgs84.ToEcef(new GeodeticPosition(latitude, longitude));
        int number = frames.NumberAt(centre);
        TangentFrame frame = frames[number];
        var random = new CounterRandom(1);
        for (int i = 0; i < 200; i++)
        {
            GeodeticPosition position = Geodesic.Direct(new(latitude, longitude), random.NextDouble(0, 360), random.NextDouble(0, 150_000));
            Ecef ground = Wgs84.ToEcef(position), d = ground - frame.Origin;
            Ecef back = frames.Ground(number, d.Dot(frame.East), d.Dot(frame.North));
            Assert.True(back.DistanceTo(ground) < 1e-6, $"{where}: {back.DistanceTo(ground)} m off");
            Wgs84.Normal(back, out double height);
            Assert.Equal(0.0, height, 1e-6);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_frame_is_a_frame_of_its_region(string where, double latitude, double longitude)
    {
        var frames = new FrameSet(planar: false);
        Ecef ground = Wgs84.ToEcef(new GeodeticPosition(latitude, longitude));
        int number = frames.NumberAt(ground);
        Assert.Equal(number, frames.NumberAt(ground));
        TangentFrame f = frames[number];
        double distance = f.Origin.DistanceTo(ground);
        Assert.True(distance < FrameSet.ReachM, $"{where}: {distance} m from the origin");
        Assert.Equal((1.0, 1.0, 1.0), (Math.Round(f.East.Norm, 12), Math.Round(f.North.Norm, 12), Math.Round(f.Up.Norm, 12)));
        Assert.Equal((0.0, 0.0, 0.0), (Math.Round(f.East.Dot(f.North), 12), Math.Round(f.East.Dot(f.Up), 12), Math.Round(f.North.Dot(f.Up), 12)));
        Wgs84.Normal(f.Origin, out double height);
        Assert.Equal(0.0, height, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_state_that_moves_to_another_frame_stays_where_it_is_and_keeps_its_course(string where, double latitude, double longitude)
    {
        var frames = new FrameSet(planar: false);
        var random = new CounterRandom(2);
        int moved = 0;
        for (int i = 0; i < 100; i++)
        {
            GeodeticPosition start = Geodesic.Direct(new(latitude, longitude), random.NextDouble(0, 360), random.NextDouble(0, 50_000));
            int from = frames.NumberAt(Wgs84.ToEcef(start));
            TangentFrame f = frames[from];
            GeodeticPosition to = Geodesic.Direct(start, random.NextDouble(0, 360), 165_000);
            Ecef ground = Wgs84.ToEcef(to), d = ground - f.Origin;
            Track t = default;
            t.Frame = from;
            Kinematics k = default;
            k.X = Vector256.Create(d.Dot(f.East)) + Vector256.Create(0, 100, -200, 3000.0);
            k.Y = Vector256.Create(d.Dot(f.North)) + Vector256.Create(0, 50, 70, -4000.0);
            k.U = Vector256.Create(200.0 * random.NextGaussian(), 200.0 * random.NextGaussian(), 100, 0);
            k.V = Vector256.Create(200.0 * random.NextGaussian(), 200.0 * random.NextGaussian(), 0, -250);
            k.Mu = Vector256.Create(0.7, 0.1, 0.1, 0.1);
            Matrix covariance = Matrix.RandomCovariance(ref random, 200, 100, 10, 20);
            SetCovariance(ref k, covariance);
            t.State = k;
            frames.Move(ref t);
            if (t.Frame == from)
                continue;
            moved++;
            for (int lane = 0; lane < 4; lane++)
            {
                Ecef before = Place(frames, from, k, lane, 0), after = Place(frames, t.Frame, t.State, lane, 0);
                Assert.True(before.DistanceTo(after) < 1e-3, $"{where}: moved by {before.DistanceTo(after)} m");
                // Over the ground it goes the same way, but for the planes' scales: 3 parts in 10,000 of each, and the tilt between them.
                Ecef path = Place(frames, from, k, lane, 1) - before, pathAfter = Place(frames, t.Frame, t.State, lane, 1) - after;
                Assert.True(path.DistanceTo(pathAfter) < 2e-3 * path.Norm, $"{where}: {path.DistanceTo(pathAfter)} m/s of {path.Norm}");
                double speed = Math.Sqrt(Square(k.U, lane) + Square(k.V, lane));
                Assert.Equal(speed, Math.Sqrt(Square(t.State.U, lane) + Square(t.State.V, lane)), 1e-9 * (1 + speed));
            }

            // The covariance turns with the axes, by the angle by which the velocity turned.
            double turn = Math.Atan2(t.State.V[0], t.State.U[0]) - Math.Atan2(k.V[0], k.U[0]), cos = Math.Cos(turn), sin = Math.Sin(turn);
            var rotation = new Matrix(4, 4) { [0, 0] = cos, [0, 1] = -sin, [1, 0] = sin, [1, 1] = cos, [2, 2] = cos, [2, 3] = -sin, [3, 2] = sin, [3, 3] = cos };
            Matrix expected = rotation * covariance * rotation.Transposed, found = Covariance(t.State);
            for (int a = 0; a < 4; a++)
                for (int b = 0; b < 4; b++)
                    Assert.Equal(expected[a, b], found[a, b], 1e-8 * Math.Sqrt(expected[a, a] * expected[b, b]));
        }

        Assert.True(moved > 50, $"{where}: {moved} of 100 came to another frame");
    }

    [Fact]
    public void On_a_plane_there_is_one_frame_and_it_is_the_plane()
    {
        var frames = new FrameSet(planar: true);
        Assert.Equal((0, 0), (frames.NumberAt(new Ecef(0, 0, 0)), frames.NumberAt(new Ecef(3e6, -4e6, 0))));
        Assert.Equal(new Ecef(3e6, -4e6, 0), frames.Ground(0, 3e6, -4e6));
    }

    private static Ecef Place(FrameSet frames, int frame, in Kinematics k, int lane, double seconds) =>
        frames.Ground(frame, k.X[lane] + seconds * k.U[lane], k.Y[lane] + seconds * k.V[lane]);

    private static double Square(Vector256<double> v, int lane) => v[lane] * v[lane];

    private static void SetCovariance(ref Kinematics k, Matrix p)
    {
        (k.Pxx, k.Pxy, k.Pxu, k.Pxv) = (Vector256.Create(p[0, 0]), Vector256.Create(p[0, 1]), Vector256.Create(p[0, 2]), Vector256.Create(p[0, 3]));
        (k.Pyy, k.Pyu, k.Pyv) = (Vector256.Create(p[1, 1]), Vector256.Create(p[1, 2]), Vector256.Create(p[1, 3]));
        (k.Puu, k.Puv, k.Pvv) = (Vector256.Create(p[2, 2]), Vector256.Create(p[2, 3]), Vector256.Create(p[3, 3]));
    }

    private static Matrix Covariance(in Kinematics k)
    {
        double[] p = [k.Pxx[0], k.Pxy[0], k.Pxu[0], k.Pxv[0], k.Pyy[0], k.Pyu[0], k.Pyv[0], k.Puu[0], k.Puv[0], k.Pvv[0]];
        int[,] at = { { 0, 1, 2, 3 }, { 1, 4, 5, 6 }, { 2, 5, 7, 8 }, { 3, 6, 8, 9 } };
        return Matrix.Of(4, 4, (i, j) => p[at[i, j]]);
    }
}
