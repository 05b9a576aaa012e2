using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Scoring;

/// <summary>A target or a track at an epoch: a point on the ground (earth-centred, or x, y, 0) and its velocity east and north in m/s.</summary>
public readonly record struct ScorePoint(long Id, Ecef Ground, double EastMps, double NorthMps);

/// <summary>Truth and tracks at one time.</summary>
public sealed record Epoch(double TimeS, ScorePoint[] Truth, ScorePoint[] Tracks)
{
    /// <summary>Lays truth and tracks side by side at the given times; a target that does not exist at a time is not in it.</summary>
    public static IEnumerable<Epoch> Align(IReadOnlyList<Trajectory> truth, bool planar, IReadOnlyDictionary<double, List<ScorePoint>> tracks, IEnumerable<double> timesS)
    {
        var cursors = new int[truth.Count];
        foreach (double time in timesS)
        {
            var points = new List<ScorePoint>();
            for (int i = 0; i < truth.Count; i++)
                if (truth[i].TryAt(time, ref cursors[i], out Ecef position, out Ecef velocity))
                    points.Add(OnGround(i, position, velocity, planar));
            yield return new Epoch(time, [.. points], tracks.TryGetValue(time, out List<ScorePoint>? here) ? [.. here] : []);
        }
    }

    public static ScorePoint OnGround(long id, Ecef position, Ecef velocity, bool planar)
    {
        if (planar)
            return new ScorePoint(id, position, velocity.X, velocity.Y);
        Ecef normal = Wgs84.Normal(position, out _);
        TangentFrame frame = TangentFrame.FromNormal(Wgs84.SurfacePoint(normal), normal);
        return new ScorePoint(id, frame.Origin, velocity.Dot(frame.East), velocity.Dot(frame.North));
    }

    public static ScorePoint Of(in TrackReport track) => new(track.TrackId, track.Ground, track.EastMps, track.NorthMps);
}
