using System.Buffers;
using System.Buffers.Binary;

namespace NorthAmericaSecurity.Asterix;

/// <summary>
/// Packs records into data blocks and blocks into datagrams of a greatest size. Records of one category that follow each other share a block. A datagram goes out whole, in one
/// <see cref="IBufferWriter{T}.Advance"/>, when it is completed.
/// </summary>
/// <param name="datagramOctets">Most octets of a datagram; 1,400 pass an Ethernet with tunnels unfragmented. One record that is longer makes a datagram of its own.</param>
public sealed class AsterixWriter(IBufferWriter<byte> output, int datagramOctets = 1400)
{
    private byte[] _datagram = new byte[Math.Max(datagramOctets, AsterixReader.HeaderSize) + 2048];
    private int _block = -1;

    /// <summary>Octets in the datagram that is being packed.</summary>
    public int Octets { get; private set; }

    /// <summary>Adds a record; false, and nothing added, when the datagram must be completed first.</summary>
    /// <exception cref="InvalidOperationException">The record cannot be sent: longer than a block can be.</exception>
    public bool TryWrite<TRecord>(scoped in TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
        bool joins = _block >= 0 && _datagram[_block] == TRecord.Category;
        int at = Octets + (joins ? 0 : AsterixReader.HeaderSize), most = record.MaximumLength;
        if (_datagram.Length - at < most)
            Array.Resize(ref _datagram, at + most);
        int end = at + record.Write(_datagram.AsSpan(at));
        if (end > datagramOctets && Octets > 0)
            return false;
        if (!joins)
        {
            _block = Octets;
            _datagram[_block] = TRecord.Category;
        }

        if (end - _block > ushort.MaxValue)
            throw new InvalidOperationException($"a data block of {end - _block} octets cannot be sent: {ushort.MaxValue} are the most");
        BinaryPrimitives.WriteUInt16BigEndian(_datagram.AsSpan(_block + 1), (ushort)(end - _block));
        Octets = end;
        return true;
    }

    /// <summary>Adds a record, completing the datagram before it when it is full.</summary>
    public void Write<TRecord>(scoped in TRecord record) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
        if (TryWrite(record))
            return;
        Complete();
        TryWrite(record);
    }

    /// <summary>Sends the datagram, if anything is in it.</summary>
    /// <returns>Its octets.</returns>
    public int Complete()
    {
        int octets = Octets;
        if (octets > 0)
        {
            _datagram.AsSpan(0, octets).CopyTo(output.GetSpan(octets));
            output.Advance(octets);
        }

        Octets = 0;
        _block = -1;
        return octets;
    }
}
