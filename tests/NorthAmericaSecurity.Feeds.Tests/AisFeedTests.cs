using System.Text;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Ais;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>AIS messages made field by field, and what their plots must be.</summary>
public class AisFeedTests
{
    private const double ReceivedS = 1_436_173_080.0; // 2015-07-06 08:58:00 UTC

    private static OpenFeed Open(double receivedS = double.NaN)
        => (pipe, complain) => new AisFeed("ais", pipe, MessageStreams.Sensor, double.IsNaN(receivedS) ? null : () => receivedS, complain);

    private static FeedRun Read(string text, double receivedS = double.NaN) => MessageStreams.Read(Open(receivedS), Encoding.ASCII.GetBytes(text));

    [Fact]
    public void A_class_a_report_is_a_plot()
    {
        FeedRun run = Read(AisMessage.ClassA(366_999_712, 25.7654321, -80.1234567, 58, accurate: true).Sentences(), ReceivedS);
        Plot plot = Assert.Single(run.Plots);
        Assert.Equal(25.7654321, plot.First, 1.0 / 600_000);
        Assert.Equal(-80.1234567, plot.Second, 1.0 / 600_000);
        // Received at 08:58:00, of second 58: two seconds before.
        Assert.Equal(ReceivedS - 2.0, plot.TimeS);
        Assert.Equal(366_999_712u, plot.Address);
        Assert.Equal(Channels.Ais, plot.Channels);
        Assert.Equal(10.0 / Math.Sqrt(-2.0 * Math.Log(0.05)), plot.SigmaM, 1e-3);
        Assert.True(float.IsNaN(plot.HeightM) && float.IsNaN(plot.ModeCM));
        Assert.Equal(0ul, plot.Ident);
        Assert.Equal(1, run.Counts.Frames);
        Assert.Empty(run.Complaints);
    }

    [Theory]
    [InlineData(0, 0.0)]
    [InlineData(4, 4.0)] // The receiver's clock may be late.
    [InlineData(6, -54.0)]
    [InlineData(59, -1.0)]
    [InlineData(60, 0.0)] // Not available, entered by hand, dead reckoning: the time of reception.
    [InlineData(61, 0.0)]
    [InlineData(62, 0.0)]
    public void The_second_belongs_to_the_minute_of_its_reception(int second, double expectedS)
        => Assert.Equal(ReceivedS + expectedS, Assert.Single(Read(AisMessage.ClassA(1, 10, 20, second).Sentences(), ReceivedS).Plots).TimeS);

    [Theory]
    [InlineData(91.0, 181.0, 10, "positions not available")]
    [InlineData(91.0, 0.0, 10, "positions not available")]
    [InlineData(10.0, 181.0, 10, "positions not available")]
    [InlineData(90.5, 0.0, 10, "positions off the earth")]
    [InlineData(10.0, -200.0, 10, "positions off the earth")]
    [InlineData(10.0, 10.0, 63, "positions of systems out of work")]
    public void A_position_that_is_none_is_counted(double latitudeDeg, double longitudeDeg, int second, string reason)
    {
        FeedRun run = Read(AisMessage.ClassA(1, latitudeDeg, longitudeDeg, second).Sentences(), ReceivedS);
        Assert.Empty(run.Plots);
        Assert.Equal(1, run.Counts.NotPlots[reason]);
    }

    [Fact]
    public void Seams_of_the_earth_are_ordinary_places()
    {
        (double, double)[] places = [(90, 180), (-90, -180), (0, 0), (89.999995, -179.999995), (-1e-5, 1e-5)];
        FeedRun run = Read(string.Concat(places.Select((p, i) => AisMessage.ClassA(1 + (uint)i, p.Item1, p.Item2, 10).Sentences())), ReceivedS);
        Assert.Equal(places.Length, run.Plots.Count);
        for (int i = 0; i < places.Length; i++)
        {
            Assert.Equal(places[i].Item1, run.Plots[i].First, 1.0 / 600_000);
            Assert.Equal(places[i].Item2, run.Plots[i].Second, 1.0 / 600_000);
        }
    }

