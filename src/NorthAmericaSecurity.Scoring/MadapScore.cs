using NorthAmericaSecurity.Surveillance;

namespace NorthAmericaSecurity.Scoring;

/// <summary>
/// The figures of the MADAP benchmark (EUROCONTROL Maastricht, 7 October 1993; in the ECAC guidelines on radar separation): errors of position in NM, of ground speed in
/// knots and of heading in degrees over all track updates, and the shares of updates within a threshold while the flight flies straight and while it turns.
/// Speed and heading errors are track less truth; position errors are distances.
/// </summary>
public sealed class MadapScore
{
    private readonly List<double> _position = [], _speed = [], _heading = [];
    private int _straight, _turning;
    private readonly int[] _within = new int[6];

    public int Updates => _position.Count;

    public double PositionMeanNm => Statistics.Mean(_position);

    public double PositionSigmaNm => Statistics.Deviation(_position);

    public double SpeedMeanKt => Statistics.Mean(_speed);

    public double SpeedSigmaKt => Statistics.Deviation(_speed);

    public double HeadingMeanDeg => Statistics.Mean(_heading);

    public double HeadingSigmaDeg => Statistics.Deviation(_heading);

    /// <summary>Shares: position straight &lt; 0.25 NM, turning &lt; 1 NM; speed straight &lt; 20 kt, turning &lt; 70 kt; heading straight &lt; 10°, turning &lt; 90°.</summary>
    public double[] Within => [.. _within.Select((count, i) => (double)count / (i % 2 == 0 ? _straight : _turning))];

    /// <summary>Takes the matching of an epoch.</summary>
    public void Take(Epoch epoch, IReadOnlyList<Closeness> pairs)
    {
        foreach (Closeness pair in pairs)
        {
            ref readonly ScorePoint truth = ref epoch.Truth[pair.Truth];
            ref readonly ScorePoint track = ref epoch.Tracks[pair.Track];
            double position = pair.DistanceM / Units.MetresPerNauticalMile;
            double speed = (Speed(track) - Speed(truth)) / Units.MetresPerSecondPerKnot;
            double heading = Units.Wrap180(Heading(track) - Heading(truth));
            _position.Add(position);
            _speed.Add(speed);
            _heading.Add(heading);
            (speed, heading) = (Math.Abs(speed), Math.Abs(heading));
            bool turning = truth.Turning;
            if (turning)
                _turning++;
            else
                _straight++;
            Count(0, position < (turning ? 1.0 : 0.25), turning);
            Count(2, speed < (turning ? 70.0 : 20.0), turning);
            Count(4, heading < (turning ? 90.0 : 10.0), turning);
        }
    }

    private void Count(int pair, bool within, bool turning) => _within[pair + (turning ? 1 : 0)] += within ? 1 : 0;

    private static double Speed(in ScorePoint p) => Math.Sqrt(p.EastMps * p.EastMps + p.NorthMps * p.NorthMps);

    private static double Heading(in ScorePoint p) => Units.ToDegrees(Math.Atan2(p.EastMps, p.NorthMps));
}
