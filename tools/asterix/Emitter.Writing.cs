namespace NorthAmericaSecurity.AsterixGenerator;

/// <content>The writing of records and compound items.</content>
public sealed partial class Emitter
{
    private void Writing(List<Field> fields)
    {
        Line("/// <inheritdoc/>");
        int fixedOctets = 9 + 8 + fields.Sum(f => Maximum(f.Node));
        string variable = string.Concat(fields.Select(f => VariableLength(f.Node, f.Name)));
        if (variable.Length > 0)
        {
            // Most records have nothing without bound: found out at once.
            List<Field> compounds = [.. fields.Where(f => f.Node is { Shape: Shape.Compound, Name: not "RE" } && IsVariable(f.Node))];
            ulong varying = fields.Where(f => VariableLength(f.Node, f.Name).Length > 0 && !compounds.Contains(f)).Aggregate(0UL, (bits, f) => bits | f.Bit);
            string any = string.Join(" | ", compounds.Select(f => Member(f.Name) + ".Varying").Prepend($"_present & 0x{varying:X16}"));
            int most = fixedOctets + compounds.Sum(f => 8 + f.Node!.Children.Where(c => c.Shape != Shape.Gap).Sum(Maximum));
            Line($"public readonly int MaximumLength => ({any}) == 0 ? {most} : {fixedOctets}{variable};");
        }
        else
        {
            Line($"public readonly int MaximumLength => {fixedOctets};");
        }

        Line();
        Line("/// <inheritdoc/>");
        Open("public readonly int Write(Span<byte> destination)");
        Line("if (destination.Length < MaximumLength)");
        Line("    Octets.RefuseDestination(destination.Length, MaximumLength);");
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
                    Line($"    fspec |= 0x{Bit(slot):X16};");
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

    private void Profile(List<Field> fields, string[] names)
    {
        Halves(fields, "present");
        foreach (string name in names)
        {
            Node? node = fields.Find(f => f.Name == name)!.Node;
            Open($"if ({Test(name, fields)})");
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
                Line($"Octets.{Put(node.Bits)}(ref b, at, {field});");
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
            Line($"Octets.{Put(words[i])}(ref b, at{(offset == 0 ? "" : " + " + offset)}, {source}W{i});");
            offset += words[i] / 8;
        }
    }

    /// <summary>The store of a record's item: of more octets than it has where a processor has no store of as many.</summary>
    private static string Put(int bits) => bits is 24 or 40 or 48 or 56 ? "PutWide" + bits : "Put" + bits;
}
