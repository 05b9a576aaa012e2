using System.Collections.Concurrent;

namespace NorthAmericaSecurity.Service.Live;

/// <summary>What others want to know of pictures that one thread alone may touch: they ask, and it answers between two entries.</summary>
internal sealed class Questions
{
    private readonly ConcurrentQueue<Action> _waiting = new();

    /// <summary>Asks; safe for any thread.</summary>
    public Task<T> AskAsync<T>(Func<T> question)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Enqueue(() =>
        {
            try
            {
                answer.SetResult(question());
            }
            catch (Exception e)
            {
                answer.SetException(e);
            }
        });
        return answer.Task;
    }

    /// <summary>Answers all that wait; for the thread of the pictures.</summary>
    public void Answer()
    {
        while (_waiting.TryDequeue(out Action? question))
            question();
    }
}
