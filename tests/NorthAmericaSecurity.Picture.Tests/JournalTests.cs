using NorthAmericaSecurity.Picture.Journal;
using NorthAmericaSecurity.Picture.Live;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Picture.Tests;

public class JournalTests
{
    private readonly string _folder = TestPaths.NewFolder();
    private readonly List<string> _complaints = [];

    [Fact]
    public void What_is_written_is_read_again_and_makes_the_same_tracks()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 10, seconds: 40)];
        Write(entries, new JournalLimits { SegmentOctets = 6_000 });
        Assert.True(Directory.GetFiles(_folder).Length > 2);
        LogEntry[] read = [.. Reader().Read()];
        Assert.Equal(entries.Length, read.Length);
        using var live = new RunningPicture(LiveScene.Sensors);
        using var again = new RunningPicture(LiveScene.Sensors);
        for (int i = 0; i < entries.Length; i++)
        {
            Assert.Equal((entries[i].Sequence, entries[i].TickS, entries[i].Restarts), (read[i].Sequence, read[i].TickS, read[i].Restarts));
            Assert.Equal(live.Take(entries[i]).Updated.Select(t => RunningPictureTests.Line(t)), again.Take(read[i]).Updated.Select(t => RunningPictureTests.Line(t)));
        }

        Assert.Empty(_complaints);
        Assert.Equal(entries.Skip(100).Select(e => e.Sequence), Reader().Read(101).Select(e => e.Sequence));
    }

    [Fact]
    public void A_torn_last_entry_is_cut_off_and_told_wherever_it_is_torn()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 3, seconds: 2)];
        Write(entries, new JournalLimits());
        string file = Assert.Single(Directory.GetFiles(_folder));
        byte[] whole = File.ReadAllBytes(file);
        int last = 8 + 21 + entries[^1].Plots.Length * System.Runtime.CompilerServices.Unsafe.SizeOf<Plot>();
        for (int cut = 1; cut < last; cut++)
        {
            _complaints.Clear();
            File.WriteAllBytes(file, whole[..^cut]);
            Assert.Equal(entries.Length - 1, Reader().Read().Count());
            Assert.Single(_complaints);
        }
    }

    [Fact]
    public void A_flipped_bit_ends_a_segment_and_the_next_is_read()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 10, seconds: 40)];
        Write(entries, new JournalLimits { SegmentOctets = 6_000 });
        string first = Directory.GetFiles(_folder).Order().First();
        byte[] octets = File.ReadAllBytes(first);
        octets[octets.Length / 2] ^= 0x10;
        File.WriteAllBytes(first, octets);
        LogEntry[] read = [.. Reader().Read()];
        Assert.InRange(read.Length, entries.Length / 3, entries.Length - 1);
        Assert.Equal(entries[^1].Sequence, read[^1].Sequence);
        Assert.Contains("offset", Assert.Single(_complaints));
    }

    [Fact]
    public void It_stays_within_its_size_and_age_and_goes_on_where_it_was()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 10, seconds: 60)];
        Write(entries[..300], new JournalLimits(MostOctets: 20_000) { SegmentOctets = 5_000 });
        Write(entries[300..], new JournalLimits(MostOctets: 20_000) { SegmentOctets = 5_000 });
        Assert.True(Directory.GetFiles(_folder).Sum(f => new FileInfo(f).Length) <= 20_000 + 5_000);
        LogEntry[] read = [.. Reader().Read()];
        Assert.Equal(entries[^1].Sequence, read[^1].Sequence);
        Assert.Equal(Enumerable.Range(0, read.Length).Select(i => read[0].Sequence + i), read.Select(e => e.Sequence));

        string aged = TestPaths.NewFolder();
        using (var writer = new JournalWriter(aged, LiveScene.Sensors, new JournalLimits(MostS: 10.0) { SegmentOctets = 1_500 }))
            foreach (LogEntry entry in entries)
                writer.Append(entry);
        Assert.InRange(new JournalReader(aged, LiveScene.Sensors, _complaints.Add).Read().First().TickS, entries[^1].TickS - 15.0, entries[^1].TickS);
    }

    [Fact]
    public void A_small_journal_has_small_segments_and_leaves_room_for_what_stands_beside_it()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 10, seconds: 60)];
        var limits = new JournalLimits(MostOctets: 24_000);
        Write(entries, limits);
        Assert.True(Directory.GetFiles(_folder).Sum(f => new FileInfo(f).Length) <= limits.MostOctets + 1_000);
        long first = Reader().FirstSequence();
        Assert.True(first > 1);
        Assert.Equal(first, Reader().Read().First().Sequence);
        Assert.Equal(Reader().Read().First().TickS, Reader().FirstS());

        string beside = TestPaths.NewFolder();
        using (var writer = new JournalWriter(beside, LiveScene.Sensors, limits) { BesideOctets = 10_000 })
            foreach (LogEntry entry in entries)
                writer.Append(entry);
        Assert.True(Directory.GetFiles(beside).Sum(f => new FileInfo(f).Length) <= limits.MostOctets - 10_000 + 1_000);
    }

    [Fact]
    public void The_segment_before_a_time_begins_at_or_before_it()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 10, seconds: 40)];
        Write(entries, new JournalLimits { SegmentOctets = 6_000 });
        foreach (LogEntry entry in entries)
        {
            long first = Reader().LastSegmentBefore(entry.TickS)!.Value;
            Assert.True(entries[first - 1].TickS <= entry.TickS);
            Assert.All(JournalFormat.Segments(_folder).Where(s => s.First > first), s => Assert.True(entries[s.First - 1].TickS > entry.TickS));
        }

        Assert.Null(Reader().LastSegmentBefore(entries[0].TickS - 1.0));
    }

    [Fact]
    public void Where_the_log_begins_anew_a_segment_does_and_times_before_it_are_not_asked_for_again()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 10, seconds: 40)];
        // From entry 200 on the clocks are an hour back.
        LogEntry[] back = [.. entries.Select((e, i) => i < 199 ? e : e with { TickS = e.TickS - 3600.0, Restarts = i == 199 })];
        Write(back, new JournalLimits { SegmentOctets = 6_000 });
        Assert.Equal(200, Reader().FirstSequence());
        Assert.Equal(back[199].TickS, Reader().FirstS());
        Assert.Null(Reader().LastSegmentBefore(back[199].TickS - 1.0));
        Assert.True(Reader().LastSegmentBefore(entries[0].TickS) >= 200);
        Assert.Equal(entries.Length, Reader().Read().Count());
    }

    [Fact]
    public void A_tuning_that_cannot_be_used_is_told_and_the_entry_is_read_without_it()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 2, seconds: 4)];
        entries[5] = entries[5] with { Tuning = """{ "value_of_another_build": 1 }""" };
        Write(entries, new JournalLimits());
        LogEntry[] read = [.. Reader().Read()];
        Assert.Equal(entries.Length, read.Length);
        Assert.All(read, e => Assert.Null(e.Tuning));
        Assert.Contains("value_of_another_build", Assert.Single(_complaints));
    }

    [Fact]
    public void A_tuning_is_kept_with_its_entry_and_at_the_beginning_of_every_segment_after_it()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 10, seconds: 40)];
        const string Tuning = """{ "unknown_height_m": 5000, "$schema": "Größe" }""";
        entries[40] = entries[40] with { Tuning = Tuning };
        Write(entries, new JournalLimits { SegmentOctets = 6_000 });
        LogEntry[] read = [.. Reader().Read()];
        Assert.Empty(_complaints);
        Assert.Equal(entries.Select(e => (e.Sequence, e.Plots.Length)), read.Select(e => (e.Sequence, e.Plots.Length)));
        Assert.All(read[..40], e => Assert.Null(e.Tuning));
        Assert.Equal(Tuning, read[40].Tuning);
        long[] begins = [.. JournalFormat.Segments(_folder).Select(s => s.First)];
        Assert.All(read[41..], e => Assert.Equal(begins.Contains(e.Sequence) ? Tuning : null, e.Tuning));
        Assert.True(begins.Count(b => b > 41) > 2);
    }

    [Fact]
    public void A_journal_of_another_network_is_left_out_and_told()
    {
        Write([.. LiveScene.Entries(aircraft: 2, seconds: 2)], new JournalLimits());
        Assert.Empty(new JournalReader(_folder, [.. LiveScene.Sensors.Reverse()], _complaints.Add).Read());
        Assert.Contains("another network", Assert.Single(_complaints));
    }

    [Fact]
    public void A_disk_that_takes_no_more_suspends_it_and_it_resumes_with_a_new_segment()
    {
        LogEntry[] entries = [.. LiveScene.Entries(aircraft: 5, seconds: 40)];
        using var writer = new JournalWriter(_folder, LiveScene.Sensors, new JournalLimits { SegmentOctets = 4_000 });
        foreach (LogEntry entry in entries[..50])
            writer.Append(entry);
        // Where the next segment would be, a folder stands in the way: as good as a full disk, and the same for root.
        string[] blocked = [.. entries[50..150].Select(e => Path.Combine(_folder, JournalFormat.FileName(e.Sequence)))];
        foreach (string path in blocked.Where(p => !File.Exists(p)))
            Directory.CreateDirectory(path);
        foreach (LogEntry entry in entries[50..150])
            writer.Append(entry);
        Assert.NotNull(writer.Suspended);
        Assert.True(writer.Lost > 0);
        foreach (string path in blocked.Where(Directory.Exists))
            Directory.Delete(path);
        foreach (LogEntry entry in entries[150..])
            writer.Append(entry);
        Assert.Null(writer.Suspended);
        writer.Dispose();
        long[] read = [.. Reader().Read().Select(e => e.Sequence)];
        Assert.Equal(entries.Length - writer.Lost, read.Length);
        Assert.Equal(entries[^1].Sequence, read[^1]);
    }

    private void Write(LogEntry[] entries, JournalLimits limits)
    {
        using var writer = new JournalWriter(_folder, LiveScene.Sensors, limits);
        foreach (LogEntry entry in entries)
            writer.Append(entry);
        Assert.Null(writer.Suspended);
    }

    private JournalReader Reader() => new(_folder, LiveScene.Sensors, _complaints.Add);
}
