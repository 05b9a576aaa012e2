using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>
/// How far geometric height lies above pressure altitude: a smooth field of place between plus and minus its amplitude, a sum of waves of 800 to 3,000 km as weather has them.
/// An altimeter does not know it; a radar's slant range is shaped by it.
/// </summary>
public sealed class PressureField
{
    private const int Waves = 4;

    private readonly (double Amplitude, double East, double North, double Phase)[] _waves;

    /// <param name="seed">Another seed is other weather.</param>
    /// <param name="amplitudeM">The field stays within plus and minus this, in metres; 0 for none.</param>
    public PressureField(ulong seed, double amplitudeM)
    {
        var random = new CounterRandom(seed, CounterRandom.KeyOf("pressure field"));
        var weights = new double[Waves];
        _waves = new (double, double, double, double)[Waves];
        for (int i = 0; i < Waves; i++)
        {
            weights[i] = random.NextDouble(0.5, 1.0);
            // Radians per degree of arc of 111 km.
            double number = Math.Tau / (random.NextDouble(800.0, 3000.0) / 111.0), direction = random.NextDouble(0.0, Math.Tau);
            _waves[i] = (weights[i], number * Math.Sin(direction), number * Math.Cos(direction), random.NextDouble(0.0, Math.Tau));
        }

        double total = weights.Sum();
        for (int i = 0; i < Waves; i++)
            _waves[i].Amplitude *= amplitudeM / total;
    }

    /// <summary>Geometric height less pressure altitude, in metres, at a place.</summary>
    public double At(double latitudeDeg, double longitudeDeg)
    {
        double sum = 0.0, east = longitudeDeg * Math.Cos(Units.ToRadians(latitudeDeg));
        foreach ((double amplitude, double e, double n, double phase) in _waves)
            sum += amplitude * Math.Sin(e * east + n * latitudeDeg + phase);
        return sum;
    }

    /// <summary>The point at its geometric height, of a point whose height is pressure altitude.</summary>
    public Ecef Raise(Ecef point)
    {
        Ecef normal = Wgs84.Normal(point, out _);
        return point + At(Wgs84.LatitudeDeg(normal), Wgs84.LongitudeDeg(normal)) * normal;
    }
}
