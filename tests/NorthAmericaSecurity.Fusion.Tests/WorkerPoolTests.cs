namespace NorthAmericaSecurity.Fusion.Tests;

public class WorkerPoolTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Every_part_is_done_exactly_once(int workers)
    {
        using var pool = new WorkerPool(workers);
        Assert.Equal(workers, pool.Workers);
        foreach ((int count, int chunk) in ((int, int)[])[(0, 4), (1, 4), (4, 4), (5, 4), (1000, 7), (10_000, 1)])
            for (int round = 0; round < 20; round++)
            {
                var done = new int[count];
                pool.Run(count, chunk, (worker, from, to) =>
                {
                    Assert.InRange(worker, 0, workers - 1);
                    Assert.True(from < to);
                    for (int i = from; i < to; i++)
                        Interlocked.Increment(ref done[i]);
                });
                Assert.All(done, n => Assert.Equal(1, n));
            }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_the_caller_does_beside_is_done_once_and_with_the_rest(int workers)
    {
        using var pool = new WorkerPool(workers);
        foreach (int count in (int[])[0, 1, 1000])
        {
            int parts = 0, beside = 0;
            pool.Run(count, 3, (_, from, to) => Interlocked.Add(ref parts, to - from), () => beside++);
            Assert.Equal((count, 1), (parts, beside));
        }
    }

    [Fact]
    public void Others_begin_while_the_caller_does_something_else()
    {
        using var pool = new WorkerPool(2);
        using var begun = new ManualResetEventSlim();
        bool inTime = false;
        pool.Run(10, 1, (worker, _, _) => begun.Set(), () => inTime = begun.Wait(10_000));
        Assert.True(inTime);
    }

    [Fact]
    public void A_failure_of_a_thread_arrives_at_the_caller()
    {
        using var pool = new WorkerPool(3);
        using var others = new CountdownEvent(2);
        var failure = Assert.Throws<InvalidOperationException>(() => pool.Run(30, 1, (worker, _, _) =>
        {
            if (worker > 0)
            {
                if (!others.IsSet)
                    others.Signal();
                throw new FormatException("worker's");
            }

            others.Wait(10_000);
        }));
        Assert.Equal("worker's", Assert.IsType<FormatException>(failure.InnerException).Message);
    }

    [Fact]
    public void A_failure_of_the_callers_own_part_arrives_when_no_thread_is_at_work_any_more()
    {
        using var pool = new WorkerPool(2);
        int working = 0;
        using var begun = new ManualResetEventSlim();
        Assert.ThrowsAny<Exception>(() => pool.Run(100, 1, (worker, _, _) =>
        {
            if (worker == 0)
            {
                begun.Wait(10_000);
                throw new FormatException("caller's");
            }

            Interlocked.Increment(ref working);
            begun.Set();
            Thread.Sleep(200);
            Interlocked.Decrement(ref working);
        }));
        Assert.Equal(0, Volatile.Read(ref working));
    }

    [Fact]
    public void A_pool_that_is_disposed_leaves_no_thread()
    {
        var pool = new WorkerPool(4);
        pool.Run(100, 1, (_, _, _) => { });
        pool.Dispose();
    }
}
