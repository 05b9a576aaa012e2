using System.Text.Json.Nodes;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

public class NetworkFileTests
{
    private static readonly Network Small = NetworkFile.Parse("small.json", SmallNetwork.Text);

    private static Sensor Sensor(string id) => Small.Sensors.Single(s => s.Id == id);

    [Fact]
    public void A_network_is_read_with_all_that_it_tells()
    {
        Assert.Equal(("Small network", "CC0-1.0", "Made up.", 6, 7), (Small.Name, Small.Licence, Small.Attribution, Small.Sensors.Count, Small.Rows));
        Sensor north = Sensor("can-north"), south = Sensor("can-south");
        Assert.Equal(("North", "CAN", "Operator", "LRR"), (north.Name, north.Nation, north.Operator, north.Type));
        Assert.Equal((Owner.Joint, SensorStatus.Existing, Confidence.High, true), (north.Owner, north.Status, north.Confidence, north.TypeIsGuess));
        Assert.Equal((Owner.Civil, SensorStatus.Planned, Confidence.Low, false), (south.Owner, south.Status, south.Confidence, south.TypeIsGuess));
        Assert.Equal((Owner.LawEnforcement, SensorStatus.Closed, Confidence.Medium), (Sensor("usa-key").Owner, Sensor("usa-key").Status, Sensor("usa-key").Confidence));
        Assert.Equal((Owner.Military, Confidence.Recalled), (Sensor("usa-far").Owner, Sensor("usa-far").Confidence));
        Assert.Equal((12.0, 3.5, 12.0, 0.0), (north.PeriodS, north.PhaseS, south.PeriodS, south.PhaseS));
    }

    [Fact]
    public void An_antenna_stands_on_its_tower_and_an_aerostat_where_it_flies()
    {
        Assert.Equal((60.5, -100.25, 270.0), Height("can-north"));
        Assert.Equal(250, Sensor("can-north").ElevationM);
        // Where the ground is unknown the tower stands at sea level.
        Assert.Equal((45.0, -75.0, 20.0), Height("can-south"));
        Assert.Equal(double.NaN, Sensor("can-south").ElevationM);
        Assert.Equal((24.7, -81.5, 3350.0), Height("usa-key"));

        (double, double, double) Height(string id) =>
            (Sensor(id).Antenna!.Position.LatitudeDeg, Sensor(id).Antenna!.Position.LongitudeDeg, Sensor(id).Antenna!.Position.HeightM);
    }

    [Fact]
    public void A_channel_is_its_types_in_metres_with_the_sensors_overrides()
    {
        var primary = new Channel
        {
            RangeMinM = 2 * 1852,
            RangeMaxM = 200 * 1852,
            SigmaRangeM = 100,
            SigmaAzimuthDeg = 0.2,
            SigmaHeightM = 500,
            Pd = 0.8,
            ClutterPerScan = 10,
            ElevationMaxDeg = 30,
        };
        var secondary = new Channel { RangeMinM = 1852, RangeMaxM = 250 * 1852, SigmaRangeM = 60, SigmaAzimuthDeg = 0.07, Pd = 0.97, ElevationMaxDeg = 45 };
        Assert.Equal([(Channels.Primary, primary), (Channels.Secondary, secondary)], Sensor("can-south").AllChannels);
        Assert.Equal(
            [(Channels.Primary, primary with { RangeMaxM = 180 * 1852 }), (Channels.Secondary, secondary with { ModeS = true })], Sensor("can-north").AllChannels);
        Assert.Equal(
            [(Channels.Surface, new Channel { RangeMaxM = 130 * 1852, SigmaRangeM = 230, SigmaAzimuthDeg = 0.3, Pd = 0.8, ClutterPerScan = 10 })], Sensor("usa-key").AllChannels);
        Assert.Equal(
            [
                (Channels.Adsb, new Channel { RangeMaxM = 200 * 1852, SigmaRangeM = 30, Pd = 0.97 }),
                (Channels.Ais, new Channel { RangeMaxM = 30 * 1852, SigmaRangeM = 15, Pd = 0.9 }),
            ],
            Sensor("mex-port").AllChannels);
    }

