using System.Diagnostics;
using System.Runtime.InteropServices;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Feeds;

/// <summary>
/// Which feed brings which sensor. The first that brings a sensor's plots keeps it; those that another brings, a second radar of the same code or the same radar on a second line, are left out, until the
/// first has brought none for a while. So two radars are never taken for one, and no plot counts twice. Safe for several threads.
/// </summary>
internal sealed class SensorClaims(IReadOnlyList<Sensor> sensors)
{
    /// <summary>After so many periods of a sensor, and so many seconds more, without a plot another feed may bring it.</summary>
    private const double Periods = 3.0, MoreS = 4.0;

    private readonly Lock _lock = new();
    private readonly (int Feed, long Ticks)[] _holders = new (int, long)[sensors.Count];

    /// <summary>Keeps of a feed's plots those of sensors that it brings, in their order.</summary>
    /// <param name="feed">Its number, from 1.</param>
    /// <param name="ticks">Now, as Stopwatch counts.</param>
    /// <returns>Plots that were left out.</returns>
    public int Keep(List<Plot> plots, int feed, long ticks)
    {
        int kept = 0;
        lock (_lock)
        {
            Span<Plot> all = CollectionsMarshal.AsSpan(plots);
            for (int i = 0; i < all.Length; i++)
            {
                ref (int Feed, long Ticks) holder = ref _holders[all[i].Sensor];
                if (holder.Feed != feed && holder.Feed != 0 && Stopwatch.GetElapsedTime(holder.Ticks, ticks).TotalSeconds < Periods * sensors[all[i].Sensor].PeriodS + MoreS)
                    continue;
                holder = (feed, ticks);
                if (kept != i)
                    all[kept] = all[i];
                kept++;
            }
        }

        int left = plots.Count - kept;
        CollectionsMarshal.SetCount(plots, kept);
        return left;
    }

    /// <summary>A feed is gone: its sensors are free.</summary>
    public void Release(int feed)
    {
        lock (_lock)
            foreach (ref (int Feed, long Ticks) holder in _holders.AsSpan())
                if (holder.Feed == feed)
                    holder = default;
    }
}
