using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>Biases from stretches of plots, against a least-squares solution in which every flight's motion is among the unknowns.</summary>
public class BiasEstimatorTests
{
    private const int PerSensor = 5, PerFlight = 6;
    private const double AccelerationMps2 = 0.3, HeightM = 200.0;

    [Fact]
    public void Eliminating_the_motion_is_solving_for_it_too()
    {
        const int sensors = 4, flights = 9;
        var random = new CounterRandom(11);
        var estimator = new BiasEstimator(sensors);
        int n = PerSensor * sensors + PerFlight * flights;
        Matrix information = new(n, n), vector = new(n, 1);
        for (int i = 0; i < PerSensor * sensors; i++)
            information[i, i] = 1.0;
        for (int flight = 0; flight < flights; flight++)
        {
            int plots = 6 + flight % 7;
            PlotStretch stretch = Random(sensors, plots, ref random);
            estimator.Take(stretch, plots);
            AddDensely(stretch, plots, PerSensor * sensors + PerFlight * flight, information, vector);
        }

        estimator.Solve(0.0);
        (double[] x, double[] variance) = Solve(information, vector);
        Bias prior = BiasEstimator.Prior;
        for (int s = 0; s < sensors; s++)
        {
            Bias bias = estimator.BiasOf(s), sigma = estimator.SigmaOf(s);
            double[] found = [bias.RangeM / prior.RangeM, bias.Gain / prior.Gain, bias.AzimuthRad / prior.AzimuthRad, bias.TimeS / prior.TimeS];
            double[] stated = [sigma.RangeM / prior.RangeM, sigma.Gain / prior.Gain, sigma.AzimuthRad / prior.AzimuthRad, sigma.TimeS / prior.TimeS];
            for (int i = 0; i < 4; i++)
            {
                Assert.Equal(x[PerSensor * s + i], found[i], 1e-6);
                Assert.Equal(Math.Sqrt(variance[PerSensor * s + i]), stated[i], 1e-6);
            }

            Assert.True(stated[2] < 0.5, "the stretches tell something");
        }
    }

    [Fact]
    public void A_stretch_of_one_radar_tells_nothing_and_one_that_bends_is_left_out()
    {
        var random = new CounterRandom(12);
        var estimator = new BiasEstimator(3);
        PlotStretch alone = Random(1, 8, ref random);
        for (int k = 0; k < 8; k++)
            alone.Echoes[k].Sensor = 0;
        estimator.Take(alone, 8);
        // A turn of three degrees a second: kilometres from any parabola.
        PlotStretch turn = Random(3, 10, ref random);
        for (int k = 0; k < 10; k++)
        {
            ref LastEcho echo = ref turn.Echoes[k];
            (echo.TimeS, echo.X, echo.Y) = (3 * k, (float)(4000 * Math.Sin(0.157 * k)), (float)(4000 * Math.Cos(0.157 * k)));
            (echo.Rxx, echo.Rxy, echo.Ryy) = (2500f, 0f, 2500f);
        }

        estimator.Take(turn, 10);
        Assert.Empty(estimator.Active);
        Assert.Equal(0, estimator.PlotsOf(0));
    }

    /// <summary>Plots of a flight by sensors of chance, one of them without bias, as corrected by corrections of chance.</summary>
    private static PlotStretch Random(int sensors, int plots, ref CounterRandom random)
    {
        PlotStretch stretch = default;
        double x = random.NextDouble(-5e4, 5e4), y = random.NextDouble(-5e4, 5e4), u = random.NextDouble(-250, 250), v = random.NextDouble(-250, 250);
        (stretch.Vx, stretch.Vy) = ((float)u, (float)v);
        for (int k = 0; k < plots; k++)
        {
            ref LastEcho echo = ref stretch.Echoes[k];
            double t = 2.5 * k + random.NextDouble(0, 2), azimuth = random.NextDouble(0, 2 * Math.PI), along = 60, across = random.NextDouble(50, 300);
            (double sin, double cos) = Math.SinCos(azimuth);
            echo.TimeS = 1e6 + t;
            echo.Sensor = k == 1 ? -1 : random.NextInt(sensors);
            echo.Valid = true;
            (echo.X, echo.Y) = ((float)(x + u * t + 80 * random.NextGaussian()), (float)(y + v * t + 80 * random.NextGaussian()));
            (echo.Rxx, echo.Rxy, echo.Ryy) = ((float)(along * along * sin * sin + across * across * cos * cos), (float)((along * along - across * across) * sin * cos), (float)(along * along * cos * cos + across * across * sin * sin));
            (echo.MovedX, echo.MovedY, echo.MovedS) = ((float)(30 * random.NextGaussian()), (float)(30 * random.NextGaussian()), (float)(0.05 * random.NextGaussian()));
            echo.Geometry = new BiasGeometry { Ux = (float)sin, Uy = (float)cos, RangeM = (float)random.NextDouble(2e4, 2e5), Slope = (float)random.NextDouble(0, 0.3) };
        }

        return stretch;
    }

