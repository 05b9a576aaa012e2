namespace NorthAmericaSecurity.Tests;

/// <summary>Where things are: the repository, and the recordings beside it that are not part of it.</summary>
public static class TestPaths
{
    public static string Repository { get; } = Find();

    /// <summary>Folder of recordings and scenes that cannot be copied into the repository; a test that needs it is skipped where it is absent.</summary>
    public static string SharedData(string path)
    {
        string root = Environment.GetEnvironmentVariable("SDN_SHARED") ?? Path.Combine(Repository, "..", "shared");
        string full = Path.GetFullPath(Path.Combine(root, path));
        Assert.SkipUnless(File.Exists(full) || Directory.Exists(full), $"recordings folder 'shared' beside the repository (or SDN_SHARED) does not hold {path}");
        return full;
    }

    public static string Sample(string path) => Path.Combine(Repository, "samples", path);

    /// <summary>A new empty folder that the test may fill.</summary>
    public static string NewFolder() => Directory.CreateTempSubdirectory("sdn-test-").FullName;

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NorthAmericaSecurity.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("tests must run from inside the repository");
    }
}
