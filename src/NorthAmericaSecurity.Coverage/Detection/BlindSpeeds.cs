namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>
/// How often Doppler processing hides a target that flies in a direction unknown. A pulse repetition frequency is blind to radial speeds within a notch of zero and of each multiple
/// of its blind speed λ·PRF/2 (M. I. Skolnik, Introduction to Radar Systems, 3rd ed., 3.2 and 3.3); a look uses several, and the energy of those that are not blind is left.
/// With the heading uniform, the radial speed v·cos θ has the arcsine distribution.
/// </summary>
public static class BlindSpeeds
{
    private const int Headings = 7200;

    /// <summary>Shares of headings, summing to 1, at which none, one, … all of the repetition frequencies see a target of that speed in m/s.</summary>
    public static double[] Shares(double speedMps, IReadOnlyList<double> blindSpeedsMps, double notchMps)
    {
        int count = Math.Max(1, blindSpeedsMps.Count);
        double[] shares = new double[count + 1];
        for (int h = 0; h < Headings; h++)
        {
            double radial = speedMps * Math.Cos(0.5 * Math.PI * (h + 0.5) / Headings);
            int seeing = 0;
            if (radial >= notchMps)
            {
                foreach (double blind in blindSpeedsMps)
                    seeing += Math.Abs(radial - blind * Math.Round(radial / blind)) >= notchMps ? 1 : 0;
                if (blindSpeedsMps.Count == 0)
                    seeing = 1;
            }

            shares[seeing] += 1.0 / Headings;
        }

        return shares;
    }
}
