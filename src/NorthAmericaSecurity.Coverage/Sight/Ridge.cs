using System.Runtime.Intrinsics;
using System.Text.Json.Serialization;
using NorthAmericaSecurity.Surveillance;
using NorthAmericaSecurity.Surveillance.Geodesy;

namespace NorthAmericaSecurity.Coverage.Sight;

/// <summary>Ground that is in the way of a line of sight.</summary>
/// <param name="ElevationM">Of the ground, in metres above mean sea level.</param>
/// <param name="RangeM">Ground distance from the antenna in metres.</param>
public readonly record struct Ridge(
    [property: JsonPropertyName("lat_deg")] double LatitudeDeg, [property: JsonPropertyName("lon_deg")] double LongitudeDeg,
    [property: JsonPropertyName("elevation_m")] double ElevationM, [property: JsonPropertyName("range_m")] double RangeM);

/// <summary>
/// Names the ground that hides a place from an antenna: of all points on the way that which fills the highest elevation angle, over the same ground, earth and refraction as
/// <see cref="RadialSweep"/>; the ray that grazes it has the lowest visible altitude over the place. Along an azimuth rows and columns of the ground follow parabolas; looks are 100 m apart near the antenna,
/// where distance magnifies what is missed, else a tenth of a post and no more than 400 m, and around the steepest 20 m.
/// </summary>
public sealed class RidgeSearch
{
    private const double ArcM = 25_600.0, MostStepM = 400.0, NearStepM = 100.0, FineM = 20.0;

    // By so much a tangent is greater: that the angle is taken for small, and rounding, are far below it.
    private const double GreaterBy = 1e-6;

    private readonly GroundWindow _ground;
    private readonly Observer _observer;
    private readonly EllipsoidMap _map;
    private readonly HighestPosts _highest = new();
    private readonly double _stepM;

    public RidgeSearch(GroundWindow ground, Observer observer)
    {
        (_ground, _observer) = (ground, observer);
        _map = new EllipsoidMap(ground, default, observer.LatitudeDeg, observer.LongitudeDeg);
        _highest.Take(ground);
        _stepM = Math.Clamp(0.1 * Units.ToRadians(ground.Step) * Wgs84.MeridianRadius(0.0), FineM, MostStepM);
    }

    /// <summary>What is highest in the way to a place; null where that is nothing, or the bulge of the sea.</summary>
    public Ridge? Toward(double latitudeDeg, double longitudeDeg)
    {
        (double distance, double azimuthDeg, _) = Geodesic.Inverse(new GeodeticPosition(_observer.LatitudeDeg, _observer.LongitudeDeg), new GeodeticPosition(latitudeDeg, longitudeDeg));
        (double sin, double cos) = Math.SinCos(Units.ToRadians(azimuthDeg));
        double radius = _observer.RefractionK * Wgs84.EulerRadius(Math.Sin(Units.ToRadians(_observer.LatitudeDeg)), Units.ToRadians(azimuthDeg));
        (double Tangent, double AtM) steepest = (double.NegativeInfinity, 0.0);
        (double FromM, double StepM, Parabola Rows, Parabola Columns) there = default;
        (double Row, double Column) start = Locate(sin, cos, 0.0), end = default;
        for (double from = 0.0; from < distance; from += ArcM, start = end)
        {
            (double Row, double Column) middle = Locate(sin, cos, from + 0.5 * ArcM);
            end = Locate(sin, cos, from + ArcM);
            var rows = new Parabola(start.Row, middle.Row, end.Row);
            var columns = new Parabola(start.Column, middle.Column, end.Column);
            double step = from == 0.0 ? Math.Min(_stepM, NearStepM) : _stepM;
            if (MostOf(rows, columns, from + step, Math.Min(from + ArcM, distance), radius) < steepest.Tangent)
                continue;
            (double Tangent, double AtM) best = Steepest(rows, columns, from, from + step, Math.Min(from + ArcM, distance), step, radius);
            if (best.Tangent > steepest.Tangent)
                (steepest, there) = (best, (from, step, rows, columns));
        }

        if (steepest.Tangent > double.NegativeInfinity)
            steepest = Steepest(
                there.Rows, there.Columns, there.FromM, Math.Max(there.FromM + FineM, steepest.AtM - there.StepM), Math.Min(Math.Min(there.FromM + ArcM, distance), steepest.AtM + there.StepM), FineM, radius);
        if (double.IsNegativeInfinity(steepest.Tangent))
            return null;
        (double row, double column) = Locate(sin, cos, steepest.AtM);
        double longitude = _observer.LongitudeDeg + column * _ground.Step, height = _ground.At(_ground.ObserverRow + row, _ground.ObserverColumn + column);
        return height > 0.0 ? new Ridge(_observer.LatitudeDeg - row * _ground.Step, longitude - 360.0 * Math.Floor((longitude + 180.0) / 360.0), height, steepest.AtM) : null;
    }

