using System.Buffers.Binary;
using System.Text;

namespace NorthAmericaSecurity.Feeds.MessagePack;

/// <summary>
/// Reads MessagePack values from memory, never beyond its end, allocating nothing but the strings asked for. Integers are read from any integer form that holds
/// their value, floats from either float form and from integers. Names and behaviour follow MessagePack-CSharp's reader of the same name, so that the package can
/// take this folder's place.
/// </summary>
public ref struct MessagePackReader
{
    private const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    public MessagePackReader(ReadOnlyMemory<byte> memory) => _bytes = memory.Span;

    /// <summary>Bytes read so far.</summary>
    public readonly long Consumed => _at;

    public readonly bool End => _at == _bytes.Length;

    /// <summary>The first byte of the next value.</summary>
    public readonly byte NextCode => _at < _bytes.Length ? _bytes[_at] : throw Torn(1);

    public readonly MessagePackType NextMessagePackType => NextCode switch
    {
        < MessagePackCode.MinFixMap or >= MessagePackCode.MinNegativeFixInt => MessagePackType.Integer,
        < MessagePackCode.MinFixArray => MessagePackType.Map,
        < MessagePackCode.MinFixStr => MessagePackType.Array,
        < MessagePackCode.Nil => MessagePackType.String,
        MessagePackCode.Nil => MessagePackType.Nil,
        MessagePackCode.NeverUsed => MessagePackType.Unknown,
        <= MessagePackCode.True => MessagePackType.Boolean,
        <= MessagePackCode.Bin32 => MessagePackType.Binary,
        <= MessagePackCode.Ext32 => MessagePackType.Extension,
        <= MessagePackCode.Float64 => MessagePackType.Float,
        <= MessagePackCode.Int64 => MessagePackType.Integer,
        <= MessagePackCode.FixExt16 => MessagePackType.Extension,
        <= MessagePackCode.Str32 => MessagePackType.String,
        <= MessagePackCode.Array32 => MessagePackType.Array,
        _ => MessagePackType.Map,
    };

    /// <summary>Reads a nil if there is one.</summary>
    public bool TryReadNil()
    {
        if (NextCode != MessagePackCode.Nil)
            return false;
        _at++;
        return true;
    }

    public void ReadNil()
    {
        if (!TryReadNil())
            throw Unexpected("nil");
    }

    public bool ReadBoolean()
    {
        byte code = NextCode;
        if (code is not (MessagePackCode.True or MessagePackCode.False))
            throw Unexpected("a boolean");
        _at++;
        return code == MessagePackCode.True;
    }

    public byte ReadByte() => (byte)ReadUnsigned(byte.MaxValue);

    public ushort ReadUInt16() => (ushort)ReadUnsigned(ushort.MaxValue);

    public uint ReadUInt32() => (uint)ReadUnsigned(uint.MaxValue);

    public ulong ReadUInt64() => ReadUnsigned(ulong.MaxValue);

    public short ReadInt16() => (short)ReadSigned(short.MinValue, short.MaxValue);

    public int ReadInt32() => (int)ReadSigned(int.MinValue, int.MaxValue);

    public long ReadInt64() => ReadSigned(long.MinValue, long.MaxValue);

    public float ReadSingle() => (float)ReadDouble();

    public double ReadDouble()
    {
        switch (NextCode)
        {
            case MessagePackCode.Float32:
                return BinaryPrimitives.ReadSingleBigEndian(Take(1, 4));
            case MessagePackCode.Float64:
                return BinaryPrimitives.ReadDoubleBigEndian(Take(1, 8));
            case MessagePackCode.UInt64:
                return ReadUInt64();
            default:
                return NextMessagePackType == MessagePackType.Integer ? ReadInt64() : throw Unexpected("a number");
        }
    }

    /// <summary>A text, null for nil.</summary>
    public string? ReadString() => TryReadNil() ? null : Encoding.UTF8.GetString(ReadStringSpan());

    /// <summary>The UTF-8 bytes of a text, in place.</summary>
    public ReadOnlySpan<byte> ReadStringSpan()
    {
        byte code = NextCode;
        if (code is >= MessagePackCode.MinFixStr and < MessagePackCode.Nil)
            return Take(1, code & 31);
        return code switch
        {
            MessagePackCode.Str8 => TakeCounted(1),
            MessagePackCode.Str16 => TakeCounted(2),
            MessagePackCode.Str32 => TakeCounted(4),
            _ => throw Unexpected("a string"),
        };
    }

    /// <summary>A byte string, in place.</summary>
    public ReadOnlySpan<byte> ReadBytes() => NextCode switch
    {
        MessagePackCode.Bin8 => TakeCounted(1),
        MessagePackCode.Bin16 => TakeCounted(2),
        MessagePackCode.Bin32 => TakeCounted(4),
        _ => throw Unexpected("a byte string"),
    };

    /// <summary>Number of elements of the array that starts here. It is never more than the bytes that are left, so that a lying count cannot make a caller reserve memory.</summary>
    public int ReadArrayHeader()
    {
        byte code = NextCode;
        uint count = code switch
        {
            >= MessagePackCode.MinFixArray and < MessagePackCode.MinFixStr => Header(code & 15u),
            MessagePackCode.Array16 => BinaryPrimitives.ReadUInt16BigEndian(Take(1, 2)),
            MessagePackCode.Array32 => BinaryPrimitives.ReadUInt32BigEndian(Take(1, 4)),
            _ => throw Unexpected("an array"),
        };
        return count <= _bytes.Length - _at ? (int)count : throw Torn(count);
    }

    /// <summary>Number of pairs of the map that starts here.</summary>
    public int ReadMapHeader()
    {
        byte code = NextCode;
        uint count = code switch
        {
            >= MessagePackCode.MinFixMap and < MessagePackCode.MinFixArray => Header(code & 15u),
            MessagePackCode.Map16 => BinaryPrimitives.ReadUInt16BigEndian(Take(1, 2)),
            MessagePackCode.Map32 => BinaryPrimitives.ReadUInt32BigEndian(Take(1, 4)),
            _ => throw Unexpected("a map"),
        };
        return 2L * count <= _bytes.Length - _at ? (int)count : throw Torn(2L * count);
    }

    public ExtensionHeader ReadExtensionFormatHeader()
    {
        byte code = NextCode;
        uint length = code switch
        {
            >= MessagePackCode.FixExt1 and <= MessagePackCode.FixExt16 => Header(1u << (code - MessagePackCode.FixExt1)),
            MessagePackCode.Ext8 => Take(1, 1)[0],
            MessagePackCode.Ext16 => BinaryPrimitives.ReadUInt16BigEndian(Take(1, 2)),
            MessagePackCode.Ext32 => BinaryPrimitives.ReadUInt32BigEndian(Take(1, 4)),
            _ => throw Unexpected("an extension"),
        };
        sbyte type = unchecked((sbyte)Take(0, 1)[0]);
        return length <= _bytes.Length - _at ? new ExtensionHeader(type, length) : throw Torn(length);
    }

    /// <summary>Bytes as they are.</summary>
    public ReadOnlySpan<byte> ReadRaw(long length) => length >= 0 && length <= _bytes.Length - _at ? Take(0, (int)length) : throw Torn(length);

    /// <summary>Passes over one value of any kind.</summary>
    public void Skip() => Skip(0);

    private void Skip(int depth)
    {
        if (depth > MaxDepth)
            throw new MessagePackSerializationException($"offset {_at}: values nested deeper than {MaxDepth}");
        switch (NextMessagePackType)
        {
            case MessagePackType.Nil:
                ReadNil();
                break;
            case MessagePackType.Boolean:
                ReadBoolean();
                break;
            case MessagePackType.Integer:
                if (NextCode == MessagePackCode.UInt64)
                    ReadUInt64();
                else
                    ReadInt64();
                break;
            case MessagePackType.Float:
                ReadDouble();
                break;
            case MessagePackType.String:
                ReadStringSpan();
                break;
            case MessagePackType.Binary:
                ReadBytes();
                break;
            case MessagePackType.Extension:
                ReadRaw(ReadExtensionFormatHeader().Length);
                break;
            case MessagePackType.Array:
                for (int i = ReadArrayHeader(); i > 0; i--)
                    Skip(depth + 1);
                break;
            case MessagePackType.Map:
                for (int i = 2 * ReadMapHeader(); i > 0; i--)
                    Skip(depth + 1);
                break;
            default:
                throw Unexpected("a value");
        }
    }

    private long ReadSigned(long low, long high)
    {
        int start = _at;
        byte code = NextCode;
        long value = code switch
        {
            < MessagePackCode.MinFixMap => Header(code),
            >= MessagePackCode.MinNegativeFixInt => (sbyte)Header(code),
            MessagePackCode.UInt8 => Take(1, 1)[0],
            MessagePackCode.UInt16 => BinaryPrimitives.ReadUInt16BigEndian(Take(1, 2)),
            MessagePackCode.UInt32 => BinaryPrimitives.ReadUInt32BigEndian(Take(1, 4)),
            MessagePackCode.UInt64 => BinaryPrimitives.ReadUInt64BigEndian(Take(1, 8)) is var u && u <= long.MaxValue ? (long)u : throw Beyond(start, u),
            MessagePackCode.Int8 => unchecked((sbyte)Take(1, 1)[0]),
            MessagePackCode.Int16 => BinaryPrimitives.ReadInt16BigEndian(Take(1, 2)),
            MessagePackCode.Int32 => BinaryPrimitives.ReadInt32BigEndian(Take(1, 4)),
            MessagePackCode.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(1, 8)),
            _ => throw Unexpected("an integer"),
        };
        return value >= low && value <= high ? value : throw Beyond(start, value);
    }

    private ulong ReadUnsigned(ulong high)
    {
        int start = _at;
        ulong value;
        if (NextCode == MessagePackCode.UInt64)
        {
            value = BinaryPrimitives.ReadUInt64BigEndian(Take(1, 8));
        }
        else
        {
            long signed = ReadSigned(long.MinValue, long.MaxValue);
            if (signed < 0)
                throw Beyond(start, signed);
            value = (ulong)signed;
        }

        return value <= high ? value : throw Beyond(start, value);
    }

    private uint Header(uint value)
    {
        _at++;
        return value;
    }

    private ReadOnlySpan<byte> TakeCounted(int size)
    {
        ReadOnlySpan<byte> count = Take(1, size);
        uint length = size switch { 1 => count[0], 2 => BinaryPrimitives.ReadUInt16BigEndian(count), _ => BinaryPrimitives.ReadUInt32BigEndian(count) };
        return ReadRaw(length);
    }

    /// <summary>Passes over some bytes and takes those after them.</summary>
    private ReadOnlySpan<byte> Take(int skip, int size)
    {
        if (_bytes.Length - _at < skip + size)
            throw Torn(skip + size);
        ReadOnlySpan<byte> taken = _bytes.Slice(_at + skip, size);
        _at += skip + size;
        return taken;
    }

    private readonly MessagePackSerializationException Torn(long needed) =>
        new($"offset {_at}: torn: {needed} bytes needed, {_bytes.Length - _at} left");

    private readonly MessagePackSerializationException Unexpected(string expected) =>
        new($"offset {_at}: expected {expected}, found code 0x{NextCode:x2}");

    private static MessagePackSerializationException Beyond(int at, object value) => new($"offset {at}: integer {value} is out of the range asked for");
}
