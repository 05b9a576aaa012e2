using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NorthAmericaSecurity.Fusion.Filtering;

/// <summary>
/// The horizontal filter: interacting multiple models (Blom and Bar-Shalom, IEEE Transactions on Automatic Control 33, 1988) of coordinated turns
/// (Bar-Shalom, Li and Kirubarajan, Estimation with Applications to Tracking and Navigation, 2001, sections 11.6 and 11.7), with the probabilities of transition by elapsed
/// time; a model's rate may follow the flight. The models are the lanes of vectors: what follows is the plain four-state filter, written once.
/// A plot may be older than the track: it is then compared with the state brought back to its time (Bar-Shalom, IEEE Transactions on Aerospace and Electronic
/// Systems 38, 2002, with the process noise in between counted as noise of the plot). It corrects the states and leaves the probabilities of the models.
/// </summary>
internal sealed class ImmFilter
{
    /// <summary>
    /// Longest step in seconds. Models change at the beginning of a step: in one of twelve seconds every turn would be a whole one, and a turn that begins on the way would be neither
    /// steady flight nor a turn.
    /// </summary>
    private const double LongestStepS = 6.0;

    /// <summary>Seconds by which a plot is older than the state from which it tells nothing of the models: they may have changed since.</summary>
    private const double LateS = 0.5;

    /// <summary>Squared speed in m²/s² below which the direction of motion shapes the noise less and less.</summary>
    private const double SlowSquared = 400.0;

    /// <summary>Fastest turn in rad/s that a model follows; the series for the turn hold up to it.</summary>
    private const double FastestTurn = 8.0 * Math.PI / 180.0;

    private readonly Vector256<double> _omega, _noiseAcross, _noiseDifference, _perDwell, _birth, _follow;

    /// <summary>1 for a model whose rate is nought to begin with, else 0.</summary>
    private readonly Vector256<double> _straight;

    private readonly Vector256<double> _next0, _next1, _next2, _next3;
    private readonly double _speedVariance;
    private readonly int _models;
    private readonly bool _follows;

    public ImmFilter(ClassTuning tuning)
    {
        MotionModel[] models = tuning.Models;
        if (models.Length is < 1 or > 4)
            throw new ArgumentException($"a class of targets has one to four motion models, not {models.Length}");
        _models = models.Length;
        _omega = Lanes(m => m.TurnDegPerS * Math.PI / 180.0);
        _noiseAcross = Lanes(m => m.NoiseAcross);
        _noiseDifference = Lanes(m => m.NoiseAlong - m.NoiseAcross);
        _perDwell = Lanes(m => 1.0 / m.DwellS);
        _follow = Lanes(m => m.FollowPerS);
        _straight = Lanes(m => m.TurnDegPerS == 0.0 ? 1.0 : 0.0);
        _follows = models.Any(m => m.FollowPerS > 0.0);
        Span<double> shares = stackalloc double[16];
        for (int i = 0; i < _models; i++)
        {
            double sum = 0.0;
            for (int j = 0; j < _models && j < models[i].Next.Length; j++)
                sum += j == i ? 0.0 : models[i].Next[j];
            for (int j = 0; j < _models && sum > 0.0; j++)
                shares[4 * i + j] = j == i ? 0.0 : models[i].Next[j] / sum;
            if (sum <= 0.0)
                shares[4 * i + i] = 1.0;
        }

        _next0 = Vector256.Create<double>(shares[..4]);
        _next1 = Vector256.Create<double>(shares[4..8]);
        _next2 = Vector256.Create<double>(shares[8..12]);
        _next3 = Vector256.Create<double>(shares[12..16]);

        // A target seen for the first time is in each model for the share of time that dwells and transitions imply, nearly: by dwell.
        double all = models.Sum(m => m.DwellS);
        _birth = Vector256.Create(models[0].DwellS / all, Share(1), Share(2), Share(3));
        _speedVariance = tuning.SpeedSigmaMps * tuning.SpeedSigmaMps;

        double Share(int i) => i < models.Length ? models[i].DwellS / all : 0.0;
        Vector256<double> Lanes(Func<MotionModel, double> of) => Vector256.Create(of(models[0]), Of(1, of), Of(2, of), Of(3, of));
        double Of(int i, Func<MotionModel, double> of) => of(models[Math.Min(i, models.Length - 1)]);
    }

