using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Feeds.Tests;

/// <summary>Files that are no recordings, or not the one that was asked for: one line with the file's name, where it was looked at, and what was expected there.</summary>
public class RecordingRefusalTests
{
    private static readonly byte[] Raw = [.. Captures.Block(48, 20, 1), .. Captures.Block(34, 11, 2), .. Captures.Block(62, 90, 3)];

    private const string AnyRecording = "offset 0: expected a recording (pcap, pcapng, FINAL, GPS, ORADIS or raw ASTERIX blocks), found ";

    [Fact]
    public void A_text_is_no_recording()
    {
        foreach (string text in new[] { "time_s,sensor_id,range_m,azimuth_deg\n0,alfa,40000,10\n", "{ \"a\": 1 }", "x", "\0\0\0\0" })
        {
            string path = TextFiles.New("text", text), compressed = TextFiles.New("text.gz", TextFiles.Compress(text));
            string hex = string.Join(' ', text.Take(8).Select(c => ((int)c).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(AnyRecording + hex, TextFiles.Complaint(path, () => Recording.Open(path).Dispose()));
            Assert.Equal(AnyRecording + hex, TextFiles.Complaint(compressed, () => Recording.Open(compressed).Dispose()));
            Assert.False(Recording.IsRecording(path));
        }
    }

    [Fact]
    public void An_empty_file_a_folder_and_a_missing_file_are_named()
    {
        string empty = TextFiles.New("empty", ""), emptyInside = TextFiles.New("empty.gz", TextFiles.Compress("")), folder = TestPaths.NewFolder(), missing = Path.Combine(folder, "missing");
        Assert.Equal("the file is empty", TextFiles.Complaint(empty, () => Recording.Open(empty).Dispose()));
        Assert.Equal("the file is empty", TextFiles.Complaint(emptyInside, () => Recording.Open(emptyInside).Dispose()));
        Assert.Equal("expected a file, found a folder", TextFiles.Complaint(folder, () => Recording.Open(folder).Dispose()));
        Assert.Equal("there is no such file", TextFiles.Complaint(missing, () => Recording.Open(missing).Dispose()));
        Assert.All([empty, emptyInside, folder, missing, ""], path => Assert.False(Recording.IsRecording(path)));
    }

    [Theory]
    [InlineData(RecordingFormat.Pcap, "0")]
    [InlineData(RecordingFormat.PcapNg, "0")]
    [InlineData(RecordingFormat.Final, "0")]
    [InlineData(RecordingFormat.Oradis, "0")]
    public void A_framing_that_the_file_does_not_have_is_refused(RecordingFormat format, string offset)
    {
        string path = TextFiles.New("raw.ast", Raw);
        Assert.Equal($"offset {offset}: expected {format.ToString().ToLowerInvariant()} framing, found 30 00 14 04 05 06 07 08", TextFiles.Complaint(path, () => Recording.Open(path, format).Dispose()));
    }

    [Fact]
    public void Raw_framing_is_refused_to_a_capture_and_GPS_framing_to_what_has_no_blocks_behind_its_header()
    {
        string pcap = TextFiles.New("a.pcap", Captures.Pcap(1, Packets.Simple(Raw)));
        Assert.Equal("offset 0: expected raw framing, found d4 c3 b2 a1 02 00 04 00", TextFiles.Complaint(pcap, () => Recording.Open(pcap, RecordingFormat.Raw).Dispose()));
        string small = TextFiles.New("small.gps", Raw), large = TextFiles.New("large.gps", [.. new byte[2200], .. "no block"u8]);
        Assert.Equal("offset 2200: expected gps framing, found nothing", TextFiles.Complaint(small, () => Recording.Open(small, RecordingFormat.Gps).Dispose()));
        Assert.Equal("offset 2200: expected gps framing, found 6e 6f 20 62 6c 6f 63 6b", TextFiles.Complaint(large, () => Recording.Open(large, RecordingFormat.Gps).Dispose()));
    }

    [Fact]
    public void A_gzip_that_is_cut_off_gives_what_is_whole_and_then_says_where_it_breaks()
    {
        byte[] content = [.. Enumerable.Range(0, 30_000).SelectMany(i => Captures.Final(1, (uint)i, Captures.Block(48, 40 + i % 31, i * 7919)))];
        byte[] compressed = Captures.Compress(content);
        foreach (int length in new[] { compressed.Length / 2, compressed.Length - 9, compressed.Length - 1 })
        {
            string path = TextFiles.New("cut.ff.gz", compressed[..length]);
            long octets = 0;
            string complaint = TextFiles.Complaint(path, () =>
            {
                using Recording recording = Recording.Open(path);
                while (recording.TryRead(out Datagram datagram))
                    octets += datagram.Payload.Length + 12;
            });
            Assert.Matches("^offset [0-9]+: damaged gzip: ", complaint);
            Assert.InRange(octets, content.Length / 4, content.Length);
            Assert.True(Recording.IsRecording(path));
        }

        // So short that it breaks off before the framing is found.
        string tiny = TextFiles.New("tiny.gz", Captures.Compress(Raw)[..15]);
        Assert.Matches("^offset [0-9]+: damaged gzip: ", TextFiles.Complaint(tiny, () => Recording.Open(tiny).Dispose()));
        Assert.False(Recording.IsRecording(tiny));
    }

    [Fact]
    public void What_is_no_gzip_behind_its_first_octets_is_damaged()
    {
        string path = TextFiles.New("noise.gz", [0x1F, 0x8B, .. "no deflate at all"u8]);
        Assert.Matches("^offset 0: damaged gzip: ", TextFiles.Complaint(path, () => Recording.Open(path).Dispose()));
    }

    [Fact]
    public void A_recording_is_told_from_other_files()
    {
        byte[][] recordings =
        [
            Raw, Captures.Pcap(1, Packets.Simple(Raw)), [.. Captures.NgSection(true), .. Captures.NgInterface(true, 1)], Captures.Final(1, 2, Raw), Captures.Gps((1, Raw[..20])), Captures.Oradis(Raw[..20]),
        ];
        foreach (byte[] content in recordings)
        {
            Assert.True(Recording.IsRecording(TextFiles.New("recording", content)));
            Assert.True(Recording.IsRecording(TextFiles.New("recording.gz", Captures.Compress(content))));
        }
    }
}
