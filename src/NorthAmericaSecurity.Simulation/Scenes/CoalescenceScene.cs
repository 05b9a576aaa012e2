using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>
/// The scene on which Poisson multi-Bernoulli filters are compared (Williams, IEEE Trans. AES 51, 2015; García-Fernández, Williams, Granström and Svensson, IEEE Trans. AES 54, 2018):
/// four targets of nearly constant velocity come together in the middle of 81 steps, where one of them dies; 300 by 300 m, plots of σ 1 m, Pd 0.9, ten false plots a step.
/// The states are drawn in the middle and run forwards and backwards from there.
/// </summary>
public static class CoalescenceScene
{
    private const int Targets = 4, Steps = 81, Middle = 41;
    private const double SideM = 300.0, SigmaM = 1.0, Pd = 0.9, ClutterPerStep = 10.0;

    /// <summary>Spread of the states in the middle: metres and metres per second.</summary>
    private const double MeetingSigmaM = 0.3, MeetingSigmaMps = 0.27;

    /// <summary>Spectral density of the acceleration on each axis, m²/s³.</summary>
    private const double AccelerationDensity = 0.02;

    private static readonly uint TruthKey = CounterRandom.KeyOf("coalescence");

    /// <summary>The scene with the plots of one run; every run of a seed has the same truth.</summary>
    public static Scene Make(ulong seed, int run)
    {
        var channel = new Channel { RangeMaxM = SideM, SigmaRangeM = SigmaM, Pd = Pd, ClutterPerScan = ClutterPerStep, AreaM2 = SideM * SideM };
        var sensor = new Sensor { Id = "P", Antenna = Antenna.Planar(SideM / 2, SideM / 2), PeriodS = 1.0, Adsb = channel };
        Trajectory[] truth = [.. Enumerable.Range(0, Targets).Select(i => Walk(seed, i))];
        var plots = new List<(double Order, Plot Plot)>();
        for (int step = 1; step <= Steps; step++)
        {
            for (int i = 0; i < Targets; i++)
            {
                var random = new CounterRandom(seed, CounterRandom.KeyOf("P") + (uint)run, (uint)step, (uint)i);
                int cursor = 0;
                if (!truth[i].TryAt(step, ref cursor, out Ecef at, out _) || random.NextDouble() >= Pd)
                    continue;
                plots.Add((random.NextDouble(), At(step, at.X + SigmaM * random.NextGaussian(), at.Y + SigmaM * random.NextGaussian(), i)));
            }

            var clutter = new CounterRandom(seed, CounterRandom.KeyOf("P") + (uint)run, (uint)step, uint.MaxValue);
            for (int count = clutter.NextPoisson(ClutterPerStep); count > 0; count--)
                plots.Add((clutter.NextDouble(), At(step, clutter.NextDouble(0.0, SideM), clutter.NextDouble(0.0, SideM), Plot.NoTruth)));
        }

        // The order within a step tells nothing of who made a plot.
        return new Scene(Planar: true, [sensor], truth, [.. plots.OrderBy(p => p.Plot.TimeS).ThenBy(p => p.Order).Select(p => p.Plot)]);
    }

    private static Plot At(double timeS, double x, double y, int target) => Plot.Empty with
    {
        TimeS = timeS,
        Form = PlotForm.Planar,
        First = x,
        Second = y,
        SigmaM = (float)SigmaM,
        Channels = Channels.Adsb,
        TruthId = target,
    };

    private static Trajectory Walk(ulong seed, int number)
    {
        var random = new CounterRandom(seed, TruthKey, (uint)number);
        var knots = new Knot[Steps];
        double centre = SideM / 2;
        knots[Middle - 1] = new Knot(
            Middle, new Ecef(centre + MeetingSigmaM * random.NextGaussian(), centre + MeetingSigmaM * random.NextGaussian(), 0.0),
            new Ecef(MeetingSigmaMps * random.NextGaussian(), MeetingSigmaMps * random.NextGaussian(), 0.0), 0);
        for (int step = Middle; step < Steps; step++)
            knots[step] = Step(knots[step - 1], 1.0, ref random);
        for (int step = Middle - 2; step >= 0; step--)
            knots[step] = Step(knots[step + 1], -1.0, ref random);
        // The first one's last step is the one before the middle.
        return new Trajectory((number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), number == 0 ? knots[..(Middle - 1)] : knots);
    }

    /// <summary>One second on or back: white noise acceleration, integrated once for the velocity and twice for the position.</summary>
    private static Knot Step(Knot from, double dt, ref CounterRandom random)
    {
        double sigma = Math.Sqrt(AccelerationDensity);
        double u1 = random.NextGaussian(), u2 = random.NextGaussian(), w1 = random.NextGaussian(), w2 = random.NextGaussian();
        // Cov of (Δv, Δx) per unit density: [1, 1/2; 1/2, 1/3] = L Lᵀ with L = [1, 0; 1/2, 1/√12].
        var velocity = new Ecef(sigma * u1, sigma * u2, 0.0);
        var position = new Ecef(sigma * (u1 / 2 + w1 / Math.Sqrt(12)), sigma * (u2 / 2 + w2 / Math.Sqrt(12)), 0.0);
        return new Knot(from.TimeS + dt, from.Position + dt * from.Velocity + dt * position, from.Velocity + velocity, 0);
    }
}
