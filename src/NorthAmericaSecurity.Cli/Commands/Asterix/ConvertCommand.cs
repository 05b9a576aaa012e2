using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Cli.Commands.Asterix;

/// <summary>sdn asterix convert: a recording in another framing, or its plots as frames.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        Argument<string> file = AsterixOptions.File();
        var output = new Option<string>("--out") { Description = "file to write; .gz compresses", Required = true };
        var to = new Option<string?>("--to") { Description = "raw, pcap, final or frames (plots, as sdn track and the service read them); from the name of --out if not given" };
        var sensors = new Option<string?>("--sensors") { Description = "for frames: sensors.csv or network .json whose sac and sic tell the sensors" };
        Option<string[]> editions = AsterixOptions.Editions();
        Option<string> framing = AsterixOptions.Framing();
        var command = new Command("convert",
            """
            Write a recording in another framing, or its plots as frames

            raw: data blocks one behind another, without times. pcap: UDP packets to port 8600. final: FINAL
            frames. frames: the plots of the network's sensors.

            Example: sdn asterix convert radar.pcap --out radar.ast
            Example: sdn asterix convert radar.ast --out radar.plots --to frames --sensors sensors.csv
            """) { file, output, to, sensors, editions, framing };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(output), parsed.GetValue(to), parsed.GetValue(sensors),
            AsterixOptions.Table(parsed.GetValue(editions)), AsterixOptions.Format(parsed.GetValue(framing))));
        return command;
    }

    private static int Run(string path, string outputPath, string? to, string? sensors, EditionTable editions, RecordingFormat? framing)
    {
        if (to is not (null or "raw" or "pcap" or "final" or "frames"))
            throw new InputException($"--to {to}: expected raw, pcap, final or frames");
        if (to == "frames" && sensors is null)
            throw new InputException("--to frames: expected --sensors with the network's sensors");
        using Recording recording = Recording.Open(path, framing);
        using var output = new OutputFile(outputPath);
        if (to == "frames")
            WriteFrames(path, recording, editions, SensorSource.Read(sensors!), output.Stream);
        else
            WriteRecording(path, recording, editions, output.Stream, to switch
            {
                "raw" => RecordingFormat.Raw,
                "pcap" => RecordingFormat.Pcap,
                "final" => RecordingFormat.Final,
                _ => RecordingWriter.FormatOf(outputPath),
            });
        output.Commit();
        return 0;
    }

    private static void WriteRecording(string path, Recording recording, EditionTable editions, Stream output, RecordingFormat format)
    {
        var writer = new RecordingWriter(output, format);
        // In a file of raw blocks nothing else may stand.
        var sequence = new BlockSequence(recording, editions) { BlocksOnly = format == RecordingFormat.Raw };
        long datagrams = 0, octets = 0;
        sequence.Run((time, datagram) =>
        {
            writer.Write(time, datagram.Span);
            datagrams++;
            octets += datagram.Length;
            return true;
        });
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{path}: {datagrams} datagrams, {octets} octets; {sequence.SkippedOctets + recording.Counts.SkippedOctets} octets of no block, {recording.Counts.OtherPackets + recording.Counts.DamagedPackets} packets left out"));
    }

    private static void WriteFrames(string path, Recording recording, EditionTable editions, SensorSet scene, Stream output)
    {
        var feed = new AsterixFeed(path, new RecordingSource(recording), scene, editions, new DayClock(), message => Console.Error.WriteLine($"sdn: {message}"));
        var frames = new ArrayBufferWriter<byte>();
        var scratch = new ArrayBufferWriter<byte>();
        List<Plot> plots = [];
        while (feed.ReadAsync(plots).AsTask().GetAwaiter().GetResult())
        {
            // Plots of one sensor that follow each other make a frame: the order of the feed stays.
            for (int i = 0, next; i < plots.Count; i = next)
            {
                for (next = i + 1; next < plots.Count && plots[next].Sensor == plots[i].Sensor; next++)
                {
                }

                PlotFrames.WritePlots(frames, scratch, scene.Sensors[plots[i].Sensor].Id, CollectionsMarshal.AsSpan(plots)[i..next]);
            }

            if (double.IsFinite(feed.TickS))
                PlotFrames.WriteTick(frames, scratch, feed.TickS);
            output.Write(frames.WrittenSpan);
            frames.ResetWrittenCount();
            plots.Clear();
        }

        FeedReport.Write(feed.Name, feed.Counts);
    }
}
