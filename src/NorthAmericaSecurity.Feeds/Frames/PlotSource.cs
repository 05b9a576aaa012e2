using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Frames;

/// <summary>Where plot frames come from: a file (gzip accepted), "-" for standard input, or tcp://host:port of a server that sends them.</summary>
public static class PlotSource
{
    public const string StandardInput = "-";

    /// <summary>True if the name means a stream that is still being made, whose damage is lived with.</summary>
    public static bool IsLive(string source) => TcpAddress.IsTcp(source);

    /// <summary>True if a file begins as plot frames do (or the source is no file).</summary>
    /// <exception cref="InputException">The file cannot be opened.</exception>
    public static bool HoldsFrames(string source)
    {
        if (source == StandardInput || IsLive(source))
            return true;
        using Stream stream = InputFile.Open(source);
        Span<byte> first = stackalloc byte[4];
        try
        {
            return stream.ReadAtLeast(first, 4, throwOnEndOfStream: false) == 4 && first.SequenceEqual(PlotFrames.Magic);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>True if a stream begins as plot frames do; nothing of it is passed.</summary>
    public static async ValueTask<bool> BeginsWithFramesAsync(PipeReader pipe, CancellationToken cancel = default)
    {
        ReadResult result = await pipe.ReadAtLeastAsync(PlotFrames.Magic.Length, cancel).ConfigureAwait(false);
        bool begins = result.Buffer.Length >= PlotFrames.Magic.Length && new SequenceReader<byte>(result.Buffer).IsNext(PlotFrames.Magic);
        pipe.AdvanceTo(result.Buffer.Start);
        return begins;
    }

    /// <summary>
    /// Whether a stream begins with what can be an ASTERIX block: of a known category, or of a length that blocks have. Text, and a frame whose first octets are damaged, give a length of
    /// more than 8,000. The stream stays at its beginning.
    /// </summary>
    public static async ValueTask<bool> BeginsWithAsterixAsync(PipeReader pipe, CancellationToken cancel = default)
    {
        ReadResult result = await pipe.ReadAtLeastAsync(Block.HeaderSize, cancel).ConfigureAwait(false);
        bool begins = result.Buffer.Length >= Block.HeaderSize && Begins(result.Buffer.Slice(0, Block.HeaderSize).ToArray());
        pipe.AdvanceTo(result.Buffer.Start);
        return begins;

        static bool Begins(ReadOnlySpan<byte> header) => Block.Length(header) is var length and > 0 && (length < 8192 || Categories.Title(header[0]).Length > 0);
    }

    /// <summary>Opens the source. The pipe is read on demand: what is not asked for stays in the file, or with the sender.</summary>
    /// <exception cref="InputException">It cannot be opened or reached.</exception>
    public static async Task<PipeReader> OpenAsync(string source, CancellationToken cancel = default)
    {
        if (source == StandardInput)
            return PipeReader.Create(Console.OpenStandardInput());
        if (!IsLive(source))
            return PipeReader.Create(InputFile.Open(source), new StreamPipeReaderOptions(bufferSize: 1 << 16));

        if (!TcpAddress.TrySplit(source[TcpAddress.Scheme.Length..], out string host, out int port) || host.Length == 0)
            throw new InputException($"{source}: expected tcp://host:port");
        Socket socket = await TcpAddress.ConnectAsync(source, host, port, cancel).ConfigureAwait(false);
        return PipeReader.Create(new NetworkStream(socket, ownsSocket: true), new StreamPipeReaderOptions(bufferSize: 1 << 16));
    }
}
