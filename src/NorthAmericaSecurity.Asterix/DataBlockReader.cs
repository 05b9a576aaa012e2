using System.Buffers.Binary;

namespace NorthAmericaSecurity.Asterix;

/// <summary>Why bytes are not a data block.</summary>
public enum DataBlockError : byte
{
    None,

    /// <summary>Fewer than the three octets of CAT and LEN are left.</summary>
    TornHeader,

    /// <summary>LEN counts fewer octets than CAT, LEN and one of a record.</summary>
    LengthTooSmall,

    /// <summary>LEN counts more octets than are left.</summary>
    LengthBeyondEnd,
}

/// <summary>One ASTERIX data block: CAT (1 octet), LEN (2 octets, counting CAT and LEN) and its records, as EUROCONTROL-SPEC-0149 part 1 lays it out.</summary>
public readonly ref struct DataBlock
{
    internal DataBlock(int offset, ReadOnlySpan<byte> bytes, DataBlockError error)
    {
        Offset = offset;
        Bytes = bytes;
        Error = error;
    }

    /// <summary>Offset of CAT in the bytes read.</summary>
    public int Offset { get; }

    /// <summary>The whole block; on an error, the octets that could not be read as one.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    public DataBlockError Error { get; }

    /// <summary>Category, 0 to 255.</summary>
    public byte Category => Bytes[0];

    /// <summary>The records, still encoded; empty on an error.</summary>
    public ReadOnlySpan<byte> Records => Error == DataBlockError.None ? Bytes[DataBlockReader.HeaderSize..] : default;
}

/// <summary>
/// Walks the data blocks of a datagram or recording without copying or allocating. Errors are values: a block that cannot be one ends the walk, since nothing tells
/// where the next begins.
/// </summary>
public ref struct DataBlockReader
{
    public const int HeaderSize = 3;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    public DataBlockReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>The next block, good or bad; false when all octets are read.</summary>
    public bool TryRead(out DataBlock block)
    {
        ReadOnlySpan<byte> left = _bytes[_at..];
        if (left.IsEmpty)
        {
            block = default;
            return false;
        }

        int length = left.Length < HeaderSize ? 0 : BinaryPrimitives.ReadUInt16BigEndian(left[1..]);
        DataBlockError error = left.Length < HeaderSize ? DataBlockError.TornHeader
            : length <= HeaderSize ? DataBlockError.LengthTooSmall
            : length > left.Length ? DataBlockError.LengthBeyondEnd
            : DataBlockError.None;
        block = new DataBlock(_at, error == DataBlockError.None ? left[..length] : left, error);
        _at = error == DataBlockError.None ? _at + length : _bytes.Length;
        return true;
    }
}
