using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Traffic;

/// <summary>
/// Traffic over three nations: airliners between airports (and to and from overseas) by weight, light aircraft around airports, silent aircraft low and slow or high and
/// fast, and vessels off the ports. Every target is drawn from its own number, so that more targets of one kind change none of another. Not a forecast: a scene in which
/// all kinds are where such traffic is.
/// </summary>
public sealed class TrafficGenerator
{
    private readonly TrafficSettings _settings;
    private readonly Place[] _airports, _overseas, _ports;
    private readonly double[] _airportWeights, _overseasWeights, _portWeights;
    private readonly Dictionary<string, Place[]> _airportsOf;
    private readonly IPointOnGeometryLocator _land;

    /// <param name="settings">How much.</param>
    /// <param name="airports">Of the nations, at least two, some of each nation.</param>
    /// <param name="overseas">Where flights to and from other continents begin and end; may be empty.</param>
    /// <param name="ports">Where vessels are; may be empty if there are no vessels.</param>
    /// <param name="land">All land, in the equal-area plane: vessels keep off it.</param>
    public TrafficGenerator(TrafficSettings settings, IReadOnlyList<Place> airports, IReadOnlyList<Place> overseas, IReadOnlyList<Place> ports, Geometry land)
    {
        _settings = settings;
        _airports = [.. airports];
        _overseas = [.. overseas];
        _ports = [.. ports];
        _airportWeights = Cumulative(_airports);
        _overseasWeights = Cumulative(_overseas);
        _portWeights = Cumulative(_ports);
        _airportsOf = _airports.GroupBy(a => a.Nation).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray());
        _land = new IndexedPointInAreaLocator(land);
    }

    private enum Kind : uint
    {
        Airliner = 1,
        Light = 2,
        Silent = 3,
        Vessel = 4,
    }

    /// <summary>All targets, by kind and number.</summary>
    /// <exception cref="InputException">There are no airports or ports, or a target finds no place among them.</exception>
    public IReadOnlyList<Trajectory> Generate()
    {
        if (_settings.Aircraft > 0 && _airports.Length == 0)
            throw new InputException($"traffic: expected airports for {_settings.Aircraft} aircraft, found none");
        if (_settings.Vessels > 0 && _ports.Length == 0)
            throw new InputException($"traffic: expected ports for {_settings.Vessels} vessels, found none");
        int silent = (int)Math.Round(_settings.Aircraft * _settings.SilentShare);
        int light = (_settings.Aircraft - silent) / 6;
        int airliners = _settings.Aircraft - silent - light;
        var targets = new Trajectory[_settings.Aircraft + _settings.Vessels];
        try
        {
            Parallel.For(0, targets.Length, i =>
            {
                targets[i] = i < airliners ? Airliner((uint)i)
                    : i < airliners + light ? Light((uint)(i - airliners))
                    : i < _settings.Aircraft ? Silent((uint)(i - airliners - light))
                    : Vessel((uint)(i - _settings.Aircraft));
            });
        }
        catch (AggregateException e) when (InputException.In(e) is { } input)
        {
            // One complaint for a person, not the heap of what all cores had to say.
            throw new InputException(input.Message, e);
        }

        return targets;
    }

    /// <summary>Draws until a flight is in the scene.</summary>
    private Trajectory Until(Kind kind, uint number, Func<CounterRandom, Trajectory?> draw)
    {
        for (uint attempt = 0; attempt < 1000; attempt++)
            if (draw(new CounterRandom(_settings.Seed, (uint)kind, number, attempt)) is { } target)
                return target;
        throw new InputException($"traffic: no {kind} could be placed in 1000 attempts: are there airports, ports and sea enough?");
    }

    private Trajectory Airliner(uint number) => Until(Kind.Airliner, number, random =>
    {
        Place from = Pick(ref random, _airports, _airportWeights);
        bool abroad = _overseas.Length > 0 && random.NextDouble() < 0.14;
        Place to = abroad ? Pick(ref random, _overseas, _overseasWeights) : Pick(ref random, _airports, _airportWeights);
        if (random.NextDouble() < 0.5)
            (from, to) = (to, from);
        double distance = Geodesic.Distance(from.Position, to.Position);
        if (distance < 200_000 || !abroad && distance > 5_000_000)
            return null;

        bool jet = distance > 700_000 || random.NextDouble() < 0.6;
        (_, double course, _) = Geodesic.Inverse(from.Position, to.Position);
        // Eastbound odd, westbound even thousands of feet.
        int level = jet ? 29 + 2 * random.NextInt(6) : 17 + 2 * random.NextInt(4);
        if (course >= 180.0)
            level++;
        double cruise = Math.Min(level * 1000.0 * Units.MetresPerFoot, 2500.0 + distance / 40.0);
        var profile = new FlightProfile
        {
            CruiseHeightM = Math.Max(cruise, Math.Max(from.Position.HeightM, to.Position.HeightM) + 1500.0),
            CruiseSpeedMps = jet ? random.NextDouble(215, 255) : random.NextDouble(130, 160),
            LowSpeedMps = jet ? random.NextDouble(72, 82) : random.NextDouble(55, 65),
            ClimbMps = jet ? random.NextDouble(8, 12) : random.NextDouble(5, 8),
            DepartureHeightM = from.Position.HeightM,
            ArrivalHeightM = to.Position.HeightM,
        };
        List<Waypoint> route = Route(ref random, from.Position, to.Position, distance, terminal: true);
        double airborne = 1.15 * distance / profile.CruiseSpeedMps + 900.0;
        double takeOff = random.NextDouble(-airborne, _settings.DurationS - 120.0);
        Knot[] knots = FlightPath.Fly(route, profile, takeOff, 0.0, _settings.DurationS);
        return knots.Length < 12 ? null : Target($"AIR{number:D4}", knots, ref random, from.Nation, number, adsb: 0.93, vfr: false);
    });

    private Trajectory Light(uint number) => Until(Kind.Light, number, random =>
    {
        Place home = _airports[random.NextInt(_airports.Length)];
        Knot[] knots = Wander(ref random, home.Position, 120_000, random.NextDouble(600, 2600) + home.Position.HeightM, random.NextDouble(45, 75));
        return knots.Length < 12 ? null : Target($"GA{number:D4}", knots, ref random, home.Nation, 0x4000 + number, adsb: 0.7, vfr: true);
    });

    private Trajectory Silent(uint number) => Until(Kind.Silent, number, random =>
    {
        // Three nations alike: the question is asked of all three.
        string[] nations = [.. _airportsOf.Keys];
        Place[] near = _airportsOf[nations[number % nations.Length]];
        GeodeticPosition around = near[random.NextInt(near.Length)].Position;
        double kind = random.NextDouble();
        Knot[] knots = kind < 0.75
            ? Wander(ref random, around, 500_000, random.NextDouble(200, 1200) + around.HeightM, random.NextDouble(45, 85))
            : kind < 0.9
                ? Wander(ref random, around, 500_000, random.NextDouble(2500, 7000) + around.HeightM / 2, random.NextDouble(90, 150))
                : Wander(ref random, around, 800_000, random.NextDouble(7000, 12_000), random.NextDouble(200, 280));
        return knots.Length < 12 ? null : new Trajectory($"DARK{number:D4}", knots) { Cooperative = false, Adsb = false };
    });

    private Trajectory Vessel(uint number) => Until(Kind.Vessel, number, random =>
    {
        Place port = Pick(ref random, _ports, _portWeights);
        double away = 5_000 + 365_000 * Math.Pow(random.NextDouble(), 1.5);
        GeodeticPosition start = Geodesic.Direct(port.Position, random.NextDouble(0, 360), away);
        double course = random.NextDouble(0, 360), speed = random.NextDouble(2, 13);
        var knots = new List<Knot>();
        for (double time = 0.0; time <= _settings.DurationS; time += 60.0)
        {
            GeodeticPosition position = Geodesic.Direct(start, course, speed * time);
            if (OnLand(position))
                return null;
            (_, double back, _) = time > 0.0 ? Geodesic.Inverse(position, start) : (0.0, course + 180.0, 0.0);
            var frame = new TangentFrame(position);
            (double s, double c) = Math.SinCos(Units.ToRadians(back + 180.0));
            knots.Add(new Knot(time, frame.Origin, frame.DirectionToEcef(speed * s, speed * c, 0.0), 0));
        }

        bool cooperative = random.NextDouble() >= _settings.SilentVesselShare;
        return new Trajectory($"SEA{number:D4}", [.. knots])
        {
            Domain = Domain.Surface,
            Cooperative = cooperative,
            Adsb = false,
            Address = cooperative ? Mmsi(port.Nation) + number : 0,
        };
    });

    /// <summary>Level flight along random waypoints somewhere around a place.</summary>
    private Knot[] Wander(ref CounterRandom random, GeodeticPosition around, double withinM, double heightM, double speed)
    {
        GeodeticPosition start = Geodesic.Direct(around, random.NextDouble(0, 360), withinM * Math.Sqrt(random.NextDouble()));
        var route = new List<Waypoint> { new(start) };
        double course = random.NextDouble(0, 360);
        double length = 0.0;
        while (length < speed * (_settings.DurationS + 120.0))
        {
            double leg = random.NextDouble(150, 600) * speed;
            GeodeticPosition next = Geodesic.Direct(route[^1].Position, course, leg);
            route.Add(new Waypoint(next));
            course += random.NextGaussian() * 35.0;
            length += leg;
        }

        double entered = random.NextDouble() < 0.85 ? 0.0 : random.NextDouble(0, _settings.DurationS / 2);
        var profile = new FlightProfile { CruiseHeightM = heightM, CruiseSpeedMps = speed, LowSpeedMps = speed, Level = true };
        return FlightPath.Fly(route, profile, entered, 0.0, _settings.DurationS);
    }

    /// <summary>The geodesic with airway-like bends, a departure turn and a turn on to final approach.</summary>
    private static List<Waypoint> Route(ref CounterRandom random, GeodeticPosition from, GeodeticPosition to, double distance, bool terminal)
    {
        var route = new List<Waypoint> { new(from) };
        (_, double course, double arrival) = Geodesic.Inverse(from, to);
        if (terminal)
            route.Add(new Waypoint(Geodesic.Direct(from, course + random.NextGaussian() * 50.0, 12_000)));
        for (double along = random.NextDouble(80_000, 200_000); along < distance - 90_000; along += random.NextDouble(90_000, 280_000))
        {
            GeodeticPosition point = Geodesic.Direct(from, course, along);
            route.Add(new Waypoint(Geodesic.Direct(point, course + 90.0, random.NextGaussian() * 9_000)));
        }

        if (terminal)
        {
            double runway = arrival + random.NextGaussian() * 60.0;
            GeodeticPosition final = Geodesic.Direct(to, runway + 180.0, 18_000);
            route.Add(new Waypoint(Geodesic.Direct(final, runway + (random.NextDouble() < 0.5 ? 90.0 : -90.0), 9_000)));
            route.Add(new Waypoint(final));
        }

        route.Add(new Waypoint(to));
        return route;
    }

    private static Trajectory Target(string id, Knot[] knots, ref CounterRandom random, string nation, uint number, double adsb, bool vfr) => new(id, knots)
    {
        Cooperative = true,
        Adsb = random.NextDouble() < adsb,
        // 1200 is flown by everyone under visual rules; discrete codes start at 0101 and leave the emergencies alone.
        Mode3A = vfr ? (short)640 : (short)(65 + random.NextInt(3500)),
        Address = nation switch { "CAN" => 0xC00001u, "MEX" => 0x0D0001u, "USA" => 0xA00001u, _ => 0x400001u } + number,
    };

    private bool OnLand(GeodeticPosition position) =>
        _land.Locate(PlaneGeometry.ToPlane(position.LatitudeDeg, position.LongitudeDeg)) != Location.Exterior;

    private static uint Mmsi(string nation) => nation switch { "CAN" => 316_000_000u, "MEX" => 345_000_000u, _ => 366_000_000u };

    private static double[] Cumulative(Place[] places)
    {
        var sums = new double[places.Length];
        double sum = 0;
        for (int i = 0; i < places.Length; i++)
            sums[i] = sum += places[i].Weight;
        return sums;
    }

    private static Place Pick(ref CounterRandom random, Place[] places, double[] cumulative)
    {
        int index = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return places[Math.Min(index < 0 ? ~index : index, places.Length - 1)];
    }
}
