using System.Globalization;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>A leg of a flight: seconds, and rad/s of turn.</summary>
internal readonly record struct Leg(double LengthS, double TurnRadS);

/// <summary>
/// A level flight of straight legs and turns, drawn in metres east and north of a place and laid on the ellipsoid by distance and bearing. What it flew before time 0 is not told.
/// </summary>
internal static class LevelFlight
{
    private const double KnotS = 1.0, MetresPerFlightLevel = 100 * Units.MetresPerFoot;

    public static Trajectory Make(
        int number, GeodeticPosition centre, double startS, double x, double y, double headingRad, double speedMps, double flightLevel, IReadOnlyList<Leg> legs)
    {
        var arcs = new List<Arc>();
        double time = startS;
        var arc = new Arc(startS, x, y, headingRad, speedMps, legs[0].TurnRadS);
        foreach (Leg leg in legs)
        {
            (double ax, double ay, double vx, double vy) = arc.At(time);
            arcs.Add(arc = new Arc(time, ax, ay, Math.Atan2(vx, vy), speedMps, leg.TurnRadS));
            time += leg.LengthS;
        }

        var path = new ArcPath([.. arcs], time);
        Ecef At(double t)
        {
            (double px, double py, _, _) = path.At(t);
            return Wgs84.ToEcef(Geodesic.Direct(centre, Units.ToDegrees(Math.Atan2(px, py)), Math.Sqrt(px * px + py * py)) with { HeightM = flightLevel * MetresPerFlightLevel });
        }

        var knots = new List<Knot>();
        for (double t = Math.Max(0.0, startS); t <= time; t += KnotS)
            knots.Add(new Knot(t, At(t), 1.0 / 0.02 * (At(t + 0.01) - At(t - 0.01)), 0));
        return new Trajectory((number + 1).ToString(CultureInfo.InvariantCulture), [.. knots]);
    }
}
