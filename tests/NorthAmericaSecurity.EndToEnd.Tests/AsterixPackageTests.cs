using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>
/// The codec as others get it: packed, and used by projects outside the repository that know nothing but the package. Their only source is the folder that it lies in; what the SDK
/// itself takes from a registry (analysers, which building the codec brings; runtime pack and linker, without which publishing trimmed is skipped) comes from the packages that are on
/// the machine already.
/// </summary>
public sealed partial class AsterixPackageTests(AsterixPackageTests.Package package) : IClassFixture<AsterixPackageTests.Package>
{
    private const string Id = "NorthAmericaSecurity.Asterix";

    [Fact]
    public void The_package_has_its_library_documentation_readme_and_licence_and_leans_on_nothing()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        string[] content = [.. archive.Entries.Select(e => e.FullName).Where(n => !n.StartsWith("_rels/") && !n.StartsWith("package/") && n != "[Content_Types].xml")];
        Assert.Equal([Id + ".nuspec", "README.md", $"lib/net10.0/{Id}.dll", $"lib/net10.0/{Id}.xml"], content.Order(StringComparer.Ordinal));

        XElement nuspec = XElement.Load(archive.GetEntry(Id + ".nuspec")!.Open());
        XElement Metadata(string name) => nuspec.Descendants().Single(e => e.Name.LocalName == name);
        Assert.Equal((Id, "0.1.0", "README.md"), (Metadata("id").Value, Metadata("version").Value, Metadata("readme").Value));
        Assert.Equal(("expression", "MIT"), ((string?)Metadata("license").Attribute("type"), Metadata("license").Value));
        Assert.NotEmpty(Metadata("description").Value);
        Assert.NotEmpty(Metadata("tags").Value);
        Assert.DoesNotContain(nuspec.Descendants(), e => e.Name.LocalName == "dependency");

