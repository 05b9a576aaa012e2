namespace NorthAmericaSecurity.AsterixGenerator;

/// <content>Where elements stand: words, extents, places.</content>
public sealed partial class Emitter
{
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
}
