using NorthAmericaSecurity.Fusion;
using NorthAmericaSecurity.Fusion.Registration;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Picture;

/// <summary>
/// The running picture: takes plots in the order of the input log, fuses them, and shows the confirmed tracks at every epoch. Epochs are whole multiples of an
/// interval; one shows what the plots up to it tell, nothing later.
/// </summary>
public sealed class PictureEngine : IDisposable
{
    private readonly Tracker _tracker;
    private readonly Action<double, IReadOnlyList<TrackReport>> _onEpoch;
    private readonly List<TrackReport> _reports = [];
    private readonly double _everyS;
    private readonly double[] _lastPlotS;
    private double _latestS = double.NegativeInfinity;
    private long _nextEpoch;
    private bool _started;

    /// <param name="sensors">The sensors that plots refer to by index.</param>
    /// <param name="planar">True for a scene on a flat plane.</param>
    /// <param name="everyS">Interval of epochs in seconds.</param>
    /// <param name="onEpoch">Receives each epoch and its tracks by ascending number; the list is reused.</param>
    /// <param name="tuning">Null for the defaults.</param>
    /// <param name="workers">Threads that share the work of fusion.</param>
    /// <param name="fields">Where each sensor sees aircraft; null if only its plots tell.</param>
    public PictureEngine(
        IReadOnlyList<Sensor> sensors, bool planar, double everyS, Action<double, IReadOnlyList<TrackReport>> onEpoch, Tuning? tuning = null,
        int workers = 1, IReadOnlyList<DetectionFields?>? fields = null)
    {
        if (!(everyS > 0.0))
            throw new ArgumentOutOfRangeException(nameof(everyS), everyS, "the interval of epochs must be positive");
        _tracker = new Tracker(sensors, planar, tuning, workers, fields);
        _everyS = everyS;
        _lastPlotS = new double[sensors.Count];
        Array.Fill(_lastPlotS, double.NegativeInfinity);
        _onEpoch = onEpoch;
    }

    public TrackerCounts Counts => _tracker.Counts;

    /// <summary>Time of each sensor's last plot in seconds of the scene; minus infinity before its first.</summary>
    public ReadOnlySpan<double> LastPlotS => _lastPlotS;

    /// <summary>Registration of a sensor as it stands.</summary>
    public RegistrationReport Registration(int sensor) => _tracker.Registration(sensor);

    /// <summary>What a sensor has done.</summary>
    public SensorHealth Health(int sensor) => _tracker.Health(sensor);

    /// <summary>Why a track is what it is; null if there is none of that number.</summary>
    public TrackExplanation? Explain(long trackId) => _tracker.Explain(trackId);

    /// <summary>Sensors that were set aside because their azimuth ran away, and taken back, in order of time.</summary>
    public IReadOnlyList<RunawayEvent> Runaways => _tracker.Runaways;

    public int TrackCount => _tracker.TrackCount;

    public void Dispose() => _tracker.Dispose();

    /// <summary>Takes the next plot of the log; every epoch before it is shown first.</summary>
    public void Take(in Plot plot)
    {
        if (!_started)
        {
            _nextEpoch = (long)Math.Ceiling(plot.TimeS / _everyS);
            _started = true;
        }

        while (plot.TimeS > _nextEpoch * _everyS)
            Show();
        _latestS = Math.Max(_latestS, plot.TimeS);
        _lastPlotS[plot.Sensor] = Math.Max(_lastPlotS[plot.Sensor], plot.TimeS);
        _tracker.Add(plot);
    }

    /// <summary>A tick of the log: no plot before this time follows. Shows every epoch up to it; at plus infinity, the end of the log, those up to the last plot.</summary>
    public void Tick(double timeS)
    {
        if (double.IsPositiveInfinity(timeS))
        {
            Finish();
            return;
        }

        while (_started && timeS > _nextEpoch * _everyS)
            Show();
    }

    /// <summary>The end of the log: shows the first epoch not before the last plot.</summary>
    public void Finish()
    {
        while (_started && (_nextEpoch - 1) * _everyS < _latestS)
            Show();
    }

    private void Show()
    {
        double epoch = _nextEpoch++ * _everyS;
        _tracker.AdvanceTo(epoch);
        _reports.Clear();
        _tracker.Report(epoch, _reports);
        _onEpoch(epoch, _reports);
    }
}
