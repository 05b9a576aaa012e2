using System.Globalization;
using System.Text;

namespace NorthAmericaSecurity.AsterixGenerator;

/// <summary>
/// Writes the C# of one definition: a struct that holds a record's items as the octets they are sent in, properties that scale them, and the reading, writing and visiting of all of it.
/// Fixed items are words of up to eight octets, right-aligned; extended items are left-aligned, so that an extent keeps its place however many follow.
/// </summary>
public sealed partial class Emitter
{
    private readonly Definition _definition;
    private readonly StringBuilder _text = new();
    private readonly List<Action> _types = [];
    private int _depth;

    private Emitter(Definition definition) => _definition = definition;

    /// <summary>The C# of a category.</summary>
    public static string Category(Definition definition)
    {
        var emitter = new Emitter(definition);
        emitter.Header();
        emitter.Record();
        return emitter.WithUsings();
    }

    /// <summary>The C# of the Mode S registers.</summary>
    public static string Registers(Definition definition)
    {
        var emitter = new Emitter(definition);
        emitter.Header();
        foreach (Node register in definition.Items)
        {
            emitter.FixedType(register, RegisterType(register), $"BDS {register.Name} {register.Title}", null);
            emitter.Line();
        }

        emitter.Line("/// <summary>The registers whose layout is known, by address: the two digits of the register number, one nibble each.</summary>");
        emitter.Open("public static class ModeSRegisters");
        emitter.Line("/// <summary>Whether the layout of a register is known.</summary>");
        emitter.Line($"public static bool Knows(byte address) => address is {string.Join(" or ", definition.Items.Select(i => "0x" + i.Name.Replace(",", "", StringComparison.Ordinal)))};");
        emitter.Line();
        emitter.Line("/// <summary>Gives the fields of a register to a visitor, as a group named by its number (\"4,0\"); false, and nothing given, when its layout is not known.</summary>");
        emitter.Line("/// <param name=\"address\">Register number, one nibble each digit: 0x40 for 4,0.</param>");
        emitter.Line("/// <param name=\"data\">The 56 bits of the register.</param>");
        emitter.Open("public static bool TryAccept<TVisitor>(byte address, ulong data, ref TVisitor visitor) where TVisitor : IItemVisitor, allows ref struct");
        emitter.Open("switch (address)");
        foreach (Node register in definition.Items)
            emitter.Line($"case 0x{register.Name.Replace(",", "", StringComparison.Ordinal)}: new {RegisterType(register)}(data).Accept(\"{register.Name}\", ref visitor, 0); return true;");
        emitter.Line("default: return false;");
        emitter.Close();
        emitter.Close();
        emitter.Close();
        return emitter.WithUsings();

        static string RegisterType(Node register) => "Bds" + register.Name.Replace(",", "", StringComparison.Ordinal);
    }

    /// <summary>The C# of the table of all categories and editions, and of the choice of record type by them.</summary>
    public static string Categories(IReadOnlyList<Definition> definitions)
    {
        var emitter = new Emitter(definitions[0]);
        emitter.Line("// Made by tools/asterix from its definitions; the next run of it undoes edits made here.");
        emitter.Line();
        emitter.Line("namespace NorthAmericaSecurity.Asterix;");
        emitter.Line();
        emitter.Line("/// <summary>The categories and editions that can be read and written.</summary>");
        emitter.Open("public static partial class Categories");
        emitter.Open("private static readonly Layout[] Layouts =", "[");
        foreach (Definition definition in definitions)
        {
            for (int i = 0; i < definition.Editions.Count; i++)
                emitter.Line($"new({definition.Category}, new({definition.Editions[i].Replace(".", ", ", StringComparison.Ordinal)}), RecordType.{definition.Record}, {i}),");
        }

        emitter.Close("];");
        emitter.Line();
        emitter.Line("/// <summary>What a category is called.</summary>");
        emitter.Open("public static string Title(byte category) => category switch");
        foreach (IGrouping<int, Definition> group in definitions.GroupBy(d => d.Category))
            emitter.Line($"{group.Key} => \"{group.Last().Title}\",");
        emitter.Line("_ => \"\",");
        emitter.Close("};");
        emitter.Line();
        emitter.Line("/// <summary>Reads one record and gives it to a sink. A record that cannot be read is not given; the fault then tells where and why.</summary>");
        emitter.Open("internal static bool TryRead<TSink>(Layout layout, ReadOnlySpan<byte> bytes, int blockOffset, int offset, ref Records records, ref TSink sink, out int length, out RecordFault fault) where TSink : IRecordSink, allows ref struct");
        emitter.Open("switch (layout.Type)");
        foreach (Definition definition in definitions)
            emitter.Line($"case RecordType.{definition.Record}: return Give(layout, bytes, blockOffset, offset, ref records.{definition.Record}, ref sink, out length, out fault);");
        emitter.Line("default: length = 0; fault = new RecordFault(RecordFaultKind.CategoryNotKnown, 0, \"\"); return false;");
        emitter.Close();
        emitter.Close();
        emitter.Line();
        emitter.Line("/// <summary>One record of every type, so that reading makes none.</summary>");
        emitter.Open("internal ref struct Records");
        foreach (Definition definition in definitions)
            emitter.Line($"public {definition.Record} {definition.Record};");
        emitter.Close();
        emitter.Close();
        emitter.Line();
        emitter.Line("/// <summary>The types of record: one for each category, and one more for the early editions of category 021.</summary>");
        emitter.Open("public enum RecordType : byte");
        emitter.Line("None,");
        foreach (Definition definition in definitions)
            emitter.Line($"{definition.Record},");
        emitter.Close();
        return emitter._text.ToString();
    }