    /// <summary>Number of models in use.</summary>
    public int Models => _models;

    /// <summary>The state of a target seen once, at a position whose covariance is given.</summary>
    public void Begin(out Kinematics k, double x, double y, double rxx, double rxy, double ryy)
    {
        k = default;
        k.X = Vector256.Create(x);
        k.Y = Vector256.Create(y);
        k.Pxx = Vector256.Create(rxx);
        k.Pxy = Vector256.Create(rxy);
        k.Pyy = Vector256.Create(ryy);
        k.Puu = k.Pvv = Vector256.Create(_speedVariance);
        k.Omega = _omega;
        k.Mu = _birth;
    }

    /// <summary>Takes over a state that other models have estimated: every model begins with the mixture's mean and covariance, at its share of the time.</summary>
    public void Adopt(ref Kinematics k)
    {
        Vector256<double> mu = k.Mu;
        Vector256<double> x = Mean(k.X), y = Mean(k.Y), u = Mean(k.U), v = Mean(k.V), dx = k.X - x, dy = k.Y - y, du = k.U - u, dv = k.V - v;
        k = new Kinematics
        {
            X = x,
            Y = y,
            U = u,
            V = v,
            Pxx = Mean(k.Pxx + dx * dx),
            Pxy = Mean(k.Pxy + dx * dy),
            Pxu = Mean(k.Pxu + dx * du),
            Pxv = Mean(k.Pxv + dx * dv),
            Pyy = Mean(k.Pyy + dy * dy),
            Pyu = Mean(k.Pyu + dy * du),
            Pyv = Mean(k.Pyv + dy * dv),
            Puu = Mean(k.Puu + du * du),
            Puv = Mean(k.Puv + du * dv),
            Pvv = Mean(k.Pvv + dv * dv),
            Omega = _omega,
            Mu = _birth,
        };

        Vector256<double> Mean(Vector256<double> values) => Vector256.Create(Vector256.Dot(mu, values));
    }

    /// <summary>Brings a state forward by dt ≥ 0 seconds: the models exchange what they know, then each moves on.</summary>
    public void Predict(ref Kinematics k, double dt)
    {
        if (!(dt > 0.0))
            return;
        int steps = (int)Math.Ceiling(dt / LongestStepS);
        for (int i = 0; i < steps; i++)
            Step(ref k, dt / steps);
    }

    private void Step(ref Kinematics k, double dt)
    {
        if (_models > 1)
            Mix(ref k, dt);
        Move(ref k, dt);
    }

