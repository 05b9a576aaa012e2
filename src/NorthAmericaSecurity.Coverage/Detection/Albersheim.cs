namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// Signal-to-noise ratio that a steady target needs (W. J. Albersheim, "A closed-form approximation to Robertson's detection characteristics", Proc. IEEE 69(7), 1981;
/// the inverse after M. A. Richards, Fundamentals of Radar Signal Processing, 2nd ed., 6.3). He claims 0.2 dB for Pfa of 1e-7 to 1e-3, Pd of 0.1 to 0.9 and up to 8,096
/// pulses through a linear detector; against the exact square-law detector it is 0.3 dB from Pd 0.3 on, and up to 4 dB at 0.1. The engine evaluates <see cref="Detector"/>; this is
/// a check on it.
/// </summary>
public static class Albersheim
{
    /// <summary>Signal-to-noise ratio of one pulse, in dB, for a number of noncoherently integrated pulses.</summary>
    public static double RequiredSnrDb(double pd, double pfa, int pulses = 1)
    {
        double a = Math.Log(0.62 / pfa), b = Math.Log(pd / (1.0 - pd));
        return -5.0 * Math.Log10(pulses) + Slope(pulses) * Math.Log10(a + 0.12 * a * b + 1.7 * b);
    }

    /// <summary>Probability of detection at a signal-to-noise ratio of one pulse in dB.</summary>
    public static double Pd(double snrDb, double pfa, int pulses = 1)
    {
        double a = Math.Log(0.62 / pfa);
        double z = Math.Pow(10.0, (snrDb + 5.0 * Math.Log10(pulses)) / Slope(pulses));
        return 1.0 / (1.0 + Math.Exp(-(z - a) / (1.7 + 0.12 * a)));
    }

    private static double Slope(int pulses) => 6.2 + 4.54 / Math.Sqrt(pulses + 0.44);
}
