using NorthAmericaSecurity.AsterixGenerator;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Asterix.Tests;

public class GeneratedCodeTests
{
    [Fact]
    public void The_generated_code_is_what_the_definitions_make()
    {
        string folder = Path.Combine(TestPaths.Repository, "src", "NorthAmericaSecurity.Asterix", "Generated");
        var made = Sources.Make(Path.Combine(TestPaths.Repository, "tools", "asterix", "definitions")).ToDictionary(s => s.Name, s => s.Text);
        Assert.Equal(made.Keys.Order(), Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        foreach ((string name, string text) in made)
            Assert.True(text == File.ReadAllText(Path.Combine(folder, name)), $"Generated/{name} is not what tools/asterix makes: dotnet run --project tools/asterix");
    }
}
