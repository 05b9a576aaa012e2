using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Cli.Commands.Asterix;

/// <summary>The options that every command reading ASTERIX has, and what they mean.</summary>
internal static partial class AsterixOptions
{
    public static Argument<string> File() => new("recording") { Description = "the recording" };

    public static Option<string[]> Editions() => new("--edition")
    {
        Description = "edition of a category, as 021:0.23, or for one source, as 021@20/129:0.23 (SAC/SIC); may be repeated",
    };

    public static Option<string> Framing() => new("--framing") { Description = "raw, pcap, pcapng, final, gps or oradis; found from the content if not given" };

    /// <exception cref="InputException">A text is no edition, or one that is not known.</exception>
    public static EditionTable Table(string[]? editions)
    {
        var table = new EditionTable();
        foreach (string text in editions ?? [])
        {
            Match match = EditionText().Match(text);
            if (!match.Success || !byte.TryParse(match.Groups["cat"].Value, CultureInfo.InvariantCulture, out byte category) || !Edition.TryParse(match.Groups["ed"].Value, out Edition edition))
                throw new InputException($"--edition {text}: expected CATEGORY[@SAC/SIC]:EDITION, as 021:0.23 or 021@20/129:0.23");
            try
            {
                if (!match.Groups["sac"].Success)
                    table.Set(category, edition);
                else if (byte.TryParse(match.Groups["sac"].Value, CultureInfo.InvariantCulture, out byte sac) && byte.TryParse(match.Groups["sic"].Value, CultureInfo.InvariantCulture, out byte sic))
                    table.Set(category, sac, sic, edition);
                else
                    throw new InputException($"--edition {text}: expected a SAC and a SIC from 0 to 255");
            }
            catch (ArgumentException e)
            {
                throw new InputException($"--edition {text}: {e.Message}", e);
            }
        }

        return table;
    }

    /// <summary>SAC and SIC of a text like 20/129.</summary>
    /// <param name="example">What the complaint shows as one.</param>
    /// <exception cref="InputException">The text is no source.</exception>
    public static (byte Sac, byte Sic) Source(string option, string text, string example)
    {
        string[] parts = text.Split('/');
        return parts.Length == 2 && byte.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out byte sac) && byte.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out byte sic)
            ? (sac, sic)
            : throw new InputException($"{option} {text}: expected SAC/SIC, as {example}");
    }

    /// <exception cref="InputException">The text is no framing.</exception>
    public static RecordingFormat? Format(string? framing)
    {
        if (framing is null)
            return null;
        foreach (RecordingFormat format in Enum.GetValues<RecordingFormat>())
        {
            if (Recording.Name(format) == framing)
                return format;
        }

        throw new InputException($"--framing {framing}: expected raw, pcap, pcapng, final, gps or oradis");
    }

    [GeneratedRegex(@"^(?<cat>\d{1,3})(@(?<sac>\d{1,3})/(?<sic>\d{1,3}))?:(?<ed>\d+\.\d+)$")]
    private static partial Regex EditionText();
}