        XElement documentation = XElement.Load(archive.GetEntry($"lib/net10.0/{Id}.xml")!.Open());
        string Summary(string member) => documentation.Descendants("member").Single(m => (string?)m.Attribute("name") == member).Value;
        Assert.Contains("Aircraft Identification", Summary($"P:{Id}.Cat048.I240"));
        Assert.Contains("datagram", Summary($"T:{Id}.AsterixWriter"));
    }

    [Fact]
    public void The_reading_example_of_the_readme_reads_its_datagram()
    {
        Assert.Equal(
            [
                "ACA123   at 40 NM, 45 deg, height known: False",
                "010/SAC = 12",
                "010/SIC = 1",
                "140 = 36000 s",
                "020/TYP = 5",
                "020/SIM = 0",
                "020/RDP = 0",
                "020/SPI = 0",
                "020/RAB = 0",
                "040/RHO = 40 NM",
                "040/THETA = 45 deg",
                "070/V = 0",
                "070/G = 0",
                "070/L = 0",
                "070/MODE3A = 4021",
                "090/V = 0",
                "090/G = 0",
                "090/FL = 350 FL",
                "220 = 12587572",
                "240 = ACA123",
                "1 records",
            ],
            Lines(package.Run("reading")));
    }

    [Fact]
    public void The_writing_example_of_the_readme_writes_its_datagram()
    {
        // By hand: category and length, FSPEC (1, 4, 5; 9, 11, 12, 13; 26), then 010, 070, 105, 060, 380 with its own announcing octet, 040, two extents of 080, two units of 510.
        string[] octets = ["3E002A", "995D0108", "1964", "587840", "008C16C1FEA0B60B", "0811", "C0C01234043071CB3820", "04D2", "0320", "01009B0200B0"];
        Assert.Equal([string.Concat(octets)], Lines(package.Run("writing")));
    }

    /// <summary>What trimming takes away is not missed: the same output from a program that was published trimmed, with every warning an error.</summary>
    [Theory]
    [InlineData("reading")]
    [InlineData("writing")]
    public void The_examples_do_the_same_when_published_trimmed(string example)
    {
        string folder = package.Project(example);
        Finished publish = Sdn.RunProgram(
            "dotnet", ["publish", "-c", "Release", "--nologo", "-v", "quiet", "-p:PublishTrimmed=true", "--self-contained", "--use-current-runtime", "-o", "trimmed"], folder,
            environment: package.Environment);
        Assert.SkipWhen(
            publish.ExitCode != 0 && MissingPack().IsMatch(publish.Out), "the runtime pack or the linker is not among the packages on this machine, and no registry is asked for them");
        Assert.True(publish.ExitCode == 0, publish.Out);
        Assert.Equal(package.Run(example), Sdn.RunProgram(Path.Combine(folder, "trimmed", example), [], folder).Succeeded().Out);
    }

    private static string[] Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd())];

    [GeneratedRegex(@"NU110[0-3]|NETSDK1112")]
    private static partial Regex MissingPack();

    /// <summary>The package, and a project for each example of its README.</summary>
    public sealed partial class Package : IDisposable
    {
        private readonly Scratch _scratch = new();
        private readonly Dictionary<string, string> _output = [];
        private readonly string[] _examples;

        public Package()
        {
            Environment = new Dictionary<string, string>
            {
                ["NUGET_PACKAGES"] = _scratch["packages"],
                ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
                ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["UseSharedCompilation"] = "false",
            };
            Directory.CreateDirectory(_scratch["source"]);
            // What was built with these tests is packed: a pack that builds would write where other tests read.
            Sdn.RunProgram(
                "dotnet", ["pack", Path.Combine(TestPaths.Repository, "src", Id), "--no-build", "-c", Configuration, "-o", _scratch["source"], "--nologo"], _scratch.Folder,
                environment: new Dictionary<string, string> { ["MSBUILDDISABLENODEREUSE"] = "1" }).Succeeded();
            File = Path.Combine(_scratch["source"], Id + ".0.1.0.nupkg");
            using (ZipArchive archive = ZipFile.OpenRead(File))
            using (var readme = new StreamReader(archive.GetEntry("README.md")!.Open()))
                _examples = [.. Example().Matches(readme.ReadToEnd()).Select(m => m.Groups[1].Value)];
            string home = System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile);
            string present = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(home, ".nuget", "packages");
            _scratch.Write("nuget.config", $"""
                <configuration>
                  <packageSources><clear /><add key="here" value="{_scratch["source"]}" /></packageSources>
                  <fallbackPackageFolders><clear /><add key="present" value="{present}" /></fallbackPackageFolders>
                </configuration>
                """);
            // Nothing of a folder above.
            foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
                _scratch.Write(file, "<Project />");
        }

        /// <summary>For builds: a package folder of their own, since one that is kept would give them the package of an earlier run; no servers that outlive them.</summary>
        public IReadOnlyDictionary<string, string> Environment { get; }

        public string File { get; }

        /// <summary>Release or Debug, as these tests were built: the folder above the one of the framework.</summary>
        private static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

        /// <summary>Folder of a project that has an example of the README for its program, and nothing else.</summary>
        public string Project(string example)
        {
            string folder = _scratch[example];
            if (Directory.Exists(folder))
                return folder;
            Assert.Equal(2, _examples.Length);
            Directory.CreateDirectory(folder);
            System.IO.File.WriteAllText(Path.Combine(folder, "Program.cs"), _examples[example == "reading" ? 0 : 1]);
            System.IO.File.WriteAllText(Path.Combine(folder, example + ".csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <InvariantGlobalization>true</InvariantGlobalization>
                    <IsAotCompatible>true</IsAotCompatible>
                    <EnableTrimAnalyzer>true</EnableTrimAnalyzer>
                    <EnableAotAnalyzer>true</EnableAotAnalyzer>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="{Id}" Version="0.1.0" />
                  </ItemGroup>
                </Project>
                """);
            return folder;
        }

        /// <summary>What an example prints, built with the analysers of trimming and native AOT and every warning an error.</summary>
        public string Run(string example)
        {
            if (_output.TryGetValue(example, out string? text))
                return text;
            string folder = Project(example);
            Finished build = Sdn.RunProgram("dotnet", ["build", "-c", "Release", "--nologo", "-o", "built"], folder, environment: Environment);
            Assert.True(build.ExitCode == 0, build.Out);
            Assert.Contains("0 Warning(s)", build.Out);
            return _output[example] = Sdn.RunProgram("dotnet", [Path.Combine(folder, "built", example + ".dll")], folder).Succeeded().Out;
        }

        public void Dispose() => _scratch.Dispose();

        [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
        private static partial Regex Example();
    }
}
