using System.Globalization;
using System.Runtime.InteropServices;

namespace NorthAmericaSecurity.Feeds.Ais;

/// <summary>What is wrong with a line.</summary>
internal enum SentenceFault
{
    None,
    NoSentence,
    ChecksumMissing,
    ChecksumWrong,
    Fields,
}

/// <summary>
/// A line of NMEA 0183 (IEC 61162-1): an optional tag block (<c>\c:1436173080*hh\</c>), a sentence from '!' or '$' to its checksum, and what receivers add behind it. What stands before is passed over: no sentence
/// contains '!' or '$', so one that was torn does not take the next with it.
/// </summary>
internal readonly ref struct NmeaSentence
{
    /// <summary>The fields of an AIVDM or AIVDO sentence; <see cref="Payload"/> is empty for sentences of other kinds.</summary>
    public ReadOnlySpan<byte> Payload { get; init; }

    public bool IsAis { get; init; }

    public int Parts { get; init; }

    public int Part { get; init; }

    /// <summary>Number that the parts of a message share, 0 to 9; -1 if none.</summary>
    public int Sequence { get; init; }

    /// <summary>Radio channel as sent, mostly 'A' or 'B'; 0 if none.</summary>
    public byte Channel { get; init; }

    /// <summary>Bits at the end of the payload that are none.</summary>
    public int FillBits { get; init; }

    /// <summary>Time in seconds of UTC since 1970 that the tag block, or a receiver behind the checksum, tells; NaN if none.</summary>
    public double TimeS { get; init; }

    /// <summary>A tag block is there whose checksum fails; its time is not used.</summary>
    public bool TagWrong { get; init; }

    /// <summary>Octets before the sentence that belong to neither it nor its tag block, and whether they hold another sentence's beginning.</summary>
    public int Stray { get; init; }

    public bool StrayIsTorn { get; init; }

    /// <summary>Reads a line.</summary>
    public static SentenceFault Parse(ReadOnlySpan<byte> line, out NmeaSentence sentence)
    {
        sentence = default;
        int start = line.LastIndexOfAny((byte)'!', (byte)'$');
        if (start < 0)
            return SentenceFault.NoSentence;
        ReadOnlySpan<byte> body = line[(start + 1)..];
        int star = body.IndexOf((byte)'*');
        if (star < 0 || star + 3 > body.Length)
            return SentenceFault.ChecksumMissing;
        if (!ChecksumFits(body[..star], body.Slice(star + 1, 2)))
            return SentenceFault.ChecksumWrong;

        double time = TimeBehind(body[(star + 3)..]);
        ReadOnlySpan<byte> before = line[..start];
        bool tagWrong = false;
        if (before.Length > 1 && before[^1] == '\\')
        {
            int tag = before[..^1].LastIndexOf((byte)'\\');
            if (tag >= 0)
            {
                double told = TimeOfTag(before[(tag + 1)..^1], out tagWrong);
                time = double.IsNaN(told) ? time : told;
                before = before[..tag];
            }
        }

        body = body[..star];
        bool ais = line[start] == '!' && body.Length > 5 && body[5] == ',' && body[2] == 'V' && body[3] == 'D' && body[4] is (byte)'M' or (byte)'O';
        sentence = new NmeaSentence { TimeS = time, TagWrong = tagWrong, Stray = before.Length, StrayIsTorn = before.ContainsAny((byte)'!', (byte)'$') };
        return ais ? Fields(body[6..], ref sentence) : SentenceFault.None;
    }

    /// <summary>Parts, part, sequence, channel, payload, fill bits.</summary>
    private static SentenceFault Fields(ReadOnlySpan<byte> fields, ref NmeaSentence sentence)
    {
        int parts = Digit(ref fields), part = Digit(ref fields), sequence = Digit(ref fields);
        int comma = fields.IndexOf((byte)',');
        if (parts < 1 || part < 1 || part > parts || sequence < -1 || comma is < 0 or > 2)
            return SentenceFault.Fields;
        byte channel = comma > 0 ? fields[0] : (byte)0;
        fields = fields[(comma + 1)..];
        comma = fields.IndexOf((byte)',');
        // The last field is a digit; some receivers leave it out.
        if (comma < 1 || fields.Length - comma > 2 || fields.Length - comma == 2 && fields[^1] is < (byte)'0' or > (byte)'5')
            return SentenceFault.Fields;
        sentence = sentence with
        {
            IsAis = true,
            Parts = parts,
            Part = part,
            Sequence = sequence,
            Channel = channel,
            Payload = fields[..comma],
            FillBits = fields.Length - comma == 2 ? fields[^1] - '0' : 0,
        };
        return SentenceFault.None;
    }

    /// <summary>A field of one digit and its comma, taken from the front; -1 for an empty one, -2 for anything else.</summary>
    private static int Digit(ref ReadOnlySpan<byte> fields)
    {
        int digit = -2;
        if (fields.Length > 0 && fields[0] == ',')
        {
            digit = -1;
            fields = fields[1..];
        }
        else if (fields.Length > 1 && fields[1] == ',' && fields[0] is >= (byte)'0' and <= (byte)'9')
        {
            digit = fields[0] - '0';
            fields = fields[2..];
        }

        return digit;
    }

    /// <summary>Whether the exclusive or of all octets is what two hexadecimal digits say.</summary>
    private static bool ChecksumFits(ReadOnlySpan<byte> octets, ReadOnlySpan<byte> digits)
    {
        ulong sum = 0;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(octets);
        foreach (ulong word in words)
            sum ^= word;
        sum ^= sum >> 32;
        sum ^= sum >> 16;
        sum = (sum ^ sum >> 8) & 0xFF;
        foreach (byte octet in octets[(8 * words.Length)..])
            sum ^= octet;
        return byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte told) && told == sum;
    }

    /// <summary>The time in field c of a tag block (without its backslashes), in seconds or milliseconds.</summary>
    private static double TimeOfTag(ReadOnlySpan<byte> block, out bool wrong)
    {
        int star = block.LastIndexOf((byte)'*');
        wrong = star < 0 || star + 3 != block.Length || !ChecksumFits(block[..star], block[(star + 1)..]);
        if (wrong)
            return double.NaN;
        block = block[..star];
        while (!block.IsEmpty)
        {
            int comma = block.IndexOf((byte)',');
            ReadOnlySpan<byte> field = comma < 0 ? block : block[..comma];
            if (field.StartsWith("c:"u8))
                return Time(field[2..]);
            block = comma < 0 ? default : block[(comma + 1)..];
        }

        return double.NaN;
    }

    /// <summary>The time that receivers of the United States' coast guard put last behind the checksum: <c>*27,s26,r003669945,1085889624</c>.</summary>
    private static double TimeBehind(ReadOnlySpan<byte> rest)
    {
        ReadOnlySpan<byte> last = rest[(rest.LastIndexOf((byte)',') + 1)..];
        return !rest.IsEmpty && rest[0] == ',' && last.Length is 9 or 10 ? Time(last) : double.NaN;
    }

    private static double Time(ReadOnlySpan<byte> digits)
        => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long time) && time > 0 ? time < 100_000_000_000 ? time : time < 100_000_000_000_000 ? time / 1000.0 : double.NaN : double.NaN;
}
