using System.Globalization;
using System.Numerics;

namespace NorthAmericaSecurity.AsterixGenerator;

/// <content>The reading of records and compound items: one comparison of length where all is there, one before each item where it is not.</content>
public sealed partial class Emitter
{
    private void Reading(List<Field> fields)
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
            EachField("track ? ReadTrack(frn, bytes, at, ref fault) : ReadPlot(frn, bytes, at, ref fault)");
        }

        Close();
        Line();
        if (_definition.HasRandomFields)
        {
            foreach ((string profile, string[] slots) in _definition.Profiles)
                FieldByField(fields, profile, slots);
        }
    }

    /// <summary>Reads the announced fields one by one, where a field can come again in a random field sequence.</summary>
    private void EachField(string read)
    {
        Line("_random = 0;");
        Open("while (fspec != 0)");
        Line("int frn = Octets.FirstFieldReference(fspec);");
        Line("fspec &= ulong.MaxValue >> BitOperations.LeadingZeroCount(fspec) + 1;");
        Line($"at = {read};");
        Line("if (at < 0)");
        Line("    return at;");
        Close();
        Line();
        Line("return at;");
    }

    private void ClearCompounds(List<Field> fields)
    {
        foreach ((string name, Node? node, _) in fields)
        {
            if (node?.Shape == Shape.Compound)
                Line($"{Member(name)}.Hide();");
        }
    }

    private void SingleProfileReading(List<Field> fields)
    {
        List<string> assigned = [];
        for (int edition = 0; edition < _definition.Editions.Count; edition++)
        {
            ulong bits = 0;
            for (int slot = 0; slot < _definition.Profiles[0].Slots.Length; slot++)
            {
                string name = _definition.Profiles[0].Slots[slot];
                if (name != "-" && (_definition.Items.Find(i => i.Name == name) is not { } item || item.Alternatives.Prepend(item).Any(i => i.Since <= edition && edition <= i.Until)))
                    bits |= Bit(slot);
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
            EachField("ReadField(frn, bytes, at, ref fault)");
            return;
        }

        Need("fspec", [.. fields.Where(f => f.Node?.Until is null or int.MaxValue)], "bytes, edition, ref fault");
        foreach ((string name, Node? node, _) in fields)
        {
            if (node?.Until < int.MaxValue)
                continue;
            Open($"if ({Test(name, fields)})");
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
    private void Need(string bits, List<Field> fields, string arguments)
    {
        Line($"nint spare = end - at - ({LeastOctets(bits, fields)});");
        Line("if (!TBounds.AreChecked && spare < 0)");
        Line($"    return Read<Checked>({arguments});");
        Halves(fields, bits);
        _again = $"Read<Checked>({arguments})";
    }

    /// <summary>The octets that announced items have at least, by population counts.</summary>
    private static string LeastOctets(string bits, List<Field> fields)
    {
        var masks = new ulong[7];
        foreach ((_, Node? node, ulong bit) in fields)
        {
            int least = Least(node);
            for (int i = 0; i < masks.Length; i++)
            {
                if ((least >> i & 1) != 0)
                    masks[i] |= bit;
            }
        }

        return string.Join(" + ", masks.Select((mask, i) => (mask, i)).Where(m => m.mask != 0).Select(m => $"{(m.i == 0 ? "" : (1 << m.i) + " * ")}BitOperations.PopCount({bits} & 0x{m.mask:X16})"));
    }

    private string _again = "";

    /// <summary>The two halves of announcing bits, to be asked with <see cref="Test"/>.</summary>
    private void Halves(List<Field> fields, string present = "_present")
        => Line($"uint first = (uint)({present} >> 32){(fields.Exists(f => f.IsInSecondHalf) ? $", second = (uint){present}" : "")};");

    /// <summary>Something for each announced subfield. Where an announcing octet is empty its subfields are not asked for one by one.</summary>
    private void EachAnnounced(List<Field> fields, Action<Field> body, Func<Field, string>? also = null)
    {
        foreach (List<Field> octet in fields.GroupBy(f => BitOperations.LeadingZeroCount(f.Bit) / 8).Select(g => g.ToList()))
        {
            bool together = octet.Count > 2 && octet[0] != fields[0];
            if (together)
                Open($"if (({(octet[0].IsInSecondHalf ? "second" : "first")} & 0x{octet.Aggregate(0UL, (bits, f) => bits | f.Bit) >> (octet[0].IsInSecondHalf ? 0 : 32):X8}) != 0)");
            foreach (Field field in octet)
            {
                Open($"if ({also?.Invoke(field)}{Test(field.Name, fields)})");
                body(field);
                Close();
                Line();
            }

            if (together)
            {
                Close();
                Line();
            }
        }
    }

    /// <summary>The fewest octets an item can have.</summary>
    private static int Least(Node? node) => node is { Alternatives.Count: > 0 } ? Math.Min(LeastOf(node), LeastOf(node.Alternatives[0])) : LeastOf(node);

    private static int LeastOf(Node? node) => node is { IsFixed: true } ? node.FixedBits / 8 : node is { Shape: Shape.Repetitive, Chained: true } ? EntryOctets(node) : 1;

    /// <summary>Whether an item is announced, asked of the half of the bits that has it: one instruction.</summary>
    private static string Test(string name, List<Field> fields)
        => fields.Find(f => f.Name == name)!.IsInSecondHalf ? $"(second & (uint)Bit{name}) != 0" : $"(first & (uint)(Bit{name} >> 32)) != 0";

    private void FieldByField(List<Field> fields, string profile, string[] slots)
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
                (string name, Node? node, _) = fields.Find(f => f.Name == slots[slot])!;
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
                Explicit(name, item, content => $"{field} = {content}");
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
                    Explicit(name, item, content => $"RE.ReadExpansion({content})");
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

    /// <summary>Reads a field that gives its own length, itself counted, in front.</summary>
    private void Explicit(string name, string item, Func<string, string> take)
    {
        Line("if (at >= end)");
        Line($"    return fault.Set(RecordFaultKind.ItemTorn, at, \"{item}\");");
        Line($"int length{name} = (int)Octets.U8(ref b, at);");
        Line($"if (length{name} == 0 || end - at < length{name})");
        Line($"    return fault.Set(length{name} == 0 ? RecordFaultKind.LengthZero : RecordFaultKind.ItemTorn, at, \"{item}\");");
        Line($"{take($"bytes.Slice((int)at + 1, length{name} - 1)")};");
        Line($"at += length{name};");
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
}