    private const string Usings = "// usings";

    /// <summary>The text with the usings that it needs.</summary>
    private string WithUsings()
    {
        string text = _text.ToString(), usings = "";
        if (text.Contains("BitOperations.", StringComparison.Ordinal))
            usings += "using System.Numerics;\n";
        if (text.Contains("Unsafe.", StringComparison.Ordinal))
            usings += "using System.Runtime.CompilerServices;\n";
        if (text.Contains("MemoryMarshal.", StringComparison.Ordinal))
            usings += "using System.Runtime.InteropServices;\n";
        return text.Replace(Usings + "\n", usings.Length > 0 ? usings + "\n" : "", StringComparison.Ordinal);
    }

    private void Header()
    {
        Line($"// Made by tools/asterix from definitions/{Path.GetFileName(_definition.Path)}; the next run of it undoes edits made here.");
        Line();
        Line(Usings);
        Line("namespace NorthAmericaSecurity.Asterix;");
        Line();
    }

    private void Record()
    {
        string category = _definition.Category.ToString("000", CultureInfo.InvariantCulture);
        Line($"/// <summary>Category {category}, editions {string.Join(", ", _definition.Editions)}. {Xml(_definition.Heading)}</summary>");
        Open($"public ref struct {_definition.Record} : IRecord<{_definition.Record}>");
        List<Field> fields = Fields();
        foreach ((string name, Node? node, ulong bit) in fields)
            Line($"private const ulong Bit{name} = 0x{bit:X16}; // {(node is null ? SpecialTitle(name) : node.Title)}");
        Line();
        Line("private Presence _announced;");
        Line("private int _announcement;");
        foreach ((string name, Node? node, _) in fields)
            Field(node, name);
        if (_definition.HasRandomFields)
            Line("private ulong _random;");
        Line();
        Line($"public static byte Category => {_definition.Category};");
        Line();
        Present();
        foreach (Field item in fields)
            Property(item, "I" + category + "/" + item.Name);
        Reading(fields);
        Writing(fields);
        Visiting(fields);
        for (int i = 0; i < _types.Count; i++)
        {
            Line();
            _types[i]();
        }

        Close();
    }

    /// <summary>
    /// The items of a record with the bit that marks each present. With one profile a bit stands where the field specification has it, so that one is the other; readings of other editions
    /// take places of extension bits; with several profiles an item's place is its number.
    /// </summary>
    private List<Field> Fields()
    {
        var fields = new List<Field>();
        bool single = _definition.Profiles.Count == 1;
        int extension = 0;
        foreach (Node item in _definition.Items)
        {
            int slot = single ? Array.IndexOf(_definition.Profiles[0].Slots, item.Name) : fields.Count;
            if (slot < 0)
                throw new FormatException($"{_definition.Path}:{item.Line}: item {item.Name} has no place in the profile");
            fields.Add(new Field(FieldName(item), item, Bit(slot)));
            foreach (Node alternative in item.Alternatives)
                fields.Add(new Field(FieldName(alternative), alternative, 1UL << 8 * extension++));
        }

        foreach (string special in new[] { "RE", "SP", "rfs" })
        {
            if (_definition.Profiles.Exists(p => p.Slots.Contains(special)))
                fields.Add(new Field(special == "rfs" ? "RFS" : special, special == "RE" ? _definition.Expansion : null, Bit(single ? Array.IndexOf(_definition.Profiles[0].Slots, special) : fields.Count)));
        }

        return single ? [.. fields.OrderByDescending(f => f.Bit)] : fields;
    }

