using System.Buffers.Binary;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Recordings;

/// <summary>
/// A recording of surveillance data, read datagram by datagram; gzip of each format is accepted. The framing is found from the content, or given; content that does not have it is refused at
/// once, with what was found.
/// </summary>
public sealed class Recording : IDisposable
{
    /// <summary>Octets that are looked at to find the framing.</summary>
    private const int Foresight = 1 << 17;

    private readonly StreamWindow _window;
    private readonly IFraming _framing;

    private Recording(StreamWindow window, RecordingFormat format, IFraming framing)
    {
        _window = window;
        Format = format;
        _framing = framing;
    }

    public RecordingFormat Format { get; }

    public RecordingCounts Counts => _framing.Counts;

    /// <summary>Whether datagrams have times.</summary>
    public bool HasTimes => Format is RecordingFormat.Pcap or RecordingFormat.PcapNg or RecordingFormat.Final or RecordingFormat.Gps;

    /// <summary>Opens a recording.</summary>
    /// <param name="format">Its framing; null to find out.</param>
    /// <exception cref="InputException">It is missing, a folder, empty, unreadable, or not framed so.</exception>
    public static Recording Open(string path, RecordingFormat? format = null)
    {
        var window = new StreamWindow(path, InputFile.Open(path));
        try
        {
            window.TryHold(Foresight);
            if (window.Length == 0)
                throw new InputException($"{path}: the file is empty");
            RecordingFormat found = format ?? Detect(window) ?? throw new InputException(
                $"{path}: offset 0: expected a recording (pcap, pcapng, FINAL, GPS, ORADIS or raw ASTERIX blocks), found {Found(window.Span)}");
            if (format is { } asked && !Fits(window, asked))
                throw new InputException($"{path}: offset {(asked == RecordingFormat.Gps ? GpsFraming.HeaderSize : 0)}: expected {Name(asked)} framing, found {Found(window.Span[(asked == RecordingFormat.Gps ? Math.Min(GpsFraming.HeaderSize, window.Length) : 0)..])}");
            return new Recording(window, found, found switch
            {
                RecordingFormat.Pcap => new PcapFraming(path, window),
                RecordingFormat.PcapNg => new PcapNgFraming(path, window),
                RecordingFormat.Final => new FinalFraming(window),
                RecordingFormat.Gps => new GpsFraming(window),
                RecordingFormat.Oradis => new OradisFraming(window),
                _ => new RawFraming(window),
            });
        }
        catch
        {
            window.Dispose();
            throw;
        }
    }

    /// <summary>Whether a file is a recording by its content; false for anything that cannot be opened or read.</summary>
    public static bool IsRecording(string path)
    {
        try
        {
            using var window = new StreamWindow(path, InputFile.Open(path));
            try
            {
                window.TryHold(Foresight);
            }
            catch (InputException) when (window.Length > 0)
            {
                // A recording that breaks off is still one: opened as such, it says so.
            }

            return Detect(window) is not null;
        }
        catch (InputException)
        {
            return false;
        }
    }

    /// <summary>Reads the next datagram; its payload is valid until the next call.</summary>
    /// <exception cref="InputException">The file breaks off: a damaged gzip.</exception>
    public bool TryRead(out Datagram datagram)
    {
        if (!_framing.TryRead(out datagram))
            return false;
        Counts.Datagrams++;
        return true;
    }

    public void Dispose() => _window.Dispose();

    /// <summary>The name a user gives a framing.</summary>
    public static string Name(RecordingFormat format) => format.ToString().ToLowerInvariant();

    private static RecordingFormat? Detect(StreamWindow window)
    {
        foreach (RecordingFormat format in new[] { RecordingFormat.Pcap, RecordingFormat.PcapNg, RecordingFormat.Final, RecordingFormat.Oradis, RecordingFormat.Gps, RecordingFormat.Raw })
        {
            // Octets 2,200 and on of raw blocks can look like blocks of GPS: then more follow each other from the first octet on.
            if (Fits(window, format) && !(format == RecordingFormat.Gps && Block.Chain(window.Span).Count > Block.Chain(window.Span[GpsFraming.HeaderSize..], GpsFraming.BackSize).Count))
                return format;
        }

        return null;
    }

    private static bool Fits(StreamWindow window, RecordingFormat format)
    {
        ReadOnlySpan<byte> bytes = window.Span;
        uint magic = bytes.Length >= 4 ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : 0;
        return format switch
        {
            RecordingFormat.Pcap => bytes.Length >= PcapFraming.HeaderSize && PcapFraming.IsMagic(magic),
            RecordingFormat.PcapNg => magic == PcapNgFraming.SectionHeader,
            RecordingFormat.Final => FinalFraming.Fits(bytes),
            RecordingFormat.Oradis => OradisFraming.Fits(bytes, window.IsCompleted),
            RecordingFormat.Gps => bytes.Length > GpsFraming.HeaderSize && GpsFraming.Fits(bytes[GpsFraming.HeaderSize..]),
            _ => RawFraming.Fits(bytes, window.IsCompleted),
        };
    }

    private static string Found(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? "nothing" : string.Join(' ', bytes[..Math.Min(8, bytes.Length)].ToArray().Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
}

/// <summary>Takes datagrams out of a recording.</summary>
internal interface IFraming
{
    RecordingCounts Counts { get; }

    bool TryRead(out Datagram datagram);
}
