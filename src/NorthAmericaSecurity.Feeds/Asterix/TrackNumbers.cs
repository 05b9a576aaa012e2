using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Asterix;

/// <summary>
/// The 16-bit numbers under which displays know tracks, whose own numbers are longer and never used twice. A number is given again no sooner than half an hour after its track's last message.
/// </summary>
public sealed class TrackNumbers
{
    private const double RestS = 1800.0;

    private readonly Dictionary<long, ushort> _byTrack = [];
    private readonly Queue<(ushort Number, double FreeS)> _resting = [];
    private int _unused = 1;

    /// <summary>Tracks that got no number because all are in use or at rest: an alarm.</summary>
    public long Exhausted { get; private set; }

    /// <summary>The number of a track, given if it has none yet; false when there is none to give.</summary>
    public bool TryGet(long trackId, double timeS, out ushort number, out bool isNew)
    {
        isNew = false;
        if (_byTrack.TryGetValue(trackId, out number))
            return true;
        isNew = true;
        // Numbers that never were in use go first; 0 is left out: some displays take it for none.
        if (_unused <= ushort.MaxValue)
            number = (ushort)_unused++;
        else if (_resting.TryPeek(out (ushort Number, double FreeS) first) && first.FreeS <= timeS)
            number = _resting.Dequeue().Number;
        else
        {
            Exhausted++;
            return false;
        }

        _byTrack.Add(trackId, number);
        return true;
    }

    /// <summary>Carries which numbers are in use, and which are at rest.</summary>
    /// <exception cref="EndOfStreamException">The state is torn.</exception>
    public void Carry(StateCarrier carrier)
    {
        List<(long Track, ushort Number)> given = [.. _byTrack.Select(n => (n.Key, n.Value))];
        List<(ushort Number, double FreeS)> resting = [.. _resting];
        carrier.Carry(given);
        carrier.Carry(resting);
        carrier.Carry(ref _unused);
        if (!carrier.Loads)
            return;
        _byTrack.Clear();
        _resting.Clear();
        foreach ((long track, ushort number) in given)
            _byTrack.Add(track, number);
        foreach ((ushort Number, double FreeS) number in resting)
            _resting.Enqueue(number);
    }

    /// <summary>Lays a number to rest; its track's last message has been sent.</summary>
    public void Release(long trackId, double timeS)
    {
        if (_byTrack.Remove(trackId, out ushort number))
            _resting.Enqueue((number, timeS + RestS));
    }
}
