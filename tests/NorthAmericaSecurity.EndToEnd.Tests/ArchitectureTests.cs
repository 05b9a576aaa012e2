using System.Text.RegularExpressions;
using System.Xml.Linq;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The rooms of the house: which project may lean on which, and that each has its tests and each package its reason.</summary>
public partial class ArchitectureTests
{
    private const string Prefix = "NorthAmericaSecurity.";

    private static readonly Dictionary<string, string[]> MayLeanOn = new()
    {
        ["Surveillance"] = [],
        ["Asterix"] = [],
        ["Feeds"] = ["Surveillance", "Asterix"],
        ["Fusion"] = ["Surveillance"],
        ["Coverage"] = ["Surveillance"],
        ["Simulation"] = ["Surveillance", "Coverage"],
        ["Scoring"] = ["Surveillance"],
        ["Picture"] = ["Surveillance", "Feeds", "Fusion", "Coverage"],
        ["Studies"] = ["Surveillance", "Feeds", "Fusion", "Coverage", "Simulation", "Scoring", "Picture"],
        ["Service"] = ["Surveillance", "Asterix", "Feeds", "Fusion", "Coverage", "Simulation", "Scoring", "Picture", "Studies"],
        ["Cli"] = ["Surveillance", "Asterix", "Feeds", "Fusion", "Coverage", "Simulation", "Scoring", "Picture", "Studies"],
    };

    [Fact]
    public void Every_project_leans_on_what_the_table_says_and_nothing_else()
    {
        Assert.Equal(MayLeanOn.Keys.Order(), Projects("src").Keys.Order());
        foreach ((string name, string path) in Projects("src"))
            Assert.True(MayLeanOn[name].Order().SequenceEqual(References(path).Order()), $"{name} leans on {string.Join(", ", References(path).Order())}");
    }

    [Fact]
    public void No_project_is_reached_through_another()
    {
        XElement props = XElement.Load(Path.Combine(TestPaths.Repository, "Directory.Build.props"));
        Assert.Equal("true", props.Descendants("DisableTransitiveProjectReferences").Single().Value);
        Assert.All(Projects("src").Values.Concat(Projects("tests").Values), path => Assert.Empty(XElement.Load(path).Descendants("DisableTransitiveProjectReferences")));
    }

    [Fact]
    public void Tests_mirror_the_sources_one_to_one()
    {
        Dictionary<string, string> tests = Projects("tests");
        Assert.Equal(MayLeanOn.Keys.Select(n => n + ".Tests").Append("EndToEnd.Tests").Order(), tests.Keys.Order());
        foreach (string name in MayLeanOn.Keys)
            Assert.Contains(name, References(tests[name + ".Tests"]));
    }

    [Fact]
    public void Every_package_is_pinned_in_one_place_and_has_its_reason_told()
    {
        string[] pinned = [.. XElement.Load(Path.Combine(TestPaths.Repository, "Directory.Packages.props")).Descendants("PackageVersion").Select(Included)];
        Assert.NotEmpty(pinned);
        Assert.Equal(pinned.Distinct(), pinned);
        string[] projects = [.. Projects("src").Values, .. Projects("tests").Values, .. Projects("benchmarks").Values, Path.Combine(TestPaths.Repository, "Directory.Build.props")];
        foreach (XElement package in projects.SelectMany(p => XElement.Load(p).Descendants("PackageReference")))
        {
            Assert.Contains(Included(package), pinned);
            Assert.Null(package.Attribute("Version"));
        }

        string reasons = Path.Combine(TestPaths.Repository, "docs", "dependencies.md");
        Assert.True(File.Exists(reasons), "docs/dependencies.md tells why each package is here; it is missing");
        string[] lines = File.ReadAllLines(reasons);
        // A whole word: a longer package name that contains this one tells nothing about it.
        Assert.All(pinned, package => Assert.True(
            lines.Any(l => Regex.IsMatch(l, $@"(?<![\w.]){Regex.Escape(package)}(?![\w]|\.\w)", RegexOptions.IgnoreCase)), $"docs/dependencies.md has no line on {package}"));
    }

    /// <summary>Projects of a folder of the repository by name, without the common prefix.</summary>
    private static Dictionary<string, string> Projects(string folder) =>
        Directory.GetDirectories(Path.Combine(TestPaths.Repository, folder)).SelectMany(d => Directory.GetFiles(d, "*.csproj"))
            .ToDictionary(p => Path.GetFileNameWithoutExtension(p)[Prefix.Length..]);

    private static string[] References(string project) =>
        [.. XElement.Load(project).Descendants("ProjectReference").Select(r => ReferenceName().Match(Included(r)).Groups[1].Value)];

    private static string Included(XElement e) => e.Attribute("Include")!.Value;

    [GeneratedRegex(@"NorthAmericaSecurity\.([\w.]+)\.csproj$")]
    private static partial Regex ReferenceName();
}
