namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>A mean and a covariance of (x, y, u, v).</summary>
internal sealed record Gaussian(Matrix Mean, Matrix Covariance);

/// <summary>One plot seen from one Gaussian: innovation, its covariance, the covariance of state and plot, and the likelihood.</summary>
internal sealed record Seen(Matrix Innovation, Matrix Variance, Matrix Cross, double Likelihood);

/// <summary>The Kalman filter of a coordinated turn, as textbooks have it: matrices, one model, nothing saved.</summary>
internal static class TextbookFilter
{
    /// <summary>Transition over t seconds, of either sign.</summary>
    public static Matrix Transition(MotionModel model, double t)
    {
        double w = model.TurnDegPerS * Math.PI / 180.0;
        double s = w == 0.0 ? t : Math.Sin(w * t) / w, c = w == 0.0 ? 0.0 : (1.0 - Math.Cos(w * t)) / w;
        double[,] f =
        {
            { 1, 0, s, -c },
            { 0, 1, c, s },
            { 0, 0, Math.Cos(w * t), -Math.Sin(w * t) },
            { 0, 0, Math.Sin(w * t), Math.Cos(w * t) },
        };
        return Matrix.Of(4, 4, (i, j) => f[i, j]);
    }

    /// <summary>Acceleration density along and across the velocity, in the axes of the plane; below some 20 m/s the direction counts less and less.</summary>
    public static Matrix Density(MotionModel model, Matrix state)
    {
        var v = Matrix.Column(state[2, 0], state[3, 0]);
        double speed2 = v[0, 0] * v[0, 0] + v[1, 0] * v[1, 0];
        Matrix across = Matrix.Of(2, 2, (i, j) => i == j ? model.NoiseAcross : 0.0);
        return across + (model.NoiseAlong - model.NoiseAcross) / (speed2 + 400.0) * (v * v.Transposed);
    }

    public static Gaussian Predict(MotionModel model, Gaussian g, double dt)
    {
        Matrix f = Transition(model, dt), mean = f * g.Mean, d = Density(model, mean);
        double[,] powers = { { dt * dt * dt / 3.0, dt * dt / 2.0 }, { dt * dt / 2.0, dt } };
        Matrix q = Matrix.Of(4, 4, (i, j) => d[i % 2, j % 2] * powers[i / 2, j / 2]);
        return new Gaussian(mean, f * g.Covariance * f.Transposed + q);
    }

    /// <summary>The plot was taken h ≤ 0 seconds after the state.</summary>
    public static Seen See(MotionModel model, Gaussian g, double h, Matrix plot, Matrix noise)
    {
        Matrix f = Transition(model, h), observe = Matrix.Of(2, 4, (i, j) => f[i, j]);
        Matrix s = observe * g.Covariance * observe.Transposed + noise + (-h * h * h / 3.0) * Density(model, g.Mean);
        Matrix innovation = plot - observe * g.Mean;
        (Matrix inverse, double determinant) = s.Inverted();
        double distance2 = (innovation.Transposed * inverse * innovation)[0, 0];
        return new Seen(innovation, s, g.Covariance * observe.Transposed, Math.Exp(-distance2 / 2.0) / (2.0 * Math.PI * Math.Sqrt(determinant)));
    }

    public static Gaussian Update(Gaussian g, Seen seen)
    {
        Matrix gain = seen.Cross * seen.Variance.Inverted().Inverse;
        return new Gaussian(g.Mean + gain * seen.Innovation, g.Covariance - gain * seen.Variance * gain.Transposed);
    }

    /// <summary>First two moments of a mixture whose weights sum to 1.</summary>
    public static Gaussian Moments(IReadOnlyList<(double Weight, Gaussian Part)> mixture)
    {
        Matrix mean = mixture.Select(m => m.Weight * m.Part.Mean).Aggregate((a, b) => a + b);
        Matrix covariance = mixture.Select(m => m.Weight * (m.Part.Covariance + (m.Part.Mean - mean) * (m.Part.Mean - mean).Transposed)).Aggregate((a, b) => a + b);
        return new Gaussian(mean, covariance);
    }
}
