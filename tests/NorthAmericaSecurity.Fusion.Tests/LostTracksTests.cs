using System.Runtime.Intrinsics;
using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>Tracks that are lost for a while: what goes on where one would be goes on under its number, and nothing else does.</summary>
public class LostTracksTests
{
    private const double PeriodS = PlanarRadar.PeriodS;

    /// <summary>A straight flight eastwards, unseen between two times.</summary>
    /// <param name="speedMps">Speed before and after.</param>
    private static (HashSet<long> Before, HashSet<long> After, TrackerCounts Counts, List<long> Ended) Fly(
        double fromS, double untilS, double speedMps = 330.0, double speedAfterMps = 330.0, double asideM = 0.0, short code = Plot.NoMode3A, short codeAfter = Plot.NoMode3A, double lostS = 120.0)
    {
        var random = new CounterRandom(3);
        var ended = new List<long>();
        using var tracker = new Tracker([PlanarRadar.Sensor], planar: true, new Tuning { Air = ClassTuning.Aircraft with { LostS = lostS } }) { Ended = ended };
        HashSet<long> before = [], after = [];
        var reports = new List<TrackReport>();
        for (double time = 1.0; time < untilS + 100.0; time += PeriodS)
        {
            bool later = time >= untilS;
            double x = -60_000.0 + speedMps * Math.Min(time, untilS) + (later ? speedAfterMps * (time - untilS) : 0.0), y = 80_000.0 + (later ? asideM : 0.0);
            if (time < fromS || later)
            {
                Plot plot = PlanarRadar.See(x, y, time, ref random);
                plot.Mode3A = later ? codeAfter : code;
                tracker.Add(plot);
            }

            reports.Clear();
            tracker.AdvanceTo(time + 1.0);
            tracker.Report(time + 1.0, reports);
            foreach (TrackReport report in reports)
                (later ? after : before).Add(report.TrackId);
            if (time > fromS + 45.0 && !later)
                Assert.Empty(reports);
        }

        return (before, after, tracker.Counts, ended);
    }

    [Fact]
    public void A_target_that_is_seen_again_in_time_has_its_number_again()
    {
        (HashSet<long> before, HashSet<long> after, TrackerCounts counts, List<long> ended) = Fly(100.0, 180.0);
        Assert.Equal(Assert.Single(before), Assert.Single(after));
        Assert.Equal((1, 1, 0), (counts.Confirmed, counts.Recovered, counts.Dropped));
        Assert.Empty(ended);
    }

    [Theory]
    [InlineData("too late", 100.0, 260.0, 330.0, 0.0, -1, -1, 120.0)]
    [InlineData("never, by its tuning", 100.0, 180.0, 330.0, 0.0, -1, -1, 0.0)]
    [InlineData("nowhere near", 100.0, 180.0, 330.0, 60_000.0, -1, -1, 120.0)]
    [InlineData("at another speed", 100.0, 180.0, 5.0, 0.0, -1, -1, 120.0)]
    [InlineData("with another code", 100.0, 180.0, 330.0, 0.0, 1111, 2222, 120.0)]
    public void Another_target_has_a_number_of_its_own(string why, double fromS, double untilS, double speedAfterMps, double asideM, short code, short codeAfter, double lostS)
    {
        (HashSet<long> before, HashSet<long> after, TrackerCounts counts, List<long> ended) = Fly(fromS, untilS, speedAfterMps: speedAfterMps, asideM: asideM, code: code, codeAfter: codeAfter, lostS: lostS);
        Assert.NotEqual(Assert.Single(before), Assert.Single(after));
        Assert.Equal((2, 0, 1), (counts.Confirmed, counts.Recovered, counts.Dropped));
        Assert.True(ended.SequenceEqual(before), why);
    }

    [Fact]
    public void A_state_with_a_lost_track_goes_on_as_the_one_that_wrote_it()
    {
        var random = new CounterRandom(4);
        using Tracker first = New(), second = New();
        for (double time = 1.0; time < 300.0; time += PeriodS)
        {
            if (time is > 150.0 and < 155.5)
            {
                var state = new MemoryStream();
                first.Carry(StateCarrier.To(state));
                state.Position = 0;
                second.Carry(StateCarrier.From(state));
            }

            if (time is < 100.0 or > 180.0)
            {
                Plot plot = Plot.Empty;
                plot.TimeS = time;
                plot.Channels = Channels.Primary;
                plot.First = 80_000.0 + 200.0 * time + 70.0 * random.NextGaussian();
                plot.Second = 45.0 + 0.08 * random.NextGaussian();
                first.Add(plot);
                if (time > 150.0)
                    second.Add(plot);
            }

            first.AdvanceTo(time + 1.0);
            if (time > 150.0)
                second.AdvanceTo(time + 1.0);
        }

        Assert.Equal(1, first.Counts.Recovered);
        Assert.Equal(first.Counts, second.Counts);
        List<TrackReport> a = [], b = [];
        first.Report(300.0, a);
        second.Report(300.0, b);
        Assert.Equal(a, b);
        Assert.Equal(1, Assert.Single(a).TrackId);

        static Tracker New() => new([PlanarRadar.Sensor], planar: true);
    }

