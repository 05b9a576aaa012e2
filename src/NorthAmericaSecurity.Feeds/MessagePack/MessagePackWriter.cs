using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace NorthAmericaSecurity.Feeds.MessagePack;

/// <summary>
/// Writes MessagePack values into a buffer writer, each in its shortest form, allocating nothing. Names and behaviour follow MessagePack-CSharp's writer of the same
/// name, so that the package can take this folder's place.
/// </summary>
public ref struct MessagePackWriter
{
    private readonly IBufferWriter<byte> _output;

    public MessagePackWriter(IBufferWriter<byte> writer) => _output = writer;

    public readonly void WriteNil() => WriteByte(MessagePackCode.Nil);

    public readonly void Write(bool value) => WriteByte(value ? MessagePackCode.True : MessagePackCode.False);

    public readonly void Write(int value) => Write((long)value);

    public readonly void Write(uint value) => Write((ulong)value);

    public readonly void Write(long value)
    {
        if (value >= 0)
            Write((ulong)value);
        else if (value >= -32)
            WriteByte(unchecked((byte)value));
        else if (value >= sbyte.MinValue)
            WriteShort(MessagePackCode.Int8, unchecked((byte)value));
        else if (value >= short.MinValue)
            BinaryPrimitives.WriteInt16BigEndian(Next(MessagePackCode.Int16, 2), (short)value);
        else if (value >= int.MinValue)
            BinaryPrimitives.WriteInt32BigEndian(Next(MessagePackCode.Int32, 4), (int)value);
        else
            BinaryPrimitives.WriteInt64BigEndian(Next(MessagePackCode.Int64, 8), value);
    }

    public readonly void Write(ulong value)
    {
        if (value <= 127)
            WriteByte((byte)value);
        else if (value <= byte.MaxValue)
            WriteShort(MessagePackCode.UInt8, (byte)value);
        else if (value <= ushort.MaxValue)
            BinaryPrimitives.WriteUInt16BigEndian(Next(MessagePackCode.UInt16, 2), (ushort)value);
        else if (value <= uint.MaxValue)
            BinaryPrimitives.WriteUInt32BigEndian(Next(MessagePackCode.UInt32, 4), (uint)value);
        else
            BinaryPrimitives.WriteUInt64BigEndian(Next(MessagePackCode.UInt64, 8), value);
    }

    public readonly void Write(float value) => BinaryPrimitives.WriteSingleBigEndian(Next(MessagePackCode.Float32, 4), value);

    public readonly void Write(double value) => BinaryPrimitives.WriteDoubleBigEndian(Next(MessagePackCode.Float64, 8), value);

    /// <summary>A text as UTF-8; null as nil.</summary>
    public readonly void Write(string? value)
    {
        if (value is null)
            WriteNil();
        else
            Write(value.AsSpan());
    }

    public readonly void Write(scoped ReadOnlySpan<char> value)
    {
        int bytes = Encoding.UTF8.GetByteCount(value);
        WriteStringHeader(bytes);
        Encoding.UTF8.GetBytes(value, _output.GetSpan(bytes));
        _output.Advance(bytes);
    }

    /// <summary>The header of a text of that many UTF-8 bytes, which the caller then writes with <see cref="WriteRaw"/>.</summary>
    public readonly void WriteStringHeader(int byteCount)
    {
        if (byteCount < 32)
            WriteByte((byte)(MessagePackCode.MinFixStr | byteCount));
        else if (byteCount <= byte.MaxValue)
            WriteShort(MessagePackCode.Str8, (byte)byteCount);
        else
            WriteLength(MessagePackCode.Str16, MessagePackCode.Str32, (uint)byteCount);
    }

    /// <summary>A byte string (bin).</summary>
    public readonly void Write(scoped ReadOnlySpan<byte> src)
    {
        if (src.Length <= byte.MaxValue)
            WriteShort(MessagePackCode.Bin8, (byte)src.Length);
        else
            WriteLength(MessagePackCode.Bin16, MessagePackCode.Bin32, (uint)src.Length);
        WriteRaw(src);
    }

    public readonly void WriteArrayHeader(int count)
    {
        if (count < 16)
            WriteByte((byte)(MessagePackCode.MinFixArray | count));
        else
            WriteLength(MessagePackCode.Array16, MessagePackCode.Array32, (uint)count);
    }

    public readonly void WriteMapHeader(int count)
    {
        if (count < 16)
            WriteByte((byte)(MessagePackCode.MinFixMap | count));
        else
            WriteLength(MessagePackCode.Map16, MessagePackCode.Map32, (uint)count);
    }

    /// <summary>The header of an extension value, whose bytes the caller then writes with <see cref="WriteRaw"/>.</summary>
    public readonly void WriteExtensionFormatHeader(ExtensionHeader header)
    {
        byte fix = header.Length switch
        {
            1 => MessagePackCode.FixExt1,
            2 => MessagePackCode.FixExt2,
            4 => MessagePackCode.FixExt4,
            8 => MessagePackCode.FixExt8,
            16 => MessagePackCode.FixExt16,
            _ => 0,
        };
        if (fix != 0)
            WriteByte(fix);
        else if (header.Length <= byte.MaxValue)
            WriteShort(MessagePackCode.Ext8, (byte)header.Length);
        else
            WriteLength(MessagePackCode.Ext16, MessagePackCode.Ext32, header.Length);
        WriteByte(unchecked((byte)header.TypeCode));
    }

    /// <summary>Bytes as they are.</summary>
    public readonly void WriteRaw(scoped ReadOnlySpan<byte> rawMessagePackBlock) => _output.Write(rawMessagePackBlock);

    private readonly void WriteByte(byte value)
    {
        _output.GetSpan(1)[0] = value;
        _output.Advance(1);
    }

    private readonly void WriteShort(byte code, byte value)
    {
        Span<byte> span = _output.GetSpan(2);
        span[0] = code;
        span[1] = value;
        _output.Advance(2);
    }

    private readonly void WriteLength(byte code16, byte code32, uint length)
    {
        if (length <= ushort.MaxValue)
            BinaryPrimitives.WriteUInt16BigEndian(Next(code16, 2), (ushort)length);
        else
            BinaryPrimitives.WriteUInt32BigEndian(Next(code32, 4), length);
    }

    /// <summary>Writes the code and gives the place of the bytes after it.</summary>
    private readonly Span<byte> Next(byte code, int size)
    {
        Span<byte> span = _output.GetSpan(1 + size);
        span[0] = code;
        _output.Advance(1 + size);
        return span.Slice(1, size);
    }
}
