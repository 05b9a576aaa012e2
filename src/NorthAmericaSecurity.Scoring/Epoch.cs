using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Scoring;

/// <summary>A target or a track at an epoch: a point on the ground (earth-centred, or x, y, 0) and its velocity east and north in m/s.</summary>
public readonly record struct ScorePoint(long Id, Ecef Ground, double EastMps, double NorthMps)
{
    /// <summary>Covariance of a track's position in m²: east, east with north, north (x, xy, y on a plane); NaN if not told.</summary>
    public double SxxM2 { get; init; } = double.NaN;

    public double SxyM2 { get; init; } = double.NaN;

    public double SyyM2 { get; init; } = double.NaN;

    /// <summary>Age in seconds of the last plot that updated the track; NaN if not told.</summary>
    public double AgeS { get; init; } = double.NaN;

    /// <summary>True of a target that turns by more than 0.1°/s.</summary>
    public bool Turning { get; init; }

    /// <summary>True of a target that flies as it flew half a minute ago, its direction within half a degree, or began since: what a filter knows of it has settled.</summary>
    public bool Steady { get; init; }

    /// <summary>Height in metres; NaN on a plane, and of a track that tells none.</summary>
    public double HeightM { get; init; } = double.NaN;

    /// <summary>East and north, in metres, from a target to a track, in the target's own tangent plane (on a plane x and y).</summary>
    public static (double EastM, double NorthM) Offset(in ScorePoint truth, in ScorePoint track, bool planar)
    {
        if (planar)
            return (track.Ground.X - truth.Ground.X, track.Ground.Y - truth.Ground.Y);
        TangentFrame frame = TangentFrame.FromNormal(truth.Ground, Wgs84.Normal(truth.Ground, out _));
        (double east, double north, _) = frame.ToLocal(track.Ground);
        return (east, north);
    }
}

/// <summary>Truth and tracks at one time, in seconds of the scene.</summary>
public sealed record Epoch(double TimeS, ScorePoint[] Truth, ScorePoint[] Tracks)
{
    /// <summary>Half the span in seconds over which a target's turn is looked at, and the turn in radians over the whole of it that counts.</summary>
    private const double TurnHalfS = 0.2, TurnRad = 2 * TurnHalfS * 0.1 * Math.PI / 180.0;

    /// <summary>Seconds that a steady target looks back, and radians by which it may have turned since.</summary>
    private const double SteadyS = 30.0, SteadyRad = 0.5 * Math.PI / 180.0;

    /// <summary>Lays truth and tracks side by side at the given times; a target that does not exist at a time is not in it.</summary>
    /// <param name="tracks">By time in seconds; a track row belongs to the time that it equals within a microsecond.</param>
    public static IEnumerable<Epoch> Align(IReadOnlyList<Trajectory> truth, bool planar, TrackTable tracks, IEnumerable<double> timesS)
    {
        var cursors = new int[truth.Count];
        foreach (double time in timesS)
        {
            var points = new List<ScorePoint>();
            for (int i = 0; i < truth.Count; i++)
                if (truth[i].TryAt(time, ref cursors[i], out Ecef position, out Ecef velocity))
                    points.Add(Of(truth[i], i, time, cursors[i], position, velocity, planar));
            yield return new Epoch(time, [.. points], tracks.At(time));
        }
    }

    /// <summary>
    /// The epochs of a planar scene, whose truth lists them: the times of its rows that are whole multiples of the interval. Nothing lies between rows.
    /// </summary>
    public static IEnumerable<Epoch> AtRows(IReadOnlyList<Trajectory> truth, TrackTable tracks, double everyS, double fromS, double toS)
    {
        var byTime = new SortedDictionary<double, List<ScorePoint>>();
        for (int i = 0; i < truth.Count; i++)
        {
            int cursor = 0;
            foreach (ref readonly Knot knot in truth[i].Knots)
            {
                if (knot.TimeS % everyS != 0.0 || !(knot.TimeS > 0.0 && knot.TimeS >= fromS && knot.TimeS <= toS))
                    continue;
                if (!byTime.TryGetValue(knot.TimeS, out List<ScorePoint>? points))
                    byTime.Add(knot.TimeS, points = []);
                points.Add(Of(truth[i], i, knot.TimeS, cursor, knot.Position, knot.Velocity, planar: true));
            }
        }

        return byTime.Select(t => new Epoch(t.Key, [.. t.Value], tracks.At(t.Key)));
    }

    public static ScorePoint OnGround(long id, Ecef position, Ecef velocity, bool planar)
    {
        if (planar)
            return new ScorePoint(id, position, velocity.X, velocity.Y);
        Ecef normal = Wgs84.Normal(position, out double height);
        TangentFrame frame = TangentFrame.FromNormal(Wgs84.SurfacePoint(normal), normal);
        // The point below moves slower than the target aloft: ground speed is its own.
        double scale = frame.Origin.Norm / position.Norm;
        return new ScorePoint(id, frame.Origin, scale * velocity.Dot(frame.East), scale * velocity.Dot(frame.North)) { HeightM = height };
    }

    public static ScorePoint Of(in TrackReport track) => new(track.TrackId, track.Ground, track.EastMps, track.NorthMps)
    {
        SxxM2 = track.VarianceEastM2,
        SxyM2 = track.CovarianceM2,
        SyyM2 = track.VarianceNorthM2,
        AgeS = track.TimeS - track.LastPlotS,
        HeightM = track.HeightM,
    };

    private static ScorePoint Of(Trajectory t, int id, double time, int cursor, Ecef position, Ecef velocity, bool planar)
    {
        Ecef before = VelocityAt(t, time - TurnHalfS, cursor, velocity), after = VelocityAt(t, time + TurnHalfS, cursor, velocity);
        bool turning = Apart(before, after, TurnRad);
        return OnGround(id, position, velocity, planar) with
        {
            Turning = turning,
            Steady = !turning && !Apart(VelocityAt(t, time - SteadyS, cursor, VelocityAt(t, t.StartS, cursor, velocity)), velocity, SteadyRad),
        };
    }

    private static Ecef VelocityAt(Trajectory t, double time, int cursor, Ecef otherwise) => t.TryAt(time, ref cursor, out _, out Ecef velocity) ? velocity : otherwise;

    /// <summary>True if two velocities differ in direction by more than an angle in radians.</summary>
    private static bool Apart(Ecef a, Ecef b, double angle)
    {
        double lengths = a.Norm * b.Norm;
        return lengths > 0.0 && a.Dot(b) / lengths < Math.Cos(angle);
    }
}

/// <summary>The rows of a tracker's output by time.</summary>
public sealed class TrackTable(IEnumerable<TrackReport> tracks)
{
    private readonly Dictionary<long, List<ScorePoint>> _byTime = tracks.GroupBy(t => Key(t.TimeS)).ToDictionary(g => g.Key, g => g.Select(t => Epoch.Of(t)).ToList());

    /// <summary>The tracks of a time in seconds, in the order of their rows.</summary>
    public ScorePoint[] At(double timeS) => _byTime.TryGetValue(Key(timeS), out List<ScorePoint>? here) ? [.. here] : [];

    private static long Key(double timeS) => (long)Math.Round(timeS * 1e6);
}
