namespace NorthAmericaSecurity.Feeds;

/// <summary>
/// The time of a stream as its messages tell it: the latest of them. A single time far off, which is damage or a stray clock, does not move it; several in a row that agree do.
/// </summary>
public sealed class StreamClock
{
    /// <summary>Times as far apart as this, in seconds, are not of one stream.</summary>
    public const double StrayS = 600.0;

    /// <summary>Times that agree with each other before they count for the stream's.</summary>
    private const int Agreement = 8;

    private double _strayS = double.NaN;
    private int _strays;

    /// <summary>The latest time of the stream in seconds; NaN before the first.</summary>
    public double NowS { get; private set; } = double.NaN;

    /// <summary>Hears a time; false when it is far from the stream's and no others agree with it.</summary>
    public bool Observe(double timeS)
    {
        if (double.IsNaN(NowS) || Math.Abs(timeS - NowS) <= StrayS)
        {
            Advance(timeS);
            _strays = 0;
            return true;
        }

        _strays = Math.Abs(timeS - _strayS) <= StrayS ? _strays + 1 : 1;
        _strayS = timeS;
        if (_strays < Agreement)
            return false;
        NowS = timeS;
        _strays = 0;
        return true;
    }

    /// <summary>Moves on to a time that was worked out from the stream's own; it says nothing for or against a stray one.</summary>
    public void Advance(double timeS) => NowS = double.IsNaN(NowS) ? timeS : Math.Max(NowS, timeS);
}