    /// <summary>Mixing: model j starts from the mixture of all models i by the probability of i given that j is in force now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Mix(ref Kinematics k, double dt)
    {
        Vector256<double> stay = Vector256.Exp(_perDwell * Vector256.Create(-dt));
        Vector256<double> kept = k.Mu * stay, left = k.Mu - kept;
        Vector256<double> w0 = Vector256.FusedMultiplyAdd(Lane0(left), _next0, kept.WithLanesOf(0));
        Vector256<double> w1 = Vector256.FusedMultiplyAdd(Lane1(left), _next1, kept.WithLanesOf(1));
        Vector256<double> w2 = Vector256.FusedMultiplyAdd(Lane2(left), _next2, kept.WithLanesOf(2));
        Vector256<double> w3 = Vector256.FusedMultiplyAdd(Lane3(left), _next3, kept.WithLanesOf(3));
        Vector256<double> mu = w0 + w1 + (w2 + w3);
        Vector256<double> scale = Vector256<double>.One / Vector256.Max(mu, Vector256.Create(1e-12));
        w0 *= scale;
        w1 *= scale;
        w2 *= scale;
        w3 *= scale;
        k.Mu = mu;
        // The rate is mixed, too: who enters a turn turns at its rate, who stays keeps the one that he has been found to turn at. What begins straight serves every turn, and keeps what it has found.
        if (_follows)
            k.Omega = Vector256.FusedMultiplyAdd(Vector256.Max(kept * scale, _straight), k.Omega - _omega, _omega);

        // Second moments about the first model's mean: P + d dᵀ, mixed, less the mixed mean's own square.
        Vector256<double> x0 = Lane0(k.X), y0 = Lane0(k.Y), u0 = Lane0(k.U), v0 = Lane0(k.V);
        Vector256<double> dx = k.X - x0, dy = k.Y - y0, du = k.U - u0, dv = k.V - v0;
        Vector256<double> mx = Mixed(dx, w0, w1, w2, w3), my = Mixed(dy, w0, w1, w2, w3), mu_ = Mixed(du, w0, w1, w2, w3), mv = Mixed(dv, w0, w1, w2, w3);
        k.X = x0 + mx;
        k.Y = y0 + my;
        k.U = u0 + mu_;
        k.V = v0 + mv;
        k.Pxx = Mixed(k.Pxx + dx * dx, w0, w1, w2, w3) - mx * mx;
        k.Pxy = Mixed(k.Pxy + dx * dy, w0, w1, w2, w3) - mx * my;
        k.Pxu = Mixed(k.Pxu + dx * du, w0, w1, w2, w3) - mx * mu_;
        k.Pxv = Mixed(k.Pxv + dx * dv, w0, w1, w2, w3) - mx * mv;
        k.Pyy = Mixed(k.Pyy + dy * dy, w0, w1, w2, w3) - my * my;
        k.Pyu = Mixed(k.Pyu + dy * du, w0, w1, w2, w3) - my * mu_;
        k.Pyv = Mixed(k.Pyv + dy * dv, w0, w1, w2, w3) - my * mv;
        k.Puu = Mixed(k.Puu + du * du, w0, w1, w2, w3) - mu_ * mu_;
        k.Puv = Mixed(k.Puv + du * dv, w0, w1, w2, w3) - mu_ * mv;
        k.Pvv = Mixed(k.Pvv + dv * dv, w0, w1, w2, w3) - mv * mv;
    }

    /// <summary>Prediction: F = [I G; 0 R] with R the rotation of the velocity and G its integral, and noise shaped by the direction of motion.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Move(ref Kinematics k, double dt)
    {
        Turn(k.Omega, Vector256.Create(dt), out Vector256<double> s, out Vector256<double> c, out Vector256<double> sin, out Vector256<double> cos);
        Vector256<double> axu = k.Pxu + s * k.Puu - c * k.Puv, axv = k.Pxv + s * k.Puv - c * k.Pvv;
        Vector256<double> ayu = k.Pyu + c * k.Puu + s * k.Puv, ayv = k.Pyv + c * k.Puv + s * k.Pvv;
        k.Pxx += s * (k.Pxu + axu) - c * (k.Pxv + axv);
        k.Pxy += s * (k.Pyu + axv) - c * (k.Pyv - axu);
        k.Pyy += c * (k.Pyu + ayu) + s * (k.Pyv + ayv);
        k.Pxu = axu * cos - axv * sin;
        k.Pxv = axu * sin + axv * cos;
        k.Pyu = ayu * cos - ayv * sin;
        k.Pyv = ayu * sin + ayv * cos;
        Vector256<double> buu = cos * k.Puu - sin * k.Puv, buv = cos * k.Puv - sin * k.Pvv;
        Vector256<double> bvu = sin * k.Puu + cos * k.Puv, bvv = sin * k.Puv + cos * k.Pvv;
        k.Puu = buu * cos - buv * sin;
        k.Puv = buu * sin + buv * cos;
        k.Pvv = bvu * sin + bvv * cos;

        k.X += s * k.U - c * k.V;
        k.Y += c * k.U + s * k.V;
        (k.U, k.V) = (cos * k.U - sin * k.V, sin * k.U + cos * k.V);

        Noise(k, out Vector256<double> qxx, out Vector256<double> qxy, out Vector256<double> qyy);
        Vector256<double> t1 = Vector256.Create(dt), t2 = Vector256.Create(dt * dt / 2.0), t3 = Vector256.Create(dt * dt * dt / 3.0);
        k.Pxx += qxx * t3;
        k.Pxy += qxy * t3;
        k.Pyy += qyy * t3;
        k.Pxu += qxx * t2;
        k.Pxv += qxy * t2;
        k.Pyu += qxy * t2;
        k.Pyv += qyy * t2;
        k.Puu += qxx * t1;
        k.Puv += qxy * t1;
        k.Pvv += qyy * t1;
    }

