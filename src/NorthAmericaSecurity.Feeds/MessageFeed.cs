using System.Buffers;
using System.IO.Pipelines;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds;

/// <summary>
/// A feed of messages that have no ticks of their own, over a stream or datagrams. It takes from the stream no more than it needs, so that a full receiver stops its sender. The feed's time is the
/// latest that its messages told, less a window in which they may come late; it ticks when that passes a whole second, whatever the octets are cut into, so that a recording and the same
/// octets received live make one log. Damage is counted, told once for each kind, and never the end of the feed.
/// </summary>
public abstract class MessageFeed : IPlotFeed, IDisposable
{
    private const int ChunkOctets = 1 << 16;

    private readonly PipeReader? _pipe;
    private readonly IDatagramSource? _datagrams;
    private readonly Func<double>? _receiveTimeS;
    private readonly Action<string> _complain;
    private readonly double _windowS;
    private readonly List<Reason> _reasons = [];
    private byte[] _octets = new byte[2 * ChunkOctets];
    private int _start;
    private int _end;
    private long _offset;
    private bool _whole;
    private bool _ended;

    /// <param name="receiveTimeS">Tells the time at which octets are received, in seconds of UTC since 1970; null where nobody knows, as for a file.</param>
    /// <param name="windowS">Seconds that a message may come behind later ones.</param>
    private protected MessageFeed(string name, PipeReader? pipe, IDatagramSource? datagrams, Func<double>? receiveTimeS, double windowS, Action<string> complain)
        => (Name, _pipe, _datagrams, _receiveTimeS, _windowS, _complain) = (name, pipe, datagrams, receiveTimeS, windowS, complain);

    public string Name { get; }

    public FeedCounts Counts { get; } = new();

    /// <summary>Datagrams that had come and were let go before they were read.</summary>
    public long LostDatagrams => _datagrams?.Lost ?? 0;

    public double TickS { get; private set; } = double.NegativeInfinity;

    /// <summary>When the octets at hand were received, in seconds of UTC since 1970; NaN where nobody knows.</summary>
    private protected double ReceivedS { get; private set; } = double.NaN;

    public async ValueTask<bool> ReadAsync(List<Plot> plots, CancellationToken cancel = default)
    {
        int before = plots.Count;
        try
        {
            while (true)
            {
                if ((_start < _end || _whole) && Take(plots))
                    return true;
                if (_ended)
                    return plots.Count > before;
                if (_pipe is not null)
                    await FillAsync(_pipe, cancel).ConfigureAwait(false);
                else
                    await FillAsync(_datagrams!, cancel).ConfigureAwait(false);
            }
        }
        finally
        {
            Counts.NotPlots = new SortedDictionary<string, long>(_reasons.Where(r => r.Count > 0).ToDictionary(r => r.Text, r => r.Count), StringComparer.Ordinal);
        }
    }

    public void Dispose()
    {
        _pipe?.Complete();
        _datagrams?.Dispose();
    }

    /// <summary>Takes whole messages from the front of the octets until one moves the tick or no whole one is left.</summary>
    /// <param name="whole">Nothing follows that could complete a message: all is to be taken.</param>
    /// <returns>Octets taken.</returns>
    private protected abstract int Take(ReadOnlySpan<byte> octets, bool whole, List<Plot> plots);

    /// <summary>Tells the feed the time that a message brought; true if that moves the tick.</summary>
    private protected bool MovesTick(double nowS)
    {
        double tick = Math.Floor(nowS) - _windowS;
        if (!(tick > TickS))
            return false;
        TickS = tick;
        return true;
    }

    /// <summary>Why a message makes no plot, and how often.</summary>
    private protected sealed class Reason(string text, bool damage)
    {
        public string Text { get; } = text;

        public bool Damage { get; } = damage;

        public long Count { get; set; }
    }

    /// <summary>A reason for which messages that are as they should be make no plot.</summary>
    private protected Reason Passed(string text) => Add(new Reason(text, damage: false));

    /// <summary>A kind of damage.</summary>
    private protected Reason Damaged(string text) => Add(new Reason(text, damage: true));

