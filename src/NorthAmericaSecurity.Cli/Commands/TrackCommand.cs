using System.CommandLine;
using System.Globalization;
using System.IO.Pipelines;
using NorthAmericaSecurity.Asterix;
using NorthAmericaSecurity.Cli.Commands.Asterix;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Asterix;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Feeds.Recordings;
using NorthAmericaSecurity.Feeds.Transports;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Picture;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>sdn track: plots in, tracks out.</summary>
internal static class TrackCommand
{
    public static Command Create()
    {
        var sensors = new Option<string>("--sensors") { Description = "sensors.csv, or a network .json: who made the plots, and how well", Required = true };
        var detections = new Option<string>("--detections")
        {
            Description = "the plots: detections.csv[.gz], a file of plot frames, an ASTERIX recording, - for frames or ASTERIX on standard input, tcp://HOST:PORT of a server of either, or udp://ADDRESS:PORT for ASTERIX; with --sensor, ais+tcp://HOST:PORT, ais+udp://ADDRESS:PORT, sbs+tcp://HOST:PORT or beast+tcp://HOST:PORT, or with --format a file of one of these",
            Required = true,
        };
        var output = new Option<string>("--out") { Description = "tracks.csv to write (.gz compresses)", Required = true };
        Option<double> every = EveryOption.Create();
        var keepGoing = new Option<bool>("--keep-going") { Description = "report damaged frames and go on; a live feed and ASTERIX always do" };
        Option<string[]> editions = AsterixOptions.Editions();
        var date = new Option<string?>("--date") { Description = "for ASTERIX: UTC day of the first time, as 2026-11-22; times are then seconds since 1970, else since the midnight before the first" };
        var sensor = new Option<string?>("--sensor") { Description = "for AIS and ADS-B: the sensor_id whose plots they are; in a sensors.csv it is of the kind ais or positional" };
        var format = new Option<string?>("--format") { Description = "for a file or - of AIS or ADS-B: ais (NMEA AIVDM), sbs (BaseStation lines) or beast (Mode S, binary)" };
        var asterix = new Option<string?>("--asterix") { Description = "also send the tracks as CAT062, 063 and 065 at each epoch: udp://HOST:PORT, tcp://HOST:PORT, or a file (.pcap, .ff, else raw blocks)" };
        var system = new Option<string>("--system") { Description = "for --asterix: SAC/SIC of this system", DefaultValueFactory = _ => "0/1" };
        var idle = new Option<double?>("--idle") { Description = "for udp: end when nothing has come for so many seconds; never if not given" };
        var tuning = new Option<string?>("--tuning") { Description = "tuning.json: motion models, births, gates and thresholds; what it does not tell stays as it is by default" };
        Option<bool> terrain = TerrainOptions.Terrain();
        Option<string?> tiles = TerrainOptions.Tiles();
        var health = new Option<string?>("--health") { Description = "health.csv to write: what each sensor has done, and its biases as the traffic tells them" };
        var workers = new Option<int>("--workers") { Description = "threads that share the work; the tracks are the same for any number", DefaultValueFactory = _ => 1 };
        var command = new Command("track",
            """
            Fuse the plots of many sensors into tracks

            The sensors file tells each sensor's place, reach and accuracy; the detections refer to it by sensor_id. x_m,y_m in it make the scene planar, lat_deg,lon_deg
            geodetic. tracks.csv holds every confirmed track at each epoch: whole multiples of --every, up to the first not before the last plot.

            ASTERIX plots (categories 001, 010, 020, 021, 048) belong to the sensor that has their SAC and SIC. An interrupted live feed is a finished one: Ctrl-C writes the tracks so far.

            Example: sdn track --sensors sensors.csv --detections detections.csv.gz --out tracks.csv
            AIS and ADS-B received live have UTC since 1970 for their seconds. So have SBS-1 lines, and files of AIS with tag blocks; other files have seconds from their beginning.

            Example: sdn track --sensors sensors.csv --detections udp://239.1.1.1:8600 --idle 30 --out tracks.csv
            Example: sdn track --sensors sensors.csv --detections beast+tcp://127.0.0.1:30005 --sensor ROOF --out tracks.csv
            """) { sensors, detections, output, every, keepGoing, editions, date, sensor, format, idle, asterix, system, tuning, terrain, tiles, health, workers };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(sensors), parsed.GetRequiredValue(output), parsed.GetValue(every),
            new FeedOptions(parsed.GetRequiredValue(detections), parsed.GetValue(keepGoing), AsterixOptions.Table(parsed.GetValue(editions)), DateOf(parsed.GetValue(date)), PatienceOf(parsed.GetValue(idle)), parsed.GetValue(sensor), parsed.GetValue(format)),
            parsed.GetValue(asterix), parsed.GetRequiredValue(system), parsed.GetValue(tuning), TerrainOptions.Of(parsed.GetValue(terrain), parsed.GetValue(tiles)), parsed.GetValue(health), OptionRange.Within("--workers", parsed.GetValue(workers), 1, 256), cancel));
        return command;
    }

    private sealed record FeedOptions(string Source, bool KeepGoing, EditionTable Editions, DateOnly? Date, TimeSpan? Patience, string? Sensor, string? Format);

    private static async Task<int> RunAsync(string sensorsPath, string outputPath, double everyS, FeedOptions options, string? asterix, string system, string? tuningPath, TerrainModel? terrain, string? healthPath, int workers, CancellationToken cancel)
    {
        EveryOption.Check(everyS);
        Tuning? tuning = tuningPath is null ? null : TuningJson.Parse(tuningPath, InputFile.ReadText(tuningPath));
        SensorSet scene = SensorSource.Read(sensorsPath);
        IPlotFeed? feed = await OpenAsync(options, scene, cancel);
        Plot[] plots = feed is null ? DetectionsCsv.Read(options.Source, scene) : [];

        DetectionFields?[]? fields = TerrainOptions.FieldsOf(terrain, scene, sensorsPath);
        using var output = new OutputFile(outputPath);
        output.Text.WriteLine(TracksCsv.Header(scene.Planar));
        using TrackOutput? messages = asterix is null ? null : new TrackOutput(asterix, system, scene);
        PictureEngine engine = null!;
        engine = new PictureEngine(scene.Sensors, scene.Planar, everyS, (epoch, tracks) =>
        {
            foreach (TrackReport track in tracks)
                output.Text.WriteLine(TracksCsv.Row(track, scene.Planar));
            messages?.Write(epoch, tracks, engine.LastPlotS);
        }, tuning, workers, fields);
        using PictureEngine running = engine;
        if (feed is not null)
            await RunAsync(feed, engine, cancel);
        else
            foreach (ref readonly Plot plot in plots.AsSpan())
                engine.Take(plot);
        engine.Finish();
        output.Commit();
        messages?.Commit();
        if (healthPath is not null)
            HealthFile.Write(healthPath, scene.Sensors, engine);
        foreach (RunawayEvent e in engine.Runaways)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sdn: {scene.Sensors[e.Sensor].Id}: {(e.Begins ? "azimuth runs away: set aside" : "azimuth is known again")} at {e.TimeS:F1} s"));
        TrackerCounts counts = engine.Counts;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"plots: {counts.Associated} associated, {counts.Initiating} initiating, {counts.TooLate} too late, {counts.NoSuchChannel} of no channel of their sensor; tracks: {counts.Confirmed} confirmed, {counts.Dropped} dropped, {counts.Merged} merged, {counts.Recovered} found again"));
        return 0;
    }

    /// <summary>The feed that the source names; null for detections.csv.</summary>
    private static async Task<IPlotFeed?> OpenAsync(FeedOptions options, SensorSet scene, CancellationToken cancel)
    {
        string source = options.Source;
        bool live = PlotSource.IsLive(source);
        if (ReportSource.NamesFormat(source) || options.Format is not null)
        {
            return await ReportSource.OpenAsync(source, options.Format is null ? null : ReportSource.Format(options.Format), scene,
                options.Sensor ?? throw new InputException($"{source}: expected --sensor: whose plots they are"), static () => (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds, Report, options.Patience, cancel);
        }

        if (UdpAddress.IsUdp(source))
            return Asterix(new UdpSource(UdpAddress.Parse(source), options.Patience));
        if (live || source == PlotSource.StandardInput)
        {
            PipeReader pipe = await PlotSource.OpenAsync(source, cancel);
            if (!await PlotSource.BeginsWithFramesAsync(pipe, cancel) && await PlotSource.BeginsWithAsterixAsync(pipe, cancel))
                return Asterix(new StreamSource(Name(source), pipe, Report));
            return Frames(pipe);
        }

        if (IsCsv(source))
            return null;
        if (PlotSource.HoldsFrames(source))
            return Frames(await PlotSource.OpenAsync(source, cancel));
        return Recording.IsRecording(source) ? Asterix(new RecordingSource(Recording.Open(source))) : null;

        AsterixFeed Asterix(IDatagramSource datagrams) => new(Name(source), datagrams, scene, options.Editions, new DayClock(options.Date), Report);

        PlotFeedReader Frames(PipeReader pipe) => new(Name(source), pipe, scene.IndexOf, message =>
        {
            if (!options.KeepGoing && !live)
                throw new InputException(message);
            Report(message);
        });
    }

    private static async Task RunAsync(IPlotFeed feed, PictureEngine engine, CancellationToken cancel)
    {
        try
        {
            await foreach (LogBatch batch in new OrderedLog([feed]).ReadAsync(cancel))
            {
                foreach (Plot plot in batch.Plots)
                    engine.Take(plot);
                engine.Tick(batch.TickS);
            }
        }
        catch (OperationCanceledException)
        {
            // The user has seen enough: what came so far is the result.
        }

        FeedCounts counts = feed.Counts;
        if (counts.Frames == 0)
            throw new InputException($"{feed.Name}: expected {(feed is AsterixFeed ? "ASTERIX" : feed is MessageFeed ? "messages" : "plot frames")}, found none in {counts.Bytes} bytes");
        FeedReport.Write(feed.Name, counts);
    }

    private static void Report(string message) => Console.Error.WriteLine($"sdn: {message}");

    private static string Name(string source) => source == PlotSource.StandardInput ? "standard input" : source;

    private static bool IsCsv(string source) => source.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || source.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase);

    private static DateOnly? DateOf(string? text)
        => text is null ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date
            : throw new InputException($"--date {text}: expected a day, as 2026-11-22");

    private static TimeSpan? PatienceOf(double? seconds)
        => seconds is null ? null : seconds is > 0 and < 1e6 ? TimeSpan.FromSeconds(seconds.Value) : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"--idle {seconds}: expected seconds above 0"));
}
