using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>
/// Every record of every recording against a decoder that reads the machine-readable specifications itself: the same records, octet for octet, and the same value of every element. The
/// known disagreements are listed below, with which side is right.
/// </summary>
public class AsterixAgainstAspecTests
{
    private const string Python = "python3";

    [Fact]
    public void Every_element_of_every_record_of_the_recordings_is_the_same()
    {
        ExternalTool.Require(Python);
        string aspec = TestPaths.SharedData("tools/aspec.py");
        string[] paths = [.. AsterixRecordings.All.Select(r => AsterixRecordings.PathOf(r.File))];
        ConcurrentBag<string> differences = [];
        // A test may be skipped on its own thread only: all that could skip it is above.
        Parallel.ForEach(AsterixRecordings.All.Zip(paths), new ParallelOptions { MaxDegreeOfParallelism = 2 }, item =>
        {
            ((string file, int count, string? edition), string path) = item;
            using var scratch = new Scratch();
            string plain = scratch.Write(file.Replace(".gz", "", StringComparison.Ordinal), AsterixRecordings.Octets(file));
            // The other decoder does not know ORADIS headers: it gets the blocks between them.
            string theirs = file == AsterixRecordings.Oradis ? scratch.Write("blocks.ast", OradisBlocks(File.ReadAllBytes(plain))) : plain;
            (int compared, int known) = Compare(scratch, aspec, path, theirs, edition, differences);
            if (compared != count)
                differences.Add($"{file}: expected {count} records, found {compared}");
            // What is known to differ does: or nothing was compared.
            if (known > 0 != file.StartsWith("lebl-010", StringComparison.Ordinal))
                differences.Add($"{file}: {known} known disagreements");
        });
        Assert.Empty(differences.Take(20));
    }

    public static TheoryData<string> Blocks
    {
        get
        {
            string folder = Path.Combine(Environment.GetEnvironmentVariable("SDN_SHARED") ?? Path.Combine(TestPaths.Repository, "..", "shared"), "data/asterix/recordings/blocks");
            return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)] : ["none"];
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_element_of_a_single_block_is_the_same(string file)
    {
        ExternalTool.Require(Python);
        string aspec = TestPaths.SharedData("tools/aspec.py"), path = AsterixRecordings.PathOf("blocks/" + file);
        Match name = Regex.Match(file, @"^cat(\d+)(?:ed(\d+\.\d+))?");
        int category = int.Parse(name.Groups[1].Value, CultureInfo.InvariantCulture);
        using var scratch = new Scratch();
        ConcurrentBag<string> differences = [];
        if (category is 4 or 30 or 247 or 252)
        {
            Finished run = AsterixRecordings.Asterix(scratch, "decode", path);
            Assert.Equal(2, run.ExitCode);
            Assert.All(run.ErrorLines.SkipLast(1), line => Assert.Contains($"CAT{category:000}: the category is not known", line));
            return;
        }

        string edition = name.Groups[2].Value;
        bool known = TestPaths.SharedData("data/asterix/definitions") is var definitions && File.Exists(Path.Combine(definitions, $"cat{category:000}", $"cat-{edition}.ast"));
        (int records, _) = Compare(scratch, aspec, path, path, known ? $"{category}:{edition}" : null, differences);
        Assert.Empty(differences);
        // Another edition of category 010 than the one there is a specification of.
        Assert.True(records > 0 || file == "cat010ed0.24_sensis.bin", $"{file}: no record was read");
    }

    /// <summary>Has both decode a file, at the same time, and adds what differs; returns the number of records and of known disagreements.</summary>
    private static (int Records, int Known) Compare(Scratch scratch, string aspec, string path, string theirPath, string? edition, ConcurrentBag<string> differences)
    {
        string theirJson = scratch["aspec.jsonl"];
        // aspec.py takes the category as a plain integer, and "CAT:ED" of an edition is the newest when it is not known.
        string[] theirArguments = [aspec, theirPath, "--json", theirJson, .. edition is null ? Array.Empty<string>() : ["--ed", edition]];
        Task other = Task.Run(() => ExternalTool.Run(Python, theirArguments));
        Finished ours = AsterixRecordings.Asterix(scratch, ["decode", path, .. edition is null ? Array.Empty<string>() : ["--edition", edition]]);
        other.GetAwaiter().GetResult();
        var place = new Place { Older = edition is not null };
        int records = 0;
        using IEnumerator<JsonElement> our = AsterixRecordings.Records(ours.OutBytes).GetEnumerator();
        foreach (string line in File.ReadLines(theirJson))
        {
            string where = place.Where = $"{Path.GetFileName(path)}, record {records + 1}";
            if (!our.MoveNext())
            {
                differences.Add($"{where}: there is no such record here");
                return (records, place.Known);
            }

            records++;
            JsonElement a = our.Current, b = JsonDocument.Parse(line).RootElement;
            place.Category = a.GetProperty("cat").GetInt32();
            if (a.GetProperty("hex").GetString() != b.GetProperty("hex").GetString() || place.Category != b.GetProperty("cat").GetInt32() || a.GetProperty("ed").GetString() != b.GetProperty("ed").GetString())
            {
                differences.Add($"{where}: {a.GetProperty("cat")} {a.GetProperty("ed")} {a.GetProperty("hex")} here, {b.GetProperty("cat")} {b.GetProperty("ed")} {b.GetProperty("hex")} there");
                return (records, place.Known);
            }

            Compare(a.GetProperty("items"), b.GetProperty("items"), place, "", differences);
        }

        if (our.MoveNext())
            differences.Add($"{Path.GetFileName(path)}: more than {records} records here");
        return (records, place.Known);
    }

