namespace NorthAmericaSecurity.Fusion.Filtering;

/// <summary>Height (m) and climb rate (m/s) of a track with their covariance; <see cref="TimeS"/> is NaN until a height is known.</summary>
internal struct Vertical
{
    public double TimeS, Height, Climb, Phh, Phc, Pcc;

    public readonly bool Known => !double.IsNaN(TimeS);

    /// <summary>Height in metres at a time, the climb carried on for at most half a minute.</summary>
    public readonly double At(double timeS) => Height + Math.Clamp(timeS - TimeS, 0.0, VerticalFilter.LongestClimbS) * Climb;
}

/// <summary>
/// The vertical filter: nearly constant climb rate with white-noise acceleration (Bar-Shalom, Li and Kirubarajan, 2001, section 6.2). Mode C is quantised to 25 or
/// 100 ft: its error is uniform over a step, of variance step²/12, to which the aircraft's own unrest adds.
/// </summary>
internal static class VerticalFilter
{
    /// <summary>Standard deviation in metres of a Mode C height: 100 ft steps, and a little for bounds and delays of the encoder.</summary>
    public const double ModeCSigmaM = 12.0;

    public const double LongestClimbS = 30.0;

    private const double AccelerationDensity = 0.5, ClimbSigmaMps = 10.0;

    /// <summary>Span of heights in metres over which an unrelated plot's height is spread, and the share of heights that are garbled.</summary>
    private const double SpanM = 12_000.0, Garbled = 0.03;

    public static void Update(ref Vertical v, double timeS, double heightM, double sigmaM)
    {
        if (!v.Known)
        {
            v = new Vertical { TimeS = timeS, Height = heightM, Phh = sigmaM * sigmaM, Pcc = ClimbSigmaMps * ClimbSigmaMps };
            return;
        }

        double dt = timeS - v.TimeS;
        if (dt > 0.0)
        {
            v.Height += dt * v.Climb;
            v.Phh += dt * (2.0 * v.Phc + dt * v.Pcc) + AccelerationDensity * dt * dt * dt / 3.0;
            v.Phc += dt * v.Pcc + AccelerationDensity * dt * dt / 2.0;
            v.Pcc += AccelerationDensity * dt;
            v.TimeS = timeS;
        }

        // A late height is compared with the state brought back to its time: H = [1, h].
        double h = Math.Min(0.0, dt), ph = v.Phh + h * v.Phc, pc = v.Phc + h * v.Pcc;
        double s = ph + h * pc + sigmaM * sigmaM, innovation = heightM - v.Height - h * v.Climb;
        // A height that cannot be the track's is a garbled reply, or, if it comes again, the truth: it opens the filter and is not taken.
        if (innovation * innovation > 25.0 * s)
        {
            v.Phh += 2500.0;
            v.Pcc += 25.0;
            return;
        }

        double kh = ph / s, kc = pc / s;
        v.Height += kh * innovation;
        v.Climb += kc * innovation;
        v.Phh -= kh * ph;
        v.Phc -= kh * pc;
        v.Pcc -= kc * pc;
    }

    /// <summary>How much likelier a plot's height is if it is the track's than if it is anyone's.</summary>
    public static double LikelihoodRatio(in Vertical v, double timeS, double heightM, double sigmaM)
    {
        double dt = Math.Clamp(Math.Abs(timeS - v.TimeS), 0.0, LongestClimbS);
        double variance = v.Phh + dt * (2.0 * v.Phc + dt * v.Pcc) + AccelerationDensity * dt * dt * dt / 3.0 + sigmaM * sigmaM;
        double off = heightM - v.Height - (timeS > v.TimeS ? dt : -dt) * v.Climb;
        return Garbled + (1.0 - Garbled) * SpanM * Math.Exp(-off * off / (2.0 * variance)) / Math.Sqrt(2.0 * Math.PI * variance);
    }
}
