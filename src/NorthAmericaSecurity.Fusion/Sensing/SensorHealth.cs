namespace NorthAmericaSecurity.Fusion.Sensing;

/// <summary>What a sensor has done, as its tracks show it.</summary>
/// <param name="Plots">Plots taken.</param>
/// <param name="LastPlotS">Time of the last plot in seconds of the scene; minus infinity before the first.</param>
/// <param name="Pd">Share of the scans of confirmed tracks in its sight that made a plot; NaN before the first.</param>
/// <param name="FalsePerScan">False plots in a scan, as estimated.</param>
public readonly record struct SensorHealth(long Plots, double LastPlotS, double Pd, double FalsePerScan);

/// <summary>Counts behind <see cref="SensorHealth"/>: scans count with the probability that the target was there to be seen.</summary>
internal struct SensorAccount
{
    public long Plots;
    public double LastPlotS, Seen;

    /// <summary>Missed scans, in whole parts: the sum over workers does not tell who came first.</summary>
    public long MissedParts;

    private const double PerScan = 1L << 32;

    public readonly double Missed => MissedParts / PerScan;

    public static long Parts(double scans) => (long)(scans * PerScan);
}
