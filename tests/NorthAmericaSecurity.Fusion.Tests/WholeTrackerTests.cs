using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>The correlator as a whole, on traffic dense enough that its parts meet.</summary>
public class WholeTrackerTests
{
    private static Sensor Radar(string id, double latitude, double longitude, double periodS) => new()
    {
        Id = id,
        Antenna = new Antenna(new GeodeticPosition(latitude, longitude, 30)),
        PeriodS = periodS,
        Primary = new Channel { RangeMaxM = 400_000, SigmaRangeM = 70, SigmaAzimuthDeg = 0.08, Pd = 0.9, ClutterPerScan = 30 },
        Secondary = new Channel { RangeMaxM = 400_000, SigmaRangeM = 40, SigmaAzimuthDeg = 0.06, Pd = 0.97, ModeS = true },
    };

    [Fact]
    public void Any_number_of_workers_tells_the_same()
    {
        Sensor[] radars = [Radar("A", 40, -100, 5), Radar("B", 41, -98.5, 12), Radar("C", 39.2, -99, 4.8)];
        Plot[] plots = Traffic(radars, targets: 400, endS: 150);
        var told = new List<(List<TrackReport> Reports, TrackerCounts Counts)>();
        foreach (int workers in (int[])[1, 2, 4])
        {
            using var tracker = new Tracker(radars, workers: workers);
            var reports = new List<TrackReport>();
            double epoch = 10;
            foreach (Plot plot in plots)
            {
                for (; plot.TimeS > epoch; epoch += 10)
                {
                    tracker.AdvanceTo(epoch);
                    tracker.Report(epoch, reports);
                }

                tracker.Add(plot);
            }

            told.Add((reports, tracker.Counts));
        }

        Assert.True(told[0].Reports.Count > 3000 && told[0].Counts.Shared > 1000, $"{told[0].Reports.Count} reports, {told[0].Counts}");
        foreach ((List<TrackReport> reports, TrackerCounts counts) in told.Skip(1))
        {
            Assert.Equal(told[0].Counts, counts);
            Assert.Equal(told[0].Reports, reports);
        }
    }

    /// <summary>
    /// Batches so large that their plots are put in the order of cells, around a meridian where the cells' numbers leap: two radars, one with a bias, and a receiver; false plots, late ones, and pairs of aircraft
    /// side by side, of which some fly as one until they part.
    /// </summary>
    [Fact]
    public void Any_number_of_workers_tells_the_same_of_ten_thousand_plots_in_half_a_second()
    {
        const int targets = 5000, scans = 10;
        Sensor[] sensors =
        [
            Radar("A", 55, 179.5, 5), Radar("B", 55.5, -179.5, 5),
            new Sensor { Id = "S", Antenna = new Antenna(new GeodeticPosition(55, 180, 30)), PeriodS = 5, Adsb = new Channel { RangeMaxM = 500_000, SigmaRangeM = 30, Pd = 0.97 } },
        ];
        Plot[] plots = CrowdedTraffic(sensors, targets, scans);
        var told = new List<(List<TrackReport> Reports, TrackerCounts Counts, List<long> Ended, RegistrationReport Registration, byte[] State)>();
        foreach (int workers in (int[])[1, 2, 3])
        {
            var ended = new List<long>();
            using var tracker = new Tracker(sensors, workers: workers) { Ended = ended };
            foreach (ref readonly Plot plot in plots.AsSpan())
                tracker.Add(plot);
            tracker.AdvanceTo(5.0 * scans);
            var reports = new List<TrackReport>();
            tracker.Report(5.0 * scans, reports);
            var state = new MemoryStream();
            tracker.Carry(StateCarrier.To(state));
            told.Add((reports, tracker.Counts, ended, tracker.Registration(0), state.ToArray()));
        }

        Assert.InRange(told[0].Reports.Count, 0.97 * targets, 1.05 * targets);
        Assert.True(told[0].Counts is { Shared: > 10_000, Merged: > 20 }, told[0].Counts.ToString());
        foreach (var same in told.Skip(1))
        {
            Assert.Equal(told[0].Reports, same.Reports);
            Assert.Equal((told[0].Counts, told[0].Registration), (same.Counts, same.Registration));
            Assert.Equal(told[0].Ended, same.Ended);
            Assert.True(told[0].State.AsSpan().SequenceEqual(same.State), "the states differ");
        }
    }

