using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Cli.Commands.Asterix;

/// <summary>sdn asterix replay: a recording sent again in its own time, faster, or at once.</summary>
internal static class ReplayCommand
{
    /// <summary>Shorter waits are not worth giving up the processor for.</summary>
    private static readonly TimeSpan LeastWait = TimeSpan.FromMilliseconds(1);

    public static Command Create()
    {
        Argument<string> file = AsterixOptions.File();
        var udp = new Option<string?>("--udp") { Description = "HOST:PORT to send datagrams to; a group's address multicasts" };
        var tcp = new Option<string?>("--tcp") { Description = "HOST:PORT to connect to and send to" };
        var speed = new Option<string>("--speed") { Description = "times real time, as 1, 60 or 0.5; max sends without waiting", DefaultValueFactory = _ => "1" };
        var face = new Option<string?>("--interface") { Description = "address of the interface to multicast from" };
        Option<string[]> editions = AsterixOptions.Editions();
        Option<string> framing = AsterixOptions.Framing();
        var command = new Command("replay",
            """
            Send a recording to a UDP or TCP receiver, in its own time or faster

            Datagrams leave as they were received; of a recording of raw blocks each block is one, at the
            time of its records. With --speed max a UDP receiver may lose some: nothing tells the sender to
            wait.

            Example: sdn asterix replay radar.pcap --udp 239.1.1.1:8600 --speed 10
            """) { file, udp, tcp, speed, face, editions, framing };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), Target(parsed.GetValue(udp), parsed.GetValue(tcp)), SpeedOf(parsed.GetRequiredValue(speed)), parsed.GetValue(face),
            AsterixOptions.Table(parsed.GetValue(editions)), AsterixOptions.Format(parsed.GetValue(framing))));
        return command;
    }

    private static int Run(string path, string target, double speed, string? face, EditionTable editions, RecordingFormat? framing)
    {
        if (face is not null && !IPAddress.TryParse(face, out _))
            throw new InputException($"--interface {face}: expected an address");
        using Recording recording = Recording.Open(path, framing);
        using DatagramSender sender = DatagramSender.Open(target, face is null ? null : IPAddress.Parse(face));
        using var progress = new ProgressLine();
        var sequence = new BlockSequence(recording, editions);
        long sent = 0, octets = 0, started = Stopwatch.GetTimestamp();
        double first = double.NaN;
        sequence.Run((time, datagram) =>
        {
            if (double.IsNaN(first))
                first = time;
            TimeSpan wait = double.IsInfinity(speed) || double.IsNaN(time) ? TimeSpan.Zero : TimeSpan.FromSeconds((time - first) / speed) - Stopwatch.GetElapsedTime(started);
            if (wait > LeastWait)
            {
                progress.Note(string.Create(CultureInfo.InvariantCulture, $"replaying  {TimeSpan.FromSeconds(Math.Max(0, time - first)):hh\\:mm\\:ss} of the recording, {sent} datagrams"));
                Thread.Sleep(wait);
            }

            sender.Send(datagram.Span);
            sent++;
            octets += datagram.Length;
            return true;
        });
        progress.Clear();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{path}: {sent} datagrams, {octets} octets sent to {target} in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s; {sender.Refused} refused, {sequence.SkippedOctets} octets of no block left out"));
        return sent > 0 ? 0 : Program.Unusable;
    }

    private static string Target(string? udp, string? tcp) => (udp, tcp) switch
    {
        (not null, null) => "udp://" + udp,
        (null, not null) => "tcp://" + tcp,
        _ => throw new InputException("expected --udp HOST:PORT or --tcp HOST:PORT, one of them"),
    };

    private static double SpeedOf(string text)
        => text == "max" ? double.PositiveInfinity
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double speed) && speed > 0 && double.IsFinite(speed) ? speed
            : throw new InputException($"--speed {text}: expected a number above 0, or max");
}
