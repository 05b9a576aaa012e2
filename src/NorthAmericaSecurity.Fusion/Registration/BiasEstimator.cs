using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Fusion.Registration;

/// <summary>Systematic errors of a rotating radar: measured range = (1 + gain)·range + bias, azimuth = true + bias (clockwise), stamp = time + bias.</summary>
public readonly record struct Bias(double RangeM, double Gain, double AzimuthRad, double TimeS);

/// <summary>
/// Biases of all sensors at once, from stretches of plots of one target by several of them: least squares in information form with a prior about zero and fading memory
/// (Dana, in Bar-Shalom (ed.), Multitarget-Multisensor Tracking, 1990, chapter 5). What the stretches cannot tell, such as a
/// clock error common to all, stays at the prior: zero, with the prior's sigma.
/// </summary>
internal sealed class BiasEstimator(int sensors)
{
    /// <summary>
    /// Unknowns of a sensor, in units of their prior standard deviations: 100 m, 0.03 %, 0.12°, 0.15 s; and what pressure altitude is wrong by around it, 200 m, which would
    /// otherwise be taken for a bias of range.
    /// </summary>
    public const int PerSensor = 5;

    private const double HeightPriorM = 200.0;

    public static readonly Bias Prior = new(100.0, 3e-4, 0.12 * Math.PI / 180.0, 0.15);

    /// <summary>Seconds in which what was told fades to 1/e.</summary>
    private const double MemoryS = 1200.0;

    /// <summary>Squared misfit for each degree of freedom from which a stretch, as corrected, is no steady flight: before the first solution the biases themselves are several sigmas.</summary>
    private const double MostMisfit = 16.0;

    private readonly int[] _place = Filled(sensors);
    private readonly List<int> _active = [];

    /// <summary>The information matrix, in rows of the stride, and vector; the rest is the solution.</summary>
    private double[] _information = [], _vector = [], _solution = [], _variance = [];
    private int _stride;
    private readonly EnvelopeCholesky _factor = new();

    private readonly Bias[] _bias = new Bias[sensors], _sigma = Sigmas(sensors);
    private readonly long[] _plots = new long[sensors];
    private double _solvedS = double.NaN;

    /// <summary>Sensors of which stretches have told.</summary>
    public List<int> Active => _active;

    public ref readonly Bias BiasOf(int sensor) => ref _bias[sensor];

    /// <summary>Standard deviations of the estimate: the prior's where nothing is known.</summary>
    public ref readonly Bias SigmaOf(int sensor) => ref _sigma[sensor];

    public long PlotsOf(int sensor) => _plots[sensor];

    /// <summary>
    /// Learns from the plots of a stretch. Where the target was, how fast, and how it accelerated, is not known: six numbers that are eliminated, so that every sensor is held against all that the others
    /// and itself tell of the flight (the exact likelihood of Zhou, Leung and Blanchette, IEEE Transactions on Signal Processing 47, 1999, for any number of plots).
    /// </summary>
    public void Take(in PlotStretch stretch, int plots)
    {
        var motion = new Motion();
        Span<int> sensors = stackalloc int[PlotStretch.MostSensors];
        // By unknown of the sensors in the stretch: its information together with those of its own sensor, and what the plots tell of it.
        Span<double> own = stackalloc double[Motion.Unknowns * PerSensor], told = stackalloc double[Motion.Unknowns], jx = stackalloc double[PerSensor], jy = stackalloc double[PerSensor];
        own.Clear();
        told.Clear();
        ref readonly LastEcho first = ref stretch.Echoes[0];
        double middleS = 0.5 * (first.TimeS + stretch.Echoes[plots - 1].TimeS);
        int count = 0;
        bool reference = false;
        for (int k = 0; k < plots; k++)
        {
            ref readonly LastEcho echo = ref stretch.Echoes[k];
            double determinant = (double)echo.Rxx * echo.Ryy - (double)echo.Rxy * echo.Rxy, t = echo.TimeS - middleS;
            double wxx = echo.Ryy / determinant, wxy = -echo.Rxy / determinant, wyy = echo.Rxx / determinant;
            double leftX = (double)echo.X - first.X, leftY = (double)echo.Y - first.Y;
            double x = leftX + echo.MovedX - (double)echo.MovedS * stretch.Vx, y = leftY + echo.MovedY - (double)echo.MovedS * stretch.Vy;
            motion.Add(t, wxx, wxy, wyy, x, y, leftX, leftY);
            if (echo.Sensor < 0)
            {
                reference = true;
                continue;
            }

            int s = sensors[..count].IndexOf(echo.Sensor);
            if (s < 0)
                sensors[s = count++] = echo.Sensor;
            Row(echo.Geometry, stretch.Vx, stretch.Vy, jx, jy);
            for (int i = 0; i < PerSensor; i++)
            {
                int at = PerSensor * s + i;
                double vx = wxx * jx[i] + wxy * jy[i], vy = wxy * jx[i] + wyy * jy[i];
                told[at] += vx * x + vy * y;
                motion.AddColumn(at, t, vx, vy);
                for (int j = 0; j < PerSensor; j++)
                    own[at * PerSensor + j] += vx * jx[j] + vy * jy[j];
            }
        }

        // Of a sensor alone, gain and clock would be told by how steady the flight is.
        if (count == 0 || (count == 1 && !reference) || !motion.TryFactor() || motion.Misfit() > MostMisfit * (2 * plots - 4))
            return;
        foreach (int sensor in sensors[..count])
            PlaceOf(sensor);
        Add(motion, sensors[..count], own, told);
        for (int k = 0; k < plots; k++)
            if (stretch.Echoes[k].Sensor >= 0)
                _plots[stretch.Echoes[k].Sensor]++;
    }