    /// <summary>Normal equations of all unknowns; the motion's are about the time of the first plot.</summary>
    private static void AddDensely(in PlotStretch stretch, int plots, int motion, Matrix information, Matrix vector)
    {
        double toS = stretch.Echoes[0].TimeS;
        for (int k = 0; k < plots; k++)
        {
            LastEcho e = stretch.Echoes[k];
            double t = e.TimeS - toS;
            (Matrix weight, _) = Matrix.Of(2, 2, (i, j) => i != j ? e.Rxy : i == 0 ? e.Rxx : e.Ryy).Inverted();
            Matrix z = Matrix.Column((double)e.X + e.MovedX - (double)e.MovedS * stretch.Vx, (double)e.Y + e.MovedY - (double)e.MovedS * stretch.Vy);
            var h = new Matrix(2, information.Rows);
            for (int axis = 0; axis < 2; axis++)
                (h[axis, motion + axis], h[axis, motion + 2 + axis], h[axis, motion + 4 + axis]) = (1.0, t, 0.5 * t * t);
            if (e.Sensor >= 0)
            {
                Bias prior = BiasEstimator.Prior;
                (double ux, double uy, double range, int at) = (e.Geometry.Ux, e.Geometry.Uy, e.Geometry.RangeM, PerSensor * e.Sensor);
                (h[0, at], h[1, at]) = (prior.RangeM * ux, prior.RangeM * uy);
                (h[0, at + 1], h[1, at + 1]) = (prior.Gain * range * ux, prior.Gain * range * uy);
                (h[0, at + 2], h[1, at + 2]) = (prior.AzimuthRad * range * uy, -prior.AzimuthRad * range * ux);
                (h[0, at + 3], h[1, at + 3]) = (-prior.TimeS * stretch.Vx, -prior.TimeS * stretch.Vy);
                (h[0, at + 4], h[1, at + 4]) = (HeightM * e.Geometry.Slope * ux, HeightM * e.Geometry.Slope * uy);
            }

            Matrix told = h.Transposed * weight * h, right = h.Transposed * weight * z;
            for (int i = 0; i < information.Rows; i++)
            {
                vector[i, 0] += right[i, 0];
                for (int j = 0; j < information.Rows; j++)
                    information[i, j] += told[i, j];
            }
        }

        for (int i = 4; i < PerFlight; i++)
            information[motion + i, motion + i] += 1.0 / (AccelerationMps2 * AccelerationMps2);
    }

    /// <summary>Solution and diagonal of the inverse, by elimination with pivots.</summary>
    private static (double[] X, double[] Variance) Solve(Matrix a, Matrix b)
    {
        int n = a.Rows;
        Matrix m = Matrix.Of(n, 2 * n + 1, (i, j) => j < n ? a[i, j] : j == n ? b[i, 0] : j - n - 1 == i ? 1.0 : 0.0);
        for (int k = 0; k < n; k++)
        {
            int pivot = Enumerable.Range(k, n - k).MaxBy(i => Math.Abs(m[i, k]));
            for (int j = 0; j < m.Columns; j++)
                (m[k, j], m[pivot, j]) = (m[pivot, j], m[k, j]);
            for (int i = 0; i < n; i++)
            {
                double factor = i == k ? 0.0 : m[i, k] / m[k, k];
                for (int j = k; factor != 0.0 && j < m.Columns; j++)
                    m[i, j] -= factor * m[k, j];
            }
        }

        return ([.. Enumerable.Range(0, n).Select(i => m[i, n] / m[i, i])], [.. Enumerable.Range(0, n).Select(i => m[i, n + 1 + i] / m[i, i])]);
    }
}
