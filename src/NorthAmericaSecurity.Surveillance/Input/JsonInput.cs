using System.Globalization;
using System.Text.Json;

namespace NorthAmericaSecurity.Surveillance;

/// <summary>
/// A value inside a JSON text that a person wrote, read with complaints that say which file, which element (arrays of named things by their id), which field, what
/// was expected and what was found.
/// </summary>
public readonly struct JsonInput
{
    private readonly string _file;
    private readonly string _path;

    private JsonInput(string file, string path, JsonElement element)
    {
        _file = file;
        _path = path;
        Element = element;
    }

    public JsonElement Element { get; }

    /// <summary>The root of a text.</summary>
    /// <exception cref="InputException">The text is not JSON.</exception>
    public static JsonInput Parse(string file, string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return new JsonInput(file, "", document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            throw new InputException($"{file}: line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}: not JSON, or torn off", e);
        }
    }

    /// <summary>A field that must be there.</summary>
    public JsonInput this[string name] => TryGet(name, out JsonInput field) ? field : throw Complain($"a field '{name}'", "none");

    public bool TryGet(string name, out JsonInput field)
    {
        Expect(JsonValueKind.Object, "an object");
        bool found = Element.TryGetProperty(name, out JsonElement element) && element.ValueKind != JsonValueKind.Null;
        field = found ? new JsonInput(_file, _path.Length == 0 ? name : $"{_path}.{name}", element) : default;
        return found;
    }

    /// <summary>Complains about a field of another name than these: a misspelt option must not be ignored.</summary>
    public void Only(params ReadOnlySpan<string> names)
    {
        Expect(JsonValueKind.Object, "an object");
        foreach (JsonProperty property in Element.EnumerateObject())
            if (!names.Contains(property.Name))
                throw Complain($"one of {string.Join(", ", names.ToArray())}", $"a field '{property.Name}'");
    }

    /// <summary>The elements of an array; one that is an object with an id is named by it.</summary>
    public IEnumerable<JsonInput> Items()
    {
        Expect(JsonValueKind.Array, "an array");
        int index = 0;
        foreach (JsonElement item in Element.EnumerateArray())
        {
            string name = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String
                ? id.GetString()!
                : index.ToString(CultureInfo.InvariantCulture);
            index++;
            yield return new JsonInput(_file, $"{_path}[{name}]", item);
        }
    }

    /// <summary>The fields of an object, each with its name.</summary>
    public IEnumerable<(string Name, JsonInput Value)> Fields()
    {
        Expect(JsonValueKind.Object, "an object");
        foreach (JsonProperty property in Element.EnumerateObject())
            yield return (property.Name, new JsonInput(_file, _path.Length == 0 ? property.Name : $"{_path}.{property.Name}", property.Value));
    }

    public string Text()
    {
        Expect(JsonValueKind.String, "a text");
        return Element.GetString()!;
    }

    public string TextOr(string name, string missing) => TryGet(name, out JsonInput field) ? field.Text() : missing;

    public double Number(double low = double.NegativeInfinity, double high = double.PositiveInfinity)
    {
        if (Element.ValueKind != JsonValueKind.Number || !Element.TryGetDouble(out double value) || !double.IsFinite(value))
            throw Complain("a number", Found());
        if (value < low || value > high)
            throw Complain(string.Create(CultureInfo.InvariantCulture, $"a number from {low} to {high}"), Found());
        return value;
    }

    public double NumberOr(string name, double missing, double low = double.NegativeInfinity, double high = double.PositiveInfinity) =>
        TryGet(name, out JsonInput field) ? field.Number(low, high) : missing;

    public int Integer(int low, int high)
    {
        double value = Number(low, high);
        return value == Math.Floor(value) ? (int)value : throw Complain("a whole number", Found());
    }

    public bool FlagOr(string name, bool missing)
    {
        if (!TryGet(name, out JsonInput field))
            return missing;
        return field.Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? field.Element.GetBoolean() : throw field.Complain("true or false", field.Found());
    }

    /// <summary>One of the texts that stand for the values of an enumeration.</summary>
    public T Choice<T>(params ReadOnlySpan<(string Text, T Value)> choices)
    {
        string text = Text();
        var names = new List<string>();
        foreach ((string name, T value) in choices)
        {
            if (name == text)
                return value;
            names.Add(name);
        }

        throw Complain($"one of {string.Join(", ", names)}", Found());
    }

    public InputException Complain(string expected, string found) =>
        new(_path.Length == 0 ? $"{_file}: expected {expected}, found {found}" : $"{_file}: {_path}: expected {expected}, found {found}");

    public InputException Complain(string expected) => Complain(expected, Found());

    /// <summary>Complains about a part of this value.</summary>
    public InputException Complain(string expected, JsonElement found) => Complain(expected, Found(found));

    private void Expect(JsonValueKind kind, string expected)
    {
        if (Element.ValueKind != kind)
            throw Complain(expected, Found());
    }

    private string Found() => Found(Element);

    private static string Found(JsonElement element)
    {
        string text = element.GetRawText().ReplaceLineEndings(" ");
        return text.Length <= 40 ? text : text[..40] + "…";
    }
}
