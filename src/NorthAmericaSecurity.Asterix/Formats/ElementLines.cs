using System.Globalization;

namespace NorthAmericaSecurity.Asterix.Formats;

/// <summary>One element of a record as text.</summary>
/// <param name="Path">Item and the names below it: "380/TAS", "250[0]/BDS1".</param>
/// <param name="Value">Number (invariant, shortest that reads back), octal digits, characters or hexadecimal octets.</param>
/// <param name="Unit">Unit of a quantity; empty for what has none.</param>
public readonly record struct ElementLine(string Path, string Value, string Unit);

/// <summary>The elements of a record as lines of text, Mode S registers behind the element that holds them; for people and for tables, where time is no matter.</summary>
public sealed class ElementLines : IItemVisitor
{
    private readonly List<ElementLine> _lines = [];
    private readonly Stack<(string Prefix, int Index)> _levels = [];

    private ElementLines()
    {
    }

    /// <summary>All elements of a record, in its order.</summary>
    public static IReadOnlyList<ElementLine> Of<TRecord>(scoped ref TRecord record, int edition) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
        var lines = new ElementLines();
        record.Accept(ref lines, edition);
        return lines._lines;
    }

    public void BeginGroup(string name) => _levels.Push((Path(name), -1));

    public void EndGroup() => _levels.Pop();

    public void BeginList(string name) => _levels.Push((Path(name), 0));

    public void EndList() => _levels.Pop();

    public void Code(string name, ulong value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public void Integer(string name, long value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public void Quantity(string name, double value, string unit) => Add(name, value.ToString("R", CultureInfo.InvariantCulture), unit);

    public void Octal(string name, uint value, int digits) => Add(name, Convert.ToString(value, 8).PadLeft(digits, '0'));

    public void Characters(string name, IcaoText text) => Add(name, text.ToString());

    public void Characters(string name, AsciiText text) => Add(name, text.ToString());

    public void Octets(string name, scoped ReadOnlySpan<byte> octets) => Add(name, Convert.ToHexStringLower(octets));

    public void Spare(ulong bits)
    {
        if (bits != 0)
            Add("_spare", bits.ToString(CultureInfo.InvariantCulture));
    }

    public void Register(byte address, ulong data)
    {
        ElementLines self = this;
        _levels.Push((_levels.Count > 0 ? _levels.Peek().Prefix + "/BDS " : "BDS ", -2));
        ModeSRegisters.TryAccept(address, data, ref self);
        _levels.Pop();
    }

    private void Add(string name, string value, string unit = "") => _lines.Add(new ElementLine(Path(name), value, unit));

    /// <summary>The path of a part of the level that is open; an entry of a list has no name but a number, a register's number stands behind "BDS".</summary>
    private string Path(string name)
    {
        if (_levels.Count == 0)
            return name;
        (string prefix, int index) = _levels.Peek();
        if (index == -2)
            return prefix + name;
        if (index < 0)
            return $"{prefix}/{name}";
        _levels.Pop();
        _levels.Push((prefix, index + 1));
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}[{index}]");
    }
}
