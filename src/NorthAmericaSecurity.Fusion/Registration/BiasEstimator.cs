using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Fusion.Registration;

/// <summary>Systematic errors of a rotating radar: measured range = (1 + gain)·range + bias, azimuth = true + bias (clockwise), stamp = time + bias.</summary>
public readonly record struct Bias(double RangeM, double Gain, double AzimuthRad, double TimeS);

/// <summary>
/// Biases of all sensors at once, from pairs of plots of one target by two of them: least squares in information form with a prior about zero and fading memory
/// (Dana, in Bar-Shalom (ed.), Multitarget-Multisensor Tracking, 1990, chapter 5). What the pairs cannot tell, such as a
/// clock error common to all, stays at the prior: zero, with the prior's sigma.
/// </summary>
internal sealed class BiasEstimator(int sensors)
{
    /// <summary>
    /// Unknowns of a sensor, in units of their prior standard deviations: 100 m, 0.03 %, 0.12°, 0.15 s; and what pressure altitude is wrong by around it, 200 m, which would
    /// otherwise be taken for a bias of range.
    /// </summary>
    private const int PerSensor = 5;

    private const double HeightPriorM = 200.0;

    public static readonly Bias Prior = new(100.0, 3e-4, 0.12 * Math.PI / 180.0, 0.15);

    /// <summary>Seconds in which what the pairs said fades to 1/e.</summary>
    private const double MemoryS = 1200.0;

    /// <summary>
    /// A plot takes part in two pairs, with its predecessor and its successor: each gets half of what it tells, or the answer would claim more than is known.
    /// </summary>
    private const double Shared = 2.0;

    private readonly int[] _place = Filled(sensors);
    private readonly List<int> _active = [];

    /// <summary>The information matrix, in rows of the stride, and vector; the rest is the solution.</summary>
    private double[] _information = [], _vector = [], _solution = [], _variance = [];
    private int _stride;
    private readonly EnvelopeCholesky _factor = new();

    private readonly Bias[] _bias = new Bias[sensors], _sigma = Sigmas(sensors);
    private readonly long[] _pairs = new long[sensors];
    private double _solvedS = double.NaN;

    /// <summary>Sensors of which pairs have told.</summary>
    public List<int> Active => _active;

    public ref readonly Bias BiasOf(int sensor) => ref _bias[sensor];

    /// <summary>Standard deviations of the estimate: the prior's where nothing is known.</summary>
    public ref readonly Bias SigmaOf(int sensor) => ref _sigma[sensor];

    public long PairsOf(int sensor) => _pairs[sensor];

    public void Take(in BiasPair pair)
    {
        Span<double> jx = stackalloc double[2 * PerSensor], jy = stackalloc double[2 * PerSensor];
        if (pair.Later >= 0)
            Row(pair.LaterGeometry, pair, 1.0, jx[..PerSensor], jy[..PerSensor]);
        if (pair.Earlier >= 0)
            Row(pair.EarlierGeometry, pair, -1.0, jx[PerSensor..], jy[PerSensor..]);
        double rxx = Shared * pair.Rxx, rxy = Shared * pair.Rxy, ryy = Shared * pair.Ryy, determinant = rxx * ryy - rxy * rxy;
        double ixx = ryy / determinant, ixy = -rxy / determinant, iyy = rxx / determinant;
        Span<int> at = stackalloc int[2];
        at[0] = PlaceOf(pair.Later);
        at[1] = PlaceOf(pair.Earlier);
        for (int a = 0; a < 2; a++)
        {
            if (at[a] < 0)
                continue;
            for (int i = 0; i < PerSensor; i++)
            {
                double x = jx[PerSensor * a + i], y = jy[PerSensor * a + i];
                double wx = x * ixx + y * ixy, wy = x * ixy + y * iyy;
                _vector[PerSensor * at[a] + i] += wx * pair.Dx + wy * pair.Dy;
                for (int b = 0; b < 2; b++)
                {
                    if (at[b] < 0)
                        continue;
                    Span<double> row = _information.AsSpan((PerSensor * at[a] + i) * _stride + PerSensor * at[b], PerSensor);
                    for (int j = 0; j < PerSensor; j++)
                        row[j] += wx * jx[PerSensor * b + j] + wy * jy[PerSensor * b + j];
                }
            }
        }

        if (pair.Later >= 0)
            _pairs[pair.Later]++;
        if (pair.Earlier >= 0)
            _pairs[pair.Earlier]++;
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

    /// <summary>Forgets what was told of a sensor; what its pairs told of others stays, by eliminating its unknowns with their prior.</summary>
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
        _pairs[sensor] = 0;
    }

    /// <summary>Carries what the pairs have told: of the matrix, the blocks of sensors that share targets.</summary>
    public void Carry(StateCarrier carrier)
    {
        carrier.Carry(_place.AsSpan());
        carrier.Carry(_active);
        carrier.Carry(_bias.AsSpan());
        carrier.Carry(_sigma.AsSpan());
        carrier.Carry(_pairs.AsSpan());
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

    private static void Row(in BiasGeometry g, in BiasPair pair, double sign, Span<double> jx, Span<double> jy)
    {
        jx[0] = sign * Prior.RangeM * g.Ux;
        jy[0] = sign * Prior.RangeM * g.Uy;
        jx[1] = sign * Prior.Gain * g.RangeM * g.Ux;
        jy[1] = sign * Prior.Gain * g.RangeM * g.Uy;
        jx[2] = sign * Prior.AzimuthRad * g.RangeM * g.Uy;
        jy[2] = -sign * Prior.AzimuthRad * g.RangeM * g.Ux;
        jx[3] = -sign * Prior.TimeS * pair.Vx;
        jy[3] = -sign * Prior.TimeS * pair.Vy;
        jx[4] = sign * HeightPriorM * g.Slope * g.Ux;
        jy[4] = sign * HeightPriorM * g.Slope * g.Uy;
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
