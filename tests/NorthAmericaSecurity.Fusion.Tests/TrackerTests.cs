using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Fusion.Association;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>The correlator on scenes small enough to know the answer.</summary>
public class TrackerTests
{
    private static Sensor Radar(string id, double latitude, double longitude, double periodS = 5.0) => new()
    {
        Id = id,
        Antenna = new Antenna(new GeodeticPosition(latitude, longitude, 30)),
        PeriodS = periodS,
        Primary = new Channel { RangeMaxM = 400_000, SigmaRangeM = 70, SigmaAzimuthDeg = 0.08, Pd = 0.9, ClutterPerScan = 10 },
        Secondary = new Channel { RangeMaxM = 400_000, SigmaRangeM = 40, SigmaAzimuthDeg = 0.06, Pd = 0.97, ModeS = true },
        Surface = new Channel { RangeMaxM = 80_000, SigmaRangeM = 50, SigmaAzimuthDeg = 0.2, Pd = 0.9, ClutterPerScan = 5 },
    };

    /// <summary>Where a target on a geodesic is.</summary>
    private static GeodeticPosition On(GeodeticPosition start, double azimuthDeg, double speedMps, double timeS, double heightM) =>
        Geodesic.Direct(start, azimuthDeg, speedMps * timeS) with { HeightM = heightM };

    private static Plot See(Sensor radar, int index, GeodeticPosition target, double timeS, ref CounterRandom random, uint address = 0, bool primaryOnly = false)
    {
        (double range, double azimuth, _) = radar.Antenna!.Measure(Wgs84.ToEcef(target));
        Channel channel = primaryOnly ? radar.Primary! : radar.Secondary!;
        Plot plot = Plot.Empty;
        plot.TimeS = timeS;
        plot.Sensor = index;
        plot.Channels = primaryOnly ? Channels.Primary : Channels.Primary | Channels.Secondary;
        plot.First = range + channel.SigmaRangeM * random.NextGaussian();
        plot.Second = Units.ToDegrees(azimuth) + channel.SigmaAzimuthDeg * random.NextGaussian();
        plot.ModeCM = primaryOnly ? float.NaN : (float)target.HeightM;
        plot.Address = address;
        return plot;
    }

    private static List<TrackReport> Report(Tracker tracker, double timeS)
    {
        var reports = new List<TrackReport>();
        tracker.AdvanceTo(timeS);
        tracker.Report(timeS, reports);
        return reports;
    }

    [Theory]
    [InlineData("over the antimeridian", 52.0, 179.0, 85.0, 52.5, -179.5)]
    [InlineData("over the pole", 89.3, -70.0, 2.0, 88.5, -70.0)]
    [InlineData("through north of the radar, from 359° to 0°", 41.0, -100.6, 90.0, 40.0, -100.0)]
    [InlineData("over the radar", 39.4, -100.0, 0.0, 40.0, -100.0)]
    public void A_target_keeps_one_track(string where, double latitude, double longitude, double azimuth, double radarLatitude, double radarLongitude)
    {
        Sensor radar = Radar("R", radarLatitude, radarLongitude);
        using var tracker = new Tracker([radar]);
        var random = new CounterRandom(5);
        GeodeticPosition start = new(latitude, longitude);
        var ids = new HashSet<long>();
        for (int scan = 0; scan < 120; scan++)
        {
            double time = 5.0 * scan + 1.0;
            tracker.Add(See(radar, 0, On(start, azimuth, 220, time, 9000), time, ref random));
            if (scan < 6)
                continue;
            TrackReport track = Assert.Single(Report(tracker, time + 0.5));
            ids.Add(track.TrackId);
            double off = track.Ground.DistanceTo(Wgs84.ToEcef(On(start, azimuth, 220, time + 0.5, 0)));
            Assert.True(off < 1500, $"{where}: {off} m off at {time} s");
        }

        Assert.Single(ids);
    }

    [Fact]
    public void A_target_is_confirmed_by_its_second_plot_and_dropped_when_its_sensor_misses_it()
    {
        Sensor radar = Radar("R", 40, -100);
        using var tracker = new Tracker([radar]);
        var random = new CounterRandom(6);
        for (int scan = 0; scan < 3; scan++)
        {
            Assert.Equal(scan < 2 ? 0 : 1, Report(tracker, 5.0 * scan).Count);
            tracker.Add(See(radar, 0, On(new(40.5, -100), 90, 200, 5.0 * scan + 1, 8000), 5.0 * scan + 1, ref random));
        }

        Assert.Single(Report(tracker, 15));
        Assert.Single(Report(tracker, 18));
        Assert.Empty(Report(tracker, 60));
        Assert.Empty(Report(tracker, 130));
        Assert.Equal((1, 0), (tracker.Counts.Confirmed, tracker.Counts.Dropped));
        Assert.Empty(Report(tracker, 132));
        Assert.Equal((1, 1), (tracker.Counts.Confirmed, tracker.Counts.Dropped));
        Assert.Equal(0, tracker.TrackCount);
    }

