namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>
/// Ties the times of day that ASTERIX sends (seconds since UTC midnight) to seconds of the scene, across midnights: a time belongs to the day that puts it nearest to what the feed told before.
/// What a single time far off does to it, <see cref="StreamClock"/> tells.
/// </summary>
public sealed class DayClock
{
    public const double DayS = 86400.0;

    private readonly double _firstMidnightS;
    private readonly StreamClock _clock = new();

    /// <param name="firstDay">The day of the first time; seconds are then of UTC since 1970. Null: seconds since the midnight before the first time.</param>
    public DayClock(DateOnly? firstDay = null)
        => _firstMidnightS = firstDay is { } day ? (day.ToDateTime(TimeOnly.MinValue) - DateTime.UnixEpoch).TotalSeconds : 0.0;

    /// <summary>The latest time of the stream; NaN before the first.</summary>
    public double NowS => _clock.NowS;

    /// <summary>Seconds of the scene of a time of day; false when it is none (24 bits hold up to 131,072 s).</summary>
    public bool TryResolve(double timeOfDayS, out double timeS)
    {
        timeS = double.NaN;
        if (!(timeOfDayS >= 0.0 && timeOfDayS < DayS))
            return false;
        timeS = double.IsNaN(NowS) ? _firstMidnightS + timeOfDayS : Nearest(timeOfDayS);
        _clock.Observe(timeS);
        return true;
    }

    /// <summary>Seconds of the scene of a time that is sent without its upper part; false while the feed has told no whole time.</summary>
    /// <param name="periodS">After how many seconds it comes round: 512 for I001/141 and I002/030's short form.</param>
    public bool TryResolveTruncated(double truncatedS, double periodS, out double timeS)
    {
        timeS = double.NaN;
        if (double.IsNaN(NowS))
            return false;
        // It begins anew at midnight, whether or not the day is a multiple of the period: in each day it has its own times.
        double today = Math.Floor((NowS - _firstMidnightS) / DayS), last = Math.Ceiling((DayS - truncatedS) / periodS) - 1.0;
        for (double day = today - 1.0; day <= today + 1.0; day++)
        {
            double first = _firstMidnightS + day * DayS + truncatedS, candidate = first + Math.Clamp(Math.Round((NowS - first) / periodS), 0.0, last) * periodS;
            if (double.IsNaN(timeS) || Math.Abs(candidate - NowS) < Math.Abs(timeS - NowS))
                timeS = candidate;
        }

        return true;
    }

    /// <summary>The time of any day that is nearest to now.</summary>
    private double Nearest(double timeOfDayS)
    {
        double since = NowS - _firstMidnightS - timeOfDayS;
        return _firstMidnightS + timeOfDayS + Math.Round(since / DayS) * DayS;
    }
}
