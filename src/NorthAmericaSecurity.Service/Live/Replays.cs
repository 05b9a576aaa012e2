using System.Collections.Concurrent;
using NorthAmericaSecurity.Picture.Journal;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>The looks back into the journal that are under way: a few at a time, for each is a picture of its own.</summary>
internal sealed class Replays(ServiceOptions options, PictureHost host, ILogger<Replays> log)
{
    /// <summary>Seconds before the time asked for at which it begins where there is no landmark, so that there are tracks.</summary>
    private const double LeadS = 60.0;

    private readonly ConcurrentDictionary<int, JournalReplay> _running = new();
    private int _number, _places;

    public int Count => _running.Count;

    /// <summary>Times that can be asked for, in seconds of the scene; null without a journal, or with an empty one.</summary>
    public (double FromS, double ToS)? Span => host.Past?.Journal.FirstS() is { } first && host.Log.NowS >= first ? (first, host.Log.NowS) : null;

    public JournalReplay? Find(int number) => _running.GetValueOrDefault(number);

    /// <summary>Begins a look back.</summary>
    /// <param name="stage">Index of the stage.</param>
    /// <exception cref="InputException">There is no journal, nothing of that time in it, or too many look back.</exception>
    public JournalReplay Begin(int stage, double fromS, double speed)
    {
        if (host.Past is not { } past)
            throw new InputException("replay: expected a journal (Journal:Folder), found none");
        if (Interlocked.Increment(ref _places) > options.MostReplays)
        {
            Interlocked.Decrement(ref _places);
            throw new InputException($"replay: expected at most {options.MostReplays} at a time (Guard:MostReplays)");
        }

        try
        {
            if (!(past.Journal.FirstS() <= fromS && fromS <= host.Log.NowS))
                throw new InputException("replay: nothing of that time is in the journal");
            (StageView view, long last) = Landmark(past.Snapshots, past.Journal, stage, fromS) ?? (host.Stages[stage].Anew(), (past.Journal.LastSegmentBefore(fromS - LeadS) ?? past.Journal.LastSegmentBefore(fromS) ?? 1) - 1);
            var replay = new JournalReplay(Interlocked.Increment(ref _number), view, past.Journal, last, fromS, speed, log);
            _running[replay.Number] = replay;
            return replay;
        }
        catch (IOException e)
        {
            // A journal that is being written loses its oldest files meanwhile.
            Interlocked.Decrement(ref _places);
            throw new InputException($"replay: {e.Message}");
        }
        catch
        {
            Interlocked.Decrement(ref _places);
            throw;
        }
    }

    public void End(JournalReplay replay)
    {
        if (_running.TryRemove(replay.Number, out _))
            Interlocked.Decrement(ref _places);
        replay.Dispose();
    }

    /// <summary>The stage as the newest snapshot has it that is not later than a time, and the last entry in it; null if there is none that the journal goes on from.</summary>
    private (StageView View, long Last)? Landmark(SnapshotStore snapshots, JournalReader journal, int stage, double fromS)
    {
        if (snapshots.Load(fromS) is not { } found || journal.FirstSequence() > found.Sequence + 1)
            return null;
        var carrier = StateCarrier.From(found.State);
        // The state holds one stage after the other.
        for (int k = 0; k < stage; k++)
        {
            using StageView other = host.Stages[k].Anew();
            other.Carry(carrier);
        }

        StageView view = host.Stages[stage].Anew();
        view.Carry(carrier);
        return (view, found.Sequence);
    }
}