    /// <summary>The look that has the greatest tangent of elevation, from one distance to before another; looks are of one arc.</summary>
    private (double Tangent, double AtM) Steepest(in Parabola rows, in Parabola columns, double arcM, double fromM, double beforeM, double stepM, double radius)
    {
        (double Tangent, double AtM) steepest = (double.NegativeInfinity, 0.0);
        int looks = (int)Math.Ceiling((beforeM - fromM) / stepM);
        for (int i = 0; i < looks; i++)
        {
            double s = fromM + i * stepM, t = (s - arcM) / ArcM, height = _ground.At(_ground.ObserverRow + rows.At(t), _ground.ObserverColumn + columns.At(t));
            double tangent = Tangent((height - _observer.HeightM) / (radius + height), s / radius);
            if (tangent > steepest.Tangent)
                steepest = (tangent, s);
        }

        return steepest;
    }

    /// <summary>A tangent that no look of an arc is as great as, were it all as high as the highest post around.</summary>
    private double MostOf(in Parabola rows, in Parabola columns, double fromM, double beforeM, double radius)
    {
        (double north, double south) = rows.Within;
        (double west, double east) = columns.Within;
        double highest = _highest.Within(
            (int)Math.Floor(_ground.ObserverRow + north), (int)Math.Ceiling(_ground.ObserverRow + south), (int)Math.Floor(_ground.ObserverColumn + west), (int)Math.Ceiling(_ground.ObserverColumn + east));
        double rise = (highest - _observer.HeightM) / (radius + highest), near = fromM / radius;
        // What is lower than the antenna comes to the horizon at first, then falls behind it.
        return Tangent(rise, rise < 0.0 ? Math.Clamp(Math.Sqrt(-2.0 * rise), near, Math.Max(near, beforeM / radius)) : near) + GreaterBy;
    }

    /// <summary>The tangent of elevation ((h - h0) / (r + h) - (1 - cos a)) / sin a of the first quotient and the angle at the earth's centre, which is small over hundreds of kilometres.</summary>
    private static double Tangent(double rise, double a)
    {
        double a2 = a * a;
        return (rise - 0.5 * a2 * (1.0 - a2 / 12.0)) / (a * (1.0 - a2 / 6.0));
    }

    private (double Row, double Column) Locate(double sin, double cos, double distanceM)
    {
        _map.Locate(Vector256.Create((float)sin), Vector256.Create((float)cos), (float)distanceM, out Vector256<float> rows, out Vector256<float> columns);
        return (rows[0], columns[0]);
    }

    /// <summary>Through the values at 0, 1/2 and 1.</summary>
    private readonly struct Parabola(double at0, double atHalf, double at1)
    {
        /// <summary>Between which values it stays: those at its ends, and less than its bend beyond.</summary>
        public (double Least, double Most) Within
        {
            get
            {
                double bend = Math.Abs(0.5 * (at0 + at1) - atHalf);
                return (Math.Min(at0, at1) - bend, Math.Max(at0, at1) + bend);
            }
        }

        public double At(double t) => at0 + t * (4.0 * atHalf - 3.0 * at0 - at1 + t * (2.0 * (at0 + at1) - 4.0 * atHalf));
    }
}
