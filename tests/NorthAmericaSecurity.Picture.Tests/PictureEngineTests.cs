using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture.Tests;

public class PictureEngineTests
{
    private static readonly Sensor Radar = new()
    {
        Id = "R",
        Antenna = Antenna.Planar(0, 0),
        PeriodS = 5,
        Primary = new Channel { RangeMaxM = 400_000, SigmaRangeM = 70, SigmaAzimuthDeg = 0.08, Pd = 0.9, ClutterPerScan = 10 },
    };

    /// <summary>A target that moves east at 200 m/s from (50 km, 20 km).</summary>
    private static Plot PlotAt(double timeS)
    {
        (double range, double azimuth, _) = Radar.Antenna!.Measure(new Ecef(50_000 + 200 * timeS, 20_000, 0));
        Plot plot = Plot.Empty;
        plot.TimeS = timeS;
        plot.First = range;
        plot.Second = azimuth * 180 / Math.PI;
        plot.Channels = Channels.Primary;
        return plot;
    }

    private static List<(double TimeS, TrackReport[] Tracks)> Run(double everyS, IEnumerable<double> times)
    {
        var epochs = new List<(double, TrackReport[])>();
        using var engine = new PictureEngine([Radar], planar: true, everyS, (time, tracks) => epochs.Add((time, [.. tracks])));
        foreach (double time in times)
            engine.Take(PlotAt(time));
        engine.Finish();
        return epochs;
    }

    [Fact]
    public void Epochs_are_multiples_up_to_the_first_not_before_the_last_plot()
    {
        Assert.Equal([10.0, 20.0, 30.0], Run(10, [3, 8, 13, 18, 23, 28]).Select(e => e.TimeS));
        // A plot exactly at an epoch counts for it, and the last plot's own epoch is the last.
        Assert.Equal([10.0, 20.0], Run(10, [5, 10, 15, 20]).Select(e => e.TimeS));
        Assert.Empty(Run(10, []));
    }

    [Fact]
    public void An_epoch_knows_nothing_of_later_plots()
    {
        double[] times = [.. Enumerable.Range(0, 20).Select(k => 5.0 * k + 1)];
        var whole = Run(10, times);
        var cut = Run(10, times.Where(t => t <= 50));
        foreach ((double time, TrackReport[] tracks) in cut)
            Assert.Equal(whole.Single(e => e.TimeS == time).Tracks, tracks);
    }

    [Fact]
    public void A_tick_shows_the_epochs_before_it_without_a_plot()
    {
        var shown = new List<double>();
        using var engine = new PictureEngine([Radar], planar: true, 10, (time, _) => shown.Add(time));
        engine.Tick(100);
        Assert.Empty(shown);
        engine.Take(PlotAt(101));
        engine.Tick(131);
        Assert.Equal([110.0, 120.0, 130.0], shown);
    }

    [Fact]
    public void The_end_of_the_log_shows_the_epochs_up_to_the_last_plot_and_ends()
    {
        var shown = new List<double>();
        using var engine = new PictureEngine([Radar], planar: true, 10, (time, _) => shown.Add(time));
        engine.Take(PlotAt(101));
        engine.Tick(double.PositiveInfinity);
        engine.Finish();
        Assert.Equal([110.0], shown);
    }

    [Fact]
    public void The_interval_must_be_positive() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PictureEngine([Radar], true, 0, (_, _) => { }));
}
