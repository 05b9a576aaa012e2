using System.Globalization;
using System.Text;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Adsb;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>BaseStation lines and what their plots must be.</summary>
public class SbsFeedTests
{
    private const string Position = "MSG,3,1,1,406B90,1,2026/11/21,23:59:59.500,2026/11/22,00:00:00.104,,36000,,,51.14566,-7.24430,,,0,0,0,0\r\n";

    private static readonly OpenFeed Open = (pipe, complain) => new SbsFeed("sbs", pipe, MessageStreams.Sensor, complain);

    private static FeedRun Read(string text) => MessageStreams.Read(Open, Encoding.ASCII.GetBytes(text));

    private static string Line(int type, double afterS = 0, string address = "406B90", string ident = "", string altitude = "", string latitude = "", string longitude = "", string code = "")
    {
        DateTime time = new DateTime(2026, 11, 21, 23, 59, 59, DateTimeKind.Utc).AddSeconds(afterS);
        string stamp = time.ToString("yyyy'/'MM'/'dd','HH':'mm':'ss.fff", CultureInfo.InvariantCulture);
        return $"MSG,{type},1,1,{address},1,{stamp},{stamp},{ident},{altitude},,,{latitude},{longitude},,{code},,,,0\r\n";
    }

    private static string Place(double afterS = 0, string address = "406B90") => Line(3, afterS, address, altitude: "1000", latitude: "10.5", longitude: "20.5");

