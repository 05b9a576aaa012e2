using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace NorthAmericaSecurity.AsterixGenerator;

/// <summary>The shapes that the specification gives an item or a part of one (EUROCONTROL-SPEC-0149 part 1, section 4.3).</summary>
public enum Shape
{
    /// <summary>Bits with one meaning.</summary>
    Element,

    /// <summary>Bits that are never used.</summary>
    Spare,

    /// <summary>The field extension bit at the end of an extent.</summary>
    Extension,

    /// <summary>A place in a compound's list that is not assigned.</summary>
    Gap,

    /// <summary>Elements in a row, of fixed length.</summary>
    Group,

    /// <summary>Extents, each ended by a bit that tells whether another follows.</summary>
    Extended,

    /// <summary>Subfields announced by bits at the front.</summary>
    Compound,

    /// <summary>Entries of one layout, their number in front, or each ended by a bit that tells whether another follows.</summary>
    Repetitive,
}

/// <summary>What the bits of an element stand for.</summary>
public enum Content { Code, Integer, Quantity, Octal, Icao, Ascii, Register, Case }

/// <summary>A scale: a raw integer times <see cref="Numerator"/> / <see cref="Denominator"/> is a quantity in <see cref="Unit"/>.</summary>
public sealed record Scale(bool Signed, string Text, BigInteger Numerator, BigInteger Denominator, string Unit)
{
    public bool IsDyadic => Denominator.IsPowerOfTwo;
}

/// <summary>One line of a definition and the lines below it.</summary>
public sealed class Node
{
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required Shape Shape { get; init; }
    public required int Line { get; init; }

    /// <summary>Length in bits of an element or spare.</summary>
    public int Bits { get; set; }

    public Content Content { get; set; }
    public Scale? Scale { get; set; }

    /// <summary>For <see cref="Content.Case"/>: the element that selects the scale, and the scales by its value.</summary>
    public string CaseKey { get; set; } = "";
    public List<(int Value, Scale Scale)> Cases { get; } = [];

    /// <summary>For <see cref="Content.Register"/>: the register's address when the item fixes it, else -1: it follows in the next octet, or is the last octet.</summary>
    public int RegisterAddress { get; set; } = -1;

    /// <summary>For a compound whose announcing bits have a fixed length: octets of it; 0 when each octet tells whether another follows.</summary>
    public int FixedAnnouncement { get; set; }

    /// <summary>For a repetition: whether each entry ends in a bit that announces the next, instead of a count in front.</summary>
    public bool Chained { get; set; }

    /// <summary>Index of the first and last edition in which the line holds.</summary>
    public int Since { get; set; }
    public int Until { get; set; } = int.MaxValue;

    /// <summary>Names in earlier editions, each with the last edition that had it, newest first.</summary>
    public List<(string Name, int Until)> FormerNames { get; } = [];

    /// <summary>Other readings of the same bits in other editions.</summary>
    public List<Node> Alternatives { get; } = [];

    public List<Node> Children { get; } = [];

    /// <summary>Bits of a fixed shape.</summary>
    public int FixedBits => Shape switch
    {
        Shape.Element or Shape.Spare => Bits,
        Shape.Extension => 1,
        Shape.Group => Children.Sum(c => c.FixedBits),
        _ => throw new InvalidOperationException($"{Name} has no fixed length"),
    };

    public bool IsFixed => Shape is Shape.Element or Shape.Group;
}

/// <summary>One category, or the Mode S registers: its items and their order in a record.</summary>
public sealed class Definition
{
    public required string Path { get; init; }
    public string Heading { get; private set; } = "";

    /// <summary>Category; -1 for the Mode S registers.</summary>
    public int Category { get; private set; } = -1;
    public string Title { get; private set; } = "";
    public string Record { get; private set; } = "";
    public List<string> Editions { get; } = [];
    public List<Node> Items { get; } = [];

    /// <summary>The subfields of the reserved expansion field, where the specification defines one; else null.</summary>
    public Node? Expansion { get; private set; }

    /// <summary>The user application profiles: item names by field reference number, "-" where none is assigned, "SP", "RE" and "rfs" for the special fields.</summary>
    public List<(string Name, string[] Slots)> Profiles { get; } = [];

    public bool HasRandomFields => Profiles.Exists(p => p.Slots.Contains("rfs"));
    public bool HasSpecialPurpose => Profiles.Exists(p => p.Slots.Contains("SP"));
    public bool HasReservedExpansion => Profiles.Exists(p => p.Slots.Contains("RE"));

    /// <summary>Every item, the alternatives of other editions included.</summary>
    public IEnumerable<Node> AllItems => Items.SelectMany(i => i.Alternatives.Prepend(i));

