using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>
/// Aircraft without a transponder, FL20 to FL400, where two primary radars that measure no height overlap: what is not known of the height is an error of ground range, another
/// one for each radar. Each flies five minutes through the middle between the radars, every second one with a turn of 90°; one begins every 20 s.
/// </summary>
public static class SilentScene
{
    private const double LengthS = 300.0, TurnS = 30.0, EveryS = 20.0, MiddleM = 30_000.0, LowestFl = 20.0, HighestFl = 400.0;
    private static readonly double TurnRadS = Units.ToRadians(3.0);
    private static readonly GeodeticPosition Centre = new(45.0, -80.0);

    /// <param name="aircraft">How many, one after the other.</param>
    /// <param name="baselineM">Distance in metres between the radars.</param>
    /// <param name="settings">What the radars do wrong; no flight has a transponder whatever it says.</param>
    public static Scene Make(int aircraft, double baselineM, FlightSceneSettings settings)
    {
        Sensor[] radars = [Radar("P1", baselineM / 2.0, 250.0, 4.8), Radar("P2", baselineM / 2.0, 70.0, 10.0)];
        return FlightScene.Make(radars, [.. Enumerable.Range(0, aircraft).Select(i => Fly(i, settings.Seed))], settings with { SilentShare = 1.0 }).Scene;
    }

    private static Sensor Radar(string id, double distanceM, double bearingDeg, double periodS)
    {
        var channel = new Channel { RangeMinM = 1000.0, RangeMaxM = 200_000.0, SigmaRangeM = 60.0, SigmaAzimuthDeg = 0.15, Pd = 0.85 };
        GeodeticPosition at = Geodesic.Direct(Centre, bearingDeg, distanceM) with { HeightM = 220.0 };
        return new Sensor { Id = id, Antenna = new Antenna(at), ElevationM = 220.0, PeriodS = periodS, Primary = channel };
    }

    /// <summary>A flight that is within 30 km of the middle at half time.</summary>
    private static Trajectory Fly(int number, ulong seed)
    {
        var random = new CounterRandom(seed, CounterRandom.KeyOf("silent"), (uint)number);
        double heading = random.NextDouble(0.0, Math.Tau), speed = random.NextDouble(100.0, 250.0), level = random.NextDouble(LowestFl, HighestFl);
        double off = MiddleM * Math.Sqrt(random.NextDouble()), bearing = random.NextDouble(0.0, Math.Tau), half = LengthS / 2.0;
        double side = number % 4 == 1 ? TurnRadS : -TurnRadS, straight = (LengthS - TurnS) / 2.0;
        Leg[] legs = number % 2 == 0 ? [new(LengthS, 0.0)] : [new(straight, 0.0), new(TurnS, side), new(straight, 0.0)];
        return LevelFlight.Make(
            number, Centre, EveryS * number, off * Math.Sin(bearing) - half * speed * Math.Sin(heading), off * Math.Cos(bearing) - half * speed * Math.Cos(heading), heading, speed, level, legs);
    }
}
