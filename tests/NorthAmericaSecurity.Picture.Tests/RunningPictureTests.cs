using System.Globalization;
using System.Text;
using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Tests;

public class RunningPictureTests
{
    /// <summary>Aircraft that fly straight on, and nothing else.</summary>
    internal const string OneModel = """{ "air": { "models": [{ "name": "straight", "turn_deg_per_s": 0, "noise_along_m2_per_s3": 0.5, "noise_across_m2_per_s3": 0.5, "dwell_s": 100, "next": [0] }] } }""";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_tuning_in_the_log_is_taken_over_and_every_track_goes_on_under_its_number(int workers)
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 20, seconds: 120)];
        entries[600] = entries[600] with { Tuning = OneModel };
        entries[900] = entries[900] with { Tuning = "{}" };
        using var picture = new RunningPicture(LiveScene.Sensors, workers: workers);
        var tracks = new List<TrackReport>();
        var before = new List<long>();
        foreach (LogEntry entry in entries)
        {
            IReadOnlyList<long> ended = picture.Take(entry).Ended;
            if (entry.Sequence == entries[599].Sequence)
                before = Numbers();
            if (entry.Sequence is var n && n >= entries[600].Sequence)
                Assert.Empty(ended);
            if (n == entries[700].Sequence || n == entries[950].Sequence)
            {
                Assert.Equal(before, Numbers());
                string[] models = [.. picture.Explain(before[0])!.Models.Select(m => m.Name)];
                Assert.Equal(n == entries[700].Sequence ? ["straight"] : ["steady", "left turn", "right turn", "agile"], models);
            }
        }

        Assert.Equal(20, before.Count);
        Assert.Equal("{}", picture.TuningText);

        List<long> Numbers()
        {
            tracks.Clear();
            picture.Report(tracks);
            return [.. tracks.Select(t => t.TrackId)];
        }
    }

    [Fact]
    public void Tracks_come_are_updated_with_each_entry_and_end_when_nothing_more_comes()
    {
        using var picture = new RunningPicture(LiveScene.Sensors);
        var updated = new HashSet<long>();
        var swept = new Dictionary<long, List<double>>();
        LogEntry last = default;
        foreach (LogEntry entry in LiveScene.Entries(aircraft: 12, seconds: 90))
        {
            PictureChange change = picture.Take(entry);
            updated.UnionWith(change.Updated.Select(t => t.TrackId));
            foreach (TrackReport track in change.Swept)
                (swept.TryGetValue(track.TrackId, out List<double>? times) ? times : swept[track.TrackId] = []).Add(track.TimeS);
            // A track is updated only by an entry that has plots, and then it is in the picture.
            Assert.True(change.Updated.Count <= entry.Plots.Length * 2);
            last = entry;
        }

        Assert.InRange(updated.Count, 12, 14);
        // Each track is told in every second, whether or not a plot came.
        Assert.Equal(updated.Order(), swept.Keys.Order());
        Assert.All(swept.Values, times => Assert.All(times.Zip(times.Skip(1), (a, b) => b - a), gap => Assert.InRange(gap, 0.1, 2.0)));
        var ended = new List<long>();
        long sequence = last.Sequence;
        for (double later = 1.0; later < 300.0; later += 1.0)
            ended.AddRange(picture.Take(new LogEntry(++sequence, last.TickS + later, false, ReadOnlyMemory<Plot>.Empty)).Ended);
        Assert.Equal(12, ended.Distinct().Count(id => updated.Contains(id)));
        Assert.Empty(picture.Take(new LogEntry(++sequence, last.TickS + 301.0, false, ReadOnlyMemory<Plot>.Empty)).Swept);
        Assert.Equal(ended.Count, ended.Distinct().Count());
    }

    /// <summary>Two minutes after the last plot; whatever tracker the picture goes on with knows the fields.</summary>
    [Fact]
    public void Where_fields_tell_that_no_sensor_sees_them_tracks_coast()
    {
        var nothing = new DetectionFields(new DetectionField(40.0, -80.0, 1.0, 10, 10, [1000f, 20_000f]), new DetectionField(40.0, -80.0, 1.0, 10, 10, [1000f, 20_000f]));
        Assert.Equal((0, 12, 12), (Left(null, ""), Left([nothing, nothing], ""), Left([nothing, nothing], "{}")));

        static int Left(DetectionFields?[]? fields, string tuning)
        {
            LogEntry[] entries = [.. LiveScene.Entries(aircraft: 12, seconds: 90)];
            if (tuning.Length > 0)
                entries[1] = entries[1] with { Tuning = tuning };
            using var picture = new RunningPicture(LiveScene.Sensors, fields: fields);
            foreach (LogEntry entry in entries)
                picture.Take(entry);
            for (int later = 1; later <= 20; later++)
                picture.Take(new LogEntry(entries[^1].Sequence + later, entries[^1].TickS + later, false, ReadOnlyMemory<Plot>.Empty));
            var tracks = new List<TrackReport>();
            picture.Report(tracks);
            return tracks.Count;
        }
    }

    [Fact]
    public void What_another_tuning_switches_off_is_no_longer_as_it_was_learned()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 20, seconds: 200)];
        entries[1900] = entries[1900] with { Tuning = """{ "registration": false, "learned_clutter": false }""" };
        using var picture = new RunningPicture(LiveScene.Sensors);
        foreach (LogEntry entry in entries[..1900])
            picture.Take(entry);
        Assert.True(picture.Registration(0).SharedPlots > 0);
        picture.Take(entries[1900]);
        Assert.Equal(0, picture.Registration(0).SharedPlots);
        Assert.Throws<InputException>(() => picture.Take(entries[1901] with { Tuning = "{ nonsense" }));
        // And nothing has changed by that.
        foreach (LogEntry entry in entries[1901..])
            picture.Take(entry);
        Assert.Equal(20, picture.TrackCount);
    }

    [Fact]
    public void The_same_entries_give_the_same_tracks_with_any_number_of_workers()
    {
        string one = Told(workers: 1), two = Told(workers: 2);
        Assert.Equal(one, two);
        Assert.True(one.Length > 10_000);
    }

    [Fact]
    public void A_restart_ends_all_tracks_and_gives_no_number_twice()
    {
        using var picture = new RunningPicture(LiveScene.Sensors);
        var before = new HashSet<long>();
        foreach (LogEntry entry in LiveScene.Entries(aircraft: 6, seconds: 60))
            before.UnionWith(picture.Take(entry).Updated.Select(t => t.TrackId));
        PictureChange restart = picture.Take(new LogEntry(10_000, 50_000.0, true, ReadOnlyMemory<Plot>.Empty));
        Assert.NotEmpty(restart.Ended);
        Assert.Subset(before, restart.Ended.ToHashSet());
        var after = new HashSet<long>();
        foreach (LogEntry entry in LiveScene.Entries(aircraft: 6, seconds: 60))
            after.UnionWith(picture.Take(Later(entry, 49_000.0)).Updated.Select(t => t.TrackId));
        Assert.InRange(after.Count, 6, 8);
        Assert.Empty(after.Intersect(before));
    }

    [Fact]
    public void A_track_tells_the_nations_whose_sensors_feed_it()
    {
        using var picture = new RunningPicture(LiveScene.Sensors);
        using var canada = new RunningPicture(LiveScene.Sensors, takes: p => p.Sensor == 0);
        (uint both, uint one) = (0, 0);
        foreach (LogEntry entry in LiveScene.Entries(aircraft: 3, seconds: 60))
        {
            both = picture.Take(entry).Updated.Select(t => t.Nations).LastOrDefault(both);
            one = canada.Take(entry).Updated.Select(t => t.Nations).LastOrDefault(one);
        }

        // CAN comes before USA.
        Assert.Equal((0b11u, 0b01u), (both, one));
    }

    internal static LogEntry Later(LogEntry entry, double byS)
    {
        Plot[] plots = entry.Plots.ToArray();
        for (int i = 0; i < plots.Length; i++)
            plots[i].TimeS += byS;
        return new LogEntry(entry.Sequence + 20_000, entry.TickS + byS, false, plots);
    }

    internal static string Line(in TrackReport t) => string.Create(CultureInfo.InvariantCulture, $"{t.TimeS:R} {t.TrackId} {t.Ground.X:R} {t.Ground.Y:R} {t.Ground.Z:R} {t.EastMps:R} {t.NorthMps:R} {t.HeightM:R} {t.Existence:R}");

    private static string Told(int workers)
    {
        var text = new StringBuilder();
        using var picture = new RunningPicture(LiveScene.Sensors, workers: workers);
        foreach (LogEntry entry in LiveScene.Entries(aircraft: 40, seconds: 40))
            foreach (TrackReport track in picture.Take(entry).Updated)
                text.AppendLine(Line(track));
        return text.ToString();
    }
}
