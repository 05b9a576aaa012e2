using System.Diagnostics;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Feeds;

/// <summary>What a feed is doing.</summary>
public enum FeedState
{
    Connecting,
    Open,
    Retrying,
    Ended,
    Removed,
}

/// <summary>
/// Keeps one feed going: opens its source, moves plots to its queue, and tries again after 1, 2, 4 … 30 s when it breaks or ends. Its trouble stays its own.
/// </summary>
internal sealed class FeedPump : IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Between two looks at which plots of a recording are due.</summary>
    private static readonly TimeSpan PaceSlice = TimeSpan.FromMilliseconds(10);

    private readonly Func<FeedPump, CancellationToken, Task<IPlotReader>> _open;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _stop;
    private readonly bool _ends;
    private readonly double _speed;
    private readonly Task _running;
    private readonly SensorClaims _claims;
    private readonly Lock _countsLock = new();
    private FeedTotals _earlier;
    private IPlotReader? _reader;
    private long _complaints;

    /// <param name="number">Of its own, never used again.</param>
    /// <param name="open">Opens the source.</param>
    public FeedPump(int number, FeedOptions options, Func<FeedPump, CancellationToken, Task<IPlotReader>> open, SensorClaims claims, ILogger log, CancellationToken stop)
    {
        (Number, Options, _open, _claims, _log) = (number, options, open, claims, log);
        Queue = new FeedQueue(options.QueuePlots, !PlotReaders.CanWait(options));
        _ends = PlotReaders.Ends(options);
        _speed = _ends ? options.Speed : 0.0;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _running = Task.Run(RunAsync, CancellationToken.None);
    }

    public int Number { get; }

    public FeedOptions Options { get; }

    public string Name => Options.Name ?? Options.Source;

    public FeedQueue Queue { get; }

    public FeedState State { get; private set; } = FeedState.Connecting;

    /// <summary>The last thing that went wrong; empty if nothing has.</summary>
    public string Trouble { get; private set; } = "";

    public long Reconnects { get; private set; }

    public long Complaints => _complaints;

    /// <summary>When plots last came, as Stopwatch counts; 0 before the first.</summary>
    public long LastReceived { get; private set; }

    /// <summary>Counts of this connection and those before it.</summary>
    public FeedTotals Totals
    {
        get
        {
            lock (_countsLock)
                return _reader is { } now ? _earlier.With(now.Counts, now.Lost) : _earlier;
        }
    }

    /// <summary>Plots left out because another feed brings their sensor.</summary>
    public long DoublePlots { get; private set; }

    /// <summary>Plots left out because nobody can tell whose they are, or because they come twice.</summary>
    public long Contested => DoublePlots + Totals.SharedCodePlots;

    public IReadOnlyDictionary<(byte Sac, byte Sic), SourceStatus>? Sources => _reader?.Sources;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(false);
        State = FeedState.Removed;
        _stop.Dispose();
    }

    /// <summary>A line about bad bytes: the first of many are logged, all are counted.</summary>
    public void Complain(string message)
    {
        long number = Interlocked.Increment(ref _complaints);
        if (number <= 100 || long.IsPow2(number))
            _log.LogWarning("{Message}{More}", message, number < 100 ? "" : $" ({number} such lines, most not logged)");
        Trouble = message;
    }

    private async Task RunAsync()
    {
        TimeSpan wait = TimeSpan.FromSeconds(1);
        while (!_stop.IsCancellationRequested)
        {
            long opened = Stopwatch.GetTimestamp();
            try
            {
                State = State == FeedState.Retrying ? State : FeedState.Connecting;
                using IPlotReader reader = await _open(this, _stop.Token).ConfigureAwait(false);
                _reader = reader;
                State = FeedState.Open;
                _log.LogInformation("feed {Feed}: open", Name);
                await MoveAsync(reader).ConfigureAwait(false);
                if (_ends)
                {
                    State = FeedState.Ended;
                    _log.LogInformation("feed {Feed}: ended", Name);
                    return;
                }

                Trouble = "the sender ended the connection";
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is InputException or IOException or System.Net.Sockets.SocketException)
            {
                Trouble = InputFile.OneLine(e.Message);
                if (_ends)
                {
                    State = FeedState.Ended;
                    _log.LogError("feed {Feed}: {Trouble}", Name, Trouble);
                    return;
                }
            }
            finally
            {
                lock (_countsLock)
                {
                    if (_reader is { } closed)
                        _earlier = _earlier.With(closed.Counts, closed.Lost);
                    _reader = null;
                }
            }

            State = FeedState.Retrying;
            Reconnects++;
            // A connection that held for a while starts the waits anew.
            wait = Stopwatch.GetElapsedTime(opened) > LongestWait ? TimeSpan.FromSeconds(1) : wait;
            _log.LogWarning("feed {Feed}: {Trouble}; tried again in {Wait} s", Name, Trouble, wait.TotalSeconds);
            try
            {
                await Task.Delay(wait, _stop.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
        }
    }

    private async Task MoveAsync(IPlotReader reader)
    {
        var plots = new List<Plot>();
        var pace = new Pace(_speed);
        while (await reader.ReadAsync(plots, _stop.Token).ConfigureAwait(false))
        {
            DoublePlots += _claims.Keep(plots, Number, Stopwatch.GetTimestamp());
            for (int from = 0; from < plots.Count;)
            {
                int to = Due(plots, from, pace);
                if (to == from)
                {
                    await Task.Delay(PaceSlice, _stop.Token).ConfigureAwait(false);
                    continue;
                }

                LastReceived = Stopwatch.GetTimestamp();
                await Queue.AddAsync(plots, from, to, LastReceived, _stop.Token).ConfigureAwait(false);
                from = to;
            }

            plots.Clear();
        }
    }

    /// <summary>The end of the plots from a place on that are due now.</summary>
    private int Due(List<Plot> plots, int from, Pace pace)
    {
        if (_speed <= 0.0)
            return plots.Count;
        if (double.IsNaN(pace.NowS))
            pace.SetTo(plots[from].TimeS);
        double now = pace.NowS;
        int to = from;
        while (to < plots.Count && plots[to].TimeS <= now)
            to++;
        return to;
    }
}

/// <summary>Sums of a feed's counts over its connections.</summary>
public readonly record struct FeedTotals(long Bytes, long Frames, long Plots, long BadFrames, long SkippedBytes, long UnknownSensorPlots, long SharedCodePlots, long LostDatagrams)
{
    internal FeedTotals With(FeedCounts c, long lost) => new(
        Bytes + c.Bytes, Frames + c.Frames, Plots + c.Plots, BadFrames + c.BadFrames, SkippedBytes + c.SkippedBytes, UnknownSensorPlots + c.UnknownSensorPlots, SharedCodePlots + c.SharedCodePlots, LostDatagrams + lost);
}
