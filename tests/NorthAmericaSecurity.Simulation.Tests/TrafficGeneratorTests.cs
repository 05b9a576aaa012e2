using System.Globalization;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NorthAmericaSecurity.Coverage;
using NorthAmericaSecurity.Simulation.Traffic;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Targets;
using NorthAmericaSecurity.Tests;

namespace NorthAmericaSecurity.Simulation.Tests;

/// <summary>Traffic between the airports and off the ports of the samples.</summary>
public class TrafficGeneratorTests
{
    private static readonly TrafficSettings Settings = new() { Seed = 3, Aircraft = 1500, SilentShare = 0.12, Vessels = 300, SilentVesselShare = 0.2, DurationS = 1200 };

    private static readonly Lazy<Geometry> Land = new(() =>
    {
        string path = TestPaths.Sample("regions/north-america.geojson");
        return new Geography(GeoJson.Read(path, File.ReadAllText(path)), path).AllLand;
    });

    private static readonly Place[] Airports = Places("airports"), Overseas = Places("overseas"), Ports = Places("ports");

    private static readonly Lazy<IReadOnlyList<Trajectory>> Sample = new(() => Generate(Settings));

    private static IReadOnlyList<Trajectory> Generate(TrafficSettings settings) => new TrafficGenerator(settings, Airports, Overseas, Ports, Land.Value).Generate();

    /// <summary>The sample files have no quoted field: commas divide.</summary>
    private static Place[] Places(string file)
    {
        string[][] rows = [.. File.ReadLines(TestPaths.Sample($"traffic/{file}.csv")).Select(l => l.Split(','))];
        double Number(string[] row, string column) =>
            Array.IndexOf(rows[0], column) is >= 0 and int at ? double.Parse(row[at], CultureInfo.InvariantCulture) : 0.0;
        return
        [
            .. rows.Skip(1).Select(r => new Place(
                r[0], r[2], new GeodeticPosition(Number(r, "lat_deg"), Number(r, "lon_deg"), Number(r, "elevation_m")), Number(r, "weight"))),
        ];
    }

    private static IEnumerable<Trajectory> OfKind(string prefix) => Sample.Value.Where(t => t.Id.StartsWith(prefix, StringComparison.Ordinal));

    private static string Bits(Trajectory t) => string.Create(CultureInfo.InvariantCulture,
        $"{t.Id} {t.Domain} {t.Cooperative} {t.Adsb} {t.Mode3A} {t.Address} {string.Join(' ', t.Knots.ToArray().Select(k => $"{k.TimeS:R} {k.Position.X:R} {k.Position.Y:R} {k.Position.Z:R} {k.Velocity.X:R} {k.Velocity.Y:R} {k.Velocity.Z:R}"))}");

    /// <summary>Speed over the ground (m/s), course (degrees) and climb (m/s) of a velocity at a place.</summary>
    private static (double Speed, double Course, double Climb) Motion(Ecef position, Ecef velocity)
    {
        Ecef normal = Wgs84.Normal(position, out _);
        TangentFrame frame = TangentFrame.FromNormal(position, normal);
        (double east, double north) = (velocity.Dot(frame.East), velocity.Dot(frame.North));
        return (Math.Sqrt(east * east + north * north), Units.Wrap360(Units.ToDegrees(Math.Atan2(east, north))), velocity.Dot(frame.Up));
    }

    [Fact]
    public void There_are_as_many_targets_of_every_kind_as_were_asked_for()
    {
        Assert.Equal(1800, Sample.Value.Count);
        Assert.Equal(1500, Sample.Value.Count(t => t.Domain == Domain.Air));
        Assert.Equal(300, Sample.Value.Count(t => t.Domain == Domain.Surface));
        // Twelve in a hundred aircraft are silent, to the aircraft; of the vessels one in five by chance.
        Assert.Equal(180, Sample.Value.Count(t => t.Domain == Domain.Air && !t.Cooperative));
        Scene.AssertBinomial(Sample.Value.Count(t => t.Domain == Domain.Surface && !t.Cooperative), 300, 0.2, "silent vessels");
        Assert.Equal((1100, 220, 180, 300), (OfKind("AIR").Count(), OfKind("GA").Count(), OfKind("DARK").Count(), OfKind("SEA").Count()));
        Scene.AssertBinomial(OfKind("AIR").Count(t => t.Adsb), 1100, 0.93, "airliners with ADS-B");
        Scene.AssertBinomial(OfKind("GA").Count(t => t.Adsb), 220, 0.7, "light aircraft with ADS-B");
    }

