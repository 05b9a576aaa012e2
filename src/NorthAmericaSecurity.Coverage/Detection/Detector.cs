using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// Probability of detection behind a square-law detector that adds N pulses, exactly, for a steady target and Swerling's four cases: with D. A. Shnidman ("The calculation of
/// the probability of detection and the generalized Marcum Q-function", IEEE Trans. IT-35(2), 1989) the sum of N pulses is a gamma variable of N + k degrees, k
/// being Poisson for a steady target and negative binomial for one whose cross section is a gamma variable of a shape K (1, N, 2 and 2N in cases I to IV). One series does for all,
/// and its terms end where the threshold is far below. Good to 1e-14. Signal-to-noise ratios are linear here, and of one pulse.
/// </summary>
public static class Detector
{
    /// <summary>Shape of the distribution of the sum of a target's cross sections over the pulses; infinite if it is steady.</summary>
    public static double Shape(Swerling swerling, int pulses) => swerling switch
    {
        Swerling.I => 1.0,
        Swerling.II => pulses,
        Swerling.III => 2.0,
        Swerling.IV => 2.0 * pulses,
        _ => double.PositiveInfinity,
    };

    /// <summary>Threshold, in units of the mean noise of a pulse, that noise alone exceeds with a probability.</summary>
    public static double Threshold(double pfa, int pulses)
    {
        double low = 0.0, high = pulses - Math.Log(pfa) + 2.0 * Math.Sqrt(-Math.Log(pfa) * pulses);
        for (int i = 0; i < 200 && high - low > 1e-14 * high; i++)
        {
            double middle = 0.5 * (low + high);
            if (NoiseAbove(middle, pulses) > pfa)
                low = middle;
            else
                high = middle;
        }

        return 0.5 * (low + high);
    }

    /// <summary>Probability of detection at a threshold; of one pulse of a Rayleigh target it is Pfa to the power 1 / (1 + SNR).</summary>
    public static double Pd(double snr, double threshold, int pulses, Swerling swerling) =>
        pulses == 1 && (swerling is Swerling.I or Swerling.II) ? Math.Exp(-threshold / (1.0 + snr)) : Sum(snr, threshold, pulses, swerling);

    /// <summary>Signal-to-noise ratio at which the probability of detection at a threshold is reached.</summary>
    public static double RequiredSnr(double pd, double threshold, int pulses, Swerling swerling)
    {
        double low = -120.0, high = 120.0;
        for (int i = 0; i < 60; i++)
        {
            double middle = 0.5 * (low + high);
            if (Pd(Decibels.ToLinear(middle), threshold, pulses, swerling) < pd)
                low = middle;
            else
                high = middle;
        }

        return Decibels.ToLinear(0.5 * (low + high));
    }

    private static double Sum(double snr, double threshold, int pulses, Swerling swerling)
    {
        double shape = Shape(swerling, pulses), mean = pulses * snr;
        double logWeight = double.IsInfinity(shape) ? -mean : -shape * Math.Log(1.0 + mean / shape);
        double growth = mean / (1.0 + mean / shape);
        // below: probability that a gamma variable of N + k degrees is below the threshold; step: what it loses from k to k + 1.
        double below = 1.0 - NoiseAbove(threshold, pulses), logStep = -threshold;
        for (int j = 1; j <= pulses; j++)
            logStep += Math.Log(threshold / j);
        double missed = 0.0;
        for (int k = 0; ; k++)
        {
            missed += Math.Exp(logWeight) * below;
            double step = Math.Exp(logStep);
            if (step < 1e-18 && pulses + k > threshold)
                break;
            below = Math.Max(0.0, below - step);
            logStep += Math.Log(threshold / (pulses + k + 1));
            logWeight += Math.Log(growth * (1.0 + k / shape) / (k + 1));
        }

        return Math.Max(0.0, 1.0 - missed);
    }

    /// <summary>Probability that the sum of N pulses of noise exceeds a threshold.</summary>
    private static double NoiseAbove(double threshold, int pulses)
    {
        double logTerm = -threshold, sum = Math.Exp(logTerm);
        for (int j = 1; j < pulses; j++)
        {
            logTerm += Math.Log(threshold / j);
            sum += Math.Exp(logTerm);
        }

        return sum;
    }
}