    /// <summary>Adds what is left for the sensors' unknowns when the motion is eliminated.</summary>
    private void Add(in Motion motion, ReadOnlySpan<int> sensors, ReadOnlySpan<double> own, ReadOnlySpan<double> told)
    {
        Span<double> row = stackalloc double[Motion.Width];
        for (int a = 0; a < PerSensor * sensors.Length; a++)
        {
            int s = a / PerSensor, at = PerSensor * _place[sensors[s]] + a % PerSensor;
            row.Clear();
            own.Slice(a * PerSensor, PerSensor).CopyTo(row[(PerSensor * s)..]);
            row[Motion.Told] = told[a];
            motion.Eliminate(a, row);
            _vector[at] += row[Motion.Told];
            for (int b = 0; b < sensors.Length; b++)
            {
                Span<double> information = _information.AsSpan(at * _stride + PerSensor * _place[sensors[b]], PerSensor);
                for (int j = 0; j < PerSensor; j++)
                    information[j] += row[PerSensor * b + j];
            }
        }
    }

    /// <summary>Works out all biases and their standard deviations, and lets the past fade.</summary>
    public void Solve(double timeS)
    {
        int n = PerSensor * _active.Count;
        if (n == 0)
            return;
        double kept = double.IsNaN(_solvedS) ? 1.0 : Math.Exp(-Math.Max(0.0, timeS - _solvedS) / MemoryS);
        _solvedS = timeS;
        for (int i = 0; i < n; i++)
        {
            foreach (ref double x in _information.AsSpan(i * _stride, n))
                x *= kept;
            _vector[i] *= kept;
        }

        // The prior is the unit matrix: the unknowns are in units of its standard deviations.
        _factor.Factor(_information, _stride, _active.Count, PerSensor, diagonal: 1.0);
        _factor.Solve(_vector.AsSpan(0, n), _solution);
        _factor.InverseDiagonal(_variance);
        for (int s = 0; s < _active.Count; s++)
        {
            ReadOnlySpan<double> x = _solution.AsSpan(PerSensor * s, PerSensor), v = _variance.AsSpan(PerSensor * s, PerSensor);
            int sensor = _active[s];
            _bias[sensor] = new Bias(x[0] * Prior.RangeM, x[1] * Prior.Gain, x[2] * Prior.AzimuthRad, x[3] * Prior.TimeS);
            _sigma[sensor] = new Bias(
                Math.Sqrt(v[0]) * Prior.RangeM, Math.Sqrt(v[1]) * Prior.Gain, Math.Sqrt(v[2]) * Prior.AzimuthRad, Math.Sqrt(v[3]) * Prior.TimeS);
        }
    }

