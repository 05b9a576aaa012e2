using System.Diagnostics;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>A clock that goes from a time of the log on at so many times real time. Safe for several threads.</summary>
/// <param name="speed">Times real time; 0 stands still.</param>
internal sealed class Pace(double speed)
{
    private readonly Lock _lock = new();
    private double _speed = speed, _timeS = double.NaN;
    private long _from;

    /// <summary>Times real time; it goes on at another from the time that it has come to.</summary>
    public double Speed
    {
        get
        {
            lock (_lock)
                return _speed;
        }
        set
        {
            lock (_lock)
                (_timeS, _from, _speed) = (TimeS(), Stopwatch.GetTimestamp(), value);
        }
    }

    /// <summary>The time that it has come to, in seconds of the scene; NaN before it is set.</summary>
    public double NowS
    {
        get
        {
            lock (_lock)
                return TimeS();
        }
    }

    /// <summary>Seconds of the host since it was last set, or its speed was.</summary>
    public double SinceS
    {
        get
        {
            lock (_lock)
                return Stopwatch.GetElapsedTime(_from).TotalSeconds;
        }
    }

    public void SetTo(double timeS)
    {
        lock (_lock)
            (_timeS, _from) = (timeS, Stopwatch.GetTimestamp());
    }

    private double TimeS() => _timeS + _speed * Stopwatch.GetElapsedTime(_from).TotalSeconds;
}
