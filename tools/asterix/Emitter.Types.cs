using System.Globalization;

namespace NorthAmericaSecurity.AsterixGenerator;

/// <content>The structs of items: groups and entries of fixed length, extended items, compounds.</content>
public sealed partial class Emitter
{
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
        else if (repetition is null)
        {
            Line();
            string[] octetsOf = [.. words.Select((_, i) => "octets" + i)];
            Line($"internal {type}({string.Join(", ", words.Select((bits, i) => $"{Storage(bits)} {octetsOf[i]}"))}) => ({string.Join(", ", words.Select((_, i) => "W" + i))}) = ({string.Join(", ", octetsOf)});");
        }

        Line();
        bool bare = repetition is not null && IsBareEntry(repetition);
        foreach (Placed e in Places(repetition ?? node, words, bare))
        {
            string name = bare ? "Value" : e.Name;
            foreach ((string suffix, string accessorType, string get, string set, string what) in Accessors(e.Node, "W" + e.Word, "W" + e.Word, StorageBits(words[e.Word]), e.Shift, e.Node.Bits, words[e.Word]))
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
                foreach ((string suffix, string accessorType, string get, string set, string what) in Accessors(e.Node, "W0", "W0", width, shift, e.Node.Bits, width))
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
        List<Field> fields = [];
        for (int i = 0; i < node.Children.Count; i++)
        {
            if (node.Children[i].Shape != Shape.Gap)
                fields.Add(new Field(node.Children[i].Name, node.Children[i], node.FixedAnnouncement > 0 ? FixedBit(i) : Bit(i)));
        }

        Line($"/// <summary>{number} {Xml(node.Title)}: {fields.Count} subfields.</summary>");
        Open($"public ref struct {type}");
        foreach ((string name, Node? child, ulong bit) in fields)
            Line($"private const ulong Bit{name} = 0x{bit:X16}; // {(child!.Title.Length > 0 ? child.Title : name)}");
        Line($"private const ulong Assigned = 0x{fields.Aggregate(0UL, (bits, f) => bits | f.Bit):X16};");
        ulong variable = fields.Where(f => f.Node is not { IsFixed: true }).Aggregate(0UL, (bits, f) => bits | f.Bit);
        bool packs = !isExpansion && fields.Exists(f => f.Node!.IsFixed);
        if (packs)
            Line("private const ulong Packed = 1UL << 32; // All subfields are of fixed length and stand, announcing octets first, in _octets");
        Line();
        Line("private Presence _announced;");
        if (node.FixedAnnouncement == 0)
            Line("private int _announcement;");
        if (packs)
            Line("private ReadOnlySpan<byte> _octets;");
        if (isExpansion)
        {
            Line("private ReadOnlySpan<byte> _octets;");
            Line("private int _read;");
        }

        foreach ((string name, Node? child, _) in fields)
        {
            _typeNames[child!] = type.Replace("Field", "", StringComparison.Ordinal) + name + (child!.Shape == Shape.Repetitive ? "Entry" : "Field");
            Field(child, name);
        }

        Line();
        Present();
        foreach (Field field in fields)
            Property(field, number + "/" + field.Name, packs);
        if (packs)
            Packing(fields);
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
        if (packs)
        {
            Open($"if (!TBounds.AreChecked{(variable == 0 ? "" : $" && (present & 0x{variable:X16}) == 0")})");
            Line("nint octets = at - start + LengthOf(present);");
            Line("if (end - start < octets)");
            Line("    return Read<Checked>(bytes, start, ref fault);");
            Line("_octets = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref b, start), (int)octets);");
            Line("_present = present | Packed;");
            Line("return start + octets;");
            Close();
            Line();
            Line("return ReadEach<TBounds>(bytes, start, at, present, ref fault);");
            Close();
            Line();
            Line("/// <summary>Reads the subfields into fields of their own.</summary>");
            Open("private nint ReadEach<TBounds>(ReadOnlySpan<byte> bytes, nint start, nint at, ulong present, ref RecordFault fault) where TBounds : struct, IBounds");
            Line("ref byte b = ref MemoryMarshal.GetReference(bytes);");
            Line("nint end = bytes.Length;");
        }

        Line("_present = present;");
        ClearCompounds(fields);
        Need("present", fields, "bytes, start, ref fault");
        EachAnnounced(fields, f => ReadingOf(f.Node, f.Name, Within(number) + "/" + f.Name));
        Line("return at;");
        Close();
        Line();
        int fixedOctets = 9 + fields.Sum(f => Maximum(f.Node));
        if (!isExpansion && variable != 0)
        {
            Line("/// <summary>The subfields without a bound of length that are there.</summary>");
            Line($"internal readonly ulong Varying => _present & 0x{fields.Where(f => IsVariable(f.Node!)).Aggregate(0UL, (bits, f) => bits | f.Bit):X16};");
            Line();
        }

        Line($"internal readonly int MaximumLength => {fixedOctets}{string.Concat(fields.Select(f => VariableLength(f.Node, f.Name)))}{(isExpansion ? " + _octets.Length" : "")};");
        Line();
        Open("internal readonly nint Write(ref byte b, nint at)");
        if (node.FixedAnnouncement > 0)
        {
            Line("Octets.Put8(ref b, at, (uint)(_present >> 56));");
            Line("at++;");
        }
        else
        {
            if (packs)
            {
                Line("if ((_present & Packed) != 0)");
                Line("    return Octets.WriteSpan(ref b, at, _octets);");
            }

            Line("at = Octets.WriteAnnouncement(ref b, at, _present, _announcement);");
        }

        Halves(fields);
        EachAnnounced(fields, f => WritingOf(f.Node, f.Name));
        Line("return at;");
        Close();
        Line();
        if (isExpansion)
            Expansion();
        if (packs)
        {
            Open("internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct");
            Line("if ((_present & Packed) != 0)");
            Line("    Accept<TVisitor, InOctets>(name, ref visitor, edition);");
            Line("else");
            Line("    Accept<TVisitor, InFields>(name, ref visitor, edition);");
            Close();
            Line();
            Open("private readonly void Accept<TVisitor, TKept>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct where TKept : struct, IKept");
            Line("ref byte b = ref MemoryMarshal.GetReference(_octets);");
            Line("nint at = _announcement;");
        }
        else
        {
            Open("internal readonly void Accept<TVisitor>(string name, ref TVisitor visitor, int edition) where TVisitor : IItemVisitor, allows ref struct");
        }

        Line("visitor.BeginGroup(name);");
        Halves(fields);
        EachAnnounced(
            fields,
            f =>
            {
                (string name, Node? child, _) = f;
                string field = "_" + Lower(name);
                bool unpacks = packs && child!.IsFixed;
                if (unpacks)
                {
                    string local = Lower(name) + "Kept";
                    Line($"{KeptType(child!)} {local} = TKept.IsPacked ? {Loaded(child!, "b", "at")} : {field};");
                    Line($"at += {child!.FixedBits / 8};");
                    field = local;
                }

                if (child!.Shape == Shape.Element)
                    VisitByEdition(child, field, StorageBits(child.Bits), 0, child.Bits, Label(child), "");
                else if (unpacks)
                    Line($"{field}.Accept({Label(child)}, ref visitor, edition);");
                else
                    VisitingOf(child, name, Label(child));
            },
            f => packs && !f.Node!.IsFixed ? "!TKept.IsPacked && " : "");
        if (isExpansion)
        {
            Line("if (_read != _octets.Length)");
            Line("    visitor.Octets(\"_hex\", _octets);");
        }

        Line("visitor.EndGroup();");
        Close();
        Close();
    }

