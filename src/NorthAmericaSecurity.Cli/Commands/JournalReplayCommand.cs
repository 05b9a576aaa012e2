using System.CommandLine;
using System.Globalization;
using NorthAmericaSecurity.Coverage.Terrain;
using NorthAmericaSecurity.Feeds;
using NorthAmericaSecurity.Feeds.Csv;
using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Picture.Journal;
using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Cli.Commands;

/// <summary>sdn replay: the tracks of a service's journal again.</summary>
internal static class JournalReplayCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("journal") { Description = "folder of a service's journal (Journal:Folder)" };
        var sensors = new Option<string>("--sensors") { Description = "the network .json that the service ran with", Required = true };
        var output = new Option<string>("--out") { Description = "tracks.csv to write (.gz compresses)", Required = true };
        Option<double> every = EveryOption.Create();
        var speed = new Option<double>("--speed") { Description = "times real time; 0 is flat out", DefaultValueFactory = _ => 0.0 };
        var tuning = new Option<string?>("--tuning") { Description = "values of the correlator in place of those that the service ran with" };
        Option<bool> terrain = TerrainOptions.Terrain();
        Option<string?> tiles = TerrainOptions.Tiles();
        var workers = new Option<int>("--workers") { Description = "threads that share the work; the tracks are the same", DefaultValueFactory = _ => 1 };
        var command = new Command("replay",
            """
            The tracks of a service's journal again

            Gives the entries of the journal to the picture as the service did, and writes its confirmed tracks. The
            same journal gives the same file, byte for byte, at any speed and number of workers. A service that ran
            with Terrain and Tiles wants --terrain and --tiles here.

            Example: sdn replay /var/lib/sdn/journal --sensors samples/networks/north-america.json --out tracks.csv
            """) { folder, sensors, output, every, speed, tuning, terrain, tiles, workers };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(sensors), parsed.GetRequiredValue(output), parsed.GetValue(every), parsed.GetValue(speed), parsed.GetValue(tuning),
            TerrainOptions.Of(parsed.GetValue(terrain), parsed.GetValue(tiles)), OptionRange.Within("--workers", parsed.GetValue(workers), 1, 256), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string sensorsPath, string outputPath, double everyS, double speed, string? tuningPath, TerrainModel? terrain, int workers, CancellationToken cancel)
    {
        EveryOption.Check(everyS);
        OptionRange.Within("--speed", speed, 0.0, 1e6);
        Tuning? tuning = tuningPath is null ? null : TuningJson.Parse(tuningPath, InputFile.ReadText(tuningPath));
        SensorSet scene = SensorSource.Read(sensorsPath);
        if (!Directory.Exists(folder))
            throw new InputException($"{folder}: expected the folder of a journal, found none");
        var reader = new JournalReader(folder, scene.Sensors, message => Console.Error.WriteLine($"sdn: {folder}: {message}"));
        DetectionFields?[]? fields = TerrainOptions.FieldsOf(terrain, scene, sensorsPath);
        using var output = new OutputFile(outputPath);
        output.Text.WriteLine(TracksCsv.Header(planar: false));
        using var picture = new RunningPicture(scene.Sensors, tuning, workers, tells: false, fields: fields);
        (long entries, long plots, double shownS, double firstS) = (0, 0, double.NegativeInfinity, double.NaN);
        var tracks = new List<TrackReport>();
        TimeProvider clock = TimeProvider.System;
        long began = clock.GetTimestamp();
        foreach (LogEntry entry in reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            if (double.IsNaN(firstS) || entry.Restarts)
                (firstS, began, shownS) = (entry.TickS, clock.GetTimestamp(), double.NegativeInfinity);
            double aheadS = speed > 0.0 ? (entry.TickS - firstS) / speed - clock.GetElapsedTime(began).TotalSeconds : 0.0;
            if (aheadS > 0.002)
                await Task.Delay(TimeSpan.FromSeconds(aheadS), cancel);
            picture.Take(tuning is null ? entry : entry with { Tuning = null });
            entries++;
            plots += entry.Plots.Length;
            double epoch = Math.Floor(picture.TimeS / everyS);
            if (epoch <= shownS)
                continue;
            shownS = epoch;
            tracks.Clear();
            picture.Report(tracks);
            foreach (TrackReport track in tracks)
                output.Text.WriteLine(TracksCsv.Row(track, planar: false));
        }

        if (entries == 0)
            throw new InputException($"{folder}: expected a journal of this network, found no entry of one");
        output.Commit();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"journal: {entries} entries, {plots} plots; tracks: {picture.Counts.Confirmed} confirmed"));
        return 0;
    }
}
