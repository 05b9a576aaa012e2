using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>What the silence of sensors means, by the fields that tell what they see.</summary>
public class ExpectedDetectionTests
{
    private const double PeriodS = 5.0;

    private static readonly Sensor[] s_radars = [.. Enumerable.Range(0, 3).Select(i => new Sensor
    {
        Id = $"R{i}",
        Sic = (byte)i,
        Antenna = new Antenna(new GeodeticPosition(40.0, -100.0 + 0.1 * i, 30)),
        PeriodS = PeriodS,
        Secondary = new Channel { RangeMaxM = 400_000, SigmaRangeM = 40, SigmaAzimuthDeg = 0.06, Pd = 0.97, ModeS = true, ClutterPerScan = 5 },
    })];

    /// <summary>Fields of ten degrees around the radars, of one probability from a height in metres up west of a meridian, and nothing east of it.</summary>
    private static DetectionFields Field(double westOfDeg, double fromM, float pd = 0.97f)
    {
        return new DetectionFields(New(), New());

        DetectionField New()
        {
            var field = new DetectionField(35.0, -105.0, 0.1, 100, 100, [500f, 1000f, 5000f, 12_000f]);
            for (int row = 0; row < field.Rows; row++)
                for (int column = 0; column < field.Columns; column++)
                    for (int h = 0; h < 4; h++)
                        field.Cell(row, column)[h] = field.Middle(row, column).LongitudeDeg < westOfDeg && field.HeightsM[h] >= fromM ? DetectionField.Pack(pd) : (byte)0;
            return field;
        }
    }

    /// <summary>Seconds after its last plot for which a flight eastwards is shown that is seen by all radars up to 99.5° W.</summary>
    private static double ShownS(IReadOnlyList<DetectionFields?>? fields, double heightM = 9000.0, Sensor[]? radars = null)
    {
        using var tracker = new Tracker(radars ?? s_radars, fields: fields);
        var random = new CounterRandom(7);
        GeodeticPosition start = new(40.5, -100.5);
        double last = 0.0;
        var reports = new List<TrackReport>();
        for (double time = 0.0; ; time += 1.0)
        {
            GeodeticPosition at = Geodesic.Direct(start, 90.0, 230.0 * time) with { HeightM = heightM };
            if (at.LongitudeDeg < -99.5)
            {
                int radar = (int)(time % PeriodS);
                if (radar < 3)
                {
                    tracker.Add(See(radar, at, time, ref random));
                    last = time;
                }
            }

            tracker.AdvanceTo(time + 0.5);
            reports.Clear();
            tracker.Report(time + 0.5, reports);
            if (reports.Count == 0 && last > 60.0)
                return time - last;
            Assert.True(time < 1000.0);
        }
    }

    private static Plot See(int radar, GeodeticPosition at, double timeS, ref CounterRandom random)
    {
        (double range, double azimuth, _) = s_radars[radar].Antenna!.Measure(Wgs84.ToEcef(at));
        Plot plot = Plot.Empty;
        plot.TimeS = timeS;
        plot.Sensor = radar;
        plot.Channels = Channels.Secondary;
        plot.First = range + 40.0 * random.NextGaussian();
        plot.Second = azimuth * 180.0 / Math.PI + 0.06 * random.NextGaussian();
        plot.ModeCM = (float)at.HeightM;
        return plot;
    }

    [Fact]
    public void A_track_outside_of_all_coverage_coasts_longer_than_one_that_three_radars_miss()
    {
        double missed = ShownS([.. s_radars.Select(_ => Field(-90.0, 0.0))]), unknown = ShownS(null), outside = ShownS([.. s_radars.Select(_ => Field(-99.5, 0.0))]);
        Assert.InRange(missed, 3.0, 15.0);
        Assert.InRange(unknown, 3.0, 15.0);
        Assert.InRange(outside, 30.0, 200.0);
    }

    [Fact]
    public void What_has_sunk_below_coverage_has_mostly_landed()
    {
        // At 800 m, where the radars see from a kilometre up east of the meridian, and from 500 m up west of it.
        DetectionFields[] sunk = [.. s_radars.Select(_ => Below())];
        double low = ShownS(sunk, 600.0), high = ShownS([.. s_radars.Select(_ => Field(-99.5, 0.0))], 600.0);
        Assert.True(low < 0.5 * high, $"{low} s below coverage, {high} s beyond it");

        static DetectionFields Below()
        {
            DetectionFields west = Field(-99.5, 0.0);
            foreach (DetectionField field in (DetectionField[])[west.Replying, west.Silent])
                for (int row = 0; row < field.Rows; row++)
                    for (int column = 0; column < field.Columns; column++)
                        if (field.Middle(row, column).LongitudeDeg >= -99.5)
                            field.Cell(row, column)[1..].Fill(DetectionField.Pack(0.97f));
            return west;
        }
    }

