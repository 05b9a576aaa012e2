using NorthAmericaSecurity.Fusion.Filtering;

namespace NorthAmericaSecurity.Fusion.Registration;

/// <summary>
/// What two plots of one target by two sensors, as corrected, leave: the later less the earlier carried on by the target's velocity, with how it depends on
/// the biases of both. What the watch looks at. In the axes of the track's frame; SI units.
/// </summary>
internal struct BiasPair
{
    /// <summary>Sensors, or -1 for one that is taken to be without bias.</summary>
    public int Earlier, Later;

    /// <summary>Difference in metres that the corrections in force leave.</summary>
    public float LeftX, LeftY;

    /// <summary>Covariance in m² of the difference's noise.</summary>
    public float Rxx, Rxy, Ryy;

    public BiasGeometry EarlierGeometry, LaterGeometry;
    public bool Valid;

    /// <summary>Angles in rad by which biases put a track's plots apart, and a plot that has left every gate.</summary>
    public const double LikelyAngle = 0.006, StrayAngle = 0.02;

    /// <summary>Longest time in seconds between the plots of a pair.</summary>
    private const double LongestS = 8.0;

    /// <summary>The pair of two plots that surely are one track's; not valid if they are one sensor's, too far apart in time, or farther apart in place than biases explain.</summary>
    /// <param name="last">The track's plot before.</param>
    /// <param name="echo">Its plot now.</param>
    /// <param name="state">Where the track is, and how it moves.</param>
    /// <param name="angle">Angle in rad by which the two may be apart, as seen from either sensor, beside 400 m.</param>
    public static BiasPair Of(in LastEcho last, in LastEcho echo, in Kinematics state, double angle)
    {
        BiasPair pair = default;
        double dt = echo.TimeS - last.TimeS;
        if (!last.Valid || last.Sensor == echo.Sensor || Math.Abs(dt) >= LongestS)
            return pair;
        Moments track = state.Mean();
        (pair.Earlier, pair.Later) = (last.Sensor, echo.Sensor);
        (pair.EarlierGeometry, pair.LaterGeometry) = (last.Geometry, echo.Geometry);
        (pair.LeftX, pair.LeftY) = ((float)(echo.X - last.X - dt * track.U), (float)(echo.Y - last.Y - dt * track.V));
        double drift = dt * dt;
        (pair.Rxx, pair.Rxy, pair.Ryy) = (
            (float)(echo.Rxx + last.Rxx + drift * track.Puu), (float)(echo.Rxy + last.Rxy + drift * track.Puv), (float)(echo.Ryy + last.Ryy + drift * track.Pvv));
        double reach = 400.0 + angle * Math.Max(echo.Geometry.RangeM, last.Geometry.RangeM);
        pair.Valid = pair.LeftX * pair.LeftX + pair.LeftY * pair.LeftY < reach * reach;
        return pair;
    }
}

/// <summary>How a plot moves with its sensor's biases of range and azimuth: direction from the sensor, range in metres, and metres along it for each metre of height, at the height at which it was placed.</summary>
internal struct BiasGeometry
{
    public float Ux, Uy, RangeM, Slope;

    /// <summary>Displacement in metres by biases of range (m), gain and azimuth (rad, clockwise).</summary>
    public readonly (double X, double Y) Displacement(in Bias b)
    {
        double along = b.RangeM + b.Gain * RangeM, across = b.AzimuthRad * RangeM;
        // Clockwise of (ux, uy), with x east and y north, is (uy, -ux).
        return (along * Ux + across * Uy, along * Uy - across * Ux);
    }
}

/// <summary>A plot as registration remembers it: place (m) and covariance (m²) in the track's frame, and what the corrections in force moved it by (m, and s of its time).</summary>
internal struct LastEcho
{
    public double TimeS;
    public float X, Y, Rxx, Rxy, Ryy, MovedX, MovedY, MovedS;
    public BiasGeometry Geometry;

    /// <summary>Height in metres that was assumed of the target, NaN if its plot told one, and its standard deviation, else 0.</summary>
    public float AssumedM, AssumedSigmaM;

    /// <summary>What the height that is not known adds to the variance along the line of sight, in m².</summary>
    public readonly double HeightVariance => (double)(Geometry.Slope * AssumedSigmaM) * (Geometry.Slope * AssumedSigmaM);

    /// <summary>-1 for a sensor that is taken to be without bias.</summary>
    public int Sensor;

    /// <summary>As wide as it is so that every octet has a meaning: a snapshot carries them all, and is to be the same of any number of workers.</summary>
    private int _valid;

    public bool Valid
    {
        readonly get => _valid != 0;
        set => _valid = value ? 1 : 0;
    }
}
