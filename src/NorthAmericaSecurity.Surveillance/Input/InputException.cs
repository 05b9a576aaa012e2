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
}
