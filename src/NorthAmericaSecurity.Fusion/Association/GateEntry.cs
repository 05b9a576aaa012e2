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
    public float X, Y, Z, Vx, Vy, Vz;

    /// <summary>Radius in metres = <see cref="Radius"/> + <see cref="Growth"/>·age + <see cref="Agility"/>·age².</summary>
    public float Radius, Growth, Agility;

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
        float age = p.TimeS - TimeS, grown = Math.Abs(age);
        float dx = p.X - X - age * Vx, dy = p.Y - Y - age * Vy, dz = p.Z - Z - age * Vz;
        float radius = Radius + grown * (Growth + grown * Agility) + p.RadiusM;
        return dx * dx + dy * dy + dz * dz <= radius * radius && Class == p.Class;
    }

    /// <summary>How far in metres from the middle of its flight the track's plots may be while the entry serves.</summary>
    public readonly float ExtentM
    {
        get
        {
            float age = 2f * HalfS;
            return Radius + age * (Growth + age * Agility) + HalfS * MathF.Sqrt(Vx * Vx + Vy * Vy + Vz * Vz);
        }
    }
}

/// <summary>Where the target of a plot may be, as <see cref="GateEntry"/> is compared with it: within a radius (m) of a place (m) at a time (seconds since the index's origin).</summary>
internal struct PlotGate(Ecef place, float timeS, double radiusM, TargetClass kind)
{
    public float X = (float)place.X, Y = (float)place.Y, Z = (float)place.Z, TimeS = timeS, RadiusM = (float)radiusM;
    public TargetClass Class = kind;

    /// <summary>The same, so many metres wider.</summary>
    public readonly PlotGate Widened(float moreM) => this with { RadiusM = RadiusM + moreM };
}
