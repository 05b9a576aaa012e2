using System.Globalization;
using NorthAmericaSecurity.Simulation.Sensing;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;
using NorthAmericaSecurity.Surveillance.Sensors;
using NorthAmericaSecurity.Surveillance.Targets;

namespace NorthAmericaSecurity.Simulation.Tests;

/// <summary>Small scenes whose truth is known by construction.</summary>
internal static class Scene
{
    public const double Nm = Units.MetresPerNauticalMile;

    public static readonly GeodeticPosition Site = new(32.0, -106.0, 1300.0);

    public static Channel Channel(double rangeNm, double pd = 1.0, double sigmaRangeM = 50.0, double sigmaAzimuthDeg = 0.1) =>
        new() { RangeMaxM = rangeNm * Nm, Pd = pd, SigmaRangeM = sigmaRangeM, SigmaAzimuthDeg = sigmaAzimuthDeg };

    public static Sensor Sensor(string id, double periodS = 10.0, GeodeticPosition? site = null) => new() { Id = id, PeriodS = periodS, Antenna = new Antenna(site ?? Site) };

    /// <summary>A target that stands still at a bearing (degrees), ground distance and height (metres) of the site.</summary>
    public static Trajectory Still(string id, double bearing, double distance, double height, double until = 1e6, GeodeticPosition? site = null)
    {
        Ecef position = Wgs84.ToEcef(Geodesic.Direct(site ?? Site, bearing, distance) with { HeightM = height });
        return new Trajectory(id, [new Knot(0, position, default, 0), new Knot(until, position, default, 0)]);
    }

    /// <summary>Level flight along a geodesic, a knot every ten seconds.</summary>
    public static Trajectory Straight(string id, GeodeticPosition from, double course, double speed, double until, double start = 0.0)
    {
        Knot At(double time)
        {
            GeodeticPosition position = Geodesic.Direct(from, course, speed * (time - start)) with { HeightM = from.HeightM };
            double heading = time > start ? Geodesic.Inverse(from, position).Azimuth2Deg : course;
            var frame = new TangentFrame(position);
            (double s, double c) = Math.SinCos(Units.ToRadians(heading));
            return new Knot(time, frame.Origin, frame.DirectionToEcef(speed * s, speed * c, 0.0), 0);
        }

        return new Trajectory(id, [.. Enumerable.Range(0, (int)((until - start) / 10.0) + 1).Select(k => At(start + 10.0 * k))]);
    }

    /// <summary>Level flight around the site, a knot a second; a negative rate (degrees per second) is counterclockwise.</summary>
    public static Trajectory Circling(string id, double radius, double height, double rate, double until)
    {
        var antenna = new Antenna(Site);
        Knot At(double time)
        {
            GeodeticPosition position = Geodesic.Direct(Site, rate * time, radius) with { HeightM = height };
            var frame = new TangentFrame(position);
            (double s, double c) = Math.SinCos(Units.ToRadians(Geodesic.Inverse(position, antenna.Position).Azimuth1Deg - 90.0));
            double speed = Units.ToRadians(rate) * radius;
            // The bearing to the centre less 90° is the course of a clockwise circle; the sign of the speed turns it for the other.
            return new Knot(time, frame.Origin, frame.DirectionToEcef(speed * s, speed * c, 0.0), 0);
        }

        return new Trajectory(id, [.. Enumerable.Range(0, (int)until + 1).Select(k => At(k))]);
    }

    public static Plot[] Run(IReadOnlyList<Sensor> sensors, IReadOnlyList<Trajectory> targets, double from, double to, SensingSettings? settings = null) =>
        [.. new SensorSimulator(sensors, targets, settings ?? new SensingSettings()).Run(from, to).SelectMany(w => w.Plots)];

    public static Ecef Truth(Trajectory target, double time)
    {
        int cursor = 0;
        Assert.True(target.TryAt(time, ref cursor, out Ecef position, out _), $"{target.Id} does not exist at {time}");
        return position;
    }

    /// <summary>Every field of a plot, to the last bit.</summary>
    public static string Bits(Plot p, string? sensor = null, string? truth = null) => string.Create(CultureInfo.InvariantCulture,
        $"{p.TimeS:R} {p.First:R} {p.Second:R} {p.ModeCM:R} {p.HeightM:R} {p.SigmaM:R} {p.Address:X} {p.Mode3A} {p.Form} {p.Channels} {sensor ?? $"{p.Sensor}"} {truth ?? $"{p.TruthId}"}");

    /// <summary>Fails unless a count is within four standard deviations of a binomial's mean.</summary>
    public static void AssertBinomial(int count, int trials, double probability, string what)
    {
        double sigma = Math.Sqrt(trials * probability * (1.0 - probability));
        Assert.True(Math.Abs(count - trials * probability) <= 4.0 * sigma + 1e-9, $"{what}: {count} of {trials}, expected {probability}");
    }

    /// <summary>Fails unless samples have a mean and a standard deviation, each within four standard errors, and two thirds of them within one.</summary>
    public static void AssertNormal(IReadOnlyList<double> samples, double mean, double sigma, string what)
    {
        double found = samples.Average();
        Assert.True(Math.Abs(found - mean) < 4.0 * sigma / Math.Sqrt(samples.Count), $"{what}: mean {found} of {samples.Count}, expected {mean}");
        double spread = Math.Sqrt(samples.Average(s => (s - found) * (s - found)));
        Assert.True(Math.Abs(spread / sigma - 1.0) < 4.0 / Math.Sqrt(2.0 * samples.Count), $"{what}: standard deviation {spread} of {samples.Count}, expected {sigma}");
        AssertBinomial(samples.Count(s => Math.Abs(s - mean) < sigma), samples.Count, 0.682689, $"{what}, within one sigma");
    }
}

internal static class TrajectoryExtensions
{
    /// <summary>The same track at sea.</summary>
    public static Trajectory Sea(this Trajectory t, bool cooperative = true) =>
        new(t.Id, t.Knots.ToArray()) { Domain = Domain.Surface, Cooperative = cooperative, Adsb = false, Address = cooperative ? 366_000_001u : 0 };

    /// <summary>The same track with another equipment.</summary>
    public static Trajectory With(this Trajectory t, bool cooperative, bool adsb, uint address = 0, short code = Plot.NoMode3A) =>
        new(t.Id, t.Knots.ToArray()) { Cooperative = cooperative, Adsb = adsb, Address = address, Mode3A = code };
}
