using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Ais;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Real AIS against what gpsd, a decoder of other authors, makes of it: every position and every callsign.</summary>
public class AisOracleTests
{
    /// <summary>A position as both say it: MMSI, degrees × 600,000, callsign (what is known of it so far).</summary>
    private readonly record struct Report(uint Mmsi, int Latitude, int Longitude, string Ident);

    [Theory]
    [InlineData("ais-18-27.log", 138)]
    [InlineData("ais-nmea-type6-fid55.log", 500)]
    [InlineData("ais-nmea.log", 138)]
    [InlineData("ais-raw-messages.log", 70)]
    [InlineData("ais_unpack_sixbit.log", 2)]
    [InlineData("ait250.log", 54)]
    [InlineData("saab-r4.log", 14)]
    public void Logs_of_gpsd(string log, int atLeast)
    {
        byte[] octets = File.ReadAllBytes(TestPaths.SharedData($"data/ais/{log}"));
        IEnumerable<string> lines = File.ReadLines(TestPaths.SharedData($"data/ais/{log}.chk")).Where(l => l.StartsWith("{\"class\":\"AIS\"", StringComparison.Ordinal));
        AssertSame(Theirs(lines), Ours(octets), atLeast);
    }

    [Fact]
    public void Three_minutes_of_a_world_wide_network_against_gpsdecode()
    {
        ExternalTool.Require("gpsdecode");
        using var file = new GZipStream(File.OpenRead(TestPaths.SharedData("data/ais/aishub-3min.nmea.gz")), CompressionMode.Decompress);
        using var octets = new MemoryStream();
        file.CopyTo(octets);
        string sentences = InOrder(Encoding.Latin1.GetString(octets.ToArray()).Split('\n'));
        string decoded = ExternalTool.Run("gpsdecode", ["-j", "-u"], sentences).Out;
        AssertSame(Theirs(decoded.Split('\n', StringSplitOptions.RemoveEmptyEntries)), Ours(Encoding.Latin1.GetBytes(sentences)), 50_000);
    }

    /// <summary>Leaves out parts that do not follow directly on each other: gpsdecode 3.22 joins parts by channel, whatever sequence they say they belong to.</summary>
    private static string InOrder(string[] lines)
    {
        var kept = new StringBuilder();
        for (int i = 0; i < lines.Length; i++)
        {
            string[] first = lines[i].Split(',');
            if (first.Length < 7)
                continue;
            int parts = first[1][0] - '0';
            string[][] group = [.. lines[i..Math.Min(lines.Length, i + parts)].Select(l => l.Split(','))];
            if (!group.Select((f, n) => f.Length >= 7 && f[1] == first[1] && f[2] == $"{n + 1}" && f[3] == first[3] && f[4] == first[4]).All(follows => follows))
                continue;
            kept.AppendJoin('\n', lines[i..(i + parts)]).Append('\n');
            i += parts - 1;
        }

        return kept.ToString();
    }

    private static void AssertSame(Dictionary<uint, List<Report>> theirs, Dictionary<uint, List<Report>> ours, int atLeast)
    {
        Assert.True(theirs.Values.Sum(r => r.Count) >= atLeast, $"{theirs.Values.Sum(r => r.Count)} reports");
        foreach ((uint mmsi, List<Report> reports) in theirs)
        {
            List<Report> own = ours.GetValueOrDefault(mmsi, []);
            Assert.Equal(reports.Count, own.Count);
            // gpsd tells what type 24 brings only when both of its parts are there: we may know an ident before it does.
            for (int i = 0; i < own.Count; i++)
                Assert.Equal(reports[i], reports[i].Ident.Length == 0 ? own[i] with { Ident = "" } : own[i]);
        }

        Assert.Equal(theirs.Keys.Order(), ours.Keys.Order());
    }

    /// <summary>Reports by vessel. The same place twice running is one: a report that came twice is one plot of ours.</summary>
    private static Dictionary<uint, List<Report>> ByVessel(IEnumerable<Report> reports)
    {
        var vessels = new Dictionary<uint, List<Report>>();
        foreach (Report report in reports)
        {
            if (!vessels.TryGetValue(report.Mmsi, out List<Report>? list))
                vessels.Add(report.Mmsi, list = []);
            if (list.Count == 0 || (list[^1].Latitude, list[^1].Longitude) != (report.Latitude, report.Longitude))
                list.Add(report);
        }

        return vessels;
    }

    private static Dictionary<uint, List<Report>> Ours(byte[] octets)
    {
        FeedRun run = MessageStreams.Read((pipe, complain) => new AisFeed("ais", pipe, MessageStreams.Sensor, null, complain), octets);
        return ByVessel(run.Plots.Select(p => new Report(p.Address, (int)Math.Round(p.First * 600_000), (int)Math.Round(p.Second * 600_000), p.Ident == 0 ? "" : new IcaoText(p.Ident).ToString().TrimEnd())));
    }

    private static Dictionary<uint, List<Report>> Theirs(IEnumerable<string> lines)
    {
        var callsigns = new Dictionary<uint, string>();
        var names = new Dictionary<uint, string>();
        var reports = new List<Report>();
        foreach (string line in lines)
        {
            JsonElement message = JsonDocument.Parse(line).RootElement;
            int type = message.GetProperty("type").GetInt32();
            uint mmsi = message.GetProperty("mmsi").GetUInt32();
            // One sender in the recording has ten digits: we count it as damage.
            if (mmsi > 999_999_999)
                continue;
            if (type is 5 or 24 or 19)
            {
                Remember(callsigns, "callsign");
                Remember(names, "shipname");
                Remember(names, "name");
            }

            if (type is not (1 or 2 or 3 or 9 or 11 or 18 or 19 or 27) || message.TryGetProperty("second", out JsonElement second) && second.GetInt32() == 63)
                continue;
            int latitude = message.GetProperty("lat").GetInt32(), longitude = message.GetProperty("lon").GetInt32();
            if (type == 27)
                (latitude, longitude) = (latitude * 1000, longitude * 1000);
            if (Math.Abs(latitude) <= 90 * 600_000 && Math.Abs(longitude) <= 180 * 600_000)
                reports.Add(new Report(mmsi, latitude, longitude, callsigns.GetValueOrDefault(mmsi) ?? names.GetValueOrDefault(mmsi) ?? ""));

            void Remember(Dictionary<uint, string> where, string key)
            {
                if (message.TryGetProperty(key, out JsonElement text) && Fit(text.GetString()!) is { Length: > 0 } fit)
                    where[mmsi] = fit;
            }
        }

        return ByVessel(reports);

        static string Fit(string text) => text.Length <= 8 && text.All(c => c is ' ' or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) ? text.TrimEnd() : "";
    }
}
