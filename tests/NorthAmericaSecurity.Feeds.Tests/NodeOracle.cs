using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Runs the scripts of tests/oracles, which ask npm packages what they make of the same input.</summary>
internal static class NodeOracle
{
    private static readonly string Folder = Path.Combine(TestPaths.Repository, "tests", "oracles");

    /// <summary>Skips the test where node or the package is absent.</summary>
    public static void Require(string package)
    {
        ExternalTool.Require("node");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules", package)), $"tests/oracles/node_modules does not hold {package} (tests/run.sh installs it)");
    }

    /// <summary>What a script says to an input.</summary>
    public static string Run(string script, string input) => ExternalTool.Run("node", [Path.Combine(Folder, script)], input).Out;

    /// <summary>What a script says to each line of an input, line by line.</summary>
    public static string[] RunLines(string script, IReadOnlyCollection<string> lines)
    {
        string[] answers = Run(script, string.Join('\n', lines) + "\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Count, answers.Length);
        return answers;
    }
}
