using System.Diagnostics;
using NorthAmericaSecurity.Picture.Journal;
using NorthAmericaSecurity.Picture.Live;

namespace NorthAmericaSecurity.Service.Live;

internal enum ReplayState
{
    /// <summary>Entries before the time asked for are being fused, flat out.</summary>
    Preparing,
    Running,

    /// <summary>It has come to the present, or cannot go on.</summary>
    Ended,
}

/// <summary>
/// One audience's look back: a stage of its own, fed from the journal at the pace it asks for. It begins with the landmark before the time asked for, so that tracks are those that were live, under their numbers,
/// to the last bit; where there is none, with the segment before it, and then tracks have numbers of their own. It ends when it has come to the present.
/// </summary>
internal sealed class JournalReplay : IDisposable
{
    /// <summary>Entries between two looks at who asks while it prepares, and milliseconds between them while it runs.</summary>
    private const int PreparingEntries = 64, WaitMs = 25;

    private readonly JournalReader _journal;
    private readonly Questions _questions = new();
    private readonly CancellationTokenSource _end = new();
    private readonly ILogger _log;
    private readonly Thread _thread;
    private readonly Lock _pace = new();
    private readonly long _lastEntry;
    private double _speed, _paceS;
    private long _paceFrom;
    private volatile ReplayState _state;

    /// <param name="number">By which it is asked for.</param>
    /// <param name="view">A stage from its beginning, or as a snapshot of an entry has it; its own from here on.</param>
    /// <param name="lastEntry">The last entry that the stage has had.</param>
    /// <param name="fromS">Time from which it is shown, in seconds of the scene.</param>
    /// <param name="speed">Times real time; 0 stands still.</param>
    public JournalReplay(int number, StageView view, JournalReader journal, long lastEntry, double fromS, double speed, ILogger log)
    {
        (Number, View, _journal, _lastEntry, FromS, _speed, _log) = (number, view, journal, lastEntry, fromS, speed, log);
        _thread = new Thread(Run) { IsBackground = true, Name = $"replay {number}" };
        _thread.Start();
    }

    public int Number { get; }

    public StageView View { get; }

    public double FromS { get; }

    public ReplayState State => _state;

    /// <summary>Why it ended before it came to the present; empty if it did not.</summary>
    public string Trouble { get; private set; } = "";

    /// <summary>Asks something of its picture, between two entries; what is asked of one that has ended is not answered any more.</summary>
    public Task<T> AskAsync<T>(Func<T> question)
    {
        Task<T> answer = _questions.AskAsync(question);
        return State == ReplayState.Ended ? Task.FromCanceled<T>(new CancellationToken(canceled: true)) : answer;
    }

    /// <summary>Goes on at another pace.</summary>
    /// <param name="speed">Times real time; 0 stands still.</param>
    public void Pace(double speed)
    {
        lock (_pace)
        {
            (_paceS, _paceFrom) = (PaceS(), Stopwatch.GetTimestamp());
            _speed = speed;
        }
    }

    public void Dispose()
    {
        _end.Cancel();
        _thread.Join();
        _end.Dispose();
    }

    private void Run()
    {
        try
        {
            long last = _lastEntry;
            // While it runs more is written: it ends when there is nothing behind what it has read.
            for (long read = -1; read != last;)
            {
                read = last;
                foreach (LogEntry entry in _journal.Read(last + 1))
                {
                    if (!AwaitTurn(entry))
                        return;
                    View.Board.Publish(View.Picture.Take(entry));
                    last = entry.Sequence;
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Trouble = $"the journal does not have it any more: {e.Message}";
            _log.LogInformation("replay {Number}: {Reason}", Number, e.Message);
        }
        finally
        {
            _state = ReplayState.Ended;
            _questions.Answer();
            View.Dispose();
        }
    }

    /// <summary>Waits until it is an entry's turn; false when nobody wants it any more.</summary>
    private bool AwaitTurn(in LogEntry entry)
    {
        if (State == ReplayState.Preparing)
        {
            if (entry.TickS < FromS)
            {
                if (entry.Sequence % PreparingEntries == 0)
                    _questions.Answer();
                return !_end.IsCancellationRequested;
            }

            lock (_pace)
                (_paceS, _paceFrom) = (entry.TickS, Stopwatch.GetTimestamp());
            _state = ReplayState.Running;
        }

        while (true)
        {
            _questions.Answer();
            double aheadS;
            lock (_pace)
            {
                // Over a restart of the log the pace begins anew.
                if (entry.Restarts)
                    (_paceS, _paceFrom) = (entry.TickS, Stopwatch.GetTimestamp());
                aheadS = entry.TickS - PaceS();
            }

            if (aheadS <= 0.0)
                return !_end.IsCancellationRequested;
            if (_end.Token.WaitHandle.WaitOne(WaitMs))
                return false;
        }
    }

    /// <summary>Time of the log that the pace has come to.</summary>
    private double PaceS() => _paceS + _speed * Stopwatch.GetElapsedTime(_paceFrom).TotalSeconds;
}
