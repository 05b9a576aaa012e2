using System.Runtime.CompilerServices;

namespace NorthAmericaSecurity.Fusion.Registration;

/// <summary>
/// The motion of a target in a stretch of its plots, as registration eliminates it: place (m), velocity (m/s) and acceleration (m/s²) in the middle of the stretch, in information form. Nothing is
/// known of the first two beforehand, and of the last that there is little in steady flight.
/// </summary>
internal struct Motion
{
    /// <summary>x, y, u, v, and the accelerations along x and y.</summary>
    public const int Size = 6;

    private const double AccelerationMps2 = 0.3;

    private SquareList _information;
    private VectorList _told, _left;
    private double _squares;

    /// <summary>Adds a plot <paramref name="t"/> seconds after the middle, of weight w (1/m²), at a place (m) as measured, and as corrected.</summary>
    public void Add(double t, double wxx, double wxy, double wyy, double x, double y, double leftX, double leftY)
    {
        Span<double> powers = [1.0, t, 0.5 * t * t];
        for (int i = 0; i < Size; i++)
        {
            double by = powers[i / 2];
            (double wx, double wy) = i % 2 == 0 ? (by * wxx, by * wxy) : (by * wxy, by * wyy);
            _told[i] += wx * x + wy * y;
            _left[i] += wx * leftX + wy * leftY;
            for (int j = 0; j <= i; j++)
                _information[Size * i + j] += powers[j / 2] * (j % 2 == 0 ? wx : wy);
        }

        _squares += wxx * leftX * leftX + 2.0 * wxy * leftX * leftY + wyy * leftY * leftY;
    }

    /// <summary>Adds to the information of an unknown together with the motion's what a plot tells of both: v, the plot's weight times how it moves with the unknown.</summary>
    public static void AddCross(Span<double> cross, double t, double vx, double vy)
    {
        double half = 0.5 * t * t;
        cross[0] += vx;
        cross[1] += vy;
        cross[2] += t * vx;
        cross[3] += t * vy;
        cross[4] += half * vx;
        cross[5] += half * vy;
    }

    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double sum = 0.0;
        for (int i = 0; i < Size; i++)
            sum += a[i] * b[i];
        return sum;
    }

    /// <summary>Puts the Cholesky factor in the place of the information; false if the plots do not tell the motion.</summary>
    public bool TryFactor()
    {
        _information[Size * 4 + 4] += 1.0 / (AccelerationMps2 * AccelerationMps2);
        _information[Size * 5 + 5] += 1.0 / (AccelerationMps2 * AccelerationMps2);
        for (int i = 0; i < Size; i++)
            for (int j = 0; j <= i; j++)
            {
                double sum = _information[Size * i + j], whole = sum;
                for (int k = 0; k < j; k++)
                    sum -= _information[Size * i + k] * _information[Size * j + k];
                if (i != j)
                    _information[Size * i + j] = sum / _information[Size * j + j];
                else if (sum > 1e-9 * whole)
                    _information[Size * i + i] = Math.Sqrt(sum);
                else
                    return false;
            }

        return true;
    }

    /// <summary>The information's inverse times a vector, after <see cref="TryFactor"/>.</summary>
    public readonly void Solve(ReadOnlySpan<double> b, Span<double> x)
    {
        for (int i = 0; i < Size; i++)
        {
            double sum = b[i];
            for (int k = 0; k < i; k++)
                sum -= _information[Size * i + k] * x[k];
            x[i] = sum / _information[Size * i + i];
        }

        for (int i = Size - 1; i >= 0; i--)
        {
            double sum = x[i];
            for (int k = i + 1; k < Size; k++)
                sum -= _information[Size * k + i] * x[k];
            x[i] = sum / _information[Size * i + i];
        }
    }

    /// <summary>The product of a vector with what the plots, as measured, tell.</summary>
    public readonly double Told(ReadOnlySpan<double> row) => Dot(row, _told);

    /// <summary>Sum of the squared errors, in sigmas, of the plots as corrected about the motion that fits them best: two degrees of freedom for each plot, less those of the motion.</summary>
    public readonly double Misfit()
    {
        Span<double> x = stackalloc double[Size];
        Solve(_left, x);
        return _squares - Dot(x, _left);
    }

    [InlineArray(Size * Size)]
    private struct SquareList
    {
        private double _first;
    }

    [InlineArray(Size)]
    private struct VectorList
    {
        private double _first;
    }
}
