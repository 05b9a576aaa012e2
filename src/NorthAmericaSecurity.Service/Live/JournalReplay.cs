using NorthAmericaSecurity.Picture.Journal;
using NorthAmericaSecurity.Picture.Live;

namespace NorthAmericaSecurity.Service.Live;

internal enum ReplayState
{
    /// <summary>Entries before the time asked for are being fused, flat out.</summary>
    Preparing,
    Running,

    /// <summary>It has come to the present, is not wanted any more, or cannot go on.</summary>
    Ended,
}

/// <summary>A stage as it was, from which a look back goes on.</summary>
/// <param name="LastEntry">Number of the last entry that it has had.</param>
/// <param name="SameNumbers">Whether its tracks have the numbers that they had when they were live.</param>
internal readonly record struct ReplayStart(StageView View, long LastEntry, bool SameNumbers);

/// <summary>
/// One audience's look back: a stage of its own, fed from the journal at the pace it asks for, by a thread of its own. It begins with the landmark before the time asked for, so that tracks are those that were live,
/// under their numbers, to the last bit; where there is none, with a segment before it, and then tracks have numbers of their own. It ends when it has come to the present. Whatever goes wrong with it ends it alone.
/// </summary>
internal sealed class JournalReplay
{
    /// <summary>Entries between two looks at who asks while it prepares, and milliseconds between them while it runs.</summary>
    private const int PreparingEntries = 64, WaitMs = 25;

    /// <summary>Seconds from the present in which it is there, behind which its pace begins anew, of the log in which nothing was kept, and for which one that stands still is kept.</summary>
    private const double PresentS = 1.0, LateS = 0.5, GapS = 10.0, StandsS = 600.0;

    private readonly JournalReader _journal;
    private readonly Func<double> _presentS;
    private readonly Questions _questions = new();
    private readonly CancellationTokenSource _end = new();
    private readonly ILogger _log;
    private readonly Pace _pace;
    private volatile ReplayState _state;

    /// <param name="number">By which it is asked for.</param>
    /// <param name="start">Makes the stage from which it goes on; called by its thread.</param>
    /// <param name="fromS">Time from which it is shown, in seconds of the scene.</param>
    /// <param name="speed">Times real time; 0 stands still.</param>
    /// <param name="presentS">Tells the time of the live log.</param>
    /// <param name="ended">Told by its thread when it is over.</param>
    public JournalReplay(int number, Func<ReplayStart> start, JournalReader journal, double fromS, double speed, Func<double> presentS, Action<JournalReplay> ended, ILogger log)
    {
        (Number, _journal, FromS, _pace, _presentS, _log) = (number, journal, fromS, new Pace(speed), presentS, log);
        new Thread(() => Run(start, ended)) { IsBackground = true, Name = $"replay {number}" }.Start();
    }

    public int Number { get; }

    public double FromS { get; }

    /// <summary>Null until it has begun.</summary>
    public StageView? View { get; private set; }

    public ReplayState State => _state;

    /// <summary>What its audience should know: that numbers are its own, or why it ended before it came to the present.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Asks something of its picture, between two entries; what is asked of one that has ended is not answered any more.</summary>
    public Task<T> AskAsync<T>(Func<T> question)
    {
        Task<T> answer = _questions.AskAsync(question);
        Interlocked.MemoryBarrier();
        return _state == ReplayState.Ended ? Task.FromCanceled<T>(new CancellationToken(canceled: true)) : answer;
    }

    /// <summary>Goes on at another pace.</summary>
    /// <param name="speed">Times real time; 0 stands still.</param>
    public void GoOn(double speed) => _pace.Speed = speed;

    /// <summary>It is not wanted any more; its thread ends in its own time.</summary>
    public void End() => _end.Cancel();

    private void Run(Func<ReplayStart> start, Action<JournalReplay> ended)
    {
        StageView? view = null;
        try
        {
            ReplayStart from = start();
            (view, View, long last) = (from.View, from.View, from.LastEntry);
            if (!from.SameNumbers)
                Note = "tracks have numbers of their own";
            double lastS = double.NaN;
            // While it runs more is written. It ends near the present, or where nothing is behind what it has read.
            for (long read = -1; read != last && !IsPresent(lastS);)
            {
                read = last;
                foreach (LogEntry entry in _journal.Read(last + 1))
                {
                    if (!AwaitTurn(entry, jumps: entry.Restarts || entry.TickS - lastS > GapS))
                        return;
                    view.Board.Publish(view.Picture.Take(entry));
                    (last, lastS) = (entry.Sequence, entry.TickS);
                }
            }

            Note = "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _log.LogInformation("replay {Number}: {Reason}", Number, e.Message);
            Note = "the journal does not have it any more";
        }
        catch (Exception e)
        {
            // One look back that fails must not take the live picture with it.
            _log.LogError(e, "replay {Number} failed", Number);
            Note = "the replay failed; the service's log says why";
        }
        finally
        {
            _state = ReplayState.Ended;
            Interlocked.MemoryBarrier();
            _questions.Answer();
            view?.Dispose();
            ended(this);
        }
    }

    private bool IsPresent(double timeS) => Math.Abs(_presentS() - timeS) < PresentS;

    /// <summary>Waits until it is an entry's turn; false when nobody wants it any more.</summary>
    /// <param name="jumps">The log's time leaps with it: nobody waits for what is between.</param>
    private bool AwaitTurn(in LogEntry entry, bool jumps)
    {
        if (_state == ReplayState.Preparing)
        {
            if (entry.TickS < FromS)
            {
                if (entry.Sequence % PreparingEntries == 0)
                    _questions.Answer();
                return !_end.IsCancellationRequested;
            }

            _pace.SetTo(entry.TickS);
            _state = ReplayState.Running;
        }

        while (true)
        {
            _questions.Answer();
            double speed = _pace.Speed;
            if (jumps && speed > 0.0)
                _pace.SetTo(entry.TickS);
            double aheadS = entry.TickS - _pace.NowS;
            if (aheadS <= 0.0 && !(jumps && speed == 0.0))
            {
                // What is asked for is more than can be fused: it goes on as fast as it can, and stops where it is.
                if (aheadS < -LateS * speed)
                    _pace.SetTo(entry.TickS);
                return !_end.IsCancellationRequested;
            }

            if (speed == 0.0 && _pace.SinceS > StandsS)
            {
                Note = "it stood still for ten minutes";
                return false;
            }

            if (_end.Token.WaitHandle.WaitOne(WaitMs))
                return false;
        }
    }
}
