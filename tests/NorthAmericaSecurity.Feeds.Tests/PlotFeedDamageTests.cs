using System.IO.Pipelines;
using System.Numerics;
using System.Text;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Damage costs the damaged frame: it is told once, with feed and offset, counted to the byte, and reading goes on.</summary>
public class PlotFeedDamageTests
{
    private static readonly byte[] First = PlotFeeds.Frame("NORTH-1", PlotFeeds.Full(1), PlotFeeds.Bare(2));
    private static readonly byte[] Second = PlotFeeds.Frame("SOUTH-2", PlotFeeds.Bare(3), PlotFeeds.Full(4), PlotFeeds.Bare(5));

    [Fact]
    public async Task A_stream_torn_at_any_byte_gives_its_whole_frames_and_one_complaint()
    {
        byte[] stream = [.. First, .. Second];
        for (int cut = 0; cut <= stream.Length; cut++)
        {
            foreach (FeedRun run in await AllWaysAsync(stream[..cut]))
            {
                int whole = cut < First.Length ? 0 : cut < stream.Length ? First.Length : stream.Length;
                Assert.Equal(cut, run.Counts.Bytes);
                Assert.Equal(whole == 0 ? [] : whole == First.Length ? [2] : [2, 3], run.PlotsOfFrames);
                Assert.Equal(run.PlotsOfFrames.Sum(), run.Counts.Plots);
                Assert.Equal(run.PlotsOfFrames.Count, run.Counts.Frames);
                Assert.Equal(cut - whole, run.Counts.SkippedBytes);
                Assert.Equal(cut == whole ? 0 : 1, run.Counts.BadFrames);
                if (cut == whole)
                    Assert.Empty(run.Complaints);
                else
                    Assert.StartsWith($"radar feed: offset {whole}: torn: ", Assert.Single(run.Complaints));
            }
        }
    }

    [Fact]
    public async Task A_byte_lost_anywhere_costs_no_more_than_its_frame_and_the_next()
    {
        byte[] whole = [.. First, .. Second, .. Second];
        for (int lost = 0; lost < First.Length; lost++)
        {
            byte[] stream = [.. whole[..lost], .. whole[(lost + 1)..]];
            foreach (FeedRun run in await AllWaysAsync(stream))
            {
                Assert.Equal(stream.Length, run.Counts.Bytes);
                Assert.Equal([3, 4, 5], run.Plots.TakeLast(3).Select(p => p.TimeS));
                // Where the byte makes another id or another number of it, the frame is still one: only a sum of check could tell.
                Assert.Equal(OfDamage(run).Count(), run.Counts.BadFrames);
                Assert.Equal(run.Counts.BadFrames > 0, run.Plots.Count < 8 && run.Counts.UnknownSensorPlots == 0);
                Assert.All(run.Complaints, c => Assert.StartsWith("radar feed: offset ", c));
            }
        }
    }

    [Theory]
    [InlineData(uint.MaxValue)]
    [InlineData(1u << 31)]
    [InlineData(PlotFrames.MaxPayload + 1u)]
    public async Task An_oversized_length_is_damage_and_is_not_waited_for(uint length)
    {
        byte[] stream = [.. First, .. PlotFeeds.Header(length), .. Second];
        foreach (FeedRun run in await AllWaysAsync(stream))
        {
            Assert.Equal([2, 3], run.PlotsOfFrames);
            Assert.Equal(new FeedCounts { Bytes = stream.Length, Frames = 2, Plots = 5, BadFrames = 1, SkippedBytes = 8 }, run.Counts);
            Assert.Equal($"radar feed: offset {First.Length}: oversized: a payload of {length} bytes, the most is {PlotFrames.MaxPayload}", Assert.Single(run.Complaints));
        }
    }