    [Fact]
    public void Every_plot_is_accounted_for()
    {
        Sensor radar = Radar("R", 40, -100);
        using var tracker = new Tracker([radar with { Surface = null }]);
        var random = new CounterRandom(7);
        for (int i = 0; i < 500; i++)
        {
            Plot plot = See(radar, 0, new GeodeticPosition(40 + random.NextDouble(), -100 + random.NextDouble(), 5000), 0.1 * i, ref random);
            if (i % 50 == 0)
                plot.TimeS -= 30;
            if (i % 70 == 1)
                plot.Channels = Channels.Surface;
            tracker.Add(plot);
        }

        tracker.AdvanceTo(60);
        TrackerCounts c = tracker.Counts;
        Assert.Equal(500, c.Associated + c.Initiating + c.TooLate + c.NoSuchChannel);
        Assert.Equal(9, c.TooLate);
        Assert.Equal(500 / 70 + 1, c.NoSuchChannel);
    }

    [Fact]
    public void Two_radars_make_one_track_of_one_target()
    {
        Sensor[] radars = [Radar("A", 40, -100, 5), Radar("B", 41, -98, 12)];
        using var tracker = new Tracker(radars);
        var random = new CounterRandom(8);
        var plots = new List<Plot>();
        for (int i = 0; i < 2; i++)
            for (double time = 1 + i; time < 300; time += radars[i].PeriodS)
                plots.Add(See(radars[i], i, On(new(40.2, -99.5), 60, 230, time, 10_000), time, ref random, 0xA00001));
        foreach (Plot plot in plots.OrderBy(p => p.TimeS))
            tracker.Add(plot);
        TrackReport track = Assert.Single(Report(tracker, 300));
        Assert.Equal(0xA00001u, track.Address);
        Assert.Equal(10_000, track.HeightM, 50.0);
        Assert.Equal(1, tracker.Counts.Confirmed);
    }

    [Fact]
    public void Crossing_aircraft_with_different_codes_keep_their_tracks()
    {
        Sensor radar = Radar("R", 40, -100);
        using var tracker = new Tracker([radar]);
        var random = new CounterRandom(9);
        Dictionary<uint, long>? first = null;
        for (int scan = 0; scan < 60; scan++)
        {
            double time = 5.0 * scan + 1.0;
            // They meet at the same height and place after 150 s.
            tracker.Add(See(radar, 0, On(new(40.5, -100.4), 90, 200, time, 9000), time, ref random, 0xA1));
            tracker.Add(See(radar, 0, On(Geodesic.Direct(new(40.5, -100.4), 90, 30_000 * 2), 270, 200, time, 9000), time, ref random, 0xA2));
            if (scan == 10)
                first = Report(tracker, time + 0.5).ToDictionary(t => t.Address, t => t.TrackId);
        }

        Assert.Equal(first, Report(tracker, 300).ToDictionary(t => t.Address, t => t.TrackId));
    }

    /// <summary>The radar makes one plot of both, with the code and the height now of this and now of that; a code that is garbled is another each time.</summary>
    [Theory]
    [InlineData("two aircraft, one above the other", 2)]
    [InlineData("one whose replies are garbled now and then", 1)]
    public void Who_is_never_resolved_is_told_by_codes_and_heights_that_alternate(string who, int aircraft)
    {
        Sensor radar = Radar("R", 40, -100);
        using var tracker = new Tracker([radar]);
        var random = new CounterRandom(11);
        for (int scan = 0; scan < 60; scan++)
        {
            double time = 5.0 * scan + 1.0;
            bool other = random.NextDouble() < (aircraft == 2 ? 0.5 : 0.2);
            Plot plot = See(radar, 0, On(new(40.5, -100.5), 90, 120, time, other ? 3048 : 2743.2), time, ref random);
            plot.Mode3A = (short)(!other ? 2345 : aircraft == 2 ? 1234 : random.NextInt(4096));
            tracker.Add(plot);
        }

        List<TrackReport> tracks = Report(tracker, 300);
        Assert.True(tracks.Count == aircraft, $"{who}: {tracks.Count} tracks");
        Assert.Contains(tracks, t => t.Mode3A == 2345 && Math.Abs(t.HeightM - 2743.2) < 60);
        Assert.True(aircraft == 1 || tracks.Exists(t => t.Mode3A == 1234 && Math.Abs(t.HeightM - 3048) < 60));
    }

