using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace NorthAmericaSecurity.EndToEnd.Tests;

/// <summary>Six minutes of a radar, recorded: through UDP, TCP and standard input the tracks are those of the file, byte for byte.</summary>
public sealed class AsterixLiveTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly byte[] _recording;
    private readonly byte[] _tracks;

    public AsterixLiveTests()
    {
        _scratch.Write("sensors.csv", AsterixRecordings.BarcelonaSensors);
        AsterixRecordings.Asterix(_scratch, "filter", AsterixRecordings.PathOf(AsterixRecordings.Barcelona), "--out", "part.ast", "--from", "08:00:00", "--to", "08:06:00").Succeeded();
        _recording = File.ReadAllBytes(_scratch["part.ast"]);
        Track("part.ast", "file.csv");
        _tracks = File.ReadAllBytes(_scratch["file.csv"]);
        Assert.InRange(_tracks.Length, 20_000, 10_000_000);
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Received_by_UDP()
    {
        int port = FreeUdpPort();
        Task<Finished> tracking = Task.Run(() => Track($"udp://127.0.0.1:{port}", "live.csv", "--idle", "3"));
        AwaitListener(port, tracking);
        Finished replay = AsterixRecordings.Asterix(_scratch, "replay", "part.ast", "--udp", $"127.0.0.1:{port}", "--speed", "400").Succeeded();
        Assert.Matches($"^part.ast: 4197 datagrams, {_recording.Length} octets sent to udp://127.0.0.1:{port} in [0-9.]+ s; 0 refused, 0 octets of no block left out$", replay.ErrorLines[^1]);
        Finished track = await tracking;
        Assert.StartsWith($"udp://127.0.0.1:{port}: 4197 frames, 4178 plots, 0 bad frames, 0 bytes skipped, 0 plots of unknown sensors", track.ErrorLines[0]);
        Assert.Contains("19 tracks without detection", track.ErrorLines[1]);
        Assert.Equal(_tracks, File.ReadAllBytes(_scratch["live.csv"]));
    }

    [Fact]
    public void Received_by_TCP_slowly_and_in_odd_pieces()
    {
        using var server = new FrameServer(_recording);
        Track(server.Source, "live.csv");
        Assert.Equal(_tracks, File.ReadAllBytes(_scratch["live.csv"]));
    }

    [Fact]
    public void Read_from_standard_input()
    {
        Sdn.RunWith(_scratch.Folder, ["track", "--sensors", "sensors.csv", "--detections", "-", "--out", "live.csv"], _recording).Succeeded();
        Assert.Equal(_tracks, File.ReadAllBytes(_scratch["live.csv"]));
    }

    [Fact]
    public async Task Replayed_to_a_TCP_receiver_the_octets_are_those_of_the_recording()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task<byte[]> receiving = Task.Run(async () =>
        {
            using TcpClient client = await listener.AcceptTcpClientAsync();
            using var received = new MemoryStream();
            await client.GetStream().CopyToAsync(received);
            return received.ToArray();
        });
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Finished replay = AsterixRecordings.Asterix(_scratch, "replay", "part.ast", "--tcp", $"127.0.0.1:{port}", "--speed", "max").Succeeded();
        Assert.Equal(_recording, await receiving);
        Assert.Contains($"{_recording.Length} octets sent to tcp://127.0.0.1:{port} ", replay.ErrorLines[^1]);
    }

    [Fact]
    public void Other_recordings_of_the_same_blocks_give_the_same_tracks()
    {
        foreach (string file in new[] { "part.pcap", "part.ff", "part.ast.gz" })
        {
            AsterixRecordings.Asterix(_scratch, "convert", "part.ast", "--out", file).Succeeded();
            Track(file, "other.csv");
            Assert.Equal(_tracks, File.ReadAllBytes(_scratch["other.csv"]));
        }
    }

    [Fact]
    public void A_date_moves_the_times_of_the_tracks_and_nothing_else()
    {
        Track("part.ast", "dated.csv", "--date", "2026-11-22");
        string[] plain = File.ReadAllLines(_scratch["file.csv"]), dated = File.ReadAllLines(_scratch["dated.csv"]);
        Assert.Equal(plain.Length, dated.Length);
        Assert.All(plain.Zip(dated).Skip(1), rows =>
        {
            Assert.Equal(Time(rows.First) + 1_795_305_600, Time(rows.Second));
            // The identity is the track's, not the time's.
            Assert.Equal(rows.First.Split(',')[1], rows.Second.Split(',')[1]);
        });
    }

    [Fact]
    public void Tracks_run_on_through_midnight()
    {
        _scratch.Write("positional.csv", "sensor_id,kind,lat_deg,lon_deg,height_m,range_max_m,sigma_range_m,period_s,sac,sic\nLEBL,positional,41.3,2.1,0,500000,50,1,0,107\n");
        Finished run = Sdn.Run(_scratch.Folder, "track", "--sensors", "positional.csv", "--detections", AsterixRecordings.PathOf(AsterixRecordings.Lebl021), "--edition", "021:0.23", "--out", "night.csv").Succeeded();
        Assert.Contains(" 49330 plots, 0 bad frames, 0 bytes skipped, 0 plots of unknown sensors", run.ErrorLines[0]);
        Assert.Contains(" 0 too late, ", run.ErrorLines[^1]);
        double[] epochs = [.. File.ReadLines(_scratch["night.csv"]).Skip(1).Select(Time).Distinct()];
        Assert.Equal(epochs.Order(), epochs);
        Assert.InRange(epochs[0], 79_200, 79_300);
        Assert.InRange(epochs[^1], 86_450, 86_480);
        // Around midnight no epoch is missing; elsewhere only where the recording itself is silent, for 460 s.
        Assert.Equal(Enumerable.Range(0, 15).Select(i => 86_330.0 + 10 * i), epochs.Where(t => t is >= 86_330 and <= 86_470));
        Assert.InRange(epochs.Zip(epochs.Skip(1)).Max(p => p.Second - p.First), 10, 480);
        // Tracks of before midnight live on behind it.
        HashSet<string>[] identities = [.. new[] { 86_390.0, 86_410 }.Select(t => File.ReadLines(_scratch["night.csv"]).Skip(1).Where(r => Time(r) == t).Select(r => r.Split(',')[1]).ToHashSet())];
        Assert.True(identities[0].Intersect(identities[1]).Count() * 2 >= identities[0].Count, "most tracks end at midnight");
    }

    private Finished Track(string detections, string output, params string[] more) =>
        Sdn.Run(_scratch.Folder, ["track", "--sensors", "sensors.csv", "--detections", detections, "--out", output, .. more]).Succeeded();

    private static double Time(string row) => double.Parse(row.Split(',')[0], CultureInfo.InvariantCulture);

    private static int FreeUdpPort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    /// <summary>Waits until the program that is to receive has bound its port; what is sent before is lost.</summary>
    private static void AwaitListener(int port, Task<Finished> program)
    {
        for (int i = 0; i < 3000 && !program.IsCompleted; i++)
        {
            if (IPGlobalProperties.GetIPGlobalProperties().GetActiveUdpListeners().Any(l => l.Port == port))
                return;
            Thread.Sleep(20);
        }

        Assert.Fail($"nothing listens to UDP port {port}: {(program.IsCompletedSuccessfully ? program.Result.Error : program.Exception?.Message)}");
    }
}
