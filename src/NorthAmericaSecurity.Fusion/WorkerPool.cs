namespace NorthAmericaSecurity.Fusion;

/// <summary>
/// Threads that share the parts of one piece of work with the caller. Which thread does which part is of no consequence to the result, and must not be. With one
/// worker there is no thread but the caller's. The caller waits for nobody: a worker that comes late finds the work done. Between <see cref="Open"/> and <see cref="Close"/>
/// workers stay awake, since the next piece comes within microseconds: to sleep and be woken takes longer. Each begins with its own share of the piece, and then helps with what is left
/// of the others': what it wrote in one piece is in its cache when it comes to the same place in the next.
/// </summary>
internal sealed class WorkerPool : IDisposable
{
    /// <summary>Looks for the next piece in a closed pool before a worker sleeps, and their length: some hundred microseconds in all.</summary>
    private const int Spins = 600, SpinLength = 10;

    /// <summary>Value of <see cref="_sharing"/> when there is nothing to share.</summary>
    private const int Nothing = -1 << 20;

    /// <summary>Numbers in a line of the cache, and the one before it, which comes with it.</summary>
    private const int Line = 32;

    private readonly Thread[] _threads;
    private readonly SemaphoreSlim _wake = new(0);
    private Action<int, int, int>? _work;
    private int _count, _chunk;

    /// <summary>For each worker's share, where its next stretch begins; a line of the cache apart.</summary>
    private readonly int[] _next;

    /// <summary>Workers that share the piece; less by as much as <see cref="Nothing"/> when there is none.</summary>
    private int _sharing = Nothing;

    /// <summary>Workers for which nobody has released <see cref="_wake"/> yet.</summary>
    private int _asleep;

    private Exception? _failure;
    private volatile bool _open, _stopped;

    public WorkerPool(int workers)
    {
        Workers = Math.Max(1, workers);
        _threads = new Thread[Workers - 1];
        _next = new int[Line * (Workers + 1)];
        for (int i = 0; i < _threads.Length; i++)
        {
            int worker = i + 1;
            _threads[i] = new Thread(() => Serve(worker)) { IsBackground = true, Name = $"fusion {worker}" };
            _threads[i].Start();
        }
    }

    public int Workers { get; }

    /// <summary>Pieces of work follow each other closely from now on.</summary>
    public void Open()
    {
        _open = true;
        Wake();
    }

    /// <summary>No piece of work follows soon.</summary>
    public void Close() => _open = false;

    /// <summary>Calls the work with (worker, from, to) for stretches of at most <paramref name="chunk"/> that together are 0 to count.</summary>
    /// <param name="beside">What the caller does first, by itself, while the others begin; neither may depend on the other. Null for nothing.</param>
    public void Run(int count, int chunk, Action<int, int, int> work, Action? beside = null)
    {
        if (_threads.Length == 0 || count <= chunk)
        {
            beside?.Invoke();
            if (count > 0)
                work(0, 0, count);
            return;
        }

        (_work, _count, _chunk, _failure) = (work, count, chunk, null);
        for (int share = 0; share < Workers; share++)
            NextOf(share) = BeginOf(share);
        Interlocked.Add(ref _sharing, -Nothing);
        Wake();
        try
        {
            beside?.Invoke();
            Share(0);
        }
        finally
        {
            // If the caller's own part failed, what nobody has begun is left.
            for (int share = 0; share < Workers; share++)
                Volatile.Write(ref NextOf(share), count);
            Interlocked.Add(ref _sharing, Nothing);
            for (var wait = default(SpinWait); Volatile.Read(ref _sharing) != Nothing;)
                wait.SpinOnce(sleep1Threshold: -1);
        }

        if (Interlocked.Exchange(ref _failure, null) is { } failure)
            throw new InvalidOperationException("a worker of the correlator failed", failure);
    }

    private bool HasWork
    {
        get
        {
            if (Volatile.Read(ref _sharing) < 0)
                return false;
            for (int share = 0; share < Workers; share++)
                if (Volatile.Read(ref NextOf(share)) < BeginOf(share + 1))
                    return true;
            return false;
        }
    }

    private ref int NextOf(int share) => ref _next[Line * (share + 1)];

    /// <summary>First of a worker's share; the first of the next is behind its last.</summary>
    private int BeginOf(int share) => (int)((long)_count * share / Workers);

    private void Serve(int worker)
    {
        while (!_stopped)
        {
            int spins = 0;
            for (; !HasWork && !_stopped && (_open || spins < Spins); spins++)
                Thread.SpinWait(SpinLength);
            if (!HasWork)
            {
                Sleep();
                continue;
            }

            // Between the look and the step the piece may have ended: then the number stays below nought.
            if (Interlocked.Increment(ref _sharing) > 0)
                Share(worker);
            Interlocked.Decrement(ref _sharing);
        }
    }

    private void Sleep()
    {
        Interlocked.Increment(ref _asleep);
        if ((HasWork || _open || _stopped) && TryStayAwake())
            return;
        _wake.Wait();
    }

    /// <summary>Takes a sleeper back, unless its waking has been released.</summary>
    private bool TryStayAwake()
    {
        while (Volatile.Read(ref _asleep) is var asleep && asleep > 0)
            if (Interlocked.CompareExchange(ref _asleep, asleep - 1, asleep) == asleep)
                return true;
        return false;
    }

    private void Wake()
    {
        // Who goes to sleep now sees what was written before, or is seen here.
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _asleep) > 0 && Interlocked.Exchange(ref _asleep, 0) is var asleep && asleep > 0)
            _wake.Release(asleep);
    }

    private void Share(int worker)
    {
        try
        {
            for (int i = 0; i < Workers; i++)
            {
                int share = (worker + i) % Workers, end = BeginOf(share + 1);
                while (Interlocked.Add(ref NextOf(share), _chunk) - _chunk is var from && from < end)
                    _work!(worker, from, Math.Min(end, from + _chunk));
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
        Wake();
        foreach (Thread thread in _threads)
            thread.Join();
        _wake.Dispose();
    }
}