    /// <summary>Each scan of all sensors within four tenths of a second, in an order of its own.</summary>
    private static Plot[] CrowdedTraffic(Sensor[] sensors, int targets, int scans)
    {
        var random = new CounterRandom(4);
        var plots = new List<Plot>();
        for (int scan = 0; scan < scans; scan++)
        {
            var some = new List<Plot>();
            for (int target = 0; target < targets; target++)
            {
                double time = 5.0 * scan + 0.4 * random.NextDouble();
                // Two of a pair fly as one for half of the time, then 500 m apart.
                int pair = target / 2;
                double apart = target % 2 == 0 ? 0.0 : pair % 8 == 0 && scan < scans / 2 ? 0.0001 : 0.005;
                var at = new GeodeticPosition(53.5 + 0.06 * (pair / 40) + apart, Units.Wrap180(177.5 + 0.12 * (pair % 40) + 0.002 * time), 8000.0);
                for (int sensor = 0; sensor < 2; sensor++)
                {
                    (double range, double azimuth, _) = sensors[sensor].Antenna!.Measure(Wgs84.ToEcef(at));
                    if (range > 390_000.0 || random.NextDouble() > 0.9)
                        continue;
                    Plot echo = Plot.Empty;
                    (echo.TimeS, echo.Sensor, echo.Channels) = (time - (random.NextDouble() < 0.1 ? 1.5 : 0.0), sensor, Channels.Primary);
                    echo.First = range + 70.0 * random.NextGaussian() + (sensor == 0 ? 100.0 : 0.0);
                    echo.Second = azimuth * 180.0 / Math.PI + 0.08 * random.NextGaussian();
                    echo.ModeCM = (float)at.HeightM;
                    some.Add(echo);
                }

                if (target % 4 != 0)
                    continue;
                Plot heard = Plot.Empty;
                (heard.TimeS, heard.Sensor, heard.Channels, heard.Form, heard.Address) = (time, 2, Channels.Adsb, PlotForm.Geodetic, (uint)target + 1);
                (heard.First, heard.Second) = (at.LatitudeDeg, at.LongitudeDeg);
                some.Add(heard);
            }

            for (int k = 0; k < 600; k++)
            {
                Plot clutter = Plot.Empty;
                (clutter.TimeS, clutter.Sensor, clutter.Channels) = (5.0 * scan + 0.4 * random.NextDouble(), k % 2, Channels.Primary);
                (clutter.First, clutter.Second) = (random.NextDouble(5000, 390_000), random.NextDouble(0, 360));
                some.Add(clutter);
            }

            for (int i = 1; i < some.Count; i++)
            {
                int j = random.NextInt(i + 1);
                (some[i], some[j]) = (some[j], some[i]);
            }

            Assert.True(some.Count > 8192 + 600, $"{some.Count} plots");
            plots.AddRange(some);
        }

        return [.. plots];
    }

    /// <summary>A position that agrees in place, height, code and address beyond doubt, beside a track that it can hardly be from.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_aircraft_that_report_accurate_positions_close_together_keep_their_tracks(bool withCodes)
    {
        var station = new Sensor
        {
            Id = "S",
            Antenna = new Antenna(new GeodeticPosition(40, -100, 30)),
            PeriodS = 5,
            Adsb = new Channel { RangeMaxM = 400_000, SigmaRangeM = 5, Pd = 0.97 },
        };
        using var tracker = new Tracker([station]);
        var random = new CounterRandom(3);
        var ids = new HashSet<(uint, long)>();
        double worst = 0.0;
        for (int scan = 0; scan < 60; scan++)
        {
            double time = 5.0 * scan + 1;
            for (uint target = 1; target <= 2; target++)
            {
                Plot plot = Position(0, Geodesic.Direct(new(40.5 + 0.0005 * target, -100), 90, 220 * time) with { HeightM = 9000 }, time, 5, ref random, target);
                plot.Mode3A = withCodes ? plot.Mode3A : Plot.NoMode3A;
                plot.HeightM = withCodes ? plot.HeightM : float.NaN;
                tracker.Add(plot);
            }

            if (scan < 6)
                continue;
            List<TrackReport> reports = Report(tracker, time + 1);
            Assert.Equal([1u, 2u], reports.Select(r => r.Address).Order());
            foreach (TrackReport r in reports)
            {
                ids.Add((r.Address, r.TrackId));
                Assert.Equal(time, r.LastPlotS);
                Ecef truth = Wgs84.ToEcef(Geodesic.Direct(new(40.5 + 0.0005 * r.Address, -100), 90, 220 * (time + 1)));
                worst = Math.Max(worst, r.Ground.DistanceTo(truth));
            }
        }

        Assert.Equal(2, ids.Count);
        Assert.True(worst < 40, $"{worst} m off");
    }

