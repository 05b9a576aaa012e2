using System.Globalization;
using NorthAmericaSecurity.Asterix;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>A value that another reader must find in a record, under the name that it has for it.</summary>
/// <param name="Value">A double, a string of characters, a code or octets.</param>
internal readonly record struct Expected(string Name, object Value);

/// <summary>A code as hexadecimal digits.</summary>
internal sealed record CodeDigits(string Digits);

/// <summary>The octets of an item whose elements are not all shown, in hexadecimal digits.</summary>
internal sealed record ItemOctets(string Digits);

/// <summary>The octets of a field with a length in front that counts itself, all in hexadecimal digits.</summary>
internal sealed record OctetsInField(string WithLength)
{
    public OctetsInField(byte[] octets) : this(Convert.ToHexStringLower([(byte)(octets.Length + 1), .. octets]))
    {
    }
}

/// <summary>
/// Draws the values of records and keeps what it drew. Values lie on an item's whole range, its ends and the neighbours of zero more often than others; the first records have everything that the
/// category has, the first of those one extreme in all items.
/// </summary>
internal sealed class AsterixDrawing(int seed, params string[] leavesOut)
{
    private const int WholeRecords = 12, ExtremeRecords = 6;
    private const string IcaoCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789";

    private readonly Random _random = new(seed);
    private readonly List<Expected> _expected = [];
    private readonly List<bool> _bits = [];
    private int _record = -1;
    private bool _inField;

    private bool IsWhole => _record < WholeRecords;

    /// <summary>Begins a record; what is drawn from now on is in the list that is returned.</summary>
    public List<Expected> Begin()
    {
        _record++;
        _expected.Clear();
        return _expected;
    }

    /// <summary>Whether the record has an item.</summary>
    public bool Has(string item) => !leavesOut.Contains(item) && (IsWhole || _random.Next(2) == 0);

    /// <summary>Whether an extended item goes on after the extent that was drawn.</summary>
    public bool Extends()
    {
        bool extends = IsWhole || _random.Next(3) > 0;
        PushExtension(extends);
        return extends;
    }

    /// <summary>Ends an extended item whose last extent was drawn.</summary>
    public void Ends() => PushExtension(false);

    /// <summary>Which subfields a compound item has: one at least, and none of those that do not exist.</summary>
    public bool[] Subfields(int count, params ReadOnlySpan<int> missing)
    {
        var has = new bool[count];
        do
        {
            for (int i = 0; i < count; i++)
                has[i] = !missing.Contains(i) && (IsWhole || _random.Next(2) == 0);
        }
        while (!has.Contains(true));

        if (_inField)
        {
            int octets = Array.LastIndexOf(has, true) / 7 + 1;
            for (int i = 0; i < 7 * octets; i++)
            {
                _bits.Add(i < count && has[i]);
                if (i % 7 == 6)
                    _bits.Add(i < 7 * octets - 1);
            }
        }

        return has;
    }

    public bool Flag(string name, int spare = 0) => Raw(name, 1, spare) != 0;

    /// <summary>A flag that is not drawn.</summary>
    public bool Flag(string name, bool value)
    {
        Expect(name, new CodeDigits(value ? "1" : "0"));
        return value;
    }

    public byte U8(string name, int bits, int spare = 0) => (byte)Raw(name, bits, spare);

    public ushort U16(string name, int bits, int spare = 0) => (ushort)Raw(name, bits, spare);

    public uint U32(string name, int bits, int spare = 0) => (uint)Raw(name, bits, spare);

    public ulong U64(string name, int bits, int spare = 0) => Raw(name, bits, spare);

    /// <summary>Two bits that others read as one code: an element's presence, and its value.</summary>
    public (bool, bool) Flags(string name)
    {
        ulong raw = Raw(name, 2);
        return ((raw & 2) != 0, (raw & 1) != 0);
    }

    public double Unsigned(string name, int bits, double lsb, int spare = 0) => Scaled(name, bits, lsb, isSigned: false, spare);

    public double Signed(string name, int bits, double lsb, int spare = 0) => Scaled(name, bits, lsb, isSigned: true, spare);

    /// <summary>A quantity that others read as a code because another element selects its scale.</summary>
    public double Code(string name, int bits, double lsb) => Raw(name, bits) * lsb;

    public IcaoText Icao(string name)
    {
        string text = Text(IcaoText.Length, () => IcaoCharacters[_random.Next(IcaoCharacters.Length)]);
        Expect(name, text);
        return new IcaoText(text);
    }

    public AsciiText Ascii(string name, int length)
    {
        string text = Text(length, () => (char)_random.Next(' ', '\x7f'));
        Expect(name, text);
        return new AsciiText(text, length);
    }

