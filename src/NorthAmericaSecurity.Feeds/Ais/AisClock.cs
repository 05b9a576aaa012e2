namespace NorthAmericaSecurity.Feeds.Ais;

/// <summary>
/// Times of AIS reports. A report tells the UTC second at which its position was taken; when it was received (by a tag block, or the caller) tells the minute. Where nobody tells that, as in a plain
/// log, the order of the messages does: a second belongs to the minute that puts it nearest to the latest time. The scene's seconds are then counted from the whole minute before the first message, and the
/// full times of base stations carry the clock over silences.
/// </summary>
internal sealed class AisClock
{
    /// <summary>Seconds by which a report may be older than its time of reception says it can be: clocks of receivers differ.</summary>
    private const double LeadS = 5.0;

    private readonly StreamClock _clock = new();
    private readonly StreamClock _utc = new();
    private double _utcLessSceneS = double.NaN;
    private bool _relative;

    /// <summary>The latest time in seconds of the scene; NaN before the first.</summary>
    public double NowS => _clock.NowS;

    /// <summary>Time of a report in seconds of the scene; NaN when its time of reception is far from the stream's.</summary>
    /// <param name="receivedS">When it was received, in seconds of UTC since 1970; NaN where nobody knows.</param>
    /// <param name="second">Its UTC second; 60 and more tell none.</param>
    public double Resolve(double receivedS, int second)
    {
        if (_relative || double.IsNaN(receivedS))
            return ResolveByOrder(receivedS, second);
        if (!_clock.Observe(receivedS))
            return double.NaN;
        if (second >= 60)
            return receivedS;
        double latest = receivedS + LeadS;
        return latest - Modulo60(latest - second);
    }

    /// <summary>Hears the full time of a base station. It counts only where nobody tells when messages are received.</summary>
    public void HearBaseStation(double utcS)
    {
        if (double.IsNaN(NowS))
            (_relative, _) = (true, _clock.Observe(Modulo60(utcS)));
        if (_relative)
            Follow(utcS);
    }

    private double ResolveByOrder(double receivedS, int second)
    {
        if (double.IsNaN(NowS))
            (_relative, _) = (true, _clock.Observe(second < 60 ? second : 0.0));
        if (!double.IsNaN(receivedS) && !Follow(receivedS))
            return double.NaN;
        if (second >= 60)
            return NowS;
        double time = NowS - 30.0 + Modulo60(second - NowS + 30.0);
        _clock.Advance(time);
        return time;
    }

    /// <summary>Moves the clock by a full time, which from the first on only tells what has passed since; false when it is a stray one.</summary>
    private bool Follow(double utcS)
    {
        if (!_utc.Observe(utcS))
            return false;
        double scene = utcS - _utcLessSceneS;
        if (Math.Abs(scene - NowS) <= StreamClock.StrayS)
            _clock.Advance(scene);
        else
            _utcLessSceneS = utcS - NowS;
        return true;
    }

    private static double Modulo60(double seconds) => seconds - 60.0 * Math.Floor(seconds / 60.0);
}
