using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Feeds;

/// <summary>
/// Plots of one feed that wait for the picture, in a ring of bounded size. Full, it holds back a feed that can wait; of one that cannot it lets the oldest plots go, and counts them.
/// </summary>
/// <param name="capacity">Most plots.</param>
/// <param name="dropsOldest">True for a feed that cannot wait.</param>
public sealed class FeedQueue(int capacity, bool dropsOldest)
{
    /// <summary>Most plots that are taken at a time: an entry of the log takes a fraction of a second at the most, and what waits behind it is not older than the queue is long.</summary>
    internal const int MostAtOnce = 1 << 15;

    private readonly Lock _lock = new();
    private Plot[] _plots = new Plot[Math.Min(capacity, 1024)];
    private long[] _received = new long[Math.Min(capacity, 1024)];
    private int _first, _count;
    private TaskCompletionSource? _room;

    /// <summary>Plots that had to go before the picture took them.</summary>
    public long Dropped { get; private set; }

    public int Count => _count;

    /// <summary>Adds some of a list of plots; waits for room where the feed can wait.</summary>
    /// <param name="received">When they came, as Stopwatch counts.</param>
    public async ValueTask AddAsync(List<Plot> plots, int from, int to, long received, CancellationToken cancel)
    {
        int added = from;
        while (added < to)
        {
            Task? room = null;
            lock (_lock)
            {
                while (added < to)
                {
                    if (_count == _plots.Length && _count < capacity)
                        Grow();
                    if (_count == capacity)
                    {
                        if (!dropsOldest)
                        {
                            room = (_room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
                            break;
                        }

                        _first = (_first + 1) % _plots.Length;
                        _count--;
                        Dropped++;
                    }

                    int at = (_first + _count++) % _plots.Length;
                    _plots[at] = plots[added++];
                    _received[at] = received;
                }
            }

            if (room is not null)
                await room.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Takes those that wait, the oldest first, up to <see cref="MostAtOnce"/>, and when each came.</summary>
    public void Drain(List<Plot> plots, List<long> received)
    {
        TaskCompletionSource? room;
        lock (_lock)
        {
            for (int left = MostAtOnce; _count > 0 && left > 0; _count--, left--)
            {
                plots.Add(_plots[_first]);
                received.Add(_received[_first]);
                _first = (_first + 1) % _plots.Length;
            }

            (room, _room) = (_room, null);
        }

        room?.SetResult();
    }

    private void Grow()
    {
        int size = Math.Min(capacity, 2 * _plots.Length);
        var plots = new Plot[size];
        var received = new long[size];
        for (int i = 0; i < _count; i++)
            (plots[i], received[i]) = (_plots[(_first + i) % _plots.Length], _received[(_first + i) % _plots.Length]);
        (_plots, _received, _first) = (plots, received, 0);
    }
}
