namespace NorthAmericaSecurity.Surveillance;

/// <summary>
/// Input that cannot be used. The message is one line for a person: the file or feed, the line or offset, the field, what was expected and what was found.
/// </summary>
public sealed class InputException : Exception
{
    public InputException(string message)
        : base(message)
    {
    }

    public InputException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>The complaint in what went wrong: of cores that read side by side, one of theirs; null if there is none.</summary>
    public static InputException? In(Exception e) => e as InputException ?? (e as AggregateException)?.Flatten().InnerExceptions.OfType<InputException>().FirstOrDefault();
}