    /// <summary>Positions from orbit may come once a minute; the aircraft is then 15 km from where it was.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(60)]
    public void A_sensor_of_long_period_keeps_its_tracks(double periodS)
    {
        var station = new Sensor
        {
            Id = "S",
            Antenna = new Antenna(new GeodeticPosition(40, -100, 30)),
            PeriodS = periodS,
            Adsb = new Channel { RangeMaxM = 4_000_000, SigmaRangeM = 30, Pd = 0.95 },
        };
        using var tracker = new Tracker([station]);
        var random = new CounterRandom(4);
        for (int scan = 0; scan < 20; scan++)
            tracker.Add(Position(0, Geodesic.Direct(new(40.5, -100), 90, 250 * periodS * scan) with { HeightM = 10_000 }, periodS * scan + 1, 30, ref random, 0xABC));
        TrackReport track = Assert.Single(Report(tracker, periodS * 19 + 1));
        Assert.Equal((1L, 0xABCu, periodS * 19 + 1), (tracker.Counts.Confirmed, track.Address, track.LastPlotS));
    }

    /// <summary>Whoever comes late must be found as well, be the false plots few or many: one in some thousand km², one in some hundred.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    [InlineData(100)]
    public void A_silent_target_that_comes_when_the_radar_has_long_been_on_is_tracked(double falsePerScan)
    {
        Sensor radar = Radar("R", 40, -100, 5);
        radar = radar with { Secondary = null, Primary = radar.Primary! with { RangeMaxM = 160_000, ClutterPerScan = falsePerScan } };
        using var tracker = new Tracker([radar]);
        var random = new CounterRandom(6, (uint)falsePerScan);
        for (int scan = 0; scan < 60; scan++)
        {
            int count = random.NextPoisson(falsePerScan);
            double[] turns = [.. Enumerable.Range(0, count).Select(_ => random.NextDouble())];
            foreach (double turn in turns.Order())
            {
                Plot plot = Plot.Empty;
                (plot.TimeS, plot.Channels, plot.First, plot.Second) = (5.0 * (scan + turn), Channels.Primary, 160_000 * Math.Sqrt(random.NextDouble()), 360 * turn);
                tracker.Add(plot);
            }

            double time = 5.0 * (scan + 1);
            if (scan >= 24)
                tracker.Add(See(radar, 0, Geodesic.Direct(new(40.5, -100.5), 90, 200 * time) with { HeightM = 6500 }, time, 0, ref random));
        }

        Ecef truth = Wgs84.ToEcef(Geodesic.Direct(new(40.5, -100.5), 90, 200 * 300));
        Assert.Contains(Report(tracker, 300), t => t.Ground.DistanceTo(truth) < 1000);
    }

    /// <summary>A track is hidden when it is lost, not because its sensor is coarse.</summary>
    [Fact]
    public void A_target_that_is_seen_coarsely_is_shown_until_it_is_missed()
    {
        var station = new Sensor
        {
            Id = "S",
            Antenna = new Antenna(new GeodeticPosition(40, -100, 30)),
            PeriodS = 12,
            Adsb = new Channel { RangeMaxM = 400_000, SigmaRangeM = 2500, Pd = 0.95 },
        };
        using var tracker = new Tracker([station]);
        var random = new CounterRandom(6);
        for (int scan = 0; scan < 20; scan++)
            tracker.Add(Position(0, Geodesic.Direct(new(40.5, -100), 90, 200 * 12.0 * scan) with { HeightM = 10_000 }, 12.0 * scan + 1, 2500, ref random, 0xABC));
        TrackReport track = Assert.Single(Report(tracker, 12 * 19 + 2));
        Assert.True(track.SigmaEastM > 900 || track.SigmaNorthM > 900, $"{track.SigmaEastM} m, {track.SigmaNorthM} m");
        Assert.Empty(Report(tracker, 12 * 19 + 60));
    }

