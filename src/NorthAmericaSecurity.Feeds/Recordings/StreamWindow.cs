using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Feeds.Recordings;

/// <summary>A stretch of a stream held in memory: what is looked at and not yet passed.</summary>
internal sealed class StreamWindow(string name, Stream stream) : IDisposable
{
    private byte[] _buffer = new byte[1 << 18];
    private int _start;
    private int _end;
    private bool _completed;

    /// <summary>Offset in the stream of the first octet held.</summary>
    public long Offset { get; private set; }

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(_start, _end - _start);

    public int Length => _end - _start;

    /// <summary>Whether the stream has no more octets than are held.</summary>
    public bool IsCompleted => _completed;

    /// <summary>Reads until <paramref name="count"/> octets are held; false when the stream has fewer.</summary>
    /// <exception cref="InputException">The stream breaks off.</exception>
    public bool TryHold(int count)
    {
        while (_end - _start < count && !_completed)
        {
            if (_buffer.Length - _start < count || _end == _buffer.Length)
            {
                byte[] target = _buffer.Length >= 2 * count ? _buffer : new byte[Math.Max(2 * count, _buffer.Length)];
                Array.Copy(_buffer, _start, target, 0, _end - _start);
                (_buffer, _end, _start) = (target, _end - _start, 0);
            }

            int read;
            try
            {
                read = stream.Read(_buffer, _end, _buffer.Length - _end);
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                throw new InputException($"{name}: offset {Offset + (_end - _start)}: {(e is InvalidDataException ? "damaged gzip" : "broken off")}: {InputFile.OneLine(e.Message)}", e);
            }

            _completed = read == 0;
            _end += read;
        }

        return _end - _start >= count;
    }

    /// <summary>Octets held, as memory; valid until more are asked for.</summary>
    public ReadOnlyMemory<byte> Memory(int offset, int length) => _buffer.AsMemory(_start + offset, length);

    public void Pass(int count)
    {
        _start += count;
        Offset += count;
    }

    /// <summary>Passes all that is left of the stream; how many octets that were.</summary>
    public long PassRest()
    {
        long before = Offset;
        do
            Pass(Length);
        while (TryHold(1));
        return Offset - before;
    }

    public void Dispose() => stream.Dispose();
}