    /// <summary>The bit that announces a field: its place in the announcing octets, seven fields in each, the first octet highest.</summary>
    private static ulong Bit(int slot) => 1UL << 63 - (slot / 7 * 8 + slot % 7);

    /// <summary>The bit that announces a subfield where no bit of the announcing octets tells whether another follows: all eight are places.</summary>
    private static ulong FixedBit(int slot) => 1UL << 63 - slot;

    private static string SpecialTitle(string name) => name switch { "RE" => "Reserved Expansion Field", "SP" => "Special Purpose Field", _ => "Random Field Sequencing" };

    private string FieldName(Node node) => node.Until == int.MaxValue ? node.Name : node.Name + "Until" + _definition.Editions[node.Until].Replace('.', '_');

    /// <summary>The place that keeps an item, or a part of a compound.</summary>
    private void Field(Node? node, string name)
    {
        string field = "_" + Lower(name);
        switch (node?.Shape)
        {
            case null or Shape.Repetitive: Line($"private ReadOnlySpan<byte> {field};"); break;
            case Shape.Element: Line($"private {Storage(node.Bits)} {field};"); break;
            case Shape.Compound: break;
            default: Line($"private {TypeName(node, name)} {field};"); break;
        }
    }

    private readonly Dictionary<Node, string> _typeNames = [];

    private string TypeName(Node node, string name)
    {
        if (!_typeNames.TryGetValue(node, out string? type))
            _typeNames[node] = type = (char.IsDigit(name[0]) ? "Item" : "") + name + (node.Shape == Shape.Repetitive ? "Entry" : char.IsDigit(name[0]) ? "" : "Field");
        return type;
    }

    private static string Member(string name) => char.IsDigit(name[0]) ? "I" + name : name;

