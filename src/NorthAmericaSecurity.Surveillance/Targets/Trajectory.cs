using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Surveillance.Targets;

/// <summary>Air or sea.</summary>
public enum Domain : byte
{
    Air,
    Surface,
}

/// <summary>A knot of a trajectory: earth-centred position and velocity (or x, y, 0 on a plane) at a time.</summary>
public readonly record struct Knot(double TimeS, Ecef Position, Ecef Velocity, int Segment);

/// <summary>
/// Where one target truly was: knots joined by cubic Hermite curves inside a segment, in earth-centred coordinates. Between segments it does not exist.
/// </summary>
public sealed class Trajectory
{
    private readonly Knot[] _knots;

    /// <param name="id">Unique in its scene.</param>
    /// <param name="knots">At least one, by ascending time; times within a segment strictly ascending.</param>
    public Trajectory(string id, Knot[] knots)
    {
        if (knots.Length == 0)
            throw new ArgumentException($"trajectory {id}: it has no knot");
        for (int i = 1; i < knots.Length; i++)
            if (!(knots[i].TimeS > knots[i - 1].TimeS))
                throw new ArgumentException($"trajectory {id}: time {knots[i].TimeS} follows {knots[i - 1].TimeS}; times must ascend");
        Id = id;
        _knots = knots;
    }

    public string Id { get; }

    public Domain Domain { get; init; } = Domain.Air;

    /// <summary>True if it carries a working transponder (air: SSR, Mode S, ADS-B; sea: AIS).</summary>
    public bool Cooperative { get; init; } = true;

    /// <summary>True if the transponder broadcasts ADS-B.</summary>
    public bool Adsb { get; init; } = true;

    /// <summary>Mode 3/A code or <see cref="Plot.NoMode3A"/>.</summary>
    public short Mode3A { get; init; } = Plot.NoMode3A;

    /// <summary>Mode S address or MMSI; 0 if none.</summary>
    public uint Address { get; init; }

    public ReadOnlySpan<Knot> Knots => _knots;

    public double StartS => _knots[0].TimeS;

    public double EndS => _knots[^1].TimeS;

    /// <summary>Position and velocity at a time; false where the target does not exist.</summary>
    /// <param name="timeS">Seconds of the scene.</param>
    /// <param name="cursor">Where the last search ended: kept by the caller, it makes times asked in order cheap. Start with 0.</param>
    /// <param name="position">Earth-centred position (or planar).</param>
    /// <param name="velocity">Its derivative in metres per second.</param>
    public bool TryAt(double timeS, ref int cursor, out Ecef position, out Ecef velocity)
    {
        position = velocity = default;
        if (timeS < StartS || timeS > EndS)
            return false;
        if (cursor >= _knots.Length || _knots[cursor].TimeS > timeS)
            cursor = 0;
        if (cursor + 8 < _knots.Length && _knots[cursor + 8].TimeS <= timeS)
            cursor = Find(timeS);
        while (cursor + 1 < _knots.Length && _knots[cursor + 1].TimeS <= timeS)
            cursor++;

        ref readonly Knot a = ref _knots[cursor];
        if (timeS == a.TimeS)
        {
            (position, velocity) = (a.Position, a.Velocity);
            return true;
        }

        ref readonly Knot b = ref _knots[cursor + 1];
        if (a.Segment != b.Segment)
            return false;
        double h = b.TimeS - a.TimeS;
        double s = (timeS - a.TimeS) / h;
        double s2 = s * s, s3 = s2 * s;
        position = (2 * s3 - 3 * s2 + 1) * a.Position + h * (s3 - 2 * s2 + s) * a.Velocity
            + (3 * s2 - 2 * s3) * b.Position + h * (s3 - s2) * b.Velocity;
        velocity = (6 * s2 - 6 * s) / h * (a.Position - b.Position) + (3 * s2 - 4 * s + 1) * a.Velocity + (3 * s2 - 2 * s) * b.Velocity;
        return true;
    }

    private int Find(double timeS)
    {
        int low = 0, high = _knots.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_knots[middle].TimeS <= timeS)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
