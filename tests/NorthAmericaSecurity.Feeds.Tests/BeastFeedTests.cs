using System.Globalization;
using System.IO.Compression;
using System.IO.Pipelines;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Adsb;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Beast frames and the plots that their squitters must make.</summary>
public class BeastFeedTests
{
    private const uint Address = 0xABCDEF;

    private static OpenFeed Open(GeodeticPosition? reference = null, double receivedS = double.NaN)
        => (pipe, complain) => new BeastFeed("beast", pipe, MessageStreams.Sensor, reference, double.IsNaN(receivedS) ? null : () => receivedS, complain);

    private static FeedRun Read(IEnumerable<(double TimeS, byte[] Message)> messages, GeodeticPosition? reference = null)
        => MessageStreams.Read(Open(reference), [.. messages.SelectMany(m => Squitters.Frame(m.Message, 1000 + m.TimeS))]);

    private static (double, byte[])[] Hex(params string[] messages) => [.. messages.Select((m, i) => ((double)i, Squitters.Hex(m)))];

    /// <summary>A flight of even and odd messages, one a second.</summary>
    private static IEnumerable<(double TimeS, byte[] Message)> Flight(double latitude, double longitude, double north, double east, int from, int count)
        => Enumerable.Range(from, count).Select(i => ((double)i, Squitters.Airborne(Address, latitude + north * i, longitude + east * i, i % 2 == 1)));

    [Fact]
    public void The_worked_example_of_an_airborne_position()
    {
        // J. Sun, The 1090 Megahertz Riddle, section 5.3: odd, then even: 52.25720 N 3.91937 E at 38,000 ft.
        Plot plot = Assert.Single(Read(Hex("8D40621D58C386435CC412692AD6", "8D40621D58C382D690C8AC2863A7")).Plots);
        Assert.Equal(52.25720, plot.First, 1e-5);
        Assert.Equal(3.91937, plot.Second, 1e-5);
        Assert.Equal(38_000 * 0.3048, plot.ModeCM, 1e-2);
        Assert.Equal((0x40621Du, Channels.Adsb), (plot.Address, plot.Channels));
        // Counted from the first message.
        Assert.Equal(1.0, plot.TimeS, 1e-9);
        // Type 11: within 92.6 m at 95 %.
        Assert.Equal(92.6 / Math.Sqrt(-2.0 * Math.Log(0.05)), plot.SigmaM, 1e-2);
    }

    [Fact]
    public void The_worked_example_of_a_surface_position()
    {
        // J. Sun, section 6.2: Schiphol, receiver at 51.990 N 4.375 E: 52.32061 N 4.73473 E.
        (double, byte[])[] messages = Hex("8C4841753AAB238733C8CD4020B1", "8C4841753A8A35323FAEBDAC702D");
        Plot plot = Assert.Single(Read(messages, new GeodeticPosition(51.990, 4.375)).Plots);
        Assert.Equal(52.32061, plot.First, 1e-5);
        Assert.Equal(4.73473, plot.Second, 1e-5);
        Assert.True(float.IsNaN(plot.AnyHeightM));
        FeedRun lost = Read(messages);
        Assert.Empty(lost.Plots);
        Assert.Equal(1, lost.Counts.NotPlots["positions on the surface without a reference"]);
    }

    [Theory]
    [InlineData(0.0, 0.0, 0.002, 0.002)] // Equator and Greenwich.
    [InlineData(-0.02, 179.98, 0.002, 0.002)] // Both seams in one.
    [InlineData(65.0, -179.98, 0.001, -0.002)] // Antimeridian, westward.
    [InlineData(86.99, 10.0, 0.002, 0.002)] // To the last zone.
    [InlineData(89.97, 45.0, 0.0015, 0.0)] // To the pole.
    [InlineData(10.46, -98.0, 0.001, 0.001)] // Across a change of zones.
    [InlineData(-10.46, -98.0, -0.001, 0.001)]
    [InlineData(59.94, 7.0, 0.001, -0.001)]
    public void A_flight_over_a_seam_is_followed(double latitude, double longitude, double north, double east)
    {
        const int count = 19;
        FeedRun run = Read(Flight(latitude, longitude, north, east, 0, count));
        Assert.Equal(count - 1, run.Plots.Count);
        Assert.Equal(1, run.Counts.NotPlots["positions whose other half has not come"]);
        for (int i = 1; i < count; i++)
        {
            Plot plot = run.Plots[i - 1];
            Ecef truth = Wgs84.ToEcef(new GeodeticPosition(latitude + north * i, longitude + east * i)), found = Wgs84.ToEcef(new GeodeticPosition(plot.First, plot.Second));
            // Half a step of latitude, and of longitude, of which there are few zones near the pole.
            double half = 111_700.0 * (360.0 / 59 + 360.0 / Math.Max(Squitters.Zones(plot.First) - 1, 1) * Math.Cos(plot.First * Math.PI / 180)) / (1 << 18);
            Assert.True(Math.Sqrt(Math.Pow(truth.X - found.X, 2) + Math.Pow(truth.Y - found.Y, 2) + Math.Pow(truth.Z - found.Z, 2)) < half, $"{i}: {plot.First} {plot.Second}");
            Assert.InRange(plot.Second, -180, 180);
        }
    }