    [Fact]
    public void Names_and_addresses_are_unique_and_from_the_blocks_of_the_nations()
    {
        Assert.Equal(1800, Sample.Value.Select(t => t.Id).Distinct().Count());
        uint[] addresses = [.. Sample.Value.Where(t => t.Cooperative).Select(t => t.Address)];
        Assert.Equal(addresses.Length, addresses.Distinct().Count());
        Assert.DoesNotContain(0u, addresses);
        // ICAO Annex 10, volume III: blocks of 24-bit addresses; ITU: maritime identification digits.
        bool InBlock(uint a) => a is >= 0xA00000 and <= 0xAFFFFF or >= 0xC00000 and <= 0xC3FFFF or >= 0x0D0000 and <= 0x0D7FFF or >= 0x400000 and <= 0x43FFFF;
        Assert.All(Sample.Value.Where(t => t.Domain == Domain.Air && t.Cooperative), t => Assert.True(InBlock(t.Address), $"{t.Id}: {t.Address:X6}"));
        Assert.All(Sample.Value.Where(t => t.Domain == Domain.Surface && t.Cooperative), t => Assert.Contains(t.Address / 1_000_000, new uint[] { 316, 345, 366 }));
        foreach (Trajectory t in Sample.Value)
        {
            if (!t.Cooperative)
                Assert.Equal((0u, Plot.NoMode3A, false), (t.Address, t.Mode3A, t.Adsb));
            else if (t.Domain == Domain.Air)
                // Octal 1200 under visual rules; four octal digits, and none of hijack, radio failure and emergency.
                Assert.True(t.Id.StartsWith("GA") ? t.Mode3A == Convert.ToInt16("1200", 8) : t.Mode3A is > 0 and < 4096 and not 3904 and not 3968 and not 4032, $"{t.Id}: {t.Mode3A}");
        }
    }

    [Fact]
    public void Every_target_is_in_the_scene_at_plausible_heights_and_speeds()
    {
        foreach (Trajectory t in Sample.Value)
        {
            Assert.InRange(t.StartS, 0.0, Settings.DurationS - 50);
            Assert.InRange(t.EndS, t.StartS + 50, Settings.DurationS);
            foreach (Knot knot in t.Knots)
            {
                Wgs84.Normal(knot.Position, out double height);
                (double speed, _, double climb) = Motion(knot.Position, knot.Velocity);
                if (t.Domain == Domain.Surface)
                    Assert.True(Math.Abs(height) < 0.01 && speed is > 1.9 and < 15 && Math.Abs(climb) < 0.01, $"{t.Id}: {height} m, {speed} m/s");
                else
                    Assert.True(height is > -100 and < 14_000 && speed is > 40 and < 330 && Math.Abs(climb) < 20, $"{t.Id} at {knot.TimeS}: {height} m, {speed} m/s, climbing {climb} m/s");
            }
        }
    }

    [Fact]
    public void No_aircraft_turns_faster_than_a_standard_turn_or_than_its_bank_allows()
    {
        foreach (Trajectory t in Sample.Value.Where(t => t.Domain == Domain.Air))
        {
            ReadOnlySpan<Knot> knots = t.Knots;
            for (int i = 1; i < knots.Length; i++)
            {
                (double speed, double before, _) = Motion(knots[i - 1].Position, knots[i - 1].Velocity);
                (_, double after, _) = Motion(knots[i].Position, knots[i].Velocity);
                // North itself turns under an aircraft that flies along a geodesic, by the tangent of latitude.
                double longitudes = Wgs84.LongitudeDeg(Wgs84.Normal(knots[i].Position, out _)) - Wgs84.LongitudeDeg(Wgs84.Normal(knots[i - 1].Position, out _));
                double latitude = Wgs84.LatitudeDeg(Wgs84.Normal(knots[i].Position, out _));
                double turned = Units.Wrap180(after - before - Units.Wrap180(longitudes) * Math.Sin(Units.ToRadians(latitude)));
                double rate = Math.Abs(turned) / (knots[i].TimeS - knots[i - 1].TimeS);
                // tan 25° · g / v, in degrees a second; a tenth more for the speed that changes in the step.
                double bank = Units.ToDegrees(0.4663 * 9.80665 / speed);
                Assert.True(rate < Math.Min(3.2, 1.1 * bank + 0.05), $"{t.Id} at {knots[i].TimeS}: {rate}°/s at {speed} m/s");
            }
        }
    }

    [Fact]
    public void Trajectories_are_smooth() => Assert.All(Sample.Value, AssertSmooth);

    [Fact]
    public void A_short_flight_from_a_high_airport_to_a_low_one_is_smooth()
    {
        // Too short to reach the cruise: descent follows on climb at once, and Mexico City lies 2.2 km above Acapulco.
        Place[] airports = [.. Airports.Where(a => a.Id is "MMMX" or "MMAA")];
        Assert.Equal(2, airports.Length);
        IReadOnlyList<Trajectory> flights = new TrafficGenerator(
            Settings with { Aircraft = 200, SilentShare = 0, Vessels = 0, DurationS = 3000 }, airports, [], [], PlaneGeometry.Empty).Generate();
        Assert.All(flights, AssertSmooth);
    }

