using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>The filter of lanes against the same filters written with matrices, one model at a time.</summary>
public class ImmFilterTests
{
    private static readonly MotionModel[] Models =
    [
        new("steady", 0.0, 0.4, 0.1, 200.0) { Next = [0, 0.45, 0.45, 0.1] },
        new("left turn", 3.0, 0.3, 0.7, 45.0) { Next = [0.9, 0, 0.05, 0.05] },
        new("right turn", -2.5, 0.3, 0.3, 60.0) { Next = [6, 1, 0, 1] },
        new("agile", 0.0, 20.0, 100.0, 20.0) { Next = [0.6, 0.2, 0.2, 0] },
    ];

    public static TheoryData<double, double> TurnsAndSteps()
    {
        var data = new TheoryData<double, double>();
        foreach (double turn in (double[])[0, 3, -3, 1.2, 6])
            foreach (double dt in (double[])[0.05, 1, 4.8, 12, 20])
                data.Add(turn, dt);
        return data;
    }

    [Theory]
    [MemberData(nameof(TurnsAndSteps))]
    public void One_model_predicts_as_a_textbook_filter(double turn, double dt)
    {
        var model = new MotionModel("one", turn, 2.0, 0.5, 100.0);
        var filter = new ImmFilter(Tuning(model));
        var random = new CounterRandom(1, (uint)(100 + turn), (uint)(100 * dt));
        Gaussian g = Draw(ref random);
        Kinematics k = Kinematic([g], [1.0]);
        k.Omega = Rates(filter);
        filter.Predict(ref k, dt);
        int steps = Steps(dt);
        for (int i = 0; i < steps; i++)
            g = TextbookFilter.Predict(model, g, dt / steps);
        Same(g, Lane(k, 0), 1e-10);
    }

    [Fact]
    public void A_long_prediction_in_straight_flight_is_that_of_one_step()
    {
        var model = new MotionModel("one", 0.0, 2.0, 2.0, 100.0);
        var filter = new ImmFilter(Tuning(model));
        var random = new CounterRandom(2);
        Gaussian g = Draw(ref random);
        Kinematics k = Kinematic([g], [1.0]);
        k.Omega = Rates(filter);
        filter.Predict(ref k, 93.7);
        Same(TextbookFilter.Predict(model, g, 93.7), Lane(k, 0), 1e-10);
    }

