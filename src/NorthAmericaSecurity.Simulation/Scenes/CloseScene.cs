using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>Which aircraft come close to which.</summary>
public enum CloseKind
{
    /// <summary>Twelve pairs at one level whose tracks cross at 15 to 180°, within 300 m of each other.</summary>
    Crossing,

    /// <summary>Six pairs on parallel tracks 1 NM apart, one 30 m/s faster than the other.</summary>
    Overtaking,

    /// <summary>Three formations of four, 500 m to 1.5 NM from wing to wing, that turn by 90° together.</summary>
    Formation,

    /// <summary>A holding stack: eight aircraft anywhere in one racetrack of four minutes, 1,000 ft apart.</summary>
    Stack,

    /// <summary>Sixty aircraft in racetracks of their own within 20 NM.</summary>
    Swarm,
}

/// <summary>Aircraft close to each other, seen by three radars that do not resolve everything: where trackers lose, merge and exchange tracks.</summary>
public static class CloseScene
{
    private static readonly double TurnRadS = Units.ToRadians(3.0);
    private static readonly GeodeticPosition Centre = new(45.0, -80.0);

    public static Scene Make(CloseKind kind, FlightSceneSettings settings)
    {
        var random = new CounterRandom(settings.Seed, CounterRandom.KeyOf("close"), (uint)kind);
        List<Trajectory> flights = kind switch
        {
            CloseKind.Crossing => Crossing(ref random),
            CloseKind.Overtaking => Overtaking(ref random),
            CloseKind.Formation => Formation(ref random),
            CloseKind.Stack => Stack(ref random),
            _ => Swarm(ref random),
        };
        Sensor[] radars = [Radar("R1", 60_000, 250.0, 4.8), Radar("R2", 120_000, 20.0, 10.0), Radar("R3", 150_000, 130.0, 12.0)];
        return FlightScene.Make(radars, flights, settings).Scene;
    }

    private static Sensor Radar(string id, double distanceM, double bearingDeg, double periodS)
    {
        var channel = new Channel { RangeMinM = 1000.0, RangeMaxM = 370_000.0, SigmaRangeM = 60.0, SigmaAzimuthDeg = 0.08, Pd = 0.95 };
        GeodeticPosition at = Geodesic.Direct(Centre, bearingDeg, distanceM) with { HeightM = 220.0 };
        return new Sensor { Id = id, Antenna = new Antenna(at), ElevationM = 220.0, PeriodS = periodS, Primary = channel with { Pd = 0.85 }, Secondary = channel };
    }

    private static List<Trajectory> Crossing(ref CounterRandom random)
    {
        var flights = new List<Trajectory>();
        for (int pair = 0; pair < 12; pair++)
        {
            double x = (pair % 4 - 1.5) * 30_000, y = (pair / 4 - 1) * 30_000, heading = random.NextDouble(0.0, Math.Tau), angle = Units.ToRadians(15.0 * (pair + 1));
            double speed = random.NextDouble(150.0, 250.0), half = 200.0;
            for (int side = 0; side < 2; side++)
            {
                double h = heading + side * angle;
                // Both are in the middle at half time, but for a miss of up to 300 m.
                double off = side * random.NextDouble(-300.0, 300.0);
                flights.Add(Fly(flights.Count, x - half * speed * Math.Sin(h) + off, y - half * speed * Math.Cos(h), h, speed, 250, [new Leg(2 * half, 0.0)]));
            }
        }

        return flights;
    }

    private static List<Trajectory> Overtaking(ref CounterRandom random)
    {
        var flights = new List<Trajectory>();
        for (int pair = 0; pair < 6; pair++)
        {
            double heading = random.NextDouble(0.0, Math.Tau), slow = random.NextDouble(150.0, 220.0), half = 250.0;
            double x = (pair % 3 - 1) * 40_000, y = (pair / 3 - 0.5) * 40_000;
            for (int side = 0; side < 2; side++)
            {
                double speed = slow + 30.0 * side, apart = side * Units.MetresPerNauticalMile;
                flights.Add(Fly(
                    flights.Count, x - half * speed * Math.Sin(heading) + apart * Math.Cos(heading), y - half * speed * Math.Cos(heading) - apart * Math.Sin(heading),
                    heading, speed, 300, [new Leg(2 * half, 0.0)]));
            }
        }

        return flights;
    }

    private static List<Trajectory> Formation(ref CounterRandom random)
    {
        var flights = new List<Trajectory>();
        double[] spacing = [500.0, 1000.0, 1.5 * Units.MetresPerNauticalMile];
        for (int group = 0; group < 3; group++)
        {
            double heading = random.NextDouble(0.0, Math.Tau), speed = random.NextDouble(150.0, 230.0), x = (group - 1) * 50_000;
            for (int wing = 0; wing < 4; wing++)
            {
                // In echelon: each to the right of and behind the one before it.
                double side = wing * spacing[group] / Math.Sqrt(2), back = 150.0 * speed + side;
                flights.Add(Fly(
                    flights.Count, x - back * Math.Sin(heading) + side * Math.Cos(heading), -back * Math.Cos(heading) - side * Math.Sin(heading), heading, speed, 200,
                    [new Leg(200.0, 0.0), new Leg(30.0, TurnRadS), new Leg(200.0, 0.0)]));
            }
        }

        return flights;
    }

    private static List<Trajectory> Stack(ref CounterRandom random)
    {
        var flights = new List<Trajectory>();
        for (int level = 0; level < 8; level++)
            flights.Add(Racetrack(flights.Count, 0.0, 0.0, Units.ToRadians(70.0), 110.0, 60.0, 90 + 10 * level, random.NextDouble(0.0, 240.0), 600.0));
        return flights;
    }

    private static List<Trajectory> Swarm(ref CounterRandom random)
    {
        var flights = new List<Trajectory>();
        for (int i = 0; i < 60; i++)
        {
            // Legs of up to a minute at up to 160 m/s reach 6 NM from where the racetrack lies.
            double radius = 4.0 * Units.MetresPerNauticalMile * Math.Sqrt(random.NextDouble()), bearing = random.NextDouble(0.0, Math.Tau);
            flights.Add(Racetrack(
                i, radius * Math.Sin(bearing), radius * Math.Cos(bearing), random.NextDouble(0.0, Math.Tau), random.NextDouble(80.0, 160.0), random.NextDouble(30.0, 60.0),
                40 + random.NextInt(200), random.NextDouble(0.0, 30.0), 500.0));
        }

        return flights;
    }

    /// <summary>Legs of equal time joined by turns of 180° to the right, from a number of seconds into the first leg on.</summary>
    private static Trajectory Racetrack(int number, double x, double y, double heading, double speed, double legS, double level, double intoS, double lengthS)
    {
        var legs = new List<Leg>();
        for (double total = 0.0; total < intoS + lengthS; total += 60.0 + legS)
            legs.AddRange([new Leg(legS, 0.0), new Leg(60.0, TurnRadS)]);
        return Fly(number, x, y, heading, speed, level, legs, -intoS);
    }

    private static Trajectory Fly(int number, double x, double y, double headingRad, double speedMps, double flightLevel, IReadOnlyList<Leg> legs, double startS = 0.0) =>
        LevelFlight.Make(number, Centre, startS, x, y, headingRad, speedMps, flightLevel, legs);
}