    /// <summary>Counts what makes no plot; damage is complained of the first time.</summary>
    /// <param name="at">Where it stands in the octets at hand.</param>
    private protected void Drop(Reason reason, int at)
    {
        reason.Count++;
        if (!reason.Damage)
            return;
        Counts.BadFrames++;
        if (reason.Count == 1)
            _complain($"{Name}: offset {_offset + at}: {reason.Text}; more of this kind are counted and not told");
    }

    private Reason Add(Reason reason)
    {
        _reasons.Add(reason);
        return reason;
    }

    private bool Take(List<Plot> plots)
    {
        double tick = TickS;
        int taken = Take(_octets.AsSpan(_start, _end - _start), _whole, plots);
        _start += taken;
        _offset += taken;
        Counts.Bytes += taken;
        if (_start == _end)
            _whole = false;
        return TickS > tick;
    }

    private async ValueTask FillAsync(PipeReader pipe, CancellationToken cancel)
    {
        _octets.AsSpan(_start, _end - _start).CopyTo(_octets);
        (_start, _end) = (0, _end - _start);
        ReadResult result;
        try
        {
            result = await pipe.ReadAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            _complain($"{Name}: offset {_offset + _end}: broken off: {InputFile.OneLine(e.Message)}");
            await EndAsync(pipe).ConfigureAwait(false);
            return;
        }

        ReceivedS = _receiveTimeS?.Invoke() ?? double.NaN;
        ReadOnlySequence<byte> some = result.Buffer.Slice(0, Math.Min(result.Buffer.Length, ChunkOctets));
        some.CopyTo(_octets.AsSpan(_end));
        _end += (int)some.Length;
        bool all = some.Length == result.Buffer.Length;
        pipe.AdvanceTo(some.End);
        if (all && result.IsCompleted)
            await EndAsync(pipe).ConfigureAwait(false);
    }

    private ValueTask EndAsync(PipeReader pipe)
    {
        _ended = true;
        _whole = _start < _end;
        return pipe.CompleteAsync();
    }

    private async ValueTask FillAsync(IDatagramSource datagrams, CancellationToken cancel)
    {
        if (await datagrams.ReadAsync(cancel).ConfigureAwait(false) is not { } datagram)
        {
            _ended = true;
            return;
        }

        ReceivedS = double.IsNaN(datagram.TimeS) ? _receiveTimeS?.Invoke() ?? double.NaN : datagram.TimeS;
        if (_octets.Length < datagram.Payload.Length)
            _octets = new byte[2 * datagram.Payload.Length];
        datagram.Payload.CopyTo(_octets);
        (_start, _end) = (0, datagram.Payload.Length);
        _whole = _end > 0;
    }
}

/// <summary>A feed whose messages are lines of text.</summary>
public abstract class LineFeed : MessageFeed
{
    /// <summary>No line of these formats is as long; one that is, is damage.</summary>
    private const int LongestLine = 1024;

    private readonly Reason _overlong;
    private bool _inOverlong;

    private protected LineFeed(string name, PipeReader? pipe, IDatagramSource? datagrams, Func<double>? receiveTimeS, double windowS, Action<string> complain)
        : base(name, pipe, datagrams, receiveTimeS, windowS, complain)
        => _overlong = Damaged($"lines longer than {LongestLine} octets");

    /// <summary>Cuts the next line, without its end and the blanks before that.</summary>
    /// <param name="taken">Octets taken so far, moved past the line.</param>
    /// <param name="at">Where the line stands in the octets.</param>
    private protected bool NextLine(ReadOnlySpan<byte> octets, bool whole, ref int taken, out ReadOnlySpan<byte> line, out int at)
    {
        while (taken < octets.Length)
        {
            ReadOnlySpan<byte> rest = octets[taken..];
            int length = rest.IndexOf((byte)'\n');
            bool ended = length >= 0 || whole;
            if (length < 0)
                length = rest.Length;
            at = taken;
            if (length > LongestLine && !_inOverlong)
            {
                Drop(_overlong, at);
                _inOverlong = true;
            }

            if (!ended && !_inOverlong)
                break;
            taken += Math.Min(length + 1, rest.Length);
            if (!_inOverlong)
            {
                line = rest[..length].TrimEnd(" \r\t"u8);
                return true;
            }

            Counts.SkippedBytes += Math.Min(length + 1, rest.Length);
            _inOverlong = !ended;
        }

        line = default;
        at = 0;
        return false;
    }
}