    /// <summary>Octets of any number that a field with its length in front can have.</summary>
    public byte[] Octets(string name)
    {
        var octets = new byte[_random.Next(1, 30)];
        _random.NextBytes(octets);
        Expect(name, new OctetsInField(octets));
        return octets;
    }

    /// <summary>Entries behind their number.</summary>
    public Repetition<T> Counted<T>(Func<T> entry) where T : struct, IEntry<T>
    {
        int count = Entries();
        Push((ulong)count, 8);
        return Pack(Enumerable.Range(0, count).Select(_ => entry()));
    }

    /// <summary>
    /// Octets of which each holds a code and tells whether another follows. tshark 4.0.17 shows the first and passes over the others, so that of the rest the octets are compared.
    /// </summary>
    public Repetition<T> Chain<T>(string item, Func<T> entry) where T : struct, IEntry<T>
    {
        int first = _expected.Count;
        Repetition<T> entries = Pack(Enumerable.Range(0, Entries()).Select(_ => entry()));
        int[] codes = [.. _expected[first..].Select(e => Convert.ToInt32(((CodeDigits)e.Value).Digits, 16))];
        _expected.RemoveRange(first + 1, codes.Length - 1);
        byte[] octets = [.. codes.Select((code, i) => (byte)(code << 1 | (i < codes.Length - 1 ? 1 : 0)))];
        _expected.Add(new Expected(item, new ItemOctets(Convert.ToHexStringLower(octets))));
        return entries;
    }

    /// <summary>Begins a field that others do not take apart: of what is drawn in it the octets are kept, put together bit by bit.</summary>
    public void BeginField()
    {
        _inField = true;
        _bits.Clear();
    }

    /// <summary>Which items a reserved expansion field has: an octet without extension.</summary>
    public bool[] Indicator(int count)
    {
        var has = new bool[8];
        for (int i = 0; i < 8; i++)
        {
            has[i] = i < count && (IsWhole || _random.Next(2) == 0);
            _bits.Add(has[i]);
        }

        return has;
    }

    /// <summary>Fills an octet of the field up with spare bits.</summary>
    public void Align()
    {
        while (_inField && _bits.Count % 8 != 0)
            _bits.Add(false);
    }

    public void EndField(string name)
    {
        _inField = false;
        Assert.Equal(0, _bits.Count % 8);
        byte[] octets = [.. _bits.Chunk(8).Select(bits => (byte)bits.Aggregate(0, (octet, bit) => octet << 1 | (bit ? 1 : 0)))];
        Expect(name, new OctetsInField(octets));
    }

    private static Repetition<T> Pack<T>(IEnumerable<T> entries) where T : struct, IEntry<T>
    {
        T[] all = [.. entries];
        return new Repetition<T>(all, new byte[Repetition<T>.OctetsOf(all.Length)]);
    }

    private int Entries() => IsWhole ? 1 + _record % 3 : _random.Next(1, 4);

    private string Text(int length, Func<char> character) => string.Create(length, character, static (text, character) =>
    {
        foreach (ref char c in text)
            c = character();
    });

    private ulong Raw(string name, int bits, int spare = 0)
    {
        ulong raw = Draw(bits);
        Push(0, spare);
        Push(raw, bits);
        Expect(name, new CodeDigits(raw.ToString("x", CultureInfo.InvariantCulture)));
        return raw;
    }

    private double Scaled(string name, int bits, double lsb, bool isSigned, int spare)
    {
        ulong raw = Draw(bits);
        Push(0, spare);
        Push(raw, bits);
        double value = (isSigned ? (long)(raw << 64 - bits) >> 64 - bits : (long)raw) * lsb;
        Expect(name, value);
        return value;
    }

    private ulong Draw(int bits)
    {
        ulong all = ulong.MaxValue >> 64 - bits, half = all >> 1;
        int kind = _record < ExtremeRecords ? _record : _random.Next(4 * ExtremeRecords);
        return kind switch
        {
            0 => 0,
            1 => all,
            2 => half + 1,
            3 => half,
            4 => 1,
            5 => all - 1 & all,
            _ => (ulong)_random.NextInt64() << 32 & all | (ulong)_random.NextInt64() & all,
        };
    }

    private void Expect(string name, object value)
    {
        if (!_inField)
            _expected.Add(new Expected(name, value));
    }

    private void PushExtension(bool extends)
    {
        while (_inField && _bits.Count % 8 != 7)
            _bits.Add(false);
        Push(extends ? 1u : 0u, 1);
    }

    private void Push(ulong value, int bits)
    {
        for (int i = bits - 1; i >= 0 && _inField; i--)
            _bits.Add((value >> i & 1) != 0);
    }
}