    [Fact]
    public void What_the_radar_equation_needs_is_read_in_SI()
    {
        Assert.All(Small.Sensors.SelectMany(s => s.AllChannels), c => Assert.Null(c.Channel.Radar));
        Assert.All(Small.Sensors, s => Assert.Equal(1.0, s.Availability));
        string text = SmallNetwork.Edited(r =>
        {
            SmallNetwork.Anchored(r);
            r["types"]![2]!["availability"] = 0.7;
            JsonNode skywave = r["types"]![2]!["skywave"]!;
            (skywave["band"], skywave["reference_rcs_m2"], skywave["reference_pd"], skywave["pfa"], skywave["swerling"], skywave["notch_kt"]) = ("HF", 10, 0.5, 1e-6, 3, 50);
        }).ToJsonString();
        Network network = NetworkFile.Parse("small.json", text);
        RadarPerformance radar = network.Sensors[0].Primary!.Radar!;
        Assert.Equal((RadarBand.L, Polarization.Horizontal, 200.0 * 1852.0, 2.2), (radar.Band, radar.Polarization, radar.ReferenceRangeM, radar.ReferenceRcsM2));
        Assert.Equal((0.8, 1e-6, Swerling.I, ElevationPattern.Cosecant), (radar.ReferencePd, radar.Pfa, radar.ReferenceSwerling, radar.Pattern));
        Assert.Equal((-1.0, 4.0, 1.5, 250.0, 50.0), (radar.ElevationMinDeg, radar.BeamElevationDeg, radar.BeamAzimuthDeg, radar.RangeResolutionM, radar.ImprovementDb));
        Assert.Equal([60.0 * Units.MetresPerSecondPerKnot, 70.0 * Units.MetresPerSecondPerKnot], radar.BlindSpeedsMps);
        Assert.Equal(10.0 * Units.MetresPerSecondPerKnot, radar.NotchMps);
        // The range of a sensor is overridden, the anchor is not; sensors of a type share it.
        Assert.Equal(180.0 * 1852.0, network.Sensors[0].Primary!.RangeMaxM);
        Assert.Same(radar, network.Sensors[1].Primary!.Radar);
        Sensor far = network.Sensors.Single(s => s.Id == "usa-far");
        Assert.Equal((0.7, double.NaN, Swerling.III), (far.Availability, far.Skywave!.Radar!.ReferenceRangeM, far.Skywave.Radar.ReferenceSwerling));
    }

    [Fact]
    public void A_transmitter_and_its_receiver_are_one_sensor_at_the_receiver_that_looks_one_way()
    {
        Sensor far = Sensor("usa-far");
        Assert.Equal((36.5, -76.3), (far.Antenna!.Position.LatitudeDeg, far.Antenna.Position.LongitudeDeg));
        Assert.Equal(
            [
                (Channels.Skywave,
                    new Channel { RangeMinM = 500 * 1852, RangeMaxM = 1600 * 1852, SigmaRangeM = 7000, SigmaAzimuthDeg = 0.75, Pd = 0.5, SectorDeg = 64, BoresightDeg = 170 }),
            ],
            far.AllChannels);
    }

    [Fact]
    public void A_sensor_in_space_has_no_antenna_and_hears_the_whole_earth()
    {
        Sensor orbit = Sensor("int-orbit");
        Assert.Null(orbit.Antenna);
        (Channels kind, Channel channel) = Assert.Single(orbit.AllChannels);
        Assert.Equal(Channels.Adsb, kind);
        Assert.True(channel.FromSpace);
        Assert.True(channel.RangeMaxM > 12_800_000, "the far side of the earth is within range");
    }

    [Fact]
    public void What_is_wrong_is_told_with_sensor_field_and_expectation()
    {
        foreach (NetworkMutation mutation in SmallNetwork.Mutations)
        {
            string text = SmallNetwork.Edited(mutation.Edit).ToJsonString();
            string complaint = TextFiles.Complaint("small.json", () => NetworkFile.Parse("small.json", text));
            if (mutation.Complaint.EndsWith(' '))
                Assert.StartsWith(mutation.Complaint, complaint);
            else
                Assert.True(mutation.Complaint == complaint, $"{mutation.Name}: {complaint}");
        }
    }

    [Fact]
    public void A_file_torn_off_anywhere_is_told_with_its_line()
    {
        for (int length = 0; length < SmallNetwork.Text.Length; length += length < 200 ? 1 : 7)
        {
            string torn = SmallNetwork.Text[..length];
            string complaint = TextFiles.Complaint("small.json", () => NetworkFile.Parse("small.json", torn));
            Assert.Matches(@"^line \d+, column \d+: not JSON, or torn off$", complaint);
            int line = int.Parse(complaint.AsSpan(5, complaint.IndexOf(',') - 5), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(torn.Count(ch => ch == '\n') + 1, line);
        }
    }

    [Fact]
    public void A_person_may_comment_and_leave_a_last_comma()
    {
        string text = SmallNetwork.Text.Replace("\"name\": \"Small network\",", "// What it is called.\n\"name\": \"Small network\",").TrimEnd()[..^1] + ", }";
        Assert.Equal(6, NetworkFile.Parse("small.json", text).Sensors.Count);
    }

    [Fact]
    public void A_network_may_be_compressed_and_may_be_absent()
    {
        Assert.Equal(6, NetworkFile.Read(TextFiles.New("small.json.gz", TextFiles.Compress(SmallNetwork.Text))).Sensors.Count);
        string missing = Path.Combine(TestPaths.NewFolder(), "missing.json");
        Assert.Equal("there is no such file", TextFiles.Complaint(missing, () => NetworkFile.Read(missing)));
        string cut = TextFiles.New("cut.json.gz", TextFiles.Compress(SmallNetwork.Text)[..^3]);
        Assert.StartsWith("damaged gzip: ", TextFiles.Complaint(cut, () => NetworkFile.Read(cut)));
        Assert.Throws<InputException>(() => NetworkFile.Parse("list.json", "[]"));
    }
}
