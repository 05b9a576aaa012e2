using System.Xml;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>An element of a record as tshark shows it.</summary>
/// <param name="Name">Its name without "asterix.", as 048_040_RHO.</param>
/// <param name="Show">The value as a person reads it: scaled, or characters.</param>
/// <param name="Value">The value in hexadecimal digits: an element's own bits, or the octets of a field that tshark does not take apart, the length in front among them.</param>
internal readonly record struct TsharkElement(string Name, string Show, string Value);

/// <summary>A record as tshark reads it, and the category it is of.</summary>
/// <param name="Items">The octets of each item in hexadecimal digits, by names as 048_040.</param>
internal sealed record TsharkRecord(byte Category, IReadOnlyList<TsharkElement> Elements, IReadOnlyDictionary<string, string> Items);

/// <summary>tshark, an independent reader of ASTERIX.</summary>
internal static class Tshark
{
    private const string Program = "tshark";

    /// <summary>Octets of the headers of a capture file and of each packet in it.</summary>
    private const int CaptureHeader = 24, PacketHeader = 16;

    /// <summary>What stands around the elements.</summary>
    private static readonly HashSet<string> Framing = ["category", "length", "fspec", "FX", "spare", "counter", "re_field_len"];

    public static void Require() => ExternalTool.Require(Program);

    /// <summary>All records of a capture file, none of which tshark may find malformed.</summary>
    /// <param name="preferences">As asterix.i021_version:Version 2.4.</param>
    public static List<TsharkRecord> Read(string path, params IEnumerable<string> preferences)
    {
        (string xml, _, _) = ExternalTool.Run(Program, ["-r", path, "-T", "pdml", .. preferences.SelectMany(p => new[] { "-o", p })]);
        byte[] file = File.ReadAllBytes(path);
        List<TsharkRecord> records = [];
        int datagram = -1, packet = CaptureHeader, nextPacket = packet;
        byte category = 0;
        using XmlReader reader = XmlReader.Create(new StringReader(xml));
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            string name = reader.GetAttribute("name") ?? "";
            if (reader.Name == "packet")
            {
                datagram++;
                packet = nextPacket + PacketHeader;
            }
            else if (name == "caplen")
                nextPacket = packet + int.Parse(reader.GetAttribute("show")!);
            else if (reader.Name == "proto")
                Assert.True(name is "geninfo" or "frame" or "eth" or "ip" or "udp" or "asterix", $"datagram {datagram}: tshark finds {name}: {reader.GetAttribute("showname")}");
            else if (name == "asterix.category")
                category = byte.Parse(reader.GetAttribute("show")!);
            else if (name == "asterix.message")
                records.Add(RecordOf(category, reader.ReadSubtree(), file.AsMemory(packet..nextPacket)));
            else
                Assert.DoesNotContain("_ws.", name);
        }

        return records;
    }

    /// <summary>Names of the elements that tshark knows of a category, as 048_040_RHO.</summary>
    /// <param name="prefix">As 048_ or, for an edition that is not the newest, 021_V2_4_.</param>
    public static IEnumerable<string> Elements(string prefix)
        => from line in ExternalTool.Run(Program, ["-G", "fields"]).Out.Split('\n')
           let columns = line.Split('\t')
           where columns.Length > 3 && columns[0] == "F" && columns[2].StartsWith("asterix." + prefix, StringComparison.Ordinal) && columns[3] != "FT_NONE"
           // Without an edition in the prefix: not those of a certain edition.
           where prefix.Contains('V') || columns[2]["asterix.".Length..].Split('_')[1][0] != 'V'
           select columns[2]["asterix.".Length..];

    private static TsharkRecord RecordOf(byte category, XmlReader record, ReadOnlyMemory<byte> packet)
    {
        List<TsharkElement> elements = [];
        Dictionary<string, string> items = [];
        int itemDepth = 0, lastDepth = 0;
        while (record.Read())
        {
            if (record.NodeType != XmlNodeType.Element)
                continue;
            string name = record.GetAttribute("name")!;
            Assert.StartsWith("asterix.", name);
            name = name["asterix.".Length..];
            if (name == "message")
            {
                itemDepth = record.Depth + 1;
                continue;
            }

            // What has elements of its own is none.
            if (record.Depth > lastDepth && elements.Count > 0 && record.Depth > itemDepth)
                elements.RemoveAt(elements.Count - 1);
            lastDepth = record.Depth;
            string octets = Convert.ToHexStringLower(packet.Span.Slice(int.Parse(record.GetAttribute("pos")!), int.Parse(record.GetAttribute("size")!)));
            if (record.Depth == itemDepth)
                items[name] = octets;
            string value = record.GetAttribute("value")!;
            elements.Add(new TsharkElement(name, record.GetAttribute("show")!, value.Length > 0 ? value.ToLowerInvariant() : octets));
        }

        elements.RemoveAll(e => Framing.Contains(e.Name));
        return new TsharkRecord(category, elements, items);
    }
}
