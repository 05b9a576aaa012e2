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

    /// <summary>Seconds by which a time may be outside of what there is, for it was told rounded or a moment ago.</summary>
    private const double RoundedS = 1.0;

    private readonly ConcurrentDictionary<int, JournalReplay> _running = new();
    private int _number;

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
        if (Span is not { } span || fromS < span.FromS - RoundedS || fromS > span.ToS + RoundedS)
            throw new InputException("replay: nothing of that time is in the journal");
        double from = Math.Clamp(fromS, span.FromS, span.ToS);
        lock (_running)
        {
            if (_running.Count >= options.MostReplays)
                throw new InputException($"replay: expected at most {options.MostReplays} at a time (Guard:MostReplays)");
            int number = ++_number;
            // Its place is free again when its thread has ended: who asks again and again waits for his own.
            return _running[number] = new JournalReplay(number, () => StartOf(past.Journal, past.Snapshots, stage, from), past.Journal, from, speed, () => host.Log.NowS, Ended, log);
        }

        void Ended(JournalReplay replay)
        {
            lock (_running)
                _running.TryRemove(replay.Number, out _);
        }
    }

    /// <summary>The stage as the newest snapshot has it that is not later than a time and that the journal goes on from; else from its beginning, before a segment.</summary>
    private ReplayStart StartOf(JournalReader journal, SnapshotStore snapshots, int stage, double fromS)
    {
        long first = journal.FirstSequence();
        if (snapshots.Load(fromS) is { } found && found.Sequence + 1 >= first)
        {
            var carrier = StateCarrier.From(found.State);
            // The state holds one stage after the other.
            for (int k = 0; k < stage; k++)
            {
                using StageView other = host.Stages[k].Anew();
                other.Carry(carrier);
            }

            StageView view = host.Stages[stage].Anew();
            try
            {
                view.Carry(carrier);
                return new ReplayStart(view, found.Sequence, SameNumbers: true);
            }
            catch
            {
                view.Dispose();
                throw;
            }
        }

        long begins = journal.LastSegmentBefore(fromS - LeadS) ?? journal.LastSegmentBefore(fromS) ?? first;
        // From the first entry that there ever was the numbers are those that were.
        return new ReplayStart(host.Stages[stage].Anew(), begins - 1, SameNumbers: begins <= 1);
    }
}
