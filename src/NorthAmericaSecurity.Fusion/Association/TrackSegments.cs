using NorthAmericaSecurity.Fusion.Filtering;

namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// Whether a track that has just been confirmed goes on where another left off: track segment association (Zhang and Bar-Shalom, IEEE Transactions on Aerospace and Electronic Systems 47, 2011).
/// What is lost is mostly lost in a turn, in which a target changes its direction and keeps its speed: the younger must begin where the older could have come to in the time between, however it
/// turned, and be as fast. What the filter of the older predicts is no help, or the target would not have been lost.
/// </summary>
internal static class TrackSegments
{
    /// <summary>Share by which a target is faster than its track says, and standard deviations of both places, by which it may have come farther.</summary>
    private const double Faster = 0.15, PlaceSigmas = 3.0;

    /// <summary>Standard deviation in metres to which the older's place was known at its last plot at most: since then it has only grown.</summary>
    private const double KnownM = 1000.0;

    /// <summary>Standard deviations of the younger's speed, and m/s beside them, by which speeds may differ; m, and m/s of climb, by which heights may.</summary>
    private const double SpeedSigmas = 3.0, SpeedMps = 40.0, HeightM = 300.0, ClimbMps = 15.0;

    /// <summary>Likelihood in 1/m² of the younger's beginning if it is the older's target: even over all that this can have reached; 0 beyond.</summary>
    public static double Likelihood(TrackerCore core, in Track older, in Track younger)
    {
        double gap = younger.FirstPlotS - older.LastPlotS;
        if (older.Class != younger.Class || gap <= 0.0 || older.Identity.Contradicts(younger.Identity))
            return 0.0;
        if (older.Vertical.Known && younger.Vertical.Known && Math.Abs(older.Vertical.Height - younger.Vertical.Height) > HeightM + ClimbMps * gap)
            return 0.0;
        Moments a = older.State.Mean(), b = younger.State.Mean();
        double before = Speed(a), after = Math.Sqrt(b.U * b.U + b.V * b.V);
        if (Math.Abs(before - after) > SpeedMps + SpeedSigmas * Math.Sqrt(Math.Max(b.Puu, b.Pvv)))
            return 0.0;
        double reach = (1.0 + Faster) * Math.Max(before, after) * gap + PlaceSigmas * (Known(a) + Sigma(b));
        double sinceA = older.TimeS - older.LastPlotS, sinceB = younger.TimeS - younger.FirstPlotS;
        (double x, double y) = core.Frames.Moved(younger.Frame, b.X - sinceB * b.U, b.Y - sinceB * b.V, older.Frame);
        double dx = x - (a.X - sinceA * a.U), dy = y - (a.Y - sinceA * a.V);
        return dx * dx + dy * dy > reach * reach ? 0.0 : 1.0 / (Math.PI * reach * reach);
    }

    /// <summary>Where a lost track's target can have come to: metres around its last plot, and metres more in each second.</summary>
    public static (double RadiusM, double GrowthMps) ReachOf(in Moments lost) => (PlaceSigmas * Known(lost), (1.0 + Faster) * (Speed(lost) + SpeedMps));

    /// <summary>Speed in m/s of what has been lost: turns keep it, while the mean of all directions in which it may fly by now goes to nought.</summary>
    private static double Speed(in Moments m) => Math.Sqrt(m.U * m.U + m.V * m.V + m.Puu + m.Pvv);

    private static double Known(in Moments m) => Math.Min(KnownM, Sigma(m));

    private static double Sigma(in Moments m) => Math.Sqrt((m.Pxx + m.Pyy) / 2.0);
}
