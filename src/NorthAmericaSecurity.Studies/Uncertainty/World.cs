using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Studies.Uncertainty;

/// <summary>What is not known for sure.</summary>
public enum Unknown
{
    Existence,
    Position,
    Elevation,
    Terrain,
    Refraction,
    Performance,
    Availability,
}

/// <summary>What is drawn for one sensor.</summary>
/// <param name="Present">It exists and is up.</param>
/// <param name="Place">Index among the places where it may stand; 0 is the catalogue's.</param>
/// <param name="Lower">How much lower an antenna without survey stands: 0 on the highest post within 2', 1 on the raster's ground at its place.</param>
/// <param name="Performance">Index among <see cref="World.Performances"/>.</param>
public readonly record struct SensorDraw(bool Present, int Place, float Lower, int Performance);

/// <summary>
/// One draw of everything unknown. Each number comes from a counter-based stream keyed by unknown, draw and sensor (or type, for performance: what is wrong with a type's figures is wrong for
/// all its sensors): stages of joining see the same draw, and one unknown can be drawn anew while all others stay, to the last bit.
/// </summary>
public sealed record World(SensorDraw[] Sensors, double RefractivityPerKm, float Sharpness)
{
    /// <summary>Gradient of refractivity at which k is 4/3.</summary>
    public const double StandardRefractivityPerKm = -39.25;

    /// <summary>Middles of seven parts of equal probability of a normal distribution, spread so that their variance is one (within 0.3 %).</summary>
    public static readonly double[] Performances = [-1.6057, -0.8673, -0.4011, 0.0, 0.4011, 0.8673, 1.6057];

    public const int NominalPerformance = 3;

    public static readonly int Unknowns = Enum.GetValues<Unknown>().Length;

    public static World Nominal(int sensors) => new([.. Enumerable.Repeat(new SensorDraw(true, 0, 0.0f, NominalPerformance), sensors)], StandardRefractivityPerKm, 0.0f);

    /// <param name="places">By sensor: how many places it may stand at, the catalogue's among them.</param>
    /// <param name="draws">By unknown: the number of the draw; below 0 it is not drawn and stays nominal.</param>
    public static World Draw(IReadOnlyList<Sensor> sensors, IReadOnlyList<int> places, UncertaintyPlan plan, ulong seed, ReadOnlySpan<int> draws)
    {
        var drawn = new SensorDraw[sensors.Count];
        for (int i = 0; i < drawn.Length; i++)
        {
            Sensor sensor = sensors[i];
            uint key = CounterRandom.KeyOf(sensor.Id);
            bool present = Uniform(seed, draws, Unknown.Existence, key, -1.0) < plan.Existence[(int)sensor.Confidence]
                && Uniform(seed, draws, Unknown.Availability, key, -1.0) < sensor.Availability;
            // The catalogue's own place stands for none of the draws where it is unsure.
            double where = Uniform(seed, draws, Unknown.Position, key, -1.0);
            int place = where < 0.0 || places[i] == 1 ? 0 : 1 + (int)(where * (places[i] - 1));
            double how = Uniform(seed, draws, Unknown.Performance, CounterRandom.KeyOf(sensor.Type), -1.0);
            drawn[i] = new SensorDraw(
                present, place, (float)Uniform(seed, draws, Unknown.Elevation, key, 0.0), how < 0.0 ? NominalPerformance : (int)(how * Performances.Length));
        }

        int air = draws[(int)Unknown.Refraction];
        double refractivity = air < 0 ? StandardRefractivityPerKm
            : plan.Refractivity.Mean + plan.Refractivity.Sigma * new CounterRandom(seed, (uint)Unknown.Refraction, (uint)air).NextGaussian();
        return new World(drawn, refractivity, (float)Uniform(seed, draws, Unknown.Terrain, 0, 0.0));
    }

    private static double Uniform(ulong seed, ReadOnlySpan<int> draws, Unknown unknown, uint key, double nominal)
    {
        int draw = draws[(int)unknown];
        return draw < 0 ? nominal : new CounterRandom(seed, (uint)unknown, (uint)draw, key).NextDouble();
    }
}