    [Fact]
    public void A_position_line_is_a_plot()
    {
        Plot plot = Assert.Single(Read(Position).Plots);
        Assert.Equal((51.14566, -7.24430), (plot.First, plot.Second));
        Assert.Equal((new DateTime(2026, 11, 21, 23, 59, 59, 500, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds, plot.TimeS, 1e-6);
        Assert.Equal(36000 * 0.3048, plot.ModeCM, 1e-2);
        Assert.Equal(0x406B90u, plot.Address);
        Assert.Equal(Channels.Adsb, plot.Channels);
        Assert.True(float.IsNaN(plot.SigmaM));
        Assert.Equal((0ul, Plot.NoMode3A), (plot.Ident, plot.Mode3A));
    }

    [Fact]
    public void Ident_and_code_are_remembered_by_address_for_a_time()
    {
        FeedRun run = Read(Line(1, 0, ident: "EZY85MH ") + Line(6, 0, code: "7700") + Line(6, 0, "ABCDEF", code: "21") + Place(1) + Place(1, "ABCDEF") + Place(170) + Place(300) + Place(850) + Place(1000));
        Assert.Equal(["EZY85MH ", "", "EZY85MH ", "EZY85MH ", "EZY85MH ", ""], run.Plots.Select(p => p.Ident == 0 ? "" : new IcaoText(p.Ident).ToString()));
        Assert.Equal([Convert.ToInt16("7700", 8), Convert.ToInt16("21", 8), Convert.ToInt16("7700", 8), -1, -1, -1], run.Plots.Select(p => p.Mode3A));
    }

    [Fact]
    public void An_aircraft_on_the_surface_has_a_place_and_no_height()
    {
        Plot plot = Assert.Single(Read(Line(2, altitude: "0", latitude: "10.5", longitude: "20.5")).Plots);
        Assert.True(float.IsNaN(plot.AnyHeightM));
    }

    [Fact]
    public void An_address_that_is_not_of_icao_is_none()
    {
        FeedRun run = Read(Line(1, 0, "~123456", ident: "TIS") + Place(1, "~123456") + Place(1, "000000"));
        Assert.Equal([(0u, 0ul), (0u, 0ul)], run.Plots.Select(p => (p.Address, p.Ident)));
    }

    [Theory]
    [InlineData("garbage", "lines that are none of BaseStation: expected MSG,…")]
    [InlineData("MSG,3,1,1,406B90", "lines that have not 22 fields")]
    [InlineData("MSG,3,1,1,406B90,1,2026/11/21,23:59:59.500,2026/11/22,00:00:00.104,,36000,,,51.14566,-7.24430,,,0,0,0,0,0", "lines that have not 22 fields")]
    [InlineData("MSG,9,1,1,406B90,1,2026/11/21,23:59:59.500,2026/11/22,00:00:00.104,,36000,,,51.14566,-7.24430,,,0,0,0,0", "field 2: expected a type from 1 to 8")]
    [InlineData("MSG,3,1,1,406B9,1,2026/11/21,23:59:59.500,2026/11/22,00:00:00.104,,36000,,,51.14566,-7.24430,,,0,0,0,0", "field 5: expected an address of six hexadecimal digits")]
    [InlineData("MSG,3,1,1,406B90,1,2026/11/31,23:59:59.500,2026/11/22,00:00:00.104,,36000,,,51.14566,-7.24430,,,0,0,0,0", "fields 7 and 8: expected a time, as 2026/11/28,05:31:46.123")]
    [InlineData("MSG,3,1,1,406B90,1,2026/11/21,24:59:59.500,2026/11/22,00:00:00.104,,36000,,,51.14566,-7.24430,,,0,0,0,0", "fields 7 and 8: expected a time, as 2026/11/28,05:31:46.123")]
    [InlineData("MSG,3,1,1,406B90,1,2026/11/21,23:59:59.500,2026/11/22,00:00:00.104,,3600000,,,51.14566,-7.24430,,,0,0,0,0", "field 12: expected an altitude in feet, from -2000 to 150000")]
    [InlineData("MSG,3,1,1,406B90,1,2026/11/21,23:59:59.500,2026/11/22,00:00:00.104,,36000,,,91.14566,-7.24430,,,0,0,0,0", "fields 15 and 16: expected a latitude and longitude in degrees")]
    [InlineData("MSG,3,1,1,406B90,1,2026/11/21,23:59:59.500,2026/11/22,00:00:00.104,,36000,,,51.1e566,-7.24430,,,0,0,0,0", "fields 15 and 16: expected a latitude and longitude in degrees")]
    [InlineData("MSG,3,1,1,406B90,1,2026/11/21,23:59:59.500,2026/11/22,00:00:00.104,,36000,,,51.14566,,,,0,0,0,0", "fields 15 and 16: expected a latitude and longitude in degrees")]
    public void A_damaged_line_is_counted_by_its_field_and_told_once(string line, string reason)
    {
        FeedRun run = Read(line + "\r\n" + line + "\r\n" + Position);
        Assert.Single(run.Plots);
        Assert.Equal(2, run.Counts.BadFrames);
        Assert.Equal(2, run.Counts.NotPlots[reason]);
        Assert.Equal($"sbs: offset 0: {reason}; more of this kind are counted and not told", Assert.Single(run.Complaints));
    }

    [Fact]
    public void A_single_time_far_off_moves_nothing_and_several_that_agree_do()
    {
        FeedRun run = Read(Place(0) + Place(1e6) + Place(2) + string.Concat(Enumerable.Range(0, 10).Select(i => Place(2e6 + i))));
        Assert.Equal(5, run.Plots.Count);
        Assert.Equal(8, run.Counts.NotPlots["messages of a time far from the feed's"]);
    }

    [Fact]
    public void How_the_octets_are_cut_changes_nothing()
    {
        byte[] text = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 50).Select(i => Place(i) + Line(1, i, ident: "A" + i))) + "MSG,3,torn");
        FeedRun whole = MessageStreams.Read(Open, text);
        Assert.Equal(50, whole.Plots.Count);
        Assert.Equal(whole.Plots[0].TimeS + 49 - 4, whole.TickS);
        foreach (int size in new[] { 1, 3, 100 })
        {
            FeedRun cut = MessageStreams.Read(Open, text, size);
            Assert.Equal(whole.Plots, cut.Plots);
            Assert.Equal(whole.PlotsOfFrames, cut.PlotsOfFrames);
        }
    }

    [Fact]
    public void Random_octets_and_mutated_lines_do_no_harm()
    {
        byte[][] seeds = [.. new[] { Position, Line(1, ident: "EZY85MH "), Line(6, code: "7700"), Line(2, latitude: "10.5", longitude: "20.5") }.Select(Encoding.ASCII.GetBytes)];
        var random = new CounterRandom(20261128, 2);
        var stream = new List<byte>();
        for (int i = 0; i < 100_000; i++)
            stream.AddRange(MessageStreams.Mutate(seeds[random.NextInt(seeds.Length)], ref random));
        FeedRun run = MessageStreams.AssertSurvives(Open, [.. stream]);
        Assert.True(run.Counts.BadFrames > 10_000);
        Assert.True(run.Plots.Count > 100);
    }
}
