using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Coverage.Gaps;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Service.Configuration;
using NorthAmericaSecurity.Service.Coverage;
using NorthAmericaSecurity.Service.Feeds;
using NorthAmericaSecurity.Service.Guard;
using NorthAmericaSecurity.Service.Health;
using NorthAmericaSecurity.Service.Live;
using NorthAmericaSecurity.Service.Stream;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Service.Api;

/// <summary>The routes under /api, and the probes.</summary>
internal static class Endpoints
{
    private const string Bbox = "Only tracks within west,south,east,north in degrees; west may be greater than east, across the antimeridian.";
    private const string StageId = "Id of a stage of joining (/api/network); without it, all that have joined.";

    /// <param name="stageOf">By sensor: the stage at which it joins; -1 for none.</param>
    public static void Map(WebApplication app, Network network, IReadOnlyList<int> stageOf)
    {
        app.MapGet("/health/live", () => "live").WithSummary("Whether the process answers");
        app.MapGet("/health/ready", (PictureHost host) => host.Ready ? Results.Text("ready") : Results.Text("catching up", statusCode: StatusCodes.Status503ServiceUnavailable))
            .WithSummary("Whether the picture is up to date").Produces<string>(200, "text/plain").Produces<string>(503, "text/plain");
        app.MapGet("/metrics", (Metrics metrics) => Results.Text(metrics.Prometheus(), "text/plain; version=0.0.4"))
            .WithSummary("Counters, gauges and latencies as Prometheus reads them").Produces<string>(200, "text/plain");
        app.MapOpenApi(ApiDescription.Path);

        RouteGroupBuilder api = app.MapGroup("/api");
        api.MapGet("/tracks", ([Description(Bbox)] string? bbox, [Description(StageId)] string? stage, PictureHost host) => Tracks(host, bbox, stage, TracksGeoJson, "application/geo+json"))
            .WithSummary("The confirmed tracks as a GeoJSON FeatureCollection of points")
            .WithDescription("Properties of a feature: id, time_s, east_mps, north_mps, domain (air, surface), status (confirmed, wide-area), existence, sigma_m, age_s; where known height_m, mode_3a, mode_s, ident.")
            .Produces<JsonElement>(200, "application/geo+json").Produces<ErrorAnswer>(400).Produces<ErrorAnswer>(404);
        api.MapGet("/tracks.csv", ([Description(Bbox)] string? bbox, [Description(StageId)] string? stage, PictureHost host) => Tracks(host, bbox, stage, TracksCsvText, "text/csv; charset=utf-8"))
            .WithSummary("The confirmed tracks as tracks.csv").Produces<string>(200, "text/csv").Produces<ErrorAnswer>(400).Produces<ErrorAnswer>(404);
        api.MapGet("/tracks/{id:long}", TrackAsync).WithSummary("One track: where it was, and why it is what it is").Produces<TrackAnswer>().Produces<ErrorAnswer>(404);
        api.MapGet("/sensors", (PictureHost host) => Json(host.Sensors.Select((s, i) => SensorAnswer.Of(s, stageOf[i], host.StateOf(i)))))
            .WithSummary("Sensors with their health and biases").Produces<SensorAnswer[]>();
        api.MapGet("/feeds", (PictureHost host, FeedHub feeds) => Json(feeds.Pumps.Select(p => FeedAnswer.Of(p, host)))).WithSummary("Feeds with their counters").Produces<FeedAnswer[]>();
        api.MapGet("/alarms", (AlarmBoard alarms) => Json(alarms.Standing)).WithSummary("Alarms that stand").Produces<Alarm[]>();
        api.MapGet("/events", (EventList events, [Description("Number of the last event that is known; later ones are told.")] long? after) => Json(events.After(after ?? 0)))
            .WithSummary("Events of the watch rules and alarms, the last 2000").Produces<EventLine[]>();
        api.MapGet("/network", (PictureHost host, ServiceOptions options, HttpContext context) => Json(NetworkOf(network, stageOf, host, context.RequestServices.GetService<CoverageMaps>(), options)))
            .WithSummary("Nations, stages of joining, and the maps that there are").Produces<NetworkAnswer>();
        api.MapGet("/coverage/{layer}/{altitude:double}", CoverageAsync)
            .WithSummary("A map of coverage: an octet a pixel, row by row from the north-west; its frame is in /api/network")
            .WithDescription($"The first stage that covers the pixel, from 0; from {CoverageMap.Uncovered} on, the reason why none does.")
            .Produces<byte[]>(200, "application/octet-stream").Produces<ErrorAnswer>(404);
        api.MapGet("/gaps/{layer}/{altitude:double}", GapsAsync)
            .WithSummary("What a stage does not cover, as GeoJSON polygons of the map's resolution, greatest first")
            .WithDescription("Properties of a feature: area_km2, and the reason for which most of it is not covered; later_stage where a later stage covers it. Ground above the altitude is no gap.")
            .Produces<JsonElement>(200, "application/geo+json").Produces<ErrorAnswer>(404);
        api.MapGet("/replay", (Replays replays) => Json(replays.Span is { } span ? new ReplayAnswer(span.FromS, span.ToS, replays.Count) : new ReplayAnswer(null, null, replays.Count)))
            .WithSummary("What of the journal can be replayed on the stream").Produces<ReplayAnswer>();
        api.MapGet("/tuning", TuningAsync).WithSummary("Values of the correlator that were told; what is not there is the default").Produces<JsonElement>();
        api.MapPost("/tuning", ReadTuning).WithMetadata(new Needs(Role.Administrator)).WithSummary("Reads the tuning file of the configuration again; the picture goes on with its values").Produces<JsonElement>().Produces<ErrorAnswer>(400);
        api.MapPost("/feeds", AddFeed).WithMetadata(new Needs(Role.Administrator)).WithSummary("Adds a feed").Produces<FeedAnswer>(201).Produces<ErrorAnswer>(400);
        api.MapPut("/feeds/{id:int}", ChangeFeedAsync).WithMetadata(new Needs(Role.Administrator)).WithSummary("Puts another feed in the place of one; it has a number of its own").Produces<FeedAnswer>(201).Produces<ErrorAnswer>(400).Produces<ErrorAnswer>(404);
        api.MapDelete("/feeds/{id:int}", RemoveFeedAsync).WithMetadata(new Needs(Role.Administrator)).WithSummary("Removes a feed").Produces(204).Produces<ErrorAnswer>(404);
        api.MapGet("/stream", StreamAsync).WithSummary("A WebSocket of MessagePack: subscriptions in, changes of tracks and events out (docs/service.md)").Produces(101).Produces(426).Produces(503);
        // Over HTTP/2 a WebSocket begins with this method, which OpenAPI does not know.
        api.MapMethods("/stream", [HttpMethods.Connect], StreamAsync).ExcludeFromDescription();
        // What is under /api and is none of these is not the page.
        api.MapFallback(() => Problem(StatusCodes.Status404NotFound, "no such route")).ExcludeFromDescription();
    }

