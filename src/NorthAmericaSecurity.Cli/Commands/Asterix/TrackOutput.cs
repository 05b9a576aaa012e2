using System.Globalization;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Cli.Commands.Asterix;

/// <summary>--asterix: tracks as CAT062, 063 and 065, to a recording or a receiver.</summary>
internal sealed class TrackOutput : IDisposable
{
    private readonly TrackMessages _messages;
    private readonly AsterixWriter _writer;
    private readonly OutputFile? _file;
    private readonly DatagramSender? _sender;
    private double _epochS;
    private bool _alarmed;

    /// <param name="target">udp://HOST:PORT, tcp://HOST:PORT or a file, its format by its ending.</param>
    /// <param name="system">SAC/SIC of this system, as 25/100.</param>
    /// <exception cref="InputException">The target cannot be reached or written, or the system is none.</exception>
    public TrackOutput(string target, string system, SensorSet scene)
    {
        (byte sac, byte sic) = AsterixOptions.Source("--system", system, "25/100");
        _messages = new TrackMessages(sac, sic, TrackMessages.Middle(scene.Sensors), scene.Sensors, scene.Planar);
        if (DatagramSender.IsTarget(target))
        {
            _sender = DatagramSender.Open(target);
            _writer = new AsterixWriter(new DatagramBuffer(datagram => _sender.Send(datagram.Span)));
        }
        else
        {
            _file = new OutputFile(target);
            var recording = new RecordingWriter(_file.Stream, RecordingWriter.FormatOf(target));
            _writer = new AsterixWriter(new DatagramBuffer(datagram => recording.Write(_epochS, datagram.Span)));
        }
    }

    public void Write(double epochS, IReadOnlyList<TrackReport> tracks, ReadOnlySpan<double> lastPlotS)
    {
        _epochS = epochS;
        _messages.Write(epochS, tracks, lastPlotS, _writer);
        if (_messages.IsOutOfNumbers && !_alarmed)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sdn: alarm: all 65,535 track numbers are in use or at rest at {epochS:F0} s; tracks are left out of the messages"));
        _alarmed = _messages.IsOutOfNumbers;
    }

    /// <summary>Completes a file under its name.</summary>
    public void Commit()
    {
        _file?.Commit();
        if (_messages.Unnumbered > 0)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sdn: {_messages.Unnumbered} track messages left out: all 65,535 track numbers are in use or at rest"));
    }

    public void Dispose()
    {
        _file?.Dispose();
        _sender?.Dispose();
    }
}