    [Fact]
    public void Every_type_with_a_position_is_a_plot()
    {
        FeedRun run = Read(
            AisMessage.ClassA(1, 10, 20, 1, type: 2).Sentences() + AisMessage.ClassA(2, 10, 20, 1, type: 3).Sentences() + AisMessage.ClassB(3, 10, 20, 1).Sentences()
            + AisMessage.Rescue(4, 10, 20, 1500, barometric: false).Sentences() + AisMessage.Rescue(5, 10, 20, 1500, barometric: true).Sentences() + AisMessage.Rescue(6, 10, 20, 4095, barometric: true).Sentences()
            + AisMessage.LongRange(7, 10, -20).Sentences() + AisMessage.BaseStation(8, DateTime.UnixEpoch, type: 11).Sentences(), ReceivedS);
        Assert.Equal([1u, 2, 3, 4, 5, 6, 7, 8], run.Plots.Select(p => p.Address));
        Assert.Equal((1500f, float.NaN), (run.Plots[3].HeightM, run.Plots[3].ModeCM));
        Assert.Equal((float.NaN, 1500f), (run.Plots[4].HeightM, run.Plots[4].ModeCM));
        Assert.True(float.IsNaN(run.Plots[5].AnyHeightM));
        Assert.Equal((10.0, -20.0), (run.Plots[6].First, run.Plots[6].Second));
        Assert.Equal((25.5, -80.25), (run.Plots[7].First, run.Plots[7].Second));
        Assert.True(run.Plots[6].SigmaM > 50);
    }

    [Fact]
    public void A_tag_block_tells_the_time_in_seconds_or_milliseconds()
    {
        string sentence = AisMessage.ClassA(1, 10, 20, 58).Sentences();
        string other = AisMessage.ClassA(2, 10, 20, 59).Sentences();
        FeedRun run = Read(AisMessage.Tagged("s:rORBCOMM,c:1436173080", sentence) + AisMessage.Tagged("c:1436173080500,n:7", other) + sentence.TrimEnd() + ",s26,r003669945,1436173140\r\n");
        Assert.Equal([ReceivedS - 2.0, ReceivedS - 1.0, ReceivedS + 58.0], run.Plots.Select(p => p.TimeS));
        FeedRun damaged = Read($"\\c:1436173080*00\\{sentence}", ReceivedS + 60.0);
        Assert.Equal(ReceivedS + 58.0, Assert.Single(damaged.Plots).TimeS);
        Assert.Equal(1, damaged.Counts.NotPlots["tag blocks whose checksum fails"]);
    }

    [Fact]
    public void Without_any_time_seconds_go_on_from_minute_to_minute_in_their_order()
    {
        int[] seconds = [50, 58, 59, 3, 1, 20, 45, 60, 10];
        FeedRun run = Read(string.Concat(seconds.Select((s, i) => AisMessage.ClassA((uint)i + 1, 10, 20, s).Sentences())));
        Assert.Equal([50.0, 58.0, 59.0, 63.0, 61.0, 80.0, 105.0, 105.0, 130.0], run.Plots.Select(p => p.TimeS));
    }

    [Fact]
    public void A_base_station_carries_the_clock_over_a_silence_and_moves_no_epoch()
    {
        var first = new DateTime(2015, 7, 6, 8, 58, 10, DateTimeKind.Utc);
        FeedRun run = Read(AisMessage.ClassA(1, 10, 20, 5).Sentences() + AisMessage.BaseStation(2, first).Sentences() + AisMessage.BaseStation(2, first.AddMinutes(5)).Sentences() + AisMessage.ClassA(3, 10, 20, 12).Sentences());
        // The base station's minute is not the scene's: it hears 08:58:10 at 5 s, and five minutes on at 305 s.
        Assert.Equal([5.0, 312.0], run.Plots.Select(p => p.TimeS));
        Assert.Equal(2, run.Counts.NotPlots["base stations"]);
    }

    [Fact]
    public void A_report_heard_twice_is_one_plot()
    {
        string sentence = AisMessage.ClassA(1, 10, 20, 58).Sentences();
        FeedRun run = Read(sentence + sentence + AisMessage.ClassA(1, 10, 20, 59).Sentences(), ReceivedS);
        Assert.Equal(2, run.Plots.Count);
        Assert.Equal(1, run.Counts.NotPlots["repeats of a report"]);
    }

