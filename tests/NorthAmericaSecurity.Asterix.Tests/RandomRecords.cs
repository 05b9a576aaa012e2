using System.Globalization;
using System.Numerics;
using NorthAmericaSecurity.AsterixGenerator;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>A stretch of a record that is torn or whole, and the item that a fault would name.</summary>
internal readonly record struct Part(int Start, int End, string Item);

/// <summary>A record drawn at random: its octets, what a visitor must be told of it, and what stands where.</summary>
/// <param name="HasRandomFields">Whether items stand in a random field sequence.</param>
internal sealed record DrawnRecord(byte[] Octets, List<Told> Told, List<Part> Parts, bool HasRandomFields);

/// <summary>
/// Draws records of one edition of a category and lays out their octets bit by bit from what the definition means (EUROCONTROL-SPEC-0149 part 1). It shares the definition's parser with the codec,
/// and nothing else: neither the generator nor the code that it makes. Spare bits, extents of later editions and announcing octets beyond the last that is needed are drawn too.
/// </summary>
internal sealed class RandomRecords
{
    private const int MostContent = 254;

    private readonly Definition _definition;
    private readonly int _edition;
    private readonly Random _random;
    private Bits _bits = new();
    private List<Told> _told = [];
    private List<Part> _parts = [];
    private double _density;

    public RandomRecords(Definition definition, int edition, int seed)
    {
        _definition = definition;
        _edition = edition;
        _random = new Random(HashCode(definition.Record) * 31 + edition * 1_000_003 + seed);
    }

    public static RandomRecords Of(Layout layout, int seed) => new(Definitions.Of(layout), layout.Index, seed);

    public DrawnRecord Next()
    {
        _bits = new Bits();
        _parts = [];
        _density = _random.Next(4) switch { 0 => 0.1, 1 => 0.9, 2 => 1, _ => _random.NextDouble() };

        int profile = _random.Next(_definition.Profiles.Count);
        string[] slots = _definition.Profiles[profile].Slots;
        var present = new bool[slots.Length];
        List<int> atRandom = [];
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (!IsAssigned(slots[slot]))
                continue;
            present[slot] = Draw();
            if (!present[slot] && slots[slot] != "rfs" && _random.Next(4) == 0)
                atRandom.Add(slot);
        }

        // With two profiles the record is a track when its descriptor says so.
        bool isTrack = _definition.Profiles[profile].Name == "track";
        int descriptor = Array.IndexOf(slots, "020");
        if (isTrack)
        {
            present[descriptor] = true;
            atRandom.Remove(descriptor);
        }