    [Fact]
    public async Task A_length_that_reaches_beyond_the_end_does_not_hide_the_frames_that_it_covers()
    {
        byte[] stream = [.. First, .. PlotFeeds.Header(PlotFrames.MaxPayload), .. Second];
        foreach (FeedRun run in await AllWaysAsync(stream))
        {
            Assert.Equal([2, 3], run.PlotsOfFrames);
            Assert.Equal(new FeedCounts { Bytes = stream.Length, Frames = 2, Plots = 5, BadFrames = 1, SkippedBytes = 8 }, run.Counts);
            Assert.StartsWith($"radar feed: offset {First.Length}: torn: ", Assert.Single(run.Complaints));
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("S")]
    [InlineData("SDN")]
    [InlineData("SSDSDNSSDN")]
    [InlineData("SDNESDNf")]
    [InlineData("a stretch of text longer than a header, with an S and a SDN in it")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n")]
    public async Task Garbage_before_between_and_after_frames_is_passed_over_to_the_byte(string text)
    {
        byte[] garbage = Encoding.ASCII.GetBytes(text);
        byte[] stream = [.. garbage, .. First, .. garbage, .. Second, .. garbage];
        foreach (FeedRun run in await AllWaysAsync(stream))
        {
            Assert.Equal([2, 3], run.PlotsOfFrames);
            Assert.Equal(new FeedCounts { Bytes = stream.Length, Frames = 2, Plots = 5, BadFrames = 3, SkippedBytes = 3 * garbage.Length }, run.Counts);
            Assert.Equal(3, run.Complaints.Count);
            Assert.Equal("radar feed: offset 0: not a frame: expected 'SDNF'", run.Complaints[0]);
            Assert.Equal($"radar feed: offset {garbage.Length + First.Length}: not a frame: expected 'SDNF'", run.Complaints[1]);
            Assert.StartsWith($"radar feed: offset {stream.Length - garbage.Length}: ", run.Complaints[2]);
        }
    }

    [Fact]
    public async Task The_sign_of_a_frame_is_found_wherever_segments_divide_it()
    {
        byte[] stream = [.. "garbage"u8, .. First];
        for (int cut = 1; cut < stream.Length; cut++)
        {
            var pipe = PipeReader.Create(PlotFeeds.Segments([stream[..cut], stream[cut..]]));
            FeedRun run = await PlotFeeds.ReadAsync(pipe);
            Assert.Equal([2], run.PlotsOfFrames);
            Assert.Equal(new FeedCounts { Bytes = stream.Length, Frames = 1, Plots = 2, BadFrames = 1, SkippedBytes = 7 }, run.Counts);
        }
    }

    [Fact]
    public async Task Endless_garbage_is_let_go_as_it_comes()
    {
        // Held until a frame is found, it would fill the memory.
        var pipe = new Pipe(new PipeOptions(readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, useSynchronizationContext: false));
        var reader = new PlotFeedReader(PlotFeeds.Name, pipe.Reader, _ => 0, _ => { });
        ValueTask<bool> reading = reader.ReadAsync([]);
        byte[] garbage = [.. Enumerable.Repeat((byte)'x', 1000)];
        for (int i = 1; i <= 100; i++)
        {
            await pipe.Writer.WriteAsync(garbage);
            Assert.Equal(1000 * i, reader.Counts.SkippedBytes);
        }

        // What may be the beginning of a frame is kept, and no more.
        await pipe.Writer.WriteAsync("xSxSDN"u8.ToArray());
        Assert.Equal(100_003, reader.Counts.SkippedBytes);
        await pipe.Writer.WriteAsync(First[3..]);
        Assert.True(await reading);
        Assert.Equal(100_003 + First.Length, reader.Counts.Bytes);
    }

    [Fact]
    public async Task A_malformed_payload_of_right_length_costs_its_frame_alone()
    {
        foreach ((string what, byte[] payload, string expected) in Malformed())
        {
            byte[] bad = PlotFeeds.Around(payload);
            byte[] stream = [.. First, .. bad, .. Second];
            foreach (FeedRun run in await AllWaysAsync(stream, 1, 4096))
            {
                Assert.True(run.PlotsOfFrames is [2, 3], $"{what}: frames of {string.Join(", ", run.PlotsOfFrames)} plots");
                Assert.Equal([1, 2, 3, 4, 5], run.Plots.Select(p => p.TimeS));
                Assert.Equal(new FeedCounts { Bytes = stream.Length, Frames = 2, Plots = 5, BadFrames = 1 }, run.Counts);
                Assert.Equal(double.NegativeInfinity, run.TickS);
                string complaint = Assert.Single(run.Complaints);
                Assert.StartsWith($"radar feed: offset {First.Length}: malformed frame: offset ", complaint);
                Assert.Contains(expected, complaint);
                Assert.EndsWith(" of its payload", complaint);
                Assert.DoesNotContain('\n', complaint);
            }
        }
    }

    [Fact]
    public async Task A_malformed_frame_of_an_unknown_sensor_is_one_complaint_and_its_id_is_forgotten()
    {
        // The id may be part of the damage.
        object?[] spoilt = PlotFeeds.BareFields();
        spoilt[0] = null;
        byte[] bad = PlotFeeds.Around(WireValue.Encode(new object?[] { "plots", "WEST-3", new object?[] { spoilt } }));
        byte[] stream = [.. bad, .. PlotFeeds.Frame("WEST-3", PlotFeeds.Bare(1)), .. PlotFeeds.Frame("WEST-3", PlotFeeds.Bare(2))];
        foreach (FeedRun run in await AllWaysAsync(stream))
        {
            Assert.Equal(new FeedCounts { Bytes = stream.Length, Frames = 2, BadFrames = 1, UnknownSensorPlots = 2 }, run.Counts);
            Assert.Equal(2, run.Complaints.Count);
            Assert.StartsWith("radar feed: offset 0: malformed frame: ", run.Complaints[0]);
            Assert.StartsWith($"radar feed: offset {bad.Length}: sensor 'WEST-3' is not in the network", run.Complaints[1]);
        }
    }

    [Fact]
    public async Task A_feed_of_chance_ends_without_an_exception_and_with_all_bytes_counted()
    {
        byte[] whole = [.. First, .. PlotFeeds.Tick(2), .. Second, .. PlotFeeds.Frame("WEST-3", PlotFeeds.Bare(6)), .. First];
        for (uint i = 0; i < 600; i++)
        {
            var random = new CounterRandom(9, i);
            List<byte> bytes = [.. whole];
            for (int change = random.NextInt(8); change >= 0; change--)
            {
                int at = random.NextInt(bytes.Count);
                if (random.NextInt(3) == 0)
                    bytes.RemoveRange(at, Math.Min(random.NextInt(40), bytes.Count - at));
                else if (random.NextInt(2) == 0)
                    bytes[at] = (byte)random.NextUInt32();
                else
                    bytes.InsertRange(at, whole[..random.NextInt(60)]);
            }

            byte[] stream = [.. bytes];
            foreach (FeedRun run in await AllWaysAsync(stream, 1 + random.NextInt(50)))
            {
                Assert.Equal(stream.Length, run.Counts.Bytes);
                Assert.Equal(run.Counts.Frames, run.PlotsOfFrames.Count);
                Assert.Equal(run.Counts.Plots, run.Plots.Count);
                Assert.Equal(OfDamage(run).Count(), run.Counts.BadFrames);
                Assert.True(run.Counts.SkippedBytes <= run.Counts.Bytes);
                Assert.All(run.Plots, p => Assert.True(double.IsFinite(p.TimeS) && double.IsFinite(p.First) && double.IsFinite(p.Second) && p.Sensor is 0 or 1));
                Assert.All(run.Plots, p => Assert.False(float.IsInfinity(p.ModeCM) || float.IsInfinity(p.HeightM) || float.IsInfinity(p.SigmaM)));
            }
        }
    }

    /// <summary>The same stream in chunks of 1 and of 13, in segments of 1 and of 13, and in one piece (or other sizes than 1 and 13); all ways must tell the same.</summary>
    private static async Task<FeedRun[]> AllWaysAsync(byte[] stream, params int[] sizes)
    {
        FeedRun whole = await PlotFeeds.SegmentedAsync(stream, int.MaxValue);
        List<FeedRun> runs = [whole];
        foreach (int size in sizes.Length == 0 ? [1, 13] : sizes)
        {
            runs.Add(await PlotFeeds.PushedAsync(stream, size));
            runs.Add(await PlotFeeds.SegmentedAsync(stream, size));
        }

        foreach (FeedRun run in runs)
        {
            Assert.Equal(whole.Plots, run.Plots);
            Assert.Equal(whole.Counts, run.Counts);
            Assert.Equal(whole.Complaints, run.Complaints);
        }

        return [.. runs];
    }

    private static IEnumerable<string> OfDamage(FeedRun run) => run.Complaints.Where(c => !c.Contains("is not in the network", StringComparison.Ordinal));

    private static IEnumerable<(string What, byte[] Payload, string Expected)> Malformed()
    {
        yield return ("an empty payload", [], "torn");
        yield return ("no array", WireValue.Encode("plots"), "expected an array");
        yield return ("an empty array", WireValue.Encode(new object?[0]), "torn");
        yield return ("an unknown kind", WireValue.Encode(new object?[] { "plot", "NORTH-1", new object?[0] }), "[\"plots\", sensor, [...]]");
        yield return ("a kind that is no text", WireValue.Encode(new object?[] { (BigInteger)1, "NORTH-1", new object?[0] }), "expected a string");
        yield return ("too few fields", WireValue.Encode(new object?[] { "plots", "NORTH-1" }), "[\"plots\", sensor, [...]]");
        yield return ("too many fields", WireValue.Encode(new object?[] { "plots", "NORTH-1", new object?[0], null }), "[\"plots\", sensor, [...]]");
        yield return ("no sensor", WireValue.Encode(new object?[] { "plots", null, new object?[0] }), "expected a sensor id");
        yield return ("plots that are no array", WireValue.Encode(new object?[] { "plots", "NORTH-1", null }), "expected an array");
        yield return ("a plot that is no array", WireValue.Encode(new object?[] { "plots", "NORTH-1", new object?[] { "x" } }), "expected an array");
        yield return ("more bytes after the end", [.. WireValue.Encode(new object?[] { "plots", "NORTH-1", new object?[] { PlotFeeds.BareFields() } }), 0xc0], "expected the end");
        yield return ("a tick without time", WireValue.Encode(new object?[] { "tick" }), "expected");
        yield return ("a tick of nil", WireValue.Encode(new object?[] { "tick", null }), "expected a number");
        yield return ("a tick at no time", WireValue.Encode(new object?[] { "tick", double.NaN }), "time_s: expected a finite number");
        yield return ("a tick at the end of time", WireValue.Encode(new object?[] { "tick", double.PositiveInfinity }), "time_s: expected a finite number");
        yield return ("a tick and more", [.. WireValue.Encode(new object?[] { "tick", 1.0 }), 0xc0], "expected the end");
        // A count of plots that are not there: the bytes left are enough for the count, not for the plots.
        byte[] lying = WireValue.Encode(new object?[] { "plots", "NORTH-1", new object?[] { PlotFeeds.BareFields() } });
        lying[1 + 6 + 8] = 0x92;
        yield return ("more plots promised than sent", lying, "torn");

        (string, int, object?, string)[] fields =
        [
            ("time missing", 0, null, "expected a number"),
            ("time not a number", 0, double.NaN, "time_s: expected a finite number"),
            ("time infinite", 0, double.NegativeInfinity, "time_s: expected a finite number"),
            ("a form that there is not", 1, (BigInteger)3, "form: expected 0 to 2, found 3"),
            ("a negative form", 1, (BigInteger)(-1), "form: expected 0 to 2, found -1"),
            ("a form beyond integers", 1, (BigInteger)ulong.MaxValue, "out of the range"),
            ("first coordinate missing", 2, null, "expected a number"),
            ("first coordinate infinite", 2, double.PositiveInfinity, "first coordinate: expected a finite number"),
            ("a negative range", 2, -0.001, "coordinates -0.001, 45 of form Polar"),
            ("an azimuth of more than a turn", 3, 360.001, "of form Polar"),
            ("second coordinate a text", 3, "45", "expected a number"),
            ("a channel that there is not", 4, (BigInteger)64, "channels: expected 0 to 63, found 64"),
            ("a Mode C that is no number", 5, double.NaN, "expected a finite number"),
            ("a Mode C beyond single precision", 5, 1e300, "expected a finite number"),
            ("a height beyond single precision", 6, -1e39, "expected a finite number"),
            ("a height of text", 6, "low", "expected a number"),
            ("an infinite error", 7, float.PositiveInfinity, "expected a finite number"),
            ("a negative address", 8, (BigInteger)(-1), "out of the range"),
            ("an address of more than 32 bits", 8, (BigInteger)(1L << 32), "out of the range"),
            ("a code of five octal digits", 9, (BigInteger)4096, "mode_3a: expected 0 to 4095, found 4096"),
            ("a negative code", 9, (BigInteger)(-1), "mode_3a: expected 0 to 4095, found -1"),
            ("a truth that is no integer", 10, 1.5, "expected an integer"),
        ];
        foreach ((string what, int field, object? value, string expected) in fields)
        {
            // The plots before the bad one must not leak either.
            object?[] bad = PlotFeeds.BareFields();
            bad[field] = value;
            yield return (what, WireValue.Encode(new object?[] { "plots", "NORTH-1", new object?[] { PlotFeeds.BareFields(), PlotFeeds.BareFields(), bad } }), expected);
        }

        foreach ((double latitude, double longitude) in new[] { (90.001, 0.0), (-123.0, 0.0), (0.0, 180.001), (0.0, -181.0) })
        {
            object?[] bad = PlotFeeds.BareFields();
            (bad[1], bad[2], bad[3]) = ((BigInteger)(int)PlotForm.Geodetic, latitude, longitude);
            yield return ("a place off the earth", WireValue.Encode(new object?[] { "plots", "NORTH-1", new object?[] { PlotFeeds.BareFields(), bad } }), "of form Geodetic");
        }

        foreach (int count in new[] { 10, 12 })
            yield return ($"a plot of {count} fields",
                WireValue.Encode(new object?[] { "plots", "NORTH-1", new object?[] { Enumerable.Range(0, count).Select(i => i < 11 ? PlotFeeds.BareFields()[i] : null).ToArray() } }),
                $"expected a plot of 11 fields, found {count}");
    }
}