    [Fact]
    public void Callsign_and_short_name_are_remembered_by_mmsi()
    {
        FeedRun run = Read(
            AisMessage.ClassA(7, 10, 20, 1).Sentences() + AisMessage.Voyage(7, "WDF3270", "WILLAMETTE CHAMPION").Sentences(2, "4") + AisMessage.ClassA(7, 10, 20, 2).Sentences()
            + AisMessage.Voyage(8, "", "ORCA 2").Sentences(2, "5") + AisMessage.ClassA(8, 10, 20, 2).Sentences()
            + AisMessage.Voyage(9, "", "LONGER THAN EIGHT").Sentences(2, "6") + AisMessage.ClassA(9, 10, 20, 2).Sentences(), ReceivedS);
        Assert.Equal(["", "WDF3270 ", "ORCA 2  ", ""], run.Plots.Select(p => p.Ident == 0 ? "" : new IcaoText(p.Ident).ToString()));
    }

    [Fact]
    public void Parts_are_put_together_in_any_order_and_between_each_other()
    {
        string[] a = Lines(AisMessage.Voyage(7, "AAA", "A").Sentences(2, "4", channel: "A")), b = Lines(AisMessage.Voyage(8, "BBB", "B").Sentences(3, "4", channel: "B"));
        string positions = AisMessage.ClassA(7, 10, 20, 1).Sentences() + AisMessage.ClassA(8, 10, 20, 1).Sentences();
        FeedRun run = Read(a[1] + b[2] + b[0] + a[0] + b[1] + positions, ReceivedS);
        Assert.Equal(["AAA", "BBB"], run.Plots.Select(p => new IcaoText(p.Ident).ToString().TrimEnd()));
        Assert.Equal(0, run.Counts.BadFrames);
    }

    [Fact]
    public void Parts_without_end_take_no_more_memory_and_are_counted()
    {
        var text = new StringBuilder();
        string[] parts = Lines(AisMessage.Voyage(7, "AAA", "A").Sentences(2, "4"));
        for (int i = 0; i < 1000; i++)
            text.Append(parts[0]);
        FeedRun run = Read(text + parts[1], ReceivedS);
        Assert.Equal(999, run.Counts.NotPlots["messages of several sentences that never became whole"]);
        Assert.Equal(1, run.Counts.NotPlots["names and voyages"]);
        Assert.Single(run.Complaints);
    }

    [Fact]
    public void A_group_of_parts_times_out()
    {
        string[] parts = Lines(AisMessage.Voyage(7, "AAA", "A").Sentences(2, "4"));
        string tagged = AisMessage.Tagged("c:1436173200", AisMessage.ClassA(1, 10, 20, 0).Sentences());
        FeedRun run = Read(AisMessage.Tagged("c:1436173080", AisMessage.ClassA(1, 10, 20, 0).Sentences()) + parts[0] + tagged + parts[1]);
        Assert.Equal(1, run.Counts.NotPlots["messages of several sentences that never became whole"]);
        Assert.False(run.Counts.NotPlots.ContainsKey("names and voyages"));
    }

    [Fact]
    public void Damage_is_counted_told_once_for_each_kind_and_passed_over()
    {
        string good = AisMessage.ClassA(1, 10, 20, 58).Sentences(), next = AisMessage.ClassA(1, 10, 20, 59).Sentences();
        string spoiled = good.Replace("AIVDM", "AIVDO");
        string text = "nonsense\r\n" + spoiled + spoiled + "!AIVDM,1,1,,A,13HOI:0P00" + good + AisMessage.Sentence("AIVDM,1,1,,A,13HOI:0P00,0") + AisMessage.Sentence("AIVDM,1,1,,A,13HO\u007fI:0P0000VOHLCnHQKwvL05Ip,0")
            + AisMessage.Sentence("AIVDM,1,2,,A,13HO,0") + AisMessage.Sentence("AIVDM,x") + new string('x', 5000) + "\n" + next;
        FeedRun run = Read(text, ReceivedS);
        Assert.Equal(2, run.Plots.Count);
        Assert.Equal(9, run.Counts.BadFrames);
        Assert.Equal(7, run.Complaints.Count);
        Assert.Equal(text.Length, run.Counts.Bytes);
        Assert.Equal("ais: offset 0: lines that are no sentence: expected !AIVDM; more of this kind are counted and not told", run.Complaints[0]);
        Assert.StartsWith($"ais: offset {"nonsense\r\n".Length}: sentences whose checksum fails", run.Complaints[1]);
    }

