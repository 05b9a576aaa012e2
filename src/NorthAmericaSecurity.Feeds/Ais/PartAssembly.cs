namespace NorthAmericaSecurity.Feeds.Ais;

/// <summary>
/// Puts messages of several sentences together. Parts may come in any order; they belong together by their number, channel and count. Memory is bounded: a group that waits too long, or longest when
/// a new one needs room, is lost.
/// </summary>
internal sealed class PartAssembly
{
    /// <summary>Groups that can wait at once.</summary>
    private const int Groups = 32;

    /// <summary>How long a group waits for its next part: in sentences of several parts, and in seconds of the feed where it tells them.</summary>
    private const int PatienceSentences = 256;
    private const double PatienceS = 10.0;

    private const int MostParts = 9;
    private const int PartRoom = SixBitPayload.MostCharacters / MostParts;

    private readonly Group[] _groups = new Group[Groups];
    private readonly byte[] _room = new byte[Groups * MostParts * PartRoom];
    private readonly byte[] _lengths = new byte[Groups * MostParts];
    private readonly byte[] _whole = new byte[SixBitPayload.MostCharacters];
    private long _order;
    private int _lost;

    private struct Group
    {
        public bool Waits;
        public int Sequence;
        public byte Channel;
        public int Parts;
        public int Missing;
        public int FillBits;
        public double TimeS;
        public double NowS;
        public long Order;
    }

    /// <summary>Groups that were given up since the last call.</summary>
    public int TakeLost()
    {
        int lost = _lost;
        _lost = 0;
        return lost;
    }

    /// <summary>Adds a part; true when that makes its message whole.</summary>
    /// <param name="nowS">Time of the feed; NaN if it has none yet.</param>
    /// <param name="characters">The payload of the whole message, valid until the next call.</param>
    /// <param name="timeS">The first time that one of the parts told; NaN if none.</param>
    public bool TryAdd(scoped in NmeaSentence part, double nowS, out ReadOnlySpan<byte> characters, out int fillBits, out double timeS)
    {
        characters = default;
        fillBits = 0;
        timeS = double.NaN;
        _order++;
        if (part.Payload.Length > PartRoom)
        {
            _lost++;
            return false;
        }

        int at = Find(part, nowS);
        ref Group group = ref _groups[at];
        Span<byte> lengths = _lengths.AsSpan(at * MostParts, MostParts);
        if (group.Waits && lengths[part.Part - 1] > 0)
        {
            // The same part once more begins a new message: numbers come round.
            _lost++;
            group.Waits = false;
        }

        if (!group.Waits)
        {
            group = new Group { Waits = true, Sequence = part.Sequence, Channel = part.Channel, Parts = part.Parts, Missing = part.Parts, TimeS = double.NaN };
            lengths.Clear();
        }

        group.Order = _order;
        group.NowS = nowS;
        group.TimeS = double.IsNaN(group.TimeS) ? part.TimeS : group.TimeS;
        if (part.Part == part.Parts)
            group.FillBits = part.FillBits;
        lengths[part.Part - 1] = (byte)part.Payload.Length;
        part.Payload.CopyTo(_room.AsSpan((at * MostParts + part.Part - 1) * PartRoom));
        if (--group.Missing > 0)
            return false;

        int length = 0;
        for (int i = 0; i < group.Parts; i++)
        {
            _room.AsSpan((at * MostParts + i) * PartRoom, lengths[i]).CopyTo(_whole.AsSpan(length));
            length += lengths[i];
        }

        group.Waits = false;
        characters = _whole.AsSpan(0, length);
        fillBits = group.FillBits;
        timeS = group.TimeS;
        return true;
    }

    /// <summary>The place of a part's group, else a free one, else that which has waited longest. Groups that have waited too long are freed on the way.</summary>
    private int Find(scoped in NmeaSentence part, double nowS)
    {
        int free = -1, oldest = 0;
        for (int i = 0; i < Groups; i++)
        {
            ref Group group = ref _groups[i];
            if (group.Waits && (_order - group.Order > PatienceSentences || nowS - group.NowS > PatienceS))
            {
                _lost++;
                group.Waits = false;
            }

            if (!group.Waits)
                free = free < 0 ? i : free;
            else if (group.Sequence == part.Sequence && group.Channel == part.Channel && group.Parts == part.Parts)
                return i;
            else if (group.Order < _groups[oldest].Order)
                oldest = i;
        }

        if (free >= 0)
            return free;
        _lost++;
        _groups[oldest].Waits = false;
        return oldest;
    }
}
