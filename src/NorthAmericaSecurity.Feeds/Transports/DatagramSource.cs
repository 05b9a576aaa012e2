using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Transports;

/// <summary>Where datagrams come from.</summary>
public interface IDatagramSource : IDisposable
{
    /// <summary>The next datagram, its payload valid until the next call; null at the end.</summary>
    ValueTask<Datagram?> ReadAsync(CancellationToken cancel = default);

    /// <summary>Datagrams that had come and were let go before they were read.</summary>
    long Lost => 0;
}

/// <summary>Datagrams of a recording, as fast as they are asked for.</summary>
public sealed class RecordingSource(Recording recording) : IDatagramSource
{
    public ValueTask<Datagram?> ReadAsync(CancellationToken cancel = default) => ValueTask.FromResult<Datagram?>(recording.TryRead(out Datagram datagram) ? datagram : null);

    public void Dispose() => recording.Dispose();
}

/// <summary>Datagrams received by UDP, of groups or one address.</summary>
public sealed class UdpSource : IDatagramSource
{
    /// <summary>Asked of the system for bursts; it may grant less.</summary>
    private const int ReceiveBufferOctets = 16 << 20;

    private readonly Socket _socket;
    private readonly byte[] _buffer = GC.AllocateUninitializedArray<byte>(1 << 16, pinned: true);
    private readonly SocketAddress _from;
    private readonly HashSet<SocketAddress> _sources = [];
    private readonly bool _filtered;
    private readonly IReadOnlyList<IPAddress> _allowed;
    private readonly HashSet<SocketAddress> _refused = [];
    private readonly TimeSpan _patience;
    private long _offset;
    private bool _ended;
    private long _lost;
    private volatile bool _closed;

    /// <param name="patience">How long to wait for a datagram before the source ends; null for ever.</param>
    /// <exception cref="InputException">The port cannot be bound, or a group not joined.</exception>
    public UdpSource(UdpAddress address, TimeSpan? patience = null)
    {
        _patience = patience ?? Timeout.InfiniteTimeSpan;
        _allowed = address.Sources;
        _filtered = _allowed.Count > 0;
        _socket = new Socket(address.Local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        _from = new SocketAddress(address.Local.AddressFamily);
        try
        {
            _socket.ReceiveBufferSize = ReceiveBufferOctets;
            if (address.Groups.Count > 0)
                _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            _socket.Bind(new IPEndPoint(address.Local, address.Port));
            foreach (IPAddress group in address.Groups)
            {
                if (group.AddressFamily == AddressFamily.InterNetworkV6)
                    _socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.AddMembership, address.Interface is { } face ? new IPv6MulticastOption(group, face.ScopeId) : new IPv6MulticastOption(group));
                else
                    _socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.AddMembership, address.Interface is { } local ? new MulticastOption(group, local) : new MulticastOption(group));
            }
        }
        catch (SocketException e)
        {
            _socket.Dispose();
            throw new InputException($"{UdpAddress.Scheme}{address.Local}:{address.Port}: cannot be listened to: {InputFile.OneLine(e.Message)}", e);
        }
    }

    /// <summary>Datagrams of senders that are not among the sources.</summary>
    public long Refused { get; private set; }

    /// <summary>Datagrams that the system let go because its buffer was full. Only Linux tells; elsewhere 0.</summary>
    public long Lost
    {
        get
        {
            // SO_MEMINFO (linux/sock_diag.h): nine numbers, the last counts drops.
            const int SolSocket = 1, SoMemInfo = 55, Octets = 9 * sizeof(uint);
            if (!OperatingSystem.IsLinux() || _closed)
                return _lost;
            Span<byte> info = stackalloc byte[Octets];
            try
            {
                if (_socket.GetRawSocketOption(SolSocket, SoMemInfo, info) == Octets)
                    _lost = BitConverter.ToUInt32(info[(Octets - sizeof(uint))..]);
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                // A kernel before 4.12 does not know it, or the socket is closing: what was counted last stands.
            }

            return _lost;
        }
    }

    public async ValueTask<Datagram?> ReadAsync(CancellationToken cancel = default)
    {
        if (_ended)
            return null;
        using var patience = _patience == Timeout.InfiniteTimeSpan ? null : CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience?.CancelAfter(_patience);
        while (true)
        {
            int length;
            try
            {
                length = await _socket.ReceiveFromAsync(_buffer, SocketFlags.None, _from, patience?.Token ?? cancel).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                _ended = true;
                return null;
            }

            if (_filtered && !IsAllowed())
            {
                Refused++;
                continue;
            }

            var datagram = new Datagram(double.NaN, _offset, _buffer.AsMemory(0, length));
            _offset += length;
            return datagram;
        }
    }

    public void Dispose()
    {
        _lost = Lost;
        _closed = true;
        _socket.Dispose();
    }

    /// <summary>Whether the last datagram's sender is a source. Senders are told apart with their port, looked up once each.</summary>
    private bool IsAllowed()
    {
        if (_sources.Contains(_from))
            return true;
        if (_refused.Contains(_from))
            return false;
        var endPoint = (IPEndPoint)new IPEndPoint(_socket.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0).Create(_from);
        bool allowed = _allowed.Contains(endPoint.Address);
        // A sender that changes its port without end gets no more memory than this.
        if (_sources.Count + _refused.Count > 4096)
            _refused.Clear();
        var copy = new SocketAddress(_from.Family, _from.Size);
        _from.Buffer.Span[.._from.Size].CopyTo(copy.Buffer.Span);
        (allowed ? _sources : _refused).Add(copy);
        return allowed;
    }
}

