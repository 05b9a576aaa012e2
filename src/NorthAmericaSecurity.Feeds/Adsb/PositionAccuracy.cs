namespace NorthAmericaSecurity.Feeds.Adsb;

/// <summary>Standard deviation in metres of each axis of a position that an aircraft reports, from the radius that holds 95 % of its errors, over √(−2 ln 0.05). NaN where it is not told.</summary>
internal static class PositionAccuracy
{
    private const float RadiusOverSigma = 2.4477f;

    /// <summary>By the navigation accuracy category for position (RTCA DO-260B, table 2-71).</summary>
    public static float OfNacp(int nacp)
    {
        ReadOnlySpan<float> radiusM = [float.NaN, 18520, 7408, 3704, 1852, 926, 555.6f, 185.2f, 92.6f, 30, 10, 3];
        return nacp < radiusM.Length ? radiusM[nacp] / RadiusOverSigma : float.NaN;
    }

    /// <summary>
    /// By the type of a position message: the 95 % radius of DO-260's navigation uncertainty category. Later editions tell there a radius of containment, of which that is at most half.
    /// </summary>
    public static float OfType(int typeCode)
    {
        float radiusM = typeCode switch
        {
            5 or 9 or 20 => 3,
            6 or 10 or 21 => 10,
            7 or 11 => 92.6f,
            12 => 185.2f,
            13 => 463,
            14 => 926,
            15 => 1852,
            16 => 9260,
            17 => 18520,
            _ => float.NaN,
        };
        return radiusM / RadiusOverSigma;
    }
}
