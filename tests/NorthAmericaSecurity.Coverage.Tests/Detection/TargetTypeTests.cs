using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Coverage.Tests.Detection;

public class TargetTypeTests
{
    private const string One = """{"targets":[{"id":"a","name":"A","domain":"air","rcs_m2":2,"swerling":1,"speed_kt":100,"altitude_m":300,"source":"none"}]}""";

    [Fact]
    public void The_built_in_classes_are_the_sample()
    {
        IReadOnlyList<TargetType> sample = TargetTypeJson.Parse("targets.json", File.ReadAllText(TestPaths.Sample("targets/targets.json")));
        Assert.Equal(
            ["airliner", "fighter", "light_aircraft", "low_observable", "bomber", "cruise_missile", "hypersonic_glide", "fast_boat", "cargo_vessel"],
            TargetTypeJson.Default.Select(t => t.Id));
        Assert.Equal(sample.Select(t => (t.Id, t.RcsM2, t.Swerling, t.SpeedMps)), TargetTypeJson.Default.Select(t => (t.Id, t.RcsM2, t.Swerling, t.SpeedMps)));
        Assert.Equal(["fast_boat", "cargo_vessel"], TargetTypeJson.Default.Where(t => t.Surface).Select(t => t.Id));
    }

    [Fact]
    public void The_vessels_cross_section_is_Skolniks_formula()
    {
        TargetType cargo = TargetTypeJson.Default.Single(t => t.Id == "cargo_vessel");
        foreach ((RadarBand band, double mhz) in new[] { (RadarBand.L, 1300.0), (RadarBand.S, 2900.0), (RadarBand.C, 5500.0), (RadarBand.X, 9400.0) })
            Assert.Equal(52.0 * Math.Sqrt(mhz) * Math.Pow(10.0, 1.5), cargo.RcsIn(band), 0.01 * cargo.RcsIn(band));
    }

    [Fact]
    public void A_class_is_read_with_its_units()
    {
        TargetType target = Assert.Single(TargetTypeJson.Parse("t.json", One.Replace("\"swerling\"", "\"rcs_by_band_m2\":{\"HF\":30},\"swerling\"")));
        Assert.Equal((2.0, 30.0, Swerling.I, 100.0 * Units.MetresPerSecondPerKnot), (target.RcsIn(RadarBand.X), target.RcsIn(RadarBand.Hf), target.Swerling, target.SpeedMps));
    }

    [Theory]
    [InlineData("\"rcs_m2\":2", "\"rcs_m2\":-3", "t.json: targets[a].rcs_m2: expected a number from 1E-06 to 100000000, found -3")]
    [InlineData("\"swerling\":1", "\"swerling\":5", "t.json: targets[a].swerling: expected a number from 0 to 4, found 5")]
    [InlineData("\"swerling\":1", "\"swerling\":1.5", "t.json: targets[a].swerling: expected a whole number, found 1.5")]
    [InlineData("\"domain\":\"air\"", "\"domain\":\"land\"", "t.json: targets[a].domain: expected one of air, sea, found \"land\"")]
    [InlineData(",\"source\":\"none\"", "", "t.json: targets[a]: expected a field 'source', found none")]
    [InlineData("\"speed_kt\"", "\"speed\"", "t.json: targets[a]: expected one of id, name, domain, rcs_m2, rcs_by_band_m2, swerling, speed_kt, altitude_m, source, assumptions, found a field 'speed'")]
    [InlineData("\"swerling\":1", "\"rcs_by_band_m2\":{\"K\":1},\"swerling\":1", "t.json: targets[a].rcs_by_band_m2: expected one of HF, L, S, C, X, found a field 'K'")]
    public void What_is_wrong_is_told_with_class_field_and_expectation(string from, string to, string complaint) =>
        Assert.Equal(complaint, Assert.Throws<InputException>(() => TargetTypeJson.Parse("t.json", One.Replace(from, to))).Message);

    [Fact]
    public void A_list_holds_each_class_once_and_at_least_one()
    {
        string twice = One.Replace("]}", "," + One[(One.IndexOf('[') + 1)..]);
        Assert.Equal("t.json: targets[a].id: expected an id of its own, found \"a\"", Assert.Throws<InputException>(() => TargetTypeJson.Parse("t.json", twice)).Message);
        Assert.Equal("t.json: targets: expected at least one type of target, found []", Assert.Throws<InputException>(() => TargetTypeJson.Parse("t.json", """{"targets":[]}""")).Message);
    }
}
