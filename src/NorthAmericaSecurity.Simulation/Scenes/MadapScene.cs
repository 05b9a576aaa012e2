using System.Globalization;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Numerics;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Scenes;

/// <summary>
/// The manoeuvring scene of the MADAP benchmark (EUROCONTROL Maastricht, 7 October 1993; in the ECAC guidelines on radar separation): sixteen flights at FL310 of 240 to
/// 600 kt over the ground that fly 20 NM straight and then turn by 175° with 15 to 60° of bank, again and again, seen by eight radars between the Channel and the Elbe.
/// </summary>
public static class MadapScene
{
    /// <summary>Time in seconds at the beginning of each flight that is not scored.</summary>
    public const double WarmUpS = 300.0;

    private const double HeightM = 31_000 * Units.MetresPerFoot, LegM = 20.0 * Units.MetresPerNauticalMile, Gravity = 9.80665, StepS = 1.0;
    private static readonly double TurnRad = Units.ToRadians(175.0);

    private sealed record Site(string Id, double Latitude, double Longitude, double HeightM, double RangeNm, double PeriodS, double SigmaM, double SigmaDeg, double Ssr, double Psr, double ModeC);

    private static readonly Site[] Sites =
    [
        new("DHEL", Dms(52, 55, 28.8), Dms(4, 46, 38.7), 23, 176, 6.0, 77, 0.14, 0.96, double.NaN, 0.99),
        new("LEER", Dms(51, 50, 14.7), Dms(5, 8, 21.4), 35, 200, 9.6, 66, 0.13, 0.98, 0.93, 0.98),
        new("BERT", Dms(50, 52, 27.3), Dms(4, 37, 5.5), 120, 140, 12.0, 65, 0.11, 0.98, 0.91, 0.99),
        new("BOOS", Dms(54, 0, 17.8), Dms(10, 2, 46.8), 140, 150, 10.8, 44, 0.18, 0.98, 0.93, 0.95),
        new("BREM", Dms(53, 2, 6.3), Dms(8, 47, 56.4), 48, 150, 10.8, 56, 0.18, 0.95, 0.93, 0.98),
        new("DEIS", Dms(52, 15, 13.4), Dms(9, 29, 33.3), 432, 150, 12.0, 76, 0.13, 0.97, 0.94, 0.95),
        new("LUED", Dms(51, 16, 6.0), Dms(7, 37, 51.7), 547, 150, 10.8, 56, 0.14, 0.98, 0.97, 0.99),
        new("PFAL", Dms(49, 19, 6.0), Dms(7, 51, 51.6), 633, 150, 10.8, 52, 0.15, 0.97, 0.93, 0.99),
    ];

    /// <summary>Where each flight begins; its speed is 240, 360, 480, 600 kt by fours, its bank 15, 30, 45, 60° in turn.</summary>
    private static readonly (double Latitude, double Longitude)[] Starts =
    [
        (Dms(53, 20, 59), Dms(6, 35, 22)), (Dms(52, 19, 33), Dms(5, 53, 13)), (Dms(51, 51, 40), Dms(6, 29, 50)), (Dms(51, 11, 0), Dms(5, 27, 0)),
        (Dms(50, 39, 0), Dms(5, 51, 0)), (Dms(50, 50, 31), Dms(6, 41, 42)), (Dms(51, 42, 48), Dms(7, 35, 20)), (Dms(52, 12, 6), Dms(8, 17, 12)),
        (Dms(53, 20, 56), Dms(8, 52, 36)), (Dms(54, 9, 15), Dms(8, 0, 0)), (Dms(52, 14, 0), Dms(9, 16, 45)), (Dms(51, 24, 20), Dms(8, 23, 0)),
        (Dms(51, 24, 17), Dms(4, 21, 59)), (Dms(50, 54, 15), Dms(3, 38, 0)), (Dms(53, 9, 54), Dms(6, 40, 2)), (Dms(52, 8, 3), Dms(6, 45, 53)),
    ];