    /// <summary>A target that turned right about while nobody saw it: far from where the filter would have it.</summary>
    [Fact]
    public void A_target_that_turned_while_it_was_lost_has_its_number_again()
    {
        var random = new CounterRandom(5);
        using var tracker = new Tracker([PlanarRadar.Sensor], planar: true);
        List<TrackReport> before = [], after = [];
        for (double time = 1.0; time < 220.0; time += PeriodS)
        {
            if (time is < 100.0 or > 160.0)
            {
                // Eastwards, then back, twenty kilometres to the north.
                (double x, double y) = time < 100.0 ? (300.0 * time, 60_000.0) : (30_000.0 - 300.0 * (time - 145.0), 72_000.0);
                tracker.Add(PlanarRadar.See(x, y, time, ref random));
            }

            tracker.AdvanceTo(time + 1.0);
            tracker.Report(time + 1.0, time < 100.0 ? before : time > 160.0 ? after : []);
        }

        Assert.NotEmpty(after);
        Assert.Equal(before[^1].TrackId, Assert.Single(after.Select(t => t.TrackId).Distinct()));
        Assert.Equal(1, tracker.Counts.Recovered);
    }

    /// <summary>What is lost in a turn may fly in every direction by now: its mean velocity is nought, and it is as fast as before.</summary>
    [Theory]
    [InlineData(200.0, true)]
    [InlineData(320.0, false)]
    [InlineData(80.0, false)]
    public void Where_a_lost_track_may_be_heading_does_not_tell_how_fast_it_is(double youngerMps, bool same)
    {
        var core = new TrackerCore([PlanarRadar.Sensor], planar: true, new Tuning(), 1, null);
        Track older = TrackAt(10_000.0, 3000.0 * 3000.0, 0.0, 200.0 * 200.0 / 2.0), younger = TrackAt(16_000.0, 200.0 * 200.0, youngerMps, 100.0);
        (older.LastPlotS, younger.FirstPlotS) = (20.0, 55.0);
        Assert.Equal(same, TrackSegments.Likelihood(core, older, younger) > 0.0);

        static Track TrackAt(double x, double placeVariance, double u, double speedVariance)
        {
            Track t = default;
            (t.TimeS, t.Identity, t.Vertical.TimeS) = (60.0, Identity.Unknown, double.NaN);
            (t.State.X, t.State.U, t.State.Mu) = (Vector256.Create(x), Vector256.Create(u), Vector256.Create(1.0, 0, 0, 0));
            t.State.Pxx = t.State.Pyy = Vector256.Create(placeVariance);
            t.State.Puu = t.State.Pvv = Vector256.Create(speedVariance);
            return t;
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(2.0)]
    [InlineData(300.0)]
    public void Another_tuning_lets_lost_tracks_end_by_its_own_time(double lostS)
    {
        using Tracker first = new([PlanarRadar.Sensor], planar: true), second = new([PlanarRadar.Sensor], planar: true, new Tuning { Air = ClassTuning.Aircraft with { LostS = lostS } });
        for (double time = 1.0; time < 50.0; time += PeriodS)
        {
            Plot plot = Plot.Empty;
            plot.TimeS = time;
            plot.Channels = Channels.Primary;
            (plot.First, plot.Second) = (80_000.0 + 200.0 * time, 45.0);
            first.Add(plot);
        }

        first.AdvanceTo(150.0);
        Assert.Equal((1, 0L), (first.TrackCount, first.Counts.Dropped));
        second.TakeOver(first);
        second.AdvanceTo(151.0);
        Assert.Equal(lostS > 100.0 ? 1 : 0, second.TrackCount);
        second.AdvanceTo(340.0);
        Assert.Equal((lostS > 100.0 ? 1 : 0, 0L), (second.TrackCount, second.Counts.Dropped - (lostS > 100.0 ? 0 : 1)));
        second.AdvanceTo(360.0);
        Assert.Equal((0, 1L), (second.TrackCount, second.Counts.Dropped));
    }
}
