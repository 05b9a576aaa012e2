using System.Buffers;
using System.Globalization;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>
/// sdn track --asterix on sixty aircraft that two radars at one site see with every turn: its capture file, read by tshark, beside tracks.csv of the same run. One aircraft vanishes, one radar
/// falls silent, and a third never says anything.
/// </summary>
public sealed class AsterixTrackOutputTests(AsterixTrackOutputTests.Scene scene) : IClassFixture<AsterixTrackOutputTests.Scene>
{
    private const int Aircraft = 60, Vanishing = 59;
    private const double StartS = 1000, EndS = 1150, VanishesS = 1060, FallsSilentS = 1072, PeriodS = 4, EveryS = 10;
    private const double LatitudeDeg = 49.25, LongitudeDeg = -123.5;

    [Fact]
    public void The_capture_file_is_well_formed_and_no_datagram_is_longer_than_fourteen_hundred_octets()
    {
        Assert.NotEmpty(scene.Messages);
        using Recording recording = Recording.Open(scene.Capture);
        List<int> lengths = [];
        while (recording.TryRead(out Datagram datagram))
            lengths.Add(datagram.Payload.Length);
        Assert.All(lengths, length => Assert.InRange(length, 1, 1400));
        // The tracks of an epoch do not go into one, so that the bound is met and not only kept.
        Assert.Contains(lengths, length => length > 1300);
    }

    [Fact]
    public void Every_epoch_begins_with_the_status_of_the_system_and_ends_with_the_end_of_its_batch()
    {
        double[] epochs = [.. scene.Rows.Select(r => r.TimeS).Distinct()];
        Assert.InRange(epochs.Length, 12, 16);
        byte batch = 0;
        // tracks.csv has no row for an epoch without tracks: the messages have its status.
        foreach ((double time, List<TsharkRecord> messages) in scene.Epochs)
        {
            Assert.Equal([65, 63, 63, 63, .. Enumerable.Repeat((byte)62, messages.Count - 5), 65], messages.Select(m => m.Category));
            Assert.Equal("1", Show(messages[0], "065_000_VALUE"));
            Assert.Equal("2", Show(messages[^1], "065_000_VALUE"));
            Assert.Equal(batch++, int.Parse(Show(messages[^1], "065_020_VALUE"), CultureInfo.InvariantCulture));
            Assert.Equal(time, Number(messages[^1], "065_030_VALUE"));
            Assert.All(messages, m => Assert.Equal(("19", "64"), (Value(m, $"{m.Category:000}_010_SAC"), Value(m, $"{m.Category:000}_010_SIC"))));
            Assert.Equal(["0"], new[] { "NOGO", "OVL", "TSV" }.Select(e => Show(messages[0], "065_040_" + e)).Distinct());
        }

        Assert.Subset(scene.Epochs.Select(e => e.TimeS).ToHashSet(), epochs.ToHashSet());
        Assert.Equal(scene.Epochs[0].TimeS + (scene.Epochs.Count - 1) * EveryS, scene.Epochs[^1].TimeS);
    }

    [Fact]
    public void Tracks_have_the_place_and_velocity_and_height_of_their_rows()
    {
        foreach ((double time, List<TsharkRecord> messages) in scene.Epochs)
        {
            List<TsharkRecord> tracks = Alive(messages);
            Row[] rows = [.. scene.Rows.Where(r => r.TimeS == time)];
            Assert.Equal(rows.Length, tracks.Count);
            // Both are in the order of the tracks' own numbers.
            foreach ((Row row, TsharkRecord track) in rows.Zip(tracks))
            {
                Assert.Equal(time, Number(track, "062_070_VALUE"));
                // Half an LSB, and half a unit of the last place of the table.
                const double Angle = 90.0 / (1 << 25) + 0.5e-6;
                Assert.Equal(row.LatitudeDeg, Number(track, "062_105_LAT"), Angle);
                Assert.Equal(row.LongitudeDeg, Number(track, "062_105_LON"), Angle);
                Assert.Equal(row.EastMps, Number(track, "062_185_VX"), 0.125 + 0.005);
                Assert.Equal(row.NorthMps, Number(track, "062_185_VY"), 0.125 + 0.005);
                const double Level = 0.125 + 0.5 / 0.3048 / 100;
                Assert.Equal(row.HeightM / 0.3048 / 100, Number(track, "062_136_VALUE"), Level);
                Assert.Equal(row.HeightM / 0.3048 / 100, Number(track, "062_135_CTB"), Level);
            }
        }
    }

