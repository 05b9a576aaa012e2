using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Asterix.Formats;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Cli.Commands.Asterix;

/// <summary>sdn asterix decode: every record of a recording as text.</summary>
internal static class DecodeCommand
{
    public static Command Create()
    {
        Argument<string> file = AsterixOptions.File();
        var format = new Option<string>("--format") { Description = "json (a line for each record), csv (a row for each element) or text", DefaultValueFactory = _ => "json" };
        Option<string[]> editions = AsterixOptions.Editions();
        Option<string> framing = AsterixOptions.Framing();
        var command = new Command("decode",
            """
            Write every record of a recording to standard output

            JSON lines: cat, ed (edition), time_s (when it was recorded, where the recording tells), offset
            (of the record's octets in the recording), hex (the record), items (by number and the
            specification's names, in the specification's units), bds (fields of Mode S registers). Names
            beginning with _ are ours: _spare counts unused bits that are set, _ext and _hex are octets that
            the edition does not know.

            What cannot be read is one line each on standard error: offset, category, edition, source, item
            and reason. Exit 0 if any record could be read.

            Example: sdn asterix decode radar.pcap | head -1
            Example: sdn asterix decode adsb.ast --edition 021:0.23 --format csv
            """) { file, format, editions, framing };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(format), AsterixOptions.Table(parsed.GetValue(editions)), AsterixOptions.Format(parsed.GetValue(framing))));
        return command;
    }

    private static int Run(string path, string format, EditionTable editions, RecordingFormat? framing)
    {
        if (format is not ("json" or "csv" or "text"))
            throw new InputException($"--format {format}: expected json, csv or text");
        using Recording recording = Recording.Open(path, framing);
        using Stream output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var writer = new RecordPrinter(path, output, format);
        try
        {
            writer.Begin();
            while (recording.TryRead(out Datagram datagram))
            {
                writer.Datagram = datagram;
                var sink = new Sink(writer);
                AsterixDatagram.Read(datagram.Payload.Span, editions, ref sink);
            }

            writer.Flush();
            output.Flush();
        }
        catch (IOException) when (writer.Records > 0)
        {
            // Whoever reads the output has seen enough and closed it.
            return 0;
        }

        if (recording.Counts is { DamagedPackets: var damaged, SkippedOctets: var skipped, LostFragments: var lost } && damaged + skipped + lost > 0)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {damaged} damaged packets, {lost} fragments without the rest, {skipped} octets that belong to no frame"));
        if (writer.Records > 0)
            return 0;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sdn: {path}: no record could be read: {recording.Counts.Datagrams} datagrams, {writer.Rejections} rejections"));
        return Program.Unusable;
    }

    private readonly struct Sink(RecordPrinter printer) : IDatagramSink
    {
        public void BeginAt(int offset) => printer.PartOffset = printer.Datagram.Offset + offset;

        public void Take<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct => printer.Print(context, ref record);

        public void Reject(in Rejection rejection) => printer.Reject(rejection);
    }

    /// <summary>Prints records one by one, in one of the formats.</summary>
    private sealed class RecordPrinter(string path, Stream output, string format)
    {
        private readonly ArrayBufferWriter<byte> _line = new(1 << 16);
        private readonly Utf8JsonWriter _json = new(Stream.Null, new JsonWriterOptions { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        private readonly StreamWriter _text = new(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };

        public long Records { get; private set; }

        public long Rejections { get; private set; }

        public Datagram Datagram { get; set; }

        /// <summary>What offsets of records count from.</summary>
        public long PartOffset { get; set; }

        public void Begin()
        {
            if (format == "csv")
                _text.WriteLine("record,offset,time_s,cat,ed,sac,sic,element,value,unit");
        }

        public void Print<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            Records++;
            switch (format)
            {
                case "json": PrintJson(context, ref record); break;
                case "csv": PrintCsv(context, ref record); break;
                default: PrintText(context, ref record); break;
            }
        }

        public void Reject(in Rejection rejection)
        {
            Rejections++;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: offset {PartOffset + rejection.Offset + rejection.Fault.Offset}: {Feeds.Asterix.Rejections.Describe(rejection)}"));
        }

        public void Flush() => _text.Flush();

        private void PrintJson<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            _line.ResetWrittenCount();
            _json.Reset(_line);
            _json.WriteStartObject();
            _json.WriteNumber("cat", context.Layout.Category);
            _json.WriteString("ed", context.Layout.Edition.ToString());
            if (!double.IsNaN(Datagram.TimeS))
                _json.WriteNumber("time_s", Datagram.TimeS);
            _json.WriteNumber("offset", PartOffset + context.Offset);
            _json.WriteString("hex", Convert.ToHexStringLower(context.Octets));
            JsonItems.Write(_json, ref record, context.Layout.Index);
            _json.WriteEndObject();
            _json.Flush();
            _line.GetSpan(1)[0] = (byte)'\n';
            _line.Advance(1);
            output.Write(_line.WrittenSpan);
        }

        private void PrintCsv<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            string front = string.Create(CultureInfo.InvariantCulture,
                $"{Records},{PartOffset + context.Offset},{(double.IsNaN(Datagram.TimeS) ? "" : Datagram.TimeS.ToString("R", CultureInfo.InvariantCulture))},{context.Layout.Category:000},{context.Layout.Edition},{Source(context, ",")}");
            foreach (ElementLine line in ElementLines.Of(ref record, context.Layout.Index))
                _text.WriteLine($"{front},{line.Path},{Quoted(line.Value)},{line.Unit}");
        }

        private void PrintText<TRecord>(scoped in RecordContext context, scoped ref TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
        {
            string time = double.IsNaN(Datagram.TimeS) ? "" : string.Create(CultureInfo.InvariantCulture, $", recorded at {Datagram.TimeS:F6} s");
            _text.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"CAT{context.Layout.Category:000} edition {context.Layout.Edition}, source {Source(context, "/")}, offset {PartOffset + context.Offset}, {context.Octets.Length} octets{time}"));
            IReadOnlyList<ElementLine> lines = ElementLines.Of(ref record, context.Layout.Index);
            foreach (ElementLine line in lines)
                _text.WriteLine($"  I{context.Layout.Category:000}/{line.Path,-28} {line.Value} {line.Unit}".TrimEnd());
            _text.WriteLine();
        }

        private static string Source(in RecordContext context, string separator)
            => Categories.TryPeekSource(context.Octets, out byte sac, out byte sic) ? string.Create(CultureInfo.InvariantCulture, $"{sac}{separator}{sic}") : separator;

        private static string Quoted(string value)
            => value.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? '"' + value.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : value;
    }
}
