using NorthAmericaSecurity.Surveillance.Numerics;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>
/// What a rotating radar measures wrong all the time: measured range = true range × (1 + gain) + bias, measured azimuth = true + bias, time stamp = true time + bias.
/// </summary>
/// <param name="RangeM">Range bias in metres.</param>
/// <param name="Gain">Range gain, of one.</param>
/// <param name="AzimuthDeg">Azimuth bias in degrees clockwise.</param>
/// <param name="TimeS">Time-stamp bias in seconds.</param>
public sealed record RadarBias(double RangeM, double Gain, double AzimuthDeg, double TimeS)
{
    /// <summary>Greatest biases drawn: 150 m, 0.05 %, 0.15°, 0.2 s.</summary>
    public const double MostRangeM = 150.0, MostGain = 0.0005, MostAzimuthDeg = 0.15, MostTimeS = 0.2;

    public static readonly RadarBias None = new(0, 0, 0, 0);

    /// <summary>Uniform biases up to the greatest; those of a sensor depend on the seed and its name alone.</summary>
    public static RadarBias Draw(ulong seed, string sensorId)
    {
        var random = new CounterRandom(seed, CounterRandom.KeyOf(sensorId), CounterRandom.KeyOf("radar bias"));
        double Within(double most) => random.NextDouble(-most, most);
        return new RadarBias(Within(MostRangeM), Within(MostGain), Within(MostAzimuthDeg), Within(MostTimeS));
    }
}

/// <summary>An azimuth that runs away from a time on: by a step, or ever farther.</summary>
/// <param name="SensorId">The radar.</param>
/// <param name="StepDeg">Degrees added at once.</param>
/// <param name="RampDegPerMin">Degrees added per minute.</param>
/// <param name="AtS">Seconds after the scene begins.</param>
public sealed record Runaway(string SensorId, double StepDeg, double RampDegPerMin, double AtS)
{
    /// <summary>Degrees added at a time in seconds after the scene's beginning.</summary>
    public double DegreesAt(double sinceStartS) => sinceStartS < AtS ? 0.0 : StepDeg + RampDegPerMin * (sinceStartS - AtS) / 60.0;
}
