using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Service.Tests;

public class LivePictureTests
{
    [Fact]
    public async Task A_feed_becomes_tracks_and_a_feed_that_fails_does_not_stop_it()
    {
        Network network = NetworkFile.Read(TestPaths.Sample("networks/north-america.json"));
        Sensor radar = network.Sensors.First(s => s.Secondary is not null);
        string path = Path.Combine(TestPaths.NewFolder(), "feed.plots");
        File.WriteAllBytes(path, Frames(radar));

        var picture = new LivePicture(network, ["tcp://127.0.0.1:1", path], NullLogger<LivePicture>.Instance);
        await picture.StartAsync(CancellationToken.None);
        await picture.ExecuteTask!;
        Assert.Equal(["failed", "ended"], picture.Feeds.Select(f => f.State));
        Assert.Equal(20, picture.Feeds[1].Counts!.Plots);

        JsonElement features = JsonDocument.Parse(picture.TracksGeoJson()).RootElement.GetProperty("features");
        JsonElement track = Assert.Single(features.EnumerateArray());
        JsonElement place = track.GetProperty("geometry").GetProperty("coordinates");
        Assert.Equal(radar.Antenna!.Position.LongitudeDeg, place[0].GetDouble(), 1.0);
        Assert.Equal(radar.Antenna.Position.LatitudeDeg, place[1].GetDouble(), 1.0);
        Assert.Equal("confirmed", track.GetProperty("properties").GetProperty("status").GetString());
    }

    /// <summary>Twenty scans of an aircraft 60 km north of the radar that flies east.</summary>
    private static byte[] Frames(Sensor radar)
    {
        var output = new ArrayBufferWriter<byte>();
        var scratch = new ArrayBufferWriter<byte>();
        GeodeticPosition start = Geodesic.Direct(radar.Antenna!.Position, 0, 60_000);
        for (int scan = 0; scan < 20; scan++)
        {
            double time = radar.PeriodS * scan + 1;
            (double range, double azimuth, _) = radar.Antenna.Measure(Wgs84.ToEcef(Geodesic.Direct(start, 90, 200 * time) with { HeightM = 9000 }));
            PlotFrames.WritePlots(output, scratch, radar.Id,
                [Plot.Empty with { TimeS = time, First = range, Second = azimuth * 180 / Math.PI, ModeCM = 9000, Channels = Channels.Secondary }]);
            PlotFrames.WriteTick(output, scratch, time);
        }

        return output.WrittenSpan.ToArray();
    }
}
