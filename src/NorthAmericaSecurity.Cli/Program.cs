using System.CommandLine;
using NorthAmericaSecurity.Cli.Commands;
using NorthAmericaSecurity.Cli.Commands.Asterix;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Cli;

/// <summary>
/// sdn: the command line door of the engine. Exit 0 success, 1 failure while running, 2 unusable arguments or input, 130 interrupted; results on standard output, progress and
/// one-line errors on standard error.
/// </summary>
public static class Program
{
    public const int Failed = 1;
    public const int Unusable = 2;

    /// <summary>As shells have it for an interrupt.</summary>
    public const int Interrupted = 130;

    public static int Main(string[] arguments)
    {
        var root = new RootCommand("sdn - surveillance data fusion and gap analysis for a network of sensors owned by several nations")
        {
            TrackCommand.Create(),
            ScoreCommand.Create(),
            SimulateCommand.Create(),
            StudyCommand.Create(),
            GapsCommand.Create(),
            CoverageCommand.Create(),
            TerrainCommand.Create(),
            JournalReplayCommand.Create(),
            AsterixCommand.Create(),
        };
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            // One line; a word that is not known explains what then seems to be missing.
            string message = parsed.UnmatchedTokens.Count > 0
                ? $"unknown command, option or argument '{parsed.UnmatchedTokens[0]}'"
                : string.Join(' ', parsed.Errors.Select(e => e.Message.ReplaceLineEndings(" ")).Distinct());
            Console.Error.WriteLine($"sdn: {message} (sdn --help shows how)");
            return Unusable;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (InputException.In(e) is { } complaint)
        {
            Console.Error.WriteLine($"sdn: {complaint.Message}");
            return Unusable;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"sdn: {e.Message.ReplaceLineEndings(" ")}");
            return Failed;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("sdn: interrupted: nothing is written");
            return Interrupted;
        }
    }
}