    [Fact]
    public void A_changed_bit_never_makes_another_plot()
    {
        // The checksum is an exclusive or of octets: it finds every single bit, and any number of them within one column less than a pair.
        byte[] sentence = Encoding.ASCII.GetBytes(AisMessage.ClassA(366_999_712, 25.7654321, -80.1234567, 58).Sentences());
        Plot whole = Assert.Single(MessageStreams.Read(Open(ReceivedS), sentence).Plots);
        for (int bit = 0; bit < 8 * sentence.Length; bit++)
        {
            byte[] changed = [.. sentence];
            changed[bit / 8] ^= (byte)(1 << bit % 8);
            foreach (Plot plot in MessageStreams.Read(Open(ReceivedS), changed).Plots)
                Assert.Equal((whole.Address, whole.First, whole.Second, whole.TimeS), (plot.Address, plot.First, plot.Second, plot.TimeS));
        }
    }

    [Fact]
    public void A_single_time_far_off_moves_nothing()
    {
        string[] reports = [.. Enumerable.Range(0, 20).Select(i => AisMessage.Tagged($"c:{1436173080 + i}", AisMessage.ClassA(1, 10, 20, i).Sentences()))];
        reports[7] = AisMessage.Tagged("c:1936173080", AisMessage.ClassA(1, 10, 20, 20).Sentences());
        FeedRun run = Read(string.Concat(reports));
        Assert.Equal(19, run.Plots.Count);
        Assert.Equal(1, run.Counts.NotPlots["reports of a time far from the feed's"]);
        Assert.Equal(ReceivedS + 19 - 10, run.TickS);
    }

    [Fact]
    public void How_the_octets_are_cut_changes_nothing()
    {
        byte[] text = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 50).Select(i => AisMessage.ClassA((uint)i, i, -i, i).Sentences() + AisMessage.Voyage((uint)i, "X" + i, "Y").Sentences(2, "1"))) + "torn !AIVDM");
        FeedRun whole = MessageStreams.Read(Open(), text);
        Assert.Equal(50, whole.Plots.Count);
        foreach (int size in new[] { 1, 2, 7, 64, 1000 })
        {
            FeedRun cut = MessageStreams.Read(Open(), text, size);
            Assert.Equal(whole.Plots, cut.Plots);
            Assert.Equal(whole.PlotsOfFrames, cut.PlotsOfFrames);
            Assert.Equal(whole.Complaints, cut.Complaints);
        }
    }

    [Fact]
    public void Datagrams_hold_whole_sentences_and_bring_their_time()
    {
        byte[] one = Encoding.ASCII.GetBytes(AisMessage.ClassA(1, 10, 20, 58).Sentences()), two = Encoding.ASCII.GetBytes(AisMessage.ClassA(2, 10, 20, 59).Sentences().TrimEnd());
        var complaints = new List<string>();
        using var feed = new AisFeed("ais", new ListedDatagrams([(ReceivedS, one), (ReceivedS, [.. "torn"u8]), (double.NaN, two)]), MessageStreams.Sensor, () => ReceivedS + 60, complaints.Add);
        FeedRun run = MessageStreams.Drain(feed, new FeedRun([], [], [], new FeedCounts(), 0));
        Assert.Equal([ReceivedS - 2.0, ReceivedS + 59.0], run.Plots.Select(p => p.TimeS));
        Assert.Single(complaints);
    }

    [Fact]
    public void Random_octets_and_mutated_sentences_do_no_harm()
    {
        byte[][] seeds = [.. new[]
        {
            AisMessage.ClassA(1, 10, 20, 58).Sentences(), AisMessage.Voyage(8, "BBB", "B").Sentences(3, "4"), AisMessage.Tagged("c:1436173080", AisMessage.ClassB(2, 10, 20, 5).Sentences()),
            AisMessage.LongRange(7, 10, -20).Sentences(),
        }.Select(Encoding.ASCII.GetBytes)];
        var random = new CounterRandom(20261128, 1);
        var stream = new List<byte>();
        for (int i = 0; i < 100_000; i++)
        {
            if (random.NextInt(4) == 0)
            {
                for (int n = random.NextInt(60); n > 0; n--)
                    stream.Add((byte)random.NextInt(256));
            }
            else
            {
                stream.AddRange(MessageStreams.Mutate(seeds[random.NextInt(seeds.Length)], ref random));
            }
        }

        FeedRun run = MessageStreams.AssertSurvives(Open(ReceivedS), [.. stream]);
        Assert.True(run.Counts.BadFrames > 10_000);
        Assert.True(run.Plots.Count > 100);
    }

    private static string[] Lines(string sentences) => [.. sentences.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(s => s + "\r\n")];
}
