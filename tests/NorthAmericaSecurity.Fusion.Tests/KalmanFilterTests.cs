using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>The written-out filter beside the textbook's matrices, multiplied by plain loops.</summary>
public class KalmanFilterTests
{
    [Fact]
    public void Prediction_and_update_are_the_textbooks()
    {
        var random = new CounterRandom(21);
        for (int trial = 0; trial < 300; trial++)
        {
            TrackState t = RandomTrack(ref random);
            double[,] p = Covariance(t);
            double[] x = [0, 0, t.Ve, t.Vn];
            double dt = random.NextDouble(0, 15), noise = random.NextDouble(0.1, 100);
            var m = new Measurement
            {
                Ground = new Ecef(random.NextDouble(-5000, 5000), random.NextDouble(-5000, 5000), 0),
                Away = new Ecef(Math.Sin(trial), Math.Cos(trial), 0),
                VarianceAlong = random.NextDouble(100, 1e4),
                VarianceAcross = random.NextDouble(100, 1e6),
            };

            double[,] f = { { 1, 0, dt, 0 }, { 0, 1, 0, dt }, { 0, 0, 1, 0 }, { 0, 0, 0, 1 } };
            double a = noise * dt * dt * dt / 3, b = noise * dt * dt / 2, c = noise * dt;
            double[,] q = { { a, 0, b, 0 }, { 0, a, 0, b }, { b, 0, c, 0 }, { 0, b, 0, c } };
            p = Add(Multiply(Multiply(f, p), Transpose(f)), q);
            x = [x[2] * dt, x[3] * dt, x[2], x[3]];
            double s = Math.Sin(trial), k = Math.Cos(trial);
            double[,] r =
            {
                { m.VarianceAlong * s * s + m.VarianceAcross * k * k, (m.VarianceAlong - m.VarianceAcross) * s * k },
                { (m.VarianceAlong - m.VarianceAcross) * s * k, m.VarianceAlong * k * k + m.VarianceAcross * s * s },
            };
            double[,] h = { { 1, 0, 0, 0 }, { 0, 1, 0, 0 } };
            double[] nu = [m.Ground.X - x[0], m.Ground.Y - x[1]];
            (double[] dx, double[,] updated, double distance2) = Update(p, h, r, nu);

            KalmanFilter.Innovate(t, m, dt, noise, out KalmanFilter.Innovation v);
            Assert.Equal(distance2, v.Distance2, 1e-6 * Math.Max(1, distance2));
            KalmanFilter.Predict(ref t, dt, noise);
            (double east, double north) = KalmanFilter.Update(ref t, v, 0.0);
            Assert.Equal(dx[0], east, 1e-6);
            Assert.Equal(dx[1], north, 1e-6);
            Assert.Equal(x[2] + dx[2], t.Ve, 1e-6);
            Assert.Equal(x[3] + dx[3], t.Vn, 1e-6);
            AssertSame(updated, Covariance(t));
        }
    }

    [Fact]
    public void A_plot_from_before_the_tracks_time_updates_through_its_velocity()
    {
        var random = new CounterRandom(22);
        for (int trial = 0; trial < 100; trial++)
        {
            TrackState t = RandomTrack(ref random);
            double h = -random.NextDouble(0, 2);
            double[,] matrix = { { 1, 0, h, 0 }, { 0, 1, 0, h } };
            double[,] r = { { 400, 0 }, { 0, 400 } };
            var m = new Measurement { Ground = new Ecef(100, -50, 0), VarianceAlong = 400, VarianceAcross = 400 };
            (double[] dx, double[,] updated, _) = Update(Covariance(t), matrix, r, [100 - h * t.Ve, -50 - h * t.Vn]);
            KalmanFilter.Innovate(t, m, h, 0.0, out KalmanFilter.Innovation v);
            double ve = t.Ve;
            (double east, _) = KalmanFilter.Update(ref t, v, h);
            Assert.Equal(dx[0], east, 1e-6);
            Assert.Equal(ve + dx[2], t.Ve, 1e-6);
            AssertSame(updated, Covariance(t));
        }
    }

