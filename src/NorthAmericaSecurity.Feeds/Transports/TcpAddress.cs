using System.Globalization;
using System.Net.Sockets;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Transports;

/// <summary>HOST:PORT as users write it, and <c>tcp://HOST:PORT</c> of a server to connect to.</summary>
public static class TcpAddress
{
    public const string Scheme = "tcp://";

    /// <summary>How long a server may take to answer: a host that drops what is sent to it never would.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static bool IsTcp(string text) => text.StartsWith(Scheme, StringComparison.Ordinal);

    /// <summary>The parts before and behind the last colon; false when there is none or the port is not one from 1 to 65535. The host may be empty.</summary>
    public static bool TrySplit(string text, out string host, out int port)
    {
        int colon = text.LastIndexOf(':');
        host = colon < 0 ? text : text[..colon];
        port = 0;
        return colon >= 0 && int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= 1 and <= 65535;
    }

    /// <summary>Connects to a server.</summary>
    /// <param name="name">What the user called it, for the complaint.</param>
    /// <exception cref="InputException">It cannot be reached.</exception>
    public static async Task<Socket> ConnectAsync(string name, string host, int port, CancellationToken cancel = default)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            await socket.ConnectAsync(host, port, patience.Token).ConfigureAwait(false);
            return socket;
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            socket.Dispose();
            throw new InputException($"{name}: cannot be reached: no answer within {Patience.TotalSeconds} s", e);
        }
        catch (SocketException e)
        {
            socket.Dispose();
            throw new InputException($"{name}: cannot be reached: {InputFile.OneLine(e.Message)}", e);
        }
    }
}
