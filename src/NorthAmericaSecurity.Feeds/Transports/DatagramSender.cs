using System.Net;
using System.Net.Sockets;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Transports;

/// <summary>Sends datagrams to <c>udp://HOST:PORT</c> (a group's address multicasts) or, one behind another, to <c>tcp://HOST:PORT</c> or <c>tls://HOST:PORT</c>.</summary>
public sealed class DatagramSender : IDisposable
{
    /// <summary>Milliseconds that a receiver of TCP may take nothing before the connection is given up.</summary>
    internal const int PatienceMs = 10_000;

    private readonly Socket? _socket;
    private readonly Stream? _stream;
    private readonly string _target;

    private DatagramSender(string target, Socket? socket, Stream? stream = null) => (_target, _socket, _stream) = (target, socket, stream);

    public static bool IsTarget(string text) => UdpAddress.IsUdp(text) || TcpAddress.IsTcp(text) || TlsClient.IsTls(text);

    /// <summary>Connects to the target.</summary>
    /// <param name="face">For a group: the address of the interface to send from; null for the system's choice.</param>
    /// <param name="tls">For tls: what is shown and trusted.</param>
    /// <exception cref="InputException">The text is no target, or it cannot be reached.</exception>
    public static DatagramSender Open(string target, IPAddress? face = null, TlsFiles? tls = null)
    {
        if (TlsClient.IsTls(target))
            return new DatagramSender(target, null, TlsClient.ConnectAsync(target, tls ?? new TlsFiles()).GetAwaiter().GetResult());
        bool udp = UdpAddress.IsUdp(target);
        if (!IsTarget(target) || !TcpAddress.TrySplit(target[(udp ? UdpAddress.Scheme.Length : TcpAddress.Scheme.Length)..], out string host, out int port) || host.Length == 0)
            throw new InputException($"{target}: expected udp://HOST:PORT, tcp://HOST:PORT or tls://HOST:PORT");
        host = host.Trim('[', ']');
        if (udp)
            return new DatagramSender(target, OpenUdp(target, host, port, face));
        Socket socket = TcpAddress.ConnectAsync(target, host, port).GetAwaiter().GetResult();
        socket.NoDelay = true;
        socket.SendTimeout = PatienceMs;
        return new DatagramSender(target, socket);
    }

    private static Socket OpenUdp(string target, string host, int port, IPAddress? face)
    {
        Socket? socket = null;
        try
        {
            IPAddress to = IPAddress.TryParse(host, out IPAddress? literal) ? literal : Dns.GetHostAddresses(host)[0];
            socket = new Socket(to.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            if (UdpAddress.IsGroup(to) && face is not null)
                socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.MulticastInterface, face.GetAddressBytes());
            socket.Connect(to, port);
            return socket;
        }
        catch (SocketException e)
        {
            socket?.Dispose();
            throw new InputException($"{target}: cannot be reached: {InputFile.OneLine(e.Message)}", e);
        }
    }

    /// <summary>Datagrams that a receiver on this machine refused: nobody listens at the port.</summary>
    public long Refused { get; private set; }

    /// <summary>Sends a datagram whole.</summary>
    /// <exception cref="IOException">The connection broke off, or the datagram is too long for UDP.</exception>
    public void Send(ReadOnlySpan<byte> datagram)
    {
        if (_stream is not null)
        {
            SendTls(_stream, datagram);
            return;
        }

        while (!datagram.IsEmpty)
        {
            try
            {
                datagram = datagram[_socket!.Send(datagram)..];
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused && _socket!.ProtocolType == ProtocolType.Udp)
            {
                // It is an earlier datagram that was refused. This one has not left, and the error, once told, does not stand in its way.
                Refused++;
            }
            catch (SocketException e)
            {
                throw new IOException($"{_target}: broken off: {InputFile.OneLine(e.Message)}", e);
            }
        }
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _socket?.Dispose();
    }

    private void SendTls(Stream stream, ReadOnlySpan<byte> datagram)
    {
        try
        {
            stream.Write(datagram);
        }
        catch (IOException e)
        {
            throw new IOException($"{_target}: broken off: {InputFile.OneLine((e.InnerException ?? e).Message)}", e);
        }
    }
}