        var told = new Dictionary<string, List<Told>>();
        Announce(present, 8, "FSPEC");
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (!present[slot])
                continue;
            if (slots[slot] == "rfs")
            {
                int[] sequence = [.. atRandom];
                _random.Shuffle(sequence);
                Part("RFS", () => _bits.Put((ulong)sequence.Length, 8));
                foreach (int field in sequence)
                {
                    Part("RFS", () => _bits.Put((ulong)field + 1, 8));
                    told[slots[field]] = Item(slots[field], null);
                }
            }
            else
            {
                told[slots[slot]] = Item(slots[slot], _definition.Profiles.Count > 1 && slot == descriptor ? isTrack : null);
            }
        }

        // Told in the order of the field specification; where there are two, in that of the items.
        IEnumerable<string> order = _definition.Profiles.Count == 1 ? slots : _definition.Items.Select(i => i.Name).Concat(["RE", "SP"]);
        bool hasRandomFields = Array.IndexOf(slots, "rfs") is >= 0 and int rfs && present[rfs];
        return new DrawnRecord(_bits.ToArray(), [.. order.Where(told.ContainsKey).SelectMany(name => told[name])], _parts, hasRandomFields);
    }

    /// <summary>A number that is the same in every process for the same text.</summary>
    private static int HashCode(string text) => text.Aggregate(17, (code, c) => code * 31 + c);

    private bool Draw() => _random.NextDouble() < _density;

    private bool IsAssigned(string name) => name is "SP" or "RE" or "rfs" || _definition.Items.Exists(i => i.Name == name && Reading(i) is not null);

    /// <summary>The reading of a line that holds in the edition, if any.</summary>
    private Node? Reading(Node node) => node.Alternatives.Prepend(node).FirstOrDefault(n => n.Since <= _edition && _edition <= n.Until);

    private string Name(Node node) => node.FormerNames.Where(f => _edition <= f.Until).OrderBy(f => f.Until).Select(f => f.Name).FirstOrDefault(node.Name);

    /// <param name="firstBit">What the first bit must be, where that matters.</param>
    private List<Told> Item(string name, bool? firstBit)
    {
        _told = [];
        int start = _bits.Octets;
        if (name == "SP")
            Part("SP", () => Explicit("SP", RandomOctets(_random.Next(10) == 0 ? _random.Next(MostContent + 1) : _random.Next(8))));
        else if (name == "RE")
            Part("RE", Expansion);
        else
            Field(Reading(_definition.Items.First(i => i.Name == name))!, name);
        if (firstBit is { } value)
        {
            // Only a bit that is told as a code by itself is asked for.
            _bits.Set(start * 8, value);
            int index = _told.FindIndex(t => t.What == "code");
            _told[index] = Told.Code(_told[index].Name, value ? 1UL : 0);
        }

        return _told;
    }

    private void Part(string item, Action write)
    {
        int start = _bits.Octets;
        write();
        _parts.Add(new Part(start, _bits.Octets, item));
    }

    /// <summary>An item, or a subfield of a compound one.</summary>
    private void Field(Node node, string item)
    {
        switch (node.Shape)
        {
            case Shape.Compound: Compound(node, item); break;
            case Shape.Element: Part(item, () => Row([node], null)); break;
            case Shape.Group: Part(item, () => Group(node)); break;
            case Shape.Extended: Part(item, () => Extended(node)); break;
            case Shape.Repetitive: Part(item, () => Repetitive(node)); break;
            default: throw new InvalidOperationException($"{node.Shape} is not an item");
        }
    }

    private void Group(Node node)
    {
        _told.Add(Told.BeginGroup(Name(node)));
        Row(node.Children, null);
        _told.Add(Told.EndGroup);
    }

    private void Extended(Node node)
    {
        // Extents: runs of lines, each ended by an extension bit; a last one without goes to the end of the item.
        List<List<Node>> extents = [[]];
        foreach (Node child in node.Children)
        {
            extents[^1].Add(child);
            if (child.Shape == Shape.Extension)
                extents.Add([]);
        }

        bool isOpen = extents[^1].Count == 0;
        if (isOpen)
            extents.RemoveAt(extents.Count - 1);
        int octets = extents.Sum(e => e.Sum(c => c.FixedBits)) / 8;
        int strangers = isOpen && _random.Next(6) == 0 ? _random.Next((octets > 8 ? 16 : 8) - octets + 1) : 0;
        int count = strangers > 0 ? extents.Count + strangers : 1 + _random.Next(extents.Count);

        _told.Add(Told.BeginGroup(Name(node)));
        int firstUnknown = -1;
        for (int i = 0; i < count; i++)
        {
            List<Node>? extent = i < extents.Count ? extents[i] : null;
            bool isKnown = extent is not null && (extent[^1].Shape != Shape.Extension || extent[^1].Since <= _edition);
            if (!isKnown && firstUnknown < 0)
                firstUnknown = _bits.Octets;
            bool more = i < count - 1;
            if (isKnown)
            {
                Row(extent!, more);
            }
            else
            {
                int length = extent?.Sum(c => c.FixedBits) ?? 8;
                _bits.Put(RandomBits(length - 1), length - 1);
                _bits.Put(more ? 1UL : 0, 1);
            }
        }

        if (firstUnknown >= 0)
            _told.Add(Told.Octets("_ext", _bits.ToArray().AsSpan(firstUnknown)));
        _told.Add(Told.EndGroup);
    }

    private void Compound(Node node, string item)
    {
        var present = new bool[node.Children.Count];
        for (int i = 0; i < present.Length; i++)
            present[i] = node.Children[i].Shape != Shape.Gap && Draw();
        Part(item, () => Announce(present, node.FixedAnnouncement > 0 ? 0 : 8));
        _told.Add(Told.BeginGroup(Name(node)));
        for (int i = 0; i < present.Length; i++)
        {
            if (present[i])
                Field(Reading(node.Children[i])!, item + "/" + node.Children[i].Name);
        }

        _told.Add(Told.EndGroup);
    }

    /// <summary>The octets that announce items: seven in each and a bit that tells whether another octet follows; or one octet of eight where <paramref name="most"/> is 0.</summary>
    private void Announce(bool[] present, int most)
    {
        if (most == 0)
        {
            for (int i = 0; i < 8; i++)
                _bits.Put(i < present.Length && present[i] ? 1UL : 0, 1);
            return;
        }

        int count = Math.Max(1, (Array.LastIndexOf(present, true) + 7) / 7);
        if (_random.Next(8) == 0)
            count = Math.Min(most, count + _random.Next(3));
        for (int octet = 0; octet < count; octet++)
        {
            for (int i = octet * 7; i < octet * 7 + 7; i++)
                _bits.Put(i < present.Length && present[i] ? 1UL : 0, 1);
            _bits.Put(octet < count - 1 ? 1UL : 0, 1);
        }
    }

    private void Announce(bool[] present, int most, string item) => Part(item, () => Announce(present, most));

    private void Repetitive(Node node)
    {
        int count = _random.Next(200) == 0 ? 255 : _random.Next(5);
        if (node.Chained)
            count = Math.Max(count, 1);
        else
            _bits.Put((ulong)count, 8);
        // An entry that is one element stands on the line of the item.
        bool isBare = node.Children.Count == 1 && node.Children[0].Line == node.Line;
        _told.Add(Told.BeginList(Name(node)));
        for (int i = 0; i < count; i++)
        {
            if (!isBare)
                _told.Add(Told.BeginGroup(""));
            Row(node.Children, null, isBare);
            if (!isBare)
                _told.Add(Told.EndGroup);
            if (node.Chained)
                _bits.Put(i < count - 1 ? 1UL : 0, 1);
        }

        _told.Add(Told.EndList);
    }

    /// <summary>Octets with their number in front, itself counted.</summary>
    private void Explicit(string name, byte[] content)
    {
        _bits.Put((ulong)content.Length + 1, 8);
        _bits.Put(content);
        _told.Add(Told.BeginGroup(name));
        _told.Add(Told.Octets("_hex", content));
        _told.Add(Told.EndGroup);
    }

    /// <summary>The reserved expansion field: of the layout known, with octets behind it, torn, or of a layout that nothing is known of.</summary>
    private void Expansion()
    {
        if (_definition.Expansion is not { } node)
        {
            Explicit("RE", RandomOctets(_random.Next(8)));
            return;
        }

        (Bits bits, List<Told> told, List<Part> parts, double density) = (_bits, _told, _parts, _density);
        byte[] content;
        List<Told> ofContent;
        do
        {
            (_bits, _told, _parts) = (new Bits(), [], []);
            Compound(node, "RE");
            (content, ofContent) = (_bits.ToArray(), _told);
            _density *= 0.7;
        }
        while (content.Length > MostContent);

        (_bits, _told, _parts, _density) = (bits, told, parts, density);
        switch (_random.Next(10))
        {
            case 0 when content.Length < MostContent:
                content = [.. content, .. RandomOctets(1 + _random.Next(Math.Min(5, MostContent - content.Length)))];
                ofContent.Insert(ofContent.Count - 1, Told.Octets("_hex", content));
                break;
            case 1:
                content = content[..^(1 + _random.Next(content.Length))];
                ofContent = content.Length == 0 ? [Told.BeginGroup("RE"), Told.EndGroup] : [Told.BeginGroup("RE"), Told.Octets("_hex", content), Told.EndGroup];
                break;
            case 2 when node.Children.Count < 8:
                // A place that is not assigned is announced.
                content[0] |= 1;
                ofContent = [Told.BeginGroup("RE"), Told.Octets("_hex", content), Told.EndGroup];
                break;
        }

        _bits.Put((ulong)content.Length + 1, 8);
        _bits.Put(content);
        _told.AddRange(ofContent);
    }

    /// <summary>Lines whose bits stand in a row.</summary>
    /// <param name="extension">What an extension bit says.</param>
    private void Row(List<Node> children, bool? extension, bool isBare = false)
    {
        var raws = new ulong[children.Count];
        for (int i = 0; i < children.Count; i++)
        {
            if (children[i].Shape is Shape.Element or Shape.Spare)
                raws[i] = RandomBits(children[i].Bits);
        }

        for (int i = 0; i < children.Count; i++)
        {
            Node child = children[i];
            switch (child.Shape)
            {
                case Shape.Extension:
                    _bits.Put(extension!.Value ? 1UL : 0, 1);
                    break;
                case Shape.Group:
                    Group(child);
                    break;
                default:
                    _bits.Put(raws[i], child.Bits);
                    if (child.Shape == Shape.Element && Reading(child) is { } reading)
                        Tell(reading, isBare ? "" : Name(reading), raws, i, children);
                    else
                        _told.Add(Told.Spare(raws[i]));
                    break;
            }
        }
    }

    private void Tell(Node node, string name, ulong[] raws, int index, List<Node> row)
    {
        ulong raw = raws[index];
        switch (node.Content)
        {
            case Content.Code:
                _told.Add(Told.Code(name, raw));
                break;
            case Content.Integer:
                _told.Add(Told.Integer(name, (long)Number(raw, node.Bits, true)));
                break;
            case Content.Quantity:
                _told.Add(Told.Quantity(name, Scaled(raw, node.Bits, node.Scale!), node.Scale!.Unit));
                break;
            case Content.Octal:
                _told.Add(Told.Octal(name, (uint)raw, node.Bits / 3));
                break;
            case Content.Icao:
                _told.Add(Told.Characters(name, string.Concat(Enumerable.Range(0, 8).Select(i => IcaoCharacter((int)(raw >> 42 - 6 * i & 63))))));
                break;
            case Content.Ascii:
                _told.Add(Told.Characters(name, string.Concat(Enumerable.Range(0, node.Bits / 8).Select(i => (char)(raw >> node.Bits - 8 - 8 * i & 255)))));
                break;
            case Content.Register:
                _told.Add(Told.Code(name, raw));
                if (node.RegisterAddress >= 0)
                    _told.Add(Told.Register((byte)node.RegisterAddress, raw));
                else if (node.Bits == 64)
                    _told.Add(Told.Register((byte)(raw & 255), raw >> 8));
                else
                    _told.Add(Told.Register(NextOctet(raws, index, row), raw));
                break;
            case Content.Case:
                ulong key = raws[row.FindIndex(n => n.Name == node.CaseKey)];
                foreach ((int value, Scale scale) in node.Cases)
                {
                    if ((ulong)value == key)
                        _told.Add(Told.Quantity(name, Scaled(raw, node.Bits, scale), scale.Unit));
                }

                break;
        }
    }

    private static byte NextOctet(ulong[] raws, int index, List<Node> row)
    {
        ulong octet = 0;
        for (int i = index + 1, bits = 0; bits < 8; bits += row[i++].Bits)
            octet = octet << row[i].Bits | raws[i];
        return (byte)octet;
    }

    public static BigInteger Number(ulong raw, int bits, bool isSigned) => isSigned && (raw >> bits - 1 & 1) != 0 ? new BigInteger(raw) - (BigInteger.One << bits) : raw;

    public static double Scaled(ulong raw, int bits, Scale scale) => Rational.Nearest(Number(raw, bits, scale.Signed) * scale.Numerator, scale.Denominator);

    /// <summary>ICAO Annex 10 volume IV, table 3-9.</summary>
    private static char IcaoCharacter(int code) => code switch
    {
        >= 1 and <= 26 => (char)('A' + code - 1),
        32 => ' ',
        >= 48 and <= 57 => (char)('0' + code - 48),
        _ => '?',
    };

    /// <summary>Bits at random, the ends of the range among them more often than chance has them.</summary>
    private ulong RandomBits(int bits)
    {
        ulong all = bits == 64 ? ulong.MaxValue : (1UL << bits) - 1;
        return _random.Next(16) switch
        {
            0 => 0,
            1 => all,
            2 => 1UL << bits - 1,
            3 => all >> 1,
            _ => (ulong)_random.NextInt64(long.MinValue, long.MaxValue) & all,
        };
    }

    private byte[] RandomOctets(int count)
    {
        var octets = new byte[count];
        _random.NextBytes(octets);
        return octets;
    }

    /// <summary>Octets put together bit by bit, the highest bit of each first.</summary>
    private sealed class Bits
    {
        private readonly List<byte> _octets = [];
        private int _count;

        /// <summary>Whole octets so far.</summary>
        public int Octets => _count % 8 == 0 ? _count / 8 : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{_count} bits are not whole octets"));

        public void Put(ulong value, int bits)
        {
            for (int i = bits - 1; i >= 0; i--)
            {
                if (_count % 8 == 0)
                    _octets.Add(0);
                _octets[^1] |= (byte)((value >> i & 1) << 7 - _count % 8);
                _count++;
            }
        }

        public void Put(byte[] octets)
        {
            foreach (byte octet in octets)
                Put(octet, 8);
        }

        public void Set(int bit, bool value)
        {
            byte mask = (byte)(0x80 >> bit % 8);
            _octets[bit / 8] = (byte)(value ? _octets[bit / 8] | mask : _octets[bit / 8] & ~mask);
        }

        public byte[] ToArray() => [.. _octets];
    }
}
