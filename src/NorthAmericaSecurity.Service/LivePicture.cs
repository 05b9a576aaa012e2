using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Picture;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service;

/// <summary>State of a feed as the service shows it.</summary>
public sealed record FeedState(string Source, string State, FeedCounts? Counts);

/// <summary>Runs the picture over live feeds; readers get the last epoch as an immutable snapshot.</summary>
public sealed class LivePicture(Network network, IReadOnlyList<string> sources, ILogger<LivePicture> log) : BackgroundService
{
    private const double EpochS = 4.0;

    private readonly PlotFeedReader?[] _readers = new PlotFeedReader?[sources.Count];
    private readonly string[] _states = [.. sources.Select(_ => "connecting")];
    private volatile TrackReport[] _tracks = [];

    public IReadOnlyList<FeedState> Feeds => [.. sources.Select((s, i) => new FeedState(s, _states[i], _readers[i]?.Counts))];

    /// <summary>The confirmed tracks as a GeoJSON FeatureCollection of points.</summary>
    public string TracksGeoJson()
    {
        using var writer = new StringWriter();
        GeoJson.Write(writer, _tracks.Select(t =>
        {
            GeodeticPosition place = Wgs84.ToGeodetic(t.Ground);
            var properties = new Dictionary<string, object>
            {
                ["id"] = t.TrackId,
                ["time_s"] = t.TimeS,
                ["east_mps"] = Math.Round(t.EastMps, 2),
                ["north_mps"] = Math.Round(t.NorthMps, 2),
                ["status"] = t.WideArea ? "wide-area" : "confirmed",
            };
            if (!double.IsNaN(t.HeightM))
                properties["height_m"] = Math.Round(t.HeightM);
            return ((IReadOnlyDictionary<string, object>)properties, (Geometry)PlaneGeometry.Factory.CreatePoint(PlaneGeometry.ToPlane(place.LatitudeDeg, place.LongitudeDeg)));
        }));
        return writer.ToString();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Dictionary<string, int> index = network.Sensors.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i);
        await Task.WhenAll(Enumerable.Range(0, sources.Count).Select(async i =>
        {
            try
            {
                _readers[i] = new PlotFeedReader(
                    sources[i], await PlotSource.OpenAsync(sources[i], stoppingToken), id => index.GetValueOrDefault(id, -1), message => log.LogWarning("{Message}", message));
                _states[i] = "open";
            }
            catch (InputException e)
            {
                // One feed's trouble is not another's: the rest go on.
                _states[i] = "failed";
                log.LogError("{Message}", e.Message);
            }
        }));
        PlotFeedReader[] open = [.. _readers.OfType<PlotFeedReader>()];

        using var engine = new PictureEngine(network.Sensors, planar: false, EpochS, (_, tracks) => _tracks = [.. tracks]);
        await foreach (LogBatch batch in new OrderedLog(open).ReadAsync(stoppingToken))
        {
            foreach (Plot plot in batch.Plots)
                engine.Take(plot);
            engine.Tick(batch.TickS);
        }

        engine.Finish();
        for (int i = 0; i < _states.Length; i++)
            if (_states[i] == "open")
                _states[i] = "ended";
        log.LogInformation("all feeds have ended; the picture keeps its last epoch");
    }
}