    /// <summary>What a plot says of a state, model by model.</summary>
    public struct Innovation
    {
        /// <summary>Plot less prediction, in m.</summary>
        public Vector256<double> X, Y;

        /// <summary>P Hᵀ, rows x, y, u, v by columns x, y: columns of P itself unless the plot is older than the state.</summary>
        public Vector256<double> Hxx, Hxy, Hyx, Hyy, Hux, Huy, Hvx, Hvy;

        /// <summary>Inverse of the innovation's covariance.</summary>
        public Vector256<double> Ixx, Ixy, Iyy;

        /// <summary>Squared Mahalanobis distance, and likelihood in 1/m², of each model; the mixture's likelihood for all if the plot is late.</summary>
        public Vector256<double> Distance2, Likelihood;

        /// <summary>Likelihood in 1/m² of the mixture.</summary>
        public double Total;
    }

    /// <summary>Compares a state with a plot taken <paramref name="h"/> ≤ 0 seconds after it, whose position (m) and covariance (m²) are in the state's frame.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Innovate(in Kinematics k, double h, double zx, double zy, double rxx, double rxy, double ryy, out Innovation v)
    {
        Vector256<double> sxx, sxy, syy;
        if (h == 0.0)
        {
            v.X = Vector256.Create(zx) - k.X;
            v.Y = Vector256.Create(zy) - k.Y;
            (v.Hxx, v.Hxy, v.Hyx, v.Hyy) = (k.Pxx, k.Pxy, k.Pxy, k.Pyy);
            (v.Hux, v.Huy, v.Hvx, v.Hvy) = (k.Pxu, k.Pyu, k.Pxv, k.Pyv);
            (sxx, sxy, syy) = (k.Pxx, k.Pxy, k.Pyy);
        }
        else
        {
            Turn(k.Omega, Vector256.Create(h), out Vector256<double> s, out Vector256<double> c, out _, out _);
            v.X = Vector256.Create(zx) - (k.X + s * k.U - c * k.V);
            v.Y = Vector256.Create(zy) - (k.Y + c * k.U + s * k.V);
            v.Hxx = k.Pxx + s * k.Pxu - c * k.Pxv;
            v.Hxy = k.Pxy + c * k.Pxu + s * k.Pxv;
            v.Hyx = k.Pxy + s * k.Pyu - c * k.Pyv;
            v.Hyy = k.Pyy + c * k.Pyu + s * k.Pyv;
            v.Hux = k.Pxu + s * k.Puu - c * k.Puv;
            v.Huy = k.Pyu + c * k.Puu + s * k.Puv;
            v.Hvx = k.Pxv + s * k.Puv - c * k.Pvv;
            v.Hvy = k.Pyv + c * k.Puv + s * k.Pvv;
            sxx = v.Hxx + s * v.Hux - c * v.Hvx;
            sxy = v.Hxy + s * v.Huy - c * v.Hvy;
            syy = v.Hyy + c * v.Huy + s * v.Hvy;
            Noise(k, out Vector256<double> qxx, out Vector256<double> qxy, out Vector256<double> qyy);
            Vector256<double> t3 = Vector256.Create(-h * h * h / 3.0);
            sxx += qxx * t3;
            sxy += qxy * t3;
            syy += qyy * t3;
        }

        sxx += Vector256.Create(rxx);
        sxy += Vector256.Create(rxy);
        syy += Vector256.Create(ryy);
        Vector256<double> determinant = sxx * syy - sxy * sxy;
        Vector256<double> inverse = Vector256<double>.One / determinant;
        v.Ixx = syy * inverse;
        v.Ixy = -sxy * inverse;
        v.Iyy = sxx * inverse;
        v.Distance2 = v.X * (v.Ixx * v.X + v.Ixy * v.Y) + v.Y * (v.Ixy * v.X + v.Iyy * v.Y);
        // Far outside every gate the exponential would leave its fast range.
        v.Likelihood = Vector256.Exp(Vector256.Min(v.Distance2, Vector256.Create(1000.0)) * Vector256.Create(-0.5)) * Vector256.Sqrt(inverse) * Vector256.Create(0.5 / Math.PI);
        v.Total = Vector256.Dot(v.Likelihood, k.Mu);
        if (h < -LateS)
            v.Likelihood = Vector256.Create(v.Total);
    }

