namespace NorthAmericaSecurity.Coverage.Detection;

/// <summary>Ratios of power in dB and linear.</summary>
public static class Decibels
{
    public static double ToLinear(double db) => Math.Pow(10.0, db / 10.0);

    public static double FromLinear(double ratio) => 10.0 * Math.Log10(ratio);
}
