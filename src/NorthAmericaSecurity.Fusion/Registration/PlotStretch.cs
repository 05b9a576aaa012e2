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

    /// <summary>Sensors at most: each is tied to all the others in what registration has to solve.</summary>
    public const int MostSensors = 6;

    public EchoList Echoes;

    /// <summary>
    /// The target's velocity in m/s, by which a late stamp finds it where it was before: one for all plots, since estimates of their own would make a clock error common to all look observable.
    /// </summary>
    public float Vx, Vy;

    /// <summary>Plots with which a track's stretch is complete. A young track's are shorter, by its number: those that began together would else all be learned from in one batch.</summary>
    public static int LengthOf(in Track t) => t.Plots >= 2 * Capacity ? Capacity : Fewest + (int)(t.Id % (Capacity - Fewest + 1));

    /// <summary>True if a sensor's plot may be added to some plots: it is in them already, or there are few.</summary>
    public readonly bool HasRoomFor(int sensor, int plots)
    {
        Span<int> sensors = stackalloc int[Capacity];
        int count = 0;
        for (int k = 0; k < plots; k++)
            if (!sensors[..count].Contains(Echoes[k].Sensor))
                sensors[count++] = Echoes[k].Sensor;
        return count < MostSensors || sensors[..count].Contains(sensor);
    }

    [InlineArray(Capacity)]
    internal struct EchoList
    {
        private LastEcho _first;
    }
}
