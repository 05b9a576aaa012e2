using System.Globalization;
using NorthAmericaSecurity.Coverage.Detection;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Studies.Tests;

/// <summary>The radars of the catalogue by the radar equation: each reproduces its anchor, and the table of docs/detection.md is what they give.</summary>
public class CatalogueDetectionTests
{
    private const double Nm = 1852.0;
    private static readonly Network Continent = NetworkFile.Read(TestPaths.Sample("networks/north-america.json"));

    private static readonly (string Type, Channels Kind, Channel Channel)[] Radars =
    [
        .. Continent.Sensors.SelectMany(s => s.AllChannels.Select(c => (s.Type, c.Kind, c.Channel))).Where(c => c.Channel.Radar is not null).DistinctBy(c => (c.Type, c.Kind)).OrderBy(c => c.Type, StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_radar_of_the_catalogue_has_an_anchor_and_meets_it()
    {
        Assert.All(
            Continent.Sensors.SelectMany(s => s.AllChannels).Where(c => (c.Kind & (Channels.Primary | Channels.Surface | Channels.Skywave)) != 0), c => Assert.NotNull(c.Channel.Radar));
        Assert.All(Radars, r =>
        {
            RadarPerformance radar = r.Channel.Radar!;
            // As anchors are told: a target that no notch hides, in the peak of the beam, in the clear.
            var target = new TargetType { Id = "r", Name = "R", RcsM2 = radar.ReferenceRcsM2, Swerling = radar.ReferenceSwerling, SpeedMps = 1e9, AltitudeM = 0.0 };
            var equation = new RadarEquation(radar with { BlindSpeedsMps = [], NotchMps = 0.0 }, target);
            double peakDeg = radar.Pattern == ElevationPattern.Cosecant ? radar.ElevationMinDeg + 0.5 * radar.BeamElevationDeg : Math.Max(0.0, radar.ElevationMinDeg);
            Assert.Equal(radar.ReferencePd, equation.Pd(equation.Ratio(radar.ReferenceRangeM, peakDeg, Backdrop.None)), 2e-4);
        });
    }

    [Fact]
    public void The_table_of_the_documentation_is_what_the_catalogue_gives()
    {
        string[] classes = ["airliner", "fighter", "light_aircraft", "cruise_missile"];
        var lines = new List<string>();
        foreach ((string type, Channels kind, Channel channel) in Radars.Where(r => r.Kind == Channels.Primary))
        {
            RadarPerformance radar = channel.Radar!;
            string row = string.Create(
                CultureInfo.InvariantCulture,
                $"| {type} | {radar.Band} | {radar.ReferenceRcsM2} m² at {radar.ReferenceRangeM / Nm:F0} NM, Pd {radar.ReferencePd} | {channel.RangeMaxM / Nm:F0} |");
            foreach (string id in classes)
                row += string.Create(CultureInfo.InvariantCulture, $" {HalfRangeNm(channel, TargetTypeJson.Default.Single(t => t.Id == id)):F0} |");
            lines.Add(row);
        }

        string page = File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "detection.md"));
        Assert.True(lines.TrueForAll(page.Contains), "docs/detection.md should hold\n" + string.Join('\n', lines));
    }

    /// <summary>Range in NM, in the peak of the beam and in the clear, within which a look has a Pd of at least 0.5; not beyond the instrumented range.</summary>
    private static double HalfRangeNm(Channel channel, TargetType target)
    {
        var equation = new RadarEquation(channel.Radar!, target);
        double peakDeg = channel.Radar!.Pattern == ElevationPattern.Cosecant ? channel.Radar.ElevationMinDeg + 0.5 * channel.Radar.BeamElevationDeg : 0.0;
        double range = channel.RangeMaxM;
        while (range > 1000.0 && equation.Pd(equation.Ratio(range, peakDeg, Backdrop.None)) < 0.5)
            range -= 100.0;
        return range / Nm;
    }
}