    public static Definition Read(string path)
    {
        var definition = new Definition { Path = path };
        string[] lines = File.ReadAllLines(path);
        var stack = new Stack<(int Indent, Node Node)>();
        string section = "";
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (string.IsNullOrWhiteSpace(line))
                continue;
            int indent = line.Length - line.TrimStart().Length;
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (indent > 0)
            {
                while (stack.Count > 0 && stack.Peek().Indent >= indent)
                    stack.Pop();
                Node node = definition.Line(line, i + 1, out bool alternative);
                List<Node> siblings = stack.Count > 0 ? stack.Peek().Node.Children : section == "items" ? definition.Items : definition.Expansion!.Children;
                (alternative ? siblings[^1].Alternatives : siblings).Add(node);
                stack.Push((indent, node));
                continue;
            }

            stack.Clear();
            section = words[0];
            switch (section)
            {
                case "#": definition.Heading = line[2..]; break;
                case "category": definition.Category = int.Parse(words[1], CultureInfo.InvariantCulture); definition.Title = line.Split('"')[1]; break;
                case "record": definition.Record = words[1]; break;
                case "editions": definition.Editions.AddRange(words[1..]); break;
                case "registers" or "items": break;
                case "reserved": definition.Expansion = new Node { Name = "RE", Title = "Reserved Expansion Field, editions " + string.Join(", ", words[2..]), Shape = Shape.Compound, Line = i + 1, FixedAnnouncement = 1 }; break;
                case "uap": definition.Profiles.Add(words.Length > 1 && words[1].Length > 3 ? (words[1], words[2..]) : ("", words[1..])); break;
                default: throw new FormatException($"{path}:{i + 1}: '{section}' is not a section");
            }
        }

        return definition;
    }

    private Node Line(string line, int number, out bool alternative)
    {
        string[] words = [.. Regex.Matches(line, "\"[^\"]*\"|\\S+").Select(m => m.Value)];
        int at = 0;
        alternative = words[0] == "or";
        if (alternative)
            at++;
        string name = words[at++];
        string title = at < words.Length && words[at][0] == '"' ? words[at++].Trim('"') : "";
        Node Make(Shape shape) => new() { Name = name, Title = title, Shape = shape, Line = number };
        Node node;
        switch (name)
        {
            case "-": return Make(Shape.Gap);
            case "fx": node = Make(Shape.Extension); break;
            case "spare": node = Make(Shape.Spare); node.Bits = int.Parse(words[at++], CultureInfo.InvariantCulture); break;
            default:
                switch (words[at])
                {
                    case "group": node = Make(Shape.Group); at++; break;
                    case "extended": node = Make(Shape.Extended); at++; break;
                    case "compound": node = Make(Shape.Compound); at++; break;
                    case "repetitive":
                        node = Make(Shape.Repetitive);
                        node.Chained = words[at + 1] == "fx";
                        at += 2;
                        if (words[at] == "group")
                            at++;
                        else
                            node.Children.Add(Element(Make(Shape.Element), words, ref at));
                        break;
                    default: node = Element(Make(Shape.Element), words, ref at); break;
                }

                break;
        }

        while (at < words.Length)
        {
            switch (words[at++])
            {
                case "since": node.Since = Edition(words[at++], number); break;
                case "until": node.Until = Edition(words[at++], number); break;
                case "named": node.FormerNames.Add((words[at], Edition(words[at + 2], number))); at += 3; break;
                default: throw new FormatException($"{Path}:{number}: '{words[at - 1]}' is not expected here");
            }
        }

        return node;
    }

    private int Edition(string text, int number) => Editions.IndexOf(text) is >= 0 and int index ? index : throw new FormatException($"{Path}:{number}: edition {text} is not one of this file");

    private static Node Element(Node node, string[] words, ref int at)
    {
        node.Bits = int.Parse(words[at++], CultureInfo.InvariantCulture);
        switch (at < words.Length ? words[at] : "")
        {
            case "unsigned" or "signed":
                bool signed = words[at] == "signed";
                if (at + 1 < words.Length && char.IsDigit(words[at + 1][0]))
                {
                    node.Content = Content.Quantity;
                    node.Scale = ReadScale(words, ref at);
                }
                else
                {
                    node.Content = signed ? Content.Integer : Content.Code;
                    at++;
                }

                break;
            case "octal": node.Content = Content.Octal; at++; break;
            case "icao": node.Content = Content.Icao; at++; break;
            case "ascii": node.Content = Content.Ascii; at++; break;
            case "register":
                node.Content = Content.Register;
                if (++at < words.Length && words[at].Contains(',', StringComparison.Ordinal))
                {
                    string[] digits = words[at++].Split(',');
                    node.RegisterAddress = int.Parse(digits[0], CultureInfo.InvariantCulture) << 4 | int.Parse(digits[1], CultureInfo.InvariantCulture);
                }

                break;
            case "case":
                node.Content = Content.Case;
                node.CaseKey = words[++at];
                at++;
                while (at < words.Length && words[at].EndsWith(':'))
                {
                    int value = int.Parse(words[at++].Trim('(', ')', ':'), CultureInfo.InvariantCulture);
                    node.Cases.Add((value, ReadScale(words, ref at)));
                }

                break;
        }

        return node;
    }

    private static Scale ReadScale(string[] words, ref int at)
    {
        bool signed = words[at++] == "signed";
        string text = words[at++];
        BigInteger numerator = 1, denominator = 1;
        string[] factors = text.Split('/');
        for (int i = 0; i < factors.Length; i++)
        {
            string[] power = factors[i].Split('^');
            var value = BigInteger.Pow(BigInteger.Parse(power[0], CultureInfo.InvariantCulture), power.Length > 1 ? int.Parse(power[1], CultureInfo.InvariantCulture) : 1);
            if (i == 0)
                numerator *= value;
            else
                denominator *= value;
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        string unit = at < words.Length && words[at] is not ("since" or "until" or "named") && !words[at].EndsWith(':') ? words[at++] : "";
        return new Scale(signed, text, numerator / common, denominator / common, unit);
    }
}
