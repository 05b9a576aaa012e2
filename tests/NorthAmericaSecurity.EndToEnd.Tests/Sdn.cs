using System.Diagnostics;
using System.Text;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>What a program left when it ended.</summary>
internal sealed record Finished(int ExitCode, byte[] OutBytes, string Error, string CommandLine)
{
    public string Out => Encoding.UTF8.GetString(OutBytes);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public Finished Succeeded()
    {
        Assert.True(ExitCode == 0, $"{CommandLine} exited {ExitCode}: {Error}");
        return this;
    }
}

/// <summary>The built programs as processes: the assemblies that lie beside this one. A program that does not end is stopped, and fails the test.</summary>
internal static class Sdn
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static string CliAssembly { get; } = Path.Combine(AppContext.BaseDirectory, "NorthAmericaSecurity.Cli.dll");

    public static string ServiceAssembly { get; } = Path.Combine(AppContext.BaseDirectory, "NorthAmericaSecurity.Service.dll");

    /// <summary>Runs sdn in a folder.</summary>
    public static Finished Run(string folder, params string[] arguments) => RunWith(folder, arguments);

    public static Finished RunWith(string folder, string[] arguments, byte[]? input = null, IReadOnlyDictionary<string, string>? environment = null) =>
        RunProgram("dotnet", [CliAssembly, .. arguments], folder, input, environment);

    public static Finished RunProgram(
        string program, IReadOnlyList<string> arguments, string folder, byte[]? input = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        using Process process = Process.Start(StartOf(program, arguments, folder, environment))!;
        using var output = new MemoryStream();
        Task reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input ?? []);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading all of its input; its exit code tells.
        }

        string commandLine = $"{program} {string.Join(' ', arguments)}";
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{commandLine} did not end within {Patience}");
        }

        reading.Wait(Patience);
        return new Finished(process.ExitCode, output.ToArray(), error.Result, commandLine);
    }

    public static ProcessStartInfo StartOf(string program, IReadOnlyList<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return start;
    }
}