    [Fact]
    public void Halves_more_than_ten_seconds_apart_make_no_place()
        => Assert.Empty(Read([(0, Squitters.Airborne(Address, 10, 20, false)), (10.5, Squitters.Airborne(Address, 10, 20, true)), (21, Squitters.Airborne(Address, 10, 20, false))]).Plots);

    [Fact]
    public void A_place_that_cannot_follow_is_counted_and_one_that_stays_is_taken_anew()
    {
        IEnumerable<(double, byte[])> stray = [(20.5, Squitters.Airborne(Address, 10.5, 20, false))];
        FeedRun one = Read(Flight(10, 20, 0.002, 0, 0, 20).Concat(stray).Concat(Flight(10, 20, 0.002, 0, 21, 20)));
        Assert.All(one.Plots, p => Assert.InRange(p.First, 10, 10.1));
        // The stray half spoils the pair with the one behind it too: there the two witnesses differ.
        Assert.InRange(one.Counts.NotPlots["positions that cannot follow on the last"], 1, 2);
        FeedRun moved = Read(Flight(10, 20, 0.002, 0, 0, 20).Concat(Flight(40, 20, 0.002, 0, 20, 20)));
        Assert.All(moved.Plots, p => Assert.True(p.First is < 10.1 or > 39.9));
        Assert.InRange(moved.Plots.Count(p => p.First > 39.9), 10, 17);
    }

    [Fact]
    public void What_is_told_in_other_messages_is_remembered_by_address()
    {
        byte[] ident = Squitters.Hex("8D406B902015A678D4D220AA4BDA"); // EZY85MH
        byte[] status = Squitters.Message(17, 5, 0x406B90, 31ul << 51 | 2ul << 13 | 10ul << 8); // Edition 2, NACp 10.
        byte[] emergency = Squitters.Message(17, 5, 0x406B90, 28ul << 51 | 1ul << 48 | 0x0AAAul << 32); // A7 B7 C0 D0 by pulses.
        FeedRun run = Read([(0, ident), (1, status), (2, emergency), (3, Squitters.Airborne(0x406B90, 10, 20, false)), (4, Squitters.Airborne(0x406B90, 10, 20, true)), (5, Squitters.Airborne(Address, 30, 20, false)), (6, Squitters.Airborne(Address, 30, 20, true))]);
        Assert.Equal("EZY85MH ", new IcaoText(run.Plots[0].Ident).ToString());
        Assert.Equal(10.0 / Math.Sqrt(-2.0 * Math.Log(0.05)), run.Plots[0].SigmaM, 1e-2);
        Assert.Equal(Convert.ToInt16("7700", 8), run.Plots[0].Mode3A);
        Assert.Equal((0ul, Plot.NoMode3A), (run.Plots[1].Ident, run.Plots[1].Mode3A));
    }

    [Fact]
    public void Heights_by_satellite_and_by_pressure_are_told_apart()
    {
        FeedRun run = Read([(0, Squitters.Airborne(Address, 10, 20, false, type: 20)), (1, Squitters.Airborne(Address, 10, 20, true, type: 20)), (2, Squitters.Airborne(Address, 10, 20, false, type: 18)), (3, Squitters.Airborne(Address, 10, 20, true, altitude: 0))]);
        Assert.Equal((38_000 * 0.3048f, float.NaN), (run.Plots[0].HeightM, run.Plots[0].ModeCM));
        Assert.Equal((float.NaN, 38_000 * 0.3048f), (run.Plots[1].HeightM, run.Plots[1].ModeCM));
        Assert.True(float.IsNaN(run.Plots[1].SigmaM));
        Assert.True(float.IsNaN(run.Plots[2].AnyHeightM));
    }

