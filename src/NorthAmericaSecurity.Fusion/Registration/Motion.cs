using System.Runtime.CompilerServices;

namespace NorthAmericaSecurity.Fusion.Registration;

/// <summary>
/// The motion of a target in a stretch of its plots, as registration eliminates it: place (m), velocity (m/s) and acceleration (m/s²) in the middle of the stretch, in information form. Nothing is
/// known of the first two beforehand, and of the last that there is little in steady flight. Beside the motion's own information stand its rows with everything else: a column for each of the unknowns
/// of the sensors, one for what the plots tell as measured, and one for what they tell as corrected.
/// </summary>
internal struct Motion
{
    /// <summary>Unknowns of sensors at most, the column of what is told, and columns.</summary>
    public const int Unknowns = BiasEstimator.PerSensor * PlotStretch.MostSensors, Told = Unknowns, Width = Unknowns + 2;

    private const int Left = Told + 1;

    /// <summary>x, y, u, v, and the accelerations along x and y.</summary>
    private const int Size = 6;

    private const double AccelerationMps2 = 0.3;

    private SquareList _information;
    private RowList _rows;
    private double _squares;

    /// <summary>Adds a plot <paramref name="t"/> seconds after the middle, of weight w (1/m²), at a place (m) as measured, and as corrected.</summary>
    public void Add(double t, double wxx, double wxy, double wyy, double x, double y, double leftX, double leftY)
    {
        AddColumn(Told, t, wxx * x + wxy * y, wxy * x + wyy * y);
        AddColumn(Left, t, wxx * leftX + wxy * leftY, wxy * leftX + wyy * leftY);
        _squares += wxx * leftX * leftX + 2.0 * wxy * leftX * leftY + wyy * leftY * leftY;
        Span<double> powers = [1.0, t, 0.5 * t * t];
        for (int i = 0; i < Size; i++)
        {
            (double wx, double wy) = i % 2 == 0 ? (wxx, wxy) : (wxy, wyy);
            for (int j = 0; j <= i; j++)
                _information[Size * i + j] += powers[i / 2] * powers[j / 2] * (j % 2 == 0 ? wx : wy);
        }
    }

    /// <summary>Adds to a column what a plot tells of it together with the motion: v, the plot's weight times how it moves with the column's unknown.</summary>
    public void AddColumn(int column, double t, double vx, double vy)
    {
        Span<double> rows = _rows;
        double half = 0.5 * t * t;
        rows[column] += vx;
        rows[Width + column] += vy;
        rows[2 * Width + column] += t * vx;
        rows[3 * Width + column] += t * vy;
        rows[4 * Width + column] += half * vx;
        rows[5 * Width + column] += half * vy;
    }

    /// <summary>Divides the rows by the Cholesky factor of the information; false if the plots do not tell the motion.</summary>
    public bool TryFactor()
    {
        Span<double> l = _information, rows = _rows;
        for (int i = 4; i < Size; i++)
            l[Size * i + i] += 1.0 / (AccelerationMps2 * AccelerationMps2);
        for (int i = 0; i < Size; i++)
        {
            Span<double> row = rows.Slice(Width * i, Width);
            double whole = l[Size * i + i];
            for (int j = 0; j < i; j++)
            {
                double factor = l[Size * i + j];
                for (int k = 0; k < j; k++)
                    factor -= l[Size * i + k] * l[Size * j + k];
                factor /= l[Size * j + j];
                l[Size * i + j] = factor;
                l[Size * i + i] -= factor * factor;
                DenseVectors.AddScaled(row, rows.Slice(Width * j, Width), -factor);
            }

            if (!(l[Size * i + i] > 1e-9 * whole))
                return false;
            l[Size * i + i] = Math.Sqrt(l[Size * i + i]);
            double one = 1.0 / l[Size * i + i];
            foreach (ref double x in row)
                x *= one;
        }

        return true;
    }

    /// <summary>Takes from the row of a sensor's unknown, all its columns, what is the motion's: the Schur complement, after <see cref="TryFactor"/>.</summary>
    public readonly void Eliminate(int unknown, Span<double> row)
    {
        ReadOnlySpan<double> rows = _rows;
        for (int k = 0; k < Size; k++)
            DenseVectors.AddScaled(row, rows.Slice(Width * k, Width), -rows[Width * k + unknown]);
    }

    /// <summary>
    /// Sum of the squared errors, in sigmas, of the plots as corrected about the motion that fits them best: two degrees of freedom for each plot, less those of the motion. After
    /// <see cref="TryFactor"/>.
    /// </summary>
    public readonly double Misfit()
    {
        double misfit = _squares;
        for (int k = 0; k < Size; k++)
            misfit -= _rows[Width * k + Left] * _rows[Width * k + Left];
        return misfit;
    }

    [InlineArray(Size * Size)]
    private struct SquareList
    {
        private double _first;
    }

    [InlineArray(Size * Width)]
    private struct RowList
    {
        private double _first;
    }
}
