using System.Numerics;
using System.Reflection;
using NorthAmericaSecurity.AsterixGenerator;

namespace NorthAmericaSecurity.Asterix.Tests;

/// <summary>An element of a struct: where its bits stand, counted from the first, and the extension bits that announce the extent it is in.</summary>
internal sealed record FieldElement(string Name, Node Node, string Variant, int Position, int[] Announcing);

/// <summary>A struct of the codec with the definition it stands for; its words taken together as one row of bits, as they are sent.</summary>
internal sealed record FieldStruct(Type Type, Node Node, int Length, IReadOnlyList<FieldElement> Elements, FieldInfo[] Words, int[] Widths)
{
    /// <summary>Every struct that holds bits of an item, a subfield, an entry or a register.</summary>
    public static IReadOnlyList<FieldStruct> All { get; } = [.. Definitions.Categories.SelectMany(OfCategory), .. Definitions.Registers.Items.Select(OfRegister)];

    public object New(BigInteger bits)
    {
        object value = Activator.CreateInstance(Type)!;
        int left = Length;
        for (int i = 0; i < Words.Length; i++)
        {
            left -= Widths[i];
            BigInteger word = bits >> left & ((BigInteger.One << Widths[i]) - 1);
            Words[i].SetValue(value, Words[i].FieldType == typeof(uint) ? (uint)word : Words[i].FieldType == typeof(ulong) ? (ulong)word : (object)(UInt128)word);
        }

        return value;
    }

    public BigInteger Bits(object value)
    {
        BigInteger bits = 0;
        for (int i = 0; i < Words.Length; i++)
        {
            BigInteger word = Words[i].GetValue(value) switch { uint w => w, ulong w => w, UInt128 w => (BigInteger)w, var other => throw new InvalidOperationException($"{other} is no word") };
            if (word >> Widths[i] != 0)
                throw new InvalidOperationException($"{Type.Name}.{Words[i].Name} holds bits beyond its {Widths[i]}");
            bits = bits << Widths[i] | word;
        }

        return bits;
    }

    private static IEnumerable<FieldStruct> OfCategory(Definition definition)
    {
        Type record = typeof(Categories).Assembly.GetType("NorthAmericaSecurity.Asterix." + definition.Record, true)!;
        IEnumerable<(string Name, Node Node)> items = definition.AllItems.Select(i => (Variant(definition, i).Replace("_until", "Until", StringComparison.Ordinal) is var until ? i.Name + until : "", i));
        if (definition.Expansion is { } expansion)
            items = items.Append(("RE", expansion));
        foreach ((string name, Node node) in items)
        {
            foreach (FieldStruct found in OfNode(definition, record, (char.IsDigit(name[0]) ? "Item" : "") + name, node, char.IsDigit(name[0]) ? "" : "Field"))
                yield return found;
        }
    }

    private static IEnumerable<FieldStruct> OfNode(Definition definition, Type record, string name, Node node, string suffix)
    {
        if (node.Shape == Shape.Compound)
            return node.Children.Where(c => c.Shape != Shape.Gap).SelectMany(c => OfNode(definition, record, name + c.Name, c, "Field"));
        if (node.Shape == Shape.Element)
            return [];
        string type = name + (node.Shape == Shape.Repetitive ? "Entry" : suffix);
        return [Of(definition, record.GetNestedType(type) ?? throw new InvalidOperationException($"{record.Name}.{type} is missing"), node)];
    }

    private static FieldStruct OfRegister(Node register)
        => Of(Definitions.Registers, typeof(Categories).Assembly.GetType("NorthAmericaSecurity.Asterix.Bds" + register.Name.Replace(",", "", StringComparison.Ordinal), true)!, register);

    private static FieldStruct Of(Definition definition, Type type, Node node)
    {
        FieldInfo[] words = [.. type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).OrderBy(f => f.Name, StringComparer.Ordinal)];
        var elements = new List<FieldElement>();
        bool isBare = node.Shape == Shape.Repetitive && node.Children.Count == 1 && node.Children[0].Line == node.Line;
        List<int> announcing = [];
        int end = 0;
        Collect(definition, node.Children, isBare ? "Value" : null, "", elements, announcing, ref end);
        if (node.Shape == Shape.Extended)
        {
            int width = words[0].FieldType == typeof(UInt128) ? 128 : 64;
            return new FieldStruct(type, node, width, elements, words, [width]);
        }

        int[] widths = Cut([.. node.Children.Select(c => c.FixedBits), .. node is { Shape: Shape.Repetitive, Chained: true } ? [1] : Array.Empty<int>()]);
        return new FieldStruct(type, node, widths.Sum(), elements, words, widths);
    }

    private static void Collect(Definition definition, List<Node> children, string? name, string prefix, List<FieldElement> elements, List<int> announcing, ref int position)
    {
        foreach (Node child in children)
        {
            if (child.Shape == Shape.Group)
            {
                Collect(definition, child.Children, null, prefix + child.Name + "_", elements, announcing, ref position);
                continue;
            }

            if (child.Shape == Shape.Element)
            {
                foreach (Node reading in child.Alternatives.Prepend(child))
                    elements.Add(new FieldElement(name ?? prefix + reading.Name, reading, Variant(definition, reading), position, [.. announcing]));
            }

            if (child.Shape == Shape.Extension)
                announcing.Add(position);
            position += child.FixedBits;
        }
    }

    private static string Variant(Definition definition, Node node) => node.Until == int.MaxValue ? "" : "_until" + definition.Editions[node.Until].Replace('.', '_');

    /// <summary>Words of whole octets, as many bits in each as 64 have room for, and no line across two.</summary>
    private static int[] Cut(int[] lines)
    {
        List<int> widths = [0];
        for (int i = 0; i < lines.Length;)
        {
            // The shortest run of lines that ends with an octet goes to one word.
            int run = 0;
            do
                run += lines[i++];
            while (run % 8 != 0);
            if (widths[^1] + run > 64)
                widths.Add(0);
            widths[^1] += run;
        }

        return [.. widths];
    }
}
