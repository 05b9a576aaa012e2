using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Fusion.Tests;

public class TuningJsonTests
{
    [Fact]
    public void An_empty_file_changes_nothing()
    {
        var by = new Tuning();
        Assert.Equal(by with { Air = by.Air with { }, Surface = by.Surface with { } }, TuningJson.Parse("t.json", """{ "$schema": "tuning.schema.json", "air": {}, "surface": {} }"""));
    }

    [Fact]
    public void What_a_file_tells_replaces_the_default_and_nothing_else()
    {
        Tuning tuning = TuningJson.Parse("t.json", """
            {
              // Comments are welcome.
              "window_s": 4,
              "surface": { "birth_per_m2_s": 1e-12, "confirm_plots": 5 },
              "air": { "models": [{ "name": "only", "noise_along_m2_per_s3": 1, "noise_across_m2_per_s3": 2, "dwell_s": 30 }] },
            }
            """);
        var by = new Tuning();
        Assert.Equal(by with { WindowS = 4, Surface = by.Surface with { BirthPerM2S = 1e-12, ConfirmPlots = 5 }, Air = by.Air with { Models = tuning.Air.Models } }, tuning);
        MotionModel model = Assert.Single(tuning.Air.Models);
        Assert.Equal(("only", 0.0, 1.0, 2.0, 30.0), (model.Name, model.TurnDegPerS, model.NoiseAlong, model.NoiseAcross, model.DwellS));
        Assert.Empty(model.Next);
    }

    [Fact]
    public void The_sample_is_read_and_runs()
    {
        const string name = "coalescence.json";
        Tuning tuning = TuningJson.Parse(name, File.ReadAllText(TestPaths.Sample("tuning/" + name)));
        Assert.Equal((1e-9, 25.0, 2, 0.6), (tuning.LeastClutterPerM2, tuning.Air.Gate, tuning.Air.ConfirmPlots, tuning.Air.ConfirmExistence));
        using var tracker = new Tracker([], planar: true, tuning);
        tracker.AdvanceTo(10);
    }

    [Theory]
    [InlineData("{", "t.json: line 1, column 2: not JSON, or torn off")]
    [InlineData("[]", "t.json: expected an object, found []")]
    [InlineData("""{ "batch": 1 }""", "t.json: expected one of $schema, batch_s, window_s, least_clutter_per_m2, unknown_height_m, unknown_height_sigma_m, registration, learned_clutter, belief_propagation, settled_plots, air, surface, skywave, areas, found a field 'batch'")]
    [InlineData("""{ "batch_s": 0 }""", "t.json: batch_s: expected a number from 0.01 to 60, found 0")]
    [InlineData("""{ "batch_s": "1" }""", "t.json: batch_s: expected a number, found \"1\"")]
    [InlineData("""{ "air": 1 }""", "t.json: air: expected an object, found 1")]
    [InlineData("""{ "air": { "gate": -1 } }""", "t.json: air.gate: expected a number from 1 to 10000, found -1")]
    [InlineData("""{ "air": { "confirm_plots": 2.5 } }""", "t.json: air.confirm_plots: expected a whole number, found 2.5")]
    [InlineData("""{ "air": { "models": [] } }""", "t.json: air.models: expected one to four models, found []")]
    [InlineData("""{ "air": { "models": {} } }""", "t.json: air.models: expected an array, found {}")]
    [InlineData("""{ "air": { "models": [{ "noise_along_m2_per_s3": 1 }] } }""", "t.json: air.models[0]: expected a field 'name', found none")]
    [InlineData("""{ "air": { "models": [{ "name": "a", "noise_along_m2_per_s3": 1 }] } }""", "t.json: air.models[0]: expected a field 'noise_across_m2_per_s3', found none")]
    [InlineData("""{ "air": { "models": [{ "name": "a", "turn_deg_per_s": 7, "noise_along_m2_per_s3": 1, "noise_across_m2_per_s3": 1, "dwell_s": 1 }] } }""",
        "t.json: air.models[0].turn_deg_per_s: expected a number from -6 to 6, found 7")]
    [InlineData("""{ "air": { "models": [{ "name": "a", "noise_along_m2_per_s3": 1, "noise_across_m2_per_s3": 1, "dwell_s": 1, "next": [1, -2] }] } }""",
        "t.json: air.models[0].next[1]: expected a number from 0 to 1000000, found -2")]
    public void A_complaint_names_file_field_and_expectation(string text, string complaint) =>
        Assert.Equal(complaint, Assert.Throws<InputException>(() => TuningJson.Parse("t.json", text)).Message);
}
