namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>A piece of a level flight on a plane at constant speed and turn rate: where it begins, in metres, radians clockwise from north, m/s and rad/s.</summary>
internal readonly record struct Arc(double StartS, double X, double Y, double HeadingRad, double SpeedMps, double TurnRadS)
{
    /// <summary>Position and velocity at a time in seconds, exact on the circle.</summary>
    public (double X, double Y, double Vx, double Vy) At(double timeS)
    {
        double dt = timeS - StartS, turned = TurnRadS * dt, heading = HeadingRad + turned;
        // The chord of an arc: its length shrinks by sin(θ/2)/(θ/2), its direction is the mean heading.
        double half = turned / 2.0, chord = SpeedMps * dt * (Math.Abs(half) < 1e-9 ? 1.0 : Math.Sin(half) / half);
        (double sinM, double cosM) = Math.SinCos(HeadingRad + half);
        (double sinH, double cosH) = Math.SinCos(heading);
        return (X + chord * sinM, Y + chord * cosM, SpeedMps * sinH, SpeedMps * cosH);
    }
}

/// <summary>A flight of straight pieces and turns (coordinated turns on a plane), from one time to another.</summary>
internal sealed class ArcPath(Arc[] arcs, double endS)
{
    public double StartS => arcs[0].StartS;

    public double EndS => endS;

    /// <summary>Position in metres and velocity in m/s at a time in seconds; before the start and after the end the first and last piece go on.</summary>
    public (double X, double Y, double Vx, double Vy) At(double timeS)
    {
        int i = arcs.Length - 1;
        while (i > 0 && arcs[i].StartS > timeS)
            i--;
        return arcs[i].At(timeS);
    }
}
