using System.Globalization;
using System.Text;

namespace NorthAmericaSecurity.AsterixGenerator;

/// <summary>
/// Writes the C# of one definition: a struct that holds a record's items as the octets they are sent in, properties that scale them, and the reading, writing and visiting of all of it.
/// Fixed items are words of up to eight octets, right-aligned; extended items are left-aligned, so that an extent keeps its place however many follow.
/// </summary>
public sealed class Emitter
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

    // ---- the record

    private void Record()
    {
        string category = _definition.Category.ToString("000", CultureInfo.InvariantCulture);
        Line($"/// <summary>Category {category}, editions {string.Join(", ", _definition.Editions)}. {Xml(_definition.Heading)}</summary>");
        Open($"public ref struct {_definition.Record} : IRecord<{_definition.Record}>");
        List<(string Name, Node? Node, string Bit)> fields = Fields();
        foreach ((string name, Node? node, string bit) in fields)
            Line($"private const ulong Bit{name} = {bit}; // {(node is null ? SpecialTitle(name) : node.Title)}");
        Line();
        Line("private ulong _present;");
        Line("private int _announcement;");
        foreach ((string name, Node? node, _) in fields)
            Field(node, name);
        if (_definition.HasRandomFields)
            Line("private ulong _random;");
        Line();
        Line($"public static byte Category => {_definition.Category};");
        Line();
        foreach ((string name, Node? node, _) in fields)
            Property(node, name, "I" + category + "/" + name, "_present");
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
    private List<(string Name, Node? Node, string Bit)> Fields()
    {
        var fields = new List<(string, Node?, string)>();
        bool single = _definition.Profiles.Count == 1;
        int extension = 0;
        foreach (Node item in _definition.Items)
        {
            int slot = single ? Array.IndexOf(_definition.Profiles[0].Slots, item.Name) : fields.Count;
            if (slot < 0)
                throw new FormatException($"{_definition.Path}:{item.Line}: item {item.Name} has no place in the profile");
            fields.Add((FieldName(item), item, Bit(slot)));
            foreach (Node alternative in item.Alternatives)
                fields.Add((FieldName(alternative), alternative, "0x" + (1UL << 8 * extension++).ToString("X16", CultureInfo.InvariantCulture)));
        }

        foreach (string special in new[] { "RE", "SP", "rfs" })
        {
            if (_definition.Profiles.Exists(p => p.Slots.Contains(special)))
                fields.Add((special == "rfs" ? "RFS" : special, special == "RE" ? _definition.Expansion : null, Bit(single ? Array.IndexOf(_definition.Profiles[0].Slots, special) : fields.Count)));
        }

        return single ? [.. fields.OrderByDescending(f => ulong.Parse(f.Item3[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture))] : fields;
    }

    /// <summary>The bit that announces a field: its place in the announcing octets, seven fields in each, the first octet highest.</summary>
    private static string Bit(int slot) => "0x" + AnnouncingBit(slot).ToString("X16", CultureInfo.InvariantCulture);

    /// <summary>The bit that announces a subfield where no bit of the announcing octets tells whether another follows: all eight are places.</summary>
    private static string FixedBit(int slot) => "0x" + (1UL << 63 - slot).ToString("X16", CultureInfo.InvariantCulture);

    private static ulong AnnouncingBit(int slot) => 1UL << 63 - (slot / 7 * 8 + slot % 7);

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
    private void Property(Node? node, string name, string number, string present)
    {
        string field = "_" + Lower(name), member = Member(name), bit = "Bit" + name;
        // A record that is filled again and again has the bit already: asking is cheaper than a chain of stores to one place.
        string announce = $"if (({present} & {bit}) == 0) {present} |= {bit};";
        string title = node is null ? SpecialTitle(name) : node.Title;
        Line($"/// <summary>Whether {number} is in the record.</summary>");
        if (node?.Shape == Shape.Compound)
        {
            Open($"public bool Has{name}");
            Line($"readonly get => ({present} & {bit}) != 0;");
            Open("set");
            Line($"if (value == Has{name})");
            Line("    return;");
            // Subfields set before the item is announced stay; what an earlier record left behind does not.
            Line("if (value)");
            Line($"    {member}.Forget();");
            Line("else");
            Line($"    {member}.Hide();");
            Line($"{present} ^= {bit};");
            Close();
            Close();
        }
        else
        {
            // What the struct held of an earlier record is not announced with the item.
            Line($"public bool Has{name} {{ readonly get => ({present} & {bit}) != 0; set {{ if (value != Has{name}) {field} = default; {present} = value ? {present} | {bit} : {present} & ~{bit}; }} }}");
        }

        Line();
        switch (node?.Shape)
        {
            case null:
                Line(name == "RFS"
                    ? $"/// <summary>{number} {Xml(title)}: its octets as they are sent, the number of fields first. Items in it are sent as they came, and in places of their own once it is taken out.</summary>"
                    : $"/// <summary>{number} {Xml(title)}: its octets as they are sent, without the length in front.</summary>");
                Line($"public ReadOnlySpan<byte> {member} {{ readonly get => Has{name} ? {field} : default; set {{ {field} = value; {announce} }} }}");
                break;
            case Shape.Element:
                // Other readings of a subfield share its place; those of a record's item have one of their own.
                foreach (Node reading in _definition.Items.Contains(node) ? [node] : node.Alternatives.Prepend(node))
                {
                    foreach ((string suffix, string type, string get, string set, string what) in Accessors(reading, field, StorageBits(node.Bits), 0, node.Bits, node.Bits))
                    {
                        Line($"/// <summary>{number} {Xml(title)}{what}{(reading.Alternatives.Count > 0 || reading != node ? Since(reading) : "")}.</summary>");
                        Line($"public {type} {member}{suffix}{(reading == node ? "" : Variant(reading))} {{ readonly get => Has{name} ? {get} : default; set {{ {set} {announce} }} }}");
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
                Line($"public Repetition<{entry}> {member} {{ readonly get => new(Has{name} ? {field} : default); set {{ {field} = value.Octets; {announce} }} }}");
                _types.Add(() => FixedType(node, entry, number + " " + Xml(title) + ", one entry", node));
                break;
            default:
                string item = TypeName(node, name);
                Line($"/// <summary>{number} {Xml(title)}.</summary>");
                Line($"public {item} {member} {{ readonly get => Has{name} ? {field} : default; set {{ {field} = value; {announce} }} }}");
                if (node.Shape == Shape.Group)
                    _types.Add(() => FixedType(node, item, number + " " + Xml(title), null));
                else
                    _types.Add(() => ExtendedType(node, item, number + " " + Xml(title)));
                break;
        }

        Line();
    }

    // ---- reading

    private void Reading(List<(string Name, Node? Node, string Bit)> fields)
    {
        Line("/// <inheritdoc/>");
        Open($"public static bool TryRead(ReadOnlySpan<byte> bytes, int edition, ref {_definition.Record} record, out int length, out RecordFault fault)");
        Line("fault = default;");
        Line("length = (int)record.Read<Trusted>(bytes, edition, ref fault);");
        Line("return length >= 0;");
        Close();
        Line();
        Open("private nint Read<TBounds>(ReadOnlySpan<byte> bytes, int edition, ref RecordFault fault) where TBounds : struct, IBounds");
        Line("ref byte b = ref MemoryMarshal.GetReference(bytes);");
        Line("nint end = bytes.Length;");
        Line("nint at = Octets.ReadAnnouncement(ref b, 0, end, out ulong fspec);");
        Line("if (at < 0)");
        Line("    return fault.Set(at == Octets.Torn ? RecordFaultKind.FieldSpecificationTorn : RecordFaultKind.FieldSpecificationTooLong, 0, \"FSPEC\");");
        Line("_announcement = (int)at;");
        if (_definition.Profiles.Count == 1)
        {
            SingleProfileReading(fields);
        }
        else
        {
            // Which profile holds stands in the second item, whose place both share.
            Line("nint type = at + ((fspec & 0x8000000000000000) != 0 ? 2 : 0);");
            Line("bool track = (fspec & 0x4000000000000000) != 0 && type < end && (Octets.U8(ref b, type) & 0x80) != 0;");
            Line("_present = 0;");
            ClearCompounds(fields);
            Line("_random = 0;");
            Open("while (fspec != 0)");
            Line("int frn = Octets.FirstFieldReference(fspec);");
            Line("fspec &= ulong.MaxValue >> BitOperations.LeadingZeroCount(fspec) + 1;");
            Line("at = track ? ReadTrack(frn, bytes, at, ref fault) : ReadPlot(frn, bytes, at, ref fault);");
            Line("if (at < 0)");
            Line("    return at;");
            Close();
            Line();
            Line("return at;");
        }

        Close();
        Line();
        if (_definition.HasRandomFields)
        {
            foreach ((string profile, string[] slots) in _definition.Profiles)
                FieldByField(fields, profile, slots);
        }
    }

    private void ClearCompounds(List<(string Name, Node? Node, string Bit)> fields)
    {
        foreach ((string name, Node? node, _) in fields)
        {
            if (node?.Shape == Shape.Compound)
                Line($"{Member(name)}.Hide();");
        }
    }

    private void SingleProfileReading(List<(string Name, Node? Node, string Bit)> fields)
    {
        List<string> assigned = [];
        for (int edition = 0; edition < _definition.Editions.Count; edition++)
        {
            ulong bits = 0;
            for (int slot = 0; slot < _definition.Profiles[0].Slots.Length; slot++)
            {
                string name = _definition.Profiles[0].Slots[slot];
                if (name != "-" && (_definition.Items.Find(i => i.Name == name) is not { } item || item.Alternatives.Prepend(item).Any(i => i.Since <= edition && edition <= i.Until)))
                    bits |= AnnouncingBit(slot);
            }

            assigned.Add("0x" + bits.ToString("X16", CultureInfo.InvariantCulture));
        }

        if (assigned.Distinct().Count() == 1)
            Line($"const ulong Assigned = {assigned[0]};");
        else
            Line($"ulong Assigned = edition switch {{ {string.Join(", ", assigned.Select((a, i) => $"{(i == assigned.Count - 1 ? "_" : i.ToString(CultureInfo.InvariantCulture))} => {a}"))} }};");
        Line("if ((fspec & ~Assigned) != 0)");
        Line("    return fault.Set(RecordFaultKind.ItemNotAssigned, 0, Octets.FieldReference(fspec & ~Assigned));");
        Line("_present = fspec;");
        ClearCompounds(fields);
        if (_definition.HasRandomFields)
        {
            Line("_random = 0;");
            Open("while (fspec != 0)");
            Line("int frn = Octets.FirstFieldReference(fspec);");
            Line("fspec &= ulong.MaxValue >> BitOperations.LeadingZeroCount(fspec) + 1;");
            Line("at = ReadField(frn, bytes, at, ref fault);");
            Line("if (at < 0)");
            Line("    return at;");
            Close();
            Line();
            Line("return at;");
            return;
        }

        Need("fspec", [.. fields.Where(f => f.Node?.Until is null or int.MaxValue)], "bytes, edition, ref fault");
        foreach ((string name, Node? node, _) in fields)
        {
            if (node?.Until < int.MaxValue)
                continue;
            Open($"if ({Test("fspec", name, fields)})");
            if (node?.Alternatives.Count > 0)
            {
                // Each reading has a length of its own: compared where it is read.
                Node alternative = node.Alternatives[0];
                Line($"nint start{name} = at;");
                Open($"if (edition <= {alternative.Until})");
                Line($"_present ^= Bit{name} | Bit{FieldName(alternative)};");
                ReadingOf(alternative, FieldName(alternative), name, check: true);
                Close();
                Open("else");
                ReadingOf(node, name, name, check: true);
                Close();
                Line();
                Account(node, name);
            }
            else
            {
                ReadingOf(node, name, name);
            }

            Close();
            Line();
        }

        Line("return at;");
    }

    /// <summary>
    /// The one comparison of a record's length: the octets that its announced items have at least. An item of variable length is compared again with what it has beyond its least. When either
    /// fails the record is read once more with a comparison before each item, which finds the one that is torn.
    /// </summary>
    private void Need(string bits, List<(string Name, Node? Node, string Bit)> fields, string arguments)
    {
        var masks = new ulong[7];
        foreach ((_, Node? node, string bit) in fields)
        {
            int least = Least(node);
            for (int i = 0; i < masks.Length; i++)
            {
                if ((least >> i & 1) != 0)
                    masks[i] |= ulong.Parse(bit[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            }
        }

        string need = string.Join(" + ", masks.Select((mask, i) => (mask, i)).Where(m => m.mask != 0).Select(m => $"{(m.i == 0 ? "" : (1 << m.i) + " * ")}BitOperations.PopCount({bits} & 0x{m.mask:X16})"));
        Line($"nint spare = end - at - ({need});");
        Line("if (!TBounds.AreChecked && spare < 0)");
        Line($"    return Read<Checked>({arguments});");
        Line($"uint first = (uint)({bits} >> 32){(fields.Exists(f => IsSecond(f.Bit)) ? $", second = (uint){bits}" : "")};");
        _again = $"Read<Checked>({arguments})";
    }

    private string _again = "";

    private void Halves(List<(string Name, Node? Node, string Bit)> fields, string present = "_present")
        => Line($"uint first = (uint)({present} >> 32){(fields.Exists(f => IsSecond(f.Bit)) ? $", second = (uint){present}" : "")};");

    /// <summary>The fewest octets an item can have.</summary>
    private static int Least(Node? node) => node is { Alternatives.Count: > 0 } ? Math.Min(LeastOf(node), LeastOf(node.Alternatives[0])) : LeastOf(node);

    private static int LeastOf(Node? node) => node is { IsFixed: true } ? node.FixedBits / 8 : node is { Shape: Shape.Repetitive, Chained: true } ? EntryOctets(node) : 1;

    private static bool IsSecond(string bit) => ulong.Parse(bit[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture) <= uint.MaxValue;

    /// <summary>Whether an item is announced, asked of the half of the bits that has it: one instruction.</summary>
    private static string Test(string bits, string name, List<(string Name, Node? Node, string Bit)> fields)
        => bits.Length == 0 ? $"(_present & Bit{name}) != 0" : IsSecond(fields.Find(f => f.Name == name).Bit) ? $"(second & (uint)Bit{name}) != 0" : $"(first & (uint)(Bit{name} >> 32)) != 0";

    private void FieldByField(List<(string Name, Node? Node, string Bit)> fields, string profile, string[] slots)
    {
        string method = "Read" + (profile.Length == 0 ? "Field" : char.ToUpperInvariant(profile[0]) + profile[1..]);
        Open($"private nint {method}(int frn, ReadOnlySpan<byte> bytes, nint at, ref RecordFault fault)");
        Line("ref byte b = ref MemoryMarshal.GetReference(bytes);");
        Line("nint end = bytes.Length;");
        Open("switch (frn)");
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] == "-")
                continue;
            Line($"case {slot + 1}:");
            _depth++;
            if (slots[slot] == "rfs")
            {
                Line("if (at >= end)");
                Line("    return fault.Set(RecordFaultKind.ItemTorn, at, \"RFS\");");
                Line("ulong before = _present;");
                Line("nint start = at, count = (nint)Octets.U8(ref b, at++);");
                Open("for (int i = 0; i < count; i++)");
                Line("if (at >= end)");
                Line("    return fault.Set(RecordFaultKind.ItemTorn, at, \"RFS\");");
                Line("int field = (int)Octets.U8(ref b, at++);");
                Line($"if (field == {slot + 1})");
                Line("    return fault.Set(RecordFaultKind.ItemNotAssigned, at - 1, \"RFS\");");
                Line($"at = {method}(field, bytes, at, ref fault);");
                Line("if (at < 0)");
                Line("    return at;");
                Close();
                Line();
                Line("_random = _present & ~before;");
                Line("_present |= BitRFS;");
                Line("_rfs = bytes[(int)start..(int)at];");
                Line("return at;");
            }
            else
            {
                (string name, Node? node, _) = fields.Find(f => f.Name == slots[slot]);
                Line($"_present |= Bit{name};");
                ReadingOf(node, name, name, true);
                Line("return at;");
            }

            _depth--;
        }

        Line("default:");
        Line("    return fault.Set(RecordFaultKind.ItemNotAssigned, at, Octets.FieldReference(frn));");
        Close();
        Close();
        Line();
    }

    /// <summary>Reads one item or subfield at <c>at</c> and moves <c>at</c> behind it.</summary>
    private void ReadingOf(Node? node, string name, string item, bool check = false)
    {
        string field = "_" + Lower(name);
        bool variable = !check && node is not { IsFixed: true };
        if (variable)
            Line($"nint start{name} = at;");
        switch (node?.Shape)
        {
            case null:
                Line("if (at >= end)");
                Line($"    return fault.Set(RecordFaultKind.ItemTorn, at, \"{item}\");");
                Line("int length" + name + " = (int)Octets.U8(ref b, at);");
                Line($"if (length{name} == 0 || end - at < length{name})");
                Line($"    return fault.Set(length{name} == 0 ? RecordFaultKind.LengthZero : RecordFaultKind.ItemTorn, at, \"{item}\");");
                Line($"{field} = bytes.Slice((int)at + 1, length{name} - 1);");
                Line($"at += length{name};");
                break;
            case Shape.Element:
                Torn(node.Bits / 8, item, check);
                Line($"{field} = Octets.U{node.Bits}(ref b, at);");
                Line($"at += {node.Bits / 8};");
                break;
            case Shape.Group:
                Torn(node.FixedBits / 8, item, check);
                ReadWords(node, field, "at");
                Line($"at += {node.FixedBits / 8};");
                break;
            case Shape.Extended:
                string wide = IsWide(node) ? "128" : "";
                Line($"nint end{name} = Octets.ReadExtended{wide}(ref b, at, end, {TypeName(node, name)}.Ends, {TypeName(node, name)}.Stops, out {field}.W0);");
                Line($"if (end{name} < 0)");
                Line($"    return fault.Set(end{name} == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.ExtensionTooLong, at, \"{item}\");");
                Line($"at = end{name};");
                break;
            case Shape.Compound:
                if (name == "RE")
                {
                    Line("if (at >= end)");
                    Line("    return fault.Set(RecordFaultKind.ItemTorn, at, \"RE\");");
                    Line("int lengthRE = (int)Octets.U8(ref b, at);");
                    Line("if (lengthRE == 0 || end - at < lengthRE)");
                    Line("    return fault.Set(lengthRE == 0 ? RecordFaultKind.LengthZero : RecordFaultKind.ItemTorn, at, \"RE\");");
                    Line("RE.ReadExpansion(bytes.Slice((int)at + 1, lengthRE - 1));");
                    Line("at += lengthRE;");
                }
                else
                {
                    Line($"at = {Member(name)}.Read<{(check ? "Checked" : "TBounds")}>(bytes, at, ref fault);");
                    Line("if (at < 0)");
                    Line("    return at;");
                }

                break;
            case Shape.Repetitive:
                if (node.Chained)
                {
                    Line($"nint end{name} = Octets.EndOfChain(ref b, at, end, {EntryOctets(node)});");
                    Line($"if (end{name} < 0)");
                    Line($"    return fault.Set(RecordFaultKind.ItemTorn, at, \"{item}\");");
                    Line($"{field} = bytes[(int)at..(int)end{name}];");
                    Line($"at = end{name};");
                }
                else
                {
                    Line("if (at >= end)");
                    Line($"    return fault.Set(RecordFaultKind.ItemTorn, at, \"{item}\");");
                    Line($"int octets{name} = {EntryOctets(node)} * (int)Octets.U8(ref b, at);");
                    Line($"if (end - at <= octets{name})");
                    Line($"    return fault.Set(RecordFaultKind.ItemTorn, at, \"{item}\");");
                    Line($"{field} = bytes.Slice((int)at + 1, octets{name});");
                    Line($"at += 1 + octets{name};");
                }

                break;
        }

        if (variable)
            Account(node, name);
    }

    /// <summary>Takes what an item has beyond its least from the octets to spare.</summary>
    private void Account(Node? node, string name)
    {
        Line($"spare -= at - start{name} - {Least(node)};");
        Line("if (!TBounds.AreChecked && spare < 0)");
        Line($"    return {_again};");
    }

    private void Torn(int octets, string item, bool check)
    {
        Line($"if ({(check ? "" : "TBounds.AreChecked && ")}end - at < {octets})");
        Line($"    return fault.Set(RecordFaultKind.ItemTorn, at, \"{item}\");");
    }

    private void ReadWords(Node group, string target, string at)
    {
        int offset = 0;
        List<int> words = Words(group);
        for (int i = 0; i < words.Count; i++)
        {
            Line($"{target}.W{i} = Octets.U{words[i]}(ref b, {at}{(offset == 0 ? "" : " + " + offset)});");
            offset += words[i] / 8;
        }
    }

    // ---- writing

    private void Writing(List<(string Name, Node? Node, string Bit)> fields)
    {
        Line("/// <inheritdoc/>");
        int fixedOctets = 9 + 8 + fields.Sum(f => Maximum(f.Node));
        string variable = string.Concat(fields.Select(f => VariableLength(f.Node, f.Name)));
        Line($"public readonly int MaximumLength => {fixedOctets}{variable};");
        Line();
        Line("/// <inheritdoc/>");
        Open("public readonly int Write(Span<byte> destination)");
        Line("if (destination.Length < MaximumLength)");
        Line($"    throw new ArgumentException($\"{{destination.Length}} octets are too few for a record of up to {{MaximumLength}}\", nameof(destination));");
        Line("ref byte b = ref MemoryMarshal.GetReference(destination);");
        if (_definition.Profiles.Count == 1)
        {
            Line("ulong present = " + (_definition.HasRandomFields ? "HasRFS ? _present & ~_random : _present;" : "_present;"));
            foreach (Node alternative in _definition.Items.SelectMany(i => i.Alternatives))
            {
                string bit = "Bit" + FieldName(alternative);
                Line($"if ((present & {bit}) != 0)");
                Line($"    present = present & ~{bit} | Bit{alternative.Name};");
            }

            Line("nint at = Octets.WriteAnnouncement(ref b, 0, present, _announcement);");
            Profile(fields, [.. fields.Where(f => f.Node?.Until is null or int.MaxValue).Select(f => f.Name)]);
            Line("return (int)at;");
        }
        else
        {
            // An item in the random field sequence is none that the field specification announces: the descriptor there does not choose the profile.
            Line("ulong present = HasRFS ? _present & ~_random : _present, fspec = 0;");
            Line("nint at;");
            bool first = true;
            foreach ((string profile, string[] slots) in _definition.Profiles.AsEnumerable().Reverse())
            {
                Open(first ? "if ((present & Bit020) != 0 && I020.TYP)" : "else");
                for (int slot = 0; slot < slots.Length; slot++)
                {
                    if (slots[slot] == "-")
                        continue;
                    Line($"if ((present & Bit{(slots[slot] == "rfs" ? "RFS" : slots[slot])}) != 0)");
                    Line($"    fspec |= {Bit(slot)};");
                }

                Line("at = Octets.WriteAnnouncement(ref b, 0, fspec, _announcement);");
                Profile(fields, [.. slots.Where(s => s != "-").Select(s => s == "rfs" ? "RFS" : s)]);
                Close();
                Line();
                first = false;
            }

            Line("return (int)at;");
        }

        Close();
        Line();
    }

    private void Profile(List<(string Name, Node? Node, string Bit)> fields, string[] names)
    {
        Halves(fields, "present");
        foreach (string name in names)
        {
            (_, Node? node, _) = fields.Find(f => f.Name == name);
            Open($"if ({Test("present", name, fields)})");
            if (node?.Alternatives.Count > 0)
            {
                Node alternative = node.Alternatives[0];
                Open($"if (Has{FieldName(alternative)})");
                WritingOf(alternative, FieldName(alternative));
                Close();
                Open("else");
                WritingOf(node, name);
                Close();
            }
            else
            {
                WritingOf(node, name);
            }

            Close();
            Line();
        }
    }

    private int Maximum(Node? node) => node?.Shape switch
    {
        null => 1,
        Shape.Element or Shape.Group => node.FixedBits / 8,
        Shape.Extended => IsWide(node) ? 16 : 8,
        Shape.Compound when !IsVariable(node) => 9 + node.Children.Where(c => c.Shape != Shape.Gap).Sum(Maximum),
        Shape.Compound or Shape.Repetitive => 1,
        _ => 0,
    };

    /// <summary>Whether an item's length has no bound that is known beforehand.</summary>
    private static bool IsVariable(Node node) => node.Shape == Shape.Repetitive || node.Name == "RE" || node.Shape == Shape.Compound && node.Children.Exists(IsVariable);

    private string VariableLength(Node? node, string name) => node?.Shape switch
    {
        null or Shape.Repetitive => $" + (Has{name} ? _{Lower(name)}.Length : 0)",
        Shape.Compound when IsVariable(node) => $" + (Has{name} ? {Member(name)}.MaximumLength : 0)",
        _ => "",
    };

    private void WritingOf(Node? node, string name)
    {
        string field = "_" + Lower(name);
        switch (node?.Shape)
        {
            case null when name == "RFS":
                Line($"at = Octets.WriteSome(ref b, at, {field});");
                break;
            case null:
                Line($"at = Octets.WriteExplicit(ref b, at, {field});");
                break;
            case Shape.Element:
                Line($"Octets.Put{node.Bits}(ref b, at, {field});");
                Line($"at += {node.Bits / 8};");
                break;
            case Shape.Group:
                WriteWords(node, field + ".");
                Line($"at += {node.FixedBits / 8};");
                break;
            case Shape.Extended:
                Line($"at = Octets.WriteExtended(ref b, at, {field}.W0, {field}.OctetCount);");
                break;
            case Shape.Compound:
                Line(name == "RE" ? "at = RE.WriteExpansion(ref b, at);" : $"at = {Member(name)}.Write(ref b, at);");
                break;
            case Shape.Repetitive when node.Chained:
                Line($"at = Octets.WriteSome(ref b, at, {field});");
                break;
            case Shape.Repetitive:
                Line($"Octets.Put8(ref b, at, (uint){field}.Length / {EntryOctets(node)});");
                Line($"at = Octets.WriteSpan(ref b, at + 1, {field});");
                break;
        }
    }

    private void WriteWords(Node group, string source)
    {
        int offset = 0;
        List<int> words = Words(group);
        for (int i = 0; i < words.Count; i++)
        {
            Line($"Octets.Put{words[i]}(ref b, at{(offset == 0 ? "" : " + " + offset)}, {source}W{i});");
            offset += words[i] / 8;
        }
    }

    // ---- visiting

    private void Visiting(List<(string Name, Node? Node, string Bit)> fields)
    {
        Line("/// <inheritdoc/>");
        Open("public readonly void Accept<TVisitor>(ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct");
        Halves(fields);
        foreach ((string name, Node? node, _) in fields)
        {
            if (name == "RFS" || node?.Until < int.MaxValue)
                continue;
            Visited(name, node);
            // The reading of other editions stands in the same place of the field specification.
            foreach (Node alternative in node?.Alternatives ?? [])
                Visited(FieldName(alternative), alternative);
        }

        _text.Length -= Environment.NewLine.Length;
        Close();

        void Visited(string name, Node? node)
        {
            Open($"if ({Test("present", name, fields)})");
            VisitingOf(node, name, "\"" + (node is null ? name : node.Name) + "\"");
            Close();
            Line();
        }
    }

    private void VisitingOf(Node? node, string name, string label)
    {
        string field = "_" + Lower(name);
        switch (node?.Shape)
        {
            case null:
                Line($"visitor.BeginGroup({label});");
                Line($"visitor.Octets(\"_hex\", {field});");
                Line("visitor.EndGroup();");
                break;
            case Shape.Element:
                Visit(node, field, StorageBits(node.Bits), 0, node.Bits, label, "");
                break;
            case Shape.Repetitive:
                Line($"visitor.BeginList({label});");
                Line($"foreach ({TypeName(node, name)} entry in {Member(name)})");
                Line("    entry.Accept(\"\", ref visitor, edition);");
                Line("visitor.EndList();");
                break;
            case Shape.Compound:
                Line($"{Member(name)}.Accept({label}, ref visitor, edition);");
                break;
            default:
                Line($"{field}.Accept({label}, ref visitor, edition);");
                break;
        }
    }

    private string Label(Node node)
    {
        string label = $"\"{node.Name}\"";
        foreach ((string former, int until) in node.FormerNames)
            label = $"edition <= {until} ? \"{former}\" : {label}";
        // The oldest name is asked for first: nested conditions read from the newest inwards.
        return node.FormerNames.Count > 1 ? $"edition <= {node.FormerNames[^1].Until} ? \"{node.FormerNames[^1].Name}\" : edition <= {node.FormerNames[0].Until} ? \"{node.FormerNames[0].Name}\" : \"{node.Name}\"" : label;
    }

    /// <summary>Gives one element to the visitor as the edition reads it: where that has none, its bits are spare.</summary>
    private void VisitByEdition(Node node, string word, int wordBits, int shift, int top, string label, string keyWord)
    {
        if (node.Since == 0 && node.Alternatives.Count == 0)
        {
            Visit(node, word, wordBits, shift, top, label, keyWord);
            return;
        }

        Line($"if (edition >= {node.Since})");
        Indented(() => Visit(node, word, wordBits, shift, top, label, keyWord));
        Line("else");
        if (node.Alternatives.Count > 0)
            Indented(() => Visit(node.Alternatives[0], word, wordBits, shift, top, Label(node.Alternatives[0]), keyWord));
        else
            Indented(() => Line($"visitor.Spare({Raw(word, wordBits, shift, node.Bits, top)});"));
    }

    /// <summary>Gives one element to the visitor.</summary>
    private void Visit(Node node, string word, int wordBits, int shift, int top, string label, string keyWord)
    {
        string raw = Raw(word, wordBits, shift, node.Bits, top);
        switch (node.Content)
        {
            case Content.Code: Line($"visitor.Code({label}, {raw});"); break;
            case Content.Integer: Line($"visitor.Integer({label}, {SignedRaw(word, wordBits, shift, node.Bits)});"); break;
            case Content.Quantity: Line($"visitor.Quantity({label}, {Scaled(node.Scale!, word, wordBits, shift, node.Bits, top)}, \"{node.Scale!.Unit}\");"); break;
            case Content.Octal: Line($"visitor.Octal({label}, (uint){Paren(raw)}, {node.Bits / 3});"); break;
            case Content.Icao: Line($"visitor.Characters({label}, new IcaoText({raw}));"); break;
            case Content.Ascii: Line($"visitor.Characters({label}, new AsciiText({raw}, {node.Bits / 8}));"); break;
            case Content.Register:
                // The address stands in the octet behind the 56 bits, except where the item is of one register only.
                string data = node.Bits == 64 ? $"{word} >> 8" : raw;
                string address = node.RegisterAddress >= 0 ? $"0x{node.RegisterAddress:X2}" : $"(byte){word}";
                Line($"visitor.Code({label}, {raw});");
                Line($"visitor.Register({address}, {data});");
                break;
            case Content.Case:
                for (int i = 0; i < node.Cases.Count; i++)
                {
                    (int value, Scale scale) = node.Cases[i];
                    Line($"{(i == 0 ? "" : "else ")}if ({keyWord} == {value})");
                    Line($"    visitor.Quantity({label}, {Scaled(scale, word, wordBits, shift, node.Bits, top)}, \"{scale.Unit}\");");
                }

                break;
        }
    }

    // ---- types of items

    /// <summary>A row of elements of fixed length: a group, or an entry of a repetition.</summary>
    private void FixedType(Node node, string type, string title, Node? repetition)
    {
        List<int> words = repetition is null ? Words(node) : EntryWords(repetition);
        int octets = words.Sum() / 8;
        string octetsText = octets == 1 ? "1 octet" : octets + " octets";
        Line($"/// <summary>{title}; {octetsText}.</summary>");
        Open($"public struct {type}{(repetition is null ? "" : $" : IEntry<{type}>")}");
        for (int i = 0; i < words.Count; i++)
            Line($"internal {Storage(words[i])} W{i};");
        if (words.Count == 1)
        {
            Line();
            Line($"internal {type}({Storage(words[0])} octets) => W0 = octets;");
        }

        Line();
        bool bare = repetition is not null && IsBareEntry(repetition);
        foreach (Placed e in Places(repetition ?? node, words, bare))
        {
            string name = bare ? "Value" : e.Name;
            foreach ((string suffix, string accessorType, string get, string set, string what) in Accessors(e.Node, "W" + e.Word, StorageBits(words[e.Word]), e.Shift, e.Node.Bits, words[e.Word]))
            {
                Line($"/// <summary>{Xml(e.Node.Title.Length > 0 ? e.Node.Title : name)}{what}{Since(e.Node)}.</summary>");
                Line($"public {accessorType} {Safe(name)}{suffix}{Variant(e.Node)} {{ readonly get => {get}; set => {set.TrimEnd(';')}; }}");
            }
        }

        if (repetition is not null)
        {
            Line();
            Line($"static int IEntry<{type}>.OctetCount => {octets};");
            Line($"static bool IEntry<{type}>.IsChained => {(repetition.Chained ? "true" : "false")};");
            Line();
            Open($"static {type} IEntry<{type}>.Read(ref byte b, nint at)");
            Line($"{type} entry = default;");
            int offset = 0;
            for (int i = 0; i < words.Count; i++)
            {
                Line($"entry.W{i} = Octets.U{words[i]}(ref b, at{(offset == 0 ? "" : " + " + offset)});");
                offset += words[i] / 8;
            }

            Line("return entry;");
            Close();
            Line();
            Open($"readonly void IEntry<{type}>.Write(ref byte b, nint at)");
            offset = 0;
            for (int i = 0; i < words.Count; i++)
            {
                Line($"Octets.Put{words[i]}(ref b, at{(offset == 0 ? "" : " + " + offset)}, W{i});");
                offset += words[i] / 8;
            }

            Close();
        }

        Line();
        Open("internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct");
        if (bare)
        {
            Placed only = Places(repetition!, words, true).First();
            Visit(only.Node, "W0", StorageBits(words[0]), only.Shift, words[0], "name", "");
        }
        else
        {
            Line("visitor.BeginGroup(name);");
            VisitChildren((repetition ?? node).Children, words, 0);
            Line("visitor.EndGroup();");
        }

        Close();
        Close();
    }

    /// <summary>Visits elements in a row; <paramref name="position"/> is the bit at which they start, counted from the first bit of the words.</summary>
    private void VisitChildren(List<Node> children, List<int> words, int position, bool left = false)
    {
        foreach (Node child in children)
        {
            int bits = child.FixedBits;
            switch (child.Shape)
            {
                case Shape.Extension: break;
                case Shape.Group:
                    Line($"visitor.BeginGroup(\"{child.Name}\");");
                    VisitChildren(child.Children, words, position, left);
                    Line("visitor.EndGroup();");
                    break;
                case Shape.Spare:
                    (int word, int shift) = Place(words, position, bits, left);
                    Line($"visitor.Spare({Raw("W" + word, left ? words[0] : StorageBits(words[word]), shift, bits, words[word])});");
                    break;
                default:
                    (int w, int s) = Place(words, position, bits, left);
                    int wordBits = left ? words[0] : StorageBits(words[w]);
                    string key = "";
                    if (child.Content == Content.Case)
                    {
                        int keyPosition = position - bits;
                        Node keyNode = children[children.IndexOf(child) - 1];
                        keyPosition = position - keyNode.Bits;
                        key = Raw("W" + w, wordBits, Place(words, keyPosition, keyNode.Bits, left).Shift, keyNode.Bits, words[w]);
                        key = $"({key})";
                    }

                    VisitByEdition(child, "W" + w, wordBits, s, words[w], Label(child), key);
                    break;
            }

            position += bits;
        }
    }

    private static (int Word, int Shift) Place(List<int> words, int position, int bits, bool left)
    {
        int word = 0;
        while (position >= words[word])
            position -= words[word++];
        if (position + bits > words[word])
            throw new InvalidOperationException("an element spans two words");
        return (word, words[word] - position - bits);
    }

    private void ExtendedType(Node node, string type, string title)
    {
        bool wide = IsWide(node);
        string storage = wide ? "UInt128" : "ulong";
        int width = wide ? 128 : 64;
        (List<List<Node>> extents, List<int> starts, List<int> ends, bool open) = Extents(node);
        Line($"/// <summary>{title}; {starts.Count} extents, in {ends[^1]} octets.</summary>");
        Open($"public struct {type}");
        Line("/// <summary>The octets, the first in the highest place, with the bits that tell whether another extent follows.</summary>");
        Line($"internal {storage} W0;");
        Line();
        Line("/// <summary>The places of the extension bits.</summary>");
        Line($"internal static {storage} Ends => {Mask(Enumerable.Range(1, width / 8).Where(o => ends.Contains(o) || o > ends[^1]), width)};");
        Line();
        Line("/// <summary>The places at which the item ends whatever the bit there says.</summary>");
        Line($"internal static {storage} Stops => {Mask(open ? [] : [ends[^1]], width)};");
        Line();
        Line($"internal {type}({storage} octets) => W0 = octets;");
        Line();
        Line("/// <summary>Octets that are sent.</summary>");
        Line($"public readonly int OctetCount => Math.Min(1 + ({(wide ? "(int)UInt128" : "BitOperations")}.LeadingZeroCount((~W0 | Stops) & Ends) >> 3), {width / 8});");
        Line();
        for (int i = 0; i < extents.Count; i++)
        {
            string before = Mask(ends.Take(i), width);
            int position = starts[i] * 8;
            foreach (Placed e in Flatten(extents[i], position, ""))
            {
                int shift = width - e.Shift - e.Node.FixedBits;
                foreach ((string suffix, string accessorType, string get, string set, string what) in Accessors(e.Node, "W0", width, shift, e.Node.Bits, width))
                {
                    string announce = i == 0 ? set.TrimEnd(';') : set.TrimEnd(';') + " | " + before;
                    Line($"/// <summary>{Xml(e.Node.Title.Length > 0 ? e.Node.Title : e.Name)}{what}{Since(e.Node)}; extent {i + 1}.</summary>");
                    Line($"public {accessorType} {Safe(e.Name)}{suffix}{Variant(e.Node)} {{ readonly get => {get}; set => {announce}; }}");
                }
            }
        }

        Line();
        Open("internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct");
        Line("visitor.BeginGroup(name);");
        if (extents.Count > 1)
            Line("int octets = OctetCount;");
        for (int i = 0; i < extents.Count; i++)
        {
            int since = extents[i].Find(n => n.Shape == Shape.Extension)?.Since ?? 0;
            if (i > 0)
                Open($"if (octets > {starts[i]}{(since > 0 ? $" && edition >= {since}" : "")})");
            VisitChildren(extents[i], [width], starts[i] * 8, left: true);
            if (i > 0)
                Close();
        }

        if (open)
        {
            // Octets behind the last extent of the edition are given as they are.
            var known = new List<(int Since, int Octets)>();
            for (int i = 0; i < extents.Count; i++)
                known.Add((extents[i].Find(n => n.Shape == Shape.Extension)?.Since ?? 0, ends[i]));
            string expression = known.GroupBy(k => k.Since).OrderBy(g => g.Key).Aggregate("", (text, g) => g.Key == 0 ? g.Last().Octets.ToString(CultureInfo.InvariantCulture) : $"edition >= {g.Key} ? {g.Last().Octets} : {text}");
            Line($"int known = {expression};");
            Line($"if ({(extents.Count > 1 ? "octets" : "OctetCount")} > known)");
            Line($"    Octets.VisitExtension(ref visitor, W0, known, {(extents.Count > 1 ? "octets" : "OctetCount")});");
        }

        Line("visitor.EndGroup();");
        Close();
        Close();
    }

    private void CompoundType(Node node, string type, string number)
    {
        bool isExpansion = node.Name == "RE";
        List<(string Name, Node Node, string Bit)> subfields = [];
        for (int i = 0; i < node.Children.Count; i++)
        {
            if (node.Children[i].Shape != Shape.Gap)
                subfields.Add((node.Children[i].Name, node.Children[i], node.FixedAnnouncement > 0 ? FixedBit(i) : Bit(i)));
        }

        string saved = type;
        Line($"/// <summary>{number} {Xml(node.Title)}: {subfields.Count} subfields.</summary>");
        Open($"public ref struct {type}");
        List<(string Name, Node? Node, string Bit)> fields = [.. subfields.Select(s => (s.Name, (Node?)s.Node, s.Bit))];
        foreach ((string name, Node child, string bit) in subfields)
            Line($"private const ulong Bit{name} = {bit}; // {(child.Title.Length > 0 ? child.Title : name)}");
        Line($"private const ulong Assigned = 0x{subfields.Aggregate(0UL, (a, s) => a | ulong.Parse(s.Bit[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)):X16};");
        Line();
        Line("private ulong _present;");
        if (node.FixedAnnouncement == 0)
            Line("private int _announcement;");
        if (isExpansion)
        {
            Line("private ReadOnlySpan<byte> _octets;");
            Line("private int _read;");
        }

        foreach ((string name, Node child, _) in subfields)
        {
            _typeNames[child] = saved.Replace("Field", "", StringComparison.Ordinal) + name + (child.Shape == Shape.Repetitive ? "Entry" : "Field");
            Field(child, name);
        }

        Line();
        foreach ((string name, Node child, _) in subfields)
            Property(child, name, number + "/" + name, "_present");
        Line("/// <summary>Makes every subfield absent.</summary>");
        Line("internal void Hide() => _present = 0;");
        Line();
        Line("/// <summary>Forgets how an earlier record announced the subfields.</summary>");
        Open("internal void Forget()");
        if (node.FixedAnnouncement == 0)
            Line("_announcement = 0;");
        if (isExpansion)
        {
            Line("_octets = default;");
            Line("_read = 0;");
        }

        Close();
        Line();
        Open("internal nint Read<TBounds>(ReadOnlySpan<byte> bytes, nint at, ref RecordFault fault) where TBounds : struct, IBounds");
        Line("ref byte b = ref MemoryMarshal.GetReference(bytes);");
        Line("nint end = bytes.Length, start = at;");
        if (node.FixedAnnouncement > 0)
        {
            Line($"if (end - at < {node.FixedAnnouncement})");
            Line($"    return fault.Set(RecordFaultKind.ItemTorn, at, \"{Within(number)}\");");
            Line($"ulong present = (ulong)Octets.U8(ref b, at) << 56;");
            Line($"at += {node.FixedAnnouncement};");
        }
        else
        {
            Line("at = Octets.ReadAnnouncement(ref b, at, end, out ulong present);");
            Line("if (at < 0)");
            Line($"    return fault.Set(at == Octets.Torn ? RecordFaultKind.ItemTorn : RecordFaultKind.FieldSpecificationTooLong, start, \"{Within(number)}\");");
            Line("_announcement = (int)(at - start);");
        }

        Line("if ((present & ~Assigned) != 0)");
        Line($"    return fault.Set(RecordFaultKind.SubfieldNotAssigned, start, \"{Within(number)}\");");
        Line("_present = present;");
        foreach ((string name, Node child, _) in subfields)
        {
            if (child.Shape == Shape.Compound)
                Line($"{name}.Hide();");
        }

        Need("present", fields, "bytes, start, ref fault");
        foreach ((string name, Node child, _) in subfields)
        {
            Open($"if ({Test("present", name, fields)})");
            ReadingOf(child, name, Within(number) + "/" + name);
            Close();
            Line();
        }

        Line("return at;");
        Close();
        Line();
        int fixedOctets = 9 + subfields.Sum(s => Maximum(s.Node));
        Line($"internal readonly int MaximumLength => {fixedOctets}{string.Concat(subfields.Select(s => VariableLength(s.Node, s.Name)))}{(isExpansion ? " + _octets.Length" : "")};");
        Line();
        Open("internal readonly nint Write(ref byte b, nint at)");
        if (node.FixedAnnouncement > 0)
        {
            Line("Octets.Put8(ref b, at, (uint)(_present >> 56));");
            Line("at++;");
        }
        else
        {
            Line("at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);");
        }

        Halves(fields);
        foreach ((string name, Node child, _) in subfields)
        {
            Open($"if ({Test("present", name, fields)})");
            WritingOf(child, name);
            Close();
            Line();
        }

        Line("return at;");
        Close();
        Line();
        if (isExpansion)
            Expansion();
        Open("internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct");
        Line("visitor.BeginGroup(name);");
        Halves(fields);
        foreach ((string name, Node child, _) in subfields)
        {
            Open($"if ({Test("present", name, fields)})");
            if (child.Shape == Shape.Element)
                VisitByEdition(child, "_" + Lower(name), StorageBits(child.Bits), 0, child.Bits, Label(child), "");
            else
                VisitingOf(child, name, Label(child));
            Close();
            Line();
        }

        if (isExpansion)
        {
            Line("if (_read != _octets.Length)");
            Line("    visitor.Octets(\"_hex\", _octets);");
        }

        Line("visitor.EndGroup();");
        Close();
        Close();
    }

    /// <summary>A reserved expansion field is read when it has the layout known here, and otherwise carried as it is: it must not cost the record.</summary>
    private void Expansion()
    {
        Line("/// <summary>Whether every octet of the field has the known layout; octets that do not are kept and written again.</summary>");
        Line("public readonly bool IsRead => _read == _octets.Length;");
        Line();
        Open("internal void ReadExpansion(ReadOnlySpan<byte> octets)");
        Line("RecordFault ignored = default;");
        Line("_octets = octets;");
        Line("_read = (int)Math.Max(0, Read<Trusted>(octets, 0, ref ignored));");
        Line("if (_read == 0)");
        Line("    _present = 0;");
        Close();
        Line();
        Open("internal readonly nint WriteExpansion(ref byte b, nint at)");
        Line("nint start = at++;");
        Line("// A field of no octets is sent as it came: without the octet that announces subfields.");
        Line("if (_read > 0 || _octets.IsEmpty && _present != 0)");
        Line("    at = Write(ref b, at);");
        Line("at = Octets.WriteSpan(ref b, at, _octets[_read..]);");
        Line("if (at - start > byte.MaxValue)");
        Line("    throw new InvalidOperationException($\"a reserved expansion field of {at - start} octets cannot be sent: 255 are the most\");");
        Line("Octets.Put8(ref b, start, (uint)(at - start));");
        Line("return at;");
        Close();
        Line();
    }

    // ---- values

    /// <summary>The ways to get and set one element: one, or one for each scale where another element selects it.</summary>
    private static IEnumerable<(string Suffix, string Type, string Get, string Set, string What)> Accessors(Node node, string word, int wordBits, int shift, int bits, int top)
    {
        string raw = Raw(word, wordBits, shift, bits, top);
        string Put(string value) => Store(word, wordBits, shift, bits, top, value);
        switch (node.Content)
        {
            case Content.Code when bits == 1:
                yield return ("", "bool", $"{Paren(raw)} != 0", Put($"(value ? 1u : 0u)"), "");
                break;
            case Content.Code or Content.Register:
                yield return ("", CodeType(bits), $"({CodeType(bits)}){Paren(raw)}", Put("value"), "");
                break;
            case Content.Integer:
                yield return ("", "int", $"(int){Paren(SignedRaw(word, wordBits, shift, bits))}", Put($"({(wordBits == 32 ? "uint" : "ulong")})value"), ", signed");
                break;
            case Content.Octal:
                yield return ("", CodeType(bits), $"({CodeType(bits)}){Paren(raw)}", Put("value"), $"; its {bits / 3} octal digits are the code");
                break;
            case Content.Icao:
                yield return ("", "IcaoText", $"new IcaoText({raw})", Put("value.Bits"), "");
                break;
            case Content.Ascii:
                yield return ("", "AsciiText", $"new AsciiText({raw}, {bits / 8})", Put("value.Bits"), "");
                break;
            case Content.Quantity:
                yield return Quantity(node.Scale!);
                break;
            case Content.Case:
                yield return ("", CodeType(bits), $"({CodeType(bits)}){Paren(raw)}", Put("value"), $", not scaled: {node.CaseKey} selects the scale");
                foreach ((int value, Scale scale) in node.Cases)
                {
                    (string suffix, string type, string get, string set, string what) = Quantity(scale);
                    yield return (suffix, type, get, set, $"{what}, when {node.CaseKey} is {value}");
                }

                break;
        }

        (string, string, string, string, string) Quantity(Scale scale)
        {
            string scaled = $"value * ({scale.Denominator}.0 / {scale.Numerator})";
            // Angles of a full circle come round; everything else stops at the end of its range.
            bool circle = scale.Unit == "deg" && scale.Numerator * System.Numerics.BigInteger.Pow(2, bits) == 360 * scale.Denominator;
            string quantised = circle ? $"Quantise.Wrapped({scaled})" : scale.Signed ? $"Quantise.Signed({scaled}, {bits})" : $"Quantise.Unsigned({scaled}, {bits})";
            return ("_" + UnitName(scale.Unit), "double", Scaled(scale, word, wordBits, shift, bits, top), Put(quantised), $"; LSB {scale.Text} {scale.Unit}".TrimEnd());
        }
    }

    private static string UnitName(string unit) => unit switch
    {
        "" => "ratio",
        "m/s" => "mps",
        "m/s2" => "mps2",
        "NM/s" => "NMps",
        "ft/min" => "ftpmin",
        "deg/s" => "degps",
        _ => unit,
    };

    private static string CodeType(int bits) => bits <= 8 ? "byte" : bits <= 16 ? "ushort" : bits <= 32 ? "uint" : "ulong";

    private static string Raw(string word, int wordBits, int shift, int bits, int top)
    {
        string shifted = shift == 0 ? word : $"{word} >> {shift}";
        if (shift + bits != top)
            shifted = shift == 0 ? $"{word} & {Hex(bits)}" : $"{word} >> {shift} & {Hex(bits)}";
        return wordBits == 128 ? $"(ulong)({shifted})" : shifted;
    }

    private static string Hex(int bits) => "0x" + ((1UL << bits) - 1).ToString("X", CultureInfo.InvariantCulture);

    private static string SignedRaw(string word, int wordBits, int shift, int bits) => wordBits switch
    {
        32 => bits + shift == 32 ? shift == 0 ? $"(int){word}" : $"(int){word} >> {shift}" : $"(int)({word} << {32 - shift - bits}) >> {32 - bits}",
        64 => bits + shift == 64 ? shift == 0 ? $"(long){word}" : $"(long){word} >> {shift}" : $"(long)({word} << {64 - shift - bits}) >> {64 - bits}",
        _ => $"(long)((Int128)({word} << {128 - shift - bits}) >> {128 - bits})",
    };

    private static string Scaled(Scale scale, string word, int wordBits, int shift, int bits, int top)
    {
        string raw = Paren(scale.Signed ? SignedRaw(word, wordBits, shift, bits) : SignedForSpeed(Raw(word, wordBits, shift, bits, top), wordBits, bits));
        if (scale.Numerator.IsOne && scale.Denominator.IsOne)
            return $"(double){raw}";
        // A dyadic LSB multiplies exactly; any other divides once, so that the result is the nearest double.
        if (scale.IsDyadic)
            return scale.Denominator.IsOne ? $"{raw} * {scale.Numerator}.0" : $"{raw} * ({scale.Numerator}.0 / {scale.Denominator})";
        return scale.Numerator.IsOne ? $"{raw} / {scale.Denominator}.0" : $"{raw} * {scale.Numerator}.0 / {scale.Denominator}";
    }

    /// <summary>Signed integers convert to floating point in one instruction, unsigned ones do not.</summary>
    private static string SignedForSpeed(string raw, int wordBits, int bits) => bits < 32 && wordBits == 32 ? $"(int){Paren(raw)}" : $"(long){Paren(raw)}";

    private static string Store(string word, int wordBits, int shift, int bits, int top, string value)
    {
        string type = wordBits == 32 ? "uint" : wordBits == 64 ? "ulong" : "UInt128";
        string mask = wordBits == 128 ? $"((UInt128){Hex(bits)} << {shift})" : $"0x{(bits == 64 ? ulong.MaxValue : (1UL << bits) - 1 << shift).ToString("X", CultureInfo.InvariantCulture)}{(wordBits == 64 ? "UL" : "u")}";
        string cast = value is "value" ? $"({type})value" : $"({type}){Paren(value)}";
        if (bits == top && shift == 0)
            return $"{word} = {(bits is 32 or 64 || value is "value" && bits is 8 or 16 ? cast : $"{cast} & {mask}")};";
        string shifted = shift == 0 ? cast : $"{cast} << {shift}";
        return $"{word} = {word} & ~{mask} | {shifted} & {mask};";
    }

    private static string Paren(string expression) => expression.All(c => char.IsLetterOrDigit(c) || c is '_' or '.') ? expression : $"({expression})";

    // ---- layout

    private sealed record Placed(string Name, Node Node, int Word, int Shift);

    /// <summary>The elements of a group or entry with their word and shift; groups within are flattened, their names joined.</summary>
    private static IEnumerable<Placed> Places(Node node, List<int> words, bool bare)
    {
        foreach (Placed e in Flatten(node.Children, 0, ""))
        {
            (int word, int shift) = Place(words, e.Shift, e.Node.FixedBits, false);
            yield return e with { Word = word, Shift = shift };
            if (bare)
                yield break;
        }
    }

    /// <summary>Elements in a row; <see cref="Placed.Shift"/> is the position of the first bit, counted from the front.</summary>
    private static IEnumerable<Placed> Flatten(List<Node> children, int position, string prefix)
    {
        foreach (Node child in children)
        {
            if (child.Shape == Shape.Element)
            {
                yield return new Placed(prefix + child.Name, child, 0, position);
                foreach (Node alternative in child.Alternatives)
                    yield return new Placed(prefix + alternative.Name, alternative, 0, position);
            }
            else if (child.Shape == Shape.Group)
            {
                foreach (Placed inner in Flatten(child.Children, position, prefix + child.Name + "_"))
                    yield return inner;
            }

            position += child.FixedBits;
        }
    }

    private static bool IsBareEntry(Node repetition) => repetition.Children.Count == 1 && repetition.Children[0].Line == repetition.Line;

    private static int EntryOctets(Node repetition) => EntryWords(repetition).Sum() / 8;

    private static List<int> EntryWords(Node repetition) => Split(repetition.Children, repetition.Chained ? 1 : 0);

    private static List<int> Words(Node group) => Split(group.Children, 0);

    /// <summary>Cuts a row of elements into words of whole octets, none over 64 bits, no element across two.</summary>
    private static List<int> Split(List<Node> children, int tail)
    {
        var words = new List<int>();
        int length = 0, cut = 0;
        foreach (int bits in children.Select(c => c.FixedBits).Concat(tail > 0 ? [tail] : Array.Empty<int>()))
        {
            if (length + bits > 64)
            {
                words.Add(cut);
                length -= cut;
                cut = 0;
            }

            length += bits;
            if (length % 8 == 0)
                cut = length;
        }

        words.Add(length);
        if (words.Exists(w => w % 8 != 0 || w > 64))
            throw new FormatException($"a row of {string.Join("+", words)} bits does not fall into octets");
        return words;
    }

    /// <summary>The extents of an extended item: their elements, first octets and ends, in octets; whether the last one can be followed by another.</summary>
    private static (List<List<Node>> Extents, List<int> Starts, List<int> Ends, bool Open) Extents(Node node)
    {
        List<List<Node>> extents = [[]];
        List<int> starts = [0], ends = [];
        int bits = 0;
        for (int i = 0; i < node.Children.Count; i++)
        {
            extents[^1].Add(node.Children[i]);
            bits += node.Children[i].FixedBits;
            if (node.Children[i].Shape != Shape.Extension && i < node.Children.Count - 1)
                continue;
            ends.Add(bits / 8);
            if (i == node.Children.Count - 1)
                break;
            starts.Add(bits / 8);
            extents.Add([]);
        }

        return (extents, starts, ends, node.Children[^1].Shape == Shape.Extension);
    }

    private static bool IsWide(Node node) => Extents(node).Ends[^1] > 8;

    private static string Mask(IEnumerable<int> octets, int width)
    {
        UInt128 mask = 0;
        foreach (int octet in octets)
            mask |= (UInt128)1 << width - 8 * octet;
        return width == 64 ? $"0x{(ulong)mask:X16}UL" : $"new UInt128(0x{(ulong)(mask >> 64):X16}UL, 0x{(ulong)mask:X16}UL)";
    }

    private static string Storage(int bits) => bits <= 32 ? "uint" : "ulong";

    private static int StorageBits(int bits) => bits <= 32 ? 32 : 64;

    // ---- text

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
