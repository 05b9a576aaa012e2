using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>The same frames through a file, standard input and a socket; and what a damaged stream costs.</summary>
[Collection(SimulatedFeedCollection.Name)]
public class FeedTests(SimulatedFeed feed)
{
    [Fact]
    public void A_simulated_feed_becomes_tracks_close_to_its_truth()
    {
        string[] rows = System.Text.Encoding.UTF8.GetString(feed.Tracks).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("time_s,track_id,lat_deg,lon_deg,height_m,vx_mps,vy_mps,status,sxx_m2,sxy_m2,syy_m2,mode_3a,mode_s,ident,age_s", rows[0]);
        double[] epochs = [.. rows.Skip(1).Select(r => double.Parse(r.Split(',')[0], CultureInfo.InvariantCulture)).Distinct()];
        Assert.All(epochs, t => Assert.Equal(0.0, t % 10.0));
        Assert.Equal(180.0, epochs[^1]);

        using var scratch = new Scratch();
        scratch.Write("tracks.csv", feed.Tracks);
        JsonElement score = JsonDocument.Parse(Sdn.Run(scratch.Folder, "score", "--truth", feed.TruthPath, "--tracks", "tracks.csv", "--json").Succeeded().Out).RootElement;
        Assert.InRange(score.GetProperty("truth_mean").GetDouble(), 100, 190);
        Assert.InRange(score.GetProperty("n_track_ids").GetDouble(), 5, 60);
        Assert.InRange(score.GetProperty("loc_median").GetDouble(), 1, 200);
        Assert.InRange(score.GetProperty("loc_rms").GetDouble(), 1, 580);
        Assert.InRange(score.GetProperty("consistency").GetProperty("anees_per_dimension").GetDouble(), 0.5, 1.5);
    }

    [Fact]
    public void The_counts_of_a_file_are_those_of_its_frames()
    {
        Assert.Equal(2, feed.Track.ErrorLines.Length);
        Assert.Matches($"^{feed.PlotsPath}: {feed.Frames.Count} frames, [1-9][0-9]* plots, 0 bad frames, 0 bytes skipped, 0 plots of unknown sensors$", feed.Track.ErrorLines[0]);
        Assert.Matches("^plots: [0-9]+ associated, [0-9]+ initiating, 0 too late, 0 of no channel of their sensor; tracks: ", feed.Track.ErrorLines[1]);
        Assert.Empty(feed.Track.OutBytes);
    }

    [Fact]
    public void Standard_input_gives_the_tracks_of_the_file()
    {
        using var scratch = new Scratch();
        Sdn.RunWith(scratch.Folder, Track("-"), feed.Plots).Succeeded();
        Assert.Equal(feed.Tracks, File.ReadAllBytes(scratch["tracks.csv"]));
    }

    [Fact]
    public void A_socket_that_sends_slowly_in_odd_pieces_gives_the_tracks_of_the_file()
    {
        using var scratch = new Scratch();
        using var server = new FrameServer(feed.Plots);
        Finished run = Sdn.Run(scratch.Folder, Track(server.Source)).Succeeded();
        Assert.StartsWith($"{server.Source}: {feed.Frames.Count} frames, ", run.ErrorLines[0]);
        Assert.Equal(feed.Tracks, File.ReadAllBytes(scratch["tracks.csv"]));
    }

