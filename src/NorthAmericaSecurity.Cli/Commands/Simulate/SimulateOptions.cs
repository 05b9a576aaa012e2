using System.CommandLine;
using System.Globalization;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Cli.Commands.Simulate;

/// <summary>Options that simulated scenes share.</summary>
internal static class SimulateOptions
{
    public static Option<ulong> Seed() => new("--seed") { HelpName = "N", Description = "another seed is another scene", DefaultValueFactory = _ => 1 };

    public static Option<string> Out() => new("--out") { Description = "folder to write", Required = true };

    /// <exception cref="InputException">The value is outside of what the option takes.</exception>
    public static T Within<T>(string option, T value, T low, T high) where T : IComparable<T>, IFormattable =>
        value.CompareTo(low) >= 0 && value.CompareTo(high) <= 0
            ? value
            : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{option}: expected {low} to {high}, found {value}"));
}
