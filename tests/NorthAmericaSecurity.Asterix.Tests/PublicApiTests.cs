using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>The public types and members of the package are those approved: what others build on does not change unseen.</summary>
public class PublicApiTests
{
    private const string Accept = "SDN_ACCEPT_API";

    [Fact]
    public void The_public_types_and_members_are_those_approved()
    {
        string path = Path.Combine(TestPaths.Repository, "tests", "NorthAmericaSecurity.Asterix.Tests", "PublicApi.approved.txt");
        string[] lines = PublicApi.Lines(typeof(AsterixReader).Assembly);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(path, string.Join('\n', lines) + "\n");
        string[] approved = File.Exists(path) ? File.ReadAllLines(path) : [];
        string[] differences = [.. approved.Except(lines).Select(l => "- " + l), .. lines.Except(approved).Select(l => "+ " + l)];
        Assert.True(differences.Length == 0 && lines.Length == approved.Length,
            $"the public API is not that of {Path.GetFileName(path)} (- approved, + found); where that is meant, run this test with {Accept}=1 and commit the file:\n{string.Join('\n', differences.Take(100))}");
    }
}
