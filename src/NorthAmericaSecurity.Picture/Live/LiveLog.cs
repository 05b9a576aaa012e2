using System.Runtime.InteropServices;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Live;

/// <summary>
/// Makes the one log of live feeds, whose plots come when they come. An entry holds what has arrived since the last, in order of time, then feed, then arrival. The log's time is the sensors': a plot
/// farther than <see cref="InStepS"/> from it is out of step and left out, so that one feed's clock moves nobody else; when nothing else comes for <see cref="LoneS"/> of the stray feed's time, the
/// log restarts there. Not safe for several threads.
/// </summary>
public sealed class LiveLog
{
    /// <summary>Seconds that a plot may be from the log's time.</summary>
    public const double InStepS = 60.0;

    /// <summary>Seconds of a stray feed's own time without a plot in step, after which the log follows it.</summary>
    public const double LoneS = 10.0;

    private Arrival[] _arrived = new Arrival[1024];
    private int _count;
    private readonly Dictionary<int, Stray> _strays = [];
    private Plot[] _plots = new Plot[1024];
    private double _nowS = double.NaN;
    private double _restartS = double.NaN;
    private long _sequence;

    private struct Arrival
    {
        public Plot Plot;
        public int Feed, Order;
    }

    private struct Stray
    {
        public long Count;
        public double FromS, ToS;
        public bool Now;
    }

    /// <param name="lastSequence">Number of the last entry of a log that this one goes on from; 0 for a new one.</param>
    /// <param name="nowS">Its time; NaN for a new one.</param>
    public LiveLog(long lastSequence = 0, double nowS = double.NaN) => (_sequence, _nowS) = (lastSequence, nowS);

    /// <summary>The log's time in seconds of the scene; NaN before the first plot.</summary>
    public double NowS => _nowS;

    /// <summary>Plots of a feed that were left out because its clock is out of step.</summary>
    public long StrayOf(int feed) => _strays.GetValueOrDefault(feed).Count;

    /// <summary>Whether a feed's last plot was out of step.</summary>
    public bool IsStray(int feed) => _strays.GetValueOrDefault(feed).Now;

    /// <summary>Takes plots of a feed in the order of their arrival.</summary>
    /// <param name="feed">A number of its own, never that of another feed before it.</param>
    public void Take(int feed, ReadOnlySpan<Plot> plots)
    {
        ref Stray stray = ref CollectionsMarshal.GetValueRefOrAddDefault(_strays, feed, out _);
        bool othersTold = false;
        foreach (ref readonly Plot plot in plots)
        {
            if (double.IsNaN(_nowS))
                _nowS = plot.TimeS;
            if (Math.Abs(plot.TimeS - _nowS) <= InStepS)
            {
                if (_count == _arrived.Length)
                    Array.Resize(ref _arrived, 2 * _count);
                _arrived[_count] = new Arrival { Plot = plot, Feed = feed, Order = _count++ };
                _nowS = Math.Max(_nowS, plot.TimeS);
                // Somebody is in step: whoever is not has the wrong time. Of the others none comes in between, so that once is enough.
                (stray.Now, stray.FromS, _restartS) = (false, double.NaN, double.NaN);
                if (!othersTold)
                    foreach (int other in _strays.Keys)
                        CollectionsMarshal.GetValueRefOrNullRef(_strays, other).FromS = double.NaN;
                othersTold = true;
                continue;
            }

            stray.Count++;
            stray.Now = true;
            if (double.IsNaN(stray.FromS) || stray.Count == 1 || Math.Abs(plot.TimeS - stray.ToS) > InStepS)
                stray.FromS = plot.TimeS;
            stray.ToS = plot.TimeS;
            if (stray.ToS - stray.FromS >= LoneS)
                _restartS = stray.ToS;
        }
    }

    /// <summary>Closes the entry of what has arrived; its plots are valid until the next call.</summary>
    /// <param name="idleS">Seconds that the host's clock has gone on since anything came: the log's time goes on by as much.</param>
    /// <returns>False while there is nothing to tell: no plot has ever come.</returns>
    public bool TryClose(double idleS, out LogEntry entry)
    {
        entry = default;
        bool restarts = !double.IsNaN(_restartS);
        if (restarts)
            (_nowS, _restartS) = (_restartS, double.NaN);
        if (double.IsNaN(_nowS))
            return false;
        if (_count == 0 && !restarts)
            _nowS += idleS;
        Span<Arrival> arrived = _arrived.AsSpan(0, _count);
        arrived.Sort(InOrder);
        if (_plots.Length < _count)
            _plots = new Plot[2 * _count];
        for (int i = 0; i < _count; i++)
            _plots[i] = arrived[i].Plot;
        entry = new LogEntry(++_sequence, _nowS, restarts, _plots.AsMemory(0, _count));
        _count = 0;
        return true;
    }

    private static readonly Comparison<Arrival> InOrder = static (a, b) =>
        a.Plot.TimeS != b.Plot.TimeS ? a.Plot.TimeS.CompareTo(b.Plot.TimeS) : a.Feed != b.Feed ? a.Feed.CompareTo(b.Feed) : a.Order.CompareTo(b.Order);
}