    /// <summary>How callers reach an item: whether it is there, and its value.</summary>
    private void Property(Field place, string number, bool packs = false)
    {
        (string name, Node? node, _) = place;
        string field = "_" + Lower(name), member = Member(name);
        // Bits are asked for by halves: a processor has no test of 64 bits in one instruction.
        string present = "_announced." + (place.IsInSecondHalf ? "Second" : "First"), bit = place.IsInSecondHalf ? $"(uint)Bit{name}" : $"(uint)(Bit{name} >> 32)";
        // A record that is filled again and again has the bit already: asking is cheaper than a chain of stores to one place.
        string announce = !packs ? $"if (({present} & {bit}) == 0) {present} |= {bit};"
            : place.IsInSecondHalf ? $"if ((_present & (Bit{name} | Packed)) != Bit{name}) Announce(Bit{name});"
            : $"if (({present} & (uint)((Bit{name} | Packed) >> 32)) != {bit}) Announce(Bit{name});";
        string kept = packs && node is { IsFixed: true } ? "Kept" + name : field;
        string title = node is null ? SpecialTitle(name) : node.Title;
        Line($"/// <summary>Whether {number} is in the record.</summary>");
        if (node?.Shape == Shape.Compound)
        {
            Open($"public bool Has{name}");
            Line($"readonly get => ({present} & {bit}) != 0;");
            Open("set");
            // Subfields set before the item is announced stay; what an earlier record left behind does not.
            Open("if (!value)");
            Line($"{member}.Hide();");
            Line($"{present} &= ~{bit};");
            Close();
            Open($"else if (!Has{name})");
            Line($"{member}.Forget();");
            Line($"{present} |= {bit};");
            Close();
            Close();
            Close();
        }
        else
        {
            // What the struct held of an earlier record is not announced with the item.
            Line(packs
                ? $"public bool Has{name} {{ readonly get => ({present} & {bit}) != 0; set {{ if (value == Has{name}) return; Unpack(); {field} = default; {present} ^= {bit}; }} }}"
                : $"public bool Has{name} {{ readonly get => ({present} & {bit}) != 0; set {{ if (value != Has{name}) {field} = default; {present} = value ? {present} | {bit} : {present} & ~{bit}; }} }}");
        }

        Line();
        switch (node?.Shape)
        {
            case null:
                Line(name == "RFS"
                    ? $"/// <summary>{number} {Xml(title)}: its octets as they are sent, the number of fields first. Items in it are sent as they came, and in places of their own once it is taken out.</summary>"
                    : $"/// <summary>{number} {Xml(title)}: its octets as they are sent, without the length in front.</summary>");
                Line($"public ReadOnlySpan<byte> {member} {{ readonly get => Has{name} ? {field} : default; set {{ {announce} {field} = value; }} }}");
                break;
            case Shape.Element:
                // Other readings of a subfield share its place; those of a record's item have one of their own.
                foreach (Node reading in _definition.Items.Contains(node) ? [node] : node.Alternatives.Prepend(node))
                {
                    foreach ((string suffix, string type, string get, string set, string what) in Accessors(reading, kept, field, StorageBits(node.Bits), 0, node.Bits, node.Bits))
                    {
                        Line($"/// <summary>{number} {Xml(title)}{what}{(reading.Alternatives.Count > 0 || reading != node ? Since(reading) : "")}.</summary>");
                        Line($"public {type} {member}{suffix}{(reading == node ? "" : Variant(reading))} {{ readonly get => Has{name} ? {get} : default; set {{ {announce} {set} }} }}");
                    }
                }

                break;
            case Shape.Compound:
                string compound = TypeName(node, name);
                Line($"/// <summary>{number} {Xml(title)}: its subfields; sent only when <see cref=\"Has{name}\"/>.</summary>");
                Line($"public {compound} {member};");
                _types.Add(() => CompoundType(node, compound, number));
                break;
            case Shape.Repetitive:
                string entry = TypeName(node, name);
                Line($"/// <summary>{number} {Xml(title)}.</summary>");
                Line($"public Repetition<{entry}> {member} {{ readonly get => new(Has{name} ? {field} : default); set {{ {announce} {field} = value.Octets; }} }}");
                _types.Add(() => FixedType(node, entry, number + " " + Xml(title) + ", one entry", node));
                break;
            default:
                string item = TypeName(node, name);
                Line($"/// <summary>{number} {Xml(title)}.</summary>");
                Line($"public {item} {member} {{ readonly get => Has{name} ? {kept} : default; set {{ {announce} {field} = value; }} }}");
                if (node.Shape == Shape.Group)
                    _types.Add(() => FixedType(node, item, number + " " + Xml(title), null));
                else
                    _types.Add(() => ExtendedType(node, item, number + " " + Xml(title)));
                break;
        }

        Line();
    }

    private void Present()
    {
        Line("private ulong _present { readonly get => _announced.Bits; set => _announced.Bits = value; }");
        Line();
    }

    private string Since(Node node) => node.Since > 0 && node.Since < _definition.Editions.Count ? $"; since edition {_definition.Editions[node.Since]}" : node.Until < int.MaxValue ? $"; until edition {_definition.Editions[node.Until]}" : "";

    private string Variant(Node node) => node.Until < int.MaxValue ? "_until" + _definition.Editions[node.Until].Replace('.', '_') : "";

    private static string Safe(string name) => char.IsDigit(name[0]) ? "_" + name : name;

    private static string Lower(string name) => (char.IsDigit(name[0]) ? "i" : "") + name.ToLowerInvariant();

    private static string Within(string number) => number[(number.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static string Xml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private void Indented(Action action)
    {
        // An else must not take a condition of the element itself for its own.
        Line("{");
        _depth++;
        action();
        _depth--;
        Line("}");
    }

    private void Open(string line, string bracket = "{")
    {
        Line(line);
        Line(bracket);
        _depth++;
    }

    private void Close(string bracket = "}")
    {
        while (_text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n')
            _text.Length--;
        _depth--;
        Line(bracket);
    }

    private void Line(string line = "") => _text.Append(line.Length == 0 ? "" : new string(' ', 4 * _depth)).Append(line).Append('\n');
}

/// <summary>An item of a record or subfield of a compound: its name in the code, its node (null for the special fields) and the bit that announces it.</summary>
internal sealed record Field(string Name, Node? Node, ulong Bit)
{
    /// <summary>Whether the bit is in the lower half of the announcing bits.</summary>
    public bool IsInSecondHalf => Bit <= uint.MaxValue;
}
