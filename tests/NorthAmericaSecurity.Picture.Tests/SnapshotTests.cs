using System.Text;
using NorthAmericaSecurity.Picture.Journal;
using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1, 2, 0.5)]
    [InlineData(2, 1, 13.0)]
    [InlineData(1, 1, 75.0)]
    public void A_picture_that_has_loaded_a_state_goes_on_as_the_one_that_wrote_it(int workers, int loadersWorkers, double atS)
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 40, seconds: 150)];
        using var whole = new RunningPicture(LiveScene.Sensors, workers: workers);
        using var loaded = new RunningPicture(LiveScene.Sensors, workers: loadersWorkers);
        var state = new MemoryStream();
        bool carried = false;
        int compared = 0;
        foreach (LogEntry entry in entries)
        {
            string told = Told(whole.Take(entry));
            if (carried)
            {
                Assert.Equal(told, Told(loaded.Take(entry)));
                compared++;
            }
            else if (entry.TickS >= 1000.0 + atS)
            {
                whole.Carry(StateCarrier.To(state));
                state.Position = 0;
                loaded.Carry(StateCarrier.From(state));
                Assert.Equal(state.Length, state.Position);
                carried = true;
            }
        }

        Assert.True(compared > 100);
        Assert.Equal(whole.Counts, loaded.Counts);
        for (int s = 0; s < LiveScene.Sensors.Length; s++)
        {
            Assert.Equal(whole.Health(s), loaded.Health(s));
            Assert.Equal(whole.Registration(s), loaded.Registration(s));
        }

        Assert.Equal(whole.TrackCount, loaded.TrackCount);
    }

    [Fact]
    public void A_state_of_another_network_is_refused()
    {
        using var picture = new RunningPicture(LiveScene.Sensors);
        using var other = new RunningPicture([LiveScene.Sensors[0]]);
        var state = new MemoryStream();
        picture.Carry(StateCarrier.To(state));
        state.Position = 0;
        Assert.ThrowsAny<Exception>(() => other.Carry(StateCarrier.From(state)));
    }

    [Fact]
    public void The_newest_snapshot_that_is_whole_and_ones_own_is_used_and_two_are_kept()
    {
        var complaints = new List<string>();
        var store = new SnapshotStore(_folder, ["a build", "a network"], complaints.Add);
        Assert.Null(store.Load());
        byte[] state = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7))];
        foreach (int number in (int[])[5, 50, 500])
            store.Save(number, 10.0 * number, state.AsSpan(0, 100 * number), landmark: false, firstEntry: 1);
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
        Snapshot newest = store.Load()!;
        Assert.Equal((500, 5000.0, 50_000), (newest.Sequence, newest.TimeS, newest.State.Length));
        Assert.Equal(Directory.GetFiles(_folder).Sum(f => new FileInfo(f).Length), store.Octets);

        // Damaged: the one before.
        string path = Directory.GetFiles(_folder).Order().Last();
        byte[] octets = File.ReadAllBytes(path);
        octets[40_000] ^= 1;
        File.WriteAllBytes(path, octets);
        Snapshot older = store.Load()!;
        var read = new MemoryStream();
        older.State.CopyTo(read);
        Assert.Equal(50, older.Sequence);
        Assert.Equal(state.AsSpan(0, 5000), read.ToArray().AsSpan());
        Assert.Equal(["0000000000000500.sdns: offset 48: torn or damaged: left out"], complaints);

        // Torn at any octet: the one before, never a crash.
        foreach (int cut in (int[])[0, 3, 20, 47, 48, 40_000])
        {
            File.WriteAllBytes(path, octets.AsSpan(0, cut));
            Assert.Equal(50, store.Load()!.Sequence);
        }

        Assert.Null(new SnapshotStore(_folder, ["another build", "a network"], _ => { }).Load());
    }

    [Fact]
    public void Landmarks_stay_as_long_as_the_journal_goes_on_from_them_and_a_time_finds_the_one_before_it()
    {
        var store = new SnapshotStore(_folder, ["a build"], _ => { });
        foreach (int number in (int[])[10, 20, 30, 40, 50, 60, 70])
            store.Save(number, 100.0 + number, [1, 2, 3], landmark: number is 10 or 30, firstEntry: 1);
        Assert.Equal([10, 30, 60, 70], JournalFormat.Numbered(_folder, SnapshotStore.Extension).Select(f => f.Number));
        Assert.Equal(30, store.Load(159.0)!.Sequence);
        Assert.Equal(30, store.Load(130.0)!.Sequence);
        Assert.Equal(10, store.Load(129.9)!.Sequence);
        Assert.Null(store.Load(109.0));
        Assert.Equal(70, store.Load()!.Sequence);
        // The journal begins with entry 31 now: the landmark of 30 is just before it.
        store.Save(80, 180.0, [1, 2, 3], landmark: false, firstEntry: 31);
        Assert.Equal([30, 70, 80], JournalFormat.Numbered(_folder, SnapshotStore.Extension).Select(f => f.Number));
        store.Save(90, 190.0, [1, 2, 3], landmark: false, firstEntry: 32);
        Assert.Equal([80, 90], JournalFormat.Numbered(_folder, SnapshotStore.Extension).Select(f => f.Number));
    }

    [Fact]
    public void A_state_carries_the_tuning_that_the_log_has_told()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 20, seconds: 60)];
        entries[100] = entries[100] with { Tuning = RunningPictureTests.OneModel };
        using var whole = new RunningPicture(LiveScene.Sensors);
        using var loaded = new RunningPicture(LiveScene.Sensors);
        var state = new MemoryStream();
        foreach (LogEntry entry in entries[..300])
            whole.Take(entry);
        whole.Carry(StateCarrier.To(state));
        state.Position = 0;
        loaded.Carry(StateCarrier.From(state));
        Assert.Equal(RunningPictureTests.OneModel, loaded.TuningText);
        foreach (LogEntry entry in entries[300..])
            Assert.Equal(Told(whole.Take(entry)), Told(loaded.Take(entry)));
    }

    [Fact]
    public void A_disk_that_does_not_take_a_snapshot_is_told_and_nothing_is_left()
    {
        string file = Path.Combine(_folder, "not-a-folder");
        File.WriteAllText(file, "");
        Assert.ThrowsAny<IOException>(() => new SnapshotStore(file, ["x"], _ => { }).Save(1, 1.0, [1, 2, 3], landmark: false, firstEntry: 1));
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder));
    }

    private static string Told(in PictureChange change)
    {
        var text = new StringBuilder();
        foreach (TrackReport track in change.Updated)
            text.Append("updated ").AppendLine(RunningPictureTests.Line(track));
        foreach (TrackReport track in change.Swept)
            text.Append("swept ").AppendLine(RunningPictureTests.Line(track));
        foreach (long id in change.Ended)
            text.Append("ended ").Append(id).AppendLine();
        return text.ToString();
    }
}
