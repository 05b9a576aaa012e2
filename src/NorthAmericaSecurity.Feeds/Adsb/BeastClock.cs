namespace NorthAmericaSecurity.Feeds.Adsb;

/// <summary>
/// Times of a receiver's counter of 12 MHz, 48 bits. Where somebody tells when octets are received, the counter is tied to that: the offset is the least delay seen, and rises by no more than a quartz may be off. Where
/// nobody does, seconds are counted from the first message.
/// </summary>
internal sealed class BeastClock
{
    private const double Hertz = 12e6;
    private const int Bits = 48;

    /// <summary>Parts by which a counter may run slow.</summary>
    private const double Drift = 1e-4;

    /// <summary>Seconds that counter and reception may differ before the counter has begun anew.</summary>
    private const double LongestDelayS = 5.0;

    private readonly StreamClock _clock = new();
    private readonly StreamClock _counter = new();
    private ulong _origin;
    private double _originS;
    private double _lastS;
    private bool _begun;

    /// <summary>The latest time in seconds of the scene; NaN before the first.</summary>
    public double NowS => _clock.NowS;

    /// <summary>Time of a message; NaN when it is far from the stream's.</summary>
    /// <param name="ticks">The counter; 0 for a receiver that has none.</param>
    /// <param name="receivedS">When it was received, in seconds of UTC since 1970; NaN where nobody knows.</param>
    public double Resolve(ulong ticks, double receivedS)
    {
        if (!double.IsNaN(receivedS))
        {
            double tied = ticks == 0 ? receivedS : Tied(ticks, receivedS);
            return _clock.Observe(tied) ? tied : double.NaN;
        }

        double time = ticks == 0 ? double.IsNaN(NowS) ? 0.0 : NowS : Counted(ticks);
        if (!double.IsNaN(time))
            _clock.Advance(time);
        return time;
    }

    private double Counted(ulong ticks)
    {
        if (!_begun)
            Begin(ticks, double.IsNaN(NowS) ? 0.0 : NowS);
        double since = Since(ticks);
        if (!_counter.Observe(since))
            return double.NaN;
        // Where many agree on another count, the counter has begun anew: time goes on from where it was.
        if (Math.Abs(_originS + since - NowS) > StreamClock.StrayS)
            _originS = NowS - since;
        return _originS + since;
    }

    private double Tied(ulong ticks, double receivedS)
    {
        if (!_begun)
            Begin(ticks, receivedS);
        double since = Since(ticks), time = _originS + since;
        if (Math.Abs(time - receivedS) > LongestDelayS)
        {
            Begin(ticks, receivedS);
            return receivedS;
        }

        _originS += Drift * Math.Max(0.0, since - _lastS);
        _lastS = Math.Max(since, _lastS);
        time = _originS + since;
        if (time <= receivedS)
            return time;
        _originS -= time - receivedS;
        return receivedS;
    }

    private void Begin(ulong ticks, double timeS)
    {
        (_origin, _originS, _lastS, _begun) = (ticks, timeS, 0.0, true);
    }

    /// <summary>Seconds since the origin, by the shorter way round the counter.</summary>
    private double Since(ulong ticks) => ((long)(ticks - _origin << 64 - Bits) >> 64 - Bits) / Hertz;
}
