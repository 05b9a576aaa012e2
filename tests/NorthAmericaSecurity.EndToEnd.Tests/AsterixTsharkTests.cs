using System.Buffers;
using System.Globalization;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Feeds.Recordings;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>
/// What the encoder writes, read by tshark: nothing is malformed, every value is the one that went in, there is none beside, and every element that tshark knows of the category is among them.
/// Editions are those that tshark 4.0.17 has. Where it is wrong itself, the test that leaves something out tells what and why. Random field sequencing (categories 001 and 002) is in none: tshark
/// takes the number of fields in front for a length.
/// </summary>
public class AsterixTsharkTests
{
    private const int Records = 60;

    [Fact]
    public void Radar_target_reports_of_category_048_edition_1_31_are_read_as_written() => Compare<Cat048>("048_", 4801, AsterixDrawnRecords.Draw);

    [Fact]
    public void Radar_service_messages_of_category_034_edition_1_29_are_read_as_written() => Compare<Cat034>("034_", 3401, AsterixDrawnRecords.Draw);

    [Fact]
    public void Broadcast_reports_of_category_021_edition_2_4_are_read_as_written() =>
        Compare<Cat021>("021_V2_4_", 2101, AsterixDrawnRecords.Draw, preference: "asterix.i021_version:Version 2.4");

    /// <summary>I062/510 is not drawn: tshark takes two octets too many for it and loses its way in the rest of the record.</summary>
    [Fact]
    public void System_tracks_of_category_062_edition_1_19_are_read_as_written() => Compare<Cat062>("062_", 6201, AsterixDrawnRecords.Draw, leavesOut: ["510"]);

    [Fact]
    public void Sensor_status_of_category_063_edition_1_6_is_read_as_written() => Compare<Cat063>("063_", 6301, AsterixDrawnRecords.Draw);

    [Fact]
    public void Service_status_of_category_065_edition_1_5_is_read_as_written() => Compare<Cat065>("065_", 6501, AsterixDrawnRecords.Draw);

    [Fact]
    public void Plots_of_category_001_edition_1_4_are_read_as_written() =>
        Compare("001_", 101, (ref Cat001 r, AsterixDrawing d) => AsterixDrawnRecords.Draw(ref r, d, isTrack: false), leavesOut: ["042", "161", "170", "200", "210"]);

    /// <summary>tshark reads tracks by the profile of plots; these three items have one place in both.</summary>
    [Fact]
    public void Tracks_of_category_001_have_their_source_and_descriptor_and_special_purpose_field_where_plots_have() =>
        Compare(
            "001_", 102, (ref Cat001 r, AsterixDrawing d) => AsterixDrawnRecords.Draw(ref r, d, isTrack: true),
            leavesOut: ["030", "040", "042", "050", "060", "070", "080", "090", "100", "120", "130", "131", "141", "150", "161", "170", "200", "210"]);

    [Fact]
    public void Radar_service_messages_of_category_002_edition_1_1_are_read_as_written() => Compare<Cat002>("002_", 201, AsterixDrawnRecords.Draw);

    /// <summary>The item that tshark does not read, by hand: of each unit an octet that identifies it and fifteen bits of track number, and whether another follows.</summary>
    [Fact]
    public void A_composed_track_number_has_three_octets_for_each_unit()
    {
        Cat062.Item510Entry[] units = [new() { IDENT = 0xAA, TRACK = 0x1234 }, new() { IDENT = 0xFF, TRACK = 0x7FFF }, new() { IDENT = 0, TRACK = 1 }];
        Cat062 record = default;
        record.I510 = new Repetition<Cat062.Item510Entry>(units, new byte[9]);
        var datagram = new ArrayBufferWriter<byte>();
        var writer = new AsterixWriter(datagram);
        writer.Write(record);
        writer.Complete();
        // Category, length; four octets of FSPEC, of which the last announces field 26; three units.
        Assert.Equal("3e0010" + "01010108" + "aa2469" + "ffffff" + "000002", Convert.ToHexStringLower(datagram.WrittenSpan));
    }

    private delegate void Draw<TRecord>(ref TRecord record, AsterixDrawing drawing) where TRecord : struct, allows ref struct;

