using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Studies.Tests;

public class StudyTests
{
    private static readonly string Sample = TestPaths.Sample("studies/mexico-joins.json");

    [Fact]
    public void The_sample_study_asks_what_it_says()
    {
        Study study = Study.Read(Sample);
        Assert.Equal(["can-usa", "mex-civil", "mex-all"], study.Stages.Select(s => s.Id));
        Assert.True(study.Traffic.Aircraft >= 3000 && study.Traffic.SilentShare >= 0.1 && study.Traffic.Vessels >= 500);
        Assert.Equal(1200, study.Traffic.DurationS);
        Assert.True(study.Sensing.Clutter);
        Assert.True(File.Exists(study.NetworkPath) && File.Exists(study.RegionsPath) && File.Exists(study.AirportsPath));
    }

    [Fact]
    public void Every_existing_sensor_of_the_three_nations_is_in_the_last_stage()
    {
        Study study = Study.Read(Sample);
        var network = study.ReadNetwork(Sample);
        foreach (Sensor sensor in network.Sensors)
        {
            bool taken = study.Stages.SelectMany(s => s.Adds).Any(a => a.Takes(sensor));
            Assert.Equal(sensor.Status == SensorStatus.Existing && sensor.Nation is "CAN" or "USA" or "MEX" && sensor.Status == SensorStatus.Existing, taken);
        }

        // The second stage adds civil sensors of Mexico alone.
        Assert.All(network.Sensors.Where(s => study.Stages[1].Adds.Any(a => a.Takes(s))), s => Assert.Equal(("MEX", Owner.Civil), (s.Nation, s.Owner)));
    }

    [Theory]
    [InlineData("\"seed\": 20261122", "\"seed\": \"x\"", "seed: expected a number, found \"x\"")]
    [InlineData("\"epoch_s\": 10", "\"epoch_s\": 0", "picture.epoch_s: expected a number from 1 to 600, found 0")]
    [InlineData("\"clutter\"", "\"cluter\"", "sensing: expected one of clutter, range_bias_sigma_m, azimuth_bias_sigma_deg, found a field 'cluter'")]
    [InlineData("\"headline_m\": 15", "\"headline_m\": 16", "layers[surface-cooperative].headline_m: expected one of altitudes_m, found 16")]
    [InlineData("\"owner\": \"civil\"", "\"owner\": \"navy\"", "stages[mex-civil].adds[0].owner: expected one of civil, joint, military, law_enforcement, found \"navy\"")]
    [InlineData("\"domain\": \"surface\"", "\"domain\": \"space\"", "layers[surface-cooperative].domain: expected one of air, surface, found \"space\"")]
    [InlineData("\"title\": \"What closes when Mexico's radars join\",", "", "expected a field 'title', found none")]
    public void A_wrong_field_is_named_with_what_was_expected(string find, string replace, string complaint)
    {
        string text = File.ReadAllText(Sample);
        int at = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0);
        string path = Path.Combine(TestPaths.NewFolder(), "study.json");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), replace, text.AsSpan(at + find.Length)));
        Assert.Equal($"{path}: {complaint}", Assert.Throws<InputException>(() => Study.Read(path)).Message);
    }

    [Fact]
    public void A_stage_of_an_unknown_nation_is_told()
    {
        Study study = Study.Read(Sample);
        Stage wrong = new("x", "X", [new SensorSelector("XYZ", null, null, false)]);
        var e = Assert.Throws<InputException>(() => (study with { Stages = [wrong] }).ReadNetwork("s.json"));
        Assert.Equal("s.json: stages[x]: expected a nation of the network, found 'XYZ'", e.Message);
    }
}
