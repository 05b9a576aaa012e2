namespace NorthAmericaSecurity.Benchmarks;

/// <summary>Programs of this repository that are run as processes.</summary>
internal static class BuiltProgram
{
    /// <summary>The Release assembly of a project; null, and told, when it has not been built.</summary>
    public static string? Find(string project)
    {
        string assembly = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, $"../../../../../src/{project}/bin/Release/net10.0/{project}.dll"));
        if (File.Exists(assembly))
            return assembly;
        Console.Error.WriteLine($"{assembly}: build src/{project} -c Release first");
        return null;
    }
}