    [Fact]
    public void One_address_on_two_aircraft_far_apart_is_two_tracks()
    {
        Sensor radar = Radar("R", 40, -100);
        using var tracker = new Tracker([radar]);
        var random = new CounterRandom(10);
        for (int scan = 0; scan < 30; scan++)
        {
            double time = 5.0 * scan + 1.0;
            tracker.Add(See(radar, 0, On(new(40.5, -100.4), 90, 200, time, 9000), time, ref random, 0xA1));
            tracker.Add(See(radar, 0, On(new(39.5, -100.4), 90, 200, time, 9000), time, ref random, 0xA1));
        }

        Assert.Equal(2, Report(tracker, 150).Count);
    }

    [Fact]
    public void A_silent_target_of_unknown_height_is_tracked()
    {
        Sensor[] radars = [Radar("A", 40, -100), Radar("B", 40.6, -99)];
        using var tracker = new Tracker(radars);
        var random = new CounterRandom(11);
        GeodeticPosition start = new(40.3, -99.9);
        for (int scan = 0; scan < 60; scan++)
        {
            double time = 5.0 * scan + 1.0;
            tracker.Add(See(radars[0], 0, On(start, 45, 80, time, 1500), time, ref random, primaryOnly: true));
            tracker.Add(See(radars[1], 1, On(start, 45, 80, time + 2, 1500), time + 2, ref random, primaryOnly: true));
        }

        TrackReport track = Assert.Single(Report(tracker, 300));
        Assert.True(track.Ground.DistanceTo(Wgs84.ToEcef(On(start, 45, 80, 300, 0))) < 700);
        Assert.True(double.IsNaN(track.HeightM));
    }

    /// <summary>Two radars 110 km apart see a silent target between them, at a height far from what is assumed of one; or one of them sees it alone.</summary>
    [Theory]
    [InlineData(11_000.0)]
    [InlineData(1_500.0)]
    public void The_ranges_of_two_radars_tell_a_silent_targets_height(double heightM)
    {
        (TrackReport both, TrackExplanation why) = Silent(2, heightM);
        Assert.InRange(why.RangedHeightSigmaM, 100, 2000);
        Assert.True(Math.Abs(why.RangedHeightM - heightM) < 2.5 * why.RangedHeightSigmaM, $"{why.RangedHeightM} ± {why.RangedHeightSigmaM} m at {heightM} m");
        (TrackReport alone, TrackExplanation unknown) = Silent(1, heightM);
        Assert.True(double.IsNaN(unknown.RangedHeightM));
        Assert.True(Off(both) < 300, $"{Off(both)} m off");
        Assert.True(Off(alone) > Off(both));
        Assert.True(double.IsNaN(both.HeightM));

        double Off(TrackReport track) => track.Ground.DistanceTo(Wgs84.ToEcef(On(new(40.25, -99.9), 60, 80, 300, 0)));

        static (TrackReport, TrackExplanation) Silent(int count, double heightM)
        {
            Sensor[] radars = [.. new[] { Radar("A", 40, -100), Radar("B", 40.6, -99) }.Take(count)];
            using var tracker = new Tracker(radars);
            var random = new CounterRandom(13);
            for (int scan = 0; scan < 60; scan++)
                for (int r = 0; r < radars.Length; r++)
                {
                    double time = 5.0 * scan + 1.0 + 2.0 * r;
                    tracker.Add(See(radars[r], r, On(new(40.25, -99.9), 60, 80, time, heightM), time, ref random, primaryOnly: true));
                }

            TrackReport track = Assert.Single(Report(tracker, 300));
            return (track, tracker.Explain(track.TrackId)!);
        }
    }

    [Fact]
    public void False_plots_alone_confirm_next_to_nothing()
    {
        Sensor radar = Radar("R", 40, -100);
        using var tracker = new Tracker([radar]);
        var random = new CounterRandom(12);
        var plots = new List<Plot>();
        for (int scan = 0; scan < 400; scan++)
            for (int k = random.NextPoisson(10); k > 0; k--)
            {
                Plot plot = Plot.Empty;
                double turn = random.NextDouble();
                plot.TimeS = 5.0 * (scan + turn);
                plot.First = 400_000 * Math.Sqrt(random.NextDouble());
                plot.Second = 360 * turn;
                plot.Channels = Channels.Primary;
                plots.Add(plot);
            }

        foreach (Plot plot in plots.OrderBy(p => p.TimeS))
            tracker.Add(plot);
        tracker.AdvanceTo(2000);
        Assert.True(plots.Count > 3500 && tracker.Counts.Confirmed <= 2, $"{tracker.Counts} of {plots.Count} plots");
    }

