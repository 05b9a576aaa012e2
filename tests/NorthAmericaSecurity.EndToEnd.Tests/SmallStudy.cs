using System.Text.Json;

namespace NorthAmericaSecurity.EndToEnd.Tests;

[CollectionDefinition(Name)]
public sealed class SmallStudyCollection : ICollectionFixture<SmallStudy>
{
    public const string Name = "small study";
}

/// <summary>The sample study over the whole continent with little traffic, run once for all tests that read its files.</summary>
public sealed class SmallStudy : IDisposable
{
    private readonly Scratch _scratch = new();

    public SmallStudy()
    {
        // A title with what would break a page that took it for markup.
        const string title = "What closes </script> when \"Mexico\" & its radars join <b>";
        Run = Sdn.Run(_scratch.Folder, "study", _scratch.WriteStudy(j => j["title"] = title), "--out", "out").Succeeded();
        Json = JsonDocument.Parse(File.ReadAllText(this["study.json"])).RootElement;
    }

    internal Finished Run { get; }

    /// <summary>study.json.</summary>
    public JsonElement Json { get; }

    /// <summary>Path of one of the files.</summary>
    public string this[string file] => Path.Combine(_scratch["out"], file);

    public IEnumerable<JsonElement> List(string name) => Json.GetProperty(name).EnumerateArray();

    public void Dispose() => _scratch.Dispose();
}
