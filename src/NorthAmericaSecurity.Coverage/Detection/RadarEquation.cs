using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// The radar equation, anchored at a published range: SNR = SNR₀ · (σ/σ₀) · (R₀/R)⁴ · G(elevation)², all linear, where SNR₀ is what the reference target needs to be detected with the
/// published probability (M. I. Skolnik, Introduction to Radar Systems, 3rd ed., ch. 2). Transmitter, losses and integration are in the anchor; a look is one coherent dwell, one
/// decision on one sum. Clutter is a target of the cross section σ0·area in the same cell that the Doppler filter weakens by the improvement factor.
/// </summary>
public sealed class RadarEquation
{
    /// <summary>Best that a Doppler filter does against the sea, which moves, in dB: an assumption.</summary>
    public const double GreatestSeaImprovementDb = 30.0;

    // The curve of Pd is kept in steps of 0.1 dB from −30 to 70 dB.
    private const double LeastDb = -30.0, StepsPerDb = 10.0;
    private const int Steps = 1000;

    private readonly RadarPerformance _radar;
    private readonly double _referenceSnr, _targetRcs;
    private readonly float[] _curve = new float[Steps + 1];

    public RadarEquation(RadarPerformance radar, TargetType target)
    {
        _radar = radar;
        double threshold = Detector.Threshold(radar.Pfa, 1);
        _referenceSnr = Detector.RequiredSnr(radar.ReferencePd, threshold, 1, radar.ReferenceSwerling);
        _targetRcs = target.RcsIn(radar.Band);
        double[] shares = BlindSpeeds.Shares(target.SpeedMps, radar.BlindSpeedsMps, radar.NotchMps);
        for (int i = 0; i <= Steps; i++)
        {
            double snr = Decibels.ToLinear(LeastDb + i / StepsPerDb), pd = 0.0;
            for (int seeing = 1; seeing < shares.Length; seeing++)
                pd += shares[seeing] * Detector.Pd(snr * seeing / (shares.Length - 1), threshold, 1, target.Swerling);
            _curve[i] = (float)pd;
        }
    }

    /// <summary>Frequency in GHz that stands for a band.</summary>
    public static double FrequencyGhz(RadarBand band) => band switch
    {
        RadarBand.Hf => 0.015,
        RadarBand.L => 1.3,
        RadarBand.S => 2.9,
        RadarBand.C => 5.5,
        _ => 9.4,
    };

    /// <summary>Signal-to-noise ratio, linear, of a cross section in m² at a slant range in metres, with a one-way gain as a share of the peak's.</summary>
    public double Snr(double rcsM2, double rangeM, double gain)
    {
        double ratio = double.IsNaN(_radar.ReferenceRangeM) ? 1.0 : _radar.ReferenceRangeM / rangeM;
        return _referenceSnr * rcsM2 / _radar.ReferenceRcsM2 * (ratio * ratio) * (ratio * ratio) * gain * gain;
    }

    /// <summary>Signal-to-noise-and-clutter ratio, linear, of the target at a slant range in metres and an elevation in degrees before a surface.</summary>
    public double Ratio(double rangeM, double elevationDeg, in Backdrop backdrop)
    {
        double signal = Snr(_targetRcs, rangeM, AntennaPattern.Gain(_radar, elevationDeg));
        if (double.IsNegativeInfinity(backdrop.ReflectivityDb))
            return signal;
        double area = rangeM * Units.ToRadians(_radar.BeamAzimuthDeg) * _radar.RangeResolutionM;
        double clutter = Snr(Decibels.ToLinear(backdrop.ReflectivityDb) * area, rangeM, AntennaPattern.GainToSurface(_radar, backdrop.ElevationDeg, elevationDeg));
        double improvementDb = backdrop.Sea ? Math.Min(_radar.ImprovementDb, GreatestSeaImprovementDb) : _radar.ImprovementDb;
        return signal / (1.0 + clutter / Decibels.ToLinear(improvementDb));
    }

    /// <summary>Probability that one look detects the target at such a linear ratio, averaged over its unknown heading.</summary>
    public double Pd(double ratio)
    {
        double x = Math.Clamp((Decibels.FromLinear(ratio) - LeastDb) * StepsPerDb, 0.0, Steps - 1e-6);
        int i = (int)x;
        return _curve[i] + (x - i) * (_curve[i + 1] - _curve[i]);
    }
}