    [Theory]
    [InlineData(2.5, 180.0)]
    [InlineData(-1.5, 250.0)]
    public void A_rate_of_turn_that_follows_the_flight_settles_on_it(double degPerS, double speedMps)
    {
        MotionModel held = new("any turn", 0.0, 0.3, 40.0, 60.0);
        (double speed, double heading) still = Error(held), follows = Error(held with { FollowPerS = 0.18 });
        Assert.True(follows.heading < 0.5 * still.heading, $"heading {follows.heading} against {still.heading} deg");
        Assert.InRange(follows.speed, 0.0, 6.0);

        // Root mean square errors of speed and heading on a circle, once the filter has settled.
        (double Speed, double Heading) Error(MotionModel model)
        {
            Sensor radar = Radar("R", 40, -100, 1.0);
            var tracker = new Tracker([radar], tuning: new Tuning { Air = ClassTuning.Aircraft with { Models = [model] } });
            var random = new CounterRandom(21);
            double rate = Units.ToRadians(degPerS), speed = 0.0, heading = 0.0;
            int count = 0;
            for (double time = 0.0; time < 400.0; time += 1.0)
            {
                // A turn to the left by rate: position from the middle of the circle.
                var plane = new TangentFrame(new(40.3, -100.1, 6000));
                double angle = rate * time, radius = speedMps / rate;
                GeodeticPosition place = Wgs84.ToGeodetic(plane.ToEcef(radius * Math.Cos(angle), radius * Math.Sin(angle), 0.0)) with { HeightM = 6000 };
                tracker.Add(See(radar, 0, place, time, ref random));
                if (time < 100.0)
                    continue;
                TrackReport t = Assert.Single(Report(tracker, time));
                double east = -speedMps * Math.Sin(angle), north = speedMps * Math.Cos(angle);
                speed += Math.Pow(Math.Sqrt(t.EastMps * t.EastMps + t.NorthMps * t.NorthMps) - speedMps, 2);
                heading += Math.Pow(Units.Wrap180(Units.ToDegrees(Math.Atan2(t.EastMps, t.NorthMps) - Math.Atan2(east, north))), 2);
                count++;
            }

            return (Math.Sqrt(speed / count), Math.Sqrt(heading / count));
        }
    }

    [Fact]
    public void A_vessel_and_an_aircraft_above_it_are_two_tracks()
    {
        Sensor radar = Radar("R", 40, -100);
        using var tracker = new Tracker([radar]);
        var random = new CounterRandom(13);
        for (int scan = 0; scan < 60; scan++)
        {
            double time = 5.0 * scan + 1.0;
            GeodeticPosition place = On(new(40.3, -100.1), 10, 8, time, 0);
            tracker.Add(See(radar, 0, place with { HeightM = 3000 }, time, ref random));
            (double range, double azimuth, _) = radar.Antenna!.Measure(Wgs84.ToEcef(place));
            Plot echo = Plot.Empty;
            echo.TimeS = time;
            echo.First = range + 50 * random.NextGaussian();
            echo.Second = Units.ToDegrees(azimuth) + 0.1 * random.NextGaussian();
            echo.Channels = Channels.Surface;
            tracker.Add(echo);
        }

        Assert.Equal([Domain.Air, Domain.Surface], Report(tracker, 300).Select(t => t.Domain).Order());
    }

    [Fact]
    public void The_steady_state_allocates_nothing_per_plot()
    {
        Sensor radar = Radar("R", 40, -100);
        using var tracker = new Tracker([radar]);
        var random = new CounterRandom(14);
        var plots = new List<Plot>();
        for (int target = 0; target < 300; target++)
        {
            GeodeticPosition start = new(39 + random.NextDouble(0, 2), -101 + random.NextDouble(0, 2));
            double course = random.NextDouble(0, 360), offset = random.NextDouble(0, 5);
            for (int scan = 0; scan < 40; scan++)
                plots.Add(See(radar, 0, On(start, course, 200, 5.0 * scan + offset, 9000), 5.0 * scan + offset, ref random, (uint)(0xA0000 + target)));
        }

        Plot[] sorted = [.. plots.OrderBy(p => p.TimeS)];
        foreach (Plot plot in sorted.Take(sorted.Length / 2))
            tracker.Add(plot);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (ref readonly Plot plot in sorted.AsSpan(sorted.Length / 2))
            tracker.Add(plot);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void The_live_state_of_a_track_is_at_most_a_kilobyte_and_a_half()
    {
        Assert.Equal(64, Unsafe.SizeOf<GateEntry>());
        // A run of entries is at most half empty, and after growth as much again lies free; beside it the track's place in it, when it is due and its first plot in a batch.
        int octets = Unsafe.SizeOf<Track>() + 4 * Unsafe.SizeOf<GateEntry>() + sizeof(int) + sizeof(double) + sizeof(uint);
        TestContext.Current.TestOutputHelper?.WriteLine($"{octets} octets a track");
        Assert.InRange(octets, 1, 1536);
    }
}
