using System.Globalization;
using System.Text.Json.Nodes;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>The schema says of a tuning file what the loader says: the same fields, the same limits, the same defaults.</summary>
public class TuningSchemaTests
{
    private const string Model = """{ "name": "m", "noise_along_m2_per_s3": 1, "noise_across_m2_per_s3": 1, "dwell_s": 1 }""";

    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(TestPaths.Sample("tuning/tuning.schema.json")))!;
    private static readonly JsonNode Class = Schema["$defs"]!["class"]!, MotionModel = Schema["$defs"]!["model"]!;

    /// <summary>Where the fields of a part of the schema stand in a file, and what the loader makes of them.</summary>
    private static readonly (JsonNode Part, Func<string, string> File, Func<Tuning, object> Of)[] Parts =
    [
        (Schema, field => $"{{ {field} }}", t => t),
        (Class, field => $"{{ \"air\": {{ {field} }} }}", t => t.Air),
        (Class, field => $"{{ \"surface\": {{ {field} }} }}", t => t.Surface),
        (Class, field => $"{{ \"skywave\": {{ {field} }} }}", t => t.Skywave),
        (MotionModel, field => $"{{ \"air\": {{ \"models\": [{ModelWith(field)}] }} }}", t => t.Air.Models[0]),
    ];

    [Fact]
    public void Schema_and_loader_know_the_same_fields()
    {
        foreach ((JsonNode part, Func<string, string> file, _) in Parts)
        {
            string message = Complaint(file("\"unheard_of\": 1"));
            const string before = "expected one of ", after = ", found a field 'unheard_of'";
            Assert.EndsWith(after, message);
            int start = message.IndexOf(before, StringComparison.Ordinal) + before.Length;
            Assert.Equal(part["properties"]!.AsObject().Select(p => p.Key).Order(), message[start..^after.Length].Split(", ").Order());
        }
    }

    [Fact]
    public void Schema_and_loader_know_the_same_limits()
    {
        foreach ((JsonNode part, Func<string, string> file, Func<Tuning, object> of) in Parts)
            foreach ((string name, JsonNode field) in Numbers(part))
            {
                double low = field["minimum"]!.GetValue<double>(), high = field["maximum"]!.GetValue<double>();
                foreach (double limit in (double[])[low, high])
                    Assert.Equal(limit, Value(of(TuningJson.Parse("t.json", file(Field(name, limit)))), name), 0.0);
                Assert.Contains($"{name}: expected a number from", Complaint(file(Field(name, high + Math.Max(1.0, high)))), StringComparison.Ordinal);
                Assert.Contains($"{name}: expected a number from", Complaint(file(Field(name, low - Math.Max(Math.Abs(low) / 2.0, 1e-40)))), StringComparison.Ordinal);
            }
    }

    [Fact]
    public void Schema_and_code_know_the_same_defaults()
    {
        var tuning = new Tuning();
        foreach ((JsonNode part, _, Func<Tuning, object> of) in Parts.Where(p => p.Part != MotionModel))
            foreach ((string name, JsonNode field) in Numbers(part))
                if (field["default"] is { } told)
                    Assert.Equal(told.GetValue<double>(), Value(of(tuning), name), 0.0);
                else
                    Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{Values(tuning, name)}"), field["description"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_value_has_its_meaning()
    {
        foreach ((JsonNode part, _, _) in Parts)
        {
            Assert.False(part["additionalProperties"]!.GetValue<bool>());
            Assert.All(part["properties"]!.AsObject(), p => Assert.True(p.Value!["description"]!.GetValue<string>().Length > 10, p.Key));
        }
    }

    [Fact]
    public void What_a_model_must_have_is_required_by_both()
    {
        foreach (string field in MotionModel["required"]!.AsArray().Select(n => n!.GetValue<string>()))
        {
            JsonNode model = JsonNode.Parse(Model)!;
            model.AsObject().Remove(field);
            Assert.Equal($"t.json: air.models[0]: expected a field '{field}', found none", Complaint($"{{ \"air\": {{ \"models\": [{model.ToJsonString()}] }} }}"));
        }
    }

    /// <summary>How the description tells defaults that differ from class to class.</summary>
    private static string Values(Tuning t, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"Air {Value(t.Air, name)}, surface {Value(t.Surface, name)}, skywave {Value(t.Skywave, name)}.");

    private static IEnumerable<(string Name, JsonNode Field)> Numbers(JsonNode part) =>
        part["properties"]!.AsObject().Where(p => p.Value!["minimum"] is not null).Select(p => (p.Key, p.Value!));

    /// <summary>The property of the same name: birth_per_m2_s is BirthPerM2S. A motion model's leave out the units.</summary>
    private static double Value(object owner, string name)
    {
        string plain = owner is MotionModel ? name.Replace("_m2_per_s3", "", StringComparison.Ordinal) : name;
        string property = string.Concat(plain.Split('_').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        return Convert.ToDouble(owner.GetType().GetProperty(property)!.GetValue(owner), CultureInfo.InvariantCulture);
    }

    private static string Field(string name, double value) => string.Create(CultureInfo.InvariantCulture, $"\"{name}\": {value:R}");

    /// <summary>A model in which one field is another.</summary>
    private static string ModelWith(string field)
    {
        JsonNode model = JsonNode.Parse(Model)!;
        foreach ((string name, JsonNode? value) in JsonNode.Parse($"{{ {field} }}")!.AsObject())
            model[name] = value!.DeepClone();
        return model.ToJsonString();
    }

    private static string Complaint(string text) => Assert.Throws<InputException>(() => TuningJson.Parse("t.json", text)).Message;
}