    private static void AssertSmooth(Trajectory t)
    {
        ReadOnlySpan<Knot> knots = t.Knots;
        int cursor = 0;
        for (int i = 1; i < knots.Length; i++)
        {
            (Knot a, Knot b) = (knots[i - 1], knots[i]);
            double step = b.TimeS - a.TimeS, mean = (a.Velocity.Norm + b.Velocity.Norm) / 2.0;
            Assert.Equal(t.Domain == Domain.Air ? 5.0 : 60.0, step, 6);
            Assert.True(Math.Abs(b.Velocity.Norm - a.Velocity.Norm) / step < 3.0, $"{t.Id} at {b.TimeS}: {a.Velocity.Norm} to {b.Velocity.Norm} m/s");
            // The curve between two knots is flown at about their speed, and the way between them is what that speed covers.
            Assert.True(t.TryAt((a.TimeS + b.TimeS) / 2.0, ref cursor, out Ecef middle, out Ecef velocity));
            Assert.True(Math.Abs(velocity.Norm / mean - 1.0) < 0.2, $"{t.Id} at {b.TimeS}: {velocity.Norm} m/s between {a.Velocity.Norm} and {b.Velocity.Norm}");
            Assert.True(Math.Abs(b.Position.DistanceTo(a.Position) / (mean * step) - 1.0) < 0.1, $"{t.Id} at {b.TimeS}: {b.Position.DistanceTo(a.Position)} m in {step} s at {mean} m/s");
            Wgs84.Normal(a.Position, out double before);
            Wgs84.Normal(b.Position, out double after);
            Wgs84.Normal(middle, out double between);
            Assert.True(Math.Abs(after - before) / step < 20.0, $"{t.Id} at {b.TimeS}: from {before} to {after} m in {step} s");
            Assert.InRange(between, Math.Min(before, after) - 15.0, Math.Max(before, after) + 15.0);
        }
    }

    [Fact]
    public void Vessels_are_never_on_land()
    {
        var land = new IndexedPointInAreaLocator(Land.Value);
        foreach (Trajectory t in OfKind("SEA"))
        {
            int cursor = 0;
            for (double time = t.StartS; time <= t.EndS; time += 20.0)
            {
                Assert.True(t.TryAt(time, ref cursor, out Ecef position, out _));
                GeodeticPosition place = Wgs84.ToGeodetic(position);
                Assert.True(land.Locate(PlaneGeometry.ToPlane(place.LatitudeDeg, place.LongitudeDeg)) == Location.Exterior, $"{t.Id} is on land at {time}: {place}");
            }
        }
    }

    [Fact]
    public void Airliners_fly_towards_somewhere_between_airports()
    {
        Place[] fields = [.. Airports, .. Overseas];
        (double Distance, Place Field) Nearest(Ecef position)
        {
            GeodeticPosition here = Wgs84.ToGeodetic(position);
            Place field = fields.MinBy(f => Wgs84.ToEcef(f.Position).DistanceTo(position))!;
            return (Geodesic.Distance(here, field.Position), field);
        }

        int departures = 0, arrivals = 0;
        foreach (Trajectory t in OfKind("AIR"))
        {
            Knot[] knots = t.Knots.ToArray();
            double path = knots.Zip(knots.Skip(1), (a, b) => a.Position.DistanceTo(b.Position)).Sum(), way = knots[0].Position.DistanceTo(knots[^1].Position);
            Assert.True(path < 100_000 || way > 0.6 * path, $"{t.Id}: {path} m flown, {way} m from where it was first");
            Wgs84.Normal(knots[0].Position, out double first);
            Wgs84.Normal(knots[^1].Position, out double last);
            if (t.StartS > 5.0)
            {
                (double distance, Place field) = Nearest(knots[0].Position);
                Assert.True(distance < 100.0 && Math.Abs(first - field.Position.HeightM) < 20.0, $"{t.Id} takes off {distance} m from {field.Id}, at {first} m");
                departures++;
            }

            if (t.EndS < Settings.DurationS - 5.0)
            {
                // Turns lengthen the way: a landing is near the field, not on it.
                (double distance, Place field) = Nearest(knots[^1].Position);
                Assert.True(distance < 30_000.0 && Math.Abs(last - field.Position.HeightM) < 400.0, $"{t.Id} ends {distance} m from {field.Id}, at {last} m");
                arrivals++;
            }
        }

        Assert.True(departures > 30 && arrivals > 30, $"{departures} departures, {arrivals} arrivals");
    }