    /// <summary>The reference point of a scene is the middle of its sensors, here the site of all; the plane is the tangent plane there.</summary>
    [Fact]
    public void Cartesian_places_are_those_of_the_tangent_plane_of_the_reference_point()
    {
        ExternalTool.Require("CartConvert");
        GeodeticPosition middle = TrackMessages.Middle(SensorsCsv.Read(scene.Sensors).Sensors);
        Assert.Equal(LongitudeDeg, middle.LongitudeDeg, 1e-9);
        TsharkRecord[] tracks = [.. scene.Messages.Where(m => m.Category == 62)];
        Assert.True(tracks.Length > 500);
        string[] places = ExternalTool.Run(
            "CartConvert", ["-p", "3", "-l", Text(middle.LatitudeDeg), Text(middle.LongitudeDeg), "0"],
            string.Concat(tracks.Select(t => $"{Show(t, "062_105_LAT")} {Show(t, "062_105_LON")} 0\n"))).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach ((string place, TsharkRecord track) in places.Zip(tracks))
        {
            double[] xyz = [.. place.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
            // Both come from one place: LSBs of half a metre, and of 180/2^25 degrees for the one given to CartConvert.
            Assert.Equal(xyz[0], Number(track, "062_100_X"), 0.6);
            Assert.Equal(xyz[1], Number(track, "062_100_Y"), 0.6);
        }
    }

    [Fact]
    public void Tracks_have_the_address_callsign_and_code_of_their_aircraft()
    {
        Assert.Equal(Enumerable.Range(0, Aircraft), scene.Messages.Where(m => m.Category == 62).Select(AircraftOf).Distinct().Order());
        foreach (TsharkRecord track in scene.Messages.Where(m => m.Category == 62))
        {
            int i = AircraftOf(track);
            Assert.Equal(CodeOf(i), Convert.ToInt32(Value(track, "062_060_MODE3A"), 16));
            Assert.Equal(HasCallsign(i) ? [CallsignOf(i)] : [], track.Elements.Where(e => e.Name == "062_380_ID_VALUE").Select(e => e.Show));
        }
    }

    [Fact]
    public void Ages_are_those_of_the_last_plot_that_each_kind_of_radar_gave()
    {
        foreach ((double time, List<TsharkRecord> messages) in scene.Epochs)
        {
            foreach (TsharkRecord track in Alive(messages))
            {
                double last = scene.PlotTimes[AircraftOf(track)].Where(t => t <= time).Max();
                foreach (string age in (string[])["TRK", "SSR", "MDS"])
                    Assert.Equal(time - last, Number(track, $"062_290_{age}_VALUE"), 0.125);
                Assert.DoesNotContain(track.Elements, e => e.Name is "062_290_PSR_VALUE" or "062_290_ES_VALUE");
                // Neither primary radar nor broadcast feeds it; secondary radar does until it coasts, from 24 s without a plot.
                Assert.Equal(("1", "1"), (Show(track, "062_080_PSR"), Show(track, "062_080_ADS")));
                string coasts = time - last > 24 ? "1" : "0";
                Assert.Equal((coasts, coasts, coasts), (Show(track, "062_080_SSR"), Show(track, "062_080_MDS"), Show(track, "062_080_CST")));
            }
        }
    }

    [Fact]
    public void A_track_keeps_one_number_that_no_other_has_and_tells_its_beginning_and_its_end_once()
    {
        ILookup<string, (double TimeS, TsharkRecord Track)> byNumber = scene.Epochs.SelectMany(e => e.Messages.Where(m => m.Category == 62).Select(m => (e.TimeS, m)))
            .ToLookup(t => Show(t.m, "062_040_VALUE"), t => t);
        Assert.Equal(scene.Rows.Select(r => r.Track).Distinct().Count(), byNumber.Count);
        Assert.DoesNotContain("0", byNumber.Select(t => t.Key));
        foreach (IGrouping<string, (double TimeS, TsharkRecord Track)> messages in byNumber)
        {
            Assert.Single(messages.Select(m => AircraftOf(m.Track)).Distinct());
            Assert.Equal([true, .. Enumerable.Repeat(false, messages.Count() - 1)], messages.Select(m => Show(m.Track, "062_080_TSB") == "1"));
            Assert.DoesNotContain(messages.SkipLast(1), m => IsLast(m.Track));
        }

        // The one that vanished ends at the epoch at which tracks.csv has it no more, where it was last.
        IGrouping<string, (double TimeS, TsharkRecord Track)> ended = Assert.Single(byNumber, messages => IsLast(messages.Last().Track));
        Assert.Equal(Vanishing, AircraftOf(ended.First().Track));
        (double endS, TsharkRecord end) = ended.Last();
        (double beforeS, TsharkRecord before) = ended.SkipLast(1).Last();
        Assert.Equal(endS, beforeS + EveryS);
        Assert.True(endS < EndS);
        Assert.Equal(endS, Number(end, "062_070_VALUE"));
        // Where its velocity has brought it, to the plane's turning over so short a way.
        Assert.Equal(Number(before, "062_185_VX") * EveryS, Number(end, "062_100_X") - Number(before, "062_100_X"), 30.0);
        Assert.Equal(Number(before, "062_185_VY") * EveryS, Number(end, "062_100_Y") - Number(before, "062_100_Y"), 30.0);
        Assert.Equal(before.Items["062_040"], end.Items["062_040"]);
        Assert.Equal(scene.Rows.Count(r => r.TimeS == beforeS) - 1, scene.Rows.Count(r => r.TimeS == endS));
    }

    [Fact]
    public void A_sensor_that_is_silent_for_three_turns_is_told_as_not_connected()
    {
        const string Operational = "0", NotConnected = "3";
        foreach ((double time, List<TsharkRecord> messages) in scene.Epochs)
        {
            var status = messages.Where(m => m.Category == 63).ToDictionary(m => Value(m, "063_050_SIC"), m => Show(m, "063_060_CON"));
            Assert.Equal(["01", "02", "03"], status.Keys);
            Assert.Equal(Operational, status["01"]);
            // Before its first plot, half a turn after the start, a sensor is not connected either.
            Assert.Equal(time >= StartS + PeriodS / 2 && time - scene.LastOfSecondS <= 3 * PeriodS ? Operational : NotConnected, status["02"]);
            Assert.Equal(NotConnected, status["03"]);
        }

        Assert.True(scene.Epochs[^1].TimeS - scene.LastOfSecondS > 3 * PeriodS);
    }

    private static List<TsharkRecord> Alive(List<TsharkRecord> messages) => [.. messages.Where(m => m.Category == 62 && !IsLast(m))];

    private static bool IsLast(TsharkRecord track) => Show(track, "062_080_TSE") == "1";

    private static string Show(TsharkRecord record, string name) => record.Elements.Single(e => e.Name == name).Show;

    private static string Value(TsharkRecord record, string name) => record.Elements.Single(e => e.Name == name).Value;

    private static double Number(TsharkRecord record, string name) => double.Parse(Show(record, name), CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static int AircraftOf(TsharkRecord track) => Convert.ToInt32(Value(track, "062_380_ADR_VALUE"), 16) - 0xC00000;

    private static int CodeOf(int aircraft) => 64 * 8 + 9 * aircraft;

    private static bool HasCallsign(int aircraft) => aircraft % 3 != 0;

    private static string CallsignOf(int aircraft) => $"ACA{700 + aircraft}".PadRight(8);

    public readonly record struct Row(double TimeS, long Track, double LatitudeDeg, double LongitudeDeg, double HeightM, double EastMps, double NorthMps);

    /// <summary>Plots in, one run of sdn track, tracks out in both forms.</summary>
    public sealed class Scene : IDisposable
    {
        private readonly Scratch _scratch = new();
        private List<TsharkRecord>? _messages;

        public Scene()
        {
            PlotTimes = [.. Enumerable.Range(0, Aircraft).Select(_ => new List<double>())];
            string header = "sensor_id,lat_deg,lon_deg,range_max_m,sigma_range_m,sigma_azimuth_deg,period_s,pd,sac,sic\n";
            _scratch.Write("sensors.csv", header + string.Concat(Enumerable.Range(1, 3).Select(sic => string.Create(CultureInfo.InvariantCulture,
                $"radar-{sic},{LatitudeDeg},{LongitudeDeg},200000,30,0.05,{PeriodS},0.99,12,{sic}\n"))));
            WritePlots(_scratch["plots.pcap"]);
            Sdn.Run(
                _scratch.Folder, "track", "--sensors", "sensors.csv", "--detections", "plots.pcap", "--out", "tracks.csv", "--every", Text(EveryS), "--asterix", "tracks.pcap",
                "--system", "25/100").Succeeded();
            Rows = [.. File.ReadLines(_scratch["tracks.csv"]).Skip(1).Select(line => line.Split(',')).Select(f => new Row(
                Parse(f[0]), long.Parse(f[1], CultureInfo.InvariantCulture), Parse(f[2]), Parse(f[3]), Parse(f[4]), Parse(f[5]), Parse(f[6])))];
        }

        public string Sensors => _scratch["sensors.csv"];

        public string Capture => _scratch["tracks.pcap"];

        /// <summary>tracks.csv.</summary>
        public IReadOnlyList<Row> Rows { get; }

        /// <summary>When each aircraft was seen.</summary>
        public IReadOnlyList<List<double>> PlotTimes { get; }

        /// <summary>When the radar that falls silent saw anything last.</summary>
        public double LastOfSecondS { get; private set; }

        /// <summary>The records of the capture file; none is malformed.</summary>
        internal IReadOnlyList<TsharkRecord> Messages
        {
            get
            {
                Tshark.Require();
                return _messages ??= Tshark.Read(Capture);
            }
        }

        /// <summary>The records by epoch.</summary>
        internal IReadOnlyList<(double TimeS, List<TsharkRecord> Messages)> Epochs
            => [.. Messages.GroupBy(m => Number(m, m.Category == 62 ? "062_070_VALUE" : $"{m.Category:000}_030_VALUE")).Select(g => (g.Key, g.ToList()))];

        public void Dispose() => _scratch.Dispose();

        private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);

        /// <summary>Each radar turns in four seconds, the second half a turn after the first, and sees each aircraft where it is at that moment.</summary>
        private void WritePlots(string path)
        {
            using FileStream file = File.Create(path);
            var recording = new RecordingWriter(file, RecordingFormat.Pcap);
            var datagram = new ArrayBufferWriter<byte>();
            var writer = new AsterixWriter(datagram);
            for (double time = StartS; time <= EndS; time += 0.25)
            {
                for (int radar = 1; radar <= 2; radar++)
                {
                    for (int i = 0; i < Aircraft; i++)
                    {
                        double phase = i % 8 * 0.25 + (radar - 1) * PeriodS / 2;
                        if ((time - StartS) % PeriodS != phase % PeriodS || radar == 2 && time > FallsSilentS || i == Vanishing && time > VanishesS)
                            continue;
                        writer.Write(PlotOf(i, (byte)radar, time));
                        PlotTimes[i].Add(time);
                        if (radar == 2)
                            LastOfSecondS = time;
                    }
                }

                writer.Complete();
                if (datagram.WrittenCount > 0)
                    recording.Write(time, datagram.WrittenSpan);
                datagram.ResetWrittenCount();
            }
        }

        private static Cat048 PlotOf(int aircraft, byte radar, double timeS)
        {
            // Ten columns 12 km apart, six rows 15 km apart, all between 150 and 200 m/s in directions of their own, level.
            double elapsed = timeS - StartS, heading = aircraft * 37 * Math.PI / 180, speed = 150 + aircraft % 11 * 5;
            double east = -54_000 + aircraft % 10 * 12_000 + elapsed * speed * Math.Sin(heading), north = 20_000 + aircraft / 10 * 15_000 + elapsed * speed * Math.Cos(heading);
            double level = 250 + aircraft, height = level * 100 * 0.3048;
            Cat048 plot = default;
            plot.I010 = new() { SAC = 12, SIC = radar };
            plot.I140_s = timeS;
            plot.I020 = new() { TYP = 5 };
            plot.I040 = new() { RHO_NM = Math.Sqrt(east * east + north * north + height * height) / 1852, THETA_deg = Math.Atan2(east, north) * 180 / Math.PI };
            plot.I070 = new() { MODE3A = (ushort)CodeOf(aircraft) };
            plot.I090 = new() { FL_FL = level };
            plot.I220 = 0xC00000u + (uint)aircraft;
            if (HasCallsign(aircraft))
                plot.I240 = new IcaoText(CallsignOf(aircraft));
            return plot;
        }
    }
}
