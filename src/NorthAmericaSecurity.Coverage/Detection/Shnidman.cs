using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// Signal-to-noise ratio that a steady or fluctuating target needs (D. A. Shnidman, "Determination of required SNR values", IEEE Trans. AES 38(3), 2002). He claims
/// 0.5 dB for Pfa of 1e-9 to 1e-3, Pd of 0.1 to 0.99 and up to 100 pulses through a square-law detector; against the exact one it is 0.3 dB for a steady target, and up to 1.1 dB for case I
/// at the ends of Pd. The engine evaluates <see cref="Detector"/>; this is a check on it.
/// </summary>
public static class Shnidman
{
    private const double LeastPd = 0.1, GreatestPd = 0.99;

    /// <summary>Signal-to-noise ratio of one pulse, in dB, for a number of noncoherently integrated pulses.</summary>
    public static double RequiredSnrDb(double pd, double pfa, int pulses, Swerling swerling)
    {
        double eta = Math.Sqrt(-0.8 * Math.Log(4.0 * pfa * (1.0 - pfa))) + Math.Sign(pd - 0.5) * Math.Sqrt(-0.8 * Math.Log(4.0 * pd * (1.0 - pd)));
        double alpha = pulses < 40 ? 0.0 : 0.25;
        double steady = eta * (eta + 2.0 * Math.Sqrt(pulses / 2.0 + alpha - 0.25));
        double lossDb = (((17.7006 * pd - 18.4496) * pd + 14.5339) * pd - 3.525) / Detector.Shape(swerling, pulses);
        if (pd > 0.872)
            lossDb += (Math.Exp(27.31 * pd - 25.14) + (pd - 0.8) * (0.7 * Math.Log(1e-5 / pfa) + (2.0 * pulses - 20.0) / 80.0)) / Detector.Shape(swerling, pulses);
        return lossDb + 10.0 * Math.Log10(steady / pulses);
    }

    /// <summary>Probability of detection at a signal-to-noise ratio of one pulse in dB; NaN outside of 0.1 to 0.99, where the formula is silent.</summary>
    public static double Pd(double snrDb, double pfa, int pulses, Swerling swerling)
    {
        if (snrDb < RequiredSnrDb(LeastPd, pfa, pulses, swerling) || snrDb > RequiredSnrDb(GreatestPd, pfa, pulses, swerling))
            return double.NaN;
        double low = LeastPd, high = GreatestPd;
        for (int i = 0; i < 50; i++)
        {
            double middle = 0.5 * (low + high);
            if (RequiredSnrDb(middle, pfa, pulses, swerling) < snrDb)
                low = middle;
            else
                high = middle;
        }

        return 0.5 * (low + high);
    }
}
