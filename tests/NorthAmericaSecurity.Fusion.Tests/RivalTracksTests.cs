using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Tests;

/// <summary>Which of several tracks in reach of a plot are its candidates: a plot of more than one, or of one that has others, is counted as shared.</summary>
public class RivalTracksTests
{
    private const double SpeedMps = 220.0;

    private readonly Tracker _tracker = new([PlanarRadar.Sensor], planar: true);
    private CounterRandom _random = new(4);
    private double _timeS = 1.0;

    /// <summary>Scans of flights eastwards, the second so far north of the first; plots that are shared in them.</summary>
    /// <param name="code">Of the first, and one less of the second; none for plots that tell none.</param>
    private long Scan(int scans, double apartM, bool secondIsSeen, short code = Plot.NoMode3A)
    {
        long before = _tracker.Counts.Shared;
        for (int scan = 0; scan < scans; scan++, _timeS += PlanarRadar.PeriodS)
        {
            See(0.0, code);
            if (secondIsSeen)
                See(apartM, (short)(code == Plot.NoMode3A ? code : code - 1));
            _tracker.AdvanceTo(_timeS + 1.0);
        }

        return _tracker.Counts.Shared - before;
    }

    private void See(double asideM, short code)
    {
        Plot plot = PlanarRadar.See(SpeedMps * (_timeS - 100.0), 100_000.0 + asideM, _timeS, ref _random);
        plot.Mode3A = code;
        _tracker.Add(plot);
    }

    private TrackReport[] Report()
    {
        var reports = new List<TrackReport>();
        _tracker.Report(_timeS, reports);
        return [.. reports];
    }

    /// <summary>The second is seen no more; its gate grows to kilometres around the first, whose plots are not its own while it is in doubt.</summary>
    [Fact]
    public void A_track_in_doubt_has_what_the_others_leave()
    {
        Scan(20, 4000.0, secondIsSeen: true);
        long second = Assert.Single(Report(), r => r.Ground.Y > 102_000.0).TrackId;
        while (_tracker.Explain(second)!.Existence >= ClassTuning.Aircraft.HideExistence)
            Scan(1, 4000.0, secondIsSeen: false);
        long shared = 0;
        int scans = 0;
        for (; _tracker.Explain(second) is { Existence: > 0.05 } && scans < 12; scans++)
            shared += Scan(1, 4000.0, secondIsSeen: false);
        Assert.InRange(scans, 3, 12);
        Assert.Equal(0, shared);
        Assert.Single(Report());

        // Seen again, it goes on under its number.
        Scan(3, 4000.0, secondIsSeen: true);
        Assert.Contains(Report(), r => r.TrackId == second);
    }

    /// <summary>900 m are more than four standard deviations: of a plot that tells a place only, the one flight beside it is no candidate; of one that tells a code it is, for a code may be garbled or the flight have turned.</summary>
    [Fact]
    public void Who_is_much_farther_from_an_anonymous_plot_is_no_candidate()
    {
        Scan(20, 900.0, secondIsSeen: true);
        Assert.InRange(Scan(20, 900.0, secondIsSeen: true), 0, 4);
        Assert.Equal(2, Report().Length);
    }

    [Fact]
    public void Who_is_much_farther_from_a_plot_with_a_code_is_one()
    {
        Scan(20, 900.0, secondIsSeen: true, code: 1234);
        Assert.InRange(Scan(20, 900.0, secondIsSeen: true, code: 1234), 25, 40);
        Assert.Equal(2, Report().Length);
    }
}
