namespace NorthAmericaSecurity.Scoring;

/// <summary>
/// Whether tracks know how good they are: the average normalised estimation error squared per dimension (ANEES: Li, Zhao and Jilkov, Fusion 2002), e'S⁻¹e / 2 of the
/// horizontal position error e under the track's stated covariance S. 1 is right, more is optimism, less is pessimism. With independent samples it lies in the band of
/// the χ² distribution (Bar-Shalom, Li and Kirubarajan, Estimation with Applications to Tracking and Navigation, 2001, 5.4); epochs of one track are not independent,
/// so the band is a test only over many tracks at one epoch.
/// </summary>
public sealed class Consistency
{
    /// <summary>χ² of two degrees of freedom that 95 % lie below: -2 ln 0.05.</summary>
    private const double Chi2At95 = 5.991464547107979;

    private double _sum;
    private int _withinEast, _withinNorth, _withinEllipse;

    /// <summary>Number of matched pairs whose track tells a positive definite covariance.</summary>
    public int Samples { get; private set; }

    /// <summary>Matched pairs whose track tells no usable covariance.</summary>
    public int WithoutCovariance { get; private set; }

    public double AneesPerDimension => Samples == 0 ? double.NaN : _sum / (2.0 * Samples);

    /// <summary>Share of errors within one stated sigma on the axis east (x); 0.683 is right.</summary>
    public double WithinSigmaEast => Share(_withinEast);

    public double WithinSigmaNorth => Share(_withinNorth);

    /// <summary>Share of errors inside the stated 95 % ellipse.</summary>
    public double WithinEllipse95 => Share(_withinEllipse);

    /// <summary>The interval in which ANEES per dimension of so many independent samples lies with a probability of 95 %.</summary>
    public (double Low, double High) Band95 => Samples == 0
        ? (double.NaN, double.NaN)
        : (ChiSquare.QuantileEven(Samples, 0.025) / (2.0 * Samples), ChiSquare.QuantileEven(Samples, 0.975) / (2.0 * Samples));

    /// <summary>Takes the error of a matched pair: metres east and north.</summary>
    public void Take(double eastM, double northM, in ScorePoint track)
    {
        double determinant = track.SxxM2 * track.SyyM2 - track.SxyM2 * track.SxyM2;
        if (!(determinant > 0.0 && track.SxxM2 > 0.0))
        {
            WithoutCovariance++;
            return;
        }

        double squared = (track.SyyM2 * eastM * eastM - 2.0 * track.SxyM2 * eastM * northM + track.SxxM2 * northM * northM) / determinant;
        Samples++;
        _sum += squared;
        _withinEast += eastM * eastM <= track.SxxM2 ? 1 : 0;
        _withinNorth += northM * northM <= track.SyyM2 ? 1 : 0;
        _withinEllipse += squared <= Chi2At95 ? 1 : 0;
    }

    private double Share(int count) => Samples == 0 ? double.NaN : (double)count / Samples;
}
