using System.Diagnostics;

namespace NorthAmericaSecurity.Tests;

/// <summary>Runs an independent program (GeodSolve, node, python…) as an oracle; a test that needs one that is absent is skipped with its name as reason.</summary>
public static class ExternalTool
{
    public static void Require(string program)
    {
        bool found = program.Contains('/')
            ? File.Exists(program)
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
        Assert.SkipUnless(found, $"{program} is not installed (tests/run.sh installs it where it can)");
    }

    /// <summary>Runs to the end and returns what it wrote; fails the test on a non-zero exit code unless one is expected.</summary>
    public static (string Out, string Error, int ExitCode) Run(
        string program, IEnumerable<string> arguments, string? input = null, string? workingFolder = null, int? expectExit = 0,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingFolder ?? TestPaths.Repository,
        };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            if (input is not null)
                process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading all of its input; its exit code tells.
        }

        process.WaitForExit();
        if (expectExit is { } code)
            Assert.True(process.ExitCode == code, $"{program} {string.Join(' ', arguments)} exited {process.ExitCode}: {error.Result}");
        return (output.Result, error.Result, process.ExitCode);
    }
}