/// <summary>Data blocks of a stream (TCP, standard input), given out as whole blocks as they come.</summary>
public sealed class StreamSource(string name, PipeReader pipe, Action<string> complain) : IDatagramSource
{
    private byte[] _blocks = new byte[1 << 16];
    private long _offset;
    private bool _ended;

    public async ValueTask<Datagram?> ReadAsync(CancellationToken cancel = default)
    {
        while (!_ended)
        {
            ReadResult result;
            try
            {
                result = await pipe.ReadAsync(cancel).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                complain($"{name}: offset {_offset}: broken off: {InputFile.OneLine(e.Message)}");
                break;
            }

            int whole = (int)WholeBlocks(result.Buffer, result.IsCompleted);
            if (whole == 0)
            {
                pipe.AdvanceTo(result.Buffer.Start, result.Buffer.End);
                _ended = result.IsCompleted;
                continue;
            }

            if (_blocks.Length < whole)
                _blocks = new byte[2 * whole];
            result.Buffer.Slice(0, whole).CopyTo(_blocks);
            pipe.AdvanceTo(result.Buffer.GetPosition(whole));
            var datagram = new Datagram(double.NaN, _offset, _blocks.AsMemory(0, whole));
            _offset += whole;
            return datagram;
        }

        await pipe.CompleteAsync().ConfigureAwait(false);
        return null;
    }

    public void Dispose() => pipe.Complete();

    /// <summary>Octets up to the end of the last whole block; all there are where no block can be, so that the reader of blocks finds the next.</summary>
    private static long WholeBlocks(ReadOnlySequence<byte> buffer, bool completed)
    {
        long whole = 0;
        Span<byte> header = stackalloc byte[Block.HeaderSize];
        while (buffer.Length - whole >= Block.HeaderSize)
        {
            buffer.Slice(whole, Block.HeaderSize).CopyTo(header);
            int length = BinaryPrimitives.ReadUInt16BigEndian(header[1..]);
            if (length <= Block.HeaderSize)
                return buffer.Length;
            if (whole + length > buffer.Length)
                break;
            whole += length;
        }

        return completed ? buffer.Length : whole;
    }
}
