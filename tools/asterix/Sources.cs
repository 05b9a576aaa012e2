namespace NorthAmericaSecurity.AsterixGenerator;

/// <summary>All generated files, by name.</summary>
public static class Sources
{
    public static IEnumerable<(string Name, string Text)> Make(string definitions)
    {
        Definition[] all = [.. Directory.GetFiles(definitions, "*.txt").Order(StringComparer.Ordinal).Select(Definition.Read)];
        Definition[] categories = [.. all.Where(d => d.Category >= 0).OrderBy(d => d.Category).ThenByDescending(d => d.Record.Length)];
        foreach (Definition category in categories)
            yield return (category.Record + ".cs", Emitter.Category(category));
        yield return ("ModeSRegisters.cs", Emitter.Registers(all.Single(d => d.Category < 0)));
        yield return ("Categories.cs", Emitter.Categories(categories));
    }
}