    /// <summary>Forgets what was told of a sensor; what that told of others stays, by eliminating its unknowns with their prior.</summary>
    public void Forget(int sensor)
    {
        int place = _place[sensor], n = PerSensor * _active.Count;
        if (place < 0)
            return;
        for (int k = PerSensor * place; k < PerSensor * (place + 1); k++)
        {
            double pivot = 1.0 / (_information[k * _stride + k] + 1.0);
            for (int i = 0; i < n; i++)
            {
                double factor = _information[i * _stride + k] * pivot;
                if (i == k || factor == 0.0)
                    continue;
                for (int j = 0; j < n; j++)
                    _information[i * _stride + j] -= factor * _information[k * _stride + j];
                _vector[i] -= factor * _vector[k];
            }

            for (int i = 0; i < n; i++)
                _information[i * _stride + k] = _information[k * _stride + i] = 0.0;
            _vector[k] = 0.0;
        }

        _bias[sensor] = default;
        _sigma[sensor] = Prior;
        _plots[sensor] = 0;
    }

    /// <summary>Carries what has been told: of the matrix, the blocks of sensors that share targets.</summary>
    public void Carry(StateCarrier carrier)
    {
        carrier.Carry(_place.AsSpan());
        carrier.Carry(_active);
        carrier.Carry(_bias.AsSpan());
        carrier.Carry(_sigma.AsSpan());
        carrier.Carry(_plots.AsSpan());
        carrier.Carry(ref _solvedS);
        while (_stride < PerSensor * _active.Count)
            Grow();
        carrier.Carry(_vector.AsSpan(0, PerSensor * _active.Count));
        List<(int Row, int Column)> blocks = carrier.Loads ? [] : [.. Blocks()];
        carrier.Carry(blocks);
        foreach ((int row, int column) in blocks)
            for (int i = 0; i < PerSensor; i++)
                carrier.Carry(_information.AsSpan((PerSensor * row + i) * _stride + PerSensor * column, PerSensor));
    }

    /// <summary>The blocks of the matrix that are not zero.</summary>
    private IEnumerable<(int Row, int Column)> Blocks()
    {
        for (int row = 0; row < _active.Count; row++)
            for (int column = 0; column < _active.Count; column++)
                for (int i = 0; i < PerSensor; i++)
                    if (_information.AsSpan((PerSensor * row + i) * _stride + PerSensor * column, PerSensor).ContainsAnyExcept(0.0))
                    {
                        yield return (row, column);
                        break;
                    }
    }

    /// <summary>How a plot moves with its sensor's unknowns.</summary>
    private static void Row(in BiasGeometry g, double vx, double vy, Span<double> jx, Span<double> jy)
    {
        (jx[0], jy[0]) = (Prior.RangeM * g.Ux, Prior.RangeM * g.Uy);
        (jx[1], jy[1]) = (Prior.Gain * g.RangeM * g.Ux, Prior.Gain * g.RangeM * g.Uy);
        (jx[2], jy[2]) = (Prior.AzimuthRad * g.RangeM * g.Uy, -Prior.AzimuthRad * g.RangeM * g.Ux);
        (jx[3], jy[3]) = (-Prior.TimeS * vx, -Prior.TimeS * vy);
        (jx[4], jy[4]) = (HeightPriorM * g.Slope * g.Ux, HeightPriorM * g.Slope * g.Uy);
    }

    private int PlaceOf(int sensor)
    {
        if (sensor < 0)
            return -1;
        if (_place[sensor] >= 0)
            return _place[sensor];
        _place[sensor] = _active.Count;
        _active.Add(sensor);
        if (PerSensor * _active.Count > _stride)
            Grow();
        return _place[sensor];
    }

    private void Grow()
    {
        int stride = Math.Max(PerSensor * 32, 2 * _stride);
        var information = new double[stride * stride];
        for (int i = 0; i < _stride; i++)
            _information.AsSpan(i * _stride, _stride).CopyTo(information.AsSpan(i * stride));
        (_information, _stride) = (information, stride);
        Array.Resize(ref _vector, stride);
        (_solution, _variance) = (new double[stride], new double[stride]);
    }

    private static int[] Filled(int count)
    {
        var places = new int[count];
        Array.Fill(places, -1);
        return places;
    }

    private static Bias[] Sigmas(int count)
    {
        var sigmas = new Bias[count];
        Array.Fill(sigmas, Prior);
        return sigmas;
    }
}
