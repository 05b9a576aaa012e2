using System.CommandLine;
using System.Globalization;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Cli.Commands.Asterix;

/// <summary>sdn asterix filter: some of a recording's records, octet for octet.</summary>
internal static class FilterCommand
{
    public static Command Create()
    {
        Argument<string> file = AsterixOptions.File();
        var output = new Option<string>("--out") { Description = "recording to write: .pcap, .ff (FINAL), anything else raw blocks; .gz compresses", Required = true };
        var categories = new Option<string[]>("--category") { Description = "categories to keep, as 48 or 48,34" };
        var sources = new Option<string[]>("--source") { Description = "sources to keep, as 20/129 (SAC/SIC)" };
        var from = new Option<string?>("--from") { Description = "keep records from this time of day on, as 23:55:00 (UTC)" };
        var to = new Option<string?>("--to") { Description = "keep records before this time of day; before --from, the window goes through midnight" };
        Option<string[]> editions = AsterixOptions.Editions();
        Option<string> framing = AsterixOptions.Framing();
        var command = new Command("filter",
            """
            Keep some records of a recording, octet for octet, in the blocks they came in

            A record is kept when it is of a wanted category, source and time; records that cannot be read
            are not, and are counted.

            Example: sdn asterix filter radar.pcap --out north.pcap --source 20/129 --category 48,34 --from 08:00:00 --to 08:10:00
            """) { file, output, categories, sources, from, to, editions, framing };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(output), new RecordFilter
        {
            Categories = [.. (parsed.GetValue(categories) ?? []).SelectMany(c => c.Split(',')).Select(CategoryOf)],
            Sources = [.. (parsed.GetValue(sources) ?? []).SelectMany(s => s.Split(',')).Select(s => AsterixOptions.Source("--source", s, "20/129"))],
            Window = WindowOf(parsed.GetValue(from), parsed.GetValue(to)),
        }, AsterixOptions.Table(parsed.GetValue(editions)), AsterixOptions.Format(parsed.GetValue(framing))));
        return command;
    }

    private static int Run(string path, string outputPath, RecordFilter filter, EditionTable editions, RecordingFormat? framing)
    {
        using Recording recording = Recording.Open(path, framing);
        using var output = new OutputFile(outputPath);
        var writer = new RecordingWriter(output.Stream, RecordingWriter.FormatOf(outputPath));
        var sequence = new BlockSequence(recording, editions);
        sequence.Run((time, datagram) =>
        {
            ReadOnlyMemory<byte> kept = filter.Apply(datagram.Span, editions);
            if (!kept.IsEmpty)
                writer.Write(time, kept.Span);
            return true;
        });
        output.Commit();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{path}: {filter.Kept} records kept, {filter.Dropped} left out, {filter.Rejected} stretches that cannot be read, {sequence.SkippedOctets} octets of no block"));
        return 0;
    }

    private static byte CategoryOf(string text)
        => byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out byte category) ? category : throw new InputException($"--category {text}: expected a number from 0 to 255");

    private static (double, double)? WindowOf(string? from, string? to)
        => from is null && to is null ? null : (TimeOf("--from", from, 0), TimeOf("--to", to, DayClock.DayS));

    private static double TimeOf(string option, string? text, double otherwise)
        => text is null ? otherwise
            : TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out TimeOnly time) ? time.ToTimeSpan().TotalSeconds
            : throw new InputException($"{option} {text}: expected a time of day, as 23:55:00");
}
