using NorthAmericaSecurity.Fusion.Registration;

namespace NorthAmericaSecurity.Fusion.Filtering;

/// <summary>
/// The height of a target that tells none, by the slant ranges of several radars: a wrong height puts a plot off along its own line of sight, so that two radars which see the target under different
/// angles disagree. One number by least squares (multilateration by ranges; Bar-Shalom, Li and Kirubarajan, 2001, section 3.4), whose past fades, since targets climb. The number is the height's square:
/// ground range is √(r² - u²), in which a height's square is nearly linear, and the height is not.
/// </summary>
internal struct RangedHeight
{
    /// <summary>Seconds in which what was told fades to 1/e, and between two plots that are compared at most.</summary>
    private const double MemoryS = 300.0, LongestS = 8.0;

    /// <summary>Standard deviation in metres below which no height is known: the target climbs and descends.</summary>
    private const double LeastSigmaM = 300.0;

    /// <summary>A plot takes part in two comparisons: each gets half of what it tells.</summary>
    private const double Shared = 0.5;

    /// <summary>Height in metres that is assumed at least: at the antenna's own the square has no slope.</summary>
    private const double LeastAssumedM = 100.0;

    /// <summary>In 1/m⁴, and in 1/m².</summary>
    private double _information, _told;

    private double _timeS;

    /// <summary>True if plots have told anything.</summary>
    public readonly bool Tells => _information > 0.0;

    /// <summary>Height and its standard deviation in m, of what is believed beforehand and what was told.</summary>
    public readonly (double HeightM, double SigmaM) With(double priorM, double priorSigmaM)
    {
        if (!Tells)
            return (priorM, priorSigmaM);
        // Mean and variance of the square of a normal variable.
        double variance = priorSigmaM * priorSigmaM, spread = 2.0 * variance * (2.0 * priorM * priorM + variance);
        double information = _information + 1.0 / spread, sigma = 1.0 / Math.Sqrt(information);
        double square = (_told + (priorM * priorM + variance) / spread) / information;
        double low = Math.Sqrt(Math.Max(0.0, square - sigma)), high = Math.Sqrt(Math.Max(0.0, square + sigma));
        return (Math.Sqrt(Math.Max(0.0, square)), Math.Max(LeastSigmaM, 0.5 * (high - low)));
    }

    /// <summary>Compares two plots of the target, placed at assumed heights, by different radars.</summary>
    public void Take(in LastEcho earlier, in LastEcho later, in Kinematics state)
    {
        double dt = later.TimeS - earlier.TimeS;
        if (!earlier.Valid || float.IsNaN(earlier.AssumedM) || float.IsNaN(later.AssumedM) || earlier.Sensor == later.Sensor || Math.Abs(dt) > LongestS)
            return;
        Moments m = state.Mean();
        double ofEarlier = PerSquare(earlier), ofLater = PerSquare(later);
        double offEarlier = ofEarlier * ((double)earlier.AssumedM * earlier.AssumedM), offLater = ofLater * ((double)later.AssumedM * later.AssumedM);
        double dx = later.X - earlier.X - dt * m.U + offLater * later.Geometry.Ux - offEarlier * earlier.Geometry.Ux;
        double dy = later.Y - earlier.Y - dt * m.V + offLater * later.Geometry.Uy - offEarlier * earlier.Geometry.Uy;
        double gx = ofLater * later.Geometry.Ux - ofEarlier * earlier.Geometry.Ux, gy = ofLater * later.Geometry.Uy - ofEarlier * earlier.Geometry.Uy;
        double rxx = Noise(earlier.Rxx, earlier, earlier.Geometry.Ux, earlier.Geometry.Ux) + Noise(later.Rxx, later, later.Geometry.Ux, later.Geometry.Ux) + dt * dt * m.Puu;
        double rxy = Noise(earlier.Rxy, earlier, earlier.Geometry.Ux, earlier.Geometry.Uy) + Noise(later.Rxy, later, later.Geometry.Ux, later.Geometry.Uy) + dt * dt * m.Puv;
        double ryy = Noise(earlier.Ryy, earlier, earlier.Geometry.Uy, earlier.Geometry.Uy) + Noise(later.Ryy, later, later.Geometry.Uy, later.Geometry.Uy) + dt * dt * m.Pvv;
        double determinant = rxx * ryy - rxy * rxy;
        if (!(rxx > 0.0 && determinant > 0.0))
            return;
        (double wx, double wy) = ((ryy * gx - rxy * gy) / determinant, (rxx * gy - rxy * gx) / determinant);
        double kept = Tells ? Math.Exp(-Math.Max(0.0, later.TimeS - _timeS) / MemoryS) : 0.0;
        _information = kept * _information + Shared * (wx * gx + wy * gy);
        _told = kept * _told + Shared * (wx * dx + wy * dy);
        _timeS = later.TimeS;
    }

    /// <summary>Metres by which a plot moves along its line for each m² by which the height's square is wrong.</summary>
    private static double PerSquare(in LastEcho echo) => echo.Geometry.Slope / (2.0 * Math.Max(LeastAssumedM, echo.AssumedM));

    /// <summary>
    /// An element of a plot's covariance without what the height that is not known adds to it along the line, and with what the slope may be wrong by, Δ²/8g³ for Δ of the square and a ground range g.
    /// </summary>
    private static double Noise(float r, in LastEcho echo, float u, float v)
    {
        double slope = echo.Geometry.Slope, ground = Math.Max(1.0, echo.Geometry.RangeM / Math.Sqrt(1.0 + slope * slope)), square = 2.0 * Math.Max(LeastAssumedM, echo.AssumedM) * echo.AssumedSigmaM;
        double bend = square * square / (8.0 * ground * ground * ground);
        return r + (bend * bend - echo.HeightVariance) * u * v;
    }
}