    [Fact]
    public void What_is_no_report_of_an_aircraft_is_counted()
    {
        byte[] relayed = Squitters.Airborne(Address, 10, 20, false, format: 18, control: 2);
        FeedRun run = Read([(0, relayed), (0, [0x20, 0x01]), (0, Squitters.Hex("5D4CA251F1F1F1")), (0, Squitters.Hex("A02014B400000000000000F9D514")), (0, Squitters.Message(17, 5, Address, 19ul << 51 | 1ul << 48)), (0, Squitters.Message(17, 5, Address, 19ul << 51)), (0, Squitters.Hex("5D4CA251F1F1F1F1F1F1F1F1F1F1"))]);
        Assert.Equal(7, run.Counts.Frames);
        string[] reasons = ["traffic information of radars (TIS-B)", "Mode A/C replies", "short Mode S replies", "long Mode S replies other than extended squitters", "squitters without a position", "squitters of reserved types", "Mode S messages of a format that does not have their length"];
        Assert.Equal(reasons.ToDictionary(r => r, _ => 1L), run.Counts.NotPlots.ToDictionary());
    }

    [Fact]
    public void An_anonymous_address_is_none_and_shares_no_memory()
    {
        FeedRun run = Read([(0, Squitters.Airborne(Address, 10, 20, false)), (1, Squitters.Airborne(Address, 10, 20, true, format: 18, control: 1)), (2, Squitters.Airborne(Address, 10, 20, false, format: 18, control: 1))]);
        Assert.Equal(0u, Assert.Single(run.Plots).Address);
    }

    [Fact]
    public void Damaged_messages_make_no_plot()
    {
        byte[] even = Squitters.Airborne(Address, 10, 20, false), odd = Squitters.Airborne(Address, 10, 20, true);
        Assert.Single(Read([(0, even), (1, odd)]).Plots);
        for (int bit = 0; bit < 112; bit++)
        {
            byte[] damaged = [.. odd];
            damaged[bit / 8] ^= (byte)(0x80 >> bit % 8);
            FeedRun run = Read([(0, even), (1, damaged)]);
            Assert.Empty(run.Plots);
            // A squitter still: parity tells. Else it reads as another format.
            Assert.True(run.Counts.NotPlots.ContainsKey("extended squitters whose parity fails") || bit < 5, $"{bit}");
        }
    }

    [Fact]
    public void Torn_frames_and_octets_between_are_counted_and_passed_over()
    {
        byte[] one = Squitters.Frame(Squitters.Airborne(Address, 10, 20, false), 1), two = Squitters.Frame(Squitters.Airborne(Address, 10, 20, true), 2);
        byte[] stream = [1, 2, 3, .. one, .. two[..9], 0x1A, 0x1A, 7, .. two, 0x1A, (byte)'9', 5, .. one[..4]];
        FeedRun run = MessageStreams.AssertSurvives(Open(), stream);
        Assert.Single(run.Plots);
        Assert.Equal(2, run.Counts.Frames);
        Assert.StartsWith("beast: offset 0: octets that belong to no frame", run.Complaints[0]);
    }

    [Fact]
    public void Escapes_within_a_frame_are_data()
    {
        // The counter is all escapes: 0x1A1A1A1A1A1A.
        ulong ticks = 0x1A1A1A1A1A1A;
        FeedRun run = MessageStreams.Read(Open(), [.. Squitters.Frame(Squitters.Airborne(0x1A1A1A, 10, 20, false), ticks / 12e6), .. Squitters.Frame(Squitters.Airborne(0x1A1A1A, 10, 20, true), ticks / 12e6)]);
        Assert.Equal(0x1A1A1Au, Assert.Single(run.Plots).Address);
        Assert.Equal(0, run.Counts.BadFrames);
    }

    [Fact]
    public void How_the_octets_are_cut_changes_nothing()
    {
        byte[] stream = [.. Flight(10, 20, 0.002, 0.002, 0, 60).SelectMany(m => Squitters.Frame(m.Message, 1000 + m.TimeS)), 9, 9, 9, .. Squitters.Frame([1, 2], 3)[..5]];
        FeedRun whole = MessageStreams.Read(Open(), stream);
        Assert.Equal(59, whole.Plots.Count);
        foreach (int size in new[] { 1, 2, 5, 23, 100 })
        {
            FeedRun cut = MessageStreams.Read(Open(), stream, size);
            Assert.Equal(whole.Plots, cut.Plots);
            Assert.Equal(whole.PlotsOfFrames, cut.PlotsOfFrames);
            Assert.Equal(whole.Counts.BadFrames, cut.Counts.BadFrames);
            Assert.Equal(whole.Counts.SkippedBytes, cut.Counts.SkippedBytes);
        }
    }

    [Fact]
    public void The_counter_is_tied_to_the_time_of_reception_with_the_least_delay()
    {
        var clock = new BeastClock();
        double[] delays = [0.2, 0.05, 0.3, 0.05, 0.4];
        double[] found = [.. delays.Select((delay, i) => clock.Resolve((ulong)(12_000_000 * (i + 5)), 1e9 + i + delay) - 1e9)];
        Assert.Equal([0.2, 1.05, 2.05, 3.05, 4.05], found.Select(t => Math.Round(t, 2)));
        // The counter begins anew.
        Assert.Equal(1e9 + 10, clock.Resolve(77, 1e9 + 10));
    }

