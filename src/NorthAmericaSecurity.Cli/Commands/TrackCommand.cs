using System.CommandLine;
using System.Globalization;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Feeds.Frames;
using NorthAmericaSecurity.Feeds.Networks;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Picture;
using NorthAmericaSecurity.Surveillance;
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
            Description = "the plots: detections.csv[.gz], a file of plot frames, - for frames on standard input, or tcp://host:port",
            Required = true,
        };
        var output = new Option<string>("--out") { Description = "tracks.csv to write (.gz compresses)", Required = true };
        Option<double> every = EveryOption.Create();
        var keepGoing = new Option<bool>("--keep-going") { Description = "report damaged frames and go on; a tcp feed always does" };
        var command = new Command("track",
            """
            Fuse the plots of many sensors into tracks

            The sensors file tells each sensor's place, reach and accuracy; the detections refer to it by sensor_id. x_m,y_m in it make the scene planar, lat_deg,lon_deg
            geodetic. tracks.csv holds every confirmed track at each epoch: whole multiples of --every, up to the first not before the last plot.

            Example: sdn track --sensors sensors.csv --detections detections.csv.gz --out tracks.csv
            """) { sensors, detections, output, every, keepGoing };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(sensors), parsed.GetRequiredValue(detections), parsed.GetRequiredValue(output), parsed.GetValue(every), parsed.GetValue(keepGoing)));
        return command;
    }

    private static int Run(string sensorsPath, string source, string outputPath, double everyS, bool keepGoing)
    {
        EveryOption.Check(everyS);
        SensorSet scene = sensorsPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? new SensorSet(NetworkFile.Read(sensorsPath).Sensors, Planar: false)
            : SensorsCsv.Read(sensorsPath);
        bool frames = PlotSource.HoldsFrames(source);
        Plot[] plots = frames ? [] : DetectionsCsv.Read(source, scene);

        using var output = new OutputFile(outputPath);
        output.Text.WriteLine(TracksCsv.Header(scene.Planar));
        var engine = new PictureEngine(scene.Sensors, scene.Planar, everyS, (_, tracks) =>
        {
            foreach (TrackReport track in tracks)
                output.Text.WriteLine(TracksCsv.Row(track, scene.Planar));
        });
        if (frames)
            ReadFramesAsync(source, scene, engine, keepGoing || PlotSource.IsLive(source)).GetAwaiter().GetResult();
        else
            foreach (ref readonly Plot plot in plots.AsSpan())
                engine.Take(plot);
        engine.Finish();
        output.Commit();
        TrackerCounts counts = engine.Counts;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"plots: {counts.Associated} associated, {counts.Initiating} initiating, {counts.TooLate} too late, {counts.NoSuchChannel} of no channel of their sensor; tracks: {counts.Confirmed} confirmed, {counts.Dropped} dropped, {counts.Merged} merged"));
        return 0;
    }

    private static async Task ReadFramesAsync(string source, SensorSet scene, PictureEngine engine, bool keepGoing)
    {
        string name = source == PlotSource.StandardInput ? "standard input" : source;
        var feed = new PlotFeedReader(name, await PlotSource.OpenAsync(source), scene.IndexOf, message =>
        {
            if (!keepGoing)
                throw new InputException(message);
            Console.Error.WriteLine($"sdn: {message}");
        });
        await foreach (LogBatch batch in new OrderedLog([feed]).ReadAsync())
        {
            foreach (Plot plot in batch.Plots)
                engine.Take(plot);
            engine.Tick(batch.TickS);
        }

        FeedCounts counts = feed.Counts;
        if (counts.Frames == 0)
            throw new InputException($"{name}: expected plot frames, found none in {counts.Bytes} bytes");
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {counts.Frames} frames, {counts.Plots} plots, {counts.BadFrames} bad frames, {counts.SkippedBytes} bytes skipped, {counts.UnknownSensorPlots} plots of unknown sensors"));
    }
}
