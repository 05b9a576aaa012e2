using System.CommandLine;
using System.Globalization;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>--every: the interval of epochs, of sdn track and sdn score alike.</summary>
internal static class EveryOption
{
    private const double LeastS = 0.001, MostS = 86_400.0;

    public static Option<double> Create() => new("--every") { Description = "seconds between epochs", DefaultValueFactory = _ => 10.0 };

    /// <exception cref="InputException">No scene can be cut into such epochs.</exception>
    public static void Check(double everyS)
    {
        if (!(everyS is >= LeastS and <= MostS))
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"--every: expected {LeastS} to {MostS} seconds, found {everyS}"));
    }
}