    /// <summary>Takes a plot that is certainly the track's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Update(ref Kinematics k, in Innovation v)
    {
        Vector256<double> mu = k.Mu * (v.Likelihood + Vector256.Create(1e-30));
        k.Mu = mu * Vector256.Create(1.0 / Vector256.Sum(mu));
        (Vector256<double> u, Vector256<double> w) = (k.U, k.V);
        Correct(ref k, v);
        Follow(ref k, u, w, k.U - u, k.V - w);
    }

    /// <summary>The Kalman update of each model: x + K ν, P - K S Kᵀ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Correct(ref Kinematics k, in Innovation v)
    {
        Vector256<double> kxx = v.Hxx * v.Ixx + v.Hxy * v.Ixy, kxy = v.Hxx * v.Ixy + v.Hxy * v.Iyy;
        Vector256<double> kyx = v.Hyx * v.Ixx + v.Hyy * v.Ixy, kyy = v.Hyx * v.Ixy + v.Hyy * v.Iyy;
        Vector256<double> kux = v.Hux * v.Ixx + v.Huy * v.Ixy, kuy = v.Hux * v.Ixy + v.Huy * v.Iyy;
        Vector256<double> kvx = v.Hvx * v.Ixx + v.Hvy * v.Ixy, kvy = v.Hvx * v.Ixy + v.Hvy * v.Iyy;
        k.X += kxx * v.X + kxy * v.Y;
        k.Y += kyx * v.X + kyy * v.Y;
        k.U += kux * v.X + kuy * v.Y;
        k.V += kvx * v.X + kvy * v.Y;
        k.Pxx -= kxx * v.Hxx + kxy * v.Hxy;
        k.Pxy -= kxx * v.Hyx + kxy * v.Hyy;
        k.Pxu -= kxx * v.Hux + kxy * v.Huy;
        k.Pxv -= kxx * v.Hvx + kxy * v.Hvy;
        k.Pyy -= kyx * v.Hyx + kyy * v.Hyy;
        k.Pyu -= kyx * v.Hux + kyy * v.Huy;
        k.Pyv -= kyx * v.Hvx + kyy * v.Hvy;
        k.Puu -= kux * v.Hux + kuy * v.Huy;
        k.Puv -= kux * v.Hvx + kuy * v.Hvy;
        k.Pvv -= kvx * v.Hvx + kvy * v.Hvy;
    }

