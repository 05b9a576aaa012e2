using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Fusion.Filtering;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// Where a track may be, in a line of the cache: its place and velocity (earth-centred, or planar) at a time, and the ellipse in which its next plot will be, which grows with age.
/// Lengths are those of the edge of the gate: so many standard deviations. A circle of the longer half axes is looked at first.
/// </summary>
internal struct GateEntry
{
    /// <summary>Number of the cell.</summary>
    public uint Key;

    /// <summary>Seconds since the index's origin.</summary>
    public float TimeS;

    /// <summary>Place at that time (m) and velocity (m/s).</summary>
    public float X, Y, Z, Vx, Vy, Vz;

    /// <summary>The longer half axis in metres, what both grow in a second, and half of the acceleration (m/s²) with which the target may turn aside.</summary>
    public float Radius, Growth, Agility;

    /// <summary>The direction of the shorter half axis, as long as √(longer² - shorter²) in metres: nothing if the ellipse is a circle.</summary>
    public float NarrowX, NarrowY, NarrowZ;

    /// <summary>The track's slot.</summary>
    public int Slot;

    /// <summary>Half of the time for which the entry is to serve, in 1/16 s: it lies in the cell where the track is at that age.</summary>
    private ushort _half;

    public TargetClass Class;

    /// <summary>Table of the index in which it is.</summary>
    public byte Table;

    /// <summary>Half of the time in seconds for which the entry is to serve.</summary>
    public readonly float HalfS => 1f / 16f * _half;

    /// <summary>Lets the entry serve for twice a time in seconds.</summary>
    public void Serve(double halfS) => _half = (ushort)Math.Min(ushort.MaxValue, Math.Ceiling(16.0 * halfS));

    /// <summary>
    /// How much farther than the ellipse says a plot may be, in squares: between two plots noise moves the target and its models part. At 1 planar scenes are 2 % worse; at 2 they are as good as in
    /// circles, in which there are three times as many tracks.
    /// </summary>
    public const double Looseness = 2.0;

    /// <summary>How far in metres from the middle of its flight the track's plots may be while the entry serves.</summary>
    public readonly float ExtentM
    {
        get
        {
            float age = 2f * HalfS;
            return Radius + age * (Growth + age * Agility) + HalfS * MathF.Sqrt(Vx * Vx + Vy * Vy + Vz * Vz);
        }
    }

    /// <summary>Sets the ellipse to that of a covariance (m²) in the axes of a frame, <paramref name="sigmas"/> standard deviations from its middle.</summary>
    public void Fit(in Moments m, double sigmas, Ecef east, Ecef north)
    {
        // Of the covariance's values the mean and half of the difference: √(2·half) times the direction of the lesser.
        double mean = 0.5 * (m.Pxx + m.Pyy), off = 0.5 * (m.Pxx - m.Pyy), half = Math.Sqrt(off * off + m.Pxy * m.Pxy);
        double x = sigmas * Math.Sqrt(Math.Max(0.0, half - off)), y = -Math.CopySign(sigmas * Math.Sqrt(Math.Max(0.0, half + off)), m.Pxy);
        Radius = (float)(sigmas * Math.Sqrt(mean + half));
        double mean2 = 0.5 * (m.Puu + m.Pvv), off2 = 0.5 * (m.Puu - m.Pvv);
        Growth = (float)(sigmas * Math.Sqrt(mean2 + Math.Sqrt(off2 * off2 + m.Puv * m.Puv)));
        (NarrowX, NarrowY, NarrowZ) = ((float)(x * east.X + y * north.X), (float)(x * east.Y + y * north.Y), (float)(x * east.Z + y * north.Z));
    }

    /// <summary>True if a plot may be the track's: if it is in the gate of both their errors, or as far outside as the target may have turned aside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Reaches(in PlotGate p)
    {
        float age = p.TimeS - TimeS, grown = Math.Abs(age), growth = grown * Growth, aside = grown * grown * Agility;
        float dx = p.X - X - age * Vx, dy = p.Y - Y - age * Vy, dz = p.Z - Z - age * Vz;
        float radius = Radius + growth + aside + p.RadiusM, apart2 = dx * dx + dy * dy + dz * dz;
        return apart2 <= radius * radius && Class == p.Class && (p.Round || IsInEllipse(p, dx, dy, dz, apart2, growth, aside));
    }

