using NorthAmericaSecurity.Service.Feeds;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Tests;

public class FeedQueueTests
{
    private readonly List<Plot> _plots = [];
    private readonly List<long> _received = [];

    [Theory]
    [InlineData(5000)]
    [InlineData(3)]
    public async Task A_feed_that_cannot_wait_loses_its_oldest_and_each_is_counted(int burst)
    {
        var queue = new FeedQueue(1500, dropsOldest: true);
        int sent = 0;
        for (; sent < 5000; sent += burst)
            await queue.AddAsync([.. Enumerable.Range(sent, burst).Select(Numbered)], 0, burst, sent, CancellationToken.None);
        queue.Drain(_plots, _received);
        Assert.Equal((1500, sent - 1500L), (_plots.Count, queue.Dropped));
        Assert.Equal(Enumerable.Range(sent - 1500, 1500), _plots.Select(p => p.TruthId));
        Assert.Equal(0, queue.Count);
    }

    [Fact]
    public async Task A_feed_that_can_wait_is_held_back_and_loses_nothing()
    {
        var queue = new FeedQueue(1500, dropsOldest: false);
        Task adding = Task.Run(() => queue.AddAsync([.. Enumerable.Range(0, 10_000).Select(Numbered)], 0, 10_000, 7, CancellationToken.None).AsTask());
        while (_plots.Count < 10_000)
        {
            Assert.True(queue.Count <= 1500);
            queue.Drain(_plots, _received);
            await Task.Yield();
        }

        await adding;
        Assert.Equal(Enumerable.Range(0, 10_000), _plots.Select(p => p.TruthId));
        Assert.All(_received, r => Assert.Equal(7, r));
        Assert.Equal(0, queue.Dropped);
    }

    [Fact]
    public async Task What_waits_is_taken_in_portions_the_oldest_first()
    {
        var queue = new FeedQueue(100_000, dropsOldest: true);
        await queue.AddAsync([.. Enumerable.Range(0, 80_000).Select(Numbered)], 0, 80_000, 7, CancellationToken.None);
        foreach (int expected in (int[])[FeedQueue.MostAtOnce, 2 * FeedQueue.MostAtOnce, 80_000, 80_000])
        {
            queue.Drain(_plots, _received);
            Assert.Equal(expected, _plots.Count);
        }

        Assert.Equal(Enumerable.Range(0, 80_000), _plots.Select(p => p.TruthId));
        Assert.Equal((0L, 0), (queue.Dropped, queue.Count));
    }

    [Fact]
    public async Task A_feed_that_is_held_back_can_be_stopped()
    {
        var queue = new FeedQueue(10, dropsOldest: false);
        using var stop = new CancellationTokenSource();
        Task adding = queue.AddAsync([.. Enumerable.Range(0, 100).Select(Numbered)], 0, 100, 0, stop.Token).AsTask();
        Assert.False(adding.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => adding);
    }

    private static Plot Numbered(int number) => Plot.Empty with { TruthId = number };
}