    /// <param name="seed">Of the noise and the phases of the antennas; the flights are always the same.</param>
    /// <param name="trackHours">Hours flown after the warm-up, all flights together.</param>
    /// <param name="right">Whether the flights turn right.</param>
    public static Scene Make(ulong seed, double trackHours, bool right)
    {
        double duration = WarmUpS + trackHours * 3600.0 / Starts.Length;
        Trajectory[] flights = [.. Enumerable.Range(0, Starts.Length).Select(i => Fly(i, duration, right))];
        var sensors = new Sensor[Sites.Length];
        var bySensor = new List<Plot>[Sites.Length];
        Parallel.For(0, Sites.Length, i =>
        {
            Site site = Sites[i];
            sensors[i] = SensorOf(site, seed);
            var settings = new RadarSettings { Seed = seed, PrimaryPd = site.Psr, ModeCShare = site.ModeC };
            // Scans under way at the beginning belong to it.
            new RadarSweep(sensors[i], i, settings, null).Sense(flights, -site.PeriodS, duration, bySensor[i] = []);
        });
        return new Scene(Planar: false, sensors, flights, [.. bySensor.SelectMany(p => p).OrderBy(p => p.TimeS).ThenBy(p => p.Sensor)]);
    }

    private static double Dms(int degrees, int minutes, double seconds) => degrees + minutes / 60.0 + seconds / 3600.0;

    private static Sensor SensorOf(Site site, ulong seed)
    {
        var channel = new Channel
        {
            RangeMinM = 1000.0,
            RangeMaxM = site.RangeNm * Units.MetresPerNauticalMile,
            SigmaRangeM = site.SigmaM,
            SigmaAzimuthDeg = site.SigmaDeg,
            Pd = site.Ssr,
        };
        var random = new CounterRandom(seed, CounterRandom.KeyOf(site.Id), CounterRandom.KeyOf("phase"));
        return new Sensor
        {
            Id = site.Id,
            Antenna = new Antenna(new GeodeticPosition(site.Latitude, site.Longitude, site.HeightM)),
            ElevationM = site.HeightM,
            PeriodS = site.PeriodS,
            PhaseS = Math.Round(random.NextDouble() * site.PeriodS, 3),
            Primary = double.IsNaN(site.Psr) ? null : channel,
            Secondary = channel,
        };
    }

    /// <summary>Legs and turns step by step along geodesics, a knot at each second and wherever a turn begins or ends.</summary>
    private static Trajectory Fly(int number, double durationS, bool right)
    {
        double speed = (240 + number / 4 * 120) * Units.MetresPerSecondPerKnot;
        double rate = Gravity * Math.Tan(Units.ToRadians(15.0 * (number % 4 + 1))) / speed * (right ? 1 : -1);
        double legS = LegM / speed, turnS = TurnRad / Math.Abs(rate);
        var position = new GeodeticPosition(Starts[number].Latitude, Starts[number].Longitude);
        double heading = 0.0, time = 0.0, changeS = legS;
        bool turning = false;
        var knots = new List<Knot> { KnotAt(0.0, position, heading, speed) };
        while (time < durationS)
        {
            double next = Math.Min(Math.Floor(time / StepS + 1e-9) * StepS + StepS, changeS), dt = next - time;
            // Half the turn before, half after the chord of the arc; the geodesic itself turns against the meridians on its way.
            double half = turning ? rate * dt / 2.0 : 0.0, chord = speed * dt * (turning ? Math.Sin(half) / half : 1.0);
            GeodeticPosition after = Geodesic.Direct(position, heading + Units.ToDegrees(half), chord);
            (_, _, double arrival) = Geodesic.Inverse(position, after);
            heading = Units.Wrap360(arrival + Units.ToDegrees(half));
            (position, time) = (after, next);
            knots.Add(KnotAt(time, position, heading, speed));
            if (time >= changeS)
            {
                turning = !turning;
                changeS += turning ? turnS : legS;
            }
        }

        return new Trajectory((number + 1).ToString(CultureInfo.InvariantCulture), [.. knots]) { Adsb = false, Mode3A = (short)(0x200 + number) };
    }

    /// <summary>The aircraft at its height, faster than the point below it by as much as its way around the earth is longer.</summary>
    private static Knot KnotAt(double time, GeodeticPosition ground, double heading, double speed)
    {
        var frame = new TangentFrame(ground with { HeightM = HeightM });
        double aloft = speed * (1.0 + HeightM / Wgs84.EulerRadius(Math.Sin(Units.ToRadians(ground.LatitudeDeg)), Units.ToRadians(heading)));
        (double s, double c) = Math.SinCos(Units.ToRadians(heading));
        return new Knot(time, frame.Origin, frame.DirectionToEcef(aloft * s, aloft * c, 0.0), 0);
    }
}
