namespace NorthAmericaSecurity.Asterix;

/// <summary>
/// A record of one category. It holds the items as they are sent and scales a value when it is asked for; spans in it (repetitive and compound items,
/// special purpose field) are of the octets it was read from.
/// One struct is meant to be read into again and again: nothing is allocated.
/// </summary>
public interface IRecord<TSelf> where TSelf : struct, IRecord<TSelf>, allows ref struct
{
    static abstract byte Category { get; }

    /// <summary>Reads the record at the start of <paramref name="bytes"/>. All lengths are checked; a false return leaves <paramref name="record"/> without meaning.</summary>
    /// <param name="bytes">The records of a block that are left.</param>
    /// <param name="edition">Index of the edition among those of the record type: <see cref="Layout.Index"/>.</param>
    /// <param name="length">Octets of the record.</param>
    static abstract bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref TSelf record, out int length, out RecordFault fault);

    /// <summary>Octets that <see cref="Write"/> must have room for: never fewer than it writes.</summary>
    int MaximumLength { get; }

    /// <summary>Writes the record.</summary>
    /// <param name="destination">At least <see cref="MaximumLength"/> octets; those behind the record may be changed.</param>
    /// <returns>Octets written.</returns>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    int Write(Span<byte> destination);

    /// <summary>Gives every item that is there, and every element of it, to a visitor, in the order of the field specification; of the item numbers in category 001, which has two.</summary>
    void Accept<TVisitor>(ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct;
}

/// <summary>Takes the items of a record one by one. Names are those of the specification; the entries of a list have none.</summary>
public interface IItemVisitor
{
    /// <summary>An item or part of one that has elements of its own.</summary>
    void BeginGroup(string name);

    void EndGroup();

    /// <summary>A repetitive item.</summary>
    void BeginList(string name);

    void EndList();

    /// <summary>An unsigned integer without scale: a code, a flag, a number.</summary>
    void Code(string name, ulong value);

    /// <summary>A signed integer without scale.</summary>
    void Integer(string name, long value);

    /// <summary>A scaled value, the double nearest to raw × LSB.</summary>
    /// <param name="unit">As the specification has it, in ASCII: deg, m, s, m/s, ft, FL, NM, kt, NM/s, ft/min; empty for a ratio.</param>
    void Quantity(string name, double value, string unit);

    /// <summary>A code of octal digits.</summary>
    void Octal(string name, uint value, int digits);

    /// <summary>Characters of six bits each.</summary>
    void Characters(string name, IcaoText text);

    /// <summary>Characters of eight bits each.</summary>
    void Characters(string name, AsciiText text);

    /// <summary>Octets that are carried as they are.</summary>
    void Octets(string name, scoped ReadOnlySpan<byte> octets);

    /// <summary>Bits that the edition leaves unused, as they were sent.</summary>
    void Spare(ulong bits);

    /// <summary>The content of a Mode S register, after the element that holds it; <see cref="ModeSRegisters.TryAccept"/> gives its fields.</summary>
    void Register(byte address, ulong data);
}
