using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Fusion.Registration;

/// <summary>Registration of one sensor as it stands.</summary>
/// <param name="Bias">Estimate.</param>
/// <param name="Sigma">Its standard deviations; near <see cref="BiasEstimator.Prior"/> where the traffic cannot tell.</param>
/// <param name="Observable">For range, gain, azimuth and time: whether the traffic tells it, and it is applied.</param>
/// <param name="AzimuthTrendRadPerS">Drift of the azimuth bias over the last minutes.</param>
/// <param name="Runaway">True while the sensor is set aside because its bias runs away.</param>
/// <param name="SharedPlots">Plots that told: of tracks that another sensor saw at the time.</param>
public readonly record struct RegistrationReport(
    Bias Bias, Bias Sigma, (bool Range, bool Gain, bool Azimuth, bool Time) Observable, double AzimuthTrendRadPerS, bool Runaway, long SharedPlots);

/// <summary>A sensor is set aside because its azimuth runs away, or taken back.</summary>
public readonly record struct RunawayEvent(double TimeS, int Sensor, bool Begins);

/// <summary>
/// On-line registration: keeps the biases of all radars from the traffic that they share, corrects plots before they are fused, and watches what the corrections
/// leave. A sensor whose azimuth leaves its correction (a cumulative sum test, Page, Biometrika 41, 1954) is set aside until it is known anew.
/// </summary>
internal sealed class Registrar
{
    /// <summary>Seconds between two solutions of the whole, at first and at most, and the length of the window of the watch.</summary>
    private const double FirstSolveS = 30.0, SolveEveryS = 120.0, WatchEveryS = 15.0;

    /// <summary>Share of the prior's sigma from which a bias counts as not observable.</summary>
    private const double Unobservable = 0.9;

    /// <summary>The watch: sigmas of slack for each window, sum at which it warns, and the least azimuth (rad) that matters.</summary>
    private const double Slack = 0.9, Alarm = 5.5, LeastRad = 0.035 * Math.PI / 180.0, CalmRad = 0.02 * Math.PI / 180.0;

    private const int LeastPairs = 12, CalmWindows = 8;

    private readonly BiasEstimator _estimator;
    private readonly Bias[] _applied;
    private readonly bool[] _rotates;
    private readonly Account[] _watch;
    private readonly List<RunawayEvent> _events = [];
    private double _nextSolveS = double.NaN, _nextWatchS, _solveAfterS = FirstSolveS;

    private struct Account
    {
        public double Weight, Sum, Up, Down, TrendFromS, TrendFromRad, TrendRadPerS;
        public int Pairs, Calm;
        public bool Runaway;
    }

    public Registrar(Sensor[] sensors)
    {
        _estimator = new BiasEstimator(sensors.Length);
        _applied = new Bias[sensors.Length];
        _watch = new Account[sensors.Length];
        _rotates = [.. sensors.Select(s => s.Antenna is not null && (s.Primary ?? s.Secondary) is { SigmaAzimuthDeg: > 0.0 })];
    }

    public IReadOnlyList<RunawayEvent> Events => _events;

    /// <summary>True for a radar whose biases are estimated.</summary>
    public bool Rotates(int sensor) => _rotates[sensor];

    public ref readonly Bias Applied(int sensor) => ref _applied[sensor];

    public bool IsRunaway(int sensor) => _watch[sensor].Runaway;

    public RegistrationReport Report(int sensor)
    {
        ref readonly Bias sigma = ref _estimator.SigmaOf(sensor);
        Bias prior = BiasEstimator.Prior;
        return new(_estimator.BiasOf(sensor), sigma,
            (sigma.RangeM < Unobservable * prior.RangeM, sigma.Gain < Unobservable * prior.Gain, sigma.AzimuthRad < Unobservable * prior.AzimuthRad, sigma.TimeS < Unobservable * prior.TimeS),
            _watch[sensor].TrendRadPerS, _watch[sensor].Runaway, _estimator.PlotsOf(sensor));
    }

    /// <summary>When a plot was made, in seconds, by the applied bias of its sensor's clock.</summary>
    public double TimeOf(in Plot plot) => IsCorrected(plot) ? plot.TimeS - _applied[plot.Sensor].TimeS : plot.TimeS;

    /// <summary>Takes the applied biases of range and azimuth out of a plot.</summary>
    public void Correct(ref Plot plot)
    {
        if (!IsCorrected(plot))
            return;
        ref readonly Bias b = ref _applied[plot.Sensor];
        plot.First = Math.Max(0.0, (plot.First - b.RangeM) / (1.0 + b.Gain));
        plot.Second = Units.Wrap360(plot.Second - Units.ToDegrees(b.AzimuthRad));
    }

    private bool IsCorrected(in Plot plot) => plot.Form == PlotForm.Polar && _rotates[plot.Sensor] && (plot.Channels & (Channels.Skywave | Channels.Surface)) == 0;

    /// <summary>Learns from the plots of a stretch.</summary>
    public void Take(in PlotStretch stretch, int plots) => _estimator.Take(stretch, plots);

    /// <summary>Watches what a pair says of its sensors' azimuths, be its later plot a track's or one that no track explains.</summary>
    public void Watch(in BiasPair pair)
    {
        Look(pair.Later, pair.LaterGeometry, pair, 1.0);
        Look(pair.Earlier, pair.EarlierGeometry, pair, -1.0);
    }

