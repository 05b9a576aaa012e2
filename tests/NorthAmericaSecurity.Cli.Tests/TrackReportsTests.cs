using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Cli.Tests;

/// <summary>sdn track on reports of aircraft and vessels, from files and a server.</summary>
[Collection(ConsoleCollection.Name)]
public class TrackReportsTests
{
    private readonly string _folder = TestPaths.NewFolder();

    private string Path(string name) => System.IO.Path.Combine(_folder, name);

    private (int Exit, string Error) Track(params string[] options)
    {
        File.WriteAllText(Path("sensors.csv"), "sensor_id,kind,lat_deg,lon_deg,range_max_m,period_s\nROOF,positional,51,7,400000,1\nHARBOUR,ais,51,7,400000,10\n");
        return ProgramTests.Run(["track", "--sensors", Path("sensors.csv"), "--out", Path("tracks.csv"), "--every", "5", .. options]);
    }

    /// <summary>A minute of one aircraft that flies east at 0.003° a second.</summary>
    private static string Lines() => string.Concat(Enumerable.Range(0, 60).Select(i => string.Create(CultureInfo.InvariantCulture,
        $"MSG,3,1,1,406B90,1,2026/11/21,23:59:{i:00}.000,2026/11/21,23:59:{i:00}.000,,36000,,,51.1,{7 + 0.003 * i:F5},,,0,0,0,0\r\n")));

    private void AssertOneTrack()
    {
        string[] rows = File.ReadAllLines(Path("tracks.csv"));
        int address = Array.IndexOf(rows[0].Split(','), "mode_s");
        Assert.True(rows.Length > 8, string.Join('\n', rows));
        Assert.All(rows.Skip(1), r => Assert.Equal("406B90", r.Split(',')[address]));
        Assert.Single(rows.Skip(1).Select(r => r.Split(',')[1]).Distinct());
    }

    [Fact]
    public void A_file_of_lines_is_tracked()
    {
        File.WriteAllText(Path("log.txt"), Lines());
        (int exit, string error) = Track("--detections", Path("log.txt"), "--format", "sbs", "--sensor", "ROOF");
        Assert.True(exit == 0, error);
        Assert.Contains("60 frames, 60 plots, 0 bad frames", error);
        AssertOneTrack();
    }

    [Fact]
    public async Task A_server_of_lines_is_tracked()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        Task serving = Task.Run(async () =>
        {
            using TcpClient client = await server.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Lines()));
        });
        (int exit, string error) = Track("--detections", $"sbs+tcp://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}", "--sensor", "ROOF");
        await serving;
        Assert.True(exit == 0, error);
        AssertOneTrack();
    }

    [Theory]
    [InlineData("--format", "sbs", "expected --sensor: whose plots they are")]
    [InlineData("--format", "morse", "format 'morse': expected ais, sbs or beast", "--sensor", "ROOF")]
    [InlineData("--format", "sbs", "sensor 'ROOFS' is not in the network", "--sensor", "ROOFS")]
    [InlineData("--format", "sbs", "sensor 'HARBOUR' does not hear ADS-B", "--sensor", "HARBOUR")]
    [InlineData("--format", "ais", "sensor 'ROOF' does not hear AIS", "--sensor", "ROOF")]
    [InlineData("--format", "beast", "expected messages, found none", "--sensor", "ROOF")]
    public void What_cannot_be_tracked_is_told_in_a_line(string option, string format, string expected, params string[] more)
    {
        File.WriteAllText(Path("log.txt"), Lines());
        (int exit, string error) = Track(["--detections", Path("log.txt"), option, format, .. more]);
        Assert.Equal(2, exit);
        Assert.Contains(expected, error);
        Assert.False(File.Exists(Path("tracks.csv")));
    }
}
