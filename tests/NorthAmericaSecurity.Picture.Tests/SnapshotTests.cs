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
            store.Save(number, state.AsSpan(0, 100 * number));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
        (long sequence, Stream stream) = store.Load()!.Value;
        Assert.Equal((500, 50_000), (sequence, stream.Length));

        // Damaged: the one before.
        string path = Directory.GetFiles(_folder).Order().Last();
        byte[] octets = File.ReadAllBytes(path);
        octets[40_000] ^= 1;
        File.WriteAllBytes(path, octets);
        (sequence, stream) = store.Load()!.Value;
        var read = new MemoryStream();
        stream.CopyTo(read);
        Assert.Equal(50, sequence);
        Assert.Equal(state.AsSpan(0, 5000), read.ToArray().AsSpan());
        Assert.Equal(["0000000000000500.sdns: offset 36: torn or damaged: left out"], complaints);

        // Torn at any octet: the one before, never a crash.
        foreach (int cut in (int[])[0, 3, 20, 35, 36, 40_000])
        {
            File.WriteAllBytes(path, octets.AsSpan(0, cut));
            Assert.Equal(50, store.Load()!.Value.Sequence);
        }

        Assert.Null(new SnapshotStore(_folder, ["another build", "a network"], _ => { }).Load());
    }

    [Fact]
    public void A_disk_that_does_not_take_a_snapshot_is_told_and_nothing_is_left()
    {
        string file = Path.Combine(_folder, "not-a-folder");
        File.WriteAllText(file, "");
        Assert.ThrowsAny<IOException>(() => new SnapshotStore(file, ["x"], _ => { }).Save(1, [1, 2, 3]));
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