    [Fact]
    public void A_compressed_file_gives_the_tracks_of_the_file_and_tracks_can_be_compressed()
    {
        using var scratch = new Scratch();
        using (var gzip = new GZipStream(File.Create(scratch["plots.bin.gz"]), CompressionLevel.Fastest))
            gzip.Write(feed.Plots);
        Sdn.Run(scratch.Folder, "track", "--sensors", SimulatedFeed.NetworkPath, "--detections", "plots.bin.gz", "--out", "tracks.csv.gz").Succeeded();
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(File.OpenRead(scratch["tracks.csv.gz"]), CompressionMode.Decompress))
            gzip.CopyTo(unpacked);
        Assert.Equal(feed.Tracks, unpacked.ToArray());
    }

    public static TheoryData<string> Damages => ["magic", "payload", "length", "inserted"];

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_frame_on_a_socket_is_one_complaint_and_costs_its_own_plots_alone(string damage)
    {
        (byte[] bytes, int offset, int lostFrames, int skipped) = Damaged(damage);
        using var scratch = new Scratch();
        using var server = new FrameServer(bytes);
        Finished run = Sdn.Run(scratch.Folder, Track(server.Source)).Succeeded();

        Assert.Equal(3, run.ErrorLines.Length);
        Assert.StartsWith($"sdn: {server.Source}: offset {offset}: ", run.ErrorLines[0]);
        Assert.StartsWith($"{server.Source}: {feed.Frames.Count - lostFrames} frames, ", run.ErrorLines[1]);
        Assert.Contains($" 1 bad frames, {skipped} bytes skipped, ", run.ErrorLines[1]);
        Assert.StartsWith("plots: ", run.ErrorLines[2]);
        if (lostFrames == 0)
            Assert.Equal(feed.Tracks, File.ReadAllBytes(scratch["tracks.csv"]));
        else
            Assert.InRange(new FileInfo(scratch["tracks.csv"]).Length, feed.Tracks.Length * 9 / 10, feed.Tracks.Length * 11 / 10);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void The_same_damage_in_a_file_is_refused_unless_it_is_to_keep_going(string damage)
    {
        (byte[] bytes, int offset, _, _) = Damaged(damage);
        using var scratch = new Scratch();
        scratch.Write("plots.bin", bytes);
        Finished refused = Sdn.Run(scratch.Folder, Track("plots.bin"));
        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith($"sdn: plots.bin: offset {offset}: ", Assert.Single(refused.ErrorLines));
        Assert.Equal(["plots.bin"], Directory.GetFiles(scratch.Folder).Select(Path.GetFileName));

        Finished kept = Sdn.Run(scratch.Folder, [.. Track("plots.bin"), "--keep-going"]).Succeeded();
        Assert.StartsWith($"sdn: plots.bin: offset {offset}: ", kept.ErrorLines[0]);
        Assert.True(File.Exists(scratch["tracks.csv"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_stream_of_frames_that_is_cut_short_is_refused_and_leaves_nothing(bool standardInput)
    {
        (int offset, int length) = feed.Frames[^1];
        byte[] cut = feed.Plots[..(offset + 8 + length / 2)];
        using var scratch = new Scratch();
        scratch.Write("plots.bin", cut);
        Finished run = Sdn.RunWith(scratch.Folder, Track(standardInput ? "-" : "plots.bin"), cut);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"sdn: {(standardInput ? "standard input" : "plots.bin")}: offset {offset}: torn", Assert.Single(run.ErrorLines));
        Assert.Equal(["plots.bin"], Directory.GetFiles(scratch.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_connection_that_breaks_is_one_complaint_and_the_tracks_up_to_it_are_kept()
    {
        using var scratch = new Scratch();
        int end = feed.MiddleFrame.Offset;
        using var server = new FrameServer(feed.Plots[..end], reset: true);
        Finished run = Sdn.Run(scratch.Folder, Track(server.Source)).Succeeded();
        Assert.StartsWith($"sdn: {server.Source}: offset {end}: ", run.ErrorLines[0]);
        Assert.Contains(" 0 bad frames, 0 bytes skipped, ", run.ErrorLines[1]);
        Assert.InRange(new FileInfo(scratch["tracks.csv"]).Length, 500, feed.Tracks.Length);
    }

    [Fact]
    public void Simulated_truth_can_be_flown_again()
    {
        using var scratch = new Scratch();
        string study = scratch.WriteBoxStudy();
        // Knots are rounded in the file, so the plots are not the same; the targets are.
        Sdn.Run(scratch.Folder, "simulate", study, "--near", "31,-106,300", "--traffic", feed.TruthPath, "--plots", "again.bin", "--truth", "again.csv").Succeeded();
        Assert.Equal(Targets(feed.TruthPath), Targets(scratch["again.csv"]));
        Assert.Equal(190, Targets(feed.TruthPath).Length);
    }

    /// <summary>Identity and nature of each target: the columns behind the position.</summary>
    private static string[] Targets(string truth) =>
        [.. File.ReadLines(truth).Skip(1).Select(r => r.Split(',')).Select(f => string.Join(',', [f[1], .. f[^5..]])).Distinct()];

    private (byte[] Bytes, int Offset, int LostFrames, int Skipped) Damaged(string damage)
    {
        (int offset, int length) = feed.MiddleFrame;
        byte[] bytes = [.. feed.Plots];
        switch (damage)
        {
            case "magic":
                bytes[offset + 2] ^= 0x20;
                return (bytes, offset, 1, 8 + length);
            case "payload":
                // 0xc1 is the one byte that MessagePack never uses.
                bytes[offset + 8] = 0xc1;
                return (bytes, offset, 1, 0);
            case "length":
                bytes[offset + 4] = 0x7f;
                return (bytes, offset, 1, 8 + length);
            default:
                return ([.. feed.Plots[..offset], .. "noise on the line"u8, .. feed.Plots[offset..]], offset, 0, 17);
        }
    }

    private static string[] Track(string detections) => ["track", "--sensors", SimulatedFeed.NetworkPath, "--detections", detections, "--out", "tracks.csv"];
}
