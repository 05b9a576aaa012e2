using System.Runtime.Intrinsics;

namespace NorthAmericaSecurity.Fusion.Filtering;

/// <summary>
/// The horizontal state of a track: up to four motion models side by side, each a lane of every vector. Position (m) and velocity (m/s) east and north in the
/// track's frame, their covariance (x, y, u, v; upper triangle), and the probability of each model.
/// </summary>
internal struct Kinematics
{
    public Vector256<double> X, Y, U, V;
    public Vector256<double> Pxx, Pxy, Pxu, Pxv, Pyy, Pyu, Pyv, Puu, Puv, Pvv;
    public Vector256<double> Mu;

    /// <summary>Rate of turn in rad/s of each model.</summary>
    public Vector256<double> Omega;

    /// <summary>Probability from which a model counts for <see cref="ReachOfModels"/>.</summary>
    private const double LikelyModel = 0.003;

    /// <summary>
    /// Of the models that are not unlikely: how far in metres the farthest mean is from the mixture's, and how much farther each second; and so many of the greatest standard deviation about it.
    /// </summary>
    public readonly (double OffM, double OffGrowthMps, double RadiusM, double GrowthMps) ReachOfModels(in Moments m, double sigmas)
    {
        Vector256<double> dx = X - Vector256.Create(m.X), dy = Y - Vector256.Create(m.Y), du = U - Vector256.Create(m.U), dv = V - Vector256.Create(m.V), times = Vector256.Create(sigmas);
        Vector256<double> likely = Vector256.GreaterThan(Mu, Vector256.Create(LikelyModel));
        Vector256<double> radius = times * Vector256.Sqrt(Vector256.Max(Pxx, Pyy)), growth = times * Vector256.Sqrt(Vector256.Max(Puu, Pvv));
        return (Greatest(Vector256.Sqrt(dx * dx + dy * dy) & likely), Greatest(Vector256.Sqrt(du * du + dv * dv) & likely), Greatest(radius & likely), Greatest(growth & likely));

        static double Greatest(Vector256<double> a)
        {
            Vector128<double> pairs = Vector128.Max(a.GetLower(), a.GetUpper());
            return Math.Max(pairs.GetElement(0), pairs.GetElement(1));
        }
    }

    /// <summary>Mean and covariance of the mixture of the models.</summary>
    public readonly Moments Mean()
    {
        Moments m = default;
        m.X = Vector256.Dot(Mu, X);
        m.Y = Vector256.Dot(Mu, Y);
        m.U = Vector256.Dot(Mu, U);
        m.V = Vector256.Dot(Mu, V);
        Vector256<double> dx = X - Vector256.Create(m.X), dy = Y - Vector256.Create(m.Y), du = U - Vector256.Create(m.U), dv = V - Vector256.Create(m.V);
        m.Pxx = Vector256.Dot(Mu, Pxx + dx * dx);
        m.Pxy = Vector256.Dot(Mu, Pxy + dx * dy);
        m.Pyy = Vector256.Dot(Mu, Pyy + dy * dy);
        m.Puu = Vector256.Dot(Mu, Puu + du * du);
        m.Puv = Vector256.Dot(Mu, Puv + du * dv);
        m.Pvv = Vector256.Dot(Mu, Pvv + dv * dv);
        return m;
    }
}

/// <summary>Mean position (m) and velocity (m/s) of a track in its frame, with the covariances of each.</summary>
internal struct Moments
{
    public double X, Y, U, V, Pxx, Pxy, Pyy, Puu, Puv, Pvv;
}