    /// <summary>What a pair, as corrected, says of the azimuth of one of its sensors.</summary>
    private void Look(int sensor, in BiasGeometry g, in BiasPair pair, double sign)
    {
        if (sensor < 0 || g.RangeM < 5000f)
            return;
        double wx = g.Uy, wy = -g.Ux;
        double off = sign * (pair.LeftX * wx + pair.LeftY * wy) / g.RangeM;
        double variance = (pair.Rxx * wx * wx + 2.0 * pair.Rxy * wx * wy + pair.Ryy * wy * wy) / ((double)g.RangeM * g.RangeM);
        ref Account w = ref _watch[sensor];
        w.Weight += 1.0 / variance;
        w.Sum += off / variance;
        w.Pairs++;
    }

    /// <summary>Lets time pass: solves and watches when it is due.</summary>
    public void AdvanceTo(double timeS)
    {
        if (double.IsNaN(_nextSolveS))
            (_nextSolveS, _nextWatchS) = (timeS + FirstSolveS, timeS + WatchEveryS);
        if (timeS >= _nextWatchS)
        {
            CloseWindow(timeS);
            _nextWatchS = timeS + WatchEveryS;
        }

        if (timeS < _nextSolveS)
            return;
        _solveAfterS = Math.Min(SolveEveryS, 1.25 * _solveAfterS);
        _nextSolveS = timeS + _solveAfterS;
        _estimator.Solve(timeS);
        // What the corrections before left is no error of those from now on: the window begins anew.
        _nextWatchS = timeS + WatchEveryS;
        foreach (int sensor in _estimator.Active)
        {
            (_watch[sensor].Weight, _watch[sensor].Sum, _watch[sensor].Pairs) = (0.0, 0.0, 0);
            RegistrationReport r = Report(sensor);
            _applied[sensor] = new Bias(
                Worth(r.Bias.RangeM, r.Sigma.RangeM, r.Observable.Range), Worth(r.Bias.Gain, r.Sigma.Gain, r.Observable.Gain),
                Worth(r.Bias.AzimuthRad, r.Sigma.AzimuthRad, r.Observable.Azimuth), Worth(r.Bias.TimeS, r.Sigma.TimeS, r.Observable.Time));
            Trend(ref _watch[sensor], timeS, r.Bias.AzimuthRad);
        }
    }

    /// <summary>Carries what is known of all sensors.</summary>
    public void Carry(StateCarrier carrier)
    {
        _estimator.Carry(carrier);
        carrier.Carry(_applied.AsSpan());
        carrier.Carry(_watch.AsSpan());
        carrier.Carry(_events);
        carrier.Carry(ref _nextSolveS);
        carrier.Carry(ref _nextWatchS);
        carrier.Carry(ref _solveAfterS);
    }

    /// <summary>
    /// What of an estimate is worth applying: all of it when it stands out of its uncertainty, little when it may be noise (shrinkage, as of James and Stein, 1961).
    /// A network without biases stays as it is.
    /// </summary>
    private static double Worth(double bias, double sigma, bool observable)
    {
        double noise = 1.5 * sigma;
        return observable && bias != 0.0 ? bias * bias * bias / (bias * bias + noise * noise) : 0.0;
    }

    private static void Trend(ref Account w, double timeS, double azimuthRad)
    {
        const double spanS = 300.0;
        if (w.TrendFromS == 0.0)
            (w.TrendFromS, w.TrendFromRad) = (timeS, azimuthRad);
        if (timeS - w.TrendFromS < spanS)
            return;
        w.TrendRadPerS = (azimuthRad - w.TrendFromRad) / (timeS - w.TrendFromS);
        (w.TrendFromS, w.TrendFromRad) = (timeS, azimuthRad);
    }

    /// <summary>
    /// Closes the window of the watch. Of all sensors that warn only the worst is set aside at a time: its partners see its error too, the other way round.
    /// </summary>
    private void CloseWindow(double timeS)
    {
        int worst = -1;
        double most = 0.0;
        foreach (int sensor in _estimator.Active)
        {
            ref Account w = ref _watch[sensor];
            if (w.Pairs < LeastPairs)
                continue;
            double mean = w.Sum / w.Weight, sigma = Math.Sqrt(2.0 / w.Weight) + SystematicRad, off = mean / sigma;
            // What is not yet registered cannot leave its registration.
            bool known = _estimator.SigmaOf(sensor).AzimuthRad < KnownRad;
            w.Up = known ? Math.Max(0.0, w.Up + off - Slack) : 0.0;
            w.Down = known ? Math.Max(0.0, w.Down - off - Slack) : 0.0;
            w.Calm = Math.Abs(mean) < CalmRad ? w.Calm + 1 : 0;
            if (w.Runaway && w.Calm >= CalmWindows)
            {
                (w.Runaway, w.Up, w.Down) = (false, 0.0, 0.0);
                _events.Add(new RunawayEvent(timeS, sensor, Begins: false));
            }

            if (!w.Runaway && Math.Max(w.Up, w.Down) > Alarm && Math.Abs(mean) > LeastRad && Math.Abs(mean) > most)
                (worst, most) = (sensor, Math.Abs(mean));
            (w.Weight, w.Sum, w.Pairs) = (0.0, 0.0, 0);
        }

        if (worst < 0)
            return;
        ref Account runaway = ref _watch[worst];
        (runaway.Runaway, runaway.Up, runaway.Down, runaway.Calm) = (true, 0.0, 0.0, 0);
        _events.Add(new RunawayEvent(timeS, worst, Begins: true));
        _estimator.Forget(worst);
        foreach (int sensor in _estimator.Active)
            (_watch[sensor].Up, _watch[sensor].Down) = (0.0, 0.0);
    }

    /// <summary>Systematic error in rad that a window's mean may have by itself, and sigma of the azimuth bias from which the watch is on.</summary>
    private const double SystematicRad = 0.006 * Math.PI / 180.0, KnownRad = 0.02 * Math.PI / 180.0;
}
