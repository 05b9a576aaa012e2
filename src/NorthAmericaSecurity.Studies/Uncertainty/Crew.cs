namespace NorthAmericaSecurity.Studies.Uncertainty;

/// <summary>
/// Work on numbered pieces side by side, each worker with its own tools: as many threads as cores and no more, however busy the machine is, so that what tools and threads keep does not multiply.
/// </summary>
internal static class Crew
{
    /// <param name="workers">Below 1 for all cores.</param>
    public static void Run<T>(int pieces, int workers, Func<T> tools, Action<int, T> work)
    {
        int next = -1;
        Exception? failure = null;
        void Loop()
        {
            try
            {
                T own = tools();
                for (int piece; (piece = Interlocked.Increment(ref next)) < pieces;)
                    work(piece, own);
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref failure, e, null);
                Volatile.Write(ref next, pieces);
            }
        }

        Thread[] crew = [.. Enumerable.Range(0, Math.Min(pieces, workers < 1 ? Environment.ProcessorCount : workers)).Select(_ => new Thread(Loop))];
        foreach (Thread thread in crew)
            thread.Start();
        foreach (Thread thread in crew)
            thread.Join();
        if (failure is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }
}
