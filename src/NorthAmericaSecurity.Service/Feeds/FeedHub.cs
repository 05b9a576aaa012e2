using System.Collections.Immutable;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Service.Configuration;

namespace NorthAmericaSecurity.Service.Feeds;

/// <summary>The feeds that there are, each with its pump; added and removed while running.</summary>
internal sealed class FeedHub(SensorSet scene, ILogger<FeedHub> log) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly SensorClaims _claims = new(scene.Sensors);
    private int _numbers;

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<FeedPump> Pumps { get; private set; } = [];

    /// <summary>Adds a feed; what is wrong with its source shows in its state.</summary>
    public FeedPump Add(FeedOptions options)
    {
        // Times of day belong to the day that the host has.
        var clock = new DayClock(DateOnly.FromDateTime(DateTime.UtcNow));
        return Add(options, (pump, cancel) => PlotReaders.OpenAsync(options, scene, clock, pump.Complain, cancel));
    }

    /// <summary>Adds a feed by what opens its source, each time anew.</summary>
    public FeedPump Add(FeedOptions options, Func<FeedPump, CancellationToken, Task<IPlotReader>> open)
    {
        lock (_lock)
        {
            var pump = new FeedPump(++_numbers, options, open, _claims, log, _stop.Token);
            Pumps = Pumps.Add(pump);
            return pump;
        }
    }

    /// <returns>False if there is none of that number.</returns>
    public async Task<bool> RemoveAsync(int number)
    {
        FeedPump? pump;
        lock (_lock)
        {
            pump = Pumps.FirstOrDefault(p => p.Number == number);
            if (pump is not null)
                Pumps = Pumps.Remove(pump);
        }

        if (pump is null)
            return false;
        await pump.DisposeAsync().ConfigureAwait(false);
        _claims.Release(number);
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        foreach (FeedPump pump in Pumps)
            await pump.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
    }
}
