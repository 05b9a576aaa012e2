using Spectre.Console;

namespace NorthAmericaSecurity.Cli;

/// <summary>Where tables go: standard output, in colour on a terminal, as text alone in a file or pipe, which has no width of its own.</summary>
internal static class TableConsole
{
    /// <param name="columns">Width in a file or pipe.</param>
    /// <param name="leastOnTerminal">Width that the tables need on a terminal, however narrow it is.</param>
    public static IAnsiConsole Create(int columns, int leastOnTerminal = 0)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Out),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        console.Profile.Width = Console.IsOutputRedirected ? columns : Math.Max(console.Profile.Width, leastOnTerminal);
        return console;
    }
}