    [Fact]
    public void Airliners_keep_eastbound_and_westbound_levels_apart()
    {
        int kept = 0, level = 0;
        foreach (Trajectory t in OfKind("AIR"))
        {
            foreach (Knot knot in t.Knots)
            {
                Wgs84.Normal(knot.Position, out double height);
                (_, double course, double climb) = Motion(knot.Position, knot.Velocity);
                double thousands = height / 304.8;
                // In cruise: at a whole thousand of feet, not near north or south, where the course of departure may have been on the other side.
                if (Math.Abs(climb) > 1e-3 || Math.Abs(thousands - Math.Round(thousands)) > 1e-3 || Math.Abs(Units.Wrap180(course)) is < 40 or > 140)
                    continue;
                level++;
                kept += Math.Round(thousands) % 2 == (course < 180 ? 1 : 0) ? 1 : 0;
            }
        }

        Assert.True(level > 20_000, $"{level}");
        Assert.InRange((double)kept / level, 0.95, 1.0);
    }

    [Fact]
    public void Silent_aircraft_are_of_all_nations_alike()
    {
        // Each starts within 800 km of an airport of its nation, by its number in turn.
        string[] nations = ["CAN", "MEX", "USA"];
        foreach (Trajectory t in OfKind("DARK"))
        {
            string nation = nations[int.Parse(t.Id[4..], CultureInfo.InvariantCulture) % 3];
            double distance = Airports.Where(a => a.Nation == nation).Min(a => Wgs84.ToEcef(a.Position).DistanceTo(t.Knots[0].Position));
            Assert.True(distance < 815_000 + 300 * Settings.DurationS, $"{t.Id}: {distance} m from {nation}");
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_traffic_and_another_gives_other()
    {
        TrafficSettings few = Settings with { Aircraft = 300, Vessels = 60 };
        string[] once = [.. Generate(few).Select(Bits)];
        Assert.Equal(once, Generate(few).Select(Bits));
        Assert.Empty(once.Intersect(Generate(few with { Seed = 4 }).Select(Bits)));
    }

    [Fact]
    public void More_of_one_kind_changes_none_of_another()
    {
        TrafficSettings few = Settings with { Aircraft = 300, Vessels = 60 };
        IReadOnlyList<Trajectory> once = Generate(few);
        string[] aircraft = [.. once.Where(t => t.Domain == Domain.Air).Select(Bits)];
        Assert.Equal(aircraft, Generate(few with { Vessels = 0 }).Where(t => t.Domain == Domain.Air).Select(Bits));
        Dictionary<string, string> more = Generate(few with { Aircraft = 500, SilentShare = 0.2, Vessels = 80 }).ToDictionary(t => t.Id, Bits);
        Assert.All(once, t => Assert.Equal(Bits(t), more[t.Id]));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(3600)]
    public void Short_and_long_scenes_are_filled(double duration)
    {
        IReadOnlyList<Trajectory> targets = Generate(Settings with { Aircraft = 120, Vessels = 12, DurationS = duration });
        Assert.Equal(132, targets.Count);
        Assert.All(targets, t => Assert.True(t.StartS >= 0 && t.EndS <= duration && t.EndS - t.StartS >= 50));
    }

    [Fact]
    public void Without_overseas_ports_or_aircraft_there_is_what_is_left()
    {
        Assert.Equal(30, new TrafficGenerator(Settings with { Aircraft = 30, Vessels = 0 }, Airports, [], [], PlaneGeometry.Empty).Generate().Count);
        Assert.All(new TrafficGenerator(Settings with { Aircraft = 0, Vessels = 5 }, Airports, [], Ports, Land.Value).Generate(), t => Assert.Equal(Domain.Surface, t.Domain));
        Assert.Empty(new TrafficGenerator(Settings with { Aircraft = 0, Vessels = 0 }, Airports, [], [], PlaneGeometry.Empty).Generate());
    }

    [Theory]
    [InlineData("one airport alone", 10, 0)]
    [InlineData("a port without sea", 0, 1)]
    [InlineData("no ports at all", 0, 1)]
    [InlineData("no airports at all", 1, 0)]
    public void Traffic_that_cannot_be_placed_is_refused(string what, int aircraft, int vessels)
    {
        Place[] airports = what.StartsWith("no airports") ? [] : Airports[..1], ports = what.StartsWith("no ports") ? [] : [new Place("inland", "USA", new GeodeticPosition(40, -98), 1)];
        var generator = new TrafficGenerator(Settings with { Aircraft = aircraft, Vessels = vessels }, airports, [], ports, Land.Value);
        InputException refusal = Assert.Throws<InputException>(() => generator.Generate());
        Assert.StartsWith("traffic: ", refusal.Message);
        Assert.DoesNotContain('\n', refusal.Message);
    }
}
