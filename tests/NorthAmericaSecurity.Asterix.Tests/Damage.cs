using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>Data blocks of random records of all categories, and datagrams made of them: whole, damaged, or of octets at random.</summary>
internal sealed class Damage
{
    private const int BlocksOfACategory = 12, MostOctets = 4000;

    private readonly List<byte[]> _blocks = [];
    private readonly Random _random;

    /// <param name="seed">Chooses the edition of every category, and all that follows.</param>
    public Damage(int seed)
    {
        _random = new Random(seed);
        foreach (IGrouping<byte, Layout> category in Definitions.Layouts.GroupBy(l => l.Category))
        {
            Layout layout = category.ElementAt(_random.Next(category.Count()));
            Editions.Set(layout.Category, layout.Edition);
            var records = RandomRecords.Of(layout, seed);
            for (int i = 0; i < BlocksOfACategory; i++)
            {
                byte[] octets = [.. Enumerable.Range(0, 1 + _random.Next(3)).SelectMany(_ => records.Next().Octets)];
                if (octets.Length <= MostOctets)
                    _blocks.Add(Blocks.Block(layout.Category, octets));
            }
        }
    }

    public EditionTable Editions { get; } = new();

    public byte[] Block() => _blocks[_random.Next(_blocks.Count)];

    /// <summary>Blocks in a row, mostly damaged.</summary>
    public List<byte> Datagram()
    {
        List<byte> bytes = [];
        if (_random.Next(20) == 0)
        {
            bytes.AddRange(Octets(_random.Next(200)));
            // Categories that are known are rare among octets at random.
            if (bytes.Count > 0)
                bytes[0] = Block()[0];
        }
        else
        {
            for (int blocks = 1 + _random.Next(3); blocks > 0; blocks--)
                bytes.AddRange(Block());
        }

        for (int changes = _random.Next(6); changes > 0 && bytes.Count > 0; changes--)
            Change(bytes);
        if (bytes.Count > MostOctets * 4)
            bytes.RemoveRange(MostOctets * 4, bytes.Count - MostOctets * 4);
        return bytes;
    }

    /// <summary>A block of a known category and of right length with anything in it.</summary>
    public byte[] BadBlock()
    {
        byte[] block = [.. Block()];
        Span<byte> records = block.AsSpan(AsterixReader.HeaderSize);
        switch (_random.Next(3))
        {
            case 0:
                _random.NextBytes(records);
                break;
            case 1:
                records[_random.Next(records.Length)] ^= (byte)(1 << _random.Next(8));
                break;
            default:
                int cut = 1 + _random.Next(records.Length);
                return Blocks.Block(block[0], [.. records[..cut]]);
        }

        return block;
    }

    public int Next(int limit) => _random.Next(limit);

    private void Change(List<byte> bytes)
    {
        int at = _random.Next(bytes.Count);
        switch (_random.Next(9))
        {
            case 0 or 1:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 2:
                bytes[at] = _random.Next(4) switch { 0 => 0, 1 => 0xFF, 2 => 1, _ => (byte)_random.Next(256) };
                break;
            case 3:
                bytes.RemoveRange(at, _random.Next(3) == 0 ? bytes.Count - at : Math.Min(1 + _random.Next(8), bytes.Count - at));
                break;
            case 4:
                bytes.InsertRange(at, Octets(1 + _random.Next(8)));
                break;
            case 5:
                int length = Math.Min(_random.Next(60), bytes.Count - at);
                bytes.InsertRange(at, CollectionsMarshal.AsSpan(bytes).Slice(at, length).ToArray());
                break;
            case 6:
                bytes.InsertRange(at, Block());
                break;
            case 7 when bytes.Count > 2:
                // LEN of the first block lies: by a little, or by anything.
                int lie = _random.Next(2) == 0 ? (bytes[1] << 8 | bytes[2]) + _random.Next(-6, 7) : _random.Next(65536);
                (bytes[1], bytes[2]) = ((byte)(lie >> 8), (byte)lie);
                break;
            default:
                // Announcing octets and extension bits that do not end.
                for (int i = at; i < Math.Min(at + 1 + _random.Next(20), bytes.Count); i++)
                    bytes[i] |= 1;
                break;
        }
    }

    private byte[] Octets(int count)
    {
        var octets = new byte[count];
        _random.NextBytes(octets);
        return octets;
    }
}