    /// <summary>
    /// Takes several plots of which at most one is the track's (Bar-Shalom and Tse, Automatica 11, 1975, in each model): the mixture over "none" and each plot is brought back to its first two moments.
    /// </summary>
    /// <param name="k">The predicted state, then the updated one.</param>
    /// <param name="none">Probability that none of them is, given that the target exists.</param>
    /// <param name="plots">What each says.</param>
    /// <param name="weights">Probability of each, given that the target exists; with <paramref name="none"/> they sum to 1.</param>
    public void Update(ref Kinematics k, double none, ReadOnlySpan<Innovation> plots, ReadOnlySpan<double> weights)
    {
        Vector256<double> sum = Vector256.Create(none);
        Kinematics mixed = k;
        // Moments about the predicted state: the part of "none" is its covariance alone.
        mixed.X = mixed.Y = mixed.U = mixed.V = Vector256<double>.Zero;
        Scale(ref mixed, sum);
        for (int i = 0; i < plots.Length; i++)
        {
            if (weights[i] <= 0.0)
                continue;
            ref readonly Innovation v = ref plots[i];
            Vector256<double> w = v.Likelihood * Vector256.Create(weights[i] / v.Total);
            Kinematics taken = k;
            Correct(ref taken, v);
            Vector256<double> dx = taken.X - k.X, dy = taken.Y - k.Y, du = taken.U - k.U, dv = taken.V - k.V;
            sum += w;
            mixed.X += w * dx;
            mixed.Y += w * dy;
            mixed.U += w * du;
            mixed.V += w * dv;
            mixed.Pxx += w * (taken.Pxx + dx * dx);
            mixed.Pxy += w * (taken.Pxy + dx * dy);
            mixed.Pxu += w * (taken.Pxu + dx * du);
            mixed.Pxv += w * (taken.Pxv + dx * dv);
            mixed.Pyy += w * (taken.Pyy + dy * dy);
            mixed.Pyu += w * (taken.Pyu + dy * du);
            mixed.Pyv += w * (taken.Pyv + dy * dv);
            mixed.Puu += w * (taken.Puu + du * du);
            mixed.Puv += w * (taken.Puv + du * dv);
            mixed.Pvv += w * (taken.Pvv + dv * dv);
        }

        sum = Vector256.Max(sum, Vector256.Create(1e-30));
        Vector256<double> one = Vector256<double>.One / sum;
        Scale(ref mixed, one);
        Vector256<double> mx = mixed.X * one, my = mixed.Y * one, mu = mixed.U * one, mv = mixed.V * one;
        Vector256<double> probability = k.Mu * sum;
        mixed.Mu = probability * Vector256.Create(1.0 / Vector256.Sum(probability));
        mixed.Pxx -= mx * mx;
        mixed.Pxy -= mx * my;
        mixed.Pxu -= mx * mu;
        mixed.Pxv -= mx * mv;
        mixed.Pyy -= my * my;
        mixed.Pyu -= my * mu;
        mixed.Pyv -= my * mv;
        mixed.Puu -= mu * mu;
        mixed.Puv -= mu * mv;
        mixed.Pvv -= mv * mv;
        mixed.X = k.X + mx;
        mixed.Y = k.Y + my;
        mixed.U = k.U + mu;
        mixed.V = k.V + mv;
        Follow(ref mixed, k.U, k.V, mu, mv);
        k = mixed;
    }

    /// <summary>
    /// Rates of turn that follow the flight: what a plot turned a model's velocity by, times a gain, is what its rate was short of. The rate is the third state of an α-β-γ
    /// filter (Kalata, IEEE Transactions on Aerospace and Electronic Systems 20, 1984) in the across direction; in continuous time the ratio of the gains of rate and
    /// direction is constant, so that one number serves every interval between plots.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Follow(ref Kinematics k, Vector256<double> u, Vector256<double> v, Vector256<double> du, Vector256<double> dv)
    {
        if (!_follows)
            return;
        Vector256<double> turned = (u * dv - v * du) / (u * u + v * v + Vector256.Create(SlowSquared));
        Vector256<double> omega = Vector256.FusedMultiplyAdd(_follow, turned, k.Omega);
        k.Omega = Vector256.Max(Vector256.Min(omega, Vector256.Create(FastestTurn)), Vector256.Create(-FastestTurn));
    }

    private static void Scale(ref Kinematics k, Vector256<double> by)
    {
        k.Pxx *= by;
        k.Pxy *= by;
        k.Pxu *= by;
        k.Pxv *= by;
        k.Pyy *= by;
        k.Pyu *= by;
        k.Pyv *= by;
        k.Puu *= by;
        k.Puv *= by;
        k.Pvv *= by;
    }

