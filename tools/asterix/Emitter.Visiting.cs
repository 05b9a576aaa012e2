namespace NorthAmericaSecurity.AsterixGenerator;

/// <content>Every element given to a visitor.</content>
public sealed partial class Emitter
{
    private void Visiting(List<Field> fields)
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
            Open($"if ({Test(name, fields)})");
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

    /// <summary>The name that the edition gives a part: former names are listed newest first, so that the oldest is asked for first.</summary>
    private static string Label(Node node)
    {
        string label = $"\"{node.Name}\"";
        foreach ((string former, int until) in node.FormerNames)
            label = $"edition <= {until} ? \"{former}\" : {label}";
        return label;
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
}