    private static async Task StreamAsync(HttpContext context, TrackStream stream)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            context.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
        else if (!await stream.ServeAsync(context).ConfigureAwait(false))
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }

    private static NetworkAnswer NetworkOf(Network network, IReadOnlyList<int> stageOf, PictureHost host, CoverageMaps? maps, ServiceOptions options) => new(
        network.Name, network.Attribution, Tracker.NationsOf(network.Sensors), [.. host.Stages.Select((s, k) => new StageAnswer(s.Id, s.Name, stageOf.Count(f => f >= 0 && f <= k), s.Board.Count))],
        maps is null ? [] : [.. maps.Layers.Select(l => new LayerAnswer(l.Id, l.Name, [.. l.Heights.Where(h => !h.AboveGround).Select(h => h.HeightM)], l.Heights[l.Headline].HeightM))],
        [CoverageMaps.Frame.WestDeg, CoverageMaps.Frame.SouthDeg, CoverageMaps.Frame.EastDeg, CoverageMaps.Frame.NorthDeg], CoverageMaps.Frame.Columns, CoverageMaps.Frame.Rows, maps?.Ready ?? false, options.Demonstration);

    private static IResult Json<T>(T value) => Results.Json(value, Answers.Options);

    private static IResult Problem(int status, string text) => Results.Json(new ErrorAnswer(text), Answers.Options, statusCode: status);

    private static IResult Tracks(PictureHost host, string? bbox, string? stage, Func<List<TrackReport>, string> write, string type)
    {
        var wanted = new Subscription();
        if (bbox is not null)
        {
            string[] parts = bbox.Split(',');
            double[] edges = [.. parts.Select(p => double.TryParse(p, NumberStyles.Float, CultureInfo.InvariantCulture, out double d) ? d : double.NaN)];
            if (edges.Length != 4 || !edges.All(double.IsFinite) || Math.Abs(edges[1]) > 90.0 || Math.Abs(edges[3]) > 90.0)
                return Problem(StatusCodes.Status400BadRequest, "bbox: expected west,south,east,north in degrees");
            wanted = wanted with { WestDeg = edges[0], SouthDeg = edges[1], EastDeg = edges[2], NorthDeg = edges[3] };
        }

        if (host.StageOf(stage) is not { } index)
            return Problem(StatusCodes.Status404NotFound, host.NoSuchStage);
        var tracks = new List<TrackReport>();
        host.Stages[index].Board.Collect(0, wanted.Wants, tracks, []);
        tracks.Sort((a, b) => a.TrackId.CompareTo(b.TrackId));
        return Results.Text(write(tracks), type);
    }

    private static string TracksGeoJson(List<TrackReport> tracks)
    {
        using var writer = new StringWriter();
        GeoJson.Write(writer, tracks.Select(t =>
        {
            GeodeticPosition place = Wgs84.ToGeodetic(t.Ground);
            var properties = new Dictionary<string, object>
            {
                ["id"] = t.TrackId,
                ["time_s"] = Math.Round(t.TimeS, 3),
                ["east_mps"] = Math.Round(t.EastMps, 2),
                ["north_mps"] = Math.Round(t.NorthMps, 2),
                ["domain"] = t.Domain.ToString().ToLowerInvariant(),
                ["status"] = t.WideArea ? "wide-area" : "confirmed",
                ["existence"] = Math.Round(t.Existence, 4),
                ["sigma_m"] = Math.Round(Math.Sqrt((t.VarianceEastM2 + t.VarianceNorthM2) / 2.0), 1),
                ["age_s"] = Math.Round(t.TimeS - t.LastPlotS, 2),
            };
            if (!double.IsNaN(t.HeightM))
                properties["height_m"] = Math.Round(t.HeightM);
            if (t.Mode3A != Plot.NoMode3A)
                properties["mode_3a"] = Answers.CodeText(t.Mode3A);
            if (t.Address != 0)
                properties["mode_s"] = t.Address.ToString("X6", CultureInfo.InvariantCulture);
            if (t.Ident != 0)
                properties["ident"] = Answers.IdentText(t.Ident);
            return ((IReadOnlyDictionary<string, object>)properties, (Geometry)PlaneGeometry.Factory.CreatePoint(PlaneGeometry.ToPlane(place.LatitudeDeg, place.LongitudeDeg)));
        }));
        return writer.ToString();
    }

    private static string TracksCsvText(List<TrackReport> tracks)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        writer.WriteLine(TracksCsv.Header(planar: false));
        foreach (TrackReport track in tracks)
            writer.WriteLine(TracksCsv.Row(track, planar: false));
        return writer.ToString();
    }

    private static async Task<IResult> TuningAsync(PictureHost host) => Plain(await host.AskAsync(() => host.Last.Picture.TuningText).ConfigureAwait(false) ?? "{}");

    /// <summary>A tuning as plain JSON: its file may have comments.</summary>
    private static IResult Plain(string tuning) => Json(JsonDocument.Parse(tuning, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }).RootElement);

    private static IResult ReadTuning(PictureHost host, Gate gate, HttpContext context)
    {
        Caller caller = gate.CallerOf(context);
        try
        {
            string text = host.ReadTuning();
            gate.Audit(context, caller, "read the tuning file again", "taken");
            return Plain(text);
        }
        catch (Exception e) when (e is InputException or IOException or UnauthorizedAccessException)
        {
            gate.Audit(context, caller, "read the tuning file again", "refused");
            return Problem(StatusCodes.Status400BadRequest, InputFile.OneLine(e.Message));
        }
    }

    private static async Task<IResult> TrackAsync(
        [Description("Its number.")] long id, [Description(StageId)] string? stage, [Description("Number of a replay of the stream, for its track.")] int? replay, PictureHost host, Replays replays)
    {
        if (replay is { } number)
        {
            if (replays.Find(number) is not { View: { } then } past || then.Board.Find(id) is not { } found)
                return Problem(StatusCodes.Status404NotFound, "no such track, or no such replay");
            try
            {
                return Json(TrackAnswer.Of(found.Report, found.Past, await past.AskAsync(() => then.Picture.Explain(id)).ConfigureAwait(false), host.Sensors));
            }
            catch (OperationCanceledException)
            {
                return Problem(StatusCodes.Status404NotFound, "the replay has ended");
            }
        }

        StageView? view = host.StageOf(stage) is { } index ? host.Stages[index] : null;
        if (view?.Board.Find(id) is not { } live)
            return Problem(StatusCodes.Status404NotFound, "no such track");
        TrackExplanation? why = await host.AskAsync(() => view.Picture.Explain(id)).ConfigureAwait(false);
        return Json(TrackAnswer.Of(live.Report, live.Past, why, host.Sensors));
    }

    private static async Task<IResult> CoverageAsync(
        [Description("Id of a layer of /api/network.")] string layer, [Description("One of its altitudes, in metres above sea level.")] double altitude,
        [Description("True for what is seen now, without the sensors that are silent.")] bool? now, HttpContext context)
    {
        if (context.RequestServices.GetService<CoverageMaps>() is not { } maps)
            return Problem(StatusCodes.Status404NotFound, "maps of coverage are switched off (Coverage)");
        CoveragePicture? picture = await maps.GetAsync(layer, altitude, now ?? false, context.RequestAborted).ConfigureAwait(false);
        return picture is null ? Problem(StatusCodes.Status404NotFound, "no such layer or altitude: /api/network lists them") : Results.Bytes(picture.Pixels, "application/octet-stream");
    }

    private static async Task<IResult> GapsAsync(
        [Description("Id of a layer of /api/network.")] string layer, [Description("One of its altitudes, in metres above sea level.")] double altitude, [Description(StageId)] string? stage,
        [Description("True for what is seen now, without the sensors that are silent.")] bool? now, PictureHost host, HttpContext context)
    {
        if (context.RequestServices.GetService<CoverageMaps>() is not { } maps)
            return Problem(StatusCodes.Status404NotFound, "maps of coverage are switched off (Coverage)");
        if (host.StageOf(stage) is not { } index)
            return Problem(StatusCodes.Status404NotFound, host.NoSuchStage);
        CoveragePicture? picture = await maps.GetAsync(layer, altitude, now ?? false, context.RequestAborted).ConfigureAwait(false);
        // Where there is one picture of all sensors, what any stage covers is covered.
        int covered = host.Stages.Count == 1 ? CoverageMap.Uncovered - 1 : index;
        return picture is null ? Problem(StatusCodes.Status404NotFound, "no such layer or altitude: /api/network lists them")
            : Results.Text(picture.GapsOf(covered), "application/geo+json");
    }

    /// <summary>Files of the host's are for its configuration to name, not for whoever has a token; null where the source may be asked for.</summary>
    private static IResult? Refused(FeedRequest request, string act, Gate gate, HttpContext context)
    {
        string source = request.Source ?? "";
        if (!PlotReaders.Ends(new FeedOptions(source)) && source.Length <= 500)
            return null;
        gate.Audit(context, gate.CallerOf(context), $"{act} {source[..Math.Min(100, source.Length)]}", "refused");
        return Problem(StatusCodes.Status400BadRequest, "source: expected udp://, tcp://, tls://, ais+tcp://, ais+udp://, sbs+tcp:// or beast+tcp://");
    }

    private static IResult Added(FeedRequest request, string act, FeedHub feeds, PictureHost host, Gate gate, HttpContext context)
    {
        FeedPump pump = feeds.Add(new FeedOptions(request.Source!, request.Name, Sensor: request.Sensor));
        gate.Audit(context, gate.CallerOf(context), act, $"feed {pump.Number}");
        return Results.Json(FeedAnswer.Of(pump, host), Answers.Options, statusCode: StatusCodes.Status201Created);
    }

    private static IResult AddFeed(FeedRequest request, FeedHub feeds, PictureHost host, Gate gate, HttpContext context)
    {
        if (Refused(request, "add feed", gate, context) is { } refused)
            return refused;
        return Added(request, $"add feed {request.Source}", feeds, host, gate, context);
    }

    private static async Task<IResult> ChangeFeedAsync([Description("Its number.")] int id, FeedRequest request, FeedHub feeds, PictureHost host, Gate gate, HttpContext context)
    {
        if (Refused(request, $"change feed {id}:", gate, context) is { } refused)
            return refused;
        if (!await feeds.RemoveAsync(id).ConfigureAwait(false))
            return Problem(StatusCodes.Status404NotFound, "no such feed");
        return Added(request, $"change feed {id}: {request.Source}", feeds, host, gate, context);
    }

    private static async Task<IResult> RemoveFeedAsync([Description("Its number.")] int id, FeedHub feeds, Gate gate, HttpContext context)
    {
        bool removed = await feeds.RemoveAsync(id).ConfigureAwait(false);
        gate.Audit(context, gate.CallerOf(context), $"remove feed {id}", removed ? "removed" : "no such feed");
        return removed ? Results.NoContent() : Problem(StatusCodes.Status404NotFound, "no such feed");
    }
}
