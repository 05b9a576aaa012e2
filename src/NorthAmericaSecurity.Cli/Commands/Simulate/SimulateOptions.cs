using System.CommandLine;

namespace NorthAmericaSecurity.Cli.Commands.Simulate;

/// <summary>Options that simulated scenes share.</summary>
internal static class SimulateOptions
{
    public static Option<ulong> Seed() => new("--seed") { HelpName = "N", Description = "another seed is another scene", DefaultValueFactory = _ => 1 };

    public static Option<string> Out() => new("--out") { Description = "folder to write", Required = true };
}
