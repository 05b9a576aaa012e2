using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Traffic;

/// <summary>A point that a flight steers to.</summary>
internal readonly record struct Waypoint(GeodeticPosition Position);

/// <summary>How an aircraft climbs, cruises, turns and comes down.</summary>
internal sealed record FlightProfile
{
    public required double CruiseHeightM { get; init; }

    public required double CruiseSpeedMps { get; init; }

    /// <summary>Speed near the ground in m/s.</summary>
    public required double LowSpeedMps { get; init; }

    /// <summary>Climb and descent rate in m/s.</summary>
    public double ClimbMps { get; init; } = 9.0;

    public double DepartureHeightM { get; init; }

    public double ArrivalHeightM { get; init; }

    /// <summary>True for flights that neither start nor land in the scene.</summary>
    public bool Level { get; init; }
}

/// <summary>
/// Flies a list of waypoints: speed and height by the profile, heading turned towards the next waypoint no faster than a standard-rate turn (3°/s) or 25° of bank
/// allows. Gives the knots of the part inside a span of time.
/// </summary>
internal static class FlightPath
{
    private const double StepS = 5.0;
    private const double LeadS = 60.0;
    private const double Gravity = 9.80665;
    private static readonly double BankTangent = Math.Tan(Units.ToRadians(25.0));

    /// <summary>Knots from the later of start and take-off to the earlier of end and landing; empty if the flight is not in the span.</summary>
    /// <param name="route">At least two waypoints.</param>
    /// <param name="profile">Heights and speeds.</param>
    /// <param name="takeOffS">Scene time at the first waypoint.</param>
    /// <param name="fromS">Start of the span.</param>
    /// <param name="toS">End of the span.</param>
    public static Knot[] Fly(IReadOnlyList<Waypoint> route, FlightProfile profile, double takeOffS, double fromS, double toS)
    {
        var legs = new double[route.Count];
        for (int i = 1; i < route.Count; i++)
            legs[i] = legs[i - 1] + Geodesic.Distance(route[i - 1].Position, route[i].Position);
        double total = legs[^1];

        // Along the route by the profile up to a little before the span; from there the aircraft is steered.
        double time = takeOffS, gone = 0.0;
        double steerFrom = Math.Max(takeOffS, fromS - LeadS);
        while (time + StepS <= steerFrom)
        {
            gone += StepS * Speed(profile, gone, total);
            time += StepS;
            if (gone >= total)
                return [];
        }

        int next = 1;
        while (next < route.Count - 1 && legs[next] < gone)
            next++;
        (_, double azimuth, _) = Geodesic.Inverse(route[next - 1].Position, route[next].Position);
        GeodeticPosition position = Geodesic.Direct(route[next - 1].Position, azimuth, gone - legs[next - 1]);
        (_, double heading, _) = Geodesic.Inverse(position, route[next].Position);
        var knots = new List<Knot>();
        while (time <= toS && gone < total)
        {
            double speed = Speed(profile, gone, total), height = Height(profile, gone, total);
            if (time >= fromS)
                knots.Add(KnotAt(time, position with { HeightM = height }, heading, speed, ClimbRate(profile, gone, total, speed)));

            (double toGo, double bearing, _) = Geodesic.Inverse(position, route[next].Position);
            double turn = Units.Wrap180(bearing - heading);
            double rate = Math.Min(3.0, Units.ToDegrees(Gravity * BankTangent / speed));
            // A waypoint is passed when it is within the turn that the next leg asks for, or falls behind.
            if (next < route.Count - 1 && (toGo < speed * (StepS + 20.0 / rate) || Math.Abs(turn) > 120.0 && toGo < 20.0 * speed))
            {
                next++;
                (toGo, bearing, _) = Geodesic.Inverse(position, route[next].Position);
                turn = Units.Wrap180(bearing - heading);
            }

            double turned = Math.Clamp(turn, -rate * StepS, rate * StepS);
            // Half the turn before, half after the straight step: second order, like the arc's chord.
            position = Geodesic.Direct(position, heading + turned / 2.0, speed * StepS * Chord(turned));
            heading = Units.Wrap360(heading + turned);
            gone += speed * StepS;
            time += StepS;
            if (next == route.Count - 1 && toGo < speed * StepS)
                break;
        }

        return [.. knots];
    }

    /// <summary>Length of the chord of an arc of unit length that turns by an angle in degrees.</summary>
    private static double Chord(double turnedDeg)
    {
        double half = Math.Abs(Units.ToRadians(turnedDeg)) / 2.0;
        return half < 1e-6 ? 1.0 : Math.Sin(half) / half;
    }

    private static Knot KnotAt(double time, GeodeticPosition position, double heading, double speed, double climb)
    {
        var frame = new TangentFrame(position);
        (double s, double c) = Math.SinCos(Units.ToRadians(heading));
        return new Knot(time, frame.Origin, frame.DirectionToEcef(speed * s, speed * c, climb), 0);
    }

    /// <summary>Distance in metres over the ground that a climb or descent between the ground and cruise takes.</summary>
    private static double SlopeM(FlightProfile p, double groundHeightM) =>
        Math.Max(1.0, (p.CruiseHeightM - groundHeightM) / p.ClimbMps * (p.CruiseSpeedMps + p.LowSpeedMps) / 2.0);

    /// <summary>Share of the cruise height reached, 0 to 1: the smaller of what climb and descent allow.</summary>
    private static double Reached(FlightProfile p, double gone, double total) => p.Level
        ? 1.0
        : Math.Clamp(Math.Min(gone / SlopeM(p, p.DepartureHeightM), (total - gone) / SlopeM(p, p.ArrivalHeightM)), 0.0, 1.0);

    private static double Speed(FlightProfile p, double gone, double total) =>
        p.LowSpeedMps + (p.CruiseSpeedMps - p.LowSpeedMps) * Math.Sqrt(Reached(p, gone, total));

    /// <summary>The lower of what climb and descent have at a place: also of a flight too short to reach its cruise, between fields of different height, without a step.</summary>
    private static double Height(FlightProfile p, double gone, double total)
    {
        if (p.Level)
            return p.CruiseHeightM;
        double up = Math.Clamp(gone / SlopeM(p, p.DepartureHeightM), 0.0, 1.0), down = Math.Clamp((total - gone) / SlopeM(p, p.ArrivalHeightM), 0.0, 1.0);
        return Math.Min(p.DepartureHeightM + (p.CruiseHeightM - p.DepartureHeightM) * up, p.ArrivalHeightM + (p.CruiseHeightM - p.ArrivalHeightM) * down);
    }

    private static double ClimbRate(FlightProfile p, double gone, double total, double speed)
    {
        const double ahead = 50.0;
        return p.Level ? 0.0 : (Height(p, Math.Min(total, gone + ahead), total) - Height(p, gone, total)) / ahead * speed;
    }
}