    [Theory]
    [MemberData(nameof(TurnsAndSteps))]
    public void One_model_takes_a_plot_of_now_and_one_that_is_late_as_a_textbook_filter(double turn, double late)
    {
        var model = new MotionModel("one", turn, 2.0, 0.5, 100.0);
        var filter = new ImmFilter(Tuning(model));
        var random = new CounterRandom(3, (uint)(100 + turn), (uint)(100 * late));
        foreach (double h in (double[])[0.0, -late])
        {
            Gaussian g = Draw(ref random);
            Matrix noise = Matrix.RandomCovariance(ref random, 80, 200), plot = PlotNear(ref random, g, model, h);
            Seen seen = TextbookFilter.See(model, g, h, plot, noise);
            Kinematics k = Kinematic([g], [1.0]);
            k.Omega = Rates(filter);
            filter.Innovate(k, h, plot[0, 0], plot[1, 0], noise[0, 0], noise[0, 1], noise[1, 1], out ImmFilter.Innovation v);
            double tolerance = Math.Abs(turn * h) > 90 ? 1e-4 : 1e-8;
            Assert.Equal(seen.Likelihood, v.Total, tolerance * seen.Likelihood);
            filter.Update(ref k, v);
            Same(TextbookFilter.Update(g, seen), Lane(k, 0), tolerance);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Several_models_mix_and_move_as_a_naive_IMM(int count)
    {
        MotionModel[] models = Models[..count];
        var filter = new ImmFilter(Tuning(models));
        var random = new CounterRandom(4, (uint)count);
        for (int trial = 0; trial < 20; trial++)
        {
            (Gaussian[] parts, double[] mu) = DrawMixture(ref random, count);
            Kinematics k = Kinematic(parts, mu);
            k.Omega = Rates(filter);
            double dt = random.NextDouble(0.1, 20);
            filter.Predict(ref k, dt);
            int steps = Steps(dt);
            (Gaussian[] expected, double[] probabilities) = (parts, mu);
            for (int i = 0; i < steps; i++)
                (expected, probabilities) = NaivePredict(models, expected, probabilities, dt / steps);
            for (int j = 0; j < count; j++)
            {
                Assert.Equal(probabilities[j], k.Mu.GetElement(j), 1e-12);
                Same(expected[j], Lane(k, j), 1e-9);
            }

            Moments all = k.Mean();
            Gaussian moments = TextbookFilter.Moments([.. probabilities.Zip(expected)]);
            Assert.Equal(moments.Mean[0, 0], all.X, 1e-6);
            Assert.Equal(moments.Covariance[0, 1], all.Pxy, 1e-9 * moments.Covariance[0, 0]);
            Assert.Equal(moments.Covariance[2, 2], all.Puu, 1e-9 * moments.Covariance[2, 2]);
        }
    }

    /// <summary>By hand: of a share m of the left turns a part e^(-Δt/τ) stays and keeps its rate; what comes from steady flight turns at the model's own.</summary>
    [Theory]
    [InlineData(0.9)]
    [InlineData(0.02)]
    public void Who_stays_in_a_turn_keeps_the_rate_that_he_was_found_to_turn_at_and_who_enters_turns_at_the_models(double share)
    {
        MotionModel[] models = [new("steady", 0, 1, 1, 100) { Next = [0, 1, 0] }, new("left turn", 3, 1, 1, 20) { Next = [1, 0, 0], FollowPerS = 0.1 }, new("any turn", 0, 1, 1, 30) { Next = [1, 0, 0], FollowPerS = 0.1 }];
        var filter = new ImmFilter(Tuning(models));
        var random = new CounterRandom(6);
        (Gaussian[] parts, _) = DrawMixture(ref random, 3);
        Kinematics k = Kinematic(parts, [0.95 - share, share, 0.05]);
        const double degree = Math.PI / 180.0;
        k.Omega = Vector256.Create(0.0, 5.0 * degree, -2.0 * degree, 0.0);
        filter.Predict(ref k, 4.0);
        double stays = share * Math.Exp(-4.0 / 20.0), enters = (0.95 - share) * (1.0 - Math.Exp(-4.0 / 100.0));
        Assert.Equal((stays * 5.0 + enters * 3.0) / (stays + enters), k.Omega.GetElement(1) / degree, 1e-9);
        Assert.Equal((0.0, -2.0), (k.Omega.GetElement(0), k.Omega.GetElement(2) / degree));
    }

    [Fact]
    public void A_model_without_successors_is_never_left()
    {
        MotionModel[] models = [new("one", 0, 1, 1, 10) { Next = [0, 0] }, new("other", 0, 1, 1, 10) { Next = [0, 0] }];
        var filter = new ImmFilter(Tuning(models));
        var random = new CounterRandom(5);
        (Gaussian[] parts, double[] mu) = DrawMixture(ref random, 2);
        Kinematics k = Kinematic(parts, mu);
        k.Omega = Rates(filter);
        filter.Predict(ref k, 15);
        Assert.Equal(mu[0], k.Mu.GetElement(0), 1e-12);
        Same(TextbookFilter.Predict(models[0], parts[0], 15), Lane(k, 0), 1e-9);
    }

    [Fact]
    public void A_plot_weighs_the_models_by_their_likelihoods()
    {
        var filter = new ImmFilter(Tuning(Models));
        var random = new CounterRandom(6);
        for (int trial = 0; trial < 20; trial++)
        {
            (Gaussian[] parts, double[] mu) = DrawMixture(ref random, 4);
            Matrix noise = Matrix.RandomCovariance(ref random, 80, 200), plot = PlotNear(ref random, parts[0], Models[0], 0);
            Seen[] seen = [.. parts.Select((p, j) => TextbookFilter.See(Models[j], p, 0, plot, noise))];
            Kinematics k = Kinematic(parts, mu);
            k.Omega = Rates(filter);
            filter.Innovate(k, 0, plot[0, 0], plot[1, 0], noise[0, 0], noise[0, 1], noise[1, 1], out ImmFilter.Innovation v);
            double total = seen.Select((s, j) => mu[j] * s.Likelihood).Sum();
            Assert.Equal(total, v.Total, 1e-8 * total);
            filter.Update(ref k, v);
            for (int j = 0; j < 4; j++)
            {
                Assert.Equal(mu[j] * seen[j].Likelihood / total, k.Mu.GetElement(j), 1e-8);
                Same(TextbookFilter.Update(parts[j], seen[j]), Lane(k, j), 1e-8);
            }
        }
    }

    [Theory]
    [InlineData(-0.4, true)]
    [InlineData(-0.6, false)]
    [InlineData(-8.0, false)]
    public void A_late_plot_corrects_every_model_and_weighs_none(double h, bool weighs)
    {
        var filter = new ImmFilter(Tuning(Models));
        var random = new CounterRandom(8, (uint)(-10 * h));
        (Gaussian[] parts, double[] mu) = DrawMixture(ref random, 4);
        Matrix noise = Matrix.RandomCovariance(ref random, 80, 200), plot = PlotNear(ref random, parts[0], Models[0], h);
        Seen[] seen = [.. parts.Select((p, j) => TextbookFilter.See(Models[j], p, h, plot, noise))];
        Kinematics k = Kinematic(parts, mu);
        k.Omega = Rates(filter);
        filter.Innovate(k, h, plot[0, 0], plot[1, 0], noise[0, 0], noise[0, 1], noise[1, 1], out ImmFilter.Innovation v);
        double total = seen.Select((s, j) => mu[j] * s.Likelihood).Sum();
        Assert.Equal(total, v.Total, 1e-8 * total);
        filter.Update(ref k, v);
        for (int j = 0; j < 4; j++)
        {
            Assert.Equal(weighs ? mu[j] * seen[j].Likelihood / total : mu[j], k.Mu.GetElement(j), 1e-8);
            Same(TextbookFilter.Update(parts[j], seen[j]), Lane(k, j), 1e-8);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Several_plots_are_mixed_as_the_moments_of_all_hypotheses(int plots)
    {
        var filter = new ImmFilter(Tuning(Models));
        var random = new CounterRandom(7, (uint)plots);
        for (int trial = 0; trial < 20; trial++)
        {
            (Gaussian[] parts, double[] mu) = DrawMixture(ref random, 4);
            Kinematics k = Kinematic(parts, mu);
            k.Omega = Rates(filter);
            double[] weights = [.. Enumerable.Range(0, plots + 1).Select(_ => random.NextDouble())];
            double sum = weights.Sum();
            weights = [.. weights.Select(w => w / sum)];
            var seen = new Seen[plots][];
            var innovations = new ImmFilter.Innovation[plots];
            for (int i = 0; i < plots; i++)
            {
                double h = -2.0 * i;
                Matrix noise = Matrix.RandomCovariance(ref random, 80, 200), plot = PlotNear(ref random, parts[0], Models[0], h);
                seen[i] = [.. parts.Select((p, j) => TextbookFilter.See(Models[j], p, h, plot, noise))];
                filter.Innovate(k, h, plot[0, 0], plot[1, 0], noise[0, 0], noise[0, 1], noise[1, 1], out innovations[i]);
            }

            filter.Update(ref k, weights[plots], innovations, weights.AsSpan(0, plots));
            for (int j = 0; j < 4; j++)
            {
                // Probability of each hypothesis together with model j: none and late plots leave the models as they are.
                List<(double Weight, Gaussian Part)> mixture = [(weights[plots] * mu[j], parts[j])];
                for (int i = 0; i < plots; i++)
                    mixture.Add((weights[i] * mu[j] * (i > 0 ? 1.0 : seen[i][j].Likelihood / seen[i].Select((s, m) => mu[m] * s.Likelihood).Sum()), TextbookFilter.Update(parts[j], seen[i][j])));
                double probability = mixture.Sum(m => m.Weight);
                Assert.Equal(probability, k.Mu.GetElement(j), 1e-9);
                Same(TextbookFilter.Moments([.. mixture.Select(m => (m.Weight / probability, m.Part))]), Lane(k, j), 1e-7);
            }
        }
    }

    [Fact]
    public void A_target_seen_once_is_where_its_plot_is_and_may_fly_anywhere()
    {
        new ImmFilter(Tuning(Models)).Begin(out Kinematics k, 100, -200, 9, 2, 4);
        for (int j = 0; j < 4; j++)
        {
            Gaussian g = Lane(k, j);
            Assert.Equal((100.0, -200.0, 0.0, 0.0), (g.Mean[0, 0], g.Mean[1, 0], g.Mean[2, 0], g.Mean[3, 0]));
            Assert.Equal((9.0, 2.0, 4.0, 0.0, 22500.0), (g.Covariance[0, 0], g.Covariance[0, 1], g.Covariance[1, 1], g.Covariance[0, 2], g.Covariance[3, 3]));
            Assert.Equal(Models[j].DwellS / 325.0, k.Mu.GetElement(j), 1e-12);
        }
    }

    [Fact]
    public void There_are_one_to_four_models()
    {
        Assert.Throws<ArgumentException>(() => new ImmFilter(Tuning()));
        Assert.Throws<ArgumentException>(() => new ImmFilter(Tuning([.. Models, Models[0]])));
    }

    /// <summary>Interacting multiple models as Blom and Bar-Shalom write them, in loops.</summary>
    private static (Gaussian[] Parts, double[] Mu) NaivePredict(MotionModel[] models, Gaussian[] parts, double[] mu, double dt)
    {
        int n = models.Length;
        var transition = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            double stay = Math.Exp(-dt / models[i].DwellS), others = Enumerable.Range(0, n).Where(j => j != i).Sum(j => models[i].Next[j]);
            for (int j = 0; j < n; j++)
                transition[i, j] = i == j ? stay : (1.0 - stay) * models[i].Next[j] / others;
        }

        double[] after = [.. Enumerable.Range(0, n).Select(j => Enumerable.Range(0, n).Sum(i => transition[i, j] * mu[i]))];
        Gaussian[] moved = [.. Enumerable.Range(0, n).Select(j =>
            TextbookFilter.Predict(models[j], TextbookFilter.Moments([.. Enumerable.Range(0, n).Select(i => (transition[i, j] * mu[i] / after[j], parts[i]))]), dt))];
        return (moved, after);
    }

    /// <summary>Equal steps of at most six seconds.</summary>
    private static int Steps(double dt) => (int)Math.Ceiling(dt / 6.0);

    private static ClassTuning Tuning(params MotionModel[] models) => ClassTuning.Aircraft with { Models = models };

    private static Gaussian Draw(ref CounterRandom random) => new(
        Matrix.Column(random.NextDouble(-2e5, 2e5), random.NextDouble(-2e5, 2e5), 150 * random.NextGaussian(), 150 * random.NextGaussian()),
        Matrix.RandomCovariance(ref random, 150, 120, 8, 12));

    private static (Gaussian[] Parts, double[] Mu) DrawMixture(ref CounterRandom random, int count)
    {
        Gaussian first = Draw(ref random);
        var parts = new Gaussian[count];
        var mu = new double[count];
        for (int j = 0; j < count; j++)
        {
            var shift = Matrix.Column(60 * random.NextGaussian(), 60 * random.NextGaussian(), 8 * random.NextGaussian(), 8 * random.NextGaussian());
            parts[j] = new Gaussian(first.Mean + shift, Matrix.RandomCovariance(ref random, 150, 120, 8, 12));
            mu[j] = random.NextDouble(0.05, 1);
        }

        double sum = mu.Sum();
        return (parts, [.. mu.Select(m => m / sum)]);
    }

    private static Matrix PlotNear(ref CounterRandom random, Gaussian g, MotionModel model, double h)
    {
        Matrix back = TextbookFilter.Transition(model, h) * g.Mean;
        return Matrix.Column(back[0, 0] + 150 * random.NextGaussian(), back[1, 0] + 150 * random.NextGaussian());
    }

    /// <summary>Lanes beyond the models repeat the last and have no probability.</summary>
    /// <summary>The rates of turn with which a filter begins.</summary>
    private static Vector256<double> Rates(ImmFilter filter)
    {
        filter.Begin(out Kinematics k, 0, 0, 1, 0, 1);
        return k.Omega;
    }

    private static Kinematics Kinematic(Gaussian[] parts, double[] mu)
    {
        Kinematics k = default;
        k.X = Lanes(g => g.Mean[0, 0]);
        k.Y = Lanes(g => g.Mean[1, 0]);
        k.U = Lanes(g => g.Mean[2, 0]);
        k.V = Lanes(g => g.Mean[3, 0]);
        k.Pxx = Lanes(g => g.Covariance[0, 0]);
        k.Pxy = Lanes(g => g.Covariance[0, 1]);
        k.Pxu = Lanes(g => g.Covariance[0, 2]);
        k.Pxv = Lanes(g => g.Covariance[0, 3]);
        k.Pyy = Lanes(g => g.Covariance[1, 1]);
        k.Pyu = Lanes(g => g.Covariance[1, 2]);
        k.Pyv = Lanes(g => g.Covariance[1, 3]);
        k.Puu = Lanes(g => g.Covariance[2, 2]);
        k.Puv = Lanes(g => g.Covariance[2, 3]);
        k.Pvv = Lanes(g => g.Covariance[3, 3]);
        k.Mu = Vector256.Create(mu[0], Share(1), Share(2), Share(3));
        return k;

        double Share(int j) => j < mu.Length ? mu[j] : 0.0;
        Vector256<double> Lanes(Func<Gaussian, double> of) => Vector256.Create(of(Part(0)), of(Part(1)), of(Part(2)), of(Part(3)));
        Gaussian Part(int j) => parts[Math.Min(j, parts.Length - 1)];
    }

    private static Gaussian Lane(in Kinematics k, int lane)
    {
        double[] p = [.. ((Vector256<double>[])[k.Pxx, k.Pxy, k.Pxu, k.Pxv, k.Pyy, k.Pyu, k.Pyv, k.Puu, k.Puv, k.Pvv]).Select(v => v.GetElement(lane))];
        int[,] at = { { 0, 1, 2, 3 }, { 1, 4, 5, 6 }, { 2, 5, 7, 8 }, { 3, 6, 8, 9 } };
        return new Gaussian(
            Matrix.Column(k.X.GetElement(lane), k.Y.GetElement(lane), k.U.GetElement(lane), k.V.GetElement(lane)), Matrix.Of(4, 4, (i, j) => p[at[i, j]]));
    }

    /// <summary>Equal, each value to a share of its standard deviation (means) or variances (covariances).</summary>
    private static void Same(Gaussian expected, Gaussian found, double tolerance)
    {
        for (int i = 0; i < 4; i++)
        {
            double sigma = Math.Sqrt(expected.Covariance[i, i]);
            // 2e5 m in 53 bits are known to 3e-11 m.
            Assert.Equal(expected.Mean[i, 0], found.Mean[i, 0], tolerance * Math.Max(sigma, Math.Abs(expected.Mean[i, 0])) + 1e-9);
            for (int j = 0; j < 4; j++)
                Assert.Equal(expected.Covariance[i, j], found.Covariance[i, j], tolerance * 10 * sigma * Math.Sqrt(expected.Covariance[j, j]));
        }
    }
}
