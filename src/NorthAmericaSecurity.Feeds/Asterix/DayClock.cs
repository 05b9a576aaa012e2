namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>
/// Ties the times of day that ASTERIX sends (seconds since UTC midnight) to seconds of the scene, across midnights: a time belongs to the day that puts it nearest to what the feed told before.
/// A single time far off, which is damage or a stray clock, does not move the days of those behind it; several in a row that agree do.
/// </summary>
public sealed class DayClock
{
    public const double DayS = 86400.0;

    /// <summary>Times as far apart as this are not of one stream.</summary>
    public const double StrayS = 600.0;

    /// <summary>Times that agree with each other before they count for the stream's.</summary>
    private const int Agreement = 8;

    private readonly double _firstMidnightS;
    private double _nowS = double.NaN;
    private double _strayS = double.NaN;
    private int _strays;

    /// <param name="firstDay">The day of the first time; seconds are then of UTC since 1970. Null: seconds since the midnight before the first time.</param>
    public DayClock(DateOnly? firstDay = null)
        => _firstMidnightS = firstDay is { } day ? (day.ToDateTime(TimeOnly.MinValue) - DateTime.UnixEpoch).TotalSeconds : 0.0;

    /// <summary>The latest time of the stream; NaN before the first.</summary>
    public double NowS => _nowS;

    /// <summary>Seconds of the scene of a time of day; false when it is none (24 bits hold up to 131,072 s).</summary>
    public bool TryResolve(double timeOfDayS, out double timeS)
    {
        timeS = double.NaN;
        if (!(timeOfDayS >= 0.0 && timeOfDayS < DayS))
            return false;
        if (double.IsNaN(_nowS))
        {
            _nowS = timeS = _firstMidnightS + timeOfDayS;
            return true;
        }

        timeS = Nearest(timeOfDayS);
        Observe(timeS);
        return true;
    }

    /// <summary>Seconds of the scene of a time that is sent without its upper part; false while the feed has told no whole time.</summary>
    /// <param name="periodS">After how many seconds it comes round: 512 for I001/141 and I002/030's short form.</param>
    public bool TryResolveTruncated(double truncatedS, double periodS, out double timeS)
    {
        timeS = double.NaN;
        if (double.IsNaN(_nowS))
            return false;
        // It begins anew at midnight, whether or not the day is a multiple of the period: in each day it has its own times.
        double today = Math.Floor((_nowS - _firstMidnightS) / DayS), last = Math.Ceiling((DayS - truncatedS) / periodS) - 1.0;
        for (double day = today - 1.0; day <= today + 1.0; day++)
        {
            double first = _firstMidnightS + day * DayS + truncatedS, candidate = first + Math.Clamp(Math.Round((_nowS - first) / periodS), 0.0, last) * periodS;
            if (double.IsNaN(timeS) || Math.Abs(candidate - _nowS) < Math.Abs(timeS - _nowS))
                timeS = candidate;
        }

        return true;
    }

    /// <summary>The time of any day that is nearest to now.</summary>
    private double Nearest(double timeOfDayS)
    {
        double since = _nowS - _firstMidnightS - timeOfDayS;
        return _firstMidnightS + timeOfDayS + Math.Round(since / DayS) * DayS;
    }

    private void Observe(double timeS)
    {
        if (Math.Abs(timeS - _nowS) <= StrayS)
        {
            _nowS = Math.Max(_nowS, timeS);
            _strays = 0;
            return;
        }

        _strays = Math.Abs(timeS - _strayS) <= StrayS ? _strays + 1 : 1;
        _strayS = timeS;
        if (_strays >= Agreement)
        {
            _nowS = timeS;
            _strays = 0;
        }
    }
}
