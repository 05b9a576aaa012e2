using System.Numerics;
using System.Runtime.CompilerServices;
using NorthAmericaSecurity.Fusion.Sensing;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Fusion.Association;

/// <summary>
/// Where a track may be, in less than a line of the cache: its place and velocity (earth-centred, or planar) at a time and the radius in which its next plot will be, which
/// grows with age. Filters compare what is in the circle exactly; an ellipse here, as wide as turns need it, finds nearly as many.
/// </summary>
internal struct GateEntry
{
    /// <summary>Number of the cell.</summary>
    public uint Key;

    /// <summary>Seconds since the index's origin.</summary>
    public float TimeS;

    /// <summary>Place at that time (m) and velocity (m/s).</summary>
    public Vector3 Place, Velocity;

    /// <summary>Radius in metres of where it is by chance = <see cref="Radius"/> + <see cref="Growth"/>·age.</summary>
    public float Radius, Growth;

    /// <summary>Metres by which it may be elsewhere, not by chance but by how it flies = <see cref="Off"/> + <see cref="OffGrowth"/>·age + <see cref="Agility"/>·age².</summary>
    public float Off, OffGrowth, Agility;

    /// <summary>Half of the time in seconds for which the entry is to serve: it lies in the cell where the track is at that age.</summary>
    public float HalfS;

    /// <summary>The track's slot.</summary>
    public int Slot;

    public TargetClass Class;

    /// <summary>Table of the index in which it is, as the index counts them, or <see cref="NoTable"/>.</summary>
    public byte Table;

    public const byte NoTable = byte.MaxValue;

    /// <summary>True if a plot may be the track's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Reaches(in PlotGate p)
    {
        float apart2 = Apart2(p, out float chance, out float more);
        // Most are farther off than all together.
        float all = chance + p.RadiusM + more;
        return apart2 <= all * all && Class == p.Class && IsWithin(apart2, chance, p.RadiusM, more);
    }

    /// <summary>What is so by chance of track and plot is independent, and adds up by squares.</summary>
    private static bool IsWithin(float apart2, float track, float plot, float more)
    {
        float radius = more + MathF.Sqrt(track * track + plot * plot);
        return apart2 <= radius * radius;
    }

    /// <summary>How far by chance a plot would be from the track, as a share of how far it can be: 0 if what is no chance explains it.</summary>
    public readonly float ShareOfReach(in PlotGate p)
    {
        float apart2 = Apart2(p, out float chance, out float more);
        return MathF.Max(0f, MathF.Sqrt(apart2) - more) / MathF.Sqrt(chance * chance + p.RadiusM * p.RadiusM);
    }

    /// <summary>Squared distance in m² of a plot from where the track is at its time, and in metres how far the track may be off by chance, and how much farther both may be for other reasons.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly float Apart2(in PlotGate p, out float chance, out float more)
    {
        float age = p.TimeS - TimeS, grown = Math.Abs(age);
        Vector3 d = p.Place - Place - age * Velocity;
        chance = Radius + grown * Growth;
        more = Off + grown * (OffGrowth + grown * Agility) + p.MoreM;
        return d.X * d.X + d.Y * d.Y + d.Z * d.Z;
    }

    /// <summary>A place or a velocity in single precision: half a metre on the earth.</summary>
    public static Vector3 Rounded(Ecef a) => new((float)a.X, (float)a.Y, (float)a.Z);

    /// <summary>Where the track is in the middle of the time for which the entry serves.</summary>
    public readonly Vector3 Middle => Place + HalfS * Velocity;

    /// <summary>How far in metres from the middle of its flight the track's plots may be while the entry serves.</summary>
    public readonly float ExtentM
    {
        get
        {
            float age = 2f * HalfS;
            return Radius + Off + age * (Growth + OffGrowth + age * Agility) + HalfS * Velocity.Length();
        }
    }
}

/// <summary>
/// Where the target of a plot may be, as <see cref="GateEntry"/> is compared with it: within a radius (m) of a place (m) at a time (seconds since the index's origin), and beside it so many metres
/// more, which add up as they are. A plot that tells neither code nor height may be anybody's.
/// </summary>
internal struct PlotGate(Ecef place, float timeS, double radiusM, double moreM, TargetClass kind)
{
    public Vector3 Place = GateEntry.Rounded(place);
    public float TimeS = timeS, RadiusM = (float)radiusM, MoreM = (float)moreM;
    public TargetClass Class = kind;
    public bool Anonymous;
}
