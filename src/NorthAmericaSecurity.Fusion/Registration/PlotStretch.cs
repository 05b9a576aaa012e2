using System.Runtime.CompilerServices;

namespace NorthAmericaSecurity.Fusion.Registration;

/// <summary>
/// Plots of one steady track by several sensors, half a minute of them: what registration learns from. Kept beside the tracks, and only of those that more than one sensor sees.
/// </summary>
internal struct PlotStretch
{
    /// <summary>Plots at most, fewest that tell more than where the target was, and seconds from the first to the last at most.</summary>
    public const int Capacity = 12, Fewest = 5;

    public const double LongestS = 30.0;

    public EchoList Echoes;

    /// <summary>
    /// The target's velocity in m/s, by which a late stamp finds it where it was before: one for all plots, since estimates of their own would make a clock error common to all look observable.
    /// </summary>
    public float Vx, Vy;

    [InlineArray(Capacity)]
    internal struct EchoList
    {
        private LastEcho _first;
    }
}