    /// <summary>Acceleration density of each model in the frame's axes: its share along the velocity, and across it. A slow target has no direction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Noise(in Kinematics k, out Vector256<double> qxx, out Vector256<double> qxy, out Vector256<double> qyy)
    {
        Vector256<double> uu = k.U * k.U, vv = k.V * k.V;
        Vector256<double> d = _noiseDifference / (uu + vv + Vector256.Create(SlowSquared));
        qxx = _noiseAcross + d * uu;
        qxy = d * (k.U * k.V);
        qyy = _noiseAcross + d * vv;
    }

    /// <summary>
    /// sin(ωt)/ω, (1 - cos ωt)/ω, sin ωt and cos ωt of each model by their series, which need no exception at ω = 0. At 2.8 rad (8°/s for 20 s) they are good to 4e-6.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(Vector256<double> omega, Vector256<double> t, out Vector256<double> s, out Vector256<double> c, out Vector256<double> sin, out Vector256<double> cos)
    {
        Vector256<double> x = omega * t, z = x * x;
        Vector256<double> a = Vector256.FusedMultiplyAdd(z, Vector256.Create(1.0 / 6227020800.0), Vector256.Create(-1.0 / 39916800.0));
        a = Vector256.FusedMultiplyAdd(z, a, Vector256.Create(1.0 / 362880.0));
        a = Vector256.FusedMultiplyAdd(z, a, Vector256.Create(-1.0 / 5040.0));
        a = Vector256.FusedMultiplyAdd(z, a, Vector256.Create(1.0 / 120.0));
        a = Vector256.FusedMultiplyAdd(z, a, Vector256.Create(-1.0 / 6.0));
        a = Vector256.FusedMultiplyAdd(z, a, Vector256<double>.One);
        Vector256<double> b = Vector256.FusedMultiplyAdd(z, Vector256.Create(-1.0 / 87178291200.0), Vector256.Create(1.0 / 479001600.0));
        b = Vector256.FusedMultiplyAdd(z, b, Vector256.Create(-1.0 / 3628800.0));
        b = Vector256.FusedMultiplyAdd(z, b, Vector256.Create(1.0 / 40320.0));
        b = Vector256.FusedMultiplyAdd(z, b, Vector256.Create(-1.0 / 720.0));
        b = Vector256.FusedMultiplyAdd(z, b, Vector256.Create(1.0 / 24.0));
        b = Vector256.FusedMultiplyAdd(z, b, Vector256.Create(-1.0 / 2.0));
        s = a * t;
        sin = a * x;
        cos = Vector256.FusedMultiplyAdd(z, b, Vector256<double>.One);
        c = -b * x * t;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Mixed(Vector256<double> a, Vector256<double> w0, Vector256<double> w1, Vector256<double> w2, Vector256<double> w3) =>
        Vector256.FusedMultiplyAdd(w0, Lane0(a), w1 * Lane1(a)) + Vector256.FusedMultiplyAdd(w2, Lane2(a), w3 * Lane3(a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Lane0(Vector256<double> a) => Vector256.Shuffle(a, Vector256.Create(0L, 0, 0, 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Lane1(Vector256<double> a) => Vector256.Shuffle(a, Vector256.Create(1L, 1, 1, 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Lane2(Vector256<double> a) => Vector256.Shuffle(a, Vector256.Create(2L, 2, 2, 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Lane3(Vector256<double> a) => Vector256.Shuffle(a, Vector256.Create(3L, 3, 3, 3));
}

internal static class LaneExtensions
{
    private static readonly Vector256<double> s_lane0 = Vector256.Create(-1L, 0, 0, 0).AsDouble(), s_lane1 = Vector256.Create(0L, -1, 0, 0).AsDouble();
    private static readonly Vector256<double> s_lane2 = Vector256.Create(0L, 0, -1, 0).AsDouble(), s_lane3 = Vector256.Create(0L, 0, 0, -1).AsDouble();

    /// <summary>The vector with every lane zero but one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> WithLanesOf(this Vector256<double> a, int lane) => a & (lane switch { 0 => s_lane0, 1 => s_lane1, 2 => s_lane2, _ => s_lane3 });
}
