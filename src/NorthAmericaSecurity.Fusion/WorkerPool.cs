namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// Threads that share the parts of one piece of work with the caller. Which thread does which part is of no consequence to the result, and must not be. With one
/// worker there is no thread but the caller's.
/// </summary>
internal sealed class WorkerPool : IDisposable
{
    /// <summary>Looks for the next piece before a worker sleeps: some hundred microseconds.</summary>
    private const int Spins = 300;

    private readonly Thread[] _threads;
    private readonly SemaphoreSlim _start = new(0);
    private readonly CountdownEvent _done = new(1);
    private Action<int, int, int>? _work;
    private int _count, _chunk, _next;
    private Exception? _failure;
    private volatile bool _stopped;

    public WorkerPool(int workers)
    {
        Workers = Math.Max(1, workers);
        _threads = new Thread[Workers - 1];
        for (int i = 0; i < _threads.Length; i++)
        {
            int worker = i + 1;
            _threads[i] = new Thread(() => Serve(worker)) { IsBackground = true, Name = $"fusion {worker}" };
            _threads[i].Start();
        }
    }

    public int Workers { get; }

    /// <summary>Calls the work with (worker, from, to) for stretches of at most <paramref name="chunk"/> that together are 0 to count.</summary>
    public void Run(int count, int chunk, Action<int, int, int> work)
    {
        if (_threads.Length == 0 || count <= chunk)
        {
            if (count > 0)
                work(0, 0, count);
            return;
        }

        (_work, _count, _chunk, _next) = (work, count, chunk, 0);
        _done.Reset(_threads.Length + 1);
        _start.Release(_threads.Length);
        try
        {
            Share(0);
        }
        finally
        {
            _done.Signal();
            _done.Wait();
        }

        if (Interlocked.Exchange(ref _failure, null) is { } failure)
            throw new InvalidOperationException("a worker of the correlator failed", failure);
    }

    private void Serve(int worker)
    {
        while (true)
        {
            // The next piece of a batch comes within microseconds: to sleep and be woken takes longer.
            for (int spin = 0; spin < Spins && _start.CurrentCount == 0; spin++)
                Thread.SpinWait(20);
            _start.Wait();
            if (_stopped)
                return;
            Share(worker);
            _done.Signal();
        }
    }

    private void Share(int worker)
    {
        try
        {
            while (true)
            {
                int from = Interlocked.Add(ref _next, _chunk) - _chunk;
                if (from >= _count)
                    return;
                _work!(worker, from, Math.Min(_count, from + _chunk));
            }
        }
        catch (Exception e) when (worker > 0)
        {
            Interlocked.CompareExchange(ref _failure, e, null);
        }
    }

    public void Dispose()
    {
        _stopped = true;
        if (_threads.Length > 0)
            _start.Release(_threads.Length);
        foreach (Thread thread in _threads)
            thread.Join();
        _start.Dispose();
        _done.Dispose();
    }
}
