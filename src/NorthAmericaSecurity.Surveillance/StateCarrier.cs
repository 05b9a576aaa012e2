using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Surveillance;

/// <summary>
/// Carries the fields of a running engine to a stream, or from one: a class names its fields once, so that what is read is what was written. Values go as they are in memory; a stream is read by the
/// build that wrote it, on the kind of machine that wrote it, which whoever keeps the stream has to see to.
/// </summary>
public sealed class StateCarrier
{
    private readonly Stream _stream;

    private StateCarrier(Stream stream, bool loads) => (_stream, Loads) = (stream, loads);

    public static StateCarrier To(Stream stream) => new(stream, loads: false);

    public static StateCarrier From(Stream stream) => new(stream, loads: true);

    /// <summary>True if fields are read from the stream.</summary>
    public bool Loads { get; }

    /// <exception cref="EndOfStreamException">The stream has too few octets.</exception>
    public void Carry<T>(ref T value) where T : unmanaged => Carry(new Span<T>(ref value));

    /// <summary>Values of a number that both sides know.</summary>
    /// <exception cref="EndOfStreamException">The stream has too few octets.</exception>
    public void Carry<T>(Span<T> values) where T : unmanaged
    {
        Span<byte> octets = MemoryMarshal.AsBytes(values);
        if (Loads)
            _stream.ReadExactly(octets);
        else
            _stream.Write(octets);
    }

    /// <summary>A number of values at the beginning of an array, which is made anew where it is too short for those that are read.</summary>
    /// <exception cref="EndOfStreamException">The stream has too few octets.</exception>
    public void Carry<T>(ref T[] values, ref int count) where T : unmanaged
    {
        Carry(ref count);
        if (values.Length < count)
            values = new T[count];
        Carry(values.AsSpan(0, count));
    }

    /// <summary>A list of values.</summary>
    /// <exception cref="EndOfStreamException">The stream has too few octets.</exception>
    public void Carry<T>(List<T> values) where T : unmanaged
    {
        int count = values.Count;
        Carry(ref count);
        CollectionsMarshal.SetCount(values, count);
        Carry(CollectionsMarshal.AsSpan(values));
    }

    /// <summary>The number of things that both sides must have.</summary>
    /// <exception cref="InvalidDataException">The other side had another number.</exception>
    public void Agree(int number, string what)
    {
        int other = number;
        Carry(ref other);
        if (other != number)
            throw new InvalidDataException($"{other} {what}, expected {number}");
    }
}
