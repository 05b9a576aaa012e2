using NorthAmericaSecurity.AsterixGenerator;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>The definitions that the codec is made from, and every edition of every category as test cases.</summary>
internal static class Definitions
{
    private static readonly Definition[] All =
        [.. Directory.GetFiles(Path.Combine(TestPaths.Repository, "tools", "asterix", "definitions"), "*.txt").Order(StringComparer.Ordinal).Select(Definition.Read)];

    public static IEnumerable<Definition> Categories => All.Where(d => d.Category >= 0);

    public static Definition Registers => All.Single(d => d.Category < 0);

    /// <summary>Every edition, as "048 1.32": a name that a test case can carry.</summary>
    public static TheoryData<string> Editions => [.. Layouts.Select(Name)];

    public static Layout[] Layouts => Asterix.Categories.All.ToArray();

    public static string Name(Layout layout) => $"{layout.Category:000} {layout.Edition}";

    public static Layout Layout(string name) => Layouts.Single(l => Name(l) == name);

    public static Definition Of(Layout layout) => All.Single(d => d.Record == layout.Type.ToString());
}