    [Fact]
    public void Without_a_time_of_reception_a_counter_that_begins_anew_goes_on()
    {
        var clock = new BeastClock();
        Assert.Equal(0.0, clock.Resolve(12_000_000_000_000, double.NaN));
        Assert.Equal(5.0, clock.Resolve(12_000_060_000_000, double.NaN));
        double[] times = [.. Enumerable.Range(1, 20).Select(i => clock.Resolve((ulong)(12_000_000 * i), double.NaN))];
        Assert.Equal(7, times.Count(double.IsNaN));
        Assert.Equal([5.0, 6.0, 7.0], times[7..10]);
        // Round the end of 48 bits.
        var round = new BeastClock();
        round.Resolve((1ul << 48) - 12_000_000, double.NaN);
        Assert.Equal(2.0, round.Resolve(12_000_000, double.NaN));
    }

    [Fact]
    public void Beast_and_sbs_of_the_same_data_give_the_same_places()
    {
        byte[] beast = File.ReadAllBytes(TestPaths.SharedData("data/adsb/pymodes_beast.bin"));
        using var lines = new GZipStream(File.OpenRead(TestPaths.SharedData("data/adsb/pymodes_sbs1.txt.gz")), CompressionMode.Decompress);
        using var text = new MemoryStream();
        lines.CopyTo(text);
        // The samples have no counter: some messages at a time are of one moment.
        double nowS = 1e9;
        FeedRun ours = MessageStreams.Read((pipe, complain) => new BeastFeed("beast", pipe, MessageStreams.Sensor, null, () => nowS += 0.5, complain), PipeReader.Create(new MemoryStream(beast), new StreamPipeReaderOptions(bufferSize: 64, minimumReadSize: 1)));
        FeedRun theirs = MessageStreams.Read((pipe, complain) => new SbsFeed("sbs", pipe, MessageStreams.Sensor, complain), text.ToArray());
        Assert.True(theirs.Plots.Count > 900);
        Assert.Empty(theirs.Complaints);
        HashSet<(uint, double, double, float)> places = [.. ours.Plots.Select(p => (p.Address, Math.Round(p.First, 4), Math.Round(p.Second, 4), p.ModeCM))];
        int missing = theirs.Plots.Count(p => !Around(p).Any(places.Contains));
        // The samples are stitched together: at a seam the aircraft leaps 2.5 km at once. dump1090 takes that; here two places cannot follow on the last.
        Assert.InRange(ours.Counts.NotPlots["positions that cannot follow on the last"], 2, 5);
        Assert.True(missing <= 2, string.Create(CultureInfo.InvariantCulture, $"{missing} of {theirs.Plots.Count} places of SBS-1 are not among {ours.Plots.Count} of Beast"));

        // SBS-1 is rounded to five decimals: it may round to the other four.
        static IEnumerable<(uint, double, double, float)> Around(Plot p)
        {
            foreach (double north in new[] { -1e-5, 0, 1e-5 })
                foreach (double east in new[] { -1e-5, 0, 1e-5 })
                    yield return (p.Address, Math.Round(p.First + north, 4), Math.Round(p.Second + east, 4), p.ModeCM);
        }
    }

    [Fact]
    public void Random_octets_and_mutated_frames_do_no_harm()
    {
        byte[][] seeds = [.. Flight(10, 20, 0, 0, 0, 8).Select(m => m.Message).Append(Squitters.Surface(Address, 10, 20, true)).Append([1, 2]).Append(Squitters.Hex("5D4CA251F1F1F1")).Select(m => Squitters.Frame(m, 1000))];
        var random = new CounterRandom(20261128, 3);
        var stream = new List<byte>();
        for (int i = 0; i < 100_000; i++)
        {
            if (random.NextInt(4) == 0)
            {
                for (int n = random.NextInt(40); n > 0; n--)
                    stream.Add((byte)random.NextInt(256));
            }
            else
            {
                stream.AddRange(MessageStreams.Mutate(seeds[random.NextInt(seeds.Length)], ref random));
            }
        }

        FeedRun run = MessageStreams.AssertSurvives(Open(new GeodeticPosition(10, 20), 1e9), [.. stream]);
        Assert.True(run.Counts.BadFrames > 10_000);
        Assert.True(run.Plots.Count > 100);
        // Parity lets no damage through: every plot is one of those that were sent.
        Assert.All(run.Plots, p => Assert.Equal((Address, 10.0, 20.0), (p.Address, Math.Round(p.First, 3), Math.Round(p.Second, 3))));
    }
}