    /// <summary>Two radars that disagree by more than their noise begin two tracks of one silent target; once they agree there must be one.</summary>
    [Fact]
    public void A_duplicate_ends_when_it_cannot_be_told_from_the_older_track()
    {
        Sensor[] radars = [Radar("A", 40, -100, 5), Radar("B", 40.6, -99, 5)];
        using var tracker = new Tracker(radars);
        var random = new CounterRandom(5);
        int most = 0;
        for (int scan = 0; scan < 120; scan++)
        {
            double time = 5.0 * scan + 1;
            GeodeticPosition target = Geodesic.Direct(new(40.3, -99.9), 45, 200 * time) with { HeightM = 8000 };
            GeodeticPosition target2 = Geodesic.Direct(new(40.3, -99.9), 45, 200 * (time + 0.2)) with { HeightM = 8000 };
            // For a minute the second radar is 4 km off.
            double bias = scan < 12 ? 4000 : 0;
            tracker.Add(See(radars[0], 0, target, time, 0, ref random));
            tracker.Add(See(radars[1], 1, target2, time + 0.2, bias, ref random));
            if (scan == 11)
                most = Report(tracker, time + 1).Count;
        }

        Assert.Equal(2, most);
        Assert.Single(Report(tracker, 601));
        Assert.Equal(1, tracker.TrackCount);
    }

    private static List<TrackReport> Report(Tracker tracker, double timeS)
    {
        var reports = new List<TrackReport>();
        tracker.AdvanceTo(timeS);
        tracker.Report(timeS, reports);
        return reports;
    }

    private static Plot Position(int sensor, GeodeticPosition target, double timeS, double sigmaM, ref CounterRandom random, uint address)
    {
        Plot plot = Plot.Empty;
        plot.TimeS = timeS;
        plot.Sensor = sensor;
        plot.Form = PlotForm.Geodetic;
        plot.Channels = Channels.Adsb;
        GeodeticPosition off = Geodesic.Direct(target, random.NextDouble(0, 360), sigmaM * Math.Abs(random.NextGaussian()));
        (plot.First, plot.Second) = (off.LatitudeDeg, off.LongitudeDeg);
        plot.HeightM = (float)target.HeightM;
        plot.SigmaM = (float)sigmaM;
        plot.Address = address;
        plot.Mode3A = (short)(2000 + (address & 0xFF));
        return plot;
    }

    private static Plot See(Sensor radar, int index, GeodeticPosition target, double timeS, double biasM, ref CounterRandom random, uint address = 0)
    {
        (double range, double azimuth, _) = radar.Antenna!.Measure(Wgs84.ToEcef(target));
        Plot plot = Plot.Empty;
        plot.TimeS = timeS;
        plot.Sensor = index;
        plot.Channels = address == 0 ? Channels.Primary : Channels.Primary | Channels.Secondary;
        Channel channel = address == 0 ? radar.Primary! : radar.Secondary!;
        plot.First = range + biasM + channel.SigmaRangeM * random.NextGaussian();
        plot.Second = Units.ToDegrees(azimuth) + channel.SigmaAzimuthDeg * random.NextGaussian();
        plot.ModeCM = address == 0 ? float.NaN : (float)target.HeightM;
        plot.Address = address;
        return plot;
    }

    /// <summary>Aircraft near one another, half of them silent, with clutter; plots a little out of order.</summary>
    private static Plot[] Traffic(Sensor[] radars, int targets, double endS)
    {
        var random = new CounterRandom(2);
        var plots = new List<Plot>();
        for (int target = 0; target < targets; target++)
        {
            GeodeticPosition start = new(39.5 + random.NextDouble(), -100 + random.NextDouble());
            double course = random.NextDouble(0, 360), speed = random.NextDouble(60, 250), height = random.NextDouble(2000, 11_000);
            for (int i = 0; i < radars.Length; i++)
                for (double time = random.NextDouble(0, radars[i].PeriodS); time < endS; time += radars[i].PeriodS)
                    if (random.NextDouble() < 0.9)
                        plots.Add(See(radars[i], i, Geodesic.Direct(start, course, speed * time) with { HeightM = height }, time, 0, ref random, target % 2 == 0 ? 0u : 0xA0000u + (uint)target));
        }

        for (int i = 0; i < radars.Length; i++)
            for (double time = 0; time < endS; time += radars[i].PeriodS / 30)
            {
                Plot plot = Plot.Empty;
                (plot.TimeS, plot.Sensor, plot.Channels) = (time, i, Channels.Primary);
                plot.First = 150_000 * Math.Sqrt(random.NextDouble());
                plot.Second = 360 * random.NextDouble();
                plots.Add(plot);
            }

        double[] keys = [.. plots.Select(p => p.TimeS + 3 * random.NextDouble() * random.NextInt(2))];
        Plot[] sorted = [.. plots];
        Array.Sort(keys, sorted);
        return sorted;
    }
}
