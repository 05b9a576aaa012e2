using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;

namespace NorthAmericaSecurity.Fusion.Sensing;

/// <summary>
/// How dense the targets are that a sensor has not detected yet: the Poisson part of TOMB/P (Williams, IEEE Transactions on Aerospace and Electronic Systems 51, 2015), as one number for each
/// sensor and class of targets. A sensor's first scan tells how many were there when it began to look: the plots that no track explains, less the declared false ones, over the area that it has
/// swept. Each scan then leaves a share of them, and of those that appear in a time.
/// </summary>
internal sealed class UndetectedTargets
{
    private const int Classes = 3;

    /// <summary>Share of the undetected targets that a scan detects, nearly: not each is where the sensor can see it.</summary>
    private const double DetectedInScan = 0.9;

    private static readonly double LogMissed = Math.Log(1.0 - DetectedInScan);

    /// <summary>Scans after which nothing is left of the beginning.</summary>
    private const double LongestMemory = 12.0;

    private readonly Tuning _tuning;
    private readonly double[] _periodS;

    /// <summary>For each sensor and class: targets that a whole scan makes plots of for each one per m², and false plots declared for it.</summary>
    private readonly double[] _perDensity, _declared;

    /// <summary>Time of the first plot of each sensor; plots of its first scan that no track explains, by class, and the density in 1/m² that they tell.</summary>
    private readonly double[] _firstS, _unexplained, _initial;

    public UndetectedTargets(Sensor[] sensors, Tuning tuning)
    {
        _tuning = tuning;
        _periodS = [.. sensors.Select(s => s.PeriodS)];
        _firstS = new double[sensors.Length];
        Array.Fill(_firstS, double.NaN);
        _perDensity = new double[Classes * sensors.Length];
        _declared = new double[Classes * sensors.Length];
        _unexplained = new double[Classes * sensors.Length];
        _initial = new double[Classes * sensors.Length];
        for (int sensor = 0; sensor < sensors.Length; sensor++)
        {
            foreach ((Channels kind, Channel channel) in sensors[sensor].AllChannels)
            {
                int i = IndexOf(sensor, MeasurementModel.ClassOf(kind));
                _perDensity[i] = Math.Max(_perDensity[i], channel.Pd * ClutterMap.AreaOf(channel));
                _declared[i] += channel.ClutterPerScan;
            }

            for (int kind = 0; kind < Classes; kind++)
                _initial[IndexOf(sensor, (TargetClass)kind)] = tuning.Of((TargetClass)kind).InitialDensityPerM2;
        }
    }

    /// <summary>Notes that a sensor is there.</summary>
    public void Seen(int sensor, double timeS)
    {
        if (double.IsNaN(_firstS[sensor]))
            _firstS[sensor] = timeS;
    }

    /// <summary>True in a sensor's first scan, in which <see cref="Count"/> is to be told of its plots.</summary>
    public bool IsFirstScan(int sensor, double timeS) => timeS < _firstS[sensor] + _periodS[sensor];

    /// <summary>Counts a plot of the first scan with the probability that no known track made it; <paramref name="sweptS"/> is the time up to which the sensor has looked.</summary>
    public void Count(int sensor, TargetClass kind, double probability, double sweptS)
    {
        int i = IndexOf(sensor, kind);
        _unexplained[i] += probability;
        double swept = Math.Clamp((sweptS - _firstS[sensor]) / _periodS[sensor], 0.0, 1.0), prior = _tuning.Of(kind).InitialDensityPerM2;
        // The prior is worth one target, and is the least: where a few fly in a part of what the sensor reaches, the mean of the whole would deny them.
        double density = (1.0 + _unexplained[i] - swept * _declared[i]) / (1.0 / prior + swept * _perDensity[i]);
        _initial[i] = Math.Max(prior, density);
    }

    /// <summary>Targets of a class per m² that a sensor has not detected at a time.</summary>
    /// <param name="here">What is believed of the class at the place: the sensor's own numbers are of all that it reaches.</param>
    public double Density(int sensor, TargetClass kind, ClassTuning here, double timeS)
    {
        // λ = (1 - d) λ + b T from scan to scan goes towards b T / d.
        double steady = here.BirthPerM2S * _periodS[sensor] / DetectedInScan, initial = Math.Max(here.InitialDensityPerM2, _initial[IndexOf(sensor, kind)]);
        double scans = Math.Floor((timeS - _firstS[sensor]) / _periodS[sensor]);
        return scans > LongestMemory ? steady : steady + (initial - steady) * Math.Exp(LogMissed * Math.Max(0.0, scans));
    }

    /// <summary>Carries what the first scans told.</summary>
    public void Carry(StateCarrier carrier)
    {
        carrier.Carry(_firstS.AsSpan());
        carrier.Carry(_unexplained.AsSpan());
        carrier.Carry(_initial.AsSpan());
    }

    private static int IndexOf(int sensor, TargetClass kind) => Classes * sensor + (int)kind;
}
