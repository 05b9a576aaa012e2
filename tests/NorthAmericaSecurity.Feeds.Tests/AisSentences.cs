using System.Globalization;
using System.Text;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Makes AIS messages field by field, as ITU-R M.1371-5 lays them out, and sentences around them.</summary>
internal sealed class AisMessage
{
    private readonly StringBuilder _bits = new();

    public AisMessage Field(int bits, long value)
    {
        for (int i = bits - 1; i >= 0; i--)
            _bits.Append((value >> i & 1) == 0 ? '0' : '1');
        return this;
    }

    public AisMessage Text(int characters, string text)
    {
        foreach (char c in text.PadRight(characters, '@'))
            Field(6, c >= 64 ? c - 64 : c);
        return this;
    }

    public string Bits => _bits.ToString();

    /// <summary>The sentence, or sentences, with fill bits and checksums.</summary>
    public string Sentences(int parts = 1, string sequence = "", string talker = "AIVDM", string channel = "A")
    {
        int fill = (6 - _bits.Length % 6) % 6;
        string bits = _bits + new string('0', fill);
        string payload = string.Concat(bits.Chunk(6).Select(six => Convert.ToInt32(new string(six), 2)).Select(v => (char)(v < 40 ? v + 48 : v + 56)));
        int each = (payload.Length + parts - 1) / parts;
        return string.Concat(payload.Chunk(each).Select((p, i) => Sentence($"{talker},{parts},{i + 1},{sequence},{channel},{new string(p)},{(i == parts - 1 ? fill : 0)}")));
    }

    public static string Sentence(string body) => $"!{body}*{Checksum(body)}\r\n";

    public static string Tagged(string tag, string sentence) => $"\\{tag}*{Checksum(tag)}\\{sentence}";

    public static string Checksum(string text) => text.Aggregate(0, (sum, c) => sum ^ c).ToString("X2", CultureInfo.InvariantCulture);

    /// <summary>A class A position report.</summary>
    public static AisMessage ClassA(uint mmsi, double latitudeDeg, double longitudeDeg, int second, bool accurate = false, int type = 1) => new AisMessage()
        .Field(6, type).Field(2, 0).Field(30, mmsi).Field(4, 0).Field(8, 128).Field(10, 123).Field(1, accurate ? 1 : 0)
        .Field(28, (long)Math.Round(longitudeDeg * 600_000)).Field(27, (long)Math.Round(latitudeDeg * 600_000)).Field(12, 900).Field(9, 511).Field(6, second).Field(2, 0).Field(3, 0).Field(1, 0).Field(19, 0);

    public static AisMessage ClassB(uint mmsi, double latitudeDeg, double longitudeDeg, int second) => new AisMessage()
        .Field(6, 18).Field(2, 0).Field(30, mmsi).Field(8, 0).Field(10, 0).Field(1, 0)
        .Field(28, (long)Math.Round(longitudeDeg * 600_000)).Field(27, (long)Math.Round(latitudeDeg * 600_000)).Field(12, 0).Field(9, 511).Field(6, second).Field(29, 0);

    public static AisMessage Rescue(uint mmsi, double latitudeDeg, double longitudeDeg, int heightM, bool barometric) => new AisMessage()
        .Field(6, 9).Field(2, 0).Field(30, mmsi).Field(12, heightM).Field(10, 100).Field(1, 1)
        .Field(28, (long)Math.Round(longitudeDeg * 600_000)).Field(27, (long)Math.Round(latitudeDeg * 600_000)).Field(12, 0).Field(6, 30).Field(1, barometric ? 1 : 0).Field(33, 0);

    public static AisMessage LongRange(uint mmsi, double latitudeDeg, double longitudeDeg) => new AisMessage()
        .Field(6, 27).Field(2, 0).Field(30, mmsi).Field(1, 0).Field(1, 0).Field(4, 0)
        .Field(18, (long)Math.Round(longitudeDeg * 600)).Field(17, (long)Math.Round(latitudeDeg * 600)).Field(6, 0).Field(9, 0).Field(1, 0).Field(1, 0);

    public static AisMessage Voyage(uint mmsi, string callsign, string name) => new AisMessage()
        .Field(6, 5).Field(2, 0).Field(30, mmsi).Field(2, 0).Field(30, 0).Text(7, callsign).Text(20, name).Field(8, 70).Field(30, 0).Field(4, 1).Field(20, 0).Field(8, 0).Text(20, "PORT").Field(2, 0);

    public static AisMessage BaseStation(uint mmsi, DateTime utc, int type = 4, double latitudeDeg = 25.5, double longitudeDeg = -80.25) => new AisMessage()
        .Field(6, type).Field(2, 0).Field(30, mmsi).Field(14, utc.Year).Field(4, utc.Month).Field(5, utc.Day).Field(5, utc.Hour).Field(6, utc.Minute).Field(6, utc.Second).Field(1, 1)
        .Field(28, (long)Math.Round(longitudeDeg * 600_000)).Field(27, (long)Math.Round(latitudeDeg * 600_000)).Field(4, 7).Field(30, 0);
}