    /// <summary>What is being compared.</summary>
    private sealed class Place
    {
        public bool Older { get; init; }

        public int Category { get; set; }

        public string Where { get; set; } = "";

        /// <summary>Known disagreements so far.</summary>
        public int Known { get; set; }
    }

    private static void Compare(JsonElement ours, JsonElement theirs, Place place, string path, ConcurrentBag<string> differences)
    {
        switch (ours.ValueKind, theirs.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                foreach (JsonProperty our in ours.EnumerateObject())
                {
                    if (our.Name == "_spare" && place.Older)
                        continue;
                    if (theirs.TryGetProperty(our.Name, out JsonElement their))
                        Compare(our.Value, their, place, $"{path}/{our.Name}", differences);
                    else
                        differences.Add($"{place.Where}: {path}/{our.Name}: {our.Value} here, nothing there");
                }

                foreach (JsonProperty their in theirs.EnumerateObject())
                {
                    // Older editions have other spare bits in the definitions of either side: their number is no content.
                    if (!ours.TryGetProperty(their.Name, out _) && !(their.Name == "_spare" && place.Older))
                        differences.Add($"{place.Where}: {path}/{their.Name}: nothing here, {their.Value} there");
                }

                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                if (ours.GetArrayLength() != theirs.GetArrayLength())
                    differences.Add($"{place.Where}: {path}: {ours} here, {theirs} there");
                else
                    foreach (((JsonElement our, JsonElement their), int i) in ours.EnumerateArray().Zip(theirs.EnumerateArray()).Select((p, i) => (p, i)))
                        Compare(our, their, place, $"{path}[{i}]", differences);
                break;
            case (JsonValueKind.Number, JsonValueKind.Number):
                if (Same(ours, theirs))
                    break;
                if (IsKnown(place.Category, path, ours.GetDouble(), theirs.GetDouble()))
                    place.Known++;
                else
                    differences.Add($"{place.Where}: {path}: {ours} here, {theirs} there");
                break;
            default:
                if (ours.ValueKind != theirs.ValueKind || ours.ToString() != theirs.ToString())
                    differences.Add($"{place.Where}: {path}: {ours} here, {theirs} there");
                break;
        }
    }

    /// <summary>Integers have up to 64 bits: what a double cannot tell apart is compared as it is written.</summary>
    private static bool Same(JsonElement ours, JsonElement theirs) =>
        ours.TryGetUInt64(out ulong our) && theirs.TryGetUInt64(out ulong their) ? our == their : ours.GetDouble() == theirs.GetDouble();

    /// <summary>
    /// Disagreements that are known. I010/202 and I010/210: the specification's LSB is 0.25 m/s and 0.25 m/s², the machine-readable one has 1/16; 21,180 records of the multilateration
    /// recording, whose positions move by what 0.25 m/s says, prove it. I020/500: a correlation term has a sign, the machine-readable specification has none.
    /// </summary>
    private static bool IsKnown(int category, string path, double ours, double theirs) => (category, path) switch
    {
        (10, "/202/VX" or "/202/VY" or "/210/AX" or "/210/AY") => ours == 4 * theirs,
        (20, "/500/DOP/XY" or "/500/SDP/XY") => ours < 0 && ours == theirs - 65_536 * 0.25,
        _ => false,
    };

    /// <summary>The blocks of the one packet: Ethernet, IPv4 and UDP headers of 42 octets, then each block behind six octets.</summary>
    private static byte[] OradisBlocks(byte[] capture)
    {
        List<byte> blocks = [];
        for (int at = 24 + 16 + 42; at < capture.Length;)
        {
            int length = capture[at] << 8 | capture[at + 1];
            blocks.AddRange(capture[(at + 6)..(at + length)]);
            at += length;
        }

        return [.. blocks];
    }
}