    /// <summary>
    /// What a compound keeps that was read with subfields of fixed length only: the octets, from which a subfield is taken when it is asked for. They are spread over the fields before one is set.
    /// </summary>
    private void Packing(List<Field> fields)
    {
        List<Field> packed = [.. fields.Where(f => f.Node!.IsFixed)];
        foreach ((string name, Node? child, _) in packed)
        {
            Line($"private readonly {KeptType(child!)} Kept{name} => (_present & Packed) == 0 ? _{Lower(name)} : {Loaded(child!, "MemoryMarshal.GetReference(_octets)", $"PlaceOf(Bit{name})")};");
            Line();
        }

        Line("/// <summary>Octets of subfields of fixed length.</summary>");
        Line($"private static int LengthOf(ulong present) => {LeastOctets("present", packed)};");
        Line();
        Line("/// <summary>Where a subfield stands in the octets.</summary>");
        Line("private readonly nint PlaceOf(ulong bit) => _announcement + LengthOf(_present & 0 - (bit << 1));");
        Line();
        Line("/// <summary>Makes the subfields ready to be set. Rare, and kept out of the setters, which the compiler would else not put where they are called.</summary>");
        Line("[MethodImpl(MethodImplOptions.NoInlining)]");
        Open("private void Unpack()");
        Line("if ((_present & Packed) == 0)");
        Line("    return;");
        Line("RecordFault none = default;");
        Line("Read<Checked>(_octets, 0, ref none);");
        Close();
        Line();
        Line("[MethodImpl(MethodImplOptions.NoInlining)]");
        Open("private void Announce(ulong bit)");
        Line("Unpack();");
        Line("_present |= bit;");
        Close();
        Line();
    }

    private string KeptType(Node node) => node.Shape == Shape.Element ? Storage(node.Bits) : _typeNames[node];

    /// <summary>An item of fixed length out of octets.</summary>
    private string Loaded(Node node, string octets, string at)
    {
        if (node.Shape == Shape.Element)
            return $"Octets.U{node.Bits}(ref {octets}, {at})";
        int offset = 0;
        var words = new List<string>();
        foreach (int bits in Words(node))
        {
            words.Add($"Octets.U{bits}(ref {octets}, {at}{(offset == 0 ? "" : " + " + offset)})");
            offset += bits / 8;
        }

        return $"new {_typeNames[node]}({string.Join(", ", words)})";
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
}
