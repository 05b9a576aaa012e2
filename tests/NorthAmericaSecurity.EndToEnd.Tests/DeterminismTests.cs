namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The same study gives the same bytes, whatever the machine does beside it.</summary>
public class DeterminismTests
{
    private static readonly string[] Files = ["gaps.csv", "gaps.geojson", "picture.csv", "report.html", "study.json"];

    // The coast where two nations meet: land, border band, sea and vessels, and sensors of every stage.
    private const string Near = "30,-114,700";

    [Fact]
    public void A_seed_gives_the_same_bytes_at_any_number_of_processors_and_another_seed_another_picture()
    {
        using var scratch = new Scratch();
        string study = scratch.WriteStudy();
        Dictionary<string, byte[]> first = Run(scratch, study, "first", processors: null);
        Assert.True(first["picture.csv"].Length > 10_000, "the picture is too small to tell anything");
        AssertSame(first, Run(scratch, study, "one", processors: "1"));
        AssertSame(first, Run(scratch, study, "two", processors: "2"));

        string other = scratch.WriteStudy(j => j["seed"] = 7, "other.json");
        Dictionary<string, byte[]> changed = Run(scratch, other, "other", processors: null);
        Assert.NotEqual(first["picture.csv"], changed["picture.csv"]);
        // Coverage owes nothing to chance.
        Assert.Equal(first["gaps.csv"], changed["gaps.csv"]);
    }

    private static Dictionary<string, byte[]> Run(Scratch scratch, string study, string output, string? processors)
    {
        Dictionary<string, string> environment = processors is null ? [] : new() { ["DOTNET_PROCESSOR_COUNT"] = processors };
        Sdn.RunWith(scratch.Folder, ["study", study, "--near", Near, "--out", output], environment: environment).Succeeded();
        Assert.Equal(Files, Directory.GetFiles(scratch[output]).Select(Path.GetFileName).Order());
        return Files.ToDictionary(f => f, f => File.ReadAllBytes(Path.Combine(scratch[output], f)));
    }

    private static void AssertSame(Dictionary<string, byte[]> expected, Dictionary<string, byte[]> found)
    {
        foreach (string file in Files)
            Assert.True(expected[file].AsSpan().SequenceEqual(found[file]), $"{file} differs at byte {expected[file].AsSpan().CommonPrefixLength(found[file])}");
    }
}