    [Theory]
    [InlineData(89.99, 30.0, 20.0)]
    [InlineData(60.0, 179.999, 90.0)]
    [InlineData(83.0, -179.99, 300.0)]
    public void Moving_a_track_keeps_its_course_over_the_pole_and_the_antimeridian(double latitude, double longitude, double headingDeg)
    {
        GeodeticPosition start = new(latitude, longitude);
        var frame = new TangentFrame(start);
        (double s, double c) = Math.SinCos(Units.ToRadians(headingDeg));
        TrackState t = new() { Ground = frame.Origin, East = frame.East, North = frame.North, Ve = 250 * s, Vn = 250 * c, P00 = 4, P11 = 1, P22 = 1, P33 = 1 };
        for (int second = 0; second < 60; second++)
            KalmanFilter.Move(ref t, t.Ve, t.Vn, planar: false);
        GeodeticPosition expected = Geodesic.Direct(start, headingDeg, 15_000);
        Assert.True(Wgs84.ToEcef(expected).DistanceTo(t.Ground) < 1.0, $"{Wgs84.ToGeodetic(t.Ground)} against {expected}");
        Assert.Equal(250.0, Math.Sqrt(t.Ve * t.Ve + t.Vn * t.Vn), 6);
        // The covariance turns with the axes and keeps its trace.
        Assert.Equal(5.0, t.P00 + t.P11, 9);
        (_, _, double arrival) = Geodesic.Inverse(start, expected);
        Assert.Equal(0.0, Units.Wrap180(Units.ToDegrees(Math.Atan2(t.Ve, t.Vn)) - arrival), 0.01);
    }

    private static TrackState RandomTrack(ref CounterRandom random)
    {
        // A covariance as L Lᵀ of random L is positive definite.
        var l = new double[4, 4];
        for (int i = 0; i < 4; i++)
            for (int j = 0; j <= i; j++)
                l[i, j] = i == j ? random.NextDouble(5, 200) : random.NextDouble(-50, 50);
        double[,] p = Multiply(l, Transpose(l));
        return new TrackState
        {
            East = new Ecef(1, 0, 0),
            North = new Ecef(0, 1, 0),
            Ve = random.NextDouble(-250, 250),
            Vn = random.NextDouble(-250, 250),
            P00 = p[0, 0],
            P01 = p[0, 1],
            P02 = p[0, 2],
            P03 = p[0, 3],
            P11 = p[1, 1],
            P12 = p[1, 2],
            P13 = p[1, 3],
            P22 = p[2, 2],
            P23 = p[2, 3],
            P33 = p[3, 3],
        };
    }

    private static double[,] Covariance(in TrackState t) => new[,]
    {
        { t.P00, t.P01, t.P02, t.P03 }, { t.P01, t.P11, t.P12, t.P13 }, { t.P02, t.P12, t.P22, t.P23 }, { t.P03, t.P13, t.P23, t.P33 },
    };

    private static (double[] Dx, double[,] P, double Distance2) Update(double[,] p, double[,] h, double[,] r, double[] nu)
    {
        double[,] pht = Multiply(p, Transpose(h));
        double[,] s = Add(Multiply(h, pht), r);
        double determinant = s[0, 0] * s[1, 1] - s[0, 1] * s[1, 0];
        double[,] inverse = { { s[1, 1] / determinant, -s[0, 1] / determinant }, { -s[1, 0] / determinant, s[0, 0] / determinant } };
        double[,] gain = Multiply(pht, inverse);
        var dx = new double[4];
        for (int i = 0; i < 4; i++)
            dx[i] = gain[i, 0] * nu[0] + gain[i, 1] * nu[1];
        double distance2 = 0;
        for (int i = 0; i < 2; i++)
            for (int j = 0; j < 2; j++)
                distance2 += nu[i] * inverse[i, j] * nu[j];
        double[,] correction = Multiply(Multiply(gain, s), Transpose(gain));
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                p[i, j] -= correction[i, j];
        return (dx, p, distance2);
    }

    private static void AssertSame(double[,] expected, double[,] actual)
    {
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                Assert.Equal(expected[i, j], actual[i, j], 1e-6 * Math.Max(1.0, Math.Abs(expected[i, j])));
    }

    private static double[,] Multiply(double[,] a, double[,] b)
    {
        var product = new double[a.GetLength(0), b.GetLength(1)];
        for (int i = 0; i < a.GetLength(0); i++)
            for (int j = 0; j < b.GetLength(1); j++)
                for (int k = 0; k < b.GetLength(0); k++)
                    product[i, j] += a[i, k] * b[k, j];
        return product;
    }

    private static double[,] Transpose(double[,] a)
    {
        var t = new double[a.GetLength(1), a.GetLength(0)];
        for (int i = 0; i < a.GetLength(0); i++)
            for (int j = 0; j < a.GetLength(1); j++)
                t[j, i] = a[i, j];
        return t;
    }

    private static double[,] Add(double[,] a, double[,] b)
    {
        var sum = (double[,])a.Clone();
        for (int i = 0; i < a.GetLength(0); i++)
            for (int j = 0; j < a.GetLength(1); j++)
                sum[i, j] += b[i, j];
        return sum;
    }
}