    /// <summary>
    /// The same of the ellipse of the sum of both covariances in the tangent plane, S = s·1 + b·aaᵀ - k·nnᵀ with the plot's direction a away from its sensor and the track's narrow direction n.
    /// It needs no axes of a frame, as S² - tr S·S + det S·1 = 0 (Cayley and Hamilton), and with r = √(tr S + 2 √det S) the root of S is (S + √det S·1) / r: half axes that are longer by what the
    /// target may have turned aside are those of (√S + aside·1)².
    /// </summary>
    private readonly bool IsInEllipse(in PlotGate p, float dx, float dy, float dz, double apart2, double growth, double aside)
    {
        double narrow2 = NarrowX * (double)NarrowX + NarrowY * (double)NarrowY + NarrowZ * (double)NarrowZ;
        double longer = Radius, shorter = Math.Sqrt(Math.Max(0.0, longer * longer - narrow2));
        // Both axes grow by as much, and their squares do not.
        double k = 1.0 + 2.0 * growth / (longer + shorter);
        longer += growth;
        double s = longer * longer + p.Across2, b = (double)p.Along2 - p.Across2;
        double ad = p.AwayX * dx + p.AwayY * dy + p.AwayZ * dz, nd = NarrowX * dx + NarrowY * dy + NarrowZ * dz, an = p.AwayX * NarrowX + p.AwayY * NarrowY + p.AwayZ * NarrowZ;
        double root = Math.Sqrt(Math.Max(0.0, Determinant(s, b, k, narrow2, an))), r = Math.Sqrt(2.0 * s + b - k * narrow2 + 2.0 * root), more = 1.0 + 2.0 * aside / r;
        (s, b, k) = (more * s + aside * aside + 2.0 * aside * root / r, more * b, more * k);
        return (s + b - k * narrow2) * apart2 - b * ad * ad + k * nd * nd <= Looseness * Determinant(s, b, k, narrow2, an);
    }

    private static double Determinant(double s, double b, double k, double narrow2, double an) => s * (s + b - k * narrow2) - b * k * (narrow2 - an * an);
}

/// <summary>Where the target of a plot may be, as <see cref="GateEntry"/> is compared with it: within an ellipse around a place (m) at a time (seconds since the index's origin), or a circle of <see cref="RadiusM"/>.</summary>
internal struct PlotGate
{
    public float X, Y, Z, TimeS;

    /// <summary>Longer half axis in metres.</summary>
    public float RadiusM;

    /// <summary>True if it is a circle within which any track of the class will do.</summary>
    public bool Round;

    public TargetClass Class;

    /// <summary>Unit direction away from the sensor along the ground, and the squares (m²) of the half axes in that direction and across.</summary>
    public float AwayX, AwayY, AwayZ;

    public float Along2, Across2;

    /// <summary>The gate of a measurement, some standard deviations wide, of a plot at a time as the index counts.</summary>
    public static PlotGate Of(in Measurement m, float timeS, double sigmas)
    {
        double along2 = sigmas * sigmas * m.VarianceAlong, across2 = sigmas * sigmas * m.VarianceAcross;
        return new PlotGate
        {
            X = (float)m.Ground.X,
            Y = (float)m.Ground.Y,
            Z = (float)m.Ground.Z,
            TimeS = timeS,
            RadiusM = (float)Math.Sqrt(Math.Max(along2, across2)),
            // Nearly overhead the plot is elsewhere, and its error another, at the height of a track.
            Round = m.HeightAssumed && m.Slope > Steep,
            Class = m.Class,
            AwayX = (float)m.Away.X,
            AwayY = (float)m.Away.Y,
            AwayZ = (float)m.Away.Z,
            Along2 = (float)along2,
            Across2 = (float)across2,
        };
    }

    /// <summary>Height above the antenna in ground ranges from which a plot that tells no height is a circle.</summary>
    private const double Steep = 0.5;

    /// <summary>A circle so many metres wider.</summary>
    public readonly PlotGate Widened(float moreM) => this with { RadiusM = RadiusM + moreM, Round = true };
}
