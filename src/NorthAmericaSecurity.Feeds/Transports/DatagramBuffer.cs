using System.Buffers;

namespace NorthAmericaSecurity.Feeds.Transports;

/// <summary>A buffer whose every advance is a datagram that is given on at once.</summary>
public sealed class DatagramBuffer(Action<ReadOnlyMemory<byte>> send) : IBufferWriter<byte>
{
    private byte[] _octets = new byte[1 << 12];

    public void Advance(int count) => send(_octets.AsMemory(0, count));

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_octets.Length < sizeHint)
            _octets = new byte[2 * sizeHint];
        return _octets;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
