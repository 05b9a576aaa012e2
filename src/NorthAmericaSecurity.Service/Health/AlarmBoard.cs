namespace NorthAmericaSecurity.Service.Health;

/// <summary>Something that a person should know of: raised once, cleared once.</summary>
/// <param name="Key">What it is about, as <c>feed-silent:3</c>: one of a key at a time.</param>
/// <param name="RaisedS">Time of the log, in seconds of the scene.</param>
public sealed record Alarm(long Number, string Key, string Text, double RaisedS);

/// <summary>
/// The alarms that stand. A condition must hold for a while before its alarm is raised, and be gone for a while before it is cleared, so that what flickers does not ring. Safe for several threads.
/// </summary>
public sealed class AlarmBoard
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Condition> _conditions = [];
    private long _number;

    private sealed class Condition
    {
        public Alarm? Alarm;
        public double SinceS = double.NaN;
    }

    /// <summary>Told of each alarm, and whether it is raised or cleared.</summary>
    public event Action<Alarm, bool>? Changed;

    public IReadOnlyList<Alarm> Standing
    {
        get
        {
            lock (_lock)
                return [.. _conditions.Values.Select(c => c.Alarm).OfType<Alarm>().OrderBy(a => a.Number)];
        }
    }

    public long Raised => _number;

    /// <summary>Tells whether a condition holds now.</summary>
    /// <param name="timeS">Rising time, in seconds.</param>
    /// <param name="raiseAfterS">Seconds that it must hold; 0 to raise at once.</param>
    /// <param name="clearAfterS">Seconds that it must be gone.</param>
    public void Tell(string key, bool holds, double timeS, string text, double raiseAfterS = 0.0, double clearAfterS = 10.0)
    {
        Alarm changed;
        bool raised;
        lock (_lock)
        {
            if (!_conditions.TryGetValue(key, out Condition? condition))
            {
                if (!holds)
                    return;
                _conditions[key] = condition = new Condition();
            }

            if (holds == condition.Alarm is not null)
            {
                // As it was: whatever else had begun is over.
                condition.SinceS = double.NaN;
                if (!holds)
                    _conditions.Remove(key);
                return;
            }

            if (double.IsNaN(condition.SinceS) || timeS < condition.SinceS)
                condition.SinceS = timeS;
            if (timeS - condition.SinceS < (holds ? raiseAfterS : clearAfterS))
                return;
            raised = holds;
            changed = condition.Alarm ?? new Alarm(++_number, key, text, timeS);
            condition.Alarm = holds ? changed : null;
            condition.SinceS = double.NaN;
            if (!holds)
                _conditions.Remove(key);
        }

        Changed?.Invoke(changed, raised);
    }
}
