using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix;

/// <summary>An entry of a repetitive item.</summary>
public interface IEntry<TSelf> where TSelf : struct, IEntry<TSelf>
{
    /// <summary>Octets of an entry.</summary>
    internal static abstract int OctetCount { get; }

    /// <summary>Whether the last bit of an entry tells that another follows; otherwise their number stands in front.</summary>
    internal static abstract bool IsChained { get; }

    internal static abstract TSelf Read(ref byte b, nint at);

    internal void Write(ref byte b, nint at);
}

/// <summary>The entries of a repetitive item, read from the octets of the record when they are asked for.</summary>
public readonly ref struct Repetition<T> where T : struct, IEntry<T>
{
    internal Repetition(ReadOnlySpan<byte> octets) => Octets = octets;

    /// <summary>Entries packed into a buffer, to be set in a record.</summary>
    /// <param name="buffer">Room for the entries: <see cref="OctetsOf"/> octets.</param>
    /// <exception cref="ArgumentException">The buffer is too short, or there are more entries than can be sent, or none where one is the least.</exception>
    public Repetition(ReadOnlySpan<T> entries, Span<byte> buffer)
    {
        if (!T.IsChained && entries.Length > byte.MaxValue)
            throw new ArgumentException($"{entries.Length} entries cannot be sent: 255 are the most", nameof(entries));
        if (T.IsChained && entries.IsEmpty)
            throw new ArgumentException("an item of chained entries has at least one", nameof(entries));
        if (buffer.Length < OctetsOf(entries.Length))
            throw new ArgumentException($"{buffer.Length} octets are too few for {entries.Length} entries", nameof(buffer));
        ref byte b = ref MemoryMarshal.GetReference(buffer);
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i].Write(ref b, i * T.OctetCount);
            if (T.IsChained)
            {
                ref byte last = ref buffer[(i + 1) * T.OctetCount - 1];
                last = (byte)(i < entries.Length - 1 ? last | 1 : last & ~1);
            }
        }

        Octets = buffer[..OctetsOf(entries.Length)];
    }

    /// <summary>Octets that a number of entries take.</summary>
    public static int OctetsOf(int entries) => entries * T.OctetCount;

    /// <summary>The entries as they are sent, without a number in front.</summary>
    public ReadOnlySpan<byte> Octets { get; }

    public int Count => Octets.Length / T.OctetCount;

    public T this[int index] => (uint)index < (uint)Count ? T.Read(ref MemoryMarshal.GetReference(Octets), index * T.OctetCount) : throw new ArgumentOutOfRangeException(nameof(index));

    public Enumerator GetEnumerator() => new(Octets);

    /// <summary>Walks the entries.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<byte> _octets;
        private int _at;

        internal Enumerator(ReadOnlySpan<byte> octets)
        {
            _octets = octets;
            _at = -T.OctetCount;
        }

        public readonly T Current => T.Read(ref MemoryMarshal.GetReference(_octets), _at);

        public bool MoveNext() => (_at += T.OctetCount) < _octets.Length;
    }
}
