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
    /// <summary>Missed scans are summed as whole parts of this size, by all workers at once: the sum does not tell who came first.</summary>
    private const double Part = 1.0 / (1L << 32);

    public long Plots;
    public double LastPlotS, Seen;
    private long _missed;

    public readonly double Missed => _missed * Part;

    public void Miss(double probability) => Interlocked.Add(ref _missed, (long)(probability / Part));
}
