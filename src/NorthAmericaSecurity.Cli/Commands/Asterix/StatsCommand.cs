using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;
using Spectre.Console;

namespace NorthAmericaSecurity.Cli.Commands.Asterix;

/// <summary>sdn asterix stats: what a recording holds, by source, category and edition.</summary>
internal static class StatsCommand
{
    public static Command Create()
    {
        Argument<string> file = AsterixOptions.File();
        var json = new Option<bool>("--json") { Description = "write JSON instead of a table" };
        Option<string[]> editions = AsterixOptions.Editions();
        Option<string> framing = AsterixOptions.Framing();
        var command = new Command("stats",
            """
            Count what a recording holds: by source, category and edition

            Records, octets, first and last time of day, rate, the longest gap between records, rejected
            records. Rates and gaps are of the times in the records themselves.

            Example: sdn asterix stats radar.pcap
            """) { file, json, editions, framing };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(json), AsterixOptions.Table(parsed.GetValue(editions)), AsterixOptions.Format(parsed.GetValue(framing))));
        return command;
    }

    private static int Run(string path, bool json, EditionTable editions, RecordingFormat? framing)
    {
        using Recording recording = Recording.Open(path, framing);
        var statistics = new RecordingStatistics();
        while (recording.TryRead(out Datagram datagram))
            statistics.Add(datagram, editions);
        if (json)
            WriteJson(recording, statistics);
        else
            WriteTable(path, recording, statistics);
        return statistics.Rows.Any(r => r.Records > 0) ? 0 : Program.Unusable;
    }

    private static void WriteTable(string path, Recording recording, RecordingStatistics statistics)
    {
        IAnsiConsole console = TableConsole.Create(columns: 140);
        var table = new Table().Border(TableBorder.Simple);
        foreach ((string heading, bool right) in new[] { ("source", false), ("cat", false), ("edition", false), ("records", true), ("octets", true), ("first", true), ("last", true), ("per second", true), ("longest gap", true), ("rejected", true) })
            table.AddColumn(right ? new TableColumn(heading).RightAligned() : new TableColumn(heading));
        foreach (SourceStatistics row in statistics.Rows)
        {
            table.AddRow(row.Source is { } s ? Text($"{s.Sac}/{s.Sic}") : "-", Text($"{row.Layout.Category:000}"), row.Layout.Type == RecordType.None ? "unknown" : row.Layout.Edition.ToString(),
                Text($"{row.Records:N0}"), Text($"{row.Octets:N0}"), Clock(row.FirstS), Clock(row.LastS), double.IsNaN(row.PerSecond) ? "" : Text($"{row.PerSecond:F1}"),
                double.IsNaN(row.LongestGapS) ? "" : Text($"{row.LongestGapS:F1} s"), row.Rejected == 0 ? "" : Text($"{row.Rejected:N0}"));
        }

        console.MarkupLineInterpolated($"{path}: {Recording.Name(recording.Format)}, {recording.Counts.Datagrams} datagrams, {statistics.Blocks} blocks, {statistics.Rows.Sum(r => r.Records)} records");
        console.Write(table);
        foreach ((string reason, long count) in statistics.Rejections.OrderByDescending(r => r.Value).Take(20))
            console.WriteLine(Text($"{count,10:N0}  {reason}"));
        if (recording.Counts is { OtherPackets: var other, DamagedPackets: var damaged, LostFragments: var lost, SkippedOctets: var skipped } && other + damaged + lost + skipped > 0)
            console.WriteLine(Text($"{other} packets of other kinds, {damaged} damaged packets, {lost} fragments without the rest, {skipped} octets that belong to no frame"));
    }

    private static void WriteJson(Recording recording, RecordingStatistics statistics)
    {
        using Stream output = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("framing", Recording.Name(recording.Format));
        json.WriteNumber("datagrams", recording.Counts.Datagrams);
        json.WriteNumber("blocks", statistics.Blocks);
        json.WriteNumber("records", statistics.Rows.Sum(r => r.Records));
        json.WriteNumber("other_packets", recording.Counts.OtherPackets);
        json.WriteNumber("damaged_packets", recording.Counts.DamagedPackets);
        json.WriteNumber("lost_fragments", recording.Counts.LostFragments);
        json.WriteNumber("skipped_octets", recording.Counts.SkippedOctets);
        json.WriteStartArray("sources");
        foreach (SourceStatistics row in statistics.Rows)
        {
            json.WriteStartObject();
            if (row.Source is { } source)
            {
                json.WriteNumber("sac", source.Sac);
                json.WriteNumber("sic", source.Sic);
            }

            json.WriteNumber("cat", row.Layout.Category);
            if (row.Layout.Type != RecordType.None)
                json.WriteString("ed", row.Layout.Edition.ToString());
            json.WriteNumber("records", row.Records);
            json.WriteNumber("octets", row.Octets);
            json.WriteNumber("rejected", row.Rejected);
            foreach ((string name, double value) in new[] { ("first_s", row.FirstS), ("last_s", row.LastS), ("per_s", row.PerSecond), ("longest_gap_s", row.LongestGapS) })
            {
                if (!double.IsNaN(value))
                    json.WriteNumber(name, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("rejections");
        foreach ((string reason, long count) in statistics.Rejections)
            json.WriteNumber(reason, count);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Seconds since the midnight before the first time as a clock; days behind it are counted.</summary>
    private static string Clock(double timeS)
    {
        if (double.IsNaN(timeS))
            return "";
        double day = Math.Floor(timeS / DayClock.DayS);
        string clock = TimeSpan.FromSeconds(timeS - day * DayClock.DayS).ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);
        return day == 0 ? clock : Text($"{clock} {day:+0;-0} d");
    }
}