    /// <param name="prefix">What tshark's names of the elements of the edition begin with.</param>
    private static void Compare<TRecord>(string prefix, int seed, Draw<TRecord> draw, string[]? leavesOut = null, string? preference = null) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
        Tshark.Require();
        leavesOut ??= [];
        using var scratch = new Scratch();
        string path = scratch["drawn.pcap"];
        List<Expected[]> expected = Write(path, seed, draw, leavesOut);
        List<TsharkRecord> found = Tshark.Read(path, preference is null ? [] : [preference]);
        Assert.Equal(expected.Count, found.Count);
        List<string> differences = [];
        for (int i = 0; i < found.Count; i++)
        {
            Assert.Equal(TRecord.Category, found[i].Category);
            differences.AddRange(Differences(expected[i], found[i], prefix).Select(d => $"record {i}: {d}"));
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences\n{string.Join('\n', differences.Take(40))}");
        var drawn = expected.SelectMany(e => e).Select(e => prefix + e.Name).ToHashSet();
        IEnumerable<string> known = Tshark.Elements(prefix).Where(name => !leavesOut.Any(item => name.StartsWith(prefix + item + "_", StringComparison.Ordinal)));
        Assert.All(known, name => Assert.Contains(name, drawn));
    }

    /// <summary>Elements of one name are compared in their order, as entries of a repetitive item are sent.</summary>
    private static IEnumerable<string> Differences(Expected[] expected, TsharkRecord found, string prefix)
    {
        foreach ((string item, object value) in expected)
        {
            if (value is ItemOctets octets && found.Items.GetValueOrDefault(prefix + item) != octets.Digits)
                yield return $"{prefix}{item}: tshark shows {found.Items.GetValueOrDefault(prefix + item)}, {octets.Digits} went in";
        }

        ILookup<string, object> values = expected.Where(e => e.Value is not ItemOctets).ToLookup(e => prefix + e.Name, e => e.Value);
        ILookup<string, TsharkElement> elements = found.Elements.ToLookup(e => e.Name);
        foreach (string name in values.Select(v => v.Key).Union(elements.Select(e => e.Key)))
        {
            object[] wanted = [.. values[name]];
            TsharkElement[] there = [.. elements[name]];
            if (wanted.Length != there.Length)
                yield return $"{name}: {there.Length} times, {wanted.Length} went in";
            for (int i = 0; i < Math.Min(wanted.Length, there.Length); i++)
            {
                if (!IsSame(AsShown(name, wanted[i]), there[i]))
                    yield return string.Create(CultureInfo.InvariantCulture, $"{name}: tshark shows {there[i].Show} ({there[i].Value}), {wanted[i]} went in");
            }
        }
    }

    /// <summary>tshark shows the height of a source without its sign; the specification has it in two's complement, and a source below the sea is no fault.</summary>
    private static object AsShown(string name, object wanted) => name == "034_120_HGT" && wanted is double height and < 0 ? height + 65536 : wanted;

    private static bool IsSame(object wanted, TsharkElement there) => wanted switch
    {
        // tshark shows fifteen digits.
        double value => double.TryParse(there.Show, CultureInfo.InvariantCulture, out double shown) && Math.Abs(shown - value) <= 1e-14 * Math.Abs(value),
        OctetsInField octets => there.Value == octets.WithLength,
        CodeDigits code => there.Value.TrimStart('0') == code.Digits.TrimStart('0'),
        _ => there.Show == (string)wanted,
    };

    private static List<Expected[]> Write<TRecord>(string path, int seed, Draw<TRecord> draw, string[] leavesOut) where TRecord : struct, IRecord<TRecord>, allows ref struct
    {
        var drawing = new AsterixDrawing(seed, leavesOut);
        var datagram = new ArrayBufferWriter<byte>();
        var writer = new AsterixWriter(datagram);
        List<Expected[]> all = [];
        using FileStream file = File.Create(path);
        var recording = new RecordingWriter(file, RecordingFormat.Pcap);
        for (int i = 0; i < Records; i++)
        {
            List<Expected> expected = drawing.Begin();
            TRecord record = default;
            draw(ref record, drawing);
            all.Add([.. expected]);
            if (writer.TryWrite(record))
                continue;
            Send();
            Assert.True(writer.TryWrite(record));
        }

        Send();
        return all;

        void Send()
        {
            writer.Complete();
            Assert.InRange(datagram.WrittenCount, 1, 1400);
            recording.Write(0, datagram.WrittenSpan);
            datagram.ResetWrittenCount();
        }
    }
}