    [Fact]
    public void A_false_beginning_that_others_should_see_ends_sooner()
    {
        Assert.True(AliveS(Fields()) < AliveS(null));

        static DetectionFields?[] Fields() => [.. s_radars.Select(_ => Field(-90.0, 0.0))];

        static double AliveS(DetectionFields?[]? fields)
        {
            // Its own radar comes round seldom.
            using var tracker = new Tracker([s_radars[0] with { PeriodS = 12.0 }, s_radars[1], s_radars[2]], fields: fields);
            var random = new CounterRandom(9);
            // Two flights that all see keep the radars alive; one plot of a third is by one radar alone.
            for (double time = 0.0; time < 200.0; time += 1.0)
            {
                if ((int)(time % PeriodS) is var radar and < 3)
                    foreach (double latitude in (double[])[40.4, 40.8])
                        tracker.Add(See(radar, Geodesic.Direct(new GeodeticPosition(latitude, -100.5), 90.0, 230.0 * time) with { HeightM = 9000 }, time, ref random));
                if (time == 100.0)
                    tracker.Add(See(0, new GeodeticPosition(39.0, -100.5, 6000), time, ref random));
                tracker.AdvanceTo(time + 0.5);
                if (time > 100.0 && tracker.TrackCount == 2)
                    return time - 100.0;
            }

            return 100.0;
        }
    }

    [Fact]
    public void The_mean_over_an_unknown_height_is_that_of_a_normal_distribution()
    {
        // 0.97 from 1000 m up, rising from 0 at 500 m: a target at 5000 ± 2000 m.
        var expected = new ExpectedDetection([Field(-90.0, 1000.0)], 1);
        Assert.Equal(0.97, expected.Pd(0, new TargetPlace(40.0, -100.0, 5000.0, 0.0, false)), 2e-3);
        // Of the three points of the rule the lowest, at 5000 - √3·2000 = 1536 m, is covered yet; at ± 2500 m it lies at 670 m.
        Assert.Equal(0.97, expected.Pd(0, new TargetPlace(40.0, -100.0, 5000.0, 2000.0, false)), 2e-3);
        Assert.Equal(0.97 * (5.0 + 0.3397) / 6.0, expected.Pd(0, new TargetPlace(40.0, -100.0, 5000.0, 2500.0, false)), 3e-3);
        Assert.Equal(0.0, expected.Pd(0, new TargetPlace(40.0, -89.0, 5000.0, 0.0, true)));
    }

    [Fact]
    public void The_same_with_any_number_of_workers()
    {
        DetectionFields?[] fields = [.. s_radars.Select(_ => Field(-99.5, 0.0))];
        (List<TrackReport> alone, TrackerCounts counts) = Reports(1);
        Assert.True(alone.Count > 4000 && counts.Dropped + counts.Recovered > 0, $"{alone.Count} reports, {counts}");
        (List<TrackReport> shared, TrackerCounts same) = Reports(3);
        Assert.Equal(counts, same);
        Assert.Equal(alone, shared);

        // Hundreds fly east out of what is seen; each turn of a radar sees all that are not, at once.
        (List<TrackReport>, TrackerCounts) Reports(int workers)
        {
            using var tracker = new Tracker(s_radars, workers: workers, fields: fields);
            var random = new CounterRandom(8);
            var reports = new List<TrackReport>();
            for (double time = 0.0; time < 150.0; time += 1.0)
            {
                if ((int)(time % PeriodS) is var radar and < 3)
                    for (int flight = 0; flight < 300; flight++)
                    {
                        var start = new GeodeticPosition(39.0 + 0.1 * (flight % 20), -100.0 + 0.05 * (flight / 20));
                        GeodeticPosition at = Geodesic.Direct(start, 90.0, 230.0 * time) with { HeightM = 6000 + 20 * flight };
                        if (at.LongitudeDeg < -99.5)
                            tracker.Add(See(radar, at, time, ref random));
                    }

                tracker.AdvanceTo(time + 0.5);
                if (time % 5.0 == 0.0)
                    tracker.Report(time + 0.5, reports);
            }

            return (reports, tracker.Counts);
        }
    }

    /// <summary>A fourth radar that would see the flight where the others do not has no feed.</summary>
    [Fact]
    public void A_sensor_that_has_never_sent_anything_is_not_waited_for()
    {
        Sensor[] radars = [.. s_radars, s_radars[0] with { Id = "R3" }];
        DetectionFields?[] fields = [Field(-99.5, 0.0), Field(-99.5, 0.0), Field(-99.5, 0.0), null], withFourth = [fields[0], fields[1], fields[2], Field(-90.0, 0.0)];
        double without = ShownS(fields, radars: radars);
        Assert.Equal(without, ShownS(withFourth, radars: radars));
        Assert.True(without > ShownS(null, radars: radars) + 10.0);
    }

    [Fact]
    public void Fields_of_another_network_are_refused() =>
        Assert.Throws<ArgumentException>(() => new Tracker(s_radars, fields: [null]));
}
